"""What the Bot API answers: results, errors with Telegram's own texts, and connections that end badly."""

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, frozen=True)
class ApiAnswer:
    """One HTTP answer: `body` is the JSON object, or a str when a fault plan answers with HTML."""

    status: int
    body: dict[str, Any] | str

    @property
    def ok(self) -> bool:
        return self.status == 200

    @property
    def result(self) -> Any:
        """The `result` of a good answer; None otherwise."""
        return self.body.get("result") if isinstance(self.body, dict) else None

    @property
    def description(self) -> str:
        """The error text of a bad answer; empty otherwise."""
        return str(self.body.get("description", "")) if isinstance(self.body, dict) else self.body


class ApiError(Exception):
    """Becomes `{"ok": false, "error_code": code, "description": …, "parameters": …}`."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> ApiAnswer:
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return ApiAnswer(self.code, body)


class BadRequest(ApiError):
    """400 with the prefix `Bad Request: `."""

    def __init__(self, text: str, **parameters: int) -> None:
        super().__init__(400, f"Bad Request: {text}", **parameters)


class Forbidden(ApiError):
    """403 with the prefix `Forbidden: `."""

    def __init__(self, text: str) -> None:
        super().__init__(403, f"Forbidden: {text}")


class TooManyRequests(ApiError):
    """429 with `retry_after` in whole seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


@dataclass(slots=True, frozen=True)
class Described:
    """A good result with the `description` that Telegram adds to it."""

    result: Any
    description: str


class ConnectionCut(ConnectionError):
    """The fault plan closes the connection; `stored` says whether the call was carried out."""

    def __init__(self, stored: bool) -> None:
        super().__init__("the simulator closed the connection as its fault plan says")
        self.stored = stored


class PersonError(Exception):
    """A person tried what their phone would not let them do; the text says why."""
