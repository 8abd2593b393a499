"""Hazards grown by a distance on the ground, as directed edges in a raster's pixels, without buffering one by one.

Each hazard gets local metres of its own (azimuthal equidistant, centred on it). A polygon grown by d is traced as the
curve of its offset edges and of an arc at each vertex, backwards at a re-entrant one; the points around which that
curve winds are exactly those within d (the convolution of a simple polygon with a disk: Guibas, Ramshaw, Stolfi 1983).
The union of all hazards is then a matter of winding numbers (coverage.union_coverage). Polygons with holes, and lines,
go through GEOS. From local metres to pixels leads a quadratic per hazard, fitted on nine points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..connectors import geo
from .coverage import Edges, _ranges, join_edges, no_edges

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .raster import Raster

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]

#: how far an arc's chord may lie inside the arc, in pixels, before the area is made good
_SAGITTA = 0.02
#: where the quadratic is off by more than this many pixels, points go the long way through the projection
_MISFIT = 0.01
#: squares that move no point by more than this many pixels are left out
_FLAT = 0.004


@dataclass(frozen=True)
class Shapes:
    """Simple shapes (parts of hazards) with local metres of their own. Plain arrays, so that it can be sent away.

    ``record``: the hazard each part belongs to. ``radius``: of a point's circle (m). ``reach``: how far the part
    extends from its centre (m). ``start, stop``: its coordinates in ``xy`` (closed ring, counter-clockwise; empty
    for a circle). ``other``: the local geometry where rings do not do (holes, lines), else None.
    ``quadratic``: part × (column, row) × 6 terms (1, x, y, x², xy, y²), ``exact``: parts that it does not fit.
    ``centre``: column and row; ``scale``: most pixels per metre; ``mirrored``: True where x to y turns clockwise.
    """

    record: Ints
    lon: Floats
    lat: Floats
    radius: Floats
    reach: Floats
    start: Ints
    stop: Ints
    xy: Floats
    other: NDArray[np.object_]
    quadratic: Floats
    exact: NDArray[np.bool_]
    centre: Floats
    scale: Floats
    mirrored: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.record)

    def near(self, distance: float, left: float, top: float, right: float, bottom: float) -> Ints:
        """Parts that may come within ``distance`` metres of a window, in pixels."""
        margin = (self.reach + distance) * self.scale * 1.02 + 1.0
        column, row = self.centre[:, 0], self.centre[:, 1]
        return np.flatnonzero(
            (column + margin >= left) & (column - margin <= right) & (row + margin >= top) & (row - margin <= bottom)
        )

    def bounds(self, distance: float) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in pixels of all that may lie within ``distance`` metres."""
        if not len(self):
            return 0.0, 0.0, 0.0, 0.0
        margin = (self.reach + distance) * self.scale * 1.02 + 1.0
        column, row = self.centre[:, 0], self.centre[:, 1]
        return (float((column - margin).min()), float((row - margin).min()),
                float((column + margin).max()), float((row + margin).max()))


def make_shapes(geometries: NDArray[np.object_], radii: Floats, raster: Raster, farthest: float) -> Shapes:
    """Prepare hazards. ``geometries``: valid, in WGS 84 degrees; None and empty ones give no part.

    ``radii``: metres around points (0 for none). ``farthest``: the largest distance that will be asked for.
    Parts outside the area in which the raster's projection is defined are left out.
    """
    parts, record = shapely.get_parts(geometries, return_index=True)
    while len(parts) and (shapely.get_type_id(parts) > 3).any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        record = record[inner]
    filled = ~shapely.is_empty(parts)
    parts, record = parts[filled], record[filled].astype(np.intp)
    kind = shapely.get_type_id(parts)
    box = shapely.bounds(parts).reshape(-1, 4)
    lon, lat = (box[:, 0] + box[:, 2]) / 2.0, (box[:, 1] + box[:, 3]) / 2.0
    xy, part = shapely.get_coordinates(parts, return_index=True)
    east, north = geo.to_local(xy[:, 0], xy[:, 1], lon[part], lat[part])
    radius = np.where(kind == 0, radii[record] if len(record) else 0.0, 0.0)
    reach = np.zeros(len(parts))
    np.maximum.at(reach, part, np.hypot(east, north))
    reach += radius
    simple = (kind == 3) & (shapely.get_num_interior_rings(parts) == 0)
    other = np.full(len(parts), None, dtype=object)
    odd = np.flatnonzero((kind != 0) & ~simple)
    local = np.column_stack([east, north])
    if len(odd):
        other[odd] = shapely.set_coordinates(shapely.force_2d(parts[odd]), local[np.isin(part, odd)])
    ring = simple[part]
    local, ring_part = _clean_rings(local[ring], part[ring])
    counts = np.bincount(ring_part, minlength=len(parts))
    stop = np.cumsum(counts)
    quadratic, misfit, scale, mirrored = _fit(lon, lat, reach + farthest, raster)
    usable = np.flatnonzero(np.isfinite(quadratic).all(axis=(1, 2)))
    whole = len(usable) == len(parts)
    shapes = Shapes(record, lon, lat, radius, reach, (stop - counts).astype(np.intp), stop.astype(np.intp), local,
                    other, quadratic, misfit > _MISFIT, quadratic[:, :, 0], scale, mirrored)
    return shapes if whole else take(shapes, usable)


def take(shapes: Shapes, parts: Ints) -> Shapes:
    """Some parts, with their coordinates only (what a worker elsewhere needs)."""
    count = shapes.stop[parts] - shapes.start[parts]
    stop = np.cumsum(count)
    return Shapes(
        shapes.record[parts], shapes.lon[parts], shapes.lat[parts], shapes.radius[parts], shapes.reach[parts],
        (stop - count).astype(np.intp), stop.astype(np.intp), shapes.xy[_ranges(shapes.start[parts], count)],
        shapes.other[parts], shapes.quadratic[parts], shapes.exact[parts], shapes.centre[parts], shapes.scale[parts],
        shapes.mirrored[parts],
    )


def _clean_rings(xy: Floats, part: Ints) -> tuple[Floats, Ints]:
    """Closed rings without repeated vertices, counter-clockwise."""
    if not len(xy):
        return xy.reshape(0, 2), part
    first = np.r_[True, part[1:] != part[:-1]]
    repeated = np.r_[False, (xy[1:] == xy[:-1]).all(axis=1)] & ~first
    xy, part = xy[~repeated], part[~repeated]
    first = np.r_[True, part[1:] != part[:-1]]
    cross = np.zeros(len(xy))
    cross[1:] = xy[:-1, 0] * xy[1:, 1] - xy[1:, 0] * xy[:-1, 1]
    cross[first] = 0.0
    starts = np.flatnonzero(first)
    clockwise = np.add.reduceat(cross, starts) < 0.0
    lengths = np.diff(np.r_[starts, len(xy)])
    position = np.arange(len(xy))
    start, length, turn = (np.repeat(values, lengths) for values in (starts, lengths, clockwise))
    return xy[np.where(turn, 2 * start + length - 1 - position, position)], part


def _fit(lon: Floats, lat: Floats, size: Floats, raster: Raster) -> tuple[Floats, Floats, Floats, NDArray[np.bool_]]:
    """Coefficients, misfit in pixels, most pixels per metre, and handedness of the map from local metres to pixels."""
    size = np.maximum(size, 10.0)
    node = np.array([(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)], dtype=float)
    east, north = (size[:, None] * node[None, :, axis] for axis in (0, 1))
    x, y = geo.from_local(east, north, lon[:, None], lat[:, None])
    flat = geo.transform_coordinates(np.column_stack([x.ravel(), y.ravel()]), geo.WGS84, raster.crs)
    f = raster.to_pixels(flat).reshape(len(lon), 9, 2).transpose(0, 2, 1)
    with np.errstate(invalid="ignore"):
        c = np.empty((len(lon), 2, 6))
        c[:, :, 0] = f[:, :, 0]
        c[:, :, 1] = (f[:, :, 1] - f[:, :, 2]) / 2.0
        c[:, :, 2] = (f[:, :, 3] - f[:, :, 4]) / 2.0
        c[:, :, 3] = (f[:, :, 1] + f[:, :, 2]) / 2.0 - f[:, :, 0]
        c[:, :, 4] = (f[:, :, 5] - f[:, :, 6] - f[:, :, 7] + f[:, :, 8]) / 4.0
        c[:, :, 5] = (f[:, :, 3] + f[:, :, 4]) / 2.0 - f[:, :, 0]
        corner = c[:, :, 0] + c[:, :, 1] + c[:, :, 2] + c[:, :, 3] + c[:, :, 4] + c[:, :, 5]
        misfit = np.abs(corner - f[:, :, 5]).max(axis=1) if len(lon) else np.zeros(0)
        power = size[:, None]
        c[:, :, 1:3] /= power[:, :, None]
        c[:, :, 3:] /= (power**2)[:, :, None]
        slope = np.abs(c[:, :, 1]) + np.abs(c[:, :, 2]) + power * np.abs(c[:, :, 3:]).sum(axis=2)
        scale = slope.max(axis=1) if len(lon) else np.zeros(0)
        mirrored = c[:, 0, 1] * c[:, 1, 2] - c[:, 0, 2] * c[:, 1, 1] < 0.0
    return c, misfit, scale, mirrored


# -- growing --------------------------------------------------------------------------------------------
def edges_within(shapes: Shapes, parts: Ints, distance: float, raster: Raster) -> Edges:
    """Edges in pixels of the given parts grown by ``distance`` metres; 0 gives the hazards themselves."""
    ring = shapes.stop[parts] > shapes.start[parts]
    odd = np.array([item is not None for item in shapes.other[parts]], dtype=bool)
    out = [
        _circles(shapes, parts[~ring & ~odd], distance, raster),
        _rings(shapes, parts[ring], distance, raster),
    ]
    if odd.any():
        out.append(_others(shapes, parts[odd], distance, raster))
    return join_edges([edges for edges in out if len(edges)])


def _most_turn(shapes: Shapes, parts: Ints, radius: Floats) -> Floats:
    """The largest angle that one chord of an arc may span."""
    sagitta = _SAGITTA / np.maximum(shapes.scale[parts], 1e-12)
    cosine = 1.0 - np.minimum(sagitta / np.maximum(radius, 1e-9), 0.5)
    turn: Floats = np.clip(2.0 * np.arccos(cosine), 2.0 * np.pi / 256.0, 2.0 * np.pi / 24.0)
    return turn


def _circles(shapes: Shapes, parts: Ints, distance: float, raster: Raster) -> Edges:
    radius = shapes.radius[parts] + distance
    parts, radius = parts[radius > 0.0], radius[radius > 0.0]
    if not len(parts):
        return no_edges()
    count = np.ceil(2.0 * np.pi / _most_turn(shapes, parts, radius)).astype(np.intp)
    step = 2.0 * np.pi / count
    radius = radius * np.sqrt(step / np.sin(step))  # the polygon has the circle's area
    vertex = _ranges(np.zeros(len(parts), dtype=np.intp), count + 1)
    owner = np.repeat(np.arange(len(parts)), count + 1)
    last = vertex == count[owner]
    angle = np.where(last, 0, vertex) * step[owner]
    x, y = radius[owner] * np.cos(angle), radius[owner] * np.sin(angle)
    return _to_edges(shapes, parts[owner], owner, x, y, raster, distance)


def _rings(shapes: Shapes, parts: Ints, distance: float, raster: Raster) -> Edges:
    if not len(parts):
        return no_edges()
    count = shapes.stop[parts] - shapes.start[parts]
    index = _ranges(shapes.start[parts], count)
    owner = np.repeat(np.arange(len(parts)), count)
    xy = shapes.xy[index]
    if distance <= 0.0:
        return _to_edges(shapes, parts[owner], owner, xy[:, 0], xy[:, 1], raster, distance)
    inside = owner[1:] == owner[:-1]
    start, edge = xy[:-1][inside], np.diff(xy, axis=0)[inside]
    owner = owner[:-1][inside]
    # the edge that follows each edge in its ring
    following = np.arange(1, len(edge) + 1)
    heads = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
    following[np.r_[heads[1:], len(edge)] - 1] = heads
    after = edge[following]
    turn = np.arctan2(edge[:, 0] * after[:, 1] - edge[:, 1] * after[:, 0],
                      edge[:, 0] * after[:, 0] + edge[:, 1] * after[:, 1])
    outward = np.arctan2(-edge[:, 0], edge[:, 1])
    most = _most_turn(shapes, parts, np.full(len(parts), distance))[owner]
    chords = np.maximum(np.ceil(np.abs(turn) / most), np.where(np.abs(turn) > 0.2, 2.0, 1.0)).astype(np.intp)
    # vertices of an edge's share of the curve: its two ends moved outward, then the arc up to the next edge
    size = chords + 1
    vertex = _ranges(np.zeros(len(edge), dtype=np.intp), size)
    whose = np.repeat(np.arange(len(edge)), size)
    on_arc = np.maximum(vertex - 1, 0)
    step = (turn / chords)[whose]
    angle = outward[whose] + on_arc * step
    n = chords[whose]
    # vertices inside an arc stand out a little, so that the chords enclose the arc's area
    lift = np.where(on_arc > 0, n / np.maximum(n - 1, 1) * step**2 / 12.0, 0.0)
    radius = distance * (1.0 + lift)
    at = start[whose] + np.where((vertex > 0)[:, None], edge[whose], 0.0)
    x, y = at[:, 0] + radius * np.cos(angle), at[:, 1] + radius * np.sin(angle)
    # close each curve with its first vertex
    ring_of = owner[whose]
    heads = np.flatnonzero(np.r_[True, ring_of[1:] != ring_of[:-1]])
    ends = np.r_[heads[1:], len(ring_of)]
    x, y, ring_of = (np.insert(values, ends, values[heads]) for values in (x, y, ring_of))
    return _to_edges(shapes, parts[ring_of], ring_of, x, y, raster, distance)


def _others(shapes: Shapes, parts: Ints, distance: float, raster: Raster) -> Edges:
    """Polygons with holes, and lines: grown by GEOS in local metres."""
    grown: Any = shapes.other[parts]
    if distance > 0.0:
        grown = shapely.buffer(grown, distance, quad_segs=32)
    pieces, piece_part = shapely.get_parts(grown, return_index=True)
    areas = shapely.get_type_id(pieces) == 3
    rings, ring_piece = shapely.get_rings(pieces[areas], return_index=True)
    if not len(rings):
        return no_edges()
    exterior = np.r_[True, ring_piece[1:] != ring_piece[:-1]]
    turned = shapely.is_ccw(rings) != exterior
    rings[turned] = shapely.reverse(rings[turned])
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    owner = parts[piece_part[areas][ring_piece[ring]]]
    return _to_edges(shapes, owner, ring, xy[:, 0], xy[:, 1], raster, distance)


def _to_edges(
    shapes: Shapes, part: Ints, ring: Ints, x: Floats, y: Floats, raster: Raster, distance: float
) -> Edges:
    """Edges between successive vertices of one ring, from local metres to pixels."""
    owners = np.unique(part)
    size = shapes.reach[owners] + distance
    bent = np.abs(shapes.quadratic[owners, :, 3:]).sum(axis=2).max(axis=1) * size**2 > _FLAT
    linear = [[shapes.quadratic[:, axis, term][part] for term in range(3)] for axis in (0, 1)]
    column, row = (c[0] + c[1] * x + c[2] * y for c in linear)
    if bent.any():
        # over a kilometre or so the ground is flat to a hundredth of a pixel; farther the squares matter
        c = shapes.quadratic[:, :, 3:][part]
        for axis, out in enumerate((column, row)):
            out += c[:, axis, 0] * (x * x) + c[:, axis, 1] * (x * y) + c[:, axis, 2] * (y * y)
    far = np.flatnonzero(shapes.exact[part])
    if len(far):
        lon, lat = geo.from_local(x[far], y[far], shapes.lon[part[far]], shapes.lat[part[far]])
        moved = geo.transform_coordinates(np.column_stack([lon, lat]), geo.WGS84, raster.crs)
        pixels = raster.to_pixels(moved)
        good = np.isfinite(pixels).all(axis=1)
        column[far[good]], row[far[good]] = pixels[good, 0], pixels[good, 1]
    joined = np.flatnonzero(ring[1:] == ring[:-1])
    sign = np.where(shapes.mirrored[part[joined]], 1.0, -1.0)
    return Edges(column[joined], row[joined], column[joined + 1], row[joined + 1], sign)
