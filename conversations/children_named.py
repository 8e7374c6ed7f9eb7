"""Which of a family's children a line names: «Annai», «Jāņa», «Аня», «Jānītis»."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from conversations.pieces import Piece, one_slip, skeleton


@dataclass(frozen=True, slots=True)
class Names:
    """How a child may be called: the school's names, and what the family says besides («Anniņa»)."""

    given: str
    family: str = ""
    also: tuple[str, ...] = ()


# Endings of cases and of tender forms, after Latvian and Russian, Ukrainian patterns; in skeleton.
_ENDINGS: Final = {
    "hers": """a as ai u e es ei ina inas inai inu ite ites itei iti i y oj oju ej om ja ji ju jai jas jej
        ele eles elei eli uks ucis uce""",
    "his": """a am u i im us s is um om e em ja ju jem ins ina inam inu itis isa isam iti uks uka ukam
        elis ela elam eli""",
    "after the whole": "a u om e am i",
}
_NAME_LETTERS: Final = 5

# Russian and Ukrainian short forms, by the name's beginning in skeleton.
_SHORT: Final[dict[str, str]] = {
    "ana": "anja anecka anuta aniuta anuska hana",
    "aleksandr": "sasa sanja sura aleks aleksis",
    "aleksej": "ljosa lesa alosa",
    "anastas": "nastja nasta",
    "andr": "andrjusa andrijs",
    "artjom": "tema artemijs",
    "daniel": "danja danila",
    "danil": "danja",
    "darj": "dasa",
    "dmitr": "dima mitja",
    "ekaterin": "katja kata katerina",
    "katrin": "katja kata katerina",
    "elizavet": "liza",
    "elizabet": "liza beta",
    "evelin": "eva",
    "ilj": "iljusa",
    "ivan": "vanja",
    "jan": "vanja janka jancis",
    "juri": "jura",
    "julij": "jula",
    "kristin": "kristja kristi",
    "ksenij": "ksusa",
    "maksim": "maks",
    "marij": "masa",
    "mari": "masa",
    "mark": "mark",
    "mihail": "misa",
    "mikel": "mikus misa",
    "nikol": "kolja nika",
    "olg": "olja",
    "polin": "polja",
    "sofij": "sonja sofi",
    "sofi": "sonja sofi",
    "svetlan": "sveta",
    "tatjan": "tanja",
    "viktorij": "vika",
    "vladislav": "vlad vladik",
}


def children_named(line: Sequence[Piece], children: Mapping[str, Names]) -> tuple[str, ...]:
    """The keys of the children that a line names, in the order of ``children``; namesakes: all of them.

    A family name tells namesakes apart, and names a child alone where only one has it.
    """
    words = [_single(piece.plain) for piece in line if piece.plain.isalpha()]
    for is_named in (_is_called, _is_in_some_form, _is_nearly):
        found = tuple(key for key, names in children.items() if any(is_named(word, names) for word in words))
        if found:
            return _apart(found, words, children)
    by_family = tuple(key for key, names in children.items() if _is_family(words, names))
    return by_family if len(by_family) == 1 else ()


def _apart(found: tuple[str, ...], words: Sequence[str], children: Mapping[str, Names]) -> tuple[str, ...]:
    by_given: dict[str, list[str]] = {}
    for key in found:
        by_given.setdefault(_single(skeleton(children[key].given)), []).append(key)
    kept: list[str] = []
    for namesakes in by_given.values():
        told = [key for key in namesakes if _is_family(words, children[key])]
        kept += told if len(namesakes) > 1 and told else namesakes
    return tuple(key for key in found if key in kept)


def _is_called(word: str, names: Names) -> bool:
    return word in {_single(skeleton(name)) for name in (*_given(names), *names.also)}


def _is_in_some_form(word: str, names: Names) -> bool:
    return any(word in forms(name) for name in (*_given(names), *names.also)) or any(
        word in forms(short) for short in _shorts(names)
    )


def _is_nearly(word: str, names: Names) -> bool:
    return len(word) >= _NAME_LETTERS - 1 and any(
        one_slip(word, form) and word[0] == form[0]
        for name in _given(names)
        for form in forms(name)
        if len(form) >= _NAME_LETTERS
    )


def _is_family(words: Sequence[str], names: Names) -> bool:
    return bool(names.family) and any(word in forms(names.family, both=True) for word in words)


def _given(names: Names) -> list[str]:
    # «Anna Marija» goes by either; a family called by a short word that is also another is left to the first.
    return [name for name in names.given.replace("-", " ").split() if len(name) > 1]


def _shorts(names: Names) -> Iterator[str]:
    for name in _given(names):
        plain = _single(skeleton(name))
        for beginning, shorts in _SHORT.items():
            if plain.startswith(beginning) and len(plain) <= len(beginning) + 3:
                yield from shorts.split()


def forms(name: str, *, both: bool = False) -> frozenset[str]:
    """Every form of a name in skeleton: Jānis, Jāņa, Jānītis, Яниса. ``both``: of either sex (families)."""
    whole = _single(skeleton(name))
    stem = whole
    for ending in ("is", "us", "s", "a", "e", "o", "ja"):
        if whole.endswith(ending) and len(whole) - len(ending) >= 2:
            stem = whole[: -len(ending)]
            break
    sexes = {"hers" if whole.endswith(("a", "e")) else "his"} | ({"hers", "his"} if both else set())
    endings = [ending for sex in sexes for ending in _ENDINGS[sex].split()]
    after = [] if whole.endswith(("a", "e")) else _ENDINGS["after the whole"].split()
    return frozenset(
        _single(form) for form in (whole, *(stem + end for end in endings), *(whole + end for end in after))
    )


def _single(word: str) -> str:
    """Without doubled letters: «Anna» and «Ana» are one."""
    return "".join(sign for place, sign in enumerate(word) if place == 0 or word[place - 1] != sign)
