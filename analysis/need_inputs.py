"""What people in need, severity and the risk education gap read of each unit: one place for all three.

Every figure is NaN where nothing is known. A unit without rows in a table is unknown, not zero, unless records or a
survey say that somebody looked there (``looked``).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.frame import Counts, Frame
from .contamination import _zone_of
from .proximity import nearest
from .records import Hazards, column, numbers
from .survey_state import SURVEYED_NONE, SURVEYED_RECORDED
from .zones import Zones, text_ids

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]
    Bools = NDArray[np.bool_]

ANSWERS = Path(__file__).resolve().parents[1] / "resources" / "needs" / "answers.json"
_PLACE = ("pcode", "unit", "zone", "adm_pcode", "location_code")
_DATES = ("date", "event_date", "reporting_date", "reference_period_start", "period_start")
_PEOPLE = {
    "idps": ("idps", "people", "population", "individuals"),
    "returnees": ("returnees", "people", "population", "individuals"),
    "population": ("population", "t_tl", "total"),
    "arrivals": ("arrivals", "arrivals_30d", "people", "idps", "individuals"),
}
#: services within this many metres of a hazard count (I3)
SERVICE_METRES = 500.0
_STRATA = ("boys", "girls", "men", "women")


def iso_day(text: str, name: str) -> date | None:
    """A date parameter; None for empty. Raises BadInput."""
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        raise BadInput(N_("{name} is not a date: {text}"), hint=N_("write it as 2025-12-31"), name=name,
                       text=text) from error


def months_before(day: date, months: int) -> str:
    """The ISO date so many months before a day; the 31st becomes the last day of a shorter month."""
    total = day.year * 12 + day.month - 1 - months
    year, month = divmod(total, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - date(year, month + 1, 1)).days
    return date(year, month + 1, min(day.day, last)).isoformat()


def first_column(frame: Frame, names: Sequence[str]) -> str:
    """The first of the names that the table has, whatever its case; empty for none."""
    known = {str(name).lower(): str(name) for name in frame.table.columns}
    return next((known[name] for name in names if name in known), "")


def place_names(id_field: str) -> tuple[str, ...]:
    """Names of the column that holds a unit's id, the zones' own first."""
    return (id_field.lower(), *_PLACE)


def unit_rows(frame: Frame, zones: Zones, id_field: str, feedback: Feedback) -> Ints:
    """The unit of each row: by its point, its P-code columns, or a column of the zones' ids; -1 for none."""
    unit = _zone_of(frame, zones, feedback)
    position = {text: index for index, text in enumerate(zones.ids)}
    named = first_column(frame, place_names(id_field))
    if named:
        by_name = np.array([-1 if text is None else position.get(text, -1)
                            for text in text_ids(frame.table[named].tolist())], dtype=np.intp)
        unit = np.where(unit >= 0, unit, by_name) if len(unit) else unit
    return np.asarray(unit, dtype=np.intp)


def dates_of(frame: Frame) -> NDArray[np.object_]:
    """ISO dates of the rows, empty where there is none."""
    name = first_column(frame, _DATES)
    texts = text_ids(frame.table[name].tolist()) if name else [None] * len(frame)
    return np.array([(text or "")[:10] for text in texts], dtype=object)


@dataclass
class Reader:
    """Sums by unit with the accounts of what was left out. ``as_at``: rows dated later do not count."""

    zones: Zones
    id_field: str
    as_at: str
    feedback: Feedback
    counts: dict[str, Counts] = field(default_factory=dict)
    notes: list[Text] = field(default_factory=list)

    @property
    def size(self) -> int:
        return len(self.zones.ids)

    def people(self, name: str, frame: Frame | None, what: str) -> Floats:
        """A stock by unit, NaN where no row is. Raises BadInput where rows of several operations would be added."""
        out = np.full(self.size, np.nan)
        if frame is None:
            return out
        checkpoint(self.feedback)
        column_name = first_column(frame, _PEOPLE[what])
        if not column_name:
            raise BadInput(N_("{layer} has no column of people"), layer=name,
                           hint=N_("name it {names}"), names=" / ".join(_PEOPLE[what]))
        keep = _whole_rows(frame)
        _one_operation(frame, keep, name)
        unit = unit_rows(frame, self.zones, self.id_field, self.feedback)
        value = pd.to_numeric(frame.table[column_name], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
        keep = keep & _latest_year(frame, unit) if what == "population" else keep
        good = keep & (unit >= 0) & ~np.isnan(value) & (value >= 0)
        out[np.unique(unit[good])] = 0.0
        np.add.at(out, unit[good], value[good])
        self.account(name, frame, good, {
            "part of a sum that is there too, or an earlier round": ~keep, "P-code of no unit": keep & (unit < 0),
            "no figure": keep & (unit >= 0) & ~good})
        return out

    def events(self, name: str, frame: Frame | None, start: str, weight: str = "") -> tuple[Floats, Ints]:
        """Rows (or the sum of a column) by unit from ``start`` to AS_AT, and the rows that count."""
        out = np.zeros(self.size)
        if frame is None:
            return out, np.zeros(0, dtype=np.intp)
        checkpoint(self.feedback)
        unit = unit_rows(frame, self.zones, self.id_field, self.feedback)
        days = dates_of(frame)
        undated = days == ""
        within = ~undated & (days >= start) & (days <= (self.as_at or "9999"))
        good = within & (unit >= 0)
        amount = np.nan_to_num(numbers(frame, weight)) if weight else np.ones(len(frame))
        np.add.at(out, unit[good], amount[good])
        self.account(name, frame, good, {"no date": undated, "outside the period": ~undated & ~within,
                                          "in no unit": within & (unit < 0)})
        return out, np.flatnonzero(good)

    def account(self, name: str, frame: Frame, good: Bools, reasons: Mapping[str, Bools]) -> None:
        """Keep how many rows of an input count, and why the others do not."""
        left = {reason: int((mask & ~good).sum()) for reason, mask in reasons.items()}
        left = {reason: count for reason, count in left.items() if count}
        self.counts[name] = Counts(len(frame), len(frame) - sum(left.values()), left)


def _whole_rows(frame: Frame) -> Bools:
    """Rows that stand for everybody in the latest round: of HAPI tables the parts by sex and age are left out."""
    keep = np.ones(len(frame), dtype=bool)
    for name in ("gender", "age_range", "population_group"):
        found = first_column(frame, (name,))
        if found:
            words = np.array([(text or "all").lower() for text in text_ids(frame.table[found].tolist())], dtype=object)
            if (words == "all").any():
                keep &= words == "all"
    latest = first_column(frame, ("latest",))
    if latest:
        words = np.array([str(text).lower() for text in frame.table[latest].tolist()], dtype=object)
        marked = np.isin(words, ("true", "1", "yes", "1.0"))
        keep &= marked if marked.any() else keep
    return keep


def _latest_year(frame: Frame, unit: Ints) -> Bools:
    """Rows of the latest year of their unit; all where no year is told."""
    years = np.nan_to_num(numbers(frame, "year"))
    latest = np.zeros(int(unit.max(initial=-1)) + 2)
    np.maximum.at(latest, unit, years)  # rows of no unit share the last place
    return np.asarray(years >= latest[unit])


def _one_operation(frame: Frame, keep: Bools, name: str) -> None:
    for field_name in ("operation", "assessment_type"):
        found = first_column(frame, (field_name,))
        values = sorted({str(v) for v in frame.table.loc[keep, found].dropna()}) if found else []
        if len(values) > 1:
            raise BadInput(
                N_("{layer} holds several {field} and they must not be added: {values}"), layer=name, field=field_name,
                values="; ".join(values[:6]), hint=N_("load it again for one of them, or filter the layer"))


# -- answers of households and key informants -----------------------------------------------------------
def answers(reader: Reader, frame: Frame | None, path: Path | None = None) -> dict[str, Floats]:
    """Shares by unit of those who report ordnance (``reports``), say it is marked (``marked``), had risk education
    (``eore``); NaN where nobody was asked. Raises BadInput where the table has none of the columns."""
    out = {name: np.full(reader.size, np.nan) for name in ("reports", "marked", "eore")}
    if frame is None:
        return out
    try:
        rules = json.loads((path or ANSWERS).read_text(encoding="utf-8-sig"))
        found = {name: first_column(frame, [str(n).lower() for n in rules[name]]) for name in (*out, "weight")}
        yes, no = ({str(w).casefold() for w in rules[key]} for key in ("yes", "no"))
    except (OSError, *WRONG_SHAPE) as error:
        raise BadInput(N_("The list of survey columns {file} cannot be read"), file=(path or ANSWERS).name,
                       details=repr(error), hint=N_("start from a copy of the shipped answers.json")) from error
    if not any(found[name] for name in out):
        raise BadInput(N_("ANSWERS has no column about explosive ordnance"),
                       hint=N_("name it {names}, or add its name to answers.json"), names=rules["reports"][0])
    unit = unit_rows(frame, reader.zones, reader.id_field, reader.feedback)
    weight = numbers(frame, found["weight"].lower()) if found["weight"] else np.ones(len(frame))
    used = np.zeros(len(frame), dtype=bool)
    for name in out:
        if not found[name]:
            continue
        share = _shares(frame.table[found[name]], yes, no)
        good = (unit >= 0) & ~np.isnan(share) & (weight > 0)
        used |= good
        total = np.bincount(unit[good], weights=weight[good], minlength=reader.size)
        value = np.bincount(unit[good], weights=(weight * share)[good], minlength=reader.size)
        out[name] = np.divide(value, total, out=np.full(reader.size, np.nan), where=total > 0)
    reader.account("ANSWERS", frame, used, {"in no unit": unit < 0, "no answer": (unit >= 0) & ~used})
    return out


def _shares(values: pd.Series[Any], yes: set[str], no: set[str]) -> Floats:
    """Shares 0 to 1 of a column of shares, percentages or words; NaN for what is none."""
    number = pd.to_numeric(values, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    words = [("" if v is None or v is pd.NA or v != v else str(v).strip().casefold()) for v in values.tolist()]
    said = np.array([1.0 if w in yes else 0.0 if w in no else np.nan for w in words])
    known = number[~np.isnan(number)]
    share = number / 100.0 if len(known) and known.max() > 1.0 else number
    share = np.where(np.isnan(number), said, share)
    return np.asarray(np.where((share < 0) | (share > 1), np.nan, share))


# -- where the displaced come from ----------------------------------------------------------------------
def origin_pairs(reader: Reader, frame: Frame | None) -> pd.DataFrame:
    """unit, origin, people of an ORIGINS table. Raises BadInput where it lacks a column."""
    if frame is None:
        return pd.DataFrame({"unit": [], "origin": [], "people": []})
    origin = first_column(frame, ("origin", "origin_pcode", "adm1_pcode_origin", "adm2_pcode_origin",
                                  "idporiginadmin2pcode", "idporiginadmin1pcode"))
    people = first_column(frame, ("people", "idps", "numpresentidpind", "individuals", "population"))
    if not origin or not people:
        raise BadInput(N_("ORIGINS needs the columns unit, origin and people"),
                       hint=N_("one row for each unit and P-code of origin"))
    unit = unit_rows(frame, reader.zones, reader.id_field, reader.feedback)
    codes = np.array(text_ids(frame.table[origin].tolist()), dtype=object)
    count = pd.to_numeric(frame.table[people], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    blank = np.array([code is None or code.lower() == "not available" for code in codes], dtype=bool)
    good = (unit >= 0) & ~blank & (count > 0)
    reader.account("ORIGINS", frame, good, {"in no unit": unit < 0, "no origin": (unit >= 0) & blank,
                                             "no people": (unit >= 0) & ~blank & ~good})
    return pd.DataFrame({"unit": [reader.zones.ids[u] for u in unit[good]], "origin": codes[good],
                         "people": count[good]})


def contaminated_origins(
    codes: Sequence[str], zones: Zones, share: Floats, population: Floats
) -> dict[str, float]:
    """Share of people within 1 km of a hazard in each origin: of the unit of that code, else of all units below it,
    weighted by people. Origins of which nothing is known are not in it."""
    table = zones.frame.table
    parents = [text_ids(table[name].tolist()) for name in table.columns
               if re.match(r"^adm\d_pcode$", str(name), re.IGNORECASE)]
    out: dict[str, float] = {}
    for code in dict.fromkeys(codes):
        inside = np.array([unit == code for unit in zones.ids])
        if not inside.any():
            inside = np.array([any(parent[i] == code for parent in parents) or zones.ids[i].startswith(code)
                               for i in range(len(zones.ids))])
        known = inside & ~np.isnan(share) & (population > 0)
        if known.any():
            out[code] = float((share[known] * population[known]).sum() / population[known].sum())
    return out


# -- services, severity ---------------------------------------------------------------------------------
def service_kinds(reader: Reader, sites: Frame | None, hazards: Hazards | None) -> Floats:
    """Kinds of essential services within 500 m of a hazard, or named as blocked by one, by unit; NaN without data."""
    out = np.full(reader.size, np.nan)
    if hazards is None:
        return out
    found: list[set[str]] = [set() for _ in range(reader.size)]
    blockage = column(hazards.frame, "blockage")
    if blockage is not None:
        unit = unit_rows(hazards.frame, reader.zones, reader.id_field, reader.feedback)
        for row in np.flatnonzero(hazards.counts & (unit >= 0)):
            text = blockage.iloc[row]
            if isinstance(text, str):
                found[unit[row]].update(word.strip().lower() for word in re.split(r"[,;/|]", text) if word.strip())
    kind = first_column(sites, ("site_type", "type", "kind", "amenity")) if sites is not None else ""
    if sites is not None and sites.geometry is not None:
        lonlat = geo.transform(np.array(sites.geometry, dtype=object), sites.crs, geo.WGS84)
        near = nearest(lonlat, hazards, SERVICE_METRES, reader.feedback).hazard >= 0
        unit = unit_rows(sites, reader.zones, reader.id_field, reader.feedback)
        words = text_ids(sites.table[kind].tolist()) if kind else ["service"] * len(sites)
        for row in np.flatnonzero(near & (unit >= 0)):
            found[unit[row]].add((words[row] or "service").lower())
        reader.account("SITES", sites, (unit >= 0) & ~shapely.is_missing(lonlat),
                        {"in no unit": unit < 0, "no geometry": (unit >= 0) & shapely.is_missing(lonlat)})
    if blockage is not None or sites is not None:
        out[:] = [len(kinds) for kinds in found]
    return out


def looked(states: NDArray[np.object_], recorded: Bools) -> Bools:
    """Units of which "nothing" may be said: a survey covered them and found none, or records exist."""
    return np.asarray(recorded | (states == SURVEYED_NONE) | (states == SURVEYED_RECORDED))


def unsurveyed(states: NDArray[np.object_]) -> Bools:
    """Units that no completed survey covers."""
    return np.asarray((states != SURVEYED_NONE) & (states != SURVEYED_RECORDED))


def displaced_share(
    population: Floats, idps: Floats, returnees: Floats, contaminated: Floats, origin: Floats
) -> Floats:
    """I5: IDPs and returnees from or to contaminated units, by population; NaN without displacement or knowledge."""
    here = np.nan_to_num(contaminated) > 0
    from_there = np.nan_to_num(origin) > 0
    moved = np.where(here, np.nan_to_num(idps) + np.nan_to_num(returnees), np.nan_to_num(idps) * from_there)
    unknown = (np.isnan(idps) & np.isnan(returnees)) | (np.isnan(contaminated) & np.isnan(origin))
    share = np.divide(moved, population, out=np.full(len(moved), np.nan), where=population > 0)
    return np.asarray(np.where(unknown, np.nan, share))


# -- people by sex and age ------------------------------------------------------------------------------
def strata(reader: Reader, frame: Frame | None, population: Floats, child_share: float) -> tuple[Floats, str]:
    """Boys, girls, men, women (n × 4) that sum to ``population``, and what the split rests on.

    From columns of these names; else from F_00_04 … M_15_19 … (three fifths of 15 to 19 are children); else from
    females and males; else a half each. Children are ``child_share`` where ages are not told.
    """
    flat = np.array([child_share, child_share, 1.0 - child_share, 1.0 - child_share]) / 2.0
    split = np.tile(flat, (reader.size, 1))
    if frame is None:
        return population[:, None] * split, "no sex or age"
    unit = unit_rows(frame, reader.zones, reader.id_field, reader.feedback)
    names = {str(name).lower(): name for name in frame.table.columns}
    basis = "no sex or age"
    parts: list[Floats] = []
    if set(_STRATA) <= set(names):
        parts, basis = [_by_unit(frame, names[s], unit, reader.size) for s in _STRATA], "sex and age"
    else:
        ages = _age_sums(frame, unit, reader.size)
        if ages is not None:
            parts, basis = list(ages), "sex and age"
        elif {"females", "males"} <= set(names):
            females, males = (_by_unit(frame, names[s], unit, reader.size) for s in ("females", "males"))
            parts = [males * child_share, females * child_share, males * (1 - child_share),
                     females * (1 - child_share)]
            basis = "sex"
    if parts:
        values = np.stack(parts, axis=1)
        total = values.sum(axis=1, keepdims=True)
        split = np.where(total > 0, values / np.where(total > 0, total, 1.0), split)
    return population[:, None] * split, basis


def _by_unit(frame: Frame, name: Any, unit: Ints, size: int) -> Floats:
    value = np.nan_to_num(pd.to_numeric(frame.table[name], errors="coerce").to_numpy(dtype=float, na_value=np.nan))
    good = unit >= 0
    return np.asarray(np.bincount(unit[good], weights=value[good], minlength=size).astype(float))


def _age_sums(frame: Frame, unit: Ints, size: int) -> list[Floats] | None:
    sums = {stratum: np.zeros(size) for stratum in _STRATA}
    seen = set()
    for name in frame.table.columns:
        match = re.fullmatch(r"([FM])_(\d{2})_?(\d{2}|plus)", str(name), re.IGNORECASE)
        if not match:
            continue
        female, low = match[1].upper() == "F", int(match[2])
        high = 120 if match[3].lower() == "plus" else int(match[3])
        seen.add(female)
        child = 1.0 if high < 18 else 0.0 if low >= 18 else (18 - low) / (high + 1 - low)
        value = _by_unit(frame, name, unit, size)
        sums["girls" if female else "boys"] += child * value
        sums["women" if female else "men"] += (1.0 - child) * value
    return [sums[s] for s in _STRATA] if len(seen) == 2 else None
