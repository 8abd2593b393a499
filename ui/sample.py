"""The sample pack of the plugin: Central African Republic, everything but boundaries and totals invented."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QStandardPaths

from ..base.errors import WorkspaceError
from ..base.scratch import forget
from ..base.text import N_
from ..bridge.i18n import tr
from ..bridge.tasks import WorkTask
from ..connectors.sidecar import SUFFIX
from .jobs import algorithm_step

if TYPE_CHECKING:
    from ..base.feedback import Feedback

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sample"
COUNTRY = "CAF"
GRID = "sample_population_1km.tif"
_WGS84 = "EPSG:4326"
#: release products come before hazards, which are released only with one
_RECORDS: tuple[tuple[str, dict[str, str]], ...] = (
    ("sample_land_release.geojson", {"KIND": "release"}),
    ("sample_hazards.shp", {"KIND": "hazard", "PROFILE": "afghanistan"}),
    ("sample_survey_coverage.geojson", {"KIND": "survey"}),
    ("sample_accidents.csv", {"KIND": "accident", "CRS": _WGS84}),
    ("sample_casualties.csv", {"KIND": "casualty", "CRS": _WGS84}),
    ("sample_risk_education.csv", {"KIND": "risk_education", "CRS": _WGS84}),
)
_DTM = {"LEVEL": 1, "OPERATION": "Sample operation: countrywide mobility tracking", "ASSESSMENT_TYPE": "BA"}


def default_folder() -> Path:
    """Where the sample goes when nobody has chosen a folder: in the documents, by a name that says what it is."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Common Ground sample"


def is_here() -> bool:
    """True where the plugin was packaged with its sample."""
    return (FOLDER / GRID).is_file()


def steps(
    folder: str,
    import_tables: Callable[[str], dict[str, str]],
    warned: Callable[[list[str]], None] | None = None,
) -> list[tuple[str, Callable[..., Any]]]:
    """Steps that fill the workspace ``folder`` through the same algorithms that real data take."""

    def load(name: str, file: str, **parameters: Any) -> Callable[..., Any]:
        return algorithm_step(folder, COUNTRY, f"load_{name}", {"FILE": str(FOLDER / file), **parameters}, None, warned)

    found: list[tuple[str, Callable[..., Any]]] = [
        (tr("Boundaries"), load("cod_ab", "caf_admin_boundaries.geojson.zip")),
        (tr("Population grid"), lambda done, failed, progress: WorkTask(
            tr("Population grid"), lambda feedback: _copy_grid(Path(folder), feedback), done, failed).start()),
    ]
    released = f"{Path(folder, COUNTRY).as_posix()}.gpkg|layername=imsma_release"
    for file, parameters in _RECORDS:
        kind = parameters["KIND"]
        wanted = {"INPUT": str(FOLDER / file), **parameters, **({"RELEASE": released} if kind == "hazard" else {})}
        found.append((tr("Import of {file}", file=file), algorithm_step(
            folder, COUNTRY, "importimsma", wanted, import_tables(kind), warned)))
    found.append((tr("Displacement"), load("dtm", "global-iom-dtm-from-api-admin-0-to-2.csv", **_DTM)))
    return found


def _copy_grid(folder: Path, feedback: Feedback) -> str:
    """The population grid and its provenance beside the GeoPackage, named after the country. Raises WorkspaceError."""
    target = folder / f"{COUNTRY}_population_1km.tif"
    for source, goal in ((FOLDER / GRID, target), (FOLDER / (GRID + SUFFIX), Path(str(target) + SUFFIX))):
        if source.is_file() and not goal.exists():
            part = goal.with_name(goal.name + ".part")
            try:
                shutil.copyfile(source, part)
                part.replace(goal)
            except OSError as error:
                forget(part)
                raise WorkspaceError(N_("{path} cannot be written"), path=str(goal), details=str(error),
                                     hint=N_("choose a folder that you may write to")) from error
    feedback.set_progress(100.0)
    return str(target)
