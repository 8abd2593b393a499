"""Sub-tables: the victims of an accident, the devices of a hazard, joined to the record they were entered with.

Survey123 and IMSMA Core join by ``parentglobalid`` → ``globalid`` or ``parentrowid`` → ``uniquerowid``; Kobo by
``_submission__uuid`` or ``_parent_index``, ODK by ``PARENT_KEY``; the NG staging area by the record's GUID.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...base.text import N_, told
from ..frame import Frame
from .text import Objects, key, textual

if TYPE_CHECKING:
    import pandas as pd

#: (column of the sub-table, column of its parent), without case and signs; better ones first
KEYS = (
    ("parentglobalid", "globalid"), ("parentrowid", "uniquerowid"), ("parentrowid", "globalid"),
    ("submissionuuid", "uuid"), ("parentkey", "key"), ("submissionid", "id"), ("parentindex", "index"),
)
PREFIX = "parent_"
#: ids that must not be taken for those of the sub-table's rows
_OWN = ("imsmaid", "globalid", "objectid", "uniquerowid", "fid", "uuid", "id", "index", "key")
_ONE_OF, _LATEST = N_("{n} of {all}"), N_("{n} of {all}, latest")
_REPORT_CODES = ("reportcode",)
_EDITED = ("lasteditdate", "lastediteddate", "editdate", "submissiondate", "submissiontime", "creationdate",
           "createddate", "end")


@dataclass(frozen=True)
class Link:
    """``child`` and ``parent``: the columns; ``found``: share of the sub-table's rows whose parent is there."""

    child: str
    parent: str
    found: float


def link_columns(child: Iterable[str], parent: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs of columns that could join them, better ones first."""
    below = {key(str(column)): str(column) for column in child}
    above = {key(str(column)): str(column) for column in parent}
    return [(below[one], above[other]) for one, other in KEYS if one in below and other in above]


def is_sub_table(columns: Iterable[str]) -> bool:
    """True where the rows name a parent."""
    own = {key(str(column)) for column in columns}
    return any(child in own for child, _ in KEYS)


def normal(values: pd.Series[Any]) -> Objects:
    """Keys made comparable: a GUID without braces, in lower case."""
    cells = textual(values)
    cells[:] = [None if cell is None else cell.strip().strip("{}").casefold() or None for cell in cells]
    return cells


def link_of(child: Frame, parent: Frame) -> Link | None:
    """How ``child`` hangs on ``parent``; None where no row does."""
    import pandas as pd

    best: Link | None = None
    for below, above in link_columns(child.table.columns, parent.table.columns):
        filled = pd.Series(normal(child.table[below]), dtype=object)
        known = set(normal(parent.table[above]))
        rate = float(filled.isin(known - {None}).mean()) if len(filled) else 0.0
        if rate > 0 and (best is None or rate > best.found):
            best = Link(below, above, rate)
    return best


def with_parent(child: Frame, parent: Frame, link: Link) -> Frame:
    """The rows of ``child`` with their parent's columns (``parent_…`` where the name is taken) and geometry.

    Every row of ``child`` stays, in its order; those without a parent are counted in ``notes``.
    """
    import numpy as np
    import pandas as pd

    keys = pd.Series(normal(parent.table[link.parent]), dtype=object)
    first = keys.dropna().drop_duplicates()
    at = pd.Series(first.index, index=first.to_numpy())
    wanted = pd.Series(normal(child.table[link.child]), dtype=object)
    position = wanted.map(at).to_numpy(dtype=float, na_value=np.nan)
    there = ~np.isnan(position)
    rows = np.where(there, position, 0).astype(np.intp)
    taken = {str(column).casefold() for column in child.table.columns}
    more: dict[str, Any] = {}
    for column in map(str, parent.table.columns):
        name = column if column.casefold() not in taken and key(column) not in _OWN else f"{PREFIX}{column}"
        if name.casefold() in taken or not len(parent.table):
            continue
        taken.add(name.casefold())
        more[name] = parent.table[column].iloc[rows].reset_index(drop=True).where(pd.Series(there))
    table = pd.concat([child.table.reset_index(drop=True), pd.DataFrame(more)], axis=1)
    table.attrs.update(child.table.attrs)
    geometry, crs = child.geometry, child.crs
    if geometry is None and parent.geometry is not None:
        geometry, crs = np.full(len(child), None, dtype=object), parent.crs
        geometry[there] = parent.geometry[rows[there]]
    notes = [*child.notes, told(
        N_("{n} of {total} rows were joined to their record by {child} and {parent}"),
        n=int(there.sum()), total=len(child), child=link.child, parent=link.parent)]
    again = int(keys.dropna().duplicated().sum())
    if again:
        notes.append(told(N_("{n} records repeat the {parent} of another; the first of each was joined"),
                          n=again, parent=link.parent))
    return Frame(child.name, table, geometry, crs, child.provenance, child.style, notes)


# -- resubmissions ------------------------------------------------------------------------------------
def mark_resubmissions(frame: Frame) -> Frame:
    """A column ``resubmission`` and a note where one report code was sent several times. No row is dropped.

    ``1 of 2`` is the oldest by the date of the last edit, ``2 of 2, latest`` the newest.
    """
    import numpy as np
    import pandas as pd

    by_key = {key(str(column)): str(column) for column in frame.table.columns}
    column = next((by_key[name] for name in _REPORT_CODES if name in by_key), None)
    if column is None or "resubmission" in by_key or is_sub_table(frame.table.columns):
        return frame
    codes = pd.Series(normal(frame.table[column]), dtype=object)
    several = codes.notna() & codes.duplicated(keep=False)
    if not several.any():
        return frame
    edited = next((by_key[name] for name in _EDITED if name in by_key), None)
    order = pd.Series(_moments(frame.table[edited]) if edited else np.arange(len(codes), dtype=float))
    rank = order[several].groupby(codes[several]).rank(method="first", na_option="top").astype(int)
    size = codes[several].groupby(codes[several]).transform("size")
    said: Objects = np.full(len(codes), None, dtype=object)
    said[several.to_numpy()] = [told(_LATEST if one == all_ else _ONE_OF, n=int(one), all=int(all_))
                                for one, all_ in zip(rank, size)]
    table = frame.table.assign(resubmission=pd.Series(said, dtype=object))
    table.attrs.update(frame.table.attrs)
    shown = [str(text) for text in frame.table[column][several].drop_duplicates()]
    note = told(N_("{n} report codes were sent more than once and all rows were kept; see resubmission: {list}"),
                n=len(shown), list=", ".join(shown[:5]) + (" …" if len(shown) > 5 else ""))
    return Frame(frame.name, table, frame.geometry, frame.crs, frame.provenance, frame.style, [*frame.notes, note])


def _moments(values: pd.Series[Any]) -> Any:
    """Times as numbers that sort; texts that are no ISO time sort first."""
    import pandas as pd

    cells = pd.Series(textual(values), dtype=object)
    numbers = pd.to_numeric(cells, errors="coerce")
    if numbers.notna().mean() > 0.5:
        return numbers.to_numpy(dtype=float)
    seconds = {text: _seconds(text) for text in cells.dropna().unique()}
    return cells.map(seconds).to_numpy(dtype=float)


def _seconds(text: str) -> float:
    """One by one: what pandas reads in a column of mixed ISO forms depends on its version."""
    import pandas as pd

    try:
        moment = pd.Timestamp(text)
        return float((moment if moment.tzinfo else moment.tz_localize("UTC")).timestamp())
    except (ValueError, TypeError, OverflowError):
        return float("nan")


# -- links by id --------------------------------------------------------------------------------------
def with_linked_ids(frame: Frame) -> Frame:
    """Columns for the records that ``imsma_links`` names: ``hazard_id`` of ``hazard_poly_145``, ``accident_id`` …

    Only where the export has no such column of its own. Several ids of one kind become a list; the first counts.
    """
    by_key = {key(str(column)): str(column) for column in frame.table.columns}
    links = by_key.get("imsmalinks")
    if links is None:
        return frame
    import pandas as pd

    cells = textual(frame.table[links])
    more: dict[str, Any] = {}
    for kind in ("hazard", "accident", "task"):
        if f"{kind}id" in by_key:
            continue
        found = [_linked(cell, kind) for cell in cells]
        if any(found):
            more[f"{kind}_id"] = pd.Series([one[0] if one else None for one in found], dtype=object)
    if not more:
        return frame
    table = frame.table.assign(**more)
    table.attrs.update(frame.table.attrs)
    return Frame(frame.name, table, frame.geometry, frame.crs, frame.provenance, frame.style, list(frame.notes))


def _linked(cell: str | None, kind: str) -> list[str]:
    ids = (part.strip() for part in (cell or "").split(","))
    return [text for text in ids if text.casefold().startswith(f"{kind}_")]
