"""Checks of geometry and of points tables: geocheck's 1 to 11, 14 and 15."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..base.text import N_, pattern, told
from ..connectors import geo
from ..connectors.imsma.polygons import LEFT_OUT, REPEATED
from ..connectors.imsma.shapes import FIXED, why_invalid
from .quality_base import CHECKS, Finding, Inputs

if TYPE_CHECKING:
    import numpy as np

_LONG_EDGE = 5000.0
_OVERLAP = 0.009
#: areas looked at between two looks at the cancel button
_AT_ONCE = 5000


def shapes(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[Finding | None]:
    """Invalid, empty, repeated and overlapping polygons, long edges, points at one place.

    None now and then, so that the caller can look whether the run is cancelled.
    """
    import numpy as np
    import shapely

    geometry = inputs.records.geometry
    if geometry is None or not len(geometry):
        skipped += [code for code in CHECKS if code[:2] in ("01", "02", "03", "06", "09", "14", "15")]
        return
    kinds = shapely.get_type_id(geometry)
    areas = np.flatnonzero(np.isin(kinds, (3, 6)))
    parts = [areas[start:start + _AT_ONCE] for start in range(0, len(areas), _AT_ONCE)]
    for part in parts:
        yield None
        for row in part[~shapely.is_valid(geometry[part])].tolist():
            yield Finding("01_invalid_polygon", row, why_invalid(shapely.is_valid_reason(geometry[row])),
                          N_("repair to its polygon parts"))
    yield from _noted(inputs, FIXED, "01_invalid_polygon", N_("already repaired at import"))
    yield from _noted(inputs, LEFT_OUT, "02_too_few_vertices", "")
    yield from _noted(inputs, REPEATED, "06_duplicate_point", N_("already dropped at import"))
    for part in parts:
        yield None
        yield from _rings(geometry, part)
    for part in parts:
        yield None
        yield from _edges(geometry, part, inputs.records.crs)
    yield from _parts(geometry, areas, inputs.records.crs)
    points = np.flatnonzero(kinds == 0)
    if len(points):
        xy = np.round(shapely.get_coordinates(geometry[points]), 9)
        _, inverse, counts = np.unique(xy, axis=0, return_inverse=True, return_counts=True)
        for position in np.flatnonzero(counts[inverse.ravel()] > 1).tolist():
            yield Finding("09_duplicate_single_point", int(points[position]), told(
                N_("{n} records at this place"), n=int(counts[inverse.ravel()[position]])))


def _noted(inputs: Inputs, template: str, code: str, repair: str) -> Iterator[Finding]:
    """What the importer met and wrote into geometry_note, in whichever language."""
    words = pattern(template, inputs.languages)
    if "geometry_note" in inputs.records.table:
        for row, text in enumerate(inputs.records.table["geometry_note"]):
            if isinstance(text, str) and words.search(text):
                yield Finding(code, row, text, repair)


def _ring_table(geometry: Any, rows: np.ndarray[Any, Any]) -> tuple[Any, Any, Any]:
    """Coordinates of all rings of some geometries, the ring of each, and the row of each ring."""
    import shapely

    parts, owner = shapely.get_parts(geometry[rows], return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    return xy, ring, rows[owner[part]]


def _rings(geometry: Any, rows: np.ndarray[Any, Any]) -> Iterator[Finding]:
    """Rings without three different points, and points that come twice (the closing one does not count)."""
    import numpy as np
    import pandas as pd

    if not len(rows):
        return
    xy, ring, owner = _ring_table(geometry, rows)
    last = np.r_[ring[1:] != ring[:-1], True]
    points = pd.DataFrame({"ring": ring, "x": np.round(xy[:, 0], 9), "y": np.round(xy[:, 1], 9)})[~last]
    twice = points.duplicated()
    doubled = points.loc[twice].groupby("ring").size()
    different = points.loc[~twice].groupby("ring").size()
    for number, count in doubled.items():
        yield Finding("06_duplicate_point", int(owner[number]), told(N_("{n} point(s) come twice"), n=int(count)))
    for number in different.index[different.to_numpy() < 3]:
        yield Finding("02_too_few_vertices", int(owner[number]), told(
            N_("{n} different point(s)"), n=int(different[number])))


def _edges(geometry: Any, rows: np.ndarray[Any, Any], crs: str) -> Iterator[Finding]:
    import numpy as np
    import shapely

    if not len(rows) or not crs:
        return
    xy, ring, owner = _ring_table(geometry, rows)
    degrees = geo.transform_coordinates(xy, crs, geo.WGS84)
    same = ring[1:] == ring[:-1]
    length = np.zeros(len(xy) - 1)
    a, b = degrees[:-1][same], degrees[1:][same]
    length[same] = geo.geodesic_distance(a[:, 0], a[:, 1], b[:, 0], b[:, 1])
    for edge in np.flatnonzero(length > _LONG_EDGE).tolist():
        yield Finding("14_long_edge", int(owner[ring[edge]]), f"{length[edge]:,.0f} m",
                      place=shapely.Point(xy[edge:edge + 2].mean(axis=0)))


def _parts(geometry: Any, rows: np.ndarray[Any, Any], crs: str) -> Iterator[Finding]:
    """Equal parts, and parts that overlap (areas in EPSG:3395 as geocheck measures them)."""
    import numpy as np
    import shapely

    several = rows[shapely.get_num_geometries(geometry[rows]) > 1]
    for row in several.tolist():
        parts = shapely.get_parts(geometry[row])
        normal = [shape.wkb for shape in shapely.normalize(parts)]
        equal = len(normal) - len(set(normal))
        if equal:
            yield Finding("03_duplicate_polygon", row, told(N_("{n} equal part(s)"), n=equal),
                           N_("drop the repeated part"))
        if not crs or not shapely.is_valid(parts).all():
            continue
        whole = shapely.area(geo.transform(parts, crs, geo.wkt_of("EPSG:3395")))
        union = shapely.area(geo.transform([shapely.union_all(parts)], crs, geo.wkt_of("EPSG:3395")))[0]
        share = (float(np.sum(whole)) - union) / union if union else 0.0
        if share > _OVERLAP and not equal:
            yield Finding("15_overlapping_parts", row, told(N_("overlap of {share}"), share=f"{share:.1%}"))


def point_ids(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[Finding]:
    """Checks on ids of polygons and points, which only a points table has."""
    import pandas as pd

    rows = inputs.points
    if rows is None:
        skipped += [code for code in CHECKS if code[:2] in ("04", "05", "07", "08", "10", "11")]
        return
    place = {name.strip(): row for row, name in enumerate(ids)}
    frame = pd.DataFrame({"record": rows.record, "polygon": rows.polygon, "point": rows.point_id,
                          "raw_point": rows.raw_point_id, "raw_polygon": rows.raw_polygon, "number": rows.number})
    frame = frame.astype(object).where(frame.notna(), None)
    in_polygon = frame["polygon"].notna()

    def found(code: str, row: int, what: object) -> Finding:
        record = frame["record"].iloc[row] or frame["polygon"].iloc[row] or ""
        return Finding(code, place.get(str(record), -1), str(what), record=str(record))

    for mask, codes in ((in_polygon, ("07", "08")), (~in_polygon, ("10", "11"))):
        part = frame[mask & frame["point"].notna()]
        key = ["record", "polygon"] if codes[0] == "07" else ["record"]
        exact = part.duplicated([*key, "raw_point"], keep=False)
        trimmed = part.duplicated([*key, "point"], keep=False) & ~exact
        for code, which in zip(codes, (exact, trimmed)):
            name = next(full for full in CHECKS if full.startswith(code))
            for row in part.index[which].tolist():
                yield found(name, row, part["point"].loc[row])
    single = frame[~in_polygon].assign(x=rows.xy[~in_polygon, 0].round(9), y=rows.xy[~in_polygon, 1].round(9))
    single = single[single["x"].notna() & single["y"].notna()]
    for row in single.index[single.duplicated(["record", "x", "y"], keep=False)].tolist():
        yield found("09_duplicate_single_point", row, frame["point"].loc[row] or frame["number"].loc[row] or "")
    # a shape id comes twice where its point numbers start again
    starts = frame[in_polygon & (frame["number"] == 1)]
    again = starts.duplicated(["record", "raw_polygon"], keep="first")
    spaces = starts.duplicated(["record", "polygon"], keep="first") & ~again
    for code, which in (("04_duplicate_shape_id", again), ("05_duplicate_shape_id_spaces", spaces)):
        for row in starts.index[which].tolist():
            yield found(code, row, starts["polygon"].loc[row])
