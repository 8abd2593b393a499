"""Vector files as programmes and portals hand them out, whole and broken."""

import json
import shutil
import zipfile

import pytest
from common_ground.base.errors import BadInput, Cancelled, NotFoundError, TooLarge, UnexpectedPayload
from common_ground.connectors import archive as zips
from common_ground.connectors.vector import list_layers, read_vector, sniff
from osgeo import gdal, ogr, osr

WGS84 = osr.SpatialReference()
WGS84.ImportFromEPSG(4326)


def square(x, y, size=1.0):
    ring = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


def collection(n, **more):
    rows = [{"type": "Feature", "properties": {"code": f"XX{i:02d}", "n": i, "when": "2024-03-01", **more},
             "geometry": square(i, 0)} for i in range(n)]
    return {"type": "FeatureCollection", "features": rows}


def geojson(path, n=3, **more):
    path.write_text(json.dumps(collection(n, **more), ensure_ascii=False), encoding="utf-8")
    return path


def make(path, driver, layers, options=(), srs=WGS84, text="Alindao"):
    """A data set with one square a layer, by OGR itself."""
    gdal.SetConfigOption("SHAPE_ENCODING", None)  # which QGIS leaves behind, and which would spoil what is written
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name in layers:
        layer = source.CreateLayer(name, srs, ogr.wkbPolygon, options=list(options))
        layer.CreateField(ogr.FieldDefn("code", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("count", ogr.OFTInteger))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("code", text)
        feature.SetField("count", 7)
        feature.SetGeometry(ogr.CreateGeometryFromJson(json.dumps(square(20, 5))))
        layer.CreateFeature(feature)
        feature = ogr.Feature(layer.GetLayerDefn())
        layer.CreateFeature(feature)
    source = layer = feature = None
    return path


def zipped(path, files, prefix=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, prefix + file.name)
    return path


def test_types_names_and_crs_come_as_they_are_in_the_file(tmp_path):
    frame = read_vector(geojson(tmp_path / "areas.geojson"))
    assert list(frame.table.columns) == ["code", "n", "when"]
    assert str(frame.table["n"].dtype) == "Int64"
    assert frame.table["when"].tolist() == ["2024-03-01"] * 3
    assert [shape.bounds[0] for shape in frame.geometry] == [0, 1, 2]
    assert "WGS 84" in frame.crs and frame.crs.startswith("GEOGCRS")


def test_a_missing_value_is_none_and_a_row_without_geometry_is_said(tmp_path):
    frame = read_vector(make(tmp_path / "a.gpkg", "GPKG", ["areas"]))
    assert frame.table["code"].tolist() == ["Alindao", None]
    assert frame.table["count"].isna().tolist() == [False, True]
    assert frame.geometry[1] is None
    assert "1 rows have no geometry" in frame.notes


def test_filter_and_extent_are_applied_while_reading(tmp_path):
    path = geojson(tmp_path / "areas.geojson", 10)
    assert read_vector(path, where="n > 6").table["n"].tolist() == [7, 8, 9]
    assert read_vector(path, bbox=(0.2, 0.2, 0.8, 0.8)).table["n"].tolist() == [0]
    with pytest.raises(BadInput, match="filter nonsense"):
        read_vector(path, where="nonsense ==")


def test_a_zip_with_many_shapefiles_lists_layers_and_reads_the_one_asked_for(tmp_path):
    for name in ("xx_admin0", "xx_admin1"):
        make(tmp_path / f"{name}.shp", "ESRI Shapefile", [name])
    files = [file for file in sorted(tmp_path.iterdir()) if file.stem.startswith("xx_")]
    path = zipped(tmp_path / "xx.shp.zip", files, "folder inside/")
    assert [layer.name for layer in list_layers(path)] == ["xx_admin0", "xx_admin1"]
    assert len(read_vector(path, "xx_admin1")) == 2
    with pytest.raises(BadInput, match="choose one of: xx_admin0, xx_admin1"):
        read_vector(path)
    with pytest.raises(NotFoundError, match="no layer xx_admin9"):
        read_vector(path, "xx_admin9")


@pytest.mark.parametrize("inner", [True, False])
@pytest.mark.parametrize("name", ["caf.gdb.zip", "saved by the browser.zip"])
def test_a_zipped_geodatabase_opens_with_and_without_inner_folder_under_any_name(samples, tmp_path, inner, name):
    source = "caf_admin_boundaries.gdb.zip" if inner else "caf_norootdir.gdb.zip"
    path = shutil.copy(samples / "cod" / "caf_packages" / source, tmp_path / name)
    assert [layer.name for layer in list_layers(path)] == ["caf_admin0", "caf_admin1", "caf_admin2"]
    frame = read_vector(path, "caf_admin2")
    assert len(frame) == 72 and frame.geometry is not None
    assert len(read_vector(path, "caf_admin1", with_fid=True).table["OBJECTID"].unique()) == 17


def test_a_made_up_geodatabase_zip_without_inner_folder(tmp_path):
    if ogr.GetDriverByName("OpenFileGDB").TestCapability(ogr.ODrCCreateDataSource) is False:
        pytest.skip("this GDAL cannot write geodatabases")
    folder = make(tmp_path / "xx.gdb", "OpenFileGDB", ["xx_admin1"])
    path = zipped(tmp_path / "any name.zip", sorted(folder.iterdir()))
    assert read_vector(path).table["code"].tolist() == ["Alindao", None]


def test_a_zip_in_a_zip_is_looked_into(tmp_path):
    inner = zipped(tmp_path / "inner.zip", [geojson(tmp_path / "areas.geojson")])
    outer = zipped(tmp_path / "outer.zip", [inner])
    assert [layer.name for layer in list_layers(outer)] == ["areas"]
    assert len(read_vector(outer, "areas")) == 3


def test_a_shapefile_without_prj_has_no_crs_and_says_so(tmp_path):
    make(tmp_path / "areas.shp", "ESRI Shapefile", ["areas"], srs=None)
    frame = read_vector(tmp_path / "areas.shp")
    assert frame.crs == ""
    assert any("does not say in which coordinate system" in note for note in frame.notes)


@pytest.fixture(params=[None, ""], ids=["plain", "as inside QGIS"])
def shape_encoding(request):
    """``set()`` leaves GDAL as it is in a process in which QGIS opened a shapefile, or as it is elsewhere."""
    yield lambda: gdal.SetConfigOption("SHAPE_ENCODING", request.param)
    gdal.SetConfigOption("SHAPE_ENCODING", None)


@pytest.mark.parametrize("cpg", [True, False])
def test_cyrillic_survives_with_a_cpg_and_with_a_language_byte(tmp_path, cpg, shape_encoding):
    encoding = "CP1251" if cpg else "LDID/201"
    make(tmp_path / "areas.shp", "ESRI Shapefile", ["areas"], [f"ENCODING={encoding}"], text="Київ")
    assert (tmp_path / "areas.cpg").exists() == cpg
    shape_encoding()
    assert read_vector(tmp_path / "areas.shp").table["code"][0] == "Київ"


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1"])
@pytest.mark.parametrize("cpg", [True, False])
def test_accents_survive_with_and_without_cpg(tmp_path, encoding, cpg, shape_encoding):
    make(tmp_path / "areas.shp", "ESRI Shapefile", ["areas"], [f"ENCODING={encoding}"], text="Ouham-Pendé")
    if not cpg:
        (tmp_path / "areas.cpg").unlink()
    shape_encoding()
    frame = read_vector(tmp_path / "areas.shp")
    assert frame.table["code"][0] == "Ouham-Pendé"
    assert any("Latin-1" in note for note in frame.notes) == (encoding == "ISO-8859-1" and not cpg)


def test_a_cpg_that_lies_does_not_stop_the_reading(tmp_path, shape_encoding):
    make(tmp_path / "areas.shp", "ESRI Shapefile", ["areas"], ["ENCODING=ISO-8859-1"], text="Ouham-Pendé")
    (tmp_path / "areas.cpg").write_text("UTF-8", encoding="ascii")
    shape_encoding()
    frame = read_vector(tmp_path / "areas.shp")
    assert frame.table["code"][0] == "Ouham-Pendé"
    assert any("not in the encoding" in note for note in frame.notes)


def test_curves_become_lines_and_heights_go_with_a_note(tmp_path):
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "curved.gpkg"))
    layer = source.CreateLayer("curved", WGS84, ogr.wkbUnknown)
    for wkt in ("CURVEPOLYGON(CIRCULARSTRING(0 0, 1 1, 2 0, 1 -1, 0 0))", "POLYGON Z((0 0 5,1 0 5,1 1 5,0 0 5))"):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    source = layer = feature = None
    frame = read_vector(tmp_path / "curved.gpkg")
    assert frame.geometry[0].area == pytest.approx(3.14159, abs=0.01)
    assert not frame.geometry[1].has_z
    assert len(frame.notes) == 2


def test_a_geojson_with_byte_order_mark_and_with_the_wrong_ending(tmp_path):
    path = tmp_path / "areas.zip"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(collection(2)).encode())
    assert sniff(path) == "json"
    assert len(read_vector(path)) == 2


@pytest.mark.parametrize("ending", [".geojson", ".gpkg", ".shp", ".zip", ".gdb.zip"])
def test_an_empty_file_and_a_web_page_end_in_one_sentence(tmp_path, ending):
    path = tmp_path / f"x{ending}"
    path.write_bytes(b"")
    with pytest.raises(BadInput, match="is empty; "):
        read_vector(path)
    path.write_bytes(b"<!DOCTYPE html><html><body>Sign in</body></html>")
    with pytest.raises(UnexpectedPayload, match="is a web page, not data; "):
        read_vector(path)


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
def test_a_cut_zip_is_refused(tmp_path, share):
    whole = zipped(tmp_path / "whole.zip", [geojson(tmp_path / "areas.geojson", 500)]).read_bytes()
    path = tmp_path / "cut.zip"
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(UnexpectedPayload, match=r"cut.zip is damaged or cut short; download the file again\."):
        read_vector(path)


def test_a_zip_with_a_flipped_byte_is_refused(tmp_path):
    path = zipped(tmp_path / "x.zip", [geojson(tmp_path / "areas.geojson", 500)])
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))
    with pytest.raises(UnexpectedPayload):
        read_vector(path)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.99])
def test_a_cut_geojson_is_refused_and_never_read_in_part(tmp_path, share):
    text = json.dumps(collection(2000))
    path = tmp_path / "cut.geojson"
    path.write_text(text[: int(len(text) * share)], encoding="utf-8")
    with pytest.raises(UnexpectedPayload):
        read_vector(path)


def test_a_text_file_is_no_layer(tmp_path):
    path = tmp_path / "notes.shp"
    path.write_text("Dear colleague,", encoding="utf-8")
    with pytest.raises(BadInput, match="no map layer"):
        read_vector(path)
    with pytest.raises(BadInput, match=r"There is no file gone\.shp"):
        read_vector(tmp_path / "gone.shp")
    zipped(tmp_path / "x.zip", [path.rename(tmp_path / "notes.txt")])
    with pytest.raises(BadInput, match="holds no map layer"):
        read_vector(tmp_path / "x.zip")


def test_a_zip_with_members_that_climb_out_is_refused_and_nothing_is_unpacked(tmp_path):
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../evil.geojson", json.dumps(collection(1)))
        archive.writestr("good.geojson", json.dumps(collection(2)))
    with pytest.raises(UnexpectedPayload, match="outside its folder"):
        list_layers(path)
    with pytest.raises(UnexpectedPayload, match="outside its folder"):
        read_vector(path)
    assert [file.name for file in tmp_path.iterdir()] == ["evil.zip"]


def test_zip_bombs_are_refused(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.geojson", b"0" * 3_000_000)
    with pytest.raises(TooLarge):
        zips.check_zip(path, max_total=1_000_000)
    with zipfile.ZipFile(path, "w") as archive:
        for i in range(zips.MAX_MEMBERS + 1):
            archive.writestr(f"{i}", b"")
    with pytest.raises(TooLarge):
        list_layers(path)


def test_members_come_out_flat_in_the_order_asked_for_and_an_unknown_one_is_said(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("deep/a:b.txt", "1")
        archive.writestr("c.txt", "2")
    found = zips.extract(path, tmp_path / "out", ["c.txt", "deep/a:b.txt"], flat=True)
    assert [(file.relative_to(tmp_path / "out").as_posix(), file.read_text("utf-8")) for file in found] == [
        ("c.txt", "2"), ("a_b.txt", "1")]
    with pytest.raises(UnexpectedPayload, match="damaged"):
        zips.extract(path, tmp_path / "out", ["gone.txt"], flat=True)


def test_reading_stops_when_the_user_says_so(tmp_path, recorder):
    path = geojson(tmp_path / "areas.geojson", 3000)
    recorder.cancel_after = 3
    with pytest.raises(Cancelled):
        read_vector(path, feedback=recorder)
