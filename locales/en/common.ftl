### Shared by all topics. Before adding a button or an excuse to your own topic, look whether it is here.

## Buttons under messages

common-back-button = Back
common-cancel-button = Cancel
common-previous-button = ‹ Previous
common-next-button = Next ›
common-page-label = page { $page } of { $pages }

## The child a family screen is about: its first line, and the tab that switches to another child

# $child: the name as the school keeps it; $class: “5.b”.
common-student-header = 🎒 <b>{ $child }</b>, class { $class }
# The same where a guardian chose a colour, $sign: «🔵».
common-own-header = { $sign } <b>{ $child }</b>, class { $class }
common-student-button = { $child }, { $class }

## Not logged in, and cancelled

common-login-first = Please log in to E-klase first.
common-cancelled = Cancelled. Nothing has been changed.

## When something cannot be done. “Not there” and “not yours” are the same words on purpose.

common-outdated-toast = This button is out of date. Open the menu and try again.
common-not-found = I found nothing: either it is no longer there or it is not open to you. Please go back to the menu.
common-not-found-toast = I found nothing: either it is no longer there or it is not open to you.
# $code is a code for the school's operator. It is not called a number, for a number means that something was accepted.
common-error =
    That did not work, and it is not your fault. Nothing of what you just did has been saved.

    Please try again in a moment. If it happens again, tell the school the error code <code>{ $code }</code>.
common-error-toast = That did not work. Nothing has been saved. Please try again in a moment.

## What somebody wrote or sent is not what is waited for

common-unclear = I did not understand. Tap one of the buttons or write /palidziba.
common-text-only = I am waiting for text here. Write it or tap “Cancel”.
common-file-unwanted = I cannot accept a file here, and it has not been saved. Tap one of the buttons or write /palidziba.
common-edited = I do not read edited messages. Please send it as a new one.

## A message with a password or a personal code, sent at any step, that Telegram does not let the bot delete

common-delete-yourself = I could not delete the message with the password or the personal code. Please delete it from the chat, so that nobody else reads it.

## In a group or a channel, before leaving it. $bot: the bot's name without @.

common-private-only = I answer in private chats only: @{ $bot }
