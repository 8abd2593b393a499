"""Search HDX from the panel: datasets with freshness, a card of each, and its resources ready to load."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
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
from .direction import follow_language
from .forms import narrow
from .work import WorkRow

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.hdx import Dataset, SearchPage

_DATA = Qt.ItemDataRole.UserRole
ROWS = 50


def find(text: str, country: str, geodata: bool, feedback: Feedback) -> SearchPage:
    """One page of a search, over QGIS's network. Not on the main thread."""
    from ..bridge.network import make_client
    from ..connectors import hdx

    countries = (country.lower(),) if country else ()
    client = make_client(feedback)
    try:
        return hdx.search(hdx.SearchQuery(text=text, countries=countries, geodata=geodata), client, rows=ROWS)
    finally:
        client.close()


class HdxSearch(QDialog):
    """Modeless. ``load`` gets (dataset name, resource name) of what the user chose."""

    def __init__(self, text: str, country: str, load: Callable[[str, str], None],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        self.load, self.code = load, country
        self.setWindowTitle(tr("Search HDX"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QLineEdit(text)
        self.text.setAccessibleName(tr("Words to search on HDX"))
        self.text.returnPressed.connect(self.search)
        self.here = QCheckBox(tr("only {country}", country=country) if country else tr("only the country"))
        self.here.setChecked(bool(country))
        self.here.setEnabled(bool(country))
        self.geodata = QCheckBox(tr("only map data"))
        self.go = QPushButton(tr("Search"))
        self.go.setAutoDefault(False)
        self.go.clicked.connect(lambda _checked=False: self.search())
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Datasets"))
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([tr("Dataset"), tr("Organisation"), tr("Changed"), tr("Freshness")])
        self.tree.currentItemChanged.connect(lambda *_: self.draw())
        self.card = QTextBrowser()
        self.card.setOpenExternalLinks(True)
        self.card.setAccessibleName(tr("About the dataset"))
        self.resource = narrow(QComboBox())
        self.resource.setAccessibleName(tr("File of the dataset"))
        self.take = QPushButton(tr("Load this file…"))
        self.take.setAutoDefault(False)
        self.take.clicked.connect(lambda _checked=False: self._take())
        self.work = WorkRow()
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.text, 1)
        for widget in (self.here, self.geodata, self.go):
            top.addWidget(widget)
        bottom.addWidget(self.resource, 1)
        bottom.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.tree, 2)
        layout.addWidget(self.card, 1)
        layout.addLayout(bottom)
        layout.addWidget(self.work)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 110, width * 80)
        self.draw()

    def search(self) -> None:
        """Ask HDX in a task."""
        text, geodata = self.text.text().strip(), self.geodata.isChecked()
        country = self.code if self.here.isChecked() else ""
        self.go.setEnabled(False)
        self.work.run_task(tr("Search HDX"), lambda feedback: find(text, country, geodata, feedback), self._found,
                           self._failed)

    def _found(self, page: SearchPage) -> None:
        self.go.setEnabled(True)
        self.tree.clear()
        for dataset in page.datasets:
            item = QTreeWidgetItem([dataset.title, dataset.organisation, dataset.last_modified[:10],
                                    freshness_title(dataset.freshness())])
            item.setData(0, _DATA, dataset)
            item.setToolTip(0, dataset.title)
            self.tree.addTopLevelItem(item)
        self.tree.setCurrentItem(self.tree.topLevelItem(0))
        self.draw()
        if not page.datasets:
            self.card.setPlainText(tr("HDX has nothing for these words; try fewer, or all countries."))
        elif page.count > len(page.datasets):
            self.setWindowTitle(tr("Search HDX: the first {n} of {total}", n=len(page.datasets), total=page.count))

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
        self.resource.clear()
        self.take.setEnabled(False)
        if found is None:
            self.card.clear()
            return
        self.card.setHtml(card(found))
        for resource in found.resources:
            self.resource.addItem(f"{resource.name} ({resource.format})", resource.name)
        self.take.setEnabled(bool(found.resources) and not found.by_request)

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


def card(dataset: Dataset) -> str:
    """What one must know before using a dataset; every text escaped."""
    rows = [
        (tr("Organisation"), dataset.organisation), (tr("Source"), dataset.source), (tr("Licence"), dataset.licence),
        (tr("Data of"), " – ".join(text[:10] for text in (dataset.date_start, dataset.date_end) if text)),
        (tr("Changed"), dataset.last_modified[:10]), (tr("Freshness"), freshness_title(dataset.freshness())),
        (tr("Caveats"), dataset.caveats),
        (tr("Note"), tr("By request only: ask the contributor on the page of the dataset.") if dataset.by_request
         else ""),
    ]
    cells = "".join(f"<p><b>{escape(label)}</b>: {escape(text)}</p>" for label, text in rows if text)
    page = escape(dataset.page)
    return f"<h3>{escape(dataset.title)}</h3>{cells}<p>{escape(dataset.notes[:1500])}</p><a href='{page}'>{page}</a>"
