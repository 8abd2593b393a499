"""People in need of mine action, model MA-PiN v0 (PROPOSED; methods.md 1; resources/needs/pin.json)::

    s[a]     = share of people of unit a weighted by max over classes k of w(distance to k) q[k]
    u[a,ret] = 1 with an open hazard, an accident in the look-back, or explosive events and no survey; else s[a]
    u[a,idp] = max(s[a], contaminated share of where they come from)
    PiN[a]   = N_host s + N_ret max(s, u_ret) + N_idp max(s, u_idp), at most N[a]

Groups are disjoint and sum to N. A unit of which nothing is known has no figure, never zero. Low, central and high
always go together. Gross of response: risk education given before does not reduce it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

DEFAULT = Path(__file__).resolve().parents[1] / "resources" / "needs" / "pin.json"
SCENARIOS = ("low", "central", "high")
GROUPS = ("host", "idp", "returnee")
METHOD = "peopleinneed 1: MA-PiN v0 (PROPOSED); docs/methods/people-in-need.md"
#: entries of a profile that are kept with a result
_KEPT = ("name", "weights", "classes", "answers", "look_back_months", "from_severity", "dependants_per_survivor",
         "population_cv", "common_share", "block_cv", "edge_m", "existence")
Level = tuple[float, ...]


@dataclass(frozen=True)
class NeedProfile:
    """The parameters of resources/needs/pin.json. ``weights``: scenario × band; ``factors``: scenario × class."""

    name: str
    bands: tuple[float, ...]
    weights: Floats
    classes: tuple[str, ...]
    factors: Floats
    answers: Floats
    look_back: tuple[int, int, int]
    from_severity: int
    dependants: float
    population_cv: tuple[tuple[float, float], ...]
    common_share: float
    block_cv: float
    edge: Mapping[str, float]
    existence: Mapping[str, float]
    #: the values as they were given, for the note on the result: a later run splits its change by them
    values: Mapping[str, Any] = field(default_factory=dict, compare=False)


def read_profile(path: Path | None = None) -> NeedProfile:
    """Read a profile. Raises BadInput for one that lacks something or whose weights grow with distance."""
    path = path or DEFAULT
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, *WRONG_SHAPE) as error:
        raise _unreadable(path.name, error) from error
    return make_profile(data, path.name)


def make_profile(data: Any, name: str) -> NeedProfile:
    """A profile from the values of a file, or of the note on an earlier result; ``name``: for the sentence. Raises
    BadInput as :func:`read_profile`."""
    try:
        bands = tuple(sorted(float(b) for b in data["weights"]))
        by_band = {float(b): [float(v) for v in values] for b, values in data["weights"].items()}
        weights = np.array([by_band[b] for b in bands]).T
        classes = tuple(data["classes"])
        factors = np.array([[float(v) for v in data["classes"][c]] for c in classes]).T
        answers = np.array([float(v) for v in data.get("answers", (0.5, 1, 1))])
        cv = tuple((float("inf") if age is None else float(age), float(v)) for age, v in data["population_cv"])
        first, second, third = (int(m) for m in data["look_back_months"])
        profile = NeedProfile(
            str(data.get("name", Path(name).stem)), bands, weights, classes, factors, answers, (first, second, third),
            int(data.get("from_severity", 3)), float(data.get("dependants_per_survivor", 0)), cv,
            float(data.get("common_share", 0.5)), float(data.get("block_cv", 0.5)),
            {str(k): float(v) for k, v in data["edge_m"].items()},
            {str(k): float(v) for k, v in data["existence"].items()},
            {key: data[key] for key in _KEPT if key in data},
        )
        every = np.concatenate([weights.ravel(), factors.ravel(), answers])
        if weights.shape[0] != 3 or factors.shape[0] != 3 or every.min() < 0 or every.max() > 1:
            raise ValueError("shares")
        if (np.diff(weights, axis=1) > 0).any():
            raise ValueError("weights grow with distance")
    except WRONG_SHAPE as error:
        raise _unreadable(name, error) from error
    return profile


def _unreadable(name: str, error: Exception) -> BadInput:
    return BadInput(
        N_("The profile of people in need {file} cannot be read"), file=name, details=repr(error),
        hint=N_("start from a copy of the shipped pin.json; weights lie between 0 and 1 and fall with distance"))


def levels_of(weights: Sequence[float], factors: Sequence[float], bands: Sequence[float]) -> list[tuple[float, Level]]:
    """(value, metres for each class), values falling: who is within reach of any class at its metres has at least
    the value. ``factors``: of the classes that occur."""
    values = sorted({round(w * q, 12) for w in weights for q in factors if w * q > 0.0}, reverse=True)
    return [
        (value, tuple(max((b for b, w in zip(bands, weights) if w * q >= value - 1e-9), default=-1.0)
                      for q in factors))
        for value in values
    ]


def assigned(levels: Sequence[tuple[float, Level]], people: Mapping[Level, Floats], units: int) -> Floats:
    """People of each unit times what they are assigned: the sum over levels of people at the level × its step."""
    out = np.zeros(units)
    for position, (value, level) in enumerate(levels):
        below = levels[position + 1][0] if position + 1 < len(levels) else 0.0
        out += (value - below) * people[level]
    return out


@dataclass
class Units:
    """What is known of n units; NaN is unknown.

    ``share``: scenario × unit, the weighted share s; ``origin``: contaminated share of where the displaced come from;
    ``reason``: scenario × unit, True where returnees count whole; ``notes``: flags a unit.
    """

    ids: list[str]
    population: Floats
    share: Floats
    idps: Floats
    returnees: Floats
    origin: Floats
    reason: NDArray[np.bool_]
    flags: list[list[str]] = field(default_factory=list)


def disjoint_groups(units: Units) -> tuple[Floats, Bools]:
    """Host, IDPs, returnees (3 × n) that sum to the population, and where displaced people exceed it.

    There both are scaled to the population: the table is older than the displacement, and a cap must not be hidden.
    """
    population = units.population
    idps, returnees = np.nan_to_num(units.idps), np.nan_to_num(units.returnees)
    moved = idps + returnees
    over = moved > population
    scale = np.divide(population, moved, out=np.ones_like(moved), where=over & (moved > 0))
    idps, returnees = idps * scale, returnees * scale
    return np.stack([np.where(over, 0.0, population - idps - returnees), idps, returnees]), over


def in_need(units: Units, share: Floats, reason: Bools, population: Floats | None = None) -> Floats:
    """People in need by group (3 × n) for one weighted share; NaN where it is not known.

    ``share``: n; ``reason``: n, returnees count whole. ``population``: instead of the units' own (a draw).
    """
    groups, _ = disjoint_groups(units)
    if population is not None:
        scale = np.divide(population, units.population, out=np.ones_like(population), where=units.population > 0)
        groups = groups * scale
    known = ~np.isnan(share)
    base = np.nan_to_num(share)
    origin = np.nan_to_num(units.origin)
    host = np.where(known, groups[0] * base, np.nan)
    idp = np.where(known | ~np.isnan(units.origin) | (groups[1] == 0), groups[1] * np.maximum(base, origin), np.nan)
    returnee = np.where(
        known | reason | (groups[2] == 0), groups[2] * np.where(reason, 1.0, base), np.nan
    )
    return np.stack([host, idp, returnee])


def across_sectors(population: Any, needs: Any) -> Any:
    """People in need of several sectors (sectors × units): the highest of a unit, at most its population.

    OCHA: the maximum at the lowest level, then the sum, so that a district of 15,000 with 15,000, 10,000 and 5,000
    in need has 15,000, not 30,000.
    """
    return np.minimum(np.asarray(population, dtype=float), np.nanmax(np.asarray(needs, dtype=float), axis=0))


def need_table(units: Units) -> pd.DataFrame:
    """One row a unit: pin and share by scenario, the groups (central), and flags. NaN is not known."""
    import pandas as pd

    groups, over = disjoint_groups(units)
    table = pd.DataFrame({"population": units.population})
    for position, name in enumerate(("hosts", "idps", "returnees")):
        table[name] = groups[position]
    flags = [list(own) for own in units.flags] or [[] for _ in units.ids]
    for row in np.flatnonzero(over):
        flags[row].append("displaced exceed the population: scaled to it")
    with np.errstate(invalid="ignore", divide="ignore"):
        moved = (np.nan_to_num(units.idps) + np.nan_to_num(units.returnees)) / units.population
    for row in np.flatnonzero((moved > 0.2) & ~over):
        flags[row].append("displaced over 20 % of the population")
    for position, scenario in enumerate(SCENARIOS):
        by_group = in_need(units, units.share[position], units.reason[position])
        total = np.minimum(by_group.sum(axis=0), units.population)
        table[f"pin_{scenario}"] = total
        table[f"share_{scenario}"] = np.divide(
            total, units.population, out=np.full(len(total), np.nan), where=units.population > 0)
        for group, values in zip(GROUPS, by_group):
            table[f"pin_{group}_{scenario}"] = values
            if scenario == "central":
                table[f"pin_{group}"] = values
    table["flags"] = ["; ".join(dict.fromkeys(own)) or None for own in flags]
    return table


@dataclass(frozen=True)
class Totals:
    """Sums over the units that count. ``listed``: units without a class or a figure, with their people."""

    pin: dict[str, float]
    counted: int
    below: int
    listed: list[tuple[str, float]]


def add_up(table: pd.DataFrame, ids: Sequence[str], from_severity: int) -> Totals:
    """National figures: units of ``from_severity`` or worse (0: all that have a figure). The rest is listed."""
    grade = table["severity"].astype("float64").to_numpy()
    figure = table["pin_central"].notna().to_numpy()
    known = figure & (~np.isnan(grade) | (from_severity <= 0))
    counted = known & (np.nan_to_num(grade, nan=9.0) >= from_severity)
    population = table["population"].to_numpy(dtype=float)
    pin = {name: float(table.loc[counted, name].sum()) for name in table.columns
           if name.startswith("pin_") and table[name].dtype.kind == "f"}
    listed = [(ids[i], float(population[i])) for i in np.flatnonzero(~known)]
    return Totals(pin, int(counted.sum()), int((known & ~counted).sum()), listed)


def three(value: float) -> str:
    """Three significant digits: 12 345 as 12,300; a dash for unknown."""
    if value is None or value != value:
        return "–"
    if abs(value) < 1000:
        return f"{value:,.0f}"
    digits = len(f"{abs(value):.0f}") - 3
    return f"{round(value, -digits):,.0f}"
