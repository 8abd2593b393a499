"""Nothing recorded is never safe: every state from every kind of survey row."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis import survey_state as survey
from common_ground.base.errors import BadInput
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame

ZONES = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), None], dtype=object)
IDS = ["XA01", "XA02", "XA03"]


def rows(*items):
    """(geometry or None, result, P-code)"""
    geometry = np.empty(len(items), dtype=object)
    geometry[:] = [item[0] for item in items]
    table = pd.DataFrame({"result": pd.Series([item[1] for item in items], dtype=object),
                          "adm1_pcode": pd.Series([item[2] for item in items], dtype=object)})
    return Frame("survey", table, geometry, geo.WGS84)


def states(frame, recorded=(False, False, False)):
    return survey.zone_states(IDS, ZONES, np.array(recorded), frame).tolist()


def test_without_a_survey_layer_all_is_unknown():
    assert states(None) == ["unknown"] * 3
    assert states(None, (True, True, True)) == ["unknown"] * 3


def test_whole_zone_none_found():
    whole = rows((ZONES[0], "none found", None))
    assert states(whole) == ["surveyed none found", "not surveyed", "not surveyed"]
    assert states(whole, (True, True, False)) == ["surveyed and recorded", "not surveyed", "not surveyed"]


def test_a_part_or_a_point_says_nothing_of_the_whole():
    assert states(rows((shapely.box(0, 0, 0.9, 1), "none found", None)))[0] == "unknown"
    assert states(rows((shapely.Point(0.5, 0.5), "none found", None)))[0] == "unknown"
    two = rows((shapely.box(0, 0, 0.5, 1), "none found", None), (shapely.box(0.5, 0, 1, 1), "none found", None))
    assert states(two)[0] == "surveyed none found"


def test_found_and_inconclusive():
    assert states(rows((ZONES[0], "found", None)))[0] == "surveyed and recorded"
    assert states(rows((ZONES[0], "inconclusive", None)))[0] == "unknown"
    assert states(rows((ZONES[0], None, None)))[0] == "unknown"
    mixed = rows((ZONES[0], "none found", None), (shapely.box(0, 0, 0.5, 0.5), "inconclusive", None))
    assert states(mixed)[0] == "unknown"


def test_rows_with_p_codes():
    assert states(rows((None, "none found", "XA03"), (None, "found", "XA02"), (None, "none found", "ZZ"))) == [
        "not surveyed", "surveyed and recorded", "surveyed none found"]


def test_an_empty_table_is_refused():
    with pytest.raises(BadInput, match="survey table is empty"):
        states(rows())


def test_sentences_never_sound_safe():
    assert str(survey.no_record("not surveyed", 5000.0)) == "no record within 5,000 m; not surveyed"
    for state in survey.STATES:
        words = f"{survey.sentence(state)} {survey.no_record(state, 1000.0)}".lower()
        assert "safe" not in words and "clear" not in words
