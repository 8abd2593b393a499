"""What a body is, whatever its headers say: sniffing, decoding under a cap, text and JSON."""

from __future__ import annotations

import codecs
import json
import re
import zlib
from collections.abc import Iterator
from typing import Any

from ..base.errors import TooLarge, UnexpectedPayload
from ..base.text import N_

_BOM = codecs.BOM_UTF8
_HTML = re.compile(
    rb"(?is)^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|meta|title)\b")
_MAGIC: dict[str, tuple[bytes, ...]] = {
    "zip": (b"PK\x03\x04", b"PK\x05\x06"),
    "xlsx": (b"PK\x03\x04",),
    "gpkg": (b"SQLite format 3\x00",),
    "tif": (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"),
    "gz": (b"\x1f\x8b",),
    "pdf": (b"%PDF",),
    "parquet": (b"PAR1",),
}
#: What a file is called in a sentence.
_WORDS = {
    "json": "JSON", "geojson": "GeoJSON", "zip": "ZIP", "xlsx": "XLSX", "csv": "CSV", "text": "text", "xml": "XML",
    "kml": "KML", "gpkg": "GeoPackage", "tif": "GeoTIFF", "gz": "GZIP", "pdf": "PDF", "parquet": "Parquet",
}


def is_html(head: bytes) -> bool:
    """True when the first bytes are those of a web page."""
    return bool(_HTML.match(head.lstrip(_BOM)[:4096]))


def matches(head: bytes, expect: str) -> bool:
    """True when the first bytes (512 or more, or the whole body) can be the start of ``expect``."""
    if not expect:
        return True
    if expect in _MAGIC:
        return head.startswith(_MAGIC[expect])
    text = _plain(head)
    if expect in ("json", "geojson"):
        return text[:1] in (b"{", b"[")
    if expect in ("xml", "kml"):
        return text[:1] == b"<" and not is_html(head)
    if expect in ("csv", "text"):
        return bool(text) and b"\x00" not in text[:4096] and not is_html(head) and not head.startswith(b"PK\x03\x04")
    return True


def _plain(head: bytes) -> bytes:
    """ASCII-ish bytes of a head in UTF-8 or UTF-16, without BOM and leading space."""
    if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        even = head[2:]
        even = even[: len(even) // 2 * 2]
        return even.decode("utf-16-le" if head[:2] == codecs.BOM_UTF16_LE else "utf-16-be", "replace").encode().lstrip()
    return (head[3:] if head.startswith(_BOM) else head).lstrip()


def unexpected(source: str, expect: str, head: bytes, details: str = "", *, moved: bool = False) -> UnexpectedPayload:
    """The error for a body that is not what was asked for; ``moved`` when the answer came from another host."""
    values = {"source": source, "expected": _WORDS.get(expect, expect)}
    if is_html(head) and moved:
        return UnexpectedPayload(
            N_("A web page of this network came instead of the {expected} of {source}"),
            hint=N_("open a browser, log in to the network if it asks you to, and try again"),
            details=details, **values)
    if is_html(head):
        return UnexpectedPayload(
            N_("{source} answered with a web page where {expected} was expected"),
            hint=N_("open a browser and see if this network asks you to log in; else try again later"),
            details=details, **values)
    if not head:
        return UnexpectedPayload(N_("{source} sent an empty answer"), details=details, **values)
    return UnexpectedPayload(N_("{source} sent something that is not {expected}"), details=details, **values)


def text_of(data: bytes) -> str:
    """Text of a body: UTF-8 (with or without BOM), UTF-16 with BOM, else Windows-1252, which any byte fits."""
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def json_of(data: bytes, source: str, details: str = "") -> Any:
    """Parsed JSON; NaN and Infinity, which JSON does not have but servers send, become None.

    Raises UnexpectedPayload for what is not JSON or is cut short.
    """
    if not matches(data[:4096], "json"):
        raise unexpected(source, "json", data[:4096], details)
    try:
        return json.loads(text_of(data), parse_constant=lambda constant: None)
    except (ValueError, RecursionError) as error:
        raise UnexpectedPayload(
            N_("The JSON of {source} is damaged or cut short"), source=source, details=f"{details} {error}".strip()
        ) from None


class Decoder:
    """Content-Encoding undone piece by piece, never more than ``cap`` bytes in all.

    Raises TooLarge past the cap and UnexpectedPayload for damaged or cut bytes.
    """

    def __init__(self, encoding: str, cap: int, source: str) -> None:
        self.encoding = encoding.strip().lower()
        self.cap, self.source, self.total = cap, source, 0
        self._inner: Any = None
        self._tried_raw = False
        if self.encoding in ("gzip", "x-gzip"):
            self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
        elif self.encoding == "deflate":
            self._inner = zlib.decompressobj()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The decoded bytes of one piece, a megabyte at a time."""
        if self._inner is None:
            yield self._count(data)
            return
        while data:
            try:
                piece = self._inner.decompress(data, 1 << 20)
            except zlib.error as error:
                if self.encoding == "deflate" and not self._tried_raw and not self.total:
                    self._tried_raw, self._inner = True, zlib.decompressobj(-zlib.MAX_WBITS)
                    continue
                raise self._damaged(str(error)) from None
            if piece:
                yield self._count(piece)
            data = self._inner.unconsumed_tail
            if self._inner.eof and self._inner.unused_data:
                # gzip allows several members one after the other
                data = self._inner.unused_data
                self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)

    def finish(self) -> None:
        """To be called at the end of the body."""
        if self._inner is not None and not self._inner.eof:
            raise self._damaged("compressed data ends early")

    def _count(self, data: bytes) -> bytes:
        self.total += len(data)
        if self.total > self.cap:
            raise too_large(self.source, self.cap)
        return data

    def _damaged(self, details: str) -> UnexpectedPayload:
        return UnexpectedPayload(N_("The answer of {source} is damaged or cut short"), source=self.source,
                                 details=details)


def too_large(source: str, cap: int, details: str = "") -> TooLarge:
    """The error for a body over its cap."""
    return TooLarge(N_("The answer of {source} is larger than the limit of {megabytes} MB"),
                    source=source, megabytes=f"{cap / 1e6:,.0f}", details=details)
