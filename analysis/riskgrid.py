"""The protected grid of a country from its layers: reads the records, counts them by cell, adds survey state."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.frame import Counts, Frame
from . import survey_state
from .disclosure import Protocol
from .engine import THREADS, cluster, on_cluster
from .grid import EASE2, Grid, Units, build, cells_of, finest_allowed, key_of
from .parallel import in_threads
from .raster import Raster, Window, close_raster, open_raster, read_people
from .records import column, make_hazards, numbers
from .standing import Told, behind_of, rules_text, statement_of
from .zones import text_ids

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

#: hazards transformed between two looks at the cancel button
_AT_ONCE = 10_000
_NO_CELLS: Ints = np.zeros(0, dtype=np.int64)
_NO_VALUES: Floats = np.zeros(0)


@dataclass
class RiskGrid:
    """``frame``: the cells as they may be told. ``grid``: with the counts behind them, for the attack suite only."""

    frame: Frame
    grid: Grid
    finest_km: float
    #: the records by finest square, and the cells before company is found, for the release rule (standing.py)
    units: Units
    plain: Frame
    counts: dict[str, Counts] = field(default_factory=dict)
    notes: list[Text] = field(default_factory=list)
    finding: Ints = field(default_factory=lambda: _NO_CELLS)
    finding_cell: Ints = field(default_factory=lambda: _NO_CELLS)

    def told(self, protocol: Protocol, accidents: bool, day: int) -> Told:
        """What this grid tells and what is behind it. ``day``: proleptic ordinal."""
        return Told(statement_of(self.plain, day), behind_of(self.units, self.finding_cell, self.finding),
                    round(self.finest_km * 1000), rules_text(protocol), accidents)


def risk_grid(
    hazards: Frame,
    protocol: Protocol,
    feedback: Feedback,
    *,
    accidents: Frame | None = None,
    population: str = "",
    survey: Frame | None = None,
    asked_km: float = 0.0,
    engine: str = THREADS,
) -> RiskGrid:
    """Build the protected grid. Raises BadInput and Cancelled.

    ``population``: path of a raster with people a pixel, or empty. ``asked_km``: the finest cell the user wants;
    the protocol's own finest cell stands where it is coarser.
    """
    finest = finest_allowed(asked_km, protocol)
    notes: list[Text] = []
    if asked_km and finest != asked_km:
        notes.append(Text(N_("The protocol “{protocol}” allows no cell below {finest} km; {asked} km was not used."),
                          {"protocol": protocol.title, "finest": f"{finest:g}", "asked": f"{asked_km:g}"}))
    size = finest * 1000.0
    counts: dict[str, Counts] = {}
    hazard = _hazard_units(hazards, size, protocol, counts, notes, feedback)
    checkpoint(feedback, 10)
    accident = _accident_units(accidents, size, counts, notes)
    people_cell, people, land = _people(population, size, Span(feedback, 10, 60), engine)
    if survey is not None:
        land = np.concatenate([land, _survey_cells(survey, size)])
    units = Units(*hazard, *accident, people_cell=people_cell, people=people, land=land)
    grid = build(units, finest, protocol, Span(feedback, 60, 80))
    if not len(grid.size_m):
        raise BadInput(N_("None of the records has a position, so there is nothing to draw a grid of"),
                       hint=N_("give POPULATION or SURVEYED, or hazards with geometry"))
    states = _states(grid, survey)
    checkpoint(feedback, 95)
    frame = plain = _frame(grid, states, bool(population))
    if grid.suppressed.any():
        bare = build(units, finest, protocol, Span(feedback, 95, 98), company=False)
        plain = _frame(bare, _states(bare, survey), bool(population))
    result = RiskGrid(frame, grid, finest, units, plain, counts, notes)
    if survey is not None:
        result.finding, result.finding_cell = _findings(survey, size)
    return result


def _hazard_units(
    frame: Frame, size: float, protocol: Protocol, counts: dict[str, Counts], notes: list[Text], feedback: Feedback
) -> tuple[Ints, Ints, Floats, Floats]:
    """Pairs of hazard and cell, area and weight by hazard. Records with one id are one hazard."""
    records = make_hazards(frame, feedback=feedback)
    notes += records.notes
    rows = records.rows()
    counts["HAZARDS"] = Counts(len(frame), len(rows), {
        N_("status does not count"): int((~records.counts).sum()),
        N_("no geometry"): int((records.counts & ~records.located).sum()),
    })
    nowhere = counts["HAZARDS"].left_out["no geometry"]
    if nowhere:
        notes.append(Text(N_("{count} hazards have no geometry and are in no square: they may lie where nothing is "
                             "recorded."), {"count": nowhere}))
    number = _distinct(frame, rows, "hazard_id")
    n = int(number.max()) + 1 if len(number) else 0
    shapes = records.shapes(rows)
    for start in range(0, len(shapes), _AT_ONCE):
        checkpoint(feedback)
        shapes[start:start + _AT_ONCE] = geo.transform(shapes[start:start + _AT_ONCE], geo.WGS84, EASE2)
    unit, cell = cells_of(shapes, size, lambda: checkpoint(feedback))
    area = np.zeros(n)
    np.maximum.at(area, number, records.area[rows])
    classes = column(frame, "hazard_class")
    words = text_ids(classes.tolist()) if classes is not None else [None] * len(frame)
    other = protocol.weights.get("other", 0.0)
    own = np.array([protocol.weights.get(words[row] or "other", other) for row in rows], dtype=np.float64)
    weight = np.zeros(n)
    np.maximum.at(weight, number, own)
    pairs = np.unique(np.c_[number[unit], cell], axis=0) if len(unit) else np.zeros((0, 2), dtype=np.int64)
    return pairs[:, 0], pairs[:, 1], area, weight


def _distinct(frame: Frame, rows: NDArray[np.intp], name: str) -> Ints:
    """A number a row; rows with one id share theirs, rows without an id have one of their own."""
    values = column(frame, name)
    ids = text_ids(values.tolist()) if values is not None else [None] * len(frame)
    known: dict[str, int] = {}
    return np.array([known.setdefault(ids[row] or f"\0{row}", len(known)) for row in rows], dtype=np.int64)


def _accident_units(
    frame: Frame | None, size: float, counts: dict[str, Counts], notes: list[Text]
) -> tuple[Ints, Ints, Floats]:
    """Pairs of accident and cell, victims by accident. An accident that nobody counted has one victim."""
    if frame is None:
        return _NO_CELLS, _NO_CELLS, _NO_VALUES
    raw = frame.geometry if frame.geometry is not None else np.full(len(frame), None, dtype=object)
    place = np.array(raw, dtype=object)
    rows = np.flatnonzero(~shapely.is_missing(place) & ~shapely.is_empty(place))
    counts["ACCIDENTS"] = Counts(len(frame), len(rows), {N_("no geometry"): len(frame) - len(rows)})
    if len(rows) < len(frame):
        notes.append(Text(N_("{count} accidents have no position and are in no square."),
                          {"count": len(frame) - len(rows)}))
    if not len(rows):
        return _NO_CELLS, _NO_CELLS, _NO_VALUES
    number = _distinct(frame, rows, "accident_id")
    unit, cell = cells_of(geo.transform(place[rows], frame.crs, EASE2), size)
    people = np.nan_to_num(numbers(frame, "killed")) + np.nan_to_num(numbers(frame, "injured"))
    victims = np.zeros(int(number.max()) + 1)
    np.maximum.at(victims, number, np.maximum(people[rows], 1.0))
    pairs = np.unique(np.c_[number[unit], cell], axis=0)
    return pairs[:, 0], pairs[:, 1], victims


def _people(path: str, size: float, feedback: Feedback, engine: str = THREADS) -> tuple[Ints, Floats, Ints]:
    """People by cell, each pixel counted in the cell of its centre, and the cells with any value at all."""
    if not path:
        return _NO_CELLS, _NO_VALUES, _NO_CELLS
    raster = open_raster(path)
    windows = raster.windows()
    with ExitStack() as stack:
        if engine == THREADS:
            results: Any = in_threads(lambda window: _window_people(raster, window, size), windows, feedback,
                                      finish=close_raster)
        else:
            client = stack.enter_context(cluster(engine, [raster.path]))
            tasks = ((raster, window, size) for window in windows)
            results = on_cluster(client, people_task, tasks, len(windows), feedback)
        stack.enter_context(closing(results))
        keys, sums = zip(*results)
    cells, back = np.unique(np.concatenate(keys), return_inverse=True)
    total = np.bincount(back.reshape(-1), weights=np.concatenate(sums), minlength=len(cells))
    return cells.astype(np.int64), total.astype(np.float64), cells.astype(np.int64)


def _window_people(raster: Raster, window: Window, size: float) -> tuple[Ints, Floats]:
    """Cells of a window and their people. Pure but for reading the raster."""
    values, _ = read_people(raster, window)
    told = _valid(raster, window) if raster.nodata is not None else np.ones(values.shape, dtype=bool)
    # the grid's projection is cylindrical: x by column, y by row
    count = _by_row_and_column if geo.is_geographic(raster.crs) else _by_pixel
    return count(raster, window, values, told, size)


def people_task(raster: Raster, window: Window, size: float) -> tuple[Ints, Floats]:
    """The same on a worker elsewhere, which keeps no file open."""
    try:
        return _window_people(raster, window, size)
    finally:
        close_raster()


def _valid(raster: Raster, window: Window) -> NDArray[np.bool_]:
    """True where a pixel has a value: the country, as the raster's maker drew it."""
    from osgeo import gdal

    rows, columns = window.shape
    dataset = gdal.Open(raster.path)  # must outlive its bands
    mask = dataset.GetRasterBand(raster.band).GetMaskBand()
    out: NDArray[np.bool_] = mask.ReadAsArray(window.left, window.top, columns, rows) > 0
    return out


def _centres(raster: Raster, window: Window) -> tuple[Floats, Floats]:
    """x of the columns' and y of the rows' centres."""
    x: Floats = raster.origin_x + (np.arange(window.left, window.right) + 0.5) * raster.step_x
    y: Floats = raster.origin_y + (np.arange(window.top, window.bottom) + 0.5) * raster.step_y
    return x, y


def _by_row_and_column(
    raster: Raster, window: Window, values: Floats, told: NDArray[np.bool_], size: float
) -> tuple[Ints, Floats]:
    """Cells and people of a window in degrees: runs of columns, then runs of rows, are one cell each."""
    x, y = _centres(raster, window)
    across = geo.transform_coordinates(np.c_[x, np.zeros(len(x))], raster.crs, EASE2)[:, 0]
    down = geo.transform_coordinates(np.c_[np.zeros(len(y)), y], raster.crs, EASE2)[:, 1]
    fits = np.isfinite(down)[:, None] & np.isfinite(across)[None, :]
    column_of = np.floor(np.where(np.isfinite(across), across, 0.0) / size).astype(np.int64)
    row_of = np.floor(np.where(np.isfinite(down), down, 0.0) / size).astype(np.int64)
    first_column = np.flatnonzero(np.r_[True, column_of[1:] != column_of[:-1]])
    first_row = np.flatnonzero(np.r_[True, row_of[1:] != row_of[:-1]])

    def tally(pixels: Any) -> Any:
        return np.add.reduceat(np.add.reduceat(pixels, first_column, axis=1), first_row, axis=0)

    used = told & fits
    known = tally(used.astype(np.int64)) > 0
    people: Floats = tally(np.where(used, values, 0.0))[known]
    cells = key_of(column_of[first_column][None, :], row_of[first_row][:, None])
    out: Ints = np.broadcast_to(cells, known.shape)[known]
    return out, people


def _by_pixel(
    raster: Raster, window: Window, values: Floats, told: NDArray[np.bool_], size: float
) -> tuple[Ints, Floats]:
    """Cells and people of a window in any other CRS: each centre is transformed."""
    x, y = _centres(raster, window)
    picked = np.flatnonzero(told.ravel())
    xy = np.c_[np.tile(x, len(y))[picked], np.repeat(y, len(x))[picked]]
    moved = geo.transform_coordinates(xy, raster.crs, EASE2)
    fits = np.isfinite(moved).all(axis=1)
    cell = np.floor(moved[fits] / size).astype(np.int64)
    found, back = np.unique(key_of(cell[:, 0], cell[:, 1]), return_inverse=True)
    people = np.bincount(back.reshape(-1), weights=values.ravel()[picked[fits]], minlength=len(found))
    return found.astype(np.int64), people.astype(np.float64)


def _survey_cells(survey: Frame, size: float) -> Ints:
    """Cells that a survey touched: they are shown even where nobody lives and nothing is recorded."""
    shapes, _ = survey_state.read_survey(survey)
    known = shapes[~shapely.is_missing(shapes)]
    if not len(known):
        return _NO_CELLS
    return cells_of(geo.transform(known, geo.WGS84, EASE2), size)[1]


def _findings(survey: Frame, size: float) -> tuple[Ints, Ints]:
    """Pairs of survey and cell for surveys that found something or could not say: one such row can move a state."""
    shapes, results = survey_state.read_survey(survey)
    rows = np.flatnonzero((results != "none found") & ~shapely.is_missing(shapes))
    if not len(rows):
        return _NO_CELLS, _NO_CELLS
    return cells_of(geo.transform(shapes[rows], geo.WGS84, EASE2), size)


def _states(grid: Grid, survey: Frame | None) -> NDArray[np.object_]:
    """Survey state of each published cell. What is suppressed says nothing more."""
    recorded = (grid.stats.hazards > 0) | (grid.stats.accidents > 0)
    lonlat = geo.transform(grid.polygons(), EASE2, geo.WGS84)
    states = survey_state.zone_states(grid.ids(), lonlat, recorded, survey)
    states[grid.suppressed] = survey_state.SUPPRESSED
    return states


def _frame(grid: Grid, states: NDArray[np.object_], people_known: bool) -> Frame:
    """The published columns only: no count leaves this function."""
    import pandas as pd

    people = grid.people if people_known else np.full(len(grid.size_m), np.nan)
    table = pd.DataFrame({
        "cell_id": pd.Series(grid.ids(), dtype=object),
        "size_km": grid.size_m / 1000.0,
        "risk_class": pd.array(np.where(grid.suppressed, 0, grid.risk_class), dtype="Int64"),
        "people": pd.array(np.nan_to_num(people), dtype="float64").astype("Int64"),
        "survey_state": pd.Series(states, dtype=object),
        "suppressed": grid.suppressed.astype(np.int64),
    })
    table.loc[grid.suppressed, "risk_class"] = pd.NA
    table.loc[np.isnan(people), "people"] = pd.NA
    return Frame("riskgrid", table, grid.polygons(), EASE2, style="riskgrid")
