"""Reporting tables from a JSON profile: Article 7, cluster 5W, needs overview, donor table; every figure traceable.

A profile has sheets; a sheet has keys (what a row is), columns (figures) and parts, each reading one table of the
programme: a filter, the date field that puts a record into the period, constants, fields joined from another table,
and a count or sum for each column. Records that a sheet leaves out are counted with the reason; a record without a
P-code, donor or date of its own is a row named "unknown", never dropped.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_
from ..connectors.frame import Counts, Frame
from .contamination import _zone_of
from .records import zone_by_pcode
from .zones import make_zones, text_ids

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "reporting"
UNKNOWN = "unknown"
TOTAL = "total"
#: what names a record, in the order of preference
_IDS = ("product_id", "hazard_id", "session_id", "casualty_id", "accident_id", "device_id", "assistance_id",
        "survey_id", "task_id", "eod_task_id", "adm_pcode", "pcode")
STRATA = ("boys", "girls", "men", "women")


@dataclass(frozen=True)
class Measure:
    """``value``: count, or sum:a|b+c (the first that is known of a and b, plus c); ``where``: field to words."""

    value: str
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """What one table adds to a sheet."""

    table: str
    values: Mapping[str, Measure]
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    date: str = ""
    constants: Mapping[str, str] = field(default_factory=dict)
    #: table, the field both have, the fields to take
    join: tuple[str, str, tuple[str, ...]] = ("", "", ())


@dataclass(frozen=True)
class Sheet:
    """One table of a report. ``keys`` and ``columns``: (id, title)."""

    id: str
    title: str
    keys: tuple[tuple[str, str], ...]
    columns: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    total: bool = True


@dataclass(frozen=True)
class Report:
    """A profile."""

    name: str
    sheets: tuple[Sheet, ...]


def profiles() -> dict[str, Path]:
    """The shipped profiles by their id."""
    return {path.stem: path for path in sorted(FOLDER.glob("*.json"))}


def read_report(path: Path) -> Report:
    """Read a profile. Raises BadInput that names the sheet that is wrong."""
    where = "?"
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        sheets = []
        for entry in data["sheets"]:
            where = entry["id"]
            columns = tuple((str(i), str(t)) for i, t in entry["columns"])
            parts = tuple(_part(part) for part in entry["parts"])
            strange = {name for part in parts for name in part.values} - {name for name, _ in columns}
            if strange:
                raise ValueError(f"values without a column: {sorted(strange)}")
            sheets.append(Sheet(where, str(entry["title"]), tuple((str(i), str(t)) for i, t in entry["keys"]), columns,
                                parts, bool(entry.get("total", True))))
        return Report(str(data.get("name", path.stem)), tuple(sheets))
    except (OSError, *WRONG_SHAPE) as error:
        raise BadInput(N_("The report profile {file} cannot be read at sheet {sheet}"), file=path.name, sheet=where,
                       details=repr(error), hint=N_("start from a copy of a shipped profile")) from error


def _part(data: Mapping[str, Any]) -> Part:
    values = {str(name): Measure(str(m["value"]), _words(m.get("where", {}))) for name, m in data["values"].items()}
    wrong = [m.value for m in values.values() if m.value != "count" and not m.value.startswith("sum:")]
    if wrong:
        raise ValueError(wrong[0])
    join = data.get("join")
    return Part(str(data["table"]), values, _words(data.get("where", {})), str(data.get("date", "")),
                {str(k): str(v) for k, v in data.get("constants", {}).items()},
                (str(join["table"]), str(join["on"]), tuple(join["fields"])) if join else ("", "", ()))


def _words(data: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {str(name): tuple(str(word).casefold() for word in words) for name, words in data.items()}


@dataclass
class Filled:
    """A sheet with figures. ``rows``: number of each row of ``trace`` it stands for, from 1.

    ``table``: keys and columns by id, a last row of totals where the sheet has one; ``trace``: sheet, row, column,
    figure, table, record, source_row; ``counts``: by table; ``absent``: tables that the programme has not.
    """

    sheet: Sheet
    table: pd.DataFrame
    trace: pd.DataFrame
    counts: dict[str, Counts]
    absent: list[str]


def fill(
    report: Report, tables: Mapping[str, Frame], level: int, *, start: str = "", end: str = "",
    feedback: Feedback | None = None,
) -> list[Filled]:
    """All sheets. ``tables``: kind to frame; ``zones`` among them places records without a P-code of the level and
    gives names. Dates are ISO, both ends included. Raises BadInput, Cancelled."""
    feedback = feedback or Silent()
    if start and end and start > end:
        raise BadInput(N_("The period ends before it starts"), hint=N_("swap PERIOD_START and PERIOD_END"))
    places = _Places(tables.get("zones"), level)
    ready: dict[str, pd.DataFrame] = {}
    out = []
    for position, sheet in enumerate(report.sheets):
        checkpoint(feedback, 100.0 * position / len(report.sheets))
        out.append(_fill(sheet, tables, ready, places, start, end, feedback))
    checkpoint(feedback, 100.0)
    return out


class _Places:
    """P-code of the level and its name, for each record."""

    def __init__(self, zones: Frame | None, level: int) -> None:
        self.level, self.zones = level, None
        self.names: dict[str, str] = {}
        code = f"adm{level}_pcode"
        if zones is not None and code in zones.table:
            self.zones = make_zones(zones, code)
            name = f"adm{level}_name"
            if name in zones.table:
                self.names = {str(c): str(n) for c, n in zip(zones.table[code], zones.table[name]) if n is not None}

    def codes(self, frame: Frame) -> list[str]:
        """The P-code of the level of each row: its own, by place, by the beginning of a finer one; else unknown."""
        own = f"adm{self.level}_pcode"
        known: list[str | None] = text_ids(frame.table[own].tolist()) if own in frame.table else [None] * len(frame)
        if "pcode" in frame.table:
            known = [a or b for a, b in zip(known, text_ids(frame.table["pcode"].tolist()))]
        ids = self.zones.ids if self.zones is not None else sorted({code for code in known if code})
        if ids and any(code is None for code in known):
            found = (_zone_of(frame, self.zones, Silent()) if self.zones is not None
                     else zone_by_pcode(frame, ids))
            known = [code or (ids[zone] if zone >= 0 else None) for code, zone in zip(known, found)]
        return [code or UNKNOWN for code in known]


def _prepared(kind: str, tables: Mapping[str, Frame], places: _Places) -> pd.DataFrame:
    """A table with the fields that profiles may use beside its own: pcode, place, month, quarter, year."""
    frame = tables[kind]
    table = frame.table.reset_index(drop=True).copy()
    codes = places.codes(frame)
    if kind == "balance":
        codes = [str(code) for code in table["adm_pcode"]]
    table["pcode"] = codes
    table["place"] = [places.names.get(code, "") for code in codes]
    if "date" in table:
        days = table["date"].map(_text).str[:10]
        table["month"], table["year"] = days.str[:7], days.str[:4]
        table["quarter"] = [f"{d[:4]}-Q{(int(d[5:7]) + 2) // 3}" if d[5:7].isdigit() else "" for d in days]
    table["_record"] = _record_names(table)
    table["_source_row"] = table["source_row"].map(_text) if "source_row" in table else [
        str(i + 1) for i in range(len(table))]
    return table


def _record_names(table: pd.DataFrame) -> list[str]:
    name = next((n for n in _IDS if n in table.columns), "")
    return [_text(v) for v in table[name]] if name else [""] * len(table)


def _text(value: Any) -> str:
    return "" if value is None or value is pd.NA or value != value else str(value).strip()


def _passes(table: pd.DataFrame, where: Mapping[str, tuple[str, ...]]) -> Any:
    keep = np.ones(len(table), dtype=bool)
    for name, words in where.items():
        text = table[name].map(_text).str.casefold() if name in table else pd.Series([""] * len(table))
        text = text.where(text != "", UNKNOWN)
        keep &= text.isin(words).to_numpy()
    return keep


def _amount(table: pd.DataFrame, value: str) -> Any:
    """The figure of each row; NaN where no field of a sum is known."""
    if value == "count":
        return np.ones(len(table))
    total = np.full(len(table), np.nan)
    for term in value[4:].split("+"):
        figure = np.full(len(table), np.nan)
        for name in term.split("|"):
            if name.strip() in table:
                numbers = pd.to_numeric(table[name.strip()], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
                figure = np.where(np.isnan(figure), numbers, figure)
        total = np.where(np.isnan(figure), total, np.nan_to_num(total) + figure)
    return total


def _fill(
    sheet: Sheet, tables: Mapping[str, Frame], ready: dict[str, pd.DataFrame], places: _Places, start: str, end: str,
    feedback: Feedback,
) -> Filled:
    keys = [name for name, _ in sheet.keys]
    traces: list[pd.DataFrame] = []
    counts: dict[str, Counts] = {}
    absent = []
    used: dict[str, Any] = {}
    reasons: dict[str, dict[str, Any]] = {}
    for part in sheet.parts:
        checkpoint(feedback)
        if part.table not in tables:
            absent.append(part.table)
            continue
        if part.table not in ready:
            ready[part.table] = _prepared(part.table, tables, places)
            checkpoint(feedback)
        table = _joined(ready[part.table], part, tables)
        wanted = _passes(table, part.where)
        dated = part.date and (start or end)
        days = table[part.date].map(_text).str[:10] if part.date in table else pd.Series([""] * len(table))
        undated = (days == "").to_numpy() if dated else np.zeros(len(table), dtype=bool)
        outside = (((days < start) | (days > (end or "9999"))).to_numpy() & ~undated
                   if dated else np.zeros(len(table), dtype=bool))
        good = wanted & ~undated & ~outside
        used[part.table] = used.get(part.table, np.zeros(len(table), dtype=bool)) | good
        kept = reasons.setdefault(part.table, {})
        for reason, mask in (("no date", undated & wanted), ("outside the period", outside & wanted)):
            kept[reason] = kept.get(reason, np.zeros(len(table), dtype=bool)) | mask
        traces.extend(_traced(table[good], part, keys))
    checkpoint(feedback)
    for kind, mask in used.items():
        left = {}
        rest = ~mask
        for reason, other in reasons[kind].items():
            left[reason] = int((other & rest).sum())
            rest = rest & ~other
        left[N_("not asked for by this sheet")] = int(rest.sum())
        left = {reason: n for reason, n in left.items() if n}
        counts[kind] = Counts(len(mask), len(mask) - sum(left.values()), left)
    return _gathered(sheet, keys, traces, counts, absent)


def _joined(table: pd.DataFrame, part: Part, tables: Mapping[str, Frame]) -> pd.DataFrame:
    other, on, fields = part.join
    if not other:
        return table
    missing = [name for name in fields if name not in table]
    out = table.copy()
    source = tables.get(other)
    for name in missing:
        known: dict[str, str] = {}
        if source is not None and on in source.table and name in source.table:
            for key, value in zip(source.table[on].map(_text), source.table[name].map(_text)):
                known.setdefault(key, value)
        out[name] = [known.get(_text(key), "") for key in out[on]] if on in out else ""
    return out


def _traced(table: pd.DataFrame, part: Part, keys: Sequence[str]) -> list[pd.DataFrame]:
    """One row a record and column that it adds to."""
    base = pd.DataFrame(index=table.index)
    for key in keys:
        if key in part.constants:
            base[key] = part.constants[key]
        elif key in table:
            base[key] = table[key].map(_text).replace("", UNKNOWN if key != "place" else "")
        else:
            base[key] = UNKNOWN if key != "place" else ""
    base["table"] = part.table
    base["record"], base["source_row"] = table["_record"], table["_source_row"]
    out = []
    for name, measure in part.values.items():
        keep = _passes(table, measure.where)
        amount = _amount(table, measure.value)
        chosen = keep & ~np.isnan(amount)
        out.append(base[chosen].assign(column=name, figure=amount[chosen]))
    if not any(len(piece) for piece in out) and len(base):
        # records of which no figure is known still make a row
        out.append(base.assign(column="", figure=np.nan))
    return out


def _gathered(
    sheet: Sheet, keys: list[str], traces: list[pd.DataFrame], counts: dict[str, Counts], absent: list[str]
) -> Filled:
    names = [name for name, _ in sheet.columns]
    columns = [*keys, "column", "figure", "table", "record", "source_row"]
    every = pd.concat(traces, ignore_index=True) if traces else pd.DataFrame(columns=columns)
    rows = every[keys].drop_duplicates().sort_values(keys).reset_index(drop=True)
    rows["row"] = np.arange(1, len(rows) + 1)
    every = every.merge(rows, on=keys, how="left") if len(every) else every.assign(row=[])
    table = rows.drop(columns="row").copy()
    totals: dict[str, Any] = {key: (TOTAL if i == 0 else "") for i, key in enumerate(keys)}
    for name in names:
        mine = every[every["column"] == name]
        sums = mine.groupby("row")["figure"].sum(min_count=1)
        figures = rows["row"].map(sums).astype(float)
        table[name] = figures
        totals[name] = float(figures.sum()) if figures.notna().any() else np.nan
    if sheet.total and len(table):
        table = pd.concat([table, pd.DataFrame([totals])], ignore_index=True)
    every = every[every["column"] != ""]
    every.insert(0, "sheet", sheet.id)
    trace = every[["sheet", "row", "column", "figure", "table", "record", "source_row"]].reset_index(drop=True)
    return Filled(sheet, table, trace.sort_values(["row", "column"], kind="stable").reset_index(drop=True), counts,
                  absent)


# -- the needs overview ---------------------------------------------------------------------------------
def need_long(need: Frame, population: Frame | None, level: int) -> Frame:
    """People in need as rows: pcode × population group × sex and age, severity, population, low, central, high.

    ``need``: the table of peopleinneed. Groups are split by the sex and age of the unit in ``population`` (columns
    boys, girls, men, women or F_00_04 …); without them a group is one row. Raises BadInput for another table.
    """
    from .need_inputs import Reader, strata

    table = need.table
    code = f"adm{level}_pcode" if f"adm{level}_pcode" in table else "pcode"
    if code not in table or "pin_central" not in table or "pin_host_low" not in table:
        raise BadInput(N_("NEEDS is not a table of peopleinneed of admin level {level}"), level=level,
                       hint=N_("run peopleinneed with the P-codes of this level as ZONE_ID"))
    zones = make_zones(Frame("need", table, need.geometry, need.crs), code) if need.geometry is not None else None
    shares = np.full((len(table), 4), 0.25)
    basis = "no sex or age"
    if zones is not None and len(zones.ids) == len(table):
        shares, basis = strata(Reader(zones, code, "", Silent()), population, np.ones(len(table)), 0.45)
    split = list(STRATA) if basis != "no sex or age" else ["all"]
    rows = []
    groups = (("residents", "hosts", "host"), ("displaced people", "idps", "idp"), ("returnees",) * 2 + ("returnee",))
    for i, (_, row) in enumerate(table.iterrows()):
        for label, people, group in groups:
            for k, stratum in enumerate(split):
                part = shares[i, k] if len(split) > 1 else 1.0
                rows.append({
                    "pcode": row[code], "population_group": label, "sex_age": stratum,
                    "severity": _text(row["severity"]).split(".")[0] or "not classified",
                    "population": _number(row[people]) * part,
                    **{s: _number(row[f"pin_{group}_{s}"]) * part for s in ("low", "central", "high")},
                    "source_row": str(i + 1)})
    return Frame("need_long", pd.DataFrame(rows), provenance=need.provenance)


def _number(value: Any) -> float:
    return float("nan") if value is None or value is pd.NA or value != value else float(value)
