"""``load_<source>`` for a source that gives a grid: a GeoTIFF, and in a workspace a file beside the GeoPackage."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
)

from ..base.errors import BadInput, WorkspaceError
from ..base.feedback import Span
from ..base.scratch import forget
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .load_source import LoadSource
from .method_note import plugin_version

if TYPE_CHECKING:
    from ..connectors.worldpop import Raster


class LoadRaster(LoadSource):
    """COUNTRY, the source's own parameters, FILE, WORKSPACE, OUTPUT. In a workspace the grid is ``{ISO3}_{name}.tif``
    with its provenance beside it; a country pack takes both."""

    def createInstance(self) -> LoadRaster:
        return LoadRaster(self.source)

    def define_outputs(self) -> None:
        self.addParameter(QgsProcessingParameterRasterDestination(
            "OUTPUT", tr(N_("Grid")), optional=True, createByDefault=True))
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", tr(N_("Layers in the workspace"))))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..bridge.network import make_client
        from ..bridge.workspace import Workspace

        folder = self.parameterAsFile(parameters, "WORKSPACE", context)
        wanted = parameters.get("OUTPUT") not in (None, "")
        if not folder and not wanted:
            raise BadInput(N_("There is nowhere to write to"), hint=N_("give OUTPUT or a WORKSPACE folder"))
        query = self.query_of(parameters, context, feedback)
        workspace = Workspace.open(folder, create=True) if folder else None
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context) if wanted else ""
        target = Path(output or QgsProcessingUtils.generateTempFilename(f"{self.source.id}.tif"))
        if target.suffix.lower() not in (".tif", ".tiff"):
            raise BadInput(N_("{name} is no name for a grid"), name=target.name, hint=N_("let it end in .tif"))
        query["TARGET"] = str(target)
        if self.source.terms:
            feedback.info(tr(self.source.terms))
        client = None if query["FILE"] else make_client(feedback)
        grids: list[Raster] = self.source.fetcher()(query, client, Span(feedback, 0, 90))
        grid = grids[0]
        self._keep_method(grid, query)
        self._tell(grid, feedback)
        results: dict[str, Any] = {"LAYERS": []}
        if workspace is not None:
            placed = _into(workspace.folder, query["COUNTRY"], grid)
            results["LAYERS"] = [str(placed)]
        if output:
            results["OUTPUT"] = output
            self._name(output, context, grid)
        self.close(feedback, {"OUTPUT": output, grid.name: "".join(results["LAYERS"])}, {})
        return results

    def _keep_method(self, grid: Raster, query: dict[str, Any]) -> None:
        from ..connectors.worldpop import write_sidecar

        plain = {name: value for name, value in query.items()
                 if isinstance(value, (str, int, float)) and value != "" and name != "TARGET"}
        if plain.get("FILE"):
            plain["FILE"] = Path(str(plain["FILE"])).name
        if query.get("BBOX"):
            plain["BBOX"] = ", ".join(f"{value:.6f}" for value in query["BBOX"])
        method = json.dumps({"method": f"commonground:{self.ID}", "plugin": plugin_version(), "parameters": plain,
                             "cells": grid.cells, "people": round(grid.people, 1)}, ensure_ascii=False)
        grid.provenance = grid.provenance.with_(method=method)
        write_sidecar(grid.path, grid.provenance)

    @staticmethod
    def _tell(grid: Raster, feedback: ProcessingFeedback) -> None:
        about = grid.provenance
        feedback.info(tr(N_("{title}. Source: {source}. Licence: {licence}. Version: {version}. Valid on: {date}."),
                         title=about.title or grid.name, source=about.source or "-", licence=about.licence or "-",
                         version=about.version or "-", date=about.valid_on or "-"))
        for line in grid.told:
            feedback.info(line)
        for note in grid.notes:
            feedback.warn(note)

    @staticmethod
    def _name(output: str, context: QgsProcessingContext, grid: Raster) -> None:
        from ..bridge.frames import _Dresser

        if context.willLoadLayerOnCompletion(output):
            details = context.layerToLoadOnCompletionDetails(output)
            details.name = grid.provenance.title or grid.name
            details.setPostProcessor(_Dresser("", grid.provenance))


def _into(folder: Path, country: str, grid: Raster) -> Path:
    """A copy of the grid in the workspace; what was there stays until the new one is whole. Raises WorkspaceError."""
    from ..connectors.worldpop import write_sidecar

    target = Path(folder) / f"{country}_{grid.name}.tif"
    part = target.with_name(target.name + ".part")
    try:
        shutil.copyfile(grid.path, part)
        part.replace(target)
    except OSError as error:
        forget(part)
        raise WorkspaceError(N_("{path} cannot be written"), path=str(target), details=str(error),
                             hint=N_("close it elsewhere, or choose a folder that you may write to")) from error
    write_sidecar(target, grid.provenance)
    return target
