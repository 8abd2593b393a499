"""What sites and roads are told of the ground beside them, for those who may not have distances: the protected grid.

The class and the survey state of the square in which a site lies, or of each square that a road crosses, are read off a
grid that is released as it is; nothing is measured to a hazard, so that many sites, or one asked about again and again,
tell no more than the grid does. Method, limits: docs/methods/disclosure.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.frame import Counts, Frame
from .grid import EASE2, cells_of, parent
from .proximity import Result
from .standing import Statement, statement_of
from .survey_state import STATES, UNKNOWN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

METHOD = "grid class 1: the square of the protected grid at each place; docs/methods/disclosure.md"
#: the fields that stand in place of hazard_id, distance_m and band
FIELDS = ("grid_cell_id", "grid_size_km", "grid_class", "survey_state")


def read_grid(frame: Frame) -> Statement:
    """The squares of a layer made by ``riskgrid``. Raises BadInput for another layer."""
    try:
        return statement_of(frame, 1)
    except (KeyError, ValueError, TypeError) as error:
        raise BadInput(N_("The layer GRID is not a protected risk grid"), details=repr(error),
                       hint=N_("choose the output of riskgrid")) from error


def row_at(grid: Statement, cells: Ints, size_m: int) -> Ints:
    """Row of the square that is or holds each square of ``size_m``; -1 outside the grid."""
    out: Ints = np.full(len(cells), -1, dtype=np.int64)
    current, side = cells.copy(), size_m
    largest = int(grid.size.max()) if len(grid) else 0
    while side <= largest:
        rows = np.flatnonzero(grid.size == side)
        if len(rows):
            order = rows[np.argsort(grid.key[rows], kind="stable")]
            spot = np.minimum(np.searchsorted(grid.key[order], current), len(order) - 1)
            hit = (grid.key[order][spot] == current) & (out < 0)
            out[hit] = order[spot[hit]]
        current, side = parent(current), side * 2
    return out


def _put(frame: Frame, grid: Statement, names: list[str], rows: Ints) -> None:
    """The fields of the squares into the table."""
    import pandas as pd

    # fid: the row number in the layer that the sites came from, which would clash with that of the new one
    for name in ("fid", "hazard_id", "distance_m", "band", *FIELDS):
        if name in frame.table:
            frame.table = frame.table.drop(columns=name)
    here = rows >= 0
    at = np.maximum(rows, 0)
    risk = np.where(here, grid.risk_class[at], -1)
    frame.table["grid_cell_id"] = [names[row] if row >= 0 else None for row in rows]
    frame.table["grid_size_km"] = np.where(here, grid.size[at] / 1000.0, np.nan)
    frame.table["grid_class"] = pd.array([None if value < 0 else int(value) for value in risk], dtype="Int64")
    frame.table["survey_state"] = [STATES[int(grid.state[row])] if row >= 0 else UNKNOWN for row in rows]


def site_classes(sites: Frame, grid: Frame, feedback: Feedback) -> Result:
    """One row a site: its own fields, then :data:`FIELDS`. A line or an area is where a point of its inside lies."""
    squares = read_grid(grid)
    names = [str(name) for name in grid.table["cell_id"]]
    shapes = _in_plane(sites)
    known = np.flatnonzero(~shapely.is_missing(shapes))
    rows: Ints = np.full(len(sites), -1, dtype=np.int64)
    size = int(squares.size.min()) if len(squares) else 0
    if len(known) and size:
        checkpoint(feedback, 30)
        unit, cells = cells_of(shapely.point_on_surface(shapes[known]), float(size))
        _, first = np.unique(unit, return_index=True)
        rows[known[unit[first]]] = row_at(squares, cells[first], size)
    frame = sites.take(np.arange(len(sites)))
    _put(frame, squares, names, rows)
    frame.name, frame.style = "site_grid_class", "site"
    return _result(frame, "SITES", len(sites), len(known), rows)


def line_classes(lines: Frame, grid: Frame, feedback: Feedback) -> Result:
    """One row for each line and square that it runs through: the line's fields, ``length_m`` of that part, then
    :data:`FIELDS`; the part outside the grid is a row without a square."""
    squares = read_grid(grid)
    names = [str(name) for name in grid.table["cell_id"]]
    shapes = _in_plane(lines)
    known = np.flatnonzero(shapely.get_dimensions(shapes) == 1)
    polygons = np.array(grid.geometry if grid.geometry is not None else [], dtype=object)
    if len(polygons) != len(squares):
        raise BadInput(N_("The layer GRID is not a protected risk grid"), hint=N_("choose the output of riskgrid"))
    polygons = geo.transform(polygons, grid.crs, EASE2)
    tree = shapely.STRtree(polygons)
    owner, square, parts = [], [], []
    for count, line in enumerate(known):
        if count % 200 == 0:
            checkpoint(feedback, 100.0 * count / len(known))
        rest = shapes[line]
        for row in sorted(int(r) for r in tree.query(shapes[line], "intersects")):
            part = shapely.intersection(rest, polygons[row])
            if shapely.length(part) > 0:
                owner.append(line)
                square.append(row)
                parts.append(_only_lines(part))
                rest = shapely.difference(rest, polygons[row])
        if shapely.length(rest) > 0:
            owner.append(line)
            square.append(-1)
            parts.append(rest)
    frame = lines.take(np.array(owner, dtype=np.intp))
    cut = np.full(len(parts), None, dtype=object)
    cut[:] = parts
    frame.geometry = geo.transform(cut, EASE2, geo.WGS84)
    frame.crs = geo.WGS84
    for name in [c for c in frame.table if str(c).startswith("length_")]:
        frame.table = frame.table.drop(columns=name)
    frame.table["length_m"] = np.round(geo.ellipsoidal_length(frame.geometry, geo.WGS84))
    rows = np.array(square, dtype=np.int64)
    _put(frame, squares, names, rows)
    frame.name, frame.style = "line_grid_class", "road"
    return _result(frame, "LINES", len(lines), len(known), rows)


def _only_lines(part: Any) -> Any:
    pieces = shapely.get_parts(part)
    return shapely.multilinestrings(pieces[shapely.get_dimensions(pieces) == 1]) if len(pieces) > 1 else part


def _in_plane(frame: Frame) -> NDArray[np.object_]:
    raw = frame.geometry if frame.geometry is not None else np.full(len(frame), None, dtype=object)
    out: NDArray[np.object_] = shapely.force_2d(np.array(raw, dtype=object))
    out[shapely.is_empty(out)] = None
    return geo.transform(out, frame.crs, EASE2) if not shapely.is_missing(out).all() else out


def _result(frame: Frame, name: str, given: int, located: int, rows: Ints) -> Result:
    missing = given - located
    counts = {name: Counts(given, located, {N_("no geometry"): missing} if missing else {})}
    notes = [Text(N_("For this audience: the class of the protected grid at each place, and no distance. Nothing "
                     "recorded is not safe: read survey_state."))]
    outside = int((rows < 0).sum())
    if outside:
        notes.append(Text(N_("{count} rows lie outside the grid, where nothing is known."), {"count": outside}))
    return Result(frame, counts, {}, notes)
