"""scalepopulation, informcomponent, and the options of exposure, as a user runs them."""

import csv

import pytest
from common_ground.tests.processing import overlay_data as made
from common_ground.tests.processing.test_peopleinneed import REAL, TEXT, WHOLE, clean, table
from osgeo import gdal
from qgis.PyQt.QtCore import QVariant


@pytest.fixture
def raster(tmp_path):
    return made.write_raster(tmp_path / "people.tif", made.people())


@pytest.fixture
def go(provider):
    from qgis import processing

    def run(algorithm, **parameters):
        return processing.run(f"commonground:{algorithm}", {"ZONES": made.zones(), "ZONE_ID": "pcode",
                                                            "OUTPUT": "memory:", **parameters})

    return run


def test_scaled_raster_gives_the_totals_back_through_exposure(go, raster, tmp_path):
    totals = table([("XA01", 48000), ("XA02", 30000)], adm2_pcode=TEXT, population=WHOLE)
    result = go("scalepopulation", POPULATION=raster, POPULATION_TABLE=totals, RASTER=str(tmp_path / "scaled.tif"))
    rows = made.table(result)
    assert rows["XA01"]["scaled_people"] == pytest.approx(48000, rel=1e-9)
    assert rows["XA01"]["factor"] == pytest.approx(48000 / rows["XA01"]["grid_people"])
    near = made.table(go("exposure", HAZARDS=made.hazards(), POPULATION=result["RASTER"], BANDS="500"))
    assert near["XA01"]["pop_total"] + near["XA02"]["pop_total"] == pytest.approx(78000, rel=0.002)
    assert gdal.Open(result["RASTER"]).RasterXSize == made.SIZE


def test_exposure_tells_an_interval_and_people_by_hazard(go, raster):
    parameters = {"HAZARDS": made.hazards(), "POPULATION": raster, "BANDS": "500,1000", "DRAWS": 60, "RUNS": 6}
    first, second = (made.table(go("exposure", **parameters)) for _ in range(2))
    for code, row in first.items():
        assert row["pop_1000_p10"] < row["pop_1000_p50"] < row["pop_1000_p90"]
        assert row["pop_1000_p90"] > row["pop_500_p90"]
        assert row["pop_1000_p10"] == second[code]["pop_1000_p10"]
        assert row["pop_1000_p10"] < row["pop_1000"] * 1.05
    result = go("exposure", **{**parameters, "DRAWS": 0}, BY_HAZARD="memory:")
    each = {f["hazard_id"]: f["nearest_pop_1000"] for f in result["BY_HAZARD"].getFeatures()}
    assert sum(each.values()) == pytest.approx(sum(r["pop_1000"] for r in made.table(result).values()))
    assert each["H4"] == 0  # released
    assert min(each["H1"], each["H2"], each["H3"]) > 0
    assert "pop_1000_p10" not in result["OUTPUT"].fields().names()


def test_inform_component_as_csv(go, raster, tmp_path):
    target = tmp_path / "inform.csv"
    casualties = table([("XA01", "2026-01-01")] * 3, adm2_pcode=TEXT, date=TEXT)
    rows = made.table(go("informcomponent", HAZARDS=made.hazards(), POPULATION=raster, CASUALTIES=casualties,
                         AS_AT="2026-06-30", CSV=str(target)))
    assert 0 < clean(rows["XA01"]["eo_component"]) <= 10
    assert rows["XA01"]["reliability"] == "medium"
    with open(target, encoding="utf-8-sig", newline="") as file:
        told = {r["pcode"]: r for r in csv.DictReader(file)}
    assert float(told["XA01"]["eo_component"]) == pytest.approx(rows["XA01"]["eo_component"], abs=1e-3)
    assert told["XA01"]["survey_state"] == "unknown"


def test_values_of_the_severity_table_replace_what_layers_give(go):
    zones = made.layer("Polygon", [(made.box(*b), c, 0.2, 3.0) for c, b in made.ZONE_BOXES.items()],
                       {"pcode": QVariant.String, "value_people": REAL, "value_casualties": REAL})
    rows = made.table(go("severity", ZONES=zones))
    assert rows["XA01"]["severity"] == 4  # the worked example of the help
