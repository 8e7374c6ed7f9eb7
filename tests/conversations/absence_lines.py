"""What parents type about absences, and how it is to be read on Monday, 23 November 2026.

line | children (a: Anna Kalniņa, j: Jānis Kalniņš) | days | part and time | reason | what is unclear
"""

from typing import Final

LATVIAN: Final = """
Anna šodien slima | a | 23.11 | day | illness
Anna un Jānis slimo | a+j | 23.11 | day | illness | child
rīt pie zobārsta līdz 11 | - | 24.11 | late 11.00 | doctor
no 25. līdz 27. ģimenes apstākļu dēļ | - | 25.11-27.11 | day | family
Jānis kavēs, autobuss aizkavējās | j | 23.11 | late | transport | time
šodien nebūs | - | 23.11 | day | - | reason
pirmdien nebūsim | - | 23.11 | day | - | days reason
25.11. sacensības | - | 25.11 | day | competition
aizies 12.30 pie ārsta | - | 23.11 | early 12.30 | doctor | days
slims no šodienas līdz piektdienai | - | 23.11-27.11 | day | illness
visu nedēļu slimo | - | 23.11-27.11 | day | illness
sodien slima | - | 23.11 | day | illness
Rit pie zobarsta lidz 11 | - | 24.11 | late 11.00 | doctor
Annai šodien temperatūra, nebūs skolā | a | 23.11 | day | illness
Labdien! Anna šodien nebūs skolā, jo viņai ir temperatūra. Ar cieņu, Ilze | a | 23.11 | day | illness
Anna saslima | a | 23.11 | day | illness
ANNA ŠODIEN SLIMA!!! | a | 23.11 | day | illness
anna slimo. | a | 23.11 | day | illness
Jānis šodien slims, puņķi un klepus | j | 23.11 | day | illness
Jānim temperatūra 38,5 | j | 23.11 | day | illness
Jānim 38.5 temperatūra, paliek mājās | j | 23.11 | day | illness
Jāņa šodien nebūs | j | 23.11 | day | - | reason
Jānītis slims | j | 23.11 | day | illness
Anniņa saslimusi | a | 23.11 | day | illness
Annas šodien nav skolā | a | 23.11 | day | - | reason
Anna šodien neieradīsies | a | 23.11 | day | - | reason
Anna rīt nenāks uz skolu | a | 24.11 | day | - | reason
Anna parīt pie ārsta | a | 25.11 | day | doctor
vakar Anna slimoja | a | 22.11 | day | illness
Anna vakar nebija skolā, sāpēja galva | a | 22.11 | day | illness
Anna no pirmdienas līdz trešdienai slimoja | a | 16.11-18.11 | day | illness
Anna slima līdz piektdienai | a | 23.11-27.11 | day | illness
Anna slima līdz 27. | a | 23.11-27.11 | day | illness
slims līdz 27.11. | - | 23.11-27.11 | day | illness
Anna slims līdz nedēļas beigām | a | 23.11-27.11 | day | illness
no 30. līdz 3. slimo | - | 30.11-03.12 | day | illness
30.11.-4.12. ģimenes apstākļi | - | 30.11-04.12 | day | family
25.-27.11. ceļojums | - | 25.11-27.11 | day | family
25.–27. novembrī izbraucam | - | 25.11-27.11 | day | family
no 25. līdz 27. novembrim Jānis sacensībās | j | 25.11-27.11 | day | competition
25.11., 26.11. un 27.11. sacensības | - | 25.11-27.11 | day | competition
25. un 26. novembrī olimpiāde | - | 25.11-26.11 | day | competition
pirmdien un trešdien nebūs | - | 23.11-25.11 | day | - | days reason
trešdien un ceturtdien Anna sacensībās | a | 25.11-26.11 | day | competition
otrdien Anna pie ortodonta no 10 | a | 24.11 | early 10.00 | doctor
rīt Anna aizies pēc 11 | a | 24.11 | early 11.00 | - | reason
rīt Jānis atnāks ap 10.00, zobārsts | j | 24.11 | late 10.00 | doctor
šodien Jānis kavēs, sastrēgums | j | 23.11 | late | transport | time
Anna nokavēs pirmo stundu, vizīte pie ārsta | a | 23.11 | late | doctor | time
Jānis šodien kavēs 20 minūtes | j | 23.11 | late | - | reason time
rīt līdz pusdienām pie ārsta | - | 24.11 | late 12.00 | doctor
rīt no 10 līdz 12 pie ārsta | - | 24.11 | early | doctor | time
rīt no 8 līdz 11 pie ārsta | - | 24.11 | late 11.00 | doctor
rīt 11:00 pie ārsta | - | 24.11 | early | doctor | time
rīt plkst. 12 jāaiziet pie ārsta | - | 24.11 | early 12.00 | doctor
Anna šodien agrāk aizies | a | 23.11 | early | - | reason time
Lūdzu atbrīvot Annu rīt no stundām, ģimenes apstākļi | a | 24.11 | day | family
Lūdzu attaisnot Annas kavējumu vakar, bija slima | a | 22.11 | day | illness
Anna rīt nevarēs būt skolā | a | 24.11 | day | - | reason
3 dienas slimos | - | 23.11-25.11 | day | illness
Anna slimos trīs dienas | a | 23.11-25.11 | day | illness
nākamnedēļ Anna ir nometnē | a | 30.11-04.12 | day | competition
visu nākamo nedēļu ceļojam | - | 30.11-04.12 | day | family
šodien un rīt slimo | - | 23.11-24.11 | day | illness
no rītdienas līdz piektdienai slimo | - | 24.11-27.11 | day | illness
silma šodien | - | 23.11 | day | illness
Anna sodein slima | a | 23.11 | day | illness
Anna šodien sliima | a | 23.11 | day | illness
Ana slima | a | 23.11 | day | illness
Jnis slims | j | 23.11 | day | illness
Anna un Janis rit nebus | a+j | 24.11 | day | - | child reason
abi bērni slimo | - | 23.11 | day | illness
bērns slimo | - | 23.11 | day | illness
meita šodien slima | - | 23.11 | day | illness
Anna Kalniņa 7.b šodien slimo | a | 23.11 | day | illness
Anna 7.b slimo | a | 23.11 | day | illness
slima | - | 23.11 | day | illness
slims | - | 23.11 | day | illness
Temperatūra | - | 23.11 | day | illness
Anna slima, vai varat atsūtīt mājas darbus? | a | 23.11 | day | illness
šodien nebūsim skolā, bēres | - | 23.11 | day | family
Jānis rīt piedalās konkursā, nebūs | j | 24.11 | day | competition
kavējas autobuss | - | 23.11 | late | transport | time
Vilciens kavējas, Jānis būs 9.30 | j | 23.11 | late 09.30 | transport
Anna piektdien lidojam uz Spāniju | a | 27.11 | day | family
Labrīt! Šodien Anna paliek mājās, pa nakti bija 39 temperatūra. | a | 23.11 | day | illness
Sveiki, Jānis šodien uz skolu neies, sāp vēders | j | 23.11 | day | illness
Annai rīt plkst 10.15 vizīte pie zobārsta, būs uz 3. stundu | a | 24.11 | late | doctor | time
jaanis shodien slims | j | 23.11 | day | illness
Anna visu šo nedēļu nebūs, esam Tenerifē | a | 23.11-27.11 | day | - | reason
Rīt Jānim sacensības Valmierā, skolā nebūs visu dienu | j | 24.11 | day | competition
Anna pēc 4. stundas iet prom, ārsts | a | 23.11 | early | doctor | days time
Lūdzu atlaidiet Jāni šodien plkst. 13:00 | j | 23.11 | early 13.00 | - | reason
24. un 25. novembrī Anna nebūs - brauc uz olimpiādi Rīgā | a | 24.11-25.11 | day | competition
Jānis joprojām slimo | j | 23.11 | day | illness
Anna vēl šonedēļ slimos | a | 23.11-27.11 | day | illness
šodien nebūsim. Vīruss | - | 23.11 | day | illness
Annas nebūs no 1. līdz 5. decembrim, ģimenes ceļojums | a | 01.12-05.12 | day | family
Mēs ar Annu esam saslimušas | a | 23.11 | day | illness
Anna nokavēs, vilciens atcelts | a | 23.11 | late | transport | time
Jānim ir vējbakas, mājās vismaz nedēļu | j | 23.11-29.11 | day | illness
Anna slima, ārsts nozīmēja mājas režīmu līdz 30.11 | a | 23.11-30.11 | day | illness
rīt no rīta analīzes, Anna būs ap desmitiem | a | 24.11 | late 10.00 | doctor
Labdien, Anna šodien skolā nebūs - iesnas un klepus | a | 23.11 | day | illness
Anna apslimusi, šodien mājās | a | 23.11 | day | illness
Jānis šodien neieradīsies uz stundām, ģimenes apstākļu dēļ | j | 23.11 | day | family
Annai naktī vēma, paliekam mājās | a | 23.11 | day | illness
Rīt Anna būs tikai no 11.00, jo vizīte pie acu ārsta | a | 24.11 | late 11.00 | doctor
Jānis šodien uz 2 stundām pie logopēda | j | 23.11 | early | doctor | time
Sveiki! Jānis saslimis ar gripu, līdz nedēļas beigām mājās | j | 23.11-27.11 | day | illness
Anna aizkavēsies apmēram pusstundu, sastrēgumi | a | 23.11 | late | transport | time
Jānis 26.-27. novembrī piedalīsies basketbola turnīrā Igaunijā | j | 26.11-27.11 | day | competition
Šodien izņemsim Annu plkst.12.40, jo jābrauc pie ārsta | a | 23.11 | early 12.40 | doctor
parit nebusim, brauksim uz berem | - | 25.11 | day | family
Anna neies uz skolu lidz piektdienai, angina | a | 23.11-27.11 | day | illness
Jānis slims jau no piektdienas | j | 20.11-23.11 | day | illness
Ceturtdien un piektdien Annas nebūs, olimpiāde | a | 26.11-27.11 | day | competition
anna slimo visu nedelu | a | 23.11-27.11 | day | illness
Anna rīt nebūs 3. un 4. stundā | a | 24.11 | day | - | lessons reason
Jānis 9.12. nebūs trešajā stundā, ārsts | j | 09.12 | day | doctor | lessons
Jānis nebūs pirmajā stundā, asins analīzes | j | 23.11 | late | doctor | time
Ārste teica, ka Jānis jāpaliek mājās līdz 1. decembrim | j | 23.11-01.12 | day | doctor
Anna pirmdien un otrdien bija slima | a | 16.11-17.11 | day | illness
"""

RUSSIAN: Final = """
Анна сегодня болеет | a | 23.11 | day | illness
завтра у стоматолога до 11 | - | 24.11 | late 11.00 | doctor
с 25 по 27 по семейным обстоятельствам | - | 25.11-27.11 | day | family
Аня заболела | a | 23.11 | day | illness
Аня сегодня не придет, температура | a | 23.11 | day | illness
Янис сегодня болеет | j | 23.11 | day | illness
Янис заболел | j | 23.11 | day | illness
у Ани температура | a | 23.11 | day | illness
завтра у врача до 11:30 | - | 24.11 | late 11.30 | doctor
Анна опоздает, автобус задержался | a | 23.11 | late | transport | time
Янис опаздывает, пробки | j | 23.11 | late | transport | time
с 25.11 по 27.11 соревнования | - | 25.11-27.11 | day | competition
с понедельника по среду болела | - | 16.11-18.11 | day | illness
с завтрашнего дня до пятницы болеет | - | 24.11-27.11 | day | illness
всю неделю болеет | - | 23.11-27.11 | day | illness
на следующей неделе уезжаем | - | 30.11-04.12 | day | family
на этой неделе Анна болеет | a | 23.11-27.11 | day | illness
25 ноября олимпиада | - | 25.11 | day | competition
25-27 ноября едем в отпуск | - | 25.11-27.11 | day | family
послезавтра к стоматологу | - | 25.11 | day | doctor
вчера болел | - | 22.11 | day | illness
Анна вчера не была в школе, болела | a | 22.11 | day | illness
уйдет в 12:30 к врачу | - | 23.11 | early 12.30 | doctor | days
заберу Анну в 12 к врачу | a | 23.11 | early 12.00 | doctor | days
сегодня с 11 к врачу | - | 23.11 | early 11.00 | doctor
Анна и Янис болеют | a+j | 23.11 | day | illness | child
сегодня не пойдет в школу | - | 23.11 | day | - | reason
Здравствуйте! Анна сегодня не придёт, болит живот. | a | 23.11 | day | illness
до конца недели болеет | - | 23.11-27.11 | day | illness
Segodnja Anna boleet | a | 23.11 | day | illness
zavtra ne budet, k vrachu | - | 24.11 | day | doctor
Аня приболела, останется дома | a | 23.11 | day | illness
Анна на больничном до 27 | a | 23.11-27.11 | day | illness
Добрый день! Анна сегодня отсутствует по болезни | a | 23.11 | day | illness
Янис до среды дома, простыл | j | 23.11-25.11 | day | illness
у Анны завтра в 9:30 приём у врача, придет к третьему уроку | a | 24.11 | late | doctor | time
Аня плохо себя чувствует, сегодня не придёт | a | 23.11 | day | illness
Янис проспал, опоздает на полчаса | j | 23.11 | late | - | reason time
отпустите пожалуйста Аню сегодня с последнего урока | a | 23.11 | early | - | reason time
Янису вырвали зуб, сегодня дома | j | 23.11 | day | illness
nas zavtra ne budet | - | 24.11 | day | - | reason
Анна сегодня не будет в школе | a | 23.11 | day | - | reason
Яна сегодня не будет | j | 23.11 | day | - | reason
Яниса сегодня не будет, заболел | j | 23.11 | day | illness
завтра не будет, семейные обстоятельства | - | 24.11 | day | family
Завтра Анна идет к врачу, будет к 10 | a | 24.11 | late 10.00 | doctor
в пятницу не будем | - | 27.11 | day | - | reason
Завтра Яниса не будет, уезжаем на похороны | j | 24.11 | day | family
с 1 по 5 декабря будем в отъезде | - | 01.12-05.12 | day | - | reason
Аня всё ещё болеет, будет в четверг | a | 23.11-25.11 | day | illness
Здравствуйте, Аня заболела, в школу не придет до конца недели | a | 23.11-27.11 | day | illness
Сегодня Янис будет только ко второму уроку | j | 23.11 | late | - | reason time
завтра не придём, у ребёнка высокая температура | - | 24.11 | day | illness
Анна с сегодняшнего дня на больничном | a | 23.11 | day | illness
Янис не придет 25 и 26 ноября, соревнования | j | 25.11-26.11 | day | competition
Заберу Аню сегодня после 4 урока, стоматолог | a | 23.11 | early | doctor | time
Ани не будет завтра и послезавтра | a | 24.11-25.11 | day | - | reason
у Яниса болит горло, посидит дома пару дней | j | 23.11 | day | illness | days
Анны вчера не было по семейным обстоятельствам | a | 22.11 | day | family
застряли в пробке, будем через 15 минут | - | 23.11 | late | transport | time
"""

UKRAINIAN: Final = """
Анна сьогодні хворіє | a | 23.11 | day | illness
завтра у лікаря до 11 | - | 24.11 | late 11.00 | doctor
Анна з 25 до 27 хворіє | a | 25.11-27.11 | day | illness
завтра не буде в школі | - | 24.11 | day | - | reason
Аня захворіла | a | 23.11 | day | illness
сьогодні не прийде, температура | - | 23.11 | day | illness
Янис сьогодні запізниться, автобус | j | 23.11 | late | transport | time
з понеділка по середу хворіла | - | 16.11-18.11 | day | illness
з 25 по 27 за сімейними обставинами | - | 25.11-27.11 | day | family
весь тиждень хворіє | - | 23.11-27.11 | day | illness
сьогодні забираю Анну о 12, лікар | a | 23.11 | early 12.00 | doctor
піде о 12.30 до лікаря | - | 23.11 | early 12.30 | doctor | days
вчора хворів | - | 22.11 | day | illness
цього тижня хворіє | - | 23.11-27.11 | day | illness
Анна завтра не піде до школи | a | 24.11 | day | - | reason
наступного тижня їдемо | - | 30.11-04.12 | day | family
Доброго ранку, Анна сьогодні не буде, болить горло | a | 23.11 | day | illness
Яніс захворів, температура 38 | j | 23.11 | day | illness
Завтра Анна буде після 10, стоматолог | a | 24.11 | late 10.00 | doctor
з 24 по 28 листопада нас не буде, сімейні обставини | - | 24.11-28.11 | day | family
Аня запізниться, проспали | a | 23.11 | late | - | reason time
у п'ятницю змагання | - | 27.11 | day | competition
завтра у стоматолога до 11:00 | - | 24.11 | late 11.00 | doctor
Сьогодні Аня не прийде до школи, бо захворіла | a | 23.11 | day | illness
Янис хворіє, до п'ятниці буде вдома | j | 23.11-27.11 | day | illness
завтра ми у стоматолога, прийдемо о 10:30 | - | 24.11 | late 10.30 | doctor
у четвер не буде, їдемо на змагання | - | 26.11 | day | competition
"""

ENGLISH: Final = """
Anna is sick today | a | 23.11 | day | illness
dentist tomorrow until 11 | - | 24.11 | late 11.00 | doctor
Anna won't be at school today, fever | a | 23.11 | day | illness
Anna can't come tomorrow | a | 24.11 | day | - | reason
Anna will be late, the bus is delayed | a | 23.11 | late | transport | time
Anna will be late tomorrow, arriving at 10 | a | 24.11 | late 10.00 | - | reason
Janis is ill and will stay at home | j | 23.11 | day | illness
Anna and Janis are sick | a+j | 23.11 | day | illness | child
Anna is at the doctor tomorrow until 11:30 | a | 24.11 | late 11.30 | doctor
leaving at 12:30 for the dentist | - | 23.11 | early 12.30 | doctor | days
Please excuse Anna from 25 to 27 November, family reasons | a | 25.11-27.11 | day | family
Anna will miss school Nov 25-27, family trip | a | 25.11-27.11 | day | family
from Monday to Wednesday Anna was sick | a | 16.11-18.11 | day | illness
out sick until Friday | - | 23.11-27.11 | day | illness
sick all week | - | 23.11-27.11 | day | illness
next week we are travelling | - | 30.11-04.12 | day | family
competition on 25th November | - | 25.11 | day | competition
Anna has a doctor's appointment the day after tomorrow at 11:00 | a | 25.11 | early | doctor | time
Anna was sick yesterday | a | 22.11 | day | illness
I'll pick up Anna at 12, dentist | a | 23.11 | early 12.00 | doctor | days
not coming today, sick | - | 23.11 | day | illness
Janis absent on Friday, competition | j | 27.11 | day | competition
Anna isn't feeling well | a | 23.11 | day | illness
Anna leaves early tomorrow | a | 24.11 | early | - | reason time
sick from today until Friday | - | 23.11-27.11 | day | illness
Hi, Anna has a sore throat and won't be coming in today | a | 23.11 | day | illness
Janis will be off sick until Wednesday | j | 23.11-25.11 | day | illness
We have a dentist appointment tomorrow at 9, Anna should be in by 11 | a | 24.11 | late 11.00 | doctor
Anna's off tomorrow - family funeral | a | 24.11 | day | family
Please let Janis leave at 1pm today | j | 23.11 | early 13.00 | - | reason
Anna is still poorly | a | 23.11 | day | illness
Janis has a fever | j | 23.11 | day | illness
Good morning, Anna is unwell and will not be in school today | a | 23.11 | day | illness
Janis has a doctor's appointment on Thursday at 10, he will be back by 12 | j | 26.11 | late 12.00 | doctor
Anna will be away 30 Nov - 4 Dec, family holiday | a | 30.11-04.12 | day | - | reason
Janis missed the bus, will be 15 minutes late | j | 23.11 | late | transport | time
Anna was ill on Thursday and Friday | a | 19.11-20.11 | day | illness
She is sick | - | 23.11 | day | illness
Anna will not come in for the rest of the week | a | 23.11-27.11 | day | - | reason
"""
