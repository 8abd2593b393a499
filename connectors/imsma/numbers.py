"""Numbers as people type them: thousands signs, decimal commas, digits of any script, units behind them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .text import Objects, digits, each_distinct

if TYPE_CHECKING:
    import numpy as np

_UNIT = re.compile(r"\s*(m2|m²|sqm|sq\.? ?m|sq\.? ?km|square met(?:er|re)s?|met(?:er|re)s? carr[eé]s|metros cuadrados|"
                   r"km2|km²|ha|hectares?|hect[aá]reas?|m|м2|м²|кв\.? ?м|га|م2|م²|هكتار|متر مربع)\.?$", re.IGNORECASE)
_HECTARE = ("ha", "hectare", "hectares", "hectárea", "hectareas", "hectarea", "hectáreas", "га", "هكتار")
_SQUARE_KM = ("km2", "km²", "sqkm", "sq km", "sq.km", "sq. km")
_DOTTED = re.compile(r"[-+]?\d{1,3}(\.\d{3})+")
_GROUPS = re.compile(r"[-+]?\d{1,3}([,.' ]\d{3})+")


_HEADER = re.compile(r"[\s_([]+(ha|hectares?|hect[aá]reas?|га|هكتار|km2|km²|sq_?km|m2|m²|sq_?m|sqm|м2|м²)[\s)\]]*$",
                     re.IGNORECASE)


def header_unit(name: str) -> tuple[str, float]:
    """A column name without the unit of area that it ends with, and the square metres of one such unit.

    ``Area (ha)`` and ``area_km2`` hold numbers that say no unit themselves.
    """
    found = _HEADER.search(name)
    if not found:
        return name, 1.0
    unit = found.group(1).casefold().replace("_", "")
    factor = 10_000.0 if unit in _HECTARE else 1_000_000.0 if unit in _SQUARE_KM else 1.0
    return name[: found.start()], factor


def says_unit(text: str) -> bool:
    """True for a number with a unit of its own."""
    return _UNIT.search(digits(text).strip()) is not None


def _number(text: str, comma_is_decimal: bool | None) -> float | None:
    """One number; ``comma_is_decimal`` settles ``1,234`` and ``1.234`` where the column knows."""
    text = digits(text).strip()
    factor = 1.0
    unit = _UNIT.search(text)
    if unit:
        name = unit.group(1).casefold()
        factor = 10_000.0 if name in _HECTARE else 1_000_000.0 if name in _SQUARE_KM else 1.0
        text = text[: unit.start()]
    text = text.replace(" ", "").replace("'", "").replace("’", "")
    commas, dots = text.count(","), text.count(".")
    if commas and dots:
        thousands, decimal = (",", ".") if text.rfind(".") > text.rfind(",") else (".", ",")
        text = text.replace(thousands, "").replace(decimal, ".")
    elif commas:
        grouped = _GROUPS.fullmatch(text) is not None
        as_decimal = (not grouped) if comma_is_decimal is None else (comma_is_decimal and commas == 1)
        text = text.replace(",", "." if as_decimal else "")
    elif dots > 1 or (dots == 1 and comma_is_decimal and _GROUPS.fullmatch(text)):
        text = text.replace(".", "")
    try:
        value = float(text) * factor
    except ValueError:
        return None
    return value if abs(value) < 1e300 else None


def decimal_comma(texts: list[str]) -> bool | None:
    """Whether the column writes 1,5 for one and a half; None where nothing tells."""
    for text in texts:
        bare = _UNIT.sub("", digits(text).strip()).replace(" ", "")
        commas, dots = bare.count(","), bare.count(".")
        if commas and dots:
            return bare.rfind(",") > bare.rfind(".")
        if commas == 1 and not _GROUPS.fullmatch(bare) and bare.replace(",", "").lstrip("-+").isdigit():
            return True
        if commas > 1 or (dots == 1 and not _GROUPS.fullmatch(bare) and bare.replace(".", "").lstrip("-+").isdigit()):
            return False
    return None


def parse_numbers(values: Objects) -> tuple[np.ndarray[Any, Any], list[str]]:
    """Texts (object array of str or None) as floats with NaN, and the distinct texts that are no number."""
    import numpy as np
    import pandas as pd

    quick = pd.to_numeric(pd.Series(values, dtype=object), errors="coerce").to_numpy(dtype=float).copy()
    quick[~np.isfinite(quick)] = np.nan
    rest = np.isnan(quick) & np.array([value is not None for value in values], dtype=bool)
    if not rest.any():
        return quick, []
    codes, _, texts = each_distinct(values[rest], str)
    # a column with one "1,5" writes commas everywhere; plain numbers beside it do not matter
    comma = decimal_comma(texts)
    if comma:  # beside "1.234,5", "1.000" is a thousand
        rest |= np.array([value is not None and _DOTTED.fullmatch(value) is not None for value in values], dtype=bool)
        codes, _, texts = each_distinct(values[rest], str)
    results = [_number(text, comma) for text in texts]
    lookup = np.array([np.nan if result is None else result for result in results], dtype=float)
    quick[rest] = lookup[codes]
    return quick, [text for text, result in zip(texts, results) if result is None]
