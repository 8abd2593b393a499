"""Severity by hand."""

import numpy as np
import pandas as pd
import pytest

NAN = float("nan")


def run(unsurveyed=None, **values):
    from common_ground.analysis.severity import read_profile, severity

    return severity(values, read_profile(), unsurveyed)


@pytest.mark.parametrize(
    ("indicator", "values", "classes"),
    [
        ("people", [0, 0.0099, 0.01, 0.05, 0.15, 0.2999, 0.30], [1, 1, 2, 3, 4, 4, 5]),
        ("casualties", [0, 0.2, 1, 4.99, 5, 6.5, 20], [1, 2, 3, 3, 4, 4, 5]),
        ("services", [0, 1, 2, 3, 4, 9], [1, 2, 3, 4, 5, 5]),
        ("reports", [0.04, 0.05, 0.15, 0.30, 0.50], [1, 2, 3, 4, 5]),
    ],
)
def test_the_table_of_thresholds(indicator, values, classes):
    assert run(**{indicator: values})[f"class_{indicator}"].tolist() == classes


def test_afghanistan_2017_is_about_class_4():
    """2,300 casualties of about 35 million people (Landmine Monitor 2018): 6.6 per 100,000."""
    assert run(casualties=[2300 / 350])["class_casualties"].tolist() == [4]


def test_mean_of_the_two_highest_halves_up():
    table = run(people=[0.2, 0.02, 0.0], casualties=[2, 0.5, 0], displaced=[0.0, 0.6, 0.0])
    assert table["severity"].tolist() == [4, 4, 1]


def test_five_only_as_the_rule_says():
    table = run(people=[0.5, 0.5, 0.5], casualties=[NAN, NAN, 30], services=[3, 4, 0], reports=[0.9, NAN, NAN])
    assert table["severity"].tolist()[1] == 5
    assert run(people=[0.5], reports=[0.9])["severity"].tolist() == [4]
    assert run(people=[0.5], casualties=[30.0])["severity"].tolist() == [5]


def test_fewer_than_two_indicators_is_not_classified_never_one():
    table = run(people=[0.0, NAN, 0.0], casualties=[NAN, NAN, 0.0])
    assert table["severity"].tolist()[2] == 1
    assert table["severity"].isna().tolist() == [True, True, False]
    assert table["severity_flag"].tolist()[0].startswith("not classified")


def test_conflict_without_survey_is_at_least_two_and_flagged():
    table = run(np.array([True, True, False]), people=[0.0, NAN, 0.0], casualties=[0.0, 0.0, 0.0])
    assert table["severity"].tolist()[0] == 2
    assert "not surveyed" in table["severity_flag"][1]
    assert table["severity"].tolist()[2] == 1


def test_no_indicator_and_broken_profiles(tmp_path):
    from common_ground.analysis.severity import read_profile, severity
    from common_ground.base.errors import BadInput

    with pytest.raises(BadInput):
        severity({}, read_profile())
    path = tmp_path / "s.json"
    path.write_text('{"indicators": [{"id": "x", "steps": [3, 2, 1, 0]}]}', encoding="utf-8")
    with pytest.raises(BadInput, match=r"s\.json"):
        read_profile(path)


def test_order_of_units_changes_nothing():
    random = np.random.default_rng(5)
    people, casualties = random.random(50), random.random(50) * 30
    order = random.permutation(50)
    one, other = run(people=people, casualties=casualties), run(people=people[order], casualties=casualties[order])
    pd.testing.assert_frame_equal(one.iloc[order].reset_index(drop=True), other)
