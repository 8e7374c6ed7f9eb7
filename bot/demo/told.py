"""The words of what the demo's schools tell their families. Neither the schools nor the trips exist."""

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True)
class Text:
    """An announcement's or event's words. ``lasts``: days after the demo's until it leaves the list.

    ``ahead``: on which school day after the demo's the event is.
    """

    title: str
    text: str
    author: Literal["head", "office"] = "office"
    readers: Literal["families", "guardians", "everybody"] = "families"
    urgent: bool = False
    asks: bool = False
    lasts: int | None = None
    kind: Literal["announcement", "event"] = "announcement"
    event: Literal["meeting", "trip", "other"] = "other"
    ahead: int = 0
    starts: str | None = None
    ends: str | None = None
    place: str | None = None


HEATING: Final = Text(
    "Apkures remonts: skolā būs vēsāks",
    "Šovakar skolas siltummezglā sākts avārijas remonts, un no rīta telpās būs ap 17 grādiem. Stundas "
    "notiek pēc saraksta. Lūdzu, ģērbieties siltāk!\n\n"
    "Par remonta beigām ziņosim tūlīt, kad apkure atkal darbosies.",
    urgent=True,
    lasts=1,
)
PHONES: Final = Text(
    "Precizēti iekšējās kārtības noteikumi: tālruņi stundās",
    "Cienījamie vecāki un skolēni!\n\n"
    "Skolas padome pagājušajā nedēļā apsprieda, kā mācību dienā lietojam tālruņus un citas viedierīces. "
    "Paldies visiem, kas piedalījās aptaujā: atbildēja vairāk nekā puse ģimeņu. Lielākā daļa lūdza "
    "vienkāršus un visās klasēs vienādus noteikumus, tāpēc tos arī pieņēmām.\n\n"
    "Kas mainās. Stundas laikā tālrunis ir izslēgts vai klusuma režīmā un atrodas somā, nevis uz galda "
    "vai kabatā. Skolotājs drīkst lūgt to lietot mācību uzdevumam, piemēram, lai fotografētu "
    "eksperimentu, meklētu informāciju vai aizpildītu testu. Pēc uzdevuma tālrunis atkal ir somā.\n\n"
    "Starpbrīžos 1.–6. klasē tālruņus nelietojam. Šajā laikā gaiteņos ir pieejamas galda spēles, bet "
    "labā laikā aicinām iziet pagalmā. No 7. klases starpbrīžos tālruņus lietot drīkst, taču nedrīkst "
    "filmēt vai fotografēt citus bez viņu atļaujas. Šis noteikums attiecas arī uz pieaugušajiem.\n\n"
    "Ja bērnam jāsazinās ar ģimeni. Steidzamā gadījumā bērns vienmēr var piezvanīt no skolas "
    "lietvedības, un arī vecāki var zvanīt uz lietvedību: ziņu nodosim uzreiz. Lūdzam stundu laikā "
    "bērnam nezvanīt un negaidīt tūlītēju atbildi uz īsziņām. Par kavējumu ziņojiet e-klasē, tad to "
    "uzreiz redz klases audzinātājs.\n\n"
    "Ja noteikumus neievēro. Pirmajā reizē skolotājs aizrāda. Ja tas atkārtojas, skolotājs izdara "
    "ierakstu e-klasē, un klases audzinātājs sazinās ar ģimeni. Tālruņus skola neatņem: mēs vēlamies "
    "vienoties, nevis sodīt.\n\n"
    "Veselības iemesli. Ja bērnam ierīce nepieciešama veselības dēļ (piemēram, cukura līmeņa "
    "uzraudzībai), šie ierobežojumi uz to neattiecas. Lūdzu, par to informējiet klases audzinātāju un "
    "skolas medmāsu.\n\n"
    "Noteikumi stājas spēkā no nākamās pirmdienas. Pēc mēneša skolas padome pārrunās, kā tie darbojas, "
    "un ieteikumus varat sūtīt savas klases pārstāvim padomē. Lūdzu, izrunājiet šo mājās un "
    "apstipriniet, ka esat iepazinušies.",
    author="head",
    asks=True,
)
LUNCH: Final = Text(
    "Pusdienu pieteikumi nākamajam mēnesim",
    "Līdz šī mēneša 28. datumam, lūdzu, paziņojiet klases audzinātājam, ja bērns nākamajā mēnesī "
    "pusdienas neēdīs vai ir mainījusies diēta. Ja nekas nemainās, nav jādara nekas.\n\n"
    "Ēdienkarte ir izlikta pie ēdnīcas durvīm.",
)
CLEANING: Final = Text(
    "Paldies par palīdzību talkā!",
    "Sestdien skolas dārzu sakopa 64 bērni un pieaugušie. Iestādītas divas ābeles un rinda jāņogulāju, "
    "bet zupa garšoja visiem. Paldies ikvienam!",
)
TERM: Final = Text(
    "Konsultāciju grafiks semestra noslēgumā",
    "Semestra pēdējās trīs nedēļās konsultācijas notiek arī piektdienās pēc 7. stundas. Uz konsultāciju "
    "nav jāpiesakās, bet līdzi jāņem darbs, kuru vēlas uzlabot.",
)
CONCERT: Final = Text(
    "Skolas koru koncerts",
    "Dzied 1.–4. klašu koris, meiteņu ansamblis un skolas jauktais koris. Ieeja brīva, laipni aicinātas "
    "visas ģimenes.\n\n"
    "Dziedātāji pulcējas stundu agrāk mūzikas kabinetā.",
    readers="everybody",
    kind="event",
    ahead=13,
    starts="18:00",
    ends="19:15",
    place="Aktu zāle",
)
SPORT: Final = Text(
    "Sporta diena",
    "Līdzi sporta tērps, maiņas apavi un ūdens pudele. Stundas šajā dienā nenotiek, pusdienas ir kā parasti.",
    kind="event",
    ahead=8,
    starts="09:00",
    ends="13:30",
    place="Skolas stadions, sliktā laikā sporta zāle",
)
EVENING: Final = Text(
    "Vecāku sapulce un sarunas ar skolotājiem",
    "Plkst. 17.00–19.00 ar skolotājiem var runāt individuāli: izvēlieties sev ērtu laiku. Saruna ilgst "
    "desmit minūtes. Plkst. 19.00 aktu zālē kopīga sapulce par semestra noslēgumu un drošību.\n\n"
    "Ja neviens laiks neder, uzrakstiet skolotājam, un vienosieties par citu dienu.",
    author="head",
    readers="guardians",
    kind="event",
    event="meeting",
    ahead=3,
    starts="17:00",
    ends="20:00",
    place="Klašu kabineti un aktu zāle",
)
TO_SCHOOL: Final[tuple[tuple[Text, int, int, int], ...]] = (
    (CLEANING, 12, 11, 5),
    (LUNCH, 6, 13, 40),
    (CONCERT, 5, 12, 0),
    (SPORT, 4, 9, 30),
    (PHONES, 3, 15, 0),
    (HEATING, 1, 19, 40),
    (TERM, -1, 8, 0),
)
"""With how many days ago, hour and minute; the last one is still to be published."""

TRIPS: Final = (
    Text(
        "Leļļu teātra izrāde: kura diena der?",
        "Ejam uz leļļu teātra izrādi «Ezītis un zvaigžņu putekļi». Biļete maksā 6 €, ceļam izmantosim "
        "autobusu. Izbraucam plkst. 9.00 un atgriežamies līdz pusdienām. Lūdzu, nobalsojiet, lai varu "
        "rezervēt vietas.",
    ),
    Text(
        "Klases ekskursija: kura diena der?",
        "Dodamies uz Cēsīm: pils, amatnieku darbnīca un pastaiga gar Gauju. Brauciens ar vilcienu, izmaksas "
        "ap 18 €. Tiekamies plkst. 8.30, atgriežamies ap 17.00. Lūdzu, izvēlieties dienu, lai varu pasūtīt "
        "biļetes.",
    ),
)
"""For the lower grades, and for the others; so is TO_CLASS."""
QUESTION: Final = "Kura diena Jūsu bērnam der?"
NEITHER: Final = "Neviena no šīm"
WEEKDAYS: Final = ("Pirmdien", "Otrdien", "Trešdien", "Ceturtdien", "Piektdien", "Sestdien", "Svētdien")
TO_CLASS: Final = (
    Text(
        "Lasīšanas kauss mūsu klasē",
        "Šomēnes katrs izlasa vismaz vienu grāmatu un piektdienas rītā par to pastāsta klasei. Grāmatu var "
        "izvēlēties mājās vai skolas bibliotēkā.",
    ),
    Text(
        "Klases stundā: kā mācīties gudrāk, nevis ilgāk",
        "Divās klases stundās runāsim par mācīšanās plānošanu un atpūtu. Skolēni sagatavo savu nedēļas "
        "plānu. Aicinu to apskatīt arī mājās.",
    ),
)
CONSULTATION: Final = Text(
    "Papildu konsultācija pirms pārbaudes darba",
    "Pirms pārbaudes darba būs papildu konsultācija matemātikā trešdien pēc 7. stundas manā kabinetā. "
    "Līdzi burtnīca un jautājumi, kas palikuši neskaidri.",
)
