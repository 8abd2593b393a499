"""Many areas as one, and that it can be stopped on the way."""

import numpy as np
import pytest
import shapely
from common_ground.base.errors import Cancelled
from common_ground.connectors.dissolve import union_of
from common_ground.tests.looks import Looks


def squares(n):
    return np.array([shapely.box(x, y, x + 1, y + 1) for x in range(n) for y in range(n)], dtype=object)


@pytest.mark.parametrize("order", ["as they are", "mixed"])
def test_the_union_is_what_one_call_gives(order):
    shapes = squares(20)
    if order == "mixed":
        np.random.default_rng(2).shuffle(shapes)
    shapes = shapes[:-7]
    assert union_of(shapes).equals(shapely.union_all(shapes))


def test_missing_empty_and_broken_areas():
    bow = shapely.from_wkt("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))")
    assert union_of([None, shapely.Polygon(), bow]).area == pytest.approx(2.0)
    assert union_of([None, shapely.Polygon()]) is None and union_of([]) is None
    assert union_of([shapely.box(0, 0, 1, 1)]).equals(shapely.box(0, 0, 1, 1))


def test_looks_grow_with_the_areas_and_any_look_can_stop_it():
    few, many = Looks(), Looks()
    union_of(squares(8), few)
    union_of(squares(32), many)
    assert many.seen > 10 * few.seen > 10
    for most in (0, 5, many.seen - 1):
        with pytest.raises(Cancelled):
            union_of(squares(32), Looks(most))
