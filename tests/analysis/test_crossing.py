"""Counts by district against a grid: the flow's bounds are those of a linear programme, and the attack bites."""

import os

import numpy as np
import pytest
import shapely
from common_ground.analysis import disclosure, grid
from common_ground.analysis.attacks import Claims
from common_ground.analysis.crossing import Level, Network, boxes_of, pieces_of, together
from common_ground.analysis.standing import TOP_M, claims_of
from common_ground.base.feedback import Silent
from common_ground.tests.analysis.test_attack_suite import PROTOCOL, WIDTH, country, result_of
from scipy.optimize import linprog

SEEDS = int(os.environ.get("COMMONGROUND_SEEDS", "6"))


def districts(seed, n):
    """A country cut into ``n`` x ``n`` crooked districts that cross the squares, two levels."""
    rng = np.random.default_rng(seed)
    edge = [np.r_[0, np.sort(rng.uniform(0.1, 0.9, n - 1)), 1] * WIDTH for _ in range(2)]
    shapes, parent = [], []
    for i in range(n):
        for j in range(n):
            shapes.append(shapely.box(edge[0][i] + 2e6, edge[1][j], edge[0][i + 1] + 2e6, edge[1][j + 1]))
            parent.append(i)
    return np.array(shapes, dtype=object), np.array(parent, dtype=np.int64)


def counts_in(table, shapes):
    points = shapely.points(table[["x", "y"]].to_numpy())
    return np.array([shapely.contains(s, points).sum() for s in shapes], dtype=float)


def told_of(counts, minimum=3):
    return np.where((counts > 0) & (counts < minimum), np.nan, counts)


def levels_of(table, seed, n=5, naive=False):
    shapes, parent = districts(seed, n)
    fine = counts_in(table, shapes)
    coarse = np.bincount(parent, weights=fine, minlength=n)
    top = Level([f"A{i}" for i in range(n)], told_of(coarse), np.full(n, -1), np.full(n, None, dtype=object))
    return [top, Level([f"B{i}" for i in range(n * n)], fine if naive else told_of(fine), parent, shapes)]


def grid_claims(table):
    return claims_of(result_of(table).told(PROTOCOL, False, 739_000).published(PROTOCOL), PROTOCOL, False)["hazard"]


def exact_claims(table, side=10_000):
    """A naive grid: exact numbers in every square."""
    cells = np.floor(table[["x", "y"]].to_numpy() / side).astype(int)
    unique, number = np.unique(cells, axis=0, return_counts=True)
    ones = np.ones(len(unique), dtype=np.int64)
    return Claims(2 * ones, unique[:, 0], unique[:, 1], 0 * ones, ones, number.astype(float), number.astype(float))


def programme(levels, claims, pieces):
    """Bounds of the same as rows of a linear programme over pieces and ground outside the grid."""
    zones = len(levels[-1].codes)
    n = len(pieces.zone) + zones
    a_eq, b_eq, a_ub, b_ub = [], [], [], []

    def zone_row(rows):
        out = np.zeros(n)
        out[:len(pieces.zone)] = np.isin(pieces.zone, rows)
        out[len(pieces.zone) + np.array(rows)] = 1
        return out

    for row, value in enumerate(levels[-1].told):
        if not np.isnan(value):
            a_eq.append(zone_row([row]))
            b_eq.append(value)
    for row, value in enumerate(levels[0].told):
        if not np.isnan(value):
            a_eq.append(zone_row(np.flatnonzero(levels[-1].parent == row)))
            b_eq.append(value)
    for s in range(len(claims)):
        row = np.zeros(n)
        row[:len(pieces.zone)] = pieces.square == s
        a_ub.append(-row)
        b_ub.append(-claims.low[s])
        if np.isfinite(claims.high[s]):
            a_ub.append(row)
            b_ub.append(claims.high[s])
    covered = np.zeros(zones)
    np.add.at(covered, pieces.zone, pieces.km2)
    full = covered >= shapely.area(levels[-1].shapes) / 1e6 * (1 - 1e-6)
    bounds = [(0, None)] * len(pieces.zone) + [(0, 0 if f else None) for f in full]
    return (np.array(a_ub), np.array(b_ub), np.array(a_eq), np.array(b_eq), bounds), n


@pytest.mark.parametrize("seed", range(4))
def test_the_bounds_are_those_of_a_linear_programme(seed):
    from common_ground.analysis.crossing import _Built

    table = country(seed).head(60)
    levels = levels_of(table, seed, 4)
    claims = exact_claims(table, 10_000) if seed % 2 else grid_claims(table)
    pieces = pieces_of(levels[-1].shapes, boxes_of(claims, TOP_M), Silent())
    built = _Built(levels, claims, pieces, 0, True)
    assert built.network.solve(Silent())
    (a_ub, b_ub, a_eq, b_eq, bounds), n = programme(levels, claims, pieces)
    for i in range(0, len(pieces.zone), max(1, len(pieces.zone) // 25)):
        cost = np.zeros(n)
        cost[i] = 1
        low = linprog(cost, a_ub, b_ub, a_eq, b_eq, bounds, method="highs")
        high = linprog(-cost, a_ub, b_ub, a_eq, b_eq, bounds, method="highs")
        arc = [built.piece_arc[i]]
        assert built.network.least(arc, Silent()) == pytest.approx(low.fun, abs=1e-6)
        assert built.network.most(arc, 50, Silent()) >= min(-high.fun, 50) - 1e-6
        assert built.network.flow(arc[0]) >= low.fun - 1e-6, "asking changes nothing"


@pytest.mark.parametrize("seed", range(SEEDS))
def test_grid_and_district_counts_together_locate_nothing(seed):
    table = country(seed)
    found = together(levels_of(table, seed), grid_claims(table), TOP_M, 3, PROTOCOL.finest_km**2)
    assert found.undecided == ""
    # where the two together do tell, the gate refuses: that it sees it is what protects
    truth = levels_of(table, seed, naive=True)
    for codes, square, least, most, _km2 in found.found:
        assert least >= 1 and (square or most < 3) and codes
    assert len(truth[-1].codes) == 25


def test_how_often_grid_and_counts_may_not_go_together():
    """Printed: countries in which counts by district beside the grid are refused; and that exact grids are."""
    refused = {"districts": 0, "admin 1 only": 0, "exact 10 km squares": 0}
    n = max(SEEDS, 8)
    for seed in range(n):
        table = country(seed)
        levels, claims = levels_of(table, seed), grid_claims(table)
        shapes, parent = districts(seed, 5)
        wide = np.array([shapely.union_all(shapes[parent == i]) for i in range(5)], dtype=object)
        top = Level(levels[0].codes, levels[0].told, levels[0].parent, wide)
        refused["districts"] += bool(together(levels, claims, TOP_M, 3, 100.0).found)
        refused["admin 1 only"] += bool(together([top], claims, TOP_M, 3, 100.0).found)
        refused["exact 10 km squares"] += bool(together(levels, exact_claims(table), TOP_M, 3, 100.0).found)
    print("\ngrid and counts refused together: " + ", ".join(f"{k} {v} of {n}" for k, v in refused.items()))
    assert refused["exact 10 km squares"] >= 0.9 * n


def test_a_suppressed_district_under_its_told_province_is_found():
    """40 + 12 + an untold one in a province of 54: two; of 60: eight, which may be told."""
    shapes = np.array([shapely.box(i * 1e5, 0, (i + 1) * 1e5, 1e5) for i in range(3)], dtype=object)
    for total, leak in ((54, True), (60, False)):
        top = Level(["A"], np.array([float(total)]), np.array([-1]), np.array([None], dtype=object))
        fine = Level(list("XYZ"), np.array([40.0, 12.0, np.nan]), np.zeros(3, dtype=np.int64), shapes)
        found = together([top, fine], None, TOP_M, 3, 100.0)
        assert [(f[0], f[2], f[3]) for f in found.found] == ([("Z", 2, 2)] if leak else [])


def test_a_square_that_a_border_cuts_is_found_where_the_counts_leave_no_choice():
    """One square with three hazards over two districts, told 3 and 0: all three lie in the western half."""
    shapes = np.array([shapely.box(-50_000, 0, 5_000, 10_000), shapely.box(5_000, 0, 60_000, 10_000)], dtype=object)
    ones = np.ones(1, dtype=np.int64)
    claims = Claims(2 * ones, 0 * ones, 0 * ones, 0 * ones, ones, np.array([3.0]), np.array([5.0]))
    level = Level(["W", "E"], np.array([3.0, 0.0]), np.array([-1, -1]), shapes)
    ((code, square, least, _most, km2),) = together([level], claims, TOP_M, 3, 100.0).found
    assert (code, square, least, round(km2)) == ("W", "(2, 0, 0)", 3, 50)
    level = Level(["W", "E"], np.array([30.0, 40.0]), np.array([-1, -1]), shapes)
    assert together([level], claims, TOP_M, 3, 100.0).found == []


def test_counts_and_a_grid_that_contradict_each_other_are_undecided():
    shapes = np.array([shapely.box(0, 0, 10_000, 10_000)], dtype=object)
    ones = np.ones(1, dtype=np.int64)
    claims = Claims(2 * ones, 0 * ones, 0 * ones, 0 * ones, ones, np.array([30.0]), np.array([50.0]))
    level = Level(["W"], np.array([3.0]), np.array([-1]), shapes)
    assert "cannot both be true" in together([level], claims, TOP_M, 3, 100.0).undecided
    near = Level(["W"], np.array([29.0]), np.array([-1]), shapes)
    # a held square may be off by fewer than the minimum
    assert together([near], claims, TOP_M, 3, 100.0).undecided == ""


def test_bounds_of_a_small_network_by_hand():
    net = Network(4)
    first, second = net.arc(0, 1, 5, 5), net.arc(0, 2, 2, 2)
    a, b = net.arc(1, 3, 0, 4), net.arc(2, 3, 0, 4)
    spill = net.arc(1, 0, 0, 2)
    net.arc(2, 0, 0, 9)
    net.arc(3, 0, 3, 6)
    assert net.solve(Silent()) and net.flow(first) == 5 and net.flow(second) == 2
    assert (net.least([a], Silent()), net.most([a], 99, Silent())) == (3, 4)
    assert (net.least([b], Silent()), net.most([b], 99, Silent())) == (0, 2)
    assert (net.least([spill], Silent()), net.most([spill], 99, Silent())) == (1, 2)
    assert grid.EASE2 and disclosure.SIZES_KM
