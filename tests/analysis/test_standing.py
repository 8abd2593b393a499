"""A series of grids on made-up countries: no square tells a change smaller than the minimum, and the naive series does.

What an attacker sees is two tables; what the test knows besides is which hazards came and went.
"""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis import disclosure, grid
from common_ground.analysis.riskgrid import risk_grid
from common_ground.analysis.standing import (
    Standing,
    claims_of,
    compose,
    digest,
    statement_of,
    table_of,
    violations,
)
from common_ground.base.feedback import Silent
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame

PROTOCOL = disclosure.protocol_for()
DAY = 739_000


def country(seed, n=150, width=160_000):
    rng = np.random.default_rng(seed)
    centres = rng.uniform(5_000, width - 5_000, (max(3, n // 12), 2))
    xy = centres[rng.integers(0, len(centres), n)] + rng.normal(0, 4000, (n, 2)) if seed % 2 else (
        rng.uniform(0, width, (n, 2)))
    return pd.DataFrame({
        "hazard_id": [f"H{i}" for i in range(n)], "hazard_class": rng.choice(["CHA", "SHA"], n), "status": "open",
        "area_m2": rng.lognormal(9, 1, n), "x": np.clip(xy[:, 0], 0, width) + 2e6, "y": np.clip(xy[:, 1], 0, width)})


def frame_of(table):
    return Frame("hazard", table.drop(columns=["x", "y"]).reset_index(drop=True),
                 shapely.points(table[["x", "y"]].to_numpy(dtype=float)),
                 grid.EASE2)


def made(table, day=DAY, **more):
    return risk_grid(frame_of(table), PROTOCOL, Silent(), **more).told(PROTOCOL, "accidents" in more, day)


def month(table, rng, come=3, go=2):
    """Some hazards go, some come near others or anywhere, one may be redrawn."""
    keep = table.drop(index=rng.choice(table.index, min(go, len(table)), replace=False))
    near = keep.sample(come, random_state=int(rng.integers(1 << 30)), replace=True).copy()
    near["hazard_id"] = [f"N{rng.integers(1 << 40)}" for _ in range(come)]
    near[["x", "y"]] += rng.normal(0, 3000, (come, 2))
    out = pd.concat([keep, near], ignore_index=True)
    if rng.random() < 0.5:
        out.loc[int(rng.integers(len(out))), "area_m2"] *= 40
    return out


def rows(told):
    table = table_of(told.published(PROTOCOL))
    return {r.cell_id: (r.size_km, str(r.risk_class), r.survey_state, r.suppressed) for r in table.itertuples()}


def differing(first, second):
    """Squares told in one of two releases and not, or otherwise, in the other."""
    a, b = rows(first), rows(second)
    return sorted(c for c in set(a) | set(b) if a.get(c) != b.get(c))


# -- claims ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("seed", range(20))
def test_the_claims_hold_the_truth_and_are_no_wider_than_the_class_says(seed):
    result = risk_grid(frame_of(country(seed, 40 + 20 * seed)), PROTOCOL, Silent())
    statement = statement_of(result.frame, DAY)
    claims = claims_of(statement, PROTOCOL, False)["hazard"]
    truth = result.grid.stats.hazards
    assert (claims.low <= truth).all() and (truth <= claims.high).all()
    told = statement.risk_class > 0
    assert (claims.low[told] >= 3).all()
    assert (claims.high[statement.risk_class == 0] == 0).all()
    suppressed = statement.risk_class < 0
    assert (claims.low[suppressed] == 1).all() and np.isinf(claims.high[suppressed]).all()


def test_a_class_of_ten_kilometres_in_numbers():
    """1 to 3 weighted hazards at 0.5 to 0.9 each: at least 3 by the minimum, at most 5."""
    result = risk_grid(frame_of(pd.DataFrame({
        "hazard_id": list("abc"), "hazard_class": "CHA", "status": "open", "area_m2": 1e4, "x": [1000, 2000, 3000],
        "y": 1000})), PROTOCOL, Silent())
    claims = claims_of(statement_of(result.frame, DAY), PROTOCOL, False)["hazard"]
    assert (claims.level[0], claims.low[0], claims.high[0], claims.start[0]) == (2, 3, 5, DAY)
    with_accidents = claims_of(statement_of(result.frame, DAY), PROTOCOL, True)
    assert (with_accidents["hazard"].low[0], with_accidents["accident"].high[0]) == (0, 9)


@pytest.mark.parametrize("seed", range(6))
def test_the_attack_suite_finds_nothing_in_one_grid(seed):
    from common_ground.analysis.attacks import bounds, small_counts
    from common_ground.analysis.release_check import rules_of
    from common_ground.analysis.standing import TOP_KM2

    claims = claims_of(made(country(seed, 60 + 60 * seed)).statement, PROTOCOL, False)["hazard"]
    found = bounds(claims)
    assert found.crossing == [] and found.contradiction == []
    assert small_counts(found, rules_of(PROTOCOL)["hazard"], TOP_KM2) == []


# -- the rule ----------------------------------------------------------------------------------------------
def test_the_same_data_give_the_same_release_with_its_first_day():
    first = made(country(3))
    second = compose(made(country(3).sample(frac=1, random_state=1), DAY + 30), [first], PROTOCOL)
    assert rows(second) == rows(first)
    assert digest(table_of(second.published(PROTOCOL))) == digest(table_of(first.published(PROTOCOL)))
    assert (second.statement.since == DAY).all() and second.held == 0


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("seed", range(12))
def test_one_or_two_hazards_more_or_less_or_otherwise_change_nothing_that_is_told(seed, count):
    rng = np.random.default_rng(seed)
    table = country(seed)
    first = made(table)
    at = table.index[rng.choice(len(table), count, replace=False)]
    near = table.loc[at].assign(hazard_id=[f"N{i}" for i in range(count)])
    for changed in (
        table.drop(index=at), pd.concat([table, near], ignore_index=True),
        table.assign(hazard_class=table.hazard_class.where(~table.index.isin(at), "other")),
        table.assign(area_m2=table.area_m2.where(~table.index.isin(at), 1e7)),
        table.assign(x=table.x.where(~table.index.isin(at), table.x + 12_000)),
    ):
        assert differing(first, compose(made(changed, DAY + 30), [first], PROTOCOL)) == []


def test_company_of_a_suppressed_square_does_not_move_with_what_is_held():
    """Two lone hazards, a third comes elsewhere: company is a matter of what is told."""
    table = pd.DataFrame({"hazard_id": list("abcdefgh"), "hazard_class": "CHA", "status": "open", "area_m2": 1e4,
                          "x": [1000, 2000, *[45_000] * 3, *[165_000] * 3], "y": 1000})
    first = made(table)
    assert (first.published(PROTOCOL).risk_class < 0).sum() == 2 and (first.statement.risk_class < 0).sum() == 1
    more = pd.concat([table, table.iloc[:1].assign(hazard_id="z", x=125_000)], ignore_index=True)
    assert differing(first, made(more)) and not differing(first, compose(made(more), [first], PROTOCOL))


def test_redrawing_many_hazards_does_not_carry_one_new_hazard_over_the_line():
    table = pd.DataFrame({"hazard_id": list("abc"), "hazard_class": "CHA", "status": "open", "area_m2": 1e4,
                          "x": [1000, 2000, 3000], "y": 1000})
    more = pd.concat([table, table.iloc[:1].assign(hazard_id="z", x=1500)], ignore_index=True).assign(area_m2=1.1e4)
    first, today = made(table), made(more, DAY + 1)
    assert differing(first, today), "without the rule the class moves"
    assert differing(first, compose(today, [first], PROTOCOL)) == []


def test_the_naive_series_shows_single_hazards_so_the_rule_is_earned():
    shown = total = 0
    for seed in range(1, 9, 2):
        table = country(seed, 300)
        first = made(table)
        for one in range(0, 300, 30):
            less = table.drop(index=one)
            shown += bool(differing(first, made(less)))
            assert not differing(first, compose(made(less), [first], PROTOCOL))
            total += 1
    assert shown / total > 0.05, shown


def test_three_new_hazards_in_one_square_are_told():
    table = pd.DataFrame({"hazard_id": list("abc"), "hazard_class": "CHA", "status": "open", "area_m2": 1e4,
                          "x": [1000, 2000, 3000], "y": 1000})
    more = pd.concat([table, table.assign(hazard_id=list("def"), x=table.x + 500)], ignore_index=True)
    first = made(table)
    second = compose(made(more, DAY + 30), [first], PROTOCOL)
    assert second.statement.risk_class.tolist() == [6] and second.statement.since.tolist() == [DAY + 30]


def units_behind(told, size, cell):
    """The hazards behind a square, by content, from what is kept."""
    behind = told.behind
    side = np.full(len(behind.cell), size)
    from common_ground.analysis.standing import _lifted

    inside = (_lifted(behind.cell, told.finest_m, side) == cell) & (behind.kind == 0)
    _, once = np.unique(behind.unit[inside], return_index=True)
    return sorted(behind.coarse[inside][once].tolist()), sorted(behind.fine[inside][once].tolist())


def changed(one, two):
    from collections import Counter

    a, b = Counter(one), Counter(two)
    return max((a - b).total(), (b - a).total())


@pytest.mark.parametrize("seed", range(12))
def test_two_years_of_months_between_any_two_releases_nothing_small_changed(seed):
    """Every pair of releases and every square of either: none or at least three. Worked out here from the records."""
    rng = np.random.default_rng(seed)
    table = country(seed, 200)
    history = [made(table)]
    for step in range(8):
        table = month(table, rng, come=int(rng.integers(0, 14)), go=int(rng.integers(0, 12)))
        told = compose(made(table, DAY + 30 * step), history, PROTOCOL)
        assert violations(told, history, PROTOCOL) == []
        history.append(told)
    for i, first in enumerate(history):
        for second in history[i + 1:]:
            for one in (first, second):
                for size, key in zip(one.statement.size, one.statement.key):
                    if not smallest(first, second, size, key):
                        continue
                    for x, y in zip(units_behind(first, size, key), units_behind(second, size, key)):
                        assert changed(x, y) == 0 or changed(x, y) >= 3


def test_the_rule_is_no_wall():
    """Where much changes in few places (surveys go district by district), it is told."""
    moved = 0
    for seed in range(10):
        rng = np.random.default_rng(seed)
        table = country(2 * seed + 1, 200)
        history = [made(table)]
        for step in range(6):
            centre = table.iloc[int(rng.integers(len(table)))]
            near = table.sample(12, random_state=seed * 10 + step).copy()
            near["hazard_id"] = [f"S{seed}.{step}.{i}" for i in range(12)]
            place = centre[["x", "y"]].to_numpy(float) + rng.normal(0, 1500, (12, 2))
            near[["x", "y"]] = np.clip(place, [2e6, 0], None)
            table = pd.concat([table, near], ignore_index=True)
            told = compose(made(table, DAY + 30 * step + 30), history, PROTOCOL)
            moved += bool(differing(history[-1], told))
            history.append(told)
    assert moved >= 12


def smallest(first, second, size, key):
    """True for a square that no told square of the other release lies inside: those are checked by themselves."""
    for one in (first, second):
        inner = one.statement.size < size
        ancestors = one.statement.key[inner].copy()
        width = one.statement.size[inner].copy()
        while (width < size).any():
            grow = width < size
            ancestors[grow] = grid.parent(ancestors[grow])
            width[grow] *= 2
        if (ancestors == key).any():
            return False
    return True


def test_the_squares_of_a_composed_release_do_not_overlap_and_lose_no_ground():
    rng = np.random.default_rng(5)
    table, history = country(5, 200), []
    for step in range(6):
        told = compose(made(table, DAY + step), history, PROTOCOL)
        shapes = grid.squares(told.statement.key, told.statement.size)
        left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
        common = shapely.area(shapely.intersection(shapes[left], shapes[right]))
        assert common[left != right].max(initial=0) < 1
        history.append(told)
        table = month(table, rng, 12, 10)


def test_a_square_that_still_tells_nothing_recorded_is_named_to_the_programme():
    """Population makes the empty squares visible; one new hazard in one of them is held, and said at home."""
    table = pd.DataFrame({"hazard_id": list("abc"), "hazard_class": "CHA", "status": "open", "area_m2": 1e4,
                          "x": [1000, 2000, 3000], "y": 1000})
    survey = Frame("survey", pd.DataFrame({"result": ["none found"]}), np.array([shapely.box(0, 0, 2, 1)]), geo.WGS84)
    first = made(table, survey=survey)
    more = pd.concat([table, table.iloc[:1].assign(hazard_id="new", x=95_000, y=55_000)], ignore_index=True)
    second = compose(made(more, DAY + 9, survey=survey), [first], PROTOCOL)
    assert differing(first, second) == []
    assert second.held > 0 and second.stale_clear == ["CRS6933RES10000mN50000E90000"]


def test_other_rules_or_another_finest_square_are_undecided_not_safe():
    from dataclasses import replace

    table = country(1)
    first = made(table)
    other = replace(PROTOCOL, class_breaks=(1.0, 3.5, 9.0))
    second = risk_grid(frame_of(table), other, Silent()).told(other, False, DAY)
    assert "rules changed" in compose(second, [first], other).undecided
    coarse = risk_grid(frame_of(table), PROTOCOL, Silent(), asked_km=20).told(PROTOCOL, False, DAY)
    assert "finest square" in compose(coarse, [first], PROTOCOL).undecided


# -- what is kept ------------------------------------------------------------------------------------------
def test_what_is_kept_comes_back_and_a_changed_table_is_not_found(tmp_path):
    kept = Standing(tmp_path)
    assert kept.history("CAF") == [] and not kept.path.exists()
    told = made(country(2))
    number = kept.keep("CAF", told, PROTOCOL, "2026-01-01T00:00:00Z")
    table = table_of(told.published(PROTOCOL))
    found, back = kept.find("CAF", table)
    assert found == number and digest(table_of(back.published(PROTOCOL))) == digest(table)
    assert (np.sort(back.behind.fine) == np.sort(told.behind.fine)).all() and back.rules == told.rules
    assert kept.history("CAF") == []
    kept.released(number, 7)
    assert len(kept.history("CAF")) == 1 and kept.history("SDN") == []
    table.loc[0, "survey_state"] = "surveyed none found"
    assert kept.find("CAF", table) is None


def test_a_broken_store_is_said(tmp_path):
    from common_ground.base.errors import WorkspaceError

    kept = Standing(tmp_path)
    kept.path.write_bytes(b"not a database" * 100)
    with pytest.raises(WorkspaceError, match="earlier grids"):
        kept.history("CAF")
