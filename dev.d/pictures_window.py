"""Runs inside QGIS (see pictures.py): every page and dialog of ours, one picture each, into PICTURES.

What could not be pictured is raised at the end, so that one broken dialog does not hide the others.
"""

import http.server
import json
import os
import platform
import shutil
import tempfile
import threading
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QLineEdit, QTreeView, QVBoxLayout, QWidget

iface, plugin, wait, grab = (globals()[name] for name in ("iface", "plugin", "wait", "grab"))
OUT = Path(os.environ["COMMONGROUND_PICTURES"])
failed = []


def must(condition, text):
    if not condition:
        raise RuntimeError(text)


def until(condition, text, seconds=240):
    end = time.monotonic() + seconds
    while not condition():
        must(time.monotonic() < end, text)
        wait(0.05)


def shot(widget, name):
    grab(widget, OUT / f"{name}.png")


def dataset(number, title, days):
    changed = time.strftime("%Y-%m-%dT00:00:00", time.gmtime(time.time() - days * 86400))
    return {
        "id": str(number), "name": f"made-up-{number}", "title": title, "organization": {"title": "An organisation"},
        "dataset_source": "Made up for this picture", "license_title": "Creative Commons Attribution",
        "last_modified": changed, "data_update_frequency": "90", "caveats": "Invented.", "groups": [{"name": "caf"}],
        "notes": "A made-up dataset.", "resources": [
            {"id": f"r{number}", "name": f"file_{number}.geojson", "format": "GeoJSON", "size": 2_400_000 * number,
             "last_modified": changed, "url": "http://127.0.0.1/x"}],
    }


class Ckan(http.server.BaseHTTPRequestHandler):
    """Answers every search of HDX with three made-up datasets."""

    def do_GET(self):
        rows = [dataset(1, "Made-up roads of a country", 20), dataset(2, "Made-up health sites", 120),
                dataset(3, "Made-up displacement by admin 2, with a title that is longer than its column is", 900)]
        body = json.dumps({"success": True, "result": {"count": 120, "results": rows, "search_facets": {
            "res_format": {"items": [{"name": "GeoJSON", "count": 3}]}}}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments):
        """Not on the console."""


# -- the pictures ---------------------------------------------------------------------------------------
def welcome():
    dock.stack.setCurrentIndex(0)
    settings.WELCOMED.set(False)
    dock.steps.setVisible(True)
    dock.steps.follow(False, [])
    wait(0.2)
    shot(dock, "first_steps_1")
    dock.stack.setCurrentIndex(1)
    dock.steps.follow(True, [])
    wait(0.2)
    shot(dock, "first_steps_2")
    settings.WELCOMED.set(True)
    dock.steps.setVisible(False)


def pages():
    names = ("questions", "data", "imsma", "overlay", "map", "layers")
    for index, name in enumerate(names):
        dock.tabs.setCurrentIndex(index)
        if name == "questions":
            tree = dock.questions.tree
            tree.setCurrentItem(tree.topLevelItem(0))
        if name == "data":
            dock.sources.search.clear()
            dock.sources.select("cod_ab")
        if name == "layers":
            item = dock.stock.tree.topLevelItem(0)
            dock.stock.tree.setCurrentItem(item.child(0) if item.childCount() else item)
        wait(0.25)
        shot(dock, f"dock_{name}")
    dock.tabs.setCurrentWidget(dock.sources)
    dock.sources.search.setText("idp")
    wait(0.25)
    shot(dock, "dock_search")
    dock.sources.search.clear()


def countries():
    dock.country.showPopup()
    wait(0.3)
    shot(dock.country.view().window(), "country_box")
    dock.country.hidePopup()
    wait(0.1)
    QCursor.setPos(window.mapToGlobal(window.rect().bottomRight()))  # nothing is under the pointer


def whole_window():
    dock.tabs.setCurrentWidget(dock.questions)
    wait(0.8)
    shot(window, "window")


def browser():
    panel = next(item for item in window.findChildren(QDockWidget) if item.objectName() == "Browser")
    panel.show()
    view = panel.findChild(QTreeView)
    model = view.model()

    def ours():
        for row in range(model.rowCount(QModelIndex())):
            index = model.index(row, 0, QModelIndex())
            if model.data(index) == "Common Ground":
                return index
        return None

    until(lambda: ours() is not None, "Common Ground is not in the Browser panel", 20)
    view.expand(ours())
    until(lambda: model.rowCount(ours()) >= 2, "the Browser shows no country", 20)
    country = model.index(0, 0, ours())
    view.expand(country)
    until(lambda: model.rowCount(model.index(0, 0, ours())) >= 4, "the Browser shows no layer", 20)
    view.scrollTo(ours(), QTreeView.ScrollHint.PositionAtTop)
    wait(0.4)
    shot(panel, "browser")
    panel.hide()


def locator():
    field = next(item for item in window.findChildren(QLineEdit) if item.parent().inherits("QgsLocatorWidget"))
    field.setFocus()
    field.setText("cg ba")
    wait(2.0)
    shot(window, "locator")
    field.clear()
    window.setFocus()
    wait(0.6)  # the search of nothing opens the results once more
    for found in window.findChildren(QWidget):
        if found.inherits("QgsFloatingWidget") and found.isVisible():
            found.hide()
    wait(0.3)


def hdx():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Ckan)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.set_url_override("hdx", f"http://127.0.0.1:{server.server_port}")
    try:
        dialog = dock.search_hdx("made-up")
        until(lambda: not dialog.work.is_busy(), "the search of HDX did not end", 30)
        wait(0.3)
        shot(dialog, "hdx_search")
        dialog.close()
    finally:
        settings.set_url_override("hdx", "")
        server.shutdown()


def import_wizard():
    wizard = dock.open_wizard(str(SAMPLE / "sample_hazards.shp"), "hazard")
    names = ("file", "columns", "values", "result")
    last = len(names) - 1
    while True:
        wait(0.3)
        index = wizard.pages.currentIndex()
        shot(wizard, f"wizard_{index + 1}_{names[index]}")
        if index == last:
            break
        wizard.next.click()
        until(lambda: not wizard.work.is_busy(), "the wizard did not go on", 60)
        must(wizard.pages.currentIndex() > index, wizard.say.text())
    wizard.close()


def table_wizard():
    wizard = dock.open_table(str(SAMPLE / "caf_admpop_adm1_2015_v2.csv"))
    until(lambda: not wizard.work.is_busy(), "the table was not read", 60)
    names = ("file", "columns", "result")
    for index, name in enumerate(names):
        wait(0.3)
        if wizard.pages.currentIndex() < index:
            break
        shot(wizard, f"table_{index + 1}_{name}")
        if index < 2:
            wizard.next.click()
            until(lambda: not wizard.work.is_busy(), "the wizard did not go on", 60)
    wizard.close()


def a_dialog(dialog, name):
    dialog.show()
    wait(0.3)
    shot(dialog, name)
    dialog.close()
    dialog.deleteLater()


def options():
    for title, factory in (("options", plugin.desktop.doors.options), ("project", plugin.desktop.doors.project)):
        dialog = QDialog(window)
        page = factory.createWidget(dialog)
        QVBoxLayout(dialog).addWidget(page)
        width = dialog.fontMetrics().averageCharWidth()
        dialog.resize(width * 100, width * 70)
        dialog.show()
        wait(0.3)
        if title == "project":
            shot(dialog, "project_properties")
        else:
            for index in range(page.tabs.count()):
                page.tabs.setCurrentIndex(index)
                wait(0.3)
                shot(dialog, f"options_{index + 1}")
        dialog.close()
        dialog.deleteLater()


def details():
    from common_ground.bridge.layer_metadata import provenance_of
    from common_ground.ui.details import DetailsDialog, SensitivityDialog

    layer = next(item for item in QgsProject.instance().mapLayers().values() if provenance_of(item) is not None)
    about = provenance_of(layer)
    a_dialog(DetailsDialog(layer.name(), about, window), "details")
    a_dialog(SensitivityDialog(layer.name(), about.sensitivity, "", window), "sensitivity")


def changes():
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace
    from common_ground.ui import store_work
    from common_ground.ui.changes import ChangesDialog

    held = Workspace.open(dock.folder)
    entry = held.entry("imsma_hazard", "CAF")
    if not entry.has_previous:
        frame = held.read("imsma_hazard", "CAF")
        keep = list(range(3, len(frame.table)))
        frame.table, frame.geometry = frame.table.iloc[keep].reset_index(drop=True), frame.geometry[keep]
        held.write("CAF", [frame], Silent())
        dock.refresh()
        entry = held.entry("imsma_hazard", "CAF")
    a_dialog(ChangesDialog(entry, store_work.changes(dock.folder, entry, Silent()), dock), "changes")


def packs():
    from common_ground.base.feedback import Silent
    from common_ground.ui import store_work
    from common_ground.ui.pack_dialog import AnswerDialog, PackDialog

    a_dialog(PackDialog(dock), "pack")
    found = store_work.pack_answer(dock.folder, Silent(), "cluster", "planning of returns", "")
    a_dialog(AnswerDialog(found, dock), "pack_answer")


def algorithms():
    from processing import createAlgorithmDialog

    for name in ("exposure", "riskgrid"):
        dialog = createAlgorithmDialog(f"commonground:{name}", {})
        width = dialog.fontMetrics().averageCharWidth()
        dialog.resize(width * 150, width * 110)
        a_dialog(dialog, f"algorithm_{name}")


def about():
    dialog = dock.about()
    wait(0.3)
    shot(dialog, "about")
    dialog.close()


def every_picture():
    for take in (welcome, pages, countries, whole_window, browser, locator, hdx, import_wizard, table_wizard, options,
                 details, changes, packs, algorithms, about):
        try:
            take()
        except Exception as error:
            traceback.print_exc()
            failed.append(f"{OUT.name} {take.__name__}: {error}")


window = iface.mainWindow()
window.setGeometry(0, 0, 1440, 880)
from common_ground.bridge import settings  # noqa: E402
from common_ground.bridge.language import right_to_left  # noqa: E402
from common_ground.ui import state  # noqa: E402

SAMPLE = Path(tempfile.gettempdir()) / "sample"  # a path without the names of this machine
shutil.copytree(Path(__import__("common_ground").__file__).resolve().parent / "resources" / "sample", SAMPLE,
                dirs_exist_ok=True)
# the diagnostics name the system, which is nobody's business in a picture
platform.release = lambda: "6.1"
if right_to_left():
    # as QGIS does it where Qt's own translation is installed, which is so in the installers for Windows and macOS
    QgsApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
state.is_temporary = lambda folder: False
# not below the system's temporary folder, whose layers QGIS marks as temporary
folder = tempfile.mkdtemp(prefix="pictures-", dir=Path.home())
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
try:
    for other in window.findChildren(QDockWidget):
        if other.objectName() not in ("Layers", "CommonGroundDock"):
            other.hide()
    plugin.desktop.action.trigger()
    dock = plugin.desktop.dock
    window.resizeDocks([dock], [440], Qt.Orientation.Horizontal)
    must(dock.use_folder(folder), "the folder was refused")
    dock.open_sample()
    until(lambda: not dock.is_busy(), "the sample did not open")
    wait(0.5)
    dock.tabs.setCurrentWidget(dock.overlay)
    dock.overlay.button.click()
    until(lambda: not dock.is_busy(), "the overlay did not end")
    iface.messageBar().clearWidgets()
    every_picture()
finally:
    QgsProject.instance().clear()
    for place in (folder, SAMPLE):
        shutil.rmtree(place, ignore_errors=True)
must(not failed, "; ".join(failed))
