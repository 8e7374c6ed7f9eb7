### The school’s lists as files, in and out (OneRoster 1.2).

exchange-overview =
    <b>The school’s lists</b>
    Classes, people, groups, works and marks as OneRoster 1.2 files in a ZIP. You will see what changes before anything is imported.
    The exported file holds personal data: keep it safe.
exchange-bring-button = Import a file
exchange-take-button = Export ZIP
exchange-prompt = Send a ZIP file with OneRoster 1.2 lists.
exchange-no-terms = Enter the terms first: without them the lists cannot be exported.
exchange-made = The school’s lists. The file holds personal data.

## What a file would change: $kind is what it is about, $parts the counts below

exchange-confirm-button = Import
exchange-difference = <b>What will change</b>
exchange-same = The file says what is here already: nothing changes.
exchange-line =
    { $kind ->
        [school] School
        [term] Terms
        [class] Classes
        [group] Groups
        [person] People
        [staff] Parts at school
        [enrolment] Places in classes
        [class-teacher] Class teachers
        [group-student] Places in groups
        [group-teacher] Teachers of groups
        [guardian] Guardians
        [work] Works
        [homework] Homework
       *[mark] Marks
    }: { $parts }
exchange-new = new: { $count }
exchange-change = changed: { $count }
exchange-removed = will go: { $count }
exchange-note =
    { $kind ->
        [phone-left-out] Numbers that cannot take an SMS, left out: { $count }
        [conflict] Entered otherwise at school, will be written over: { $count }
        [conflict-kept] Entered otherwise at school and stays: { $count }
        [was-known] People known already: { $count }
        [relation-missing] Not said what they are to the student (will be “other”): { $count }
       *[other] Not used: { $count }
    }
exchange-vanishing = More than a fifth would go, so it cannot be imported here. Check the file. If it is right, the operator will import it.
exchange-too-many = There are more than { $most } changes: the operator imports such a file.
exchange-done = Imported. Rows that changed: { $rows }.
exchange-changed = Something at school has changed meanwhile, so nothing was imported. Send the file again.
exchange-gone = This file is no longer here. Send it again.

## What is wrong in a file, and where

exchange-faults = <b>Nothing was imported.</b> Faults in the file: { $count }.
exchange-more-faults = And { $count } more.
exchange-place = { $file }
exchange-place-line = { $file }, line { $line }
exchange-place-column = { $file }, line { $line }, { $column }
exchange-fault =
    <b>{ $place }</b>: { $kind ->
        [zip] the ZIP will not do: pack the CSV files themselves, without folders or a password
        [unknown] OneRoster 1.2 has no such file
        [manifest] the manifest does not fit the files or is not 1.2
        [encoding] the file is not UTF-8
        [row] the line is not correct CSV
        [empty] the file has no rows
        [header] the columns are not those of OneRoster 1.2
        [required] a value is missing
        [clear] in a full list this column must be empty
        [twice] this is there twice
        [reference] there is no such record
        [school] the school is not this one
        [taken] somebody has changed it meanwhile
        [teacher] no teacher is given
        [term] the term is not right
       *[value] not a valid value
    }{ $has_value ->
        [true] : “{ $value }”
       *[false] {""}
    }.
