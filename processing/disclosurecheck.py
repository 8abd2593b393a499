"""``disclosurecheck``: may these layers go to this audience, and what would they give away?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm
from .choices import choice

if TYPE_CHECKING:
    from ..analysis.disclosure import Protocol
    from ..bridge.sharing import Judgement

AUDIENCES = ["own programme", "accredited operator", "partner with agreement", "cluster", "public"]


class SharingAlgorithm(CommonGroundAlgorithm):
    """What the check and the package share."""

    GROUP = "sharing"

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # layers of the open project belong to the main thread
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def define_question(self) -> None:
        """WORKSPACE, COUNTRY, LAYERS, AUDIENCE, PURPOSE, AGREEMENT, PROTOCOL."""
        self.addParameter(QgsProcessingParameterFile(
            "WORKSPACE", tr("Workspace folder"), QgsProcessingParameterFile.Behavior.Folder, optional=True))
        self.addParameter(QgsProcessingParameterString("COUNTRY", tr("Country (ISO 3)"), optional=True))
        self.addParameter(QgsProcessingParameterMultipleLayers(
            "LAYERS", tr("Layers (all of the workspace if empty)"), QgsProcessing.SourceType.TypeMapLayer,
            optional=True))
        self.addParameter(choice("AUDIENCE", tr("Audience"), AUDIENCES, "cluster"))
        self.addParameter(QgsProcessingParameterString("PURPOSE", tr("Purpose"), optional=True))
        self.addParameter(QgsProcessingParameterString("AGREEMENT", tr("Agreement with the partner"), optional=True))
        self.addParameter(QgsProcessingParameterFile(
            "PROTOCOL", tr("Protocol (JSON)"), QgsProcessingParameterFile.Behavior.File, "json", optional=True))

    def judged(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> tuple[Judgement, Protocol, Any]:
        """The judgement over what the parameters name, the protocol and the workspace (None without one)."""
        from ..analysis.disclosure import protocol_for
        from ..base.errors import BadInput
        from ..base.feedback import Span
        from ..bridge.sharing import items_of_layers, items_of_workspace, judge
        from ..bridge.workspace import Workspace

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        layers = self.parameterAsLayerList(parameters, "LAYERS", context) or []
        workspace = Workspace.open(text("WORKSPACE"), create=False) if text("WORKSPACE") else None
        country = text("COUNTRY").upper()
        if workspace is not None and not country:
            countries = workspace.countries()
            if len(countries) != 1:
                raise BadInput(N_("The workspace holds {n} countries"), n=len(countries),
                               hint=N_("say which with COUNTRY, e.g. COUNTRY=CAF"))
            country = countries[0]
        if not layers and workspace is None:
            raise BadInput(N_("There is nothing to check"), hint=N_("give LAYERS or WORKSPACE"))
        protocol = protocol_for(country, self.parameterAsFile(parameters, "PROTOCOL", context))
        items = items_of_layers(layers, Span(feedback, 0, 20)) if layers else (
            items_of_workspace(workspace, country, Span(feedback, 0, 20)) if workspace else [])
        judgement = judge(items, self.parameterAsEnumString(parameters, "AUDIENCE", context), text("PURPOSE"), protocol,
                          Span(feedback, 20, 60), country=country, workspace=workspace, agreement=text("AGREEMENT"))
        return judgement, protocol, workspace


class DisclosureCheck(SharingAlgorithm):
    ID = "disclosurecheck"
    TITLE = N_("Check what sharing would give away")
    HELP = N_(
        "<p>Says for each layer whether it may go to an audience as it is, in another form, or not at all, and why; "
        "with the harm of sharing beside the harm of withholding. Nothing is sent or recorded.</p>"
        "<p>For <i>cluster</i> and <i>public</i> each layer is also read for what it holds, whatever it is called: "
        "places of recorded hazards, columns that name people, counts below the protocol's minimum, distances from "
        "places, paths. And all that it tells is set against everything that was ever released (the ledger of the "
        "workspace): parent minus children, month against month, small counts, distances from several places. What "
        "cannot be decided is refused.</p>"
        "<p><b>Folder</b>: a package made by hand, to be read file by file before it leaves.</p>"
        "<p>VERDICT: <i>layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, "
        "harm_of_withholding</i>. Example: a layer of hazards for the cluster: <i>form</i>, the protected grid.</p>"
    )

    def define(self) -> None:
        self.define_question()
        self.addParameter(QgsProcessingParameterFile(
            "FOLDER", tr("Folder or file to read as well"), QgsProcessingParameterFile.Behavior.Folder, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink(
            "VERDICT", tr("Verdict"), QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=True))
        self.addParameter(QgsProcessingParameterFileDestination(
            "HTML", tr("Report"), "HTML (*.html)", optional=True, createByDefault=True))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.leak_scan import scan_file
        from ..base.apart import apart
        from ..bridge.frames import write_output
        from ..bridge.sharing import PROTECTED, secrets_of
        from ..connectors.frame import Counts
        from ..products.disclosure_page import verdict_frame, verdict_page

        judgement, protocol, workspace = self.judged(parameters, context, feedback)
        files = []
        folder = self.parameterAsString(parameters, "FOLDER", context)
        if folder:
            secrets = secrets_of(workspace, judgement.country, judgement.items, feedback)
            files = apart(lambda part: scan_file(Path(folder), secrets, dict(protocol.minimum), feedback=part,
                                                 protected=judgement.audience in PROTECTED), feedback)
        for planted in files:
            feedback.warn(planted.line())
        for item in judgement.items:
            feedback.info(f"{item.name}: {item.answer}. {item.why(tr)}")
        outputs: dict[str, Any] = {"VERDICT": write_output(
            self, parameters, "VERDICT", context, verdict_frame(judgement, files), feedback)}
        page = self.parameterAsFileOutput(parameters, "HTML", context)
        if page:
            outputs["HTML"] = verdict_page(judgement, protocol, files).write(page)
        left = {tr("another form"): sum(i.answer == "form" for i in judgement.items),
                tr("refused"): sum(i.answer == "no" for i in judgement.items)}
        self.close(feedback, outputs, {"LAYERS": Counts(len(judgement.items), len(judgement.cleared), left)})
        return {name: value for name, value in outputs.items() if value}


ALGORITHMS = (DisclosureCheck,)
