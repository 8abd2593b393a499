"""The doors in a real QGIS window: pages, Browser panel, locator, wizard and layer menu; pictures, and a watchdog.

``DOOR_PICTURES=folder ./dev desktop --script tests/desktop/doors_picture.py --out doors.png --locale ar``; DARK=1
takes QGIS's dark theme, RTL=1 mirrors the window. The watchdog prints which step kept the window from its events for
more than 100 ms.
"""

import os
import shutil
import tempfile
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QLineEdit, QTreeView, QVBoxLayout

OUT = globals()["OUT"]
iface, plugin, wait, grab = (globals()[name] for name in ("iface", "plugin", "wait", "grab"))
pictures = Path(os.environ.get("DOOR_PICTURES") or tempfile.mkdtemp(prefix="door-pictures-"))
LIMIT = 0.1
gaps = []


class Watchdog:
    """The longest time between two turns of the event loop, by step."""

    def __init__(self):
        self.step, self.last = "start", time.monotonic()
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.turn)
        self.timer.start(5)

    def turn(self):
        now = time.monotonic()
        if now - self.last > LIMIT:
            gaps.append((self.step, round((now - self.last) * 1000)))
        self.last = now

    def begin(self, step):
        wait(0.3)
        self.step = step


def shot(widget, name):
    """A picture takes the window's time, not the plugin's."""
    if watchdog is not None:
        watchdog.timer.stop()
    grab(widget, pictures / f"{name}.png")
    if watchdog is not None:
        watchdog.last = time.monotonic()
        watchdog.timer.start(5)


watchdog = None


def must(condition, text):
    if not condition:
        raise SystemExit(text)


def until(condition, text, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        must(time.monotonic() < end, text)
        wait(0.05)


if os.environ.get("RTL"):
    # QGIS mirrors its window where Qt's own translation says so, which not every installation has
    QgsApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
if os.environ.get("DARK"):
    QgsApplication.instance().setUITheme("Night Mapping")
from common_ground.bridge import settings  # noqa: E402
from common_ground.ui import state  # noqa: E402

state.is_temporary = lambda folder: False
folder = tempfile.mkdtemp(prefix="doors-", dir=Path.home())
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
window = iface.mainWindow()
plugin.desktop.action.trigger()
dock = plugin.desktop.dock
for other in window.findChildren(QDockWidget):
    if other.objectName() not in ("Browser", "CommonGroundDock"):
        other.hide()
window.resizeDocks([dock], [dock.fontMetrics().averageCharWidth() * 60], Qt.Orientation.Horizontal)
wait(0.5)
shot(window, "0_first_step")
must(dock.use_folder(folder), "the folder was refused")
dock.open_sample()
until(lambda: not dock.is_busy(), "the sample did not open", 240)
wait(1)
shot(window, "1_questions")
watchdog = Watchdog()

watchdog.begin("questions")
for index in range(dock.questions.tree.topLevelItemCount()):
    dock.questions.tree.setCurrentItem(dock.questions.tree.topLevelItem(index))
    wait(0.03)

watchdog.begin("search the sources")
dock.tabs.setCurrentWidget(dock.sources)
for text in ("i", "id", "idp"):
    dock.sources.search.setText(text)
    wait(0.05)
shot(dock, "2_sources")
dock.sources.search.clear()

watchdog.begin("browser")
browser = next(item for item in window.findChildren(QDockWidget) if item.objectName() == "Browser")
browser.show()
view = browser.findChild(QTreeView)
model = view.model()


def find(text, parent=None):
    from qgis.PyQt.QtCore import QModelIndex

    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        if model.data(model.index(row, 0, parent)) == text:
            return model.index(row, 0, parent)
    return None


until(lambda: find("Common Ground") is not None, "Common Ground is not in the Browser panel")
root = find("Common Ground")
view.expand(root)
until(lambda: model.rowCount(find("Common Ground")) >= 2, "the Browser shows no country")
country = model.index(0, 0, find("Common Ground"))
view.expand(country)
until(lambda: model.rowCount(model.index(0, 0, find("Common Ground"))) >= 5, "the Browser shows no layer")
view.scrollTo(find("Common Ground"), QTreeView.ScrollHint.PositionAtTop)
wait(0.5)
shot(browser, "3_browser")

watchdog.begin("locator")
field = next(item for item in window.findChildren(QLineEdit) if item.parent().inherits("QgsLocatorWidget"))
field.setFocus()
for text in ("cg b", "cg ba", "cg bang"):
    field.setText(text)
    wait(0.2)
wait(1.5)
shot(window, "4_locator")
field.clear()
wait(0.3)

watchdog.begin("wizard")
sample = Path(__import__("common_ground").__file__).resolve().parent / "resources" / "sample" / "sample_hazards.shp"
wizard = dock.open_wizard(str(sample), "hazard")
names = ("5_wizard_file", "6_wizard_columns", "7_wizard_values", "8_wizard_result")
for number, name in enumerate(names):
    wait(0.3)
    shot(wizard, name)
    if number < 3:
        before = wizard.pages.currentIndex()
        wizard.next.click()
        until(lambda: not wizard.work.is_busy(), "the wizard did not go on")
        must(wizard.pages.currentIndex() > before, wizard.say.text())
        if wizard.pages.currentIndex() > number + 1:
            break
shot(wizard, "8_wizard_result")
wizard.close()

for title, factory in (("options", plugin.desktop.doors.options), ("project", plugin.desktop.doors.project)):
    watchdog.begin(title)
    dialog = QDialog(window)
    page = factory.createWidget(dialog)
    layout = QVBoxLayout(dialog)
    layout.addWidget(page)
    width = dialog.fontMetrics().averageCharWidth()
    dialog.resize(width * 100, width * 70)
    dialog.show()
    wait(0.3)
    if title == "options":
        for index in range(page.tabs.count()):
            page.tabs.setCurrentIndex(index)
            wait(0.3)
            shot(dialog, f"9_options_{index}")
    else:
        shot(dialog, "9_project")
    dialog.close()

watchdog.begin("sensitivity")
from common_ground.bridge.layer_metadata import provenance_of  # noqa: E402
from common_ground.ui.details import DetailsDialog, SensitivityDialog  # noqa: E402

layer = next(item for item in QgsProject.instance().mapLayers().values() if provenance_of(item) is not None)
for name, dialog in (("details", DetailsDialog(layer.name(), provenance_of(layer), window)),
                     ("sensitivity", SensitivityDialog(layer.name(), "high", "A sentence of the protocol.", window))):
    dialog.show()
    wait(0.3)
    shot(dialog, f"9_{name}")
    dialog.close()
watchdog.timer.stop()
print("watchdog:", gaps or "no gap over 100 ms", flush=True)
(pictures / "watchdog.txt").write_text("\n".join(f"{step}: {ms} ms" for step, ms in gaps), encoding="utf-8")
if OUT:
    grab(window, OUT)
settings.WORKSPACE.clear()
QgsProject.instance().clear()
shutil.rmtree(folder, ignore_errors=True)
