"""Repairs that a user may accept: what was sound stays as it was, and each change is said."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis.repair import repaired
from common_ground.base.errors import Cancelled
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame

SQUARE = shapely.box(18, 4, 18.01, 4.01)


def frame(*shapes):
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    return Frame("h", pd.DataFrame({"hazard_id": [f"H{n}" for n in range(len(shapes))],
                                    "geometry_note": pd.Series(["before"] + [None] * (len(shapes) - 1), dtype=object)}),
                 geometry, geo.WGS84)


def test_each_repair_is_said_and_sound_ones_stay():
    again = shapely.Polygon([(18, 4), (18.01, 4), (18.01, 4), (18.01, 4.01), (18, 4.01), (18, 4 + 1e-8), (18, 4)])
    bow = shapely.Polygon([(18, 4), (18.01, 4.01), (18.01, 4), (18, 4.01)])
    twice = shapely.MultiPolygon([SQUARE, shapely.box(19, 4, 19.01, 4.01), shapely.reverse(SQUARE)])
    hole = shapely.Polygon(SQUARE.exterior, [shapely.box(18.002, 4.002, 18.004, 4.004).exterior])
    flat = shapely.Polygon([(0, 0), (1, 1), (0, 0), (0, 0)])
    source = frame(bow, again, twice, SQUARE, hole, None, shapely.Point(1, 1), flat)
    out, counts = repaired(source)
    notes = out.table["geometry_note"].tolist()
    assert notes[0].startswith("before; repaired (self-intersection): ") and shapely.is_valid(out.geometry[0])
    assert notes[1].startswith("2 repeated point(s) dropped") and len(out.geometry[1].exterior.coords) == 5
    assert notes[2].startswith("1 repeated part(s) dropped") and len(out.geometry[2].geoms) == 2
    assert notes[3:] == [None] * 5
    assert [a is b or a.equals_exact(b, 0) for a, b in zip(out.geometry[3:], source.geometry[3:])] == [True] * 5
    assert counts.balanced() and counts.used == 3 and counts.left_out == {"sound": 3, "no polygon": 2}
    assert source.table["geometry_note"].tolist() == ["before"] + [None] * 7  # what came in is as it was
    again_out, again_counts = repaired(out)
    assert again_counts.used == 0 and again_out.table["geometry_note"].tolist() == notes


def test_a_table_and_a_cancel(recorder):
    table = Frame("t", pd.DataFrame({"a": [1]}))
    assert repaired(table)[0] is table
    recorder.cancel_after = 0
    with pytest.raises(Cancelled):
        repaired(frame(SQUARE), recorder)
