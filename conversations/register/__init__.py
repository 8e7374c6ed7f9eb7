"""The register: who is missing or late in a lesson, entered by whoever gives it.

Žurnāls ──► the lesson that goes on (sheet.py) ◄──► the day's lessons, other days (lessons.py)
              ├─ [Anna B.] missing, late, here      kept at once (keeping.py)
              ├─ [Visi ir] [Gatavs]                 gone through; [Temats] a line for the diary
              └► missing and not reported ──► ten minutes ──► the guardians (missing.py)
[Kavējumi: 7.b] ──► counts of the term, pupil by pupil; warned at 10, 15, 20 (counts.py)
"""

from conversations.register import counts, keeping, lessons, missing, taps
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic

PLACE = lessons.PLACE
now = lessons.now

TOPIC = Topic(
    name=PLACE,
    commands=(Command("zurnals", Look(now), Audience.STAFF, aliases=("register",)),),
    taps=(
        (taps.OpenDay, Look(lessons.one_day), Audience.LINKED),
        (taps.OpenLesson, Look(keeping.one_lesson), Audience.LINKED),
        (taps.Enter, Do(keeping.enter), Audience.LINKED),
        (taps.Check, Do(keeping.check), Audience.LINKED),
        (taps.AskTopic, Do(keeping.ask_topic), Audience.LINKED),
        (taps.StopTopic, Do(keeping.stop_topic), Audience.LINKED),
        (taps.OpenCounts, Look(counts.of_class), Audience.LINKED),
        (taps.OpenPupil, Look(counts.of_pupil), Audience.LINKED),
        (taps.OpenAlarm, Look(missing.opened), Audience.FAMILY),
    ),
    states=((taps.AwaitTopic, Do(keeping.topic)),),
    menu=(MenuItem("register-menu-button", Look(now), Audience.STAFF),),
    jobs=(missing.JOB, counts.JOB),
)
