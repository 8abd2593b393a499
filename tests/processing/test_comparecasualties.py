"""Two casualty lists: flags, never merges."""

import pandas as pd
import pytest


def casualties(rows, name="list"):
    from common_ground.connectors.frame import Frame

    columns = ["casualty_id", "date", "date_precision", "adm1_pcode", "adm2_pcode", "sex", "age_group", "outcome"]
    return Frame(name, pd.DataFrame(rows, columns=columns))


def compare(first, second):
    from common_ground.analysis.casualty_match import compare

    return compare(casualties(first), casualties(second))


ONE = ("a1", "2025-03-10", "day", "XX01", "XX0101", "male", "child", "injured")


def test_the_same_person_two_days_later_in_the_other_list():
    result = compare([ONE], [("b1", "2025-03-12", "day", "XX01", "XX0101", "male", "child", "injured")])
    row = result.pairs.iloc[0]
    assert (row["first_id"], row["second_id"], row["days_apart"]) == ("a1", "b1", 2)
    assert "P-code" in row["agree"]
    exact = compare([ONE], [("b1", *ONE[1:])]).pairs.iloc[0]
    assert exact["score"] > row["score"]
    assert exact["flag"] == "likely the same person"


@pytest.mark.parametrize(
    "other",
    [
        ("b", "2025-03-15", "day", "XX01", "XX0101", "male", "child", "injured"),
        ("b", "2025-03-10", "day", "XX01", "XX0102", "male", "child", "injured"),
        ("b", "2025-03-10", "day", "XX01", "XX0101", "female", "child", "injured"),
        ("b", "2025-03-10", "day", "XX01", "XX0101", "male", "child", "killed"),
        ("b", "2025-01-01", "year", "XX01", "XX0101", "male", "child", "injured"),
        ("b", None, "unknown", "XX01", "XX0101", "male", "child", "injured"),
    ],
)
def test_what_contradicts_or_has_no_date_is_no_pair(other):
    result = compare([ONE], [other])
    assert len(result.pairs) == 0
    assert result.undated == (0, int(other[2] in ("year", "unknown")))


def test_unknown_fields_neither_help_nor_exclude():
    result = compare([ONE], [("b", "2025-03-10", "day", "XX01", None, "unknown", None, "injured")])
    row = result.pairs.iloc[0]
    assert row["open"] == "sex, age_group"
    assert row["score"] < 0.9
    assert row["flag"] == "possibly the same person"


def test_equal_rows_are_different_people_and_stay_questions():
    twins = [ONE, ("a2", *ONE[1:])]
    result = compare(twins, [("b1", *ONE[1:])])
    assert len(result.pairs) == 2, "both may be the one; neither is dropped"
    assert set(result.pairs["alike_in_first"]) == {2}
    assert set(result.pairs["flag"]) == {"possibly the same person"}


def test_a_month_without_reports_is_empty_not_zero():
    months = compare([ONE], [("b", "2025-05-02", "day", "XX01", "", "male", "adult", "killed")]).months
    assert months["month"].tolist() == ["2025-03", "2025-04", "2025-05"]
    assert months["first"].isna().tolist() == [False, True, True]
    assert months["second"].tolist()[2] == 1


def test_a_month_date_reaches_its_whole_month():
    result = compare([ONE], [("b", "2025-03-01", "month", "XX01", "XX0101", "male", "child", "injured")])
    assert len(result.pairs) == 1
    assert result.pairs.iloc[0]["score"] < compare([ONE], [("b", *ONE[1:])]).pairs.iloc[0]["score"]


def test_in_the_toolbox(provider):
    from qgis import processing
    from qgis.core import QgsFeature, QgsVectorLayer

    fields = "&".join(f"field={f}:string" for f in ("casualty_id", "date", "adm1_pcode", "sex", "age_group", "outcome"))
    layers = []
    for prefix in "ab":
        layer = QgsVectorLayer(f"None?{fields}", prefix, "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"{prefix}1", "2025-03-10", "XX01", "male", "child", "killed"])
        layer.dataProvider().addFeatures([feature])
        layers.append(layer)
    out = processing.run(
        "commonground:comparecasualties",
        {"FIRST": layers[0], "SECOND": layers[1], "MATCHES": "memory:", "MONTHS": "memory:"},
    )
    assert [(f["first_id"], f["second_id"]) for f in out["MATCHES"].getFeatures()] == [("a1", "b1")]
    assert layers[0].featureCount() == 1
