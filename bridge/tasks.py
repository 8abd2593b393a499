"""Work in the background. Tasks carry data and paths; layers are touched in the callbacks, on the main thread."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from ..base.errors import Cancelled, CommonGroundError
from ..base.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..base.feedback import Feedback

LOG = "Common Ground"
#: QGIS does not keep a Python task alive; whoever is in here is running
_RUNNING: set[Any] = set()


class AlgorithmError(CommonGroundError):
    """An algorithm stopped; its own words are a whole sentence already."""

    def sentence(self, translate: Callable[[str], str] | None = None) -> str:
        return str(self.message.values["text"])


def unforeseen(error: BaseException) -> CommonGroundError:
    """An exception that nobody expected, as something the user can be told; the traceback goes to the log."""
    return CommonGroundError(
        N_("Something unforeseen happened: {error}"),
        hint=N_("nothing was changed; please report it with the log"),
        details="".join(traceback.format_exception(type(error), error, error.__traceback__)),
        error=str(error) or type(error).__name__,
    )


def log_error(error: CommonGroundError) -> None:
    """The error's sentence and details in the log panel."""
    text = "\n".join(part for part in (str(error), error.details) if part)
    QgsMessageLog.logMessage(text, LOG, Qgis.MessageLevel.Warning, False)


class TaskFeedback:
    """``base.feedback.Feedback`` over a QgsTask; lines go to the log, warnings are kept for the end."""

    def __init__(self, task: QgsTask) -> None:
        self.task = task
        self.warnings: list[str] = []

    def is_cancelled(self) -> bool:
        return bool(self.task.isCanceled())

    def set_progress(self, percent: float) -> None:
        self.task.setProgress(min(max(percent, 0.0), 100.0))

    def info(self, text: str) -> None:
        QgsMessageLog.logMessage(text, LOG, Qgis.MessageLevel.Info, False)

    def warn(self, text: str) -> None:
        if text not in self.warnings:
            self.warnings.append(text)
            QgsMessageLog.logMessage(text, LOG, Qgis.MessageLevel.Warning, False)


class WorkTask(QgsTask):
    """Runs ``work(feedback)`` in a thread, then ``done(result)`` or ``failed(error)`` on the main thread, once.

    ``result`` must be data, not layers. A cancel ends in ``failed`` with Cancelled, unless it came when the work was
    done already: what was written is not told as not written.
    """

    def __init__(
        self,
        title: str,
        work: Callable[[Feedback], Any],
        done: Callable[[Any], None],
        failed: Callable[[CommonGroundError], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.work, self.done, self.failed = work, done, failed
        self.feedback = TaskFeedback(self)
        self.result: Any = None
        self.ended = False
        self.error: CommonGroundError | None = None

    def start(self) -> WorkTask:
        """Hand it to QGIS's task manager."""
        _RUNNING.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def run(self) -> bool:
        try:
            self.result = self.work(self.feedback)
            self.ended = True
        except CommonGroundError as error:
            self.error = error
        except Exception as error:
            self.error = unforeseen(error)
        return self.error is None

    def finished(self, ok: bool) -> None:
        _RUNNING.discard(self)
        if self.ended:
            self.done(self.result)
            return
        self.failed(self.error or Cancelled())


class _Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.lines: list[str] = []

    def reportError(self, error: str, fatal: bool = False) -> None:
        self.errors.append(error)

    def pushWarning(self, warning: str) -> None:
        if warning not in self.warnings:
            self.warnings.append(warning)

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def pushDebugInfo(self, info: str) -> None:
        self.lines.append(info)


class AlgorithmRun:
    """One algorithm as a task: ``done(results, run)`` or ``failed(error)`` on the main thread, once.

    Layers that the algorithm made as temporary outputs are fetched by :meth:`take_layer` in ``done``.
    """

    def __init__(
        self,
        algorithm_id: str,
        parameters: dict[str, Any],
        done: Callable[[dict[str, Any], AlgorithmRun], None],
        failed: Callable[[CommonGroundError], None],
        progress: Callable[[float], None] | None = None,
    ) -> None:
        self.algorithm_id, self.parameters = algorithm_id, parameters
        self._done, self._failed, self._progress = done, failed, progress
        self.context: Any = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback = _Listener()
        self._task: Any = None

    @property
    def warnings(self) -> list[str]:
        """What the user should read, each once."""
        return self.feedback.warnings

    @property
    def lines(self) -> list[str]:
        """What the algorithm wrote to its console."""
        return self.feedback.lines

    def start(self) -> AlgorithmRun:
        """Check the parameters and start. A wrong parameter fails at once, through ``failed``."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        if algorithm is None:
            self._failed(CommonGroundError(
                N_("The algorithm {name} is not available"),
                hint=N_("switch the Processing plugin on in the plugin manager"),
                name=self.algorithm_id,
            ))
            return self
        able, why = algorithm.canExecute()
        if able:
            able, why = algorithm.checkParameterValues(self.parameters, self.context)
        if not able:
            self._failed(AlgorithmError("{text}", text=why))
            return self
        _RUNNING.add(self)
        if algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading:
            QTimer.singleShot(0, lambda: self._run_here(algorithm))
            return self
        self._task = QgsProcessingAlgRunnerTask(algorithm, self.parameters, self.context, self.feedback)
        self._task.executed.connect(self._executed)
        if self._progress is not None:
            self._task.progressChanged.connect(self._progress)
        QgsApplication.taskManager().addTask(self._task)
        return self

    def _run_here(self, algorithm: QgsProcessingAlgorithm) -> None:
        """An algorithm that draws belongs to the main thread; the window is served at each step of progress."""

        def serve(percent: float) -> None:
            if self._progress is not None:
                self._progress(percent)
            QCoreApplication.processEvents()

        self.feedback.progressChanged.connect(serve)
        try:
            results, ok = algorithm.run(self.parameters, self.context, self.feedback)
        except QgsProcessingException as error:
            self.feedback.errors.insert(0, str(error))
            results, ok = {}, False
        self._executed(ok, results)

    def cancel(self) -> None:
        """Ask the algorithm to stop; it ends in ``failed`` with Cancelled."""
        self.feedback.cancel()
        if self._task is not None:
            self._task.cancel()

    def take_layer(self, layer_id: str) -> Any:
        """A temporary output, now the caller's."""
        return self.context.takeResultLayer(layer_id)

    def _executed(self, ok: bool, results: dict[str, Any]) -> None:
        _RUNNING.discard(self)
        for line in self.lines:
            QgsMessageLog.logMessage(line, LOG, Qgis.MessageLevel.Info, False)
        try:
            # a cancel that came too late: what was written is not told as not written
            if ok and (results or not self.feedback.isCanceled()):
                self._done(results, self)
            elif self.feedback.isCanceled():
                self._failed(Cancelled())
            else:
                self._failed(self._reason())
        finally:
            # layers of the context must not live on in a reference cycle until QGIS closes
            self.context = self._task = None

    def _reason(self) -> CommonGroundError:
        """The algorithm's own words, else that it gave none."""
        text = self.feedback.errors[0] if self.feedback.errors else ""
        details = "\n".join([*self.feedback.errors[1:], *self.lines])
        if text:
            return AlgorithmError("{text}", details=details, text=text)
        return CommonGroundError(N_("{name} stopped without a reason"), details=details, name=self.algorithm_id)


class Chain:
    """Steps one after the other: ``step(done, failed, progress)`` starts something that can be cancelled.

    ``finished(results, errors)``: one result or None a step that began. A failing step does not stop the later ones
    unless it was cancelled, so that one source that is down does not cost the others. Where a cancel left out steps
    there is a Cancelled among the errors.
    """

    def __init__(
        self,
        steps: Sequence[tuple[str, Callable[..., Any]]],
        finished: Callable[[list[Any], list[tuple[str, CommonGroundError]]], None],
        progress: Callable[[str, float], None],
    ) -> None:
        self.steps, self._finished, self._progress = list(steps), finished, progress
        self.results: list[Any] = []
        self.errors: list[tuple[str, CommonGroundError]] = []
        self._current: Any = None
        self._cancelled = False

    def start(self) -> Chain:
        """Run the first step."""
        _RUNNING.add(self)
        self._next()
        return self

    def cancel(self) -> None:
        """Stop the present step and leave out the rest."""
        self._cancelled = True
        if self._current is not None:
            self._current.cancel()

    def _next(self) -> None:
        position = len(self.results)
        if self._cancelled or position >= len(self.steps):
            _RUNNING.discard(self)
            if position < len(self.steps) and not any(isinstance(error, Cancelled) for _, error in self.errors):
                self.errors.append((self.steps[position][0], Cancelled()))
            self._finished(self.results, self.errors)
            return
        title, step = self.steps[position]

        def report(percent: float) -> None:
            self._progress(title, (100.0 * position + min(percent, 100.0)) / len(self.steps))

        def failed(error: CommonGroundError) -> None:
            self.errors.append((title, error))
            self._cancelled = self._cancelled or isinstance(error, Cancelled)
            self._end(None)

        report(0.0)
        try:
            self._current = step(self._end, failed, report)
        except CommonGroundError as error:
            failed(error)

    def _end(self, result: Any) -> None:
        self.results.append(result)
        self._next()
