"""``mapproduct`` and ``mapatlas`` as a user runs them: the files are opened and looked at."""

import os
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from common_ground.tests.products import map_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtGui import QImage

SAFETY = "absence of symbols does not mean the absence of explosive ordnance"


@pytest.fixture
def run(provider):
    from qgis import processing

    def go(algorithm="mapproduct", feedback=None, **parameters):
        feedback = feedback or QgsProcessingFeedback()
        result = processing.run(f"commonground:{algorithm}", {"DPI": 80, **parameters}, feedback=feedback)
        result["log"] = feedback.textLog()
        return result

    return go


@pytest.fixture(autouse=True)
def workspace_of_the_open_project():
    yield
    QgsProject.instance().clear()


def words(pdf):
    """The text of a PDF; skips where no tool can read it."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not here")
    return raw(pdf)


def raw(pdf):
    """The words in the order of their boxes, so that columns do not mix."""
    text = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True, encoding="utf-8").stdout
    # "fi" is one glyph in many fonts.
    return " ".join(unicodedata.normalize("NFKC", text).replace("’", "'").split())


def pixels(png):
    image = QImage(str(png)).convertToFormat(QImage.Format.Format_RGB32)
    assert not image.isNull()
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, :image.width(), 2::-1].copy()


def near(picture, colour, tolerance=30):
    return int((np.abs(picture.astype(int) - colour).max(axis=2) <= tolerance).sum())


def test_a_national_map_has_everything_it_must_say(run, tmp_path):
    pdf, png = tmp_path / "map.pdf", tmp_path / "map.png"
    result = run(LAYERS=made.national(), PDF=str(pdf), PNG=str(png), TITLE="Hazards of Testland", COUNTRY="",
                 PRODUCER="NMAC")
    assert Path(result["PDF"]) == pdf and Path(result["PNG"]) == png
    words(pdf)
    text = raw(pdf)
    for wanted in ("Hazards of Testland", "Testland – Data as at 30 September 2026", "Legend", "Sources",
                   "OCHA COD-AB, version v03, valid on 15 January 2025, licence: CC BY-IGO, retrieved 2 October 2026",
                   "IOM DTM, round 14–15 (31 August 2026), licence: IOM terms, non-commercial",
                   SAFETY, "Not for navigation or demining", "INVENTED DATA", "Sensitivity: SEVERE",
                   "For the national programme only", "Lambert azimuthal equal-area", "Scale: 1:", "km", "Created:",
                   "Confirmed", "(CHA)", "Status unknown:", "treat as open", "Internally displaced", "Worked on",
                   "Suspended", "Released", "do not imply endorsement", "Survey coverage is not shown"):
        assert wanted in text, wanted
    assert "United Nations" not in text
    picture = pixels(png)
    assert picture.shape[1] > picture.shape[0], "landscape"
    assert near(picture, (255, 0, 0)) > 200, "CHA and the outline of open hazards"
    assert near(picture, (244, 167, 24)) > 100, "SHA"
    assert near(picture, (47, 120, 183), 60) > 200, "displacement"
    assert "LAYERS: in 4, used 4, left out 0" in result["log"]
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True, encoding="utf-8").stdout
    assert "Hazards of Testland" in info and "Author:          NMAC" in info, "the producer, not the computer's user"


@pytest.mark.parametrize(("paper", "language"), [
    ("A4 landscape", "en"), ("A4 portrait", "fr"), ("A3 landscape", "es"), ("A3 portrait", "uk"),
    ("A4 landscape", "pt"), ("A4 landscape", "ar"), ("A4 portrait", "ar"), ("A3 portrait", "ar")])
def test_every_sheet_in_every_language(run, tmp_path, paper, language):
    from common_ground.products.map_texts import texts_for

    pdf = tmp_path / "map.pdf"
    run(LAYERS=[*made.national(), made.exposure()], PDF=str(pdf), LANGUAGE=language, PAPER=paper)
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True, encoding="utf-8").stdout
    width, height = (float(info.split("Page size:")[1].split()[i]) for i in (0, 2))
    assert (width > height) == paper.endswith("landscape")
    assert "Pages:           1" in info
    if language != "ar":  # extracted Arabic comes in presentation forms
        found = texts_for(language).text("safety").replace("’", "'") in raw(pdf)
        assert found


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_legend_stays_in_its_box_and_on_the_page(qgis_app, language):
    from common_ground.products.map import MapRequest, compose
    from common_ground.products.map_legend import content_size
    from qgis.core import QgsLayoutItemLegend

    for layers in (made.national(), [*made.national(), made.exposure()]):
        project = QgsProject()
        sheet, _items = compose(project, MapRequest(layers, language=language))
        legend = sheet.item("cg_legend", QgsLayoutItemLegend)
        before = legend.rect()
        sheet.finish()
        page = sheet.layout.pageCollection().page(0).rect()
        size = content_size(legend, sheet.map)
        assert size.width() <= legend.rect().width() and size.height() <= legend.rect().height()
        assert legend.rect().width() == pytest.approx(before.width(), abs=0.1)
        assert page.contains(legend.mapRectToScene(legend.rect()))
        sheet.close()


def test_a_legend_too_long_for_the_sheet_gets_a_page_of_its_own(run, tmp_path):
    layers = []
    for i in range(60):
        layers.append(made.layer("Point", ["x:string"], [((str(i),), f"POINT({20 + i / 50} 5)")],
                                 f"A layer with a long name {i}"))
    pdf = tmp_path / "map.pdf"
    result = run(LAYERS=layers, PDF=str(pdf))
    text = words(pdf)
    assert all(f"name {i}" in text or f"{i}" in text for i in range(60))
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True, encoding="utf-8").stdout
    assert "stands on a second one" in result["log"] and "Sources: see page 3" in text
    assert "Pages:           3" in info


def test_legend_names_only_what_is_drawn(run, tmp_path):
    pdf = tmp_path / "map.pdf"
    run(LAYERS=[made.admin1(), made.hazards()], PDF=str(pdf), EXTENT="20.5,21.5,5.5,7.5 [EPSG:4326]")
    words(pdf)
    text = raw(pdf)
    assert "(CHA)" in text and "Released" not in text


def test_points_and_areas_share_a_heading_where_both_are_symbols(run, tmp_path):
    points = made.layer("Point", ["hazard_id:string", "hazard_class:string", "status:string"],
                        [(("P1", "SHA", "open"), "POINT(22 7)")], "hazard points")
    pdf = tmp_path / "map.pdf"
    run(LAYERS=[made.admin1(), made.hazards(), points], PDF=str(pdf))
    words(pdf)
    assert raw(pdf).count("(SHA)") == 1 and "Hazards (points)" not in raw(pdf)
    run(LAYERS=[made.admin1(0.05), made.hazards(0.05), points], PDF=str(pdf), EXTENT="20,20.1,5,5.1 [EPSG:4326]")
    assert "Hazard areas" in raw(pdf)


def test_layers_of_one_source_share_a_line_and_a_long_list_still_fits(qgis_app):
    from common_ground.bridge.layer_metadata import put_provenance
    from common_ground.connectors.provenance import Provenance
    from common_ground.products.map import MapRequest, compose
    from common_ground.products.map_layout import text_height

    layers = [made.admin1(), made.hazards(), made.hazards()]
    for i in range(14):
        other = made.accidents()
        put_provenance(other, Provenance(title=f"A long title of a dataset number {i}", licence="CC BY 4.0",
                                         source=f"Some organisation with a long name {i}", retrieved_at="2026-01-01"))
        layers.append(other)
    sheet, _items = compose(QgsProject(), MapRequest(layers))
    sheet.finish()
    assert "see page" in sheet.layout.itemById("cg_sources").currentText()
    label = sheet.layout.itemById("cg_sources_page")
    text = label.currentText()
    assert text.count("National programme") == 1, "the same layer twice is one line"
    assert "organisation with a long name 13" in text
    font = label.font()
    assert text_height(text, font, font.pointSizeF(), label.rect().width()) <= label.rect().height()
    assert font.pointSizeF() >= 8
    sheet.close()


def test_no_banner_over_real_rows_and_the_map_takes_its_room(qgis_app):
    from common_ground.products.map import MapRequest, compose

    heights = {}
    for invented in ("yes", ""):
        sheet, _items = compose(QgsProject(), MapRequest([made.admin1(), made.hazards(invented=invented)]))
        assert (sheet.layout.itemById("cg_invented") is not None) == bool(invented)
        heights[invented] = sheet.map.rect().height()
        sheet.close()
    assert heights[""] > heights["yes"] + 6


def test_a_map_of_one_district_is_in_utm_and_draws_areas(run, tmp_path):
    pdf, png = tmp_path / "map.pdf", tmp_path / "map.png"
    run(LAYERS=[made.admin1(0.05), made.hazards(0.05)], PDF=str(pdf), PNG=str(png))
    words(pdf)
    assert "UTM zone 34N" in raw(pdf)
    assert near(pixels(png), (255, 127, 127), 40) > 300, "the half transparent fill of CHA"


@pytest.mark.parametrize("audience", ["cluster", "public"])
def test_single_hazards_do_not_leave_for_the_cluster_or_the_public(run, tmp_path, audience):
    pdf = tmp_path / "map.pdf"
    for layer in (made.hazards(), made.accidents()):
        with pytest.raises(QgsProcessingException, match="riskgrid"):
            run(LAYERS=[made.admin1(), layer], PDF=str(pdf), AUDIENCE=audience)
    assert not pdf.exists()
    run(LAYERS=[made.admin1(), made.grid()], PDF=str(pdf), AUDIENCE=audience)
    words(pdf)
    assert "Risk grid" in raw(pdf) and "Sensitivity: LOW" in raw(pdf)


def test_a_hazard_layer_under_another_name_and_style_is_still_refused(run, tmp_path):
    hazards = made.hazards()
    hazards.setName("Places of interest")
    hazards.setCustomProperty("common_ground/style", "admin2")
    with pytest.raises(QgsProcessingException, match="Places of interest"):
        run(LAYERS=[made.admin1(), hazards], PDF=str(tmp_path / "map.pdf"), AUDIENCE="public")


def test_un_wording_only_on_request(run, tmp_path):
    pdf = tmp_path / "map.pdf"
    run(LAYERS=[made.admin1()], PDF=str(pdf), UN_WORDING=True)
    words(pdf)
    assert "United Nations" in raw(pdf)


def test_no_coordinates_in_the_pdf_unless_asked_for(run, tmp_path):
    plain, geo = tmp_path / "plain.pdf", tmp_path / "geo.pdf"
    run(LAYERS=[made.admin1(), made.hazards()], PDF=str(plain))
    run(LAYERS=[made.admin1(), made.hazards()], PDF=str(geo), GEOPDF=True)
    assert b"/GPTS" not in plain.read_bytes() and b"/LGIDict" not in plain.read_bytes()
    assert b"/GPTS" in geo.read_bytes() or b"/LGIDict" in geo.read_bytes()


def test_a_template_of_the_users_with_two_variables(run, tmp_path):
    from qgis.core import (
        QgsLayoutItemLabel,
        QgsLayoutItemLegend,
        QgsLayoutItemMap,
        QgsPrintLayout,
        QgsReadWriteContext,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QRectF

    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    frame = QgsLayoutItemMap(layout)
    frame.setRect(0, 0, 200, 150)
    frame.setExtent(QgsRectangle(0, 0, 10, 10))
    layout.addLayoutItem(frame)
    frame.attemptSetSceneRect(QRectF(10, 30, 200, 150))
    label = QgsLayoutItemLabel(layout)
    label.setText("OWN SHEET [% @cg_title %]")
    layout.addLayoutItem(label)
    label.attemptSetSceneRect(QRectF(10, 5, 200, 10))
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.attemptSetSceneRect(QRectF(215, 30, 70, 150))
    path = tmp_path / "own sheet.qpt"
    assert layout.saveAsTemplate(str(path), QgsReadWriteContext())
    pdf = tmp_path / "map.pdf"
    result = run(LAYERS=made.national(), PDF=str(pdf), TEMPLATE=str(path), TITLE="Mine")
    words(pdf)
    assert "OWN SHEET Mine" in raw(pdf) and "Hazard areas" in raw(pdf)
    assert "INVENTED DATA" in raw(pdf), "also where the template has no place for it"
    assert "cg_safety" in result["log"], "what the template does not print is named"


@pytest.mark.parametrize(("content", "says"), [
    ("<html><body>no</body></html>", "not a QGIS layout template"), ("", "not a QGIS layout template"),
    ("<Layout/>", "no page|no map")])
def test_a_template_that_is_none(run, tmp_path, content, says):
    path = tmp_path / "bad.qpt"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=says):
        run(LAYERS=[made.admin1()], PDF=str(tmp_path / "map.pdf"), TEMPLATE=str(path))


def test_a_template_nobody_knows(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="no map template fancy for A4 landscape"):
        run(LAYERS=[made.admin1()], PDF=str(tmp_path / "map.pdf"), TEMPLATE="fancy")


def test_names_from_data_do_not_run_as_expressions(run, tmp_path):
    layer = made.layer("Point", ["x:string"], [(("1",), "POINT(20 5)")], "[% 20+3 %] places")
    pdf = tmp_path / "map.pdf"
    run(LAYERS=[layer], PDF=str(pdf), TITLE="[% 40+2 %] hazards")
    words(pdf)
    text = raw(pdf)
    assert "23 places" not in text and "42 hazards" not in text


def test_what_was_there_stays_when_the_map_fails(run, tmp_path):
    pdf = tmp_path / "map.pdf"
    pdf.write_text("last month's map", encoding="utf-8")
    with pytest.raises(QgsProcessingException):
        run(LAYERS=[made.hazards()], PDF=str(pdf), AUDIENCE="public")
    assert pdf.read_text(encoding="utf-8") == "last month's map"
    (tmp_path / "dir.pdf").mkdir()
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run(LAYERS=[made.admin1()], PDF=str(tmp_path / "dir.pdf"))
    assert [item.name for item in tmp_path.iterdir() if "part" in item.name] == []


def test_tables_and_empty_layers_are_left_out_and_counted(run, tmp_path):
    table = made.layer("None", ["x:string"], [(("1",), None)], "table")
    empty = made.layer("Point", ["x:string"], [], "empty")
    result = run(LAYERS=[made.admin1(), table, empty], PDF=str(tmp_path / "map.pdf"))
    assert "LAYERS: in 3, used 1, left out 2 (nothing to draw 2)" in result["log"]
    with pytest.raises(QgsProcessingException, match="None of the layers has anything to draw"):
        run(LAYERS=[table, empty], PDF=str(tmp_path / "map.pdf"))
    with pytest.raises(QgsProcessingException, match="nothing to draw"):
        run(PDF=str(tmp_path / "map.pdf"))


def test_a_layer_that_the_user_styled_keeps_its_symbols(run, tmp_path):
    from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory

    layer = made.admin1()
    fill = QgsFillSymbol.createSimple({"color": "0,200,200"})
    layer.setRenderer(QgsCategorizedSymbolRenderer("adm1_pcode", [QgsRendererCategory("TL00", fill, "My own class")]))
    QgsProject.instance().addMapLayer(layer)
    pdf, png = tmp_path / "map.pdf", tmp_path / "map.png"
    run(LAYERS=[layer], PDF=str(pdf), PNG=str(png))
    words(pdf)
    assert "My own class" in raw(pdf)
    assert near(pixels(png), (0, 200, 200)) > 5000


def test_the_layout_can_stay_in_the_project(run, tmp_path):
    layer = made.hazards()
    QgsProject.instance().addMapLayer(layer)
    shown = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    for _ in range(2):
        run(LAYERS=[layer], PDF=str(tmp_path / "map.pdf"), TITLE="To edit", KEEP_LAYOUT=True)
    names = [layout.name() for layout in QgsProject.instance().layoutManager().layouts()]
    assert names == ["To edit", "To edit 2"]
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()] == shown
    path = tmp_path / "project.qgz"
    assert QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(path))
    layout = QgsProject.instance().layoutManager().layoutByName("To edit")
    assert layout.itemById("cg_map").layers()


def test_from_a_workspace(run, tmp_path):
    from common_ground.bridge.frames import frame_from_source
    from common_ground.bridge.workspace import Workspace

    class Quiet:
        def is_cancelled(self):
            return False

        def set_progress(self, percent):
            return None

        info = warn = set_progress

    folder = tmp_path / "workspace"
    frames = []
    for layer, name, look in ((made.admin1(), "cod_ab_adm1", "admin1"), (made.hazards(), "hazard", "hazard_polygon"),
                              (made.grid(), "riskgrid", "riskgrid"), (made.exposure(), "exposure", "exposure")):
        frame = frame_from_source(layer, Quiet(), name=name)
        frame.style = look
        from common_ground.bridge.layer_metadata import provenance_of

        frame.provenance = provenance_of(layer)
        frames.append(frame)
    Workspace.open(folder).write("CAF", frames, Quiet())
    pdf = tmp_path / "map.pdf"
    run(WORKSPACE=str(folder), PDF=str(pdf))
    words(pdf)
    text = raw(pdf)
    assert "Central African Republic" in text and "Hazard areas" in text and "licence: CC BY-IGO" in text
    assert "INVENTED DATA" in text
    assert "People living within" in text and "Risk grid" not in text, "one figure by area fills the map"
    result = run(WORKSPACE=str(folder), PDF=str(pdf), AUDIENCE="public")
    text = raw(pdf)
    assert "Public" in text and "Hazard areas" not in text and "INVENTED" not in text
    assert "Not on the map" in result["log"]
    atlas = tmp_path / "atlas.pdf"
    run("mapatlas", WORKSPACE=str(folder), LEVEL=1, PDF=str(atlas))
    assert raw(atlas).count("of 4") == 4
    with pytest.raises(QgsProcessingException, match="not there"):
        run(WORKSPACE=str(tmp_path / "nowhere"), PDF=str(pdf))


def test_a_map_package_holds_the_map_and_what_it_is(run, tmp_path):
    import json
    import xml.dom.minidom
    import zipfile

    target = tmp_path / "map.zip"
    target.write_bytes(b"old")
    result = run(LAYERS=made.national(), PACKAGE=str(target), PNG="", PDF="", TITLE="A <b> & c", COUNTRY="CAF",
                 MAP_NUMBER="CG/001", PRODUCER="NMAC")
    assert result["PACKAGE"] == str(target) and not list(tmp_path.glob(".map*"))
    with zipfile.ZipFile(target) as archive:
        names = set(archive.namelist())
        assert {"CG_001.pdf", "CG_001.jpg", "CG_001.json", "CG_001.xml"} <= names
        about = json.loads(archive.read("CG_001.json"))
        document = xml.dom.minidom.parseString(archive.read("CG_001.xml"))
        (tmp_path / "m.jpg").write_bytes(archive.read("CG_001.jpg"))
        assert archive.read("CG_001.pdf").startswith(b"%PDF")
    assert about["title"] == "A <b> & c" and about["producer"] == "NMAC" and about["invented_data"] is True
    assert about["sensitivity"] == "severe" and "explosive ordnance" in about["restrictions"]
    assert about["extent"]["west"] < 20 < 28 < about["extent"]["east"]
    assert {"CC BY-IGO", "internal use"} <= {source["licence"] for source in about["sources"]}
    assert document.getElementsByTagName("title")[0].firstChild.data == "A <b> & c"
    assert pixels(tmp_path / "m.jpg").std() > 20


# -- atlas ----------------------------------------------------------------------------------------------------------
def pages(pdf):
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True, encoding="utf-8").stdout
    return int(info.split("Pages:")[1].split()[0])


def test_an_atlas_has_a_page_for_each_unit(run, tmp_path):
    pdf = tmp_path / "atlas.pdf"
    result = run("mapatlas", LAYERS=made.national(), COVERAGE=made.admin1(), PDF=str(pdf), PNG=str(tmp_path / "png"))
    assert pages(pdf) == 4
    words(pdf)
    for number, letter in enumerate("ABCD", 1):
        page = subprocess.run(["pdftotext", "-f", str(number), "-l", str(number), str(pdf), "-"], capture_output=True,
                              check=True, encoding="utf-8").stdout
        page = " ".join(page.split())
        assert f"Province {letter} –" in page and f"Page {number} of 4" in page and SAFETY in page
    pictures = sorted((tmp_path / "png").glob("*.png"))
    assert [picture.stem for picture in pictures] == [f"atlas_TL{i}{j}" for i in range(2) for j in range(2)]
    same = np.array_equal(pixels(pictures[0]), pixels(pictures[3]))
    assert not same
    assert "COVERAGE: in 4, used 4, left out 0" in result["log"]


def test_an_atlas_as_one_file_a_unit(run, tmp_path):
    run("mapatlas", LAYERS=[made.hazards()], COVERAGE=made.admin1(), PDF=str(tmp_path / "a.pdf"), PER_PAGE=True)
    files = sorted(tmp_path.glob("*.pdf"))
    assert [file.name for file in files] == ["a_TL00.pdf", "a_TL01.pdf", "a_TL10.pdf", "a_TL11.pdf"]
    assert all(pages(file) == 1 for file in files)


@pytest.mark.parametrize("one_a_unit", [False, True])
def test_cancel_between_pages_leaves_nothing(run, tmp_path, one_a_unit):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 40 else None)
    before = tmp_path / "atlas.pdf"
    before.write_text("the last one", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("mapatlas", feedback, LAYERS=[made.hazards()], COVERAGE=made.admin1(), PDF=str(before), PER_PAGE=one_a_unit)
    assert [file.name for file in tmp_path.iterdir()] == ["atlas.pdf"]
    assert before.read_text(encoding="utf-8") == "the last one"


def test_an_atlas_counts_units_without_geometry_and_refuses_none(run, tmp_path):
    units = made.layer("MultiPolygon", ["adm2_pcode:string", "adm2_name:string"],
                       [(("A", "Alpha"), made.box(20, 5, 1, 1)), (("B", "Beta"), None)], "units")
    result = run("mapatlas", LAYERS=[made.hazards()], COVERAGE=units, PDF=str(tmp_path / "a.pdf"))
    assert "COVERAGE: in 2, used 1, left out 1 (no geometry 1)" in result["log"]
    with pytest.raises(QgsProcessingException, match="no admin units"):
        run("mapatlas", LAYERS=[made.hazards()], PDF=str(tmp_path / "a.pdf"))


def test_the_atlas_has_the_same_gate(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="riskgrid"):
        run("mapatlas", LAYERS=[made.hazards()], COVERAGE=made.admin1(), PDF=str(tmp_path / "a.pdf"), AUDIENCE="public")


# -- the real binary --------------------------------------------------------------------------------------------------
def test_from_qgis_process_without_a_project(provider, tmp_path):
    binary = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if binary is None:
        pytest.skip("qgis_process is not here")
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    root = Path(__file__).resolve().parents[2]
    plugins = tmp_path / "config" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "common_ground").symlink_to(root, target_is_directory=True)
    import pandas

    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"), "QT_QPA_PLATFORM": "offscreen",
                   "PYTHONPATH": str(Path(pandas.__file__).resolve().parents[1])}
    inputs = []
    for layer in (made.admin1(), made.hazards()):
        path = tmp_path / f"{layer.name()}.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
        inputs.append(f"--LAYERS={path}")
    subprocess.run([binary, "plugins", "enable", "common_ground"], env=environment, check=True, capture_output=True)
    pdf, png = tmp_path / "map.pdf", tmp_path / "map.png"
    done = subprocess.run([binary, "run", "commonground:mapproduct", *inputs, f"--PDF={pdf}", f"--PNG={png}",
                           "--DPI=80", "--LANGUAGE=fr", "--TITLE=Carte"], env=environment, capture_output=True,
                          encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"PDF: {pdf}" in done.stdout
    words(pdf)
    assert "Zones dangereuses" in raw(pdf) and "Carte" in raw(pdf)
    assert near(pixels(png), (255, 0, 0)) > 200


def test_an_atlas_of_geopdfs_is_a_file_a_unit(run, tmp_path):
    layers = {"LAYERS": made.national(), "COVERAGE": made.admin1(), "GEOPDF": True}
    with pytest.raises(QgsProcessingException, match="GeoPDF"):
        run("mapatlas", PDF=str(tmp_path / "a.pdf"), **layers)
    run("mapatlas", PDF=str(tmp_path / "a.pdf"), PER_PAGE=True, **layers)
    files = sorted(tmp_path.glob("a_*.pdf"))
    assert len(files) == 4
    assert all(b"/VP" in one.read_bytes() or b"/Measure" in one.read_bytes() for one in files), "georeferenced"


# -- templates with tables, and before and after --------------------------------------------------------------------
def zones(n=4):
    states = ("surveyed and recorded", "not surveyed", "surveyed none found", "suppressed")
    rows = [((f"Z{i}", f"Zone {i:02d} [% 1 %]", 1e6, (76_543.0, 0.0, 0.0, None)[i % 4] + i if i % 4 != 3 else None,
              (3, 0, 0, None)[i % 4], 1.0, states[i % 4]), made.box(20 + (i % 8) * 0.5, 5 + i // 8, 0.5, 1))
            for i in range(n)]
    return made.layer("MultiPolygon", ["adm2_pcode:string", "adm2_name:string", "pop_total:double", "pop_1000:double",
                                       "hazards:integer", "hazard_area_m2:double", "survey_state:string"], rows, "e")


def test_an_overview_prints_the_figures_beside_the_map(run, tmp_path):
    pdf = tmp_path / "o.pdf"
    run(LAYERS=[zones()], TEMPLATE="overview", PDF=str(pdf), PNG="")
    words(pdf)
    text = raw(pdf)
    assert re.search(r"\bOpen (\S+ ){0,12}?hazards\b", text), text  # the head of a narrow column takes two lines
    for wanted in ("Living within 1 km", "76,500", "no record", "withheld", "Not surveyed",
                   "Zone 00 [% 1 %]"):
        assert wanted in text, wanted


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_row_of_a_long_table_is_lost(run, tmp_path, language):
    pdf = tmp_path / "o.pdf"
    run(LAYERS=[zones(64)], TEMPLATE="overview", PDF=str(pdf), PNG="", LANGUAGE=language)
    words(pdf)
    text = raw(pdf)
    for i in range(64):
        assert f"Zone {i:02d}" in text, i
    assert "page 2" in text or language == "ar"


def test_an_access_map_lists_the_roads(run, tmp_path):
    rows = [((f"Road {i}", 12_345.0, 1000.0 * i, 2000.0 * i, i, "unknown"), f"LINESTRING(20 {5 + i}, 21 {5 + i})")
            for i in range(3)]
    roads = made.layer("LineString", ["name:string", "length_m:double", "length_500:double", "length_1000:double",
                                      "crossings:integer", "survey_state:string"], rows, "roads")
    pdf = tmp_path / "a.pdf"
    run(LAYERS=[roads], TEMPLATE="access", PDF=str(pdf), PNG="")
    words(pdf)
    text = raw(pdf)
    assert "Crosses" in text and "12.3" in text and "500 m" in text and "1 km" in text
    assert text.index("Road 2") < text.index("Road 1") < text.index("Road 0"), "most crossings first"
    assert "no record" in text


def test_before_and_after_have_one_extent_and_one_legend(run, tmp_path):
    pdf, png = tmp_path / "c.pdf", tmp_path / "c.png"
    with pytest.raises(QgsProcessingException, match="before"):
        run(LAYERS=made.national(), TEMPLATE="compare", PDF=str(pdf), PNG="")
    red = made.layer("MultiPolygon", ["hazard_id:string", "hazard_class:string", "status:string"],
                     [(("H", "CHA", "suspended"), made.box(21, 6, 1, 1))], "before")
    green = made.layer("MultiPolygon", ["hazard_id:string", "hazard_class:string", "status:string"],
                       [(("H", "CHA", "released"), made.box(21, 6, 1, 1))], "after")
    result = run(LAYERS=[green, made.admin1()], BEFORE=[red], TEMPLATE="compare", PDF=str(pdf), PNG=str(png))
    words(pdf)
    text = raw(pdf)
    assert "Before:" in text and "After: " in text
    assert "Suspended" in text and "Released" in text, "the legend explains both maps"
    assert "stands on a second one" not in result["log"]
    with pytest.raises(QgsProcessingException, match="may not go"):
        run(LAYERS=[made.admin1()], BEFORE=[red], TEMPLATE="compare", PDF=str(pdf), PNG="", AUDIENCE="public")
