"""Every source as an algorithm inside QGIS: a bad line leaves the workspace as it was, no key is written anywhere."""

import hashlib
import os
import subprocess
import sys
import zipfile
from functools import partial
from pathlib import Path

import pytest
from common_ground.connectors import catalogue
from common_ground.connectors.catalogue import Parameter, Source
from common_ground.tests.servers import sources
from common_ground.tests.servers.replay import ReplayServer
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

ROOT = Path(__file__).resolve().parents[2]
IDS = {source.id for source in catalogue.SOURCES}
KNOWN = [name for name in sources.CASES if name.partition(":")[0] in IDS]


def login(key):
    """User and password as the store gives them; a key without a user is the password."""
    user, colon, password = key.partition(":")
    return (user, password) if colon else ("", key)


@pytest.fixture
def inside(provider, monkeypatch, tmp_path):
    """Runs a case through Processing, over QGIS's own network, with its key and its replies."""
    from common_ground.bridge import auth, network, settings
    from common_ground.connectors import http_client

    monkeypatch.setattr(http_client, "_PACE", {})
    monkeypatch.setattr(network, "Client", partial(network.Client, attempts=1))
    cache = [tmp_path / "cache"]
    monkeypatch.setattr(settings, "cache_folder", lambda: cache[0])

    def run(name, server, **more):
        import processing

        case = sources.CASES[name]
        for source in case.origins:
            monkeypatch.setenv(f"COMMONGROUND_{source.upper()}_URL", server.url)
        monkeypatch.setattr(auth, "read_key", lambda source: case.secrets.get(source, ""))
        monkeypatch.setattr(auth, "read_login", lambda source: login(case.secrets.get(source, "")))
        query = {key: value.replace("{url}", server.url) if isinstance(value, str) else value
                 for key, value in case.query.items()}
        feedback = QgsProcessingFeedback(False)
        result = processing.run(f"commonground:load_{name.partition(':')[0]}", {"COUNTRY": "LSO", **query, **more},
                                context=QgsProcessingContext(), feedback=feedback)
        return result, feedback

    run.cache = cache
    return run


def content(folder):
    """What the tables and grids of a workspace hold, by file."""
    from osgeo import gdal

    found = {path.name: {"grid": hashlib.sha256(path.read_bytes()).hexdigest()} for path in folder.rglob("*.tif")}
    for path in sorted(folder.rglob("*.gpkg")):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        layers = [dataset.GetLayer(n) for n in range(dataset.GetLayerCount())]
        found[path.name] = {layer.GetName(): hashlib.sha256(
            "".join(feature.ExportToJson() for feature in layer).encode()).hexdigest() for layer in layers}
    return found


@pytest.mark.parametrize("fault", ["html", "cut", "server_error"])
@pytest.mark.parametrize("name", KNOWN)
def test_a_bad_line_leaves_the_workspace_as_it_was(inside, name, fault, tmp_path):
    folder = tmp_path / "ws"
    with ReplayServer() as server:
        sources.CASES[name].register(server)
        inside(name, server, WORKSPACE=str(folder))
        before = content(folder)
        assert any(before.values()), "the first run wrote nothing"
        inside.cache[0] = tmp_path / "another cache"
        server.fault("*", fault)
        with pytest.raises(QgsProcessingException) as caught:
            inside(name, server, WORKSPACE=str(folder))
    assert content(folder) == before
    said = str(caught.value)
    assert said.strip() and "Traceback" not in said and sources.KEY not in said


# -- the catalogue is the only place that lists sources ---------------------------------------------------
def test_a_made_up_source_is_an_algorithm_and_loads(provider, tmp_path, monkeypatch):
    """One module and one entry: toolbox, parameters and load, without further code."""
    import types

    import pandas as pd
    from common_ground.connectors.frame import Frame

    import processing

    module = types.ModuleType("made_up_mines")

    def fetch(query, client, feedback):
        return [Frame("made_up", pd.DataFrame({"code": [query["COUNTRY"]], "depth": [query["DEPTH"]]}))]

    module.fetch = fetch
    monkeypatch.setitem(sys.modules, "made_up_mines", module)
    catalogue.register(Source("made_up_mines", "Made-up mines", "One row", ":made_up_mines", "hdx",
                              parameters=(Parameter("DEPTH", "integer", "Depth", default=3),), licence="none",
                              help="x"))
    try:
        provider.refreshAlgorithms()
        algorithm = provider.algorithm("load_made_up_mines")
        assert algorithm is not None and "Made-up mines" in algorithm.displayName()
        assert {"COUNTRY", "DEPTH", "WORKSPACE", "OUTPUT"} <= {p.name() for p in algorithm.parameterDefinitions()}
        result = processing.run("commonground:load_made_up_mines", {"COUNTRY": "LSO", "OUTPUT": "memory:"})
        assert [f.attributes() for f in result["OUTPUT"].getFeatures()] == [["LSO", 3]]
    finally:
        catalogue.unregister("made_up_mines")
        provider.refreshAlgorithms()
    assert provider.algorithm("load_made_up_mines") is None


# -- keys ------------------------------------------------------------------------------------------------
WITH_KEY = [name for name in KNOWN if sources.CASES[name].secrets]
SCRIPT = r'''
import json, os, sys
sys.path[:0] = [sys.argv[1], "/usr/share/qgis/python/plugins"]
folder = sys.argv[2]
from qgis.core import (QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject,
                       QgsVectorLayer)
app = QgsApplication([], True)
app.initQgis()
log = open(os.path.join(folder, "message.log"), "w", encoding="utf-8")
QgsApplication.messageLog().messageReceived.connect(lambda *said: log.write(repr(said) + "\n"))
from processing.core.Processing import Processing
Processing.initialize()
import processing
from common_ground.bridge import auth, network, settings
from common_ground.connectors import http_client
from common_ground.processing.provider import CommonGroundProvider
from common_ground.tests.servers import sources
from common_ground.tests.servers.replay import ReplayServer
provider = CommonGroundProvider()
QgsApplication.processingRegistry().addProvider(provider)
http_client._PACE = {}
usual = network.Client
network.Client = lambda *a, **k: usual(*a, **{**k, "attempts": 1})
settings.cache_folder = lambda: os.path.join(folder, "cache")
done = {}
for name in json.loads(sys.argv[3]):
    case = sources.CASES[name]
    with ReplayServer() as server:
        case.register(server)
        for source in case.origins:
            os.environ[f"COMMONGROUND_{source.upper()}_URL"] = server.url
        for source, key in case.secrets.items():
            user, _, word = key.rpartition(":")
            auth.store_key(source, word, user)
        query = {k: v.replace("{url}", server.url) if isinstance(v, str) else v for k, v in case.query.items()}
        query.update(COUNTRY="LSO", WORKSPACE=os.path.join(folder, "ws"))

        def run():
            feedback = QgsProcessingFeedback()
            try:
                out = processing.run("commonground:load_" + name.partition(":")[0], dict(query), feedback=feedback,
                                     context=QgsProcessingContext())
                for uri in out["LAYERS"]:
                    QgsProject.instance().addMapLayer(QgsVectorLayer(uri, name, "ogr"))
                return "ok"
            except QgsProcessingException as error:
                log.write(str(error) + "\n")
                return str(error)
            finally:
                log.write(feedback.textLog() + feedback.htmlLog() + "\n")

        first = run()
        used = any(sources.KEY in str(seen.headers) + seen.target + seen.body.decode("utf-8", "replace")
                   for seen in server.seen)
        paths = {seen.path for seen in server.seen}
        bad = {"error": {"code": 498, "message": "Invalid token " + sources.KEY}, "message": "bad key " + sources.KEY}
        server._replies.clear()  # also those for one query
        for path in paths:
            server.serve(path, bad, status=403)
        settings.cache_folder = lambda: os.path.join(folder, "other-" + name.replace(":", "-"))
        refused = run()
        for path in paths:
            server.serve(path, bad, status=200)
        other = run()
        done[name] = [first, used, refused, other]
for ending in ("qgz", "qgs"):
    assert QgsProject.instance().write(os.path.join(folder, "project." + ending))
log.close()
print(json.dumps(done))
sys.stdout.flush()
os._exit(0)
'''


def test_a_planted_key_is_nowhere(tmp_path, request):
    """Log, console, project, GeoPackage, cache and error texts, with the keys in a real authentication store."""
    import json

    plugins = next(path for path in sys.path if (Path(path) / "common_ground").is_symlink())
    folder, home = tmp_path / "out", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    (home / "master").write_text("made up for the test", encoding="utf-8")
    environment = {**{k: v for k, v in os.environ.items() if not k.startswith("COMMONGROUND_")},
                   "QGIS_AUTH_DB_DIR_PATH": str(home), "QGIS_AUTH_PASSWORD_FILE": str(home / "master"),
                   "QGIS_CUSTOM_CONFIG_PATH": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", SCRIPT, plugins, str(folder), json.dumps(WITH_KEY)], timeout=110,
                          capture_output=True, text=True, env=environment, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    outcomes = json.loads(done.stdout.strip().splitlines()[-1])
    for name, (first, used, refused, other) in outcomes.items():
        assert first == "ok", f"{name}: {first}"
        assert used or name == "hdx", f"{name} did not use its key"
        assert refused != "ok" and other != "ok", name
    searched = 0
    words = [sources.KEY.encode(), sources.KEY.encode("utf-16-le")]
    printed = done.stdout + done.stderr
    at = printed.find(sources.KEY)
    assert at < 0, f"the key was printed: {printed[max(0, at - 300):at + 100]}"
    for path in [*folder.rglob("*"), *home.rglob("*")]:
        if not path.is_file():
            continue
        searched += 1
        data = path.read_bytes()
        if path.suffix == ".qgz":
            with zipfile.ZipFile(path) as archive:
                data += b"".join(archive.read(member) for member in archive.namelist())
        assert not any(word in data for word in words), f"the key stands in {path.relative_to(tmp_path)}"
    assert searched > 5 and list(folder.rglob("*.gpkg")) and (folder / "project.qgs").stat().st_size > 1000


def test_a_refresh_of_an_arcgis_layer_merges_into_the_workspace(inside, tmp_path):
    """SINCE fetches what changed; the rest of the layer stays, and what the server no longer has goes."""
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace
    from common_ground.tests.servers.esri import DAY, EDITED, FeatureServer

    folder = tmp_path / "ws"
    with ReplayServer() as server:
        made = FeatureServer(server)
        inside("arcgis:geojson", server, WORKSPACE=str(folder))
        made.rows = [dict(row) for row in made.rows if row["OBJECTID"] != 4]
        made.rows[9].update(name="changed", last_edited_date=EDITED + 90 * DAY)
        server.seen.clear()
        inside("arcgis:geojson", server, WORKSPACE=str(folder), SINCE="2026-03-01")
        fetched = [seen for seen in server.seen if "outFields" in seen.query]
    frame = Workspace.open(folder).read("arcgis_hazards", "LSO", Silent())
    rows = dict(zip(frame.table["OBJECTID"].tolist(), frame.table["name"].tolist()))
    assert sorted(rows) == [1, 2, 3, *range(5, 26)] and rows[11] == "changed" and rows[12] == "Ħazard 12"
    assert frame.table["status"].tolist()[0] == "Open" and frame.geometry[0].x == pytest.approx(20.01)
    assert len(fetched) == 1


def test_attachments_lie_beside_the_workspace_and_in_no_country_pack(inside, tmp_path):
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace
    from common_ground.tests.servers.esri import FeatureServer

    folder = tmp_path / "ws"
    with ReplayServer() as server:
        FeatureServer(server).attach(1, 5, "sketch.jpg", b"\xff\xd8 photograph")
        inside("arcgis:geojson", server, WORKSPACE=str(folder), ATTACHMENT_FILES=True)
    frame = Workspace.open(folder).read("arcgis_hazards_attachments", "LSO", Silent())
    assert (folder / frame.table["file"][0]).read_bytes() == b"\xff\xd8 photograph"
    assert str(tmp_path) not in str(frame.provenance) + str(frame.table.to_dict())
    Workspace.open(folder).pack(tmp_path / "pack.zip", Silent())
    with zipfile.ZipFile(tmp_path / "pack.zip") as packed:
        assert not any("attach" in name or name.endswith(".jpg") for name in packed.namelist())


def test_an_extent_in_another_crs_reaches_the_server_in_degrees(inside, tmp_path):
    from common_ground.tests.servers.esri import FeatureServer

    with ReplayServer() as server:
        FeatureServer(server)
        box = "2238000,2248000,0,1000000 [EPSG:3857]"
        result, _ = inside("arcgis:geojson", server, OUTPUT="memory:", BBOX=box)
        sent = next(seen.query["geometry"] for seen in server.seen if "geometry" in seen.query)
    assert [float(value) for value in sent.split(",")] == pytest.approx([20.1043, 0.0, 20.1941, 8.946], abs=1e-3)
    assert result["OUTPUT"].featureCount() == 9
