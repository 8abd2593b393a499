"""People in need: the model by hand, levels against brute force, draws, and the reference example of OCHA."""

import itertools
import json

import numpy as np
import pytest
from common_ground.analysis import need, need_draws
from common_ground.analysis.need import (
    Units,
    across_sectors,
    add_up,
    assigned,
    levels_of,
    need_table,
    read_profile,
    three,
)
from common_ground.base.errors import BadInput
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan
BANDS = (100.0, 500.0, 1000.0, 5000.0)


def units(population, share, idps=None, returnees=None, origin=None, reason=None):
    n = len(population)
    share = np.array(share, dtype=float)
    share = np.tile(share, (3, 1)) if share.ndim == 1 else share
    fill = lambda values: np.full(n, NAN) if values is None else np.array(values, dtype=float)  # noqa: E731
    reason = np.zeros((3, n), dtype=bool) if reason is None else np.tile(np.array(reason), (3, 1))
    return Units([f"u{i}" for i in range(n)], np.array(population, dtype=float), share, fill(idps), fill(returnees),
                 fill(origin), reason, [[] for _ in range(n)])


def test_ocha_example_is_15000_not_30000():
    assert across_sectors([15000], [[15000], [10000], [5000]]).sum() == 15000
    assert across_sectors([12000], [[15000], [10000]]).sum() == 12000  # never more than live there


def test_the_worked_example_of_the_help():
    """1,000 people, 300 within 500 m of a CHA (none within 100 m), 200 more between 1 and 5 km."""
    profile = read_profile()
    people = {(100.0,): 0, (500.0,): 300, (1000.0,): 300, (5000.0,): 500}
    people = {level: np.array([float(count)]) for level, count in people.items()}
    found = need_draws.shares_under(need_draws.scenario_settings(profile, ["CHA"]), BANDS, people, np.array([1000.0]))
    np.testing.assert_allclose(found[:, 0], [0.15, 0.35, 0.40])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_levels_are_the_maximum_over_classes_for_every_person(seed):
    """People drawn with a distance to each class: the sum over levels is the sum of max w(d) q."""
    rng = np.random.default_rng(seed)
    weights = np.sort(rng.integers(0, 5, 4) / 4)[::-1]
    factors = rng.integers(0, 5, 3) / 4
    distance = rng.choice([50.0, 300.0, 800.0, 3000.0, 9000.0], (200, 3))
    band = np.searchsorted(BANDS, distance)
    expected = (np.append(weights, 0.0)[band] * factors).max(axis=1).sum()
    levels = levels_of(weights, factors, BANDS)
    people = {level: np.array([float((distance <= np.array(level)).any(axis=1).sum())]) for _, level in levels}
    assert assigned(levels, people, 1)[0] == pytest.approx(expected)


def test_groups_are_disjoint_and_need_never_exceeds_the_population():
    made = units([1000, 1000], [0.1, 0.1], [200, 800], [100, 700], origin=[0.5, NAN], reason=[True, True])
    table = need_table(made)
    assert table.loc[0, "pin_host"] == pytest.approx(700 * 0.1)
    assert table.loc[0, "pin_idp"] == pytest.approx(200 * 0.5)  # by origin, which is worse than here
    assert table.loc[0, "pin_returnee"] == pytest.approx(100)
    assert table.loc[0, "pin_central"] == pytest.approx(270)
    assert (table[["hosts", "idps", "returnees"]].sum(axis=1).round(6) == table["population"]).all()
    assert table.loc[1, "hosts"] == 0
    assert "scaled" in table.loc[1, "flags"]
    assert (table["pin_high"] <= table["population"]).all()


def test_what_is_not_known_is_never_zero():
    made = units([1000, 500], [NAN, 0.2], idps=[100, NAN], origin=[0.5, NAN])
    table = need_table(made)
    assert np.isnan(table.loc[0, "pin_central"])
    assert table.loc[0, "pin_idp"] == 50  # what is known of where they come from still holds
    table["severity"] = [4, 4]
    totals = add_up(table, made.ids, 3)
    assert totals.pin["pin_central"] == 100
    assert totals.listed == [("u0", 1000.0)]


def test_only_units_of_the_severity_asked_for_are_added_up():
    import pandas as pd

    made = units([1000, 1000, 1000], [0.5, 0.5, 0.5])
    table = need_table(made)
    table["severity"] = pd.array([2, 3, None], dtype="Int64")
    assert add_up(table, made.ids, 3).pin["pin_central"] == 500
    assert add_up(table, made.ids, 3).listed == [("u2", 1000.0)]
    assert add_up(table, made.ids, 3).below == 1
    every = add_up(table, made.ids, 0)
    assert every.pin["pin_central"] == 1500
    assert every.listed == []


def test_three_digits():
    assert [three(v) for v in (0, 12.4, 999, 12345, 1_234_567, NAN)] == ["0", "12", "999", "12,300", "1,230,000", "–"]


def test_a_profile_whose_weights_grow_with_distance_is_refused(tmp_path):
    data = json.loads(need.DEFAULT.read_text(encoding="utf-8"))
    data["weights"]["5000"] = [1, 1, 1]
    path = tmp_path / "p.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(BadInput, match=r"p\.json"):
        read_profile(path)


# -- draws ----------------------------------------------------------------------------------------------
def test_scenarios_and_drawn_parameters_keep_their_order():
    profile = read_profile()
    classes = ["CHA", "SHA"]
    low, central, high = need_draws.scenario_settings(profile, classes)
    for a, b in itertools.pairwise((low, central, high)):
        assert all(x <= y for x, y in zip((*a.weights, *a.factors), (*b.weights, *b.factors)))
    for drawn in need_draws.drawn_settings(profile, classes, 50, 1):
        assert list(drawn.weights) == sorted(drawn.weights, reverse=True)
        assert all(x - 1e-9 <= y <= z + 1e-9 for x, y, z in zip(low.weights, drawn.weights, high.weights))
    for single in need_draws.one_at_a_time(profile, classes):
        assert list(single.weights) == sorted(single.weights, reverse=True)


def run_draws(seed=1, **changes):
    made = units([10000.0] * 30, [0.3] * 30)
    given_ = {"blocks": np.full(30, 50.0), "outlines": [np.full(30, 0.31), np.full(30, 0.29)],
              "existence": [np.full(30, 0.2), np.full(30, 0.4)], "whole": np.full(30, 0.3)}
    given_.update(changes)
    return need_draws.monte_carlo(made, made.share[1], given_["blocks"], given_["outlines"], given_["existence"],
                                  given_["whole"], read_profile(), 2.0, np.ones(30, dtype=bool), 300, seed)


def test_draws_are_seeded_and_in_order():
    first, second, other = run_draws(), run_draws(), run_draws(seed=2)
    np.testing.assert_array_equal(first.p10, second.p10)
    assert (first.p10 != other.p10).any()
    assert (first.p10 <= first.p50).all()
    assert (first.p50 <= first.p90).all()
    assert sum(first.variance.values()) == pytest.approx(1)
    assert max(first.variance, key=first.variance.get) == "existence"


def test_the_interval_is_as_wide_as_the_population_figure_when_nothing_else_varies():
    only = run_draws(outlines=[], existence=[], blocks=np.full(30, 1e12))
    spread = (only.p90 - only.p10).mean() / 2 / 1.2816 / 3000
    assert spread == pytest.approx(0.05, rel=0.15)
    assert only.variance["population"] == pytest.approx(1, abs=0.01)


def test_drawn_outlines_have_the_spread_of_the_profile():
    profile = read_profile()
    kinds = np.zeros(20000, dtype=np.intp)
    drawn, levels = need_draws.drawn_kinds(kinds, np.zeros(20000, dtype=bool), ["SHA"], profile,
                                           np.random.default_rng(1), outlines=True, existence=True)
    gone = len(levels[0]) - 1
    assert (drawn == gone).mean() == pytest.approx(0.4, abs=0.02)
    reach = np.array(levels[3])[drawn[drawn != gone]] - 5000
    assert reach.std() == pytest.approx(100, rel=0.03)
    assert min(levels[0][:-1]) >= 0


def test_rank_correlation():
    assert need_draws.spearman(np.array([1.0, 2, 3, 4]), np.array([10.0, 20, 30, 400])) == pytest.approx(1)
    assert np.isnan(need_draws.spearman(np.array([1.0, 2]), np.array([1.0, 2])))
