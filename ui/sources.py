"""The page "Data": the sources of the catalogue, what each gives, its parameters, and a button that loads."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..connectors import catalogue
from . import search
from .forms import ParameterForm, narrow
from .halves import halves
from .links import with_links

_ID = Qt.ItemDataRole.UserRole
#: links of ours in the text about the presets
_PRESET = "preset:"


class SourcesPage(QWidget):
    """Emits ``load`` with a list of (source id, parameters) for what is ticked, or else selected."""

    load = pyqtSignal(list)
    #: words to search on HDX
    search_hdx = pyqtSignal(str)
    #: the datasets of a system without an interface, by the id of its preset
    open_preset = pyqtSignal(str)
    #: the table wizard, for a source of the catalogue
    open_table = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms: dict[str, ParameterForm] = {}
        self.search = QLineEdit()  # not QGIS's own, whose hint cannot be read in a dark theme
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Search the sources"))
        self.search.setAccessibleName(tr("Search the sources"))
        self.search.textChanged.connect(self._filter)
        self.facet = narrow(QComboBox())
        self.facet.setAccessibleName(tr("Which sources"))
        self.facet.addItem(tr("all sources"), "")
        for group, title in catalogue.GROUPS.items():
            self.facet.addItem(tr(title), group)
        self.facet.addItem(tr("without a key"), "no key")
        self.facet.currentIndexChanged.connect(lambda _index: self._filter(self.search.text()))
        self.hdx = QPushButton(tr("Search HDX…"))
        self.hdx.clicked.connect(lambda _checked=False: self.search_hdx.emit(self.search.text().strip()))
        self.table = QPushButton(tr("A table from a file…"))
        self.table.clicked.connect(lambda _checked=False: self.open_table.emit("table"))
        self.wizard = QPushButton(tr("Open the table wizard…"))
        self.wizard.clicked.connect(lambda _checked=False: self._open_wizard())
        self.wizard.hide()
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("Sources"))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.currentItemChanged.connect(self._show)
        self.tree.itemChanged.connect(self.label_button)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setOpenExternalLinks(False)
        self.about.linkActivated.connect(self._follow)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.about.setAccessibleName(tr("About the source"))
        self.form_place = QVBoxLayout()
        self.button = QPushButton()
        self.button.clicked.connect(self._load)
        self._lay_out()
        self.fill()

    def _lay_out(self) -> None:
        inner = QWidget()
        details = QVBoxLayout(inner)
        details.addWidget(self.about)
        details.addWidget(self.wizard, 0, Qt.AlignmentFlag.AlignLeft)
        details.addLayout(self.form_place)
        details.addStretch(1)
        splitter = halves(self.tree, inner)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        row = QHBoxLayout()
        row.addWidget(self.facet, 1)
        layout.addLayout(row)
        more = QHBoxLayout()
        more.addWidget(self.hdx)
        more.addWidget(self.table)
        more.addStretch(1)
        layout.addLayout(more)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.button)

    def fill(self) -> None:
        """Draw the catalogue anew."""
        self.tree.blockSignals(True)
        self.tree.clear()
        for group, title in catalogue.GROUPS.items():
            sources = [source for source in catalogue.SOURCES if source.group == group]
            if not sources:
                continue
            top = QTreeWidgetItem([tr(title)])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(top)
            for source in sources:
                item = QTreeWidgetItem([tr(source.title)])
                item.setData(0, _ID, source.id)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                              | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, Qt.CheckState.Unchecked)
                item.setToolTip(0, tr(source.gives))
                top.addChild(item)
            top.setExpanded(True)
        self.tree.blockSignals(False)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first.child(0))
        self.label_button()

    def items(self) -> list[QTreeWidgetItem]:
        """The items of all sources."""
        tops = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        return [top.child(i) for top in tops for i in range(top.childCount())]

    def chosen(self) -> list[str]:
        """Ids of the ticked sources; the selected one where none is ticked."""
        ticked = [item.data(0, _ID) for item in self.items() if item.checkState(0) == Qt.CheckState.Checked]
        current = self.tree.currentItem()
        if not ticked and current is not None and current.data(0, _ID):
            return [current.data(0, _ID)]
        return ticked

    def select(self, source_id: str) -> None:
        """Make a source the current one (the locator and the browser lead here)."""
        for item in self.items():
            if item.data(0, _ID) == source_id:
                self.search.clear()
                self.facet.setCurrentIndex(0)
                self.tree.setCurrentItem(item)
                self.tree.scrollToItem(item)

    def fill_in(self, source_id: str, values: dict[str, str]) -> None:
        """Choose a source and put texts into its form."""
        self.select(source_id)
        form = self._forms.get(source_id)
        for name, text in values.items():
            editor: Any = form.findChild(QLineEdit, name) if form is not None else None
            if editor is not None:
                editor.setText(text)

    def _filter(self, text: str) -> None:
        words, known = text.casefold().split(), search.synonyms()
        for item in self.items():
            source = catalogue.by_id(item.data(0, _ID))
            facet = self.facet.currentData()
            fits = not facet or (source.key == "none" if facet == "no key" else source.group == facet)
            item.setHidden(not fits or not search.matches(search.heap(source), words, known))
        for i in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(i)
            top.setHidden(all(top.child(j).isHidden() for j in range(top.childCount())))
        current = self.tree.currentItem()
        if current is None or current.isHidden():  # what stands below the list is of a source in the list
            self.tree.setCurrentItem(next((item for item in self.items() if not item.isHidden()), None))

    def _show(self, item: QTreeWidgetItem | None, _before: Any = None) -> None:
        for form in self._forms.values():
            form.hide()
        self.label_button()
        self.wizard.hide()
        if item is None or not item.data(0, _ID):
            self.about.clear()
            return
        source = catalogue.by_id(item.data(0, _ID))
        self.wizard.setVisible(source.wizard == "table")
        self.about.setText(with_links(about_html(source), self.about))
        if source.id not in self._forms:
            self._forms[source.id] = ParameterForm(source)
            self.form_place.addWidget(self._forms[source.id])
        self._forms[source.id].show()

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.tree.currentItem() is not None:
            self._show(self.tree.currentItem())  # the links follow the theme

    def label_button(self, *_ignored: Any) -> None:
        """Say on the button what it would load."""
        chosen = self.chosen()
        self.button.setEnabled(bool(chosen))
        if len(chosen) > 1:
            self.button.setText(tr("Load {n} sources", n=len(chosen)))
        else:
            self.button.setText(tr("Load into the workspace"))

    def _follow(self, link: str) -> None:
        """A page opens in the browser, a system without an interface as a search on HDX."""
        if link.startswith(_PRESET):
            self.open_preset.emit(link[len(_PRESET):])
        else:
            QDesktopServices.openUrl(QUrl(link))

    def _open_wizard(self) -> None:
        item = self.tree.currentItem()
        if item is not None and item.data(0, _ID):
            self.open_table.emit(item.data(0, _ID))

    def _load(self) -> None:
        wanted = []
        for source_id in self.chosen():
            form = self._forms.get(source_id)
            values = form.values() if form is not None else ParameterForm(catalogue.by_id(source_id)).values()
            if catalogue.by_id(source_id).wizard == "table" and not values.get("FILE"):
                self.open_table.emit(source_id)
                continue
            wanted.append((source_id, values))
        if wanted:
            self.load.emit(wanted)


def about_html(source: catalogue.Source) -> str:
    """What a source gives, its licence and whether it needs a key."""
    keys = {
        "none": tr("no key needed"),
        "optional": tr("a key of your own is optional"),
        "required": tr("needs a key of your own"),
    }
    licence = escape(tr(source.licence)) if source.licence else tr("licence: read the page of the source")
    if source.licence_url:
        licence = f'<a href="{escape(source.licence_url)}">{licence}</a>'
    page = ""
    if source.page and "{" not in source.page:
        page = f' · <a href="{escape(source.page)}">{escape(tr("Page"))}</a>'
    systems = _systems() if source.module == "presets" else ""
    return (f"<p>{escape(tr(source.gives))}.</p><p>{licence} · {escape(keys.get(source.key, source.key))}{page}</p>"
            f"{systems}")


def _systems() -> str:
    """Systems without an interface: what is there, how to get access, and where."""
    from ..connectors.presets import presets

    found = []
    for preset in presets():
        links = [f'<a href="{_PRESET}{escape(preset.id)}">{escape(tr("Find it on HDX"))}</a>']
        if preset.page:
            links.append(f'<a href="{escape(preset.page)}">{escape(tr("Page"))}</a>')
        found.append(f"<p><b>{escape(tr(preset.title))}</b>: {escape(tr(preset.gives))}.<br/>"
                     f"{escape(tr(preset.access))}.<br/>{' · '.join(links)}</p>")
    return "".join(found)
