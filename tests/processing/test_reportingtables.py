"""Reporting tables of the sample country against figures added up by hand and by plain loops over the files."""

import csv
import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from pathlib import Path

import pytest
from common_ground.tests.processing import overlay_data as made
from common_ground.tests.processing.test_peopleinneed import REAL, TEXT, WHOLE, table
from qgis.core import QgsProcessingException, QgsProcessingFeedback

PACK = Path(__file__).resolve().parents[2] / "resources" / "sample"


@pytest.fixture(scope="module")
def workspace(provider, tmp_path_factory):
    """The sample through the plugin's own import."""
    from qgis import processing

    folder = str(tmp_path_factory.mktemp("ws"))
    common = {"COUNTRY": "CAF", "WORKSPACE": folder}
    processing.run("commonground:load_cod_ab", {"FILE": str(PACK / "caf_admin_boundaries.geojson.zip"), **common})
    for kind, name in (("release", "sample_land_release.geojson"), ("risk_education", "sample_risk_education.csv"),
                       ("survey", "sample_survey_coverage.geojson"), ("casualty", "sample_casualties.csv")):
        processing.run("commonground:importimsma",
                       {"INPUT": str(PACK / name), "KIND": kind, "CRS": "EPSG:4326", **common})
    # the figures by hand are over all types of ordnance: Article 7 would leave out what is no mine
    profile = Path(folder) / "no_types.json"
    profile.write_text(json.dumps({"extends": "afghanistan", "mapping": {"hazard": {"eo_type": ""}}}), encoding="utf-8")
    processing.run("commonground:importimsma", {"INPUT": str(PACK / "sample_hazards.shp"), "KIND": "hazard",
                                                "PROFILE": str(profile), **common})
    return folder


@pytest.fixture
def run(provider, tmp_path):
    from qgis import processing

    def go(**parameters):
        feedback = QgsProcessingFeedback()
        folder = parameters.pop("FOLDER", str(tmp_path / "tables"))
        result = processing.run("commonground:reportingtables", {"FOLDER": folder, **parameters}, feedback=feedback)
        result["log"] = feedback.textLog()
        return result

    return go


def read(folder, name):
    with open(Path(folder) / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def products():
    """The release products as the file has them."""
    features = json.loads((PACK / "sample_land_release.geojson").read_text(encoding="utf-8"))["features"]
    return [feature["properties"] for feature in features]


def number(text):
    return float(text) if text else 0.0


def test_land_released_by_hand(run, workspace):
    """2026: seven products. Added up by hand from the file."""
    result = run(WORKSPACE=workspace, LEVEL=1, PROFILES="apmbc_article7", PERIOD_START="2026-01-01",
                 PERIOD_END="2026-12-31", FORMATS="csv")
    rows = {r["P-code"]: r for r in read(result["FOLDER"], "apmbc_article_7_7_1_f_released")}
    by_hand = {  # cancelled, reduced, cleared
        "CF32": (0, 33705, 0),  # product 28
        "CF41": (284678, 31071 + 130502, 0),  # 7, 2, 10
        "CF43": (0, 14538, 0),  # 30
        "CF61": (419090, 2243, 0),  # 3, 5
        "total": (703768, 212059, 0),
    }
    assert set(rows) == set(by_hand)
    for code, figures in by_hand.items():
        assert tuple(number(rows[code][f"{k} (m²)"]) for k in ("Cancelled", "Reduced", "Cleared")) == figures, code
    assert rows["total"]["Products"] == "7"
    assert rows["CF41"]["Name"] == "Kémo"
    trace = [r for r in read(result["FOLDER"], "apmbc_article_7_trace") if r["sheet"] == "7_1_f_released"]
    kemo = [r for r in trace if r["row"] == "2" and r["column"] == "released_m2"]
    assert {r["record"]: float(r["figure"]) for r in kemo} == {
        "SAMPLE-LR-0002": 31071, "SAMPLE-LR-0007": 284678, "SAMPLE-LR-0010": 130502}
    assert "used 7, left out 17 (outside the period 17)" in result["log"]


def test_every_figure_of_the_article_7_tables(run, workspace):
    """No period: each cell against a loop over the files (release) and over the imported records (areas)."""
    result = run(WORKSPACE=workspace, LEVEL=1, PROFILES="apmbc_article7,ccm_article7", FORMATS="csv")
    expected = defaultdict(float)
    for p in products():
        for column in (p["kind"], "Released"):
            expected[p["adm2_pcode"][:4], column] += p["area_m2"]
    for name in ("apmbc_article_7_7_1_f_released", "ccm_article_7_7_1_i_released"):
        rows = [r for r in read(result["FOLDER"], name) if r["P-code"] != "total"]
        found = {(r["P-code"], k): number(r[f"{k} (m²)"])
                 for r in rows for k in ("Cancelled", "Reduced", "Cleared", "Released") if number(r[f"{k} (m²)"])}
        assert found == pytest.approx(dict(expected))
    areas, count = defaultdict(float), defaultdict(int)
    with closing(sqlite3.connect(Path(workspace) / "CAF.gpkg")) as connection:
        for status, kind, code, remaining, recorded, measured in connection.execute(
                "SELECT status, hazard_class, adm2_pcode, area_remaining_m2, area_recorded_m2, area_m2 "
                "FROM imsma_hazard"):
            if status != "released":
                count[code[:4], kind] += 1
                areas[code[:4], kind] += next((v for v in (remaining, recorded, measured) if v is not None), 0)
    rows = [r for r in read(result["FOLDER"], "apmbc_article_7_7_1_c_areas") if r["P-code"] != "total"]
    assert {(r["P-code"], r["Class"]): int(r["Areas"]) for r in rows} == count
    assert {(r["P-code"], r["Class"]): number(r["Area (m²)"]) for r in rows} == pytest.approx(dict(areas), rel=1e-6)


def test_every_figure_of_the_5w_rows(run, workspace):
    result = run(WORKSPACE=workspace, LEVEL=1, PROFILES="cluster_5w", PERIOD_START="2025-07-01",
                 PERIOD_END="2026-06-30", FORMATS="csv")
    words = {"Cleared": "Clearance", "Reduced": "Technical survey (reduction)",
             "Cancelled": "Non-technical survey (cancellation)"}
    expected = defaultdict(float)
    for p in products():
        if "2025-07-01" <= p["date"] <= "2026-06-30":
            key = (p["organisation"], p["donor"], words[p["kind"]], p["adm2_pcode"][:4], p["date"][:7])
            expected[(*key, "Area (m²)")] += p["area_m2"]
            expected[(*key, "Records")] += 1
    with closing(sqlite3.connect(Path(workspace) / "CAF.gpkg")) as connection:
        sessions = connection.execute("SELECT organisation, donor, adm2_pcode, date, boys, girls, men, women "
                                      "FROM imsma_risk_education").fetchall()
    for organisation, donor, code, day, *people in sessions:
        if day and "2025-07-01" <= day <= "2026-06-30":
            key = (organisation, donor, "Risk education", (code or "unknown")[:4] if code else "unknown", day[:7])
            expected[(*key, "Records")] += 1
            for name, value in zip(("Boys", "Girls", "Men", "Women"), people):
                expected[(*key, name)] += value or 0
    found = {}
    for r in read(result["FOLDER"], "cluster_5w_five_w"):
        if r["What"] != "Survey":
            for name in ("Records", "Area (m²)", "Boys", "Girls", "Men", "Women"):
                if number(r[name]):
                    found[r["Who"], r["Donor"], r["What"], r["P-code"], r["When"], name] = number(r[name])
    assert found == pytest.approx({key: value for key, value in expected.items() if value})
    assert sum(v for k, v in found.items() if k[-1] == "Area (m²)") == sum(
        p["area_m2"] for p in products() if "2025-07-01" <= p["date"] <= "2026-06-30")


def test_the_land_balance_closes_and_each_term_is_as_added_up(run, workspace):
    """The earlier export is the sample with two hazards open that were released since, and without a third."""
    from common_ground.bridge.frames import layer_from_frame
    from common_ground.bridge.workspace import Workspace

    new = Workspace.open(workspace).read("imsma_hazard", "CAF")
    ids = new.table["hazard_id"].tolist()
    cleared = {p["hazard_id"].strip(): p["area_m2"] for p in products() if p["kind"] == "Cleared"}
    closed = [i for i, name in enumerate(ids) if name in cleared and new.table["status"][i] == "released"
              and ids.count(name) == 1][:2]
    fresh = next(i for i, s in enumerate(new.table["status"]) if s == "open" and ids.count(ids[i]) == 1
                 and ids[i] not in {p["hazard_id"].strip() for p in products()})
    old = new.take([i for i in range(len(ids)) if i != fresh])
    for i in closed:
        row = old.table.index[old.table["hazard_id"] == ids[i]][0]
        old.table.loc[row, "status"] = "open"
    kept = [p for p in products() if p["hazard_id"].strip() in {ids[i] for i in closed}]
    release = table([(p["product_id"], p["hazard_id"].strip(), p["kind"].lower(), float(p["area_m2"])) for p in kept],
                    product_id=TEXT, hazard_id=TEXT, kind=TEXT, area_m2=REAL)
    result = run(HAZARDS=layer_from_frame(new), OLD=layer_from_frame(old), RELEASE=release, LEVEL=1,
                 PROFILES="apmbc_article7", FORMATS="csv")
    total = next(r for r in read(result["FOLDER"], "apmbc_article_7_land_balance") if r["P-code"] == "total")

    def land(frame):
        return sum(round(a) for a, s in zip(_area(frame), frame.table["status"]) if s != "released")

    assert number(total["Opening"]) == land(old)
    assert number(total["Closing"]) == land(new)
    assert number(total["Cleared"]) == sum(p["area_m2"] for p in kept if p["kind"] == "Cleared") > 0
    assert number(total["New"]) == round(_area(new)[fresh])
    terms = {k: number(total[k]) for k in ("Opening", "New", "Cancelled", "Reduced", "Cleared", "Reclassified",
                                          "Corrections", "Closing")}
    assert (terms["Opening"] + terms["New"] - terms["Cancelled"] - terms["Reduced"] - terms["Cleared"]
            + terms["Reclassified"] + terms["Corrections"]) == terms["Closing"]


def _area(frame):
    out = []
    for remaining, measured, recorded in zip(*(frame.table[n] for n in (
            "area_remaining_m2", "area_m2", "area_recorded_m2"))):
        out.append(next((v for v in (remaining, measured, recorded) if v == v and v is not None), 0))
    return out


def test_the_workbook_holds_the_same_figures(run, workspace):
    from common_ground.connectors.tabular import list_sheets, read_table

    result = run(WORKSPACE=workspace, LEVEL=1, PROFILES="apmbc_article7")
    book = Path(result["FOLDER"]) / "apmbc_article_7.xlsx"
    assert "trace" in list_sheets(book)
    sheet = read_table(book, sheet="7_1_f_released").table
    listed = read(result["FOLDER"], "apmbc_article_7_7_1_f_released")
    assert [str(v) for v in sheet["Released (m²)"]] == [r["Released (m²)"] for r in listed]
    assert sheet["P-code"].tolist() == [r["P-code"] for r in listed]


def test_needs_overview_by_group_sex_and_age(run, provider, tmp_path):
    from qgis import processing

    raster = made.write_raster(tmp_path / "people.tif", made.people())
    population = table([("XA01", 1000, 300, 200, 250, 250), ("XA02", 4000, 1000, 1000, 1000, 1000)], adm2_pcode=TEXT,
                       population=WHOLE, boys=WHOLE, girls=WHOLE, men=WHOLE, women=WHOLE)
    zones = made.layer("Polygon", [(made.box(*b), c) for c, b in made.ZONE_BOXES.items()], {"adm2_pcode": TEXT})
    need = processing.run("commonground:peopleinneed", {
        "HAZARDS": made.hazards(), "ZONES": zones, "ZONE_ID": "adm2_pcode", "POPULATION": raster, "DRAWS": 0,
        "WEIGHT_DRAWS": 0, "POPULATION_TABLE": population, "OUTPUT": "memory:",
        "DISPLACEMENT": table([("XA01", 100)], adm2_pcode=TEXT, idps=WHOLE)})["OUTPUT"]
    result = run(NEEDS=need, POPULATION_TABLE=population, LEVEL=2, PROFILES="needs_overview", FORMATS="csv")
    rows = [r for r in read(result["FOLDER"], "needs_overview_needs_overview") if r["P-code"] == "XA01"]
    assert {r["Population group"] for r in rows} == {"residents", "displaced people", "returnees"}
    feature = next(f for f in need.getFeatures() if f["adm2_pcode"] == "XA01")
    for name in ("low", "central", "high"):
        total = sum(number(r[f"In need ({name})"]) for r in rows)
        assert total == pytest.approx(feature[f"pin_{name}"], abs=0.001)
    boys = next(r for r in rows if r["Population group"] == "residents" and r["Sex and age"] == "boys")
    assert number(boys["In need (central)"]) == pytest.approx(0.3 * feature["pin_host"], abs=0.001)
    assert number(boys["Population"]) == pytest.approx(0.3 * 900)


def test_nothing_is_dropped_in_silence_and_formulas_stay_text(run):
    release = table([("p1", None, "cleared", 10.0, "2026-01-01", "=cmd()"), ("p2", None, "cleared", 5.0, None, None)],
                    product_id=TEXT, adm1_pcode=TEXT, kind=TEXT, area_m2=REAL, date=TEXT, donor=TEXT)
    result = run(RELEASE=release, PROFILES="donor", PERIOD_START="2026-01-01", PERIOD_END="2026-12-31")
    rows = read(result["FOLDER"], "donor_table_by_donor")
    assert rows[0]["Donor"] == "'=cmd()"
    assert "used 1, left out 1 (no date 1)" in result["log"]
    assert "there is no table risk_education" in result["log"]
    whole = run(RELEASE=release, PROFILES="donor")
    assert "unknown" in {r["Donor"] for r in read(whole["FOLDER"], "donor_table_by_donor")}


def test_what_cannot_be_used_is_told(run, tmp_path):
    release = table([("p1", 1.0)], product_id=TEXT, area_m2=REAL)
    with pytest.raises(QgsProcessingException, match="no profile nonsense"):
        run(RELEASE=release, PROFILES="nonsense")
    with pytest.raises(QgsProcessingException, match="FORMATS"):
        run(RELEASE=release, FORMATS="doc")
    broken = tmp_path / "mine.json"
    broken.write_text('{"sheets": [{"id": "s1", "title": "x"}]}', encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="sheet s1"):
        run(RELEASE=release, PROFILE=str(broken))
    with pytest.raises(QgsProcessingException, match="not a table of peopleinneed"):
        run(NEEDS=release, PROFILES="needs_overview")
