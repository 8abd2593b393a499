"""How sensitive a layer is and why; a change by a person is in the ledger before it takes effect."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsVectorLayer

from ..base.errors import WorkspaceError
from ..base.text import N_
from ..connectors.provenance import Provenance
from . import project_settings
from .frames import is_workspace_file, layer_provenance, split_uri
from .i18n import tr
from .layer_metadata import put_provenance


@dataclass(frozen=True)
class Level:
    """A level and the sentence of the protocol that gave it."""

    level: str
    why: str


def of_layer(layer: QgsMapLayer) -> Level:
    """What the gate would say of a layer: the higher of the protocol's level and its own. Raises BadInput."""
    from ..analysis.disclosure import protocol_for
    from ..analysis.gate import Offered, level_of

    vector = isinstance(layer, QgsVectorLayer)
    columns = tuple(field.name() for field in layer.fields()) if vector else ()
    offered = Offered(layer.name(), columns, layer.isSpatial(), layer_provenance(layer) or Provenance(),
                      raster=not vector)
    country = project_settings.value("country") or _country(layer)
    level, why = level_of(offered, protocol_for(country, project_settings.value("protocol")))
    return Level(level, tr(why) if why else "")


def _country(layer: QgsMapLayer) -> str:
    path, table = split_uri(layer.source())
    return Path(path).stem if table and is_workspace_file(path) else Path(path).name[:3]


def folder_of(layer: QgsMapLayer, otherwise: str = "") -> str:
    """The workspace that a layer lies in, else ``otherwise``. Raises WorkspaceError where there is none."""
    path, table = split_uri(layer.source())
    if table and is_workspace_file(path):
        return str(Path(path).parent)
    if otherwise and Path(otherwise).is_dir():
        return otherwise
    raise WorkspaceError(N_("No workspace is chosen, so there is no ledger for the change"),
                         hint=N_("choose a workspace in the panel first"))


def change(layer: QgsMapLayer, folder: str, before: str, after: str, changed_by: str, reason: str) -> None:
    """Keep the change in the ledger, then in the workspace and on the layer. Main thread. Raises WorkspaceError."""
    from ..analysis.ledger import Ledger
    from .workspace import Workspace

    path, table = split_uri(layer.source())
    Ledger(folder).change_level(table or layer.name(), before, after, changed_by, reason)
    if table and is_workspace_file(path):
        Workspace.open(Path(path).parent, create=False, wait=2.0).set_sensitivity(table, Path(path).stem, after)
    provenance = layer_provenance(layer) or Provenance(title=layer.name())
    put_provenance(layer, provenance.with_(sensitivity=after))
    layer.triggerRepaint()
