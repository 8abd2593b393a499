"""The Processing models of resources/models: their names, labels and help in the user's language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from ..base.text import N_
from ..bridge.i18n import tr

#: a model file has a name, which is its id, and no title
TITLES = {"monthly_product": N_("Monthly product"), "eore_targeting": N_("Risk education targeting")}


class Model(QgsProcessingModelAlgorithm):
    """A model file keeps its name as its id; what people read is made of it. A model in a project stays as it is."""

    def displayName(self) -> str:
        return tr(TITLES.get(self.name(), self.name().replace("_", " ").capitalize()))

    def group(self) -> str:
        return tr("Models")

    def shortHelpString(self) -> str:
        about = str(self.helpContent().get("ALG_DESC") or "")
        steps = [QgsApplication.processingRegistry().algorithmById(child.algorithmId())
                 for child in self.childAlgorithms().values()]
        named = ", ".join(step.displayName() for step in steps if step is not None)
        return f"<p>{tr(about)}</p><p>{tr('The steps of the model: {steps}.', steps=named)}</p>"

    def helpUrl(self) -> str:
        from .help_page import help_url

        return help_url(self)

    def createInstance(self) -> Model:
        made = type(self)()
        made.loadVariant(self.toVariant())
        return made


def model_from(path: Path) -> Model | None:
    """The model of a file, its labels translated; None where the file is no model."""
    model = Model()
    if not model.fromFile(str(path)):
        return None
    content: dict[str, Any] = model.toVariant()
    for definition in content.get("parameterDefinitions", {}).values():
        if isinstance(definition, dict) and definition.get("description"):
            definition["description"] = tr(definition["description"])
    for child in content.get("children", {}).values():
        for output in (child.get("outputs") or {}).values():
            output["component_description"] = tr(output.get("component_description") or output["name"])
    translated = Model()
    return translated if translated.loadVariant(content) else model
