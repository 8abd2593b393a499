"""ReliefWeb API v2: maps and reports about a country. Needs an approved appname of the user's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..base.errors import ForbiddenError
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_
from .countries import find_country, titled
from .endpoints import ORIGINS
from .frame import Frame
from .http import Client
from .loaded import now_utc
from .provenance import Provenance
from .rows import loaded, rows_of

_URL = f"{ORIGINS['reliefweb']}/v2/reports"
_PAGE = 200
_FIELDS = (
    "title",
    "date.original",
    "source.shortname",
    "format.name",
    "theme.name",
    "language.code",
    "url_alias",
    "file.url",
    "file.filename",
    "primary_country.iso3",
)


def body(iso3: str, theme: str, form: str, offset: int = 0, limit: int = _PAGE) -> dict[str, Any]:
    """The JSON of the query: country, and where given theme (“Mine Action”) and format (“Map”); newest first."""
    conditions: list[dict[str, Any]] = [{"field": "country.iso3", "value": iso3.lower()}]
    if theme:
        conditions.append({"field": "theme.name", "value": theme})
    if form:
        conditions.append({"field": "format.name", "value": form})
    return {
        "limit": limit,
        "offset": offset,
        "sort": ["date.original:desc"],
        "fields": {"include": list(_FIELDS)},
        "filter": {"operator": "AND", "conditions": conditions},
    }


def parse(reply: Any) -> tuple[list[dict[str, Any]], int]:
    """Rows (title, date, source, format, theme, url, file) and how many there are in all. Raises UnexpectedPayload."""
    rows = []
    for item in rows_of(reply, "data", source="ReliefWeb"):
        fields = item.get("fields") or {}
        files = fields.get("file") or []
        rows.append(
            {
                "id": item.get("id"),
                "title": fields.get("title"),
                "date": (fields.get("date") or {}).get("original"),
                "source": "; ".join(s.get("shortname", "") for s in fields.get("source") or []),
                "format": "; ".join(f.get("name", "") for f in fields.get("format") or []),
                "theme": "; ".join(t.get("name", "") for t in fields.get("theme") or []),
                "url": fields.get("url_alias") or item.get("href"),
                "file": files[0].get("url") if files else None,
            }
        )
    return rows, int(reply.get("totalCount") or 0)


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """One table, newest first, at most LIMIT rows."""
    country = find_country(query["COUNTRY"])
    name = client.key("reliefweb")
    if not name:
        raise ForbiddenError(
            N_("ReliefWeb answers only to an approved appname"),
            hint=N_(
                "ask ReliefWeb for an appname for your organisation and store it as the key of ReliefWeb in the options"
            ),
        )
    wanted = int(query.get("LIMIT") or 200)
    rows: list[dict[str, Any]] = []
    total = wanted
    while len(rows) < min(wanted, total):
        checkpoint(feedback, 100.0 * len(rows) / wanted)
        ask = body(
            country.iso3, query.get("THEME") or "", query.get("FORMAT") or "", len(rows), min(_PAGE, wanted - len(rows))
        )
        more, total = parse(client.post("reliefweb", _URL, json=ask, params={"appname": name}))
        rows += more
        if not more:
            break
    about = Provenance(
        title=titled(N_("ReliefWeb reports"), country),
        source="ReliefWeb, OCHA",
        url=_URL,
        retrieved_at=now_utc(),
        licence="as each report says",
        owner="the organisations named in each row",
        sensitivity="low",
        caveats=N_("A list of documents, not data; read each one's own terms."),
    )
    return [
        loaded(
            rows, "reliefweb_reports", about, points=False, nothing=N_("ReliefWeb has no such report for this country")
        )
    ]
