"""The table wizard, clicked through with every shape that a preset is for, with what is broken, and with cancel."""

import importlib.util
import json
import time
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QFileDialog

_PLACE = Path(__file__).parents[1] / "connectors" / "test_table_wizard.py"
_SPEC = importlib.util.spec_from_file_location("table_shapes", _PLACE)
shapes = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(shapes)

SITES = ("SSID;Site Name;Longitude;Latitude;Individuals;Remark\n"
         "1;Camp A;18,5;4,5;40;x\n2;Camp B;18,6;4,6;50;y\n3;Camp C;;;7;\n")


@pytest.fixture
def opened(dock, qtbot):
    """Opens the wizard on a file, waits until it was looked at, and closes it at the end."""
    wizards = []

    def open_on(path, source="table"):
        wizard = dock.open_table(str(path), source)
        wizards.append(wizard)
        wait(wizard, qtbot)
        return wizard

    yield open_on
    from qgis.PyQt import sip

    for wizard in wizards:
        if wizard is not None and not sip.isdeleted(wizard):
            wizard.close()


@pytest.fixture(autouse=True)
def accepted(monkeypatch):
    from common_ground.ui import messages

    monkeypatch.setattr(messages, "ask", lambda *a, **k: True)


def wait(wizard, qtbot):
    qtbot.waitUntil(lambda: not wizard.work.is_busy(), timeout=20000)


def forward(wizard, qtbot):
    page = wizard.pages.currentIndex()
    wizard.next.click()
    wait(wizard, qtbot)
    assert wizard.pages.currentIndex() == page + 1, wizard.say.text()


def load(wizard, dock, qtbot):
    wizard.next.click()
    qtbot.waitUntil(lambda: not dock.is_busy(), timeout=30000)


def fields(wizard):
    table = wizard.columns
    return {table.item(row, 0).text(): row for row in range(table.rowCount())}


def choose(wizard, field, column):
    combo = wizard.columns.cellWidget(fields(wizard)[field], 1)
    assert combo.findData(column) >= 0, column
    combo.setCurrentIndex(combo.findData(column))


@pytest.fixture
def sites(tmp_path):
    path = tmp_path / "sites of may.csv"
    path.write_text(SITES, encoding="utf-8")
    return path


@pytest.mark.parametrize("preset", sorted(shapes.SHAPES))
def test_every_shape_goes_from_the_file_to_the_workspace(dock, opened, qtbot, tmp_path, preset):
    sheets, sheet, expected = shapes.SHAPES[preset]
    path = shapes.workbook(tmp_path / "file.xlsx", sheets)
    wizard = opened(path, "dtm_components" if preset.startswith("dtm") else "table")
    assert wizard.preset.currentData() == preset, "the preset is guessed"
    assert wizard.sheet.currentData() == sheet
    forward(wizard, qtbot)
    table, rows = wizard.columns, fields(wizard)
    bound = {name: table.cellWidget(row, 1).currentData() for name, row in rows.items()}
    assert all(bound[name] for name in expected if name in bound)
    assert any("%" in table.item(row, 3).text() for row in rows.values())
    forward(wizard, qtbot)
    assert "1 rows would come in" in wizard.result.toPlainText() or "2 rows" in wizard.result.toPlainText()
    heads = [wizard.rows.horizontalHeaderItem(i).text() for i in range(wizard.rows.columnCount())]
    assert set(expected) <= set(heads)
    assert not list(tmp_path.glob("*.gpkg")), "nothing is written before the last press"
    load(wizard, dock, qtbot)
    frame = dock.workspace().read(preset, "CAF")
    row = frame.table.iloc[0]
    assert {name: row[name] for name in expected} == expected
    assert (frame.geometry is not None) == (preset in shapes.WITH_POINTS)


def test_what_was_corrected_is_a_preset_that_a_colleague_can_use(dock, opened, qtbot, sites, tmp_path, monkeypatch,
                                                                 recorder):
    wizard = opened(sites)
    assert wizard.preset.currentData() == "cccm_site_list"
    forward(wizard, qtbot)
    choose(wizard, "site_id", "Remark")
    assert wizard.columns.item(fields(wizard)["site_id"], 4).text() == "you say so"
    wizard.more.setEditText("visited_by")
    wizard.add.click()
    choose(wizard, "visited_by", "SSID")
    forward(wizard, qtbot)
    wizard.name.setText("Our sites 2026")
    wizard.sensitivity.setCurrentIndex(wizard.sensitivity.findData("high"))
    wizard.source.setText("CCCM")
    target = tmp_path / "sent" / "colleague"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    wizard.save.click()
    assert "colleague.json" in wizard.say.text()
    from common_ground.connectors import table_wizard

    found = table_wizard.fetch({"COUNTRY": "", "FILE": str(sites), "PRESET": f"{target}.json"}, None, recorder)[0]
    assert found.table.loc[0, ["site_id", "visited_by", "individuals"]].tolist() == ["x", "1", 40]
    assert found.provenance.sensitivity == "high" and found.provenance.source == "CCCM"
    assert found.geometry[0].coords[0] == (18.5, 4.5)
    load(wizard, dock, qtbot)
    entry = dock.workspace().entry("our_sites_2026", "CAF")
    assert entry.rows == 3
    assert json.loads((tmp_path / "table_presets" / "our_sites_2026.json").read_text(encoding="utf-8"))["id"]
    again = opened(sites)
    assert again.preset.findData("our_sites_2026") > 0, "presets of the workspace are offered"


def test_no_folder_of_this_machine_stands_in_the_layer(dock, opened, qtbot, sites, tmp_path):
    wizard = opened(sites)
    forward(wizard, qtbot)
    forward(wizard, qtbot)
    load(wizard, dock, qtbot)
    frame = dock.workspace().read("cccm_site_list", "CAF")
    assert str(tmp_path) not in json.dumps(frame.provenance.as_dict())
    assert "cccm_site_list.json" in frame.provenance.method


def test_header_and_tag_row_are_shown_and_can_be_corrected(dock, opened, qtbot, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("Nr,What,Where\nA,B,C\nSite code,Note,District P-code\nS-1,x,CF11\nS-2,y,CF12\n", encoding="utf-8")
    wizard = opened(path)
    assert wizard.head.item(0, 0).font().bold() and not wizard.head.item(2, 0).font().bold()
    wizard.header.setValue(3)
    assert wizard.head.item(2, 0).font().bold() and not wizard.head.item(0, 0).font().bold()
    wizard.tag.setValue(4)
    assert wizard.head.item(3, 0).font().italic()
    wizard.tag.setValue(-1)
    forward(wizard, qtbot)
    assert [wizard.preview.horizontalHeaderItem(i).text() for i in range(3)] == ["Site code", "Note", "District P-code"]
    assert wizard.preview.rowCount() == 2
    assert wizard.columns.cellWidget(fields(wizard)["adm2_pcode"], 1).currentData() == "District P-code"
    forward(wizard, qtbot)
    load(wizard, dock, qtbot)
    frame = dock.workspace().read("odd", "CAF")
    assert frame.table["adm2_pcode"].tolist() == ["CF11", "CF12"]
    saved = json.loads((tmp_path / "table_presets" / "odd.json").read_text(encoding="utf-8"))
    assert saved["header_row"] == 3 and saved["tag_row"] is None


def test_a_header_row_that_is_not_there_is_one_sentence(opened, qtbot, sites):
    wizard = opened(sites)
    wizard.header.setValue(40)
    wizard.next.click()
    wait(wizard, qtbot)
    assert wizard.pages.currentIndex() == 0 and "no row 40" in wizard.say.text()


def test_back_and_forth_keeps_what_was_said(opened, qtbot, sites):
    wizard = opened(sites)
    forward(wizard, qtbot)
    choose(wizard, "site_type", "Remark")
    forward(wizard, qtbot)
    wizard.name.setText("mine")
    wizard.back.click()
    wizard.back.click()
    forward(wizard, qtbot)
    assert wizard.choices().mapping["site_type"] == "Remark" and wizard.name.text() == "mine"
    wizard.back.click()
    wizard.preset.setCurrentIndex(0)
    forward(wizard, qtbot)
    assert "site_type" not in wizard.choices().mapping, "another preset is another guess"


@pytest.mark.parametrize(("wrong", "said"), [
    ({"site_name": "SSID"}, "chosen twice"), ({"longitude": ""}, "belong together")])
def test_choices_that_contradict_are_one_sentence(opened, qtbot, sites, wrong, said):
    wizard = opened(sites)
    forward(wizard, qtbot)
    for field, column in wrong.items():
        choose(wizard, field, column)
    wizard.next.click()
    wait(wizard, qtbot)
    assert wizard.pages.currentIndex() == 1 and said in wizard.say.text()


@pytest.mark.parametrize(("name", "content", "said"), [
    ("empty.csv", b"", "is empty"),
    ("page.csv", b"<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
    ("broken.xlsx", b"PK\x03\x04 cut off", "workbook"),
    ("binary.csv", b"a\x00b,c\n1,2\n", "not a text table"),
    ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00\x00", "not a text table"),
])
def test_a_file_that_cannot_be_read_is_one_sentence(opened, qtbot, tmp_path, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    wizard = opened(path)
    assert said in wizard.say.text() and not wizard.say.isHidden()
    wizard.next.click()
    wait(wizard, qtbot)
    assert wizard.pages.currentIndex() == 0 and said in wizard.say.text()


def test_without_a_file_or_with_one_that_is_gone_it_says_so(opened, qtbot, tmp_path, dock):
    wizard = dock.open_table()
    wizard.next.click()
    assert "Choose a CSV or XLSX file" in wizard.say.text()
    wizard.file.setFilePath(str(tmp_path / "gone.csv"))
    wizard.next.click()
    assert "no file gone.csv" in wizard.say.text()
    wizard.close_button.click()


def test_a_table_without_rows_goes_no_further(opened, qtbot, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("SSID,Site Name\n", encoding="utf-8")
    wizard = opened(path)
    wizard.next.click()
    wait(wizard, qtbot)
    assert wizard.pages.currentIndex() == 0 and "no rows" in wizard.say.text()


def test_cancel_in_the_middle_stops_within_a_second(opened, qtbot, sites, monkeypatch):
    from common_ground.base.feedback import checkpoint
    from common_ground.ui import table_work

    def slow(*arguments):
        while True:
            checkpoint(arguments[-1], 10)
            time.sleep(0.01)

    wizard = opened(sites)
    monkeypatch.setattr(table_work, "read", slow)
    wizard.next.click()
    qtbot.wait(100)
    began = time.monotonic()
    wizard.work.stop.click()
    qtbot.waitUntil(lambda: not wizard.work.is_busy(), timeout=3000)
    assert time.monotonic() - began < 1.0 and "Cancelled" in wizard.say.text()
    assert wizard.pages.currentIndex() == 0 and wizard.next.isEnabled()


def test_closing_while_it_reads_leaves_nothing(opened, qtbot, sites, monkeypatch, tmp_path):
    from common_ground.base.feedback import checkpoint
    from common_ground.bridge import tasks
    from common_ground.ui import table_work

    def slow(*arguments):
        while True:
            checkpoint(arguments[-1], 10)
            time.sleep(0.01)

    wizard = opened(sites)
    monkeypatch.setattr(table_work, "read", slow)
    wizard.next.click()
    qtbot.wait(50)
    wizard.close()
    qtbot.waitUntil(lambda: not tasks._RUNNING, timeout=5000)
    assert not (tmp_path / "table_presets").exists()


def test_a_name_typed_while_the_first_file_is_looked_at(opened, qtbot, sites, tmp_path):
    other = tmp_path / "other.csv"
    other.write_text("Organisation,Sector,Admin2 Pcode\nORG,Mine Action,CF111\n", encoding="utf-8")
    wizard = opened(sites)
    wizard.file.setFilePath("")
    wizard.file.setFilePath(str(sites))
    wizard.file.setFilePath(str(other))
    qtbot.waitUntil(lambda: wizard.looked is not None and not wizard.work.is_busy(), timeout=10000)
    assert wizard.looked.file == str(other) and wizard.preset.currentData() == "presence_5w"


def test_nothing_is_lost_while_the_panel_is_busy_or_no_country_is_chosen(opened, dock, qtbot, sites, monkeypatch):
    wizard = opened(sites)
    forward(wizard, qtbot)
    forward(wizard, qtbot)
    monkeypatch.setattr(dock, "is_busy", lambda: True)
    wizard.next.click()
    assert "Another job" in wizard.say.text() and wizard.isVisible()
    monkeypatch.undo()
    dock.country.setCurrentIndex(-1)
    dock.country.setEditText("")
    wizard.next.click()
    assert wizard.say.text() and wizard.isVisible() and wizard.pages.currentIndex() == 2


def test_the_doors_of_the_data_page(dock, qtbot, monkeypatch):
    seen = []
    monkeypatch.setattr(dock, "open_table", lambda file="", source_id="table": seen.append(source_id))
    page = dock.sources
    assert page.table.text() == "A table from a file…"
    page.table.click()
    page.select("dtm_components")
    assert not page.wizard.isHidden()
    page.wizard.click()
    page.select("presence_5w")
    page.button.click()
    page.select("cod_ab")
    assert page.wizard.isHidden()
    assert seen == ["table", "dtm_components", "presence_5w"]


def test_terms_that_are_refused_open_nothing(dock, qtbot, monkeypatch):
    from common_ground.ui import messages

    monkeypatch.setattr(messages, "ask", lambda *a, **k: False)
    assert dock.open_table("", "dtm_components") is None


@pytest.mark.parametrize(("name", "rows", "wizard"), [
    ("DTM round 7.xlsx", shapes.SHAPES["dtm_mobility_baseline"][0], "table"),
    ("5w.xlsx", shapes.SHAPES["presence_5w"][0], "table"),
    ("hazards.xlsx", {"Hazards": [["FeatureID", "Hazard_Cla", "latitude", "longitude"],
                                  ["H-1", "minefield", "4", "18"]]}, "import"),
    ("anything.xlsx", {"S": [["a", "b"], ["1", "2"]]}, "table"),
    ("sites.csv", SITES, "table"),
    ("hazards.csv", "FeatureID,Hazard_Cla,latitude,longitude\nH-1,minefield,4,18\n", "import"),
    ("places.csv", "Place,lat,lon\nA,4.5,18.5\n", "table"),
    ("plain.csv", "a,b,c\n1,2,3\n", ""),
    ("empty.csv", "", ""),
])
def test_what_is_dropped_opens_the_wizard_that_fits(qgis_iface, dock, qtbot, tmp_path, name, rows, wizard):
    from common_ground.bridge import tasks
    from common_ground.ui.drop import DropHandler

    class Desktop:
        iface = qgis_iface

        def __init__(self):
            self.opened = []

        def open_wizard(self, file):
            self.opened.append(("import", file))

        def open_table(self, file):
            self.opened.append(("table", file))

    path = tmp_path / name
    if isinstance(rows, dict):
        shapes.workbook(path, rows)
    else:
        path.write_text(rows, encoding="utf-8")
    desktop = Desktop()
    began = time.monotonic()
    assert DropHandler(desktop).handleFileDrop(str(path)) is bool(wizard)
    assert time.monotonic() - began < 1.0
    qtbot.waitUntil(lambda: not tasks._RUNNING, timeout=10000)
    assert desktop.opened == ([(wizard, str(path))] if wizard else [])


def test_a_broken_workbook_that_is_dropped_is_one_sentence(qgis_iface, dock, said, qtbot, tmp_path):
    from common_ground.bridge import tasks
    from common_ground.ui.drop import DropHandler

    class Desktop:
        iface = qgis_iface

    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04")
    assert DropHandler(Desktop()).handleFileDrop(str(path))
    qtbot.waitUntil(lambda: not tasks._RUNNING, timeout=10000)
    assert any("broken.xlsx cannot be read" in text for text in said.texts)
