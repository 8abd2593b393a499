"""The rows of an ArcGIS layer: counted first, then fetched in parallel pages ordered by object id.

What is missing in the end (a server without pages, or one that sends fewer rows than it was asked for) is asked for by
id. koop leaves out ``exceededTransferLimit``, so the count decides when all is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import Any

from ..base.errors import BadInput, UnexpectedPayload
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_
from .arcgis_server import Layer, Server

_AT_ONCE = 4
#: More pages than this are no layer (100 million rows in pages of 1,000) but a wrong count, asked for one by one.
_MOST_PAGES = 100_000
_IDS_AT_ONCE = 500
Box = tuple[float, float, float, float]
Features = list[dict[str, Any]]


@dataclass(frozen=True)
class Wanted:
    """What is asked of a layer: an SQL condition, an extent in longitude and latitude."""

    where: str = "1=1"
    box: Box | None = None

    def params(self) -> dict[str, Any]:
        """As parameters of ``query``."""
        out: dict[str, Any] = {"where": self.where or "1=1"}
        if self.box:
            out.update({"geometry": ",".join(f"{value:.12g}" for value in self.box), "inSR": 4326,
                        "geometryType": "esriGeometryEnvelope", "spatialRel": "esriSpatialRelIntersects"})
        return out


class Rows:
    """All rows of a layer that fit, as features (Esri JSON or GeoJSON), ordered by object id, each once."""

    def __init__(self, server: Server, layer: Layer, wanted: Wanted, feedback: Feedback) -> None:
        self.server, self.layer, self.wanted, self.feedback = server, layer, wanted, feedback
        self.format = "geojson" if "geojson" in layer.formats else "json"
        self.count = 0
        self._page = layer.page
        self._inside = _Inside(feedback)

    def fetch(self) -> Features:
        """The features; ``count`` is then what the server said there are."""
        self.count = self._counted()
        if not self.count:
            return []
        found = self._paged() if self.layer.pages else []
        unique = self._unique(found)
        if len(unique) < self.count and self.layer.object_id:
            unique = self._unique(unique + self._by_ids({self.id_of(feature) for feature in unique}))
        return unique

    def id_of(self, feature: Mapping[str, Any]) -> Any:
        """The object id of a feature, None where it has none."""
        found = attributes_of(feature).get(self.layer.object_id)
        return feature.get("id") if found is None else found

    def _unique(self, features: Features) -> Features:
        """Each object once, in order: a layer that is edited meanwhile moves rows from page to page."""
        if not self.layer.object_id:
            return features
        seen: dict[Any, dict[str, Any]] = {}
        for number, feature in enumerate(features):
            key = self.id_of(feature)
            seen.setdefault(("row", number) if key is None else key, feature)
        ordered = sorted(key for key in seen if isinstance(key, (int, float)))
        return [seen[key] for key in ordered] + [f for key, f in seen.items() if not isinstance(key, (int, float))]

    def _query(self, params: Mapping[str, Any], feedback: Feedback) -> dict[str, Any]:
        return self.server.ask(f"{self.layer.url}/query", params, feedback)

    def _counted(self) -> int:
        reply = self._query({**self.wanted.params(), "returnCountOnly": "true", "f": "json"}, self.feedback)
        count = reply.get("count")
        if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= _MOST_PAGES * max(1, self._page):
            raise UnexpectedPayload(N_("{source} did not say how many rows there are"), source=self.server.name,
                                    details=str(reply)[:300])
        return count

    def _features(self, more: Mapping[str, Any], feedback: Feedback) -> tuple[Features, bool]:
        """Features of one query, and whether the server says that it stopped early."""
        asked: dict[str, Any] = {"outFields": "*", "outSR": 4326, "returnGeometry": "true", "returnZ": "false",
                                 "returnM": "false", **more, "f": self.format}
        if self.layer.orders and self.layer.object_id and "objectIds" not in more:
            asked["orderByFields"] = self.layer.object_id
        reply = self._query(asked, feedback)
        features = reply.get("features")
        if not isinstance(features, list) or not all(isinstance(feature, dict) for feature in features):
            raise UnexpectedPayload(N_("{source} sent an answer without the rows it promises"),
                                    source=self.server.name, details=str(reply)[:300])
        properties = reply.get("properties")
        inner = properties.get("exceededTransferLimit") if isinstance(properties, dict) else None
        return features, bool(reply.get("exceededTransferLimit") or inner)

    def _page_from(self, start: int, end: int, feedback: Feedback) -> Features:
        """Rows ``start`` to ``end``; a server that sends fewer than it was asked for is asked on."""
        out: Features = []
        while start + len(out) < end:
            checkpoint(feedback)
            got, _ = self._features({**self.wanted.params(), "resultOffset": start + len(out),
                                     "resultRecordCount": end - start - len(out)}, feedback)
            if not got:
                break
            out += got
        return out

    def _paged(self) -> Features:
        first_end = min(self._page, self.count)
        try:
            first = self._page_from(0, first_end, self.feedback)
        except BadInput:
            if self.format == "json":
                raise
            self.format = "json"  # some servers name a format that they refuse
            first = self._page_from(0, first_end, self.feedback)
        if len(first) >= self.count:
            return first
        starts = range(len(first), self.count, self._page)
        jobs = [partial(self._page_from, start, min(start + self._page, self.count), self._inside)
                for start in starts]
        return first + [feature for page in self._run(jobs) for feature in page]

    def ids(self) -> set[int]:
        """The object ids of all rows that fit; servers send these whole, whatever their page size."""
        reply = self._query({**self.wanted.params(), "returnIdsOnly": "true", "f": "json"}, self.feedback)
        ids = reply.get("objectIds")
        if ids is None and "objectIds" not in reply:
            raise UnexpectedPayload(N_("{source} did not say which rows there are"), source=self.server.name,
                                    details=str(reply)[:300])
        return {one for one in ids or [] if isinstance(one, int)}

    def _by_ids(self, have: set[Any]) -> Features:
        """Rows whose ids were not among those that came."""
        missing = sorted(self.ids() - have)
        size = min(self._page, _IDS_AT_ONCE)
        jobs = [partial(self._batch, missing[start:start + size], self._inside)
                for start in range(0, len(missing), size)]
        return [feature for batch in self._run(jobs) for feature in batch]

    def _batch(self, ids: Sequence[int], feedback: Feedback) -> Features:
        """Rows by id; a batch that the server cuts is asked for again in halves."""
        checkpoint(feedback)
        got, more = self._features({"objectIds": ",".join(map(str, ids))}, feedback)
        if len(got) < len(ids) and (got or more) and len(ids) > 1:
            have = {self.id_of(feature) for feature in got}
            left = [one for one in ids if one not in have]
            half = max(1, (len(left) + 1) // 2)
            for part in (left[:half], left[half:]):
                got = got + (self._batch(part, feedback) if part else [])
        return got

    def _run(self, jobs: Sequence[Callable[[], Features]]) -> Iterator[Features]:
        """The jobs' results in order, a few at once; stops with the first failure or a cancel."""
        self._inside.stop = False
        pool = ThreadPoolExecutor(_AT_ONCE, "common-ground-page")
        futures: list[Future[Features]] = [pool.submit(job) for job in jobs]
        left: set[Future[Features]] = set(futures)
        try:
            while left:
                done, left = wait(left, timeout=0.05, return_when=FIRST_COMPLETED)
                self.server.client.serve()
                self._inside.pass_on()
                checkpoint(self.feedback, 95.0 * (1 - len(left) / len(futures)))
                for future in done:
                    future.result()
        finally:
            self._inside.stop = True
            pool.shutdown(wait=True, cancel_futures=True)
            self._inside.pass_on()
        return iter([future.result() for future in futures])


class _Inside:
    """Feedback for the threads that fetch pages: cancel at once, words kept for the thread that may say them."""

    def __init__(self, outer: Feedback) -> None:
        self.outer, self.stop = outer, False
        self._said: list[tuple[bool, str]] = []
        self._lock = Lock()

    def is_cancelled(self) -> bool:
        return self.stop or self.outer.is_cancelled()

    def set_progress(self, percent: float) -> None:
        return None

    def info(self, text: str) -> None:
        self._keep(False, text)

    def warn(self, text: str) -> None:
        self._keep(True, text)

    def _keep(self, warning: bool, text: str) -> None:
        with self._lock:
            self._said.append((warning, text))

    def pass_on(self) -> None:
        """Say what was kept; called in the thread of the outer feedback."""
        with self._lock:
            said, self._said = self._said, []
        for warning, text in said:
            (self.outer.warn if warning else self.outer.info)(text)


def attributes_of(feature: Mapping[str, Any]) -> Mapping[str, Any]:
    """The attributes of an Esri or GeoJSON feature."""
    found = feature.get("attributes")
    found = feature.get("properties") if found is None else found
    return found if isinstance(found, Mapping) else {}
