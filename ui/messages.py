"""What the user is told: one sentence in the message bar, the details behind a button."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from ..base.errors import Cancelled
from ..bridge.i18n import sentence, tr
from ..bridge.tasks import LOG, log_error

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ..base.errors import CommonGroundError

TITLE = "Common Ground"


def tell(iface: Any, error: CommonGroundError) -> None:
    """An error as its one sentence, with a button that opens the log. A cancel is only mentioned."""
    log_error(error)
    if isinstance(error, Cancelled):
        say(iface, sentence(error))
        return
    say(iface, sentence(error), Qgis.MessageLevel.Warning, (tr("Details"), lambda: open_log(iface)))


def say(
    iface: Any,
    text: str,
    level: Any = Qgis.MessageLevel.Info,
    button: tuple[str, Callable[[], Any]] | None = None,
) -> None:
    """One line in the message bar; a warning stays until it is closed."""
    bar = iface.messageBar()
    item = bar.createMessage(TITLE, escape(text, quote=False))  # the bar shows HTML, and names come from data
    if button is not None:
        press = QPushButton(button[0], item)
        press.clicked.connect(lambda _checked=False: button[1]())
        item.layout().addWidget(press)
    bar.pushWidget(item, level, 0 if level != Qgis.MessageLevel.Info or button else 8)


def open_log(iface: Any) -> None:
    """The log panel on this plugin's tab."""
    iface.openMessageLog(LOG)


def ask(parent: QWidget, title: str, text: str) -> bool:
    """Yes or no, no being the default."""
    answer = QMessageBox.question(
        parent, title, text, QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
        QMessageBox.StandardButton.No,
    )
    return bool(answer == QMessageBox.StandardButton.Yes)
