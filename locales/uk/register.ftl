### The register: who is missing or late in a lesson. $number: the lesson’s; $group: «7.b»; $name, $names: pupils, short.

register-menu-button = 📋 Журнал
register-zurnals-command = Журнал: кого немає на уроці, хто запізнився

## The lessons of a day that one gives. $day: «сьогодні, у вівторок, 24 листопада»

register-day = <b>Журнал</b> · { $day }
register-day-none = Цього дня у Вас немає уроків.
register-lesson = { $number }. <b>{ $subject }</b>, { $group }
# $state: one or several of the register-state-… below
register-lesson-state = { $number }. <b>{ $subject }</b>, { $group }: { $state }
register-state-open = не заповнено
# Somebody is entered, and nobody has pressed «Gatavs».
register-state-begun = не завершено
register-state-everybody = усі на місці
register-state-absent = немає: { $names }
register-state-late = запізнилися: { $names }
register-state-stand-in = веде { $name }
# $days: «сьогодні (2), 23.11. (1)»
register-unfilled = ❗ Не заповнено: { $days }
register-unfilled-label = { $day } ({ $count })
register-unfilled-button = { $day }, { $number }-й урок
register-lesson-button = { $number }. { $subject }, { $group }
register-lesson-done-button = ✓ { $number }. { $subject }, { $group }
register-counts-button = Кількість пропусків: { $class }

## One lesson. $who: a teacher; $time: «10.14»

register-sheet = <b>{ $number }-й урок</b> · { $subject }, { $group }
register-stand-in = Цей урок веде { $name }.
register-topic = Тема: { $topic }
register-open = Не заповнено.
register-early = Урок ще не почався. Заповнити можна буде з { $time }.
register-everybody = ✓ Усі на місці · { $who }, { $time }
register-marked = ✓ Заповнено · { $who }, { $time }
register-absent = 🔴 Немає на уроці (n): { $names }
register-late = 🟡 Запізнилися (k): { $names }
# What a family reported of this lesson, though the pupil is here.
register-told = Родина повідомила: { $names }
register-excused-label = { $name } (поважна причина)
register-reported-label = { $name } (повідомлено)
register-alarm-hint = Якщо про пропуск не повідомили, батьки дізнаються про нього через 10 хвилин після запису.
register-hint = Торкніться імені: немає на уроці; ще раз – запізнення; ще раз – на місці.
register-nobody = У цій групі немає учнів.
register-absent-button = 🔴 { $name }
register-late-button = 🟡 { $name }
register-everybody-button = Усі на місці
register-others-button = Решта на місці
register-done-button = Готово
register-topic-button = Тема уроку
register-lessons-button = Інші уроки
register-everybody-toast = Записано: усі на місці.
register-marked-toast = Записано.
register-early-toast = Урок ще не почався. Заповнити можна буде з { $time }.

## The lesson’s topic

register-topic-prompt = Напишіть одним рядком, що робили на уроці. Родини побачать це в щоденнику.
register-topic-length = Напишіть тему одним рядком, не довшим за { $most } знаків.
register-topic-secret = Це схоже на пароль або персональний код, тому повідомлення видалено. Напишіть тему уроку.

## Lessons missed in a term, for the class teacher. $term: its number; $unexcused, $excused, $late: lessons

register-counts = <b>Пропущені уроки</b> · { $class } клас, { $term }-й семестр
register-counts-legend = Без поважної причини · з поважною · запізнення
register-counts-line = { $name }: <b>{ $unexcused }</b> · { $excused } · { $late }
register-counts-nobody = У цьому семестрі ніхто не пропускав уроків.
register-counts-none = Навчальний рік ще не почався.
register-term-button = { $term }-й семестр
register-pupil =
    { $term }-й семестр: без поважної причини <b>{ $unexcused }</b>, з поважною { $excused }, запізнення { $late }
register-pupil-subject = { $subject }: <b>{ $unexcused }</b> · { $excused } · { $late }
register-pupil-latest = <b>Останні уроки, пропущені без поважної причини</b>
register-pupil-lesson = { $day }: { $number }-й урок, { $subject }
register-warning =
    { $count ->
        [one] ❗ У { $term }-му семестрі без поважної причини пропущено вже <b>{ $count } урок</b>.
        [few] ❗ У { $term }-му семестрі без поважної причини пропущено вже <b>{ $count } уроки</b>.
       *[many] ❗ У { $term }-му семестрі без поважної причини пропущено вже <b>{ $count } уроків</b>.
    }
register-open-button = Відкрити

## Missing, and nobody reported it. $day: «сьогодні»

register-alarm =
    ❗ <b>Немає на { $number }-му уроці</b> ({ $subject }), { $day }

    Учитель не бачив дитину на уроці, а про пропуск не повідомляли.
    Якщо Ви знаєте причину, повідомте про пропуск. Якщо ні, будь ласка, зателефонуйте до школи.

    <i>Це повідомлення не можна відкласти чи вимкнути: ідеться про безпеку дитини.</i>
register-recalled = ✓ <b>Виправлення:</b> на { $number }-му уроці ({ $subject }), { $day }, дитина є. Учитель виправив запис.
register-alarm-veiled = ❗ Термінове повідомлення школи про дитину.
register-report-button = Повідомити про пропуск
register-alarm-school =
    ❗ <b>Немає на { $number }-му уроці</b> ({ $subject }), { $day }; про пропуск не повідомляли.

    Повідомити батьків не вдалося: тут нікого з них не застати. Будь ласка, зателефонуйте їм.
