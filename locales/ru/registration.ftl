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
registration-state-failed = ❌ SMS не доставлено: { $why }
registration-state-waiting = SMS ждёт: шлюз не отвечает, пробуем ещё
registration-state-delivered = пароль доставлен { $since }
registration-state-expired = срок пароля истёк
registration-state-linked = вход с { $since }
registration-state-barred = доступ к данным ученика закрыт
registration-reported-number = ❗ Сообщено { $day } в { $time }: пароль пришёл на чужой телефон. Проверьте номер.
registration-reported-link = ❗ Сообщено { $day } в { $time }: в семье сомневаются, что вошёл тот человек. Свяжитесь с семьёй.
registration-settle-button = Всё в порядке
registration-settled-toast = Отмечено: всё в порядке.
registration-end-button = Завершить входы этого человека
registration-ended-toast = Входы завершены.
registration-add-button = + { $owner }
registration-enter-button = Ввести номер
registration-change-button = Исправить номер
registration-send-button = Отправить пароль
registration-again-button = Отправить пароль снова
registration-resend-button = Отправить ещё раз
registration-number-changed = Номер изменён { $since }; на прежний номер об этом сообщено.
registration-remove-button = Удалить номер
registration-remove-sure = Удалить номер { $phone }? SMS этому человеку больше не будут отправляться.
registration-removed-toast = Номер удалён.

## Why a message did not arrive: the end of registration-state-failed

registration-fate-number = такого номера нет
registration-fate-off = телефон выключен или вне зоны
registration-fate-blocked = этот номер не принимает SMS
registration-fate-refused = шлюз отклонил его; проверьте номер
registration-fate-undelivered = оператор его не доставил; проверьте номер
registration-fate-gateway = шлюз не отвечает
registration-fate-limit = на этот номер сегодня отправлено слишком много; попробуйте позже
registration-fate-demo = школа-образец не шлёт настоящих SMS
registration-fate-password = срок пароля истёк

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

## The numbers of a whole class. $line: a line as it was written; $phone: its last three digits; $count: how many

registration-list-button = 📋 Номера всего класса
registration-list-prompt =
    <b>Номера класса { $class }</b>

    Пишите каждого человека отдельной строкой: ученик, кем он ученику приходится, номер.

    Bērziņa Anna мама 26123456
    Bērziņa Anna папа Andris Bērziņš 26123457
    Kalns Jānis ученик 26123458

    Имя родителя нужно, только если школа его ещё не знает. Можно прислать и файл CSV с такими же столбцами. Перед отправкой всё покажу.
registration-list-understood =
    { $count ->
        [one] <b>Понял { $count } номер.</b>
        [few] <b>Понял { $count } номера.</b>
       *[many] <b>Понял { $count } номеров.</b>
    }
registration-list-row = ✅ { $pupil }, { $owner }: { $phone }
registration-list-coinciding-row = ❗ { $pupil }, { $owner }: { $phone }
registration-list-more = … и ещё { $count }.
registration-list-coincides = ❗ Такой номер есть и у другого человека. Проверьте; если он верный, сохраните и его.
registration-list-unclear = <b>Не ясно</b>
registration-list-unclear-number = ❓ { $line }: нет мобильного номера
registration-list-unclear-landline = ❓ { $line }: это не мобильный номер
registration-list-unclear-kind = ❓ { $line }: мама, папа, другое или ученик?
registration-list-unclear-student = ❓ { $line }: такого ученика в классе нет
registration-list-unclear-namesakes = ❓ { $line }: подходит несколько учеников
registration-list-unclear-name = ❓ { $line }: допишите имя и фамилию родителя
registration-list-unclear-several = ❓ { $line }: таких несколько, допишите имя
registration-list-unclear-barred = ❓ { $line }: доступ к данным ученика закрыт
registration-list-unclear-linked = ❓ { $line }: вход с этим номером уже есть
registration-list-again = Напишите эти строки ещё раз; остальные остаются.
registration-list-too-long = За один раз принимаю до 120 строк. Разделите список.
registration-list-file-unclear = Этот файл прочитать не могу. Сохраните таблицу как CSV и пришлите ещё раз или напишите строки.
registration-list-save-button = Сохранить и отправить: { $count }
registration-list-also-button = И совпадающие: { $count }
registration-list-done =
    { $count ->
        [one] ✅ Передано на отправку { $count } SMS с паролем.
        [few] ✅ Передано на отправку { $count } SMS с паролями.
       *[many] ✅ Передано на отправку { $count } SMS с паролями.
    }
registration-list-not-sent = Не удалось отправить: { $count }. Откройте класс и посмотрите, у кого ещё нет пароля.

## Short messages: sent in Latvian, in ASCII form. $whose: people-password-<kind>; $class: «5.b»; $bot: the bot’s name

registration-password-sms = E-klase: { $whose } ({ $class }): { $password }. 72 h, 1 raz. Telegram: @{ $bot }. Nikomu ne soobshchat!
registration-staff-sms = E-klase: { $whose }: { $password }. 72 h, 1 raz. Telegram: @{ $bot }. Nikomu ne soobshchat!
registration-changed-sms = E-klase ({ $class }, { $owner }): shkola zapisala drugoj nomer. Na etot nomer paroli bolshe ne pridut. Esli eto oshibka, pozvonite klassnomu rukovoditelju.
registration-removed-sms = E-klase ({ $class }, { $owner }): shkola udalila etot nomer. Paroli na nego bolshe ne pridut. Esli eto oshibka, pozvonite klassnomu rukovoditelju.

## What comes to a phone that wrote to the school’s number. $minutes: how long the password lives

registration-asked-sms = E-klase: { $whose }: { $password }. { $minutes } min, 1 raz. Telegram: @{ $bot }. Nikomu ne soobshchat!
registration-neutral-sms = E-klase: zapros ne vypolnen. Dlja novogo parolja napishite EK i personalnyj kod uchenika s zaregistrirovannogo telefona ili zvonite uchitelju.
