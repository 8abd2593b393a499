"""The NG staging area over a real PostgreSQL on loopback, started here; skipped where none is installed."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from common_ground.base.errors import BadInput, CommonGroundError, OfflineError
from common_ground.connectors.imsma.importer import import_frame
from common_ground.connectors.imsma.profile import load_profile
from common_ground.connectors.imsma.source import open_points, open_source

#: the staging area: flat tables, ``_enum`` for resolved texts, one row a vertex, copies of earlier versions
SQL = """
CREATE EXTENSION postgis;
CREATE TABLE hazardinfoversion (hazard_guid text, hazard_localid text, infoversion int, status_enum text,
 dataentrydate timestamp);
INSERT INTO hazardinfoversion VALUES ('{a}', 'H-1', 1, 'Active', '2022-03-01 10:00'),
 ('{a}', 'H-1', 2, 'Suspended', '2023-03-01 09:00'), ('{a}', 'H-1', 3, 'Active', '2024-05-17 11:30');
CREATE SCHEMA country;
CREATE TABLE country.tthdbu_cha (cha_id text, status text, type_of_area text, areasize varchar,
 cha_identification_date text, shape geometry(MultiPolygon, 32648));
INSERT INTO country.tthdbu_cha VALUES
 ('CHA-1', 'Ongoing', 'CHA', '1,250', '17/05/2024', ST_Multi(ST_Transform(ST_MakeEnvelope(107.1, 16.4, 107.11, 16.41,
  4326), 32648))),
 ('CHA-2', 'Completed', 'CHA', '90', '31/12/2023', ST_Multi(ST_SetSRID(ST_GeomFromText(
  'POLYGON((0 0,9 9,9 0,0 9,0 0))'), 32648))), ('CHA-3', 'Open', 'CHA', NULL, NULL, NULL);
CREATE VIEW country.open_cha AS SELECT * FROM country.tthdbu_cha WHERE status <> 'Completed';
CREATE TABLE two_shapes (hazard_localid text, status text, centre geometry(Point, 4326), area geometry(Polygon, 4326));
INSERT INTO two_shapes VALUES ('T-1', 'Open', ST_SetSRID(ST_Point(18, 4), 4326),
 ST_MakeEnvelope(18, 4, 18.01, 4.01, 4326));
CREATE TABLE hazard (hazard_guid text, hazard_localid text, status_enum text, areasize numeric,
 status_changed_date date);
INSERT INTO hazard VALUES ('{a}', 'H-1', 'Active', 1200.5, '2024-05-17'), ('{b}', 'H-2', 'Reduced', NULL, NULL);
CREATE TABLE hazard_pts (hazard_guid text, shape_id text, pointno int, pointtypeenum text,
 latitude float, longitude float);
INSERT INTO hazard_pts VALUES ('{a}', 's1', 1, 'Start Point', 4.0, 18.0),
 ('{a}', 's1', 2, 'Turning Point', 4.0, 18.01),
 ('{a}', 's1', 3, 'Turning Point', 4.01, 18.01), ('{b}', NULL, NULL, 'Evidence Point', 5.0, 19.0);
"""


def programs():
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb")) if sys.platform != "win32" else []
    return found[-1].parent if found else (Path(shutil.which("initdb")).parent if shutil.which("initdb") else None)


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    """A connection string of a new cluster; the server is stopped afterwards."""
    from osgeo import ogr

    binary = programs()
    if binary is None or ogr.GetDriverByName("PostgreSQL") is None:
        pytest.skip("no PostgreSQL server or GDAL driver here")
    if not list(Path("/usr/share/postgresql").glob("*/extension/postgis.control")):
        pytest.skip("PostgreSQL is here without PostGIS (package postgresql-postgis)")
    folder = tmp_path_factory.mktemp("pg")
    user, switch = None, {}
    if os.name == "posix" and os.geteuid() == 0:  # the server refuses to run as root
        user = "postgres"
        # pytest's own folders are closed to other users, one level more where it runs in several processes
        for parent in (folder, *folder.parents):
            if parent == Path(tempfile.gettempdir()):
                break
            parent.chmod(0o755)
        shutil.chown(folder, user)
        switch = {"user": user, "cwd": folder, "env": {**os.environ, "HOME": str(folder)}}
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = folder / "data"
    subprocess.run([binary / "initdb", "-D", data, "-A", "trust", "-U", "imsma", "-E", "UTF8"], check=True,
                   stdout=subprocess.DEVNULL, **switch)
    server = subprocess.Popen([binary / "postgres", "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", folder],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **switch)
    try:
        text = f"PG:host=127.0.0.1 port={port} dbname=postgres user=imsma"
        psql = [binary / "psql", "-h", "127.0.0.1", "-p", str(port), "-U", "imsma", "postgres", "-q"]
        end = time.monotonic() + 90  # on a machine that others use a first start takes long
        while subprocess.run([*psql, "-c", "SELECT 1"], capture_output=True).returncode and time.monotonic() < end:
            time.sleep(0.2)
        subprocess.run([*psql, "-v", "ON_ERROR_STOP=1", "-c", SQL], check=True)
        yield text
    finally:
        server.terminate()
        server.wait(20)


def test_staging_area(database):
    profile = load_profile("ng")
    source = open_source(database, "hazard")
    result = import_frame(source, "hazard", profile, points=open_points(f"{database}|layername=hazard_pts", profile))
    assert result.output.table["hazard_id"].tolist() == ["H-1"]
    row = result.output.table.iloc[0]
    assert (row["status"], row["area_recorded_m2"], row["status_date"]) == ("open", 1200.5, "2024-05-17")
    assert row["geometry_from"] == "points table" and result.output.geometry[0].bounds == (18.0, 4.0, 18.01, 4.01)
    assert result.points.table[["hazard_id", "status", "geometry_from"]].to_numpy().tolist() == [
        ["H-2", "open", "point"]]


def test_tables_are_listed_where_none_is_named(database):
    with pytest.raises(BadInput, match=r"has 6 tables.*hazard, .*hazard_pts"):
        open_source(database)
    with pytest.raises(BadInput, match="no table nothing"):
        open_source(database, "nothing")


def test_a_server_that_is_not_there_is_said_without_the_key():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    text = f"PG:host=127.0.0.1 port={port} dbname=x user=y password=planted-key"
    with pytest.raises(CommonGroundError) as caught:
        open_source(text, "hazard")
    assert isinstance(caught.value, (OfflineError, BadInput))
    assert "planted-key" not in caught.value.details and "planted-key" not in str(caught.value)


def test_every_version_of_a_hazard_is_kept(database):
    """The history is a table of its own: versions repeat the id, and each has its status and its day."""
    result = import_frame(open_source(database, "hazardinfoversion"), "hazard", load_profile("ng"),
                          points=open_points(f"{database}|layername=hazard_pts", load_profile("ng")))
    table = result.output.table
    assert table[["hazard_id", "status", "status_date"]].to_numpy().tolist() == [
        ["H-1", "open", "2022-03-01"], ["H-1", "suspended", "2023-03-01"], ["H-1", "open", "2024-05-17"]]
    assert result.counts.balanced() and list(table["infoversion"]) == [1, 2, 3]


@pytest.mark.parametrize(("table", "ids"), [("country.tthdbu_cha", ["CHA-1", "CHA-2"]),
                                            ("country.open_cha", ["CHA-1"])])
def test_geometry_columns_of_tables_and_views(database, table, ids):
    result = import_frame(open_source(database, table), "hazard", load_profile("vietnam"))
    out = result.output.table
    assert list(out["hazard_id"]) == ids and result.counts.left_out == {
        "no geometry, no coordinates, no P-code and no place name": 1}
    first = out.iloc[0]
    assert first[["status", "hazard_class", "area_recorded_m2", "status_date"]].tolist() == [
        "worked_on", "CHA", 1250.0, "2024-05-17"]
    assert first["area_m2"] == pytest.approx(1.18e6, rel=0.01)
    if len(ids) > 1:
        assert "repaired" in out["geometry_note"][1] and out["status"][1] == "unknown"


def test_the_area_of_a_table_with_two_geometry_columns(database):
    with pytest.raises(BadInput, match=r"two_shapes\(centre\), two_shapes\(area\)"):
        open_source(database, "two_shapes")
    result = import_frame(open_source(database, "two_shapes(area)"), "hazard", load_profile("ng"))
    assert list(result.output.table["geometry_from"]) == ["polygon"]


def test_the_algorithm_reads_a_connection(database, provider):
    from qgis import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    made = processing.run("commonground:importimsma", {
        "INPUT": database, "LAYER": "hazard", "POINTS": f"{database}|layername=hazard_pts", "KIND": "hazard",
        "PROFILE": "ng", "OUTPUT": "TEMPORARY_OUTPUT", "POINT_OUTPUT": None, "REJECTED": None},
        context=context, feedback=feedback)
    assert [feature["hazard_id"] for feature in made["OUTPUT"].getFeatures()] == ["H-1"]
    assert "INPUT: in 2, used 2" in feedback.textLog()
