### Teachers set homework and tests, write topics of lessons and change lessons.

assignments-menu-button = 📚 Uzdot
assignments-uzdot-command = Uzdot mājas vai pārbaudes darbu, mainīt stundas

## What can be set. $example: «7.b Matemātika»

assignments-start =
    <b>Ko darīsim?</b>
    Var arī vienā rindā, piemēram:
    <code>{ $example } uz piektdienu: 45. uzd.</code>
assignments-no-groups = Šodien Jums nav nevienas mācību grupas, kurai uzdot. Ja tā ir kļūda, lūdziet skolas lietvedību to labot.
assignments-homework-button = Mājas darbs
assignments-test-button = Pārbaudes darbs
assignments-topic-button = Stundas temats
assignments-change-button = Stundu izmaiņas
assignments-mine-button = Uzdotais
assignments-more-button = Uzdot vēl

## For whom. $group: «7.b Matemātika»

assignments-groups-homework =
    <b>Mājas darbs</b>
    Kam uzdot? Var izvēlēties vairākas grupas.
assignments-groups-test =
    <b>Pārbaudes darbs</b>
    Kam to ieplānot? Var izvēlēties vairākas grupas.
assignments-group-button = ☐ { $group }
assignments-group-chosen-button = ☑ { $group }
assignments-groups-done-button = Tālāk
assignments-groups-none-toast = Vispirms izvēlieties vismaz vienu grupu.
assignments-groups-many-toast = Vienā reizē var izvēlēties ne vairāk kā { $most } grupas.

## Above what is being written, and above what is set. $day: after «līdz» for homework, on that day for a test

assignments-title-homework = <b>Mājas darbs</b>
assignments-title-test = <b>Pārbaudes darbs</b>
assignments-for-homework = { $group }: līdz { $day }
assignments-for-test = { $group }: { $day }
assignments-for-no-lesson = { $group }: nākamo stundu sarakstā neatrodu

## The words, the files and the day

assignments-words-homework = Uzrakstiet uzdevumu vienā ziņā. Var sūtīt arī foto vai PDF ar parakstu.
assignments-words-test = Uzrakstiet tematu, piemēram, «Daļskaitļi».
assignments-line-unclear = Šādu rindu nesapratu. Nosauciet klasi un aiz kola uzdevumu, piemēram: <code>{ $example } rīt: 45. uzd.</code> Vai izvēlieties ar pogām.
assignments-words-length = Vajag vismaz vienu vārdu un ne vairāk kā { $most } zīmju. Tagad to ir { $length }.
assignments-secret = Tas izskatās pēc personas koda, tāpēc ziņu izdzēsu. Uzrakstiet vēlreiz bez tā.
assignments-file-early = Vispirms izvēlieties, ko un kam uzdot, tad sūtiet failu.
assignments-file-test = Pārbaudes darbam failus nepievieno. Uzrakstiet tematu.
assignments-file-kept =
    { $count ->
        [zero] Pielikumi: { $count }.
        [one] Pielikums pievienots.
       *[other] Pielikumi pievienoti: { $count }.
    }
assignments-files-many = Vienam darbam var pievienot ne vairāk kā { $most } failus. Šis nav saglabāts.
assignments-files =
    📎 { $count ->
        [zero] { $count } pielikumu
        [one] { $count } pielikums
       *[other] { $count } pielikumi
    }
assignments-day-button = Cita diena
assignments-day-prompt = Uz kuru dienu? Izvēlieties vai uzrakstiet: «rīt», «piektdien», «27.11.».
assignments-next-button = Katrai nākamajā stundā
assignments-day-unclear = Šādu datumu neatradu. Rakstiet, piemēram, «rīt» vai 27.11.
assignments-day-past = Šī diena jau ir pagājusi. Izvēlieties šodienu vai vēlāku dienu.

## How families will see it, and what speaks against it. $subjects: «Bioloģija, Vēsture»; $groups: «7.b Matemātika»

assignments-preview = Ģimenes redzēs:
assignments-quote = <blockquote>{ $text }</blockquote>
assignments-preview-hint-homework = Lai labotu, uzrakstiet vēlreiz. Lai pievienotu, sūtiet foto vai PDF.
assignments-preview-hint-test = Lai labotu, uzrakstiet vēlreiz.
assignments-warn-tests =
    ❗ { $class } klasei { $day } jau ir { $count ->
        [zero] { $count } pārbaudes darbu
        [one] { $count } pārbaudes darbs
       *[other] { $count } pārbaudes darbi
    }: { $subjects }.
assignments-warn-late = ❗ Ir jau vakars, un darbs ir rītdienai. Daļa ģimeņu to vairs neizlasīs.
assignments-warn-free = ❗ { $day } skolā stundu nav.
assignments-warn-no-lesson = ❗ { $groups }: { $day } stundas nav.
assignments-set-button = Uzdot
assignments-set-anyway-button = Tomēr uzdot
assignments-save-button = Saglabāt

## What is set

assignments-done-homework = ✓ Mājas darbs uzdots
assignments-done-test = ✓ Pārbaudes darbs ieplānots
assignments-done-hint = Ģimenes to jau redz, bet paziņojums tām vēl nav sūtīts: 10 minūtes to var atsaukt.
assignments-take-back-button = Atsaukt
assignments-edit-button = Mainīt
assignments-editing = Uzrakstiet jauno tekstu vai izvēlieties citu dienu. Tagad ir:
assignments-changed-toast = Mainīts. Ģimenes redzēs gan jauno, gan veco.
assignments-same-toast = Nekas nav mainījies.
assignments-taken-back = Atsaukts. Ģimenēm par to nekas netiks ziņots.
assignments-too-late-toast = 10 minūtes ir pagājušas, ģimenes jau zina. To var mainīt.
assignments-set-at = <i>Uzdots { $day } plkst. { $time }</i>
assignments-mine = <b>Uzdotais</b>
assignments-mine-empty = Pēdējās divās nedēļās nekas nav uzdots.
assignments-line-homework = { $day } <b>{ $group }</b>: { $text }
assignments-line-test = { $day } <b>{ $group }</b> · pārbaudes darbs: { $text }
assignments-open-button = { $day } { $group }

## One’s own lessons of a day. $lesson: assignments-lesson, perhaps with what is said around it

assignments-lessons-topic = <b>Stundu temati</b> · { $day }
assignments-lessons-change = <b>Stundu izmaiņas</b> · { $day }
assignments-lessons-none = Šajā dienā Jums stundu nav.
assignments-lesson = { $number }. <b>{ $group }</b>
assignments-lesson-room = { $lesson } · { $room }. kab.
assignments-lesson-new-room = { $lesson } · kabinets mainīts: { $room }
assignments-lesson-cancelled = { $lesson } · nenotiek
assignments-lesson-moved = { $lesson } · pārcelta uz { $day }, { $number }. stundu
assignments-lesson-arrived = { $lesson } (papildu)
assignments-lesson-topic = { $lesson }: { $topic }
assignments-lesson-button = { $number }. { $group }
assignments-topic-prompt = { $day }: kas stundā darīts? Uzrakstiet tematu, ģimenes to redzēs dienasgrāmatā.
assignments-topic-kept = ✓ Temats ierakstīts
assignments-cancel-lesson-button = Stunda nenotiek
assignments-cancel-prompt = Vai stunda tiešām nenotiek? Ģimenes to uzzinās uzreiz.
assignments-cancel-sure-button = Jā, nenotiek
assignments-room-button = Cits kabinets
assignments-room-prompt = Kurā kabinetā? Uzrakstiet, piemēram, «214». Ģimenes to uzzinās uzreiz.
assignments-room-unclear = Uzrakstiet kabinetu, ne garāku par { $most } zīmēm, piemēram, «214».
assignments-move-button = Pārcelt
assignments-move-prompt = Uz kuru dienu un stundu? Izvēlieties vai uzrakstiet: «piektdien 3. stunda».
assignments-move-unclear = Tādu vietu neatradu. Uzrakstiet šodienu vai vēlāku dienu un stundu: «piektdien 3. stunda».
assignments-move-number = Uz kuru stundu { $day }? Ģimenes to uzzinās uzreiz.
assignments-number-button = { $number }. stunda
assignments-withdraw-button = Atsaukt izmaiņu
assignments-change-kept = ✓ Izmaiņa ierakstīta, ģimenēm paziņots
assignments-change-withdrawn = ✓ Stunda atkal ir kā plānots
