"""Polygons from a points table, by the rule that GICHD's geocheck uses.

Rows are grouped by record and polygon, ordered by point number, repeated points dropped, the ring closed; more than
two different points are needed; a record may have several polygons. Reference points, benchmarks and evidence points
never become a vertex. A point given as bearing and distance is computed from the point it starts at.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...base.errors import BadInput
from ...base.feedback import Feedback, Silent, checkpoint
from ...base.text import N_, joined, told
from .. import geo
from .coordinates import parse_axis, parse_pairs, parse_zone, utm_wkt
from .guess import Mapping, guess_fields
from .numbers import parse_numbers
from .profile import Profile
from .text import Objects, each_distinct, plain, spread, textual

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

_VERTEX = ("start", "turning")
NO_COORDINATES = told(N_("point without coordinates"))
TOO_FEW = told(N_("polygon with fewer than three different points"))
LEFT_OUT = N_("a polygon with fewer than three different points left out")
REPEATED = N_("{n} repeated point(s) dropped")
_SAME_POINT = 1e-9  # degrees: 0.1 mm


@dataclass
class PointRows:
    """The points table read: one entry per row; ``xy`` in WGS84, NaN where a row has no coordinates."""

    record: Objects
    polygon: Objects
    number: np.ndarray[Any, Any]
    kind: Objects
    kind_raw: Objects
    point_id: Objects
    description: Objects
    xy: np.ndarray[Any, Any]
    mapping: Mapping
    raw_polygon: Objects
    raw_point_id: Objects
    notes: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.record)


@dataclass
class Built:
    """Polygons of the records, and the rows that are no vertex.

    ``records``: record ids in order of appearance; ``geometry``: MultiPolygon or None for each; ``notes``: a
    sentence or None for each. ``vertex_rows``: mask of rows used in a polygon. ``faults``: row number to reason for
    rows of polygons that could not be built or that have no coordinates.
    """

    records: Objects
    geometry: Objects
    notes: Objects
    vertex_rows: np.ndarray[Any, Any]
    faults: dict[int, str]
    warnings: list[str] = field(default_factory=list)


def read_points(table: pd.DataFrame, profile: Profile, crs: str = "", geometry: Objects | None = None,
                ids: set[str] | None = None, feedback: Feedback | None = None) -> PointRows:
    """Read a points table (NG Excel template, geocheck view, staging area, or any with such columns).

    ``crs``: WKT2 of the coordinate columns; WGS84 where it is empty and the numbers fit degrees. ``geometry``:
    points in WGS84 where the table is a layer. ``ids``: the record ids of the attribute table: the column that
    holds most of them names the record. Raises BadInput for projected numbers without a CRS, Cancelled.
    """
    import numpy as np

    feedback = feedback or Silent()
    mapping = guess_fields(table, "point", profile)
    size = len(table)
    empty: Objects = np.full(size, None, dtype=object)

    def column(name: str) -> Objects:
        checkpoint(feedback)
        found = mapping.column(name)
        return empty.copy() if found is None else textual(table[found])

    notes: list[str] = []
    polygon = column("poly_id")
    record = _record_column(table, mapping, ids, notes, empty, feedback)
    number, _ = parse_numbers(column("point_no"))
    kinds, raw = _kinds(column("point_type"), profile)
    xy = _coordinates(table, mapping, crs, geometry, feedback)
    rows = PointRows(record, _stripped(polygon), number, kinds, raw, _stripped(column("point_id")),
                     column("description"), xy, mapping, polygon, column("point_id"), notes)
    _legs(rows, column("distance"), column("bearing"), _stripped(column("from_point")))
    return rows


def build(rows: PointRows, feedback: Feedback | None = None) -> Built:
    """Polygons by the geocheck rule. Vectorised: two million points take a few seconds."""
    import numpy as np
    import pandas as pd

    feedback = feedback or Silent()
    checkpoint(feedback, 0)
    # PolyID alone names the record where the table has no record column
    owner = np.where(_filled(rows.record), rows.record, rows.polygon)
    has_polygon = _filled(rows.polygon) if _filled(rows.polygon).any() else _filled(rows.record)
    no_number_kind = np.array([kind is None for kind in rows.kind], dtype=bool)
    vertex = has_polygon & (np.isin(rows.kind.astype(str), _VERTEX) | no_number_kind)
    located = np.isfinite(rows.xy).all(axis=1)
    faults: dict[int, str] = {int(row): NO_COORDINATES
                              for row in np.flatnonzero(vertex & ~located)}
    checkpoint(feedback, 10)
    use = np.flatnonzero(vertex & located)
    owner_codes, owners = pd.factorize(owner[vertex], use_na_sentinel=True)
    owner_of = np.full(len(rows), -1, dtype=np.int64)
    owner_of[vertex] = owner_codes
    checkpoint(feedback, 20)
    part = _parts(rows, use, owner_of)
    checkpoint(feedback, 30)
    number = np.where(np.isnan(rows.number[use]), np.inf, rows.number[use])
    order = np.lexsort((use, number, part))
    use, part = use[order], part[order]
    xy = rows.xy[use]
    keep = _without_repeats(xy, part)
    checkpoint(feedback, 50)
    kept_part, kept_xy, kept_rows = part[keep], xy[keep], use[keep]
    parts, first, count = np.unique(kept_part, return_index=True, return_counts=True)
    good = count > 2
    rings, ring_owner = _rings(kept_xy, kept_part, parts, first, good, owner_of[kept_rows])
    checkpoint(feedback, 75)
    short = np.isin(part, parts[~good])
    for row in use[short].tolist():
        faults[row] = TOO_FEW
    geometry, notes = _per_record(rings, ring_owner, len(owners))
    repeated = np.bincount(owner_of[use[~keep]], minlength=len(owners)) if len(owners) else np.zeros(0, int)
    for position in np.flatnonzero(repeated):
        _add_note(notes, int(position), told(REPEATED, n=int(repeated[position])))
    for position in np.unique(owner_of[use[short]]).tolist():
        _add_note(notes, int(position), told(LEFT_OUT))
    used = np.zeros(len(rows), dtype=bool)
    used[use[~short]] = True
    checkpoint(feedback, 100)
    names: Objects = np.empty(len(owners), dtype=object)
    names[:] = list(owners)
    return Built(names, geometry, notes, used, faults, list(rows.notes))


# -- reading ----------------------------------------------------------------------------------------
def _record_column(table: pd.DataFrame, mapping: Mapping, ids: set[str] | None, notes: list[str],
                   empty: Objects, feedback: Feedback) -> Objects:
    """The record of each row: the column that shares most values with the attribute table's ids."""
    guessed = mapping.column("feature_id")
    best, best_share = guessed, 0.0
    if ids:
        for column in table.columns:
            checkpoint(feedback)
            values = {text.strip() for text in textual(table[column]) if text is not None}
            share = len(values & ids) / len(values) if values else 0.0
            if share > best_share:
                best, best_share = str(column), share
        if best_share == 0.0:
            notes.append(told(N_("No column of the points table holds ids of the records: the polygons stand alone.")))
        elif best == mapping.column("poly_id"):
            notes.append(told(N_("The points table names its record in the column {column}."), column=best))
    return empty.copy() if best is None else _stripped(textual(table[best]))


def _stripped(values: Objects) -> Objects:
    codes, results, _ = each_distinct(values, lambda text: text.strip() or None)
    return spread(codes, results)


def _filled(values: Objects) -> np.ndarray[Any, Any]:
    import numpy as np
    import pandas as pd

    return np.asarray(~pd.isna(values), dtype=bool)


def _kinds(values: Objects, profile: Profile) -> tuple[Objects, Objects]:
    """Point types of the schema: None for an empty cell, the text itself for a word that no map knows."""
    lookup = profile.lookup("point", "point_type")

    def kind(text: str) -> str | None:
        words = plain(text)
        if not words:
            return None
        return lookup.get(words) or lookup.get(words.rstrip("0123456789 ")) or "other"

    codes, results, _ = each_distinct(values, kind)
    return spread(codes, results), values


def _coordinates(table: pd.DataFrame, mapping: Mapping, crs: str, geometry: Objects | None, feedback: Feedback
                 ) -> np.ndarray[Any, Any]:
    """WGS84 of each row: latitude and longitude before what was typed, then the geometry of a layer."""
    import numpy as np
    import shapely

    xy = np.full((len(table), 2), np.nan)
    x_name, y_name = mapping.column("longitude"), mapping.column("latitude")
    if x_name and y_name:
        x, _ = parse_axis(textual(table[x_name]), "longitude")
        checkpoint(feedback)
        y, _ = parse_axis(textual(table[y_name]), "latitude")
        checkpoint(feedback)
        xy = to_wgs84(np.column_stack([x, y]), crs, f"{x_name}, {y_name}")
    elif mapping.column("easting") and mapping.column("northing"):
        xy = _projected(table, mapping, crs)
    pairs = mapping.column("coordinates")
    if pairs and np.isnan(xy).any():
        typed, _ = parse_pairs(textual(table[pairs]))
        xy = np.where(np.isnan(xy), typed, xy)
    if geometry is not None:
        missing = np.isnan(xy).any(axis=1)
        points = shapely.get_type_id(geometry) == 0
        take = np.flatnonzero(missing & points)
        xy[take, 0], xy[take, 1] = shapely.get_x(geometry[take]), shapely.get_y(geometry[take])
    return xy


def _projected(table: pd.DataFrame, mapping: Mapping, crs: str) -> np.ndarray[Any, Any]:
    import numpy as np

    east, north = mapping.column("easting"), mapping.column("northing")
    x, _ = parse_numbers(textual(table[east]))
    y, _ = parse_numbers(textual(table[north]))
    xy = np.column_stack([x, y])
    zone_column = mapping.column("utm_zone")
    if crs or not zone_column:
        return to_wgs84(xy, crs, f"{east}, {north}")
    out = np.full_like(xy, np.nan)
    codes, zones, _ = each_distinct(textual(table[zone_column]), parse_zone)
    for position, zone in enumerate(zones):
        rows = np.flatnonzero((codes == position) & np.isfinite(xy).all(axis=1))
        if zone is not None and len(rows):
            moved = geo.transform_coordinates(xy[rows], utm_wkt(*zone), geo.WGS84)
            out[rows] = np.where(np.isfinite(moved), moved, np.nan)
    return out


def to_wgs84(xy: np.ndarray[Any, Any], crs: str, columns: str) -> np.ndarray[Any, Any]:
    """Coordinates of a CRS (WKT2) in WGS84; without one, numbers that fit degrees are taken as WGS84.

    Raises BadInput for projected numbers without a CRS.
    """
    import numpy as np

    known = np.isfinite(xy).all(axis=1)
    if not known.any():
        return xy
    if not crs:
        if np.abs(xy[known]).max(initial=0.0) > 400:
            raise BadInput(N_("The coordinates in {columns} are not degrees, and nothing says in what system they are"),
                           hint=N_("set CRS to the system they were typed in, for example EPSG:32633"),
                           columns=columns)
        return xy
    if geo.same_crs(crs, geo.WGS84):
        return xy
    out = np.full_like(xy, np.nan)
    if not geo.is_geographic(crs):
        # latitude and longitude stand beside what was typed, always in WGS84: no projection has such small numbers
        degrees = known & (np.abs(xy[:, 0]) <= 180) & (np.abs(xy[:, 1]) <= 90)
        out[degrees], known = xy[degrees], known & ~degrees
    moved = geo.transform_coordinates(xy[known], crs, geo.WGS84)
    out[known] = np.where(np.isfinite(moved), moved, np.nan)
    return out


def _legs(rows: PointRows, distance: Objects, bearing: Objects, origin: Objects) -> None:
    """Compute points given as bearing and distance, wave by wave, until no more can be reached."""
    import numpy as np

    metres, _ = parse_numbers(distance)
    degrees, _ = parse_numbers(bearing)
    wanted = np.isnan(rows.xy).any(axis=1) & np.isfinite(metres) & np.isfinite(degrees) & _filled(origin)
    if not wanted.any():
        return
    waiting = np.flatnonzero(wanted).tolist()
    computed = 0
    while waiting:
        places = _places(rows)
        later, ready, starts = [], [], []
        for row in waiting:
            start = (places.get((rows.record[row], rows.polygon[row], origin[row]))
                     or places.get((rows.record[row], None, origin[row])) or places.get((None, None, origin[row])))
            if start is None:
                later.append(row)
            else:
                ready.append(row)
                starts.append(start)
        if not ready:
            break
        base = np.array(starts)
        turn = np.radians(degrees[ready])
        lon, lat = geo.from_local(metres[ready] * np.sin(turn), metres[ready] * np.cos(turn), base[:, 0], base[:, 1])
        rows.xy[ready, 0], rows.xy[ready, 1] = lon, lat
        computed += len(ready)
        waiting = later
    if computed:
        rows.notes.append(told(
            N_("{n} point(s) computed from bearing and distance; bearings were taken as true north."), n=computed))
    if waiting:
        rows.notes.append(told(N_("{n} point(s) start at a point that has no coordinates."), n=len(waiting)))


def _places(rows: PointRows) -> dict[tuple[Any, Any, Any], tuple[float, float] | None]:
    """Where each named point is: within its polygon, within its record, and anywhere if the name is used once."""
    import numpy as np

    found: dict[tuple[Any, Any, Any], tuple[float, float] | None] = {}
    for row in np.flatnonzero(np.isfinite(rows.xy).all(axis=1) & _filled(rows.point_id)).tolist():
        name, place = rows.point_id[row], (float(rows.xy[row, 0]), float(rows.xy[row, 1]))
        found.setdefault((rows.record[row], rows.polygon[row], name), place)
        found.setdefault((rows.record[row], None, name), place)
        anywhere = (None, None, name)
        if rows.record[row] is not None:
            found[anywhere] = place if anywhere not in found or found[anywhere] == place else None
    return found


# -- building ---------------------------------------------------------------------------------------
def _parts(rows: PointRows, use: np.ndarray[Any, Any], owner_of: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """A number per polygon. Where one PolyID numbers its points twice, each restart is a polygon of its own."""
    import numpy as np
    import pandas as pd

    polygon, _ = pd.factorize(rows.polygon[use], use_na_sentinel=True)
    pair = owner_of[use].astype(np.int64) * (int(polygon.max(initial=0)) + 2) + polygon + 1
    part, _ = pd.factorize(pair)
    part = np.asarray(part, dtype=np.int64)
    number = rows.number[use]
    known = np.isfinite(number)
    if not known.any():
        return np.asarray(part)
    repeat = pd.DataFrame({"part": part[known], "number": number[known]})
    doubled = repeat.loc[repeat.duplicated(), "part"].unique()
    if not len(doubled):
        return part
    inside = np.flatnonzero(np.isin(part, doubled) & known)
    order = np.lexsort((use[inside], part[inside]))
    rows_in_order = inside[order]
    same = np.r_[False, part[rows_in_order][1:] == part[rows_in_order][:-1]]
    falls = np.r_[False, number[rows_in_order][1:] <= number[rows_in_order][:-1]]
    run = np.cumsum(~same | (falls & (number[rows_in_order] <= 1)))
    fresh = part.copy()
    fresh[rows_in_order] = int(part.max()) + run
    out, _ = pd.factorize(fresh)
    return np.asarray(out, dtype=np.int64)


def _without_repeats(xy: np.ndarray[Any, Any], part: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Mask of points that differ from the one before, and from the first where they are the last."""
    import numpy as np

    if not len(xy):
        return np.zeros(0, dtype=bool)
    new = np.r_[True, part[1:] != part[:-1]]
    near = np.r_[False, (np.abs(xy[1:] - xy[:-1]) <= _SAME_POINT).all(axis=1)]
    keep = new | ~near
    start = np.maximum.accumulate(np.where(new, np.arange(len(xy)), 0))
    closing = (np.abs(xy - xy[start]) <= _SAME_POINT).all(axis=1) & (np.arange(len(xy)) != start)
    tail = np.r_[part[1:] != part[:-1], True]
    # several closing points may end a ring: go back from the tail while they repeat the start
    last = tail
    while True:
        drop = last & closing & keep
        if not drop.any():
            return np.asarray(keep)
        keep &= ~drop
        positions = np.flatnonzero(keep)
        ends = np.r_[part[positions][1:] != part[positions][:-1], True]
        last = np.zeros(len(xy), dtype=bool)
        last[positions[ends]] = True


def _rings(xy: np.ndarray[Any, Any], part: np.ndarray[Any, Any], parts: np.ndarray[Any, Any],
           first: np.ndarray[Any, Any], good: np.ndarray[Any, Any], owner: np.ndarray[Any, Any]) -> tuple[Objects, Any]:
    """Closed polygons of the parts with enough points, and the record of each."""
    import numpy as np
    import shapely

    if not good.any():
        return np.empty(0, dtype=object), np.empty(0, dtype=np.int64)
    inside = np.isin(part, parts[good])
    _, indices = np.unique(part[inside], return_inverse=True)
    rings = shapely.linearrings(xy[inside], indices=indices)  # closes a ring by itself
    return shapely.polygons(rings), owner[first[good]]


def _per_record(polygons: Objects, owner: Any, size: int) -> tuple[Objects, Objects]:
    """One MultiPolygon per record; the parts in order."""
    import numpy as np
    import shapely

    geometry: Objects = np.full(size, None, dtype=object)
    notes: Objects = np.full(size, None, dtype=object)
    if len(polygons):
        order = np.argsort(owner, kind="stable")
        _, inverse = np.unique(owner[order], return_inverse=True)
        geometry[np.unique(owner)] = shapely.multipolygons(polygons[order], indices=inverse)
    return geometry, notes


def _add_note(notes: Objects, position: int, text: str) -> None:
    notes[position] = joined(notes[position], text)
