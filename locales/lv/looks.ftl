### How a guardian calls a child, and by which colour.

looks-button = 🎨 Vārds un krāsa
looks-heading = <b>Vārds un krāsa</b>: kā bērnu redzat tikai Jūs. Izvēlieties krāsu vai citu vārdu.
looks-name-button = Cits vārds
looks-school-button = Kā skolā
looks-name = Uzrakstiet, kā Jūs bērnu saucat: ne vairāk kā { $most } zīmes.
looks-name-again = Uzrakstiet vārdu vienā rindā: ne vairāk kā { $most } zīmes.
