"""The help button of every algorithm opens a page on this computer, in the user's language."""

import re
from pathlib import Path

import pytest
from common_ground.bridge import language
from common_ground.bridge.help import HOMEPAGE
from common_ground.processing import help_page
from qgis.PyQt.QtCore import QUrl

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(monkeypatch, tmp_path):
    monkeypatch.setattr(help_page, "help_folder", lambda: tmp_path / "a profile" / "help")
    return tmp_path / "a profile" / "help"


def opened(algorithm):
    path = Path(QUrl(algorithm.helpUrl()).toLocalFile())
    assert path.is_file()
    return path.read_text(encoding="utf-8")


def test_every_algorithm_has_its_page(provider, folder):
    provider.add_models()
    algorithms = provider.algorithms()
    assert len(algorithms) > 50
    for algorithm in algorithms:
        text = opened(algorithm)
        assert f"commonground:{algorithm.name()}" in text
        for definition in algorithm.parameterDefinitions():
            assert f"<td>{definition.name()}</td>" in text, (algorithm.name(), definition.name())
        assert not re.search(r'(?:src|href)="https?://(?!github)', text)


def test_the_dialogs_help_button_opens_it(provider, folder, qgis_iface, qtbot, monkeypatch):
    """The button of QGIS's own algorithm dialog."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.gui import QgsBrowserGuiModel
    from qgis.PyQt.QtCore import QObject, pyqtSlot
    from qgis.PyQt.QtGui import QDesktopServices
    from qgis.PyQt.QtWidgets import QDialogButtonBox

    model = QgsBrowserGuiModel()
    monkeypatch.setattr("processing.gui.ParametersPanel.iface.browserModel", lambda: model, raising=False)
    dialog = AlgorithmDialog(provider.algorithm("exposure").create())
    qtbot.addWidget(dialog)
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help)
    assert button is not None and button.isEnabled()
    asked = []

    # QDesktopServices.openUrl of C++ asks the handler of the scheme
    class Receiver(QObject):
        @pyqtSlot(QUrl)
        def take(self, url):
            asked.append(url)

    receiver = Receiver()
    QDesktopServices.setUrlHandler("file", receiver, "take")
    try:
        button.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert len(asked) == 1
    page = Path(asked[0].toLocalFile())
    assert page.name == "exposure_en.html"
    assert "BANDS" in page.read_text(encoding="utf-8")


def test_in_arabic_it_is_arabic_from_the_right(provider, folder, monkeypatch, tmp_path):
    import sys

    sys.path.insert(0, str(ROOT / "dev.d"))
    import qm

    (tmp_path / "common_ground_ar.qm").write_bytes(qm.compiled(ROOT / "i18n" / "common_ground_ar.ts"))
    monkeypatch.setattr(language, "I18N", tmp_path)
    with language.speaking("ar"):
        text = opened(provider.algorithm("exposure"))
    assert 'lang="ar" dir="rtl"' in text
    assert re.search("<h1>[^<]*[\u0621-\u064a]", text)


def test_where_no_file_can_be_written_it_is_the_homepage(provider, monkeypatch, tmp_path):
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    monkeypatch.setattr(help_page, "help_folder", lambda: file / "help")
    assert provider.algorithm("exposure").helpUrl() == HOMEPAGE


def test_every_method_page_that_is_named_is_there(provider):
    for name, page in help_page.METHODS.items():
        assert provider.algorithm(name) is not None, name
        assert (ROOT / "docs" / "methods" / f"{page}.md").is_file(), page
