### Reported absences as the school sees them, and who is told of them next.
### $days, $part, $reason, $moment: worded as in absences.ftl.

alerts-menu-button = 🤒 Пропуски
alerts-kavejumi-command = Заявленные пропуски

## The line above a report when it comes by itself

alerts-new = <b>Новое сообщение о пропуске</b>
alerts-next = <b>Классный руководитель это сообщение ещё не видел.</b> Пожалуйста, посмотрите его Вы.
# Several in one list; $names: of the new ones.
alerts-new-in-list = <b>Новое сообщение о пропуске:</b> { $names }
alerts-next-in-list = <b>Классный руководитель ещё не видел:</b> { $names }. Пожалуйста, посмотрите Вы.
alerts-list-moved = Список теперь ниже, в самом новом сообщении.
alerts-changed-now = <b>В сообщении есть изменения</b>
alerts-withdrawn = <b>Сообщение отозвано</b>

## One report. $who: a name; $owner: people-owner-<kind>

alerts-what =
    Пропуск <b>№ { $number }</b>: { $days }, { $part }
    Причина: { $reason }
alerts-words = «{ $words }»
alerts-reported = Кто сообщил: { $owner } { $who }, { $moment }
alerts-changed = Изменено { $moment }
alerts-remark-late = ❗ Сообщено позже установленного школой времени.
alerts-remark-note = ❗ Нужна справка от врача: дольше или чаще, чем родители могут оправдать сами.
alerts-remark-note-there = ❗ Дольше или чаще, чем родители могут оправдать сами; справка приложена.
alerts-remark-within = ✓ Сообщено вовремя; родители могут оправдать сами.
alerts-remark-term = { $count }-е сообщение в этом семестре
alerts-seen = Просмотрено: { $who }, { $moment }
alerts-state-acknowledged = ✓ Принято к сведению: { $who }, { $moment }
alerts-state-excused = ✓ Принято как уважительное: { $who }, { $moment }
alerts-state-declined = ✗ Отклонено: { $who }, { $moment }
alerts-state-withdrawn = Родители отозвали это сообщение.
alerts-answer = Причина: «{ $answer }»
alerts-acknowledge-button = Принять к сведению
alerts-excuse-button = Уважительная
alerts-decline-button = Отклонить…
alerts-paper-button = 📎 Приложение { $number }
alerts-all-button = Все пропуски
alerts-paper = <b>{ $child }</b>, сообщение № { $number }

## What became of a tap

alerts-acknowledged-toast = Принято к сведению. Семья это увидит.
alerts-excused-toast = Принято как уважительное. Семья это увидит.
alerts-accepted-toast =
    { $count ->
        [one] Принято к сведению: { $count } сообщение.
        [few] Принято к сведению: { $count } сообщения.
        [many] Принято к сведению: { $count } сообщений.
       *[other] Принято к сведению: { $count } сообщения.
    }
alerts-changed-toast = Сообщение изменилось. Пожалуйста, прочтите, что в нём теперь.
alerts-withdrawn-toast = Родители отозвали это сообщение. Делать больше ничего не нужно.
alerts-decided-toast = Это уже решено: { $who }, { $moment }.

## Declining: why. $child: a name; $most: characters

alerts-decline-prompt =
    <b>{ $child }</b>, сообщение № { $number }

    Напишите, почему Вы его отклоняете. Родители прочтут Ваши слова.
alerts-decline-length = Напишите причину несколькими словами, не длиннее { $most } знаков.
alerts-decline-secret = Это похоже на пароль или персональный код, поэтому сообщение удалено. Напишите причину своими словами.
alerts-decline-late = <b>Не отклонено:</b> за это время сообщение изменилось. Сейчас оно такое.

## The list. $classes: «7.b»; $name: a student

alerts-list = <b>Пропуски</b>
alerts-list-class = <b>Пропуски</b> · { $classes } класс
alerts-waiting =
    { $count ->
        [0] Всё просмотрено.
        [one] Нужно посмотреть { $count } сообщение.
        [few] Нужно посмотреть { $count } сообщения.
        [many] Нужно посмотреть { $count } сообщений.
       *[other] Нужно посмотреть { $count } сообщения.
    }
alerts-none = На эти дни пропусков не заявлено.
alerts-section-waiting = <b>Нужно посмотреть</b>
alerts-section-others = <b>Ждут классного руководителя</b>
alerts-section-seen = <b>Просмотрены</b>
alerts-line = { $name }: { $days }, { $reason }
alerts-line-decided = { $line } ({ $state })
alerts-decided-acknowledged = к сведению
alerts-decided-excused = уважительная
alerts-decided-declined = отклонено
alerts-accept-button = ✓ Принять
alerts-accept-all-button = Принять все к сведению
alerts-missing-button = Кого сегодня не будет

## Who is reported missing in today’s lessons of one’s own. $number: the lesson’s; $group: «7.b»

alerts-missing = <b>Кого не будет на Ваших уроках</b> · { $day }
alerts-missing-lesson = <b>{ $number }-й урок</b> · { $subject }, { $group }: { $names }
alerts-missing-late-label = { $name } (придёт в { $time })
alerts-missing-early-label = { $name } (уйдёт в { $time })
alerts-missing-nobody = На Ваши сегодняшние уроки пропусков не заявлено.

## To the guardians, when nobody at school has seen it

alerts-phone =
    <b>Пожалуйста, позвоните в школу.</b>

    Сообщение № { $number } ({ $days }, { $part }) в школе ещё никто не видел. Оно сохранено, но школе нужно сказать об этом по телефону.
alerts-phone-number = Телефон школы: { $phone }
alerts-report-button = Открыть сообщение

## A line to the guardians about one report. $child: a name

alerts-question-button = Написать родителям
alerts-question-prompt =
    <b>{ $child }</b>, сообщение № { $number }

    Напишите родителям одну строку об этом пропуске. Её увидят родители и школа, ученик — нет.
alerts-question-sent = <b>Вопрос отправлен родителям.</b> Ответ придёт сюда.
alerts-question-nobody = <b>Вопрос сохранён</b> при сообщении, но с родителями сейчас не связаться. Позвоните им.
alerts-question-late = <b>Не отправлено:</b> сообщение за это время изменилось.
alerts-question-answered = <b>Родители ответили на вопрос о пропуске</b>
alerts-question-full-toast = Об этом сообщении больше спрашивать нельзя. Позвоните родителям.
