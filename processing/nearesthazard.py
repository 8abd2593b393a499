"""``nearesthazard``: how far schools, health posts, water points or settlements are from hazards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..base.errors import BadInput
from ..base.text import N_
from ..bridge.i18n import tr
from .near import NearHazards

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.frame import Frame


class NearestHazard(NearHazards):
    ID = "nearesthazard"
    THINGS = "SITES"
    LAYER = "nearest_hazard"
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
        self.define_distances()
        self.define_audience(tr("Sites and nearest hazard"))

    def titles(self) -> tuple[str, str]:
        return tr("Sites and nearest hazard"), tr("Sites and the class of the protected grid")

    def empty(self) -> BadInput:
        return BadInput(N_("The layer of sites is empty"), hint=N_("choose a layer with schools, wells or villages"))

    def more(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        return {"MAX_DISTANCE": self.parameterAsDouble(parameters, "MAX_DISTANCE", context) or 5000.0}

    def measure(
        self, things: Frame, hazards: Any, bands: list[float], survey: Frame | None, audience: str,
        chosen: dict[str, Any], feedback: Feedback
    ) -> tuple[Any, str]:
        from ..analysis.proximity import METHOD, site_table

        return site_table(things, hazards, bands, chosen["MAX_DISTANCE"], survey, audience, feedback), METHOD

    def classes(self, things: Frame, grid: Frame, feedback: Feedback) -> Any:
        from ..analysis.site_grid import site_classes

        return site_classes(things, grid, feedback)


ALGORITHMS = (NearestHazard,)
