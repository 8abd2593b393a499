"""Dates of imported records for QGIS's temporal controller: it then plays what was known at each time."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayer, QgsVectorLayer

#: the first of these that a layer has is played, where the layer's id field says what it holds
_DATES = {
    "hazard_id": "status_date", "product_id": "date", "survey_id": "date", "accident_id": "date",
    "casualty_id": "date", "session_id": "date", "device_id": "date", "task_id": "planned_start",
}


def date_field(layer: QgsMapLayer) -> str:
    """The field that dates a layer of the minimum schema, "" for another layer."""
    if not isinstance(layer, QgsVectorLayer) or not layer.fields().count():
        return ""
    names = layer.fields().names()
    kind = next((name for name in names[:2] if name in _DATES), "")  # the id comes first, or after a file's own id
    wanted = _DATES.get(kind, "")
    return wanted if wanted in names else ""


def set_temporal(layer: QgsMapLayer) -> bool:
    """Let the temporal controller show a record from its date on; True where the layer has such a date.

    Dates are ISO text, so they are read by an expression. A record without a date is shown all the time: a hazard
    must not vanish from the map because nobody wrote down when it was found.
    """
    name = date_field(layer)
    if not name:
        return False
    properties = layer.temporalProperties()
    if properties.isActive():
        return True  # the user's own choice, or done before
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    properties.setStartExpression(f'coalesce(to_datetime("{name}"), make_datetime(1900, 1, 1, 0, 0, 0))')
    properties.setEndExpression("")
    properties.setIsActive(True)
    return True
