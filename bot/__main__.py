"""`python -m bot` is `eklase`."""

from bot.cli import main

if __name__ == "__main__":
    main()
