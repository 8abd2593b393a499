"""Joins by P-code that say what they did: match rate, versions, names; repairs are proposed, never applied.

P-codes are only unique within one version of one dataset: Somalia's SO2201 was the whole of Banadir in 2023 and is
the district Bondhere in v03, so a join can match every code and be wrong. Names on matched codes show that.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput
from ..base.text import N_, Told
from .frame import Frame

if TYPE_CHECKING:
    import numpy as np

_ALIKE = 0.7
_SHOWN = 6


@dataclass(frozen=True)
class Repair:
    """A change of the left codes that would match more. ``kind``: prefix, width or case.

    ``codes``: left code to right code. ``names_agree``: share of the new pairs whose names agree, None without names.
    """

    kind: str
    codes: Mapping[str, str]
    names_agree: float | None = None

    def sentence(self) -> str:
        """What the user is asked."""
        example = next(iter(self.codes.items()))
        share = "" if self.names_agree is None else f", names agree on {self.names_agree:.0%}"
        return Told(N_("{n} more codes would match if written like {new} instead of {old}{share}"),
                    {"n": len(self.codes), "new": example[1], "old": example[0], "share": share})


@dataclass
class Join:
    """The outcome of :func:`join_by_pcode`.

    ``positions``: for each left row the position of its right row, -1 without one. ``left_codes`` and
    ``right_codes`` are the unmatched ones. ``other_names``: (code, left name, right name) on matched codes.
    """

    positions: np.ndarray[Any, Any]
    matched: int
    left_rows: int
    left_codes: list[str] = field(default_factory=list)
    right_codes: list[str] = field(default_factory=list)
    other_names: list[tuple[str, str, str]] = field(default_factory=list)
    versions: tuple[str, str] = ("", "")
    repairs: list[Repair] = field(default_factory=list)
    #: unmatched left codes whose name stands on the right under another code
    renumbered: int = 0

    @property
    def rate(self) -> float:
        """Share of the left rows that found a right row; 0 for no rows."""
        return self.matched / self.left_rows if self.left_rows else 0.0

    def notes(self) -> list[str]:
        """Sentences for the user; the first is always the match rate."""
        said = [Told(N_("{matched} of {rows} rows were joined by P-code ({rate})"),
                     {"matched": self.matched, "rows": self.left_rows, "rate": f"{self.rate:.0%}"})]
        if self.left_codes:
            said.append(Told(N_("no area for {n} codes: {codes}"),
                             {"n": len(self.left_codes), "codes": _some(self.left_codes)}))
        if self.versions[0] and self.versions[1] and self.versions[0] != self.versions[1]:
            said.append(Told(N_("the versions differ: {first} and {second}; a code may mean another area"),
                             {"first": self.versions[0], "second": self.versions[1]}))
        if self.other_names:
            pairs = _some([f"{code} ({one} / {other})" for code, one, other in self.other_names])
            said.append(Told(N_("{n} joined codes carry different names: {pairs}; check that they mean the same area"),
                             {"n": len(self.other_names), "pairs": pairs}))
        if self.renumbered and not self.repairs:
            said.append(Told(N_("{n} of them have a name that stands there under another code: the codes are of "
                                "another version"), {"n": self.renumbered}))
        return list(said) + [repair.sentence() for repair in self.repairs]


def _some(items: Sequence[str]) -> str:
    return ", ".join(items[:_SHOWN]) + (" …" if len(items) > _SHOWN else "")


def clean_code(value: Any) -> str:
    """A code as text without blanks around it; "" for missing. Numbers that lost their text (893.0) come as 893."""
    if value is None or value != value:
        return ""
    text = str(value).strip()
    return text[:-2] if re.fullmatch(r"\d+\.0", text) else text


def plain_name(value: Any) -> str:
    """A name to compare with: no accents, marks, brackets or letter case."""
    text = re.sub(r"\([^)]*\)", " ", "" if value is None or value != value else str(value))
    text = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in text if not unicodedata.combining(c)).split())


def same_name(one: Any, other: Any) -> bool:
    """True for names that are alike (spelling varies between sources); an absent name contradicts nothing."""
    first, second = plain_name(one), plain_name(other)
    if not first or not second or first == second:
        return True
    if first in second or second in first:
        return True
    return SequenceMatcher(None, first.replace(" ", ""), second.replace(" ", "")).ratio() >= _ALIKE


def duplicates(codes: Sequence[str]) -> dict[str, int]:
    """Codes that stand more than once, and how often; "" does not count."""
    return {code: n for code, n in Counter(codes).items() if code and n > 1}


def refuse_duplicates(codes: Sequence[str], title: str) -> None:
    """Raise BadInput where a code stands more than once, with the codes named."""
    twice = duplicates(codes)
    if twice:
        raise BadInput(
            N_("{n} P-codes stand more than once in {title}: {codes}"), n=len(twice), title=title,
            codes=_some([f"{code} ({count})" for code, count in sorted(twice.items())]),
            hint=N_("decide which row counts, or add them up, and run again"))


def join_by_pcode(
    left: Frame, right: Frame, left_on: str, right_on: str = "", *, left_name: str = "", right_name: str = "",
    many: bool = False,
) -> Join:
    """Pair the rows of ``left`` with those of ``right`` by code, compared as trimmed text. Applies no repair.

    ``left_name`` and ``right_name``: columns whose names are compared on matched codes. ``many``: several left rows
    may share a code. Raises BadInput on duplicate keys and on missing columns.
    """
    import numpy as np

    right_on = right_on or left_on
    for frame, column in ((left, left_on), (right, right_on)):
        if column not in frame.table.columns:
            raise BadInput(N_("{title} has no column {column}"), title=_title(frame), column=column)
    ours = [clean_code(value) for value in left.table[left_on]]
    theirs = [clean_code(value) for value in right.table[right_on]]
    if not many:
        refuse_duplicates(ours, _title(left))
    refuse_duplicates(theirs, _title(right))
    where = {code: position for position, code in enumerate(theirs) if code}
    positions = np.array([where.get(code, -1) for code in ours], dtype=np.intp)
    names_left = list(left.table[left_name]) if left_name in left.table.columns else []
    names_right = list(right.table[right_name]) if right_name in right.table.columns else []
    other = []
    if names_left and names_right:
        seen: set[str] = set()
        for row, position in enumerate(positions):
            if position >= 0 and ours[row] not in seen and not same_name(names_left[row], names_right[position]):
                seen.add(ours[row])
                other.append((ours[row], str(names_left[row]), str(names_right[position])))
    lost = list(dict.fromkeys(code for code, p in zip(ours, positions) if code and p < 0))
    used = set(ours)
    free = [code for code in theirs if code and code not in used]
    by_left, by_right = dict(zip(ours, names_left)), dict(zip(theirs, names_right))
    elsewhere = {plain_name(by_right.get(code)) for code in free} - {""}
    return Join(positions, int((positions >= 0).sum()), len(ours), lost, free, other, (_version(left), _version(right)),
                propose_repairs(lost, free, by_left, by_right),
                sum(plain_name(by_left.get(code)) in elsewhere for code in lost))


def _title(frame: Frame) -> str:
    return frame.provenance.title or frame.name


def _version(frame: Frame) -> str:
    """Version of the codes, by the columns of the rows; a layer's own version may be that of other figures."""
    for column in ("version", "valid_on"):
        if column in frame.table.columns:
            found = [str(value) for value in frame.table[column].dropna().unique()]
            if found:
                return ", ".join(sorted(found))
    return ""


def propose_repairs(
    lost: Sequence[str], free: Sequence[str], left_names: Mapping[str, Any] | None = None,
    right_names: Mapping[str, Any] | None = None,
) -> list[Repair]:
    """Prefix (05893 to CO05893), width (NG01 to NG001) and letter-case repairs that are one to one, best first."""
    found = []
    for kind, mapping in (("case", _by_key(lost, free, str.upper, str.upper)), ("prefix", _prefix(lost, free)),
                          ("width", _by_key(lost, free, _widthless, _widthless))):
        if not mapping:
            continue
        pairs = [((left_names or {}).get(a), (right_names or {}).get(b)) for a, b in mapping.items()]
        known = [(a, b) for a, b in pairs if plain_name(a) and plain_name(b)]
        agree = sum(same_name(a, b) for a, b in known) / len(known) if known else None
        found.append(Repair(kind, mapping, agree))
    return sorted(found, key=lambda r: (-len(r.codes), -(r.names_agree or 0)))


def _by_key(lost: Sequence[str], free: Sequence[str], ours: Any, theirs: Any) -> dict[str, str]:
    """Pairs whose keys are equal and stand once on each side."""
    left, right = Counter(ours(c) for c in lost), Counter(theirs(c) for c in free)
    there = {theirs(code): code for code in free}
    return {code: there[ours(code)] for code in lost
            if ours(code) and left[ours(code)] == 1 and right[ours(code)] == 1 and there[ours(code)] != code}


def _widthless(code: str) -> str:
    """``NG01`` and ``NG001`` as ``NG1``; "" where the code is not letters and digits."""
    found = re.fullmatch(r"([A-Za-z]{2,3})0*(\d+)", code.strip())
    return f"{found.group(1).upper()}{found.group(2)}" if found else ""


def _prefix(lost: Sequence[str], free: Sequence[str]) -> dict[str, str]:
    """A country prefix that is missing on the left, or too much there."""
    found = (re.match(r"[A-Za-z]{2,3}(?=\d)", code) for code in (*free, *lost))
    letters = Counter(match.group(0) for match in found if match)
    available = set(free)
    best: dict[str, str] = {}
    for prefix in letters:
        added = {code: prefix + code for code in lost if prefix + code in available}
        dropped = {code: code[len(prefix):] for code in lost
                   if code.startswith(prefix) and code[len(prefix):] in available}
        for mapping in (added, dropped):
            if len(mapping) > len(best) and len(set(mapping.values())) == len(mapping):
                best = mapping
    return best
