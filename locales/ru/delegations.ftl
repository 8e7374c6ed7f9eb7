### Another pair of eyes: whom a guardian lets look at chosen things of a child, until a day.

## The list of a child. $things: «atzīmes, mājas darbi»; $until: «31.12.2026.»

delegations-heading = <b>Ещё одна пара глаз</b>: кто, кроме семьи, может смотреть.
delegations-none = Пока никто. Вы можете, например, позволить бабушке видеть домашние задания: только читать и только до выбранного Вами дня.
delegations-line = • { $name }: { $things }, до { $until }
delegations-line-open = • { $name }: { $things }, до { $until } (приглашение ещё не принято)
delegations-invite-button = Пригласить
delegations-button = 👀 Ещё одна пара глаз

## One of them. $giver: who invited; $day: when they last looked; $until in «open»: the hour

delegations-one = <b>{ $name }</b>
delegations-one-things = Видит: { $things }, до { $until }
delegations-one-giver = Кто пригласил: { $giver }
delegations-one-used = Последний просмотр: { $day }
delegations-one-open = Приглашение ещё не принято. Оно действует до { $until }.
delegations-end-button = Прекратить
delegations-ended-toast = Готово: больше ничего не видно.

## Inviting

delegations-choose = Что можно будет видеть? Только читать.
delegations-grades-label = Оценки
delegations-homework-label = Домашние задания
delegations-timetable-label = Расписание
delegations-announcements-label = Объявления
delegations-go-on-button = Дальше
delegations-until = Будет видно: { $things }. До какого дня?
delegations-until-button = До { $day }
delegations-other-day-button = Другой день
# $example: «23.12.2026.»
delegations-day = Напишите последний день, например { $example }
delegations-day-again = Такой день не подходит. Напишите день в пределах года, например { $example }
delegations-name = Как Вы называете этого человека? Напишите, например, «бабушка Велта».
delegations-name-again = Напишите имя одной строкой, не длиннее { $most } знаков.
delegations-refused = Пригласить не удалось. Для одного ребёнка можно пригласить не больше { $most } человек: сначала прекратите доступ кому-нибудь.
delegations-made = Приглашение готово: <b>{ $name }</b> увидит { $things }, до { $until }
delegations-link =
    Отправьте эту ссылку только этому человеку. Она действует один раз и 48 часов.

    <code>{ $link }</code>
delegations-copy-button = Скопировать ссылку

## Whoever follows the link. $owner: people-owner-<kind>

delegations-invitation =
    { $giver } ({ $owner }) позволяет Вам заглянуть в E-klase.

    <b>{ $child }</b>: { $things }, до { $until }

    Вы сможете читать, но ничего не сможете менять. Семья видит, что Вы смотрите, и может это прекратить.
delegations-accept-button = Согласен
delegations-invalid = Это приглашение не действует: оно уже использовано, закончилось или Вам не нужно. Попросите новую ссылку.
delegations-welcome = Смотреть можно через меню. Закончив, нажмите «Завершить работу».
delegations-accepted = { $name }: приглашение принято, теперь видно: { $child }. Прекратить это можно в настройках.
