### Shared by all topics. Before adding a button or an excuse to your own topic, look whether it is here.

## Buttons under messages

common-back-button = Назад
common-cancel-button = Скасувати
common-previous-button = ‹ Раніше
common-next-button = Далі ›
common-page-label = сторінка { $page } з { $pages }

## The child a family screen is about: its first line, and the tab that switches to another child

# $child: the name as the school keeps it; $class: «5.b».
common-student-header = 🎒 <b>{ $child }</b>, { $class } клас
# The same where a guardian chose a colour, $sign: «🔵».
common-own-header = { $sign } <b>{ $child }</b>, { $class } клас
common-student-button = { $child }, { $class }

## Not logged in, and cancelled

common-login-first = Спочатку увійдіть в E-klase.
common-cancelled = Дію скасовано. Нічого не змінено.

## When something cannot be done. «Not there» and «not yours» are the same words on purpose.

common-outdated-toast = Ця кнопка застаріла. Відкрийте меню і спробуйте ще раз.
common-not-found = Нічого не знайдено: або цього вже немає, або це Вам недоступно. Поверніться до меню.
common-not-found-toast = Нічого не знайдено: або цього вже немає, або це Вам недоступно.
# $code is a code for the school's operator. It is not called «№», for a number means that something was accepted.
common-error =
    Не вдалося, і це не Ваша провина. З того, що Ви щойно робили, нічого не збережено.

    Спробуйте ще раз трохи згодом. Якщо це повториться, повідомте школі код помилки <code>{ $code }</code>.
common-error-toast = Не вдалося. Нічого не збережено. Спробуйте ще раз трохи згодом.

## What somebody wrote or sent is not what is waited for

common-unclear = Не вдалося зрозуміти. Натисніть одну з кнопок або напишіть /palidziba.
common-text-only = Тут потрібен текст. Напишіть його або натисніть «Скасувати».
common-file-unwanted = Тут файл прийняти неможливо, його не збережено. Натисніть одну з кнопок або напишіть /palidziba.
common-edited = Виправлених повідомлень я не читаю. Будь ласка, надішліть нове.

## A message with a password or a personal code, sent at any step, that Telegram does not let the bot delete

common-delete-yourself = Мені не вдалося видалити повідомлення з паролем або персональним кодом. Будь ласка, видаліть його з листування, щоб ніхто інший його не прочитав.

## In a group or a channel, before leaving it. $bot: the bot's name without @.

common-private-only = Я відповідаю лише в особистому листуванні: @{ $bot }
