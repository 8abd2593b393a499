"""An export of any programme into the minimum schema. Every row ends in one of three frames, with a reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...base.errors import BadInput
from ...base.feedback import Feedback, Silent, Span, checkpoint
from ...base.text import N_, told
from .. import geo
from ..frame import Counts, Frame
from ..provenance import Provenance
from ..schema import KINDS, TABLES, Table, workspace_name
from ..tabular import row_numbers
from . import columns, pointtable
from .guess import Mapping, guess_fields
from .locate import Located, locate
from .personal import personal_columns
from .profile import Profile, load_profile, proposals
from .text import Objects, key, plain, textual
from .values import ValueUse

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

KIND_TITLES = {
    "hazard": N_("Hazards"), "survey": N_("Surveys"), "release": N_("Land release"), "task": N_("Tasks"),
    "device": N_("Devices"), "accident": N_("Accidents"), "casualty": N_("Casualties"),
    "risk_education": N_("Risk education"), "victim_assistance": N_("Victim assistance"),
    "eod_task": N_("EOD tasks"), "qa": N_("Quality assurance"), "location": N_("Locations"), "point": N_("Points"),
    "rejected": N_("rejected rows"),
}
#: kinds that are areas by nature: their OUTPUT is MultiPolygon
AREA_KINDS = ("hazard", "release")
OTHER_KIND = told(N_("a report of another kind"))
NO_PLACE = told(N_("no geometry, no coordinates, no P-code and no place name"))


@dataclass
class Imported:
    """``output``, ``points`` (records that are only points), ``reference_points`` (table ``point``), ``rejected``
    (``source_table, source_row, reason`` and the original columns); what was guessed, mapped and repaired.
    """

    kind: str
    output: Frame
    points: Frame
    reference_points: Frame
    rejected: Frame
    counts: Counts
    point_counts: Counts | None
    mapping: Mapping
    profile: Profile
    values: list[ValueUse] = field(default_factory=list)
    personal: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    repaired: int = 0

    def unknown_values(self) -> list[ValueUse]:
        """Values that no map knows."""
        return [use for use in self.values if not use.known]


def import_frame(
    source: Frame, kind: str, profile: Profile | None = None, *, crs: str = "", points: Frame | None = None,
    keep_personal: bool = False, outline: Any = None, released: frozenset[str] = frozenset(),
    feedback: Feedback | None = None,
) -> Imported:
    """Bring ``source`` into the table ``kind``.

    ``crs``: WKT2 of the source's geometry or coordinate columns where the source does not say. ``points``: the
    points table of the records. ``outline``: the country in WGS84, to judge coordinates by. ``released``: hazard
    ids that have a release product. Raises BadInput (unknown kind, no CRS, a profile's column missing), Cancelled.
    """
    feedback = feedback or Silent()
    if kind not in KINDS:
        raise BadInput(N_("There is no kind {kind}"), hint=N_("use one of: {kinds}"), kind=kind, kinds=", ".join(KINDS))
    profile = profile or load_profile()
    crs = crs or (geo.wkt_of(profile.crs) if profile.crs else "")
    checkpoint(feedback, 0)
    notes = list(source.notes)
    dropped = [] if keep_personal else personal_columns(source.table, kind, profile)
    alone = points is None and kind != "point" and pointtable.is_points_table(source, profile)
    if alone:
        source, points = pointtable.records_of(source, profile, crs), source
    table = source.table
    mapping = guess_fields(table, kind, profile, frozenset(dropped))
    original_row = row_numbers(table)
    checkpoint(feedback, 10)
    read = columns.read(table, kind, profile, mapping, released, original_row, Span(feedback, 10, 40))
    notes += read.notes
    checkpoint(feedback, 40)
    if points is not None:
        linked = pointtable.link(source, points, read.ids, profile, crs, Span(feedback, 40, 70), alone=alone,
                                 id_columns=_id_columns(table))
        notes += linked.notes
    else:
        linked = None
    place = locate(source, mapping, kind, crs, linked, outline, Span(feedback, 70, 90))
    notes += place.notes
    result = _assemble(source, TABLES[kind], profile, mapping, read, place, dropped, original_row,
                       Span(feedback, 90, 100))
    result.notes = _notes(notes, result, profile, table)
    result.personal = dropped
    if linked is not None and points is not None:
        _add_points(result, linked, points, dropped, alone)
    checkpoint(feedback, 100)
    return result


def _id_columns(table: pd.DataFrame) -> list[str]:
    return [str(column) for column in table.columns
            if str(column).casefold().endswith(("id", "guid", "code", "uid", "rowid"))]


# -- putting together -------------------------------------------------------------------------------
def _assemble(source: Frame, table: Table, profile: Profile, mapping: Mapping, read: columns.Columns, place: Located,
              dropped: list[str], original_row: np.ndarray[Any, Any], feedback: Feedback) -> Imported:
    import numpy as np
    import pandas as pd
    import shapely

    shapes = place.shapes
    size = len(source)
    is_area = ~shapely.is_missing(shapes.polygons)
    is_point = ~shapely.is_missing(shapes.points)
    reasons: Objects = np.full(size, None, dtype=object)
    if table.name in AREA_KINDS:
        reasons[~is_area & ~is_point & ~read.has_place] = NO_PLACE
    for row, reason in place.reject.items():
        if reasons[row] is not None or (table.name in AREA_KINDS and not read.has_place[row]):
            reasons[row] = reason
    reasons[_other_kind(source.table, table.name, profile)] = OTHER_KIND
    keep = np.array([reason is None for reason in reasons], dtype=bool)
    checkpoint(feedback, 10)
    schema = columns.finish(table, read, shapes, place, original_row)
    checkpoint(feedback, 40)
    originals = _originals(source.table, dropped, set(schema.columns))
    checkpoint(feedback, 50)
    everything = pd.concat([schema, originals], axis=1)
    split = table.name in AREA_KINDS or (is_area.any() and is_point.any())
    to_output = keep & ~is_point if split else keep
    to_points = keep & is_point if split else np.zeros(size, dtype=bool)
    has_geometry = is_area.any() or is_point.any() or table.name in AREA_KINDS
    geometry = np.where(is_area, shapes.polygons, shapes.points) if has_geometry else None
    whole = Frame(workspace_name(table.name), everything, geometry, place.crs if has_geometry else "",
                  _provenance(source, table.name), table.name)
    checkpoint(feedback, 60)
    output, lone = whole.take(to_output), whole.take(to_points)
    checkpoint(feedback, 80)
    lone.name = f"{whole.name}_points"
    if lone.geometry is None:
        lone.geometry, lone.crs = np.empty(0, dtype=object), place.crs
    rejected = _rejected(source, dropped, ~keep, reasons, original_row)
    left_out = Counter(reason for reason in reasons[~keep])
    counts = Counts(size, int(keep.sum()), dict(left_out))
    nothing = Frame(workspace_name("point"), columns.empty_point_table(), np.empty(0, dtype=object), geo.WGS84)
    return Imported(table.name, output, lone, nothing, rejected, counts, None, mapping, profile, read.uses,
                    repaired=shapes.repaired)


def _other_kind(table: pd.DataFrame, kind: str, profile: Profile) -> np.ndarray[Any, Any]:
    """Mask of the rows that a form with several kinds of report says are of another kind."""
    import numpy as np

    rule = profile.rows.get(kind) or {}
    wanted = {key(name) for name in rule.get("column", [])}
    column = next((name for name in table.columns if key(str(name).split("/")[-1]) in wanted), None)
    if column is None:
        return np.zeros(len(table), dtype=bool)
    values = {plain(text) for text in rule.get("values", [])}
    return np.array([cell is None or plain(cell) not in values for cell in textual(table[column])], dtype=bool)


def _originals(table: pd.DataFrame, dropped: list[str], taken: set[str]) -> pd.DataFrame:
    """Every column as it came, renamed where the schema has the name (``status`` to ``status_src``)."""
    reserved = {name.casefold() for name in taken} | {"fid", "ogc_fid", "geom", "geometry"}
    present = {str(name).casefold() for name in table.columns}
    names = {}
    for column in table.columns:
        if column in dropped:
            continue
        name = str(column)
        if name.casefold() in reserved:
            name, number = f"{column}_src", 1
            while name.casefold() in reserved or name.casefold() in present:
                number += 1
                name = f"{column}_src{number}"
        reserved.add(name.casefold())
        names[column] = name
    out = table[list(names)].rename(columns=names)
    out.attrs = {}
    return out.reset_index(drop=True)


def _rejected(source: Frame, dropped: list[str], mask: np.ndarray[Any, Any], reasons: Objects,
              original_row: np.ndarray[Any, Any], what: str = "records") -> Frame:
    import numpy as np
    import pandas as pd

    rows = np.flatnonzero(mask)
    own = _originals(source.table, dropped, {"source_table", "source_row", "reason"}).iloc[rows].reset_index(drop=True)
    first = pd.DataFrame({
        "source_table": pd.Series([what] * len(rows), dtype=object),
        "source_row": pd.array(original_row[rows], dtype="Int64"),
        "reason": pd.Series(list(reasons[rows]), dtype=object),
    })
    # rejected rows are as sensitive as those that were taken, and come from the same place
    known = source.provenance
    title = told(N_("{title}: rejected rows"), title=known.title) if known.title else told(N_("IMSMA: rejected rows"))
    known = _provenance(source, "rejected")
    return Frame("imsma_rejected", pd.concat([first, own], axis=1), provenance=known.with_(title=title))


def _provenance(source: Frame, kind: str) -> Provenance:
    known = source.provenance
    return known.with_(
        title=known.title or told(N_("IMSMA: {kind}"), kind=told(KIND_TITLES.get(kind, kind))),
        source=known.source or "IMSMA",
        sensitivity=known.sensitivity or "high",
    )


def _notes(notes: list[str], result: Imported, profile: Profile, table: pd.DataFrame) -> list[str]:
    out = list(dict.fromkeys(notes))
    if profile.id in ("generic", "ng"):
        better = [name for name, _ in proposals([str(column) for column in table.columns]) if name != profile.id]
        if better and not profile.mapping:
            out.append(told(N_("The columns look like the profile {name}; run again with PROFILE={name} if they are."),
                            name=better[0]))
    by_field: dict[str, list[ValueUse]] = {}
    for use in result.unknown_values():
        by_field.setdefault(use.name, []).append(use)
    for name, uses in by_field.items():
        shown = ", ".join(f"{use.text} ({use.rows})" for use in uses[:8]) + (" …" if len(uses) > 8 else "")
        out.append(told(N_("{field}: {n} value(s) that no map knows, kept as unknown: {list}."), field=name,
                        n=len(uses), list=shown))
    if result.repaired:
        out.append(told(N_("{n} invalid polygon(s) repaired to their polygon parts; see geometry_note."),
                        n=result.repaired))
    return out


def _add_points(result: Imported, linked: pointtable.Linked, points: Frame, dropped: list[str], alone: bool) -> None:
    """Reference points and faulty rows of the points table."""
    import numpy as np
    import pandas as pd

    result.reference_points = linked.reference_points
    rows = np.zeros(len(points), dtype=bool)
    rows[list(linked.faults)] = True
    reasons: Objects = np.full(len(points), None, dtype=object)
    for row, reason in linked.faults.items():
        reasons[row] = reason
    more = _rejected(points, dropped, rows, reasons, row_numbers(points.table), "points")
    if alone:
        # the table of points is the input: its rows are what is counted; the records made of them are not rows
        result.rejected = more
    elif len(more):
        result.rejected.table = pd.concat([result.rejected.table, more.table], ignore_index=True)
    used = len(points) - int(rows.sum())
    counts = Counts(len(points), used, dict(Counter(linked.faults.values())))
    if alone:
        result.counts = counts
    else:
        result.point_counts = counts
