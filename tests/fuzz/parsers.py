"""Every parser of the plugin with valid bytes to begin from: what tests/fuzz/test_parsers.py makes wrong.

A new parser of files or text from others needs a line in :data:`PARSERS`: seeds (file name to bytes) and what reads a
file. The seeds are the sample pack, the shipped profiles and forms, and files made up here.
"""

import copy
import io
import json
import sqlite3
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from common_ground.base.feedback import Silent

ROOT = Path(__file__).resolve().parents[2]
SAMPLE, RESOURCES = ROOT / "resources" / "sample", ROOT / "resources"
QUIET = Silent()


@dataclass(frozen=True)
class Parser:
    seeds: object
    read: object
    #: needs qgis.core
    qgis: bool = False


def shipped(*patterns):
    """Files of resources/ by pattern, as (name, bytes)."""
    return lambda: [(path.name, path.read_bytes()) for pattern in patterns for path in sorted(RESOURCES.glob(pattern))]


def packed(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members:
            archive.writestr(name, body)
    return out.getvalue()


# -- made up -------------------------------------------------------------------------------------------------------
_ROWS = "hazard_id,status,date,lon,lat\nH-1,Open,2024-01-05,20.5,5.5\nH-2,Закрыто,05/02/2024,20.6,5.6\n"
_HXL = "Province,People,Date\n#adm1+name,#affected+f,#date\nOuham,\"1,200\",2024-01-01\nNana,7,\n"
_GEOJSON = {"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"name": "a", "n": 1, "more": {"x": [1]}},
     "geometry": {"type": "Polygon", "coordinates": [[[20, 5], [21, 5], [21, 6], [20, 5]]]}},
    {"type": "Feature", "properties": {"name": None, "n": 2.5}, "geometry": {"type": "Point", "coordinates": [20, 5]}}]}
_KML = """<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Hazards
</name><Placemark><name>H1</name><description>&lt;b&gt;x</description><ExtendedData><Data name="status"><value>open
</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>20,5 21,5 21,6 20,5</coordinates>
</LinearRing></outerBoundaryIs></Polygon></Placemark></Folder></Document></kml>"""
_GML = """<?xml version="1.0"?><ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net
/gml"><gml:featureMember><ogr:h fid="1"><ogr:geometryProperty><gml:Point srsName="EPSG:4326"><gml:coordinates>20,5
</gml:coordinates></gml:Point></ogr:geometryProperty><ogr:id>1</ogr:id></ogr:h></gml:featureMember></ogr:FeatureCollection>"""


def made_with(driver, name):
    """Two rows, three fields and a polygon through GDAL, as bytes (of a zip for a folder)."""
    import tempfile

    from osgeo import ogr, osr

    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        data = ogr.GetDriverByName(driver).CreateDataSource(str(path))
        layer = data.CreateLayer("hazard", degrees, ogr.wkbMultiPolygon)
        for field, kind in (("hazard_id", ogr.OFTString), ("area", ogr.OFTReal), ("n", ogr.OFTInteger)):
            layer.CreateField(ogr.FieldDefn(field, kind))
        for n in range(2):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("hazard_id", f"H-{n}")
            feature.SetField("area", 2.5 * n)
            feature.SetGeometry(ogr.CreateGeometryFromWkt("MULTIPOLYGON (((20 5, 21 5, 21 6, 20 5)))"))
            layer.CreateFeature(feature)
        feature = layer = data = None
        if path.is_dir():
            return packed([(f"{name}/{one.name}", one.read_bytes()) for one in sorted(path.iterdir())])
        return path.read_bytes()


@lru_cache(maxsize=1)
def geopackage():
    return made_with("GPKG", "CAF.gpkg")


@lru_cache(maxsize=1)
def workspace_file():
    """A country's GeoPackage as the plugin writes it, with a state that waits and a style."""
    import tempfile

    import numpy as np
    import pandas as pd
    import shapely
    from common_ground.bridge.workspace import Workspace
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.geo import WGS84

    with tempfile.TemporaryDirectory() as folder:
        for n in (2, 3):
            shapes = np.array([shapely.box(20 + i, 5, 20.5 + i, 5.5) for i in range(n)], dtype=object)
            table = pd.DataFrame({"hazard_id": [f"H-{i}" for i in range(n)], "status": "open", "area_m2": 2.5})
            Workspace.open(folder).write("CAF", [Frame("hazard", table, geometry=shapes, crs=WGS84)], QUIET)
        return (Path(folder) / "CAF.gpkg").read_bytes()


@lru_cache(maxsize=1)
def ledger_file():
    import tempfile

    import numpy as np
    from common_ground.analysis.attacks import Claims
    from common_ground.analysis.ledger import FILE, Ledger, Release, Told

    with tempfile.TemporaryDirectory() as folder:
        ledger = Ledger(folder)
        ledger.record(Release("riskgrid", "public", "map", "yes", "CAF", measures={"cells": 3}, layers=("hazard",)),
                      {"hazard": (Claims.of([(0, 1, 1, 1, 2, 0.0, 5.0)]), True)},
                      Told(np.array([20.0]), np.array([5.0]), np.array([100.0]), np.array([np.inf])))
        ledger.authorise("hazard", "cluster", "Owner", "agreed")
        ledger.asked("Cluster", "hazards")
        return (Path(folder) / FILE).read_bytes()


@lru_cache(maxsize=1)
def standing_file():
    import tempfile

    import pandas as pd
    from common_ground.analysis.disclosure import protocol_for
    from common_ground.analysis.riskgrid import risk_grid
    from common_ground.analysis.standing import FILE, Standing
    from common_ground.tests.analysis.test_standing import frame_of, made

    protocol = protocol_for()
    table = pd.DataFrame({"hazard_id": list("abcd"), "hazard_class": "CHA", "status": "open", "area_m2": 1e4,
                          "x": [1000, 2000, 3000, 90000], "y": 1000})
    assert risk_grid(frame_of(table), protocol, QUIET)
    with tempfile.TemporaryDirectory() as folder:
        standing = Standing(folder)
        standing.released(standing.keep("CAF", made(table), protocol, "2026-01-01"), 1)
        return (Path(folder) / FILE).read_bytes()


# -- readers -------------------------------------------------------------------------------------------------------
def table(path):
    from common_ground.connectors import tabular

    for sheet in tabular.list_sheets(path) or [None]:
        tabular.read_table(path, sheet or None, feedback=QUIET)


def heads(path):
    from common_ground.connectors.table_wizard import suggest

    suggest(path, QUIET)


def vector(path):
    from common_ground.connectors.vector import list_layers, read_vector

    for info in list_layers(path, feedback=QUIET):
        read_vector(path, info.name, feedback=QUIET)


def imsma(path):
    from common_ground.connectors.imsma.importer import import_frame
    from common_ground.connectors.imsma.profile import load_profile
    from common_ground.connectors.imsma.records import open_records

    import_frame(open_records(str(path)), "hazard", load_profile())


def zip_file(path):
    from common_ground.connectors.archive import check_members, check_zip, extract

    check_zip(path)
    check_members(path)
    made = extract(path, path.parent / "out")
    root = (path.parent / "out").resolve()
    assert all(root in one.resolve().parents for one in made)


def xlsform(path):
    from common_ground.connectors.imsma.xlsform import read_xlsform

    read_xlsform(path)


def hxl(path):
    from common_ground.connectors import hxl, tabular

    rows = tabular.read_csv_text(tabular.decoded(path.read_bytes()))
    found = hxl.find_tag_row(rows)
    hxl.roles(rows[found] if found is not None else rows[0] if rows else [])


def profile(reader):
    def read(path):
        import importlib

        module, name = reader.split(":")
        function = importlib.import_module(f"common_ground.{module}")
        for part in name.split("."):
            function = getattr(function, part)
        function(path)

    return read


@lru_cache(maxsize=1)
def _rows():
    import tempfile

    from common_ground.connectors.tabular import read_table

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "rows.csv").write_text(_ROWS, encoding="utf-8")
        return read_table(Path(folder) / "rows.csv")


def some_rows():
    """A good table for what a profile or preset says about tables."""
    return copy.deepcopy(_rows())


def imsma_profile(path):
    from common_ground.connectors.imsma import importer, profile

    profile._parsed.cache_clear()
    mapping = profile.load_profile(path)
    importer.import_frame(some_rows(), "hazard", mapping)


def sidecar(path):
    from common_ground.connectors.provenance import Provenance
    from common_ground.connectors.sidecar import merged

    path.rename(path.with_name("x.csv.provenance.json"))
    merged(Provenance(), path.with_name("x.csv"))


def preset(path):
    from common_ground.connectors import table_wizard

    found = table_wizard.read_preset(path)
    frame = some_rows()
    table_wizard.apply(frame, found, table_wizard.mapping_of(found, list(frame.table.columns)))


def gate_rules(path):
    from common_ground.analysis import gate

    gate._rules(str(path))


def raster(path):
    from common_ground.analysis.raster import close_raster, open_raster, read_people

    try:
        found = open_raster(str(path))
        for window in found.windows()[:3]:
            read_people(found, window)
    finally:
        close_raster()  # as every caller does: one that is open when QGIS ends kills the exit


def ledger(path):
    from common_ground.analysis.ledger import FILE, Ledger

    path.rename(path.parent / FILE)
    kept = Ledger(path.parent)
    kept.releases(), kept.told(), kept.history(), kept.authorised("cluster")
    for variable in kept.variables():
        kept.claims(variable)


def standing(path):
    from common_ground.analysis.standing import FILE, Standing

    path.rename(path.parent / FILE)
    Standing(path.parent).history("CAF")


def workspace(path):
    from common_ground.bridge.workspace import Workspace

    path.rename(path.parent / "CAF.gpkg")
    opened = Workspace.open(path.parent)
    for entry in opened.layers():
        opened.read(entry.table, entry.country)
        if entry.has_previous:
            opened.changes(entry.table, entry.country)
            opened.earlier(entry.table, entry.country)


def pack(path):
    from common_ground.bridge.workspace import Workspace

    opened = Workspace.unpack(path, path.parent / "opened", QUIET)
    for entry in opened.layers():
        opened.layer(entry)


def layout(path):
    from common_ground.products.map_layout import load_template
    from qgis.core import QgsProject

    project = QgsProject()
    load_template(project, path)


def metadata(path):
    from common_ground.bridge.layer_metadata import provenance_from_json

    provenance_from_json(path.read_bytes().decode("utf-8", "replace"))


def project(path):
    """A project whose settings are what somebody else's program wrote."""
    from common_ground.bridge import project_settings
    from qgis.core import QgsProject

    text = path.read_bytes().decode("utf-8", "replace")
    for name in ("country", "protocol", "operation", "producer"):
        QgsProject.instance().writeEntry("common_ground", name, text)
        project_settings.value(name)
    QgsProject.instance().clear()


def map_texts(path):
    from common_ground.products import map_texts as module

    module._read(path)


def _tables():
    return [("rows.csv", _ROWS.encode()), ("rows16.csv", _ROWS.encode("utf-16")),
            ("dtm.csv", (SAMPLE / "global-iom-dtm-from-api-admin-0-to-2.csv").read_bytes()[:4000]),
            ("hxl.csv", _HXL.encode())]


def _workbooks():
    return [("points.xlsx", (SAMPLE / "sample_hazards_points.xlsx").read_bytes()),
            ("form.xlsx", (RESOURCES / "forms" / "common_ground_minimum.xlsx").read_bytes())]


def _vectors():
    shapes = [(path.name, path.read_bytes()) for path in sorted(SAMPLE.glob("sample_hazards.*"))
              if path.suffix in (".shp", ".shx", ".dbf", ".prj", ".cpg")]
    return [("a.geojson", json.dumps(_GEOJSON).encode()), ("a.kml", _KML.encode()), ("a.gml", _GML.encode()),
            ("a.gpkg", geopackage()), ("a.zip", packed(shapes)), ("a.gdb.zip", made_with("OpenFileGDB", "a.gdb")),
            ("two.zip", packed([("b.geojson", json.dumps(_GEOJSON)), ("c.kml", _KML)]))]


PARSERS = {
    "csv": Parser(_tables, table),
    "csv heads": Parser(_tables, heads),
    "xlsx": Parser(_workbooks, table),
    "xlsx heads": Parser(_workbooks, heads),
    "hxl": Parser(lambda: [("hxl.csv", _HXL.encode())], hxl),
    "vector": Parser(_vectors, vector),
    "imsma": Parser(lambda: [*_tables(), *_vectors()[:4], *_workbooks()], imsma),
    "zip": Parser(lambda: [("a.zip", packed([("a.csv", _ROWS), ("f/b.csv", _ROWS * 50), ("c.json", "{}")]))], zip_file),
    "xlsform": Parser(shipped("forms/*.xlsx"), xlsform),
    "imsma profile": Parser(shipped("imsma/*.json"), imsma_profile),
    "table preset": Parser(shipped("tables/*.json"), preset),
    "protocol": Parser(shipped("protocols/*.json"), profile("analysis.disclosure:read_protocol")),
    "report profile": Parser(shipped("reporting/*.json"), profile("analysis.reporting:read_report")),
    "need profile": Parser(shipped("needs/pin.json"), profile("analysis.need:read_profile")),
    "severity profile": Parser(shipped("needs/severity.json"), profile("analysis.severity:read_profile")),
    "education profile": Parser(shipped("needs/risk_education.json"), profile("analysis.risk_education:read_profile")),
    "inform bounds": Parser(shipped("needs/inform.json"), profile("analysis.inform:read_bounds")),
    "impact profile": Parser(shipped("impact/*.json"), profile("analysis.impact:read_profile")),
    "priority profile": Parser(shipped("priority/*.json"), profile("analysis.priority:read_profile")),
    "indicator menu": Parser(shipped("indicators.json"), profile("analysis.indicators:read_menu")),
    "gate rules": Parser(shipped("gate.json"), gate_rules),
    "decisions": Parser(lambda: [
        ("d.json", json.dumps({"decisions": [{"level": 2, "parent": "CF11", "name": "Bimbo", "decision": "CF111"}]}
                              ).encode()),
        ("d.csv", b"level,parent,name,decision\n2,CF11,Bimbo,CF111\n")],
        profile("analysis.pcoding:Decisions.read")),
    "sidecar": Parser(shipped("sample/*.provenance.json"), sidecar),
    "raster": Parser(lambda: [("p.tif", (SAMPLE / "sample_population_1km.tif").read_bytes())], raster),
    "ledger": Parser(lambda: [("l.sqlite", ledger_file())], ledger),
    "standing": Parser(lambda: [("s.sqlite", standing_file())], standing),
    "workspace": Parser(lambda: [("w.gpkg", workspace_file())], workspace, True),
    "country pack": Parser(lambda: [("p.zip", packed([
        ("CAF.gpkg", workspace_file()), ("CAF_notes.csv", _ROWS),
        ("common_ground_pack.json", json.dumps({"format": 1, "countries": ["CAF"], "files": ["CAF.gpkg"]}))]))],
        pack, True),
    "layout template": Parser(shipped("layouts/standard_a4_landscape.qpt", "layouts/dossier_a4_portrait.qpt"), layout,
                              True),
    "layer property": Parser(shipped("sample/*.provenance.json"), metadata, True),
    "project": Parser(shipped("sample/*.provenance.json"), project, True),
    "map texts": Parser(shipped("layouts/texts/*.json"), map_texts, True),
}


def is_database(body):
    return body[:6] == b"SQLite"


def odd_cells(path, random):
    """A database whose bytes are sound and whose cells are not: what another program may have written."""
    from .mutate import ODD

    connection = sqlite3.connect(path)
    # nothing here has to outlive a power cut, and waiting for the disk was most of a case
    connection.execute("PRAGMA synchronous = OFF")
    connection.create_function("ST_IsEmpty", 1, lambda value: 1)
    for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
        connection.create_function(name, 1, lambda value: 0.0)
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for _ in range(random.randint(1, 4)):
            name = random.choice(tables)
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
            value = random.choice([v for v in ODD if isinstance(v, (str, float, int)) and not isinstance(v, bool)
                                   and v != "\ud800" and v != 10**400] + [None, b"\x00\xff", b"GP\x00\x01"])
            how = random.randint(0, 5)
            try:
                if how == 0:
                    connection.execute(f'DROP TABLE "{name}"')
                elif how == 1 and columns:
                    connection.execute(f'ALTER TABLE "{name}" RENAME COLUMN "{random.choice(columns)}" TO "other"')
                elif columns:
                    connection.execute(f'UPDATE "{name}" SET "{random.choice(columns)}" = ?', (value,))
            except sqlite3.Error:
                continue
        connection.commit()
    except sqlite3.Error:
        connection.rollback()
    finally:
        connection.close()
