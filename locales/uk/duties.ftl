### A teacher’s working hours, and the days on which a colleague stands in.
### $days: «24.11.–27.11.», «завтра»; $substitute, $name: a colleague

duties-menu-button = 🌴 Мій робочий час
duties-darba-laiks-command = Мій робочий час і заміна

## The first screen. $hours: duties-hours-label

duties-teachers-only = Робочий час і заміну тут вказують учителі. Кого сьогодні немає, видно в ранковому огляді.
duties-hours = Відповідаю родинам: <b>{ $hours }</b>
# $days: «Пн–Пт»; $opens, $closes: «8.00».
duties-hours-label = { $days } { $opens }–{ $closes }
duties-leaves-none = Якщо Вас не буде в школі, вкажіть дні й колегу, який Вас замінить.
duties-leave-now = <b>Зараз мене немає</b> ({ $days }). Заміняє { $substitute }.
duties-leave-ahead = <b>Мене не буде</b>: { $days }. Замінить { $substitute }.
duties-stands-in = Я заміняю: { $name }, { $days }
duties-open-button = { $days } · { $substitute }
duties-leave-button = Мене не буде…
duties-hours-button = Змінити робочий час

## The working hours

duties-hours-hint = Позначте дні, коли відповідаєте родинам. В інші години Вас ніхто не квапить.
duties-tick-button = ○ { $day }
duties-ticked-button = ✓ { $day }
duties-times-button = Змінити години
duties-last-day-toast = Хоча б один день має залишитися.
duties-hours-prompt = Напишіть, з котрої до котрої відповідаєте родинам, наприклад 8.00–17.00.
duties-hours-unclear = Не вдалося зрозуміти час. Напишіть, наприклад, 8.00–17.00.
duties-hours-order = Кінець має бути після початку. Напишіть, наприклад, 8.00–17.00.
duties-hours-kept = <b>Робочий час змінено.</b>

## Which days

duties-days-prompt = У які дні Вас не буде в школі? Виберіть або напишіть, наприклад, «з 25.11. до 27.11.».
duties-days-unclear = Не вдалося зрозуміти дні. Напишіть, наприклад, 25.11. або «з 25.11. до 27.11.».
duties-today-button = Сьогодні
duties-tomorrow-button = Завтра
# $day: a Friday, «27.11.».
duties-friday-button = До п’ятниці, { $day }
duties-fault-order = Останній день раніше за перший. Напишіть, наприклад, «з 25.11. до 27.11.».
duties-fault-past = Ці дні вже минули. Вкажіть дні від сьогодні.
duties-fault-far = Такі далекі дні вказати ще не можна. Вкажіть ближче до того часу.
duties-fault-long = Такий довгий строк тут вказати не можна: не більше 62 днів. Зверніться до канцелярії школи.
duties-fault-overlap = У ці дні Вас уже немає. Змініть те, що вказано.
duties-fault-self = Замінити себе не можна. Виберіть колегу.
duties-fault-gone = Цей колега в ці дні в школі не працює. Виберіть іншого.
duties-fault-away = Цього колеги в ці дні теж немає. Виберіть іншого.

## Who stands in. $names: colleagues

duties-colleague-prompt = Хто Вас замінить <b>{ $days }</b>? Виберіть або напишіть частину імені.
duties-colleague-none = Такого колеги не знайшлося. Напишіть іншу частину імені.
duties-colleagues-none = У ці дні в школі нікому Вас замінити. Зверніться до канцелярії школи.
duties-colleagues-away = <i>Самі відсутні: { $names }</i>

## What is given away. $classes: «7.b»; $groups: «Математика (7.b), …»

duties-confirm = <b>{ $substitute }</b> замінить Вас: { $days }.
duties-gives-classes = Клас: { $classes }
duties-gives-groups = Уроки: { $groups }
duties-gives-nothing = У ці дні Ви не маєте ні класу, ні уроків.
duties-confirm-button = Підтвердити
duties-kept-told = <b>Збережено.</b> Колезі про це щойно повідомлено.
duties-kept-untold = <b>Збережено.</b> З колегою тут не зв’язатися: будь ласка, скажіть йому самі.

## One leave

duties-leave = <b>Мене немає: { $days }</b>. Заміняє { $substitute }.
duties-other-days-button = Змінити дні
duties-other-colleague-button = Змінити заміну
duties-end-button = Мій вихід на роботу
duties-cancel-button = Я буду в школі
duties-end-sure = Ви повернулися? { $substitute } більше не бачитиме Ваш клас і уроки.
duties-cancel-sure = Ви все ж будете в школі ({ $days })? { $substitute } Вас не замінить.
duties-sure-button = Так
duties-ended = <b>Заміну закінчено.</b>

## To the colleague. $what: classes and groups

duties-told-granted = <b>Ви заміняєте: { $name }</b>, { $days }. У ці дні Ви маєте: { $what }.
duties-told-ended = <b>Ви більше не заміняєте: { $name }</b>, { $days }.
duties-open-all-button = Мій робочий час
