"""``nearesthazard`` and ``lineexposure`` as a user runs them; distances against pyproj's geodesics."""

import pytest
from common_ground.tests.processing import overlay_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QVariant

TEXT = QVariant.String


def null(value):
    return value is None or value == QVariant() or value != value


def sites(rows=(("POINT(20.045 5.905)", "inside"), ("POINT(20.035 5.905)", "near"), ("POINT(20.01 5.905)", "farther"),
                ("POINT(21 5)", "nowhere"), (None, "unplaced"))):
    return made.layer("Point", rows, {"name": TEXT}, name="sites")


@pytest.fixture
def run(provider):
    from qgis import processing

    def go(algorithm="nearesthazard", **more):
        feedback = QgsProcessingFeedback()
        parameters = {"HAZARDS": made.hazards(), "OUTPUT": "memory:", **more}
        if algorithm == "nearesthazard":
            parameters.setdefault("SITES", sites())
        result = processing.run(f"commonground:{algorithm}", parameters, feedback=feedback)
        layer = result["OUTPUT"]
        rows = {f["name"]: dict(zip(f.fields().names(), f.attributes())) for f in layer.getFeatures()}
        return rows, feedback.textLog(), layer

    return go


def test_distances_bands_and_words(run):
    pyproj = pytest.importorskip("pyproj")
    rows, log, layer = run(AUDIENCE="own programme", BANDS="100,1500,2000")
    assert layer.fields().names() == ["name", "hazard_id", "distance_m", "band", "survey_state"]
    expected = pyproj.Geod(ellps="WGS84").inv(20.035, 5.905, 20.04, 5.905)[2]
    assert rows["near"]["hazard_id"] == "H1"
    assert rows["near"]["distance_m"] == pytest.approx(expected, abs=0.01)
    assert rows["near"]["band"] == "within 1,500 m"
    assert (rows["inside"]["distance_m"], rows["inside"]["band"], rows["inside"]["hazard_id"]) == (0.0, "inside", "H1")
    assert rows["farther"]["band"] == "within 5,000 m"
    assert rows["nowhere"]["band"] == "no record within 5,000 m; survey coverage unknown"
    assert null(rows["nowhere"]["hazard_id"]) and null(rows["nowhere"]["distance_m"])
    assert rows["unplaced"]["band"] == "no location"
    assert "SITES: in 5, used 4, left out 1 (no geometry 1)" in log


@pytest.mark.parametrize("audience", ["", "cluster", "public", "partner with agreement"])
def test_others_get_the_class_only(run, audience):
    rows, _, _ = run(AUDIENCE=audience)
    assert all(null(row["hazard_id"]) and null(row["distance_m"]) for row in rows.values())
    assert rows["inside"]["band"] == "inside"


def test_survey_coverage_speaks_of_the_very_place(run):
    survey = made.layer("Polygon", [(made.box(20.9, 4.9, 21.1, 5.1), "none found"),
                                    (made.box(20.03, 5.89, 20.06, 5.92), "found")], {"result": TEXT})
    rows, _, _ = run(SURVEYED=survey)
    assert rows["nowhere"]["survey_state"] == "surveyed none found"
    assert rows["nowhere"]["band"] == "no record within 5,000 m; surveyed, none found"
    assert rows["near"]["survey_state"] == "surveyed and recorded"
    assert rows["farther"]["survey_state"] == "not surveyed"


def test_points_with_an_area_are_circles(run):
    import math

    hazards = made.hazards([("POINT(20.05 5.9)", "P", "SHA", "open", math.pi * 300.0**2, None, None, None)], "Point")
    rows, _, _ = run(HAZARDS=hazards, AUDIENCE="operator", SITES=sites([("POINT(20.06 5.9)", "s")]))
    pyproj = pytest.importorskip("pyproj")
    centre = pyproj.Geod(ellps="WGS84").inv(20.06, 5.9, 20.05, 5.9)[2]
    assert rows["s"]["distance_m"] == pytest.approx(centre - 300.0, abs=0.01)


def test_ties_do_not_depend_on_order(run):
    twins = [(made.box(20.04, 5.90, 20.05, 5.91), name, "CHA", "open", None, None, None, None) for name in ("B", "A")]
    for rows in (twins, twins[::-1]):
        found, _, _ = run(HAZARDS=made.hazards(rows), AUDIENCE="own programme")
        assert found["near"]["hazard_id"] == "A"


def test_refusals_and_empty_hazards(run):
    with pytest.raises(QgsProcessingException, match="AUDIENCE"):
        run(AUDIENCE="press")
    with pytest.raises(QgsProcessingException, match="layer of sites is empty"):
        run(SITES=sites([]))
    rows, _, _ = run(HAZARDS=made.hazards([]))
    assert rows["inside"]["band"].startswith("no record within 5,000 m")


def roads():
    return made.layer("LineString", [("LINESTRING(20.03 5.905, 20.07 5.905)", "through"),
                                     ("LINESTRING(20.03 5.9105, 20.06 5.9105)", "beside"),
                                     ("LINESTRING(21 5, 21.5 5)", "far")], {"name": TEXT}, name="roads")


def test_lengths_inside_and_near(run):
    pyproj = pytest.importorskip("pyproj")
    geod = pyproj.Geod(ellps="WGS84")
    rows, _, layer = run("lineexposure", LINES=roads(), BANDS="200,1000", AUDIENCE="own programme")
    assert layer.fields().names() == ["name", "length_m", "length_in", "length_200", "length_1000", "crossings",
                                      "survey_state"]
    through = rows["through"]
    assert through["length_m"] == pytest.approx(geod.inv(20.03, 5.905, 20.07, 5.905)[2], rel=1e-6)
    inside = geod.inv(20.04, 5.905, 20.055, 5.905)[2]  # H1 and H3 overlap: their common part counts once
    assert through["length_in"] == pytest.approx(inside, rel=1e-4)
    assert through["length_200"] == pytest.approx(inside + 400.0, rel=1e-4)
    assert through["crossings"] == 1
    assert rows["beside"]["length_in"] == 0 and rows["beside"]["length_200"] > inside
    assert rows["far"]["length_1000"] == 0 and rows["far"]["survey_state"] == "unknown"


def test_long_lines_are_cut_without_loss(run):
    long = made.layer("LineString", [("LINESTRING(19 5.905, 21.3 5.905)", "long"),
                                     ("LINESTRING(20.03 5.905, 20.07 5.905)", "short")], {"name": TEXT})
    rows, _, _ = run("lineexposure", LINES=long, BANDS="1000", AUDIENCE="own programme")
    assert rows["long"]["length_in"] == pytest.approx(rows["short"]["length_in"], rel=1e-4)


def test_others_get_full_kilometres(run):
    rows, _, _ = run("lineexposure", LINES=roads(), BANDS="1000")
    assert rows["through"]["length_in"] == 2000.0 and rows["through"]["crossings"] == 1
