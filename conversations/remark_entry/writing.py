"""The words about one or several pupils, as the family will see them; then they are kept.

kind ──► words ──► preview, with the lesson of today or without ──► [Ierakstīt]
"""

from collections.abc import Iterable, Sequence

from conversations.excerpt import excerpt
from conversations.homework_ways import day_label
from conversations.remark_entry import desk, telling
from conversations.remark_entry.drafts import LONGEST, Draft
from conversations.remark_entry.taps import ChooseKind, NameLesson, OpenStart, Save
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import news, remark_desk, remarks, taught_lessons
from storage.remark_desk import Pupil
from storage.taught_lessons import TaughtLesson

SEVERAL = 6


async def ask_kind(turn: Turn, draft: Draft) -> Screen:
    """Praise or a remark; several pupils are praised together, a remark is about one alone."""
    draft = draft.model_copy(update={"step": "text"})
    pupils = await about(turn, draft)
    if not pupils:
        return desk.gone(turn)
    if len(pupils) > 1:
        draft = draft.model_copy(update={"kind": "praise"})
        turn.ask(draft)
        return await _preview(turn, draft, pupils) if draft.text else _prompt(turn, draft, pupils)
    turn.ask(draft)
    kinds = (
        Button(turn.say.plain("remark-entry-praise-button"), ChooseKind(kind="praise", sign=draft.about)),
        Button(turn.say.plain("remark-entry-remark-button"), ChooseKind(kind="remark", sign=draft.about)),
    )
    text = [_names(turn, pupils), turn.say("remark-entry-kind")]
    return Screen(Markup.join("\n", text), (kinds, _cancel(turn)))


async def choose_kind(turn: Turn, tap: ChooseKind) -> Screen:
    """Now the words."""
    if not isinstance(turn.state, Draft) or turn.state.about != tap.sign:
        return desk.gone(turn)
    draft = turn.state
    pupils = await about(turn, draft)
    if not pupils or (len(pupils) > 1 and tap.kind == "remark"):
        return desk.gone(turn)
    draft = draft.model_copy(update={"kind": tap.kind, "step": "text"})
    turn.ask(draft)
    return _prompt(turn, draft, pupils) if not draft.text else await _preview(turn, draft, pupils)


async def words(turn: Turn, draft: Draft, text: str) -> Screen:
    """The words came; those of before are replaced."""
    pupils = await about(turn, draft)
    if not pupils:
        turn.done()
        return desk.gone(turn)
    if not text or len(text) > LONGEST:
        said = turn.say("remark-entry-length", most=LONGEST, length=len(text))
        return _prompt(turn, draft, pupils, said)
    draft = draft.model_copy(update={"text": text, "step": "text"})
    turn.ask(draft)
    if draft.kind is None:
        return await ask_kind(turn, draft)
    return await _preview(turn, draft, pupils)


async def name_lesson(turn: Turn, tap: NameLesson) -> Screen:
    """With the lesson of today, or without."""
    draft = turn.state
    if not isinstance(draft, Draft) or draft.kind is None or not draft.text or draft.about != tap.sign:
        return desk.gone(turn)
    draft = draft.model_copy(update={"names_lesson": tap.named})
    turn.ask(draft)
    return await _preview(turn, draft, await about(turn, draft))


async def save(turn: Turn, tap: Save) -> Screen:
    """Kept for each of them; told to the family after ten minutes, or to the class teacher at once."""
    draft = turn.state
    if not isinstance(draft, Draft) or draft.kind is None or not draft.text or draft.shown != tap.sign:
        return desk.gone(turn)
    turn.done()
    lesson = await _lesson(turn, draft)
    group = draft.group if draft.names_lesson else None
    kept: list[int] = []
    for pupil in await about(turn, draft):
        number = await remarks.write(
            turn.tx,
            turn.seen_by(),
            pupil.id,
            draft.kind,
            draft.text,
            day=turn.today,
            group_id=group if group in pupil.groups else None,
            number=lesson.number if lesson is not None and group in pupil.groups else None,
            hold=news.SLIP,
        )
        kept += [] if number is None else [number]
    await telling.tell_waiting(turn, kept)
    return await desk.just_written(turn, kept)


async def about(turn: Turn, draft: Draft) -> list[Pupil]:
    """Those whom it is about and whom the viewer may still write about."""
    known = await remark_desk.pupils(turn.tx, turn.seen_by())
    return [pupil for pupil in known if pupil.id in draft.pupils]


def again(turn: Turn, text: Markup) -> Screen:
    """The same question once more."""
    return Screen(text, (_cancel(turn),))


async def _preview(turn: Turn, draft: Draft, pupils: Sequence[Pupil]) -> Screen:
    say, lesson = turn.say, await _lesson(turn, draft)
    subject = await _subject(turn, draft)
    title = say.plain(f"remarks-kind-{draft.kind}-label")
    text = [_names(turn, pupils), Markup(""), say("remark-entry-preview")]
    text += _title(turn, title, subject if draft.names_lesson else None, lesson)
    text += [say("remark-entry-quote", text=draft.text), Markup("")]
    if any(pupil.waits for pupil in pupils):
        text.append(say("remark-entry-reviewed"))
    text.append(say("remark-entry-hint"))
    rows: list[Row] = [(Button(say.plain("remark-entry-save-button"), Save(sign=draft.shown)),)]
    if subject is not None:
        key = (
            "remark-entry-without-lesson-button" if draft.names_lesson else "remark-entry-with-lesson-button"
        )
        rows.append((Button(say.plain(key), NameLesson(named=not draft.names_lesson, sign=draft.about)),))
    return Screen(Markup.join("\n", text), (*rows, _cancel(turn)))


def _title(turn: Turn, title: str, subject: str | None, lesson: TaughtLesson | None) -> Iterable[Markup]:
    day = day_label(turn.say, turn.today, turn.today)
    head = title if subject is None else f"{title} · {subject}"
    yield turn.say("remark-entry-heading", title=head)
    if subject is not None and lesson is not None:
        yield turn.say("remarks-one-lesson", day=day, number=str(lesson.number))
    else:
        yield Markup.of(day)


def _prompt(turn: Turn, draft: Draft, pupils: Sequence[Pupil], *above: Markup) -> Screen:
    asked = turn.say(f"remark-entry-words-{draft.kind or 'praise'}", count=len(pupils))
    return Screen(Markup.join("\n", [*above, _names(turn, pupils), asked]), (_cancel(turn),))


def _names(turn: Turn, pupils: Sequence[Pupil]) -> Markup:
    if len(pupils) == 1:
        (pupil,) = pupils
        return turn.say("common-student-header", child=pupil.name, **{"class": pupil.class_name})
    shown = ", ".join(f"{pupil.given_name} {pupil.family_name[:1]}." for pupil in pupils[:SEVERAL])
    more = len(pupils) - SEVERAL
    if more > 0:
        return turn.say("remark-entry-names-more", names=shown, count=more)
    return turn.say("remark-entry-names", names=shown)


async def _lesson(turn: Turn, draft: Draft) -> TaughtLesson | None:
    """The group's lesson of today, where it is to be named."""
    if draft.group is None or not draft.names_lesson:
        return None
    taught = await taught_lessons.read(turn.tx, turn.seen_by(), turn.today, turn.today)
    return next((one for one in taught.lessons if one.is_held and one.group.id == draft.group), None)


async def _subject(turn: Turn, draft: Draft) -> str | None:
    taught = await taught_lessons.read(turn.tx, turn.seen_by(), turn.today, turn.today)
    group = None if draft.group is None else taught.group(draft.group)
    return None if group is None else excerpt(group.subject, 60)


def _cancel(turn: Turn) -> Row:
    return (Button(turn.say.plain("common-cancel-button"), OpenStart()),)
