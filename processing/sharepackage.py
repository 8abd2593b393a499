"""``sharepackage``: what may go to an audience, as a folder and a zip that explain themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .choices import choice
from .disclosurecheck import SharingAlgorithm

HDX = ["public", "private", "connect"]
LANGUAGES = ["en", "fr", "es", "ar"]


class SharePackage(SharingAlgorithm):
    ID = "sharepackage"
    TITLE = N_("Share package")
    HELP = N_(
        "<p>Puts what may go to the audience into a folder and a zip: GeoPackage, CSV with HXL tags, GeoJSON, a map, a "
        "README in plain words, licences, HDX metadata. What may not go is left out and named, with how to ask for "
        "it.</p><p>Asks the same questions as <i>disclosurecheck</i>, reads the finished files once more, and writes "
        "the release into the ledger of the workspace before anything leaves. A refusal is kept there too.</p>"
        "<p><b>Formats</b>, separated by commas: gpkg, csv, geojson, map, hdx; and iati (needs COUNTRY_activity.json "
        "in the workspace), asks (what mine action asks from other clusters), forms (data-sharing agreement, impact "
        "assessment and information request, filled from the project).</p>"
        "<p><b>HDX</b>: public, private or connect (the description only). Hazards that stay at home get a description "
        "for HDX Connect in any case.</p><p>Example: AUDIENCE=cluster, PURPOSE=returns planning gives the protected "
        "grid and the boundaries, not the hazards.</p><p>Drawing the map and the last move cannot be stopped.</p>"
    )

    def define(self) -> None:
        self.define_question()
        self.addParameter(QgsProcessingParameterString("FORMATS", tr("Formats"), "gpkg,csv,geojson,map,hdx",
                                                       optional=True))
        self.addParameter(QgsProcessingParameterString("RECIPIENT", tr("Recipient"), optional=True))
        self.addParameter(QgsProcessingParameterString("ORGANISATION", tr("Your organisation (HDX id)"), optional=True))
        self.addParameter(QgsProcessingParameterString("MAINTAINER", tr("Maintainer (HDX user)"), optional=True))
        self.addParameter(choice("HDX", tr("HDX"), HDX, "public"))
        self.addParameter(choice("LANGUAGE", tr("Language"), LANGUAGES, "en"))
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", tr("Package folder")))
        self.addParameter(QgsProcessingParameterFileDestination(
            "HTML", tr("Report"), "HTML (*.html)", optional=True, createByDefault=True))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..base.feedback import Span
        from ..connectors.frame import Counts
        from ..products.disclosure_page import verdict_page
        from ..products.hdx_metadata import problems
        from ..products.package import Asked, make_package, read_formats

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        formats = read_formats(text("FORMATS"))
        judgement, protocol, workspace = self.judged(parameters, context, feedback)
        page = self.parameterAsFileOutput(parameters, "HTML", context)
        outputs: dict[str, Any] = {}
        if page:
            outputs["HTML"] = verdict_page(judgement, protocol).write(page)
        asked = Asked(formats, text("RECIPIENT"), text("ORGANISATION"), text("MAINTAINER"),
                      self.parameterAsEnumString(parameters, "HDX", context),
                      self.parameterAsEnumString(parameters, "LANGUAGE", context),
                      {"agreement": text("AGREEMENT")})
        made = make_package(Path(text("FOLDER")), judgement, protocol, workspace, asked, Span(feedback, 60, 100))
        for name, why in made.left_out.items():
            feedback.warn(tr("Left out: {layer}. {why}", layer=name, why=why))
        if workspace is None:
            feedback.warn(tr("Without a workspace there is no ledger: this release is not remembered."))
        self._say_hdx(made.folder, problems, feedback)
        outputs.update(FOLDER=str(made.folder), ZIP=str(made.zip))
        left = {tr("may not go as it is"): len(made.left_out)} if made.left_out else {}
        self.close(feedback, outputs, {"LAYERS": Counts(len(judgement.items), len(judgement.cleared), left)})
        return outputs

    @staticmethod
    def _say_hdx(folder: Path, problems: Any, feedback: ProcessingFeedback) -> None:
        """What is still missing before HDX takes the metadata."""
        import json

        for path in sorted(folder.glob("hdx_*.json")):
            missing = problems(json.loads(path.read_text(encoding="utf-8")))
            if missing:
                feedback.warn(tr("{file} lacks what HDX asks for: {fields}", file=path.name, fields=", ".join(missing)))


ALGORITHMS = (SharePackage,)
