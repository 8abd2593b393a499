"""QGIS's feedback objects in the shape that the pure rooms know."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from .i18n import words


class ProcessingFeedback:
    """``base.feedback.Feedback`` over a QgsProcessingFeedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self.feedback = feedback
        self._warned: set[str] = set()

    def is_cancelled(self) -> bool:
        return bool(self.feedback.isCanceled())

    def set_progress(self, percent: float) -> None:
        self.feedback.setProgress(percent)

    def info(self, text: str) -> None:
        self.feedback.pushInfo(words(text))

    def warn(self, text: str) -> None:
        """Each warning once, however often it is raised."""
        if text not in self._warned:
            self._warned.add(text)
            self.feedback.pushWarning(words(text))
