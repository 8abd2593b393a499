"""The risk education gap as a user runs it: the worked example, a surge, data-poor mode."""

import pytest
from common_ground.tests.processing import overlay_data as made
from common_ground.tests.processing.test_peopleinneed import REAL, TEXT, WHOLE, clean, run, table  # noqa: F401
from qgis.core import QgsProcessingException


def rows(result):
    return {code: {k: clean(v) for k, v in row.items()} for code, row in made.table(result).items()}


def exposed(share=0.2, state="surveyed and recorded", code="XA01"):
    return table([(code, 1000.0, 1000.0 * share, int(share > 0), state)], adm2_pcode=TEXT, pop_total=REAL,
                 pop_1000=REAL, hazards=WHOLE, survey_state=TEXT)


SEX_AGE = table([("XA01", 1000, 250, 250, 250, 250), ("XA02", 1000, 250, 250, 250, 250)], adm2_pcode=TEXT,
                population=WHOLE, boys=WHOLE, girls=WHOLE, men=WHOLE, women=WHOLE)


def equal_prior(folder):
    import json

    from common_ground.analysis.risk_education import DEFAULT

    data = json.loads(DEFAULT.read_text(encoding="utf-8"))
    data["prior"] = dict.fromkeys(data["prior"], 0.25)
    path = folder / "gap.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def test_the_worked_example_of_the_help(run, tmp_path):  # noqa: F811
    page = tmp_path / "gap.html"
    sessions = table([("XA01", "2025-06-30", 125, 125, 125, 125), ("XA01", None, 9, 9, 9, 9)], adm2_pcode=TEXT,
                     date=TEXT, boys=WHOLE, girls=WHOLE, men=WHOLE, women=WHOLE)
    result = run("riskeducationgap", POPULATION_TABLE=SEX_AGE, EXPOSURE=exposed(), SESSIONS=sessions, HTML=str(page),
                 PROFILE=equal_prior(tmp_path))
    out = rows(result)
    assert out["XA01"]["need"] == pytest.approx(200)
    assert out["XA01"]["gap"] == pytest.approx(160, rel=0.002)
    assert out["XA01"]["coverage_gap_pct"] == pytest.approx(80, rel=0.002)
    assert out["XA01"]["rank"] == 1
    assert out["XA02"]["need"] is None
    assert out["XA02"]["basis"] == "contamination not known"
    assert "SESSIONS: in 2, used 1, left out 1 (no date 1)" in result["log"]
    html = page.read_text(encoding="utf-8")
    assert "Without a figure" in html
    assert "XA02" in html


def test_arrivals_raise_a_surge_and_nothing_else(run, tmp_path):  # noqa: F811
    arrivals = table([("XA01", 60)], adm2_pcode=TEXT, arrivals=WHOLE)
    common = {"POPULATION_TABLE": SEX_AGE, "EXPOSURE": exposed(), "PROFILE": equal_prior(tmp_path)}
    without, with_them = rows(run("riskeducationgap", **common)), run("riskeducationgap", ARRIVALS=arrivals, **common)
    assert rows(with_them)["XA01"]["surge"]
    assert not without["XA01"]["surge"]
    assert rows(with_them)["XA01"]["need"] == without["XA01"]["need"]
    assert "Arrivals surge in 1 units" in with_them["log"]


def test_displaced_people_carry_the_contamination_they_come_from(run, tmp_path):  # noqa: F811
    both = table([("XA01", 1000.0, 0.0, 0, "surveyed none found"), ("XA02", 1000.0, 500.0, 3, "surveyed and recorded")],
                 adm2_pcode=TEXT, pop_total=REAL, pop_1000=REAL, hazards=WHOLE, survey_state=TEXT)
    out = rows(run("riskeducationgap", POPULATION_TABLE=SEX_AGE, EXPOSURE=both, PROFILE=equal_prior(tmp_path),
                   DISPLACEMENT=table([("XA01", 100)], adm2_pcode=TEXT, idps=WHOLE),
                   ORIGINS=table([("XA01", "XA02", 100)], unit=TEXT, origin=TEXT, people=WHOLE)))
    assert out["XA01"]["origin_share"] == pytest.approx(0.5)
    assert out["XA01"]["need"] == pytest.approx(50)
    assert out["XA02"]["need"] == pytest.approx(500)


def test_data_poor_mode(run, tmp_path):  # noqa: F811
    """No IMSMA: conflict in an unsurveyed unit gives the floor, answers give share and coverage."""
    out = rows(run(
        "riskeducationgap", POPULATION_TABLE=SEX_AGE, PROFILE=equal_prior(tmp_path),
        CONFLICT=table([("XA01", "Explosions/Remote violence", "2026-05-01")], adm2_pcode=TEXT, event_type=TEXT,
                       date=TEXT),
        ANSWERS=table([("XA02", 0.3, 0.25)], adm2_pcode=TEXT, share_ordnance=REAL, share_eore=REAL)))
    assert out["XA01"]["need"] == pytest.approx(200)
    assert out["XA01"]["basis"] == "conflict, not surveyed: floor"
    assert out["XA02"]["need"] == pytest.approx(300)
    assert out["XA02"]["gap"] == pytest.approx(225)
    assert out["XA02"]["basis"] == "answers"


def test_hazards_and_raster_in_place_of_a_table(run, tmp_path):  # noqa: F811
    raster = made.write_raster(tmp_path / "people.tif", made.people())
    casualties = table([("XA01", "2026-01-01", "male", "child")] * 5, adm2_pcode=TEXT, date=TEXT, sex=TEXT,
                       age_group=TEXT)
    out = rows(run("riskeducationgap", HAZARDS=made.hazards(), POPULATION=raster, CASUALTIES=casualties))
    assert out["XA01"]["need_boys"] > out["XA01"]["need_girls"] > 0
    assert out["XA01"]["need_women"] > 0  # few reported women do not take women off the list
    with pytest.raises(QgsProcessingException, match="population"):
        run("riskeducationgap", HAZARDS=made.hazards())
