"""One who can have a password about a student, as the class teacher sees them."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from storage.clock import Moment, milliseconds, moment
from storage.credentials import Owner
from storage.sms import Fate
from storage.store import Row, Tx

Progress = Literal[
    "barred", "linked", "no phone", "queued", "failed", "sent", "delivered", "expired", "phone"
]


class OwnerCard(BaseModel):
    """One who can have a password about a student, and how far that got.

    ``progress``: barred (the law keeps them from the data) · linked · no phone · queued, failed, sent,
    delivered (the newest SMS, whose password still works) · expired · phone (a number, but no password).
    ``since`` belongs to it, and ``fate`` where the SMS failed or waits. ``phone_end``: the last three digits.
    ``changed_at``: when the number was last another one.
    """

    model_config = ConfigDict(frozen=True)

    owner: Owner
    given_name: str
    family_name: str
    class_id: int
    class_name: str
    phone_end: str | None
    progress: Progress
    since: Moment | None = None
    fate: Fate | None = None
    last_sms_at: Moment | None = None
    changed_at: Moment | None = None
    is_reported: bool = False

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"


def card_of(tx: Tx, row: Row, now: datetime) -> OwnerCard:
    """A row of registration.sql's `owners`."""
    phone = None if row["phone"] is None else phone_in(tx, row)
    progress, since = _progress(row, milliseconds(now))
    return OwnerCard(
        owner=Owner(row["school_id"], row["person_id"], row["student_id"], row["kind"]),
        given_name=row["given_name"],
        family_name=row["family_name"],
        class_id=row["class_id"],
        class_name=class_in(row) or "",
        phone_end=None if phone is None else phone[-3:],
        progress=progress,
        since=None if since is None else moment(since),
        fate=row["fate"] if progress in {"failed", "queued"} else None,
        changed_at=None if row["changed_at"] is None else moment(row["changed_at"]),
        last_sms_at=None if row["queued_at"] is None else moment(row["queued_at"]),
        is_reported=row["reports"] > 0,
    )


def _progress(row: Row, now: int) -> tuple[Progress, int | None]:
    if row["barred"]:
        return "barred", None
    if row["linked_at"] is not None:
        return "linked", row["linked_at"]
    if row["phone"] is None:
        return "no phone", None
    if row["queued_at"] is None or row["used_at"] is not None or row["revoked_at"] is not None:
        return "phone", None
    if row["expires_at"] <= now:
        return "expired", row["expires_at"]
    if row["delivered_at"] is not None:
        return "delivered", row["delivered_at"]
    if row["failed_at"] is not None:
        return "failed", row["failed_at"]
    return ("sent", row["sent_at"]) if row["sent_at"] is not None else ("queued", row["queued_at"])


def phone_in(tx: Tx, row: Row) -> str:
    """The whole number of a row that has one."""
    return tx.vault.open("people", row["person_id"], "phone", row["phone"])


def class_in(row: Row) -> str | None:
    """«5.b», where the row's student is in a class."""
    return None if row["grade"] is None else f"{row['grade']}.{row['letter']}"
