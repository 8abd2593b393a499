"""``compareimsma``: last month's hazards against this month's; the changes and the land balance."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import frame_in_words, tr
from .base import CommonGroundAlgorithm


class CompareImsma(CommonGroundAlgorithm):
    ID = "compareimsma"
    TITLE = N_("Compare two exports (land balance)")
    GROUP = "imsma"
    HELP = N_(
        "<p>Compares two exports of hazards, imported by “Import an IMSMA export”. <b>Changes</b>: added, removed, "
        "status, class, geometry (with the area), attributes, one row a record and change. <b>Summary</b>: the land "
        "balance per admin unit and class, in whole square metres:</p>"
        "<p>opening + new − cancelled − reduced − cleared ± reclassified ± corrections = closing</p>"
        "<p>Opening and closing are the land whose status counts (open, worked on, suspended, unknown): the remaining "
        "area where it is recorded, else the drawn one, else the recorded one. Cancelled, reduced and cleared come "
        "from <b>Release</b> (hazard_id, kind, area_m2) within the period. What no product explains is a correction "
        "and is listed with explained = no: a hazard removed, an area edited, a product counted twice.</p>"
        "<p><b>History</b>: exports of earlier months; the page draws open and released land over all of them.</p>"
        "<p>Example: 40,000 m² open, a product clears 15,000, 25,000 remain: the balance closes without a "
        "correction. Were 24,000 left, −1,000 would be listed.</p>"
    )

    def define(self) -> None:
        vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource("OLD", tr("Old export"), vector))
        self.addParameter(QgsProcessingParameterFeatureSource("NEW", tr("New export"), vector))
        self.addParameter(
            QgsProcessingParameterField(
                "ID_FIELD", tr("ID field"), "hazard_id", parentLayerParameterName="NEW", optional=True
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSource("RELEASE", tr("Release products"), vector, optional=True))
        self.addParameter(
            QgsProcessingParameterField(
                "ADMIN_FIELD", tr("Admin unit field"), parentLayerParameterName="NEW", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                "HISTORY", tr("Earlier exports, for the chart"), QgsProcessing.SourceType.TypeVector, optional=True
            )
        )
        for name, title in (
            ("PERIOD_START", tr("First day of the period")),
            ("PERIOD_END", tr("Last day of the period")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink("CHANGES", tr("Changes")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "SUMMARY", tr("Land balance"), QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=True
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
        from ..analysis.as_at import history_of
        from ..analysis.balance import compare
        from ..analysis.balance_report import balance_report
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, write_output

        frames = {
            name: parameter_frame(self, parameters, name, context, Span(feedback, 10 * i, 10 * i + 10))
            for i, name in enumerate(("OLD", "NEW", "RELEASE"))
        }
        result = compare(
            frames["OLD"],
            frames["NEW"],
            self.parameterAsString(parameters, "ID_FIELD", context) or "hazard_id",
            frames["RELEASE"],
            period_start=self.parameterAsString(parameters, "PERIOD_START", context).strip(),
            period_end=self.parameterAsString(parameters, "PERIOD_END", context).strip(),
            admin_field=self.parameterAsString(parameters, "ADMIN_FIELD", context),
            feedback=Span(feedback, 30, 90),
        )
        for frame, title in ((result.changes, tr("Changes")), (result.summary, tr("Land balance"))):
            frame.provenance = frame.provenance.with_(title=title)
        frame_in_words(result.changes, ("note",))
        changes = self._one_kind(result.changes)
        outputs = {
            "CHANGES": write_output(self, parameters, "CHANGES", context, changes, feedback),
            "SUMMARY": write_output(self, parameters, "SUMMARY", context, result.summary, feedback),
        }
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            earlier = self._earlier(parameters, context, Span(feedback, 90, 95))
            history = history_of([*earlier, frames["OLD"], frames["NEW"]])
            Path(html).write_text(balance_report(result, tr, history), encoding="utf-8")
            outputs["HTML"] = html
        for note in result.notes:
            feedback.info(note)
        for name, value in result.totals.items():
            feedback.info(f"{name}: {value:,}")
        if result.unexplained:
            feedback.warn(tr("{n} rows are not explained by a release product", n=result.unexplained))
        self.close(feedback, outputs, {"OLD": result.old_counts, "NEW": result.new_counts})
        return {name: value for name, value in outputs.items() if value}

    def _earlier(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: Any) -> list[Any]:
        """The exports of earlier months."""
        from ..bridge.frames import frame_from_source, layer_provenance

        frames = []
        for layer in self.parameterAsLayerList(parameters, "HISTORY", context):
            frame = frame_from_source(layer, feedback, name=layer.name())
            frame.provenance = (layer_provenance(layer) or frame.provenance).with_(title=layer.name())
            frames.append(frame)
        return frames

    @staticmethod
    def _one_kind(frame: Any) -> Any:
        """A layer has one geometry type: where areas and points are mixed, each row is a point inside its shape."""
        import numpy as np
        import shapely

        if frame.geometry is None:
            return frame
        kinds = set(np.unique(shapely.get_type_id(frame.geometry)).tolist()) - {-1}
        if kinds <= {3, 6} or kinds <= {0, 4}:
            return frame
        frame.geometry = shapely.point_on_surface(shapely.make_valid(frame.geometry))
        return frame


ALGORITHMS = (CompareImsma,)
