### Shared by all topics. Before adding a button or an excuse to your own topic, look whether it is here.

## Buttons under messages

common-back-button = Back
common-menu-button = Menu
common-cancel-button = Cancel
common-yes-button = Yes
common-no-button = No
common-more-button = Show more
common-previous-button = ‹ Previous
common-next-button = Next ›
common-close-button = Close
common-retry-button = Try again
common-page-label = page { $page } of { $pages }

## The child a family screen is about: its first line, and the tab that switches to another child

# $child: the name as the school keeps it; $class: “5.b”.
common-student-header = 🎒 <b>{ $child }</b>, class { $class }
common-student-button = { $child }, { $class }

## With the menu at the chat's foot

common-menu = The menu is at the bottom of the screen. What would you like to see?
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
common-too-fast =
    That is too fast for me. Please wait { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } and go on.
common-too-fast-toast = That is too fast for me. Please wait a moment.

## What somebody wrote or sent is not what is waited for

common-unclear = I did not understand. Tap one of the buttons or write /palidziba.
common-text-only = I am waiting for text here. Write it or tap “Cancel”.
common-file-unwanted = I cannot accept a file here, and it has not been saved. Tap one of the buttons or write /palidziba.
common-edited = I do not read edited messages. Please send it as a new one.

## A message with a password, sent at any step, that Telegram does not let the bot delete

common-delete-yourself = I could not delete the message with the password. Please delete it from the chat, so that nobody else reads it.

## In a group or a channel, before leaving it. $bot: the bot's name without @.

common-private-only = I answer in private chats only: @{ $bot }
