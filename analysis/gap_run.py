"""The risk education gap of a set of units, from layers to one ranked table: what the algorithm calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from . import need_inputs as read
from .need_run import Evidence, Inputs, gather
from .records import column, numbers
from .risk_education import STRATA, GapProfile, gap
from .zones import text_ids

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..base.feedback import Feedback
    from ..connectors.frame import Counts, Frame
    from .need import NeedProfile

    Floats = NDArray[np.float64]

METHOD = "riskeducationgap 1 (PROPOSED); docs/methods/risk-education-gap.md"
_DAYS_A_MONTH = 30.4375
_PERSON = {("male", "child"): 0, ("female", "child"): 1, ("male", "adult"): 2, ("female", "adult"): 3}


@dataclass
class Result:
    """``frame``: one row a unit, ranked; ``basis``: what sex and age rest on; ``unknown``: origins to survey."""

    frame: Frame
    table: pd.DataFrame
    basis: str
    unknown: list[str]
    evidence: Evidence
    counts: dict[str, Counts]


def risk_education_gap(
    inputs: Inputs, sessions: Frame | None, arrivals: Frame | None, profile: GapProfile, need_profile: NeedProfile,
    feedback: Feedback,
) -> Result:
    """Rank units. Raises BadInput, Cancelled."""
    casualties, inputs.casualties = inputs.casualties, None
    evidence = gather(inputs, need_profile, None, feedback)
    last = read.iso_day(inputs.as_at, "AS_AT") or date.today()
    reader = read.Reader(inputs.zones, inputs.id_field, last.isoformat(), feedback, evidence.counts, evidence.notes)
    share = evidence.share_1km.copy()
    told = evidence.answers["reports"]
    from_answers = np.isnan(share) & ~np.isnan(told)
    share = np.where(from_answers, told, share)
    population, basis = read.strata(reader, inputs.population, np.nan_to_num(evidence.population), profile.child_share)
    flow = reader.people("ARRIVALS", arrivals, "arrivals") if arrivals is not None else None
    ids = inputs.zones.ids
    table = gap(
        ids, population, np.nan_to_num(evidence.idps), np.nan_to_num(evidence.returnees), share,
        casualties=_by_strata(reader, casualties, read.months_before(last, profile.casualty_months), inputs),
        origin=evidence.origin, sessions=_sessions(reader, sessions, last), arrivals_30d=flow,
        unsurveyed_conflict=evidence.exposed_events, told_covered=evidence.answers["eore"], profile=profile)
    table.loc[from_answers & ~evidence.exposed_events, "basis"] = "answers"
    table["population"] = evidence.population
    table["idps"], table["returnees"] = evidence.idps, evidence.returnees
    table["share_1km"], table["origin_share"] = evidence.share_1km, evidence.origin
    without = np.isnan(evidence.population) | (np.nan_to_num(evidence.population) <= 0)
    figures = [c for c in table.columns if c.startswith(("need", "gap", "coverage_gap"))]
    table.loc[without, figures] = np.nan
    table.loc[without, "basis"] = "no population"
    table["rank"] = table["gap"].rank(method="min", ascending=False, na_option="bottom").astype(int)
    frame = inputs.zones.frame.take(np.arange(len(ids)))
    for name in table.columns.drop("unit"):
        frame.table[name] = table[name].to_numpy()
    frame.table["survey_state"] = evidence.states
    frame.table["flags"] = ["; ".join(own) or None for own in evidence.flags]
    frame.name, frame.style = "risk_education_gap", "risk_education_gap"
    return Result(frame, table, basis, evidence.unknown_origins, evidence, evidence.counts)


def _by_strata(reader: read.Reader, casualties: Frame | None, start: str, inputs: Inputs) -> Floats | None:
    """Casualties by unit and stratum, each unit with those of its whole admin 1 (of all units without one)."""
    if casualties is None:
        return None
    _, rows = reader.events("CASUALTIES", casualties, start)
    unit = read.unit_rows(casualties, reader.zones, reader.id_field, reader.feedback)
    sex, age = (column(casualties, name) for name in ("sex", "age_group"))
    out = np.zeros((reader.size, 4))
    if sex is None or age is None:
        return out
    pairs = list(zip(text_ids(sex.tolist()), text_ids(age.tolist())))
    for row in rows:
        stratum = _PERSON.get(((pairs[row][0] or "").lower(), (pairs[row][1] or "").lower()))
        if stratum is not None:
            out[unit[row], stratum] += 1
    parent = column(inputs.zones.frame, "adm1_pcode")
    names = text_ids(parent.tolist()) if parent is not None else [None] * reader.size
    _, group = np.unique(np.array([name or "" for name in names]), return_inverse=True)
    sums = np.zeros((group.max() + 1 if len(group) else 0, 4))
    np.add.at(sums, group, out)
    return np.asarray(sums[group])


def _sessions(reader: read.Reader, sessions: Frame | None, last: date) -> pd.DataFrame | None:
    """unit, age_months and reach by stratum of sessions up to the day."""
    if sessions is None:
        return None
    _, rows = reader.events("SESSIONS", sessions, "0")
    unit = read.unit_rows(sessions, reader.zones, reader.id_field, reader.feedback)[rows]
    days = read.dates_of(sessions)[rows]
    unique = column(sessions, "unique")
    known = pd.DataFrame({
        "unit": [reader.zones.ids[u] for u in unit],
        "age_months": [(last - date.fromisoformat(day)).days / _DAYS_A_MONTH for day in days],
        **{s: numbers(sessions, s)[rows] for s in STRATA},
    })
    known["unique"] = False if unique is None else [bool(v) for v in unique.iloc[rows].fillna(False)]
    return known
