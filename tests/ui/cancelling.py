"""Work that is held in the middle until a user has pressed Cancel, and what is looked at afterwards."""

import hashlib
import sqlite3
import threading
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer

#: seconds that a test gives to work that was cancelled; a busy machine is no defect
PATIENCE = 8
ALGORITHM, TASK = "ProcessingFeedback", "TaskFeedback"


class Held:
    """Stops the work at a look at the cancel button, once ``share`` per cent are told (or at the ``look``-th look),
    and goes on when the button was pressed. ``later``: looks after the press, each of which is work that went on."""

    def __init__(self, monkeypatch):
        from common_ground.bridge import feedback, tasks

        self.armed, self.share, self.look, self.only, self.run = False, 0.0, 0, "", 1
        self.press = None
        self.reached, self.go = threading.Event(), threading.Event()
        self.runs, self.told, self.looks, self.later, self.main = [], 0.0, 0, 0, False
        for owner in (feedback.ProcessingFeedback, tasks.TaskFeedback):
            monkeypatch.setattr(owner, "is_cancelled", self._look(owner.is_cancelled))
            monkeypatch.setattr(owner, "set_progress", self._tell(owner.set_progress))

    def arm(self, press, share=20.0, look=1, only="", run=1):
        """``only``: class of feedback that is meant; ``run``: which piece of work of that kind."""
        self.press, self.share, self.look, self.only, self.run = press, share, look, only, run
        self.armed = True

    def _mine(self, own):
        if not self.armed or (self.only and type(own).__name__ != self.only):
            return False
        if not any(one is own for one in self.runs):
            self.runs.append(own)
        return len(self.runs) >= self.run and self.runs[self.run - 1] is own

    def _look(self, real):
        def is_cancelled(own):
            if self._mine(own):
                self.looks += 1
                if self.reached.is_set():
                    self.later += self.go.is_set() or self.main
                elif self.told >= self.share and self.looks >= self.look:
                    self._hold()
            return real(own)

        return is_cancelled

    def _tell(self, real):
        def set_progress(own, percent):
            if self._mine(own):
                self.told = max(self.told, percent)
            real(own, percent)

        return set_progress

    def _hold(self):
        self.reached.set()
        if threading.current_thread() is threading.main_thread():
            # what draws runs here; the press comes when the window is served next
            self.main = True
            QTimer.singleShot(0, self.press)
        else:
            self.go.wait(20)

    def end(self):
        """Look no more; feedbacks that live on until Python ends would take QGIS with them."""
        self.armed = False
        self.runs.clear()

    def wait_and_press(self, qtbot, job):
        """Wait until the work is in the middle, press, let it go on."""
        qtbot.waitUntil(lambda: self.reached.is_set() or not job.busy(), timeout=30000)
        assert self.reached.is_set(), f"it was over before its middle: {job.words()}"
        if not self.main:
            try:
                self.press()
            finally:
                self.go.set()


@dataclass
class Job:
    """What a test needs to know of one kind of work. ``start``: the click; ``words``: what the user is told;
    ``done``: what is there after a second start that nobody cancelled."""

    start: Callable[[], Any]
    busy: Callable[[], bool]
    words: Callable[[], str]
    done: Callable[[], Any]
    stop: Any = None
    share: float = 20.0
    look: int = 1
    only: str = ""
    run: int = 1
    server: Any = None
    #: layers that may stay, since their step had ended before
    stays: bool = False


def in_task_manager():
    """Cancel what runs, as the button beside it in QGIS's task manager does."""
    running = QgsApplication.taskManager().activeTasks()
    assert running, "nothing runs"
    for task in running:
        task.cancel()


def picture(*folders):
    """Every file with what it holds; a GeoPackage by its rows, since its pages move when it is read.

    A workspace's file that a write began stays without a byte: another process may wait with that file open.
    """
    found = {}
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            # what the user chose in the table wizard is kept
            if not path.is_file() or path.name.endswith(("-wal", "-shm")) or path.parent.name == "table_presets":
                continue
            if path.suffix == ".gpkg":
                if not path.stat().st_size:
                    continue
                with closing(sqlite3.connect(path)) as held:
                    data = "\n".join(held.iterdump()).encode()
            else:
                data = path.read_bytes()
            found[str(path)] = hashlib.sha256(data).hexdigest()
    return found


def in_project():
    """Ids and sources of the project's layers."""
    return {(layer.id(), layer.source()) for layer in QgsProject.instance().mapLayers().values()}
