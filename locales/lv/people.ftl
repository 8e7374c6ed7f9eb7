### Who people are. No tags here: these words stand in buttons, lists and SMS too.

## Whose a password, a link or a letter is: people-owner-<kind>, <kind> as storage.viewer.OwnerKind

people-owner-mother = mamma
people-owner-father = tētis
people-owner-other = cita atbildīgā persona
people-owner-student = skolēns
people-owner-delegate = viesis
people-owner-teacher = skolotājs
people-owner-office = skolas lietvedība
people-owner-head = direktors

## Whose password it is: in the SMS, at the log-in, in the help: people-password-<kind>

people-password-mother = mammas parole
people-password-father = tēta parole
people-password-other = citas atbildīgās personas parole
people-password-student = skolēna parole
people-password-teacher = skolotāja parole
people-password-office = skolas lietvedības parole
people-password-head = direktora parole

## The first line after the log-in. $owner: people-owner-<kind>

people-greeting = Sveicināti E-klasē! Lietotājs: { $owner }
