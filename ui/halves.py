"""A list above what it says about the chosen entry, each half of the panel's height."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget


def halves(above: QWidget, details: QWidget) -> QSplitter:
    """``above`` over ``details``, which scrolls where it is long; neither can be pushed out of sight."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(details)
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(above)
    splitter.addWidget(scroll)
    splitter.setSizes([1000, 1000])  # halves; Qt scales them to what there is
    return splitter
