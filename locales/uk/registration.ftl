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
registration-state-failed = SMS не надіслано; перевірте номер
registration-state-expired = строк пароля минув
registration-state-linked = вхід з { $since }
registration-state-barred = доступ до даних учня закрито
registration-reported-number = ❗ Повідомлено { $day } о { $time }: пароль надійшов на чужий телефон. Перевірте номер.
registration-reported-link = ❗ Повідомлено { $day } о { $time }: у родині сумніваються, що ввійшла та людина. Зв’яжіться з родиною.
registration-settle-button = Усе гаразд
registration-settled-toast = Позначено: усе гаразд.
registration-end-button = Завершити входи цієї людини
registration-ended-toast = Входи завершено.
registration-add-button = ＋ { $owner }
registration-enter-button = Ввести номер
registration-change-button = Виправити номер
registration-again-button = Надіслати пароль знову
registration-remove-button = Видалити номер
registration-remove-sure = Видалити номер { $phone }? SMS цій людині більше не надсилатимуться.
registration-removed-toast = Номер видалено.

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

## Short messages: sent in Latvian, in ASCII form. $whose: people-password-<kind>; $class: «5.b»; $bot: the bot’s name

registration-password-sms = E-klase: { $whose } ({ $class }): { $password }. 72 h, 1 raz. Telegram: @{ $bot }. Nikomu ne kazaty!
registration-staff-sms = E-klase: { $whose }: { $password }. 72 h, 1 raz. Telegram: @{ $bot }. Nikomu ne kazaty!
registration-changed-sms = E-klase ({ $class }, { $owner }): shkola zapysala inshyi nomer. Na tsei nomer paroli bilshe ne nadiidut. Yakshcho tse pomylka, zatelefonuite vchytelevi.
