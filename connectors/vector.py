"""Vector files of any kind that OGR reads, alone or in zips, as frames."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from ..base.errors import BadInput, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_, Told
from .frame import Frame
from .vector_files import (
    LayerInfo,
    clean_name,
    layers_of,
    list_layers,
    open_dataset,
    parts_of,
    quiet,
    refusal,
    sniff,
    unpacked,
)

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

__all__ = ["LayerInfo", "list_layers", "read_vector", "sniff"]

_BATCH = 5000


# -- reading -------------------------------------------------------------------------------------------
def _choose(path: Path, layer: str | None, infos: list[LayerInfo]) -> LayerInfo:
    if not infos:
        raise BadInput(N_("{name} holds no layer"), name=path.name)
    if layer:
        wanted = [i for i in infos if i.name == layer] or [i for i in infos if i.name.lower() == layer.lower()]
        if not wanted:
            raise NotFoundError(N_("{name} has no layer {layer}"), name=path.name, layer=layer,
                                hint=N_("choose one of: {names}"), names=", ".join(i.name for i in infos))
        return wanted[0]
    spatial = [i for i in infos if i.geometry]
    if len(infos) == 1 or len(spatial) == 1:
        return (spatial or infos)[0]
    raise BadInput(N_("{name} holds {n} layers"), name=path.name, n=len(infos),
                   hint=N_("choose one of: {names}"), names=", ".join(i.name for i in infos))


def read_vector(
    path: str | Path, layer: str | None = None, where: str = "",
    bbox: tuple[float, float, float, float] | None = None, feedback: Feedback | None = None, *,
    scratch: Path | None = None, with_fid: bool = False,
) -> Frame:
    """One layer as a Frame.

    ``layer`` may be left out where there is one (or one with geometry). ``where`` is an OGR attribute filter,
    ``bbox`` (xmin, ymin, xmax, ymax) in the layer's CRS. Integers become Int64, dates ISO 8601 text, lists JSON
    text; curves are segmentised; Z and M are dropped; what was changed stands in ``notes``. Without a known CRS
    ``crs`` is "" and a note says so. ``with_fid`` keeps the row id under its name in the file (OBJECTID).

    Raises BadInput, NotFoundError (no such layer), UnexpectedPayload (damaged), TooLarge, Cancelled.
    """
    path, feedback = Path(path), feedback or Silent()
    parts = parts_of(path)
    direct = [part for part in parts if part.archive and part.kind in ("json", "shp") and part.stem == layer]
    if len(direct) == 1:  # spares unpacking the others only to list them
        part, name = direct[0], layer or ""
    elif len(parts) == 1 and not layer and parts[0].kind in ("json", "shp"):
        part, name = parts[0], parts[0].stem
    else:
        info = _choose(path, layer, list_layers(path, scratch=scratch, feedback=feedback))
        member = info.member
        part = next(p for p in parts if not p.archive or p.members[0] == member
                    or (p.kind == "nested" and member.startswith(p.members[0] + "/")))
        name = info.name
    with unpacked(part, scratch, feedback) as files:
        if part.kind == "nested":
            return read_vector(files[0], name, where, bbox, feedback, scratch=scratch, with_fid=with_fid)
        if not files:
            raise BadInput(N_("{name} holds no layer"), name=path.name)
        frame = _read(files[0], name, where, bbox, feedback, with_fid, single=part.kind in ("json", "shp"))
    frame.name = clean_name(name or path.stem)
    return frame


def _read(file: Path, name: str, where: str, bbox: tuple[float, float, float, float] | None, feedback: Feedback,
          with_fid: bool, single: bool) -> Frame:
    is_shape = file.suffix.lower() == ".shp"
    # Without a .cpg a shapefile may well be UTF-8, which GDAL would garble as Latin-1: read as UTF-8 first.
    guess = is_shape and not _sibling(file, ".cpg")
    # QGIS switches GDAL's own recoding off for the whole process once it opened a shapefile, so it is always asked for.
    declared = _declared_encoding(file) if is_shape else []
    first = ["ENCODING=UTF-8"] if guess else declared
    frame, odd = _read_as(file, name, where, bbox, feedback, with_fid, single, first)
    if odd and guess:
        frame, odd = _read_as(file, name, where, bbox, feedback, with_fid, single, declared)
        _note(frame, N_("{name} does not say in what encoding its text is; Latin-1 was assumed, so check the names"),
              name=file.name)
    elif odd:
        _note(frame, N_("{n} texts in {name} are not in the encoding it names; they were read as Latin-1"),
              n=odd, name=file.name)
    if frame.geometry is not None and not frame.crs:
        _note(frame, N_("{name} does not say in which coordinate system it is"), name=file.name)
    return frame


def _sibling(file: Path, ending: str) -> Path | None:
    wanted = (file.stem + ending).lower()
    return next((other for other in file.parent.iterdir() if other.name.lower() == wanted), None)


def _declared_encoding(file: Path) -> list[str]:
    """The open option with the encoding that a shapefile's .cpg or .dbf header names; empty when they name none."""
    with quiet():
        dataset = open_dataset(file)
        layers = layers_of(dataset) if dataset is not None else []
        said = layers[0].GetMetadata("SHAPEFILE") if layers else {}
    encoding = said.get("ENCODING_FROM_CPG") or said.get("ENCODING_FROM_LDID")
    return [f"ENCODING={encoding}"] if encoding else []


def _note(frame: Frame, template: str, **values: object) -> None:
    frame.notes.append(Told(template, values))


def _read_as(file: Path, name: str, where: str, bbox: tuple[float, float, float, float] | None, feedback: Feedback,
             with_fid: bool, single: bool, options: list[str]) -> tuple[Frame, int]:
    """The frame and the number of texts that were not valid UTF-8."""
    with quiet() as said:
        dataset = open_dataset(file, options, feedback)
        if dataset is None:
            raise refusal(file, said())
        layers = layers_of(dataset)
        found = layers[:1] if single else [one for one in layers if one.GetName() == name]
        if not found:
            raise NotFoundError(N_("{name} has no layer {layer}"), name=file.name, layer=name)
        layer = found[0]
        try:
            refused = bool(where) and layer.SetAttributeFilter(where) != 0
        except RuntimeError:
            refused = True
        if refused:
            raise BadInput(N_("The filter {filter} does not fit {name}"), filter=where, name=file.name, details=said())
        if bbox is not None:
            layer.SetSpatialFilterRect(*bbox)
        reader = _Reader(layer, with_fid)
        reader.run(feedback)
        problem = said()
        if (problem and reader.rows == 0) or _fatal(problem):
            raise UnexpectedPayload(N_("{name} is damaged or cut off after {n} rows"), name=file.name, n=reader.rows,
                                    details=problem, hint=N_("download or export the file again"))
        frame = Frame(clean_name(name), reader.table(), reader.geometry(), _wkt(layer))
        frame.notes += reader.notes()
        layer = None
        dataset = None
    return frame, reader.odd


def _fatal(problem: str) -> bool:
    """GDAL goes on after a broken ring; it does not after a broken file."""
    words = ("parse error", "parsing error", "unexpected end", "truncat", "read past", "unterminated", "corrupt",
             "error decompressing", "i/o error", "not well-formed", "no element found", "malformed",
             "error reading", "missing ", "incomplete", "quoted object property", "eof")
    return any(word in problem.lower() for word in words)


def _wkt(layer: Any) -> str:
    reference = layer.GetSpatialRef()
    if reference is None:
        return ""
    reference = reference.Clone()
    if reference.IsLocal():
        return ""
    if hasattr(reference, "DemoteTo2D"):
        reference.DemoteTo2D()
    return str(reference.ExportToWkt(["FORMAT=WKT2_2019"]))


class _Reader:
    """Copies an OGR layer into columns, geometries through WKB in batches."""

    def __init__(self, layer: Any, with_fid: bool) -> None:
        from osgeo import ogr

        self.layer, self.rows, self.odd = layer, 0, 0
        self.no_geometry = self.curves = self.flattened = self.broken = self.binary = 0
        definition = layer.GetLayerDefn()
        self.spatial = definition.GetGeomFieldCount() > 0 and definition.GetGeomType() != ogr.wkbNone
        self.fid_name = (layer.GetFIDColumn() or "fid") if with_fid else ""
        self.columns: list[tuple[str, str, Callable[[Any], Any], list[Any]]] = []
        seen: set[str] = {self.fid_name}
        if self.fid_name:
            self.columns.append((self.fid_name, "Int64", lambda feature: feature.GetFID(), []))
        for index in range(definition.GetFieldCount()):
            column = definition.GetFieldDefn(index)
            label, number = column.GetName(), 2
            while label in seen:
                label, number = f"{column.GetName()}_{number}", number + 1
            seen.add(label)
            dtype, getter = self._getter(index, column)
            self.columns.append((label, dtype, getter, []))
        self.batches: list[np.ndarray[Any, Any]] = []

    def _text(self, value: Any) -> str:
        # Bytes that are no UTF-8 arrive from GDAL as bytes or, in other versions, as lone surrogates.
        if isinstance(value, str):
            if value.isascii() or not any("\udc80" <= c <= "\udcff" for c in value):
                return value
            value = value.encode("utf-8", "surrogateescape")
        self.odd += 1
        return bytes(value).decode("latin-1")

    def _getter(self, index: int, column: Any) -> tuple[str, Callable[[Any], Any]]:
        from osgeo import ogr

        kind, sub = column.GetType(), column.GetSubType()
        if kind in (ogr.OFTInteger, ogr.OFTInteger64):
            if sub == ogr.OFSTBoolean:
                return "boolean", lambda feature: bool(feature.GetFieldAsInteger(index))
            return "Int64", lambda feature: feature.GetFieldAsInteger64(index)
        if kind == ogr.OFTReal:
            return "float64", lambda feature: feature.GetFieldAsDouble(index)
        if kind in (ogr.OFTDate, ogr.OFTDateTime, ogr.OFTTime):
            return "object", lambda feature: _iso(feature.GetFieldAsDateTime(index), kind)
        if kind == ogr.OFTBinary:
            return "object", self._drop_binary
        if kind in (ogr.OFTIntegerList, ogr.OFTInteger64List, ogr.OFTRealList, ogr.OFTStringList):
            return "object", lambda feature: json.dumps(feature.GetField(index), ensure_ascii=False)
        return "object", lambda feature: self._text(feature.GetFieldAsString(index))

    def _drop_binary(self, _feature: Any) -> None:
        self.binary += 1

    def run(self, feedback: Feedback) -> None:
        total = self.layer.GetFeatureCount(0)
        offset = 1 if self.fid_name else 0
        pending: list[bytes | None] = []
        self.layer.ResetReading()
        while True:
            try:
                feature = self.layer.GetNextFeature()
            except RuntimeError:
                break
            if feature is None:
                break
            self.rows += 1
            for position, (_, _, getter, values) in enumerate(self.columns):
                is_set = position < offset or feature.IsFieldSetAndNotNull(position - offset)
                values.append(getter(feature) if is_set else None)
            if self.spatial:
                pending.append(self._wkb(feature.GetGeometryRef()))
            if self.rows % 32 == 0:
                checkpoint(feedback, min(99.0, 100.0 * self.rows / total) if total > 0 else None)
            if len(pending) >= _BATCH:
                self._flush(pending)
        self._flush(pending)
        checkpoint(feedback)

    def _wkb(self, geometry: Any) -> bytes | None:
        from osgeo import ogr

        if geometry is None or geometry.IsEmpty():
            self.no_geometry += 1
            return None
        kind = geometry.GetGeometryType()
        if ogr.GT_IsNonLinear(kind):
            geometry, self.curves = geometry.GetLinearGeometry(), self.curves + 1
            kind = geometry.GetGeometryType()
        if ogr.GT_HasZ(kind) or ogr.GT_HasM(kind):
            geometry = geometry.Clone()
            geometry.FlattenTo2D()
            self.flattened += 1
        if ogr.GT_Flatten(kind) in (ogr.wkbPolyhedralSurface, ogr.wkbTIN, ogr.wkbTriangle):
            geometry = ogr.ForceToMultiPolygon(geometry.Clone())
        return bytes(geometry.ExportToIsoWkb())

    def _flush(self, pending: list[bytes | None]) -> None:
        import numpy as np
        import shapely

        if not pending:
            return
        wkb = np.empty(len(pending), dtype=object)
        wkb[:] = pending
        shapes = shapely.from_wkb(wkb, on_invalid="ignore")
        self.broken += int(sum(a is not None and b is None for a, b in zip(pending, shapes)))
        self.batches.append(shapes)
        pending.clear()

    def table(self) -> pd.DataFrame:
        import pandas as pd

        # "object" keeps None as None: pandas 3's string type would show it as NaN.
        data = {label: pd.Series(values, dtype=dtype) for label, dtype, _, values in self.columns}
        return pd.DataFrame(data, index=pd.RangeIndex(self.rows))

    def geometry(self) -> np.ndarray[Any, Any] | None:
        import numpy as np

        if not self.spatial:
            return None
        return np.concatenate(self.batches) if self.batches else np.empty(0, dtype=object)

    def notes(self) -> list[str]:
        said = (
            (self.curves, N_("{n} curved shapes were turned into straight segments")),
            (self.flattened, N_("heights or measures of {n} shapes were dropped")),
            (self.no_geometry if self.spatial else 0, N_("{n} rows have no geometry")),
            (self.broken, N_("{n} rows have a geometry that cannot be read; they are kept without it")),
            (self.binary, N_("{n} binary values (attachments) were left out")),
        )
        return [Told(template, {"n": n}) for n, template in said if n]


def _iso(parts: Sequence[Any], kind: int) -> str:
    from osgeo import ogr

    year, month, day, hour, minute, second, zone = parts
    date = f"{year:04d}-{month:02d}-{day:02d}"
    clock = f"{hour:02d}:{minute:02d}:{int(second):02d}"
    if kind == ogr.OFTDate:
        return date
    if kind == ogr.OFTTime:
        return clock
    if zone == 100:
        return f"{date}T{clock}Z"
    if zone > 1:  # OGR counts quarters of an hour from 100 = UTC
        sign, quarters = ("+", zone - 100) if zone > 100 else ("-", 100 - zone)
        return f"{date}T{clock}{sign}{quarters // 4:02d}:{quarters % 4 * 15:02d}"
    return f"{date}T{clock}"
