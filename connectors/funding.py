"""Funding of mine action in a country (FTS): requirements and funding by cluster and plan, from the files on HDX."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..base.errors import NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback
from ..base.text import N_
from .countries import find_country, titled
from .frame import Counts, Frame
from .hdx import choose, download, package_show
from .http import Client
from .loaded import Loaded, now_utc, number, whole
from .provenance import Provenance
from .tabular import read_table

_NEEDED = ("year", "cluster", "requirements", "funding")
_MINES = ("mine action", "explosive", "déminage", "demining", "minas")


def parse(frame: Frame, cluster: str = "") -> Loaded:
    """One row a plan and cluster, US dollars; ``cluster``: words of it, empty keeps all. Raises UnexpectedPayload.

    FTS often books mine action inside Protection; then no row says so and the table is empty with a note.
    """
    import pandas as pd

    columns = {str(c).strip().lower(): str(c) for c in frame.table.columns}
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise UnexpectedPayload(
            N_("{name} has no column {column}"), name=frame.provenance.title or frame.name, column=", ".join(missing)
        )
    table = frame.table.copy()
    table[columns["year"]] = whole(table[columns["year"]])
    for name in ("requirements", "funding", "percentfunded"):
        if name in columns:
            table[columns[name]] = [number(v) for v in table[columns[name]]]
            table[columns[name]] = table[columns[name]].astype("float64")
    words = [w.strip().casefold() for w in cluster.split(",") if w.strip()]
    text = table[columns["cluster"]].map(lambda v: str(v or "").casefold())
    keep = text.map(lambda v: not words or any(w in v for w in words))
    left = int((~keep).sum())
    picked = table[keep].reset_index(drop=True)
    notes = list(frame.notes)
    if not len(picked):
        notes.append(str(N_("No row names mine action: FTS often books it inside Protection.")))
        picked = table.iloc[:0].reset_index(drop=True)
    counts = Counts(len(table), len(picked), {str(N_("another cluster")): left} if left else {})
    return Loaded(
        "fts_funding", pd.DataFrame(picked), provenance=frame.provenance, notes=notes, counts=counts, primary=True
    )


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """The cluster table of ``fts-requirements-and-funding-data-for-{country}`` on HDX, or of FILE."""
    country = find_country(query["COUNTRY"])
    cluster = ",".join(_MINES) if query.get("CLUSTER") is None else str(query["CLUSTER"])
    about = Provenance(
        title=titled(N_("FTS funding by cluster"), country),
        source="OCHA Financial Tracking Service",
        owner="OCHA",
        licence="CC BY-IGO",
        retrieved_at=now_utc(),
        sensitivity="low",
        caveats=N_("Only what was reported to FTS; shared funding may not be broken down by cluster."),
    )
    if query.get("FILE"):
        frame = read_table(Path(query["FILE"]), feedback=feedback)
        frame.provenance = about
        return [parse(frame, cluster)]
    if client is None:
        raise NotFoundError(N_("There is neither a file nor a connection for the funding table"))
    slug = "-".join("".join(c if c.isalnum() else " " for c in country.name.lower()).split())
    dataset = package_show(f"fts-requirements-and-funding-data-for-{slug}", client)
    resource = choose(dataset, "cluster")
    frame = read_table(download(resource, client, feedback), feedback=feedback)
    frame.provenance = about.with_(url=dataset.page, version=resource.last_modified[:10])
    return [parse(frame, cluster)]


__all__: list[Any] = ["fetch", "parse"]
