"""The indicator menu: named figures with definition, unit and limits, computed into one row a P-code and period.

An indicator is data (resources/indicators.json): a table of the minimum schema, a filter, what to add up, the date
field that puts a row into the period, and what it is divided by. No row is *unknown*, not zero: a place without a
report is not a place where nothing happened. Every figure carries the rows it was made of.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_

if TYPE_CHECKING:
    from ..connectors.frame import Frame

MENU = Path(__file__).resolve().parents[1] / "resources" / "indicators.json"
GROUPS = ("organisation", "donor", "eo_type", "hazard_class")
#: source rows named in the table, so that a figure can be followed; the rest is counted
_TRACED = 50


@dataclass(frozen=True)
class Measure:
    """Something added up: ``value`` is count or sum:field+field of the rows of ``table`` that pass ``where``."""

    table: str
    value: str
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    date: str = ""


@dataclass(frozen=True)
class Indicator:
    """One entry of the menu. ``over``: divided by this, times ``times``. ``zero``: no row means zero."""

    id: str
    title: str
    definition: str
    unit: str
    measure: Measure
    over: Measure | None = None
    times: float = 1.0
    by: tuple[str, ...] = ()
    limits: str = ""
    zero: bool = False


def read_menu(path: Path | None = None) -> list[Indicator]:
    """Read a menu. Raises BadInput that names the entry that is wrong."""
    path = path or MENU
    found: list[Indicator] = []
    entry: Any = None
    try:
        for entry in json.loads(path.read_text(encoding="utf-8-sig"))["indicators"]:
            over = _measure(entry["over"]) if "over" in entry else None
            found.append(
                Indicator(
                    entry["id"],
                    entry["title"],
                    entry["definition"],
                    entry["unit"],
                    _measure(entry),
                    over,
                    float(entry.get("times", 1)),
                    tuple(entry.get("by", ())),
                    entry.get("limits", ""),
                    entry.get("none") == "zero",
                )
            )
    except (OSError, *WRONG_SHAPE) as error:
        label = entry.get("id", "?") if isinstance(entry, dict) else "?"
        raise BadInput(
            N_("The indicator menu {file} cannot be read at entry {entry}"),
            file=path.name,
            entry=label,
            details=repr(error),
            hint=N_("start from a copy of the shipped indicators.json"),
        ) from error
    return found


def _measure(data: Mapping[str, Any]) -> Measure:
    value = str(data["value"])
    if value != "count" and not value.startswith("sum:"):
        raise ValueError(value)
    where = {k: tuple(str(v).casefold() for v in values) for k, values in data.get("where", {}).items()}
    return Measure(str(data["table"]), value, where, str(data.get("date", "")))


@dataclass
class Indicators:
    """``table``: pcode, period_start, period_end, indicator, group, breakdown, value, unit, numerator, denominator,
    rows, source_rows, note. ``absent``: indicators that lack a table or a column, and why. ``unplaced``: rows by
    table that have no P-code of the level and so count in no row."""

    table: pd.DataFrame
    absent: dict[str, str] = field(default_factory=dict)
    unplaced: dict[str, int] = field(default_factory=dict)
    undated: dict[str, int] = field(default_factory=dict)


def compute(
    tables: Mapping[str, Frame],
    menu: Sequence[Indicator],
    units: Sequence[str],
    level: int,
    *,
    start: str = "",
    end: str = "",
    group_by: str = "",
    feedback: Feedback | None = None,
) -> Indicators:
    """Every indicator of the menu for every P-code of ``units`` in the period (both ends included, ISO dates).

    ``tables``: table name of the menu to frame with ``adm{level}_pcode``. ``group_by``: one of GROUPS; an indicator
    whose table has not that field is computed without groups. Raises BadInput, Cancelled.
    """
    feedback = feedback or Silent()
    if group_by and group_by not in GROUPS:
        raise BadInput(
            N_("GROUP_BY cannot be {value}"), value=group_by, hint=N_("use one of: {groups}"), groups=", ".join(GROUPS)
        )
    if start and end and start > end:
        raise BadInput(N_("The period ends before it starts"), hint=N_("swap PERIOD_START and PERIOD_END"))
    out = Indicators(pd.DataFrame())
    parts = []
    for position, indicator in enumerate(menu):
        checkpoint(feedback, 100.0 * position / max(len(menu), 1))
        reason = _missing(indicator, tables, level)
        if reason:
            out.absent[indicator.id] = reason
            continue
        parts.append(_one(indicator, tables, units, level, start, end, group_by, out))
    columns = [
        "pcode",
        "period_start",
        "period_end",
        "indicator",
        "title",
        "group",
        "breakdown",
        "value",
        "unit",
        "numerator",
        "denominator",
        "rows",
        "source_rows",
        "note",
    ]
    out.table = pd.concat(parts, ignore_index=True)[columns] if parts else pd.DataFrame(columns=columns)
    return out


def _missing(indicator: Indicator, tables: Mapping[str, Frame], level: int) -> str:
    for measure in (indicator.measure, indicator.over):
        if measure is None:
            continue
        if measure.table not in tables:
            return f"no table {measure.table}"
        columns = set(tables[measure.table].table.columns)
        needed = {f"adm{level}_pcode", *measure.where, *_fields(measure), *([measure.date] if measure.date else [])}
        if needed - columns:
            return f"no column {', '.join(sorted(needed - columns))} in {measure.table}"
    return ""


def _fields(measure: Measure) -> list[str]:
    return [] if measure.value == "count" else [f.strip() for f in measure.value[4:].split("+")]


def _rows(
    measure: Measure, tables: Mapping[str, Frame], level: int, start: str, end: str, out: Indicators
) -> pd.DataFrame:
    """The rows that count, with pcode, amount and trace."""
    frame = tables[measure.table]
    table = frame.table
    keep = np.ones(len(table), dtype=bool)
    for name, allowed in measure.where.items():
        text = table[name].map(_text).str.casefold()
        keep &= (text != "").to_numpy() if allowed == ("*",) else text.isin(allowed).to_numpy()
    if measure.date and (start or end):
        dates = table[measure.date].map(_text).str[:10]
        undated = keep & (dates == "").to_numpy()
        if undated.any():
            out.undated[measure.table] = max(out.undated.get(measure.table, 0), int(undated.sum()))
        keep &= ((dates >= (start or "0")) & (dates <= (end or "9999")) & (dates != "")).to_numpy()
    picked = table[keep]
    pcode = picked[f"adm{level}_pcode"].map(_text)
    lost = int((pcode == "").sum())
    if lost:
        out.unplaced[measure.table] = max(out.unplaced.get(measure.table, 0), lost)
    fields = _fields(measure)
    if fields:
        numbers = pd.concat([pd.to_numeric(picked[f], errors="coerce").astype(float) for f in fields], axis=1)
        amount = numbers.sum(axis=1, min_count=1)
    else:
        amount = pd.Series(1.0, index=picked.index)
    trace = (
        picked["source_row"].map(_text)
        if "source_row" in picked
        else pd.Series(picked.index + 1, index=picked.index).astype(str)
    )
    return picked.assign(_pcode=pcode, _amount=amount, _trace=trace)[pcode != ""]


def _text(value: Any) -> str:
    return "" if value is None or value is pd.NA or value != value else str(value).strip()


def _one(
    indicator: Indicator,
    tables: Mapping[str, Frame],
    units: Sequence[str],
    level: int,
    start: str,
    end: str,
    group_by: str,
    out: Indicators,
) -> pd.DataFrame:
    rows = _rows(indicator.measure, tables, level, start, end, out)
    grouped = [group_by] if group_by and group_by in rows.columns else []
    pieces = [_summed(rows, units, grouped, [], indicator)]
    pieces += [_summed(rows, units, grouped, [name], indicator) for name in indicator.by if name in rows.columns]
    table = pd.concat(pieces, ignore_index=True)
    table["denominator"] = np.nan
    if indicator.over is not None:
        under = _rows(indicator.over, tables, level, start, end, out).groupby("_pcode")["_amount"].sum(min_count=1)
        table["denominator"] = table["pcode"].map(under)
        table["value"] = np.where(
            table["denominator"] > 0, indicator.times * table["numerator"] / table["denominator"], np.nan
        )
    else:
        table["value"] = table["numerator"]
    table["note"] = np.where(
        table["numerator"].isna(), "no report in the period" if indicator.measure.date else "nothing recorded", ""
    )
    if indicator.over is not None:
        lacking = table["numerator"].notna() & ~(table["denominator"] > 0)
        table.loc[lacking, "note"] = "no figure to divide by"
    return table.assign(
        indicator=indicator.id,
        title=indicator.title,
        unit=indicator.unit,
        period_start=start or None,
        period_end=end or None,
    )


def _summed(
    rows: pd.DataFrame, units: Sequence[str], grouped: list[str], by: list[str], indicator: Indicator
) -> pd.DataFrame:
    """Sums by unit (all units, also those without a row), group and one breakdown field."""
    keys = ["_pcode", *grouped, *by]
    labelled = rows.assign(**{k: rows[k].map(_text).replace("", "unknown") for k in [*grouped, *by]})
    gathered = labelled.groupby(keys, sort=True)
    table = gathered["_amount"].sum(min_count=1).rename("numerator").reset_index()
    table["rows"] = gathered.size().to_numpy()
    table["source_rows"] = [_traced(list(t)) for t in gathered["_trace"].apply(list)]
    table = table.rename(columns={"_pcode": "pcode"})
    table = table[table["pcode"].isin(set(units))]
    if not by and not grouped:
        table = pd.DataFrame({"pcode": list(units)}).merge(table, on="pcode", how="left")
        table["rows"] = table["rows"].fillna(0).astype(int)
        if indicator.zero:
            table["numerator"] = table["numerator"].fillna(0.0)
    table["group"] = table[grouped[0]] if grouped else None
    table["breakdown"] = [f"{by[0]}={v}" for v in table[by[0]]] if by else None
    return table[["pcode", "group", "breakdown", "numerator", "rows", "source_rows"]]


def _traced(rows: list[str]) -> str:
    shown = ", ".join(rows[:_TRACED])
    return shown if len(rows) <= _TRACED else f"{shown} + {len(rows) - _TRACED}"
