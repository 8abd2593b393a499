"""The baseline: one row a P-code and period, from layers and from a workspace, each figure by hand."""

import pytest
from common_ground.tests.processing import overlay_data as made
from common_ground.tests.processing.test_peopleinneed import REAL, TEXT, WHOLE, clean, table
from qgis.core import QgsProcessingException, QgsProcessingFeedback


def layers():
    return {
        "ZONES": made.zones(), "ZONE_ID": "pcode", "HAZARDS": made.hazards(),
        "ACCIDENTS": table([("a1", "XA01", "2026-02-01"), ("a2", "XA01", "2025-02-01")], accident_id=TEXT,
                           adm2_pcode=TEXT, date=TEXT),
        "CASUALTIES": table([("a1", "XA01", "2026-02-01", "male", "child", "killed"),
                             ("a1", "XA01", "2026-02-01", "female", "adult", "injured"),
                             ("a2", "XA01", "2025-02-01", "male", "adult", "killed")], accident_id=TEXT,
                            adm2_pcode=TEXT, date=TEXT, sex=TEXT, age_group=TEXT, outcome=TEXT),
        "RELEASE": table([("XA02", "2026-03-01", "cleared", 500.0, "D1"), ("XA02", "2026-03-02", "reduced", 70.0, "D2"),
                          ("XA02", "2025-03-01", "cleared", 11.0, "D1")], adm2_pcode=TEXT, date=TEXT, kind=TEXT,
                         area_m2=REAL, donor=TEXT),
        "RISK_EDUCATION": table([("XA01", "2026-01-15", 10, 11, 12, 13, "D1"),
                                 ("XA01", "2025-01-15", 1, 1, 1, 1, "D2")],
                                adm2_pcode=TEXT, date=TEXT, boys=WHOLE, girls=WHOLE, men=WHOLE, women=WHOLE,
                                donor=TEXT),
        "DISPLACEMENT": table([("XA01", 640)], adm2_pcode=TEXT, idps=WHOLE),
        "EXPOSURE": table([("XA01", 1000.0, 40.0, 300.0)], adm2_pcode=TEXT, pop_total=REAL, pop_in=REAL,
                          pop_1000=REAL),
    }


@pytest.fixture
def run(provider):
    from qgis import processing

    def go(**parameters):
        feedback = QgsProcessingFeedback()
        result = processing.run("commonground:baseline", {"OUTPUT": "memory:", **parameters}, feedback=feedback)
        result["log"] = feedback.textLog()
        return result

    return go


def rows(result, *keys):
    return {tuple(clean(f[k]) for k in keys): {n: clean(v) for n, v in zip(f.fields().names(), f.attributes())}
            for f in result["OUTPUT"].getFeatures()}


def test_one_period_by_hand(run, tmp_path):
    page = tmp_path / "b.html"
    result = run(**layers(), PERIOD_START="2026-01-01", PERIOD_END="2026-12-31", HTML=str(page))
    out = rows(result, "pcode")
    first, second = out["XA01",], out["XA02",]
    assert (first["hazards_cha"], first["hazards_sha"], second["hazards_sha"]) == (2, 1, 2)
    assert (first["accidents"], first["killed"], first["killed_boys"], first["injured_women"]) == (1, 1, 1, 1)
    assert (second["released_cleared_m2"], second["released_reduced_m2"], second["released_m2"]) == (500, 70, 570)
    assert (first["eore_boys"], first["eore_women"], first["eore_reached"], first["eore_sessions"]) == (10, 13, 46, 1)
    assert second["eore_reached"] is None  # no session is reported: that is not zero people
    assert (first["idps"], second["idps"]) == (640, None)
    assert (first["pop_1000"], second["pop_1000"]) == (300, None)
    assert (first["period_start"], first["period_end"]) == ("2026-01-01", "2026-12-31")
    assert first["survey_state"] == "unknown"
    html = page.read_text(encoding="utf-8")
    assert "Nothing recorded does not mean safe" in html
    assert "eore_reached" in html
    empty = made.zones(extra=[(made.box(20.0, 5.801, 20.01, 5.81), "XA09")])
    run(**{**layers(), "ZONES": empty}, HTML=str(page))
    line = page.read_text(encoding="utf-8").split(">XA09<")[2]  # of the table of hazards
    assert "no record" in line.split("</tr>")[0]
    assert "RELEASE: in 3, used 2, left out 1 (outside the period 1)" in result["log"]


def test_a_row_for_each_year(run):
    out = rows(run(**layers(), PERIOD_START="2025-01-01", PERIOD_END="2026-06-30", EVERY="year"), "pcode", "period_end")
    assert set(out) == {(z, d) for z in ("XA01", "XA02") for d in ("2025-12-31", "2026-06-30")}
    assert out["XA02", "2025-12-31"]["released_m2"] == 11
    assert out["XA02", "2026-06-30"]["released_m2"] == 570
    assert out["XA01", "2025-12-31"]["eore_reached"] == 4
    assert out["XA01", "2026-06-30"]["as_at"] == "2026-06-30"


def test_quarters_follow_the_calendar():
    from common_ground.analysis.baseline import periods
    from common_ground.base.errors import BadInput

    assert periods("2025-11-15", "2026-04-02", "quarter") == [
        ("2025-11-15", "2025-12-31"), ("2026-01-01", "2026-03-31"), ("2026-04-01", "2026-04-02")]
    assert len(periods("2025-01-01", "2025-12-31", "month")) == 12
    for wrong in (("2026-02-01", "2026-01-01", ""), ("", "2026-01-01", "month"), ("1900-01-01", "2026-01-01", "month"),
                  ("2026-01-01", "2026-02-01", "week")):
        with pytest.raises(BadInput):
            periods(*wrong)


def test_groups_add_up_to_the_row_of_all(run):
    out = rows(run(**layers(), PERIOD_START="2026-01-01", PERIOD_END="2026-12-31", GROUP_BY="donor"), "pcode", "group")
    assert out["XA02", "D1"]["released_m2"] + out["XA02", "D2"]["released_m2"] == out["XA02", "all"]["released_m2"]
    assert out["XA02", "D1"]["pop_total"] is None  # people belong to no donor
    assert out["XA01", "all"]["pop_total"] == 1000


def test_from_a_workspace_with_hazards_that_are_only_points(run, tmp_path, recorder):
    import numpy as np
    import pandas as pd
    import shapely
    from common_ground.bridge.workspace import Workspace
    from common_ground.connectors import geo
    from common_ground.connectors.frame import Frame

    def frame(name, columns, shapes):
        geometry = np.empty(len(shapes), dtype=object)
        geometry[:] = shapes
        return Frame(name, pd.DataFrame(columns), geometry, geo.WGS84)

    Workspace.open(tmp_path / "ws").write("CAF", [
        frame("cod_ab_adm1", {"adm1_pcode": ["XA01"]}, [shapely.box(20.0, 5.8, 20.2, 6.0)]),
        frame("imsma_hazard", {"hazard_id": ["h"], "hazard_class": ["CHA"], "status": ["open"]},
              [shapely.box(20.05, 5.9, 20.06, 5.91)]),
        frame("imsma_hazard_points", {"hazard_id": ["p"], "hazard_class": ["SHA"], "status": ["open"]},
              [shapely.Point(20.1, 5.9)]),
    ], recorder)
    result = run(WORKSPACE=str(tmp_path / "ws"), OUTPUT=None)
    assert "layername=baseline_adm1" in result["OUTPUT"]
    stored = Workspace.open(tmp_path / "ws").read("baseline_adm1", "CAF").table
    assert (stored["hazards_cha"][0], stored["hazards_sha"][0]) == (1, 1)
    assert stored["accidents"].isna().all()


def test_what_is_missing_is_named(run):
    with pytest.raises(QgsProcessingException, match="WORKSPACE or layers"):
        run()
    with pytest.raises(QgsProcessingException, match="needs HAZARDS"):
        run(ZONES=made.zones(), ZONE_ID="pcode")
