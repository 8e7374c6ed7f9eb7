### Reported absences as the school sees them, and who is told of them next.
### $days, $part, $reason, $moment: worded as in absences.ftl.

alerts-menu-button = 🤒 Пропуски
alerts-kavejumi-command = Заявлені пропуски

## The line above a report when it comes by itself

alerts-new = <b>Нове повідомлення про пропуск</b>
alerts-next = <b>Класний керівник цього повідомлення ще не бачив.</b> Будь ласка, перегляньте його Ви.
# Several in one list; $names: of the new ones.
alerts-new-in-list = <b>Нове повідомлення про пропуск:</b> { $names }
alerts-next-in-list = <b>Класний керівник ще не бачив:</b> { $names }. Будь ласка, перегляньте Ви.
alerts-list-moved = Список тепер нижче, у найновішому повідомленні.
alerts-changed-now = <b>У повідомленні є зміни</b>
alerts-withdrawn = <b>Повідомлення відкликано</b>

## One report. $who: a name; $owner: people-owner-<kind>

alerts-what =
    Пропуск <b>№ { $number }</b>: { $days }, { $part }
    Причина: { $reason }
alerts-words = «{ $words }»
alerts-reported = Хто повідомив: { $owner } { $who }, { $moment }
alerts-changed = Змінено { $moment }
alerts-remark-late = ❗ Повідомлено пізніше за встановлений школою час.
alerts-remark-note = ❗ Потрібна довідка від лікаря: довше або частіше, ніж батьки можуть виправдати самі.
alerts-remark-note-there = ❗ Довше або частіше, ніж батьки можуть виправдати самі; довідку додано.
alerts-remark-within = ✓ Повідомлено вчасно; батьки можуть виправдати самі.
alerts-remark-term = { $count }-е повідомлення в цьому семестрі
alerts-seen = Переглянуто: { $who }, { $moment }
alerts-state-acknowledged = ✓ Взято до відома: { $who }, { $moment }
alerts-state-excused = ✓ Прийнято як поважну: { $who }, { $moment }
alerts-state-declined = ✗ Відхилено: { $who }, { $moment }
alerts-state-withdrawn = Батьки відкликали це повідомлення.
alerts-answer = Причина: «{ $answer }»
alerts-acknowledge-button = Взяти до відома
alerts-excuse-button = Поважна
alerts-decline-button = Відхилити…
alerts-paper-button = 📎 Додаток { $number }
alerts-all-button = Усі пропуски
alerts-paper = <b>{ $child }</b>, повідомлення № { $number }

## What became of a tap

alerts-acknowledged-toast = Взято до відома. Родина це побачить.
alerts-excused-toast = Прийнято як поважну. Родина це побачить.
alerts-accepted-toast =
    { $count ->
        [one] Взято до відома: { $count } повідомлення.
        [few] Взято до відома: { $count } повідомлення.
        [many] Взято до відома: { $count } повідомлень.
       *[other] Взято до відома: { $count } повідомлення.
    }
alerts-changed-toast = Повідомлення змінилося. Будь ласка, прочитайте, що в ньому тепер.
alerts-withdrawn-toast = Батьки відкликали це повідомлення. Більше нічого робити не треба.
alerts-decided-toast = Про це вже вирішено: { $who }, { $moment }.

## Declining: why. $child: a name; $most: characters

alerts-decline-prompt =
    <b>{ $child }</b>, повідомлення № { $number }

    Напишіть, чому Ви його відхиляєте. Батьки прочитають Ваші слова.
alerts-decline-length = Напишіть причину кількома словами, не довше за { $most } знаків.
alerts-decline-secret = Це схоже на пароль або персональний код, тому повідомлення видалено. Напишіть причину своїми словами.
alerts-decline-late = <b>Не відхилено:</b> за цей час повідомлення змінилося. Тепер воно таке.

## The list. $classes: «7.b»; $name: a student

alerts-list = <b>Пропуски</b>
alerts-list-class = <b>Пропуски</b> · { $classes } клас
alerts-waiting =
    { $count ->
        [0] Усе переглянуто.
        [one] Треба переглянути { $count } повідомлення.
        [few] Треба переглянути { $count } повідомлення.
        [many] Треба переглянути { $count } повідомлень.
       *[other] Треба переглянути { $count } повідомлення.
    }
alerts-none = На ці дні пропусків не заявлено.
alerts-section-waiting = <b>Треба переглянути</b>
alerts-section-others = <b>Чекають на класного керівника</b>
alerts-section-seen = <b>Переглянуті</b>
alerts-line = { $name }: { $days }, { $reason }
alerts-line-decided = { $line } ({ $state })
alerts-decided-acknowledged = до відома
alerts-decided-excused = поважна
alerts-decided-declined = відхилено
alerts-accept-button = ✓ Прийняти
alerts-accept-all-button = Взяти всі до відома
alerts-missing-button = Кого сьогодні не буде

## Who is reported missing in today’s lessons of one’s own. $number: the lesson’s; $group: «7.b»

alerts-missing = <b>Кого не буде на Ваших уроках</b> · { $day }
alerts-missing-lesson = <b>{ $number }-й урок</b> · { $subject }, { $group }: { $names }
alerts-missing-late-label = { $name } (прийде о { $time })
alerts-missing-early-label = { $name } (піде о { $time })
alerts-missing-nobody = На Ваші сьогоднішні уроки пропусків не заявлено.

## To the guardians, when nobody at school has seen it

alerts-phone =
    <b>Будь ласка, зателефонуйте до школи.</b>

    Повідомлення № { $number } ({ $days }, { $part }) у школі ще ніхто не бачив. Його збережено, але школі треба сказати про це телефоном.
alerts-phone-number = Телефон школи: { $phone }
alerts-report-button = Відкрити повідомлення

## A line to the guardians about one report. $child: a name

alerts-question-button = Написати батькам
alerts-question-prompt =
    <b>{ $child }</b>, повідомлення № { $number }

    Напишіть батькам один рядок про цей пропуск. Його побачать батьки й школа, учень — ні.
alerts-question-sent = <b>Запитання надіслано батькам.</b> Відповідь надійде сюди.
alerts-question-nobody = <b>Запитання збережено</b> при повідомленні, але з батьками зараз не зв’язатися. Зателефонуйте їм.
alerts-question-late = <b>Не надіслано:</b> повідомлення за цей час змінилося.
alerts-question-answered = <b>Батьки відповіли на запитання про пропуск</b>
alerts-question-full-toast = Про це повідомлення більше запитувати не можна. Зателефонуйте батькам.
