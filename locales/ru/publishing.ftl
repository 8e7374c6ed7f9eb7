### The school's side of announcements: somebody at school writes one, publishes it and sees how it was received.

publishing-menu-button = 📢 Объявить
publishing-pazinot-command = Написать объявление, событие или опрос

## What was told. $whom: announcements-whom-…; $day: «во вторник, 24.11.»

publishing-desk = <b>Объявить</b>: последнее, что опубликовано.
publishing-desk-empty = <b>Объявить</b>: пока ничего не опубликовано.
publishing-nobody = Сейчас у Вас нет ни класса, ни группы, которым можно написать.
publishing-line =
    <b>{ $title }</b>
    <i>{ $day } в { $time } · { $whom }</i>
publishing-new-button = Новое объявление
publishing-draft-button = Продолжить черновик
# $title: of the draft that lies there
publishing-new-sure = У Вас есть неопубликованный черновик: <b>{ $title }</b>. Если начать новое объявление, он пропадёт.
publishing-new-sure-button = Начать новое
publishing-waiting-button = Запланировано: { $count }
publishing-waiting = <b>Запланированные объявления</b>
publishing-waiting-none = Ни одно объявление не запланировано.

## Whom it is for, and what it is

publishing-whom = <b>Кому объявить?</b>
publishing-school-button = Всей школе
publishing-grade-button = { $grade }-е классы
publishing-kind = <b>Что это будет?</b>
publishing-kind-announcement-button = Объявление
publishing-kind-poll-button = Опрос
publishing-kind-meeting-button = Собрание
publishing-kind-trip-button = Экскурсия
publishing-kind-other-button = Другое событие

## What is asked in words. $files: how many files at most

publishing-ask-text-prompt =
    <b>Напишите текст.</b> Первая строка будет заголовком. Можно прислать несколько сообщений, фотографии и файлы PDF (до { $files }).
publishing-ask-title-prompt = <b>Напишите заголовок</b> (до 120 знаков).
publishing-ask-when-prompt =
    <b>Когда это будет?</b>
    Напишите, например, «3 декабря 18.00–19.30» или «с 10 по 12 декабря».
publishing-ask-place-prompt = <b>Где это будет?</b> Например, «в актовом зале».
publishing-ask-poll-prompt =
    <b>Напишите опрос.</b> В первой строке вопрос, дальше ответы (от 2 до 10), каждый в своей строке.
# Behind the prompt for the text, where it is to be a poll.
publishing-ask-poll-first = Сначала напишите, о чём опрос. Вопрос и ответы спрошу потом.
publishing-ask-talks-prompt =
    <b>Когда Вы можете поговорить с родителями?</b>
    Напишите время, длину беседы и кабинет, например, «17.00–19.00, 10 мин, 214 каб.».
publishing-ask-at-prompt =
    <b>Когда опубликовать?</b> Напишите, например, «в пятницу 16.00».
publishing-ask-until-prompt = <b>До какого дня показывать в списке?</b> Напишите, например, «18.12.».
publishing-ask-correct-prompt =
    <b>Напишите новый текст.</b> Первая строка будет заголовком. Уже разосланное все получат ещё раз с пометкой «Исправлено».
publishing-concerning = О чём: <b>{ $title }</b>
publishing-not-understood = Понять не удалось, или это время уже прошло. Попробуйте ещё раз.
publishing-text-kept = Записано. Можно писать дальше или нажать «Готово».
publishing-text-long = Так было бы слишком длинно: всего может быть 4000 знаков. Это сообщение не записано.
publishing-file-added = Добавлено. Файлов: { $count } из { $most }.
publishing-files-full = Больше { $most } файлов добавить нельзя.
# $why: size, kind, damaged, lost or quota
publishing-file-refused = { $why ->
        [size] Файл больше 10 МБ. Пришлите поменьше.
        [kind] Принимаю только фотографии (JPEG, PNG) и файлы PDF.
        [damaged] Этот файл открыть не удалось. Пришлите другой.
        [quota] В этом месяце от Вас пришло очень много файлов. Попробуйте позже.
       *[lost] Получить файл не удалось. Пожалуйста, пришлите его ещё раз.
    }
publishing-ready-button = Готово
publishing-without-button = Без этого
publishing-at-now-button = Сразу
publishing-until-none-button = Без срока

## The draft as families will see it

publishing-preview = <i>👁 Предпросмотр: так это увидят</i>
publishing-option = ○ { $answer }
publishing-files = Вложений: { $count }
# $whom: publishing-told-…
publishing-for = <i>Получат:</i> { $whom }
publishing-told-families = { $whom } (родители и ученики)
publishing-told-guardians = { $whom } (только родители)
publishing-told-everybody = { $whom } (родители, ученики и работники)
# $when: publishing-moment
publishing-at = <i>Публикация:</i> { $when }
publishing-moment = { $day } в { $time }
# $day: after «до»
publishing-until = <i>В списке до</i> { $day }
publishing-talks = <i>Беседы с { $starts }:</i> { $count } по { $minutes } мин, кабинет: { $room }
publishing-urgent = ❗ <b>Срочно:</b> получат сразу, даже в тихие часы.
publishing-urgent-alert = Срочное объявление прерывает тихие часы: все получат его сразу, даже ночью.
publishing-publish-button = Опубликовать
publishing-schedule-button = Запланировать
publishing-set-text-button = Текст и файлы
publishing-set-title-button = Заголовок
publishing-whom-button = Кому
publishing-readers-families-button = Читают: семьи
publishing-readers-guardians-button = Читают: родители
publishing-readers-everybody-button = Читают: все
publishing-set-at-button = Время публикации
publishing-set-until-button = Показывать до
publishing-set-when-button = День и время
publishing-set-place-button = Место
publishing-set-talks-button = Время бесед
publishing-set-poll-button = Опрос
publishing-files-button = Убрать вложения: { $count }
publishing-switch-confirms-button = Подтвердить: { $on ->
        [true] да
       *[false] нет
    }
publishing-switch-urgent-button = Срочно: { $on ->
        [true] да
       *[false] нет
    }
publishing-switch-several-button = Несколько: { $on ->
        [true] да
       *[false] нет
    }
publishing-switch-anonymous-button = Анонимный опрос: { $on ->
        [true] да
       *[false] нет
    }
publishing-drop-button = Удалить
publishing-dropped = Черновик удалён. Ничего не опубликовано.
publishing-draft-gone-toast = Этого черновика больше нет.
publishing-draft-changed-toast = Черновик изменился. Посмотрите его и нажмите ещё раз.
publishing-fault-at-alert = Время публикации уже прошло. Выберите другое.
publishing-fault-when-alert = День события уже прошёл. Выберите другой.
publishing-fault-until-alert = День, до которого показывать, уже прошёл. Выберите другой.

## What was published, and how it was received. $when: publishing-moment

publishing-done = ✓ Публикация принята.
publishing-scheduled = ✓ Запланировано: { $when }.
publishing-card-told = <i>{ $author } · { $whom }</i>
publishing-card-since = <i>Опубликовано { $when }</i>
publishing-card-waits = <i>Будет опубликовано { $when }</i>
publishing-card-changed = <i>Исправлено { $when }</i>
publishing-card-reached = Получили: <b>{ $reached }</b> из { $concerned } · прочитали: <b>{ $read }</b>
publishing-card-confirmed = Подтвердили родители: <b>{ $confirmed }</b> из { $asked }
# $unlinked, $blocked, $failed: the same people by reason
publishing-card-unreached = Не получили: <b>{ $count }</b> (не вошли { $unlinked }, заблокировали { $blocked }, прочие { $failed })
publishing-card-stopped = ⏹ Рассылка остановлена { $when }. Остальные получат объявление, если Вы его исправите.
publishing-card-reminded = Напомнили { $day }
publishing-card-sending = ⏳ Рассылка: { $told } из { $chats }
publishing-card-later =
    { $count ->
        [one] { $count } получит
        [few] { $count } получат
        [many] { $count } получат
       *[other] { $count } получат
    } позже: ждём конца тихих часов или сводки.
publishing-card-poll = <b>{ $question }</b> Ответов: { $count }.
publishing-card-answer = • { $answer }: <b>{ $count }</b>
publishing-card-talks = Записей на беседы: <b>{ $booked }</b> из { $count }
publishing-words-button = Текст
publishing-unconfirmed-button = Не подтвердили: { $count }
publishing-unreached-button = Не получили: { $count }
publishing-booked-button = Записи: { $count }
publishing-votes-button = Таблица ответов
publishing-stop-button = Остановить рассылку
publishing-remind-button = Напомнить неподтвердившим
publishing-correct-button = Исправить текст
publishing-withdraw-button = Отозвать
publishing-move-button = Изменить время
publishing-again-button = Обновить

## Names. $owner: people-owner-…

publishing-list-unconfirmed = <b>Не подтвердили</b> · { $title } · { $count }
publishing-list-unreached = <b>Не получили</b> · { $title } · { $count }
publishing-class = <b>{ $class }</b>
publishing-reader = { $child }: { $name } ({ $owner })
# $why: publishing-came-…
publishing-reader-why = { $child }: { $name } ({ $owner }) – { $why }
publishing-came-unlinked-label = вход не выполнен
publishing-came-blocked-label = бот заблокирован
publishing-came-not-given-label = отключено или вход позже
publishing-came-stopped-label = рассылка остановлена
publishing-came-failed-label = отправить не удалось
publishing-came-waiting-label = в пути
publishing-came-told-label = получено
publishing-came-read-label = прочитано
publishing-booked = <b>Записи</b> · { $title } · { $booked } из { $count }
publishing-talk = { $time } { $child }, { $class } ({ $reader })
publishing-talk-of = { $time } { $teacher }: { $child }, { $class } ({ $reader })
publishing-more = … и ещё { $count }. В таблице есть все.
publishing-former = <i>До { $when } здесь было:</i> <b>{ $title }</b>
publishing-table-button = Таблица (CSV)
publishing-table = Таблица: { $title }. Строк: { $count }.
publishing-table-unconfirmed-label = не-подтвердили
publishing-table-unreached-label = не-получили
publishing-table-talks-label = записи
publishing-table-votes-label = ответы
publishing-column-class-label = Класс
publishing-column-child-label = Ученик
publishing-column-reader-label = Имя, фамилия
publishing-column-owner-label = Кто
publishing-column-state-label = Состояние
publishing-column-day-label = День
publishing-column-time-label = Время
publishing-column-teacher-label = Учитель
publishing-column-room-label = Кабинет
publishing-column-answer-label = Ответ
publishing-column-count-label = Количество

## What is done with it

publishing-reminded-toast = Напомнили. Сегодня больше напоминать не будем.
publishing-reminded-before-toast = Сегодня об этом уже напоминали.
publishing-sure-withdraw = Отозвать «{ $title }»? В списке его больше никто не увидит, и кто ещё не получил, не получит. Уже полученные сообщения останутся.
publishing-sure-stop = Остановить рассылку «{ $title }»? Кто ещё не получил, не получит. В объявлениях оно останется.
publishing-sure-withdraw-button = Да, отозвать
publishing-sure-stop-button = Да, остановить
publishing-withdrawn = Объявление отозвано.
publishing-stopped-toast = Рассылка остановлена.
publishing-stopped-late-toast = Останавливать уже нечего.
publishing-moved = ✓ Время публикации изменено.
publishing-moved-late = Изменить время уже нельзя: всё опубликовано.
publishing-corrected = ✓ Исправлено. Все получат это с пометкой «Исправлено».
publishing-corrected-before = ✓ Исправлено. Будет опубликован новый текст.
publishing-corrected-nothing = Ничего не изменилось.
