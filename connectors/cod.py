"""COD-AB: administrative boundaries from HDX or a file, all field schemas and packagings in one shape.

The current distribution is the HDX dataset ``cod-ab-{iso3}`` with ``{iso3}_admin_boundaries.{geojson,shp,gdb}.zip``;
a few countries still have one zip per level. Four field schemas are met: admin2Name/admin2Pcod (to 2017),
ADM2_EN/ADM2_PCODE (2018 to 2024), adm2_name/adm2_pcode with version_no or cod_version, and with version (2025 on).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Told
from .cod_versions import earlier, fetch_earlier, table_of
from .countries import Country, find_country
from .frame import Counts, Frame
from .geo import WGS84
from .hdx import Dataset, Resource, available, download, package_show
from .loaded import Loaded, now_utc
from .pcodes import clean_code, duplicates
from .provenance import Provenance
from .sidecar import merged
from .vector import LayerInfo, list_layers, read_vector

if TYPE_CHECKING:
    import pandas as pd

    from .http import Client

_PACKAGES = (".geojson.zip", ".shp.zip", ".gdb.zip", ".gpkg", ".gpkg.zip")
_LEVEL = re.compile(r"(?:^|[_\-. ])(?:adm|admin|admbnda_adm)_?([0-5])(?=$|[_\-. ])", re.IGNORECASE)
_NOT_AREAS = re.compile(r"(_em$|lines?|points?|capitals?|admbndl|admbndp|admgz|gazetteer|tabular)", re.IGNORECASE)
_CODE = re.compile(r"^adm(?:in)?([0-5])_?p_?cod(?:e)?$", re.IGNORECASE)
_NAME = re.compile(r"^adm(?:in)?([0-5])_?(?:name(?:_([a-z]{2}))?|([a-z]{2}))$", re.IGNORECASE)
#: Latin-script languages first: the field adm{n}_name holds the romanised name.
_LANGUAGES = ("", "en", "fr", "es", "pt")


# -- which layer is which level ------------------------------------------------------------------------
def level_of(name: str) -> int | None:
    """The admin level that a layer or file name says; None for lines, points and names without one."""
    stem = re.sub(r"(\.(geojson|json|shp|gdb|gpkg|zip|kml))+$", "", name, flags=re.IGNORECASE)
    if _NOT_AREAS.search(stem):
        return None
    found = _LEVEL.findall(stem)
    return int(found[-1]) if found else None


def levels_in(path: Path, feedback: Feedback) -> dict[int, LayerInfo]:
    """Admin level to layer. A file with one layer and no level in its name has the key -1."""
    infos = [i for i in list_layers(path, feedback=feedback) if i.geometry and "Point" not in i.geometry
             and "Line" not in i.geometry]
    levels: dict[int, LayerInfo] = {}
    for info in infos:
        level = level_of(info.name)
        if level is None and info.member:
            level = level_of(info.member)
        if level is not None:
            levels.setdefault(level, info)
    if not levels and len(infos) == 1:
        levels[-1] = infos[0]
    return levels


# -- one shape for all schemas -------------------------------------------------------------------------
def code_columns(columns: Sequence[str]) -> dict[int, str]:
    """Admin level to the column with its P-code."""
    found: dict[int, str] = {}
    for column in columns:
        match = _CODE.match(column.strip())
        if match:
            found.setdefault(int(match.group(1)), column)
    return found


def name_columns(columns: Sequence[str]) -> dict[int, str]:
    """Admin level to the column with its romanised name."""
    ranked: dict[int, list[tuple[int, int, str]]] = {}
    for position, column in enumerate(columns):
        match = _NAME.match(column.strip())
        if match:
            language = (match.group(2) or match.group(3) or "").lower()
            rank = _LANGUAGES.index(language) if language in _LANGUAGES else len(_LANGUAGES)
            ranked.setdefault(int(match.group(1)), []).append((rank, position, column))
    return {level: min(found)[2] for level, found in ranked.items()}


def version_label(value: Any) -> str:
    """``v03`` from "v03", "V_01", 3 or "3.0"; other texts unchanged, "" for missing."""
    text = clean_code(value)
    found = re.fullmatch(r"[vV]?_?\s*0*(\d{1,3})(\.\d+)?", text)
    return f"v{int(found.group(1)):02d}{found.group(2) or ''}" if found else text


def iso_date(value: Any) -> str | None:
    """``2016-01-14`` from ISO, ``2016/01/14`` or a time stamp; other texts unchanged."""
    text = clean_code(value)
    found = re.match(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})", text)
    return f"{found.group(1)}-{int(found.group(2)):02d}-{int(found.group(3)):02d}" if found else text or None


def _pick(columns: Sequence[str], *names: str) -> str:
    lower = {column.lower(): column for column in reversed(columns)}
    return next((lower[name] for name in names if name in lower), "")


def normalise(frame: Frame, level: int | None = None, version: str = "") -> Loaded:
    """The frame with ``adm{n}_pcode, adm{n}_name`` of its level and of all parents, ``version`` and ``valid_on`` first.

    All original columns stay; one that differs from a new column in letter case only is that column. ``version`` is
    used where the file names none. Raises UnexpectedPayload without a P-code column of the level.
    """
    import pandas as pd

    table = frame.table
    columns = [str(column) for column in table.columns]
    codes, names = code_columns(columns), name_columns(columns)
    level = (max(codes) if codes else -1) if level is None or level < 0 else level
    if level not in codes:
        raise UnexpectedPayload(
            N_("{name} has no P-codes of admin level {level}"), name=frame.provenance.title or frame.name,
            level="?" if level < 0 else level, details=", ".join(columns),
            hint=N_("choose the COD-AB file of the country, or a level that it has"))
    new: dict[str, Any] = {}
    for n in range(level, -1, -1):
        if n in codes:
            new[f"adm{n}_pcode"] = _texts(table[codes[n]])
        if n in names:
            new[f"adm{n}_name"] = _texts(table[names[n]])
    said = _pick(columns, "version", "cod_version", "version_no")
    stated = [version_label(value) or None for value in table[said]] if said else [None] * len(table)
    new["version"] = pd.Series([one or version_label(version) or None for one in stated], dtype=object)
    since = _pick(columns, "valid_on", "validon", "valid_from", "date")
    new["valid_on"] = pd.Series([iso_date(value) for value in table[since]] if since else [None] * len(table),
                                dtype=object)
    taken = {name.lower() for name in new}
    rest = {column: table[column] for column in columns if column.lower() not in taken}
    result = pd.DataFrame({**new, **rest}, index=pd.RangeIndex(len(table)))
    loaded = Loaded(f"cod_ab_adm{level}", result, frame.geometry, frame.crs, frame.provenance, f"admin{min(level, 3)}",
                    list(frame.notes), Counts(len(result), len(result)))
    if frame.geometry is not None and not frame.crs and _in_degrees(frame):
        loaded.crs = WGS84
        loaded.notes.append(Told(N_("The boundaries do not name their coordinate system; WGS 84 was assumed, "
                                    "as the COD specification asks")))
    loaded.notes += _doubts(result, level, bool(said) or bool(version))
    return loaded


def _texts(column: pd.Series[Any]) -> pd.Series[Any]:
    import pandas as pd

    return pd.Series([clean_code(value) or None for value in column], dtype=object)


def _in_degrees(frame: Frame) -> bool:
    import numpy as np
    import shapely

    west, south, east, north = shapely.total_bounds(frame.geometry)
    return bool(np.isfinite([west, south, east, north]).all() and west >= -180.5 and east <= 180.5
                and south >= -90.5 and north <= 90.5)


def _doubts(table: pd.DataFrame, level: int, versioned: bool) -> list[str]:
    """What the user should know about the codes of this layer."""
    codes = [value or "" for value in table[f"adm{level}_pcode"]]
    said = []
    if not versioned:
        said.append(Told(N_("The boundaries name no version; compare dates and names before joining by P-code")))
    twice = duplicates(codes)
    if twice:
        said.append(Told(N_("{n} P-codes stand more than once: {codes}"),
                         {"n": len(twice), "codes": ", ".join(sorted(twice)[:6])}))
    missing = codes.count("")
    if missing:
        said.append(Told(N_("{n} areas have no P-code"), {"n": missing}))
    odd = sorted({code for code in codes if code and not any(c.isdigit() for c in code)}) if level else []
    if odd:
        said.append(Told(N_("{n} P-codes are no codes: {codes}"), {"n": len(odd), "codes": ", ".join(odd[:6])}))
    if level > 1 and f"adm{level - 1}_pcode" in table.columns:
        parents = [value or "" for value in table[f"adm{level - 1}_pcode"]]
        strays = [code for code, parent in zip(codes, parents)
                  if code and parent and code not in odd and not code.startswith(parent)]
        if strays:
            said.append(Told(N_("{n} P-codes do not begin with the code of their parent: {codes}"),
                             {"n": len(strays), "codes": ", ".join(strays[:6])}))
    return list(said)


# -- reading -------------------------------------------------------------------------------------------
def read_boundaries(path: Path, levels: Sequence[int] | None, feedback: Feedback, version: str = "") -> list[Loaded]:
    """The levels asked for (all where None) of a file in any packaging, lowest level first.

    Raises NotFoundError for a level that is not there, UnexpectedPayload without P-codes.
    """
    found = levels_in(path, feedback)
    if not found:
        raise BadInput(N_("{name} holds no layer of admin areas"), name=path.name)
    if -1 in found:
        only = normalise(read_vector(path, found[-1].name, feedback=feedback), None, version)
        actual = int(only.name[-1])
        if levels is not None and list(levels) != [actual]:
            raise _no_level(path.name, levels[0], [actual])
        return [only]
    wanted = sorted(found) if levels is None else list(levels)
    frames = []
    for position, level in enumerate(wanted):
        if level not in found:
            raise _no_level(path.name, level, sorted(found))
        part = Span(feedback, 100 * position / len(wanted), 100 * (position + 1) / len(wanted))
        frames.append(normalise(read_vector(path, found[level].name, feedback=part), level, version))
    return frames


def _no_level(name: str, level: int, there: Sequence[int]) -> NotFoundError:
    return NotFoundError(N_("{name} has no admin level {level}"), name=name, level=level,
                         hint=N_("choose one of: {levels}"), levels=", ".join(str(n) for n in there))


def resources_for(dataset: Dataset, levels: Sequence[int] | None) -> list[tuple[Resource, list[int] | None]]:
    """The files to download: one package with every level, else (older datasets) one file a level.

    Raises NotFoundError where neither is there, ByRequestOnly.
    """
    resources = [r for r in available(dataset).resources if not r.broken]
    for ending in _PACKAGES:
        for resource in resources:
            if resource.endswith("admin_boundaries" + ending):
                return [(resource, list(levels) if levels is not None else None)]
    spatial = [r for r in resources if r.format.upper() in ("GEOJSON", "SHP", "GEODATABASE", "GEOPACKAGE", "KML")
               or r.endswith(*_PACKAGES)]
    single: dict[int, Resource] = {}
    for kind in ("GEOJSON", "SHP", "GEOPACKAGE", "GEODATABASE", "KML"):
        for resource in spatial:
            level = level_of(resource.name)
            if resource.format.upper() == kind and level is not None:
                single.setdefault(level, resource)
    if single:
        wanted = sorted(single) if levels is None else list(levels)
        for level in wanted:
            if level not in single:
                raise _no_level(dataset.name, level, sorted(single))
        return [(single[level], [level]) for level in wanted]
    for resource in spatial:
        if not _NOT_AREAS.search(resource.name):
            return [(resource, list(levels) if levels is not None else None)]
    raise NotFoundError(N_("{dataset} has no boundaries that can be read"), dataset=dataset.name,
                        hint=N_("open {page} and give the downloaded file as FILE"), page=dataset.page)


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """COD-AB of COUNTRY: LEVEL (all where None), VERSION (one, or list), FILE. One frame a level; an earlier version
    stands beside the current one as ``cod_ab_{version}_adm{n}``."""
    country = find_country(str(query["COUNTRY"]))
    level, version = query.get("LEVEL"), str(query.get("VERSION") or "")
    levels = None if level is None else [int(level)]
    frames: list[Loaded] = []
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        frames = read_boundaries(path, levels, feedback, version)
        if query.get("BESIDE"):
            _set_beside(frames, version)
        origin = merged(Provenance(source=path.name, licence="", sensitivity="low"), path)
    elif client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    elif version.strip().lower() == "list":
        return [table_of(country, client, feedback)]
    elif version and earlier(country, version, client, Span(feedback, 0, 10)):
        frames, dataset = fetch_earlier(country, version, levels, client, Span(feedback, 10, 100))
        origin = dataset.provenance(None, now_utc())
    else:
        try:
            dataset = package_show(f"cod-ab-{country.iso3.lower()}", client)
        except NotFoundError as error:
            raise NotFoundError(N_("HDX has no COD boundaries of {country}"), country=country.name,
                                details=error.details,
                                hint=N_("search HDX for the country's boundaries and give the file as FILE")) from error
        if dataset.archived:
            feedback.warn(Told(N_("{title} is archived on HDX: it is not kept up to date"),
                               {"title": dataset.title}))
        files = resources_for(dataset, levels)
        for position, (resource, wanted) in enumerate(files):
            checkpoint(feedback)
            start, step = 100 * position / len(files), 100 / len(files)
            path = download(resource, client, Span(feedback, start, start + 0.6 * step))
            frames += read_boundaries(path, wanted, Span(feedback, start + 0.6 * step, start + step), version)
        origin = dataset.provenance(None, now_utc())
    for frame in frames:
        _check_version(frame, version)
        _stamp(frame, origin, country)
    primary = next((f for f in frames if f.name.endswith("_adm1")), frames[0])
    primary.primary = True
    return list(frames)


def _set_beside(frames: Sequence[Loaded], version: str) -> None:
    """Names by version, else by date, so that a file of another version does not replace the current boundaries."""
    for frame in frames:
        said = [version_label(version), *(v for c in ("version", "valid_on") for v in frame.table[c].dropna().head(1))]
        label = re.sub(r"[^a-z0-9]+", "_", next((str(text).lower() for text in said if text), "other")).strip("_")
        frame.name = f"cod_ab_{label}_adm{frame.name[-1]}"


def _check_version(frame: Loaded, version: str) -> None:
    there = {str(value) for value in frame.table["version"].dropna()}
    if version and there and version_label(version) not in there:
        raise NotFoundError(
            N_("The boundaries are of version {there}, not {version}"), there=", ".join(sorted(there)),
            version=version_label(version),
            hint=N_("look at the versions that HDX has with VERSION=list, or give a file of that version as FILE"))


def _stamp(frame: Loaded, origin: Provenance, country: Country) -> None:
    level = frame.name[-1]
    versions = ", ".join(sorted({str(v) for v in frame.table["version"].dropna()}))
    dates = sorted({str(v) for v in frame.table["valid_on"].dropna()})
    prefix = next((str(v)[:2] for v in frame.table[f"adm{level}_pcode"].dropna()), "")
    if prefix and prefix.upper() != country.iso2 and not prefix.upper().startswith(country.iso3[:2]):
        frame.notes.append(Told(N_("The P-codes begin with {prefix}, not with {code} as expected of {country}"),
                                {"prefix": prefix, "code": country.iso2, "country": country.name}))
    title = Told(N_("{country}: admin level {level}"), {"country": country.name, "level": level})
    frame.provenance = origin.with_(
        title=Told("{title} ({versions})", {"title": title, "versions": versions}) if versions else title,
        version=versions or origin.version,
        valid_on=dates[-1] if dates else origin.valid_on,
        licence=origin.licence, sensitivity=origin.sensitivity or "low")
