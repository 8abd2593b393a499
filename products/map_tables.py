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
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from .report_words import words_for
from .style import band_field, band_metres

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .map_layers import MapLayer
    from .map_layout import Sheet

#: millimetres between two tables side by side
_GAP = 5.0


def put_table(sheet: Sheet, part: str, note: str, head: list[str], rows: list[list[str]], shares: Sequence[float],
              *, figures: Sequence[int] = (), spill: bool = False) -> None:
    """Put a table where the template has ``cg_table_<part>``, with ``note`` below it; rows beyond its box go to pages
    of their own. ``figures``: the columns of figures, which stand at their right edge in every language."""
    label = sheet.layout.itemById(f"cg_table_{part}")
    if not isinstance(label, QgsLayoutItemLabel):
        return
    box = QRectF(label.pos(), label.rect().size())
    size = label.font().pointSizeF()
    sheet.layout.removeLayoutItem(label)
    shares = _whole_words([head, *rows], shares, box.width(), size, sheet.family)
    line = size * 0.352778 * 1.5
    fits = _fitting(sheet, QSizeF(box.width(), box.height() - (line if note else 0)), size, head, rows, shares)
    if not spill or fits >= len(rows):
        used = _draw(sheet, box, size, head, rows, shares, figures)
        _below(sheet, box, used, size, note)
        return
    # One line is for the word of where the rest stands.
    shown = _fitting(sheet, QSizeF(box.width(), box.height() - line), size, head, rows, shares)
    page = sheet.layout.pageCollection().pageCount() + 1
    name = "more_points" if part == "points" else "more_rows"
    used = _draw(sheet, box, size, head, rows[:shown], shares, figures)
    _below(sheet, box, used, size, " · ".join(one for one in (sheet.texts.text(name, page=page), note) if one))
    rest = rows[shown:]
    while rest:
        # Side by side where the page has room, in the order of reading: lines too long are hard to follow.
        room = sheet.extra_page()
        across = max(1, int((room.width() + _GAP) // (box.width() * 1.05 + _GAP)))
        wide = (room.width() - _GAP * (across - 1)) / across
        for column in range(across if rest else 0):
            at = across - 1 - column if sheet.texts.rtl else column
            place = QRectF(room.x() + at * (wide + _GAP), room.y(), wide, room.height())
            n = max(1, _fitting(sheet, place.size(), size, head, rest, shares))
            _draw(sheet, place, size, head, rest[:n], shares, figures)
            rest = rest[n:]
            if not rest:
                break


def _below(sheet: Sheet, box: QRectF, used: float, size: float, note: str) -> None:
    """A line of small type below a table."""
    if not note:
        return
    label = QgsLayoutItemLabel(sheet.layout)
    label.setText(sheet.texts.line(note.replace("[%", "[ %")))
    label.setFont(QFont(sheet.family))
    font = label.font()
    font.setPointSizeF(size)
    font.setItalic(not sheet.texts.rtl)
    label.setFont(font)
    label.setFontColor(QColor("#555555"))
    label.setMarginX(0)
    label.setMarginY(0)
    label.setHAlign(Qt.AlignmentFlag.AlignRight if sheet.texts.rtl else Qt.AlignmentFlag.AlignLeft)
    sheet.layout.addLayoutItem(label)
    label.attemptSetSceneRect(QRectF(box.x(), box.y() + used + 0.6, box.width(), max(size * 0.53, box.height() - used)))


def _fitting(sheet: Sheet, box: QSizeF, size: float, head: list[str], rows: Sequence[list[str]],
             shares: Sequence[float]) -> int:
    """How many rows fit under the header."""
    heights = _heights(sheet, [head, *rows], shares, box.width(), size)
    used, n = heights[0], 0
    for height in heights[1:]:
        used += height
        if used > box.height():
            break
        n += 1
    return n


def _heights(sheet: Sheet, rows: Sequence[Sequence[str]], shares: Sequence[float], width: float,
             size: float) -> list[float]:
    """The height of each row in mm as it is wrapped."""
    font = QFont(sheet.family)
    font.setPixelSize(max(1, round(size * 0.352778 * 10)))
    plain = QFontMetricsF(font)
    font.setBold(True)
    metrics = QFontMetricsF(font)
    one, more = _one_line(sheet, size), metrics.lineSpacing() / 10 * 1.05
    out = []
    for number, row in enumerate(rows):
        lines = 1
        for text, share in zip(row, shares):
            box = (plain if number else metrics).boundingRect(  # the header is bold
                QRectF(0, 0, (width * share - 1.7) * 10 * 0.96, 1e6), Qt.TextFlag.TextWordWrap, text)
            lines = max(lines, round(box.height() / metrics.lineSpacing()))
        out.append(one + (lines - 1) * more)
    return out


def _one_line(sheet: Sheet, size: float) -> float:
    """Millimetres of a row of one line; of a header, whose height is the only one that QGIS tells."""
    table = _table(sheet, 20.0, size, ["x"], [["x"]], (1.0,), ())
    sheet.layout.addMultiFrame(table)
    height = float(table.minFrameSize(0).height())
    sheet.layout.removeMultiFrame(table)
    return height


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


def _draw(sheet: Sheet, box: QRectF, size: float, head: list[str], rows: Sequence[list[str]],
          shares: Sequence[float], figures: Sequence[int]) -> float:
    """The table on the sheet; the height it needs in mm."""
    table = _table(sheet, box.width(), size, head, rows, shares, figures)
    sheet.layout.addMultiFrame(table)
    height = sum(_heights(sheet, [head, *rows], shares, box.width(), size))
    frame = QgsLayoutFrame(sheet.layout, table)
    frame.attemptSetSceneRect(QRectF(box.x(), box.y(), box.width(), box.height()))
    table.addFrame(frame)
    return height


def _table(sheet: Sheet, width: float, size: float, head: list[str], rows: Sequence[list[str]],
           shares: Sequence[float], figures: Sequence[int]) -> QgsLayoutItemManualTable:
    table = QgsLayoutItemManualTable.create(sheet.layout)
    order = range(len(head))[::-1] if sheet.texts.rtl else range(len(head))
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    aligns = [right if sheet.texts.rtl or i in figures else left for i in order]
    columns = []
    for i, align in zip(order, aligns):
        column = QgsLayoutTableColumn(head[i])
        column.setHAlignment(align)
        columns.append(column)
    table.setIncludeTableHeader(True)
    table.setHeaders(columns)
    cells = []
    for row in rows:
        line = []
        for i, align in zip(order, aligns):
            # A value from a file must not run as an expression: cells of text are printed as they are.
            cell = QgsTableCell(row[i])
            cell.setHorizontalAlignment(align)
            line.append(cell)
        cells.append(line)
    table.setColumnWidths([width * shares[i] - 1.7 for i in order])
    table.setCellMargin(0.7)
    table.setGridStrokeWidth(0.15)
    table.setGridColor(QColor("#9AA5B1"))
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.FollowColumn)
    for bold, put in ((False, table.setContentTextFormat), (True, table.setHeaderTextFormat)):
        form = QgsTextFormat()
        font = QFont(sheet.family)
        font.setBold(bold)
        form.setFont(font)
        form.setSize(size)
        form.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
        form.setColor(QColor("#17375E" if bold else "#222222"))
        put(form)
    table.setTableContents(cells)
    # The headers that a table is given say nothing of where they stand; its columns do.
    made = table.columns()
    for column, align in zip(made, aligns):
        column.setHAlignment(align)
    table.setColumns(made)
    return table


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
        figures = (1, 2) if part == "units" else range(1, len(head) - 1)
        put_table(sheet, part, "", head, rows, shares, figures=figures, spill=True)
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
    return "–" if metres is None else sheet.texts.decimal(metres / 1000) if metres < 100_000 else sheet.texts.number(
        round(metres / 1000))


def _distance(sheet: Sheet, metres: int) -> str:
    if metres % 1000:
        return f"{sheet.texts.number(metres)}\u00a0{sheet.texts.text('m')}"
    return f"{sheet.texts.number(metres // 1000)}\u00a0{sheet.texts.text('km')}"
