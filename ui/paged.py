"""What both wizards are: pages one after the other, a sentence and a progress row below them, Close, Back and Next."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..base.errors import Cancelled, CommonGroundError
from ..bridge.i18n import sentence, tr
from .direction import follow_language
from .plain import plain
from .work import WorkRow


class PagedDialog(QDialog):
    """Modeless. A subclass gives its pages to :meth:`begin` and says in :meth:`forward` what leads to the next one."""

    def __init__(self, title: str, letters: int, parent: QWidget | None = None) -> None:
        """``letters``: width of the window in letters."""
        super().__init__(parent)
        follow_language(self)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._last = ""
        self.pages = QStackedWidget()
        self.say = plain(QLabel())
        self.say.setWordWrap(True)
        self.say.setAccessibleName(tr("Message"))
        self.say.hide()
        self.work = WorkRow()
        self.work.busy_changed.connect(self._busy)
        self.back = QPushButton(tr("Back"))
        self.back.clicked.connect(lambda _checked=False: self._go(self.pages.currentIndex() - 1))
        self.next = QPushButton(tr("Next"))
        self.next.setDefault(True)
        self.next.clicked.connect(lambda _checked=False: self.forward())
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(lambda _checked=False: self.close())
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages, 1)
        for row in (self.say, self.work):
            layout.addWidget(row)
        layout.addLayout(buttons)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * letters, width * 80)

    def begin(self, pages: tuple[QWidget, ...], last: str) -> None:
        """Show the first of ``pages``; ``last``: what Next says on the last."""
        self._last = last
        for page in pages:
            self.pages.addWidget(page)
        self._go(0)

    def forward(self) -> None:
        """The next page, after the work that it needs; on the last page the end."""
        raise NotImplementedError

    def _go(self, index: int) -> None:
        self.pages.setCurrentIndex(max(index, 0))
        self._busy(self.work.is_busy())

    def _busy(self, busy: bool) -> None:
        index = self.pages.currentIndex()
        self.pages.setEnabled(not busy)
        self.back.setEnabled(not busy and index > 0)
        self.next.setEnabled(not busy)
        self.next.setText(self._last if index == self.pages.count() - 1 else tr("Next"))

    def _tell(self, text: str) -> None:
        self.say.setText(text)
        self.say.setVisible(bool(text))

    def _failed(self, error: CommonGroundError) -> None:
        self._tell(tr("Cancelled") if isinstance(error, Cancelled) else sentence(error))

    def closeEvent(self, event: Any) -> None:
        self.work.let_go()
        super().closeEvent(event)
