"""UNHCR's sites of people it serves (camps, settlements, offices' areas): its public ArcGIS layer, one country."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..base.feedback import Feedback
from ..base.text import N_
from .arcgis import load
from .arcgis_server import Server, describe
from .countries import find_country, titled
from .endpoints import ORIGINS
from .frame import Frame
from .http import Client
from .provenance import Provenance

URL = f"{ORIGINS['unhcr_gis']}/arcgis/rest/services/core_v2/wrl_prp_p_unhcr_PoC/FeatureServer/0"


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """Points with name, type and P-code; the coded values as labels. WHERE narrows it further."""
    country = find_country(query["COUNTRY"])
    server = Server(client, URL, "unhcr_gis")
    layer = describe(server, URL, feedback)
    more = str(query.get("WHERE") or "").strip()
    where = f"iso3 = '{country.iso3}'" + (f" AND ({more})" if more else "")
    about = Provenance(title=titled(N_("UNHCR sites"), country), source="UNHCR", owner="UNHCR", sensitivity="low",
                       licence="UNHCR terms of use")
    asked = {"WHERE": where, "SINCE": query.get("SINCE"), "EARLIER": query.get("EARLIER")}
    return load(server, layer, asked, feedback, about, name="unhcr_sites", style="site")
