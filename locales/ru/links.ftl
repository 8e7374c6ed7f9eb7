### Logging in and out: the first screen, user name and password, and who is told of a new link.

## The first screen of somebody who is not logged in

links-welcome =
    <b>E-klase</b> в Вашем телефоне: уроки, оценки, домашние задания и пропуски ребёнка.

    Чтобы войти, нужны персональный код ученика и пароль, который школа присылает в SMS.
links-welcome-demo = Это демоверсия: школа и люди вымышлены.
links-login-button = Войти в E-klase
links-no-password-button = Нет пароля?
links-help-button = Помощь
links-go-on-button = Пароль есть, дальше
links-language-toast = Дальше буду говорить по-русски.
links-pieslegties-command = Войти или добавить ребёнка

## The first line where there is no class to name; tabs of those with several parts in one chat

links-staff-header = 🏫 <b>{ $name }</b>, { $school }
links-student-header = 🎒 <b>{ $child }</b>
links-staff-button = Работа в школе
links-role-button = { $child }: { $owner }
links-other-part = Это в другом режиме, не в этом:
links-for-families = Этот раздел для родителей и учеников.
links-for-staff = Этот раздел для работников школы.
links-for-family = Этот раздел для семьи. Вы видите то, что семья Вам открыла.

## User name. $digits: how many digits were written

links-code-prompt =
    <b>Имя пользователя</b>

    Напишите персональный код ученика: 11 цифр. Учителя пишут свой.
links-code-prompt-child =
    <b>Имя пользователя</b>

    Напишите персональный код ребёнка: 11 цифр.
links-code-first =
    Сообщение с паролем удаляю, пароль не храню.

    Сначала нужно имя пользователя: напишите персональный код ученика. Пароль пишите потом или в том же сообщении.
links-code-digits = В персональном коде 11 цифр, а здесь { $digits }. Проверьте и напишите ещё раз.
links-code-unclear = Жду имя пользователя: персональный код ученика, 11 цифр. Он указан, например, в ученическом удостоверении.

## Password. $code: the user name, masked; $signs: how many letters and digits were written

links-password-prompt =
    <b>Пароль</b> (имя пользователя { $code })

    Напишите пароль из SMS: три группы по 5 знаков. В SMS сказано, чей он. Сообщения с кодом и паролем сразу удаляю.
links-other-code-button = Другое имя пользователя
links-password-form = В пароле 15 знаков: три группы по 5. Здесь { $signs }. Сообщение удаляю; сверьтесь с SMS и напишите пароль ещё раз.
links-password-sign = В пароле есть неверный знак: сверьтесь с SMS и напишите ещё раз. Сообщение удаляю.
links-password-unclear = Жду пароль из SMS: три группы по 5 знаков. Можно вставить и всю SMS.
links-picture = Изображения читать не умею, а если там пароль, он не должен здесь оставаться: сообщение удаляю. Пожалуйста, наберите текстом.

## Refused: one text, whatever the reason. Too many at once: nothing was compared

links-refused =
    <b>Войти не удалось.</b> Имя пользователя или пароль не подходит.

    Пароль действует 72 часа, один раз и только с кодом того ребёнка, о котором SMS; новый пароль заменяет прежний. После пяти неудач какое-то время не принимается и верный пароль: сначала полминуты, потом до часа.

    Напишите пароль ещё раз или начните сначала.
links-anew-button = Начать сначала
links-crowded = Сейчас входит слишком много людей, поэтому пароль я не проверял, и он остаётся в силе. Напишите его ещё раз через минуту.

## After the log-in. $days: how long a link lives unused

links-session =
    Меню внизу экрана. Вход закончится, если не пользоваться E-klase { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
links-keep-from-child = Не доверяйте свой пароль никому, даже ребёнку.
links-keep = Не доверяйте свой пароль никому.
links-several = Другого ребёнка выбирают кнопкой под сообщением.
links-student-hint = Это был пароль ученика. Если Вы мама, папа или другое ответственное лицо, в школе записан неверный номер телефона.
links-student-here = Это был пароль ученика, но в этом чате вошёл и взрослый. У ученика и у родителей пароли свои. Если пароль ученика пришёл на Ваш телефон, в школе записан неверный номер.
links-not-student-button = Я не ученик
links-wrong-number-thanks = Спасибо! Вход ученика в этом чате завершён.
links-wrong-number-told = Классному руководителю сообщено, что номер надо исправить.
links-wrong-number-later = Классный руководитель увидит это, когда откроет регистрацию родителей; для надёжности скажите и лично.
links-wrong-number-next = Когда номер исправят, Ваш пароль придёт в SMS.
links-wrong-number-class = <b>Нужно исправить номер телефона.</b> { $child }: пароль ({ $owner }) пришёл на чужой телефон.

## Logging out. $children: given names

links-leave-button = Завершить работу
links-beigt-command = Завершить работу
links-left = <b>Работа завершена.</b> В этом чате больше никто не вошёл в E-klase.
links-left-children = Это касается всех детей: { $children }.
links-left-return = Чтобы вернуться, понадобится новый пароль, ведь каждый действует один раз: его в SMS отправляет классный руководитель.
links-left-return-staff = Чтобы вернуться, понадобится новый пароль, ведь каждый действует один раз: его в SMS отправляет канцелярия школы.
links-left-warning = Не доверяйте пароль никому. Предупреждаем: использование чужого пароля может привести к началу уголовного процесса.

## Told to others. $child: name, class; $owner: people-owner-<kind>; $day, $time: when

links-new-own =
    { $child }, { $owner }: с Вашим паролем в E-klase вошёл ещё один пользователь Telegram, { $day } в { $time }.

    Если это не Вы, нажмите кнопку: тот вход сразу завершится.
links-new-family =
    { $child }: в E-klase выполнен вход ({ $owner }), { $day } в { $time }.

    Если сомневаетесь, что это тот человек, нажмите кнопку: классный руководитель проверит.
links-new-class = { $child }: в E-klase выполнен вход ({ $owner }), { $day } в { $time }.
links-not-me-button = Это не я
links-doubt-button = Попросить проверить
links-open-button = Открыть
links-not-me-done = Тот вход завершён, неиспользованные пароли больше не действуют. Свяжитесь с классным руководителем и проверьте, верный ли номер телефона записан в школе.
links-not-me-gone = Тот вход уже завершён.
links-doubted = Классному руководителю сообщено: вход проверят.
links-doubted-later = Записано. Классный руководитель увидит это, когда откроет регистрацию родителей. Если срочно, позвоните в школу.
links-doubted-class = <b>Нужно проверить вход.</b> { $child }: в семье сомневаются, что вошёл тот человек ({ $owner }).
links-guessed =
    <b>{ $name }</b>: сегодня с персональным кодом этого человека несколько раз пытались войти с неверным паролем.

    Данные в безопасности, делать ничего не нужно. Никому не говорите пароль.
links-ended-elsewhere = Вход в этом чате завершён с другого Вашего телефона. Если это не Вы, свяжитесь с классным руководителем.
links-ended-by-teacher = Классный руководитель завершил вход в этом чате. Если это был Ваш вход, свяжитесь с классным руководителем: новый пароль придёт в SMS.
