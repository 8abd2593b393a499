"""Texts of other people's data in files that a spreadsheet opens."""

from __future__ import annotations

from typing import Any

#: what a spreadsheet takes for a formula at the beginning of a cell (OWASP), full-width forms and ODS included
_DANGER = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "of:=", "msoxl:=")
#: endings of outputs in which a text may become a formula
SPREADSHEETS = (".csv", ".tsv", ".ods", ".xlsx")


def safe_cell(value: Any) -> Any:
    """A cell that a spreadsheet does not take for a formula: text that begins like one gets an apostrophe.

    Numbers in texts and dashes alone stay as they are.
    """
    if not isinstance(value, str) or not value.startswith(_DANGER):
        return value
    if not value.strip("-+ "):
        return value
    try:
        float(value)
    except ValueError:
        return f"'{value}"
    return value
