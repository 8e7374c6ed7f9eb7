### Lessons, tests and events in the family’s own calendar.

calendar-open-button = Kalendāram
calendar-intro =
    <b>Stundas Jūsu kalendārā</b>
    Stundas ar izmaiņām, pārbaudes darbi un notikumi līdz semestra beigām.
calendar-file-button = Saņemt failu (.ics)
# $first, $last: «23.11.».
calendar-file =
    Kalendārs { $first }–{ $last }
    Atveriet failu, un tālrunis piedāvās to pievienot. Vēlākas izmaiņas failā vairs neparādīsies.

## A private address

calendar-address-none = Ar privātu adresi kalendāra lietotne izmaiņas saņems pati.
# $day: «2026. gada 23. novembris».
calendar-address-stands = Privāta adrese ir spēkā; izveidota: { $day }. To rāda tikai vienreiz: ja adrese pazudusi, izveidojiet jaunu, un vecā vairs nedarbosies.
calendar-make-button = Izveidot privātu adresi
calendar-renew-button = Izveidot jaunu adresi
calendar-end-button = Beigt adresi
calendar-copy-button = Kopēt adresi
calendar-made =
    Pievienojiet šo adresi savam kalendāram kā abonementu:

    <code>{ $address }</code>

    To rāda tikai šoreiz. Kas zina adresi, redz bērna stundas: nedodiet to citiem. Tā darbojas, kamēr šajā sarunā esat E-klasē.
calendar-ended-toast = Adrese vairs nedarbojas.

## Inside the calendar

calendar-title = E-klase: { $name }
calendar-cancelled-title = Nenotiek: { $subject }
calendar-untimed-title = { $number }. stunda: { $subject }
calendar-test-title = Pārbaudes darbs: { $subject }
