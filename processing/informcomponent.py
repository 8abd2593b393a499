"""``informcomponent``: explosive ordnance for a country's own INFORM model, as CSV."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..base.cells import safe_cell
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from . import need_inputs as shared
from .base import CommonGroundAlgorithm


class InformComponent(CommonGroundAlgorithm):
    ID = "informcomponent"
    TITLE = N_("INFORM component: explosive ordnance")
    HELP = N_(
        "<p>A score from 0 to 10 for each unit, for the human hazard category of a country's own (subnational) INFORM "
        "model, as a CSV. PROPOSED. It does not alter the global index; conflict intensity may count the same harm "
        "twice, so say where both are used.</p><p>Three parts, each scaled by fixed bounds (resources/needs/inform."
        "json): people within 1 km of an open hazard per 100,000, casualties per 100,000 and year (mean of 3 years), "
        "hazard area per 1,000 km². Score: half the highest part and half the mean of the known ones; fewer than two "
        "known parts: no score. Reliability is high with three parts and a survey, medium with one of both, else "
        "low.</p><p>Example: parts 8, 4 and 3: 0.5 × 8 + 0.5 × 5 = 6.5.</p>"
    )

    def define(self) -> None:
        shared.define_optional_hazards(self)
        self.define_zones(tables=True)
        shared.define_evidence(self, leave_out=("DISPLACEMENT", "RETURNEES", "ORIGINS", "CONFLICT", "ANSWERS", "SITES"))
        self.addParameter(QgsProcessingParameterFile("PROFILE", tr("Bounds"), extension="json", optional=True))
        self.define_workspace()
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("INFORM component"), optional=True, createByDefault=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("CSV", tr("CSV"), "CSV (*.csv)", optional=True, createByDefault=False)
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        import csv
        from datetime import date

        import numpy as np

        from ..analysis import need, need_inputs
        from ..analysis.inform import component, read_bounds
        from ..analysis.need_run import gather
        from ..analysis.pairs import footprint, pair
        from ..analysis.zones import zone_level
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..connectors import geo
        from .method_note import describe

        self.workspace(parameters, context)
        bounds = read_bounds(shared.profile_path(self, parameters, context))
        inputs, used = shared.read_inputs(self, parameters, context, Span(feedback, 0, 15))
        evidence = apart(lambda part: gather(inputs, need.read_profile(), None, part), Span(feedback, 15, 80))
        zones, n = inputs.zones, len(inputs.zones.ids)
        last = need_inputs.iso_day(inputs.as_at, "AS_AT") or date.today()
        reader = need_inputs.Reader(zones, inputs.id_field, last.isoformat(), feedback)
        harm = np.full(n, np.nan)
        for name, columns in (("casualties", ("",)), ("accidents", ("killed", "injured"))):
            rows = getattr(inputs, name)
            if rows is not None and np.isnan(harm).all():
                start = need_inputs.months_before(last, 36)
                harm = np.sum([reader.events(name.upper(), rows, start, column)[0] for column in columns], axis=0)
        looked = need_inputs.looked(evidence.states, evidence.recorded)
        harm = np.where((harm > 0) | looked, harm, np.nan)
        area = np.full(n, np.nan)
        if inputs.hazards is not None:
            there = np.flatnonzero(inputs.hazards.counts)
            pairs = apart(lambda part: pair(inputs.hazards, zones, there, part), Span(feedback, 80, 85))
            union = apart(lambda part: footprint(pairs, pairs.zone, n, part), Span(feedback, 85, 90))
            area = np.where(looked, union, np.nan)
        ground = geo.ellipsoidal_area(zones.lonlat, geo.WGS84) / 1e6
        table = component(evidence.share_1km, harm, evidence.population, area, np.where(ground > 0, ground, np.nan),
                          ~need_inputs.unsurveyed(evidence.states), bounds)
        frame = zones.frame.take(np.arange(n))
        frame.table["population"] = evidence.population
        for name in table.columns:
            frame.table[name] = table[name]
        frame.table["survey_state"] = evidence.states
        frame.name = "inform_component"
        describe(frame, tr("INFORM component: explosive ordnance"), "informcomponent 1 (PROPOSED); "
                 "docs/methods/inform.md", {"AS_AT": inputs.as_at}, used, evidence.counts, evidence.notes)
        level = zone_level(used["ZONES"], inputs.id_field)
        outputs = self.deliver(parameters, context, frame, f"inform_component_{level}", feedback)
        target = self.parameterAsFileOutput(parameters, "CSV", context)
        if target:
            with Path(target).open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(["pcode", *table.columns, "survey_state"])
                for i, code in enumerate(zones.ids):
                    values = ["" if v != v else round(v, 4) if isinstance(v, float) else v for v in table.iloc[i]]
                    writer.writerow([safe_cell(code), *values, evidence.states[i]])
            outputs["CSV"] = target
        lost = int(table["eo_component"].isna().sum())
        if lost:
            feedback.warn(tr("{n} units have no score: fewer than two parts are known", n=lost))
        self.close(feedback, outputs, evidence.counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (InformComponent,)
