"""``impactscore``: the score of IMSMA's Impact Scoring Tool for each location."""

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
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm


class ImpactScore(CommonGroundAlgorithm):
    ID = "impactscore"
    TITLE = N_("Impact score (IMSMA)")
    HELP = N_(
        "<p>Scores locations exactly as IMSMA's Impact Scoring Tool: the sum of weight × point over the factors "
        "of a profile. The point is the number where the factor is a count, else 1 where it is true, once a "
        "location however often it is repeated.</p><p>Low: up to 5, zero and negative too. Medium: 6 to 10. High: "
        "above 10. The ranges stand in the profile.</p><p><b>Input</b>: one or several rows a location. "
        "<b>Location ID</b>: rows with one value are one location. <b>Profile</b>: JSON with factors, columns "
        "and weights; start from resources/impact/imsma_default.json.</p><p>Example: roads blocked (weight 1) and "
        "3 recent victims (weight 2) give 1 + 6 = 7, medium.</p><p>A factor without a column scores nothing; the "
        "run names it, since a location is not less affected because nobody asked.</p>"
    )

    def define(self) -> None:
        source = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Locations"), source))
        self.addParameter(
            QgsProcessingParameterField("ID_FIELD", tr("Location ID"), parentLayerParameterName="INPUT", optional=True)
        )
        self.addParameter(QgsProcessingParameterFile("PROFILE", tr("Profile"), extension="json", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Scored locations")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "HTML", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
            )
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.impact import impact_score, read_profile
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, write_output
        from ..connectors.frame import Counts
        from ..products.page import Page

        frame = parameter_frame(self, parameters, "INPUT", context, feedback)
        path = self.parameterAsFile(parameters, "PROFILE", context)
        profile = read_profile(Path(path) if path else None)
        id_field = self.parameterAsString(parameters, "ID_FIELD", context)
        result = apart(lambda part: impact_score(frame, id_field, profile, part), Span(feedback, 40, 80))
        scored = frame.take(result.first_row)
        for column in result.table.columns.drop(id_field or "location"):
            scored.table[column] = result.table[column]
        scored.name = "impact_score"
        for factor in result.absent:
            feedback.warn(tr("Not scored, no such column: {factor}", factor=tr(factor.title)))
        outputs = {"OUTPUT": write_output(self, parameters, "OUTPUT", context, scored, feedback)}
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            page = Page(tr("Impact score"), tr(profile.name))
            classes = result.table["impact_class"].value_counts()
            page.bars({c: int(classes.get(c, 0)) for c in ("high", "medium", "low")})
            page.heading(tr("Weights")).table(
                [tr("Factor"), tr("Weight"), tr("Scored")],
                [(tr(f.title), f.weight, "" if f in result.absent else "✓") for f in profile.factors],
            )
            top = result.table.sort_values("impact_score", ascending=False)
            page.heading(tr("Highest scores")).table(list(top.columns[:3]), top.iloc[:, :3].values.tolist(), 50)
            outputs["HTML"] = page.write(html)
        self.close(feedback, outputs, {"INPUT": Counts(len(frame), len(frame))})
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (ImpactScore,)
