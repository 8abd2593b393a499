"""Class-specific distances in one union: exact against exactextract's definition, nobody twice."""

import numpy as np
import pytest
import shapely
from common_ground.analysis.levels import effective_blocks, people_at_levels
from common_ground.analysis.raster import open_raster
from common_ground.base.feedback import Silent
from common_ground.connectors import geo
from common_ground.tests.analysis.test_exposure import exact_sums, grown_union, objects, within
from common_ground.tests.processing.overlay_data import write_raster

STEP = 1 / 1200


@pytest.fixture(scope="module")
def people(tmp_path_factory):
    values = np.random.default_rng(5).lognormal(0.0, 1.5, (300, 300)).astype("float32")
    return write_raster(tmp_path_factory.mktemp("raster") / "people.tif", values, 20.0, 36.0, STEP)


ZONES = [shapely.box(20.02, 35.77, 20.12, 35.98), shapely.box(20.12, 35.77, 20.24, 35.98)]
HAZARDS = [shapely.box(20.10, 35.88, 20.11, 35.89), shapely.Point(20.13, 35.88), shapely.Point(20.2, 35.8)]


def at(raster, levels, kinds=(0, 1, 1), hazards=HAZARDS):
    return people_at_levels(open_raster(str(raster)), objects(ZONES), geo.WGS84, objects(hazards),
                            np.zeros(len(hazards)), np.array(kinds), levels, 92.5, Silent())


def test_equal_distances_are_the_plain_bands(people):
    total, levels = at(people, [(500.0, 500.0), (1000.0, 1000.0)])
    plain = within(people, ZONES, HAZARDS, bands=(500.0, 1000.0))
    np.testing.assert_allclose(total, plain.total)
    np.testing.assert_allclose(levels, plain.within, rtol=1e-9)


def test_a_union_of_different_distances_against_exactextract(people):
    _, levels = at(people, [(1000.0, 500.0), (-1.0, 500.0), (-1.0, -1.0)])
    centre = (20.12, 35.85)
    both = shapely.union(grown_union(HAZARDS[:1], 1000.0, centre), grown_union(HAZARDS[1:], 500.0, centre))
    expected = exact_sums(people, [shapely.intersection(both, zone) for zone in ZONES])
    np.testing.assert_allclose(levels[:, 0], expected, rtol=0.005)
    np.testing.assert_allclose(levels[:, 1], within(people, ZONES, HAZARDS[1:], bands=(500.0,)).within[:, 0], rtol=1e-9)
    assert (levels[:, 2] == 0).all()


def test_nobody_counts_twice_when_hazards_of_two_kinds_lie_on_each_other(people):
    _, once = at(people, [(1000.0, 500.0)], kinds=(0,), hazards=HAZARDS[:1])
    _, twice = at(people, [(1000.0, 500.0)], kinds=(0, 1), hazards=[HAZARDS[0], HAZARDS[0]])
    np.testing.assert_allclose(once, twice, rtol=1e-9)


def test_blocks_among_which_people_are_spread(tmp_path):
    even = write_raster(tmp_path / "even.tif", np.ones((300, 300), "float32"), 20.0, 36.0, STEP)
    town = np.zeros((300, 300), "float32")
    town[100:103, 100:103] = 50.0  # in one block of 11 pixels at most in four
    town = write_raster(tmp_path / "town.tif", town, 20.0, 36.0, STEP)

    def blocks(path):
        return effective_blocks(open_raster(path), objects(ZONES), geo.WGS84, 92.5, Silent())

    assert blocks(even)[0] > 150
    assert blocks(town)[0] <= 4
    assert np.isnan(blocks(town)[1])
