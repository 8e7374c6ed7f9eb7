### Who people are. No tags here: these words stand in buttons, lists and SMS too.

## Whose a password, a link or a letter is: people-owner-<kind>, <kind> as storage.viewer.OwnerKind

people-owner-mother = mother
people-owner-father = father
people-owner-other = other responsible person
people-owner-student = student
people-owner-delegate = guest
people-owner-teacher = teacher
people-owner-office = school office
people-owner-head = headteacher

## Whose password it is: in the SMS, at the log-in, in the help: people-password-<kind>

people-password-mother = mother’s password
people-password-father = father’s password
people-password-other = other responsible person’s password
people-password-student = student’s password
people-password-teacher = teacher’s password
people-password-office = school office’s password
people-password-head = headteacher’s password

## The first line after the log-in. $owner: people-owner-<kind>

people-greeting = Welcome to E-klase! User: { $owner }
