"""The nearest hazard against all pairs: the tree in a plane leaves none out, whatever latitude, size or shape."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis.proximity import _bend, band_classes, local_distances, nearest
from common_ground.analysis.records import make_hazards
from common_ground.base.feedback import Silent
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from hypothesis import given, settings
from hypothesis import strategies as st


def objects(items):
    out = np.empty(len(items), dtype=object)
    out[:] = items
    return out


def hazards_of(shapes, areas=None):
    table = pd.DataFrame({"hazard_id": [f"H{i:04d}" for i in range(len(shapes))]})
    if areas is not None:
        table["area_m2"] = areas
    return make_hazards(Frame("hazards", table, objects(shapes), geo.WGS84))


def brute(sites, hazards, farthest):
    """Smallest distance over all pairs, in metres around each site."""
    best = np.full(len(sites), np.nan)
    for row, site in enumerate(sites):
        box = shapely.bounds(site)
        lon, lat = (np.full(len(hazards.lonlat), (box[i] + box[i + 2]) / 2) for i in (0, 1))
        metres = local_distances(objects([site] * len(lon)), hazards.lonlat, lon, lat) - hazards.radius
        least = max(float(metres.min()), 0.0)
        best[row] = least if least <= farthest else np.nan
    return best


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([0.0, -12.0, 35.0, 48.0, -66.0, 75.0]),
       st.sampled_from([300.0, 5000.0, 60_000.0]), st.sampled_from([0.001, 0.02, 0.3]))
def test_none_is_nearer_than_the_one_found(seed, latitude, farthest, size):
    rng = np.random.default_rng(seed)
    shapes = []
    for _ in range(25):
        x, y = 20.0 + rng.normal(0.0, 0.3), latitude + rng.normal(0.0, 0.2)
        kind = rng.integers(3)
        spread = np.array((x, y)) + rng.normal(0.0, size, (4, 2))
        shapes.append(shapely.Point(x, y) if kind == 0 else shapely.LineString(spread) if kind == 1
                      else shapely.convex_hull(shapely.MultiPoint(spread)))
    areas = [float(rng.uniform(0, 4e6)) if shape.geom_type == "Point" else None for shape in shapes]
    hazards = hazards_of(shapes, areas)
    places = np.array((20.0, latitude)) + rng.normal(0.0, 0.25, (30, 2))
    sites = objects([shapely.Point(*place) if i % 3 else shapely.LineString([place, place + rng.normal(0, 0.01, 2)])
                     for i, place in enumerate(places)])
    found = nearest(sites, hazards, farthest, Silent())
    expected = brute(sites, hazards, farthest)
    np.testing.assert_array_equal(np.isnan(found.distance), np.isnan(expected))
    np.testing.assert_allclose(found.distance, expected, atol=0.5 if farthest > 10_000 else 0.01, equal_nan=True)


def test_order_of_hazards_and_threads_change_nothing():
    rng = np.random.default_rng(4)
    shapes = [shapely.Point(20 + x, 40 + y).buffer(0.002) for x, y in rng.normal(0, 0.3, (3000, 2))]
    sites = shapely.points(np.array((20, 40)) + rng.normal(0, 0.3, (5000, 2)))
    one = nearest(sites, hazards_of(shapes), 5000.0, Silent())
    turned = hazards_of(shapes)
    order = rng.permutation(len(shapes))
    turned.frame.table = turned.frame.table.iloc[order].reset_index(drop=True)
    turned.lonlat, turned.radius = turned.lonlat[order], turned.radius[order]
    other = nearest(sites, turned, 5000.0, Silent())
    np.testing.assert_array_equal(one.distance, other.distance)
    some = one.hazard >= 0
    np.testing.assert_array_equal(one.hazard[some], order[other.hazard[some]])


def test_a_long_edge_is_allowed_for():
    """50 km along a parallel at 50° N: 180 m aside of the straight line on the ground."""
    plane = shapely.LineString(geo.mercator(np.array([[20.0, 50.0], [20.7, 50.0]])))
    assert _bend(objects([plane]), objects([shapely.Point(0, 0)]), np.array([50.0]), 5000.0) > 55.0
    hazards = hazards_of([shapely.LineString([(20.0, 50.0), (20.7, 50.0)])])
    sites = objects([shapely.Point(20.35, 50.0 + step) for step in (0.0005, 0.0015, 0.01, -0.01)])
    np.testing.assert_allclose(nearest(sites, hazards, 5000.0, Silent()).distance, brute(sites, hazards, 5000.0))


def test_the_scale_of_the_plane_is_that_of_the_ground():
    for lat in (0.0, 33.0, -60.0):
        here = np.array([[10.0, lat], [10.001, lat], [10.0, lat + 0.001]])
        x, y = geo.mercator(here).T
        k = geo.mercator_scale(np.array([lat]))[0]
        ground = geo.geodesic_distance(*here[[0, 0]].T, *here[[1, 2]].T)
        np.testing.assert_allclose([x[1] - x[0], y[2] - y[0]] / ground, k, rtol=1e-4)


def test_classes_are_words_for_every_site():
    distance = np.array([0.0, 80.0, 100.0, 100.1, 5000.0, np.nan, np.nan])
    states = np.array(["unknown"] * 5 + ["not surveyed", "surveyed none found"], dtype=object)
    words = band_classes(distance, [100.0, 500.0], 5000.0, states, np.array([True] * 6 + [False]))
    assert words[:5].tolist() == ["inside", "within 100 m", "within 100 m", "within 500 m", "within 5,000 m"]
    assert "no record within 5,000 m" in words[5] and words[6] == "no location"


@pytest.mark.parametrize("sites", [[None, None], [shapely.Point()], []])
def test_sites_without_a_place_have_no_hazard(sites):
    found = nearest(objects(sites), hazards_of([shapely.Point(20, 40)]), 5000.0, Silent())
    assert (found.hazard == -1).all() and np.isnan(found.distance).all()
