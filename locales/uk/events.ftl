### Events: what is ahead, one of them, talks with teachers.

events-notikumi-command = Батьківські збори, екскурсії та інші події

## The events ahead. $day: «Завтра, у вівторок, 24 листопада»

events-list = <b>Події</b>
events-list-empty = <b>Події</b>: поки що нічого не оголошено.
events-list-day = <b>{ $day }</b>
# ● not opened yet.
events-line = ● { $title }
events-line-read = { $title }
events-line-until = до { $day }

## One event. $when: «у вівторок, 24 листопада, 18:00–19:30»

events-when = Коли: { $when }
events-where = Де: { $place }
events-days = { $first }–{ $last }
events-day-time = { $day }, о { $time }
events-day-times = { $day }, { $starts }–{ $ends }
events-talks-button = Записатися до вчителя
events-talks-own-button = Запис до вчителів: { $count }
events-file-button = До календаря
events-file = <b>{ $title }</b>: відкрийте файл, і подія з’явиться у Вашому календарі.
events-news = Подія { $day }: <b>{ $title }</b>

## Talks with teachers at an event. $what: the teacher’s subjects; $count: how many times are free

events-talks = <b>Розмови з учителями</b> · { $title }
events-talks-none = Учителі дитини ще не запропонували часу.
events-talks-free = <b>{ $teacher }</b> ({ $what }): вільно { $count }
events-talks-own = ✓ <b>{ $teacher }</b> ({ $what }): о { $time }
# $name: who of the family booked it.
events-talks-family = ✓ <b>{ $teacher }</b> ({ $what }): о { $time }, запис: { $name }

## One teacher’s times. $day: «у четвер, 26 листопада»

events-talk = <b>{ $teacher }</b> · { $what }
events-talk-class-teacher = класний керівник
events-talk-choose = Розмова триває { $minutes } хв. Виберіть час { $day }:
events-talk-change = Щоб змінити, виберіть інший час { $day } ({ $minutes } хв):
events-talk-full = Увесь час зайнято. Якщо хтось скасує запис, час з’явиться тут.
events-talk-overlap = <i>Час, на який дитина вже має інший запис, не показано.</i>
events-talk-booked = ✓ Запис: { $day }, о { $time }
# Behind the line above.
events-talk-room = , кабінет: { $room }
events-talk-booked-by = Запис: { $name }. Змінити його може будь-хто з родини.
events-talk-cancel-button = Скасувати запис
events-talk-booked-toast = Запис зроблено. Його бачить і другий із батьків дитини.
events-talk-taken-alert = Цей час щойно зайняла інша родина. Вільний час видно під повідомленням.
events-talk-changed-alert = За цей час запис родини змінився. Перегляньте його й виберіть ще раз.
events-talk-cancelled-toast = Запис скасовано. Час знову вільний.
events-talk-calendar = Розмова: { $teacher }
