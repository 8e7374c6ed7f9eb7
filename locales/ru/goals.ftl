### A student’s own goals.

goals-menu-button = 🎯 Цели
goals-merki-command = Мои цели в учёбе

## Every goal

goals-list = <b>Мои цели</b>
goals-empty = Целей пока нет. С чего начнём?
goals-private = <i>Это видит только ученик: ни родители, ни учителя.</i>
goals-goal = <b>{ $subject }</b>: цель { $target }
# $bar: how much of the way is done, in ten signs.
goals-progress = { $bar } сейчас { $average }
goals-no-average = Средней за этот семестр ещё нет.
goals-reached = Достигнуто! Так держать.
# $ways: «2 × 10 vai 4 × 9».
goals-needed = Нужно ещё: { $ways }
goals-way-label = { $count } × { $mark }
goals-or-label = { $one } или { $other }
goals-far = Даже { $count } десяток тут не хватит: может, цель поближе?
goals-add-button = Новая цель

## Setting one

goals-choose = По какому предмету?
goals-all-taken = Цель уже есть по каждому предмету.
goals-subject = <b>{ $subject }</b> · цель
goals-ask = К какой оценке стремиться в этом семестре?
goals-drop-button = Отказаться от цели
goals-set-toast = Цель сохранена. Удачи!
goals-dropped-toast = Цели больше нет.
