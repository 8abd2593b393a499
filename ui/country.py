"""The country chooser: a name, a code or a part of either."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..base.errors import WorkspaceError
from ..base.text import N_
from ..bridge.i18n import tr
from ..connectors.countries import countries, find_country
from .forms import narrow


class CountryBox(QComboBox):
    """Countries by name; what is typed is searched anywhere in the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Country"))
        self.setToolTip(tr("Country"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        narrow(self)
        self.lineEdit().setPlaceholderText(tr("Country"))
        for item in countries():
            self.addItem(f"{item.name} ({item.iso3})", item.iso3)
        completer = self.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
        self.setCurrentIndex(-1)

    def set_code(self, code: str) -> None:
        """Choose a country by its ISO 3166 alpha-3 code; none for an empty one."""
        self.setCurrentIndex(self.findData(code))

    def iso3(self) -> str:
        """The chosen or typed country. Raises WorkspaceError (none), BadInput (no such country)."""
        code = self.currentData()
        if code and self.currentText() == self.itemText(self.currentIndex()):
            return str(code)
        if not self.currentText().strip():
            raise WorkspaceError(N_("No country is chosen"), hint=N_("choose one at the top of the panel"))
        return find_country(self.currentText()).iso3
