"""``exposure`` of many countries as one stream of work: a cluster has no idle moment between one and the next.

Each country is prepared when its turn comes and forgotten when its last window is in, so that memory holds few at a
time. Figures are those of :func:`exposure.people_within` to the last digit. Cost and an example: docs/scaling.md.
"""

from __future__ import annotations

from collections import deque
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from ..base.feedback import Feedback, Span, checkpoint
from .engine import THREADS, cluster, on_cluster
from .exposure import Exposure, ZoneEdges, lines_per_pixel, people_within, window_task, window_tasks, zone_edges
from .exposure_shapes import make_shapes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from .raster import Raster, Window

    Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Country:
    """What :func:`exposure.people_within` takes. ``zones`` in ``zones_crs``, ``hazards`` in WGS 84 with ``radii`` (m)
    for points, ``pixel``: the size of a pixel on the ground (m)."""

    name: str
    raster: Raster
    zones: NDArray[np.object_]
    zones_crs: str
    hazards: NDArray[np.object_]
    radii: Floats
    pixel: float


@dataclass
class _Open:
    """A country of which windows are still out: sums by zone (people, then each distance)."""

    name: str
    left: int
    totals: Floats
    twice: float = 0.0
    negative: int = 0


def people_of_countries(
    countries: Sequence[Callable[[], Country]], bands: Sequence[float], feedback: Feedback, *, engine: str = THREADS,
    paths: Sequence[str] = (),
) -> Iterator[tuple[str, Exposure]]:
    """Yield (name, figures) of each country, in their order. ``countries``: each reads one when it is called.

    ``paths``: rasters that every worker must reach, looked for before any work. Raises Cancelled and BadInput.
    """
    if engine == THREADS:
        for position, read in enumerate(countries):
            one = read()
            part = Span(feedback, 100.0 * position / len(countries), 100.0 * (position + 1) / len(countries))
            yield one.name, people_within(one.raster, one.zones, one.zones_crs, one.hazards, one.radii, bands,
                                          one.pixel, part)
        return
    waiting: deque[_Open] = deque()
    with cluster(engine, list(paths)) as client:
        results = on_cluster(client, window_task, _tasks(countries, bands, waiting, feedback), 0, feedback)
        with closing(cast("Any", results)):
            done = 0
            for touched, sums, twice, negative in results:
                while not waiting[0].left:  # a country without a window on its raster
                    yield _closed(waiting.popleft())
                    done += 1
                now = waiting[0]
                now.totals[touched] += sums
                now.twice += twice
                now.negative += negative
                now.left -= 1
                if not now.left:
                    yield _closed(waiting.popleft())
                    done += 1
                    checkpoint(feedback, 100.0 * done / len(countries))
        while waiting:
            yield _closed(waiting.popleft())


def _tasks(
    countries: Sequence[Callable[[], Country]], bands: Sequence[float], waiting: deque[_Open], feedback: Feedback
) -> Iterator[tuple[Any, ...]]:
    """The windows of all countries, one country after the other; each is put down in ``waiting`` first."""
    distances = [0.0, *bands]
    for read in countries:
        checkpoint(feedback)
        one = read()
        lines = [32 if distance == 0.0 else lines_per_pixel(distance, one.pixel) for distance in distances]
        shapes = make_shapes(one.hazards, one.radii, one.raster, max(distances))
        edges = zone_edges(one.zones, one.zones_crs, one.raster)
        windows = _windows(one.raster, edges)
        waiting.append(_Open(one.name, len(windows), np.zeros((edges.count, 1 + len(distances)))))
        yield from window_tasks(one.raster, windows, edges, shapes, distances, lines)


def _windows(raster: Raster, edges: ZoneEdges) -> list[Window]:
    e = edges.edges
    if not len(edges.zone):
        return []
    return raster.windows((float(e.x0.min()), float(e.y0.min()), float(e.x0.max()), float(e.y0.max())))


def _closed(country: _Open) -> tuple[str, Exposure]:
    totals = country.totals
    return country.name, Exposure(totals[:, 0], totals[:, 1], totals[:, 2:], country.twice, country.negative)
