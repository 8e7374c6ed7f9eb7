"""`python -m tests.benchmarks.importing`: a large OneRoster set imported, beside what any importer must do.

The peers, in the same run and over the same bytes: csv.reader counting rows, and csv.reader with a plain
INSERT of each row into an unencrypted SQLite file, one transaction. See docs/speed.md.
"""

import argparse
import asyncio
import csv
import io
import json
import multiprocessing
import resource
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from storage.keys import Keys
from storage.oneroster import applied, prepared
from storage.store import Store
from tests.storage.oneroster.sets import SCHOOL, Line, Set

ROWS = 200_000
PUPILS_A_CLASS = 25
SUBJECTS = 5
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds; the peers' and `processor` are of processor time, which other work stretches less."""

    rows: int
    megabytes: float
    csv_alone: float
    plain_inserts: float
    reading_and_comparing: float
    writing: float
    processor: float
    again: float
    written: int
    peak_megabytes: float

    @property
    def of_peer(self) -> float:
        """How many times the processor time of the plain inserts."""
        return self.processor / self.plain_inserts


def school(rows: int) -> Set:
    """A set of about so many rows: of each nine one user and role a pupil and a parent, and five places."""
    found = Set()
    pupils = rows // (4 + SUBJECTS + 1)
    classes = max(1, pupils // PUPILS_A_CLASS)
    found.files = {
        name: list(lines) for name, lines in SCHOOL.items() if name in {"orgs", "academicSessions"}
    }
    found.files["courses"] = [_course(number) for number in range(SUBJECTS + 1)]
    found.files["classes"] = [line for number in range(classes) for line in _classes(number)]
    found.files["users"] = [line for number in range(pupils) for line in _users(number)]
    found.files["roles"] = [line for number in range(pupils) for line in _roles(number)]
    teachers = [line for number in range(classes) for line in _teacher(number)]
    found.files["users"] += teachers[0::2]
    found.files["roles"] += teachers[1::2]
    found.files["enrollments"] = [line for number in range(pupils) for line in _places(number, classes)]
    found.files["enrollments"] += [_teaching(number) for number in range(classes)]
    return found


def _course(number: int) -> Line:
    return {"sourcedId": f"c-{number}", "title": f"Priekšmets {number}", "orgSourcedId": "o-1"}


def _classes(number: int) -> Iterator[Line]:
    title, more = f"{number % 12 + 1}.x{number // 12}", {"schoolSourcedId": "o-1", "termSourcedIds": "t-1"}
    yield {
        "sourcedId": f"k-{number}",
        "title": title,
        "courseSourcedId": "c-0",
        "classType": "homeroom",
        **more,
    }
    for subject in range(SUBJECTS):
        named = {"sourcedId": f"g-{number}-{subject}", "title": f"{subject} {title}"}
        yield {**named, "courseSourcedId": f"c-{subject + 1}", "classType": "scheduled", **more}


def _user(sourced_id: str, given: str, number: int) -> Line:
    named = {"sourcedId": sourced_id, "enabledUser": "true", "username": sourced_id, "givenName": given}
    return {**named, "familyName": f"Kalniņš{number}", "sms": f"2{number % 10**7:07}"}


def _users(number: int) -> Iterator[Line]:
    code = f"3099{number // 100_000:02}-{number % 100_000:05}"
    yield {
        **_user(f"s-{number:06}", "Jānis", number),
        "identifier": code,
        "agentSourcedIds": f"p-{number:06}",
    }
    yield {**_user(f"p-{number:06}", "Ilze", number), "metadata.lv.relation": "māte"}


def _role(user: str, role: str) -> Line:
    named = {"sourcedId": f"r-{user}", "userSourcedId": user, "roleType": "primary", "role": role}
    return {**named, "orgSourcedId": "o-1"}


def _roles(number: int) -> Iterator[Line]:
    yield _role(f"s-{number:06}", "student")
    yield _role(f"p-{number:06}", "parent")


def _teacher(number: int) -> Iterator[Line]:
    yield _user(f"t-{number:06}", "Dace", number)
    yield _role(f"t-{number:06}", "teacher")


def _place(place: str, user: str, role: str) -> Line:
    named = {"sourcedId": f"e-{place}-{user}", "classSourcedId": place, "userSourcedId": user}
    return {**named, "schoolSourcedId": "o-1", "role": role}


def _places(number: int, classes: int) -> Iterator[Line]:
    home, user = number % classes, f"s-{number:06}"
    yield _place(f"k-{home}", user, "student")
    for subject in range(SUBJECTS):
        yield _place(f"g-{home}-{subject}", user, "student")


def _teaching(number: int) -> Line:
    return {**_place(f"k-{number}", f"t-{number:06}", "teacher"), "primary": "true"}


def packed(rows: int, path: Path) -> None:
    """A set of about so many rows as a zip at `path`."""
    found = school(rows)
    found.modes = dict.fromkeys(found.files, "bulk")
    path.write_bytes(found.zipped())


def timed(work: Callable[[], object]) -> float:
    """Seconds of processor time."""
    began = time.process_time()
    work()
    return time.process_time() - began


def count(path: Path) -> int:
    """The first peer: every row parsed, nothing done with it."""
    return sum(1 for _ in _cells(path))


def insert(path: Path, target: Path) -> None:
    """The second peer: every row into one table of an open file, in one transaction."""
    link = sqlite3.connect(target)
    with link:
        link.execute("CREATE TABLE rows (a, b, c, d, e, f, g, h)")
        rows = ((*cells, *[""] * 8)[:8] for cells in _cells(path))
        link.executemany("INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    link.close()


def _cells(path: Path) -> Iterator[list[str]]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with archive.open(name) as stream:
                yield from csv.reader(io.TextIOWrapper(stream, "utf-8", newline=""))


async def measure(path: Path, folder: Path) -> Figures:
    """One run of the set at `path` over a new, encrypted SQLite store."""
    with zipfile.ZipFile(path) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
    total = count(path)
    csv_alone = timed(lambda: count(path))
    plain = timed(lambda: insert(path, folder / "plain.db"))
    store = await Store.open(f"sqlite:///{folder / 'school.db'}", Keys.create(folder / "keys"), create=True)
    before = _memory()
    try:
        began, busy = time.perf_counter(), time.process_time()
        async with prepared(store, path, lambda: NOW) as ready:
            compared = time.perf_counter()
            done = await applied(store, ready, lambda: NOW)
            finished, busy = time.perf_counter(), time.process_time() - busy
        async with prepared(store, path, lambda: NOW) as ready:
            again = await applied(store, ready, lambda: NOW)
        ended = time.perf_counter()
    finally:
        await store.close()
    assert again.rows == 0
    return Figures(
        rows=total,
        megabytes=size / 1e6,
        csv_alone=csv_alone,
        plain_inserts=plain,
        reading_and_comparing=compared - began,
        writing=finished - compared,
        processor=busy,
        again=ended - finished,
        written=done.rows,
        peak_megabytes=_memory() - before,
    )


def _memory() -> float:
    """The most that this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.importing", description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="eklase-bench-") as folder:
        path = Path(folder) / "set.zip"
        # In a process of its own: its memory is none of the import's.
        maker = multiprocessing.get_context("spawn").Process(target=packed, args=(given.rows, path))
        maker.start()
        maker.join()
        found = asyncio.run(measure(path, Path(folder)))
    if given.json:
        sys.stdout.write(json.dumps({**asdict(found), "of_peer": found.of_peer}, indent=2) + "\n")
        return
    sys.stdout.write(
        f"{found.rows:,} rows, {found.megabytes:.0f} MB: read and compared in "
        f"{found.reading_and_comparing:.1f} s, "
        f"written in {found.writing:.1f} s\n({found.written:,} rows; the store's writer is held so long), "
        f"of that {found.processor:.1f} s processor time; the same set again {found.again:.1f} s.\n"
        f"csv.reader alone {found.csv_alone:.2f} s; with plain inserts {found.plain_inserts:.2f} s: "
        f"the import takes {found.of_peer:.1f} times the processor time.\n"
        f"Memory grew by {found.peak_megabytes:.0f} MB.\n"
    )


if __name__ == "__main__":
    main()
