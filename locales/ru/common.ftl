### Shared by all topics. Before adding a button or an excuse to your own topic, look whether it is here.

## Buttons under messages

common-back-button = Назад
common-cancel-button = Отменить
common-previous-button = ‹ Раньше
common-next-button = Дальше ›
common-page-label = страница { $page } из { $pages }

## The child a family screen is about: its first line, and the tab that switches to another child

# $child: the name as the school keeps it; $class: «5.b».
common-student-header = 🎒 <b>{ $child }</b>, { $class } класс
# The same where a guardian chose a colour, $sign: «🔵».
common-own-header = { $sign } <b>{ $child }</b>, { $class } класс
common-student-button = { $child }, { $class }

## Not logged in, and cancelled

common-login-first = Сначала войдите в E-klase.
common-cancelled = Действие отменено. Ничего не изменено.

## When something cannot be done. «Not there» and «not yours» are the same words on purpose.

common-outdated-toast = Эта кнопка устарела. Откройте меню и попробуйте ещё раз.
common-not-found = Ничего не найдено: либо этого больше нет, либо это Вам недоступно. Вернитесь в меню.
common-not-found-toast = Ничего не найдено: либо этого больше нет, либо это Вам недоступно.
# $code is a code for the school's operator. It is not called «№», for a number means that something was accepted.
common-error =
    Не получилось, и это не Ваша вина. Из того, что Вы только что делали, ничего не сохранено.

    Попробуйте ещё раз немного позже. Если это повторится, сообщите школе код ошибки <code>{ $code }</code>.
common-error-toast = Не получилось. Ничего не сохранено. Попробуйте ещё раз немного позже.

## What somebody wrote or sent is not what is waited for

common-unclear = Не удалось понять. Нажмите одну из кнопок или напишите /palidziba.
common-text-only = Здесь нужен текст. Напишите его или нажмите «Отменить».
common-file-unwanted = Здесь файл принять нельзя, он не сохранён. Нажмите одну из кнопок или напишите /palidziba.
common-edited = Исправленные сообщения я не читаю. Пожалуйста, отправьте новое.

## A message with a password or a personal code, sent at any step, that Telegram does not let the bot delete

common-delete-yourself = Мне не удалось удалить сообщение с паролем или персональным кодом. Пожалуйста, удалите его из переписки, чтобы никто другой его не прочитал.

## In a group or a channel, before leaving it. $bot: the bot's name without @.

common-private-only = Я отвечаю только в личной переписке: @{ $bot }
