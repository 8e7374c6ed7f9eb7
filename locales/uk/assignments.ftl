### Teachers set homework and tests, write topics of lessons and change lessons.

assignments-menu-button = 📚 Задати
assignments-uzdot-command = Задати роботу, змінити уроки

## What can be set. $example: «7.b Matemātika»

assignments-start =
    <b>Що зробимо?</b>
    Можна й одним рядком, наприклад:
    <code>{ $example } на п’ятницю: впр. 45</code>
assignments-no-groups = Сьогодні у Вас немає навчальної групи, якій можна задати роботу. Якщо це помилка, попросіть канцелярію школи її виправити.
assignments-homework-button = Домашнє завдання
assignments-test-button = Перевірна робота
assignments-topic-button = Тема уроку
assignments-change-button = Зміни уроків
assignments-mine-button = Задане
assignments-more-button = Задати ще

## For whom. $group: «7.b Matemātika»

assignments-groups-homework =
    <b>Домашнє завдання</b>
    Кому задати? Можна вибрати кілька груп.
assignments-groups-test =
    <b>Перевірна робота</b>
    Кому призначити? Можна вибрати кілька груп.
assignments-group-button = ☐ { $group }
assignments-group-chosen-button = ☑ { $group }
assignments-groups-done-button = Далі
assignments-groups-none-toast = Спочатку виберіть хоча б одну групу.
assignments-groups-many-toast = За один раз можна вибрати не більше { $most } груп.

## Above what is being written, and above what is set. $day: after «līdz» for homework, on that day for a test

assignments-title-homework = <b>Домашнє завдання</b>
assignments-title-test = <b>Перевірна робота</b>
assignments-for-homework = { $group }: до { $day }
assignments-for-test = { $group }: { $day }
assignments-for-no-lesson = { $group }: наступного уроку в розкладі немає

## The words, the files and the day

assignments-words-homework = Напишіть завдання одним повідомленням. Можна надіслати й фото або PDF з підписом.
assignments-words-test = Напишіть тему, наприклад «Дроби».
assignments-line-unclear = Цей рядок я не зрозумів. Назвіть клас і після двокрапки завдання, наприклад: <code>{ $example } завтра: впр. 45</code> Або виберіть кнопками.
assignments-words-length = Потрібне хоча б одне слово й не більше { $most } знаків. Зараз їх { $length }.
assignments-secret = Це схоже на персональний код, тому повідомлення я видалив. Напишіть ще раз без нього.
assignments-file-early = Спочатку виберіть, що й кому задати, потім надішліть файл.
assignments-file-test = До перевірної роботи файли не додають. Напишіть тему.
assignments-file-kept =
    { $count ->
        [one] Вкладення додано.
        [few] Вкладень додано: { $count }.
        [many] Вкладень додано: { $count }.
       *[other] Вкладень додано: { $count }.
    }
assignments-files-many = До одного завдання можна додати не більше { $most } файлів. Цей не збережено.
assignments-files =
    📎 { $count ->
        [one] { $count } вкладення
        [few] { $count } вкладення
        [many] { $count } вкладень
       *[other] { $count } вкладення
    }
assignments-day-button = Інший день
assignments-day-prompt = На який день? Виберіть або напишіть: «завтра», «у п’ятницю», «27.11.».
assignments-next-button = Кожній до наступного уроку
assignments-day-unclear = Такої дати я не знайшов. Напишіть, наприклад, «завтра» або 27.11.
assignments-day-past = Цей день уже минув. Виберіть сьогодні або пізніший день.

## How families will see it, and what speaks against it. $subjects: «Bioloģija, Vēsture»; $groups: «7.b Matemātika»

assignments-preview = Родини побачать:
assignments-quote = <blockquote>{ $text }</blockquote>
assignments-preview-hint-homework = Щоб виправити, напишіть ще раз. Щоб додати, надішліть фото або PDF.
assignments-preview-hint-test = Щоб виправити, напишіть ще раз.
assignments-warn-tests =
    ❗ У { $class } класу { $day } вже { $count ->
        [one] { $count } перевірна робота
        [few] { $count } перевірні роботи
        [many] { $count } перевірних робіт
       *[other] { $count } перевірної роботи
    }: { $subjects }.
assignments-warn-late = ❗ Уже вечір, а робота на завтра. Частина родин її вже не прочитає.
assignments-warn-free = ❗ { $day } у школі уроків немає.
assignments-warn-no-lesson = ❗ { $groups }: { $day } уроку немає.
assignments-set-button = Задати
assignments-set-anyway-button = Усе одно задати
assignments-save-button = Зберегти

## What is set

assignments-done-homework = ✓ Домашнє завдання задано
assignments-done-test = ✓ Перевірну роботу призначено
assignments-done-hint = Родини це вже бачать, але сповіщення ще не було: 10 хвилин це можна скасувати.
assignments-take-back-button = Скасувати
assignments-edit-button = Змінити
assignments-editing = Напишіть новий текст або виберіть інший день. Зараз:
assignments-changed-toast = Змінено. Родини побачать і нове, і старе.
assignments-same-toast = Нічого не змінилося.
assignments-taken-back = Скасовано. Родинам про це не повідомлять.
assignments-too-late-toast = 10 хвилин минуло, родини вже знають. Це можна змінити.
assignments-set-at = <i>Задано { $day } о { $time }</i>
assignments-mine = <b>Задане</b>
assignments-mine-empty = За останні два тижні нічого не задано.
assignments-line-homework = { $day } <b>{ $group }</b>: { $text }
assignments-line-test = { $day } <b>{ $group }</b> · перевірна робота: { $text }
assignments-open-button = { $day } { $group }

## One’s own lessons of a day. $lesson: assignments-lesson, perhaps with what is said around it

assignments-lessons-topic = <b>Теми уроків</b> · { $day }
assignments-lessons-change = <b>Зміни уроків</b> · { $day }
assignments-lessons-none = Цього дня у Вас уроків немає.
assignments-lesson = { $number }. <b>{ $group }</b>
assignments-lesson-room = { $lesson } · каб. { $room }
assignments-lesson-new-room = { $lesson } · інший кабінет: { $room }
assignments-lesson-cancelled = { $lesson } · не відбудеться
assignments-lesson-moved = { $lesson } · перенесено на { $day }, { $number }-й урок
assignments-lesson-arrived = { $lesson } (додатково)
assignments-lesson-topic = { $lesson }: { $topic }
assignments-lesson-button = { $number }. { $group }
assignments-topic-prompt = { $day }: що було на уроці? Напишіть тему, родини побачать її в щоденнику.
assignments-topic-kept = ✓ Тему записано
assignments-cancel-lesson-button = Уроку не буде
assignments-cancel-prompt = Уроку справді не буде? Родини дізнаються одразу.
assignments-cancel-sure-button = Так, не буде
assignments-room-button = Інший кабінет
assignments-room-prompt = У якому кабінеті? Напишіть, наприклад, «214». Родини дізнаються одразу.
assignments-room-unclear = Напишіть кабінет, не довший за { $most } знаків, наприклад «214».
assignments-move-button = Перенести
assignments-move-prompt = На який день і урок? Виберіть або напишіть: «у п’ятницю 3 урок».
assignments-move-unclear = Такого місця я не знайшов. Напишіть сьогоднішній або пізніший день і урок: «у п’ятницю 3 урок».
assignments-move-number = На який урок { $day }? Родини дізнаються одразу.
assignments-number-button = { $number }-й урок
assignments-withdraw-button = Скасувати зміну
assignments-change-kept = ✓ Зміну записано, родинам повідомлено
assignments-change-withdrawn = ✓ Урок знову за планом
