"""How sure people in need are: seeded draws, where the variance comes from, and what the parameters do.

PROPOSED (methods.md 5 and 1). Sources: the population figure of a unit (lognormal, by the age of the figure; a part of
it common to all units), where people live inside the unit (lognormal on 1 km blocks, by the number of blocks that
matter), outlines (normal, by class) and whether a record is a real hazard (Bernoulli, by class). For the last two the
overlay itself is run again on drawn hazards. Beside them the central figures under drawn weights, and one at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..base.feedback import Feedback, Silent, checkpoint
from .need import Level, NeedProfile, Units, assigned, in_need, levels_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]

SOURCES = ("population", "inside the unit", "outlines", "existence")
#: the middle of five parts of equal chance of a normal distribution, made to have variance 1
_FIFTHS = np.array([-1.28155, -0.52440, 0.0, 0.52440, 1.28155]) / np.sqrt((2 * 1.28155**2 + 2 * 0.52440**2) / 5)


# -- hazards drawn anew ---------------------------------------------------------------------------------
def drawn_kinds(
    kinds: Ints, bare: NDArray[np.bool_], classes: Sequence[str], profile: NeedProfile, rng: np.random.Generator, *,
    outlines: bool, existence: bool,
) -> tuple[Ints, list[Level]]:
    """Kinds of a draw, and the level of each band of the profile for them.

    ``kinds``: class of each hazard, ``bare``: points without an area. The last kind is a record that is no hazard.
    """
    sigma = np.array([profile.edge.get(name, 100.0) for name in classes])[kinds]
    sigma = np.where(bare, profile.edge.get("point", 500.0), sigma)
    sizes, which = np.unique(sigma, return_inverse=True)
    fifth = rng.integers(0, 5, len(kinds)) if outlines else np.full(len(kinds), 2)
    drawn = which * 5 + fifth
    gone = len(sizes) * 5
    if existence:
        chance = np.array([profile.existence.get(name, 0.6) for name in classes])[kinds]
        drawn = np.where(rng.random(len(kinds)) < chance, drawn, gone)
    shift = (sizes[:, None] * _FIFTHS[None, :]).ravel()
    levels = [(*(float(max(band + step, 0.0)) for step in shift), -1.0) for band in profile.bands]
    return drawn.astype(np.intp), levels


def weighted_people(within: Floats, weights: Sequence[float]) -> Floats:
    """People (units × bands, growing) times the weight of the band they are in."""
    steps = np.append(np.asarray(weights), 0.0)
    return np.asarray(within @ (steps[:-1] - steps[1:]))


# -- Monte Carlo ----------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Uncertainty:
    """``p10, p50, p90``: by unit; ``total``: the same of the sum over ``counted`` units; ``variance``: source to its
    share of the variance of that sum, when only it varies."""

    p10: Floats
    p50: Floats
    p90: Floats
    total: tuple[float, float, float]
    variance: dict[str, float]


def population_cv(profile: NeedProfile, age_years: float) -> float:
    """The coefficient of variation of a figure of this age; unknown age counts as the oldest."""
    for limit, value in profile.population_cv:
        if age_years == age_years and age_years < limit:
            return value
    return profile.population_cv[-1][1]


def monte_carlo(
    units: Units, central: Floats, blocks: Floats, outlines: Sequence[Floats], existence: Sequence[Floats],
    whole: Floats, profile: NeedProfile, age_years: float, counted: NDArray[np.bool_], draws: int, seed: int,
    feedback: Feedback | None = None,
) -> Uncertainty:
    """Draws of the central figure.

    ``central``: the weighted share s (n); ``blocks``: effective 1 km blocks (n); ``outlines``, ``existence``: weighted
    shares of runs on drawn hazards, all classes at factor 1; ``whole``: that of the hazards as recorded.
    """
    feedback = feedback or Silent()
    rng = np.random.default_rng(seed)
    cv = population_cv(profile, age_years)
    moved = (np.nan_to_num(units.idps) + np.nan_to_num(units.returnees)) > 0.2 * units.population
    spread = np.sqrt(np.log1p(np.where(moved, max(cv, profile.population_cv[-1][1]), cv) ** 2))
    n = len(central)
    recorded = bool(len(existence))
    base = np.mean(existence, axis=0) if recorded else central
    # where no hazard was measured (answers, survey) the share has no drawn hazards to vary with
    measured = ~np.isnan(whole) & (whole > 0) if recorded else np.zeros(n, dtype=bool)
    base = np.where(measured, base, central)
    outcome: dict[str, Floats] = {}
    for source in ("all", *SOURCES):
        every = source == "all"
        figures = np.empty((draws, n))
        for draw in range(draws):
            if draw % 20 == 0:
                checkpoint(feedback)
            people, share = units.population, base
            if every or source == SOURCES[0]:
                common = rng.standard_normal() * np.sqrt(profile.common_share)
                z = common + rng.standard_normal(n) * np.sqrt(1.0 - profile.common_share)
                people = people * np.exp(spread * z - spread**2 / 2.0)
            if recorded and (every or source == SOURCES[3]):
                share = np.where(measured, existence[int(rng.integers(len(existence)))], share)
            if outlines and (every or source == SOURCES[2]):
                share = np.where(measured, share + outlines[int(rng.integers(len(outlines)))] - whole, share)
            if every or source == SOURCES[1]:
                part = np.clip(share, 0.0, 1.0)
                width = profile.block_cv * np.sqrt(part * (1.0 - part) / np.maximum(np.nan_to_num(blocks, nan=1), 1.0))
                share = part + width * rng.standard_normal(n)
            share = np.where(np.isnan(central), np.nan, np.clip(share, 0.0, 1.0))
            figures[draw] = np.minimum(in_need(units, share, units.reason[1], people).sum(axis=0), people)
        outcome[source] = figures
    everything = outcome["all"]
    low, middle, high = np.percentile(everything, (10, 50, 90), axis=0)
    sums = np.nansum(everything[:, counted], axis=1)
    variances = {s: float(np.nansum(outcome[s][:, counted], axis=1).var()) for s in SOURCES}
    together = sum(variances.values())
    p10, p50, p90 = (float(v) for v in np.percentile(sums, (10, 50, 90)))
    return Uncertainty(low, middle, high, (p10, p50, p90),
                       {s: v / together if together > 0 else 0.0 for s, v in variances.items()})


# -- what the parameters do -----------------------------------------------------------------------------
@dataclass(frozen=True)
class Setting:
    """Weights of the bands and factors of the classes that occur; ``name`` and ``end`` for one parameter at a time."""

    weights: tuple[float, ...]
    factors: tuple[float, ...]
    name: str = ""
    end: str = ""


def scenario_settings(profile: NeedProfile, classes: Sequence[str]) -> list[Setting]:
    """Low, central and high."""
    columns = [profile.classes.index(name) for name in classes]
    return [Setting(tuple(profile.weights[i]), tuple(profile.factors[i][columns])) for i in range(3)]


def one_at_a_time(profile: NeedProfile, classes: Sequence[str]) -> list[Setting]:
    """The central setting with one parameter at its low or high end; those without a range are left out."""
    low, central, high = scenario_settings(profile, classes)
    out = []
    for end, other in (("low", low), ("high", high)):
        for position, band in enumerate(profile.bands):
            value = other.weights[position]
            if value != central.weights[position]:
                weights = tuple(value if i == position else w for i, w in enumerate(central.weights))
                out.append(Setting(_falling(weights, position), central.factors, f"w ≤ {band:g} m", end))
        for position, name in enumerate(classes):
            value = other.factors[position]
            if value != central.factors[position]:
                factors = tuple(value if i == position else q for i, q in enumerate(central.factors))
                out.append(Setting(central.weights, factors, f"q {name}", end))
    return out


def _falling(weights: tuple[float, ...], kept: int) -> tuple[float, ...]:
    """Weights that fall with distance, the one at ``kept`` as it is: nearer ones rise, farther ones sink to it."""
    return tuple(max(w, weights[kept]) if i < kept else min(w, weights[kept]) for i, w in enumerate(weights))


def drawn_settings(profile: NeedProfile, classes: Sequence[str], draws: int, seed: int) -> list[Setting]:
    """Every parameter drawn evenly between its low and high end, on a grid of twentieths so that levels repeat."""
    rng = np.random.default_rng(seed)
    low, _, high = scenario_settings(profile, classes)
    out = []
    for _ in range(draws):
        weights = [a + (b - a) * rng.integers(0, 21) / 20 for a, b in zip(low.weights, high.weights)]
        factors = [a + (b - a) * rng.integers(0, 21) / 20 for a, b in zip(low.factors, high.factors)]
        weights = list(np.minimum.accumulate(weights))
        out.append(Setting(tuple(float(w) for w in weights), tuple(float(q) for q in factors)))
    return out


def levels_needed(settings: Sequence[Setting], bands: Sequence[float]) -> list[Level]:
    """Every level that the settings ask for, each once."""
    return list(dict.fromkeys(
        level for setting in settings for _, level in levels_of(setting.weights, setting.factors, bands)))


def shares_under(
    settings: Sequence[Setting], bands: Sequence[float], people: Mapping[Level, Floats], total: Floats,
    feedback: Feedback | None = None,
) -> Floats:
    """The weighted share s (settings × n) under each setting; NaN where nobody lives."""
    out = np.full((len(settings), len(total)), np.nan)
    for position, setting in enumerate(settings):
        if position % 20 == 0:
            checkpoint(feedback or Silent())
        amount = assigned(levels_of(setting.weights, setting.factors, bands), people, len(total))
        out[position] = np.divide(amount, total, out=np.full(len(total), np.nan), where=total > 0)
    return np.asarray(np.minimum(out, 1.0))


def spearman(first: Floats, second: Floats) -> float:
    """Rank correlation, ties at their mean rank; NaN for fewer than three pairs or no variation."""
    import pandas as pd

    both = ~np.isnan(first) & ~np.isnan(second)
    if both.sum() < 3:
        return float("nan")
    a, b = (pd.Series(values[both]).rank().to_numpy() for values in (first, second))
    if a.std() == 0 or b.std() == 0:
        return float("nan")
    return float(np.corrcoef(a, b)[0, 1])
