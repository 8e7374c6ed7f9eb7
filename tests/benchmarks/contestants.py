"""The bots that are compared."""

from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.crowd import Kind

BOTS = "tests.benchmarks.bots"


@dataclass(frozen=True)
class Contestant:
    """A bot and how its updates reach it. ``stock`` and ``floor`` name the rows it is compared with."""

    name: str
    module: str
    bot_id: int
    webhook: bool = False
    kinds: tuple[Kind, ...] = ("tap", "message")
    floor: str = "floor, polling"

    @property
    def token(self) -> str:
        return f"{self.bot_id}:benchmark"

    @property
    def is_ours(self) -> bool:
        return self.module.endswith(".ours")

    def arguments(self, url: str, folder: Path, profile: Path | None = None) -> list[str]:
        """What its process is started with."""
        given = [url, self.token]
        if self.is_ours:
            given += ["--folder", str(folder)]
        if self.webhook:
            given.append("--webhook")
        if profile is not None:
            given += ["--profile", str(profile)]
        return given


STOCK = "python-telegram-bot, polling"
OURS = Contestant("ours, polling", f"{BOTS}.ours", 7001, kinds=("tap",))
CONTESTANTS = (
    OURS,
    Contestant("ours, webhook", f"{BOTS}.ours", 7002, webhook=True, kinds=("tap",), floor="floor, webhook"),
    Contestant(STOCK, f"{BOTS}.stock", 7003),
    Contestant("aiogram, polling", f"{BOTS}.with_aiogram", 7004),
    Contestant("floor, polling", f"{BOTS}.floor", 7005),
    Contestant("floor, webhook", f"{BOTS}.floor", 7006, webhook=True, floor="floor, webhook"),
)
