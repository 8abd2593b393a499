"""The workspace: all or nothing, the earlier state kept, every refusal a sentence."""

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.errors import BadInput, Cancelled, WorkspaceError
from common_ground.bridge import frames
from common_ground.bridge.layer_metadata import provenance_of
from common_ground.bridge.workspace import Workspace
from common_ground.connectors.frame import Frame
from common_ground.connectors.provenance import Provenance
from common_ground.tests.looks import Looks
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

CARRIED = Provenance(title="Hazards", source="Made-up authority", licence="CC BY", version="v1", sensitivity="high")


def hazards(n=3, start=0, name="hazard", status="open", version="v1", crs="EPSG:4326", size=0.5):
    positions = range(start, start + n)
    table = pd.DataFrame({"hazard_id": [f"H{i}" for i in positions], "status": [status] * n,
                          "area_m2": [1.5 * i for i in positions]}, dtype=object)
    table["area_m2"] = table["area_m2"].astype(float)
    table["pieces"] = pd.array([None, *list(positions)[1:]], dtype="Int64")
    geometry = np.empty(n, dtype=object)
    geometry[:] = [shapely.box(i, 0, i + size, size) for i in positions]
    wkt = frames.wkt_of(QgsCoordinateReferenceSystem(crs))
    return Frame(name, table, geometry, wkt, CARRIED.with_(version=version))


def people():
    return Frame("population", pd.DataFrame({"pcode": ["A", "B"], "people": pd.array([1, None], dtype="Int64")}))


def ids(workspace, name="hazard", country="CAF"):
    return workspace.read(name, country).table["hazard_id"].tolist()


def check_sound(path):
    """What any GeoPackage reader relies on."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    contents = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
    assert contents <= tables
    for (table,) in connection.execute("SELECT table_name FROM gpkg_geometry_columns"):
        assert table in contents
    assert {row[0] for row in connection.execute("SELECT table_name FROM common_ground_provenance")} <= contents
    connection.close()


def test_what_is_written_is_there_after_a_restart(qgis_app, tmp_path, recorder):
    written = Workspace.open(tmp_path / "new" / "folder").write("caf", [hazards(), people()], recorder)
    assert [(entry.table, entry.rows, entry.geometry) for entry in written] == [
        ("hazard", 3, "MULTIPOLYGON"), ("population", 2, "")]
    again = Workspace.open(tmp_path / "new" / "folder", create=False)
    assert again.countries() == ["CAF"]
    frame = again.read("hazard", "CAF")
    assert list(frame.table.columns) == ["hazard_id", "status", "area_m2", "pieces"]
    assert frame.table["pieces"].isna().tolist() == [True, False, False]
    assert frame.provenance == CARRIED and frame.geometry[1].equals(shapely.box(1, 0, 1.5, 0.5))
    assert again.read("population", "CAF").geometry is None
    layer = again.layer(again.entry("hazard", "CAF"))
    assert layer.name() == "Hazards" and layer.featureCount() == 3 and provenance_of(layer) == CARRIED
    assert layer.crs().authid() == "EPSG:4326"
    assert not list((tmp_path / "new" / "folder").glob(".staging*"))
    check_sound(again.path("CAF"))


def test_any_reader_finds_the_layers_and_the_spatial_index_works(qgis_app, tmp_path, recorder):
    Workspace.open(tmp_path).write("CAF", [hazards(50)], recorder)
    layer = QgsVectorLayer(f"{tmp_path}/CAF.gpkg|layername=hazard", "x", "ogr")
    assert layer.isValid() and layer.hasSpatialIndex()
    assert [f["hazard_id"] for f in layer.getFeatures(QgsRectangle(9.9, 0, 10.2, 1))] == ["H10"]
    # the triggers are whole: an edit in QGIS keeps index and count right
    feature = QgsFeature(layer.fields())
    feature["hazard_id"] = "NEW"
    feature.setGeometry(QgsGeometry.fromWkt("MULTIPOLYGON(((80 0, 81 0, 81 1, 80 0)))"))
    assert layer.dataProvider().addFeatures([feature])[0]
    assert layer.dataProvider().deleteFeatures([1])
    assert [f["hazard_id"] for f in layer.getFeatures(QgsRectangle(79, 0, 82, 1))] == ["NEW"]
    again = QgsVectorLayer(f"{tmp_path}/CAF.gpkg|layername=hazard", "y", "ogr")
    assert again.featureCount() == 50
    assert layer.getFeatures(QgsRectangle(0, 0, 0.4, 0.4)).nextFeature(QgsFeature()) is False
    check_sound(tmp_path / "CAF.gpkg")


def test_the_spatial_index_is_made_in_steps_and_holds_every_row_that_has_a_place(qgis_app, tmp_path, recorder):
    """GDAL had made it in one call when the staging file was closed, and nobody could cancel."""
    many = hazards(4000)
    many.geometry[7], many.geometry[11] = None, shapely.MultiPolygon()
    looks = {}
    for name, rows in (("few", slice(0, 40)), ("many", slice(0, 4000))):
        feedback = Looks()
        Workspace.open(tmp_path / name).write("CAF", [many.take(np.arange(4000)[rows])], feedback)
        looks[name] = feedback.seen
    assert looks["many"] >= looks["few"] + 2 * 7  # batches of 500: rows in, rows over; the index after them
    workspace = Workspace.open(tmp_path / "many")
    layer = QgsVectorLayer(workspace.entry("hazard", "CAF").uri, "x", "ogr")
    assert layer.hasSpatialIndex()
    for west in (-1.0, 5.9, 10.5, 2000.2, 3999.2):
        found = [f["hazard_id"] for f in layer.getFeatures(QgsRectangle(west, 0.1, west + 2, 0.2))]
        plain = [f"H{i}" for i in range(4000) if i not in (7, 11) and i <= west + 2 and i + 0.5 >= west]
        assert sorted(found) == sorted(plain), west
    connection = sqlite3.connect(workspace.path("CAF"))
    assert connection.execute("SELECT count(*) FROM rtree_hazard_geom").fetchone() == (3998,)
    connection.close()
    check_sound(workspace.path("CAF"))


def test_a_large_layer_goes_in_steps_that_can_be_stopped(qgis_app, tmp_path, recorder):
    """Dropping a table of many megabytes was one call of more than a second, in each refresh."""
    looks = {}
    for rows in (40, 4000):
        workspace = Workspace.open(tmp_path / str(rows))
        workspace.write("CAF", [hazards(rows), people()], recorder)
        feedback = Looks()
        workspace.remove("hazard", "CAF", feedback)
        looks[rows] = feedback.seen
        assert [entry.table for entry in workspace.layers("CAF")] == ["population"]
        check_sound(workspace.path("CAF"))
    assert looks[4000] >= looks[40] + 7
    workspace.write("CAF", [hazards(4000)], recorder)
    with pytest.raises(Cancelled):
        workspace.remove("hazard", "CAF", Looks(looks[4000] - 3))
    assert len(ids(workspace)) == 4000
    check_sound(workspace.path("CAF"))


def test_a_refresh_keeps_the_earlier_state_until_it_is_accepted(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [hazards(3)], recorder)
    new = hazards(3, start=1, version="v2")
    new.table.loc[0, "status"] = "released"
    new.geometry[1] = shapely.box(2, 0, 2.1, 0.1)
    (entry,) = workspace.write("CAF", [new], recorder)
    assert entry.has_previous and entry.provenance.version == "v2"
    assert [item.table for item in workspace.layers("CAF")] == ["hazard"]
    changes = workspace.changes("hazard", "CAF")
    assert (changes.id_field, changes.version_before, changes.version_after) == ("hazard_id", "v1", "v2")
    assert changes.added == ["H3"] and changes.removed == ["H0"]
    assert changes.changed == {"H1": ["status", "pieces"], "H2": ["geometry"]}
    check_sound(entry.path)
    earlier = QgsVectorLayer(f"{entry.path}|layername=hazard__previous", "x", "ogr")
    assert earlier.featureCount() == 3 and earlier.hasSpatialIndex()
    workspace.accept("hazard", "CAF")
    assert not workspace.entry("hazard", "CAF").has_previous and ids(workspace) == ["H1", "H2", "H3"]
    with pytest.raises(WorkspaceError, match="no earlier state"):
        workspace.accept("hazard", "CAF")
    check_sound(entry.path)


def test_going_back_restores_rows_source_and_index(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [hazards(3)], recorder)
    workspace.write("CAF", [hazards(5, version="v2")], recorder)
    # a second refresh before anybody accepted: the accepted state stays the one to go back to
    workspace.write("CAF", [hazards(7, version="v3")], recorder)
    workspace.revert("hazard", "CAF")
    entry = workspace.entry("hazard", "CAF")
    assert ids(workspace) == ["H0", "H1", "H2"] and entry.provenance.version == "v1" and not entry.has_previous
    layer = workspace.layer(entry)
    assert layer.hasSpatialIndex() and len(list(layer.getFeatures(QgsRectangle(0.9, 0, 1.2, 1)))) == 1
    check_sound(entry.path)


def test_the_same_rows_again_leave_nothing_to_accept(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [hazards()], recorder)
    (entry,) = workspace.write("CAF", [hazards(version="v2")], recorder)
    assert not entry.has_previous and entry.provenance.version == "v2"


def test_a_refresh_does_not_lower_a_level_that_a_person_raised(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    plain = people()
    plain.provenance = plain.provenance.with_(sensitivity="low")
    workspace.write("CAF", [plain], recorder)
    workspace.set_sensitivity("population", "CAF", "severe")
    workspace.write("CAF", [plain], recorder)
    assert workspace.entry("population", "CAF").provenance.sensitivity == "severe"


def test_keep_previous_off_and_remove(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [hazards(), people()], recorder)
    (entry,) = workspace.write("CAF", [hazards(4)], recorder, keep_previous=False)
    assert not entry.has_previous
    workspace.remove("hazard", "CAF")
    assert [item.table for item in workspace.layers()] == ["population"]
    check_sound(entry.path)


def test_odd_columns_and_reference_systems(qgis_app, tmp_path, recorder):
    frame = hazards(2)
    frame.table = pd.DataFrame({"Name": ["a", "b"], "name": ["c", "d"], "fid": [7, 7], "geom": ["x", "y"],
                                'quo"te': ["é", None], "select": [1, 2]})
    odd = "+proj=aea +lat_1=3 +lat_2=9 +lat_0=6 +lon_0=20.5 +x_0=0 +y_0=0 +datum=WGS84 +units=m"
    odder = odd.replace("lon_0=20.5", "lon_0=21.25")
    frame.crs = frames.wkt_of(QgsCoordinateReferenceSystem.fromProj(odd))
    other = hazards(2, name="other")
    other.crs = frames.wkt_of(QgsCoordinateReferenceSystem.fromProj(odder))
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [frame], recorder)
    workspace.write("CAF", [other], recorder)
    back = workspace.read("hazard", "CAF")
    assert list(back.table.columns) == ["Name", "name_2", "fid", "geom", 'quo"te', "select"]
    assert back.table["fid"].tolist() == [7, 7] and back.table['quo"te'].tolist() == ["é", None]
    for name, lon in (("hazard", "20.5"), ("other", "21.25")):
        layer = workspace.layer(workspace.entry(name, "CAF"))
        assert f"lon_0={lon}" in layer.crs().toProj()


@pytest.mark.parametrize("country", ["", "CA", "CAFX", "../", "C/F"])
def test_a_country_that_is_none(qgis_app, tmp_path, recorder, country):
    with pytest.raises(BadInput, match="country code"):
        Workspace.open(tmp_path).write(country, [hazards()], recorder)


@pytest.mark.parametrize("name", ["", 'a"b', "x; DROP TABLE y", "gpkg_contents", "layer_styles", "t__previous"])
def test_a_layer_name_that_would_break_the_file(qgis_app, tmp_path, recorder, name):
    with pytest.raises(BadInput):
        Workspace.open(tmp_path).write("CAF", [hazards(name=name)], recorder)
    assert not (tmp_path / "CAF.gpkg").exists()


def test_folders_that_cannot_be_a_workspace(qgis_app, tmp_path, monkeypatch):
    plugin = tmp_path / "plugins" / "common_ground"
    (plugin / "bridge").mkdir(parents=True)
    monkeypatch.setattr("common_ground.bridge.workspace.__file__", str(plugin / "bridge" / "workspace.py"))
    for folder in (plugin, plugin / "bridge", plugin / "new"):
        with pytest.raises(WorkspaceError, match="belongs to the plugin"):
            Workspace.open(folder)
    # a developer's checkout, linked into the profile, is not replaced by an update
    checkout = plugin.rename(tmp_path / "checkout")
    plugin.symlink_to(checkout, target_is_directory=True)
    assert Workspace.open(checkout / "demo-out").folder.is_dir()
    (tmp_path / "file").write_text("x")
    with pytest.raises(WorkspaceError, match="cannot be made"):
        Workspace.open(tmp_path / "file")
    with pytest.raises(WorkspaceError, match="not there"):
        Workspace.open(tmp_path / "absent", create=False)


def test_cancel_half_way_leaves_what_was_there(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [hazards(3)], recorder)
    for checks in range(40):
        recorder.checks, recorder.cancel_after = 0, checks
        try:
            workspace.write("CAF", [hazards(9, version="v2")], recorder)
        except Cancelled:
            assert len(ids(workspace)) == 3
        else:
            pytest.fail("never asked whether it was cancelled")
        if checks and recorder.percents[-1] >= 100:
            break
    assert sorted(item.name for item in tmp_path.iterdir()) == ["CAF.gpkg"]


def test_a_cancelled_first_write_leaves_nothing_and_a_waiting_writer_is_not_lost(qgis_app, tmp_path, recorder):
    """The second writer holds the file open while the first gives up: its rows must end in the file that stays."""
    import threading

    workspace = Workspace.open(tmp_path)

    class Gate(type(recorder)):
        def is_cancelled(self):
            if not second.is_alive() and not started.is_set():
                started.set()
                second.start()
                time.sleep(0.5)
                return True
            return False

    started, errors = threading.Event(), []

    def write_second():
        try:
            Workspace.open(tmp_path).write("CAF", [hazards(5, name="second")], type(recorder)())
        except Exception as error:
            errors.append(error)

    second = threading.Thread(target=write_second)
    with pytest.raises(Cancelled):
        workspace.write("CAF", [hazards()], Gate())
    second.join(30)
    assert errors == [] and [entry.table for entry in workspace.layers()] == ["second"]


def test_a_cancelled_first_write_is_no_country(qgis_app, tmp_path, recorder):
    recorder.cancel_after = 3
    with pytest.raises(Cancelled):
        Workspace.open(tmp_path).write("CAF", [hazards()], recorder)
    assert Workspace.open(tmp_path).countries() == [] and Workspace.open(tmp_path).layers("CAF") == []
    assert [item.stat().st_size for item in tmp_path.iterdir()] in ([], [0])


def test_another_program_holds_the_file(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path, wait=0.1)
    workspace.write("CAF", [hazards(3)], recorder)
    other = sqlite3.connect(tmp_path / "CAF.gpkg", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorkspaceError, match=r"written by another program; wait"):
        workspace.write("CAF", [hazards(5)], recorder)
    other.execute("ROLLBACK")
    other.close()
    assert len(ids(workspace)) == 3


def test_a_broken_file_is_named(qgis_app, tmp_path, recorder):
    (tmp_path / "CAF.gpkg").write_bytes(b"This is no database at all." * 100)
    with pytest.raises(WorkspaceError, match="cannot be read as a workspace"):
        Workspace.open(tmp_path).layers()
    with pytest.raises(WorkspaceError, match="cannot be read as a workspace"):
        Workspace.open(tmp_path).write("CAF", [hazards()], recorder)
    assert (tmp_path / "CAF.gpkg").read_bytes().startswith(b"This is no")


def test_a_path_that_cannot_be_written(qgis_app, tmp_path, recorder):
    (tmp_path / "CAF.gpkg").mkdir()
    with pytest.raises(WorkspaceError, match=r"cannot be written; choose a folder"):
        Workspace.open(tmp_path).write("CAF", [hazards()], recorder)


def test_a_geopackage_of_somebody_else_keeps_its_layers(qgis_app, tmp_path, recorder):
    from osgeo import ogr

    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "CAF.gpkg"))
    made.CreateLayer("theirs", None, ogr.wkbPoint)
    del made
    workspace = Workspace.open(tmp_path)
    assert workspace.layers() == []
    workspace.write("CAF", [hazards()], recorder)
    assert QgsVectorLayer(f"{tmp_path}/CAF.gpkg|layername=theirs", "x", "ogr").isValid()


def test_the_file_stays_open_in_qgis_and_shows_the_new_rows(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [hazards(3)], recorder)
    layer = workspace.layer(workspace.entry("hazard", "CAF"))
    reading = layer.getFeatures()
    reading.nextFeature(QgsFeature())
    inode = os.stat(tmp_path / "CAF.gpkg").st_ino
    reading.close()
    workspace.write("CAF", [hazards(9, version="v2")], recorder)
    layer.dataProvider().reloadData()
    assert len(list(layer.getFeatures())) == 9
    assert os.stat(tmp_path / "CAF.gpkg").st_ino == inode


def test_a_style_the_user_saved_survives_a_refresh(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [hazards()], recorder)
    layer = workspace.layer(workspace.entry("hazard", "CAF"))
    layer.setOpacity(0.25)
    layer.saveStyleToDatabase("mine", "", True, "")
    del layer
    workspace.write("CAF", [hazards(4)], recorder)
    workspace.accept("hazard", "CAF")
    assert workspace.layer(workspace.entry("hazard", "CAF")).opacity() == 0.25


WRITER = textwrap.dedent("""
    import sys
    sys.path.insert(0, {plugins!r}); sys.path.insert(0, {tests!r})
    {before}
    from qgis.core import QgsApplication
    app = QgsApplication([], False); app.initQgis()
    from test_workspace import hazards, Workspace
    from common_ground.base.feedback import Silent
    from common_ground.base.errors import CommonGroundError
    workspace = Workspace.open({folder!r})
    if "WAIT" in globals():
        sys.stdin.readline()
    print("ready", flush=True)
    try:
        for turn in range({turns}):
            n = {n} + turn % 2
            workspace.write("CAF", [hazards(n, status=f"s{{n}}", version=f"v{{n}}"),
                                    hazards(n, name="second", status=f"s{{n}}", version=f"v{{n}}")],
                            Silent(), keep_previous={keep})
            print("turn", flush=True)
    except CommonGroundError as error:
        print(error, flush=True)
""")


def start(tmp_path, n=400, turns=1000, keep=True, before=""):
    import common_ground

    plugins = str(Path(common_ground.__file__).parent.parent)
    code = WRITER.format(plugins=plugins, tests=str(Path(__file__).parent), folder=str(tmp_path), n=n, turns=turns,
                         keep=keep, before=before)
    return subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True,
                            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.timeout(400)
def test_killed_at_twenty_moments_it_is_the_old_or_the_new_state(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [hazards(2), hazards(2, name="second")], recorder)
    generator = np.random.default_rng(7)
    seen = set()
    turn = 0.3
    # the next process gets ready while the present one works
    waiting = start(tmp_path, before="WAIT = True")
    for attempt in range(20):
        process, waiting = waiting, start(tmp_path, before="WAIT = True") if attempt < 19 else None
        process.stdin.write("go\n")
        process.stdin.flush()
        assert process.stdout.readline() == "ready\n"
        # a third of the kills hit the first write, the others a later one, anywhere within it on a fast or slow machine
        for _ in range(attempt % 3):
            began = time.monotonic()
            assert process.stdout.readline() == "turn\n"
            turn = time.monotonic() - began
        time.sleep(float(generator.uniform(0.0, turn)))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdin.close(), process.stdout.close(), process.stderr.close()
        check_sound(tmp_path / "CAF.gpkg")
        entries = {entry.table: entry for entry in workspace.layers()}
        assert set(entries) == {"hazard", "second"}
        rows = {entry.rows for entry in entries.values()}
        assert len(rows) == 1, "one layer of the old state beside one of the new"
        for entry in entries.values():
            frame = workspace.read(entry.table, "CAF")
            assert len(frame) == entry.rows
            assert entry.provenance.version == ("v1" if entry.rows == 2 else f"v{entry.rows}")
        seen |= rows
    workspace.write("CAF", [hazards(2)], recorder)
    assert sorted(item.name for item in tmp_path.iterdir()) == ["CAF.gpkg"]
    assert len(seen) > 1, "no kill came after a commit: the test proves nothing"


def test_two_processes_at_once_both_end_well(qgis_app, tmp_path):
    first, second = start(tmp_path, n=300, turns=4), start(tmp_path, n=500, turns=4)
    outputs = [process.communicate(timeout=100) for process in (first, second)]
    for out, err in outputs:
        assert out.count("turn") == 4, out + err
    check_sound(tmp_path / "CAF.gpkg")
    workspace = Workspace.open(tmp_path)
    assert len({entry.rows for entry in workspace.layers()}) == 1


def test_a_full_disk_leaves_the_old_state(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path)
    workspace.write("CAF", [hazards(3), hazards(3, name="second")], recorder)
    limit = os.stat(tmp_path / "CAF.gpkg").st_size + 40_000
    before = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))"
    out, err = start(tmp_path, n=20_000, turns=1, before=before).communicate(timeout=100)
    assert "cannot be written" in out or "is full" in out, out + err
    assert "Traceback" not in err
    assert len(ids(workspace)) == 3
    check_sound(tmp_path / "CAF.gpkg")


def test_a_country_pack_opens_elsewhere(qgis_app, tmp_path, recorder):
    workspace = Workspace.open(tmp_path / "here")
    workspace.write("CAF", [hazards(), people()], recorder)
    (tmp_path / "here" / "CAF_population.tif").write_bytes(b"grid")
    opened = workspace.layer(workspace.entry("hazard", "CAF"))  # QGIS has it open while it is packed
    pack = tmp_path / "caf.zip"
    workspace.pack(pack, recorder)
    assert opened.isValid()
    there = Workspace.unpack(pack, tmp_path / "there", recorder)
    assert [entry.table for entry in there.layers()] == ["hazard", "population"]
    assert there.read("hazard", "CAF").provenance == CARRIED
    assert there.layer(there.entry("hazard", "CAF")).featureCount() == 3
    assert (tmp_path / "there" / "CAF_population.tif").read_bytes() == b"grid"
    with pytest.raises(WorkspaceError, match="already has"):
        Workspace.unpack(pack, tmp_path / "there", recorder)


def test_a_zip_that_is_no_pack(qgis_app, tmp_path, recorder):
    import zipfile

    (tmp_path / "x.zip").write_bytes(b"PK nothing")
    with pytest.raises(Exception, match="damaged or cut short"):
        Workspace.unpack(tmp_path / "x.zip", tmp_path / "there", recorder)
    with zipfile.ZipFile(tmp_path / "y.zip", "w") as archive:
        archive.writestr("readme.txt", b"x")
    with pytest.raises(BadInput, match="not a country pack"):
        Workspace.unpack(tmp_path / "y.zip", tmp_path / "there", recorder)
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.writestr("../CAF.gpkg", b"x")
    with pytest.raises(Exception, match="outside its folder"):
        Workspace.unpack(tmp_path / "z.zip", tmp_path / "there", recorder)
    assert not (tmp_path / "CAF.gpkg").exists()
