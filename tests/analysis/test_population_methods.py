"""Scaling to official totals, people by nearest hazard, intervals, the INFORM component, and the reference numbers."""

import numpy as np
import pytest
import shapely
from common_ground.analysis import inform
from common_ground.analysis.dasymetric import NODATA, people_by_nearest, scale_to_totals
from common_ground.analysis.exposure import zone_edges
from common_ground.analysis.raster import open_raster
from common_ground.analysis.records import make_hazards
from common_ground.base.errors import BadInput, Cancelled
from common_ground.base.feedback import Silent
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from common_ground.tests.analysis.test_exposure import objects, within
from common_ground.tests.looks import Looks, looks_of
from common_ground.tests.processing.overlay_data import write_raster
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

STEP = 1 / 1200


def scaled(folder, values, zones, totals):
    source = write_raster(folder / "w.tif", values, 20.0, 36.0, STEP)
    result = scale_to_totals(open_raster(source), objects(zones), geo.WGS84, np.array(totals, dtype=float),
                             str(folder / "out.tif"), Silent())
    out = gdal.Open(str(folder / "out.tif")).ReadAsArray()
    return result, np.where(out == NODATA, 0.0, out), out


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 100_000))
def test_every_person_of_the_totals_is_in_the_raster(tmp_path_factory, seed):
    """Borders that cut pixels at any angle, areas that share an edge: conservation to 1e-9."""
    rng = np.random.default_rng(seed)
    folder = tmp_path_factory.mktemp("d")
    cut = rng.uniform(20.02, 20.07, 2)
    west, east, south, north = 20.011, 20.0873, 35.9127, 35.9891
    zones = [shapely.Polygon([(west, south), (cut[0], south), (cut[1], north), (west, north)]),
             shapely.Polygon([(cut[0], south), (east, south), (east, north), (cut[1], north)])]
    totals = rng.uniform(1.0, 1e6, 2)
    result, out, _ = scaled(folder, rng.lognormal(0, 2, (120, 120)).astype("float32"), zones, totals)
    np.testing.assert_allclose(result.written, totals, rtol=1e-9)
    assert out.sum() == pytest.approx(totals.sum(), rel=1e-9)


def test_pixels_keep_their_shape_and_areas_their_totals(tmp_path):
    zones = [shapely.box(20.0, 36 - 10 * STEP, 20 + 10 * STEP, 36), shapely.box(20 + 10 * STEP, 36 - 10 * STEP,
                                                                               20 + 20 * STEP, 36)]
    values = np.arange(400, dtype="float32").reshape(20, 20)
    result, out, raw = scaled(tmp_path, values, zones, [1000.0, np.nan])
    np.testing.assert_allclose(out[:10, :10], values[:10, :10] * 1000 / values[:10, :10].sum())
    np.testing.assert_allclose(out[:10, 10:], values[:10, 10:])
    assert result.flag == ["factor outside 0.5 to 2", "no total"]
    assert (raw[11:] == NODATA).all()


def test_an_area_where_the_raster_has_nobody_is_filled_evenly_and_flagged(tmp_path):
    zone = [shapely.box(20.0, 36 - 10 * STEP, 20 + 10 * STEP, 36)]
    result, out, _ = scaled(tmp_path, np.zeros((20, 20), "float32"), zone, [500.0])
    assert result.flag == ["spread evenly"]
    np.testing.assert_allclose(out[:10, :10], 5.0)


# -- nearest hazard -------------------------------------------------------------------------------------
def hazards(shapes):
    import pandas as pd

    table = pd.DataFrame({"hazard_id": [f"h{i}" for i in range(len(shapes))], "status": ["open"] * len(shapes)})
    return make_hazards(Frame("hazard", table, objects(shapes), geo.WGS84))


def test_people_by_nearest_hazard_add_up_to_the_union(tmp_path):
    values = np.random.default_rng(3).lognormal(0, 1.5, (200, 200)).astype("float32")
    source = write_raster(tmp_path / "p.tif", values, 20.0, 36.0, STEP)
    raster = open_raster(source)
    shapes = [shapely.Point(20.05, 35.95), shapely.Point(20.06, 35.95), shapely.box(20.1, 35.9, 20.11, 35.91)]
    zones = [shapely.box(20.0, 35.84, 20.08, 36.0), shapely.box(20.08, 35.84, 20.16, 36.0)]
    union = within(source, zones, shapes, bands=(1000.0,)).within.sum()
    made = hazards(shapes)
    each = people_by_nearest(raster, made, 1000.0, 92.5, union, Silent(), zone_edges(objects(zones), geo.WGS84, raster))
    assert each.sum() == pytest.approx(union, rel=1e-12)
    alone = within(source, zones, shapes[2:], bands=(1000.0,)).within.sum()
    assert each[2] == pytest.approx(alone, rel=0.01)  # nobody else is near
    apart = [within(source, zones, [s], bands=(1000.0,)).within.sum() for s in shapes[:2]]
    assert each[0] < apart[0]  # shared people count with one of the two only
    assert each[:2].sum() == pytest.approx(union - alone, rel=0.01)


def test_one_even_plain_between_two_points_is_cut_in_the_middle(tmp_path):
    source = write_raster(tmp_path / "even.tif", np.ones((100, 100), "float32"), 20.0, 36.0, STEP)
    shapes = [shapely.Point(20.03, 35.96), shapely.Point(20.045, 35.96)]
    each = people_by_nearest(open_raster(source), hazards(shapes), 2000.0, 92.5, 1000.0, Silent())
    assert each[0] == pytest.approx(500, rel=0.02)


# -- INFORM ---------------------------------------------------------------------------------------------
def test_inform_component_by_hand():
    bounds = inform.read_bounds()
    table = inform.component(np.array([1.0, 0.00999, np.nan]), np.array([0.0, 27.0, np.nan]),
                             np.array([1e5, 1e5, 1e5]), np.array([5e6, 0.0, 1.0]), np.array([1000.0, 1000.0, 1000.0]),
                             np.array([True, False, False]), bounds)
    first, second, third = table.to_dict("records")
    assert first["score_people"] == pytest.approx(10, abs=0.01)
    assert (first["score_casualties"], first["score_area"]) == (0, pytest.approx(5))
    assert first["eo_component"] == pytest.approx(0.5 * 10 + 0.5 * 5, abs=0.01)
    assert second["score_people"] == pytest.approx(6, abs=0.01)  # 999 of 100,000
    assert second["score_casualties"] == pytest.approx(5)  # nine a year: log10(10) of 2
    assert np.isnan(third["eo_component"])
    assert [r["reliability"] for r in (first, second, third)] == ["high", "medium", "none"]


def test_bounds_that_cross_are_refused(tmp_path):
    path = tmp_path / "b.json"
    path.write_text('{"bounds": {"people": [5, 0], "casualties": [0, 2], "area": [0, 1]}}', encoding="utf-8")
    with pytest.raises(BadInput, match=r"b\.json"):
        inform.read_bounds(path)


def test_a_cancelled_grid_leaves_the_one_that_stood_there(tmp_path, monkeypatch):
    """It was written straight to its place: who cancelled had half a country in the place of a whole one."""
    monkeypatch.setattr("common_ground.base.apart._LOOK", 60)  # looks by the clock would differ from run to run
    source = write_raster(tmp_path / "people.tif", np.ones((300, 300)), 20.0, 8.0, 0.01)
    target = tmp_path / "scaled.tif"

    def scale(feedback):
        scale_to_totals(open_raster(source), objects([shapely.box(20, 5, 23, 8)]), geo.WGS84, np.array([1000.0]),
                        str(target), feedback)

    target.write_bytes(b"before")
    seen = looks_of(scale)
    assert gdal.Open(str(target)).RasterXSize == 300
    target.write_bytes(b"before")
    for most in range(seen):
        with pytest.raises(Cancelled):
            scale(Looks(most))
        assert target.read_bytes() == b"before"
        assert sorted(path.name for path in tmp_path.iterdir()) == ["people.tif", "scaled.tif"]
