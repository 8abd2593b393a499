"""Boundaries for countries without a COD: geoBoundaries and fieldmaps, marked as what they are.

geoBoundaries has no P-codes at all, so ``adm{n}_pcode`` stays empty and its layers go by another name than the COD's:
nothing can be joined to them by mistake. fieldmaps carries the codes of its own source in ``adm{n}_src``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..base.errors import BadInput, MissingDependency, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Span
from ..base.text import N_, Told
from .countries import Country, find_country
from .endpoints import ORIGINS
from .frame import Counts, Frame
from .http import Client
from .loaded import Loaded, now_utc
from .pcodes import clean_code
from .provenance import Provenance
from .sidecar import merged
from .vector import read_vector

_RELEASES = ("gbOpen", "gbHumanitarian", "gbAuthoritative")
_CODE = re.compile(r"^[A-Z]{2,3}\d+$")


def parse_release(reply: Any) -> tuple[str, Provenance]:
    """Address of the GeoJSON and where it comes from, of geoBoundaries' answer. Raises UnexpectedPayload."""
    row = reply[0] if isinstance(reply, list) and reply else reply
    if not isinstance(row, Mapping) or not str(row.get("gjDownloadURL") or "").startswith("http"):
        raise UnexpectedPayload(N_("geoBoundaries did not answer as it should"), details=str(reply)[:500])
    # the service writes "nan" where it knows nothing
    said = {str(key): "" if str(value).strip().lower() in ("nan", "none") else str(value).strip()
            for key, value in row.items()}
    sources = "; ".join(said[key] for key in ("boundarySource", "boundarySource-1", "boundarySource-2")
                        if said.get(key))
    return said["gjDownloadURL"], Provenance(
        source=f"geoBoundaries; {sources or '-'}", licence=said.get("boundaryLicense", ""),
        url=said.get("apiURL") or said["gjDownloadURL"], version=said.get("buildDate", ""),
        valid_on=said.get("boundaryYearRepresented", ""), owner="geoBoundaries", sensitivity="low")


def normalise(frame: Frame, level: int, country: Country) -> Loaded:
    """``adm{n}_pcode`` (empty where the source has no P-code), ``adm{n}_name``, ``version, valid_on``, originals.

    Raises UnexpectedPayload where there are no names of the level.
    """
    import pandas as pd

    table = frame.table
    lower = {str(c).lower(): str(c) for c in reversed(list(table.columns))}
    keep = pd.Series(True, index=table.index)
    for key in ("shapegroup", "iso_3", "iso3"):
        if key in lower:
            keep &= table[lower[key]].map(clean_code).str.upper() == country.iso3
    name = next((lower[n] for n in (f"adm{level}_name", "shapename", f"name_{level}", "name") if n in lower), "")
    if not name:
        raise UnexpectedPayload(N_("{title} has no names of admin level {level}"), level=level,
                                title=frame.provenance.title or frame.name, details=", ".join(lower))
    picked = frame.take(keep.to_numpy())
    if not len(picked):
        raise NotFoundError(N_("The file has no area of {country}"), country=country.name)
    source = lower.get(f"adm{level}_src", lower.get(f"adm{level}_pcode", ""))
    codes = [clean_code(v) for v in picked.table[source]] if source else [""] * len(picked)
    fit = [c if _CODE.match(c) and c.startswith((country.iso2, country.iso3)) else None for c in codes]
    new: dict[str, Any] = {
        f"adm{level}_pcode": pd.Series(fit, dtype=object),
        f"adm{level}_name": pd.Series([clean_code(v) or None for v in picked.table[name]], dtype=object),
        "fallback": pd.Series(["yes"] * len(picked), dtype=object)}
    rest = {c: picked.table[c] for c in picked.table.columns if str(c).lower() not in new}
    notes = [*frame.notes, str(N_("These boundaries are a fallback: they were not agreed in the country"))]
    without = sum(code is None for code in fit)
    if without:
        notes.append(Told(N_("{n} areas have no P-code: figures by P-code cannot be joined to them"),
                          {"n": without}))
    counts = Counts(len(table), len(picked), {str(N_("other country")): int((~keep).sum())} if not keep.all() else {})
    return Loaded(f"fallback_adm{level}", pd.DataFrame({**new, **rest}), picked.geometry, picked.crs, frame.provenance,
                  f"admin{min(level, 3)}", notes, counts, primary=True)


def _parquet() -> None:
    from osgeo import gdal

    if gdal.GetDriverByName("Parquet") is None:
        raise MissingDependency(N_("This QGIS cannot read fieldmaps' Parquet files"),
                                hint=N_("take PROVIDER=geoboundaries, or convert the file and give it as FILE"))


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """LEVEL of COUNTRY from PROVIDER (geoboundaries or fieldmaps): RELEASE, FILE."""
    country = find_country(str(query["COUNTRY"]))
    level = 1 if query.get("LEVEL") is None else int(query["LEVEL"])
    provider = str(query.get("PROVIDER") or "geoboundaries")
    if level not in range(6 if provider == "geoboundaries" else 5):
        raise BadInput(N_("There is no admin level {level} here"), level=level)
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        origin = merged(Provenance(source=path.name, sensitivity="low"), path)
    elif client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    elif provider == "fieldmaps":
        _parquet()
        name = f"adm{level}_polygons.parquet"
        where = "adm0/osm/intl" if level == 0 else "edge-matched/humanitarian/intl"
        url = f"{ORIGINS['fieldmaps']}/{where}/{name}"
        path = client.cached_download("fieldmaps", url, resource_id=f"fieldmaps-{where}", last_modified=now_utc()[:7],
                                      name=name, expect="parquet", feedback=Span(feedback, 0, 70))
        origin = Provenance(source="fieldmaps.io, edge-matched humanitarian boundaries", url=url, owner="fieldmaps",
                            licence="ODbL 1.0 and the licences of its sources", sensitivity="low")
    else:
        release = str(query.get("RELEASE") or _RELEASES[0])
        url = f"{ORIGINS['geoboundaries']}/api/current/{release}/{country.iso3}/ADM{level}/"
        address, origin = parse_release(client.get_json("geoboundaries", url))
        path = client.cached_download("geoboundaries", address, resource_id=f"{release}-{country.iso3}-{level}",
                                      last_modified=origin.version or address,
                                      name=f"{country.iso3}_ADM{level}.geojson",
                                      expect="geojson", feedback=Span(feedback, 0, 70))
    filters = f"iso_3 = '{country.iso3}'" if path.suffix == ".parquet" else ""
    frame = normalise(read_vector(path, None, filters, feedback=Span(feedback, 70, 100)), level, country)
    title = Told(N_("{country}: admin level {level}, fallback"), {"country": country.name, "level": level})
    frame.provenance = origin.with_(
        title=title, retrieved_at=origin.retrieved_at or now_utc(),
        caveats=N_("Fallback boundaries: not agreed in the country, for outline and orientation only."))
    return [frame]
