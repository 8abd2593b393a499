"""load_worldpop as a user runs it: a GeoTIFF out, and in a workspace a grid that a country pack takes along."""

import json

import pytest
from common_ground.tests.connectors.test_worldpop import grid
from common_ground.tests.servers.replay import ReplayServer
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer


@pytest.fixture
def server(monkeypatch, tmp_path, qgis_app):
    from common_ground.bridge import settings

    grid(tmp_path / "world.tif")
    with ReplayServer() as replay:
        for source in ("WORLDPOP", "WORLDPOP_FILES"):
            monkeypatch.setenv(f"COMMONGROUND_{source}_URL", replay.url)
        monkeypatch.setattr(settings, "cache_folder", lambda: tmp_path / "cache")
        rows = [{"popyear": str(year), "date": "2025-06-01", "doi": "10.1/x",
                 "files": [f"https://data.worldpop.org/GIS/lso_{year}.tif"]} for year in (2020, 2025)]
        replay.serve("/rest/data/pop/G2_CN_POP_R25A_100m", {"data": rows})
        replay.serve("/GIS/lso_2025.tif", (tmp_path / "world.tif").read_bytes())
        yield replay


def run(provider, **parameters):
    import processing

    return processing.run("commonground:load_worldpop", {"COUNTRY": "LSO", "YEAR": 2025, **parameters},
                          feedback=QgsProcessingFeedback(False), context=QgsProcessingContext())


def test_a_grid_out_and_in_the_workspace_and_packed(provider, server, tmp_path, recorder):
    from common_ground.bridge.workspace import Workspace

    folder = tmp_path / "w"
    result = run(provider, OUTPUT=str(tmp_path / "out.tif"), WORKSPACE=str(folder),
                 BBOX="27.2,27.8,-30.0,-29.0 [EPSG:4326]")
    layer = QgsRasterLayer(result["OUTPUT"], "x")
    assert layer.isValid()
    assert layer.extent().width() == pytest.approx(0.6, abs=0.02)
    kept = folder / "LSO_worldpop_2025.tif"
    assert result["LAYERS"] == [str(kept)]
    beside = json.loads((folder / "LSO_worldpop_2025.tif.provenance.json").read_text(encoding="utf-8"))
    assert beside["licence"] == "CC BY 4.0"
    assert json.loads(beside["method"])["method"] == "commonground:load_worldpop"
    assert str(tmp_path) not in beside["method"]
    Workspace.open(folder).pack(tmp_path / "p.zip", recorder, ["LSO"])
    Workspace.unpack(tmp_path / "p.zip", tmp_path / "there", recorder)
    assert (tmp_path / "there" / "LSO_worldpop_2025.tif").read_bytes() == kept.read_bytes()
    assert (tmp_path / "there" / "LSO_worldpop_2025.tif.provenance.json").is_file()


def test_only_the_workspace_and_a_year_that_is_not_there(provider, server, tmp_path):
    result = run(provider, WORKSPACE=str(tmp_path / "w"), OUTPUT=None)
    assert "OUTPUT" not in result or not result["OUTPUT"]
    assert (tmp_path / "w" / "LSO_worldpop_2025.tif").is_file()
    with pytest.raises(QgsProcessingException, match="choose one of: 2020, 2025"):
        run(provider, YEAR=1999, OUTPUT=str(tmp_path / "o.tif"))
    with pytest.raises(QgsProcessingException, match="nowhere to write"):
        run(provider, OUTPUT=None)
