"""The school's lists, in and out: its office alone."""

from storage import exchange
from storage.oneroster import Plan
from storage.store import Tx
from storage.viewer import Viewer
from tests.storage.rights.right import Right

OFFICE = frozenset({"office"})
SAME = Plan(1, None, (), (), None, 0)


async def _looked(tx: Tx, viewer: Viewer) -> object:
    made = await exchange.made(tx, viewer)
    return await exchange.looked(tx, viewer, made or b"")


async def _kept(tx: Tx, viewer: Viewer) -> int | None:
    return await exchange.keep(tx, viewer, b"a file", SAME)


async def _brought(tx: Tx, viewer: Viewer) -> bool:
    made = await exchange.made(tx, viewer) or b""
    number = await exchange.keep(tx, viewer, made, SAME)
    return (await exchange.bring(tx, viewer, number or 1)).outcome != "gone"


async def _dropped(tx: Tx, viewer: Viewer) -> bool:
    number = await _kept(tx, viewer)
    await exchange.drop(tx, viewer)
    return number is not None and (await exchange.bring(tx, viewer, number)).outcome == "gone"


RIGHTS = (
    Right(exchange.made, lambda tx, viewer, world: exchange.made(tx, viewer), OFFICE),
    Right(exchange.looked, lambda tx, viewer, world: _looked(tx, viewer), OFFICE),
    Right(exchange.keep, lambda tx, viewer, world: _kept(tx, viewer), OFFICE),
    Right(exchange.drop, lambda tx, viewer, world: _dropped(tx, viewer), OFFICE),
    Right(exchange.note_export, lambda tx, viewer, world: exchange.note_export(tx, viewer), OFFICE),
    Right(exchange.bring, lambda tx, viewer, world: _brought(tx, viewer), OFFICE),
)
