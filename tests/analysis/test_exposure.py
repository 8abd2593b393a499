"""Exactness of the overlay: exactextract's documented example, exactextract on the union of buffers, and sums."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import shapely
from common_ground.analysis import coverage, exposure_shapes
from common_ground.analysis.exposure import people_within
from common_ground.analysis.raster import open_raster
from common_ground.base.errors import BadInput, Cancelled
from common_ground.base.feedback import Silent
from common_ground.connectors import geo
from common_ground.tests.processing.overlay_data import write_raster
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

STEP = 1 / 1200
SIZE = 600
BANDS = (100.0, 500.0, 1000.0, 5000.0)


def objects(items):
    out = np.empty(len(items), dtype=object)
    out[:] = items
    return out


def within(raster, zones, hazards, bands=BANDS, radii=None, **options):
    radii = np.zeros(len(hazards)) if radii is None else np.asarray(radii, dtype=float)
    return people_within(open_raster(str(raster)), objects(zones), geo.WGS84, objects(hazards), radii, bands, 92.5,
                         Silent(), **options)


@pytest.fixture(scope="module")
def people(tmp_path_factory):
    values = np.random.default_rng(5).lognormal(0.0, 1.5, (SIZE, SIZE)).astype("float32")
    return write_raster(tmp_path_factory.mktemp("raster") / "people.tif", values, 20.0, 36.0, STEP, nodata=-99999.0)


def exact_sums(raster, geometries):
    exactextract = pytest.importorskip("exactextract")
    geopandas = pytest.importorskip("geopandas")
    frame = geopandas.GeoDataFrame(geometry=list(geometries), crs=4326)
    return exactextract.exact_extract(str(raster), frame, ["sum"], output="pandas")["sum"].to_numpy()


def grown_union(hazards, distance, centre, radii=None):
    """The union of buffers of 64 segments a quarter circle in an azimuthal equidistant CRS, back in degrees."""
    local = geo.local_metric_wkt((*centre, *centre))
    metric = geo.transform(objects(hazards), geo.WGS84, local)
    reach = distance + (0.0 if radii is None else np.asarray(radii, dtype=float))
    grown = shapely.buffer(metric, reach, quad_segs=64) if np.any(reach > 0.0) else metric
    return geo.transform(objects([shapely.union_all(grown)]), local, geo.WGS84)[0]


def blob(rng, x, y, size):
    angle = np.sort(rng.uniform(0.0, 2.0 * np.pi, 11))
    radius = size * rng.uniform(0.3, 1.0, 11)
    polygon = shapely.Polygon(np.column_stack([x + radius * np.cos(angle), y + radius * np.sin(angle)]))
    return polygon if polygon.is_valid else shapely.make_valid(polygon)


def grid(rows, columns, west=20.07, south=35.57, side=0.12):
    return [shapely.box(west + i * side, south + j * side, west + (i + 1) * side, south + (j + 1) * side)
            for j in range(rows) for i in range(columns)]


# -- pixels ---------------------------------------------------------------------------------------------
def ring_edges(points, sign=1.0):
    """Edges of a ring in pixels, given counter-clockwise as seen with rows downwards mirrored."""
    ring = np.array([*points, points[0]], dtype=float)
    area = np.sum(ring[:-1, 0] * ring[1:, 1] - ring[1:, 0] * ring[:-1, 1])
    return coverage.Edges(ring[:-1, 0], ring[:-1, 1], ring[1:, 0], ring[1:, 1],
                          np.full(len(ring) - 1, -sign * np.sign(area)))


def test_the_documented_example_of_exactextract():
    """Values 1 to 4, covered by 0.5, 0, 1 and 0.25: sum 4.5, count 1.75, mean 2.5714; weighted sum 31.5."""
    values = np.array([[1.0, 2.0], [3.0, 4.0]])
    shape = ring_edges([(0.0, 0.5), (1.0, 0.5), (1.0, 1.0), (1.25, 1.0), (1.25, 2.0), (0.0, 2.0)])
    pieces = coverage.zone_pieces(shape, np.zeros(len(shape), dtype=np.intp), 2, 2)
    total = coverage.zone_sums(pieces, values, 1)[0]
    count = coverage.zone_sums(pieces, np.ones((2, 2)), 1)[0]
    weighted = coverage.zone_sums(pieces, values * np.array([[5.0, 6.0], [7.0, 8.0]]), 1)[0]
    assert (total, count, total / count, weighted) == pytest.approx((4.5, 1.75, 2.5714, 31.5), abs=1e-4)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(3, 9))
def test_zone_fractions_are_shapely_s(seed, corners):
    rng = np.random.default_rng(seed)
    polygon = shapely.convex_hull(shapely.MultiPoint(rng.uniform(-3.0, 13.0, (corners, 2))))
    if polygon.geom_type != "Polygon":
        return
    edges = ring_edges(shapely.get_coordinates(polygon)[:-1])
    values = rng.uniform(0.0, 5.0, (10, 10))
    pieces = coverage.zone_pieces(edges, np.zeros(len(edges), dtype=np.intp), 10, 10)
    cells = objects([shapely.box(c, r, c + 1, r + 1) for r in range(10) for c in range(10)])
    expected = (shapely.area(shapely.intersection(cells, polygon)).reshape(10, 10) * values).sum()
    assert coverage.zone_sums(pieces, values, 1)[0] == pytest.approx(expected, abs=1e-8)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6))
def test_union_coverage_is_the_union(seed):
    rng = np.random.default_rng(seed)
    shapes = [shapely.box(x, y, x + w, y + h) for x, y, w, h in
              zip(*rng.uniform(-2, 9, (2, 6)), *rng.uniform(0.2, 6.0, (2, 6)))]
    edges = coverage.join_edges([ring_edges(shapely.get_coordinates(shape)[:-1]) for shape in shapes])
    union = coverage.union_coverage(edges, 10, 10, 64)
    cells = objects([shapely.box(c, r, c + 1, r + 1) for r in range(10) for c in range(10)])
    expected = shapely.area(shapely.intersection(cells, shapely.union_all(shapes))).reshape(10, 10)
    got = np.zeros((10, 10)) if union is None else union.covered
    np.testing.assert_allclose(got, expected, atol=0.02)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 60))
def test_crossings_that_are_inside_need_no_sorting(seed, count):
    """With and without leaving them out first, the borders of the union are the same numbers."""
    rng = np.random.default_rng(seed)
    shapes = [ring_edges(np.column_stack([x + r * np.cos(t), y + r * np.sin(t)])) for x, y, r in
              zip(*rng.uniform(-5, 45, (2, count)), rng.uniform(0.5, 12.0, count))
              for t in [np.linspace(0, 2 * np.pi, 24, endpoint=False)]]
    edges = coverage.join_edges(shapes)
    unions = []
    for worth in (True, False):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(coverage, "MAX_CROSSINGS", 700)
            patch.setattr(coverage._Crowd, "__init__", lambda self, worth=worth: setattr(self, "worth", worth))
            unions.append(coverage.union_coverage(edges, 40, 40, 8))
    if unions[0] is None:
        assert unions[1] is None
        return
    np.testing.assert_array_equal(unions[0].borders, unions[1].borders)
    np.testing.assert_array_equal(unions[0].covered, unions[1].covered)
    assert len(unions[0].borders) % 2 == 0


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([100.0, 1000.0, 5000.0]), st.integers(5, 30))
def test_bridged_dents_change_the_grown_outline_by_next_to_nothing(seed, distance, corners):
    """No point farther out than the tolerance, before edges over dents are lowered, than GEOS grows all vertices."""
    rng = np.random.default_rng(seed)
    angle = np.sort(rng.uniform(0.0, 2.0 * np.pi, corners))
    radius = rng.uniform(20.0, 400.0) * rng.uniform(0.2, 1.0, corners)
    ring = shapely.Polygon(np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]))
    if not ring.is_valid or not ring.exterior.is_ccw:
        return
    pixel = 92.5
    x, y = shapely.get_coordinates(ring)[:-1].T
    widest = np.array([4.0 * 0.05 * pixel * (2.0 * distance + 0.05 * pixel)])
    x, y, count, sunk = exposure_shapes._bridged(x, y, np.array([len(x)]), widest)
    assert len(x) == len(y) == len(sunk) == count[0] >= 3
    bridged = shapely.Polygon(np.column_stack([x, y])).buffer(0)
    whole, less = ring.buffer(distance, quad_segs=256), shapely.union_all([bridged, ring]).buffer(distance,
                                                                                                 quad_segs=256)
    assert less.difference(whole.buffer(0.051 * pixel, quad_segs=256)).area < 1e-3 * whole.area * 1e-3
    assert -1e-5 < less.area / whole.area - 1.0 < (5e-3 if distance < 500 else 1e-3)


def test_a_star_counts_as_geos_grows_it(people):
    """Many dents, narrow and wide, at every distance."""
    rng = np.random.default_rng(2)
    for size in (0.0015, 0.004, 0.01):
        angle = np.sort(rng.uniform(0.0, 2.0 * np.pi, 24))
        radius = size * np.where(np.arange(24) % 2, 1.0, 0.4)
        star = shapely.Polygon(np.column_stack([20.25 + radius * np.cos(angle), 35.75 + radius * np.sin(angle)]))
        zone = [shapely.box(20.05, 35.6, 20.4, 35.95)]
        ours = within(people, zone, [star])
        for position, distance in enumerate(BANDS):
            centre = (star.centroid.x, star.centroid.y)
            expected = exact_sums(people, [shapely.intersection(zone[0], grown_union([star], distance, centre))])[0]
            assert ours.within[0, position] == pytest.approx(expected, rel=4e-3 if distance < 500 else 2e-3)


# -- against exactextract -------------------------------------------------------------------------------
def test_zones_with_a_thousand_people_are_within_a_fifth_of_a_percent(people):
    rng = np.random.default_rng(11)
    hazards = [blob(rng, rng.uniform(20.08, 20.42), rng.uniform(35.58, 35.92), rng.uniform(0.0005, 0.006))
               for _ in range(60)]
    hazards += [shapely.Point(rng.uniform(20.08, 20.42), rng.uniform(35.58, 35.92)) for _ in range(20)]
    ring = shapely.Point(20.2, 35.8).buffer(0.02)
    hazards.append(ring.difference(shapely.Point(20.2, 35.8).buffer(0.012)))
    radii = np.where(shapely.get_type_id(objects(hazards)) == 0, 80.0, 0.0)
    zones = [*grid(3, 3), shapely.Point(20.25, 35.75).buffer(0.03)]
    ours = within(people, zones, hazards, radii=radii)
    np.testing.assert_allclose(ours.total, exact_sums(people, zones), rtol=1e-6)
    worst, compared = 0.0, 0
    for position, distance in enumerate((0.0, *BANDS)):
        union = grown_union(hazards, distance, (20.25, 35.75), radii)
        expected = exact_sums(people, [shapely.intersection(zone, union) for zone in zones])
        got = ours.inside if distance == 0.0 else ours.within[:, position - 1]
        enough = expected >= 1000.0
        compared += int(enough.sum())
        worst = max(worst, float(np.abs(got[enough] / expected[enough] - 1.0).max(initial=0.0)))
    assert compared > 25
    assert worst < 0.002


def test_circles_of_one_pixel(people):
    """Single circles of one pixel radius: within 1 % in the median and 3 % at the 95th percentile."""
    rng = np.random.default_rng(2)
    zone = [shapely.box(20.05, 35.55, 20.45, 35.95)]
    off = []
    for _ in range(60):
        at = shapely.Point(rng.uniform(20.1, 20.4), rng.uniform(35.6, 35.9))
        got = within(people, zone, [at], bands=(92.5,)).within[0, 0]
        expected = exact_sums(people, [grown_union([at], 92.5, (at.x, at.y))])[0]
        off.append(abs(got / expected - 1.0))
    assert np.median(off) < 0.01
    assert np.percentile(off, 95) < 0.03


@pytest.mark.parametrize("latitude", [0.0, -30.0, 60.0])
def test_circles_have_the_right_size_at_every_latitude(tmp_path, latitude):
    raster = write_raster(tmp_path / "ones.tif", np.ones((300, 300), dtype="float32"), 20.0, latitude + 0.125, STEP)
    zone = [shapely.box(20.0, latitude - 0.124, 20.249, latitude + 0.124)]
    hazard = shapely.Point(20.125, latitude)
    got = within(raster, zone, [hazard], bands=(1000.0, 3000.0)).within[0]
    cell = geo.ellipsoidal_area([shapely.box(20.125, latitude, 20.125 + STEP, latitude + STEP)], geo.WGS84)[0]
    np.testing.assert_allclose(got * cell, np.pi * np.array([1000.0, 3000.0]) ** 2, rtol=2e-3)


# -- sums and order -------------------------------------------------------------------------------------
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**6), st.integers(1, 12))
def test_zones_sum_to_the_whole_and_bands_grow(people, seed, count):
    rng = np.random.default_rng(seed)
    hazards = [blob(rng, rng.uniform(20.1, 20.4), rng.uniform(35.6, 35.9), 0.004) for _ in range(count)]
    whole = within(people, [shapely.box(20.07, 35.57, 20.43, 35.93)], hazards)
    parts = within(people, grid(3, 3), hazards)
    assert parts.total.sum() == pytest.approx(whole.total[0], rel=1e-9)
    assert parts.inside.sum() == pytest.approx(whole.inside[0], rel=1e-9)
    np.testing.assert_allclose(parts.within.sum(axis=0), whole.within[0], rtol=1e-9)
    steps = np.column_stack([parts.inside, parts.within, parts.total])
    assert (np.diff(steps, axis=1) >= -1e-6).all()


def test_order_threads_and_windows_change_nothing(people, monkeypatch):
    rng = np.random.default_rng(4)
    hazards = [blob(rng, rng.uniform(20.1, 20.4), rng.uniform(35.6, 35.9), 0.004) for _ in range(30)]
    zones = grid(3, 3)
    first = within(people, zones, hazards, threads=1)
    second = within(people, zones[::-1], hazards[::-1], threads=3)
    np.testing.assert_array_equal(first.within, second.within[::-1])
    np.testing.assert_array_equal(first.total, second.total[::-1])
    from common_ground.analysis import raster

    monkeypatch.setattr(raster, "WINDOW_PIXELS", 20_000)
    monkeypatch.setattr(raster, "_WIDEST", 250)
    np.testing.assert_allclose(within(people, zones, hazards).within, first.within, rtol=1e-6)


def test_the_same_hazard_twice_counts_once(people):
    rng = np.random.default_rng(8)
    hazard = blob(rng, 20.2, 35.7, 0.005)
    once, twice = (within(people, grid(2, 2), [hazard] * count) for count in (1, 2))
    np.testing.assert_array_equal(once.within, twice.within)


def test_reentrant_corners_and_holes_grow_as_geos_grows_them(people):
    comb = shapely.Polygon([(20.2, 35.7), (20.26, 35.7), (20.26, 35.74), (20.25, 35.74), (20.25, 35.71), (20.24, 35.71),
                            (20.24, 35.74), (20.23, 35.74), (20.23, 35.71), (20.21, 35.71), (20.21, 35.74),
                            (20.2, 35.74)])
    hollow = shapely.box(20.1, 35.8, 20.16, 35.86).difference(shapely.box(20.115, 35.815, 20.145, 35.845))
    zone = [shapely.box(20.05, 35.6, 20.4, 35.95)]
    for hazard in (comb, hollow, shapely.LineString([(20.2, 35.7), (20.25, 35.75), (20.2, 35.76)])):
        centre = (hazard.centroid.x, hazard.centroid.y)
        ours = within(people, zone, [hazard])
        for position, distance in enumerate(BANDS):
            expected = exact_sums(people, [shapely.intersection(zone[0], grown_union([hazard], distance, centre))])[0]
            assert ours.within[0, position] == pytest.approx(expected, rel=2e-3), (hazard.geom_type, distance)


def test_a_hazard_far_away_changes_nothing(people):
    zones = grid(2, 2)
    hazard = shapely.box(20.2, 35.7, 20.21, 35.71)
    plain = within(people, zones, [hazard])
    more = within(people, zones, [hazard, shapely.box(100.0, -40.0, 100.1, -39.9), shapely.Point(-60, 80)])
    np.testing.assert_array_equal(plain.within, more.within)


def test_cancel_stops_and_a_damaged_raster_is_named(people, tmp_path, recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        people_within(open_raster(people), objects(grid(2, 2)), geo.WGS84, objects([shapely.Point(20.2, 35.7)]),
                      np.zeros(1), BANDS, 92.5, recorder)
    damaged = tmp_path / "cut.tif"
    with open(people, "rb") as source:
        damaged.write_bytes(source.read()[: SIZE * SIZE])
    with pytest.raises(BadInput, match="population raster"):
        within(damaged, grid(2, 2), [shapely.Point(20.2, 35.7)])


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files are listed under /proc (Linux)")
def test_no_file_is_left_open(people, tmp_path, recorder):
    """An open file cannot be replaced on Windows."""
    def held():
        files = [os.path.realpath(f"/proc/self/fd/{one}") for one in os.listdir("/proc/self/fd")]
        return sorted(file for file in files if file.endswith(".tif"))

    gc.collect()  # what other tests left open
    before = held()  # the peers of other tests keep theirs
    open_raster(people)
    assert held() == before
    (tmp_path / "cut.tif").write_bytes(Path(people).read_bytes()[:300])
    with pytest.raises(BadInput):
        open_raster(str(tmp_path / "cut.tif"))
    within(people, grid(2, 2), [shapely.Point(20.2, 35.7)])
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        people_within(open_raster(people), objects(grid(2, 2)), geo.WGS84, objects([shapely.Point(20.2, 35.7)]),
                      np.zeros(1), BANDS, 92.5, recorder)
    assert held() == before


def test_a_program_that_described_a_grid_ends_well(people):
    """QGIS ends GDAL before Python ends; a grid that is still open then kills the exit (QGIS 3.40)."""
    import common_ground

    code = f"""
import sys
sys.path.insert(0, {str(Path(common_ground.__file__).parent.parent)!r})
from osgeo import gdal
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from common_ground.analysis.raster import open_raster
open_raster({str(people)!r})
app.exitQgis()
del app
"""
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=100)
    assert out.returncode == 0, (out.returncode, out.stderr[-500:])
