"""``report`` as a user runs it: the page and the PDF are opened."""

import json
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.feedback import Silent
from common_ground.bridge.workspace import Workspace
from common_ground.connectors.frame import Frame
from common_ground.connectors.geo import WGS84
from common_ground.connectors.provenance import Provenance
from qgis.core import QgsProcessingException, QgsProcessingFeedback

LANGUAGES = ("en", "fr", "es", "ar", "uk", "pt")
TEXTS = Path(__file__).resolve().parents[2] / "resources" / "report"


def boxes(n, size=1.0):
    return np.array([shapely.MultiPolygon([shapely.box(20 + i * size, 5, 20 + (i + 1) * size, 5 + size)])
                     for i in range(n)], dtype=object)


@pytest.fixture
def workspace(tmp_path):
    """Three provinces: one with many hazards, one with one, one that nobody surveyed."""
    codes, names = ["CF91", "CF92", "CF93"], ["Northland", "Midland <b>", "Southland"]

    def made(name, table, geometry=None, level="low", title=""):
        return Frame(name, pd.DataFrame(table), geometry, WGS84 if geometry is not None else "",
                     Provenance(title=title or name, source="Made up", licence="CC0", valid_on="2026-06-30",
                                sensitivity=level, invented="yes"))

    hazard_places = np.array([shapely.MultiPolygon([shapely.Point(20.1 + 0.05 * i, 5.5).buffer(0.005)])
                              for i in range(12)] + [shapely.MultiPolygon([shapely.Point(21.5, 5.5).buffer(0.005)])],
                             dtype=object)
    casualty = [(f"K{i}", codes[0], "2026-02-10", "male", "adult", "injured") for i in range(11)]
    casualty += [("K99", codes[1], "2026-05-01", "female", "child", "killed")]
    frames = [
        made("cod_ab_adm1", {"adm1_pcode": codes, "adm1_name": names, "adm0_name": ["Testland"] * 3}, boxes(3),
             title="Boundaries"),
        made("cod_ps_adm1", {"adm1_pcode": codes, "population": [100_000, 20_000, 50_000]}),
        made("exposure_adm1", {"adm1_pcode": codes, "pop_total": [1e5, 2e4, 5e4], "pop_1000": [12345.0, 321.0, 0.0],
                               "pop_5000": [45678.0, 4321.0, 0.0], "hazards": [12, 1, 0],
                               "survey_state": ["surveyed and recorded", "surveyed and recorded", "not surveyed"]},
             boxes(3), "moderate"),
        made("imsma_hazard", {"hazard_id": [f"H{i}" for i in range(13)], "hazard_class": ["CHA"] * 13,
                              "status": ["open"] * 13, "area_m2": [1000.0] * 13, "organisation": ["Alpha"] * 13,
                              "adm1_pcode": [codes[0]] * 12 + [codes[1]]}, hazard_places, "high", "Secret hazards"),
        made("imsma_casualty", dict(zip(("casualty_id", "adm1_pcode", "date", "sex", "age_group", "outcome"),
                                        map(list, zip(*casualty)))), level="severe"),
    ]
    folder = tmp_path / "workspace"
    Workspace.open(folder).write("CAF", frames, Silent())
    return str(folder)


@pytest.fixture
def run(provider, workspace, tmp_path):
    from qgis import processing

    def go(feedback=None, **parameters):
        feedback = feedback or QgsProcessingFeedback()
        out = {"HTML": str(tmp_path / "r.html"), "PDF": str(tmp_path / "r.pdf"), "MAPS": False, **parameters}
        result = processing.run("commonground:report", {"WORKSPACE": workspace, **out}, feedback=feedback)
        return Path(result["HTML"]).read_text(encoding="utf-8"), Path(result["PDF"]), feedback.textLog()

    return go


def words(pdf):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not here")
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(unicodedata.normalize("NFKC", text).replace("’", "'").split())


def plain(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_the_report_says_what_a_reader_needs(run):
    html, pdf, log = run(GROUP_BY="organisation", PERIOD_START="2026-01-01")
    text = plain(html)
    for wanted in ("Central African Republic – 1 January 2026 to 30 June 2026", "12,300", "Living within 1 km",
                   "Open hazards", "13", "Not surveyed", "no record", "INVENTED DATA", "Sensitivity: SEVERE",
                   "Casualties by month", "People living within each distance", "Casualties by age and sex",
                   "CF91", "Northland", "Alpha", "Sources", "Made up", "Not in the workspace", "land release",
                   "does not mean the absence of explosive ordnance"):
        assert wanted in text, wanted
    assert "CF93" in text and "Midland &lt;b&gt;" in html, "names from data are escaped"
    assert html.count("<svg") == 3
    assert "casualty: in 12, used 12, left out 0" in log
    printed = words(pdf)
    for wanted in ("Mine action situation report", "Northland", "12,300"):
        assert wanted in printed, wanted


def test_it_needs_no_network(run):
    html, _pdf, _log = run(MAPS=True)
    assert not re.search(r"""(src|href)=["'](?!data:)""", html) and "@import" not in html and "url(" not in html
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", html)
    pictures = re.findall(r'src="data:image/png;base64,([^"]{1000,})', html)
    assert len(pictures) == 2, "the situation, and where surveys went"


def test_beyond_the_programme_small_counts_go_and_no_single_record(run):
    with pytest.raises(QgsProcessingException, match="purpose"):
        run(AUDIENCE="public")
    html, pdf, _log = run(AUDIENCE="public", PURPOSE="needs overview")
    text = plain(html)
    assert "withheld" in text and "Small counts are withheld" in text and "Public" in text
    row = re.search(r"CF92.{0,400}?</tr>", html[html.index("Open hazards</th>"):], re.DOTALL).group(0)
    assert ">1<" not in row and "withheld" in row
    assert "H12" not in html and "21.5" not in html
    assert "321" not in text, "people near the one hazard of Midland"
    assert "withheld" in words(pdf)


def test_a_district(run):
    html, _pdf, log = run(PCODE="CF92")
    text = plain(html)
    assert "Midland" in text and "Northland" not in text
    assert "hazard: in 13, used 1, left out 12 (elsewhere 12)" in log
    with pytest.raises(QgsProcessingException, match="no unit"):
        run(PCODE="ZZ1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(run, language):
    html, pdf, _log = run(LANGUAGE=language)
    text = json.loads((TEXTS / f"{language}.json").read_text(encoding="utf-8"))["report"]
    for name in ("title", "key", "charts", "hazards", "zero_note", "m_within", "sources", "no_record"):
        assert text[name].split("{")[0] in html.replace("&#x27;", "'").replace("&quot;", '"'), name
    assert f'dir="{"rtl" if language == "ar" else "ltr"}"' in html
    assert pdf.stat().st_size > 10_000
    if language != "en":
        assert "no record" not in html and "Living within" not in html


def test_the_words_are_there_in_every_language():
    english = json.loads((TEXTS / "en.json").read_text(encoding="utf-8"))["report"]
    for language in LANGUAGES[1:]:
        own = json.loads((TEXTS / f"{language}.json").read_text(encoding="utf-8"))["report"]
        assert own.keys() == english.keys()
        for name, text in own.items():
            assert set(re.findall(r"{(\w+)}", text)) == set(re.findall(r"{(\w+)}", english[name])), (language, name)
            assert name in ("page", "by_organisation", "r_table") or text != english[name], (language, name)


def test_cancel_leaves_what_was_there(run, tmp_path):
    class Cancelled(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    (tmp_path / "r.html").write_text("old", encoding="utf-8")
    with pytest.raises(QgsProcessingException):
        run(feedback=Cancelled())
    assert (tmp_path / "r.html").read_text(encoding="utf-8") == "old"
    assert not list(tmp_path.glob(".r*"))


def test_bad_dates_and_groups(run):
    with pytest.raises(QgsProcessingException, match="date"):
        run(PERIOD_START="01/02/2026")
    with pytest.raises(QgsProcessingException, match="group"):
        run(GROUP_BY="colour")


def test_a_report_for_others_is_held_to_the_ledger(provider, tmp_path):
    """One accident more, or a period that ends a week later, is not told by a second report; nor how many rows there
    were."""
    from common_ground.analysis.ledger import Ledger
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace
    from common_ground.tests.processing import sharing_data as made
    from qgis import processing

    def fill(n, hazards=40):
        days = [f"2026-0{1 + i % 6}-11" for i in range(n)]
        table = {"accident_id": [f"A{i}" for i in range(n)], "date": days, "adm1_pcode": ["XC01"] * n,
                 "killed": [4] * n}
        spots = made.hazards(60).take(np.arange(hazards))
        spots.table["adm1_pcode"] = "XC01"
        accidents = made.frame("imsma_accident", table, [spots.geometry[0].centroid] * n, "high", "Accidents")
        Workspace.open(tmp_path / "ws").write(made.COUNTRY, [spots, accidents, made.boundaries()], Silent(),
                                              keep_previous=False)

    def report(end="2026-06-30", **more):
        return processing.run("commonground:report", {
            "WORKSPACE": str(tmp_path / "ws"), "HTML": str(tmp_path / "r.html"), "MAPS": False, "AUDIENCE": "cluster",
            "PURPOSE": "planning", "PERIOD_START": "2026-01-01", "PERIOD_END": end, **more})

    fill(18)
    report()
    assert "Rows" not in plain((tmp_path / "r.html").read_text(encoding="utf-8")).split("Sources")[0][-300:]
    report()
    (first, again) = Ledger(tmp_path / "ws").releases()
    assert (first.product, again.product) == ("report", "report")
    fill(19)
    with pytest.raises(QgsProcessingException, match="month against month"):
        report()
    fill(18, 41)
    with pytest.raises(QgsProcessingException, match="month against month"):
        report()
    fill(18)
    assert len(Ledger(tmp_path / "ws").releases()) == 2
    processing.run("commonground:report", {"WORKSPACE": str(tmp_path / "ws"), "HTML": str(tmp_path / "own.html"),
                                           "MAPS": False})


def test_periods_that_differ_by_few_accidents_are_not_told_one_after_the_other(provider, tmp_path):
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace
    from common_ground.tests.processing import sharing_data as made
    from qgis import processing

    days = ["2026-02-11"] * 12 + ["2026-06-25"]
    table = {"accident_id": [f"A{i}" for i in range(13)], "date": days, "adm1_pcode": ["XC01"] * 13, "killed": [4] * 13}
    spot = made.hazards(2).geometry[0].centroid
    Workspace.open(tmp_path / "ws").write(made.COUNTRY, [
        made.frame("imsma_accident", table, [spot] * 13, "high", "Accidents"), made.boundaries()], Silent())

    def report(end):
        return processing.run("commonground:report", {
            "WORKSPACE": str(tmp_path / "ws"), "HTML": str(tmp_path / "r.html"), "MAPS": False, "AUDIENCE": "cluster",
            "PURPOSE": "planning", "PERIOD_START": "2026-01-01", "PERIOD_END": end})

    report("2026-05-31")
    with pytest.raises(QgsProcessingException, match="parent minus children"):
        report("2026-06-30")


def layout_of(page, width=678, height=980):
    """The page as it is set for paper, and its tables."""
    from common_ground.products import report_page
    from qgis.PyQt.QtCore import QSizeF
    from qgis.PyQt.QtGui import QTextDocument, QTextTable

    document = QTextDocument()
    report_page._set_pages(document, page.rich(), QSizeF(width, height))
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    return document, tables, list(report_page._cut_rows(document, height))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_cuts_a_row_and_every_row_is_there_once(qgis_app, language):
    from common_ground.products.report_page import ReportPage

    page = ReportPage("Title", "Lead", language)
    rows = [[f"CF{i:03}", "A name of several words that wraps " * (1 + i % 3), "1,234"] for i in range(120)]
    page.units(["Code", "Name", "People"], rows, ["", "All", "9"], words=2)
    document, tables, cut = layout_of(page)
    assert document.pageCount() > 2 and len(tables) > 1
    assert not cut
    text = document.toPlainText()
    assert all(text.count(code) == 1 for code, _name, _people in rows)
    assert all(text.index(a[0]) < text.index(b[0]) for a, b in zip(rows, rows[1:]))
    assert text.count("People") == len(tables), "the head stands over each part"


def test_a_row_higher_than_a_page_ends_too(qgis_app):
    from common_ground.products.report_page import ReportPage

    page = ReportPage("Title", "Lead", "en")
    page.units(["A", "B"], [["x", "long " * 9000], ["y", "short"]], [], words=2)
    document, _tables, cut = layout_of(page)
    assert cut and document.toPlainText().count("short") == 1


@pytest.mark.parametrize(("language", "first"), [("en", "Code"), ("ar", "People")])
def test_in_arabic_the_first_column_stands_at_the_right(qgis_app, language, first):
    from common_ground.products.report_page import ReportPage

    page = ReportPage("Title", "Lead", language)
    page.units(["Code", "People"], [["CF1", "7"]], [], words=1)
    _document, tables, _cut = layout_of(page)
    assert tables[0].cellAt(0, 0).firstCursorPosition().block().text() == first
