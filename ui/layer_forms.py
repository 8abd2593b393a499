"""What QGIS users expect of an imported layer: names of fields, choices in forms, map tips, time."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsEditorWidgetSetup, QgsVectorLayer

from ..base.text import N_
from ..bridge.i18n import tr, words
from ..bridge.temporal import set_temporal
from ..connectors.schema import TABLES, title_of

#: field to what a person calls it
NAMES = {
    "hazard_id": N_("Hazard id"), "name": N_("Name"), "hazard_class": N_("Class"), "hazard_type": N_("Type"),
    "eo_type": N_("Type of ordnance"), "status": N_("Status"), "status_raw": N_("Status in the export"),
    "status_date": N_("Status since"), "area_recorded_m2": N_("Area recorded (m²)"),
    "area_remaining_m2": N_("Area remaining (m²)"), "area_m2": N_("Area (m²)"), "organisation": N_("Organisation"),
    "blockage": N_("Blockage"), "geometry_from": N_("Geometry from"), "geometry_note": N_("Note on the geometry"),
    "survey_id": N_("Survey id"), "kind": N_("Kind"), "date": N_("Date"), "result": N_("Result"),
    "product_id": N_("Release product id"), "donor": N_("Donor"), "task_id": N_("Task id"), "asset": N_("Asset"),
    "planned_start": N_("Planned start"), "planned_end": N_("Planned end"), "device_id": N_("Device id"),
    "category": N_("Category"), "model": N_("Model"), "quantity": N_("Quantity"), "disposal": N_("Disposal"),
    "accident_id": N_("Accident id"), "date_precision": N_("Date known to the"), "killed": N_("Killed"),
    "injured": N_("Injured"), "casualty_id": N_("Casualty id"), "sex": N_("Sex"), "age_group": N_("Age group"),
    "outcome": N_("Outcome"), "activity": N_("Activity"), "session_id": N_("Session id"), "method": N_("Method"),
    "boys": N_("Boys"), "girls": N_("Girls"), "men": N_("Men"), "women": N_("Women"),
    "adm1_pcode": N_("P-code, admin 1"), "adm2_pcode": N_("P-code, admin 2"), "adm3_pcode": N_("P-code, admin 3"),
    "pcode_method": N_("How the P-code was found"), "source_row": N_("Row in the export"),
}
#: fields of the map tip, those that the layer has
_TIP = ("hazard_class", "status", "eo_type", "kind", "result", "date", "status_date", "killed", "injured",
        "organisation", "area_m2")
#: the field that says when a record begins to hold; a hazard's status holds until another one
_TIME = ("status_date", "date", "planned_start")
_LASTS = ("hazard", "survey", "release")


def kind_of(table: str) -> str:
    """The kind of record of a workspace table, ``imsma_hazard_points`` is a hazard; empty for other tables."""
    name = table[len("imsma_"):] if table.startswith("imsma_") else ""
    name = name[: -len("_points")] if name.endswith("_points") else name
    return name if name in TABLES else ""


def dress(layer: QgsVectorLayer, table: str) -> None:
    """Aliases, value maps, map tip and time of an imported layer; nothing for another one. Main thread."""
    kind = kind_of(table)
    if not kind:
        return
    schema = TABLES[kind]
    for column in schema.columns():
        index = layer.fields().indexOf(column.name)
        if index < 0:
            continue
        if column.name in NAMES:
            layer.setFieldAlias(index, tr(NAMES[column.name]))
        if column.allowed:
            choices = [{words(title_of(word)): word} for word in column.allowed]
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": choices}))
    _protect(layer, schema.id_field)
    has = {field.name() for field in layer.fields()}
    if schema.id_field in has:
        layer.setDisplayExpression(f'"{schema.id_field}"')
    if layer.isSpatial():
        layer.setMapTipTemplate(tip(schema.id_field, has))
        _time(layer, kind, has)


def _protect(layer: QgsVectorLayer, id_field: str) -> None:
    """What the import wrote about itself is not edited by hand."""
    config = layer.editFormConfig()
    for name in (id_field, "source_row", "status_raw", "geometry_from", "pcode_method"):
        index = layer.fields().indexOf(name)
        if index >= 0:
            config.setReadOnly(index, True)
    layer.setEditFormConfig(config)


def tip(id_field: str, has: set[str]) -> str:
    """The map tip: the id, then what is filled. Values are escaped, since they come from files."""
    head = f'<b>[% replace(replace(coalesce("{id_field}", \'\'), \'&\', \'&amp;\'), \'<\', \'&lt;\') %]</b>'
    lines = [head] if id_field in has else []
    for name in _TIP:
        if name in has:
            value = f"replace(replace(to_string(\"{name}\"), '&', '&amp;'), '<', '&lt;')"
            if name == "area_m2":
                value = 'format_number("area_m2", 0)'
            label = tr(NAMES[name]).replace("'", "’")
            lines.append(f"[% if(\"{name}\" is null, '', '<br>{label}: ' || {value}) %]")
    return "".join(lines)


def _time(layer: QgsVectorLayer, kind: str, has: set[str]) -> None:
    """Let the temporal controller play the records; one without a date is always shown.

    A hazard is there all the time, in the status of the time (see bridge/temporal.py).
    """
    if set_temporal(layer) and kind == "hazard":
        return
    field = next((name for name in _TIME if name in has), "")
    properties: Any = layer.temporalProperties()
    if not field:
        return
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    # without a date the record is there from the beginning, and to the end: it is never lost from the map
    properties.setStartExpression(f'coalesce(to_datetime("{field}"), make_datetime(1900, 1, 1, 0, 0, 0))')
    properties.setEndExpression("" if kind in _LASTS else f'coalesce(to_datetime("{field}") + to_interval(\'1 day\'), '
                                                          "make_datetime(2200, 1, 1, 0, 0, 0))")
    properties.setIsActive(True)
