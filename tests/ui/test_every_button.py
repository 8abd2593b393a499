"""Every window of ours is opened, every button in it found, and each must be one that a test presses."""

import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAbstractButton, QDialog, QDialogButtonBox, QDockWidget, QMessageBox

TESTS = Path(__file__).parent
KINDS = QDialogButtonBox.StandardButton


def ours(widget):
    return type(widget).__module__.startswith("common_ground")


def name_of(button):
    """``Window.attribute`` of a button; ``Window.Close`` in a row of standard buttons; "" for one inside a widget of Qt
    or QGIS (the dots of a file field, the cross of a line)."""
    parent = button.parentWidget()
    if isinstance(parent, QDialogButtonBox):
        kind = parent.standardButton(button)
        if kind != KINDS.NoButton:
            word = next(word for word in ("Close", "Cancel", "Ok") if kind == getattr(KINDS, word))
            return f"{type(parent.parentWidget()).__name__}.{word}"
    while parent is not None:
        if ours(parent):
            for attribute, value in vars(parent).items():
                if value is button or (isinstance(value, dict) and any(one is button for one in value.values())):
                    return f"{type(parent).__name__}.{attribute}"
        elif type(parent).__name__.startswith("Qgs") or type(parent).__name__ in ("QTabBar", "QTableWidget"):
            return ""  # the dots of a file field, a tab's own, the corner of a table
        parent = parent.parentWidget()
    return f"?{button.text()}" if button.text() else ""


def windows(dock):
    from common_ground.connectors.provenance import Provenance
    from common_ground.ui.about import AboutDialog
    from common_ground.ui.changes import ChangesDialog
    from common_ground.ui.details import DetailsDialog, SensitivityDialog
    from common_ground.ui.hdx_search import HdxSearch
    from common_ground.ui.import_wizard import ImportWizard
    from common_ground.ui.options import KeyDialog, OptionsPage
    from common_ground.ui.pack_dialog import AnswerDialog, PackDialog
    from common_ground.ui.project_page import ProjectPage
    from common_ground.ui.table_wizard import TableWizard

    entry = next(item for item in dock.stock.entries if item.has_previous)
    about = Provenance(title="T")
    return (dock, AboutDialog(dock), ChangesDialog(entry, dock.workspace().changes(entry.table, entry.country), dock),
            DetailsDialog("T", about, dock), SensitivityDialog("T", "low", "", dock),
            HdxSearch("", "CAF", lambda *a: None, dock), ImportWizard(lambda p: None, dock),
            TableWizard(lambda p: None, dock.folder, lambda: "", dock), PackDialog(dock), AnswerDialog([], dock),
            OptionsPage(lambda: None), ProjectPage(lambda: None), KeyDialog("acled", dock))


def test_every_window_of_ours_is_opened_here(filled):
    import common_ground.ui as ui
    from common_ground.ui.paged import PagedDialog
    from qgis.gui import QgsOptionsPageWidget

    there = {thing for info in pkgutil.iter_modules(ui.__path__)
             for thing in vars(importlib.import_module(f"{ui.__name__}.{info.name}")).values()
             if isinstance(thing, type) and issubclass(thing, (QDialog, QDockWidget, QgsOptionsPageWidget))
             and thing.__module__.startswith(ui.__name__)}
    assert {type(window) for window in windows(filled)} == there - {PagedDialog}


def test_every_question_of_ours_is_one_that_a_test_answers():
    """Message boxes that are made by hand; all others go through messages.ask."""
    ui = TESTS.parents[1] / "ui"
    made = {(path.name, call) for path in ui.glob("*.py")
            for call in re.findall(r"QMessageBox(?:\.(\w+))?\(", path.read_text(encoding="utf-8"))}
    assert made == {("messages.py", "question"), ("desktop.py", ""), ("dock.py", "information")}


def pressed():
    """Names of what the tests of this folder press, however the window is called there."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in TESTS.glob("test_*.py"))
    names = set(re.findall(r"\.(\w+)(?:\[[^\]]+\])?\.(?:click|toggle|setChecked|animateClick)\(", text))
    names |= {"_editors"} if "box.click()" in text else set()
    names |= set(re.findall(r"mouseClick\([\w.]*?\.?(\w+),", text))
    names |= set(re.findall(r"(?:StandardButton|KINDS)\.(\w+)\)\.click\(", text))
    names |= set(re.findall(r"(\w+)\)\.click\(\)", text))
    names |= set(re.findall(r"\(\w+\(\w+\), \"(\w+)\"\)", text))
    return names


def test_every_button_is_pressed_by_a_test(filled):
    known, seen = pressed(), set()
    every = windows(filled)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # buttons of a question that was left
    for window in every:
        for button in window.findChildren(QAbstractButton):
            name = name_of(button)
            if name and not getattr(button, "menu", lambda: None)():  # a menu's actions are pressed one by one
                seen.add(name)
    assert len(seen) > 35, sorted(seen)
    missing = sorted(name for name in seen if name.startswith("?") or name.partition(".")[2] not in known)
    assert not missing, ", ".join(missing)


def test_every_action_of_a_menu_is_triggered_by_a_test(filled):
    text = "\n".join(path.read_text(encoding="utf-8") for path in TESTS.glob("test_*.py"))
    done = set(re.findall(r"(?:menu_actions|actions_by_name)\[\"(\w+)\"\]\.trigger\(", text))
    assert set(filled.menu_actions) | set(filled.stock.actions_by_name) <= done | EMITTED, (
        set(filled.menu_actions) | set(filled.stock.actions_by_name)) - done


#: triggered below, one after the other
EMITTED = {"compare", "accept", "revert", "remove", "choose", "open", "help", "about", "sample", "unpack"}


def test_the_actions_of_the_layers_page_say_what_they_mean(filled, qtbot):
    stock, said = filled.stock, []
    waiting = next(item for item in stock.entries if item.has_previous)
    for name in ("compare", "accept", "revert", "remove"):
        signal = getattr(stock, name)
        signal.disconnect()
        signal.connect(lambda entry, name=name: said.append((name, entry.table)))
    for i in range(stock.tree.topLevelItemCount()):
        for j in range(stock.tree.topLevelItem(i).childCount()):
            item = stock.tree.topLevelItem(i).child(j)
            item.setSelected(item.data(0, 256) is not None and item.data(0, 256).table == waiting.table)
    for name in ("compare", "accept", "revert", "remove"):
        stock.actions_by_name[name].trigger()
    assert said == [(name, waiting.table) for name in ("compare", "accept", "revert", "remove")]


def test_the_menu_of_the_workspace(filled, monkeypatch, tmp_path):
    from qgis.PyQt.QtGui import QDesktopServices
    from qgis.PyQt.QtWidgets import QFileDialog

    opened, asked = [], []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: asked.append("folder") or "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: asked.append("file") or ("", ""))
    monkeypatch.setattr(filled, "_start", lambda steps, finished=None: asked.append("sample"))
    for name in ("choose", "open", "help", "unpack", "sample", "about"):
        filled.menu_actions[name].trigger()
    assert asked == ["folder", "file", "sample"]
    assert opened[0].endswith(str(tmp_path).lstrip("/")) and opened[1].endswith(".html")
    from common_ground.ui.about import AboutDialog

    filled.findChild(AboutDialog).close()


def test_the_first_page_asks_for_a_folder_a_pack_or_the_sample(dock, monkeypatch):
    from qgis.PyQt.QtWidgets import QFileDialog

    asked = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: asked.append("folder") or "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: asked.append("pack") or ("", ""))
    monkeypatch.setattr(dock, "_start", lambda steps, finished=None: asked.append("sample"))
    dock.choose_first.click()
    dock.unpack_first.click()
    dock.sample_first.click()
    assert asked == ["folder", "pack", "sample"] and dock.iso3() == "CAF"


@pytest.mark.parametrize("position", [1, 2, 3])
def test_close_closes(filled, qtbot, position):
    window = windows(filled)[position]
    window.show()
    window.buttons.button(KINDS.Close).click()
    assert not window.isVisible()


@pytest.mark.parametrize(("button", "choice"), [("accept_button", "accept"), ("revert_button", "revert")])
def test_what_is_chosen_after_a_refresh(filled, button, choice):
    window = windows(filled)[2]
    window.accept_button.click() if button == "accept_button" else window.revert_button.click()
    assert window.choice == choice and window.result() == window.DialogCode.Accepted


def test_a_level_is_changed_with_a_name_and_a_reason_only(filled):
    window = windows(filled)[4]
    ok = window.buttons.button(KINDS.Ok)
    window.level.setCurrentIndex(window.level.findData("high"))
    assert not ok.isEnabled()
    window.name.setText("A. Person")
    window.reason.setPlainText("It names a place")
    window.buttons.button(KINDS.Ok).click()
    assert window.result() == window.DialogCode.Accepted


def test_the_boxes_of_the_search_narrow_it(filled):
    from common_ground.connectors.presets import presets
    from common_ground.ui.hdx_search import HdxSearch

    preset = next(one for one in presets() if one.organisation)
    window = HdxSearch("", "CAF", lambda *a: None, filled, preset)
    before = window.query()
    window.here.click()
    window.geodata.click()
    window.whose.click()
    after = window.query()
    assert before.countries == ("caf",) and after.countries == ()
    assert after.geodata and not before.geodata
    assert before.organisation == preset.organisation and after.organisation == ""
    window.close()


def test_the_boxes_of_the_pages(filled):
    before = filled.map.parameters()
    filled.map.keep.click()
    after = filled.map.parameters()
    assert {name for name in after if before.get(name) != after[name]} == {"KEEP_LAYOUT"}
    filled.sources.select("cod_ab")
    form = filled.sources._forms["cod_ab"]
    before = form.values()
    name, box = next((name, one) for name, one in form._editors.items() if isinstance(one, QAbstractButton))
    box.click()
    assert {key for key in {*before, *form.values()} if before.get(key) != form.values().get(key)} == {name}


@pytest.mark.parametrize(("kind", "result"), [("Ok", "Accepted"), ("Cancel", "Rejected")])
@pytest.mark.parametrize("position", [4, 12])
def test_ok_and_cancel_of_a_small_window(filled, position, kind, result):
    window = windows(filled)[position]
    if position == 4:
        window.level.setCurrentIndex(window.level.findData("high"))
        window.name.setText("A. Person")
        window.reason.setPlainText("It names a place")
    window.buttons.button(getattr(KINDS, kind)).click()
    assert window.result() == getattr(window.DialogCode, result)


@pytest.mark.parametrize("position", [8, 9])
def test_cancel_of_the_pack_windows(filled, position):
    window = windows(filled)[position]
    window.show()
    window.buttons.button(KINDS.Cancel).click()
    assert not window.isVisible() and window.result() == window.DialogCode.Rejected


@pytest.mark.parametrize("copies", [True, False])
def test_a_missing_package_is_named_with_its_command(qgis_iface, said, monkeypatch, copies):
    from common_ground.processing import base
    from common_ground.ui.desktop import Desktop

    shown = []

    def answer(box):
        shown.append(box.text())
        role = QMessageBox.ButtonRole.ActionRole
        next(b for b in box.buttons() if (box.buttonRole(b) == role) == copies).click()

    monkeypatch.setattr(base, "missing_packages", lambda: ["shapely"])
    monkeypatch.setattr(QMessageBox, "exec", answer)
    QGuiApplication.clipboard().setText("before")
    desktop = Desktop(qgis_iface)
    desktop.wire()
    desktop.action.trigger()
    assert desktop.dock is None and len(shown) == 1 and "shapely" in shown[0]
    assert ("shapely" in QGuiApplication.clipboard().text()) == copies
    desktop.unwire()


def test_all_notes_of_a_job_can_be_read(filled, said, monkeypatch):
    shown = []
    monkeypatch.setattr(QMessageBox, "information", lambda parent, title, text: shown.append(text))
    filled._warn(["First note", "Second note"])
    filled._report([{}], [], [], 1)
    (button,) = [b for b in said.buttons[-1].findChildren(QAbstractButton) if b.text() == "Read all"]
    button.click()
    assert shown == ["First note\n\nSecond note"]
