"""A workbook (XLSX, ECMA-376 transitional) row by row: GDAL's driver writes it whole when it is closed, and a large one
keeps the cancel button waiting. Text stands in the cell itself, so that nothing is ever read as a formula.
"""

from __future__ import annotations

import re
import zipfile
from html import escape
from typing import TYPE_CHECKING, Any

from ..base.feedback import checkpoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from ..base.feedback import Feedback

#: rows between two looks at the cancel button
STEP = 1000
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
#: what XML 1.0 cannot hold
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: what Excel takes in one cell
_LONGEST = 32_767


def write_workbook(path: Path, tables: Sequence[tuple[str, Sequence[str], Iterable[Sequence[Any]]]],
                   feedback: Feedback) -> None:
    """Write one sheet a table: name, head, rows of None, numbers and text. Looks at the cancel button every STEP rows.

    Raises OSError, Cancelled; what is written until then stays at ``path``.
    """
    names = _names([name for name, _, _ in tables])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as book:
        for number, (_, head, rows) in enumerate(tables, 1):
            with book.open(_entry(f"xl/worksheets/sheet{number}.xml"), "w", force_zip64=True) as file:
                file.write(f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>'.encode())
                file.write(_row(1, head))
                for count, row in enumerate(rows):
                    if count % STEP == 0:
                        checkpoint(feedback)
                    file.write(_row(count + 2, row))
                file.write(b"</sheetData></worksheet>")
        for name, text in _frame(names).items():
            book.writestr(_entry(name), _HEAD + text)


def _entry(name: str) -> zipfile.ZipInfo:
    """Without the clock: the same tables give the same file."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _row(number: int, values: Sequence[Any]) -> bytes:
    cells = (_cell(f"{_letters(place)}{number}", value) for place, value in enumerate(values) if value is not None)
    return f'<row r="{number}">{"".join(cells)}</row>'.encode()


def _cell(place: str, value: Any) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < float("inf"):
        number = int(value) if isinstance(value, int) else float(value)  # numpy's own numbers print their type
        return f'<c r="{place}"><v>{number!r}</v></c>'
    text = escape(_NO_XML.sub("", str(value))[:_LONGEST], quote=False)
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _letters(place: int) -> str:
    """0 is A, 26 is AA."""
    out = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        out = chr(65 + rest) + out
    return out


def _names(wanted: Sequence[str]) -> list[str]:
    """Names that Excel takes: 31 characters, none of []:*?/\\, no two alike whatever their case."""
    out: list[str] = []
    for name in wanted:
        plain = re.sub(r"[\[\]:*?/\\]", "_", _NO_XML.sub("", name)).strip("'")[:31] or "sheet"
        again, count = plain, 1
        while again.lower() in {known.lower() for known in out}:
            count += 1
            again = f"{plain[:31 - len(str(count)) - 1]}_{count}"
        out.append(again)
    return out


def _frame(names: Sequence[str]) -> dict[str, str]:
    """The parts that say which sheets there are."""
    sheets = [(number, f"worksheets/sheet{number}.xml", escape(name))
              for number, name in enumerate(names, 1)]
    types = "".join(f'<Override PartName="/xl/{path}" ContentType="{_TYPE}.worksheet+xml"/>' for _, path, _ in sheets)
    listed = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, _, name in sheets)
    links = "".join(f'<Relationship Id="rId{n}" Type="{_LINKS}/worksheet" Target="{path}"/>' for n, path, _ in sheets)
    return {
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
                       f'Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
                               f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
                               f"{types}</Types>",
    }
