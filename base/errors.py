"""The one exception family. Each member is a sentence for the user, details for the log, a hint what to do."""

from __future__ import annotations

from collections.abc import Callable

from .text import N_, Text, runs_right_to_left

#: what code that reads someone else's JSON, table or archive meets when a value is of another type, or not there
WRONG_SHAPE = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
#: a value of a sentence is cut after so many characters: it may be a whole cell of a file
_LONGEST = 600


class CommonGroundError(Exception):
    """Something the user can be told.

    ``message`` says what happened and ``hint`` what to do, both as translatable templates filled from
    ``values``, without a closing full stop; together they make one sentence. ``details`` (URL without keys,
    status, first bytes, traceback) goes to the log only.
    """

    default_hint = N_("see the log for details")

    def __init__(self, message: str, /, *, hint: str = "", details: str = "", **values: object) -> None:
        values = {name: f"{value[:_LONGEST]}…" if isinstance(value, str) and len(value) > _LONGEST else value
                  for name, value in values.items()}
        self.message = Text(message, values)
        self.hint = Text(hint or self.default_hint, values)
        self.details = details
        super().__init__(message)

    def sentence(self, translate: Callable[[str], str] | None = None) -> str:
        """One sentence: what happened; what to do."""
        what = self.message.render(translate)
        return f"{what}{chr(0x61B) if runs_right_to_left(what) else ';'} {self.hint.render(translate)}."

    def __str__(self) -> str:
        return self.sentence()


class Cancelled(CommonGroundError):
    """The user stopped the work; nothing was written."""

    default_hint = N_("nothing was changed")

    def __init__(self, message: str = N_("Cancelled"), /, **values: object) -> None:
        super().__init__(message, **values)  # type: ignore[arg-type]


class OfflineError(CommonGroundError):
    """No line, or the host name cannot be found."""

    default_hint = N_("check the connection, or work from a country pack in offline mode")


class ProxyOrTlsError(CommonGroundError):
    """A proxy refused, or a certificate is not trusted."""

    default_hint = N_("test the connection in the Common Ground options and show the result to your IT support")


class TimeoutExceeded(CommonGroundError):
    """The server did not answer in time."""

    default_hint = N_("try again later; a download goes on where it stopped")


class NotFoundError(CommonGroundError):
    """The server does not have it."""

    default_hint = N_("check the country and the parameters, or choose another source")


class ForbiddenError(CommonGroundError):
    """Access refused, or a key is missing or wrong."""

    default_hint = N_("set your own key for this source in the Common Ground options")


class ByRequestOnly(CommonGroundError):
    """The data exists but the owner gives it out on request."""

    default_hint = N_("open the dataset page and ask the contributor for access")


class RateLimited(CommonGroundError):
    """The server asks to slow down."""

    default_hint = N_("wait a few minutes and try again")


class UnexpectedPayload(CommonGroundError):
    """The answer is not what the source promises: HTML for JSON, a cut zip, a missing column."""

    default_hint = N_("try again; if it stays so, choose another source and report it with the log")


class TooLarge(CommonGroundError):
    """The answer is larger than the limit."""

    default_hint = N_("choose a smaller area or level, or raise the limit in the options")


class BadInput(CommonGroundError):
    """The user's file or parameter cannot be used as it is."""

    default_hint = N_("correct the input and run again")


class WorkspaceError(CommonGroundError):
    """The workspace cannot be read or written."""

    default_hint = N_("choose a folder that you may write to; what was there before is unchanged")


class MissingDependency(CommonGroundError):
    """A Python package that this feature needs is not installed."""

    default_hint = N_("install it with: {command}")
