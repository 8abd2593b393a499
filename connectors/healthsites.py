"""Health facilities from healthsites.io (OpenStreetMap) with the user's own key; HDX has the same as files."""

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
from .rows import loaded, refuse_same_page, rows_of

_URL = f"{ORIGINS['healthsites']}/api/v3/facilities/"
_PAGE = 100


def parse(reply: Any) -> list[dict[str, Any]]:
    """Rows with longitude and latitude from a GeoJSON page. Raises UnexpectedPayload."""
    rows = []
    for feature in rows_of(reply, "features", source="Healthsites"):
        shape = feature.get("geometry") or {}
        place = shape.get("coordinates") if shape.get("type") == "Point" else feature.get("centroid")
        place = place.get("coordinates") if isinstance(place, Mapping) else place
        longitude, latitude = (place[0], place[1]) if isinstance(place, list) and len(place) > 1 else (None, None)
        rows.append({**(feature.get("properties") or {}), "longitude": longitude, "latitude": latitude})
    return rows


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """Points, one a facility."""
    country = find_country(query["COUNTRY"])
    key = client.key("healthsites")
    if not key:
        raise ForbiddenError(
            N_("Healthsites needs a key of your own"),
            hint=N_(
                "get one at healthsites.io and store it in the options, or load the health sites of HOTOSM on HDX"
            ),
        )
    rows: list[dict[str, Any]] = []
    page = 1
    while True:
        checkpoint(feedback)
        more = parse(
            client.get_json(
                "healthsites",
                _URL,
                {"api-key": key, "country": country.name, "page": page, "output": "geojson", "flat-properties": "true"},
            )
        )
        refuse_same_page(rows, more, "Healthsites")
        rows += more
        if len(more) < _PAGE:
            break
        page += 1
    about = Provenance(
        title=titled(N_("Health sites"), country),
        source="healthsites.io and OpenStreetMap contributors",
        url=_URL,
        licence="ODbL 1.0",
        owner="OpenStreetMap contributors",
        retrieved_at=now_utc(),
        sensitivity="low",
        caveats=N_("Volunteered data: a place without a site may be unmapped, not without a clinic."),
    )
    return [
        loaded(rows, "health_sites", about, style="site", nothing=N_("Healthsites has no facility for this country"))
    ]
