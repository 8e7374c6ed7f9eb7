### The school in figures. Nothing here is about one child.

figures-menu-button = 📈 Statistics
figures-statistika-command = The school in figures

## Who is logged in, who reads

figures-head = <b>Who is logged in</b>
figures-guardians = Parents: <b>{ $linked }</b> of { $count } ({ $share } %)
figures-students = Pupils: <b>{ $linked }</b> of { $count }
figures-staff = Staff: <b>{ $linked }</b> of { $count }
figures-reading = Announcements of the last { $days } days: { $count }. Of those logged in, <b>{ $share } %</b> have read them.
figures-reading-none = In the last { $days } days nothing reached enough readers.
figures-small = Groups of fewer than { $fewest } pupils are not shown alone.
figures-classes-button = By class
figures-missing-button = Absences
figures-classes = <b>Logged in by class</b> (parents, pupils)
figures-classes-none = There is no class that is large enough.
figures-class-line = { $class } · { $guardians } · { $students }
figures-small-label = small classes

## Missed lessons a pupil, in a picture and under it

figures-missing-title = Missed lessons a pupil
figures-missing-below-label = The last { $days } days
figures-excused-label = excused
figures-unexcused-label = unexcused
figures-missing = <b>Missed lessons a pupil</b>, the last { $days } days; the unexcused in brackets
figures-missing-line = { $class }: { $each } ({ $unexcused })
figures-missing-none = No lesson was missed in the last { $days } days.
