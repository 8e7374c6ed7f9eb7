### The class teacher registers parents: the class, a student’s people, a number, an SMS with the password.

## The way in, and the class. $guardians, $registered: how many there are, and how many of them are logged in; $name: «Anna K.»

registration-menu-button = 👪 Регистрация родителей
registration-registracija-command = Регистрация родителей
registration-overview =
    <b>Регистрация родителей</b>

    Выберите класс.
registration-no-class = Родителей регистрирует классный руководитель. Сейчас у Вас нет своего класса.
registration-class =
    <b>{ $class } класс</b> · вошли { $registered } из { $guardians } взрослых

    У каждого ученика: вошли / зарегистрированы.
registration-report-number = ❗ <b>Исправить номер:</b> { $child }, { $class }, { $owner } (сообщено { $day })
registration-report-link = ❗ <b>Проверить вход:</b> { $child }, { $class }, { $owner } (сообщено { $day })
registration-mend-button = Исправить: { $name }, { $owner }
registration-check-button = Проверить: { $name }, { $owner }

## A student’s people. $state: registration-state-<progress>; $since: day and time

registration-owner =
    <b>{ $owner }</b>: { $name }
    { $state }
registration-owner-phone =
    <b>{ $owner }</b>: { $name }, { $phone }
    { $state }
registration-owner-none = <b>{ $owner }</b>: никто не зарегистрирован
registration-state-none = нет номера телефона
registration-state-phone = номер есть, действующего пароля нет
registration-state-queued = SMS с паролем отправляется
registration-state-sent = пароль отправлен { $since }
registration-state-failed = SMS не ушла; проверьте номер
registration-state-expired = срок пароля истёк
registration-state-linked = вход с { $since }
registration-state-barred = доступ к данным ученика закрыт
registration-reported-number = ❗ Сообщено { $day } в { $time }: пароль пришёл на чужой телефон. Проверьте номер.
registration-reported-link = ❗ Сообщено { $day } в { $time }: в семье сомневаются, что вошёл тот человек. Свяжитесь с семьёй.
registration-settle-button = Всё в порядке
registration-settled-toast = Отмечено: всё в порядке.
registration-end-button = Завершить входы этого человека
registration-ended-toast = Входы завершены.
registration-add-button = ＋ { $owner }
registration-enter-button = Ввести номер
registration-change-button = Исправить номер
registration-again-button = Отправить пароль снова
registration-remove-button = Удалить номер
registration-remove-sure = Удалить номер { $phone }? SMS этому человеку больше не будут отправляться.
registration-removed-toast = Номер удалён.

## A new guardian’s name. $owner: people-owner-<kind>

registration-name-prompt = Напишите имя и фамилию ({ $owner }).
registration-name-unclear = Нужны имя и фамилия, например, Ilze Kalniņa.

## A number. $phone: its last three digits

registration-phone-prompt =
    <b>{ $owner }</b>: { $name }

    Напишите номер мобильного телефона, например, 26 123 456. Зарубежный номер начинайте с +. Пароль уйдёт сразу.
registration-phone-landline = На этот номер SMS не отправить: латвийские мобильные номера начинаются с 2. Напишите мобильный номер.
registration-phone-length = Количество цифр не подходит: в латвийском номере их 8, зарубежный начинается с + и кода страны. Напишите ещё раз.
registration-phone-nonsense = Жду номер мобильного телефона, например, 26 123 456 или +371 26 123 456.
registration-phone-used = Номер { $phone } в школе уже записан за другим человеком. Он действительно верен и здесь? Если нет, напишите другой.
registration-keep-button = Да, номер верный
registration-issued = ✅ SMS с паролем передана на отправку. Пароль действует 72 часа; прежний больше не действует.
registration-not-issued = Отправить пароль не удалось: нет номера, нет персонального кода ученика или доступ закрыт.
registration-just-sent-toast = Пароль только что отправлен. Если SMS нет, попробуйте через минуту.

## Short messages: sent in Latvian, in ASCII form. $whose: people-password-<kind>; $class: «5.b»; $bot: the bot’s name

registration-password-sms = E-klase: { $whose } ({ $class }): { $password }. 72 h, 1 raz. Telegram: @{ $bot }. Nikomu ne soobshchat!
registration-staff-sms = E-klase: { $whose }: { $password }. 72 h, 1 raz. Telegram: @{ $bot }. Nikomu ne soobshchat!
registration-changed-sms = E-klase ({ $class }, { $owner }): shkola zapisala drugoj nomer. Na etot nomer paroli bolshe ne pridut. Esli eto oshibka, pozvonite klassnomu rukovoditelju.
