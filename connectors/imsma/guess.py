"""Which column is which field: by name, by its ten-character stump, by words, and by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ...base.errors import BadInput
from ...base.text import N_
from ..schema import TABLES
from .coordinates import looks_like_coordinate
from .dates import parse_dates
from .numbers import header_unit, parse_numbers
from .profile import Profile
from .text import Objects, key, plain, textual, tokens

if TYPE_CHECKING:
    import pandas as pd

_SAMPLE = 3000
#: Kobo writes the groups of a form before the name of a question: ``location/latitude``
_GROUPS = re.compile(r"(?<=[a-z0-9_])/(?=[A-Za-z_])")
ACCEPTED = 0.5
_PCODE = re.compile(r"[A-Za-z]{1,5}[\s_-]?\d[\dA-Za-z_-]{0,12}|\d{1,12}")
_ENUMS = ("status", "hazard_class", "eo_type", "sex", "age_group", "outcome", "category", "kind", "result",
          "point_type")
#: fields that a column may be taken for by its values alone, whatever it is called
_BY_VALUE_ALONE = ("sex", "outcome", "hazard_class")
_DATES = ("date", "status_date", "planned_start", "planned_end")
_NUMBERS = ("area_recorded_m2", "area_remaining_m2", "quantity", "killed", "injured", "boys", "girls", "men", "women",
            "boys_5_12", "boys_13_17", "girls_5_12", "girls_13_17", "age", "point_no", "distance", "bearing", "year",
            "easting", "northing")
#: names that only the minimum schema has: an empty column of that name is the field, another one is not
_OWN = ("area_recorded_m2", "area_remaining_m2", "hazard_type")
#: fields that may read a column which another field reads too
_SHARING = ("year", "month", "utm_zone", "hazard_type")


@dataclass(frozen=True)
class Guess:
    """One field bound to a column. ``why``: profile, name, stump, words or values."""

    name: str
    column: str
    confidence: float
    why: str


@dataclass
class Mapping:
    """Field to guess, and the columns that nothing was guessed for."""

    guesses: dict[str, Guess] = field(default_factory=dict)

    def column(self, name: str) -> str | None:
        """The column of a field, or None."""
        found = self.guesses.get(name)
        return found.column if found else None


def guess_fields(table: pd.DataFrame, kind: str, profile: Profile, barred: frozenset[str] = frozenset()) -> Mapping:
    """Bind the fields of ``kind`` to columns. A profile's ``mapping`` is taken as it is; the rest is scored.

    ``barred``: columns that a guess must not take (personal data).
    Raises BadInput where the profile names a column that the file does not have.
    """
    samples = _Samples(table)
    fixed = _fixed(table, kind, profile)
    scored: list[tuple[float, int, str, str, str]] = []
    names = profile.names(kind)
    for order, (name, candidates) in enumerate(names.items()):
        if name in fixed:
            continue
        for column in table.columns:
            if column in barred:
                continue
            title = header_unit(str(column))[0] if name.startswith("area_re") else str(column)
            score, why = max(_name_score(str(column), candidates), _name_score(title, candidates))
            if name == "utm_zone" and why == "words":
                continue  # the code of a hazard's zone is no UTM zone
            score, why = _with_evidence(score, why, name, kind, str(column), samples, profile)
            if score >= ACCEPTED:
                scored.append((score, -order, name, str(column), why))
    mapping = Mapping({name: Guess(name, column, 1.0, "profile") for name, column in fixed.items() if column})
    used = {guess.column for guess in mapping.guesses.values()}
    for score, _, name, column, why in sorted(scored, key=lambda item: (-item[0], -item[1])):
        if name in mapping.guesses or (column in used and name not in _SHARING):
            continue
        mapping.guesses[name] = Guess(name, column, round(min(score, 1.0), 2), why)
        if name not in _SHARING:
            used.add(column)
    return mapping


def _fixed(table: pd.DataFrame, kind: str, profile: Profile) -> dict[str, str]:
    wanted = {**profile.mapping.get("common", {}), **profile.mapping.get(kind, {})}
    by_key = {key(str(column)): str(column) for column in table.columns}
    out = {}
    for name, column in wanted.items():
        if column and column not in table.columns:
            found = by_key.get(key(column))
            if found is None:
                raise BadInput(N_("The profile reads {field} from the column {column}, which the file does not have"),
                               hint=N_("correct the profile; the file has: {columns}"), field=name, column=column,
                               columns=", ".join(map(str, table.columns)))
            column = found
        out[name] = column
    return out


# -- by name ----------------------------------------------------------------------------------------
def _name_score(column: str, candidates: list[str]) -> tuple[float, str]:
    best, why = 0.0, ""
    column = _GROUPS.split(column)[-1] or column
    column_key, column_tokens = _read(column)
    if not column_key:
        return 0.0, ""
    for position, candidate in enumerate(candidates):
        rank = 0.03 * min(position, 12)
        candidate_key, words = _read(candidate)
        if column_key == candidate_key:
            score, how = 1.0 - rank, "name"
        elif _is_stump(column, candidate):
            score, how = 0.98 - rank, "stump"
        elif len(candidate_key) > 3 and words and words <= column_tokens:
            score, how = 0.72 - rank - 0.03 * (len(column_tokens) - len(words)), "words"
        else:
            continue
        if score > best:
            best, why = score, how
    return best, why


@lru_cache(maxsize=8192)
def _read(name: str) -> tuple[str, frozenset[str]]:
    """A column name as it is compared; every file is held against the same names of the profiles."""
    return key(name), frozenset(tokens(name))


def _is_stump(column: str, candidate: str) -> bool:
    """``Hazard_Cla`` of Hazard_Classification; ``Status_C_1``, the second of its kind, too."""
    if len(column) != 10 or len(candidate) <= 10:
        return False
    if candidate[:10].casefold() == column.casefold():
        return True
    copy = re.fullmatch(r"(.{6,8})_\d{1,2}", column)
    return copy is not None and candidate.casefold().startswith(copy.group(1).casefold())


# -- by what stands in it ---------------------------------------------------------------------------
class _Samples:
    """Up to 3,000 filled cells of each column, read once."""

    def __init__(self, table: pd.DataFrame) -> None:
        self._table = table
        self._cells: dict[str, Objects] = {}
        self._known: dict[tuple[str, str], float | None] = {}

    def cells(self, column: str) -> Objects:
        if column not in self._cells:
            series: Any = self._table[column]
            filled = series[series.notna()]
            step = max(1, len(filled) // _SAMPLE)
            self._cells[column] = textual(filled.iloc[::step][:_SAMPLE])
        return self._cells[column]

    def share(self, column: str, test: str, how: Callable[[Objects], float]) -> float | None:
        """``how`` of the filled cells; None for an empty column."""
        cells = self.cells(column)
        if len(cells) == 0:
            return None
        if (column, test) not in self._known:
            self._known[column, test] = how(cells)
        return self._known[column, test]


def _with_evidence(score: float, why: str, name: str, kind: str, column: str, samples: _Samples,
                   profile: Profile) -> tuple[float, str]:
    if score == 0.0 and name not in _BY_VALUE_ALONE:
        return 0.0, ""
    if len(samples.cells(column)) == 0 and column == name and name in _OWN:
        return score, why  # our own table, nothing recorded: the drawn area must not become the recorded one
    if len(samples.cells(column)) == 0:
        return score * 0.55, why  # an empty copy of a column must not beat the filled one
    if name == getattr(TABLES.get(kind), "id_field", ""):
        cells = samples.cells(column)
        return score * (0.3 + 0.7 * min(1.0, 1.2 * len(set(cells)) / len(cells))), why  # an id does not repeat
    if name in _ENUMS:
        return _enum_evidence(score, why, name, kind, column, samples, profile)
    test, how = _test_of(name)
    if how is None:
        return score, why
    share = samples.share(column, test, how)
    return score * (0.3 + 0.7 * min(1.0, (share or 0.0) * 1.25)), why


def _test_of(name: str) -> tuple[str, Callable[[Objects], float] | None]:
    if name in _DATES:
        return "date", lambda cells: float(sum(x is not None for x in parse_dates(cells).iso)) / len(cells)
    if name in _NUMBERS:
        return "number", lambda cells: 1.0 - float(sum(x != x for x in parse_numbers(cells)[0])) / len(cells)
    if name in ("latitude", "longitude", "coordinates"):
        return name, lambda cells: sum(looks_like_coordinate(cell, name) for cell in cells[:300]) / len(cells[:300])
    if name.endswith("_pcode"):
        return "pcode", lambda cells: sum(
            bool(_PCODE.fullmatch(cell.replace(",", "").strip())) for cell in cells) / len(cells)
    return "", None


def _enum_evidence(score: float, why: str, name: str, kind: str, column: str, samples: _Samples,
                   profile: Profile) -> tuple[float, str]:
    own = _known_share(name, kind, column, samples, profile)
    if score == 0.0:
        return (0.6 * own, "values") if own >= 0.9 else (0.0, "")
    if own < 0.2:
        # A column of unknown words keeps its name's meaning; one full of another field's words does not
        # (Colombia: "genero" holds Herido and Muerto, "estado" the sex).
        others = max((_known_share(other, kind, column, samples, profile)
                      for other in _ENUMS if other != name and other in profile.names(kind)), default=0.0)
        if others >= 0.8:
            return score * 0.3, why
    return score * (0.9 + 0.1 * own), why


def _known_share(name: str, kind: str, column: str, samples: _Samples, profile: Profile) -> float:
    lookup = profile.lookup(kind, name)
    if not lookup:
        return 0.0

    def share(cells: Objects) -> float:
        # unknown and other fit every field, and a letter or two fits by chance
        hits = [lookup.get(plain(cell)) for cell in cells]
        told = sum(hit not in (None, "unknown", "other") for hit in hits)
        neutral = sum(hit in ("unknown", "other") for hit in hits)
        return told / max(len(cells) - neutral, 1) if told else 0.0

    return samples.share(column, f"{kind}.{name}", share) or 0.0
