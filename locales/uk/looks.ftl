### How a guardian calls a child, and by which colour.

looks-button = 🎨 Ім’я та колір
looks-heading = <b>Ім’я та колір</b>: як дитину бачите лише Ви. Виберіть колір або інше ім’я.
looks-name-button = Інше ім’я
looks-school-button = Як у школі
looks-name = Напишіть, як Ви називаєте дитину: не більше { $most } знаків.
looks-name-again = Напишіть ім’я одним рядком: не більше { $most } знаків.
