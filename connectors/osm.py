"""Roads, schools, health sites, settlements and more from OpenStreetMap, as HOT exports them to HDX by country.

A dataset ``hotosm_{iso3}_{theme}`` has a file for each kind of geometry and format, or (older) one zip with all kinds.
A place mapped as a building becomes a point inside it, so that one theme is one layer of points.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..base.errors import BadInput, NotFoundError
from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Told
from .countries import Country, find_country
from .frame import Counts, Frame
from .hdx import Dataset, Resource, available, download, package_show
from .http import Client
from .loaded import Loaded, now_utc
from .provenance import Provenance
from .sidecar import merged
from .vector import list_layers, read_vector


@dataclass(frozen=True)
class Theme:
    """``slug``: in the dataset's name. ``kinds``: which of its files are read. ``style``: of the layer."""

    slug: str
    kinds: tuple[str, ...]
    style: str


THEMES = {
    "roads": Theme("roads", ("lines",), "road"),
    "health": Theme("health_facilities", ("points", "polygons"), "site"),
    "schools": Theme("education_facilities", ("points", "polygons"), "site"),
    "settlements": Theme("populated_places", ("points", "polygons"), "site"),
    "airports": Theme("airports", ("points", "polygons"), "site"),
    "ports": Theme("sea_ports", ("points", "polygons"), "site"),
    "railways": Theme("railways", ("lines",), ""),
    "waterways": Theme("waterways", ("lines",), ""),
}
#: What convoys drive on; tracks and paths are most of the rows and are left out unless asked for.
MAIN_ROADS = "motorway,trunk,primary,secondary,tertiary,unclassified"
_FORMATS = (("gpkg", "geopackage"), ("geojson",), ("shp",))
_PLACE = re.compile(r"^[a-z_]+$")


def resources_for(dataset: Dataset, kinds: Sequence[str]) -> list[Resource]:
    """The files to read: one for each kind in the best format, or one with all kinds. Raises NotFoundError."""
    files = [r for r in available(dataset).resources if not r.broken]

    def label(resource: Resource) -> str:
        return f"{resource.name} {resource.filename} {resource.format}".lower()

    for words in _FORMATS:
        fitting = [r for r in files if any(word in label(r) for word in words)]
        found = [next((r for r in fitting if kind in f"{r.name} {r.filename}".lower()), None) for kind in kinds]
        chosen = [r for r in found if r is not None]
        if chosen:
            return chosen
        whole = [r for r in fitting if not re.search(r"points|lines|polygons", label(r))]
        if whole:
            return whole[:1]
    raise NotFoundError(N_("{dataset} has no file that can be put on a map or in a table"), dataset=dataset.name)


def classes_filter(classes: str) -> str:
    """The attribute filter for road classes with their slip roads. Raises BadInput."""
    wanted = [part.strip().lower() for part in classes.split(",") if part.strip()]
    if not all(_PLACE.match(part) for part in wanted):
        raise BadInput(N_("Road classes are words of OpenStreetMap, not {text}"), text=classes,
                       hint=N_("write them with commas between, for example primary,secondary"))
    names = [name for part in wanted for name in (part, f"{part}_link")]
    listed = ", ".join(f"'{name}'" for name in names)
    return f'"highway" IN ({listed})' if names else ""


def read_theme(path: Path, theme: Theme, kinds: Sequence[str], where: str, feedback: Feedback) -> list[Frame]:
    """Frames of the kinds in a file; a zip with layers of every kind gives those that are asked for."""
    words = {"points": "Point", "lines": "Line", "polygons": "Polygon"}
    frames = []
    for info in list_layers(path, feedback=feedback):
        checkpoint(feedback)
        kind = next((k for k in kinds if words[k] in info.geometry or k in info.name.lower()), None)
        if kind is None and info.geometry and not info.geometry.startswith("Unknown"):
            continue
        frame = read_vector(path, info.name, where, feedback=feedback)
        frame.table.attrs["all_rows"] = info.features if info.features and info.features > 0 else len(frame)
        frames.append(frame)
    return frames


def joined(frames: Sequence[Frame], theme: str, country: Country) -> Loaded:
    """One layer of a theme. Areas become points where the theme is one of places; ``geometry_from`` says which."""
    import numpy as np
    import pandas as pd
    import shapely

    entry = THEMES[theme]
    tables, shapes, read, lost = [], [], 0, 0
    for frame in frames:
        geometry = frame.geometry if frame.geometry is not None else np.full(len(frame), None, dtype=object)
        there = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
        read += int(frame.table.attrs.get("all_rows", len(frame)))
        lost += int((~there).sum())
        kinds = shapely.get_type_id(geometry)
        table = frame.table
        if "points" in entry.kinds:
            table = table.assign(geometry_from=np.where(kinds == 0, "point", "area"))
            moved = geometry.copy()
            areas = there & (kinds != 0)
            moved[areas] = shapely.point_on_surface(geometry[areas])
            geometry = moved
        tables.append(table[there].reset_index(drop=True))
        shapes.append(geometry[there])
    table = pd.concat(tables, ignore_index=True) if tables else pd.DataFrame()
    if not len(table):
        raise NotFoundError(N_("OpenStreetMap has nothing of {theme} for {country}"), theme=theme,
                            country=country.name)
    table = table.astype({name: object for name in table.columns if table[name].dtype.kind == "U"})
    table.attrs.clear()
    reasons = {str(N_("no geometry")): lost, str(N_("other class of road")): max(0, read - len(table) - lost)}
    counts = Counts(len(table) + sum(reasons.values()), len(table), {why: n for why, n in reasons.items() if n})
    crs = next((f.crs for f in frames if f.crs), "")
    return Loaded(f"osm_{theme}", table, np.concatenate(shapes), crs, Provenance(), entry.style,
                  list(dict.fromkeys(note for f in frames for note in f.notes)), counts, primary=True)


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """THEME of COUNTRY: CLASSES (of roads; "" for all), FILE."""
    country, theme = find_country(str(query["COUNTRY"])), str(query.get("THEME") or "roads")
    if theme not in THEMES:
        raise BadInput(N_("There is no theme {theme}"), theme=theme, hint=N_("choose one of: {themes}"),
                       themes=", ".join(THEMES))
    entry = THEMES[theme]
    asked = query.get("CLASSES")
    where = classes_filter(MAIN_ROADS if asked is None else str(asked)) if theme == "roads" else ""
    frames: list[Frame] = []
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        frames = read_theme(path, entry, entry.kinds, where, feedback)
        origin = merged(Provenance(source=path.name, licence="ODbL 1.0", sensitivity="low"), path)
    elif client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    else:
        dataset = package_show(f"hotosm_{country.iso3.lower()}_{entry.slug}", client)
        files = resources_for(dataset, entry.kinds)
        for position, resource in enumerate(files):
            part = Span(feedback, 100.0 * position / len(files), 100.0 * (position + 1) / len(files))
            path = download(resource, client, Span(part, 0, 60))
            frames += read_theme(path, entry, entry.kinds, where, Span(part, 60, 100))
        origin = dataset.provenance(files[0], now_utc())
    found = joined(frames, theme, country)
    title = Told(N_("{country}: {theme} (OpenStreetMap)"), {"country": country.name, "theme": theme})
    found.provenance = origin.with_(
        title=title, source=origin.source if origin.invented else "OpenStreetMap contributors, export by HOT",
        licence=origin.licence or "ODbL 1.0", sensitivity=origin.sensitivity or "low",
        caveats="Volunteered data: what is not there may be unmapped. " + origin.caveats)
    return [found]
