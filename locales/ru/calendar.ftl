### Lessons, tests and events in the family’s own calendar.

calendar-open-button = В календарь
calendar-intro =
    <b>Уроки в Вашем календаре</b>
    Уроки с изменениями, проверочные работы и события до конца семестра.
calendar-file-button = Получить файл (.ics)
# $first, $last: «23.11.».
calendar-file =
    Календарь { $first }–{ $last }
    Откройте файл, и телефон предложит его добавить. Более поздние изменения в файле не появятся.

## A private address

calendar-address-none = По личному адресу приложение календаря получит изменения само.
# $day: «2026. gada 23. novembris».
calendar-address-stands = Личный адрес действует; создан: { $day }. Он показывается только один раз: если он потерян, создайте новый, и старый перестанет работать.
calendar-make-button = Создать личный адрес
calendar-renew-button = Создать новый адрес
calendar-end-button = Отключить адрес
calendar-copy-button = Скопировать адрес
calendar-made =
    Добавьте этот адрес в свой календарь как подписку:

    <code>{ $address }</code>

    Он показывается только сейчас. Кто знает адрес, видит уроки ребёнка: не давайте его другим. Он действует, пока в этом чате выполнен вход в E-klase.
calendar-ended-toast = Адрес больше не работает.

## Inside the calendar

calendar-title = E-klase: { $name }
calendar-cancelled-title = Отменён: { $subject }
calendar-untimed-title = { $number }-й урок: { $subject }
calendar-test-title = Проверочная работа: { $subject }
