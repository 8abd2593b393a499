"""``importimsma``: any IMSMA export into the minimum schema; every row in an output or rejected with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..base.scratch import write_whole
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import frame_in_words, tr
from ..connectors.schema import KINDS
from .base import CommonGroundAlgorithm
from .choices import choice

if TYPE_CHECKING:
    from ..connectors.frame import Frame
    from ..connectors.imsma.importer import Imported


class ImportImsma(CommonGroundAlgorithm):
    ID = "importimsma"
    TITLE = N_("Import an IMSMA export")
    GROUP = "imsma"
    HELP = N_(
        "<p>Brings an export into the minimum schema. Every row ends in an output or in <b>Rejected</b> with the "
        "reason; the counts add up.</p>"
        "<p><b>Input</b>: shapefile, GeoPackage, geodatabase (.gdb folder or zip), GeoJSON, KML, CSV, XLSX, or a "
        "database connection (PG:…). <b>Kind</b>: what the rows are. <b>Layer</b>: layer, sheet or table where there "
        "are several. <b>Points</b>: the points table of the records (PolyID, PointNo, PointType …). <b>Profile</b>: "
        "generic, ng, core, collection, afghanistan, colombia, vietnam, or your own JSON file. <b>CRS</b>: where the "
        "file does not say.</p>"
        "<p><b>IMSMA Core, Survey123, Kobo, ODK</b>: Input may be the address of a feature service. A sub-table "
        "(victims, devices) is joined to its records, found in the same file or named by <b>Parent</b>. Codes become "
        "the words of the layer's domains or of the <b>Form</b> (XLSForm) in <b>Language</b>; the codes stay beside "
        "them. A report code that was sent several times is marked in resubmission, and every row stays.</p>"
        "<p>Released is earned: on a hazard, Reduced stays open; Closed and Completed become released only with a "
        "linked release product or where the profile says so, otherwise unknown, which counts as open. The status of "
        "an activity never sets that of a hazard. Values that no map knows stay unknown and are listed.</p>"
        "<p>Names, phones, ids, addresses and birth dates are left out unless <b>Keep personal columns</b> is set. "
        "Invalid polygons are repaired to their polygon parts and geometry_note says so. Coordinates that look wrong "
        "are proposed, never changed.</p>"
    )

    def define(self) -> None:
        anything = tr("All files") + " (*)"  # QGIS's own filter wants a dot in the name; an address may have none
        file = QgsProcessingParameterFile.Behavior.File
        title = tr("Export (file, geodatabase folder, connection or address)")
        self.addParameter(QgsProcessingParameterFile("INPUT", title, file, fileFilter=anything))
        self.addParameter(choice("KIND", tr("Kind of record"), KINDS, "hazard"))
        self.addParameter(QgsProcessingParameterString("LAYER", tr("Layer, sheet or table"), optional=True))
        self.addParameter(
            QgsProcessingParameterFile("POINTS", tr("Points table"), file, optional=True, fileFilter=anything)
        )
        self.addParameter(QgsProcessingParameterString("PROFILE", tr("Profile (name or JSON file)"), optional=True))
        self.addParameter(QgsProcessingParameterCrs("CRS", tr("CRS where the file does not say"), optional=True))
        self.addParameter(
            QgsProcessingParameterBoolean("KEEP_PERSONAL", tr("Keep personal columns"), defaultValue=False)
        )
        self.addParameter(QgsProcessingParameterString("COUNTRY", tr("Country (ISO 3166 alpha-3)"), optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                "WORKSPACE", tr("Workspace"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString("AS_AT", tr("Status of hazards as at (date, 2025-12-31)"), optional=True)
        )
        day = QgsProcessingParameterString("VALID_ON", tr("Day of the export (date; today where empty)"), optional=True)
        self.addParameter(day)
        release = QgsProcessingParameterFeatureSource(
            "RELEASE", tr("Release products (with hazard_id)"), [QgsProcessing.SourceType.TypeVector], optional=True
        )
        save = QgsProcessingParameterFileDestination(
            "SAVE_PROFILE", tr("Save the mapping as a profile"), "JSON (*.json)", optional=True, createByDefault=False
        )
        form = QgsProcessingParameterFile(
            "FORM", tr("XLSForm with the labels of the codes"), extension="xlsx", optional=True
        )
        language = QgsProcessingParameterString("LANGUAGE", tr("Language of the labels (en, fr, ar …)"), optional=True)
        parent = QgsProcessingParameterFile(
            "PARENT", tr("Records that a sub-table belongs to"), file, optional=True, fileFilter=anything
        )
        for parameter in (release, save, form, language, parent):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        for name, title, default in (
            ("OUTPUT", tr("Records"), True),
            ("POINT_OUTPUT", tr("Records that are only points"), True),
            ("REFERENCE_POINTS", tr("Reference points, benchmarks, evidence points"), False),
            ("REJECTED", tr("Rejected rows"), True),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, title, QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=default
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
        from ..analysis.as_at import checked_day
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..connectors.imsma.importer import import_frame
        from ..connectors.imsma.profile import load_profile, profile_for
        from ..connectors.imsma.records import is_service, open_records
        from ..connectors.imsma.source import open_points, split_layer

        text = self.parameterAsString(parameters, "INPUT", context)
        points_text = self.parameterAsString(parameters, "POINTS", context)
        kind = self.parameterAsEnumString(parameters, "KIND", context)
        wanted = self.parameterAsString(parameters, "PROFILE", context)
        how = self._reading(parameters, context, feedback)
        layer = self.parameterAsString(parameters, "LAYER", context)
        source = open_records(text, layer, how, Span(feedback, 0, 25))
        profile = load_profile(wanted) if wanted else profile_for([str(column) for column in source.table.columns])
        points = open_points(points_text, profile, Span(feedback, 25, 40)) if points_text else None
        asked = {
            "crs": self._crs(parameters, context),
            "points": points,
            "keep_personal": self.parameterAsBool(parameters, "KEEP_PERSONAL", context),
            "outline": self._outline(parameters, context, feedback),
            "released": self._released(parameters, context, kind, feedback),
        }
        result = apart(lambda part: import_frame(source, kind, profile, **asked, feedback=part),
                       Span(feedback, 40, 80))
        local = "://" not in text and not text.startswith("PG:")
        remote = tr("feature service") if is_service(text) else tr("database")
        shown = Path(split_layer(text)[0]).name if local else remote
        self._as_at(parameters, context, result, feedback)
        day = checked_day(self.parameterAsString(parameters, "VALID_ON", context), "VALID_ON")
        if day:
            for frame in (result.output, result.points, result.reference_points, result.rejected):
                frame.provenance = frame.provenance.with_(valid_on=day)
        outputs = self._write(parameters, context, result, shown, Span(feedback, 80, 100))
        for note in result.notes:
            feedback.warn(note)
        counts = {"INPUT": result.counts}
        if result.point_counts:
            counts["POINTS"] = result.point_counts
        self.close(feedback, outputs, counts)
        return outputs

    def _as_at(
        self, parameters: dict[str, Any], context: QgsProcessingContext, result: Imported, feedback: ProcessingFeedback
    ) -> None:
        """Hazards: a column with the status on AS_AT beside the status of today."""
        from ..analysis.as_at import checked_day, status_on
        from ..bridge.frames import parameter_frame

        day = checked_day(self.parameterAsString(parameters, "AS_AT", context))
        if not day or result.kind != "hazard":
            return
        release = parameter_frame(self, parameters, "RELEASE", context, feedback)
        if release is None:
            release = self._of_workspace(parameters, context, ("imsma_release",), feedback)
        changed = 0
        for frame in (result.output, result.points):
            table = frame.table
            then = status_on(day, table["status"].tolist(), table["status_date"].tolist(),
                             table["hazard_id"].tolist(), release)
            at = list(table.columns).index("status_date") + 1
            table.insert(at, "status_as_at", then)
            table.insert(at + 1, "as_at", [day] * len(table))
            changed += int((then != table["status"].to_numpy(dtype=object)).sum())
        result.notes.append(tr("{n} hazards changed after {day}: on that day their status is unknown, which counts "
                               "as open (status_as_at)", n=changed, day=day))

    # -- what comes in --------------------------------------------------------------------------------
    def _reading(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback) -> Any:
        """How to read: the form, the language of its labels, where the records of a sub-table are."""
        from ..bridge.i18n import user_locale
        from ..bridge.network import make_client
        from ..connectors.imsma.records import Reading, is_service
        from ..connectors.imsma.service import reading

        form, language, parent = (self.parameterAsString(parameters, name, context).strip()
                                  for name in ("FORM", "LANGUAGE", "PARENT"))
        language = language or user_locale()
        if not any(is_service(text) for text in (self.parameterAsString(parameters, "INPUT", context), parent)):
            return Reading(form, language, parent)
        return reading(make_client(feedback), form, language, parent)

    def _crs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        crs = self.parameterAsCrs(parameters, "CRS", context)
        return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)) if crs.isValid() else ""

    def _outline(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> Any:
        """The country from the workspace's boundaries, in WGS84; None where there are none."""
        from ..base.feedback import Span
        from ..connectors import geo
        from ..connectors.dissolve import union_of

        part = Span(feedback, 40, 41)
        frame = self._of_workspace(parameters, context, ("cod_ab_adm0", "cod_ab_adm1"), part)
        if frame is None or frame.geometry is None:
            return None
        shape = union_of(frame.geometry, part)
        return None if shape is None else geo.transform([shape], frame.crs, geo.WGS84)[0]

    def _released(
        self, parameters: dict[str, Any], context: QgsProcessingContext, kind: str, feedback: ProcessingFeedback
    ) -> frozenset[str]:
        """Hazard ids that a release product names: given, or of an earlier import into the workspace."""
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame

        if kind != "hazard":
            return frozenset()
        frame = parameter_frame(self, parameters, "RELEASE", context, Span(feedback, 40, 41))
        if frame is None:
            frame = self._of_workspace(parameters, context, ("imsma_release",), feedback)
        if frame is None or "hazard_id" not in frame.table:
            return frozenset()
        return frozenset(str(value) for value in frame.table["hazard_id"].dropna())

    def _of_workspace(
        self, parameters: dict[str, Any], context: QgsProcessingContext, names: tuple[str, ...], feedback: Any
    ) -> Frame | None:
        folder = self.parameterAsString(parameters, "WORKSPACE", context)
        country = self.parameterAsString(parameters, "COUNTRY", context).strip().upper()
        if not folder or not country or not Path(folder).is_dir():
            return None
        from ..bridge.workspace import Workspace

        workspace = Workspace.open(folder)
        present = {entry.table for entry in workspace.layers(country)}
        name = next((name for name in names if name in present), None)
        return workspace.read(name, country, feedback) if name else None

    # -- what goes out --------------------------------------------------------------------------------
    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        result: Imported,
        shown: str,
        feedback: Any,
    ) -> dict[str, Any]:
        from ..base.errors import BadInput
        from ..bridge.exports import exports_with
        from ..bridge.frames import store, write_output
        from ..connectors.imsma.importer import AREA_KINDS
        from ..connectors.imsma.profile import save_profile
        from ..connectors.imsma.report import import_report

        outputs: dict[str, Any] = {}
        area = QgsWkbTypes.Type.MultiPolygon if result.kind in AREA_KINDS else None
        for name, frame, kind in (
            ("OUTPUT", result.output, area),
            ("POINT_OUTPUT", result.points, QgsWkbTypes.Type.Point),
            ("REFERENCE_POINTS", result.reference_points, QgsWkbTypes.Type.Point),
            ("REJECTED", result.rejected, QgsWkbTypes.Type.NoGeometry),
        ):
            frame_in_words(frame, ("geometry_note", "reason", "resubmission"), feedback)
            outputs[name] = write_output(self, parameters, name, context, frame, feedback, geometry=kind)
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            write_whole(html, import_report(result, shown, tr))
            outputs["HTML"] = html
        saved = self.parameterAsFileOutput(parameters, "SAVE_PROFILE", context)
        if saved:
            bound = {name: guess.column for name, guess in result.mapping.guesses.items()}
            save_profile(saved, result.profile, result.kind, bound, title=shown)
            outputs["SAVE_PROFILE"] = saved
        folder = self.parameterAsString(parameters, "WORKSPACE", context)
        if folder:
            country = self.parameterAsString(parameters, "COUNTRY", context).strip().upper()
            if not country:
                raise BadInput(N_("A workspace needs to know the country"), hint=N_("set COUNTRY, for example CAF"))
            frames = self._frames(result, self._present(folder, country))
            if result.kind == "hazard":
                frames.append(exports_with(folder, country, [result.output, result.points]))
                frame_in_words(frames[-1])
            outputs.update(store(folder, country, frames, feedback))
        return {name: value for name, value in outputs.items() if value}

    @staticmethod
    def _present(folder: str, country: str) -> set[str]:
        """Tables that the workspace has already."""
        from ..bridge.workspace import Workspace

        return {entry.table for entry in Workspace.open(folder).layers(country)}

    @staticmethod
    def _frames(result: Imported, present: set[str]) -> list[Frame]:
        """Layers for the workspace; an empty one too where last month's would otherwise stay beside the new rows."""
        result.rejected.name = f"imsma_{result.kind}_rejected"
        frames = [result.output, result.rejected]
        if len(result.points) or result.points.name in present:
            frames.append(result.points)
        # the table of reference points serves all kinds: an import without any leaves it alone
        if len(result.reference_points) and result.kind != "point":
            frames.append(result.reference_points)
        return frames


ALGORITHMS = (ImportImsma,)
