"""Runs inside QGIS (see desktop.py): waits for the window, runs the script, takes the picture, closes QGIS."""

import os
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

SCRIPT = Path(os.environ["COMMONGROUND_DESKTOP_SCRIPT"])
OUT = os.environ["COMMONGROUND_DESKTOP_OUT"] or None
RESULT = Path(os.environ["COMMONGROUND_DESKTOP_RESULT"])


def wait(seconds):
    """Let QGIS work for so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def grab(widget, path):
    """Save the picture of a widget."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise OSError(f"the picture {path} could not be written")


def work():
    window = iface.mainWindow()
    width, height = (int(part) for part in os.environ["COMMONGROUND_DESKTOP_SIZE"].split("x"))
    window.setGeometry(0, 0, width, height)
    wait(1)  # without a window manager the new size takes a turn of the event loop
    plugin = qgis.utils.plugins.get("common_ground")
    if plugin is None:
        raise RuntimeError("the plugin common_ground did not load")
    names = {"__name__": "__main__", "__file__": str(SCRIPT), "iface": iface, "plugin": plugin, "OUT": OUT}
    names.update(wait=wait, grab=grab)
    before = Path(OUT).stat().st_mtime_ns if OUT and Path(OUT).exists() else None
    exec(compile(SCRIPT.read_text(encoding="utf-8"), str(SCRIPT), "exec"), names)
    wait(0.5)
    if OUT and (Path(OUT).stat().st_mtime_ns if Path(OUT).exists() else None) == before:
        grab(window, OUT)


def main():
    try:
        work()
        said = "done"
    except BaseException as error:  # a script that calls sys.exit() must close QGIS too
        traceback.print_exc()
        said = f"{SCRIPT.name} failed: {error or type(error).__name__}"
    RESULT.write_text(said, encoding="utf-8")
    QgsProject.instance().clear()  # else QGIS asks about temporary layers
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


def once():
    if iface.mainWindow().isVisible():
        QTimer.singleShot(500, main)
    else:
        QTimer.singleShot(100, once)


QTimer.singleShot(0, once)
