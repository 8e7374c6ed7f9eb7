### A student’s own goals.

goals-menu-button = 🎯 Goals
goals-merki-command = My goals at school

## Every goal

goals-list = <b>My goals</b>
goals-empty = No goals yet. Where shall we begin?
goals-private = <i>Only the student sees this: no parents, no teachers.</i>
goals-goal = <b>{ $subject }</b>: goal { $target }
# $bar: how much of the way is done, in ten signs.
goals-progress = { $bar } now { $average }
goals-no-average = There is no average in this term yet.
goals-reached = Reached! Keep it up.
# $ways: «2 × 10 vai 4 × 9».
goals-needed = Still needed: { $ways }
goals-way-label = { $count } × { $mark }
goals-or-label = { $one } or { $other }
goals-far = Even { $count } tens would not do this time: a nearer goal, maybe?
goals-add-button = A new goal

## Setting one

goals-choose = In which subject?
goals-all-taken = Every subject has a goal already.
goals-subject = <b>{ $subject }</b> · goal
goals-ask = Which grade to aim at in this term?
goals-drop-button = Give the goal up
goals-set-toast = The goal is kept. Good luck!
goals-dropped-toast = The goal is gone.
