"""Stored times and school days."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from storage.clock import RIGA, Day, Moment, milliseconds, moment, school_day, system_clock


class Event(BaseModel):
    at: Moment
    on: Day


@given(st.integers(-(10**13), 10**14))
def test_stored_times_come_back(stored: int) -> None:
    assert milliseconds(moment(stored)) == stored
    assert moment(stored).tzinfo is UTC


@given(st.datetimes(timezones=st.sampled_from([UTC, RIGA, timezone(timedelta(hours=-9))])))
def test_a_time_loses_less_than_a_millisecond(when: datetime) -> None:
    lost = when - moment(milliseconds(when))
    assert timedelta(0) <= lost < timedelta(milliseconds=1)


def test_times_without_a_zone_are_refused() -> None:
    naive = datetime(2026, 9, 1)  # noqa: DTZ001 -- this is what is refused
    for function in (milliseconds, school_day):
        with pytest.raises(ValueError, match="without a zone"):
            function(naive)


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-08-31T20:59:59.999+00:00", date(2026, 8, 31)),
        ("2026-08-31T21:00:00+00:00", date(2026, 9, 1)),  # summer: three hours ahead
        ("2026-12-31T21:59:59+00:00", date(2026, 12, 31)),
        ("2026-12-31T22:00:00+00:00", date(2027, 1, 1)),  # winter: two
        ("2026-03-29T00:59:59+00:00", date(2026, 3, 29)),  # the hour that is left out
        ("2026-03-28T22:00:00+00:00", date(2026, 3, 29)),
        ("2026-03-29T21:00:00+00:00", date(2026, 3, 30)),
        ("2026-10-24T21:00:00+00:00", date(2026, 10, 25)),  # the night with an hour more
        ("2026-10-25T21:59:59+00:00", date(2026, 10, 25)),
        ("2026-10-25T22:00:00+00:00", date(2026, 10, 26)),
        ("2028-02-28T22:00:00+00:00", date(2028, 2, 29)),
        ("2028-02-29T22:00:00+00:00", date(2028, 3, 1)),
    ],
)
def test_a_school_day_is_a_day_in_riga(now: str, day: date) -> None:
    assert school_day(datetime.fromisoformat(now)) == day


def test_models_read_and_write_the_stored_form() -> None:
    event = Event.model_validate({"at": 1_788_210_000_123, "on": "2026-09-01"})
    assert event.at == datetime(2026, 8, 31, 21, 0, 0, 123_000, tzinfo=UTC)
    assert event.on == date(2026, 9, 1)
    assert event.model_dump() == {"at": 1_788_210_000_123, "on": "2026-09-01"}
    assert Event(at=event.at, on=event.on) == event


@pytest.mark.parametrize("wrong", [{"at": True}, {"at": "soon"}, {"on": "2026-02-30"}, {"on": "rīt"}])
def test_models_refuse_other_forms(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Event.model_validate({"at": 0, "on": "2026-09-01"} | wrong)


def test_the_machine_tells_an_aware_time() -> None:
    assert system_clock().tzinfo is UTC
