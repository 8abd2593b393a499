"""Tables on a map sheet: a template says where (a label with the id ``cg_table_<name>``), this fills it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from .report_words import words_for
from .style import band_field, band_metres

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .map_layers import MapLayer
    from .map_layout import Sheet


def put_table(sheet: Sheet, part: str, note: str, head: list[str], rows: list[list[str]], shares: Sequence[float],
           *, spill: bool = False) -> None:
    """Put a table where the template has ``cg_table_<part>``; rows beyond its box go to a page of their own."""
    label = sheet.layout.itemById(f"cg_table_{part}")
    if not isinstance(label, QgsLayoutItemLabel):
        return
    box = QRectF(label.pos(), label.rect().size())
    size = label.font().pointSizeF()
    sheet.layout.removeLayoutItem(label)
    shares = _whole_words([head, *rows], shares, box.width(), size, sheet.family)
    widest = list(shares).index(max(shares))

    def line_with(text: str) -> list[str]:
        return [text if i == widest else "" for i in range(len(head))]

    if note:
        rows = [*rows, line_with(note)]
    heights = _heights([head, *rows], shares, box.width(), size, sheet.family)
    fits = _fitting(heights, box.height())
    if not spill or fits >= len(rows):
        _draw(sheet, box, size, head, rows, shares)
        return
    # One line is for the word of where the rest stands.
    shown = _fitting(heights, box.height() - _heights([[""]], [1.0], 50.0, size, sheet.family)[0])
    page = sheet.layout.pageCollection().pageCount() + 1
    name = "more_points" if part == "points" else "more_rows"
    _draw(sheet, box, size, head, [*rows[:shown], line_with(sheet.texts.text(name, page=page))], shares)
    rest = rows[shown:]
    while rest:
        room = sheet.extra_page()
        # On a page of its own the table is as wide as in its place: lines too long are hard to follow.
        room.setWidth(min(room.width(), box.width() * 1.4))
        heights = _heights([head, *rest], shares, room.width(), size, sheet.family)
        n = max(1, _fitting(heights, room.height()))
        _draw(sheet, room, size, head, rest[:n], shares)
        rest = rest[n:]


def _fitting(heights: Sequence[float], most: float) -> int:
    """How many rows fit under the first of ``heights``, the header."""
    used, n = heights[0], 0
    for height in heights[1:]:
        used += height
        if used > most:
            break
        n += 1
    return n


def _whole_words(rows: Sequence[Sequence[str]], shares: Sequence[float], width: float, size: float,
                 family: str) -> list[float]:
    """Shares with room for the longest word of each column, which cannot be wrapped, taken from those with room left;
    as they were where all words together are too wide."""
    font = QFont(family)
    font.setPixelSize(max(1, round(size * 0.352778 * 10)))
    font.setBold(True)
    metrics = QFontMetricsF(font)
    least = [max((metrics.horizontalAdvance(word) for row in rows for word in row[i].split()), default=0.0) * 1.05 / 10
             + 2.4 for i in range(len(shares))]
    wide = [share * width for share in shares]
    short = sum(max(0.0, need - has) for need, has in zip(least, wide))
    spare = sum(max(0.0, has - need) for need, has in zip(least, wide))
    if not short or spare < short:
        return list(shares)
    return [(need if has < need else has - (has - need) * short / spare) / width for need, has in zip(least, wide)]


def _heights(rows: Sequence[Sequence[str]], shares: Sequence[float], width: float, size: float,
             family: str) -> list[float]:
    """The height of each row in mm as it is wrapped, with margins and grid; measured tenfold."""
    font = QFont(family)
    font.setPixelSize(max(1, round(size * 0.352778 * 10)))
    font.setBold(True)
    metrics = QFontMetricsF(font)
    out = []
    for row in rows:
        tallest = metrics.height()
        for text, share in zip(row, shares):
            box = metrics.boundingRect(QRectF(0, 0, (width * share - 1.7) * 10 * 0.96, 1e6), Qt.TextFlag.TextWordWrap,
                                       text)
            tallest = max(tallest, box.height())
        out.append(tallest / 10 * 1.04 + 2 * 0.7 + 0.2)
    return out


def _draw(sheet: Sheet, box: QRectF, size: float, head: list[str], rows: list[list[str]],
          shares: Sequence[float]) -> None:
    table = QgsLayoutItemManualTable.create(sheet.layout)
    sheet.layout.addMultiFrame(table)
    if sheet.texts.rtl:
        head, rows, shares = head[::-1], [row[::-1] for row in rows], list(shares)[::-1]
    align = Qt.AlignmentFlag.AlignRight if sheet.texts.rtl else Qt.AlignmentFlag.AlignLeft
    columns = []
    for text in head:
        column = QgsLayoutTableColumn(text)
        column.setHAlignment(align)
        columns.append(column)
    table.setIncludeTableHeader(True)
    table.setHeaders(columns)
    cells = []
    for row in rows:
        line = []
        for text in row:
            # A value from a file must not run as an expression: cells of text are printed as they are.
            cell = QgsTableCell(text)
            cell.setHorizontalAlignment(align)
            line.append(cell)
        cells.append(line)
    table.setTableContents(cells)
    table.setColumnWidths([box.width() * share - 1.7 for share in shares])
    table.setCellMargin(0.7)
    table.setGridStrokeWidth(0.15)
    table.setGridColor(QColor("#9AA5B1"))
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.HeaderRight if sheet.texts.rtl else
                              QgsLayoutTable.HeaderHAlignment.HeaderLeft)
    for bold, put in ((False, table.setContentTextFormat), (True, table.setHeaderTextFormat)):
        form = QgsTextFormat()
        font = QFont(sheet.family)
        font.setBold(bold)
        form.setFont(font)
        form.setSize(size)
        form.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
        form.setColor(QColor("#17375E" if bold else "#222222"))
        put(form)
    frame = QgsLayoutFrame(sheet.layout, table)
    frame.attemptSetSceneRect(box)
    table.addFrame(frame)


# -- figures of the layers on the map -----------------------------------------------------------------------------
def fill_tables(sheet: Sheet, items: Sequence[MapLayer]) -> list[str]:
    """Fill ``cg_table_units`` (figures by area) and ``cg_table_lines`` (roads near hazards) where the template has
    them. Returns the names of those that no layer has figures for; their places stay empty."""
    empty = []
    for part, rows_of in (("units", _units), ("lines", _lines)):
        label = sheet.layout.itemById(f"cg_table_{part}")
        if not isinstance(label, QgsLayoutItemLabel):
            continue
        found = next((made for item in items if isinstance(item.layer, QgsVectorLayer)
                      for made in [rows_of(sheet, item.layer)] if made is not None), None)
        if found is None:
            sheet.layout.removeLayoutItem(label)
            empty.append(part)
            continue
        head, rows, shares = found
        put_table(sheet, part, "", head, rows, shares, spill=True)
    return empty


def _name_of(names: Sequence[str], *wanted: str) -> str:
    """The field that names a row: of the lowest admin level, else the first of ``wanted`` that is there."""
    admin = sorted(name for name in names if name.startswith("adm") and name.endswith("_name"))
    return admin[-1] if admin else next((name for name in wanted if name in names), "")


def _units(sheet: Sheet, layer: QgsVectorLayer) -> tuple[list[str], list[list[str]], tuple[float, ...]] | None:
    """Name, people within the map's distance (or recorded m²), hazards, survey state; most first."""
    names = [field.name() for field in layer.fields()]
    band = band_field(layer) if "pop_total" in names else ""
    figure = band or ("hazard_area_m2" if "hazard_area_m2" in names else "")
    name = _name_of(names, "name", "zone", "pcode")
    if not figure or "hazards" not in names or not name:
        return None
    words = words_for(sheet.texts.language)
    rows = []
    for row in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        state = str(row["survey_state"]) if "survey_state" in names else "unknown"
        value, hazards = _number(row[figure]), _number(row["hazards"])
        known = bool(value) or (value == 0 and state in ("surveyed none found", "surveyed and recorded"))
        said = words["withheld" if state == "suppressed" else "no_record"]
        rows.append((value or -1.0, [str(row[name]), _printed(sheet, value, bool(band)) if known else said,
                                     f"{hazards:.0f}" if hazards else said, words.get(f"state_{state}", state)]))
    rows.sort(key=lambda one: -one[0])
    metres = band_metres(band)
    title = words["within"].format(distance=_distance(sheet, metres)) if metres else words["people"] if band else (
        words["area_m2"])
    return ([words["name"], title, words["hazards"], words["survey"]], [cells for _value, cells in rows],
            (0.29, 0.23, 0.18, 0.30))


def _lines(sheet: Sheet, layer: QgsVectorLayer) -> tuple[list[str], list[list[str]], tuple[float, ...]] | None:
    """Route, km, km within each of the two narrowest distances, crossings, survey state; most crossings first."""
    names = [field.name() for field in layer.fields()]
    if not {"length_m", "crossings"} <= set(names):
        return None
    words = words_for(sheet.texts.language)
    name = _name_of([n for n in names if not n.startswith("adm")], "name", "road_name", "ref", "road_id", "fid")
    bands = sorted(int(n[7:]) for n in names if n.startswith("length_") and n[7:].isdigit())[:2]
    rows = []
    for row in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        state = str(row["survey_state"]) if "survey_state" in names else "unknown"
        near = [_number(row[f"length_{band}"]) for band in bands]
        crossings = row["crossings"]
        label = str(row[name]) if name and row[name] not in (None, NULL) else "–"
        cells = [label, _km(sheet, _number(row["length_m"])),
                 *(_km(sheet, value) if value else words["no_record"] for value in near),
                 words["no_record"] if crossings in (None, NULL, 0, "0", "no") else str(crossings),
                 words.get(f"state_{state}", state)]
        rows.append(((_number(crossings) or 0.0, near[0] or 0.0 if near else 0.0), cells))
    rows.sort(key=lambda one: one[0], reverse=True)
    head = [words["route"], words["length_km"], *(words["km_within"].format(distance=_distance(sheet, band))
                                                  for band in bands), words["crossings"], words["survey"]]
    shares = (0.24, 0.12, *(0.28 / len(bands) for _band in bands), 0.14, 0.22 if bands else 0.5)
    return head, [cells for _key, cells in rows], shares


def _number(value: Any) -> float | None:
    try:
        return None if value is None or value == NULL else float(value)
    except (TypeError, ValueError):
        return None


def _printed(sheet: Sheet, value: float | None, people: bool) -> str:
    from ..analysis.report_figures import three

    return sheet.texts.number(round(three(value or 0.0) if people else value or 0.0))


def _km(sheet: Sheet, metres: float | None) -> str:
    return "–" if metres is None else f"{metres / 1000:.1f}" if metres < 100_000 else sheet.texts.number(
        round(metres / 1000))


def _distance(sheet: Sheet, metres: int) -> str:
    if metres % 1000:
        return f"{sheet.texts.number(metres)}\u00a0m"
    return f"{sheet.texts.number(metres // 1000)}\u00a0{sheet.texts.text('km')}"
