"""The load algorithms as a user runs them: processing.run, a loopback HDX and DTM, real layers out."""

import json
import sys
import types
import zipfile

import pytest
from common_ground.tests.servers import made_up
from common_ground.tests.servers.made_up import DTM_ROWS, dtm_row
from common_ground.tests.servers.replay import ReplayServer
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer


class Log(QgsProcessingFeedback):
    """What a user reads on the console."""

    def __init__(self):
        super().__init__(False)
        self.lines, self.warnings = [], []

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)


@pytest.fixture
def log():
    return Log()


@pytest.fixture
def run(provider, log):
    def load(source, **parameters):
        import processing

        if "WORKSPACE" not in parameters:
            parameters.setdefault("OUTPUT", "memory:")
        return processing.run(f"commonground:load_{source}", parameters, feedback=log, context=QgsProcessingContext())

    return load


@pytest.fixture
def server(monkeypatch, tmp_path, qgis_app):
    from common_ground.bridge import settings

    with ReplayServer() as replay:
        monkeypatch.setenv("COMMONGROUND_HDX_URL", replay.url)
        monkeypatch.setenv("COMMONGROUND_DTM_URL", replay.url)
        monkeypatch.setattr(settings, "cache_folder", lambda: tmp_path / "cache")
        yield replay


@pytest.fixture
def site(server):
    return made_up.Hdx(server)


@pytest.fixture
def dtm_key(monkeypatch):
    from common_ground.bridge import auth

    monkeypatch.setattr(auth, "has_key", lambda source: source == "dtm")
    monkeypatch.setattr(auth, "read_key", lambda source: "planted-0815" if source == "dtm" else "")


def values(layer, *names):
    return [
        tuple(feature[name] if feature[name] != None else None for name in names)  # noqa: E711 - NULL is no None
        for feature in layer.getFeatures()
    ]


# -- boundaries --------------------------------------------------------------------------------------------
def test_boundaries_from_hdx_into_workspace_and_output(run, site, log, tmp_path):
    site.publish(
        "cod-ab-lso",
        {
            "lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package()),
            "lso_admin_boundaries.xlsx": ("XLSX", b"x"),
        },
    )
    result = run("cod_ab", COUNTRY="Lesotho", WORKSPACE=str(tmp_path / "ws"), OUTPUT="memory:")
    layer = result["OUTPUT"]
    assert layer.fields().names()[:6] == ["adm1_pcode", "adm1_name", "adm0_pcode", "adm0_name", "version", "valid_on"]
    assert values(layer, "adm1_pcode", "adm1_name", "version", "valid_on")[0] == (
        "LS01",
        "Distrikt Ä",
        "v02",
        "2025-01-08",
    )
    assert layer.crs().authid() in ("EPSG:4326", "OGC:CRS84")
    counts = {uri.split("layername=")[1]: QgsVectorLayer(uri, "x", "ogr").featureCount() for uri in result["LAYERS"]}
    assert counts == {"cod_ab_adm0": 1, "cod_ab_adm1": 3, "cod_ab_adm2": 6}
    text = "\n".join(log.lines)
    assert "Lesotho: admin level 1 (v02). Source: Office of Invented Maps. Licence: CC BY-IGO" in text
    assert "cod_ab_adm2: in 6, used 6, left out 0" in text and "LSO.gpkg|layername=cod_ab_adm2" in text


def test_the_workspace_keeps_the_source_of_each_layer(run, site, tmp_path):
    from common_ground.bridge.workspace import Workspace

    site.publish("cod-ab-lso", {"lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package())})
    run("cod_ab", COUNTRY="LSO", WORKSPACE=str(tmp_path / "ws"), LEVEL=2)
    (entry,) = Workspace.open(tmp_path / "ws").layers("LSO")
    provenance = entry.provenance
    assert (entry.table, provenance.version, provenance.valid_on) == ("cod_ab_adm2", "v02", "2025-01-08")
    assert provenance.url == "https://data.humdata.org/dataset/cod-ab-lso" and provenance.owner == "OCHA Lesotho"
    method = json.loads(provenance.method)
    assert method["method"] == "commonground:load_cod_ab" and method["parameters"] == {"COUNTRY": "LSO", "LEVEL": 2}


def test_without_a_workspace_level_one_is_loaded_and_the_second_time_nothing_is_downloaded(run, site):
    site.publish("cod-ab-lso", {"lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package())})
    for _ in range(2):
        assert run("cod_ab", COUNTRY="LS")["OUTPUT"].featureCount() == 3
    assert site.downloads() == 1


def test_a_dataset_with_one_file_a_level(run, site, tmp_path):
    def one(level):
        path = tmp_path / f"{level}.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(f"lso_admbnda_adm{level}.geojson", json.dumps(made_up.boundaries(level, "2018")))
        return path.read_bytes()

    site.publish("cod-ab-lso", {f"lso_admbnda_adm{n}_2019.zip": ("GeoJSON", one(n)) for n in (1, 2)})
    assert run("cod_ab", COUNTRY="LSO", LEVEL=2)["OUTPUT"].featureCount() == 6
    with pytest.raises(QgsProcessingException, match="no admin level 3; choose one of: 1, 2"):
        run("cod_ab", COUNTRY="LSO", LEVEL=3)


@pytest.mark.parametrize("package", ["caf_norootdir.gdb.zip", "caf_admin_boundaries.shp.zip"])
def test_recorded_boundaries_by_hand(run, samples, package):
    layer = run("cod_ab", COUNTRY="CAF", LEVEL=2, FILE=str(samples / "cod" / "caf_packages" / package))["OUTPUT"]
    assert layer.featureCount() == 72
    assert ("CF711", "Bangui") in values(layer, "adm2_pcode", "adm2_name")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty;"),
        (b"<!DOCTYPE html><html><body>Login</body></html>", "is a web page, not data;"),
        (made_up.package()[:900], "damaged or cut short;"),
        (b"Dear all,", "is no map layer or table"),
    ],
)
def test_a_bad_file_ends_in_one_sentence_and_the_workspace_stays(run, tmp_path, content, said):
    good = made_up.write(tmp_path, "good.geojson.zip", made_up.package((1,)))
    workspace = str(tmp_path / "ws")
    run("cod_ab", COUNTRY="LSO", FILE=str(good), WORKSPACE=workspace)
    bad = made_up.write(tmp_path, "lso_admin_boundaries.geojson.zip", content)
    with pytest.raises(QgsProcessingException, match=said) as caught:
        run("cod_ab", COUNTRY="LSO", FILE=str(bad), WORKSPACE=workspace)
    assert str(caught.value).count("\n") == 0
    assert QgsVectorLayer(f"{workspace}/LSO.gpkg|layername=cod_ab_adm1", "x", "ogr").featureCount() == 3


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("html", "web page where JSON was expected"),
        ("not_found", "no COD boundaries of Lesotho"),
        ("rate_limited", "asks to slow down"),
        ("empty", "empty"),
    ],
)
def test_a_bad_answer_of_hdx_ends_in_one_sentence(run, server, fault, said, monkeypatch):
    from common_ground.connectors import http_client

    monkeypatch.setattr(http_client.Client, "_pause", lambda *a, **k: None, raising=False)
    server.fault("*", fault)
    with pytest.raises(QgsProcessingException, match=said):
        run("cod_ab", COUNTRY="LSO")


def test_a_dataset_given_on_request_says_so(run, site):
    site.publish("cod-ab-lso", {}, is_requestdata_type=True)
    with pytest.raises(
        QgsProcessingException, match=r"by request only; open https://data.humdata.org/dataset/cod-ab-lso"
    ):
        run("cod_ab", COUNTRY="LSO")


def test_nowhere_to_write_and_no_country(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="nowhere to write to; give OUTPUT or a WORKSPACE"):
        run("cod_ab", COUNTRY="LSO", OUTPUT=None)
    with pytest.raises(QgsProcessingException, match="Narnia is no country"):
        run("cod_ab", COUNTRY="Narnia")
    path = made_up.write(tmp_path, "a.geojson", made_up.boundaries(1))
    with pytest.raises(QgsProcessingException, match="kept by country, and none is given"):
        run("hdx", FILE=str(path), WORKSPACE=str(tmp_path / "ws"))


# -- population and needs ----------------------------------------------------------------------------------
def test_population_by_level_and_year(run, site, log):
    site.publish(
        "cod-ps-lso",
        {
            "lso_admpop_adm2_2021.csv": ("CSV", b"Adm2_Pcode,T_TL\nLS0101,1\n"),
            "lso_admpop_adm2_2023.csv": ("CSV", made_up.POPULATION.encode("latin-1")),
            "lso_admgz_2023.csv": ("CSV", b"x"),
        },
    )
    layer = run("cod_ps", COUNTRY="LSO", LEVEL=2)["OUTPUT"]
    assert values(layer, "adm2_pcode", "adm1_name", "population", "year")[0] == ("LS0101", "Distrikt Ä", 1200, 2023)
    assert any("LS0201: 50, 5" in warning for warning in log.warnings)
    assert run("cod_ps", COUNTRY="LSO", LEVEL=2, YEAR=2021)["OUTPUT"].featureCount() == 1
    with pytest.raises(QgsProcessingException, match=r"LS0201 \(2\)"):
        run("cod_ps", COUNTRY="LSO", LEVEL=2, DUPLICATES="stop")


def test_needs_of_mine_action_and_of_all_clusters(run, site):
    site.publish(
        "global-hpc-hno", {"hpc_hno_2024.csv": ("CSV", b"x"), "hpc_hno_2025.csv": ("CSV", made_up.NEEDS.encode())}
    )
    layer = run("hpc_needs", COUNTRY="LSO", CATEGORY="total")["OUTPUT"]
    assert values(layer, "admin_level", "cluster", "in_need", "targeted") == [
        (0, "PRO-MIN", 90, 40),
        (1, "PRO-MIN", 1060, 20),
        (2, "PRO-MIN", 40, 10),
    ]
    assert run("hpc_needs", COUNTRY="LSO", CLUSTER="")["OUTPUT"].featureCount() == 5


# -- displacement ------------------------------------------------------------------------------------------
def test_dtm_by_the_hdx_route_as_a_table(run, site, log):
    site.publish(
        "lso-iom-dtm-from-api",
        {
            "data_for_quickcharts.csv": ("CSV", b"x"),
            "lso-iom-dtm-from-api-admin-0-to-1.csv": ("CSV", made_up.dtm_csv(DTM_ROWS).encode()),
        },
    )
    result = run("dtm", COUNTRY="LSO", COUNTS="memory:")
    assert values(result["OUTPUT"], "adm1_pcode", "idps", "males", "round", "reporting_date") == [
        ("LS01", 120, 49, 3, "2025-03-28"),
        ("LS02", 70, None, 2, "2025-02-28"),
        ("LS03", 11, 2, 3, "2025-03-28"),
    ]
    assert not result["OUTPUT"].isSpatial()
    assert values(result["COUNTS"], "what", "reason", "rows") == [
        ("read", "", 6),
        ("used", "", 5),
        ("left out", "earlier round", 1),
    ]
    assert any("must not be passed on" in line for line in log.lines)
    assert any("Floods, BA, rounds 2 to 3" in line for line in log.lines)


def test_the_global_file_serves_a_country_without_its_own(run, site):
    site.publish(
        "global-iom-dtm-from-api",
        {"g.csv": ("CSV", made_up.dtm_csv([*DTM_ROWS, dtm_row("SO11", 8, 9, country="SOM")]).encode())},
    )
    assert run("dtm", COUNTRY="LSO")["OUTPUT"].featureCount() == 3


def test_dtm_by_the_api_goes_onto_the_boundaries_of_the_workspace(run, server, dtm_key, tmp_path, log):
    workspace = str(tmp_path / "ws")
    boundaries = made_up.write(tmp_path, "a.geojson", made_up.boundaries(1))
    run("cod_ab", COUNTRY="LSO", FILE=str(boundaries), WORKSPACE=workspace)
    server.serve("/v3/displacement/admin1?Admin0Pcode=LSO", made_up.dtm_reply(DTM_ROWS))
    layer = run("dtm", COUNTRY="LSO", ROUTE="api", WORKSPACE=workspace, OUTPUT="memory:")["OUTPUT"]
    assert layer.isSpatial() and {f["adm1_pcode"]: f.hasGeometry() for f in layer.getFeatures()} == {
        "LS01": True,
        "LS02": True,
        "LS03": True,
    }
    assert server.seen[-1].headers["ocp-apim-subscription-key"] == "planted-0815"
    assert any("3 of 3 rows were joined by P-code (100%)" in line for line in log.lines + log.warnings)
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"planted-0815" not in path.read_bytes(), path
    assert "planted-0815" not in "\n".join(log.lines + log.warnings)


def test_boundaries_can_be_given_as_a_layer(run, tmp_path):
    areas = QgsVectorLayer(str(made_up.write(tmp_path, "a.geojson", made_up.boundaries(1, "2018"))), "areas", "ogr")
    path = made_up.write(tmp_path, "r.json", made_up.dtm_reply(DTM_ROWS))
    layer = run("dtm", COUNTRY="LSO", FILE=str(path), ADMIN=areas)["OUTPUT"]
    assert sum(f.hasGeometry() for f in layer.getFeatures()) == 3


def test_several_operations_are_refused_with_the_list(run, tmp_path):
    rows = [*DTM_ROWS, dtm_row("LS01", 1, 4, operation="Return movements")]
    path = str(made_up.write(tmp_path, "r.json", made_up.dtm_reply(rows)))
    with pytest.raises(
        QgsProcessingException, match=r"set OPERATION to one of: Floods \[BA\] rounds 2 to 3.*Return mov"
    ):
        run("dtm", COUNTRY="LSO", FILE=path)
    assert run("dtm", COUNTRY="LSO", FILE=path, OPERATION="Floods")["OUTPUT"].featureCount() == 3


def test_no_key_a_wrong_key_and_a_firewall_are_three_different_sentences(run, server, dtm_key, monkeypatch):
    from common_ground.bridge import auth

    url = "/v3/displacement/admin1"
    server.serve(url, {"statusCode": 401, "message": "Access denied due to invalid subscription key."}, status=401)
    with pytest.raises(QgsProcessingException, match="refused your key"):
        run("dtm", COUNTRY="LSO", ROUTE="api")
    server.serve(url, "<html><body><h1>403 Forbidden</h1></body></html>", status=403, content_type="text/html")
    with pytest.raises(QgsProcessingException, match="firewall"):
        run("dtm", COUNTRY="LSO", ROUTE="api")
    monkeypatch.setattr(auth, "has_key", lambda source: False)
    monkeypatch.setattr(auth, "read_key", lambda source: "")
    with pytest.raises(QgsProcessingException, match=r"needs a key of your own; .*ROUTE=hdx"):
        run("dtm", COUNTRY="LSO", ROUTE="api")


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (made_up.dtm_reply([]), "no figures of admin level 1 for Lesotho"),
        ({"result": None, "isSuccess": True}, "no figures of admin level 1"),
        ({"result": None, "isSuccess": False, "errorMessages": ["Bad country"]}, "refused the request: Bad country"),
        ("<html><body>x</body></html>", "web page where JSON was expected"),
    ],
)
def test_no_data_and_refusals_of_the_api(run, server, dtm_key, reply, said):
    server.serve("/v3/displacement/admin1", reply)
    with pytest.raises(QgsProcessingException, match=said):
        run("dtm", COUNTRY="LSO", ROUTE="api")


# -- any resource, and a source of one's own ---------------------------------------------------------------
def test_any_resource(run, site):
    site.publish(
        "d", {"points.csv": ("CSV", b"name,lat,lon\na,-29.5,27.5\n"), "lso.geojson.zip": ("GeoJSON", made_up.package())}
    )
    assert run("hdx", DATASET="d", RESOURCE="points.csv")["OUTPUT"].isSpatial()
    with pytest.raises(QgsProcessingException, match="choose one of: lso_admin0"):
        run("hdx", DATASET="d")
    assert run("hdx", DATASET="d", LAYER="lso_admin2")["OUTPUT"].featureCount() == 6


def test_a_made_up_source_appears_as_an_algorithm_and_runs(provider, run, monkeypatch):
    from common_ground.connectors import catalogue
    from common_ground.connectors.catalogue import Parameter, Source
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.provenance import Provenance

    def fetch(query, client, feedback):
        import pandas as pd

        assert client is not None and query["COUNTRY"] == "LSO"
        table = pd.DataFrame({"n": pd.Series([query["HOW_MANY"]] * 2, dtype="Int64")})
        return [Frame("mine", table, provenance=Provenance(title="Mine"))]

    module = types.ModuleType("made_up_source")
    module.fetch = fetch
    monkeypatch.setitem(sys.modules, "made_up_source", module)
    catalogue.register(
        Source(
            "made_up",
            "Made up",
            "nothing real",
            "python:made_up_source",
            "hdx",
            parameters=(Parameter("HOW_MANY", "integer", "How many", default=4),),
            help="Only for this test.",
        )
    )
    try:
        provider.refreshAlgorithms()
        assert provider.algorithm("load_made_up") is not None
        assert values(run("made_up", COUNTRY="LSO")["OUTPUT"], "n") == [(4,), (4,)]
    finally:
        catalogue.unregister("made_up")
        provider.refreshAlgorithms()
    assert provider.algorithm("load_made_up") is None


def test_every_algorithm_has_words_for_its_parameters(provider):
    for algorithm in provider.algorithms():
        if algorithm.id().startswith("commonground:load_"):
            assert len(algorithm.shortHelpString()) > 200, algorithm.id()
            for definition in algorithm.parameterDefinitions():
                assert definition.description() and definition.name() == definition.name().upper()
