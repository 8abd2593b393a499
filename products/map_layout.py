"""One page: a QPT template filled, its map zoomed, its legend and texts made to fit, mirrored for Arabic."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbolLayerUtils,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF
from qgis.PyQt.QtXml import QDomDocument

from ..base.errors import BadInput
from ..base.text import N_
from ..bridge.foreign import disarm
from ..bridge.i18n import tr
from .map_layers import (
    LEGEND_ORDER,
    WGS84,
    MapLayer,
    extent_of,
    name_classes,
    one_for_hazards,
    projection_for,
    relabel,
    titles,
)
from .map_legend import drop_absent, fit_legend
from .style import resource

if TYPE_CHECKING:
    from qgis.core import QgsReferencedRectangle

    from ..base.feedback import Feedback
    from .map_texts import Texts

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
#: families to use where the template's is not installed; each has Latin, Cyrillic and Arabic
_FAMILIES = ("Arial", "Noto Sans", "Segoe UI", "Tahoma", "DejaVu Sans")
_MIN_POINT = 5.0
_ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
#: what a map must say; a template without a place for one of them is reported
_REQUIRED = ("cg_title", "cg_sources", "cg_safety", "cg_disclaimer", "cg_sensitivity")
#: millimetres: a frame smaller than this is a speck on the locator
_SPECK = 3.0
#: what every page of a map says above
_HEAD = ("cg_title", "cg_subtitle", "cg_sensitivity", "cg_audience", "cg_rule", "cg_invented")
_LEVEL_COLOURS = {"high": "#9A4A00", "severe": "#8B0000"}
#: the kind of symbol that QGIS takes for granted, by the element or the type of item (page, shape, polygon, line)
_SYMBOLS = {"ComposerMapOverview": "fill", "PageCollection": "fill", "lineStyle": "line", "markerStyle": "marker",
            "65638": "fill", "65643": "fill", "65644": "fill", "65645": "line", "lineSymbol": "line",
            "divisionLineSymbol": "line", "subdivisionLineSymbol": "line", "fillSymbol1": "fill", "fillSymbol2": "fill"}
_NICE = (1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10)


def template_file(template: str, paper: str) -> Path:
    """The QPT: a path, or a name that resources/layouts has for this paper (``standard`` → standard_a4_landscape.qpt).

    Raises BadInput where there is none.
    """
    path = Path(template)
    if path.suffix.lower() == ".qpt" and path.is_file():
        return path
    stem = re.sub(r"[^A-Za-z0-9_-]", "", path.stem)
    for name in (f"{stem}_{paper.lower().replace(' ', '_')}.qpt", f"{stem}.qpt"):
        found = resource("layouts", name) if stem else None
        if found is not None:
            return found
    raise BadInput(N_("There is no map template {template} for {paper}"),
                   hint=N_("choose another, or give the path of a .qpt file"), template=template, paper=paper)


def load_template(project: QgsProject, path: Path, told: list[str] | None = None) -> QgsPrintLayout:
    """A layout in ``project`` from a QPT file, without what would run or be fetched, which is said in ``told``.

    Raises BadInput where the file is not one.
    """
    document = QDomDocument()
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(N_("The map template {file} cannot be read"), file=str(path), details=str(error)) from error
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    parsed = document.setContent(text)
    if not (parsed[0] if isinstance(parsed, tuple) else parsed) or document.documentElement().tagName() != "Layout":
        raise BadInput(N_("The file {file} is not a QGIS layout template"), hint=N_("choose a .qpt file"),
                       file=str(path))
    if not _symbols_whole(document):
        raise BadInput(N_("The file {file} is not a QGIS layout template"), hint=N_("choose a .qpt file"),
                       file=str(path), details="a symbol that QGIS cannot build")
    taken = disarm(document)
    if taken and told is not None:
        told.append(tr("{file} would run something or fetch it from elsewhere; that was left out", file=path.name))
    layout.loadFromTemplate(document, QgsReadWriteContext(), True)
    if layout.pageCollection().pageCount() == 0:
        raise BadInput(N_("The template {file} has no page"), hint=N_("save it again in the QGIS layout window"),
                       file=str(path))
    return layout


def _symbols_whole(document: QDomDocument) -> bool:
    """False where QGIS would be left without a symbol: of another kind than its place asks for, or without a layer
    that this QGIS knows. It goes on without looking and dies."""
    symbols, context = document.elementsByTagName("symbol"), QgsReadWriteContext()
    for number in range(symbols.count()):
        symbol = symbols.at(number).toElement()
        place = symbol.parentNode().toElement()
        wanted = _SYMBOLS.get(place.tagName()) or _SYMBOLS.get(place.attribute("type"))
        if wanted is None:
            continue
        if symbol.attribute("type") != wanted or QgsSymbolLayerUtils.loadSymbol(symbol, context) is None:
            return False
    return True


def nice_scale(scale: float) -> float:
    """The next round scale denominator at or above ``scale``."""
    power = 10 ** math.floor(math.log10(scale))
    return next(step * power for step in _NICE if step * power >= scale * 0.9999)


class Sheet:
    """A layout being filled. Call ``set_layers``, ``set_values``, ``finish`` in this order."""

    def __init__(self, project: QgsProject, template: str, paper: str, texts: Texts) -> None:
        self.project, self.texts = project, texts
        self.warnings: list[str] = []
        self.layout = load_template(project, template_file(template, paper), self.warnings)
        self.layers: list[MapLayer] = []
        self.titles: list[str] = []
        self.values: dict[str, str] = {}
        #: ids of layers that the legend leaves out
        self.unlisted: set[str] = set()
        #: labels of classes that a second map shows, for the one legend of both
        self.also_shown: frozenset[str] = frozenset()
        #: where a product that holds the map lists the sources, for a sheet that has no room for them
        self.sources_elsewhere = ""
        self._type: dict[str, QFont] = {}
        self.crs = QgsCoordinateReferenceSystem(WGS84)
        self._projection: tuple[str, dict[str, str]] = ("utm", {"zone": ""})
        self._check()
        self._fonts()
        if texts.rtl:
            self._mirror()
        bar = self.item("cg_scalebar", QgsLayoutItemScaleBar)
        # QGIS resizes the bar by itself whenever the map moves; its place on the template is what counts.
        self._bar_box = QRectF(bar.pos(), bar.rect().size()) if bar is not None else QRectF()

    # -- items ----------------------------------------------------------------------------------------------------
    def item(self, name: str, kind: type) -> Any:
        """The item with this id, else the first of its kind where the template names none; None without."""
        found = self.layout.itemById(name)
        if isinstance(found, kind):
            return found
        if kind is QgsLayoutItemLabel:
            return None
        others = [item for item in self.items(kind) if not item.id().startswith("cg_")]
        return others[0] if others and name in ("cg_map", "cg_legend", "cg_scalebar") else None

    def items(self, kind: type = QgsLayoutItem) -> list[Any]:
        """The layout's items of a kind, without its pages."""
        pages = [self.layout.pageCollection().page(i) for i in range(self.layout.pageCollection().pageCount())]
        return [item for item in self.layout.items()
                if isinstance(item, kind) and isinstance(item, QgsLayoutItem) and item not in pages]

    @property
    def map(self) -> QgsLayoutItemMap:
        """The main map."""
        return self.item("cg_map", QgsLayoutItemMap)

    def _check(self) -> None:
        if self.map is None:
            raise BadInput(N_("The template has no map item"), hint=N_("add a map with the item id cg_map"))
        words = " ".join(label.text() for label in self.items(QgsLayoutItemLabel))
        missing = [name for name in _REQUIRED if f"@{name}" not in words]
        if missing:
            self.warnings.append(tr("The template prints nothing for {names}; a map that leaves the house needs them",
                                    names=", ".join(missing)))

    def _fonts(self) -> None:
        families = set(QFontDatabase().families())
        self.family = next((family for family in _FAMILIES if family in families), QFont().defaultFamily())

        def usable(font: QFont) -> QFont:
            if font.family() not in families:
                font.setFamily(self.family)
            return font

        for label in self.items(QgsLayoutItemLabel):
            label.setFont(usable(label.font()))
        for bar in self.items(QgsLayoutItemScaleBar):
            form = bar.textFormat()
            form.setFont(usable(form.font()))
            bar.setTextFormat(form)

    def _mirror(self) -> None:
        """Right-to-left: every item changes sides, texts align to the other edge."""
        width = self.layout.pageCollection().page(0).rect().width()
        for item in self.items():
            box = item.sceneBoundingRect() if item.rotation() else QRectF(item.pos(), item.rect().size())
            item.attemptSetSceneRect(QRectF(width - box.x() - box.width(), box.y(), box.width(), box.height()))
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for label in self.items(QgsLayoutItemLabel):
            align = label.hAlign()
            if align in (left, right):
                label.setHAlign(right if align == left else left)

    # -- map ------------------------------------------------------------------------------------------------------
    def set_layers(self, layers: list[MapLayer], extent: QgsReferencedRectangle | None = None, *,
                   registered: bool = False) -> None:
        """Draw ``layers`` (topmost first), zoomed to them or to ``extent``, in a projection chosen for it.

        ``registered``: see :func:`map_layers.projection_for`. Raises BadInput where there is no extent.
        """
        self.layers, self.titles = layers, titles(layers, self.texts)
        #: whether a PDF of the page may be given coordinates
        self.registered = registered
        wgs84 = QgsCoordinateReferenceSystem(WGS84)
        box = _to(extent, extent.crs(), wgs84) if extent is not None else extent_of(layers, wgs84)
        if box.isNull() or not box.isFinite():
            raise BadInput(N_("The layers have no extent that can be drawn"),
                           hint=N_("check their coordinate reference systems"))
        self.crs, name, values = projection_for(box, registered=registered)
        self._projection = (name, values)
        item = self.map
        item.setCrs(self.crs)
        item.setLayers([layer.layer for layer in layers])
        item.setKeepLayerSet(True)
        exact = extent is not None
        self.zoom(_to(box, wgs84, self.crs) if exact else extent_of(layers, self.crs), exact=exact)
        self._locator()

    def zoom(self, box: QgsRectangle, *, exact: bool = False) -> None:
        """Show ``box`` (map CRS) with a rim of 4 % (none with ``exact``), at a round scale."""
        least = 200.0
        box = QgsRectangle(box)
        if max(box.width(), box.height()) < least:
            box.grow(least / 2)
        if not exact:
            box.scale(1.08)
        item = self.map
        item.zoomToExtent(box)
        item.setScale(nice_scale(item.scale()))
        self._scalebar()

    def scale_text(self) -> str:
        """``Scale: 1:2,500,000``."""
        scale = self.texts.isolate(f"1:{self.texts.number(round(self.map.scale()))}")
        return f"{self.texts.text('scale')}{self.texts.colon}{scale}"

    def projection_text(self) -> str:
        """The name of the map's projection in its language."""
        name, values = self._projection
        return self.texts.text(name, **{
            key: self.texts.isolate(value) if isinstance(value, str) else value for key, value in values.items()})

    def _scalebar(self) -> None:
        bar = self.item("cg_scalebar", QgsLayoutItemScaleBar)
        if bar is None:
            return
        bar.setLinkedMap(self.map)
        # The standard sheets have the bar over the locator, with room for the last label and the arrow.
        locator = self.layout.itemById("cg_locator")
        room = locator.rect().width() * 0.62 if locator is not None else self.map.rect().width() * 0.25
        metres = self.map.scale() * room / 1000 / max(1, bar.numberOfSegments())
        power = 10 ** math.floor(math.log10(metres))
        # Whole figures only: metres below a kilometre, whole kilometres from there on.
        segment = max(step * power for step in (1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10) if step * power <= metres * 1.0001
                      and (step * power < 1000 or step * power % 1000 == 0))
        short = segment * max(1, bar.numberOfSegments()) < 2000
        kilometres, plain = QgsUnitTypes.DistanceUnit.DistanceKilometers, QgsUnitTypes.DistanceUnit.DistanceMeters
        bar.setUnits(plain if short else kilometres)
        bar.setMapUnitsPerScaleBarUnit(1.0)
        bar.setUnitLabel(self.texts.text("m" if short else "km"))
        bar.setUnitsPerSegment(segment if short else segment / 1000)
        left, right, bottom = self._bar_box.left(), self._bar_box.right(), self._bar_box.bottom()
        bar.attemptSetSceneRect(QRectF(left, bottom - 5, 5, 5))  # grows to what its content needs
        width, height = bar.rect().width(), bar.rect().height()
        bar.attemptSetSceneRect(QRectF(right - width if self.texts.rtl else left, bottom - height, width, height))

    def locate_in_country(self) -> None:
        """The locator shows the country, whatever the main map shows: for the pages of an atlas."""
        self._locator(neighbours=False)

    def _locator(self, *, neighbours: bool = True) -> None:
        """The map's place: in its country, or its country among the neighbours where the map shows the whole of it."""
        item = self.layout.itemById("cg_locator")
        if not isinstance(item, QgsLayoutItemMap):
            return
        admin = [layer for layer in self.layers if layer.rank.startswith("admin")]
        country = extent_of(admin[:1] or self.layers, self.crs)
        shown = self.map.extent()
        part = shown.width() * shown.height() / (country.width() * country.height() or 1.0)
        whole = neighbours and not country.isNull() and part > 0.5
        layers: list[Any] = []
        if admin:
            outline = admin[0].layer.clone()
            colour = "226,205,160,255" if whole else "244,236,215,255"
            # One shape of the country, also where only its provinces are there: their borders have the same colour.
            outline.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({
                "color": colour, "outline_color": colour, "outline_width": "0.1"})))
            outline.setLabelsEnabled(False)
            layers.append(self._helper(outline))
        world = self._world()
        if world is not None:
            layers.append(world)
        box = QgsRectangle(country if not country.isNull() else shown)
        box.scale(4.0 if whole and world is not None else 1.15)
        item.setCrs(self.crs)
        layers = layers or [layer.layer for layer in self.layers]
        item.setLayers(layers)
        item.setKeepLayerSet(True)
        item.zoomToExtent(box)
        if max(shown.width(), shown.height()) * 1000 < _SPECK * item.scale():
            item.setLayers([self._mark(shown), *layers])

    def _mark(self, box: QgsRectangle) -> QgsVectorLayer:
        """A ring about the middle of ``box``, for a locator on which the frame of the map is too small to be seen."""
        layer = QgsVectorLayer("Point", "mark", "memory")
        layer.setCrs(self.crs)
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(box.center()))
        layer.dataProvider().addFeatures([feature])
        layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({
            "name": "circle", "size": "4.5", "color": "200,0,0,40", "outline_color": "200,0,0,255",
            "outline_width": "0.5"})))
        return self._helper(layer)

    def _helper(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        """A layer that only the locator draws."""
        layer.setFlags(layer.flags() | layer.LayerFlag.Private)
        self.project.addMapLayer(layer, False)
        return layer

    def _world(self) -> QgsVectorLayer | None:
        """The outline of the world's countries that QGIS brings; None in a build without it."""
        path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
        if not path.is_file():
            return None
        layer = QgsVectorLayer(f"{path}|layername=countries", "World", "ogr")
        if not layer.isValid():
            return None
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(
            {"color": "250,250,247,255", "outline_color": "165,165,165,255", "outline_width": "0.15"})))
        layer.setLabelsEnabled(False)
        return self._helper(layer)

    # -- words ----------------------------------------------------------------------------------------------------
    def set_values(self, values: dict[str, str]) -> None:
        """Set the layout variables that the labels print."""
        self.values.update(values)
        for name, value in values.items():
            QgsExpressionContextUtils.setLayoutVariable(self.layout, name, value)

    def finish(self, extent: QgsRectangle | None = None, scale: float = 0.0,
               feedback: Feedback | None = None) -> None:
        """Legend, north arrow, text sizes: after this the layout may be exported.

        The legend lists what lies in ``extent`` (map CRS; what the map shows if None) with the symbols of ``scale``
        (that of the map if 0). Once only: it shrinks type from what the template has. Raises Cancelled.
        """
        self._north()
        self._sensitivity()
        legend = self.item("cg_legend", QgsLayoutItemLegend)
        if legend is not None:
            entries = sorted(zip(self.layers, self.titles), key=lambda entry: LEGEND_ORDER.index(entry[0].rank))
            self._fill_legend(legend, entries, extent, scale or self.map.scale(), feedback)
            if not fit_legend(legend, self.map, self.texts, self.family):
                self._legend_page(legend)
        self.fit_labels()
        self.layout.refresh()

    def fit_labels(self, *names: str) -> None:
        """Type as large as the template has it, or as fits; of the labels that print ``names`` (all if none)."""
        for label in self.items(QgsLayoutItemLabel):
            if names and not any(f"@{name}" in label.text() for name in names):
                continue
            font = self._type.setdefault(label.uuid(), QFont(label.font()))
            label.setFont(QFont(font))
            label.refresh()
            if fit_label(label):
                continue
            if "@cg_sources" in label.text():
                self._sources_page(label)
            else:
                self.warnings.append(tr("The text of {name} does not fit its box", name=label.id() or label.text()))

    def _fill_legend(self, legend: QgsLayoutItemLegend, entries: list[tuple[MapLayer, str]],
                     extent: QgsRectangle | None, scale: float, feedback: Feedback | None) -> None:
        legend.setAutoUpdateModel(False)
        legend.setLinkedMap(self.map)
        root = legend.model().rootGroup()
        root.removeAllChildren()
        entries = [(item, title) for item, title in one_for_hazards(entries, scale, self.texts)
                   if item.layer.id() not in self.unlisted]
        bounds = [item for item, _title in entries if item.rank.startswith("admin") and not item.own_symbols]
        for item, title in entries:
            if item in bounds:
                # Under a heading of their own, or they read as one more entry of the layer before.
                name_classes(item.layer, self.texts.line(title.replace("[%", "[ %")))
                title = self.texts.text("boundaries")
            node = root.addLayer(item.layer)
            if item in bounds[1:]:
                QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
            # A name from a file must not run as an expression.
            node.setCustomProperty("legend/title-label", self.texts.line(title.replace("[%", "[ %")))
            relabel(node, item, self.texts, scale)
            legend.model().refreshLayerLegend(node)
        legend.setTitle(self.values.get("cg_legend", "").replace("[%", "[ %"))
        drop_absent(legend, self.map, extent or self.map.extent(), self.also_shown, feedback)

    def extra_page(self) -> QRectF:
        """One more page of the same size, with the head of the first (title, sensitivity, the warning over invented
        rows) and the number of the map at its foot; the room between."""
        pages = self.layout.pageCollection()
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(pages.page(0).pageSize())
        pages.addPage(page)
        number = pages.pageCount()
        size = page.rect()
        top = 10.0
        for name in _HEAD:
            item = self.layout.itemById(name)
            if item is not None and (copy := self._copied(item, f"{name}_{number}", page.pos().y())) is not None:
                top = max(top, copy.pos().y() - page.pos().y() + copy.rect().height() + 3)
        foot = self._label(f"cg_page_{number}", self.texts.line(
            f"{self.texts.text('map_number')} {self.texts.isolate('[% @cg_map_number %]')} – " + self.texts.text(
                "page", page="[% @layout_page %]", pages="[% @layout_numpages %]")))
        foot.setFont(QFont(self.family, 7))
        foot.setFontColor(QColor("#555555"))
        foot.setHAlign(Qt.AlignmentFlag.AlignRight if self.texts.rtl else Qt.AlignmentFlag.AlignLeft)
        foot.attemptSetSceneRect(QRectF(8, page.pos().y() + size.height() - 12, size.width() - 16, 4))
        return QRectF(8, page.pos().y() + top, size.width() - 16, size.height() - top - 14)

    def _label(self, name: str, text: str) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self.layout)
        label.setId(name)
        label.setText(text)
        label.setMarginX(0)
        self.layout.addLayoutItem(label)
        return label

    def _copied(self, item: QgsLayoutItem, name: str, down: float) -> QgsLayoutItem | None:
        """The same label or rule on a page that begins ``down`` mm below the first."""
        if isinstance(item, QgsLayoutItemLabel):
            copy: QgsLayoutItem = self._label(name, item.text())
            copy.setFont(QFont(item.font()))
            copy.setFontColor(item.fontColor())
            copy.setHAlign(item.hAlign())
            copy.setVAlign(item.vAlign())
            copy.setMarginX(item.marginX())
            copy.setMarginY(item.marginY())
        elif isinstance(item, QgsLayoutItemShape):
            copy = QgsLayoutItemShape(self.layout)
            copy.setId(name)
            copy.setShapeType(item.shapeType())
            copy.setSymbol(item.symbol().clone())
            self.layout.addLayoutItem(copy)
        else:
            return None
        copy.setBackgroundEnabled(item.hasBackground())
        copy.setBackgroundColor(item.backgroundColor())
        copy.setFrameEnabled(item.frameEnabled())
        copy.setFrameStrokeColor(item.frameStrokeColor())
        copy.attemptSetSceneRect(QRectF(item.pos().x(), item.pos().y() + down, item.rect().width(),
                                        item.rect().height()))
        if isinstance(copy, QgsLayoutItemLabel):
            copy.refresh()
            fit_label(copy)
        return copy

    def _legend_page(self, legend: QgsLayoutItemLegend) -> None:
        """A legend too long for its box gets a page of its own, so that nothing is cut off."""
        room = self.extra_page()
        legend.attemptSetSceneRect(room)
        fit_legend(legend, self.map, self.texts, self.family)
        self.warnings.append(tr("The legend is too long for the page and stands on a second one; draw fewer layers"))

    def _sources_page(self, label: QgsLayoutItemLabel) -> None:
        """Licences must be readable: a list of sources too long for its box stands in full on a page of its own."""
        if self.sources_elsewhere:
            label.setText(self.texts.line(self.sources_elsewhere))
            label.setFont(QFont(self._type[label.uuid()]))
            return
        more = self._label("cg_sources_page", "[% @cg_sources %]")
        font = QFont(self._type[label.uuid()])
        font.setPointSizeF(max(8.0, font.pointSizeF()))
        more.setFont(font)
        more.setHAlign(label.hAlign())
        more.attemptSetSceneRect(self.extra_page())
        fit_label(more)
        page = self.layout.pageCollection().pageCount()
        label.setText(self.texts.line(self.texts.text("sources_page", page=page)))
        label.setFont(QFont(self._type[label.uuid()]))
        self.warnings.append(tr("The sources are too many for the page and stand on page {page}", page=page))

    def _sensitivity(self) -> None:
        """The label's ground darkens with the level; the word says it as well, for print in grey."""
        colour = _LEVEL_COLOURS.get(self.values.get("cg_level", ""))
        for label in self.items(QgsLayoutItemLabel):
            if colour and label.id().startswith("cg_sensitivity") and label.hasBackground():
                label.setBackgroundColor(QColor(colour))

    def _north(self) -> None:
        picture = self.layout.itemById("cg_north")
        if isinstance(picture, QgsLayoutItemPicture) and not Path(picture.picturePath() or ".").is_file():
            picture.setPicturePath(str(_ICONS / "north_arrow.svg"), QgsLayoutItemPicture.Format.FormatSVG)
            picture.setLinkedMap(self.map)
            picture.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
            picture.refreshPicture()

    def banner(self, shown: bool) -> None:
        """The warning over invented rows, also on a template that has no place for it. Call before ``set_layers``.

        Where it is not needed, the items right below it take its room.
        """
        banner = self.layout.itemById("cg_invented")
        if shown and banner is None:
            banner = QgsLayoutItemLabel(self.layout)
            banner.setId("cg_invented")
            banner.setText("[% @cg_invented %]")
            banner.setBackgroundEnabled(True)
            banner.setBackgroundColor(QColor("#FFE600"))
            banner.setHAlign(Qt.AlignmentFlag.AlignHCenter)
            banner.setFont(QFont(self.family, 12))
            self.layout.addLayoutItem(banner)
            banner.setZValue(1000)
            banner.attemptSetSceneRect(QRectF(self.map.pos().x() + 2, self.map.pos().y() + 2,
                                              self.map.rect().width() - 4, 8))
        elif not shown and banner is not None:
            box = QRectF(banner.pos(), banner.rect().size())
            self.layout.removeLayoutItem(banner)
            for item in self.items():
                gap = item.pos().y() - box.bottom()
                if 0 <= gap <= 3:
                    grow = gap + box.height()
                    item.attemptSetSceneRect(QRectF(item.pos().x(), item.pos().y() - grow, item.rect().width(),
                                                    item.rect().height() + grow))

    def close(self) -> None:
        """Let go of the project's layers while the layout still exists."""
        for item in self.items(QgsLayoutItemMap):
            item.setLayers([])
        self.project.removeAllMapLayers()


def fit_label(label: QgsLayoutItemLabel, least: float = _MIN_POINT) -> bool:
    """Shrink the type until the text fits its box; False where it does not even at ``least`` points."""
    text = label.currentText()
    width = label.rect().width() - 2 * label.marginX()
    height = label.rect().height() - 2 * label.marginY()
    if not text or width <= 0 or height <= 0:
        return True
    font = QFont(label.font())
    size = font.pointSizeF()
    while True:
        if text_height(text, font, size, width) <= height:
            break
        if size - 0.25 < least:
            break
        size -= 0.25
    fits = text_height(text, font, size, width) <= height
    font.setPointSizeF(size)
    label.setFont(font)
    return fits


def text_height(text: str, font: QFont, points: float, width: float) -> float:
    """Height in mm of ``text`` wrapped to ``width`` mm. Measured tenfold, since font metrics are in whole pixels."""
    factor = 10.0
    probe = QFont(font)
    probe.setPixelSize(max(1, round(points * 0.352778 * factor)))
    box = QFontMetricsF(probe).boundingRect(
        QRectF(0, 0, width * factor * 0.985, 1e6), Qt.TextFlag.TextWordWrap, text)
    return float(box.height() / factor)


def _to(box: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> QgsRectangle:
    return QgsCoordinateTransform(source, target, QgsProject()).transformBoundingBox(QgsRectangle(box))


