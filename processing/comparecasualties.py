"""``comparecasualties``: pairs of two casualty lists that may be the same person."""

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
from .base import CommonGroundAlgorithm


class CompareCasualties(CommonGroundAlgorithm):
    ID = "comparecasualties"
    TITLE = N_("Compare casualty lists")
    GROUP = "imsma"
    HELP = N_(
        "<p>Compares two casualty lists without names, for example of two organisations, and flags pairs that may "
        "be the same person: date within 3 days (or the stated month), the same P-codes as far as both know them, "
        "sex, age group and outcome. Nothing is merged or removed: equal rows can be different people, and "
        "<i>alike_in_first</i> and <i>alike_in_second</i> say how many rows look the same.</p><p><b>First</b>, "
        "<b>Second</b>: tables of the minimum schema (“Import IMSMA export”, kind casualty). <b>Matches</b>: one "
        "row a pair, best first. <b>Months</b>: reports by month and list; an empty cell means that the list has no "
        "report, not that there was no casualty.</p><p>Rows whose date is known to the year only are not compared "
        "and are counted as left out.</p>"
    )

    def define(self) -> None:
        anything = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource("FIRST", tr("First list"), anything))
        self.addParameter(QgsProcessingParameterFeatureSource("SECOND", tr("Second list"), anything))
        self.addParameter(
            QgsProcessingParameterFeatureSink("MATCHES", tr("Possible pairs"), QgsProcessing.SourceType.TypeVector)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "MONTHS",
                tr("Reports by month"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            )
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.casualty_match import compare
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, write_output
        from ..connectors.frame import Counts, Frame
        from ..connectors.provenance import highest

        first = parameter_frame(self, parameters, "FIRST", context, Span(feedback, 0, 10))
        second = parameter_frame(self, parameters, "SECOND", context, Span(feedback, 10, 20))
        result = apart(lambda part: compare(first, second, part), Span(feedback, 20, 95))
        about = first.provenance.with_(
            title=tr("Possible pairs of casualties"),
            # pairs are about people even where neither list had a level
            sensitivity=highest(first.provenance.sensitivity, second.provenance.sensitivity, "severe"),
        )
        outputs = {}
        for name, table in (("MATCHES", result.pairs), ("MONTHS", result.months)):
            frame = Frame(f"casualty_{name.lower()}", table, provenance=about)
            outputs[name] = write_output(self, parameters, name, context, frame, feedback)
        counts = {
            name: Counts(len(frame), len(frame) - lost, {tr("date not known to the month"): lost})
            for name, frame, lost in (("FIRST", first, result.undated[0]), ("SECOND", second, result.undated[1]))
        }
        feedback.info(tr("{n} possible pairs", n=len(result.pairs)))
        self.close(feedback, outputs, counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (CompareCasualties,)
