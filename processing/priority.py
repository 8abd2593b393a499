"""``priority``: rank rows by a weighted sum, checked three ways."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm


class Priority(CommonGroundAlgorithm):
    ID = "priority"
    TITLE = N_("Priorities")
    HELP = N_(
        "<p>Ranks hazards, tasks or areas by a weighted sum of criteria. PROPOSED: no published mine-action method "
        "gives the weights; they are yours to set in a JSON profile (start from resources/priority/default.json) "
        "and are printed with the result.</p><p>Each value is scaled to 0..1 with the fixed bounds of the profile, "
        "so that two months compare. Beside the weighted sum stand a geometric check, PROMETHEE II, and the rank "
        "under 1,000 draws of weights: the chance to be in the top ten and the 5 % to 95 % range of ranks. Rows "
        "whose ranges overlap share a band: the weights cannot tell them apart.</p><p>An empty cell is unknown, "
        "not zero: the criterion is left out for that row and <i>missing</i> counts it. Cost stands beside the "
        "score, not inside.</p><p>Example: people 0.6 and accidents 0.4, both scaled: 0.5 and 1 give "
        "0.6 × 0.5 + 0.4 × 1 = 0.7.</p>"
    )

    def define(self) -> None:
        source = [QgsProcessing.SourceType.TypeVector]
        number = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Hazards, tasks or areas"), source))
        self.addParameter(
            QgsProcessingParameterField("ID_FIELD", tr("ID field"), parentLayerParameterName="INPUT", optional=True)
        )
        self.addParameter(QgsProcessingParameterFile("PROFILE", tr("Profile"), extension="json", optional=True))
        self.addParameter(
            QgsProcessingParameterNumber("DRAWS", tr("Draws of weights"), number, 1000, minValue=1, maxValue=100000)
        )
        self.addParameter(QgsProcessingParameterNumber("SEED", tr("Seed"), number, 1))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Ranked")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "HTML", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
            )
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.priority import prioritise, read_profile
        from ..base.apart import apart
        from ..bridge.frames import parameter_frame, write_output
        from ..connectors.frame import Counts

        frame = parameter_frame(self, parameters, "INPUT", context, feedback)
        path = self.parameterAsFile(parameters, "PROFILE", context)
        profile = read_profile(Path(path) if path else None)
        draws = self.parameterAsInt(parameters, "DRAWS", context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        result = apart(lambda part: prioritise(frame, profile, draws, seed, part), feedback)
        for criterion in result.absent:
            feedback.warn(tr("Left out, no such column: {criterion}", criterion=tr(criterion.title)))
        for column in result.table.columns:
            frame.table[column] = result.table[column]
        frame.name = "priority"
        outputs = {"OUTPUT": write_output(self, parameters, "OUTPUT", context, frame, feedback)}
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            id_field = self.parameterAsString(parameters, "ID_FIELD", context)
            outputs["HTML"] = self._report(html, frame, result, profile, id_field, draws)
        self.close(feedback, outputs, {"INPUT": Counts(len(frame), len(frame))})
        return {name: value for name, value in outputs.items() if value}

    @staticmethod
    def _report(html: str, frame: Any, result: Any, profile: Any, id_field: str, draws: int) -> str:
        from ..products.page import Page

        page = Page(tr("Priorities"), tr(profile.name))
        page.note(tr("PROPOSED method: the weights are a choice, not a finding."))
        page.heading(tr("Weights")).table(
            [tr("Criterion"), tr("Weight"), tr("From"), tr("To")],
            [(tr(c.title), result.weights.get(c.id), c.minimum, c.maximum) for c in profile.criteria],
        )
        order = frame.table.sort_values("priority_rank").head(50)
        shown = ["priority_rank", "priority_score", "rank_geometric", "p_top", "rank_p5", "rank_p95", "missing"]
        shown = ([id_field] if id_field else []) + shown
        page.heading(tr("Ranks under {draws} draws of weights", draws=draws)).table(shown, order[shown].values.tolist())
        return page.write(html)


ALGORITHMS = (Priority,)
