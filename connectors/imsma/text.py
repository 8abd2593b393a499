"""Texts as programmes write them, made comparable: case, accents, digits of any script, spaces, punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

T = TypeVar("T")
Objects = Any  # an object array; numpy's generic alias says no more

_DIGITS: dict[int, str | None] = {
    ord(char): str(value) for row in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for value, char in enumerate(row)}
_DIGITS.update({ord("٫"): ".", ord("٬"): ",", ord("،"): ",", ord("\u00a0"): " ", ord("\u202f"): " ",
                ord("\u2009"): " ", ord("−"): "-", ord("–"): "-", ord("\u200f"): None, ord("\u200e"): None})
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None, "ё": "е"})
_NOT_WORD = re.compile(r"[\W_]+", re.UNICODE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)")


def digits(text: str) -> str:
    """Arabic and Persian digits and signs as ASCII; directional marks removed."""
    return text.translate(_DIGITS)


def plain(text: str) -> str:
    """Lower case, no accents, one space between words: what two spellings are compared by."""
    text = unicodedata.normalize("NFKC", digits(text)).casefold().translate(_ARABIC)
    decomposed = unicodedata.normalize("NFD", text)
    # accents are dropped from Latin letters only: й and ї are letters of their own
    stripped = "".join(
        char for position, char in enumerate(decomposed)
        if not unicodedata.combining(char) or (
            position and ("а" <= decomposed[position - 1] <= "я" or decomposed[position - 1] in "іїєґ"))
    )
    return _NOT_WORD.sub(" ", unicodedata.normalize("NFC", stripped)).strip()


def key(name: str) -> str:
    """A column name without case, spaces and signs: ``Hazard_ID`` and ``hazard id`` agree."""
    return plain(name).replace(" ", "")


def tokens(name: str) -> tuple[str, ...]:
    """Words of a column name, camelCase taken apart."""
    return tuple(plain(_CAMEL.sub(" ", name)).split())


def textual(column: pd.Series[Any]) -> Objects:
    """A column as an object array of str or None: whole floats without ``.0``, missing values None."""
    import numpy as np
    import pandas as pd

    missing = column.isna().to_numpy(dtype=bool)
    values: Objects = np.empty(len(column), dtype=object)
    kinds = pd.api.types
    if column.dtype == object and kinds.infer_dtype(column, skipna=True) == "string":
        values[:] = column.to_numpy()
        values[missing] = None
        return values
    if kinds.is_float_dtype(column.dtype):
        numbers = column.to_numpy(dtype=float, na_value=np.nan)
        values[:] = [None if gone else (str(int(x)) if x.is_integer() and abs(x) < 1e15 else repr(x))
                     for x, gone in zip(numbers.tolist(), missing.tolist())]
        return values
    values[:] = [None if gone else (x if type(x) is str else str(x)) for x, gone in zip(column.tolist(), missing)]
    return values


def each_distinct(values: Objects, convert: Callable[[str], T]) -> tuple[np.ndarray[Any, Any], list[T], list[str]]:
    """``convert`` applied once to each distinct text: codes (-1 for None), results, the texts.

    A status column of a million rows has six values; only those six are looked at.
    """
    import numpy as np
    import pandas as pd

    codes, uniques = pd.factorize(np.asarray(values, dtype=object), use_na_sentinel=True)
    texts = [str(value) for value in uniques]
    return codes, [convert(text) for text in texts], texts


def spread(codes: np.ndarray[Any, Any], results: list[Any], missing: Any = None) -> Objects:
    """The results of :func:`each_distinct` back on the rows, as an object array."""
    import numpy as np

    lookup: Objects = np.empty(len(results) + 1, dtype=object)
    lookup[: len(results)] = results
    lookup[len(results)] = missing
    return lookup[codes]
