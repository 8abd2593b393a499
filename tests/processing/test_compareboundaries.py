"""``compareboundaries`` on an earlier version that was loaded beside the current one."""

import pytest
from common_ground.tests.servers import sources
from common_ground.tests.servers.replay import ReplayServer
from qgis.core import QgsProcessingException


@pytest.fixture
def loaded(provider, monkeypatch, tmp_path):
    """A workspace with the current boundaries and v01 beside them."""
    from common_ground.bridge import settings
    from common_ground.connectors import http_client

    import processing

    monkeypatch.setattr(http_client, "_PACE", {})
    monkeypatch.setattr(settings, "cache_folder", lambda: tmp_path / "cache")
    folder = str(tmp_path / "ws")
    with ReplayServer() as server:
        sources.versions_of_the_world(server)
        monkeypatch.setenv("COMMONGROUND_HDX_URL", server.url)
        for version in ("", "v01"):
            processing.run("commonground:load_cod_ab", {
                "COUNTRY": "LSO", "VERSION": version, "WORKSPACE": folder, "OUTPUT": "TEMPORARY_OUTPUT"})
    return folder


def test_both_versions_stand_side_by_side_and_are_compared(loaded, tmp_path):
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    import processing

    held = Workspace.open(loaded)
    tables = {entry.table for entry in held.layers("LSO")}
    assert {"cod_ab_adm1", "cod_ab_adm2", "cod_ab_v01_adm1", "cod_ab_v01_adm2"} <= tables
    assert not held.entry("cod_ab_adm2", "LSO").has_previous, "the current version was not replaced"
    path = f"{loaded}/LSO.gpkg|layername="
    processing.run("commonground:compareboundaries", {
        "OLDER": f"{path}cod_ab_v01_adm2", "NEWER": f"{path}cod_ab_adm2", "WORKSPACE": loaded, "COUNTRY": "LSO"})
    frame = held.read("cod_ab_changes_adm2", "LSO", Silent())
    assert set(frame.table["state"]) == {"same"} and len(frame) == 6
    assert set(frame.table["version_before"]) == {"v01"} and set(frame.table["version_after"]) == {"v02"}


def test_two_levels_are_refused_with_a_sentence(loaded):
    import processing

    path = f"{loaded}/LSO.gpkg|layername="
    with pytest.raises(QgsProcessingException, match="not of one admin level"):
        processing.run("commonground:compareboundaries", {
            "OLDER": f"{path}cod_ab_v01_adm1", "NEWER": f"{path}cod_ab_adm2", "OUTPUT": "memory:"})
