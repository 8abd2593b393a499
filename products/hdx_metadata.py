"""Dataset metadata for HDX: public, private, or HDX Connect (the description only, the data on request).

Required fields as hdx-python-api has them: name, private, title, notes, dataset_source, owner_org, maintainer,
dataset_date, data_update_frequency, groups, license_id, methodology, tags; for Connect field_names, file_types and
num_of_rows in place of licence and methodology; a resource needs name, format, description, url_type, resource_type.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

KINDS = ("public", "private", "connect")
_REQUIRED = ("name", "private", "title", "notes", "dataset_source", "owner_org", "maintainer", "dataset_date",
             "data_update_frequency", "groups", "tags")
_OPEN = ("license_id", "methodology")
_CONNECT = ("field_names", "file_types", "num_of_rows")
_RESOURCE = ("name", "format", "description", "url_type", "resource_type")
#: words of a licence to HDX's id
_LICENCES = (("cc by-igo", "cc-by-igo"), ("cc-by-igo", "cc-by-igo"), ("cc by-sa", "cc-by-sa"), ("cc by", "cc-by"),
             ("cc-by", "cc-by"), ("odbl", "hdx-odc-odbl"), ("public domain", "other-pd-nr"), ("cc0", "other-pd-nr"))
#: from HDX's closed list; it has no tag for mine action
TAGS = ("hazards and risk", "conflict-violence", "geodata")
#: as needed
_AS_NEEDED = "-2"


@dataclass(frozen=True)
class Dataset:
    """What is said of a dataset. ``resources``: file name to (format, description); dates are ISO text."""

    title: str
    notes: str
    source: str
    organisation: str
    maintainer: str
    country: str
    start: str
    end: str
    licences: tuple[str, ...] = ()
    methodology: str = ""
    caveats: str = ""
    frequency: str = _AS_NEEDED
    resources: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    fields: Sequence[str] = ()
    rows: int = 0


def licence_id(licences: Sequence[str]) -> tuple[str, str]:
    """HDX's licence id, and the words where the id alone does not say it."""
    distinct = [text for text in dict.fromkeys(licences) if text]
    if len(distinct) == 1:
        for words, known in _LICENCES:
            if words in distinct[0].lower():
                return known, ""
    return ("hdx-multi" if len(distinct) > 1 else "hdx-other"), "; ".join(distinct)


def dataset(about: Dataset, kind: str) -> dict[str, Any]:
    """The metadata as CKAN takes it. ``kind``: public, private or connect."""
    start = about.start or about.end or date.today().isoformat()
    out: dict[str, Any] = {
        "name": re.sub(r"[^a-z0-9]+", "-", about.title.lower()).strip("-")[:90] or "mine-action",
        "title": about.title, "notes": about.notes, "private": kind == "private",
        "dataset_source": about.source, "owner_org": about.organisation, "maintainer": about.maintainer,
        "dataset_date": f"[{start}T00:00:00 TO {about.end or start}T23:59:59]",
        "data_update_frequency": about.frequency, "groups": [{"name": about.country.lower()}],
        "tags": [{"name": tag} for tag in TAGS], "caveats": about.caveats, "subnational": "1",
    }
    if kind == "connect":
        out.update(is_requestdata_type=True, field_names=sorted(set(about.fields)),
                   file_types=sorted({entry[0].lower() for entry in about.resources.values()}) or ["geopackage"],
                   num_of_rows=str(about.rows), resources=[])
        return out
    known, words = licence_id(about.licences)
    out.update(license_id=known, methodology="Other", methodology_other=about.methodology)
    if words:
        out["license_other"] = words
    out["resources"] = [
        {"name": name, "format": kind_of_file, "description": text, "url_type": "upload",
         "resource_type": "file.upload"}
        for name, (kind_of_file, text) in about.resources.items()]
    return out


def problems(metadata: Mapping[str, Any]) -> list[str]:
    """Required fields that are empty or absent, as hdx-python-api would say; empty when complete."""
    connect = bool(metadata.get("is_requestdata_type"))
    wanted = (*_REQUIRED, *(_CONNECT if connect else _OPEN))
    out = [name for name in wanted if metadata.get(name) in (None, "", [], "0")]
    if not connect and not metadata.get("resources"):
        out.append("resources")
    for resource in metadata.get("resources", []):
        out += [f"{resource.get('name', 'resource')}: {name}" for name in _RESOURCE if not resource.get(name)]
    return out
