"""``lineexposure``: how much of each road lies inside and near hazards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ..base.errors import BadInput
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm

if TYPE_CHECKING:
    from ..connectors.frame import Frame


class LineExposure(CommonGroundAlgorithm):
    ID = "lineexposure"
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
        anything = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(
            QgsProcessingParameterFeatureSource("LINES", tr("Lines"), [QgsProcessing.SourceType.TypeVectorLine])
        )
        self.define_hazards()
        self.addParameter(
            QgsProcessingParameterString("BANDS", tr("Distances in metres"), "100,500,1000,5000", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(
                "STATUS", tr("Statuses that count"), "open,worked_on,suspended,unknown", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource("SURVEYED", tr("Survey coverage"), anything, optional=True)
        )
        self.addParameter(QgsProcessingParameterString("AUDIENCE", tr("Audience"), "cluster", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource(
            "GRID", tr("Protected risk grid (its class in place of distances, for others)"),
            [QgsProcessing.SourceType.TypeVectorPolygon], optional=True))
        self.define_workspace()
        self.addParameter(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Lines near hazards"), optional=True, createByDefault=True))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.line_exposure import line_table
        from ..analysis.proximity import EXACT_AUDIENCES, METHOD, read_audience
        from ..analysis.records import DEFAULT_BANDS, make_hazards, parse_bands
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame
        from ..bridge.hazards import hazard_frame
        from .method_note import describe

        self.workspace(parameters, context)
        audience = read_audience(self.parameterAsString(parameters, "AUDIENCE", context))
        bands = parse_bands(self.parameterAsString(parameters, "BANDS", context) or DEFAULT_BANDS)
        status = self.parameterAsString(parameters, "STATUS", context)
        lines = parameter_frame(self, parameters, "LINES", context, Span(feedback, 0, 15))
        if not len(lines):
            raise BadInput(N_("The layer of lines is empty"), hint=N_("choose a layer with roads or tracks"))
        grid = parameter_frame(self, parameters, "GRID", context, Span(feedback, 15, 17))
        if grid is not None and audience not in EXACT_AUDIENCES:
            return self._classes(parameters, context, lines, grid, audience, feedback)
        frame = hazard_frame(self, parameters, context, Span(feedback, 17, 25))
        survey = parameter_frame(self, parameters, "SURVEYED", context, Span(feedback, 25, 27))
        hazards = make_hazards(frame, status, feedback)
        result = line_table(lines, hazards, bands, survey, audience, Span(feedback, 27, 98))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        described = {"BANDS": [f"{band:g}" for band in bands], "STATUS": status, "AUDIENCE": audience}
        describe(result.frame, tr("Lines near hazards"), METHOD, described,
                 {"LINES": lines, "HAZARDS": frame, "SURVEYED": survey}, result.counts, result.notes)
        outputs = self.deliver(parameters, context, result.frame, "line_exposure", feedback)
        for name, value in result.totals.items():
            feedback.info(f"{name}: {value:,}")
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}

    def _classes(
        self, parameters: dict[str, Any], context: QgsProcessingContext, lines: Frame, grid: Frame, audience: str,
        feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """The form that may go to those who may not have distances; hazards are not read."""
        from ..analysis.site_grid import METHOD, line_classes
        from ..base.feedback import Span
        from .method_note import describe

        result = line_classes(lines, grid, Span(feedback, 27, 95))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        describe(result.frame, tr("Lines and the class of the protected grid"), METHOD, {"AUDIENCE": audience},
                 {"LINES": lines, "GRID": grid}, result.counts, result.notes)
        result.frame.provenance = result.frame.provenance.with_(sensitivity="moderate")
        outputs = self.deliver(parameters, context, result.frame, result.frame.name, feedback)
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (LineExposure,)
