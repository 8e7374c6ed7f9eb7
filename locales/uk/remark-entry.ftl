### Teachers write remarks and praise; class teachers review them where the school wants it.

remark-entry-menu-button = 🖋 Записати
remark-entry-ierakstit-command = Записати похвалу або зауваження учневі

## About whom. $name: a pupil; $class: «7.b»; $typed: what was written

remark-entry-start =
    <b>Про якого учня?</b>
    Напишіть ім’я або виберіть групу.
remark-entry-nobody = Сьогодні у Вас немає учнів, про яких можна написати. Якщо це помилка, попросіть канцелярію школи її виправити.
remark-entry-class-button = Мій клас: { $class }
remark-entry-mine-button = Мої записи
remark-entry-more-button = Записати ще
remark-entry-waiting-button = ❗ Чекають на Вас: { $count }
remark-entry-pupils = Позначте учня. Похвалити можна й кількох одразу.
remark-entry-pupil-button = ☐ { $name }
remark-entry-chosen-button = ☑ { $name }
remark-entry-on-button = Далі ({ $count })
remark-entry-none-toast = Спочатку виберіть учня.
remark-entry-found = Кого з них Ви мали на увазі?
remark-entry-found-many = Таких більше, тут перші. Напишіть і прізвище або клас.
remark-entry-not-found = «{ $typed }» серед Ваших учнів не знайшлося. Напишіть початок імені або прізвища.

## What is said. $names: «Anna B., Juris K.»

remark-entry-names = <b>{ $names }</b>
remark-entry-names-more = <b>{ $names }</b> і ще { $count }
remark-entry-kind = Похвала чи зауваження?
remark-entry-praise-button = 🌟 Похвала
remark-entry-remark-button = Зауваження
remark-entry-words-praise =
    { $count ->
        [one] Напишіть похвалу одним повідомленням.
        [few] Напишіть похвалу одним повідомленням. Кожна родина отримає її про свою дитину.
        [many] Напишіть похвалу одним повідомленням. Кожна родина отримає її про свою дитину.
       *[other] Напишіть похвалу одним повідомленням. Кожна родина отримає її про свою дитину.
    }
remark-entry-words-remark = Напишіть одним повідомленням, що сталося. Ім’я іншого учня, будь ласка, не називайте.
remark-entry-length = Потрібне хоча б одне слово й не більше { $most } знаків. Зараз їх { $length }.
remark-entry-secret = Це схоже на персональний код, тому повідомлення я видалив. Напишіть ще раз без нього.
remark-entry-preview = Родина побачить:
remark-entry-heading = <b>{ $title }</b>
remark-entry-quote = <blockquote>{ $text }</blockquote>
remark-entry-reviewed = Спочатку це прочитає класний керівник.
remark-entry-hint = Щоб виправити, напишіть ще раз.
remark-entry-save-button = Зберегти
remark-entry-without-lesson-button = Не про урок
remark-entry-with-lesson-button = Про урок

## What one wrote. $sign: how far it is; $who, $author: a name

remark-entry-saved =
    { $count ->
        [one] ✓ Збережено
        [few] ✓ Збережено: { $count }
        [many] ✓ Збережено: { $count }
       *[other] ✓ Збережено: { $count }
    }
remark-entry-mine = <b>Мої записи</b>
remark-entry-mine-empty = За останні тижні нічого не записано.
remark-entry-line = { $sign } { $day } <b>{ $name }</b>, { $class }: { $text }
remark-entry-one-button = { $day } { $name }
remark-entry-before = Було: <s>{ $text }</s>
remark-entry-stage-published = ✓ Родина це бачить. Сповіщення вона отримує через 10 хвилин.
remark-entry-stage-waiting = … Чекає на класного керівника. Родина цього ще не бачить.
remark-entry-returned = ↩ Повернув(-ла) { $who }: «{ $reason }»
remark-entry-wording-button = Змінити слова
remark-entry-take-back-button = Скасувати
remark-entry-taken-back = Скасовано. Родині про це не повідомлять.
remark-entry-too-late-toast = 10 хвилин минуло, родина вже знає.
remark-entry-wording-prompt = Напишіть нові слова, не довші за { $most } знаків. Старі збережуться.
remark-entry-worded = ✓ Слова змінено
remark-entry-same = Нічого не змінилося.

## What waits for the class teacher

remark-entry-waiting = <b>Чекають на Ваше рішення</b>
remark-entry-waiting-empty = Нічого не чекає.
remark-entry-publish-button = Показати родині
remark-entry-return-button = Повернути автору
remark-entry-all-button = Усі, що чекають
remark-entry-published-toast = Опубліковано. Родина це вже бачить.
remark-entry-moved-on-toast = Уже вирішено, або автор змінив чи відкликав запис. Прочитайте ще раз.
remark-entry-return-prompt = Що виправити? { $author } прочитає Ваші слова.
remark-entry-given-back = ✓ Повернуто автору

## Notices in other chats. $author: who wrote it; $words: the class teacher’s

remark-entry-new = Новий запис чекає на Ваше рішення. Автор: { $author }.
remark-entry-new-several =
    { $count ->
        [one] { $author }: { $count } новий запис чекає на Ваше рішення.
        [few] { $author }: { $count } нові записи чекають на Ваше рішення.
        [many] { $author }: { $count } нових записів чекають на Ваше рішення.
       *[other] { $author }: { $count } нові записи чекають на Ваше рішення.
    }
remark-entry-review-button = Переглянути
remark-entry-told-worded = Класний керівник змінив слова Вашого запису: «{ $words }»
remark-entry-told-returned = Ваш запис повернуто на виправлення: «{ $words }»
remark-entry-open-button = Відкрити
