### Absences as families report them.

absences-menu-button = 🤒 Повідомити про пропуск
absences-kavejums-command = Повідомити про пропуск і переглянути повідомлення

## The first screen: what the school asks, and the ways to the days

absences-start = <b>Повідомити про пропуск</b>
absences-rule-hour = Про сьогоднішній пропуск повідомте до { $time }.
absences-rule-passed = Установлений час ({ $time }) сьогодні минув. Повідомлення прийму з позначкою «після встановленого часу».
absences-rule-days =
    Без довідки лікаря можна виправдати до { $limit ->
        [one] { $limit } навчального дня
        [few] { $limit } навчальних днів
        [many] { $limit } навчальних днів
       *[other] { $limit } навчального дня
    } поспіль.
# $used: reports of the term on a guardian's word alone.
absences-rule-notes = Записки батьків у цьому семестрі: { $used } з { $limit }.
absences-rule-notes-used = Усі записки батьків цього семестру ({ $limit }) використано: знадобиться довідка лікаря.
absences-hint = Можна й написати одним рядком, наприклад: «сьогодні хворіє» або «завтра у стоматолога до 11».
absences-other-day-button = Інший день
absences-several-button = Кілька днів
absences-part-button = Запізниться / піде раніше
absences-reports-button = Мої повідомлення
absences-register-button = Облік пропусків
absences-student = Про пропуск повідомляють батьки: мама, тато або інша відповідальна особа зі свого телефону. Тут можна подивитися, про що вже повідомлено.

## A report that is to be changed

absences-change = <b>Змінити пропуск № { $number }</b>
absences-other-reason-button = Інша причина

## Why? $days and $part as below.

absences-reason = <b>{ $days }</b> · { $part }
absences-reason-prompt = Яка причина?
absences-reason-illness = хвороба
absences-reason-doctor = візит до лікаря
absences-reason-family = сімейні обставини
absences-reason-competition = змагання, олімпіада або конкурс
absences-reason-transport = транспорт
absences-reason-other = інша причина
absences-reason-illness-button = Хвороба
absences-reason-doctor-button = Візит до лікаря
absences-reason-family-button = Сімейні обставини
absences-reason-competition-button = Змагання
absences-reason-transport-button = Транспорт
absences-reason-other-button = Інша причина

## What is to be known before a report is kept

absences-warning-late = Установлений час ({ $time }) минув: буде позначка «після встановленого часу».
absences-warning-past = Цей час уже минув: буде позначка «після встановленого часу». Школа чекає на повідомлення того самого дня до { $time }.
# $days: school days in a row, with the neighbouring reports.
absences-warning-days =
    <b>Знадобиться довідка лікаря:</b> усього { $days ->
        [one] { $days } навчальний день
        [few] { $days } навчальні дні
        [many] { $days } навчальних днів
       *[other] { $days } навчального дня
    } поспіль, без неї можна виправдати { $limit }.
absences-warning-notes = <b>Знадобиться довідка лікаря:</b> усі записки батьків цього семестру ({ $limit }) використано.

## How days, parts and moments are said

# «сьогодні», «у понеділок, 23 листопада».
absences-near-label = { $near }, { $day }
absences-span-label = з { $first } до { $last }
absences-dates-label = { $first }–{ $last }
absences-part-day = увесь день
absences-part-days = цілі дні
absences-part-late = прийде о { $time }
absences-part-early = піде о { $time }
absences-part-lessons =
    { $count ->
        [one] { $numbers } урок
        [few] { $numbers } уроки
        [many] { $numbers } уроки
       *[other] { $numbers } уроки
    }
absences-both-label = { $others } і { $last }
absences-hour-label = о { $time }
absences-moment-label = { $day } о { $time }
absences-school-label = школа

## One report in a list

absences-line = <b>№ { $number }</b> · { $days } · { $reason } · <i>{ $state }</i>
absences-state-sent = надіслано
absences-state-seen = у школі побачили
absences-state-acknowledged = прийнято
absences-state-excused = поважна причина
absences-state-declined = відхилено
absences-state-withdrawn = відкликано

## One report, whole

absences-report = <b>Пропуск № { $number }</b>
absences-saved = <b>Про пропуск повідомлено. № { $number }</b>
absences-joined = Про пропуск <b>№ { $number }</b> уже було повідомлено: повідомлення одне, і в ньому Ви обоє.
absences-known = <b>№ { $number }</b>: про цей пропуск уже повідомлено.
absences-changed = <b>Повідомлення змінено. № { $number }</b>
absences-withdrawn = <b>Повідомлення № { $number } відкликано.</b>
absences-said = <b>Пояснення додано. № { $number }</b>
absences-closed = <b>У школі це вже побачили, тому змінити або відкликати більше не можна.</b>
absences-closed-hint = Якщо щось змінилося, напишіть класному керівникові. Довідку лікаря можна додати завжди.
absences-what = { $days } · { $part } · { $reason }
absences-reported = Повідомлення: { $who }, { $moment }
absences-reported-late = { $told } <i>(після встановленого часу)</i>
absences-changed-at = Змінено { $moment }
absences-words = Пояснення: «{ $words }»
absences-papers =
    Додано: { $count ->
        [one] { $count } довідка лікаря
        [few] { $count } довідки лікаря
        [many] { $count } довідок лікаря
       *[other] { $count } довідки лікаря
    }
absences-paper-lacking = <b>Потрібна довідка лікаря:</b> без неї уроки залишаться пропущеними без поважної причини.
absences-standing-sent = Надіслано. У школі цього ще ніхто не бачив.
absences-standing-seen = У школі побачили: { $who }, { $moment }
absences-standing-acknowledged = Прийнято до відома: { $who }, { $moment }
absences-standing-excused = Причину визнано поважною: { $who }, { $moment }
absences-standing-declined = <b>Відхилено:</b> { $who }, { $moment }
absences-standing-withdrawn = Відкликано { $moment }
absences-answer = Причина: «{ $words }»
absences-change-button = Змінити
absences-withdraw-button = Відкликати
absences-words-button = Додати пояснення
absences-other-words-button = Змінити пояснення
absences-paper-button = Додати довідку лікаря
absences-open-paper-button = Довідка { $number }
absences-new-button = Повідомити ще
# The same for a brother or sister.
absences-sibling-button = І { $child } теж
absences-open-button = № { $number }

## Withdrawing

absences-withdraw = Відкликати це повідомлення?
absences-sure-button = Так, відкликати
absences-keep-button = Ні, залишити

## Words of one's own, and papers

absences-words-prompt = Напишіть пояснення (до { $limit } знаків). Його побачать лише школа та другий із батьків.
absences-words-empty = Пояснення порожнє. Напишіть його або натисніть «Скасувати».
absences-words-long = У поясненні { $length } знаків, а можна { $limit }. Будь ласка, коротше.
absences-paper-prompt = Надішліть фотографію довідки лікаря або файл PDF (до { $limit } файлів, кожен до 10 МБ).
absences-paper-awaited = Тут чекаю на фотографію або файл PDF. Надішліть його або натисніть «Скасувати».
absences-paper-added = Додано до № { $number }: { $papers } з { $limit }. Можна надіслати ще.
absences-papers-full = Більше ніж { $limit } файлів додати не можна.
absences-paper-size = Файл більший за 10 МБ. Надішліть менший або сфотографуйте.
absences-paper-kind = Приймаю лише фотографії (JPEG, PNG) і файли PDF.
absences-paper-damaged = Цей файл відкрити не вдалося. Надішліть інший або сфотографуйте довідку.
absences-paper-lost = Отримати файл не вдалося. Будь ласка, надішліть його ще раз.
absences-paper-quota = Цього місяця отримано вже дуже багато файлів. Віддайте довідку в школі або спробуйте пізніше.
absences-paper-of = Довідка лікаря до пропуску № { $number }
absences-ready-button = Готово

## The calendar

absences-calendar-day = Якого дня?
absences-calendar-part = Якого дня запізниться або піде раніше?
absences-calendar-first = Який день перший?
absences-calendar-last = Перший день: { $first }. Який останній?
absences-calendar-month = <b>{ $month }</b>
absences-calendar-legend = <i>× уроків немає, – уже не вибрати, • уже повідомлено</i>
# $month: 1–12.
absences-month-label =
    { $month ->
        [1] січень
        [2] лютий
        [3] березень
        [4] квітень
        [5] травень
        [6] червень
        [7] липень
        [8] серпень
        [9] вересень
        [10] жовтень
        [11] листопад
       *[12] грудень
    } { $year }
absences-month-before-button = ‹ Попередній
absences-month-after-button = Наступний ›
absences-weekday-button =
    { $weekday ->
        [1] Пн
        [2] Вт
        [3] Ср
        [4] Чт
        [5] Пт
        [6] Сб
       *[7] Нд
    }
absences-day-button = { $day }
absences-day-chosen-button = [{ $day }]
absences-day-taken-button = { $day }•
absences-day-off-button = ×
absences-day-far-button = –
absences-weekend-toast = { $day } уроків немає.
absences-holiday-toast = { $day } свято або канікули: уроків немає.
absences-far-toast = Тут можна повідомити з { $first } до { $last }. Про інші дні напишіть класному керівникові.

## Part of a day

absences-parts = <b>{ $day }</b>. Що буде пропущено?
absences-late-button = Прийде пізніше
absences-early-button = Піде раніше
absences-lessons-button = Кілька уроків
absences-hour-late = <b>{ $day }</b>. О котрій прийде? Виберіть або напишіть, наприклад 9.30.
absences-hour-early = <b>{ $day }</b>. О котрій піде? Виберіть або напишіть, наприклад 12.15.
absences-hour-unclear = Час мені незрозумілий. Напишіть, наприклад, 9.30.
absences-lessons = <b>{ $day }</b>. Які уроки буде пропущено?
absences-tick-button = ○ { $number }. { $subject }
absences-ticked-button = ✓ { $number }. { $subject }
absences-further-button = Далі ›

## Days that cannot be reported

absences-fault-weekend = Уроків немає: { $day }. Наступний навчальний день: { $next }.
absences-fault-holiday = Свято або канікули: { $day }. Наступний навчальний день: { $next }.
absences-fault-order = Останній день ({ $last }) раніше за перший ({ $first }). Виберіть ще раз.
absences-fault-long = Про такий довгий пропуск тут повідомити не можна: не більше ніж 60 днів. Напишіть до канцелярії школи.
absences-fault-past = Тут можна повідомити про пропуски за останні два тижні. Про раніші напишіть класному керівникові.
absences-fault-far = Про такі далекі дні тут повідомити ще не можна. Повідомте ближче до того часу.
absences-fault-hour = У цей час уроків немає. Напишіть час від 7.00 до 20.00, наприклад 9.30.

## Another report about the same lessons

absences-clash = Про цей час уже є повідомлення:
absences-clash-change-button = Змінити { $number } на { $days }
absences-clash-rest-button = Повідомити { $days }

## A typed line, read back. $meant: the words that are meant.

absences-read-back = <b>{ $days }</b> · { $part } · { $reason }
absences-read-back-prompt = Повідомити?
absences-report-button = Повідомити
absences-other-days-button = Інші дні
absences-which-child = Про яку дитину цей пропуск?
absences-which-day = Якого дня?
absences-typed-no-such-day = Такого дня немає: «{ $meant }». Напишіть, наприклад, 25.11. або «завтра».
absences-typed-end-before-start = Останній день раніше за перший: «{ $meant }». Напишіть, наприклад, «з 25 до 27».
absences-typed-too-long = Про такий довгий пропуск тут повідомити не можна: «{ $meant }». Напишіть до канцелярії школи.
absences-typed-past = Цей день надто давно: «{ $meant }». Напишіть класному керівникові.
absences-typed-too-far = Цей день надто далеко: «{ $meant }». Повідомте ближче до того часу.
absences-typed-not-understood = День мені незрозумілий: «{ $meant }». Напишіть, наприклад, 25.11. або «завтра».

## One's own reports, and the register

absences-reports = <b>Повідомлення про пропуски</b>
absences-reports-empty = За останній рік повідомлень немає.
absences-register = <b>Облік пропусків</b> · { $term }
absences-register-empty = Навчальний рік ще не почався.
absences-register-none = У цьому семестрі пропусків у журналі немає.
absences-term-label = { $number } семестр, { $year }
absences-counts = Пропущено уроків: з поважної причини <b>{ $excused }</b>, без неї <b>{ $unexcused }</b>
absences-counts-late = Запізнення: { $count }
absences-subject = { $subject }: { $counts }
absences-subject-excused = з поважної причини { $count }
absences-subject-unexcused = <b>без причини { $count }</b>
absences-subject-late = запізнення { $count }
absences-unexcused = Уроки без поважної причини:
absences-lessons-missed =
    { $day }: { $count ->
        [one] { $numbers } урок
        [few] { $numbers } уроки
        [many] { $numbers } уроки
       *[other] { $numbers } уроки
    }
absences-days-more =
    … і ще { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    } до того.

## News for the other guardian, and of the school's decision

absences-news = Пропуск № { $number } ({ $days }, { $reason }): { $done }
absences-done-reported = повідомлення: { $who }
absences-done-changed = зміна: { $who }
absences-done-withdrawn = відкликано: { $who }
absences-done-acknowledged = прийнято до відома: { $who }
absences-done-excused = причину визнано поважною: { $who }
absences-done-declined = відхилено: { $who }

## What the school asks about a report, and the guardians’ answer. $who: a name

absences-question = <b>Запитання про пропуск № { $number }</b>, { $who }:
absences-question-words = «{ $words }»
# $hours: duties-hours-label.
absences-question-hours = <i>{ $who } відповідає родинам { $hours }.</i>
absences-asked = Запитує { $who }, { $moment }: «{ $words }»
absences-answered = Відповідає { $who }, { $moment }: «{ $words }»
absences-answer-button = Відповісти школі
absences-answer-prompt = Напишіть відповідь одним рядком. Її побачать школа та другий із батьків.
absences-answer-sent = <b>Відповідь надіслано.</b>
absences-answer-there = <b>На це запитання вже відповіли.</b>
absences-line-secret = Це схоже на пароль або персональний код, тому повідомлення видалено. Напишіть своїми словами.
absences-line-length = Напишіть один рядок, не довший за { $most } знаків.
