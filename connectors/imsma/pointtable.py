"""The two-table form: attributes in one table, vertices in another, or a points table alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...base.feedback import Feedback, Span, checkpoint
from ...base.text import N_, joined, told
from .. import geo
from ..frame import Frame
from ..schema import TABLES, pandas_dtype, workspace_name
from ..tabular import RowNumbers, row_numbers
from .guess import guess_fields
from .polygons import NO_COORDINATES, PointRows, build, read_points
from .profile import Profile
from .text import Objects, textual

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

#: which point stands for a record without a polygon, best first
_ANCHORS = ("evidence", "other", "start", "turning", "benchmark", "reference point")
_LOCATED = {
    "evidence": N_("located by its evidence point, no polygon"),
    "start": N_("located by its start point, no polygon"),
    "turning": N_("located by its turning point, no polygon"),
    "benchmark": N_("located by its benchmark point, no polygon"),
    "reference point": N_("located by its reference point, no polygon"),
    "point": N_("located by its point, no polygon"),
}
STRANGER = told(N_("points of a record that the attribute table does not have"))


@dataclass
class Linked:
    """For each record of the attribute table: geometry in WGS84 (MultiPolygon, Point or None) and what to say.

    ``faults``: row of the points table to the reason it was not used. ``reject``: record row to reason.
    """

    geometry: Objects
    notes_of: Objects
    has_geometry: np.ndarray[Any, Any]
    reference_points: Frame
    faults: dict[int, str]
    reject: dict[int, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def is_points_table(source: Frame, profile: Profile) -> bool:
    """A table of vertices: it has a polygon and a point number column."""
    if source.geometry is not None:
        return False
    mapping = guess_fields(source.table, "point", profile)
    return mapping.column("point_no") is not None and mapping.column("poly_id") is not None


def records_of(source: Frame, profile: Profile, crs: str) -> Frame:
    """One row per record of a points table that stands alone: its id, nothing else is known of it."""
    import pandas as pd

    rows = read_points(source.table, profile, crs)
    owner = pd.Series(_owner(rows), dtype=object)
    first = owner.dropna().drop_duplicates()
    table = pd.DataFrame({"feature_id": first.reset_index(drop=True)})
    table.attrs["first_row"] = RowNumbers(row_numbers(source.table)[first.index.to_numpy()])
    return Frame(source.name, table, None, "", source.provenance, notes=list(source.notes))


def link(source: Frame, points: Frame, ids: Objects, profile: Profile, crs: str, feedback: Feedback, *, alone: bool,
         id_columns: list[str]) -> Linked:
    """Polygons and points of the records. ``ids``: the records' ids; other id columns (a GUID) may be the key."""
    import numpy as np
    import pandas as pd
    import shapely

    geometry = None if points.geometry is None else geo.transform(
        points.geometry, points.crs or crs or geo.WGS84, geo.WGS84)
    checkpoint(feedback, 2)
    keys = _keys(source.table, ids, [] if alone else id_columns)
    rows = read_points(points.table, profile, crs if points.geometry is None else "", geometry,
                       None if alone else set().union(*(set(found) for found in keys)), Span(feedback, 5, 15))
    checkpoint(feedback, 15)
    owner = _owner(rows)
    key_of_record = _best_key(keys, owner)
    built = build(rows, Span(feedback, 20, 90))
    linked = Linked(
        np.full(len(source), None, dtype=object), np.full(len(source), None, dtype=object),
        np.zeros(len(source), dtype=bool), Frame("", pd.DataFrame()), dict(built.faults), notes=list(built.warnings))
    by_name = {name: position for position, name in enumerate(built.records)}
    positions = np.array([by_name.get(name, -1) for name in key_of_record], dtype=np.int64)
    hit = positions >= 0
    linked.geometry[hit] = built.geometry[positions[hit]]
    linked.notes_of[hit] = built.notes[positions[hit]]
    linked.has_geometry = ~shapely.is_missing(linked.geometry)
    checkpoint(feedback, 92)
    _orphans(linked, built.records, built.vertex_rows, owner, set(key_of_record))
    checkpoint(feedback, 94)
    if not alone:
        _anchor(linked, rows, owner, key_of_record)
    for row in np.flatnonzero(~linked.has_geometry).tolist():
        if alone:
            linked.reject[row] = told(N_("its polygon has fewer than three different points"))
    if not alone:
        without = int((~linked.has_geometry).sum())
        linked.notes.append(told(N_("{n} of {all} record(s) have points in the points table; {without} have none."),
                                 n=int(linked.has_geometry.sum()), all=len(source), without=without))
    checkpoint(feedback, 97)
    linked.reference_points = _reference_points(rows, owner, built.vertex_rows, linked.faults, points)
    return linked


def _owner(rows: PointRows) -> Objects:
    """The record of each row; the polygon id where the table names no record."""
    import numpy as np
    import pandas as pd

    owner: Objects = np.where(pd.isna(rows.record), rows.polygon, rows.record)
    owner[pd.isna(owner)] = None
    return owner


def _keys(table: pd.DataFrame, ids: Objects, id_columns: list[str]) -> list[list[str]]:
    keys = [[str(value) for value in ids]]
    for column in id_columns:
        keys.append([(text or "").strip() for text in textual(table[column])])
    return keys


def _best_key(keys: list[list[str]], owner: Objects) -> list[str]:
    names = {name for name in owner if name is not None}
    return max(keys, key=lambda found: len(names & set(found)))


def _orphans(linked: Linked, records: Objects, vertex_rows: Any, owner: Objects, known: set[str]) -> None:
    """Vertices of records that the attribute table does not have: said, never dropped in silence."""
    import numpy as np

    strangers = {name for name in records if name not in known}
    if not strangers:
        return
    for row in np.flatnonzero(vertex_rows).tolist():
        if owner[row] in strangers:
            linked.faults[row] = STRANGER
    shown = ", ".join(sorted(map(str, strangers))[:5]) + ("…" if len(strangers) > 5 else "")
    linked.notes.append(told(N_("{n} polygon record(s) of the points table are not in the attribute table: {list}."),
                             n=len(strangers), list=shown))


def _anchor(linked: Linked, rows: PointRows, owner: Objects, key_of_record: list[str]) -> None:
    """A point for records without a polygon: an evidence point before any other; a reference point says so."""
    import numpy as np
    import shapely

    wanted: dict[str, list[int]] = {}
    for row in np.flatnonzero(~linked.has_geometry).tolist():
        wanted.setdefault(key_of_record[row], []).append(row)
    best: dict[str, tuple[int, int]] = {}
    located = np.isfinite(rows.xy).all(axis=1)
    for row in np.flatnonzero(located).tolist():
        name = owner[row]
        if name in wanted:
            kind = rows.kind[row] or "other"
            rank = _ANCHORS.index(kind) if kind in _ANCHORS else len(_ANCHORS)
            if name not in best or rank < best[name][0]:
                best[name] = (rank, row)
    for name, (rank, row) in best.items():
        kind = _ANCHORS[rank] if rank < len(_ANCHORS) else "point"
        for record in wanted[name]:
            linked.geometry[record] = shapely.Point(rows.xy[row])
            linked.has_geometry[record] = True
            if kind != "other":
                linked.notes_of[record] = joined(linked.notes_of[record], told(_LOCATED[kind]))


def _reference_points(rows: PointRows, owner: Objects, vertex_rows: Any, faults: dict[int, str],
                      points: Frame) -> Frame:
    """Everything that is no vertex as the table ``point``; the columns of the points table stay beside it."""
    import numpy as np
    import pandas as pd
    import shapely

    loose = ~np.asarray(vertex_rows, dtype=bool)
    loose[list(faults)] = False
    lost = loose & ~np.isfinite(rows.xy).all(axis=1)
    for row in np.flatnonzero(lost).tolist():
        faults[row] = NO_COORDINATES
    take = np.flatnonzero(loose & ~lost)
    number = rows.number[take]
    whole = np.isfinite(number) & (np.abs(number) < 1e15)
    kinds = rows.kind[take]
    data = {
        "feature_id": owner[take],
        "point_type": np.where(kinds == "other", rows.kind_raw[take], kinds),
        "point_no": pd.arrays.IntegerArray(np.where(whole, number, 0).astype(np.int64), ~whole),
        "description": rows.description[take],
        "adm1_pcode": None, "adm2_pcode": None, "adm3_pcode": None, "pcode_method": "none",
        "source_row": pd.array(row_numbers(points.table)[take], dtype="Int64"),
    }
    table = pd.DataFrame({column.name: pd.Series(
        data[column.name] if not isinstance(data[column.name], (str, type(None))) else [data[column.name]] * len(take),
        dtype=pandas_dtype(column)) for column in TABLES["point"].columns()})
    table.insert(1, "point_id", pd.Series(list(rows.point_id[take]), dtype=object))
    geometry: Objects = np.empty(len(take), dtype=object)
    geometry[:] = shapely.points(rows.xy[take]) if len(take) else []
    return Frame(workspace_name("point"), table, geometry, geo.WGS84, points.provenance, "imsma_point")
