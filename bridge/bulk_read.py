"""A whole GeoPackage layer as columns at once, past the per-feature calls that cost most of reading a large layer.

GDAL 3.6 and later hand over blocks of columns. Served is what reads the same either way: a plain layer of a
GeoPackage, all of it, with numbers, texts and dates, and straight geometries in two dimensions. Everything
else, and every doubt, is left to the features that QGIS gives (:func:`frames.frame_from_source`).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSource,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..base.feedback import checkpoint

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..base.feedback import Feedback

#: fewer features are read by QGIS itself
FEWEST = 500
#: rows of a block: texts come as wide as the widest in the block, so that a block must not be large
_BATCH = 5000
_WHOLE = {QVariant.Int, QVariant.LongLong}
#: not booleans: GDAL 3.6 takes missing ones for false
_SERVED = {*_WHOLE, QVariant.Double, QVariant.String, QVariant.Date}
_SHAPES = {
    QgsWkbTypes.Type.NoGeometry, QgsWkbTypes.Type.Point, QgsWkbTypes.Type.LineString, QgsWkbTypes.Type.Polygon,
    QgsWkbTypes.Type.MultiPoint, QgsWkbTypes.Type.MultiLineString, QgsWkbTypes.Type.MultiPolygon,
}


def place_of(value: Any, layer: QgsVectorLayer | None, source: QgsFeatureSource) -> tuple[str, str] | None:
    """File and table of a parameter's layer where :func:`read_columns` may serve it whole; else None."""
    if isinstance(value, (QgsProcessingFeatureSourceDefinition, QgsProcessingOutputLayerDefinition, QgsProperty)):
        return None  # a selection, a limit or an expression
    if layer is None or layer.providerType() != "ogr" or layer.subsetString() or layer.isModified():
        return None
    path, _, rest = layer.source().partition("|")
    if not path.lower().endswith(".gpkg") or not Path(path).is_file():
        return None
    parts = dict(part.partition("=")[::2] for part in rest.split("|") if part)
    if set(parts) - {"layername"} or source.wkbType() not in _SHAPES or source.featureCount() < FEWEST:
        return None
    fields = layer.fields()
    if any(fields.fieldOrigin(i) != QgsFields.FieldOrigin.OriginProvider or fields.at(i).type() not in _SERVED
           for i in range(fields.count())):
        return None
    return path, parts.get("layername", "")


def read_columns(
    path: str, table: str, fields: QgsFields, geometry: bool, count: int, feedback: Feedback
) -> tuple[list[pd.Series[Any]], list[bytes | None]] | None:
    """A column for each of ``fields``, in the shapes that frames have, and the WKB of each row.

    None where GDAL is too old or gives anything else than QGIS says the layer holds. Raises Cancelled.
    """
    from osgeo import gdal

    from ..connectors.gdal_state import quietly

    with quietly():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
            layer = None if dataset is None else dataset.GetLayerByName(table) if table else dataset.GetLayer(0)
            if layer is None or not hasattr(layer, "GetArrowStreamAsNumPy") or (
                    not table and dataset.GetLayerCount() > 1):
                return None
            key, shape = layer.GetFIDColumn(), layer.GetGeometryColumn()
            names = [fields.at(i).name() for i in range(fields.count())]
            own = [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())]
            if [key, *own] != names or bool(shape) != geometry:
                return None
            blocks: list[dict[str, Any]] = []
            done = 0
            options = ["INCLUDE_FID=YES", f"MAX_FEATURES_IN_BATCH={_BATCH}"]
            for block in layer.GetArrowStreamAsNumPy(options=options):
                checkpoint(feedback, min(99.0, 100.0 * done / max(count, 1)))
                if set(block) != {*names, *([shape] if geometry else [])}:
                    return None
                blocks.append({name: _taken(values) for name, values in block.items()})
                done += len(block[key])
        except RuntimeError:
            return None
    if done != count or not blocks:  # newer GDAL gives no block at all for an empty layer
        return None
    columns = []
    for position, name in enumerate(names):
        column = _column(fields.at(position).type(), [block[name] for block in blocks])
        if column is None:
            return None
        columns.append(column)
    wkbs: list[bytes | None] = []
    for block in blocks if geometry else []:
        values, missing = block[shape]
        packed = values.tolist()
        for gone in missing.nonzero()[0].tolist():
            packed[gone] = None
        wkbs.extend(packed)
    return columns, wkbs


def _taken(values: Any) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Values and which are missing, as copies: a block's memory goes with the block. Texts become str."""
    import numpy as np

    missing = np.array(np.ma.getmaskarray(values), dtype=bool)
    plain = np.ma.getdata(values)
    if plain.dtype.kind == "S":
        texts = plain.tolist()
        # one text for all is read several times as fast as each on its own
        out = b"\0".join(texts).decode("utf-8", "replace").split("\0")
        if len(out) != len(texts):
            out = [text.decode("utf-8", "replace") for text in texts]
        return np.array(out, dtype=object), missing
    return np.array(plain), missing


def _column(kind: Any, blocks: list[tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]]) -> pd.Series[Any] | None:
    """One field in the shape that frames.py names; None where the values are not of that kind."""
    import numpy as np
    import pandas as pd

    values = np.concatenate([block[0] for block in blocks])
    missing = np.concatenate([block[1] for block in blocks])
    found = values.dtype.kind
    if kind in _WHOLE and found in "iu":
        return pd.Series(pd.arrays.IntegerArray(values.astype(np.int64), missing))
    if kind == QVariant.Double and found == "f":
        return pd.Series(np.where(missing, np.nan, values.astype(np.float64)))
    if kind == QVariant.String and found == "O":
        values[missing] = None
        return pd.Series(values, dtype=object)
    if kind == QVariant.Date and found == "M":
        texts = np.datetime_as_string(values.astype("datetime64[D]")).astype(object)
        texts[missing | np.isnat(values)] = None
        return pd.Series(texts, dtype=object)
    return None
