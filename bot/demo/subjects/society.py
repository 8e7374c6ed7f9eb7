"""History, social studies and the class lesson."""

from bot.demo.subjects.subject import Subject

HISTORY = Subject(
    name="Vēsture",
    hours=".....1222222",
    department="vēsture",
    hard=0.2,
    forms=("avotu analīze", "darba lapa"),
    topics={
        6: ("Laika skaitīšana", "Akmens laikmets", "Senā Ēģipte", "Senā Grieķija", "Senā Roma"),
        7: (
            "Viduslaiku sabiedrība",
            "Livonija",
            "Krusta kari",
            "Renesanse",
            "Lielie ģeogrāfiskie atklājumi",
            "Reformācija",
        ),
        8: (
            "Apgaismība",
            "Franču revolūcija",
            "Rūpnieciskais apvērsums",
            "Jaunlatvieši",
            "Dzimtbūšanas atcelšana",
        ),
        9: (
            "Pirmais pasaules karš",
            "Latvijas valsts dibināšana",
            "Brīvības cīņas",
            "Otrais pasaules karš",
            "Atmoda",
        ),
        10: (
            "Vēstures avoti",
            "Antīkā pasaule",
            "Eiropa viduslaikos",
            "Totalitārie režīmi",
            "Aukstais karš",
            "Latvija 20. gs.",
        ),
    },
    homework={
        6: (
            "Izlasīt {p}. lpp., atbildēt uz {n}. un {m}. jautājumu.",
            "Izveidot laika līniju ar pieciem notikumiem.",
            "Sagatavot stāstījumu par vienu vēsturisku personu.",
        )
    },
)

SOCIAL_STUDIES = Subject(
    name="Sociālās zinības",
    hours="111111111...",
    department="vēsture",
    by_class_teacher=3,
    formative="pass",
    forms=("darba lapa", "grupas darbs"),
    topics={
        1: ("Mana ģimene", "Klases noteikumi", "Draudzība", "Latvijas simboli", "Es palīdzu mājās"),
        4: ("Manas tiesības un pienākumi", "Nauda un tēriņi", "Drošība internetā", "Pilsoniskā līdzdalība"),
        7: (
            "Konflikti un to risināšana",
            "Mediji un reklāma",
            "Cilvēktiesības",
            "Pašvaldība",
            "Karjeras izvēle",
        ),
    },
    homework={
        4: ("Noskaidrot, kā radās tavas dzimtas uzvārds.", "Sagatavot plakātu par klases noteikumiem.")
    },
)

SOCIAL_SCIENCES = Subject(
    name="Sociālās zinātnes",
    hours=".........222",
    department="vēsture",
    forms=("eseja", "gadījuma analīze"),
    topics={
        10: (
            "Vara un demokrātija",
            "Tiesību sistēma",
            "Tirgus un cena",
            "Saeimas vēlēšanas",
            "Sabiedrības grupas",
        )
    },
    homework={10: ("Sagatavot argumentus debatēm.", "Izlasīt Satversmes 8. nodaļu: https://likumi.lv")},
)

CLASS_LESSON = Subject(
    name="Klases stunda", hours="111111111111", department="klases stunda", by_class_teacher=12
)

SUBJECTS = (HISTORY, SOCIAL_STUDIES, SOCIAL_SCIENCES, CLASS_LESSON)
