"""Two casualty lists without names, side by side: pairs that may be the same person. Flags only, nothing is merged.

Equal rows inside one list are different people (in a public table of victims about a third of the rows have an
equal row, and each is a person), so a pair is never more than a question for the two organisations. What is compared:
date within the coarser of the two precisions, P-codes as far as both know them, sex, age group, outcome. A field that
one side does not know neither helps nor excludes.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import BadInput
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_

if TYPE_CHECKING:
    from ..connectors.frame import Frame

#: days that two reports of one day may lie apart
DAYS = 3
_FIELDS = ("sex", "age_group", "outcome")
_UNKNOWN = {"", "unknown", "nan", "none", "<na>"}


@dataclass(frozen=True)
class _Row:
    position: int
    first: int
    last: int
    precision: str
    codes: tuple[str, ...]
    values: tuple[str, ...]


@dataclass
class Matches:
    """``pairs``: one row a possible pair; ``months``: reports by month and list, missing where a list has none in
    that month, since no report is not no casualty; ``undated``: rows of each list that cannot be compared."""

    pairs: pd.DataFrame
    months: pd.DataFrame
    undated: tuple[int, int]


def compare(first: Frame, second: Frame, feedback: Feedback | None = None, days: int = DAYS) -> Matches:
    """Flag pairs of the two lists (minimum schema ``casualty``). Raises BadInput, Cancelled."""
    feedback = feedback or Silent()
    lists = [_rows(frame, feedback) for frame in (first, second)]
    by_day: dict[int, list[_Row]] = defaultdict(list)
    for row in lists[1]:
        for day in range(row.first, row.last + 1):
            by_day[day].append(row)
    alike = [_alike(rows) for rows in lists]
    found = []
    for n, row in enumerate(lists[0]):
        if n % 200 == 0:
            checkpoint(feedback, 100.0 * n / len(lists[0]))
        reach = range(row.first - days, row.last + days + 1)
        near = {other.position: other for day in reach for other in by_day.get(day, ())}
        for other in near.values():
            pair = _pair(row, other)
            if pair is not None:
                found.append((*pair, alike[0][row.position], alike[1][other.position]))
    pairs = pd.DataFrame(
        found,
        columns=[
            "first_row",
            "second_row",
            "score",
            "agree",
            "open",
            "days_apart",
            "alike_in_first",
            "alike_in_second",
        ],
    )
    pairs["flag"] = np.where(
        (pairs["score"] >= 0.9) & (pairs["alike_in_first"] == 1) & (pairs["alike_in_second"] == 1),
        "likely the same person",
        "possibly the same person",
    )
    pairs = pairs.sort_values(["score", "first_row", "second_row"], ascending=[False, True, True], ignore_index=True)
    for label, frame in (("first", first), ("second", second)):
        ids = frame.table.get("casualty_id")
        pairs[f"{label}_id"] = None if ids is None else [ids.iloc[r] for r in pairs[f"{label}_row"]]
        pairs[f"{label}_row"] += 1
    undated = (len(first) - len(lists[0]), len(second) - len(lists[1]))
    return Matches(pairs, _months(lists), undated)


def _rows(frame: Frame, feedback: Feedback) -> list[_Row]:
    table = frame.table
    if "date" not in table.columns:
        raise BadInput(
            N_("The casualty list has no column “date”"), hint=N_("import it with “Import IMSMA export” first")
        )
    dates = table["date"].map(_text)
    precision = table["date_precision"].map(_text) if "date_precision" in table else pd.Series([""] * len(table))
    codes = [table[c].map(_text).str.upper() for c in ("adm1_pcode", "adm2_pcode", "adm3_pcode") if c in table]
    values = [table[c].map(_text).str.casefold() if c in table else pd.Series([""] * len(table)) for c in _FIELDS]
    rows = []
    for i, (day, exact, *texts) in enumerate(zip(dates, precision, *codes, *values)):
        if i % 2000 == 0:
            checkpoint(feedback)
        span = _span(day, exact)
        if span is not None:
            rows.append(_Row(i, *span, tuple(texts[:len(codes)]), tuple(texts[len(codes):])))
    return rows


def _text(value: Any) -> str:
    return "" if value is None or value is pd.NA or value != value else str(value).strip()


def _span(text: str, precision: str) -> tuple[int, int, str] | None:
    """First and last day (ordinals) that the date may mean; None for no date or only a year."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    if precision in ("year", "unknown"):
        return None
    if precision == "month":
        start = day.replace(day=1)
        following = date(start.year + start.month // 12, start.month % 12 + 1, 1)
        return start.toordinal(), following.toordinal() - 1, "month"
    return day.toordinal(), day.toordinal(), "day"


def _pair(a: _Row, b: _Row) -> tuple[int, int, float, str, str, int] | None:
    """The pair's score, what agrees and what is open; None when a known field contradicts."""
    agree: list[str] = []
    unknown: list[str] = []
    place = 0
    for x, y in zip(a.codes, b.codes):
        if x and y:
            if x != y:
                return None
            place += 1
    (agree if place else unknown).append("P-code")
    for name, x, y in zip(_FIELDS, a.values, b.values):
        if x in _UNKNOWN or y in _UNKNOWN:
            unknown.append(name)
        elif x != y:
            return None
        else:
            agree.append(name)
    if not agree or (agree == ["sex"] and not place):
        return None
    apart = max(0, max(a.first, b.first) - min(a.last, b.last))
    exact = a.precision == b.precision == "day"
    score = 0.35 * (1 - apart / (DAYS + 1)) * (1.0 if exact else 0.5) + 0.15 * place / max(len(a.codes), 1) * 2
    score += sum({"sex": 0.1, "age_group": 0.1, "outcome": 0.15}.get(name, 0) for name in agree)
    return a.position, b.position, round(min(score, 1.0), 3), ", ".join(agree), ", ".join(unknown), apart


def _alike(rows: list[_Row]) -> dict[int, int]:
    """How many rows of the same list look the same, the row itself included."""
    count: dict[tuple[Any, ...], int] = defaultdict(int)
    for row in rows:
        count[(row.first, row.last, row.codes, row.values)] += 1
    return {row.position: count[(row.first, row.last, row.codes, row.values)] for row in rows}


def _months(lists: list[list[_Row]]) -> pd.DataFrame:
    labels = ("first", "second")
    counts = [
        pd.Series([date.fromordinal(r.first).strftime("%Y-%m") for r in rows], dtype=object).value_counts()
        for rows in lists
    ]
    months = sorted(set().union(*(c.index for c in counts)))
    if months:
        months = [p.strftime("%Y-%m") for p in pd.period_range(months[0], months[-1], freq="M")]
    table = pd.DataFrame({"month": months})
    for label, count in zip(labels, counts):
        table[label] = table["month"].map(count).astype("Int64")
    return table
