"""The operator's console for tests: `eklase …` in a folder of its own, with what it printed and how it ended.

ended = console("run", EKLASE_TELEGRAM_TOKEN=TOKEN)      # in this process: quick, for what ends by itself
assert (ended.code, ended.line) == (2, "…")
"""

import logging
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli import main
from bot.house import create_store
from bot.settings import Settings
from locales import set_strict

TOKEN = "987654321:canary-token-of-the-tests-AAAAAAAAA"


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """The one line that it left with."""
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("eklase: "), self.err
        return lines[0].removeprefix("eklase: ")


@dataclass(frozen=True)
class Console:
    """A folder in which commands are given; `settings` stand in the environment of each."""

    folder: Path
    patch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str, **settings: str) -> Ended:
        with self.patch.context() as patch:
            for name, value in settings.items():
                patch.setenv(name, value)
            patch.setattr(sys, "argv", ["eklase", *arguments])
            self.capture.readouterr()
            code = 0
            try:
                main()
            except SystemExit as end:
                code = end.code if isinstance(end.code, int) else int(end.code is not None)
        printed = self.capture.readouterr()
        return Ended(code, printed.out, printed.err)

    def run(self, **settings: str) -> Ended:
        """`eklase run` with a token, for what is refused before Telegram is asked."""
        return self("run", **{"EKLASE_TELEGRAM_TOKEN": TOKEN, **settings})

    def file(self, text: str, mode: int = 0o600) -> None:
        """An eklase.toml."""
        path = self.folder / "eklase.toml"
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)

    def files(self) -> dict[str, bytes]:
        """What lies in the folder."""
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}

    async def store(self) -> None:
        """A key file and an empty store where the settings' defaults say."""
        path, key_file = self.folder / "eklase.db", self.folder / "eklase.key"
        await create_store(Settings.model_construct(database_url=f"sqlite:///{path}", key_file=key_file))


@pytest.fixture
def console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Console]:
    """A console in an empty folder, with nothing set; the log is put back as it was."""
    for name in list(os.environ):
        if name.upper().startswith("EKLASE_"):
            monkeypatch.delenv(name)
    folder = tmp_path / "console"
    folder.mkdir()
    monkeypatch.chdir(folder)
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    try:
        yield Console(folder, monkeypatch, capsys)
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
        set_strict(True)
