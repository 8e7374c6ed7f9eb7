### Settings: language, one’s own links, another child.

## The overview. $language: settings-language-label

settings-menu-button = ⚙️ Настройки
settings-iestatijumi-command = Язык, подключения, добавить ребёнка
settings-pieslegumi-command = Где я вошёл в E-klase
settings-valoda-command = Сменить язык
settings-overview = <b>Настройки</b> · язык: { $language }
settings-links-button = Подключения
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

## One’s own links. $whose: child and owner; $name: what the account calls itself in Telegram; $since: day and time

settings-links = <b>Подключения</b>: кто пользуется E-klase от Вашего имени. Нажмите, чтобы закончить.
settings-link = • { $whose }: «{ $name }», с { $since }
settings-link-here = • { $whose }: «{ $name }», с { $since } (этот чат)
settings-link-end-about = Если закончить, вернуться можно будет только с новым паролем от классного руководителя.
settings-link-end-button = Закончить это подключение
settings-link-ended-toast = Подключение закончено.
