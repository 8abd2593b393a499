"""Parameters that people in need, severity and the risk education gap share, and how they are read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.i18n import tr

if TYPE_CHECKING:
    from ..bridge.feedback import ProcessingFeedback
    from .base import CommonGroundAlgorithm

TABLES = {
    "POPULATION_TABLE": N_("Population by P-code (COD-PS)"),
    "DISPLACEMENT": N_("Displaced people by P-code (DTM)"),
    "RETURNEES": N_("Returnees by P-code"),
    "ORIGINS": N_("Origins of displaced people (unit, origin, people)"),
    "ACCIDENTS": N_("Accidents"),
    "CASUALTIES": N_("Casualties"),
    "CONFLICT": N_("Conflict events"),
    "SURVEYED": N_("Survey coverage"),
    "ANSWERS": N_("Answers of households or key informants about ordnance"),
    "SITES": N_("Schools, health posts, water points"),
}


def define_optional_hazards(algorithm: CommonGroundAlgorithm) -> None:
    """HAZARDS and HAZARD_POINTS; at the onset of an emergency there may be none."""
    anything = [QgsProcessing.SourceType.TypeVector]
    for name, label in (("HAZARDS", tr("Hazards")),
                        ("HAZARD_POINTS", tr("Hazards that are only points (found in a workspace)"))):
        algorithm.addParameter(QgsProcessingParameterFeatureSource(name, label, anything, optional=True))


def define_evidence(algorithm: CommonGroundAlgorithm, leave_out: tuple[str, ...] = ()) -> None:
    """The population raster and the tables, all optional."""
    anything = [QgsProcessing.SourceType.TypeVector]
    algorithm.addParameter(
        QgsProcessingParameterRasterLayer("POPULATION", tr("Population (people per pixel)"), optional=True)
    )
    for name, label in TABLES.items():
        if name not in leave_out:
            algorithm.addParameter(QgsProcessingParameterFeatureSource(name, tr(label), anything, optional=True))
    algorithm.addParameter(
        QgsProcessingParameterString(
            "STATUS", tr("Statuses that count"), "open,worked_on,suspended,unknown", optional=True
        )
    )
    algorithm.addParameter(QgsProcessingParameterString("AS_AT", tr("As at (date)"), optional=True))


def define_profile(algorithm: CommonGroundAlgorithm) -> None:
    """PROFILE and HTML."""
    algorithm.addParameter(QgsProcessingParameterFile("PROFILE", tr("Profile"), extension="json", optional=True))
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            "HTML", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
        )
    )


def profile_path(algorithm: CommonGroundAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
    """PROFILE as a path, or None."""
    text = algorithm.parameterAsFile(parameters, "PROFILE", context)
    return Path(text) if text else None


def read_inputs(
    algorithm: CommonGroundAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext,
    feedback: ProcessingFeedback
) -> tuple[Any, dict[str, Any]]:
    """``analysis.need_run.Inputs``, and the frames and layers by parameter for the note on the result.

    Raises BadInput for a layer that cannot be opened or has not what is asked.
    """
    from ..analysis.need_run import Inputs
    from ..analysis.raster import open_raster
    from ..analysis.records import make_hazards
    from ..analysis.zones import make_zones
    from ..base.apart import apart
    from ..base.errors import BadInput
    from ..bridge.frames import parameter_frame
    from ..bridge.hazards import hazard_frame

    def given(name: str) -> bool:
        return algorithm.parameterDefinition(name) is not None and parameters.get(name) not in (None, "")

    used: dict[str, Any] = {}
    if given("HAZARDS"):
        used["HAZARDS"] = hazard_frame(algorithm, parameters, context, feedback)
    elif given("HAZARD_POINTS"):
        used["HAZARDS"] = parameter_frame(algorithm, parameters, "HAZARD_POINTS", context, feedback)
    used["ZONES"] = parameter_frame(algorithm, parameters, "ZONES", context, feedback)
    for name in TABLES:
        if given(name):
            used[name] = parameter_frame(algorithm, parameters, name, context, feedback)
    id_field = algorithm.parameterAsString(parameters, "ZONE_ID", context)
    raster = None
    if given("POPULATION"):
        layer = algorithm.parameterAsRasterLayer(parameters, "POPULATION", context)
        if layer is None:
            raise BadInput(N_("POPULATION cannot be read: {value}"), value=parameters["POPULATION"],
                           hint=N_("choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop"))
        raster = open_raster(layer.source())
        used["POPULATION"] = layer
    status = algorithm.parameterAsString(parameters, "STATUS", context)
    hazards = apart(lambda part: make_hazards(used["HAZARDS"], status, part), feedback) if "HAZARDS" in used else None
    zones = apart(lambda part: make_zones(used["ZONES"], id_field), feedback)
    inputs = Inputs(
        zones, id_field, hazards, raster, used.get("POPULATION_TABLE"), used.get("DISPLACEMENT"),
        used.get("RETURNEES"), used.get("ORIGINS"), used.get("ACCIDENTS"), used.get("CASUALTIES"),
        used.get("CONFLICT"), used.get("SURVEYED"), used.get("ANSWERS"), used.get("SITES"),
        algorithm.parameterAsString(parameters, "AS_AT", context).strip(),
    )
    return inputs, used
