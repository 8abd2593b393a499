"""Systems without an interface: what is there, how to get access, and the open part of it on HDX for a country.

The list is data (resources/presets.json). Standard library at import, since the catalogue reads it at start-up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput
from ..base.feedback import Feedback
from ..base.text import N_, Told

if TYPE_CHECKING:
    from .frame import Frame
    from .http import Client

_FILE = Path(__file__).resolve().parents[1] / "resources" / "presets.json"


@dataclass(frozen=True)
class Preset:
    """``organisation`` and ``text`` are a search on HDX, ``page`` an address for people."""

    id: str
    title: str
    gives: str
    access: str
    organisation: str = ""
    text: str = ""
    page: str = ""


@lru_cache(maxsize=1)
def presets() -> tuple[Preset, ...]:
    """All presets in the order of the file."""
    rows = json.loads(_FILE.read_text(encoding="utf-8"))["presets"]
    return tuple(Preset(**{key: str(row.get(key, "")) for key in Preset.__dataclass_fields__}) for row in rows)


def by_id(preset_id: str) -> Preset:
    """The preset of that id. Raises BadInput."""
    for preset in presets():
        if preset.id == preset_id:
            return preset
    raise BadInput(N_("There is no preset {name}"), name=preset_id, hint=N_("choose one of: {names}"),
                   names=", ".join(preset.id for preset in presets()))


def _overview() -> list[Frame]:
    from .loaded import now_utc
    from .provenance import Provenance
    from .rows import loaded

    rows = [{"id": p.id, "title": p.title, "gives": p.gives, "access": p.access, "page": p.page} for p in presets()]
    about = Provenance(title=str(N_("Systems without an interface")), source="Common Ground", sensitivity="low",
                       retrieved_at=now_utc())
    return [loaded(rows, "presets", about, points=False)]


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """PRESET (all for the list of presets) and COUNTRY: the datasets on HDX, with format, date, access and page."""
    from .countries import find_country
    from .hdx import SearchQuery, search
    from .loaded import now_utc
    from .provenance import Provenance
    from .rows import loaded

    chosen = str(query.get("PRESET") or "all")
    if chosen == "all":
        return _overview()
    preset = by_id(chosen)
    if client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    country = find_country(str(query["COUNTRY"])) if query.get("COUNTRY") else None
    asked = SearchQuery(preset.text, countries=(country.iso3,) if country else (), organisation=preset.organisation)
    page = search(asked, client, rows=100)
    rows = [{
        "dataset": d.name, "title": d.title, "organisation": d.organisation, "licence": d.licence,
        "formats": "; ".join(dict.fromkeys(r.format for r in d.resources if r.format)), "files": len(d.resources),
        "from": d.date_start or None, "to": d.date_end or None, "changed": d.last_modified[:10] or None,
        "freshness": d.freshness(), "access": str(N_("by request") if d.by_request else N_("open")), "page": d.page,
    } for d in page.datasets]
    title = Told(N_("{what}: {where}"), {"what": Told(preset.title), "where": country.name if country else "HDX"})
    about = Provenance(title=title, source="HDX", url=preset.page, sensitivity="low", retrieved_at=now_utc(),
                       caveats=preset.access)
    frame = loaded(rows, f"preset_{preset.id}", about, points=False, nothing=N_(
        "HDX has nothing open of this system for the country; the preset's page says how to ask for access"))
    frame.told += [Told(preset.gives), Told(preset.access), preset.page]
    if page.count > len(rows):
        frame.notes.append(Told(N_("{n} of {all} datasets are listed"), {"n": len(rows), "all": page.count}))
    return [frame]
