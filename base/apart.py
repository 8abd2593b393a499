"""Work that only reads and reckons, on a thread of its own: a cancel need not wait until it looks at the button.

One call of GDAL, pandas or GEOS asks nobody, and at the size of a country it may take seconds. What is left behind on
a cancel stops at its own next look, and what it gives is dropped.
"""

from __future__ import annotations

import atexit
import threading
from collections import deque
from typing import Callable, TypeVar

from .errors import Cancelled
from .feedback import Feedback, checkpoint

_T = TypeVar("_T")
#: seconds between two looks at the cancel button
_LOOK = 0.05
#: seconds that the end of the program waits for each thread that was left behind
_PATIENCE = 5.0
_left: set[threading.Thread] = set()


class _Relay:
    """The feedback of the work: what it says waits for the thread that asked, so that no object of QGIS is touched
    from two threads."""

    def __init__(self) -> None:
        self.cancelled, self.percent = False, -1.0
        self.lines: deque[tuple[str, str]] = deque()

    def is_cancelled(self) -> bool:
        return self.cancelled

    def set_progress(self, percent: float) -> None:
        self.percent = percent

    def info(self, text: str) -> None:
        self.lines.append(("info", text))

    def warn(self, text: str) -> None:
        self.lines.append(("warn", text))

    def pass_on(self, feedback: Feedback) -> None:
        while self.lines:
            kind, text = self.lines.popleft()
            feedback.warn(text) if kind == "warn" else feedback.info(text)
        if self.percent >= 0.0:
            feedback.set_progress(self.percent)
            self.percent = -1.0


def apart(work: Callable[[Feedback], _T], feedback: Feedback) -> _T:
    """What ``work`` returns or raises; it gets a feedback of its own. Raises Cancelled, without waiting for its end.

    Only for work that writes nothing and touches no layer: who cancelled must not find something changed a while
    later. What holds for one thread (GDAL's options and handlers, the language of a product) is set inside ``work``.
    """
    checkpoint(feedback)
    relay = _Relay()
    results: list[_T] = []
    errors: list[BaseException] = []
    ended = threading.Event()

    def run() -> None:
        try:
            results.append(work(relay))
        except BaseException as error:  # raised again below, on the thread that asked
            errors.append(error)
        finally:
            ended.set()
            _left.discard(threading.current_thread())

    thread = threading.Thread(target=run, name="common-ground-apart", daemon=True)
    _left.add(thread)
    thread.start()
    while not ended.wait(_LOOK):
        if feedback.is_cancelled():
            relay.cancelled = True
            raise Cancelled()
        relay.pass_on(feedback)
    relay.pass_on(feedback)
    if errors:
        raise errors[0]
    return results[0]


@atexit.register
def _wait() -> None:
    """The libraries must not be taken down under a thread that still reads."""
    for thread in list(_left):
        thread.join(_PATIENCE)
