"""``importimsma`` as a user runs it: real files, real sinks, what the console and the layers say."""

import json

import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsWkbTypes,
)

SQUARE = "POLYGON((18.0 4.0,18.01 4.0,18.01 4.01,18.0 4.01,18.0 4.0))"
BOWTIE = "POLYGON((18.1 4.0,18.11 4.01,18.11 4.0,18.1 4.01,18.1 4.0))"


@pytest.fixture
def run(provider):
    from qgis import processing

    def call(**parameters):
        feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
        for name in ("OUTPUT", "POINT_OUTPUT", "REJECTED", "REFERENCE_POINTS"):
            parameters.setdefault(name, "TEMPORARY_OUTPUT")
        result = processing.run("commonground:importimsma", parameters, context=context, feedback=feedback)
        layers = {}
        for name, value in result.items():
            layer = value if hasattr(value, "getFeatures") else QgsProcessingUtils.mapLayerFromString(value, context)
            layers[name] = layer if layer is not None else value
        return layers, feedback.textLog(), context

    return call


def shapefile(path, rows, epsg=4326, fields=("hazard_loc", "Hazard_Cla", "Status_1", "areasize", "Province")):
    """An export with ten-character field names; rows are (wkt or None, values…)."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg or 4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, reference if epsg else None, ogr.wkbPolygon)
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for wkt, *values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(fields, values):
            if value is not None:
                feature.SetField(name, value)
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    source = None
    return path


def values(layer, *names):
    rows = []
    for feature in layer.getFeatures():
        rows.append(tuple(None if feature[name] in (None, "") or str(feature[name]) == "NULL" else feature[name]
                          for name in names))
    return rows if len(names) > 1 else [row[0] for row in rows]


ROWS = [
    (SQUARE, "H-1", "CHA", "Open", "1,200,000", "North"),
    (BOWTIE, "H-2", "SHA", "Closed", "1000", "North"),
    (None, "H-3", "SHA", "Reduced", None, "South"),
    (None, "H-4", "SHA", "Open", None, None),
    (SQUARE, "H-5", "CHA", "Expired", None, "North"),
    (SQUARE, "H-6", "CHA", "Attente QA", None, "North"),
]


def test_shapefile(run, tmp_path):
    report = tmp_path / "r.html"
    layers, log, _ = run(INPUT=str(shapefile(tmp_path / "a.shp", ROWS)), KIND="hazard", HTML=str(report))
    out, rejected = layers["OUTPUT"], layers["REJECTED"]
    assert out.featureCount() == 5 and rejected.featureCount() == 1 and layers["POINT_OUTPUT"].featureCount() == 0
    assert QgsWkbTypes.displayString(out.wkbType()) == "MultiPolygon"
    assert out.crs().authid() == "EPSG:4326"
    assert values(out, "hazard_id", "status", "status_raw") == [
        ("H-1", "open", "Open"), ("H-2", "unknown", "Closed"), ("H-3", "open", "Reduced"),
        ("H-5", "unknown", "Expired"), ("H-6", "unknown", "Attente QA")]
    assert values(out, "area_recorded_m2")[:2] == [1200000.0, 1000.0]
    assert values(out, "geometry_from") == ["polygon", "polygon", "none", "polygon", "polygon"]
    assert "became" in values(out, "geometry_note")[1]
    assert values(out, "Status_1")[0] == "Open"  # every original column stays
    assert values(rejected, "reason", "hazard_loc", "source_row") == [
        ("no geometry, no coordinates, no P-code and no place name", "H-4", 4)]
    assert "in 6, used 5, left out 1" in log
    assert "Attente QA" in log
    page = report.read_text(encoding="utf-8")
    assert "Attente QA" in page and "hazard_loc" in page and "became" in page


def test_expired_is_released_in_the_afghan_profile_only(run, tmp_path):
    path = str(shapefile(tmp_path / "a.shp", ROWS))
    layers, _, _ = run(INPUT=path, KIND="hazard", PROFILE="afghanistan")
    assert dict(values(layers["OUTPUT"], "hazard_id", "status"))["H-5"] == "released"
    layers, _, _ = run(INPUT=path, KIND="hazard", PROFILE="ng")
    assert dict(values(layers["OUTPUT"], "hazard_id", "status"))["H-5"] == "unknown"


def test_closed_with_a_release_product_is_released(run, tmp_path):
    release = tmp_path / "release.csv"
    release.write_text("product_id,hazard_id,kind\nLR-1,H-2,Cleared\n", encoding="utf-8")
    layers, _, _ = run(INPUT=str(shapefile(tmp_path / "a.shp", ROWS)), KIND="hazard", RELEASE=str(release))
    assert dict(values(layers["OUTPUT"], "hazard_id", "status"))["H-2"] == "released"


def test_shapefile_without_prj_asks_for_crs(run, tmp_path):
    path = shapefile(tmp_path / "a.shp", ROWS, epsg=None)
    for ending in (".prj",):
        path.with_suffix(ending).unlink(missing_ok=True)
    with pytest.raises(QgsProcessingException, match="set CRS"):
        run(INPUT=str(path), KIND="hazard")
    layers, _, _ = run(INPUT=str(path), KIND="hazard", CRS="EPSG:4326")
    assert layers["OUTPUT"].featureCount() == 5


POINTS = """ProjName,PolyID,PointNo,PointID,PointType,Xcoord,Ycoord,Distance,Bearing,FrPointID,PointDesc,hazard_localid
x,,,RP1,Reference Point,18.5,4.5,,,,at the school,H-3
x,P1,3,TP2,Turning Point,18.51,4.51,,,,,H-3
x,P1,1,SP1,Start Point,18.50,4.50,,,,,H-3
x,P1,2,TP1,Turning Point,18.51,4.50,,,,,H-3
x,,,EV1,Evidence Point,18.7,4.7,,,,shell,H-4
x,P9,1,SP1,Start Point,18.9,4.9,,,,,H-99
x,P9,2,TP1,Turning Point,18.91,4.9,,,,,H-99
x,P9,3,TP2,Turning Point,18.91,4.91,,,,,H-99
"""


def test_attributes_and_points_table(run, tmp_path):
    points = tmp_path / "points.csv"
    points.write_text(POINTS, encoding="utf-8")
    layers, log, _ = run(INPUT=str(shapefile(tmp_path / "a.shp", ROWS)), KIND="hazard", POINTS=str(points))
    out = {feature["hazard_id"]: feature for feature in layers["OUTPUT"].getFeatures()}
    assert out["H-3"]["geometry_from"] == "points table"
    ring = out["H-3"].geometry().asMultiPolygon()[0][0]
    assert len(ring) == 4 and ring[0] == ring[-1]
    lone = layers["POINT_OUTPUT"]
    assert values(lone, "hazard_id", "geometry_from", "geometry_note") == [
        ("H-4", "point", "located by its evidence point, no polygon")]
    assert sorted(values(layers["REFERENCE_POINTS"], "point_type", "description")) == [
        ("evidence", "shell"), ("reference point", "at the school")]
    reasons = values(layers["REJECTED"], "source_table", "reason")
    assert reasons == [("points", "points of a record that the attribute table does not have")] * 3
    assert "INPUT: in 6, used 6" in log and "POINTS: in 8, used 5" in log


def test_a_sheet_with_its_header_on_row_4(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Programme;;;\nExport;;;\n;Where;;\nhazard_id;latitude;longitude;status\nA;4,5;18,5;مفتوح\n",
                    encoding="utf-8")
    layers, log, _ = run(INPUT=str(path), KIND="hazard")
    assert values(layers["POINT_OUTPUT"], "hazard_id", "status", "source_row") == [("A", "open", 5)]
    point = next(layers["POINT_OUTPUT"].getFeatures()).geometry().asPoint()
    assert (round(point.x(), 6), round(point.y(), 6)) == (18.5, 4.5)
    assert "row 4" in log


@pytest.mark.parametrize("name, content, words", [
    ("a.csv", "", "empty"), ("a.shp", "", "empty"), ("none.csv", None, "not there")])
def test_nothing_to_import(run, tmp_path, name, content, words):
    path = tmp_path / name
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=words):
        run(INPUT=str(path), KIND="hazard")


def test_casualties_lose_names_and_keep_everything_else(run, tmp_path):
    path = tmp_path / "v.csv"
    path.write_text("victim_localid,vi_name,Phone,Gender,Age,Killed or injured,Date of accident\n"
                    "V1,A. Person,+1 555,Female,12,Killed,17/05/2024\nV2,B. Person,,M,40,blessé,2023\n",
                    encoding="utf-8")
    layers, _, _ = run(INPUT=str(path), KIND="casualty")
    out = layers["OUTPUT"]
    names = [field.name() for field in out.fields()]
    assert "vi_name" not in names and "Phone" not in names
    assert values(out, "sex", "age_group", "outcome", "date", "date_precision") == [
        ("female", "child", "killed", "2024-05-17", "day"), ("male", "adult", "injured", "2023-01-01", "year")]
    layers, _, _ = run(INPUT=str(path), KIND="casualty", KEEP_PERSONAL=True)
    assert "vi_name" in [field.name() for field in layers["OUTPUT"].fields()]


def test_profile_saved_and_used_again(run, tmp_path):
    path = tmp_path / "h.csv"
    path.write_text("Nr,Zustand,lat,lon\n1,Offen,4.5,18.5\n2,Fertig,4.6,18.6\n", encoding="utf-8")
    profile = tmp_path / "mine.json"
    profile.write_text(json.dumps({
        "extends": "generic", "mapping": {"hazard": {"hazard_id": "Nr", "status": "Zustand"}},
        "values": {"hazard.status": {"open": ["offen"], "released": ["fertig"]}}}), encoding="utf-8")
    saved = tmp_path / "saved.json"
    layers, _, _ = run(INPUT=str(path), KIND="hazard", PROFILE=str(profile), SAVE_PROFILE=str(saved))
    assert values(layers["POINT_OUTPUT"], "hazard_id", "status") == [("1", "open"), ("2", "released")]
    assert json.loads(saved.read_text(encoding="utf-8"))["mapping"]["hazard"]["status"] == "Zustand"
    layers, _, _ = run(INPUT=str(path), KIND="hazard", PROFILE=str(saved))
    assert values(layers["POINT_OUTPUT"], "status_raw", "status") == [("Offen", "open"), ("Fertig", "released")]
    with pytest.raises(QgsProcessingException, match="column Nr"):
        other = tmp_path / "o.csv"
        other.write_text("a,b\n1,2\n", encoding="utf-8")
        run(INPUT=str(other), KIND="hazard", PROFILE=str(saved))


def test_workspace(run, tmp_path):
    from common_ground.bridge.workspace import Workspace

    folder = tmp_path / "ws"
    folder.mkdir()
    path = str(shapefile(tmp_path / "a.shp", ROWS))
    run(INPUT=path, KIND="hazard", WORKSPACE=str(folder), COUNTRY="CAF", OUTPUT=None, POINT_OUTPUT=None, REJECTED=None,
        REFERENCE_POINTS=None)
    workspace = Workspace.open(folder)
    assert {entry.table: entry.rows for entry in workspace.layers("CAF")} == {
        "imsma_hazard": 5, "imsma_hazard_rejected": 1, "imsma_history": 4}
    frame = workspace.read("imsma_hazard", "CAF")
    assert list(frame.table["status"]) == ["open", "unknown", "open", "unknown", "unknown"]
    assert frame.provenance.sensitivity == "high"


def test_last_months_points_do_not_stay_beside_the_new_rows(run, tmp_path):
    from common_ground.bridge.workspace import Workspace

    folder = tmp_path / "ws"
    folder.mkdir()
    quiet = {"OUTPUT": None, "POINT_OUTPUT": None, "REJECTED": None, "REFERENCE_POINTS": None}
    points = tmp_path / "p.csv"
    points.write_text("hazard_id,status,latitude,longitude\nA,Open,4.5,18.5\n", encoding="utf-8")
    run(INPUT=str(points), KIND="hazard", WORKSPACE=str(folder), COUNTRY="CAF", **quiet)
    assert {entry.table: entry.rows for entry in Workspace.open(folder).layers("CAF")}["imsma_hazard_points"] == 1
    run(INPUT=str(shapefile(tmp_path / "a.shp", ROWS)), KIND="hazard", WORKSPACE=str(folder), COUNTRY="CAF", **quiet)
    rows = {entry.table: entry.rows for entry in Workspace.open(folder).layers("CAF")}
    assert rows["imsma_hazard_points"] == 0 and rows["imsma_hazard"] == 5


def test_cancel(provider, tmp_path):
    from qgis import processing

    path = tmp_path / "a.csv"
    path.write_text("hazard_id,latitude,longitude\n" + "".join(f"{n},4.5,18.5\n" for n in range(20000)), "utf-8")
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("commonground:importimsma", {"INPUT": str(path), "KIND": "hazard"}, feedback=feedback)


def test_a_feature_service_and_its_sub_table(run):
    from common_ground.tests.servers.esri import FeatureServer
    from common_ground.tests.servers.replay import ReplayServer

    with ReplayServer() as replay:
        hazards = FeatureServer(replay)
        hazards.rows = [{**row, "globalid": f"{{G-{row['OBJECTID']}}}"} for row in hazards.rows]
        hazards.fields = [*hazards.fields, {"name": "globalid", "type": "esriFieldTypeGlobalID"}]
        devices = FeatureServer(
            replay, [{"OBJECTID": n, "parentglobalid": f"g-{n}", "category": "mine", "last_edited_date": 0}
                     for n in (1, 2, 99)], kind="", formats="JSON", shape=lambda row: None, name="Devices",
            path="/arcgis/rest/services/devices")
        devices.fields = [{"name": name, "type": "esriFieldTypeString"} for name in ("parentglobalid", "category")]
        replay.serve(f"{hazards.path}/1", devices.guarded(devices.layer))
        replay.serve(f"{hazards.path}/1/query", devices.guarded(devices.query))
        layers, log, _ = run(INPUT=hazards.url + "/0", KIND="hazard", PROFILE="core")
        assert len(values(layers["POINT_OUTPUT"], "status")) == 25
        assert set(values(layers["POINT_OUTPUT"], "status", "status_code")) == {
            ("unknown", 0), ("open", 1), ("unknown", 2)}
        assert "INPUT: in 25, used 25" in log
        layers, log, _ = run(INPUT=hazards.url + "/1", KIND="device", PROFILE="core")
        assert values(layers["OUTPUT"], "category", "name") == [("mine", "Ħazard 1"), ("mine", "Ħazard 2"),
                                                               ("mine", None)]
        assert "2 of 3 rows were joined" in log


def test_a_sub_table_of_a_file_with_its_form(run, tmp_path):
    from common_ground.tests.connectors.imsma.test_core import ACCIDENTS, FORM, VICTIMS, workbook

    path = workbook(tmp_path / "core.xlsx", {"accident": ACCIDENTS, "ac_victims": VICTIMS})
    form = workbook(tmp_path / "form.xlsx", FORM)
    layers, log, _ = run(INPUT=path, LAYER="ac_victims", KIND="casualty", PROFILE="core", FORM=form, LANGUAGE="ar")
    assert values(layers["OUTPUT"], "accident_id", "sex", "vi_gender", "vi_gender_code") == [
        ("AC-1", "female", "أنثى", "sx_f"), ("AC-1", "male", "ذكر", "sx_m"), ("AC-2", "male", "ذكر", "sx_m"),
        (None, "female", "أنثى", "sx_f")]
    assert "planted name" not in log


def test_status_as_at_a_day(run, tmp_path):
    path = tmp_path / "h.csv"
    path.write_text("hazard_id,status,status_date,latitude,longitude\nA,Open,2024-01-01,4,18\n"
                    "B,Released,2024-06-01,4,18\nC,Suspended,,4,18\n", encoding="utf-8")
    layers, log, _ = run(INPUT=str(path), KIND="hazard", AS_AT="2024-03-31")
    assert values(layers["POINT_OUTPUT"], "status", "status_as_at", "as_at") == [
        ("open", "open", "2024-03-31"), ("released", "unknown", "2024-03-31"),
        ("suspended", "suspended", "2024-03-31")]
    assert "1 hazards changed after 2024-03-31" in log
    with pytest.raises(QgsProcessingException, match="not a date"):
        run(INPUT=str(path), KIND="hazard", AS_AT="31.3.24")
