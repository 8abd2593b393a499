"""startcountry as a user runs it: a loopback HDX, a real workspace, steps that fail and are taken up again."""

import io
import json
import zipfile

import pytest
from common_ground.base.errors import BadInput
from common_ground.tests.servers import made_up
from common_ground.tests.servers.made_up import DTM_ROWS, dtm_csv, dtm_row
from common_ground.tests.servers.replay import ReplayServer
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer


class Log(QgsProcessingFeedback):
    def __init__(self, stop_at=""):
        super().__init__(False)
        self.lines, self.warnings, self.stop_at = [], [], stop_at

    def pushInfo(self, text):
        self.lines.append(text)
        if self.stop_at and self.stop_at in text:
            self.cancel()

    def pushWarning(self, text):
        self.warnings.append(text)


@pytest.fixture
def server(monkeypatch, tmp_path, qgis_app):
    from common_ground.bridge import settings
    from common_ground.connectors.endpoints import ORIGINS, variable

    with ReplayServer() as replay:
        for source in ORIGINS:
            monkeypatch.setenv(variable(source), replay.url)
        monkeypatch.setattr(settings, "cache_folder", lambda: tmp_path / "cache")
        yield replay


@pytest.fixture
def site(server):
    hdx = made_up.Hdx(server)
    hdx.publish("cod-ab-lso", {"lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package())})
    hdx.publish("cod-ps-lso", {"lso_admpop_adm2_2024.csv": ("CSV", made_up.POPULATION.encode())})
    hdx.publish("lso-iom-dtm-from-api", {"lso.csv": ("CSV", dtm_csv(DTM_ROWS).encode())})
    line = {"type": "LineString", "coordinates": [[27, -30], [28, -29]]}
    for slug, name, shape in (("roads", "lines", line), ("health_facilities", "points", None)):
        geometry = shape or {"type": "Point", "coordinates": [27.5, -29.5]}
        feature = {"type": "Feature", "properties": {"name": "X", "highway": "primary"}, "geometry": geometry}
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr(f"{name}.geojson", json.dumps({"type": "FeatureCollection", "features": [feature]}))
        hdx.publish(f"hotosm_lso_{slug}", {f"hotosm_lso_{slug}_{name}_geojson.zip": ("GeoJSON", out.getvalue())})
    return hdx


def run(provider, folder, log=None, **parameters):
    import processing

    parameters = {"COUNTRY": "LSO", "WORKSPACE": str(folder), "OUTPUT": "memory:", **parameters}
    return processing.run("commonground:startcountry", parameters, feedback=log or Log(),
                          context=QgsProcessingContext())


def rows(result):
    return {f["step"]: f for f in result["OUTPUT"].getFeatures()}


def test_one_run_loads_what_there_is_and_lists_what_there_is_not(provider, site, tmp_path):
    from common_ground.bridge.workspace import Workspace

    log = Log()
    result = run(provider, tmp_path / "w", log)
    table = rows(result)
    assert {step: row["status"] for step, row in table.items()} == {
        "boundaries": "loaded", "population": "loaded", "displacement": "loaded", "conflict": "failed",
        "roads": "loaded", "schools": "failed", "health": "loaded"}
    assert "UCDP" in table["conflict"]["why"] and "HAPI" in table["conflict"]["why"], "every route says why"
    assert table["schools"]["why"].strip().endswith(".")
    entries = {entry.table: entry for entry in Workspace.open(tmp_path / "w").layers("LSO")}
    assert {"cod_ab_adm0", "cod_ab_adm1", "cod_ab_adm2", "cod_ps_adm2", "dtm_adm1", "osm_roads", "osm_health"} <= set(
        entries)
    assert entries["dtm_adm1"].geometry, "the figures stand on the boundaries that came first"
    assert entries["osm_roads"].style == "road"
    assert all(entry.provenance.source and entry.provenance.licence for entry in entries.values())
    assert all("commonground:load_" in entry.provenance.method for entry in entries.values())
    assert len(result["LAYERS"]) == len(entries)
    assert all(QgsVectorLayer(uri, "x", "ogr").isValid() for uri in result["LAYERS"])
    assert any("steps: in 7, used 5, left out 2" in line for line in log.lines)


def test_the_next_run_takes_up_what_is_missing_and_leaves_what_is_there(provider, site, tmp_path):
    run(provider, tmp_path / "w")
    before = site.downloads()
    point = {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [27.5, -29.5]}}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("points.geojson", json.dumps({"type": "FeatureCollection", "features": [point]}))
    site.publish("hotosm_lso_education_facilities", {"x_points_geojson.zip": ("GeoJSON", out.getvalue())})
    table = rows(run(provider, tmp_path / "w"))
    assert {step for step, row in table.items() if row["status"] == "there"} == {
        "boundaries", "population", "displacement", "roads", "health"}
    assert table["schools"]["status"] == "loaded"
    assert site.downloads() == before + 1


def test_a_cancelled_run_goes_on_where_it_stopped(provider, site, tmp_path):
    from common_ground.bridge.workspace import Workspace

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(provider, tmp_path / "w", Log(stop_at="— Displacement"))
    there = {entry.table for entry in Workspace.open(tmp_path / "w").layers("LSO")}
    assert "cod_ps_adm2" in there and "dtm_adm1" not in there
    table = rows(run(provider, tmp_path / "w"))
    assert table["boundaries"]["status"] == "there"
    assert table["displacement"]["status"] == "loaded"


def test_a_layer_that_was_removed_is_loaded_again(provider, site, tmp_path):
    from common_ground.bridge.workspace import Workspace

    run(provider, tmp_path / "w", STEPS="roads")
    Workspace.open(tmp_path / "w").remove("osm_roads", "LSO")
    assert rows(run(provider, tmp_path / "w", STEPS="roads"))["roads"]["status"] == "loaded"


def test_a_refresh_says_what_changed_and_keeps_the_earlier_state(provider, site, tmp_path):
    from common_ground.bridge.workspace import Workspace

    run(provider, tmp_path / "w", STEPS="boundaries,displacement")
    newer = [*DTM_ROWS, dtm_row("LS02", 75, 4)]
    site.publish("lso-iom-dtm-from-api", {"lso-2.csv": ("CSV", dtm_csv(newer).encode())})
    log = Log()
    run(provider, tmp_path / "w", log, STEPS="displacement", REFRESH=True)
    said = " ".join(log.lines)
    assert "3 rows before, 3 now; 0 added, 0 removed, 1 changed" in said
    assert "became" in said, "the rounds changed"
    assert Workspace.open(tmp_path / "w").entry("dtm_adm1", "LSO").has_previous


def test_several_operations_give_the_list_and_one_can_be_named(provider, site, tmp_path):
    several = [*DTM_ROWS, dtm_row("LS01", 5, 1, operation="Drought")]
    site.publish("lso-iom-dtm-from-api", {"lso-2.csv": ("CSV", dtm_csv(several).encode())})
    row = rows(run(provider, tmp_path / "w", STEPS="boundaries,displacement"))["displacement"]
    assert row["status"] == "failed"
    assert "Drought [BA]" in row["why"] and "Floods [BA]" in row["why"]
    row = rows(run(provider, tmp_path / "w", STEPS="displacement", OPERATION="Drought"))["displacement"]
    assert (row["status"], row["rows"]) == ("loaded", 1)


def test_nothing_at_all_is_an_error_with_the_reason(provider, server, tmp_path):
    server.fault("*", "html")
    with pytest.raises(QgsProcessingException, match="Nothing could be loaded"):
        run(provider, tmp_path / "w")
    with pytest.raises(QgsProcessingException, match="choose one of: boundaries"):
        run(provider, tmp_path / "w", STEPS="boundaries,minefields")


def test_every_step_of_the_plan_names_sources_and_parameters_that_exist():
    from common_ground.connectors.catalogue import by_id
    from common_ground.processing.startcountry import chosen_steps, plan

    assert [step["id"] for step in plan()] == [
        "boundaries", "population", "displacement", "conflict", "roads", "schools", "health"]
    for step in plan():
        for route in step["routes"]:
            names = {parameter.name for parameter in by_id(route["source"]).parameters}
            assert set(route.get("parameters", {})) <= names
    with pytest.raises(BadInput):
        chosen_steps("x")
