"""A country as people type it (ISO3, ISO2, P-code prefix, name) to its ISO 3166 alpha-3 code. Standard library only."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.text import N_, Told

_RESOURCES = Path(__file__).resolve().parents[1] / "resources"
_TABLE = _RESOURCES / "tables" / "countries.json"
_NAMES = _RESOURCES / "country_names.json"
#: letters that are typed for each other
_TYPED = str.maketrans("ىةʼ", "يه'")


@dataclass(frozen=True)
class Country:
    """``iso3`` and ``iso2`` in upper case; ``name`` in English, said in the user's language where a title has it."""

    iso3: str
    iso2: str
    name: str


def folded(text: str) -> str:
    """``text`` as names are compared: no accents, no case, words and figures only."""
    apart = unicodedata.normalize("NFKD", text).translate(_TYPED)
    plain = "".join(c for c in apart if not unicodedata.combining(c)).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def _key(text: str) -> str:
    return " ".join(word for word in folded(text).split() if word not in ("the", "of"))


@lru_cache(maxsize=1)
def _rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(_TABLE.read_text(encoding="utf-8"))["countries"]
    return rows


@lru_cache(maxsize=1)
def _named() -> tuple[dict[str, dict[str, str]], dict[str, list[str]]]:
    """ISO 3 to language to name, and ISO 3 to other names; both empty where a user's own file is none."""
    try:
        data = json.loads(_NAMES.read_text(encoding="utf-8-sig"))
        return ({str(code): {str(k): str(v) for k, v in names.items()} for code, names in data["names"].items()},
                {str(code): [str(name) for name in more] for code, more in data["also"].items()})
    except (OSError, *WRONG_SHAPE):
        return {}, {}


@lru_cache(maxsize=1)
def _index() -> dict[str, Country]:
    index: dict[str, Country] = {}
    made = {row["iso3"]: Country(row["iso3"], row["iso2"], Told(row["name"])) for row in _rows()}
    names, more = _named()
    for row in _rows():
        for label in (row["name"], *row.get("also", ())):
            index.setdefault(_key(label), made[row["iso3"]])
    for code, country in made.items():
        for label in (*names.get(code, {}).values(), *more.get(code, ())):
            index.setdefault(_key(label), country)
    for code, country in made.items():  # codes win over names
        index[code.casefold()] = index[country.iso2.casefold()] = country
    return index


def countries() -> list[Country]:
    """All countries by their English name."""
    return sorted(set(_index().values()), key=lambda country: country.name)


def name_in(iso3: str, language: str) -> str:
    """The country's name in a language (``fr``); in English where there is none; the code where it is none of ours."""
    country = _index().get(iso3.casefold()) if len(iso3) == 3 else None
    if country is None:
        return iso3
    return _named()[0].get(country.iso3, {}).get(language) or str(country.name)


def titled(what: str, country: Country) -> Told:
    """``UCDP events, Chad``: a layer's title of a marked text, in the user's language where it is said."""
    return Told(N_("{what}, {country}"), {"what": Told(what), "country": country.name})


def names_of(iso3: str) -> list[str]:
    """Every name under which a country is found, in all languages."""
    names, more = _named()
    own = [name for row in _rows() if row["iso3"] == iso3 for name in (row["name"], *row.get("also", ()))]
    return list(dict.fromkeys((*own, *names.get(iso3, {}).values(), *more.get(iso3, ()))))


@lru_cache(maxsize=8)
def translations(language: str) -> dict[str, str]:
    """English name to the name in a language: what titles of layers are said with."""
    return {row["name"]: name_in(row["iso3"], language) for row in _rows()}


def find_country(text: str) -> Country:
    """The country that ``text`` names: ISO 3, ISO 2 or a name in any of our languages. Raises BadInput."""
    found = _index().get(_key(text))
    if found is None:
        raise BadInput(N_("{text} is no country that is known here"), text=text.strip() or "''",
                       hint=N_("give the three-letter code, for example SSD for South Sudan"))
    return found
