"""Every window of ours turns with its language, whatever QGIS itself does."""

import ast
from pathlib import Path

import pytest
from common_ground.bridge import language
from qgis.PyQt.QtCore import Qt

UI = Path(__file__).resolve().parents[2] / "ui"
WINDOWS = ("QDialog", "QDockWidget", "QgsOptionsPageWidget", "QWizard", "QMainWindow")


@pytest.mark.parametrize("path", sorted(UI.glob("*.py")), ids=lambda path: path.name)
def test_every_window_follows_the_language(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and any(getattr(b, "id", "") in WINDOWS for b in node.bases):
            assert "follow_language(self)" in ast.unparse(node), node.name


def test_in_arabic_the_panel_and_its_windows_are_turned(qgis_app, provider, qgis_iface, said, settings, monkeypatch,
                                                         qtbot, tmp_path):
    from common_ground.ui.about import AboutDialog
    from common_ground.ui.dock import Dock

    monkeypatch.setattr("common_ground.ui.direction.right_to_left", lambda: True)
    dock = Dock(qgis_iface)
    qtbot.addWidget(dock)
    about = AboutDialog(dock)
    for widget in (dock, dock.overlay, dock.sources.tree, about, about.text):
        assert widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    dock.let_go()


@pytest.mark.parametrize(("locale", "turned"), [("ar", True), ("fr", False), ("en", False), ("fa", False)])
def test_the_direction_is_that_of_our_words(qgis_app, locale, turned, monkeypatch, tmp_path):
    for code in ("ar", "fr"):
        (tmp_path / f"common_ground_{code}.qm").write_bytes(b"")
    monkeypatch.setattr(language, "I18N", tmp_path)
    with language.speaking(locale):
        assert language.right_to_left() is turned, "a language that we do not have is shown in English"
