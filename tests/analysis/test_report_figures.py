"""What the report counts, what it calls unknown, and what it withholds."""

import itertools

import numpy as np
import pandas as pd
import pytest
from common_ground.analysis import report_figures as rf
from common_ground.analysis.disclosure import protocol_for
from common_ground.base.errors import BadInput
from common_ground.connectors.frame import Frame
from hypothesis import given, settings
from hypothesis import strategies as st

UNITS = [("XX01", "North"), ("XX02", "South"), ("XX03", "East")]


def frame(name, **columns):
    return Frame(name, pd.DataFrame(columns))


def hazards(counts=(1, 4, 0), released=1):
    codes = [code for (code, _n), n in zip(UNITS, counts) for _i in range(n)] + ["XX01"] * released
    status = ["open"] * sum(counts) + ["released"] * released
    return frame("hazard", adm1_pcode=codes, status=status, area_m2=[100.0] * len(codes),
                 organisation=["A", "B"] * (len(codes) // 2) + ["A"] * (len(codes) % 2))


def casualties():
    return frame("casualty", adm1_pcode=[None, None, "XX02", "YY01"], adm2_pcode=["XX0101", "XX0102", None, None],
                 date=["2026-01-05", "2026-03-31", "2025-12-31", "2026-02-01"],
                 sex=["female", "male", "male", "unknown"],
                 age_group=["child", "adult", "child", "unknown"], outcome=["killed", "injured", "injured", "injured"])


def test_units_totals_and_the_period():
    made = rf.figures({"hazard": hazards(), "casualty": casualties()}, UNITS, rf.Period("2026-01-01", "2026-03-31"))
    north, south, east = made.units
    assert (north["hazards"], south["hazards"], east["hazards"]) == (1, 4, rf.UNKNOWN), "nothing recorded is not zero"
    assert north["casualties"] == 2, "a code of a lower level counts in its parent"
    assert south["casualties"] == rf.UNKNOWN
    assert made.totals["hazards"] == 5 and made.totals["area_m2"] == 500.0, "released land is not open"
    assert made.totals["casualties"] == 3 and made.rows["casualty"] == (4, 3, 1, 1)
    assert made.time.labels == ["2026-01", "2026-02", "2026-03"]
    assert made.time.values == {"killed": [1.0, 0.0, 0.0], "injured": [0.0, 1.0, 1.0]}
    assert dict(zip(made.people.labels, made.people.values["killed"])) == {
        "women": 0, "men": 0, "girls": 1, "boys": 0, "unknown": 0}


def test_a_district_leaves_the_rest_out():
    made = rf.figures({"casualty": casualties()}, UNITS[:1], rf.Period(), only_these=True)
    assert made.totals["casualties"] == 2 and made.rows["casualty"] == (4, 2, 2, 0)


def test_zero_people_near_a_hazard_is_told_only_where_somebody_looked():
    exposure = frame("exposure", adm1_pcode=["XX01", "XX02", "XX03"], pop_total=[10.0] * 3, pop_1000=[0.0, 0.0, 7.0],
                     survey_state=["not surveyed", "surveyed none found", "surveyed and recorded"])
    made = rf.figures({"exposure": exposure}, UNITS, rf.Period())
    assert [row["within_1000"] for row in made.units] == [rf.UNKNOWN, 0.0, 7.0]
    assert made.bands == [1000] and made.totals["within_1000"] == 7.0
    assert made.states == {"surveyed none found": 1, "surveyed and recorded": 1, "not surveyed": 1}


def test_beyond_the_programme_small_counts_are_withheld_with_a_second_one_beside_them():
    protocol = protocol_for("")
    made = rf.figures({"hazard": hazards((1, 4, 9)), "casualty": casualties()}, UNITS, rf.Period(), protocol=protocol,
                      group_by="organisation")
    assert [row["hazards"] for row in made.units] == [rf.WITHHELD, rf.WITHHELD, 9]
    assert made.totals["hazards"] == 14 and "area_m2" not in made.totals
    assert made.totals["casualties"] == rf.WITHHELD
    assert made.step == "quarter" and set(itertools.chain(*made.time.values.values())) == {rf.WITHHELD}
    assert made.people.values == {"all": [rf.WITHHELD] * 5}
    assert list(made.groups) == ["hazard"] and made.groups["hazard"].labels == ["A", "B"]


def test_groups_of_the_own_programme():
    made = rf.figures({"hazard": hazards((2, 2, 0), 0)}, UNITS, rf.Period(), group_by="organisation")
    assert made.groups["hazard"].values == {"all": [2.0, 2.0]}
    with pytest.raises(BadInput, match="group"):
        rf.figures({}, UNITS, rf.Period(), group_by="colour")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(0, 30), min_size=1, max_size=8), st.integers(2, 12))
def test_no_withheld_count_can_be_worked_out_from_the_total(counts, least):
    values = [n or rf.UNKNOWN for n in counts]
    told, total = rf.protected(values, sum(counts), least)
    hidden = [n for n, one in zip(counts, told) if one == rf.WITHHELD]
    assert all(one == rf.UNKNOWN or one == rf.WITHHELD or one >= least for one in told)
    if hidden and total != rf.WITHHELD:
        assert len(hidden) >= 2 and sum(hidden) >= least
    assert all(one in (n, rf.WITHHELD) or n == 0 for n, one in zip(counts, told))


@pytest.mark.parametrize(("start", "end", "as_at", "wanted"), [
    ("", "", "", rf.Period()), ("2026-01-01", "", "2026-06-30", rf.Period("2026-01-01", "2026-06-30"))])
def test_the_period(start, end, as_at, wanted):
    assert rf.checked_period(start, end, as_at) == wanted


@pytest.mark.parametrize(("start", "end"), [("yesterday", ""), ("2026-02-30", ""), ("2026-03-01", "2026-02-01")])
def test_a_period_that_is_none(start, end):
    with pytest.raises(BadInput):
        rf.checked_period(start, end, "")


def test_three_digits():
    assert [rf.three(v) for v in (0, 7, 1234, 98765, 1_234_567)] == [0, 7, 1230, 98800, 1_230_000]
    assert rf.figures({}, [], rf.Period()).units == [] and np.isfinite(rf.three(0.5))
