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
#: a dent narrow enough to be filled to within this many pixels of the grown outline is bridged before growing
_DENT = 0.05


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
    odd = shapes.other[parts] != np.array(None)
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
    radius = np.repeat(radius * np.sqrt(step / np.sin(step)), count)  # the polygon has the circle's area
    angle = _ranges(np.zeros(len(parts), dtype=np.intp), count) * np.repeat(step, count)
    return _to_edges(shapes, parts, count, radius * np.cos(angle), radius * np.sin(angle), raster, distance)


def _rings(shapes: Shapes, parts: Ints, distance: float, raster: Raster) -> Edges:
    if not len(parts):
        return no_edges()
    count = shapes.stop[parts] - shapes.start[parts] - 1  # rings repeat their first vertex
    some = count > 0
    parts, count = parts[some], count[some]
    if not len(parts):
        return no_edges()
    index = _ranges(shapes.start[parts], count)
    x, y = shapes.xy[index, 0], shapes.xy[index, 1]
    if distance <= 0.0:
        return _to_edges(shapes, parts, count, x, y, raster, distance)
    x, y, count, sunk = _bridged(x, y, count, _widest(shapes, parts, distance))
    edge_x, edge_y = _following(x, count) - x, _following(y, count) - y
    after_x, after_y = _following(edge_x, count), _following(edge_y, count)
    turn = np.arctan2(edge_x * after_y - edge_y * after_x, edge_x * after_x + edge_y * after_y)
    length = np.hypot(edge_x, edge_y)
    length[length == 0.0] = 1.0
    most = np.repeat(_most_turn(shapes, parts, np.full(len(parts), distance)), count)
    bend = np.abs(turn)
    chords = np.maximum(np.ceil(bend / most), np.where(bend > 0.2, 2.0, 1.0)).astype(np.intp)
    # vertices of an edge's share of the curve: its two ends moved outward, then the arc up to the next edge
    size = chords + 1
    on_arc = np.maximum(_ranges(np.full(len(x), -1, dtype=np.intp), size), 0).astype(np.float32)
    step = turn / chords
    # angles from the edge's own direction, in single precision: off by less than a millimetre at 5 km
    angle = on_arc * np.repeat(step.astype(np.float32), size)
    # vertices inside an arc stand out a little, so that the chords enclose the arc's area
    lift = distance * (1.0 + chords / np.maximum(chords - 1, 1) * step**2 / 12.0)
    # above a bridged dent the two ends' circles meet in a notch, a cusp: the edge is lowered by the notch's area
    lower = distance - np.minimum(sunk / 2.0, (np.sqrt(distance**2 + length**2 / 4.0) - distance) / 3.0)
    radius = np.where(on_arc > 0.0, np.repeat(lift.astype(np.float32), size),
                      np.repeat(lower.astype(np.float32), size))
    along, aside = radius * np.sin(angle), radius * np.cos(angle)
    east, north = np.repeat(edge_x / length, size), np.repeat(edge_y / length, size)
    # all but the first vertex of a share belong to the edge's end
    ends = np.cumsum(size)
    base_x, base_y = np.repeat(x + edge_x, size), np.repeat(y + edge_y, size)
    base_x[ends - size], base_y[ends - size] = x, y
    x = base_x + north * aside + east * along
    y = base_y - east * aside + north * along
    totals = np.add.reduceat(size, np.cumsum(count) - count)
    return _to_edges(shapes, parts, totals, x, y, raster, distance)


def _widest(shapes: Shapes, parts: Ints, distance: float) -> Floats:
    """The square of the widest dent that may be bridged: circles around its ends fill it to within _DENT."""
    notch = _DENT / np.maximum(shapes.scale[parts], 1e-12)
    out: Floats = 4.0 * notch * (2.0 * distance + notch)
    return out


def _bridged(x: Floats, y: Floats, count: Ints, widest: Floats) -> tuple[Floats, Floats, Ints, Floats]:
    """Counter-clockwise rings without their narrow dents, vertices a ring, and how deep each edge's dent was.

    A dent of width c lies within d of its two ends but for a notch sqrt(d² + c²/4) - d high, so a grown outline hardly
    knows of it, and yet each of its vertices would be traced by an arc of its own. Each step replaces a re-entrant
    vertex by the chord that bridges it, which adds a triangle; so the curve still winds positively around all it adds.
    """
    sunk: Floats = np.zeros(len(x))
    for turn in range(16):
        place = np.arange(len(x)) - np.repeat(np.cumsum(count) - count, count)
        last = place == np.repeat(count - 1, count)
        # the vertex before: its neighbour in the arrays, for a ring's first vertex the ring's last
        before = np.arange(-1, len(x) - 1)
        before[place == 0] = np.flatnonzero(last)
        edge_x, edge_y = _following(x, count) - x, _following(y, count) - y
        past_x, past_y = edge_x[before], edge_y[before]
        cross = past_x * edge_y - past_y * edge_x
        width = (past_x + edge_x) ** 2 + (past_y + edge_y) ** 2
        dent = (cross < 0.0) & (width <= np.repeat(widest, count))
        if not dent.any():
            break
        # no two neighbours at once
        gone = np.flatnonzero(dent & (place % 2 == turn % 2) & ~(last & (turn % 2 == 0)))
        depth = -cross[gone] / np.sqrt(np.maximum(width[gone], 1e-12))
        sunk[before[gone]] = np.maximum(np.maximum(sunk[before[gone]], sunk[gone]), depth)
        keep = np.ones(len(x), dtype=bool)
        keep[gone] = False
        count = np.add.reduceat(keep, np.cumsum(count) - count, dtype=np.intp)
        x, y, sunk = x[keep], y[keep], sunk[keep]
    return x, y, count, sunk


def _following(values: Floats, count: Ints) -> Floats:
    """The next value along each of several rings of ``count`` values, the first one after the last."""
    ends = np.cumsum(count)
    out = np.empty_like(values)
    out[:-1] = values[1:]
    out[ends - 1] = values[ends - count]
    return out


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
    last = np.r_[ring[1:] != ring[:-1], True]
    owner = parts[piece_part[areas][ring_piece]]
    count = np.bincount(ring, minlength=len(rings)) - 1
    return _to_edges(shapes, owner, count, xy[~last, 0], xy[~last, 1], raster, distance)


def _to_edges(
    shapes: Shapes, part: Ints, count: Ints, x: Floats, y: Floats, raster: Raster, distance: float
) -> Edges:
    """Edges between successive vertices of rings, from local metres to pixels.

    ``part``: the part each ring belongs to, ``count``: its vertices in ``x, y``, the first one not repeated.
    """
    c = shapes.quadratic[part]

    def each(axis: int, term: int) -> Floats:
        return np.repeat(c[:, axis, term], count)

    column, row = (each(axis, 0) + each(axis, 1) * x + each(axis, 2) * y for axis in (0, 1))
    size = shapes.reach[part] + distance
    # over a kilometre or so the ground is flat to a hundredth of a pixel; farther the squares matter
    if (np.abs(c[:, :, 3:]).sum(axis=2).max(axis=1) * size**2 > _FLAT).any():
        for axis, out in enumerate((column, row)):
            out += (each(axis, 3) * x + each(axis, 4) * y) * x + each(axis, 5) * (y * y)
    exact = shapes.exact[part]
    if exact.any():
        far = np.flatnonzero(np.repeat(exact, count))
        owner = np.repeat(part, count)[far]
        lon, lat = geo.from_local(x[far], y[far], shapes.lon[owner], shapes.lat[owner])
        moved = geo.transform_coordinates(np.column_stack([lon, lat]), geo.WGS84, raster.crs)
        pixels = raster.to_pixels(moved)
        good = np.isfinite(pixels).all(axis=1)
        column[far[good]], row[far[good]] = pixels[good, 0], pixels[good, 1]
    sign = np.repeat(np.where(shapes.mirrored[part], 1.0, -1.0), count)
    return Edges(column, row, _following(column, count), _following(row, count), sign)
