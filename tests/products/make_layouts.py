"""Writes resources/layouts/standard_*.qpt: ``QT_QPA_PLATFORM=offscreen python3 tests/products/make_layouts.py``.

The QPT files are what the plugin loads and what a user may replace. Millimetres throughout.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

OUT = Path(__file__).resolve().parents[2] / "resources" / "layouts"
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
FAMILY = "Arial"
NAVY, TEXT, SOFT = "#17375E", "#222222", "#555555"


class Sheet:
    """One page with its items; ``k`` scales the type for the paper."""

    def __init__(self, width, height, k):
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, MM))
        self.width, self.height, self.k = width, height, k
        self.map = None

    def put(self, item, name, x, y, w, h):
        item.setId(name)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y, MM))
        item.attemptResize(QgsLayoutSize(w, h, MM))
        return item

    def font(self, size, bold=False, italic=False):
        font = QFont(FAMILY)
        font.setPointSizeF(round(size * self.k, 1))
        font.setBold(bold)
        font.setItalic(italic)
        return font

    def label(self, name, text, x, y, w, h, size, *, bold=False, italic=False, colour=TEXT, right=False, middle=False,
              centre=False, back=None):
        item = QgsLayoutItemLabel(self.layout)
        item.setText(text)
        item.setFont(self.font(size, bold, italic))
        item.setFontColor(QColor(colour))
        item.setMarginX(1 if back else 0)
        item.setMarginY(0)
        item.setHAlign(Qt.AlignmentFlag.AlignHCenter if centre else
                       Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        if back:
            item.setBackgroundEnabled(True)
            item.setBackgroundColor(QColor(back))
        return self.put(item, name, x, y, w, h)

    def map_item(self, name, x, y, w, h, background):
        item = QgsLayoutItemMap(self.layout)
        item.setRect(0, 0, w, h)
        item.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        item.setExtent(QgsRectangle(-10, -10, 10, 10))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(SOFT))
        item.setBackgroundColor(QColor(background))
        self.put(item, name, x, y, w, h)
        item.zoomToExtent(QgsRectangle(-10, -10, 10, 10))
        return item

    def main_map(self, x, y, w, h):
        self.map = self.map_item("cg_map", x, y, w, h, "#EDF1F4")

    def bar_and_arrow(self, x, y, w):
        """Beside the map and not on it: whatever lies over a map may hide a hazard."""
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(self.map)
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        bar.setUnitLabel("km")
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnitsPerSegment(100)
        bar.setHeight(1.6 * self.k)
        bar.setLabelBarSpace(1)
        bar.setBoxContentSpace(1)
        form = QgsTextFormat()
        form.setFont(self.font(6.5))
        form.setSize(6.5 * self.k)
        form.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
        bar.setTextFormat(form)
        self.put(bar, "cg_scalebar", x, y + 2 * self.k, w - 12 * self.k, 10 * self.k)
        north = QgsLayoutItemPicture(self.layout)
        north.setLinkedMap(self.map)
        north.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
        self.put(north, "cg_north", x + w - 10.5 * self.k, y, 10.5 * self.k, 12 * self.k)

    def banner(self, margin, y):
        """The warning over invented rows; the items right below take its room where there is none."""
        item = self.label("cg_invented", "[% @cg_invented %]", margin, y, self.width - 2 * margin, 7 * self.k, 10,
                          bold=True, colour="#7A0000", centre=True, middle=True, back="#FFE600")
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor("#7A0000"))
        return y + 7 * self.k + 1.5

    def locator(self, x, y, w, h):
        item = self.map_item("cg_locator", x, y, w, h, "#E4EBF1")
        overview = QgsLayoutItemMapOverview("extent", item)
        overview.setLinkedMap(self.map)
        overview.setFrameSymbol(QgsFillSymbol.createSimple({
            "color": "200,0,0,40", "outline_color": "200,0,0,255", "outline_width": "0.5", "joinstyle": "miter"}))
        item.overviews().addOverview(overview)

    def legend(self, x, y, w, h):
        item = QgsLayoutItemLegend(self.layout)
        item.setAutoUpdateModel(False)
        item.setLinkedMap(self.map)
        item.setResizeToContents(False)
        item.setTitle("[% @cg_legend %]")
        part = QgsLegendStyle.Style
        for style, size, bold in ((part.Title, 9.5, True), (part.Group, 8.5, True), (part.Subgroup, 7.5, True),
                                  (part.SymbolLabel, 7, False)):
            item.setStyleFont(style, self.font(size, bold))
        item.setSymbolWidth(5.4)
        item.setSymbolHeight(3.2)
        item.setBoxSpace(1.5)
        item.setFontColor(QColor(TEXT))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor("#B9C2CC"))
        self.put(item, "cg_legend", x, y, w, h)

    def header(self, margin):
        width, k = self.width - 2 * margin, self.k
        box = min(62 * k, width * 0.33)
        rule = QgsLayoutItemShape(self.layout)
        rule.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        rule.setSymbol(QgsFillSymbol.createSimple({"color": "23,55,94,255", "outline_style": "no"}))
        self.label("cg_title", "[% @cg_title %]", margin, margin - 1, width - box - 3, 9 * k, 16, bold=True,
                   colour=NAVY, middle=True)
        self.label("cg_subtitle", "[% @cg_subtitle %]", margin, margin - 1 + 9 * k, width - box - 3, 5.5 * k, 9,
                   colour=SOFT, middle=True)
        self.label("cg_sensitivity", "[% @cg_sensitivity %]", self.width - margin - box, margin, box, 7 * k, 9,
                   bold=True, colour="#FFFFFF", centre=True, middle=True, back=NAVY)
        self.label("cg_audience", "[% @cg_audience %]", self.width - margin - box, margin + 7.5 * k, box, 5.5 * k, 7,
                   colour=SOFT, centre=True, middle=True)
        self.put(rule, "cg_rule", margin, margin + 14.2 * k, width, 0.6)
        return margin + 16 * k

    def footer(self, margin, y):
        width, k = self.width - 2 * margin, self.k
        height = self.height - margin - y + 2
        self.label("cg_safety", "[% @cg_safety %]", margin, y, width, 4.6 * k, 8, bold=True, colour="#9C0000",
                   middle=True)
        top, rest = y + 5.2 * k, height - 5.2 * k
        if self.width > self.height:
            a, b = width * 0.54, width * 0.21
            columns = ((margin, a), (margin + a + 3, b), (margin + a + b + 6, width - a - b - 6))
            tops = (top, top, top)
            heights = (rest, rest, rest)
        else:
            upper = rest * 0.56
            columns = ((margin, width), (margin, width * 0.4), (margin + width * 0.43, width * 0.57))
            tops, heights = (top, top + upper + 1, top + upper + 1), (upper, rest - upper - 1, rest - upper - 1)
        for name, text, (x, w), at, h in zip(
                ("cg_sources", "cg_disclaimer", "cg_details"),
                ("[% @cg_sources %]", "[% @cg_disclaimer %]", "[% @cg_details %]"), columns, tops, heights):
            self.label(name, text, x, at, w, h, 6.5, colour=TEXT if name != "cg_disclaimer" else SOFT)

    def save(self, name):
        self.layout.setName(name)
        assert self.layout.saveAsTemplate(str(OUT / f"{name}.qpt"), QgsReadWriteContext())


def landscape(name, width, height, k):
    sheet, margin = Sheet(width, height, k), 8
    panel, footer = 84 * k, 25 * k
    top = sheet.banner(margin, sheet.header(margin))
    bottom = height - margin - footer
    map_width = width - 2 * margin - panel - 3
    sheet.main_map(margin, top, map_width, bottom - top)
    x, locator = margin + map_width + 3, 36 * k
    row = 12 * k
    sheet.legend(x, top, panel, bottom - top - locator - row - 4)
    sheet.bar_and_arrow(x, bottom - locator - row - 2, panel)
    sheet.locator(x, bottom - locator, panel, locator)
    sheet.footer(margin, bottom + 2)
    sheet.save(name)


def portrait(name, width, height, k):
    sheet, margin = Sheet(width, height, k), 8
    strip, footer = 62 * k, 43 * k
    top = sheet.banner(margin, sheet.header(margin))
    bottom = height - margin - footer
    map_bottom = bottom - strip - 3
    sheet.main_map(margin, top, width - 2 * margin, map_bottom - top)
    locator = 50 * k
    sheet.legend(margin, map_bottom + 3, width - 2 * margin - locator - 3, strip)
    row = 12 * k
    sheet.bar_and_arrow(width - margin - locator, map_bottom + 3, locator)
    sheet.locator(width - margin - locator, map_bottom + row + 4, locator, strip - row - 1)
    sheet.footer(margin, bottom + 2)
    sheet.save(name)


def with_table(name, width, height, k, table):
    """As landscape, with a wider panel: legend, then a table (``units`` or ``lines``) in place of the locator."""
    sheet, margin = Sheet(width, height, k), 8
    panel, footer, row = 108 * k, 25 * k, 12 * k
    top = sheet.banner(margin, sheet.header(margin))
    bottom = height - margin - footer
    map_width = width - 2 * margin - panel - 3
    sheet.main_map(margin, top, map_width, bottom - top)
    x, legend = margin + map_width + 3, 62 * k
    sheet.legend(x, top, panel, legend)
    sheet.label(f"cg_table_{table}", f"[% @cg_table_{table} %]", x, top + legend + 2, panel,
                bottom - top - legend - row - 5, 6.5, bold=True, colour=NAVY)
    sheet.bar_and_arrow(x, bottom - row, panel)
    sheet.footer(margin, bottom + 2)
    sheet.save(name)


def compare(name, width, height, k):
    """Two maps of the same extent side by side, before and after."""
    sheet, margin = Sheet(width, height, k), 8
    footer, strip, head = 25 * k, 42 * k, 6 * k
    top = sheet.banner(margin, sheet.header(margin))
    bottom = height - margin - footer
    half = (width - 2 * margin - 3) / 2
    tall = bottom - strip - 2 - top - head
    sheet.label("cg_before", "[% @cg_before %]", margin, top, half, head, 9, bold=True, colour=NAVY, middle=True)
    sheet.label("cg_after", "[% @cg_after %]", margin + half + 3, top, half, head, 9, bold=True, colour=NAVY,
                middle=True)
    sheet.map_item("cg_map_before", margin, top + head, half, tall, "#EDF1F4")
    sheet.main_map(margin + half + 3, top + head, half, tall)
    bar = 70 * k
    sheet.legend(margin, bottom - strip, width - 2 * margin - bar - 3, strip)
    sheet.bar_and_arrow(width - margin - bar, bottom - strip, bar)
    sheet.footer(margin, bottom + 2)
    sheet.save(name)


def dossier(name, width, height, k):
    """A map of one hazard; below it places for four tables, which products/dossier.py fills (ids cg_table_*)."""
    sheet, margin = Sheet(width, height, k), 8
    top = sheet.banner(margin, sheet.header(margin))
    map_height, panel = 128 * k, 48 * k
    map_width = width - 2 * margin - panel - 3
    sheet.main_map(margin, top, map_width, map_height)
    x = margin + map_width + 3
    sheet.legend(x, top, panel, map_height - 54 * k)
    sheet.bar_and_arrow(x, top + map_height - 52 * k, panel)
    sheet.locator(x, top + map_height - 38 * k, panel, 38 * k)
    below, foot = top + map_height + 3, 38 * k
    bottom = height - margin - foot
    signatures = 21 * k
    half = (width - 2 * margin) * 0.58
    other = width - 2 * margin - half - 3
    tables = bottom - below - signatures - 3
    for part, at, y, w, h in (("points", margin, below, half, tables),
                              ("balance", margin + half + 3, below, other, tables * 0.52),
                              ("devices", margin + half + 3, below + tables * 0.52 + 2, other, tables * 0.48 - 2),
                              ("signatures", margin, bottom - signatures, width - 2 * margin, signatures)):
        sheet.label(f"cg_table_{part}", f"[% @cg_table_{part} %]", at, y, w, h, 7, bold=True, colour=NAVY)
    sheet.footer(margin, bottom + 2)
    sheet.save(name)


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    OUT.mkdir(parents=True, exist_ok=True)
    landscape("standard_a4_landscape", 297, 210, 1.0)
    landscape("standard_a3_landscape", 420, 297, 1.3)
    portrait("standard_a4_portrait", 210, 297, 1.0)
    portrait("standard_a3_portrait", 297, 420, 1.3)
    for kind, table in (("overview", "units"), ("access", "lines")):
        with_table(f"{kind}_a4_landscape", 297, 210, 1.0, table)
        with_table(f"{kind}_a3_landscape", 420, 297, 1.3, table)
    compare("compare_a4_landscape", 297, 210, 1.0)
    compare("compare_a3_landscape", 420, 297, 1.3)
    dossier("dossier_a4_portrait", 210, 297, 1.0)
    dossier("dossier_a3_portrait", 297, 420, 1.3)
    print(sorted(path.name for path in OUT.glob("*.qpt")))
