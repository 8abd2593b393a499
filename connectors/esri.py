"""Features of ArcGIS servers (Esri JSON and GeoJSON) as shapely geometries, in arrays.

Esri JSON gives the rings of all parts of a polygon in one list: a clockwise ring is a part, a counter-clockwise ring a
hole in the part round it. Arcs (``curveRings``, ``curvePaths``) are cut into straight pieces, Z and M are dropped.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import UnexpectedPayload
from ..base.text import N_

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Geometries = NDArray[np.object_]

#: a piece of an arc covers at most this angle; GDAL uses the same for its own curves
_STEP = math.radians(4.0)
_BEZIER_PIECES = 32
Point = Sequence[float]
Ring = list[Point]


def geometries(features: Sequence[dict[str, Any]], source: str) -> Geometries:
    """One geometry or None a feature, in the order of ``features``: GeoJSON or Esri JSON, told by their content.

    Raises UnexpectedPayload for a geometry that is neither.
    """
    shapes = [feature.get("geometry") for feature in features]
    out: Geometries = np.full(len(shapes), None, dtype=object)
    kinds: dict[str, list[int]] = {}
    try:
        for position, shape in enumerate(shapes):
            kind = _kind(shape)
            if kind:
                kinds.setdefault(kind, []).append(position)
        for kind, positions in kinds.items():
            _BUILDERS[kind](out, positions, [shapes[position] for position in positions])
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, shapely.errors.GEOSException) as error:
        raise UnexpectedPayload(N_("{source} sent a geometry that cannot be read"), source=source,
                                details=f"{type(error).__name__}: {error}") from None
    return out


def _kind(shape: Any) -> str:
    """The builder for a geometry, empty for none."""
    if not isinstance(shape, dict) or not shape:
        return ""
    kind = shape.get("type")
    if kind is not None:
        return str(kind) if shape.get("coordinates") or shape.get("geometries") else ""
    for name in ("curveRings", "rings", "curvePaths", "paths", "points", "x"):
        if name in shape:
            value = shape[name]
            return name if (_number(value) if name == "x" else value) else ""
    raise KeyError(f"geometry with {', '.join(sorted(map(str, shape)))[:80]}")


def _number(value: Any) -> bool:
    """False for the null and "NaN" of an empty point."""
    return isinstance(value, (int, float)) and value == value


# -- points ----------------------------------------------------------------------------------------------
def _esri_points(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _points(out, positions, [(shape["x"], shape["y"]) for shape in shapes])


def _geojson_points(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _points(out, positions, [shape["coordinates"] for shape in shapes])


def _points(out: Geometries, positions: list[int], places: list[Any]) -> None:
    out[positions] = shapely.points(_flat(places))


def _esri_multipoints(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _multipoints(out, positions, [shape["points"] for shape in shapes])


def _geojson_multipoints(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _multipoints(out, positions, [shape["coordinates"] for shape in shapes])


def _multipoints(out: Geometries, positions: list[int], lists: list[list[Point]]) -> None:
    owner = np.repeat(np.arange(len(lists)), [len(points) for points in lists])
    points = shapely.points(_flat([point for points in lists for point in points]))
    out[positions] = shapely.multipoints(points, indices=owner)


# -- lines -----------------------------------------------------------------------------------------------
def _esri_lines(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _lines(out, positions, [shape["paths"] for shape in shapes])


def _curved_lines(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _lines(out, positions, [[straight(path) for path in shape["curvePaths"]] for shape in shapes])


def _geojson_line(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _lines(out, positions, [[shape["coordinates"]] for shape in shapes])


def _geojson_lines(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _lines(out, positions, [shape["coordinates"] for shape in shapes])


def _lines(out: Geometries, positions: list[int], features: list[list[Ring]]) -> None:
    kept = [[path for path in paths if len(path) > 1] for paths in features]
    paths = [path for feature in kept for path in feature]
    if not paths:
        return
    lines = shapely.linestrings(_flat([p for path in paths for p in path]), indices=_owners(paths))
    _collect(out, positions, lines, [len(feature) for feature in kept], shapely.multilinestrings)


# -- polygons --------------------------------------------------------------------------------------------
def _esri_polygons(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _polygons(out, positions, arranged([shape["rings"] for shape in shapes]))


def _curved_polygons(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _polygons(out, positions, arranged([[straight(ring) for ring in shape["curveRings"]] for shape in shapes]))


def _geojson_polygon(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _polygons(out, positions, [[shape["coordinates"]] for shape in shapes])


def _geojson_polygons(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    _polygons(out, positions, [shape["coordinates"] for shape in shapes])


def _polygons(out: Geometries, positions: list[int], features: list[list[list[Ring]]]) -> None:
    """``features``: for each a list of polygons, each a list of rings, the outer one first."""
    kept = [[[ring for ring in polygon if len(ring) > 2] for polygon in polygons if polygon and len(polygon[0]) > 2]
            for polygons in features]
    polygons = [polygon for feature in kept for polygon in feature]
    rings = [ring for polygon in polygons for ring in polygon]
    if not rings:
        return
    made = shapely.linearrings(_flat([p for ring in rings for p in ring]), indices=_owners(rings))
    parts = shapely.polygons(made, indices=_owners(polygons))
    _collect(out, positions, parts, [len(feature) for feature in kept], shapely.multipolygons)


def arranged(features: list[list[Ring]]) -> list[list[list[Ring]]]:
    """Rings of Esri polygons sorted into parts with their holes."""
    return [[[rings[0]]] if len(rings) == 1 else _parts(rings) for rings in features]


def _parts(rings: list[Ring]) -> list[list[Ring]]:
    rings = [ring for ring in rings if len(ring) > 2]
    if not rings:
        return []
    outlines = [shapely.linearrings(_flat(ring)) for ring in rings]
    outer = [n for n, line in enumerate(outlines) if not shapely.is_ccw(line)]
    if not outer:  # written the other way round
        outer = [n for n, line in enumerate(outlines) if shapely.is_ccw(line)]
        largest = max(outer, key=lambda n: shapely.area(shapely.polygons(outlines[n])))
        areas = {n: shapely.polygons(outlines[n]) for n in outer}
        outer = [n for n in outer if n == largest or not any(
            shapely.covers(areas[m], outlines[n]) for m in outer if m != n)]
    shells = np.array([shapely.polygons(outlines[n]) for n in outer])
    sizes = shapely.area(shells)
    parts = {n: [rings[n]] for n in outer}
    for n, line in enumerate(outlines):
        if n in parts:
            continue
        inside = np.flatnonzero(shapely.covers(shells, line))
        if not len(inside):
            inside = np.flatnonzero(shapely.covers(shells, shapely.point_on_surface(shapely.polygons(line))))
        if len(inside):
            parts[outer[int(inside[np.argmin(sizes[inside])])]].append(rings[n])
        else:  # a hole in nothing is an area
            parts[n] = [rings[n]]
    return list(parts.values())


def _collection(out: Geometries, positions: list[int], shapes: list[Any]) -> None:
    """GeoJSON collections, which ArcGIS does not write; kept as they are."""
    for position, shape in zip(positions, shapes):
        members = geometries([{"geometry": member} for member in shape["geometries"]], "")
        out[position] = shapely.geometrycollections(list(members))


# -- arcs ------------------------------------------------------------------------------------------------
def straight(path: Iterable[Any]) -> Ring:
    """A path or ring with its arcs cut into straight pieces of at most 4 degrees.

    ``{"c": [end, interior]}`` a circular arc, ``{"b": [end, control, control]}`` a Bezier curve,
    ``{"a": [end, centre, minor, clockwise, rotation, axis, ratio]}`` an elliptic arc (ArcGIS REST API, geometry
    objects). Rotation in radians.
    """
    out: Ring = []
    for step in path:
        if not isinstance(step, dict):
            out.append((float(step[0]), float(step[1])))
        elif "c" in step:
            out += _circular(out[-1], *step["c"][:2])
        elif "b" in step:
            out += _bezier(out[-1], *step["b"][:3])
        else:
            out += _elliptic(out[-1], *step["a"])
    return out


def _circular(start: Point, end: Point, through: Point) -> Ring:
    """The arc from ``start`` over ``through`` to ``end``, without its start."""
    (ax, ay), (bx, by), (cx, cy) = start[:2], through[:2], end[:2]
    if (ax, ay) == (cx, cy):  # a full circle: the interior point is opposite
        return _elliptic(start, end, ((ax + bx) / 2, (ay + by) / 2), 0, 0)
    # from the start, so that large coordinates keep their digits
    ux, uy, vx, vy = bx - ax, by - ay, cx - ax, cy - ay
    twice = 2.0 * (ux * vy - uy * vx)
    if abs(twice) < 1e-15 * (ux * ux + uy * uy + vx * vx + vy * vy):
        return [(float(bx), float(by)), (float(cx), float(cy))]
    x = ax + (vy * (ux * ux + uy * uy) - uy * (vx * vx + vy * vy)) / twice
    y = ay + (ux * (vx * vx + vy * vy) - vx * (ux * ux + uy * uy)) / twice
    return _elliptic(start, end, (x, y), 0, 1 if twice < 0 else 0)


def _elliptic(start: Point, end: Point, centre: Point, minor: float = 0, clockwise: float = 0, rotation: float = 0.0,
              axis: float = 0.0, ratio: float = 1.0) -> Ring:
    """The arc about ``centre`` in the direction told; the flag ``minor`` follows from that."""
    cos, sin, ratio = math.cos(rotation), math.sin(rotation), ratio or 1.0

    def turned(point: Point) -> tuple[float, float]:
        x, y = point[0] - centre[0], point[1] - centre[1]
        return x * cos + y * sin, (y * cos - x * sin) / ratio

    (ax, ay), (bx, by) = turned(start), turned(end)
    radius = math.hypot(ax, ay) or axis
    first, last = math.atan2(ay, ax), math.atan2(by, bx)
    sweep = (first - last if clockwise else last - first) % (2 * math.pi)
    if sweep < 1e-12:
        sweep = 2 * math.pi
    pieces = max(2, math.ceil(sweep / _STEP))
    out: Ring = []
    for n in range(1, pieces):
        angle = first + (-1 if clockwise else 1) * sweep * n / pieces
        x, y = radius * math.cos(angle), radius * math.sin(angle) * ratio
        out.append((centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos))
    return [*out, (float(end[0]), float(end[1]))]


def _bezier(start: Point, end: Point, one: Point, two: Point) -> Ring:
    out: Ring = []
    for n in range(1, _BEZIER_PIECES):
        t = n / _BEZIER_PIECES
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        out.append(tuple(sum(w * p[i] for w, p in zip(weights, (start, one, two, end))) for i in (0, 1)))
    return [*out, (float(end[0]), float(end[1]))]


# -- arrays ----------------------------------------------------------------------------------------------
def _flat(points: list[Any]) -> NDArray[np.float64]:
    """n × 2 coordinates; what stands behind x and y (Z, M, also as null) is dropped."""
    try:
        flat: NDArray[np.float64] = np.asarray(points, dtype=np.float64)
        if flat.ndim == 2 and flat.shape[1] >= 2:
            return flat[:, :2]
    except (TypeError, ValueError):  # points of different lengths
        flat = np.empty(0)
    return np.array([(point[0], point[1]) for point in points], dtype=np.float64)


def _owners(groups: Sequence[Sequence[Any]]) -> NDArray[np.intp]:
    return np.repeat(np.arange(len(groups)), [len(group) for group in groups])


def _collect(out: Geometries, positions: list[int], parts: Geometries, counts: list[int], multi: Any) -> None:
    """Single parts as they are, several as a multi-geometry, no part as None."""
    count, place = np.array(counts), np.array(positions)
    owner = np.repeat(np.arange(len(counts)), count)
    single = count[owner] == 1
    out[place[owner[single]]] = parts[single]
    if not single.all():
        several = np.flatnonzero(count > 1)
        renumbered = np.searchsorted(several, owner[~single])
        out[place[several]] = multi(parts[~single], indices=renumbered)


_BUILDERS = {
    "x": _esri_points, "points": _esri_multipoints, "paths": _esri_lines, "curvePaths": _curved_lines,
    "rings": _esri_polygons, "curveRings": _curved_polygons,
    "Point": _geojson_points, "MultiPoint": _geojson_multipoints, "LineString": _geojson_line,
    "MultiLineString": _geojson_lines, "Polygon": _geojson_polygon, "MultiPolygon": _geojson_polygons,
    "GeometryCollection": _collection,
}
