"""Workspace layers in the project: one group per country, a subgroup per subject; a refresh keeps id and style."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsDataProvider, QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsVectorLayer

from ..base.text import N_
from ..bridge.frames import split_uri
from ..bridge.i18n import tr
from ..bridge.language import country_name
from ..bridge.layer_metadata import put_provenance
from ..bridge.temporal import offer_range, set_project_range
from ..connectors import catalogue
from ..connectors.countries import names_of
from ..products.style import apply_style, guess_style, say_legend
from . import layer_forms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..bridge.workspace import Entry, Workspace

MINE_ACTION, ANALYSIS = "mine_action", "analysis"
#: subject to its title, topmost first in the layer tree
SUBJECTS = {
    MINE_ACTION: N_("Mine action"),
    "displacement": N_("Displacement"),
    "conflict": N_("Conflict and accidents"),
    "places": N_("Places and roads"),
    "boundaries": N_("Boundaries"),
    "needs": N_("Needs and response"),
    ANALYSIS: N_("Analysis"),
    "population": N_("Population"),
    "catalogues": N_("Other"),
    "other": N_("Other"),
}
_KINDS = ("hazard", "survey", "release", "task", "device", "accident", "casualty", "risk_education",
          "victim_assistance", "eod_task", "qa", "location", "point")
_ANALYSES = ("exposure", "contamination", "nearesthazard", "lineexposure", "riskgrid", "priority", "impactscore",
             "severity", "peopleinneed", "baseline", "indicators", "riskeducationgap", "comparecasualties")
_PROPERTY = "common_ground/subject"


def _style(layer: QgsMapLayer, style: str) -> None:
    """The layer's style, the user's own file of it first; one that fits the fields where it names none."""
    if isinstance(layer, QgsVectorLayer) and layer.isSpatial() and not (style and apply_style(layer, style)):
        apply_style(layer, guess_style(layer))
    if isinstance(layer, QgsVectorLayer) and layer.isSpatial():
        say_legend(layer)


def short_title(entry: Entry) -> str:
    """The title without the country, which the group says already, in the user's language where it is one of ours."""
    # the title was said in the language of the day when the layer came
    names = names_of(entry.country)
    head, colon, rest = entry.title.partition(": ")
    if colon and head.strip() in names and rest:
        title = rest[0].upper() + rest[1:]
        return tr(title)
    for name in names:
        before = entry.title[: -len(name)].rstrip() if entry.title.endswith(name) else ""
        if before.endswith((",", "\u060c")):
            title = before[:-1].rstrip()
            return tr(title)
    return tr(entry.title)


def is_rejects(entry: Entry) -> bool:
    """Rows that an import rejected, figures of earlier imports: listed in the panel, shown only when asked for."""
    return entry.table.endswith(("_rejected", "_history"))


def subject_of(table: str) -> str:
    """The key of SUBJECTS that a workspace table belongs to."""
    if table.startswith("imsma_"):
        return MINE_ACTION
    for kind in _KINDS:
        if table == kind or table.startswith(f"{kind}_"):
            return MINE_ACTION
    for source in sorted(catalogue.SOURCES, key=lambda item: -len(item.id)):
        if table == source.id or table.startswith(f"{source.id}_"):
            return source.group if source.group in SUBJECTS else "other"
    return ANALYSIS if table.startswith(_ANALYSES) else "other"


def find_layer(entry: Entry) -> QgsMapLayer | None:
    """The project's layer of a workspace table."""
    for layer in QgsProject.instance().mapLayers().values():
        path, table = split_uri(layer.source())
        if table == entry.table and _is(path, entry.path):
            return layer
    return None


def unsaved(file: Path) -> QgsVectorLayer | None:
    """A layer of the project that lies in ``file`` and has edits that are not saved; None where there is none."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isModified() and _is(split_uri(layer.source())[0], file):
            return layer
    return None


def _is(path: str, file: Path) -> bool:
    try:
        return Path(path).resolve() == file.resolve()
    except (OSError, RuntimeError):  # the second: links in a circle
        return False


def group_for(country: str, subject: str) -> QgsLayerTreeGroup:
    """The subgroup of a country, made where it is missing and in the order of SUBJECTS."""
    root = QgsProject.instance().layerTreeRoot()
    top = _marked(root, country) or _insert(root, 0, country_name(country), country)
    found = _marked(top, subject)
    if found is not None:
        return found
    order = list(SUBJECTS)
    rank = order.index(subject)
    position = 0
    for child in top.children():
        mark = child.customProperty(_PROPERTY, "")
        if mark in order and order.index(mark) < rank:
            position = top.children().index(child) + 1
    return _insert(top, position, tr(SUBJECTS[subject]), subject)


def _marked(parent: QgsLayerTreeGroup, mark: str) -> QgsLayerTreeGroup | None:
    for child in parent.children():
        if isinstance(child, QgsLayerTreeGroup) and child.customProperty(_PROPERTY, "") == mark:
            return child
    return None


def _insert(parent: QgsLayerTreeGroup, position: int, title: str, mark: str) -> QgsLayerTreeGroup:
    group = parent.insertGroup(position, title)
    group.setCustomProperty(_PROPERTY, mark)
    return group


def show(workspace: Workspace, entries: Iterable[Entry]) -> list[QgsMapLayer]:
    """Add workspace layers to the project, or refresh those that are in it. Main thread. Raises WorkspaceError."""
    shown = []
    for entry in in_drawing_order(entries):
        layer = find_layer(entry)
        if layer is not None:
            refresh(layer, entry)
        else:
            layer = workspace.layer(entry)
            layer.setName(short_title(entry))
            if not entry.styled_by_user:
                _style(layer, entry.style)
                layer_forms.dress(layer, entry.table)
            add(layer, entry.country, subject_of(entry.table))
        shown.append(layer)
    return shown


def play(iface: Any) -> None:
    """The dates of all imported layers in the project as its temporal range, where the user set none."""
    project = QgsProject.instance()
    made = set_project_range(project, project.mapLayers().values())
    if made is not None:
        offer_range(iface.mapCanvas().temporalController(), made)


def in_drawing_order(entries: Iterable[Entry]) -> list[Entry]:
    """Areas first, points last: each is put on top of its group. Tables go to the end of it."""
    rank = {"": 0, "MULTIPOLYGON": 1, "MULTILINESTRING": 2}
    return sorted(entries, key=lambda entry: (rank.get(entry.geometry, 3), _reversed(entry.table)))


def _reversed(text: str) -> tuple[int, ...]:
    return tuple(-ord(letter) for letter in text)


def refresh(layer: QgsMapLayer, entry: Entry) -> None:
    """Read the table anew; id, style, filter and joins of the layer stay."""
    if isinstance(layer, QgsVectorLayer):
        subset = layer.subsetString()
        layer.setDataSource(entry.uri, layer.name(), "ogr", QgsDataProvider.ProviderOptions())
        if subset:
            layer.setSubsetString(subset)
    put_provenance(layer, entry.provenance)
    layer.triggerRepaint()


def add(layer: QgsMapLayer, country: str, subject: str) -> QgsLayerTreeLayer:
    """A layer into its group, on top."""
    QgsProject.instance().addMapLayer(layer, False)
    group = group_for(country, subject)
    node = group.insertLayer(0, layer)
    node.setExpanded(subject == ANALYSIS)  # its legend is what one reads first
    # the tree's view does not open a group that was empty when it came, unless it changes
    group.setExpanded(False)
    group.setExpanded(True)
    return node


def zoom(iface: Any, layers: Iterable[QgsMapLayer]) -> None:
    """The map on the layers that have an extent."""
    from qgis.core import QgsCoordinateTransform, QgsCsException, QgsRectangle

    canvas = iface.mapCanvas()
    target = canvas.mapSettings().destinationCrs()
    whole = QgsRectangle()
    whole.setMinimal()
    for layer in layers:
        extent = layer.extent()
        if not layer.isSpatial() or extent.isEmpty() or extent.isNull():
            continue
        with suppress(QgsCsException):  # a layer outside the map's projection does not help to frame it
            whole.combineExtentWith(
                QgsCoordinateTransform(layer.crs(), target, QgsProject.instance()).transformBoundingBox(extent))
    if not whole.isEmpty():
        whole.scale(1.05)
        canvas.setExtent(whole)
        canvas.refresh()
