"""The table wizard: a CSV or workbook of any shape, which row and which column is what, and only then the load.

Nothing is written before the last page. What was chosen is a preset that a colleague can be sent and that works
headless as PRESET of ``load_table``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidgetItem,
    QTextBrowser,
    QWidget,
)

from ..base.errors import CommonGroundError
from ..bridge.i18n import sentence, tr
from . import table_work
from .forms import narrow
from .links import show_html
from .paged import PagedDialog
from .tables import fill_table, fit_columns, plain_table, titled_page

if TYPE_CHECKING:
    from ..connectors.table_choices import Choices
    from ..connectors.table_wizard import TablePreset

FILE, COLUMNS, RESULT = range(3)
FIELD, COLUMN, NUMBER, SURE, WHY = range(5)
AUTO, NONE = "auto", "none"
_NAME = Qt.ItemDataRole.UserRole
_HEAD_ROWS = 15


class TableWizard(PagedDialog):
    """Three pages: file, columns, what would come in. ``run`` gets the parameters of ``load_table``; ``missing`` says
    why that cannot be now, "" where it can."""

    def __init__(self, run: Callable[[dict[str, Any]], None], folder: str, missing: Callable[[], str],
                 parent: QWidget | None = None) -> None:
        super().__init__(tr("A table from a file"), 115, parent)
        self.run, self.folder, self.missing = run, folder, missing
        self.looked: table_work.Looked | None = None
        self.read: table_work.Read | None = None
        self.tried: tuple[TablePreset, Any] | None = None
        self._wanted = AUTO
        self._again = False
        self.begin((self._file_page(), self._column_page(), self._result_page()), tr("Load into the workspace"))

    def open_on(self, file: str, preset: str = "") -> None:
        """Start with a file (and the id of a preset)."""
        self._wanted = preset or AUTO
        if file:
            self.file.setFilePath(file)

    # -- pages --------------------------------------------------------------------------------------------
    def _file_page(self) -> QWidget:
        page, layout = titled_page(tr(
            "A CSV or XLSX file of any shape: DTM components, site lists, 3W to 5W, your own. The row of the column "
            "names is bold, the row of HXL tags is in italics; correct them if they are others."))
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Tables") + " (*.csv *.tsv *.txt *.xlsx *.xlsm)")
        self.file.fileChanged.connect(lambda _path: self._file_changed())
        self.sheet = narrow(QComboBox())
        self.preset = narrow(QComboBox())
        self.header, self.tag = QSpinBox(), QSpinBox()
        self.header.setRange(0, 60)
        self.header.setSpecialValueText(tr("automatic"))
        self.tag.setRange(-1, 60)
        self.tag.setSpecialValueText(tr("automatic"))
        self.tag.setValue(-1)
        self.form = QFormLayout()
        for label, editor, told in (
            (tr("File"), self.file, tr("A table that you downloaded or were sent.")),
            (tr("Sheet"), self.sheet, tr("Which of several sheets.")),
            (tr("Preset"), self.preset, tr("What is known about tables of this shape.")),
            (tr("Row of the column names"), self.header, tr("As the spreadsheet counts rows.")),
            (tr("Row of HXL tags"), self.tag, tr("As the spreadsheet counts rows; 0 is for none.")),
        ):
            editor.setAccessibleName(label)
            editor.setAccessibleDescription(told)
            editor.setToolTip(told)
            self.form.addRow(label, editor)
        layout.addLayout(self.form)
        self.head = plain_table([], tr("The first rows of the sheet"))
        self.head.verticalHeader().show()
        layout.addWidget(self.head, 1)
        self.sheet.currentIndexChanged.connect(lambda _index: self._draw_head())
        self.preset.currentIndexChanged.connect(lambda _index: self._preset_changed())
        for spin in (self.header, self.tag):
            spin.valueChanged.connect(lambda _value: self._draw_head())
        self._offer_presets([])
        return page

    def _column_page(self) -> QWidget:
        page, layout = titled_page(tr(
            "Which column is what? “Sure” says how well name and values fit. Columns that are not named here come in "
            "as they are."))
        self.columns = plain_table([tr("Field"), tr("Column"), tr("Number"), tr("Sure"), tr("Why")], tr("Columns"))
        heads = self.columns.horizontalHeader()
        for column in (NUMBER, SURE):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        layout.addWidget(self.columns, 2)
        self.more = narrow(QComboBox())
        self.more.setEditable(True)
        self.more.setAccessibleName(tr("Another field"))
        self.add = QPushButton(tr("Add this field"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(lambda _checked=False: self.add_field())
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Another field")))
        row.addWidget(self.more, 1)
        row.addWidget(self.add)
        layout.addLayout(row)
        layout.addWidget(QLabel(tr("The first rows of the file")))
        self.preview = plain_table([], tr("Preview"))
        layout.addWidget(self.preview, 1)
        return page

    def _result_page(self) -> QWidget:
        page, layout = titled_page(tr("What would come in. Nothing is written yet."))
        self.result = QTextBrowser()
        self.result.setAccessibleName(tr("What would come in"))
        self.rows = plain_table([], tr("The first rows as they would come in"))
        self.name, self.source, self.licence = QLineEdit(), QLineEdit(), QLineEdit()
        self.sensitivity = narrow(QComboBox())
        for level, label in (("low", tr("low")), ("moderate", tr("moderate")), ("high", tr("high")),
                             ("severe", tr("severe"))):
            self.sensitivity.addItem(label, level)
        form = QFormLayout()
        for label, editor, told in (
            (tr("Name in the workspace"), self.name,
             tr("A layer of this name is replaced; its earlier state is kept.")),
            (tr("Source"), self.source, tr("Who made the table; it stands on every map.")),
            (tr("Licence"), self.licence, tr("As the owner of the file says.")),
            (tr("Sensitivity"), self.sensitivity, tr("Who may see it follows from this.")),
        ):
            editor.setAccessibleName(label)
            editor.setToolTip(told)
            form.addRow(label, editor)
        layout.addWidget(self.result, 1)
        layout.addWidget(self.rows, 1)
        layout.addLayout(form)
        self.save = QPushButton(tr("Save these choices as a preset…"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(lambda _checked=False: self.save_preset())
        layout.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    # -- the file -----------------------------------------------------------------------------------------
    def _file_changed(self) -> None:
        self.looked = self.read = self.tried = None
        self._tell("")
        if self.work.is_busy():
            self._again = True  # a name that is still being typed
            return
        file, folder = self.file.filePath(), self.preset_folder()
        self.sheet.clear()
        self._draw_head()
        if Path(file).is_file():
            self.work.run_task(tr("Looking at the file"), lambda feedback: table_work.look(file, folder, feedback),
                               self._was_looked_at, self._failed)

    def preset_folder(self) -> str:
        """Where presets of this workspace stand."""
        return str(Path(self.folder) / "table_presets")

    def _was_looked_at(self, looked: table_work.Looked) -> None:
        if self._again or looked.file != self.file.filePath():
            self._again = False
            self._file_changed()
            return
        self.looked = looked
        self._offer_presets(looked.known)
        known = self.preset.findData(self._wanted)
        best = next((fit for fit in looked.fits if fit.preset.id == self._wanted or self._wanted == AUTO), None)
        if best is not None:
            self.preset.setCurrentIndex(self.preset.findData(best.preset.id))
        elif known > 0 and self._wanted != AUTO:
            self.preset.setCurrentIndex(known)
        else:
            self.preset.setCurrentIndex(self.preset.findData(NONE))
        self.sheet.blockSignals(True)
        for head in looked.heads:
            self.sheet.addItem(head.sheet or tr("the table"), head.sheet)
        self.sheet.blockSignals(False)
        self._choose_sheet()
        self._draw_head()
        lines = list(looked.broken)
        if best is None:
            lines.append(tr("No preset fits this table; choose one, or name the columns on the next page."))
        self._tell(" ".join(lines))

    def _offer_presets(self, known: list[TablePreset]) -> None:
        self.preset.blockSignals(True)
        self.preset.clear()
        self.preset.addItem(tr("(none of these)"), NONE)
        for preset in sorted(known, key=lambda one: one.title.casefold()):
            self.preset.addItem(tr(preset.title), preset.id)
        self.preset.blockSignals(False)

    def chosen(self) -> TablePreset | None:
        """The preset that is chosen, None for none."""
        wanted = self.preset.currentData()
        known = self.looked.known if self.looked is not None else []
        return next((preset for preset in known if preset.id == wanted), None)

    def _preset_changed(self) -> None:
        self._choose_sheet()
        self._draw_head()

    def _choose_sheet(self) -> None:
        """The sheet and rows that the preset would take."""
        from ..connectors.table_wizard import sheets_for

        preset, looked = self.chosen(), self.looked
        if looked is None:
            return
        fit = next((one for one in looked.fits if preset is not None and one.preset.id == preset.id), None)
        sheet = fit.sheet if fit is not None else next(
            iter(sheets_for(preset, [head.sheet for head in looked.heads])), "")
        self.sheet.setCurrentIndex(max(self.sheet.findData(sheet), 0))
        self.header.setValue((preset.header_row if preset is not None else None) or 0)
        self.tag.setValue(-1 if preset is None or preset.tag_row is None else preset.tag_row)

    def rows_said(self) -> tuple[int | None, int | None]:
        """Header and HXL row as they were corrected, None where they are found."""
        return self.header.value() or None, None if self.tag.value() < 0 else self.tag.value()

    def _draw_head(self) -> None:
        """The first rows with their numbers, the header bold, the tags in italics."""
        head = self.looked.head(str(self.sheet.currentData() or "")) if self.looked is not None else None
        rows = head.rows[:_HEAD_ROWS] if head is not None else ()
        width = max((len(row) for row in rows), default=0)
        fill_table(self.head, [_letters(i) for i in range(width)], [[cell or "" for cell in row] for row in rows])
        if head is None:
            return
        header, tag = self.rows_said()
        chosen = header or head.header
        tags = tag if tag is not None else head.tag
        for number, which in ((chosen, "bold"), (tags or 0, "italic")):
            for column in range(width if 0 < number <= len(rows) else 0):
                item = self.head.item(number - 1, column)
                font = QFont(item.font())
                font.setBold(which == "bold" or font.bold())
                font.setItalic(which == "italic" or font.italic())
                item.setFont(font)
        fit_columns(self.head)

    # -- going on -----------------------------------------------------------------------------------------
    def forward(self) -> None:
        """The next page, after the work that it needs; on the last page the load."""
        index = self.pages.currentIndex()
        self._tell("")
        if index == FILE:
            self._read()
        elif index == COLUMNS:
            self._try()
        else:
            self._load()

    def _failed(self, error: CommonGroundError) -> None:
        if self._again:
            self._again = False
            self._file_changed()
            return
        super()._failed(error)

    def _read(self) -> None:
        file = self.file.filePath()
        if not file:
            self._tell(tr("Choose a CSV or XLSX file."))
            return
        looked = self.looked
        if looked is None:
            if not Path(file).is_file():
                self._tell(tr("There is no file {name}.", name=Path(file).name))
                return
            self._file_changed()
            return
        preset, sheet = self.chosen(), str(self.sheet.currentData() or "")
        header, tag = self.rows_said()
        self.work.run_task(
            tr("Reading the file"),
            lambda feedback: table_work.read(looked, preset, sheet, header, tag, feedback), self._was_read,
            self._failed)

    def _was_read(self, read: table_work.Read) -> None:
        before = self.read
        same = before is not None and before.preset == read.preset and before.columns == read.columns
        self.read = read
        if not same:
            self._fill_columns(read)
        fill_table(self.preview, read.columns, read.head_rows())
        fit_columns(self.preview)
        if not len(read.frame):
            self._tell(tr("There are no rows below the column names."))
            return
        self._go(COLUMNS)

    def _fill_columns(self, read: table_work.Read) -> None:
        self.columns.setRowCount(0)
        from ..connectors.table_choices import X, Y

        own = list(read.preset.columns) if read.preset.id != "table" else [n for n in read.words if n in read.guesses]
        for name in (*own, X, Y):
            self._add_row(name)
        self.more.clear()
        shown = {*own, X, Y}
        for word in read.words:
            if word not in shown:
                self.more.addItem(word)
        self.more.setCurrentIndex(-1)
        self.more.clearEditText()
        known = read.preset.id != "table"
        self.name.setText(read.preset.id if known else _plain(Path(self.file.filePath()).stem))
        self.source.setText(read.preset.source)
        self.licence.setText(read.preset.licence)
        self.sensitivity.setCurrentIndex(max(self.sensitivity.findData(read.preset.sensitivity), 0))

    def _add_row(self, name: str) -> None:
        read = self.read
        if read is None:
            return
        guess = read.guesses.get(name)
        row = self.columns.rowCount()
        self.columns.insertRow(row)
        title = QTableWidgetItem(name)
        title.setData(_NAME, name)
        self.columns.setItem(row, FIELD, title)
        combo = QComboBox()
        combo.setAccessibleName(tr("Column of {field}", field=name))
        combo.addItem(tr("(none)"), "")
        for column in read.columns:
            combo.addItem(column, column)
        combo.setCurrentIndex(max(combo.findData(guess.column if guess else ""), 0))
        combo.currentIndexChanged.connect(lambda _index, field=name: self._column_said(field))
        self.columns.setCellWidget(row, COLUMN, narrow(combo))
        number = QCheckBox()
        number.setAccessibleName(tr("{field} is a number", field=name))
        number.setChecked(name in read.preset.figures or name in _place())
        number.setEnabled(name not in _place())
        self.columns.setCellWidget(row, NUMBER, number)
        self.columns.setItem(row, SURE, QTableWidgetItem(f"{guess.sure:.0%}" if guess else ""))
        self.columns.setItem(row, WHY, QTableWidgetItem(_why(guess.why) if guess else ""))

    def _row_of(self, field: str) -> int:
        return next(row for row in range(self.columns.rowCount()) if self.columns.item(row, FIELD).data(_NAME) == field)

    def _column_said(self, field: str) -> None:
        """A column was chosen by hand: that is no guess any more."""
        row = self._row_of(field)
        combo: Any = self.columns.cellWidget(row, COLUMN)
        self.columns.item(row, SURE).setText("")
        self.columns.item(row, WHY).setText(tr("you say so") if combo.currentData() else "")

    def add_field(self) -> None:
        """One more field, of the words of other presets or of one's own."""
        from ..connectors.table_wizard import TARGET

        name = self.more.currentText().strip()
        held = [self.columns.item(row, FIELD).data(_NAME) for row in range(self.columns.rowCount())]
        if name in held:
            self._tell(tr("The field {name} is there already.", name=name))
        elif not TARGET.fullmatch(name):
            self._tell(tr("A field has small letters, digits and _, and begins with a letter."))
        else:
            self._tell("")
            self._add_row(name)
            self.columns.scrollToBottom()
            self.more.setCurrentIndex(-1)
            self.more.clearEditText()

    def choices(self) -> Choices:
        """What was said on the pages."""
        from ..connectors.table_choices import Choices

        found = Choices(name=_plain(self.name.text()), source=self.source.text().strip(),
                        licence=self.licence.text().strip(), sensitivity=str(self.sensitivity.currentData()))
        for row in range(self.columns.rowCount()):
            name = self.columns.item(row, FIELD).data(_NAME)
            combo: Any = self.columns.cellWidget(row, COLUMN)
            number: Any = self.columns.cellWidget(row, NUMBER)
            if combo.currentData():
                found.mapping[name] = str(combo.currentData())
                if number.isChecked() and name not in _place():
                    found.figures.add(name)
        return found

    def _try(self) -> None:
        read = self.read
        if read is None:
            self._go(FILE)
            return
        choices, sheet = self.choices(), str(self.sheet.currentData() or "")
        header, tag = self.rows_said()
        self.work.run_task(
            tr("Reading the records"),
            lambda feedback: table_work.attempt(read, choices, sheet, header, tag, feedback), self._was_tried,
            self._failed)

    def _was_tried(self, tried: tuple[TablePreset, Any]) -> None:
        self.tried = tried
        loaded = tried[1]
        show_html(self.result, table_work.summary(loaded))
        fill_table(self.rows, [str(name) for name in loaded.table.columns], table_work.rows_of(loaded.table))
        fit_columns(self.rows)
        self._go(RESULT)

    # -- the end ------------------------------------------------------------------------------------------
    def final(self) -> TablePreset | None:
        """The preset with what was said on the last page, too."""
        from dataclasses import replace

        if self.tried is None:
            return None
        said, preset = self.choices(), self.tried[0]
        name = said.name or preset.id
        read = self.read
        title = preset.title if read is not None and name == read.preset.id and name != "table" else \
            self.name.text().strip()
        return replace(preset, id=name, title=title or name, source=said.source, licence=said.licence,
                       sensitivity=said.sensitivity)

    def save_preset(self, path: str = "") -> str:
        """Keep the choices as a file; its path, "" where nothing was written."""
        from ..connectors.table_wizard import save_preset

        preset = self.final()
        if preset is None:
            return ""
        if not path:
            proposed = str(Path(self.preset_folder()) / f"{preset.id}.json")
            path, _ = QFileDialog.getSaveFileName(self, tr("Preset"), proposed, tr("Presets") + " (*.json)")
        if not path:
            return ""
        if not path.lower().endswith(".json"):
            path += ".json"
        try:
            save_preset(preset, path)
        except CommonGroundError as error:
            self._tell(sentence(error))
            return ""
        self._tell(tr("The preset is {path}.", path=path))
        return path

    def _load(self) -> None:
        """Start the load in the panel with the preset of these choices."""
        missing = self.missing()
        if missing:
            self._tell(missing)
            return
        preset = self.final()
        if preset is None:
            self._go(COLUMNS)
            return
        saved = self.save_preset(str(Path(self.preset_folder()) / f"{preset.id}.json"))
        if not saved:
            return
        parameters = {"FILE": self.file.filePath(), "PRESET": saved, "NAME": preset.id}
        if self.sheet.currentData():
            parameters["SHEET"] = str(self.sheet.currentData())
        self.run(parameters)
        self.close()


def _place() -> tuple[str, str]:
    from ..connectors.table_choices import X, Y

    return X, Y


def _plain(text: str) -> str:
    from ..connectors.table_wizard import table_name

    return table_name(text) if text.strip() else ""


def _letters(position: int) -> str:
    """A, B … Z, AA as a spreadsheet calls its columns."""
    name = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _why(reason: str) -> str:
    return {"tag": tr("its HXL tag"), "name": tr("its name"), "loose": tr("a name in other tables")}.get(reason, reason)
