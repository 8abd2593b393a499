"""A token from a user name and a password (``generateToken``), renewed before it ends and once when it is refused.

The password is posted to the token service that the server names, where that is the server's own host, a host for which
the user stored a login, or for ArcGIS Online Esri's own. It stands in no address and in no other request.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..base.errors import ForbiddenError, UnexpectedPayload
from ..base.feedback import Feedback
from ..base.text import N_
from .endpoints import name_of, origin

if TYPE_CHECKING:
    from .http import Client

_MINUTES = 60
#: seconds before its end from which on a token is not used any more
_MARGIN = 60
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def is_login(key: str) -> bool:
    """True for ``user:password``; a token holds no colon."""
    return ":" in key


def is_safe(url: str) -> bool:
    """True where a key may be sent: encrypted, or this machine itself."""
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.hostname or "").startswith("127.") or parts.hostname in _LOOPBACK


class Login:
    """The tokens of one user on one server; thread-safe."""

    def __init__(self, client: Client, url: str, key: str, source: str = "arcgis") -> None:
        self.client, self.url, self.source = client, url, source
        self.user, _, self._word = key.partition(":")
        client.add_secret(self._word)
        self._lock = Lock()
        self._token, self._ends, self._service = "", 0.0, ""

    def headers(self, feedback: Feedback | None, refused: Mapping[str, str] | None = None) -> dict[str, str]:
        """Headers with a token that holds. ``refused``: those that the server did not take, so that of several threads
        only the first asks for a new token."""
        with self._lock:
            if not self._token or time.time() > self._ends - _MARGIN or refused == self._made():
                self._ask(feedback)
            return self._made()

    def _made(self) -> dict[str, str]:
        from .endpoints import KEY_HEADERS

        name, template = KEY_HEADERS["arcgis"]
        return {name: template.format(self._token), "Referer": origin(self.url)}

    def _ask(self, feedback: Feedback | None) -> None:
        service = self._service or self._find(feedback)
        self._refuse_foreign(service)
        reply = self.client.post(self.source, service, {
            "username": self.user, "password": self._word, "client": "referer", "referer": origin(self.url),
            "expiration": _MINUTES, "f": "json"}, feedback=feedback)
        values = {"source": urlsplit(service).hostname or name_of(self.source)}
        if isinstance(reply, Mapping) and reply.get("error"):
            raise ForbiddenError(N_("{source} refused your user name or password"), **values,
                                 hint=N_("store them again in the Common Ground options"),
                                 details=self.client.redact(str(reply["error"])[:500]))
        if not isinstance(reply, Mapping) or not isinstance(reply.get("token"), str) or not reply["token"]:
            raise UnexpectedPayload(N_("{source} sent no token"), **values)
        self._token, self._service = reply["token"], service
        self.client.add_secret(self._token)
        ends = reply.get("expires")
        self._ends = ends / 1000 if isinstance(ends, (int, float)) and ends > 0 else time.time() + 60 * _MINUTES

    def _find(self, feedback: Feedback | None) -> str:
        """The address of ``generateToken`` that the server names."""
        root = re.split(r"(?i)/rest/services(?:/|$)|/sharing/rest(?:/|$)", self.url, maxsplit=1)[0].rstrip("/")
        if root == self.url.rstrip("/"):  # a portal's own address
            return f"{root}/sharing/rest/generateToken"
        if re.search(r"(?i)/sharing/rest(/|$)", self.url):
            return f"{root}/sharing/rest/generateToken"
        reply = self.client.get_json(self.source, f"{root}/rest/info", {"f": "json"}, keep=False, feedback=feedback)
        about = reply.get("authInfo") if isinstance(reply, Mapping) else None
        named = str(about.get("tokenServicesUrl") or "") if isinstance(about, Mapping) else ""
        if not named.startswith("http"):
            raise ForbiddenError(N_("{source} gives no tokens for a user name and a password"),
                                 source=urlsplit(self.url).hostname or name_of(self.source),
                                 hint=N_("ask its owner for a token, and store that"))
        plain = named.split("?")[0].rstrip("/")
        return plain if plain.endswith("/generateToken") else f"{plain}/generateToken"

    def _refuse_foreign(self, service: str) -> None:
        """A server must not be able to have a password sent wherever it likes."""
        own, there = urlsplit(self.url).hostname or "", urlsplit(service).hostname or ""
        if not is_safe(service):
            raise ForbiddenError(N_("{source} takes passwords at an address without encryption, so none was sent"),
                                 source=there, hint=N_("use the https address of the server"))
        esri = own.endswith(".arcgis.com") and there in ("www.arcgis.com", "arcgis.com")
        if there == own or esri or is_login(self.client.key(f"{self.source}:{there}")):
            return
        raise ForbiddenError(N_("{source} wants the password at another host, {host}, so none was sent"), source=own,
                             host=there, hint=N_("if you trust it, store the login in QGIS under the name {entry}"),
                             entry=f"Common Ground: {self.source}:{there}")
