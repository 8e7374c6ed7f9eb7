"""Natural sciences and technology."""

from bot.demo.subjects.subject import Subject

NATURE = Subject(
    name="Dabaszinības",
    hours="222223......",
    department="bioloģija",
    by_class_teacher=3,
    hard=0.1,
    forms=("praktiskais darbs", "darba lapa"),
    topics={
        1: ("Gadalaiki", "Mājdzīvnieki", "Koki rudenī", "Maņu orgāni", "Ūdens mums apkārt", "Droša iela"),
        3: ("Augu daļas", "Laikapstākļi", "Gaisa īpašības", "Putni ziemā", "Veselīgs uzturs", "Debespuses"),
        4: (
            "Vielas un to īpašības",
            "Spēks un kustība",
            "Mežs kā ekosistēma",
            "Cilvēka ķermenis",
            "Karte un mērogs",
        ),
        6: (
            "Šūna",
            "Enerģijas veidi",
            "Vielu maisījumi",
            "Saules sistēma",
            "Ūdens aprite dabā",
            "Skaņa un gaisma",
        ),
    },
    homework={
        2: (
            "Savākt piecas dažādu koku lapas.",
            "Darba burtnīcā {p}. lpp.",
            "Vērot laikapstākļus un ierakstīt tabulā.",
        ),
        4: ("Aizpildīt novērojumu tabulu.", "Mācību grāmatā izlasīt {p}. lpp., atbildēt uz {n}. jautājumu."),
    },
)

BIOLOGY = Subject(
    name="Bioloģija",
    hours="......222222",
    department="bioloģija",
    hard=0.3,
    forms=("laboratorijas darbs", "darba lapa"),
    topics={
        7: (
            "Augu uzbūve",
            "Fotosintēze",
            "Sēnes un ķērpji",
            "Bezmugurkaulnieki",
            "Zivis un abinieki",
            "Ekosistēmas",
        ),
        8: ("Balsts un kustības", "Asinsrite", "Elpošana", "Gremošana", "Nervu sistēma", "Maņu orgāni"),
        9: ("Šūnas dalīšanās", "Iedzimtība", "Evolūcija", "Populācija", "Cilvēks un vide"),
        10: (
            "Šūnas ķīmiskais sastāvs",
            "Fermenti",
            "Mitoze un mejoze",
            "Ģenētikas uzdevumi",
            "Biotehnoloģija",
        ),
    },
    homework={
        7: (
            "Izlasīt {p}. lpp., atbildēt uz {n}. un {m}. jautājumu.",
            "Pabeigt laboratorijas darba secinājumus.",
            "Noskatīties mācību materiālu par tematu: https://skolo.lv",
        )
    },
)

PHYSICS = Subject(
    name="Fizika",
    hours=".......22333",
    department="fizika",
    hard=0.6,
    forms=("laboratorijas darbs", "formulu pārbaude", "uzdevumu risināšana"),
    topics={
        8: (
            "Vienmērīga kustība",
            "Blīvums",
            "Spēki dabā",
            "Spiediens",
            "Siltuma daudzums",
            "Agregātstāvokļu maiņa",
        ),
        9: (
            "Elektriskā strāva",
            "Oma likums",
            "Virknes un paralēlais slēgums",
            "Magnētiskais lauks",
            "Lēcas",
        ),
        10: (
            "Kinemātika",
            "Ņūtona likumi",
            "Impulss",
            "Enerģijas nezūdamība",
            "Svārstības un viļņi",
            "Elektrostatika",
        ),
    },
    homework={
        8: (
            "Uzdevumu krājumā {n}. un {m}. uzdevums.",
            "Pabeigt laboratorijas darba aprakstu.",
            "Iemācīties formulas, {p}. lpp.",
        )
    },
)

CHEMISTRY = Subject(
    name="Ķīmija",
    hours=".......22222",
    department="ķīmija",
    hard=0.6,
    forms=("laboratorijas darbs", "formulu pārbaude"),
    topics={
        8: (
            "Vielas un maisījumi",
            "Ķīmiskie elementi",
            "Vērtība un ķīmiskās formulas",
            "Ķīmiskās reakcijas",
            "Skābeklis",
        ),
        9: ("Oksīdi", "Skābes un bāzes", "Sāļi", "Šķīdumi un koncentrācija", "Metāli", "Organiskās vielas"),
        10: (
            "Atoma uzbūve",
            "Ķīmiskā saite",
            "Molārā masa",
            "Elektrolītiskā disociācija",
            "Ogļūdeņraži",
            "Spirti",
        ),
    },
    homework={
        8: (
            "Sastādīt vielu formulas, {p}. lpp., {n}. uzdevums.",
            "Pabeigt reakciju vienādojumus darba lapā.",
            "Atkārtot {p}. lpp.",
        )
    },
)

GEOGRAPHY = Subject(
    name="Ģeogrāfija",
    hours="......222111",
    department="ģeogrāfija",
    hard=0.2,
    forms=("kontūrkarte", "darba lapa"),
    topics={
        7: ("Karte un koordinātas", "Litosfēra", "Klimata joslas", "Ūdeņi", "Āfrika", "Dienvidamerika"),
        8: ("Eirāzija", "Ziemeļamerika", "Austrālija un Okeānija", "Iedzīvotāji", "Pasaules dabas zonas"),
        9: (
            "Latvijas daba",
            "Latvijas iedzīvotāji",
            "Latvijas saimniecība",
            "Baltijas jūra",
            "Eiropas Savienība",
        ),
        10: ("Globalizācija", "Pilsētu attīstība", "Resursi un enerģētika", "Klimata pārmaiņas"),
    },
    homework={7: ("Kontūrkartē atzīmēt {n}. uzdevuma objektus.", "Izlasīt {p}. lpp., izveidot domu karti.")},
)

COMPUTING = Subject(
    name="Datorika",
    hours="...111111222",
    department="datorika",
    hard=-0.3,
    formative="pass",
    forms=("praktiskais darbs",),
    topics={
        4: (
            "Droša parole",
            "Teksta noformēšana",
            "Attēlu apstrāde",
            "Algoritms „Scratch” vidē",
            "Prezentācija",
        ),
        7: (
            "Izklājlapas un formulas",
            "Tīmekļa drošība",
            "Programmēšana: cikli",
            "Diagrammas",
            "Tīmekļa lapa",
        ),
        10: ("Datu bāzes", "Programmēšana valodā Python", "Algoritmu sarežģītība", "Datortīkli"),
    },
    homework={7: ("Pabeigt praktisko darbu un iesniegt vietnē https://skolo.lv",)},
)

ENGINEERING = Subject(
    name="Inženierzinības",
    hours="......1.....",
    department="fizika",
    hard=-0.1,
    formative="pass",
    forms=("praktiskais darbs",),
    topics={
        7: (
            "Mērīšana un kļūdas",
            "Vienkāršie mehānismi",
            "Tilta modelis",
            "Siltumizolācija",
            "Elektriskā ķēde",
        )
    },
    homework={7: ("Sagatavot materiālus modelim.",)},
)

SUBJECTS = (NATURE, BIOLOGY, PHYSICS, CHEMISTRY, GEOGRAPHY, COMPUTING, ENGINEERING)
