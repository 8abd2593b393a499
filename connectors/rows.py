"""JSON rows of an API as a frame: nested values flattened, numbers kept, rows without a place kept and counted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..base.errors import NotFoundError, UnexpectedPayload
from ..base.text import N_
from .frame import Counts, Frame
from .http import Client
from .loaded import Loaded
from .points import with_points
from .provenance import Provenance


def flat(row: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """``{"date": {"created": x}}`` to ``{"date_created": x}``; plain lists joined by ``; ``, others as JSON."""
    out: dict[str, Any] = {}
    for key, value in row.items():
        name = f"{before}{key}"
        if isinstance(value, Mapping):
            out.update(flat(value, f"{name}_"))
        elif isinstance(value, (list, tuple)):
            if all(v is None or isinstance(v, (str, int, float)) for v in value):
                out[name] = "; ".join(str(v) for v in value if v is not None)
            elif all(isinstance(v, Mapping) and "name" in v for v in value):
                out[name] = "; ".join(str(v["name"]) for v in value)
            else:
                out[name] = json.dumps(value, ensure_ascii=False)
        else:
            out[name] = value
    return out


def rows_of(reply: Any, *path: str, source: str) -> list[dict[str, Any]]:
    """The list of objects at ``path`` of a reply. Raises UnexpectedPayload when it is not there."""
    found = reply
    for step in path:
        found = found.get(step) if isinstance(found, Mapping) else None
    if found is None and isinstance(reply, Mapping) and path and path[-1] in reply:
        found = []
    if not isinstance(found, list) or not all(isinstance(row, Mapping) for row in found):
        raise UnexpectedPayload(
            N_("{source} sent an answer without the rows it promises"), source=source, details=str(reply)[:500]
        )
    return [dict(row) for row in found]


def loaded(
    rows: Iterable[Mapping[str, Any]],
    name: str,
    provenance: Provenance,
    *,
    wanted: Sequence[str] = (),
    points: bool = True,
    left_out: Mapping[str, int] | None = None,
    style: str = "",
    nothing: str = "",
) -> Loaded:
    """A frame of flattened rows, with points where they have coordinates.

    ``wanted``: columns that come first, made empty where the source left them out. ``nothing``: the sentence to
    raise NotFoundError with when there is no row.
    """
    import pandas as pd

    table = pd.DataFrame([flat(row) for row in rows])
    if nothing and not len(table):
        raise NotFoundError(nothing)
    for column in wanted:
        if column not in table:
            table[column] = None
    table = table[[*wanted, *(c for c in table.columns if c not in wanted)]].reset_index(drop=True)
    frame = Frame(
        name, table.astype(object).where(table.notna(), None) if not len(table) else table, provenance=provenance
    )
    frame = with_points(frame) if points else frame
    lost = dict(left_out or {})
    counts = Counts(len(table) + sum(lost.values()), len(table), lost)
    return Loaded(
        frame.name, frame.table, frame.geometry, frame.crs, provenance, style, frame.notes, counts=counts, primary=True
    )


def refuse_same_page(rows: Sequence[Mapping[str, Any]], more: Sequence[Mapping[str, Any]], source: str) -> None:
    """Raise UnexpectedPayload where a page repeats the one before: a server that does not turn the page would be asked
    for ever."""
    if more and len(rows) >= len(more) and list(rows[-len(more):]) == list(more):
        raise UnexpectedPayload(N_("{source} sends the same page again and again"), source=source,
                                hint=N_("try again later, or ask for less"))


def pages(
    client: Client,
    source: str,
    url: str,
    params: Mapping[str, Any],
    take: Any,
    *,
    page: str = "page",
    first: int = 1,
    most: int = 1000,
) -> list[dict[str, Any]]:
    """Rows of all pages: ``take(reply)`` gives (rows, is there more). Stops at ``most`` pages with UnexpectedPayload,
    since a server that always says “more” would never end."""
    out: list[dict[str, Any]] = []
    for number in range(first, first + most):
        rows, more = take(client.get_json(source, url, {**params, page: number}))
        out += rows
        if not more or not rows:
            return out
    raise UnexpectedPayload(N_("{source} does not stop sending pages"), source=source, details=f"{most} pages")
