"""The requests Session under every connector: origins replaced, keys kept at home, nothing read from ~/.netrc."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Callable
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter

from ..base.errors import ProxyOrTlsError
from ..base.text import N_
from .endpoints import KEY_HEADERS, origin, rewrite

#: Headers that carry a key; none of them follows a redirect to another origin.
SECRET_HEADERS = frozenset(
    {name.lower() for name, _ in KEY_HEADERS.values()}
    | {"authorization", "proxy-authorization", "cookie", "x-api-key", "api-key", "x-ckan-api-key"}
)
#: QGIS replaces the User-Agent, so ours goes in a header of its own too.
AGENT_HEADER = "X-Common-Ground-Agent"
MAX_REDIRECTS = 10

#: Set by the client in the thread that talks to the server; a transport polls it to stop within a second.
STOPPING: ContextVar[Callable[[], bool] | None] = ContextVar("common_ground_stopping", default=None)


def stopping() -> bool:
    """True when the exchange that runs in this thread was cancelled."""
    asked = STOPPING.get()
    return bool(asked and asked())


def agent() -> str:
    """``CommonGround/<version>``, the version from metadata.txt."""
    metadata = Path(__file__).resolve().parents[1] / "metadata.txt"
    try:
        found = re.search(r"^version=(\S+)", metadata.read_text(encoding="utf-8"), re.MULTILINE)
    except OSError:
        found = None
    return f"CommonGround/{found.group(1) if found else '0'}"


class Session(requests.Session):
    """A Session that replaces origins in every request it sends, redirects included, and drops keys on the way.

    Raises ProxyOrTlsError when a redirect would take a request that carries a key from https to http, or the data of a
    POST to another host.
    """

    def __init__(self, overrides: Mapping[str, str] | None = None, secret_headers: Iterable[str] = ()) -> None:
        super().__init__()
        self.overrides = dict(overrides or {})
        self.secret_headers = SECRET_HEADERS | {name.lower() for name in secret_headers}
        self.max_redirects = MAX_REDIRECTS
        # some firewalls refuse agents that do not look like a browser's; this is also what DTM's own client sends
        self.headers["User-Agent"] = f"Mozilla/5.0 (compatible; {agent()})"
        self.headers[AGENT_HEADER] = agent()
        # requests also asks for brotli and zstd where such a package is installed; the decoder knows these two
        self.headers["Accept-Encoding"] = "gzip, deflate"
        # a callable keeps requests from taking logins out of ~/.netrc, which would replace our own headers
        self.auth = _as_it_is
        self.hooks["response"].append(_drop_body_of_redirect)

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        if request.url:
            request.url = rewrite(request.url, self.overrides)
        kwargs.setdefault("timeout", (20.0, 120.0))
        return super().send(request, **kwargs)

    def rebuild_auth(self, prepared_request: requests.PreparedRequest, response: requests.Response) -> None:
        """Called by requests for each redirect; addresses are compared as they will be sent."""
        prepared_request.url = rewrite(prepared_request.url or "", self.overrides)
        old, new = origin(response.request.url or ""), origin(prepared_request.url)
        if old == new:
            return
        one, other = urlsplit(old), urlsplit(new)
        if prepared_request.body and not (one.hostname == other.hostname and other.scheme == "https"):
            # 307 and 308 send the body again, and a login stands in a body
            response.close()
            raise ProxyOrTlsError(N_("The server sent a request with data on to another place, which was stopped"),
                                  hint=N_("report it to the source"), details=f"{old} redirects to {new}")
        carried = [name for name in prepared_request.headers if name.lower() in self.secret_headers]
        if carried and one.scheme == "https" and other.scheme == "http":
            response.close()
            raise ProxyOrTlsError(
                N_("The server sent a request with your key on to an address without encryption, which was stopped"),
                hint=N_("report it to the source, or use it without a key"),
                details=f"{old} redirects to {new}",
            )
        for name in carried:
            del prepared_request.headers[name]


def _drop_body_of_redirect(response: requests.Response, **kwargs: Any) -> None:
    """requests would read it whole into memory before it goes on."""
    if response.is_redirect:
        response.raw.close()
        response._content, response._content_consumed = b"", True


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def make_session(
    overrides: Mapping[str, str] | None = None,
    adapter: BaseAdapter | None = None,
    *,
    secret_headers: Iterable[str] = (),
) -> Session:
    """A session ready for use; ``adapter`` is mounted for http and https (inside QGIS: ``bridge.network.QgisAdapter``).

    ``overrides``: source id to the address that replaces its origin. ``secret_headers``: further header names that
    must not follow a redirect to another origin.
    """
    session = Session(overrides, secret_headers)
    if adapter is not None:
        session.mount("https://", adapter)
        session.mount("http://", adapter)
    return session
