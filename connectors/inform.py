"""INFORM Risk (JRC): index, its dimensions and indicators of a country, latest workflow. No key. Country level."""

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

_URL = f"{ORIGINS['inform']}/inform-index/API/InformAPI/countries/Scores/"
#: the index, its three dimensions and the categories that mine action reads
INDICATORS = "INFORM,HA,HA.HUM,HA.HUM.CON,VU,VU.VGR.UP,CC"


def request(iso3: str, indicators: str = "", workflow: int = 0) -> tuple[str, dict[str, Any]]:
    """URL and parameters; ``workflow`` 0 is the latest."""
    return _URL, {"WorkflowId": workflow, "IndicatorId": indicators or INDICATORS, "CountryIso3Codes": iso3}


def parse(reply: Any, iso3: str) -> list[dict[str, Any]]:
    """Rows of the country (the API may send others): indicator, name, score 0 to 10, year. Raises UnexpectedPayload."""
    rows = reply if isinstance(reply, list) else rows_of(reply, "result", source="INFORM")
    rows = rows_of({"rows": rows}, "rows", source="INFORM")
    return [
        {
            "iso3": row.get("Iso3"),
            "indicator": row.get("IndicatorId") or row.get("IndicatorName"),
            "indicator_name": row.get("FullName") or row.get("IndicatorName"),
            "score": row.get("IndicatorScore"),
            "year": row.get("GNAYear") or row.get("ValidityYear"),
            "workflow": row.get("WorkflowId"),
            "ranking": row.get("Ranking"),
        }
        for row in rows
        if str(row.get("Iso3", "")).upper() == iso3
    ]


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """One table: a row an indicator."""
    country = find_country(query["COUNTRY"])
    url, params = request(country.iso3, query.get("INDICATORS") or "")
    rows = parse(client.get_json("inform", url, params), country.iso3)
    year = max((str(row["year"]) for row in rows if row["year"]), default="")
    about = Provenance(
        title=titled(N_("INFORM Risk"), country),
        source="INFORM, Joint Research Centre of the European Commission",
        url=url,
        licence="CC BY 4.0",
        version=year,
        retrieved_at=now_utc(),
        owner="INFORM",
        sensitivity="low",
        caveats=N_("Country level only; a composite index, 0 to 10, higher is worse."),
    )
    return [loaded(rows, "inform_risk", about, points=False, nothing=N_("INFORM has no score for this country"))]
