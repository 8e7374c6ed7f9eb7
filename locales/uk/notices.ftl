### Notices: what happened, told once, and how each reader wants to be told.

notices-pazinojumi-command = Сповіщення: що, коли і як надсилати
notices-settings-button = Сповіщення

## One notice without content (nothing for the lock screen), by what it is about: notices-one-<kind>, <kind> as storage.news.Kind

notices-one-mark = Нова оцінка.
notices-one-final = Нова оцінка за семестр або рік.
notices-one-homework = Нове домашнє завдання.
notices-one-test = Призначено перевірну роботу.
notices-one-lesson = Зміна в розкладі.
notices-one-announcement = Нове оголошення.
notices-one-event = Нова подія.
notices-one-remark = Новий запис.
notices-one-absence = Повідомлення про пропуск.
notices-one-letter = Новий лист.
notices-open-button = Відкрити
# $children: names of other children in the same chat whom the same news concern.
notices-also = <i>Стосується також: { $children }</i>

## Many at once: a summary of one child, a digest of all children. $kind: notices-kind-<kind>-label

notices-gathered = <b>Поки Вас не було</b>
# $day: «у вівторок, 24 листопада».
notices-digest = <b>Зведення за день</b> · { $day }
# $first, $last: «23.11.»
notices-friday = <b>Зведення за тиждень</b> · { $first }–{ $last }
notices-kind = <b>{ $kind }</b>
# $line: one line of a topic, HTML.
notices-line = • { $line }
notices-line-also = • { $line } (також { $children })
notices-more = … і ще { $count }
notices-count = { $kind }: { $count }
notices-late = Сповіщення, старші за 30 днів, тут не перелічено. Ви знайдете їх у щоденнику.

## What a kind is called in a summary and in the settings

notices-kind-mark-label = Оцінки
notices-kind-final-label = Підсумкові оцінки
notices-kind-homework-label = Домашні завдання
notices-kind-test-label = Перевірні роботи
notices-kind-lesson-label = Зміни уроків
notices-kind-announcement-label = Оголошення
notices-kind-event-label = Події
notices-kind-remark-label = Записи
notices-kind-absence-label = Пропуски
notices-kind-letter-label = Листи

## The ways from a summary into the topics. $child: the given name

notices-place-button = { $child }: { $place }
notices-place-grades-button = Оцінки
notices-place-homework-button = Домашні завдання
notices-place-timetable-button = Розклад
notices-place-announcements-button = Оголошення
notices-place-events-button = Події
notices-place-remarks-button = Записи
notices-place-absences-button = Пропуски
notices-place-mail-button = Пошта

## The week in numbers, on Fridays

notices-week-quiet = Цього тижня нічого нового.
notices-week-marks =
    { $count ->
        [one] { $count } нова оцінка
        [few] { $count } нові оцінки
        [many] { $count } нових оцінок
       *[other] { $count } нової оцінки
    }
notices-week-marks-average =
    { $count ->
        [one] { $count } нова оцінка
        [few] { $count } нові оцінки
        [many] { $count } нових оцінок
       *[other] { $count } нової оцінки
    }, у середньому { $average }
notices-week-missed =
    { $count ->
        [one] { $count } пропущений урок
        [few] { $count } пропущені уроки
        [many] { $count } пропущених уроків
       *[other] { $count } пропущеного уроку
    }
notices-week-homework =
    { $count ->
        [one] { $count } домашнє завдання наступного тижня
        [few] { $count } домашні завдання наступного тижня
        [many] { $count } домашніх завдань наступного тижня
       *[other] { $count } домашнього завдання наступного тижня
    }

## Settings: everything at one glance. $way: notices-way-<way>-label; $first, $last, $hour: whole hours

notices-overview = <b>Сповіщення</b>
notices-kind-way = { $kind }: { $way }
notices-way-at-once-label = одразу
notices-way-evening-label = у вечірньому зведенні
notices-way-friday-label = у п’ятничному зведенні
notices-way-off-label = не надсилати
notices-way-below = { $way }, нижче { $points }
notices-way-falling = { $way }, якщо падає середня
notices-way-below-or-falling = { $way }, нижче { $points } або якщо падає середня
notices-quiet = Тихі години: { $first }.00–{ $last }.00
notices-quiet-none = Тихі години: немає
notices-hour = Вечірнє зведення: о { $hour }.00
notices-hidden = На екрані блокування: без змісту
# $day: «вівторка, 24 листопада».
notices-paused = <b>Пауза до { $day }</b>
notices-urgent = <i>Термінові сповіщення школи надходять завжди.</i>
notices-quiet-button = Тихі години
notices-digest-button = Година зведення
notices-pause-button = Пауза
notices-hide-content-button = Сховати зміст
notices-show-content-button = Показати зміст
notices-hide-marks-button = Закрити оцінки
notices-show-marks-button = Показати оцінки
notices-kept-toast = Збережено.

## One kind: how it is told, and of marks which ones

notices-kind-prompt = <b>{ $kind }</b>: коли повідомляти?
notices-way-at-once-button = Одразу
notices-way-evening-button = У вечірньому зведенні
notices-way-friday-button = У п’ятничному зведенні
notices-way-off-button = Не надсилати
notices-which-marks = Про які оцінки? Про «nv» і «ni» повідомлю завжди.
notices-every-mark-button = Про всі
notices-level-button = Нижче { $points }
notices-falls-button = Якщо падає середня

## The phone: quiet hours, the evening’s hour, a pause

notices-quiet-prompt = <b>Тихі години.</b> Про те, що станеться вночі, повідомлю вранці. Термінове надішлю одразу. Це стосується всіх дітей у цьому чаті.
notices-hours-label = { $first }.00–{ $last }.00
notices-quiet-none-button = Без тихих годин
notices-digest-prompt = <b>Коли надсилати вечірнє та п’ятничне зведення?</b> Це стосується всіх дітей у цьому чаті.
notices-hour-label = { $hour }.00
notices-pause-prompt = <b>Пауза.</b> До ранку вибраного дня надішлю лише термінове, потім – усе одним зведенням. Це стосується всіх дітей у цьому чаті.
notices-until-label = До { $day }
notices-pause-end-button = Закінчити паузу
