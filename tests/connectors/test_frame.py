"""Rows of a frame by mask and by position."""

import numpy as np
import pandas as pd
import pytest
from common_ground.connectors.frame import Frame


@pytest.mark.parametrize("mask", [
    [True, False, True], np.array([True, False, True]), pd.Series([True, False, True]),
    pd.array([True, False, True], dtype="boolean"), np.array([True, False, True], dtype=object),
], ids=["list", "array", "series", "nullable", "objects"])
def test_a_mask_is_a_mask_whatever_it_is_made_of(mask):
    """np.asarray of a nullable mask is an array of objects in pandas 1.5."""
    frame = Frame("t", pd.DataFrame({"a": [10, 20, 30]}), np.array(["x", "y", "z"], dtype=object))
    taken = frame.take(mask)
    assert taken.table["a"].tolist() == [10, 30]
    assert taken.geometry.tolist() == ["x", "z"]
    assert frame.take([2, 0]).table["a"].tolist() == [30, 10]
