"""The bot of a demo: `eklase run` that ends when the demo does, however that ends (`kill -9`, no power).

The demo holds the other end of its standard input: the system closes it with the demo, and the bot stops.
"""

import os
import signal
import sys
import threading

from bot.cli import main


def _stop_with_the_demo() -> None:
    # Not sys.stdin: a thread that waits inside its buffer keeps the interpreter from ending in peace.
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    threading.Thread(target=_stop_with_the_demo, daemon=True).start()
    sys.argv = ["eklase", "run"]
    main()
