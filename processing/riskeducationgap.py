"""``riskeducationgap``: where risk education goes next."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from . import need_inputs as shared
from .base import CommonGroundAlgorithm


class RiskEducationGap(CommonGroundAlgorithm):
    ID = "riskeducationgap"
    TITLE = N_("Risk education gap")
    HELP = N_(
        "<p>Ranks units by the people who need risk education and have not had it, by boys, girls, men and women. "
        "PROPOSED: no formula is published; the parameters are yours to set in a JSON profile (start from "
        "resources/needs/risk_education.json).</p><p>Need: returnees and residents by the share of people within 1 km "
        "of an open hazard, displaced people by that or by the contamination where they come from, times the relative "
        "risk of the group from casualties. What sessions covered fades with time. <b>Arrivals</b>: people who came in "
        "the last 30 days; more than 5 % of the population in a contaminated unit is a surge, which goes first "
        "whatever the rank. Stocks and flows are not mixed.</p><p><b>Exposure</b>: the table of that algorithm, in "
        "place of hazards and raster. Without hazards, conflict events in unsurveyed units (at least 20 %) and answers "
        "of households stand in, and the share who had risk education where there are no sessions.</p><p>A unit of "
        "whose contamination nothing is known has no need and is listed: that is not zero.</p><p>Example: 1,000 "
        "people, 20 % within 1 km: need 200; a session a year ago for 500, of whom 0.8 are new: covered 0.4 × 0.5 = "
        "0.2, gap 160.</p>"
    )

    def define(self) -> None:
        anything = [QgsProcessing.SourceType.TypeVector]
        self.define_zones(tables=True)
        shared.define_optional_hazards(self)
        shared.define_evidence(self, leave_out=("SITES", "ACCIDENTS"))
        for name, label in (("EXPOSURE", tr("People near hazards (exposure)")),
                            ("SESSIONS", tr("Risk education sessions")),
                            ("ARRIVALS", tr("Arrivals of the last 30 days by P-code"))):
            self.addParameter(QgsProcessingParameterFeatureSource(name, label, anything, optional=True))
        shared.define_profile(self)
        self.define_workspace()
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Risk education gap"), optional=True, createByDefault=True)
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis import need
        from ..analysis.gap_run import METHOD, risk_education_gap
        from ..analysis.risk_education import read_profile
        from ..analysis.zones import zone_level
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame
        from ..products.needs_page import gap_page
        from .method_note import describe

        self.workspace(parameters, context)
        profile = read_profile(shared.profile_path(self, parameters, context))
        inputs, used = shared.read_inputs(self, parameters, context, Span(feedback, 0, 15))
        for name in ("EXPOSURE", "SESSIONS", "ARRIVALS"):
            used[name] = parameter_frame(self, parameters, name, context, feedback)
        inputs.exposure = used["EXPOSURE"]
        result = apart(
            lambda part: risk_education_gap(inputs, used["SESSIONS"], used["ARRIVALS"], profile, need.read_profile(),
                                            part),
            Span(feedback, 15, 95))
        notes = [tr(note.template, **note.values) for note in result.evidence.notes]
        for note in notes:
            feedback.warn(note)
        describe(result.frame, tr("Risk education gap"), METHOD, {"AS_AT": inputs.as_at, "PROFILE": profile.name}, used,
                 result.counts, result.evidence.notes)
        level = zone_level(used["ZONES"], inputs.id_field)
        outputs = self.deliver(parameters, context, result.frame, f"risk_education_gap_{level}", feedback)
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            page = gap_page(result.table, inputs.zones.ids, profile, result.basis, result.unknown, notes)
            outputs["HTML"] = page.write(html)
        surge = int(result.table["surge"].sum())
        if surge:
            feedback.warn(tr("Arrivals surge in {n} units: act within two weeks, whatever the rank", n=surge))
        lost = int(result.table["need"].isna().sum())
        if lost:
            feedback.warn(tr("{n} units have no figure, because nothing is known of their contamination", n=lost))
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (RiskEducationGap,)
