"""The first rows of every sheet of a table, with the header row and the HXL row as they were found.

Reads heads only, so that a wizard and a drop on the map can say what a file is before anybody waits for all of it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ..base.errors import BadInput
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_
from . import tabular

ROWS = 60
_BYTES = 1 << 20


@dataclass(frozen=True)
class Head:
    """``rows``: the first 60 rows of a sheet as texts or None, row 1 first. ``header``, ``tag``: row numbers from 1 of
    the column names and of the HXL tags (None without)."""

    sheet: str
    rows: tuple[tuple[str | None, ...], ...]
    header: int
    tag: int | None

    def names(self, header: int | None = None, tag: int | None = None) -> tuple[list[str], list[str] | None]:
        """Column names and HXL tags, as ``tabular.read_table`` gives them for these rows.

        ``header`` and ``tag`` replace what was found; 0 as ``tag`` is "there are none".
        """
        chosen = header or self.header
        if not 0 < chosen <= len(self.rows):
            return [], None
        found = tag if tag is not None else (self.tag if not header else tabular.tag_below(self.rows, chosen - 1))
        texts: Sequence[str | None] = self.rows[chosen - 1]
        if found == chosen:
            texts = [None] * len(texts)
        below = self.rows[max(chosen, found or 0):]
        kept = [i for i, text in enumerate(texts)
                if text is not None or any(i < len(row) and row[i] is not None for row in below)]
        tags = None
        if found and found <= len(self.rows):
            row = self.rows[found - 1]
            tags = [(row[i] or "") if i < len(row) else "" for i in kept]
        return tabular.unique_names([texts[i] for i in kept]), tags


def heads(path: str | Path, feedback: Feedback) -> list[Head]:
    """The head of each sheet that has rows, in order; of a CSV its one. Raises BadInput, Cancelled."""
    path = Path(path)
    checkpoint(feedback, 0)
    if not tabular.is_workbook(path):
        return [_head("", _csv_rows(path))]
    dataset = tabular.open_workbook(path, feedback)
    found = []
    for index in range(dataset.GetLayerCount()):
        checkpoint(feedback, 100.0 * index / dataset.GetLayerCount())
        layer = dataset.GetLayer(index)
        width = layer.GetLayerDefn().GetFieldCount()
        rows = [[tabular.as_shown(str(feature.GetField(i))) if feature.IsFieldSetAndNotNull(i) else None
                 for i in range(width)] for feature in islice(layer, ROWS)]
        if any(any(row) for row in rows):
            found.append(_head(layer.GetName(), rows))
    if not found:
        raise BadInput(N_("{file} has no rows"), hint=N_("check that the right file and sheet are chosen"),
                       file=path.name)
    return found


def _head(sheet: str, rows: list[list[str | None]]) -> Head:
    header, tag = tabular.find_header(rows)
    return Head(sheet, tuple(tuple(row) for row in rows), header + 1, None if tag is None else tag + 1)


def _csv_rows(path: Path) -> list[list[str | None]]:
    tabular.check_file(path)
    with path.open("rb") as stream:
        data = stream.read(_BYTES)
    text = tabular.decoded(data)
    if "\x00" in text:
        raise BadInput(N_("{file} is not a text table"), hint=N_("choose a CSV or XLSX file"), file=path.name)
    lines = text.splitlines()
    declared = re.fullmatch(r"\ufeff?sep=(.)", lines[0].strip()) if lines else None
    delimiter = declared.group(1) if declared else tabular.guess_delimiter(lines[:ROWS])
    csv.field_size_limit(1 << 27)
    rows = [[tabular.as_text(cell) for cell in row]
            for row in islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), ROWS + 2)]
    rows = (rows[1:] if declared else rows)[:ROWS]
    if not any(any(row) for row in rows):
        raise BadInput(N_("{file} has no rows"), hint=N_("export it again"), file=path.name)
    width = max(map(len, rows))
    return [row + [None] * (width - len(row)) for row in rows]
