"""The import's benchmark once, tiny: rows are counted, times never looked at."""

from pathlib import Path

import pytest

from tests.benchmarks.importing import measure, packed


@pytest.mark.may_block
async def test_every_row_is_imported_and_none_again(tmp_path: Path) -> None:
    packed(300, tmp_path / "set.zip")
    found = await measure(tmp_path / "set.zip", tmp_path)
    assert found.rows >= 300
    assert found.written > found.rows
