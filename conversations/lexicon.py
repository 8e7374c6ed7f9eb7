"""Words of absences, days and times in Latvian, Russian, Ukrainian and English, by what they mean.

«*» stands for any ending. A word may stand under several meanings. Where more than one beginning fits, the
longest decides («slimnīc*» over «slim*»). Nothing here is shown to anybody: it is what people may type.
"""

from typing import Final

MEANINGS: Final[dict[str, str]] = {
    # Days
    "today": "šodien šodiena šodienas šodienai šodienu šorīt сегодня сегодняшн* сёдня сьогодні today",
    "tomorrow": "rīt rītdien* завтра завтрашн* tomorrow tommorow tomorow tmrw",
    "day+2": "parīt parītdien* послезавтра післязавтра",
    "day-1": "vakar vakardien* вчера вчерашн* вчора yesterday",
    "day-2": "aizvakar позавчера позавчора",
    "wd0": "pirmd* понедельник* пн понеділ* понеділок monday mon",
    "wd1": "otrd* вторник* вт вівтор* tuesday tues tue",
    "wd2": "trešd* среда среду среды среде ср середа середу середи wednesday wed",
    "wd3": "ceturtd* четверг* чт четвер* thursday thurs thu",
    "wd4": "piektd* пятниц* пт п'ятниц* friday fri",
    "wd5": "sestd* суббот* сб субот* saturday sat",
    "wd6": "svētd* воскресен* вс неділ* нд sunday sun",
    "mo1": "janv* январ* січен* січня january jan",
    "mo2": "febr* феврал* лютий лютого february feb",
    "mo3": "marts martā martam martu марта март березень березня march mar",
    "mo4": "apr aprīl* апрел* квітень квітня april",
    "mo5": "maijs maija maijā maijam maiju мая май мае травень травня may",
    "mo6": "jūn* июн* червень червня june jun",
    "mo7": "jūl* июл* липень липня july jul",
    "mo8": "aug* август* серпень серпня",
    "mo9": "sept* сентябр* вересень вересня sep",
    "mo10": "okt* oct* октябр* жовтень жовтня",
    "mo11": "nov novembr* ноябр* листопад* november",
    "mo12": "dec decembr* декабр* грудень грудня december",
    "week": "nedēļ* недел* тижн* тижд* week weeks šonedēļ šonedēļu nākamnedēļ nākamnedēļu",
    "day": "diena dienas dienu dienām день дня дней дні днів day days",
    "all": "visu visa visas всю весь целую целый увесь цілий всі все all whole entire",
    "this": "šonedēļ šonedēļu šīs šajā šo эту этой этот цей цього this atlikuš* остаток остатка решту rest",
    "next": "nākamnedēļ nākamnedēļu nākam* nākoš* следующ* будущ* наступн* next",
    "last": "pagājuš* iepriekšēj* прошл* минул* last",
    "end": "beigas beigām beigu конец конца кінець кінця end",
    "date": "datums datuma datumā datumam datumu числа число",
    # Between days and times
    "from": "no sākot с со з зі із from starting since",
    "already": "jau уже вже already since",
    "some": "pāris dažas пару несколько кілька декілька пару couple few",
    "until": "līdz до по until till til to through thru by",
    "through": "по through thru",
    "after": "pēc после після after",
    "at": "plkst pulksten plkts pl ap uz pulkst в во к ко о об at around",
    "and": "un и й і та and",
    "noon": """pusdienas pusdienām pusdienlaik* обед обеда обеду полдень полудня обід обіду обідом
        noon lunch midday""",
    "lesson": "stunda stundas stundu stundām stundā урок* lesson* period",
    "opening": "pirmo pirmajā pirmajās pirmās первый первом первого первых перший першому першого first",
    "closing": """pēdējo pēdējā pēdējās pēdējām последнем последнего последних
        останньому останнього останніх last""",
    "nth": """otrajā trešajā ceturtajā piektajā sestajā septītajā astotajā
        втором третьем четвертом четвёртом пятом шестом седьмом восьмом
        другому третьому четвертому п’ятому шостому сьомому восьмому
        second third fourth fifth sixth seventh eighth""",
    "minute": "min minūt* минут* хвилин* minute*",
    "n1": "vienu viena vienas один одну одна one",
    "n2": "divas divi divus divām два две дві двух двох two",
    "n3": "trīs trijas три трех трьох three",
    "n4": "četras četrus четыре чотири four",
    "n5": "piecas piecus пять п'ять five",
    "h8": "astoņiem восьми восьмої",
    "h9": "deviņiem девяти дев'яти дев'ятої nine",
    "h10": "desmitiem десяти десятої ten",
    "h11": "vienpadsmitiem одиннадцати одинадцятої eleven",
    "h12": "divpadsmitiem двенадцати дванадцятої twelve",
    # Absence
    "sick": """dūša slims slima slimi slimo slimos slimoja slimot slimojusi slimojis slim*
        sasirg* saslim* apslim*
        nevesel* temperatūr* drudz* drudzis klepo* klepus iesnas puņķ* saaukst* apaukst* vemj vemšan* vemj
        vemja vēma vemt grip* gripa angīn* covid* kovid* vīrus* vējbak* bronhīt* pneimon* karantīn* caurej*
        otīts otīta migrēn* savaino* traum* trauma salauz* sāp sāpes sāpēja sliktums sliktā nejūtas
        болеет болеют болен больна больной болел болела болеть заболел* приболел* заболева* разболел* болит
        болят температур* кашл* кашел* насморк сопли простуд* простыл* грипп* ангин* ковид* вирус* ветрянк*
        рвот* рвет тошнит вырвало отравил* отравлен* понос бронхит* пневмони* отит* травм* сломал*
        нездоров* недомог* лихорад* болезн* больничн*
        хвор* захвор* прихвор* болить болять застуд* нежит* грип* нудить блюв* отруї* отруєн* нездуж*
        занедуж* вітрянк* зламав зламала
        sick ill unwell fever flu temperature cough* vomit* headache stomachache sore migraine injur* illness
        sickness chickenpox poorly infection virus""",
    "badly": "slikti nelāgi vāji плохо нехорошо погано зле bad badly",
    "feels": "jūtas jutās palika kļuva чувствует стало почувається почуває стане feel feels feeling",
    "past": """slimoja slimojusi slimojis nebija bija kavēja nokavēja neapmeklēja nenāca neatnāca
        болел болела был была было были пропустил* хворів хворіла був була було пропустив пропустила
        was missed wasnt""",
    "absent": """nebūs nebūsim nebūšu nebūt nebija neieradīsies neierad* neierodas neierasties neatnāks
        neatnāksim nenāks nenāksim nenāk nenāca neatnāca neies neiesim neiet neapmekl* iztrūks nepiedal*
        prombūtn* neierod* izlaidīs
        отсутств* пропуст* пропуска* небудет непридет відсутн* пропусти* пропускат* absent absence""",
    # Only with a day: «Hello Miss», «excuse me», «attaisnojums»
    "skips": "attaisno* atbrīvo* освобод* звільн* miss missing misses missed excuse excused",
    "stays": """paliek paliekam paliks paliksim jāpaliek paliktu atstāju atstāšu
        atstāsim остается останется остаемся останемся
        посидит побудет залишиться залишається побуде stay stays staying""",
    "home": "mājās дома вдома удома home",
    "late": """kavēs kavē kavēt kavējas kavēsies kavēsim kavēsimies kavēšu nokavē* aizkavē* iekavē*
        опозда* опазд* задерж* запізн* спізн* затрим* late delayed""",
    # Only of somebody who comes: «Uzrakstīšu vēlāk»
    "later": "vēlāk позже попозже пізніше later",
    "leave": """aizies aiziet aiziesim aizejam aizej aizbrauks jāaiziet atlaist
        atlaidiet palaist palaidiet izņem* paņem* savāk*
        уйдет уйдем уходит уйти уходим заберу заберем забираем забираю отпустите отпустить отпрос*
        йде заберемо відпустіть leave leaves leaving pick""",
    # Only with a day, a time or somebody who leaves: «agrāk Anna dziedāja»
    "off": "prom off away out отъезд* від'їзд*",
    "sooner": "agrāk ātrāk раньше пораньше раніше early earlier",
    "goes": "iet ies пойдет пойдем идет піде підемо йде goes",
    "returns": "atgriez* atsāk* вернется вернемся вернёмся выйдет повернеться вийде back returns return",
    "be": """nāk nāks atnāks būs būsim ieradīsies ierodas atbrauks pienāks
        будет будем будут придет придем приедет подойдет буде будемо будуть прийде прийдемо приїде
        be come comes coming arrive arrives arriving""",
    "there": """būt ierasties atnākt nākt apmeklēt iet skolā ходил ходила ходит прийти посещать пришел пришла
        был была было школе ходить був була було школі attend attending go going school""",
    "not": """nav ne nevar nevarēs не нет нету ні немає not dont doesnt isnt wasnt wont cant cannot couldnt
        unable""",
    "well": """vesels vesela veseli izvesel* atvesel* atlab* labāk neslimo nesaslim*
        nekavēs nekavē nekavējas nenokavēs выздоров* здоров здорова поправил* лучше одужа* здоровий краще
        recovered better well""",
    "doctor": """ārst* ģimenesārst* zobārst* dakter* poliklīnik* slimnīc* ortodont* okulist* vizīt* analīz*
        vakcināc* potēšan* poti fizioterap* procedūr* operācij* izmeklē*
        rentgen* higiēnist* neirolog* logopēd*
        врач* доктор* стоматолог* зубн* поликлиник* больниц* окулист* анализ* прием* прививк* обследован*
        операци*
        процедур* лікар* поліклінік* лікарн* щеплен* обстеж*
        doctor* dentist* hospital clinic orthodont* appointment* vaccin* surgery checkup""",
    "family": """apstākļ* bēres bērēm bērēs kāzas kāzām kāzās ceļo* braucam braucu izbrauc* izbrauk*
        aizbraucam atvaļināj* lidojam ārzem* personīg* personisk*
        семейным похорон* свадьб* поездк* уезжа* уедем отпуск* обстоятельств* улета* летим
        сімейних весілл* поїздк* їдемо відпустк* обставин* подорож*
        funeral wedding trip travel* vacation""",
    "competition": """sacensīb* olimpiād* konkurs* turnīr* mačs mačā skate skatē koncert* čempionāt* festivāl*
        nometn* соревнован* олимпиад* конкурс* турнир* матч* чемпионат* концерт* фестивал*
        змаган* олімпіад* турнір* чемпіонат* competition* olympiad tournament* contest match championship
        concert festival""",
    "transport": """autobus* vilcien* mašīna mašīnu sastrēgum* transport* satiksm* korķ* avārij*
        автобус* поезд поезда электричк* машина машину пробк* транспорт* авари* поїзд поїзда затор*
        train traffic car transport""",
    "kin": "ģimen* семейн* семьей сімейн* родинн* family",
    "other": "iemesl* причин* reason reasons",
    # What is not a report
    "whether": "vai чи можно can could",
    "asks": """kad kāda kāds kādi kādas kādu kāpēc kur kas cik kā ko kurš kura
        когда где какая какой какие какое почему сколько ли что кто как зачем разве
        коли де яка який які яке чому скільки що хто як
        when where what who how why which are does did would should""",
    # Of a parents' meeting or of sports alone, not of school
    "event": "sapulc* sportu sportā sporta собран* збори зборах физкульт* фізкульт* meeting pe",
    "somebody": """skolotāj* audzinātāj* direktor* mamma māte tētis tēvs vecmamma daudzi draugs draudzene
        учител* вчител* мама папа бабушка многие тато багато teacher* mother father mom mum dad many""",
    # Words that one slip of the finger would make one of those above
    "": "vakarā vakaru vakari vakars завтрак завтраком завтрака skolas skolu школы parole kavējumu vēlos",
}
