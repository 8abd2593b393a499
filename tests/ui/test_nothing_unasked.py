"""What QGIS cannot undo is asked about first, and unsaved edits stop what would write over them."""

from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


def idle(dock, qtbot):
    qtbot.waitUntil(lambda: not dock.is_busy(), timeout=30000)


def choose(dock, table):
    tree = dock.stock.tree
    tree.clearSelection()
    items = [tree.topLevelItem(i).child(j) for i in range(tree.topLevelItemCount())
             for j in range(tree.topLevelItem(i).childCount())]
    next(item for item in items if item.data(0, Qt.ItemDataRole.UserRole).table == table).setSelected(True)


@pytest.fixture
def asked(monkeypatch):
    """What was asked; ``answer`` is what is said to it."""
    from common_ground.ui import messages

    class Asked(list):
        answer = False

    seen = Asked()
    monkeypatch.setattr(messages, "ask", lambda parent, title, text: seen.append(text) or seen.answer)
    return seen


@pytest.mark.parametrize("action", ["accept", "revert", "remove"])
def test_what_cannot_be_undone_is_asked(filled, qtbot, asked, action):
    before = [(entry.table, entry.has_previous) for entry in filled.stock.entries]
    choose(filled, "hazard")
    filled.stock.actions_by_name[action].trigger()
    idle(filled, qtbot)
    assert len(asked) == 1 and "?" in asked[0]
    assert [(entry.table, entry.has_previous) for entry in filled.stock.entries] == before
    asked.answer = True
    choose(filled, "hazard")
    filled.stock.actions_by_name[action].trigger()
    idle(filled, qtbot)
    assert [(entry.table, entry.has_previous) for entry in filled.stock.entries] != before


def test_a_key_is_not_removed_unasked(qgis_app, provider, qtbot, monkeypatch, asked, settings):
    from common_ground.bridge import auth
    from common_ground.ui.options import OptionsPage

    held = {"acled"}
    monkeypatch.setattr(auth, "has_key", lambda source: source in held)
    monkeypatch.setattr(auth, "forget_key", held.discard)
    page = OptionsPage(lambda: None)
    qtbot.addWidget(page)
    rows = [page.keys.item(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(page.keys.rowCount())]
    page.keys.setCurrentCell(rows.index("acled"), 0)
    page.forget.click()
    assert held == {"acled"} and len(asked) == 1 and "ACLED" in asked[0]
    asked.answer = True
    page.forget.click()
    assert not held


def edited(dock):
    """The hazards in the project, one of them changed and not saved."""
    dock.add_to_project([entry for entry in dock.stock.entries if entry.table == "hazard"])
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    assert layer.changeAttributeValue(feature.id(), layer.fields().lookupField("hazard_id"), "typed by hand")
    return layer


def start_load(dock):
    dock.sources.select("cod_ab")
    dock.load([("cod_ab", {"FILE": str(SAMPLE / "caf_admin_boundaries.geojson.zip")})])


STARTS = {
    "load": start_load,
    "import": lambda dock: dock.import_export({"INPUT": str(SAMPLE / "sample_hazards.shp"), "KIND": "hazard",
                                               "PROFILE": "afghanistan"}),
    "accept": lambda dock: dock.stock.actions_by_name["accept"].trigger(),
    "revert": lambda dock: dock.stock.actions_by_name["revert"].trigger(),
    "remove": lambda dock: dock.stock.actions_by_name["remove"].trigger(),
}


@pytest.mark.parametrize("name", sorted(STARTS))
def test_unsaved_edits_are_not_written_over(filled, qtbot, asked, said, name):
    """A reload would drop the edit buffer, and its row numbers would mean other rows."""
    asked.answer = True
    layer = edited(filled)
    before = [(entry.table, entry.has_previous, entry.written_at) for entry in filled.stock.entries]
    said.texts.clear()
    choose(filled, "hazard")
    STARTS[name](filled)
    idle(filled, qtbot)
    assert len(said.texts) == 1 and "unsaved edits" in said.texts[0] and layer.name() in said.texts[0]
    assert [(entry.table, entry.has_previous, entry.written_at) for entry in filled.stock.entries] == before
    assert layer.isModified() and "typed by hand" in [f["hazard_id"] for f in layer.getFeatures()]
    layer.undoStack().undo()
    assert "typed by hand" not in [f["hazard_id"] for f in layer.getFeatures()], "Edit › Undo of QGIS"
    layer.rollBack()
    choose(filled, "hazard")
    STARTS[name](filled)
    idle(filled, qtbot)
    assert not any("unsaved" in text for text in said.texts[1:])


def test_reading_needs_no_saved_edits(filled, qtbot, said):
    """A map, an overlay and a comparison only read."""
    layer = edited(filled)
    said.texts.clear()
    started = []
    filled.work.run_steps = lambda steps, ended: started.append(steps)
    filled.make_map(filled.map.parameters())
    assert len(started) == 1 and not said.texts
    layer.rollBack()


def test_a_style_that_the_user_changed_stays(filled, qtbot, asked):
    """Styles are QGIS's own: undone in its styling panel, and no refresh puts ours back."""
    asked.answer = True
    filled.add_to_project([entry for entry in filled.stock.entries if entry.table == "hazard"])
    (layer,) = QgsProject.instance().mapLayers().values()
    layer.setOpacity(0.3)
    choose(filled, "hazard")
    filled.stock.actions_by_name["accept"].trigger()
    idle(filled, qtbot)
    assert layer.opacity() == 0.3
