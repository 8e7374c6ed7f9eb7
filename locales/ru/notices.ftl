### Notices: what happened, told once, and how each reader wants to be told.

notices-pazinojumi-command = Уведомления: что, когда и как присылать
notices-settings-button = Уведомления

## One notice without content (nothing for the lock screen), by what it is about: notices-one-<kind>, <kind> as storage.news.Kind

notices-one-mark = Новая оценка.
notices-one-final = Новая оценка за семестр или год.
notices-one-homework = Новое домашнее задание.
notices-one-test = Назначена проверочная работа.
notices-one-lesson = Изменение в расписании.
notices-one-announcement = Новое объявление.
notices-one-event = Новое событие.
notices-one-remark = Новая запись.
notices-one-absence = Сообщение о пропуске.
notices-one-letter = Новое письмо.
notices-open-button = Открыть
# $children: names of other children in the same chat whom the same news concern.
notices-also = <i>Касается также: { $children }</i>

## Many at once: a summary of one child, a digest of all children. $kind: notices-kind-<kind>-label

notices-gathered = <b>Пока Вас не было</b>
# $day: «во вторник, 24 ноября».
notices-digest = <b>Сводка за день</b> · { $day }
# $first, $last: «23.11.»
notices-friday = <b>Сводка за неделю</b> · { $first }–{ $last }
notices-kind = <b>{ $kind }</b>
# $line: one line of a topic, HTML.
notices-line = • { $line }
notices-line-also = • { $line } (также { $children })
notices-more = … и ещё { $count }
notices-count = { $kind }: { $count }
notices-late = Уведомления старше 30 дней здесь не перечислены. Вы найдёте их в дневнике.

## What a kind is called in a summary and in the settings

notices-kind-mark-label = Оценки
notices-kind-final-label = Итоговые оценки
notices-kind-homework-label = Домашние задания
notices-kind-test-label = Проверочные работы
notices-kind-lesson-label = Изменения уроков
notices-kind-announcement-label = Объявления
notices-kind-event-label = События
notices-kind-remark-label = Записи
notices-kind-absence-label = Пропуски
notices-kind-letter-label = Письма

## The ways from a summary into the topics. $child: the given name

notices-place-button = { $child }: { $place }
notices-place-grades-button = Оценки
notices-place-homework-button = Домашние задания
notices-place-timetable-button = Расписание
notices-place-announcements-button = Объявления
notices-place-events-button = События
notices-place-remarks-button = Записи
notices-place-absences-button = Пропуски
notices-place-mail-button = Почта

## The week in numbers, on Fridays

notices-week-quiet = На этой неделе ничего нового.
notices-week-marks =
    { $count ->
        [one] { $count } новая оценка
        [few] { $count } новые оценки
        [many] { $count } новых оценок
       *[other] { $count } новой оценки
    }
notices-week-marks-average =
    { $count ->
        [one] { $count } новая оценка
        [few] { $count } новые оценки
        [many] { $count } новых оценок
       *[other] { $count } новой оценки
    }, в среднем { $average }
notices-week-missed =
    { $count ->
        [one] { $count } пропущенный урок
        [few] { $count } пропущенных урока
        [many] { $count } пропущенных уроков
       *[other] { $count } пропущенного урока
    }
notices-week-homework =
    { $count ->
        [one] { $count } домашнее задание на следующей неделе
        [few] { $count } домашних задания на следующей неделе
        [many] { $count } домашних заданий на следующей неделе
       *[other] { $count } домашнего задания на следующей неделе
    }

## Settings: everything at one glance. $way: notices-way-<way>-label; $first, $last, $hour: whole hours

notices-overview = <b>Уведомления</b>
notices-kind-way = { $kind }: { $way }
notices-way-at-once-label = сразу
notices-way-evening-label = в вечерней сводке
notices-way-friday-label = в пятничной сводке
notices-way-off-label = не присылать
notices-way-below = { $way }, ниже { $points }
notices-way-falling = { $way }, если падает средняя
notices-way-below-or-falling = { $way }, ниже { $points } или если падает средняя
notices-quiet = Тихие часы: { $first }.00–{ $last }.00
notices-quiet-none = Тихие часы: нет
notices-hour = Вечерняя сводка: в { $hour }.00
notices-hidden = На экране блокировки: без содержания
# $day: «вторника, 24 ноября».
notices-paused = <b>Пауза до { $day }</b>
notices-urgent = <i>Срочные уведомления школы приходят всегда.</i>
notices-quiet-button = Тихие часы
notices-digest-button = Час сводки
notices-pause-button = Пауза
notices-hide-content-button = Скрыть текст
notices-show-content-button = Показать текст
notices-hide-marks-button = Закрыть оценки
notices-show-marks-button = Показать оценки
notices-kept-toast = Сохранено.

## One kind: how it is told, and of marks which ones

notices-kind-prompt = <b>{ $kind }</b>: когда сообщать?
notices-way-at-once-button = Сразу
notices-way-evening-button = В вечерней сводке
notices-way-friday-button = В пятничной сводке
notices-way-off-button = Не присылать
notices-which-marks = О каких оценках? О «nv» и «ni» сообщу всегда.
notices-every-mark-button = Обо всех
notices-level-button = Ниже { $points }
notices-falls-button = Если падает средняя

## The phone: quiet hours, the evening’s hour, a pause

notices-quiet-prompt = <b>Тихие часы.</b> О том, что случится ночью, сообщу утром. Срочное пришлю сразу. Это относится ко всем детям в этом чате.
notices-hours-label = { $first }.00–{ $last }.00
notices-quiet-none-button = Без тихих часов
notices-digest-prompt = <b>Когда присылать вечернюю и пятничную сводки?</b> Это относится ко всем детям в этом чате.
notices-hour-label = { $hour }.00
notices-pause-prompt = <b>Пауза.</b> До утра выбранного дня пришлю только срочное, потом – всё одной сводкой. Это относится ко всем детям в этом чате.
notices-until-label = До { $day }
notices-pause-end-button = Закончить паузу
