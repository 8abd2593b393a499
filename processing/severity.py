"""``severity``: class 1 to 5 of each unit, from layers or from a table of indicators."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterFeatureSink

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from . import need_inputs as shared
from .base import CommonGroundAlgorithm


class Severity(CommonGroundAlgorithm):
    ID = "severity"
    TITLE = N_("Severity")
    HELP = N_(
        "<p>Severity 1 to 5 of each unit from up to five indicators: share of people within 1 km of an open hazard, "
        "civilian casualties per 100,000 in 12 months, kinds of services near or blocked by hazards, share of "
        "households or key informants who report ordnance, share of displaced and returned people from or to "
        "contaminated units. PROPOSED: the thresholds are yours to set in a JSON profile (start from "
        "resources/needs/severity.json).</p><p>Score: the mean of the two highest known indicators, halves up; 5 only "
        "where casualties are 5, or people are 5 and services 4 or more. Fewer than two known indicators: not "
        "classified, never 1, and the unit is listed with its people. Explosive events without a completed survey: at "
        "least 2, and a flag.</p><p><b>Zones</b> may carry the indicators themselves, as fields named value_people, "
        "value_casualties, value_services, value_reports, value_displaced; such a field replaces what the layers "
        "give.</p><p>Example: 20 % of people within 1 km (class 4) and 3 casualties per 100,000 (class 3): mean 3.5, "
        "severity 4.</p>"
    )

    def define(self) -> None:
        shared.define_optional_hazards(self)
        self.define_zones(tables=True)
        shared.define_evidence(self)
        shared.define_profile(self)
        self.define_workspace()
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Severity"), optional=True, createByDefault=True)
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from ..analysis import need
        from ..analysis.need_run import gather, severity_table
        from ..analysis.severity import read_profile
        from ..analysis.zones import zone_level
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..products.needs_page import severity_page
        from .method_note import describe

        self.workspace(parameters, context)
        profile = read_profile(shared.profile_path(self, parameters, context))
        inputs, used = shared.read_inputs(self, parameters, context, Span(feedback, 0, 15))
        evidence = apart(lambda part: gather(inputs, need.read_profile(), None, part, population_needed=False),
                         Span(feedback, 15, 90))
        table = severity_table(evidence, profile, inputs.zones.frame)
        frame = inputs.zones.frame.take(np.arange(len(inputs.zones.ids)))
        frame.table["population"] = evidence.population
        for name in table.columns:
            frame.table[name] = table[name]
        frame.table["survey_state"] = evidence.states
        frame.table["flags"] = ["; ".join(own) or None for own in evidence.flags]
        frame.name, frame.style = "severity", "severity"
        notes = [tr(note.template, **note.values) for note in evidence.notes]
        for note in notes:
            feedback.warn(note)
        describe(frame, tr("Severity"), "severity 1 (PROPOSED); docs/methods/severity.md",
                 {"AS_AT": inputs.as_at, "PROFILE": profile.name}, used, evidence.counts, evidence.notes)
        level = zone_level(used["ZONES"], inputs.id_field)
        outputs = self.deliver(parameters, context, frame, f"severity_{level}", feedback)
        lost = table["severity"].isna().to_numpy()
        listed = [(inputs.zones.ids[i], float(evidence.population[i])) for i in np.flatnonzero(lost)]
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            outputs["HTML"] = severity_page(table, inputs.zones.ids, profile, listed, notes).write(html)
        if listed:
            people = need.three(sum(value for _, value in listed if value == value))
            feedback.warn(tr("{n} units with {people} people are not classified", n=len(listed), people=people))
        self.close(feedback, outputs, evidence.counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (Severity,)
