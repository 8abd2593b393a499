"""The pages of an atlas: what a page does not refresh must be the same on all of them."""

import numpy as np
import pytest
from common_ground.products import map_atlas
from common_ground.products.map import MapRequest
from common_ground.products.map_atlas import AtlasRequest, make_atlas
from common_ground.products.map_layout import load_template, template_file
from common_ground.tests.products import map_data as made
from qgis.core import (
    QgsLayoutItemShape,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
)
from qgis.PyQt.QtGui import QColor, QImage


def units():
    """Four provinces of four sizes, so that scale, bar and locator differ from page to page."""
    boxes = (made.box(20, 5, 4, 4), made.box(24, 5, 1, 1), made.box(20, 9, 0.3, 0.5), made.box(24, 9, 3, 0.2))
    return made.layer("MultiPolygon", ["adm1_pcode:string", "adm1_name:string"],
                      [((f"TL{n}", f"Province {'ABCD'[n]}"), box) for n, box in enumerate(boxes)], "units")


def pictures(folder, **more):
    result = make_atlas(AtlasRequest(MapRequest([made.hazards(), made.admin1()], dpi=60, **more), units(),
                                     png_folder=str(folder)))
    assert len(result.pngs) == 4
    return [pixels(file) for file in result.pngs]


def pixels(file):
    image = QImage(file).convertToFormat(QImage.Format.Format_RGB32)
    assert not image.isNull()
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[:, :, 2::-1].copy()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_pages_are_the_same_as_with_everything_refreshed(provider, tmp_path, monkeypatch, language):
    found = pictures(tmp_path / "a", language=language)
    monkeypatch.setattr(map_atlas._Pages, "refresh", lambda pages: pages.sheet.layout.refresh())
    for page, wanted in zip(found, pictures(tmp_path / "b", language=language)):
        assert np.array_equal(page, wanted)
    assert not any(np.array_equal(found[0], page) for page in found[1:])


def test_what_a_template_sets_by_data_follows_the_page(provider, tmp_path):
    project = QgsProject()  # must live as long as its layout
    layout = load_template(project, template_file("standard", "A4 landscape"))
    flag = QgsLayoutItemShape(layout)
    flag.attemptMove(QgsLayoutPoint(100, 80))
    flag.attemptResize(QgsLayoutSize(40, 40))
    flag.setBackgroundEnabled(True)
    flag.dataDefinedProperties().setProperty(
        QgsLayoutObject.DataDefinedProperty.ItemWidth, QgsProperty.fromExpression("if(@cg_unit='Province C', 90, 10)"))
    flag.symbol().setColor(QColor(255, 0, 255))
    layout.addLayoutItem(flag)
    flag.setZValue(5000)
    own = tmp_path / "own.qpt"
    assert layout.saveAsTemplate(str(own), QgsReadWriteContext())
    wide = [int((np.abs(page.astype(int) - (255, 0, 255)).max(axis=2) < 10).sum())
            for page in pictures(tmp_path / "png", template=str(own))]
    assert min(wide) > 0
    assert wide[2] > 5 * max(wide[0], wide[1], wide[3])
