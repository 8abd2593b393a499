"""Attacks tried on releases by hand, each kept as a test: those that found something, and those that did not."""

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely
from common_ground.tests.processing import sharing_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from shapely.affinity import translate


def run(algorithm, **parameters):
    from qgis import processing

    return processing.run(f"commonground:{algorithm}", parameters, feedback=QgsProcessingFeedback())


@pytest.fixture
def workspace(provider, tmp_path):
    """Hazards, boundaries, grid, and the contamination by district as the algorithm makes it."""
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    class Work:
        folder = tmp_path / "ws"
        opened = Workspace.open(tmp_path / "ws")

        def fill(self, hazards=None):
            layers = [hazards or made.hazards(), made.boundaries()]
            self.opened.write(made.COUNTRY, layers, Silent(), keep_previous=False)
            made.grid(self.opened)
            run("contamination", HAZARDS=self.layer("imsma_hazard"), ZONES=self.layer("cod_ab_adm1"),
                ZONE_ID="adm1_pcode", WORKSPACE=str(self.folder), COUNTRY=made.COUNTRY, OUTPUT="memory:")
            return self

        def layer(self, name):
            return self.opened.layer(self.opened.entry(name, made.COUNTRY))

        def pack(self, name="p.zip"):
            self.opened.pack(tmp_path / name, Silent(), audience="cluster")
            with zipfile.ZipFile(tmp_path / name) as archive:
                archive.extractall(tmp_path / name[:-4])
            return tmp_path / name[:-4] / "CAF.gpkg"

        def package(self, name="out", **more):
            run("sharepackage", WORKSPACE=str(self.folder), AUDIENCE="cluster", PURPOSE="planning",
                FOLDER=str(tmp_path / name), FORMATS="gpkg,csv,geojson", **more)
            return tmp_path / name

    return Work()


def columns_of(path, table):
    with closing(sqlite3.connect(path)) as opened:
        return [row[1] for row in opened.execute(f"PRAGMA table_info({table})")]


def test_exact_areas_of_hazards_leave_in_no_way(workspace, tmp_path):
    """60 areas to the square metre by district, month after month, tell each redrawn hazard and its size."""
    workspace.fill()
    pack = workspace.pack()
    folder = workspace.package()
    for found in (columns_of(pack, "contamination_adm1"), columns_of(folder / "data.gpkg", "contamination_adm1"),
                  (folder / "contamination_adm1.csv").read_text(encoding="utf-8-sig").splitlines()[0].split(",")):
        assert "hazards" in found and "released_m2" in found
        assert not [c for c in found if c.endswith("m2") and not c.startswith("released_")], found
    assert b"hazard_area_m2" not in (folder / "contamination_adm1.geojson").read_bytes()
    kept = workspace.opened.read("contamination_adm1", made.COUNTRY).table.columns
    assert "hazard_area_m2" in kept, "the workspace keeps its own"


def test_two_suspended_hazards_in_a_column_of_their_own_do_not_leave(workspace):
    hazards = made.hazards()
    hazards.table["status"] = ["suspended"] * 2 + ["open"] * 58
    workspace.fill(hazards)
    with pytest.raises(QgsProcessingException, match="hazards_suspended"):
        workspace.package(LAYERS=[workspace.layer("contamination_adm1")])
    with closing(sqlite3.connect(workspace.pack())) as opened:
        assert "contamination_adm1" not in {row[0] for row in opened.execute("SELECT table_name FROM gpkg_contents")}


def test_a_pack_does_not_say_how_many_records_a_layer_was_made_from(workspace):
    """60 hazards read, one without geometry left out: exact totals and a small count, in the note on the method."""
    workspace.fill()
    with closing(sqlite3.connect(workspace.pack())) as opened:
        dump = "\n".join(opened.iterdump())
    provenance = [line for line in dump.splitlines() if "common_ground_provenance" in line and "INSERT" in line]
    assert [line for line in provenance if "contamination 1" in line], "how it was made is still said"
    assert not [line for line in provenance if '"read"' in line or '"left_out"' in line]


def test_removed_layers_leave_no_trace_in_the_file_of_a_pack(workspace):
    """Names, extents, numbers of rows and freed pages of layers that stay behind; paths and users in styles."""
    workspace.fill()
    path = workspace.pack()
    data = path.read_bytes()
    with closing(sqlite3.connect(path)) as opened:
        for table in ("gpkg_contents", "gpkg_ogr_contents", "gpkg_geometry_columns", "gpkg_extensions",
                      "sqlite_sequence"):
            assert "imsma_hazard" not in str(opened.execute(f"SELECT * FROM {table}").fetchall()), table
    for word in (b"imsma_hazard", b"Alpha", b"H59", str(Path.home()).encode(), str(workspace.folder).encode()):
        assert word not in data, word
    places = made.hazard_places()
    assert not any(np.float64(x).tobytes() in data for x in places[:, 0])


def test_a_path_in_a_style_that_a_user_saved_is_found_before_it_leaves(workspace, tmp_path):
    """A QML beside the data with the path of a marker on this computer; the files are read again before they go."""
    from common_ground.analysis.disclosure import protocol_for
    from common_ground.analysis.leak_scan import Secrets, scan_file

    workspace.fill()
    folder = workspace.package()
    (folder / "grid.qml").write_text('<qgis><prop k="imageFile" v="/home/amina/symbols/mine.svg"/></qgis>',
                                     encoding="utf-8")
    x, y = made.hazard_places()[0]
    (folder / "map.qgs").write_text(f"<qgis><note>{x:.6f} {y:.6f}</note></qgis>", encoding="utf-8")
    leaks = scan_file(folder, Secrets.of([made.hazards()]), dict(protocol_for().minimum))
    assert {(leak.layer, leak.what) for leak in leaks} >= {("grid.qml", "path"), ("map.qgs", "hazard place")}


def test_a_year_of_months_with_hazards_added_moved_and_deleted_shows_no_small_change(workspace):
    """What was released, month by month, against what changed: for each square told anew, at least three records."""
    from common_ground.analysis.standing import Standing
    from common_ground.bridge import sharing

    rng = np.random.default_rng(5)
    base = made.hazards(120)
    alive = list(range(80))
    told = []
    for month in range(8):
        here = made.hazards(120)
        shapes = here.geometry.copy()
        moved = rng.choice(alive, 1)
        shapes[moved] = [translate(s, 0.12, 0) for s in shapes[moved]]
        now = here.take(np.array(alive))
        now.geometry = shapes[alive]
        workspace.opened.write(made.COUNTRY, [now, made.boundaries()], _silent(), keep_previous=False)
        made.grid(workspace.opened)
        items = sharing.items_of_workspace(workspace.opened, made.COUNTRY, _silent(), ["riskgrid"])
        judged = sharing.judge(items, "cluster", "planning", _protocol(), _silent(), country=made.COUNTRY,
                               workspace=workspace.opened)
        assert judged.answer == "yes", items[0].why()
        sharing.remember(judged, "package")
        told.append((set(map(tuple, np.round(now_places(now), 6))), judged.items[0].grid.published(_protocol())))
        for _ in range(int(rng.integers(1, 3))):
            alive.remove(rng.choice(alive))
        alive += [80 + 4 * month + i for i in range(int(rng.integers(0, 5)))]
    assert len(Standing(workspace.folder).history(made.COUNTRY)) >= 1 and len(base) == 120
    changed = 0
    for (before, first), (after, second) in zip(told, told[1:]):
        a, b = rows(first), rows(second)
        if a != b:
            changed += 1
            assert len(before ^ after) >= 3, "a square was told anew for fewer than three records"
    print(f"months in which the release changed: {changed} of 7")


def now_places(frame):
    return shapely.get_coordinates(shapely.centroid(frame.geometry))


def rows(statement):
    return {(int(k), int(s)): int(c) for k, s, c in zip(statement.key, statement.size, statement.risk_class)}


def _silent():
    from common_ground.base.feedback import Silent

    return Silent()


def _protocol():
    from common_ground.analysis.disclosure import protocol_for

    return protocol_for()


def test_the_report_of_the_grid_says_that_it_is_for_the_own_programme(workspace, tmp_path):
    """Mean of 1/f and the number of squares give the number of hazards in the country."""
    workspace.fill()
    run("riskgrid", HAZARDS=workspace.layer("imsma_hazard"), COUNTRY=made.COUNTRY, OUTPUT="memory:",
        REPORT=str(tmp_path / "r.html"))
    assert "For the own programme only" in (tmp_path / "r.html").read_text(encoding="utf-8")
