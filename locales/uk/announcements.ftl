### Announcements: the list, one of them, polls, search, what was missed; how they are told.

announcements-menu-button = 📣 Оголошення
announcements-aktualitates-command = Оголошення школи, класу та групи

## The list. $count: how many are unread

announcements-list-unread =
    <b>Оголошення</b> · { $count ->
        [one] { $count } непрочитане
        [few] { $count } непрочитані
       *[many] { $count } непрочитаних
    }
announcements-list = <b>Оголошення</b> · усе прочитано
announcements-list-empty = <b>Оголошення</b>: наразі немає жодного.
# ● not read yet.
announcements-item = ● <b>{ $title }</b>
announcements-item-read = { $title }
announcements-item-urgent = ❗ <b>{ $title }</b>
announcements-item-urgent-read = ❗ { $title }
# $whom: announcements-whom-…
announcements-item-told = <i>{ $day } · { $whom }</i>
announcements-item-event = <i>{ $day } · { $whom } · подія</i>
announcements-item-awaits = <i>{ $day } · { $whom } · чекає підтвердження</i>
announcements-events-button = Події: { $count }
announcements-search-button = Шукати
announcements-missed-button = Поки Вас не було: { $count }

## For whom it is

announcements-whom-school = уся школа
announcements-whom-grade = { $grade }-ті класи
announcements-whom-class = { $class } клас
announcements-whom-group = { $subject }, { $group }

## One. $day: «сьогодні», «у вівторок, 24.11.»

announcements-one = <b>{ $title }</b>
announcements-one-urgent =
    ❗ <b>Терміново</b>
    <b>{ $title }</b>
announcements-one-told = <i>{ $author } · { $whom } · { $day } о { $time }</i>
announcements-one-changed = <i>Виправлено { $day } о { $time }</i>
# $page: «Сторінка 2 з 3».
announcements-leaf = <i>{ $page }</i>
announcements-confirm = Школа просить підтвердження. Прочитавши все, натисніть «Підтвердити прочитання».
announcements-confirm-button = Підтвердити прочитання
announcements-confirmed = ✓ Прочитання підтверджено { $day } о { $time }.
announcements-confirmed-toast = Дякуємо! Школа побачить Ваше підтвердження.
announcements-file-button = Додаток { $number } ({ $kind })
announcements-file = Додаток: { $title }

## A poll. $day: «п’ятниці, 27 листопада» (after «до»); of one that is over «у п’ятницю, 27 листопада»

announcements-poll = <b>{ $question }</b>
announcements-poll-single = Одна відповідь, її можна змінити до { $day }.
announcements-poll-several = Можна вибрати кілька відповідей і змінювати їх до { $day }.
announcements-poll-over = Опитування закінчилося { $day }.
announcements-poll-anonymous = <i>Школа бачить лише кількість, а не хто як відповів. Система зберігає відповідь поруч із Вашим ім’ям, щоб Ви могли її змінити.</i>
announcements-poll-named = <i>Школа бачить, хто як відповів.</i>
announcements-poll-voters = Відповіли: { $count }.
announcements-poll-results-later = Результати тут поки що не видно.
announcements-poll-answer = ○ { $answer }
announcements-poll-answer-mine = ✓ { $answer }
# $answer: a line of a poll that is over.
announcements-poll-counted = { $answer } · { $count }
announcements-poll-kept-toast = Відповідь збережено. Її можна змінити.
announcements-poll-taken-back-toast = Вашу відповідь відкликано.
announcements-poll-over-toast = Опитування закінчилося. Нічого не змінено.

## Search. $words: what was looked for

announcements-search = <b>Пошук в оголошеннях</b>: напишіть слово або його частину, наприклад «екскурсія».
announcements-search-again-button = Шукати ще раз
announcements-found = <b>Знайдено</b>: «{ $words }»
announcements-found-more = … і ще. Щоб знайти точніше, напишіть більше слів.
announcements-found-nothing = За запитом «{ $words }» нічого не знайдено. Спробуйте коротше слово.

## What was published while the reader was away. $day: «у середу, 18 листопада»

announcements-missed = <b>Поки Вас не було</b> · востаннє Ви дивилися { $day }
announcements-missed-more = … і ще. Решту Ви знайдете у списку.
announcements-missed-nothing = Відтоді нічого нового не опубліковано.

## Told as news

announcements-news = Оголошення, { $whom }: <b>{ $title }</b>
# $line: the line above, or that of an event.
announcements-news-changed = Виправлено · { $line }
announcements-reminder = <b>Нагадування</b>: школа ще чекає на Ваше підтвердження.
announcements-open-button = Відкрити
announcements-read-on-button = Читати далі
announcements-answer-button = Відкрити й відповісти
