"""The page "Common Ground" in the project's properties: country, protocol, operation, producer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout

from ..base.errors import CommonGroundError
from ..bridge import project_settings
from ..bridge.i18n import sentence, tr
from .direction import follow_language
from .plain import plain

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

_ROOT = Path(__file__).resolve().parents[1] / "resources"


def protocols() -> list[tuple[str, str]]:
    """Path and title of the protocol profiles: the user's own folder first, then the shipped ones."""
    from ..products.style import user_folder

    found: dict[str, tuple[str, str]] = {}
    for folder in (_ROOT / "protocols", user_folder() / "protocols"):
        for path in sorted(folder.glob("*.json")):
            try:
                title = str(json.loads(path.read_text(encoding="utf-8-sig")).get("title") or path.stem)
            except (OSError, ValueError, AttributeError):
                title = tr("{file} (cannot be read)", file=path.name)
            found[path.stem] = (str(path), title)
    return sorted(found.values(), key=lambda item: item[1])


class ProjectPage(QgsOptionsPageWidget):
    """What is chosen here wins over the panel's country and over the options, for this project."""

    def __init__(self, changed: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        from .country import CountryBox

        self.changed = changed
        self.country = CountryBox()
        self.country.set_code(project_settings.value("country"))
        self.protocol = QComboBox()
        self.protocol.addItem(tr("that of the country, else the default"), "")
        for path, title in protocols():
            self.protocol.addItem(title, path)
        kept = project_settings.value("protocol")
        if kept and self.protocol.findData(kept) < 0:
            self.protocol.addItem(Path(kept).name, kept)
        self.protocol.setCurrentIndex(max(self.protocol.findData(kept), 0))
        self.operation = QLineEdit(project_settings.value("operation"))
        self.producer = QLineEdit(project_settings.value("producer"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, Any, str], ...] = (
            (tr("Country"), self.country, tr("The panel opens on this country.")),
            (tr("Protocol"), self.protocol, tr("Which rules say how sensitive a layer is.")),
            (tr("Name of the operation"), self.operation, tr("In labels and layouts: @cg_operation.")),
            (tr("Produced by"), self.producer, tr("Printed on maps.")),
        )
        for label, editor, help_text in rows:
            caption = QLabel(label)
            caption.setBuddy(editor)
            editor.setToolTip(help_text)
            editor.setAccessibleName(label)
            form.addRow(caption, editor)
        self.note = plain(QLabel())
        self.note.setWordWrap(True)
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addStretch(1)

    def apply(self) -> None:
        """Keep what was chosen in the project."""
        code = ""
        if self.country.currentText().strip():
            try:
                code = self.country.iso3()
            except CommonGroundError as error:
                self.note.setText(sentence(error))
                self.note.show()
                code = project_settings.value("country")
        for name, text in (("country", code), ("protocol", str(self.protocol.currentData() or "")),
                           ("operation", self.operation.text().strip()), ("producer", self.producer.text().strip())):
            project_settings.set_value(name, text)
        self.changed()
