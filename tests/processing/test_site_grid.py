"""What sites and roads may be told for the cluster: the class of the protected grid, as an output that leaves."""

import numpy as np
import pytest
import shapely
from common_ground.tests.processing import sharing_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback


@pytest.fixture
def work(provider, tmp_path):
    from qgis import processing

    made.fill(tmp_path / "ws", [schools(), roads()])

    class Work:
        folder = str(tmp_path / "ws")
        log = ""

        @staticmethod
        def layer(name):
            from common_ground.bridge.workspace import Workspace

            opened = Workspace.open(tmp_path / "ws")
            return opened.layer(opened.entry(name, made.COUNTRY))

        @classmethod
        def run(cls, algorithm, **more):
            feedback = QgsProcessingFeedback()
            found = processing.run(f"commonground:{algorithm}", more, feedback=feedback)
            cls.log = feedback.textLog()
            return found

        @classmethod
        def classes(cls, algorithm="nearesthazard", **more):
            kind = {"nearesthazard": {"SITES": cls.layer("schools")}, "lineexposure": {"LINES": cls.layer("roads")}}
            return cls.run(algorithm, HAZARDS=cls.layer("imsma_hazard"), GRID=cls.layer("riskgrid"), AUDIENCE="cluster",
                           WORKSPACE=cls.folder, COUNTRY=made.COUNTRY, OUTPUT="memory:", **kind[algorithm], **more)

    return Work


def schools():
    rng = np.random.default_rng(2)
    xy = np.array([made.WEST, made.SOUTH]) + rng.uniform(0, 1, (200, 2))
    near = made.hazard_places()[:10] + 0.003
    return made.frame("schools", {"name": [f"School {i}" for i in range(211)]},
                      [*shapely.points(np.vstack([xy, near])), shapely.Point(40, 40)], "low", "Schools")


def roads():
    lines = [shapely.LineString([(made.WEST, made.SOUTH + y), (made.WEST + 1, made.SOUTH + y + 0.1)])
             for y in (0.1, 0.4, 0.8)]
    return made.frame("roads", {"road": ["a", "b", "c"]}, lines, "low", "Roads")


def rows(layer):
    return [dict(zip(f.fields().names(), f.attributes())) for f in layer.getFeatures()]


def test_each_site_has_the_class_of_its_square_and_no_distance(work):
    layer = work.classes()["OUTPUT"]
    assert layer.fields().names() == ["name", "grid_cell_id", "grid_size_km", "grid_class", "survey_state"]
    grid = {f["cell_id"]: f for f in work.layer("riskgrid").getFeatures()}
    told = rows(layer)
    assert len(told) == 211
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    turn = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:6933"), QgsProject.instance())
    placed = 0
    for feature, row in zip(layer.getFeatures(), told):
        shape = QgsGeometry(feature.geometry())
        shape.transform(turn)
        holding = [c for c, f in grid.items() if f.geometry().contains(shape)]
        assert ([row["grid_cell_id"]] if isinstance(row["grid_cell_id"], str) else []) == holding
        if holding:
            placed += 1
            assert row["grid_class"] == grid[holding[0]]["risk_class"]
            assert row["survey_state"] == grid[holding[0]]["survey_state"]
    assert placed > 10 and "rows lie outside the grid" in work.log


def test_roads_are_cut_at_the_squares_and_keep_their_length(work):
    layer = work.classes("lineexposure")["OUTPUT"]
    assert layer.fields().names() == ["road", "length_m", "grid_cell_id", "grid_size_km", "grid_class", "survey_state"]
    told = rows(layer)
    from common_ground.connectors import geo

    whole = geo.ellipsoidal_length(roads().geometry, geo.WGS84)
    for name, metres in zip("abc", whole):
        parts = [r for r in told if r["road"] == name]
        assert sum(r["length_m"] for r in parts) == pytest.approx(metres, rel=2e-4)
        assert len({str(r["grid_cell_id"]) for r in parts}) == len(parts)
    assert len([r for r in told if isinstance(r["grid_cell_id"], str)]) > 2


def test_this_form_leaves_in_a_package_and_the_distances_do_not(work, tmp_path):
    from common_ground.analysis.standing import Standing

    work.classes()
    work.classes("lineexposure")
    made_here = {"WORKSPACE": work.folder, "AUDIENCE": "cluster", "PURPOSE": "school safety", "FORMATS": "csv,geojson"}
    work.run("sharepackage", LAYERS=[work.layer("site_grid_class"), work.layer("line_grid_class")],
             FOLDER=str(tmp_path / "out"), **made_here)
    written = (tmp_path / "out" / "site_grid_class.csv").read_text(encoding="utf-8-sig")
    assert written.startswith("name,grid_cell_id,grid_size_km,grid_class,survey_state")
    assert len(Standing(work.folder).history(made.COUNTRY)) == 1, "the grid behind it counts as told"
    common = {"HAZARDS": work.layer("imsma_hazard"), "AUDIENCE": "cluster", "WORKSPACE": work.folder,
              "COUNTRY": made.COUNTRY, "OUTPUT": "memory:"}
    work.run("nearesthazard", SITES=work.layer("schools"), **common)
    work.run("lineexposure", LINES=work.layer("roads"), **common)
    for name in ("nearest_hazard", "line_exposure"):
        with pytest.raises(QgsProcessingException, match="the class of the protected grid"):
            work.run("sharepackage", LAYERS=[work.layer(name)], FOLDER=str(tmp_path / name), **made_here)


def test_a_class_changed_by_hand_or_a_site_moved_to_another_class_does_not_leave(work, tmp_path):
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    work.classes()
    opened = Workspace.open(work.folder)
    frame = opened.read("site_grid_class", made.COUNTRY)
    at = int(np.flatnonzero(frame.table["grid_class"].notna())[0])
    frame.table.loc[at, "grid_class"] = int(frame.table.loc[at, "grid_class"]) + 1
    opened.write(made.COUNTRY, [frame], Silent(), keep_previous=False)
    with pytest.raises(QgsProcessingException, match="changed by hand"):
        work.run("sharepackage", LAYERS=[work.layer("site_grid_class")], WORKSPACE=work.folder, AUDIENCE="cluster",
                 PURPOSE="school safety", FOLDER=str(tmp_path / "out"))


def test_the_own_programme_still_gets_distances_and_another_layer_is_no_grid(work):
    found = work.run("nearesthazard", SITES=work.layer("schools"), HAZARDS=work.layer("imsma_hazard"),
                     GRID=work.layer("riskgrid"), AUDIENCE="own programme", OUTPUT="memory:")["OUTPUT"]
    assert "distance_m" in found.fields().names()
    with pytest.raises(QgsProcessingException, match="GRID is not a protected risk grid"):
        work.run("nearesthazard", SITES=work.layer("schools"), HAZARDS=work.layer("imsma_hazard"),
                 GRID=work.layer("cod_ab_adm1"), AUDIENCE="public", OUTPUT="memory:")


def test_the_table_tells_no_more_however_often_it_is_asked(work):
    """Sites moved a little each time, as one who looks for the edge of a hazard would ask: the squares answer."""
    from common_ground.analysis.site_grid import site_classes
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    grid = Workspace.open(work.folder).read("riskgrid", made.COUNTRY)
    answers = {}
    for step in range(30):
        asked = schools()
        asked.geometry = shapely.transform(asked.geometry, lambda xy, by=step * 0.001: xy + by)
        table = site_classes(asked, grid, Silent()).frame.table.dropna(subset=["grid_cell_id"])
        for cell, value, state in zip(table["grid_cell_id"], table["grid_class"].astype(object), table["survey_state"]):
            answers.setdefault(cell, set()).add((str(value), state))
    assert answers and all(len(found) == 1 for found in answers.values())
