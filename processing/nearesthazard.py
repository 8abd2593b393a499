"""``nearesthazard``: how far schools, health posts, water points or settlements are from hazards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..base.errors import BadInput
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm

if TYPE_CHECKING:
    from ..connectors.frame import Frame


class NearestHazard(CommonGroundAlgorithm):
    ID = "nearesthazard"
    TITLE = N_("Nearest hazard of each site")
    HELP = N_(
        "<p>For each site (school, health post, water point, settlement, planned return) the nearest hazard that is "
        "not released, on the ground: 0 m inside one.</p><p><b>Sites</b>: points; lines and areas are measured from "
        "their nearest part.<br><b>Hazards</b>: polygons, or points, which count as circles of area_m2 or "
        "area_recorded_m2.<br><b>Search distance</b>: metres; beyond it nothing is said.<br><b>Distances</b>: metres "
        "with commas, the classes of the field band.<br><b>Survey coverage</b>: polygons with a result.<br>"
        "<b>Audience</b>: hazard_id and distance_m are filled for the own programme and accredited operators only; "
        "everybody else gets the class, because exact distances from a few sites give a hazard's position away."
        "<br><b>Protected risk grid</b>: everybody else gets the class of the square in which the site lies, and no "
        "distance: grid_cell_id, grid_size_km, grid_class, survey_state. Only this form goes out to the cluster.</p>"
        "<p><b>Fields</b>: those of the sites, hazard_id, distance_m, band, survey_state.</p><p>Example: a school "
        "320 m from a CHA with distances 100,500,1000 gets the band “within 500 m”; one with nothing in 5 km gets “no "
        "record within 5,000 m; not surveyed”, which does not mean safe.</p>"
    )

    def define(self) -> None:
        anything = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(
            QgsProcessingParameterFeatureSource("SITES", tr("Sites"), [QgsProcessing.SourceType.TypeVectorAnyGeometry])
        )
        self.define_hazards()
        self.addParameter(
            QgsProcessingParameterNumber(
                "MAX_DISTANCE", tr("Search distance in metres"), QgsProcessingParameterNumber.Type.Double, 5000.0,
                optional=True, minValue=1.0, maxValue=200000.0,
            )
        )
        self.addParameter(
            QgsProcessingParameterString("BANDS", tr("Distances in metres"), "100,500,1000,5000", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(
                "STATUS", tr("Statuses that count"), "open,worked_on,suspended,unknown", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource("SURVEYED", tr("Survey coverage"), anything, optional=True)
        )
        self.addParameter(QgsProcessingParameterString("AUDIENCE", tr("Audience"), "cluster", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource(
            "GRID", tr("Protected risk grid (its class in place of distances, for others)"),
            [QgsProcessing.SourceType.TypeVectorPolygon], optional=True))
        self.define_workspace()
        self.addParameter(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Sites and nearest hazard"), optional=True, createByDefault=True))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.proximity import EXACT_AUDIENCES, METHOD, read_audience, site_table
        from ..analysis.records import DEFAULT_BANDS, make_hazards, parse_bands
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame
        from ..bridge.hazards import hazard_frame
        from .method_note import describe

        self.workspace(parameters, context)
        audience = read_audience(self.parameterAsString(parameters, "AUDIENCE", context))
        bands = parse_bands(self.parameterAsString(parameters, "BANDS", context) or DEFAULT_BANDS)
        status = self.parameterAsString(parameters, "STATUS", context)
        farthest = self.parameterAsDouble(parameters, "MAX_DISTANCE", context) or 5000.0
        sites = parameter_frame(self, parameters, "SITES", context, Span(feedback, 0, 15))
        if not len(sites):
            raise BadInput(N_("The layer of sites is empty"), hint=N_("choose a layer with schools, wells or villages"))
        grid = parameter_frame(self, parameters, "GRID", context, Span(feedback, 15, 17))
        if grid is not None and audience not in EXACT_AUDIENCES:
            return self._classes(parameters, context, sites, grid, audience, feedback)
        frame = hazard_frame(self, parameters, context, Span(feedback, 17, 25))
        survey = parameter_frame(self, parameters, "SURVEYED", context, Span(feedback, 25, 27))
        result = site_table(sites, make_hazards(frame, status, feedback), bands, farthest, survey, audience,
                            Span(feedback, 27, 98))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        described = {"BANDS": [f"{band:g}" for band in bands], "MAX_DISTANCE": farthest, "STATUS": status,
                     "AUDIENCE": audience}
        describe(result.frame, tr("Sites and nearest hazard"), METHOD, described,
                 {"SITES": sites, "HAZARDS": frame, "SURVEYED": survey}, result.counts, result.notes)
        outputs = self.deliver(parameters, context, result.frame, "nearest_hazard", feedback)
        for name, value in result.totals.items():
            feedback.info(f"{name}: {value:,}")
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}

    def _classes(
        self, parameters: dict[str, Any], context: QgsProcessingContext, sites: Frame, grid: Frame, audience: str,
        feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """The form that may go to those who may not have distances; hazards are not read."""
        from ..analysis.site_grid import METHOD, site_classes
        from ..base.feedback import Span
        from .method_note import describe

        result = site_classes(sites, grid, Span(feedback, 27, 95))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        describe(result.frame, tr("Sites and the class of the protected grid"), METHOD, {"AUDIENCE": audience},
                 {"SITES": sites, "GRID": grid}, result.counts, result.notes)
        result.frame.provenance = result.frame.provenance.with_(sensitivity="moderate")
        outputs = self.deliver(parameters, context, result.frame, result.frame.name, feedback)
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (NearestHazard,)
