"""What the school of tests/families.py tells its families, written straight into the store.

board = Board(school)
number = await board.announce("Ekskursija", "Ņemiet līdzi lietussargu.", class_id=1)
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from storage.announcements import folded
from storage.clock import RIGA, milliseconds, school_day
from tests.families import MATHS, NOW, SCHOOL, SECOND_TEACHER, TEACHER, TODAY, Families

EARLIER: Final = NOW - timedelta(hours=3)
THURSDAY: Final = date(2026, 11, 26)
CLASS: Final = 1


def riga(day: date, clock: str) -> datetime:
    """A time at school in UTC."""
    return datetime.combine(day, datetime.strptime(clock, "%H:%M").time(), RIGA).astimezone(UTC)  # noqa: DTZ007 -- a clock


@dataclass
class Board:
    """Writes rows; each call returns the new numbers."""

    school: Families

    async def announce(
        self, title: str, text: str = "Sīkāk klases stundā.", *, at: datetime = EARLIER, **fields: Any
    ) -> int:
        """An announcement to the whole school unless ``fields`` says whom."""
        number = next(self.school.numbers)
        nobody = dict.fromkeys(("class_id", "group_id", "grade", "year", "until_day"))
        row: dict[str, Any] = {
            "id": number,
            "school_id": SCHOOL,
            "author_id": TEACHER,
            "kind": "announcement",
            **nobody,
            "readers": "families",
            "urgent": 0,
            "asks_confirmation": 0,
            "title": title,
            "text": text,
            "published_at": milliseconds(at),
            "published_day": school_day(at).isoformat(),
            "posted_at": milliseconds(at) if at <= NOW else None,
        }
        row |= fields
        await self.school.add(publications=[{**row, "folded": folded(f"{row['title']} {row['text']}")}])
        return number

    async def event(self, title: str, day: date = THURSDAY, **fields: Any) -> int:
        """An event of the whole school unless ``fields`` says whom."""
        own: dict[str, str | None] = {"first_day": day.isoformat(), "last_day": day.isoformat()}
        own |= {"kind": "other", "starts": None, "ends": None, "place": None}
        own |= {name: fields.pop(name) for name in tuple(own) if name in fields and name != "kind"}
        number = await self.announce(title, **fields, kind="event")
        await self.school.add(events=[{"publication_id": number, **own}])
        return number

    async def poll(self, item: int, *labels: str, **fields: Any) -> list[int]:
        """A question under a publication."""
        row: dict[str, Any] = {"publication_id": item, "question": "Kad brauksim?", "several": 0}
        row |= {"until_day": THURSDAY.isoformat(), "results": "always", "anonymous": 0}
        numbers = [next(self.school.numbers) for _ in labels]
        options = [
            {"id": number, "publication_id": item, "place": place, "label": label}
            for place, (number, label) in enumerate(zip(numbers, labels, strict=True), 1)
        ]
        await self.school.add(polls=[row | fields], poll_options=options)
        return numbers

    async def slots(
        self, item: int, teacher: int, *clocks: str, day: date = THURSDAY, room: str | None = None
    ) -> list[int]:
        """Times of ten minutes."""
        numbers = [next(self.school.numbers) for _ in clocks]
        about = {"publication_id": item, "teacher_id": teacher, "minutes": 10, "room": room}
        rows = [
            {"id": number, "starts_at": milliseconds(riga(day, clock)), **about}
            for number, clock in zip(numbers, clocks, strict=True)
        ]
        await self.school.add(slots=rows)
        return numbers

    async def teachers(self) -> None:
        """The class teacher of 7.b, and Anna's teacher of mathematics."""
        since: dict[str, Any] = {"kind": "main", "from_day": "2026-09-01", "until_day": None}
        await self.school.add(
            class_teachers=[{"class_id": CLASS, "teacher_id": TEACHER, **since}],
            group_teachers=[{"group_id": MATHS, "teacher_id": SECOND_TEACHER, **since}],
        )

    async def evening(self) -> tuple[int, list[int], list[int]]:
        """A parents' evening: its number, the class teacher's times, the times of mathematics."""
        await self.teachers()
        item = await self.event("Vecāku sapulce", starts="17:00", ends="19:00", place="Aktu zāle")
        own = await self.slots(item, TEACHER, "17:00", "17:10", "17:20")
        return item, own, await self.slots(item, SECOND_TEACHER, "17:00", "17:10", room="214")


def since(days: int) -> date:
    """A day so long before TODAY."""
    return TODAY - timedelta(days=days)
