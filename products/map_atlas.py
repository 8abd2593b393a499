"""An atlas: the map product once for each admin unit, as one PDF, a PDF a page, PNG files. Main thread only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    NULL,
    QgsAbstractLayoutIterator,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsFeedback,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ..base.errors import BadInput, Cancelled
from ..base.feedback import Silent, Span, checkpoint
from ..base.scratch import forget
from ..base.text import N_
from ..connectors.gdal_state import quietly
from .map import MapRequest, compose, details, export_pdf, export_png, part_of, pdf_settings, swap
from .map_layers import extent_of
from .map_layout import Sheet

if TYPE_CHECKING:
    from ..base.feedback import Feedback


#: kinds of item that a refresh leaves as they are, unless data sets something of them
_PLAIN = (QgsLayoutItemLabel, QgsLayoutItemPicture, QgsLayoutItemPolygon, QgsLayoutItemPolyline, QgsLayoutItemScaleBar,
          QgsLayoutItemShape)


@dataclass(frozen=True)
class Unit:
    """One page: ``name`` as printed, ``code`` for file names, ``box`` in the CRS of the map."""

    feature: int
    name: str
    code: str
    box: QgsRectangle


@dataclass
class AtlasRequest:
    """``base``: what stands on every page; its ``pdf`` is the one file (or, with ``per_page``, names its siblings).

    ``coverage``: the admin units; ``name_field``, ``code_field``: guessed from ``adm{n}_name`` and ``adm{n}_pcode``
    if empty; ``png_folder``: empty for no pictures.
    """

    base: MapRequest
    coverage: QgsVectorLayer
    name_field: str = ""
    code_field: str = ""
    per_page: bool = False
    png_folder: str = ""


@dataclass
class AtlasResult:
    """What was written; ``left_out``: units without a geometry."""

    pages: int
    left_out: int
    pdfs: list[str] = field(default_factory=list)
    pngs: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def make_atlas(request: AtlasRequest, feedback: Feedback | None = None) -> AtlasResult:
    """Draw every page. Cancel works between pages, and then no file of this run is left.

    Raises what :func:`map.make_map` raises, BadInput without a unit to draw, Cancelled.
    """
    feedback = feedback or Silent()
    checkpoint(feedback, 0)
    base = request.base
    if base.geopdf and base.pdf and not request.per_page:
        raise BadInput(N_("One file with many pages cannot be a GeoPDF"), hint=N_("choose a PDF for each unit"))
    project = QgsProject()
    sheet, items = compose(project, base, feedback=feedback)
    try:
        units, without = units_of(request, sheet)
        frame = _outline(request, project)
        sheet.map.setLayers([frame, *(item.layer for item in items)])
        sheet.locate_in_country()
        least = min(_scale_of(unit, sheet) for unit in units)
        sheet.finish(extent_of(items, sheet.crs), least, feedback)
        for warning in sheet.warnings:
            feedback.warn(warning)
        result = AtlasResult(len(units), without, warnings=sheet.warnings)
        pages = _Pages(sheet, base, units, feedback)
        share = 50.0 if request.png_folder and base.pdf else 100.0
        if base.pdf and not request.per_page:
            _one_pdf(pages, base, Span(feedback, 0, share))
            result.pdfs.append(base.pdf)
        if base.pdf and request.per_page:
            result.pdfs = _each(pages, Path(base.pdf).parent, Path(base.pdf).stem, ".pdf", Span(feedback, 0, share))
        if request.png_folder:
            stem = Path(base.pdf).stem if base.pdf else sheet.values["cg_map_number"]
            result.pngs = _each(pages, Path(request.png_folder), stem, ".png",
                                Span(feedback, share if base.pdf else 0, 100))
    finally:
        sheet.close()
    return result


def units_of(request: AtlasRequest, sheet: Sheet) -> tuple[list[Unit], int]:
    """The pages by name, and how many units have no geometry. Raises BadInput."""
    layer = request.coverage
    names = [field.name() for field in layer.fields()]
    name_field = request.name_field or _guess(names, r"adm(\d)_name")
    code_field = request.code_field or _guess(names, r"adm(\d)_pcode")
    for wanted in (name_field, code_field):
        if wanted and wanted not in names:
            raise BadInput(N_("The layer {layer} has no field {field}"), layer=layer.name(), field=wanted)
    transform = QgsCoordinateTransform(layer.crs(), sheet.crs, QgsProject())
    units, without = [], 0
    for feature in layer.getFeatures(QgsFeatureRequest()):
        if feature.geometry().isNull() or feature.geometry().isEmpty():
            without += 1
            continue
        box = transform.transformBoundingBox(feature.geometry().boundingBox())
        name = _text(feature[name_field]) if name_field else ""
        code = _text(feature[code_field]) if code_field else ""
        units.append(Unit(feature.id(), name or code or str(feature.id()), code or name, box))
    if not units:
        raise BadInput(N_("The layer {layer} has no area to make a page of"), layer=layer.name())
    return sorted(units, key=lambda unit: (unit.name, unit.code)), without


def _guess(names: list[str], pattern: str) -> str:
    """The field of the lowest level: an admin 2 layer carries the names of admin 1 as well."""
    found = [name for name in names if re.fullmatch(pattern, name)]
    return max(found, default="")


def _text(value: object) -> str:
    return "" if value is None or value == NULL else str(value)


def _scale_of(unit: Unit, sheet: Sheet) -> float:
    """Roughly the scale denominator of a unit's page; it decides whether the legend shows areas or symbols."""
    box = sheet.map.rect()
    return max(unit.box.width() / box.width(), unit.box.height() / box.height()) * 1000 * 1.08


def _outline(request: AtlasRequest, project: QgsProject) -> QgsVectorLayer:
    """The unit of the page with a line around it; which one, the layout variable cg_feature says."""
    layer = request.coverage.clone()
    line = QgsFillSymbol.createSimple({"style": "no", "outline_color": "23,55,94,255", "outline_width": "0.9",
                                       "joinstyle": "round"})
    rule = QgsRuleBasedRenderer.Rule(line, 0, 0, "$id = to_int(@cg_feature)")
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabelsEnabled(False)
    layer.setFlags(layer.flags() | layer.LayerFlag.Private)
    project.addMapLayer(layer, False)
    return layer


class _Pages(QgsAbstractLayoutIterator):  # type: ignore[misc]
    """Turns the one layout into page after page for QgsLayoutExporter, which asks for them."""

    def __init__(self, sheet: Sheet, base: MapRequest, units: list[Unit], feedback: Feedback) -> None:
        super().__init__()
        self.sheet, self.base, self.units, self.feedback = sheet, base, units, feedback
        self.qgis = QgsFeedback()
        self.at = -1
        self.subtitle = sheet.values["cg_subtitle"]

    def layout(self):  # type: ignore[no-untyped-def]
        return self.sheet.layout

    def beginRender(self) -> bool:
        self.at = -1
        return True

    def endRender(self) -> bool:
        return True

    def count(self) -> int:
        return len(self.units)

    def filePath(self, base: str, extension: str) -> str:
        return f"{base}_{self.at + 1}{extension}"

    def next(self) -> bool:
        """Set the next page; False after the last, and after a cancel."""
        if self.feedback.is_cancelled():
            self.qgis.cancel()
            return False
        self.at += 1
        if self.at >= len(self.units):
            return False
        self.feedback.set_progress(100.0 * self.at / len(self.units))
        self.show(self.units[self.at])
        return True

    def show(self, unit: Unit) -> None:
        """Zoom to ``unit`` and say so on the page."""
        sheet, texts = self.sheet, self.sheet.texts
        # Each signal of the map has its bar, its locator and its legend worked out anew: one a page is enough.
        main = sheet.map
        main.blockSignals(True)
        try:
            sheet.zoom(unit.box)
        finally:
            main.blockSignals(False)
        main.extentChanged.emit()
        page = texts.text("page", page=self.at + 1, pages=len(self.units))
        sheet.set_values({
            "cg_feature": str(unit.feature),
            "cg_unit": unit.name,
            "cg_subtitle": texts.line(f"{texts.isolate(unit.name)} – {self.subtitle.lstrip(chr(0x200f))}"),
            "cg_details": details(self.base, texts, sheet, sheet.values["cg_producer"], sheet.values["cg_map_number"],
                                  page),
        })
        sheet.fit_labels("cg_subtitle", "cg_details", "cg_unit")
        self.refresh()

    def refresh(self) -> None:
        """As ``layout.refresh()``, without the items that are the same on every page.

        Texts are evaluated when they are drawn, and the scale bar follows its map; what a template sets by data is
        refreshed whatever it is.
        """
        layout = self.sheet.layout
        pages = [layout.pageCollection().page(number) for number in range(layout.pageCollection().pageCount())]
        if layout.multiFrames() or any(page.dataDefinedProperties().hasActiveProperties() for page in pages):
            layout.refresh()
            return
        for item in self.sheet.items():
            if not _same_on_every_page(item):
                item.refresh()


def _same_on_every_page(item: QgsLayoutItem) -> bool:
    """Whether a refresh leaves ``item`` as it is; True only of kinds that are known for it."""
    if isinstance(item, QgsLayoutItemLabel) and item.mode() != QgsLayoutItemLabel.Mode.ModeFont:
        return False
    return type(item) in _PLAIN and not item.dataDefinedProperties().hasActiveProperties()


def _one_pdf(pages: _Pages, base: MapRequest, feedback: Feedback) -> None:
    pages.feedback = feedback
    part = part_of(base.pdf)
    with quietly():
        code, message = QgsLayoutExporter.exportToPdf(pages, str(part), pdf_settings(base.dpi), pages.qgis)
    if feedback.is_cancelled() or pages.qgis.isCanceled() or code == QgsLayoutExporter.ExportResult.Canceled:
        forget(part)
        raise Cancelled()
    swap(part, base.pdf, code, message)


def _each(pages: _Pages, folder: Path, stem: str, ending: str, feedback: Feedback) -> list[str]:
    """A file a page, named after its unit; a name that comes twice gets a number."""
    pages.feedback = feedback
    pages.beginRender()
    written: list[str] = []
    try:
        while pages.next():
            unit = pages.units[pages.at]
            label = re.sub(r"[^\w-]+", "_", unit.code or unit.name).strip("_") or str(unit.feature)
            path = folder / f"{stem}_{label}{ending}"
            if str(path) in written:
                path = folder / f"{stem}_{label}_{unit.feature}{ending}"
            if ending == ".pdf":
                export_pdf(pages.sheet.layout, str(path), pages.base.dpi, geopdf=pages.sheet.registered)
            else:
                export_png(pages.sheet.layout, str(path), pages.base.dpi)
            written.append(str(path))
        checkpoint(feedback)
    except Cancelled:
        for path in map(Path, written):
            forget(path)
        raise
    return written
