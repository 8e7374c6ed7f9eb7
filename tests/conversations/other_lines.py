"""What parents type that is about no absence: it must be left to the rest of the bot."""

from typing import Final

SOMETHING_ELSE: Final = """
Paldies
Paldies!
Labdien
Labdien!
Labrīt, skolotāj!
Kāda šodien atzīme?
Vai rīt ir skola?
Vai rīt ir ekskursija
Kad ir sacensības?
Kas rīt uzdots
Ko uzdeva matemātikā
Paldies par sacensībām
Vecāku sapulce 25.11.
Anna vairs neslimo
Anna ir vesela, rīt būs skolā
Anna jau vesela
Jānis izveseļojās
Rīt Anna atgriezīsies skolā
Anna nav slima
Anna nekavēs
Anna šodien bija skolā
Skolotāja šodien slima
Skolotāja slimo, vai stundas būs?
Vai Anna šodien slima?
Cik kavējumu ir Annai?
Kādi kavējumi
Vai drīkst rīt nenākt?
Rīt nav skolas
Rīt brīvdiena
Anna dabūja 9
Anna
Jānis
rīt
25.11.
no 25. līdz 27.
11.30
8
ok
Labi
Jā
Nē
Kontroldarbs pirmdien matemātikā
Lūdzu atsūtiet mājas darbus
Priecīgus Ziemassvētkus!
Ģimenes diena 25.11. plkst. 17
Спасибо
Здравствуйте
Какая сегодня оценка?
Завтра есть школа?
Когда соревнования
Анна больше не болеет
Анна здорова
Учительница болеет
Завтра нет школы
Что задали на завтра
Большое спасибо
Завтрак в школе
Дякую
Добрий день
Коли змагання?
Чи є завтра школа
Анна вже здорова
Яка оцінка
Thanks
Hello
Good morning
What's for homework?
Is there school tomorrow?
Is Anna sick?
Anna is not sick
Anna is well again
Anna feels better and will be at school tomorrow
There is no school tomorrow
When is the competition
Thank you for the trip
Happy birthday!
The bus stop
Family name
lasts
dators nestrādā
matemātikas olimpiāde
Kur ir autobuss
Anna skolā būs rīt
Uzrakstīšu vēlāk
Hello Miss
excuse me
Nosūtīju attaisnojumu
agrāk Anna dziedāja korī
Annai slikti gāja kontroldarbā
Анна плохо написала контрольную
Mamma slima
Daudzi klasē slimo
Lūdzu piezvaniet man pēc 15
Paldies, Anna šodien jau ir skolā
Vai Annai rīt ir sports, viņa nesen slimoja
Jānis aizmirsa sporta tērpu
25.11. koncerts plkst. 18.00
Анна завтра будет в школе
Labdien, vai rīt ir sacensības
Скажите, пожалуйста, когда соревнования
у мамы день рождения 25.11
Paldies par izpratni, kad Anna bija slima
Labvakar, gribēju jautāt par atzīmi matemātikā
Vai varu saņemt izziņu?
Paldies par atbildi, jauku dienu!
Annai rīt dzimšanas diena
Mēs brauksim uz ekskursiju 25.11.
Rīt ekskursija uz Rīgu plkst. 9.00
Kur atrast stundu sarakstu
Pieteikt kavējumu
Kavējumi
Lūdzu nomainiet tālruņa numuru
26123456
Mana parole nestrādā
Nevaru pieslēgties
Nav skaidrs, kas jādara
Anna nevar atrast grāmatu
Jānim nav sporta apavu
Jānis nevar iet uz sportu bez apaviem
Anna nesaprot uzdevumu
Mājas darbs bija grūts
Rīt būs kontroldarbs
Anna saņēma uzslavu
Autobusa biļete
Anna vairs neslimos
Kā pieteikt slimību?
Es atnākšu uz sapulci 25.11. plkst. 18
Būšu skolā 14.00
Gaidu atbildi līdz piektdienai
Не могу войти
Как поменять язык
Не приходит смс
Анна забыла тетрадь
Завтра контрольная
Родительское собрание в четверг в 18:00
Позвоните мне после 11
Не понимаю оценку
Я не буду на собрании
Де знайти розклад
Не можу увійти
How do I change the language
I cannot log in
I will not come to the meeting on Thursday
Please call me after 11
My phone is not working
Can you send the homework for tomorrow
I'll be there at 10
what is a goal
menu
stop
atpakaļ
izvēlne
1
10+
E-klase
Please excuse Janis from PE tomorrow, ankle injury
Не буду на собрании в четверг
nebūs
Сегодня без физкультуры, забыли форму
"""
