### A student’s own goals.

goals-menu-button = 🎯 Mērķi
goals-merki-command = Mani mērķi mācībās

## Every goal

goals-list = <b>Mani mērķi</b>
goals-empty = Mērķu vēl nav. Ar ko sākam?
goals-private = <i>To redz tikai skolēns: ne vecāki, ne skolotāji.</i>
goals-goal = <b>{ $subject }</b>: mērķis { $target }
# $bar: how much of the way is done, in ten signs.
goals-progress = { $bar } tagad { $average }
goals-no-average = Vidējās atzīmes šajā semestrī vēl nav.
goals-reached = Sasniegts! Tā turpināt.
# $ways: «2 × 10 vai 4 × 9».
goals-needed = Vajag vēl: { $ways }
goals-way-label = { $count } × { $mark }
goals-or-label = { $one } vai { $other }
goals-far = Pat ar { $count } desmitniekiem šoreiz nepietiks: varbūt tuvāks mērķis?
goals-add-button = Jauns mērķis

## Setting one

goals-choose = Kurā priekšmetā?
goals-all-taken = Mērķis jau ir katrā priekšmetā.
goals-subject = <b>{ $subject }</b> · mērķis
goals-ask = Uz kādu vērtējumu tiekties šajā semestrī?
goals-drop-button = Atteikties no mērķa
goals-set-toast = Mērķis saglabāts. Lai izdodas!
goals-dropped-toast = Mērķa vairs nav.
