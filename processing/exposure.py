"""``exposure``: people within distances of hazards, per zone."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..base.errors import BadInput
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm


class Exposure(CommonGroundAlgorithm):
    ID = "exposure"
    TITLE = N_("People within distances of hazards")
    HELP = N_(
        "<p>How many people live inside, and within each distance of, hazards that are not released: one row a "
        "zone. Nobody is counted twice, and a pixel that a zone or a distance cuts counts by the fraction covered."
        "</p><p><b>Hazards</b>: polygons, or points with area_m2 or area_recorded_m2, which count as circles of that "
        "area. A record without geometry counts in <i>hazards</i> of the zone whose id is one of its P-codes.<br>"
        "<b>Zones, ID field</b>: admin areas; features of one id are one zone.<br><b>Population</b>: people per "
        "pixel, such as WorldPop.<br><b>Distances</b>: metres on the ground, with commas; pop_1000 is everyone "
        "within 1,000 m, those inside included. A distance shorter than a pixel gives an empty column and the "
        "reason.<br><b>Statuses</b>: those that count; a layer without the field counts whole.<br><b>Survey "
        "coverage</b>: polygons, points or rows with P-codes and a result; without it the survey state of every "
        "zone is unknown.</p><p><b>Fields</b>: pop_total, pop_in, pop_&lt;m&gt;, pop_share (people within the "
        "longest distance by all people), hazards, hazard_area_m2 (sum of the records), hazard_footprint_m2 (ground "
        "covered), survey_state.</p><p>Example: a district with 48,000 people, distances 1000,5000: pop_in 35, "
        "pop_1000 2,140, pop_5000 19,800, pop_share 0.41.</p><p>“Living within” is not “exposed”. Where nothing is "
        "recorded the place is not safe: read survey_state.</p>"
    )

    def define(self) -> None:
        vector = QgsProcessing.SourceType
        self.define_hazards()
        self.addParameter(QgsProcessingParameterFeatureSource("ZONES", tr("Zones"), [vector.TypeVectorPolygon]))
        self.addParameter(QgsProcessingParameterField("ZONE_ID", tr("ID field of the zones"), None, "ZONES"))
        self.addParameter(QgsProcessingParameterRasterLayer("POPULATION", tr("Population (people per pixel)")))
        self.addParameter(
            QgsProcessingParameterString("BANDS", tr("Distances in metres"), "100,500,1000,5000", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(
                "STATUS", tr("Statuses that count"), "open,worked_on,suspended,unknown", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource("SURVEYED", tr("Survey coverage"), [vector.TypeVector], optional=True)
        )
        self.addParameter(QgsProcessingParameterString("ENGINE", tr("Engine"), "threads", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("People near hazards")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.exposure_table import METHOD, exposure_table
        from ..analysis.raster import open_raster
        from ..analysis.records import DEFAULT_BANDS, make_hazards, parse_bands
        from ..analysis.zones import make_zones
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, write_output
        from ..bridge.hazards import hazard_frame
        from .method_note import describe

        engine = self.parameterAsString(parameters, "ENGINE", context).strip() or "threads"
        if engine != "threads":
            raise BadInput(N_("ENGINE {engine} is not known"), hint=N_("use threads"), engine=engine)
        bands = parse_bands(self.parameterAsString(parameters, "BANDS", context) or DEFAULT_BANDS)
        status = self.parameterAsString(parameters, "STATUS", context)
        layer = self.parameterAsRasterLayer(parameters, "POPULATION", context)
        if layer is None:
            raise BadInput(
                N_("POPULATION cannot be read: {value}"),
                hint=N_("choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop"),
                value=parameters.get("POPULATION"),
            )
        raster = open_raster(layer.source())
        frame = hazard_frame(self, parameters, context, Span(feedback, 0, 10))
        hazards = make_hazards(frame, status, feedback)
        areas = parameter_frame(self, parameters, "ZONES", context, Span(feedback, 10, 20))
        zones = make_zones(areas, self.parameterAsString(parameters, "ZONE_ID", context))
        survey = parameter_frame(self, parameters, "SURVEYED", context, Span(feedback, 20, 22))
        result = exposure_table(raster, hazards, zones, bands, survey, Span(feedback, 22, 98))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        describe(
            result.frame, tr("People near hazards"), METHOD,
            {"BANDS": [f"{band:g}" for band in bands], "STATUS": status, "ENGINE": engine},
            {"HAZARDS": frame, "ZONES": areas, "POPULATION": layer, "SURVEYED": survey}, result.counts, result.notes,
        )
        outputs = {"OUTPUT": write_output(self, parameters, "OUTPUT", context, result.frame, feedback)}
        for name, value in result.totals.items():
            feedback.info(tr("All zones together, {name}: {value}", name=name, value=f"{value:,.0f}"))
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (Exposure,)
