"""What is tapped and what is waited for in the list of the staff."""

from datetime import date
from typing import Annotated

from pydantic import Field

from conversations.child import Id
from conversations.state import State
from conversations.tap import Tap
from storage.staffing import StaffRole

Page = Annotated[int, Field(ge=0, le=999)]


class OpenStaff(Tap, code="fs"):
    """A page of everybody who works here."""

    page: Page = 0


class FindColleague(Tap, code="ff"):
    """A name is to be typed."""


class OpenColleague(Tap, code="fo"):
    """One of them."""

    person: Id


class ChooseRole(Tap, code="fr"):
    """As what somebody new comes; ``person``: one more role of somebody (0: somebody new)."""

    person: Annotated[int, Field(ge=0, lt=2**63)] = 0


class AddColleague(Tap, code="fa"):
    """Somebody new: the name is to be typed."""

    role: StaffRole


class KeepColleague(Tap, code="fy"):
    """Yes, this person; who, the dialog knows."""


class GiveRole(Tap, code="fg"):
    """One more role from today."""

    person: Id
    role: StaffRole


class AskEnd(Tap, code="fe"):
    """End a role: asks first."""

    person: Id
    role: StaffRole


class EndRole(Tap, code="fd"):
    """End it."""

    person: Id
    role: StaffRole


class SendPassword(Tap, code="fp"):
    """A new password by SMS."""

    person: Id
    role: StaffRole


class AskNumber(Tap, code="fn"):
    """Another number is to be typed."""

    person: Id


class OpenClasses(Tap, code="fc"):
    """The classes and who leads them."""

    page: Page = 0


class OpenLead(Tap, code="fl"):
    """Who is to lead a class: a page of the staff."""

    led: Id
    page: Page = 0


class Lead(Tap, code="fk"):
    """This one leads it from today."""

    led: Id
    person: Id


class StopStaff(Tap, code="fx"):
    """Nothing after all."""


class AwaitSearch(State, name="staff.search"):
    """A part of a name is awaited."""


class AwaitName(State, name="staff.name"):
    """Given and family name are awaited."""

    role: StaffRole


class AwaitCode(State, name="staff.code"):
    """A personal code is awaited."""

    role: StaffRole
    given: str
    family: str


class AwaitPhone(State, name="staff.phone"):
    """A mobile number is awaited."""

    role: StaffRole
    given: str
    family: str
    code: str


class AwaitSure(State, name="staff.sure"):
    """A button is awaited, or another first day."""

    role: StaffRole
    given: str
    family: str
    code: str
    phone: str
    day: date


class AwaitNumber(State, name="staff.number"):
    """Another number of somebody who works here is awaited."""

    person: Id
