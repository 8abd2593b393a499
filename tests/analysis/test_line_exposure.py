"""Lengths of lines within distances: intervals against GEOS's buffers and unions, and by hand."""

import time

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis.line_exposure import capsule_intervals, lines_within, straight_pieces
from common_ground.analysis.records import make_hazards
from common_ground.base.errors import Cancelled
from common_ground.base.feedback import Silent
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from hypothesis import given, settings
from hypothesis import strategies as st


def objects(items):
    out = np.empty(len(items), dtype=object)
    out[:] = items
    return out


def hazards(geometries):
    table = pd.DataFrame({"hazard_id": [f"H{i}" for i in range(len(geometries))]})
    return make_hazards(Frame("hazards", table, objects(geometries), geo.WGS84), "", Silent())


def blob(rng, x, y, size):
    angle = np.sort(rng.uniform(0.0, 2.0 * np.pi, 9))
    radius = size * rng.uniform(0.3, 1.0, 9)
    polygon = shapely.Polygon(np.column_stack([x + radius * np.cos(angle), y + radius * np.sin(angle)]))
    return polygon if polygon.is_valid else shapely.make_valid(polygon)


def by_geos(line, shapes, distance, centre):
    """Metres of a line in the union of buffers, in one azimuthal equidistant plane."""
    plane = geo.local_metric_wkt((*centre, *centre))
    metric = geo.transform(objects(shapes), geo.WGS84, plane)
    grown = shapely.buffer(metric, distance, quad_segs=128) if distance else metric[shapely.get_dimensions(metric) == 2]
    if not len(grown):
        return 0.0
    dense = geo.transform(objects([shapely.segmentize(line, 0.001)]), geo.WGS84, plane)[0]
    return dense.intersection(shapely.union_all(grown)).length


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6))
def test_lengths_are_those_of_the_union_of_buffers(seed):
    rng = np.random.default_rng(seed)
    shapes = [blob(rng, *rng.uniform((20.0, 10.0), (20.06, 10.06)), rng.uniform(0.0005, 0.01)) for _ in range(8)]
    shapes.append(shapely.Point(20.03, 10.03))
    shapes.append(shapely.LineString([(20.0, 10.0), (20.01, 10.02), (20.03, 10.0)]))
    shapes.append(shapely.box(20.04, 10.0, 20.06, 10.02).difference(shapely.box(20.045, 10.005, 20.055, 10.015)))
    lines = [shapely.LineString(rng.uniform((19.99, 9.99), (20.07, 10.07), (5, 2))) for _ in range(3)]
    got = lines_within(objects(lines), hazards(shapes), (100.0, 500.0, 3000.0), Silent())
    for i, line in enumerate(lines):
        assert got.inside[i] == pytest.approx(by_geos(line, shapes, 0.0, (20.03, 10.03)), rel=1e-4, abs=0.5)
        for j, distance in enumerate((100.0, 500.0, 3000.0)):
            assert got.within[i, j] == pytest.approx(by_geos(line, shapes, distance, (20.03, 10.03)), rel=1e-3, abs=1.0)
    assert (np.diff(np.column_stack([got.inside, got.within, got.length]), axis=1) >= -1e-6).all()


def test_capsules_by_hand():
    a, b = np.array([[0.0, 0.0]] * 5), np.array([[10.0, 0.0]] * 5)
    c = np.array([[4.0, 0.0], [4.0, 1.0], [4.0, 3.0], [-5.0, 1.0], [4.0, 2.0]])
    d = np.array([[6.0, 0.0], [4.0, 1.0], [6.0, 3.0], [20.0, 1.0], [6.0, -2.0]])
    begin, finish = capsule_intervals(a, b, c, d, 2.0)
    assert (begin[0], finish[0]) == pytest.approx((0.2, 0.8))  # along the line: 2 m before to 2 m behind
    assert (begin[1], finish[1]) == pytest.approx((0.4 - 0.1 * 3**0.5, 0.4 + 0.1 * 3**0.5))  # a point 1 m aside
    assert not finish[2] > begin[2]  # 3 m aside
    assert (begin[3], finish[3]) == (0.0, 1.0)  # alongside all the way
    # across: the strip's sides meet the line √8·… before and behind the crossing
    expected = 2.0 * np.hypot(2.0, 4.0) / 4.0 / 10.0
    assert (begin[4], finish[4]) == pytest.approx((0.5 - expected, 0.5 + expected))


def test_pieces_are_the_lines():
    line = shapely.LineString([(0.0, 0.0), (1.0, 0.0), (1.0, 0.05)])
    start, end, owner = straight_pieces(objects([None, line, shapely.MultiLineString([[(3, 3), (3.1, 3)]])]))
    assert set(owner.tolist()) == {1, 2}
    assert np.hypot(*(end - start).T)[owner == 2].sum() == pytest.approx(0.1)
    assert np.hypot(*(end - start).T).max() <= 0.05 + 1e-12
    assert np.hypot(*(end - start).T).sum() == pytest.approx(1.15)


def test_threads_change_nothing_and_cancel_is_quick():
    rng = np.random.default_rng(1)
    shapes = [blob(rng, *rng.uniform((20.0, 10.0), (21.0, 11.0)), 0.005) for _ in range(3000)]
    lines = objects([shapely.LineString(rng.uniform((20.0, 10.0), (21.0, 11.0), (6, 2))) for _ in range(1500)])
    near = hazards(shapes)
    one, two = (lines_within(lines[:300], near, (1000.0,), Silent(), threads=n) for n in (1, 3))
    np.testing.assert_array_equal(one.within, two.within)

    class Late(Silent):
        def __init__(self):
            self.begin = time.monotonic()

        def is_cancelled(self):
            return time.monotonic() - self.begin > 0.3

    late = Late()
    with pytest.raises(Cancelled):
        lines_within(lines, near, (1000.0, 5000.0), late)
    assert time.monotonic() - late.begin < 1.3
