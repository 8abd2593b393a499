"""What is published on ArcGIS Online, on a portal or on a Hub site: a list of layers with their addresses and extents.

ArcGIS Online and portals answer ``/sharing/rest/search``; a Hub site answers ``/api/search/v1`` (OGC API Records).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..base.errors import BadInput, UnexpectedPayload
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_
from .arcgis_server import Server
from .endpoints import ORIGINS
from .frame import Frame
from .geo import WGS84
from .loaded import now_utc
from .provenance import Provenance
from .rows import loaded

if TYPE_CHECKING:
    from .http import Client

_PAGE = 100
_MOST = 1000
COLUMNS = ("title", "kind", "url", "owner", "licence", "modified", "summary", "item_id", "west", "south", "east",
           "north")
Box = tuple[float, float, float, float]


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """One row a layer found, its extent as a polygon. TEXT, SITE (Hub site; empty: ArcGIS Online), BBOX, LIMIT."""
    text = str(query.get("TEXT") or "").strip()
    if not text:
        raise BadInput(N_("Nothing to search for is given"), hint=N_("give some words in TEXT"))
    limit = max(1, min(_MOST, int(query.get("LIMIT") or 200)))
    site = str(query.get("SITE") or "").strip()
    items = search(client, text, feedback, site=site, box=query.get("BBOX") or None, limit=limit)
    where = site or ORIGINS["arcgis"]
    about = Provenance(title=f"ArcGIS layers: {text}", source=where, url=where, retrieved_at=now_utc(),
                       licence="as each layer says")
    frame = loaded(items, "arcgis_search", about, wanted=COLUMNS, points=False,
                   nothing=N_("No layer was found for these words"))
    frame.geometry, frame.crs = _extents(items), WGS84
    return [frame]


def search(client: Client, text: str, feedback: Feedback, *, site: str = "", box: Box | None = None,
           limit: int = 200) -> list[dict[str, Any]]:
    """Records with the keys of COLUMNS; ``site``: host or address of a Hub site, empty for ArcGIS Online."""
    if not site:
        return _portal(client, text, feedback, box, limit)
    base = site if "://" in site else f"https://{site}"
    parts = urlsplit(base)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadInput(N_("This is not the address of a Hub site: {site}"), site=site[:100])
    return _hub(client, f"{parts.scheme}://{parts.netloc}", text, feedback, box, limit)


# -- ArcGIS Online ---------------------------------------------------------------------------------------
def _portal(client: Client, text: str, feedback: Feedback, box: Box | None, limit: int) -> list[dict[str, Any]]:
    server = Server(client, ORIGINS["arcgis"])
    params: dict[str, Any] = {"f": "json", "q": f'({text}) AND type:"Feature Service"', "num": min(_PAGE, limit)}
    if box:
        params["bbox"] = ",".join(f"{value:.6f}" for value in box)
    out: list[dict[str, Any]] = []
    start = 1
    while start > 0 and len(out) < limit:
        checkpoint(feedback, 100.0 * len(out) / limit)
        reply = server.ask(f"{ORIGINS['arcgis']}/sharing/rest/search", {**params, "start": start}, feedback)
        out += parse_portal(reply)
        following = reply.get("nextStart")
        start = following if isinstance(following, int) and following > start else -1
    return out[:limit]


def parse_portal(reply: Any) -> list[dict[str, Any]]:
    """Records of one page of ``/sharing/rest/search``. Raises UnexpectedPayload."""
    out = []
    for item in _list(reply, "results", "ArcGIS"):
        extent = item.get("extent")
        corners = [c for corner in extent for c in corner] if isinstance(extent, list) and len(extent) == 2 else []
        out.append(_record(item.get("title"), item.get("type"), item.get("url"), item.get("owner"),
                           item.get("licenseInfo"), item.get("modified"), item.get("snippet"), item.get("id"), corners))
    return out


# -- Hub -------------------------------------------------------------------------------------------------
def _hub(client: Client, site: str, text: str, feedback: Feedback, box: Box | None, limit: int
         ) -> list[dict[str, Any]]:
    server = Server(client, site, "hub")
    url = f"{site}/api/search/v1/collections/dataset/items"
    out: list[dict[str, Any]] = []
    while len(out) < limit:
        checkpoint(feedback, 100.0 * len(out) / limit)
        params: dict[str, Any] = {"q": text, "limit": min(_PAGE, limit - len(out)), "startindex": len(out) + 1}
        if box:
            params["bbox"] = ",".join(f"{value:.6f}" for value in box)
        reply = server.ask(url, params, feedback)
        more = parse_hub(reply)
        out += more
        total = reply.get("numberMatched")
        if not more or (isinstance(total, int) and len(out) >= total):
            break
    return out[:limit]


def parse_hub(reply: Any) -> list[dict[str, Any]]:
    """Records of one page of a Hub site's search (a GeoJSON collection). Raises UnexpectedPayload."""
    out = []
    for item in _list(reply, "features", "ArcGIS Hub"):
        said = item.get("properties")
        about: Mapping[str, Any] = said if isinstance(said, Mapping) else {}
        out.append(_record(about.get("title") or about.get("name"), about.get("type"), about.get("url"),
                           about.get("owner"), about.get("licenseInfo") or about.get("license"),
                           about.get("modified"), about.get("snippet") or about.get("description"), item.get("id"),
                           _corners(item.get("geometry"))))
    return out


def _corners(shape: Any) -> list[Any]:
    rings = shape.get("coordinates") if isinstance(shape, Mapping) else None
    ring = rings[0] if isinstance(rings, list) and rings and isinstance(rings[0], list) else []
    points = [p for p in ring if isinstance(p, list) and len(p) > 1 and all(isinstance(c, (int, float)) for c in p[:2])]
    if not points:
        return []
    x, y = [p[0] for p in points], [p[1] for p in points]
    return [min(x), min(y), max(x), max(y)]


# -- records ---------------------------------------------------------------------------------------------
def _list(reply: Any, key: str, source: str) -> list[dict[str, Any]]:
    found = reply.get(key) if isinstance(reply, Mapping) else None
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise UnexpectedPayload(N_("{source} sent an answer without the rows it promises"), source=source,
                                details=str(reply)[:300])
    return found


def _record(title: Any, kind: Any, url: Any, owner: Any, licence: Any, modified: Any, summary: Any, item_id: Any,
            corners: list[Any]) -> dict[str, Any]:
    from .arcgis_rows import column

    plain = [" ".join(re.sub(r"<[^>]+>", " ", str(value or "")).split())[:300] or None
             for value in (title, kind, url, owner, licence, summary, item_id)]
    when = column([modified], "Date")[0]
    good = len(corners) == 4 and all(isinstance(c, (int, float)) and c == c for c in corners)
    west, south, east, north = [float(c) for c in corners] if good else [None] * 4
    return dict(zip(COLUMNS, (*plain[:5], when, plain[5], plain[6], west, south, east, north)))


def _extents(items: list[dict[str, Any]]) -> Any:
    import numpy as np
    import shapely

    out: np.ndarray[Any, Any] = np.full(len(items), None, dtype=object)
    for number, item in enumerate(items):
        if item["west"] is not None and item["west"] < item["east"] and item["south"] < item["north"]:
            out[number] = shapely.box(item["west"], item["south"], item["east"], item["north"])
    return out

