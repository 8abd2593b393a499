"""``compareboundaries``: which P-codes of an older version of the boundaries mean something else in the newer one."""

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


class CompareBoundaries(CommonGroundAlgorithm):
    ID = "compareboundaries"
    TITLE = N_("Compare two versions of boundaries")
    GROUP = "load"
    HELP = N_(
        "<p>Compares codes, names and areas of two versions of admin boundaries. A code that stands in both joins "
        "every figure of the one version to the areas of the other, whatever it means there: Somalia’s SO2201 was all "
        "of Banadir in 2023 and is the district Bondhere in v03.</p><p><b>Older</b>, <b>Newer</b>: one admin level of "
        "two versions, as “Load: Administrative boundaries” writes them (VERSION=v02 loads an earlier version beside "
        "the current one). <b>Changes</b>: one row a code with its state: same, redrawn, renamed, other area (less "
        "than half of the area in common, measured on the ellipsoid as intersection by union), new code (the name "
        "stands under another code), gone, new.</p><p>Example: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.</p>"
    )

    def define(self) -> None:
        areas = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("OLDER", tr("Older version"), areas))
        self.addParameter(QgsProcessingParameterFeatureSource("NEWER", tr("Newer version"), areas))
        self.define_workspace()
        self.addParameter(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Changes"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True, createByDefault=True))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.boundary_versions import STATES, compare
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame

        self.workspace(parameters, context)
        first = parameter_frame(self, parameters, "OLDER", context, Span(feedback, 0, 10))
        second = parameter_frame(self, parameters, "NEWER", context, Span(feedback, 10, 20))
        result = apart(lambda part: compare(first, second, part), Span(feedback, 20, 90))
        for state, count in result.counts.items():
            if count:
                feedback.info(f"{tr(STATES[state])}: {count}")
        notes = result.notes()
        feedback.info(notes[0])
        for note in notes[1:]:
            feedback.warn(note)
        outputs = self.deliver(parameters, context, result.frame, result.frame.name, feedback)
        self.close(feedback, outputs, {"OLDER": result.first, "NEWER": result.second})
        return outputs


ALGORITHMS = (CompareBoundaries,)
