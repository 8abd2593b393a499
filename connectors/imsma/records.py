"""The rows of an export made ready for the importer: sub-tables joined, codes said in words, resubmissions marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...base.errors import BadInput
from ...base.feedback import Feedback, Silent, Span
from ...base.text import N_, told
from ..frame import Frame
from ..tabular import is_workbook, list_sheets, read_table
from ..vector import list_layers
from .labels import domains_of, with_domains, with_form
from .related import Link, is_sub_table, link_columns, link_of, mark_resubmissions, with_linked_ids, with_parent
from .source import is_connection, open_source, split_layer
from .xlsform import Form, read_xlsform

#: how a layer of a feature service is read: address, layer, feedback
Service = Callable[[str, str, Feedback], Frame]


@dataclass(frozen=True)
class Reading:
    """How to read: ``form``: path of an XLSForm; ``language``: of its labels; ``parent``: where the records of a
    sub-table are (found in the same file where empty); ``service``: reader of feature services."""

    form: str = ""
    language: str = ""
    parent: str = ""
    service: Service | None = None
    #: layers of a feature service with their columns, to find a parent there
    layers: Callable[[str, Feedback], list[tuple[str, list[str]]]] | None = None


def is_service(text: str) -> bool:
    """True for the address of a feature service or one of its layers."""
    return text.strip().lower().startswith(("http://", "https://"))


def open_records(text: str, layer: str = "", how: Reading | None = None, feedback: Feedback | None = None) -> Frame:
    """What :func:`source.open_source` reads, or a layer of a feature service, joined and in words.

    Raises BadInput, NotFoundError, UnexpectedPayload, Cancelled; over the network the whole family.
    """
    how, feedback = how or Reading(), feedback or Silent()
    form = read_xlsform(how.form) if how.form else None
    frame = _read(text, layer, how, Span(feedback, 0, 60))
    frame = _in_words(frame, text, layer, form, how.language)
    if is_sub_table(frame.table.columns):
        frame = _joined(frame, text, layer, form, how, Span(feedback, 60, 95))
    return with_linked_ids(mark_resubmissions(frame))


def _read(text: str, layer: str, how: Reading, feedback: Feedback) -> Frame:
    if not is_service(text):
        return open_source(text, layer, feedback)
    if how.service is None:
        raise BadInput(N_("{text} is an address; only files can be read here"), text=text[:200])
    return how.service(text.strip(), layer, feedback)


def _in_words(frame: Frame, text: str, layer: str, form: Form | None, language: str) -> Frame:
    if form is not None:
        frame = with_form(frame, form, language)
    path, name = split_layer(text)
    if is_service(text) or is_connection(path) or is_workbook(path):
        return frame
    return with_domains(frame, domains_of(path, layer or name))


def _joined(frame: Frame, text: str, layer: str, form: Form | None, how: Reading, feedback: Feedback) -> Frame:
    if how.parent:
        parent = _in_words(_read(how.parent, "", how, feedback), how.parent, "", form, how.language)
        link = link_of(frame, parent)
        if link is None:
            raise BadInput(N_("No row of {child} names a record of {parent}"), child=frame.name, parent=parent.name,
                           hint=N_("they join by parentglobalid and globalid, or parentrowid and uniquerowid"))
        return with_parent(frame, parent, link)
    best: tuple[Link, Frame] | None = None
    for name in _candidates(frame, text, layer, how, feedback):
        other = _read(_address(text), name, how, feedback)
        link = link_of(frame, other)
        if link is not None and (best is None or link.found > best[0].found):
            best = link, _in_words(other, text, name, form, how.language)
    if best is None:
        frame.notes.append(told(N_(
            "The rows name a record that they belong to; its table was not found. Set PARENT to it.")))
        return frame
    return with_parent(frame, best[1], best[0])


def _address(text: str) -> str:
    """The file or service without the layer in it."""
    if is_service(text):
        from ..arcgis_server import split_address

        return split_address(text)[0]
    return split_layer(text)[0]


def _candidates(frame: Frame, text: str, layer: str, how: Reading, feedback: Feedback) -> list[str]:
    """Other layers of the same file whose columns could join."""
    path, named = split_layer(text)
    own = (layer or named).casefold()
    columns: Any = frame.table.columns
    if is_service(text):
        found = how.layers(_address(text), feedback) if how.layers is not None else []
        return [name for name, fields in found if link_columns(columns, fields) and name.casefold() != own]
    if is_connection(path):
        return []
    if is_workbook(path):
        return [sheet for sheet in list_sheets(path) if sheet.casefold() != own and _joins(columns, path, sheet)]
    if not Path(path).exists() or Path(path).suffix.lower() in (".csv", ".tsv", ".txt"):
        return []
    return [info.name for info in list_layers(path, feedback=feedback)
            if info.name.casefold() != own and link_columns(columns, info.fields)]


def _joins(columns: Any, path: str, sheet: str) -> bool:
    try:
        table = read_table(path, sheet).table
    except BadInput:  # an empty sheet beside the others is usual
        return False
    return bool(link_columns(columns, map(str, table.columns)))
