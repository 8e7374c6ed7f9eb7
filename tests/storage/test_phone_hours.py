"""When a notice may be told: by tables for the days that are special, and by laws for all others."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.clock import RIGA
from storage.phone_hours import WAYS, Phone, Quiet, Way, awake, due, evening, friday

NIGHT = Phone()  # 21–7, digest at 18
OPEN = Phone(quiet=None)


def at(text: str) -> datetime:
    """«2026-11-23 15:00» in Riga; a second time in autumn is marked by «*»."""
    moment = datetime.fromisoformat(text.removesuffix("*")).replace(tzinfo=RIGA, fold=int(text.endswith("*")))
    return moment.astimezone(UTC)


@pytest.mark.parametrize(
    ("phone", "way", "ready", "told"),
    [
        (NIGHT, "at once", "2026-11-23 15:00", "2026-11-23 15:00"),
        (NIGHT, "at once", "2026-11-23 20:59", "2026-11-23 20:59"),
        (NIGHT, "at once", "2026-11-23 21:00", "2026-11-24 07:00"),
        (NIGHT, "at once", "2026-11-24 06:59", "2026-11-24 07:00"),
        (NIGHT, "at once", "2026-11-24 07:00", "2026-11-24 07:00"),
        (OPEN, "at once", "2026-11-23 23:30", "2026-11-23 23:30"),
        # Quiet by day: a parent on the night shift.
        (Phone(quiet=Quiet(8, 16)), "at once", "2026-11-23 08:00", "2026-11-23 16:00"),
        (Phone(quiet=Quiet(8, 16)), "at once", "2026-11-23 23:00", "2026-11-23 23:00"),
        (NIGHT, "evening", "2026-11-23 15:00", "2026-11-23 18:00"),
        (NIGHT, "evening", "2026-11-23 18:00", "2026-11-23 18:00"),
        (NIGHT, "evening", "2026-11-23 18:01", "2026-11-24 18:00"),
        # A digest's hour within the quiet ones comes in the morning.
        (Phone(quiet=Quiet(17, 7)), "evening", "2026-11-23 15:00", "2026-11-24 07:00"),
        (NIGHT, "friday", "2026-11-23 15:00", "2026-11-27 18:00"),
        (NIGHT, "friday", "2026-11-27 17:59", "2026-11-27 18:00"),
        (NIGHT, "friday", "2026-11-27 18:01", "2026-12-04 18:00"),
        # Christmas Day is a Friday; a summary that holds something comes all the same.
        (NIGHT, "friday", "2026-12-21 10:00", "2026-12-25 18:00"),
        # 29 February: a Tuesday in 2028, a Friday in 2036.
        (NIGHT, "at once", "2028-02-28 22:00", "2028-02-29 07:00"),
        (NIGHT, "evening", "2028-02-28 19:00", "2028-02-29 18:00"),
        (NIGHT, "friday", "2036-02-25 12:00", "2036-02-29 18:00"),
        # The last night of the year.
        (NIGHT, "at once", "2026-12-31 23:59", "2027-01-01 07:00"),
        # In spring 03:00–03:59 is left out: what ends at three ends at four.
        (NIGHT, "at once", "2027-03-27 22:00", "2027-03-28 07:00"),
        (Phone(quiet=Quiet(21, 3)), "at once", "2027-03-28 02:30", "2027-03-28 04:00"),
        (Phone(quiet=None, digest_hour=3), "evening", "2027-03-27 12:00", "2027-03-28 04:00"),
        # In autumn it comes twice: three is the first of them, four is after both.
        (NIGHT, "at once", "2026-10-24 22:00", "2026-10-25 07:00"),
        (Phone(quiet=Quiet(21, 3)), "at once", "2026-10-25 02:30", "2026-10-25 03:00"),
        (Phone(quiet=Quiet(21, 4)), "at once", "2026-10-25 03:30*", "2026-10-25 04:00"),
    ],
)
def test_it_is_told_at(phone: Phone, way: Way, ready: str, told: str) -> None:
    assert due(phone, way, at(ready), at(ready)) == at(told)


def test_a_pause_ends_in_the_morning_of_its_day() -> None:
    paused = Phone(paused_until=date(2026, 11, 30))
    assert due(paused, "at once", at("2026-11-23 15:00"), at("2026-11-23 15:00")) == at("2026-11-30 07:00")
    assert due(paused, "evening", at("2026-11-29 15:00"), at("2026-11-29 15:00")) == at("2026-11-30 07:00")
    over = at("2026-11-30 12:00")
    assert due(paused, "at once", over, over) == over


def test_what_is_urgent_breaks_quiet_hours_pause_and_no() -> None:
    night = at("2026-11-23 23:00")
    for way in WAYS:
        phone = Phone(paused_until=date(2026, 12, 24))
        assert due(phone, way, night, night, urgent=True) == night
    assert due(NIGHT, "off", night, night) is None


def test_after_an_outage_it_is_told_now_but_not_in_the_night() -> None:
    ready = at("2026-11-23 15:00")
    assert due(NIGHT, "at once", ready, at("2026-11-24 16:00")) == at("2026-11-24 16:00")
    assert due(NIGHT, "evening", ready, at("2026-11-24 09:00")) == at("2026-11-24 09:00")
    assert due(NIGHT, "at once", ready, at("2026-11-24 02:00")) == at("2026-11-24 07:00")


def test_the_next_friday_is_another_one_a_moment_later() -> None:
    one = friday(NIGHT, at("2026-11-25 12:00"))
    assert friday(NIGHT, one + timedelta(milliseconds=1)) == one + timedelta(days=7)


moments = st.datetimes(datetime(2026, 1, 1), datetime(2036, 12, 31)).map(  # noqa: DTZ001 -- UTC is added
    lambda naive: naive.replace(tzinfo=UTC)
)
hours = st.integers(0, 23)
nights = st.none() | st.tuples(hours, hours).filter(lambda pair: pair[0] != pair[1]).map(lambda p: Quiet(*p))
phones = st.builds(Phone, quiet=nights, digest_hour=hours)


@settings(max_examples=150, deadline=None)
@given(phones, st.sampled_from(["at once", "evening", "friday"]), moments, st.integers(0, 40 * 24))
def test_it_is_never_too_early_nor_in_the_quiet_hours_nor_forgotten(
    phone: Phone, way: Way, ready: datetime, late: int
) -> None:
    now = ready + timedelta(hours=late)
    told = due(phone, way, ready, now)
    assert told is not None
    assert told >= now
    assert told <= max(now, ready + timedelta(days=7)) + timedelta(days=1, hours=2)
    # Looked at again when it is due, it is told: nothing is put off for ever.
    again = due(phone, way, ready, told)
    assert again is not None
    assert again == told or (again - told <= timedelta(hours=24) and phone.quiet is not None)
    if phone.quiet is not None and again == told:
        hour = told.astimezone(RIGA).hour
        from_hour, until_hour = phone.quiet
        is_quiet = (hour - from_hour) % 24 < (until_hour - from_hour) % 24
        assert not is_quiet


@settings(max_examples=100, deadline=None)
@given(phones, moments)
def test_digests_come_at_their_hour(phone: Phone, moment: datetime) -> None:
    for told in (evening(phone, moment), friday(phone, moment)):
        assert told >= moment
        local = told.astimezone(RIGA)
        assert local.hour in {
            phone.digest_hour,
            (phone.digest_hour + 1) % 24,
        }  # the hour that spring leaves out
        assert (local.minute, local.second) == (0, 0)
    assert friday(phone, moment).astimezone(RIGA).weekday() == 4
    assert awake(phone, moment) >= moment
