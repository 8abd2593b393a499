"""What a person says about a table: which column holds what, with how sure the guess is, kept as a preset.

The preset that comes out of it is the file that a colleague is sent; it names the columns of this file first and keeps
the patterns that the shipped preset had, for the next file of the series.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput
from ..base.text import N_
from .loaded import number
from .pcodes import clean_code
from .table_wizard import TARGET, TablePreset, X, Y, exact, mapping_of, matches, place_columns

if TYPE_CHECKING:
    import pandas as pd

_PCODE = re.compile(r"[A-Z]{2,3}[A-Z0-9]{0,14}\d[A-Z0-9]*", re.IGNORECASE)
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ].*)?|(19|20)\d\d(-?\d\d)?")
_LOOKED_AT = 500
#: how sure a match of the name is before the values are looked at
_TAG, _FIRST, _LATER, _LOOSE = 0.95, 0.9, 0.8, 0.6


@dataclass(frozen=True)
class Guess:
    """``sure``: how sure the match of tag or name is (0.95 the HXL tag, 0.9 the preset's first pattern, 0.8 a later
    one, 0.6 a pattern of some other preset) times the share of filled cells that can be such a value. ``why``: tag,
    name, loose."""

    column: str
    sure: float
    why: str


@dataclass
class Choices:
    """What was said: ``mapping`` our name to column (with longitude and latitude), ``figures`` the numbers among
    them."""

    mapping: dict[str, str] = field(default_factory=dict)
    figures: set[str] = field(default_factory=set)
    name: str = ""
    source: str = ""
    licence: str = ""
    sensitivity: str = "moderate"


def vocabulary(known: Sequence[TablePreset]) -> list[str]:
    """Every name that some preset gives to a column, those of most presets first."""
    counted: dict[str, int] = {}
    for preset in known:
        for name in preset.columns:
            counted[name] = counted.get(name, 0) + 1
    return sorted(counted, key=lambda name: (-counted[name], name))


def general(known: Sequence[TablePreset]) -> TablePreset:
    """For a table that no preset knows: what the columns of other presets are called serves as a guess."""
    columns: dict[str, tuple[str, ...]] = {}
    for name in vocabulary(known):
        found = dict.fromkeys(p for preset in known for p in preset.columns.get(name, ()))
        columns[name] = tuple(p for p in found if p.startswith(("^", "#")))
    figures = {name for preset in known for name in preset.figures}
    return TablePreset("table", str(N_("Any table")), columns={n: p for n, p in columns.items() if p},
                       figures=tuple(sorted(figures)))


def guesses(table: pd.DataFrame, preset: TablePreset, loose: bool = False) -> dict[str, Guess]:
    """Our name to its guess; longitude and latitude stand under these names. ``loose``: no preset fits, and this is
    the general one."""
    columns = [str(c) for c in table.columns]
    tags = table.attrs.get("hxl_tags")
    labels = dict(zip(columns, tags or [""] * len(columns)))
    found: dict[str, Guess] = {}
    x, y = place_columns(preset, columns, tags)
    for name, column in ((X, x), (Y, y)):
        if column:
            found[name] = Guess(column, _round(_FIRST * _share(name, table[column], preset)), "name")
    for name, column in mapping_of(preset, columns, tags).items():
        patterns = preset.columns[name]
        position = next(i for i, pattern in enumerate(patterns) if matches(pattern, column, labels[column]))
        by_tag = patterns[position].startswith("#")
        base = _TAG if by_tag else _LOOSE if loose else _LATER if position else _FIRST
        found[name] = Guess(column, _round(base * _share(name, table[column], preset)),
                            "tag" if by_tag else "loose" if loose else "name")
    return found


def _round(value: float) -> float:
    return round(value, 2)


def _share(name: str, values: Any, preset: TablePreset) -> float:
    """Share of the filled cells that can be a value of that name; 1 where nothing is known of its values, 0.5 for a
    column without any."""
    filled = [str(v).strip() for v in values.dropna().head(_LOOKED_AT) if str(v).strip()]
    if not filled:
        return 0.5
    if name in (X, Y):
        limit = 180 if name == X else 90
        fit = sum(n is not None and abs(n) <= limit for n in map(number, filled))
    elif name in preset.figures:
        fit = sum(number(v) is not None or v in ("-", "NA", "N/A") for v in filled)
    elif name.endswith("_pcode"):
        fit = sum(_PCODE.fullmatch(clean_code(v)) is not None for v in filled)
    elif name.startswith("date"):
        fit = sum(_DATE.fullmatch(v) is not None for v in filled)
    else:
        return 1.0
    return fit / len(filled)


def chosen_preset(base: TablePreset, choices: Choices, sheet: str = "", header_row: int | None = None,
                  tag_row: int | None = None) -> TablePreset:
    """A preset that reads this table as it was said. Raises BadInput for two names on one column and names that a
    layer cannot have."""
    names = {name: column for name, column in choices.mapping.items() if column and name not in (X, Y)}
    wrong = [name for name in names if not TARGET.fullmatch(name)]
    if wrong:
        raise BadInput(N_("{name} cannot be the name of a column"), name=", ".join(wrong),
                       hint=N_("take small letters, digits and _"))
    held: dict[str, str] = {}
    for name, column in names.items():
        if column in held:
            raise BadInput(N_("The column {column} is chosen twice, as {first} and as {second}"), column=column,
                           first=held[column], second=name, hint=N_("take one of them back"))
        held[column] = name
    x, y = choices.mapping.get(X, ""), choices.mapping.get(Y, "")
    if bool(x) != bool(y):
        raise BadInput(N_("Longitude and latitude belong together"), hint=N_("choose both columns, or none"))
    columns = {name: (exact(column), *(p for p in base.columns.get(name, ()) if p != exact(column)))
               for name, column in names.items()}
    geometry = "points" if x else "pcode" if any(name.endswith("_pcode") for name in names) else "none"
    sheets = base.sheet if not sheet else (exact(sheet), *(p for p in base.sheet if p != exact(sheet)))
    return replace(
        base, id=choices.name or base.id, columns=columns, x=exact(x), y=exact(y), geometry=geometry, sheet=sheets,
        skip=tuple(p for p in base.skip if not re.search(p, sheet.strip(), re.IGNORECASE)),
        figures=tuple(name for name in names if name in choices.figures),
        split={name: pair for name, pair in base.split.items() if name in names},
        needs=tuple(name for name in base.needs if name in names), header_row=header_row, tag_row=tag_row,
        source=choices.source, licence=choices.licence, sensitivity=choices.sensitivity)


def reads_as_said(preset: TablePreset, mapping: Mapping[str, str], columns: Sequence[str],
                  tags: Sequence[str] | None) -> bool:
    """True where the preset by itself finds the columns that were chosen."""
    wanted = {name: column for name, column in mapping.items() if column and name not in (X, Y)}
    return mapping_of(preset, columns, tags) == wanted
