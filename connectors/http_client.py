"""The client every connector uses: JSON, text and downloads with cancel, retry, resume, caps and plain errors."""

from __future__ import annotations

import contextlib
import shutil
import threading
import time
import weakref
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar, Union

import requests
from urllib3.exceptions import HTTPError as TransportError

from ..base.errors import (
    CommonGroundError,
    ForbiddenError,
    OfflineError,
    RateLimited,
    TooLarge,
    UnexpectedPayload,
    WorkspaceError,
)
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_, Told
from .endpoints import KEY_HEADERS, TOKENS, belongs_to, name_of, origin, rewrite
from .http_cache import Cache, Part, unwritable
from .http_errors import RETRY, error_for, error_from, is_broken
from .http_lane import Exchange, Lanes
from .http_replies import Again, cut_short, length_of, range_start, retry_after, validator_of, whole
from .payload import Decoder, json_of, matches, text_of, too_large, unexpected
from .redaction import HIDDEN, redact

MB = 1_000_000
Params = Mapping[str, Any]
Headers = Mapping[str, str]
T = TypeVar("T")
Secrets = Union[Mapping[str, str], Callable[[str], Optional[str]]]

_LONGEST_WAIT = 60.0
_BUSY: set[str] = set()
_BUSY_LOCK = threading.Lock()
_HEAD = 4096
#: Sources whose terms ask for at most one request in this many seconds.
_PACE = {"hapi": 1.0, "acaps": 1.0}


@dataclass(frozen=True)
class Reply:
    """A complete answer with a good status; ``content`` is decoded, ``url`` without keys."""

    status: int
    url: str
    headers: Mapping[str, str]
    content: bytes


class Client:
    """HTTP for connectors. Thread-safe; one request at a time for each calling thread.

    ``session``: from :func:`make_session`. ``overrides``: source id to the address that replaces its origin.
    ``secrets``: source id to key, a mapping or a function; a key goes in the source's own header and only to the
    source's own origin. ``max_bytes``: limit of one download. ``cache``: folder for files and answers, None
    for no cache. ``offline``: no request is made; what is not in the cache raises OfflineError. ``pump``: called
    while waiting (inside QGIS it lets the main thread serve events).

    Every method raises a member of base.errors and nothing else; ``details`` carry no key.
    """

    def __init__(
        self,
        session: requests.Session,
        feedback: Feedback | None = None,
        *,
        overrides: Mapping[str, str] | None = None,
        secrets: Secrets | None = None,
        cache: str | Path | None = None,
        offline: bool = False,
        pump: Callable[[], None] | None = None,
        attempts: int = 4,
        backoff: float = 1.0,
        timeout: tuple[float, float] = (20.0, 120.0),
        max_bytes: int = 4000 * MB,
    ) -> None:
        self.session = session
        self.feedback: Feedback = feedback or Silent()
        self.overrides = dict(getattr(session, "overrides", {}) if overrides is None else overrides)
        if overrides is not None and hasattr(session, "overrides"):
            session.overrides = dict(overrides)
        self._secrets: Secrets = secrets or {}
        self._keys: dict[str, str] = {}
        self._known: set[str] = set()
        self.cache = Cache(cache) if cache else None
        self.offline = offline
        self._pump = pump
        self.attempts, self.backoff, self.timeout = max(1, attempts), backoff, timeout
        self.max_bytes = max_bytes
        self._lanes = Lanes()
        self._last: dict[str, float] = {}
        self._lock = threading.Lock()
        self._finalizer = weakref.finalize(self, self._lanes.close)

    # -- keys ----------------------------------------------------------------------------------------
    def key(self, source: str) -> str:
        """The user's key for a source, empty when there is none. Whatever it returns is hidden in every text."""
        if source not in self._keys:
            found = self._secrets(source) if callable(self._secrets) else self._secrets.get(source)
            self._keys[source] = found or ""
            self.add_secret(found or "")
        return self._keys[source]

    def require_key(self, source: str) -> str:
        """The user's key; ForbiddenError when there is none."""
        found = self.key(source)
        if not found:
            raise ForbiddenError(N_("{source} needs a key of your own"), source=name_of(source))
        return found

    def add_secret(self, value: str) -> None:
        """Hide ``value`` in every text from now on, e.g. a token that a login gave."""
        if value:
            self._known.add(value)

    def redact(self, text: str) -> str:
        """``text`` without keys."""
        return redact(text, self._known)

    def _without_keys(self, data: bytes) -> bytes:
        """An answer that repeats the user's key, in an error or a link, would carry it into messages and layers."""
        for key in list(self._keys.values()):
            for part in {key, key.partition(":")[2]}:
                if len(part) >= 8:
                    data = data.replace(part.encode("utf-8"), HIDDEN.encode("ascii"))
        return data

    # -- answers -------------------------------------------------------------------------------------
    def get_json(self, source: str, url: str, params: Params | None = None, headers: Headers | None = None, *,
                 max_bytes: int = 256 * MB, keep: bool = True, feedback: Feedback | None = None) -> Any:
        """Parsed JSON of a GET; NaN becomes None. ``keep``: remember the answer for offline work."""
        data = self._get(source, url, params, headers, "json", max_bytes, keep, feedback)
        return json_of(self._without_keys(data), name_of(source), self.redact(url))

    def get_text(self, source: str, url: str, params: Params | None = None, headers: Headers | None = None, *,
                 expect: str = "", max_bytes: int = 256 * MB, keep: bool = True,
                 feedback: Feedback | None = None) -> str:
        """Text of a GET (UTF-8, UTF-16 with BOM or Windows-1252). ``expect``: ``csv``, ``xml``, ``text`` or nothing."""
        return text_of(self._get(source, url, params, headers, expect, max_bytes, keep, feedback))

    def get_bytes(self, source: str, url: str, params: Params | None = None, headers: Headers | None = None, *,
                  expect: str = "", max_bytes: int = 256 * MB, keep: bool = True,
                  feedback: Feedback | None = None) -> bytes:
        """The decoded body of a GET."""
        return self._get(source, url, params, headers, expect, max_bytes, keep, feedback)

    def post(self, source: str, url: str, data: Any = None, headers: Headers | None = None, *, json: Any = None,
             params: Params | None = None, expect: str = "json", max_bytes: int = 256 * MB,
             feedback: Feedback | None = None) -> Any:
        """Answer of a POST that may be sent twice (a query): parsed JSON, or bytes when ``expect`` is not ``json``."""
        self._refuse_offline(source)
        reply = self.request(source, "POST", url, params=params, headers=headers, data=data, json=json, expect=expect,
                             max_bytes=max_bytes, feedback=feedback)
        content = reply.content
        return json_of(self._without_keys(content), name_of(source), reply.url) if expect == "json" else content

    def _get(self, source: str, url: str, params: Params | None, headers: Headers | None, expect: str, max_bytes: int,
             keep: bool, feedback: Feedback | None) -> bytes:
        try:
            prepared = requests.Request("GET", url, params=dict(params) if params else None).prepare().url or url
        except requests.RequestException as error:  # an address in a reply that is none
            raise error_from(name_of(source), error, "") from error
        if self.offline:
            stored = self.cache.answer(prepared) if self.cache else None
            if stored is None:
                self._refuse_offline(source)
            return stored or b""
        reply = self.request(source, "GET", url, params=params, headers=headers, expect=expect, max_bytes=max_bytes,
                             feedback=feedback)
        if keep and self.cache and not self.key(source) and not headers and self.redact(prepared) == prepared:
            self.cache.keep_answer(prepared, reply.content, datetime.now(timezone.utc).isoformat())
        return reply.content

    def _refuse_offline(self, source: str) -> None:
        if self.offline:
            raise OfflineError(N_("Offline mode is on and this has not been downloaded from {source} yet"),
                               hint=N_("switch offline mode off, or work from a country pack"), source=name_of(source))

    def request(self, source: str, method: str, url: str, *, params: Params | None = None,
                headers: Headers | None = None, data: Any = None, json: Any = None, expect: str = "",
                max_bytes: int = 256 * MB, feedback: Feedback | None = None) -> Reply:
        """One complete answer. Retries what may work later; raises the family for statuses of 400 and more."""
        self._refuse_offline(source)
        feedback = feedback or self.feedback
        name = name_of(source)

        def attempt() -> Reply:
            with self._open(source, method, url, feedback, params, headers, data, json) as (response, chunks):
                self._refuse_length(response, max_bytes, name, 0)
                decoder = Decoder(response.headers.get("Content-Encoding", ""), max_bytes, name)
                parts: list[bytes] = []
                for piece in self._decoded(decoder, chunks):
                    if not parts:
                        self._sniff(source, response, piece, expect)
                    parts.append(piece)
                content = b"".join(parts)
                if not content:
                    self._sniff(source, response, b"", expect)
                return Reply(response.status_code, self.redact(response.url or url), response.headers, content)

        return self._retry(attempt, feedback)

    def size_of(self, source: str, url: str, headers: Headers | None = None, *,
                feedback: Feedback | None = None) -> int | None:
        """Bytes that a download would bring, None when the server does not say; to be shown before it starts."""
        self._refuse_offline(source)
        feedback = feedback or self.feedback
        asked = {"Accept-Encoding": "identity", **(headers or {})}

        def attempt() -> int | None:
            with self._open(source, "HEAD", url, feedback, None, asked, None, None, good=(405, 501)) as (response, _):
                return length_of(response) if response.status_code < 400 else None

        return self._retry(attempt, feedback)

    # -- downloads -----------------------------------------------------------------------------------
    def download(self, source: str, url: str, target: str | Path, *, max_bytes: int | None = None, expect: str = "",
                 resume: bool = True, headers: Headers | None = None, params: Params | None = None,
                 feedback: Feedback | None = None) -> Path:
        """``url`` as the file ``target``, which appears only when it is complete and of the kind ``expect``.

        ``expect``: ``zip, xlsx, csv, json, geojson, gpkg, kml, xml, tif, gz, pdf, parquet`` or nothing. A ``.part``
        file beside the target is gone on with by Range and If-Range, also in a later session. Progress 0 to 100
        where the server tells the size. A ZIP is also checked for bombs and paths (see connectors.archive).
        """
        self._refuse_offline(source)
        feedback = feedback or self.feedback
        part, cap = Part(Path(target)), max_bytes or self.max_bytes
        try:
            part.target.parent.mkdir(parents=True, exist_ok=True)
            with self._alone(part.target, feedback):
                if not resume:
                    part.drop()
                self._retry(lambda: self._fetch(source, url, part, cap, expect, headers, params, feedback), feedback)
                if expect in ("zip", "xlsx"):
                    _check(part, name_of(source), feedback)
                elif expect in ("json", "geojson"):
                    _check_end(part, name_of(source))
                part.finish()
        except OSError as error:
            raise unwritable(part.target, error) from error
        return part.target

    def cached_download(self, source: str, url: str, *, resource_id: str, last_modified: str, name: str,
                        expect: str = "", max_bytes: int | None = None, headers: Headers | None = None,
                        feedback: Feedback | None = None) -> Path:
        """A file from the cache, downloaded when this version of the resource is not there yet.

        Offline, an earlier version is given with a warning; with none OfflineError is raised. ``name`` keeps its
        endings, since readers look at them (``.gdb.zip``).
        """
        feedback = feedback or self.feedback
        if self.cache is None:
            raise WorkspaceError(N_("There is no folder for downloads"),
                                 hint=N_("choose one in the Common Ground options"))
        path = self.cache.file(resource_id, last_modified, name)
        if path.is_file():
            return path
        if self.offline:
            earlier = self.cache.earlier(resource_id, name)
            if earlier is None:
                self._refuse_offline(source)
            else:
                feedback.warn(Told(N_("Offline mode: an earlier version of {name} is used"), {"name": name}))
                return earlier
        with self._alone(path.with_name(path.name + ".wanted"), feedback):
            if not path.is_file():
                self.download(source, url, path, expect=expect, max_bytes=max_bytes, headers=headers, feedback=feedback)
                self.cache.forget_others(path)
        return path

    def _fetch(self, source: str, url: str, part: Part, max_bytes: int, expect: str, headers: Headers | None,
               params: Params | None, feedback: Feedback) -> None:
        """One attempt at a download; what came before is gone on with where the server allows it."""
        name = name_of(source)
        validator = part.validator(url)
        # identity: a range of a compressed body is of no use
        asked = {"Accept-Encoding": "identity", **(headers or {})}
        if validator:
            asked.update({"Range": f"bytes={part.size()}-", "If-Range": validator})
        with self._open(source, "GET", url, feedback, params, asked, None, None, good=(416,)) as (response, chunks):
            start = range_start(response, part.size()) if validator else 0
            if start is None:
                part.drop()
                raise Again(UnexpectedPayload(N_("{source} cannot go on with the download"), source=name), 0.0)
            if response.status_code == 416:
                return
            encoding = response.headers.get("Content-Encoding", "") or getattr(response, "was_encoded", "")
            length = self._refuse_length(response, max_bytes, name, start)
            self._refuse_full_disk(part, length)
            decoder = Decoder(response.headers.get("Content-Encoding", ""), max_bytes - start, name)
            if not start:
                part.drop()
                part.note(url, "" if encoding else validator_of(response.headers))
            written, first = start, start == 0
            total = start + length if length and not encoding else 0
            try:
                with part.writer(append=start > 0) as write:
                    for piece in self._decoded(decoder, chunks):
                        if first:
                            self._sniff(source, response, piece, expect)
                            first = False
                        write(piece)
                        written += len(piece)
                        checkpoint(feedback, min(100.0, 100.0 * written / total) if total else None)
                if first:
                    raise unexpected(name, expect, b"", self.redact(response.url))
            except (UnexpectedPayload, TooLarge):
                part.drop()
                raise

    @staticmethod
    def _refuse_full_disk(part: Part, length: int) -> None:
        free = shutil.disk_usage(part.path.parent).free
        if length and length > free:
            raise WorkspaceError(N_("The disk has {free} MB left and the download needs {need} MB"),
                                 hint=N_("free some space and try again"), free=int(free / MB),
                                 need=int(length / MB) + 1)

    # -- one exchange --------------------------------------------------------------------------------
    def _headers(self, source: str, url: str, headers: Headers | None) -> dict[str, str]:
        given = dict(headers or {})
        name, template = KEY_HEADERS.get(source, ("", ""))
        if name and name.lower() not in {header.lower() for header in given}:
            key = self.key(source)
            # a resource of HDX may lie anywhere: the key stays with the source's own origin
            login = source in TOKENS and ":" in key
            if key and not login and belongs_to(url, source, self.overrides):
                given[name] = template.format(key)
        return given

    @contextlib.contextmanager
    def _open(self, source: str, method: str, url: str, feedback: Feedback, params: Params | None,
              headers: Headers | None, data: Any, json: Any, good: tuple[int, ...] = ()
              ) -> Iterator[tuple[requests.Response, Iterator[bytes]]]:
        """Head and body of one attempt; every failure, also one inside the block, comes out as the family or Again."""
        name = name_of(source)
        address = rewrite(url, self.overrides, source)
        where = f"{method} {address}"
        self._pace(source, address == url, feedback)
        sent = self._headers(source, url, headers)
        lane = self._lanes.take()
        exchange: Exchange | None = None
        started = False
        try:
            request = self.session.prepare_request(requests.Request(
                method, address, params=dict(params) if params else None, headers=sent, data=data, json=json))
            where = f"{method} {request.url}"
            settings = self.session.merge_environment_settings(request.url or address, {}, True, None, None)
            exchange = lane.start(lambda: self.session.send(request, timeout=self.timeout, **settings))

            def check() -> None:
                if self._pump:
                    self._pump()
                checkpoint(feedback)

            response = exchange.head(check)
            started = True
            where = f"{where} -> HTTP {response.status_code} {response.url}"
            body = exchange.body(check)
            if response.status_code >= 400 and response.status_code not in good:
                raise self._refused(source, response, body, where)
            if response.is_redirect or response.status_code in (301, 302, 303, 307, 308):
                raise UnexpectedPayload(N_("{source} sends the request on without saying where"), source=name,
                                        details=self.redact(where))
            yield response, whole(response, body, name)
        except (Again, CommonGroundError):
            raise
        except Exception as error:
            raise self._failed(name, error, where, started) from None
        finally:
            if exchange is None:
                lane.close()
            else:
                if not exchange.done.wait(0.02):
                    exchange.abandon()
                    exchange.done.wait(0.3)
                self._lanes.give_back(lane, exchange)

    def _failed(self, name: str, error: Exception, where: str, started: bool) -> Exception:
        details = self.redact(f"{where}: {type(error).__name__}: {error}")
        if started and is_broken(error):
            return Again(cut_short(name, details))
        found = error_from(name, error, details)
        return Again(found) if is_broken(error) else found

    def _refused(self, source: str, response: requests.Response, body: Iterator[bytes], where: str) -> Exception:
        """The error for a status of 400 or more, wrapped where another try may help."""
        decoder = Decoder(response.headers.get("Content-Encoding", ""), 1 << 24, name_of(source))
        head = b""
        with contextlib.suppress(CommonGroundError, requests.RequestException, TransportError, OSError):
            for piece in self._decoded(decoder, body):
                head += piece
                if len(head) > 1 << 16:
                    break
        head = head[: 1 << 16]
        details = self.redact(f"{where}: {text_of(head[:500])}")
        status = response.status_code
        sent = {name.lower() for name in response.request.headers}
        has_key = KEY_HEADERS.get(source, ("-",))[0].lower() in sent
        error = error_for(name_of(source), status, head, details, has_key=has_key, redact=self.redact)
        if status not in RETRY:
            return error
        wait = retry_after(response.headers)
        if wait is not None and wait > _LONGEST_WAIT:
            minutes = max(1, round(wait / 60))
            return RateLimited(N_("{source} asks to wait {minutes} minutes"), hint=N_("try again after that time"),
                               source=name_of(source), minutes=minutes, details=details)
        return Again(error, wait)

    def _refuse_length(self, response: requests.Response, cap: int, name: str, start: int) -> int:
        """The Content-Length, 0 when unknown; TooLarge when it is over the cap."""
        length = length_of(response) or 0
        if start + length > cap:
            raise too_large(name, cap, self.redact(f"{response.url}: {start + length} bytes"))
        return length

    def _sniff(self, source: str, response: requests.Response, head: bytes, expect: str) -> None:
        if expect and not matches(head[:_HEAD], expect):
            moved = any(origin(old.url) != origin(response.url) for old in response.history)
            said = f"{response.url} ({response.headers.get('Content-Type', '')}): {text_of(head[:200])!r}"
            raise unexpected(name_of(source), expect, head[:_HEAD], self.redact(said), moved=moved)

    @staticmethod
    def _decoded(decoder: Decoder, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Decoded pieces; the first one is long enough to be sniffed, or all there is."""
        head: bytes | None = b""
        for chunk in chunks:
            for piece in decoder.feed(chunk):
                if head is None:
                    yield piece
                    continue
                head += piece
                if len(head) >= 512:
                    yield head
                    head = None
        decoder.finish()
        if head:
            yield head

    @contextlib.contextmanager
    def _alone(self, target: Path, feedback: Feedback) -> Iterator[None]:
        """One download of a file at a time in this process; whoever comes second waits."""
        name = str(target.absolute())
        while True:
            with _BUSY_LOCK:
                if name not in _BUSY:
                    _BUSY.add(name)
                    break
            self._sleep(0.1, feedback)
        try:
            yield
        finally:
            with _BUSY_LOCK:
                _BUSY.discard(name)

    # -- patience ------------------------------------------------------------------------------------
    def _retry(self, attempt: Callable[[], T], feedback: Feedback) -> T:
        number = 0
        while True:
            try:
                return attempt()
            except Again as again:
                number += 1
                if number >= self.attempts:
                    raise again.error from None
                wait = self.backoff * 2 ** (number - 1) if again.wait is None else again.wait
                values = {"error": again.error.message, "seconds": round(wait)}
                feedback.info(Told(N_("{error}; trying again in {seconds} s"), values))
            self._sleep(min(wait, _LONGEST_WAIT), feedback)

    def _sleep(self, seconds: float, feedback: Feedback) -> None:
        end = time.monotonic() + seconds
        while True:
            checkpoint(feedback)
            if self._pump:
                self._pump()
            left = end - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(0.1, left))

    def _pace(self, source: str, own_address: bool, feedback: Feedback) -> None:
        """Keep to the pace that a source's terms ask for; a mirror has no such terms."""
        if source not in _PACE or not own_address:
            return
        with self._lock:
            now = time.monotonic()
            start = max(now, self._last.get(source, 0.0) + _PACE[source])
            self._last[source] = start
        self._sleep(start - now, feedback)

    def serve(self) -> None:
        """Serve what the calling thread owes others (inside QGIS: the main thread's events) while it waits for them."""
        if self._pump:
            self._pump()

    def close(self) -> None:
        """End the threads of this client."""
        self._finalizer()


def _check_end(part: Part, name: str) -> None:
    """A cut JSON file must not be kept: it would be read again and again."""
    with part.path.open("rb") as stream:
        stream.seek(max(0, part.size() - 4096))
        tail = stream.read().rstrip(b"\x00 \t\r\n")
    if tail[-1:] not in (b"}", b"]"):
        part.drop()
        raise cut_short(name, f"the file ends with {tail[-40:]!r}")


def _check(part: Part, name: str, feedback: Feedback) -> None:
    from .archive import check_members, check_zip

    try:
        check_zip(part.path, source=name)
        check_members(part.path, feedback)
    except CommonGroundError:
        part.drop()
        raise
