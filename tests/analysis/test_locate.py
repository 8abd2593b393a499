"""The grid answers as exact geometry does, also along shared edges."""

import numpy as np
import pytest
import shapely


@pytest.fixture
def patches():
    """Voronoi cells with ragged edges, a hole, a null and an empty shape."""
    random = np.random.default_rng(3)
    cells = shapely.voronoi_polygons(
        shapely.MultiPoint(random.uniform(0, 10, (60, 2))), extend_to=shapely.box(0, 0, 10, 10)
    )
    shapes = [shapely.intersection(shapely.segmentize(c, 0.05), shapely.box(0, 0, 10, 10)) for c in cells.geoms]
    shapes[5] = shapes[5].difference(shapely.point_on_surface(shapes[5]).buffer(0.1))
    return np.array([*shapes, None, shapely.Polygon()], dtype=object)


def test_same_answers_as_a_direct_test(patches):
    from common_ground.analysis.locate import PolygonIndex

    random = np.random.default_rng(4)
    x, y = random.uniform(-1, 11, (2, 20_000))
    vertices = shapely.get_coordinates(patches[:60])[::7]
    x, y = np.r_[x, vertices[:, 0], np.nan], np.r_[y, vertices[:, 1], 1.0]
    found = PolygonIndex(patches).locate(x, y)
    expected = np.full(len(x), -1)
    for k in range(len(patches) - 1, -1, -1):
        if patches[k] is not None:
            expected[shapely.intersects_xy(patches[k], x, y)] = k
    assert (found == expected).all()
    assert found[-1] == -1
    assert (found >= 0).mean() > 0.6


def test_a_million_wide_world_and_a_tiny_patch(patches):
    from common_ground.analysis.locate import PolygonIndex

    tiny = np.array([shapely.box(0, 0, 1e-6, 1e-6), shapely.box(-1e6, -1e6, -1e5, -1e5)], dtype=object)
    found = PolygonIndex(tiny).locate(np.array([5e-7, 2e-6, -5e5]), np.array([5e-7, 5e-7, -5e5]))
    assert found.tolist() == [0, -1, 1]


def test_no_polygons_and_cancel(patches, recorder):
    from common_ground.analysis.locate import PolygonIndex
    from common_ground.base.errors import Cancelled

    assert PolygonIndex(np.array([None], dtype=object)).locate(np.zeros(3), np.zeros(3)).tolist() == [-1] * 3
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        PolygonIndex(patches).locate(np.zeros(500_000), np.zeros(500_000), recorder)
