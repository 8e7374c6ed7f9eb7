### Absences as families report them.

absences-menu-button = 🤒 Сообщить о пропуске
absences-kavejums-command = Сообщить о пропуске и посмотреть сообщения

## The first screen: what the school asks, and the ways to the days

absences-start = <b>Сообщить о пропуске</b>
absences-rule-hour = О сегодняшнем пропуске сообщите до { $time }.
absences-rule-passed = Установленное время ({ $time }) сегодня прошло. Сообщение приму с отметкой «после установленного времени».
absences-rule-days =
    Без справки врача можно оправдать до { $limit ->
        [one] { $limit } учебного дня
        [few] { $limit } учебных дней
        [many] { $limit } учебных дней
       *[other] { $limit } учебного дня
    } подряд.
# $used: reports of the term on a guardian's word alone.
absences-rule-notes = Записки родителей в этом семестре: { $used } из { $limit }.
absences-rule-notes-used = Все записки родителей этого семестра ({ $limit }) использованы: понадобится справка врача.
absences-hint = Можно и написать одной строкой, например: «сегодня болеет» или «завтра у зубного до 11».
absences-other-day-button = Другой день
absences-several-button = Несколько дней
absences-part-button = Опоздает / уйдёт раньше
absences-reports-button = Мои сообщения
absences-register-button = Учёт пропусков
absences-student = О пропуске сообщают родители: мама, папа или другое ответственное лицо со своего телефона. Здесь можно посмотреть, о чём уже сообщено.

## A report that is to be changed

absences-change = <b>Изменить пропуск № { $number }</b>
absences-other-reason-button = Другая причина

## Why? $days and $part as below.

absences-reason = <b>{ $days }</b> · { $part }
absences-reason-prompt = Какова причина?
absences-reason-illness = болезнь
absences-reason-doctor = визит к врачу
absences-reason-family = семейные обстоятельства
absences-reason-competition = соревнования, олимпиада или конкурс
absences-reason-transport = транспорт
absences-reason-other = другая причина
absences-reason-illness-button = Болезнь
absences-reason-doctor-button = Визит к врачу
absences-reason-family-button = Семейные дела
absences-reason-competition-button = Соревнования
absences-reason-transport-button = Транспорт
absences-reason-other-button = Другая причина

## What is to be known before a report is kept

absences-warning-late = Установленное время ({ $time }) прошло: будет отметка «после установленного времени».
absences-warning-past = Это время уже прошло: будет отметка «после установленного времени». Школа ждёт сообщения в тот же день до { $time }.
# $days: school days in a row, with the neighbouring reports.
absences-warning-days =
    <b>Понадобится справка врача:</b> всего { $days ->
        [one] { $days } учебный день
        [few] { $days } учебных дня
        [many] { $days } учебных дней
       *[other] { $days } учебного дня
    } подряд, без неё можно оправдать { $limit }.
absences-warning-notes = <b>Понадобится справка врача:</b> все записки родителей этого семестра ({ $limit }) использованы.

## How days, parts and moments are said

# «сегодня», «в понедельник, 23 ноября».
absences-near-label = { $near }, { $day }
absences-span-label = с { $first } по { $last }
absences-dates-label = { $first }–{ $last }
absences-part-day = весь день
absences-part-days = целые дни
absences-part-late = придёт в { $time }
absences-part-early = уйдёт в { $time }
absences-part-lessons =
    { $count ->
        [one] { $numbers } урок
        [few] { $numbers } уроки
        [many] { $numbers } уроки
       *[other] { $numbers } уроки
    }
absences-both-label = { $others } и { $last }
absences-hour-label = в { $time }
absences-moment-label = { $day } в { $time }
absences-school-label = школа

## One report in a list

absences-line = <b>№ { $number }</b> · { $days } · { $reason } · <i>{ $state }</i>
absences-state-sent = отправлено
absences-state-seen = в школе увидели
absences-state-acknowledged = принято
absences-state-excused = уважительный
absences-state-declined = отклонено
absences-state-withdrawn = отозвано

## One report, whole

absences-report = <b>Пропуск № { $number }</b>
absences-saved = <b>О пропуске сообщено. № { $number }</b>
absences-joined = О пропуске <b>№ { $number }</b> уже было сообщено: сообщение одно, и в нём Вы оба.
absences-known = <b>№ { $number }</b>: об этом пропуске уже сообщено.
absences-changed = <b>Сообщение изменено. № { $number }</b>
absences-withdrawn = <b>Сообщение № { $number } отозвано.</b>
absences-said = <b>Пояснение добавлено. № { $number }</b>
absences-closed = <b>В школе это уже увидели, поэтому изменить или отозвать больше нельзя.</b>
absences-closed-hint = Если что-то изменилось, напишите классному руководителю. Справку врача можно добавить всегда.
absences-what = { $days } · { $part } · { $reason }
absences-reported = Сообщение: { $who }, { $moment }
absences-reported-late = { $told } <i>(после установленного времени)</i>
absences-changed-at = Изменено { $moment }
absences-words = Пояснение: «{ $words }»
absences-papers =
    Добавлено: { $count ->
        [one] { $count } справка врача
        [few] { $count } справки врача
        [many] { $count } справок врача
       *[other] { $count } справки врача
    }
absences-paper-lacking = <b>Нужна справка врача:</b> без неё уроки останутся пропущенными без уважительной причины.
absences-standing-sent = Отправлено. В школе этого ещё никто не видел.
absences-standing-seen = В школе увидели: { $who }, { $moment }
absences-standing-acknowledged = Принято к сведению: { $who }, { $moment }
absences-standing-excused = Причина признана уважительной: { $who }, { $moment }
absences-standing-declined = <b>Отклонено:</b> { $who }, { $moment }
absences-standing-withdrawn = Отозвано { $moment }
absences-answer = Причина: «{ $words }»
absences-change-button = Изменить
absences-withdraw-button = Отозвать
absences-words-button = Добавить пояснение
absences-other-words-button = Изменить пояснение
absences-paper-button = Добавить справку врача
absences-open-paper-button = Справка { $number }
absences-new-button = Сообщить ещё
# The same for a brother or sister.
absences-sibling-button = И { $child } тоже
absences-open-button = № { $number }

## Withdrawing

absences-withdraw = Отозвать это сообщение?
absences-sure-button = Да, отозвать
absences-keep-button = Нет, оставить

## Words of one's own, and papers

absences-words-prompt = Напишите пояснение (до { $limit } знаков). Его увидят только школа и второй родитель.
absences-words-empty = Пояснение пустое. Напишите его или нажмите «Отменить».
absences-words-long = В пояснении { $length } знаков, а можно { $limit }. Пожалуйста, короче.
absences-paper-prompt = Пришлите фотографию справки врача или файл PDF (до { $limit } файлов, каждый до 10 МБ).
absences-paper-awaited = Здесь жду фотографию или файл PDF. Пришлите его или нажмите «Отменить».
absences-paper-added = Добавлено к № { $number }: { $papers } из { $limit }. Можно прислать ещё.
absences-papers-full = Больше { $limit } файлов добавить нельзя.
absences-paper-size = Файл больше 10 МБ. Пришлите поменьше или сфотографируйте.
absences-paper-kind = Принимаю только фотографии (JPEG, PNG) и файлы PDF.
absences-paper-damaged = Этот файл открыть не удалось. Пришлите другой или сфотографируйте справку.
absences-paper-lost = Получить файл не удалось. Пожалуйста, пришлите его ещё раз.
absences-paper-quota = В этом месяце получено уже очень много файлов. Отдайте справку в школе или попробуйте позже.
absences-paper-of = Справка врача к пропуску № { $number }
absences-ready-button = Готово

## The calendar

absences-calendar-day = В какой день?
absences-calendar-part = В какой день опоздает или уйдёт раньше?
absences-calendar-first = Какой день первый?
absences-calendar-last = Первый день: { $first }. Какой последний?
absences-calendar-month = <b>{ $month }</b>
absences-calendar-legend = <i>× нет уроков, – уже не выбрать, • уже сообщено</i>
# $month: 1–12.
absences-month-label =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    } { $year }
absences-month-before-button = ‹ Предыдущий
absences-month-after-button = Следующий ›
absences-weekday-button =
    { $weekday ->
        [1] Пн
        [2] Вт
        [3] Ср
        [4] Чт
        [5] Пт
        [6] Сб
       *[7] Вс
    }
absences-day-button = { $day }
absences-day-chosen-button = [{ $day }]
absences-day-taken-button = { $day }•
absences-day-off-button = ×
absences-day-far-button = –
absences-weekend-toast = { $day } уроков нет.
absences-holiday-toast = { $day } праздник или каникулы: уроков нет.
absences-far-toast = Здесь можно сообщить с { $first } по { $last }. О других днях напишите классному руководителю.

## Part of a day

absences-parts = <b>{ $day }</b>. Что будет пропущено?
absences-late-button = Придёт позже
absences-early-button = Уйдёт раньше
absences-lessons-button = Несколько уроков
absences-hour-late = <b>{ $day }</b>. Во сколько придёт? Выберите или напишите, например 9.30.
absences-hour-early = <b>{ $day }</b>. Во сколько уйдёт? Выберите или напишите, например 12.15.
absences-hour-unclear = Время мне непонятно. Напишите, например, 9.30.
absences-lessons = <b>{ $day }</b>. Какие уроки будут пропущены?
absences-tick-button = ○ { $number }. { $subject }
absences-ticked-button = ✓ { $number }. { $subject }
absences-further-button = Дальше ›

## Days that cannot be reported

absences-fault-weekend = Уроков нет: { $day }. Следующий учебный день: { $next }.
absences-fault-holiday = Праздник или каникулы: { $day }. Следующий учебный день: { $next }.
absences-fault-order = Последний день ({ $last }) раньше первого ({ $first }). Выберите ещё раз.
absences-fault-long = О таком долгом пропуске здесь сообщить нельзя: не больше 60 дней. Напишите в канцелярию школы.
absences-fault-past = Здесь можно сообщить о пропусках за последние две недели. О более ранних напишите классному руководителю.
absences-fault-far = О таких далёких днях здесь сообщить пока нельзя. Сообщите ближе к этому времени.
absences-fault-hour = В это время уроков нет. Напишите время от 7.00 до 20.00, например 9.30.

## Another report about the same lessons

absences-clash = Об этом времени уже есть сообщение:
absences-clash-change-button = Изменить { $number } на { $days }
absences-clash-rest-button = Сообщить { $days }

## A typed line, read back. $meant: the words that are meant.

absences-read-back = <b>{ $days }</b> · { $part } · { $reason }
absences-read-back-prompt = Сообщить?
absences-report-button = Сообщить
absences-other-days-button = Другие дни
absences-which-child = О каком ребёнке этот пропуск?
absences-which-day = В какой день?
absences-typed-no-such-day = Такого дня нет: «{ $meant }». Напишите, например, 25.11. или «завтра».
absences-typed-end-before-start = Последний день раньше первого: «{ $meant }». Напишите, например, «с 25 по 27».
absences-typed-too-long = О таком долгом пропуске здесь сообщить нельзя: «{ $meant }». Напишите в канцелярию школы.
absences-typed-past = Этот день слишком давно: «{ $meant }». Напишите классному руководителю.
absences-typed-too-far = Этот день слишком далеко: «{ $meant }». Сообщите ближе к этому времени.
absences-typed-not-understood = День мне непонятен: «{ $meant }». Напишите, например, 25.11. или «завтра».

## One's own reports, and the register

absences-reports = <b>Сообщения о пропусках</b>
absences-reports-empty = За последний год сообщений нет.
absences-register = <b>Учёт пропусков</b> · { $term }
absences-register-empty = Учебный год ещё не начался.
absences-register-none = В этом семестре пропусков в журнале нет.
absences-term-label = { $number } семестр, { $year }
absences-counts = Пропущено уроков: с уважительной причиной <b>{ $excused }</b>, без неё <b>{ $unexcused }</b>
absences-counts-late = Опоздания: { $count }
absences-subject = { $subject }: { $counts }
absences-subject-excused = с уважительной причиной { $count }
absences-subject-unexcused = <b>без причины { $count }</b>
absences-subject-late = опоздания { $count }
absences-unexcused = Уроки без уважительной причины:
absences-lessons-missed =
    { $day }: { $count ->
        [one] { $numbers } урок
        [few] { $numbers } уроки
        [many] { $numbers } уроки
       *[other] { $numbers } уроки
    }
absences-days-more =
    … и ещё { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    } до этого.

## News for the other guardian, and of the school's decision

absences-news = Пропуск № { $number } ({ $days }, { $reason }): { $done }
absences-done-reported = сообщение: { $who }
absences-done-changed = изменение: { $who }
absences-done-withdrawn = отозвано: { $who }
absences-done-acknowledged = принято к сведению: { $who }
absences-done-excused = причина признана уважительной: { $who }
absences-done-declined = отклонено: { $who }

## What the school asks about a report, and the guardians’ answer. $who: a name

absences-question = <b>Вопрос о пропуске № { $number }</b>, { $who }:
absences-question-words = «{ $words }»
# $hours: duties-hours-label.
absences-question-hours = <i>{ $who } отвечает семьям { $hours }.</i>
absences-asked = Спрашивает { $who }, { $moment }: «{ $words }»
absences-answered = Отвечает { $who }, { $moment }: «{ $words }»
absences-answer-button = Ответить школе
absences-answer-prompt = Напишите ответ одной строкой. Его увидят школа и второй родитель.
absences-answer-sent = <b>Ответ отправлен.</b>
absences-answer-there = <b>На этот вопрос уже ответили.</b>
absences-line-secret = Это похоже на пароль или персональный код, поэтому сообщение удалено. Напишите своими словами.
absences-line-length = Напишите одну строку, не длиннее { $most } знаков.
