"""An embedded Telegram for tests, demonstrations and development without network: the Bot API on loopback.

sim = Simulator(people=[Person(id=1001, first_name="Ilze")])
async with serve(sim, port=8081) as url:
    ...  # point any bot's API address at url
"""

from .account import Bot, Profile
from .answers import ApiAnswer, ConnectionCut, PersonError
from .chat import Chat, Group, PrivateChat
from .faults import Fault, FaultPlan
from .files import Upload
from .guide import Action, Guide
from .message import Message
from .person import Person, Sms
from .phone import Phone
from .server import serve
from .simulator import Simulator
from .taps import Tap

__all__ = [
    "Action",
    "ApiAnswer",
    "Bot",
    "Chat",
    "ConnectionCut",
    "Fault",
    "FaultPlan",
    "Group",
    "Guide",
    "Message",
    "Person",
    "PersonError",
    "Phone",
    "PrivateChat",
    "Profile",
    "Simulator",
    "Sms",
    "Tap",
    "Upload",
    "serve",
]
