"""What a vector file is and how OGR gets at it: content looked at, zips unpacked one data set at a time.

Downloads carry wrong endings, so that the content decides. Members of a zip are unpacked to a scratch folder, because a
400 MB GeoJSON inside a zip must not be held in memory and a geodatabase is only recognised by GDAL in a folder (or zip)
whose name ends in ``.gdb``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any, Callable

from ..base.apart import apart
from ..base.errors import BadInput, UnexpectedPayload
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.scratch import scratch_folder
from ..base.text import N_
from . import archive
from .gdal_state import answers

#: endings of single-file data sets inside a zip; the content is still looked at
_SINGLE = (".geojson", ".json", ".gpkg", ".kml", ".gml", ".fgb", ".csv", ".xlsx", ".xls", ".ods", ".tab", ".sqlite")


@dataclass(frozen=True)
class LayerInfo:
    """One layer of a file: ``name`` is what :func:`read_vector` takes.

    ``geometry``: OGR's name of the geometry type, "" for a table, "?" where it is not known without reading.
    ``features``: row count, -1 where it is not known without reading.
    ``member``: the data set inside a zip, "" for a plain file.
    """

    name: str
    geometry: str = "?"
    features: int = -1
    fields: tuple[str, ...] = ()
    member: str = ""


@dataclass
class Part:
    """One OGR data set: a plain path, or members of a zip that belong together."""

    stem: str
    kind: str
    archive: Path | None = None
    members: list[str] = field(default_factory=list)
    plain: Path | None = None


#: bytes of a file that GDAL opens in less time than a person notices
_LARGE = 4 << 20
#: drivers that read what a file names instead of the file
_FOLLOWING = frozenset((
    "ogr_vrt", "vrt", "wfs", "oapif", "ogcapi", "csw", "gmlas", "wms", "http", "ods_vrt", "gpsbabel", "carto",
    "amigocloud", "plscenes", "ngw", "eeda", "elastic", "odbc", "mysql", "postgresql", "mssqlspatial", "oci",
    "gdaltileindex", "gti", "stacta", "stacit"))


def clean_name(name: str) -> str:
    """A layer name in the characters of a table name."""
    safe = "".join(c if c.isascii() and c.isalnum() else "_" for c in name.lower()).strip("_")
    return safe or "layer"


def sniff(path: Path) -> str:
    """What a file is by its first bytes: zip, sqlite, json, xml, html, empty, shp, pdf, other."""
    with path.open("rb") as stream:
        head = stream.read(4096)
    if not head.strip(b" \t\r\n\x00"):
        return "empty" if path.stat().st_size == len(head) else "other"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    starts = {b"pk\x03\x04": "zip", b"pk\x05\x06": "zip", b"sqlite format 3": "sqlite", b"%pdf": "pdf",
              b"{": "json", b"[": "json"}
    for magic, kind in starts.items():
        if text.startswith(magic):
            return kind
    if head.startswith(b"\x00\x00\x27\x0a"):
        return "shp"
    if text.startswith(b"<"):
        return "html" if b"<html" in text[:1024] or b"<!doctype html" in text[:1024] else "xml"
    return "other"


# -- what is in there ----------------------------------------------------------------------------------
def parts_of(path: Path) -> list[Part]:
    """The data sets of a file, folder or zip. Raises BadInput, UnexpectedPayload, TooLarge."""
    if not path.exists():
        raise BadInput(N_("There is no file {name}"), name=path.name, details=str(path))
    if path.is_dir():
        return [Part(path.stem, "gdb" if path.suffix.lower() == ".gdb" else "folder", plain=path)]
    kind = sniff(path)
    if kind == "empty":
        raise BadInput(N_("The file {name} is empty"), name=path.name, details=str(path))
    if kind == "html":
        raise UnexpectedPayload(
            N_("{name} is a web page, not data"), name=path.name, details=str(path),
            hint=N_("the download link may have expired or need a login; download the file again"))
    if kind != "zip":
        return [Part(path.stem, "file", plain=path)]
    return _zip_parts(path)


def _zip_parts(path: Path) -> list[Part]:
    names = archive.check_zip(path)
    if any(name.startswith("xl/") for name in names) or "mimetype" in names:
        return [Part(path.stem, "file", plain=path)]
    parts: dict[str, Part] = {}
    shapes = {name[:-4].lower() for name in names if name.lower().endswith(".shp")}
    for name in names:
        pure = PurePosixPath(name)
        lower = name.lower()
        if "__macosx" in lower or pure.name.startswith("."):
            continue
        if lower.endswith((".gdbtable", ".gdbtablx", ".gdbindexes", ".spx", ".atx", ".freelist", ".horizon", ".cdf")) \
                or pure.name in ("gdb", "timestamps"):
            folder = str(pure.parent)
            stem = pure.parent.stem if folder != "." else path.name.split(".")[0]
            parts.setdefault("gdb:" + folder, Part(stem, "gdb", path)).members.append(name)
        elif lower.rsplit(".", 1)[0] in shapes or lower[:-8] in shapes:
            key = lower[:-8] if lower.endswith(".shp.xml") else lower.rsplit(".", 1)[0]
            parts.setdefault("shp:" + key, Part(pure.name.split(".shp.")[0].rsplit(".", 1)[0], "shp", path)
                             ).members.append(name)
        elif lower.endswith(_SINGLE):
            parts["one:" + name] = Part(pure.stem, "json" if "json" in pure.suffix.lower() else "file", path, [name])
        elif lower.endswith((".zip", ".kmz")):
            parts["one:" + name] = Part(pure.stem, "nested", path, [name])
    found = sorted(parts.values(), key=lambda part: part.members[0].lower())
    if not found:
        raise BadInput(N_("The zip {name} holds no map layer or table that can be read"), name=path.name,
                       details=", ".join(names[:20]))
    return found


@contextmanager
def unpacked(part: Part, scratch: Path | None, feedback: Feedback) -> Iterator[list[Path]]:
    """Paths that OGR can open for ``part``; unpacked files go away afterwards."""
    if part.plain is not None:
        yield [part.plain]
        return
    if part.archive is None:
        yield []
        return
    with scratch_folder(folder=scratch) as folder:
        target = folder / (f"{clean_name(part.stem)}.gdb" if part.kind == "gdb" else "data")
        files = archive.extract(part.archive, target, part.members, feedback, flat=True)
        if part.kind == "gdb":
            yield [target]
        elif part.kind == "shp":
            yield [file for file in files if file.suffix.lower() == ".shp"]
        else:
            yield files


@contextmanager
def quiet() -> Iterator[Callable[[], str]]:
    """GDAL's messages kept instead of printed; the yielded call gives the errors met so far."""
    from osgeo import gdal

    with heard() as told:
        yield lambda: "; ".join(dict.fromkeys(message for level, message in told if level >= gdal.CE_Failure))


#: A file may name the address of its coordinate system, which GDAL would fetch: no line leads out while one is opened.
_NO_LINE = {"GDAL_HTTP_PROXY": "http://127.0.0.1:9", "GDAL_HTTPS_PROXY": "http://127.0.0.1:9", "GDAL_HTTP_TIMEOUT": "1",
            "GDAL_HTTP_CONNECTTIMEOUT": "1", "GDAL_HTTP_MAX_RETRY": "0"}


@lru_cache(maxsize=1)
def _drivers() -> list[str]:
    """OGR's drivers without those for which a file is a list of other places to read or to call (VRT, WFS …)."""
    from osgeo import gdal

    found = [gdal.GetDriver(i) for i in range(gdal.GetDriverCount())]
    return [one.ShortName for one in found
            if one.GetMetadataItem(gdal.DCAP_VECTOR) and one.ShortName.casefold() not in _FOLLOWING]


def open_dataset(path: Path, options: Sequence[str] = (), feedback: Feedback | None = None) -> Any:
    """An OGR data set, None where no driver reads it. With a ``feedback`` raises Cancelled: GDAL reads a GeoJSON or a
    workbook whole before it gives the first row."""
    from osgeo import gdal

    if feedback is None or not path.is_file() or path.stat().st_size < _LARGE:
        return _open(path, options)

    def work(_feedback: Feedback) -> tuple[Any, list[tuple[int, str]]]:
        with heard() as told:
            return _open(path, options), told

    dataset, told = apart(work, feedback)
    with answers():
        for level, message in told:  # handlers hold for one thread: who listens on this one hears it too
            gdal.Error(level, gdal.CPLE_AppDefined, message)
    return dataset


@contextmanager
def heard() -> Iterator[list[tuple[int, str]]]:
    """What GDAL says in this thread, by level, in place of the console, and in place of exceptions."""
    from osgeo import gdal

    told: list[tuple[int, str]] = []

    def handler(level: int | None = None, _number: int = 0, message: str = "") -> None:
        # A message that quotes bytes which are no text: GDAL's Python half then calls without anything while the error
        # of its decoding is pending, and whatever Python does next would end in it. Raising another ends that one.
        if level is None:
            try:
                raise RuntimeError
            except Exception:
                level, said = gdal.GetLastErrorType(), gdal.GetLastErrorMsg()
            raw = said if isinstance(said, bytes) else said.encode("utf-8", "surrogateescape")
            message = raw.decode("utf-8", "replace")
        told.append((level, message))

    with answers():
        gdal.PushErrorHandler(handler)
        try:
            yield told
        finally:
            gdal.PopErrorHandler()


def _open(path: Path, options: Sequence[str]) -> Any:
    from osgeo import gdal

    before = {name: gdal.GetThreadLocalConfigOption(name) for name in _NO_LINE}
    for name, value in _NO_LINE.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        return gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=list(options),
                           allowed_drivers=_drivers())
    except (RuntimeError, SystemError):
        # the first only where another plugin switched GDAL's exceptions on, the second where GDAL's message about a
        # file holds bytes that are no text
        return None
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


def layers_of(dataset: Any) -> list[Any]:
    """The layers that a person knows of; a geodatabase also lists its own tables."""
    layers = [dataset.GetLayer(i) for i in range(dataset.GetLayerCount())]
    return [layer for layer in layers if layer is not None and not layer.GetName().startswith("GDB_")]


def _describe(dataset: Any, member: str) -> list[LayerInfo]:
    from osgeo import ogr

    infos = []
    for layer in layers_of(dataset):
        definition = layer.GetLayerDefn()
        kind = definition.GetGeomType()
        infos.append(LayerInfo(
            layer.GetName(), "" if kind == ogr.wkbNone else ogr.GeometryTypeToName(kind), layer.GetFeatureCount(),
            tuple(definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())), member))
    return infos


def refusal(path: Path, said: str) -> BadInput | UnexpectedPayload:
    """The error for a file that no driver reads; ``said``: what GDAL said, for the log."""
    if path.is_file() and sniff(path) in ("json", "zip", "sqlite"):
        return UnexpectedPayload(N_("{name} is damaged or cut off and cannot be read"), name=path.name, details=said,
                                 hint=N_("download or export the file again"))
    return BadInput(N_("{name} is no map layer or table that can be read"), name=path.name, details=said,
                    hint=N_("choose a GeoPackage, shapefile, geodatabase, GeoJSON or KML, or a zip of one"))


def list_layers(path: str | Path, *, scratch: Path | None = None, feedback: Feedback | None = None) -> list[LayerInfo]:
    """The layers of a file or zip. A GeoJSON inside a zip is listed by its file name, unread.

    Raises BadInput (empty, not readable), UnexpectedPayload (web page, damaged zip), TooLarge (zip bomb).
    """
    feedback = feedback or Silent()
    infos: list[LayerInfo] = []
    for part in parts_of(Path(path)):
        checkpoint(feedback)
        member = part.members[0] if part.members else ""
        if part.kind == "json" and part.archive:
            infos.append(LayerInfo(part.stem, member=member))
            continue
        with unpacked(part, scratch, feedback) as files, quiet() as said:
            for file in files:
                if part.kind == "nested":
                    infos += [LayerInfo(i.name, i.geometry, i.features, i.fields, f"{member}/{i.member}")
                              for i in list_layers(file, scratch=scratch, feedback=feedback)]
                    continue
                dataset = open_dataset(file, (), feedback)
                if dataset is None:
                    if part.archive and len(infos):
                        continue  # one readable layer is enough; odd companions in a zip are usual
                    raise refusal(file, said())
                infos += _describe(dataset, member)
                dataset = None
    return infos
