"""What a programme has, from a workspace or from layers, with geometry: what baseline and the reports read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..base.errors import BadInput
from ..base.text import N_
from .i18n import tr

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.frame import Frame
    from .workspace import Workspace

#: parameter to (kind, label, table in a workspace; {level} is the admin level)
LAYERS = {
    "ZONES": ("zones", N_("Zones"), "cod_ab_adm{level}"),
    "HAZARDS": ("hazard", N_("Hazards"), "imsma_hazard"),
    "HAZARD_POINTS": ("", N_("Hazards that are only points (found in a workspace)"), ""),
    "RELEASE": ("release", N_("Land release products"), "imsma_release"),
    "ACCIDENTS": ("accident", N_("Accidents"), "imsma_accident"),
    "CASUALTIES": ("casualty", N_("Casualties"), "imsma_casualty"),
    "SURVEYED": ("survey", N_("Survey coverage"), "imsma_survey"),
    "RISK_EDUCATION": ("risk_education", N_("Risk education sessions"), "imsma_risk_education"),
    "DEVICES": ("device", N_("Devices"), "imsma_device"),
    "VICTIM_ASSISTANCE": ("victim_assistance", N_("Victim assistance"), "imsma_victim_assistance"),
    "TASKS": ("task", N_("Tasks"), "imsma_task"),
    "POPULATION_TABLE": ("population", N_("Population by P-code (COD-PS)"), "cod_ps_adm{level}"),
    "DISPLACEMENT": ("displacement", N_("Displaced people by P-code (DTM)"), "dtm_adm{level}"),
    "EXPOSURE": ("exposure", N_("People near hazards (exposure)"), "exposure_adm{level}"),
    "NEEDS": ("need", N_("People in need (peopleinneed)"), "people_in_need_adm{level}"),
}
DATES = {"AS_AT": N_("As at (date)"), "PERIOD_START": N_("First day of the period"),
         "PERIOD_END": N_("Last day of the period")}


def define_programme(algorithm: QgsProcessingAlgorithm, leave_out: tuple[str, ...] = ()) -> None:
    """WORKSPACE, COUNTRY, LEVEL, the layers, AS_AT and the period."""
    anything = [QgsProcessing.SourceType.TypeVector]
    folder = QgsProcessingParameterFile.Behavior.Folder
    algorithm.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Workspace folder"), folder, optional=True))
    algorithm.addParameter(QgsProcessingParameterString("COUNTRY", tr("Country (ISO3)"), optional=True))
    whole = QgsProcessingParameterNumber.Type.Integer
    algorithm.addParameter(QgsProcessingParameterNumber("LEVEL", tr("Admin level"), whole, 1, minValue=1, maxValue=3))
    for name, (_, label, _table) in LAYERS.items():
        if name not in leave_out:
            algorithm.addParameter(QgsProcessingParameterFeatureSource(name, tr(label), anything, optional=True))
    for name, label in DATES.items():
        algorithm.addParameter(QgsProcessingParameterString(name, tr(label), optional=True))


def read_programme(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, feedback: Feedback
) -> tuple[dict[str, Frame], str, str]:
    """Kind to frame, the workspace's folder and the country (empty without one). A layer replaces the workspace's own.

    Hazards that are only points are among the hazards. Raises BadInput, WorkspaceError, Cancelled.
    """
    # the parameters are defined when QGIS starts: what reads them is imported here
    from ..connectors.countries import find_country
    from .frames import parameter_frame
    from .hazards import hazard_frame
    from .workspace import Workspace

    folder = algorithm.parameterAsString(parameters, "WORKSPACE", context).strip()
    asked = algorithm.parameterAsString(parameters, "COUNTRY", context).strip()
    level = algorithm.parameterAsInt(parameters, "LEVEL", context)
    country = find_country(asked).iso3 if asked else ""
    found: dict[str, Frame] = {}
    if folder:
        workspace = Workspace.open(Path(folder), create=False)
        country = country or only_country(workspace)
        found = _stored(workspace, country, level, feedback)
    for name, (kind, _label, _table) in LAYERS.items():
        if not kind or algorithm.parameterDefinition(name) is None or parameters.get(name) in (None, ""):
            continue
        frame = (hazard_frame(algorithm, parameters, context, feedback) if name == "HAZARDS"
                 else parameter_frame(algorithm, parameters, name, context, feedback))
        if frame is not None:
            found[kind] = frame
    if not found:
        raise BadInput(N_("There is nothing to report on"), hint=N_("give WORKSPACE or layers"))
    return found, folder, country


def only_country(workspace: Workspace) -> str:
    """The only country of a workspace. Raises BadInput where there are none or several."""
    countries = workspace.countries()
    if len(countries) != 1:
        raise BadInput(N_("The workspace holds {n} countries"), n=len(countries),
                       hint=N_("say which with COUNTRY, e.g. COUNTRY=CAF"))
    return str(countries[0])


def _stored(workspace: Workspace, country: str, level: int, feedback: Feedback) -> dict[str, Frame]:
    from .hazards import joined

    tables = {entry.table for entry in workspace.layers(country)}
    found: dict[str, Frame] = {}
    for kind, _label, pattern in LAYERS.values():
        table = pattern.replace("{level}", str(level))
        if table not in tables:
            continue
        frame = workspace.read(table, country, feedback)
        if f"{table}_points" in tables:
            points = workspace.read(f"{table}_points", country, feedback)
            frame = joined(frame, points) if len(points) else frame
        found[kind] = frame
    return found
