"""A population raster scaled to the totals of admin areas (COD-PS), and people by nearest hazard.

``pop_i = Σ_a P_a W_i f_ia / Σ_j W_j f_ja``: W is the raster, P the total of area a, f the fraction of pixel i in a.
Every area gets its total back, to 1e-9. An area in which the raster has nobody is filled evenly and flagged, and so is
one whose factor P / ΣW lies outside 0.5 to 2.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.feedback import Feedback, Span, checkpoint
from ..base.scratch import forget
from ..base.text import N_
from ..connectors import geo
from .coverage import Edges, Pieces, join_edges, union_coverage, zone_pieces, zone_sums
from .exposure import PARTS, ZoneEdges, lines_per_pixel, zone_edges
from .exposure_shapes import edges_within, make_shapes
from .parallel import Stop, in_threads
from .proximity import nearest
from .raster import Raster, Window, close_raster, read_people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .records import Hazards

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]

#: a factor outside these is flagged: table and grid are of another place, time or kind
FACTORS = (0.5, 2.0)
NODATA = -99999.0
#: side of the written tiles; a window of any raster can be as tall
_TILE = 128
_NEAR = 4000


@dataclass(frozen=True)
class Scaled:
    """By area: ``grid`` people of the raster, ``factor`` total by grid (NaN where nobody), ``written`` people in the
    new raster, ``flag``: empty, "spread evenly", "factor outside 0.5 to 2", "no total", "outside the raster"."""

    grid: Floats
    factor: Floats
    written: Floats
    flag: list[str]


def spread(pieces: Pieces, values: Floats, rows: int, columns: int) -> Floats:
    """Σ over zones of value × covered fraction, for every pixel. ``values``: one a zone of the pieces."""
    line = np.zeros((rows, columns + 1))
    value = values[pieces.zone]
    inside = pieces.column < columns
    np.add.at(line, (pieces.row[inside], pieces.column[inside]), (pieces.fraction * value)[inside])
    change = np.zeros((rows, columns + 2))
    begin = np.minimum(pieces.column + 1, columns + 1)
    end = np.maximum(pieces.until, begin)
    np.add.at(change, (pieces.row, begin), pieces.after * value)
    np.add.at(change, (pieces.row, end), -pieces.after * value)
    return np.asarray((line + np.cumsum(change, axis=1)[:, : columns + 1])[:, :columns])


def _pieces(zones: ZoneEdges, window: Window) -> tuple[Ints, Pieces]:
    rows, columns = window.shape
    near = zones.near(window)
    touched, local = np.unique(near.zone, return_inverse=True)
    return touched, zone_pieces(near.edges, local.astype(np.intp), rows, columns)


def scale_to_totals(
    raster: Raster, zones: NDArray[np.object_], zones_crs: str, totals: Floats, target: str, feedback: Feedback
) -> Scaled:
    """Write the scaled raster (GeoTIFF, float64) to ``target``. ``totals``: people by zone, NaN leaves the grid's own.
    A file that stood there stays until the new one is whole.

    Raises BadInput where the file cannot be written, Cancelled.
    """
    edges = zone_edges(zones, zones_crs, raster)
    windows = raster.windows()
    grid, area = np.zeros(len(zones)), np.zeros(len(zones))
    stop = Stop()

    def sums(window: Window) -> tuple[Ints, Floats, Floats]:
        touched, pieces = _pieces(edges, window)
        if not len(pieces.zone):
            return np.zeros(0, dtype=np.intp), np.zeros(0), np.zeros(0)
        people, _ = read_people(raster, window)
        return touched, zone_sums(pieces, people, len(touched)), zone_sums(pieces, np.ones(people.shape), len(touched))

    for touched, people, covered in in_threads(sums, windows, Span(feedback, 0, 45), stop=stop, finish=close_raster):
        grid[touched] += people
        area[touched] += covered
    known = ~np.isnan(totals)
    factor = np.divide(totals, grid, out=np.full(len(zones), np.nan), where=known & (grid > 0))
    even = known & (grid <= 0) & (area > 0)
    times = np.where(np.isnan(factor), 1.0, factor)
    plus = np.divide(np.nan_to_num(totals), area, out=np.zeros(len(zones)), where=even)
    written = np.zeros(len(zones))
    part = f"{target}.part"
    out = _create(raster, part)
    band = out.GetRasterBand(1)
    if any(window.top % _TILE or window.left % _TILE for window in windows):
        windows = replace(raster, block_height=_TILE, block_width=_TILE).windows()
    try:
        try:
            for position, window in enumerate(windows):
                checkpoint(feedback, 45 + 55 * position / max(len(windows), 1))
                rows, columns = window.shape
                touched, pieces = _pieces(edges, window)
                values = np.full((rows, columns), NODATA)
                if len(pieces.zone):
                    people, _ = read_people(raster, window)
                    inside = spread(pieces, np.ones(len(touched)), rows, columns) > 1e-9
                    made = people * spread(pieces, times[touched], rows, columns)
                    made += spread(pieces, plus[touched], rows, columns)
                    values = np.where(inside, np.maximum(made, 0.0), NODATA)
                    written[touched] += (times[touched] * zone_sums(pieces, people, len(touched))
                                         + plus[touched] * zone_sums(pieces, np.ones((rows, columns)), len(touched)))
                band.WriteArray(values, window.left, window.top)
                band.FlushCache()  # whole tiles; kept until the end, packing them would hold up a cancel for long
            out.FlushCache()
        finally:
            del band, out  # GDAL closes the file: an open one cannot be moved on Windows
        _put_in_place(part, target)
    finally:
        forget(Path(part))
        close_raster()
    flag = np.full(len(zones), "", dtype=object)
    flag[(factor < FACTORS[0]) | (factor > FACTORS[1])] = "factor outside 0.5 to 2"
    flag[even] = "spread evenly"
    flag[~known] = "no total"
    flag[area <= 0] = "outside the raster"
    return Scaled(grid, factor, written, [str(text) for text in flag])


def _put_in_place(part: str, target: str) -> None:
    try:
        Path(part).replace(target)
    except OSError as error:
        raise BadInput(N_("The raster {path} cannot be written"), path=target, details=str(error),
                       hint=N_("choose a folder that you may write to")) from error


def _create(raster: Raster, target: str) -> Any:
    from osgeo import gdal, osr

    Path(target).parent.mkdir(parents=True, exist_ok=True)
    driver = gdal.GetDriverByName("GTiff")
    try:
        out = driver.Create(target, raster.width, raster.height, 1, gdal.GDT_Float64,
                            ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", "BIGTIFF=IF_SAFER",
                             "NUM_THREADS=ALL_CPUS", f"BLOCKXSIZE={_TILE}", f"BLOCKYSIZE={_TILE}"])
        said = gdal.GetLastErrorMsg()
    except RuntimeError as error:  # GDAL's exceptions are on in QGIS 3.40 and newer
        out, said = None, str(error)
    if out is None:
        raise BadInput(N_("The raster {path} cannot be written"), path=target.removesuffix(".part"), details=said,
                       hint=N_("choose a folder that you may write to"))
    reference = osr.SpatialReference()
    reference.ImportFromWkt(raster.crs)
    out.SetSpatialRef(reference)
    out.SetGeoTransform((raster.origin_x, raster.step_x, 0.0, raster.origin_y, 0.0, raster.step_y))
    out.GetRasterBand(1).SetNoDataValue(NODATA)
    return out


# -- people by nearest hazard ---------------------------------------------------------------------------
def people_by_nearest(
    raster: Raster, hazards: Hazards, distance: float, pixel: float, union_people: float, feedback: Feedback,
    zones: ZoneEdges | None = None,
) -> Floats:
    """People within ``distance`` metres of any hazard, each with the nearest one; sums to ``union_people``.

    One figure a row of the hazards (0 for those that do not count). A pixel goes to the hazard nearest to its centre.
    ``zones``: only people inside them. Raises Cancelled.
    """
    try:
        return _by_nearest(raster, hazards, distance, pixel, union_people, feedback, zones)
    finally:
        close_raster()


def _by_nearest(
    raster: Raster, hazards: Hazards, distance: float, pixel: float, union_people: float, feedback: Feedback,
    zones: ZoneEdges | None,
) -> Floats:
    rows = hazards.rows()
    out = np.zeros(len(hazards.frame))
    if not len(rows):
        return out
    shapes = make_shapes(hazards.lonlat[rows], hazards.radius[rows], raster, max(distance, 1.0))
    k = lines_per_pixel(max(distance, 1.0), pixel)
    bounds = shapes.bounds(distance)
    windows = raster.windows(bounds)
    for position, window in enumerate(windows):
        part = Span(feedback, 100 * position / len(windows), 100 * (position + 1) / len(windows))
        checkpoint(part, 0)
        height, width = window.shape
        near = shapes.near(distance, window.left, window.top, window.right, window.bottom)
        if not len(near):
            continue
        grown = []
        for start in range(0, len(near), PARTS):
            checkpoint(part)
            e = edges_within(shapes, near[start:start + PARTS], distance, raster)
            grown.append(Edges(e.x0 - window.left, e.y0 - window.top, e.x1 - window.left, e.y1 - window.top, e.sign))
        union = union_coverage(join_edges(grown), height, width, k, partial(checkpoint, part))
        if union is None:
            continue
        people, _ = read_people(raster, window)
        held = people * union.covered
        if zones is not None:
            touched, pieces = _pieces(zones, window)
            if not len(touched):
                continue
            held = held * np.clip(spread(pieces, np.ones(len(touched)), height, width), 0.0, 1.0)
        row, column = np.nonzero(held)
        if not len(row):
            continue
        xy = np.column_stack([raster.origin_x + (column + window.left + 0.5) * raster.step_x,
                              raster.origin_y + (row + window.top + 0.5) * raster.step_y])
        centres = shapely.points(geo.transform_coordinates(xy, raster.crs, geo.WGS84))
        reach = distance + 1.5 * pixel
        for start in range(0, len(centres), _NEAR):
            checkpoint(part)
            mine = slice(start, start + _NEAR)
            found = nearest(centres[mine], hazards, reach, part).hazard
            good = found >= 0
            np.add.at(out, found[good], held[row[mine], column[mine]][good])
    total = out.sum()
    # pixels that an edge cuts twice are measured finer in the union; the parts are brought to its sum
    return np.asarray(out * (union_people / total) if total > 0 else out)


def factors_text(flags: Sequence[str]) -> dict[str, int]:
    """How many areas have which flag."""
    return {flag: list(flags).count(flag) for flag in dict.fromkeys(flags) if flag}
