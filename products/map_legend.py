"""A legend that fits its box: wrapped, in more columns, in smaller type, in that order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureRequest,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsMarkerSymbol,
    QgsRectangle,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ..base.feedback import Silent, checkpoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qgis.core import QgsFeature, QgsLayerTreeLayer, QgsMapSettings, QgsVectorLayer

    from ..base.feedback import Feedback
    from .map_texts import Texts

    #: key of the node, heading, (position, text) of each entry
    Label = tuple[str, str, list[tuple[int, str]]]

_STYLES = (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup,
           QgsLegendStyle.Style.SymbolLabel)
_SIDES = (QgsLegendStyle.Side.Top, QgsLegendStyle.Side.Bottom)
_LEAST = 5.0
#: millimetres between columns
_SPACE = 2.0
#: where legend nodes keep the key of their rule; QGIS renamed its constant, the role stayed
_RULE_KEY = Qt.ItemDataRole.UserRole
#: features between two looks at the cancel button
_FEATURES = 200
_BREAK = "legend/column-break"
_TITLE = "legend/title-label"
_ORDER = "legend/node-order"
_KEY = "common_ground/node"


def fit_legend(legend: QgsLayoutItemLegend, main: QgsLayoutItemMap, texts: Texts, family: str) -> bool:
    """Arrange ``legend`` inside the rectangle it has now; False where even 5 point type in four columns is too long.

    Wrapping and columns are worked out here: the legend of QGIS never wraps by width, fills its columns unevenly and
    always from the left.
    """
    box = QRectF(legend.pos(), legend.rect().size())
    wanted = {style: QFont(legend.styleFont(style)) for style in _STYLES}
    symbol = legend.symbolWidth(), legend.symbolHeight()
    labels = _labels(legend)
    legend.setWrapString("\n")
    legend.setColumnSpace(min(legend.columnSpace(), _SPACE))
    if texts.rtl:
        legend.setSymbolAlignment(Qt.AlignmentFlag.AlignRight)
        legend.setTitleAlignment(Qt.AlignmentFlag.AlignRight)
        for style in _STYLES:
            form = legend.style(style)
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
            legend.setStyle(style, form)
    legend.setResizeToContents(False)
    margins = {style: {side: legend.style(style).margin(side) for side in _SIDES} for style in _STYLES}

    def arranged(shrink: float, columns: int, split: bool) -> bool:
        """Whether the legend fits like this; it stays like this."""
        fonts = {style: _scaled(font, shrink, family) for style, font in wanted.items()}
        for style, font in fonts.items():
            legend.setStyleFont(style, font)
            form = legend.style(style)
            for side in _SIDES:
                form.setMargin(side, margins[style][side] * shrink ** 2)
            legend.setStyle(style, form)
        legend.setSymbolWidth(symbol[0] * shrink)
        legend.setSymbolHeight(symbol[1] * shrink)
        legend.setColumnCount(columns)
        legend.setSplitLayer(split)
        _wrap(legend, labels, fonts, (box.width() - 2 * legend.boxSpace()) / columns - legend.columnSpace(),
              symbol[0] * shrink)
        _columns(legend, labels, 1 if split else columns, texts.rtl)
        size = content_size(legend, main)
        return bool(size.width() <= box.width() and size.height() <= box.height())

    attempts = list(_attempts(box.width()))
    smallest = [attempt for attempt in attempts if attempt[0] == attempts[-1][0]]
    # Where the smallest type does not fit, nothing does: no need to try the rest.
    if texts.rtl and not any(arranged(*attempt) for attempt in smallest if not attempt[2]):
        # QGIS runs a layer on from left to right only; parts of it can be dealt out from the right.
        _part(legend)
        labels = _labels(legend)
        attempts = [attempt for attempt in attempts if not attempt[2]]
        smallest = [attempt for attempt in attempts if attempt[0] == attempts[-1][0]]
    fits = any(arranged(*attempt) for attempt in smallest) and any(arranged(*attempt) for attempt in attempts)
    if texts.rtl and fits:
        _to_the_right(legend, main, box)
    legend.attemptSetSceneRect(box)
    return fits


def _node(legend: QgsLayoutItemLegend, key: str) -> QgsLayerTreeLayer:
    """The node of ``_labels``; a layer that was parted has several."""
    return next(node for node in legend.model().rootGroup().findLayers() if node.customProperty(_KEY) == key)


def _part(legend: QgsLayoutItemLegend) -> None:
    """Layers of more than four classes as nodes of two or three of them, the heading over the first."""
    root = legend.model().rootGroup()
    for node in root.findLayers():
        count = len(legend.model().layerLegendNodes(node))
        if count <= 4:
            continue
        order = [int(one) for one in str(node.customProperty(_ORDER, "")).split(",") if one] or list(range(count))
        size = 2 if count <= 6 else 3
        parts = -(-count // size)
        at = root.children().index(node)
        for number in range(parts):
            part = node.clone()
            QgsMapLayerLegendUtils.setLegendNodeOrder(part, order[number * size:(number + 1) * size])
            if number:
                QgsLegendRenderer.setNodeLegendStyle(part, QgsLegendStyle.Style.Hidden)
            root.insertChildNode(at + 1 + number, part)
        root.removeChildNode(node)


def _to_the_right(legend: QgsLayoutItemLegend, main: QgsLayoutItemMap, box: QRectF) -> None:
    """The first column at the right edge of the box: QGIS lays columns out from the left."""
    starts = sum(str(node.customProperty(_BREAK, "")) == "1" for node in legend.model().rootGroup().findLayers())
    if not starts:
        return
    space = legend.columnSpace()
    before = content_size(legend, main).width()
    legend.setColumnSpace(space + 10)
    step = (content_size(legend, main).width() - before) / 10
    legend.setColumnSpace(space + max(0.0, box.width() - before - 0.2) / step if step > 0 else space)


def _attempts(width: float) -> Iterator[tuple[float, int, bool]]:
    """Type size, columns, and whether a layer may run on in the next column; the most readable first."""
    for split in (False, True):
        for shrink in (1.0, 0.93, 0.86, 0.8, 0.74, 0.68):
            for columns in (1, 2, 3, 4):
                if (columns == 1 or width / columns >= 32 * shrink) and not (split and columns == 1):
                    yield shrink, columns, split


def drop_absent(legend: QgsLayoutItemLegend, main: QgsLayoutItemMap, extent: QgsRectangle,
                also: frozenset[str] = frozenset(), feedback: Feedback | None = None) -> None:
    """Take out the entries, and the layers, that have nothing inside ``extent`` (map CRS); ``also``: labels that stay.

    Done once and written into the tree: QGIS's own filter by map works at painting time (and in later versions in
    the background), too late for a legend that must be measured, again for every page of an atlas, and over a
    country's layers for half a minute in one call that nobody can stop. Raises Cancelled.
    """
    settings = main.mapSettings(extent, QSizeF(main.rect().width() * 4, main.rect().height() * 4), 100, True)
    model = legend.model()
    root = model.rootGroup()
    kept = {}
    for node in root.findLayers():
        renderer = node.layer().renderer() if hasattr(node.layer(), "renderer") else None
        if renderer is None or not hasattr(renderer, "legendSymbolItems"):
            continue
        present = _present(node.layer(), settings, feedback or Silent())
        kept[node.layerId()] = [position for position, entry in enumerate(renderer.legendSymbolItems())
                                if entry.ruleKey() in present or entry.label() in also]
    legend.setLegendFilterByMapEnabled(False)
    for layer_id, positions in kept.items():
        node = root.findLayer(layer_id)
        if positions:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, positions)
            model.refreshLayerLegend(node)
        else:
            root.removeChildNode(node)


def _present(layer: QgsVectorLayer, settings: QgsMapSettings, feedback: Feedback) -> set[str]:
    """Keys of the renderer's entries that a feature inside the map of ``settings`` is drawn with."""
    if layer not in settings.layers() or not layer.isInScaleRange(settings.scale()):
        return set()
    box = settings.outputExtentToLayerExtent(layer, settings.visibleExtent())
    context = QgsRenderContext.fromMapSettings(settings)
    context.setExtent(box)
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    try:
        every = {entry.ruleKey() for entry in renderer.legendSymbolItems()}
        request = QgsFeatureRequest(box).setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        request.setSubsetOfAttributes(list(renderer.usedAttributes(context)), layer.fields())
        found: set[str] = set()
        for feature in looked_at(layer.getFeatures(request), feedback):
            context.expressionContext().setFeature(feature)
            found |= renderer.legendKeysForFeature(feature, context)
            if found >= every:
                break
    finally:
        renderer.stopRender(context)
    return found


def looked_at(features: Iterable[QgsFeature], feedback: Feedback) -> Iterator[QgsFeature]:
    """The features; now and then the window is served and the cancel button looked at. Raises Cancelled."""
    for number, feature in enumerate(features):
        if number % _FEATURES == 0:
            feedback.set_progress(0.0)
            checkpoint(feedback)
        yield feature


def content_size(legend: QgsLayoutItemLegend, main: QgsLayoutItemMap) -> QSizeF:
    """The room that the legend's content needs, in mm."""
    context = QgsLayoutUtils.createRenderContextForMap(main, None, 300)
    return QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)


def _scaled(font: QFont, shrink: float, family: str) -> QFont:
    made = QFont(font)
    if made.family() != family:
        made.setFamily(family)
    made.setPointSizeF(max(_LEAST, font.pointSizeF() * shrink))
    return made


def _labels(legend: QgsLayoutItemLegend) -> list[Label]:
    """Each layer with its heading and its entries, before any wrapping."""
    out = []
    for number, node in enumerate(legend.model().rootGroup().findLayers()):
        node.setCustomProperty(_KEY, str(number))
        entries = []
        renderer = node.layer().renderer() if hasattr(node.layer(), "renderer") else None
        items = renderer.legendSymbolItems() if renderer is not None and hasattr(renderer, "legendSymbolItems") else []
        for position, entry in enumerate(items):
            text = QgsMapLayerLegendUtils.legendNodeUserLabel(node, position) or entry.label()
            # A label from somebody's data must not run as an expression.
            entries.append((position, text.replace("[%", "[ %")))
        out.append((str(number), str(node.customProperty(_TITLE, node.name())), entries))
    return out


def _wrap(legend: QgsLayoutItemLegend, labels: list[Label], fonts: dict[Any, QFont], width: float,
          symbol: float) -> None:
    for key, title, entries in labels:
        node = _node(legend, key)
        single = len(entries) == 1 and not entries[0][1]
        font = fonts[QgsLegendStyle.Style.SymbolLabel if single else QgsLegendStyle.Style.Subgroup]
        node.setCustomProperty(_TITLE, wrapped(title, font, width - (symbol + 3 if single else 0)))
        for position, text in entries:
            if text:
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(
                    node, position, wrapped(text, fonts[QgsLegendStyle.Style.SymbolLabel], width - symbol - 3))
        legend.model().refreshLayerLegend(node)


def _columns(legend: QgsLayoutItemLegend, labels: list[Label], columns: int, rtl: bool) -> None:
    """Deal the layers out to columns of about one height, in reading order; without breaks where there is one."""
    root = legend.model().rootGroup()
    heights = [_height(legend, key) for key, _title, _entries in labels]
    order = list(range(len(labels)))
    starts: set[int] = set()
    if 1 < columns <= len(labels):
        parts = dealt(heights, columns)
        if rtl:
            parts.reverse()
        order = [index for part in parts for index in part]
        starts = {part[0] for part in parts[1:]}
    ids = [labels[index][0] for index in order]
    if [node.customProperty(_KEY) for node in root.findLayers()] != ids:
        for position, key in enumerate(ids):
            node = _node(legend, key)
            root.insertChildNode(position, node.clone())
            root.removeChildNode(node)
    for index, (key, _title, _entries) in enumerate(labels):
        _node(legend, key).setCustomProperty(_BREAK, "1" if index in starts else "0")


def dealt(heights: list[float], columns: int) -> list[list[int]]:
    """Positions dealt out in order to at most ``columns`` columns so that the highest is as low as can be."""
    runs = sorted({sum(heights[a:b]) for a in range(len(heights)) for b in range(a + 1, len(heights) + 1)})
    low, high = 0, len(runs) - 1
    while low < high:  # the smallest height that enough columns hold
        middle = (low + high) // 2
        if len(_filled(heights, runs[middle])) <= columns:
            high = middle
        else:
            low = middle + 1
    return _filled(heights, runs[low])


def _filled(heights: list[float], most: float) -> list[list[int]]:
    parts: list[list[int]] = [[]]
    total = 0.0
    for position, height in enumerate(heights):
        if parts[-1] and total + height > most + 1e-9:
            parts.append([])
            total = 0.0
        parts[-1].append(position)
        total += height
    return parts


def _height(legend: QgsLayoutItemLegend, key: str) -> float:
    """Roughly the height of a layer's part of the legend: lines of text and the space between."""
    node = _node(legend, key)
    line = legend.styleFont(QgsLegendStyle.Style.SymbolLabel).pointSizeF() * 0.45
    nodes = legend.model().layerLegendNodes(node)
    total = line * (str(node.customProperty(_TITLE, "")).count("\n") + 1) + 3
    for entry in nodes if len(nodes) > 1 else []:
        mark = entry.customSymbol() or entry.symbol() if hasattr(entry, "customSymbol") else None
        size = mark.size() if isinstance(mark, QgsMarkerSymbol) else 0.0
        lines = str(entry.data(Qt.ItemDataRole.DisplayRole)).count("\n") + 1
        total += max(legend.symbolHeight(), size, line * lines) + 2
    return float(total)


def wrapped(text: str, font: QFont, width: float) -> str:
    """``text`` with line breaks so that no line is wider than ``width`` mm, unless one word is."""
    probe = QFont(font)
    probe.setPixelSize(max(1, round(font.pointSizeF() * 0.352778 * 10)))
    metrics = QFontMetricsF(probe)
    mark = text[0] if text[:1] == "\u200f" else ""
    lines: list[str] = []
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(joined) / 10 > width:
            lines.append(mark + word)
        elif lines:
            lines[-1] = joined
        else:
            lines.append(word)
    return "\n".join(lines)
