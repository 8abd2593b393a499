"""What the checks of records share: their list, what they look at, what they find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..base.text import N_
from ..connectors.frame import Frame

if TYPE_CHECKING:
    import pandas as pd

    from ..connectors.imsma.polygons import PointRows

HIGH, MEDIUM, LOW, ADVISORY = N_("high"), N_("medium"), N_("low"), N_("advisory")
#: code: severity and title; 1 to 15 are geocheck's (README, issue_count.sql), the others ours
CHECKS: dict[str, tuple[str, str]] = {
    "01_invalid_polygon": (HIGH, N_("Polygon that crosses itself or is otherwise invalid")),
    "02_too_few_vertices": (MEDIUM, N_("Polygon with fewer than three vertices")),
    "03_duplicate_polygon": (HIGH, N_("The same polygon twice in one record")),
    "04_duplicate_shape_id": (LOW, N_("Polygon id used twice in one record")),
    "05_duplicate_shape_id_spaces": (LOW, N_("Polygon ids that differ by spaces only")),
    "06_duplicate_point": (HIGH, N_("The same point twice in one polygon")),
    "07_duplicate_point_id": (LOW, N_("Point id used twice in one polygon")),
    "08_duplicate_point_id_spaces": (LOW, N_("Point ids that differ by spaces only")),
    "09_duplicate_single_point": (MEDIUM, N_("Two single points at one place")),
    "10_duplicate_single_id": (LOW, N_("Id of a single point used twice in one record")),
    "11_duplicate_single_id_spaces": (LOW, N_("Single point ids that differ by spaces only")),
    "12_duplicate_record_id": (MEDIUM, N_("Record id used twice")),
    "13_duplicate_device": (LOW, N_("The same device (model and number) twice in one record")),
    "14_long_edge": (ADVISORY, N_("More than 5,000 m between two vertices")),
    "15_overlapping_parts": (ADVISORY, N_("Parts of one record overlap by more than 0.9 %")),
    "20_date": (HIGH, N_("Date in the future, before 1900, or an end before its start")),
    "21_area_differs": (MEDIUM, N_("Recorded area and drawn area differ by more than 10 %")),
    "22_released_yet_open": (HIGH, N_("A release product covers the hazard, and its status is not released")),
    "23_released_without_product": (HIGH, N_("Released without a release product")),
    "24_outside_admin": (MEDIUM, N_("Outside the admin unit that its P-code names, or no unit has that P-code")),
    "25_missing_minimum": (MEDIUM, N_("Minimum data missing")),
    "26_casualty_without_accident": (MEDIUM, N_("Casualty without its accident")),
    "27_similar_casualties": (ADVISORY, N_("Casualties that look alike; they may be separate people")),
    "28_coordinates": (HIGH, N_("Coordinates at 0/0 or otherwise doubtful")),
    "29_unknown_status": (MEDIUM, N_("Status that no value map knows, counted as open")),
}


@dataclass
class Inputs:
    """``records`` in the minimum schema (or any layer). The rest is optional and opens further checks."""

    records: Frame
    id_field: str = ""
    kind: str = ""
    points: PointRows | None = None
    admin: Frame | None = None
    accidents: Frame | None = None
    release: Frame | None = None
    today: str = ""
    #: translations that remarks of an earlier import may be written in
    languages: Sequence[Callable[[str], str]] = ()


@dataclass(frozen=True)
class Finding:
    """One problem. ``place``: where to zoom to, inside the record where None."""

    check: str
    row: int  # of the records, -1 where it is a row of the points table only
    text: str
    repair: str = ""
    place: Any = None
    record: str = ""


def column_of(table: pd.DataFrame, name: str) -> list[Any]:
    """A column as plain values, None for what is missing or not there."""
    if name not in table:
        return [None] * len(table)
    column = table[name].astype(object)
    return [None if missing else value for value, missing in zip(column.tolist(), column.isna().tolist())]


def texts_of(frame: Frame, name: str) -> list[str]:
    """A column as texts, "" for what is missing."""
    return ["" if value is None else str(value) for value in column_of(frame.table, name)]
