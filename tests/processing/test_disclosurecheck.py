"""``disclosurecheck``: the gate's answers, and leaks planted under harmless names."""

import importlib.util
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException

_SPEC = importlib.util.spec_from_file_location("sharing_data", Path(__file__).with_name("sharing_data.py"))
made = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(made)


@pytest.fixture
def check(provider, tmp_path):
    from qgis import processing

    def go(folder, **more):
        page = tmp_path / "verdict.html"
        result = processing.run("commonground:disclosurecheck", {
            "WORKSPACE": str(folder), "PURPOSE": "planning of returns", "VERDICT": "TEMPORARY_OUTPUT",
            "HTML": str(page), **more})
        rows = [dict(zip(f.fields().names(), f.attributes())) for f in result["VERDICT"].getFeatures()]
        return {row["layer"]: row for row in rows}, page.read_text(encoding="utf-8")

    return go


def answers(rows):
    return {name: row["answer"] for name, row in rows.items()}


def test_each_layer_gets_its_answer_and_both_harms(check, tmp_path):
    made.fill(tmp_path / "ws")
    rows, page = check(tmp_path / "ws", AUDIENCE="cluster")
    assert answers(rows) == {"imsma_hazard": "form", "imsma_casualty": "form", "cod_ab_adm1": "yes",
                             "contamination_adm1": "yes", "riskgrid": "yes"}
    assert rows["imsma_hazard"]["forms"].startswith("grid")
    assert "contaminated land" in rows["imsma_hazard"]["harm_of_withholding"] and rows["imsma_hazard"]["why"]
    assert "No attack tells more" in page and "protected risk grid" in page
    assert set(answers(check(tmp_path / "ws", AUDIENCE="own programme")[0]).values()) == {"yes"}


def test_no_purpose_no_release(check, tmp_path):
    made.fill(tmp_path / "ws")
    assert set(answers(check(tmp_path / "ws", AUDIENCE="public", PURPOSE=" ")[0]).values()) == {"no"}


@pytest.mark.parametrize(("name", "plant", "said"), [
    ("schools", lambda: made.frame("schools", {"school": [f"S{i}" for i in range(60)]},
                                   made.hazards().geometry, "low"), "places of recorded hazards"),
    ("visits", lambda: made.frame("visits", {"place": ["a"] * 60, "px": made.hazard_places()[:, 0],
                                             "py": made.hazard_places()[:, 1]}, None, "low"), "stand in px, py"),
    ("notes", lambda: made.frame("notes", {"remark": [f"seen at {y:.6f}, {x:.6f}" for x, y in made.hazard_places()]},
                                 None, "low"), "stand in remark"),
    ("staff", lambda: made.frame("staff", {"adm1_pcode": ["XC01"], "interviewer_name": ["A. Person"]}, None, "low"),
     "interviewer_name"),
    ("summary", lambda: made.frame("summary", {"adm1_pcode": ["XC01", "XC02"], "accidents": [2, 40]}, None, "low"),
     "fewer than 3"),
    ("summary", lambda: made.frame("summary", {"adm1_pcode": ["XC01", "XC02"], "killed": [4, 40]}, None, "low"),
     "fewer than 10"),
    ("clinics", lambda: made.frame("clinics", {"clinic": ["a"], "nearest_distance_km": [1.2]},
                                   [shapely.Point(20.1, 5.1)], "low"), "distances"),
    ("clinics", lambda: made.frame("clinics", {"clinic": ["a"], "band": ["within 1,000 m"]},
                                   [shapely.Point(20.1, 5.1)], "low"), "trilateration"),
    ("files", lambda: made.frame("files", {"link": ["C:\\Users\\officer\\map.qgz"]}, None, "low"),
     "path of a computer"),
])
def test_a_leak_planted_under_a_harmless_name_is_found(check, tmp_path, name, plant, said):
    made.fill(tmp_path / "ws", [plant()])
    rows, _ = check(tmp_path / "ws", AUDIENCE="cluster")
    assert rows[name]["answer"] == "no" and said in rows[name]["why"]
    assert rows["cod_ab_adm1"]["answer"] == "yes"


def test_a_second_count_that_differs_by_one_is_blocked_and_the_same_again_is_not(check, tmp_path):
    from common_ground.analysis.disclosure import protocol_for
    from common_ground.analysis.ledger import Ledger, Release
    from common_ground.base.feedback import Silent
    from common_ground.bridge.sharing import items_of_workspace, judge

    workspace, _ = made.fill(tmp_path / "ws")
    items = items_of_workspace(workspace, "CAF", Silent(), ["contamination_adm1"])
    judgement = judge(items, "cluster", "x", protocol_for("CAF"), Silent(), country="CAF", workspace=workspace)
    Ledger(workspace.folder).record(Release("counts", "cluster", "x", "yes"), judgement.claims)
    assert answers(check(tmp_path / "ws")[0])["contamination_adm1"] == "yes"
    first, second = made.counts().table["open_hazards"][:2]
    workspace.write("CAF", [made.counts((first + 1, second))], Silent(), keep_previous=False)
    rows, page = check(tmp_path / "ws")
    assert rows["contamination_adm1"]["answer"] == "no" and "month against month" in rows["contamination_adm1"]["why"]
    assert "blocked" in page


def test_a_grid_changed_by_hand_or_made_elsewhere_is_refused(check, tmp_path):
    from common_ground.base.feedback import Silent

    workspace, _ = made.fill(tmp_path / "ws")
    frame = workspace.read("riskgrid", "CAF")
    frame.table["risk_class"] = pd.array([0] * len(frame), dtype="Int64")
    workspace.write("CAF", [frame], Silent(), keep_previous=False)
    rows, _ = check(tmp_path / "ws")
    assert rows["riskgrid"]["answer"] == "no" and "changed by hand" in rows["riskgrid"]["why"]


def test_a_grid_made_before_another_was_released_is_refused(check, tmp_path):
    """The rule is checked again when something leaves, not only when the grid is made."""
    from common_ground.analysis.standing import Standing
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    workspace = Workspace.open(tmp_path / "ws")

    def grid_of(n):
        shapes = [shapely.box(20.01 + 0.01 * i, 5.01, 20.012 + 0.01 * i, 5.012) for i in range(n)]
        workspace.write("CAF", [made.frame("imsma_hazard", {
            "hazard_id": list("abcd")[:n], "hazard_class": ["CHA"] * n, "status": ["open"] * n,
            "area_m2": [1e4] * n}, shapes, "high")], Silent(), keep_previous=False)
        made.grid(workspace)
        return workspace.read("riskgrid", "CAF").table

    kept = Standing(workspace.folder)
    first = kept.find("CAF", grid_of(3))[0]
    assert grid_of(4).risk_class.tolist() == [6], "nothing is released yet, so the day's grid stands"
    assert answers(check(tmp_path / "ws")[0])["riskgrid"] == "yes"
    kept.released(first, 1)
    rows, _ = check(tmp_path / "ws")
    assert rows["riskgrid"]["answer"] == "no" and "Too few records changed" in rows["riskgrid"]["why"]
    assert grid_of(4).risk_class.tolist() == [5]
    assert answers(check(tmp_path / "ws")[0])["riskgrid"] == "yes"


def test_files_are_read_one_by_one(check, tmp_path):
    """A package made by hand: raw hazards, a vector map, HXL with a two, a project with a path, a column of names."""
    from osgeo import ogr, osr

    made.fill(tmp_path / "ws")
    folder = tmp_path / "package"
    folder.mkdir()
    source = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(folder / "areas.geojson"))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = source.CreateLayer("areas", crs)
    for shape in made.hazards().geometry[:5]:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
        layer.CreateFeature(feature)
    del layer, source
    (folder / "table.csv").write_text(
        "district,number,dead\n#adm1+name,#meta+id,#affected+killed\nWest,1,2\nEast,2,30\n", encoding="utf-8")
    (folder / "people.csv").write_text("district,phone\nWest,123\nEast,456\n", encoding="utf-8")
    with zipfile.ZipFile(folder / "map.qgz", "w") as project:
        project.writestr("map.qgs", '<qgis><layer source="/home/officer/imsma/hazards.shp"/></qgis>')
    (folder / "clean.txt").write_text("West has many hazards.", encoding="utf-8")
    vector_map(folder / "map.pdf")
    rows, page = check(tmp_path / "ws", FOLDER=str(folder))
    found = {name: row["why"] for name, row in rows.items() if row["kind"] == "file"}
    assert "places of recorded hazards" in found["areas.geojson: areas"]
    assert "fewer than 10" in found["table.csv"]
    assert "phone" in found["people.csv"]
    assert "path of a computer" in found["map.qgz/map.qgs"]
    assert "lines and areas" in found["map.pdf"]
    assert "clean.txt" not in found and "map.pdf" in page


def vector_map(path):
    from qgis.PyQt.QtCore import QPointF
    from qgis.PyQt.QtGui import QPainter, QPdfWriter, QPolygonF

    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for shape in made.hazards().geometry:
        painter.drawPolygon(QPolygonF([QPointF((x - 20) * 5000, (y - 5) * 5000)
                                       for x, y in np.array(shape.exterior.coords)]))
    painter.end()


def test_without_anything_to_check_there_is_a_sentence(provider):
    from qgis import processing

    with pytest.raises(QgsProcessingException, match="give LAYERS or WORKSPACE"):
        processing.run("commonground:disclosurecheck", {"VERDICT": "TEMPORARY_OUTPUT"})


def test_a_map_for_the_cluster_is_remembered_and_the_next_grid_is_held_to_it(provider, tmp_path):
    from common_ground.analysis.ledger import Ledger
    from common_ground.analysis.standing import Standing
    from common_ground.base.errors import ForbiddenError
    from common_ground.products.map import MapRequest, make_map

    workspace, _ = made.fill(tmp_path / "ws")
    grid = workspace.layer(workspace.entry("riskgrid", "CAF"))
    make_map(MapRequest([grid], png=str(tmp_path / "own.png"), audience="own", dpi=60))
    assert Ledger(workspace.folder).releases() == []
    make_map(MapRequest([grid], png=str(tmp_path / "m.png"), audience="cluster", dpi=60))
    (release,) = Ledger(workspace.folder).releases()
    assert (release.product, release.audience, release.verdict) == ("map", "cluster", "yes")
    assert len(Standing(workspace.folder).history("CAF")) == 1
    hazards = workspace.layer(workspace.entry("imsma_hazard", "CAF"))
    with pytest.raises(ForbiddenError, match="may not go to public"):
        make_map(MapRequest([grid, hazards], png=str(tmp_path / "no.png"), audience="public", dpi=60))
    assert not (tmp_path / "no.png").exists()
