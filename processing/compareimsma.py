"""``compareimsma``: last month's hazards against this month's; the changes and the land balance."""

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
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..base.errors import BadInput
from ..base.scratch import write_whole
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
        "<p><b>Workspace</b> and <b>Country</b> stand for what is not chosen: the hazards there, their earlier state "
        "that was not accepted yet, the release products, and the figures of all imports for the chart. Where both "
        "exports have a day of their own and no period is given, the period lies between them.</p>"
        "<p><b>History</b>: exports of earlier months; the page draws open and released land over all of them.</p>"
        "<p>Example: 40,000 m² open, a product clears 15,000, 25,000 remain: the balance closes without a "
        "correction. Were 24,000 left, −1,000 would be listed.</p>"
    )

    def define(self) -> None:
        vector = [QgsProcessing.SourceType.TypeVector]
        for name, title in (("OLD", tr("Old export (or a workspace)")), ("NEW", tr("New export (or a workspace)"))):
            self.addParameter(QgsProcessingParameterFeatureSource(name, title, vector, optional=True))
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
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Workspace folder"), folder, optional=True))
        self.addParameter(QgsProcessingParameterString("COUNTRY", tr("Country (ISO3)"), optional=True))
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
        from ..analysis.as_at import history_of, with_kept
        from ..analysis.balance import compare
        from ..analysis.balance_report import balance_report
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, write_output

        frames = {
            name: parameter_frame(self, parameters, name, context, Span(feedback, 10 * i, 10 * i + 10))
            for i, name in enumerate(("OLD", "NEW", "RELEASE"))
        }
        start, end = (self.parameterAsString(parameters, name, context).strip()
                      for name in ("PERIOD_START", "PERIOD_END"))
        kept: dict[str, tuple[int, int]] = {}
        place = self._place(parameters, context)
        if place is not None:
            from ..bridge.exports import kept_figures

            own = self._complete(frames, place, feedback)
            kept = kept_figures(*place)
            if own and not start and not end:
                start, end = self._between(frames, feedback)
        self._needed(frames, place)
        id_field = self.parameterAsString(parameters, "ID_FIELD", context) or "hazard_id"
        admin_field = self.parameterAsString(parameters, "ADMIN_FIELD", context)
        result = apart(
            lambda part: compare(frames["OLD"], frames["NEW"], id_field, frames["RELEASE"], period_start=start,
                                 period_end=end, admin_field=admin_field, feedback=part),
            Span(feedback, 30, 90))
        for frame, title in ((result.changes, tr("Changes")), (result.summary, tr("Land balance"))):
            frame.provenance = frame.provenance.with_(title=title)
        frame_in_words(result.changes, ("note",), feedback)
        changes = self._one_kind(result.changes)
        outputs = {
            "CHANGES": write_output(self, parameters, "CHANGES", context, changes, feedback),
            "SUMMARY": write_output(self, parameters, "SUMMARY", context, result.summary, feedback),
        }
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            earlier = self._earlier(parameters, context, Span(feedback, 90, 95))
            history = with_kept(history_of([*earlier, frames["OLD"], frames["NEW"]]), kept)
            write_whole(html, balance_report(result, tr, history))
            outputs["HTML"] = html
        for note in result.notes:
            feedback.info(note)
        for name, value in result.totals.items():
            feedback.info(f"{name}: {value:,}")
        if result.unexplained:
            feedback.warn(tr("{n} rows are not explained by a release product", n=result.unexplained))
        self.close(feedback, outputs, {"OLD": result.old_counts, "NEW": result.new_counts})
        return {name: value for name, value in outputs.items() if value}

    # -- what comes from a workspace --------------------------------------------------------------------
    def _place(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, str] | None:
        """Folder and country, None without a workspace. Raises BadInput."""
        from ..connectors.countries import find_country

        folder = self.parameterAsString(parameters, "WORKSPACE", context).strip()
        if not folder:
            return None
        country = self.parameterAsString(parameters, "COUNTRY", context).strip()
        if not country:
            raise BadInput(N_("COUNTRY is missing: a workspace keeps its layers by country"),
                           hint=N_("give its three letters, such as CAF"))
        return folder, find_country(country).iso3

    @staticmethod
    def _complete(frames: dict[str, Any], place: tuple[str, str], feedback: ProcessingFeedback) -> bool:
        """What was not chosen, from the workspace; True where both exports are its own."""
        if frames["OLD"] is not None and frames["NEW"] is not None and frames["RELEASE"] is not None:
            return False
        from ..bridge.exports import kept_exports

        own = frames["OLD"] is None and frames["NEW"] is None
        for name, found in zip(("OLD", "NEW", "RELEASE"), kept_exports(*place, feedback)):
            frames[name] = found if frames[name] is None else frames[name]
        return own

    @staticmethod
    def _needed(frames: dict[str, Any], place: tuple[str, str] | None) -> None:
        """Raises BadInput where one of the two exports is not there."""
        for name in ("NEW", "OLD"):
            if frames[name] is not None:
                continue
            if place is None:
                raise BadInput(N_("{name} is missing"), name=name,
                               hint=N_("choose both exports, or WORKSPACE and COUNTRY"))
            raise BadInput(N_("The workspace keeps no earlier export of hazards"),
                           hint=N_("import a newer export, or choose the earlier one as OLD"))

    @staticmethod
    def _between(frames: dict[str, Any], feedback: ProcessingFeedback) -> tuple[str, str]:
        """The day after the old export to the day of the new one, where both were said; else no period."""
        from datetime import date, timedelta

        if frames["OLD"] is None or frames["NEW"] is None:
            return "", ""
        first, last = (frames[name].provenance.valid_on[:10] for name in ("OLD", "NEW"))
        try:
            start = (date.fromisoformat(first) + timedelta(days=1)).isoformat()
            end = date.fromisoformat(last).isoformat()
        except ValueError:
            return "", ""
        if start > end:
            return "", ""
        feedback.info(tr("Period: {start} to {end}, between the two exports", start=start, end=end))
        return start, end

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
