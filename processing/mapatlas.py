"""``mapatlas``: the map product once for each admin unit."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .mapproduct import MapAlgorithm


class MapAtlas(MapAlgorithm):
    ID = "mapatlas"
    TITLE = N_("Map atlas")
    HELP = N_(
        "<p>The map product once for each admin unit, by name: one PDF with a page a unit, or a PDF a unit, and PNG "
        "files. Every page is zoomed to its unit at a round scale, says where it lies in the country, and carries its "
        "own scale and page number; the legend is the same on all of them.</p>"
        "<p><b>Admin units</b>: a polygon layer, usually COD admin 2; from a workspace, the boundaries of the level. "
        "Names and codes come from adm{n}_name and adm{n}_pcode unless you choose other fields.</p>"
        "<p>Cancel works between pages and leaves no file of the run.</p>"
    )

    def define(self) -> None:
        self.define_layers()
        self.addParameter(QgsProcessingParameterVectorLayer(
            "COVERAGE", tr("Admin units"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True))
        self.addParameter(QgsProcessingParameterField(
            "NAME_FIELD", tr("Name field"), parentLayerParameterName="COVERAGE", optional=True))
        self.addParameter(QgsProcessingParameterField(
            "CODE_FIELD", tr("Code field (for file names)"), parentLayerParameterName="COVERAGE", optional=True))
        self.addParameter(QgsProcessingParameterNumber(
            "LEVEL", tr("Admin level (with a workspace)"), QgsProcessingParameterNumber.Type.Integer, 2, minValue=0,
            maxValue=4))
        self.define_page()
        self.addParameter(QgsProcessingParameterBoolean("PER_PAGE", tr("A PDF for each unit"), False))
        self.advanced(QgsProcessingParameterBoolean(
            "GEOPDF", tr("GeoPDF a unit (puts coordinates into the files; for others only of the protected grid)"),
            False))
        self.file("PDF", tr("PDF"), "PDF (*.pdf)")
        self.addParameter(QgsProcessingParameterFolderDestination(
            "PNG", tr("Folder for PNG files"), optional=True, createByDefault=False))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext,
             feedback: ProcessingFeedback) -> dict[str, Any]:
        from ..base.errors import BadInput
        from ..connectors.frame import Counts
        from ..products.map_atlas import AtlasRequest, make_atlas

        layers, country = self.chosen_layers(parameters, context, feedback)
        coverage = self.parameterAsVectorLayer(parameters, "COVERAGE", context)
        if coverage is None:
            coverage = self._of_workspace(parameters, context, country)
        if coverage is None:
            raise BadInput(N_("There are no admin units to make pages of"), hint=N_("choose a polygon layer"))
        if coverage not in layers:
            layers = [*layers, coverage]
        base = self.request(parameters, context, layers, country)
        base.geopdf = self.parameterAsBoolean(parameters, "GEOPDF", context)
        base.pdf = self.parameterAsFileOutput(parameters, "PDF", context)
        png = self.parameterAsString(parameters, "PNG", context)
        if not (base.pdf or png):
            raise BadInput(N_("No output is asked for"), hint=N_("name a PDF file or a folder for PNG files"))
        request = AtlasRequest(base, coverage, self.parameterAsString(parameters, "NAME_FIELD", context),
                               self.parameterAsString(parameters, "CODE_FIELD", context),
                               self.parameterAsBoolean(parameters, "PER_PAGE", context), png)
        result = make_atlas(request, feedback)
        for path in (result.pdfs if request.per_page else []) + result.pngs:
            feedback.info(path)
        outputs = {"PDF": base.pdf if result.pdfs else "", "PNG": png}
        left = {tr("no geometry"): result.left_out} if result.left_out else {}
        self.close(feedback, outputs, {"COVERAGE": Counts(result.pages + result.left_out, result.pages, left)})
        return {name: path for name, path in outputs.items() if path}

    def _of_workspace(self, parameters: dict[str, Any], context: QgsProcessingContext,
                      country: str) -> QgsVectorLayer | None:
        """The boundaries of LEVEL in the workspace."""
        from ..products.map_source import boundaries

        workspace = self.parameterAsString(parameters, "WORKSPACE", context)
        return boundaries(workspace, country, self.parameterAsInt(parameters, "LEVEL", context)) if workspace else None


ALGORITHMS = (MapAtlas,)
