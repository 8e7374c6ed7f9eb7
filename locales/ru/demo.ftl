## The guide beside the phones of the demo (bot/demo/guide.py).

demo-title = E-klase в Telegram: демо-версия
demo-intro = Шесть телефонов, один класс. Всё происходит на этом компьютере: Telegram, СМС и школа вымышлены, бот настоящий.
demo-steps-title = Попробуйте за одну минуту
demo-step-password = На телефоне Илзе откройте <b>СМС</b>: там её пароль и указание, что это <b>пароль мамы</b>.
demo-step-start = В чате нажмите <b>Старт</b>, затем <b>Pieslēgties E-klasei</b> (бот говорит на языке телефона, здесь это латышский).
demo-step-code = Введите имя пользователя – персональный код Анны <code>{ $code }</code> – и затем пароль из СМС.
demo-step-read = Откройте <b>Atzīmes</b> (оценки) и <b>Mājas darbi</b> (домашние задания). С кодом Яниса и вторым паролем добавьте и Яниса.
demo-step-teacher = На телефоне классной руководительницы Даце войдите с её кодом и откройте <b>Vecāku reģistrācija</b>: исправьте номер или отправьте новый пароль.
demo-step-end = В конце нажмите <b>Beigt darbu</b>.
demo-person = <b>{ $name }</b>, { $note }
demo-people-title = Кто здесь
demo-codes = Имя пользователя: { $codes }
demo-code-of = { $name } <code>{ $code }</code>
demo-sms-again-button = Отправить СМС ещё раз
demo-sms-again-done = Новый пароль отправлен, телефон: { $name }. Прежний больше не действует.
demo-sms-again-failed = СМС отправить не удалось. Запустите демо-версию ещё раз.
demo-note-mother = мама Анны и Яниса
demo-note-father = папа Анны и Яниса, живёт отдельно
demo-note-guardian = бабушка Анны, другое ответственное лицо
demo-note-student = ученица 7.b класса
demo-note-class-teacher = классная руководительница 7.b
demo-note-subject-teacher = учитель математики
