"""What goes on a map and in which order, what each layer is called and where it comes from."""

from __future__ import annotations

import contextlib
import math
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..analysis.gate import AUDIENCES as GATE_AUDIENCES
from ..base.errors import BadInput, ForbiddenError
from ..base.feedback import Silent, Unheard
from ..base.text import N_
from ..bridge.frames import layer_provenance
from ..bridge.i18n import tr
from ..bridge.sharing import judge_layers, remember
from ..connectors.countries import find_country, name_in
from ..connectors.provenance import Provenance, highest
from .map_legend import looked_at
from .map_texts import Degrees, english_of
from .style import apply_style, band_field, band_metres, guess_style

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qgis.core import QgsLayerTreeLayer

    from ..base.feedback import Feedback
    from ..bridge.sharing import Item, Judgement
    from .map_texts import Texts

AUDIENCES = ("own", "operator", "partner", "cluster", "public")
#: audiences that never get the position of a single hazard or accident
_PROTECTED = ("cluster", "public")
_RECORD_STYLES = ("hazard_polygon", "hazard_point", "accident")
#: levels that stay inside the programme
_CLOSED = ("high", "severe")
#: a layer with one of these ids holds single records, whatever it is called
_RECORD_IDS = {"hazard_id", "accident_id", "casualty_id", "device_id", "task_id", "survey_id", "product_id",
               "feature_id"}
#: topmost first; the large circles of displacement lie under the hazards, which they would hide
ORDER = ("accident", "hazard_point", "site", "risk_education", "point", "hazard_polygon", "idp", "release", "survey",
         "line", "road", "admin0", "admin1", "admin2", "admin3", "riskgrid", "contamination", "exposure",
         "survey_state", "polygon", "raster")
#: what the map is about comes first
LEGEND_ORDER = ("hazard_polygon", "hazard_point", "accident", "riskgrid", "exposure", "contamination", "survey_state",
                "release", "survey", "risk_education", "idp", "site", "point", "line", "road", "polygon", "admin0",
                "admin1", "admin2", "admin3", "raster")
#: the scale (denominator) beyond which hazards are symbols only; the same figure stands in hazard_polygon.qml
SYMBOLS_ONLY = 500_000
CHOROPLETHS = ("riskgrid", "contamination", "exposure", "survey_state")
_GEOMETRY_RANK = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
}
_FALLBACK = {"point": "site", "line": "road", "polygon": "admin2"}
WGS84 = "EPSG:4326"


@dataclass
class MapLayer:
    """A layer as it is drawn. ``style``: a name in resources/styles or empty; ``rank``: a member of ORDER."""

    layer: QgsMapLayer
    style: str
    rank: str
    provenance: Provenance
    #: the user's own symbols, which are left alone
    own_symbols: bool = False
    #: labels of the classes that occur in the layer; filled for hazards
    shown: frozenset[str] = frozenset()

    def names(self) -> set[str]:
        """Field names in lower case; empty for a raster."""
        return {f.name().lower() for f in self.layer.fields()} if isinstance(self.layer, QgsVectorLayer) else set()


def allowed(layers: Sequence[MapLayer], audience: str, feedback: Feedback | None = None) -> None:
    """Whether ``layers`` may be drawn for ``audience``: the sharing gate's answer (bridge/sharing.py).

    A map of a workspace for somebody else is written into its ledger here, before it is drawn. Raises ForbiddenError
    with the first layer that may not, and why; WorkspaceError; Cancelled.
    """
    for item in layers:
        if not closed(item, audience, feedback):
            continue
        if item.style in _RECORD_STYLES or item.names() & _RECORD_IDS or item.provenance.sensitivity in _CLOSED:
            raise ForbiddenError(
                N_("The layer {layer} shows single hazards or accidents and may not go to {audience}"),
                hint=N_("run riskgrid and put its output on the map instead"),
                layer=item.layer.name(), audience=audience,
            )
        raise ForbiddenError(
            N_("The layer {layer} may not go to {audience}: {why}"), layer=item.layer.name(), audience=audience,
            hint=N_("run disclosurecheck and see what may go instead"),
            why=_asked(item, audience, feedback).why(tr).rstrip("."))
    if audience != AUDIENCES[0]:
        remember(_judged(layers, audience, feedback), "map")


def may_hold_coordinates(layers: Sequence[MapLayer], audience: str) -> bool:
    """Whether a GeoPDF of ``layers`` may be made: for the cluster and the public only from the protected grid, on
    boundaries, roads and places."""
    if audience not in _PROTECTED:
        return True
    for item in layers:
        asked = _asked(item, audience)
        kind = asked.verdict.kind if asked.verdict else ""
        ground = kind == "boundaries" or (kind == "other" and item.rank in ("road", "site"))
        if asked.answer != "yes" or not (kind == "riskgrid" or ground):
            return False
    return True


def closed(item: MapLayer, audience: str, feedback: Feedback | None = None) -> bool:
    """Whether this layer may not go to ``audience``; by what it holds, since names and styles can be changed."""
    if audience == AUDIENCES[0]:
        return False
    protected = audience in _PROTECTED
    if protected and (item.style in _RECORD_STYLES or item.names() & _RECORD_IDS):
        return True
    return bool(_asked(item, audience, feedback).answer != "yes")


def _asked(item: MapLayer, audience: str, feedback: Feedback | None = None) -> Item:
    """The gate, the release rule and the leak scan over one layer. A map is asked for as a map of the programme; who
    calls the audience a partner says by that that there is an agreement."""
    return _judged([item], audience, feedback).items[0]


def _judged(layers: Sequence[MapLayer], audience: str, feedback: Feedback | None = None) -> Judgement:
    names = dict(zip(AUDIENCES, GATE_AUDIENCES))
    return judge_layers([item.layer for item in layers], names.get(audience, audience), "map product",
                        Unheard(feedback or Silent(), 0, 0),
                        agreement="map product")


def prepare(layers: Iterable[QgsMapLayer], project: QgsProject, *, keep_styles: bool = False,
            feedback: Feedback | None = None) -> list[MapLayer]:
    """Copies of ``layers`` in ``project``, styled and sorted topmost first.

    Tables and layers without a feature are left out. ``keep_styles`` (layers of the open project): a layer that
    somebody styled keeps its symbols. Raises BadInput for a layer that cannot be read or has no CRS, or where
    nothing is left; Cancelled.
    """
    feedback = feedback or Silent()
    made: list[MapLayer] = []
    for source in layers:
        if not source.isValid():
            raise BadInput(N_("The layer {layer} cannot be read"), hint=N_("check its file and run again"),
                           layer=source.name())
        vector = isinstance(source, QgsVectorLayer)
        if (vector and not source.isSpatial()) or not isinstance(source, (QgsVectorLayer, QgsRasterLayer)):
            continue
        if vector and source.featureCount() == 0:
            continue
        if not source.crs().isValid():
            raise BadInput(N_("The layer {layer} has no coordinate reference system"),
                           hint=N_("set it in the layer properties and run again"), layer=source.name())
        copy = source.clone()
        own = vector and _styled_by_user(source, keep_styles)
        if vector and not own and guess_style(source) == "idp":
            copy = _as_points(copy, feedback)
        made.append(_dressed(copy, _provenance(source), own, feedback))
        project.addMapLayer(copy, False)
    if not made:
        raise BadInput(N_("None of the layers has anything to draw"), hint=N_("choose layers with features"))
    made.sort(key=lambda item: ORDER.index(item.rank))
    _base_fill(made)
    return made


def _as_points(layer: QgsVectorLayer, feedback: Feedback) -> QgsVectorLayer:
    """Areas as the points that their circles are drawn at: names keep off points, not off the middle of an area."""
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return layer
    made = QgsVectorLayer("Point", layer.name(), "memory")
    made.setCrs(layer.crs())
    made.dataProvider().addAttributes(list(layer.fields()))
    made.updateFields()
    rows = []
    for feature in looked_at(layer.getFeatures(), feedback):
        row = QgsFeature(made.fields())
        row.setAttributes(feature.attributes())
        if not feature.geometry().isEmpty():
            row.setGeometry(feature.geometry().pointOnSurface())
        rows.append(row)
    made.dataProvider().addFeatures(rows)
    made.updateExtents()
    return made


def _styled_by_user(layer: QgsVectorLayer, in_project: bool) -> bool:
    """Whether somebody chose this layer's symbols: neither QGIS's random colour nor a style that we ship.

    A file with a style of its own counts as well, unless its classes are those of ours.
    """
    renderer = layer.renderer()
    if renderer is None or (renderer.type() == "singleSymbol" and not (in_project and layer.labelsEnabled())):
        return False
    shipped = layer.clone()
    style = guess_style(layer)
    if not apply_style(shipped, style):
        return True
    return [english_of(entry.label()) for entry in shipped.renderer().legendSymbolItems()] != [
        english_of(entry.label()) for entry in renderer.legendSymbolItems()]


def _dressed(layer: QgsMapLayer, provenance: Provenance, own: bool, feedback: Feedback) -> MapLayer:
    if isinstance(layer, QgsRasterLayer):
        return MapLayer(layer, "", "raster", provenance, own)
    style = guess_style(layer)
    geometry = _GEOMETRY_RANK.get(layer.geometryType(), "line")
    if not own:
        apply_style(layer, style or _FALLBACK[geometry])
        if not style:
            layer.setLabelsEnabled(False)
    shown = classes(layer, feedback) if style in ("hazard_polygon", "hazard_point") else frozenset()
    return MapLayer(layer, style, style if style in ORDER else geometry, provenance, own, shown)


def classes(layer: QgsVectorLayer, feedback: Feedback | None = None) -> frozenset[str]:
    """Labels of the renderer's classes that at least one feature has. Raises Cancelled."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    renderer.startRender(context, layer.fields())
    labels = {entry.ruleKey(): entry.label() for entry in renderer.legendSymbolItems()}
    found: set[str] = set()
    every = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in looked_at(layer.getFeatures(every), feedback or Silent()):
        context.expressionContext().setFeature(feature)
        found |= {labels[key] for key in renderer.legendKeysForFeature(feature, context) if key in labels}
    renderer.stopRender(context)
    return frozenset(found)


def _provenance(layer: QgsMapLayer) -> Provenance:
    found = layer_provenance(layer)
    if found is not None:
        return found
    metadata = layer.metadata()
    source = layer.source().split("|")[0]
    return Provenance(
        title=metadata.title() or layer.name(),
        source=", ".join(metadata.rights()) or (Path(source).name if layer.providerType() in ("ogr", "gdal") else ""),
        licence=", ".join(metadata.licenses()),
    )


def _base_fill(layers: list[MapLayer]) -> None:
    """The lowest boundaries get a paper-white fill, so that the country stands out; others stay outlines."""
    if any(item.rank in (*CHOROPLETHS, "raster", "polygon") for item in layers):
        return
    base = [item for item in layers if item.rank.startswith("admin") and not item.own_symbols]
    if not base:
        return
    symbol = base[-1].layer.renderer().symbols(QgsRenderContext())[0]
    symbol.symbolLayer(0).setFillColor(QColor("#FDFCF7"))


# -- extent and projection ----------------------------------------------------------------------------------------
def extent_of(layers: Iterable[MapLayer], crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """The union of the layers' extents in ``crs``; null where no extent can be transformed."""
    union = QgsRectangle()
    for item in layers:
        box = item.layer.extent()
        if box.isNull() or not box.isFinite():
            continue
        transform = QgsCoordinateTransform(item.layer.crs(), crs, QgsProject())
        transform.setBallparkTransformsAreAppropriate(True)
        moved = QgsRectangle()
        with suppress(QgsCsException):
            moved = transform.transformBoundingBox(box)
        if moved.isFinite() and not moved.isNull():
            union = QgsRectangle(moved) if union.isNull() else _joined(union, moved)
    return union


def _joined(a: QgsRectangle, b: QgsRectangle) -> QgsRectangle:
    return QgsRectangle(min(a.xMinimum(), b.xMinimum()), min(a.yMinimum(), b.yMinimum()),
                        max(a.xMaximum(), b.xMaximum()), max(a.yMaximum(), b.yMaximum()))


def projection_for(
    box: QgsRectangle, *, registered: bool = False
) -> tuple[QgsCoordinateReferenceSystem, str, dict[str, Any]]:
    """A CRS for a map of ``box`` (longitude and latitude), the name of its text and the values for it.

    UTM where the box is at most 7° wide and between 80° S and 84° N (a little over a zone keeps the scale within
    1 per mille), else an azimuthal equal-area projection about the middle of the box. With ``registered`` (a GeoPDF
    can only hold a CRS that has a number) UTM up to 24°, where the scale is 2 % off at the edges; BadInput beyond.
    """
    x, y = box.center().x(), box.center().y()
    if registered and box.width() > 24:
        raise BadInput(N_("The area is too wide for a GeoPDF"), hint=N_("choose a smaller area, or a plain PDF"))
    if box.width() <= (24 if registered else 7) and box.yMinimum() > -80 and box.yMaximum() < 84:
        zone = min(60, max(1, math.floor((x + 180) / 6) + 1))
        crs = QgsCoordinateReferenceSystem(f"EPSG:{(32600 if y >= 0 else 32700) + zone}")
        if crs.isValid():
            return crs, "utm", {"zone": f"{zone}{'N' if y >= 0 else 'S'}"}
    lat, lon = round(max(-90.0, min(90.0, y)), 1), round(max(-180.0, min(180.0, x)), 1)
    crs = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={lat} +lon_0={lon} +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs +type=crs")
    return crs, "laea", {"lat": Degrees(lat, "NS"), "lon": Degrees(lon, "EW")}


# -- what the map says about its layers ---------------------------------------------------------------------------
def title_of(item: MapLayer, texts: Texts) -> str:
    """The layer's heading in the legend."""
    style = item.style[:-5] if item.style.endswith("_grey") else item.style
    if style.startswith("exposure") and not item.own_symbols and isinstance(item.layer, QgsVectorLayer):
        metres = band_metres(band_field(item.layer))
        if metres is None:
            return texts.layers["exposure_inside"]
        distance = f"{texts.number(metres)}\u00a0{texts.text('m')}" if metres % 1000 else (
            f"{texts.number(metres // 1000)}\u00a0{texts.text('km')}")
        return texts.layers[style].format(distance=distance)
    if style in texts.layers:
        return texts.layers[style]
    return item.layer.name()


def titles(layers: Sequence[MapLayer], texts: Texts) -> list[str]:
    """Headings for the legend; two layers of one kind are told apart by their names."""
    plain = [title_of(item, texts) for item in layers]
    return [f"{title} – {item.layer.name()}" if plain.count(title) > 1 else title
            for title, item in zip(plain, layers)]


def one_for_hazards(
    entries: list[tuple[MapLayer, str]], scale: float, texts: Texts
) -> list[tuple[MapLayer, str]]:
    """Where areas are drawn with the symbols of points, one heading explains both."""
    found = {item.style: item for item, _title in entries if item.style in ("hazard_polygon", "hazard_point")
             and not item.own_symbols}
    if len(found) < 2 or scale <= SYMBOLS_ONLY:
        return entries
    areas, points = found["hazard_polygon"], found["hazard_point"]
    if points.shown - areas.shown:
        return entries
    return [(item, texts.layers["hazard"] if item is areas else title) for item, title in entries if item is not points]


def relabel(node: QgsLayerTreeLayer, item: MapLayer, texts: Texts, scale: float) -> None:
    """Put the entries of a shipped style under ``node`` into the language of the map, with the symbols it has there."""
    layer = item.layer
    if not isinstance(layer, QgsVectorLayer) or layer.renderer() is None:
        return
    for position, entry in enumerate(layer.renderer().legendSymbolItems()):
        own = texts.label(entry.label())
        if own != entry.label():
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, position, texts.line(own))
        mark = _mark_of(entry.symbol(), scale)
        if mark is not None:
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, position, mark)


def name_classes(layer: QgsMapLayer, label: str) -> None:
    """A layer of one symbol as one class with ``label``: QGIS prints no heading over a class without a name."""
    if isinstance(layer, QgsVectorLayer) and isinstance(layer.renderer(), QgsSingleSymbolRenderer):
        symbol = layer.renderer().symbol().clone()
        layer.setRenderer(QgsCategorizedSymbolRenderer("1", [QgsRendererCategory(1, symbol, label)]))


def _mark_of(symbol: QgsSymbol | None, scale: float) -> QgsSymbol | None:
    """The marker that stands for an area on a map of this scale; None where the area itself is drawn (too)."""
    if symbol is None or symbol.type() != QgsSymbol.SymbolType.Fill:
        return None
    inside = [part for part in symbol.symbolLayers() if part.layerType() == "CentroidFill"]
    if inside and (len(inside) == symbol.symbolLayerCount() or scale > SYMBOLS_ONLY):
        return inside[0].subSymbol().clone()
    return None


def source_lines(items: Iterable[MapLayer], texts: Texts) -> list[str]:
    """``Titles: source, version, round, dates, licence``; layers that share all of it share a line."""
    shared: dict[str, list[str]] = {}
    for item in items:
        name = texts.isolate(item.provenance.title or item.layer.name())
        names = shared.setdefault(_source_of(item, texts), [])
        if name not in names:
            names.append(name)
    return [f"{'; '.join(names)}: {rest}" for rest, names in shared.items()]


def _source_of(item: MapLayer, texts: Texts) -> str:
    """What is known of where a layer comes from; what is not known is said or left out."""
    p = item.provenance
    parts = [texts.isolate(p.source)] if p.source and p.source != p.title else []
    rounds = _round_of(item, texts)
    if rounds:
        parts.append(rounds)
    elif p.version:
        parts.append(texts.text("version", version=texts.isolate(p.version)))
    if p.valid_on and not rounds:
        parts.append(texts.text("valid_on", date=texts.date(p.valid_on)))
    licence = texts.text("licence", licence=texts.isolate(p.licence))
    parts.append(licence if p.licence else texts.text("licence_unknown"))
    if p.retrieved_at:
        parts.append(texts.text("retrieved", date=texts.date(p.retrieved_at)))
    if p.invented:
        parts.append(texts.text("invented_source"))
    comma = "، " if texts.language == "ar" else ", "
    return comma.join(parts)


def _round_of(item: MapLayer, texts: Texts) -> str:
    """The rounds and reporting dates that the rows of a displacement layer carry."""
    names = item.names()
    if "round" not in names or not isinstance(item.layer, QgsVectorLayer):
        return ""
    rounds = sorted(_distinct(item.layer, "round"), key=lambda text: (len(text), text))
    if not rounds:
        return ""
    span = rounds[0] if len(rounds) == 1 else f"{rounds[0]}–{rounds[-1]}"
    dates = sorted(text[:10] for text in _distinct(item.layer, "reporting_date")) if "reporting_date" in names else []
    when = " – ".join(dict.fromkeys(texts.date(date) for date in (dates[:1] + dates[-1:])))
    return texts.text("round", round=span) + (f" ({when})" if when else "")


def _distinct(layer: QgsVectorLayer, name: str) -> set[str]:
    position = layer.fields().lookupField(name)
    out = set()
    for value in layer.uniqueValues(position, 1000):
        if value is None or value == NULL or value == "":
            continue
        if hasattr(value, "toString"):
            out.add(value.toString("yyyy-MM-dd"))
        else:
            out.add(str(int(value)) if isinstance(value, float) and value.is_integer() else str(value))
    return out


def sensitivity_of(layers: Iterable[MapLayer]) -> str:
    """The highest level of the layers. Single hazards and accidents without a level count as high."""
    return highest(*(item.provenance.sensitivity or ("high" if item.style in _RECORD_STYLES else "")
                     for item in layers))


def as_at(layers: Iterable[MapLayer]) -> str:
    """The latest day that the data (not the boundaries) speak for, ISO text; empty where nothing says it."""
    dates = set()
    for item in layers:
        if item.rank.startswith("admin"):
            continue
        if item.provenance.valid_on:
            dates.add(item.provenance.valid_on[:10])
        elif "reporting_date" in item.names():
            dates |= {text[:10] for text in _distinct(item.layer, "reporting_date")}
        elif item.provenance.retrieved_at:
            dates.add(item.provenance.retrieved_at[:10])
    return max(dates, default="")


def country_name(layers: Iterable[MapLayer], country: str, language: str = "en") -> str:
    """The country's name in ``language``, by its code or as the boundaries name it; else ``country`` as given."""
    if country:
        with contextlib.suppress(BadInput):
            return name_in(find_country(country).iso3, language)
    for item in sorted(layers, key=lambda item: item.rank):
        if isinstance(item.layer, QgsVectorLayer) and "adm0_name" in item.names():
            request = QgsFeatureRequest().setLimit(1).setFlags(QgsFeatureRequest.Flag.NoGeometry)
            for feature in item.layer.getFeatures(request):
                name = feature[item.layer.fields().lookupField("adm0_name")]
                if isinstance(name, str) and name:
                    with contextlib.suppress(BadInput):
                        return name_in(find_country(name).iso3, language)
                    return name
    return country


def surveyed_shown(layers: Iterable[MapLayer]) -> bool:
    """Whether the map shows where anybody surveyed."""
    return any(item.style in ("survey", "survey_state") or "survey_state" in item.names() for item in layers)
