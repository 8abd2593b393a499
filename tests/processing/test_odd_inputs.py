"""Empty layers, layers without a single geometry, overlapping zones, other CRS: right, or refused with a sentence.

exposure has its own in test_exposure.py; the rest of the overlays here.
"""

import pytest
from common_ground.tests.processing import overlay_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils
from qgis.PyQt.QtCore import QVariant

TEXT = QVariant.String
NOWHERE = [(None, "H", "CHA", "open", None, None, None, None)]


@pytest.fixture
def run(provider):
    from qgis import processing

    def go(algorithm, **parameters):
        feedback = QgsProcessingFeedback()
        defaults = {"HAZARDS": made.hazards(made.HAZARDS), "OUTPUT": "memory:", "AUDIENCE": "own programme"}
        if algorithm == "contamination":
            defaults = {**defaults, "ZONES": made.zones(), "ZONE_ID": "pcode"}
            del defaults["AUDIENCE"]
        result = processing.run(f"commonground:{algorithm}", {**defaults, **parameters}, feedback=feedback)
        layer = result["OUTPUT"]
        layer = layer if not isinstance(layer, str) else QgsProcessingUtils.mapLayerFromString(layer, None)
        names = [field.name() for field in layer.fields()]
        return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()], feedback.textLog()

    return go


def sites(rows=(("POINT(20.045 5.905)", "in"), ("POINT(20.052 5.905)", "near")), **options):
    return made.layer("Point", list(rows), {"name": TEXT}, name="sites", **options)


def roads(rows=(("LINESTRING(20.03 5.905, 20.07 5.905)", "through"),), **options):
    return made.layer("LineString", list(rows), {"name": TEXT}, name="roads", **options)


INPUT = {"nearesthazard": ("SITES", sites), "lineexposure": ("LINES", roads)}


def nothing(value):
    return value in (None, QVariant()) or value != value


@pytest.mark.parametrize("hazards", [[], NOWHERE], ids=["empty", "all null"])
def test_no_hazard_with_a_place_is_never_safe(run, hazards):
    rows, _ = run("nearesthazard", SITES=sites(), HAZARDS=made.hazards(hazards))
    assert all(nothing(row["distance_m"]) and "no record within" in row["band"] for row in rows) and len(rows) == 2
    rows, _ = run("lineexposure", LINES=roads(), HAZARDS=made.hazards(hazards))
    assert rows[0]["length_in"] == 0.0 and rows[0]["crossings"] == 0 and rows[0]["survey_state"] == "unknown"
    rows, log = run("contamination", HAZARDS=made.hazards(hazards))
    assert all(row["hazards"] == 0 and row["survey_state"] == "unknown" for row in rows) and len(rows) == 2
    assert ("left out 1" in log) == bool(hazards)


@pytest.mark.parametrize("algorithm", INPUT)
def test_rows_without_a_place_stay_and_are_counted(run, algorithm):
    name, layer = INPUT[algorithm]
    rows, log = run(algorithm, **{name: layer([(None, "a"), (None, "b")])})
    assert [row["name"] for row in rows] == ["a", "b"] and "left out 2" in log
    measure = "distance_m" if algorithm == "nearesthazard" else "length_in"
    assert all(nothing(row[measure]) for row in rows)
    if algorithm == "nearesthazard":
        assert all(row["band"] == "no location" for row in rows)


@pytest.mark.parametrize("algorithm", INPUT)
def test_an_empty_input_is_refused_with_a_sentence(run, algorithm):
    name, layer = INPUT[algorithm]
    with pytest.raises(QgsProcessingException, match="is empty"):
        run(algorithm, **{name: layer([])})


def test_zones_that_cannot_be_zones_are_refused(run):
    with pytest.raises(QgsProcessingException, match="layer of zones is empty"):
        run("contamination", ZONES=made.layer("Polygon", [], {"pcode": TEXT}))
    with pytest.raises(QgsProcessingException, match="No zone has a polygon"):
        run("contamination", ZONES=made.layer("Polygon", [(None, "A"), (None, "B")], {"pcode": TEXT}))


def test_zones_that_overlap_are_each_right_and_the_total_counts_once(run):
    plain, _ = run("contamination")
    both = made.zones([(made.box(20.02, 5.82, 20.18, 5.98), "ALL")])
    rows, log = run("contamination", ZONES=both)
    by_code = {row["pcode"]: row for row in rows}
    for row in plain:
        for name in ("hazards", "hazard_area_m2", "hazard_footprint_m2"):
            assert by_code[row["pcode"]][name] == pytest.approx(row[name])
    # all but the record of 5,000 m² without geometry, which only the zone of its P-code has
    assert by_code["ALL"]["hazard_area_m2"] == pytest.approx(sum(r["hazard_area_m2"] for r in plain) - 5000.0, rel=1e-6)
    total = next(line for line in log.splitlines() if "All zones together, hazards:" in line)
    assert int(total.rsplit(" ", 1)[1].replace(",", "")) == by_code["ALL"]["hazards"] + 1


def test_every_layer_in_a_crs_of_its_own(run):
    from qgis import processing

    def moved(layer, code):
        asked = {"INPUT": layer, "TARGET_CRS": code, "OUTPUT": "memory:"}
        return processing.run("native:reprojectlayer", asked)["OUTPUT"]

    hazards = made.hazards(made.HAZARDS)
    for algorithm, name, layer, measure in (("nearesthazard", "SITES", sites(), "distance_m"),
                                            ("lineexposure", "LINES", roads(), "length_in"),
                                            ("contamination", "ZONES", made.zones(), "hazard_area_m2")):
        plain, _ = run(algorithm, **{name: layer})
        other, _ = run(algorithm, HAZARDS=moved(hazards, "EPSG:32634"), **{name: moved(layer, "EPSG:3857")})
        for one, two in zip(plain, other):
            assert two[measure] == pytest.approx(one[measure], rel=2e-4, abs=0.05), (algorithm, measure)
