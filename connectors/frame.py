"""The one shape in which rows travel between rooms: a pandas table, geometries beside it, a CRS, a provenance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..base.text import N_, Told, said
from .provenance import Provenance

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd


@dataclass
class Frame:
    """Rows of one layer or table.

    ``table``: a DataFrame with a RangeIndex (n rows; text columns hold ``str`` or None).
    ``geometry``: object array of n shapely geometries or None; None for a plain table.
    ``crs``: WKT2 text, empty for a table. Coordinates are x, y (longitude, latitude for EPSG:4326).
    ``name``: the table's name in a workspace, e.g. ``cod_ab_adm1``; lower case, ``[a-z0-9_]``.
    ``style``: the name of a QML in resources/styles without ending, empty for QGIS's default.
    ``notes``: sentences the user should read once (rows left out and why, repairs, guesses).
    """

    name: str
    table: pd.DataFrame
    geometry: np.ndarray[Any, Any] | None = None
    crs: str = ""
    provenance: Provenance = field(default_factory=Provenance)
    style: str = ""
    notes: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.table)

    def take(self, rows: Any) -> Frame:
        """The rows of a boolean mask or of positions, in a new frame with a fresh RangeIndex."""
        import numpy as np
        import pandas as pd

        asked = np.asarray(rows)
        if asked.dtype == object and pd.api.types.infer_dtype(asked, skipna=False) == "boolean":
            asked = asked.astype(bool)  # what pandas 1.5 makes of a nullable mask; as positions it would be 0 and 1
        picked = np.flatnonzero(asked) if asked.dtype == bool else asked.astype(np.intp)
        geometry = None if self.geometry is None else self.geometry[picked]
        return Frame(self.name, self.table.iloc[picked].reset_index(drop=True), geometry, self.crs,
                     self.provenance, self.style, list(self.notes))


@dataclass(frozen=True)
class Counts:
    """Rows that came in, were used, were left out, and why. ``read == used + sum(left_out.values())``."""

    read: int
    used: int
    left_out: dict[str, int] = field(default_factory=dict)

    def balanced(self) -> bool:
        """True when every row is accounted for."""
        return self.read == self.used + sum(self.left_out.values())

    def line(self, translate: Callable[[str], str] | None = None) -> str:
        """``in 120, used 117, left out 3 (no geometry 3)``; in the user's language with ``translate``."""

        def word(text: str) -> str:
            return said(text, translate) if isinstance(text, Told) or translate is None else translate(text)

        out = sum(self.left_out.values())
        why = ", ".join(f"{word(reason)} {n}" for reason, n in self.left_out.items() if n)
        told = word(N_("in {read}, used {used}, left out {out}")).format(read=self.read, used=self.used, out=out)
        return told + (f" ({why})" if why else "")
