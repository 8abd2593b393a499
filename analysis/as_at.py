"""What was known of hazards on a day: status from the date of the last change and from release products."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput
from ..base.text import N_
from ..connectors.frame import Frame
from ..connectors.schema import COUNTED_STATUSES
from .export_history import day_of

if TYPE_CHECKING:
    import numpy as np


def checked_day(text: str, name: str = "AS_AT") -> str:
    """``2025-12-31`` of an ISO date, "" of nothing. Raises BadInput."""
    from datetime import date

    text = text.strip()
    try:
        return date.fromisoformat(text[:10]).isoformat() if text else ""
    except ValueError as error:
        raise BadInput(N_("{name} is not a date: {text}"), hint=N_("write it as 2025-12-31"), name=name,
                       text=text) from error


def released_on(release: Frame | None) -> dict[str, str]:
    """Hazard id to the day of its last dated release product."""
    if release is None or not {"hazard_id", "date"} <= set(release.table.columns):
        return {}
    table = release.table[["hazard_id", "date"]].dropna()
    return {str(name): str(day)[:10] for name, day in table.groupby("hazard_id")["date"].max().items()}


def status_on(day: str, status: Sequence[str], dates: Sequence[Any], ids: Sequence[Any] = (),
              release: Frame | None = None) -> np.ndarray[Any, Any]:
    """The status of each hazard on ``day``.

    A hazard whose status changed later was something else on that day, and an export keeps only the last status: it
    is ``unknown``, which counts as open. A released one without a date of its own is dated by its last release
    product. One without any date keeps its status: nothing says that it changed.
    """
    import numpy as np

    products = released_on(release)
    out = np.array(list(status), dtype=object)
    for row, (word, said) in enumerate(zip(out.tolist(), dates)):
        known = str(said)[:10] if isinstance(said, str) and said else ""
        if word == "released" and not known and row < len(ids):
            known = products.get(str(ids[row]), "")
        if known and known > day:
            out[row] = "unknown"
    return out


def land_of(frame: Frame) -> tuple[int, int]:
    """Open and released land of one export in whole square metres: what the land balance counts."""
    from .balance import areas_of

    table = frame.table
    status = table["status"].tolist() if "status" in table else ["open"] * len(table)
    pairs = list(zip(status, areas_of(table)))
    released = sum(size for word, size in pairs if word == "released")
    return sum(size for word, size in pairs if word in COUNTED_STATUSES or not isinstance(word, str)), released


def history_of(frames: Sequence[Frame]) -> list[tuple[str, int, int]]:
    """(label, open m², released m²) of exports, by their date where all have one, else in the order given."""
    rows = [(day_of(frame.provenance) or frame.provenance.title or frame.name, *land_of(frame)) for frame in frames]
    dated = all(day_of(frame.provenance) for frame in frames)
    return sorted(rows, key=lambda row: row[0]) if dated else rows


def with_kept(rows: Sequence[tuple[str, int, int]], kept: Mapping[str, tuple[int, int]]) -> list[tuple[str, int, int]]:
    """:func:`history_of` and the figures of the workspace's imports: one row a day, the layers before the figures."""
    named = {label for label, _, _ in rows}
    found = [*rows, *((day, *land) for day, land in kept.items() if day not in named)]
    return sorted(found, key=lambda row: row[0]) if all(row[0][:4].isdigit() for row in found) else found
