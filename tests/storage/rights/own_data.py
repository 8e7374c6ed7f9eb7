"""Everything about oneself: everybody whose right stands, a guest too; of the child the family alone."""

from storage import own_data
from tests.storage.rights.right import FAMILY, GUEST, STAFF, Right

RIGHTS = (
    Right(
        own_data.of_link,
        lambda tx, viewer, world: own_data.of_link(tx, viewer),
        FAMILY | STAFF | GUEST,
    ),
    Right(
        own_data.of_chat,
        lambda tx, viewer, world: own_data.of_chat(tx, viewer),
        FAMILY | STAFF | GUEST,
    ),
)
