### Who people are. No tags here: these words stand in buttons, lists and SMS too.

## Whose a password, a link or a letter is: people-owner-<kind>, <kind> as storage.viewer.OwnerKind

people-owner-mother = мама
people-owner-father = тато
people-owner-other = інша відповідальна особа
people-owner-student = учень
people-owner-delegate = гість
people-owner-teacher = учитель
people-owner-office = канцелярія школи
people-owner-head = директор

## Whose password it is: in the SMS, at the log-in, in the help: people-password-<kind>

people-password-mother = пароль мами
people-password-father = пароль тата
people-password-other = пароль іншої відповідальної особи
people-password-student = пароль учня
people-password-teacher = пароль учителя
people-password-office = пароль канцелярії школи
people-password-head = пароль директора

## The first line after the log-in. $owner: people-owner-<kind>

people-greeting = Вітаємо в E-klase! Користувач: { $owner }
