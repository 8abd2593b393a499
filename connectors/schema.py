"""The minimum schema: what any IMSMA export becomes. Standard library only.

One source of truth for the importer, the overlay, the symbols and the reports. Dates are ISO 8601 text
(``2024-05-17``); a date known to the year or month only is its first day, and ``date_precision`` says so where the
table has that field. Areas are square metres. Empty is None, never a word.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..base.text import N_, Told, told

STATUSES = ("open", "worked_on", "suspended", "released", "unknown")
#: what counts as not released where an algorithm has no STATUS of its own
COUNTED_STATUSES = ("open", "worked_on", "suspended", "unknown")
HAZARD_CLASSES = ("CHA", "SHA", "other")
EO_TYPES = (
    "anti-personnel mine",
    "anti-vehicle mine",
    "improvised mine",
    "cluster munition remnants",
    "other ERW",
    "unknown",
)
GEOMETRY_FROM = ("polygon", "points table", "point", "none")
SURVEY_KINDS = ("NTS", "TS", "community visit", "completion")
SURVEY_RESULTS = ("found", "none found", "inconclusive")
RELEASE_KINDS = ("cancelled", "reduced", "cleared")
TASK_STATUSES = ("planned", "ongoing", "suspended", "completed", "cancelled", "unknown")
SEXES = ("female", "male", "unknown")
AGE_GROUPS = ("child", "adult", "unknown")
OUTCOMES = ("killed", "injured", "unknown")
CASUALTY_CATEGORIES = ("civilian", "deminer", "military", "unknown")
DATE_PRECISIONS = ("day", "month", "year", "unknown")
POINT_TYPES = ("reference point", "benchmark", "start", "turning", "evidence")
#: how ``adm{n}_pcode`` came about at import; ``assignpcodes`` adds its own
PCODE_METHODS = ("column", "none")


@dataclass(frozen=True)
class Field:
    """One column. ``kind``: text, integer, real or date (ISO text). ``allowed``: empty when free."""

    name: str
    kind: str = "text"
    allowed: tuple[str, ...] = ()
    #: the value for a row that says nothing, where an empty cell would be read as "none"
    default: str | None = None


@dataclass(frozen=True)
class Table:
    """One kind of record. ``geometry``: polygon, point or none (what the kind is drawn as)."""

    name: str
    geometry: str
    fields: tuple[Field, ...]
    #: the field that names the record
    id_field: str = field(default="")

    def names(self) -> list[str]:
        """Column names in order, the common ones included."""
        return [column.name for column in self.columns()]

    def columns(self) -> tuple[Field, ...]:
        """The table's own fields and those that all tables have."""
        return self.fields + COMMON


COMMON = (
    Field("adm1_pcode"),
    Field("adm2_pcode"),
    Field("adm3_pcode"),
    Field("pcode_method", "text", ()),
    Field("source_row", "integer"),
)

_UNKNOWN = "unknown"

HAZARD = Table(
    "hazard",
    "polygon",
    (
        Field("hazard_id"),
        Field("name"),
        Field("hazard_class", "text", HAZARD_CLASSES, "other"),
        Field("hazard_type"),
        Field("eo_type", "text", EO_TYPES, _UNKNOWN),
        Field("status", "text", STATUSES, _UNKNOWN),
        Field("status_raw"),
        Field("status_date", "date"),
        Field("area_recorded_m2", "real"),
        Field("area_remaining_m2", "real"),
        Field("area_m2", "real"),
        Field("organisation"),
        Field("blockage"),
        Field("geometry_from", "text", GEOMETRY_FROM, "none"),
        Field("geometry_note"),
    ),
    "hazard_id",
)
SURVEY = Table(
    "survey",
    "polygon",
    (
        Field("survey_id"),
        Field("kind", "text", SURVEY_KINDS),
        Field("date", "date"),
        Field("result", "text", SURVEY_RESULTS),
        Field("organisation"),
    ),
    "survey_id",
)
RELEASE = Table(
    "release",
    "polygon",
    (
        Field("product_id"),
        Field("hazard_id"),
        Field("kind", "text", RELEASE_KINDS),
        Field("area_m2", "real"),
        Field("date", "date"),
        Field("organisation"),
        Field("donor"),
    ),
    "product_id",
)
TASK = Table(
    "task",
    "point",
    (
        Field("task_id"),
        Field("hazard_id"),
        Field("organisation"),
        Field("donor"),
        Field("asset"),
        Field("planned_start", "date"),
        Field("planned_end", "date"),
        Field("status", "text", TASK_STATUSES, _UNKNOWN),
    ),
    "task_id",
)
DEVICE = Table(
    "device",
    "point",
    (
        Field("device_id"),
        Field("hazard_id"),
        Field("category"),
        Field("model"),
        Field("quantity", "integer"),
        Field("disposal"),
        Field("date", "date"),
    ),
    "device_id",
)
ACCIDENT = Table(
    "accident",
    "point",
    (
        Field("accident_id"),
        Field("date", "date"),
        Field("date_precision", "text", DATE_PRECISIONS, _UNKNOWN),
        Field("accident_class"),
        Field("eo_type", "text", EO_TYPES, _UNKNOWN),
        Field("killed", "integer"),
        Field("injured", "integer"),
    ),
    "accident_id",
)
CASUALTY = Table(
    "casualty",
    "point",
    (
        Field("casualty_id"),
        Field("accident_id"),
        Field("date", "date"),
        Field("date_precision", "text", DATE_PRECISIONS, _UNKNOWN),
        Field("sex", "text", SEXES, _UNKNOWN),
        Field("age_group", "text", AGE_GROUPS, _UNKNOWN),
        Field("outcome", "text", OUTCOMES, _UNKNOWN),
        Field("category", "text", CASUALTY_CATEGORIES, _UNKNOWN),
        Field("activity"),
        Field("displacement"),
        Field("disability"),
        Field("referred"),
    ),
    "casualty_id",
)
RISK_EDUCATION = Table(
    "risk_education",
    "point",
    (
        Field("session_id"),
        Field("date", "date"),
        Field("method"),
        Field("boys", "integer"),
        Field("girls", "integer"),
        Field("men", "integer"),
        Field("women", "integer"),
        Field("organisation"),
        Field("donor"),
    ),
    "session_id",
)
VICTIM_ASSISTANCE = Table(
    "victim_assistance",
    "point",
    (
        Field("assistance_id"),
        Field("casualty_id"),
        Field("date", "date"),
        Field("service"),
        Field("sex", "text", SEXES, _UNKNOWN),
        Field("age_group", "text", AGE_GROUPS, _UNKNOWN),
        Field("disability"),
        Field("referred"),
        Field("organisation"),
        Field("donor"),
    ),
    "assistance_id",
)
EOD_TASK = Table(
    "eod_task",
    "point",
    (
        Field("eod_task_id"),
        Field("date", "date"),
        Field("eo_type", "text", EO_TYPES, _UNKNOWN),
        Field("category"),
        Field("model"),
        Field("quantity", "integer"),
        Field("disposal"),
        Field("status", "text", TASK_STATUSES, _UNKNOWN),
        Field("organisation"),
        Field("donor"),
    ),
    "eod_task_id",
)
QA = Table(
    "qa",
    "point",
    (
        Field("qa_id"),
        Field("date", "date"),
        Field("activity"),
        Field("inspecting_organisation"),
        Field("inspected_organisation"),
        Field("nonconformity_type"),
        Field("nonconformity_severity"),
        Field("measures"),
    ),
    "qa_id",
)
LOCATION = Table("location", "point", (Field("location_id"), Field("name"), Field("type")), "location_id")
POINT = Table(
    "point",
    "point",
    (
        Field("feature_id"),
        Field("point_type"),
        Field("point_no", "integer"),
        Field("description"),
    ),
    "feature_id",
)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        HAZARD, SURVEY, RELEASE, TASK, DEVICE, ACCIDENT, CASUALTY, RISK_EDUCATION,
        VICTIM_ASSISTANCE, EOD_TASK, QA, LOCATION, POINT,
    )
}
KINDS = tuple(TABLES)

#: the words of the schema as a person reads them
TITLES = {
    "open": N_("open"), "worked_on": N_("worked on"), "suspended": N_("suspended"), "released": N_("released"),
    "unknown": N_("unknown"), "CHA": N_("CHA"), "SHA": N_("SHA"), "other": N_("other"),
    "anti-personnel mine": N_("anti-personnel mine"), "anti-vehicle mine": N_("anti-vehicle mine"),
    "improvised mine": N_("improvised mine"), "cluster munition remnants": N_("cluster munition remnants"),
    "other ERW": N_("other ERW"), "polygon": N_("polygon"), "points table": N_("points table"), "point": N_("point"),
    "none": N_("none"), "NTS": N_("NTS"), "TS": N_("TS"), "community visit": N_("community visit"),
    "completion": N_("completion"), "found": N_("found"), "none found": N_("none found"),
    "inconclusive": N_("inconclusive"), "cancelled": N_("cancelled"), "reduced": N_("reduced"),
    "cleared": N_("cleared"), "planned": N_("planned"), "ongoing": N_("ongoing"), "completed": N_("completed"),
    "female": N_("female"), "male": N_("male"), "child": N_("child"), "adult": N_("adult"), "killed": N_("killed"),
    "injured": N_("injured"), "civilian": N_("civilian"), "deminer": N_("deminer"), "military": N_("military"),
    "total": N_("total"), "day": N_("day"), "month": N_("month"), "year": N_("year"),
}


def title_of(word: str) -> Told:
    """A value of the schema for the screen; a word that the schema does not have stays as it is."""
    return told(TITLES.get(word, word.replace("_", " ")))


def workspace_name(kind: str) -> str:
    """The table's name in a workspace: ``imsma_hazard``."""
    return f"imsma_{kind}"


def pandas_dtype(column: Field) -> str:
    """The dtype a column has in a Frame: nullable integers, floats, and objects holding str or None."""
    return {"integer": "Int64", "real": "float64"}.get(column.kind, "object")
