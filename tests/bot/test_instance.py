"""One process a store."""

from pathlib import Path

import pytest

from bot.errors import AnotherInstance
from bot.instance import only_instance


def test_the_lock_is_held_by_one_and_let_go(tmp_path: Path) -> None:
    lock = tmp_path / "bot.lock"
    with only_instance(lock):
        with pytest.raises(AnotherInstance, match="another process"), only_instance(lock):
            raise AssertionError
        assert lock.stat().st_mode & 0o777 == 0o600
    with only_instance(lock):
        pass


def test_without_a_file_there_is_nothing_to_lock() -> None:
    with only_instance(None), only_instance(None):
        pass
