"""Reporting tables as files: one workbook, and one CSV a sheet with the trace beside it."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.cells import safe_cell
from ..base.errors import WorkspaceError
from ..base.feedback import checkpoint
from ..base.text import N_
from .workbook import write_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd

    from ..analysis.reporting import Filled, Report
    from ..base.feedback import Feedback

#: rows that a workbook's sheet holds
MOST_ROWS = 1_000_000
PIECE = 2000


def write_tables(folder: Path, report: Report, sheets: Sequence[Filled], formats: Sequence[str],
                 feedback: Feedback, *, trace: bool = True) -> list[str]:
    """Write the files and return their paths; ``formats``: xlsx, csv. ``trace``: with the records behind each figure,
    for the own programme. Raises WorkspaceError, Cancelled."""
    stem = re.sub(r"[^a-z0-9]+", "_", report.name.lower()).strip("_") or "report"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        done: list[str] = []
        if "csv" in formats:
            for filled in sheets:
                checkpoint(feedback)
                done.append(_csv(folder / f"{stem}_{filled.sheet.id}.csv", *_rows(filled), feedback))
            if trace:
                done.append(_csv(folder / f"{stem}_trace.csv", *_trace(sheets), feedback))
        if "xlsx" in formats:
            done.append(_xlsx(folder / f"{stem}.xlsx", sheets, feedback, trace))
    except OSError as error:
        raise WorkspaceError(N_("The tables cannot be written to {folder}"), folder=str(folder), details=repr(error),
                             hint=N_("close them elsewhere, or choose a folder that you may write to")) from error
    return done


def _rows(filled: Filled) -> tuple[list[str], Iterator[list[Any]]]:
    titles = [title for _, title in (*filled.sheet.keys, *filled.sheet.columns)]
    names = [name for name, _ in (*filled.sheet.keys, *filled.sheet.columns)]
    return titles, _values(filled.table, names)


def _trace(sheets: Sequence[Filled]) -> tuple[list[str], Iterator[list[Any]]]:
    head = ["sheet", "row", "column", "figure", "table", "record", "source_row"]
    return head, (row for filled in sheets for row in _values(filled.trace, head))


def _values(table: pd.DataFrame, names: list[str]) -> Iterator[list[Any]]:
    """The rows as plain values, a piece at a time: a trace of a million rows is not made a list at once."""
    for start in range(0, len(table), PIECE):
        for row in table[names].iloc[start:start + PIECE].to_numpy(dtype=object).tolist():
            yield [_plain(value) for value in row]


def _plain(value: Any) -> Any:
    if value is None or value != value:
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() else round(value, 6)
    return value.item() if hasattr(value, "item") else value


def _csv(path: Path, head: list[str], rows: Iterator[list[Any]], feedback: Feedback) -> str:
    """Raises OSError, which write_tables tells."""
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([safe_cell(title) for title in head])
        for count, row in enumerate(rows):
            if count % 2000 == 0:
                checkpoint(feedback)
            writer.writerow(["" if v is None else safe_cell(v) for v in row])
    part.replace(path)
    return str(path)


def _xlsx(path: Path, sheets: Sequence[Filled], feedback: Feedback, trace: bool) -> str:
    """Raises OSError, which write_tables tells, Cancelled: then what was there before stays."""
    tables = [(filled.sheet.id, *_rows(filled)) for filled in sheets]
    if trace and sum(len(filled.trace) for filled in sheets) <= MOST_ROWS:
        tables.append(("trace", *_trace(sheets)))
    part = path.with_name(f"{path.stem}_part.xlsx")
    try:
        write_workbook(part, tables, feedback)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return str(path)
