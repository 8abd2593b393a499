"""The baseline: one row a P-code and period that answers what an officer is asked every month.

Which people are near what has not been released; what is open and what was released; who was hurt; whom risk education
reached, against how many displaced; how far anybody looked. Each group of columns is that of the algorithm of the same
name; what was not given is empty, since unknown is not zero.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import BadInput
from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Text
from . import contamination as land
from . import need_inputs as read
from .exposure_table import exposure_table
from .records import band_name, column, numbers
from .risk_education import STRATA
from .zones import text_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..connectors.frame import Counts, Frame
    from .raster import Raster
    from .records import Hazards
    from .zones import Zones

METHOD = "baseline 1: contamination, exposure, risk education and displacement by P-code; docs/methods/baseline.md"
STEPS = ("", "month", "quarter", "year")
ALL = "all"


@dataclass
class Inputs:
    """What is given; dates are ISO text, empty for no limit; ``step``, one of STEPS: rows for parts of the period."""

    zones: Zones
    id_field: str
    hazards: Hazards
    accidents: Frame | None = None
    casualties: Frame | None = None
    release: Frame | None = None
    survey: Frame | None = None
    sessions: Frame | None = None
    displacement: Frame | None = None
    exposure: Frame | None = None
    raster: Raster | None = None
    bands: Sequence[float] = (1000.0, 5000.0)
    as_at: str = ""
    period_start: str = ""
    period_end: str = ""
    group_by: str = ""
    step: str = ""


@dataclass
class Result:
    """``frame``: one row a unit and period, and a group with GROUP_BY (rows of group "all" hold everything);
    ``totals``: by period, each record once."""

    frame: Frame
    counts: dict[str, Counts]
    totals: list[tuple[tuple[str, str], dict[str, float]]]
    notes: list[Text] = field(default_factory=list)


def periods(start: str, end: str, step: str) -> list[tuple[str, str]]:
    """First and last days of the parts. Raises BadInput for a step without both ends, or more than 240 parts."""
    if step not in STEPS:
        raise BadInput(N_("EVERY cannot be {value}"), value=step, hint=N_("use month, quarter, year, or nothing"))
    first, last = read.iso_day(start, "PERIOD_START"), read.iso_day(end, "PERIOD_END")
    if first and last and first > last:
        raise BadInput(N_("The period ends before it starts"), hint=N_("swap PERIOD_START and PERIOD_END"))
    if not step:
        return [(start, end)]
    if first is None or last is None:
        raise BadInput(N_("Rows by {step} need PERIOD_START and PERIOD_END"), step=step, hint=N_("give both dates"))
    months = {"month": 1, "quarter": 3, "year": 12}[step]
    out: list[tuple[str, str]] = []
    here = first
    while here <= last and len(out) < 240:
        # parts follow the calendar: the first and the last may be shorter
        index = (here.year * 12 + here.month - 1) // months * months + months
        following = date(index // 12, index % 12 + 1, 1)
        out.append((here.isoformat(), min(following - timedelta(days=1), last).isoformat()))
        here = following
    if here <= last:
        raise BadInput(N_("The period has more than 240 parts"), hint=N_("choose a longer step"))
    return out


def baseline(inputs: Inputs, feedback: Feedback) -> Result:
    """The table. Raises BadInput, Cancelled."""
    notes: list[Text] = []
    counts: dict[str, Counts] = {}
    people = _people(inputs, counts, notes, Span(feedback, 0, 40))
    parts: list[pd.DataFrame] = []
    totals = []
    rows: list[Any] = []
    spans = periods(inputs.period_start, inputs.period_end, inputs.step)
    for position, (start, end) in enumerate(spans):
        part = Span(feedback, 40 + 58 * position / len(spans), 40 + 58 * (position + 1) / len(spans))
        as_at = min(filter(None, (inputs.as_at, end)), default="") if inputs.step else inputs.as_at
        whole = _land(inputs, start, end, as_at, "", part)
        own = dict(whole.counts)
        notes.extend(whole.notes)
        table = _own_columns(inputs, whole.frame)
        for name, values in people.items():
            table[name] = values
        for name, values in _sessions(inputs, start, end, as_at, own, feedback).items():
            table[name] = values
        counts.update(own if len(spans) == 1 else {f"{name} {start}…{end}": count for name, count in own.items()})
        stamped = _stamped(inputs, table, start, end, as_at, ALL)
        found = np.arange(len(inputs.zones.ids))
        if inputs.group_by:
            grouped, zone = _grouped(inputs, start, end, as_at, part)
            stamped, found = pd.concat([stamped, grouped], ignore_index=True), np.concatenate([found, zone])
        parts.append(stamped)
        rows.append(found)
        totals.append(((start, end), whole.totals))
    zone = np.concatenate(rows)
    frame = inputs.zones.frame.take(zone)
    made = pd.concat(parts, ignore_index=True)
    for name in made.columns:
        frame.table[name] = made[name]
    frame.name, frame.style = "baseline", "contamination"
    checkpoint(feedback, 100)
    return Result(frame, counts, totals, list({str(note): note for note in notes}.values()))


def _land(inputs: Inputs, start: str, end: str, as_at: str, group_by: str, feedback: Feedback) -> land.Result:
    return land.contamination(
        land.Inputs(inputs.hazards, inputs.zones, inputs.accidents, inputs.casualties, inputs.release, inputs.survey,
                    as_at, start, end, group_by), feedback)


def _own_columns(inputs: Inputs, frame: Frame) -> pd.DataFrame:
    """What the method added to the zones' own fields."""
    added = [name for name in frame.table.columns if name not in inputs.zones.frame.table.columns
             or name == "survey_state"]
    return frame.table[added].copy()


def _stamped(
    inputs: Inputs, table: pd.DataFrame, start: str, end: str, as_at: str, group: str | list[str | None]
) -> pd.DataFrame:
    out = table.copy()
    out.insert(0, "period_start", pd.Series([start or None] * len(out), dtype=object))
    out.insert(1, "period_end", pd.Series([end or None] * len(out), dtype=object))
    out.insert(2, "as_at", pd.Series([as_at or None] * len(out), dtype=object))
    if inputs.group_by:
        out.insert(3, "group", pd.Series(group if isinstance(group, list) else [group] * len(out), dtype=object))
    return out


def _grouped(inputs: Inputs, start: str, end: str, as_at: str, feedback: Feedback) -> tuple[pd.DataFrame, Any]:
    """Rows by group: figures of records only; people stand in the row of group "all", since they belong to none."""
    result = _land(inputs, start, end, as_at, inputs.group_by, feedback)
    named = inputs.group_by if inputs.group_by in result.frame.table else f"group_{inputs.group_by}"
    labels = text_ids(result.frame.table[named].tolist())
    position = {text: index for index, text in enumerate(inputs.zones.ids)}
    ids = text_ids(result.frame.table[inputs.id_field].tolist())
    keep = np.array([label is not None for label in labels], dtype=bool)
    table = _own_columns(inputs, result.frame).drop(columns=[named], errors="ignore")[keep].reset_index(drop=True)
    zone = np.array([position[str(text)] for text, kept in zip(ids, keep) if kept], dtype=np.intp)
    return _stamped(inputs, table, start, end, as_at, [label for label in labels if label is not None]), zone


def _people(
    inputs: Inputs, counts: dict[str, Counts], notes: list[Text], feedback: Feedback
) -> dict[str, Any]:
    """People near hazards and displaced people by unit; empty where not given."""
    reader = read.Reader(inputs.zones, inputs.id_field, inputs.as_at, feedback)
    out: dict[str, Any] = {}
    if inputs.raster is not None:
        near = exposure_table(inputs.raster, inputs.hazards, inputs.zones, inputs.bands, inputs.survey, feedback)
        notes.extend(near.notes)
        for name in ("pop_total", "pop_in", *(f"pop_{band_name(band)}" for band in inputs.bands), "pop_share"):
            out[name] = near.frame.table[name].to_numpy()
    elif inputs.exposure is not None:
        unit = read.unit_rows(inputs.exposure, inputs.zones, inputs.id_field, feedback)
        good = unit >= 0
        for name in inputs.exposure.table.columns:
            if str(name).startswith("pop_"):
                values = np.full(reader.size, np.nan)
                values[unit[good]] = numbers(inputs.exposure, str(name))[good]
                out[str(name)] = values
        reader.account("EXPOSURE", inputs.exposure, good, {"in no unit": ~good})
    if inputs.displacement is not None:
        out["idps"] = reader.people("DISPLACEMENT", inputs.displacement, "idps")
    counts.update(reader.counts)
    return out


def _sessions(
    inputs: Inputs, start: str, end: str, as_at: str, counts: dict[str, Counts], feedback: Feedback
) -> dict[str, Any]:
    """People reached by risk education in the period; NaN where no session is reported."""
    if inputs.sessions is None:
        return {}
    last = min(filter(None, (end, as_at)), default="")
    reader = read.Reader(inputs.zones, inputs.id_field, last, feedback)
    held, rows = reader.events("RISK_EDUCATION", inputs.sessions, start or "0")
    unit = read.unit_rows(inputs.sessions, inputs.zones, inputs.id_field, feedback)[rows]
    out: dict[str, Any] = {"eore_sessions": held}
    total = np.zeros(reader.size)
    for stratum in STRATA:
        values = np.zeros(reader.size)
        if column(inputs.sessions, stratum) is not None:
            np.add.at(values, unit, np.nan_to_num(numbers(inputs.sessions, stratum)[rows]))
        total += values
        out[f"eore_{stratum}"] = np.where(held > 0, values, np.nan)
    out["eore_reached"] = np.where(held > 0, total, np.nan)
    counts.update(reader.counts)
    return out
