"""``exposure``: people within distances of hazards, per zone."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
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
        "pop_1000 2,140, pop_5000 19,800, pop_share 0.41.</p><p><b>Draws</b> give pop_&lt;m&gt;_p10, _p50 and _p90: "
        "how sure the figures are, from the population, the outlines, and whether each record is a hazard (PROPOSED). "
        "<b>People by nearest hazard</b>: within the longest distance, each person with the nearest hazard, so that "
        "the hazards' figures add up to the total.</p><p>“Living within” is not “exposed”. Where nothing is "
        "recorded the place is not safe: read survey_state.</p>"
    )

    def define(self) -> None:
        vector = QgsProcessing.SourceType
        self.define_hazards()
        self.define_zones()
        self.addParameter(QgsProcessingParameterRasterLayer("POPULATION", tr("Population (people per pixel)")))
        self.define_distances()
        self.addParameter(
            QgsProcessingParameterString(
                "ENGINE", tr("Engine (threads, or a Dask scheduler such as tcp://10.0.0.5:8786)"), "threads",
                optional=True,
            )
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        for name, label, value, least, most in (
            ("DRAWS", tr("Draws of the interval (0: none)"), 0, 0, 10000),
            ("RUNS", tr("Runs of the overlay on drawn hazards"), 20, 2, 200),
            ("SEED", tr("Seed"), 1, 0, 2**31 - 1),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, whole, value, minValue=least, maxValue=most))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "BY_HAZARD", tr("People by nearest hazard"), vector.TypeVector, optional=True, createByDefault=False
            )
        )
        self.define_workspace()
        self.addParameter(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("People near hazards"), optional=True, createByDefault=True))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.engine import read_engine
        from ..analysis.exposure_table import METHOD, exposure_table
        from ..analysis.raster import open_raster
        from ..analysis.records import DEFAULT_BANDS, make_hazards, parse_bands
        from ..analysis.zones import make_zones, zone_level
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, write_output
        from ..bridge.hazards import hazard_frame
        from .method_note import describe

        self.workspace(parameters, context)
        zone_id = self.parameterAsString(parameters, "ZONE_ID", context)
        engine = read_engine(self.parameterAsString(parameters, "ENGINE", context))
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
        hazards = apart(lambda part: make_hazards(frame, status, part), Span(feedback, 9, 10))
        areas = parameter_frame(self, parameters, "ZONES", context, Span(feedback, 10, 20))
        zones = apart(lambda part: make_zones(areas, zone_id), Span(feedback, 19, 20))
        survey = parameter_frame(self, parameters, "SURVEYED", context, Span(feedback, 20, 22))
        result = apart(lambda part: exposure_table(raster, hazards, zones, bands, survey, part, engine=engine),
                       Span(feedback, 22, 98))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        describe(
            result.frame, tr("People near hazards"), METHOD,
            {"BANDS": [f"{band:g}" for band in bands], "STATUS": status, "ENGINE": engine},
            {"HAZARDS": frame, "ZONES": areas, "POPULATION": layer, "SURVEYED": survey}, result.counts, result.notes,
        )
        draws = self.parameterAsInt(parameters, "DRAWS", context)
        if draws > 0:
            self._interval(result, raster, hazards, zones, bands, draws, parameters, context, feedback)
        by_hazard = None
        if parameters.get("BY_HAZARD") not in (None, ""):
            by_hazard = self._by_hazard(result, raster, hazards, zones, bands, feedback)
        outputs = self.deliver(parameters, context, result.frame, f"exposure_{zone_level(areas, zone_id)}", feedback)
        if by_hazard is not None:
            outputs["BY_HAZARD"] = write_output(self, parameters, "BY_HAZARD", context, by_hazard, feedback)
        for name, value in result.totals.items():
            feedback.info(tr("All zones together, {name}: {value}", name=name, value=f"{value:,.0f}"))
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}

    def _interval(
        self, result: Any, raster: Any, hazards: Any, zones: Any, bands: Any, draws: int, parameters: dict[str, Any],
        context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> None:
        """pop_<m>_p10, _p50, _p90 of the distances that the raster can tell."""
        from ..analysis.exposure_draws import band_intervals
        from ..analysis.exposure_table import ground_pixel
        from ..analysis.need import read_profile
        from ..analysis.records import band_name

        told = [band for band in bands if f"pop_{band_name(band)}" not in result.null_bands]
        figures = band_intervals(
            raster, hazards, zones, told, ground_pixel(raster, zones.lonlat), read_profile(), float("nan"), draws,
            self.parameterAsInt(parameters, "RUNS", context), self.parameterAsInt(parameters, "SEED", context),
            feedback)
        for name, values in figures.items():
            result.frame.table[name] = values

    @staticmethod
    def _by_hazard(
        result: Any, raster: Any, hazards: Any, zones: Any, bands: Any, feedback: ProcessingFeedback
    ) -> Any:
        """The hazards with the people of whom each is the nearest, within the longest distance: they add up."""
        from ..analysis.dasymetric import people_by_nearest
        from ..analysis.exposure import zone_edges
        from ..analysis.exposure_table import ground_pixel
        from ..analysis.records import band_name
        from ..connectors.frame import Frame

        told = [band for band in bands if f"pop_{band_name(band)}" in result.totals]
        if not told:
            raise BadInput(N_("No distance is wide enough for the raster"), hint=N_("give a longer one in BANDS"))
        name = f"pop_{band_name(told[-1])}"
        edges = zone_edges(zones.geometry, zones.frame.crs, raster)
        figures = people_by_nearest(raster, hazards, told[-1], ground_pixel(raster, zones.lonlat),
                                    result.totals[name], feedback, edges)
        table = hazards.frame.table.assign(**{f"nearest_{name}": figures})
        return Frame("people_by_hazard", table.reset_index(drop=True), provenance=result.frame.provenance)


ALGORITHMS = (Exposure,)
