"""One piece of work of the dock as a step of a chain: an algorithm whose results land in the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsVectorLayer,
)

from ..base.errors import Cancelled, CommonGroundError
from ..base.text import N_
from ..bridge import project_settings
from ..bridge.tasks import AlgorithmRun, WorkTask

if TYPE_CHECKING:
    from ..connectors.frame import Frame

PROVIDER = "commonground"


def algorithm_step(
    folder: str,
    country: str,
    name: str,
    parameters: dict[str, Any],
    tables: dict[str, str] | None = None,
    warned: Callable[[list[str]], None] | None = None,
) -> Callable[..., Any]:
    """A step for :class:`bridge.tasks.Chain` that runs ``name`` and ends with its results.

    An algorithm with WORKSPACE writes there itself. One without gets temporary outputs, which are then written to
    the workspace under ``tables`` (output name to table name).
    """

    def step(done: Callable[[Any], None], failed: Callable[[CommonGroundError], None],
             progress: Callable[[float], None]) -> Any:
        algorithm = QgsApplication.processingRegistry().algorithmById(f"{PROVIDER}:{name}")
        if algorithm is None:
            raise CommonGroundError(
                N_("The algorithm {name} is not available"),
                hint=N_("switch the plugins Processing and Common Ground off and on again"),
                name=name,
            )
        filled = _filled(algorithm, folder, country, parameters)
        holder = _Step()

        def ended(results: dict[str, Any], run: AlgorithmRun) -> None:
            if warned is not None and run.warnings:
                warned(run.warnings)
            frames = _temporary(run, results, tables or {})
            if not frames:
                done(results)
                return
            if run.feedback.isCanceled():  # nothing of it is in the workspace yet
                failed(Cancelled())
                return
            holder.current = WorkTask(
                name, lambda feedback: _write(folder, country, frames, feedback), lambda _entries: done(results), failed
            ).start()

        holder.current = AlgorithmRun(algorithm.id(), filled, ended, failed, progress).start()
        return holder

    return step


class _Step:
    """What can be cancelled now: the algorithm, then the writing."""

    current: Any = None

    def cancel(self) -> None:
        if self.current is not None:
            self.current.cancel()


def _filled(algorithm: Any, folder: str, country: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters with WORKSPACE and COUNTRY where the algorithm has them, and a place for each output."""
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    filled = {key: value for key, value in parameters.items() if key in names}
    if "WORKSPACE" in names:
        filled.setdefault("WORKSPACE", folder)
    if "COUNTRY" in names:
        filled.setdefault("COUNTRY", country)
    # what the project's properties say, where nobody said otherwise
    for name, key in (("PRODUCER", "producer"), ("PROTOCOL", "protocol")):
        if name in names and not filled.get(name) and project_settings.value(key):
            filled[name] = project_settings.value(key)
    for definition in algorithm.destinationParameterDefinitions():
        if definition.name() in filled:
            continue
        optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            if not ("WORKSPACE" in names and optional):
                filled[definition.name()] = "TEMPORARY_OUTPUT"
        elif isinstance(definition, QgsProcessingParameterFileDestination) and not optional:
            reports = Path(folder) / "reports"
            reports.mkdir(exist_ok=True)
            stem = f"{country}_{algorithm.name()}_{definition.name().lower()}"
            filled[definition.name()] = str(reports / f"{stem}.{definition.defaultFileExtension()}")
    return filled


def _temporary(run: AlgorithmRun, results: dict[str, Any], tables: dict[str, str]) -> list[Frame]:
    """Frames of the temporary layers among the results; empty lists of rejects are left out."""
    from ..base.feedback import Silent
    from ..bridge.frames import STYLE_PROPERTY, frame_from_source, layer_provenance
    from ..connectors.provenance import Provenance

    frames = []
    for output, value in results.items():
        if not isinstance(value, str) or output not in tables:
            continue
        layer = run.take_layer(value)
        if not isinstance(layer, QgsVectorLayer) or (output != "OUTPUT" and layer.featureCount() == 0):
            continue
        frame = frame_from_source(layer, Silent(), name=tables[output])
        frame.provenance = layer_provenance(layer) or Provenance(title=layer.name())
        frame.style = str(layer.customProperty(STYLE_PROPERTY, "") or "")
        frames.append(frame)
    return frames


def _write(folder: str, country: str, frames: list[Frame], feedback: Any) -> Any:
    from ..bridge.workspace import Workspace

    return Workspace.open(folder).write(country, frames, feedback)
