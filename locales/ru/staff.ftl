### Who works at the school: the list, somebody’s card, somebody new, who leads which class.

staff-menu-button = 🧑‍🏫 Сотрудники
staff-darbinieki-command = Сотрудники и классные руководители

## The list. $linked of $count are logged in

staff-overview =
    <b>Сотрудники</b> · вошли { $linked } из { $count }

    ✓ после имени: вход выполнен.
staff-search-button = Искать
staff-classes-button = Классы
staff-add-button = Добавить сотрудника
staff-search-prompt = Напишите имя, фамилию или их часть.
staff-none = По «{ $text }» никто не найден. Напишите иначе.
staff-found = По «{ $text }» найдено: { $count }.

## Somebody’s card. $roles: «skolotājs, direktors»

staff-card = <b>{ $name }</b>: { $roles }
staff-card-leads = Классный руководитель: { $classes }
staff-password-button = Пароль: { $role }
staff-end-button = Снять: { $role }
staff-number-button = Изменить номер
staff-role-button = + Роль
staff-number-prompt =
    <b>{ $name }</b>

    Напишите новый номер мобильного телефона.
staff-number-kept = Номер записан. Пароль уйдёт на него, когда Вы нажмёте «Пароль».
staff-number-appoints = Номера канцелярии и директора меняет директор.
# To the number that was theirs before.
staff-changed-sms = E-klase (sotrudnik shkoly): shkola zapisala drugoj nomer. Na etot nomer paroli bolshe ne pridut. Esli eto oshibka, pozvonite v shkolu.
staff-sent = Пароль отправлен в СМС.
staff-not-sent = Пароль отправить нельзя: нет номера телефона или персонального кода.
staff-given-toast = Роль назначена.
# $only: it is the only role
staff-end-sure =
    <b>{ $name }</b>: снять роль «{ $role }»? Входы в этой роли закончатся сразу.{ $only ->
        [true] {" "}Закончатся также классное руководство и уроки.
       *[false] {""}
    }
staff-end-really-button = Да, снять
staff-ended-toast = Роль снята.
staff-ended = Роль снята. В списке сотрудников этого человека больше нет.
staff-ended-told = Школа завершила Ваш вход сотрудника в E-klase. Спасибо за работу!
staff-last-alert = Это последний, кто управляет школой. Сначала добавьте другого сотрудника канцелярии или директора.
staff-appoints-alert = Роли канцелярии и директора назначает и снимает директор.

## Somebody new

# $appoints: whether office and head may be given, too
staff-role-prompt = { $appoints ->
        [true] Выберите роль.
       *[false] Выберите роль. Канцелярию и директора добавляет директор.
    }
staff-role-none = { $appoints ->
        [true] Все роли у этого человека уже есть.
       *[false] Другие роли назначает директор.
    }
staff-name-prompt = Напишите имя и фамилию ({ $role }).
staff-name-unclear = Нужны имя и фамилия, например, Dace Bērziņa.
staff-code-prompt =
    <b>{ $name }</b>

    Напишите персональный код: он будет именем пользователя. Сообщение с кодом я сразу удалю.
staff-code-unclear = В персональном коде 11 цифр, например, 309900-00017. Напишите ещё раз.
staff-phone-prompt =
    Персональный код: { $code }

    Напишите номер мобильного телефона: на него уйдёт пароль.
staff-sure =
    <b>{ $name }</b>, { $role }
    Персональный код: { $code }
    Телефон: { $phone }
    Начиная с: { $day }

    Если всё верно, нажмите «Добавить». Другой первый день напишите, например, 1.12.
staff-day-unclear = Не понял день. Напишите, например, 1.12., или нажмите «Добавить».
staff-keep-button = Добавить
staff-added-sent = Добавлено: { $name }. Пароль отправлен в СМС.
staff-added = Добавлено: { $name }. Отправьте пароль, когда начнётся работа.
staff-refused-pupil = Это персональный код ученика. Ничего не добавлено.
staff-refused-other-name = В школе этот персональный код уже есть с другой фамилией. Ничего не добавлено; проверьте код.
staff-refused-appoints = Роли канцелярии и директора назначает директор. Ничего не добавлено.

## Who leads which class

staff-classes =
    <b>Классные руководители</b>
staff-classes-none = Классов пока нет.
staff-class-line = { $class } · { $teacher }
staff-class-nobody = ❗ { $class } · нет классного руководителя
staff-lead-prompt =
    <b>Класс { $class }</b>
    Сейчас руководит: { $teacher }

    Кто будет руководить с сегодняшнего дня?
staff-lead-done-toast = Классный руководитель сменён.
