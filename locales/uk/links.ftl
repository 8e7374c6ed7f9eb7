### Logging in and out: the first screen, user name and password, and who is told of a new link.

## The first screen of somebody who is not logged in

links-welcome =
    <b>E-klase</b> у Вашому телефоні: уроки, оцінки, домашні завдання та пропуски дитини.

    Щоб увійти, потрібні персональний код учня та пароль, який школа надсилає в SMS.
links-welcome-demo = Це демоверсія: школа та люди вигадані.
links-login-button = Увійти в E-klase
links-no-password-button = Немає пароля?
links-help-button = Допомога
links-go-on-button = Пароль є, далі
links-language-toast = Надалі говоритиму українською.
links-pieslegties-command = Увійти або додати дитину

## The first line where there is no class to name; tabs of those with several parts in one chat

links-staff-header = 🏫 <b>{ $name }</b>, { $school }
links-student-header = 🎒 <b>{ $child }</b>
links-staff-button = Робота в школі
links-role-button = { $child }: { $owner }
links-other-part = Це в іншому режимі, не в цьому:
links-for-families = Цей розділ для батьків і учнів.
links-for-staff = Цей розділ для працівників школи.
links-for-family = Цей розділ для родини. Ви бачите те, що родина Вам відкрила.

## User name. $digits: how many digits were written

links-code-prompt =
    <b>Ім’я користувача</b>

    Напишіть персональний код учня: 11 цифр. Учителі пишуть свій.
links-code-prompt-child =
    <b>Ім’я користувача</b>

    Напишіть персональний код дитини: 11 цифр.
links-code-first =
    Повідомлення з паролем видаляю, пароль не зберігаю.

    Спочатку потрібне ім’я користувача: напишіть персональний код учня. Пароль пишіть потім або в тому самому повідомленні.
links-code-digits = У персональному коді 11 цифр, а тут { $digits }. Перевірте і напишіть ще раз.
links-code-unclear = Чекаю на ім’я користувача: персональний код учня, 11 цифр. Він є, наприклад, в учнівському посвідченні.

## Password. $code: the user name, masked; $signs: how many letters and digits were written

links-password-prompt =
    <b>Пароль</b> (ім’я користувача { $code })

    Напишіть пароль із SMS: три групи по 5 знаків. У SMS сказано, чий він. Повідомлення з кодом і паролем одразу видаляю.
links-other-code-button = Інше ім’я користувача
links-password-form = У паролі 15 знаків: три групи по 5. Тут { $signs }. Повідомлення видаляю; звіртеся з SMS і напишіть пароль ще раз.
links-password-sign = У паролі є хибний знак: звіртеся з SMS і напишіть ще раз. Повідомлення видаляю.
links-password-unclear = Чекаю на пароль із SMS: три групи по 5 знаків. Можна вставити й усю SMS.
links-picture = Зображень читати не вмію, а якщо там пароль, він не має тут лишатися: повідомлення видаляю. Будь ласка, наберіть текстом.

## Refused: one text, whatever the reason. Too many at once: nothing was compared

links-refused =
    <b>Увійти не вдалося.</b> Ім’я користувача або пароль не підходить.

    Пароль діє 72 години, один раз і лише з кодом тієї дитини, про яку SMS; новий пароль замінює попередній. Після п’яти невдач якийсь час не приймається й правильний пароль: спочатку пів хвилини, згодом до години.

    Напишіть пароль ще раз або почніть спочатку.
links-anew-button = Почати спочатку
links-crowded = Зараз входить забагато людей, тому пароля я не перевіряв, і він лишається чинним. Напишіть його ще раз за хвилину.

## After the log-in. $days: how long a link lives unused

links-session =
    Меню внизу екрана. Вхід закінчиться, якщо не користуватися E-klase { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
links-keep-from-child = Не довіряйте свого пароля нікому, навіть дитині.
links-keep = Не довіряйте свого пароля нікому.
links-several = Іншу дитину вибирають кнопкою під повідомленням.
links-student-hint = Це був пароль учня. Якщо Ви мама, тато чи інша відповідальна особа, у школі записано хибний номер телефону.
links-student-here = Це був пароль учня, але в цьому чаті ввійшов і дорослий. В учня та батьків паролі свої. Якщо пароль учня надійшов на Ваш телефон, у школі записано хибний номер.
links-not-student-button = Я не учень
links-wrong-number-thanks = Дякуємо! Вхід учня в цьому чаті завершено.
links-wrong-number-told = Класному керівникові повідомлено, що номер треба виправити.
links-wrong-number-later = Класний керівник побачить це, коли відкриє реєстрацію батьків; для певності скажіть і особисто.
links-wrong-number-next = Коли номер виправлять, Ваш пароль надійде в SMS.
links-wrong-number-class = <b>Треба виправити номер телефону.</b> { $child }: пароль ({ $owner }) надійшов на чужий телефон.

## Logging out. $children: given names

links-leave-button = Завершити роботу
links-beigt-command = Завершити роботу
links-left = <b>Роботу завершено.</b> У цьому чаті більше ніхто не ввійшов в E-klase.
links-left-children = Це стосується всіх дітей: { $children }.
links-left-return = Щоб повернутися, знадобиться новий пароль, адже кожен діє один раз: його в SMS надсилає класний керівник.
links-left-return-staff = Щоб повернутися, знадобиться новий пароль, адже кожен діє один раз: його в SMS надсилає канцелярія школи.
links-left-warning = Не довіряйте пароля нікому. Попереджаємо: використання чужого пароля може призвести до початку кримінального процесу.

## Told to others. $child: name, class; $owner: people-owner-<kind>; $day, $time: when

links-new-own =
    { $child }, { $owner }: з Вашим паролем в E-klase ввійшов ще один користувач Telegram, { $day } о { $time }.

    Якщо це не Ви, натисніть кнопку: той вхід одразу завершиться.
links-new-family =
    { $child }: в E-klase виконано вхід ({ $owner }), { $day } о { $time }.

    Якщо сумніваєтеся, що це та людина, натисніть кнопку: класний керівник перевірить.
links-new-class = { $child }: в E-klase виконано вхід ({ $owner }), { $day } о { $time }.
links-not-me-button = Це не я
links-doubt-button = Попросити перевірити
links-open-button = Відкрити
links-not-me-done = Той вхід завершено, невикористані паролі більше не діють. Зв’яжіться з класним керівником і перевірте, чи правильний номер телефону записано в школі.
links-not-me-gone = Той вхід уже завершено.
links-doubted = Класному керівникові повідомлено: вхід перевірять.
links-doubted-later = Записано. Класний керівник побачить це, коли відкриє реєстрацію батьків. Якщо терміново, зателефонуйте до школи.
links-doubted-class = <b>Треба перевірити вхід.</b> { $child }: у родині сумніваються, що ввійшла та людина ({ $owner }).
links-guessed =
    <b>{ $name }</b>: сьогодні з персональним кодом цієї людини кілька разів намагалися ввійти з хибним паролем.

    Дані в безпеці, робити нічого не потрібно. Нікому не кажіть пароля.
links-ended-elsewhere = Вхід у цьому чаті завершено з іншого Вашого телефону. Якщо це не Ви, зв’яжіться з класним керівником.
links-ended-by-teacher = Класний керівник завершив вхід у цьому чаті. Якщо це був Ваш вхід, зв’яжіться з класним керівником: новий пароль надійде в SMS.
