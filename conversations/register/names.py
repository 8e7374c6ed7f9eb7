"""Short names that tell the pupils of one lesson apart: «Anna B.», of two Anna B. «Anna Bē.»."""

from collections.abc import Mapping, Sequence

from locales import Markup, Wording
from storage.register import Pupil


def short_names(pupils: Sequence[Pupil]) -> Mapping[int, str]:
    """By identifier. Namesakes keep their whole names."""
    return {pupil.id: _short(pupil, pupils) for pupil in pupils}


def _short(pupil: Pupil, pupils: Sequence[Pupil]) -> str:
    others = [
        other.family_name for other in pupils if other.id != pupil.id and other.given_name == pupil.given_name
    ]
    for length in range(1, len(pupil.family_name)):
        begun = pupil.family_name[:length]
        if not any(other.startswith(begun) for other in others):
            return f"{pupil.given_name} {begun}."
    return pupil.name


def listed(say: Wording, pupils: Sequence[Pupil], names: Mapping[int, str]) -> Markup:
    """«Anna B. (pieteikts), Juris K.»"""
    return Markup.of(", ".join(_told(say, pupil, names[pupil.id]) for pupil in pupils))


def _told(say: Wording, pupil: Pupil, name: str) -> str:
    if pupil.is_excused:
        return say.plain("register-excused-label", name=name)
    return say.plain("register-reported-label", name=name) if pupil.is_reported else name
