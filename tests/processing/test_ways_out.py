"""Every way out of the plugin: it asks the gate, or stands in a list with the reason; and no hazard can be read back.

docs/sharing.md has the same list.
"""

import re
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely
from common_ground.connectors.geo import transform_coordinates
from common_ground.tests.processing import sharing_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback

ROOT = Path(__file__).resolve().parents[2]
#: algorithms that ask, and are run below for the public
ASK = {"disclosurecheck", "mapatlas", "mapproduct", "report", "reportingtables", "sharepackage", "taskdossier"}
#: file and folder outputs of algorithms that do not ask, with the reason why they need not
WORKING = "a page or file about the own records for who keeps them; it says so, and goes out only through a package"
DO_NOT_ASK = {
    "baseline": WORKING, "checkimsma": WORKING, "compareimsma": WORKING, "impactscore": WORKING, "importimsma": WORKING,
    "peopleinneed": WORKING, "priority": WORKING, "riskeducationgap": WORKING, "severity": WORKING,
    "informcomponent": "a component by admin unit, made of tables that were asked for where they came from",
    "riskgrid": "the report has measures of the whole grid and no record, count of a square or parameter",
    "scalepopulation": "a population grid scaled to public totals",
    "sharingmetrics": "figures about releases, none about records",
}


def file_outputs(algorithm):
    from qgis.core import QgsProcessingParameterFileDestination, QgsProcessingParameterFolderDestination
    from qgis.core import QgsProcessingParameterRasterDestination as Raster

    kinds = (QgsProcessingParameterFileDestination, QgsProcessingParameterFolderDestination, Raster)
    return [d.name() for d in algorithm.parameterDefinitions() if isinstance(d, kinds)]


def test_every_algorithm_that_writes_files_asks_or_has_a_reason(provider):
    from qgis.core import QgsProcessingModelAlgorithm

    # a model's ways out are those of the algorithms in it
    own = [a for a in provider.algorithms() if not isinstance(a, QgsProcessingModelAlgorithm)]
    writes = {a.name() for a in own if file_outputs(a) and not a.name().startswith("load_")}
    assert writes == ASK | set(DO_NOT_ASK), "a new way out: ask the gate (bridge/sharing.py) or give the reason here"
    for algorithm in provider.algorithms():
        if algorithm.name() in ASK:
            assert algorithm.parameterDefinition("AUDIENCE") is not None, algorithm.name()


def test_the_list_in_the_docs_is_this_list(provider):
    text = (ROOT / "docs" / "sharing.md").read_text(encoding="utf-8")
    for name in sorted(ASK | set(DO_NOT_ASK)):
        assert f"`{name}`" in text, name


@pytest.fixture(scope="module")
def folder(provider, tmp_path_factory):
    where = tmp_path_factory.mktemp("ways") / "ws"
    made.fill(where, [made.frame("schools", {"name": ["A", "B"]}, [shapely.Point(20.1, 5.1), shapely.Point(20.8, 5.6)],
                                 "low", "Schools")])
    return where


def layer(folder, name):
    from common_ground.bridge.workspace import Workspace

    opened = Workspace.open(folder)
    return opened.layer(opened.entry(name, made.COUNTRY))


def run(algorithm, **parameters):
    from qgis import processing

    return processing.run(f"commonground:{algorithm}", parameters, feedback=QgsProcessingFeedback())


# -- reading back ------------------------------------------------------------------------------------------------
def truth():
    return np.vstack([made.hazard_places(), *(np.array(g.exterior.coords) for g in made.hazards().geometry)])


def near(xy, metres=200):
    if not len(xy):
        return 0
    tree = shapely.STRtree(shapely.points(truth()))
    return len(np.unique(tree.query(shapely.points(xy), "dwithin", metres / 111_000)[0]))


def pairs(text):
    found = [float(v) for v in re.findall(r"-?\d+\.\d{3,}", text)]
    out = np.array(list(zip(found, found[1:])), dtype=float).reshape(-1, 2)
    return np.vstack([out, out[:, ::-1]])


def read_back(path):
    """Every coordinate that a reader can get out of a file: vertices of layers, pairs of numbers in text, in unpacked
    streams of PDFs (through their registration where they have one), in metadata and styles of a GeoPackage."""
    from common_ground.analysis.leak_scan import pdf_streams
    from common_ground.connectors import geo, vector

    ending = path.suffix.lower()
    parts = []
    if ending in (".zip", ".qgz", ".xlsx"):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                inner = path.parent / f"{path.stem}_in" / Path(name).name
                inner.parent.mkdir(exist_ok=True)
                inner.write_bytes(archive.read(name))
                if inner.stat().st_size:
                    parts += read_back(inner)
        return parts
    if ending in (".gpkg", ".geojson"):
        for info in vector.list_layers(path):
            frame = vector.read_vector(path, info.name)
            if frame.geometry is not None:
                parts.append(shapely.get_coordinates(geo.transform(frame.geometry, frame.crs, geo.WGS84)))
    if ending == ".gpkg":
        with closing(sqlite3.connect(path)) as opened:
            parts.append(pairs("\n".join(opened.iterdump())))
    if ending == ".pdf":
        data = path.read_bytes()
        text = b"\n".join([data, *pdf_streams(data)]).decode("latin-1")
        parts += [pairs(text), registered(path, text)]
    if ending in (".html", ".htm", ".csv", ".json", ".geojson", ".md", ".xml", ".qgs", ".qml", ".svg", ".txt", ".rels"):
        parts.append(pairs(path.read_text(encoding="utf-8", errors="replace")))
    return parts


def registered(path, text):
    """Ends of the lines of a GeoPDF on the ground; empty for a PDF without coordinates."""
    from osgeo import gdal, osr

    if "/GPTS" not in text:
        return np.zeros((0, 2))
    page = gdal.Open(str(path))
    step = page.GetGeoTransform()
    box = [float(v) for v in re.search(r"/MediaBox\s*\[([^\]]*)\]", text).group(1).split()]
    own = osr.SpatialReference(page.GetProjection())
    own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    world.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turn = own.ExportToWkt(["FORMAT=WKT2_2019"]), world.ExportToWkt(["FORMAT=WKT2_2019"])
    ends = np.array([(float(a), float(b)) for a, b in re.findall(r"(-?[\d.]+) (-?[\d.]+) [lm]\b", text)])
    if not len(ends):
        return np.zeros((0, 2))
    out = []
    for scale in page_scales(text):
        x, y = ends[:, 0] * scale, ends[:, 1] * scale
        column, row = x / box[2] * page.RasterXSize, y / box[3] * page.RasterYSize
        ground = np.column_stack([step[0] + column * step[1], step[3] + row * step[5]])
        out += transform_coordinates(ground[:20000], *turn).tolist()
    return np.array(out, dtype=float)


def page_scales(text):
    """Units of the page's drawing in points: Qt draws in pixels under one matrix."""
    return sorted({abs(float(v)) for v in re.findall(r"(-?[\d.]+) 0 0 -?[\d.]+ 0 [\d.]+ cm", text)} | {1.0})


def all_of(place):
    files = [f for f in sorted(place.rglob("*")) if f.is_file() and "_in" not in f.parent.name]
    return np.vstack([np.zeros((0, 2)), *(p for f in files for p in read_back(f))])


# -- for the public and the cluster ------------------------------------------------------------------------------
def products(folder, out, audience):
    """Each way out, as far as it goes for this audience."""
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    short = {"cluster": "cluster", "public": "public"}[audience]
    grid, ground = layer(folder, "riskgrid"), layer(folder, "cod_ab_adm1")
    shared = {"AUDIENCE": short, "COUNTRY": made.COUNTRY, "DPI": 100}
    run("mapproduct", WORKSPACE=str(folder), PDF=str(out / "map.pdf"), PNG=str(out / "map.png"),
        PACKAGE=str(out / "map.zip"), **shared)
    run("mapproduct", LAYERS=[grid, ground], PDF=str(out / "geo.pdf"), GEOPDF=True, **shared)
    run("mapatlas", LAYERS=[grid], COVERAGE=ground, PDF=str(out / "atlas.pdf"), **shared)
    common = {"WORKSPACE": str(folder), "AUDIENCE": audience, "PURPOSE": "planning of returns"}
    run("report", HTML=str(out / "report.html"), PDF=str(out / "report.pdf"), **{**common, "AUDIENCE": short})
    run("reportingtables", FOLDER=str(out / "tables"), HTML=str(out / "tables.html"), PROFILES="apmbc_article7",
        **common)
    run("sharepackage", FOLDER=str(out / "package"), FORMATS="gpkg,csv,geojson,map,hdx,asks,forms",
        HTML=str(out.parent / "verdict.html"), **common)
    Workspace.open(folder).pack(out / "pack.zip", Silent(), audience=audience)


@pytest.mark.parametrize("audience", ["cluster", "public"])
def test_no_hazard_can_be_read_back_out_of_any_product(folder, tmp_path, audience):
    out = tmp_path / "out"
    out.mkdir()
    products(folder, out, audience)
    endings = {p.suffix for p in out.rglob("*") if p.is_file()}
    assert {".pdf", ".png", ".zip", ".html", ".csv", ".xlsx", ".gpkg", ".geojson", ".json"} <= endings
    found = all_of(out)
    assert len(found) > 500 and near(found) == 0
    from common_ground.analysis.disclosure import protocol_for
    from common_ground.analysis.leak_scan import Secrets, scan_file

    drawn = [p.relative_to(out).as_posix() for p in out.rglob("*.pdf")]
    leaks = scan_file(out, Secrets.of([made.hazards()]), dict(protocol_for().minimum), made_here=[*drawn, *(
        Path(d).name for d in drawn), "CG_CAF_A4.pdf"])
    assert [leak.line() for leak in leaks if leak.what not in ("vector map",)] == []


def test_a_geopdf_of_the_grid_has_coordinates_and_one_of_more_than_the_grid_has_none(folder, tmp_path):
    grid, ground, counts = (layer(folder, n) for n in ("riskgrid", "cod_ab_adm1", "contamination_adm1"))
    run("mapproduct", LAYERS=[grid, ground], PDF=str(tmp_path / "grid.pdf"), GEOPDF=True, AUDIENCE="public", DPI=100)
    run("mapproduct", LAYERS=[counts, ground], PDF=str(tmp_path / "counts.pdf"), GEOPDF=True, AUDIENCE="public",
        DPI=100)
    assert b"/GPTS" in (tmp_path / "grid.pdf").read_bytes()
    assert b"/GPTS" not in (tmp_path / "counts.pdf").read_bytes()


def test_the_reading_back_bites(folder, tmp_path):
    """The same reading finds hazards in what the own programme makes: GeoPackage, GeoJSON, a GeoPDF, a project."""
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    Workspace.open(folder).pack(tmp_path / "own.zip", Silent())
    assert near(np.vstack(read_back(tmp_path / "own.zip"))) > 50
    run("sharepackage", WORKSPACE=str(folder), AUDIENCE="own programme", PURPOSE="x", FOLDER=str(tmp_path / "p"),
        FORMATS="geojson")
    assert near(np.vstack(read_back(tmp_path / "p" / "imsma_hazard.geojson"))) > 50
    from common_ground.products.map import MapRequest, make_map
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsReferencedRectangle

    x, y = made.hazard_places()[0]
    frame = QgsReferencedRectangle(QgsRectangle(x - 0.05, y - 0.05, x + 0.05, y + 0.05),
                                   QgsCoordinateReferenceSystem("EPSG:4326"))
    make_map(MapRequest([layer(folder, "imsma_hazard")], pdf=str(tmp_path / "own.pdf"), geopdf=True, dpi=100,
                        extent=frame))
    assert near(np.vstack(read_back(tmp_path / "own.pdf")), 400) > 5, "lines of a GeoPDF lie on the ground"


@pytest.mark.parametrize("audience", ["cluster", "public"])
def test_what_is_made_of_single_hazards_is_refused_at_each_door(folder, tmp_path, audience):
    hazards = layer(folder, "imsma_hazard")
    short = {"cluster": "cluster", "public": "public"}[audience]
    for algorithm, more in (
        ("mapproduct", {"LAYERS": [hazards], "PDF": str(tmp_path / "m.pdf"), "AUDIENCE": short}),
        ("mapatlas", {"LAYERS": [hazards], "COVERAGE": layer(folder, "cod_ab_adm1"), "PDF": str(tmp_path / "a.pdf"),
                      "AUDIENCE": short}),
        ("taskdossier", {"HAZARDS": hazards, "HAZARD_ID": "H1", "PDF": str(tmp_path / "d.pdf"), "AUDIENCE": short}),
        ("sharepackage", {"LAYERS": [hazards], "WORKSPACE": str(folder), "FOLDER": str(tmp_path / "s"),
                          "AUDIENCE": audience, "PURPOSE": "planning"}),
    ):
        with pytest.raises(QgsProcessingException, match=r"may not go|single hazards"):
            run(algorithm, **more)
    assert [p for p in tmp_path.rglob("*") if p.is_file() and not p.name.startswith(".")] == []
