"""Length of lines inside and near hazards, and how often they are crossed.

A line is cut into straight pieces, each in local metres of its own. What lies within d metres of an edge of a hazard is
a convex capsule, so each pair of piece and edge gives one interval along the piece, in closed form; sorted intervals
give the length within the union, exactly: nothing is buffered or united. Method, limits: docs/methods/proximity.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..base.feedback import Feedback, checkpoint
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.frame import Counts, Frame
from .coverage import _ranges
from .parallel import Stop, in_threads
from .proximity import EXACT_AUDIENCES, Result, _degrees, _hazard_counts, _lonlat
from .records import Hazards, band_name
from .survey_state import place_states

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]
    Geometries = NDArray[np.object_]

#: pieces of lines that a thread measures at once, and pairs with edges of hazards among them
_PIECES = 2000
_PAIRS = 300_000


@dataclass(frozen=True)
class LineFigures:
    """Per line, metres: whole length, inside hazards, within each band (lines × bands); and crossings."""

    length: Floats
    inside: Floats
    within: Floats
    crossings: Ints


def lines_within(
    lines: Geometries, hazards: Hazards, bands: Sequence[float], feedback: Feedback, *, threads: int | None = None
) -> LineFigures:
    """Length of each line inside and within ``bands`` metres of hazards that count; nothing is counted twice.

    ``crossings``: stretches of the line that lie inside the union of the hazards; a line that only starts inside has
    one. ``lines``: WGS 84 or None; pieces longer than about 5 km are cut, since what is straight in degrees is not on
    the ground (0.1 m aside over 5 km at 10° N, 1 m at 60°). Raises Cancelled.
    """
    rows = hazards.rows()
    found: Floats = np.zeros((len(lines), 1 + len(bands)))
    crossings = np.zeros(len(lines), dtype=np.intp)
    length = geo.ellipsoidal_length(lines, geo.WGS84)
    if not len(rows):
        return LineFigures(length, found[:, 0], found[:, 1:], crossings)
    areal = hazards.shapes(rows)
    shapes = _Outlines(areal)
    checkpoint(feedback)
    start, end, owner = straight_pieces(lines)
    distances = (0.0, *bands)
    stop = Stop()

    def work(first: int) -> tuple[Ints, Floats]:
        part = slice(first, first + _PIECES)
        return owner[part], _within(start[part], end[part], shapes, distances, stop)

    for whose, metres in in_threads(work, range(0, len(owner), _PIECES), feedback, threads=threads, stop=stop):
        for position in range(len(distances)):
            found[:, position] += np.bincount(whose, weights=metres[:, position], minlength=len(lines))
    crossings += _crossings(lines, areal, feedback)
    found = np.minimum(found, length[:, None])
    return LineFigures(length, found[:, 0], found[:, 1:], crossings)


class _Outlines:
    """Hazards as edges in degrees: those of item i are ``first[i]`` to ``first[i] + count[i]``; a point is one."""

    def __init__(self, areal: Geometries) -> None:
        self.areal = areal
        self.tree = shapely.STRtree(areal)
        self.solid = np.asarray(shapely.get_dimensions(areal) == 2, dtype=bool)
        self.bounds = shapely.bounds(areal).reshape(-1, 4)
        # shapely 2.0 takes no read-only array here
        rings, item = shapely.get_parts(np.array(areal, dtype=object), return_index=True)
        while len(rings) and (shapely.get_type_id(rings) > 3).any():
            rings, inner = shapely.get_parts(rings, return_index=True)
            item = item[inner]
        polygon = shapely.get_type_id(rings) == 3
        outline = np.where(polygon, shapely.boundary(rings), rings)
        outline, inner = shapely.get_parts(outline, return_index=True)
        item = item[inner]
        xy, ring = shapely.get_coordinates(outline, return_index=True)
        single = np.bincount(ring, minlength=len(outline))[ring] == 1
        begins = np.flatnonzero(np.r_[ring[1:] == ring[:-1], False] | single)
        self.start, self.end = xy[begins], xy[np.where(single[begins], begins, np.minimum(begins + 1, len(xy) - 1))]
        edge_item = item[ring[begins]]
        order = np.argsort(edge_item, kind="stable")
        self.start, self.end = self.start[order], self.end[order]
        self.count = np.bincount(edge_item, minlength=len(areal))
        self.first = np.cumsum(self.count) - self.count


def _within(start: Floats, end: Floats, shapes: _Outlines, distances: Sequence[float], stop: Stop) -> Floats:
    """Metres of straight pieces (degrees) within each distance of hazards (pieces × distances)."""
    out = np.zeros((len(start), len(distances)))
    middle = (start + end) / 2.0
    a = np.column_stack(geo.to_local(start[:, 0], start[:, 1], middle[:, 0], middle[:, 1]))
    b = np.column_stack(geo.to_local(end[:, 0], end[:, 1], middle[:, 0], middle[:, 1]))
    length = np.hypot(*(b - a).T)
    low, high = np.minimum(start, end), np.maximum(start, end)
    wide, tall = _degrees(low[:, 1], high[:, 1], max(distances))
    around = shapely.box(low[:, 0] - wide, low[:, 1] - tall, high[:, 0] + wide, high[:, 1] + tall)
    piece, item = shapes.tree.query(around)
    order = np.lexsort((item, piece))
    piece, item = piece[order].astype(np.intp), item[order].astype(np.intp)
    if not len(piece):
        return out
    inside = _inside(start, end, shapes, piece, item)
    out[:, 0] = _covered(inside[0], inside[1], inside[2], len(start)) * length
    for position, distance in enumerate(distances[1:], 1):
        stop()
        near = _boxes_within(low[piece], high[piece], shapes.bounds[item], distance)
        whose, edges = piece[near], item[near]
        # a point of the hazard so near to both ends that all of the piece is near it: no need to look at others
        point = np.column_stack(geo.to_local(*shapes.start[shapes.first[edges]].T, *middle[whose].T))
        whole = (np.hypot(*(a[whose] - point).T) <= distance) & (np.hypot(*(b[whose] - point).T) <= distance)
        full = np.zeros(len(start), dtype=bool)
        full[whose[whole]] = True
        open_ = ~full[whose]
        whose, edges = whose[open_], edges[open_]
        parts = [(inside[0], inside[1], inside[2])]
        total = np.cumsum(shapes.count[edges])
        cuts = np.searchsorted(total, np.arange(_PAIRS, int(total[-1]) if len(total) else 0, _PAIRS))
        for some in np.split(np.arange(len(edges)), cuts):
            stop()
            count = shapes.count[edges[some]]
            edge = _ranges(shapes.first[edges[some]], count)
            pair = np.repeat(whose[some], count)
            c, d = (np.column_stack(geo.to_local(*side[edge].T, *middle[pair].T))
                    for side in (shapes.start, shapes.end))
            begin, finish = capsule_intervals(a[pair], b[pair], c, d, distance)
            hit = finish > begin
            parts.append((pair[hit], begin[hit], finish[hit]))
        which, begins, ends = (np.concatenate([part[field] for part in parts]) for field in range(3))
        covered = _covered(which, begins, ends, len(start))
        out[:, position] = np.where(full, 1.0, covered) * length
    # metres on the ellipsoid by metres around the middle of the piece: nearly one
    ground = geo.geodesic_distance(start[:, 0], start[:, 1], end[:, 0], end[:, 1])
    scaled: Floats = out * np.where(length > 0.0, ground / np.where(length > 0.0, length, 1.0), 0.0)[:, None]
    return scaled


def _boxes_within(low: Floats, high: Floats, box: Floats, distance: float) -> NDArray[np.bool_]:
    """Pairs of boxes in degrees that may come within a distance."""
    wide, tall = _degrees(np.minimum(low[:, 1], box[:, 1]), np.maximum(high[:, 1], box[:, 3]), distance)
    out: NDArray[np.bool_] = ((box[:, 0] <= high[:, 0] + wide) & (box[:, 2] >= low[:, 0] - wide)
                              & (box[:, 1] <= high[:, 1] + tall) & (box[:, 3] >= low[:, 1] - tall))
    return out


def _inside(start: Floats, end: Floats, shapes: _Outlines, piece: Ints, item: Ints) -> tuple[Ints, Floats, Floats]:
    """Which part (from, to; 0 to 1) of pieces lies inside areas."""
    solid = shapes.solid[item] & _boxes_within(np.minimum(start, end)[piece], np.maximum(start, end)[piece],
                                               shapes.bounds[item], 0.0)
    piece, item = piece[solid], item[solid]
    straight = shapely.linestrings(np.stack([start[piece], end[piece]], axis=1))
    # not prepared: threads must not share a prepared geometry
    meet = shapely.intersects(shapes.areal[item], straight)
    piece, item, straight = piece[meet], item[meet], straight[meet]
    parts, owner = shapely.get_parts(shapely.intersection(straight, shapes.areal[item]), return_index=True)
    line = shapely.get_type_id(parts) == 1
    parts, piece = parts[line], piece[owner[line]]
    along = end[piece] - start[piece]
    square = np.maximum((along**2).sum(axis=1), 1e-300)
    tips = [shapely.get_coordinates(shapely.get_point(parts, which)).reshape(-1, 2) for which in (0, -1)]
    ends = [((tip - start[piece]) * along).sum(axis=1) / square for tip in tips]
    return piece, np.clip(np.minimum(*ends), 0.0, 1.0), np.clip(np.maximum(*ends), 0.0, 1.0)


def capsule_intervals(a: Floats, b: Floats, c: Floats, d: Floats, distance: float) -> tuple[Floats, Floats]:
    """From where to where (0 to 1, empty where to ≤ from) the segments a-b run within ``distance`` of the edges c-d.

    What is within a distance of a segment is a strip and two disks, convex together, so that the three intervals have
    one hull.
    """
    u = b - a
    uu = (u**2).sum(axis=1)
    begin, finish = np.full(len(a), np.inf), np.full(len(a), -np.inf)
    with np.errstate(divide="ignore", invalid="ignore"):
        for centre in (c, d):
            w = a - centre
            half = (u * w).sum(axis=1)
            root = half**2 - uu * ((w**2).sum(axis=1) - distance**2)
            hit = (root > 0.0) & (uu > 0.0)
            size = np.sqrt(np.where(hit, root, 0.0))
            begin = np.where(hit, np.minimum(begin, (-half - size) / uu), begin)
            finish = np.where(hit, np.maximum(finish, (-half + size) / uu), finish)
        v = d - c
        long = np.hypot(v[:, 0], v[:, 1])
        v = v / np.where(long > 0.0, long, 1.0)[:, None]
        w = a - c
        low, high = np.full(len(a), -np.inf), np.full(len(a), np.inf)
        for offset, slope, least, most in (
            ((w * v).sum(axis=1), (u * v).sum(axis=1), np.zeros(len(a)), long),
            (w[:, 0] * v[:, 1] - w[:, 1] * v[:, 0], u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0],
             np.full(len(a), -distance), np.full(len(a), distance)),
        ):
            one, two = (least - offset) / slope, (most - offset) / slope
            level = slope == 0.0
            never = level & ((offset < least) | (offset > most))
            low = np.maximum(low, np.where(level, np.where(never, np.inf, -np.inf), np.minimum(one, two)))
            high = np.minimum(high, np.where(level, np.where(never, -np.inf, np.inf), np.maximum(one, two)))
    strip = (long > 0.0) & (high > low)
    begin = np.where(strip, np.minimum(begin, low), begin)
    finish = np.where(strip, np.maximum(finish, high), finish)
    return np.clip(begin, 0.0, 1.0), np.clip(finish, 0.0, 1.0)


def _covered(piece: Ints, begin: Floats, finish: Floats, count: int) -> Floats:
    """Share of each piece in the union of intervals (0 to 1) on it."""
    out: Floats = np.zeros(count)
    if not len(piece):
        return out
    order = np.lexsort((begin, piece))
    piece, begin, finish = piece[order], begin[order], finish[order]
    # each piece on a stretch of its own of one long line, so that one running maximum does for all
    reached = np.maximum.accumulate(finish + 2.0 * piece)
    before = np.r_[-np.inf, reached[:-1]] - 2.0 * piece
    gain = np.maximum(finish - np.maximum(begin, before), 0.0)
    out += np.bincount(piece, weights=gain, minlength=count)
    return np.minimum(out, 1.0)


def straight_pieces(lines: Geometries, degrees: float = 0.05) -> tuple[Floats, Floats, Ints]:
    """Start and end (degrees) of the straight pieces of lines, none longer than ``degrees``, and each one's line."""
    parts, owner = shapely.get_parts(lines, return_index=True)
    line = shapely.get_dimensions(parts) == 1
    xy, part = shapely.get_coordinates(parts[line], return_index=True)
    joined = np.flatnonzero(part[1:] == part[:-1])
    start, end = xy[joined], xy[joined + 1]
    count = np.maximum(np.ceil(np.hypot(*(end - start).T) / degrees), 1.0).astype(np.intp)
    step = _ranges(np.zeros(len(count), dtype=np.intp), count)[:, None]
    each = np.repeat(count, count)[:, None]
    start, along = np.repeat(start, count, axis=0), np.repeat(end - start, count, axis=0)
    whose = np.repeat(owner[line][part[joined]], count).astype(np.intp)
    return start + along * (step / each), start + along * ((step + 1) / each), whose


def _crossings(lines: Geometries, areal: Geometries, feedback: Feedback) -> Ints:
    """Stretches of each line inside the union of hazards."""
    out = np.zeros(len(lines), dtype=np.intp)
    usable = np.flatnonzero(~shapely.is_missing(lines))
    solid = areal[shapely.get_dimensions(areal) == 2]
    if not len(usable) or not len(solid):
        return out
    tree = shapely.STRtree(solid)
    line, hit = tree.query(lines[usable], predicate="intersects")
    order = np.argsort(line, kind="stable")
    line, hit = line[order], hit[order]
    begins = np.flatnonzero(np.r_[True, line[1:] != line[:-1]]) if len(line) else np.zeros(0, dtype=np.intp)
    for position, some in zip(line[begins], np.split(hit, begins[1:])):
        checkpoint(feedback)
        union = shapely.union_all(solid[some])
        stretch = shapely.intersection(lines[usable[position]], union)
        parts = shapely.get_parts(shapely.line_merge(_lines_of(stretch)))
        out[usable[position]] = int((shapely.length(parts) > 0.0).sum())
    return out


def _lines_of(geometry: object) -> object:
    parts = shapely.get_parts(geometry)
    return shapely.multilinestrings(parts[shapely.get_dimensions(parts) == 1])


def line_table(
    lines: Frame, hazards: Hazards, bands: Sequence[float], survey: Frame | None, audience: str, feedback: Feedback
) -> Result:
    """The table of ``lineexposure``: ``length_m, length_in, length_<m>…, crossings, survey_state``."""
    lonlat = _lonlat(lines)
    located = np.asarray(shapely.get_dimensions(lonlat) == 1, dtype=bool)
    lonlat[~located] = None
    figures = lines_within(lonlat, hazards, bands, feedback)
    widest = figures.within[:, -1] if len(bands) else figures.inside
    states = place_states(lonlat, widest > 0.0, survey)
    exact = audience in EXACT_AUDIENCES

    def told(metres: Floats) -> Floats:
        """As measured, or for others full kilometres, so that one road cannot be played off against another."""
        shown = metres if exact else np.ceil(metres / 1000.0) * 1000.0
        return np.where(located, shown, np.nan)

    frame = lines.take(np.arange(len(lines)))
    frame.table["length_m"] = np.where(located, figures.length, np.nan)
    frame.table["length_in"] = told(figures.inside)
    for position, band in enumerate(bands):
        frame.table[f"length_{band_name(band)}"] = told(figures.within[:, position])
    frame.table["crossings"] = figures.crossings if exact else np.minimum(figures.crossings, 1)
    frame.table["survey_state"] = states
    frame.name, frame.style = "line_exposure", "road"
    notes = list(hazards.notes)
    if not exact:
        notes.append(Text(N_("For this audience lengths are rounded up to full kilometres and crossings say 0 or 1.")))
    missing = int((~located).sum())
    counts = {"LINES": Counts(len(lines), len(lines) - missing, {N_("no line"): missing} if missing else {}),
              "HAZARDS": _hazard_counts(hazards)}
    crossed = {"lines inside hazards": int((figures.inside > 0.0).sum())}
    return Result(frame, counts, crossed, notes)
