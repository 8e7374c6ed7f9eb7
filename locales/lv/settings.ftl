### Settings: language, one’s own links, another child.

## The overview. $language: settings-language-label

settings-menu-button = ⚙️ Iestatījumi
settings-iestatijumi-command = Valoda un pieslēgumi
settings-pieslegumi-command = Kas E-klasi lieto manā vārdā
settings-valoda-command = Mainīt valodu
settings-mani-dati-command = Viss, kas par mani šeit glabājas
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

## One’s own links. $whose: child and owner; $name: what the account calls itself in Telegram; $day, $time: since when

settings-links = <b>Pieslēgumi</b>: kas E-klasi lieto Jūsu vārdā. Nospiediet, lai kādu beigtu.
settings-link = { $whose }: «{ $name }», kopš { $day } plkst. { $time }
settings-link-here = { $whose }: «{ $name }», kopš { $day } plkst. { $time } (šī saruna)
settings-link-end-about = Ja to beigsiet, atgriezties varēs tikai ar jaunu paroli no klases audzinātāja.
settings-link-end-about-staff = Ja to beigsiet, atgriezties varēs tikai ar jaunu paroli no skolas lietvedības.
settings-link-end-button = Beigt šo pieslēgumu
settings-link-ended-toast = Pieslēgums beigts.

## My data, as one file. $whom: names; the note stands in the file itself

settings-own-data-button = Mani dati
settings-own-data-made =
    <b>Mani dati</b>: { $whom }

    Failā ir viss, kas šeit glabājas par Jums un, ja esat vecāks, par Jūsu bērnu. Pielikumiem norādīts tikai nosaukums un lielums.

    Tajā ir personas dati: glabājiet failu drošā vietā.
settings-own-data-note = Pielikumi šeit tikai nosaukti (nosaukums, lielums baitos un SHA-256), saturā to nav. Laiki ir pēc Rīgas laika.
