"""What QGIS's dialog of an algorithm has chosen before anybody touched it: our layers, not the first of the project."""

from __future__ import annotations

import re

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes

from ..bridge.main_thread import on_main_thread

_CODE = re.compile(r"^adm([1-4])_pcode$")
#: what only rows that were measured or recorded have: results of overlays, hazards, survey coverage
_NO_ZONES = {"hazard_id", "pop_total", "area_total_m2", "survey_state", "product_id", "risk_class"}


def _layers() -> list[tuple[QgsVectorLayer, set[str]]]:
    if not on_main_thread():
        return []
    return [(layer, set(layer.fields().names())) for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsVectorLayer)]


def _is_area(layer: QgsVectorLayer) -> bool:
    return bool(layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry)


def hazards_of_project() -> str:
    """The id of the first layer of the open project that has the fields of hazards, areas before points; else empty."""
    found = [layer for layer, fields in _layers() if {"hazard_id", "hazard_class"} <= fields]
    found.sort(key=lambda layer: (not _is_area(layer), layer.name()))
    return str(found[0].id()) if found else ""


def zones_of_project() -> tuple[str, str]:
    """The id of the open project's admin areas and the field of their P-codes; else two empty texts.

    Admin level 1 before 2, as the panel chooses, and tables of COD-AB before other areas that have P-codes.
    """
    found = []
    for layer, fields in _layers():
        codes = sorted(name for name in fields if _CODE.match(name))
        if codes and _is_area(layer) and not fields & _NO_ZONES:
            found.append(("cod_ab_adm" not in layer.source(), codes[-1], layer.name(), str(layer.id())))
    return (min(found)[3], min(found)[1]) if found else ("", "")
