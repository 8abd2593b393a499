"""IATI activities of mine action (sector 15250) in a country, from d-portal, which needs no key.

The sector's definition includes clearance, risk education, victim assistance and stockpile destruction. Coordinates
are sparse and often a country's middle; ``location_precision`` says how exact they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..base.feedback import Feedback, checkpoint
from ..base.text import N_
from .countries import find_country, titled
from .endpoints import ORIGINS
from .frame import Frame
from .http import Client
from .loaded import Loaded, now_utc, number
from .provenance import Provenance
from .rows import loaded, refuse_same_page, rows_of

_URL = f"{ORIGINS['dportal']}/q.json"
SECTOR = "15250"
_PAGE = 1000


def request(iso2: str, offset: int = 0) -> dict[str, Any]:
    """Parameters of one page: activities with the sector in the country and their locations."""
    return {
        "from": "act,country,sector,location",
        "country_code": iso2,
        "sector_code": SECTOR,
        "limit": _PAGE,
        "offset": offset,
        "form": "json",
        "select": "aid,reporting,reporting_ref,title,status_code,day_start,day_end,commitment,spend,sector_percent,"
        "country_percent,location_name,location_longitude,location_latitude,location_precision",
    }


def parse(reply: Any) -> list[dict[str, Any]]:
    """One row an activity and location; days as dates, amounts in US dollars. Raises UnexpectedPayload."""
    rows = []
    for row in rows_of(reply, "rows", source="d-portal"):
        rows.append(
            {
                "iati_identifier": row.get("aid"),
                "title": row.get("title"),
                "organisation": row.get("reporting"),
                "organisation_ref": row.get("reporting_ref"),
                "status": row.get("status_code"),
                "start": _day(row.get("day_start")),
                "end": _day(row.get("day_end")),
                "commitment_usd": number(row.get("commitment")),
                "spend_usd": number(row.get("spend")),
                "sector_percent": number(row.get("sector_percent")),
                "country_percent": number(row.get("country_percent")),
                "location_name": row.get("location_name"),
                "location_precision": row.get("location_precision"),
                "longitude": number(row.get("location_longitude")),
                "latitude": number(row.get("location_latitude")),
            }
        )
    return rows


def _day(days: Any) -> str | None:
    """d-portal counts days from 1 January 1970."""
    from datetime import date, timedelta

    count = number(days)
    return None if count is None or not -40_000 < count < 60_000 else str(date(1970, 1, 1) + timedelta(days=int(count)))


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """Points where an activity has a location, else rows without one."""
    country = find_country(query["COUNTRY"])
    rows: list[dict[str, Any]] = []
    while True:
        checkpoint(feedback)
        more = parse(client.get_json("dportal", _URL, request(country.iso2, len(rows))))
        refuse_same_page(rows, more, "d-portal")
        rows += more
        if len(more) < _PAGE:
            break
    about = Provenance(
        title=titled(N_("IATI mine-action activities"), country),
        source="IATI through d-portal",
        url=_URL,
        owner="the reporting organisations",
        licence="as each publisher says",
        retrieved_at=now_utc(),
        sensitivity="low",
        version=f"sector {SECTOR}",
        caveats=N_("One row an activity and location: amounts repeat over its locations and must not be added up."),
    )
    found: Loaded = loaded(
        rows, "iati_activities", about, nothing=N_("No mine-action activity is published for this country")
    )
    return [found]
