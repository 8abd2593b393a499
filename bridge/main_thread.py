"""Work that only the main thread may do, asked for from any thread."""

from __future__ import annotations

import threading
from typing import Any, Callable, TypeVar

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal

T = TypeVar("T")


def on_main_thread() -> bool:
    """True in the thread of the application, and where there is no application."""
    application = QCoreApplication.instance()
    return application is None or QThread.currentThread() == application.thread()


class _Runner(QObject):
    """Lives in the main thread and calls what it is handed."""

    asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, job: Callable[[], None]) -> None:
        job()


def run_on_main(work: Callable[[], T], timeout: float = 30.0) -> T:
    """The result of ``work``, called in the main thread; raises what it raises.

    TimeoutError when the main thread does not come round to it within ``timeout`` seconds.
    """
    if on_main_thread():
        return work()
    done = threading.Event()
    result: list[Any] = []
    given_up: list[bool] = []

    def job() -> None:
        if given_up:
            return
        try:
            result.append((work(), None))
        except Exception as error:
            result.append((None, error))
        finally:
            done.set()

    runner = _Runner()
    runner.asked.emit(job)
    if not done.wait(timeout):
        given_up.append(True)
        raise TimeoutError("the main thread is busy")
    runner.deleteLater()
    value, error = result[0]
    if error is not None:
        raise error
    return value  # type: ignore[no-any-return]
