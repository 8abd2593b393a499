"""A whole GeoPackage layer by columns: the same frame as feature by feature, and what is left to QGIS."""

import numpy as np
import pytest
import shapely
from common_ground.base.errors import Cancelled
from common_ground.bridge import bulk_read, frames
from common_ground.bridge.feedback import ProcessingFeedback
from common_ground.tests.conftest import Recorder
from osgeo import ogr, osr
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorLayer,
)

pytestmark = pytest.mark.skipif(not hasattr(ogr.Layer, "GetArrowStreamAsNumPy"), reason="GDAL before 3.6")


class Reader(QgsProcessingAlgorithm):
    def name(self):
        return "reader"

    displayName = name

    def createInstance(self):
        return Reader()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", "INPUT"))


def read(value, feedback=None):
    algorithm = Reader()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or ProcessingFeedback(QgsProcessingFeedback())
    return frames.parameter_frame(algorithm, {"INPUT": value}, "INPUT", context, feedback)


SHAPES = {
    "polygon": (ogr.wkbPolygon, lambda i: f"POLYGON(({i % 90} 0, {i % 90 + 1} 0, {i % 90} 1, {i % 90} 0))"),
    "multi": (ogr.wkbMultiPolygon, lambda i: f"MULTIPOLYGON((({i % 90} 0, {i % 90 + 1} 0, {i % 90} 1, {i % 90} 0)))"),
    "point": (ogr.wkbPoint, lambda i: f"POINT({i % 90} {i % 40})"),
    "line": (ogr.wkbLineString, lambda i: f"LINESTRING({i % 90} 0, {i % 90 + 1} 3)"),
    "table": (ogr.wkbNone, None),
    "bow tie": (ogr.wkbPolygon, lambda i: "POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))"),
}


def make(path, shape="point", rows=700, date=True):
    """A layer with every kind of field, missing values, texts of several lengths and a hole in the keys."""
    kind, wkt = SHAPES[shape]
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32634)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("some layer", reference, kind)
    fields = [("whole", ogr.OFTInteger, 0), ("big", ogr.OFTInteger64, 0), ("real", ogr.OFTReal, 0),
              ("text", ogr.OFTString, 0), ("none", ogr.OFTString, 0)]
    for name, of, sub in [*fields, *([("day", ogr.OFTDate, 0)] if date else [])]:
        field = ogr.FieldDefn(name, of)
        field.SetSubType(sub)
        layer.CreateField(field)
    source.StartTransaction()
    for i in range(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        if i % 7:
            feature["whole"], feature["big"], feature["real"] = i - 50, 2**40 + i, i / 3
            feature["text"] = f"Ħ {i}" * (i % 5)
            if date:
                feature["day"] = f"2025-{i % 12 + 1:02d}-{i % 28 + 1:02d}"
        if wkt is not None and i % 5:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt(i)))
        layer.CreateFeature(feature)
    if rows > 3:
        layer.DeleteFeature(3)
    source.CommitTransaction()


def same(one, other):
    assert list(one.table.columns) == list(other.table.columns) and one.name == other.name
    assert one.table.dtypes.tolist() == other.table.dtypes.tolist() and one.crs == other.crs
    for name in one.table:
        assert one.table[name].isna().tolist() == other.table[name].isna().tolist(), name
        assert one.table[name].dropna().tolist() == other.table[name].dropna().tolist(), name
    if other.geometry is None:
        assert one.geometry is None
        return
    assert shapely.is_missing(one.geometry).tolist() == shapely.is_missing(other.geometry).tolist()
    assert shapely.to_wkb(one.geometry).tolist() == shapely.to_wkb(other.geometry).tolist()


@pytest.mark.parametrize("shape", SHAPES)
def test_the_same_frame_as_feature_by_feature(qgis_app, tmp_path, monkeypatch, shape):
    path = tmp_path / "data.gpkg"
    make(path, shape)
    monkeypatch.setattr(bulk_read, "FEWEST", 10**9)
    slow = read(str(path))
    monkeypatch.setattr(bulk_read, "FEWEST", 1)
    monkeypatch.setattr(bulk_read, "_BATCH", 64)
    monkeypatch.setattr(frames, "frame_from_source", lambda *_, **__: pytest.fail("read feature by feature"))
    same(read(str(path)), slow)
    assert len(slow) == 699


def test_a_layer_of_the_project_and_a_table_named(qgis_app, tmp_path, monkeypatch):
    path = tmp_path / "data.gpkg"
    make(path)
    monkeypatch.setattr(bulk_read, "FEWEST", 1)
    layer = QgsVectorLayer(f"{path}|layername=some layer", "mine", "ogr")
    QgsProject.instance().addMapLayer(layer)
    monkeypatch.setattr(frames, "frame_from_source", lambda *_, **__: pytest.fail("read feature by feature"))
    assert len(read(layer)) == len(read(layer.id())) == 699
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_part_of_a_layer_is_left_to_qgis(qgis_app, tmp_path, monkeypatch):
    path = tmp_path / "data.gpkg"
    make(path)
    monkeypatch.setattr(bulk_read, "FEWEST", 1)
    layer = QgsVectorLayer(str(path), "mine", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 2])
    assert len(read(QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))) == 2
    layer.setSubsetString("whole > 600")
    assert 0 < len(read(layer)) < 60
    layer.setSubsetString("")
    layer.startEditing()
    layer.deleteFeature(1)
    assert len(read(layer)) == 698
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_field_of_another_kind_and_an_old_gdal_are_left_to_qgis(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(bulk_read, "FEWEST", 1)
    path = tmp_path / "data.gpkg"
    make(path)
    slow = read(str(path))
    monkeypatch.delattr(ogr.Layer, "GetArrowStreamAsNumPy")
    same(read(str(path)), slow)
    monkeypatch.undo()
    yes = ogr.FieldDefn("yes", ogr.OFTInteger)
    yes.SetSubType(ogr.OFSTBoolean)
    for field in (ogr.FieldDefn("at", ogr.OFTDateTime), yes):
        make(tmp_path / f"{field.GetName()}.gpkg")
        source = ogr.Open(str(tmp_path / f"{field.GetName()}.gpkg"), 1)
        source.GetLayer(0).CreateField(field)
        source = None
        frame = read(str(tmp_path / f"{field.GetName()}.gpkg"))
        assert frame.table[field.GetName()].isna().all() and len(frame) == 699


def test_cancel_stops_the_reading(qgis_app, tmp_path, monkeypatch):
    path = tmp_path / "data.gpkg"
    make(path)
    monkeypatch.setattr(bulk_read, "FEWEST", 1)
    monkeypatch.setattr(bulk_read, "_BATCH", 10)
    with pytest.raises(Cancelled):
        read(str(path), Recorder(cancel_after=5))


def test_long_texts_and_no_rows(qgis_app, tmp_path, monkeypatch):
    path = tmp_path / "data.gpkg"
    make(path, rows=4)
    monkeypatch.setattr(bulk_read, "FEWEST", 0)
    source = ogr.Open(str(path), 1)
    layer = source.GetLayer(0)
    layer.CreateField(ogr.FieldDefn("long", ogr.OFTString))
    feature = layer.GetNextFeature()
    feature["long"] = "é" * 70_000
    layer.SetFeature(feature)
    source = layer = feature = None
    assert len(read(str(path)).table["long"][0]) == 70_000
    empty = tmp_path / "empty.gpkg"
    make(empty, rows=0)
    frame = read(str(empty))
    assert len(frame) == 0 and "text" in frame.table and np.size(frame.geometry) == 0
