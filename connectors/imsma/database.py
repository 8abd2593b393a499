"""The NG staging area and other databases through OGR: one table or view as a frame."""

from __future__ import annotations

import re
from typing import Any

from ...base.errors import BadInput, ForbiddenError, OfflineError
from ...base.feedback import Feedback, checkpoint
from ...base.scratch import scratch_folder
from ...base.text import N_
from ..frame import Frame
from ..gdal_state import quietly
from ..vector import read_vector

_OWN_TABLES = ("spatial_ref_sys", "geometry_columns", "geography_columns", "raster_columns", "raster_overviews")
_SECRET = re.compile(r"(password\s*=\s*)('[^']*'|\S+)|(://[^:/@]+:)[^@]*(@)", re.IGNORECASE)


def read_connection(connection: str, table: str, feedback: Feedback) -> Frame:
    """``table`` (with its schema, ``public.hazard``) of a database. Raises BadInput, OfflineError, ForbiddenError.

    ``read_vector`` knows files only; GDAL opens a virtual file that names the connection, so that rows, dates and
    geometries come the same way as from a file.
    """
    from osgeo import gdal

    if connection.lower().startswith(("postgresql://", "postgres://")):
        connection = f"PG:{connection}"
    with quietly():
        try:
            # with PostGIS GDAL lists only tables that have a geometry, unless it is told otherwise
            options = ["LIST_ALL_TABLES=YES"] if connection.lower().startswith("pg:") else []
            dataset: Any = gdal.OpenEx(connection, gdal.OF_VECTOR | gdal.OF_READONLY, open_options=options)
            said = gdal.GetLastErrorMsg()
        except RuntimeError as error:
            dataset, said = None, str(error)
    if dataset is None:
        raise _refusal(connection, said)
    names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
    names = [name for name in names if name.split(".")[-1] not in _OWN_TABLES]
    if not table:
        raise BadInput(N_("The database has {n} tables"), n=len(names), hint=N_("set LAYER to one of: {names}"),
                       names=", ".join(names[:30]))
    layer = dataset.GetLayerByName(table)
    if layer is None:
        raise BadInput(N_("The database has no table {table}"), table=table, hint=N_("set LAYER to one of: {names}"),
                       names=", ".join(names[:30]))
    shapes = [layer.GetLayerDefn().GetGeomFieldDefn(index).GetName()
              for index in range(layer.GetLayerDefn().GetGeomFieldCount())]
    if len(shapes) > 1:
        raise BadInput(N_("The table {table} has {n} geometry columns"), table=table, n=len(shapes),
                       hint=N_("set LAYER to one of: {names}"),
                       names=", ".join(f"{table}({column})" for column in shapes))
    checkpoint(feedback, 5)
    frame = _through_memory(dataset, layer, feedback)
    frame.name = re.sub(r"[^a-z0-9_]+", "_", table.lower()).strip("_") or "table"
    return frame


def _through_memory(dataset: Any, layer: Any, feedback: Feedback) -> Frame:
    """Copy one table to a scratch GeoPackage, which ``read_vector`` reads."""
    from osgeo import gdal

    with scratch_folder() as folder:
        path = folder / "table.gpkg"
        try:
            copied = gdal.VectorTranslate(str(path), dataset, layers=[layer.GetName()], layerName="table",
                                          format="GPKG")
            said = gdal.GetLastErrorMsg()
        except RuntimeError as error:
            copied, said = None, str(error)
        if copied is None:
            raise BadInput(N_("The table {table} cannot be read"), table=layer.GetName(), details=said)
        copied = None
        return read_vector(path, "table", feedback=feedback)


def _refusal(connection: str, said: str) -> Exception:
    details = _SECRET.sub(r"\1\3…\4", f"{connection}: {said}")
    lower = said.lower()
    if "authentication" in lower or "password" in lower or "permission" in lower:
        return ForbiddenError(N_("The database refused the user"), details=details,
                              hint=N_("check user and password of the connection"))
    if "could not connect" in lower or "connection refused" in lower or "timeout" in lower or "resolve" in lower:
        return OfflineError(N_("The database cannot be reached"), details=details,
                            hint=N_("check host and port of the connection"))
    return BadInput(N_("The database connection cannot be opened"), details=details,
                    hint=N_("write it like PG:host=… port=… dbname=… user=…"))
