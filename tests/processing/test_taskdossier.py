"""``taskdossier`` as a user runs it: the sheet is opened and read."""

import pytest
from common_ground.analysis.mgrs import mgrs
from common_ground.connectors.provenance import Provenance
from common_ground.tests.processing.test_mapproduct import pixels, raw, words, workspace_of_the_open_project  # noqa: F401
from common_ground.tests.products import map_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback

SIDE = 0.002  # degrees, about 220 m


@pytest.fixture
def run(provider):
    from qgis import processing

    def go(**parameters):
        feedback = QgsProcessingFeedback()
        result = processing.run("commonground:taskdossier", {"DPI": 90, **parameters}, feedback=feedback)
        result["log"] = feedback.textLog()
        return result

    return go


def hazards():
    from common_ground.bridge.layer_metadata import put_provenance

    rows = [((name, "CHA", "worked_on", 50_000.0), made.box(21.0 + i, 5.0, SIDE, SIDE)) for i, name in
            enumerate(("H-1", "H-2", "twice", "twice"))]
    rows.append((("bare", "SHA", "open", None), None))
    layer = made.layer("MultiPolygon", ["hazard_id:string", "hazard_class:string", "status:string",
                                        "area_recorded_m2:double"], rows, "hazard")
    put_provenance(layer, Provenance(title="Hazards", source="NMAC", licence="internal", sensitivity="high"))
    return layer


def points(n=4):
    rows = [(("H-1", "benchmark", 1), "POINT(20.999 5.0)"), (("H-2", "turning", 9), "POINT(22 5)")]
    rows += [(("H-1", "turning", i + 1), f"POINT({21 + SIDE * i / n} {5 + SIDE * i / n})") for i in range(n)]
    return made.layer("Point", ["feature_id:string", "point_type:string", "point_no:integer"], rows, "point")


def release():
    rows = [(("H-1", "cleared", 20_000.0), None), (("H-1", "reduced", 5_000.0), None), (("H-2", "cleared", 99.0), None)]
    return made.layer("None", ["hazard_id:string", "kind:string", "area_m2:double"], rows, "release")


def devices():
    rows = [(("H-1", "AP mine", "[% 1 + 1 %]", 3), None), (("H-1", "AP mine", "[% 1 + 1 %]", 2), None),
            (("H-2", "AV mine", "X", 77), None)]
    return made.layer("None", ["hazard_id:string", "category:string", "model:string", "quantity:integer"], rows, "d")


def test_a_dossier_has_points_balance_devices_and_lines_to_sign(run, tmp_path):
    pdf, png = tmp_path / "d.pdf", tmp_path / "d.png"
    result = run(HAZARDS=hazards(), HAZARD_ID="H-1", POINTS=points(), RELEASE=release(), DEVICES=devices(),
                 PDF=str(pdf), PNG=str(png))
    words(pdf)
    text = raw(pdf)
    for wanted in ("Task dossier: H-1", "WGS 84 / UTM zone 34N", "BM1", "TP1", "TP4", "Easting, m", "Benchmark",
                   "50,000", "20,000", "5,000", "25,000", "Remaining", "Cleared", "AP mine", "Prepared by",
                   "Accepted by", "Name, date", "CHA, Worked on"):
        assert wanted in text, wanted
    assert "[% 1 + 1 %]" in text, "a model from a file does not run as an expression"
    assert "TP9" not in text and "77" not in text.split("Devices found")[1].split("Prepared")[0]
    assert "another hazard 4" in result["log"]
    # 21 E, 5 N is the central meridian of zone 34: easting 500,000.
    assert "500000" in text and mgrs(34, 5.0, 500000.0, 552664.0)[:7] == "34N EL "
    assert "34N EL 00000 5266" in text
    assert pixels(png).std() > 20


def test_points_that_do_not_fit_stand_on_a_further_page(run, tmp_path):
    pdf = tmp_path / "d.pdf"
    run(HAZARDS=hazards(), HAZARD_ID="H-1", POINTS=points(70), PDF=str(pdf), COMPLETION=True)
    words(pdf)
    text = raw(pdf)
    assert "Completion report: H-1" in text and "More points: page 2" in text
    listed = text.count("34N EL ") + text.count("34N DL ")
    assert listed == 71, "each point once"


def test_without_a_point_table_the_corners_stand_in_and_the_sheet_says_so(run, tmp_path):
    pdf = tmp_path / "d.pdf"
    run(HAZARDS=hazards(), HAZARD_ID="H-2", PDF=str(pdf))
    words(pdf)
    text = raw(pdf)
    assert "corners of the" in text and "TP4" in text and "TP5" not in text and "none recorded" in text


@pytest.mark.parametrize("language", ["fr", "es", "ar", "uk", "pt"])
def test_in_every_language(run, tmp_path, language):
    from common_ground.products.map_texts import texts_for

    pdf = tmp_path / "d.pdf"
    run(HAZARDS=hazards(), HAZARD_ID="H-1", POINTS=points(), PDF=str(pdf), LANGUAGE=language)
    words(pdf)
    text = raw(pdf)
    assert "Task dossier" not in text and "Prepared" not in text and "BM1" in text
    if language != "ar":
        assert texts_for(language).text("d_prepared") in text


@pytest.mark.parametrize(("hazard", "says"), [("nobody", "no hazard"), ("twice", "2 rows"), ("bare", "no polygon")])
def test_a_hazard_that_cannot_be_drawn(run, tmp_path, hazard, says):
    with pytest.raises(QgsProcessingException, match=says):
        run(HAZARDS=hazards(), HAZARD_ID=hazard, PDF=str(tmp_path / "d.pdf"))


@pytest.mark.parametrize("audience", ["cluster", "public"])
def test_a_dossier_does_not_leave_the_programme(run, tmp_path, audience):
    with pytest.raises(QgsProcessingException, match="may not go"):
        run(HAZARDS=hazards(), HAZARD_ID="H-1", PDF=str(tmp_path / "d.pdf"), AUDIENCE=audience)
    assert not list(tmp_path.iterdir())
