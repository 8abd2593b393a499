"""The first run: three short steps above the panel's pages. They block nothing and go away when they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..bridge import settings
from ..bridge.i18n import tr

if TYPE_CHECKING:
    from ..bridge.workspace import Entry

STEPS = 3


class FirstSteps(QFrame):
    """Says the next step; follows what the user does, whichever way she does it."""

    def __init__(self, works: tuple[Callable[[], Any], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.works = works
        self.step = 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAccessibleName(tr("First steps"))
        self.button = QPushButton()
        self.button.clicked.connect(lambda _checked=False: self.works[self.step]())
        self.skip = QPushButton(tr("Skip"))
        self.skip.setAccessibleName(tr("Skip the first steps"))
        self.skip.clicked.connect(lambda _checked=False: self.finish())
        row = QHBoxLayout()
        row.addWidget(self.button, 1)
        row.addWidget(self.skip)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.setVisible(not settings.WELCOMED.value())
        self.draw()

    def follow(self, has_folder: bool, entries: list[Entry]) -> None:
        """Go to the step that what is there asks for."""
        if settings.WELCOMED.value():
            self.hide()
            return
        if any(entry.table.startswith("exposure") for entry in entries):
            self.finish()
            return
        hazards = any(entry.table.startswith("imsma_hazard") for entry in entries)
        self.step = 0 if not has_folder else 1 if not hazards else 2
        self.draw()

    def draw(self) -> None:
        """Text and button of the step."""
        texts = (
            (tr("Choose a folder for the data. It stays yours: plain files that work without a line."),
             tr("Choose a folder…")),
            (tr("Open the sample pack to try everything on invented records, or load your own data below."),
             tr("Open the sample pack")),
            (tr("Count the people living near hazards; then make the map of it."), tr("Show the overlay")),
        )
        text, button = texts[self.step]
        self.text.setText(tr("Step {n} of {total}: {what}", n=self.step + 1, total=STEPS, what=text))
        self.button.setText(button)

    def finish(self) -> None:
        """Not again."""
        settings.WELCOMED.set(True)
        self.hide()
