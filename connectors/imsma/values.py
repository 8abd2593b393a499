"""Coded values in the words of the schema. What no map knows stays visible: unknown, counted and listed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .profile import Profile
from .text import Objects, each_distinct, plain, spread

if TYPE_CHECKING:
    import numpy as np

#: words of the value map that are no status by themselves
REDUCED, CLOSED = "reduced", "closed"


@dataclass(frozen=True)
class ValueUse:
    """One distinct value of a coded column: how often, and what it became. ``known``: a map names it."""

    name: str
    text: str
    canonical: str
    rows: int
    known: bool


@dataclass
class Coded:
    """``values``: object array; ``uses``: every distinct value met."""

    values: Objects
    uses: list[ValueUse] = field(default_factory=list)


def coded(values: Objects, kind: str, name: str, profile: Profile, default: str | None) -> Coded:
    """A column in the schema's words; ``default`` for what is empty or in no map."""
    lookup = profile.lookup(kind, name)
    find = _found_within if name == "eo_type" else found
    codes, results, texts = each_distinct(values, lambda text: find(text, lookup))
    uses = _uses(name, codes, texts, [result or default or "" for result in results],
                 [result is not None or not plain(text) for text, result in zip(texts, results)])
    return Coded(spread(codes, [default if result is None else result for result in results], default), uses)


def hazard_status(values: Objects, profile: Profile, released_by: np.ndarray[Any, Any]) -> Coded:
    """The status of hazards. Released is earned.

    Reduced leaves a remainder: open. Closed and Completed (and Handed over, Cleared, Cancelled) are released only
    where ``released_by`` (mask: a release product is linked) says so, otherwise unknown, which counts as open. A
    profile that lists a value under ``released`` says it explicitly.
    """
    import numpy as np

    lookup = profile.lookup("hazard", "status")
    codes, results, texts = each_distinct(values, lambda text: found(text, lookup))
    out = spread(codes, ["open" if result == REDUCED else result or "unknown" for result in results], "unknown")
    closed = np.asarray(out == CLOSED, dtype=bool)
    out[closed] = np.where(released_by[closed], "released", "unknown")
    shown = []
    for position, result in enumerate(results):
        mine = out[codes == position] if result == CLOSED else None
        if mine is None:
            shown.append("open" if result == REDUCED else result or "unknown")
        else:
            shown.append(" / ".join(sorted(set(mine.tolist()))))
    uses = _uses("status", codes, texts, shown,
                 [result is not None or not plain(text) for text, result in zip(texts, results)])
    return Coded(out, uses)


def age_groups(ages: np.ndarray[Any, Any]) -> Objects:
    """Child below 18 years, adult from 18, None where no plausible age is known."""
    import numpy as np

    out: Objects = np.full(len(ages), None, dtype=object)
    out[(ages >= 0) & (ages < 18)] = "child"
    out[(ages >= 18) & (ages <= 120)] = "adult"
    return out


def found(text: str, lookup: dict[str, str]) -> str | None:
    """The canonical value of a text, None where the map does not know it."""
    words = plain(text)
    return lookup.get(words) or lookup.get(words.replace(" ", ""))


def _found_within(text: str, lookup: dict[str, str]) -> str | None:
    """The meaning of a text that may list several devices: the first of the schema's order that is named."""
    from ..schema import EO_TYPES

    exact = found(text, lookup)
    if exact:
        return exact
    words = f" {plain(text)} "
    hits = {canonical for known, canonical in lookup.items() if len(known) > 1 and f" {known} " in words}
    return next((canonical for canonical in EO_TYPES if canonical in hits), None)


def _uses(name: str, codes: np.ndarray[Any, Any], texts: list[str], canonical: list[str],
          known: list[bool]) -> list[ValueUse]:
    import numpy as np

    counts = np.bincount(codes[codes >= 0], minlength=len(texts)).tolist()
    return [ValueUse(name, text, word, int(rows), is_known)
            for text, word, rows, is_known in zip(texts, canonical, counts, known)]
