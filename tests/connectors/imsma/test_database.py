"""The NG staging area over a real PostgreSQL on loopback, started here; skipped where none is installed."""

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from common_ground.base.errors import BadInput, CommonGroundError, OfflineError
from common_ground.connectors.imsma.importer import import_frame
from common_ground.connectors.imsma.profile import load_profile
from common_ground.connectors.imsma.source import open_points, open_source

SQL = """
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
    folder = tmp_path_factory.mktemp("pg")
    user, switch = None, {}
    if os.name == "posix" and os.geteuid() == 0:  # the server refuses to run as root
        user = "postgres"
        for parent in (folder, *folder.parents[:2]):
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
        for _ in range(100):
            if subprocess.run([*psql, "-c", "SELECT 1"], capture_output=True).returncode == 0:
                break
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
    with pytest.raises(BadInput, match=r"hazard.*hazard_pts"):
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
