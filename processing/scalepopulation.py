"""``scalepopulation``: a population raster scaled to the totals of COD-PS."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm


class ScalePopulation(CommonGroundAlgorithm):
    ID = "scalepopulation"
    TITLE = N_("Scale population to official totals")
    HELP = N_(
        "<p>Makes a population raster agree with the totals of admin areas (COD-PS): each pixel is multiplied by the "
        "area's total over the raster's sum in it, pixels that a border cuts by the fraction in each area. The sum of "
        "each area is then its total.</p><p><b>Population</b>: people per pixel. <b>Zones, ID field</b>: the areas. "
        "<b>Totals</b>: a table with P-codes and population.</p><p>The table of areas has the factor and a flag: "
        "spread evenly (the raster has nobody there), factor outside 0.5 to 2 (table and raster are of another place, "
        "time or kind: look before you use it), no total (left as it was).</p><p>Example: 48,000 people in the table, "
        "40,000 in the raster: every pixel of the area times 1.2.</p>"
    )

    def define(self) -> None:
        vector = QgsProcessing.SourceType
        self.addParameter(QgsProcessingParameterRasterLayer("POPULATION", tr("Population (people per pixel)")))
        self.define_zones()
        totals = tr("Totals by P-code (COD-PS)")
        self.addParameter(QgsProcessingParameterFeatureSource("POPULATION_TABLE", totals, [vector.TypeVector]))
        self.addParameter(QgsProcessingParameterRasterDestination("RASTER", tr("Scaled population")))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Factors by area")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from ..analysis.dasymetric import factors_text, scale_to_totals
        from ..analysis.need_inputs import Reader
        from ..analysis.raster import open_raster
        from ..analysis.zones import make_zones
        from ..base.errors import BadInput
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, write_output
        from .method_note import describe

        layer = self.parameterAsRasterLayer(parameters, "POPULATION", context)
        if layer is None:
            raise BadInput(N_("POPULATION cannot be read: {value}"), value=parameters.get("POPULATION"),
                           hint=N_("choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop"))
        raster = open_raster(layer.source())
        areas = parameter_frame(self, parameters, "ZONES", context, Span(feedback, 0, 5))
        table = parameter_frame(self, parameters, "POPULATION_TABLE", context, Span(feedback, 5, 10))
        id_field = self.parameterAsString(parameters, "ZONE_ID", context)
        zones = make_zones(areas, id_field)
        reader = Reader(zones, id_field, "", feedback)
        totals = reader.people("POPULATION_TABLE", table, "population")
        target = self.parameterAsOutputLayer(parameters, "RASTER", context)
        result = scale_to_totals(raster, zones.geometry, zones.frame.crs, totals, target, Span(feedback, 10, 95))
        frame = zones.frame.take(np.arange(len(zones.ids)))
        for name, values in (("population", totals), ("grid_people", result.grid), ("factor", result.factor),
                             ("scaled_people", result.written), ("flag", [text or None for text in result.flag])):
            frame.table[name] = values
        frame.name = "population_factors"
        for flag, count in factors_text(result.flag).items():
            feedback.warn(tr("{count} areas: {flag}", count=count, flag=flag))
        counts = {"ZONES": zones.counts, **reader.counts}
        describe(frame, tr("Factors by area"), "scalepopulation 1: docs/methods/population.md", {},
                 {"ZONES": areas, "POPULATION_TABLE": table, "POPULATION": layer}, counts, zones.notes)
        outputs = {"OUTPUT": write_output(self, parameters, "OUTPUT", context, frame, feedback), "RASTER": target}
        self.close(feedback, outputs, counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (ScalePopulation,)
