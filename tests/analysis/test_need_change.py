"""The change of people in need split by effect: by hand, and as a property that the parts sum to the whole."""

import json

import numpy as np
import pandas as pd
import pytest
from common_ground.analysis.need import SCENARIOS, Units, need_table, read_profile
from common_ground.analysis.need_change import EFFECTS, Run, change, counted_units, read_earlier
from common_ground.base.errors import BadInput
from common_ground.connectors.frame import Frame
from common_ground.connectors.provenance import Provenance
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan


def run_of(ids, population, share, idps=0.0, returnees=0.0, origin=NAN, reason=False, severity=4.0, level=0):
    """A run of the model itself; arguments are one value or one a unit."""
    n = len(ids)
    wide = lambda value: np.broadcast_to(np.asarray(value, dtype=float), (n,)).copy()  # noqa: E731
    units = Units(list(ids), wide(population), np.tile(wide(share), (3, 1)), wide(idps), wide(returnees), wide(origin),
                  np.tile(wide(reason) > 0, (3, 1)), [[] for _ in ids])
    table = need_table(units)
    table["severity"] = wide(severity)
    return Run(list(ids), table, counted_units(table, level))


def effects(found, unit="all", scenario="central"):
    rows = found[(found["unit"] == unit) & (found["part"] == "change")]
    return {effect: value for effect, value in zip(rows["effect"], rows[scenario]) if abs(value) > 1e-9}


def end(found, part, unit="all"):
    return float(found[(found["unit"] == unit) & (found["part"] == part)]["central"].iloc[0])


def test_population_and_contamination_by_hand():
    """1,000 people of whom 0.3, then 1,200 of whom 0.5: 300 to 600. Population (200 × 0.3 + 200 × 0.5) / 2 = 80,
    contamination (0.2 × 1,000 + 0.2 × 1,200) / 2 = 220."""
    before, after = run_of(["a"], 1000, 0.3), run_of(["a"], 1200, 0.5)
    found = change(before, after, after)
    assert (end(found, "before"), end(found, "after")) == (300, pytest.approx(600))
    assert effects(found) == pytest.approx({"population": 80, "contamination_more": 220})


def test_displacement_accidents_and_origins_by_hand():
    """Of 1,000 people 400 come back where an accident happened: 0.2 × 600 + 400. Orders: returnees first brings
    nothing (they count as residents do), then the accident 320; accident first nothing, then the returnees 320."""
    before, after = run_of(["a"], 1000, 0.2), run_of(["a"], 1000, 0.2, returnees=400, reason=True)
    # who was not there before cannot show whether an accident would have counted: the whole is displacement
    assert effects(change(before, after, after)) == pytest.approx({"displacement": 320})
    # where 100 were there before, the accident shows: (100 × 0.8 + 400 × 0.8) / 2 = 200 and 300 × 0.8 / 2 = 120
    before = run_of(["a"], 1000, 0.2, returnees=100)
    assert effects(change(before, after, after)) == pytest.approx({"displacement": 120, "incidents": 200})
    before, after = run_of(["a"], 1000, 0.2, idps=500, origin=0.2), run_of(["a"], 1000, 0.2, idps=500, origin=0.6)
    assert effects(change(before, after, after)) == pytest.approx({"origins": 200})


def test_newly_recorded_and_released_stand_apart():
    before, after = run_of(["a", "b"], 1000, [0.1, 0.5]), run_of(["a", "b"], 1000, [0.4, 0.2])
    found = change(before, after, after)
    assert effects(found) == pytest.approx({"contamination_more": 300, "contamination_less": -300})
    assert effects(found, "b") == pytest.approx({"contamination_less": -300})


def test_parameters_severity_and_what_was_not_known():
    before = run_of(["a", "b", "gone"], 1000, [0.4, NAN, 0.1], severity=[3, NAN, 4], level=3)
    same = run_of(["a", "b", "new"], 1000, [0.4, 0.2, 0.3], severity=[2, 4, 3], level=3)
    after = run_of(["a", "b", "new"], 1000, [0.8, 0.4, 0.6], severity=[2, 4, 3], level=0)
    found = change(before, same, after)
    # a leaves the sum (-400), the new parameters and the switch bring 800; b had no figure, 200, then 200 more
    assert effects(found) == pytest.approx({"severity": -400, "known": 200, "parameters": 1000, "units": 500})
    assert effects(found, "gone") == pytest.approx({"units": -100})
    assert end(found, "after") - end(found, "before") == pytest.approx(1800 - 500)


def test_a_unit_of_displaced_people_only():
    before = run_of(["a"], 1000, 0.1, idps=1000, origin=0.5)
    after = run_of(["a"], 1000, 0.1, idps=600, origin=0.5)
    found = effects(change(before, after, after))
    assert sum(found.values()) == pytest.approx(340 - 500)
    assert set(found) <= {"displacement", "contamination_less", "origins"}


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 100_000))
def test_the_parts_sum_to_the_change_for_every_unit_and_scenario(seed):
    rng = np.random.default_rng(seed)

    def drawn(ids, level):
        n = len(ids)
        share = np.sort(rng.integers(0, 11, (3, n)) / 10, axis=0)
        share[:, rng.random(n) < 0.15] = NAN
        population = rng.choice([0.0, 1.0, 900.0, 12_345.6, NAN], n, p=[0.1, 0.1, 0.4, 0.3, 0.1])
        moved = [np.where(rng.random(n) < 0.3, NAN, np.round(rng.random(n) * 1.2 * np.nan_to_num(population)))
                 for _ in range(2)]
        reason = np.cumsum(rng.random((3, n)) < 0.3, axis=0) > 0
        units = Units(list(ids), population, share, *moved, np.where(rng.random(n) < 0.5, NAN, rng.random(n)), reason,
                      [[] for _ in ids])
        table = need_table(units)
        table["severity"] = rng.choice([NAN, 1, 2, 3, 5], n)
        return Run(list(ids), table, counted_units(table, level))

    names = [f"u{i}" for i in range(8)]
    levels = rng.choice([0, 3], 2)
    before = drawn(list(rng.permutation(names))[:6], levels[0])
    now = names[1:]
    same, after = drawn(now, levels[0]), drawn(now, levels[1])
    found = change(before, same, after)
    assert not found[found["part"] == "change"]["effect"].eq("rounding").any()
    for scenario in SCENARIOS:
        for unit, rows in found.groupby("unit"):
            first, last = (rows[rows["part"] == part][scenario].iloc[0] for part in ("before", "after"))
            assert rows[rows["part"] == "change"][scenario].sum() == pytest.approx(last - first, abs=1e-6), unit
        whole = np.nansum(after.table.loc[after.counted, f"pin_{scenario}"])
        assert found[(found["unit"] == "all") & (found["part"] == "after")][scenario].iloc[0] == pytest.approx(whole)
        per_unit = found[(found["unit"] != "all") & (found["part"] == "change")].groupby("effect")[scenario].sum()
        whole = effects(found, scenario=scenario)
        for effect in EFFECTS:
            assert per_unit.get(effect, 0.0) == pytest.approx(whole.get(effect, 0.0), abs=1e-6)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 100_000))
def test_back_is_forth_with_the_other_sign(seed):
    """No order is preferred: the split of the way back is the split of the way, turned round."""
    rng = np.random.default_rng(seed)
    ids = [f"u{i}" for i in range(5)]
    first, second = (run_of(ids, rng.integers(1000, 2000, 5), rng.random(5), rng.integers(1, 400, 5),
                            rng.integers(1, 400, 5), rng.random(5), rng.random(5) < 0.5) for _ in range(2))
    forth, back = effects(change(first, second, second)), effects(change(second, first, first))
    for effect in ("population", "displacement", "origins", "incidents"):
        assert back.get(effect, 0.0) == pytest.approx(-forth.get(effect, 0.0), abs=1e-6)
    assert back.get("contamination_less", 0.0) == pytest.approx(-forth.get("contamination_more", 0.0), abs=1e-6)


def test_rounded_figures_of_the_earlier_table_are_told_not_spread():
    before, after = run_of(["a"], 1000, 0.3333, idps=100), run_of(["a"], 1000, 0.3333, idps=100)
    before.table["pin_central"] = 330.0
    found = change(before, after, after)
    assert effects(found) == pytest.approx({"rounding": 3.3})


def layer_of(run, method=""):
    return Frame("earlier", run.table.assign(pcode=run.ids), provenance=Provenance(method=method))


def test_an_earlier_layer_says_its_parameters():
    profile = read_profile()
    note = json.dumps({"parameters": {"SEVERITY_FROM": 3, "PROFILE_VALUES": dict(profile.values)}})
    earlier = read_earlier(layer_of(run_of(["a", "b"], 1000, 0.3, severity=[2, 3]), note), "pcode", 0)
    assert earlier.level == 3 and earlier.run.counted.tolist() == [False, True]
    assert earlier.profile.values == profile.values and (earlier.profile.weights == profile.weights).all()
    silent = read_earlier(layer_of(run_of(["a", "b"], 1000, 0.3, severity=[2, 3])), "pcode", 0)
    assert (silent.profile, silent.level) == (None, None) and silent.run.counted.all()


def test_what_is_no_earlier_run_is_refused_with_a_sentence():
    frame = layer_of(run_of(["a", "a"], 1000, 0.3))
    with pytest.raises(BadInput, match="units twice"):
        read_earlier(frame, "pcode", 0)
    with pytest.raises(BadInput, match="no field pin_low"):
        read_earlier(Frame("x", frame.table.drop(columns=["pin_low"])), "pcode", 0)
    with pytest.raises(BadInput, match="no field code"):
        read_earlier(Frame("x", frame.table.drop(columns=["pcode"])), "code", 0)
    broken = json.dumps({"parameters": {"PROFILE_VALUES": {"weights": 3}}})
    with pytest.raises(BadInput, match="cannot be read"):
        read_earlier(layer_of(run_of(["a"], 1000, 0.3), broken), "pcode", 0)
    assert pd.notna(frame.table["pin_low"]).all()
