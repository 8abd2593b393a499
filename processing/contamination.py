"""``contamination``: hazards, accidents, casualties and released land per zone."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm


class Contamination(CommonGroundAlgorithm):
    ID = "contamination"
    TITLE = N_("Contamination by zone")
    HELP = N_(
        "<p>Counts and areas of recorded hazards by class and status, accidents, casualties and released land: one row "
        "a zone, or one a zone and group.</p><p><b>Hazards</b>: polygons (cut at the zones' borders), points with an "
        "area (circles), or rows whose P-code is the zone's id. hazard_area_m2 adds the records, "
        "hazard_footprint_m2 is the ground they cover together, open_remaining_m2 what is left to release. A hazard "
        "in two zones counts in both rows and once in the total on the console.<br><b>Accidents, casualties, "
        "release</b>: points, areas or rows with P-codes; what is not given stays empty, since unknown is not zero."
        "<br><b>As at, period</b>: dates as 2025-12-31. Accidents, casualties and releases count from the first to "
        "the last day; a hazard whose status changed after “as at” has the status unknown on that day.<br><b>Group "
        "by</b>: organisation, donor, eo_type or hazard_class.</p><p>Example: a CHA of 40,000 m², three quarters of "
        "it in district A, gives A hazards 1, area_cha_m2 30,000, and B hazards 1, area_cha_m2 10,000.</p><p>Where "
        "nothing is recorded the place is not safe: read survey_state.</p>"
    )

    def define(self) -> None:
        vector = QgsProcessing.SourceType
        self.define_hazards()
        self.define_zones()
        for name, title in (
            ("ACCIDENTS", tr("Accidents")),
            ("CASUALTIES", tr("Casualties")),
            ("RELEASE", tr("Released land")),
            ("SURVEYED", tr("Survey coverage")),
        ):
            self.addParameter(QgsProcessingParameterFeatureSource(name, title, [vector.TypeVector], optional=True))
        self.addParameter(
            QgsProcessingParameterString(
                "STATUS", tr("Statuses that count"), "open,worked_on,suspended,unknown", optional=True
            )
        )
        for name, title in (
            ("AS_AT", tr("As at (date)")),
            ("PERIOD_START", tr("First day of the period")),
            ("PERIOD_END", tr("Last day of the period")),
            ("GROUP_BY", tr("Group by (organisation, donor, eo_type, hazard_class)")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, optional=True))
        self.define_workspace()
        self.addParameter(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Contamination by zone"), optional=True, createByDefault=True))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.contamination import METHOD, Inputs, contamination
        from ..analysis.records import make_hazards
        from ..analysis.zones import make_zones, zone_level
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame
        from ..bridge.hazards import hazard_frame
        from .method_note import describe

        self.workspace(parameters, context)
        zone_id = self.parameterAsString(parameters, "ZONE_ID", context)
        words = {
            name: self.parameterAsString(parameters, name, context).strip()
            for name in ("STATUS", "AS_AT", "PERIOD_START", "PERIOD_END", "GROUP_BY")
        }
        frames = {
            name: parameter_frame(self, parameters, name, context, Span(feedback, 5 * i, 5 * i + 5))
            for i, name in enumerate(("ZONES", "ACCIDENTS", "CASUALTIES", "RELEASE", "SURVEYED"), 1)
        }
        frames["HAZARDS"] = hazard_frame(self, parameters, context, Span(feedback, 0, 5))
        result = apart(lambda part: contamination(Inputs(
            make_hazards(frames["HAZARDS"], words["STATUS"], part),
            make_zones(frames["ZONES"], zone_id),
            frames["ACCIDENTS"], frames["CASUALTIES"], frames["RELEASE"], frames["SURVEYED"],
            words["AS_AT"], words["PERIOD_START"], words["PERIOD_END"], words["GROUP_BY"],
        ), part), Span(feedback, 30, 98))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        describe(result.frame, tr("Contamination by zone"), METHOD, words, frames, result.counts, result.notes)
        table = f"contamination_{zone_level(frames['ZONES'], zone_id)}"
        outputs = self.deliver(parameters, context, result.frame, table, feedback)
        for name, value in result.totals.items():
            feedback.info(tr("All zones together, {name}: {value}", name=name, value=f"{value:,.0f}"))
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (Contamination,)
