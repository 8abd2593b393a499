"""The importer as a whole: nothing is lost, whatever comes in."""

import os

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.errors import BadInput, Cancelled
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from common_ground.connectors.imsma.importer import AREA_KINDS, import_frame
from common_ground.connectors.imsma.profile import load_profile, shipped
from common_ground.connectors.imsma.report import import_report
from common_ground.connectors.imsma.source import open_points, open_source
from common_ground.connectors.schema import KINDS, TABLES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr


def frame(geometry=None, crs=geo.WGS84, **columns):
    table = pd.DataFrame({name: pd.Series(list(cells), dtype=object) for name, cells in columns.items()})
    if geometry is None:
        return Frame("x", table)
    shapes = np.empty(len(geometry), dtype=object)
    shapes[:] = geometry
    return Frame("x", table, shapes, crs)


def adds_up(source, result):
    assert result.counts.balanced()
    assert result.counts.read == len(source)
    records = result.rejected.table
    own = int((records["source_table"] == "records").sum()) if len(records) else 0
    assert len(result.output) + len(result.points) + own == len(source)
    rows = pd.concat([result.output.table["source_row"], result.points.table["source_row"],
                      records["source_row"][records["source_table"] == "records"]])
    assert rows.is_unique


SQUARE = shapely.box(18, 4, 18.01, 4.01)


def test_every_field_of_the_schema_is_there_in_its_kind():
    for kind in KINDS:
        result = import_frame(frame(x=["1"], y=["2"]), kind)
        adds_up([1], result)
        for part in (result.output, result.points):
            assert set(TABLES[kind].names()) <= set(part.table)


def test_geometries_of_all_kinds():
    source = frame([SQUARE, shapely.Point(18, 4), shapely.LineString([(18, 4), (18.1, 4)]), None,
                    shapely.from_wkt("POLYGON EMPTY"), shapely.MultiPoint([(18, 4), (19, 5)]),
                    shapely.from_wkt("POLYGON((18 4,18.1 4,18 4,18 4))"),
                    shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)]),
                    shapely.GeometryCollection([SQUARE, shapely.Point(1, 1)]), shapely.Point(np.nan, 1)],
                   hazard_id=list("abcdefghij"), status=["Open"] * 10)
    result = import_frame(source, "hazard")
    adds_up(source, result)
    assert list(result.output.table["hazard_id"]) == ["a", "h", "i"]
    assert shapely.is_valid(result.output.geometry).all()
    assert list(result.points.table["hazard_id"]) == ["b", "c", "f", "g"]
    notes = dict(zip(result.points.table["hazard_id"], result.points.table["geometry_note"]))
    assert "line" in notes["c"] and "first of 2" in notes["f"] and "no area" in notes["g"]
    assert set(result.rejected.table["hazard_id"]) == {"d", "e", "j"}


def test_repair_tells_the_change_of_area():
    bow = shapely.Polygon([(18, 4), (18.01, 4.01), (18.01, 4), (18, 4.01)])
    result = import_frame(frame([bow], hazard_id=["a"]), "hazard")
    note = result.output.table["geometry_note"][0]
    assert note.startswith("repaired (self-intersection)") and "became" in note
    area = geo.ellipsoidal_area(result.output.geometry, geo.WGS84)[0]
    assert result.output.table["area_m2"][0] == pytest.approx(area)


def test_area_is_on_the_ellipsoid_in_any_crs():
    utm = geo.wkt_of("EPSG:32634")
    square = geo.transform([SQUARE], geo.WGS84, utm)
    result = import_frame(frame(list(square), crs=utm, hazard_id=["a"]), "hazard")
    assert result.output.crs == utm
    assert result.output.table["area_m2"][0] == pytest.approx(geo.ellipsoidal_area([SQUARE], geo.WGS84)[0], rel=1e-4)


def test_a_layer_without_a_crs_is_refused():
    with pytest.raises(BadInput, match="set CRS"):
        import_frame(frame([SQUARE], crs="", hazard_id=["a"]), "hazard")
    assert len(import_frame(frame([SQUARE], crs="", hazard_id=["a"]), "hazard", crs=geo.WGS84).output) == 1


def test_a_pcode_keeps_a_hazard_without_geometry():
    source = frame(hazard_id=["a", "b", "c"], adm2_pcode=["CF11", None, None], village=[None, "Bria", None])
    result = import_frame(source, "hazard")
    adds_up(source, result)
    assert list(result.output.table["geometry_from"]) == ["none", "none"]
    assert list(result.rejected.table["hazard_id"]) == ["c"]
    assert result.rejected.table["reason"][0].startswith("no geometry")


def test_records_that_are_no_areas_are_kept_without_geometry():
    source = frame(accident_id=["a"], killed=["2"])
    result = import_frame(source, "accident")
    adds_up(source, result)
    assert result.output.geometry is None and result.output.table["killed"][0] == 2


def test_codes_that_a_spreadsheet_broke():
    source = frame(codigomunicipio=["5,313", "54001", None], estado=["Masculino", "Femenino", "Masculino"],
                   genero=["Herido", "Muerto", "Herido"], ano=["2,006", "1,999", "2,001"], mes=["5", None, "13"])
    result = import_frame(source, "casualty", load_profile("colombia"))
    table = result.output.table
    assert list(table["adm2_pcode"]) == ["CO05313", "CO54001", None]
    assert list(table["sex"]) == ["male", "female", "male"]
    assert list(table["outcome"]) == ["injured", "killed", "injured"]
    assert list(table["date"]) == ["2006-05-01", "1999-01-01", "2001-01-01"]
    assert list(table["date_precision"]) == ["month", "year", "year"]
    assert list(table["codigomunicipio"]) == ["5,313", "54001", None]  # as it came


def test_equal_casualties_are_separate_people():
    source = frame(sex=["m"] * 3, killed_or_injured=["killed"] * 3)
    assert len(import_frame(source, "casualty").output) == 3


def test_originals_keep_their_names_but_for_clashes():
    source = frame(status=["Open"], Status_src=["x"], fid=["7"], Hazard_ID=["a"], latitude=["4"], longitude=["18"])
    names = list(import_frame(source, "hazard").points.table)
    assert len({name.casefold() for name in names}) == len(names)
    assert {"status_src2", "Status_src", "fid_src", "Hazard_ID_src", "latitude"} <= set(names)


def test_wkt_and_hex_columns():
    for text in (SQUARE.wkt, SQUARE.wkb_hex, "SRID=4326;" + SQUARE.wkt):
        result = import_frame(frame(hazard_id=["a"], shape=[text]), "hazard")
        assert len(result.output) == 1 and result.output.table["geometry_from"][0] == "polygon"


@pytest.mark.parametrize("columns", [
    {"easting": ["500000"], "northing": ["500000"], "utm_zone": ["33N"]},
    {"mgrs": ["33NWF0000000000"]}, {"coordinates": ["4°31'N 15°0'E"]}, {"lat": ["4°31'N"], "lon": ["15° 0' E"]},
])
def test_coordinates_as_typed(columns):
    result = import_frame(frame(hazard_id=["a"], **columns), "hazard")
    assert len(result.points) == 1
    point = result.points.geometry[0]
    assert (point.x, point.y) == pytest.approx((15.0, 4.52), abs=0.01)


def test_projected_columns_without_a_crs_are_refused():
    source = frame(hazard_id=["a"], xcoord=["500000"], ycoord=["500000"])
    with pytest.raises(BadInput, match="set CRS"):
        import_frame(source, "hazard")
    assert len(import_frame(source, "hazard", crs=geo.wkt_of("EPSG:32633")).points) == 1


def test_wrong_coordinates_are_told_and_stay():
    source = frame(hazard_id=["a", "b", "c"], latitude=["4.5", "18.5", "0"], longitude=["18.5", "4.5", "0"])
    result = import_frame(source, "hazard", outline=shapely.box(14, 2, 27, 11))
    notes = list(result.points.table["geometry_note"])
    assert notes[0] is None and "swapped" in notes[1] and notes[2].startswith("0/0")
    assert result.points.geometry[1].x == 4.5
    assert any("swapped" in note for note in result.notes)


def test_report_escapes_what_it_shows():
    source = frame(hazard_id=["<script>"], status=["<b>odd</b>"], latitude=["4"], longitude=["18"])
    page = import_report(import_frame(source, "hazard"), "a<b>.csv")
    assert "<b>odd" not in page and "&lt;b&gt;odd" in page and "a&lt;b&gt;" in page


def test_unknown_kind_and_cancel(recorder):
    with pytest.raises(BadInput, match="hazard, survey"):
        import_frame(frame(a=["1"]), "minefield")
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        import_frame(frame(a=["1"]), "hazard", feedback=recorder)


# -- formats ----------------------------------------------------------------------------------------
def write(path, driver, name="hazards"):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer(name, reference, ogr.wkbPolygon)
    for field in ("hazard_id", "status"):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField(0, "A")
    feature.SetField(1, "Open")
    feature.SetGeometry(ogr.CreateGeometryFromWkt(SQUARE.wkt))
    layer.CreateFeature(feature)
    source = None
    return path


@pytest.mark.parametrize("ending, driver", [
    ("shp", "ESRI Shapefile"), ("gpkg", "GPKG"), ("geojson", "GeoJSON"), ("kml", "KML"), ("gdb", "OpenFileGDB")])
@pytest.mark.parametrize("zipped", [False, True])
def test_every_format(tmp_path, ending, driver, zipped):
    if not gdal.GetDriverByName(driver).GetMetadataItem("DCAP_CREATE"):
        pytest.skip(f"this GDAL cannot write {driver}")
    folder = tmp_path / "in"
    folder.mkdir()
    path = write(folder / f"hazards.{ending}", driver)
    if zipped:
        import zipfile

        packed = tmp_path / f"hazards.{ending}.zip"
        with zipfile.ZipFile(packed, "w") as archive:
            for file in folder.rglob("*"):
                if file.is_file():
                    archive.write(file, str(file.relative_to(folder)))
        path = packed
    result = import_frame(open_source(str(path)), "hazard")
    assert result.output.geometry[0].bounds == pytest.approx(SQUARE.bounds)
    if ending == "kml":  # a KML has a name and a description, whatever they were before
        assert list(result.output.table["name"]) == ["A"]
    else:
        assert list(result.output.table["hazard_id"]) == ["A"] and list(result.output.table["status"]) == ["open"]


def test_points_sheet_of_a_workbook(tmp_path):
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(tmp_path / "ng.xlsx"))
    sheets = {"Hazards": [["hazard_localid", "status"], ["H1", "Active"]],
              "Vertices": [["hazard_localid", "PolyID", "PointNo", "PointType", "Xcoord", "Ycoord"],
                           ["H1", "P", "1", "Start Point", "18,0", "4,0"],
                           ["H1", "P", "2", "Turning Point", "18,1", "4,0"],
                           ["H1", "P", "3", "Turning Point", "18,1", "4,1"]]}
    for name, rows in sheets.items():
        layer = source.CreateLayer(name)
        for position in range(len(rows[0])):
            layer.CreateField(ogr.FieldDefn(f"Field{position + 1}", ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for position, cell in enumerate(row):
                feature.SetField(position, cell)
            layer.CreateFeature(feature)
    source = None
    path = str(tmp_path / "ng.xlsx")
    profile = load_profile("ng")
    result = import_frame(open_source(path, "Hazards"), "hazard", profile, points=open_points(path, profile))
    assert result.output.table["geometry_from"].tolist() == ["points table"]
    assert result.output.geometry[0].bounds == (18.0, 4.0, 18.1, 4.1)
    assert len(open_source(path + "|layername=Vertices")) == 3


# -- whatever comes in --------------------------------------------------------------------------------
HEADERS = st.one_of(
    st.sampled_from(["hazard_id", "status", "Status_1", "latitude", "longitude", "PolyID", "PointNo", "coordinates",
                     "الحالة", "площа", "date", "fecha", "adm2_pcode", "fid", "geom", "shape", "easting", "utm_zone",
                     "mgrs", "sex", "age", "killed", "Hazard_Cla", "Phone", "area", "area_m2", "source_row", "reason",
                     "northing"]),
    st.text(min_size=1, max_size=12))
CELLS = st.one_of(
    st.none(), st.text(max_size=10),
    st.sampled_from(["Open", "Closed", "Reduced", "CHA", "4.5", "18,5", "1,234", "2,006", "17/05/2024", "31/02/2024",
                     "1704067200000", "99999999999999999999", "inf", "nan", "-0", "1e999", "0", "4QFJ12345678",
                     "33N 5 5", "POINT (1 2)", "POLYGON((0 0,1 1,1 0,0 1,0 0))", "00", "0101",
                     "غير معروف", "CF11", "12°", "²", "٣", "1e5", "1403/01/01", "𝟙", "-1e300", "9" * 40]))
SHAPES = st.sampled_from([
    None, "POINT(1 2)", "POINT EMPTY", "POLYGON((0 0,1 1,1 0,0 1,0 0))", "POLYGON((0 0,1 0,1 1,0 0))",
    "LINESTRING(0 0,1 1)",
    "MULTIPOINT(0 0,1 1)", "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((0 0,1 0,1 1,0 0)))", "POLYGON((0 0,1 0,0 0,0 0))",
    "GEOMETRYCOLLECTION(POINT(1 1))", "POLYGON EMPTY", "POINT(500 500)", "MULTILINESTRING((0 0,0 0))"])


@st.composite
def exports(draw):
    names = draw(st.lists(HEADERS, min_size=1, max_size=7, unique=True))
    size = draw(st.integers(0, 8))
    columns = {name: draw(st.lists(CELLS, min_size=size, max_size=size)) for name in names}
    # a drawn name may be "geometry": no keyword of frame() then
    source = Frame("x", pd.DataFrame({name: pd.Series(cells, dtype=object) for name, cells in columns.items()}))
    if draw(st.booleans()):
        wkt = draw(st.lists(SHAPES, min_size=size, max_size=size))
        source.geometry = np.empty(size, dtype=object)
        source.geometry[:] = [None if text is None else shapely.from_wkt(text) for text in wkt]
        source.crs = geo.WGS84
    return source


#: the nightly figure is 10,000: COMMONGROUND_FUZZ=10000
CASES = int(os.environ.get("COMMONGROUND_FUZZ", "200"))
PROFILES = {name: load_profile(name) for name in shipped()}


@pytest.mark.timeout(120 + CASES // 5)
@settings(max_examples=CASES, deadline=None, suppress_health_check=list(HealthCheck))
@given(exports(), st.sampled_from(KINDS), st.sampled_from(shipped()))
def test_rows_in_are_rows_out_and_rejected(source, kind, profile):
    try:
        result = import_frame(source, kind, PROFILES[profile])
    except BadInput as error:  # metres without a CRS: one sentence that says what to do
        assert "CRS" in str(error)
        return
    if "points" in set(result.rejected.table["source_table"]) or result.counts.read != len(source):
        return
    points_alone = len(result.reference_points) or "feature_id" in result.output.table
    assert result.counts.balanced() and result.counts.read == len(source)
    if not points_alone or kind == "point":
        adds_up(source, result)
    for part in (result.output, result.points):
        if kind in AREA_KINDS and part is result.output and len(part):
            assert set(np.unique(shapely.get_type_id(part.geometry))) <= {-1, 6}
        assert set(TABLES[kind].names()) <= set(part.table)
        assert len({str(name).casefold() for name in part.table}) == len(part.table.columns)
