### The morning at school, for its office and head. $class: «7.b»

summary-menu-button = 🍽 Ранковий огляд
summary-parskats-command = Кого сьогодні не буде в школі, за класами

## The counts. $enrolled: students; $away: missing all day

summary-office-only = Ранковий огляд — для канцелярії та керівництва школи.
summary-morning = <b>Доброго ранку! Пропуски, про які повідомили на сьогодні:</b>
summary-heading = <b>Ранковий огляд</b> · { $day }
summary-no-school = За календарем школи сьогодні занять немає.
summary-total = Учнів: { $enrolled }. Не буде весь день: <b>{ $away }</b>
summary-total-parts = Частину дня: { $parts }
summary-unseen = 
    { $count ->
        [one] <b>❗ { $count } повідомлення в школі ще ніхто не бачив.</b>
        [few] <b>❗ { $count } повідомлення в школі ще ніхто не бачив.</b>
        [many] <b>❗ { $count } повідомлень у школі ще ніхто не бачив.</b>
       *[other] <b>❗ { $count } повідомлення в школі ще ніхто не бачив.</b>
    }
summary-class = <b>{ $class }</b>: { $what }
summary-away = не буде { $away } з { $enrolled }
summary-late = прийдуть пізніше { $count }
summary-early = підуть раніше { $count }
summary-lessons = кілька уроків { $count }
summary-class-unseen = не переглянуто { $count }

## Teachers who are away. $first, $last: days

summary-substitutes = <b>Учителі відсутні</b>
summary-substitute = { $name } ({ $first }–{ $last }), заміняє { $substitute }

## The names of a class. $part: as in absences.ftl

summary-name = { $name }: { $part }
summary-name-unseen = ❗ { $name }: { $part } (ніхто ще не бачив)

## Buttons, and what they do

summary-kitchen-button = Їдальні (CSV)
summary-names-button = З іменами (CSV)
summary-again-button = Оновити
summary-wanted-button = ✓ Щоранку
summary-unwanted-button = ○ Щоранку
summary-wanted-toast = Огляд надходитиме щоранку в навчальні дні.
summary-unwanted-toast = Огляд зранку більше не надходитиме.

## The files

summary-kitchen-file = <b>Їдальні</b> · { $day }. Кількість за класами, без імен і причин.
summary-names-file = <b>Пропуски</b> · { $day }. З іменами: лише для канцелярії.
summary-kitchen-name-label = jidalnja
summary-names-name-label = propusky
summary-column-class-label = Клас
summary-column-enrolled-label = Учні
summary-column-away-label = Не буде
summary-column-late-label = Прийдуть пізніше
summary-column-early-label = Підуть раніше
summary-column-lessons-label = Кілька уроків
summary-column-here-label = Будуть у школі
summary-column-total-label = Разом
summary-column-family-label = Прізвище
summary-column-given-label = Ім’я
summary-column-missing-label = Пропускає
summary-column-seen-label = У школі бачили
summary-yes-label = так
summary-no-label = ні
