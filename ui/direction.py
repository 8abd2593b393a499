"""Right to left where our words are, also where Qt's own translation, which turns all of QGIS, is not installed."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from ..bridge.language import right_to_left


def follow_language(widget: QWidget) -> None:
    """Give a window or panel the direction of the language that tr() speaks; what is in it inherits it."""
    if right_to_left():
        widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
