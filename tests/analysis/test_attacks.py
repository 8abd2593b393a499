"""The shipped bounds against a linear programme, the attacks of methods.md 2, and the examples of the literature."""

import numpy as np
import pytest
from scipy.optimize import linprog


def rows(*given):
    from common_ground.analysis.attacks import Claims

    return Claims.of(list(given))


def lp_bounds(claims, parts):
    """Exact bounds of each claim and of each remainder by HiGHS, over the finest squares and days as unknowns."""
    finest = int(claims.level.max())
    cells = sorted({(x, y, d) for i in range(len(claims)) for x, y, d in squares(claims, i, finest)})
    index = {c: k for k, c in enumerate(cells)}
    incidence = np.zeros((len(claims), len(cells)))
    for i in range(len(claims)):
        for c in squares(claims, i, finest):
            incidence[i, index[c]] = 1
    upper = np.isfinite(claims.high)
    a = np.vstack([incidence[upper], -incidence])
    b = np.concatenate([claims.high[upper], -claims.low])
    answers = []
    for cost in [incidence[i] for i in range(len(claims))] + parts(incidence):
        low = linprog(cost, A_ub=a, b_ub=b, method="highs")
        high = linprog(-cost, A_ub=a, b_ub=b, method="highs")
        assert low.status == 0, low.message
        answers.append((low.fun, -high.fun if high.status == 0 else np.inf))
    return answers


def squares(claims, i, finest):
    k = 1 << (finest - int(claims.level[i]))
    for dx in range(k):
        for dy in range(k):
            for day in range(int(claims.start[i]), int(claims.end[i])):
                yield int(claims.ix[i]) * k + dx, int(claims.iy[i]) * k + dy, day


def random_claims(seed):
    """A true count per fine square and day; claims on nested squares, some left out, some wide, some endless."""
    from common_ground.analysis.attacks import Claims

    random = np.random.default_rng(seed)
    truth = random.poisson(random.choice([0.2, 1, 4]), (4, 4, 2))
    given = []
    for level in (0, 1, 2):
        k = 4 >> level
        for ix in range(1 << level):
            for iy in range(1 << level):
                spans = [(0, 2)] if level < 2 else [(0, 2), (0, 1), (1, 2)]
                for start, end in spans:
                    if random.random() < 0.55:
                        n = truth[ix * k : (ix + 1) * k, iy * k : (iy + 1) * k, start:end].sum()
                        slack = random.choice([0, 0, 1, 3])
                        high = n + slack if random.random() < 0.85 else np.inf
                        given.append((level, ix, iy, start, end, max(0, n - slack), high))
    return Claims.of(given or [(0, 0, 0, 0, 2, 0, 5)])


@pytest.mark.parametrize("seed", range(60))
def test_bounds_equal_the_linear_programme(seed):
    from common_ground.analysis.attacks import bounds

    claims = random_claims(seed)
    found = bounds(claims)
    assert found.crossing == []
    assert found.contradiction == []
    sets = found.claims
    finest = int(claims.level.max())

    def parts(incidence):
        covers = [set(squares(sets, i, finest)) for i in range(len(sets))]
        out = []
        for i in range(len(sets)):
            inner = (
                set().union(*(covers[j] for j in range(len(sets)) if covers[j] < covers[i])) if len(sets) > 1 else set()
            )
            cost = np.zeros(incidence.shape[1])
            cells = sorted({c for j in range(len(sets)) for c in covers[j]})
            for k, c in enumerate(cells):
                cost[k] = c in covers[i] and c not in inner
            out.append(cost)
        return out

    exact = lp_bounds(sets, parts)
    n = len(sets)
    for i in range(n):
        assert (found.low[i], found.high[i]) == pytest.approx(exact[i], abs=1e-6)
        if found.rest_share[i] > 0:
            assert (found.rest_low[i], found.rest_high[i]) == pytest.approx(exact[n + i], abs=1e-6)


def test_parent_minus_children_is_found_and_sibling_merging_stops_it():
    from common_ground.analysis.attacks import Rule, bounds, small_counts

    rule = Rule("accident", 10, 100.0)
    told = rows((0, 0, 0, 0, 1, 40, 40), (1, 0, 0, 0, 1, 15, 15), (1, 0, 1, 0, 1, 12, 12), (1, 1, 0, 0, 1, 10, 10))
    findings = small_counts(bounds(told), rule, 400.0)
    assert [(f.attack, f.low, f.high) for f in findings] == [("parent minus children", 3, 3)]
    assert small_counts(bounds(rows((0, 0, 0, 0, 1, 40, 40))), rule, 400.0) == []


def test_the_small_count_itself_is_found():
    from common_ground.analysis.attacks import Rule, bounds, small_counts

    findings = small_counts(
        bounds(rows((0, 0, 0, 0, 1, 2, 2), (0, 1, 0, 0, 1, 0, 0), (0, 2, 0, 0, 1, 0, 9))),
        Rule("victim", 10, 1.0),
        400.0,
    )
    assert [(f.attack, f.low, f.high) for f in findings] == [("small count", 2, 2)]


def test_monthly_totals_that_grow_give_the_month_away():
    """methods.md 2: cumulative totals republished monthly expose the increments."""
    from common_ground.analysis.attacks import Rule, bounds, small_counts

    findings = small_counts(
        bounds(rows((0, 0, 0, 0, 31, 30, 30), (0, 0, 0, 0, 59, 34, 34))), Rule("accident", 10, 1.0), 400.0
    )
    assert [(f.part, f.low, f.high) for f in findings] == [("rest", 4, 4)]


def test_a_stock_at_two_dates_gives_no_small_change_away_unless_it_is_told():
    from common_ground.analysis.attacks import Rule, changes

    rule = Rule("hazard", 3, 100.0)
    exact, _ = changes(rows((0, 0, 0, 5, 6, 7, 7)), rows((0, 0, 0, 40, 41, 8, 8)), rule)
    assert [(f.low, f.high) for f in exact] == [(1, 1)]
    classes, _ = changes(rows((0, 0, 0, 5, 6, 3, 9)), rows((0, 0, 0, 40, 41, 10, 29)), rule)
    assert classes == []
    finer, _ = changes(
        rows((0, 0, 0, 5, 6, 12, 12)),
        rows(*[(1, i, j, 9, 10, 3 + (i & j), 3 + (i & j)) for i in (0, 1) for j in (0, 1)]),
        rule,
    )
    assert [(f.low, f.high) for f in finer] == [(1, 1)], "the parent of then against the children of now"


def test_crossing_sets_are_undecided_not_safe():
    from common_ground.analysis.attacks import bounds

    assert bounds(rows((0, 0, 0, 0, 10, 5, 9), (0, 0, 0, 5, 15, 5, 9))).crossing
    assert bounds(rows((0, 0, 0, 0, 10, 5, 9), (1, 0, 1, 0, 365, 5, 9))).crossing
    assert not bounds(rows((0, 0, 0, 0, 10, 5, 9), (1, 0, 1, 0, 5, 5, 9), (1, 4, 4, 0, 365, 5, 9))).crossing


def test_offset_grids_do_locate_hazards_so_the_refusal_is_earned():
    """Two 10 km grids offset by 5 km with exact figures: a linear programme finds 5 km squares that must hold a hazard
    in most cells with one (methods.md 2: 100 % at 10 hazards)."""
    random = np.random.default_rng(2)
    located = total = 0
    for _ in range(6):
        truth = np.zeros((8, 8))
        for x, y in random.integers(0, 8, (5, 2)):
            truth[x, y] += 1
        first = [[(i + a, j + b) for a in (0, 1) for b in (0, 1)] for i in range(0, 8, 2) for j in range(0, 8, 2)]
        second = [[(i + a, j + b) for a in (0, 1) for b in (0, 1)] for i in range(1, 7, 2) for j in range(1, 7, 2)]
        incidence = np.zeros((len(first) + len(second), 64))
        for r, cells in enumerate(first + second):
            for x, y in cells:
                incidence[r, 8 * x + y] = 1
        told = incidence @ truth.ravel()
        for k in np.flatnonzero(truth.ravel()):
            cost = np.zeros(64)
            cost[k] = 1
            located += linprog(cost, A_eq=incidence, b_eq=told, method="highs").fun > 0.5
            total += 1
    assert located / total > 0.3


def test_mohler_and_handbook_differencing():
    """Mohler, NTTS 2025; SDC Handbook: OA 50, 128, 39 against ED 52, 130, 39 differ by 2, 2, 0."""
    from common_ground.analysis.attacks import Rule, bounds, small_counts

    parts = [(1, 0, 0, 0, 1, 5, 5), (1, 0, 1, 0, 1, 4, 4), (1, 1, 0, 0, 1, 4, 4)]
    findings = small_counts(bounds(rows((0, 0, 0, 0, 1, 14, 14), *parts)), Rule("victim", 3, 1.0), 4.0)
    assert [(f.low, f.high) for f in findings if f.part == "rest"] == [(1, 1)]
    for oa, ed, expected in ((50, 52, 2), (128, 130, 2), (39, 39, None)):
        inner = [(1, i, j, 0, 1, n, n) for (i, j), n in zip(((0, 0), (0, 1), (1, 0)), (oa - 20, 10, 10))]
        findings = small_counts(bounds(rows((0, 0, 0, 0, 1, ed, ed), *inner)), Rule("person", 10, 1.0), 4.0)
        assert [f.low for f in findings if f.part == "rest"] == ([expected] if expected else [])


def test_three_distances_tell_where_a_hazard_lies():
    from common_ground.analysis.attacks import trilateration

    hazard = np.array([3000.0, 2000.0])
    sites = np.array([[0, 0], [6000, 0], [2000, 7000]], dtype=float)
    d = np.hypot(*(sites - hazard).T)
    exact = trilateration(sites[:, 0], sites[:, 1], d - 5, d + 5, 100.0)
    assert exact
    assert exact[0][1] < 0.01
    one = trilateration(sites[:1, 0], sites[:1, 1], np.array([0.0]), np.array([5000.0]), 100.0)
    assert one == [((0,), pytest.approx(78.5, abs=0.1))], "within 5 km of one site is less room than a 10 km cell"
    assert trilateration(sites[:1, 0], sites[:1, 1], np.array([0.0]), np.array([10000.0]), 100.0) == []
    assert trilateration(sites[:, 0], sites[:, 1], np.full(3, 5000.0), np.full(3, np.inf), 100.0) == []


def test_an_empty_disc_next_door_narrows_the_ring():
    from common_ground.analysis.attacks import trilateration

    x, y = np.array([0.0, 4000.0]), np.zeros(2)
    found = dict(trilateration(x, y, np.array([0.0, 8000.0]), np.array([6000.0, np.inf]), 100.0))
    assert found[(0,)] < 60


def test_a_hundred_thousand_cells_against_24_releases(recorder):
    from common_ground.analysis.attacks import Claims, Rule, bounds, small_counts

    random = np.random.default_rng(1)
    parts = []
    for release in range(25):
        ix, iy = np.divmod(random.choice(64 * 64, 2000, replace=False), 64)
        n = random.integers(10, 60, 2000)
        parts.append(
            Claims(
                np.full(2000, 2),
                ix,
                iy,
                np.full(2000, 30 * release),
                np.full(2000, 30 * release + 30),
                n * 1.0,
                n * 1.0,
            )
        )
    found = bounds(Claims.joined(parts), recorder)
    assert small_counts(found, Rule("accident", 10, 100.0), 1600.0) == []
    assert len(found.claims) == 50_000
