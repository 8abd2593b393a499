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

        def do_GET(self):
            Handler.asked.append(parse_qs(urlsplit(self.path).query))
            time.sleep(Handler.wait)
            body = json.dumps({"success": True, "result": {
                "count": len(Handler.rows), "results": Handler.rows, "search_facets": {}}}).encode()
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
