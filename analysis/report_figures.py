"""The figures of a situation report from the tables of a country: totals, a row an admin unit, series, breakdowns.

Nothing recorded is not zero: a figure without a row is :data:`UNKNOWN`. For an audience outside the programme a
:class:`Protocol` protects what is counted: small counts are :data:`WITHHELD`, and so are as many others of the same
row of figures as keep them from being worked out from the total (complementary suppression).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import BadInput
from ..base.text import N_
from .records import zone_by_pcode
from .survey_state import NOT_SURVEYED, STATES, SURVEYED_NONE
from .survey_state import UNKNOWN as STATE_UNKNOWN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..connectors.frame import Frame
    from .disclosure import Protocol

#: in place of a number: no row says anything; a row says something that may not be told
UNKNOWN, WITHHELD = "unknown", "withheld"
OPEN = ("open", "worked_on", "suspended", "unknown")
GROUPS = ("organisation", "donor", "eo_type", "hazard_class")
KINDS = ("cancelled", "reduced", "cleared")
PEOPLE = ("women", "men", "girls", "boys", "unknown")
_SEXES = {("female", "adult"): "women", ("male", "adult"): "men", ("female", "child"): "girls",
          ("male", "child"): "boys"}
#: dated tables and the smallest count that may be told, by the protocol's kind
_DATED = {"accident": "accident", "casualty": "victim", "release": "hazard", "risk_education": ""}


@dataclass(frozen=True)
class Period:
    """ISO days, both included; an empty end means open."""

    start: str = ""
    end: str = ""

    def holds(self, days: pd.Series[Any]) -> NDArray[np.bool_]:
        """Which ISO texts lie in the period; no date lies in none, unless the period is open at both ends."""
        text = days.astype("string").fillna("").str.slice(0, 10)
        inside = np.ones(len(text), dtype=bool)
        if self.start:
            inside &= (text >= self.start).to_numpy(dtype=bool)
        if self.end:
            inside &= (text <= self.end).to_numpy(dtype=bool)
        if self.start or self.end:
            inside &= (text != "").to_numpy(dtype=bool)
        return inside


def checked_period(start: str, end: str, as_at: str) -> Period:
    """Raises BadInput for what is no ISO date or runs backwards. Without an end the day of the data ends it."""
    for text in (start, end, as_at):
        if text:
            try:
                date.fromisoformat(text)
            except ValueError as error:
                raise BadInput(N_("{text} is not a date"), hint=N_("write it as 2026-09-30"), text=text) from error
    end = end or as_at
    if start and end and start > end:
        raise BadInput(N_("The period begins on {start} and ends before, on {end}"), start=start, end=end)
    return Period(start, end)


@dataclass
class Series:
    """``values``: name to one figure a label (number, UNKNOWN or WITHHELD)."""

    labels: list[str]
    values: dict[str, list[Any]] = field(default_factory=dict)

    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(isinstance(v, (int, float)) and v for values in self.values.values() for v in values)


@dataclass
class Figures:
    """``units``: a row a unit (``pcode, name, survey_state, people, within_<m>, hazards, area_m2, accidents,
    casualties, released_m2, reached, idps``; a column is there where its table is); ``totals``: the same names for
    all units together; ``bands``: metres; ``rows``: table to (read, used, not in a unit, outside the period)."""

    units: list[dict[str, Any]]
    totals: dict[str, Any]
    bands: list[int]
    time: Series
    released: Series
    people: Series
    groups: dict[str, Series]
    states: dict[str, int]
    rows: dict[str, tuple[int, int, int, int]]
    step: str


def figures(
    tables: Mapping[str, Frame], units: Sequence[tuple[str, str]], period: Period, *, group_by: str = "",
    protocol: Protocol | None = None, only_these: bool = False, states: Mapping[str, str] | None = None,
) -> Figures:
    """``units``: P-code and name of each. ``protocol``: given, counts are protected. ``only_these``: rows outside the
    units do not count in the totals (the report of a district). ``states``: survey state of units whose exposure or
    contamination rows do not say it. Raises BadInput for an unknown group."""
    if group_by and group_by not in GROUPS:
        raise BadInput(N_("{group} is not something to group by"), group=group_by,
                       hint=N_("use one of: {groups}"), groups=", ".join(GROUPS))
    book = _Book(tables, [code for code, _name in units], period, protocol, only_these, states or {})
    columns = book.columns()
    rows = [{"pcode": code, "name": name, **{key: values[i] for key, (values, _total) in columns.items()}}
            for i, (code, name) in enumerate(units)]
    found = book.states()
    for row, state in zip(rows, found):
        row["survey_state"] = state
    totals = {key: total for key, (_values, total) in columns.items()}
    step = "quarter" if protocol else "month"
    return Figures(
        rows, totals, book.bands, book.series("casualty", "outcome", ("killed", "injured", "unknown"), "", step),
        book.series("release", "kind", KINDS, "area_m2", step), book.people(), book.groups(group_by),
        {state: found.count(state) for state in STATES if state in found}, book.rows, step)


class _Book:
    """The tables cut to the units and the period."""

    def __init__(self, tables: Mapping[str, Frame], codes: list[str], period: Period, protocol: Protocol | None,
                 only_these: bool, states: Mapping[str, str]) -> None:
        self.codes, self.period, self.protocol, self.given = codes, period, protocol, states
        self.tables: dict[str, pd.DataFrame] = {}
        self.unit: dict[str, NDArray[np.intp]] = {}
        self.rows: dict[str, tuple[int, int, int, int]] = {}
        for kind, frame in tables.items():
            unit = zone_by_pcode(frame, codes) if codes else np.full(len(frame), -1, dtype=np.intp)
            kept = np.ones(len(frame), dtype=bool)
            if kind in _DATED and "date" in frame.table:
                kept = period.holds(frame.table["date"])
            late = int((~kept).sum())
            outside = int((kept & (unit < 0)).sum())
            if only_these:
                kept &= unit >= 0
            self.tables[kind] = frame.table[kept].reset_index(drop=True)
            self.unit[kind] = unit[kept]
            self.rows[kind] = (len(frame), int(kept.sum()), outside, late)
        exposure = self.tables.get("exposure")
        self.bands = sorted(int(name[4:]) for name in (exposure.columns if exposure is not None else ())
                            if name.startswith("pop_") and name[4:].isdigit())

    # -- by unit --------------------------------------------------------------------------------------------------
    def columns(self) -> dict[str, tuple[list[Any], Any]]:
        """Column name to the values of the units and the total."""
        out: dict[str, tuple[list[Any], Any]] = {}
        hazards = self._open_counts()
        if "population" in self.tables:
            out["people"] = self._sum("population", "population")
        elif "exposure" in self.tables:
            out["people"] = self._sum("exposure", "pop_total")
        if "exposure" in self.tables:
            for band in self.bands:
                out[f"within_{band}"] = self._people_within(f"pop_{band}", hazards)
        if "hazard" in self.tables:
            out["hazards"] = self._protected(*hazards, "hazard")
            if self.protocol is None:
                out["area_m2"] = self._sum("hazard", "area_m2", self._is_open())
        for kind, name, small in (("accident", "accidents", "accident"), ("casualty", "casualties", "victim")):
            if kind in self.tables:
                out[name] = self._protected(*self._count(kind), small)
        if "release" in self.tables:
            values, total = self._sum("release", "area_m2")
            if self.protocol is not None:
                told, _all = self._protected(*self._count("release"), "hazard")
                values = [value if isinstance(count, int) else count for value, count in zip(values, told)]
                total = total if isinstance(_all, int) else _all
            out["released_m2"] = (values, total)
        if "risk_education" in self.tables:
            out["reached"] = self._sum("risk_education", "boys", more=("girls", "men", "women"))
        if "displacement" in self.tables:
            out["idps"] = self._sum("displacement", "idps")
        return out

    def _is_open(self) -> NDArray[np.bool_]:
        table = self.tables["hazard"]
        if "status" not in table:
            return np.ones(len(table), dtype=bool)
        status = table["status"].astype("string").fillna("unknown").str.strip().str.lower()
        return np.asarray(status != "released", dtype=bool)

    def _open_counts(self) -> tuple[list[Any], Any]:
        if "hazard" not in self.tables:
            return [UNKNOWN] * len(self.codes), UNKNOWN
        return self._count("hazard", self._is_open())

    def _count(self, kind: str, where: NDArray[np.bool_] | None = None) -> tuple[list[Any], Any]:
        unit = self.unit[kind] if where is None else self.unit[kind][where]
        counts = np.bincount(unit[unit >= 0], minlength=len(self.codes)) if len(self.codes) else np.zeros(0, dtype=int)
        return [int(n) if n else UNKNOWN for n in counts], len(unit) or UNKNOWN

    def _sum(self, kind: str, name: str, where: NDArray[np.bool_] | None = None,
             more: tuple[str, ...] = ()) -> tuple[list[Any], Any]:
        """Sums by unit; a unit without a value is unknown."""
        table, unit = self.tables[kind], self.unit[kind]
        found = [_numbers(table, one) for one in (name, *more) if one in table]
        if not found:
            return [UNKNOWN] * len(self.codes), UNKNOWN
        stacked = np.vstack(found)
        known = ~np.isnan(stacked).all(axis=0)
        if where is not None:
            known &= where
        values = np.nansum(stacked, axis=0)
        placed = known & (unit >= 0)
        sums = np.bincount(unit[placed], weights=values[placed], minlength=len(self.codes))
        seen = np.bincount(unit[placed], minlength=len(self.codes))
        return ([float(total) if n else UNKNOWN for total, n in zip(sums, seen)],
                float(values[known].sum()) if known.any() else UNKNOWN)

    def _people_within(self, name: str, hazards: tuple[list[Any], Any]) -> tuple[list[Any], Any]:
        """People near a hazard; a zero is told only where surveys found none or hazards are recorded."""
        values, total = self._sum("exposure", name)
        states = self.states()
        out: list[Any] = []
        for value, state in zip(values, states):
            if value == 0 and state in (NOT_SURVEYED, STATE_UNKNOWN, ""):
                value = UNKNOWN
            out.append(value)
        if self.protocol is None:
            return out, total
        told, _all = self._protected(*hazards, "hazard")
        hidden = [value if value == UNKNOWN or count != WITHHELD else WITHHELD for value, count in zip(out, told)]
        return hidden, total

    def _protected(self, values: list[Any], total: Any, kind: str) -> tuple[list[Any], Any]:
        if self.protocol is None or not kind:
            return values, total
        return protected(values, total, self.protocol.minimum[kind])

    def states(self) -> list[str]:
        """The survey state of each unit from the exposure or contamination table; unknown where neither says it."""
        out = [self.given.get(code, STATE_UNKNOWN) for code in self.codes]
        for kind in ("contamination", "exposure"):
            table = self.tables.get(kind)
            if table is None or "survey_state" not in table:
                continue
            for unit, state in zip(self.unit[kind], table["survey_state"]):
                if unit >= 0 and state in STATES:
                    out[int(unit)] = state
        return out

    # -- series ---------------------------------------------------------------------------------------------------
    def series(self, kind: str, split: str, names: Sequence[str], add: str, step: str) -> Series:
        """Counts (or sums of ``add``) by month or quarter, one series a value of ``split``."""
        table = self.tables.get(kind)
        if table is None or "date" not in table or split not in table:
            return Series([])
        days = table["date"].astype("string").fillna("")
        dated = days.str.match(r"\d{4}-\d{2}").to_numpy(dtype=bool)
        if not dated.any():
            return Series([])
        keys = np.array([_step(day, step) for day in days[dated]])
        labels = _steps(min(keys), max(keys), step)
        place = np.array([labels.index(key) for key in keys])
        words = table[split].astype("string").fillna("unknown").str.lower()[dated].to_numpy()
        weight = _numbers(table, add)[dated] if add else np.ones(len(keys))
        weight = np.nan_to_num(weight)
        counts = np.bincount(place, minlength=len(labels))
        out = Series(labels)
        hide = np.zeros(len(labels), dtype=bool)
        if self.protocol is not None:
            told, _total = protected([int(n) or UNKNOWN for n in counts], len(keys),
                                     self.protocol.minimum[_DATED[kind] or "victim"])
            hide = np.array([one == WITHHELD for one in told])
            # One figure a step: the kinds beside it would tell the small ones among them.
            names, words = ("all",), np.full(len(words), "all", dtype=object)
        for name in names:
            sums = np.bincount(place[words == name], weights=weight[words == name], minlength=len(labels))
            if sums.any():
                out.values[name] = [WITHHELD if h else float(v) for v, h in zip(sums, hide)]
        return out

    def people(self) -> Series:
        """Casualties: women, men, girls, boys, unknown, by outcome."""
        table = self.tables.get("casualty")
        if table is None or not len(table) or not {"sex", "age_group", "outcome"} <= set(table.columns):
            return Series([])
        who = [_SEXES.get((str(sex), str(age)), "unknown") for sex, age in zip(table["sex"], table["age_group"])]
        outcome = [str(word) if word in ("killed", "injured") else "unknown" for word in table["outcome"]]
        pairs = list(zip(who, outcome))
        values = {name: [pairs.count((one, name)) for one in PEOPLE] for name in ("killed", "injured", "unknown")}
        if self.protocol is not None:
            least = self.protocol.minimum["victim"]
            values = {"all": [who.count(one) for one in PEOPLE]}
            told, total = protected([n or UNKNOWN for n in values["all"]], len(who), least)
            return Series(list(PEOPLE), {"all": told if total != WITHHELD else [WITHHELD] * len(told)})
        return Series(list(PEOPLE), {name: counts for name, counts in values.items() if any(counts)})

    def groups(self, name: str) -> dict[str, Series]:
        """Open hazards and released m² by ``name``; of a protected report protected counts only."""
        out: dict[str, Series] = {}
        for kind, add in (("hazard", ""), ("release", "area_m2")) if name else ():
            table = self.tables.get(kind)
            if table is None or name not in table or (add and self.protocol is not None):
                continue
            where = self._is_open() if kind == "hazard" else np.ones(len(table), dtype=bool)
            words = table[name].astype("string").fillna("").str.strip()[where]
            weight = pd.Series(np.nan_to_num(_numbers(table, add)) if add else np.ones(len(table)))[where]
            sums = weight.groupby(words.to_numpy()).sum().sort_values(ascending=False)
            values: list[Any] = [float(v) for v in sums]
            if self.protocol is not None:
                values, _total = protected([int(v) for v in values], int(sum(values)), self.protocol.minimum["hazard"])
            out[kind] = Series([str(label) for label in sums.index], {"all": values})
        return out


def protected(values: Sequence[Any], total: Any, minimum: int) -> tuple[list[Any], Any]:
    """Counts below ``minimum`` withheld, and the next smallest with them until what is hidden together, which the
    total tells, is two figures at least and ``minimum`` at least; where that cannot be, the total is withheld too."""
    out = list(values)
    numbers = {i: int(v) for i, v in enumerate(values) if not isinstance(v, str) and v}
    hidden = {i for i, n in numbers.items() if n < minimum}
    rest = total - sum(numbers.values()) if isinstance(total, int) else 0
    parts = len(hidden) + (1 if rest else 0)
    for i in sorted((i for i in numbers if i not in hidden), key=lambda i: (numbers[i], i)):
        if not hidden or (parts >= 2 and sum(numbers[j] for j in hidden) + rest >= minimum):
            break
        hidden.add(i)
        parts += 1
    for i in hidden:
        out[i] = WITHHELD
    small = isinstance(total, int) and 0 < total < minimum
    open_ = hidden and (parts < 2 or sum(numbers[j] for j in hidden) + rest < minimum)
    return out, WITHHELD if small or open_ else total


def _numbers(table: pd.DataFrame, name: str) -> NDArray[np.float64]:
    if name not in table:
        return np.full(len(table), np.nan)
    numbers = pd.to_numeric(table[name], errors="coerce").astype("Float64")
    return np.asarray(numbers.to_numpy("float64", na_value=np.nan))


def _step(day: str, step: str) -> str:
    if step == "month":
        return day[:7]
    return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"


def _steps(first: str, last: str, step: str) -> list[str]:
    """All months or quarters from first to last, also those without a row."""
    size = 12 if step == "month" else 4

    def at(text: str) -> int:
        return int(text[:4]) * size + int(text[6:] if step == "quarter" else text[5:]) - 1

    labels = []
    for n in range(at(first), at(last) + 1):
        year, part = divmod(n, size)
        labels.append(f"{year}-Q{part + 1}" if step == "quarter" else f"{year}-{part + 1:02d}")
    return labels


def three(value: float) -> float:
    """Three significant digits, as figures of people are printed."""
    if not value:
        return 0.0
    digits = 2 - int(np.floor(np.log10(abs(value))))
    return float(round(value, min(digits, 0)))


__all__ = ["SURVEYED_NONE", "Figures", "Period", "Series", "checked_period", "figures", "protected", "three"]
