"""What is tapped in the school's figures."""

from typing import Annotated

from pydantic import Field

from conversations.tap import Tap


class OpenFigures(Tap, code="fi"):
    """All in one screen."""


class OpenClassFigures(Tap, code="fb"):
    """Who is logged in, class by class; a page."""

    page: Annotated[int, Field(ge=0, le=99)] = 0


class DrawMissing(Tap, code="fm"):
    """Missed lessons, class by class, as a picture."""
