"""requests over QGIS's own network: proxy, certificates and cancel are QGIS's.

What was measured on QGIS 3.22 and why this is built so:

- QgsBlockingNetworkRequest follows redirects with the keys on them and holds a large body twice in memory; so a
  reply of QgsNetworkAccessManager is read piece by piece, with a small read buffer, and requests follows redirects.
- Qt decodes gzip without noticing that it was cut short, and into memory whatever its size; so the reply is asked
  for as gzip explicitly, which keeps Qt from decoding, and decoded here.
- Qt answers a 500 with an older body from its disk cache, as a 200; so that cache is not used at all.
- QGIS gives every request up after its own timeout, progress or not; so that timer is stopped and replaced.
- A 401 in another thread waits for the main thread to ask the user; keys are our own matter, so nobody is asked.
"""

from __future__ import annotations

import contextlib
import io
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from typing import Any, Callable

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from urllib3 import HTTPResponse
from urllib3.exceptions import DecodeError, ProtocolError, ReadTimeoutError

from ..base.errors import UnexpectedPayload
from ..base.feedback import Feedback
from ..connectors.endpoints import LOGINS, TOKENS, overrides_from
from ..connectors.http import Client, make_session, stopping
from ..connectors.payload import Decoder
from . import auth, settings
from .main_thread import on_main_thread

_READ_BUFFER = 1 << 20
_POLL_MS = 100
_SPOOL_IN_MEMORY = 8 << 20
_NOT_SENT = frozenset({"accept-encoding", "content-length", "host", "connection", "user-agent"})
_NOT_PASSED_ON = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class QgisAdapter(BaseAdapter):
    """A requests transport over the calling thread's QgsNetworkAccessManager.

    In a thread of its own the body is read while it arrives, in that thread. On the main thread the work is done by
    a worker while the main thread serves its events, and the body goes to a spool under ``max_bytes``.
    """

    def __init__(self, max_bytes: int = 4_000_000_000) -> None:
        super().__init__()
        self.max_bytes = max_bytes

    def send(self, request: requests.PreparedRequest, stream: bool = False, timeout: Any = None, verify: Any = True,
             cert: Any = None, proxies: Any = None) -> requests.Response:
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        limits = (float(connect or 20.0), float(read or 120.0))
        if QCoreApplication.instance() is None:
            raise RuntimeError("QgisAdapter needs a QgsApplication")
        if on_main_thread():
            return self._from_worker(request, limits)
        return self._here(request, limits)

    def close(self) -> None:
        """Connections belong to QGIS."""

    def _here(self, request: requests.PreparedRequest, limits: tuple[float, float]) -> requests.Response:
        body = _Body(request, limits, self.max_bytes)
        return _response(request, body.head, body, body.wire_length)

    def _from_worker(self, request: requests.PreparedRequest, limits: tuple[float, float]) -> requests.Response:
        spool = tempfile.SpooledTemporaryFile(max_size=_SPOOL_IN_MEMORY)  # noqa: SIM115 - the response closes it
        result: list[Any] = []

        def work() -> None:
            try:
                body = _Body(request, limits, self.max_bytes)
                with contextlib.closing(body):
                    while piece := body.read(_READ_BUFFER):
                        spool.write(piece)
                    result.append((body.head, body.wire_length))
            except BaseException as error:  # belongs to the thread that waits
                result.append(error)

        worker = threading.Thread(target=work, name="common-ground-reply", daemon=True)
        worker.start()
        while worker.is_alive():
            serve_events()
            worker.join(0.02)
        if isinstance(result[0], BaseException):
            spool.close()
            raise result[0]
        spool.seek(0)
        head, length = result[0]
        return _response(request, head, spool, length)


def serve_events() -> None:
    """Let the main thread do what other threads wait for (a proxy password, a certificate); nothing elsewhere."""
    if on_main_thread() and QCoreApplication.instance() is not None:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)


class _Head:
    """Status line and headers of a reply."""

    def __init__(self, status: int, reason: str, headers: list[tuple[str, str]]) -> None:
        self.status, self.reason, self.headers = status, reason, headers


    def __bool__(self) -> bool:
        return self.status > 0


_NO_HEAD = _Head(0, "", [])


class _Body(io.RawIOBase):
    """The decoded body of one reply, read in the thread that made it.

    Raises requests' exceptions until the head is there, then urllib3's, which requests knows how to translate.
    """

    def __init__(self, request: requests.PreparedRequest, limits: tuple[float, float], cap: int) -> None:
        super().__init__()
        self._limits = limits
        # an adopted thread has timers only after it had an event loop
        self._loop = QEventLoop()
        self._manager = QgsNetworkAccessManager.instance()
        with contextlib.suppress(TypeError):
            self._manager.authenticationRequired.disconnect()
        self._reply: QNetworkReply | None = _start(self._manager, request)
        self._reply.setReadBufferSize(_READ_BUFFER)
        _stop_timer(self._reply)
        self._reply.readyRead.connect(self._loop.quit)
        self._reply.metaDataChanged.connect(self._loop.quit)
        self._reply.finished.connect(self._loop.quit)
        self._poll = QTimer()
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._loop.quit)
        self._poll.start()
        self._left: memoryview = memoryview(b"")
        self._decoding: Iterator[bytes] = iter(())
        self._ended = False
        self._got = 0
        self.head: _Head = _NO_HEAD
        try:
            self.head = self._wait_for_head()
            headers = CaseInsensitiveDict(self.head.headers)
            length = headers.get("Content-Length", "")
            self.wire_length = int(length) if length.isdigit() else None
            self._bodyless = request.method == "HEAD" or self.head.status in (204, 304)
            self._decoder = Decoder(headers.get("Content-Encoding", ""), cap, request.url or "")
        except BaseException as error:
            lost = isinstance(error, RuntimeError) and sip.isdeleted(self._reply)
            self.close()
            if lost:
                raise requests.exceptions.ConnectionError("closed connection: the reply was deleted") from error
            raise

    # -- io.RawIOBase --------------------------------------------------------------------------------
    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._left and not self._ended:
            try:
                self._fill()
            except RuntimeError as error:
                if self._reply is None or not sip.isdeleted(self._reply):
                    raise
                # PyQt took it for an earlier reply at that address, which went with its thread; another try is right
                raise ProtocolError("short body: the reply was deleted") from error
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def close(self) -> None:
        if self._reply is not None:
            reply, self._reply = self._reply, None
            self._poll.stop()
            if sip.isdeleted(reply):  # the lane ended first, and its manager took the reply along
                super().close()
                return
            for signal in (reply.readyRead, reply.metaDataChanged, reply.finished):
                signal.disconnect()
            if reply.isRunning():
                reply.abort()
            # No deleteLater: it deleted a later reply at the same address while that was read, in a third of the runs
            # of a JSON reply followed by a redirect. The manager of the thread frees its replies when the lane ends.
        super().close()

    # -- waiting -------------------------------------------------------------------------------------
    def _wait(self, ready: Callable[[], bool], limit: float) -> None:
        """Run the loop until ``ready`` or the end of the reply; raise when it takes longer or is cancelled."""
        reply = self._reply
        if reply is None:
            raise requests.exceptions.ConnectionError("the reply is closed")
        deadline = time.monotonic() + limit
        while not ready() and not reply.isFinished():
            if stopping():
                raise ProtocolError("cancelled") if self.head else requests.exceptions.ConnectionError("cancelled")
            if time.monotonic() > deadline:
                said = f"no byte for {limit:g} s: timed out"
                raise _read_timeout(said) if self.head else requests.exceptions.ReadTimeout(said)
            self._loop.exec()

    def _status(self) -> int | None:
        value = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) if self._reply else None
        return int(value) if value is not None else None

    def _wait_for_head(self) -> _Head:
        # one limit for connecting and for the first byte: Qt does not say when it is connected
        self._wait(lambda: self._status() is not None, self._limits[1])
        status, reply = self._status(), self._reply
        if status is None or reply is None:
            raise self._error()
        headers = [(bytes(name).decode("latin-1"), bytes(value).decode("latin-1"))
                   for name, value in reply.rawHeaderPairs()]
        reason = reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute)
        return _Head(status, str(reason or ""), headers)

    def _fill(self) -> None:
        """More decoded bytes, or the end; one wait at most."""
        try:
            for piece in self._decoding:
                self._left = memoryview(piece)
                return
        except UnexpectedPayload as error:
            raise DecodeError(error.details or str(error)) from None
        reply = self._reply
        if reply is None:
            raise ProtocolError("the reply is closed")
        self._wait(lambda: reply.bytesAvailable() > 0, self._limits[1])
        data = bytes(reply.read(_READ_BUFFER)) if reply.bytesAvailable() else b""
        self._got += len(data)
        try:
            if data:
                self._decoding = self._decoder.feed(data)
                return
            self._ended = True
            self._refuse_short()
            self._decoder.finish()
        except UnexpectedPayload as error:
            raise DecodeError(error.details or str(error)) from None

    def _refuse_short(self) -> None:
        """A body that ended before its time: Qt says so for most, the length for the others."""
        reply = self._reply
        if self._bodyless:
            return
        broken = reply is not None and reply.error() in _BROKEN
        if broken or (self.wire_length is not None and self._got < self.wire_length):
            raise ProtocolError(f"short body: {self._got} of {self.wire_length} bytes")

    def _error(self) -> requests.exceptions.RequestException:
        """What requests would raise for a reply without a status."""
        reply = self._reply
        if reply is None:
            return requests.exceptions.ConnectionError("no reply")
        code, text = reply.error(), reply.errorString()
        if code == QNetworkReply.NetworkError.RemoteHostClosedError:
            return requests.exceptions.ConnectionError(f"the server closed the connection: {text}")
        return _ERRORS.get(code, requests.exceptions.ConnectionError)(text)


_BROKEN = frozenset({
    QNetworkReply.NetworkError.RemoteHostClosedError,
    QNetworkReply.NetworkError.TimeoutError,
    QNetworkReply.NetworkError.TemporaryNetworkFailureError,
    QNetworkReply.NetworkError.NetworkSessionFailedError,
    QNetworkReply.NetworkError.UnknownNetworkError,
    QNetworkReply.NetworkError.OperationCanceledError,
    QNetworkReply.NetworkError.ProtocolFailure,
})
_ERRORS: dict[Any, type[requests.exceptions.RequestException]] = {
    QNetworkReply.NetworkError.TimeoutError: requests.exceptions.ConnectTimeout,
    QNetworkReply.NetworkError.OperationCanceledError: requests.exceptions.ConnectTimeout,
    QNetworkReply.NetworkError.SslHandshakeFailedError: requests.exceptions.SSLError,
    QNetworkReply.NetworkError.ProxyConnectionRefusedError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.ProxyConnectionClosedError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.ProxyNotFoundError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.ProxyTimeoutError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.ProxyAuthenticationRequiredError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.UnknownProxyError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.ProtocolUnknownError: requests.exceptions.InvalidSchema,
}


def _start(manager: QgsNetworkAccessManager, request: requests.PreparedRequest) -> QNetworkReply:
    """Hand a prepared request to Qt."""
    wanted = QNetworkRequest(QUrl.fromEncoded(QByteArray((request.url or "").encode("ascii", "ignore"))))
    attribute = QNetworkRequest.Attribute
    wanted.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
    wanted.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
    wanted.setAttribute(attribute.CacheSaveControlAttribute, False)
    wanted.setAttribute(attribute.AuthenticationReuseAttribute, QNetworkRequest.LoadControl.Manual)
    wanted.setAttribute(attribute.CookieLoadControlAttribute, QNetworkRequest.LoadControl.Manual)
    wanted.setAttribute(attribute.CookieSaveControlAttribute, QNetworkRequest.LoadControl.Manual)
    encoding = str(request.headers.get("Accept-Encoding", ""))
    headers = {name: value for name, value in request.headers.items() if name.lower() not in _NOT_SENT}
    headers["Accept-Encoding"] = "identity" if encoding == "identity" else "gzip, deflate"
    for name, value in headers.items():
        wanted.setRawHeader(_bytes(name), _bytes(value))
    method, data = (request.method or "GET").upper(), _payload(request)
    if method == "GET":
        return manager.get(wanted)
    if method == "HEAD":
        return manager.head(wanted)
    if method == "POST":
        return manager.post(wanted, QByteArray(data))
    return manager.sendCustomRequest(wanted, method.encode("ascii"), QByteArray(data))


def _read_timeout(said: str) -> ReadTimeoutError:
    pool: Any = None
    return ReadTimeoutError(pool, "", said)


def _bytes(value: Any) -> QByteArray:
    return QByteArray(value if isinstance(value, bytes) else str(value).encode("latin-1", "replace"))


def _payload(request: requests.PreparedRequest) -> bytes:
    body: Any = request.body
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode("utf-8")
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    return bytes(body.read()) if hasattr(body, "read") else b"".join(body)


def _stop_timer(reply: QNetworkReply) -> None:
    """QGIS's own timeout, 60 s unless set otherwise; ours counts only the time without a byte."""
    timer = reply.findChild(QTimer, "timeoutTimer")
    if timer is not None:
        timer.stop()


def _response(request: requests.PreparedRequest, head: _Head, body: Any, wire_length: int | None) -> requests.Response:
    response = requests.Response()
    response.status_code, response.reason = head.status, head.reason
    response.headers = CaseInsensitiveDict(
        (name, value) for name, value in head.headers if name.lower() not in _NOT_PASSED_ON)
    response.encoding = get_encoding_from_headers(response.headers)
    response.url, response.request = request.url or "", request
    response.raw = HTTPResponse(body=body, headers=dict(response.headers), status=head.status, reason=head.reason,
                                preload_content=False, decode_content=False)
    encoding = CaseInsensitiveDict(head.headers).get("Content-Encoding", "").lower()
    # for progress and resume, which the dropped headers would have told
    response.was_encoded = "" if encoding == "identity" else encoding  # type: ignore[attr-defined]
    response.wire_length = None if response.was_encoded else wire_length  # type: ignore[attr-defined]
    return response


def make_client(feedback: Feedback | None = None) -> Client:
    """A Client over QGIS's network with the user's overrides, keys, cache folder and offline mode."""
    overrides = overrides_from(os.environ, settings.url_overrides())

    def secret(source: str) -> str | None:
        if source in LOGINS or source.partition(":")[0] in TOKENS:
            user, key = auth.read_login(source)
            return f"{user}:{key}" if user and key else key
        found = auth.read_key(source)
        if source == "hapi" and "@" in (found or settings.CONTACT_EMAIL.value()):
            from ..connectors.hapi import identifier

            name, _, mail = found.partition(":") if found else (settings.CONTACT_NAME.value(), "",
                                                                settings.CONTACT_EMAIL.value())
            return identifier(name, mail)
        return found

    return Client(
        make_session(overrides, QgisAdapter()), feedback, overrides=overrides, secrets=secret,
        cache=settings.cache_folder(), offline=settings.OFFLINE.value(), pump=serve_events,
        timeout=(20.0, float(max(5, settings.TIMEOUT.value()))), max_bytes=settings.MAX_DOWNLOAD_MB.value() * 1_000_000,
    )

