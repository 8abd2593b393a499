"""Work on both cores, by threads: pieces in order, cancelled within a second."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, TypeVar

from ..base.errors import Cancelled
from ..base.feedback import Feedback, checkpoint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Item = TypeVar("Item")
Result = TypeVar("Result")

#: threads that compute at once; each holds the working arrays of one piece
MAX_THREADS = 4


class Stop:
    """What long work in a thread calls now and then: raises Cancelled once the run is over."""

    def __init__(self) -> None:
        self.event = threading.Event()

    def __call__(self) -> None:
        if self.event.is_set():
            raise Cancelled()


def in_threads(
    work: Callable[[Item], Result], items: Iterable[Item], feedback: Feedback, *,
    threads: int | None = None, stop: Stop | None = None, finish: Callable[[], None] = lambda: None,
) -> Iterator[Result]:
    """Yield ``work(item)`` of each item, in the order of the items, computed by several threads.

    numpy, shapely and GDAL let go of Python's lock while they compute. ``stop`` is set when the caller cancels or an
    item fails, and a ``work`` that calls it ends early; ``finish`` runs once in this thread at the end. At most a few
    results wait at a time. Raises Cancelled, and whatever ``work`` raises.
    """
    stop = stop or Stop()
    todo = list(items)
    pool = ThreadPoolExecutor(threads or min(MAX_THREADS, os.cpu_count() or 1))

    def guarded(item: Item) -> Result:
        stop()
        return work(item)

    try:
        waiting = [pool.submit(guarded, item) for item in todo]
        waiting.reverse()
        while waiting:
            future = waiting.pop()
            checkpoint(feedback, 100.0 * (len(todo) - len(waiting) - 1) / len(todo))
            while not future.done():
                wait([future], timeout=0.2)
                checkpoint(feedback)
            yield future.result()
    finally:
        stop.event.set()
        pool.shutdown(wait=True, cancel_futures=True)
        finish()
