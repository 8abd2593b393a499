"""``mapproduct``: one laid-out map as PDF and PNG."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
    QgsReferencedRectangle,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm
from .choices import choice

LANGUAGES = ["en", "fr", "es", "ar", "uk", "pt"]
PAPERS = ["A4 landscape", "A4 portrait", "A3 landscape", "A3 portrait"]
AUDIENCES = ["own", "operator", "partner", "cluster", "public"]


class MapAlgorithm(CommonGroundAlgorithm):
    """What the single map and the atlas share."""

    GROUP = "products"

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # Layouts and layers that are drawn belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def define_layers(self) -> None:
        """LAYERS or WORKSPACE with COUNTRY."""
        self.addParameter(QgsProcessingParameterMultipleLayers(
            "LAYERS", tr("Layers"), QgsProcessing.SourceType.TypeMapLayer, optional=True))
        self.addParameter(QgsProcessingParameterFile(
            "WORKSPACE", tr("Workspace folder (in place of layers)"), QgsProcessingParameterFile.Behavior.Folder,
            optional=True))
        self.addParameter(QgsProcessingParameterString(
            "COUNTRY", tr("Country (where the workspace has several)"), optional=True))

    def define_page(self) -> None:
        """What stands on the page."""
        self.addParameter(QgsProcessingParameterString(
            "TEMPLATE", tr("Template (a name, or the path of a .qpt file)"), "standard"))
        self.addParameter(QgsProcessingParameterString("TITLE", tr("Title"), optional=True))
        self._choice("LANGUAGE", tr("Language of the map"), LANGUAGES)
        self._choice("PAPER", tr("Paper"), PAPERS)
        self._choice("AUDIENCE", tr("Audience"), AUDIENCES)
        self.advanced(QgsProcessingParameterString("SUBTITLE", tr("Subtitle (country and date if empty)"),
                                                   optional=True))
        self.advanced(QgsProcessingParameterString("AS_AT", tr("Data as at (YYYY-MM-DD)"), optional=True))
        self.advanced(QgsProcessingParameterString("PRODUCER", tr("Produced by (from the settings if empty)"),
                                                   optional=True))
        self.advanced(QgsProcessingParameterString("MAP_NUMBER", tr("Map number"), optional=True))
        self.advanced(QgsProcessingParameterBoolean("UN_WORDING", tr("Disclaimer in the wording of the United Nations"),
                                                    False))
        self.advanced(QgsProcessingParameterNumber(
            "DPI", tr("Dots per inch"), QgsProcessingParameterNumber.Type.Integer, 300, minValue=50, maxValue=1200))
        self.advanced(QgsProcessingParameterBoolean(
            "KEEP_LAYOUT", tr("Keep the layout in the open project for editing"), False))

    def advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter under Advanced."""
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def _choice(self, name: str, label: str, options: list[str]) -> None:
        self.addParameter(choice(name, label, options, options[0]))

    def file(self, name: str, label: str, kind: str) -> None:
        """An optional output file, written by default."""
        self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, optional=True, createByDefault=True))

    def chosen_layers(self, parameters: dict[str, Any], context: QgsProcessingContext,
                      feedback: ProcessingFeedback) -> tuple[list[QgsMapLayer], str]:
        """The layers to draw and the ISO 3 code. Raises BadInput, WorkspaceError."""
        from ..products.map_source import layers_of_workspace

        country = self.parameterAsString(parameters, "COUNTRY", context)
        layers = list(self.parameterAsLayerList(parameters, "LAYERS", context) or [])
        workspace = self.parameterAsString(parameters, "WORKSPACE", context)
        if workspace and not layers:
            audience = self.parameterAsEnumString(parameters, "AUDIENCE", context)
            return layers_of_workspace(workspace, country, feedback, audience)
        return layers, country

    def request(self, parameters: dict[str, Any], context: QgsProcessingContext, layers: list[QgsMapLayer],
                country: str) -> Any:
        """A MapRequest from the parameters, without its outputs. Raises BadInput."""
        from ..products.map import MapRequest

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        return MapRequest(
            layers=layers, title=text("TITLE"), subtitle=text("SUBTITLE"), country=country,
            language=self.parameterAsEnumString(parameters, "LANGUAGE", context),
            template=text("TEMPLATE"), paper=self.parameterAsEnumString(parameters, "PAPER", context),
            audience=self.parameterAsEnumString(parameters, "AUDIENCE", context), as_at=text("AS_AT"),
            producer=text("PRODUCER"), map_number=text("MAP_NUMBER"),
            un_wording=self.parameterAsBoolean(parameters, "UN_WORDING", context),
            dpi=self.parameterAsInt(parameters, "DPI", context),
        )


class MapProduct(MapAlgorithm):
    ID = "mapproduct"
    TITLE = N_("Map product")
    HELP = N_(
        "<p>Draws layers, or everything in a workspace, as one page: map, legend that fits, locator, scale bar in km, "
        "sources with licence, date and round, sensitivity, disclaimer. The projection is chosen for the area (its UTM "
        "zone, or an equal-area projection for more than 7 degrees) and printed.</p>"
        "<p><b>Symbols</b>: hazards by class (fill) and status (outline); where a polygon would be under about 1 mm, "
        "or the map is smaller than 1:500,000, a symbol stands for it. Layers of the open project that you styled keep "
        "your symbols.</p>"
        "<p><b>Audience</b>: <i>own</i>, <i>operator</i> and <i>partner</i> get single hazards and accidents; for "
        "<i>cluster</i> and <i>public</i> such layers are refused: map the output of <i>riskgrid</i> instead.</p>"
        "<p><b>Template</b>: <i>standard</i>; <i>overview</i> with a table of the areas, <i>access</i> with a table of "
        "the roads (the output of <i>lineexposure</i>), <i>compare</i> with the earlier layers beside, these three in "
        "landscape; the name of a .qpt file in your own layouts folder, or a path. Items are "
        "found by id (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), texts come from the layout "
        "variables cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, "
        "cg_audience.</p>"
        "<p><b>Map package</b>: a zip with the map as PDF and JPEG and its description (number, sources, licences, "
        "projection, extent, restrictions) as JSON and XML.</p>"
        "<p>Cancel works between the steps; the drawing of one page cannot be stopped.</p>"
    )

    def define(self) -> None:
        self.define_layers()
        self.define_page()
        self.advanced(QgsProcessingParameterExtent("EXTENT", tr("Area of the map (all layers if empty)"),
                                                   optional=True))
        self.advanced(QgsProcessingParameterBoolean(
            "GEOPDF", tr("GeoPDF (puts coordinates into the file; for others only of the protected grid)"), False))
        self.file("PDF", tr("PDF"), "PDF (*.pdf)")
        self.advanced(QgsProcessingParameterMultipleLayers(
            "BEFORE", tr("Earlier layers (for the template compare)"), QgsProcessing.SourceType.TypeMapLayer,
            optional=True))
        self.file("PNG", tr("PNG"), "PNG (*.png)")
        self.addParameter(QgsProcessingParameterFileDestination(
            "PACKAGE", tr("Map package (PDF, JPEG, description)"), "ZIP (*.zip)", optional=True, createByDefault=False))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext,
             feedback: ProcessingFeedback) -> dict[str, Any]:
        from ..base.errors import BadInput
        from ..connectors.frame import Counts
        from ..products.map import keep_layout, make_map

        layers, country = self.chosen_layers(parameters, context, feedback)
        if not layers:
            raise BadInput(N_("There is nothing to draw"), hint=N_("choose layers, or a workspace that has some"))
        request = self.request(parameters, context, layers, country)
        request.pdf = self.parameterAsFileOutput(parameters, "PDF", context)
        request.png = self.parameterAsFileOutput(parameters, "PNG", context)
        request.before = list(self.parameterAsLayerList(parameters, "BEFORE", context) or [])
        request.package = self.parameterAsFileOutput(parameters, "PACKAGE", context)
        request.geopdf = self.parameterAsBoolean(parameters, "GEOPDF", context)
        extent = self.parameterAsExtent(parameters, "EXTENT", context)
        if not extent.isNull():
            request.extent = QgsReferencedRectangle(extent, self.parameterAsExtentCrs(parameters, "EXTENT", context))
        keep = self.parameterAsBoolean(parameters, "KEEP_LAYOUT", context)
        if not (request.pdf or request.png or request.package or keep):
            raise BadInput(N_("No output is asked for"), hint=N_("name a PDF or a PNG file"))
        result = make_map(request, feedback)
        if keep:
            name = keep_layout(request, context.project() or QgsProject.instance())
            feedback.info(tr("Layout in the project: {name}", name=name))
        outputs = {"PDF": result.pdf, "PNG": result.png, "PACKAGE": result.package}
        left = {tr("nothing to draw"): result.left_out} if result.left_out else {}
        self.close(feedback, outputs, {"LAYERS": Counts(len(layers), len(result.drawn), left)})
        return {name: path for name, path in outputs.items() if path}


ALGORITHMS = (MapProduct,)
