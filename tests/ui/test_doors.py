"""Options, project properties, Browser panel, locator, layer menu: opened and clicked, what the user sees asserted."""

import http.server
import threading
import time
from pathlib import Path

import pytest
from common_ground.base.errors import ForbiddenError
from common_ground.connectors import catalogue
from qgis.core import (
    QgsApplication,
    QgsBrowserModel,
    QgsDataItem,
    QgsExpressionContextUtils,
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorResult,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QModelIndex
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QLineEdit, QMenu


@pytest.fixture
def desktop(filled, qgis_iface, said):
    """The doors around a dock whose workspace holds hazards and admin areas of CAF."""
    from common_ground.ui.desktop import Desktop

    desktop = Desktop(qgis_iface)
    desktop.wire()
    desktop.dock = filled
    filled.stock_changed.connect(desktop.workspace_changed)
    yield desktop
    desktop.dock = None
    desktop.unwire()


@pytest.fixture
def admin(filled):
    """Admin areas of two levels as a COD gives them."""
    import numpy as np
    import pandas as pd
    import shapely
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.geo import WGS84

    def frame(level, rows):
        table = pd.DataFrame(rows)
        shapes = np.array([shapely.box(15 + i, 4, 16 + i, 5) for i in range(len(table))], dtype=object)
        return Frame(f"cod_ab_adm{level}", table, shapes, WGS84)

    one = frame(1, {"adm1_pcode": ["CF11", "CF12"], "adm1_name": ["Ombella-M'Poko", "Lobaye"],
                    "adm1_name_fr": ["Ombella M'Poko", None], "adm0_pcode": ["CF", "CF"]})
    two = frame(2, {"adm2_pcode": ["CF111", "CF112", "CF121"], "adm2_name": ["Bimbo", "Boali", "Mbaïki"],
                    "adm1_pcode": ["CF11", "CF11", "CF12"], "adm0_pcode": ["CF"] * 3})
    Workspace.open(filled.folder).write("CAF", [one, two], Silent(), keep_previous=False)
    filled.refresh()
    return filled


def page_of(factory, qtbot):
    page = factory.createWidget(None)
    qtbot.addWidget(page)
    page.show()
    return page


# -- options ---------------------------------------------------------------------------------------------------
def test_the_options_keep_what_was_typed(desktop, qtbot, tmp_path, monkeypatch):
    from common_ground.bridge import settings

    page = page_of(desktop.doors.options, qtbot)
    other = tmp_path / "elsewhere"
    other.mkdir()
    assert page.workspace.filePath() == desktop.dock.folder
    page.workspace.setFilePath(str(other))
    page.language.setCurrentIndex(page.language.findData("fr"))
    page.offline.setChecked(True)
    page.limit.setValue(123)
    page.contact.setText(" A. Officer ")
    page.mirrors.item(0, 1).setText("http://mirror.example:8080/hdx")
    page.mirrors.item(1, 1).setText("no address")
    assert not page.mirror_note.isHidden() and "HDX" in page.mirror_note.text()
    page.apply()
    assert settings.WORKSPACE.value() == str(other) and desktop.dock.folder == str(other)
    assert settings.NAME_LANGUAGE.value() == "fr" and settings.OFFLINE.value() is True
    assert settings.MAX_DOWNLOAD_MB.value() == 123 and settings.CONTACT_NAME.value() == "A. Officer"
    assert settings.url_overrides() == {"hdx": "http://mirror.example:8080/hdx"}
    again = page_of(desktop.doors.options, qtbot)
    assert again.language.currentData() == "fr" and again.offline.isChecked()


def test_a_temporary_folder_is_refused_with_the_reason(desktop, qtbot, monkeypatch):
    from common_ground.bridge import settings
    from common_ground.ui import state

    page = page_of(desktop.doors.options, qtbot)
    before = settings.WORKSPACE.value()
    monkeypatch.setattr(state, "is_temporary", lambda folder: True)
    page.workspace.setFilePath("/somewhere/else")
    assert "temporary folder" in page.folder_note.text()
    page.apply()
    assert settings.WORKSPACE.value() == before


def test_keys_go_to_the_store_and_nowhere_else(desktop, qtbot, monkeypatch, settings):
    from common_ground.bridge import auth
    from common_ground.ui import options

    held = {}
    monkeypatch.setattr(auth, "store_key", lambda source, key, user="": held.update({source: (user, key)}))
    monkeypatch.setattr(auth, "has_key", lambda source: source in held)
    monkeypatch.setattr(auth, "forget_key", lambda source: held.pop(source))

    def typed(dialog):
        assert dialog.key.echoMode() == QLineEdit.EchoMode.Password
        dialog.user.setText("me@example.org")
        dialog.key.setText("planted")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(options.KeyDialog, "exec", typed)
    page = page_of(desktop.doors.options, qtbot)
    sources = [page.keys.item(row, 0).data(0x0100) for row in range(page.keys.rowCount())]
    assert {"acled", "dtm", "acaps"} <= set(sources)
    page.keys.setCurrentCell(sources.index("acled"), 0)
    assert page.enter.isEnabled() and not page.forget.isEnabled()
    page.enter.click()
    assert held == {"acled": ("me@example.org", "planted")}
    assert page.keys.item(sources.index("acled"), 1).text() == "stored" and page.forget.isEnabled()
    assert not [key for key in settings.allKeys() if "planted" in str(settings.value(key))]
    monkeypatch.setattr("common_ground.ui.messages.ask", lambda *a: True)
    page.forget.click()
    assert held == {}

    def locked(*_arguments):
        raise ForbiddenError("The store is locked", hint="type the password")

    monkeypatch.setattr(auth, "store_key", locked)
    page.enter.click()
    assert "locked" in page.key_note.text() and not page.key_note.isHidden()


@pytest.fixture
def server():
    """Answers 204; a path /slow answers after a while."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            if "slow" in self.path:
                time.sleep(5)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_arguments):
            pass

    found = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=found.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{found.server_port}"
    found.shutdown()


def test_the_connection_test_says_address_proxy_and_status(desktop, qtbot, server):
    page = page_of(desktop.doors.options, qtbot)
    page.mirrors.setCurrentCell(0, 0)
    page.mirrors.item(0, 1).setText(server)
    page.test.click()
    assert not page.test.isEnabled() and page.stop.isEnabled()
    qtbot.waitUntil(page.test.isEnabled, timeout=15000)
    said = page.tested.toPlainText()
    assert server in said and "proxy" in said and "status 204" in said
    page.mirrors.item(0, 1).setText("http://127.0.0.1:9")
    page.test.click()
    qtbot.waitUntil(page.test.isEnabled, timeout=15000)
    assert "not reached" in page.tested.toPlainText()


def test_the_connection_test_stops_within_a_second(desktop, qtbot, server):
    page = page_of(desktop.doors.options, qtbot)
    page.mirrors.item(0, 1).setText(server + "/slow")
    page.test.click()
    qtbot.wait(300)
    began = time.monotonic()
    page.stop.click()
    qtbot.waitUntil(page.test.isEnabled, timeout=4000)
    assert time.monotonic() - began < 1.0 and "Cancelled" in page.tested.toPlainText()


def test_diagnostics_hold_no_secret_and_no_place(desktop, qtbot):
    from common_ground.bridge import recent
    from common_ground.bridge import settings as own

    planted = ("https://user:geheim@proxy.example/x?api_key=abc123 failed at 4.361812, 18.554978 for "
               "jane.doe@example.org in /home/jane/Documents/imsma/hazards.shp and C:\\Users\\jane\\x.gpkg "
               "4°21'42\"N 18°33'18\"E, UTM 672345 482123")
    own.CONTACT_NAME.set("Jane Doe")
    recent.keep(planted, "Common Ground", None)
    recent.keep("of another plugin", "Messages", None)
    page = page_of(desktop.doors.options, qtbot)
    page.tabs.setCurrentIndex(3)
    qtbot.waitUntil(page.copy.isEnabled, timeout=10000)
    page.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "QGIS 3" in text and "Common Ground" in text and "shapely" in text
    assert "1 countries, 2 layers" in text
    for secret in ("geheim", "abc123", "4.3618", "18.5549", "jane", "Jane", "Doe", "hazards.shp/", "4°21", "672345",
                   "482123", "another plugin", str(desktop.dock.folder)):
        assert secret not in text, secret


# -- project properties -----------------------------------------------------------------------------------------
def test_the_project_keeps_country_protocol_operation_and_producer(desktop, qtbot, tmp_path):
    page = page_of(desktop.doors.project, qtbot)
    page.country.set_code("SDN")
    page.protocol.setCurrentIndex(1)
    page.operation.setText("Flood response")
    page.producer.setText("National programme")
    page.apply()
    assert desktop.dock.iso3() == "SDN"
    scope = QgsExpressionContextUtils.projectScope(QgsProject.instance())
    assert scope.variable("cg_operation") == "Flood response"
    path = tmp_path / "p.qgz"
    assert QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    empty = page_of(desktop.doors.project, qtbot)
    assert empty.producer.text() == ""
    desktop.dock.set_country("CAF")
    assert QgsProject.instance().read(str(path))
    back = page_of(desktop.doors.project, qtbot)
    assert back.producer.text() == "National programme" and back.country.iso3() == "SDN"
    assert back.protocol.currentIndex() == 1
    assert desktop.dock.iso3() == "SDN", "opening a project brings its country"
    back.operation.clear()
    back.apply()
    assert not QgsExpressionContextUtils.projectScope(QgsProject.instance()).hasVariable("cg_operation")


def test_the_projects_producer_is_printed_where_nobody_said_otherwise(desktop):
    from common_ground.bridge import project_settings
    from common_ground.ui.jobs import _filled

    project_settings.set_value("producer", "National programme")
    algorithm = QgsApplication.processingRegistry().algorithmById("commonground:mapproduct")
    assert _filled(algorithm, desktop.dock.folder, "CAF", {})["PRODUCER"] == "National programme"
    assert _filled(algorithm, desktop.dock.folder, "CAF", {"PRODUCER": "Me"})["PRODUCER"] == "Me"


def test_a_country_that_is_none_is_said(desktop, qtbot):
    page = page_of(desktop.doors.project, qtbot)
    page.country.setEditText("Atlantis")
    page.apply()
    assert "Atlantis" in page.note.text()


# -- Browser ----------------------------------------------------------------------------------------------------
class Tree:
    """QGIS's Browser model, which is what asks the items."""

    def __init__(self, qtbot):
        self.model, self.qtbot = QgsBrowserModel(), qtbot
        self.model.initialize()
        self.root = self._named(QModelIndex(), "Common Ground")

    def _named(self, parent, name):
        for row in range(self.model.rowCount(parent)):
            if self.model.data(self.model.index(row, 0, parent)) == name:
                return self.model.index(row, 0, parent)
        raise AssertionError(name)

    def open(self, *names):
        """The names below the item at this path, once they are there."""
        index = self.root
        for name in (*names, None):
            item = self.model.dataItem(index)
            if self.model.canFetchMore(index):
                self.model.fetchMore(index)
            self.qtbot.waitUntil(lambda item=item: item.state() == QgsDataItem.State.Populated, timeout=5000)
            self.qtbot.wait(50)
            if name is not None:
                index = self._named(index, name)
        return [self.model.data(self.model.index(row, 0, index)) for row in range(self.model.rowCount(index))]

    def item(self, *names):
        self.open(*names[:-1])
        index = self.root
        for name in names:
            index = self._named(index, name)
        return self.model.dataItem(index)


def menu_of(desktop, item, selected=None):
    menu = QMenu()
    desktop.doors.browser_menu.populateContextMenu(item, menu, selected or [item], None)
    return menu, {action.text(): action for action in menu.actions()}


def test_the_browser_shows_countries_layers_and_sources(desktop, qtbot):
    tree = Tree(qtbot)
    assert tree.open() == ["Central African Republic", "Sources"]
    names = tree.open("Central African Republic")
    assert "Admin 1" in names and len(names) == 2
    assert "Displacement" in tree.open("Sources")
    assert tree.item("Sources", "Displacement") is not None
    assert len(tree.open("Sources", "Displacement")) >= 1


def test_a_removed_layer_leaves_the_browser(admin, desktop, qtbot):
    tree = Tree(qtbot)
    before = tree.open("Central African Republic")
    desktop.dock.workspace().remove("cod_ab_adm2", "CAF")
    desktop.dock.refresh()
    qtbot.waitUntil(lambda: len(tree.open("Central African Republic")) == len(before) - 1, timeout=5000)
    assert not any("cod_ab_adm2" in str(entry.table) for entry in desktop.dock.stock.entries)


def test_a_layer_of_the_browser_is_added_dragged_and_described(desktop, qtbot, monkeypatch):
    from common_ground.bridge.layer_metadata import provenance_of
    from common_ground.ui import details

    tree = Tree(qtbot)
    item = tree.item("Central African Republic", "Admin 1")
    _menu, offered = menu_of(desktop, item)
    offered["Add to the project"].trigger()
    layers = list(QgsProject.instance().mapLayers().values())
    assert len(layers) == 1 and provenance_of(layers[0]) is not None
    QgsProject.instance().clear()
    (uri,) = item.mimeUris()
    assert uri.layerType == "custom" and uri.providerKey == desktop.doors.drop.customUriProviderKey()
    desktop.doors.drop.handleCustomUriDrop(uri)
    assert len(QgsProject.instance().mapLayers()) == 1
    shown = []
    monkeypatch.setattr(details.DetailsDialog, "exec", lambda self: shown.append(self.text.toPlainText()))
    offered["Details and source…"].trigger()
    assert "Admin 1" in shown[0] and "Licence" in shown[0]
    assert not offered["What changed…"].isEnabled()
    assert desktop.doors.browser_menu.handleDoubleClick(item, None)


def test_a_source_of_the_browser_opens_the_panel_on_it(desktop, qtbot):
    tree = Tree(qtbot)
    title = catalogue.by_id("dtm").title
    item = tree.item("Sources", "Displacement", title)
    _menu, offered = menu_of(desktop, item)
    offered["Load into the workspace…"].trigger()
    assert desktop.dock.sources.chosen() == ["dtm"]
    desktop.dock.sources.select("cod_ab")
    desktop.doors.drop.handleCustomUriDrop(item.mimeUris()[0])
    assert desktop.dock.sources.chosen() == ["dtm"]


def test_every_context_action_can_be_pressed(desktop, qtbot, qgis_iface, monkeypatch):
    opened = []
    monkeypatch.setattr(qgis_iface, "showOptionsDialog", lambda parent, page: opened.append(page), raising=False)
    tree = Tree(qtbot)
    tree.open()
    for index in (tree.root, None):
        item = tree.model.dataItem(index) if index is not None else tree.item("Central African Republic")
        _menu, offered = menu_of(desktop, item)
        assert offered
        for action in offered.values():
            action.trigger()
    assert opened == ["Common Ground"]
    assert len(QgsProject.instance().mapLayers()) == 2


def test_the_browser_says_why_a_workspace_cannot_be_read(desktop, qtbot):
    from common_ground.bridge import settings

    settings.WORKSPACE.set(str(Path(desktop.dock.folder) / "gone"))
    assert any("is not there" in name for name in Tree(qtbot).open())


# -- locator ----------------------------------------------------------------------------------------------------
def data(result):
    return tuple(result.getUserData() if hasattr(result, "getUserData") else result.userData)


def find(desktop, text, feedback=None):
    clone = desktop.doors.locator.clone()
    results = []
    clone.resultFetched.connect(lambda result: results.append(QgsLocatorResult(result)))
    clone.prepare(text, QgsLocatorContext())
    clone.fetchResults(text, QgsLocatorContext(), feedback or QgsFeedback())
    return results


def test_cg_somalia_idp_leads_to_the_displacement_of_somalia(desktop):
    assert not desktop.doors.locator.useWithoutPrefix()
    results = find(desktop, "somalia idp")
    result = next(item for item in results if data(item)[0] == "source" and data(item)[1].startswith("dtm/"))
    assert result.displayString.startswith("Somalia: ")
    desktop.doors.locator.triggerResult(result)
    assert desktop.dock.iso3() == "SOM" and desktop.dock.sources.chosen() == ["dtm"]


def test_p_codes_and_place_names_move_the_map(admin, desktop, qgis_iface, said):
    canvas = qgis_iface.mapCanvas()
    for text, expected in (("boali", "Boali"), ("cf112", "Boali"), ("mba", "Mbaïki")):
        results = [item for item in find(desktop, text) if data(item)[0] == "place"]
        assert results[0].displayString == expected, text
    boali = next(item for item in find(desktop, "boali") if data(item)[0] == "place")
    desktop.doors.locator.triggerResult(boali)
    centre = canvas.extent().center()
    assert 16 < centre.x() < 17 and 4 < centre.y() < 5
    assert "CF112" in said.texts[-1]


def test_layers_and_actions_of_the_locator(desktop, qgis_iface, monkeypatch):
    layer = next(item for item in find(desktop, "admin 1") if data(item)[0] == "layer")
    desktop.doors.locator.triggerResult(layer)
    assert len(QgsProject.instance().mapLayers()) == 1
    action = next(item for item in find(desktop, "make a map") if data(item) == ("action", "map"))
    desktop.doors.locator.triggerResult(action)
    assert desktop.dock.tabs.currentWidget() is desktop.dock.map


def test_a_cancelled_search_ends_at_once(desktop):
    feedback = QgsFeedback()
    feedback.cancel()
    assert find(desktop, "boundaries", feedback) == []


def test_the_locator_of_qgis_runs_it_in_its_thread(desktop, qtbot):
    from common_ground.ui.locator import PlaceFilter
    from qgis.core import QgsLocator

    locator = QgsLocator()
    locator.registerFilter(PlaceFilter(desktop))
    assert [item.activePrefix() for item in locator.filters()] == ["cg"]
    found = []
    locator.foundResult.connect(lambda result: found.append(result.displayString))
    locator.fetchResults("cg boundaries", QgsLocatorContext())
    qtbot.waitUntil(lambda: not locator.isRunning(), timeout=10000)
    qtbot.wait(50)
    assert any("oundaries" in text for text in found)


# -- layer menu -------------------------------------------------------------------------------------------------
@pytest.fixture
def layer(desktop, qgis_iface, monkeypatch):
    desktop.dock.add_to_project([entry for entry in desktop.dock.stock.entries if entry.table == "hazard"])
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: layer, raising=False)
    return layer


def entry_of(desktop, table="hazard"):
    return desktop.dock.workspace().entry(table, "CAF")


def test_the_sensitivity_changes_only_with_a_name_and_a_reason(desktop, layer, monkeypatch, said):
    from common_ground.analysis.ledger import Ledger
    from common_ground.bridge.layer_metadata import provenance_of
    from common_ground.ui import details

    def typed(dialog):
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        dialog.level.setCurrentIndex(dialog.level.findData("severe"))
        assert not ok.isEnabled()
        dialog.name.setText("A. Officer")
        dialog.reason.setPlainText("fighting nearby")
        assert ok.isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(details.SensitivityDialog, "exec", typed)
    desktop.doors.layer_menu.actions["sensitivity"].trigger()
    (change,) = Ledger(desktop.dock.folder).history()["level_changes"]
    assert (change["layer"], change["level_from"], change["level_to"]) == ("hazard", "high", "severe")
    assert change["changed_by"] == "A. Officer" and change["reason"] == "fighting nearby"
    assert entry_of(desktop).provenance.sensitivity == "severe" == provenance_of(layer).sensitivity
    assert "severe" in said.texts[-1]


def test_a_cancelled_change_of_sensitivity_leaves_everything(desktop, layer, monkeypatch):
    from common_ground.analysis.ledger import Ledger
    from common_ground.ui import details

    monkeypatch.setattr(details.SensitivityDialog, "exec", lambda self: QDialog.DialogCode.Rejected)
    desktop.doors.layer_menu.actions["sensitivity"].trigger()
    assert Ledger(desktop.dock.folder).history()["level_changes"] == []


def test_details_compare_and_refresh_from_the_layer_tree(desktop, layer, monkeypatch, said, qtbot):
    from common_ground.ui import details

    shown, compared = [], []
    monkeypatch.setattr(details.DetailsDialog, "exec", lambda self: shown.append(self.text.toPlainText()))
    desktop.doors.layer_menu.actions["details"].trigger()
    assert "Sensitivity" in shown[0]
    monkeypatch.setattr(desktop.dock, "compare", compared.append)
    desktop.doors.layer_menu.actions["compare"].trigger()
    assert compared[0].table == "hazard"
    desktop.doors.layer_menu.actions["refresh"].trigger()
    assert "run its algorithm again" in said.texts[-1]


def test_a_layer_from_elsewhere_is_answered_with_a_sentence(desktop, qgis_iface, monkeypatch, said):
    from qgis.core import QgsVectorLayer

    other = QgsVectorLayer("Point?crs=EPSG:4326", "elsewhere", "memory")
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: other, raising=False)
    desktop.doors.layer_menu.actions["compare"].trigger()
    assert "not a layer of a workspace" in said.texts[-1]


def test_nothing_is_left_behind(desktop, said):
    count = len(QgsApplication.dataItemProviderRegistry().providers())
    desktop.dock = None
    desktop.unwire()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(QgsApplication.dataItemProviderRegistry().providers()) == count - 1
    assert said.menu_actions == []
    desktop.unwire()


def test_a_made_up_source_stands_behind_all_four_doors(desktop, qtbot):
    """One entry in the catalogue: toolbox, panel, Browser panel and locator, without further code."""
    from common_ground.connectors import catalogue
    from common_ground.processing.provider import CommonGroundProvider

    made_up = catalogue.Source("zzz_made_up", "Zebra crossings", "Rows for a test", "made_up", "hdx", group="places")
    catalogue.register(made_up)
    try:
        toolbox = CommonGroundProvider()
        toolbox.refreshAlgorithms()
        assert "commonground:load_zzz_made_up" in {a.id() for a in toolbox.algorithms()}
        assert "Zebra crossings" in Tree(qtbot).open("Sources", "Places and roads")
        results = find(desktop, "zebra")
        assert any(data(item)[0] == "source" and data(item)[1].startswith("zzz_made_up") for item in results)
        desktop.open_source("zzz_made_up")
        desktop.dock.sources.fill()
        desktop.dock.sources.select("zzz_made_up")
        assert "Rows for a test" in desktop.dock.sources.about.text()
    finally:
        catalogue.unregister("zzz_made_up")
