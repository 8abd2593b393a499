"""Layers to frames and back, through real layers and a real algorithm."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.errors import BadInput, Cancelled, WorkspaceError
from common_ground.base.text import Told
from common_ground.bridge import frames
from common_ground.bridge.feedback import ProcessingFeedback
from common_ground.bridge.layer_metadata import metadata_of, provenance_of
from common_ground.connectors.frame import Frame
from common_ground.connectors.provenance import Provenance
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QVariant

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
CARRIED = Provenance(title="Hazards", source="Made-up authority", url="https://example.org/d?a=1&b=2", licence="CC BY",
                     caveats="Rows are <invented>", version="v1", valid_on="2025-01-31", owner="A & B",
                     retrieved_at="2025-02-01T00:00:00Z", sensitivity="high", may_go_to="operators",
                     agreement="none", method='{"algorithm": "x"}', invented="yes")


def layer_of(definition, rows):
    layer = QgsVectorLayer(definition, "Source layer 1", "memory")
    assert layer.isValid()
    features = []
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def frame_of(geometry=None, name="t", **columns):
    table = pd.DataFrame({key: pd.Series(value, dtype=object) if value and isinstance(value[0], str) else value
                          for key, value in columns.items()})
    return Frame(name, table, None if geometry is None else np.array(geometry, dtype=object),
                 "" if geometry is None else frames.wkt_of(WGS84), CARRIED)


def test_every_kind_of_field_arrives_with_its_missing_values(qgis_app, recorder):
    layer = layer_of(
        "Point?crs=EPSG:4326&field=i:integer&field=big:int8&field=d:double&field=b:boolean&field=t:string"
        "&field=day:date&field=at:datetime",
        [
            ("POINT(1 2)", [1, 2**40, 1.5, True, "été", QDate(2025, 1, 31),
                            QDateTime.fromString("2025-01-31T08:00:00", Qt.DateFormat.ISODate)]),
            ("", [None] * 7),
        ],
    )
    frame = frames.frame_from_source(layer, recorder)
    assert frame.name == "source_layer_1"
    assert str(frame.table["i"].dtype) == "Int64" and frame.table["i"].isna().tolist() == [False, True]
    assert frame.table["big"][0] == 2**40
    assert frame.table["d"].dtype == float and np.isnan(frame.table["d"][1])
    assert str(frame.table["b"].dtype) == "boolean"
    assert frame.table["t"].tolist() == ["été", None] and frame.table["t"].dtype == object
    assert frame.table["day"].tolist() == ["2025-01-31", None]
    assert frame.table["at"].tolist() == ["2025-01-31T08:00:00", None]
    assert shapely.equals(frame.geometry[0], shapely.Point(1, 2)) and frame.geometry[1] is None
    assert frames.crs_from_wkt(frame.crs).authid() == "EPSG:4326"


def test_chosen_attributes_only_and_a_table_without_geometry(qgis_app, recorder):
    layer = layer_of("NoGeometry?field=a:integer&field=b:string", [("", [1, "x"]), ("", [2, "y"])])
    frame = frames.frame_from_source(layer, recorder, name="Länder 2", attributes=["b"])
    assert list(frame.table.columns) == ["b"] and frame.geometry is None and frame.crs == ""
    assert frame.name == "l_nder_2"


def test_an_empty_layer_keeps_its_columns(qgis_app, recorder):
    frame = frames.frame_from_source(layer_of("Polygon?crs=EPSG:4326&field=a:integer", []), recorder)
    assert list(frame.table.columns) == ["a"] and len(frame) == 0 and len(frame.geometry) == 0


def test_z_m_and_curves_become_plain(qgis_app, recorder):
    layer = layer_of("CurvePolygonZM?crs=EPSG:4326", [
        ("CurvePolygonZM(CompoundCurveZM(CircularStringZM(0 0 1 1, 1 1 1 1, 2 0 1 1), (2 0 1 1, 0 0 1 1)))", []),
    ])
    geometry = frames.frame_from_source(layer, recorder).geometry[0]
    assert not geometry.has_z and geometry.geom_type == "Polygon"
    assert geometry.area == pytest.approx(np.pi / 2, rel=1e-3)


def test_a_bow_tie_is_read_as_it_is_and_left_to_the_analysis(qgis_app, recorder):
    layer = layer_of("Polygon?crs=EPSG:4326", [("POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))", [])])
    geometry = frames.frame_from_source(layer, recorder).geometry[0]
    assert geometry is not None and not geometry.is_valid


def test_cancel_stops_the_reading(qgis_app, recorder):
    from common_ground.base.errors import Cancelled

    recorder.cancel_after = 0
    layer = layer_of("Point?crs=EPSG:4326", [("POINT(0 0)", [])] * 10)
    with pytest.raises(Cancelled):
        frames.frame_from_source(layer, recorder)


@pytest.mark.parametrize(
    ("wkts", "expected"),
    [
        (["POLYGON((0 0, 1 0, 1 1, 0 0))", None], "MultiPolygon"),
        (["LINESTRING(0 0, 1 0)", "MULTILINESTRING((0 0, 1 0))"], "MultiLineString"),
        (["POINT(0 0)", None], "Point"),
        (["POINT(0 0)", "MULTIPOINT((0 0), (1 1))"], "MultiPoint"),
    ],
)
def test_the_layer_type_follows_the_rows(qgis_app, wkts, expected):
    frame = frame_of([wkt and shapely.from_wkt(wkt) for wkt in wkts], a=list(range(len(wkts))))
    assert QgsWkbTypes.displayString(frames.geometry_kind(frame)) == expected


def test_mixed_geometry_is_refused_with_a_sentence(qgis_app):
    frame = frame_of([shapely.Point(0, 0), shapely.box(0, 0, 1, 1)], a=[1, 2])
    with pytest.raises(BadInput, match="mixes points"):
        frames.geometry_kind(frame)


def test_round_trip_through_a_memory_layer(qgis_app, recorder):
    frame = frame_of([shapely.box(0, 0, 1, 1), None], text=["é", None], whole=pd.array([2**40, None], dtype="Int64"),
                     number=[1.5, float("nan")], flag=pd.array([True, None], dtype="boolean"))
    frame.table["when"] = pd.to_datetime(["2025-01-31T08:00:00", None])
    layer = frames.layer_from_frame(frame)
    assert layer.name() == "Hazards" and layer.featureCount() == 2
    kinds = [QVariant.String, QVariant.LongLong, QVariant.Double, QVariant.Bool, QVariant.DateTime]
    assert [field.type() for field in layer.fields()] == kinds
    back = frames.frame_from_source(layer, recorder)
    assert back.table["text"].tolist() == ["é", None]
    assert back.table["whole"][0] == 2**40 and back.table["whole"].isna()[1]
    assert back.table["when"].tolist() == ["2025-01-31T08:00:00", None]
    assert bool(back.table["flag"][0]) is True and back.table["flag"].isna()[1]
    assert back.geometry[0].geom_type == "MultiPolygon" and back.geometry[0].area == 1 and back.geometry[1] is None
    assert provenance_of(layer) == CARRIED
    assert "A &amp; B" not in layer.metadata().rights()[0]


def test_lists_dates_bytes_and_twin_names_are_written(qgis_app, recorder):
    table = pd.DataFrame({"a": [["x", 1], None], "b": [dt.date(2025, 1, 31), None], "c": [b"\x00\x01", None]},
                         dtype=object)
    table["n"] = [1.5, None]
    layer = frames.layer_from_frame(Frame("t", table))
    back = frames.frame_from_source(layer, recorder)
    assert back.table["a"].tolist() == ['["x", 1]', None] and back.table["b"].tolist() == ["2025-01-31", None]
    assert back.table["c"].tolist() == [b"\x00\x01", None] and back.table["n"].isna().tolist() == [False, True]
    twins = pd.DataFrame([[1, 2]], columns=["same", "same"])
    kind = QgsWkbTypes.Type.NoGeometry
    (feature,) = frames.features_of(Frame("t", twins), kind, frames.fields_of(Frame("t", twins)))
    assert feature.attributes() == [1, 2]
    assert len(list(frames.features_of(Frame("t", pd.DataFrame(index=range(3))), kind, frames.fields_of(
        Frame("t", pd.DataFrame(index=range(3))))))) == 3


def test_sentences_that_remember_their_template_are_plain_texts_in_a_layer(qgis_app):
    """QGIS refuses a row with a text of another class; pandas before 3 hands them on as they are."""
    told = Told("rounds {first} to {last}", {"first": 2, "last": 3})
    table = pd.DataFrame({"version": pd.Series([told, None], dtype=object), "n": pd.array([1, None], dtype="Int64")})
    layer = frames.layer_from_frame(Frame("start", table))
    assert [feature["version"] for feature in layer.getFeatures()][:1] == ["rounds 2 to 3"]
    assert layer.featureCount() == 2
    (first, _) = frames.features_of(Frame("start", table), QgsWkbTypes.Type.NoGeometry, frames.fields_of(
        Frame("start", table)))
    assert type(first.attributes()[0]) is str


def test_provenance_survives_a_metadata_file_alone(qgis_app):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "x", "memory")
    layer.setMetadata(metadata_of(CARRIED))
    assert provenance_of(layer) == CARRIED
    assert provenance_of(QgsVectorLayer("Point?crs=EPSG:4326", "x", "memory")) is None


class Copy(QgsProcessingAlgorithm):
    """Reads INPUT into a frame and writes it to OUTPUT."""

    seen = None

    def name(self):
        return "copy"

    def displayName(self):
        return "copy"

    def createInstance(self):
        return Copy()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", "", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "", optional=True))

    def processAlgorithm(self, parameters, context, feedback):
        feedback = ProcessingFeedback(feedback)
        frame = frames.parameter_frame(self, parameters, "INPUT", context, feedback)
        Copy.seen = frame
        if frame is None:
            return {}
        return {"OUTPUT": frames.write_output(self, parameters, "OUTPUT", context, frame, feedback)}


def run(feedback=None, **parameters):
    algorithm = Copy()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    algorithm = algorithm.create()
    feedback = feedback or QgsProcessingFeedback()
    return algorithm.processAlgorithm(parameters, context, feedback), context


def test_features_are_made_part_by_part(qgis_app, monkeypatch):
    """All rows of all columns were made before the first feature: seconds in which nobody could cancel."""
    converted, plain = [], frames._values
    monkeypatch.setattr(frames, "_values", lambda column: converted.append(len(column)) or plain(column))
    many = Frame("t", pd.DataFrame({"n": np.arange(50_000), "text": [f"T{n}" for n in range(50_000)]}))
    found = iter(frames.features_of(many, QgsWkbTypes.Type.NoGeometry, frames.fields_of(many)))
    assert next(found).attributes() == [0, "T0"] and sum(converted) < 10_000
    assert [feature.attributes() for feature in found][-1] == [49_999, "T49999"] and sum(converted) == 100_000


class Stops(QgsProcessingFeedback):
    """Somebody cancels at the nth look."""

    def __init__(self, looks):
        super().__init__()
        self.left = looks

    def isCanceled(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson", "csv", "xlsx"])
@pytest.mark.parametrize("rows", [300, 5_000])
def test_a_cancel_leaves_the_old_file_or_the_new_one(qgis_app, tmp_path, ending, rows):
    """QGIS deletes what stands there before the first row is written: a cancel then had left an empty layer."""
    before = frames.layer_from_frame(frame_of([shapely.Point(1, 1)], hazard_id=["before"], n=[1.5]))
    many = frames.layer_from_frame(frame_of(
        [shapely.Point(n % 90, n % 80) for n in range(rows)], hazard_id=[f"H{n}" for n in range(rows)], n=[1.5] * rows))
    target = tmp_path / f"out.{ending}"
    run(INPUT=before, OUTPUT=str(target))
    beside = sorted(path.name for path in tmp_path.iterdir())
    count, looks = 1, 0
    while count == 1 and looks < 200:
        try:
            run(feedback=Stops(looks), INPUT=many, OUTPUT=str(target))
        except Cancelled:
            assert sorted(path.name for path in tmp_path.iterdir()) == beside
        count, looks = QgsVectorLayer(str(target), "again", "ogr").featureCount(), looks + 1
        assert count in (1, rows), looks
    assert count == rows and looks > 2
    assert sorted(path.name for path in tmp_path.iterdir()) == beside


def test_a_cancel_leaves_no_file_where_there_was_none(qgis_app, tmp_path):
    many = frames.layer_from_frame(frame_of([shapely.Point(1, 1)] * 3000, hazard_id=["H"] * 3000))
    looks, seen = 0, 0
    while not (tmp_path / "new.gpkg").exists():
        try:
            run(feedback=Stops(looks), INPUT=many, OUTPUT=str(tmp_path / "new.gpkg"))
        except Cancelled:
            seen += 1
            assert list(tmp_path.iterdir()) == []
        looks += 1
    assert seen > 2


def test_an_algorithm_reads_and_writes_and_the_source_travels(qgis_app, tmp_path):
    layer = frames.layer_from_frame(frame_of([shapely.box(0, 0, 1, 1)], hazard_id=["H1"]))
    target = tmp_path / "out.gpkg"
    results, _ = run(INPUT=layer, OUTPUT=str(target))
    written = QgsVectorLayer(results["OUTPUT"], "again", "ogr")
    assert written.featureCount() == 1
    assert frames.layer_provenance(written).sensitivity == "high"
    results, _ = run(INPUT=str(target), OUTPUT=str(tmp_path / "two.shp"))
    assert Copy.seen.provenance == CARRIED
    assert QgsVectorLayer(results["OUTPUT"], "again", "ogr").wkbType() == QgsWkbTypes.Type.MultiPolygon


def test_outputs_that_are_not_asked_for_and_inputs_that_are_not_set(qgis_app):
    assert run()[0] == {}
    layer = frames.layer_from_frame(frame_of([shapely.Point(0, 0)], a=["x"]))
    assert run(INPUT=layer)[0] == {"OUTPUT": None}
    results, context = run(INPUT=layer, OUTPUT="memory:")
    assert provenance_of(context.takeResultLayer(results["OUTPUT"])) == CARRIED


def test_an_input_that_does_not_open_is_said(qgis_app, tmp_path):
    with pytest.raises(BadInput, match="cannot be read"):
        run(INPUT=str(tmp_path / "absent.shp"))


def test_a_geopackage_with_a_fid_column_is_copied_whole(qgis_app, tmp_path):
    layer = frames.layer_from_frame(frame_of([shapely.Point(0, 0), shapely.Point(1, 1)], a=["x", "y"]))
    run(INPUT=layer, OUTPUT=str(tmp_path / "one.gpkg"))
    frame = frames.frame_from_source(QgsVectorLayer(str(tmp_path / "one.gpkg"), "one", "ogr"),
                                     ProcessingFeedback(QgsProcessingFeedback()))
    assert "fid" in frame.table
    frame.table["fid"] = 1
    twice = frames.layer_from_frame(frame)
    results, _ = run(INPUT=twice, OUTPUT=str(tmp_path / "two.gpkg"))
    assert QgsVectorLayer(results["OUTPUT"], "two", "ogr").featureCount() == 2


def test_fifty_thousand_rows_are_read_in_seconds(qgis_app, recorder):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=a:integer&field=b:string", "many", "memory")
    features = []
    for i in range(50_000):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([i, str(i)])
        feature.setGeometry(QgsGeometry.fromWkt("POINT(1 2)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    started = dt.datetime.now()
    frame = frames.frame_from_source(layer, recorder)
    took = (dt.datetime.now() - started).total_seconds()
    assert len(frame) == 50_000 and frame.table["a"].sum() == sum(range(50_000))
    assert took < 5, took


def test_writing_over_a_workspace_is_refused(qgis_app, tmp_path, recorder):
    from common_ground.bridge.workspace import Workspace

    frame = frame_of([shapely.Point(0, 0)], a=["x"])
    Workspace.open(tmp_path).write("CAF", [frame], recorder)
    layer = frames.layer_from_frame(frame)
    with pytest.raises(WorkspaceError, match="delete its other layers"):
        run(INPUT=layer, OUTPUT=str(tmp_path / "CAF.gpkg"))
    assert [entry.table for entry in Workspace.open(tmp_path).layers()] == ["t"]
