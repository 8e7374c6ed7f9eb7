### How a guardian calls a child, and by which colour.

looks-button = 🎨 Name and colour
looks-heading = <b>Name and colour</b>: how the child is shown to you alone. Choose a colour or another name.
looks-name-button = Another name
looks-school-button = As at school
looks-name = Write what you call the child: at most { $most } characters.
looks-name-again = Write the name in one line: at most { $most } characters.
