"""Older versions of COD-AB: which there are, and the rows of one of them.

HDX keeps the current version of a country in ``cod-ab-{iso3}``. Those before it stand in one dataset of the world,
``cod-ab-global-historic``: a geodatabase with the layers admin1 to admin4 (``iso3``, ``version``, ``valid_on`` on each
row) and a table that lists countries and versions; the list of the current ones is in ``cod-ab-global``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..base.errors import NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Told
from .countries import Country
from .hdx import Dataset, Resource, download, package_show
from .loaded import Loaded, now_utc, number
from .rows import loaded
from .tabular import read_table
from .vector import list_layers, read_vector

if TYPE_CHECKING:
    from .http import Client

HISTORIC, LATEST = "cod-ab-global-historic", "cod-ab-global"
_MB = 1_000_000
_KEPT = ("version", "state", "valid_on", "valid_to", "levels", "source", "contributor")


def _resource(dataset: Dataset, *parts: str) -> Resource:
    """The resource whose name holds all parts. Raises NotFoundError."""
    for resource in dataset.resources:
        if all(part in resource.name.lower() for part in parts):
            return resource
    raise NotFoundError(N_("{dataset} has no file with {words} in its name"), dataset=dataset.name,
                        words=", ".join(parts), hint=N_("open {page} and look"), page=dataset.page)


def listed(country: Country, client: Client, feedback: Feedback) -> list[dict[str, Any]]:
    """Versions of a country, the newest first: ``version, state, valid_on, valid_to, levels, source, contributor`` and
    the number of areas of each level. ``state``: current or earlier. Raises UnexpectedPayload, NotFoundError."""
    from .cod import iso_date, version_label

    out: list[dict[str, Any]] = []
    for position, (name, state) in enumerate(((LATEST, N_("current")), (HISTORIC, N_("earlier")))):
        checkpoint(feedback, 50.0 * position)
        table = read_table(download(_resource(package_show(name, client), "metadata", ".csv"), client,
                                    Span(feedback, 50.0 * position, 50.0 * position + 45))).table
        if not {"country_iso3", "version"} <= set(table.columns):
            raise UnexpectedPayload(N_("{title} has not the columns of a list of versions"), title=name,
                                    details=", ".join(map(str, table.columns)))
        for row in table.to_dict("records"):
            if str(row["country_iso3"]).upper() != country.iso3:
                continue
            full = number(row.get("admin_level_max"))
            out.append({
                "version": version_label(row["version"]), "state": str(state),
                "valid_on": iso_date(row.get("date_valid_on")), "valid_to": iso_date(row.get("date_valid_to")),
                "levels": None if full is None else int(full), "source": row.get("source"),
                "contributor": row.get("contributor"),
                **{f"areas_adm{n}": None if (count := number(row.get(f"admin_{n}_count"))) is None else int(count)
                   for n in range(1, 6)}})
    return sorted(out, key=lambda row: _order(row["version"]), reverse=True)


def _order(version: str) -> tuple[float, str]:
    found = re.search(r"\d+(\.\d+)?", version)
    return (float(found.group()) if found else 0.0, version)


def table_of(country: Country, client: Client, feedback: Feedback) -> Loaded:
    """:func:`listed` as a table for a workspace. Raises NotFoundError where HDX lists none."""
    from .provenance import Provenance

    rows = listed(country, client, feedback)
    about = Provenance(title=Told(N_("{country}: versions of the boundaries"), {"country": country.name}),
                       source="OCHA, COD-AB", url=f"https://data.humdata.org/dataset/{HISTORIC}", licence="CC BY-IGO",
                       retrieved_at=now_utc(), sensitivity="low")
    frame = loaded(rows, "cod_ab_versions", about, wanted=_KEPT, points=False,
                   nothing=N_("HDX lists no version of the boundaries of this country"))
    for name in ("levels", *(f"areas_adm{n}" for n in range(1, 6))):
        frame.table[name] = frame.table[name].astype("Int64")
    return frame


def earlier(country: Country, version: str, client: Client, feedback: Feedback) -> bool:
    """True where HDX has this version among the earlier ones; False also where it keeps no such list."""
    from .cod import version_label

    try:
        rows = listed(country, client, feedback)
    except NotFoundError as error:
        feedback.info(str(error))
        return False
    return any(row["version"] == version_label(version) and row["state"] == str(N_("earlier")) for row in rows)


def fetch_earlier(country: Country, version: str, levels: Sequence[int] | None, client: Client,
                  feedback: Feedback) -> tuple[list[Loaded], Dataset]:
    """The levels of an earlier version, each as ``cod_ab_{version}_adm{n}``, and the dataset that they come from.

    The file is of the whole world; it is downloaded once. Raises NotFoundError for a level that is not there.
    """
    from .cod import normalise, version_label

    wanted = version_label(version)
    dataset = package_show(HISTORIC, client)
    resource = _resource(dataset, "original", ".gdb")
    if resource.size:
        feedback.info(Told(N_("Earlier versions stand in one file of the world, {mb} MB; it is kept for the next "
                              "time"), {"mb": round(resource.size / _MB, 1)}))
    path = download(resource, client, Span(feedback, 0, 60))
    there = {int(found.group(1)): info.name for info in list_layers(path, feedback=feedback)
             if (found := re.fullmatch(r"admin([0-5])", info.name))}
    asked = sorted(there) if levels is None else list(levels)
    frames: list[Loaded] = []
    for position, level in enumerate(asked):
        part = Span(feedback, 60 + 40 * position / len(asked), 60 + 40 * (position + 1) / len(asked))
        frame = read_vector(path, there[level], f"iso3 = '{country.iso3}'", feedback=part) if level in there else None
        if frame is not None and len(frame):
            table = normalise(frame, level)
            mine = (table.table["version"] == wanted).to_numpy()
            if mine.any():
                kept = table.take(mine)
                kept.table = kept.table.dropna(axis="columns", how="all")
                frames.append(_named(kept, level, wanted, table))
                continue
        if levels is not None:
            raise NotFoundError(N_("{version} of the boundaries of {country} has no admin level {level}"),
                                version=wanted, country=country.name, level=level)
    if not frames:
        raise NotFoundError(N_("HDX does not have {version} of the boundaries of {country}"), version=wanted,
                            country=country.name, hint=N_("look at the versions that there are with VERSION=list"))
    return frames, dataset


def _named(frame: Any, level: int, version: str, whole: Loaded) -> Loaded:
    from .frame import Counts

    name = f"cod_ab_{re.sub(r'[^a-z0-9]+', '_', version.lower())}_adm{level}"
    other = len(whole) - len(frame)
    counts = Counts(len(whole), len(frame), {str(N_("other version")): other} if other else {})
    return Loaded(name, frame.table, frame.geometry, frame.crs, frame.provenance, frame.style, list(whole.notes),
                  counts)
