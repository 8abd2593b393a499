"""Sheets as they come out of the printer: looked at pixel by pixel, also as colour-blind readers and grey printers."""

import numpy as np
import pytest
from common_ground.products.map import MapRequest, compose, export_png
from common_ground.tests.processing.test_mapproduct import pixels
from common_ground.tests.products import map_data as made
from common_ground.tests.products.test_style import MACHADO, least_apart, lightness
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsLayoutItemLegend,
    QgsPointXY,
    QgsProject,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor

DPI = 150
PEOPLE = (500, 5_000, 30_000, 70_000, 200_000)
STATES = ("not surveyed", "suppressed", None)


def areas():
    """Five areas of a class each; one nobody surveyed, one suppressed, one without data."""
    values = [(value, "surveyed and recorded") for value in PEOPLE]
    values += [(0, "not surveyed"), (None, "suppressed"), (None, "surveyed and recorded")]
    rows = [((f"Z{i}", 1e6, people, 3, state), made.box(20 + 2 * (i % 4), 5 + 4 * (i // 4), 2, 4))
            for i, (people, state) in enumerate(values)]
    return made.layer("MultiPolygon", ["zone:string", "pop_total:double", "pop_1000:double", "hazards:integer",
                                       "survey_state:string"], rows, "exposure")


def place(sheet, x, y):
    """The pixel (column, row) of a position in degrees."""
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), sheet.map.crs(), QgsProject())
    point = transform.transform(QgsPointXY(x, y))
    box, item = sheet.map.extent(), sheet.map
    left = item.pagePos().x() + (point.x() - box.xMinimum()) / box.width() * item.rect().width()
    top = item.pagePos().y() + (box.yMaximum() - point.y()) / box.height() * item.rect().height()
    return round(left / 25.4 * DPI), round(top / 25.4 * DPI)


def window(picture, sheet, x, y, half=14):
    column, row = place(sheet, x, y)
    return picture[row - half:row + half, column - half:column + half]


@pytest.fixture(scope="module")
def choropleth(qgis_app, tmp_path_factory):
    from common_ground.products.style import apply_style

    png = str(tmp_path_factory.mktemp("sheet") / "map.png")
    layer = areas()
    apply_style(layer, "exposure")
    layer.setCustomProperty("common_ground/style", "exposure")
    sheet, _items = compose(QgsProject(), MapRequest([layer], png=png, dpi=DPI))
    sheet.finish()
    export_png(sheet.layout, png, DPI)
    yield sheet, pixels(png)
    sheet.close()


def printed(choropleth):
    """The colour that most pixels of each class have on paper."""
    sheet, picture = choropleth
    found = []
    for i in range(len(PEOPLE)):
        part = window(picture, sheet, 20.5 + 2 * (i % 4), 6 + 4 * (i // 4)).reshape(-1, 3)
        colours, counts = np.unique(part, axis=0, return_counts=True)
        assert counts.max() > 0.9 * len(part), "an area of one class has one colour"
        found.append(QColor(*(int(value) for value in colours[counts.argmax()])))
    return found


@pytest.mark.parametrize(("sight", "least"), zip(MACHADO, (22, 17, 20)))
def test_printed_classes_stay_apart_for_colour_blind_readers(choropleth, sight, least):
    """Least CIE76 difference of any two of the five, as measured for the palette (23 / 18 / 21), rounded down."""
    assert least_apart(printed(choropleth), sight) >= least


def test_a_grey_print_darkens_class_by_class(choropleth):
    grey = [lightness(colour) for colour in printed(choropleth)]
    assert all(first - second > 10 for first, second in zip(grey, grey[1:])), grey


def direction(part):
    """(how much of the pattern runs one way, 0 to 1; which way, in degrees)."""
    grey = part.astype(float).mean(axis=2)
    down, right = np.gradient(grey)
    turned = (right + 1j * down) ** 2
    mean = turned.sum() / max(np.abs(turned).sum(), 1e-9)
    return abs(mean), np.degrees(np.angle(mean)) / 2


def test_what_is_not_known_is_told_apart_in_a_grey_print(choropleth):
    """Not surveyed, suppressed and no data: none is plain, and no two look alike without colour."""
    sheet, picture = choropleth
    parts = [window(picture, sheet, 20.5 + 2 * ((5 + i) % 4), 6 + 4 * ((5 + i) // 4)) for i in range(3)]
    assert all(part.std() > 5 for part in parts), [part.std() for part in parts]
    ways = [direction(part) for part in parts]
    for i in range(3):
        for j in range(i):
            (strong, angle), (other, other_angle) = ways[i], ways[j]
            turn = abs((angle - other_angle + 90) % 180 - 90)
            assert abs(strong - other) > 0.25 or (min(strong, other) > 0.4 and turn > 20), (ways, i, j)


@pytest.mark.parametrize("language", ["en", "ar", "uk"])
@pytest.mark.parametrize("template", ["standard", "overview", "compare", "access"])
def test_maps_are_not_empty_and_the_legend_lies_on_the_page(qgis_app, tmp_path, template, language):
    roads = made.layer("LineString", ["name:string", "length_m:double", "crossings:integer", "survey_state:string"],
                       [(("A road", 9000.0, 1, "unknown"), QgsGeometry.fromWkt("LINESTRING(20 5, 26 11)"))], "roads")
    layers = [made.hazards(), roads if template == "access" else made.exposure(), made.admin1()]
    png = str(tmp_path / "map.png")
    request = MapRequest(layers, png=png, dpi=80, template=template, language=language,
                         before=layers if template == "compare" else ())
    sheet, _items = compose(QgsProject(), request)
    try:
        sheet.finish()
        export_png(sheet.layout, png, 80)
        page = sheet.layout.pageCollection().page(0).rect()
        for legend in (item for item in sheet.layout.items() if isinstance(item, QgsLayoutItemLegend)):
            if legend.page() > 0:
                continue
            box = legend.mapRectToScene(legend.rect())
            assert page.adjusted(-0.1, -0.1, 0.1, 0.1).contains(box), (box, page)
            wanted = sheet.layout.convertFromLayoutUnits(legend.rect().height(),
                                                         QgsUnitTypes.LayoutUnit.LayoutMillimeters).length()
            assert wanted > 5, "the legend has entries"
        picture = pixels(png)
        box = sheet.map.mapRectToScene(sheet.map.rect())
        left, top, right, bottom = (round(v / 25.4 * 80) for v in (box.left(), box.top(), box.right(), box.bottom()))
        inside = picture[top + 3:bottom - 3, left + 3:right - 3].reshape(-1, 3)
        assert len(np.unique(inside, axis=0)) > 20 and inside.std() > 8, "the map is empty"
    finally:
        sheet.close()
