"""Which hazard lies in which zone, with how much of its area, and the ground that hazards cover together.

A hazard counts in every zone that it reaches and its area is cut at the zones' borders; in a total over all zones it
counts once. Method, limits: docs/methods/contamination.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..base.feedback import Feedback, checkpoint
from ..base.text import N_
from ..connectors import geo
from ..connectors.frame import Counts
from .records import Hazards, zone_by_pcode
from .zones import Zones

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]

#: clipped areas below this are slivers between outlines that do not quite meet
_SLIVER_M2 = 1.0
_CHUNK = 4000


@dataclass(frozen=True)
class Pairs:
    """Which hazard lies in which zone. ``hazard``: row of the layer; ``area``: m² of it inside the zone;
    ``share``: that over the hazard's whole area (1 where it has none); ``shape``: the part inside, None where the
    record is known by its P-code only."""

    hazard: Ints
    zone: Ints
    area: Floats
    share: Floats
    shape: NDArray[np.object_]


def pair(hazards: Hazards, zones: Zones, rows: Ints, feedback: Feedback) -> Pairs:
    """Hazards (the given rows) by zone: by geometry, else by P-code.

    The pairs stand in an order of their own, by place and area: sums of areas then do not depend, not even in the
    last digit, on the order of the rows.
    """
    located = rows[hazards.located[rows]]
    box = shapely.bounds(hazards.lonlat[located]).reshape(-1, 4)
    located = located[np.lexsort((hazards.area[located], *box.T))]
    shapes = hazards.shapes(located)
    hit, zone = intersecting(shapes, zones.lonlat, feedback)
    piece = shapes[hit].copy()
    areal = shapely.get_dimensions(piece) == 2
    cut = np.flatnonzero(areal)
    if len(cut):
        inside = np.zeros(len(cut), dtype=bool)
        for start in range(0, len(cut), _CHUNK):
            checkpoint(feedback)
            part = cut[start:start + _CHUNK]
            inside[start:start + _CHUNK] = shapely.covers(zones.lonlat[zone[part]], piece[part])
        cut = cut[~inside]
    for start in range(0, len(cut), 500):
        checkpoint(feedback)
        part = cut[start:start + 500]
        piece[part] = shapely.intersection(piece[part], zones.lonlat[zone[part]])
    area = np.where(areal, geo.ellipsoidal_area(piece, geo.WGS84), 0.0)
    whole = hazards.area[located[hit]]
    keep = ~areal | (area > np.minimum(_SLIVER_M2, 0.01 * whole))
    hit, zone, piece, area, whole = hit[keep], zone[keep], piece[keep], area[keep], whole[keep]
    measured = (shapely.get_dimensions(piece) == 2) & (whole > 0.0)
    share = np.where(measured, area / np.where(whole > 0.0, whole, 1.0), 1.0)
    coded = rows[~hazards.located[rows]]
    coded = coded[np.argsort(hazards.area[coded], kind="stable")]
    by_code = zone_by_pcode(hazards.frame.take(coded), zones.ids) if len(coded) else np.zeros(0, dtype=np.intp)
    coded, by_code = coded[by_code >= 0], by_code[by_code >= 0]
    return Pairs(
        np.concatenate([located[hit], coded]).astype(np.intp),
        np.concatenate([zone, by_code]).astype(np.intp),
        np.concatenate([area, hazards.area[coded]]),
        np.concatenate([np.minimum(share, 1.0), np.ones(len(coded))]),
        np.concatenate([piece, np.full(len(coded), None, dtype=object)]),
    )


def intersecting(shapes: NDArray[np.object_], zones: NDArray[np.object_], feedback: Feedback) -> tuple[Ints, Ints]:
    """Pairs (position in shapes, position in zones) that meet; a prepared zone does the test."""
    usable = np.flatnonzero(~shapely.is_missing(zones))
    if not len(shapes) or not len(usable):
        return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp)
    shapely.prepare(zones[usable])
    tree = shapely.STRtree(zones[usable])
    hits: list[Ints] = []
    found: list[Ints] = []
    for start in range(0, len(shapes), _CHUNK):
        checkpoint(feedback)
        item, zone = tree.query(shapes[start:start + _CHUNK])
        item, zone = item + start, usable[zone]
        meet = shapely.intersects(zones[zone], shapes[item])
        hits.append(item[meet])
        found.append(zone[meet])
    hit, zone = np.concatenate(hits), np.concatenate(found)
    order = np.lexsort((zone, hit))
    return hit[order].astype(np.intp), zone[order].astype(np.intp)


def footprint(pairs: Pairs, key: Ints, keys: int, feedback: Feedback) -> Floats:
    """Ground covered (m²) by the shapes of each key (zone, or zone and group); overlapping records count once.

    Only shapes that overlap are united: two by subtracting their common part, more by a union.
    """
    out: Floats = np.zeros(keys)
    rows = np.flatnonzero(shapely.get_dimensions(pairs.shape) == 2)
    if not len(rows):
        return out
    out += np.bincount(key[rows], weights=pairs.area[rows], minlength=keys)
    first, second = _overlaps(pairs.shape[rows], key[rows], feedback)
    if not len(first):
        return out
    label = _components(len(rows), first, second)
    size = np.bincount(label, minlength=len(rows))
    two = size[label[first]] == 2
    for start in range(0, int(two.sum()), 1000):
        checkpoint(feedback)
        a, b = (rows[side[two][start:start + 1000]] for side in (first, second))
        common = geo.ellipsoidal_area(shapely.intersection(pairs.shape[a], pairs.shape[b]), geo.WGS84)
        np.subtract.at(out, key[a], common)
    members = np.flatnonzero(size[label] > 2)
    members = members[np.argsort(label[members], kind="stable")]
    for group in np.split(members, np.flatnonzero(np.diff(label[members])) + 1):
        if len(group):
            checkpoint(feedback)
            joined = geo.ellipsoidal_area([shapely.union_all(pairs.shape[rows[group]])], geo.WGS84)[0]
            out[key[rows[group[0]]]] += joined - pairs.area[rows[group]].sum()
    return out


def _overlaps(shapes: NDArray[np.object_], key: Ints, feedback: Feedback) -> tuple[Ints, Ints]:
    """Pairs of one key whose shapes meet, the lower position first."""
    tree = shapely.STRtree(shapes)
    firsts: list[Ints] = []
    seconds: list[Ints] = []
    for start in range(0, len(shapes), _CHUNK):
        checkpoint(feedback)
        a, b = tree.query(shapes[start:start + _CHUNK])
        a = a + start
        ordered = (a < b) & (key[a] == key[b])
        a, b = a[ordered], b[ordered]
        meet = shapely.intersects(shapes[a], shapes[b])
        firsts.append(a[meet])
        seconds.append(b[meet])
    return np.concatenate(firsts).astype(np.intp), np.concatenate(seconds).astype(np.intp)


def _components(count: int, first: Ints, second: Ints) -> Ints:
    """The lowest position of each connected group."""
    label = np.arange(count)
    while True:
        low = np.minimum(label[first], label[second])
        new = label.copy()
        np.minimum.at(new, first, low)
        np.minimum.at(new, second, low)
        np.minimum.at(new, label[first], low)
        np.minimum.at(new, label[second], low)
        new = new[new]
        if np.array_equal(new, label):
            return label
        label = new


def account(hazards: Hazards, pairs: Pairs, zones: Zones, *, outside_counts: bool = False) -> Counts:
    """Rows read, used and left out. ``outside_counts``: a hazard outside all zones is used all the same."""
    placed = np.zeros(len(hazards.frame), dtype=bool)
    placed[pairs.hazard] = True
    wrong = ~hazards.counts
    nowhere = hazards.counts & ~hazards.located & ~placed
    outside = hazards.counts & hazards.located & ~placed
    left = {N_("status does not count"): int(wrong.sum()),
            N_("no geometry and no P-code of a zone"): int(nowhere.sum())}
    if not outside_counts:
        left[N_("outside all zones")] = int(outside.sum())
    left = {reason: count for reason, count in left.items() if count}
    return Counts(len(hazards.frame), len(hazards.frame) - sum(left.values()), left)


def area_once(hazards: Hazards, pairs: Pairs) -> float:
    """Area of the records inside the zones together, a hazard in overlapping zones not more than once."""
    inside = np.bincount(pairs.hazard, weights=pairs.area, minlength=len(hazards.area))
    return float(np.minimum(inside, np.maximum(hazards.area, 0.0)).sum())
