"""indicators from layers and from a workspace."""

import pandas as pd
import pytest


@pytest.fixture
def workspace(tmp_path, recorder):
    from common_ground.bridge.workspace import Workspace
    from common_ground.connectors.frame import Frame

    made = Workspace.open(tmp_path / "ws")
    made.write(
        "CAF",
        [
            Frame(
                "imsma_release",
                pd.DataFrame(
                    {
                        "product_id": ["1", "2"],
                        "adm1_pcode": ["CF11", "CF12"],
                        "kind": ["cleared"] * 2,
                        "area_m2": [100.0, 50.0],
                        "date": ["2026-01-05", "2025-01-05"],
                        "donor": ["X", "Y"],
                        "source_row": [1, 2],
                    }
                ),
            ),
            Frame(
                "imsma_hazard",
                pd.DataFrame(
                    {
                        "hazard_id": ["h"],
                        "adm1_pcode": ["CF11"],
                        "hazard_class": ["CHA"],
                        "status": ["open"],
                        "area_m2": [10.0],
                        "blockage": [None],
                    }
                ),
            ),
            Frame(
                "imsma_hazard_points",
                pd.DataFrame(
                    {
                        "hazard_id": ["p"],
                        "adm1_pcode": ["CF11"],
                        "hazard_class": ["CHA"],
                        "status": ["unknown"],
                        "area_m2": [None],
                        "blockage": ["Road"],
                    }
                ),
            ),
            Frame("imsma_hazard_rejected", pd.DataFrame({"reason": ["x"]})),
        ],
        recorder,
    )
    return str(tmp_path / "ws")


def test_from_a_workspace_points_and_polygons_together(provider, workspace):
    from qgis import processing

    out = processing.run(
        "commonground:indicators",
        {"WORKSPACE": workspace, "PERIOD_START": "2026-01-01", "PERIOD_END": "2026-12-31", "OUTPUT": "memory:"},
    )["OUTPUT"]
    rows = {(f["pcode"], f["indicator"]): f for f in out.getFeatures() if not f["breakdown"]}
    assert rows["CF11", "area_cleared"]["value"] == 100
    assert rows["CF11", "open_cha"]["value"] == 2
    assert not rows["CF12", "area_cleared"]["value"]
    assert rows["CF12", "area_cleared"]["note"] == "no report in the period"


def test_workspace_only_and_nothing_at_all(provider, workspace):
    from qgis import processing
    from qgis.core import QgsProcessingException, QgsVectorLayer

    out = processing.run("commonground:indicators", {"WORKSPACE": workspace, "COUNTRY": "caf", "GROUP_BY": "donor"})
    layer = QgsVectorLayer(out["OUTPUT"], "i", "ogr")
    assert {f["group"] for f in layer.getFeatures() if f["indicator"] == "area_cleared"} == {"X", "Y"}
    with pytest.raises(QgsProcessingException, match="WORKSPACE or layers"):
        processing.run("commonground:indicators", {"OUTPUT": "memory:"})
