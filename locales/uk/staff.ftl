### Who works at the school: the list, somebody’s card, somebody new, who leads which class.

staff-menu-button = 🧑‍🏫 Працівники
staff-darbinieki-command = Працівники та класні керівники

## The list. $linked of $count are logged in

staff-overview =
    <b>Працівники</b> · увійшли { $linked } з { $count }

    ✓ після імені: вхід виконано.
staff-search-button = Шукати
staff-classes-button = Класи
staff-add-button = Додати працівника
staff-search-prompt = Напишіть ім’я, прізвище або їх частину.
staff-none = За «{ $text }» нікого не знайдено. Напишіть інакше.
staff-found = За «{ $text }» знайдено: { $count }.

## Somebody’s card. $roles: «skolotājs, direktors»

staff-card = <b>{ $name }</b>: { $roles }
staff-card-leads = Класний керівник: { $classes }
staff-password-button = Пароль: { $role }
staff-end-button = Зняти: { $role }
staff-number-button = Змінити номер
staff-role-button = + Роль
staff-number-prompt =
    <b>{ $name }</b>

    Напишіть новий номер мобільного телефону.
staff-number-kept = Номер записано. Пароль піде на нього, коли Ви натиснете «Пароль».
staff-number-appoints = Номери канцелярії та директора змінює директор.
# To the number that was theirs before.
staff-changed-sms = E-klase (pratsivnyk shkoly): shkola zapysala inshyi nomer. Na tsei nomer paroli bilshe ne nadiidut. Yakshcho tse pomylka, zatelefonuite do shkoly.
staff-sent = Пароль надіслано в СМС.
staff-not-sent = Пароль надіслати не можна: немає номера телефону або персонального коду.
staff-given-toast = Роль призначено.
# $only: it is the only role
staff-end-sure =
    <b>{ $name }</b>: зняти роль «{ $role }»? Входи в цій ролі закінчаться одразу.{ $only ->
        [true] {" "}Закінчаться також класне керівництво й уроки.
       *[false] {""}
    }
staff-end-really-button = Так, зняти
staff-ended-toast = Роль знято.
staff-ended = Роль знято. У списку працівників цієї людини більше немає.
staff-ended-told = Школа завершила Ваш вхід працівника до E-klase. Дякуємо за роботу!
staff-last-alert = Це останній, хто керує школою. Спершу додайте іншого працівника канцелярії або директора.
staff-appoints-alert = Ролі канцелярії та директора призначає і знімає директор.

## Somebody new

# $appoints: whether office and head may be given, too
staff-role-prompt = { $appoints ->
        [true] Виберіть роль.
       *[false] Виберіть роль. Канцелярію та директора додає директор.
    }
staff-role-none = { $appoints ->
        [true] Усі ролі ця людина вже має.
       *[false] Інші ролі призначає директор.
    }
staff-name-prompt = Напишіть ім’я та прізвище ({ $role }).
staff-name-unclear = Потрібні ім’я та прізвище, наприклад, Dace Bērziņa.
staff-code-prompt =
    <b>{ $name }</b>

    Напишіть персональний код: він буде ім’ям користувача. Повідомлення з кодом я одразу видалю.
staff-code-unclear = У персональному коді 11 цифр, наприклад, 309900-00017. Напишіть ще раз.
staff-phone-prompt =
    Персональний код: { $code }

    Напишіть номер мобільного телефону: на нього піде пароль.
staff-sure =
    <b>{ $name }</b>, { $role }
    Персональний код: { $code }
    Телефон: { $phone }
    Починаючи з: { $day }

    Якщо все правильно, натисніть «Додати». Інший перший день напишіть, наприклад, 1.12.
staff-day-unclear = Не зрозумів день. Напишіть, наприклад, 1.12., або натисніть «Додати».
staff-keep-button = Додати
staff-added-sent = Додано: { $name }. Пароль надіслано в СМС.
staff-added = Додано: { $name }. Надішліть пароль, коли почнеться робота.
staff-refused-pupil = Це персональний код учня. Нічого не додано.
staff-refused-other-name = У школі цей персональний код уже є з іншим прізвищем. Нічого не додано; перевірте код.
staff-refused-appoints = Ролі канцелярії та директора призначає директор. Нічого не додано.

## Who leads which class

staff-classes =
    <b>Класні керівники</b>
staff-classes-none = Класів поки немає.
staff-class-line = { $class } · { $teacher }
staff-class-nobody = ❗ { $class } · немає класного керівника
staff-lead-prompt =
    <b>Клас { $class }</b>
    Зараз керує: { $teacher }

    Хто керуватиме з сьогоднішнього дня?
staff-lead-done-toast = Класного керівника змінено.
