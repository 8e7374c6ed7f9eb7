"""What a school sets for itself, its calendar, and the log of it."""

from datetime import date, timedelta

import pytest

from storage import audit, founding, school_calendar, school_settings, school_year, staffing
from storage.audit import Opened
from storage.errors import Violation
from storage.founding import SchoolExists
from storage.managing import operator
from storage.school_settings import Field, SettingRefused, Value
from storage.staffing import Newcomer
from storage.store import Store
from tests.families import ANNA, ENGLISH_TEACHER, NOW, OTHER_SCHOOL, TEACHER, TODAY, Families
from tests.staffroom import HEAD, OFFICE, Staffroom


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("name", "  Ozolu   pamatskola ", "Ozolu pamatskola"),
        ("name", "!!", "name"),
        ("phone", "67 123 456", "+37167123456"),
        ("phone", "00371 26123456", "+37126123456"),
        ("phone", "-", None),
        ("phone", "zvaniet", "phone"),
        ("report_by", "9.5", "hour"),
        ("report_by", "９：０５", "09:05"),
        ("alert_by", "24:00", "hour"),
        ("alert_by", "9.60", "hour"),
        ("parent_days", "3", 3),
        ("parent_days", "0", "number"),
        ("parent_notes", "nav", None),
        ("session_days", "366", "number"),
        ("session_days", "1e2", "number"),
        ("reviewed", "Jā", 1),
        ("reviewed", "varbūt", "choice"),
    ],
)
def test_what_is_typed(field: Field, text: str, value: Value) -> None:
    if value in {"name", "phone", "hour", "number", "choice"}:
        with pytest.raises(SettingRefused, match=str(value)):
            school_settings.read(field, text)
    else:
        assert school_settings.read(field, text) == value


async def test_each_setting_is_kept_and_logged_once(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    office = (await staffroom.works(OFFICE)).model_copy(update={"now": NOW})
    new: dict[Field, Value] = {
        "name": "Ozolu skola",
        "phone": "+37167123456",
        "report_by": "08:30",
        "alert_by": "09:00",
        "parent_days": 3,
        "parent_notes": 4,
        "session_days": 30,
        "reviewed": 1,
    }
    assert set(new) == set(school_settings.FIELDS)
    async with store.writing() as tx:
        for field, value in new.items():
            assert await school_settings.change(tx, office, field, value)
            assert not await school_settings.change(tx, office, field, value)
        shown = await school_settings.shown(tx, office)
        assert shown is not None
        assert {field: getattr(shown, field) for field in new} == new
        latest = await audit.latest(tx, office)
        assert {entry.what.removeprefix("setting."): entry.new for entry in latest.values()} == {
            field: str(value) for field, value in new.items()
        }
        report_by = latest["setting.report_by"]
        assert (report_by.old, report_by.who, report_by.at) == ("10:00", "Rita Zars", NOW)
        other = await school_settings.shown(tx, operator(OTHER_SCHOOL, NOW))
        assert other is not None
        assert (other.name, other.report_by, other.reviewed) == ("2. skola", "10:00", 0)


async def test_terms_and_holidays_neither_overlap_nor_leave_their_order(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    office = (await staffroom.works(OFFICE)).model_copy(update={"now": NOW})
    async with store.writing() as tx:
        first, second = date(2027, 1, 4), date(2027, 5, 31)
        assert await school_calendar.set_term(tx, office, 2026, 2, first, second) == "done"
        assert await school_calendar.set_term(tx, office, 2026, 2, first, second) == "same"
        assert await school_calendar.set_term(tx, office, 2026, 2, date(2026, 12, 18), second) == "overlap"
        assert await school_calendar.set_term(tx, office, 2026, 2, second, first) == "order"
        early = date(2026, 8, 3), date(2026, 8, 4)
        assert await school_calendar.set_term(tx, office, 2026, 2, *early) == "order"
        days = date(2026, 12, 21), date(2027, 1, 1)
        assert await school_calendar.add_holiday(tx, office, *days) == "done"
        assert await school_calendar.add_holiday(tx, office, days[1], days[1]) == "overlap"
        assert [one.last_day for one in await school_calendar.holidays(tx, office)] == [days[1]]
        assert await school_calendar.remove_holiday(tx, office, days[0])
        assert not await school_calendar.remove_holiday(tx, office, days[0])
        await school_calendar.publish_year(tx, office, 2027)
        terms = [(one.year, one.number) for one in await school_calendar.terms(tx, office)]
        assert terms == [(2026, 1), (2026, 2), (2027, 1), (2027, 2)]


async def test_the_log_only_grows_and_reads_count_once_an_hour(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    teacher, mother = await staffroom.works(TEACHER), staffroom.mother
    head = await staffroom.works(HEAD)
    foreign = await staffroom.school.link(ENGLISH_TEACHER, None, "teacher", now=teacher.now)
    absence = await staffroom.reports()
    opened, card = Opened("registration", student_id=ANNA), Opened("alerts", absence_id=absence)
    async with store.writing() as tx:
        for what in (opened, card, opened):
            await audit.note(tx, teacher, what)
        assert not await audit.is_new(tx, teacher, opened)
        later = teacher.model_copy(update={"now": teacher.now + timedelta(hours=1)})
        assert await audit.is_new(tx, later, opened)
        for stranger in (mother, foreign):
            assert not await audit.is_new(tx, stranger, opened)
            await audit.note(tx, stranger, opened)
        page = await audit.listed(tx, head, about=ANNA)
        assert page is not None
        told = [(one.kind, one.what, one.who, one.about) for one in page.entries]
        assert told == [
            ("read", "alerts", "Jānis Ozols", "Anna Bērziņa"),
            ("read", "registration", "Jānis Ozols", "Anna Bērziņa"),
        ]
        assert await audit.listed(tx, teacher) is None
        assert [one.name for one in await audit.named(tx, head, "anna b", pupils=True)] == ["Anna Bērziņa"]
        assert [one.id for one in await audit.named(tx, head, "ozols", pupils=False)] == [TEACHER]
        assert await audit.named(tx, teacher, "anna", pupils=True) == []
    for touched in ("UPDATE audit SET what = 'x'", "DELETE FROM audit"):
        with pytest.raises(Violation):
            async with store.writing() as tx:
                await tx.change(touched)


async def test_a_school_is_founded_once_with_year_bells_and_office(store: Store) -> None:
    await Families.at(store)
    office = Newcomer("Rasa", "Kalne", "309900-00700", "+37126123457", "office", TODAY)
    async with store.writing() as tx:
        made = await founding.found(tx, "Jaunā skola", None, office, 2026, founding.FIRST_BELL, NOW)
        viewer = operator(made.school_id, NOW)
        (rasa,) = await staffing.listed(tx, viewer)
        assert (rasa.id, rasa.name, rasa.roles) == (made.person_id, "Rasa Kalne", ("office",))
        terms = await school_calendar.terms(tx, viewer)
        assert [(one.first_day, one.last_day) for one in terms] == [
            (one.first, one.last) for one in school_year.terms(2026)
        ]
        assert len(await school_calendar.holidays(tx, viewer)) == len(school_year.holidays(2026))
        bells = await tx.fetch("SELECT starts, ends FROM bells ORDER BY starts")
        assert (bells[0], bells[-1]) == (
            {"starts": "08:30", "ends": "09:10"},
            {"starts": "14:45", "ends": "15:25"},
        )
        assert (await staffing.end(tx, viewer, rasa.id, "office")).outcome == "last"
        with pytest.raises(SchoolExists):
            await founding.found(tx, "jaunā SKOLA", None, office, 2026, founding.FIRST_BELL, NOW)


def test_the_year_ahead_begins_in_june() -> None:
    assert [school_year.year_ahead(date(2026, month, 1)) for month in (5, 6, 9)] == [2025, 2026, 2026]
    assert school_year.year_of(date(2026, 8, 31)) == 2025
