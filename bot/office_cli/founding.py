"""`eklase school new`: a school with its year, bells and first office account."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime, time
from typing import Annotated

import typer

from bot.errors import ArgumentRefused, StoreSaysNo
from bot.office_cli.arguments import (
    FIRST_YEAR,
    LAST_YEAR,
    bell,
    code_of,
    days,
    mobile,
    person_name,
    phone_of,
    school_name,
)
from bot.office_cli.desk import AsJson, Desk, told
from storage import founding, school_calendar, school_year, staffing
from storage.clock import school_day
from storage.founding import Founded, SchoolExists
from storage.managing import operator
from storage.passwords import Checker
from storage.registration import MakeText
from storage.staffing import Newcomer
from storage.store import Store, Tx

FIRST, SECOND = 1, 2
Work = Callable[[Tx], Awaitable[Founded]]


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the command."""

    @app.command("new")
    def new(
        name: Annotated[str, typer.Argument(help="The school's name.")],
        given: Annotated[str, typer.Option(help="Given name of the first office account.")],
        family: Annotated[str, typer.Option(help="Family name.")],
        code: Annotated[str, typer.Option(help="Personal code: the user name.")],
        phone: Annotated[str, typer.Option(help="Mobile phone: where the password goes.")],
        head: Annotated[bool, typer.Option("--head", help="The first account is the head's.")] = False,
        school_phone: Annotated[str | None, typer.Option(help="The number families call.")] = None,
        year: Annotated[
            int | None,
            typer.Option(min=FIRST_YEAR, max=LAST_YEAR, help="The year in which the school year begins."),
        ] = None,
        first_bell: Annotated[str, typer.Option(help="When the first lesson begins.")] = "8:30",
        term1: Annotated[str | None, typer.Option(help="2026-09-01..2026-12-18; else as published.")] = None,
        term2: Annotated[str | None, typer.Option(help="The same of the second term.")] = None,
        password: Annotated[bool, typer.Option(help="Send the password by SMS at once.")] = True,
        as_json: AsJson = False,
    ) -> None:
        """Make a school and its first office account; nothing is made where one of this name exists."""
        today = school_day(desk.clock())
        begins = school_year.year_ahead(today) if year is None else year
        named = school_name(name)
        role: staffing.StaffRole = "head" if head else "office"
        called = person_name("--given", given), person_name("--family", family)
        first = Newcomer(*called, code_of(code), mobile(phone), role, today)
        number = None if school_phone is None else phone_of(school_phone)
        terms = {FIRST: days("--term1", term1), SECOND: days("--term2", term2)}
        work = _Founding(desk, named, number, first, begins, bell(first_bell), terms)
        made = asyncio.run(work.with_password() if password else work.alone())
        told(
            {"school": made.school_id, "person": made.person_id, "year": made.year, "password": password},
            f"School {made.school_id} «{named}» for {begins}/{begins + 1}, person {made.person_id} as {role}"
            + (", 1 SMS queued." if password else ", no password sent yet."),
            as_json=as_json,
        )


class _Founding:
    """Makes it in one transaction."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        phone: str | None,
        first: Newcomer,
        year: int,
        bell: time,
        terms: dict[int, tuple[date, date] | None],
    ) -> None:
        self._desk = desk
        self._name, self._phone = name, phone
        self._first, self._year, self._bell, self._terms = first, year, bell, terms

    async def with_password(self) -> Founded:
        async with self._desk.sending() as (checker, make_text):
            return await self._make((checker, make_text))

    async def alone(self) -> Founded:
        return await self._make(None)

    async def _make(self, sending: tuple[Checker, MakeText] | None) -> Founded:
        now = self._desk.clock()

        async def work(tx: Tx) -> Founded:
            made = await founding.found(tx, self._name, self._phone, self._first, self._year, self._bell, now)
            await self._set_terms(tx, made.school_id, now)
            if sending is not None:
                viewer = operator(made.school_id, now)
                (card,) = await staffing.cards(tx, viewer, made.person_id)
                await staffing.issue(tx, sending[0], viewer, card, sending[1])
            return made

        async with self._desk.open_store() as store:
            return await self._ran(store, work)

    async def _ran(self, store: Store, work: Work) -> Founded:
        try:
            return await store.run(work)
        except SchoolExists:
            raise StoreSaysNo(
                f"«{self._name}» exists already; nothing was made. `eklase school settings` shows it."
            ) from None

    async def _set_terms(self, tx: Tx, school: int, now: datetime) -> None:
        viewer = operator(school, now)
        for number, span in self._terms.items():
            if span is None:
                continue
            outcome = await school_calendar.set_term(tx, viewer, self._year, number, *span)
            if outcome not in {"done", "same"}:
                raise ArgumentRefused(f"--term{number}: the terms overlap or are out of order.")
