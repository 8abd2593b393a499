"""What a series of risk grids may tell: a square is told anew only when enough has changed in it.

A class moves when one hazard crosses its break, squares merge or split when one comes or goes. Two releases side by
side would show that one. So the second release is not simply the grid of the day. The rule:

1. The last release and the grid of the day are cut into the smallest quadtree nodes that are a square in one of the
   two (``groups``). Inside one, either all squares are those of the day or all are those that were told before.
2. A node takes the squares of the day only if for every released grid, the last and all before it, and in every
   square that is told in either of the two: the number of units that differ is zero or at least the protocol's
   minimum. Else the node is *held*: what was told stays told, with the day on which it was first told.
3. A node whose squares say the same as before keeps the old day, so that held and unchanged look alike.

What follows, and what tests/analysis/test_standing.py holds on made-up countries: between the records behind any two
told statements of any square, the units that differ are none or at least the minimum. Units are compared by content
(where, what weight, what area), not by id, twice: without the area, so that redrawn edges do not make up the number,
and with it, so that one redrawn hazard does not move a class. Adding and removing count once, the larger of the two.

What it does not hide: that *something* changed between two releases where a square changes, without saying how much.
Squares can be out of date by fewer units than the minimum; the day they were told since goes with them.
"""

from __future__ import annotations

import io
import json
import math
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..base.errors import WRONG_SHAPE, WorkspaceError
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_
from ..connectors.archive import BROKEN
from .attacks import INFINITY, Claims
from .disclosure import SIZES_KM, Protocol
from .grid import EASE2, Units, cell_id, column_row, key_of, parent, squares
from .survey_state import STATES, SUPPRESSED

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..connectors.frame import Frame

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]
    Words = NDArray[np.uint64]

FILE = "common_ground_standing.sqlite"
HAZARD, ACCIDENT, FINDING = 0, 1, 2
#: side of a level 0 square of the claims, in metres, and its area in km²
TOP_M = round(SIZES_KM[-1] * 1000)
TOP_KM2 = SIZES_KM[-1] ** 2
_NOWHERE = 1 << 40


@dataclass
class Behind:
    """The records behind a grid: one row for each pair of unit and finest square. Never published.

    ``unit`` numbers are only good within one object. ``coarse``: a number made from the unit's squares and weight;
    ``fine``: from its area (hazards) or victims (accidents) as well.
    """

    cell: Ints
    unit: Ints
    kind: Ints
    coarse: Words
    fine: Words
    victims: Floats

    def take(self, rows: Any) -> Behind:
        return Behind(**{name: value[rows] for name, value in vars(self).items()})


@dataclass
class Statement:
    """Squares as they are told: key and side (m), class (-1 suppressed), people (NaN untold), state, ``since``: the
    day (proleptic ordinal) on which it was first told so."""

    key: Ints
    size: Ints
    risk_class: Ints
    people: Floats
    state: Ints
    since: Ints

    def __len__(self) -> int:
        return len(self.key)

    def take(self, rows: Any) -> Statement:
        return Statement(**{name: value[rows] for name, value in vars(self).items()})


@dataclass
class Told:
    """A grid that was released, or may be. ``statement``: its squares before company is found (:meth:`published`), so
    that who keeps company depends on what is told alone. ``held``: squares that stay as they were told although their
    records changed (for the own programme only: the number itself tells). ``stale_clear``: held squares that tell
    nothing recorded where something is. ``undecided``: why it may not go out at all, or empty."""

    statement: Statement
    behind: Behind
    finest_m: int
    rules: str
    accidents: bool
    held: int = 0
    stale_clear: list[str] = field(default_factory=list)
    undecided: str = ""

    def published(self, protocol: Protocol) -> Statement:
        """The squares as they leave: a suppressed one in company."""
        return _in_company(self.statement, protocol)


# -- from a grid -------------------------------------------------------------------------------------------
def rules_text(protocol: Protocol) -> str:
    """What the classes of a protocol are made by; two grids by different rules cannot stand beside each other."""
    return json.dumps([protocol.minimum, protocol.p_percent, protocol.class_breaks, protocol.weights,
                       protocol.coarsest_km], sort_keys=True)


def behind_of(units: Units, finding_cells: Ints | None = None, finding: Ints | None = None) -> Behind:
    """The records of a grid. ``finding``, ``finding_cells``: pairs of survey (that found something) and square."""
    empty: Ints = np.zeros(0, dtype=np.int64)
    found, where = (empty, empty) if finding is None or finding_cells is None else (finding, finding_cells)
    parts, start = [], 0
    for kind, unit, cell, light, heavy in (
        (HAZARD, units.hazard, units.hazard_cell, units.hazard_weight, units.hazard_area),
        (ACCIDENT, units.accident, units.accident_cell, np.zeros(len(units.victims)), units.victims),
        (FINDING, found, where, np.zeros(0), np.zeros(0)),
    ):
        number = int(unit.max()) + 1 if len(unit) else 0
        light, heavy = _padded(light, number), _padded(heavy, number)
        place = np.zeros(number, dtype=np.uint64)
        np.add.at(place, unit, _mixed(cell.astype(np.uint64)))
        coarse = _mixed(place + _mixed(np.round(light * 1e6).astype(np.int64).astype(np.uint64)))
        fine = _mixed(coarse + _mixed(np.round(heavy).astype(np.int64).astype(np.uint64)))
        victims = heavy if kind == ACCIDENT else np.zeros(number)
        parts.append(Behind(cell, unit + start, np.full(len(unit), kind, dtype=np.int64), coarse[unit], fine[unit],
                            victims[unit]))
        start += number
    joined: Behind = _joined(parts)
    return joined


def _padded(values: Floats, number: int) -> Floats:
    out: Floats = np.zeros(number)
    out[: min(number, len(values))] = values[:number]
    return out


def _mixed(values: Words) -> Words:
    """Scatter whole numbers over 64 bits (the finaliser of SplitMix64)."""
    with np.errstate(over="ignore"):
        z = values + np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        out: Words = z ^ (z >> np.uint64(31))
    return out


def _joined(parts: list[Any]) -> Any:
    return type(parts[0])(**{name: np.concatenate([getattr(p, name) for p in parts]) for name in vars(parts[0])})


def statement_of(frame: Frame, day: int) -> Statement:
    """The squares of a published layer. Raises ValueError for a cell id that is none of ours."""
    table = frame.table
    size = np.round(np.asarray(table["size_km"], dtype=float) * 1000).astype(np.int64)
    key = np.array([_key(str(text)) for text in table["cell_id"]], dtype=np.int64)
    hidden = np.asarray(table["suppressed"], dtype=float) == 1
    risk = table["risk_class"].astype("float64").to_numpy(copy=True)
    risk[hidden] = -1
    order = {word: i for i, word in enumerate(STATES)}
    state = np.array([order[str(word)] for word in table["survey_state"]], dtype=np.int64)
    people = table["people"].astype("float64").to_numpy(copy=True)
    return Statement(key, size, risk.astype(np.int64), people, state, np.full(len(key), day, dtype=np.int64))


def _key(text: str) -> int:
    """The inverse of ``grid.cell_id``."""
    import re

    found = re.fullmatch(r"CRS6933RES(\d+)m([NS])(\d+)([EW])(\d+)", text)
    if not found:
        raise ValueError(text)
    size = int(found.group(1))
    y = int(found.group(3)) * (1 if found.group(2) == "N" else -1)
    x = int(found.group(5)) * (1 if found.group(4) == "E" else -1)
    if size <= 0 or x % size or y % size or size / 1000 not in SIZES_KM:
        raise ValueError(text)
    return int(key_of(x // size, y // size))


def table_of(statement: Statement, since: bool = False) -> Any:
    """The statement as the published table; with ``since`` the day each square was first told so."""
    import pandas as pd

    hidden = statement.risk_class < 0
    column, row = column_row(statement.key)
    table = pd.DataFrame({
        "cell_id": pd.Series([cell_id(int(s), int(c), int(r)) for s, c, r in zip(statement.size, column, row)],
                             dtype=object),
        "size_km": statement.size / 1000.0,
        "risk_class": pd.array(np.where(hidden, 0, statement.risk_class), dtype="Int64"),
        "people": pd.array(np.nan_to_num(statement.people), dtype="float64").astype("Int64"),
        "survey_state": pd.Series([STATES[i] for i in statement.state], dtype=object),
        "suppressed": hidden.astype(np.int64),
    })
    table.loc[hidden, "risk_class"] = pd.NA
    table.loc[np.isnan(statement.people), "people"] = pd.NA
    if since:
        table["told_since"] = pd.Series([date.fromordinal(int(d)).isoformat() for d in statement.since], dtype=object)
    return table


def frame_of(statement: Statement, since: bool = False) -> Frame:
    """The statement as the layer that is published."""
    from ..connectors.frame import Frame

    return Frame("riskgrid", table_of(statement, since), squares(statement.key, statement.size), EASE2,
                 style="riskgrid")


def digest(table: Any) -> str:
    """A fingerprint of the published columns, the same for a frame and for the layer written from it."""
    def plain(value: Any) -> str:
        return "" if str(value) in ("None", "nan", "<NA>", "NULL") else f"{float(value):.9g}"

    lines = sorted(
        f"{c}|{plain(r)}|{plain(p)}|{s}|{plain(h)}" for c, r, p, s, h in zip(
            table["cell_id"], table["risk_class"].astype(object), table["people"].astype(object),
            table["survey_state"], table["suppressed"].astype(object)))
    return sha256("\n".join(lines).encode()).hexdigest()


# -- the rule ----------------------------------------------------------------------------------------------
def compose(new: Told, history: list[Told], protocol: Protocol, feedback: Feedback | None = None) -> Told:
    """What may be told now; see the head of this module. ``history``: released grids, oldest first. Raises
    Cancelled."""
    feedback = feedback or Silent()
    if not history:
        return new
    reason = _incomparable(new, history)
    if reason:
        return Told(**{**vars(new), "undecided": reason})
    last = history[-1]
    before, after = last.statement, new.statement
    node_before, node_after = _nodes(before, after), _nodes(after, before)
    twin_before, twin_after = _twins(before, after), _twins(after, before)
    changed = _unique_nodes(node_before[~twin_before], node_after[~twin_after])
    bad: set[tuple[int, int]] = set()
    for position, earlier in enumerate(_different(history)):
        checkpoint(feedback, 100.0 * position / len(history))
        bad |= _small_changes(earlier, new, before, node_before, node_after, protocol)
    swap = changed - bad
    held = changed & bad
    keep_before = ~_member(node_before, swap)
    take_after = _member(node_after, swap)
    statement = _joined([before.take(keep_before), after.take(take_after)])
    order = np.lexsort((statement.key, -statement.size))
    cells_new = _node_of_cells(new.behind.cell, new.finest_m, after, node_after, before, node_before)
    cells_old = _node_of_cells(last.behind.cell, new.finest_m, after, node_after, before, node_before)
    behind = _renumbered([new.behind.take(_member(cells_new, swap)), last.behind.take(~_member(cells_old, swap))])
    stay = before.take(_member(node_before, held))
    clear = stay.take(_holds_records(stay, new.behind, new.finest_m) & (stay.risk_class == 0))
    column, row = column_row(clear.key)
    stale = [cell_id(int(s), int(c), int(r)) for s, c, r in zip(clear.size, column, row)]
    told = Told(statement.take(order), behind, new.finest_m, new.rules, new.accidents or last.accidents, len(stay),
                stale)
    checkpoint(feedback, 100)
    return told


def violations(told: Told, history: list[Told], protocol: Protocol) -> list[str]:
    """Nodes of a grid whose records differ from those behind some released grid by too few: the rule, checked again
    from what is stored. Cell ids (``size:column:row``), empty where it holds."""
    found: set[tuple[int, int]] = set()
    for earlier in _different(history):
        nodes = _nodes(told.statement, earlier.statement)
        others = _nodes(earlier.statement, told.statement)
        found |= _small_changes(earlier, told, earlier.statement, others, nodes, protocol)
    out = []
    for size, key in sorted(found):
        column, row = column_row(np.array([key]))
        out.append(cell_id(size, int(column[0]), int(row[0])))
    return out


def _incomparable(new: Told, history: list[Told]) -> str:
    for earlier in history:
        if earlier.finest_m != new.finest_m:
            return str(N_("An earlier release had another finest square; the two together would tell more."))
        if earlier.rules != new.rules:
            return str(N_("The protocol's rules changed since an earlier release; the two together would tell more."))
        if earlier.accidents != new.accidents:
            return str(N_("An earlier release was made with accidents and this one without, or the other way round."))
    return ""


def _different(history: list[Told]) -> list[Told]:
    """Releases that said something else than the one before."""
    out: list[Told] = []
    for one in history:
        same = out and len(out[-1].statement) == len(one.statement)
        if not same or not _twins(one.statement, out[-1].statement).all():
            out.append(one)
    return out


def _cover(statement: Statement, key: Ints, size: Ints) -> Ints:
    """Row of the square that is or holds each given node, -1 for none."""
    out: Ints = np.full(len(key), -1, dtype=np.int64)
    current, width = key.copy(), size.copy()
    while True:
        for side in np.unique(width):
            rows = np.flatnonzero(statement.size == side)
            if not len(rows):
                continue
            order = rows[np.argsort(statement.key[rows], kind="stable")]
            wanted = np.flatnonzero((width == side) & (out < 0))
            spot = np.minimum(np.searchsorted(statement.key[order], current[wanted]), len(order) - 1)
            hit = statement.key[order[spot]] == current[wanted]
            out[wanted[hit]] = order[spot[hit]]
        if not len(width) or (width >= TOP_M).all():
            return out
        grow = width < TOP_M
        current[grow] = parent(current[grow])
        width[grow] *= 2


def _nodes(own: Statement, other: Statement) -> Ints:
    """(size, key) of the node of each square of ``own``: itself, or the larger square of ``other`` that holds it."""
    cover = _cover(other, own.key, own.size)
    size = np.where(cover >= 0, other.size[cover], own.size) if len(other) else own.size
    key = np.where(cover >= 0, other.key[cover], own.key) if len(other) else own.key
    out: Ints = np.column_stack((size, key)).astype(np.int64)
    return out


def _twins(own: Statement, other: Statement) -> Bools:
    """True for squares that the other statement tells in the same way."""
    if not len(other):
        return np.zeros(len(own), dtype=bool)
    cover = _cover(other, own.key, own.size)
    same = (cover >= 0) & (other.size[cover] == own.size)
    for name in ("risk_class", "state"):
        same &= getattr(other, name)[cover] == getattr(own, name)
    a, b = own.people, other.people[cover]
    out: Bools = same & ((a == b) | (np.isnan(a) & np.isnan(b)))
    return out


def _unique_nodes(*groups: Ints) -> set[tuple[int, int]]:
    return {(int(s), int(k)) for group in groups for s, k in group}


def _member(nodes: Ints, wanted: set[tuple[int, int]]) -> Bools:
    sought: Ints = np.array(sorted(wanted), dtype=np.int64).reshape(-1, 2)
    out: Bools = np.isin(_one_number(nodes[:, 0], nodes[:, 1]), _one_number(sought[:, 0], sought[:, 1]))
    return out


def _one_number(side: Ints, key: Ints) -> Words:
    """A node as one number; 64 scattered bits, so that two nodes do not share theirs."""
    return _mixed(_mixed(side.astype(np.uint64)) + key.astype(np.uint64))


def _node_of_cells(
    cells: Ints, finest_m: int, after: Statement, node_after: Ints, before: Statement, node_before: Ints
) -> Ints:
    """The node of each finest square, by today's squares, else by those told before; (0, -1) outside both."""
    size = np.full(len(cells), finest_m, dtype=np.int64)
    out: Ints = np.tile(np.array([0, -1], dtype=np.int64), (len(cells), 1))
    for statement, nodes in ((before, node_before), (after, node_after)):
        cover = _cover(statement, cells, size)
        out[cover >= 0] = nodes[cover[cover >= 0]]
    return out


def _side_at(statement: Statement, cells: Ints, finest_m: int) -> Ints:
    cover = _cover(statement, cells, np.full(len(cells), finest_m, dtype=np.int64))
    out: Ints = np.where(cover >= 0, statement.size[cover] if len(statement) else 0, _NOWHERE)
    return out


def _lifted(cells: Ints, finest_m: int, side: Ints) -> Ints:
    """Each finest square's ancestor of the given side."""
    out, width = cells.copy(), np.full(len(cells), finest_m, dtype=np.int64)
    while (width < side).any():
        grow = width < side
        out[grow] = parent(out[grow])
        width[grow] *= 2
    return out


def _small_changes(
    earlier: Told, new: Told, before: Statement, node_before: Ints, node_after: Ints, protocol: Protocol
) -> set[tuple[int, int]]:
    """Nodes in which some square of either release has units that differ, but too few."""
    a, b = earlier.behind, new.behind
    cells: Ints = np.concatenate([a.cell, b.cell])
    if not len(cells):
        return set()
    # many records share a square: what is looked up is looked up once a square
    square, row_square = np.unique(cells, return_inverse=True)
    node = _node_of_cells(square, new.finest_m, new.statement, node_after, before, node_before)
    side = np.minimum(_side_at(earlier.statement, square, new.finest_m), _side_at(new.statement, square, new.finest_m))
    known = node[:, 0] > 0
    side = np.where(known, np.minimum(side, np.where(known, node[:, 0], _NOWHERE)), new.finest_m)
    _, square_atom = np.unique(_one_number(side, _lifted(square, new.finest_m, side)), return_inverse=True)
    first: Ints = np.zeros(int(square_atom.max()) + 1, dtype=np.int64)
    first[square_atom] = np.arange(len(square_atom))
    atom: Ints = square_atom[row_square.reshape(-1)].astype(np.int64)
    sign = np.r_[-np.ones(len(a.cell), dtype=np.int64), np.ones(len(b.cell), dtype=np.int64)]
    both: Behind = _joined([a, b])
    n = len(first)
    bad = np.zeros(n, dtype=bool)
    recorded = np.bincount(atom[both.kind != FINDING], minlength=n) > 0
    for kind, minimum in ((HAZARD, "hazard"), (ACCIDENT, "accident"), (FINDING, "hazard")):
        rows = np.flatnonzero(both.kind == kind)
        if not len(rows):
            continue
        for mark in (both.coarse, both.fine):
            units, victims = _changed(atom[rows], both.unit[rows], mark[rows], sign[rows], both.victims[rows], n)
            few = (units > 0) & (units < protocol.minimum[minimum])
            if kind == ACCIDENT:
                few |= (units > 0) & (victims < protocol.minimum["victim"])
            # where something is recorded a survey's result does not show: the state says recorded either way
            bad |= few & ~recorded if kind == FINDING else few
    picked = node[first[bad]]
    return {(int(s), int(k)) for s, k in picked if s > 0}


def _changed(
    atom: Ints, unit: Ints, mark: Words, sign: Ints, victims: Floats, n: int
) -> tuple[Ints, Floats]:
    """Units that were added or removed in each atom, the larger of the two, and their victims the same way."""
    _, once = np.unique((atom << 34) + (unit << 1) + (sign > 0), return_index=True)
    atom, mark, sign, victims = atom[once], mark[once], sign[once], victims[once]
    order = np.lexsort((mark, atom))
    atom, mark, sign, victims = atom[order], mark[order], sign[order], victims[order]
    start = np.flatnonzero(np.r_[True, (atom[1:] != atom[:-1]) | (mark[1:] != mark[:-1])])
    net, where, weight = np.add.reduceat(sign, start), atom[start], victims[start]
    more, less = np.maximum(net, 0), np.maximum(-net, 0)

    def larger(a: Any, b: Any) -> Any:
        return np.maximum(np.bincount(where, weights=a, minlength=n), np.bincount(where, weights=b, minlength=n))

    return larger(more, less).astype(np.int64), larger(more * weight, less * weight)


def _renumbered(parts: list[Behind]) -> Behind:
    start, out = 0, []
    for part in parts:
        out.append(Behind(part.cell, part.unit + start, part.kind, part.coarse, part.fine, part.victims))
        start += int(part.unit.max()) + 1 if len(part.unit) else 0
    joined: Behind = _joined(out)
    return joined


def _holds_records(squares: Statement, behind: Behind, finest_m: int) -> Bools:
    cover = _cover(squares, behind.cell, np.full(len(behind.cell), finest_m, dtype=np.int64))
    out: Bools = np.isin(np.arange(len(squares)), cover)
    return out


def _in_company(statement: Statement, protocol: Protocol) -> Statement:
    """A suppressed square is never the only one (as in ``grid._company``): the nearest coarsest square in which
    something is told goes with it. Chosen from what is told alone, so it tells nothing."""
    top = round(protocol.coarsest_km * 1000)
    hidden = np.flatnonzero(statement.risk_class < 0)
    tops = _lifted_statement(statement, top)
    others = np.flatnonzero(statement.risk_class > 0)
    if len(hidden) != 1 or not len(others):
        return statement
    column, row = column_row(tops)
    far = np.maximum(abs(column[others] - column[hidden[0]]), abs(row[others] - row[hidden[0]]))
    chosen = others[np.lexsort((tops[others], far))[0]]
    rest = statement.take(tops != tops[chosen])
    since = statement.since[tops == tops[chosen]].max()
    one = Statement(tops[[chosen]], np.array([top]), np.array([-1]), np.array([np.nan]),
                    np.array([STATES.index(SUPPRESSED)]), np.array([since]))
    joined: Statement = _joined([rest, one])
    return joined.take(np.lexsort((joined.key, -joined.size)))


def _lifted_statement(statement: Statement, side: int) -> Ints:
    out, width = statement.key.copy(), statement.size.copy()
    while (width < side).any():
        grow = width < side
        out[grow] = parent(out[grow])
        width[grow] *= 2
    return out


# -- what an attacker makes of it --------------------------------------------------------------------------
def claims_of(statement: Statement, protocol: Protocol, accidents: bool) -> dict[str, Claims]:
    """What a grid tells of the number of hazards and accidents in each square, for one who knows the method and the
    protocol: intervals that hold the truth of the day told since. ``accidents``: the classes were made with them.

    Class c holds a weighted sum from break c-1 (included) to break c (not included) per 100 km². Without accidents
    n hazards weigh between n times the lowest and n times the highest weight, and are zero or at least the minimum.
    With accidents a class may be made of these alone, so that the low end is zero. Suppressed: at least one record
    without accidents, anything with. Levels: 0 is 40 km, each halves the side.
    """
    level = np.round(np.log2(TOP_M / statement.size)).astype(np.int64)
    column, row = column_row(statement.key)
    per_100 = (statement.size / 1000.0) ** 2 / 100.0
    breaks = np.array([0.0, *protocol.class_breaks, INFINITY])
    told = np.maximum(statement.risk_class, 0)
    least = np.where(told > 0, breaks[np.maximum(told - 1, 0)] * per_100, 0.0)
    most = np.where(told > 0, breaks[np.minimum(told, len(breaks) - 1)] * per_100, 0.0)
    weights = [value for name, value in protocol.weights.items() if name != "accident"]
    light, heavy = min(weights), max(weights)
    high = _below(most, light)
    low = np.zeros(len(statement))
    if not accidents:
        low = np.where(told > 0, np.maximum(protocol.minimum["hazard"], np.ceil(least / heavy - 1e-9)), 0.0)
    hidden = statement.risk_class < 0
    low[hidden], high[hidden] = (0.0 if accidents else 1.0), INFINITY
    high[statement.risk_class == 0] = 0.0 if light > 0 else INFINITY

    def claims(bottom: Floats, top: Floats) -> Claims:
        return Claims(level, column, row, statement.since, statement.since + 1, bottom, top)

    out = {"hazard": claims(low, high)}
    if accidents:
        weight = protocol.weights.get("accident", 0.0)
        # accidents that are too few or have too few victims are left out of the class, where there are hazards
        untold = max(protocol.minimum["accident"], protocol.minimum["victim"]) - 1.0
        top = np.where(statement.risk_class > 0, np.maximum(_below(most, weight), untold), 0.0)
        top[hidden] = INFINITY
        out["accident"] = claims(np.zeros(len(statement)), top)
    return out


def _below(total: Floats, weight: float) -> Floats:
    """The most units of ``weight`` that stay below ``total``."""
    if weight <= 0:
        return np.full(len(total), INFINITY)
    most = [INFINITY if math.isinf(t) else max(0.0, math.ceil(t / weight - 1e-9) - 1) for t in total]
    return np.array(most, dtype=np.float64)


# -- what is kept ------------------------------------------------------------------------------------------
_TABLE = """CREATE TABLE IF NOT EXISTS grid (
    id INTEGER PRIMARY KEY, country TEXT NOT NULL, made_at TEXT NOT NULL, digest TEXT NOT NULL,
    release_id INTEGER, about TEXT NOT NULL, arrays BLOB NOT NULL)"""


class Standing:
    """The grids of a workspace with the records behind them, beside its ledger. It never leaves: no pack and no
    package takes it. Raises WorkspaceError."""

    def __init__(self, folder: str | Path) -> None:
        self.path = Path(folder) / FILE

    @contextmanager
    def _connect(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = sqlite3.connect(self.path, timeout=20)
        except sqlite3.Error as error:
            raise self._failed(error) from error
        try:
            with connection:
                connection.execute(_TABLE)
                yield connection
        except (sqlite3.Error, UnicodeError) as error:
            raise self._failed(error) from error
        finally:
            connection.close()

    def _failed(self, error: Exception) -> WorkspaceError:
        return WorkspaceError(
            N_("The record of earlier grids {file} cannot be read or written"), file=str(self.path),
            details=repr(error), hint=N_("check the folder; without it no second grid is released"))

    def keep(self, country: str, told: Told, protocol: Protocol, made_at: str) -> int:
        """Keep a grid that may be released later; one of the same content that was not released is replaced."""
        about = {name: getattr(told, name) for name in ("finest_m", "rules", "accidents", "held", "stale_clear",
                                                        "undecided")}
        mark = digest(table_of(told.published(protocol)))
        with self._connect() as connection:
            connection.execute("DELETE FROM grid WHERE country = ? AND digest = ? AND release_id IS NULL",
                               (country, mark))
            row = connection.execute(
                "INSERT INTO grid (country, made_at, digest, about, arrays) VALUES (?, ?, ?, ?, ?)",
                (country, made_at, mark, json.dumps(about), _packed(told)))
            return int(row.lastrowid or 0)

    def find(self, country: str, table: Any) -> tuple[int, Told] | None:
        """The kept grid that a published table shows, None where it was made elsewhere or changed by hand."""
        if not self.path.is_file():
            return None
        with self._connect() as connection:
            row = connection.execute(
                "SELECT id, about, arrays FROM grid WHERE country = ? AND digest = ? ORDER BY id DESC LIMIT 1",
                (country, digest(table))).fetchone()
        return (int(row[0]), _unpacked(row[1], row[2])) if row else None

    def telling(
        self, country: str, protocol: Protocol, cells: Any, classes: Any, states: Any
    ) -> tuple[int, Told] | None:
        """The newest kept grid that tells all these squares as they are given (class None where suppressed); None where
        none does."""
        if not self.path.is_file():
            return None
        wanted = {(str(cell), "" if value is None else str(int(value)), str(state))
                  for cell, value, state in zip(cells, classes, states)}
        with self._connect() as connection:
            rows = connection.execute("SELECT id, about, arrays FROM grid WHERE country = ? ORDER BY id DESC",
                                      (country,)).fetchall()
        for number, about, arrays in rows:
            told = _unpacked(about, arrays)
            table = table_of(told.published(protocol))
            there = {(str(cell), "" if str(value) == "<NA>" else str(int(value)), str(state)) for cell, value, state in
                     zip(table["cell_id"], table["risk_class"].astype(object), table["survey_state"])}
            if wanted <= there:
                return int(number), told
        return None

    def released(self, number: int, release_id: int) -> None:
        """A kept grid has left with a release of the ledger."""
        with self._connect() as connection:
            connection.execute("UPDATE grid SET release_id = ? WHERE id = ? AND release_id IS NULL",
                               (release_id, number))

    def history(self, country: str) -> list[Told]:
        """The grids that were released, oldest first."""
        if not self.path.is_file():
            return []
        with self._connect() as connection:
            rows = connection.execute(
                "SELECT about, arrays FROM grid WHERE country = ? AND release_id IS NOT NULL ORDER BY release_id, id",
                (country,)).fetchall()
        return [_unpacked(*row) for row in rows]


def _packed(told: Told) -> bytes:
    buffer = io.BytesIO()
    arrays = {f"s_{name}": value for name, value in vars(told.statement).items()}
    arrays.update({f"b_{name}": value for name, value in vars(told.behind).items()})
    np.savez_compressed(buffer, **arrays)
    return buffer.getvalue()


def _unpacked(about: str, arrays: bytes) -> Told:
    """Raises WorkspaceError for a row that this plugin did not write so."""
    try:
        with np.load(io.BytesIO(arrays), allow_pickle=False) as found:
            statement = Statement(**{name[2:]: found[name] for name in found.files if name.startswith("s_")})
            behind = Behind(**{name[2:]: found[name] for name in found.files if name.startswith("b_")})
        return Told(statement, behind, **json.loads(about))
    # a header may promise more than there is
    except (*WRONG_SHAPE, *BROKEN, MemoryError, OSError) as error:
        raise WorkspaceError(
            N_("The record of earlier grids {file} cannot be read or written"), file=FILE, details=repr(error),
            hint=N_("check the folder; without it no second grid is released")) from error
