"""Nothing that comes in data is run, followed or fetched: each test is one way that was tried."""

import csv
import io
import json
import os
import re
import sqlite3
import stat
import subprocess
import threading
import zipfile
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.cells import safe_cell
from common_ground.base.errors import BadInput, CommonGroundError, UnexpectedPayload
from common_ground.base.feedback import Silent
from common_ground.bridge import foreign
from common_ground.bridge.workspace import Workspace
from common_ground.connectors.frame import Frame
from common_ground.connectors.geo import WGS84
from common_ground.connectors.provenance import Provenance
from common_ground.connectors.vector import list_layers, read_vector
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

ROOT = Path(__file__).resolve().parents[2]
SECRET = "the-secret-of-this-machine"
FORMULAS = ("=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(1)", "\t=1+1", "\r=1+1", "\uff1d1+1")
NAMES = ("[% 20+3 %]", "{{ 7*7 }}", "<img src='{url}/x.png'>", "<script>alert(1)</script>", "[% env('HOME') %]")


@pytest.fixture
def listener():
    """A server that nobody may ask for anything."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_POST = do_GET

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked, server.url = asked, f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "secret.csv"
    path.write_text(f"a,b\n{SECRET},1\n", encoding="utf-8")
    return path


def frame(name="sites", texts=FORMULAS):
    points = shapely.points(np.linspace(20, 21, len(texts)), 5)
    table = pd.DataFrame({"site_id": range(len(texts)), "name": pd.Series(list(texts), dtype=object)})
    return Frame(name, table, geometry=np.array(points, dtype=object), crs=WGS84,
                 provenance=Provenance(title="Sites", sensitivity="low"))


# -- formulas ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("text", FORMULAS)
def test_a_cell_that_begins_like_a_formula_is_text(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-12.5", "+7", "-", "--", "a=1", "", None, 5, "H-1"])
def test_numbers_dashes_and_plain_texts_stay_as_they_are(text):
    assert safe_cell(text) == text


@pytest.mark.parametrize("ending", ["csv", "ods"])
def test_no_formula_in_a_spreadsheet_that_an_algorithm_writes(ending, provider, tmp_path):
    from qgis import processing

    source = tmp_path / "in.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["hazard_id", "status", "longitude", "latitude", "organisation"])
        for n, text in enumerate(t for t in (*FORMULAS[:4], "of:=1+1")):
            writer.writerow([f"H{n}", "Open", 20.1, 5.1, text])
    out = tmp_path / f"out.{ending}"
    processing.run("commonground:importimsma", {"INPUT": str(source), "KIND": "hazard", "CRS": "EPSG:4326",
                                                "POINT_OUTPUT": str(out), "OUTPUT": "memory:"})
    if ending == "csv":
        cells = [cell for row in csv.reader(io.StringIO(out.read_text(encoding="utf-8"))) for cell in row]
    else:
        with zipfile.ZipFile(out) as archive:
            content = archive.read("content.xml").decode()
        assert "table:formula" not in content
        cells = re.findall(r"<text:p>(.*?)</text:p>", content)
    assert any("HYPERLINK" in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "@", "of:=", "+cmd", "-2+"))]


def test_no_formula_in_a_package_and_its_tables(tmp_path, qgis_app):
    from common_ground.products.package import write_csv

    write_csv(tmp_path / "a.csv", frame())
    rows = list(csv.reader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines(keepends=True)))
    assert all(row[-1].startswith("'") for row in rows[2:] if row[-1])


# -- pages and windows ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", NAMES)
def test_a_page_shows_names_as_text(name, qgis_app):
    from common_ground.products.page import Page

    text = name.format_map({"url": "http://x"}) if "{url}" in name else name
    page = Page(text, text, "en")
    page.text(text)
    page.table([text, "b"], [(text, text)])
    made = page.html()
    assert "<script>" not in made and "<img" not in made
    if "<" not in text:
        assert text in unescape(made)


def test_quality_balance_and_import_reports_show_names_as_text(provider, tmp_path):
    from qgis import processing

    bad = "<script>alert(1)</script><img src=x onerror=y>"
    source = tmp_path / "in.csv"
    source.write_text("hazard_id,status,longitude,latitude,name\n" + "".join(
        f"{bad}{n},{bad},20.{n},5.1,{bad}\n" for n in range(3)), encoding="utf-8")
    pages = {name: str(tmp_path / f"{name}.html") for name in ("import", "check", "compare")}
    made = processing.run("commonground:importimsma", {
        "INPUT": str(source), "KIND": "hazard", "CRS": "EPSG:4326", "POINT_OUTPUT": "memory:", "OUTPUT": "memory:",
        "HTML": pages["import"]})
    layer = made["POINT_OUTPUT"]
    processing.run("commonground:checkimsma", {"INPUT": layer, "ISSUES": "memory:", "SUMMARY": "memory:",
                                               "HTML": pages["check"]})
    processing.run("commonground:compareimsma", {"OLD": layer, "NEW": layer, "CHANGES": "memory:", "SUMMARY": "memory:",
                                                 "HTML": pages["compare"]})
    for path in pages.values():
        text = Path(path).read_text(encoding="utf-8")
        assert "<script>alert" not in text and "<img src=x" not in text, path


def test_the_message_bar_shows_names_as_text(qgis_app):
    from common_ground.ui import messages

    class Bar:
        said = ""

        def createMessage(self, title, text):
            self.said = text
            return

        def pushWidget(self, *_):
            pass

    class Iface:
        bar = Bar()

        def messageBar(self):
            return self.bar

    messages.say(Iface(), "in <img src='//host/share/x.png'>")
    assert "<img" not in Iface.bar.said and "&lt;img" in Iface.bar.said


def test_map_tips_and_notes_show_names_as_text(qgis_app):
    from common_ground.bridge.layer_metadata import put_provenance
    from common_ground.ui.layer_forms import tip
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsLayerNotesUtils

    layer = QgsVectorLayer("Point?field=hazard_id:string&field=organisation:string", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["<img src=http://x>", "<script>[% 1+1 %]</script>"])
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    shown = QgsExpression.replaceExpressionText(tip("hazard_id", {"hazard_id", "organisation"}), context)
    assert "<img" not in shown and "<script" not in shown and "[% 1+1 %]" in shown
    put_provenance(layer, Provenance(source="<img src=http://x>", caveats="<script>x</script>"))
    notes = QgsLayerNotesUtils.layerNotes(layer)
    assert "<img" not in notes and "<script" not in notes


def test_a_map_shows_names_as_text_and_asks_nobody(provider, listener, tmp_path):
    from common_ground.tests.products import map_data as made
    from qgis import processing

    texts = [name.replace("{url}", listener.url) for name in NAMES]
    layers = [made.layer("Point", ["x:string"], [(("1",), "POINT(20 5)")], text) for text in texts[:3]]
    pdf = tmp_path / "map.pdf"
    processing.run("commonground:mapproduct", {"LAYERS": layers, "PDF": str(pdf), "TITLE": texts[2] + texts[0]})
    assert listener.asked == []
    read = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    assert "img src" in read and not re.search(r"(?<!\d)(?:23|49)(?!\d) ?(?:<|$)", read, re.MULTILINE)


# -- files that name other files -----------------------------------------------------------------------------------
ENTITY = ('<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY x SYSTEM "file://{path}"> <!ENTITY a "aaaaaaaaaa">'
          '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>')
KML = ('<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>{name}</name><description>{name}'
       "</description><Point><coordinates>20,5</coordinates></Point></Placemark></Document></kml>")


def everything(path):
    """All that can be read of a vector file, as text; empty where it is refused with a sentence."""
    try:
        return "".join(read_vector(path, info.name).table.to_string() for info in list_layers(path))
    except CommonGroundError as error:
        assert str(error).endswith(".")
        return ""


@pytest.mark.parametrize("entity", ["&x;", "&c;&c;&c;"])
def test_entities_of_kml_are_not_followed(entity, secret, tmp_path):
    path = tmp_path / "a.kml"
    path.write_text(ENTITY.replace("{path}", str(secret)) + KML.replace("{name}", entity), encoding="utf-8")
    assert SECRET not in everything(path)


def test_entities_and_schemas_of_gml_are_not_followed(secret, listener, tmp_path):
    path = tmp_path / "a.gml"
    path.write_text(
        ENTITY.replace("{path}", str(secret)) + '<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" '
        'xmlns:gml="http://www.opengis.net/gml" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="http://ogr.maptools.org/ {listener.url}/s.xsd"><gml:featureMember><ogr:h fid="1">'
        f'<ogr:geometryProperty xlink:href="{listener.url}/g"><gml:Point><gml:coordinates>20,5</gml:coordinates>'
        "</gml:Point></ogr:geometryProperty><ogr:n>&x;</ogr:n></ogr:h></gml:featureMember></ogr:FeatureCollection>",
        encoding="utf-8")
    assert SECRET not in everything(path)
    assert listener.asked == []


def test_entities_of_a_workbook_are_not_followed(secret, tmp_path):
    from common_ground.connectors.tabular import read_table

    source = ROOT / "resources" / "sample" / "sample_hazards_points.xlsx"
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            if name.endswith("sharedStrings.xml"):
                text = body.decode()
                head, _, rest = text.partition("?>")
                body = (f'{head}?><!DOCTYPE s [<!ENTITY x SYSTEM "file://{secret}">]>'
                        + re.sub(r"<t([^>]*)>[^<]*</t>", r"<t\1>&x;</t>", rest, count=3)).encode()
            new.writestr(name, body)
    try:
        assert SECRET not in read_table(path).table.to_string()
    except BadInput as error:
        assert str(error).endswith(".")


@pytest.mark.parametrize("name", ["a.vrt", "a.shp", "a.kml", "a.geojson", "a.gpkg"])
def test_a_list_of_other_files_is_no_data(name, secret, listener, tmp_path):
    for source in (str(secret), f"/vsicurl/{listener.url}/a.csv"):
        path = tmp_path / name
        path.write_text(f'<OGRVRTDataSource><OGRVRTLayer name="secret"><SrcDataSource>{source}</SrcDataSource>'
                        "</OGRVRTLayer></OGRVRTDataSource>", encoding="utf-8")
        assert SECRET not in everything(path)
    assert listener.asked == []


@pytest.mark.parametrize("service", [
    "<OGRWFSDataSource><URL>{url}/wfs</URL></OGRWFSDataSource>", '{"type":"FeatureCollection","links":["{url}"],'
    '"features":[],"crs":{"type":"link","properties":{"href":"{url}/crs"}}}', "WFS:{url}"])
def test_a_file_that_names_a_service_asks_nobody(service, listener, tmp_path):
    path = tmp_path / "a.xml"
    path.write_text(service.replace("{url}", listener.url), encoding="utf-8")
    everything(path)
    assert listener.asked == []


# -- archives and packs --------------------------------------------------------------------------------------------
def packed(path, members, link=""):
    with zipfile.ZipFile(path, "w") as archive:
        for name, body in members.items():
            archive.writestr(name, body)
        if link:
            info = zipfile.ZipInfo(link)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, "/etc/passwd")
    return path


@pytest.mark.parametrize("name", ["../CAF.gpkg", "/CAF.gpkg", "..\\CAF.gpkg", "C:\\CAF.gpkg", "CAF.gpkg/../../x"])
def test_a_pack_whose_files_would_land_elsewhere(name, tmp_path, qgis_app):
    pack = packed(tmp_path / "p.zip", {name: b"x", "common_ground_pack.json": "{}"})
    with pytest.raises(UnexpectedPayload, match="outside its folder"):
        Workspace.unpack(pack, tmp_path / "a" / "b", Silent())
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_pack_with_a_link(tmp_path, qgis_app):
    pack = packed(tmp_path / "p.zip", {"common_ground_pack.json": "{}"}, link="CAF_notes.txt")
    with pytest.raises(UnexpectedPayload, match="link"):
        Workspace.unpack(pack, tmp_path / "ws", Silent())


def test_a_link_in_a_workspace_is_not_packed(tmp_path, secret, qgis_app):
    workspace = Workspace.open(tmp_path / "ws")
    workspace.write("CAF", [frame()], Silent())
    try:
        os.symlink(secret, tmp_path / "ws" / "CAF_notes.csv")
    except OSError:
        pytest.skip("no links here")
    with zipfile.ZipFile(workspace.pack(tmp_path / "p.zip", Silent())) as archive:
        assert "CAF_notes.csv" not in archive.namelist()


STYLE = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="AllStyleCategories">
<renderer-v2 type="singleSymbol"><symbols><symbol type="marker" name="0"><layer class="SvgMarker" enabled="1" pass="0"
 locked="0"><Option type="Map"><Option name="name" type="QString" value="URL/pin.svg"/><Option name="size"
 type="QString" value="4"/></Option><prop k="name" v="//host/share/pin.svg"/></layer></symbol></symbols></renderer-v2>
<mapTip>&lt;img src="URL/tip.png"&gt;&lt;script&gt;x&lt;/script&gt;</mapTip>
<editform tolerant="1">//host/share/form.ui</editform><editforminit>my_form</editforminit>
<editforminitcodesource>2</editforminitcodesource><editforminitcode>open('MARK', 'w').close()
def my_form(*a): open('MARK', 'w').close()</editforminitcode>
<attributeactions><actionsetting type="1" name="a" action="open('MARK', 'w').close()" id="{1}" capture="0"
 shortTitle="a" icon="" notificationMessage="" isEnabledOnlyWhenEditable="0"><actionScope id="Feature"/></actionsetting>
</attributeactions><layerOpacity>0.25</layerOpacity></qgis>"""


@pytest.fixture
def bad_pack(tmp_path, listener, qgis_app):
    """A country pack with all that a pack of ours never has."""
    style = STYLE.replace("URL", listener.url).replace("MARK", str(tmp_path / "mark"))
    source = Workspace.open(tmp_path / "theirs")
    source.write("CAF", [frame()], Silent())
    layer = QgsVectorLayer(f"{tmp_path}/theirs/CAF.gpkg|layername=sites", "x", "ogr")
    layer.saveStyleToDatabase("mine", "", True, "")
    del layer
    connection = sqlite3.connect(tmp_path / "theirs" / "CAF.gpkg")
    connection.execute("UPDATE layer_styles SET styleQML = ?, ui = ?", (style, "<ui/>"))
    connection.execute("CREATE TABLE qgis_projects (name TEXT, content BLOB)")
    connection.execute("INSERT INTO qgis_projects VALUES ('p', 'macro')")
    connection.commit()
    connection.close()
    vrt = (f'<VRTDataset rasterXSize="1" rasterYSize="1"><SourceFilename>/vsicurl/{listener.url}/a</SourceFilename>'
           "</VRTDataset>")
    return packed(tmp_path / "bad.zip", {
        "CAF.gpkg": (tmp_path / "theirs" / "CAF.gpkg").read_bytes(), "CAF_x.qml": style, "CAF_project.qgz": b"PK",
        "CAF_project.qgs": "<qgis><properties><Macros><pythonCode>x</pythonCode></Macros></properties></qgis>",
        "CAF_population.tif": vrt, "CAF_run.py": "x", "CAF_open.lnk": "x", "CAF_model.model3": "x",
        "common_ground_ledger.sqlite": b"x", "common_ground_standing.sqlite": b"x", "usercustomize.py": "x",
        "CAF_notes.csv": "a,b\n1,2\n", "common_ground_pack.json": json.dumps({"format": 1, "countries": ["CAF"]})})


def test_a_pack_leaves_programs_projects_and_ledgers_of_others_outside(bad_pack, tmp_path, listener, recorder):
    workspace = Workspace.unpack(bad_pack, tmp_path / "ours", recorder)
    assert sorted(item.name for item in workspace.folder.iterdir()) == ["CAF.gpkg", "CAF_notes.csv", "CAF_x.qml"]
    assert any("CAF_project.qgz" in str(line) for line in recorder.warnings)
    connection = sqlite3.connect(workspace.folder / "CAF.gpkg")
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'qgis_projects'").fetchone()
    connection.close()
    assert listener.asked == []


def test_styles_of_a_pack_lose_code_and_addresses_and_keep_the_rest(bad_pack, tmp_path, listener, qgis_app):
    workspace = Workspace.unpack(bad_pack, tmp_path / "ours", Silent())
    connection = sqlite3.connect(workspace.folder / "CAF.gpkg")
    (saved, ui), = connection.execute("SELECT styleQML, ui FROM layer_styles").fetchall()
    connection.close()
    for text in (saved, (workspace.folder / "CAF_x.qml").read_text(encoding="utf-8")):
        assert str(tmp_path / "mark") not in text and listener.url not in text and "//host" not in text
        assert "actionsetting" not in text and "<script" not in unescape(text)
    assert not ui
    layer = workspace.layer(workspace.entry("sites", "CAF"))
    assert layer.opacity() == 0.25, "what only shows stays"
    assert layer.actions().actions() == [] and not layer.editFormConfig().initCode()
    assert not (tmp_path / "mark").exists() and listener.asked == []


def test_the_form_of_a_layer_in_a_folder_of_others_runs_no_python(tmp_path, listener, bad_pack):
    workspace = Workspace.open(tmp_path / "theirs")
    layer = workspace.layer(workspace.entry("sites", "CAF"))
    config = layer.editFormConfig()
    assert not config.initCode() and not config.initFunction() and not config.initFilePath()
    assert config.initCodeSource() == type(config)().initCodeSource(), "that of a form without code"
    assert not (tmp_path / "mark").exists()


# -- layouts and models of others ----------------------------------------------------------------------------------
def test_a_layout_of_others_fetches_nothing_and_runs_no_script(tmp_path, listener, qgis_app):
    from common_ground.products.map_layout import load_template
    from qgis.core import QgsLayoutExporter

    source = (ROOT / "resources" / "layouts" / "standard_a4_landscape.qpt").read_text(encoding="utf-8")
    bad = (f'<LayoutItem type="65640" uuid="u1" templateUuid="u1" id="p" size="20,20,mm" position="10,10,mm" '
           f'positionOnPage="10,10,mm" file="{listener.url}/p.png"/>'
           f'<LayoutItem type="65641" uuid="u2" templateUuid="u2" id="l" size="50,20,mm" position="40,10,mm" '
           f'positionOnPage="40,10,mm" htmlState="1" labelText="&lt;img src=&quot;{listener.url}/l.png&quot;&gt;"/>'
           f'<LayoutMultiFrame type="65642" uuid="u3" templateUuid="u3" contentMode="0" url="{listener.url}/f.html" '
           f'html="&lt;script&gt;location=&quot;{listener.url}/s&quot;&lt;/script&gt;"/>')
    path = tmp_path / "bad.qpt"
    path.write_text(source.replace("</Layout>", bad + "</Layout>"), encoding="utf-8")
    told, project = [], QgsProject()
    layout = load_template(project, path, told)
    assert told and "left out" in told[0]
    QgsLayoutExporter(layout).exportToPdf(str(tmp_path / "out.pdf"), QgsLayoutExporter.PdfExportSettings())
    assert listener.asked == []


@pytest.mark.parametrize("path", sorted((ROOT / "resources").glob("layouts/*.qpt")) + sorted(
    (ROOT / "resources").glob("styles/*.qml")), ids=lambda path: path.name)
def test_our_own_layouts_and_styles_have_nothing_to_take_out(path):
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    assert foreign.disarm(document) == []


def test_a_style_with_entities_is_no_style(qgis_app):
    assert foreign.disarmed_text('<!DOCTYPE q [<!ENTITY a "x">]><qgis><a>&a;</a></qgis>') == ("", ["style"])


def test_only_our_own_models_are_loaded(provider, tmp_path, monkeypatch):
    from common_ground.products import style

    (tmp_path / "models").mkdir()
    model = next((ROOT / "resources" / "models").glob("*.model3"))
    (tmp_path / "models" / "theirs.model3").write_bytes(model.read_bytes())
    monkeypatch.setattr(style, "user_folder", lambda: tmp_path)
    provider.refreshAlgorithms()
    first = sorted(one.id() for one in provider.algorithms())
    provider.refreshAlgorithms()
    assert sorted(one.id() for one in provider.algorithms()) == first
    assert not any("theirs" in one for one in first) and len(set(first)) == len(first)


# -- addresses in replies ------------------------------------------------------------------------------------------
SCHEMES = ["file://{path}", "file:///etc/passwd", "ftp://127.0.0.1/x", "\\\\host\\share\\x", "//host/share/x",
           "/etc/passwd", "javascript:x", "data:text/plain,x", "gopher://127.0.0.1/", "/vsicurl/http://127.0.0.1/x"]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_address_of_another_kind_is_not_followed(scheme, secret, tmp_path):
    from common_ground.connectors.http import Client, make_session

    held = Client(make_session(), cache=tmp_path / "cache", attempts=1, timeout=(0.5, 0.5))
    address = scheme.replace("{path}", str(secret))
    for ask in (lambda: held.get_bytes("hdx", address), lambda: held.download("hdx", address, tmp_path / "out")):
        with pytest.raises(CommonGroundError) as caught:
            ask()
        assert str(caught.value).endswith(".")
    held.close()
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("scheme", SCHEMES[:6])
def test_a_reply_of_hdx_that_names_a_file_of_this_machine(scheme, secret, tmp_path):
    from common_ground.connectors.http import Client, make_session
    from common_ground.tests.servers import made_up
    from common_ground.tests.servers.replay import ReplayServer

    with ReplayServer() as server:
        hdx = made_up.Hdx(server)
        record = hdx.publish("cod-ab-lso", {"a.geojson.zip": ("GeoJSON", made_up.package())})
        for resource in record["resources"]:
            resource["url"] = resource["download_url"] = scheme.replace("{path}", str(secret))
        server.serve("/api/3/action/package_show?id=cod-ab-lso", {"success": True, "result": record})
        overrides = {"hdx": server.url}
        held = Client(make_session(overrides), overrides=overrides, cache=tmp_path / "cache", attempts=1,
                      timeout=(0.5, 0.5))
        from common_ground.connectors.catalogue import by_id

        with pytest.raises(CommonGroundError) as caught:
            by_id("cod_ab").fetcher()({"COUNTRY": "LSO", "LEVEL": None, "VERSION": "", "FILE": ""}, held, Silent())
        assert SECRET not in str(caught.value) and str(caught.value).endswith(".")
        held.close()


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "//\\host/x"])
def test_a_redirect_to_another_kind_of_address_is_not_followed(target, tmp_path):
    from common_ground.connectors.http import Client, make_session

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(302)
            self.send_header("Location", target)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    held = Client(make_session(), cache=tmp_path / "cache", attempts=1, timeout=(0.5, 0.5))
    with pytest.raises(CommonGroundError) as caught:
        held.get_bytes("hdx", f"http://127.0.0.1:{server.server_port}/x")
    assert str(caught.value).endswith(".") and "root:" not in str(caught.value)
    held.close()
    server.shutdown()
