"""Where a record is: its own geometry, the polygons of its points table, or the coordinates in its columns."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...base.errors import BadInput
from ...base.feedback import Feedback, Span, checkpoint
from ...base.text import N_, told
from .. import geo
from ..frame import Frame
from .coordinates import doubts, parse_axis, parse_pairs, parse_zone, utm_wkt
from .guess import Mapping
from .numbers import parse_numbers
from .polygons import to_wgs84
from .shapes import Shapes, geometry_column, note, sort_out
from .text import Objects, each_distinct, textual

if TYPE_CHECKING:
    import numpy as np

    from .pointtable import Linked


@dataclass
class Located:
    """``shapes`` in ``crs``; ``origin``: geometry_from of each record; ``reject``: row to a reason that geometry
    gives (used where nothing else places the record)."""

    shapes: Shapes
    origin: Objects
    crs: str
    reject: dict[int, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def locate(source: Frame, mapping: Mapping, kind: str, crs: str, linked: Linked | None, outline: Any,
           feedback: Feedback) -> Located:
    """Geometry of every record. A file's own geometry comes first, then the points table, then columns."""
    import numpy as np
    import shapely

    size = len(source)
    notes: Objects = np.full(size, None, dtype=object)
    said: list[str] = []
    geometry, out_crs = _own_geometry(source, crs, said)
    own = ~shapely.is_missing(geometry) & ~shapely.is_empty(geometry)
    geometry[~own] = None
    origin: Objects = np.full(size, "none", dtype=object)
    reject: dict[int, str] = {}
    if linked is not None:
        _take_linked(geometry, own, linked, out_crs, notes, reject)
    checkpoint(feedback, 20)
    xy = coordinates_of(source, mapping, crs if source.geometry is None else "", feedback)
    checkpoint(feedback, 40)
    missing = np.flatnonzero(shapely.is_missing(geometry) & np.isfinite(xy).all(axis=1))
    possible = missing[(np.abs(xy[missing, 0]) <= 180) & (np.abs(xy[missing, 1]) <= 90)]
    if len(possible):
        geometry[possible] = geo.transform(shapely.points(xy[possible]), geo.WGS84, out_crs)
    shapes = sort_out(geometry, out_crs, notes, Span(feedback, 50, 80))
    is_area, is_point = ~shapely.is_missing(shapes.polygons), ~shapely.is_missing(shapes.points)
    origin[is_point] = "point"
    origin[is_area] = "polygon"
    if linked is not None:
        from_points = ~own & linked.has_geometry
        origin[from_points & is_area] = "points table"
    checkpoint(feedback, 80)
    _doubts(shapes, xy, out_crs, outline, said, feedback)
    checkpoint(feedback, 100)
    return Located(shapes, origin, out_crs, reject, said)


def _own_geometry(source: Frame, crs: str, said: list[str]) -> tuple[Objects, str]:
    import numpy as np
    import shapely

    if source.geometry is not None:
        geometry: Objects = np.array(source.geometry, dtype=object)
        if len(geometry) != len(source):
            geometry = np.full(len(source), None, dtype=object)
        if source.crs and crs and not geo.same_crs(source.crs, crs):
            said.append(told(N_("CRS was given and replaces the one that the file names.")))
        used = crs or source.crs
        if not used and not shapely.is_missing(geometry).all():
            raise BadInput(N_("The file does not say in which coordinate system it is (a shapefile without .prj)"),
                           hint=N_("set CRS to the system it was exported in, for example EPSG:4326 or EPSG:32642"))
        return geometry, used or geo.WGS84
    found = geometry_column(source.table)
    if found is not None:
        said.append(told(N_("Geometry was read from the column {column}."), column=found[0]))
        return found[1].copy(), crs or geo.WGS84
    return np.full(len(source), None, dtype=object), geo.WGS84


def _take_linked(geometry: Objects, own: Any, linked: Linked, crs: str, notes: Objects, reject: dict[int, str]) -> None:
    import numpy as np

    rows = np.flatnonzero(linked.has_geometry & ~own)
    if len(rows):
        geometry[rows] = geo.transform(linked.geometry[rows], geo.WGS84, crs)
    for row, text in enumerate(linked.notes_of):
        if text is not None and not own[row]:
            note(notes, row, text)
    reject.update(linked.reject)


def coordinates_of(source: Frame, mapping: Mapping, crs: str, feedback: Feedback) -> np.ndarray[Any, Any]:
    """Longitude and latitude (WGS84) from the columns: latitude and longitude first, then what was typed."""
    import numpy as np

    table = source.table
    xy = np.full((len(table), 2), np.nan)
    lon, lat = mapping.column("longitude"), mapping.column("latitude")
    if lon and lat:
        x, _ = parse_axis(textual(table[lon]), "longitude")
        checkpoint(feedback, 25)
        y, _ = parse_axis(textual(table[lat]), "latitude")
        checkpoint(feedback, 30)
        xy = to_wgs84(np.column_stack([x, y]), crs, f"{lon}, {lat}")
    east, north = mapping.column("easting"), mapping.column("northing")
    if east and north and np.isnan(xy).any():
        xy = np.where(np.isnan(xy), _typed_metres(source, east, north, mapping.column("utm_zone"), crs), xy)
    both = mapping.column("coordinates")
    if both and np.isnan(xy).any():
        typed, _ = parse_pairs(textual(table[both]))
        xy = np.where(np.isnan(xy).any(axis=1)[:, None], typed, xy)
    return xy


def _typed_metres(source: Frame, east: str, north: str, zone: str | None, crs: str) -> np.ndarray[Any, Any]:
    """Eastings and northings by the zone column, else by ``crs``; nothing where neither is known."""
    import numpy as np

    x, _ = parse_numbers(textual(source.table[east]))
    y, _ = parse_numbers(textual(source.table[north]))
    xy = np.column_stack([x, y])
    out = np.full_like(xy, np.nan)
    if crs:  # what the user says comes before a column
        out = to_wgs84(xy, crs, f"{east}, {north}")
    elif zone:
        codes, zones, _ = each_distinct(textual(source.table[zone]), parse_zone)
        for position, found in enumerate(zones):
            rows = np.flatnonzero((codes == position) & np.isfinite(xy).all(axis=1))
            if found is not None and len(rows):
                moved = geo.transform_coordinates(xy[rows], utm_wkt(*found), geo.WGS84)
                out[rows] = np.where(np.isfinite(moved), moved, np.nan)
    return out


def _doubts(shapes: Shapes, xy: Any, crs: str, outline: Any, said: list[str], feedback: Feedback) -> None:
    """Judge points and polygons by one of their points; proposals only, nothing is moved."""
    import numpy as np
    import shapely

    placed = ~shapely.is_missing(shapes.points) | ~shapely.is_missing(shapes.polygons)
    probe = np.array(xy, dtype=float, copy=True)
    rows = np.flatnonzero(placed)
    if len(rows):
        anchors = np.where(shapely.is_missing(shapes.points[rows]), shapes.polygons[rows], shapes.points[rows])
        coordinates, index = shapely.get_coordinates(anchors, return_index=True)
        first = np.unique(index, return_index=True)[1]
        probe[rows] = geo.transform_coordinates(coordinates[first], crs, geo.WGS84)
    checkpoint(feedback, 90)
    found = doubts(probe, outline)
    texts = [(row, text) for row, text in enumerate(found) if text is not None]
    for row, text in texts:
        note(shapes.notes, row, text)
    for text, count in Counter(text for _, text in texts).items():
        said.append(told(N_("{n} record(s): {text}."), n=count, text=text))
