"""Codes to words: coded-value domains and the choices of an XLSForm, several answers in one cell included.

A column that is translated holds the labels, ``<column>_code`` the codes, as it is with layers of an ArcGIS server.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...base.text import N_, told
from ..frame import Frame
from ..vector_files import open_dataset, parts_of, quiet, unpacked
from .text import each_distinct, key, spread, textual
from .xlsform import Form

if TYPE_CHECKING:
    import pandas as pd

_BETWEEN = re.compile(r"\s*[,;|]\s*")
#: between several labels in one cell; commas stand inside labels
JOINED = "; "


def domains_of(path: str | Path, layer: str = "") -> dict[str, dict[str, str]]:
    """Column to code to label for the coded-value domains of a geodatabase or GeoPackage; empty for other files."""
    path = Path(path)
    found: dict[str, dict[str, str]] = {}
    if not (path.is_dir() or path.suffix.lower() in (".gpkg", ".gdb", ".zip")):
        return found
    from ...base.feedback import Silent

    for part in parts_of(path):
        if part.kind not in ("gdb", "file", "folder"):
            continue
        with unpacked(part, None, Silent()) as files, quiet():
            for file in files:
                dataset = open_dataset(file)
                if dataset is not None:
                    found.update(_domains(dataset, layer))
                dataset = None
    return found


def _domains(dataset: Any, name: str) -> dict[str, dict[str, str]]:
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    chosen = [layer for layer in layers if layer is not None and (not name or layer.GetName() == name)]
    out = {}
    for layer in chosen if name else chosen[:1]:
        definition = layer.GetLayerDefn()
        for index in range(definition.GetFieldCount()):
            column = definition.GetFieldDefn(index)
            if not hasattr(column, "GetDomainName") or not column.GetDomainName():
                continue
            domain = dataset.GetFieldDomain(column.GetDomainName())
            values = domain.GetEnumeration() if domain is not None and domain.GetDomainType() == 0 else None
            if values:
                out[column.GetName()] = {str(code): str(label) for code, label in values.items() if label is not None}
    return out


def with_domains(frame: Frame, domains: Mapping[str, Mapping[str, str]]) -> Frame:
    """``frame`` with labels for the codes of these columns."""
    found = {str(column): domains[str(column)] for column in frame.table.columns if str(column) in domains}
    return _labelled(frame, {column: (labels, False) for column, labels in found.items()})


def with_form(frame: Frame, form: Form, language: str = "") -> Frame:
    """``frame`` with the labels of a form's choices in ``language``."""
    wanted: dict[str, tuple[Mapping[str, str], bool]] = {}
    for column in map(str, frame.table.columns):
        question = form.question_for(column)
        labels = form.labels_of(question.name, language) if question is not None else {}
        if question is not None and labels:
            wanted[column] = (labels, question.multiple)
    return _labelled(frame, wanted)


def _labelled(frame: Frame, wanted: Mapping[str, tuple[Mapping[str, str], bool]]) -> Frame:
    present = {str(column).casefold() for column in frame.table.columns}
    columns: dict[str, pd.Series[Any]] = {}
    notes = list(frame.notes)
    for column in map(str, frame.table.columns):
        series = frame.table[column]
        beside = f"{column}_code"
        if column not in wanted or beside.casefold() in present:  # translated already
            columns[column] = series
            continue
        import pandas as pd

        labels, multiple = wanted[column]
        known = {key(code) or code: label for code, label in labels.items()}
        spoken = set(labels.values())
        unknown: dict[str, None] = {}

        def say(text: str, known: Mapping[str, str] = known, spoken: set[str] = spoken, multiple: bool = multiple,
                unknown: dict[str, None] = unknown) -> str:
            return _say(text, known, spoken, multiple, unknown)

        codes, results, _ = each_distinct(textual(series), say)
        columns[column] = pd.Series(spread(codes, results), dtype=object)
        columns[beside] = series
        if unknown:
            notes.append(told(N_("{field}: {n} answers are not among the choices and stay as they are: {list}"),
                              field=column, n=len(unknown), list=", ".join(list(unknown)[:5])))
    if len(columns) == len(frame.table.columns):
        return frame
    import pandas as pd

    table = pd.DataFrame(columns)
    table.attrs.update(frame.table.attrs)
    return Frame(frame.name, table, frame.geometry, frame.crs, frame.provenance, frame.style, notes)


def _say(text: str, known: Mapping[str, str], spoken: set[str], multiple: bool, unknown: dict[str, None]) -> str:
    """The label of a code or of several; a text that is a label already stays."""
    text = text.strip()
    if not text or text in spoken:
        return text
    one = known.get(key(text) or text)
    if one is not None:
        return one
    parts = [part for part in _BETWEEN.split(text) if part]
    if multiple and not all((key(part) or part) in known or part in spoken for part in parts):
        spaced = text.split()  # Kobo and ODK put a space between codes
        if all((key(part) or part) in known for part in spaced):
            parts = spaced
    if len(parts) > 1 and (multiple or all((key(part) or part) in known for part in parts)):
        said = []
        for part in parts:
            label = known.get(key(part) or part)
            if label is None and part not in spoken:
                unknown[part] = None
            said.append(label or part)
        return JOINED.join(said)
    unknown[text] = None
    return text
