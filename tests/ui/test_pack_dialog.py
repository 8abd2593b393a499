"""The panel's country pack: for whom, the gate's answer, then the file; every button pressed."""

import sqlite3
import zipfile
from contextlib import closing

import pytest
from common_ground.tests.processing import sharing_data as made
from qgis.PyQt.QtWidgets import QDialog, QFileDialog


@pytest.fixture
def stocked(dock, qtbot):
    made.fill(dock.folder)
    dock.use_folder(dock.folder)
    return dock


@pytest.fixture
def answers(monkeypatch):
    """What the user does in each window that opens; the windows are kept."""
    seen = []

    def decide(dialog):
        seen.append(dialog)
        from common_ground.ui.pack_dialog import PackDialog

        if isinstance(dialog, PackDialog):
            seen.choose(dialog)
            return QDialog.DialogCode.Accepted if dialog.go.isEnabled() else QDialog.DialogCode.Rejected
        return seen.then(dialog)

    class Seen(list):
        choose = staticmethod(lambda dialog: None)
        then = staticmethod(lambda dialog: QDialog.DialogCode.Accepted)

    seen = Seen()
    monkeypatch.setattr(QDialog, "exec", decide)
    return seen


def for_the_cluster(dialog):
    dialog.for_whom.setCurrentIndex(dialog.for_whom.findData("cluster"))
    assert not dialog.go.isEnabled() and not dialog.signed.isEnabled()
    dialog.why.setText("planning of returns")
    assert dialog.go.isEnabled()


def idle(dock, qtbot):
    qtbot.waitUntil(lambda: not dock.is_busy(), timeout=30000)


def test_a_pack_for_the_cluster_shows_the_answer_and_holds_what_it_said(stocked, answers, qtbot, monkeypatch, tmp_path,
                                                                        said):
    from common_ground.analysis.ledger import Ledger

    answers.choose = for_the_cluster
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(tmp_path / "pack.zip"), ""))
    stocked.menu_actions["pack"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "pack.zip").is_file(), timeout=30000)
    idle(stocked, qtbot)
    text = answers[1].text.toPlainText()
    going, staying = text.split("Stays behind")
    assert "Protected risk grid" in going and "Boundaries" in going and "Hazards" not in going
    for words in ("Hazards", "Casualties", "Harm of sharing", "Harm of withholding", "the protected risk grid"):
        assert words in staying, words
    with zipfile.ZipFile(tmp_path / "pack.zip") as archive:
        archive.extract("CAF.gpkg", tmp_path)
    with closing(sqlite3.connect(tmp_path / "CAF.gpkg")) as opened:
        tables = {row[0] for row in opened.execute("SELECT table_name FROM gpkg_contents")}
    assert "riskgrid" in tables and not {t for t in tables if "hazard" in t or "casualt" in t}
    (release,) = Ledger(stocked.folder).releases()
    assert (release.audience, release.purpose, release.product) == ("cluster", "planning of returns", "country pack")


def test_seeing_the_answer_records_nothing_and_cancel_writes_nothing(stocked, answers, qtbot, monkeypatch, tmp_path):
    from common_ground.analysis.ledger import Ledger

    answers.choose = for_the_cluster
    answers.then = lambda dialog: QDialog.DialogCode.Rejected
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: pytest.fail("no file is asked for"))
    stocked.menu_actions["pack"].trigger()
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=30000)
    idle(stocked, qtbot)
    assert Ledger(stocked.folder).releases() == []


def test_the_own_programme_is_not_asked_and_a_partner_names_it(stocked, answers, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(tmp_path / "own.zip"), ""))
    stocked.menu_actions["pack"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "own.zip").is_file(), timeout=30000)
    idle(stocked, qtbot)
    assert len(answers) == 1

    def partner(dialog):
        dialog.for_whom.setCurrentIndex(dialog.for_whom.findData("partner with agreement"))
        dialog.why.setText("clearance plan")
        assert dialog.signed.isEnabled()
        dialog.signed.setText("DSA 7")
        assert dialog.agreement == "DSA 7"

    answers.choose = partner
    answers.then = lambda dialog: QDialog.DialogCode.Rejected
    stocked.menu_actions["pack"].trigger()
    qtbot.waitUntil(lambda: len(answers) == 3, timeout=30000)
    idle(stocked, qtbot)
    assert "Hazards" in answers[2].text.toPlainText().split("Stays behind")[0]


def test_the_windows_close_with_their_buttons(stocked, qtbot):
    from common_ground.base.feedback import Silent
    from common_ground.ui import store_work
    from common_ground.ui.pack_dialog import AnswerDialog, PackDialog

    found = store_work.pack_answer(stocked.folder, Silent(), "public", "a map for all", "")
    for window, button in ((PackDialog(stocked), "go"), (AnswerDialog(found, stocked), "save")):
        qtbot.addWidget(window)
        window.show()
        getattr(window, button).click()
        assert window.result() == QDialog.DialogCode.Accepted
        window.show()
        window.buttons.button(window.buttons.StandardButton.Cancel).click()
        assert window.result() == QDialog.DialogCode.Rejected
