"""Arts, crafts and sport."""

from bot.demo.subjects.subject import Subject

MUSIC = Subject(
    name="Mūzika",
    hours="222221111...",
    department="mūzika",
    hard=-0.7,
    formative="pass",
    forms=("dziedāšana", "ritma vingrinājums"),
    topics={
        1: (
            "Rudens dziesmas",
            "Ritms un pulss",
            "Skaņas augstums",
            "Ziemassvētku dziesmas",
            "Tautas rotaļas",
        ),
        4: ("Nošu raksts", "Latviešu tautasdziesmas", "Orķestra instrumenti", "Kanons", "Valsts himna"),
        7: (
            "Opera un balets",
            "Jāzeps Vītols",
            "Populārā mūzika",
            "Dziesmu svētku tradīcija",
            "Kora dziesma",
        ),
    },
    homework={4: ("Iemācīties dziesmas vārdus.", "Noklausīties skaņdarbu un pierakstīt iespaidus.")},
)

CULTURE = Subject(
    name="Kultūra un māksla",
    hours=".........111",
    department="mūzika",
    hard=-0.3,
    formative="pass",
    forms=("prezentācija",),
    topics={10: ("Baroka māksla", "Jūgendstils Rīgā", "Latviešu teātris", "Kino valoda", "Kultūras kanons")},
    homework={10: ("Sagatavot prezentāciju par vienu Kultūras kanona vērtību: https://kulturaskanons.lv",)},
)

VISUAL_ART = Subject(
    name="Vizuālā māksla",
    hours="111111111...",
    department="māksla un dizains",
    by_class_teacher=3,
    hard=-0.7,
    formative="pass",
    forms=("radošais darbs",),
    topics={
        1: ("Krāsu aplis", "Rudens ainava", "Kolāža", "Lapu nospiedumi", "Ziemas noskaņa"),
        4: ("Siltās un vēsās krāsas", "Portrets", "Perspektīva", "Grafika", "Klusā daba"),
        7: ("Kompozīcija", "Plakāts", "Latviešu glezniecība", "Ilustrācija", "Fotogrāfija"),
    },
    homework={4: ("Atnest akvareļkrāsas un A3 lapu.", "Pabeigt iesākto darbu.")},
)

DESIGN = Subject(
    name="Dizains un tehnoloģijas",
    hours="111112211...",
    department="māksla un dizains",
    by_class_teacher=3,
    hard=-0.6,
    formative="pass",
    forms=("praktiskais darbs",),
    topics={
        1: (
            "Papīra locīšana",
            "Izšūšana ar pamatdūrieniem",
            "Veselīga maltīte",
            "Rotaļlieta no dabas materiāliem",
        ),
        4: ("Dizaina process", "Adīšana", "Kokapstrāde", "Galda klāšana", "Iepakojuma dizains"),
        7: (
            "Tehniskais rasējums",
            "Šūšana ar šujmašīnu",
            "Ēdienkartes plānošana",
            "Produkta prototips",
            "Metālapstrāde",
        ),
    },
    homework={
        4: ("Atnest darba piederumus.", "Uzzīmēt trīs ideju skices."),
        7: ("Pabeigt projekta aprakstu.", "Atnest audumu un diegus.", "Uzzīmēt prototipa skici ar izmēriem."),
    },
)

SPORT = Subject(
    name="Sports",
    hours="333333323222",
    department="sports",
    hard=-0.7,
    formative="pass",
    forms=("normatīvs", "tehnikas izpilde"),
    topics={
        1: ("Skriešana un lēkšana", "Bumbas mešana un ķeršana", "Kustību rotaļas", "Vingrošana", "Slidošana"),
        4: (
            "60 m skrējiens",
            "Krosa skrējiens",
            "Tautas bumba",
            "Florbols",
            "Vingrošana",
            "Basketbols: vadīšana",
        ),
        7: (
            "Tāllēkšana",
            "Krosa skrējiens",
            "Volejbols: piespēles",
            "Basketbols: metieni",
            "Florbols",
            "Lodes grūšana",
        ),
    },
)

SUBJECTS = (MUSIC, CULTURE, VISUAL_ART, DESIGN, SPORT)
