"""Insecurity Insight's explosive weapons monitor: incidents that hit aid, health and schools, from its files on HDX.

Incidents stand by country and admin 1 name; there are no coordinates. The files change their name, so the dataset is
looked for among those of the organisation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..base.errors import BadInput, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Span
from ..base.text import N_, Told
from .countries import Country, find_country
from .frame import Counts, Frame
from .hdx import Dataset, Resource, SearchQuery, available, download, search
from .http import Client
from .loaded import Loaded, now_utc, whole
from .provenance import Provenance
from .sidecar import merged
from .tabular import read_table
from .vector import sniff

_COLUMNS = {"event_id": "sind event id", "date": "date", "adm1_name": "admin 1", "sector": "sector affected",
            "weapon": "explosive weapon type", "launch": "launch type", "description": "event description"}


def normalise(frame: Frame, country: Country) -> Loaded:
    """Rows of the country: ``event_id, date, adm1_name, sector, weapon, launch, description``, ``*_killed`` as numbers
    and the other columns. Raises UnexpectedPayload, NotFoundError."""
    import pandas as pd

    table = frame.table
    lower = {" ".join(str(c).lower().split()): str(c) for c in reversed(list(table.columns))}
    code = lower.get("country iso")
    if code is None or "date" not in lower:
        raise UnexpectedPayload(N_("{title} lacks the columns {columns}"), title=frame.provenance.title or frame.name,
                                columns="Country ISO, Date", details=", ".join(lower))
    ours = table[code].fillna("").str.strip().str.upper() == country.iso3
    rows = table[ours].reset_index(drop=True)
    if not len(rows):
        raise NotFoundError(N_("The monitor has no incident in {country}"), country=country.name)
    new: dict[str, Any] = {name: rows[lower[source]] if source in lower else pd.Series([None] * len(rows), dtype=object)
                           for name, source in _COLUMNS.items()}
    new["date"] = pd.Series([str(v)[:10] if v else None for v in new["date"]], dtype=object)
    used = {lower[source] for source in _COLUMNS.values() if source in lower}
    for column in rows.columns:
        if str(column) in used:
            continue
        plain = re.sub(r"[^a-z0-9]+", "_", str(column).lower()).strip("_")
        new[plain] = whole(rows[column]) if plain.endswith(("killed", "injured")) else rows[column]
    lost = int((~ours).sum())
    notes = [*frame.notes, str(N_("Incidents are placed by province name only; they have no points"))]
    return Loaded("explosive_weapons", pd.DataFrame(new), None, "", frame.provenance, "", notes,
                  Counts(len(table), len(rows), {str(N_("other country")): lost} if lost else {}), primary=True)


def find(country: Country, client: Client) -> tuple[Dataset, Resource]:
    """The newest file about explosive weapons, of the country where there is one. Raises NotFoundError."""
    for place in ((country.iso3,), ()):
        page = search(SearchQuery("explosive weapons", countries=place, organisation="insecurity-insight"), client,
                      rows=20)
        for dataset in sorted(page.datasets, key=lambda d: d.last_modified, reverse=True):
            if "explosive" not in f"{dataset.title} {dataset.name}".lower() or not dataset.resources:
                continue
            tables = [r for r in available(dataset).resources if r.endswith(".xlsx", ".csv") and not r.broken]
            if tables:
                named = [r for r in tables if "explosive" in f"{r.name} {r.filename}".lower()]
                return dataset, (named or tables)[0]
    raise NotFoundError(N_("HDX has no file of Insecurity Insight about explosive weapons"),
                        hint=N_("open data.humdata.org/organization/insecurity-insight and give the file as FILE"))


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """Incidents of COUNTRY; FILE."""
    country = find_country(str(query["COUNTRY"]))
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        origin = merged(Provenance(source="Insecurity Insight", sensitivity="moderate"), path)
    elif client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    else:
        dataset, resource = find(country, client)
        path = download(resource, client, Span(feedback, 0, 70))
        origin = dataset.provenance(resource, now_utc())
    if path.is_file() and path.stat().st_size and sniff(path) == "html":
        raise UnexpectedPayload(N_("{name} is a web page, not data"), name=path.name,
                                hint=N_("download the file again"))
    frame = normalise(read_table(path, feedback=Span(feedback, 70, 100)), country)
    title = Told(N_("{country}: explosive weapons against aid, health and schools"), {"country": country.name})
    frame.provenance = origin.with_(title=title, sensitivity="moderate", may_go_to="own programme",
                                    owner="Insecurity Insight")
    return [frame]
