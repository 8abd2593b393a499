"""A thread that talks to a server, so that whoever waits for it can be cancelled within a second.

A lane lives as long as its client: inside QGIS every thread has a network manager of its own, and keeping the
thread keeps its open connections.
"""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
import time
from collections.abc import Iterator
from typing import Callable

import requests
from requests.structures import CaseInsensitiveDict

from .http_session import STOPPING

CHUNK = 256 * 1024
_FIRST = 8 * 1024
_AHEAD = 4
_POLL = 0.05

Send = Callable[[], requests.Response]


class Abandoned(Exception):
    """The waiting side went away; ends the work inside the lane and never leaves it."""


class Exchange:
    """One request and its reply: head first, then chunks of the body as they came over the wire."""

    def __init__(self, send: Send) -> None:
        self.send = send
        self.response: requests.Response | None = None
        self.headers: CaseInsensitiveDict[str] = CaseInsensitiveDict()
        self._out: queue.Queue[object] = queue.Queue(maxsize=_AHEAD)
        self._stop = threading.Event()
        self.done = threading.Event()

    # -- in the lane ---------------------------------------------------------------------------------
    def run(self) -> None:
        token = STOPPING.set(self._stop.is_set)
        try:
            self._work()
        except Abandoned:
            self._out = queue.Queue()
        except BaseException as error:  # everything, also SystemExit in a lane, belongs to the one who waits
            self._put_quietly(error)
        finally:
            STOPPING.reset(token)
            if self.response is not None:
                self.response.close()
            self.done.set()

    def _work(self) -> None:
        response = self.send()
        self.response = response
        self._put(response)
        size = _FIRST
        while True:
            began = time.monotonic()
            chunk = response.raw.read(size, decode_content=False)
            if not chunk:
                break
            # a read waits until it is full: small ones on a slow line, so that little is lost when it breaks
            took = time.monotonic() - began
            size = min(size * 2, CHUNK) if took < 0.1 else max(size // 2, _FIRST) if took > 1.0 else size
            self._put(chunk)
        self._put(None)

    def _put(self, item: object) -> None:
        while not self._stop.is_set():
            with contextlib.suppress(queue.Full):
                return self._out.put(item, timeout=0.1)
        raise Abandoned

    def _put_quietly(self, item: object) -> None:
        try:
            self._put(item)
        except Abandoned:
            self._out = queue.Queue()

    # -- on the side that waits ----------------------------------------------------------------------
    def head(self, check: Callable[[], None]) -> requests.Response:
        """The reply without its body; raises what the transport raised."""
        item = self._next(check)
        if not isinstance(item, requests.Response):
            raise requests.exceptions.ConnectionError("no reply")
        return item

    def body(self, check: Callable[[], None]) -> Iterator[bytes]:
        """Chunks as they came over the wire, not decoded; raises what the transport raised."""
        while True:
            item = self._next(check)
            if not isinstance(item, bytes):
                return
            yield item

    def _next(self, check: Callable[[], None]) -> object:
        while True:
            try:
                item = self._out.get(timeout=_POLL)
            except queue.Empty:
                check()
                continue
            check()
            if isinstance(item, BaseException):
                raise item
            return item

    def abandon(self) -> None:
        """Stop as soon as possible; returns at once."""
        self._stop.set()
        response = self.response
        if response is not None and not self.done.is_set():
            _shut(response)


def _shut(response: requests.Response) -> None:
    """Wake a thread that waits in recv: closing a file that another thread reads would wait for it."""
    connection = getattr(response.raw, "_connection", None)
    sock = getattr(connection, "sock", None)
    if sock is None:
        inner = getattr(getattr(response.raw, "_fp", None), "fp", None)
        sock = getattr(getattr(inner, "raw", None), "_sock", None)
    if sock is not None:
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)


class Lane:
    """One thread and the exchanges it runs, one after the other."""

    def __init__(self) -> None:
        self._jobs: queue.Queue[Exchange | None] = queue.Queue()
        self._thread = threading.Thread(target=self._loop, name="common-ground-http", daemon=True)
        self._thread.start()

    def _loop(self) -> None:
        while True:
            job = self._jobs.get()
            if job is None:
                return
            job.run()
            del job

    def start(self, send: Send) -> Exchange:
        job = Exchange(send)
        self._jobs.put(job)
        return job

    def close(self, wait: float = 0.0) -> None:
        """End the thread after the exchange it runs."""
        self._jobs.put(None)
        if wait and threading.current_thread() is not self._thread:
            self._thread.join(wait)


class Lanes:
    """Idle lanes of one client; as many exchanges at once as there are callers."""

    def __init__(self) -> None:
        self._idle: list[Lane] = []
        self._lock = threading.Lock()
        self._closed = False

    def take(self) -> Lane:
        with self._lock:
            return self._idle.pop() if self._idle else Lane()

    def give_back(self, lane: Lane, exchange: Exchange) -> None:
        """Keep a lane whose exchange has ended; one that still waits for a server ends by itself."""
        with self._lock:
            if exchange.done.is_set() and not self._closed and len(self._idle) < 4:
                self._idle.append(lane)
                return
        lane.close()

    def close(self) -> None:
        with self._lock:
            self._closed, idle = True, self._idle
            self._idle = []
        for lane in idle:
            lane.close(wait=1.0)
