"""UNHCR refugee statistics: refugees, asylum seekers, IDPs and others by country of origin and asylum, yearly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..base.feedback import Feedback
from ..base.text import N_
from .countries import find_country, titled
from .endpoints import ORIGINS
from .frame import Frame
from .http import Client
from .loaded import now_utc, number
from .provenance import Provenance
from .rows import loaded, rows_of

_URL = f"{ORIGINS['unhcr']}/population/v1/population/"
_FIGURES = (
    "refugees",
    "asylum_seekers",
    "returned_refugees",
    "idps",
    "returned_idps",
    "stateless",
    "ooc",
    "oip",
    "hst",
)


def request(iso3: str, side: str, first: int, last: int, page: int) -> dict[str, Any]:
    """Parameters of one page. ``side``: coa (they live in the country) or coo (they come from it)."""
    other = "coo" if side == "coa" else "coa"
    return {
        "yearFrom": first,
        "yearTo": last,
        side: iso3,
        f"{other}_all": "true",
        "cf_type": "ISO",
        "limit": 1000,
        "page": page,
    }


def parse(reply: Any) -> tuple[list[dict[str, Any]], bool]:
    """Rows with whole numbers (“-” is missing, never 0), and whether pages follow. Raises UnexpectedPayload."""
    rows = []
    for row in rows_of(reply, "items", source="UNHCR"):
        figures = {name: number(row.get(name)) for name in _FIGURES if name in row}
        rows.append(
            {
                "year": row.get("year"),
                "origin": row.get("coo_iso") or row.get("coo"),
                "origin_name": row.get("coo_name"),
                "asylum": row.get("coa_iso") or row.get("coa"),
                "asylum_name": row.get("coa_name"),
                **{name: None if value is None else int(value) for name, value in figures.items()},
            }
        )
    return rows, int(reply.get("page") or 1) < int(reply.get("maxPages") or 1)


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """One table: a row a year and pair of countries."""
    country = find_country(query["COUNTRY"])
    last = int(query.get("YEAR") or int(now_utc()[:4]))
    side = str(query.get("SIDE") or "coa")
    rows: list[dict[str, Any]] = []
    page, more = 1, True
    while more:
        found, more = parse(client.get_json("unhcr", _URL, request(country.iso3, side, last - 4, last, page)))
        rows += found
        more, page = more and bool(found), page + 1
    about = Provenance(
        title=titled(N_("UNHCR refugee statistics"), country),
        source="UNHCR Refugee Population Statistics",
        url=_URL,
        licence="CC BY 4.0",
        owner="UNHCR",
        retrieved_at=now_utc(),
        sensitivity="low",
        version=f"{last - 4} to {last}",
        caveats=N_("Country level. Figures under 5 are rounded by UNHCR; a dash there is not zero here."),
    )
    table = loaded(rows, "unhcr_population", about, points=False, nothing=N_("UNHCR has no figure for this country"))
    for name in _FIGURES:
        if name in table.table:
            table.table[name] = table.table[name].astype("Int64")
    return [table]
