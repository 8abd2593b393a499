"""Earlier versions of COD-AB: listed, loaded beside the current one, and compared with it."""


import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis.boundary_versions import compare
from common_ground.base.errors import BadInput, NotFoundError, UnexpectedPayload
from common_ground.base.feedback import Silent
from common_ground.connectors import cod
from common_ground.connectors.frame import Frame
from common_ground.connectors.geo import WGS84
from common_ground.connectors.http import Client, make_session
from common_ground.connectors.provenance import Provenance
from common_ground.tests.servers import made_up
from common_ground.tests.servers.replay import ReplayServer
from common_ground.tests.servers.sources import versions_of_the_world


@pytest.fixture
def replay():
    with ReplayServer() as server:
        yield server


def load(server, cache, **query):
    overrides = {"hdx": server.url}
    client = Client(make_session(overrides), overrides=overrides, cache=cache, attempts=1)
    return cod.fetch({"COUNTRY": "LSO", "FILE": "", **query}, client, Silent())


@pytest.fixture
def world(replay):
    versions_of_the_world(replay)
    return replay


def test_the_versions_are_listed(world, tmp_path):
    (frame,) = load(world, tmp_path, VERSION="list")
    assert frame.name == "cod_ab_versions"
    assert frame.table[["version", "state", "valid_on", "levels", "areas_adm2"]].to_numpy().tolist() == [
        ["v02", "current", "2025-01-08", 2, 6], ["v01", "earlier", "2019-05-01", 2, 6]]


def test_an_earlier_version_comes_beside_the_current_one(world, tmp_path):
    frames = load(world, tmp_path, VERSION="V_01")
    assert [frame.name for frame in frames] == ["cod_ab_v01_adm1", "cod_ab_v01_adm2"]
    assert frames[0].primary and [len(frame) for frame in frames] == [3, 6]
    assert set(frames[1].table["version"]) == {"v01"} and frames[1].provenance.version == "v01"
    assert frames[1].counts.balanced() and frames[1].counts.read == 6
    assert frames[1].table["adm2_name"].notna().all() and frames[1].geometry[0].area > 0
    assert set(frames[1].table["iso3"]) == {"LSO"}, "the other countries of the file stay out"
    assert [frame.name for frame in load(world, tmp_path, VERSION="v01", LEVEL=2)] == ["cod_ab_v01_adm2"]


def test_the_current_version_comes_from_the_country(world, tmp_path):
    frames = load(world, tmp_path, VERSION="v02", LEVEL=1)
    assert frames[0].name == "cod_ab_adm1"
    assert not any("original_historic" in seen.path for seen in world.seen), "the file of the world is not fetched"


def test_a_version_that_is_nowhere_and_a_level_that_it_lacks(world, tmp_path):
    with pytest.raises(NotFoundError, match="VERSION=list"):
        load(world, tmp_path, VERSION="v07", LEVEL=1)
    with pytest.raises(NotFoundError, match="no admin level 4"):
        load(world, tmp_path, VERSION="v01", LEVEL=4)


def test_without_the_list_the_current_version_still_comes(replay, tmp_path):
    made_up.Hdx(replay).publish("cod-ab-lso", {"lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package())})
    assert load(replay, tmp_path, VERSION="v02", LEVEL=1)[0].name == "cod_ab_adm1"
    with pytest.raises(NotFoundError, match="not v01"):
        load(replay, tmp_path, VERSION="v01", LEVEL=1)


def test_a_list_that_is_none(replay, tmp_path):
    hdx = made_up.Hdx(replay)
    for name in ("cod-ab-global", "cod-ab-global-historic"):
        hdx.publish(name, {"global_admin_boundaries_metadata.csv": ("CSV", b"a,b\n1,2\n")})
    with pytest.raises(UnexpectedPayload, match="list of versions"):
        load(replay, tmp_path, VERSION="list")


def test_a_file_of_another_version_stands_beside(tmp_path):
    path = made_up.write(tmp_path, "a.geojson", made_up.boundaries(2, "2018"))
    (frame,) = cod.fetch({"COUNTRY": "LSO", "FILE": str(path), "LEVEL": 2, "BESIDE": True}, None, Silent())
    assert frame.name == "cod_ab_2019_05_01_adm2"
    (frame,) = cod.fetch({"COUNTRY": "LSO", "FILE": str(path), "LEVEL": 2, "BESIDE": True, "VERSION": "v01"}, None,
                         Silent())
    assert frame.name == "cod_ab_v01_adm2"
    (frame,) = cod.fetch({"COUNTRY": "LSO", "FILE": str(path), "LEVEL": 2}, None, Silent())
    assert frame.name == "cod_ab_adm2"


# -- comparison ------------------------------------------------------------------------------------------
def areas(rows, version):
    """Frames of (code, name, box)."""
    table = pd.DataFrame({"adm2_pcode": [r[0] for r in rows], "adm2_name": [r[1] for r in rows]})
    geometry = np.array([None if r[2] is None else shapely.box(*r[2]) for r in rows], dtype=object)
    return Frame("x", table, geometry, WGS84, Provenance(title=version, version=version))


def test_each_state_once():
    old = areas([("A1", "Town", (0, 0, 1, 1)), ("A2", "Large", (1, 0, 3, 2)), ("A3", "River", (3, 0, 4, 1)),
                 ("A4", "Hill", (4, 0, 5, 1)), ("A5", "Lake", (5, 0, 6, 1)), ("A6", "Forest", (6, 0, 7, 1)),
                 (None, "none", (9, 0, 10, 1))], "v01")
    new = areas([("A1", "Town", (0, 0, 1, 1)), ("A2", "Part", (1, 0, 1.2, 0.2)), ("A3", "Desert", (3, 0, 4, 1)),
                 ("A4", "Hill", (4, 0, 5, 1.5)), ("B5", "Lake", (5, 0, 6, 1)), ("B9", "Field", (8, 0, 9, 1))], "v02")
    result = compare(old, new, Silent())
    table = result.frame.table.set_index("pcode")
    assert table["state"].to_dict() == {"A1": "same", "A2": "other area", "A3": "renamed", "A4": "redrawn",
                                        "A5": "new code", "A6": "gone", "B5": "new", "B9": "new"}
    assert table["code_of_name"]["A5"] == "B5" and table["in_common"]["A1"] == 1
    assert table["in_common"]["A2"] == pytest.approx(0.01, abs=0.001)
    assert table["in_common"]["A4"] == pytest.approx(1 / 1.5, abs=0.001)
    assert table["area_before_km2"]["A1"] == pytest.approx(12308.8, rel=1e-3)
    assert result.first.left_out == {"no P-code": 1} and result.first.balanced()
    assert result.level == 2 and result.frame.name == "cod_ab_changes_adm2"
    assert any("A2" in note for note in result.notes())
    assert set(table["version_before"]) == {"v01"} and set(table["version_after"]) == {"v02"}


def test_other_levels_and_no_areas_are_refused():
    one = areas([("A1", "Town", (0, 0, 1, 1))], "v01")
    other = Frame("x", pd.DataFrame({"adm1_pcode": ["A"]}), np.array([shapely.box(0, 0, 1, 1)], dtype=object), WGS84)
    with pytest.raises(BadInput, match="one admin level"):
        compare(one, other, Silent())
    with pytest.raises(BadInput, match="no areas"):
        compare(one, Frame("x", one.table, None, ""), Silent())


def test_empty_areas_and_codes_that_stand_twice():
    old = areas([("A1", "Town", None), ("A2", "East", (0, 0, 1, 1)), ("A2", "East", (1, 0, 2, 1))], "v01")
    new = areas([("A1", "Town", (0, 0, 1, 1)), ("A2", "East", (0, 0, 2, 1))], "v02")
    table = compare(old, new, Silent()).frame.table.set_index("pcode")
    assert table["state"].to_dict() == {"A1": "same", "A2": "same"} and np.isnan(table["in_common"]["A1"])


def test_somalia_2023_against_v03(samples):
    """The recorded case: 74 codes all still exist, and one of them is another place."""
    old, new = (cod.fetch({"COUNTRY": "SOM", "FILE": str(samples / "cod" / file), "LEVEL": 2}, None, Silent())[0]
                for file in ("som_adm2_2023.geojson", "som_adm2_v03_2025.geojson"))
    result = compare(old, new, Silent())
    table = result.frame.table.set_index("pcode")
    row = table.loc["SO2201"]
    assert row["state"] == "other area" and row["name_before"] == "Banadir" and row["name_after"].startswith("Bo")
    assert row["area_after_km2"] < 2 < row["area_before_km2"] and row["in_common"] < 0.05
    both = table[table["name_before"].notna() & table["name_after"].notna()]
    assert len(both) == 74 and (both["state"] == "other area").sum() == 1
    assert (table["state"] == "new").sum() == 17 and not (table["state"] == "gone").any()
    assert any("SO2201" in note for note in result.notes())
