"""Common Ground in the Browser panel: the countries of the workspace with their layers, and the catalogue."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsDataCollectionItem,
    QgsDataItem,
    QgsDataItemProvider,
    QgsDataProvider,
    QgsErrorItem,
    QgsIconUtils,
    QgsMimeDataUtils,
    QgsWkbTypes,
)
from qgis.gui import QgsDataItemGuiProvider
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..base.errors import CommonGroundError
from ..bridge import settings
from ..bridge.i18n import sentence, tr
from ..connectors import catalogue

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QMenu

    from ..bridge.workspace import Entry
    from .desktop import Desktop

KEY = "common_ground"
ROOT = "common_ground:"
_ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"


def dragged(kind: str, name: str, title: str) -> Any:
    """The thing as a drag of QGIS that :class:`ui.drop.DropHandler` takes: ``kind`` is layer or source."""
    uri = QgsMimeDataUtils.Uri()
    uri.layerType = "custom"
    uri.providerKey = KEY
    uri.name = title
    uri.uri = f"{kind}:{name}"
    return uri


class BrowserProvider(QgsDataItemProvider):
    """The root item. QGIS owns the items."""

    def __init__(self) -> None:
        super().__init__()
        self.root: Any = None

    def name(self) -> str:
        return "Common Ground"

    def dataProviderKey(self) -> str:
        return KEY

    def capabilities(self) -> Any:
        return QgsDataProvider.DataCapability.Net

    def createDataItem(self, path: str, parent: Any) -> Any:
        if path or parent is not None:
            return None
        self.root = RootItem()
        sip.transferto(self.root, None)
        return self.root

    def refresh(self) -> None:
        """Read the workspace anew."""
        if self.root is not None and not sip.isdeleted(self.root):
            self.root.refresh()

    def let_go(self) -> None:
        """Before the plugin goes."""
        self.root = None


class _Branch(QgsDataCollectionItem):
    """An item with children; they are read in a thread of QGIS's."""

    def __init__(self, parent: Any, name: str, path: str) -> None:
        super().__init__(parent, name, path, KEY)

    def createChildren(self) -> list[Any]:
        children = self.made()
        for child in children:
            sip.transferto(child, self)
        return children

    def made(self) -> list[Any]:
        """The children."""
        raise NotImplementedError

    def _error(self, error: CommonGroundError) -> list[Any]:
        return [QgsErrorItem(self, sentence(error), f"{self.path()}/error")]


class RootItem(_Branch):
    """Countries of the workspace, then the catalogue."""

    def __init__(self) -> None:
        super().__init__(None, "Common Ground", ROOT)
        self.setIcon(QIcon(str(_ICONS / "common_ground.svg")))

    def made(self) -> list[Any]:
        from ..bridge.language import country_name
        from ..bridge.workspace import Workspace

        children: list[Any] = []
        folder = settings.WORKSPACE.value()
        if folder:
            try:
                held = Workspace.open(folder, create=False, wait=2.0)
                children = [CountryItem(self, country_name(code), code, folder) for code in held.countries()]
            except CommonGroundError as error:
                children = self._error(error)
        return [*children, CatalogueItem(self)]


class CountryItem(_Branch):
    """The layers of one country."""

    def __init__(self, parent: Any, name: str, code: str, folder: str) -> None:
        super().__init__(parent, name, f"{ROOT}/{code}")
        self.code, self.folder = code, folder
        self.stamp = _stamp(Path(folder) / f"{code}.gpkg")

    def made(self) -> list[Any]:
        from ..bridge.workspace import Workspace
        from .project import is_rejects

        try:
            entries = Workspace.open(self.folder, create=False, wait=2.0).layers(self.code)
        except CommonGroundError as error:
            return self._error(error)
        return [LayerItem(self, entry) for entry in entries if not is_rejects(entry)]

    def equal(self, other: Any) -> bool:
        # a refresh of the root keeps an item that is equal to the new one, with the children that it has
        return bool(super().equal(other)) and (self.folder, self.stamp) == (
            getattr(other, "folder", None), getattr(other, "stamp", None))


def _stamp(path: Path) -> int:
    """Another figure whenever the file was written; 0 where it cannot be asked."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


class _Leaf(QgsDataItem):
    """An item that can be dragged and double-clicked."""

    kind = ""

    def __init__(self, parent: Any, title: str, path: str, ident: str) -> None:
        super().__init__(QgsDataItem.Type.Custom, parent, title, path, KEY)
        self.ident, self.title = ident, title
        self.setState(QgsDataItem.State.Populated)

    def hasChildren(self) -> bool:
        return False

    def hasDragEnabled(self) -> bool:
        return True

    def mimeUris(self) -> list[Any]:
        return [dragged(self.kind, self.ident, self.title)]


class LayerItem(_Leaf):
    """A layer or table of the workspace."""

    kind = "layer"

    def __init__(self, parent: Any, entry: Entry) -> None:
        from .project import short_title
        from .stock import source_line

        super().__init__(parent, short_title(entry), f"{ROOT}/{entry.country}/{entry.table}",
                         f"{entry.country}/{entry.table}")
        self.entry = entry
        kind = QgsWkbTypes.parseType(entry.geometry) if entry.geometry else QgsWkbTypes.Type.NoGeometry
        self.setIcon(QgsIconUtils.iconForWkbType(kind))
        rows = tr("{n} rows", n=entry.rows)
        self.setToolTip(f"<b>{escape(entry.title)}</b><br>{escape(rows)}<br>{escape(source_line(entry))}")


class CatalogueItem(_Branch):
    """All sources, by group."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent, tr("Sources"), f"{ROOT}/sources")
        self.setSortKey("zzz")

    def made(self) -> list[Any]:
        used = {source.group for source in catalogue.SOURCES}
        return [GroupItem(self, group, tr(title)) for group, title in catalogue.GROUPS.items() if group in used]


class GroupItem(_Branch):
    """The sources of one group."""

    def __init__(self, parent: Any, group: str, title: str) -> None:
        super().__init__(parent, title, f"{ROOT}/sources/{group}")
        self.group = group

    def made(self) -> list[Any]:
        return [SourceItem(self, source) for source in catalogue.SOURCES if source.group == self.group]


class SourceItem(_Leaf):
    """One source of the catalogue."""

    kind = "source"

    def __init__(self, parent: Any, source: catalogue.Source) -> None:
        super().__init__(parent, tr(source.title), f"{ROOT}/sources/{source.group}/{source.id}", source.id)
        self.source = source
        self.setToolTip(tr(source.gives))
        self.setIcon(QIcon(str(_ICONS / "common_ground.svg")))


class BrowserMenu(QgsDataItemGuiProvider):
    """Context actions and double click."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.desktop = desktop

    def name(self) -> str:
        return "Common Ground"

    def handleDoubleClick(self, item: Any, context: Any) -> bool:
        if isinstance(item, LayerItem):
            self.add([item])
            return True
        if isinstance(item, SourceItem):
            self.desktop.open_source(item.source.id)
            return True
        return False

    def populateContextMenu(self, item: Any, menu: QMenu, selected: list[Any], context: Any) -> None:
        if isinstance(item, LayerItem):
            chosen = [other for other in selected if isinstance(other, LayerItem)] or [item]
            self._offer(menu, tr("Add to the project"), lambda: self.add(chosen))
            self._offer(menu, tr("Details and source…"), lambda: self.details(item))
            changed = self._offer(menu, tr("What changed…"), lambda: self.compare(item))
            changed.setEnabled(item.entry.has_previous)
        elif isinstance(item, SourceItem):
            self._offer(menu, tr("Load into the workspace…"), lambda: self.desktop.open_source(item.source.id))
        elif isinstance(item, CountryItem):
            self._offer(menu, tr("Add all layers to the project"), lambda: self.add_country(item))
            self._offer(menu, tr("Open in the panel"), lambda: self.desktop.open_country(item.code))
            self._offer(menu, tr("Refresh"), item.refresh)
        elif isinstance(item, RootItem):
            self._offer(menu, tr("Open the panel"), self.desktop.open)
            self._offer(menu, tr("Options…"), self.desktop.open_options)
            self._offer(menu, tr("Refresh"), item.refresh)

    def _offer(self, menu: QMenu, text: str, work: Any) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(lambda _checked=False: work())
        menu.addAction(action)
        return action

    def add(self, items: list[Any]) -> None:
        """Layers into the project, dressed as the panel dresses them."""
        dock = self.desktop.open()
        if dock is not None:
            dock.add_to_project([item.entry for item in items])

    def add_country(self, item: CountryItem) -> None:
        """All layers of a country."""
        dock = self.desktop.open_country(item.code)
        if dock is not None:
            dock.add_to_project(list(dock.stock.entries))

    def details(self, item: LayerItem) -> None:
        """Where a layer comes from."""
        from .details import DetailsDialog

        DetailsDialog(item.entry.title, item.entry.provenance, self.desktop.iface.mainWindow()).exec()

    def compare(self, item: LayerItem) -> None:
        """What the last refresh changed."""
        dock = self.desktop.open_country(item.entry.country)
        if dock is not None:
            dock.compare(item.entry)
