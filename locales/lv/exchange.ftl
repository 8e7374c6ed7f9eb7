### The school’s lists as files, in and out (OneRoster 1.2).

exchange-overview =
    <b>Skolas saraksti</b>
    Klases, cilvēki, grupas, darbi un atzīmes OneRoster 1.2 failos, iepakoti ZIP. Pirms ievešanas redzēsiet, kas mainīsies.
    Izvestajā failā ir personas dati: glabājiet to droši.
exchange-bring-button = Ievest failu
exchange-take-button = Izvest ZIP
exchange-prompt = Atsūtiet ZIP failu ar OneRoster 1.2 sarakstiem.
exchange-no-terms = Vispirms ierakstiet semestrus: bez tiem sarakstus izvest nevar.
exchange-made = Skolas saraksti. Failā ir personas dati.

## What a file would change: $kind is what it is about, $parts the counts below

exchange-confirm-button = Ievest
exchange-difference = <b>Kas mainīsies</b>
exchange-same = Fails saka to pašu, kas jau ir: nekas nemainīsies.
exchange-line =
    { $kind ->
        [school] Skola
        [term] Semestri
        [class] Klases
        [group] Grupas
        [person] Cilvēki
        [staff] Lomas skolā
        [enrolment] Vietas klasēs
        [class-teacher] Audzinātāji
        [group-student] Vietas grupās
        [group-teacher] Grupu skolotāji
        [guardian] Vecāki
        [work] Pārbaudes darbi
        [homework] Mājas darbi
       *[mark] Atzīmes
    }: { $parts }
exchange-new = jauni: { $count }
exchange-change = mainās: { $count }
exchange-removed = pazudīs: { $count }
exchange-note =
    { $kind ->
        [phone-left-out] Numuri, uz kuriem īsziņu nevar nosūtīt, izlaisti: { $count }
        [conflict] Skolā ierakstīts citādi, tiks pārrakstīts: { $count }
        [conflict-kept] Skolā ierakstīts citādi un paliks: { $count }
        [was-known] Jau pazīstami cilvēki: { $count }
        [relation-missing] Nav teikts, kas skolēnam viņš ir (būs «cita»): { $count }
       *[other] Neņems vērā: { $count }
    }
exchange-vanishing = Pazustu vairāk nekā piektā daļa, tāpēc šeit to ievest nevar. Pārbaudiet failu. Ja tas ir pareizs, to ievedīs sistēmas uzturētājs.
exchange-too-many = Izmaiņu ir vairāk nekā { $most }: šādu failu ievedīs sistēmas uzturētājs.
exchange-done = Ievests. Rindas, kas mainījās: { $rows }.
exchange-changed = Pa šo laiku skolā kaut kas mainījies, tāpēc nekas nav ievests. Atsūtiet failu vēlreiz.
exchange-gone = Šī faila vairs nav. Atsūtiet to vēlreiz.

## What is wrong in a file, and where

exchange-faults = <b>Nekas nav ievests.</b> Kļūdas failā: { $count }.
exchange-more-faults = Un vēl { $count }.
exchange-place = { $file }
exchange-place-line = { $file }, { $line }. rinda
exchange-place-column = { $file }, { $line }. rinda, { $column }
exchange-fault =
    <b>{ $place }</b>: { $kind ->
        [zip] ZIP nav derīgs: iepakojiet pašus CSV failus, bez mapēm un paroles
        [unknown] šāda faila OneRoster 1.2 nav
        [manifest] manifests neatbilst failiem vai nav 1.2
        [encoding] fails nav UTF-8
        [row] rinda nav pareizs CSV
        [empty] failā nav rindu
        [header] galvenes kolonnas nav kā OneRoster 1.2
        [required] trūkst vērtības
        [clear] pilnā sarakstā šai kolonnai jābūt tukšai
        [twice] tas pats ir divreiz
        [reference] tāda ieraksta sarakstā nav
        [school] skola neatbilst šai skolai
        [taken] kāds to pa šo laiku jau mainījis
        [teacher] nav norādīts skolotājs
        [term] semestris nav pareizs
       *[value] nederīga vērtība
    }{ $has_value ->
        [true] : «{ $value }»
       *[false] {""}
    }.
