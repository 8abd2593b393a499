"""What a map's legend lists: what QGIS would find inside the map, found in steps that somebody can stop."""

import pytest
from common_ground.base.errors import Cancelled
from common_ground.products import map_legend
from common_ground.products.map import MapRequest, make_map
from common_ground.products.map_legend import _present
from common_ground.tests.looks import Looks, looks_of
from common_ground.tests.products import map_data as made
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsMapSettings,
    QgsRectangle,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
)
from qgis.PyQt.QtCore import QSize, Qt

KINDS = tuple("abcdef")


def squares(renderer):
    """Six kinds, each further east; ``f`` beside the first, but not drawn by any entry."""
    layer = made.layer("MultiPolygon", ["kind:string", "size:double"],
                       [((kind, at), made.box(20 + at, 5, 0.5, 0.5)) for at, kind in enumerate(KINDS)], "squares")
    fill = QgsFillSymbol.createSimple({})
    if renderer == "categories":
        layer.setRenderer(QgsCategorizedSymbolRenderer(
            "kind", [QgsRendererCategory(kind, fill.clone(), kind.upper()) for kind in KINDS[:5]]))
    else:
        root = QgsRuleBasedRenderer.Rule(None)
        for rule, least in (("size < 2", 0), ("$area > 0 and size > 2", 0), ("size = 1", 5_000_000)):
            child = QgsRuleBasedRenderer.Rule(fill.clone(), filterExp=rule, label=rule)
            child.setMinimumScale(least)
            root.appendChild(child)
        layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def settings_of(layers, box, crs="EPSG:4326"):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setExtent(QgsRectangle(*box))
    settings.setOutputSize(QSize(400, 300))
    settings.setOutputDpi(100)
    return settings


@pytest.mark.parametrize("renderer", ["categories", "rules"])
@pytest.mark.parametrize("box", [(19, 4, 27, 6), (20.9, 4.9, 22.6, 6), (20.6, 5, 20.9, 5.4), (19, 4, 20.1, 5.1)])
def test_it_finds_what_qgis_finds(qgis_app, renderer, box):
    layer = squares(renderer)
    settings = settings_of([layer], box)
    tree = QgsLayerTree()
    node = tree.addLayer(layer)
    model = QgsLayerTreeModel(tree)
    if not hasattr(model, "setLegendFilterByMap"):
        pytest.skip("this QGIS filters in the background")
    model.setLegendFilterByMap(settings)
    theirs = {str(entry.data(Qt.ItemDataRole.UserRole)) for entry in model.layerLegendNodes(node)}
    keys = {entry.ruleKey() for entry in layer.renderer().legendSymbolItems()}
    assert _present(layer, settings, Looks()) & keys == theirs & keys


def test_a_layer_that_is_not_on_the_map_or_not_at_this_scale_has_nothing(qgis_app):
    layer = squares("categories")
    whole = (19, 4, 27, 6)
    assert len(_present(layer, settings_of([layer], whole), Looks())) == 5
    assert _present(layer, settings_of([], whole), Looks()) == set()
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(1000)
    assert _present(layer, settings_of([layer], whole), Looks()) == set()


def test_a_map_in_the_making_looks_at_the_button(qgis_app, tmp_path, monkeypatch):
    """The layers of a country were read in calls of half a minute before the first look."""
    monkeypatch.setattr(map_legend, "_FEATURES", 3)
    target = tmp_path / "map.png"
    target.write_bytes(b"before")
    request = MapRequest([made.admin1(), made.hazards()], png=str(target), dpi=40)
    seen = looks_of(lambda feedback: make_map(request, feedback))
    target.write_bytes(b"before")
    assert seen > 12
    for most in (1, seen // 3, seen // 2, seen - 1):
        with pytest.raises(Cancelled):
            make_map(request, Looks(most))
        assert target.read_bytes() == b"before"
