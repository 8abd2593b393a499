"""Why people in need changed since an earlier run: the change split into effects that sum to it (PROPOSED).

From the fields of ``peopleinneed``'s table alone, for each unit and scenario::

    v = c N (h_host s + h_idp max(s, o) + h_ret max(s, r))

    c  1 where the unit is added up (severity)      N  population            h  shares of the groups in N
    s  pin_host / hosts: contamination here         o  pin_idp / idps where above s: where they come from
    r  pin_returnee / returnees where above s: open hazard, accident or events, so that returnees count whole

The step from the earlier run to the new inputs under the **earlier** parameters is shared out by the Shapley value of
the six (mean of the marginal effect over all 720 orders, so no order is chosen; Shorrocks 2013, doi
10.1007/s10888-011-9214-z). What the new parameters do to the new inputs comes last. A unit in one run only, and one
that had no figure in one of them, is an effect of its own, whole.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import combinations
from math import factorial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.text import N_
from .need import SCENARIOS, make_profile
from .need_inputs import first_column, place_names
from .zones import text_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..connectors.frame import Frame
    from .need import NeedProfile

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

#: the six that share the step of the inputs
FACTORS = ("population", "displacement", "contamination", "origins", "incidents", "severity")
#: the rows of the result in their order
EFFECTS = ("units", "known", "population", "displacement", "contamination_more", "contamination_less", "origins",
           "incidents", "severity", "parameters", "rounding")
_GROUPS = (("hosts", "pin_host"), ("idps", "pin_idp"), ("returnees", "pin_returnee"))
#: the whole of all units in the result
ALL = "all"


@dataclass(frozen=True)
class Run:
    """One run: ids, its table, and which units it adds up."""

    ids: list[str]
    table: pd.DataFrame
    counted: Bools


@dataclass(frozen=True)
class Earlier:
    """An earlier run as its layer tells it. ``profile``, ``level``: None where the layer does not say them."""

    run: Run
    profile: NeedProfile | None
    level: int | None


def counted_units(table: pd.DataFrame, level: int) -> Bools:
    """Units that are added up: those with a figure, of severity ``level`` or worse (0: all)."""
    grade = pd.to_numeric(table["severity"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    figure = pd.to_numeric(table["pin_central"], errors="coerce").notna().to_numpy()
    return np.asarray(figure & (np.nan_to_num(grade, nan=-1.0 if level > 0 else 9.0) >= level))


def read_earlier(frame: Frame, id_field: str, level: int) -> Earlier:
    """The earlier run from its layer. ``level``: SEVERITY_FROM to take where the layer does not say its own.

    Raises BadInput for a layer that is no table of peopleinneed, or that has a unit twice.
    """
    needed = ("population", "severity", *(name for name, _ in _GROUPS),
              *(f"{name}_{scenario}" for name in ("pin", *(pin for _, pin in _GROUPS)) for scenario in SCENARIOS))
    missing = [name for name in needed if name not in frame.table.columns]
    own = first_column(frame, place_names(id_field))
    if missing or not own:
        raise BadInput(N_("PREVIOUS is not a table of peopleinneed: it has no field {name}"),
                       name=missing[0] if missing else id_field,
                       hint=N_("choose the layer that an earlier run wrote, with the same ZONE_ID"))
    ids = text_ids(frame.table[own].tolist())
    known = [text for text in ids if text is not None]
    if len(known) < len(ids) or len(set(known)) < len(known):
        raise BadInput(N_("PREVIOUS has units twice or without an id in {name}"), name=own,
                       hint=N_("choose the layer that an earlier run wrote, with the same ZONE_ID"))
    profile, said = _parameters(frame.provenance.method)
    table = frame.table[list(needed)].reset_index(drop=True)
    return Earlier(Run(known, table, counted_units(table, level if said is None else said)), profile, said)


def _parameters(method: str) -> tuple[NeedProfile | None, int | None]:
    """Profile and SEVERITY_FROM out of the note on how a layer was made; None for what it does not say."""
    try:
        said = json.loads(method)["parameters"]
    except WRONG_SHAPE:
        return None, None
    profile, level = None, None
    if isinstance(said, dict):
        if isinstance(said.get("PROFILE_VALUES"), dict):
            profile = make_profile(said["PROFILE_VALUES"], "PREVIOUS")
        if isinstance(said.get("SEVERITY_FROM"), int):
            level = said["SEVERITY_FROM"]
    return profile, level


def change(before: Run, same: Run, after: Run) -> pd.DataFrame:
    """The change, long: unit, part (before, change, after), effect, low, central, high (people).

    ``same``: the new inputs under the earlier parameters; ``after``: under the new ones (same ids in the same order).
    For each unit, and for all together (unit ``all``, first), before + changes = after; zero rows of units are left
    out.
    """
    ids = list(dict.fromkeys([*after.ids, *before.ids]))
    old, mid, new = (_placed(run, ids) for run in (before, same, after))
    here = [np.isin(ids, run.ids) for run in (before, after)]
    by_scenario = [_effects(old, mid, new, here[0] & here[1], scenario) for scenario in SCENARIOS]
    ends = [[_total(run, scenario) for scenario in SCENARIOS] for run in (old, new)]
    rows: list[tuple[Any, ...]] = []
    for unit in (-1, *range(len(ids))):
        take = slice(None) if unit < 0 else slice(unit, unit + 1)
        name = ALL if unit < 0 else ids[unit]
        rows.append((name, "before", "", *(float(values[take].sum()) for values in ends[0])))
        for effect in EFFECTS:
            values = [float(found[effect][take].sum()) for found in by_scenario]
            if any(abs(value) > 1e-6 for value in values) or (unit < 0 and effect != "rounding"):
                rows.append((name, "change", effect, *values))
        rows.append((name, "after", "", *(float(values[take].sum()) for values in ends[1])))
    return pd.DataFrame(rows, columns=["unit", "part", "effect", *SCENARIOS])


def _placed(run: Run, ids: Sequence[str]) -> pd.DataFrame:
    """The run's figures at the places of ``ids``, NaN where it has no such unit."""
    names = [name for name in run.table.columns
             if name in ("population", "hosts", "idps", "returnees") or name.startswith("pin_")]
    table = run.table[names].apply(pd.to_numeric, errors="coerce").astype(float)
    table["counted"] = run.counted.astype(float)
    table.index = pd.Index(run.ids)
    return table.reindex(ids)


def _total(table: pd.DataFrame, scenario: str) -> Floats:
    """What each unit brings to the sum."""
    return np.asarray(np.nan_to_num((table["counted"] * table[f"pin_{scenario}"]).to_numpy(dtype=float)))


def _effects(
    old: pd.DataFrame, mid: pd.DataFrame, new: pd.DataFrame, both: Bools, scenario: str
) -> dict[str, Floats]:
    """Effect to people by unit; they sum to the change of each unit."""
    start, half, end = (_total(table, scenario) for table in (old, mid, new))
    figure = [table[f"pin_{scenario}"].notna().to_numpy() for table in (old, mid)]
    split = both & figure[0] & figure[1]
    out = {name: np.zeros(len(start)) for name in EFFECTS}
    out["units"] = np.where(both, 0.0, end - start)
    out["known"] = np.where(both & ~split, half - start, 0.0)
    out["parameters"] = np.where(both, end - half, 0.0)
    first, second = _states(old, mid, scenario)
    shared = _shapley(first, second)
    for name in FACTORS:
        if name != "contamination":
            out[name] = np.where(split, shared[name], 0.0)
    out["contamination_more"] = np.where(split, np.maximum(shared["contamination"], 0.0), 0.0)
    out["contamination_less"] = np.where(split, np.minimum(shared["contamination"], 0.0), 0.0)
    # a layer that went through a format with rounded figures: what the fields do not give back is told, not spread
    given_back = _value(second) - _value(first)
    out["rounding"] = np.where(split, (half - start) - given_back, 0.0)
    out["rounding"][np.abs(out["rounding"]) < 1e-6] = 0.0
    return out


State = dict[str, "Floats"]


def _states(old: pd.DataFrame, new: pd.DataFrame, scenario: str) -> tuple[State, State]:
    """The six of both runs. Where a group is empty in one run, its rate there is the other run's: nothing moved it."""
    rates = []
    for table in (old, new):
        one = [_ratio(table[f"{pin}_{scenario}"], table[people]) for people, pin in _GROUPS]
        # without residents the lowest rate of the others is the most that contamination here can be
        with np.errstate(invalid="ignore"):
            rates.append([np.where(np.isnan(one[0]), np.fmin(one[1], one[2]), one[0]), one[1], one[2],
                          np.isnan(one[0])])
    states = []
    for position, table in enumerate((old, new)):
        here, other = rates[position], rates[1 - position]
        # an empty group of residents cannot say; the other run's figure, but never above what the others show
        s = np.where(here[3] & ~other[3], np.fmin(other[0], here[0]), here[0])
        s = np.nan_to_num(np.where(np.isnan(s), other[0], s))
        above = []
        for group in (1, 2):
            rate = np.where(np.isnan(here[group]), other[group], here[group])
            floor = np.where(np.isnan(here[group]), np.nan_to_num(other[0]), s)
            above.append(np.where(np.nan_to_num(rate) > floor + 1e-12, np.nan_to_num(rate), 0.0))
        people = np.nan_to_num(table["population"].to_numpy(dtype=float))
        groups = [np.nan_to_num(_ratio(table[name], table["population"])) for name, _ in _GROUPS]
        states.append({"population": people, "displacement": np.stack(groups), "contamination": s,
                       "origins": above[0], "incidents": above[1],
                       "severity": np.nan_to_num(table["counted"].to_numpy(dtype=float))})
    return states[0], states[1]


def _ratio(part: Any, whole: Any) -> Floats:
    top, below = np.asarray(part, dtype=float), np.asarray(whole, dtype=float)
    return np.divide(top, below, out=np.full(len(top), np.nan), where=below > 0)


def _value(state: State) -> Floats:
    """v of the module's head."""
    s, groups = state["contamination"], state["displacement"]
    rate = (groups[0] * s + groups[1] * np.maximum(s, state["origins"])
            + groups[2] * np.maximum(s, state["incidents"]))
    return np.asarray(state["severity"] * state["population"] * rate)


def _shapley(first: State, second: State) -> State:
    """Shapley value of each factor: v over all 64 mixtures of the two states."""
    n = len(FACTORS)
    values: dict[frozenset[str], Floats] = {}
    for size in range(n + 1):
        for moved in combinations(FACTORS, size):
            chosen = frozenset(moved)
            values[chosen] = _value({name: (second if name in chosen else first)[name] for name in FACTORS})
    out = {}
    for name in FACTORS:
        total = np.zeros_like(values[frozenset()])
        for chosen, value in values.items():
            if name not in chosen:
                weight = factorial(len(chosen)) * factorial(n - len(chosen) - 1) / factorial(n)
                total += weight * (values[chosen | {name}] - value)
        out[name] = total
    return out
