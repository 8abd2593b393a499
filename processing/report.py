"""``report``: the situation report of a country or a district as HTML and PDF."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm
from .choices import choice
from .mapproduct import AUDIENCES, LANGUAGES


class Report(CommonGroundAlgorithm):
    ID = "report"
    TITLE = N_("Situation report")
    GROUP = "products"
    HELP = N_(
        "<p>One page for a country or a district from what the workspace holds: key figures, maps, charts, a table by "
        "P-code, survey state, method, rows and sources; as HTML that needs no network, and as PDF.</p>"
        "<p><b>Period</b>: accidents, casualties, land release and risk education dated from the first to the last day "
        "(ISO, both included; the last is the day of the data if empty). <b>P-code</b>: the report of one unit only. "
        "<b>Level</b>: of the table. <b>Group by</b>: organisation, donor, eo_type or hazard_class.</p>"
        "<p><b>Audience</b>: every table asks the sharing gate. What may not go as it is, is counted by admin unit, "
        "small counts withheld and with them as many others as keep them from being worked out; or it is left out "
        "and named. Beyond the own programme a purpose is needed. Reports of overlapping periods can be compared "
        "with each other: release them at fixed dates.</p>"
        "<p>People near hazards come from the <i>exposure</i> table in the workspace, survey states from there or from "
        "<i>contamination</i>: run these first. “No record” is neither zero nor safe.</p>"
    )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # Maps are drawn on the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def define(self) -> None:
        self.addParameter(QgsProcessingParameterFile(
            "WORKSPACE", tr("Workspace folder"), QgsProcessingParameterFile.Behavior.Folder))
        self._text("COUNTRY", tr("Country (where the workspace has several)"))
        self._text("AS_AT", tr("Data as at (YYYY-MM-DD)"))
        self._text("PERIOD_START", tr("From (YYYY-MM-DD)"))
        self._text("PERIOD_END", tr("To (YYYY-MM-DD)"))
        self._text("GROUP_BY", tr("Group by"))
        self._text("PCODE", tr("P-code of a district (the country if empty)"))
        self.addParameter(QgsProcessingParameterNumber(
            "LEVEL", tr("Admin level"), QgsProcessingParameterNumber.Type.Integer, 1, minValue=1, maxValue=3))
        for name, label, options in (("LANGUAGE", tr("Language of the report"), LANGUAGES),
                                     ("AUDIENCE", tr("Audience"), AUDIENCES)):
            self.addParameter(choice(name, label, options, options[0]))
        self._text("PURPOSE", tr("Purpose (what the audience needs it for)"))
        self._text("AGREEMENT", tr("Agreement with the partner"))
        maps = QgsProcessingParameterBoolean("MAPS", tr("With maps"), True)
        maps.setFlags(maps.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(maps)
        for name, label, kind in (("HTML", tr("HTML"), "HTML (*.html)"), ("PDF", tr("PDF"), "PDF (*.pdf)")):
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, optional=True,
                                                                    createByDefault=True))

    def _text(self, name: str, label: str) -> None:
        self.addParameter(QgsProcessingParameterString(name, label, optional=True))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext,
             feedback: ProcessingFeedback) -> dict[str, Any]:
        from ..base.errors import BadInput
        from ..products.report import ReportRequest, make_report

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        request = ReportRequest(
            text("WORKSPACE"), text("COUNTRY"), self.parameterAsInt(parameters, "LEVEL", context), text("PCODE"),
            text("AS_AT"), text("PERIOD_START"), text("PERIOD_END"), text("GROUP_BY"),
            self.parameterAsEnumString(parameters, "LANGUAGE", context),
            self.parameterAsEnumString(parameters, "AUDIENCE", context), text("PURPOSE"), text("AGREEMENT"),
            self.parameterAsFileOutput(parameters, "HTML", context),
            self.parameterAsFileOutput(parameters, "PDF", context),
            self.parameterAsBoolean(parameters, "MAPS", context))
        if not (request.html or request.pdf):
            raise BadInput(N_("No output is asked for"), hint=N_("name an HTML or a PDF file"))
        result = make_report(request, feedback)
        for table in result.withheld:
            feedback.info(tr("Left out for this audience: {table}", table=table))
        outputs = {"HTML": result.html, "PDF": result.pdf}
        self.close(feedback, outputs, result.counts)
        return {name: path for name, path in outputs.items() if path}


ALGORITHMS = (Report,)
