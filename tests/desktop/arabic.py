"""QGIS in Arabic: algorithm names, a panel from right to left, every page of it, the algorithm dialog, the About box.

``./dev desktop --locale ar --script tests/desktop/arabic.py --size 1440x900 --timeout 400``; pictures go where
DOCK_PICTURES names a folder. What is not Arabic and no name is printed.
"""

import os
import re
import shutil
import tempfile
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

iface, plugin, wait, grab = (globals()[name] for name in ("iface", "plugin", "wait", "grab"))
pictures = os.environ.get("DOCK_PICTURES", "")
ARABIC = re.compile("[\u0621-\u064a]")


def picture(name, widget):
    if pictures:
        grab(widget, Path(pictures) / f"{name}.png")


def must(condition, text):
    if not condition:
        raise SystemExit(text)


def until_idle(dock, seconds=240):
    end = time.monotonic() + seconds
    while dock.is_busy():
        must(time.monotonic() < end, "the job did not end")
        wait(0.1)


from common_ground.processing.help_page import help_html  # noqa: E402
from common_ground.ui import state  # noqa: E402

registry = QgsApplication.processingRegistry()
algorithms = registry.providerById("commonground").algorithms()
english = [item.id() for item in algorithms if not ARABIC.search(item.displayName())]
print(f"{len(algorithms)} algorithms, without an Arabic name: {english or 'none'}")
must(len(english) <= len(algorithms) // 10, "the algorithms are not Arabic")
page = help_html(registry.algorithmById("commonground:exposure"))
must('dir="rtl"' in page and len(ARABIC.findall(page)) > 500, "the help is not Arabic")

state.is_temporary = lambda folder: False
folder = tempfile.mkdtemp(prefix="arabic-", dir=Path.home())
try:
    plugin.desktop.action.trigger()
    dock = plugin.desktop.dock
    wait(0.5)
    must(dock.layoutDirection() == Qt.LayoutDirection.RightToLeft, "the panel is from left to right")
    picture("0_welcome", iface.mainWindow())
    must(dock.use_folder(folder), "the folder was refused")
    dock.set_country("CAF")
    dock.open_sample()
    until_idle(dock)
    wait(1.0)
    dock.overlay.button.click()
    until_idle(dock)
    wait(1.0)
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    print("layers:", "; ".join(names))
    for position in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(position)
        wait(0.4)
        picture(f"1_page_{position}", iface.mainWindow() if position in (3, 5) else dock)
    left = {widget.text() for kind in (QLabel, QAbstractButton) for widget in dock.findChildren(kind)
            if re.search("[A-Za-z]{3,} [A-Za-z]{3,}", re.sub("<[^>]+>", " ", widget.text()))
            and not ARABIC.search(widget.text())}
    print("not Arabic on the panel:", left or "nothing")
    about = dock.about()
    wait(0.4)
    picture("2_about", about)
    must("العربية" in about.text.toPlainText(), "the About box does not say that nobody has read the Arabic")
    about.close()
    from processing import createAlgorithmDialog

    dialog = createAlgorithmDialog("commonground:exposure", {})
    dialog.resize(900, 700)
    dialog.show()
    wait(1.0)
    picture("3_algorithm", dialog)
    dialog.close()
finally:
    QgsProject.instance().clear()
    shutil.rmtree(folder, ignore_errors=True)
