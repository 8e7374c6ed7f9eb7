### The school's side of announcements: somebody at school writes one, publishes it and sees how it was received.

publishing-menu-button = 📢 Оголосити
publishing-pazinot-command = Написати оголошення, подію чи опитування

## What was told. $whom: announcements-whom-…; $day: «у вівторок, 24.11.»

publishing-desk = <b>Оголосити</b>: останнє, що опубліковано.
publishing-desk-empty = <b>Оголосити</b>: поки нічого не опубліковано.
publishing-nobody = Зараз у Вас немає ні класу, ні групи, яким можна написати.
publishing-line =
    <b>{ $title }</b>
    <i>{ $day } о { $time } · { $whom }</i>
publishing-new-button = Нове оголошення
publishing-draft-button = Продовжити чернетку
# $title: of the draft that lies there
publishing-new-sure = У Вас є неопублікована чернетка: <b>{ $title }</b>. Якщо почати нове оголошення, вона зникне.
publishing-new-sure-button = Почати нове
publishing-waiting-button = Заплановано: { $count }
publishing-waiting = <b>Заплановані оголошення</b>
publishing-waiting-none = Жодного оголошення не заплановано.

## Whom it is for, and what it is

publishing-whom = <b>Кому оголосити?</b>
publishing-school-button = Усій школі
publishing-grade-button = { $grade }-ті класи
publishing-kind = <b>Що це буде?</b>
publishing-kind-announcement-button = Оголошення
publishing-kind-poll-button = Опитування
publishing-kind-meeting-button = Збори батьків
publishing-kind-trip-button = Екскурсія
publishing-kind-other-button = Інша подія

## What is asked in words. $files: how many files at most

publishing-ask-text-prompt =
    <b>Напишіть текст.</b> Перший рядок буде заголовком. Можна надіслати кілька повідомлень, фотографії та файли PDF (до { $files }).
publishing-ask-title-prompt = <b>Напишіть заголовок</b> (до 120 знаків).
publishing-ask-when-prompt =
    <b>Коли це буде?</b>
    Напишіть, наприклад, «3 грудня 18.00–19.30» або «з 10 до 12 грудня».
publishing-ask-place-prompt = <b>Де це буде?</b> Наприклад, «в актовій залі».
publishing-ask-poll-prompt =
    <b>Напишіть опитування.</b> У першому рядку запитання, далі відповіді (від 2 до 10), кожна у своєму рядку.
# Behind the prompt for the text, where it is to be a poll.
publishing-ask-poll-first = Спочатку напишіть, про що опитування. Запитання та відповіді запитаю потім.
publishing-ask-talks-prompt =
    <b>Коли Ви можете поговорити з батьками?</b>
    Напишіть час, тривалість розмови та кабінет, наприклад, «17.00–19.00, 10 хв, каб. 214».
publishing-ask-at-prompt =
    <b>Коли опублікувати?</b> Напишіть, наприклад, «у п’ятницю 16.00».
publishing-ask-until-prompt = <b>До якого дня показувати у списку?</b> Напишіть, наприклад, «18.12.».
publishing-ask-correct-prompt =
    <b>Напишіть новий текст.</b> Перший рядок буде заголовком. Уже розіслане всі отримають ще раз із позначкою «Виправлено».
publishing-concerning = Про що: <b>{ $title }</b>
publishing-not-understood = Зрозуміти не вдалося, або цей час уже минув. Спробуйте ще раз.
publishing-text-kept = Записано. Можна писати далі або натиснути «Готово».
publishing-text-long = Так було б задовго: усього може бути 4000 знаків. Це повідомлення не записано.
publishing-file-added = Додано. Файлів: { $count } з { $most }.
publishing-files-full = Більше ніж { $most } файлів додати не можна.
# $why: size, kind, damaged, lost or quota
publishing-file-refused = { $why ->
        [size] Файл більший за 10 МБ. Надішліть менший.
        [kind] Приймаю лише фотографії (JPEG, PNG) та файли PDF.
        [damaged] Цей файл відкрити не вдалося. Надішліть інший.
        [quota] Цього місяця від Вас надійшло дуже багато файлів. Спробуйте пізніше.
       *[lost] Отримати файл не вдалося. Будь ласка, надішліть його ще раз.
    }
publishing-ready-button = Готово
publishing-without-button = Без цього
publishing-at-now-button = Зараз
publishing-until-none-button = Без терміну

## The draft as families will see it

publishing-preview = <i>👁 Попередній перегляд: так це побачать</i>
publishing-option = ○ { $answer }
publishing-files = Вкладень: { $count }
# $whom: publishing-told-…
publishing-for = <i>Отримають:</i> { $whom }
publishing-told-families = { $whom } (батьки й учні)
publishing-told-guardians = { $whom } (лише батьки)
publishing-told-everybody = { $whom } (батьки, учні та працівники)
# $when: publishing-moment
publishing-at = <i>Публікація:</i> { $when }
publishing-moment = { $day } о { $time }
# $day: after «до»
publishing-until = <i>У списку до</i> { $day }
publishing-talks = <i>Розмови з { $starts }:</i> { $count } по { $minutes } хв, кабінет: { $room }
publishing-urgent = ❗ <b>Терміново:</b> отримають одразу, навіть у тихі години.
publishing-urgent-alert = Термінове оголошення перериває тихі години: усі отримають його одразу, навіть уночі.
publishing-publish-button = Опублікувати
publishing-schedule-button = Запланувати
publishing-set-text-button = Текст і файли
publishing-set-title-button = Заголовок
publishing-whom-button = Кому
publishing-readers-families-button = Читають: сім’ї
publishing-readers-guardians-button = Читають: батьки
publishing-readers-everybody-button = Читають: усі
publishing-set-at-button = Час публікації
publishing-set-until-button = Показувати до
publishing-set-when-button = День і час
publishing-set-place-button = Місце
publishing-set-talks-button = Час розмов
publishing-set-poll-button = Опитування
publishing-files-button = Прибрати вкладення: { $count }
publishing-switch-confirms-button = Підтвердити: { $on ->
        [true] так
       *[false] ні
    }
publishing-switch-urgent-button = Терміново: { $on ->
        [true] так
       *[false] ні
    }
publishing-switch-several-button = Кілька: { $on ->
        [true] так
       *[false] ні
    }
publishing-switch-anonymous-button = Анонімне опитування: { $on ->
        [true] так
       *[false] ні
    }
publishing-drop-button = Видалити
publishing-dropped = Чернетку видалено. Нічого не опубліковано.
publishing-draft-gone-toast = Цієї чернетки більше немає.
publishing-draft-changed-toast = Чернетка змінилася. Перегляньте її та натисніть ще раз.
publishing-fault-at-alert = Час публікації вже минув. Виберіть інший.
publishing-fault-when-alert = День події вже минув. Виберіть інший.
publishing-fault-until-alert = День, до якого показувати, уже минув. Виберіть інший.

## What was published, and how it was received. $when: publishing-moment

publishing-done = ✓ Публікацію прийнято.
publishing-scheduled = ✓ Заплановано: { $when }.
publishing-card-told = <i>{ $author } · { $whom }</i>
publishing-card-since = <i>Опубліковано { $when }</i>
publishing-card-waits = <i>Буде опубліковано { $when }</i>
publishing-card-changed = <i>Виправлено { $when }</i>
publishing-card-reached = Отримали: <b>{ $reached }</b> з { $concerned } · прочитали: <b>{ $read }</b>
publishing-card-confirmed = Підтвердили батьки: <b>{ $confirmed }</b> з { $asked }
# $unlinked, $blocked, $failed: the same people by reason
publishing-card-unreached = Не отримали: <b>{ $count }</b> (не ввійшли { $unlinked }, заблокували { $blocked }, інші { $failed })
publishing-card-stopped = ⏹ Розсилку зупинено { $when }. Решта отримає оголошення, якщо Ви його виправите.
publishing-card-reminded = Нагадали { $day }
publishing-card-sending = ⏳ Розсилка: { $told } з { $chats }
publishing-card-later =
    { $count ->
        [one] { $count } отримає
        [few] { $count } отримають
        [many] { $count } отримають
       *[other] { $count } отримають
    } пізніше: чекаємо кінця тихих годин або зведення.
publishing-card-poll = <b>{ $question }</b> Відповідей: { $count }.
publishing-card-answer = • { $answer }: <b>{ $count }</b>
publishing-card-talks = Записів на розмови: <b>{ $booked }</b> з { $count }
publishing-words-button = Текст
publishing-unconfirmed-button = Не підтвердили: { $count }
publishing-unreached-button = Не отримали: { $count }
publishing-booked-button = Записи: { $count }
publishing-votes-button = Таблиця відповідей
publishing-stop-button = Зупинити розсилку
publishing-remind-button = Нагадати тим, хто не підтвердив
publishing-correct-button = Виправити текст
publishing-withdraw-button = Відкликати
publishing-move-button = Змінити час
publishing-again-button = Оновити

## Names. $owner: people-owner-…

publishing-list-unconfirmed = <b>Не підтвердили</b> · { $title } · { $count }
publishing-list-unreached = <b>Не отримали</b> · { $title } · { $count }
publishing-class = <b>{ $class }</b>
publishing-reader = { $child }: { $name } ({ $owner })
# $why: publishing-came-…
publishing-reader-why = { $child }: { $name } ({ $owner }) – { $why }
publishing-came-unlinked-label = вхід не виконано
publishing-came-blocked-label = бота заблоковано
publishing-came-not-given-label = вимкнено або вхід пізніше
publishing-came-stopped-label = розсилку зупинено
publishing-came-failed-label = надіслати не вдалося
publishing-came-waiting-label = у дорозі
publishing-came-told-label = отримано
publishing-came-read-label = прочитано
publishing-booked = <b>Записи</b> · { $title } · { $booked } з { $count }
publishing-talk = { $time } { $child }, { $class } ({ $reader })
publishing-talk-of = { $time } { $teacher }: { $child }, { $class } ({ $reader })
publishing-more = … і ще { $count }. У таблиці є всі.
publishing-former = <i>До { $when } тут було:</i> <b>{ $title }</b>
publishing-table-button = Таблиця (CSV)
publishing-table = Таблиця: { $title }. Рядків: { $count }.
publishing-table-unconfirmed-label = не-підтвердили
publishing-table-unreached-label = не-отримали
publishing-table-talks-label = записи
publishing-table-votes-label = відповіді
publishing-column-class-label = Клас
publishing-column-child-label = Учень
publishing-column-reader-label = Ім’я, прізвище
publishing-column-owner-label = Хто
publishing-column-state-label = Стан
publishing-column-day-label = День
publishing-column-time-label = Час
publishing-column-teacher-label = Учитель
publishing-column-room-label = Кабінет
publishing-column-answer-label = Відповідь
publishing-column-count-label = Кількість

## What is done with it

publishing-reminded-toast = Нагадали. Сьогодні більше не нагадуватимемо.
publishing-reminded-before-toast = Сьогодні про це вже нагадували.
publishing-sure-withdraw = Відкликати «{ $title }»? У списку його більше ніхто не побачить, і хто ще не отримав, не отримає. Уже отримані повідомлення залишаться.
publishing-sure-stop = Зупинити розсилку «{ $title }»? Хто ще не отримав, не отримає. В оголошеннях воно залишиться.
publishing-sure-withdraw-button = Так, відкликати
publishing-sure-stop-button = Так, зупинити
publishing-withdrawn = Оголошення відкликано.
publishing-stopped-toast = Розсилку зупинено.
publishing-stopped-late-toast = Зупиняти вже нічого.
publishing-moved = ✓ Час публікації змінено.
publishing-moved-late = Змінити час уже не можна: усе опубліковано.
publishing-corrected = ✓ Виправлено. Усі отримають це з позначкою «Виправлено».
publishing-corrected-before = ✓ Виправлено. Буде опубліковано новий текст.
publishing-corrected-nothing = Нічого не змінилося.
