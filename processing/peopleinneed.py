"""``peopleinneed``: people in need of mine action by unit, low, central and high."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from . import need_inputs as shared
from .base import CommonGroundAlgorithm


class PeopleInNeed(CommonGroundAlgorithm):
    ID = "peopleinneed"
    TITLE = N_("People in need of mine action")
    HELP = N_(
        "<p>How many people need mine action in each unit: low, central and high, never one figure. PROPOSED: no "
        "published formula exists; the parameters are yours to set in a JSON profile (start from "
        "resources/needs/pin.json) and are printed with the result.</p><p>A person counts by the worst hazard in "
        "reach: a weight by distance times a factor by class, once, however many hazards are near. Returnees count "
        "whole where there is an open hazard, a recent accident, or explosive events and no survey; displaced people "
        "by the contamination here or where they come from, whichever is more. The groups sum to the population."
        "</p><p><b>Population</b>: a raster, a table by P-code (COD-PS), or both: then the table gives the number and "
        "the raster the place. <b>Hazards</b> may be missing: conflict events in unsurveyed units and answers of "
        "households or key informants stand in. <b>Add up from severity</b>: units of this class or worse are in the "
        "sum, 0 for all. <b>Draws</b>: of the interval; <b>Runs</b>: of the overlay on drawn hazards.</p><p>A unit of "
        "which nothing is known has no figure and is listed with its people: that is not zero. Print three "
        "significant digits.</p><p><b>Earlier run</b>: its result layer. The change since then is split into "
        "population, displacement, contamination, origins, accidents and events, severity, parameters; the parts add "
        "up to it (table and report).</p><p>Example: 1,000 people, 300 of them within 500 m of a CHA and 200 more "
        "between 1 and 5 km: central 300 × 1 + 200 × 0.25 = 350, low 300 × 0.5 = 150 (none within 100 m), high "
        "300 + 200 × 0.5 = 400.</p>"
    )

    def define(self) -> None:
        shared.define_optional_hazards(self)
        self.define_zones(tables=True)
        shared.define_evidence(self)
        self.addParameter(QgsProcessingParameterString("PERIOD", tr("Period it is for (printed)"), optional=True))
        whole = QgsProcessingParameterNumber.Type.Integer
        for name, label, value, least, most in (
            ("SEVERITY_FROM", tr("Add up from severity (0: all)"), 3, 0, 5),
            ("DRAWS", tr("Draws of the interval (0: none)"), 200, 0, 10000),
            ("RUNS", tr("Runs of the overlay on drawn hazards"), 8, 1, 200),
            ("WEIGHT_DRAWS", tr("Draws of the parameters (0: no sensitivity)"), 500, 0, 5000),
            ("SEED", tr("Seed"), 1, 0, 2**31 - 1),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, whole, value, minValue=least, maxValue=most))
        self.addParameter(QgsProcessingParameterFeatureSource(
            "PREVIOUS", tr("Earlier run (to split the change)"), [QgsProcessing.SourceType.TypeVector], optional=True))
        shared.define_profile(self)
        self.define_workspace()
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("People in need"), optional=True, createByDefault=True)
        )
        self.addParameter(QgsProcessingParameterFeatureSink(
            "CHANGE", tr("Change since the earlier run"), QgsProcessing.SourceType.TypeVector, optional=True,
            createByDefault=False))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis import severity
        from ..analysis.need import METHOD, read_profile, three
        from ..analysis.need_run import change_since, people_in_need
        from ..analysis.zones import zone_level
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import write_output
        from ..products.needs_page import need_page
        from .method_note import describe

        self.workspace(parameters, context)
        profile = read_profile(shared.profile_path(self, parameters, context))
        earlier, previous = self._earlier(parameters, context, feedback)
        inputs, used = shared.read_inputs(self, parameters, context, Span(feedback, 0, 10))
        used.update(previous)
        numbers = {name: self.parameterAsInt(parameters, name, context)
                   for name in ("SEVERITY_FROM", "DRAWS", "RUNS", "WEIGHT_DRAWS", "SEED")}
        result = apart(
            lambda part: people_in_need(
                inputs, profile, severity.read_profile(), part, draws=numbers["DRAWS"], replicates=numbers["RUNS"],
                weight_draws=numbers["WEIGHT_DRAWS"], seed=numbers["SEED"], from_severity=numbers["SEVERITY_FROM"]),
            Span(feedback, 10, 80 if earlier else 95))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        changes = None
        if earlier is not None:
            changes = apart(
                lambda part: change_since(earlier, result, inputs, profile, severity.read_profile(), part,
                                          numbers["SEVERITY_FROM"]),
                Span(feedback, 80, 95))
        period = self.parameterAsString(parameters, "PERIOD", context).strip()
        describe(result.frame, tr("People in need of mine action"), METHOD,
                 {**numbers, "AS_AT": inputs.as_at, "PERIOD": period, "PROFILE": profile.name,
                  "PROFILE_VALUES": dict(profile.values)}, used, result.counts,
                 result.notes)
        level = zone_level(used["ZONES"], inputs.id_field)
        outputs = self.deliver(parameters, context, result.frame, f"people_in_need_{level}", feedback)
        if changes is not None and parameters.get("CHANGE") not in (None, ""):
            changes.provenance = result.frame.provenance
            outputs["CHANGE"] = write_output(self, parameters, "CHANGE", context, changes, feedback)
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            page = need_page(result, profile, inputs.zones.ids, numbers["SEVERITY_FROM"],
                             changes=None if changes is None else changes.table)
            if period or inputs.as_at:
                page.text(" ".join(word for word in (period, inputs.as_at) if word))
            outputs["HTML"] = page.write(html)
        low, central, high = (three(result.totals.pin[f"pin_{s}"]) for s in ("low", "central", "high"))
        feedback.info(tr("In need: low {low}, central {central}, high {high}", low=low, central=central, high=high))
        if result.totals.listed:
            people = three(sum(value for _, value in result.totals.listed if value == value))
            feedback.warn(tr("{n} units with {people} people are not classified or have no figure, and are in no sum",
                             n=len(result.totals.listed), people=people))
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}

    def _earlier(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback,
    ) -> tuple[Any, dict[str, Any]]:
        """The run of PREVIOUS and its frame by parameter, told where its parameters are not known; None without."""
        from ..analysis.need_change import read_earlier
        from ..bridge.frames import parameter_frame

        frame = parameter_frame(self, parameters, "PREVIOUS", context, feedback)
        if frame is None:
            if parameters.get("CHANGE") not in (None, ""):
                feedback.warn(tr("There is no table of changes: PREVIOUS is not given"))
            return None, {}
        earlier = read_earlier(frame, self.parameterAsString(parameters, "ZONE_ID", context),
                               self.parameterAsInt(parameters, "SEVERITY_FROM", context))
        if earlier.profile is None or earlier.level is None:
            feedback.warn(tr("PREVIOUS does not say its parameters: they are taken to be those of now, and what they "
                             "changed counts as contamination and severity"))
        return earlier, {"PREVIOUS": frame}


ALGORITHMS = (PeopleInNeed,)
