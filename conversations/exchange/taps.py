"""What is tapped and waited for when lists come and go."""

from conversations.child import Id
from conversations.state import State
from conversations.tap import Tap


class OpenExchange(Tap, code="xe"):
    """The two ways."""


class TakeLists(Tap, code="xt"):
    """The school as a file."""


class AskLists(Tap, code="xi"):
    """A file is to be sent."""


class BringLists(Tap, code="xb"):
    """Write what was shown."""

    id: Id


class StopLists(Tap, code="xc"):
    """Nothing after all."""


class AwaitLists(State, name="exchange.lists", takes_tables=True):
    """A zip is awaited."""
