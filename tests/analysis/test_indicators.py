"""The menu on a made-up country, figure by figure."""

import json

import numpy as np
import pandas as pd
import pytest


def frame(**columns):
    from common_ground.connectors.frame import Frame

    return Frame("t", pd.DataFrame(columns))


@pytest.fixture
def country():
    return {
        "release": frame(
            adm1_pcode=["A", "A", "A", "B", None],
            kind=["cleared", "cleared", "reduced", "cleared", "cleared"],
            area_m2=[100.0, 50, 7, 30, 9],
            date=["2025-01-31", "2025-02-01", "2025-01-02", "2024-12-31", "2025-01-05"],
            donor=["X", "Y", "X", "X", "X"],
            source_row=[1, 2, 3, 4, 5],
        ),
        "casualty": frame(
            adm1_pcode=["A", "A", "A", "B"],
            category=["civilian", "civilian", "deminer", "civilian"],
            sex=["male", "female", "male", None],
            age_group=["child", "adult", "adult", "adult"],
            outcome=["killed", "injured", "injured", "killed"],
            date=["2025-01-10", "2025-03-01", "2025-06-01", None],
            referred=["yes", "no", "نعم", ""],
        ),
        "population": frame(adm1_pcode=["A", "B"], population=[50_000, 0]),
        "exposure": frame(adm1_pcode=["A", "B"], pop_1000=[500.0, np.nan], pop_total=[50_000.0, 0.0]),
        "hazard": frame(
            adm1_pcode=["A", "A", "B"],
            hazard_class=["CHA", "SHA", "CHA"],
            status=["open", "unknown", "released"],
            area_m2=[10.0, 20.0, 40.0],
            blockage=["Road", None, "Road"],
        ),
    }


def run(country, **more):
    from common_ground.analysis.indicators import compute, read_menu

    return compute(country, read_menu(), ["A", "B", "C"], 1, start="2025-01-01", end="2025-12-31", **more)


def value(result, pcode, indicator, breakdown=None, group=None):
    t = result.table
    rows = t[(t["pcode"] == pcode) & (t["indicator"] == indicator)]
    rows = rows[rows["breakdown"].isna() if breakdown is None else rows["breakdown"] == breakdown]
    if group is not None:
        rows = rows[rows["group"] == group]
    assert len(rows) == 1, rows
    return rows.iloc[0]


def test_figures_by_hand(country):
    result = run(country)
    assert value(result, "A", "area_cleared")["value"] == 150
    assert value(result, "A", "area_cleared")["source_rows"] == "1, 2"
    assert value(result, "A", "area_reduced")["value"] == 7
    assert value(result, "A", "open_cha")["value"] == 1
    assert value(result, "A", "open_sha")["value"] == 1, "an unknown status counts as open"
    assert value(result, "A", "blocked")["value"] == 1
    assert value(result, "A", "people_1km_share")["value"] == pytest.approx(1.0)
    assert value(result, "A", "casualties_civilian_rate")["value"] == pytest.approx(2 / 50_000 * 100_000)
    assert value(result, "A", "casualties", "sex=male")["value"] == 2
    assert value(result, "A", "victims_referred")["value"] == 2


def test_no_report_is_unknown_not_zero(country):
    result = run(country)
    for pcode in "BC":
        row = value(result, pcode, "area_cleared")
        assert np.isnan(row["value"])
        assert row["note"] == "no report in the period"
    assert np.isnan(value(result, "B", "casualties_civilian_rate")["value"])
    assert value(result, "C", "open_cha")["note"] == "nothing recorded"


def test_what_could_not_be_placed_or_dated_is_counted(country):
    result = run(country)
    assert result.unplaced == {"release": 1}
    assert result.undated == {"casualty": 1}


def test_missing_tables_and_columns_are_named(country):
    del country["population"]
    country["hazard"].table = country["hazard"].table.drop(columns="blockage")
    result = run(country)
    assert result.absent["casualties_civilian_rate"] == "no table population"
    assert "blockage" in result.absent["blocked"]
    assert "devices" in result.absent
    assert "area_cleared" not in result.absent


def test_groups_add_up_to_the_whole(country):
    whole, grouped = run(country), run(country, group_by="donor")
    parts = grouped.table[(grouped.table["indicator"] == "area_cleared") & (grouped.table["pcode"] == "A")]
    assert dict(zip(parts["group"], parts["value"])) == {"X": 100, "Y": 50}
    assert parts["value"].sum() == value(whole, "A", "area_cleared")["value"]


def test_breakdowns_add_up_to_the_whole(country):
    t = run(country).table
    t = t[(t["indicator"] == "casualties") & (t["pcode"] == "A")]
    for name in ("sex", "age_group", "outcome", "category"):
        assert t[t["breakdown"].fillna("").str.startswith(f"{name}=")]["value"].sum() == 3


def test_bad_menus_and_parameters_end_in_a_sentence(country, tmp_path):
    from common_ground.analysis.indicators import compute, read_menu
    from common_ground.base.errors import BadInput

    path = tmp_path / "menu.json"
    path.write_text(
        json.dumps(
            {"indicators": [{"id": "odd", "title": "x", "definition": "", "unit": "", "table": "t", "value": "mean:x"}]}
        ),
        encoding="utf-8",
    )
    with pytest.raises(BadInput, match="odd"):
        read_menu(path)
    with pytest.raises(BadInput, match="GROUP_BY"):
        compute(country, read_menu(), ["A"], 1, group_by="colour")
    with pytest.raises(BadInput, match="ends before"):
        compute(country, read_menu(), ["A"], 1, start="2025-02-01", end="2025-01-01")


def test_every_shipped_indicator_says_what_it_is():
    from common_ground.analysis.indicators import read_menu

    menu = read_menu()
    assert len({i.id for i in menu}) == len(menu) >= 20
    assert all(i.definition and i.unit and i.title for i in menu)
