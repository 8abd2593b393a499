"""Dates of imported records for QGIS's temporal controller: it then plays what was known at each time.

Hazards are drawn all the time, in the status that they had at the time of the map (the rules of their style ask
@map_end_time): a status that was reached later was another before, and an export keeps only the last one, so it is
unknown, as with AS_AT. A hazard must not vanish from a map of last year because it was released this year. Other
records appear on their date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsMapLayer,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

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
    if name == "status_date":
        properties.setMode(Qgis.VectorTemporalMode.RedrawLayerOnly)
        properties.setIsActive(True)
        return True
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    properties.setStartExpression(f'coalesce(to_datetime("{name}"), make_datetime(1900, 1, 1, 0, 0, 0))')
    properties.setEndExpression("")
    properties.setIsActive(True)
    return True


# -- the range of the project -------------------------------------------------------------------------------------
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
#: dates before this are typing errors or empty cells of a spreadsheet
_EARLIEST = "1940-01-01"
_OURS = ("common_ground", "/temporal_range")


def span_of(layers: Iterable[QgsMapLayer]) -> tuple[date, date] | None:
    """First and last day in the dates of imported layers, no later than today; None where there is none."""
    days: list[str] = []
    for layer in layers:
        name = date_field(layer)
        if not name:
            continue
        index = layer.fields().indexOf(name)
        found = [str(value)[:10] for value in (layer.minimumValue(index), layer.maximumValue(index)) if value]
        if any(not _DAY.fullmatch(text) or text < _EARLIEST for text in found):
            found = [str(value)[:10] for value in layer.uniqueValues(index) if value]
        days += [text for text in found if _DAY.fullmatch(text) and text >= _EARLIEST]
    known = []
    for text in (min(days, default=""), max(days, default="")):
        try:
            known.append(date.fromisoformat(text))
        except ValueError:
            return None
    first, last = known
    return first, max(first, min(last, date.today()))


def set_project_range(project: QgsProject, layers: Iterable[QgsMapLayer]) -> QgsDateTimeRange | None:
    """Give a project without a temporal range the one of these layers, a month a step; or widen the one given before.

    A range that the user set stays as it is. Returns the new range, None where nothing was set. Main thread.
    """
    settings = project.timeSettings()
    before = settings.temporalRange()
    mine = project.readEntry(*_OURS)[0]
    if not before.isInfinite() and _text(before) != mine:
        return None
    span = span_of(layers)
    if span is None:
        return None
    first = QDateTime(QDate(span[0].year, span[0].month, 1), QTime(0, 0))
    after = span[1] + timedelta(days=1)
    last = QDateTime(QDate(after.year, after.month, after.day), QTime(0, 0))
    if not before.isInfinite():
        first, last = min(first, before.begin()), max(last, before.end())
    made = QgsDateTimeRange(first, last, True, False)
    if _text(made) == mine:
        return None
    settings.setTemporalRange(made)
    settings.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalMonths)
    settings.setTimeStep(1.0)
    project.writeEntry(*_OURS, _text(made))
    return made


def offer_range(controller: object, made: QgsDateTimeRange) -> None:
    """The same range in the temporal controller, unless the user is playing something."""
    if not isinstance(controller, QgsTemporalNavigationObject):
        return
    if controller.navigationMode() != QgsTemporalNavigationObject.NavigationMode.NavigationOff:
        return
    controller.setTemporalExtents(made)
    controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalMonths))
    # QGIS sends the canvas to one frame when the duration changes, also where nothing is played: records of all other
    # months would be gone from the map, as if nothing had been recorded.
    controller.updateTemporalRange.emit(QgsDateTimeRange(QDateTime(), QDateTime()))


def _text(range_: QgsDateTimeRange) -> str:
    return f"{range_.begin().toString('yyyy-MM-dd')}/{range_.end().toString('yyyy-MM-dd')}"
