### The school’s own settings: rules, calendar, change of the year, log of who saw and changed what.

school-menu-button = 🏫 Школа
school-skola-command = Налаштування школи та навчальний рік

## The settings: buttons, and a line each with $value

school-field-name-button = Назва
school-field-phone-button = Телефон
school-field-report-by-button = Повідомляють до
school-field-alert-by-button = Побачити до
school-field-parent-days-button = Дні батьків
school-field-parent-notes-button = Записки
school-field-session-days-button = Вхід
school-field-reviewed-button = Перевірка зауважень
school-calendar-button = Семестри та канікули
school-exchange-button = Списки (файл)
school-year-button = Зміна року
school-log-button = Журнал дій
school-line-name = Назва: <b>{ $value }</b>
school-line-phone = Телефон для батьків: <b>{ $value }</b>
school-line-phone-none = Телефон для батьків: не вказано
school-line-report-by = Про пропуск повідомляють до <b>{ $value }</b>
school-line-alert-by = У школі його бачать до <b>{ $value }</b>, інакше повідомлення йде далі
school-line-parent-days = Днів поспіль виправдовує хтось із батьків: <b>{ $value }</b>
school-line-parent-notes = Записок батьків за семестр: <b>{ $value }</b>
school-line-parent-notes-none = Записок батьків за семестр: без обмеження
school-line-session-days = Вхід закінчиться через днів без використання: <b>{ $value }</b>
school-line-reviewed =
    Зауваження спершу читає класний керівник: <b>{ $value ->
        [true] так
       *[false] ні
    }</b>
school-changed = Змінено: { $who }, { $day } о { $time }.
school-operator-label = оператор системи
school-prompt-name = Напишіть назву школи.
school-prompt-phone = Напишіть телефон, на який дзвонять батьки, або «-», якщо його немає.
school-prompt-report-by = Напишіть час, наприклад, 9.30. Пізніше повідомлення вважається запізнілим.
school-prompt-alert-by = Напишіть час, наприклад, 9.30. Після нього непрочитане отримають заступник і канцелярія.
school-prompt-parent-days = Напишіть число від { $least } до { $most }. Для довшої відсутності потрібна довідка лікаря.
school-prompt-parent-notes = Напишіть число від { $least } до { $most } або «-», якщо обмеження немає.
school-prompt-session-days = Напишіть кількість днів від { $least } до { $most }. Хто не заходить так довго, отримає новий пароль.
school-prompt-reviewed = Якщо увімкнено, батьки бачать зауваження лише після класного керівника.
school-review-on-button = Увімкнути
school-review-off-button = Вимкнути
school-wrong-name = У назві від 3 до 120 знаків. Напишіть ще раз.
school-wrong-phone = Це не номер телефону. Напишіть, наприклад, 67 123 456.
school-wrong-hour = Потрібен час, наприклад, 9.30.
school-wrong-number = Потрібне число від { $least } до { $most }.
school-wrong-choice = Натисніть кнопку під налаштуванням.
school-kept = ✅ Збережено.
school-same = Так уже є. Нічого не змінено.

## Terms and days without lessons

school-term-line = { $number }-й семестр: { $first }–{ $last }
school-term-button = { $number }-й семестр, { $year }
school-holidays = <b>Дні без уроків</b>
school-holidays-none = Днів без уроків попереду не вказано.
school-holiday-line = · { $days }
school-holiday-remove-button = ✕ { $day }
school-holiday-removed-toast = Прибрано: у ці дні є уроки.
school-holiday-add-button = Додати дні
school-term-prompt = Напишіть перший і останній день { $number }-го семестру навчального року, що починається у { $year }, наприклад, 1.9.–18.12.
school-holiday-prompt = Напишіть день або перший і останній день, наприклад, 21.12.–1.1.
school-days-unclear = Не зрозумів дні. Напишіть, наприклад, 1.9.–18.12.
school-days-order = Дні не за порядком. Напишіть ще раз.
school-days-overlap = Ці дні перетинаються з уже вказаними. Напишіть інші.

## The change of the year. $year: «2027/2028»; $leaving: how many pupils leave

school-year-none = Рік змінює директор, коли в школі є класи.
school-year-head = <b>{ $year } навчальний рік</b>: що станеться
school-year-moving-line = { $classes } → { $new } · { $pupils }
school-year-leaving-line = { $classes } → йдуть · { $pupils }
school-year-sum = Переходять: <b>{ $moving }</b>. Йдуть: <b>{ $leaving }</b>; їхні входи та входи їхніх родин ({ $links }) закінчаться { $day }.
school-year-groups = Навчальні групи, що закінчаться: { $count }. Нові прийдуть з імпортом нового року.
school-year-warning = ❗ Шляху назад немає: лише відновлення з резервної копії. Спершу попросіть її зробити.
school-year-early = Рік можна змінити починаючи з: { $day }.
school-year-leaves-button = { $grade }-й клас: йде
school-year-stays-button = { $grade }-й клас: залишається
school-year-ask-button = Змінити навчальний рік
school-year-prompt =
    Перейдуть: { $moving }, підуть: { $leaving }. Скасувати це не можна.

    Щоб змінити рік, напишіть: <b>{ $year }</b>
school-year-unclear = Рік не змінено. Напишіть саме так: { $year }, або натисніть «Скасувати».
school-year-done = ✅ { $year } навчальний рік підготовлено. Переходять: { $moving }, йдуть: { $leaving }. Нові класи діють з дня: { $day }.
school-year-refused-before = Цей рік уже змінено. Нічого не зроблено.
school-year-refused-early = Цей рік поки змінити не можна. Нічого не зроблено.
# The last message to a family, and to a student, who left. $name: the student’s given name

school-parted = { $name } більше не навчається в школі «{ $school }», тому вхід до E-klase щодо { $name } закінчився. Дякуємо за цей час і всього найкращого!
school-parted-student = { $name }, час у школі «{ $school }» завершився, і вхід до E-klase теж. Дякуємо й успіхів!

## Who saw and who changed what

school-log = <b>Журнал дій</b>
school-log-of = Вибрано: { $name }
school-log-none = Записів немає.
school-log-who = <b>{ $who }</b> · { $day }
school-log-read = дивився: { $about }, { $topic }
school-log-change = змінив: { $what } ({ $about })
school-log-changed = змінив: { $what }
school-log-values = { $old } → { $new }
school-log-staff-button = За працівником
school-log-pupil-button = За учнем
school-log-prompt = { $pupils ->
        [true] Напишіть ім’я або прізвище учня.
       *[false] Напишіть ім’я або прізвище працівника.
    }
school-log-nobody = За «{ $text }» нікого не знайдено. Напишіть інакше.
school-log-found = За «{ $text }» знайдено. Виберіть.

## What was opened, by topic

school-topic-registration-label = реєстрація
school-topic-alerts-label = пропуски
school-topic-register-label = журнал
school-topic-summary-label = ранковий огляд
school-topic-mark-entry-label = оцінки
school-topic-remark-entry-label = зауваження
school-topic-other-label = інші дані

## What was changed, where it is no setting

school-thing-staff-role-label = роль працівника
school-thing-phone-label = номер телефону
school-thing-password-label = надіслано пароль
school-thing-class-label = клас
school-thing-class-teacher-label = класний керівник
school-thing-year-label = навчальний рік
school-thing-school-label = школа
school-thing-term-1-label = 1-й семестр
school-thing-term-2-label = 2-й семестр
school-thing-holiday-label = дні без уроків
school-thing-import-label = завантажено списки
school-thing-export-label = вивантажено списки
school-thing-other-label = інше
