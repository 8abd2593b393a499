"""CSV and XLSX as people keep them: any encoding and delimiter, titles above the header, an HXL row below it.

Every cell comes as the text that is written there, so that a code keeps its leading zeros; an empty cell is None.
XLSX is read through GDAL with its own header guess switched off: pandas needs an engine that QGIS does not bring.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.apart import apart
from ..base.errors import BadInput
from ..base.feedback import Feedback, Silent, Span, checkpoint
from ..base.text import N_, told
from .frame import Frame
from .vector_files import quiet

if TYPE_CHECKING:
    import pandas as pd

_SAMPLE_ROWS = 60
#: bytes of a workbook that is read in less time than a person notices
_LARGE = 500_000
#: rows that are read between two looks at the cancel button
_TOGETHER = 50_000
_HEADER_WITHIN = 30
_DELIMITERS = ",;\t|"
_NUMBER = re.compile(r"[-+]?[\d.,\s ]*\d[\d.,\s ]*%?")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ].*)?")
_GDAL_DATE = re.compile(r"(\d{4})/(\d\d)/(\d\d)(?: (\d\d:\d\d:\d\d)(?:\.\d+)?(?:\+\d\d)?)?")
_LONG_FRACTION = re.compile(r"-?\d+\.\d{12,}")
_EXPONENT = re.compile(r"-?\d+(\.\d+)?[eE][+-]\d+")
_HXL = re.compile(r"\s*#[a-zA-Z]\w*(\s*\+\w+)*\s*")


class RowNumbers:
    """The file's row number of each row, in ``table.attrs``: pandas copies attrs deeply with every column taken,
    which for a list of a million numbers costs more than reading the file. Iterates and compares as a list does.
    """

    def __init__(self, numbers: Any) -> None:
        self.numbers = numbers

    def __deepcopy__(self, memo: Any) -> RowNumbers:
        return self

    def __len__(self) -> int:
        return len(self.numbers)

    def __iter__(self) -> Iterator[int]:
        return iter(self.numbers.tolist())

    def __eq__(self, other: object) -> bool:
        return self is other or (not isinstance(other, RowNumbers) and list(self) == other)

    __hash__ = None  # type: ignore[assignment]


def row_numbers(table: pd.DataFrame) -> Any:
    """The file's row number of each row as an integer array; 1, 2, 3 … where the reader did not keep it."""
    import numpy as np

    known = table.attrs.get("first_row")
    if known is not None and len(known) == len(table):
        return np.array(known.numbers if isinstance(known, RowNumbers) else list(known), dtype=np.int64)
    return np.arange(1, len(table) + 1, dtype=np.int64)


# -- what other modules call ------------------------------------------------------------------------
def is_workbook(path: str | Path) -> bool:
    """True for a path that is read as a workbook."""
    return str(path).lower().endswith((".xlsx", ".xlsm"))


def list_sheets(path: str | Path, feedback: Feedback | None = None) -> list[str]:
    """Sheet names of a workbook in order; ``[""]`` for a CSV. Raises BadInput; with a ``feedback`` Cancelled."""
    if not is_workbook(path):
        check_file(path)
        return [""]
    dataset = open_workbook(path, feedback)
    return [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]


def read_table(
    path: str | Path, sheet: str | None = None, header_row: int | None = None, feedback: Feedback | None = None,
    tag_row: int | None = None,
) -> Frame:
    """A CSV or a sheet as a frame of text columns (object dtype, ``str`` or None).

    ``sheet``: a name; by default the first sheet that has rows under a header. ``header_row``: the row of the
    column names, counted from 1 as a spreadsheet shows it; found by itself where it is None. ``tag_row``: the row of
    the HXL tags, 0 for "there is none", None to find it. Empty rows are left out. ``table.attrs`` has ``first_row``
    (:class:`RowNumbers`), ``header_row``, ``sheet`` and ``hxl_tags`` (one per column, "" where
    none; absent without a tag row). Raises BadInput and Cancelled.
    """
    feedback = feedback or Silent()
    path = Path(path)
    check_file(path)
    if is_workbook(path):
        raw, used_sheet = _read_workbook(path, sheet, feedback)
    else:
        raw, used_sheet = _read_csv(path, feedback), ""
    return _shape(path, raw, used_sheet, header_row, tag_row, Span(feedback, 80, 100))


def find_header(rows: Sequence[Sequence[str | None]]) -> tuple[int, int | None]:
    """Index of the header row and of the HXL tag row (None without) in the first rows of a sheet.

    A header is the first row that is nearly as wide as the table and mostly words; titles and merged groups above
    it are narrower. A tag row decides by itself: the header is the row above it.
    """
    tag = next((index for index, row in enumerate(rows[:_HEADER_WITHIN]) if _is_tag_row(row)), None)
    if tag is not None:
        return (tag - 1 if tag > 0 else 0), tag
    sample = rows[:_SAMPLE_ROWS]
    filled = [sum(cell is not None for cell in row) for row in sample]
    if not filled or max(filled) == 0:
        return 0, None
    # rows below tell how wide the table is; a single stray cell far right must not
    typical = sorted((count for count in filled if count), reverse=True)[len([c for c in filled if c]) // 4]
    for index, row in enumerate(sample[:_HEADER_WITHIN]):
        cells = [cell for cell in row if cell is not None]
        if len(cells) < max(1, 0.6 * typical):
            continue
        words = sum(not _NUMBER.fullmatch(cell) and not _DATE.fullmatch(cell) for cell in cells)
        if words >= 0.5 * len(cells):
            return index, None
    return next(index for index, count in enumerate(filled) if count), None


def unique_names(names: Sequence[str | None]) -> list[str]:
    """Column names without blanks and repeats; letter case does not count, as in a GeoPackage."""
    seen: set[str] = set()
    taken = {(name or "").casefold() for name in names}
    out = []
    for position, name in enumerate(names, 1):
        base = " ".join((name or "").split()) or f"column_{position}"
        candidate, number = base, 1
        while candidate.casefold() in seen or (number > 1 and candidate.casefold() in taken):
            number += 1
            candidate = f"{base}_{number}"
        seen.add(candidate.casefold())
        out.append(candidate)
    return out


# -- shaping ----------------------------------------------------------------------------------------
def tag_below(rows: Sequence[Sequence[str | None]], header: int) -> int | None:
    """Row number from 1 of the HXL tags right below a header (its index), None where there are none."""
    below = rows[header + 1: header + 2]
    return header + 2 if below and _is_tag_row(below[0]) else None


def _shape(path: Path, raw: pd.DataFrame, sheet: str, header_row: int | None, tag_row: int | None,
           feedback: Feedback) -> Frame:
    """Header, tags and data of the raw cells (a frame of objects, column names 0 to n)."""
    import numpy as np
    import pandas as pd

    head = [[cell if isinstance(cell, str) else None for cell in row]
            for row in raw.iloc[:_SAMPLE_ROWS].itertuples(index=False, name=None)]
    if not head or raw.shape[1] == 0:
        raise BadInput(N_("{file} has no rows"), hint=N_("check that the right file and sheet are chosen"),
                       file=path.name)
    if header_row is None:
        header, tag = find_header(head)
    else:
        header = header_row - 1
        if not 0 <= header < len(raw):
            raise BadInput(N_("{file} has no row {row} for the column names"), file=path.name, row=header_row)
        found = tag_below(head, header)
        tag = None if found is None else found - 1
    if tag_row is not None:
        if tag_row > len(head) or (tag_row and tag_row <= header):
            raise BadInput(N_("Row {row} of {file} cannot hold the HXL tags"), file=path.name, row=tag_row,
                           hint=N_("give a row below the column names, or 0 for none"))
        tag = tag_row - 1 if tag_row else None
    names: list[str | None] = [cell if isinstance(cell, str) else None for cell in raw.iloc[header]]
    if tag is not None and header == tag:
        names = [None] * len(names)
    start = (tag if tag is not None else header) + 1
    body = raw.iloc[start:]
    empty = np.empty(body.shape, dtype=bool)
    for position in range(body.shape[1]):
        checkpoint(feedback, 50.0 * position / body.shape[1])
        empty[:, position] = body.iloc[:, position].isna()
    keep_rows = ~empty.all(axis=1)
    keep_columns = [position for position, name in enumerate(names)
                    if name is not None or not empty[:, position].all()]
    numbers = np.flatnonzero(keep_rows) + start + 1
    unique = unique_names([names[position] for position in keep_columns])
    columns = {}
    for name, position in zip(unique, keep_columns):
        checkpoint(feedback, 50.0 + 50.0 * position / body.shape[1])
        columns[name] = pd.Series(body.iloc[:, position].to_numpy(dtype=object)[keep_rows], dtype=object)
    table = pd.DataFrame(columns, index=pd.RangeIndex(int(keep_rows.sum())))
    table.attrs.update(first_row=RowNumbers(numbers), header_row=header + 1, sheet=sheet)
    frame = Frame(_table_name(path, sheet), table)
    if tag is not None:
        tags = head[tag]
        table.attrs["hxl_tags"] = [(tags[position] or "").strip() for position in keep_columns]
    if header > 0 and header_row is None:
        frame.notes.append(told(N_("{file}: the column names were found in row {row}."), file=path.name,
                                row=header + 1))
    return frame


def _is_tag_row(row: Sequence[str | None]) -> bool:
    """An HXL tag row: at least two tags, and nothing that is not a tag in half of the cells or more."""
    cells = [cell for cell in row if cell is not None]
    tags = sum(bool(_HXL.fullmatch(cell)) for cell in cells)
    return tags >= 2 and tags >= 0.5 * len(cells)


def _table_name(path: Path, sheet: str) -> str:
    name = re.sub(r"[^a-z0-9_]+", "_", f"{path.stem}_{sheet}".lower()).strip("_")
    return name or "table"


def check_file(path: str | Path) -> None:
    path = Path(path)
    if not path.is_file():
        raise BadInput(N_("{file} is not there"), hint=N_("choose the file again"), file=path.name)
    if path.stat().st_size == 0:
        raise BadInput(N_("{file} is empty"), hint=N_("export it again"), file=path.name)


# -- CSV --------------------------------------------------------------------------------------------
def guess_encoding(path: str | Path) -> str:
    """utf-8-sig, utf-16, cp1252, cp1251 or cp1256, from the bytes of the whole file."""
    path = Path(path)
    with path.open("rb") as stream:
        head = stream.read(4)
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        stream.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8-sig")()
        try:
            while block := stream.read(1 << 20):
                decoder.decode(block)
            decoder.decode(b"", True)
            return "utf-8-sig"
        except UnicodeDecodeError:
            stream.seek(0)
            return _single_byte(stream.read(4 << 20))


def decoded(head: bytes) -> str:
    """The first bytes of a file as text; a character that the cut went through is left out."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", "ignore")
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(head)
    except UnicodeDecodeError:
        return head.decode(_single_byte(head), "replace")


def _single_byte(data: bytes) -> str:
    """Latin accents stand alone among ASCII letters; Arabic and Cyrillic words are runs of high bytes."""
    runs = re.findall(rb"[\x80-\xff]+", data)
    if not runs:
        return "cp1252"
    high = b"".join(runs)
    if len(high) / len(runs) < 1.8:
        return "cp1252"
    cyrillic = sum(high.count(code) for code in (*range(0xE7, 0xEC), 0xE0, 0xE2, *range(0xEE, 0x100)))
    arabic = sum(high.count(code) for code in (0xC7, 0xE1, 0xED, 0xE3, 0xE4, 0xE6, 0xD1, 0xC8, 0xCA, 0xC9))
    return "cp1256" if arabic > cyrillic else "cp1251"


def guess_delimiter(lines: list[str]) -> str:
    """The delimiter that cuts most lines into the same number of fields, more than one."""
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        counts = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        wide = [count for count in counts if count > 1]
        if not wide:
            continue
        common = max(set(wide), key=lambda count: (wide.count(count), count))
        score = wide.count(common) / len(counts) + min(common, 50) / 500
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _read_csv(path: Path, feedback: Feedback) -> pd.DataFrame:
    import pandas as pd

    encoding = guess_encoding(path)
    with path.open("r", encoding=encoding, errors="replace", newline="") as stream:
        text_head = stream.read(64 * 1024)
    if "\x00" in text_head:
        raise BadInput(N_("{file} is not a text table"), hint=N_("choose a CSV or XLSX file"), file=path.name)
    lines = text_head.splitlines()
    declared = re.fullmatch(r"\ufeff?sep=(.)", lines[0].strip()) if lines else None
    delimiter = declared.group(1) if declared else guess_delimiter(lines[: _SAMPLE_ROWS])
    checkpoint(feedback, 2)
    width, rows = _measure(path, encoding, delimiter, feedback)
    if width == 0:
        raise BadInput(N_("{file} has no rows"), hint=N_("export it again"), file=path.name)
    try:
        parts: list[pd.DataFrame] = []
        with pd.read_csv(
            path, header=None, names=list(range(width)), dtype=object, keep_default_na=False, na_filter=False,
            sep=delimiter, encoding=encoding, encoding_errors="replace", skip_blank_lines=False, index_col=False,
            chunksize=_TOGETHER,
        ) as reader:
            for part in reader:
                checkpoint(feedback, 2 + 58 * min(1.0, sum(len(one) for one in parts) / max(rows, 1)))
                parts.append(part)
        raw = pd.concat(parts) if len(parts) != 1 else parts[0]
        if len(raw) != rows:  # quotes read otherwise than csv reads them: the slow reader decides
            raise ValueError(f"{len(raw)} rows, {rows} expected")
    except (ValueError, pd.errors.ParserError):
        raw = _read_slowly(path, encoding, delimiter, width, feedback)
    for position, column in enumerate(raw.columns):
        checkpoint(feedback, 60 + 20 * position / width)
        raw[column] = _clean(raw[column])
    return raw.iloc[1:] if declared else raw


def _rows(path: Path, encoding: str, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(1 << 27)
    with path.open("r", encoding=encoding, errors="replace", newline="") as stream:
        yield from csv.reader((line.replace("\x00", "") for line in stream), delimiter=delimiter)


def _measure(path: Path, encoding: str, delimiter: str, feedback: Feedback) -> tuple[int, int]:
    """Widest row and number of rows: ragged rows must neither break the read nor lose cells."""
    quick = _measure_bytes(path, delimiter, feedback) if encoding != "utf-16" else None
    if quick is not None:
        return quick
    width = rows = 0
    for row in _rows(path, encoding, delimiter):
        rows += 1
        width = max(width, len(row))
        if rows % 20000 == 0:
            checkpoint(feedback)
    return width, rows


def _measure_bytes(path: Path, delimiter: str, feedback: Feedback) -> tuple[int, int] | None:
    """The same by counting bytes, ten times as fast; None for a file with quotes or single carriage returns."""
    import numpy as np

    sign, width, rows, open_line, last = ord(delimiter), 0, 0, 0, b""
    with path.open("rb") as stream:
        while block := stream.read(8 << 20):
            checkpoint(feedback)
            if b'"' in block or block.count(b"\r") != block.count(b"\r\n") + block.endswith(b"\r") or b"\x00" in block:
                return None
            data = np.frombuffer(block, dtype=np.uint8)
            ends = np.flatnonzero(data == 10)
            signs = np.searchsorted(np.flatnonzero(data == sign), ends)
            per_line = np.diff(signs, prepend=0)
            total = int((data == sign).sum())
            if len(ends):
                per_line[0] += open_line
                width = max(width, int(per_line.max()) + 1)
                rows += len(ends)
                open_line = total - int(signs[-1])
            else:
                open_line += total
            last = block
    if not last.endswith(b"\n"):
        rows, width = rows + 1, max(width, open_line + 1)
    return (width, rows) if width > 1 else None  # empty lines look like lines of one empty cell


def _read_slowly(path: Path, encoding: str, delimiter: str, width: int, feedback: Feedback) -> pd.DataFrame:
    import pandas as pd

    rows: list[list[str]] = []
    for row in _rows(path, encoding, delimiter):
        if len(rows) % 20000 == 0:
            checkpoint(feedback)
        rows.append(row + [""] * (width - len(row)))
    return pd.DataFrame(rows, columns=list(range(width)), dtype=object)


def as_text(value: str) -> str | None:
    """A cell of a CSV without outer spaces; None where nothing is left."""
    return (value.strip() if value.isascii() else value.replace("\u00a0", " ").strip().strip("\ufeff")) or None


def _clean(column: pd.Series[Any]) -> pd.Series[Any]:
    """Cells without outer spaces; empty ones None. Each distinct text is cleaned once."""
    import numpy as np
    import pandas as pd

    codes, values = pd.factorize(column.astype(object), use_na_sentinel=True)
    cleaned = [as_text(value) for value in map(str, values)]
    cleaned.append(None)
    lookup = np.empty(len(cleaned), dtype=object)
    lookup[:] = cleaned
    return pd.Series(lookup[codes], index=column.index, dtype=object)


# -- XLSX -------------------------------------------------------------------------------------------
def open_workbook(path: str | Path, feedback: Feedback | None = None) -> Any:
    """The workbook as GDAL reads it, whole, with every cell as text. Raises BadInput; with ``feedback`` Cancelled."""
    check_file(path)
    if feedback is None or Path(path).stat().st_size < _LARGE:
        return _open_workbook(path)
    return apart(lambda _feedback: _open_workbook(path), feedback)


def _open_workbook(path: str | Path) -> Any:
    from osgeo import gdal

    before = {name: gdal.GetThreadLocalConfigOption(name)
              for name in ("OGR_XLSX_HEADERS", "OGR_XLSX_FIELD_TYPES")}
    gdal.SetThreadLocalConfigOption("OGR_XLSX_HEADERS", "DISABLE")
    gdal.SetThreadLocalConfigOption("OGR_XLSX_FIELD_TYPES", "STRING")
    try:
        with quiet() as said:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["XLSX"])
            if dataset is None:  # GDAL's exceptions are off: the switch is global and not ours to turn
                raise RuntimeError(said())
            for index in range(dataset.GetLayerCount()):
                dataset.GetLayer(index).GetLayerDefn().GetFieldCount()  # sheets are parsed here, under our options
            if "failed" in said():  # half a sheet is not a sheet: rows would be missing without a word
                raise RuntimeError(said())
        return dataset
    except (RuntimeError, SystemError) as error:
        raise BadInput(N_("{file} cannot be read as a workbook"),
                       hint=N_("open it in a spreadsheet, save it as XLSX or CSV and try again"),
                       details=str(error), file=Path(path).name) from error
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


def _read_workbook(path: Path, sheet: str | None, feedback: Feedback) -> tuple[pd.DataFrame, str]:
    dataset = open_workbook(path, feedback)
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    if sheet:
        chosen = next((layer for layer in layers if layer.GetName().casefold() == sheet.casefold()), None)
        if chosen is None:
            raise BadInput(N_("{file} has no sheet {sheet}"), hint=N_("it has: {sheets}"), file=path.name,
                           sheet=sheet, sheets=", ".join(layer.GetName() for layer in layers))
    else:
        chosen = next((layer for layer in layers
                       if layer.GetFeatureCount() > 1 and layer.GetLayerDefn().GetFieldCount() > 1),
                      layers[0] if layers else None)
    if chosen is None:
        raise BadInput(N_("{file} has no sheets"), file=path.name)
    return _sheet_cells(chosen, feedback), chosen.GetName()


def _sheet_cells(layer: Any, feedback: Feedback) -> pd.DataFrame:
    import pandas as pd

    width = layer.GetLayerDefn().GetFieldCount()
    total = max(layer.GetFeatureCount(), 1)
    columns: list[list[str | None]] = [[] for _ in range(width)]
    known: dict[str, str | None] = {}
    for number, feature in enumerate(layer):
        if number % 5000 == 0:
            checkpoint(feedback, 60 * number / total)
        for position in range(width):
            text = feature.GetField(position) if feature.IsFieldSetAndNotNull(position) else None
            if text is not None and text not in known:
                known[text] = as_shown(text)
            columns[position].append(None if text is None else known[text])
    return pd.DataFrame({position: pd.Series(cells, dtype=object) for position, cells in enumerate(columns)})


def as_shown(text: str) -> str | None:
    """The cell as the spreadsheet shows it: ISO dates, no binary tail on a fraction."""
    date = _GDAL_DATE.fullmatch(text)
    if date:
        year, month, day, time = date.groups()
        return f"{year}-{month}-{day}" + (f" {time}" if time and time != "00:00:00" else "")
    if _LONG_FRACTION.fullmatch(text):
        return format(float(text), ".15g")
    if _EXPONENT.fullmatch(text):
        value = float(text)
        return str(int(value)) if value.is_integer() and abs(value) < 1e18 else format(value, ".15g")
    return text.replace("\u00a0", " ").strip() or None


def read_csv_text(text: str) -> list[list[str]]:
    """Rows of a small CSV text, its delimiter guessed."""
    lines = text.splitlines()
    csv.field_size_limit(1 << 27)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=guess_delimiter(lines[:_SAMPLE_ROWS])))
