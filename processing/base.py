"""What every algorithm of this plugin shares: literal ids, translated names, errors as sentences, the closing lines.

An algorithm file holds one class and ``ALGORITHMS = (TheClass,)``. It imports the rooms above inside
:meth:`CommonGroundAlgorithm.work`, so that the provider loads fast and without pandas or shapely.
"""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMessageLog,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ..base.errors import BadInput, CommonGroundError, MissingDependency, WorkspaceError
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import sentence, tr
from .first_choice import hazards_of_project, zones_of_project

if TYPE_CHECKING:
    from ..connectors.frame import Counts, Frame

GROUPS = {
    "load": N_("Get data"),
    "imsma": N_("IMSMA"),
    "analysis": N_("Overlay and analysis"),
    "sharing": N_("Safe sharing"),
    "products": N_("Maps and reports"),
}
_REQUIRED = ("requests", "numpy", "pandas", "shapely")
#: asked for where a newer one and QGIS do not work together
OTHER_SHAPELY = "shapely 2.0"


def missing_packages() -> list[str]:
    """Runtime packages that cannot be found or used, without importing any of them."""
    from importlib.metadata import PackageNotFoundError, version
    from importlib.util import find_spec

    from ..base.own_geos import mixed

    missing = [name for name in _REQUIRED if find_spec(name) is None]
    if "shapely" not in missing:
        try:
            old = version("shapely").startswith("1.")  # what Debian 12 packages
        except PackageNotFoundError:
            old = False
        if old or mixed():
            missing.append("shapely" if old else OTHER_SHAPELY)
    return missing


class CommonGroundAlgorithm(QgsProcessingAlgorithm):
    """Subclasses set ``ID``, ``TITLE``, ``GROUP``, ``HELP``; they write ``define`` and ``work`` (``run`` is QGIS's)."""

    ID = ""
    TITLE = ""
    GROUP = "analysis"
    #: what it does, parameters with units, caveats; HTML allowed; marked with N_
    HELP = ""

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(GROUPS[self.GROUP])

    def groupId(self) -> str:
        return self.GROUP

    def shortHelpString(self) -> str:
        # QGIS colours <b> for a light ground, whatever its theme; <strong> has the colour of the words around it.
        return tr(self.HELP).replace("<b>", "<strong>").replace("</b>", "</strong>")

    def helpUrl(self) -> str:
        from .help_page import help_url

        return help_url(self)

    def icon(self) -> QIcon:
        from .provider import ICON

        return QIcon(str(ICON))

    def createInstance(self) -> CommonGroundAlgorithm:
        return type(self)()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define()

    def define(self) -> None:
        """Add the parameters."""
        raise NotImplementedError

    def define_hazards(self) -> None:
        """HAZARDS and HAZARD_POINTS, read by ``bridge.hazards.hazard_frame``: a layer holds one geometry type, a
        programme's hazards are areas and points."""
        anything = [QgsProcessing.SourceType.TypeVector]
        hazards = QgsProcessingParameterFeatureSource("HAZARDS", tr("Hazards"), anything)
        ours = hazards_of_project()
        if ours:  # else QGIS's dialog offers the active layer or the first one, which may be the districts
            hazards.setGuiDefaultValueOverride(ours)
        self.addParameter(hazards)
        points = QgsProcessingParameterFeatureSource(
            "HAZARD_POINTS", tr("Hazards that are only points (found in a workspace)"), anything, optional=True
        )
        self.addParameter(points)

    def define_zones(self, *, tables: bool = False) -> None:
        """ZONES and ZONE_ID; with ``tables`` rows without areas do as well."""
        vector = QgsProcessing.SourceType
        kind = vector.TypeVector if tables else vector.TypeVectorPolygon
        ours, code = zones_of_project()
        zones = QgsProcessingParameterFeatureSource("ZONES", tr("Zones"), [kind])
        field = QgsProcessingParameterField("ZONE_ID", tr("ID field of the zones"), None, "ZONES")
        if ours:
            zones.setGuiDefaultValueOverride(ours)
            field.setGuiDefaultValueOverride(code)
        self.addParameter(zones)
        self.addParameter(field)

    def define_distances(self) -> None:
        """BANDS, STATUS and SURVEYED, as design.md has them for what is measured from hazards."""
        for name, label, value in (
            ("BANDS", tr("Distances in metres"), "100,500,1000,5000"),
            ("STATUS", tr("Statuses that count"), "open,worked_on,suspended,unknown"),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, value, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource(
            "SURVEYED", tr("Survey coverage"), [QgsProcessing.SourceType.TypeVector], optional=True))

    def define_workspace(self) -> None:
        """WORKSPACE and COUNTRY, where :meth:`deliver` keeps the result beside OUTPUT or in its place."""
        self.addParameter(QgsProcessingParameterFile(
            "WORKSPACE", tr("Workspace folder"), QgsProcessingParameterFile.Behavior.Folder, optional=True))
        self.addParameter(QgsProcessingParameterString("COUNTRY", tr("Country (ISO 3), for the workspace"),
                                                       optional=True))

    def workspace(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, str]:
        """Folder and country, both empty for none. Raises BadInput before any work where the result has no place."""
        folder = self.parameterAsString(parameters, "WORKSPACE", context).strip()
        country = self.parameterAsString(parameters, "COUNTRY", context).strip().upper()
        if folder and not country:
            raise BadInput(N_("COUNTRY is missing: a workspace keeps its layers by country"),
                           hint=N_("give its three letters, such as CAF"))
        if not folder and parameters.get("OUTPUT") in (None, ""):
            raise BadInput(N_("There is nowhere to write to"), hint=N_("give OUTPUT, or WORKSPACE and COUNTRY"))
        return folder, country

    def deliver(
        self, parameters: dict[str, Any], context: QgsProcessingContext, frame: Frame, table: str,
        feedback: ProcessingFeedback,
    ) -> dict[str, Any]:
        """Write ``frame`` to OUTPUT where that is asked for, and as ``table`` to the workspace where one is given.

        Without OUTPUT the layer in the workspace is the output.
        """
        from ..bridge.frames import store, write_output

        folder, country = self.workspace(parameters, context)
        outputs: dict[str, Any] = {}
        if parameters.get("OUTPUT") not in (None, ""):
            outputs["OUTPUT"] = write_output(self, parameters, "OUTPUT", context, frame, feedback)
        if folder:
            frame.name = table
            stored = store(folder, country, [frame], feedback)
            outputs["WORKSPACE_LAYER"] = stored.get(table, "")
            outputs["OUTPUT"] = outputs.get("OUTPUT") or outputs["WORKSPACE_LAYER"]
        return outputs

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; raise CommonGroundError for what the user must be told."""
        raise NotImplementedError

    def canExecute(self) -> tuple[bool, str]:
        missing = missing_packages()
        if missing:
            return False, missing_sentence(missing)
        return True, ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        missing = missing_packages()
        if missing:
            raise QgsProcessingException(missing_sentence(missing))
        from ..bridge.frames import refuse_workspace

        try:
            for definition in self.destinationParameterDefinitions():
                refuse_workspace(parameters.get(definition.name()))
            return self.work(parameters, context, ProcessingFeedback(feedback))
        except CommonGroundError as error:
            if error.details:
                QgsMessageLog.logMessage(f"{self.ID}: {error.details}", "Common Ground")
                feedback.pushDebugInfo(error.details)
            raise QgsProcessingException(sentence(error)) from error
        except (OSError, sqlite3.Error) as error:
            QgsMessageLog.logMessage(f"{self.ID}: {error!r}", "Common Ground")
            raise QgsProcessingException(sentence(_unwritable(error))) from error

    # -- closing lines ------------------------------------------------------------------------------
    @staticmethod
    def close(feedback: ProcessingFeedback, outputs: dict[str, Any], counts: dict[str, Counts]) -> None:
        """The last lines on the console: counts of each input, then each output's path."""
        for name, count in counts.items():
            feedback.info(f"{name}: {count.line(tr)}")
        for name, value in outputs.items():
            if value not in (None, ""):
                feedback.info(f"{name}: {value}")


def _unwritable(error: Exception) -> WorkspaceError:
    """What the disk or another program refused, as a sentence."""
    path = getattr(error, "filename", None) or N_("The output")
    if getattr(error, "errno", None) == errno.ENOSPC or "full" in str(error):
        return WorkspaceError(N_("The disk with {path} is full"), path=path,
                              hint=N_("free some space and try again; what was there before is unchanged"))
    return WorkspaceError(N_("{path} cannot be read or written"), path=path,
                          hint=N_("close it elsewhere, or choose a folder that you may write to"))


def missing_sentence(missing: list[str]) -> str:
    """One sentence with the command that installs ``missing`` on this platform."""
    from ..bridge.platform import install_command

    if missing == [OTHER_SHAPELY]:
        return sentence(MissingDependency(
            N_("QGIS and the Python package shapely bring two versions of GEOS that do not work together"),
            command=install_command(missing)))
    return sentence(
        MissingDependency(
            N_("Common Ground needs the Python packages {packages}, which this QGIS does not have"),
            packages=", ".join(missing),
            command=install_command(missing),
        )
    )
