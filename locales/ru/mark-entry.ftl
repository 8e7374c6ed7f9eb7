### Marks as teachers enter them: groups, works, a class's marks in one message or table, terms and years.

mark-entry-menu-button = 📝 Поставить отметки
mark-entry-likt-command = Поставить отметки

## Whom one teaches. $group: «7.b · Matemātika»; $numbers: today's lessons, «2., 3.»

mark-entry-groups =
    <b>Поставить отметки</b>
    Выберите класс. Сначала те, у которых сегодня урок.
mark-entry-no-groups =
    <b>Поставить отметки</b>
    Сейчас у Вас нет классов, в которых Вы преподаёте. Их назначает канцелярия школы.
mark-entry-lesson-button = { $numbers } ур. · { $group }
mark-entry-groups-button = Другие классы

## A group's works. $topic; $kind: grades-<kind>-label; $marked of $pupils have a mark

mark-entry-group = <b>{ $group }</b> · { $subject }
mark-entry-works = За что отметки? Работы последних недель и сколько учеников уже оценено.
mark-entry-no-works = За последние недели работ нет. Начните новую.
mark-entry-work = «{ $topic }», { $kind }, { $day }
mark-entry-new-summative-button = + Проверочная
mark-entry-new-formative-button = + Формирующая
mark-entry-terms-button = Отметки за семестр

## A new work

mark-entry-planned-summative = <b>Новая проверочная работа</b> · { $group }, { $subject }
mark-entry-planned-formative = <b>Новая формирующая работа</b> · { $group }, { $subject }
mark-entry-new-day = День: { $day }
mark-entry-new-notation = Оценивание: { $notation }
mark-entry-topic-prompt = Напишите тему, например: Дроби
mark-entry-topic-length = В теме должно быть хотя бы одно слово, но не больше { $most } знаков.
mark-entry-notation-points-label = баллами от 1 до 10
mark-entry-notation-pass-label = зачёт или незачёт (i, ni)
mark-entry-notation-percent-label = в процентах
mark-entry-notation-stap-label = S, T, A, P
mark-entry-notation-points-button = 1–10
mark-entry-notation-pass-button = i/ni
mark-entry-notation-percent-button = %
mark-entry-notation-stap-button = STAP
mark-entry-chosen-button = • { $label }
mark-entry-day-button = Другой день
mark-entry-day-prompt = В какой день была работа? Напишите, например: вчера, в понедельник или 12.11.
mark-entry-day-unclear = Такого дня не найдено. Напишите, например: вчера, в понедельник или 12.11.
mark-entry-day-ahead = Этот день ещё впереди. Отметки ставят за то, что уже было: напишите сегодня или более ранний день.
mark-entry-day-far = Это слишком давно. Напишите день из последних двух месяцев.
mark-entry-remove-button = Удалить работу
mark-entry-removed-toast = Работа удалена.
mark-entry-not-removed-toast = У работы есть отметки, или о ней было объявлено, поэтому она не удалена.

## A work and its pupils. $example: «Anna 8, Jānis nv»

mark-entry-marked = Оценено: { $marked }/{ $pupils }
mark-entry-how = Напишите отметки одним сообщением: { $example }. Можно «все { $mark }», «остальные { $mark }», примечание в скобках. Или нажмите ученика.
mark-entry-excel-button = Шаблон (Excel)
mark-entry-csv-button = Шаблон (CSV)
mark-entry-all-button = Все ученики

## One pupil. $class: «7.b»; $mark: «4|7»

mark-entry-pupil = <b>{ $name }</b> { $class }
mark-entry-now = Сейчас: <b>{ $mark }</b>
mark-entry-choose = Нажмите отметку или напишите её, с примечанием в скобках: 8 (хорошо)
mark-entry-no-mark = «{ $written }» – не отметка этой работы. Ничего не изменено.
mark-entry-entered = ✓ { $name }: <b>{ $mark }</b>
mark-entry-too-soon-toast = Эта отметка не поставлена: нажатие пришло сразу за предыдущим. Если так и было задумано, нажмите ещё раз.
mark-entry-comment-button = Примечание: { $name }
mark-entry-comment-prompt =
    <b>{ $name }</b>: { $mark }
    Напишите примечание. Его прочитает семья.
mark-entry-comment-length = В примечании должно быть хотя бы одно слово, но не больше { $most } знаков.
mark-entry-comment-late = Примечание не добавлено: семья уже узнала отметку. Его можно написать вместе с исправленной отметкой.

## What was understood of a message or a table, one question after the other. $words: as written; $name: a pupil

mark-entry-nothing = Отметок здесь не найдено. Напишите имя и отметку, например: Анна 8, Янис nv
mark-entry-so-far =
    { $count ->
        [one] Понятна { $count } отметка.
        [few] Понятны { $count } отметки.
        [many] Понятно { $count } отметок.
       *[other] Понятно { $count } отметки.
    } Осталось уточнить: { $unclear }.
mark-entry-whom-who = «{ $words }»: какого ученика Вы имели в виду?
mark-entry-whom-nobody = «{ $words }»: такого ученика здесь нет. Кого Вы имели в виду?
mark-entry-whom-unread = «{ $words }»: это понять не удалось. Напишите ещё раз или пропустите.
mark-entry-which-mark = «{ $words }»: такой отметки у этой работы нет. Какая отметка – <b>{ $name }</b>?
mark-entry-which-missing = «{ $words }»: отметки там нет. Какая отметка – <b>{ $name }</b>?
mark-entry-which-twice = «{ $words }»: <b>{ $name }</b> – две разные отметки. Какая верна?
mark-entry-leave-button = Пропустить
mark-entry-understood = <b>Что понято</b> (ещё не сохранено)
mark-entry-line = { $name } <b>{ $mark }</b>
mark-entry-line-same = { $name } <b>{ $mark }</b> (уже есть)
mark-entry-line-change = { $name } { $before } → <b>{ $mark }</b>
mark-entry-line-comment = { $line } <i>«{ $comment }»</i>
mark-entry-without =
    { $more ->
        [0] Без отметки остаются: { $names }
        [one] Без отметки остаются: { $names } и ещё { $more }
        [few] Без отметки остаются: { $names } и ещё { $more }
        [many] Без отметки остаются: { $names } и ещё { $more }
       *[other] Без отметки остаются: { $names } и ещё { $more }
    }
mark-entry-none-left = Сохранять больше нечего.
mark-entry-save-button = ✓ Сохранить ({ $count })

## Saved, and undone. $time: until when it can be undone

mark-entry-saved =
    { $count ->
        [one] <b>Сохранена { $count } отметка.</b>
        [few] <b>Сохранены { $count } отметки.</b>
        [many] <b>Сохранено { $count } отметок.</b>
       *[other] <b>Сохранено { $count } отметки.</b>
    } Семьи узнают в { $time }; до этого можно отменить.
mark-entry-saved-same = Такие же уже были: { $count }
mark-entry-saved-refused = Не сохранено: { $count }. Этих учеников больше нет в Вашей группе, или отметку только что поставил кто-то другой. Проверьте список.
mark-entry-undo-button = Отменить, ещё { $minutes } мин
mark-entry-undone =
    { $count ->
        [one] Отменена { $count } отметка. Семье о ней не сообщу.
        [few] Отменены { $count } отметки. Семьям о них не сообщу.
        [many] Отменено { $count } отметок. Семьям о них не сообщу.
       *[other] Отменено { $count } отметки. Семьям о них не сообщу.
    }
mark-entry-undone-toast = Отменено.
mark-entry-too-late-toast = Десять минут прошли. Отметку можно исправить, нажав ученика.

## The template, and what somebody sends back. $cell: «D5»

mark-entry-sheet = Впишите отметки и примечания, сохраните и пришлите этот файл обратно сюда. Первый столбец не меняйте.
mark-entry-head-number-label = id
mark-entry-head-name-label = Ученик
mark-entry-head-now-label = Сейчас
mark-entry-head-mark-label = Отметка
mark-entry-head-comment-label = Примечание
mark-entry-sheet-kind = Такой файл принять нельзя. Пришлите заполненный шаблон: Excel (.xlsx) или CSV.
mark-entry-sheet-size = Файл слишком большой. Заполните полученный шаблон и ничего к нему не добавляйте.
mark-entry-sheet-damaged = Файл прочитать не удалось. Сохраните его ещё раз и пришлите.
mark-entry-sheet-foreign = Это не мой шаблон (ячейка { $cell }). Возьмите шаблон и не меняйте первый столбец.
mark-entry-sheet-other = Этот шаблон – от другой работы. Ничего не изменено. Откройте ту работу или возьмите шаблон этой.
mark-entry-sheet-formula = В ячейке { $cell } формула. Впишите туда саму отметку и пришлите ещё раз.
mark-entry-sheet-empty = Шаблон пуст: нет ни одной отметки или примечания.

## Terms and the year. $number: 0 is the year; $average: «7,86»

mark-entry-period-label =
    { $number ->
        [0] Учебный год
       *[other] Семестр { $number }
    }
mark-entry-heading-proposed = <b>{ $period }</b>: предварительные отметки
mark-entry-heading-final = <b>{ $period }</b>: итоговые отметки
mark-entry-stage-proposed-button = Предварительные
mark-entry-stage-final-button = Итоговые
mark-entry-term-decided = { $name } ({ $average }): <b>→ { $mark }</b>
mark-entry-term-known = { $name } ({ $average }): <b>{ $mark }</b>
mark-entry-term-offered = { $name } ({ $average }): <i>{ $mark }?</i>
mark-entry-term-open = { $name } ({ $average }): …
mark-entry-term-unclear = Понять не удалось: { $words }
mark-entry-as-offered-button = Всем как предложено
mark-entry-nobody = В этой группе сейчас нет учеников.
