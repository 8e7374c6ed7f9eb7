"""My data: everything that is kept about oneself and, for a guardian, about the child, in one file.

/mani_dati, Iestatījumi ──► [Mani dati] ──► a JSON file; docs/own-data.md says what stands in it
"""

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from conversations.screen import File, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from storage import links, own_data, people
from storage.clock import RIGA
from storage.own_data import Kept
from storage.people import Role
from storage.vault import Vault

FORMAT: Final = "e-klase-mani-dati/1"
"""Changes its number when a reader of the file would have to change."""


class MakeOwnData(Tap, code="wf"):
    """Hand it over."""


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What is to be written: of the chat, and of each part in which somebody looks through it."""

    made_at: datetime
    note: str
    chat: Kept
    links: list[tuple[Role, Kept]]


async def make(turn: Turn, what: Any) -> Screen:
    """The file; it may be saved and passed on. A guest's holds nothing about the child."""
    gathered = await _gathered(turn)
    if gathered is None:
        return Screen(turn.say("common-not-found"))
    content = await asyncio.to_thread(_written, turn.tx.vault, gathered)
    name = f"e-klase-mani-dati-{turn.today.isoformat()}.json"
    whom = [role.own_name if role.kind == "delegate" else role.name for role, _ in gathered.links]
    told = turn.say("settings-own-data-made", whom=", ".join(dict.fromkeys(whom)))
    return Screen(told, file=File(name, content), fresh=True)


async def _gathered(turn: Turn) -> _Gathered | None:
    chat = await own_data.of_chat(turn.tx, turn.seen_by())
    parts = []
    for viewer in await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now):
        role, kept = await people.role(turn.tx, viewer), await own_data.of_link(turn.tx, viewer)
        if role is not None and kept is not None:
            parts.append((role, kept))
    if chat is None or not parts:
        return None
    return _Gathered(turn.now, turn.say("settings-own-data-note").text, chat, parts)


def _written(vault: Vault, gathered: _Gathered) -> bytes:
    told = {
        "format": FORMAT,
        "made_at": gathered.made_at.astimezone(RIGA).isoformat(timespec="seconds"),
        "note": gathered.note,
        **gathered.chat.opened(vault),
        "links": [
            {
                "as": role.kind,
                "name": role.own_name,
                "about": None if role.is_staff else role.given_name,
                **kept.opened(vault),
            }
            for role, kept in gathered.links
        ],
    }
    return f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode()
