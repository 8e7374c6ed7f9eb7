### Settings: language, one’s own links, another child.

## The overview. $language: settings-language-label

settings-menu-button = ⚙️ Настройки
settings-iestatijumi-command = Язык и входы
settings-pieslegumi-command = Кто пользуется E-klase от моего имени
settings-valoda-command = Сменить язык
settings-mani-dati-command = Всё, что обо мне здесь хранится
settings-overview = <b>Настройки</b> · язык: { $language }
settings-links-button = Входы
settings-language-button = Язык
settings-add-child-button = Добавить ребёнка
settings-add-role-button = Добавить своего ребёнка

## Languages, each by its own name in every language

settings-languages = На каком языке говорить?
settings-language-label = русский
settings-language-lv-button = Latviešu
settings-language-en-button = English
settings-language-ru-button = Русский
settings-language-uk-button = Українська

## One’s own links. $whose: child and owner; $name: what the account calls itself in Telegram; $day, $time: since when

settings-links = <b>Входы</b>: кто пользуется E-klase от Вашего имени. Нажмите, чтобы завершить.
settings-link = { $whose }: «{ $name }», с { $day }, { $time }
settings-link-here = { $whose }: «{ $name }», с { $day }, { $time } (этот чат)
settings-link-end-about = Если завершить, вернуться можно будет только с новым паролем от классного руководителя.
settings-link-end-about-staff = Если завершить, вернуться можно будет только с новым паролем от канцелярии школы.
settings-link-end-button = Завершить этот вход
settings-link-ended-toast = Вход завершён.

## My data, as one file. $whom: names; the note stands in the file itself

settings-own-data-button = Мои данные
settings-own-data-made =
    <b>Мои данные</b>: { $whom }

    В файле всё, что здесь хранится о Вас и, если Вы родитель, о Вашем ребёнке. Для вложений указаны только название и размер.

    В нём личные данные: храните файл в надёжном месте.
settings-own-data-note = Вложения здесь только перечислены (название, размер в байтах и SHA-256), их содержимого нет. Время указано по Риге.
