"""The land of each export that a workspace has had, as figures: what the chart of open and released land is drawn from.

A workspace keeps one earlier state of its hazards until the new one is accepted. These few rows stay, so that the
chart reaches over all imports, and so that it can be drawn years later.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..base.text import N_, told
from ..connectors.frame import Frame
from ..connectors.provenance import Provenance
from ..connectors.schema import COUNTED_STATUSES

if TYPE_CHECKING:
    import pandas as pd

TABLE = "imsma_history"
COLUMNS = ("export_date", "imported_at", "hazard_class", "status", "records", "area_m2")


def day_of(known: Provenance, written_at: str = "") -> str:
    """The day of an export: what the user said, else its version, else the day it was read or written."""
    return (known.valid_on or known.version or known.retrieved_at or written_at)[:10]


def rows_of(frames: Sequence[Frame], day: str, now: str) -> pd.DataFrame:
    """Records and area (whole m², as the land balance counts) of one export by class and status."""
    import pandas as pd

    from .balance import areas_of

    found: dict[tuple[str, str], list[int]] = {}
    for frame in frames:
        table = frame.table
        size = len(table)
        classes = table["hazard_class"].tolist() if "hazard_class" in table else ["other"] * size
        status = table["status"].tolist() if "status" in table else ["unknown"] * size
        for kind, word, area in zip(classes, status, areas_of(table)):
            key = (kind if isinstance(kind, str) else "other", word if isinstance(word, str) else "unknown")
            line = found.setdefault(key, [0, 0])
            line[0] += 1
            line[1] += area
    rows = [(day, now, kind, word, *line) for (kind, word), line in sorted(found.items())]
    return _typed(pd.DataFrame(rows, columns=list(COLUMNS)))


def with_export(kept: Frame | None, frames: Sequence[Frame], day: str, now: str, *, current: str = "") -> Frame:
    """The table with one export more.

    ``current``: when the hazards were written that the new ones replace; what was imported after them was taken back.
    """
    import pandas as pd

    fresh = rows_of(frames, day, now)
    parts = [fresh]
    if kept is not None and len(kept):
        known = kept.table[list(COLUMNS)]
        again = (known["export_date"] == day) & (known["imported_at"] == now)
        known = known[~again & _stands(known, current)]
        parts = [known, fresh]
    table = _typed(pd.concat(parts, ignore_index=True).sort_values(
        ["export_date", "imported_at", "hazard_class", "status"], ignore_index=True))
    about = frames[0].provenance if frames else Provenance()
    return Frame(TABLE, table, provenance=Provenance(
        title=told(N_("Exports over time")), source=about.source, owner=about.owner, agreement=about.agreement,
        sensitivity=about.sensitivity, may_go_to=about.may_go_to, invented=about.invented))


def figures(kept: Frame | None, current: str = "") -> dict[str, tuple[int, int]]:
    """Day of the export to open and released land (m²), oldest first; the last import of a day counts.

    ``current`` as in :func:`with_export`.
    """
    if kept is None or not set(COLUMNS) <= set(kept.table.columns):
        return {}
    table = kept.table[_stands(kept.table, current)]
    out: dict[str, tuple[int, int]] = {}
    for day, part in table.groupby("export_date", sort=True):
        part = part[part["imported_at"] == part["imported_at"].max()]
        area, status = part["area_m2"].to_numpy(dtype="int64"), part["status"]
        out[str(day)] = (int(area[status.isin(COUNTED_STATUSES).to_numpy()].sum()),
                         int(area[(status == "released").to_numpy()].sum()))
    return out


def _stands(table: pd.DataFrame, current: str) -> Any:
    """Mask of the rows of imports that were not taken back since."""
    import numpy as np

    if not current:
        return np.ones(len(table), dtype=bool)
    return (table["imported_at"].astype(str) <= current).to_numpy(dtype=bool)


def _typed(table: pd.DataFrame) -> pd.DataFrame:
    for name in COLUMNS:
        table[name] = table[name].astype("Int64" if name in ("records", "area_m2") else object)
    return table
