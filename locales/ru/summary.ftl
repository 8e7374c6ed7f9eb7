### The morning at school, for its office and head. $class: «7.b»

summary-menu-button = 🍽 Утренняя сводка
summary-parskats-command = Кого сегодня не будет в школе, по классам

## The counts. $enrolled: students; $away: missing all day

summary-office-only = Утренняя сводка — для канцелярии и руководства школы.
summary-morning = <b>Доброе утро! Пропуски, о которых сообщили на сегодня:</b>
summary-heading = <b>Утренняя сводка</b> · { $day }
summary-no-school = По календарю школы сегодня занятий нет.
summary-total = Учеников: { $enrolled }. Не будет весь день: <b>{ $away }</b>
summary-total-parts = Часть дня: { $parts }
summary-unseen = 
    { $count ->
        [one] <b>❗ { $count } сообщение в школе ещё никто не видел.</b>
        [few] <b>❗ { $count } сообщения в школе ещё никто не видел.</b>
        [many] <b>❗ { $count } сообщений в школе ещё никто не видел.</b>
       *[other] <b>❗ { $count } сообщения в школе ещё никто не видел.</b>
    }
summary-class = <b>{ $class }</b>: { $what }
summary-away = не будет { $away } из { $enrolled }
summary-late = придут позже { $count }
summary-early = уйдут раньше { $count }
summary-lessons = несколько уроков { $count }
summary-class-unseen = не просмотрено { $count }

## Teachers who are away. $first, $last: days

summary-substitutes = <b>Учителя отсутствуют</b>
summary-substitute = { $name } ({ $first }–{ $last }), замещает { $substitute }

## The names of a class. $part: as in absences.ftl

summary-name = { $name }: { $part }
summary-name-unseen = ❗ { $name }: { $part } (никто ещё не видел)

## Buttons, and what they do

summary-kitchen-button = Столовой (CSV)
summary-names-button = С именами (CSV)
summary-again-button = Обновить
summary-wanted-button = ✓ Каждое утро
summary-unwanted-button = ○ Каждое утро
summary-wanted-toast = Сводка будет приходить каждое учебное утро.
summary-unwanted-toast = Сводка по утрам больше не придёт.

## The files

summary-kitchen-file = <b>Столовой</b> · { $day }. Число по классам, без имён и причин.
summary-names-file = <b>Пропуски</b> · { $day }. С именами: только для канцелярии.
summary-kitchen-name-label = stolovaja
summary-names-name-label = propuski
summary-column-class-label = Класс
summary-column-enrolled-label = Ученики
summary-column-away-label = Не будет
summary-column-late-label = Придут позже
summary-column-early-label = Уйдут раньше
summary-column-lessons-label = Несколько уроков
summary-column-here-label = Будут в школе
summary-column-total-label = Всего
summary-column-family-label = Фамилия
summary-column-given-label = Имя
summary-column-missing-label = Пропускает
summary-column-seen-label = В школе видели
summary-yes-label = да
summary-no-label = нет
