"""Hazards as they were known on a day, and land over the exports kept."""

import pandas as pd
import pytest
from common_ground.analysis.as_at import checked_day, history_of, status_on
from common_ground.analysis.balance_report import timeline
from common_ground.base.errors import BadInput
from common_ground.connectors.frame import Frame
from common_ground.connectors.provenance import Provenance


def test_what_changed_later_is_unknown_on_that_day():
    release = Frame("r", pd.DataFrame({"hazard_id": ["C", "C", "D"], "date": ["2023-01-01", "2024-08-01", None]}))
    status = ["open", "released", "released", "released", "suspended", "open"]
    dates = ["2024-01-01", "2024-06-01", None, None, "2023-05-05", None]
    ids = ["A", "B", "C", "D", "E", "F"]
    assert status_on("2024-07-01", status, dates, ids, release).tolist() == [
        "open", "released", "unknown", "released", "suspended", "open"]
    assert status_on("2023-06-01", status, dates, ids, release).tolist() == [
        "unknown", "unknown", "unknown", "released", "suspended", "open"]
    assert status_on("2024-08-01", status, dates, ids, release).tolist() == status


def test_a_day_that_is_none():
    assert checked_day(" 2024-05-17T08:00:00 ") == "2024-05-17" and checked_day("") == ""
    with pytest.raises(BadInput, match="2025-12-31"):
        checked_day("17/05/2024")


def export(day, *rows):
    table = pd.DataFrame({"status": [row[0] for row in rows], "area_m2": [float(row[1]) for row in rows]})
    return Frame("h", table, provenance=Provenance(title=f"export {day}", valid_on=day))


def test_land_over_the_exports_kept():
    frames = [export("2024-03-31", ("open", 60), ("released", 40.4)), export("2024-01-31", ("open", 100)),
              export("2024-02-29", ("worked_on", 80), ("unknown", 5), ("released", 15))]
    assert history_of(frames) == [("2024-01-31", 100, 0), ("2024-02-29", 85, 15), ("2024-03-31", 60, 40)]
    undated = [export("", ("open", 1)), export("2024-01-31", ("open", 2))]
    assert [row[1] for row in history_of(undated)] == [1, 2]


def test_the_chart_is_drawn_to_scale():
    chart = timeline([("2024-01-01", 100, 0), ("2024-01-11", 50, 50), ("2024-03-31", 0, 100)])
    assert 'points="80.0,20.0 143.3,105.0 650.0,190.0"' in chart  # ten of ninety days
    assert 'points="80.0,190.0 143.3,105.0 650.0,20.0"' in chart
    assert timeline([("x", 1, 1)]) == ""
    assert 'points="80.0,20.0 650.0,190.0"' in timeline([("<a>", 10, 0), ("b", 0, 10)])
    assert "<a>" not in timeline([("<a>", 10, 0), ("b", 0, 10)])
