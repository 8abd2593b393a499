"""ArcGIS servers: addresses, layers, errors, token.

ArcGIS reports errors with HTTP 200 and an ``error`` in the body. A token (the source's key) is sent as a header to the
server of the address, when that asks for one, and never written into an address. A key stored for ``arcgis:<host>`` is
sent to that host from the start. A key with a user name is a login, for which the server gives a token (arcgis_login).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from ..base.errors import (
    BadInput,
    CommonGroundError,
    ForbiddenError,
    NotFoundError,
    RateLimited,
    TimeoutExceeded,
    TooLarge,
    UnexpectedPayload,
)
from ..base.feedback import Feedback
from ..base.text import N_
from .arcgis_login import Login, is_login, is_safe
from .endpoints import KEY_HEADERS, belongs_to, name_of, origin

if TYPE_CHECKING:
    from .arcgis_rows import Field
    from .http import Client

#: an address longer than this is sent as a POST; some servers and proxies stop at 2,048
_LONGEST_ADDRESS = 1800
_PAGE = 1000
_LARGEST_PAGE = 5000


class TokenRefused(ForbiddenError):
    """The token is wrong or has ended (498)."""


@dataclass(frozen=True)
class LayerEntry:
    """One layer or table of a service. ``geometry``: point, line, polygon or "" for a table."""

    id: int
    name: str
    geometry: str = ""


@dataclass(frozen=True)
class Layer:
    """What a layer says of itself. ``page``: rows at once; ``formats``: in lower case."""

    url: str
    name: str
    object_id: str
    page: int = _PAGE
    pages: bool = True
    orders: bool = True
    formats: tuple[str, ...] = ("json",)
    geometry: str = ""
    edit_field: str = ""
    attachments: bool = False
    fields: tuple[Field, ...] = ()
    type_field: str = ""
    raw: Mapping[str, Any] | None = None


# -- addresses -------------------------------------------------------------------------------------------
_LAYER_URL = re.compile(r"(?i)^(\w+://[^/]+/.*?(?:FeatureServer|MapServer))(?:/(\d+))?(?:/.*)?$")
_SHAPES = {"esriGeometryPoint": "point", "esriGeometryMultipoint": "point", "esriGeometryPolyline": "line",
           "esriGeometryPolygon": "polygon"}


def split_address(url: str) -> tuple[str, int | None]:
    """The service's address and the layer number in it, without query (and so without token). Raises BadInput."""
    text = url.strip()
    parts = urlsplit(text if "://" in text else f"https://{text}")
    plain = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path.rstrip("/"), "", ""))
    found = _LAYER_URL.match(plain)
    if not found or parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadInput(N_("This is not the address of an ArcGIS feature service: {url}"), url=plain[:200],
                       hint=N_("give an address that ends in FeatureServer or FeatureServer/0"))
    return found[1], int(found[2]) if found[2] else None


def item_of(url: str) -> tuple[str, str]:
    """(site, item id) of an item page of ArcGIS Online or a portal, empty texts for another address."""
    parts = urlsplit(url.strip())
    found = dict(parse_qsl(parts.query)).get("id", "") if parts.path.rstrip("/").endswith("/item.html") else ""
    if not re.fullmatch(r"[0-9a-fA-F]{32}", found):
        return "", ""
    base = parts.path.split("/home/")[0] if "/home/" in parts.path else ""
    return f"{parts.scheme}://{parts.netloc}{base}", found


# -- talking ---------------------------------------------------------------------------------------------
class Server:
    """One ArcGIS server through a Client. ``source``: whose key and name are used, e.g. ``arcgis``."""

    def __init__(self, client: Client, url: str, source: str = "arcgis") -> None:
        self.client, self.source, self.name = client, source, name_of(source)
        self.url = url
        self._headers: dict[str, str] | None = None
        self._login: Login | None = None
        host = urlsplit(url).hostname or ""
        own = client.key(f"{source}:{host}") if host else ""
        if own:
            self._give(own)

    def ask(self, url: str, params: Mapping[str, Any], feedback: Feedback | None = None) -> dict[str, Any]:
        """The JSON object of a reply. Raises the family, also for errors that come with HTTP 200."""
        headers = self.headers_for(url, feedback)
        try:
            return self._ask(url, params, feedback, headers)
        except TokenRefused:
            if self._login is None or headers is None:
                raise
            headers = self._login.headers(feedback, refused=headers)
        except ForbiddenError:
            own = belongs_to(url, self.source, self.client.overrides) and not is_login(self.client.key(self.source))
            if self._gives() or own or not self._may_give():
                raise
            headers = self.headers_for(url, feedback)
        return self._ask(url, params, feedback, headers)

    def headers_for(self, url: str, feedback: Feedback | None) -> dict[str, str] | None:
        """What goes with a request to ``url``; the token belongs to the server of the address and to no other."""
        if origin(url) != origin(self.url):
            return None
        return self._login.headers(feedback) if self._login is not None else self._headers

    def _gives(self) -> bool:
        return self._headers is not None or self._login is not None

    def _may_give(self) -> bool:
        key = self.client.key(self.source)
        if key:
            self._give(key)
        return bool(key)

    def _give(self, key: str) -> None:
        if not is_safe(self.url):
            raise ForbiddenError(N_("{source} asks for a token at an address without encryption, so none was sent"),
                                 hint=N_("use the https address of the server"), source=self.name)
        if is_login(key):
            self._login = Login(self.client, self.url, key, self.source)
            return
        name, template = KEY_HEADERS["arcgis"]
        self._headers = {name: template.format(key)}

    def _ask(self, url: str, params: Mapping[str, Any], feedback: Feedback | None,
             headers: dict[str, str] | None) -> dict[str, Any]:
        asked = {name: value for name, value in params.items() if value not in (None, "")}
        if len(url) + sum(len(name) + len(str(value)) + 2 for name, value in asked.items()) > _LONGEST_ADDRESS:
            reply = self.client.post(self.source, url, asked, headers, feedback=feedback)
        else:
            reply = self.client.get_json(self.source, url, asked, headers, keep=False, feedback=feedback)
        if not isinstance(reply, dict):
            raise UnexpectedPayload(N_("{source} sent something that is not an ArcGIS answer"), source=self.name,
                                    details=f"{self.client.redact(url)}: {type(reply).__name__}")
        if reply.get("error"):
            said = self.client.redact(f"{url} {asked} -> {reply['error']}"[:1500])
            raise error_of(reply["error"], self.name, said, has_token=bool(headers), redact=self.client.redact)
        return reply


def error_of(error: Any, source: str, details: str, *, has_token: bool = False,
             redact: Callable[[str], str] = str) -> CommonGroundError:
    """The member of the family for the ``error`` in an ArcGIS body."""
    error = error if isinstance(error, Mapping) else {"message": str(error)}
    code = error.get("code")
    more = error.get("details")
    parts = [str(error.get("message") or ""), *(map(str, more) if isinstance(more, list) else [str(more or "")])]
    said = redact(": ".join(dict.fromkeys(part.strip(" .") for part in parts if part.strip(" ."))))[:300]
    values: dict[str, Any] = {"source": source, "said": said or f"error {code}", "details": details}
    if code == 499 or (code in (401, 403) and not has_token):
        return ForbiddenError(N_("{source} wants a token for this layer ({said})"), **values,
                              hint=N_("store your token for ArcGIS in the Common Ground options"))
    if code == 498 or code in (401, 403):
        refused = TokenRefused if code == 498 else ForbiddenError
        return refused(N_("{source} refused your token ({said})"), **values,
                       hint=N_("it may have expired: store a new one in the Common Ground options"))
    if code == 404 or "invalid url" in said.lower() or "not found" in said.lower():
        return NotFoundError(N_("{source} does not have this service or layer ({said})"), **values,
                             hint=N_("check the address and the layer number"))
    if code == 400:
        return BadInput(N_("{source} did not accept the query ({said})"), **values,
                        hint=N_("check WHERE, the field names and the extent"))
    if code == 413:
        return TooLarge(N_("{source} refuses a request of this size ({said})"), **values)
    if code == 429:
        return RateLimited(N_("{source} asks to slow down ({said})"), **values)
    if code == 504:
        return TimeoutExceeded(N_("{source} did not answer in time ({said})"), **values)
    return UnexpectedPayload(N_("{source} reports a fault of its own ({said})"), hint=N_("try again later"), **values)


def list_layers(server: Server, service: str, feedback: Feedback | None = None) -> list[LayerEntry]:
    """Layers and tables of a service, in its order; group layers hold no rows and are left out."""
    described = server.ask(service, {"f": "json"}, feedback)
    out = []
    for entry in [*(described.get("layers") or []), *(described.get("tables") or [])]:
        if not isinstance(entry, Mapping) or not isinstance(entry.get("id"), int) or entry.get("subLayerIds"):
            continue
        out.append(LayerEntry(entry["id"], str(entry.get("name") or entry["id"]),
                              _SHAPES.get(str(entry.get("geometryType")), "")))
    if not out and "layers" not in described and "tables" not in described:
        raise UnexpectedPayload(N_("{source} sent something that is not an ArcGIS answer"), source=server.name,
                                details=f"{service}: no layers")
    return out


def describe(server: Server, url: str, feedback: Feedback | None = None) -> Layer:
    """What a layer can do and holds. Raises UnexpectedPayload when it is no layer."""
    from .arcgis_rows import fields_of

    raw = server.ask(url, {"f": "json"}, feedback)
    if not isinstance(raw.get("fields"), list):
        if raw.get("type") == "Group Layer" or raw.get("layers"):
            raise BadInput(N_("{name} is a group of layers"), name=str(raw.get("name") or url),
                           hint=N_("choose one of the layers in it"))
        raise UnexpectedPayload(N_("{source} sent something that is not an ArcGIS answer"), source=server.name,
                                details=f"{url}: no fields")
    fields = fields_of(raw)
    said = raw.get("advancedQueryCapabilities")
    able: Mapping[str, Any] = said if isinstance(said, Mapping) else {}
    object_id = str(raw.get("objectIdField") or next((f.name for f in fields if f.kind == "OID"), ""))
    page = raw.get("maxRecordCount")
    formats = tuple(part.strip().lower() for part in str(raw.get("supportedQueryFormats") or "JSON").split(","))
    edited = (raw.get("editFieldsInfo") or {}).get("editDateField") or next(
        (f.name for f in fields if f.kind == "Date" and f.name.lower() in _EDIT_FIELDS), "")
    return Layer(
        url, str(raw.get("name") or url.rstrip("/").rsplit("/", 1)[-1]), object_id,
        min(page, _LARGEST_PAGE) if isinstance(page, int) and page > 0 else _PAGE,
        bool(able.get("supportsPagination", raw.get("supportsPagination", False))),
        bool(able.get("supportsOrderBy", raw.get("supportsAdvancedQueries", False))), formats,
        _SHAPES.get(str(raw.get("geometryType")), ""), str(edited), bool(raw.get("hasAttachments")), tuple(fields),
        str(raw.get("typeIdField") or ""), raw)


_EDIT_FIELDS = ("editdate", "last_edited_date", "edit_date", "last_edit_date", "modified_date", "modifiedon")
