"""Nested equal-area squares for products that leave the office: count, check, merge, class.

Method (PROPOSED, "risk grid v0"): hazards, accidents, victims and people are counted in the finest squares that the
protocol allows. A square is safe when each count is zero or at least the protocol's minimum and no single hazard
dominates the hazard area (p %-rule). Accidents that are too few are left out of the class of a square with hazards;
alone they make it unsafe, since "nothing recorded" would be false. Bottom-up, if any of four siblings is unsafe all
four become their parent (the rule of CRAN MRG and sdcSpatial), up to the coarsest square; what is unsafe there is
suppressed, never alone. The geography is one for all countries and releases: EPSG:6933, origin 0, 0, sizes 1.25 km
times powers of two, so that no two products can be laid across each other to find what lies between their edges.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_
from .disclosure import (
    SIZES_KM,
    Protocol,
    below,
    dominated,
    information_loss,
    localisation_error_m,
    mean_risk,
    rounded,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

#: WGS 84 / NSIDC EASE-Grid 2.0 Global: cylindrical equal area, metres
EASE2 = (
    'PROJCRS["WGS 84 / NSIDC EASE-Grid 2.0 Global",BASEGEOGCRS["WGS 84",DATUM["World Geodetic System 1984",'
    'ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,'
    'ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4326]],CONVERSION["US NSIDC EASE-Grid 2.0 Global",'
    'METHOD["Lambert Cylindrical Equal Area",ID["EPSG",9835]],'
    'PARAMETER["Latitude of 1st standard parallel",30,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],'
    'PARAMETER["Longitude of natural origin",0,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],'
    'PARAMETER["False easting",0,LENGTHUNIT["metre",1],ID["EPSG",8806]],'
    'PARAMETER["False northing",0,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,2],'
    'AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["metre",1]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["metre",1]],'
    'USAGE[SCOPE["unknown"],AREA["World between 86°S and 86°N."],BBOX[-86,-180,86,180]],ID["EPSG",6933]]'
)
_SHIFT, _HALF = np.int64(32), np.int64(1) << np.int64(30)


# -- cells ----------------------------------------------------------------------------------------------
def key_of(column: Any, row: Any) -> Ints:
    """One whole number a cell, from its column and row (either may be negative)."""
    out: Ints = ((np.asarray(column, dtype=np.int64) + _HALF) << _SHIFT) | (np.asarray(row, dtype=np.int64) + _HALF)
    return out


def column_row(key: Any) -> tuple[Ints, Ints]:
    """The inverse of :func:`key_of`."""
    keys = np.asarray(key, dtype=np.int64)
    return (keys >> _SHIFT) - _HALF, (keys & np.int64(0xFFFFFFFF)) - _HALF


def parent(key: Any) -> Ints:
    """The cell twice as wide that holds the cell."""
    column, row = column_row(key)
    return key_of(column >> 1, row >> 1)


def cell_id(size_m: int, column: int, row: int) -> str:
    """As INSPIRE writes it: CRS, resolution, lower left corner; ``S`` and ``W`` stand before negative values."""
    x, y = column * size_m, row * size_m
    north = f"N{y}" if y >= 0 else f"S{-y}"
    east = f"E{x}" if x >= 0 else f"W{-x}"
    return f"CRS6933RES{size_m}m{north}{east}"


def squares(keys: Ints, sizes: Any) -> NDArray[np.object_]:
    """The cells as polygons in EASE2."""
    column, row = column_row(keys)
    size = np.asarray(sizes, dtype=np.float64)
    out: NDArray[np.object_] = shapely.box(column * size, row * size, (column + 1) * size, (row + 1) * size)
    return out


def cells_of(
    geometries: NDArray[np.object_], size_m: float, stop: Callable[[], None] = lambda: None
) -> tuple[Ints, Ints]:
    """Pairs (unit, cell key): every cell that a geometry in EASE2 touches, each pair once. None touches nothing."""
    bounds = shapely.bounds(geometries)
    known = np.flatnonzero(np.isfinite(bounds).all(axis=1))
    low = np.floor(bounds[known, :2] / size_m).astype(np.int64)
    high = np.floor(bounds[known, 2:] / size_m).astype(np.int64)
    single = (low == high).all(axis=1)
    units, keys = [known[single]], [key_of(low[single, 0], low[single, 1])]
    for turn, position in enumerate(np.flatnonzero(~single)):
        if turn % 1000 == 0:
            stop()
        (c0, r0), (c1, r1) = low[position], high[position]
        columns, rows = np.meshgrid(np.arange(c0, c1 + 1), np.arange(r0, r1 + 1))
        found = key_of(columns.ravel(), rows.ravel())
        shape = geometries[known[position]]
        shapely.prepare(shape)
        found = found[shapely.intersects(shape, squares(found, size_m))]
        units.append(np.full(len(found), known[position]))
        keys.append(found)
    return np.concatenate(units).astype(np.int64), np.concatenate(keys)


# -- what is counted ------------------------------------------------------------------------------------
@dataclass
class Units:
    """What lies in the finest cells.

    ``hazard``, ``hazard_cell``: pairs of hazard number and cell key, each once; ``hazard_area`` (m²) and
    ``hazard_weight`` by hazard number. ``accident``, ``accident_cell``: the same for distinct accidents;
    ``victims`` by accident number. ``people_cell``, ``people``: people a cell. ``land``: other cells to show
    (the country, what was surveyed).
    """

    hazard: Ints
    hazard_cell: Ints
    hazard_area: Floats
    hazard_weight: Floats
    accident: Ints
    accident_cell: Ints
    victims: Floats
    people_cell: Ints
    people: Floats
    land: Ints


@dataclass
class Stats:
    """Figures per cell of one level; ``keys`` sorted, all arrays of the same length; ``score``: weighted hazards."""

    keys: Ints
    hazards: Ints
    area: Floats
    largest: Floats
    second: Floats
    score: Floats
    accidents: Ints
    victims: Floats
    people: Floats

    def take(self, rows: Any) -> Stats:
        """The picked cells."""
        return Stats(**{name: value[rows] for name, value in vars(self).items()})


def _at(keys: Ints, cells: Ints) -> Ints:
    out: Ints = np.searchsorted(keys, cells).astype(np.int64)
    return out


def stats_at(units: Units, level: int) -> Stats:
    """Figures at ``level`` (0 is the finest); a hazard in several children counts once in their parent."""
    def lift(cells: Ints) -> Ints:
        for _ in range(level):
            cells = parent(cells)
        return cells

    hazard_cell, accident_cell = lift(units.hazard_cell), lift(units.accident_cell)
    people_cell = lift(units.people_cell)
    keys: Ints = np.unique(np.concatenate(
        [hazard_cell, accident_cell, people_cell, lift(units.land)])).astype(np.int64)
    n = len(keys)
    pairs = np.unique(np.c_[_at(keys, hazard_cell), units.hazard], axis=0) if len(hazard_cell) else _no_pairs()
    where, who = pairs[:, 0], pairs[:, 1]
    largest, second = _two_largest(where, units.hazard_area[who], n)
    events = np.unique(np.c_[_at(keys, accident_cell), units.accident], axis=0) if len(accident_cell) else _no_pairs()
    accidents = np.bincount(events[:, 0], minlength=n).astype(np.int64)
    return Stats(
        keys=keys, hazards=np.bincount(where, minlength=n).astype(np.int64),
        area=_sum(where, units.hazard_area[who], n), largest=largest, second=second,
        score=_sum(where, units.hazard_weight[who], n),
        accidents=accidents, victims=_sum(events[:, 0], units.victims[events[:, 1]], n),
        people=_sum(_at(keys, people_cell), units.people, n),
    )


def _sum(where: Ints, values: Floats, n: int) -> Floats:
    out: Floats = np.bincount(where, weights=values, minlength=n).astype(np.float64)
    return out


def _no_pairs() -> Ints:
    return np.zeros((0, 2), dtype=np.int64)


def _two_largest(where: Ints, value: Floats, n: int) -> tuple[Floats, Floats]:
    """Largest and second largest value per cell, 0 where there is none."""
    largest, second = np.zeros(n), np.zeros(n)
    order = np.lexsort((-value, where))
    cell, sorted_value = where[order], value[order]
    first = np.r_[True, cell[1:] != cell[:-1]] if len(cell) else np.zeros(0, dtype=bool)
    largest[cell[first]] = sorted_value[first]
    next_one = np.flatnonzero(first) + 1
    next_one = next_one[next_one < len(cell)]
    next_one = next_one[~first[next_one]]
    second[cell[next_one]] = sorted_value[next_one]
    return largest, second


def safe(stats: Stats, protocol: Protocol) -> Bools:
    """True where a cell may be told as it is.

    Accidents or victims below their minimum are not told of (:func:`told_accidents`); where there is no hazard that
    would leave a false "nothing recorded", so there they make the cell unsafe. People count only where something is
    recorded: how many live in an empty cell is public.
    """
    contaminated = (stats.hazards > 0) | (stats.accidents > 0)
    minimum = protocol.minimum
    unsafe = below(stats.hazards, minimum["hazard"])
    unsafe |= (stats.hazards == 0) & (stats.accidents > 0) & ~told_accidents(stats, protocol)
    unsafe |= contaminated & below(stats.people, minimum["person"])
    unsafe |= (stats.hazards > 0) & dominated(stats.area, stats.largest, stats.second, protocol.p_percent)
    out: Bools = ~unsafe
    return out


def told_accidents(stats: Stats, protocol: Protocol) -> Bools:
    """True where accidents and their victims are enough to count in the class (or there are none)."""
    few = below(stats.accidents, protocol.minimum["accident"]) | below(stats.victims, protocol.minimum["victim"])
    out: Bools = ~few
    return out


def class_score(stats: Stats, protocol: Protocol) -> Floats:
    """What the class is made of: weighted hazards, and weighted accidents where these may be told of."""
    extra = protocol.weights.get("accident", 0.0) * np.where(told_accidents(stats, protocol), stats.accidents, 0)
    out: Floats = stats.score + extra
    return out


# -- merging --------------------------------------------------------------------------------------------
@dataclass
class Grid:
    """The published cells: ``stats`` of each (never to be published), with size (m), class (-1 suppressed), people
    (NaN where too few to tell) and suppressed. ``measures``: what the report prints.
    """

    stats: Stats
    size_m: Ints
    risk_class: Ints
    people: Floats
    suppressed: Bools
    measures: dict[str, float] = field(default_factory=dict)

    def ids(self) -> list[str]:
        """INSPIRE-like ids in the order of the cells."""
        column, row = column_row(self.stats.keys)
        return [cell_id(int(s), int(c), int(r)) for s, c, r in zip(self.size_m, column, row)]

    def polygons(self) -> NDArray[np.object_]:
        """The cells in EASE2."""
        return squares(self.stats.keys, self.size_m)


def finest_allowed(asked_km: float, protocol: Protocol) -> float:
    """The finest cell (km) that both the user and the protocol allow. Raises BadInput for a size not in the row."""
    if not asked_km:
        return protocol.finest_km
    if asked_km not in SIZES_KM:
        raise BadInput(
            N_("{asked} km is not a size of the grid"), hint=N_("choose one of {sizes} km"),
            asked=f"{asked_km:g}", sizes=", ".join(f"{size:g}" for size in SIZES_KM),
        )
    return min(max(asked_km, protocol.finest_km), protocol.coarsest_km)


def build(
    units: Units, finest_km: float, protocol: Protocol, feedback: Feedback | None = None, *, company: bool = True
) -> Grid:
    """The protected grid. The same input gives the same cells in the same order. Raises Cancelled.

    ``company``: a suppressed square is never the only one; False leaves that to the release rule (standing.py)."""
    feedback = feedback or Silent()
    levels = SIZES_KM.index(protocol.coarsest_km) - SIZES_KM.index(finest_km) + 1
    figures: list[Stats] = []
    publishable: list[Bools] = []
    split: list[Bools] = []
    for level in range(levels):
        checkpoint(feedback, 80.0 * level / levels)
        stats = stats_at(units, level)
        fine = safe(stats, protocol)
        whole = np.ones(len(stats.keys), dtype=bool)
        if level == 0:
            whole[:] = False  # nothing below
        else:
            above = _at(stats.keys, parent(figures[-1].keys))
            np.logical_and.at(whole, above, publishable[-1])
        figures.append(stats)
        split.append(whole)
        publishable.append(whole | fine)
    forced = _company(figures[-1], publishable[-1]) if company else np.zeros(len(publishable[-1]), dtype=bool)
    split[-1] = split[-1] & ~forced
    parts, sizes, hidden = [], [], []
    shown = np.ones(len(figures[-1].keys), dtype=bool)
    for level in range(levels - 1, -1, -1):
        stats = figures[level]
        leaf = shown & ~split[level]
        rows = np.flatnonzero(leaf)
        parts.append(stats.take(rows))
        sizes.append(np.full(len(rows), round(finest_km * 1000 * 2**level), dtype=np.int64))
        top = level == levels - 1
        hidden.append((~publishable[level] | forced)[rows] if top else np.zeros(len(rows), dtype=bool))
        if level:
            opened = shown & split[level]
            shown = opened[_at(stats.keys, parent(figures[level - 1].keys))]
    grid = _publish(_join(parts), np.concatenate(sizes), np.concatenate(hidden), protocol)
    grid.measures = measure(grid, figures[0], finest_km, protocol)
    checkpoint(feedback, 100)
    return grid


def _company(top: Stats, publishable: Bools) -> Bools:
    """A suppressed cell must not be the only one: with a national total it could be worked out.

    Its nearest contaminated neighbour (by rows and columns, then by key) is suppressed with it.
    """
    forced = np.zeros(len(top.keys), dtype=bool)
    alone = np.flatnonzero(~publishable)
    others = np.flatnonzero(publishable & (top.hazards > 0))
    if len(alone) != 1 or not len(others):
        return forced
    column, row = column_row(top.keys)
    far = np.maximum(abs(column[others] - column[alone[0]]), abs(row[others] - row[alone[0]]))
    forced[others[np.lexsort((top.keys[others], far))[0]]] = True
    return forced


def _join(parts: list[Stats]) -> Stats:
    return Stats(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in vars(parts[0])})


def _publish(stats: Stats, sizes: Ints, hidden: Bools, protocol: Protocol) -> Grid:
    """Classes and rounded people, in a fixed order (size, then key)."""
    order = np.lexsort((stats.keys, -sizes))
    stats, sizes, hidden = stats.take(order), sizes[order], hidden[order]
    score = class_score(stats, protocol)
    per_100 = score / (sizes / 1000.0) ** 2 * 100.0
    risk: Ints = np.where(score > 0, 1 + np.searchsorted(protocol.class_breaks, per_100, side="right"), 0)
    risk = np.where(hidden, -1, risk).astype(np.int64)
    people = rounded(stats.people, protocol.round_people_to)
    people[hidden | below(stats.people, protocol.minimum["person"])] = np.nan
    return Grid(stats, sizes, risk, people, hidden)


# -- what it costs and what it protects ------------------------------------------------------------------
def measure(grid: Grid, finest: Stats, finest_km: float, protocol: Protocol) -> dict[str, float]:
    """The measured risk and the detail kept, for the report (names as the report prints them)."""
    shown = ~grid.suppressed
    told = grid.stats.hazards[shown & (grid.stats.hazards > 0)]
    truth_cells = finest.hazards > 0
    leaf = _leaf_of(grid, finest.keys, finest_km)
    density = class_score(grid.stats, protocol) / (grid.size_m / 1000.0) ** 2
    guess = np.where(grid.suppressed, 0.0, density)[leaf] * finest_km**2
    coarse = grid.size_m[leaf] > finest_km * 1000
    area = (grid.size_m / 1000.0) ** 2
    truth = finest.score + protocol.weights.get("accident", 0.0) * finest.accidents
    out = {
        "cells": float(len(grid.size_m)),
        "suppressed_cells": float(grid.suppressed.sum()),
        "suppressed_hazards": float(grid.stats.hazards[grid.suppressed].sum()),
        "k_min_hazards": float(told.min()) if len(told) else 0.0,
        "unsafe_share_before": float((~safe(finest, protocol)).mean()) if len(finest.keys) else 0.0,
        "unsafe_share_after": float((~safe(grid.stats.take(shown), protocol)).mean()) if shown.any() else 0.0,
        "mean_risk": mean_risk(told),
        "mean_risk_before": mean_risk(finest.hazards),
        "coarsened_share": float(coarse.mean()) if len(coarse) else 0.0,
        "suppressed_area_share": float(area[grid.suppressed].sum() / area.sum()) if len(area) else 0.0,
        "information_loss": information_loss(truth, guess),
    }
    weight = finest.hazards[truth_cells].astype(np.float64)
    error = localisation_error_m(grid.size_m[leaf][truth_cells])
    out["localisation_error_m"] = float((error * weight).sum() / weight.sum()) if weight.sum() else 0.0
    return out


def _leaf_of(grid: Grid, finest_keys: Ints, finest_km: float) -> Ints:
    """Row of the published cell that holds each finest cell."""
    leaf: Ints = np.zeros(len(finest_keys), dtype=np.int64)
    cells, size = finest_keys, round(finest_km * 1000)
    while len(cells):
        rows = np.flatnonzero(grid.size_m == size)
        order = rows[np.argsort(grid.stats.keys[rows], kind="stable")]
        if len(order):
            at = np.minimum(_at(grid.stats.keys[order], cells), len(order) - 1)
            hit = grid.stats.keys[order[at]] == cells
            leaf[hit] = order[at[hit]]
        if size >= SIZES_KM[-1] * 1000:
            break
        cells, size = parent(cells), size * 2
    return leaf
