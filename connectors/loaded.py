"""What a source hands over: a frame with its counts and the rows that were left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from .frame import Counts, Frame

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class Loaded(Frame):
    """A Frame as a source returns it.

    ``counts``: rows read, used and left out. ``left_out``: those rows with a first column ``reason``, or None.
    ``primary``: the one of several frames that goes to OUTPUT. ``told``: sentences for the log that are no doubt.
    """

    counts: Counts | None = None
    left_out: pd.DataFrame | None = None
    primary: bool = False
    told: list[str] = field(default_factory=list)


def now_utc() -> str:
    """The time of retrieval, ISO 8601 in UTC."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def number(text: Any) -> float | None:
    """A figure as people write it ("1,234", " 12 345 ", "1.0E+05") or None ("NA", "-", "", None)."""
    if text is None or isinstance(text, bool):
        return None
    if isinstance(text, (int, float)):
        return None if text != text else float(text)
    plain = str(text).strip().replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace("'", "")
    head, comma, tail = plain.rpartition(",")
    if comma and "." not in plain and len(tail) != 3 and "," not in head:
        plain = f"{head}.{tail}"  # a decimal comma
    else:
        plain = plain.replace(",", "")
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if value == value and abs(value) != float("inf") else None


def whole(values: Any) -> pd.Series[Any]:
    """Figures as Int64, rounded; what is no figure is missing."""
    import pandas as pd

    found = [number(value) for value in values]
    return pd.Series([None if value is None else round(value) for value in found], dtype="Int64")
