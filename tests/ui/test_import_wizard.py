"""The import wizard from file to workspace: what is shown before anything is written, and the profile it leaves."""

import json
import time

import pytest
from qgis.PyQt.QtWidgets import QFileDialog

ROWS = """FeatureID,Hazard_Cla,Zustand,latitude,longitude,Contact_Phone
H-1,minefield,offen,4.5,18.5,+000 0001
H-2,minefield,geraeumt,4.6,18.6,+000 0000
H-3,suspected minefield,offen,4.7,18.7,
H-4,minefield,,,,
"""


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "hazards of may.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def wizard(dock, export, qtbot):
    wizard = dock.open_wizard(str(export), "hazard")
    yield wizard
    from qgis.PyQt import sip

    if not sip.isdeleted(wizard):
        wizard.close()


def forward(wizard, qtbot):
    page = wizard.pages.currentIndex()
    wizard.next.click()
    qtbot.waitUntil(lambda: not wizard.work.is_busy(), timeout=20000)
    assert wizard.pages.currentIndex() != page, wizard.say.text()


def row_of(table, text, column=0):
    return next(row for row in range(table.rowCount()) if table.item(row, column).text() == text)


def choose(combo, data):
    assert combo.findData(data) >= 0, data
    combo.setCurrentIndex(combo.findData(data))


def test_without_a_file_it_says_what_is_missing(dock, qtbot):
    wizard = dock.open_wizard()
    wizard.next.click()
    assert "Choose the file" in wizard.say.text() and wizard.pages.currentIndex() == 0
    wizard.close_button.click()


def test_from_the_file_to_the_workspace(wizard, dock, qtbot, tmp_path):
    forward(wizard, qtbot)
    columns = wizard.columns
    bound = {columns.item(row, 0).text(): columns.cellWidget(row, 1).currentData() for row in range(columns.rowCount())}
    assert bound["hazard_id"] == "FeatureID" and bound["latitude"] == "latitude"
    assert "%" in columns.item(row_of(columns, "hazard_id"), 2).text()
    heads = [wizard.preview.horizontalHeaderItem(i).text() for i in range(wizard.preview.columnCount())]
    assert "Zustand" in heads and "Contact_Phone" not in heads
    assert wizard.preview.rowCount() == 4
    choose(columns.cellWidget(row_of(columns, "status"), 1), "Zustand")
    forward(wizard, qtbot)
    values = wizard.values
    assert values.item(0, 0).font().bold(), "unknown values come first"
    assert "in no map: 2" in wizard.say.text()
    choose(values.cellWidget(row_of(values, "offen", 1), 3), "open")
    forward(wizard, qtbot)
    said = wizard.result.toPlainText()
    assert "4 rows in the file, 3 would come in" in said and "geraeumt" in said and "Contact_Phone" in said
    assert not list(tmp_path.glob("*.gpkg")), "nothing is written before the last press"
    wizard.next.click()
    qtbot.waitUntil(lambda: not dock.is_busy(), timeout=30000)
    frame = dock.workspace().read("imsma_hazard_points", "CAF")
    assert dict(zip(frame.table["hazard_id"], frame.table["status"])) == {
        "H-1": "open", "H-2": "unknown", "H-3": "open"}
    profile = json.loads(next((tmp_path / "profiles").glob("*.json")).read_text(encoding="utf-8"))
    assert profile["mapping"]["hazard"]["status"] == "Zustand"
    assert profile["values"]["hazard.status"]["open"] == ["offen"]


def test_back_and_forth_keeps_what_was_said(wizard, qtbot):
    forward(wizard, qtbot)
    choose(wizard.columns.cellWidget(row_of(wizard.columns, "status"), 1), "Zustand")
    forward(wizard, qtbot)
    choose(wizard.values.cellWidget(row_of(wizard.values, "offen", 1), 3), "open")
    forward(wizard, qtbot)
    wizard.back.click()
    again = wizard.values.cellWidget(row_of(wizard.values, "offen", 1), 3)
    assert again.currentData() == "open"
    choose(again, "suspended")
    forward(wizard, qtbot)
    assert wizard.chosen_values() == {"hazard.status": {"suspended": ["offen"]}}


def test_a_saved_profile_works_headless(wizard, dock, qtbot, tmp_path, monkeypatch, export):
    from common_ground.connectors.imsma.importer import import_frame
    from common_ground.connectors.imsma.profile import load_profile
    from common_ground.connectors.imsma.source import open_source

    forward(wizard, qtbot)
    choose(wizard.columns.cellWidget(row_of(wizard.columns, "status"), 1), "Zustand")
    forward(wizard, qtbot)
    choose(wizard.values.cellWidget(row_of(wizard.values, "geraeumt", 1), 3), "closed")
    forward(wizard, qtbot)
    target = tmp_path / "colleague"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    wizard.save.click()
    assert "colleague.json" in wizard.say.text()
    done = import_frame(open_source(str(export)), "hazard", load_profile(str(target) + ".json"),
                        released=frozenset({"H-2"}))
    statuses = dict(zip(done.points.table["hazard_id"], done.points.table["status"]))
    assert statuses["H-2"] == "released" and statuses["H-1"] == "unknown"


def test_a_file_that_cannot_be_read_is_one_sentence(dock, qtbot, tmp_path):
    path = tmp_path / "broken.csv"
    path.write_bytes(b"")
    wizard = dock.open_wizard(str(path), "hazard")
    wizard.next.click()
    qtbot.waitUntil(lambda: not wizard.work.is_busy(), timeout=10000)
    assert wizard.pages.currentIndex() == 0 and wizard.say.text()
    wizard.close()


def test_cancel_in_the_middle_stops_within_a_second(wizard, qtbot, monkeypatch):
    from common_ground.base.feedback import checkpoint
    from common_ground.ui import import_work

    def slow(parameters, feedback):
        while True:
            checkpoint(feedback, 10)
            time.sleep(0.01)

    monkeypatch.setattr(import_work, "read", slow)
    wizard.next.click()
    qtbot.wait(100)
    began = time.monotonic()
    wizard.work.stop.click()
    qtbot.waitUntil(lambda: not wizard.work.is_busy(), timeout=3000)
    assert time.monotonic() - began < 1.0 and "Cancelled" in wizard.say.text()


def test_closing_while_it_reads_leaves_nothing(wizard, qtbot, monkeypatch):
    from common_ground.base.feedback import checkpoint
    from common_ground.bridge import tasks
    from common_ground.ui import import_work

    def slow(parameters, feedback):
        while True:
            checkpoint(feedback, 10)
            time.sleep(0.01)

    monkeypatch.setattr(import_work, "read", slow)
    wizard.next.click()
    qtbot.wait(50)
    wizard.close()
    qtbot.waitUntil(lambda: not tasks._RUNNING, timeout=5000)


@pytest.mark.parametrize(("name", "content", "ours"), [
    ("hazards.csv", ROWS, True),
    ("plain.csv", "a,b,c\n1,2,3\n", False),
    ("notes.txt", "text", False),
])
def test_only_exports_open_the_wizard_when_dropped(dock, qgis_iface, qtbot, tmp_path, name, content, ours):
    from common_ground.ui.drop import DropHandler

    class Desktop:
        iface = qgis_iface
        opened = []

        def open_wizard(self, file):
            self.opened.append(file)

    desktop = Desktop()
    desktop.opened = []
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert DropHandler(desktop).handleFileDrop(str(path)) is ours
    assert desktop.opened == ([str(path)] if ours else [])
    assert DropHandler(desktop).handleFileDrop(str(tmp_path / "gone.csv")) is False


LANGUAGES = {
    "en": ("Fenced off", "Doubtful ground"), "fr": ("Gelée", "Terrain douteux"), "es": ("En veda", "Terreno dudoso"),
    "ar": ("مجمدة", "أرض مريبة"), "uk": ("Заморожено", "Сумнівна ділянка"),
    "ru": ("Заморожено", "Сомнительный участок"),
}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_words_of_any_language_can_be_given_a_meaning(dock, qtbot, tmp_path, language):
    from common_ground.connectors.imsma.importer import import_frame
    from common_ground.connectors.imsma.profile import load_profile
    from common_ground.connectors.imsma.source import open_source

    status, kind = LANGUAGES[language]
    export = tmp_path / "x.csv"
    export.write_text(f"hazard_id,status,hazard_class,latitude,longitude\n1,{status},{kind},4,18\n2,Open,CHA,4,18\n",
                      encoding="utf-8")
    wizard = dock.open_wizard(str(export), "hazard")
    forward(wizard, qtbot)
    forward(wizard, qtbot)
    choose(wizard.values.cellWidget(row_of(wizard.values, status, 1), 3), "suspended")
    choose(wizard.values.cellWidget(row_of(wizard.values, kind, 1), 3), "SHA")
    forward(wizard, qtbot)
    wizard.save_profile(str(tmp_path / "sent.json"))
    wizard.close()
    done = import_frame(open_source(str(export)), "hazard", load_profile(str(tmp_path / "sent.json")))
    assert done.points.table[["status", "hazard_class"]].values.tolist() == [["suspended", "SHA"], ["open", "CHA"]]
    assert not done.unknown_values()


def test_outcomes_can_be_given_a_meaning(dock, qtbot, tmp_path):
    export = tmp_path / "v.csv"
    export.write_text("victim_id,accident_id,outcome,sex\n1,A,utracił życie,male\n2,A,killed,female\n",
                      encoding="utf-8")
    wizard = dock.open_wizard(str(export), "casualty")
    forward(wizard, qtbot)
    forward(wizard, qtbot)
    choose(wizard.values.cellWidget(row_of(wizard.values, "utracił życie", 1), 3), "killed")
    forward(wizard, qtbot)
    assert wizard.chosen_values() == {"casualty.outcome": {"killed": ["utracił życie"]}}
    assert wizard.tried.output.table["outcome"].tolist() == ["killed", "killed"]
    wizard.close()


def test_sub_tables_and_codes_are_shown_as_the_import_will_read_them(dock, qtbot, tmp_path):
    """A form with codes and an XLSForm: the wizard shows the words, and the import gets the same form."""
    from osgeo import ogr

    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(tmp_path / "form.xlsx"))
    sheets = {"survey": [["type", "name", "label"], ["select_one st", "status", "Status"]],
              "choices": [["list_name", "name", "label"], ["st", "a1", "Open"], ["st", "a2", "Suspended"]]}
    for name, rows in sheets.items():
        layer = source.CreateLayer(name)
        for position in range(len(rows[0])):
            layer.CreateField(ogr.FieldDefn(f"Field{position + 1}", ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for position, cell in enumerate(row):
                feature.SetField(position, cell)
            layer.CreateFeature(feature)
    source = None
    export = tmp_path / "x.csv"
    export.write_text("hazard_id,status,latitude,longitude\n1,a1,4,18\n2,a2,4,18\n", encoding="utf-8")
    wizard = dock.open_wizard(str(export), "hazard")
    wizard.page.form_file.setFilePath(str(tmp_path / "form.xlsx"))
    forward(wizard, qtbot)
    heads = [wizard.preview.horizontalHeaderItem(i).text() for i in range(wizard.preview.columnCount())]
    assert "status_code" in heads
    forward(wizard, qtbot)
    assert wizard.tried.points.table["status"].tolist() == ["open", "suspended"]
    assert wizard.page.parameters()["FORM"].endswith("form.xlsx")
    wizard.close()
