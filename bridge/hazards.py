"""The hazards of a run: areas and the records that are only points, which a layer of one geometry type cannot hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeatureSourceDefinition

from ..connectors.frame import Frame
from .frames import is_workspace_file, parameter_frame, split_uri
from .i18n import tr
from .workspace import Workspace

if TYPE_CHECKING:
    from ..base.feedback import Feedback

#: what importimsma calls the records that are only points
POINTS = "_points"


def hazard_frame(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, feedback: Feedback
) -> Frame:
    """HAZARDS, and HAZARD_POINTS where given, as one frame in the CRS of HAZARDS.

    Without HAZARD_POINTS the workspace's own are taken when HAZARDS is a layer of a workspace, and the run says so:
    a hazard must not be left out because it has no outline. Raises what parameter_frame raises.
    """
    areas = parameter_frame(algorithm, parameters, "HAZARDS", context, feedback)
    if areas is None:
        raise ValueError("HAZARDS is a required parameter")
    points = parameter_frame(algorithm, parameters, "HAZARD_POINTS", context, feedback)
    if points is None:
        points = _beside(algorithm, parameters, context, feedback)
    return areas if points is None or not len(points) else joined(areas, points)


def _beside(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, feedback: Feedback
) -> Frame | None:
    """The points table beside a hazard layer of a workspace; None when the user chose a part of the layer."""
    value = parameters.get("HAZARDS")
    chosen = isinstance(value, QgsProcessingFeatureSourceDefinition) and value.selectedFeaturesOnly
    layer = algorithm.parameterAsVectorLayer(parameters, "HAZARDS", context)
    if layer is None or chosen or layer.subsetString():
        return None
    source, table = split_uri(layer.source())
    if not table or table.endswith(POINTS) or not is_workspace_file(source):
        return None
    path = Path(source)
    workspace, country = Workspace.open(path.parent, create=False), path.stem
    if table + POINTS not in {entry.table for entry in workspace.layers(country)}:
        return None
    frame = workspace.read(table + POINTS, country, feedback)
    if len(frame):
        feedback.info(tr("{n} hazards that are only points are taken from {table}", n=len(frame), table=table + POINTS))
    return frame


def joined(areas: Frame, points: Frame) -> Frame:
    """One frame of both; columns of either, rows in this order, points in the CRS of the areas."""
    import numpy as np
    import pandas as pd

    from ..connectors.geo import transform

    def shapes(frame: Frame) -> np.ndarray[Any, Any]:
        return np.full(len(frame), None, dtype=object) if frame.geometry is None else frame.geometry

    moved = shapes(points)
    if points.crs and areas.crs and points.crs != areas.crs:
        moved = transform(moved, points.crs, areas.crs)
    table = pd.concat([areas.table, points.table], ignore_index=True)
    return Frame(areas.name, table, np.concatenate([shapes(areas), moved]), areas.crs or points.crs, areas.provenance,
                 areas.style, [*areas.notes, *points.notes])
