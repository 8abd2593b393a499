"""Tabs that fit a narrow panel: where all titles do not fit, only the open page keeps its words."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QTabWidget, QWidget


class FittingTabs(QTabWidget):
    """A tab widget whose tabs are never scrolled out of sight.

    Each page has an icon and a title. While the bar is wide enough all titles are shown; else those of the closed
    pages stand in the tooltip (and are read by screen readers), in every language and at every font size.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[str] = []
        self._icons: list[QIcon] = []
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)  # in a very narrow panel the open page's title gives way too
        self.setIconSize(QSize(16, 16))
        self.currentChanged.connect(lambda _index: self.fit())

    def add(self, page: QWidget, title: str, icon: str) -> int:
        """Add ``page``; ``icon`` is the name of one of QGIS's own theme icons."""
        self._titles.append(title)
        self._icons.append(QgsApplication.getThemeIcon(icon))
        return self.addTab(page, self._icons[-1], title)

    def title(self, page: QWidget) -> str:
        """The title of ``page``, whether there is room for it or not."""
        return self._titles[self.indexOf(page)]

    def rename(self, page: QWidget, title: str) -> None:
        """Give ``page`` another title."""
        self._titles[self.indexOf(page)] = title
        self.fit()

    def fit(self) -> None:
        """Show all titles, or only that of the open page where all are too wide."""
        if len(self._titles) != self.count():
            return  # while a page is being added
        bar = self.tabBar()
        for index, title in enumerate(self._titles):
            self.setTabText(index, title)
            self.setTabIcon(index, self._icons[index])
            self.setTabToolTip(index, title)
            bar.setAccessibleTabName(index, title)
        if bar.sizeHint().width() > self.width():
            for index in range(self.count()):
                if index != self.currentIndex():
                    self.setTabText(index, "")
        if bar.sizeHint().width() > self.width() and self.currentIndex() >= 0:
            # themes with wide tabs: the words of the open page matter more than its icon
            self.setTabIcon(self.currentIndex(), QIcon())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.fit()
