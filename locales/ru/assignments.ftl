### Teachers set homework and tests, write topics of lessons and change lessons.

assignments-menu-button = 📚 Задать
assignments-uzdot-command = Задать работу, изменить уроки

## What can be set. $example: «7.b Matemātika»

assignments-start =
    <b>Что сделаем?</b>
    Можно и одной строкой, например:
    <code>{ $example } на пятницу: упр. 45</code>
assignments-no-groups = Сегодня у Вас нет учебной группы, которой можно задать работу. Если это ошибка, попросите канцелярию школы её исправить.
assignments-homework-button = Домашнее задание
assignments-test-button = Проверочная работа
assignments-topic-button = Тема урока
assignments-change-button = Изменения уроков
assignments-mine-button = Заданное
assignments-more-button = Задать ещё

## For whom. $group: «7.b Matemātika»

assignments-groups-homework =
    <b>Домашнее задание</b>
    Кому задать? Можно выбрать несколько групп.
assignments-groups-test =
    <b>Проверочная работа</b>
    Кому назначить? Можно выбрать несколько групп.
assignments-group-button = ☐ { $group }
assignments-group-chosen-button = ☑ { $group }
assignments-groups-done-button = Дальше
assignments-groups-none-toast = Сначала выберите хотя бы одну группу.
assignments-groups-many-toast = За один раз можно выбрать не больше { $most } групп.

## Above what is being written, and above what is set. $day: after «līdz» for homework, on that day for a test

assignments-title-homework = <b>Домашнее задание</b>
assignments-title-test = <b>Проверочная работа</b>
assignments-for-homework = { $group }: до { $day }
assignments-for-test = { $group }: { $day }
assignments-for-no-lesson = { $group }: следующего урока в расписании нет

## The words, the files and the day

assignments-words-homework = Напишите задание одним сообщением. Можно прислать и фото или PDF с подписью.
assignments-words-test = Напишите тему, например «Дроби».
assignments-line-unclear = Эту строку я не понял. Назовите класс и после двоеточия задание, например: <code>{ $example } завтра: упр. 45</code> Или выберите кнопками.
assignments-words-length = Нужно хотя бы одно слово и не больше { $most } знаков. Сейчас их { $length }.
assignments-secret = Это похоже на персональный код, поэтому сообщение я удалил. Напишите ещё раз без него.
assignments-file-early = Сначала выберите, что и кому задать, потом пришлите файл.
assignments-file-test = К проверочной работе файлы не прикладывают. Напишите тему.
assignments-file-kept =
    { $count ->
        [one] Вложение добавлено.
        [few] Вложений добавлено: { $count }.
        [many] Вложений добавлено: { $count }.
       *[other] Вложений добавлено: { $count }.
    }
assignments-files-many = К одному заданию можно приложить не больше { $most } файлов. Этот не сохранён.
assignments-files =
    📎 { $count ->
        [one] { $count } вложение
        [few] { $count } вложения
        [many] { $count } вложений
       *[other] { $count } вложения
    }
assignments-day-button = Другой день
assignments-day-prompt = На какой день? Выберите или напишите: «завтра», «в пятницу», «27.11.».
assignments-next-button = Каждой к следующему уроку
assignments-day-unclear = Такой даты я не нашёл. Напишите, например, «завтра» или 27.11.
assignments-day-past = Этот день уже прошёл. Выберите сегодня или более поздний день.

## How families will see it, and what speaks against it. $subjects: «Bioloģija, Vēsture»; $groups: «7.b Matemātika»

assignments-preview = Семьи увидят:
assignments-quote = <blockquote>{ $text }</blockquote>
assignments-preview-hint-homework = Чтобы исправить, напишите ещё раз. Чтобы добавить, пришлите фото или PDF.
assignments-preview-hint-test = Чтобы исправить, напишите ещё раз.
assignments-warn-tests =
    ❗ У { $class } класса { $day } уже { $count ->
        [one] { $count } проверочная работа
        [few] { $count } проверочные работы
        [many] { $count } проверочных работ
       *[other] { $count } проверочной работы
    }: { $subjects }.
assignments-warn-late = ❗ Уже вечер, а работа на завтра. Часть семей её уже не прочтёт.
assignments-warn-free = ❗ { $day } в школе уроков нет.
assignments-warn-no-lesson = ❗ { $groups }: { $day } урока нет.
assignments-set-button = Задать
assignments-set-anyway-button = Всё равно задать
assignments-save-button = Сохранить

## What is set

assignments-done-homework = ✓ Домашнее задание задано
assignments-done-test = ✓ Проверочная работа назначена
assignments-done-hint = Семьи это уже видят, но уведомления ещё не было: 10 минут это можно отменить.
assignments-take-back-button = Отменить
assignments-edit-button = Изменить
assignments-editing = Напишите новый текст или выберите другой день. Сейчас:
assignments-changed-toast = Изменено. Семьи увидят и новое, и старое.
assignments-same-toast = Ничего не изменилось.
assignments-taken-back = Отменено. Семьям об этом не сообщат.
assignments-too-late-toast = 10 минут прошли, семьи уже знают. Это можно изменить.
assignments-set-at = <i>Задано { $day } в { $time }</i>
assignments-mine = <b>Заданное</b>
assignments-mine-empty = За последние две недели ничего не задано.
assignments-line-homework = { $day } <b>{ $group }</b>: { $text }
assignments-line-test = { $day } <b>{ $group }</b> · проверочная работа: { $text }
assignments-open-button = { $day } { $group }

## One’s own lessons of a day. $lesson: assignments-lesson, perhaps with what is said around it

assignments-lessons-topic = <b>Темы уроков</b> · { $day }
assignments-lessons-change = <b>Изменения уроков</b> · { $day }
assignments-lessons-none = В этот день у Вас уроков нет.
assignments-lesson = { $number }. <b>{ $group }</b>
assignments-lesson-room = { $lesson } · каб. { $room }
assignments-lesson-new-room = { $lesson } · другой кабинет: { $room }
assignments-lesson-cancelled = { $lesson } · не состоится
assignments-lesson-moved = { $lesson } · перенесён на { $day }, { $number }-й урок
assignments-lesson-arrived = { $lesson } (дополнительно)
assignments-lesson-topic = { $lesson }: { $topic }
assignments-lesson-button = { $number }. { $group }
assignments-topic-prompt = { $day }: что было на уроке? Напишите тему, семьи увидят её в дневнике.
assignments-topic-kept = ✓ Тема записана
assignments-cancel-lesson-button = Урока не будет
assignments-cancel-prompt = Урока действительно не будет? Семьи узнают сразу.
assignments-cancel-sure-button = Да, не будет
assignments-room-button = Другой кабинет
assignments-room-prompt = В каком кабинете? Напишите, например, «214». Семьи узнают сразу.
assignments-room-unclear = Напишите кабинет, не длиннее { $most } знаков, например «214».
assignments-move-button = Перенести
assignments-move-prompt = На какой день и урок? Выберите или напишите: «в пятницу 3 урок».
assignments-move-unclear = Такого места я не нашёл. Напишите сегодняшний или более поздний день и урок: «в пятницу 3 урок».
assignments-move-number = На какой урок { $day }? Семьи узнают сразу.
assignments-number-button = { $number }-й урок
assignments-withdraw-button = Отменить изменение
assignments-change-kept = ✓ Изменение записано, семьям сообщено
assignments-change-withdrawn = ✓ Урок снова по плану
