"""Coordinates against independent references: QGIS's own measuring, pyproj's geodesics, exact circles."""

import threading

import numpy as np
import pytest
import shapely
from common_ground.base.errors import BadInput
from common_ground.connectors import geo


def square(lon, lat, size):
    return shapely.box(lon, lat, lon + size, lat + size)


SHAPES = [
    square(18.5, 4.3, 0.01), square(66.0, 34.0, 1.5), square(-75.0, -3.0, 0.0001), square(30.0, 68.0, 0.3),
    shapely.Polygon([(20, 5), (20.2, 5), (20.2, 5.2), (20, 5.2)],
                    [[(20.05, 5.05), (20.05, 5.1), (20.1, 5.1), (20.1, 5.05)]]),
    shapely.MultiPolygon([square(0, 0, 0.1), square(1, 1, 0.2)]),
    shapely.Point(18.5, 4.3).buffer(0.02),
]


def qgis_measure(code="EPSG:4326"):
    from qgis.core import QgsCoordinateReferenceSystem, QgsDistanceArea, QgsProject

    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem(code), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    return measure


def qgis_geometry(shape):
    from qgis.core import QgsGeometry

    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shape))
    return geometry


def test_area_agrees_with_qgis_to_one_in_ten_thousand(qgis_app):
    ours = geo.ellipsoidal_area(SHAPES, geo.WGS84)
    theirs = [qgis_measure().measureArea(qgis_geometry(shape)) for shape in SHAPES]
    np.testing.assert_allclose(ours, theirs, rtol=1e-4)


@pytest.mark.parametrize("code", ["EPSG:32633", "EPSG:3857", "EPSG:32733"])
def test_area_in_a_projected_crs_agrees_with_qgis(qgis_app, code):
    wkt = geo.wkt_of(code)
    shapes = geo.transform([square(15.2, 4.1, 0.02), shapely.Point(14.8, 3.9).buffer(0.3)], geo.WGS84, wkt)
    theirs = [qgis_measure(code).measureArea(qgis_geometry(shape)) for shape in shapes]
    np.testing.assert_allclose(geo.ellipsoidal_area(shapes, wkt), theirs, rtol=1e-4)


def test_area_of_a_circle_of_known_size_and_of_nothing():
    angle = np.linspace(0.0, 2.0 * np.pi, 721)
    lon, lat = geo.from_local(100.0 * np.cos(angle), 100.0 * np.sin(angle), 20.0, 50.0)
    circle = shapely.Polygon(np.column_stack([lon, lat]))
    areas = geo.ellipsoidal_area([circle, None, shapely.Point(1, 1), shapely.Polygon()], geo.WGS84)
    assert areas[0] == pytest.approx(np.pi * 100.0**2, rel=1e-4)
    assert areas[1:].tolist() == [0.0, 0.0, 0.0]


def test_area_across_the_date_line_and_of_a_collection():
    over = shapely.Polygon([(179.9, -16), (-179.9, -16), (-179.9, -15.8), (179.9, -15.8)])
    here = shapely.box(10.0, -16.0, 10.2, -15.8)
    mixed = shapely.GeometryCollection([here, shapely.Point(0, 0)])
    areas = geo.ellipsoidal_area([over, here, mixed], geo.WGS84)
    assert areas[0] == pytest.approx(areas[1], rel=1e-9)
    assert areas[2] == pytest.approx(areas[1], rel=1e-12)


def test_length_agrees_with_qgis_and_with_pyproj(qgis_app):
    pyproj = pytest.importorskip("pyproj")
    lines = [shapely.LineString([(18, 4), (18.001, 4.0005)]), shapely.LineString([(60, 30), (61, 32), (64, 35)]),
             shapely.MultiLineString([[(0, 0), (0, 1)], [(5, 60), (6, 60)]]), square(10, 10, 0.1)]
    ours = geo.ellipsoidal_length([*lines, None], geo.WGS84)
    theirs = [qgis_measure().measureLength(qgis_geometry(line)) for line in lines[:3]]
    np.testing.assert_allclose(ours[:3], theirs, rtol=1e-6)
    geod = pyproj.Geod(ellps="WGS84")
    np.testing.assert_allclose(ours[:4], [geod.geometry_length(line) for line in lines], rtol=1e-9)
    assert ours[4] == 0.0


def test_transform_goes_there_and_back_and_agrees_with_pyproj():
    pyproj = pytest.importorskip("pyproj")
    wkt = geo.wkt_of("EPSG:32634")
    shapes = np.array([square(20, 5, 0.1), None, shapely.Point(21, 6, 7)], dtype=object)
    there = geo.transform(shapes, geo.WGS84, wkt)
    x, y = pyproj.Transformer.from_crs(4326, 32634, always_xy=True).transform(21, 6)
    assert there[1] is None
    assert (there[2].x, there[2].y) == pytest.approx((x, y), abs=1e-4)
    assert not there[2].has_z
    back = geo.transform(there, wkt, geo.WGS84)
    assert shapely.hausdorff_distance(back[0], shapes[0]) < 1e-8


def test_a_missing_crs_and_a_coordinate_outside_are_refused_with_a_sentence():
    with pytest.raises(BadInput, match="coordinate reference system"):
        geo.transform([shapely.Point(1, 1)], "", geo.WGS84)
    with pytest.raises(BadInput, match="cannot be transformed"):
        geo.transform([shapely.Point(5e9, 5e9)], geo.wkt_of("EPSG:32633"), geo.WGS84)


@pytest.fixture
def exceptions():
    """GDAL's exceptions on, as QGIS 3.40 and newer have them."""
    from osgeo import gdal, ogr, osr

    before = [(one, one.GetUseExceptions()) for one in (gdal, ogr, osr)]
    for one, _ in before:
        one.UseExceptions()
    yield
    for one, on in reversed(before):
        if not on:
            one.DontUseExceptions()


def test_a_point_outside_is_infinite_also_where_gdal_raises(exceptions):
    utm = geo.local_metric_wkt((20.0, 5.0, 21.0, 6.0))
    moved = geo.transform_coordinates(np.array([[20.5, 5.5], [1e9, 1e9], [20.6, 5.6]]), geo.WGS84, utm)
    assert np.isfinite(moved[[0, 2]]).all() and not np.isfinite(moved[1]).any()
    with pytest.raises(BadInput, match=r"\.$"):
        geo.transform(np.array([shapely.Point(1e9, 1e9)], dtype=object), geo.WGS84, utm)
    with pytest.raises(BadInput, match="coordinate reference system"):
        geo.transform_coordinates(np.zeros((1, 2)), "no CRS at all", utm)


def test_local_metres_are_ground_metres():
    pyproj = pytest.importorskip("pyproj")
    geod = pyproj.Geod(ellps="WGS84")
    for lat0 in (-34.0, 0.0, 4.5, 36.0, 65.0):
        azimuth = np.linspace(0, 350, 36)
        for distance, tolerance in ((100.0, 1e-4), (5000.0, 2e-3), (50000.0, 0.7)):
            lon, lat, _ = geod.fwd(np.full(36, 20.0), np.full(36, lat0), azimuth, np.full(36, distance))
            east, north = geo.to_local(lon, lat, 20.0, lat0)
            np.testing.assert_allclose(np.hypot(east, north), distance, atol=tolerance)
            np.testing.assert_allclose(east, distance * np.sin(np.radians(azimuth)), atol=3 * tolerance)
            lon2, lat2 = geo.from_local(east, north, 20.0, lat0)
            np.testing.assert_allclose(lon2, lon, atol=1e-9)
            np.testing.assert_allclose(lat2, lat, atol=1e-9)


def test_local_metric_crs_measures_from_its_centre():
    wkt = geo.local_metric_wkt((18, 4, 20, 6))
    there = geo.transform([shapely.Point(19, 5), shapely.Point(19.5, 5.3)], geo.WGS84, wkt)
    assert shapely.distance(there[0], shapely.Point(0, 0)) < 1e-3
    expected = geo.geodesic_distance(*(np.array([v]) for v in (19.0, 5.0, 19.5, 5.3)))[0]
    assert shapely.distance(there[0], there[1]) == pytest.approx(expected, rel=1e-6)
    assert geo.local_metric_wkt((np.inf, np.inf, -np.inf, -np.inf))


def test_threads_do_not_share_transformations():
    wkt = geo.wkt_of("EPSG:32634")
    expected = geo.transform_coordinates(np.array([[20.0, 5.0]]), geo.WGS84, wkt)
    wrong = []

    def work():
        for _ in range(200):
            if not np.array_equal(geo.transform_coordinates(np.array([[20.0, 5.0]]), geo.WGS84, wkt), expected):
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
