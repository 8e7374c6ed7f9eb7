### Settings: language, one’s own links, another child.

## The overview. $language: settings-language-label

settings-menu-button = ⚙️ Iestatījumi
settings-iestatijumi-command = Valoda, pieslēgumi, pievienot bērnu
settings-pieslegumi-command = Kur esmu pieslēdzies E-klasei
settings-valoda-command = Mainīt valodu
settings-overview = <b>Iestatījumi</b> · valoda: { $language }
settings-links-button = Pieslēgumi
settings-language-button = Valoda
settings-add-child-button = Pievienot bērnu
settings-add-role-button = Pievienot savu bērnu

## Languages, each by its own name in every language

settings-languages = Kādā valodā runāt?
settings-language-label = latviešu
settings-language-lv-button = Latviešu
settings-language-en-button = English
settings-language-ru-button = Русский
settings-language-uk-button = Українська

## One’s own links. $whose: child and owner; $name: what the account calls itself in Telegram; $since: day and time

settings-links = <b>Pieslēgumi</b>: kas E-klasi lieto Jūsu vārdā. Nospiediet, lai kādu beigtu.
settings-link = • { $whose }: «{ $name }», kopš { $since }
settings-link-here = • { $whose }: «{ $name }», kopš { $since } (šis čats)
settings-link-end-about = Ja to beigsiet, atgriezties varēs tikai ar jaunu paroli no klases audzinātāja.
settings-link-end-button = Beigt šo pieslēgumu
settings-link-ended-toast = Pieslēgums beigts.
