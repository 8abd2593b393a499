"""Two geographies of one number: what counts by district and a grid tell together.

Districts and squares cross, so bounds passed up and down a tree (attacks.py) do not decide. But a hazard lies in one
district and in one square, so the numbers in the pieces where they overlap are a flow: from the country through admin 1
and admin 2 into the pieces, and out through the squares, with what was told as bounds of the arcs. Whole-number flows
give the exact bounds of a linear programme (transport polytopes are integral), and re-routing one flow gives the
least and the most that any piece can hold. tests/analysis/test_crossing.py holds them against HiGHS.

A success is a piece, or a part of a square, that is known to hold something although it is smaller than the finest
square, or to hold fewer than the minimum; or a district that was not told of and is known to hold fewer than that.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..base.feedback import Feedback, Silent, checkpoint
from .attacks import Claims
from .grid import key_of, squares

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

_MANY = 1 << 40
#: successes after which no more are looked for
ENOUGH = 20


class Network:
    """A flow with lower and upper bounds on its arcs, whole numbers. Arcs are pairs of residual arcs, 2i and 2i + 1."""

    def __init__(self, nodes: int) -> None:
        self.out: list[list[int]] = [[] for _ in range(nodes)]
        self.to: list[int] = []
        self.room: list[int] = []
        self.low: list[int] = []

    def node(self) -> int:
        self.out.append([])
        return len(self.out) - 1

    def arc(self, start: int, end: int, low: float, high: float) -> int:
        """Add an arc; its number."""
        least = int(low)
        most = _MANY if np.isinf(high) else int(high)
        number = len(self.low)
        for a, b, room in ((start, end, most - least), (end, start, 0)):
            self.out[a].append(len(self.to))
            self.to.append(b)
            self.room.append(room)
        self.low.append(least)
        return number

    def flow(self, number: int) -> int:
        return self.low[number] + self.room[2 * number + 1]

    def solve(self, feedback: Feedback) -> bool:
        """Find a flow within all bounds; False where there is none. Raises Cancelled."""
        if any(self.room[2 * i] < 0 for i in range(len(self.low))):
            return False
        need: dict[int, int] = {}
        for i, low in enumerate(self.low):
            if low:
                end, start = self.to[2 * i], self.to[2 * i + 1]
                need[end] = need.get(end, 0) + low
                need[start] = need.get(start, 0) - low
        source, sink, wanted = self.node(), self.node(), 0
        helpers = []
        for node, amount in need.items():
            if amount > 0:
                helpers.append(self.arc(source, node, 0, amount))
                wanted += amount
            elif amount < 0:
                helpers.append(self.arc(node, sink, 0, -amount))
        done = self.push(source, sink, wanted, (), feedback)
        for i in helpers:
            self.room[2 * i] = self.room[2 * i + 1] = 0
        return done == wanted

    def push(self, source: int, sink: int, wanted: int, closed: Sequence[int], feedback: Feedback) -> int:
        """Push up to ``wanted`` from node to node, shortest ways first; ``closed``: arcs that may not be used."""
        shut = {2 * i for i in closed} | {2 * i + 1 for i in closed}
        done = 0
        while done < wanted:
            checkpoint(feedback)
            came = {source: -1}
            queue = deque([source])
            while queue and sink not in came:
                node = queue.popleft()
                for arc in self.out[node]:
                    end = self.to[arc]
                    if self.room[arc] > 0 and end not in came and arc not in shut:
                        came[end] = arc
                        queue.append(end)
            if sink not in came:
                break
            way, node = [], sink
            while node != source:
                way.append(came[node])
                node = self.to[came[node] ^ 1]
            amount = min(wanted - done, *(self.room[arc] for arc in way))
            for arc in way:
                self.room[arc] -= amount
                self.room[arc ^ 1] += amount
            done += amount
        return done

    def least(self, arcs: Sequence[int], feedback: Feedback) -> int:
        """The least that arcs into one node can carry together."""
        flows = [self.flow(i) for i in arcs]
        if sum(flows) == 0:
            return 0
        kept = list(self.room)
        helper = self.node()
        added = [self.arc(helper, self.to[2 * i + 1], 0, f - self.low[i]) for i, f in zip(arcs, flows)]
        moved = self.push(helper, self.to[2 * arcs[0]], sum(flows), [*arcs], feedback)
        self._forget(helper, added, kept)
        return sum(flows) - moved

    def most(self, arcs: Sequence[int], enough: int, feedback: Feedback) -> int:
        """The most that arcs into one node can carry together, counted up to ``enough``."""
        flows = sum(self.flow(i) for i in arcs)
        if flows >= enough:
            return flows
        kept = list(self.room)
        helper = self.node()
        added = [self.arc(self.to[2 * i + 1], helper, 0, self.room[2 * i]) for i in arcs]
        moved = self.push(self.to[2 * arcs[0]], helper, enough - flows, [*arcs], feedback)
        self._forget(helper, added, kept)
        return flows + moved

    def _forget(self, helper: int, added: list[int], kept: list[int]) -> None:
        for number in reversed(added):
            end, start = self.to[2 * number], self.to[2 * number + 1]
            self.out[start].pop()
            self.out[end].pop()
            del self.to[-2:]
            self.low.pop()
        self.out.pop()
        self.room = kept


@dataclass
class Level:
    """Districts of one admin level. ``told``: number of each, NaN where it is not told; ``parent``: row in the coarser
    level, -1 for none; ``shapes``: in EASE2 (None allowed where a finer level has them); ``least``: at least so many
    where no number is told."""

    codes: list[str]
    told: Floats
    parent: Ints
    shapes: NDArray[np.object_]
    least: Floats | None = None


@dataclass
class Crossed:
    """``found``: (district, square or empty, least, most, km²); ``undecided``: why nothing can be said, or empty."""

    found: list[tuple[str, str, int, int, float]] = field(default_factory=list)
    undecided: str = ""
    pieces: int = 0


@dataclass
class _Pieces:
    zone: Ints
    square: Ints
    km2: Floats


_NO_PIECES = _Pieces(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0))


def pieces_of(shapes: NDArray[np.object_], boxes: NDArray[np.object_], feedback: Feedback) -> _Pieces:
    """Where districts and squares overlap by more than a square metre."""
    known = np.flatnonzero(~shapely.is_missing(shapes))
    tree = shapely.STRtree(boxes)
    zone, square, area = [], [], []
    sides = shapely.bounds(boxes)
    for count, z in enumerate(known):
        if count % 20 == 0:
            checkpoint(feedback, 100.0 * count / len(known))
        shape = shapes[z]
        shapely.prepare(shape)
        inside = set(tree.query(shape, "contains").tolist())
        for s in sorted(tree.query(shape, "intersects").tolist()):
            size = shapely.area(boxes[s]) if s in inside else shapely.area(shapely.clip_by_rect(shape, *sides[s]))
            if size > 1.0:
                zone.append(z)
                square.append(s)
                area.append(size / 1e6)
    return _Pieces(np.array(zone, dtype=np.int64), np.array(square, dtype=np.int64), np.array(area, dtype=np.float64))


def boxes_of(claims: Claims, top_m: int) -> NDArray[np.object_]:
    """The squares of claims as polygons in EASE2."""
    side = top_m / np.power(2.0, claims.level)
    return squares(key_of(claims.ix, claims.iy), side)


def together(
    levels: Sequence[Level], claims: Claims | None, top_m: int, minimum: int, finest_km2: float,
    feedback: Feedback | None = None, slack: int = 0,
) -> Crossed:
    """What counts by district (coarsest level first) and a grid tell together. ``claims``: of the grid, squares that do
    not overlap, None for none; ``slack``: by how many units a square may differ from the day of the counts. Raises
    Cancelled."""
    feedback = feedback or Silent()
    finest = levels[-1]
    boxes = boxes_of(claims, top_m) if claims is not None else np.zeros(0, dtype=object)
    pieces = pieces_of(finest.shapes, boxes, feedback) if claims is not None else _NO_PIECES
    most = max(slack, minimum - 1)
    # a reader takes what is told at its word first: nothing beside the squares, no square out of date
    for wider, beside in dict.fromkeys(((slack, False), (most, False), (slack, True), (most, True))):
        built = _Built(levels, claims, pieces, wider, beside)
        if built.network.solve(feedback):
            return built.attack(minimum, finest_km2, feedback)
    return Crossed(undecided="the counts and the grid cannot both be true", pieces=len(pieces.zone))


class _Built:
    """The network of one pair of products."""

    def __init__(
        self, levels: Sequence[Level], claims: Claims | None, pieces: _Pieces, slack: int, beside: bool
    ) -> None:
        """``beside``: something may lie where the grid has no square."""
        self.levels, self.claims, self.pieces = levels, claims, pieces
        net = self.network = Network(2)
        source, sink = 0, 1
        above: list[int] = []
        self.zone_arc: list[list[int]] = []
        for position, level in enumerate(levels):
            nodes = [net.node() for _ in level.codes]
            arcs = []
            for row, told in enumerate(level.told):
                start = above[level.parent[row]] if position and level.parent[row] >= 0 else source
                floor = float(level.least[row]) if level.least is not None else 0.0
                low, high = (floor, np.inf) if np.isnan(told) else (float(told), float(told))
                arcs.append(net.arc(start, nodes[row], low, high))
            self.zone_arc.append(arcs)
            above = nodes
        self.piece_arc: list[int] = []
        if claims is None:
            for node in above:
                net.arc(node, sink, 0, np.inf)
        else:
            square = [net.node() for _ in range(len(claims))]
            for z, s in zip(pieces.zone, pieces.square):
                self.piece_arc.append(net.arc(above[z], square[s], 0, np.inf))
            lonely = set(range(len(claims))) - set(pieces.square.tolist())
            for s in range(len(claims)):
                net.arc(square[s], sink, max(0.0, claims.low[s] - slack), claims.high[s] + slack)
                if s in lonely:  # outside all districts
                    net.arc(source, square[s], 0, np.inf)
            covered = np.zeros(len(levels[-1].codes))
            np.add.at(covered, pieces.zone, pieces.km2)
            size = shapely.area(levels[-1].shapes) / 1e6
            for row, node in enumerate(above):
                if beside and (np.isnan(size[row]) or covered[row] < size[row] * (1 - 1e-6)):
                    net.arc(node, sink, 0, np.inf)  # ground outside the grid
        net.arc(sink, source, 0, np.inf)

    def attack(self, minimum: int, finest_km2: float, feedback: Feedback) -> Crossed:
        out = Crossed(pieces=len(self.pieces.zone))
        for level, arcs in zip(self.levels, self.zone_arc):
            for row, arc in enumerate(arcs):
                if np.isnan(level.told[row]):
                    self._one([arc], level.codes[row], "", float("inf"), minimum, finest_km2, out, feedback)
        if self.claims is None:
            return out
        size = shapely.area(self.levels[-1].shapes) / 1e6
        order = np.argsort(self.pieces.square, kind="stable")
        starts = np.flatnonzero(np.diff(self.pieces.square[order]) > 0) + 1
        for count, group in enumerate(np.split(order, starts)):
            checkpoint(feedback, 100.0 * count / (len(starts) + 1))
            if len(out.found) >= ENOUGH:
                break
            if len(group) < 2:
                continue
            s = int(self.pieces.square[group[0]])
            name = f"({self.claims.level[s]}, {self.claims.ix[s]}, {self.claims.iy[s]})"
            parts = [[int(i)] for i in group]
            parts += [[int(j) for j in group if j != i] for i in group] if len(group) > 2 else []
            for part in parts:
                km2 = float(self.pieces.km2[part].sum())
                zone = self.pieces.zone[part[0]]
                whole = len(part) == 1 and km2 >= size[zone] * 0.999 and not np.isnan(self.levels[-1].told[zone])
                if not whole:  # a district inside one square is told as itself
                    codes = ", ".join(self.levels[-1].codes[self.pieces.zone[i]] for i in part)
                    self._one([self.piece_arc[i] for i in part], codes, name, km2, minimum, finest_km2, out, feedback)
        return out

    def _one(
        self, arcs: list[int], codes: str, square: str, km2: float, minimum: int, finest_km2: float, out: Crossed,
        feedback: Feedback
    ) -> None:
        least = self.network.least(arcs, feedback)
        if least < 1:
            return
        most = self.network.most(arcs, minimum, feedback)
        if most < minimum or km2 < finest_km2 * (1 - 1e-9):
            out.found.append((codes, square, least, most, km2))
