"""Geometries of records: polygons repaired to their polygon parts, lines and points told apart, areas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...base.feedback import Feedback, Silent, checkpoint
from ...base.text import N_, joined, told
from .. import geo
from .text import Objects, textual

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

NO_AREA = N_("the polygon has no area ({reason}), kept as its first point")
FIXED = N_("repaired ({reason})")
REPAIRED = N_("repaired ({reason}): {before} m² became {after} m²")
#: what GEOS says of an invalid polygon
_REASONS = (
    N_("self-intersection"), N_("ring self-intersection"), N_("too few points in geometry component"),
    N_("hole lies outside shell"), N_("nested holes"), N_("nested shells"), N_("interior is disconnected"),
    N_("duplicate rings"), N_("invalid coordinate"), N_("ring is not closed"), N_("repeated point"),
    N_("geometry collection"),
)
#: records that are sorted out between two looks at the cancel button
_TOGETHER = 20_000
_TEXT_COLUMNS = ("wkt", "geometry", "geom", "the_geom", "shape", "wkb_geometry")


@dataclass
class Shapes:
    """``polygons`` and ``points``: one geometry or None per record, never both; ``notes``: a sentence or None."""

    polygons: Objects
    points: Objects
    notes: Objects
    area_m2: np.ndarray[Any, Any]
    repaired: int = 0


def sort_out(geometry: Objects, crs: str, notes: Objects | None = None, feedback: Feedback | None = None) -> Shapes:
    """Split into polygons (valid, MultiPolygon) and points. Lines become their middle point, with a note.

    ``area_m2`` is ellipsoidal, NaN where there is no polygon. Raises Cancelled.
    """
    import numpy as np

    parts = []
    for start in range(0, max(len(geometry), 1), _TOGETHER):
        checkpoint(feedback or Silent(), 100.0 * start / max(len(geometry), 1))
        part = slice(start, start + _TOGETHER)
        parts.append(_sorted_out(geometry[part], crs, None if notes is None else notes[part]))
    if len(parts) == 1:
        return parts[0]
    polygons, points, said, area = (np.concatenate([getattr(part, name) for part in parts])
                                    for name in ("polygons", "points", "notes", "area_m2"))
    return Shapes(polygons, points, said, area, sum(part.repaired for part in parts))


def _sorted_out(geometry: Objects, crs: str, notes: Objects | None) -> Shapes:
    import numpy as np
    import shapely

    size = len(geometry)
    said: Objects = np.full(size, None, dtype=object) if notes is None else notes.copy()
    # heights are of no use to a map of areas, and a layer has them all or none
    geometry = shapely.force_2d(geometry)
    finite = np.isfinite(shapely.bounds(geometry)).all(axis=1) if size else np.zeros(0, dtype=bool)
    present = ~shapely.is_missing(geometry) & ~shapely.is_empty(geometry)
    for row in np.flatnonzero(present & ~finite):
        note(said, row, told(N_("coordinates that are no numbers")))
    geometry[~(present & finite)] = None
    kind = shapely.get_type_id(geometry)
    polygons, points = geometry.copy(), geometry.copy()
    polygons[~np.isin(kind, (3, 6, 7))] = None
    points[~np.isin(kind, (0, 4))] = None
    single = np.flatnonzero((kind == 4) & (shapely.get_num_geometries(geometry) == 1))
    points[single] = shapely.get_geometry(geometry[single], 0)
    several = np.flatnonzero((kind == 4) & (shapely.get_num_geometries(geometry) > 1))
    for row in several:
        note(said, row, told(N_("first of {n} points"), n=int(shapely.get_num_geometries(geometry[row]))))
    points[several] = shapely.get_geometry(geometry[several], 0)
    for row in np.flatnonzero(np.isin(kind, (1, 2, 5))):
        points[row] = shapely.line_interpolate_point(_one_line(geometry[row]), 0.5, normalized=True)
        length = float(geo.ellipsoidal_length(geometry[row:row + 1], crs)[0]) if crs else float("nan")
        note(said, row, told(N_("a line of {length} m, kept as its middle point"), length=f"{length:.0f}"))
    repaired = _repair(polygons, points, said, crs)
    rows = np.flatnonzero(~shapely.is_missing(polygons))
    area = np.full(size, np.nan)
    if len(rows) and crs:
        area[rows] = geo.ellipsoidal_area(polygons[rows], crs)
    return Shapes(polygons, points, said, area, repaired)


def _repair(polygons: Objects, points: Objects, said: Objects, crs: str) -> int:
    """Make polygons valid in place and multi; what has no area left becomes its first point."""
    import numpy as np
    import shapely

    rows = np.flatnonzero(~shapely.is_missing(polygons))
    bad = rows[~shapely.is_valid(polygons[rows]) | (shapely.get_type_id(polygons[rows]) == 7)]
    repaired = 0
    if len(bad):
        before = geo.ellipsoidal_area(polygons[bad], crs) if crs else np.full(len(bad), np.nan)
        why = shapely.is_valid_reason(polygons[bad])
        fixed = [polygon_parts(shape) for shape in make_valid(polygons[bad])]
        after = _areas(fixed, crs)
        for position, row in enumerate(bad.tolist()):
            collection = shapely.get_type_id(polygons[row]) == 7 and shapely.is_valid(polygons[row])
            reason = why_invalid("geometry collection" if collection else why[position])
            if fixed[position] is None:
                start = shapely.get_coordinates(polygons[row])[0]
                points[row], polygons[row] = shapely.Point(start), None
                note(said, row, told(NO_AREA, reason=reason))
                continue
            polygons[row] = fixed[position]
            repaired += 1
            note(said, row, told(REPAIRED, reason=reason, before=f"{before[position]:.0f}",
                                 after=f"{after[position]:.0f}"))
    single = np.flatnonzero(shapely.get_type_id(polygons) == 3)
    if len(single):
        polygons[single] = shapely.multipolygons(polygons[single], indices=np.arange(len(single)))
    return repaired


def _areas(shapes: list[Any], crs: str) -> np.ndarray[Any, Any]:
    import numpy as np

    out = np.full(len(shapes), np.nan)
    there = [position for position, shape in enumerate(shapes) if shape is not None]
    if crs and there:
        array: Objects = np.empty(len(there), dtype=object)
        array[:] = [shapes[position] for position in there]
        out[there] = geo.ellipsoidal_area(array, crs)
    return out


def make_valid(geometry: Objects) -> Objects:
    """Valid geometries; the method that keeps overlapping parts filled where this shapely has it."""
    import shapely

    try:
        return shapely.make_valid(geometry, method="structure", keep_collapsed=False)
    except (TypeError, ValueError, shapely.errors.UnsupportedGEOSVersionError):
        return shapely.make_valid(geometry)


def polygon_parts(shape: Any) -> Any:
    """The polygons of a geometry as a MultiPolygon; None without any area."""
    import shapely

    if shape is None:
        return None
    parts = shapely.get_parts(shapely.get_parts(shape))
    areas = [part for part in parts if shapely.get_type_id(part) == 3 and shapely.area(part) > 0]
    return shapely.multipolygons(areas) if areas else None


def geometry_column(table: pd.DataFrame) -> tuple[str, Objects] | None:
    """A column with geometries as WKT or hex WKB, and its geometries (unreadable ones None)."""
    import numpy as np
    import shapely

    for column in table.columns:
        if str(column).casefold() not in _TEXT_COLUMNS:
            continue
        cells = textual(table[column])
        filled = [position for position, cell in enumerate(cells) if cell is not None]
        if not filled:
            continue
        first = cells[filled[0]].lstrip()[:20].upper()
        out: Objects = np.full(len(cells), None, dtype=object)
        if first.startswith(("POLYGON", "MULTI", "POINT", "LINESTRING", "SRID=")):
            texts = [cells[position].split(";", 1)[-1] for position in filled]
            out[filled] = shapely.from_wkt(texts, on_invalid="ignore")
        elif len(first) >= 18 and set(first) <= set("0123456789ABCDEF") and first[:2] in ("00", "01"):
            out[filled] = shapely.from_wkb([cells[position] for position in filled], on_invalid="ignore")
        else:
            continue
        if not shapely.is_missing(out).all():
            return str(column), out
    return None


def why_invalid(reason: object) -> str:
    """What GEOS says without the place, as a sentence that can be translated where it is a known one."""
    text = str(reason).split("[")[0].strip().lower()
    return told(text) if text in _REASONS else text


def note(notes: Objects, row: int, text: str) -> None:
    """Add a sentence to what is known about a row."""
    notes[row] = joined(notes[row], text)


def _one_line(shape: Any) -> Any:
    import shapely

    parts = shapely.get_parts(shape)
    return max(parts, key=shapely.length) if len(parts) else shape
