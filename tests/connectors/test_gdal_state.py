"""QGIS 3.40 and newer switch GDAL's Python exceptions on for everybody: the same sentences come with and without."""

import pytest
from common_ground.base.errors import BadInput, CommonGroundError
from osgeo import gdal, ogr

modern = pytest.mark.skipif(not hasattr(gdal, "ExceptionMgr"), reason="GDAL before 3.7 has one switch for all threads")


@pytest.fixture(params=[True, False], ids=["raising", "answering"])
def raising(request):
    with gdal.ExceptionMgr(useExceptions=request.param), ogr.ExceptionMgr(useExceptions=request.param):
        yield request.param


@modern
def test_the_state_of_others_comes_back(raising):
    from common_ground.connectors.gdal_state import answers

    with answers():
        assert gdal.Open("no such file") is None
    assert bool(gdal.GetUseExceptions()) is raising


def test_quietly_says_nothing_and_keeps_the_words(capfd):
    from common_ground.connectors.gdal_state import quietly

    with quietly():
        assert gdal.Open("no such file") is None
        assert "no such file" in gdal.GetLastErrorMsg()
    assert "no such file" not in capfd.readouterr().err


@modern
def test_a_raster_cut_in_the_middle_is_named(raising, tmp_path):
    import numpy as np
    from common_ground.analysis.raster import close_raster, open_raster, read_people

    path = tmp_path / "whole.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 400, 400, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE"])
    made.SetGeoTransform((20, 0.01, 0, 8, 0, -0.01))
    made.SetProjection('GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
                       'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]')
    made.GetRasterBand(1).WriteArray(np.random.default_rng(1).random((400, 400)).astype("float32"))
    made = None
    cut = tmp_path / "cut.tif"
    data = bytearray(path.read_bytes())
    data[len(data) // 2:len(data) // 2 + 4000] = bytes(4000)
    cut.write_bytes(bytes(data))
    raster = open_raster(str(cut))
    with pytest.raises(BadInput, match="damaged"):
        for window in raster.windows():
            read_people(raster, window)
    close_raster()


@modern
def test_a_file_cut_off_ends_in_a_sentence(raising, tmp_path):
    from common_ground.connectors.vector import read_vector

    path = tmp_path / "b.geojson"
    path.write_text('{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"n": 1}, '
                    '"geometry": {"type": "Point", "coordinates": [1, 2]}}, {"ty', "utf-8")
    with pytest.raises(CommonGroundError):
        read_vector(path)
