"""The import wizard: the file as it is, which column is which field, what its values mean, and only then the import.

Nothing is written before the last page. What was chosen is a profile that a colleague can be sent and that works
headless as PROFILE of ``importimsma``.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QTextBrowser,
    QWidget,
)

from ..bridge.i18n import tr
from . import import_work
from .links import show_html
from .paged import PagedDialog
from .steps import ImportPage
from .tables import fill_table, fit_columns, plain_table, titled_page

if TYPE_CHECKING:
    from ..connectors.imsma.importer import Imported

_SHOWN = 50
FILE, COLUMNS, VALUES, RESULT = range(4)


class ImportWizard(PagedDialog):
    """Four pages: file, columns, values, what would come in. ``run`` gets the parameters of ``importimsma``."""

    def __init__(self, run: Callable[[dict[str, Any]], None], parent: QWidget | None = None) -> None:
        super().__init__(tr("Import an IMSMA export"), 110, parent)
        self.run = run
        self.dock: Any = parent
        self.read: import_work.Read | None = None
        self.tried: Imported | None = None
        self.saved = ""
        self._kept_values: dict[str, dict[str, list[str]]] = {}
        self.page = ImportPage()
        self.page.button.hide()
        self.page.file.fileChanged.connect(lambda _path: self._forget())
        self.begin((self.page, self._column_page(), self._value_page(), self._result_page()), tr("Import"))

    def open_on(self, file: str, kind: str = "") -> None:
        """Start with a file (and a kind of record)."""
        if kind:
            self.page.kind.setCurrentIndex(max(self.page.kind.findData(kind), 0))
        if file:
            self.page.file.setFilePath(file)

    # -- pages --------------------------------------------------------------------------------------------
    def _column_page(self) -> QWidget:
        page, layout = titled_page(tr("Which column is which field? The third column says how sure the guess is."))
        self.columns = plain_table([tr("Field"), tr("Column"), tr("Sure"), tr("Why")], tr("Columns"))
        layout.addWidget(self.columns, 2)
        layout.addWidget(QLabel(tr("The first rows of the file")))
        self.preview = plain_table([], tr("Preview"))
        layout.addWidget(self.preview, 1)
        return page

    def _value_page(self) -> QWidget:
        page, layout = titled_page(tr(
            "What do the values mean? Those that nothing is known about come first; they stay "
            "unknown, and are drawn and counted as open, unless you say what they mean."))
        self.values = plain_table([tr("Field"), tr("Value in the file"), tr("Rows"), tr("Means")], tr("Values"))
        heads = self.values.horizontalHeader()
        for column in (2, 3):  # what a value means is never cut
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        layout.addWidget(self.values, 1)
        return page

    def _result_page(self) -> QWidget:
        page, layout = titled_page(tr("What would come in. Nothing is written yet."))
        self.result = QTextBrowser()
        self.result.setAccessibleName(tr("What would come in"))
        layout.addWidget(self.result, 1)
        self.save = QPushButton(tr("Save these choices as a profile…"))
        self.save.clicked.connect(lambda _checked=False: self.save_profile())
        layout.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    # -- going on -----------------------------------------------------------------------------------------
    def forward(self) -> None:
        """The next page, after the work that it needs; on the last page the import."""
        index = self.pages.currentIndex()
        self._tell("")
        if index == FILE:
            missing = self.page.check()
            if missing:
                self._tell(missing)
                return
            self._read()
        elif index in (COLUMNS, VALUES):
            self._try(index + 1)
        else:
            self._import()

    def _forget(self) -> None:
        self.read = self.tried = None
        self.saved = ""
        self._kept_values = {}

    def _read(self) -> None:
        """The file and the guesses, in a task."""
        parameters = self.page.parameters()
        self.work.run_task(tr("Reading the file"), lambda feedback: import_work.read(parameters, feedback),
                           self._was_read, self._failed)

    def _was_read(self, read: import_work.Read) -> None:
        self.read = read
        self._fill_columns()
        fill_table(self.preview, [str(name) for name in read.head.columns],
                   [["" if value is None else str(value) for value in row] for row in read.head_rows()])
        fit_columns(self.preview)
        if read.proposed:
            self._tell(tr("The columns look like the profile {name}; go back and choose it if they are.",
                          name=read.proposed))
        self._go(COLUMNS)

    def _fill_columns(self) -> None:
        read = self.read
        if read is None:
            return
        self.columns.setRowCount(len(read.fields))
        for row, name in enumerate(read.fields):
            guess = read.guesses.get(name)
            title = QTableWidgetItem(name)
            title.setData(Qt.ItemDataRole.UserRole, name)
            self.columns.setItem(row, 0, title)
            combo = QComboBox()
            combo.setAccessibleName(tr("Column of {field}", field=name))
            combo.addItem(tr("(none)"), "")
            for column in read.columns:
                combo.addItem(column, column)
            combo.setCurrentIndex(max(combo.findData(guess.column if guess else ""), 0))
            self.columns.setCellWidget(row, 1, combo)
            self.columns.setItem(row, 2, QTableWidgetItem(f"{guess.confidence:.0%}" if guess else ""))
            self.columns.setItem(row, 3, QTableWidgetItem(_why(guess.why) if guess else ""))

    def mapping(self) -> dict[str, str]:
        """Field to column; empty where a guess was taken back."""
        found: dict[str, str] = {}
        read = self.read
        for row in range(self.columns.rowCount()):
            name = self.columns.item(row, 0).data(Qt.ItemDataRole.UserRole)
            combo: Any = self.columns.cellWidget(row, 1)
            column = str(combo.currentData() or "")
            if column or (read is not None and name in read.guesses):
                found[name] = column
        return found

    def chosen_values(self) -> dict[str, dict[str, list[str]]]:
        """What the user said values mean, as a value map of a profile."""
        kind = self.page.kind.currentData()
        found: dict[str, dict[str, list[str]]] = {}
        for row in range(self.values.rowCount()):
            combo: Any = self.values.cellWidget(row, 3)
            name, text, before = self.values.item(row, 0).data(Qt.ItemDataRole.UserRole)
            after = combo.currentData()
            if text and after and after != before:
                found.setdefault(import_work.value_map(kind, name), {}).setdefault(after, []).append(text)
        return _merged(self._kept_values, found)

    def _try(self, then: int) -> None:
        """Read the whole export as chosen, without writing."""
        read = self.read
        if read is None:
            self._go(FILE)
            return
        parameters, mapping = self.page.parameters(), self.mapping()
        if then == RESULT:
            # the table is drawn anew with what they mean now
            self._kept_values = self.chosen_values()
            self.saved = ""
        values = self._kept_values
        released = self._released(parameters)
        self.work.run_task(
            tr("Reading the records"),
            lambda feedback: import_work.attempt(read, parameters, mapping, values, released, feedback),
            lambda tried: self._was_tried(tried, then), self._failed)

    def _released(self, parameters: dict[str, Any]) -> frozenset[str]:
        """Hazard ids that the chosen release layer names; on the main thread, since it reads a layer."""
        return import_work.released_ids(self.page.release.currentLayer()) if "RELEASE" in parameters else frozenset()

    def _was_tried(self, tried: Imported, then: int) -> None:
        self.tried = tried
        if then == VALUES:
            self._fill_values(tried)
            if not tried.values:
                show_html(self.result, import_work.summary(tried))
                then = RESULT
        else:
            self._fill_values(tried)
            self._tell("")  # it is about the page of the values
            show_html(self.result, import_work.summary(tried))
        self._go(then)

    def _fill_values(self, tried: Imported) -> None:
        uses = sorted(tried.values, key=lambda use: (use.known, use.name, -use.rows))
        self.values.setRowCount(len(uses))
        kind = self.page.kind.currentData()
        for row, use in enumerate(uses):
            name = QTableWidgetItem(use.name)
            name.setData(Qt.ItemDataRole.UserRole, (use.name, use.text, use.canonical))
            self.values.setItem(row, 0, name)
            self.values.setItem(row, 1, QTableWidgetItem(use.text))
            self.values.setItem(row, 2, QTableWidgetItem(str(use.rows)))
            combo = QComboBox()
            combo.setAccessibleName(tr("Meaning of {value}", value=use.text))
            for word, label in import_work.meanings(kind, use.name):
                combo.addItem(label, word)
            if combo.findData(use.canonical) < 0:
                combo.addItem(use.canonical or tr("unknown"), use.canonical)
            combo.setCurrentIndex(combo.findData(use.canonical))
            self.values.setCellWidget(row, 3, combo)
            if not use.known:
                font = name.font()
                font.setBold(True)
                for column in range(3):
                    self.values.item(row, column).setFont(font)
        unknown = sum(not use.known for use in uses)
        if unknown:
            self._tell(tr("Values that are in no map: {n}, printed in bold.", n=unknown))

    # -- the end ------------------------------------------------------------------------------------------
    def save_profile(self, path: str = "") -> None:
        """Keep the choices as a file."""
        if self.read is None:
            return
        if not path:
            path, _ = QFileDialog.getSaveFileName(self, tr("Profile"), str(self._profile_path()),
                                                  tr("Profiles") + " (*.json)")
        if not path:
            return
        if not path.lower().endswith(".json"):
            path += ".json"
        try:
            import_work.save(path, self.read, self.page.kind.currentData(), self.mapping(), self.chosen_values())
        except OSError as error:
            self._tell(tr("The profile cannot be written: {error}", error=error.strerror or str(error)))
            return
        self.saved = path
        self._tell(tr("The profile is {path}.", path=path))

    def _profile_path(self) -> Path:
        stem = re.sub(r"[^\w-]+", "_", Path(self.page.file.filePath()).stem.lower()) or "profile"
        return Path(self.dock.folder) / "profiles" / f"{stem}.json"

    def _import(self) -> None:
        """Start the import in the panel with the profile of these choices."""
        if self.dock is not None and self.dock.is_busy():
            self._tell(tr("Another job runs in the panel; wait until it is done."))
            return
        parameters = self.page.parameters()
        if not self.saved:
            path = self._profile_path()
            try:
                path.parent.mkdir(exist_ok=True)
            except OSError as error:
                self._tell(tr("The profile cannot be written: {error}", error=error.strerror or str(error)))
                return
            self.save_profile(str(path))
        if not self.saved:
            return
        parameters["PROFILE"] = self.saved
        self.run(parameters)
        self.close()


def _merged(first: dict[str, dict[str, list[str]]], more: dict[str, dict[str, list[str]]]
            ) -> dict[str, dict[str, list[str]]]:
    """Both value maps; a text means what the second says, where both name it."""
    named = {(where, text) for where, table in more.items() for texts in table.values() for text in texts}
    found: dict[str, dict[str, list[str]]] = {}
    for part in (more, first):
        for where, table in part.items():
            for word, texts in table.items():
                kept = [text for text in texts if part is more or (where, text) not in named]
                if kept:
                    found.setdefault(where, {}).setdefault(word, []).extend(kept)
    return found


def _why(reason: str) -> str:
    from ..connectors.imsma.report import WHY

    return tr(WHY.get(reason, reason))
