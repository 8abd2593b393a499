"""The country chooser: a name, a code or a part of either."""

from __future__ import annotations

from functools import cmp_to_key

from qgis.PyQt.QtCore import QCollator, QLocale, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QWidget

from ..base.errors import BadInput, WorkspaceError
from ..base.text import N_
from ..bridge.i18n import tr
from ..bridge.language import spoken
from ..connectors.countries import countries, find_country, folded, name_in, names_of
from .forms import narrow

_SEARCHED = Qt.ItemDataRole.UserRole + 1


class _Completer(QCompleter):
    """Searches every name of a country, in any language and without accents; shows the one in the user's language."""

    def splitPath(self, path: str | None) -> list[str]:
        return [folded(path or "")]

    def pathFromIndex(self, index: QModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class CountryBox(QComboBox):
    """Countries by their name in the user's language; what is typed is searched anywhere in the name, in the English
    name, in those of the other languages and in the code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Country"))
        self.setToolTip(tr("Country"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        narrow(self)
        self.lineEdit().setPlaceholderText(tr("Country"))
        language = spoken()  # looked up once: it asks for a file each time
        named = {name_in(item.iso3, language): item.iso3 for item in countries()}
        for name in sorted(named, key=cmp_to_key(QCollator(QLocale(language)).compare)):
            code = named[name]
            self.addItem(f"{name} ({code})", code)
            self.setItemData(self.count() - 1, " | ".join(folded(each) for each in (name, code, *names_of(code))),
                             _SEARCHED)
        completer = _Completer(self)
        completer.setModel(self.model())
        completer.setCompletionRole(_SEARCHED)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.setCurrentIndex(-1)

    def set_code(self, code: str) -> None:
        """Choose a country by its ISO 3166 alpha-3 code; none for an empty one."""
        self.setCurrentIndex(self.findData(code))

    def iso3(self) -> str:
        """The chosen or typed country; a part of a name is enough where no other has it. Raises WorkspaceError (none),
        BadInput (no such country)."""
        code = self.currentData()
        if code and self.currentText() == self.itemText(self.currentIndex()):
            return str(code)
        text = self.currentText().strip()
        if not text:
            raise WorkspaceError(N_("No country is chosen"), hint=N_("choose one at the top of the panel"))
        try:
            return find_country(text).iso3
        except BadInput:
            fitting = [row for row in range(self.count())
                       if folded(text) and folded(text) in str(self.itemData(row, _SEARCHED))]
            if len(fitting) != 1:
                raise
            return str(self.itemData(fitting[0]))
