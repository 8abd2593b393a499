"""``commonground:exposure`` as a user runs it, on layers and rasters of every kind."""

import json

import numpy as np
import pytest
from common_ground.tests.processing import overlay_data as made
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QVariant


@pytest.fixture
def raster(tmp_path):
    return made.write_raster(tmp_path / "people.tif", made.people())


@pytest.fixture
def run(provider):
    from qgis import processing

    def go(raster, hazards=None, zones=None, **more):
        feedback = QgsProcessingFeedback()
        parameters = {"HAZARDS": hazards or made.hazards(), "ZONES": zones or made.zones(), "ZONE_ID": "pcode",
                      "POPULATION": raster, "BANDS": "500,1000", "OUTPUT": "memory:", **more}
        result = processing.run("commonground:exposure", parameters, feedback=feedback)
        result["log"] = feedback.textLog()
        return result

    return go


FIELDS = ["pcode", "pop_total", "pop_in", "pop_500", "pop_1000", "pop_share", "hazards", "hazard_area_m2",
          "hazard_footprint_m2", "survey_state"]


def test_fields_figures_and_counts(run, raster):
    result = run(raster)
    assert result["OUTPUT"].fields().names() == FIELDS
    rows = made.table(result)
    first, second = rows["XA01"], rows["XA02"]
    for row in rows.values():
        assert 0 < row["pop_in"] < row["pop_500"] < row["pop_1000"] < row["pop_total"]
        assert row["pop_share"] == pytest.approx(row["pop_1000"] / row["pop_total"])
        assert row["survey_state"] == "unknown"
    assert (first["hazards"], second["hazards"]) == (3, 2)  # H1, H2, H3; H2 and H5 by its P-code; H4 is released
    assert first["hazard_area_m2"] > first["hazard_footprint_m2"]  # H3 lies half on H1
    assert "All zones together, hazards: 4" in result["log"]
    assert "in 6, used 4, left out 2 (status does not count 1, no geometry and no P-code of a zone 1)" in result["log"]


def test_people_inside_agree_with_counting_pixels(run, tmp_path):
    """A zone and a hazard on pixel borders: figures that anybody can add up."""
    values = made.people()
    raster = made.write_raster(tmp_path / "people.tif", values)
    step = made.STEP
    west, north = made.WEST, made.NORTH

    def pixels(top, bottom, left, right):
        return made.box(west + left * step, north - bottom * step, west + right * step, north - top * step)

    zones = made.layer("Polygon", [(pixels(10, 200, 10, 200), "Z")], {"pcode": QVariant.String})
    hazards = made.hazards([(pixels(50, 60, 30, 45), "H", "CHA", "open", None, None, None, None)])
    row = made.table(run(raster, hazards, zones))["Z"]
    assert row["pop_total"] == pytest.approx(values[10:200, 10:200].sum(dtype=float), rel=1e-6)
    assert row["pop_in"] == pytest.approx(values[50:60, 30:45].sum(dtype=float), rel=1e-4)


@pytest.mark.parametrize("variant", ["nodata", "nan", "south_up", "negative_nodata", "huge_nodata"])
def test_every_kind_of_raster_gives_the_same_figures(run, tmp_path, variant):
    values = made.people()
    hole = np.s_[100:120, 60:80]
    values[hole] = 0.0
    plain = made.table(run(made.write_raster(tmp_path / "plain.tif", values)))
    other = values.copy()
    options = {}
    if variant == "nan":
        other[hole] = np.nan
    elif variant == "south_up":
        options["south_up"] = True
    else:
        options["nodata"] = {"nodata": 0.0, "negative_nodata": -99999.0, "huge_nodata": -3.4028234663852886e38}[variant]
        other[hole] = options["nodata"]
    rows = made.table(run(made.write_raster(tmp_path / "other.tif", other, **options)))
    for code, row in rows.items():
        for name in ("pop_total", "pop_in", "pop_500", "pop_1000"):
            assert row[name] == pytest.approx(plain[code][name], rel=1e-6), name


def test_negative_pixels_without_nodata_count_as_nobody_and_are_named(run, tmp_path):
    values = made.people()
    values[50:60, 50:60] = -9999.0
    result = run(made.write_raster(tmp_path / "people.tif", values))
    assert "100 pixels of the population raster are negative" in result["log"]
    assert made.table(result)["XA01"]["pop_total"] > 0


def test_a_raster_in_another_crs_gives_the_same_people(run, tmp_path):
    values = np.full((made.SIZE, made.SIZE), 2.0, dtype="float32")
    first = made.write_raster(tmp_path / "people.tif", values)
    second = str(tmp_path / "utm.tif")
    gdal.Warp(second, first, dstSRS="EPSG:32634", xRes=90, yRes=90, resampleAlg="near")
    # uniform density, so people follow the area: 2 people in 92.2 × 92.8 m against 2 in 90 × 90 m
    ratios = []
    utm, degrees = made.table(run(second)), made.table(run(first))
    for code in ("XA01", "XA02"):
        ratios += [utm[code][name] / degrees[code][name] for name in ("pop_total", "pop_in", "pop_500", "pop_1000")]
    assert max(ratios) / min(ratios) < 1.005


def test_hazards_and_zones_in_other_crs(run, raster):
    from qgis import processing

    plain = made.table(run(raster))
    moved = {
        name: processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:32634",
                                                       "OUTPUT": "memory:"})["OUTPUT"]
        for name, layer in (("hazards", made.hazards()), ("zones", made.zones()))
    }
    for code, row in made.table(run(raster, moved["hazards"], moved["zones"])).items():
        assert row["pop_1000"] == pytest.approx(plain[code]["pop_1000"], rel=2e-4)
        assert row["hazard_area_m2"] == pytest.approx(plain[code]["hazard_area_m2"], rel=1e-3)


def test_a_band_narrower_than_two_pixels_is_empty_and_says_why(run, raster):
    result = run(raster, BANDS="50,1000")
    rows = made.table(result)
    assert all(row["pop_50"] is None or row["pop_50"] != row["pop_50"] or row["pop_50"] == QVariant() for row in
               rows.values())
    assert all(row["pop_1000"] > 0 for row in rows.values())
    assert "narrower than two pixels" in result["log"]


def test_points_with_an_area_count_as_circles(run, tmp_path):
    values = np.ones((made.SIZE, made.SIZE), dtype="float32")
    raster = made.write_raster(tmp_path / "people.tif", values)
    area = np.pi * 400.0**2
    hazards = made.hazards([("POINT(20.05 5.9)", "P", "SHA", "open", area, None, None, None),
                            ("POINT(20.14 5.9)", "Q", "SHA", "open", None, None, None, None)], kind="Point")
    result = run(raster, hazards, BANDS="600")
    rows = made.table(result)
    pixel = 92.2 * 92.8  # a rough pixel area: the check is of the order, the exact one is in tests/analysis
    assert rows["XA01"]["pop_in"] == pytest.approx(area / pixel, rel=0.02)
    assert rows["XA01"]["pop_600"] == pytest.approx(np.pi * 1000.0**2 / pixel, rel=0.02)
    assert rows["XA01"]["hazard_area_m2"] == pytest.approx(area, rel=1e-3)
    assert rows["XA02"]["pop_in"] == 0 and rows["XA02"]["hazards"] == 1
    assert rows["XA02"]["pop_600"] == pytest.approx(np.pi * 600.0**2 / pixel, rel=0.02)
    assert "points without an area" in result["log"]


def test_order_of_hazards_and_zones_changes_nothing(run, raster):
    plain = made.table(run(raster))
    zones = made.layer("Polygon", [(made.box(*bounds), code) for code, bounds in reversed(made.ZONE_BOXES.items())],
                       {"pcode": QVariant.String})
    assert made.table(run(raster, made.hazards(made.HAZARDS[::-1]), zones)) == plain


def test_features_of_one_id_are_one_zone(run, raster):
    west, south, east, north = made.ZONE_BOXES["XA01"]
    middle = (west + east) / 2
    halves = made.layer("Polygon", [(made.box(west, south, middle, north), "XA01"),
                                    (made.box(middle - 0.01, south, east, north), "XA01"),
                                    (made.box(*made.ZONE_BOXES["XA02"]), "XA02")], {"pcode": QVariant.String})
    result = run(raster, zones=halves)
    assert result["OUTPUT"].featureCount() == 2
    row, plain = made.table(result)["XA01"], made.table(run(raster))["XA01"]
    for name in ("pop_total", "pop_1000", "hazard_area_m2", "hazards"):
        assert row[name] == pytest.approx(plain[name], rel=1e-9)
    assert "several features with one id" in result["log"]


def test_overlapping_zones_are_each_right_and_said(run, raster):
    west, south, east, north = made.ZONE_BOXES["XA01"]
    result = run(raster, zones=made.zones([(made.box(west, south, east, north), "XB01")]))
    rows = made.table(result)
    assert rows["XB01"]["pop_1000"] == rows["XA01"]["pop_1000"]
    assert "Zones overlap" in result["log"]


def test_neighbouring_zones_are_not_said_to_overlap(run, raster):
    assert "overlap" not in run(raster)["log"]


def test_survey_state_in_every_row(run, raster):
    survey = made.layer("Polygon", [(made.box(*made.ZONE_BOXES["XA01"]), "found"),
                                    (made.box(20.19, 5.82, 20.199, 5.98), "none found")], {"result": QVariant.String})
    zones = made.zones([(made.box(20.19, 5.82, 20.199, 5.98), "XC01"), (made.box(20.185, 5.7, 20.19, 5.81), "XC02")])
    states = {code: row["survey_state"] for code, row in made.table(run(raster, zones=zones, SURVEYED=survey)).items()}
    assert states == {"XA01": "surveyed and recorded", "XA02": "not surveyed", "XC01": "surveyed none found",
                      "XC02": "not surveyed"}


def test_statuses_are_chosen_and_unknown_words_refused(run, raster):
    rows = made.table(run(raster, STATUS="released"))
    assert (rows["XA01"]["hazards"], rows["XA02"]["hazards"]) == (0, 1)
    with pytest.raises(QgsProcessingException, match="STATUS has values"):
        run(raster, STATUS="open,done")


def test_a_layer_without_status_counts_whole(run, raster):
    hazards = made.layer("Polygon", [(row[0], row[1]) for row in made.HAZARDS[:4]], {"hazard_id": QVariant.String})
    assert made.table(run(raster, hazards))["XA02"]["hazards"] == 2


def test_no_hazards_at_all_is_not_safe(run, raster):
    for hazards in (made.hazards([]), made.hazards([(None, "H", "CHA", "open", None, None, None, None)])):
        rows = made.table(run(raster, hazards))
        assert all(row["hazards"] == 0 and row["survey_state"] == "unknown" for row in rows.values())
        assert all(row["pop_total"] > 0 for row in rows.values())


def test_what_cannot_be_right_is_refused_with_a_sentence(run, raster, tmp_path):
    empty = made.layer("Polygon", [], {"pcode": QVariant.String})
    with pytest.raises(QgsProcessingException, match="layer of zones is empty"):
        run(raster, zones=empty)
    bare = made.layer("Polygon", [(None, "A"), (None, "B")], {"pcode": QVariant.String})
    with pytest.raises(QgsProcessingException, match="No zone has a polygon"):
        run(raster, zones=bare)
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run(made.write_raster(tmp_path / "nocrs.tif", made.people(), crs=None))
    with pytest.raises(QgsProcessingException, match="not a list of distances"):
        run(raster, BANDS="near,far")
    with pytest.raises(QgsProcessingException, match="no field"):
        run(raster, ZONE_ID="code")


def test_zones_beyond_the_raster_get_no_figures_and_are_named(run, raster):
    result = run(raster, zones=made.zones([(made.box(30.0, 5.0, 30.1, 5.1), "FAR")]))
    row = made.table(result)["FAR"]
    assert row["pop_total"] in (None, QVariant()) or row["pop_total"] != row["pop_total"]
    assert "does not reach these zones" in result["log"] and "FAR" in result["log"]


def test_the_result_says_how_it_was_made(run, raster, tmp_path):
    from common_ground.bridge.frames import layer_provenance
    from qgis.core import QgsVectorLayer

    path = str(tmp_path / "out.gpkg")
    result = run(raster, OUTPUT=path)
    assert result["log"].split("Results:")[0].rstrip().splitlines()[-1].startswith("OUTPUT:")
    method = json.loads(layer_provenance(QgsVectorLayer(result["OUTPUT"], "x", "ogr")).method)
    assert method["parameters"]["BANDS"] == ["500", "1000"]
    assert method["rows"]["HAZARDS"]["left_out"] == {"status does not count": 1,
                                                     "no geometry and no P-code of a zone": 1}


def test_cancel_leaves_no_output(provider, raster, tmp_path):
    from qgis.core import QgsApplication

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("commonground:exposure")
    path = tmp_path / "out.gpkg"
    _, ok = algorithm.run({"HAZARDS": made.hazards(), "ZONES": made.zones(), "ZONE_ID": "pcode", "POPULATION": raster,
                           "OUTPUT": str(path)}, QgsProcessingContext(), feedback)
    assert not ok and not path.exists()
