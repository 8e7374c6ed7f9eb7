### The school in figures. Nothing here is about one child.

figures-menu-button = 📈 Статистика
figures-statistika-command = Школа в цифрах

## Who is logged in, who reads

figures-head = <b>Хто увійшов</b>
figures-guardians = Батьки: <b>{ $linked }</b> з { $count } ({ $share } %)
figures-students = Учні: <b>{ $linked }</b> з { $count }
figures-staff = Працівники: <b>{ $linked }</b> з { $count }
figures-reading = Оголошення за останні { $days } днів: { $count }. З тих, хто увійшов, прочитали <b>{ $share } %</b>.
figures-reading-none = За останні { $days } днів нічого не було оголошено достатньо багатьом.
figures-small = Групи менші за { $fewest } учнів окремо не показуються.
figures-classes-button = За класами
figures-missing-button = Пропуски
figures-classes = <b>Увійшли за класами</b> (батьки, учні)
figures-classes-none = Немає жодного достатньо великого класу.
figures-class-line = { $class } · { $guardians } · { $students }
figures-small-label = малі класи

## Missed lessons a pupil, in a picture and under it

figures-missing-title = Пропущено уроків на учня
figures-missing-below-label = Останні { $days } днів
figures-excused-label = поважні
figures-unexcused-label = неповажні
figures-missing = <b>Пропущено уроків на учня</b>, останні { $days } днів; у дужках без поважної причини
figures-missing-line = { $class }: { $each } ({ $unexcused })
figures-missing-none = За останні { $days } днів у журналі немає пропусків.
