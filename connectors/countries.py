"""A country as people type it (ISO3, ISO2, P-code prefix, name) to its ISO 3166 alpha-3 code. Standard library only."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..base.errors import BadInput
from ..base.text import N_

_TABLE = Path(__file__).resolve().parents[1] / "resources" / "tables" / "countries.json"


@dataclass(frozen=True)
class Country:
    """``iso3`` and ``iso2`` in upper case; ``name`` in English."""

    iso3: str
    iso2: str
    name: str


def _key(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").casefold()
    words = "".join(c if c.isalnum() else " " for c in plain).split()
    return " ".join(word for word in words if word not in ("the", "of"))


@lru_cache(maxsize=1)
def _index() -> dict[str, Country]:
    rows = json.loads(_TABLE.read_text(encoding="utf-8"))["countries"]
    index: dict[str, Country] = {}
    for row in rows:
        country = Country(row["iso3"], row["iso2"], row["name"])
        for label in (row["name"], *row.get("also", ())):
            index.setdefault(_key(label), country)
    for row in rows:  # codes win over names
        country = Country(row["iso3"], row["iso2"], row["name"])
        index[row["iso3"].casefold()] = index[row["iso2"].casefold()] = country
    return index


def countries() -> list[Country]:
    """All countries by name."""
    return sorted(set(_index().values()), key=lambda country: country.name)


def find_country(text: str) -> Country:
    """The country that ``text`` names. Raises BadInput."""
    found = _index().get(_key(text))
    if found is None:
        raise BadInput(N_("{text} is no country that is known here"), text=text.strip() or "''",
                       hint=N_("give the three-letter code, for example SSD for South Sudan"))
    return found
