### Who people are. No tags here: these words stand in buttons, lists and SMS too.

## Whose a password, a link or a letter is: people-owner-<kind>, <kind> as storage.viewer.OwnerKind

people-owner-mother = мама
people-owner-father = папа
people-owner-other = другое ответственное лицо
people-owner-student = ученик
people-owner-delegate = гость
people-owner-teacher = учитель
people-owner-office = канцелярия школы
people-owner-head = директор

## Whose password it is: in the SMS, at the log-in, in the help: people-password-<kind>

people-password-mother = пароль мамы
people-password-father = пароль папы
people-password-other = пароль другого ответственного лица
people-password-student = пароль ученика
people-password-teacher = пароль учителя
people-password-office = пароль канцелярии школы
people-password-head = пароль директора

## The first line after the log-in. $owner: people-owner-<kind>

people-greeting = Добро пожаловать в E-klase! Пользователь: { $owner }
