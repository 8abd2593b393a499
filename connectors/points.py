"""Tables with coordinates become point frames; tables with P-codes stay tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..base.text import N_, Told
from .frame import Frame
from .geo import WGS84
from .hxl import roles
from .loaded import number

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def with_points(frame: Frame) -> Frame:
    """The frame with points (WGS 84) where it has longitude and latitude; rows without usable ones are said."""
    import numpy as np
    import shapely

    pair = coordinate_columns(list(frame.table.columns), frame.table.attrs.get("hxl_tags"))
    if pair is None or not len(frame):
        return frame
    x = np.array([_or_nan(number(value)) for value in frame.table[pair[0]]], dtype=float)
    y = np.array([_or_nan(number(value)) for value in frame.table[pair[1]]], dtype=float)
    good = np.isfinite(x) & np.isfinite(y) & (np.abs(x) <= 180) & (np.abs(y) <= 90) & ~((x == 0) & (y == 0))
    if not good.any():
        return frame
    geometry: np.ndarray[Any, Any] = np.full(len(frame), None, dtype=object)
    geometry[good] = shapely.points(x[good], y[good])
    frame.geometry, frame.crs = geometry, WGS84
    if not good.all():
        frame.notes.append(Told(N_("{n} rows have no usable coordinates; they are kept without a point"),
                                    {"n": int((~good).sum())}))
    return frame


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else value
