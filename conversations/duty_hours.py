"""How a teacher's working hours are said: to the teacher, and to families."""

from collections.abc import Iterable
from typing import Final

from locales import Wording
from storage.duties import Hours

A_RUN: Final = 3
"""So many days of the week in a row are said as «P–Pk»."""


def hours_text(say: Wording, hours: Hours) -> str:
    """«P–Pk 8.00–17.00»."""
    times = {"opens": say.time(hours.opens), "closes": say.time(hours.closes)}
    return say.plain("duties-hours-label", days=", ".join(_runs(say, sorted(hours.weekdays))), **times)


def _runs(say: Wording, days: list[int]) -> Iterable[str]:
    """Days in a row put together, from three on."""
    names = {day: say.plain("absences-weekday-button", weekday=day) for day in days}
    while days:
        length = next((n for n in range(1, len(days)) if days[n] != days[0] + n), len(days))
        run, days = days[:length], days[length:]
        if length >= A_RUN:
            yield f"{names[run[0]]}–{names[run[-1]]}"
        else:
            yield from (names[day] for day in run)
