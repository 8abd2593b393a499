"""The report's pages as they are set for paper: no column is cut, no row runs over the end of a page."""

from __future__ import annotations

import pytest
from common_ground.products import report_page
from common_ground.products.report_page import ReportPage
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QTextDocument, QTextTable

HEADS = {
    "uk": ["P\u2011код", "Назва", "Стан обстеження", "Відкриті небезпеки", "Зареєстрована площа, м²",
           "Випадки за період", "Постраждалі за період", "Вивільнено за період, м²",
           "Охоплено навчанням ризикам за період"],
    "fr": ["P\u2011code (code)", "Nom", "État des enquêtes", "Dangers ouverts", "Superficie enregistrée, m²",
           "Accidents pendant la période", "Victimes pendant la période", "Remis à disposition pendant la période, m²",
           "Touchés par l’éducation aux risques pendant la période"],
    "ar": ["رمز المكان", "الاسم", "حالة المسح", "الأخطار المفتوحة", "المساحة المسجلة", "الحوادث في الفترة",
           "الضحايا في الفترة", "المفرج عنه في الفترة", "المستفيدون من التوعية في الفترة"],
}
BODY = QSizeF(report_page._WIDTH, 980)


def units(language, rows=40):
    page = ReportPage("A report", "", language)
    none, recorded = "немає\u00a0запису", "Обстежено, небезпеки зареєстровано"
    body = [[f"CF{i:02}", "Mambéré\u2011Kadéï", recorded if i % 2 else "–", none, "2\u00a0060\u00a0283", "9", "18",
             none if i % 3 else "690\u00a0487", "2\u00a0000"]
            for i in range(rows)]
    page.units(HEADS[language], body, ["", "Total", "", "121", "7\u00a0472\u00a0166", "42", "74", "2\u00a0149\u00a0154",
                                      "14\u00a0500"], words=3)
    return page


def laid_out(page):
    document = QTextDocument()
    document.setDefaultStyleSheet(report_page._PAPER)
    document.setDocumentMargin(0)
    report_page._set_pages(document, page.rich(), BODY)
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    return document, tables


@pytest.mark.parametrize("language", sorted(HEADS))
def test_a_table_with_nine_columns_of_long_words_is_not_cut_at_the_edge(qgis_app, language):
    document, tables = laid_out(units(language))
    assert tables
    for table in tables:
        for column in (0, table.columns() - 1):
            cell = document.documentLayout().blockBoundingRect(table.cellAt(1, column).firstCursorPosition().block())
            assert cell.left() >= -1 and cell.right() <= BODY.width() + 1, "the last column is off the paper"


@pytest.mark.parametrize("lines", range(4))
def test_a_table_ends_where_its_last_row_on_the_page_ends(qgis_app, lines):
    page = ReportPage("A report", "", "uk")
    for _line in range(lines):
        page.text("A line that moves the table.")
    page._parts += units("uk")._parts[1:]
    document, tables = laid_out(page)
    assert len(tables) > 1, "40 rows are more than a page"
    for table in tables:
        box = document.documentLayout().frameBoundingRect(table)
        assert int((box.top() + 1) // BODY.height()) == int((box.bottom() - 1) // BODY.height())
    filled = {int((document.documentLayout().frameBoundingRect(table).top() + 1) // BODY.height()) for table in tables}
    assert filled == set(range(document.pageCount())), "a page without a row"


def test_every_row_is_still_there_once(qgis_app):
    _document, tables = laid_out(units("fr"))
    codes = [table.cellAt(row, 0).firstCursorPosition().block().text() for table in tables
             for row in range(table.rows())]
    assert [code for code in codes if code.startswith("CF")] == [f"CF{i:02}" for i in range(40)]


def test_the_closing_sentence_is_on_every_foot_and_not_also_alone_at_the_end(qgis_app):
    page = ReportPage("A report", "", "en")
    page.text("words").footer("The absence of symbols does not mean the absence of explosive ordnance.")
    assert "absence" in page.html() and "absence" not in page.rich()


def test_figures_stand_at_one_edge_in_every_table(qgis_app):
    page = ReportPage("A report", "", "en")
    page.table(["Table", "Read"], [["hazards", 151]])
    page.facts({"Not surveyed": 10})
    assert page.rich().count('align="right"') == 2


@pytest.mark.parametrize("language", ["uk", "ar"])
def test_a_table_of_hundreds_of_units_goes_page_by_page(qgis_app, recorder, language):
    """Laid out whole it took seconds for each of its pages, and nobody could cancel."""
    page = ReportPage("A report", "", language)
    page.heading("The units")
    page._parts += units(language, rows=600)._parts[1:]
    page.text("What comes after.")
    feedback = recorder
    documents = page._documents(BODY, feedback)
    texts = [document.toPlainText() for document in documents]
    assert "The units" in texts[1] and "CF00" in texts[1], "the heading goes with its table"
    assert "What comes after." in texts[-1]
    column = 8 if language == "ar" else 0
    codes, types = [], set()
    for document in documents[1:-1]:
        assert document.pageCount() == 1
        (table,) = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
        cells = [table.cellAt(row, column).firstCursorPosition() for row in range(table.rows())]
        assert cells[0].block().text().strip("\u00a0") == HEADS[language][0], "each page has the head"
        codes += [cell.block().text() for cell in cells[1:]]
        types.add(cells[1].charFormat().fontPointSize())
        right = document.documentLayout().blockBoundingRect(
            table.cellAt(1, 8).firstCursorPosition().block()).right()
        assert right <= BODY.width() + 1, "the last column is off the paper"
    assert [code for code in codes if code] == [f"CF{i:02}" for i in range(600)]
    assert len(types) == 1, "one size of type in one table"
    assert feedback.checks > len(documents)
    for most in (0, 3, feedback.checks // 2):
        assert page._documents(BODY, type(recorder)(cancel_after=most)) == []
