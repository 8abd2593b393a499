"""Search HDX from the panel: facets, datasets with freshness, a card of each, and its resources ready to load."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..base.errors import Cancelled, CommonGroundError
from ..bridge.i18n import sentence, tr
from ..bridge.language import country_name, day, fixed
from .direction import follow_language
from .forms import narrow
from .links import show_html
from .plain import plain_tip
from .work import WorkRow

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.hdx import Dataset, Resource, SearchPage, SearchQuery
    from ..connectors.presets import Preset

_DATA = Qt.ItemDataRole.UserRole
ROWS = 50
#: what we can read, as HDX writes it
FORMATS = ("GeoJSON", "SHP", "GeoPackage", "Geodatabase", "KML", "CSV", "XLSX")
_MB = 1_000_000
_FIELDS = 40


def find(query: SearchQuery, start: int, feedback: Feedback) -> SearchPage:
    """One page of a search, over QGIS's network. Not on the main thread."""
    from ..bridge.network import make_client
    from ..connectors import hdx

    client = make_client(feedback)
    try:
        return hdx.search(query, client, start, ROWS)
    finally:
        client.close()


class HdxSearch(QDialog):
    """Modeless. ``load`` gets (dataset name, resource name) of what the user chose."""

    def __init__(self, text: str, country: str, load: Callable[[str, str], None],
                 parent: QWidget | None = None, preset: Preset | None = None) -> None:
        """``preset``: a system whose datasets on HDX are meant; its organisation narrows the search."""
        super().__init__(parent)
        follow_language(self)
        self.load, self.code, self.preset = load, country, preset
        self.setWindowTitle(tr("Search HDX"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QLineEdit(text)
        self.text.setAccessibleName(tr("Words to search on HDX"))
        self.text.returnPressed.connect(self.search)
        self.here = QCheckBox(tr("only {country}", country=country_name(country)) if country
                              else tr("only the country"))
        self.here.setChecked(bool(country))
        self.here.setEnabled(bool(country))
        self.geodata = QCheckBox(tr("only map data"))
        self.format, self.level, self.fresh = narrow(QComboBox()), narrow(QComboBox()), narrow(QComboBox())
        for combo, label in ((self.format, tr("Format")), (self.level, tr("COD level")),
                             (self.fresh, tr("Freshness"))):
            combo.setAccessibleName(label)
            combo.setToolTip(label)
        self.whose = QCheckBox(tr("only {system}", system=tr(preset.title)) if preset is not None else "")
        self.whose.setChecked(True)
        self.whose.setVisible(preset is not None and bool(preset.organisation))
        self._label_facets({})
        for value, label in (("", tr("fresh or not")), ("fresh", tr("fresh")), ("needs_update", tr("needs an update"))):
            self.fresh.addItem(label, value)
        self._asked: SearchQuery | None = None
        #: rows of the search that were asked for so far
        self._read = 0
        self.go = QPushButton(tr("Search"))
        self.go.setAutoDefault(False)
        self.go.clicked.connect(lambda _checked=False: self.search())
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Datasets"))
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([tr("Dataset"), tr("Organisation"), tr("Changed"), tr("Freshness")])
        heads = self.tree.header()
        heads.setStretchLastSection(False)
        for column in range(4):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if column == 0
                                       else QHeaderView.ResizeMode.ResizeToContents)
        heads = self.tree.header()
        heads.setStretchLastSection(False)
        for column, mode in enumerate((QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Interactive,
                                       QHeaderView.ResizeMode.ResizeToContents,
                                       QHeaderView.ResizeMode.ResizeToContents)):
            heads.setSectionResizeMode(column, mode)
        heads.resizeSection(1, self.fontMetrics().averageCharWidth() * 24)
        self.tree.currentItemChanged.connect(lambda *_: self.draw())
        self.card = QTextBrowser()
        self.card.setOpenExternalLinks(True)
        self.card.setAccessibleName(tr("About the dataset"))
        self.resource = narrow(QComboBox())
        self.resource.setAccessibleName(tr("File of the dataset"))
        self.take = QPushButton(tr("Load this file…"))
        self.take.setAutoDefault(False)
        self.take.clicked.connect(lambda _checked=False: self._take())
        self.more = QPushButton(tr("More…"))
        self.more.setAutoDefault(False)
        self.more.setEnabled(False)
        self.more.clicked.connect(lambda _checked=False: self._next_page())
        self.page = QPushButton(tr("Page of the dataset"))
        self.page.setAutoDefault(False)
        self.page.clicked.connect(lambda _checked=False: self._open_page())
        self.resource.currentIndexChanged.connect(lambda _index: self._draw_card())
        self.work = WorkRow()
        top, facets, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.text, 1)
        for widget in (self.here, self.whose, self.geodata, self.go):
            top.addWidget(widget)
        for combo in (self.format, self.level, self.fresh):
            facets.addWidget(combo, 1)
        facets.addWidget(self.more)
        bottom.addWidget(self.resource, 1)
        bottom.addWidget(self.page)
        bottom.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(facets)
        layout.addWidget(self.tree, 2)
        layout.addWidget(self.card, 2)
        layout.addLayout(bottom)
        layout.addWidget(self.work)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 110, width * 80)
        self.draw()

    def _label_facets(self, found: dict[str, dict[str, int]]) -> None:
        """Formats and COD levels with how many datasets there are of each; the choice stays."""
        levels = {"cod-enhanced": tr("COD, enhanced"), "cod-standard": tr("COD, standard"),
                  "cod-candidate": tr("COD, candidate")}
        for combo, facet, first, labels in (
            (self.format, "res_format", tr("any format"), {name: name for name in FORMATS}),
            (self.level, "cod_level", tr("COD or not"), levels),
        ):
            counts, chosen = found.get(facet, {}), combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(first, "")
            for value, label in labels.items():
                combo.addItem(f"{label} ({counts[value]})" if value in counts else label, value)
            combo.setCurrentIndex(max(combo.findData(chosen), 0))
            combo.blockSignals(False)

    def query(self) -> SearchQuery:
        """What is asked for."""
        from ..connectors.hdx import SearchQuery

        kind = str(self.format.currentData() or "")
        organisation = self.preset.organisation if self.preset is not None and self.whose.isChecked() else ""
        return SearchQuery(
            text=self.text.text().strip(), organisation=organisation, geodata=self.geodata.isChecked(),
            formats=(kind,) if kind else (),
            countries=(self.code.lower(),) if self.here.isChecked() and self.code else (),
            cod_level=str(self.level.currentData() or ""), freshness=str(self.fresh.currentData() or ""))

    def search(self) -> None:
        """Ask HDX in a task."""
        if self.work.is_busy():
            return
        self._asked = self.query()
        self.tree.clear()
        self._ask(0)

    def _next_page(self) -> None:
        self._ask(self._read)

    def _ask(self, start: int) -> None:
        asked = self._asked
        if asked is None or self.work.is_busy():
            return
        self.go.setEnabled(False)
        self.more.setEnabled(False)
        self._read = start
        self.work.run_task(tr("Search HDX"), lambda feedback: find(asked, start, feedback), self._found, self._failed)

    def _found(self, page: SearchPage) -> None:
        self.go.setEnabled(True)
        first = self._read == 0
        # datasets that change while one reads move from page to page
        held = {self.tree.topLevelItem(i).data(0, _DATA).id for i in range(self.tree.topLevelItemCount())}
        fresh = [dataset for dataset in page.datasets if dataset.id not in held]
        for dataset in fresh:
            item = QTreeWidgetItem([dataset.title, dataset.organisation, day(dataset.last_modified),
                                    freshness_title(dataset.freshness())])
            item.setData(0, _DATA, dataset)
            item.setToolTip(0, plain_tip(dataset.title))
            item.setToolTip(1, plain_tip(dataset.organisation))
            self.tree.addTopLevelItem(item)
        self._read += len(page.datasets)
        shown = self.tree.topLevelItemCount()
        if page.facets:
            self._label_facets(page.facets)
        if first:
            self.tree.setCurrentItem(self.tree.topLevelItem(0))
            self.draw()
        self.more.setEnabled(bool(page.datasets) and shown < page.count and self._read < page.count)
        if not shown:
            self.card.setPlainText(self._nothing())
        self.setWindowTitle(tr("Search HDX: {n} of {total}", n=shown, total=page.count) if shown < page.count
                            else tr("Search HDX"))

    def _nothing(self) -> str:
        """What to do where nothing was found; for a system, how to get access."""
        said = tr("HDX has nothing for these words; try fewer, or all countries.")
        if self.preset is None:
            return said
        return "\n\n".join((said, tr(self.preset.gives), tr(self.preset.access), self.preset.page))

    def _failed(self, error: CommonGroundError) -> None:
        self.go.setEnabled(True)
        self.card.setPlainText(tr("Cancelled") if isinstance(error, Cancelled) else sentence(error))

    def dataset(self) -> Dataset | None:
        """The dataset that is selected."""
        item = self.tree.currentItem()
        return item.data(0, _DATA) if item is not None else None

    def draw(self) -> None:
        """The card of the selected dataset, and its files."""
        found = self.dataset()
        self.resource.blockSignals(True)
        self.resource.clear()
        for resource in found.resources if found is not None else ():
            self.resource.addItem(f"{resource.name} ({resource.format})", resource.name)
        self.resource.blockSignals(False)
        self.take.setEnabled(found is not None and bool(found.resources) and not found.by_request)
        self.page.setEnabled(found is not None)
        self.page.setText(tr("Page to ask for it…") if found is not None and found.by_request
                          else tr("Page of the dataset…"))
        self._draw_card()

    def _draw_card(self) -> None:
        found, position = self.dataset(), self.resource.currentIndex()
        if found is None:
            self.card.clear()
            return
        show_html(self.card, card(found, found.resources[position] if 0 <= position < len(found.resources) else None))

    def _open_page(self) -> None:
        found = self.dataset()
        if found is not None:
            QDesktopServices.openUrl(QUrl(found.page))

    def _take(self) -> None:
        found = self.dataset()
        if found is not None:
            self.load(found.name, str(self.resource.currentData() or ""))

    def closeEvent(self, event: Any) -> None:
        self.work.let_go()
        super().closeEvent(event)


def freshness_title(word: str) -> str:
    """HDX's word for how current a dataset is, for people."""
    return {"fresh": tr("fresh"), "due": tr("due"), "overdue": tr("overdue"),
            "delinquent": tr("long overdue")}.get(word, tr("not known"))


def card(dataset: Dataset, resource: Resource | None = None) -> str:
    """What one must know before using a dataset, and one of its files; every text escaped."""
    rows = [
        (tr("Organisation"), dataset.organisation), (tr("Source"), dataset.source), (tr("Licence"), dataset.licence),
        (tr("Data of"), " – ".join(day(text) for text in (dataset.date_start, dataset.date_end) if text)),
        (tr("Changed"), day(dataset.last_modified)), (tr("Freshness"), freshness_title(dataset.freshness())),
        (tr("Updated"), tr(dataset.frequency_label())), (tr("COD level"), dataset.cod_level),
        (tr("Methodology"), dataset.methodology), (tr("Caveats"), dataset.caveats),
        (tr("Note"), tr("By request only: ask the contributor on the page of the dataset.") if dataset.by_request
         else tr("Private: your token is needed.") if dataset.private
         else tr("Archived: it is not kept up to date.") if dataset.archived else ""),
    ]
    page = escape(dataset.page)
    return (f"<h3>{escape(dataset.title)}</h3>{_file(resource)}{_cells(rows)}<p>{escape(dataset.notes[:1500])}</p>"
            f"<a href='{page}'>{page}</a>")


def _file(resource: Resource | None) -> str:
    """What is known of a file before it is downloaded."""
    if resource is None:
        return ""
    fields = list(resource.fields)
    more = "" if len(fields) <= _FIELDS else " …"
    large = resource.size >= _MB / 10
    size = f"{fixed(resource.size / (_MB if large else 1000), 1)} " + (tr("MB") if large else tr("kB"))
    rows = [
        (tr("Size"), size if resource.size else tr("size not told")), (tr("File changed"), day(resource.last_modified)),
        (tr("Extent"), ", ".join(f"{edge:g}" for edge in resource.bbox) if resource.bbox else ""),
        (tr("Fields"), ", ".join(fields[:_FIELDS]) + more), (tr("Sheets"), ", ".join(resource.sheets)),
        (tr("About the file"), resource.description[:300]),
        (tr("Note"), tr("HDX says that the link of this file is broken.") if resource.broken else ""),
    ]
    return f"<h4>{escape(resource.name)} ({escape(resource.format)})</h4>{_cells(rows)}<hr/>"


def _cells(rows: list[tuple[str, str]]) -> str:
    return "".join(f"<p><b>{escape(label)}</b>: {escape(text)}</p>" for label, text in rows if text)
