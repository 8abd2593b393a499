"""Everything that the import, the checks and the comparison say can be translated: notes, reasons, layers, pages."""

import re

import pytest
from common_ground.bridge import i18n
from common_ground.processing import checkimsma
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils

MARK = "¤"
HAZARDS = """hazard_id,status,hazard_class,status_date,areasize,adm1_pcode,latitude,longitude,wkt
A,Open,CHA,05/06/2024,"1,5",CF11,,,"POLYGON((18 4,18.1 4.1,18.1 4,18 4.1,18 4))"
B,Attente,SHA,2023,many,CF11,,,"LINESTRING(18 4,18.2 4)"
,Open,CHA,never,10,CF11,0,0,
D,Open,CHA,,10,CF12,48,18,
E,Open,CHA,,10,,,,
F,Closed,CHA,,10,,,,"MULTIPOINT((18 4),(19 5))"
G,Closed,CHA,,10,,,,"POLYGON((18 4,18 4,18 4,18 4))"
P,Open,CHA,,10,CF13,,,
Q,Open,CHA,,10,CF13,,,
"""
POINTS = """PolyID,PointNo,PointID,PointType,Xcoord,Ycoord,Distance,Bearing,FrPointID,hazard_id
P1,1,S1,Start Point,18.5,4.5,,,,P
P1,2,T1,Turning Point,18.6,4.5,,,,P
P1,3,T1,Turning Point,18.6,4.5,,,,P
P1,4,T2,Turning Point,,,1000,90,T1,P
P1,5,T3,Turning Point,,,1000,90,NO,P
P2,1,S1,Start Point,18.5,4.5,,,,Q
P2,2,T1,Turning Point,18.6,4.5,,,,Q
P3,1,S1,Start Point,18.5,4.5,,,,Z
P3,2,T1,Turning Point,18.6,4.5,,,,Z
P3,3,T1,Turning Point,18.6,4.6,,,,Z
,,E1,Evidence Point,18.7,4.7,,,,Q
,,E2,Evidence Point,,,,,,Q
"""


def marked(text):
    return text if text.startswith(MARK) or not text.strip("{}; fistecondm²") else MARK + text


@pytest.fixture
def spoken(provider, monkeypatch):
    """Runs an algorithm in a language that puts a mark before every sentence; returns its rows and the console."""
    from qgis import processing

    monkeypatch.setattr(i18n, "translate", marked)

    def run(name, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        made = processing.run(f"commonground:{name}", parameters, context=context, feedback=feedback)
        found = {}
        for key, value in made.items():
            if key == "HTML":
                continue
            # rows are copied here: a temporary layer lives as long as its context
            layer = value if hasattr(value, "getFeatures") else QgsProcessingUtils.mapLayerFromString(value, context)
            names = [field.name() for field in layer.fields()]
            found[key] = [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]
        return found, feedback.textLog()

    return run


def cells(rows, *names):
    return [str(row[name]) for row in rows for name in names
            if row[name] not in (None, "") and str(row[name]) != "NULL"]


def unmarked_sentences(page):
    """Pieces of text of a page with two English words and without the mark."""
    texts = re.sub(r"<style.*?</style>|<title.*?</title>", "", page, flags=re.DOTALL)
    return [text for text in re.findall(r">([^<>]+)<", texts)
            if re.search(r"[a-z]{2,} [a-z]{2,}", text) and MARK not in text]


@pytest.fixture
def imported(spoken, tmp_path):
    (tmp_path / "h.csv").write_text(HAZARDS, encoding="utf-8")
    (tmp_path / "p.csv").write_text(POINTS, encoding="utf-8")
    page = tmp_path / "i.html"
    layers, log = spoken(
        "importimsma", INPUT=str(tmp_path / "h.csv"), KIND="hazard", POINTS=str(tmp_path / "p.csv"), CRS="EPSG:4326",
        OUTPUT=str(tmp_path / "o.gpkg"), POINT_OUTPUT="TEMPORARY_OUTPUT", REJECTED="TEMPORARY_OUTPUT",
        REFERENCE_POINTS="TEMPORARY_OUTPUT", HTML=str(page))
    return layers, log, page.read_text(encoding="utf-8")


def test_import(imported):
    layers, log, page = imported
    notes = cells(layers["OUTPUT"], "geometry_note") + cells(layers["POINT_OUTPUT"], "geometry_note")
    assert len(notes) >= 5 and all(MARK in note for note in notes), notes
    for note in notes:
        assert all(part.startswith(MARK) for part in note.split("; ")), note
    reasons = cells(layers["REJECTED"], "reason")
    assert len(set(reasons)) >= 3 and all(reason.startswith(MARK) for reason in reasons)
    assert not unmarked_sentences(page)
    assert f"in 9, used 8, left out 1 ({MARK}" in log
    said = [line for line in log.splitlines() if re.search(r"[a-z]{3,} [a-z]{3,} [a-z]{2,}", line)]
    assert len(said) > 8 and all(MARK in line for line in said), [line for line in said if MARK not in line]


def test_checks_know_the_remarks_of_another_language(imported, spoken, tmp_path, monkeypatch):
    monkeypatch.setattr(checkimsma, "languages", lambda: (marked,))
    page = tmp_path / "q.html"
    layers, _ = spoken("checkimsma", INPUT=str(tmp_path / "o.gpkg"), ISSUES="TEMPORARY_OUTPUT",
                       SUMMARY="TEMPORARY_OUTPUT", REPAIRED="TEMPORARY_OUTPUT", HTML=str(page))
    issues = layers["ISSUES"]
    assert {"01_invalid_polygon", "06_duplicate_point"} <= {row["check"] for row in issues}
    assert all(text.startswith(MARK) for text in cells(issues, "problem", "repair"))
    sentences = [text for text in cells(issues, "detail") if re.search(r"[a-z]{2,} [a-z]{2,}", text)]
    assert sentences and all(MARK in text for text in sentences)
    assert not unmarked_sentences(page.read_text(encoding="utf-8"))


def test_comparison(imported, spoken, tmp_path):
    (tmp_path / "n.csv").write_text(HAZARDS.replace("P,Open,CHA", "P,Suspended,SHA"), encoding="utf-8")
    spoken("importimsma", INPUT=str(tmp_path / "n.csv"), KIND="hazard", CRS="EPSG:4326",
           OUTPUT=str(tmp_path / "n.gpkg"), POINT_OUTPUT=None, REJECTED=None)
    (tmp_path / "r.csv").write_text(
        "product_id,hazard_id,kind,area_m2,date\nR1,P,cleared,5,2024-01-01\nR1,P,cleared,5,2024-01-01\n"
        "R2,P,cleared,5,2024-01-01\nR3,nobody,reduced,5,2024-01-01\nR4,P,,5,2024-01-01\n", encoding="utf-8")
    page = tmp_path / "b.html"
    layers, log = spoken("compareimsma", OLD=str(tmp_path / "o.gpkg"), NEW=str(tmp_path / "n.gpkg"),
                         RELEASE=str(tmp_path / "r.csv"), CHANGES="TEMPORARY_OUTPUT", SUMMARY="TEMPORARY_OUTPUT",
                         HTML=str(page))
    notes = cells(layers["CHANGES"], "note")
    assert len(set(notes)) >= 4 and all(note.startswith(MARK) for note in notes)
    assert not unmarked_sentences(page.read_text(encoding="utf-8"))
    assert f"{MARK}All release products count" in log
