### The class teacher registers parents: the class, a student’s people, a number, an SMS with the password.

## The way in, and the class. $guardians, $registered: how many there are, and how many of them are logged in; $name: «Anna K.»

registration-menu-button = 👪 Реєстрація батьків
registration-registracija-command = Реєстрація батьків
registration-overview =
    <b>Реєстрація батьків</b>

    Виберіть клас.
registration-no-class = Батьків реєструє класний керівник. Зараз у Вас немає свого класу.
registration-class =
    <b>{ $class } клас</b> · увійшли { $registered } із { $guardians } дорослих

    Біля кожного учня: увійшли / зареєстровані.
registration-report-number = ❗ <b>Виправити номер:</b> { $child }, { $class }, { $owner } (повідомлено { $day })
registration-report-link = ❗ <b>Перевірити вхід:</b> { $child }, { $class }, { $owner } (повідомлено { $day })
registration-mend-button = Виправити: { $name }, { $owner }
registration-check-button = Перевірити: { $name }, { $owner }

## A student’s people. $state: registration-state-<progress>; $since: day and time

registration-owner =
    <b>{ $owner }</b>: { $name }
    { $state }
registration-owner-phone =
    <b>{ $owner }</b>: { $name }, { $phone }
    { $state }
registration-owner-none = <b>{ $owner }</b>: ніхто не зареєстрований
registration-state-none = немає номера телефону
registration-state-phone = номер є, чинного пароля немає
registration-state-queued = SMS з паролем надсилається
registration-state-sent = пароль надіслано { $since }
registration-state-failed = ❌ SMS не доставлено: { $why }
registration-state-waiting = SMS чекає: шлюз не відповідає, пробуємо ще
registration-state-delivered = пароль доставлено { $since }
registration-state-expired = строк пароля минув
registration-state-linked = вхід з { $since }
registration-state-barred = доступ до даних учня закрито
registration-reported-number = ❗ Повідомлено { $day } о { $time }: пароль надійшов на чужий телефон. Перевірте номер.
registration-reported-link = ❗ Повідомлено { $day } о { $time }: у родині сумніваються, що ввійшла та людина. Зв’яжіться з родиною.
registration-settle-button = Усе гаразд
registration-settled-toast = Позначено: усе гаразд.
registration-end-button = Завершити входи цієї людини
registration-ended-toast = Входи завершено.
registration-add-button = + { $owner }
registration-enter-button = Ввести номер
registration-change-button = Виправити номер
registration-send-button = Надіслати пароль
registration-again-button = Надіслати пароль знову
registration-resend-button = Надіслати ще раз
registration-number-changed = Номер змінено { $since }; на попередній номер про це повідомлено.
registration-remove-button = Видалити номер
registration-remove-sure = Видалити номер { $phone }? SMS цій людині більше не надсилатимуться.
registration-removed-toast = Номер видалено.

## Why a message did not arrive: the end of registration-state-failed

registration-fate-number = такого номера немає
registration-fate-off = телефон вимкнено або поза зоною
registration-fate-blocked = цей номер не приймає SMS
registration-fate-refused = шлюз відхилив його; перевірте номер
registration-fate-undelivered = оператор його не доставив; перевірте номер
registration-fate-gateway = шлюз не відповідає
registration-fate-limit = на цей номер сьогодні надіслано забагато; спробуйте пізніше
registration-fate-demo = школа-зразок не шле справжніх SMS
registration-fate-password = термін пароля минув

## A new guardian’s name. $owner: people-owner-<kind>

registration-name-prompt = Напишіть ім’я та прізвище ({ $owner }).
registration-name-unclear = Потрібні ім’я та прізвище, наприклад, Ilze Kalniņa.

## A number. $phone: its last three digits

registration-phone-prompt =
    <b>{ $owner }</b>: { $name }

    Напишіть номер мобільного телефону, наприклад, 26 123 456. Закордонний номер починайте з +. Пароль піде одразу.
registration-phone-landline = На цей номер SMS не надіслати: латвійські мобільні номери починаються з 2. Напишіть мобільний номер.
registration-phone-length = Кількість цифр не підходить: у латвійському номері їх 8, закордонний починається з + і коду країни. Напишіть ще раз.
registration-phone-nonsense = Чекаю на номер мобільного телефону, наприклад, 26 123 456 або +371 26 123 456.
registration-phone-used = Номер { $phone } у школі вже записаний за іншою людиною. Він справді правильний і тут? Якщо ні, напишіть інший.
registration-keep-button = Так, номер правильний
registration-issued = ✅ SMS з паролем передано на надсилання. Пароль діє 72 години; попередній більше не діє.
registration-not-issued = Надіслати пароль не вдалося: немає номера, немає персонального коду учня або доступ закрито.
registration-just-sent-toast = Пароль щойно надіслано. Якщо SMS немає, спробуйте за хвилину.

## The numbers of a whole class. $line: a line as it was written; $phone: its last three digits; $count: how many

registration-list-button = 📋 Номери всього класу
registration-list-prompt =
    <b>Номери класу { $class }</b>

    Пишіть кожну людину окремим рядком: учень, ким вона учневі є, номер.

    Bērziņa Anna мама 26123456
    Bērziņa Anna тато Andris Bērziņš 26123457
    Kalns Jānis учень 26123458

    Ім’я одного з батьків потрібне, лише якщо школа його ще не знає. Можна надіслати й файл CSV з такими самими стовпцями. Перед надсиланням усе покажу.
registration-list-understood =
    { $count ->
        [one] <b>Розумію { $count } номер.</b>
        [few] <b>Розумію { $count } номери.</b>
       *[many] <b>Розумію { $count } номерів.</b>
    }
registration-list-row = ✅ { $pupil }, { $owner }: { $phone }
registration-list-coinciding-row = ❗ { $pupil }, { $owner }: { $phone }
registration-list-more = … і ще { $count }.
registration-list-coincides = ❗ Такий номер є й в іншої людини. Перевірте; якщо він правильний, збережіть і його.
registration-list-unclear = <b>Не ясно</b>
registration-list-unclear-number = ❓ { $line }: немає мобільного номера
registration-list-unclear-landline = ❓ { $line }: це не мобільний номер
registration-list-unclear-kind = ❓ { $line }: мама, тато, інша чи учень?
registration-list-unclear-student = ❓ { $line }: такого учня в класі немає
registration-list-unclear-namesakes = ❓ { $line }: підходить кілька учнів
registration-list-unclear-name = ❓ { $line }: допишіть ім’я та прізвище батька чи матері
registration-list-unclear-several = ❓ { $line }: таких кілька, допишіть ім’я
registration-list-unclear-barred = ❓ { $line }: доступ до даних учня закрито
registration-list-unclear-linked = ❓ { $line }: вхід із цим номером уже є
registration-list-again = Напишіть ці рядки ще раз; решта лишається.
registration-list-too-long = За один раз приймаю до 120 рядків. Розділіть список.
registration-list-file-unclear = Цей файл прочитати не можу. Збережіть таблицю як CSV і надішліть ще раз або напишіть рядки.
registration-list-save-button = Зберегти й надіслати: { $count }
registration-list-also-button = І ті, що збігаються: { $count }
registration-list-done =
    { $count ->
        [one] ✅ Передано на надсилання { $count } SMS із паролем.
        [few] ✅ Передано на надсилання { $count } SMS із паролями.
       *[many] ✅ Передано на надсилання { $count } SMS із паролями.
    }
registration-list-not-sent = Не вдалося надіслати: { $count }. Відкрийте клас і подивіться, хто ще не має пароля.

## Short messages: sent in Latvian, in ASCII form. $whose: people-password-<kind>; $class: «5.b»; $bot: the bot’s name

registration-password-sms = E-klase: { $whose } ({ $class }): { $password }. 72 h, 1 raz. Telegram: @{ $bot }. Nikomu ne kazaty!
registration-staff-sms = E-klase: { $whose }: { $password }. 72 h, 1 raz. Telegram: @{ $bot }. Nikomu ne kazaty!
registration-changed-sms = E-klase ({ $class }, { $owner }): shkola zapysala inshyi nomer. Na tsei nomer paroli bilshe ne nadiidut. Yakshcho tse pomylka, zatelefonuite vchytelevi.
registration-removed-sms = E-klase ({ $class }, { $owner }): shkola vydalyla tsei nomer. Paroli na noho bilshe ne nadiidut. Yakshcho tse pomylka, zatelefonuite vchytelevi.

## What comes to a phone that wrote to the school’s number. $minutes: how long the password lives

registration-asked-sms = E-klase: { $whose }: { $password }. { $minutes } min, 1 raz. Telegram: @{ $bot }. Nikomu ne kazaty!
registration-neutral-sms = E-klase: zapyt ne vykonano. Dlia novoho parolia napyshit EK i personalnyi kod uchnia z zareiestrovanoho telefonu abo zatelefonuite vchytelevi.
