"""``lineexposure``: how much of each road lies inside and near hazards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource

from ..base.errors import BadInput
from ..base.text import N_
from ..bridge.i18n import tr
from .near import NearHazards

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.frame import Frame


class LineExposure(NearHazards):
    ID = "lineexposure"
    THINGS = "LINES"
    LAYER = "line_exposure"
    TITLE = N_("Roads inside and near hazards")
    HELP = N_(
        "<p>Length of each line inside hazards that are not released, and within each distance of them, on the "
        "ground; where hazards overlap nothing is counted twice.</p><p><b>Lines</b>: roads, tracks, power lines, "
        "canals.<br><b>Hazards</b>: polygons, or points, which count as circles of area_m2 or area_recorded_m2.<br>"
        "<b>Distances</b>: metres with commas; length_1000 is all of the line within 1,000 m, the part inside "
        "included.<br><b>Audience</b>: for all but the own programme and accredited operators lengths are rounded "
        "up to full kilometres and crossings become yes or no, because exact lengths on several roads give a "
        "hazard's position away.<br><b>Protected risk grid</b>: others get a row for each square that the line runs "
        "through, with its length there and the square's class. Only this form goes out to the cluster.</p>"
        "<p><b>Fields</b>: those of the lines, length_m, length_in, length_&lt;m&gt;, "
        "crossings (stretches inside hazards), survey_state.</p><p>Example: a road of 12 km that runs 300 m through a "
        "CHA: length_in 300, crossings 1.</p><p>Where nothing is recorded the road is not safe: read survey_state.</p>"
    )

    def define(self) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource("LINES", tr("Lines"), [QgsProcessing.SourceType.TypeVectorLine])
        )
        self.define_hazards()
        self.define_distances()
        self.define_audience(tr("Lines near hazards"))

    def titles(self) -> tuple[str, str]:
        return tr("Lines near hazards"), tr("Lines and the class of the protected grid")

    def empty(self) -> BadInput:
        return BadInput(N_("The layer of lines is empty"), hint=N_("choose a layer with roads or tracks"))

    def measure(
        self, things: Frame, hazards: Any, bands: list[float], survey: Frame | None, audience: str,
        chosen: dict[str, Any], feedback: Feedback
    ) -> tuple[Any, str]:
        from ..analysis.line_exposure import line_table
        from ..analysis.proximity import METHOD

        return line_table(things, hazards, bands, survey, audience, feedback), METHOD

    def classes(self, things: Frame, grid: Frame, feedback: Feedback) -> Any:
        from ..analysis.site_grid import line_classes

        return line_classes(things, grid, feedback)


ALGORITHMS = (LineExposure,)
