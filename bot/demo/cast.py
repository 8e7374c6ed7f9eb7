"""The people of the demo whom everybody meets first: always the same, whatever the seed and the size.

    7.b  Anna Kalniņa    mother Ilze, father Andris (lives elsewhere), grandmother Velta Ozola as other
    guardian 3.a  Jānis Kalniņš   mother Ilze, father Andris; no phone of his own 7.b  class teacher Dace
    Bērziņa (Latviešu valoda), mathematics by Mārtiņš Liepa
    office Gunta Zariņa, head Valdis Krūmiņš

They are the first rows of the first school; their identifiers in the store are fixed.
"""

from dataclasses import dataclass, field
from typing import Literal

Role = Literal["mother", "father", "other", "student", "teacher", "office", "head"]


@dataclass(frozen=True, kw_only=True)
class Figure:
    """Somebody of the cast. `code` is the own personal code; guardians sign in with their children's."""

    key: str
    person_id: int
    given_name: str
    family_name: str
    vocative: str
    code: str | None = None
    class_name: str | None = None

    @property
    def name(self) -> str:
        """Given name and family name."""
        return f"{self.given_name} {self.family_name}"


@dataclass(frozen=True, kw_only=True)
class Member(Figure):
    """One of the cast who holds a phone in the demo.

    `user_id`, `username` and `colour` are the Telegram side; `phone` is where the SMS goes; `children` are
    those whose personal codes a guardian signs in with.
    """

    role: Role
    phone: str
    user_id: int
    username: str
    colour: str
    children: tuple[Figure, ...] = field(default=())

    @property
    def sign_in_codes(self) -> tuple[str, ...]:
        """The personal codes that serve this member as user names."""
        return tuple(figure.code for figure in (self, *self.children) if figure.code is not None)


STUDENT = Member(
    key="student",
    role="student",
    person_id=4,
    given_name="Anna",
    family_name="Kalniņa",
    vocative="Anna",
    code="309900-00017",
    class_name="7.b",
    phone="+37120000004",
    user_id=1004,
    username="anna_kalnina",
    colour="#7b3fa0",
)
BROTHER = Figure(
    key="brother",
    person_id=5,
    given_name="Jānis",
    family_name="Kalniņš",
    vocative="Jāni",
    code="309900-00025",
    class_name="3.a",
)
MOTHER = Member(
    key="mother",
    role="mother",
    person_id=1,
    given_name="Ilze",
    family_name="Kalniņa",
    vocative="Ilze",
    phone="+37120000001",
    user_id=1001,
    username="ilze_kalnina",
    colour="#b3401f",
    children=(STUDENT, BROTHER),
)
FATHER = Member(
    key="father",
    role="father",
    person_id=2,
    given_name="Andris",
    family_name="Kalniņš",
    vocative="Andri",
    phone="+37120000002",
    user_id=1002,
    username="andris_kalnins",
    colour="#1f6fb3",
    children=(STUDENT, BROTHER),
)
GUARDIAN = Member(
    key="guardian",
    role="other",
    person_id=3,
    given_name="Velta",
    family_name="Ozola",
    vocative="Velta",
    phone="+37120000003",
    user_id=1003,
    username="velta_ozola",
    colour="#5c6b1e",
    children=(STUDENT,),
)
CLASS_TEACHER = Member(
    key="class_teacher",
    role="teacher",
    person_id=6,
    given_name="Dace",
    family_name="Bērziņa",
    vocative="Dace",
    code="309900-00033",
    class_name="7.b",
    phone="+37120000006",
    user_id=1005,
    username="dace_berzina",
    colour="#0f766e",
)
SUBJECT_TEACHER = Member(
    key="subject_teacher",
    role="teacher",
    person_id=7,
    given_name="Mārtiņš",
    family_name="Liepa",
    vocative="Mārtiņ",
    code="309900-00041",
    phone="+37120000007",
    user_id=1006,
    username="martins_liepa",
    colour="#8a5a00",
)

OFFICE = Member(
    key="office",
    role="office",
    person_id=8,
    given_name="Gunta",
    family_name="Zariņa",
    vocative="Gunta",
    code="309900-00058",
    phone="+37120000008",
    user_id=1007,
    username="gunta_zarina",
    colour="#a3366b",
)
HEAD = Member(
    key="head",
    role="head",
    person_id=9,
    given_name="Valdis",
    family_name="Krūmiņš",
    vocative="Valdi",
    code="309900-00066",
    phone="+37120000009",
    user_id=1008,
    username="valdis_krumins",
    colour="#4a5568",
)

CAST: tuple[Member, ...] = (
    MOTHER,
    FATHER,
    GUARDIAN,
    STUDENT,
    CLASS_TEACHER,
    SUBJECT_TEACHER,
    OFFICE,
    HEAD,
)
"""Everybody with a phone, in the order in which the phones stand."""

CHILDREN: tuple[Figure, ...] = (STUDENT, BROTHER)
EVERYBODY: tuple[Figure, ...] = (*CAST, BROTHER)
FIRST_FREE_PERSON = 10
CLASSES: tuple[tuple[int, str], ...] = ((7, "b"), (3, "a"))
"""Grade and letter of the classes that must exist because the cast is in them."""
