"""The panel: every page opened, every button pressed, what the user sees asserted."""

import time
from pathlib import Path

import pytest
from common_ground.bridge.layer_metadata import provenance_of
from common_ground.connectors import catalogue
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


def press(button):
    """What a click does, also on a page that is not in front."""
    assert button.isEnabled(), button.text()
    button.click()


def idle(dock, qtbot, timeout=30000):
    qtbot.waitUntil(lambda: not dock.is_busy(), timeout=timeout)


def groups():
    root = QgsProject.instance().layerTreeRoot()
    return {top.name(): {group.name(): [node.name() for node in group.findLayers()] for group in top.findGroups()}
            for top in root.findGroups()}


def choose(dock, table):
    tree = dock.stock.tree
    tree.clearSelection()
    for i in range(tree.topLevelItemCount()):
        for j in range(tree.topLevelItem(i).childCount()):
            item = tree.topLevelItem(i).child(j)
            if item.data(0, Qt.ItemDataRole.UserRole).table == table:
                item.setSelected(True)
                return item
    raise AssertionError(table)


def test_first_it_asks_where_to_keep_the_data(qgis_app, provider, qgis_iface, said, settings, qtbot, monkeypatch,
                                               tmp_path):
    from common_ground.ui import state
    from common_ground.ui.dock import Dock

    dock = Dock(qgis_iface)
    qtbot.addWidget(dock)
    assert dock.stack.currentIndex() == 0
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: "")
    press(dock.choose_first)
    assert dock.stack.currentIndex() == 0
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(tmp_path))
    press(dock.choose_first)
    assert "temporary folder" in said.texts[-1] and dock.stack.currentIndex() == 0
    monkeypatch.setattr(state, "is_temporary", lambda folder: False)
    press(dock.choose_first)
    assert dock.stack.currentIndex() == 1 and state.text("workspace") == str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: ("", ""))
    press(dock.unpack_first)
    dock.let_go()


def test_what_was_chosen_is_there_after_a_restart(filled, qgis_iface, qtbot):
    from common_ground.ui.dock import Dock

    again = Dock(qgis_iface)
    qtbot.addWidget(again)
    assert again.stack.currentIndex() == 1 and again.iso3() == "CAF"
    assert {entry.table for entry in again.stock.entries} == {"hazard", "cod_ab_adm1"}
    again.let_go()


def test_every_source_is_listed_with_licence_and_form(dock):
    page = dock.sources
    ids = [item.data(0, Qt.ItemDataRole.UserRole) for item in page.items()]
    assert sorted(ids) == sorted(source.id for source in catalogue.SOURCES)
    for source in catalogue.SOURCES:
        page.select(source.id)
        assert "key" in page.about.text()
        form = page._forms[source.id]
        assert form.isVisibleTo(page)
        for parameter in source.parameters:
            assert form.findChild(QWidget, parameter.name) is not None
        form.values()


def test_a_new_source_appears_without_further_code(dock):
    catalogue.register(catalogue.Source("made_up", "Made-up source", "Rows for a test", "made_up", "hdx",
                                        group="needs"))
    try:
        dock.sources.fill()
        dock.sources.select("made_up")
        assert "Rows for a test" in dock.sources.about.text()
    finally:
        catalogue.unregister("made_up")
        dock.sources.fill()


def test_searching_and_ticking_sources(dock):
    page = dock.sources
    page.search.setText("displaced")
    visible = [item.data(0, Qt.ItemDataRole.UserRole) for item in page.items() if not item.isHidden()]
    assert visible == ["dtm", "dtm_series"]
    assert "IOM" in page.about.text() and page._forms["dtm"].isVisibleTo(page)  # not those of a source that is hidden
    page.search.setText("no source has this word")
    assert page.about.text() == ""
    page.search.setText("")
    assert not any(item.isHidden() for item in page.items())
    for item in page.items()[:2]:
        item.setCheckState(0, Qt.CheckState.Checked)
    assert "2" in page.button.text()


def test_the_form_gives_what_was_typed_and_nothing_else(dock):
    page = dock.sources
    page.select("cod_ab")
    form = page._forms["cod_ab"]
    assert form.values() == {}
    form.findChild(QWidget, "LEVEL").setValue(2)
    form.findChild(QLineEdit, "VERSION").setText(" v03 ")
    assert form.values() == {"LEVEL": 2, "VERSION": "v03"}


def test_terms_are_shown_once_before_the_first_load(dock, monkeypatch, qtbot):
    asked, started = [], []
    monkeypatch.setattr(QMessageBox, "question", lambda *a, **k: asked.append(a[2]) or NO)
    monkeypatch.setattr(dock, "_start", lambda steps, finished=None: started.append(steps))
    dock.sources.select("dtm")
    press(dock.sources.button)
    assert len(asked) == 1 and "non-commercial" in asked[0] and not started
    monkeypatch.setattr(QMessageBox, "question", lambda *a, **k: asked.append(a[2]) or YES)
    press(dock.sources.button)
    press(dock.sources.button)
    assert len(asked) == 2 and len(started) == 2


def test_no_country_is_one_sentence(dock, said):
    dock.country.setCurrentIndex(-1)
    dock.country.setEditText("")
    dock.sources.select("cod_ab")
    press(dock.sources.button)
    assert said.texts[-1] == "No country is chosen; choose one at the top of the panel."
    dock.country.setEditText("Atlantis")
    press(dock.sources.button)
    assert "Atlantis" in said.texts[-1] and not dock.is_busy()
    dock.country.setEditText("south sudan")
    assert dock.iso3() == "SSD"


def test_loading_boundaries_lands_styled_and_grouped(dock, qtbot, said):
    from common_ground.ui import sample

    dock.sources.select("cod_ab")
    form = dock.sources._forms["cod_ab"]
    form.findChild(QWidget, "FILE").setFilePath(str(sample.FOLDER / "caf_admin_boundaries.geojson.zip"))
    form.findChild(QWidget, "LEVEL").setValue(1)
    press(dock.sources.button)
    assert dock.is_busy() and dock.work.isVisibleTo(dock) and not dock.sources.button.isEnabled()
    idle(dock, qtbot)
    assert groups()["Central African Republic"]["Boundaries"]
    (layer,) = [item for item in QgsProject.instance().mapLayers().values() if "adm1" in item.source()]
    assert layer.featureCount() == 17 and layer.source().startswith(Path(dock.folder).as_posix())
    assert provenance_of(layer).licence and layer.renderer() is not None
    assert any("in the workspace" in text for text in said.texts)
    assert dock.sources.button.isEnabled() and not dock.work.isVisibleTo(dock)
    # a second load refreshes the same layer
    kept = layer.id()
    layer.setOpacity(0.5)
    press(dock.sources.button)
    idle(dock, qtbot)
    assert [item.id() for item in QgsProject.instance().mapLayers().values() if "adm1" in item.source()] == [kept]
    assert layer.opacity() == 0.5


def test_a_file_that_is_no_export_is_one_sentence_with_a_details_button(dock, qtbot, said, tmp_path):
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04 cut off")
    dock.sources.select("cod_ab")
    dock.sources._forms["cod_ab"].findChild(QWidget, "FILE").setFilePath(str(bad))
    press(dock.sources.button)
    idle(dock, qtbot)
    assert len(said.texts) == 1 and said.texts[0].endswith(".") and "bad.zip" in said.texts[0]
    (button,) = said.buttons[0].findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly) \
        if hasattr(Qt.FindChildOption, "FindDirectChildrenOnly") else said.buttons[0].findChildren(QAbstractButton)
    button.click()
    assert said.log_opened == ["Common Ground"]


def test_cancel_stops_and_says_so(dock, qtbot, said, monkeypatch):
    from common_ground.base.feedback import checkpoint

    def slow(feedback):
        while True:
            checkpoint(feedback)
            time.sleep(0.02)

    dock._task("Slow", slow, lambda result: None)
    qtbot.wait(200)
    started = time.monotonic()
    press(dock.work.stop)
    idle(dock, qtbot)
    assert time.monotonic() - started < 1.0
    assert said.texts == ["Cancelled; nothing was changed."]


def test_the_list_shows_rows_state_and_source(filled):
    item = choose(filled, "hazard")
    assert item.text(0) == "Hazards" and item.text(1) == "4" and "accepted" in item.text(2)
    assert "Made-up authority" in filled.stock.source.text()
    assert "2" in filled.tabs.title(filled.stock)


@pytest.mark.parametrize("width", [300, 380, 900])
def test_every_page_can_be_reached_without_scrolling_the_tabs(filled, qtbot, width):
    filled.setFloating(True)
    filled.resize(width, 700)
    filled.show()
    qtbot.waitUntil(lambda: filled.isVisible() and filled.tabs.width() > 100)
    bar = filled.tabs.tabBar()
    assert not any(button.isVisible() for button in bar.findChildren(QToolButton))
    for index in range(filled.tabs.count()):
        assert bar.rect().contains(bar.tabRect(index)), filled.tabs.tabToolTip(index)
        assert bar.tabText(index) or not bar.tabIcon(index).isNull()
        press_at = bar.tabRect(index).center()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=press_at)
        assert filled.tabs.currentIndex() == index and bar.tabText(index) == bar.tabToolTip(index)
        assert bar.rect().contains(bar.tabRect(index))


def test_old_layers_are_marked(filled):
    from dataclasses import replace
    from datetime import date

    from common_ground.ui.stock import state_of

    entry = next(item for item in filled.stock.entries if item.table == "cod_ab_adm1")
    entry = replace(entry, provenance=entry.provenance.with_(retrieved_at="2025-01-01T00:00:00Z"))
    assert state_of(entry, date(2025, 2, 1)) == "1 Jan 2025"
    assert state_of(entry, date(2026, 1, 1)) == "old: 365 days"


def test_adding_to_the_project_makes_groups_in_order(filled):
    for table in ("cod_ab_adm1", "hazard"):
        choose(filled, table)
        press(filled.stock.button)
    found = groups()["Central African Republic"]
    assert list(found) == ["Mine action", "Boundaries"]
    assert found == {"Mine action": ["Hazards"], "Boundaries": ["Admin 1"]}
    choose(filled, "hazard")
    press(filled.stock.button)
    assert len(QgsProject.instance().mapLayers()) == 2


def test_comparing_accepting_and_going_back(filled, qtbot, monkeypatch):
    from common_ground.ui.changes import ChangesDialog

    seen = []

    def look(self):
        seen.append(self.text.toPlainText())
        press(self.revert_button)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ChangesDialog, "exec", look)
    choose(filled, "hazard")
    press(filled.stock.button)
    filled.stock.actions_by_name["compare"].trigger()
    idle(filled, qtbot)
    idle(filled, qtbot)
    qtbot.waitUntil(lambda: not any(item.has_previous for item in filled.stock.entries), timeout=5000)
    assert "3 rows before, 4 now" in seen[0] and "Added: 2" in seen[0] and "H0" in seen[0]
    (layer,) = QgsProject.instance().mapLayers().values()
    assert sorted(f["hazard_id"] for f in layer.getFeatures()) == ["H0", "H1", "H2"]


def test_a_dialog_can_be_closed_without_a_choice(filled, qtbot, monkeypatch):
    from common_ground.ui.changes import ChangesDialog

    monkeypatch.setattr(ChangesDialog, "exec", lambda self: (press(self.buttons.buttons()[0]), self.reject())[1])
    choose(filled, "hazard")
    filled.stock.actions_by_name["compare"].trigger()
    idle(filled, qtbot)
    assert any(item.has_previous for item in filled.stock.entries)


def test_accept_and_remove_ask_before_anything_is_lost(filled, qtbot, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *a, **k: NO)
    for name in ("accept", "revert", "remove"):
        choose(filled, "hazard")
        filled.stock.actions_by_name[name].trigger()
        idle(filled, qtbot)
    assert any(item.has_previous for item in filled.stock.entries)
    monkeypatch.setattr(QMessageBox, "question", lambda *a, **k: YES)
    choose(filled, "hazard")
    filled.stock.actions_by_name["accept"].trigger()
    idle(filled, qtbot)
    assert not any(item.has_previous for item in filled.stock.entries)
    choose(filled, "hazard")
    press(filled.stock.button)
    choose(filled, "hazard")
    filled.stock.actions_by_name["remove"].trigger()
    idle(filled, qtbot)
    assert [item.table for item in filled.stock.entries] == ["cod_ab_adm1"]
    assert not QgsProject.instance().mapLayers()


def test_a_pack_is_made_and_opened_in_another_folder(filled, qtbot, monkeypatch, tmp_path_factory, said):
    pack = tmp_path_factory.mktemp("pack") / "caf.zip"
    there = tmp_path_factory.mktemp("there")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(pack), ""))
    monkeypatch.setattr(QDialog, "exec", lambda dialog: QDialog.DialogCode.Accepted)
    filled.menu_actions["pack"].trigger()
    idle(filled, qtbot)
    assert pack.is_file()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(pack), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(there))
    filled.menu_actions["unpack"].trigger()
    idle(filled, qtbot)
    assert filled.folder == str(there)
    assert {item.table for item in filled.stock.entries} == {"hazard", "cod_ab_adm1"}
    assert set(groups()["Central African Republic"]) == {"Mine action", "Boundaries"}


def test_pages_say_what_to_do_first(dock):
    assert "IMSMA" in dock.overlay.note.text() and not dock.overlay.button.isEnabled()
    assert not dock.importing.button.isEnabled() and "Choose the file" in dock.importing.note.text()
    assert not dock.map.button.isEnabled() and "No layer" in dock.map.note.text()
    assert dock.stock.empty.isVisibleTo(dock.stock)


def test_the_import_page_hands_on_what_was_chosen(dock, monkeypatch, tmp_path):
    seen = []
    monkeypatch.setattr(dock, "_start", lambda steps, finished=None: seen.append(steps("CAF")))
    folder = tmp_path / "x.gdb"
    folder.mkdir()
    (folder / "a00000001.gdbtable").write_bytes(b"")
    dock.importing.file.setFilePath(str(folder / "a00000001.gdbtable"))
    assert dock.importing.parameters()["INPUT"] == str(folder)
    dock.importing.kind.setCurrentIndex(dock.importing.kind.findData("accident"))
    assert dock.importing.parameters()["KIND"] == "accident"
    press(dock.importing.button)
    assert len(seen) == 1


def test_a_workbook_with_two_sheets_asks_which(dock):
    from common_ground.ui import sample

    page = dock.importing
    assert not page.layer.isVisibleTo(page)
    workbook = str(sample.FOLDER / "sample_hazards_points.xlsx")
    page.file.setFilePath(workbook)
    page.points.setFilePath(workbook)
    assert page.layer.isVisibleTo(page) and page.points_layer.isVisibleTo(page)
    page.points_layer.setCurrentIndex(page.points_layer.findData("Points"))
    assert page.parameters() == {"INPUT": workbook, "KIND": "hazard", "LAYER": "Hazards",
                                 "POINTS": f"{workbook}|layername=Points"}
    page.kind.setCurrentIndex(page.kind.findData("accident"))
    assert not page.points.isVisibleTo(page) and "POINTS" not in page.parameters()


def test_every_kind_of_the_schema_can_be_imported():
    from common_ground.connectors.schema import KINDS
    from common_ground.ui.steps import kinds

    assert {value for value, _ in kinds()} | {"point"} == set(KINDS)


def test_the_overlay_page_guesses_and_checks(filled, tmp_path):
    for table in ("cod_ab_adm1", "hazard"):
        choose(filled, table)
        press(filled.stock.button)
    page = filled.overlay
    filled.tabs.setCurrentWidget(page)
    assert page.hazards.currentLayer().name() == "Hazards" and page.zones.currentLayer().name() == "Admin 1"
    assert page.zone_id.currentField() == "adm1_pcode"
    assert "population grid" in page.note.text() and not page.button.isEnabled()


def test_no_other_layer_is_taken_for_hazards(filled):
    """An import of hazards that failed must not leave people counted near admin areas or survey coverage."""
    choose(filled, "cod_ab_adm1")
    press(filled.stock.button)
    page = filled.overlay
    filled.tabs.setCurrentWidget(page)
    assert page.hazards.currentLayer() is None and "no hazards" in page.note.text() and not page.button.isEnabled()
    page.hazards.setLayer(page.zones.currentLayer())
    assert "Admin 1" in page.note.text() and "not hazards" in page.note.text() and not page.button.isEnabled()
    own = QgsVectorLayer("Polygon?crs=EPSG:4326&field=id:integer", "Drawn by hand", "memory")
    QgsProject.instance().addMapLayer(own)
    page.hazards.setLayer(own)
    assert "population grid" in page.note.text(), "a layer of the user's own may be hazards"


def test_everything_has_a_name_for_a_screen_reader(filled):
    """What the tab key reaches says what it is: by its text, or by an accessible name (its own or its owner's)."""
    for source in catalogue.SOURCES:
        filled.sources.select(source.id)
    nameless = []
    for widget in filled.findChildren(QWidget):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, (QTabBar, QTabWidget, QScrollArea)):
            continue
        owners = [widget]
        while owners[-1].parentWidget() is not None and owners[-1].parentWidget() is not filled:
            owners.append(owners[-1].parentWidget())
        named = any(owner.accessibleName() for owner in owners)
        if not named and not (isinstance(widget, QAbstractButton) and widget.text()):
            nameless.append((type(widget).__name__, widget.objectName()))
    assert not nameless


def test_the_panel_is_narrow_enough_for_a_laptop(filled):
    """A dock that asks for half the screen is closed by its user."""
    assert filled.minimumSizeHint().width() < filled.fontMetrics().averageCharWidth() * 62


def test_no_colour_and_no_pixel_size_is_written_down():
    import re

    import common_ground.ui as ui

    pattern = re.compile(r"setStyleSheet|#[0-9a-fA-F]{6}|set(Fixed|Minimum)(Width|Height|Size)\(|QColor")
    for path in Path(ui.__file__).parent.glob("*.py"):
        assert not pattern.search(path.read_text(encoding="utf-8")), path.name


@pytest.mark.timeout(300)
def test_the_main_job_from_the_panel(dock, qtbot, said):
    """Sample pack in, overlay, map out: everything an officer clicks, on the algorithms that real data take."""
    dock.menu_actions["sample"].trigger()
    idle(dock, qtbot, 200000)
    assert not any("failed" in text or "unforeseen" in text for text in said.texts), said.texts
    found = groups()["Central African Republic"]
    assert list(found) == ["Mine action", "Displacement", "Boundaries", "Population"]
    assert len(found["Boundaries"]) == 4 and not any("rejected" in name for name in found["Mine action"])
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert layers["Sample hazards"].featureCount() == 139
    assert provenance_of(layers["Sample hazards"]).invented == "yes"
    assert layers["Sample hazards"].renderer().type() == "RuleRenderer"

    dock.tabs.setCurrentWidget(dock.overlay)
    assert dock.overlay.surveyed.currentLayer() is layers["Sample survey coverage"]
    press(dock.overlay.button)
    idle(dock, qtbot, 100000)
    (near,) = [layer for layer in QgsProject.instance().mapLayers().values() if "exposure_adm1" in layer.source()]
    rows = {feature["adm1_pcode"]: feature for feature in near.getFeatures()}
    assert len(rows) == 17
    assert all(row["survey_state"] for row in rows.values()), "an empty cell where survey is not known"
    assert 0 < sum(row["pop_1000"] or 0 for row in rows.values()) < sum(row["pop_5000"] or 0 for row in rows.values())

    dock.tabs.setCurrentWidget(dock.map)
    press(dock.map.button)
    idle(dock, qtbot, 100000)
    (pdf,) = (Path(dock.folder) / "maps").glob("CAF_*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF") and pdf.with_suffix(".png").stat().st_size > 50_000
    assert any(str(pdf) in text for text in said.texts)
