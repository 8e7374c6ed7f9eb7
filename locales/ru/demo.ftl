## The guide beside the phones of the demo (bot/demo/guide.py).

demo-title = E-klase в Telegram: демоверсия
demo-intro = Восемь телефонов, одна школа. Всё происходит на этом компьютере: Telegram, SMS и школа вымышлены, бот настоящий.
demo-steps-title = Попробуйте за одну минуту
# $envelope: the sign on the tab of a phone where the text messages are.
demo-step-password = На телефоне Илзе откройте <b>конверт { $envelope } (SMS)</b>: там два пароля, и у каждого указано, что это <b>mammas parole</b> (пароль мамы). Пароль для Анны – в SMS, где указан <b>7.b</b>, для Яниса – где <b>3.a</b>.
demo-step-start = В чате нажмите <b>Начать</b>, затем <b>Pieslēgties E-klasei</b> (бот говорит на языке телефона, здесь это латышский).
demo-step-code = Введите имя пользователя – персональный код Анны <code>{ $code }</code> – и затем пароль для Анны из SMS.
demo-step-read = Откройте <b>Šodien</b> (сегодня), <b>Atzīmes</b> (оценки) и <b>Mājas darbi</b> (домашние задания). Яниса добавляют через <b>Iestatījumi → Pievienot bērnu</b> (настройки, добавить ребёнка), с его кодом и паролем.
demo-step-teacher = Вверху выберите Даце и на её телефоне войдите с её кодом и паролем. Откройте <b>Vecāku reģistrācija</b> (регистрация родителей): исправьте номер или отправьте новый пароль.
demo-step-absence = На телефоне Илзе напишите <b>Анна сегодня болеет</b> и нажмите <b>Pieteikt</b> (сообщить). Даце видит это сразу: нажмите <b>Pieņemt zināšanai</b> (принять к сведению), и Илзе увидит, кто и когда это посмотрел.
demo-step-end = В конце нажмите <b>Beigt darbu</b> (завершить работу).
demo-person = <b>{ $name }</b>, { $note }
demo-people-title = Кто есть кто
demo-codes = Имя пользователя: { $codes }
demo-code-of = { $name } <code>{ $code }</code>
demo-sms-again-button = Отправить SMS ещё раз
demo-sms-again-done = { $name }: новый пароль отправлен; прежний больше не действует.
demo-sms-again-failed = SMS отправить не удалось. Запустите демоверсию ещё раз.
demo-note-mother = мама Анны и Яниса
demo-note-father = папа Анны и Яниса, живёт отдельно
demo-note-guardian = бабушка Анны, другое ответственное лицо
demo-note-student = ученица 7.b класса
demo-note-class-teacher = классная руководительница 7.b
demo-note-subject-teacher = учитель математики
demo-note-office = канцелярия школы
demo-note-head = директор
