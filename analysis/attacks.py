"""What an attacker can reckon from everything that was ever released: exact bounds over nested claims.

A release says of sets of ground and time (a cell, an admin unit; a day, a year) that a number lies between a low
and a high. Where any two sets are nested or apart (a laminar family: one registered geography, periods that nest)
bounds passed up and down the tree are exact, the same as a linear programme would give, and that in one pass. Where
two sets cross (an offset grid, a year against a season) such bounds would be too wide and could call safe what is
not; then the answer is *undecided* and the release is refused. tests/analysis/test_attacks.py holds the bounds
against a linear programme (HiGHS) and shows that offset grids do give hazards away.

Attacks covered, as methods.md 2 measured them: parent minus children, differencing of overlapping geographies (refused
when they cross), period minus period, month against month, small counts, smooth surfaces (:func:`surface_refusal`),
and distances told of several sites (:func:`trilateration`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.feedback import Feedback, Silent, checkpoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

INFINITY = float("inf")


@dataclass(frozen=True)
class Rule:
    """``minimum``: fewer units than this may not be told of any set. ``finest_km2``: a set smaller than this
    may not be known to hold anything at all."""

    variable: str
    minimum: int
    finest_km2: float


@dataclass
class Claims:
    """Claims of one variable in one geography of nested squares, one entry each.

    ``level``: 0 is the coarsest square, each level halves the side. ``ix``, ``iy``: column and row at that level.
    ``start``, ``end``: days (proleptic ordinal), end not included; a stock at a date is a period of its own day.
    ``low``, ``high``: what the release says of the number, both included; high may be infinite.
    """

    level: Ints
    ix: Ints
    iy: Ints
    start: Ints
    end: Ints
    low: Floats
    high: Floats

    def __len__(self) -> int:
        return len(self.level)

    @classmethod
    def of(cls, rows: list[tuple[int, int, int, int, int, float, float]]) -> Claims:
        """From (level, ix, iy, start, end, low, high) rows."""
        table = np.array(rows, dtype=float).reshape(-1, 7)
        whole = [table[:, i].astype(np.int64) for i in range(5)]
        return cls(whole[0], whole[1], whole[2], whole[3], whole[4], table[:, 5], table[:, 6])

    def take(self, rows: Any) -> Claims:
        return Claims(*(getattr(self, name)[rows] for name in ("level", "ix", "iy", "start", "end", "low", "high")))

    @staticmethod
    def joined(parts: list[Claims]) -> Claims:
        names = ("level", "ix", "iy", "start", "end", "low", "high")
        return Claims(*(np.concatenate([getattr(p, n) for p in parts]) for n in names))


@dataclass
class Bounds:
    """What follows for each set and for what is left of each set beside its parts.

    ``low``, ``high``: exact bounds of each distinct set. ``rest_low``, ``rest_high``, ``rest_share``: the same for
    the part of the set that no smaller claim covers, and its share of the set's area (0: nothing is left).
    ``row``: for every claim given, its set. ``crossing``: pairs of claims that cross; not empty means undecided.
    ``contradiction``: sets whose claims cannot all be true.
    """

    claims: Claims
    row: Ints
    low: Floats
    high: Floats
    rest_low: Floats
    rest_high: Floats
    rest_share: Floats
    crossing: list[tuple[int, int]] = field(default_factory=list)
    contradiction: list[int] = field(default_factory=list)


def bounds(claims: Claims, feedback: Feedback | None = None) -> Bounds:
    """Exact bounds of every set that was told of; see the head of this module. Raises Cancelled."""
    feedback = feedback or Silent()
    sets, row = _distinct(claims)
    n = len(sets)
    parent, crossing = _parents(sets, feedback)
    order = np.lexsort((sets.end - sets.start, -sets.level))  # children before parents
    low, high = sets.low.copy(), sets.high.copy()
    kids = np.flatnonzero(parent >= 0)
    rest_share = _uncovered(sets, parent, kids)
    open_rest = np.where(rest_share > 0, INFINITY, 0.0)
    generations = _generations(parent, order)
    sum_low, sum_high, endless = np.zeros(n), np.zeros(n), np.zeros(n, dtype=np.int64)
    for group in generations:
        total = np.where(endless[group] > 0, INFINITY, sum_high[group]) + open_rest[group]
        leaf = rest_share[group] >= 1.0
        low[group] = np.maximum(low[group], sum_low[group])
        high[group] = np.where(leaf, high[group], np.minimum(high[group], total))
        inner = group[parent[group] >= 0]
        np.add.at(sum_low, parent[inner], low[inner])
        np.add.at(sum_high, parent[inner], np.where(np.isinf(high[inner]), 0.0, high[inner]))
        np.add.at(endless, parent[inner], np.isinf(high[inner]))
    up_high = np.where(endless > 0, INFINITY, sum_high)
    for group in reversed(generations):
        checkpoint(feedback)
        inner = group[parent[group] >= 0]
        above, own = parent[inner], high[inner]
        # the parent less what its other parts hold at least and at most; an endless part must not hide itself
        others_low = sum_low[above] - low[inner]
        others_endless = endless[above] - np.isinf(own)
        others_high = np.where(others_endless > 0, INFINITY, sum_high[above] - np.where(np.isinf(own), 0.0, own))
        low[inner] = np.maximum(low[inner], low[above] - others_high - open_rest[above])
        high[inner] = np.minimum(own, high[above] - others_low)
    has_rest = (rest_share > 0) & (rest_share < 1.0)
    rest_low = np.where(has_rest, np.maximum(0.0, low - up_high), 0.0)
    rest_high = np.where(has_rest, high - sum_low, 0.0)
    bad = np.flatnonzero((low > high + 1e-9) | (rest_high < -1e-9))
    share = np.where(has_rest, rest_share, 0.0)
    return Bounds(sets, row, low, high, rest_low, rest_high, share, crossing, [int(b) for b in bad])


def _uncovered(sets: Claims, parent: Ints, kids: Ints) -> Floats:
    """Share of each set that none of its parts covers: 1 for a set without parts, 0 where they fill it."""
    size = np.power(0.25, sets.level) * (sets.end - sets.start)
    covered = np.zeros(len(sets))
    np.add.at(covered, parent[kids], size[kids])
    share = 1.0 - covered / size
    return np.where(np.abs(share) < 1e-9, 0.0, share)


def _distinct(claims: Claims) -> tuple[Claims, Ints]:
    """One entry a set, its claims combined: the highest low and the lowest high. And each claim's set."""
    key = np.column_stack((claims.level, claims.ix, claims.iy, claims.start, claims.end))
    unique, row = np.unique(key, axis=0, return_inverse=True)
    row = row.reshape(-1)
    low, high = np.zeros(len(unique)), np.full(len(unique), INFINITY)
    np.maximum.at(low, row, claims.low)
    np.minimum.at(high, row, claims.high)
    columns = [unique[:, i].astype(np.int64) for i in range(5)]
    level, ix, iy, start, end = columns
    return Claims(level, ix, iy, start, end, low, high), row.astype(np.int64)


def _generations(parent: Ints, order: Ints) -> list[Ints]:
    """Sets grouped by height above their lowest descendant, leaves first, so that a group can go at once."""
    height = np.zeros(len(parent), dtype=np.int64)
    for node in order:
        above = parent[node]
        if above >= 0:
            height[above] = max(height[above], height[node] + 1)
    return [np.flatnonzero(height == h) for h in range(int(height.max()) + 1)] if len(parent) else []


def _parents(sets: Claims, feedback: Feedback) -> tuple[Ints, list[tuple[int, int]]]:
    """The smallest other set that holds each set, -1 for none, and the pairs that cross.

    Sets of one level and period form a family; families are compared pair by pair, each by a sorted look-up.
    In a laminar family the sets that hold one set form a chain, so the finest and shortest of them is its parent.
    """
    n = len(sets)
    parent = np.full(n, -1, dtype=np.int64)
    best_level = np.full(n, -1, dtype=np.int64)
    best_span = np.full(n, np.iinfo(np.int64).max, dtype=np.int64)
    crossing: list[tuple[int, int]] = []
    family = np.column_stack((sets.level, sets.start, sets.end))
    kinds, member = np.unique(family, axis=0, return_inverse=True)
    member = member.reshape(-1)
    rows = [np.flatnonzero(member == k) for k in range(len(kinds))]
    keys = [_cell_key(sets.ix[r], sets.iy[r]) for r in rows]
    for a, (level_a, start_a, end_a) in enumerate(kinds):
        checkpoint(feedback, 100.0 * a / max(len(kinds), 1))
        for b, (level_b, start_b, end_b) in enumerate(kinds):
            if a == b or level_b > level_a or end_a <= start_b or end_b <= start_a:
                continue  # b is not coarser in space, or they share no day
            shift = level_a - level_b
            above = _cell_key(sets.ix[rows[a]] >> shift, sets.iy[rows[a]] >> shift)
            spot = np.searchsorted(keys[b], above)
            hit = (spot < len(keys[b])) & (keys[b][np.minimum(spot, len(keys[b]) - 1)] == above)
            if not hit.any():
                continue
            child, holder = rows[a][hit], rows[b][spot[hit]]
            if start_b <= start_a and end_a <= end_b:
                span = end_b - start_b
                better = (level_b > best_level[child]) | ((level_b == best_level[child]) & (span < best_span[child]))
                parent[child[better]] = holder[better]
                best_level[child[better]], best_span[child[better]] = level_b, span
            elif not (shift == 0 and start_a <= start_b and end_b <= end_a):
                crossing.append((int(child[0]), int(holder[0])))
    return parent, crossing


def _cell_key(ix: Ints, iy: Ints) -> Ints:
    return np.asarray((ix << 31) + iy)


@dataclass(frozen=True)
class Finding:
    """One thing an attacker learns that he must not. ``claim``: a row of ``Bounds.claims``; ``part``: the whole
    set or what is left of it beside its parts."""

    attack: str
    variable: str
    claim: int
    part: str
    low: float
    high: float


def small_counts(found: Bounds, rule: Rule, square_km2: float) -> list[Finding]:
    """Sets, and what is left of sets, that are known to hold some units but fewer than the minimum; and remainders
    smaller than the finest cell that are known to hold any. ``square_km2``: area of a level 0 square."""
    area = np.power(0.25, found.claims.level) * square_km2
    findings = []
    few = (found.low > 0.5) & (found.high < rule.minimum)
    findings += [
        Finding("small count", rule.variable, int(i), "whole", found.low[i], found.high[i]) for i in np.flatnonzero(few)
    ]
    known = (found.rest_share > 0) & (found.rest_low > 0.5)
    few = known & (found.rest_high < rule.minimum)
    findings += [
        Finding("parent minus children", rule.variable, int(i), "rest", found.rest_low[i], found.rest_high[i])
        for i in np.flatnonzero(few)
    ]
    tiny = known & ~few & (area * found.rest_share < rule.finest_km2 * (1 - 1e-9))
    findings += [
        Finding("located in the rest", rule.variable, int(i), "rest", found.rest_low[i], found.rest_high[i])
        for i in np.flatnonzero(tiny)
    ]
    return findings


def changes(
    before: Claims, after: Claims, rule: Rule, feedback: Feedback | None = None
) -> tuple[list[Finding], Bounds]:
    """What two dates of one stock tell of the change between them: month against month.

    Every set of either date is bounded at both; a change that is surely not zero and surely smaller than the
    minimum is a finding. The returned bounds are those of ``after`` over the sets of both.
    """
    both = [_at_day(before), _at_day(after)]
    empty = [Claims(c.level, c.ix, c.iy, c.start, c.end, np.zeros(len(c)), np.full(len(c), INFINITY)) for c in both]
    old = bounds(Claims.joined([both[0], empty[1]]), feedback)
    new = bounds(Claims.joined([both[1], empty[0]]), feedback)
    findings = []
    for part, low_1, high_1, low_2, high_2 in (
        ("whole", old.low, old.high, new.low, new.high),
        ("rest", old.rest_low, old.rest_high, new.rest_low, new.rest_high),
    ):
        least = np.nan_to_num(low_2 - high_1, nan=-INFINITY)
        most = np.nan_to_num(high_2 - low_1, nan=INFINITY)
        told = ((least > 0.5) & (most < rule.minimum)) | ((most < -0.5) & (least > -rule.minimum))
        if part == "rest":
            told &= new.rest_share > 0
        findings += [
            Finding("month against month", rule.variable, int(i), part, least[i], most[i]) for i in np.flatnonzero(told)
        ]
    return findings, new


def _at_day(claims: Claims) -> Claims:
    """The same sets in one common period, so that two dates of a stock share their sets."""
    n = len(claims)
    return Claims(
        claims.level, claims.ix, claims.iy, np.zeros(n, np.int64), np.ones(n, np.int64), claims.low, claims.high
    )


def trilateration(
    x: Floats, y: Floats, nearer: Floats, farther: Floats, finest_km2: float, feedback: Feedback | None = None
) -> list[tuple[tuple[int, ...], float]]:
    """Groups of sites whose told distances leave a hazard less room than the finest published cell.

    ``x``, ``y``: sites in a metric CRS. The nearest hazard of site i lies between ``nearer[i]`` and ``farther[i]``
    metres (infinite for “none within”). Two ways are tried: each site's ring less the discs that other sites
    declare empty, where a hazard must lie; and the room that the rings of up to three neighbours share, where a
    hazard lies if they speak of the same one, which an attacker will try. Returns (sites, km²), smallest first.
    """
    feedback = feedback or Silent()
    points = shapely.points(x, y)
    told = np.flatnonzero(np.isfinite(farther))
    if not len(told):
        return []
    discs = np.array([p.buffer(r, 64) if r > 0 else None for p, r in zip(points, nearer)], dtype=object)
    tree = shapely.STRtree(points)
    limit = finest_km2 * 1e6
    rings: dict[int, Any] = {}
    found: list[tuple[tuple[int, ...], float]] = []
    reach = float(np.max(nearer)) if len(nearer) else 0.0
    for count, i in enumerate(told):
        checkpoint(feedback, 50.0 * count / len(told))
        ring = points[i].buffer(float(farther[i]), 64)
        near = [j for j in tree.query(points[i], "dwithin", float(farther[i]) + reach) if discs[j] is not None]
        rings[int(i)] = ring.difference(shapely.union_all(discs[near])) if near else ring
        if rings[int(i)].area < limit:
            found.append(((int(i),), rings[int(i)].area / 1e6))
    ordered = np.array([rings[int(i)] for i in told], dtype=object)
    own = shapely.STRtree(ordered)
    for count, i in enumerate(told):
        checkpoint(feedback, 50.0 + 50.0 * count / len(told))
        others = sorted(int(told[k]) for k in own.query(ordered[count], "intersects") if told[k] > i)
        found += _shared_room(int(i), others, rings, limit)
    best: dict[tuple[int, ...], float] = {}
    for group, km2 in found:
        best[group] = min(km2, best.get(group, INFINITY))
    return sorted(best.items(), key=lambda item: (item[1], item[0]))


def _shared_room(i: int, others: list[int], rings: dict[int, Any], limit: float) -> list[tuple[tuple[int, ...], float]]:
    """Pairs and triples with ``i`` whose rings share less room than ``limit`` (m²) but not nothing."""
    found: list[tuple[tuple[int, ...], float]] = []
    pairs = []
    for j in others[:40]:  # forty neighbours are more than enough to be told too much
        room = rings[i].intersection(rings[j])
        if 0 < room.area < limit:
            found.append(((i, j), room.area / 1e6))
        elif room.area > 0:
            pairs.append((j, room))
    for position, (j, room) in enumerate(pairs):
        for k, _ in pairs[position + 1 :]:
            shared = room.intersection(rings[k]).area
            if 0 < shared < limit:
                found.append(((i, j, k), shared / 1e6))
    return found


def surface_refusal(method: str) -> str:
    """Why a smooth surface may not leave, empty when it may: only one made from a protected grid may.

    A published kernel surface gives its points back by deconvolution (methods.md 2: 80 % of points within 1 km of
    a peak for 20 points in 200 x 200 km); smoothing is not protection. ``method``: the layer's provenance.method.
    """
    return "" if "riskgrid" in method else "smooth surface not made from a protected grid"
