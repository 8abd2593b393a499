"""Tables with coordinates become point frames; tables with P-codes stay tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..base.feedback import Feedback, Silent, Span, checkpoint
from ..base.text import N_, Told
from .frame import Frame
from .geo import WGS84
from .hxl import roles
from .loaded import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import pandas as pd

#: rows that become numbers, or points, between two looks at the cancel button
_TOGETHER = 50_000
_LATITUDE = ("latitude", "lat", "y", "gps latitude", "_latitude", "center_lat", "centroid_lat", "lat_dd",
             "point_y", "ycoord")
_LONGITUDE = ("longitude", "lon", "long", "lng", "x", "gps longitude", "_longitude", "center_lon", "centroid_lon",
              "long_dd", "point_x", "xcoord")


def coordinate_columns(columns: Sequence[str], tags: Sequence[str] | None = None) -> tuple[str, str] | None:
    """The names of the longitude and latitude columns, by HXL tag first, then by header; None without both."""
    if tags:
        found = roles(tags)
        if "longitude" in found and "latitude" in found:
            return columns[found.index("longitude")], columns[found.index("latitude")]
    plain = {column.strip().lower(): column for column in reversed(columns)}
    x = next((plain[name] for name in _LONGITUDE if name in plain), None)
    y = next((plain[name] for name in _LATITUDE if name in plain), None)
    return (x, y) if x and y else None


def with_points(frame: Frame, feedback: Feedback | None = None) -> Frame:
    """The frame with points (WGS 84) where it has longitude and latitude; rows without usable ones are said.

    Raises Cancelled.
    """
    pair = coordinate_columns(list(frame.table.columns), frame.table.attrs.get("hxl_tags"))
    if pair is None or not len(frame):
        return frame
    geometry, lost = points_of(frame.table[pair[0]], frame.table[pair[1]], feedback or Silent())
    if lost == len(frame):
        return frame
    frame.geometry, frame.crs = geometry, WGS84
    if lost:
        frame.notes.append(no_point(lost))
    return frame


def no_point(rows: int) -> Told:
    """The sentence for rows that have no usable coordinates."""
    return Told(N_("{n} rows have no usable coordinates; they are kept without a point"), {"n": rows})


def points_of(longitude: pd.Series[Any], latitude: pd.Series[Any], feedback: Feedback,
              ) -> tuple[np.ndarray[Any, Any], int]:
    """A point (degrees) or None for each row, and how many have none. In steps: one call of GEOS for a million points
    holds the interpreter for more than a second, so that nobody can look at the button. Raises Cancelled."""
    import numpy as np
    import shapely

    x, y = _numbers(longitude, Span(feedback, 0, 40)), _numbers(latitude, Span(feedback, 40, 80))
    good = np.isfinite(x) & np.isfinite(y) & (np.abs(x) <= 180) & (np.abs(y) <= 90) & ~((x == 0) & (y == 0))
    geometry: np.ndarray[Any, Any] = np.full(len(x), None, dtype=object)
    for start in range(0, len(x), _TOGETHER):
        checkpoint(feedback, 80.0 + 20.0 * start / len(x))
        rows = start + np.flatnonzero(good[start:start + _TOGETHER])
        geometry[rows] = shapely.points(x[rows], y[rows])
    return geometry, int((~good).sum())


def _numbers(column: pd.Series[Any], feedback: Feedback) -> np.ndarray[Any, Any]:
    """The cells as figures, NaN where they are none."""
    import numpy as np

    out = np.empty(len(column), dtype=float)
    for start in range(0, len(column), _TOGETHER):
        checkpoint(feedback, 100.0 * start / len(column))
        part = column.iloc[start:start + _TOGETHER]
        out[start:start + len(part)] = [_or_nan(number(value)) for value in part]
    return out


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else value
