"""Progress and cancel, for rooms that know no QGIS."""

from __future__ import annotations

from typing import Protocol

from .errors import Cancelled


class Feedback(Protocol):
    """What long work reports to. A progress call doubles as a cancel check (see :func:`checkpoint`)."""

    def is_cancelled(self) -> bool:
        """True once the user asked to stop."""

    def set_progress(self, percent: float) -> None:
        """0 to 100."""

    def info(self, text: str) -> None:
        """A line for the log of the run."""

    def warn(self, text: str) -> None:
        """A line the user should read."""


class Silent:
    """Feedback that nobody reads."""

    def is_cancelled(self) -> bool:
        return False

    def set_progress(self, percent: float) -> None:
        return None

    def info(self, text: str) -> None:
        return None

    def warn(self, text: str) -> None:
        return None


class Span:
    """A part of a longer piece of work: 0 to 100 here is ``start`` to ``end`` of ``parent``."""

    def __init__(self, parent: Feedback, start: float, end: float) -> None:
        self.parent, self.start, self.end = parent, start, end

    def is_cancelled(self) -> bool:
        return self.parent.is_cancelled()

    def set_progress(self, percent: float) -> None:
        self.parent.set_progress(self.start + (self.end - self.start) * min(max(percent, 0.0), 100.0) / 100.0)

    def info(self, text: str) -> None:
        self.parent.info(text)

    def warn(self, text: str) -> None:
        self.parent.warn(text)


class Unheard(Span):
    """As a Span; what the work says is not for this parent (the log of a report, remarks on the layout of a map)."""

    def info(self, text: str) -> None:
        return None

    def warn(self, text: str) -> None:
        return None


def checkpoint(feedback: Feedback, percent: float | None = None) -> None:
    """Report progress and raise :class:`Cancelled` when the user asked to stop."""
    if feedback.is_cancelled():
        raise Cancelled()
    if percent is not None:
        feedback.set_progress(percent)
