### How a guardian calls a child, and by which colour.

looks-button = 🎨 Имя и цвет
looks-heading = <b>Имя и цвет</b>: как ребёнка видите только Вы. Выберите цвет или другое имя.
looks-name-button = Другое имя
looks-school-button = Как в школе
looks-name = Напишите, как Вы называете ребёнка: не больше { $most } знаков.
looks-name-again = Напишите имя одной строкой: не больше { $most } знаков.
