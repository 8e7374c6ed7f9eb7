### The morning at school, for its office and head. $class: «7.b»

summary-menu-button = 🍽 Rīta pārskats
summary-parskats-command = Kurš šodien nebūs skolā, pa klasēm

## The counts. $enrolled: students; $away: missing all day

summary-office-only = Rīta pārskats ir skolas lietvedībai un vadībai.
summary-morning = <b>Labrīt! Kavējumi, kas šodien pieteikti:</b>
summary-heading = <b>Rīta pārskats</b> · { $day }
summary-no-school = Šodien pēc skolas kalendāra mācību nav.
summary-total = Skolēni: { $enrolled }. Nebūs visu dienu: <b>{ $away }</b>
summary-total-parts = Daļu dienas: { $parts }
summary-unseen = 
    { $count ->
        [zero] <b>❗ { $count } pieteikumu skolā neviens vēl nav redzējis.</b>
        [one] <b>❗ { $count } pieteikumu skolā neviens vēl nav redzējis.</b>
       *[other] <b>❗ { $count } pieteikumus skolā neviens vēl nav redzējis.</b>
    }
summary-class = <b>{ $class }</b>: { $what }
summary-away = nebūs { $away } no { $enrolled }
summary-late = ieradīsies vēlāk { $count }
summary-early = aizies agrāk { $count }
summary-lessons = dažas stundas { $count }
summary-class-unseen = nav redzēti { $count }

## Teachers who are away. $first, $last: days

summary-substitutes = <b>Skolotāji prom</b>
summary-substitute = { $name } ({ $first }–{ $last }), aizvieto { $substitute }

## The names of a class. $part: as in absences.ftl

summary-name = { $name }: { $part }
summary-name-unseen = ❗ { $name }: { $part } (neviens vēl nav redzējis)

## Buttons, and what they do

summary-kitchen-button = Ēdnīcai (CSV)
summary-names-button = Ar vārdiem (CSV)
summary-again-button = Atjaunot
summary-wanted-button = ✓ Sūtīt katru rītu
summary-unwanted-button = ○ Sūtīt katru rītu
summary-wanted-toast = Pārskats nāks katru skolas rītu.
summary-unwanted-toast = Pārskats no rītiem vairs nenāks.

## The files

summary-kitchen-file = <b>Ēdnīcai</b> · { $day }. Skaits pa klasēm, bez vārdiem un iemesliem.
summary-names-file = <b>Pieteiktie kavējumi</b> · { $day }. Ar vārdiem: tikai lietvedībai.
summary-kitchen-name-label = ednica
summary-names-name-label = kavejumi
summary-column-class-label = Klase
summary-column-enrolled-label = Skolēni
summary-column-away-label = Nebūs
summary-column-late-label = Ieradīsies vēlāk
summary-column-early-label = Aizies agrāk
summary-column-lessons-label = Dažas stundas
summary-column-here-label = Būs skolā
summary-column-total-label = Kopā
summary-column-family-label = Uzvārds
summary-column-given-label = Vārds
summary-column-missing-label = Kavē
summary-column-seen-label = Skolā redzēts
summary-yes-label = jā
summary-no-label = nē
