### A teacher’s working hours, and the days on which a colleague stands in.
### $days: «24.11.–27.11.», «завтра»; $substitute, $name: a colleague

duties-menu-button = 🌴 Моё рабочее время
duties-darba-laiks-command = Моё рабочее время и замещение

## The first screen. $hours: duties-hours-label

duties-teachers-only = Рабочее время и замещение здесь указывают учителя. Кого сегодня нет, видно в утренней сводке.
duties-hours = Отвечаю семьям: <b>{ $hours }</b>
# $days: «Пн–Пт»; $opens, $closes: «8.00».
duties-hours-label = { $days } { $opens }–{ $closes }
duties-leaves-none = Если Вас не будет в школе, укажите дни и коллегу, который Вас заменит.
duties-leave-now = <b>Сейчас меня нет</b> ({ $days }). Замещает { $substitute }.
duties-leave-ahead = <b>Меня не будет</b>: { $days }. Заместит { $substitute }.
duties-stands-in = Я замещаю: { $name }, { $days }
duties-open-button = { $days } · { $substitute }
duties-leave-button = Меня не будет…
duties-hours-button = Изменить рабочее время

## The working hours

duties-hours-hint = Отметьте дни, когда отвечаете семьям. В другие часы Вас никто не торопит.
duties-tick-button = ○ { $day }
duties-ticked-button = ✓ { $day }
duties-times-button = Изменить часы
duties-last-day-toast = Хотя бы один день должен остаться.
duties-hours-prompt = Напишите, с какого до какого часа отвечаете семьям, например 8.00–17.00.
duties-hours-unclear = Не удалось понять время. Напишите, например, 8.00–17.00.
duties-hours-order = Конец должен быть после начала. Напишите, например, 8.00–17.00.
duties-hours-kept = <b>Рабочее время изменено.</b>

## Which days

duties-days-prompt = В какие дни Вас не будет в школе? Выберите или напишите, например, «с 25.11. по 27.11.».
duties-days-unclear = Не удалось понять дни. Напишите, например, 25.11. или «с 25.11. по 27.11.».
duties-today-button = Сегодня
duties-tomorrow-button = Завтра
# $day: a Friday, «27.11.».
duties-friday-button = До пятницы, { $day }
duties-fault-order = Последний день раньше первого. Напишите, например, «с 25.11. по 27.11.».
duties-fault-past = Эти дни уже прошли. Укажите дни начиная с сегодняшнего.
duties-fault-far = Такие далёкие дни указать пока нельзя. Укажите ближе к тому времени.
duties-fault-long = Такой долгий срок здесь указать нельзя: не больше 62 дней. Обратитесь в канцелярию школы.
duties-fault-overlap = В эти дни Вас уже нет. Измените то, что указано.
duties-fault-self = Заместить себя нельзя. Выберите коллегу.
duties-fault-gone = Этот коллега в эти дни в школе не работает. Выберите другого.
duties-fault-away = Этого коллеги в эти дни тоже нет. Выберите другого.

## Who stands in. $names: colleagues

duties-colleague-prompt = Кто Вас заменит <b>{ $days }</b>? Выберите или напишите часть имени.
duties-colleague-none = Такого коллеги не нашлось. Напишите другую часть имени.
duties-colleagues-none = В эти дни в школе некому Вас заменить. Обратитесь в канцелярию школы.
duties-colleagues-away = <i>Сами отсутствуют: { $names }</i>

## What is given away. $classes: «7.b»; $groups: «Математика (7.b), …»

duties-confirm = <b>{ $substitute }</b> заменит Вас: { $days }.
duties-gives-classes = Класс: { $classes }
duties-gives-groups = Уроки: { $groups }
duties-gives-nothing = В эти дни у Вас нет ни класса, ни уроков.
duties-confirm-button = Подтвердить
duties-kept-told = <b>Сохранено.</b> Коллеге об этом только что сообщено.
duties-kept-untold = <b>Сохранено.</b> С коллегой здесь не связаться: пожалуйста, скажите ему сами.

## One leave

duties-leave = <b>Меня нет: { $days }</b>. Замещает { $substitute }.
duties-other-days-button = Изменить дни
duties-other-colleague-button = Изменить замещение
duties-end-button = Мой выход на работу
duties-cancel-button = Я буду в школе
duties-end-sure = Вы вернулись? { $substitute } больше не будет видеть Ваш класс и уроки.
duties-cancel-sure = Вы всё же будете в школе ({ $days })? { $substitute } Вас не заменит.
duties-sure-button = Да
duties-ended = <b>Замещение закончено.</b>

## To the colleague. $what: classes and groups

duties-told-granted = <b>Вы замещаете: { $name }</b>, { $days }. В эти дни у Вас: { $what }.
duties-told-ended = <b>Вы больше не замещаете: { $name }</b>, { $days }.
duties-open-all-button = Моё рабочее время
