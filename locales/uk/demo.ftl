## The guide beside the phones of the demo (bot/demo/guide.py).

demo-title = E-klase у Telegram: демоверсія
demo-intro = Вісім телефонів, одна школа. Усе відбувається на цьому комп’ютері: Telegram, SMS і школа вигадані, бот справжній.
demo-steps-title = Спробуйте за одну хвилину
# $envelope: the sign on the tab of a phone where the text messages are.
demo-step-password = На телефоні Ілзе відкрийте <b>конверт { $envelope } (SMS)</b>: там два паролі, і біля кожного вказано, що це <b>mammas parole</b> (пароль мами). Пароль для Анни – у SMS, де вказано <b>7.b</b>, для Яніса – де <b>3.a</b>.
demo-step-start = У чаті натисніть <b>Почати</b>, потім <b>Pieslēgties E-klasei</b> (бот говорить мовою телефона, тут це латиська).
demo-step-code = Введіть ім’я користувача – персональний код Анни <code>{ $code }</code> – а потім пароль для Анни із SMS.
demo-step-read = Відкрийте <b>Šodien</b> (сьогодні), <b>Atzīmes</b> (оцінки) та <b>Mājas darbi</b> (домашні завдання). Яніса додають через <b>Iestatījumi → Pievienot bērnu</b> (налаштування, додати дитину), з його кодом і паролем.
demo-step-teacher = Угорі виберіть Даце і на її телефоні увійдіть з її кодом і паролем. Відкрийте <b>Vecāku reģistrācija</b> (реєстрація батьків): виправте номер або надішліть новий пароль.
demo-step-absence = На телефоні Ілзе напишіть <b>Анна сьогодні хворіє</b> і натисніть <b>Pieteikt</b> (повідомити). Даце бачить це одразу: натисніть <b>Pieņemt zināšanai</b> (взяти до відома), і Ілзе побачить, хто й коли це переглянув.
demo-step-end = Наприкінці натисніть <b>Beigt darbu</b> (завершити роботу).
demo-person = <b>{ $name }</b>, { $note }
demo-people-title = Хто є хто
demo-codes = Ім’я користувача: { $codes }
demo-code-of = { $name } <code>{ $code }</code>
demo-sms-again-button = Надіслати SMS ще раз
demo-sms-again-done = { $name }: новий пароль надіслано; попередній більше не діє.
demo-sms-again-failed = SMS надіслати не вдалося. Запустіть демоверсію ще раз.
demo-note-mother = мама Анни та Яніса
demo-note-father = тато Анни та Яніса, живе окремо
demo-note-guardian = бабуся Анни, інша відповідальна особа
demo-note-student = учениця 7.b класу
demo-note-class-teacher = класна керівниця 7.b
demo-note-subject-teacher = учитель математики
demo-note-office = канцелярія школи
demo-note-head = директор
