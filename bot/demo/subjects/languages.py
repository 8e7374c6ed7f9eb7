"""Foreign languages."""

from bot.demo.subjects.subject import Subject

ENGLISH = Subject(
    name="Angļu valoda",
    hours="223333333444",
    department="angļu valoda",
    halves_from=5,
    hard=0.1,
    forms=("vārdu pārbaude", "klausīšanās uzdevums", "runāšana"),
    topics={
        1: (
            "Hello! My Name Is…",
            "Colours and Numbers",
            "My Family",
            "My School Bag",
            "Animals",
            "Food I Like",
        ),
        3: (
            "My Day",
            "Can and Can't",
            "Clothes",
            "Seasons and Weather",
            "In the Town",
            "Sports",
            "My Pet",
        ),
        4: (
            "Present Simple",
            "Daily Routine",
            "My House",
            "Clothes and Weather",
            "Present Continuous",
            "At the Market",
            "Hobbies",
        ),
        6: (
            "Past Simple",
            "Past Simple: Irregular Verbs",
            "Travelling",
            "Comparatives and Superlatives",
            "Health and Sport",
            "Future: going to",
            "Famous People",
        ),
        8: (
            "Present Perfect",
            "Environment",
            "Conditionals",
            "Media and Advertising",
            "Passive Voice",
            "Jobs and Skills",
            "Reported Speech",
        ),
        10: (
            "Opinion Essay",
            "Mixed Conditionals",
            "Science and Technology",
            "Formal Letter",
            "Globalisation",
            "Debate",
        ),
    },
    homework={
        3: (
            "Iemācīties vārdus, 3. tēma.",
            "Workbook p. {p}, ex. {n}.",
            "Pabeigt zīmējumu un parakstīt angliski.",
        ),
        4: (
            "Workbook p. {p}, ex. {n} and {m}.",
            "Iemācīties 12 jaunos vārdus (Student's Book p. {p}).",
            "Write 8 sentences about your weekend.",
            "Atkārtot neregulāros darbības vārdus, 1.–20.",
        ),
        8: (
            "Write an e-mail to a friend (100–120 words).",
            "Workbook p. {p}, ex. {n} and {m}.",
            "Noklausīties ierakstu un atbildēt uz jautājumiem: https://learnenglishteens.britishcouncil.org",
            "Sagatavot prezentāciju par vides problēmu (5 slaidi).",
        ),
    },
)

GERMAN = Subject(
    name="Vācu valoda",
    hours="....22222333",
    department="vācu valoda",
    hard=0.3,
    forms=("vārdu pārbaude", "lasīšanas uzdevums", "dialogs"),
    topics={
        5: (
            "Sich vorstellen",
            "Meine Familie",
            "Zahlen und Uhrzeit",
            "In der Schule",
            "Essen und Trinken",
            "Artikel",
        ),
        7: (
            "Perfekt",
            "Freizeit und Hobbys",
            "Meine Wohnung",
            "Modalverben",
            "Reisen",
            "Dativ und Akkusativ",
        ),
        10: ("Nebensätze", "Umwelt", "Berufe", "Konjunktiv II", "Medien", "Deutschland, Österreich, Schweiz"),
    },
    homework={
        5: (
            "Arbeitsbuch S. {p}, Ü. {n}.",
            "Iemācīties vārdus par tematu, 15 vārdi.",
            "Sagatavot dialogu pāros.",
            "Uzrakstīt piecus teikumus par savu ģimeni.",
        ),
        8: (
            "Arbeitsbuch S. {p}, Ü. {n} und {m}.",
            "Uzrakstīt vēstuli vācu draugam (60–80 vārdi).",
            "Atkārtot Perfekt formas.",
        ),
    },
)

SUBJECTS = (ENGLISH, GERMAN)
