"""A loopback server that replays payloads and misbehaves on demand. Standard library only.

    with ReplayServer() as server:
        server.serve("/api/3/action/package_show", json_body)             # bytes, str, dict/list, Path or Pattern
        server.serve("/api/3/action/package_show?id=cod-ab-caf", other)   # wins when the query holds these pairs
        server.serve("/file.zip", Path("x.zip"), etag='"v1"')             # Range and If-Range work where there is a tag
        server.serve("/old", status=302, headers={"Location": "/new"})
        server.serve("/echo", lambda seen: (200, {"X-A": "b"}, seen.body))
        server.fault("/file.zip", "reset_body", times=1)                  # the first time only, then as registered
        server.fault("*", "html")                                         # every path, registered or not
        client_of(server.url)
        assert "authorization" not in server.seen[-1].headers             # header names in lower case

`FAULTS` names every fault; `fault(path, name, times=None, **options)`:

| name | what the client meets | options |
|---|---|---|
| stall, stall_body | no answer at all; half of the body, then silence | |
| slow | the body in 20 pieces | seconds (2.0, in all) |
| reset, reset_body | TCP reset before the head; after half of the body | |
| wrong_length | Content-Length larger than the body, then the end | extra (1000) |
| cut | half of the body with a Content-Length that fits it | |
| truncated_gzip | Content-Encoding gzip, second half missing, Content-Length fits | |
| gzip | Content-Encoding gzip, complete | |
| gzip_bomb | 200 MB of zeros as 1 MB gzip | size |
| rate_limited | 429 with Retry-After | after ("1") |
| server_error, bad_gateway | 500 and 502 with a short body | |
| html, captive_portal | 200 with a web page; redirect to another host's login page | to (URL) |
| forbidden_html, key_refused, not_found | 403 of a firewall, 401 and 404 as JSON | |
| redirect_loop, redirect_away | for ever; to another place, the path kept | to (URL) |
| bom, latin1, nan | UTF-8 BOM in front; text in Latin-1; the first number of a JSON body becomes NaN | |
| empty | 200 and no bytes | |
| zeros | 200 MB of zero bytes, streamed | size |
| zip_bomb, zip_traversal, zip_many | 400 MB of zeros in a ZIP; a `../` member; 50,000 small entries | |

Each server binds an address of its own; `ReplayServer(host="127.0.0.2")` is another host for redirects (Linux).
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import socket
import struct
import threading
import time
import zipfile
import zlib
from dataclasses import dataclass, field
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

PAGE = b"<!DOCTYPE html>\n<html><head><title>Welcome</title></head><body>Please log in</body></html>"
_PIECE = 1 << 16


class Pattern:
    """A body of ``size`` bytes that is made while it is sent; every offset has its own value."""

    def __init__(self, size: int, *, zeros: bool = False) -> None:
        self.size, self.zeros = size, zeros

    def read(self, start: int, count: int) -> bytes:
        count = max(0, min(count, self.size - start))
        if self.zeros:
            return bytes(count)
        first = start // 8
        words = struct.pack(f"<{count // 8 + 2}Q", *range(first, first + count // 8 + 2))
        return words[start - first * 8:][:count]

    def sha256(self) -> str:
        digest = hashlib.sha256()
        for start in range(0, self.size, _PIECE):
            digest.update(self.read(start, _PIECE))
        return digest.hexdigest()


class _Bytes(Pattern):
    def __init__(self, data: bytes) -> None:
        super().__init__(len(data))
        self.data = data

    def read(self, start: int, count: int) -> bytes:
        return self.data[start:start + count]


class _File(Pattern):
    def __init__(self, path: Path) -> None:
        super().__init__(path.stat().st_size)
        self.path = path

    def read(self, start: int, count: int) -> bytes:
        with self.path.open("rb") as file:
            file.seek(start)
            return file.read(count)


@dataclass
class Seen:
    """A request that came in; header names in lower case."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes = b""
    target: str = ""
    at: float = field(default_factory=time.monotonic)


@dataclass
class _Reply:
    body: object = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


class ReplayServer:
    """See the module's docstring. ``url``: the base address without a slash at the end; ``seen``: what came in."""

    def __init__(self, host: str = "127.0.0.1", tls: object = None) -> None:
        self.seen: list[Seen] = []
        self._replies: list[tuple[str, dict[str, str], _Reply]] = []
        self._faults: dict[str, tuple[str, int | None, dict]] = {}
        self._lock = threading.Lock()
        self.stopped = threading.Event()
        server = self

        class Handler(_Handler):
            replay = server

        self._http = _Server((host, 0), Handler)
        if tls is not None:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True, do_handshake_on_connect=False)
        self.host, self.port = host, self._http.server_port
        self.url = f"{'https' if tls else 'http'}://{host}:{self.port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def __enter__(self) -> ReplayServer:
        return self

    def __exit__(self, *error) -> None:
        self.close()

    def close(self) -> None:
        self.stopped.set()
        self._http.shutdown()
        self._http.server_close()

    def serve(self, path: str, body: object = b"", status: int = 200, headers: dict[str, str] | None = None, *,
              etag: str = "", content_type: str = "") -> None:
        """Register an answer; the last one registered that fits wins, one with a fitting query first."""
        headers = dict(headers or {})
        if isinstance(body, (dict, list)):
            body, content_type = json.dumps(body).encode(), content_type or "application/json"
        if isinstance(body, str):
            body = body.encode()
        if etag:
            headers["ETag"] = etag
        if content_type:
            headers["Content-Type"] = content_type
        parts = urlsplit(path)
        self._replies.insert(0, (parts.path, dict(parse_qsl(parts.query)), _Reply(body, status, headers)))

    def fault(self, path: str, name: str, times: int | None = None, **options) -> None:
        """``name`` from FAULTS for ``path`` (``*``: every path), for the first ``times`` requests or always."""
        assert name in FAULTS, name
        self._faults[path] = (name, times, options)

    def heal(self) -> None:
        """No faults from here on."""
        self._faults.clear()

    # -- used by the handler -------------------------------------------------------------------------
    def _fault_for(self, path: str) -> tuple[str, dict] | None:
        with self._lock:
            for key in (path, "*"):
                if key in self._faults:
                    name, times, options = self._faults[key]
                    if times is not None:
                        if times <= 0:
                            continue
                        self._faults[key] = (name, times - 1, options)
                    return name, options
        return None

    def _reply_for(self, seen: Seen) -> _Reply | None:
        fitting = [(len(query), reply) for path, query, reply in self._replies
                   if path == seen.path and query.items() <= seen.query.items()]
        reply = max(fitting, key=lambda item: item[0], default=(0, None))[1]
        if reply is not None and callable(reply.body):
            status, headers, body = reply.body(seen)
            return _Reply(body, status, headers)
        return reply


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address) -> None:
        """Clients that go away are what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # head and body go out in two writes, and the second would wait 40 ms for the client's acknowledgement of the first
    disable_nagle_algorithm = True
    replay: ReplayServer

    def log_message(self, *args) -> None:
        pass

    def _handle(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        seen = Seen(self.command, parts.path, dict(parse_qsl(parts.query, keep_blank_values=True)),
                    {name.lower(): value for name, value in self.headers.items()}, self.rfile.read(length), self.path)
        self.replay.seen.append(seen)
        reply = self.replay._reply_for(seen)
        fault = self.replay._fault_for(parts.path)
        if fault:
            FAULTS[fault[0]](self, reply or _Reply(b'{"made": ["up", 1]}'), **fault[1])
        elif reply is None:
            self.send(_Reply(b'{"error": "not registered"}', 404, {"Content-Type": "application/json"}))
        else:
            self.send(reply)

    do_GET = do_POST = do_HEAD = do_PUT = _handle

    def body_of(self, reply: _Reply) -> Pattern:
        body = reply.body
        if isinstance(body, Path):
            return _File(body)
        return body if isinstance(body, Pattern) else _Bytes(bytes(body))

    def send(self, reply: _Reply, *, upto: int | None = None, declared: int | None = None,
             pause: float = 0.0) -> None:
        """Head and body; ``upto`` bytes of it; ``declared`` as Content-Length."""
        body = self.body_of(reply)
        start, end, status, headers = 0, body.size, reply.status, dict(reply.headers)
        if "ETag" in headers and status == 200:
            headers["Accept-Ranges"] = "bytes"
            asked = self.headers.get("Range", "")
            if asked.startswith("bytes=") and self.headers.get("If-Range", headers["ETag"]) == headers["ETag"]:
                start = int(asked[6:].split("-")[0])
                if start >= body.size:
                    status, end, headers["Content-Range"] = 416, start, f"bytes */{body.size}"
                else:
                    status, headers["Content-Range"] = 206, f"bytes {start}-{body.size - 1}/{body.size}"
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(declared if declared is not None else end - start))
        self.end_headers()
        if self.command == "HEAD":
            return
        stop = end if upto is None else min(end, start + upto)
        piece = _PIECE if not pause else max(1, (stop - start) // 20)
        while start < stop:
            data = body.read(start, min(piece, stop - start))
            self.wfile.write(data)
            start += len(data)
            if pause:
                self.wfile.flush()
                self.replay.stopped.wait(pause / 20)
        self.wfile.flush()

    def hang(self) -> None:
        self.replay.stopped.wait(60)
        self.close_connection = True

    def reset(self) -> None:
        """Close with RST instead of FIN."""
        self.wfile.flush()
        time.sleep(0.05)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True


def _stall(handler, reply):
    handler.hang()


def _stall_body(handler, reply):
    size = handler.body_of(reply).size
    handler.send(reply, upto=size // 2)
    handler.hang()


def _slow(handler, reply, seconds=2.0):
    handler.send(reply, pause=seconds)


def _reset(handler, reply):
    handler.reset()


def _reset_body(handler, reply):
    size = handler.body_of(reply).size
    handler.send(reply, upto=size // 2, declared=None)
    handler.reset()


def _wrong_length(handler, reply, extra=1000):
    handler.send(reply, declared=handler.body_of(reply).size + extra)
    handler.close_connection = True


def _cut(handler, reply):
    body = handler.body_of(reply)
    handler.send(_Reply(body.read(0, body.size // 2), reply.status, reply.headers))


def _gzip(handler, reply, keep=1.0):
    body = handler.body_of(reply)
    packed = gzip.compress(body.read(0, body.size))
    packed = packed[: int(len(packed) * keep)]
    handler.send(_Reply(packed, reply.status, {**reply.headers, "Content-Encoding": "gzip"}))


def _truncated_gzip(handler, reply):
    _gzip(handler, reply, keep=0.5)


def _gzip_bomb(handler, reply, size=200_000_000):
    handler.send(_Reply(gzip_zeros(size), 200, {"Content-Encoding": "gzip", "Content-Type": "application/json"}))


def _status(status, body, content_type="application/json", headers=None):
    def fault(handler, reply):
        handler.send(_Reply(body, status, {"Content-Type": content_type, **(headers or {})}))

    return fault


def _rate_limited(handler, reply, after="1"):
    handler.send(_Reply(b'{"message": "Rate limit exceeded"}', 429, {"Retry-After": after}))


def _captive_portal(handler, reply, to=""):
    if to:
        handler.send(_Reply(b"", 302, {"Location": to}))
    else:
        handler.send(_Reply(PAGE, 200, {"Content-Type": "text/html"}))


def _redirect_loop(handler, reply):
    handler.send(_Reply(b"", 302, {"Location": handler.path}))


def _redirect_away(handler, reply, to="", status=302):
    handler.send(_Reply(b"elsewhere", status, {"Location": to.rstrip("/") + handler.path}))


def _bom(handler, reply):
    body = handler.body_of(reply)
    handler.send(_Reply(b"\xef\xbb\xbf" + body.read(0, body.size), reply.status, reply.headers))


def _latin1(handler, reply):
    body = handler.body_of(reply)
    text = body.read(0, body.size).decode("utf-8", "replace")
    if text.lstrip().startswith(("{", "[")):
        text = json.dumps(json.loads(text), ensure_ascii=False)
    handler.send(_Reply(text.encode("latin-1", "replace"), reply.status, reply.headers))


def _nan(handler, reply):
    body = handler.body_of(reply)
    data = body.read(0, body.size)
    try:
        value = json.loads(data)
    except ValueError:
        return handler.send(reply)
    _first_number_to_nan(value)
    return handler.send(_Reply(json.dumps(value).encode(), reply.status, reply.headers))


def _first_number_to_nan(value) -> bool:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        if isinstance(inner, (int, float)) and not isinstance(inner, bool):
            value[key] = float("nan")
            return True
        if _first_number_to_nan(inner):
            return True
    return False


def _zeros(handler, reply, size=200_000_000):
    handler.send(_Reply(Pattern(size, zeros=True), 200, {"Content-Type": "application/octet-stream"}))


def _body(make):
    def fault(handler, reply):
        handler.send(_Reply(make(), 200, {"Content-Type": "application/zip"}))

    return fault


@lru_cache(maxsize=2)
def gzip_zeros(size: int) -> bytes:
    """``size`` zero bytes as gzip, made without holding them."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    out = [packer.compress(bytes(min(1 << 20, size - start))) for start in range(0, size, 1 << 20)]
    return b"".join(out) + packer.flush()


@lru_cache(maxsize=1)
def zip_bomb(size: int = 400_000_000) -> bytes:
    """A small ZIP with one file of ``size`` zero bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("data.geojson", "w") as member:
        for _ in range(0, size, 1 << 20):
            member.write(bytes(1 << 20))
    return out.getvalue()


@lru_cache(maxsize=1)
def zip_traversal() -> bytes:
    """A ZIP with an honest file and one that would land outside."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("caf_admin1.geojson", '{"type": "FeatureCollection", "features": []}')
        archive.writestr("../../evil.txt", "evil")
    return out.getvalue()


@lru_cache(maxsize=1)
def zip_many(count: int = 50_000) -> bytes:
    """A ZIP with ``count`` entries of one byte."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(count):
            archive.writestr(f"{number}.txt", "x")
    return out.getvalue()


FAULTS = {
    "stall": _stall,
    "stall_body": _stall_body,
    "slow": _slow,
    "reset": _reset,
    "reset_body": _reset_body,
    "wrong_length": _wrong_length,
    "cut": _cut,
    "truncated_gzip": _truncated_gzip,
    "gzip": _gzip,
    "gzip_bomb": _gzip_bomb,
    "rate_limited": _rate_limited,
    "server_error": _status(500, b'{"statusCode": 500, "message": "Internal server error"}'),
    "bad_gateway": _status(502, b"<html>Bad gateway</html>", "text/html"),
    "html": _status(200, PAGE, "text/html"),
    "captive_portal": _captive_portal,
    "forbidden_html": _status(403, b"<html><head><title>403 Forbidden</title></head></html>", "text/html"),
    "key_refused": _status(401, b'{"statusCode": 401, "message": "Access denied due to invalid subscription key."}',
                           headers={"WWW-Authenticate": 'AzureApiManagementKey realm="x",name="k",type="header"'}),
    "not_found": _status(404, b'{"success": false, "error": {"message": "Not found", "__type": "Not Found Error"}}'),
    "redirect_loop": _redirect_loop,
    "redirect_away": _redirect_away,
    "bom": _bom,
    "latin1": _latin1,
    "nan": _nan,
    "empty": _status(200, b""),
    "zeros": _zeros,
    "zip_bomb": _body(zip_bomb),
    "zip_traversal": _body(zip_traversal),
    "zip_many": _body(zip_many),
}
