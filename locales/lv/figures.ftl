### The school in figures. Nothing here is about one child.

figures-menu-button = 📈 Statistika
figures-statistika-command = Skola skaitļos

## Who is logged in, who reads

figures-head = <b>Kas pieslēdzies</b>
figures-guardians = Vecāki: <b>{ $linked }</b> no { $count } ({ $share } %)
figures-students = Skolēni: <b>{ $linked }</b> no { $count }
figures-staff = Darbinieki: <b>{ $linked }</b> no { $count }
figures-reading = Aktualitātes pēdējās { $days } dienās: { $count }. No pieslēgušamies izlasījuši <b>{ $share } %</b>.
figures-reading-none = Pēdējās { $days } dienās nekas nav izziņots pietiekami daudziem.
figures-small = Grupas, kurās ir mazāk nekā { $fewest } skolēnu, atsevišķi nerāda.
figures-classes-button = Pa klasēm
figures-missing-button = Kavējumi
figures-classes = <b>Pieslēgušies pa klasēm</b> (vecāki, skolēni)
figures-classes-none = Nav nevienas pietiekami lielas klases.
figures-class-line = { $class } · { $guardians } · { $students }
figures-small-label = mazās klases

## Missed lessons a pupil, in a picture and under it

figures-missing-title = Kavētās stundas uz skolēnu
figures-missing-below-label = Pēdējās { $days } dienas
figures-excused-label = attaisnotas
figures-unexcused-label = neattaisnotas
figures-missing = <b>Kavētās stundas uz skolēnu</b>, pēdējās { $days } dienas; iekavās neattaisnotās
figures-missing-line = { $class }: { $each } ({ $unexcused })
figures-missing-none = Pēdējās { $days } dienās žurnālā nav neviena kavējuma.
