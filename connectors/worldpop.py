"""WorldPop's population grids: a year from WorldPop's catalogue, the whole country or clipped to areas or an extent.

The grid is people per cell of about 100 m. A part is read by ranges where the server allows it and the whole file is
not in the cache; otherwise the file is downloaded once, and goes on after a break. The clip keeps the cells whose
middle lies inside and does not move or resample any, so that its sum is the sum of those cells.
"""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..base.errors import BadInput, Cancelled, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Span, checkpoint
from ..base.scratch import forget, write_whole
from ..base.text import N_, Told
from .countries import Country, find_country
from .dissolve import union_of
from .endpoints import ORIGINS, rewrite
from .frame import Frame
from .gdal_state import quietly
from .geo import WGS84, transform
from .http import Client
from .http_cache import unwritable
from .loaded import now_utc
from .provenance import Provenance
from .rows import rows_of
from .sidecar import merged, sidecar_path

API = f"{ORIGINS['worldpop']}/rest/data/pop/"
SERIES = {"constrained": "G2_CN_POP_R25A_100m", "unadjusted": "wpgp", "un_adjusted": "wpgpunadj"}
_STRIP = 256
_LARGE = 20_000_000


@dataclass
class Raster:
    """A grid as a source returns it: a file, where it comes from, what to say. ``name`` is its name in a workspace."""

    name: str
    path: Path
    provenance: Provenance
    notes: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    people: float = 0.0
    cells: int = 0

    def __len__(self) -> int:
        """The cells with a figure."""
        return self.cells


def parse_catalogue(reply: Any) -> dict[int, dict[str, Any]]:
    """Year to record with a GeoTIFF. Raises UnexpectedPayload."""
    found: dict[int, dict[str, Any]] = {}
    for row in rows_of(reply, "data", source="WorldPop"):
        year = str(row.get("popyear") or "")
        files = row.get("files") or []
        url = next((str(f) for f in files if str(f).lower().endswith(".tif")), "") if isinstance(files, list) else ""
        if year.isdigit() and url.startswith("http"):
            found[int(year)] = {**row, "url": url}
    return found


def choose_year(years: Mapping[int, Any], wanted: int | None, now: int, country: Country) -> int:
    """The year asked for; else this year's, or the latest before it. Raises NotFoundError with the years."""
    if not years:
        raise NotFoundError(N_("WorldPop has no grid of {country}"), country=country.name)
    if wanted is not None and wanted not in years:
        raise NotFoundError(N_("WorldPop has no grid of {country} for {year}"), country=country.name, year=wanted,
                            hint=N_("choose one of: {years}"), years=", ".join(map(str, sorted(years))))
    return wanted if wanted is not None else max((y for y in years if y <= now), default=min(years))


# -- clipping ------------------------------------------------------------------------------------------
def outline_of(areas: Frame, feedback: Feedback | None = None) -> Any:
    """One geometry of all areas in WGS 84. Raises BadInput where there is none, Cancelled."""
    import numpy as np
    import shapely

    if areas.geometry is None:
        raise BadInput(N_("{title} has no geometry"), title=areas.provenance.title or areas.name)
    shapes = areas.geometry[~(shapely.is_missing(areas.geometry) | shapely.is_empty(areas.geometry))]
    if not len(shapes):
        raise BadInput(N_("{title} has no geometry"), title=areas.provenance.title or areas.name)
    shapes = transform(np.asarray(shapes, dtype=object), areas.crs or WGS84, WGS84)
    return union_of(shapes, feedback)


@contextlib.contextmanager
def _opened(address: str) -> Iterator[Any]:
    """A raster open for reading. Raises UnexpectedPayload."""
    from osgeo import gdal

    with quietly():
        try:
            dataset = gdal.OpenEx(address, gdal.OF_RASTER | gdal.OF_READONLY)
        except RuntimeError:  # raised only where another plugin switched GDAL's exceptions on
            dataset = None
        if dataset is None or dataset.RasterCount < 1 or dataset.GetGeoTransform(can_return_null=True) is None:
            raise UnexpectedPayload(N_("{name} is no grid that can be read"), name=Path(address).name,
                                    hint=N_("download the file again"), details=gdal.GetLastErrorMsg())
        yield dataset
        dataset = None


def window_of(dataset: Any, box: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    """Column, row, width, height of the cells that touch the box. Raises BadInput outside the grid."""
    west, width, skew, north, askew, height = dataset.GetGeoTransform()
    if skew or askew or width <= 0 or height >= 0:
        raise BadInput(N_("{name} is no grid that can be read"), name="WorldPop", details=str((width, height)))
    left = max(0, math.floor((box[0] - west) / width + 1e-9))
    right = min(dataset.RasterXSize, math.ceil((box[2] - west) / width - 1e-9))
    top = max(0, math.floor((box[3] - north) / height + 1e-9))
    bottom = min(dataset.RasterYSize, math.ceil((box[1] - north) / height - 1e-9))
    if right <= left or bottom <= top:
        raise BadInput(N_("The extent lies outside the grid of the country"),
                       hint=N_("check country, extent and areas"))
    return left, top, right - left, bottom - top


def clip(address: str, target: Path, box: tuple[float, float, float, float] | None, outline: Any,
         feedback: Feedback) -> tuple[float, int]:
    """Write the part of a grid, strip by strip; the people and the cells in it.

    ``address``: what GDAL opens. ``box``: west, south, east, north in degrees, None for all. ``outline``: a geometry
    in WGS 84 or None. The target appears only when it is whole. Raises BadInput, UnexpectedPayload, Cancelled.
    """
    import numpy as np
    import shapely
    from osgeo import gdal

    people, cells = 0.0, 0
    part = target.with_name(target.name + ".part")
    if outline is not None:
        bounds = tuple(outline.bounds)
        box = bounds if box is None else (max(box[0], bounds[0]), max(box[1], bounds[1]), min(box[2], bounds[2]),
                                          min(box[3], bounds[3]))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _opened(address) as source:
            x, y, width, height = window_of(source, box) if box else (0, 0, source.RasterXSize, source.RasterYSize)
            band, frame = source.GetRasterBand(1), source.GetGeoTransform()
            nodata = band.GetNoDataValue()
            nodata = -99999.0 if nodata is None else nodata
            origin = (frame[0] + x * frame[1], frame[1], 0.0, frame[3] + y * frame[5], 0.0, frame[5])
            out = gdal.GetDriverByName("GTiff").Create(
                str(part), width, height, 1, gdal.GDT_Float32,
                ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "BIGTIFF=IF_SAFER"])
            if out is None:
                raise OSError(f"GDAL cannot write {part.name}")
            out.SetGeoTransform(origin)
            out.SetProjection(source.GetProjection() or WGS84)
            sink = out.GetRasterBand(1)
            sink.SetNoDataValue(nodata)
            if outline is not None:
                shapely.prepare(outline)
            for row in range(0, height, _STRIP):
                checkpoint(feedback, 100.0 * row / height)
                rows = min(_STRIP, height - row)
                values = band.ReadAsArray(x, y + row, width, rows)
                if values is None:
                    raise _damaged(target.name, gdal.GetLastErrorMsg())
                values = values.astype(np.float32, copy=False)
                if outline is not None:
                    values = np.where(_inside(outline, origin, row, rows, width), values, np.float32(nodata))
                there = (values != np.float32(nodata)) & np.isfinite(values) & (values >= 0)
                people += float(values[there].sum(dtype=np.float64))
                cells += int(there.sum())
                sink.WriteArray(np.where(there, values, np.float32(nodata)), 0, row)
                # else GDAL packs the whole country when the file is closed: ten seconds in which nobody can cancel
                sink.FlushCache()
            del sink, out
        part.replace(target)
    except RuntimeError as error:  # GDAL, where somebody switched its exceptions on
        raise _damaged(target.name, str(error)) from error
    except OSError as error:
        raise unwritable(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    return people, cells


def _damaged(name: str, details: str) -> UnexpectedPayload:
    return UnexpectedPayload(N_("{name} is damaged or cut off and cannot be read"), name=name, details=details,
                             hint=N_("download the file again"))


def _inside(outline: Any, origin: tuple[float, ...], row: int, rows: int, width: int) -> Any:
    """True for the cells of a strip whose middle lies in the outline."""
    from osgeo import gdal, ogr, osr

    memory = gdal.GetDriverByName("MEM").Create("", width, rows, 1, gdal.GDT_Byte)
    memory.SetGeoTransform((origin[0], origin[1], 0.0, origin[3] + row * origin[5], 0.0, origin[5]))
    reference = osr.SpatialReference()
    reference.ImportFromWkt(WGS84)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    memory.SetProjection(reference.ExportToWkt())
    holder = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = holder.CreateLayer("outline", reference)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(outline.wkb))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(memory, [1], layer, burn_values=[1])
    return memory.ReadAsArray() == 1


# -- fetching ------------------------------------------------------------------------------------------
def _ranged(url: str, client: Client) -> str:
    """The address by which GDAL reads parts of a remote file itself; the mirror's where there is one."""
    return "/vsicurl/" + rewrite(url, client.overrides, "worldpop_files")


@contextlib.contextmanager
def _polite() -> Iterator[None]:
    """GDAL's own reading over the network: short waits, no listing of the folder, our name."""
    from osgeo import gdal

    options = {"GDAL_HTTP_TIMEOUT": "30", "GDAL_HTTP_CONNECTTIMEOUT": "15", "GDAL_HTTP_MAX_RETRY": "1",
               "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR", "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".tif",
               "GDAL_HTTP_USERAGENT": "Mozilla/5.0 (compatible; CommonGround)"}
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


def _part_by_ranges(url: str, client: Client, target: Path, box: tuple[float, float, float, float] | None,
                    outline: Any, feedback: Feedback) -> tuple[float, int] | None:
    """The part read by ranges; None where that does not work, so that the file is downloaded instead."""
    try:
        with _polite():
            return clip(_ranged(url, client), target, box, outline, feedback)
    except Cancelled:
        raise
    except UnexpectedPayload as error:
        feedback.info(Told(N_("The server gives no parts of the file ({reason}); it is downloaded once"),
                           {"reason": error.details or "-"}))
        return None


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Raster]:
    """The grid of COUNTRY in TARGET (a .tif): YEAR, SERIES, BBOX, ADMIN (a Frame of areas), FILE."""
    country = find_country(str(query["COUNTRY"]))
    target = Path(str(query["TARGET"]))
    series = str(query.get("SERIES") or "constrained")
    box = query.get("BBOX") or None
    areas = query.get("ADMIN")
    outline = outline_of(areas, Span(feedback, 0, 5)) if isinstance(areas, Frame) else None
    year = None if query.get("YEAR") is None else int(query["YEAR"])
    done: tuple[float, int] | None = None
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        if not path.is_file():
            raise BadInput(N_("There is no file {name}"), name=path.name)
        origin = merged(Provenance(title=path.stem, source=path.name, sensitivity="low"), path)
    elif client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    else:
        if series not in SERIES:
            raise BadInput(N_("WorldPop has no series {name}"), name=series, hint=N_("choose one of: {names}"),
                           names=", ".join(SERIES))
        reply = client.get_json("worldpop", API + SERIES[series], {"iso3": country.iso3}, feedback=feedback)
        years = parse_catalogue(reply)
        year = choose_year(years, year, int(now_utc()[:4]), country)
        record = years[year]
        url = str(record["url"])
        origin = _origin(record, country, year)
        name = url.rsplit("/", 1)[-1]
        stamp = str(record.get("date") or "")
        cached = client.cache.file(f"worldpop-{name}", stamp, name) if client.cache else None
        if (box or outline is not None) and not client.offline and not (cached and cached.is_file()):
            size = client.size_of("worldpop_files", url, feedback=feedback)
            if size is None or size > _LARGE:
                done = _part_by_ranges(url, client, target, box, outline, Span(feedback, 10, 95))
        path = Path()
        if done is None:
            path = client.cached_download("worldpop_files", url, resource_id=f"worldpop-{name}", last_modified=stamp,
                                          name=name, expect="tif", feedback=Span(feedback, 5, 70))
    try:
        people, cells = done or clip(str(path), target, box, outline, Span(feedback, 70, 98))
    except UnexpectedPayload:
        if not query.get("FILE"):  # a damaged download must not be found in the cache again
            forget(path)
        raise
    found = Raster(f"worldpop_{year}" if year else "worldpop", target, origin, people=people, cells=cells)
    if cells == 0:
        raise NotFoundError(N_("The grid has no people in these areas"), hint=N_("check country, extent and areas"))
    clipped = outline is not None or bool(box)
    words = N_("{people} people in {cells} cells of the part asked for") if clipped else N_(
        "{people} people in {cells} cells")
    found.told.append(Told(words, {"people": f"{round(people):,}", "cells": f"{cells:,}"}))
    found.provenance = origin.with_(caveats=(
        origin.caveats + (" Clipped: cells whose middle lies inside." if clipped else "")).strip())
    write_sidecar(target, found.provenance)
    return [found]


def _origin(record: Mapping[str, Any], country: Country, year: int) -> Provenance:
    title = Told(N_("{country}: population grid {year} (WorldPop)"), {"country": country.name, "year": year})
    doi = str(record.get("doi") or "")
    return Provenance(
        title=title, source="WorldPop, University of Southampton", licence="CC BY 4.0",
        url=f"https://doi.org/{doi}" if doi else str(record["url"]), owner="WorldPop", version=str(
            record.get("date") or "")[:10], valid_on=str(year), retrieved_at=now_utc(), sensitivity="low",
        caveats="Modelled people per cell, not counted; check against COD-PS before printing.")


def write_sidecar(path: Path, provenance: Provenance) -> None:
    """What the grid carries, beside it, where every reader of this plugin looks. Raises WorkspaceError."""
    known = {key: value for key, value in provenance.as_dict().items() if value}
    try:
        write_whole(sidecar_path(path), json.dumps(known, ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise unwritable(path, error) from error
