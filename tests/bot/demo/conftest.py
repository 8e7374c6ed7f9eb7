"""The demo schools of a Monday in November, once a session."""

from datetime import date

import pytest

from bot.demo.generate import DemoSchools, generate
from storage.roster_rows import SchoolRows
from tests.bot.demo.whole import together

MONDAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def demo() -> DemoSchools:
    return generate(today=MONDAY)


@pytest.fixture(scope="session")
def rows(demo: DemoSchools) -> SchoolRows:
    return together(demo)
