"""What a chat is being waited for: a row in the store, so that it survives restarts."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict


class State(BaseModel):
    """Base of all dialog states; pydantic models with a name of their own, kept sealed in ``dialogs``.

    class AskCode(State, name="links.code"): …
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: ClassVar[str] = ""
    takes_passwords: ClassVar[bool] = False
    """Whether a password is one of the answers; anywhere else it is deleted and never stored."""
    takes_files: ClassVar[bool] = False
    """Whether photos and documents are fetched for it: ``Attached.file``, or why there is none."""
    takes_tables: ClassVar[bool] = False
    """Whether documents are fetched for it as they are: ``Attached.table``, or why there is none."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__()  # the keywords are for the hook below: by then the fields are known

    @classmethod
    def __pydantic_init_subclass__(
        cls,
        *,
        name: str = "",
        takes_passwords: bool = False,
        takes_files: bool = False,
        takes_tables: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if not name:
            raise TypeError(f"{cls.__name__} needs name=")
        cls.name = name
        cls.takes_passwords = takes_passwords
        cls.takes_files = takes_files
        cls.takes_tables = takes_tables
