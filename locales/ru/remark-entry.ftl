### Teachers write remarks and praise; class teachers review them where the school wants it.

remark-entry-menu-button = 🖋 Записать
remark-entry-ierakstit-command = Записать похвалу или замечание ученику

## About whom. $name: a pupil; $class: «7.b»; $typed: what was written

remark-entry-start =
    <b>О каком ученике?</b>
    Напишите имя или выберите группу.
remark-entry-nobody = Сегодня у Вас нет учеников, о которых можно написать. Если это ошибка, попросите канцелярию школы её исправить.
remark-entry-class-button = Мой класс: { $class }
remark-entry-mine-button = Мои записи
remark-entry-more-button = Записать ещё
remark-entry-waiting-button = ❗ Ждут Вас: { $count }
remark-entry-pupils = Отметьте ученика. Похвалить можно и нескольких сразу.
remark-entry-pupil-button = ☐ { $name }
remark-entry-chosen-button = ☑ { $name }
remark-entry-on-button = Дальше ({ $count })
remark-entry-none-toast = Сначала выберите ученика.
remark-entry-found = Кого из них Вы имели в виду?
remark-entry-found-many = Таких больше, здесь первые. Напишите и фамилию или класс.
remark-entry-not-found = «{ $typed }» среди Ваших учеников не нашлось. Напишите начало имени или фамилии.

## What is said. $names: «Anna B., Juris K.»

remark-entry-names = <b>{ $names }</b>
remark-entry-names-more = <b>{ $names }</b> и ещё { $count }
remark-entry-kind = Похвала или замечание?
remark-entry-praise-button = 🌟 Похвала
remark-entry-remark-button = Замечание
remark-entry-words-praise =
    { $count ->
        [one] Напишите похвалу одним сообщением.
        [few] Напишите похвалу одним сообщением. Каждая семья получит её о своём ребёнке.
        [many] Напишите похвалу одним сообщением. Каждая семья получит её о своём ребёнке.
       *[other] Напишите похвалу одним сообщением. Каждая семья получит её о своём ребёнке.
    }
remark-entry-words-remark = Напишите одним сообщением, что произошло. Имя другого ученика, пожалуйста, не называйте.
remark-entry-length = Нужно хотя бы одно слово и не больше { $most } знаков. Сейчас их { $length }.
remark-entry-secret = Это похоже на персональный код, поэтому сообщение я удалил. Напишите ещё раз без него.
remark-entry-preview = Семья увидит:
remark-entry-heading = <b>{ $title }</b>
remark-entry-quote = <blockquote>{ $text }</blockquote>
remark-entry-reviewed = Сначала это прочтёт классный руководитель.
remark-entry-hint = Чтобы исправить, напишите ещё раз.
remark-entry-save-button = Сохранить
remark-entry-without-lesson-button = Не об уроке
remark-entry-with-lesson-button = Об уроке

## What one wrote. $sign: how far it is; $who, $author: a name

remark-entry-saved =
    { $count ->
        [one] ✓ Сохранено
        [few] ✓ Сохранено: { $count }
        [many] ✓ Сохранено: { $count }
       *[other] ✓ Сохранено: { $count }
    }
remark-entry-mine = <b>Мои записи</b>
remark-entry-mine-empty = За последние недели ничего не записано.
remark-entry-line = { $sign } { $day } <b>{ $name }</b>, { $class }: { $text }
remark-entry-one-button = { $day } { $name }
remark-entry-before = Было: <s>{ $text }</s>
remark-entry-stage-published = ✓ Семья это видит. Уведомление она получает через 10 минут.
remark-entry-stage-waiting = … Ждёт классного руководителя. Семья этого ещё не видит.
remark-entry-returned = ↩ Вернул(а) { $who }: «{ $reason }»
remark-entry-wording-button = Изменить слова
remark-entry-take-back-button = Отменить
remark-entry-taken-back = Отменено. Семье об этом не сообщат.
remark-entry-too-late-toast = 10 минут прошли, семья уже знает.
remark-entry-wording-prompt = Напишите новые слова, не длиннее { $most } знаков. Старые сохранятся.
remark-entry-worded = ✓ Слова изменены
remark-entry-same = Ничего не изменилось.

## What waits for the class teacher

remark-entry-waiting = <b>Ждут Вашего решения</b>
remark-entry-waiting-empty = Ничего не ждёт.
remark-entry-publish-button = Показать семье
remark-entry-return-button = Вернуть автору
remark-entry-all-button = Все ожидающие
remark-entry-published-toast = Опубликовано. Семья это уже видит.
remark-entry-moved-on-toast = Уже решено, или автор изменил либо отозвал запись. Прочтите ещё раз.
remark-entry-return-prompt = Что исправить? { $author } прочтёт Ваши слова.
remark-entry-given-back = ✓ Возвращено автору

## Notices in other chats. $author: who wrote it; $words: the class teacher’s

remark-entry-new = Новая запись ждёт Вашего решения. Автор: { $author }.
remark-entry-new-several =
    { $count ->
        [one] { $author }: { $count } новая запись ждёт Вашего решения.
        [few] { $author }: { $count } новые записи ждут Вашего решения.
        [many] { $author }: { $count } новых записей ждут Вашего решения.
       *[other] { $author }: { $count } новые записи ждут Вашего решения.
    }
remark-entry-review-button = Просмотреть
remark-entry-told-worded = Классный руководитель изменил слова Вашей записи: «{ $words }»
remark-entry-told-returned = Ваша запись возвращена на исправление: «{ $words }»
remark-entry-open-button = Открыть
