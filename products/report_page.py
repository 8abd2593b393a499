"""The report as one page that needs no network, and the same page as a PDF. Charts are SVG, maps are PNG inside it.

The PDF is set by Qt's rich text, which knows neither inline SVG nor grids: the page keeps pictures by name, and
:meth:`ReportPage.html` and :meth:`ReportPage.rich` put in what each of the two can show.
"""

from __future__ import annotations

import base64
import re
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QImageReader,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)

from ..base.feedback import Silent
from .page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from ..base.feedback import Feedback

#: millimetres; the text is laid out at 96 dots an inch and scaled to the paper
_PAGE, _MARGIN, _FOOT, _DPI = (210.0, 297.0), 14.0, 9.0, 96.0
_WIDTH = round((_PAGE[0] - 2 * _MARGIN) / 25.4 * _DPI)
_MARK = re.compile(r"<!--picture:(\w+)-->")
_TABLE = re.compile(r"(<table[^>]*>)(.*?)</table>", re.DOTALL)
_ROW = re.compile(r"<tr([^>]*)>(.*?)</tr>", re.DOTALL)
_TAGS = re.compile(r"<[^>]*>")
_CELL = re.compile(r"<t[dh]\b.*?</t[dh]>", re.DOTALL)
#: the empty line behind a table, with the cell's own rim
_BEHIND = 20.0
#: a table with more rows is laid out page by page, so many rows at once (a page holds about forty)
_LONG, _TOGETHER = 150, 80
#: a figure is not broken at its separators
_WHOLE = ' style="white-space:nowrap"'
_STYLE = """
table.cards{border-collapse:separate;border-spacing:6px;margin:0 -6px}
table.cards td{border:1px solid #cfd6dd;background:#f6f8fa;padding:.5em .7em;vertical-align:top}
table.cards b{font-size:1.5em;color:#17375e}
figure{margin:.8em 0;page-break-inside:avoid}figcaption{font-weight:bold;margin-bottom:.2em}
figure img{max-width:100%;border:1px solid #cfd6dd}svg{max-width:46em}
table.units{font-size:.86em}tr.all td{font-weight:bold;background:#f2f2f2}
@media print{@page{size:A4;margin:14mm}figure img{max-height:170mm}a{color:inherit}}
"""
_PAPER = """
body{font-family:'Noto Sans','DejaVu Sans',Arial;font-size:9pt;color:#222222}
h1{font-size:17pt;color:#17375e;margin-bottom:2px}h2{font-size:12pt;color:#17375e;margin-top:14px;margin-bottom:4px}
p.lead{color:#555555}th{background-color:#f2f2f2;font-weight:bold}
p.note{background-color:#fff7e0;padding:4px;margin-top:6px;margin-bottom:4px}
p.stop{background-color:#ffe600;color:#7a0000;font-weight:bold;text-align:center}p.gap{margin:0px;font-size:5pt}
b.figure{font-size:14pt;color:#17375e}tr.all td{font-weight:bold;background-color:#f2f2f2}
p.caption{font-weight:bold;margin-top:10px;margin-bottom:2px}
"""
#: type of tables whose words need more than the width of the paper
_SMALLER = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)


def _named(points: float) -> str:
    return f"s{points * 10:.0f}"


# Qt's rich text hands the type of a table not on to its cells.
_PAPER += "".join(f"table.{_named(points)} td,table.{_named(points)} th{{font-size:{points}pt}}\n"
                  for points in _SMALLER)


class ReportPage(Page):
    """A page with cards, pictures and tables with a line of totals."""

    def __init__(self, title: str, lead: str, language: str) -> None:
        super().__init__(title, lead, language)
        self.pictures: dict[str, tuple[bytes, str]] = {}

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return self.language.split("_")[0] in ("ar", "fa", "ps", "ur")

    def cards(self, values: Sequence[tuple[str, str, str]]) -> ReportPage:
        """Key figures, four in a row: (figure, what it is, a small line below)."""
        rows = []
        for start in range(0, len(values), 4):
            cells = "".join(
                f'<td width="25%"><b class="figure">{escape(figure)}</b><br>{escape(what)}'
                + (f"<br><small>{escape(small)}</small>" if small else "") + "</td>"
                for figure, what, small in values[start:start + 4])
            rows.append(f"<tr>{cells}{'<td></td>' * (4 - len(values[start:start + 4]) if start else 0)}</tr>")
        self._parts.append(f'<table class="cards">{"".join(rows)}</table>')
        return self

    def picture(self, name: str, data: bytes, kind: str) -> ReportPage:
        """``kind``: svg or png. ``name``: letters and figures. Its title is part of the picture."""
        self.pictures[name] = data, kind
        self._parts.append(f"<figure><!--picture:{name}--></figure>")
        return self

    def units(self, head: Sequence[str], rows: Sequence[Sequence[str]], total: Sequence[str], words: int) -> ReportPage:
        """A table whose first ``words`` columns are text and the others figures as they are printed.

        ``total``: its last line, empty for none."""
        def line(cells: Sequence[str], mark: str = "") -> str:
            return f"<tr{mark}>" + "".join(
                f'<td class="n" align="{"left" if self.rtl else "right"}"'
                f'{_WHOLE if cell[:1].isdigit() else ""}>{escape(cell)}</td>' if i >= words
                else f"<td>{escape(cell)}</td>" for i, cell in enumerate(cells)) + "</tr>"

        # Qt measures a word with a hyphen that does not break too narrow
        top = "".join(f"<th>{escape(cell)}{chr(0xa0) * 2 if chr(0x2011) in cell else ''}</th>" for cell in head)
        self._parts.append(f'<table class="units"><thead><tr>{top}</tr></thead><tbody>'
                           + "".join(line(row) for row in rows) + (line(total, ' class="all"') if total else "")
                           + "</tbody></table>")
        return self

    def html(self) -> str:
        """The page for a browser: charts inline, maps as data inside the file."""
        def put(found: re.Match[str]) -> str:
            data, kind = self.pictures[found.group(1)]
            if kind == "svg":
                return data.decode("utf-8")
            return f'<img alt="" src="data:image/{kind};base64,{base64.b64encode(data).decode("ascii")}">'

        return _MARK.sub(put, super().html()).replace("</style>", f"{_STYLE}</style>", 1)

    def rich(self) -> str:
        """The page in the HTML that Qt's rich text knows."""
        text = super().html()
        text = re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)
        # what ends the page for a browser stands on the foot of every sheet
        text = re.sub(r"<footer>.*?</footer>", "", text, flags=re.DOTALL)
        text = text.replace("<figure>", "").replace("</figure>", "")
        text = text.replace('<td class="n">', f'<td class="n" align="{"left" if self.rtl else "right"}">')
        text = _MARK.sub(lambda found: f'<p><img src="{found.group(1)}" width="{_WIDTH}"></p>', text)
        text = text.replace('<table class="cards">', f'<table width="{_WIDTH}" cellspacing="4" cellpadding="5">')
        text = text.replace('<td width="25%">', '<td width="25%" bgcolor="#f1f4f7">')
        if self.rtl:
            text = _ROW.sub(_mirrored, text)
        # a rule between two tables that follow each other, or they read as one
        text = text.replace('</table><table class="units">', '</table><p class="gap"></p><table class="units">')
        return re.sub(r'<table(?: class="units")?>', f'<table width="{_WIDTH}" border="1" cellspacing="0" '
                      'cellpadding="3" style="border-collapse:collapse;border-color:#cccccc">', text)

    def pdf(self, path: Path, foot: str, numbering: str, feedback: Feedback) -> int:
        """Write the page as A4 PDF to ``path`` and return its number of pages. ``foot`` stands on each of them,
        beside ``numbering`` with its ``{page}`` and ``{pages}``."""
        body = QSizeF(_WIDTH, (_PAGE[1] - 2 * _MARGIN - _FOOT) / 25.4 * _DPI)
        documents = self._documents(body, feedback)
        if not documents or feedback.is_cancelled():
            return 0
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(300)
        writer.setTitle(self.title)
        writer.setCreator("Common Ground")
        painter = QPainter()
        if not painter.begin(writer):
            return 0
        places = [(document, page) for document in documents for page in range(document.pageCount())]
        try:
            for number, (document, page) in enumerate(places, 1):
                if feedback.is_cancelled():
                    return 0
                if number > 1:
                    writer.newPage()
                self._page(painter, document, body, page, foot, numbering.format(page=number, pages=len(places)))
        finally:
            painter.end()
        return len(places)

    def _document(self) -> QTextDocument:
        """An empty one with the type and the pictures of the page."""
        document = QTextDocument()
        document.setDefaultStyleSheet(_PAPER)
        document.setDefaultFont(QFont("Noto Sans", 9))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setDocumentMargin(0)
        for name, (data, kind) in self.pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), _image(data, kind))
        return document

    def _documents(self, body: QSizeF, feedback: Feedback) -> list[QTextDocument]:
        """What follows each other in the PDF, laid out; none where somebody cancelled."""
        documents: list[QTextDocument] = []
        for html, is_long in _split(self.rich()):
            if is_long:
                documents += _page_by_page(self._document, html, body, feedback)
            else:
                documents.append(self._document())
                _set_pages(documents[-1], html, body, feedback)
            if feedback.is_cancelled():
                return []
        return documents

    @staticmethod
    def _page(painter: QPainter, document: QTextDocument, body: QSizeF, page: int, foot: str, number: str) -> None:
        painter.save()
        scale = 300 / _DPI
        painter.scale(scale, scale)
        margin = _MARGIN / 25.4 * _DPI
        painter.translate(margin, margin)
        painter.save()
        painter.translate(0, -page * body.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, page * body.height(), body.width(), body.height())
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        font = QFont("Noto Sans")
        font.setPixelSize(10)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.darkGray)
        line = QRectF(0, body.height() + 8, body.width(), 30)
        painter.setLayoutDirection(document.defaultTextOption().textDirection())
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawText(line, Qt.AlignmentFlag.AlignTrailing, number)
        painter.drawText(line.adjusted(70 if rtl else 0, 0, 0 if rtl else -70, 0),
                         Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, foot)
        painter.restore()


def _mirrored(row: re.Match[str]) -> str:
    """The cells of a row from the right: Qt's rich text lays tables out from the left in every language."""
    return f"<tr{row.group(1)}>" + "".join(reversed(_CELL.findall(row.group(2)))) + "</tr>"


def _set_pages(document: QTextDocument, html: str, body: QSizeF, feedback: Feedback | None = None) -> None:
    """Lay ``html`` out on pages of ``body``; a table is parted before a row that a page would cut. It is laid out once
    for each page of its tables: between two of them it ends where somebody cancelled."""
    feedback = feedback or Silent()
    html = _narrowed(document, html, body, feedback)
    tried: set[tuple[int, int]] = set()
    while not _stopped(feedback):
        document.setHtml(html)
        document.setPageSize(body)
        _keep_headings(document, body.height())
        cut = next((place for place in _cut_rows(document, body.height()) if place not in tried), None)
        if cut is None:
            return
        tried.add(cut)  # a row that is higher than a page stays cut
        html = _parted(html, *cut)


def _split(html: str) -> list[tuple[str, bool]]:
    """The page in parts that are laid out by themselves: a long table with its heading (True), and what is between."""
    parts: list[tuple[str, bool]] = []
    start = 0
    for found in _TABLE.finditer(html):
        if len(_ROW.findall(found.group(2))) <= _LONG:
            continue
        before, heading = html[start:found.start()], ""
        last = before.rfind("<h2")
        if last >= 0 and "<table" not in before[last:] and "<img" not in before[last:]:
            before, heading = before[:last], before[last:]
        parts += [(before, False), (heading + found.group(0), True)]
        start = found.end()
    parts.append((html[start:], False))
    return [(text, is_long) for text, is_long in parts if "<img" in text or _TAGS.sub("", text).strip()]


def _page_by_page(empty: Callable[[], QTextDocument], html: str, body: QSizeF, feedback: Feedback,
                  ) -> list[QTextDocument]:
    """A document for each page of a long table, in one size of type; none where somebody cancelled.

    Qt lays a document out whole, so that a table of thousands of rows took seconds for each of its pages."""
    found = next(_TABLE.finditer(html))
    lead, opening, head, rows = html[:found.start()], found.group(1), *_rows_of(found.group(2))
    for start in range(0, len(rows), _TOGETHER):
        if _stopped(feedback):
            return []
        block = f"{opening}{head}{''.join(rows[start:start + _TOGETHER])}</table>"
        opening = next(_TABLE.finditer(_narrowed(empty(), block, body, feedback))).group(1)
    documents, heads = [], len(_ROW.findall(head))
    while rows and not _stopped(feedback):
        document, take, cut = empty(), len(rows[:_TOGETHER]) + 1, (0, len(rows[:_TOGETHER]) + heads)
        while cut is not None and take > 1:  # a row that is higher than a page stays cut
            take = max(1, min(take - 1, cut[1] - heads))
            document.setHtml(f"{lead}{opening}{head}{''.join(rows[:take])}</table>")
            document.setPageSize(body)
            cut = next(_cut_rows(document, body.height()), None)
        documents.append(document)
        lead, rows = "", rows[take:]
    return documents


def _rows_of(inside: str) -> tuple[str, list[str]]:
    """The head of a table, and its rows."""
    top = re.search(r"<thead>.*?</thead>", inside, re.DOTALL)
    head = top.group(0) if top else ""
    return head, [one.group(0) for one in _ROW.finditer(inside)][len(_ROW.findall(head)):]


def _stopped(feedback: Feedback) -> bool:
    """Serves the window, and looks at the cancel button."""
    feedback.set_progress(0.0)
    return feedback.is_cancelled()


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _right(document: QTextDocument, table: QTextTable) -> float:
    """Where the last column ends; the table itself keeps its width, whatever its columns need."""
    last = table.cellAt(0, table.columns() - 1).firstCursorPosition().block()
    return float(document.documentLayout().blockBoundingRect(last).right() + table.format().cellPadding())


def _narrowed(document: QTextDocument, html: str, body: QSizeF, feedback: Feedback) -> str:
    """``html`` with smaller type in the tables whose words need more than the width of the paper; words are not
    broken, and what is too wide would be cut off."""
    for points in _SMALLER:
        if _stopped(feedback):
            break
        document.setHtml(html)
        document.setPageSize(body)
        wide = [number for number, table in enumerate(_tables(document)) if _right(document, table) > body.width() + 1]
        if not wide:
            break
        found = list(_TABLE.finditer(html))
        for number in reversed(wide):
            one = found[number]
            opening = re.sub(r' class="\w+"', "", one.group(1)).replace("<table", f'<table class="{_named(points)}"', 1)
            html = html[:one.start(1)] + opening + html[one.end(1):]
    return html


def _cut_rows(document: QTextDocument, height: float) -> Iterator[tuple[int, int]]:
    """(table, row) of rows that lie on two pages or on a later one than their table's first, from the top: Qt draws
    the lines of a table that goes on down to the end of the page."""
    layout = document.documentLayout()
    for number, table in enumerate(_tables(document)):
        begun: set[int] = set()
        for row in range(table.rows()):
            pages = set()
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                block = cell.firstCursorPosition().block()
                last = cell.lastCursorPosition().block()
                while block.isValid() and block.blockNumber() <= last.blockNumber():
                    top = layout.blockBoundingRect(block).top()
                    for i in range(block.layout().lineCount()):
                        line = block.layout().lineAt(i)
                        pages.add(int((top + line.y() + 1) // height))
                        # and below it room for the empty line that Qt puts behind a table, lest it fill a page alone
                        pages.add(int((top + line.y() + line.height() + _BEHIND) // height))
                    block = block.next()
            begun = begun or {min(pages, default=0)}
            if len(begun | pages) > 1:
                yield number, row
                break


def _parted(html: str, number: int, row: int) -> str:
    """Table ``number`` in two, the second from ``row`` on a new page under the same head."""
    found = list(_TABLE.finditer(html))[number]
    opening, inside = found.group(1), found.group(2)
    head, rows = _rows_of(inside)
    heads = len(_ROW.findall(head))
    style = "page-break-before:always;"
    fresh = opening.replace('style="', f'style="{style}', 1) if 'style="' in opening else (
        f'{opening[:-1]} style="{style}">')
    first, second = rows[:max(row - heads, 0)], rows[max(row - heads, 0):]
    parts = f"{opening}{head}{''.join(first)}</table>" if first else ""
    return html[:found.start()] + f"{parts}{fresh}{head}{''.join(second)}</table>" + html[found.end():]


def _keep_headings(document: QTextDocument, height: float) -> None:
    """A heading whose text or picture begins on the next page goes there too."""
    def page_of(block: QTextBlock) -> int:
        top = document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineAt(0)
        return int((top + (line.y() if line.isValid() else 0.0) + 1) // height)

    block = document.begin()
    while block.isValid():
        after = block.next()
        if block.blockFormat().headingLevel() == 2 and after.isValid() and page_of(block) != page_of(after):
            cursor = QTextCursor(block)
            form = cursor.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(form)
        block = after


def _image(data: bytes, kind: str) -> QImage:
    """The picture with enough pixels for print."""
    if kind != "svg":
        return QImage.fromData(data)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    size = reader.size()
    wide = 4 * _WIDTH
    reader.setScaledSize(QSize(wide, round(wide * size.height() / max(1, size.width()))))
    return reader.read()
