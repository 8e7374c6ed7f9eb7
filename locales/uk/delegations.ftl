### Another pair of eyes: whom a guardian lets look at chosen things of a child, until a day.

## The list of a child. $things: «atzīmes, mājas darbi»; $until: «31.12.2026.»

delegations-heading = <b>Ще одна пара очей</b>: хто, крім родини, може дивитися.
delegations-none = Поки що ніхто. Ви можете, наприклад, дозволити бабусі бачити домашні завдання: лише читати й лише до вибраного Вами дня.
delegations-line = • { $name }: { $things }, до { $until }
delegations-line-open = • { $name }: { $things }, до { $until } (запрошення ще не прийнято)
delegations-invite-button = Запросити
delegations-button = 👀 Ще одна пара очей

## One of them. $giver: who invited; $day: when they last looked; $until in «open»: the hour

delegations-one = <b>{ $name }</b>
delegations-one-things = Бачить: { $things }, до { $until }
delegations-one-giver = Хто запросив: { $giver }
delegations-one-used = Останній перегляд: { $day }
delegations-one-open = Запрошення ще не прийнято. Воно діє до { $until }.
delegations-end-button = Припинити
delegations-ended-toast = Готово: більше нічого не видно.

## Inviting

delegations-choose = Що можна буде бачити? Лише читати.
delegations-grades-label = Оцінки
delegations-homework-label = Домашні завдання
delegations-timetable-label = Розклад
delegations-announcements-label = Оголошення
delegations-go-on-button = Далі
delegations-until = Буде видно: { $things }. До якого дня?
delegations-until-button = До { $day }
delegations-other-day-button = Інший день
# $example: «23.12.2026.»
delegations-day = Напишіть останній день, наприклад { $example }
delegations-day-again = Такий день не підходить. Напишіть день у межах року, наприклад { $example }
delegations-name = Як Ви називаєте цю людину? Напишіть, наприклад, «бабуся Велта».
delegations-name-again = Напишіть ім’я одним рядком, не довше { $most } знаків.
delegations-refused = Запросити не вдалося. Для однієї дитини можна запросити не більше { $most } людей: спочатку припиніть доступ комусь.
delegations-made = Запрошення готове: <b>{ $name }</b> побачить { $things }, до { $until }
delegations-link =
    Надішліть це посилання лише цій людині. Воно діє один раз і 48 годин.

    <code>{ $link }</code>
delegations-copy-button = Скопіювати посилання

## Whoever follows the link. $owner: people-owner-<kind>

delegations-invitation =
    { $giver } ({ $owner }) дозволяє Вам зазирнути до E-klase.

    <b>{ $child }</b>: { $things }, до { $until }

    Ви зможете читати, але нічого не зможете змінити. Родина бачить, що Ви дивитеся, і може це припинити.
delegations-accept-button = Погоджуюся
delegations-invalid = Це запрошення не діє: його вже використано, воно закінчилося або Вам не потрібне. Попросіть нове посилання.
delegations-welcome = Дивитися можна через меню. Закінчивши, натисніть «Завершити роботу».
delegations-accepted = { $name }: запрошення прийнято, тепер видно: { $child }. Припинити це можна в налаштуваннях.
