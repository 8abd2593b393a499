"""What a QGIS user expects of a layer that we brought: a note that stays hers, a form, edits that can be undone."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.bridge.layer_metadata import provenance_of, put_provenance
from qgis.core import QgsEditorWidgetSetup, QgsLayerNotesUtils, QgsProject, QgsVectorLayer
from qgis.gui import QgsAttributeForm


@pytest.fixture
def hazards(dock):
    from common_ground.base.feedback import Silent
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.geo import WGS84
    from common_ground.connectors.provenance import Provenance

    table = pd.DataFrame({
        "hazard_id": ["H-1", "H-2"], "hazard_class": ["CHA", "SHA"], "status": ["open", "released"],
        "status_date": ["2024-03-01", "2025-06-01"], "area_m2": [1200.0, 5.0], "source_row": [1, 2]})
    shapes = np.array([shapely.box(i, 0, i + 1, 1) for i in range(2)], dtype=object)
    about = Provenance(title="Hazards", source="An export <of> ours", licence="CC BY-IGO", sensitivity="high",
                       may_go_to="own programme", caveats="Two rows only")
    dock.workspace().write("CAF", [Frame("imsma_hazard", table, shapes, WGS84, provenance=about)], Silent())
    dock.refresh()
    dock.add_to_project(dock.stock.entries)
    return next(iter(QgsProject.instance().mapLayers().values()))


def test_the_note_says_source_licence_level_and_for_whom(hazards):
    assert QgsLayerNotesUtils.layerHasNotes(hazards)
    note = QgsLayerNotesUtils.layerNotes(hazards)
    for text in ("An export &lt;of&gt; ours", "CC BY-IGO", "high", "own programme", "Two rows only"):
        assert text in note, text


def test_a_refresh_renews_our_note_and_leaves_one_that_a_person_wrote(hazards):
    about = provenance_of(hazards)
    put_provenance(hazards, about.with_(licence="CC BY 4.0"))
    assert "CC BY 4.0" in QgsLayerNotesUtils.layerNotes(hazards)
    QgsLayerNotesUtils.setLayerNotes(hazards, "<p>Ask Amina before you print this</p>")
    put_provenance(hazards, about.with_(licence="ODbL"))
    assert QgsLayerNotesUtils.layerNotes(hazards) == "<p>Ask Amina before you print this</p>"
    assert provenance_of(hazards).licence == "ODbL", "the truth stands under Details and source"


def test_an_edit_is_undone_and_redone_by_qgis_and_rolled_back(hazards):
    status = hazards.fields().indexOf("status")
    first = next(f for f in hazards.getFeatures() if f["hazard_id"] == "H-1")

    def value():
        return hazards.getFeature(first.id())["status"]

    assert hazards.startEditing(), "an imported layer can be edited"
    hazards.beginEditCommand("Status")
    assert hazards.changeAttributeValue(first.id(), status, "suspended")
    hazards.endEditCommand()
    assert value() == "suspended" and hazards.undoStack().canUndo()
    hazards.undoStack().undo()
    assert value() == "open"
    hazards.undoStack().redo()
    assert value() == "suspended"
    assert hazards.rollBack()
    assert value() == "open"


def test_a_deleted_hazard_comes_back_by_undo(hazards):
    assert hazards.startEditing()
    first = next(hazards.getFeatures()).id()
    assert hazards.deleteFeature(first) and hazards.featureCount() == 1
    hazards.undoStack().undo()
    assert hazards.featureCount() == 2
    hazards.rollBack()


def test_what_was_saved_by_hand_survives_in_the_workspace(hazards):
    status = hazards.fields().indexOf("status")
    first = next(f for f in hazards.getFeatures() if f["hazard_id"] == "H-1")
    assert hazards.startEditing() and hazards.changeAttributeValue(first.id(), status, "worked_on")
    assert hazards.commitChanges(), hazards.commitErrors()
    again = QgsVectorLayer(hazards.source(), "again", "ogr")
    assert {f["hazard_id"]: f["status"] for f in again.getFeatures()}["H-1"] == "worked_on"


def test_the_form_opens_with_names_choices_and_locked_fields(hazards, qtbot):
    from qgis.PyQt.QtWidgets import QComboBox

    hazards.startEditing()
    form = QgsAttributeForm(hazards, next(hazards.getFeatures()))
    qtbot.addWidget(form)
    assert hazards.attributeDisplayName(hazards.fields().indexOf("hazard_class")) == "Class"
    assert isinstance(hazards.editorWidgetSetup(hazards.fields().indexOf("status")), QgsEditorWidgetSetup)
    shown = [[combo.itemText(i) for i in range(combo.count())] for combo in form.findChildren(QComboBox)]
    assert any("worked on" in texts for texts in shown), "a choice, in words"
    hazards.rollBack()
