"""HXL tag rows: found where files still carry them, written where partners ask for them, never required."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

TAG = re.compile(r"^\s*(#[A-Za-z][_0-9A-Za-z]*)((?:\s*\+\s*[A-Za-z][_0-9A-Za-z]*)*)\s*$")
_ROWS = 25
_SHARE = 0.5


@dataclass(frozen=True)
class Tag:
    """``#adm1 +code`` as name ``#adm1`` and attributes ``{"code"}``, lower case."""

    name: str
    attributes: frozenset[str]

    def __str__(self) -> str:
        return self.name + "".join(f"+{attribute}" for attribute in sorted(self.attributes))


def parse_tag(text: object) -> Tag | None:
    """A tag, or None for anything else. Letter case, blanks before ``+`` and the order of attributes do not count."""
    found = TAG.match(text) if isinstance(text, str) else None
    if not found:
        return None
    attributes = frozenset(part.strip().lower() for part in found.group(2).split("+") if part.strip())
    return Tag(found.group(1).lower(), attributes)


def find_tag_row(rows: Sequence[Sequence[object]]) -> int | None:
    """Index of the tag row among the first 25 rows: half of its filled cells or more are tags. None without."""
    for index, row in enumerate(rows[:_ROWS]):
        filled = [cell for cell in row if cell not in (None, "") and str(cell).strip()]
        tags = sum(parse_tag(cell) is not None for cell in filled)
        if tags and tags / len(filled) >= _SHARE:
            return index
    return None


#: Role, tag name, attributes that must be there, attributes that must not.
_ROLES: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("country_code", "#country", ("code",), ("origin",)), ("country_name", "#country", ("name",), ("origin",)),
    ("latitude", "#geo", ("lat",), ()), ("longitude", "#geo", ("lon",), ()), ("level", "#adm", ("level",), ()),
    ("idps", "#affected", ("idps",), ("f", "m")),
    ("females", "#affected", ("idps", "f"), ()), ("males", "#affected", ("idps", "m"), ()),
    ("killed", "#affected", ("killed",), ()), ("injured", "#affected", ("injured",), ()),
    ("affected", "#affected", (), ("idps", "killed", "injured")), ("in_need", "#inneed", (), ()),
    ("targeted", "#targeted", (), ()), ("targeted", "#target", (), ()), ("reached", "#reached", (), ()),
    ("population", "#population", (), ()), ("date_start", "#date", ("start",), ()), ("date_end", "#date", ("end",), ()),
    ("date", "#date", (), ("year", "month")), ("round", "#round", (), ()), ("organisation", "#org", (), ("type",)),
    ("organisation_type", "#org", ("type",), ()), ("sector", "#sector", (), ()), ("activity", "#activity", (), ()),
    ("status", "#status", (), ()), ("value", "#value", (), ()), ("source", "#meta", ("source",), ()),
)


def role(tag: Tag) -> str:
    """What a column holds: ``adm2_pcode``, ``adm2_name``, ``latitude``, ``idps`` … or "" where unknown."""
    level = re.fullmatch(r"#adm([0-5])", tag.name)
    if level and "origin" not in tag.attributes:
        return f"adm{level.group(1)}_{'pcode' if 'code' in tag.attributes or 'pcode' in tag.attributes else 'name'}"
    if level:
        return f"origin_adm{level.group(1)}_{'pcode' if 'code' in tag.attributes else 'name'}"
    for name, wanted, needed, barred in _ROLES:
        if tag.name == wanted and set(needed) <= tag.attributes and not set(barred) & tag.attributes:
            return name
    return ""


def roles(tags: Sequence[object]) -> list[str]:
    """The role of each column; a role that stands twice counts for its first column only ("" after that)."""
    seen: set[str] = set()
    found: list[str] = []
    for text in tags:
        tag = parse_tag(text)
        name = role(tag) if tag else ""
        found.append("" if name in seen else name)
        seen.add(name)
    return found


_WRITE: tuple[tuple[str, str], ...] = (
    (r"adm(\d)_pcode", r"#adm\1+code"), (r"adm(\d)_name\d?", r"#adm\1+name"),
    (r"country|country_name", "#country+name"),
    (r"iso3|country_code", "#country+code"), (r"lat|latitude|center_lat", "#geo+lat"),
    (r"lon|long|longitude|center_lon", "#geo+lon"), (r"idps", "#affected+idps+ind"), (r"males", "#affected+idps+m"),
    (r"females", "#affected+idps+f"), (r"killed", "#affected+killed"), (r"injured", "#affected+injured"),
    (r"in_need|people_in_need|pin", "#inneed"), (r"targeted", "#targeted"), (r"reached", "#reached"),
    (r"population|pop_total", "#population"), (r"pop_in", "#population+in"), (r"pop_(\d+)", r"#population+within_m\1"),
    (r"round", "#round+code"), (r"operation", "#operation+name"), (r"assessment_type", "#assessment+type"),
    (r"reporting_date", "#date+reported"), (r"valid_on", "#date+start"), (r"(\w+_)?date", "#date"),
    (r"period_start", "#date+start"), (r"period_end", "#date+end"), (r"year", "#date+year"),
    (r"version", "#meta+version"), (r"source", "#meta+source"), (r"survey_state", "#status+survey"),
    (r"status", "#status"), (r"organisation", "#org+name"), (r"donor", "#org+funder"), (r"cluster|sector", "#sector"),
    (r"hazards", "#indicator+hazards+num"), (r"hazard_area_m2|hazard_footprint_m2|area_m2", "#indicator+area_m2+num"),
    (r"risk_class", "#indicator+risk+class"), (r"people", "#affected"), (r"cell_id", "#loc+code"),
)


def tag_row(columns: Sequence[str]) -> list[str]:
    """One tag per column of ours, "" where none fits (HXL allows empty cells in the tag row)."""
    tags: list[str] = []
    for column in columns:
        for pattern, replacement in _WRITE:
            if re.fullmatch(pattern, column.lower()):
                tags.append(re.sub(f"^(?:{pattern})$", replacement, column.lower()))
                break
        else:
            tags.append("")
    return tags
