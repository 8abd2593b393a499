"""What a refresh may not touch, and where layers go."""

import pandas as pd
import pytest
from common_ground.base.feedback import Silent
from qgis.core import QgsProject, QgsSingleSymbolRenderer, QgsVectorLayerJoinInfo


@pytest.mark.parametrize(
    ("table", "subject"),
    [
        ("cod_ab_adm2", "boundaries"), ("imsma_hazard", "mine_action"), ("hazard", "mine_action"),
        ("imsma_accident_points", "mine_action"), ("dtm_adm1", "displacement"), ("exposure_adm1_pcode", "analysis"),
        ("contamination_adm1", "analysis"), ("something_else", "other"),
    ],
)
def test_subjects(table, subject):
    from common_ground.ui.project import subject_of

    assert subject_of(table) == subject


def test_titles_lose_the_country_that_the_group_says():
    from pathlib import Path

    from common_ground.bridge.workspace import Entry
    from common_ground.connectors.provenance import Provenance
    from common_ground.ui.project import short_title

    def title(text):
        return short_title(Entry("CAF", "t", Path("x"), provenance=Provenance(title=text)))

    assert title("Central African Republic: admin level 1") == "Admin level 1"
    assert title("Hazards: rejected rows") == "Hazards: rejected rows"
    assert title("") == "t"


def test_a_refresh_keeps_id_style_filter_and_joins(filled):
    from common_ground.bridge.workspace import Workspace
    from common_ground.ui import project

    workspace = Workspace.open(filled.folder)
    hazard, areas = (project.show(workspace, [workspace.entry(name, "CAF")])[0] for name in ("hazard", "cod_ab_adm1"))
    assert isinstance(hazard.renderer(), QgsSingleSymbolRenderer) or hazard.renderer() is not None
    ident = hazard.id()
    hazard.setOpacity(0.3)
    hazard.setName("My own name")
    assert hazard.setSubsetString("\"hazard_id\" <> 'H1'")
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(areas)
    join.setJoinFieldName("adm1_pcode")
    join.setTargetFieldName("hazard_id")
    assert hazard.addJoin(join)
    frame = workspace.read("hazard", "CAF")
    frame.table["extra"] = pd.Series(["new"] * len(frame), dtype=object)
    frame = frame.take([0, 1])
    workspace.write("CAF", [frame], Silent())

    (again,) = project.show(workspace, [workspace.entry("hazard", "CAF")])
    assert again is hazard and again.id() == ident and QgsProject.instance().mapLayer(ident) is again
    assert again.opacity() == 0.3 and again.name() == "My own name"
    assert again.subsetString() and len(again.vectorJoins()) == 1
    assert "extra" in [field.name() for field in again.fields()]
    assert [feature["hazard_id"] for feature in again.getFeatures()] == ["H2"]
