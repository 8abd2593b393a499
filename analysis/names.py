"""Place names made comparable: script, diacritics, type words, and the spellings transliterations confuse.

Pipeline of methods.md 6: NFKC, bidi and zero-width marks off, one form of alef, ya and ta marbuta, Arabic-Indic
digits, transliteration of Arabic and Cyrillic, type words stripped. The tables are data
(resources/pcoding/names.json) and may be replaced by the user's own.
"""

from __future__ import annotations

import json
import pkgutil
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_TABLE = "resources/pcoding/names.json"
_HARAKAT = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640]")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_LATIN_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th"}
)


@dataclass(frozen=True)
class NameRules:
    """The tables of names.json, ready to use."""

    type_words: tuple[tuple[str, ...], ...]
    articles: frozenset[str]
    letters: dict[str, str]
    fold: tuple[tuple[str, str], ...]


def _latin(text: str, letters: dict[str, str]) -> str:
    """Lower-case Latin letters, digits and single spaces; everything else transliterated or dropped."""
    text = unicodedata.normalize("NFKC", text)
    text = "".join(ch for ch in text if unicodedata.category(ch) != "Cf")
    text = _HARAKAT.sub("", text).lower()
    out = []
    for ch in text:
        if ch in letters:
            out.append(letters[ch])
        elif ch.isdigit():
            out.append(str(unicodedata.digit(ch, 0)))
        else:
            out.append(ch)
    text = unicodedata.normalize("NFKD", "".join(out).translate(_LATIN_LETTERS))
    text = "".join(ch for ch in text if not unicodedata.combining(ch))
    # an apostrophe stands for a letter of its own in no Latin spelling of a COD: join, do not split
    text = re.sub("['`´‘’ʼʿʾ]", "", text)
    return _NOT_WORD.sub(" ", text).strip()


def load_rules(path: Path | None = None) -> NameRules:
    """Read the tables; ``path`` is the user's own copy. Raises OSError or ValueError as json does."""
    # by the loader: on a worker of a cluster the package lies in a zip
    text = path.read_bytes() if path else pkgutil.get_data(__name__.split(".")[0], _TABLE) or b""
    data = json.loads(text.decode("utf-8"))
    letters = {**data["arabic"], **data["cyrillic"]}
    words = {tuple(_latin(word, letters).split()) for word in data["type_words"]}
    fold = tuple(sorted(((a, b) for a, b in data["fold"]), key=lambda pair: -len(pair[0])))
    return NameRules(
        tuple(sorted((w for w in words if w), key=len, reverse=True)), frozenset(data["articles"]), letters, fold
    )


@lru_cache(maxsize=1)
def default_rules() -> NameRules:
    """The shipped tables, read once."""
    return load_rules()


def normalise(name: str, rules: NameRules | None = None) -> str:
    """``Al-Ḥudaydah Governorate`` to ``al hudaydah``; an empty string when nothing is left of the name.

    Type words go from either end only, and never all of a name: a town called District stays.
    """
    rules = rules or default_rules()
    words = _latin(name, rules.letters).split()
    changed = True
    while changed and len(words) > 1:
        changed = False
        for kind in rules.type_words:
            n = len(kind)
            if len(words) <= n:
                continue
            if tuple(words[-n:]) == kind:
                words, changed = words[:-n], True
            elif tuple(words[:n]) == kind:
                words, changed = words[n:], True
    return " ".join(words)


def fold(normalised: str, rules: NameRules | None = None) -> str:
    """A key under which usual transliterations of one name meet: ``al hudaydah`` and ``hodeida`` to ``hudida``."""
    rules = rules or default_rules()
    words = normalised.split()
    if len(words) > 1 and words[0] in rules.articles:
        words = words[1:]
    elif words and words[0].startswith("al") and len(words[0]) > 5:
        words[0] = words[0][2:]
    text = "".join(words)
    out, i = [], 0
    while i < len(text):
        for source, target in rules.fold:
            if text.startswith(source, i):
                out.append(target)
                i += len(source)
                break
        else:
            out.append(text[i])
            i += 1
    folded = re.sub(r"(.)\1+", r"\1", "".join(out))
    return folded[:-1] if len(folded) > 3 and folded.endswith("h") else folded


def skeleton(folded: str) -> str:
    """The consonants of a folded name, the part that survives most spellings; the first letter always stays."""
    return folded[:1] + re.sub("[aiuh]", "", folded[1:])


def jaro_winkler(a: str, b: str, scale: float = 0.1) -> float:
    """Jaro-Winkler similarity, 0 to 1 (Winkler 1990; common prefix up to 4 letters)."""
    if a == b:
        return 1.0
    la, lb = len(a), len(b)
    if not la or not lb:
        return 0.0
    reach = max(la, lb) // 2 - 1
    used = [False] * lb
    matched_a = []
    for i, ch in enumerate(a):
        for j in range(max(0, i - reach), min(lb, i + reach + 1)):
            if not used[j] and b[j] == ch:
                used[j] = True
                matched_a.append(ch)
                break
    m = len(matched_a)
    if not m:
        return 0.0
    matched_b = [b[j] for j in range(lb) if used[j]]
    swaps = sum(x != y for x, y in zip(matched_a, matched_b)) / 2
    jaro = (m / la + m / lb + (m - swaps) / m) / 3
    prefix = 0
    for x, y in zip(a[:4], b[:4]):
        if x != y:
            break
        prefix += 1
    return jaro + prefix * scale * (1 - jaro)


def edit_distance(a: str, b: str) -> int:
    """Letters inserted, deleted, replaced or swapped with a neighbour (optimal string alignment)."""
    previous: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, previous, row = previous, row, [i] + [0] * len(b)
        for j, y in enumerate(b, 1):
            row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[j] = min(row[j], before[j - 2] + 1)
    return row[-1]


def similarity(a: tuple[str, str], b: tuple[str, str]) -> float:
    """How alike two names are, 0 to 1, each given as (normalised, folded).

    The mean of an edit similarity of the plain spellings and one of the folded keys, so that a vowel spelled
    another way costs little and a different consonant costs what it should. Equal keys give at least 0.95.
    """
    plain_a, plain_b = a[0].replace(" ", ""), b[0].replace(" ", "")
    plain = 1 - edit_distance(plain_a, plain_b) / max(len(plain_a), len(plain_b), 1)
    folded = 1 - edit_distance(a[1], b[1]) / max(len(a[1]), len(b[1]), 1)
    winkler = jaro_winkler(a[0], b[0])
    score = 0.2 * plain + 0.5 * folded + 0.3 * winkler
    return max(score, 0.95) if a[1] == b[1] and len(a[1]) > 2 else score
