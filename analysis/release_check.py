"""The attack suite over a new release and all that was ever released. A success blocks it and names the cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..base.feedback import Feedback, Silent, Span, checkpoint
from ..connectors import geo
from .attacks import Bounds, Claims, Finding, Rule, bounds, changes, small_counts, trilateration
from .ledger import Ledger, Told

if TYPE_CHECKING:
    from .disclosure import Protocol


@dataclass
class Leak:
    """One success: the attack, what it is about, the cell (level, ix, iy) or the sites, and what it tells."""

    attack: str
    variable: str
    cell: tuple[int, int, int] | None
    part: str
    low: float
    high: float
    sites: tuple[int, ...] = ()

    def line(self) -> str:
        """In English, for the log and the report."""
        if self.sites:
            return f"{self.attack}: sites {', '.join(str(s + 1) for s in self.sites)} leave {self.high:.2f} km²"
        return f"{self.attack}: {self.variable}, cell {self.cell}, {self.part}: {self.low:g} to {self.high:g}"


@dataclass
class Checked:
    """``leaks``: what blocks. ``undecided``: crossing sets, which block too. ``measures``: figures for the report."""

    leaks: list[Leak] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)
    contradictions: int = 0
    measures: dict[str, float] = field(default_factory=dict)

    @property
    def blocked(self) -> bool:
        return bool(self.leaks or self.undecided)


def rules_of(protocol: Protocol, finest_km: float | None = None) -> dict[str, Rule]:
    """The minimum of each variable and the finest square, from the protocol."""
    side = finest_km or protocol.finest_km
    names = {"hazard": "hazard", "accident": "accident", "victim": "victim", "person": "person"}
    return {variable: Rule(variable, protocol.minimum[kind], side * side) for variable, kind in names.items()}


def check(
    ledger: Ledger,
    new: Mapping[str, tuple[Claims, bool]],
    rules: Mapping[str, Rule],
    square_km2: float,
    told: Told | None = None,
    feedback: Feedback | None = None,
) -> Checked:
    """Run every attack on ``new`` together with all that the ledger holds.

    ``new``: variable to (claims, is it a stock at a date). A flow's periods are taken together; a stock's dates are
    bounded one by one and compared with each other. ``square_km2``: area of a level 0 square. Raises Cancelled.
    """
    feedback = feedback or Silent()
    out = Checked()
    for position, (variable, (claims, stock)) in enumerate(new.items()):
        part = Span(feedback, 80.0 * position / len(new), 80.0 * (position + 1) / len(new))
        rule = rules.get(variable, Rule(variable, 3, 0.0))
        earlier = [c for _, was_stock, c in ledger.claims(variable) if was_stock == stock]
        if stock:
            _check_stock(earlier, claims, rule, square_km2, out, part)
        else:
            _add(out, bounds(Claims.joined([*earlier, claims]), part), rule, square_km2)
        out.measures[f"{variable} cells"] = len(claims)
        out.measures[f"{variable} earlier releases"] = len(earlier)
    finest = min((r.finest_km2 for r in rules.values()), default=100.0)
    _check_told(ledger.told(), told, finest, out, Span(feedback, 80, 100))
    return out


def _check_stock(
    earlier: list[Claims], claims: Claims, rule: Rule, square_km2: float, out: Checked, feedback: Feedback
) -> None:
    _add(out, bounds(claims, feedback), rule, square_km2)
    for k, before in enumerate(earlier):
        checkpoint(feedback, 100.0 * k / len(earlier))
        findings, found = changes(before, claims, rule, feedback)
        out.leaks += [_leak(f, found) for f in findings]


def _add(out: Checked, found: Bounds, rule: Rule, square_km2: float) -> None:
    c = found.claims
    for a, b in found.crossing[:50]:
        out.undecided.append(f"{rule.variable}: {_where(c, a)} crosses {_where(c, b)}")
    out.contradictions += len(found.contradiction)
    if not found.crossing:
        out.leaks += [_leak(f, found) for f in small_counts(found, rule, square_km2)]


def _leak(finding: Finding, found: Bounds) -> Leak:
    c = found.claims
    i = finding.claim
    return Leak(
        finding.attack,
        finding.variable,
        (int(c.level[i]), int(c.ix[i]), int(c.iy[i])),
        finding.part,
        float(finding.low),
        float(finding.high),
    )


def _where(c: Claims, i: int) -> str:
    return f"({c.level[i]}, {c.ix[i]}, {c.iy[i]}) days {c.start[i]} to {c.end[i]}"


def _check_told(before: Told, new: Told | None, finest_km2: float, out: Checked, feedback: Feedback) -> None:
    """Distances told now and ever before, in one local metric plane."""
    if new is None or not len(new):
        return
    lon, lat = np.r_[before.lon, new.lon], np.r_[before.lat, new.lat]
    nearer, farther = np.r_[before.nearer, new.nearer], np.r_[before.farther, new.farther]
    import shapely

    wkt = geo.local_metric_wkt((float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())))
    points = geo.transform(shapely.points(lon, lat), geo.WGS84, wkt)
    groups = trilateration(shapely.get_x(points), shapely.get_y(points), nearer, farther, finest_km2, feedback)
    out.leaks += [Leak("trilateration", "hazard", None, "sites", 0.0, km2, sites) for sites, km2 in groups[:200]]
    out.measures["sites told"] = len(new)
