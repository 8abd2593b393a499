"""What a cartographer looks for on a sheet: nothing hidden, cut or on the wrong side, every page says what it is."""

from __future__ import annotations

import pytest
from common_ground.products.map import MapRequest, compose
from common_ground.products.map_layout import Sheet
from common_ground.tests.products import map_data as made
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsLayoutMultiFrame,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)

LANGUAGES = ("en", "fr", "es", "ar", "uk", "pt")


@pytest.fixture
def composed(qgis_app):
    sheets: list[Sheet] = []

    def go(layers, **more):
        sheet, items = compose(QgsProject(), MapRequest(layers, **more))
        sheets.append(sheet)
        sheet.finish()
        return sheet, items

    yield go
    for sheet in sheets:
        sheet.close()


def zones(n):
    rows = [((f"Z{i}", f"Zone {i:02d}", 1e6, 76_543.0, 3, 1.0, "surveyed and recorded"),
             made.box(20 + (i % 8) * 0.5, 5 + i // 8, 0.5, 1)) for i in range(n)]
    layer = made.layer("MultiPolygon", ["adm2_pcode:string", "adm2_name:string", "pop_total:double",
                                        "pop_1000:double", "hazards:integer", "hazard_area_m2:double",
                                        "survey_state:string"], rows, "e")
    from common_ground.bridge.layer_metadata import put_provenance
    from common_ground.connectors.provenance import Provenance

    put_provenance(layer, Provenance(title="Figures", source="NMAC", sensitivity="high", invented="yes"))
    return layer


def printed(sheet, page):
    """What the labels of a page say."""
    return [label.currentText() for label in sheet.items(QgsLayoutItemLabel) if label.page() == page]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_further_page_says_what_it_is_and_for_whom(composed, language):
    sheet, _items = composed([zones(64)], template="overview", language=language, country="CAF")
    assert sheet.layout.pageCollection().pageCount() > 1
    for page in range(1, sheet.layout.pageCollection().pageCount()):
        said = " ".join(printed(sheet, page))
        for name in ("cg_title", "cg_subtitle", "cg_sensitivity", "cg_audience", "cg_invented", "cg_map_number"):
            assert sheet.values[name] in said, name
    assert "Page 2 of 2" in " ".join(printed(sheet, 1)) or language != "en"


def test_tables_of_further_pages_stand_side_by_side_inside_the_page(composed):
    sheet, _items = composed([zones(64)], template="overview")
    frames = [frame for table in sheet.layout.multiFrames() if isinstance(table, QgsLayoutMultiFrame)
              for frame in table.frames() if frame.page() == 1]
    assert len(frames) == 2
    page = sheet.layout.pageCollection().page(1)
    boxes = [frame.mapRectToScene(frame.rect()) for frame in frames]
    assert not boxes[0].intersects(boxes[1])
    assert all(page.mapRectToScene(page.rect()).contains(box) for box in boxes)


@pytest.mark.parametrize("template", ["standard", "overview", "compare"])
def test_in_arabic_the_legend_begins_at_the_right_edge_of_its_box(composed, template):
    from common_ground.products.map_legend import content_size

    both = template == "compare"
    layers = [made.hazards(), made.admin1()] if both else [*made.national(), made.exposure()]
    sheet, _items = composed(layers, template=template, language="ar", before=layers if both else ())
    legend = sheet.item("cg_legend", QgsLayoutItemLegend)
    assert legend.columnCount() > 1
    assert not legend.splitLayer(), "QGIS runs a layer on from left to right only"
    assert content_size(legend, sheet.map).width() == pytest.approx(legend.rect().width(), abs=1.0)
    last = legend.model().rootGroup().findLayers()[-1]
    first = sheet.texts.layers["hazard_polygon"], sheet.texts.layers["hazard"]
    columns = [[]]
    for node in legend.model().rootGroup().findLayers():
        if str(node.customProperty("legend/column-break", "")) == "1":
            columns.append([])
        columns[-1].append(str(node.customProperty("legend/title-label")).replace("\u200f", "").replace("\n", " "))
    assert columns[-1][0] in first, f"the hazards come first, so at the right: {columns} {last.name()}"


def test_names_keep_off_the_circles_of_displacement(composed):
    _sheet, items = composed(made.national())
    circles = next(item for item in items if item.style == "idp")
    assert circles.layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    assert circles.layer.featureCount() == 4
    settings = circles.layer.labeling().settings()
    assert settings.obstacleSettings().isObstacle() and not settings.drawLabels


def test_boundaries_have_a_heading_of_their_own(composed):
    sheet, _items = composed(made.national())
    legend = sheet.item("cg_legend", QgsLayoutItemLegend)
    titles = [str(node.customProperty("legend/title-label")) for node in legend.model().rootGroup().findLayers()]
    assert titles[-1] == "Boundaries"
    entry = legend.model().layerLegendNodes(legend.model().rootGroup().findLayers()[-1])[0]
    assert "Admin level 1" in str(entry.data(0)).replace("\n", " ")


@pytest.mark.parametrize("degrees", [0.002, 0.004, 0.009, 0.02, 0.05, 0.11, 0.3, 0.8, 2, 5, 11, 24])
def test_the_scale_bar_has_whole_figures(composed, degrees):
    sheet, _items = composed(made.national(), language="uk")
    sheet.zoom(QgsRectangle(0, 0, degrees * 111_000, degrees * 111_000))
    bar = sheet.item("cg_scalebar", QgsLayoutItemScaleBar)
    assert bar.unitsPerSegment() == round(bar.unitsPerSegment()) >= 1
    assert bar.unitLabel() in ("м", "км")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sources_of_a_national_map_fit_its_page(composed, language):
    layers = [*made.national(), made.exposure()]
    sheet, _items = composed(layers, language=language)
    assert sheet.layout.pageCollection().pageCount() == 1


def test_a_sheet_inside_a_report_names_the_report_for_sources_without_room(composed):
    layers = [made.layer("Point", ["x:string"], [(("1",), f"POINT({20 + i} 5)")], f"A layer with a long name {i} " * 9)
              for i in range(14)]
    sheet, _items = composed(layers, sources_elsewhere="Sources: at the end of this report", template="overview")
    said = " ".join(printed(sheet, 0))
    assert "at the end of this report" in said


def test_french_has_a_space_before_its_colon(composed):
    sheet, _items = composed(made.national(), language="fr")
    assert "Échelle\u00a0: 1:" in sheet.values["cg_details"]
    assert "Projection\u00a0: " in sheet.values["cg_details"]


def test_an_accident_stands_beside_the_hazard_on_a_small_scale_map_only(composed):
    from qgis.core import QgsExpressionContext, QgsExpressionContextScope, QgsSymbolLayer

    _sheet, items = composed([*made.national(), made.accidents()])
    layer = next(item.layer for item in items if item.style == "accident")
    mark = layer.renderer().rootRule().children()[0].symbol().symbolLayer(0)
    offset = mark.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyOffset)

    def at(scale, feature):
        context = QgsExpressionContext()
        scope = QgsExpressionContextScope()
        scope.setVariable("map_scale", scale)
        context.appendScope(scope)
        if feature is not None:
            context.setFeature(feature)
        return offset.valueAsString(context)[0]

    one = next(layer.getFeatures())
    assert at(8_500_000, one) == "2.2,-2.2" and at(50_000, one) == "0,0"
    assert at(8_500_000, None) == "0,0", "in the legend it stands in its place"
