"""people in need as a user runs it: hazards of two classes, groups, data-poor mode, and the page."""

import json
from pathlib import Path

import numpy as np
import pytest
from common_ground.tests.processing import overlay_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QVariant

TEXT, REAL, WHOLE = QVariant.String, QVariant.Double, QVariant.LongLong


@pytest.fixture
def raster(tmp_path):
    return made.write_raster(tmp_path / "people.tif", made.people())


def table(rows, **fields):
    return made.layer("None", [(None, *row) for row in rows], fields, name="table")


@pytest.fixture
def run(provider):
    from qgis import processing

    def go(algorithm="peopleinneed", **parameters):
        feedback = QgsProcessingFeedback()
        given = {"ZONES": made.zones(), "ZONE_ID": "pcode", "OUTPUT": "memory:", "AS_AT": "2026-06-30", **parameters}
        if algorithm == "peopleinneed":
            given = {"DRAWS": 20, "RUNS": 2, "WEIGHT_DRAWS": 20, "SEVERITY_FROM": 0, **given}
        result = processing.run(f"commonground:{algorithm}", given, feedback=feedback)
        result["log"] = feedback.textLog()
        return result

    return go


def clean(value):
    return None if value is None or isinstance(value, QVariant) else value


def rows(result):
    return {code: {k: clean(v) for k, v in row.items()} for code, row in made.table(result).items()}


def test_scenarios_interval_groups_and_page(run, raster, tmp_path):
    page = tmp_path / "pin.html"
    result = run(
        ZONES=made.zones(extra=[(made.box(20.0, 5.85, 20.02, 5.95), "XA03")]),
        HAZARDS=made.hazards(), POPULATION=raster, HTML=str(page), PERIOD="2026 HNRP",
        POPULATION_TABLE=table([("XA01", 50000, 2024), ("XA02", 80000, 2024)], adm2_pcode=TEXT, population=WHOLE,
                               year=WHOLE),
        DISPLACEMENT=table([("XA01", 5000), ("XA02", 100)], adm2_pcode=TEXT, idps=WHOLE),
        RETURNEES=table([("XA01", 2000)], adm2_pcode=TEXT, returnees=WHOLE),
        ORIGINS=table([("XA01", "XA02", 5000), ("XA02", "ZZ99", 100)], unit=TEXT, origin=TEXT, people=WHOLE),
        ACCIDENTS=made.layer("Point", [("POINT(20.05 5.9)", "2026-03-01", 2, 3)],
                             {"date": TEXT, "killed": WHOLE, "injured": WHOLE}))
    out = rows(result)
    for row in out.values():
        assert 0 <= row["pin_low"] < row["pin_central"] <= row["pin_high"] <= row["population"]
        assert row["pin_p10"] <= row["pin_p50"] <= row["pin_p90"]
        assert row["pin_host"] + row["pin_idp"] + row["pin_returnee"] == pytest.approx(row["pin_central"])
        assert row["basis"] == "hazards"
        assert row["share_central"] == pytest.approx(row["pin_central"] / row["population"])
    assert out["XA01"]["population"] == 50000
    assert out["XA01"]["pin_returnee"] == pytest.approx(2000)  # an open hazard: returnees count whole
    assert out["XA01"]["value_casualties"] == pytest.approx(1e5 * 5 / 50000)
    html = page.read_text(encoding="utf-8")
    for words in ("PROPOSED", "P10–P90", "One parameter at a time", "Spearman", "ZZ99", "2026 HNRP", "w ≤ 500 m"):
        assert words in html, words
    assert "ORIGINS: in 2, used 2" in result["log"]


def test_share_agrees_with_rings_by_hand(run, raster):
    """One CHA, no displacement: central = people within 500 m + 0.75 of the ring to 1 km + 0.25 of that to 5 km."""
    from qgis import processing

    hazards = made.hazards(rows=made.HAZARDS[:1])
    result = rows(run(HAZARDS=hazards, POPULATION=raster, DRAWS=0))
    bands = made.table(processing.run("commonground:exposure", {
        "HAZARDS": hazards, "ZONES": made.zones(), "ZONE_ID": "pcode", "POPULATION": raster,
        "BANDS": "100,500,1000,5000", "OUTPUT": "memory:"}))
    for code in ("XA01", "XA02"):
        p = bands[code]
        steps = [p["pop_100"], p["pop_500"] - p["pop_100"], p["pop_1000"] - p["pop_500"], p["pop_5000"] - p["pop_1000"]]
        for name, weights in (("low", (1, 0.5, 0, 0)), ("central", (1, 1, 0.75, 0.25)), ("high", (1, 1, 1, 0.5))):
            assert result[code][f"pin_{name}"] == pytest.approx(float(np.dot(steps, weights)), rel=1e-6)
        assert result[code]["pin_p50"] is None


def test_nothing_recorded_and_not_surveyed_has_no_figure(run, raster, tmp_path):
    far = made.zones(extra=[(made.box(20.0, 5.801, 20.01, 5.81), "XA09")])
    page = tmp_path / "pin.html"
    result = run(ZONES=far, HAZARDS=made.hazards(rows=made.HAZARDS[:1]), POPULATION=raster, HTML=str(page),
                 PROFILE=narrow_profile(tmp_path))
    out = rows(result)
    assert out["XA09"]["pin_central"] is None
    assert out["XA09"]["pin_low"] is None
    assert out["XA09"]["basis"] == "not known"
    assert "contamination not known" in out["XA09"]["flags"]
    assert "XA09" in page.read_text(encoding="utf-8")
    assert "in no sum" in result["log"]
    survey = made.layer("Polygon", [(made.box(19.9, 5.7, 20.011, 5.812), "none found")], {"result": TEXT})
    surveyed = rows(run(ZONES=far, HAZARDS=made.hazards(rows=made.HAZARDS[:1]), POPULATION=raster, SURVEYED=survey,
                        PROFILE=narrow_profile(tmp_path)))
    assert surveyed["XA09"]["pin_central"] == 0
    assert surveyed["XA09"]["basis"] == "surveyed, none found"


def narrow_profile(folder):
    from common_ground.analysis.need import DEFAULT

    data = json.loads(DEFAULT.read_text(encoding="utf-8"))
    data["weights"] = {"500": [1, 1, 1], "1000": [0, 0.5, 1]}
    path = Path(folder) / "narrow.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def test_data_poor_mode_without_any_hazard(run, tmp_path):
    """Onset: population table, conflict events, household answers, displacement, no IMSMA."""
    population = table([("XA01", 10000), ("XA02", 20000)], adm2_pcode=TEXT, population=WHOLE)
    common = {
        "POPULATION_TABLE": population,
        "CONFLICT": table([("XA01", "Explosions/Remote violence", "2026-05-01", 4),
                           ("XA02", "Protests", "2026-05-01", 9)],
                          adm2_pcode=TEXT, event_type=TEXT, date=TEXT, events=WHOLE),
        "ANSWERS": table([("XA01", 40.0, 100), ("XA01", 20.0, 100)], adm2_pcode=TEXT, share_ordnance=REAL,
                         households=WHOLE),
        "DISPLACEMENT": table([("XA01", 6000)], adm2_pcode=TEXT, idps=WHOLE),
        "ORIGINS": table([("XA01", "XA02", 6000)], unit=TEXT, origin=TEXT, people=WHOLE),
    }
    result = run(**common, SEVERITY_FROM=3)
    out = rows(result)
    assert out["XA01"]["basis"] == "answers"
    assert out["XA01"]["pin_low"] == pytest.approx(10000 * 0.3 * 0.5)
    assert out["XA01"]["pin_central"] == pytest.approx(10000 * 0.3)
    assert "explosive events, no completed survey" in out["XA01"]["flags"]
    assert out["XA01"]["severity"] is None  # one indicator is not enough
    assert out["XA02"]["pin_central"] is None
    assert "2 units with 30,000 people are not classified" in result["log"]
    graded = rows(run("severity", **common))
    assert graded["XA01"]["severity"] is None
    assert "conflict, not surveyed" in graded["XA01"]["severity_flag"]


def test_located_events_stand_in_for_hazards(run, raster):
    events = made.layer("Point", [("POINT(20.05 5.9)", "2026-05-01", "Shelling/artillery")],
                        {"event_date": TEXT, "sub_event_type": TEXT})
    out = rows(run(POPULATION=raster, CONFLICT=events))
    assert out["XA01"]["basis"] == "conflict events"
    assert out["XA01"]["pin_low"] == 0 < out["XA01"]["pin_central"] < out["XA01"]["pin_high"]


def test_what_cannot_be_used_is_told(run, raster):
    with pytest.raises(QgsProcessingException, match="population"):
        run(HAZARDS=made.hazards())
    with pytest.raises(QgsProcessingException, match="several operation"):
        run(HAZARDS=made.hazards(), POPULATION=raster,
            DISPLACEMENT=table([("XA01", 5, "a"), ("XA01", 5, "b")], adm2_pcode=TEXT, idps=WHOLE, operation=TEXT))
    with pytest.raises(QgsProcessingException, match="not a date"):
        run(HAZARDS=made.hazards(), POPULATION=raster, AS_AT="last week")
    with pytest.raises(QgsProcessingException, match="no column about"):
        run(HAZARDS=made.hazards(), POPULATION=raster, ANSWERS=table([("XA01", 5)], adm2_pcode=TEXT, x=WHOLE))


def test_kept_in_a_workspace_in_place_of_an_output(run, raster, tmp_path):
    from common_ground.bridge.workspace import Workspace

    folder = str(tmp_path / "ws")
    result = run(HAZARDS=made.hazards(), POPULATION=raster, DRAWS=0, WORKSPACE=folder, COUNTRY="CAF", OUTPUT=None)
    assert "layername=people_in_need_pcode" in result["OUTPUT"]
    stored = Workspace.open(folder).read("people_in_need_pcode", "CAF")
    assert (stored.table["pin_central"] > 0).all()
    assert "MA-PiN v0" in stored.provenance.method
    with pytest.raises(QgsProcessingException, match="nowhere to write"):
        run(HAZARDS=made.hazards(), POPULATION=raster, OUTPUT=None)


@pytest.mark.parametrize("algorithm", ["peopleinneed", "severity", "riskeducationgap", "informcomponent"])
def test_cancel_leaves_no_output(provider, raster, tmp_path, algorithm):
    from qgis import processing

    class Stop(QgsProcessingFeedback):
        asked = 0

        def isCanceled(self):
            type(self).asked += 1
            return type(self).asked > 6

    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(f"commonground:{algorithm}", {
            "ZONES": made.zones(), "ZONE_ID": "pcode", "HAZARDS": made.hazards(), "POPULATION": raster,
            "OUTPUT": str(target)}, feedback=Stop())
    assert not target.exists()


def test_empty_hazards_and_hazards_without_a_place(run, raster):
    """No record at all, or none that can be placed: nothing is known, which is not zero."""
    empty = made.hazards(rows=[])
    out = rows(run(HAZARDS=empty, POPULATION=raster))
    assert [row["pin_central"] for row in out.values()] == [None, None]
    coded = rows(run(HAZARDS=made.hazards(rows=[(None, "H5", "SHA", "open", 5000.0, "XA02", "Beta", None)]),
                     POPULATION=raster, RETURNEES=table([("XA02", 10)], adm2_pcode=TEXT, returnees=WHOLE)))
    assert coded["XA02"]["pin_central"] is None
    assert coded["XA02"]["pin_returnee"] == pytest.approx(10)  # an open hazard is recorded there
    assert "hazards without a place" in coded["XA02"]["flags"]


def test_of_several_years_the_latest_counts(run, raster):
    several = table([("XA01", 40000, 2015), ("XA01", 50000, 2024), ("XA02", 7000, 2015)], adm2_pcode=TEXT,
                    population=WHOLE, year=WHOLE)
    out = rows(run(HAZARDS=made.hazards(), POPULATION=raster, POPULATION_TABLE=several))
    assert (out["XA01"]["population"], out["XA02"]["population"]) == (50000, 7000)


def test_change_against_an_earlier_run(run, raster, tmp_path):
    """A hazard more, displaced people, and new weights: the parts add up to the difference of the two layers."""
    before = run(HAZARDS=made.hazards(rows=made.HAZARDS[:1]), POPULATION=raster, OUTPUT=str(tmp_path / "before.gpkg"),
                 PROFILE=narrow_profile(tmp_path))
    page = tmp_path / "pin.html"
    after = run(HAZARDS=made.hazards(), POPULATION=raster, PREVIOUS=before["OUTPUT"], CHANGE="memory:",
                HTML=str(page), DISPLACEMENT=table([("XA01", 500)], adm2_pcode=TEXT, idps=WHOLE),
                RETURNEES=table([("XA01", 300)], adm2_pcode=TEXT, returnees=WHOLE))
    parts = [{name: clean(feature[name]) for name in ("unit", "part", "effect", "low", "central", "high")}
             for feature in after["CHANGE"].getFeatures()]
    from qgis.core import QgsVectorLayer

    first = {"OUTPUT": QgsVectorLayer(before["OUTPUT"], "before", "ogr")}
    for scenario in ("low", "central", "high"):
        old, new = (sum(row[f"pin_{scenario}"] or 0 for row in rows(result).values()) for result in (first, after))
        whole = {(row["part"], row["effect"] or ""): row[scenario] for row in parts if row["unit"] == "all"}
        assert whole[("before", "")] == pytest.approx(old) and whole[("after", "")] == pytest.approx(new)
        moved = {effect: value for (part, effect), value in whole.items() if part == "change"}
        assert sum(moved.values()) == pytest.approx(new - old)
        assert moved["units"] == 0
    assert rows(first)["XA02"]["pin_central"] is None  # nothing in reach, not surveyed: its figure came whole
    assert moved["known"] > 0 and moved["contamination_more"] > 0 and moved["displacement"] > 0
    assert moved["parameters"] > 0  # people from 1 to 5 km count by the shipped weights, not by the earlier ones
    html = page.read_text(encoding="utf-8")
    for words in ("Change since the earlier run", "newly recorded", "Shapley", "Parameters"):
        assert words in html, words
    assert "does not say its parameters" not in after["log"]


def test_a_layer_that_is_no_earlier_run_is_refused(run, raster):
    with pytest.raises(QgsProcessingException, match="PREVIOUS is not a table of peopleinneed"):
        run(HAZARDS=made.hazards(), POPULATION=raster, PREVIOUS=made.zones())
