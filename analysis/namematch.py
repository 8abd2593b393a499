"""A gazetteer of admin units and the match of a name inside its parent, with a margin rule and a review queue.

Without the parent a name is not a key: about 6 % of admin 2 names stand more than once in their country
(methods.md 6). A match is taken only when it is good enough and clearly better than the next one; all else
goes to a person, whose decision is kept and reused.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .names import NameRules, default_rules, fold, normalise, similarity

#: a match below this goes to review. Measured in tests/analysis/test_namematch.py: lower takes more of the badly
#: spelled names but also more names that are not in the parent at all
ACCEPT = 0.75
#: the next best unit in the same parent must be at least this much worse
MARGIN = 0.08


@dataclass(frozen=True)
class Unit:
    """One admin unit. ``names``: romanised, local-language and alternative names."""

    pcode: str
    names: tuple[str, ...]
    level: int
    parent: str = ""


@dataclass(frozen=True)
class NameMatch:
    """``pcode`` is empty when a person must decide; ``candidates`` are (P-code, name, score), best first.

    ``method``: decision, exact, spelling, fuzzy, ambiguous, none.
    """

    pcode: str
    method: str
    score: float
    candidates: tuple[tuple[str, str, float], ...] = ()


@dataclass
class _Entry:
    unit: Unit
    keys: list[tuple[str, str]] = field(default_factory=list)


class Gazetteer:
    """Admin units of one country and version, indexed by level and parent."""

    def __init__(self, units: Iterable[Unit], rules: NameRules | None = None) -> None:
        self.rules = rules or default_rules()
        self.units: dict[str, Unit] = {}
        self._by_parent: dict[tuple[int, str], list[_Entry]] = defaultdict(list)
        self._by_level: dict[int, list[_Entry]] = defaultdict(list)
        self._cache: dict[tuple[str, int, str], NameMatch] = {}
        for unit in units:
            if unit.pcode in self.units:
                continue
            self.units[unit.pcode] = unit
            keys = {normalise(name, self.rules) for name in unit.names if name} - {""}
            entry = _Entry(unit, [(key, fold(key, self.rules)) for key in sorted(keys)])
            self._by_parent[(unit.level, unit.parent)].append(entry)
            self._by_level[unit.level].append(entry)

    def match(self, name: str, level: int, parent: str = "") -> NameMatch:
        """The unit of ``level`` called ``name``, inside ``parent`` when that is known."""
        key = (name, level, parent)
        if key not in self._cache:
            self._cache[key] = self._match(name, level, parent)
        return self._cache[key]

    def _match(self, name: str, level: int, parent: str) -> NameMatch:
        plain = normalise(name, self.rules)
        entries = self._by_parent.get((level, parent), []) if parent else self._by_level.get(level, [])
        if not plain or not entries:
            return NameMatch("", "none", 0.0)
        key = (plain, fold(plain, self.rules))
        # level by level of strictness: the plain spelling, then the key that spellings share, then likeness
        for method, position in (("exact", 0), ("spelling", 1)):
            equal = [e for e in entries if any(k[position] == key[position] for k in e.keys)]
            if len(equal) == 1:
                return self._accepted(equal[0], method, 1.0 if method == "exact" else 0.95, key, entries)
            if len(equal) > 1:
                return NameMatch("", "ambiguous", 1.0, tuple((e.unit.pcode, e.unit.names[0], 1.0) for e in equal[:5]))
        scored = self._scored(key, entries)
        best = scored[0]
        second = scored[1][0] if len(scored) > 1 else 0.0
        shown = tuple((e.unit.pcode, e.unit.names[0], round(s, 3)) for s, e in scored[:5])
        if best[0] >= ACCEPT and best[0] - second >= MARGIN and len(key[1]) > 2:
            return NameMatch(best[1].unit.pcode, "fuzzy", round(best[0], 3), shown)
        return NameMatch("", "ambiguous" if best[0] >= ACCEPT else "none", round(best[0], 3), shown)

    @staticmethod
    def _scored(key: tuple[str, str], entries: Sequence[_Entry]) -> list[tuple[float, _Entry]]:
        scored = [(max((similarity(key, k) for k in e.keys), default=0.0), e) for e in entries]
        scored.sort(key=lambda pair: (-pair[0], pair[1].unit.pcode))
        return scored

    def _accepted(
        self, entry: _Entry, method: str, score: float, key: tuple[str, str], entries: Sequence[_Entry]
    ) -> NameMatch:
        """A spelling match also needs its margin: two units one vowel apart share no key but are easily confused."""
        shown = ((entry.unit.pcode, entry.unit.names[0], score),)
        if method == "spelling":
            scored = self._scored(key, entries)
            rivals = [s for s, e in scored if e is not entry]
            if rivals and score - rivals[0] < MARGIN:
                return NameMatch(
                    "", "ambiguous", score, tuple((e.unit.pcode, e.unit.names[0], round(s, 3)) for s, e in scored[:5])
                )
        return NameMatch(entry.unit.pcode, method, score, shown)
