"""ArcGIS feature layers of any server: IMSMA Core, UNHCR, ArcGIS Online, Hub.

``URL`` is the address of a service, of one of its layers, or of an item page; rows are filtered on the server. With
``SINCE`` only rows edited since then are fetched; where the workspace has the layer already they are merged into it,
and rows that are gone from the server go.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from html import unescape
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput, NotFoundError
from ..base.feedback import Feedback, Span
from ..base.text import N_, Told
from .arcgis_files import fetch_files, listed, table_of_files
from .arcgis_query import Rows, Wanted, attributes_of
from .arcgis_server import Layer, LayerEntry, Server, describe, item_of, list_layers, split_address
from .frame import Counts, Frame
from .geo import WGS84
from .loaded import Loaded, now_utc
from .provenance import Provenance

if TYPE_CHECKING:
    from .http import Client

_NOT_SENT = "not sent by the server"
_TAG = re.compile(r"<[^>]+>")


def fetch(query: Mapping[str, Any], client: Client, feedback: Feedback) -> list[Frame]:
    """The layer, and a table of its attachments where asked for (ATTACHMENTS)."""
    url = str(query.get("URL") or "").strip()
    if not url:
        raise BadInput(N_("No address is given"), hint=N_("give the address of an ArcGIS feature service or layer"))
    about = Provenance()
    site, item = item_of(url)
    if item:
        url, about = _from_item(client, site, item, feedback)
    service, number = split_address(url)
    server = Server(client, service)
    layer = choose(server, service, number, str(query.get("LAYER") or ""), feedback)
    return load(server, layer, query, feedback, about)


def _from_item(client: Client, site: str, item: str, feedback: Feedback) -> tuple[str, Provenance]:
    """The service of an item page, with what the page says about owner and licence."""
    record = Server(client, site).ask(f"{site}/sharing/rest/content/items/{item}", {"f": "json"}, feedback)
    url = str(record.get("url") or "")
    if not url:
        raise NotFoundError(N_("The item {name} is no layer that can be loaded"), name=str(record.get("title") or item))
    return url, Provenance(title=str(record.get("title") or ""), owner=str(record.get("owner") or ""),
                           licence=_plain(record.get("licenseInfo")), source=_plain(record.get("accessInformation")))


def choose(server: Server, service: str, number: int | None, wanted: str, feedback: Feedback) -> Layer:
    """The layer of that number or name. Raises BadInput with the list where it must be chosen, NotFoundError."""
    wanted = wanted.strip()
    if number is not None and wanted in ("", str(number)):
        return describe(server, f"{service}/{number}", feedback)
    entries = list_layers(server, service, feedback)
    names = "; ".join(f"{entry.id}: {entry.name}" for entry in entries)[:600]
    found = _matching(entries, wanted)
    if len(found) == 1:
        return describe(server, f"{service}/{found[0].id}", feedback)
    if wanted and not found:
        raise NotFoundError(N_("The service has no layer {layer}"), layer=wanted, hint=N_("choose one of: {names}"),
                            names=names)
    if not entries:
        raise NotFoundError(N_("The service {url} holds no layer"), url=service)
    raise BadInput(N_("The service holds {n} layers"), n=len(found), hint=N_("set LAYER to one of: {names}"),
                   names=names)


def _matching(entries: list[LayerEntry], wanted: str) -> list[LayerEntry]:
    if not wanted:
        return entries
    return ([e for e in entries if e.name == wanted] or [e for e in entries if str(e.id) == wanted]
            or [e for e in entries if e.name.lower() == wanted.lower()])


def load(server: Server, layer: Layer, query: Mapping[str, Any], feedback: Feedback,
         about: Provenance | None = None, name: str = "", style: str = "") -> list[Frame]:
    """A layer's rows as a frame in WGS 84. ``query``: WHERE, BBOX, SINCE, ATTACHMENTS, ATTACHMENT_FILES with
    ATTACHMENT_MB and FOLDER (see arcgis_files), EARLIER (see :func:`merged`)."""
    if query.get("ATTACHMENT_FILES") and not query.get("FOLDER"):
        raise BadInput(N_("Files of attachments are kept beside a workspace, and none is given"),
                       hint=N_("give WORKSPACE, or only list the attachments"))
    name = name or _name(layer.name)
    since, earlier = str(query.get("SINCE") or "").strip(), None
    read_earlier: Callable[[str], Frame | None] | None = query.get("EARLIER")
    if since and read_earlier is not None:
        earlier = read_earlier(name)
    where = str(query.get("WHERE") or "").strip() or "1=1"
    wanted = Wanted(_and(where, _edited_since(layer, since, earlier)), query.get("BBOX") or None)
    rows = Rows(server, layer, wanted, Span(feedback, 0, 80))
    features = rows.fetch()
    frame = _frame(server, layer, features, rows.count, name, about or Provenance())
    frame.style = style
    if earlier is not None:
        frame = merged(earlier, frame, layer, Rows(server, layer, Wanted(where, wanted.box), feedback).ids())
    elif since:
        frame.notes.append(Told(N_("Only the rows edited since {date} are here"), {"date": since}))
    if not len(frame) and not since:
        frame.notes.append(Told(N_("{name} has no row that fits"), {"name": layer.name}))
    frames: list[Frame] = [frame]
    if query.get("ATTACHMENTS") or query.get("ATTACHMENT_FILES"):
        found = listed(server, layer, features, Span(feedback, 80, 85))
        if query.get("ATTACHMENT_FILES"):
            fetch_files(server, found, name, query, Span(feedback, 85, 100))
        frames.append(table_of_files(layer, found, name, frame.provenance))
        if since:
            frames[-1].notes.append(str(N_("Only attachments of the rows that were edited since then are listed")))
    return frames


# -- the frame -------------------------------------------------------------------------------------------
def _frame(server: Server, layer: Layer, features: list[dict[str, Any]], count: int, name: str,
           about: Provenance) -> Loaded:
    from .arcgis_rows import table_of
    from .esri import geometries

    table, notes = table_of([attributes_of(feature) for feature in features], layer.fields, layer.type_field)
    shapes = geometries(features, server.name) if layer.geometry else None
    left_out = {_NOT_SENT: count - len(features)} if count > len(features) else {}
    if left_out:
        notes.append(Told(N_("{source} told of {n} rows and did not send {missing} of them"),
                          {"source": server.name, "n": count, "missing": count - len(features)}))
    if shapes is not None:
        without = int(sum(shape is None for shape in shapes))
        if without:
            notes.append(Told(N_("{n} rows have no geometry; they are kept without one"), {"n": without}))
    return Loaded(name, table, shapes, WGS84 if shapes is not None else "", _provenance(layer, about), "", notes,
                  counts=Counts(max(count, len(features)), len(features), left_out), primary=True)


def _provenance(layer: Layer, about: Provenance) -> Provenance:
    raw = layer.raw or {}
    edited = (raw.get("editingInfo") or {}).get("lastEditDate") if isinstance(raw.get("editingInfo"), Mapping) else None
    changed = ""
    if isinstance(edited, (int, float)) and 0 < edited < 4e12:
        changed = (datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=edited)).strftime("%Y-%m-%d")
    credit = _plain(raw.get("copyrightText"))
    return about.with_(
        title=about.title or layer.name, source=about.source or credit or layer.url.split("/rest/")[0], url=layer.url,
        licence=about.licence or credit, caveats=_plain(raw.get("description")), version=changed, valid_on=changed,
        retrieved_at=now_utc())


def _plain(value: Any) -> str:
    """A description without its HTML, 500 characters at most."""
    return " ".join(unescape(_TAG.sub(" ", str(value or ""))).split())[:500]


def _name(title: str) -> str:
    safe = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")[:40]
    return f"arcgis_{safe or 'layer'}"


# -- since -----------------------------------------------------------------------------------------------
def _and(first: str, second: str) -> str:
    if not second:
        return first
    return second if first == "1=1" else f"({first}) AND {second}"


def _edited_since(layer: Layer, since: str, earlier: Frame | None) -> str:
    """The condition for rows edited since then, "" where nothing is asked. Raises BadInput.

    ``last`` is the time at which the earlier state was fetched, less ten minutes for clocks that differ.
    """
    if not since:
        return ""
    if since.lower() == "last":
        if earlier is None:
            return ""
        since = earlier.provenance.retrieved_at
    if not layer.edit_field:
        raise BadInput(N_("{name} does not say when its rows were edited"), name=layer.name,
                       hint=N_("leave SINCE empty and load the whole layer"))
    try:
        moment = datetime.fromisoformat(since.replace("Z", "+00:00"))
    except ValueError:
        raise BadInput(N_("{text} is no date"), text=since,
                       hint=N_("write SINCE as 2026-01-31, or last for the time of the last refresh")) from None
    moment = moment.replace(tzinfo=moment.tzinfo or timezone.utc).astimezone(timezone.utc)
    if "T" in since or " " in since:
        moment -= timedelta(minutes=10)
    return f"{layer.edit_field} >= TIMESTAMP '{moment:%Y-%m-%d %H:%M:%S}'"


def merged(earlier: Frame, new: Loaded, layer: Layer, ids: set[Any]) -> Loaded:
    """The earlier rows with the new ones in their place, ordered by object id; rows without an id in ``ids`` go.

    Raises BadInput when the earlier layer has no object ids or other columns.
    """
    import numpy as np
    import pandas as pd

    key = layer.object_id
    if key not in earlier.table or set(new.table.columns) - set(earlier.table.columns):
        raise BadInput(N_("The earlier state of {name} has other columns"), name=layer.name,
                       hint=N_("leave SINCE empty and load the whole layer"))
    old_ids = pd.to_numeric(earlier.table[key], errors="coerce")
    fresh = set(new.table[key].dropna().tolist())
    gone = ~old_ids.isin(ids)
    kept = earlier.take(np.asarray(~gone & ~old_ids.isin(fresh)))
    columns = list(new.table.columns)
    old = kept.table[columns]
    if len(new):
        for column in columns:
            old = old.assign(**{column: old[column].astype(new.table[column].dtype)})
    parts = [part for part in (old, new.table) if len(part)]
    table = pd.concat(parts, ignore_index=True) if parts else new.table
    order = np.argsort(pd.to_numeric(table[key]).to_numpy(dtype=float), kind="stable")
    geometry = None
    if new.geometry is not None:
        before = kept.geometry if kept.geometry is not None else np.full(len(kept), None, dtype=object)
        geometry = np.concatenate([before, new.geometry])[order]
    note = Told(N_("{new} rows are new or changed, {gone} are gone, {kept} are as before"),
                {"new": len(new), "gone": int(gone.sum()), "kept": len(kept)})
    lost = dict(new.counts.left_out) if new.counts else {}
    out = table.iloc[order].reset_index(drop=True)
    return Loaded(new.name, out, geometry, new.crs, new.provenance, new.style, [note, *new.notes],
                  counts=Counts(len(out) + sum(lost.values()), len(out), lost), primary=True)
