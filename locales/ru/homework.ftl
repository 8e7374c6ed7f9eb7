### Homework: a day, a week, one task, and one's own ticks.

homework-menu-button = 📚 Домашние задания
homework-majas-darbi-command = Домашние задания на завтра и на неделю

## A day. $day: «завтра, во вторник, 24 ноября».

homework-day = <b>Домашние задания</b> · { $day }
# $near: «завтра»; $day: «во вторник, 24 ноября».
homework-near-label = { $near }, { $day }
homework-day-progress = Сделано { $done } из { $due }
# A guardian's own ticks: a parent's phone says nothing of what the child has done.
homework-day-progress-own = Мои отметки: { $done } из { $due } (отметки ребёнка видит только он)
homework-day-empty = На этот день домашних заданий нет.
# ✓ done, ○ not yet.
homework-task = ○ <b>{ $subject }</b>: { $text }
homework-task-done = ✓ <b>{ $subject }</b>: { $text }
# In a guardian's week: a task that the guardian has not ticked.
homework-task-unticked = <b>{ $subject }</b>: { $text }
homework-task-changed = { $task } <i>(изменено)</i>
homework-task-files =
    { $task } <i>({ $count ->
        [one] { $count } приложение
        [few] { $count } приложения
        [many] { $count } приложений
       *[other] { $count } приложения
    })</i>
homework-more-tasks =
    … и ещё { $count ->
        [one] { $count } задание
        [few] { $count } задания
        [many] { $count } заданий
       *[other] { $count } задания
    }.
homework-tick-button = ○ { $subject }
homework-ticked-button = ✓ { $subject }
homework-open-button = Читать
homework-open-one-button = Читать: { $subject }
homework-test = <b>Проверочная работа</b> · { $subject }: { $topic }
homework-tests-button = Проверочные
homework-search-button = Поиск
homework-own-new-button = + Моя задача
homework-evening-button = Напоминание
homework-earlier-button = ‹ { $day }
homework-later-button = { $day } ›
homework-week-button = Вся неделя

## A week

homework-week = <b>Домашние задания</b> · { $first }–{ $last }
homework-week-day = <b>{ $day }</b>
homework-week-empty = На эту неделю домашних заданий нет.
homework-week-before-button = ‹ Предыдущая неделя
homework-week-after-button = Следующая неделя ›

## One task. $day: «вторника, 24 ноября» (after «до»).

homework-one = <b>{ $subject }</b> · до { $day }
homework-one-done = ✓ Сделано. Это видите только Вы.
homework-one-changed-since = Задание изменено после того, как Вы отметили его сделанным. Прочитайте ещё раз.
homework-one-set = <i>Учитель: { $teacher }, задано { $day } в { $time }</i>
homework-one-changed = <i>Изменено { $day } в { $time }</i>
homework-one-tick-button = Отметить как сделанное
homework-one-untick-button = Ещё не сделано
homework-ticked-toast = Сделано. Это видите только Вы.
homework-unticked-toast = Ещё не сделано.

## Papers beside a task

homework-paper-button = Приложение: { $name }

## Tests to come

homework-tests = <b>Предстоящие проверочные работы</b>
homework-tests-one = { $subject }: { $topic }
homework-tests-empty = В ближайшее время проверочных работ не запланировано.
homework-tests-more =
    … и ещё { $count ->
        [one] { $count } работа
        [few] { $count } работы
        [many] { $count } работ
       *[other] { $count } работы
    } позже.

## Search. $words: what was typed.

homework-search = Что искать в домашних заданиях? Напишите одно или несколько слов, например, «referāts».
homework-search-again-button = Искать ещё раз
homework-found =
    «{ $words }»: { $count ->
        [one] найдено { $count } задание
        [few] найдено { $count } задания
        [many] найдено { $count } заданий
       *[other] найдено { $count } задания
    }.
homework-found-nothing = «{ $words }» в домашних заданиях не найдено. Попробуйте начало слова или другое слово.
homework-found-one = <b>{ $subject }</b> · { $day }
homework-found-more =
    … и ещё { $count ->
        [one] { $count } задание
        [few] { $count } задания
        [many] { $count } заданий
       *[other] { $count } задания
    }. Добавьте ещё одно слово.
homework-found-button = { $subject }, { $day }

## A task of one’s own: □ and its name keep it apart from what the school has set.

homework-own = □ <i>Моя задача:</i> { $text }
homework-own-done = ✓ <i>Моя задача:</i> { $text }
homework-own-at = { $task } · в { $time }
homework-own-more =
    … и ещё { $count ->
        [one] { $count } своя задача
        [few] { $count } свои задачи
        [many] { $count } своих задач
       *[other] { $count } своей задачи
    }.
homework-own-tick-button = □ { $text }
homework-own-ticked-button = ✓ { $text }
# $day: «во вторник, 24 ноября».
homework-own-ask =
    Напишите свою задачу в одной строке, например, «Завтра купить клей» или «В пятницу в 18:00 хор».

    Если день не указан, запишу её { $day }. Если указано время, ещё и напомню.
homework-own-kept = Записано.
# $day: «завтра, во вторник, 24 ноября».
homework-own-one = <b>Моя задача</b> · { $day }
homework-own-reminded = Напомню в { $time }.
homework-own-private = <i>Это задала не школа. Видите это только Вы.</i>
homework-own-remove-button = Удалить
homework-own-removed-toast = Задача удалена.
homework-own-fault-empty = Что нужно сделать? Напишите в той же строке, например, «Завтра купить клей».
homework-own-fault-long = Слишком длинно. Пожалуйста, напишите короче: до 300 знаков.
homework-own-fault-day = Такой даты нет. Напишите, например, «25.11. купить клей» или «Завтра купить клей».
homework-own-fault-past = Этот день уже прошёл. Напишите ещё раз с другим днём.
homework-own-fault-hour = { $time } в этот день уже позади. Напишите ещё раз с более поздним временем.
homework-own-fault-many = Больше { $most } своих задач записать нельзя. Удалите ту, которая больше не нужна.
homework-own-reminder = <b>Напоминание</b> · моя задача, { $time }
homework-own-day-button = Весь день

## The evening’s reminder: the choice of its hour, and its first line. $time: «19:00».

homework-evening = <b>Напоминать о домашних заданиях</b>
homework-evening-off =
    Вечером могу прислать, что нужно сделать к следующему дню. Если ничего не задано или всё уже отмечено, не побеспокою.

    Сейчас напоминание выключено. Во сколько его присылать?
homework-evening-on =
    В { $time } пришлю, что нужно сделать к следующему дню. Если ничего не задано или всё уже отмечено, не побеспокою.
homework-evening-hour-button = { $time }
homework-evening-chosen-button = ✓ { $time }
homework-evening-other-button = Другое время
homework-evening-stop-button = Не напоминать
homework-evening-ask = Во сколько напоминать? Напишите, например, 18:30.
homework-evening-unclear = Время непонятно. Напишите, например, 18:30.
homework-evening-chosen-toast = Напомню в { $time }.
homework-evening-stopped-toast = Напоминание выключено.
homework-evening-reminder = <b>Напоминание</b>

## News: set, or changed. $day: «вторника, 24 ноября» (after «до»); in a line «завтра».

homework-news = Задано · <b>{ $subject }</b> · до { $day }
homework-news-changed = Задание изменено · <b>{ $subject }</b> · до { $day }
homework-news-was-due = Срок: { $before } → { $now }
homework-news-was = Было: <s>{ $text }</s>
homework-news-is = Теперь: { $text }
homework-news-by = <i>{ $teacher }</i>
homework-news-line = Задано: { $subject }, { $day }: { $text }
homework-news-changed-line = Изменено: { $subject }, { $day }: { $text }

## The news that a test was announced, or changed

homework-test-news = Назначена проверочная работа · <b>{ $subject }</b> · { $day }
homework-test-news-changed = Проверочная работа изменена · <b>{ $subject }</b> · { $day }
homework-test-news-was-day = День: { $before } → { $now }
homework-test-news-line = Назначена: { $subject }, { $day }: { $topic }
homework-test-news-changed-line = Изменена: { $subject }, { $day }: { $topic }
