### The school’s lists as files, in and out (OneRoster 1.2).

exchange-overview =
    <b>Списки школи</b>
    Класи, люди, групи, роботи й оцінки у файлах OneRoster 1.2, запакованих у ZIP. До завантаження Ви побачите, що зміниться.
    У вивантаженому файлі особисті дані: зберігайте його надійно.
exchange-bring-button = Завантажити файл
exchange-take-button = Вивантажити ZIP
exchange-prompt = Надішліть ZIP-файл зі списками OneRoster 1.2.
exchange-no-terms = Спершу впишіть семестри: без них списки вивантажити не можна.
exchange-made = Списки школи. У файлі особисті дані.

## What a file would change: $kind is what it is about, $parts the counts below

exchange-confirm-button = Завантажити
exchange-difference = <b>Що зміниться</b>
exchange-same = У файлі те саме, що вже є: нічого не зміниться.
exchange-line =
    { $kind ->
        [school] Школа
        [term] Семестри
        [class] Класи
        [group] Групи
        [person] Люди
        [staff] Ролі в школі
        [enrolment] Місця в класах
        [class-teacher] Класні керівники
        [group-student] Місця в групах
        [group-teacher] Учителі груп
        [guardian] Батьки
        [work] Перевірочні роботи
        [homework] Домашні завдання
       *[mark] Оцінки
    }: { $parts }
exchange-new = нові: { $count }
exchange-change = змінюються: { $count }
exchange-removed = зникнуть: { $count }
exchange-note =
    { $kind ->
        [phone-left-out] Номери, на які не можна надіслати SMS, пропущено: { $count }
        [conflict] У школі вписано інакше, буде переписано: { $count }
        [conflict-kept] У школі вписано інакше й залишиться: { $count }
        [was-known] Уже відомі люди: { $count }
        [relation-missing] Не сказано, ким є для учня (буде «інша особа»): { $count }
       *[other] Не враховується: { $count }
    }
exchange-vanishing = Зникло б більше п’ятої частини, тому тут завантажити не можна. Перевірте файл. Якщо він правильний, його завантажить адміністратор системи.
exchange-too-many = Змін більше ніж { $most }: такий файл завантажить адміністратор системи.
exchange-done = Завантажено. Змінилося рядків: { $rows }.
exchange-changed = За цей час у школі щось змінилося, тому нічого не завантажено. Надішліть файл ще раз.
exchange-gone = Цього файлу вже немає. Надішліть його ще раз.

## What is wrong in a file, and where

exchange-faults = <b>Нічого не завантажено.</b> Помилок у файлі: { $count }.
exchange-more-faults = І ще { $count }.
exchange-place = { $file }
exchange-place-line = { $file }, рядок { $line }
exchange-place-column = { $file }, рядок { $line }, { $column }
exchange-fault =
    <b>{ $place }</b>: { $kind ->
        [zip] ZIP не годиться: запакуйте самі файли CSV, без тек і пароля
        [unknown] такого файлу в OneRoster 1.2 немає
        [manifest] маніфест не відповідає файлам або не 1.2
        [encoding] файл не в UTF-8
        [row] рядок — неправильний CSV
        [empty] у файлі немає рядків
        [header] стовпці не як в OneRoster 1.2
        [required] бракує значення
        [clear] у повному списку цей стовпець має бути порожнім
        [twice] це трапляється двічі
        [reference] такого запису в списку немає
        [school] це не та школа
        [taken] хтось за цей час уже змінив
        [teacher] не вказано вчителя
        [term] семестр неправильний
       *[value] неприпустиме значення
    }{ $has_value ->
        [true] : «{ $value }»
       *[false] {""}
    }.
