"""The About box: version, licence, credits, and that no native speaker has read a translation."""

import pytest
from common_ground.bridge import help as help_pages
from common_ground.bridge import language
from common_ground.connectors import catalogue
from qgis.PyQt.QtGui import QDesktopServices


@pytest.fixture
def in_french(tmp_path, monkeypatch):
    import sys
    from pathlib import Path

    root = Path(__file__).resolve().parents[2]
    sys.path.insert(0, str(root / "dev.d"))
    import qm

    (tmp_path / "common_ground_fr.qm").write_bytes(qm.compiled(root / "i18n" / "common_ground_fr.ts"))
    monkeypatch.setattr(language, "I18N", tmp_path)
    with language.speaking("fr"):
        yield


def test_it_opens_from_the_panels_menu_and_names_every_source_with_a_licence(dock, qtbot):
    from common_ground.ui.about import AboutDialog

    dock.menu_actions["about"].trigger()
    dialog = dock.findChild(AboutDialog)
    shown = dialog.text.toPlainText()
    assert "Common Ground 0." in shown
    assert "GNU General Public License" in shown
    for source in catalogue.SOURCES:
        if source.licence:
            assert source.title in shown, source.id
    assert "native speaker" not in shown, "English is our own"
    dialog.buttons.rejected.emit()
    qtbot.waitUntil(lambda: not dock.findChildren(AboutDialog))


def test_a_translation_that_nobody_has_read_says_so(qgis_app, in_french):
    from common_ground.ui.about import about_html, language_notice

    assert language_notice().startswith("français")
    assert language_notice().replace("’", "'") in about_html().replace("&#x27;", "'").replace("’", "'")


def test_a_language_that_was_read_says_nothing(qgis_app, in_french, monkeypatch):
    from common_ground.ui import about

    monkeypatch.setattr(about, "READ_BY_A_SPEAKER", ("en", "fr"))
    assert about.language_notice() == ""


def test_help_opens_the_page_that_came_with_the_plugin(dock, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dock.menu_actions["help"].trigger()
    assert opened[0].toString() == help_pages.page_url("index")
