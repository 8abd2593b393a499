"""The task dossier and the completion map of one hazard: its map with a metric grid, its points, its area balance, the
devices found there, lines to sign. Main thread only."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsLayoutItemMapGrid,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsReferencedRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QColor, QFont

from ..analysis.mgrs import mgrs
from ..base.errors import BadInput
from ..base.feedback import Silent, checkpoint
from ..base.text import N_
from ..bridge.frames import layer_provenance
from ..bridge.layer_metadata import put_provenance
from ..connectors import geo
from .map import MapRequest, aside, compose, export_pdf, export_png, served
from .map_layers import WGS84
from .map_tables import put_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..base.feedback import Feedback
    from .map_layers import MapLayer
    from .map_layout import Sheet
    from .map_texts import Texts

_KINDS = {"benchmark": "Benchmark", "reference point": "Reference point", "start": "Start point",
          "turning": "Turning point", "evidence": "Evidence point"}
_MARK = {"benchmark": "BM", "reference point": "RP", "start": "SP", "turning": "TP", "evidence": "E"}
_ORDER = ("reference point", "benchmark", "start", "turning", "evidence")
_RELEASED = ("cancelled", "reduced", "cleared")


@dataclass
class DossierRequest:
    """``base``: page, language, outputs (its ``layers`` are the ground: roads, places, boundaries).

    ``points``: the point table with ``feature_id``; ``release``, ``devices``, ``tasks``: layers or tables with
    ``hazard_id``. ``completed``: the completion map, in place of the task dossier.
    """

    base: MapRequest
    hazards: QgsVectorLayer
    hazard_id: str
    points: QgsVectorLayer | None = None
    release: QgsVectorLayer | None = None
    devices: QgsVectorLayer | None = None
    tasks: QgsVectorLayer | None = None
    completed: bool = False
    digits: int = 5


@dataclass
class Ground:
    """A point on the ground: label, kind (of the schema), position in the map's CRS and in degrees."""

    label: str
    kind: str
    place: QgsPointXY
    latitude: float


@dataclass
class Dossier:
    """What was made. ``balance``: recorded, polygon, cancelled, reduced, cleared, remaining, over, in m²."""

    pdf: str
    png: str
    pages: int
    points: list[Ground]
    from_polygon: bool
    balance: dict[str, float]
    devices: int
    warnings: list[str] = field(default_factory=list)


def make_dossier(request: DossierRequest, feedback: Feedback | None = None) -> Dossier:
    """Raises BadInput (no such hazard, no polygon, several rows of one id), and what :func:`map.make_map` raises."""
    feedback = feedback or Silent()
    checkpoint(feedback, 0)
    hazard = _one(request.hazards, request.hazard_id)
    layer = _only(request.hazards, [hazard], "hazard_polygon")
    ground, from_polygon = _ground(request, hazard)
    base = request.base
    drawn: list[QgsMapLayer] = [
        _points_layer(ground, request.hazards if from_polygon or request.points is None else request.points), layer,
        *base.layers]
    extent = _extent(layer)
    project = QgsProject()
    base.template = base.template if base.template != "standard" else "dossier"
    base.layers, base.extent = drawn, extent
    kind = "completion" if request.completed else "dossier"
    base.map_number = base.map_number or "_".join(part for part in (
        "CG", base.country.upper(), kind, re.sub(r"[^\w.-]+", "-", request.hazard_id),
        base.created.replace("-", "")) if part)
    sheet, items = compose(project, base, feedback=feedback)
    try:
        texts = sheet.texts
        _say_where(sheet, items, hazard, request.hazards.crs())
        name = "completion_title" if request.completed else "dossier_title"
        sheet.set_values({"cg_title": base.title or texts.line(texts.text(name, id=texts.isolate(request.hazard_id))),
                          **{f"cg_table_{part}": "" for part in ("points", "balance", "devices", "signatures")}})
        _grid(sheet)
        _place(ground, sheet.crs)
        balance = _balance(request, hazard)
        devices = _rows(request.devices, request.hazard_id)
        _fill(sheet, request, hazard, ground, from_polygon, balance, devices)
        sheet.finish(feedback=feedback)
        served(feedback, 40)
        for warning in sheet.warnings:
            feedback.warn(warning)
        with aside(base.pdf, base.png) as places:
            if base.pdf:
                export_pdf(sheet.layout, places[base.pdf], base.dpi, geopdf=sheet.registered and base.audience == "own")
            served(feedback, 70)
            if base.png:
                export_png(sheet.layout, places[base.png], base.dpi)
            served(feedback, 99)
        feedback.set_progress(100)
        return Dossier(base.pdf, base.png, sheet.layout.pageCollection().pageCount(), ground, from_polygon, balance,
                       len(devices), sheet.warnings)
    finally:
        sheet.close()


# -- the records --------------------------------------------------------------------------------------------------
def _one(layer: QgsVectorLayer, hazard_id: str) -> QgsFeature:
    if layer.fields().lookupField("hazard_id") < 0:
        raise BadInput(N_("The layer {layer} has no field {field}"), layer=layer.name(), field="hazard_id")
    found = _rows(layer, hazard_id)
    if not found:
        raise BadInput(N_("There is no hazard {id} in the layer {layer}"), id=hazard_id, layer=layer.name())
    if len(found) > 1:
        raise BadInput(N_("{n} rows of the layer {layer} have the id {id}"), n=len(found), layer=layer.name(),
                       id=hazard_id, hint=N_("run checkimsma and mend the ids"))
    if found[0].geometry().isNull() or found[0].geometry().isEmpty():
        raise BadInput(N_("The hazard {id} has no polygon"), id=hazard_id,
                       hint=N_("import its points table, or draw it first"))
    return found[0]


def _rows(layer: QgsVectorLayer | None, hazard_id: str, name: str = "hazard_id") -> list[QgsFeature]:
    """The rows whose ``name`` is ``hazard_id``; compared in Python, so that no id runs as an expression."""
    if layer is None or layer.fields().lookupField(name) < 0:
        return []
    position = layer.fields().lookupField(name)
    return [QgsFeature(row) for row in layer.getFeatures(QgsFeatureRequest())
            if _text(row.attribute(position)) == hazard_id]


def _text(value: Any) -> str:
    return "" if value is None or value == NULL else str(value).strip()


def _value(row: QgsFeature, name: str) -> str:
    return _text(row.attribute(name)) if row.fields().lookupField(name) >= 0 else ""


def _figure(row: QgsFeature, name: str) -> float | None:
    text = _value(row, name)
    try:
        return float(text) if text else None
    except ValueError:
        return None


def _only(layer: QgsVectorLayer, rows: Sequence[QgsFeature], style: str) -> QgsVectorLayer:
    """A layer of these rows, with the source of the one they come from."""
    made = layer.materialize(QgsFeatureRequest().setFilterFids([row.id() for row in rows]))
    made.setName(layer.name())
    made.setCustomProperty("common_ground/style", style)
    about = layer_provenance(layer)
    if about is not None:
        put_provenance(made, about)
    return made


def _ground(request: DossierRequest, hazard: QgsFeature) -> tuple[list[Ground], bool]:
    """The points of the point table in the order of the ground; the polygon's corners where there is none."""
    to_degrees = QgsCoordinateTransform(request.hazards.crs(), QgsCoordinateReferenceSystem(WGS84), QgsProject())
    out: list[Ground] = []
    if request.points is not None:
        degrees = QgsCoordinateTransform(request.points.crs(), QgsCoordinateReferenceSystem(WGS84), QgsProject())
        for row in _rows(request.points, request.hazard_id, "feature_id"):
            if row.geometry().isNull():
                continue
            place = degrees.transform(row.geometry().centroid().asPoint())
            kind, number = _value(row, "point_type").lower(), _value(row, "point_no")
            mark = _MARK.get(kind, "P")
            number = number[:-2] if number.endswith(".0") else number
            out.append(Ground(f"{mark}{number}", kind, place, place.y()))
    if out:
        out.sort(key=lambda point: (_ORDER.index(point.kind) if point.kind in _ORDER else 9, len(point.label),
                                    point.label))
        return out, False
    shape = QgsGeometry(hazard.geometry())
    shape.transform(to_degrees)
    n = 0
    for part in shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]:
        for ring in part:
            for corner in ring[:-1]:
                n += 1
                out.append(Ground(f"TP{n}", "turning", QgsPointXY(corner), corner.y()))
    return out, True


def _points_layer(ground: Sequence[Ground], source: QgsVectorLayer) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    layer.dataProvider().addAttributes([QgsField("point_type", QVariant.String), QgsField("label", QVariant.String),
                                        QgsField("quadrant", QVariant.Int)])
    layer.updateFields()
    rows = []
    middle = QgsGeometry.fromMultiPointXY([point.place for point in ground]).boundingBox().center()
    for point in ground:
        row = QgsFeature(layer.fields())
        # The label stands away from the area: 0 above left, 2 above right, 6 and 8 below, as QGIS counts them.
        quadrant = (0 if point.place.y() >= middle.y() else 6) + (0 if point.place.x() < middle.x() else 2)
        row.setAttributes([point.kind, point.label, quadrant])
        row.setGeometry(QgsGeometry.fromPointXY(point.place))
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    layer.updateExtents()
    layer.setCustomProperty("common_ground/style", "point")
    about = layer_provenance(source)
    if about is not None:
        put_provenance(layer, about)
    return layer


def _place(ground: Sequence[Ground], crs: QgsCoordinateReferenceSystem) -> None:
    """Positions in the map's CRS: the table and the grid read alike."""
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, QgsProject())
    for point in ground:
        point.place = transform.transform(point.place)


def _extent(layer: QgsVectorLayer) -> QgsReferencedRectangle:
    box = layer.extent()
    transform = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(WGS84), QgsProject())
    box = transform.transformBoundingBox(box)
    # Room around, and never less than about 200 m, or a small area fills the sheet without anything beside it.
    box.grow(max(0.25 * max(box.width(), box.height()), 0.001))
    return QgsReferencedRectangle(box, QgsCoordinateReferenceSystem(WGS84))


def _balance(request: DossierRequest, hazard: QgsFeature) -> dict[str, float]:
    """m²: what was recorded, what the polygon measures on the ellipsoid, what was released by kind, what is left."""
    import shapely

    shape = QgsGeometry(hazard.geometry())
    shape.transform(QgsCoordinateTransform(request.hazards.crs(), QgsCoordinateReferenceSystem(WGS84), QgsProject()))
    polygon = float(geo.ellipsoidal_area([shapely.from_wkb(bytes(shape.asWkb()))], geo.WGS84)[0])
    recorded = _figure(hazard, "area_recorded_m2")
    out = {"polygon": polygon}
    if recorded is not None:
        out["recorded"] = recorded
    for row in _rows(request.release, request.hazard_id):
        kind = _value(row, "kind").lower()
        area = _figure(row, "area_m2")
        if kind in _RELEASED and area is not None:
            out[kind] = out.get(kind, 0.0) + area
    left = (recorded if recorded is not None else polygon) - sum(out.get(kind, 0.0) for kind in _RELEASED)
    out["remaining"] = max(0.0, left)
    if left < -0.5:
        out["over"] = -left
    return out


def _say_where(sheet: Sheet, items: Sequence[MapLayer], hazard: QgsFeature, crs: QgsCoordinateReferenceSystem) -> None:
    """The area that fills the whole map goes into the line below the title: its name over the hazard would read as
    the hazard's own, and its boundary cannot be seen."""
    names = []
    for item in sorted(items, key=lambda one: one.rank, reverse=True):
        layer = item.layer
        if not item.rank.startswith("admin") or not isinstance(layer, QgsVectorLayer) or item.own_symbols:
            continue
        view = QgsGeometry.fromRect(sheet.map.extent())
        view.transform(QgsCoordinateTransform(sheet.crs, layer.crs(), QgsProject()))
        around = [row for row in layer.getFeatures(QgsFeatureRequest().setFilterRect(view.boundingBox()))
                  if row.geometry().intersects(view)]
        if len(around) != 1 or not around[0].geometry().contains(view):
            continue
        layer.setLabelsEnabled(False)
        sheet.unlisted.add(layer.id())
        name = _value(around[0], f"adm{item.rank[-1]}_name") if item.rank != "admin0" else ""
        if name and name not in names:
            names.append(name)
    if names:
        told = sheet.values["cg_subtitle"].lstrip("\u200f")
        sheet.set_values({"cg_subtitle": sheet.texts.line(" – ".join([*map(sheet.texts.isolate, names), told]))})


# -- the page -----------------------------------------------------------------------------------------------------
def _grid(sheet: Sheet) -> None:
    """Lines of the map's own CRS at a round distance, with their metres."""
    width = sheet.map.extent().width()
    wanted = width / 5
    power = 10 ** math.floor(math.log10(wanted))
    step = max(one * power for one in (1, 2, 5) if one * power <= wanted * 1.0001)
    grid = QgsLayoutItemMapGrid("metres", sheet.map)
    grid.setCrs(sheet.crs)
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setGridLineColor(QColor(60, 60, 60, 110))
    grid.setGridLineWidth(0.12)
    grid.setAnnotationEnabled(True)
    # No figure where a corner would cut it.
    box, rim = sheet.map.extent(), sheet.map.scale() * 0.0055
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression(
        f"if(@grid_number < if(@grid_axis = 'x', {box.xMinimum() + rim:.3f}, {box.yMinimum() + rim:.3f}) or "
        f"@grid_number > if(@grid_axis = 'x', {box.xMaximum() - rim:.3f}, {box.yMaximum() - rim:.3f}), '', "
        "to_string(round(@grid_number)))")
    form = QgsTextFormat()
    form.setFont(QFont(sheet.family))
    form.setSize(6)
    form.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    grid.setAnnotationTextFormat(form)
    inside = QgsLayoutItemMapGrid.AnnotationPosition.InsideMapFrame
    for side in (QgsLayoutItemMapGrid.BorderSide.Left, QgsLayoutItemMapGrid.BorderSide.Right,
                 QgsLayoutItemMapGrid.BorderSide.Top, QgsLayoutItemMapGrid.BorderSide.Bottom):
        grid.setAnnotationPosition(inside, side)
    for side in (QgsLayoutItemMapGrid.BorderSide.Left, QgsLayoutItemMapGrid.BorderSide.Right):
        grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, side)
    sheet.map.grids().addGrid(grid)


def _fill(sheet: Sheet, request: DossierRequest, hazard: QgsFeature, ground: list[Ground], from_polygon: bool,
          balance: dict[str, float], devices: list[QgsFeature]) -> None:
    texts = sheet.texts
    say = texts.text
    zone = _zone(sheet.crs)
    head = [say("d_point"), say("d_type"), say("d_easting"), say("d_northing"), *([say("d_mgrs")] if zone else [])]
    rows = [[point.label, texts.label(_KINDS.get(point.kind, "Point of another kind")),
             f"{point.place.x():.0f}", f"{point.place.y():.0f}",
             *([mgrs(zone, point.latitude, point.place.x(), point.place.y(), request.digits)] if zone else [])]
            for point in ground]
    note = say("d_from_polygon") if from_polygon else ""
    put_table(sheet, "points", note, head, rows, (0.11, 0.25, 0.15, 0.17, 0.32) if zone else (0.16, 0.36, 0.23, 0.25),
              figures=(2, 3), spill=True)
    lines = [[say(f"d_{name}"), _square(texts, balance[name])] for name in ("recorded", "polygon") if name in balance]
    lines += [[texts.label(name.capitalize()), _square(texts, balance[name])] for name in _RELEASED if name in balance]
    lines += [[say(f"d_{name}"), _square(texts, balance[name])] for name in ("remaining", "over") if name in balance]
    task = _rows(request.tasks, request.hazard_id)
    status = {"open": "Open", "worked_on": "Worked on", "suspended": "Suspended", "released": "Released"}.get(
        _value(hazard, "status"), "Status unknown: treat as open")
    state = ", ".join(part for part in (_value(hazard, "hazard_class"), texts.label(status),
                                        *(_value(row, "task_id") for row in task)) if part)
    put_table(sheet, "balance", "", [say("d_area"), "m²"], [*lines, [say("d_state"), state]], (0.52, 0.48),
              figures=(1,))
    counted: dict[str, float] = {}
    for row in devices:
        label = " ".join(part for part in (_value(row, "category"), _value(row, "model")) if part) or "–"
        counted[label] = counted.get(label, 0.0) + (_figure(row, "quantity") or 1.0)
    found = [[name, texts.number(round(n))] for name, n in sorted(counted.items(), key=lambda one: -one[1])]
    put_table(sheet, "devices", "", [say("d_devices"), say("d_number")], found or [[say("d_none"), ""]], (0.72, 0.28),
              figures=(1,), spill=True)
    signs = [say(name) for name in ("d_prepared", "d_checked", "d_handed", "d_accepted")]
    put_table(sheet, "signatures", "", signs, [[f"\n\n\n{say('d_name_date')}{texts.colon}" for _one in signs]],
              (0.25,) * 4)


def _square(texts: Texts, value: float) -> str:
    return texts.number(round(value))


def _zone(crs: QgsCoordinateReferenceSystem) -> int:
    """The UTM zone of a WGS 84 UTM CRS; 0 for another."""
    code = crs.authid().replace("EPSG:", "")
    return int(code) % 100 if code.isdigit() and code[:3] in ("326", "327") else 0
