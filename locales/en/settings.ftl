### Settings: language, one’s own links, another child.

## The overview. $language: settings-language-label

settings-menu-button = ⚙️ Settings
settings-iestatijumi-command = Language and log-ins
settings-pieslegumi-command = Who uses E-klase in my name
settings-valoda-command = Change the language
settings-mani-dati-command = Everything that is kept about me
settings-overview = <b>Settings</b> · language: { $language }
settings-links-button = Log-ins
settings-language-button = Language
settings-add-child-button = Add a child
settings-add-role-button = Add my own child

## Languages, each by its own name in every language

settings-languages = Which language shall I speak?
settings-language-label = English
settings-language-lv-button = Latviešu
settings-language-en-button = English
settings-language-ru-button = Русский
settings-language-uk-button = Українська

## One’s own links. $whose: child and owner; $name: what the account calls itself in Telegram; $day, $time: since when

settings-links = <b>Log-ins</b>: who uses E-klase in your name. Press one to end it.
settings-link = { $whose }: “{ $name }”, since { $day } at { $time }
settings-link-here = { $whose }: “{ $name }”, since { $day } at { $time } (this chat)
settings-link-end-about = If you end it, coming back takes a new password from the class teacher.
settings-link-end-about-staff = If you end it, coming back takes a new password from the school office.
settings-link-end-button = End this log-in
settings-link-ended-toast = The log-in has ended.

## My data, as one file. $whom: names; the note stands in the file itself

settings-own-data-button = My data
settings-own-data-made =
    <b>My data</b>: { $whom }

    The file holds everything that is kept here about you and, if you are a parent, about your child. Of attachments it gives only the name and size.

    It holds personal data: keep it in a safe place.
settings-own-data-note = Attachments are only listed here (name, size in bytes and SHA-256); their content is not included. Times are in Riga’s time.
