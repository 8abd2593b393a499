"""Is sharing getting better? Eight metrics by quarter, from the release ledger and the provenance of the layers.

Definitions: HDX Data Grid (availability), hdx-data-freshness (90, 120 and 150 days for quarterly data), the rest
PROPOSED (docs/sharing.md). A metric without a denominator is empty with the reason, never zero. Volume can rise while
value falls, so availability stands beside granularity and use.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from ..base.text import N_

if TYPE_CHECKING:
    from ..connectors.provenance import Provenance
    from .ledger import Release

#: what a mine-action programme is asked for, and the kinds of layer that answer
CATEGORIES: dict[str, tuple[str, ...]] = {
    "contamination": ("riskgrid", "counts", "hazard"), "accidents": ("accident", "casualty"),
    "risk education": ("risk_education",), "land release": ("release",), "people in need": ("needs",),
    "operational presence": ("operational_presence",), "boundaries": ("boundaries",),
}
#: data of a quarterly programme are due after so many days
DUE = 90
#: a release counts as available for a year
_AVAILABLE = 365
METRICS = ("availability", "freshness", "timeliness", "completeness", "granularity", "reciprocity", "use", "safety")
_INSIDE = ("own programme",)


@dataclass(frozen=True)
class Metric:
    """One metric of one quarter. ``value``: NaN where nothing can be said, ``note`` says why."""

    quarter: str
    name: str
    value: float
    numerator: float
    denominator: float
    median: float = math.nan
    p90: float = math.nan
    note: str = ""


def quarter_of(day: str) -> str:
    """``2026-Q4`` of an ISO date or time."""
    return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"


def quarter_end(quarter: str) -> date:
    """Its last day."""
    year, number = int(quarter[:4]), int(quarter[-1])
    following = date(year + (number == 4), 3 * number % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def quarters(first: str, last: str) -> list[str]:
    """All quarters between two ISO dates, both included."""
    out = [quarter_of(first)]
    while out[-1] < quarter_of(last):
        year, number = int(out[-1][:4]), int(out[-1][-1])
        out.append(f"{year + (number == 4)}-Q{number % 4 + 1}")
    return out


def compute(
    releases: Sequence[Release], history: Mapping[str, Sequence[Mapping[str, Any]]],
    layers: Iterable[Provenance], today: str,
) -> list[Metric]:
    """The eight metrics for each quarter since the first entry. Empty where nothing was ever released or asked."""
    days = [r.released_at for r in releases] + [str(r["asked_at"]) for r in history.get("requests", [])]
    if not days:
        return []
    layers = list(layers)
    out = []
    for quarter in quarters(min(days)[:10], today):
        out += _of(quarter, releases, history, layers)
    return out


def _of(
    quarter: str, releases: Sequence[Release], history: Mapping[str, Sequence[Mapping[str, Any]]],
    layers: Sequence[Provenance],
) -> list[Metric]:
    end = quarter_end(quarter)
    own = [r for r in releases if quarter_of(r.released_at) == quarter and r.audience not in _INSIDE]
    gone = [r for r in own if r.verdict != "no"]
    year = [r for r in releases if r.verdict != "no" and r.audience not in _INSIDE
            and 0 <= (end - date.fromisoformat(r.released_at[:10])).days < _AVAILABLE]
    requests = [r for r in history.get("requests", []) if quarter_of(str(r["asked_at"])) == quarter]
    return [_availability(quarter, year), _freshness(quarter, gone), _timeliness(quarter, gone, requests),
            _completeness(quarter, gone), _granularity(quarter, gone), _reciprocity(quarter, gone, layers, end),
            _use(quarter, requests), _safety(quarter, own, history)]


def _nothing(quarter: str, name: str, note: str) -> Metric:
    return Metric(quarter, name, math.nan, 0, 0, note=note)


def _availability(quarter: str, year: Sequence[Release]) -> Metric:
    kinds = {kind for r in year for kind in r.measures.get("kinds", [])}
    there = [name for name, wanted in CATEGORIES.items() if kinds & set(wanted)]
    return Metric(quarter, "availability", len(there) / len(CATEGORIES), len(there), len(CATEGORIES),
                  note=", ".join(there))


def _age(release: Release) -> int | None:
    valid = str(release.measures.get("valid_on") or "")[:10]
    try:
        return (date.fromisoformat(release.released_at[:10]) - date.fromisoformat(valid)).days
    except ValueError:
        return None


def _freshness(quarter: str, gone: Sequence[Release]) -> Metric:
    ages = [age for r in gone if (age := _age(r)) is not None]
    if not ages:
        return _nothing(quarter, "freshness", N_("no release says how old its data are"))
    fresh = sum(age <= DUE for age in ages)
    return Metric(quarter, "freshness", fresh / len(ages), fresh, len(ages), *_spread(ages))


def _spread(values: Sequence[float]) -> tuple[float, float]:
    return float(np.median(values)), float(np.percentile(values, 90))


def _timeliness(quarter: str, gone: Sequence[Release], requests: Sequence[Mapping[str, Any]]) -> Metric:
    waits = [(date.fromisoformat(str(r["decided_at"])[:10]) - date.fromisoformat(str(r["asked_at"])[:10])).days
             for r in requests if r.get("decided_at")]
    ages = [float(age) for r in gone if (age := _age(r)) is not None]
    if waits:
        return Metric(quarter, "timeliness", float(np.median(waits)), len(waits), len(requests), *_spread(waits),
                      note=N_("days from request to decision"))
    if ages:
        return Metric(quarter, "timeliness", float(np.median(ages)), len(ages), len(gone), *_spread(ages),
                      note=N_("days from the day of the data to their release"))
    return _nothing(quarter, "timeliness", N_("nothing was asked for or released"))


def _completeness(quarter: str, gone: Sequence[Release]) -> Metric:
    shares = [float(r.measures["complete"]) for r in gone if "complete" in r.measures]
    if not shares:
        return _nothing(quarter, "completeness", N_("nothing was released"))
    return Metric(quarter, "completeness", float(np.mean(shares)), sum(shares), len(shares), *_spread(shares))


def _granularity(quarter: str, gone: Sequence[Release]) -> Metric:
    """Bits of place that are left: log2 of the ground told over the mean square, summed over grids."""
    bits = [math.log2(float(r.measures["cells_km2"]) / float(r.measures["mean_cell_km2"])) for r in gone
            if float(r.measures.get("mean_cell_km2") or 0) > 0]
    if not bits:
        return _nothing(quarter, "granularity", N_("no grid was released"))
    return Metric(quarter, "granularity", sum(bits), sum(bits), len(bits), *_spread(bits))


def _reciprocity(quarter: str, gone: Sequence[Release], layers: Sequence[Provenance], end: date) -> Metric:
    given = len(gone)
    taken = sum(bool(p.retrieved_at) and quarter_of(p.retrieved_at) == quarter for p in layers)
    partners = len({r.recipient for r in gone if r.recipient})
    if not given and not taken:
        return _nothing(quarter, "reciprocity", N_("nothing given, nothing taken"))
    value = given / taken if taken else math.nan
    return Metric(quarter, "reciprocity", value, given, taken, note=f"{partners} recipients")


def _use(quarter: str, requests: Sequence[Mapping[str, Any]]) -> Metric:
    if not requests:
        return _nothing(quarter, "use", N_("no request was recorded; downloads and citations are not counted here"))
    granted = sum(bool(r.get("granted")) for r in requests)
    return Metric(quarter, "use", granted / len(requests), granted, len(requests))


def _safety(
    quarter: str, own: Sequence[Release], history: Mapping[str, Sequence[Mapping[str, Any]]]
) -> Metric:
    exact = sum(quarter_of(str(a["given_at"])) == quarter for a in history.get("authorisations", []))
    if not own:
        return _nothing(quarter, "safety", N_("nothing was asked of the gate"))
    held = sum(r.verdict in ("no", "form") for r in own)
    return Metric(quarter, "safety", held / len(own), held, len(own), note=f"{exact} exact releases authorised")


def sources_in_use(layers: Iterable[Provenance]) -> dict[str, int]:
    """Outside sources that the programme's layers come from, with how many layers; the most used first."""
    found: dict[str, int] = {}
    for provenance in layers:
        for source in (s.strip() for s in provenance.source.split(";")):
            if source:
                found[source] = found.get(source, 0) + 1
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))
