"""Where risk education goes next: need by stratum, what past sessions still cover, the gap, and a surge flag.

PROPOSED (methods.md 4; no formula is published). For strata s = boys, girls, men, women in unit a::

    RR[s]     = ((C[s] + k q0[s]) / (C + k)) / p[s]                 casualties of 36 months, prior q0, share p of people
    Need[a,s] = RR[s] (N_ret max(c, floor) + N_idp max(c, origin) + N_host e)
    cov[a,s]  = 1 - prod_t (1 - min(1, reach / N 2^(-age / half-life)))
    Gap[a,s]  = Need (1 - min(1, cov))

c: share of people within 1 km of an open hazard (at least the floor where a conflict-affected unit is not surveyed),
origin: contaminated share of where the displaced come from. Stocks and flows are not mixed: arrivals only raise the
surge flag. A low share of female casualties never takes women off the list: RR has a floor.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.text import N_

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

STRATA = ("boys", "girls", "men", "women")
DEFAULT = Path(__file__).resolve().parents[1] / "resources" / "needs" / "risk_education.json"


@dataclass(frozen=True)
class GapProfile:
    """The parameters of resources/needs/risk_education.json."""

    name: str
    half_life_months: float
    repeat_factor: float
    contamination_floor: float
    relative_risk_floor: float
    prior_weight: float
    prior: tuple[float, float, float, float]
    surge_share: float
    casualty_months: int = 36
    child_share: float = 0.45


def read_profile(path: Path | None = None) -> GapProfile:
    """Read a profile. Raises BadInput."""
    path = path or DEFAULT
    try:
        d = json.loads(path.read_text(encoding="utf-8-sig"))
        boys, girls, men, women = (float(d["prior"][s]) for s in STRATA)
        total = boys + girls + men + women
        if total <= 0 or min(boys, girls, men, women) < 0 or float(d["half_life_months"]) <= 0:
            raise ValueError("prior")
        prior = (boys / total, girls / total, men / total, women / total)
        return GapProfile(
            str(d.get("name", path.stem)),
            float(d["half_life_months"]),
            float(d["repeat_factor"]),
            float(d["contamination_floor"]),
            float(d["relative_risk_floor"]),
            float(d["prior_weight"]),
            prior,
            float(d["surge_share"]),
            int(d.get("casualty_months", 36)),
            float(d.get("child_share", 0.45)),
        )
    except (OSError, *WRONG_SHAPE) as error:
        raise BadInput(
            N_("The risk education profile {file} cannot be read"),
            file=path.name,
            details=repr(error),
            hint=N_("start from a copy of the shipped risk_education.json"),
        ) from error


def relative_risk(casualties: Floats, population: Floats, profile: GapProfile) -> Floats:
    """RR by unit and stratum (n, 4). ``casualties``: (n, 4) counts of the unit's admin 1 in 36 months;
    ``population``: (n, 4). Where the population is not split by stratum, each is a quarter."""
    total = casualties.sum(axis=1, keepdims=True)
    k = profile.prior_weight
    share = (casualties + k * np.asarray(profile.prior)) / (total + k)
    people = population.sum(axis=1, keepdims=True)
    p = np.where(people > 0, population / np.where(people > 0, people, 1), 0.25)
    risk = np.divide(share, p, out=np.ones_like(share), where=p > 0)
    return np.asarray(np.maximum(risk, profile.relative_risk_floor))


def origin_share(pairs: pd.DataFrame, contaminated: dict[str, float], units: list[str]) -> tuple[Floats, list[str]]:
    """Contaminated share of the origins of each unit's displaced people, weighted by people, and origins of which
    nothing is known (ask for survey there). ``pairs``: unit, origin, people."""
    known = pairs[pairs["origin"].isin(contaminated.keys())]
    unknown = sorted(set(pairs["origin"].dropna()) - set(contaminated))
    weight = known.groupby("unit")["people"].sum()
    value = (known["people"] * known["origin"].map(contaminated)).groupby(known["unit"]).sum()
    share = (value / weight.where(weight > 0)).reindex(units)
    return share.to_numpy(dtype=float), unknown


def coverage(sessions: pd.DataFrame, population: Floats, units: list[str], profile: GapProfile) -> Floats:
    """What past sessions still cover, 0 to 1 (n, 4). ``sessions``: unit, age_months, and reach by stratum
    (unique people, or audience, then ``unique`` False); sessions in the future are left out by the caller."""
    left = np.ones((len(units), 4))
    position = {unit: i for i, unit in enumerate(units)}
    for row in sessions.itertuples(index=False):
        i = position.get(row.unit)
        if i is None:
            continue
        reach = np.nan_to_num([float(getattr(row, s)) for s in STRATA])
        if not getattr(row, "unique", False):
            reach = reach * profile.repeat_factor
        fade = 2.0 ** (-float(row.age_months) / profile.half_life_months)
        people = population[i]
        part = np.divide(reach, people, out=np.zeros(4), where=people > 0)
        left[i] *= 1.0 - np.clip(part * fade, 0.0, 1.0)
    return np.asarray(1.0 - left)


def gap(
    units: list[str],
    population: Floats,
    idps: Floats,
    returnees: Floats,
    share_1km: Floats,
    *,
    casualties: Floats | None = None,
    origin: Floats | None = None,
    sessions: pd.DataFrame | None = None,
    arrivals_30d: Floats | None = None,
    unsurveyed_conflict: Any = None,
    told_covered: Floats | None = None,
    profile: GapProfile | None = None,
) -> pd.DataFrame:
    """One row a unit: need, covered and gap by stratum and in all, coverage_gap_pct, surge, rank, basis.

    ``population``: (n, 4) all people, displaced included; ``idps``, ``returnees``: n stocks; ``share_1km``: n, NaN
    unknown; ``told_covered``: n, share of those asked who had risk education, used where no session reached a unit.
    A unit whose contamination is not known and that is not conflict-affected gets no need and says so in
    ``basis``, never a need of zero that looks like a finding.
    """
    profile = profile or read_profile()
    n = len(units)
    conflict = np.zeros(n, dtype=bool) if unsurveyed_conflict is None else np.asarray(unsurveyed_conflict, dtype=bool)
    floor = np.where(conflict, profile.contamination_floor, 0.0)
    known = ~np.isnan(share_1km) | conflict
    c = np.maximum(np.nan_to_num(share_1km), floor)
    from_origin = np.zeros(n) if origin is None else np.nan_to_num(origin)
    people = population.sum(axis=1)
    split = np.where(people[:, None] > 0, population / np.where(people > 0, people, 1)[:, None], 0.25)
    host = np.maximum(people - idps - returnees, 0.0)
    at_risk = returnees * np.maximum(c, profile.contamination_floor) + idps * np.maximum(c, from_origin) + host * c
    risk = relative_risk(np.zeros((n, 4)) if casualties is None else casualties, population, profile)
    need = risk * split * at_risk[:, None]
    covered = np.zeros((n, 4)) if sessions is None else coverage(sessions, population, units, profile)
    if told_covered is not None:
        asked = ~np.isnan(told_covered) & (covered.sum(axis=1) == 0)
        covered = np.where(asked[:, None], np.nan_to_num(told_covered)[:, None], covered)
    lacking = need * (1.0 - np.minimum(1.0, covered))
    table = pd.DataFrame({"unit": units})
    for k, stratum in enumerate(STRATA):
        table[f"need_{stratum}"], table[f"gap_{stratum}"] = need[:, k], lacking[:, k]
        table[f"covered_{stratum}"] = covered[:, k]
    table["need"], table["gap"] = need.sum(axis=1), lacking.sum(axis=1)
    share = np.divide(table["gap"], table["need"], out=np.full(n, np.nan), where=table["need"].to_numpy() > 0)
    table["coverage_gap_pct"] = 100.0 * share
    arrivals = np.zeros(n) if arrivals_30d is None else np.nan_to_num(arrivals_30d)
    rate = np.divide(arrivals, people, out=np.zeros(n), where=people > 0)
    table["surge"] = (rate > profile.surge_share) & ((c > 0) | conflict)
    figures = [column for column in table.columns if column.startswith(("need", "gap", "coverage_gap"))]
    table.loc[~known, figures] = np.nan
    table["rank"] = table["gap"].rank(method="min", ascending=False, na_option="bottom").astype(int)
    table["basis"] = np.where(
        ~known,
        "contamination not known",
        np.where(conflict & np.isnan(share_1km), "conflict, not surveyed: floor", "people within 1 km"),
    )
    return table
