"""``reportingtables``: Article 7, 5W, needs overview and donor tables from JSON profiles."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import speaking, tr
from .base import CommonGroundAlgorithm
from .choices import LANGUAGES, choice, text_choice
from .disclosurecheck import AUDIENCES


class ReportingTables(CommonGroundAlgorithm):
    ID = "reportingtables"
    TITLE = N_("Reporting tables")
    GROUP = "products"
    HELP = N_(
        "<p>Fills the tables that a programme owes others, as XLSX and CSV: <b>apmbc_article7</b>, "
        "<b>ccm_article7</b>, <b>cluster_5w</b>, <b>needs_overview</b> (needs the table of peopleinneed), "
        "<b>donor</b>. Or your own JSON profile: start from a copy in resources/reporting.</p><p>Each figure can be "
        "followed: the trace names the table, the record and its row in the source for every figure. Records that a "
        "sheet leaves out are counted with the reason; a record without a P-code, donor or type is a row “unknown”."
        "</p><p><b>Old hazards</b>: the earlier export, for the land balance. <b>From, to</b>: ISO dates, both "
        "included. Areas are as reported, else as measured.</p><p><b>Audience</b>: for the own programme "
        "everything. For others every table asks the sharing gate: what may not go is left out, rows of too few "
        "hazards, accidents or victims become one row, areas of hazards and the trace stay at home, and the release "
        "is held to the ledger of the workspace and written into it.</p><p>Example: CF41 in the period: "
        "cancelled 0 m², reduced 33,314 m², cleared 12,699 m², from four products that the trace names.</p>"
    )

    def define(self) -> None:
        from ..bridge.programme import define_programme

        self.addParameter(
            QgsProcessingParameterString(
                "PROFILES", tr("Profiles"), "apmbc_article7,ccm_article7,cluster_5w,needs_overview,donor", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFile("PROFILE", tr("Your own profile"), extension="json", optional=True)
        )
        define_programme(self, leave_out=("EXPOSURE",))
        anything = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource("OLD", tr("Old hazards"), anything, optional=True))
        self.addParameter(QgsProcessingParameterString("FORMATS", tr("Formats"), "xlsx,csv", optional=True))
        self.addParameter(text_choice("LANGUAGE", tr("Language of the report"), list(LANGUAGES), "en"))
        self.addParameter(choice("AUDIENCE", tr("Audience"), AUDIENCES, AUDIENCES[0], optional=True))
        self.addParameter(QgsProcessingParameterString(
            "PURPOSE", tr("Purpose (what the audience needs it for)"), optional=True))
        self.addParameter(QgsProcessingParameterString("AGREEMENT", tr("Agreement with the partner"), optional=True))
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", tr("Folder for the tables")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "HTML", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
            )
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.balance import compare
        from ..analysis.reporting import fill, need_long, profiles, read_report
        from ..base.apart import apart
        from ..base.errors import BadInput
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame
        from ..bridge.programme import read_programme
        from ..bridge.tables_gate import Door
        from ..products.tables import write_tables

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        shipped = profiles()
        wanted = [word.strip() for word in text("PROFILES").split(",") if word.strip()]
        strange = [word for word in wanted if word not in shipped]
        if strange:
            raise BadInput(N_("There is no profile {name}"), name=strange[0], hint=N_("use some of: {known}"),
                           known=", ".join(shipped))
        formats = [word.strip().lower() for word in text("FORMATS").split(",") if word.strip()] or ["xlsx", "csv"]
        if set(formats) - {"xlsx", "csv"}:
            raise BadInput(N_("FORMATS cannot be {value}"), value=text("FORMATS"), hint=N_("use xlsx, csv or both"))
        own = self.parameterAsFile(parameters, "PROFILE", context)
        paths = [shipped[word] for word in wanted] if not own else [Path(own)]
        reports = [read_report(path) for path in paths]
        found, workspace, country = read_programme(self, parameters, context, Span(feedback, 0, 30))
        door = Door(self.parameterAsEnumString(parameters, "AUDIENCE", context), text("PURPOSE"), text("AGREEMENT"),
                    workspace, country)
        level = self.parameterAsInt(parameters, "LEVEL", context)
        start, end = text("PERIOD_START"), text("PERIOD_END") or text("AS_AT")
        old = parameter_frame(self, parameters, "OLD", context, feedback)
        if old is not None and "hazard" in found:
            new = found["hazard"]
            balance = apart(
                lambda part: compare(old, new, "hazard_id", found.get("release"), period_start=start, period_end=end,
                                     feedback=part),
                Span(feedback, 30, 50))
            summary = balance.summary
            found["balance"] = summary.take(summary.table["adm_pcode"].to_numpy() != "total")
            for note in balance.notes:
                feedback.info(note)
        if "need" in found:
            need, people = found["need"], found.get("population")
            found["need_long"] = apart(lambda part: need_long(need, people, level), feedback)
        found = door.admitted(found, feedback)
        sheets_of = []
        for position, report in enumerate(reports):
            part = Span(feedback, 50 + 30 * position / len(reports), 50 + 30 * (position + 1) / len(reports))
            filled_in = apart(partial(_filled, fill, report, found, level, start, end), part)
            sheets_of.append(door.guarded(filled_in))
        door.release(list(zip(reports, sheets_of)), Span(feedback, 80, 90))
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        files: list[str] = []
        shown = []
        counts: dict[str, Any] = {}
        for report, sheets in zip(reports, sheets_of):
            files += write_tables(folder, report, sheets, formats, feedback, trace=door.own)
            shown.append((report, sheets))
            for filled in sheets:
                for table in filled.absent:
                    feedback.warn(tr("{sheet}: there is no table {table}", sheet=tr(filled.sheet.title), table=table))
                counts.update({f"{report.name} {filled.sheet.id} {kind}": c for kind, c in filled.counts.items()})
        outputs: dict[str, Any] = {"FOLDER": str(folder)}
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            with speaking(text("LANGUAGE") or "en"):
                outputs["HTML"] = _report(html, shown, start, end)
        for name in files:
            feedback.info(name)
        self.close(feedback, outputs, counts)
        return outputs


def _filled(fill: Any, report: Any, found: Any, level: int, start: str, end: str, feedback: Any) -> Any:
    return fill(report, found, level, start=start, end=end, feedback=feedback)


def _report(html: str, shown: Any, start: str, end: str) -> str:
    from ..products.page import Page

    page = Page(tr("Reporting tables"), f"{start or '…'} – {end or '…'}")
    for report, sheets in shown:
        page.heading(tr(report.name))
        for filled in sheets:
            page.text(tr(filled.sheet.title))
            if filled.absent:
                page.note(tr("Not given: {tables}", tables=", ".join(dict.fromkeys(filled.absent))))
            titles = [tr(title) for _, title in (*filled.sheet.keys, *filled.sheet.columns)]
            page.table(titles, filled.table.to_numpy(dtype=object).tolist(), 200)
            page.items(f"{kind}: {count.line(tr)}" for kind, count in filled.counts.items())
    return page.write(html)


ALGORITHMS = (ReportingTables,)
