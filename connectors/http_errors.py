"""Statuses and exceptions of the transport as members of the exception family."""

from __future__ import annotations

import json
from typing import Any, Callable

from requests import exceptions as requests_errors
from urllib3.exceptions import DecodeError

from ..base.errors import (
    BadInput,
    Cancelled,
    CommonGroundError,
    ForbiddenError,
    NotFoundError,
    OfflineError,
    ProxyOrTlsError,
    RateLimited,
    TimeoutExceeded,
    TooLarge,
    UnexpectedPayload,
)
from ..base.text import N_
from .payload import is_html, text_of

#: Statuses after which the same request may work a little later.
RETRY = frozenset({408, 425, 429, 500, 502, 503, 504})


def reason_of(body: bytes) -> str:
    """What the server says went wrong (CKAN, HAPI, FastAPI, DTM, ReliefWeb, ArcGIS bodies), empty when it does not."""
    try:
        answer = json.loads(text_of(body))
    except (ValueError, RecursionError):
        return ""
    return " ".join(_said(answer).split())[:200].rstrip(".; ")


def _said(answer: Any) -> str:
    if isinstance(answer, str):
        return answer
    if isinstance(answer, list):
        return _said(answer[0]) if answer else ""
    if not isinstance(answer, dict):
        return ""
    for name in ("error", "errorMessages", "message", "detail", "msg", "title", "description"):
        said = _said(answer.get(name))
        if said:
            return said
    # CKAN's validation errors: field name to a list of sentences
    return "; ".join(f"{name}: {_said(value)}" for name, value in answer.items()
                     if not name.startswith("_") and isinstance(value, list) and _said(value))


def error_for(source: str, status: int, body: bytes, details: str, *, has_key: bool = False,
              redact: Callable[[str], str] = str) -> CommonGroundError:
    """The member of the family for a status of 400 or more; ``body`` is its first part, ``source`` the name to show."""
    html, reason = is_html(body), redact(reason_of(body))
    values: dict[str, Any] = {"source": source, "status": status, "reason": reason}
    if status == 401 or (status == 403 and not html):
        return _key_error(reason, has_key, details, values)
    if status in (403, 406, 451):
        return ForbiddenError(
            N_("A firewall in front of {source} refused the request (HTTP {status}), whatever the key"),
            hint=N_("try again later or from another network; send the log to the source if it stays so"),
            details=details, **values)
    if status in (404, 410):
        if reason:
            return NotFoundError(N_("{source} does not have it: {reason}"), details=details, **values)
        return NotFoundError(N_("{source} does not have what was asked for (HTTP {status})"), details=details, **values)
    if status == 407:
        return ProxyOrTlsError(N_("The proxy of your network asks for a name and a password"), details=details,
                               **values)
    if status == 511:
        return OfflineError(N_("This network asks you to log in first"),
                            hint=N_("open a browser, log in to the network, and try again"), details=details, **values)
    if status in (408, 504):
        return TimeoutExceeded(N_("{source} did not answer in time (HTTP {status})"), details=details, **values)
    if status == 413:
        return TooLarge(N_("{source} refuses a request of this size"), details=details, **values)
    if status == 429:
        return RateLimited(N_("{source} asks to slow down"), details=details, **values)
    if status < 500 and reason:
        return BadInput(N_("{source} did not accept the request: {reason}"), details=details,
                        hint=N_("check the parameters and run again"), **values)
    if status < 500:
        return BadInput(N_("{source} did not accept the request (HTTP {status})"), details=details,
                        hint=N_("check the parameters and run again"), **values)
    if reason:
        return UnexpectedPayload(N_("{source} reports a fault of its own (HTTP {status}: {reason})"),
                                 hint=N_("try again later"), details=details, **values)
    return UnexpectedPayload(N_("{source} reports a fault of its own (HTTP {status})"),
                             hint=N_("try again later"), details=details, **values)


def _key_error(reason: str, has_key: bool, details: str, values: dict[str, Any]) -> ForbiddenError:
    if has_key and reason:
        return ForbiddenError(N_("{source} refused your key: {reason}"), details=details,
                              hint=N_("check the key for this source in the Common Ground options"), **values)
    if has_key:
        return ForbiddenError(N_("{source} refused your key (HTTP {status})"), details=details,
                              hint=N_("check the key for this source in the Common Ground options"), **values)
    if reason:
        return ForbiddenError(N_("{source} refused access: {reason}"), details=details, **values)
    return ForbiddenError(N_("{source} refused access without a key (HTTP {status})"), details=details, **values)


def error_from(source: str, error: BaseException, details: str) -> CommonGroundError:
    """The member of the family for what a transport raised."""
    if isinstance(error, CommonGroundError):
        return error
    values: dict[str, Any] = {"source": source}
    text = str(error).lower()
    if isinstance(error, requests_errors.TooManyRedirects):
        return UnexpectedPayload(N_("{source} sends the request round in a circle"),
                                 hint=N_("check the address of this source in the options, or try again later"),
                                 details=details, **values)
    if isinstance(error, requests_errors.SSLError):
        return ProxyOrTlsError(N_("The certificate of {source} is not trusted here"), details=details, **values)
    if isinstance(error, requests_errors.ProxyError):
        return ProxyOrTlsError(N_("The proxy did not let the request to {source} through"), details=details, **values)
    if isinstance(error, requests_errors.Timeout) or "timed out" in text:
        return TimeoutExceeded(N_("{source} did not answer in time"), details=details, **values)
    if isinstance(error, (requests_errors.InvalidURL, requests_errors.InvalidSchema, requests_errors.MissingSchema,
                          requests_errors.InvalidHeader)):
        return BadInput(N_("The address of {source} cannot be used"), details=details, **values)
    if isinstance(error, (requests_errors.ContentDecodingError, DecodeError)):
        return UnexpectedPayload(N_("The answer of {source} is damaged or cut short"), details=details, **values)
    if is_broken(error):
        return TimeoutExceeded(N_("The connection to {source} broke before the answer was complete"),
                               details=details, **values)
    if isinstance(error, (requests_errors.ConnectionError, OSError)):
        return OfflineError(N_("{source} cannot be reached"), details=details, **values)
    if isinstance(error, requests_errors.RequestException) or type(error).__module__.startswith("urllib3"):
        return UnexpectedPayload(N_("The answer of {source} cannot be read"), details=details, **values)
    raise error


def is_broken(error: BaseException) -> bool:
    """True for a connection that was there and broke: worth another try."""
    if isinstance(error, (Cancelled, requests_errors.SSLError, requests_errors.ProxyError)):
        return False
    if isinstance(error, (requests_errors.ChunkedEncodingError, ConnectionResetError, ConnectionAbortedError,
                          BrokenPipeError)):
        return True
    text = f"{type(error).__name__} {error}".lower()
    marks = ("reset by peer", "remotedisconnected", "incompleteread", "aborted", "broken pipe", "closed the connection",
             "closed connection", "short body", "protocolerror", "badstatusline")
    return any(mark in text for mark in marks)
