### Marks as teachers enter them: groups, works, a class's marks in one message or table, terms and years.

mark-entry-menu-button = 📝 Поставити оцінки
mark-entry-likt-command = Поставити оцінки

## Whom one teaches. $group: «7.b · Matemātika»; $numbers: today's lessons, «2., 3.»

mark-entry-groups =
    <b>Поставити оцінки</b>
    Виберіть клас. Спочатку ті, у яких сьогодні урок.
mark-entry-no-groups =
    <b>Поставити оцінки</b>
    Зараз у Вас немає класів, у яких Ви викладаєте. Їх призначає канцелярія школи.
mark-entry-lesson-button = { $numbers } ур. · { $group }
mark-entry-groups-button = Інші класи

## A group's works. $topic; $kind: grades-<kind>-label; $marked of $pupils have a mark

mark-entry-group = <b>{ $group }</b> · { $subject }
mark-entry-works = За що оцінки? Роботи останніх тижнів і скільки учнів уже оцінено.
mark-entry-no-works = За останні тижні робіт немає. Почніть нову.
mark-entry-work = «{ $topic }», { $kind }, { $day }
mark-entry-new-summative-button = + Перевірна
mark-entry-new-formative-button = + Формувальна
mark-entry-terms-button = Оцінки за семестр

## A new work

mark-entry-planned-summative = <b>Нова перевірна робота</b> · { $group }, { $subject }
mark-entry-planned-formative = <b>Нова формувальна робота</b> · { $group }, { $subject }
mark-entry-new-day = День: { $day }
mark-entry-new-notation = Оцінювання: { $notation }
mark-entry-topic-prompt = Напишіть тему, наприклад: Дроби
mark-entry-topic-length = У темі має бути хоча б одне слово, але не більше { $most } знаків.
mark-entry-notation-points-label = балами від 1 до 10
mark-entry-notation-pass-label = зараховано чи ні (i, ni)
mark-entry-notation-percent-label = у відсотках
mark-entry-notation-stap-label = S, T, A, P
mark-entry-notation-points-button = 1–10
mark-entry-notation-pass-button = i/ni
mark-entry-notation-percent-button = %
mark-entry-notation-stap-button = STAP
mark-entry-chosen-button = • { $label }
mark-entry-day-button = Інший день
mark-entry-day-prompt = Якого дня була робота? Напишіть, наприклад: вчора, у понеділок або 12.11.
mark-entry-day-unclear = Такого дня не знайдено. Напишіть, наприклад: вчора, у понеділок або 12.11.
mark-entry-day-ahead = Цей день ще попереду. Оцінки ставлять за те, що вже було: напишіть сьогодні або раніший день.
mark-entry-day-far = Це надто давно. Напишіть день з останніх двох місяців.
mark-entry-remove-button = Видалити роботу
mark-entry-removed-toast = Роботу видалено.
mark-entry-not-removed-toast = Робота має оцінки, або про неї оголошували, тому її не видалено.

## A work and its pupils. $example: «Anna 8, Jānis nv»

mark-entry-marked = Оцінено: { $marked }/{ $pupils }
mark-entry-how = Напишіть оцінки одним повідомленням: { $example }. Можна «усі { $mark }», «інші { $mark }», примітку в дужках. Або натисніть учня.
mark-entry-excel-button = Шаблон (Excel)
mark-entry-csv-button = Шаблон (CSV)
mark-entry-all-button = Усі учні

## One pupil. $class: «7.b»; $mark: «4|7»

mark-entry-pupil = <b>{ $name }</b> { $class }
mark-entry-now = Зараз: <b>{ $mark }</b>
mark-entry-choose = Натисніть оцінку або напишіть її, з приміткою в дужках: 8 (добре)
mark-entry-no-mark = «{ $written }» – не оцінка цієї роботи. Нічого не змінено.
mark-entry-entered = ✓ { $name }: <b>{ $mark }</b>
mark-entry-too-soon-toast = Цю оцінку не поставлено: натискання прийшло одразу за попереднім. Якщо так і задумано, натисніть ще раз.
mark-entry-comment-button = Примітка: { $name }
mark-entry-comment-prompt =
    <b>{ $name }</b>: { $mark }
    Напишіть примітку. Її прочитає родина.
mark-entry-comment-length = У примітці має бути хоча б одне слово, але не більше { $most } знаків.
mark-entry-comment-late = Примітку не додано: родина вже дізналася оцінку. Її можна написати разом із виправленою оцінкою.

## What was understood of a message or a table, one question after the other. $words: as written; $name: a pupil

mark-entry-nothing = Оцінок тут не знайдено. Напишіть ім’я та оцінку, наприклад: Анна 8, Яніс nv
mark-entry-so-far =
    { $count ->
        [one] Зрозуміла { $count } оцінка.
        [few] Зрозумілі { $count } оцінки.
        [many] Зрозуміло { $count } оцінок.
       *[other] Зрозуміло { $count } оцінки.
    } Ще треба уточнити: { $unclear }.
mark-entry-whom-who = «{ $words }»: якого учня Ви мали на увазі?
mark-entry-whom-nobody = «{ $words }»: такого учня тут немає. Кого Ви мали на увазі?
mark-entry-whom-unread = «{ $words }»: це зрозуміти не вдалося. Напишіть ще раз або пропустіть.
mark-entry-which-mark = «{ $words }»: такої оцінки в цієї роботи немає. Яка оцінка – <b>{ $name }</b>?
mark-entry-which-missing = «{ $words }»: оцінки там немає. Яка оцінка – <b>{ $name }</b>?
mark-entry-which-twice = «{ $words }»: <b>{ $name }</b> – дві різні оцінки. Яка правильна?
mark-entry-leave-button = Пропустити
mark-entry-understood = <b>Що зрозуміло</b> (ще не збережено)
mark-entry-line = { $name } <b>{ $mark }</b>
mark-entry-line-same = { $name } <b>{ $mark }</b> (уже є)
mark-entry-line-change = { $name } { $before } → <b>{ $mark }</b>
mark-entry-line-comment = { $line } <i>«{ $comment }»</i>
mark-entry-without =
    { $more ->
        [0] Без оцінки залишаються: { $names }
        [one] Без оцінки залишаються: { $names } і ще { $more }
        [few] Без оцінки залишаються: { $names } і ще { $more }
        [many] Без оцінки залишаються: { $names } і ще { $more }
       *[other] Без оцінки залишаються: { $names } і ще { $more }
    }
mark-entry-none-left = Зберігати більше нічого.
mark-entry-save-button = ✓ Зберегти ({ $count })

## Saved, and undone. $time: until when it can be undone

mark-entry-saved =
    { $count ->
        [one] <b>Збережено { $count } оцінку.</b>
        [few] <b>Збережено { $count } оцінки.</b>
        [many] <b>Збережено { $count } оцінок.</b>
       *[other] <b>Збережено { $count } оцінки.</b>
    } Родини дізнаються о { $time }; до того можна скасувати.
mark-entry-saved-same = Такі самі вже були: { $count }
mark-entry-saved-refused = Не збережено: { $count }. Цих учнів більше немає у Вашій групі, або оцінку щойно поставив хтось інший. Перевірте список.
mark-entry-undo-button = Скасувати, ще { $minutes } хв
mark-entry-undone =
    { $count ->
        [one] Скасовано { $count } оцінку. Родині про неї не повідомлю.
        [few] Скасовано { $count } оцінки. Родинам про них не повідомлю.
        [many] Скасовано { $count } оцінок. Родинам про них не повідомлю.
       *[other] Скасовано { $count } оцінки. Родинам про них не повідомлю.
    }
mark-entry-undone-toast = Скасовано.
mark-entry-too-late-toast = Десять хвилин минуло. Оцінку можна виправити, натиснувши учня.

## The template, and what somebody sends back. $cell: «D5»

mark-entry-sheet = Впишіть оцінки й примітки, збережіть і надішліть цей файл назад сюди. Перший стовпець не змінюйте.
mark-entry-head-number-label = id
mark-entry-head-name-label = Учень
mark-entry-head-now-label = Зараз
mark-entry-head-mark-label = Оцінка
mark-entry-head-comment-label = Примітка
mark-entry-sheet-kind = Такий файл прийняти неможливо. Надішліть заповнений шаблон: Excel (.xlsx) або CSV.
mark-entry-sheet-size = Файл завеликий. Заповніть отриманий шаблон і нічого до нього не додавайте.
mark-entry-sheet-damaged = Файл прочитати не вдалося. Збережіть його ще раз і надішліть.
mark-entry-sheet-foreign = Це не мій шаблон (комірка { $cell }). Візьміть шаблон і не змінюйте перший стовпець.
mark-entry-sheet-other = Цей шаблон – від іншої роботи. Нічого не змінено. Відкрийте ту роботу або візьміть шаблон цієї.
mark-entry-sheet-formula = У комірці { $cell } формула. Впишіть туди саму оцінку й надішліть ще раз.
mark-entry-sheet-empty = Шаблон порожній: немає жодної оцінки чи примітки.

## Terms and the year. $number: 0 is the year; $average: «7,86»

mark-entry-period-label =
    { $number ->
        [0] Навчальний рік
       *[other] Семестр { $number }
    }
mark-entry-heading-proposed = <b>{ $period }</b>: попередні оцінки
mark-entry-heading-final = <b>{ $period }</b>: підсумкові оцінки
mark-entry-stage-proposed-button = Попередні
mark-entry-stage-final-button = Підсумкові
mark-entry-term-decided = { $name } ({ $average }): <b>→ { $mark }</b>
mark-entry-term-known = { $name } ({ $average }): <b>{ $mark }</b>
mark-entry-term-offered = { $name } ({ $average }): <i>{ $mark }?</i>
mark-entry-term-open = { $name } ({ $average }): …
mark-entry-term-unclear = Зрозуміти не вдалося: { $words }
mark-entry-as-offered-button = Усім як запропоновано
mark-entry-nobody = У цій групі зараз немає учнів.
