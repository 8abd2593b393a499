"""Columns that name or reach a person. They are left out by default: the outputs never need them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .profile import Profile
from .text import key, plain, textual, tokens

if TYPE_CHECKING:
    import pandas as pd

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]{2,}")


def personal_columns(table: pd.DataFrame, kind: str, profile: Profile) -> list[str]:
    """Names of personal columns, by the words of their name and by e-mail addresses in them.

    A column that the profile binds to a field is kept: somebody decided it.
    """
    phrases = list(_phrases(tuple(profile.personal.get("words", []))))
    if kind in profile.personal.get("people_tables", []):
        exact = {key(word) for word in profile.personal.get("in_people_tables", [])}
    else:
        exact = set()
    if kind == "device":
        phrases = [phrase for phrase in phrases if phrase not in (("device", "id"), ("deviceid",))]
    harmless = {key(word) for word in profile.personal.get("not_personal", [])}
    decided = {key(column) for found in profile.mapping.values() for column in found.values() if column}
    out = []
    for column in map(str, table.columns):
        name = key(column)
        if name in harmless or name in decided:
            continue
        words = tokens(column)
        whole = tuple(plain(column).split())
        if name in exact or any(_holds(words, phrase) or _holds(whole, phrase) or "".join(phrase) == name
                                for phrase in phrases) or _holds_emails(table[column]):
            out.append(column)
    return out


@lru_cache(maxsize=32)
def _phrases(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The words of a profile as they are compared; the same for every table."""
    return tuple(tuple(plain(word).split()) for word in words)


def _holds(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return size > 0 and any(words[start:start + size] == phrase for start in range(len(words) - size + 1))


def _holds_emails(column: pd.Series[Any]) -> bool:
    if column.dtype != object and str(column.dtype) not in ("str", "string"):
        return False
    cells = textual(column.dropna().iloc[:200])
    return len(cells) > 0 and sum(bool(_EMAIL.fullmatch(cell.strip())) for cell in cells) >= 0.2 * len(cells)
