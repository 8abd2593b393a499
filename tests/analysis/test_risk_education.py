"""The gap by hand."""

import numpy as np
import pandas as pd
import pytest

FLAT = np.array([[250.0, 250, 250, 250]])


def run(**more):
    from common_ground.analysis.risk_education import gap

    given = {
        "units": ["A"],
        "population": FLAT,
        "idps": np.zeros(1),
        "returnees": np.zeros(1),
        "share_1km": np.array([0.1]),
    }
    return gap(**{**given, **more})


def flat_profile(**more):
    from dataclasses import replace

    from common_ground.analysis.risk_education import read_profile

    return replace(read_profile(), prior=(0.25, 0.25, 0.25, 0.25), **more)


def test_host_people_need_by_the_share_within_a_kilometre():
    row = run(profile=flat_profile()).iloc[0]
    assert row["need"] == pytest.approx(100)
    assert row["gap"] == pytest.approx(100)
    assert row["coverage_gap_pct"] == pytest.approx(100)


def test_returnees_have_a_floor_and_idps_bring_their_origin():
    row = run(idps=np.array([100.0]), returnees=np.array([200.0]), origin=np.array([0.5]), profile=flat_profile()).iloc[
        0
    ]
    assert row["need"] == pytest.approx(200 * 0.2 + 100 * 0.5 + 700 * 0.1)


def test_sessions_fade_by_half_in_a_year_and_repeat_listeners_count_less():
    sessions = pd.DataFrame(
        [
            {"unit": "A", "age_months": 12, "boys": 250, "girls": 0, "men": 0, "women": 0, "unique": True},
            {"unit": "elsewhere", "age_months": 0, "boys": 250, "girls": 9, "men": 9, "women": 9, "unique": True},
        ]
    )
    row = run(sessions=sessions, profile=flat_profile()).iloc[0]
    assert row["covered_boys"] == pytest.approx(0.5)
    assert row["covered_girls"] == 0
    assert row["gap"] == pytest.approx(100 - 12.5)
    audience = sessions.assign(unique=False, age_months=0)
    assert run(sessions=audience, profile=flat_profile()).iloc[0]["covered_boys"] == pytest.approx(0.8)
    twice = pd.concat([audience, audience])
    assert run(sessions=twice, profile=flat_profile()).iloc[0]["covered_boys"] == pytest.approx(1 - 0.2 * 0.2)


def test_relative_risk_with_prior_and_floor():
    from common_ground.analysis.risk_education import read_profile, relative_risk

    profile = read_profile()
    none = relative_risk(np.zeros((1, 4)), FLAT, profile)[0]
    assert none[0] == pytest.approx(0.3948 / 0.25, rel=1e-3)
    assert none[3] == 0.5, "few female casualties do not take women off the list"
    many = relative_risk(np.array([[0.0, 80, 0, 0]]), FLAT, profile)[0]
    assert many[1] == pytest.approx((80 + 20 * 0.0752) / 100 / 0.25, rel=1e-3)


def test_unknown_contamination_is_not_a_need_of_zero():
    table = run(
        units=["A", "B"],
        population=np.vstack([FLAT, FLAT]),
        idps=np.zeros(2),
        returnees=np.zeros(2),
        share_1km=np.array([np.nan, 0.0]),
    )
    assert np.isnan(table["gap"][0])
    assert table["basis"][0] == "contamination not known"
    assert table["gap"][1] == 0
    conflict = run(share_1km=np.array([np.nan]), unsurveyed_conflict=[True], profile=flat_profile()).iloc[0]
    assert conflict["need"] == pytest.approx(200)


def test_a_surge_is_flagged_by_arrivals_not_by_stock():
    assert run(arrivals_30d=np.array([51.0])).iloc[0]["surge"]
    assert not run(arrivals_30d=np.array([50.0])).iloc[0]["surge"]
    assert not run(idps=np.array([900.0])).iloc[0]["surge"]
    assert not run(arrivals_30d=np.array([500.0]), share_1km=np.array([0.0])).iloc[0]["surge"]


def test_origins_that_nobody_knows_are_named():
    from common_ground.analysis.risk_education import origin_share

    pairs = pd.DataFrame({"unit": ["A", "A", "B"], "origin": ["X", "Y", "Z"], "people": [300, 100, 10]})
    share, unknown = origin_share(pairs, {"X": 0.4, "Y": 0.0}, ["A", "B"])
    assert share[0] == pytest.approx(0.3)
    assert np.isnan(share[1])
    assert unknown == ["Z"]
