"""``checkimsma``: geocheck's fifteen checks and ours; findings only, nothing is changed."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ..base.scratch import write_whole
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import frame_in_words, languages, tr
from .base import CommonGroundAlgorithm


class CheckImsma(CommonGroundAlgorithm):
    ID = "checkimsma"
    TITLE = N_("Check mine-action records")
    GROUP = "imsma"
    HELP = N_(
        "<p>Finds what is wrong in a layer that “Import an IMSMA export” made, or in any hazard layer. Nothing is "
        "changed: each row of <b>Issues</b> names the check, the severity, the record and a point to zoom to, and a "
        "repair where one is safe.</p>"
        "<p>Checks: the fifteen of GICHD's geocheck (invalid polygons, too few vertices, repeated polygons, points "
        "and ids, edges over 5,000 m, overlapping parts) and dates, recorded against drawn area (10 % and 100 m²), "
        "released yet open, released without a product, outside the own admin unit, missing minimum data, casualties "
        "without accident, casualties that look alike (only ever flagged: they may be separate people), doubtful "
        "coordinates, unknown status.</p>"
        "<p><b>Repaired</b>, when asked for, is a copy of all records whose polygons are repaired where that moves no "
        "sound boundary: repeated points and parts dropped, invalid polygons to their polygon parts; geometry_note "
        "says what was done and how the area changed. No attribute is touched.</p>"
        "<p><b>Points</b>, <b>Admin</b>, <b>Accidents</b> and <b>Release</b> open further checks; what could not run "
        "is listed in <b>Summary</b>.</p>"
    )

    def define(self) -> None:
        vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Records"), vector))
        self.addParameter(
            QgsProcessingParameterField("ID_FIELD", tr("ID field"), parentLayerParameterName="INPUT", optional=True)
        )
        self.addParameter(QgsProcessingParameterFile("POINTS", tr("Points table"), optional=True))
        for name, title, kinds in (
            ("ADMIN", tr("Admin boundaries"), [QgsProcessing.SourceType.TypeVectorPolygon]),
            ("ACCIDENTS", tr("Accidents (for casualties)"), vector),
            ("RELEASE", tr("Release products (for hazards)"), vector),
        ):
            self.addParameter(QgsProcessingParameterFeatureSource(name, title, kinds, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink("ISSUES", tr("Issues")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "SUMMARY", tr("Summary"), QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "REPAIRED", tr("Repaired records (geometry only)"), QgsProcessing.SourceType.TypeVector,
                optional=True, createByDefault=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "HTML", tr("Report"), tr("HTML files") + " (*.html)", optional=True, createByDefault=False
            )
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis import quality
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, write_output
        from ..connectors.frame import Counts
        from ..connectors.imsma.polygons import read_points
        from ..connectors.imsma.profile import load_profile
        from ..connectors.imsma.source import open_points

        frames = {
            name: parameter_frame(self, parameters, name, context, Span(feedback, 5 * i, 5 * i + 5))
            for i, name in enumerate(("INPUT", "ADMIN", "ACCIDENTS", "RELEASE"))
        }
        records = frames["INPUT"]
        points_path = self.parameterAsString(parameters, "POINTS", context)
        points = None
        if points_path:
            profile = load_profile()
            points = read_points(open_points(points_path, profile, Span(feedback, 20, 28)).table, profile,
                                 feedback=Span(feedback, 28, 30))
        inputs = quality.Inputs(
            records,
            self.parameterAsString(parameters, "ID_FIELD", context),
            "",
            points,
            frames["ADMIN"],
            frames["ACCIDENTS"],
            frames["RELEASE"],
            languages=languages(),
        )
        result = apart(lambda part: quality.check(inputs, part), Span(feedback, 30, 90))
        result.issues.provenance = result.summary.provenance = records.provenance.with_(
            title=tr("Issues in {title}", title=records.provenance.title or records.name)
        )
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            from ..analysis.quality_report import quality_report

            write_whole(html, quality_report(result, tr))
        frame_in_words(result.issues, ("problem", "detail", "repair"), feedback)
        frame_in_words(result.summary, ("problem",))
        outputs = {
            "ISSUES": write_output(
                self, parameters, "ISSUES", context, result.issues, feedback, geometry=QgsWkbTypes.Type.Point
            ),
            "SUMMARY": write_output(self, parameters, "SUMMARY", context, result.summary, feedback),
        }
        counts = {"INPUT": Counts(result.records, result.records)}
        if parameters.get("REPAIRED") not in (None, ""):
            from ..analysis.repair import repaired

            fixed, counts["REPAIRED"] = apart(lambda part: repaired(records, part), Span(feedback, 90, 98))
            frame_in_words(fixed, ("geometry_note",), feedback)
            outputs["REPAIRED"] = write_output(self, parameters, "REPAIRED", context, fixed, feedback)
        if html:
            outputs["HTML"] = html
        feedback.info(
            tr(
                "{issues} issues in {bad} of {all} records",
                issues=len(result.issues),
                bad=result.records_with_issues,
                all=result.records,
            )
        )
        self.close(feedback, outputs, counts)
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (CheckImsma,)
