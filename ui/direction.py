"""Right to left where our words are, also where Qt's own translation, which turns all of QGIS, is not installed."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialogButtonBox, QTextBrowser, QWidget

from ..base.text import isolated
from ..bridge.i18n import tr
from ..bridge.language import right_to_left

_RLM = "\u200f"


def follow_language(widget: QWidget) -> None:
    """Give a window or panel the direction of the language that tr() speaks; what is in it inherits it."""
    if right_to_left():
        widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def own_words(box: QDialogButtonBox) -> QDialogButtonBox:
    """Qt's standard buttons in our words, also where Qt's own translation is not installed; returns ``box``."""
    kinds = QDialogButtonBox.StandardButton
    for kind, text in ((kinds.Close, tr("Close")), (kinds.Cancel, tr("Cancel")), (kinds.Ok, tr("OK"))):
        button = box.button(kind)
        if button is not None:
            button.setText(text)
            if right_to_left():
                button.setIcon(QIcon())  # some styles push the text against the edge beside one
    return box


def turn_text(browser: QTextBrowser) -> None:
    """Paragraphs that begin with a Latin name run from the right, too, where the language does."""
    if right_to_left():
        document = browser.document()
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        document.setDefaultTextOption(option)


def in_line(parts: Iterable[str]) -> str:
    """Parts that are there as one line, each in its own direction."""
    found = [part for part in parts if part]
    if not right_to_left():
        return " · ".join(found)
    return _RLM + " · ".join(isolated(part) for part in found)
