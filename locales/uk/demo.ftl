## The guide beside the phones of the demo (bot/demo/guide.py).

demo-title = E-klase у Telegram: демоверсія
demo-intro = Шість телефонів, один клас. Усе відбувається на цьому комп’ютері: Telegram, СМС і школа вигадані, бот справжній.
demo-steps-title = Спробуйте за одну хвилину
demo-step-password = На телефоні Ілзе відкрийте <b>СМС</b>: там її пароль і вказівка, що це <b>пароль мами</b>.
demo-step-start = У чаті натисніть <b>Старт</b>, потім <b>Pieslēgties E-klasei</b> (бот говорить мовою телефона, тут це латиська).
demo-step-code = Введіть ім’я користувача – персональний код Анни <code>{ $code }</code> – а потім пароль із СМС.
demo-step-read = Відкрийте <b>Atzīmes</b> (оцінки) та <b>Mājas darbi</b> (домашні завдання). З кодом Яніса й другим паролем додайте і Яніса.
demo-step-teacher = На телефоні класної керівниці Даце увійдіть з її кодом і відкрийте <b>Vecāku reģistrācija</b>: виправте номер або надішліть новий пароль.
demo-step-end = Наприкінці натисніть <b>Beigt darbu</b>.
demo-person = <b>{ $name }</b>, { $note }
demo-people-title = Хто тут
demo-codes = Ім’я користувача: { $codes }
demo-code-of = { $name } <code>{ $code }</code>
demo-sms-again-button = Надіслати СМС ще раз
demo-sms-again-done = Новий пароль надіслано, телефон: { $name }. Попередній більше не діє.
demo-sms-again-failed = СМС надіслати не вдалося. Запустіть демоверсію ще раз.
demo-note-mother = мама Анни та Яніса
demo-note-father = тато Анни та Яніса, живе окремо
demo-note-guardian = бабуся Анни, інша відповідальна особа
demo-note-student = учениця 7.b класу
demo-note-class-teacher = класна керівниця 7.b
demo-note-subject-teacher = учитель математики
