"""Toolbar button, menu and the panel's life; a missing package is one dialog."""

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDockWidget, QMessageBox


@pytest.fixture
def desktop(qgis_app, provider, qgis_iface, said, settings):
    from common_ground.ui.desktop import Desktop

    desktop = Desktop(qgis_iface)
    desktop.wire()
    yield desktop
    desktop.unwire()


def test_nothing_is_built_before_it_is_opened(desktop):
    assert desktop.dock is None
    desktop.action.trigger()
    assert isinstance(desktop.dock, QDockWidget) and desktop.action.isChecked()
    first = desktop.dock
    desktop.action.trigger()
    assert not first.isVisible()
    desktop.action.trigger()
    assert desktop.dock is first


def test_what_was_wired_is_unwired(desktop, qgis_iface):
    window = qgis_iface.mainWindow()
    desktop.action.trigger()
    dock = desktop.dock
    desktop.unwire()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(dock)
    assert not [action for action in window.actions() if "Common Ground" in action.text()]
    desktop.unwire()


def test_unwiring_while_a_job_runs(desktop, monkeypatch, qtbot, tmp_path):
    """Neither the task nor its end touches a widget that is gone."""
    from common_ground.base.feedback import checkpoint
    from common_ground.bridge import tasks
    from common_ground.ui import state

    monkeypatch.setattr(state, "is_temporary", lambda folder: False)
    errors = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: errors.append(error))
    desktop.action.trigger()
    desktop.dock.use_folder(str(tmp_path))

    def slow(feedback):
        while True:
            checkpoint(feedback, 50)
            time.sleep(0.01)

    desktop.dock._task("Slow", slow, lambda result: errors.append(result))
    qtbot.wait(100)
    desktop.unwire()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not tasks._RUNNING, timeout=5000)
    qtbot.wait(50)
    assert errors == []


def test_unwiring_after_qgis_took_the_dock_away(desktop):
    desktop.action.trigger()
    desktop.dock.let_go()
    sip.delete(desktop.dock)
    desktop.unwire()
    assert desktop.dock is None and desktop.action is None and desktop.doors is None


def test_missing_packages_are_named_with_the_command(desktop, monkeypatch):
    from common_ground.processing import base

    shown = []
    monkeypatch.setattr(base, "missing_packages", lambda: ["shapely"])
    monkeypatch.setattr(QMessageBox, "exec", lambda self: shown.append(self.text()) or 0)
    desktop.action.trigger()
    assert len(shown) == 1 and "shapely" in shown[0] and "pip install" in shown[0]
    assert desktop.dock is None and not desktop.action.isChecked()


def test_the_sample_asks_where_it_cannot_have_a_folder_of_its_own(desktop, monkeypatch, tmp_path):
    from common_ground.ui import sample
    from qgis.PyQt.QtWidgets import QFileDialog

    file = tmp_path / "a file"
    file.write_text("in the way", encoding="utf-8")
    monkeypatch.setattr(sample, "default_folder", lambda: file / "Common Ground sample")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: "")
    desktop.sample_action.trigger()
    assert desktop.dock is not None and not desktop.dock.is_busy()


def test_the_sample_needs_no_question_a_folder_of_its_own_is_made(desktop, monkeypatch, tmp_path):
    from common_ground.ui import sample, state
    from common_ground.ui.dock import Dock

    monkeypatch.setattr(state, "is_temporary", lambda folder: False)
    monkeypatch.setattr(sample, "default_folder", lambda: tmp_path / "Documents" / "Common Ground sample")
    started = []
    monkeypatch.setattr(Dock, "_start", lambda self, steps, finished=None: started.append(self.folder))
    desktop.sample_action.trigger()
    assert started == [str(tmp_path / "Documents" / "Common Ground sample")]


def test_installed_into_a_window_that_stands_the_panel_opens_by_itself_once(desktop, qgis_iface, monkeypatch, qtbot):
    from common_ground.bridge.settings import WELCOMED

    desktop.unwire()
    monkeypatch.setattr(qgis_iface.mainWindow(), "isVisible", lambda: True, raising=False)
    WELCOMED.set(True)
    desktop.wire()
    qtbot.wait(50)
    assert desktop.dock is None, "who was welcomed is left alone"
    desktop.unwire()
    WELCOMED.set(False)
    desktop.wire()
    qtbot.waitUntil(lambda: desktop.dock is not None and desktop.dock.isVisibleTo(desktop.dock.parent()))


def test_start_up_is_quick_light_and_silent(tmp_path):
    """initGui in a fresh process: under 100 ms of its own time (not the machine's), nothing heavy, no socket.

    With bytecode, as in every start but the first after an installation.
    """
    import common_ground

    plugins = str(Path(common_ground.__file__).parent.parent)
    code = textwrap.dedent(f"""
        import sys, time
        sys.path.insert(0, {plugins!r})
        from unittest.mock import MagicMock
        from qgis.core import QgsApplication
        app = QgsApplication([], True); app.initQgis()
        from qgis.PyQt.QtWidgets import QMainWindow
        import socket
        def refuse(*a, **k):
            raise SystemExit("a socket was opened")
        socket.socket.connect = refuse
        iface = MagicMock(); iface.mainWindow.return_value = QMainWindow()
        before = set(sys.modules)  # newer QGIS brings numpy and shapely itself
        started = time.process_time()
        import common_ground
        plugin = common_ground.classFactory(iface)
        plugin.initGui()
        took = (time.process_time() - started) * 1000
        heavy = [name for name in ("pandas", "numpy", "shapely", "requests") if name in set(sys.modules) - before]
        plugin.unload()
        print(f"{{took:.0f}} {{','.join(heavy)}}")
    """)
    best, heavy = 1e9, ""
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
    for _ in range(4):
        out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=env)
        assert out.returncode == 0, out.stdout + out.stderr
        took, _, heavy = out.stdout.strip().splitlines()[-1].partition(" ")
        best = min(best, float(took))
    assert heavy == ""
    assert best < 100, best
