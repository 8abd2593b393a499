"""The row at the foot of the panel: what runs, how far it is, and a button that stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..bridge.i18n import tr
from ..bridge.tasks import Chain, WorkTask
from .plain import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..base.errors import CommonGroundError


class WorkRow(QWidget):
    """Runs one job at a time; hidden while there is none."""

    busy_changed = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Any = None
        self._gone = False
        self.doing = plain(QLabel())
        self.doing.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = QPushButton(tr("Cancel"))
        self.stop.clicked.connect(lambda _checked=False: self.cancel())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.doing)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        column.addLayout(row)
        self.hide()

    def is_busy(self) -> bool:
        """True while a job runs."""
        return self._job is not None

    def run_steps(
        self,
        steps: Sequence[tuple[str, Callable[..., Any]]],
        ended: Callable[[list[Any], list[tuple[str, CommonGroundError]]], None],
    ) -> None:
        """Steps one after the other (see :class:`bridge.tasks.Chain`); nothing happens while another job runs."""
        if self._job is not None:
            return

        def over(results: list[Any], errors: list[tuple[str, CommonGroundError]]) -> None:
            if not self._gone:
                self._end()
                ended(results, errors)

        self._begin(Chain(steps, over, self._progress))

    def run_task(
        self,
        title: str,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        failed: Callable[[CommonGroundError], None],
    ) -> None:
        """One function in a task; nothing happens while another job runs."""
        if self._job is not None:
            return

        def over(result: Any) -> None:
            if not self._gone:
                self._end()
                done(result)

        def stopped(error: CommonGroundError) -> None:
            if not self._gone:
                self._end()
                failed(error)

        task = WorkTask(title, work, over, stopped)
        task.progressChanged.connect(lambda percent: self._progress(title, percent))
        self._progress(title, 0.0)
        self._begin(task)

    def cancel(self) -> None:
        """Stop what is running."""
        if self._job is not None:
            self.stop.setEnabled(False)
            self.doing.setText(tr("Stopping…"))
            self._job.cancel()

    def let_go(self) -> None:
        """The panel goes away: stop, and leave the widgets alone when the job ends."""
        self.cancel()
        self._gone = True
        self._job = None

    def _begin(self, job: Any) -> None:
        self._job = job
        self.stop.setEnabled(True)
        self.show()
        self.busy_changed.emit(True)
        job.start()

    def _end(self) -> None:
        self._job = None
        self.hide()
        self.busy_changed.emit(False)

    def _progress(self, title: str, percent: float) -> None:
        if self._gone:
            return
        if self.stop.isEnabled():
            self.doing.setText(title)
        self.bar.setValue(round(percent))
