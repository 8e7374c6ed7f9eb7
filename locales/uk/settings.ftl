### Settings: language, one’s own links, another child.

## The overview. $language: settings-language-label

settings-menu-button = ⚙️ Налаштування
settings-iestatijumi-command = Мова, підключення, додати дитину
settings-pieslegumi-command = Де я ввійшов в E-klase
settings-valoda-command = Змінити мову
settings-overview = <b>Налаштування</b> · мова: { $language }
settings-links-button = Підключення
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

## One’s own links. $whose: child and owner; $name: what the account calls itself in Telegram; $since: day and time

settings-links = <b>Підключення</b>: хто користується E-klase від Вашого імені. Натисніть, щоб закінчити.
settings-link = • { $whose }: «{ $name }», з { $since }
settings-link-here = • { $whose }: «{ $name }», з { $since } (цей чат)
settings-link-end-about = Якщо закінчити, повернутися можна буде лише з новим паролем від класного керівника.
settings-link-end-button = Закінчити це підключення
settings-link-ended-toast = Підключення закінчено.
