"""People within distances of hazards, per zone: one pass over the raster, partial pixels by the fraction covered.

The unit of work is a window of the raster. :func:`window_sums` is pure: the same window of the same inputs gives the
same numbers in a thread here or on a worker elsewhere, and results are added in the order of the windows, so that
neither threads nor the order of hazards or zones change a figure. Method, limits: docs/methods/exposure.md.
"""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_
from ..connectors import geo
from .coverage import (
    Edges,
    FinePieces,
    counted_twice,
    fine_pieces,
    join_edges,
    shared_edges,
    union_coverage,
    zone_pieces,
    zone_runs,
    zone_sums,
)
from .engine import THREADS, cluster, on_cluster
from .exposure_shapes import Shapes, edges_within, make_shapes, take
from .parallel import Stop, in_threads
from .raster import Raster, Window, close_raster, read_people

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]


#: hazards grown at once: few enough for the processor's cache, and for a cancel to be quick
PARTS = 1000


@dataclass(frozen=True)
class ZoneEdges:
    """Zones as directed edges in pixels, sorted by the top row; plain arrays, so that they can be sent away."""

    edges: Edges
    zone: Ints
    count: int

    def near(self, window: Window) -> ZoneEdges:
        """The edges that matter in a window: its rows, whatever their columns."""
        rows = self._reaching(window)
        e = self.edges
        picked = Edges(e.x0[rows] - window.left, e.y0[rows] - window.top, e.x1[rows] - window.left,
                       e.y1[rows] - window.top, e.sign[rows])
        return ZoneEdges(picked, self.zone[rows], self.count)

    def take(self, window: Window) -> ZoneEdges:
        """The same edges as :meth:`near`, still counted from the raster's corner: what a worker elsewhere needs."""
        rows = self._reaching(window)
        e = self.edges
        return ZoneEdges(Edges(e.x0[rows], e.y0[rows], e.x1[rows], e.y1[rows], e.sign[rows]), self.zone[rows],
                         self.count)

    def _reaching(self, window: Window) -> Ints:
        top = np.minimum(self.edges.y0, self.edges.y1)
        bottom = np.maximum(self.edges.y0, self.edges.y1)
        # what lies to the right of the window covers none of it
        left = np.minimum(self.edges.x0, self.edges.x1)
        return np.flatnonzero((bottom > window.top) & (top < window.bottom) & (left < window.right))


@dataclass(frozen=True)
class Exposure:
    """Per zone (rows as given): people, people inside, people within each band (zones × bands)."""

    total: Floats
    inside: Floats
    within: Floats
    #: people counted in more than one zone, because zones overlap
    twice: float
    #: pixels that were negative and held nobody
    negative: int


def zone_edges(zones: NDArray[np.object_], crs: str, raster: Raster) -> ZoneEdges:
    """Polygons (or None) as edges in the raster's pixels."""
    moved = geo.transform(zones, crs, raster.crs)
    parts, part_zone = shapely.get_parts(moved, return_index=True)
    while len(parts) and (shapely.get_type_id(parts) > 3).any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        part_zone = part_zone[inner]
    areas = shapely.get_type_id(parts) == 3
    rings, ring_part = shapely.get_rings(parts[areas], return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    pixels = raster.to_pixels(xy)
    if not len(rings):
        empty = np.zeros(0)
        return ZoneEdges(Edges(empty, empty, empty, empty, empty), np.zeros(0, dtype=np.intp), len(zones))
    exterior = np.r_[True, ring_part[1:] != ring_part[:-1]]
    # a ring turns as in the CRS when pixels are not mirrored against it
    turn = np.where(shapely.is_ccw(rings), 1.0, -1.0) * np.sign(raster.step_x * raster.step_y)
    sign = np.where(exterior, -turn, turn)
    inside = np.flatnonzero(ring[1:] == ring[:-1])
    edges = Edges(pixels[inside, 0], pixels[inside, 1], pixels[inside + 1, 0], pixels[inside + 1, 1],
                  sign[ring[inside]])
    return ZoneEdges(edges, part_zone[areas][ring_part[ring[inside]]].astype(np.intp), len(zones))


def lines_per_pixel(distance: float, pixel: float) -> int:
    """Scan lines a pixel for a band: many for circles of a pixel or so, few for wide ones."""
    radius = distance / pixel
    for limit, k in ((3.0, 32), (8.0, 16), (30.0, 8)):
        if radius < limit:
            return k
    return 4


def window_sums(
    raster: Raster, window: Window, zones: ZoneEdges, shapes: Shapes, distances: Sequence[float | tuple[float, ...]],
    lines: Sequence[int], stop: Callable[[], None] = lambda: None, kinds: Ints | None = None,
) -> tuple[Ints, Floats, float, int]:
    """Sums of one window: zones touched, their people (zones × (1 + distances)), people twice, negative pixels.

    ``distances``: metres, 0 for inside; ``lines``: scan lines a pixel for each. With ``kinds`` (a number for each
    hazard) a distance is a tuple: metres for each kind, negative where the kind does not count; the union is that of
    all kinds. ``zones`` and ``shapes`` may hold more than the window needs. Pure but for reading the raster.
    """
    rows, columns = window.shape
    near = zones.near(window)
    touched, local = np.unique(near.zone, return_inverse=True)
    pieces = zone_pieces(near.edges, local.astype(np.intp), rows, columns)
    if not len(pieces.zone):
        return np.zeros(0, dtype=np.intp), np.zeros((0, 1 + len(distances))), 0.0, 0
    stop()
    people, negative = read_people(raster, window)
    sums = np.zeros((len(touched), 1 + len(distances)))
    runs = zone_runs(pieces, columns)
    sums[:, 0] = zone_sums(pieces, people, len(touched), runs)
    twice = counted_twice(pieces, people)
    fine: FinePieces | None = None
    for position, (distance, k) in enumerate(zip(distances, lines)):
        stop()
        each = enumerate(distance) if isinstance(distance, tuple) else [(-1, distance)]
        grown = [edges for kind, metres in each if metres >= 0.0
                 for edges in _grown(shapes, kinds, kind, metres, window, raster, stop)]
        if not grown:
            continue
        union = union_coverage(join_edges(grown), rows, columns, k, stop)
        del grown
        if union is None:
            continue
        stop()
        fine = fine or fine_pieces(near.edges, local.astype(np.intp), rows, columns)
        sums[:, 1 + position] = zone_sums(pieces, union.covered * people, len(touched), runs)
        sums[:, 1 + position] += shared_edges(pieces, fine, union, people, len(touched))
    return touched, sums, twice, negative


def _in_window(edges: Edges, window: Window) -> Edges:
    """Edges that reach the window's rows, counted from its corner; to its right too, since each line must end."""
    top, bottom = float(window.top), float(window.bottom)
    rows = np.flatnonzero((np.maximum(edges.y0, edges.y1) > top) & (np.minimum(edges.y0, edges.y1) < bottom))
    return Edges(edges.x0[rows] - window.left, edges.y0[rows] - top, edges.x1[rows] - window.left,
                 edges.y1[rows] - top, edges.sign[rows])


def _grown(
    shapes: Shapes, kinds: Ints | None, kind: int, distance: float, window: Window, raster: Raster,
    stop: Callable[[], None],
) -> Iterator[Edges]:
    """The hazards of a kind (all for -1) grown by a distance, where they reach a window."""
    parts = shapes.near(distance, window.left, window.top, window.right, window.bottom)
    if kinds is not None and kind >= 0:
        parts = parts[kinds[shapes.record[parts]] == kind]
    for start in range(0, len(parts), PARTS):
        stop()
        yield _in_window(edges_within(shapes, parts[start:start + PARTS], distance, raster), window)


def people_within(
    raster: Raster, zones: NDArray[np.object_], zones_crs: str, hazards: NDArray[np.object_], radii: Floats,
    bands: Sequence[float], pixel: float, feedback: Feedback, *, threads: int | None = None, engine: str = THREADS,
) -> Exposure:
    """People per zone, inside hazards, and within each band.

    ``zones``: valid polygons, ``hazards``: valid geometries in WGS 84 with ``radii`` (m) for points; ``bands``:
    metres; ``pixel``: the size of a pixel on the ground (m); ``engine``: as :func:`engine.read_engine` gives it.
    Raises Cancelled and BadInput.
    """
    distances: list[float] = [0.0, *bands]
    lines = tuple(32 if distance == 0.0 else lines_per_pixel(distance, pixel) for distance in distances)
    checkpoint(feedback)
    shapes = make_shapes(hazards, radii, raster, max(distances))
    checkpoint(feedback)
    edges = zone_edges(zones, zones_crs, raster)
    if not len(edges.zone):
        raise BadInput(N_("No zone has a polygon"), hint=N_("choose a polygon layer of admin areas as ZONES"))
    e = edges.edges
    windows = raster.windows((float(e.x0.min()), float(e.y0.min()), float(e.x0.max()), float(e.y0.max())))
    totals, twice, negative = sum_windows(raster, windows, edges, shapes, distances, lines, feedback, threads=threads,
                                          engine=engine)
    return Exposure(totals[:, 0], totals[:, 1], totals[:, 2:], twice, negative)


def sum_windows(
    raster: Raster, windows: Sequence[Window], edges: ZoneEdges, shapes: Shapes,
    distances: Sequence[float | tuple[float, ...]], lines: Sequence[int], feedback: Feedback, *,
    threads: int | None = None, kinds: Ints | None = None, engine: str = THREADS,
) -> tuple[Floats, float, int]:
    """:func:`window_sums` of all windows: people (zones × (1 + distances)), people twice, negative pixels."""
    totals = np.zeros((edges.count, 1 + len(distances)))
    twice, negative = 0.0, 0
    with ExitStack() as stack:
        if engine == THREADS:
            stop = Stop()

            def work(window: Window) -> tuple[Ints, Floats, float, int]:
                return window_sums(raster, window, edges, shapes, distances, lines, stop, kinds)

            results: Iterator[Any] = in_threads(work, windows, feedback, threads=threads, stop=stop,
                                                finish=close_raster)
        else:
            client = stack.enter_context(cluster(engine, [raster.path]))
            tasks = window_tasks(raster, windows, edges, shapes, distances, lines, kinds)
            results = on_cluster(client, window_task, tasks, len(windows), feedback)
        stack.enter_context(closing(cast("Any", results)))
        for touched, sums, more, bad in results:
            totals[touched] += sums
            twice += more
            negative += bad
    checkpoint(feedback, 100.0)
    return totals, twice, negative


def window_tasks(
    raster: Raster, windows: Sequence[Window], edges: ZoneEdges, shapes: Shapes,
    distances: Sequence[float | tuple[float, ...]], lines: Sequence[int], kinds: Ints | None = None,
) -> Iterator[tuple[Any, ...]]:
    """Arguments of :func:`window_task` for each window, with no more zones and hazards than reach it."""
    farthest = max((max(d) if isinstance(d, tuple) else d for d in distances), default=0.0)
    for window in windows:
        parts = shapes.near(farthest, window.left, window.top, window.right, window.bottom)
        yield raster, window, edges.take(window), take(shapes, parts), tuple(distances), tuple(lines), kinds


def window_task(
    raster: Raster, window: Window, zones: ZoneEdges, shapes: Shapes, distances: Sequence[float | tuple[float, ...]],
    lines: Sequence[int], kinds: Ints | None,
) -> tuple[Ints, Floats, float, int]:
    """:func:`window_sums` on a worker elsewhere, which keeps no file open."""
    try:
        return window_sums(raster, window, zones, shapes, distances, lines, kinds=kinds)
    finally:
        close_raster()
