"""Writes resources/models/*.model3: run in a QGIS that knows the provider (``python3 dev.d/make_models.py``)."""

from __future__ import annotations

import sys
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
package = types.ModuleType("common_ground")
package.__path__ = [str(ROOT)]
sys.modules["common_ground"] = package

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

Source = QgsProcessingModelChildParameterSource
VECTOR, POLYGON = QgsProcessing.SourceType.TypeVectorAnyGeometry, QgsProcessing.SourceType.TypeVectorPolygon


def layer(name, title, kind=VECTOR, optional=False):
    return QgsProcessingParameterFeatureSource(name, title, [kind], optional=optional)


COMMON = [
    layer("HAZARDS", "Hazards"), layer("HAZARD_POINTS", "Hazards that are only points", optional=True),
    layer("ZONES", "Admin areas", POLYGON),
    QgsProcessingParameterField("ZONE_ID", "P-code of the areas", parentLayerParameterName="ZONES"),
    QgsProcessingParameterRasterLayer("POPULATION", "Population grid"),
    layer("SURVEYED", "Survey coverage", POLYGON, True),
    QgsProcessingParameterString("BANDS", "Distances (m)", "1000,5000"),
]
TABLE = QgsProcessing.SourceType.TypeVector
MONTHLY = [
    *COMMON, layer("RELEASE", "Release products", TABLE, True), layer("ACCIDENTS", "Accidents", TABLE, True),
    layer("CASUALTIES", "Casualties", TABLE, True),
    QgsProcessingParameterString("PERIOD_START", "First day of the month (YYYY-MM-DD)", optional=True),
    QgsProcessingParameterString("PERIOD_END", "Last day of the month (YYYY-MM-DD)", optional=True),
    QgsProcessingParameterString("TITLE", "Title of the map", "People near hazards", optional=True),
]
TARGETING = [
    *COMMON, layer("DISPLACEMENT", "Displaced people by P-code", TABLE, True),
    layer("CASUALTIES", "Casualties", TABLE, True), layer("SESSIONS", "Risk education sessions", TABLE, True),
    layer("ARRIVALS", "Arrivals of the last 30 days by P-code", TABLE, True),
]
#: step to (algorithm, inputs by name, values, results to keep: output to title)
MODELS = {
    "monthly_product": ("Monthly product", "People near hazards, contamination by area, and the map of both.",
                        MONTHLY, {
        "exposure": ("HAZARDS HAZARD_POINTS ZONES ZONE_ID POPULATION SURVEYED BANDS", {}, {
            "OUTPUT": "People near hazards"}),
        "contamination": ("HAZARDS HAZARD_POINTS ZONES ZONE_ID RELEASE ACCIDENTS CASUALTIES SURVEYED PERIOD_START "
                          "PERIOD_END", {}, {"OUTPUT": "Contamination"}),
        "mapproduct": ("TITLE", {"LAYERS": "exposure"}, {"PDF": "Map (PDF)"}),
    }),
    "eore_targeting": ("Risk education targeting",
                       "Who lives near hazards and has not been reached: the gap by area, most urgent first.",
                       TARGETING, {
        "exposure": ("HAZARDS HAZARD_POINTS ZONES ZONE_ID POPULATION SURVEYED BANDS", {}, {
            "OUTPUT": "People near hazards"}),
        "riskeducationgap": ("ZONES ZONE_ID HAZARDS HAZARD_POINTS POPULATION SURVEYED DISPLACEMENT CASUALTIES SESSIONS "
                             "ARRIVALS", {"EXPOSURE": "exposure"}, {"OUTPUT": "Risk education gap"}),
    }),
}


def build(name, title, about, inputs, steps):
    model = QgsProcessingModelAlgorithm(title, "Models", "models")
    model.setName(name)
    model.setHelpContent({"ALG_DESC": about})
    for number, definition in enumerate(inputs):
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(120 + 220 * (number % 6), 60 + 90 * (number // 6)))
        model.addModelParameter(definition.clone(), component)
    for number, (step, (names, linked, outputs)) in enumerate(steps.items()):
        child = QgsProcessingModelChildAlgorithm(f"commonground:{step}")
        child.setChildId(step)
        child.setDescription(child.algorithm().displayName())
        child.setPosition(QPointF(260 + 300 * number, 360))
        for parameter in names.split():
            child.addParameterSources(parameter, [Source.fromModelParameter(parameter)])
        for parameter, other in linked.items():
            child.addParameterSources(parameter, [Source.fromChildOutput(other, "OUTPUT")])
        for definition in child.algorithm().parameterDefinitions():
            optional = definition.flags() & definition.Flag.FlagOptional
            if not optional and definition.name() not in child.parameterSources():
                child.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
        kept = {}
        for place, (output, label) in enumerate(outputs.items()):
            found = QgsProcessingModelOutput(label, label)
            found.setChildId(step)
            found.setChildOutputName(output)
            found.setPosition(QPointF(300 + 300 * number, 480 + 60 * place))
            kept[label] = found
        child.setModelOutputs(kept)
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    path = ROOT / "resources" / "models" / f"{name}.model3"
    path.parent.mkdir(exist_ok=True)
    if not model.toFile(str(path)):
        raise SystemExit(f"{path} could not be written")
    good, faults = model.validate()
    if not good:
        raise SystemExit("\n".join(faults))
    print(path.name)


def main():
    app = QgsApplication([], False)
    app.initQgis()
    from common_ground.processing.provider import CommonGroundProvider

    provider = CommonGroundProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for name, (title, about, inputs, steps) in MODELS.items():
        build(name, title, about, inputs, steps)


if __name__ == "__main__":
    main()
