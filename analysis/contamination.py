"""Hazards, accidents, casualties and released land per zone: counts, and areas on the ellipsoid.

A hazard counts in every zone that it reaches, its area is cut at the zones' borders, and in the total over all zones it
counts once. ``hazard_area_m2`` adds the records, ``hazard_footprint_m2`` is the ground they cover together.
Method, limits: docs/methods/contamination.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.frame import Counts, Frame
from ..connectors.schema import HAZARD_CLASSES, RELEASE_KINDS, STATUSES
from .as_at import status_on
from .pairs import Pairs, account, area_once, footprint, intersecting, pair
from .records import Hazards, column, numbers, zone_by_pcode
from .zones import Zones, text_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]

GROUPS = ("organisation", "donor", "eo_type", "hazard_class")
METHOD = "contamination 1: areas cut at zone borders, union for the footprint; docs/methods/contamination.md"
_CHUNK = 4000
_PEOPLE = {("female", "adult"): "women", ("male", "adult"): "men", ("female", "child"): "girls",
           ("male", "child"): "boys"}


# -- the contamination table ----------------------------------------------------------------------------
@dataclass
class Inputs:
    """What ``contamination`` reads. Dates are ISO text, empty for no limit; ``group_by`` one of GROUPS or empty."""

    hazards: Hazards
    zones: Zones
    accidents: Frame | None = None
    casualties: Frame | None = None
    release: Frame | None = None
    survey: Frame | None = None
    as_at: str = ""
    period_start: str = ""
    period_end: str = ""
    group_by: str = ""


@dataclass
class Result:
    """``frame``: one row a zone (and group); ``counts``: per input; ``totals``: each record once."""

    frame: Frame
    counts: dict[str, Counts]
    totals: dict[str, float]
    notes: list[Text] = field(default_factory=list)


def contamination(inputs: Inputs, feedback: Feedback) -> Result:
    """The table, see :func:`columns`. Raises BadInput for a group or date that cannot be used, Cancelled."""
    import pandas as pd

    from .survey_state import zone_states

    for name in ("as_at", "period_start", "period_end"):
        _check_date(name, getattr(inputs, name))
    if inputs.group_by and inputs.group_by not in GROUPS:
        raise BadInput(N_("GROUP_BY cannot be {value}"), hint=N_("use one of: {known}"),
                       value=inputs.group_by, known=", ".join(GROUPS))
    hazards, zones = inputs.hazards, inputs.zones
    notes = [*zones.notes, *hazards.notes]
    status = _status_as_at(inputs, notes)
    if hazards.wanted:
        hazards = replace(hazards, counts=np.isin(status, hazards.wanted))
    pairs = pair(hazards, zones, np.flatnonzero(hazards.counts), feedback)
    counts = {"ZONES": zones.counts, "HAZARDS": account(hazards, pairs, zones)}
    checkpoint(feedback, 50.0)
    book = _Book(zones, inputs.group_by)
    group = _groups(hazards.frame, inputs.group_by)
    book.need(pairs.zone, group[pairs.hazard])
    events = {}
    dated = (("ACCIDENTS", inputs.accidents), ("CASUALTIES", inputs.casualties), ("RELEASE", inputs.release))
    for name, frame in dated:
        if frame is not None:
            events[name], counts[name] = _events(name, frame, inputs, feedback)
            book.need(events[name].zone, events[name].group)
    book.close()
    key = book.key(pairs.zone, group[pairs.hazard])
    table = _hazard_columns(hazards, status, pairs, key, book.rows, feedback)
    table.update(_event_columns(inputs, events, book))
    recorded = np.zeros(len(zones.ids), dtype=bool)
    recorded[pairs.zone] = True
    states = zone_states(zones.ids, zones.lonlat, recorded, _until(inputs.survey, inputs.as_at))
    frame = zones.frame.take(book.zone)
    if inputs.group_by:
        frame.table[inputs.group_by if inputs.group_by not in frame.table else f"group_{inputs.group_by}"] = book.label
    for name, values in table.items():
        frame.table[name] = values
    frame.table["survey_state"] = pd.Series(states[book.zone], dtype=object)
    frame.name, frame.style = "contamination", "contamination"
    once = np.unique(pairs.hazard)
    single = footprint(pairs, np.zeros(len(pairs.zone), dtype=np.intp), 1, feedback) if len(pairs.zone) else np.zeros(1)
    totals = {"hazards": float(len(once)), "hazard_area_m2": float(area_once(hazards, pairs)),
              "hazard_footprint_m2": float(single[0])}
    checkpoint(feedback, 100.0)
    return Result(frame, counts, totals, notes)


def _check_date(name: str, text: str) -> None:
    from datetime import date

    if not text:
        return
    try:
        date.fromisoformat(text[:10])
    except ValueError as error:
        raise BadInput(N_("{name} is not a date: {text}"), hint=N_("write it as 2025-12-31"),
                       name=name.upper(), text=text) from error


def _status_as_at(inputs: Inputs, notes: list[Text]) -> NDArray[np.object_]:
    """Status of each hazard on AS_AT: what changed later is unknown for that day."""
    status = inputs.hazards.status.copy()
    dates = column(inputs.hazards.frame, "status_date")
    if inputs.as_at and dates is not None:
        ids = column(inputs.hazards.frame, "hazard_id")
        then = status_on(inputs.as_at[:10], status.tolist(), text_ids(dates.tolist()),
                         () if ids is None else text_ids(ids.tolist()), inputs.release)
        later = then != status
        status = then
        if later.any():
            notes.append(Text(N_("{count} hazards changed status after {date}: on that day their status is unknown."),
                              {"count": int(later.sum()), "date": inputs.as_at[:10]}))
    return status


def _until(frame: Frame | None, as_at: str) -> Frame | None:
    """Rows of a survey table dated up to AS_AT; undated rows stay."""
    if frame is None or not as_at:
        return frame
    dates = column(frame, "date")
    if dates is None:
        return frame
    kept = np.array([text is None or text[:10] <= as_at[:10] for text in text_ids(dates.tolist())], dtype=bool)
    return frame.take(kept) if kept.any() else None


def _groups(frame: Frame, group_by: str) -> NDArray[np.object_]:
    """Each record's group; ``unknown`` where it has none; ``""`` without grouping."""
    if not group_by:
        return np.full(len(frame), "", dtype=object)
    values = column(frame, group_by)
    if values is None:
        return np.full(len(frame), "unknown", dtype=object)
    return np.array([text or "unknown" for text in text_ids(values.tolist())], dtype=object)


class _Book:
    """Rows of the output: every zone has at least one; with GROUP_BY one for each group that occurs in it."""

    def __init__(self, zones: Zones, group_by: str) -> None:
        self.count = len(zones.ids)
        self.grouped = bool(group_by)
        self._seen: set[tuple[int, str]] = set()
        self.rows = 0
        self.zone: Ints = np.zeros(0, dtype=np.intp)
        self.label: list[str | None] = []

    def need(self, zone: Ints, group: NDArray[np.object_]) -> None:
        if self.grouped:
            self._seen.update(zip(zone.tolist(), group.tolist()))

    def close(self) -> None:
        if not self.grouped:
            keys: list[tuple[int, str | None]] = [(zone, "") for zone in range(self.count)]
        else:
            bare = set(range(self.count)) - {zone for zone, _ in self._seen}
            keys = sorted([*self._seen, *((zone, "") for zone in bare)])
        self._row = {key: row for row, key in enumerate(keys)}
        self.rows = len(keys)
        self.zone = np.array([zone for zone, _ in keys], dtype=np.intp)
        self.label = [text or None for _, text in keys]

    def key(self, zone: Ints, group: NDArray[np.object_]) -> Ints:
        if not self.grouped:
            return zone
        return np.array([self._row[key] for key in zip(zone.tolist(), group.tolist())], dtype=np.intp)


def _hazard_columns(
    hazards: Hazards, status: NDArray[np.object_], pairs: Pairs, key: Ints, rows: int, feedback: Feedback
) -> dict[str, Any]:
    def tally(chosen: NDArray[np.bool_], weights: Floats | None = None) -> NDArray[Any]:
        picked = None if weights is None else weights[chosen]
        out = np.bincount(key[chosen], weights=picked, minlength=rows)
        return out if weights is not None else out.astype(np.int64)

    every = np.ones(len(key), dtype=bool)
    table: dict[str, Any] = {
        "hazards": tally(every),
        "hazard_area_m2": tally(every, pairs.area),
        "hazard_footprint_m2": footprint(pairs, key, rows, feedback),
    }
    classes = column(hazards.frame, "hazard_class")
    words = text_ids(classes.tolist()) if classes is not None else ["other"] * len(hazards.frame)
    upper = {name.upper(): name for name in HAZARD_CLASSES}
    kind = np.array([upper.get((word or "").upper(), "other") for word in words], dtype=object)[pairs.hazard]
    for name in HAZARD_CLASSES:
        table[f"hazards_{name.lower()}"] = tally(kind == name)
        table[f"area_{name.lower()}_m2"] = tally(kind == name, pairs.area)
    state = status[pairs.hazard]
    for name in STATUSES:
        table[f"hazards_{name}"] = tally(state == name)
        table[f"area_{name}_m2"] = tally(state == name, pairs.area)
    remaining = numbers(hazards.frame, "area_remaining_m2")[pairs.hazard]
    left = np.where(np.isfinite(remaining), remaining * pairs.share, pairs.area)
    table["open_remaining_m2"] = tally(state != "released", left)
    return table


@dataclass(frozen=True)
class _Events:
    """Dated rows that fall in the period and in a zone: row of the frame, zone, group."""

    frame: Frame
    row: Ints
    zone: Ints
    group: NDArray[np.object_]


def _events(name: str, frame: Frame, inputs: Inputs, feedback: Feedback) -> tuple[_Events, Counts]:
    """Rows of accidents, casualties or releases by zone and period, and what was left out."""
    checkpoint(feedback)
    dates = column(frame, "date")
    texts = text_ids(dates.tolist()) if dates is not None else [None] * len(frame)
    start, end = inputs.period_start[:10], min(filter(None, (inputs.period_end[:10], inputs.as_at[:10])), default="")
    dated = bool(start or end)
    undated = np.array([dated and text is None for text in texts], dtype=bool)
    within = np.array([not dated or (text is not None and (not start or text[:10] >= start)
                                     and (not end or text[:10] <= end)) for text in texts], dtype=bool)
    zone = _zone_of(frame, inputs.zones, feedback)
    used = within & (zone >= 0)
    left = {N_("no date"): int(undated.sum()), N_("outside the period"): int((~within & ~undated).sum()),
            N_("in no zone"): int((within & (zone < 0)).sum())}
    counts = Counts(len(frame), int(used.sum()), {reason: n for reason, n in left.items() if n})
    rows = np.flatnonzero(used)
    return _Events(frame, rows, zone[rows], _event_groups(name, frame, inputs)[rows]), counts


def _zone_of(frame: Frame, zones: Zones, feedback: Feedback) -> Ints:
    """The zone of each row: of its point (of a point on its surface for a polygon), else of its P-code; -1 none."""
    zone = np.full(len(frame), -1, dtype=np.intp)
    if frame.geometry is not None and not shapely.is_missing(frame.geometry).all():
        points = frame.geometry.copy()
        points[shapely.is_empty(points)] = None
        broad = shapely.get_dimensions(points) > 0
        points[broad] = shapely.point_on_surface(points[broad])
        placed = np.flatnonzero(~shapely.is_missing(points))
        lonlat = geo.transform(points[placed], frame.crs, geo.WGS84)
        hit, found = intersecting(lonlat, zones.lonlat, feedback)
        # a point on a border, or in zones that overlap, goes to the first zone and counts once
        zone[placed[hit[::-1]]] = found[::-1]
    by_code = zone_by_pcode(frame, zones.ids)
    return np.where(zone >= 0, zone, by_code)


def _event_groups(name: str, frame: Frame, inputs: Inputs) -> NDArray[np.object_]:
    """Groups of event rows: their own column, else that of the accident or hazard they belong to."""
    if not inputs.group_by or column(frame, inputs.group_by) is not None:
        return _groups(frame, inputs.group_by)
    link, target = {"CASUALTIES": ("accident_id", inputs.accidents),
                    "RELEASE": ("hazard_id", inputs.hazards.frame)}.get(name, ("", None))
    keys = column(frame, link) if link else None
    if target is None or keys is None or column(target, link) is None or column(target, inputs.group_by) is None:
        return _groups(frame, inputs.group_by)
    known = dict(zip(text_ids(column(target, link)), _groups(target, inputs.group_by)))
    return np.array([known.get(text, "unknown") for text in text_ids(keys.tolist())], dtype=object)


def _event_columns(inputs: Inputs, events: dict[str, _Events], book: _Book) -> dict[str, Any]:
    """Columns of accidents, casualties and releases; null where the layer was not given: unknown is not zero."""
    import pandas as pd

    table: dict[str, Any] = {}
    unknown = pd.array([None] * book.rows, dtype="Int64")

    def tally(name: str, chosen: NDArray[np.bool_] | None = None, weights: Floats | None = None) -> Any:
        if name not in events:
            return unknown if weights is None else np.full(book.rows, np.nan)
        event = events[name]
        key = book.key(event.zone, event.group)
        picked = np.ones(len(key), dtype=bool) if chosen is None else chosen
        out = np.bincount(key[picked], weights=None if weights is None else weights[picked], minlength=book.rows)
        return out.astype(np.int64) if weights is None else out

    def words(name: str, field_name: str, default: str) -> NDArray[np.object_]:
        values = column(events[name].frame, field_name) if name in events else None
        if values is None:
            return np.full(len(events[name].row) if name in events else 0, default, dtype=object)
        texts = np.array([text or default for text in text_ids(values.tolist())], dtype=object)
        return texts[events[name].row]

    table["accidents"] = tally("ACCIDENTS")
    table["casualties"] = tally("CASUALTIES")
    outcome, sex, age = (words("CASUALTIES", name, "unknown") for name in ("outcome", "sex", "age_group"))
    person = np.array([_PEOPLE.get(pair_, "unknown") for pair_ in zip(sex, age)], dtype=object)
    for result in ("killed", "injured"):
        table[result] = tally("CASUALTIES", outcome == result)
        for who in (*_PEOPLE.values(), "unknown"):
            table[f"{result}_{who}"] = tally("CASUALTIES", (outcome == result) & (person == who))
    area = numbers(events["RELEASE"].frame, "area_m2")[events["RELEASE"].row] if "RELEASE" in events else np.zeros(0)
    kind = words("RELEASE", "kind", "")
    area = np.where(np.isfinite(area), area, 0.0)
    for name in RELEASE_KINDS:
        table[f"released_{name}_m2"] = tally("RELEASE", kind == name, area)
    table["released_m2"] = tally("RELEASE", None, area)
    return table


def missing_words(names: Sequence[str]) -> str:
    """Names for a sentence, at most eight."""
    return ", ".join(names[:8]) + (" …" if len(names) > 8 else "")
