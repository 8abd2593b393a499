"""The context menu of layers: details and source, sensitivity, refresh, what changed. One submenu, on every layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QAction, QDialog

from ..base.errors import BadInput, CommonGroundError, WorkspaceError
from ..base.text import N_
from ..bridge.i18n import tr
from . import messages

if TYPE_CHECKING:
    from ..bridge.workspace import Entry
    from .desktop import Desktop

MENU = "Common Ground"


class LayerMenu:
    """Four actions on the layer that is selected in the layer tree."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop, self.iface = desktop, desktop.iface
        self.actions: dict[str, QAction] = {}

    def wire(self) -> None:
        """Add the submenu."""
        window = self.iface.mainWindow()
        for name, text in (("details", tr("Details and source…")), ("sensitivity", tr("Sensitivity…")),
                           ("refresh", tr("Refresh from its source…")), ("compare", tr("What changed…"))):
            action = QAction(text, window)
            action.triggered.connect(lambda _checked=False, name=name: self.run(name))
            for kind in (QgsMapLayer.LayerType.VectorLayer, QgsMapLayer.LayerType.RasterLayer):
                self.iface.addCustomActionForLayerType(action, MENU, kind, True)
            self.actions[name] = action

    def unwire(self) -> None:
        """Take it out."""
        for action in self.actions.values():
            if not sip.isdeleted(action):
                self.iface.removeCustomActionForLayerType(action)
                action.deleteLater()
        self.actions.clear()

    def run(self, name: str) -> None:
        """One action on the active layer; an error becomes a sentence."""
        layer = self.iface.activeLayer()
        if layer is None:
            return
        try:
            {"details": self.details, "sensitivity": self.sensitivity, "refresh": self.refresh,
             "compare": self.compare}[name](layer)
        except CommonGroundError as error:
            messages.tell(self.iface, error)

    def details(self, layer: QgsMapLayer) -> None:
        """Where the layer comes from."""
        from ..bridge.frames import layer_provenance
        from ..connectors.provenance import Provenance
        from .details import DetailsDialog

        found = layer_provenance(layer) or Provenance(title=layer.name())
        DetailsDialog(layer.name(), found, self.iface.mainWindow()).exec()

    def sensitivity(self, layer: QgsMapLayer) -> None:
        """Show the level and why; a change is kept in the ledger before it takes effect. Raises WorkspaceError."""
        from ..bridge import sensitivity
        from .details import SensitivityDialog

        found = sensitivity.of_layer(layer)
        folder = sensitivity.folder_of(layer, self._folder())
        dialog = SensitivityDialog(layer.name(), found.level, found.why, self.iface.mainWindow())
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        after = str(dialog.level.currentData())
        sensitivity.change(layer, folder, found.level, after, dialog.name.text().strip(),
                           dialog.reason.toPlainText().strip())
        self._told(layer, after)
        self.desktop.workspace_changed()

    def _told(self, layer: QgsMapLayer, level: str) -> None:
        from .details import level_title

        messages.say(self.iface, tr("{layer} is now {level}; the reason is in the ledger.", layer=layer.name(),
                                    level=level_title(level)), Qgis.MessageLevel.Success)
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setCustomProperty("common_ground/sensitivity", level)

    def _folder(self) -> str:
        from ..bridge import settings

        return settings.WORKSPACE.value()

    def refresh(self, layer: QgsMapLayer) -> None:
        """The layer's source in the panel, ready to load again; an import opens the wizard. Raises BadInput."""
        from ..connectors import catalogue

        entry = self.entry_of(layer)
        for source in sorted(catalogue.SOURCES, key=lambda item: -len(item.id)):
            if entry.table == source.id or entry.table.startswith(f"{source.id}_"):
                self.desktop.open_country(entry.country)
                self.desktop.open_source(source.id)
                return
        if entry.table.startswith("imsma_"):
            self.desktop.open_country(entry.country)
            self.desktop.open_wizard("", kind=entry.table[len("imsma_"):].replace("_points", ""))
            return
        raise BadInput(N_("{layer} was computed, not loaded"), hint=N_("run its algorithm again"), layer=layer.name())

    def compare(self, layer: QgsMapLayer) -> None:
        """What the last refresh changed. Raises WorkspaceError."""
        entry = self.entry_of(layer)
        if not entry.has_previous:
            raise WorkspaceError(N_("There is no earlier state of {layer} to compare with"),
                                 hint=N_("one is kept when a refresh brings other rows"), layer=layer.name())
        dock = self.desktop.open_country(entry.country)
        if dock is not None:
            dock.compare(entry)

    def entry_of(self, layer: QgsMapLayer) -> Entry:
        """The workspace's entry of a layer. Raises WorkspaceError where it is none of the workspace."""
        from pathlib import Path

        from ..bridge.frames import split_uri
        from ..bridge.workspace import Workspace

        path, table = split_uri(layer.source())
        held = Path(path)
        if table and held.suffix.lower() == ".gpkg" and held.is_file():
            for entry in Workspace.open(held.parent, create=False, wait=2.0).layers():
                if entry.table == table and entry.path.resolve() == held.resolve():
                    return entry
        raise WorkspaceError(N_("{layer} is not a layer of a workspace"),
                             hint=N_("load or import it through Common Ground first"), layer=layer.name())
