"""The page "Layers": what the workspace holds, how old it is, what a refresh changed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..bridge.language import day
from .direction import in_line
from .plain import plain, plain_tip
from .project import SUBJECTS, is_rejects, short_title, subject_of

if TYPE_CHECKING:
    from ..bridge.workspace import Entry

#: after so many days a layer is marked as old
STALE_DAYS = 180
_ENTRY = Qt.ItemDataRole.UserRole


def age_in_days(entry: Entry, today: date | None = None) -> int | None:
    """Days since the data were retrieved (written, where that is not known); None where no date stands."""
    text = (entry.provenance.retrieved_at or entry.written_at)[:10]
    try:
        return ((today or date.today()) - date.fromisoformat(text)).days
    except ValueError:
        return None


def state_of(entry: Entry, today: date | None = None) -> str:
    """The last column: the date, or what is to be done about the layer."""
    if entry.has_previous:
        return tr("changed, to be accepted")
    age = age_in_days(entry, today)
    if age is not None and age > STALE_DAYS:
        return tr("old: {n} days", n=age)
    return day(entry.provenance.retrieved_at or entry.written_at)


class StockPage(QWidget):
    """Emits what the user wants done with the selected entries."""

    add = pyqtSignal(list)
    compare = pyqtSignal(object)
    accept = pyqtSignal(object)
    revert = pyqtSignal(object)
    remove = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Layers of the workspace"))
        self.tree.setHeaderLabels([tr("Layer"), tr("Rows"), tr("Retrieved")])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setIndentation(self.tree.indentation() // 2)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemSelectionChanged.connect(self.enable)
        self.tree.itemDoubleClicked.connect(lambda *_: self._emit_add())
        self.empty = QLabel(tr("The workspace is empty. Load a source on the page Data, or import an export on the "
                               "page IMSMA."))
        self.empty.setWordWrap(True)
        self.source = plain(QLabel())
        self.source.setWordWrap(True)
        self.source.setAccessibleName(tr("Source of the selected layer"))
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(tr("Add to the project"))
        self.button.clicked.connect(lambda _checked=False: self._emit_add())
        self.more = QPushButton(tr("More"))
        self.more.setAccessibleName(tr("More for the selected layer"))
        self.menu = QMenu(self.more)
        self.actions_by_name = {
            "compare": self.menu.addAction(tr("What changed…")),
            "accept": self.menu.addAction(tr("Accept the new state…")),
            "revert": self.menu.addAction(tr("Go back to the earlier state…")),
            "remove": self.menu.addAction(tr("Remove from the workspace…")),
        }
        for name, action in self.actions_by_name.items():
            action.triggered.connect(lambda _checked=False, name=name: self._emit(name))
        self.more.setMenu(self.menu)
        layout = QVBoxLayout(self)
        layout.addWidget(self.empty)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.source)
        row = QHBoxLayout()
        row.addWidget(self.button, 1)
        row.addWidget(self.more)
        layout.addLayout(row)
        self.fill([])

    def fill(self, entries: list[Entry]) -> None:
        """Show these entries, by subject; what was selected stays selected."""
        entries = [entry for entry in entries if entry.rows or not is_rejects(entry)]
        self.entries = entries
        kept = {(entry.country, entry.table) for entry in self.selected()}
        self.tree.clear()
        self.empty.setVisible(not entries)
        self.tree.setVisible(bool(entries))
        locale = QLocale()
        for subject, title in SUBJECTS.items():
            mine = [entry for entry in entries if subject_of(entry.table) == subject]
            if not mine:
                continue
            top = QTreeWidgetItem([tr(title)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFirstColumnSpanned(True)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            self.tree.addTopLevelItem(top)
            for entry in sorted(mine, key=lambda item: item.table):
                item = QTreeWidgetItem([short_title(entry), locale.toString(entry.rows), state_of(entry)])
                item.setData(0, _ENTRY, entry)
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(0, plain_tip(source_line(entry)))
                top.addChild(item)
                item.setSelected((entry.country, entry.table) in kept)
            top.setExpanded(True)
        self.enable()

    def selected(self) -> list[Entry]:
        """The selected entries."""
        return [item.data(0, _ENTRY) for item in self.tree.selectedItems() if item.data(0, _ENTRY) is not None]

    def enable(self) -> None:
        """Switch the buttons to what the selection allows."""
        entries = self.selected()
        one = entries[0] if len(entries) == 1 else None
        self.button.setEnabled(bool(entries))
        self.more.setEnabled(one is not None)
        for name in ("compare", "accept", "revert"):
            self.actions_by_name[name].setEnabled(one is not None and one.has_previous)
        self.source.setText(source_line(one) if one is not None else "")
        self.source.setVisible(one is not None)

    def _emit_add(self) -> None:
        entries = self.selected()
        if entries:
            self.add.emit(entries)

    def _emit(self, name: str) -> None:
        entries = self.selected()
        if len(entries) == 1:
            signal: Any = getattr(self, name)
            signal.emit(entries[0])


def source_line(entry: Entry) -> str:
    """Source, version, dates and licence in one line."""
    provenance = entry.provenance
    parts = [tr(provenance.source) if provenance.source else "", provenance.version]
    if provenance.valid_on:
        parts.append(tr("valid on {date}", date=day(provenance.valid_on)))
    parts.append(tr("retrieved {date}", date=day(provenance.retrieved_at or entry.written_at)))
    parts.append(provenance.licence)
    if provenance.invented == "yes":
        parts.append(tr("invented rows"))
    return in_line(parts)
