"""The map symbols: QML files in resources/styles, each of which a user may replace in a folder of her own."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtXml import QDomDocument

from ..bridge.settings import Setting

_SHIPPED = Path(__file__).resolve().parents[1] / "resources"
#: the folder whose styles/, layouts/ and layouts/texts/ win over the shipped ones; empty: see :func:`user_folder`
RESOURCES_FOLDER = Setting("resources_folder", "")
_SUFFIX = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
}
_RECORDS = ("hazard_point", "hazard_polygon")
_BAND = re.compile(r"pop_(\d+)$")
#: the field that exposure.qml is written for; :func:`apply_style` puts the layer's own band in its place
_EXPOSURE_FIELD = "pop_1000"


def user_folder() -> Path:
    """The user's own resources folder: from the settings, else ``common_ground`` in the QGIS profile."""
    chosen = RESOURCES_FOLDER.value()
    if chosen:
        return Path(chosen)
    return Path(QgsApplication.qgisSettingsDirPath()) / "common_ground"


def resource(kind: str, name: str) -> Path | None:
    """``name`` in the user's folder ``kind`` (styles, layouts, layouts/texts), else as shipped; None if in neither."""
    for folder in (user_folder(), _SHIPPED):
        path = folder / kind / name
        if path.is_file():
            return path
    return None


def style_file(name: str, geometry: QgsWkbTypes.GeometryType) -> Path | None:
    """The QML of style ``name`` for a geometry type: ``<name>_<point|line|polygon>.qml`` wins over ``<name>.qml``."""
    if not re.fullmatch(r"[a-z0-9_]+", name or ""):
        return None
    suffix = _SUFFIX.get(geometry, "")
    return (resource("styles", f"{name}_{suffix}.qml") if suffix else None) or resource("styles", f"{name}.qml")


def band_field(layer: QgsVectorLayer) -> str:
    """The field an exposure map shows: ``pop_1000`` if there, else the narrowest band, else ``pop_in``, else empty."""
    names = {field.name() for field in layer.fields()}
    if _EXPOSURE_FIELD in names:
        return _EXPOSURE_FIELD
    bands = sorted((name for name in names if _BAND.fullmatch(name)), key=lambda name: int(name[4:]))
    return bands[0] if bands else ("pop_in" if "pop_in" in names else "")


def band_metres(field: str) -> int | None:
    """Metres of a band field, None for ``pop_in``."""
    found = _BAND.fullmatch(field)
    return int(found.group(1)) if found else None


def apply_style(layer: QgsVectorLayer, name: str, *, field: str = "") -> bool:
    """Load style ``name`` onto ``layer``; for ``exposure`` the figures of ``field`` (see :func:`band_field`).

    False where there is no such style for the layer's geometry, and the layer stays as it was.
    """
    path = style_file(name, layer.geometryType())
    if path is None:
        return False
    # Not loadNamedStyle: for a layer in a GeoPackage it takes the style saved there, whatever path it is given.
    document = QDomDocument()
    if not document.setContent(path.read_bytes()):
        return False
    loaded, _message = layer.importNamedStyle(document)
    if not loaded:
        return False
    if name.split("_")[0] == "exposure":
        _use_field(layer, field or band_field(layer))
    layer.setCustomProperty("common_ground/style", name)
    layer.triggerRepaint()
    return True


def _use_field(layer: QgsVectorLayer, field: str) -> None:
    renderer = layer.renderer()
    if not field or field == _EXPOSURE_FIELD or not isinstance(renderer, QgsRuleBasedRenderer):
        return
    changed = renderer.clone()
    for rule in changed.rootRule().descendants():
        rule.setFilterExpression(rule.filterExpression().replace(f'"{_EXPOSURE_FIELD}"', f'"{field}"'))
        for part in rule.symbol().symbolLayers() if rule.symbol() else ():
            kind = QgsSymbolLayer.Property.PropertyLayerEnabled
            own = part.dataDefinedProperties().property(kind)
            if own.isActive():
                text = own.expressionString().replace(f'"{_EXPOSURE_FIELD}"', f'"{field}"')
                part.setDataDefinedProperty(kind, QgsProperty.fromExpression(text))
    layer.setRenderer(changed)


def guess_style(layer: QgsVectorLayer) -> str:
    """The style that fits the fields of the minimum schema or of our outputs; empty where none does."""
    known = layer.customProperty("common_ground/style", "")
    if isinstance(known, str) and known:
        return re.sub(r"_(point|line|polygon)$", "", known) if known not in _RECORDS else known
    names = {field.name().lower() for field in layer.fields()}
    geometry = layer.geometryType()
    areas = geometry == QgsWkbTypes.GeometryType.PolygonGeometry
    points = geometry == QgsWkbTypes.GeometryType.PointGeometry
    if {"cell_id", "risk_class"} <= names:
        return "riskgrid"
    if areas and band_field(layer) and "pop_total" in names:
        return "exposure"
    if areas and {"hazards", "hazard_area_m2"} <= names:
        return "contamination"
    for field, style in (("accident_id", "accident"), ("survey_id", "survey"), ("product_id", "release"),
                         ("session_id", "risk_education"), ("point_type", "point")):
        if field in names and (areas or points):
            return style
    if "hazard_id" in names and "hazard_class" in names:
        return "hazard_polygon" if areas else "hazard_point" if points else ""
    if "idps" in names and (areas or points):
        return "idp"
    if areas:
        levels = [level for level in range(4) if f"adm{level}_name" in names or f"adm{level}_pcode" in names]
        return f"admin{max(levels)}" if levels else "survey_state" if "survey_state" in names else ""
    if geometry == QgsWkbTypes.GeometryType.LineGeometry:
        return "road" if names & {"highway", "fclass", "road_class", "surface", "length_m"} else ""
    return "site" if points and names & {"site_id", "site_name", "amenity", "healthcare"} else ""


def say_legend(layer: QgsVectorLayer) -> None:
    """Put the entries of a shipped style into the user's language, for the layer tree. Main thread.

    Maps know these entries in each of our languages (``map_texts.english_of``).
    """
    from ..bridge.language import spoken
    from .map_texts import LANGUAGES, texts_for

    language = spoken()
    renderer = layer.renderer()
    if language == "en" or language not in LANGUAGES or not isinstance(renderer, QgsRuleBasedRenderer):
        return
    texts, changed = texts_for(language), renderer.clone()
    for rule in changed.rootRule().descendants():
        rule.setLabel(texts.label(rule.label()))
    layer.setRenderer(changed)
