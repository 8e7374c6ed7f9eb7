### The register: who is missing or late in a lesson. $number: the lesson’s; $group: «7.b»; $name, $names: pupils, short.

register-menu-button = 📋 Журнал
register-zurnals-command = Журнал: кого нет на уроке, кто опоздал

## The lessons of a day that one gives. $day: «сегодня, во вторник, 24 ноября»

register-day = <b>Журнал</b> · { $day }
register-day-none = В этот день у Вас нет уроков.
register-lesson = { $number }. <b>{ $subject }</b>, { $group }
# $state: one or several of the register-state-… below
register-lesson-state = { $number }. <b>{ $subject }</b>, { $group }: { $state }
register-state-open = не заполнен
# Somebody is entered, and nobody has pressed «Gatavs».
register-state-begun = не закончен
register-state-everybody = все на месте
register-state-absent = нет: { $names }
register-state-late = опоздали: { $names }
register-state-stand-in = ведёт { $name }
# $days: «сегодня (2), 23.11. (1)»
register-unfilled = ❗ Не заполнен: { $days }
register-unfilled-label = { $day } ({ $count })
register-unfilled-button = { $day }, { $number }-й урок
register-lesson-button = { $number }. { $subject }, { $group }
register-lesson-done-button = ✓ { $number }. { $subject }, { $group }
register-counts-button = Число пропусков: { $class }

## One lesson. $who: a teacher; $time: «10.14»

register-sheet = <b>{ $number }-й урок</b> · { $subject }, { $group }
register-stand-in = Этот урок ведёт { $name }.
register-topic = Тема: { $topic }
register-open = Не заполнен.
register-early = Урок ещё не начался. Заполнить можно будет с { $time }.
register-everybody = ✓ Все на месте · { $who }, { $time }
register-marked = ✓ Заполнен · { $who }, { $time }
register-absent = 🔴 Нет на уроке (n): { $names }
register-late = 🟡 Опоздали (k): { $names }
# What a family reported of this lesson, though the pupil is here.
register-told = Семья сообщила: { $names }
register-excused-label = { $name } (уважительно)
register-reported-label = { $name } (сообщено)
register-alarm-hint = Если о пропуске не сообщили, родители узнают о нём через 10 минут после записи.
register-hint = Коснитесь имени: нет на уроке; ещё раз – опоздание; ещё раз – на месте.
register-nobody = В этой группе нет учеников.
register-absent-button = 🔴 { $name }
register-late-button = 🟡 { $name }
register-everybody-button = Все на месте
register-others-button = Остальные на месте
register-done-button = Готово
register-topic-button = Тема урока
register-lessons-button = Другие уроки
register-everybody-toast = Записано: все на месте.
register-marked-toast = Записано.
register-early-toast = Урок ещё не начался. Заполнить можно будет с { $time }.

## The lesson’s topic

register-topic-prompt = Напишите одной строкой, что делали на уроке. Семьи увидят это в дневнике.
register-topic-length = Напишите тему одной строкой, не длиннее { $most } знаков.
register-topic-secret = Это похоже на пароль или персональный код, поэтому сообщение удалено. Напишите тему урока.

## Lessons missed in a term, for the class teacher. $term: its number; $unexcused, $excused, $late: lessons

register-counts = <b>Пропущенные уроки</b> · { $class } класс, { $term }-е полугодие
register-counts-legend = Без уважительной причины · с уважительной · опоздания
register-counts-line = { $name }: <b>{ $unexcused }</b> · { $excused } · { $late }
register-counts-nobody = В этом полугодии никто не пропускал уроков.
register-counts-none = Учебный год ещё не начался.
register-term-button = { $term }-е полугодие
register-pupil =
    { $term }-е полугодие: без уважительной причины <b>{ $unexcused }</b>, с уважительной { $excused }, опоздания { $late }
register-pupil-subject = { $subject }: <b>{ $unexcused }</b> · { $excused } · { $late }
register-pupil-latest = <b>Последние уроки, пропущенные без уважительной причины</b>
register-pupil-lesson = { $day }: { $number }-й урок, { $subject }
register-warning =
    { $count ->
        [one] ❗ В { $term }-м полугодии без уважительной причины пропущен уже <b>{ $count } урок</b>.
        [few] ❗ В { $term }-м полугодии без уважительной причины пропущено уже <b>{ $count } урока</b>.
       *[many] ❗ В { $term }-м полугодии без уважительной причины пропущено уже <b>{ $count } уроков</b>.
    }
register-open-button = Открыть

## Missing, and nobody reported it. $day: «сегодня»

register-alarm =
    ❗ <b>Нет на { $number }-м уроке</b> ({ $subject }), { $day }

    Учитель не видел ребёнка на уроке, а о пропуске не сообщали.
    Если Вы знаете причину, сообщите о пропуске. Если нет, пожалуйста, позвоните в школу.

    <i>Это сообщение нельзя отложить или отключить: речь о безопасности ребёнка.</i>
register-recalled = ✓ <b>Исправление:</b> на { $number }-м уроке ({ $subject }), { $day }, ребёнок есть. Учитель исправил запись.
register-alarm-veiled = ❗ Срочное сообщение школы о ребёнке.
register-report-button = Сообщить о пропуске
register-alarm-school =
    ❗ <b>Нет на { $number }-м уроке</b> ({ $subject }), { $day }; о пропуске не сообщали.

    Сообщить родителям не удалось: здесь никого из них не застать. Пожалуйста, позвоните им.
