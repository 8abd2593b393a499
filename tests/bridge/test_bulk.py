"""A large table into a GeoPackage in one go: the same layer as QGIS writes row by row, and nothing half-written."""

import sqlite3

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.errors import Cancelled
from common_ground.bridge import bulk, frames
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsRectangle,
    QgsVectorLayer,
)


class Writer(QgsProcessingAlgorithm):
    def name(self):
        return "writer"

    displayName = name

    def createInstance(self):
        return Writer()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "OUTPUT"))


def frame(size, shape):
    rows = np.arange(size)
    geometry = np.empty(size, dtype=object)
    geometry[:] = [None if row % 7 == 0 else shape(row) for row in rows.tolist()]
    return Frame("rows", pd.DataFrame({
        "name": pd.Series([None if row % 5 == 0 else f"Ħ {row}" for row in rows], dtype=object),
        "number": pd.array([pd.NA if row % 3 == 0 else row for row in rows], dtype="Int64"),
        "area (m2)": np.where(rows % 4 == 0, np.nan, rows / 3), "yes": pd.array(rows % 2 == 0, dtype="boolean"),
        "nothing": pd.Series([None] * size, dtype=object)}), geometry, geo.WGS84)


def written(made, path, recorder):
    algorithm = Writer()
    algorithm.initAlgorithm()
    target = frames.write_output(algorithm, {"OUTPUT": str(path)}, "OUTPUT", QgsProcessingContext(), made, recorder)
    layer = QgsVectorLayer(target, "x", "ogr")
    assert layer.isValid()
    return layer


SHAPES = {"point": lambda row: shapely.Point(row % 100, row % 50, 7 if row % 2 else 3),
          "polygon": lambda row: shapely.box(row % 100, row % 50, row % 100 + 0.5, row % 50 + 0.5),
          "mixed": lambda row: shapely.MultiPolygon([shapely.box(0, 0, 1, 1)]) if row % 2 else shapely.box(
              row % 100, 2, row % 100 + 1, 3),
          "line": lambda row: shapely.LineString([(row % 100, 0), (row % 100, 1)])}


@pytest.mark.parametrize("shape", SHAPES)
def test_the_same_layer_as_row_by_row(qgis_app, tmp_path, recorder, monkeypatch, shape):
    made = frame(500, SHAPES[shape])
    slow = written(made, tmp_path / "slow.gpkg", recorder)
    monkeypatch.setattr(bulk, "FEWEST", 10)
    monkeypatch.setattr(bulk, "_BATCH", 64)
    monkeypatch.setattr(frames, "_add_each", lambda *_: pytest.fail("written row by row"))
    fast = written(made, tmp_path / "my file's \"layer\"-2.gpkg", recorder)
    assert fast.featureCount() == slow.featureCount() == 500
    assert fast.wkbType() == slow.wkbType() and fast.crs() == slow.crs() and fast.extent() == slow.extent()
    assert [f.name() for f in fast.fields()] == [f.name() for f in slow.fields()]
    for one, other in zip(fast.getFeatures(), slow.getFeatures()):
        assert one.attributes() == other.attributes() and one.id() == other.id()
        # QGIS writes an empty geometry where there is none
        assert one.geometry().asWkt() == ("" if other.geometry().isEmpty() else other.geometry().asWkt())
    near = QgsFeatureRequest().setFilterRect(QgsRectangle(10.1, 0.1, 20.2, 30.2))
    assert {f.id() for f in fast.getFeatures(near)} == {f.id() for f in slow.getFeatures(near)}


def test_the_layer_can_be_edited_afterwards(qgis_app, tmp_path, recorder, monkeypatch):
    monkeypatch.setattr(bulk, "FEWEST", 10)
    path = tmp_path / "edited.gpkg"
    layer = written(frame(50, SHAPES["point"]), path, recorder)
    assert layer.startEditing() and layer.deleteFeature(2) and layer.commitChanges()
    del layer
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (49,)
        assert connection.execute("SELECT count(*) FROM rtree_edited_geom WHERE id = 2").fetchone() == (0,)
        assert connection.execute("SELECT rtreecheck('rtree_edited_geom')").fetchone() == ("ok",)


def test_a_layer_that_came_from_a_geopackage_is_numbered_anew_as_qgis_does(qgis_app, tmp_path, recorder, monkeypatch):
    made = frame(50, SHAPES["point"])
    made.table.insert(0, "fid", pd.array(np.arange(50) + 900, dtype="Int64"))
    slow = written(made, tmp_path / "slow.gpkg", recorder)
    monkeypatch.setattr(bulk, "FEWEST", 10)
    monkeypatch.setattr(frames, "_add_each", lambda *_: pytest.fail("written row by row"))
    fast = written(made, tmp_path / "fast.gpkg", recorder)
    assert [f.name() for f in fast.fields()] == [f.name() for f in slow.fields()]
    for one, other in zip(fast.getFeatures(), slow.getFeatures()):
        assert one.attributes() == other.attributes() and one.id() == other.id()


def test_cancel_leaves_no_rows(qgis_app, tmp_path, monkeypatch):
    from common_ground.tests.conftest import Recorder

    monkeypatch.setattr(bulk, "FEWEST", 10)
    monkeypatch.setattr(bulk, "_ROWS", 10)
    path = tmp_path / "cancelled.gpkg"
    with pytest.raises(Cancelled):
        written(frame(500, SHAPES["point"]), path, Recorder(cancel_after=5))
    assert list(tmp_path.iterdir()) == []


def test_what_it_does_not_serve(recorder, monkeypatch):
    monkeypatch.setattr(bulk, "FEWEST", 10)
    made = frame(50, SHAPES["point"])
    assert bulk.bulk_target("x.shp", made) is None and bulk.bulk_target("memory:", made) is None
    assert bulk.bulk_target("ogr:dbname='x.gpkg' table=\"t\"", made) is None
    assert bulk.bulk_target("x.gpkg", made) is not None
    made.table["when"] = pd.to_datetime(["2024-01-01"] * 50)
    assert bulk.bulk_target("x.gpkg", made) is None
