"""IOM DTM's household needs assessments (HNA API v1): one row an admin 2 and population group, with its own key.

The answer is wrapped twice and paged by 100. Column names carry question numbers (``m3695_meta_adm2_name``); the ones
of the area come under our names, all others as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..base.errors import BadInput, ForbiddenError, UnexpectedPayload
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_, Told
from .countries import find_country
from .endpoints import ORIGINS
from .frame import Frame
from .http import Client
from .loaded import now_utc
from .provenance import Provenance
from .rows import loaded

_URL = f"{ORIGINS['hna']}/HNA/v1/admin2"
_AREA = re.compile(r"^(?:[a-z]\d+_)?meta_adm(\d)_(pcode|name)$", re.IGNORECASE)
_MOST_PAGES = 500


def parse(reply: Any) -> tuple[list[dict[str, Any]], int]:
    """Rows of a page and the number of pages. Raises UnexpectedPayload (no such reply, refused)."""
    inner = reply.get("result") if isinstance(reply, Mapping) else None
    if isinstance(inner, Mapping) and inner.get("isSuccess") is False:
        said = "; ".join(str(text) for text in inner.get("errorMessages") or [])
        raise UnexpectedPayload(N_("DTM refused the request: {reason}"), reason=said.rstrip(". ") or "-",
                                details=str(reply)[:500], hint=N_("check country, year and population group"))
    inner = inner.get("result", inner) if isinstance(inner, Mapping) else inner
    rows = inner.get("data") if isinstance(inner, Mapping) else None
    fit = isinstance(rows, list) and all(isinstance(row, Mapping) for row in rows)
    if not isinstance(inner, Mapping) or not isinstance(rows, list) or not fit:
        raise UnexpectedPayload(N_("DTM did not answer as it should"), details=str(reply)[:500])
    pages = (inner.get("pagination") or {}).get("totalPages") or 0
    out = []
    for row in rows:
        areas, rest = {}, {}
        for name, value in row.items():
            match = _AREA.match(str(name))
            if match:
                areas[f"adm{match.group(1)}_{match.group(2).lower()}"] = value
            else:
                rest[str(name)] = value
        out.append({**{name: areas[name] for name in sorted(areas, reverse=True)}, **rest})
    return out, int(pages)


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """One table of COUNTRY: YEAR, GROUP."""
    country = find_country(query["COUNTRY"])
    if not client.key("hna"):
        raise ForbiddenError(N_("The HNA API of DTM needs a key of its own"),
                             hint=N_("subscribe to HNA in the DTM API portal and store the key in the options; the key "
                                     "for displacement figures is refused there"))
    if query.get("YEAR") is None:
        raise BadInput(N_("No year is given"), hint=N_("assessments are published by year, for example 2025"))
    asked = {"Admin0Pcode": country.iso3, "Year": int(query["YEAR"])}
    if query.get("GROUP"):
        asked["PopulationGroup"] = str(query["GROUP"])
    rows: list[dict[str, Any]] = []
    for page in range(1, _MOST_PAGES + 1):
        checkpoint(feedback, min(90.0, 3.0 * page))
        more, pages = parse(client.get_json("hna", _URL, {**asked, "Page": page}))
        rows += more
        if not more or page >= pages:
            break
    title = Told(N_("{country}: household needs, {year}"), {"country": country.name, "year": query["YEAR"]})
    about = Provenance(
        title=title, source="IOM DTM, household needs assessment", url=_URL, owner="IOM", sensitivity="moderate",
        licence="IOM DTM: non-commercial use, no redistribution", retrieved_at=now_utc(), version=str(query["YEAR"]),
        valid_on=str(query["YEAR"]), may_go_to="own programme",
        caveats=N_("Shares of households of a sample: read num_households, and do not add shares up."))
    return [loaded(rows, "dtm_hna_adm2", about, points=False,
                   nothing=N_("DTM has no household needs assessment of this country and year"))]
