"""Gazetteers and settlements as national authorities and OCHA give them: found on HDX, since no name is common to all.

Settlements: datasets of the country tagged as populated places that are not OpenStreetMap's. Gazetteer: the table of
admin areas (``*_admgz_*``, ``*_tabulardata``, ``{iso3}_admin_boundaries.xlsx``) beside the country's COD boundaries.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..base.errors import BadInput, NotFoundError
from ..base.feedback import Feedback, Span
from ..base.text import N_, Told
from .countries import Country, find_country
from .frame import Frame
from .hdx import Dataset, Resource, SearchQuery, available, choose, download, package_show, read_any, search
from .http import Client
from .loaded import Loaded, now_utc
from .provenance import Provenance
from .sidecar import merged

_TAG = "populated places-settlements"
_GAZETTEER = (re.compile(r"admgz|gazetteer", re.IGNORECASE), re.compile(r"tabular", re.IGNORECASE),
              re.compile(r"admin_?boundaries\.xlsx$", re.IGNORECASE))


def settlement_datasets(country: Country, client: Client) -> list[Dataset]:
    """Datasets with settlements of the country, national ones only, latest first."""
    page = search(SearchQuery(countries=(country.iso3,), tags=(_TAG,)), client, rows=50)
    word = re.compile(r"settlement|populated place|village|localit|pplp", re.IGNORECASE)
    return [d for d in page.datasets if not d.name.startswith("hotosm") and d.resources
            and word.search(f"{d.title} {d.name}")]


def gazetteer_resource(dataset: Dataset) -> Resource | None:
    """The gazetteer among the files of a boundary dataset, None without one."""
    files = [r for r in available(dataset).resources if not r.broken]
    for pattern in _GAZETTEER:
        for resource in files:
            readable = resource.endswith(".csv", ".xlsx", ".zip")
            if readable and (pattern.search(resource.name) or pattern.search(resource.filename)):
                return resource
    return None


def _settlements(query: Mapping[str, Any], country: Country, client: Client, feedback: Feedback,
                 ) -> tuple[Path, Provenance, list[str]]:
    name = str(query.get("DATASET") or "")
    found = [package_show(name, client)] if name else settlement_datasets(country, client)
    if not found:
        raise NotFoundError(N_("HDX has no settlements of {country} from a national source"), country=country.name,
                            hint=N_("load the settlements of OpenStreetMap instead"))
    dataset = found[0]
    resource = choose(dataset)
    others: list[str] = []
    if len(found) > 1:
        others.append(Told(N_("Other datasets with settlements: {names}"),
                           {"names": ", ".join(d.name for d in found[1:6])}))
    return download(resource, client, Span(feedback, 0, 60)), dataset.provenance(resource, now_utc()), others


def _gazetteer(country: Country, client: Client, feedback: Feedback) -> tuple[Path, Provenance, list[str]]:
    dataset = package_show(f"cod-ab-{country.iso3.lower()}", client)
    resource = gazetteer_resource(dataset)
    if resource is None:
        raise NotFoundError(N_("{dataset} has no gazetteer"), dataset=dataset.name,
                            hint=N_("load the boundaries: names and codes stand there too"))
    return download(resource, client, Span(feedback, 0, 60)), dataset.provenance(resource, now_utc()), []


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """WHAT (settlements or gazetteer) of COUNTRY: DATASET, LAYER, FILE."""
    country, what = find_country(str(query["COUNTRY"])), str(query.get("WHAT") or "settlements")
    told: list[str] = []
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        origin = merged(Provenance(source=path.name, sensitivity="low"), path)
    elif client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    elif what == "gazetteer":
        path, origin, told = _gazetteer(country, client, feedback)
    else:
        path, origin, told = _settlements(query, country, client, feedback)
    words = {"settlements": N_("{country}: settlements"), "gazetteer": N_("{country}: gazetteer")}
    title = Told(words.get(what, words["settlements"]), {"country": country.name})
    frames: list[Frame] = []
    for frame in read_any(path, str(query.get("LAYER") or ""), Span(feedback, 60, 100)):
        found = Loaded(what, frame.table, frame.geometry, frame.crs, origin.with_(title=title),
                       "site" if frame.geometry is not None else "", frame.notes, primary=True)
        found.told = told
        frames.append(found)
    return frames
