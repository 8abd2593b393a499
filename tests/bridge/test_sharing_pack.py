"""A country pack asks the gate: for the cluster nothing of the hazards is in it, not even in free pages."""

import importlib.util
import sqlite3
import zipfile
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location(
    "sharing_data", Path(__file__).parents[1] / "processing" / "sharing_data.py")
made = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(made)


def test_a_pack_for_the_cluster_holds_only_what_may_go(provider, tmp_path):
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    workspace, _ = made.fill(tmp_path / "ws")
    whole = workspace.pack(tmp_path / "own.zip", Silent())
    pack = workspace.pack(tmp_path / "cluster.zip", Silent(), audience="cluster")
    with zipfile.ZipFile(pack) as opened:
        assert sorted(opened.namelist()) == ["CAF.gpkg", "common_ground_pack.json"]
        data = opened.read("CAF.gpkg")
    assert b"H59" not in data and b"imsma_hazard" not in data
    back = Workspace.unpack(pack, tmp_path / "there", Silent())
    assert [e.table for e in back.layers()] == ["cod_ab_adm1", "contamination_adm1", "riskgrid"]
    connection = sqlite3.connect(back.path("CAF"))
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    connection.close()
    with zipfile.ZipFile(whole) as opened:
        assert b"imsma_hazard" in opened.read("CAF.gpkg")
    assert {e.table for e in workspace.layers()} >= {"imsma_hazard", "imsma_casualty"}, "the workspace keeps all"


def test_a_pack_with_nothing_that_may_go_is_refused(provider, tmp_path):
    from common_ground.base.errors import ForbiddenError
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    workspace = Workspace.open(tmp_path / "ws")
    workspace.write("CAF", [made.hazards()], Silent())
    with pytest.raises(ForbiddenError, match="may not go to public"):
        workspace.pack(tmp_path / "p.zip", Silent(), audience="public")
    assert not (tmp_path / "p.zip").exists()
