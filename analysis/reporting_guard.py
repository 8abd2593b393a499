"""Reporting tables for somebody outside the programme: rows of too few records become one row, so that the total stays.

A row that rests on fewer hazards, accidents or victims than the protocol's minimum is joined with the other such rows
of its sheet, and with the smallest rows beside them where they are still too few together. What is told and the total
then leave no small remainder. Areas of hazards are left out: one area more or less is one hazard. The trace names
records and stays at home. Method: ESSnet handbook on disclosure control (minimum frequency, joining of categories).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from .reporting import TOTAL

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .disclosure import Protocol
    from .reporting import Filled

#: the first key of the row that stands for several
SEVERAL = "several, together"
#: table to the unit whose minimum its records are held to
UNITS = {"hazard": "hazard", "release": "hazard", "survey": "hazard", "accident": "accident", "casualty": "victim",
         "victim_assistance": "victim", "device": "hazard"}


def guarded(filled: Filled, protocol: Protocol) -> Filled:
    """The sheet as it may be told; without any row where all of it is too little. No trace, no counts of records."""
    keys = [name for name, _ in filled.sheet.keys]
    names = [name for name, _ in filled.sheet.columns]
    body = filled.table
    has_total = filled.sheet.total and len(body) > 0 and str(body.iloc[-1][keys[0]]) == TOTAL
    total = body.iloc[[-1]] if has_total else body.iloc[:0]
    body = body.iloc[:-1] if has_total else body
    units = _units(filled, len(body))
    joined = _joined_rows(units, protocol)
    table = _without_areas(filled, body, joined, keys, names, total)
    if table is None:
        table = filled.table.iloc[:0]
    return replace(filled, table=table.reset_index(drop=True), trace=filled.trace.iloc[:0], counts={})


def _units(filled: Filled, rows: int) -> dict[str, NDArray[np.int64]]:
    """Table to the number of its distinct records behind each row."""
    trace = filled.trace[filled.trace["table"].isin(UNITS)]
    found: dict[str, NDArray[np.int64]] = {}
    for kind, part in trace.groupby("table"):
        each = part[["row", "record", "source_row"]].drop_duplicates()
        found[str(kind)] = np.bincount(each["row"].to_numpy(dtype=np.int64) - 1, minlength=rows).astype(np.int64)[:rows]
    return found


def _few(counts: Mapping[str, int], protocol: Protocol) -> bool:
    return any(0 < n < protocol.minimum[UNITS[kind]] for kind, n in counts.items())


def _joined_rows(units: dict[str, NDArray[np.int64]], protocol: Protocol) -> list[int] | None:
    """Rows that become one; None where even all rows together are too few."""
    if not units:
        return []
    n = len(next(iter(units.values())))
    few = [i for i in range(n) if _few({kind: int(v[i]) for kind, v in units.items()}, protocol)]
    if not few:
        return []
    size = np.sum(list(units.values()), axis=0)
    rest = [int(i) for i in np.argsort(size, kind="stable") if size[i] > 0 and int(i) not in few]
    chosen = list(few)

    def together() -> dict[str, int]:
        return {kind: int(v[chosen].sum()) for kind, v in units.items()}

    while rest and (_few(together(), protocol) or len(chosen) < 2):
        chosen.append(rest.pop(0))
    return None if _few(together(), protocol) or len(chosen) < 2 else sorted(chosen)


def _without_areas(
    filled: Filled, body: pd.DataFrame, joined: list[int] | None, keys: list[str], names: list[str], total: pd.DataFrame
) -> pd.DataFrame | None:
    if joined is None:
        return None
    sums = {name for part in filled.sheet.parts if part.table == "hazard"
            for name, measure in part.values.items() if measure.value != "count"}
    out, last = body.copy(), total.copy()
    if joined:
        one = {key: (SEVERAL if i == 0 else "") for i, key in enumerate(keys)}
        figures = body.iloc[joined][names].astype(float)
        row = pd.DataFrame([{**one, **{name: figures[name].sum(min_count=1) for name in names}}])
        out = pd.concat([out.drop(index=out.index[joined]), row], ignore_index=True)
    out = pd.concat([out, last], ignore_index=True) if len(last) else out
    for name in sums:
        out[name] = np.nan
    return out


def counted(filled: Filled) -> dict[str, str]:
    """Columns of a sheet that count protected units: column to hazard, accident or victim."""
    return {name: UNITS[part.table] for part in filled.sheet.parts if part.table in UNITS
            for name, measure in part.values.items() if measure.value == "count"}
