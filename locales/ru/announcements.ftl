### Announcements: the list, one of them, polls, search, what was missed; how they are told.

announcements-menu-button = 📣 Объявления
announcements-aktualitates-command = Объявления школы, класса и группы

## The list. $count: how many are unread

announcements-list-unread =
    <b>Объявления</b> · { $count ->
        [one] { $count } непрочитанное
        [few] { $count } непрочитанных
       *[many] { $count } непрочитанных
    }
announcements-list = <b>Объявления</b> · всё прочитано
announcements-list-empty = <b>Объявления</b>: сейчас нет ни одного.
# ● not read yet.
announcements-item = ● <b>{ $title }</b>
announcements-item-read = { $title }
announcements-item-urgent = ❗ <b>{ $title }</b>
announcements-item-urgent-read = ❗ { $title }
# $whom: announcements-whom-…
announcements-item-told = <i>{ $day } · { $whom }</i>
announcements-item-event = <i>{ $day } · { $whom } · событие</i>
announcements-item-awaits = <i>{ $day } · { $whom } · ждёт подтверждения</i>
announcements-events-button = События: { $count }
announcements-search-button = Искать
announcements-missed-button = Пока Вас не было: { $count }

## For whom it is

announcements-whom-school = вся школа
announcements-whom-grade = { $grade }-е классы
announcements-whom-class = { $class } класс
announcements-whom-group = { $subject }, { $group }

## One. $day: «сегодня», «во вторник, 24.11.»

announcements-one = <b>{ $title }</b>
announcements-one-urgent =
    ❗ <b>Срочно</b>
    <b>{ $title }</b>
announcements-one-told = <i>{ $author } · { $whom } · { $day } в { $time }</i>
announcements-one-changed = <i>Исправлено { $day } в { $time }</i>
# $page: «Страница 2 из 3».
announcements-leaf = <i>{ $page }</i>
announcements-confirm = Школа просит подтверждения. Прочитав всё, нажмите «Подтвердить прочтение».
announcements-confirm-button = Подтвердить прочтение
announcements-confirmed = ✓ Прочтение подтверждено { $day } в { $time }.
announcements-confirmed-toast = Спасибо! Школа увидит Ваше подтверждение.
announcements-file-button = Приложение { $number } ({ $kind })
announcements-file = Приложение: { $title }

## A poll. $day: «пятницы, 27 ноября» (after «до»); of one that is over «в пятницу, 27 ноября»

announcements-poll = <b>{ $question }</b>
announcements-poll-single = Один ответ, его можно изменить до { $day }.
announcements-poll-several = Можно выбрать несколько ответов и менять их до { $day }.
announcements-poll-over = Опрос закончился { $day }.
announcements-poll-anonymous = <i>Школа видит только число, а не кто как ответил. Система хранит ответ рядом с Вашим именем, чтобы Вы могли его изменить.</i>
announcements-poll-named = <i>Школа видит, кто как ответил.</i>
announcements-poll-voters = Ответили: { $count }.
announcements-poll-results-later = Результаты здесь пока не видны.
announcements-poll-answer = ○ { $answer }
announcements-poll-answer-mine = ✓ { $answer }
# $answer: a line of a poll that is over.
announcements-poll-counted = { $answer } · { $count }
announcements-poll-kept-toast = Ответ сохранён. Его можно изменить.
announcements-poll-taken-back-toast = Ваш ответ отозван.
announcements-poll-over-toast = Опрос закончился. Ничего не изменено.

## Search. $words: what was looked for

announcements-search = <b>Поиск в объявлениях</b>: напишите слово или его часть, например «экскурсия».
announcements-search-again-button = Искать ещё раз
announcements-found = <b>Найдено</b>: «{ $words }»
announcements-found-more = … и ещё. Чтобы найти точнее, напишите больше слов.
announcements-found-nothing = По запросу «{ $words }» ничего не нашлось. Попробуйте слово покороче.

## What was published while the reader was away. $day: «в среду, 18 ноября»

announcements-missed = <b>Пока Вас не было</b> · последний раз Вы смотрели { $day }
announcements-missed-more = … и ещё. Остальное Вы найдёте в списке.
announcements-missed-nothing = С прошлого раза ничего нового не опубликовано.

## Told as news

announcements-news = Объявление, { $whom }: <b>{ $title }</b>
# $line: the line above, or that of an event.
announcements-news-changed = Исправлено · { $line }
announcements-reminder = <b>Напоминание</b>: школа ещё ждёт Вашего подтверждения.
announcements-open-button = Открыть
announcements-read-on-button = Читать дальше
announcements-answer-button = Открыть и ответить
