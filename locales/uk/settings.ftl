### Settings: language, one’s own links, another child.

## The overview. $language: settings-language-label

settings-menu-button = ⚙️ Налаштування
settings-iestatijumi-command = Мова та входи
settings-pieslegumi-command = Хто користується E-klase від мого імені
settings-valoda-command = Змінити мову
settings-mani-dati-command = Усе, що про мене тут зберігається
settings-overview = <b>Налаштування</b> · мова: { $language }
settings-links-button = Входи
settings-language-button = Мова
settings-add-child-button = Додати дитину
settings-add-role-button = Додати свою дитину

## Languages, each by its own name in every language

settings-languages = Якою мовою говорити?
settings-language-label = українська
settings-language-lv-button = Latviešu
settings-language-en-button = English
settings-language-ru-button = Русский
settings-language-uk-button = Українська

## One’s own links. $whose: child and owner; $name: what the account calls itself in Telegram; $day, $time: since when

settings-links = <b>Входи</b>: хто користується E-klase від Вашого імені. Натисніть, щоб завершити.
settings-link = { $whose }: «{ $name }», з { $day }, { $time }
settings-link-here = { $whose }: «{ $name }», з { $day }, { $time } (цей чат)
settings-link-end-about = Якщо завершити, повернутися можна буде лише з новим паролем від класного керівника.
settings-link-end-about-staff = Якщо завершити, повернутися можна буде лише з новим паролем від канцелярії школи.
settings-link-end-button = Завершити цей вхід
settings-link-ended-toast = Вхід завершено.

## My data, as one file. $whom: names; the note stands in the file itself

settings-own-data-button = Мої дані
settings-own-data-made =
    <b>Мої дані</b>: { $whom }

    У файлі все, що тут зберігається про Вас і, якщо Ви батько чи мати, про Вашу дитину. Для вкладень зазначено лише назву та розмір.

    У ньому особисті дані: зберігайте файл у надійному місці.
settings-own-data-note = Вкладення тут лише перелічено (назва, розмір у байтах і SHA-256), їхнього вмісту немає. Час указано за Ригою.
