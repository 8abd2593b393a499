"""Records that are only points count wherever hazards do, and nobody has to remember them."""

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import QgsVectorLayer


@pytest.fixture
def workspace(tmp_path, recorder):
    from common_ground.bridge.workspace import Workspace
    from common_ground.connectors import geo
    from common_ground.connectors.frame import Frame

    made = Workspace.open(tmp_path / "ws")

    def hazards(name, shapes, ids):
        table = pd.DataFrame({"hazard_id": ids, "hazard_class": "CHA", "status": "open", "area_m2": 10_000.0})
        return Frame(name, table, np.array(shapes, dtype=object), geo.WGS84)

    zone = pd.DataFrame({"adm1_pcode": ["XX01"]})
    made.write(
        "CAF",
        [
            hazards("imsma_hazard", [shapely.box(20.1, 5.1, 20.101, 5.101).buffer(0)], ["area"]),
            hazards("imsma_hazard_points", [shapely.Point(20.5, 5.5), shapely.Point(20.6, 5.6)], ["p1", "p2"]),
            Frame("zones", zone, np.array([shapely.box(20, 5, 21, 6)], dtype=object), geo.WGS84),
        ],
        recorder,
    )
    return made


def layer(workspace, name):
    return workspace.layer(workspace.entry(name, "CAF"))


def count(workspace, **more):
    from qgis import processing

    out = processing.run(
        "commonground:contamination",
        {
            "HAZARDS": more.pop("HAZARDS", None) or layer(workspace, "imsma_hazard"),
            "ZONES": layer(workspace, "zones"),
            "ZONE_ID": "adm1_pcode",
            "OUTPUT": "memory:",
            **more,
        },
    )["OUTPUT"]
    return next(out.getFeatures())["hazards"]


def test_a_workspace_s_points_are_taken_by_themselves(provider, workspace):
    assert count(workspace) == 3


def test_a_filtered_layer_is_what_the_user_chose(provider, workspace):
    chosen = layer(workspace, "imsma_hazard")
    chosen.setSubsetString("hazard_id = 'area'")
    assert count(workspace, HAZARDS=chosen) == 1


def test_points_given_by_hand_in_another_projection(provider, workspace):
    points = QgsVectorLayer("Point?crs=EPSG:3857&field=hazard_id:string&field=status:string", "p", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(points.fields())
    feature.setAttributes(["far", "open"])
    feature.setGeometry(QgsGeometry.fromWkt("POINT(2282050 613000)"))
    points.dataProvider().addFeatures([feature])
    assert count(workspace, HAZARD_POINTS=points) == 2


def test_every_algorithm_that_reads_hazards_has_the_second_source(provider):
    # the indicators read every kind from the workspace; a dossier is of one hazard with an outline
    own_way = {"indicators", "taskdossier"}
    for algorithm in provider.algorithms():
        names = {d.name() for d in algorithm.parameterDefinitions()}
        if "HAZARDS" in names and algorithm.name() not in own_way:
            assert "HAZARD_POINTS" in names, algorithm.id()
