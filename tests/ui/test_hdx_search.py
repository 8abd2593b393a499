"""HDX from the panel, against a server on loopback that answers as CKAN does."""

import http.server
import json
import threading
import time
from urllib.parse import parse_qs, urlsplit

import pytest
from qgis.PyQt.QtWidgets import QLineEdit

DATASET = {
    "id": "1", "name": "made-up-roads", "title": "Made-up <roads>", "organization": {"title": "An organisation"},
    "dataset_source": "A source", "license_title": "CC BY", "last_modified": "2020-01-01T00:00:00",
    "data_update_frequency": "30", "caveats": "Invented", "notes": "Notes", "groups": [{"name": "caf"}],
    "resources": [{"id": "r1", "name": "roads.geojson", "format": "GeoJSON", "url": "http://127.0.0.1/x"}],
}


@pytest.fixture
def ckan(qgis_app):
    from common_ground.bridge import settings

    class Handler(http.server.BaseHTTPRequestHandler):
        asked = []
        rows = [DATASET]
        wait = 0.0
        pages, facets, count = {}, {}, 0

        def do_GET(self):
            Handler.asked.append(parse_qs(urlsplit(self.path).query))
            time.sleep(Handler.wait)
            start = int(Handler.asked[-1].get("start", ["0"])[0])
            rows = Handler.pages.get(start, []) if Handler.pages else Handler.rows
            body = json.dumps({"success": True, "result": {
                "count": Handler.count or len(rows), "results": rows, "search_facets": Handler.facets}}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.set_url_override("hdx", f"http://127.0.0.1:{server.server_port}")
    yield Handler
    server.shutdown()
    settings.set_url_override("hdx", "")


def test_a_dataset_is_found_described_and_taken_over(dock, ckan, qtbot):
    dock.sources.search.setText("roads")
    dock.sources.hdx.click()
    from common_ground.ui.hdx_search import HdxSearch

    dialog = dock.findChild(HdxSearch)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=15000)
    assert "roads" in str(ckan.asked) and "caf" in str(ckan.asked).lower()
    item = dialog.tree.topLevelItem(0)
    assert item.text(0) == "Made-up <roads>" and item.text(3) == "long overdue"
    assert "CC BY" in dialog.card.toPlainText() and "Invented" in dialog.card.toPlainText()
    dialog.take.click()
    assert dock.sources.chosen() == ["hdx"]
    form = dock.sources._forms["hdx"]
    assert form.findChild(QLineEdit, "DATASET").text() == "made-up-roads"
    assert form.findChild(QLineEdit, "RESOURCE").text() == "roads.geojson"
    dialog.close()


def test_nothing_found_and_cancelled_are_said(dock, ckan, qtbot):
    ckan.rows = []
    dialog = dock.search_hdx("xyzzy")
    qtbot.waitUntil(lambda: not dialog.work.is_busy(), timeout=15000)
    assert "nothing for these words" in dialog.card.toPlainText() and not dialog.take.isEnabled()
    ckan.wait = 5.0
    dialog.go.click()
    qtbot.wait(300)
    began = time.monotonic()
    dialog.work.stop.click()
    qtbot.waitUntil(lambda: not dialog.work.is_busy(), timeout=4000)
    assert time.monotonic() - began < 1.0 and "Cancelled" in dialog.card.toPlainText()
    dialog.close()


FULL = {
    **DATASET, "id": "2", "name": "full", "title": "Full", "methodology_other": "Counted by hand",
    "cod_level": "cod-enhanced", "dataset_date": "[2024-01-01T00:00:00 TO 2025-06-30T23:59:59]", "resources": [
        {"id": "r2", "name": "areas.geojson", "format": "GeoJSON", "url": "http://127.0.0.1/x", "size": 2_500_000,
         "last_modified": "2025-02-03T00:00:00", "shape_info": json.dumps([{
             "state": "success", "bounding_box": "BOX(14.4 2.2,27.5 11.0)", "layer_fields": [
                 {"field_name": "adm2_pcode"}, {"field_name": "<b>name</b>"}]}])},
        {"id": "r3", "name": "table.xlsx", "format": "XLSX", "url": "http://127.0.0.1/y"}]}
ASKED = {**DATASET, "id": "3", "name": "on-request", "title": "On request", "is_requestdata_type": True,
         "resources": []}


def test_the_card_says_what_is_in_a_file_before_the_download(dock, ckan, qtbot):
    ckan.rows = [FULL]
    dialog = dock.search_hdx("full")
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=15000)
    text = dialog.card.toPlainText()
    for part in ("Counted by hand", "every month", "2024 – ", "2.5 MB", "14.4, 2.2, 27.5, 11",
                 "adm2_pcode, <b>name</b>", "2025", "cod-enhanced"):
        assert part in text, part
    dialog.resource.setCurrentIndex(1)
    assert "2.5 MB" not in dialog.card.toPlainText() and "size not told" in dialog.card.toPlainText()
    dialog.close()


def test_facets_narrow_the_search_and_carry_their_counts(dock, ckan, qtbot):
    ckan.facets = {"res_format": {"items": [{"name": "GeoJSON", "count": 7}, {"name": "PDF", "count": 2}]},
                   "cod_level": {"items": [{"name": "cod-enhanced", "count": 3}]}}
    dialog = dock.search_hdx("roads")
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=15000)
    texts = [dialog.format.itemText(i) for i in range(dialog.format.count())]
    assert "GeoJSON (7)" in texts and not any(text.startswith("PDF") for text in texts)
    dialog.format.setCurrentIndex(dialog.format.findData("GeoJSON"))
    dialog.level.setCurrentIndex(dialog.level.findData("cod-enhanced"))
    dialog.fresh.setCurrentIndex(dialog.fresh.findData("fresh"))
    ckan.asked.clear()
    dialog.go.click()
    qtbot.waitUntil(lambda: not dialog.work.is_busy(), timeout=15000)
    (asked,) = ckan.asked
    assert 'res_format:("GeoJSON")' in asked["fq"][0] and 'cod_level:"cod-enhanced"' in asked["fq"][0]
    assert asked["ext_update_status"] == ["fresh"]
    assert dialog.format.currentData() == "GeoJSON", "the choice stays"
    dialog.close()


def test_more_pages_come_once_each_while_the_count_moves(dock, ckan, qtbot):
    ckan.count = 3
    ckan.pages = {0: [DATASET, FULL], 2: [FULL, {**DATASET, "id": "9", "name": "third"}]}
    dialog = dock.search_hdx("roads")
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2, timeout=15000)
    assert dialog.more.isEnabled() and "2 of 3" in dialog.windowTitle()
    dialog.more.click()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 3, timeout=15000)
    assert not dialog.more.isEnabled() and ckan.asked[-1]["start"] == ["2"]
    dialog.close()


def test_a_dataset_by_request_opens_its_page(dock, ckan, qtbot, monkeypatch):
    from common_ground.ui import hdx_search

    opened = []
    monkeypatch.setattr(hdx_search.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    ckan.rows = [ASKED]
    dialog = dock.search_hdx("x")
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=15000)
    assert not dialog.take.isEnabled() and dialog.page.isEnabled()
    assert "By request only" in dialog.card.toPlainText()
    dialog.page.click()
    assert opened == ["https://data.humdata.org/dataset/on-request"]
    dialog.close()


@pytest.mark.parametrize("system", ["reach", "jips", "cccm", "pim", "acaps_publications", "gama", "imsma_unmas",
                                    "logistics", "wfp", "dtm_files", "mine_action"])
def test_a_system_without_an_interface_is_two_clicks_away(dock, ckan, qtbot, monkeypatch, system):
    from common_ground.connectors.presets import by_id
    from common_ground.ui import sources
    from common_ground.ui.hdx_search import HdxSearch

    page, preset = dock.sources, by_id(system)
    page.select("presets")  # the first click
    text = page.about.text()
    assert preset.title.replace("&", "&amp;") in text and f'href="preset:{system}"' in text
    page.about.linkActivated.emit(f"preset:{system}")  # the second
    dialog = dock.findChild(HdxSearch)
    qtbot.waitUntil(lambda: not dialog.work.is_busy(), timeout=20000)
    assert dialog.tree.topLevelItemCount() == 1, dialog.card.toPlainText()
    asked = ckan.asked[-1]
    assert "caf" in asked["fq"][0] and asked["q"][0] == (preset.text or "*:*")
    assert (f'organization:"{preset.organisation}"' in asked["fq"][0]) == bool(preset.organisation)
    dialog.close()
    opened = []
    monkeypatch.setattr(sources.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page.about.linkActivated.emit(preset.page)
    assert opened == [preset.page]


def test_nothing_on_hdx_says_how_to_ask(dock, ckan, qtbot):
    ckan.rows = []
    dialog = dock.open_preset("gama")
    qtbot.waitUntil(lambda: not dialog.work.is_busy(), timeout=15000)
    assert "Through GICHD" in dialog.card.toPlainText() and "gichd.org" in dialog.card.toPlainText()
    dialog.close()


def test_facets_of_the_catalogue(dock):
    page = dock.sources
    page.facet.setCurrentIndex(page.facet.findData("boundaries"))
    groups = {page.tree.topLevelItem(i).text(0) for i in range(page.tree.topLevelItemCount())
              if not page.tree.topLevelItem(i).isHidden()}
    assert groups == {"Boundaries"}
    page.facet.setCurrentIndex(page.facet.findData("no key"))
    from common_ground.connectors import catalogue

    shown = [item.data(0, 0x0100) for item in page.items() if not item.isHidden()]
    assert shown and all(catalogue.by_id(name).key == "none" for name in shown)
    page.select("dtm")
    assert not any(item.isHidden() for item in page.items())
