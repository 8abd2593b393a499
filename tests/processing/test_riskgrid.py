"""``riskgrid`` through Processing, on the sample pack and on layers made here."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer, edit

ROOT = Path(__file__).resolve().parents[2]
PACK = ROOT / "resources" / "sample"


@pytest.fixture
def run(provider):
    from qgis import processing

    def call(**parameters):
        parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
        return processing.run("commonground:riskgrid", parameters)

    return call


def hazard_layer(points):
    layer = QgsVectorLayer(
        "Point?crs=EPSG:6933&field=hazard_id:string&field=hazard_class:string&field=status:string&field=area_m2:double",
        "hazards", "memory")
    with edit(layer):
        for i, (x, y) in enumerate(points):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([f"H{i}", "CHA", "open", 5000.0])
            feature.setGeometry(QgsGeometry.fromWkt(f"POINT ({x} {y})"))
            layer.addFeature(feature)
    return layer


NEAR = [(2_001_000, 601_000), (2_003_000, 602_000), (2_005_000, 605_000), (2_006_000, 604_000)]


def test_fields_are_the_contract_and_no_count_is_told(run):
    layer = run(HAZARDS=hazard_layer(NEAR))["OUTPUT"]
    names = [f.name() for f in layer.fields() if f.name() != "fid"]
    assert names == ["cell_id", "size_km", "risk_class", "people", "survey_state", "suppressed"]
    rows = list(layer.getFeatures())
    assert [r["cell_id"] for r in rows] == ["CRS6933RES10000mN600000E2000000"]
    assert rows[0]["survey_state"] == "unknown" and rows[0]["suppressed"] == 0
    assert layer.crs().authid() == "EPSG:6933"


def test_the_report_tells_risk_and_loss_and_no_parameter_value(run, tmp_path):
    path = tmp_path / "report.html"
    layer = hazard_layer(NEAR)
    with edit(layer):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["H9", "CHA", "open", 1.0])
        layer.addFeature(feature)
    run(HAZARDS=layer, REPORT=str(path))
    text = path.read_text(encoding="utf-8")
    assert "without a position" in text and "1 hazards" not in text
    for words in ("Measured risk", "Fewest hazards", "Detail kept", "Information loss", "p %-rule", "not mean safe"):
        assert words in text
    assert "15" not in text.split("Rules")[1].split("Squares by size")[0]


def test_the_protocol_of_the_country_sets_the_finest_square(run):
    layer = run(HAZARDS=hazard_layer(NEAR), COUNTRY="UKR", FINEST=5)["OUTPUT"]
    assert {r["size_km"] for r in layer.getFeatures()} == {40.0}


def test_an_own_protocol_is_read_and_a_wrong_one_refused(run, tmp_path):
    raw = json.loads((ROOT / "resources" / "protocols" / "default.json").read_text(encoding="utf-8"))
    raw["grid"]["finest_km"] = 2.5
    path = tmp_path / "own.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    dense = [(2_001_000 + 50 * i, 601_000) for i in range(6)]
    layer = run(HAZARDS=hazard_layer(dense), PROTOCOL=str(path))["OUTPUT"]
    assert {r["size_km"] for r in layer.getFeatures()} == {2.5}
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="lacks an entry"):
        run(HAZARDS=hazard_layer(dense), PROTOCOL=str(path))


def test_a_size_off_the_row_is_refused_with_a_sentence(run):
    with pytest.raises(QgsProcessingException, match="3 km is not a size of the grid"):
        run(HAZARDS=hazard_layer(NEAR), FINEST=3)


def test_without_records_and_without_country_there_is_a_sentence(run):
    with pytest.raises(QgsProcessingException, match="nothing to draw a grid of"):
        run(HAZARDS=hazard_layer([]))


def test_the_sample_country(run):
    QgsProject.instance().clear()
    raster = QgsRasterLayer(str(PACK / "sample_population_1km.tif"), "population")
    hazards = QgsVectorLayer(str(PACK / "sample_hazards.shp"), "hazards")
    survey = QgsVectorLayer(str(PACK / "sample_survey_coverage.geojson"), "survey")
    layer = run(HAZARDS=hazards, POPULATION=raster, SURVEYED=survey, COUNTRY="CAF")["OUTPUT"]
    rows = list(layer.getFeatures())
    assert {r["size_km"] for r in rows} <= {10.0, 20.0, 40.0}
    states = {r["survey_state"] for r in rows}
    assert {"surveyed none found", "not surveyed", "suppressed"} <= states
    assert all((r["survey_state"] == "suppressed") == (r["suppressed"] == 1) for r in rows)
    people = [r["people"] for r in rows if isinstance(r["people"], int)]
    assert 4_000_000 < sum(people) < 4_953_014 * 1.01 and all(p % 10 == 0 for p in people)


def test_the_output_says_that_the_sample_is_invented(run, tmp_path):
    from common_ground.bridge.frames import layer_provenance

    target = tmp_path / "grid.gpkg"
    run(HAZARDS=str(PACK / "sample_hazards.shp"), OUTPUT=str(target))
    layer = QgsVectorLayer(str(target), "grid")
    found = layer_provenance(layer)
    assert found.invented == "yes" and found.sensitivity == "moderate" and "disclosurecheck" in found.may_go_to
    told = json.loads(found.method)
    assert not told["rows"] and set(told["parameters"]) == {"PROTOCOL", "FINEST"}


def test_it_goes_into_the_workspace_without_an_output(run, tmp_path):
    from common_ground.bridge.workspace import Workspace

    results = run(HAZARDS=hazard_layer(NEAR), COUNTRY="CAF", WORKSPACE=str(tmp_path / "ws"), OUTPUT=None)
    entry = Workspace.open(tmp_path / "ws").entry("riskgrid", "CAF")
    assert entry.rows == 1 and entry.style == "riskgrid" and results["OUTPUT"] == entry.uri


def test_a_workspace_without_a_country_is_refused_with_a_sentence(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="is not a country code"):
        run(HAZARDS=hazard_layer(NEAR), WORKSPACE=str(tmp_path / "ws"), OUTPUT=None)


def test_cancel_leaves_nothing(provider, tmp_path):
    from qgis import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    target = tmp_path / "grid.gpkg"
    with pytest.raises(QgsProcessingException):
        processing.run("commonground:riskgrid", {"HAZARDS": hazard_layer(NEAR), "OUTPUT": str(target)},
                       feedback=feedback)
    assert not target.exists()


def test_a_second_grid_in_a_workspace_holds_what_was_released(run, tmp_path):
    """One more hazard moves the class of the day, not what is told once the first grid was released."""
    from common_ground.analysis.standing import Standing
    from common_ground.bridge.workspace import Workspace

    folder = tmp_path / "ws"
    three = [(2_001_000, 601_000), (2_003_000, 602_000), (2_005_000, 605_000)]

    def told():
        run(HAZARDS=hazard_layer(told.points), COUNTRY="CAF", WORKSPACE=str(folder), OUTPUT=None)
        return Workspace.open(folder).read("riskgrid", "CAF").table

    told.points = three
    first = told()
    kept = Standing(folder)
    number, _ = kept.find("CAF", first)
    kept.released(number, 1)
    told.points = [*three, (2_006_000, 604_000)]
    second = told()
    assert second.risk_class.tolist() == first.risk_class.tolist() == [5]
    assert kept.find("CAF", second)[1].held == 1
    told.points = [*three, *[(2_006_000 + 100 * i, 604_000) for i in range(3)]]
    assert told().risk_class.tolist() == [6]


def test_a_pack_of_the_comoros_takes_no_ledger(run, tmp_path):
    import zipfile

    from common_ground.analysis.ledger import Ledger, Release
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    run(HAZARDS=hazard_layer(NEAR), COUNTRY="COM", WORKSPACE=str(tmp_path / "ws"), OUTPUT=None)
    Ledger(tmp_path / "ws").record(Release("grid", "cluster", "x", "yes"))
    pack = Workspace.open(tmp_path / "ws").pack(tmp_path / "pack.zip", Silent())
    assert not [n for n in zipfile.ZipFile(pack).namelist() if "sqlite" in n]
