"""Points out of columns: many rows are made in steps, and any look can stop them."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.errors import Cancelled
from common_ground.base.feedback import Silent
from common_ground.connectors import points
from common_ground.connectors.frame import Frame
from common_ground.connectors.table_wizard import TablePreset, apply
from common_ground.tests.looks import Looks, looks_of


def frame(rows):
    """Coordinates as texts; every tenth row has none, every seventh is off the globe."""
    table = pd.DataFrame({"longitude": [f"{15 + row % 40 / 10}" for row in range(rows)],
                          "latitude": [f"{5 + row % 30 / 10}" for row in range(rows)]}, dtype=object)
    table.loc[::10, "longitude"] = None
    table.loc[3::7, "latitude"] = "99.5"
    return Frame("sites", table)


def made(work, rows, feedback):
    if work == "wizard":
        return apply(frame(rows), TablePreset("table", "Any table", geometry="points"), feedback=feedback)
    return points.with_points(frame(rows), feedback)


@pytest.mark.parametrize("work", ["wizard", "headers"])
def test_looks_grow_with_the_rows_and_any_look_can_stop_it(monkeypatch, work):
    """A million points were made in one call that held the interpreter for more than a second."""
    before = made(work, 1000, Silent())
    monkeypatch.setattr(points, "_TOGETHER", 50)
    few, many = (looks_of(lambda f, n=n: made(work, n, f)) for n in (50, 1000))
    assert many > few + 3 * 15
    for most in range(many):
        with pytest.raises(Cancelled):
            made(work, 1000, Looks(most))
    after = made(work, 1000, Silent())
    x = pd.to_numeric(after.table["longitude"]).to_numpy()
    there = np.array([row % 10 != 0 and row % 7 != 3 for row in range(1000)])
    assert (shapely.is_missing(after.geometry) == ~there).all()
    assert (shapely.get_x(after.geometry[there]) == x[there]).all()
    assert (after.geometry == before.geometry).all()
    assert [str(note) for note in after.notes] == [str(note) for note in before.notes] != []
