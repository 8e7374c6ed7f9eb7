### The school’s lists as files, in and out (OneRoster 1.2).

exchange-overview =
    <b>Списки школы</b>
    Классы, люди, группы, работы и оценки в файлах OneRoster 1.2, упакованных в ZIP. До загрузки Вы увидите, что изменится.
    В выгруженном файле личные данные: храните его надёжно.
exchange-bring-button = Загрузить файл
exchange-take-button = Выгрузить ZIP
exchange-prompt = Пришлите ZIP-файл со списками OneRoster 1.2.
exchange-no-terms = Сначала впишите семестры: без них списки выгрузить нельзя.
exchange-made = Списки школы. В файле личные данные.

## What a file would change: $kind is what it is about, $parts the counts below

exchange-confirm-button = Загрузить
exchange-difference = <b>Что изменится</b>
exchange-same = В файле то же, что уже есть: ничего не изменится.
exchange-line =
    { $kind ->
        [school] Школа
        [term] Семестры
        [class] Классы
        [group] Группы
        [person] Люди
        [staff] Роли в школе
        [enrolment] Места в классах
        [class-teacher] Классные руководители
        [group-student] Места в группах
        [group-teacher] Учителя групп
        [guardian] Родители
        [work] Проверочные работы
        [homework] Домашние задания
       *[mark] Оценки
    }: { $parts }
exchange-new = новые: { $count }
exchange-change = меняются: { $count }
exchange-removed = исчезнут: { $count }
exchange-note =
    { $kind ->
        [phone-left-out] Номера, на которые нельзя послать SMS, пропущены: { $count }
        [conflict] В школе вписано иначе, будет переписано: { $count }
        [conflict-kept] В школе вписано иначе и останется: { $count }
        [was-known] Уже известные люди: { $count }
        [relation-missing] Не сказано, кем приходится ученику (будет «другое лицо»): { $count }
       *[other] Не учитывается: { $count }
    }
exchange-vanishing = Исчезло бы больше пятой части, поэтому здесь загрузить нельзя. Проверьте файл. Если он верный, его загрузит администратор системы.
exchange-too-many = Изменений больше { $most }: такой файл загрузит администратор системы.
exchange-done = Загружено. Изменилось строк: { $rows }.
exchange-changed = За это время в школе что-то изменилось, поэтому ничего не загружено. Пришлите файл ещё раз.
exchange-gone = Этого файла уже нет. Пришлите его ещё раз.

## What is wrong in a file, and where

exchange-faults = <b>Ничего не загружено.</b> Ошибок в файле: { $count }.
exchange-more-faults = И ещё { $count }.
exchange-place = { $file }
exchange-place-line = { $file }, строка { $line }
exchange-place-column = { $file }, строка { $line }, { $column }
exchange-fault =
    <b>{ $place }</b>: { $kind ->
        [zip] ZIP не годится: упакуйте сами файлы CSV, без папок и пароля
        [unknown] такого файла в OneRoster 1.2 нет
        [manifest] манифест не соответствует файлам или не 1.2
        [encoding] файл не в UTF-8
        [row] строка — неверный CSV
        [empty] в файле нет строк
        [header] столбцы не как в OneRoster 1.2
        [required] нет значения
        [clear] в полном списке этот столбец должен быть пустым
        [twice] это встречается дважды
        [reference] такой записи в списке нет
        [school] это не та школа
        [taken] кто-то за это время уже изменил
        [teacher] не указан учитель
        [term] семестр неверен
       *[value] недопустимое значение
    }{ $has_value ->
        [true] : «{ $value }»
       *[false] {""}
    }.
