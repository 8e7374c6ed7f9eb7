### A teacher’s working hours, and the days on which a colleague stands in.
### $days: «24.11.–27.11.», «rīt»; $substitute, $name: a colleague

duties-menu-button = 🌴 Mans darba laiks
duties-darba-laiks-command = Mans darba laiks un aizvietotājs

## The first screen. $hours: duties-hours-label

duties-teachers-only = Darba laiku un aizvietotāju šeit norāda skolotāji. Kurš šodien ir prom, redzams rīta pārskatā.
duties-hours = Ģimenēm atbildu: <b>{ $hours }</b>
# $days: «P–Pk»; $opens, $closes: «8.00».
duties-hours-label = { $days } { $opens }–{ $closes }
duties-leaves-none = Ja nebūsiet skolā, norādiet dienas un kolēģi, kas Jūs aizvietos.
duties-leave-now = <b>Tagad esmu prom</b> ({ $days }). Aizvieto { $substitute }.
duties-leave-ahead = <b>Būšu prom</b> { $days }. Aizvietos { $substitute }.
duties-stands-in = Es aizvietoju: { $name }, { $days }
duties-open-button = { $days } · { $substitute }
duties-leave-button = Būšu prom…
duties-hours-button = Mainīt darba laiku

## The working hours

duties-hours-hint = Atzīmējiet dienas, kurās atbildat ģimenēm. Ārpus šī laika Jūs neviens nesteidzina.
duties-tick-button = ○ { $day }
duties-ticked-button = ✓ { $day }
duties-times-button = Mainīt stundas
duties-last-day-toast = Vismaz vienai dienai jāpaliek.
duties-hours-prompt = Uzrakstiet, no cikiem līdz cikiem atbildat ģimenēm, piemēram, 8.00–17.00.
duties-hours-unclear = Laiku nesapratu. Rakstiet, piemēram, 8.00–17.00.
duties-hours-order = Beigām jābūt pēc sākuma. Rakstiet, piemēram, 8.00–17.00.
duties-hours-kept = <b>Darba laiks mainīts.</b>

## Which days

duties-days-prompt = Kurās dienās nebūsiet skolā? Izvēlieties vai uzrakstiet, piemēram, «no 25.11. līdz 27.11.».
duties-days-unclear = Dienas nesapratu. Rakstiet, piemēram, 25.11. vai «no 25.11. līdz 27.11.».
duties-today-button = Šodien
duties-tomorrow-button = Rīt
# $day: a Friday, «27.11.».
duties-friday-button = Līdz piektdienai, { $day }
duties-fault-order = Pēdējā diena ir pirms pirmās. Rakstiet, piemēram, «no 25.11. līdz 27.11.».
duties-fault-past = Šīs dienas jau pagājušas. Norādiet dienas, sākot ar šodienu.
duties-fault-far = Tik tālas dienas vēl norādīt nevar. Norādiet tuvāk tam laikam.
duties-fault-long = Tik ilgu laiku šeit norādīt nevar: ne vairāk kā 62 dienas. Lūdziet skolas lietvedībai.
duties-fault-overlap = Šajās dienās jau esat prom. Mainiet to, kas jau norādīts.
duties-fault-self = Sevi aizvietot nevar. Izvēlieties kolēģi.
duties-fault-gone = Šis kolēģis šajās dienās skolā nestrādā. Izvēlieties citu.
duties-fault-away = Šis kolēģis šajās dienās pats ir prom. Izvēlieties citu.

## Who stands in. $names: colleagues

duties-colleague-prompt = Kas Jūs aizvietos <b>{ $days }</b>? Izvēlieties vai uzrakstiet daļu no vārda.
duties-colleague-none = Tāda kolēģa neatradu. Uzrakstiet citu daļu no vārda.
duties-colleagues-none = Skolā šajās dienās nav neviena, kas varētu aizvietot. Lūdziet skolas lietvedībai.
duties-colleagues-away = <i>Paši prom: { $names }</i>

## What is given away. $classes: «7.b»; $groups: «Matemātika (7.b), …»

duties-confirm = <b>{ $substitute }</b> aizvietos Jūs: { $days }.
duties-gives-classes = Klase: { $classes }
duties-gives-groups = Stundas: { $groups }
duties-gives-nothing = Jums šajās dienās nav ne klases, ne stundu.
duties-confirm-button = Apstiprināt
duties-kept-told = <b>Saglabāts.</b> Kolēģim par to tikko aizrakstīju.
duties-kept-untold = <b>Saglabāts.</b> Kolēģis šeit nav sasniedzams: pasakiet, lūdzu, viņam paši.

## One leave

duties-leave = <b>Esmu prom: { $days }</b>. Aizvieto { $substitute }.
duties-other-days-button = Mainīt dienas
duties-other-colleague-button = Mainīt aizvietotāju
duties-end-button = Esmu atpakaļ
duties-cancel-button = Nebūšu prom
duties-end-sure = Vai esat atpakaļ? { $substitute } vairs neredzēs Jūsu klasi un stundas.
duties-cancel-sure = Vai tomēr būsiet skolā { $days }? { $substitute } Jūs neaizvietos.
duties-sure-button = Jā
duties-ended = <b>Aizvietošana beigusies.</b>

## To the colleague. $what: classes and groups

duties-told-granted = <b>Jūs aizvietojat: { $name }</b>, { $days }. Jums šajās dienās ir: { $what }.
duties-told-ended = <b>Vairs neaizvietojat: { $name }</b>, { $days }.
duties-open-all-button = Mans darba laiks
