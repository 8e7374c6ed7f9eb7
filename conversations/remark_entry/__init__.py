"""Teachers write remarks and praise; where the school wants it, the class teacher reads them first.

🖋 Ierakstīt ──► a name typed, or a group with pupils ticked (pupils.py) ──► kind, words, preview (writing.py)
    │                                          kept: the family after ten minutes, or the class teacher ──┘
    ├──► [Mani ieraksti] ──► other words, taken back (desk.py)
    └──► [Gaida izskatīšanu] ──► published, worded anew, given back (review.py); who is told: telling.py
"""

from conversations.remark_entry import desk, pupils, review, taps, writing
from conversations.remark_entry.drafts import AwaitReason, AwaitWording, Draft
from conversations.remark_entry.pupils import PLACE, overview
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic

__all__ = ["PLACE", "TOPIC", "overview"]

TOPIC = Topic(
    name=PLACE,
    commands=(Command("ierakstit", Do(overview), Audience.STAFF, listed_for=Audience.STAFF),),
    taps=(
        (taps.OpenStart, Do(overview), Audience.STAFF),
        (taps.OpenPupils, Look(pupils.open_pupils), Audience.STAFF),
        (taps.TogglePupil, Do(pupils.toggle), Audience.STAFF),
        (taps.PupilsChosen, Do(pupils.chosen), Audience.STAFF),
        (taps.ChoosePupil, Do(pupils.choose), Audience.STAFF),
        (taps.ChooseKind, Do(writing.choose_kind), Audience.STAFF),
        (taps.NameLesson, Do(writing.name_lesson), Audience.STAFF),
        (taps.Save, Do(writing.save), Audience.STAFF),
        (taps.OpenMine, Look(desk.overview), Audience.STAFF),
        (taps.OpenWritten, Do(desk.open_written), Audience.LINKED),
        (taps.TakeBack, Do(desk.take_back), Audience.LINKED),
        (taps.OpenWaiting, Look(review.waiting), Audience.LINKED),
        (taps.OpenReview, Do(review.open_review), Audience.LINKED),
        (taps.Publish, Do(review.publish), Audience.LINKED),
        (taps.AskWording, Do(review.ask_wording), Audience.LINKED),
        (taps.AskReturn, Do(review.ask_return), Audience.LINKED),
    ),
    states=(
        (Draft, Do(review.answer)),
        (AwaitWording, Do(review.worded)),
        (AwaitReason, Do(review.returned)),
    ),
    menu=(MenuItem("remark-entry-menu-button", Do(overview), Audience.STAFF),),
)
