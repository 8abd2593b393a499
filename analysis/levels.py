"""People within class-specific distances of hazards: one union a level, so that nobody counts twice.

A level is a tuple of metres, one a kind of hazard (CHA 1,000, SHA 500 …; negative: the kind does not count). What a
person is assigned by the worst hazard in reach, ``max_k w(distance to k) q[k]``, is then a sum over levels: the people
for whom the maximum reaches a value v are those in the union of each kind grown by the farthest distance at which
w q reaches v. Exact, with no overlay of rings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..base.errors import BadInput
from ..base.text import N_
from .coverage import Edges, zone_pieces, zone_sums
from .exposure import ZoneEdges, lines_per_pixel, sum_windows, zone_edges
from .exposure_shapes import make_shapes
from .parallel import Stop, in_threads
from .raster import Raster, Window, close_raster, read_people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..base.feedback import Feedback

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]

Level = tuple[float, ...]


def people_at_levels(
    raster: Raster, zones: NDArray[np.object_], zones_crs: str, hazards: NDArray[np.object_], radii: Floats,
    kinds: Ints, levels: Sequence[Level], pixel: float, feedback: Feedback, *, threads: int | None = None,
) -> tuple[Floats, Floats]:
    """People per zone in all (n), and at each level (n × levels).

    ``hazards``: valid, in WGS 84, with ``radii`` (m) for points and ``kinds``, the place of each in a level's tuple;
    ``pixel``: its size on the ground (m). Raises BadInput where no zone has a polygon, Cancelled.
    """
    edges = zone_edges(zones, zones_crs, raster)
    if not len(edges.zone):
        raise BadInput(N_("No zone has a polygon"), hint=N_("choose a polygon layer of admin areas as ZONES"))
    wanted = [level for level in dict.fromkeys(levels) if max(level, default=-1.0) >= 0.0]
    farthest = max((max(level) for level in wanted), default=0.0)
    shapes = make_shapes(hazards, radii, raster, max(farthest, 1.0))
    lines = [lines_per_pixel(max(min(m for m in level if m >= 0.0), 1.0), pixel) for level in wanted]
    e = edges.edges
    windows = raster.windows((float(e.x0.min()), float(e.y0.min()), float(e.x0.max()), float(e.y0.max())))
    totals, _, _ = sum_windows(raster, windows, edges, shapes, wanted, lines, feedback, threads=threads, kinds=kinds)
    place = {level: 1 + position for position, level in enumerate(wanted)}
    at = np.zeros((len(zones), len(levels)))
    for position, level in enumerate(levels):
        if level in place:
            at[:, position] = totals[:, place[level]]
    return totals[:, 0], at


def effective_blocks(
    raster: Raster, zones: NDArray[np.object_], zones_crs: str, pixel: float, feedback: Feedback, size: float = 1000.0
) -> Floats:
    """(Σp)² / Σp² over blocks of ``size`` metres in each zone: among how many blocks its people are spread.

    The fewer, the more an error of the grid inside the zone matters. NaN where a zone holds nobody.
    """
    edges = zone_edges(zones, zones_crs, raster)
    step = max(1, round(size / pixel))
    stop = Stop()
    one, two = np.zeros(len(zones)), np.zeros(len(zones))

    def work(window: Window) -> tuple[Ints, Floats, Floats]:
        return _block_sums(raster, window, edges, step)

    for touched, first, second in in_threads(work, raster.windows(), feedback, stop=stop, finish=close_raster):
        one[touched] += first
        two[touched] += second
    return np.asarray(np.divide(one**2, two, out=np.full(len(zones), np.nan), where=two > 0.0))


def _block_sums(raster: Raster, window: Window, zones: ZoneEdges, step: int) -> tuple[Ints, Floats, Floats]:
    near = zones.near(window)
    touched, local = np.unique(near.zone, return_inverse=True)
    rows, columns = (-(-size // step) for size in window.shape)
    e = near.edges
    coarse = Edges(e.x0 / step, e.y0 / step, e.x1 / step, e.y1 / step, e.sign)
    pieces = zone_pieces(coarse, local.astype(np.intp), rows, columns)
    if not len(pieces.zone):
        empty = np.zeros(0)
        return np.zeros(0, dtype=np.intp), empty, empty
    people, _ = read_people(raster, window)
    padded = np.zeros((rows * step, columns * step))
    padded[: window.shape[0], : window.shape[1]] = people
    blocks = padded.reshape(rows, step, columns, step).sum(axis=(1, 3))
    return touched, zone_sums(pieces, blocks, len(touched)), zone_sums(pieces, blocks**2, len(touched))
