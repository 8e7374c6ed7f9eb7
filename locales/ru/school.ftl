### The school’s own settings: rules, calendar, change of the year, log of who saw and changed what.

school-menu-button = 🏫 Школа
school-skola-command = Настройки школы и учебный год

## The settings: buttons, and a line each with $value

school-field-name-button = Название
school-field-phone-button = Телефон
school-field-report-by-button = Сообщают до
school-field-alert-by-button = Увидеть до
school-field-parent-days-button = Дни родителей
school-field-parent-notes-button = Записки
school-field-session-days-button = Вход
school-field-reviewed-button = Проверка замечаний
school-calendar-button = Семестры и каникулы
school-exchange-button = Списки (файл)
school-year-button = Смена года
school-log-button = Журнал действий
school-line-name = Название: <b>{ $value }</b>
school-line-phone = Телефон для родителей: <b>{ $value }</b>
school-line-phone-none = Телефон для родителей: не указан
school-line-report-by = О пропуске сообщают до <b>{ $value }</b>
school-line-alert-by = В школе его видят до <b>{ $value }</b>, иначе сообщение идёт дальше
school-line-parent-days = Дней подряд оправдывает родитель: <b>{ $value }</b>
school-line-parent-notes = Записок родителей за семестр: <b>{ $value }</b>
school-line-parent-notes-none = Записок родителей за семестр: без ограничения
school-line-session-days = Вход закончится через дней без использования: <b>{ $value }</b>
school-line-reviewed =
    Замечания сначала читает классный руководитель: <b>{ $value ->
        [true] да
       *[false] нет
    }</b>
school-changed = Изменено: { $who }, { $day } в { $time }.
school-operator-label = оператор системы
school-prompt-name = Напишите название школы.
school-prompt-phone = Напишите телефон, на который звонят родители, или «-», если его нет.
school-prompt-report-by = Напишите время, например, 9.30. Позже сообщение считается опоздавшим.
school-prompt-alert-by = Напишите время, например, 9.30. После него непрочитанное получат замещающий и канцелярия.
school-prompt-parent-days = Напишите число от { $least } до { $most }. Для более долгого отсутствия нужна справка врача.
school-prompt-parent-notes = Напишите число от { $least } до { $most } или «-», если ограничения нет.
school-prompt-session-days = Напишите число дней от { $least } до { $most }. Кто не заходит так долго, получит новый пароль.
school-prompt-reviewed = Если включено, родители видят замечание только после классного руководителя.
school-review-on-button = Включить
school-review-off-button = Выключить
school-wrong-name = В названии от 3 до 120 знаков. Напишите ещё раз.
school-wrong-phone = Это не номер телефона. Напишите, например, 67 123 456.
school-wrong-hour = Нужно время, например, 9.30.
school-wrong-number = Нужно число от { $least } до { $most }.
school-wrong-choice = Нажмите кнопку под настройкой.
school-kept = ✅ Сохранено.
school-same = Так уже есть. Ничего не изменено.

## Terms and days without lessons

school-term-line = { $number }-й семестр: { $first }–{ $last }
school-term-button = { $number }-й семестр, { $year }
school-holidays = <b>Дни без уроков</b>
school-holidays-none = Дней без уроков впереди не указано.
school-holiday-line = · { $days }
school-holiday-remove-button = ✕ { $day }
school-holiday-removed-toast = Убрано: в эти дни есть уроки.
school-holiday-add-button = Добавить дни
school-term-prompt = Напишите первый и последний день { $number }-го семестра учебного года, начатого в { $year }, например, 1.9.–18.12.
school-holiday-prompt = Напишите день или первый и последний день, например, 21.12.–1.1.
school-days-unclear = Не понял дни. Напишите, например, 1.9.–18.12.
school-days-order = Дни не по порядку. Напишите ещё раз.
school-days-overlap = Эти дни пересекаются с уже указанными. Напишите другие.

## The change of the year. $year: «2027/2028»; $leaving: how many pupils leave

school-year-none = Год меняет директор, когда в школе есть классы.
school-year-head = <b>{ $year } учебный год</b>: что произойдёт
school-year-moving-line = { $classes } → { $new } · { $pupils }
school-year-leaving-line = { $classes } → уходят · { $pupils }
school-year-sum = Переходят: <b>{ $moving }</b>. Уходят: <b>{ $leaving }</b>; их входы и входы их семей ({ $links }) закончатся { $day }.
school-year-groups = Учебные группы, которые закончатся: { $count }. Новые придут с импортом нового года.
school-year-warning = ❗ Пути назад нет: только восстановление из резервной копии. Сначала попросите её сделать.
school-year-early = Год можно сменить начиная с: { $day }.
school-year-leaves-button = { $grade }-й класс: уходит
school-year-stays-button = { $grade }-й класс: остаётся
school-year-ask-button = Сменить учебный год
school-year-prompt =
    Перейдут: { $moving }, уйдут: { $leaving }. Отменить это нельзя.

    Чтобы сменить год, напишите: <b>{ $year }</b>
school-year-unclear = Год не сменён. Напишите именно так: { $year }, или нажмите «Отменить».
school-year-done = ✅ { $year } учебный год подготовлен. Переходят: { $moving }, уходят: { $leaving }. Новые классы действуют с дня: { $day }.
school-year-refused-before = Этот год уже сменён. Ничего не сделано.
school-year-refused-early = Этот год пока сменить нельзя. Ничего не сделано.
# The last message to a family, and to a student, who left. $name: the student’s given name

school-parted = { $name } больше не учится в школе «{ $school }», поэтому вход в E-klase о { $name } закончился. Спасибо за это время и всего доброго!
school-parted-student = { $name }, время в школе «{ $school }» закончилось, и вход в E-klase тоже. Спасибо и удачи!

## Who saw and who changed what

school-log = <b>Журнал действий</b>
school-log-of = Выбрано: { $name }
school-log-none = Записей нет.
school-log-who = <b>{ $who }</b> · { $day }
school-log-read = смотрел: { $about }, { $topic }
school-log-change = изменил: { $what } ({ $about })
school-log-changed = изменил: { $what }
school-log-values = { $old } → { $new }
school-log-staff-button = По сотруднику
school-log-pupil-button = По ученику
school-log-prompt = { $pupils ->
        [true] Напишите имя или фамилию ученика.
       *[false] Напишите имя или фамилию сотрудника.
    }
school-log-nobody = По «{ $text }» никто не найден. Напишите иначе.
school-log-found = По «{ $text }» найдены. Выберите.

## What was opened, by topic

school-topic-registration-label = регистрация
school-topic-alerts-label = пропуски
school-topic-register-label = журнал
school-topic-summary-label = утренняя сводка
school-topic-mark-entry-label = оценки
school-topic-remark-entry-label = замечания
school-topic-other-label = другие данные

## What was changed, where it is no setting

school-thing-staff-role-label = роль сотрудника
school-thing-phone-label = номер телефона
school-thing-password-label = отправлен пароль
school-thing-class-label = класс
school-thing-class-teacher-label = классный руководитель
school-thing-year-label = учебный год
school-thing-school-label = школа
school-thing-term-1-label = 1-й семестр
school-thing-term-2-label = 2-й семестр
school-thing-holiday-label = дни без уроков
school-thing-import-label = загружены списки
school-thing-export-label = выгружены списки
school-thing-other-label = другое
