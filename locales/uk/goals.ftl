### A student’s own goals.

goals-menu-button = 🎯 Цілі
goals-merki-command = Мої цілі в навчанні

## Every goal

goals-list = <b>Мої цілі</b>
goals-empty = Цілей поки немає. З чого почнемо?
goals-private = <i>Це бачить лише учень: ні батьки, ні вчителі.</i>
goals-goal = <b>{ $subject }</b>: ціль { $target }
# $bar: how much of the way is done, in ten signs.
goals-progress = { $bar } зараз { $average }
goals-no-average = Середньої за цей семестр ще немає.
goals-reached = Досягнуто! Так тримати.
# $ways: «2 × 10 vai 4 × 9».
goals-needed = Ще треба: { $ways }
goals-way-label = { $count } × { $mark }
goals-or-label = { $one } або { $other }
goals-far = Навіть { $count } десяток тут не вистачить: може, ближча ціль?
goals-add-button = Нова ціль

## Setting one

goals-choose = З якого предмета?
goals-all-taken = Ціль уже є з кожного предмета.
goals-subject = <b>{ $subject }</b> · ціль
goals-ask = До якої оцінки прагнути в цьому семестрі?
goals-drop-button = Відмовитися від цілі
goals-set-toast = Ціль збережено. Успіхів!
goals-dropped-toast = Цілі більше немає.
