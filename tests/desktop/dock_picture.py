"""The panel in a real QGIS window: opens the sample pack, runs the overlay, makes the map, takes pictures.

``./dev desktop --script tests/desktop/dock_picture.py --out docs/images/dock.png --size 1440x900``; further pictures
(one a page) go beside it where DOCK_PICTURES names a folder.
"""

import os
import shutil
import tempfile
import time
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

OUT = globals()["OUT"]
iface, plugin, wait, grab = (globals()[name] for name in ("iface", "plugin", "wait", "grab"))
pictures = os.environ.get("DOCK_PICTURES", "")


def picture(name, widget):
    if pictures:
        grab(widget, Path(pictures) / f"{name}.png")


def until_idle(dock, seconds=240):
    end = time.monotonic() + seconds
    while dock.is_busy():
        if time.monotonic() > end:
            raise SystemExit("the job did not end")
        wait(0.1)


def must(condition, text):
    if not condition:
        raise SystemExit(text)


from common_ground.ui import state  # noqa: E402

state.is_temporary = lambda folder: False
# not below the system's temporary folder, whose layers QGIS marks as temporary
folder = tempfile.mkdtemp(prefix="dock-picture-", dir=Path.home())
for other in iface.mainWindow().findChildren(QDockWidget):
    if other.objectName() not in ("Layers", "CommonGroundDock"):
        other.hide()
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
plugin.desktop.action.trigger()
dock = plugin.desktop.dock
tree = iface.mainWindow().findChild(QDockWidget, "Layers")
iface.mainWindow().resizeDocks([tree], [dock.fontMetrics().averageCharWidth() * 44], Qt.Orientation.Horizontal)
iface.mainWindow().resizeDocks([dock], [dock.fontMetrics().averageCharWidth() * 56], Qt.Orientation.Horizontal)
wait(0.5)
picture("0_welcome", iface.mainWindow())
must(dock.use_folder(folder), "the folder was refused")
dock.set_country("CAF")
wait(0.3)
picture("1_sources", iface.mainWindow())
dock.open_sample()
wait(1.0)
picture("2_busy", iface.mainWindow())
until_idle(dock)
wait(1.5)
picture("3_loaded", iface.mainWindow())
must(len(dock.stock.entries) >= 6, f"only {len(dock.stock.entries)} layers landed")
dock.tabs.setCurrentWidget(dock.overlay)
must(dock.overlay.button.isEnabled(), dock.overlay.note.text())
wait(0.3)
picture("4_overlay", iface.mainWindow())
dock.overlay.button.click()
until_idle(dock)
must(any(entry.table.startswith("exposure") for entry in dock.stock.entries), "the overlay gave no layer")
dock.tabs.setCurrentWidget(dock.importing)
wait(0.3)
picture("5_import", dock)
dock.tabs.setCurrentWidget(dock.map)
wait(0.3)
picture("6_map", dock)
dock.map.button.click()
until_idle(dock)
made = sorted(Path(folder, "maps").glob("*.pdf"))
must(made, "no map was made")
dock.tabs.setCurrentWidget(dock.stock)
iface.messageBar().clearWidgets()
groups = [dock.stock.tree.topLevelItem(i) for i in range(dock.stock.tree.topLevelItemCount())]
rows = [group.child(i) for group in groups for i in range(group.childCount())]
next(row for row in rows if row.data(0, Qt.ItemDataRole.UserRole).table.startswith("exposure")).setSelected(True)
wait(2.0)
picture("7_layers", iface.mainWindow())
if OUT:
    grab(iface.mainWindow(), OUT)
QgsProject.instance().clear()
shutil.rmtree(folder, ignore_errors=True)
