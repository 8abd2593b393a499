"""QGIS layers to frames and back.

A frame's columns, as :func:`frame_from_source` makes them from QGIS fields:

=====================  =============================================================================
whole numbers          pandas ``Int64`` (NULL is ``<NA>``)
decimals               ``float64`` (NULL is NaN)
booleans               pandas ``boolean``
text                   ``object``: ``str`` or None
dates and times        ``object``: ISO 8601 text or None (``2025-01-31``, ``2025-01-31T08:00:00``)
lists and maps         ``object``: JSON text or None
binary                 ``object``: ``bytes`` or None
=====================  =============================================================================

Geometries are straight and two-dimensional: curves are segmentised, Z and M dropped.
"""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from dataclasses import fields as members
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant
from qgis.PyQt.QtXml import QDomDocument

from ..base.cells import SPREADSHEETS, safe_cell
from ..base.errors import BadInput, WorkspaceError
from ..base.feedback import checkpoint
from ..base.text import N_
from ..connectors.frame import Frame
from ..connectors.provenance import Provenance
from ..connectors.sidecar import read_sidecar
from .aside import kept_aside
from .bulk import bulk_target, fill
from .bulk_read import place_of, read_columns
from .layer_metadata import provenance_of, provenance_of_metadata, put_provenance
from .temporal import set_temporal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    import pandas as pd

    from ..base.feedback import Feedback

STYLES = Path(__file__).resolve().parents[1] / "resources" / "styles"
PROVENANCE_TABLE = "common_ground_provenance"
#: the custom property with the style's name of a temporary output
STYLE_PROPERTY = "common_ground/style"
_INTEGERS = {QVariant.Int, QVariant.UInt, QVariant.LongLong, QVariant.ULongLong}
_BATCH = 2000


def table_name(text: str) -> str:
    """``text`` as a frame's name: lower case, ``[a-z0-9_]``, starting with a letter."""
    name = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
    if not name:
        return "layer"
    return name if name[0].isalpha() else f"t_{name}"


def crs_from_wkt(wkt: str) -> QgsCoordinateReferenceSystem:
    """QGIS's CRS of a frame's WKT2; invalid for an empty text."""
    return QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as the WKT2 text that frames carry; empty for an unknown one."""
    if not crs.isValid():
        return ""
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019))


# -- QGIS to frame ----------------------------------------------------------------------------------------


def frame_from_source(
    source: QgsFeatureSource,
    feedback: Feedback,
    *,
    name: str = "",
    attributes: Sequence[str] | None = None,
    request: QgsFeatureRequest | None = None,
) -> Frame:
    """Read all features of a layer or Processing source.

    ``attributes``: the fields to read, all by default. A geometry that cannot be read at all becomes None
    and a note counts them. Raises Cancelled.
    """
    import pandas as pd

    fields = source.fields()
    wanted = [i for i in range(fields.count()) if attributes is None or fields.at(i).name() in attributes]
    request = QgsFeatureRequest() if request is None else QgsFeatureRequest(request)
    if attributes is not None:
        request.setSubsetOfAttributes(wanted)
    has_geometry = source.wkbType() != QgsWkbTypes.Type.NoGeometry
    if not has_geometry:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows: list[list[Any]] = []
    columns: list[list[Any]] = [[] for _ in range(fields.count())]
    geometries: list[bytes | None] = []
    total, size = max(source.featureCount(), 1), 0
    for feature in _features(source, request):
        if size % _BATCH == 0:
            checkpoint(feedback, min(99.0, 100.0 * size / total))
            _turn(rows, columns)
        size += 1
        rows.append(feature.attributes())
        if has_geometry:
            geometries.append(_wkb(feature.geometry()))
    _turn(rows, columns)
    series = []
    for i in wanted:
        checkpoint(feedback)
        series.append(_column(fields.at(i), columns[i]).rename(fields.at(i).name()))
        columns[i] = []
    table = pd.concat([pd.DataFrame(index=pd.RangeIndex(size)), *series], axis=1)
    label = name or (source.sourceName() if hasattr(source, "sourceName") else "")
    frame = Frame(table_name(label), table)
    if has_geometry:
        frame.geometry, unreadable = _geometries(geometries)
        frame.crs = wkt_of(source.sourceCrs())
        if unreadable:
            frame.notes.append(_unreadable_note(label, unreadable))
    checkpoint(feedback, 100.0)
    return frame


def _turn(rows: list[list[Any]], columns: list[list[Any]]) -> None:
    """Rows to the ends of columns; the list of rows is then empty."""
    for column, values in zip(columns, zip(*rows)):
        column.extend(values)
    rows.clear()


def _frame_at_once(source: QgsFeatureSource, place: tuple[str, str], feedback: Feedback) -> Frame | None:
    """The same frame as :func:`frame_from_source` gives, read by columns; None where that cannot be."""
    import pandas as pd

    has_geometry = source.wkbType() != QgsWkbTypes.Type.NoGeometry
    found = read_columns(*place, source.fields(), has_geometry, source.featureCount(), feedback)
    if found is None:
        return None
    columns, wkbs = found
    names = [source.fields().at(i).name() for i in range(len(columns))]
    label = source.sourceName()
    frame = Frame(table_name(label), pd.concat(columns, axis=1, keys=names))
    if has_geometry:
        frame.geometry, unreadable = _geometries(wkbs)
        frame.crs = wkt_of(source.sourceCrs())
        if unreadable:
            frame.notes.append(_unreadable_note(label, unreadable))
    checkpoint(feedback, 100.0)
    return frame


def _unreadable_note(label: str, count: int) -> str:
    return f"{label}: {count} geometries cannot be read and count as missing."


def _features(source: QgsFeatureSource, request: QgsFeatureRequest) -> Iterable[QgsFeature]:
    """The features, invalid geometries included: analyses repair and report them themselves."""
    request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    if isinstance(source, QgsProcessingFeatureSource):
        flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        return source.getFeatures(request, flag)  # type: ignore[no-any-return]
    return source.getFeatures(request)  # type: ignore[no-any-return]


def _wkb(geometry: QgsGeometry) -> bytes | None:
    """Plain WKB that every GEOS reads: no curves, no M; None for no geometry."""
    if geometry.isNull():
        return None
    kind = geometry.wkbType()
    if QgsWkbTypes.isCurvedType(kind) or QgsWkbTypes.hasM(kind) or QgsWkbTypes.hasZ(kind):
        geometry = QgsGeometry(geometry)
        if QgsWkbTypes.isCurvedType(kind):
            geometry.convertToStraightSegment()
        plain = geometry.get()
        plain.dropMValue()
        plain.dropZValue()
    return bytes(geometry.asWkb().data())


def _geometries(wkbs: list[bytes | None]) -> tuple[np.ndarray[Any, Any], int]:
    """Shapely geometries, and how many could not be read. An open ring or the like is repaired by QGIS."""
    import numpy as np
    import shapely

    packed = np.empty(len(wkbs), dtype=object)
    packed[:] = wkbs
    geometry = shapely.from_wkb(packed, on_invalid="ignore")
    lost = [i for i in np.flatnonzero(shapely.is_missing(geometry)).tolist() if wkbs[i] is not None]
    unreadable = 0
    for i in lost:
        broken = QgsGeometry()
        broken.fromWkb(QByteArray(wkbs[i]))
        repaired = broken.makeValid()
        geometry[i] = None if repaired.isNull() else shapely.from_wkb(_wkb(repaired), on_invalid="ignore")
        unreadable += geometry[i] is None
    return geometry, unreadable


def _column(field: QgsField, values: Sequence[Any]) -> pd.Series[Any]:
    """One field's values in the shape that the head of this module names."""
    import pandas as pd

    plain = [None if value is None or isinstance(value, QVariant) else value for value in values]
    kind = field.type()
    if kind in _INTEGERS:
        return pd.Series(pd.array(plain, dtype="Int64"))
    if kind == QVariant.Double:
        return pd.Series(plain, dtype="float64")
    if kind == QVariant.Bool:
        return pd.Series(pd.array(plain, dtype="boolean"))
    if kind != QVariant.String:
        plain = [None if value is None else _as_text(value) for value in plain]
    return pd.Series(plain, dtype=object)


def _as_text(value: Any) -> Any:
    """A date, list, map or binary value as the head of this module says."""
    if isinstance(value, (QDate, QTime)):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    if isinstance(value, QDateTime):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    if isinstance(value, (QByteArray, bytes)):
        return bytes(value)
    if isinstance(value, (list, tuple, dict)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def parameter_frame(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: Feedback,
    *,
    attributes: Sequence[str] | None = None,
) -> Frame | None:
    """The frame of a feature source parameter, with the layer's provenance; None where it is not set.

    Raises BadInput where the layer cannot be opened.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        if parameters.get(name) in (None, ""):
            return None
        raise BadInput(
            N_("{parameter} cannot be read: {value}"),
            hint=N_("choose a layer that opens in QGIS"),
            parameter=name,
            value=parameters[name],
        )
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    place = place_of(parameters[name], layer, source) if attributes is None else None
    frame = None if place is None else _frame_at_once(source, place, feedback)
    if frame is None:
        frame = frame_from_source(source, feedback, attributes=attributes)
    if layer is not None:
        frame.provenance = layer_provenance(layer) or Provenance(title=layer.name())
    for note in frame.notes:
        feedback.warn(note)
    return frame


def layer_provenance(layer: QgsMapLayer) -> Provenance | None:
    """What is known of a layer: from the layer itself, else from the workspace that it lies in."""
    found = provenance_of(layer) or _beside(layer)
    if found is None:
        path, table = split_uri(layer.source())
        if table and is_workspace_file(path):
            found = _recorded(path, table)
        elif path:
            found = read_sidecar(path)
    return found


def _beside(layer: QgsMapLayer) -> Provenance | None:
    """What the metadata file beside the layer's file says; QGIS does not read it for every kind of opening."""
    path = Path(layer.metadataUri())
    if path.suffix != ".qmd" or not path.is_file():
        return None
    document, metadata = QDomDocument(), QgsLayerMetadata()
    if not document.setContent(path.read_bytes()) or not metadata.readMetadataXml(document.documentElement()):
        return None
    return provenance_of_metadata(metadata)


def split_uri(uri: str) -> tuple[str, str]:
    """Path and table of an OGR data source, ``x.gpkg|layername=t`` or ``ogr:dbname='x.gpkg' table="t"``."""
    database = re.match(r"""^(?:ogr:)?dbname='([^']+)'\s+table="([^"]+)""", uri)
    if database:
        return database.group(1), database.group(2)
    path, _, rest = uri.partition("|")
    table = re.search(r"(?:^|\|)layername=([^|]+)", rest)
    return path, table.group(1) if table else ""


def _recorded(path: str, table: str) -> Provenance | None:
    """The row of a workspace's provenance table."""
    with closing(_read_only(path)) as connection:
        cursor = connection.execute("SELECT * FROM common_ground_provenance WHERE table_name = ?", (table,))
        names = [item[0] for item in cursor.description]
        row = cursor.fetchone()
    if row is None:
        return None
    values = dict(zip(names, row))
    return Provenance(**{item.name: values.get(item.name) or "" for item in members(Provenance)})


def _read_only(path: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True, timeout=10)


def is_workspace_file(path: str) -> bool:
    """True for an existing GeoPackage that holds this plugin's provenance table."""
    if not path.lower().endswith(".gpkg") or not Path(path).is_file():
        return False
    try:
        connection = _read_only(path)
    except sqlite3.Error:
        return False
    try:
        found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (PROVENANCE_TABLE,)).fetchone()
    except sqlite3.Error:
        return False
    finally:
        connection.close()
    return found is not None


# -- frame to QGIS ----------------------------------------------------------------------------------------


def fields_of(frame: Frame) -> QgsFields:
    """QGIS fields for the columns of a frame; whole numbers are 64 bit, text has no length limit."""
    fields = QgsFields()
    for name, column in frame.table.items():
        kind, type_name = _field_kind(column)
        fields.append(QgsField(str(name), kind, type_name))
    return fields


def _field_kind(column: pd.Series[Any]) -> tuple[Any, str]:
    import pandas.api.types as kinds

    if kinds.is_bool_dtype(column.dtype):
        return QVariant.Bool, "boolean"
    if kinds.is_integer_dtype(column.dtype):
        return QVariant.LongLong, "integer64"
    if kinds.is_float_dtype(column.dtype):
        return QVariant.Double, "double"
    if kinds.is_datetime64_any_dtype(column.dtype):
        return QVariant.DateTime, "datetime"
    for start in range(0, len(column), _BATCH):  # the first value is near the beginning as a rule
        part = column.iloc[start:start + _BATCH]
        first = part.first_valid_index()
        if first is not None:
            return (QVariant.ByteArray, "binary") if isinstance(part[first], bytes) else (QVariant.String, "string")
    return QVariant.String, "string"


def _values(column: pd.Series[Any]) -> list[Any]:
    """A column as the plain Python values that QGIS stores; every kind of missing becomes None."""
    import pandas.api.types as kinds

    if kinds.is_datetime64_any_dtype(column.dtype):
        return [None if missing else QDateTime.fromString(value.isoformat(timespec="seconds"), Qt.DateFormat.ISODate)
                for value, missing in zip(column, column.isna())]
    present = column.notna()
    values = column.astype(object).where(present, None).tolist()
    if kinds.is_bool_dtype(column.dtype) or kinds.is_numeric_dtype(column.dtype):
        return [value.item() if hasattr(value, "item") else value for value in values]
    return [value if value is None or type(value) is str else _plain_text(value) for value in values]


def _plain_text(value: Any) -> Any:
    if isinstance(value, bytes):
        return QByteArray(value)
    if isinstance(value, str):
        return str.__str__(value)  # QGIS refuses texts of another class, such as base.text's Told
    if isinstance(value, (list, tuple, dict)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def geometry_kind(frame: Frame) -> QgsWkbTypes.Type:
    """The layer type that holds the frame: MultiPolygon, MultiLineString, Point or MultiPoint, or NoGeometry.

    Raises BadInput where points, lines and areas are mixed. A frame whose geometries are all missing is Point.
    """
    import numpy as np
    import shapely

    if frame.geometry is None:
        return QgsWkbTypes.Type.NoGeometry
    present = {int(kind) for kind in np.unique(shapely.get_type_id(frame.geometry))} - {-1}
    if not present or present == {0}:
        return QgsWkbTypes.Type.Point
    for allowed, kind in (
        ({0, 4}, QgsWkbTypes.Type.MultiPoint),
        ({1, 2, 5}, QgsWkbTypes.Type.MultiLineString),
        ({3, 6}, QgsWkbTypes.Type.MultiPolygon),
    ):
        if present <= allowed:
            return kind
    raise BadInput(
        N_("{name} mixes points, lines and areas in one layer"),
        hint=N_("split it by geometry type and run again"),
        name=frame.provenance.title or frame.name,
    )


def features_of(frame: Frame, kind: QgsWkbTypes.Type, fields: QgsFields) -> Iterable[QgsFeature]:
    """The rows as features whose geometry is of type ``kind`` (single parts are made multi where it asks)."""
    import shapely

    multi = QgsWkbTypes.isMultiType(kind)
    shaped = frame.geometry is not None and kind != QgsWkbTypes.Type.NoGeometry
    # a part at a time: who takes the features can stop between two of them
    for start in range(0, len(frame), _BATCH):
        part = frame.table.iloc[start:start + _BATCH]
        # by position, since names may occur twice
        columns = [_values(part.iloc[:, i]) for i in range(part.shape[1])]
        rows = zip(*columns) if columns else iter(() for _ in range(len(part)))
        wkbs = None
        if frame.geometry is not None and shaped:
            wkbs = shapely.to_wkb(frame.geometry[start:start + _BATCH], output_dimension=2, byte_order=1)
        yield from _features_of(rows, wkbs, multi, fields)


def _features_of(rows: Iterable[Sequence[Any]], wkbs: np.ndarray[Any, Any] | None, multi: bool, fields: QgsFields
                 ) -> Iterable[QgsFeature]:
    for position, row in enumerate(rows):
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        if wkbs is not None and wkbs[position] is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(QByteArray(wkbs[position]))
            if multi:
                geometry.convertToMultiType()
            feature.setGeometry(geometry)
        yield feature


def layer_from_frame(frame: Frame, *, geometry: QgsWkbTypes.Type | None = None) -> QgsVectorLayer:
    """A memory layer with the frame's rows, name, style and provenance. Main thread, or a thread's own use."""
    kind = geometry_kind(frame) if geometry is None else geometry
    layer = QgsVectorLayer(QgsWkbTypes.displayString(kind), frame.provenance.title or frame.name, "memory")
    layer.setCrs(crs_from_wkt(frame.crs))
    fields = fields_of(frame)
    layer.dataProvider().addAttributes(fields.toList())
    layer.updateFields()
    layer.dataProvider().addFeatures(list(features_of(frame, kind, fields)), QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()
    dress(layer, frame.style, frame.provenance)
    return layer


def style_path(style: str, geometry: str) -> Path | None:
    """The QML of a style for ``point``, ``line`` or ``polygon``: ``<style>_<geometry>.qml``, else ``<style>.qml``."""
    if not re.fullmatch(r"[a-z0-9_]+", style):
        return None
    found = (STYLES / f"{name}.qml" for name in (f"{style}_{geometry}", style))
    return next((path for path in found if path.is_file()), None)


def _geometry_word(layer: QgsMapLayer) -> str:
    words = {
        QgsWkbTypes.GeometryType.PointGeometry: "point",
        QgsWkbTypes.GeometryType.LineGeometry: "line",
        QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
    }
    return words.get(layer.geometryType(), "") if isinstance(layer, QgsVectorLayer) else ""


def dress(layer: QgsMapLayer, style: str, provenance: Provenance, name: str = "") -> None:
    """Give a layer its name, its style from resources/styles and its metadata."""
    if name:
        layer.setName(name)
    path = style_path(style, _geometry_word(layer))
    if path is not None:
        layer.loadNamedStyle(str(path))
    set_temporal(layer)
    put_provenance(layer, provenance)


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Names and styles an output once QGIS has loaded it, on the main thread."""

    #: QGIS does not own a post-processor; whoever made it must keep it alive until the layer is loaded
    _alive: dict[int, _Dresser] = {}

    def __init__(self, style: str, provenance: Provenance) -> None:
        super().__init__()
        self.style, self.provenance = style, provenance
        self._alive[id(self)] = self

    def postProcessLayer(self, layer: QgsMapLayer, context: Any, feedback: Any) -> None:
        dress(layer, self.style, self.provenance, self.provenance.title)
        layer.triggerRepaint()


def write_output(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    frame: Frame,
    feedback: Feedback,
    *,
    geometry: QgsWkbTypes.Type | None = None,
) -> str | None:
    """Write ``frame`` to the sink parameter ``name`` and return its id; None where the sink is not asked for.

    ``geometry`` sets the layer type for a frame that may be empty (a frame with rows decides itself otherwise).
    The layer gets name, style and metadata once loaded; a file also gets its metadata beside it (.qmd), so that
    the source and the sensitivity travel with it. Raises WorkspaceError for a path that would destroy a
    workspace, Cancelled, BadInput for mixed geometry; a file that stood there is then as it was.
    """
    refuse_workspace(parameters.get(name))
    kind = geometry_kind(frame) if geometry is None else geometry
    with kept_aside(parameters.get(name)):
        target = _write(algorithm, parameters, name, context, frame, kind, feedback)
    if target is None:
        return None
    if context.willLoadLayerOnCompletion(target):
        details = context.layerToLoadOnCompletionDetails(target)
        if frame.provenance.title:
            details.name = frame.provenance.title
        details.setPostProcessor(_Dresser(frame.style, frame.provenance))
    for note in frame.notes:
        feedback.warn(note)
    return target


def _write(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext,
    frame: Frame, kind: QgsWkbTypes.Type, feedback: Feedback,
) -> str | None:
    """The rows and the metadata of :func:`write_output`; None where the sink is not asked for."""
    fields = fields_of(frame)
    checkpoint(feedback)
    guard = safe_cell if _is_spreadsheet(parameters.get(name)) else None
    sink, target = algorithm.parameterAsSink(
        parameters, name, context, fields, kind, crs_from_wkt(frame.crs), QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
    )
    if sink is None:
        if parameters.get(name) in (None, "") or not target:
            return None
        raise WorkspaceError(
            N_("{path} cannot be written"),
            hint=N_("close it elsewhere, or choose a folder that you may write to"),
            path=target or parameters.get(name),
        )
    checkpoint(feedback)
    at_once = bulk_target(parameters.get(name), frame)
    checkpoint(feedback)
    if at_once is not None:
        _close(sink)
        del sink
        _fill(at_once, frame, kind, target, feedback)
    else:
        _add_each(sink, frame, kind, fields, target, feedback, guard)
        _close(sink)
        del sink
    _keep_provenance(target, context, frame)
    return str(target)


def _is_spreadsheet(value: Any) -> bool:
    """True for an output that a spreadsheet opens: what begins like a formula must stay text there."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return isinstance(value, str) and value.lower().endswith(SPREADSHEETS)


def _close(sink: QgsFeatureSink) -> None:
    sink.finalize() if hasattr(sink, "finalize") else sink.flushBuffer()


def _fill(path: Path, frame: Frame, kind: QgsWkbTypes.Type, target: str, feedback: Feedback) -> None:
    """All rows at once into the layer that QGIS just made. Raises WorkspaceError."""
    try:
        done, said = fill(path, frame, kind, feedback), ""
    except sqlite3.Error as error:
        done, said = False, str(error)
    if not done:
        raise WorkspaceError(
            N_("{path} cannot be written"),
            hint=N_("check the free space and that the file is not open elsewhere"),
            details=said,
            path=target,
        )


def _add_each(
    sink: QgsFeatureSink, frame: Frame, kind: QgsWkbTypes.Type, fields: QgsFields, target: str, feedback: Feedback,
    guard: Callable[[Any], Any] | None = None,
) -> None:
    for position, feature in enumerate(features_of(frame, kind, fields)):
        if position % _BATCH == 0:
            checkpoint(feedback)
        if guard is not None:
            feature.setAttributes([guard(value) for value in feature.attributes()])
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise WorkspaceError(
                N_("Row {row} cannot be written to {path}"),
                hint=N_("check the free space and that the file is not open elsewhere"),
                details=sink.lastError(),
                row=position + 1,
                path=target,
            )


def _keep_provenance(target: str, context: QgsProcessingContext, frame: Frame) -> None:
    """Metadata on the layer in this context, and beside the file where it is one."""
    layer = QgsProcessingUtils.mapLayerFromString(target, context)
    if layer is None:
        return
    put_provenance(layer, frame.provenance)
    layer.setCustomProperty(STYLE_PROPERTY, frame.style)
    path, _ = split_uri(target)
    if Path(path).is_file() and any(frame.provenance.as_dict().values()):
        layer.saveNamedMetadata(str(Path(path).with_suffix(".qmd")))


def refuse_workspace(value: Any) -> None:
    """Raise WorkspaceError where an output is the plain path of a workspace's GeoPackage.

    QGIS would replace the whole file, and with it every other layer of the country.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, str) and is_workspace_file(value):
        raise WorkspaceError(
            N_("{path} is a workspace, and writing the output there would delete its other layers"),
            hint=N_("give the folder as WORKSPACE instead, or choose another file"),
            path=value,
        )


def store(workspace: str, country: str, frames: Sequence[Frame], feedback: Feedback) -> dict[str, str]:
    """Write frames to the workspace folder and return table name to layer source; nothing for an empty folder.

    An algorithm's rule: WORKSPACE unset, only OUTPUT is written; set, OUTPUT may be left out.
    """
    if not workspace:
        return {}
    from .workspace import Workspace

    entries = Workspace.open(workspace).write(country, frames, feedback)
    return {entry.table: entry.uri for entry in entries}
