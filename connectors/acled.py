"""ACLED events with the user's own account: by default those of remote explosives, landmines and IEDs.

The key of this source is written ``e-mail:password`` of the user's account; a login (OAuth password grant) turns it
into a token for a day. Many accounts get only totals per admin 1 and week; then the server says so and so do we.
Terms bar passing the rows on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..base.errors import BadInput, ForbiddenError
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_
from .countries import find_country, titled
from .endpoints import ORIGINS
from .frame import Frame
from .http import Client
from .loaded import now_utc
from .provenance import Provenance
from .rows import loaded, refuse_same_page, rows_of

_READ = f"{ORIGINS['acled']}/api/acled/read"
_LOGIN = f"{ORIGINS['acled']}/oauth/token"
MINES = "Remote explosive/landmine/IED"
_PAGE = 5000
_FIELDS = (
    "event_id_cnty|event_date|year|time_precision|event_type|sub_event_type|actor1|actor2|civilian_targeting|iso|"
    "country|admin1|admin2|admin3|location|latitude|longitude|geo_precision|source|fatalities|notes|timestamp"
)


def request(country: str, start: str, end: str, kind: str, page: int) -> dict[str, Any]:
    """Parameters of one page; ``kind`` is a sub-event type or empty for all."""
    params = {
        "_format": "json",
        "country": country,
        "event_date": f"{start}|{end}",
        "event_date_where": "BETWEEN",
        "fields": _FIELDS,
        "limit": _PAGE,
        "page": page,
    }
    return {**params, "sub_event_type": kind} if kind else params


def parse(reply: Any) -> list[dict[str, Any]]:
    """Rows of one page, fatalities and precision as numbers. Raises ForbiddenError, UnexpectedPayload."""
    if isinstance(reply, Mapping) and reply.get("success") is False:
        told = str(reply.get("message") or reply.get("error") or reply.get("messages") or "")
        raise ForbiddenError(
            N_("ACLED refused the query: {message}"),
            message=told[:200] or "no reason given",
            hint=N_("look up on the ACLED site what your account may read"),
        )
    rows = rows_of(reply, "data", source="ACLED")
    for row in rows:
        for name in ("fatalities", "geo_precision", "time_precision", "year"):
            text = str(row.get(name) or "")
            row[name] = int(text) if text.lstrip("-").isdigit() else None
    return rows


def login(client: Client) -> str:
    """A token for a day. Raises ForbiddenError without an account."""
    user, _, word = client.require_key("acled").partition(":")
    if not word:
        raise BadInput(
            N_("The key of ACLED is not of the form e-mail:password"),
            hint=N_("store both, with a colon between, in the options"),
        )
    client.add_secret(word)
    reply = client.post(
        "acled", _LOGIN, data={"username": user, "password": word, "grant_type": "password", "client_id": "acled"}
    )
    token = str(reply.get("access_token") or "") if isinstance(reply, Mapping) else ""
    if not token:
        raise ForbiddenError(
            N_("ACLED did not accept the account"), hint=N_("check e-mail and password in the options")
        )
    client.add_secret(token)
    return token


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """Points, one an event, from START to END (YYYY-MM-DD)."""
    country = find_country(query["COUNTRY"])
    today = now_utc()[:10]
    year_ago = f"{int(today[:4]) - 1}{'-02-28' if today.endswith('-02-29') else today[4:]}"
    start = str(query.get("START") or year_ago)
    end = str(query.get("END") or today)
    kind = str(MINES if query.get("KIND") is None else query["KIND"])
    head = {"Authorization": f"Bearer {login(client)}"}
    rows: list[dict[str, Any]] = []
    page = 1
    while True:
        checkpoint(feedback)
        more = parse(client.get_json("acled", _READ, request(country.name, start, end, kind, page), head, keep=False))
        refuse_same_page(rows, more, "ACLED")
        rows += more
        if len(more) < _PAGE:
            break
        page += 1
    about = Provenance(
        title=titled(N_("ACLED events"), country),
        source="ACLED",
        url=_READ,
        owner="ACLED",
        retrieved_at=now_utc(),
        licence="ACLED terms: no redistribution of the rows",
        version=f"{start} to {end}",
        sensitivity="moderate",
        may_go_to="own programme",
        caveats=N_("geo_precision 1 exact, 2 near, 3 region: points of precision 3 stand at a provincial seat. "
        "Reports, not a census."),
    )
    return [loaded(rows, "acled_events", about, style="accident", nothing=N_("ACLED has no such event in this period"))]
