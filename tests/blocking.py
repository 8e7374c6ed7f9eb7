"""A blocking call inside the event loop fails the test in which it happens."""

from collections.abc import Iterator

import pytest
from blockbuster import BlockBuster, blockbuster_ctx

ALLOWED = [
    ("asyncpg/connect_utils.py", "_parse_connect_arguments"),  # looks for a password file before it connects
    ("telegram/ext/_application.py", "__init__"),  # looks who called it, once
    ("coverage/collector.py", "lock_data"),  # measures us: not ours
]
WATCHED = ["bot", "conversations", "storage", "locales"]


@pytest.fixture(autouse=True)
def nothing_blocks(request: pytest.FixtureRequest) -> Iterator[BlockBuster | None]:
    """Watches the project's own modules, but for tests marked ``may_block``."""
    if request.node.get_closest_marker("may_block"):
        yield None
        return
    with blockbuster_ctx(WATCHED) as watch:
        for function in watch.functions.values():
            for file, name in ALLOWED:
                function.can_block_in(file, {name})
        yield watch
