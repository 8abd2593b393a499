"""The tutorial's clicks inside the plugin, on real buttons in a real QGIS window: from first start to first map.

``./dev desktop --script tests/desktop/first_map.py --out first_map.png --size 1440x900 --timeout 400``. What QGIS's
own plugin manager takes (six clicks, docs/tutorial.md) is added to the count; the whole has to stay under ten.
"""

import shutil
import tempfile
import time
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

iface, plugin, wait = (globals()[name] for name in ("iface", "plugin", "wait"))
#: Plugins, Manage and Install, Install from ZIP, Install Plugin, Yes, Close
MANAGER = 6
clicks = []


def must(condition, text):
    if not condition:
        raise SystemExit(text)


def click(button):
    """A press of the mouse on what a person sees."""
    must(button.isVisible(), f"{button.text()} cannot be seen")
    must(button.isEnabled(), f"{button.text()} cannot be pressed")
    must(not button.visibleRegion().isEmpty(), f"{button.text()} lies outside what is shown")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                     QPoint(button.width() // 2, button.height() // 2))
    clicks.append(button.text())


def until(condition, text, seconds=300):
    end = time.monotonic() + seconds
    while not condition():
        must(time.monotonic() < end, text)
        wait(0.1)


from common_ground.bridge import settings  # noqa: E402
from common_ground.ui import sample, state  # noqa: E402

home = Path(tempfile.mkdtemp(prefix="first-map-", dir=Path.home()))
sample.default_folder = lambda: home / "Common Ground sample"
state.is_temporary = lambda folder: False
settings.WELCOMED.set(False)
# what the plugin manager does after clicks 1 to 5: the plugin starts in a window that stands
plugin.unload()
plugin.initGui()
until(lambda: plugin.desktop.dock is not None and plugin.desktop.dock.isVisible(), "the panel stays away", 20)
dock = plugin.desktop.dock
try:
    click(dock.sample_first)
    until(lambda: dock.is_busy(), "the sample does not load", 20)
    until(lambda: not dock.is_busy(), "the sample did not end")
    wait(1.0)
    must(dock.tabs.currentWidget() is dock.overlay, "the overlay did not come by itself")
    click(dock.overlay.button)
    until(lambda: not dock.is_busy(), "the overlay did not end")
    wait(1.0)
    must(dock.tabs.currentWidget() is dock.map, "the map did not come by itself")
    click(dock.map.button)
    until(lambda: not dock.is_busy(), "the map did not end")
    wait(1.0)
    made = sorted((home / "Common Ground sample" / "maps").glob("*.pdf"))
    must(len(made) == 1 and made[0].stat().st_size > 50_000, "there is no map")
    total = MANAGER + len(clicks)
    print(f"{total} clicks from the zip to the first map: {MANAGER} in the plugin manager, then {', '.join(clicks)}")
    must(total < 10, f"{total} clicks")
    if globals()["OUT"]:
        iface.messageBar().clearWidgets()  # it names the folder
        wait(0.5)
        globals()["grab"](iface.mainWindow(), globals()["OUT"])
finally:
    QgsProject.instance().clear()
    shutil.rmtree(home, ignore_errors=True)
