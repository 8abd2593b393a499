"""The page "Questions": what must be decided, and the sources and algorithms that lead to an answer.

Drawn from resources/framework.json, or from the user's own copy in her folder.
"""

from __future__ import annotations

import json
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..base.errors import WRONG_SHAPE
from ..bridge.i18n import tr
from ..connectors import catalogue
from .halves import halves

if TYPE_CHECKING:
    from ..bridge.workspace import Entry

_ROOT = Path(__file__).resolve().parents[1] / "resources"
_ID = Qt.ItemDataRole.UserRole
IMSMA = "imsma:"
LEDGER = "ledger"


@lru_cache(maxsize=4)
def _parsed(path: str, _stamp: float, key: str) -> tuple[dict[str, Any], ...]:
    try:
        rows = json.loads(Path(path).read_text(encoding="utf-8-sig"))[key]
        return tuple(row for row in rows if isinstance(row, dict) and row.get("id"))
    except (OSError, *WRONG_SHAPE):
        return ()


def _rows(name: str, key: str) -> tuple[dict[str, Any], ...]:
    """The rows of a JSON resource: the user's own file, else the shipped one, also where hers cannot be read."""
    from ..products.style import user_folder

    for path in (user_folder() / name, _ROOT / name):
        found = _parsed(str(path), path.stat().st_mtime, key) if path.is_file() else ()
        if found:
            return found
    return ()


def questions() -> tuple[dict[str, Any], ...]:
    """The questions in their order."""
    return _rows("framework.json", "questions")


def is_loaded(source: str, entries: list[Entry]) -> bool:
    """True where the workspace holds what a source of a question gives."""
    table = f"imsma_{source[len(IMSMA):]}" if source.startswith(IMSMA) else source
    return any(entry.table == table or entry.table.startswith(f"{table}_") for entry in entries)


class QuestionsPage(QWidget):
    """Emits ``source`` (an id, or ``imsma:<kind>``) and ``algorithm`` (its name)."""

    source = pyqtSignal(str)
    algorithm = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        head = QLabel(tr("What must be decided?"))
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setWordWrap(True)
        self.tree.setAccessibleName(tr("What must be decided?"))
        for question in questions():
            item = QTreeWidgetItem([tr(str(question.get("decision", "")))])
            item.setData(0, _ID, question["id"])
            item.setToolTip(0, tr(str(question.get("question", ""))))
            self.tree.addTopLevelItem(item)
        self.tree.currentItemChanged.connect(lambda *_: self.draw())
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setAccessibleName(tr("About the question"))
        self.buttons: dict[str, QPushButton] = {}
        self.place = QVBoxLayout()
        inner = QWidget()
        details = QVBoxLayout(inner)
        details.addWidget(self.about)
        details.addLayout(self.place)
        details.addStretch(1)
        splitter = halves(self.tree, inner)
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        layout.addWidget(splitter, 1)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def select(self, question_id: str) -> None:
        """Make a question the current one."""
        for i in range(self.tree.topLevelItemCount()):
            if self.tree.topLevelItem(i).data(0, _ID) == question_id:
                self.tree.setCurrentItem(self.tree.topLevelItem(i))

    def current(self) -> dict[str, Any]:
        """The question that is selected; empty where none is."""
        item = self.tree.currentItem()
        chosen = item.data(0, _ID) if item is not None else ""
        return next((question for question in questions() if question["id"] == chosen), {})

    def follow(self, entries: list[Entry]) -> None:
        """What the workspace holds now: what is there is said on the buttons."""
        self.entries = list(entries)
        self.draw()

    def draw(self) -> None:
        """The question, its indicators and limits, and one button a step."""
        question = self.current()
        for button in self.buttons.values():
            self.place.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        self.about.setText(_about(question) if question else "")
        for source in question.get("sources", ()):
            title = source_title(source)
            if not title or source == LEDGER:
                continue
            there = is_loaded(source, self.entries)
            text = tr("{title} (in the workspace)", title=title) if there else tr("Get: {title}", title=title)
            self._button(f"source:{source}", text, lambda name=source: self.source.emit(name))
        for name in question.get("algorithms", ()):
            algorithm = QgsApplication.processingRegistry().algorithmById(f"commonground:{name}")
            if algorithm is not None:
                text = tr("Run: {title}", title=algorithm.displayName())
                self._button(f"algorithm:{name}", text, lambda name=name: self.algorithm.emit(name))

    def _button(self, key: str, text: str, work: Any) -> None:
        button = QPushButton(text.replace("&", "&&"))
        button.setToolTip(text)
        # a long title must not widen the dock
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: work())
        self.place.addWidget(button)
        self.buttons[key] = button


def source_title(source: str) -> str:
    """What a source of a question is called; empty where there is none of that id."""
    if source.startswith(IMSMA):
        from .steps import kinds

        return dict(kinds()).get(source[len(IMSMA):], "")
    if source not in {known.id for known in catalogue.SOURCES}:
        return ""
    return tr(catalogue.by_id(source).title)


def _about(question: dict[str, Any]) -> str:
    known = {row["id"]: row for row in _rows("indicators.json", "indicators")}
    parts = [f"<p><b>{escape(tr(str(question.get('question', ''))))}</b></p>"]
    named = [tr(str(known[name]["title"])) for name in question.get("indicators", ()) if name in known]
    if named:
        parts.append(f"<p>{escape(tr('Indicators: {names}', names=', '.join(named)))}</p>")
    if question.get("limits"):
        # not in italics: fonts that write Arabic have none
        parts.append(f"<p>{escape(tr(str(question['limits'])))}</p>")
    return "".join(parts)
