### The school in figures. Nothing here is about one child.

figures-menu-button = 📈 Статистика
figures-statistika-command = Школа в цифрах

## Who is logged in, who reads

figures-head = <b>Кто вошёл</b>
figures-guardians = Родители: <b>{ $linked }</b> из { $count } ({ $share } %)
figures-students = Ученики: <b>{ $linked }</b> из { $count }
figures-staff = Сотрудники: <b>{ $linked }</b> из { $count }
figures-reading = Объявления за последние { $days } дней: { $count }. Из вошедших прочитали <b>{ $share } %</b>.
figures-reading-none = За последние { $days } дней ничего не было объявлено достаточно многим.
figures-small = Группы меньше { $fewest } учеников отдельно не показываются.
figures-classes-button = По классам
figures-missing-button = Пропуски
figures-classes = <b>Вошли по классам</b> (родители, ученики)
figures-classes-none = Нет ни одного достаточно большого класса.
figures-class-line = { $class } · { $guardians } · { $students }
figures-small-label = малые классы

## Missed lessons a pupil, in a picture and under it

figures-missing-title = Пропущено уроков на ученика
figures-missing-below-label = Последние { $days } дней
figures-excused-label = уважительные
figures-unexcused-label = неуважительные
figures-missing = <b>Пропущено уроков на ученика</b>, последние { $days } дней; в скобках без уважительной причины
figures-missing-line = { $class }: { $each } ({ $unexcused })
figures-missing-none = За последние { $days } дней в журнале нет пропусков.
