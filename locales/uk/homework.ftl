### Homework: a day, a week, one task, and one's own ticks.

homework-menu-button = 📚 Домашні завдання
homework-majas-darbi-command = Домашні завдання на завтра й на тиждень

## A day. $day: «завтра, у вівторок, 24 листопада».

homework-day = <b>Домашні завдання</b> · { $day }
# $near: «завтра»; $day: «у вівторок, 24 листопада».
homework-near-label = { $near }, { $day }
homework-day-progress = Зроблено { $done } з { $due }
# A guardian's own ticks: a parent's phone says nothing of what the child has done.
homework-day-progress-own = Мої позначки: { $done } з { $due } (позначки дитини бачить лише вона)
homework-day-empty = На цей день домашніх завдань немає.
# ✓ done, ○ not yet.
homework-task = ○ <b>{ $subject }</b>: { $text }
homework-task-done = ✓ <b>{ $subject }</b>: { $text }
# In a guardian's week: a task that the guardian has not ticked.
homework-task-unticked = <b>{ $subject }</b>: { $text }
homework-task-changed = { $task } <i>(змінено)</i>
homework-task-files =
    { $task } <i>({ $count ->
        [one] { $count } додаток
        [few] { $count } додатки
        [many] { $count } додатків
       *[other] { $count } додатка
    })</i>
homework-more-tasks =
    … і ще { $count ->
        [one] { $count } завдання
        [few] { $count } завдання
        [many] { $count } завдань
       *[other] { $count } завдання
    }.
homework-tick-button = ○ { $subject }
homework-ticked-button = ✓ { $subject }
homework-open-button = Читати
homework-open-one-button = Читати: { $subject }
homework-test = <b>Перевірна робота</b> · { $subject }: { $topic }
homework-tests-button = Перевірні
homework-search-button = Пошук
homework-own-new-button = + Моє завдання
homework-evening-button = Нагадування
homework-earlier-button = ‹ { $day }
homework-later-button = { $day } ›
homework-week-button = Увесь тиждень

## A week

homework-week = <b>Домашні завдання</b> · { $first }–{ $last }
homework-week-day = <b>{ $day }</b>
homework-week-empty = На цей тиждень домашніх завдань немає.
homework-week-before-button = ‹ Попередній тиждень
homework-week-after-button = Наступний тиждень ›

## One task. $day: «вівторка, 24 листопада» (after «до»).

homework-one = <b>{ $subject }</b> · до { $day }
homework-one-done = ✓ Зроблено. Це бачите лише Ви.
homework-one-changed-since = Завдання змінено після того, як Ви позначили його зробленим. Прочитайте ще раз.
homework-one-set = <i>Учитель: { $teacher }, задано { $day } о { $time }</i>
homework-one-changed = <i>Змінено { $day } о { $time }</i>
homework-one-tick-button = Позначити як зроблене
homework-one-untick-button = Ще не зроблено
homework-ticked-toast = Зроблено. Це бачите лише Ви.
homework-unticked-toast = Ще не зроблено.

## Papers beside a task

homework-paper-button = Додаток: { $name }

## Tests to come

homework-tests = <b>Майбутні перевірні роботи</b>
homework-tests-one = { $subject }: { $topic }
homework-tests-empty = Найближчим часом перевірних робіт не заплановано.
homework-tests-more =
    … і ще { $count ->
        [one] { $count } робота
        [few] { $count } роботи
        [many] { $count } робіт
       *[other] { $count } роботи
    } пізніше.

## Search. $words: what was typed.

homework-search = Що шукати в домашніх завданнях? Напишіть одне або кілька слів, наприклад, «referāts».
homework-search-again-button = Шукати ще раз
homework-found =
    «{ $words }»: { $count ->
        [one] знайдено { $count } завдання
        [few] знайдено { $count } завдання
        [many] знайдено { $count } завдань
       *[other] знайдено { $count } завдання
    }.
homework-found-nothing = «{ $words }» у домашніх завданнях не знайдено. Спробуйте початок слова або інше слово.
homework-found-one = <b>{ $subject }</b> · { $day }
homework-found-more =
    … і ще { $count ->
        [one] { $count } завдання
        [few] { $count } завдання
        [many] { $count } завдань
       *[other] { $count } завдання
    }. Додайте ще одне слово.
homework-found-button = { $subject }, { $day }

## A task of one’s own: □ and its name keep it apart from what the school has set.

homework-own = □ <i>Моє завдання:</i> { $text }
homework-own-done = ✓ <i>Моє завдання:</i> { $text }
homework-own-at = { $task } · о { $time }
homework-own-more =
    … і ще { $count ->
        [one] { $count } своє завдання
        [few] { $count } свої завдання
        [many] { $count } своїх завдань
       *[other] { $count } свого завдання
    }.
homework-own-tick-button = □ { $text }
homework-own-ticked-button = ✓ { $text }
# $day: «у вівторок, 24 листопада».
homework-own-ask =
    Напишіть своє завдання одним рядком, наприклад, «Завтра купити клей» або «У п’ятницю о 18:00 хор».

    Якщо день не названо, запишу його { $day }. Якщо названо час, ще й нагадаю.
homework-own-kept = Записано.
# $day: «завтра, у вівторок, 24 листопада».
homework-own-one = <b>Моє завдання</b> · { $day }
homework-own-reminded = Нагадаю о { $time }.
homework-own-private = <i>Це задала не школа. Бачите це лише Ви.</i>
homework-own-remove-button = Видалити
homework-own-removed-toast = Завдання видалено.
homework-own-fault-empty = Що треба зробити? Напишіть у тому самому рядку, наприклад, «Завтра купити клей».
homework-own-fault-long = Задовго. Будь ласка, напишіть коротше: до 300 знаків.
homework-own-fault-day = Такої дати немає. Напишіть, наприклад, «25.11. купити клей» або «Завтра купити клей».
homework-own-fault-past = Цей день уже минув. Напишіть ще раз з іншим днем.
homework-own-fault-hour = { $time } того дня вже минуло. Напишіть ще раз із пізнішим часом.
homework-own-fault-many = Більше ніж { $most } своїх завдань записати не можна. Видаліть те, яке вже не потрібне.
homework-own-reminder = <b>Нагадування</b> · моє завдання, { $time }
homework-own-day-button = Увесь день

## The evening’s reminder: the choice of its hour, and its first line. $time: «19:00».

homework-evening = <b>Нагадувати про домашні завдання</b>
homework-evening-off =
    Увечері можу надіслати, що треба зробити на наступний день. Якщо нічого не задано або все вже позначено, не потурбую.

    Зараз нагадування вимкнено. О котрій його надсилати?
homework-evening-on =
    О { $time } надішлю, що треба зробити на наступний день. Якщо нічого не задано або все вже позначено, не потурбую.
homework-evening-hour-button = { $time }
homework-evening-chosen-button = ✓ { $time }
homework-evening-other-button = Інший час
homework-evening-stop-button = Не нагадувати
homework-evening-ask = О котрій нагадувати? Напишіть, наприклад, 18:30.
homework-evening-unclear = Час незрозумілий. Напишіть, наприклад, 18:30.
homework-evening-chosen-toast = Нагадаю о { $time }.
homework-evening-stopped-toast = Нагадування вимкнено.
homework-evening-reminder = <b>Нагадування</b>

## News: set, or changed. $day: «вівторка, 24 листопада» (after «до»); in a line «завтра».

homework-news = Задано · <b>{ $subject }</b> · до { $day }
homework-news-changed = Завдання змінено · <b>{ $subject }</b> · до { $day }
homework-news-was-due = Термін: { $before } → { $now }
homework-news-was = Було: <s>{ $text }</s>
homework-news-is = Тепер: { $text }
homework-news-by = <i>{ $teacher }</i>
homework-news-line = Задано: { $subject }, { $day }: { $text }
homework-news-changed-line = Змінено: { $subject }, { $day }: { $text }

## The news that a test was announced, or changed

homework-test-news = Призначено перевірну роботу · <b>{ $subject }</b> · { $day }
homework-test-news-changed = Перевірну роботу змінено · <b>{ $subject }</b> · { $day }
homework-test-news-was-day = День: { $before } → { $now }
homework-test-news-line = Призначено: { $subject }, { $day }: { $topic }
homework-test-news-changed-line = Змінено: { $subject }, { $day }: { $topic }
