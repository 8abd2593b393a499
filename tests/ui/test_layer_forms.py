"""Imported layers: field names, choices, map tips that run no markup from files, and time that plays."""

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
)


@pytest.fixture
def hazards(dock):
    from common_ground.base.feedback import Silent
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.geo import WGS84

    table = pd.DataFrame({
        "hazard_id": ["H-1", "<img src=x>", "H-3"], "hazard_class": ["CHA", "SHA", "SHA"],
        "status": ["open", "released", "unknown"], "status_date": ["2024-03-01", "2025-06-01", None],
        "area_m2": [1200.0, 5.0, None], "source_row": [1, 2, 3]})
    shapes = np.array([shapely.box(i, 0, i + 1, 1) for i in range(3)], dtype=object)
    dock.workspace().write("CAF", [Frame("imsma_hazard", table, shapes, WGS84)], Silent())
    dock.refresh()
    dock.add_to_project(dock.stock.entries)
    return next(iter(QgsProject.instance().mapLayers().values()))


def index(layer, name):
    return layer.fields().indexOf(name)


def test_fields_have_names_and_choices(hazards):
    assert hazards.attributeAlias(index(hazards, "eo_type" if index(hazards, "eo_type") >= 0 else "status")) == "Status"
    setup = hazards.editorWidgetSetup(index(hazards, "status"))
    assert setup.type() == "ValueMap" and {"worked on": "worked_on"} in setup.config()["map"]
    assert hazards.editFormConfig().readOnly(index(hazards, "source_row"))
    assert not hazards.editFormConfig().readOnly(index(hazards, "status"))
    assert hazards.displayExpression() == '"hazard_id"'


def test_a_map_tip_shows_what_is_filled_and_runs_no_markup(hazards):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(hazards))
    texts = {}
    for feature in hazards.getFeatures():
        context.setFeature(feature)
        texts[feature["hazard_id"]] = QgsExpression.replaceExpressionText(hazards.mapTipTemplate(), context)
    assert "CHA" in texts["H-1"] and "2024-03-01" in texts["H-1"] and "1,200" in texts["H-1"]
    assert "<img" not in texts["<img src=x>"] and "&lt;img" in texts["<img src=x>"]
    assert "Area" not in texts["H-3"] and "Status since" not in texts["H-3"]


def test_the_temporal_controller_plays_the_hazards_of_a_new_project(hazards, qgis_iface):
    assert hazards.temporalProperties().isActive()
    assert hazards.temporalProperties().mode() == Qgis.VectorTemporalMode.RedrawLayerOnly
    range_ = QgsProject.instance().timeSettings().temporalRange()
    assert range_.begin().toString("yyyy-MM-dd") == "2024-03-01" and range_.end().toString("yyyy-MM-dd") == "2025-06-02"


def test_other_layers_are_left_alone(filled):
    from common_ground.ui.layer_forms import kind_of

    assert kind_of("cod_ab_adm1") == "" and kind_of("imsma_hazard_points") == "hazard"
    assert kind_of("imsma_hazard_rejected") == ""
