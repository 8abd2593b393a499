"""ACAPS API: INFORM Severity, humanitarian access and risks of a country, with the user's own token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..base.feedback import Feedback
from ..base.text import N_
from .countries import find_country, titled
from .endpoints import ORIGINS
from .frame import Frame
from .http import Client
from .loaded import now_utc
from .provenance import Provenance
from .rows import loaded, rows_of

_URL = f"{ORIGINS['acaps']}/api/v1"
#: dataset: path; {month} is filled in as Jan2026
DATASETS = {"severity": "inform-severity-index/{month}/", "access": "humanitarian-access/", "risks": "risk-list/"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def request(dataset: str, iso3: str, month: str) -> tuple[str, dict[str, Any]]:
    """URL and parameters. ``month`` is YYYY-MM; only severity has one. Raises KeyError for an unknown dataset."""
    year, _, number = month.partition("-")
    label = f"{_MONTHS[int(number) - 1]}{year}" if number.isdigit() and 1 <= int(number) <= 12 else month
    return f"{_URL}/{DATASETS[dataset].format(month=label)}", {"iso3": iso3}


def parse(reply: Any, iso3: str) -> tuple[list[dict[str, Any]], str]:
    """Rows of the country and the address of the next page. Raises UnexpectedPayload."""
    rows = rows_of(reply, "results", source="ACAPS")
    mine = [row for row in rows if iso3 in _codes(row.get("iso3"))]
    return mine, str(reply.get("next") or "")


def _codes(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [str(code).upper() for code in values if code]


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """One table of the chosen dataset."""
    country = find_country(query["COUNTRY"])
    client.require_key("acaps")
    dataset = str(query.get("DATASET") or "severity")
    month = str(query.get("MONTH") or now_utc()[:7])
    url, params = request(dataset, country.iso3, month)
    rows: list[dict[str, Any]] = []
    following, seen = url, set()
    while following and following not in seen:
        seen.add(following)
        more, following_next = parse(
            client.get_json("acaps", following, params if following == url else None), country.iso3
        )
        rows += more
        following = following_next
    about = Provenance(
        title=titled(f"ACAPS {dataset}", country),
        source="ACAPS",
        url=url,
        licence="ACAPS terms of use",
        owner="ACAPS",
        retrieved_at=now_utc(),
        sensitivity="low",
        version=month if dataset == "severity" else "",
        caveats=N_("Country or crisis level."),
    )
    return [
        loaded(rows, f"acaps_{dataset}", about, points=False, nothing=N_("ACAPS has nothing for this country here"))
    ]
