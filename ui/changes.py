"""What a refresh changed, with the choice to accept it or to go back."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..bridge.i18n import tr
from .direction import follow_language, own_words
from .links import show_html
from .project import short_title

if TYPE_CHECKING:
    from ..bridge.workspace import Changes, Entry

_SHOWN = 200
#: layers that the land balance compares
HAZARD_TABLES = ("imsma_hazard", "imsma_hazard_points")


def summary_html(entry: Entry, changes: Changes) -> str:
    """Counts, versions and the first rows of each kind of change."""
    head = tr("{before} rows before, {after} now.", before=changes.rows_before, after=changes.rows_after)
    parts = [f"<h3>{escape(short_title(entry))}</h3>", f"<p>{escape(head)}</p>"]
    if changes.version_before != changes.version_after:
        text = tr("Version {before} became {after}.", before=changes.version_before or "–",
                  after=changes.version_after or "–")
        parts.append(f"<p>{escape(text)}</p>")
    if not changes.id_field:
        parts.append(f"<p>{escape(tr('No column identifies the rows, so whole rows were compared.'))}</p>")
    changed = [f"{ident}: {', '.join(names)}" for ident, names in changes.changed.items()]
    for title, rows in (
        (tr("Added: {n}", n=len(changes.added)), changes.added),
        (tr("Removed: {n}", n=len(changes.removed)), changes.removed),
        (tr("Changed: {n}", n=len(changed)), changed),
    ):
        parts.append(f"<h4>{escape(title)}</h4>")
        if rows:
            lines = [escape(_short(row)) for row in rows[:_SHOWN]]
            if len(rows) > _SHOWN:
                lines.append(escape(tr("and {n} more", n=len(rows) - _SHOWN)))
            parts.append("<p>" + "<br>".join(lines) + "</p>")
    return "".join(parts)


def _short(row: Any) -> str:
    if isinstance(row, tuple):
        return ", ".join(str(value) for value in row if not isinstance(value, bytes) and value is not None)
    return str(row)


class ChangesDialog(QDialog):
    """``choice`` is ``accept``, ``revert``, ``balance`` or empty after it closed."""

    def __init__(self, entry: Entry, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        self.choice = ""
        self.setWindowTitle(tr("What changed"))
        self.text = QTextBrowser()
        show_html(self.text, summary_html(entry, changes))
        self.text.setAccessibleName(tr("What changed"))
        self.buttons = own_words(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        role = QDialogButtonBox.ButtonRole
        self.accept_button = self.buttons.addButton(tr("Accept the new state"), role.AcceptRole)
        self.revert_button = self.buttons.addButton(tr("Go back to the earlier state"), role.DestructiveRole)
        self.balance_button = None
        if entry.table in HAZARD_TABLES:
            self.balance_button = self.buttons.addButton(tr("Land balance…"), role.ActionRole)
            self.balance_button.setToolTip(tr("What opened, what was released, what nothing explains, and the chart "
                                              "over all exports, as a page"))
            self.balance_button.clicked.connect(lambda _checked=False: self._choose("balance"))
        self.buttons.rejected.connect(self.reject)
        self.accept_button.clicked.connect(lambda _checked=False: self._choose("accept"))
        self.revert_button.clicked.connect(lambda _checked=False: self._choose("revert"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.buttons)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 80, width * 60)

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()
