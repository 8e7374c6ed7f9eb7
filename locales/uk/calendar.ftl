### Lessons, tests and events in the family’s own calendar.

calendar-open-button = У календар
calendar-intro =
    <b>Уроки у Вашому календарі</b>
    Уроки зі змінами, перевірні роботи й події до кінця семестру.
calendar-file-button = Отримати файл (.ics)
# $first, $last: «23.11.».
calendar-file =
    Календар { $first }–{ $last }
    Відкрийте файл, і телефон запропонує його додати. Пізніші зміни у файлі не з’являться.

## A private address

calendar-address-none = За приватною адресою застосунок календаря отримає зміни сам.
# $day: «2026. gada 23. novembris».
calendar-address-stands = Приватна адреса діє; створено: { $day }. Її показують лише один раз: якщо її втрачено, створіть нову, і стара перестане працювати.
calendar-make-button = Створити приватну адресу
calendar-renew-button = Створити нову адресу
calendar-end-button = Вимкнути адресу
calendar-copy-button = Скопіювати адресу
calendar-made =
    Додайте цю адресу до свого календаря як підписку:

    <code>{ $address }</code>

    Її показують лише зараз. Хто знає адресу, бачить уроки дитини: не давайте її іншим. Вона діє, доки в цьому чаті виконано вхід до E-klase.
calendar-ended-toast = Адреса більше не працює.

## Inside the calendar

calendar-title = E-klase: { $name }
calendar-cancelled-title = Скасовано: { $subject }
calendar-untimed-title = { $number }-й урок: { $subject }
calendar-test-title = Перевірна робота: { $subject }
