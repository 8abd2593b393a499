"""The overlay algorithms keep their result in a workspace: beside OUTPUT, or in its place."""

import pytest
from common_ground.tests.processing import overlay_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

SITES = [("POINT(20.045 5.905)", "inside"), ("POINT(20.01 5.905)", "farther")]
LINES = [("LINESTRING(20.0 5.905, 20.1 5.905)", "road")]


@pytest.fixture
def raster(tmp_path):
    return made.write_raster(tmp_path / "people.tif", made.people())


def parameters(algorithm, raster):
    zones = {"ZONES": made.zones(), "ZONE_ID": "pcode"}
    own = {
        "exposure": {**zones, "POPULATION": raster, "BANDS": "500,1000"},
        "contamination": zones,
        "nearesthazard": {"SITES": made.layer("Point", SITES, {"name": QVariant.String}, name="sites")},
        "lineexposure": {"LINES": made.layer("LineString", LINES, {"name": QVariant.String}, name="roads")},
    }
    return {"HAZARDS": made.hazards(), **own[algorithm]}


TABLES = [("exposure", "exposure_pcode", 2), ("contamination", "contamination_pcode", 2),
          ("nearesthazard", "nearest_hazard", 2), ("lineexposure", "line_exposure", 1)]


@pytest.mark.parametrize(("algorithm", "table", "rows"), TABLES)
def test_without_output_the_workspace_has_it(provider, raster, tmp_path, algorithm, table, rows):
    from common_ground.bridge.workspace import Workspace
    from qgis import processing

    folder = tmp_path / "workspace"
    folder.mkdir()
    feedback = QgsProcessingFeedback()
    result = processing.run(f"commonground:{algorithm}",
                            {**parameters(algorithm, raster), "WORKSPACE": str(folder), "COUNTRY": "xxa"},
                            feedback=feedback)
    entries = {entry.table: entry for entry in Workspace.open(str(folder)).layers("XXA")}
    assert list(entries) == [table]
    layer = QgsVectorLayer(entries[table].uri, "x", "ogr")
    assert layer.isValid() and layer.featureCount() == rows
    assert "survey_state" in layer.fields().names()
    assert result["OUTPUT"] == entries[table].uri
    assert f"|layername={table}" in feedback.textLog()


def test_both_when_both_are_asked_for(provider, raster, tmp_path):
    from common_ground.bridge.workspace import Workspace
    from qgis import processing

    result = processing.run("commonground:exposure", {**parameters("exposure", raster), "WORKSPACE": str(tmp_path),
                                                      "COUNTRY": "XXA", "OUTPUT": "memory:"})
    assert result["OUTPUT"].featureCount() == 2
    assert [entry.table for entry in Workspace.open(str(tmp_path)).layers("XXA")] == ["exposure_pcode"]


@pytest.mark.parametrize(("algorithm", "table", "rows"), TABLES)
def test_nowhere_to_write_and_no_country_are_said_before_the_work(provider, raster, tmp_path, algorithm, table, rows):
    from qgis import processing

    with pytest.raises(QgsProcessingException, match="nowhere to write to; give OUTPUT, or WORKSPACE and COUNTRY"):
        processing.run(f"commonground:{algorithm}", parameters(algorithm, raster))
    with pytest.raises(QgsProcessingException, match="COUNTRY is missing"):
        processing.run(f"commonground:{algorithm}", {**parameters(algorithm, raster), "WORKSPACE": str(tmp_path)})
    assert not list(tmp_path.glob("*.gpkg"))


@pytest.mark.parametrize(("field", "name", "level"), [
    ("adm2_pcode", "x", "adm2"), ("ADM3_PCODE", "x", "adm3"), ("pcode", "caf_admin1", "adm1"),
    ("District Id", "x", "district_id")])
def test_tables_are_told_apart_by_level(field, name, level):
    import pandas as pd
    from common_ground.analysis.zones import zone_level
    from common_ground.connectors.frame import Frame

    assert zone_level(Frame(name, pd.DataFrame({field: ["A"]})), field) == level


def test_a_large_layer_from_a_geopackage_goes_into_a_geopackage(provider, tmp_path, monkeypatch):
    """Its rows bring a fid, which is the key of the new file too."""
    from common_ground.bridge import bulk
    from qgis import processing

    monkeypatch.setattr(bulk, "FEWEST", 1)
    sites = made.layer("Point", SITES, {"name": QVariant.String}, name="sites")
    source = str(tmp_path / "sites.gpkg")
    processing.run("native:savefeatures", {"INPUT": sites, "OUTPUT": source})
    result = processing.run("commonground:nearesthazard", {"SITES": source, "HAZARDS": made.hazards(),
                                                           "OUTPUT": str(tmp_path / "out.gpkg")})
    layer = QgsVectorLayer(result["OUTPUT"], "x", "ogr")
    assert sorted(feature["name"] for feature in layer.getFeatures()) == ["farther", "inside"]
