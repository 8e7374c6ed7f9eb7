### Events: what is ahead, one of them, talks with teachers.

events-notikumi-command = Родительские собрания, экскурсии и другие события

## The events ahead. $day: «Завтра, во вторник, 24 ноября»

events-list = <b>События</b>
events-list-empty = <b>События</b>: пока ничего не объявлено.
events-list-day = <b>{ $day }</b>
# ● not opened yet.
events-line = ● { $title }
events-line-read = { $title }
events-line-until = до { $day }

## One event. $when: «во вторник, 24 ноября, 18:00–19:30»

events-when = Когда: { $when }
events-where = Где: { $place }
events-days = { $first }–{ $last }
events-day-time = { $day }, в { $time }
events-day-times = { $day }, { $starts }–{ $ends }
events-talks-button = Записаться к учителю
events-talks-own-button = Запись к учителям: { $count }
events-file-button = В календарь
events-file = <b>{ $title }</b>: откройте файл, и событие появится в Вашем календаре.
events-news = Событие { $day }: <b>{ $title }</b>

## Talks with teachers at an event. $what: the teacher’s subjects; $count: how many times are free

events-talks = <b>Беседы с учителями</b> · { $title }
events-talks-none = Учителя ребёнка ещё не предложили времени.
events-talks-free = <b>{ $teacher }</b> ({ $what }): свободно { $count }
events-talks-own = ✓ <b>{ $teacher }</b> ({ $what }): в { $time }
# $name: who of the family booked it.
events-talks-family = ✓ <b>{ $teacher }</b> ({ $what }): в { $time }, запись: { $name }

## One teacher’s times. $day: «в четверг, 26 ноября»

events-talk = <b>{ $teacher }</b> · { $what }
events-talk-class-teacher = классный руководитель
events-talk-choose = Беседа длится { $minutes } мин. Выберите время { $day }:
events-talk-change = Чтобы изменить, выберите другое время { $day } ({ $minutes } мин):
events-talk-full = Всё время занято. Если кто-то отменит запись, время появится здесь.
events-talk-overlap = <i>Время, на которое у ребёнка уже есть другая запись, не показано.</i>
events-talk-booked = ✓ Запись: { $day }, в { $time }
# Behind the line above.
events-talk-room = , кабинет: { $room }
events-talk-booked-by = Запись: { $name }. Изменить её может любой из семьи.
events-talk-cancel-button = Отменить запись
events-talk-booked-toast = Запись сделана. Её видит и второй родитель ребёнка.
events-talk-taken-alert = Это время только что заняла другая семья. Свободное время видно под сообщением.
events-talk-changed-alert = За это время запись семьи изменилась. Посмотрите на неё и выберите ещё раз.
events-talk-cancelled-toast = Запись отменена. Время снова свободно.
events-talk-calendar = Беседа: { $teacher }
