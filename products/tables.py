"""Reporting tables as files: one workbook through GDAL, and one CSV a sheet with the trace beside it."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.cells import safe_cell
from ..base.errors import WorkspaceError
from ..base.feedback import checkpoint
from ..base.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..analysis.reporting import Filled, Report
    from ..base.feedback import Feedback

#: rows that a workbook's sheet holds
MOST_ROWS = 1_000_000


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
    values = filled.table[names].to_numpy(dtype=object).tolist() if len(filled.table) else []
    return titles, ([_plain(value) for value in row] for row in values)


def _trace(sheets: Sequence[Filled]) -> tuple[list[str], Iterator[list[Any]]]:
    head = ["sheet", "row", "column", "figure", "table", "record", "source_row"]
    return head, ([_plain(v) for v in row] for filled in sheets
                  for row in filled.trace[head].to_numpy(dtype=object).tolist())


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
    """Raises WorkspaceError, and OSError, which write_tables tells."""
    from osgeo import gdal

    driver = gdal.GetDriverByName("XLSX")
    part = path.with_name(f"{path.stem}_part.xlsx")
    dataset = driver.Create(str(part), 0, 0, 0, gdal.GDT_Unknown) if driver is not None else None
    if dataset is None:
        raise WorkspaceError(N_("{path} cannot be written"), path=str(path), details=gdal.GetLastErrorMsg(),
                             hint=N_("ask for CSV, or choose a folder that you may write to"))
    for filled in sheets:
        _sheet(dataset, filled.sheet.id, *_rows(filled), feedback)
    if trace and sum(len(filled.trace) for filled in sheets) <= MOST_ROWS:
        _sheet(dataset, "trace", *_trace(sheets), feedback)
    dataset.FlushCache()
    del dataset
    part.replace(path)
    return str(path)


def _sheet(dataset: Any, name: str, head: list[str], rows: Iterator[list[Any]], feedback: Feedback) -> None:
    from osgeo import ogr

    kept = []
    for row in rows:
        if len(kept) % 2000 == 0:
            checkpoint(feedback)
        kept.append(row)
    layer = dataset.CreateLayer(name[:31], None, ogr.wkbNone)
    kinds = []
    for position, title in enumerate(head):
        values = [row[position] for row in kept if row[position] is not None]
        number = bool(values) and all(isinstance(value, (int, float)) for value in values)
        whole = number and all(isinstance(value, int) for value in values)
        kinds.append(number)
        layer.CreateField(ogr.FieldDefn(title, (ogr.OFTInteger64 if whole else ogr.OFTReal) if number
                                        else ogr.OFTString))
    definition = layer.GetLayerDefn()
    for count, row in enumerate(kept):
        if count % 2000 == 0:
            checkpoint(feedback)
        feature = ogr.Feature(definition)
        for position, value in enumerate(row):
            if value is not None:
                feature.SetField(position, value if kinds[position] else str(value))
        layer.CreateFeature(feature)
