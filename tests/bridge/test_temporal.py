"""QGIS's temporal controller on imported records."""

import pandas as pd
import pytest
import shapely
from common_ground.bridge.frames import layer_from_frame
from common_ground.bridge.temporal import date_field
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from qgis.core import QgsDateTimeRange, QgsFeatureRequest, QgsVectorLayerTemporalContext
from qgis.PyQt.QtCore import QDateTime, Qt


def layer(**columns):
    table = pd.DataFrame({name: pd.Series(cells, dtype=object) for name, cells in columns.items()})
    shapes = shapely.points([(row, 4) for row in range(len(table))])
    return layer_from_frame(Frame("x", table, shapes, geo.WGS84))


def shown(made, first, last):
    days = [QDateTime.fromString(f"{day}T00:00:00", Qt.DateFormat.ISODate) for day in (first, last)]
    context = QgsVectorLayerTemporalContext()
    context.setLayer(made)
    text = made.temporalProperties().createFilterString(context, QgsDateTimeRange(*days, True, False))
    return [feature[0] for feature in made.getFeatures(QgsFeatureRequest().setFilterExpression(text))]


@pytest.mark.parametrize(("name", "date"), [("hazard_id", "status_date"), ("accident_id", "date")])
def test_records_appear_on_their_date_and_undated_ones_stay(qgis_app, name, date):
    made = layer(**{name: list("abcd"), date: ["2020-01-05", "2021-06-01", None, "2024-05-17"]})
    assert made.temporalProperties().isActive()
    assert shown(made, "2019-01-01", "2019-02-01") == ["c"]
    assert shown(made, "2020-01-01", "2020-02-01") == ["a", "c"]
    assert shown(made, "2024-05-10", "2024-05-17") == ["a", "b", "c"]
    assert shown(made, "2024-05-17", "2024-05-18") == ["a", "b", "c", "d"]


def test_other_layers_are_left_alone(qgis_app):
    made = layer(adm1_pcode=["a"], date=["2020-01-05"])
    assert date_field(made) == "" and not made.temporalProperties().isActive()
