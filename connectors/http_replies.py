"""What a reply says about its body: length, validator, range, when to come back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

import requests

from ..base.errors import CommonGroundError, UnexpectedPayload
from ..base.text import N_


class Again(Exception):
    """This attempt failed with ``error``; another one may work, after ``wait`` seconds."""

    def __init__(self, error: CommonGroundError, wait: float | None = None) -> None:
        super().__init__()
        self.error, self.wait = error, wait


def whole(response: requests.Response, body: Iterator[bytes], name: str) -> Iterator[bytes]:
    """The body, with an error when it ends before the length that the server told."""
    expected, got = length_of(response), 0
    for chunk in body:
        got += len(chunk)
        yield chunk
    if expected is not None and got < expected and response.request.method != "HEAD":
        raise Again(cut_short(name, f"{got} of {expected} bytes"))


def cut_short(name: str, details: str) -> UnexpectedPayload:
    return UnexpectedPayload(N_("The answer of {source} was cut short"),
                             hint=N_("try again; a download goes on where it stopped"), source=name, details=details)


def length_of(response: requests.Response) -> int | None:
    """Bytes that will come over the wire, None when the server does not say."""
    text = response.headers.get("Content-Length", "")
    # a transport that decodes drops the header and says here what it knows
    length: int | None = int(text) if text.isdigit() else getattr(response, "wire_length", None)
    return length


def validator_of(headers: Mapping[str, str]) -> str:
    """A strong ETag, else the date; empty when a later Range request could mix two versions."""
    tag = headers.get("ETag", "")
    if tag and not tag.startswith("W/"):
        return tag
    return headers.get("Last-Modified", "")


def range_start(response: requests.Response, have: int) -> int | None:
    """Where the body begins: 0 for a 200, ``have`` for the 206 we asked for, None when it does not fit."""
    said = response.headers.get("Content-Range", "").replace("bytes", "").strip()
    if response.status_code == 416:
        return have if said == f"*/{have}" else None
    if response.status_code != 206:
        return 0
    return have if said.startswith(f"{have}-") else None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the server asks to wait, given as seconds or as a date; None when it does not say."""
    text = headers.get("Retry-After", "").strip()
    if text.isdigit():
        return float(text)
    if not text:
        return None
    try:
        when = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=timezone.utc)
    return max(0.0, (when - datetime.now(timezone.utc)).total_seconds())
