"""``startcountry``: what a country needs in the first 48 hours, in one run that goes on where it stopped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMessageLog,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..base.errors import WRONG_SHAPE, BadInput, Cancelled, CommonGroundError, WorkspaceError
from ..base.feedback import Span, checkpoint
from ..base.scratch import write_whole
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import sentence, tr
from ..connectors import catalogue
from .base import CommonGroundAlgorithm
from .load_source import LoadSource, told_changes

if TYPE_CHECKING:
    from ..bridge.workspace import Workspace
    from ..connectors.frame import Frame
    from ..connectors.http import Client

_PLAN = Path(__file__).resolve().parents[1] / "resources" / "startcountry.json"
_FIELDS = ("step", "what", "status", "source", "layers", "rows", "version", "licence", "why")


class StartCountry(CommonGroundAlgorithm):
    """Parameters COUNTRY, WORKSPACE, STEPS, OPERATION, ASSESSMENT_TYPE, REFRESH, OUTPUT."""

    ID = "startcountry"
    TITLE = N_("Start a country")
    GROUP = "load"
    HELP = N_(
        "Loads boundaries, population, displacement, conflict events, roads, schools and health sites of a country "
        "into a workspace, each with its source, version and style. What cannot be had is listed with the reason, and "
        "the rest goes on. Run again, it takes up what is missing and leaves what is there.<br/>"
        "<b>STEPS</b>: only these, with commas between: boundaries, population, displacement, conflict, roads, "
        "schools, health.<br/>"
        "<b>OPERATION</b>, <b>ASSESSMENT_TYPE</b>: which displacement figures, where DTM has several; they must not be "
        "added up.<br/>"
        "<b>REFRESH</b>: load again what is there; the earlier state is kept until it is accepted.<br/>"
        "<b>OUTPUT</b>: a table with a row for each step: what was loaded, from where, or why not.<br/>"
        "Steps and routes stand in resources/startcountry.json. Example: COUNTRY=CAF."
    )

    def define(self) -> None:
        self.addParameter(QgsProcessingParameterString("COUNTRY", tr(N_("Country (three-letter code)"))))
        self.addParameter(QgsProcessingParameterFile(
            "WORKSPACE", tr(N_("Workspace folder")), QgsProcessingParameterFile.Behavior.Folder))
        self.addParameter(QgsProcessingParameterString("STEPS", tr(N_("Only these steps")), optional=True))
        self.addParameter(QgsProcessingParameterString("OPERATION", tr(N_("Operation (DTM)")), optional=True))
        self.addParameter(QgsProcessingParameterString(
            "ASSESSMENT_TYPE", tr(N_("Assessment type (DTM)")), optional=True))
        self.addParameter(QgsProcessingParameterBoolean(
            "REFRESH", tr(N_("Load again what is there")), defaultValue=False, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr(N_("What was loaded and what was not")), QgsProcessing.SourceType.TypeVector, optional=True,
            createByDefault=True))
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", tr(N_("Layers in the workspace"))))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..bridge.frames import write_output
        from ..bridge.network import make_client
        from ..bridge.workspace import Workspace
        from ..connectors.countries import find_country

        country = find_country(self.parameterAsString(parameters, "COUNTRY", context)).iso3
        folder = self.parameterAsFile(parameters, "WORKSPACE", context)
        if not folder:
            raise BadInput(N_("No workspace is given"), hint=N_("give a folder as WORKSPACE"))
        workspace = Workspace.open(folder, create=True)
        steps = chosen_steps(self.parameterAsString(parameters, "STEPS", context))
        given = {name: self.parameterAsString(parameters, name, context) for name in ("OPERATION", "ASSESSMENT_TYPE")}
        refresh = self.parameterAsBool(parameters, "REFRESH", context)
        log = Log(workspace, country)
        client = make_client(feedback)
        rows: list[dict[str, Any]] = []
        for position, step in enumerate(steps):
            checkpoint(feedback, 95.0 * position / len(steps))
            part = Span(feedback, 95.0 * position / len(steps), 95.0 * (position + 1) / len(steps))
            row = None if refresh else log.there(step)
            if row is None:
                feedback.info(tr(N_("— {what}"), what=tr(step["title"])))
                row = _step(step, country, folder, given, client, part, feedback)
                log.keep(row)
            rows.append(row)
            _say(row, feedback)
        layers = [entry.uri for entry in workspace.layers(country)
                  if any(entry.table in str(row["layers"]).split(", ") for row in rows)]
        results: dict[str, Any] = {"LAYERS": layers}
        table = _table(rows)
        found = write_output(self, parameters, "OUTPUT", context, table, Span(feedback, 95, 100))
        if found is not None:
            results["OUTPUT"] = found
        _close(rows, feedback)
        feedback.info(f"WORKSPACE: {folder}")
        if found is not None:
            feedback.info(f"OUTPUT: {found}")
        if not layers:
            raise BadInput(N_("Nothing could be loaded for {country}"), country=country,
                           hint=N_("check the connection and the reasons above, then run again"))
        return results


class Log:
    """What a run loaded, in ``{ISO3}_start.json`` of the workspace, so that the next one goes on."""

    def __init__(self, workspace: Workspace, country: str) -> None:
        self.path = Path(workspace.folder) / f"{country}_start.json"
        self.workspace, self.country = workspace, country
        self.rows = self._read()

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            return {str(row["step"]): {name: row.get(name) for name in _FIELDS} for row in found["steps"]}
        except (OSError, *WRONG_SHAPE):
            return {}  # a broken note means that steps are done again

    def there(self, step: dict[str, Any]) -> dict[str, Any] | None:
        """The step's row where it was loaded and its layers still stand in the workspace."""
        row = self.rows.get(step["id"])
        if row is None or row["status"] not in ("loaded", "there"):
            return None
        tables = {entry.table for entry in self.workspace.layers(self.country)}
        wanted = [name for name in str(row["layers"] or "").split(", ") if name]
        return {**row, "status": "there"} if wanted and tables.issuperset(wanted) else None

    def keep(self, row: dict[str, Any]) -> None:
        """Note a step at once: the next may be cancelled. Raises WorkspaceError."""
        self.rows[str(row["step"])] = row
        text = json.dumps({"steps": list(self.rows.values())}, ensure_ascii=False, indent=1)
        try:
            write_whole(self.path, text)
        except OSError as error:
            raise WorkspaceError(N_("{path} cannot be written"), path=str(self.path), details=str(error),
                                 hint=N_("close it elsewhere, or choose a folder that you may write to")) from error


def plan() -> list[dict[str, Any]]:
    """The steps of resources/startcountry.json."""
    steps: list[dict[str, Any]] = json.loads(_PLAN.read_text(encoding="utf-8"))["steps"]
    return steps


def chosen_steps(text: str) -> list[dict[str, Any]]:
    """All steps, or those named. Raises BadInput with the list."""
    steps = plan()
    wanted = [part.strip().lower() for part in text.split(",") if part.strip()]
    unknown = sorted(set(wanted) - {step["id"] for step in steps})
    if unknown:
        raise BadInput(N_("There is no step {names}"), names=", ".join(unknown), hint=N_("choose one of: {steps}"),
                       steps=", ".join(step["id"] for step in steps))
    return [step for step in steps if not wanted or step["id"] in wanted]


def _query(source: catalogue.Source, country: str, given: dict[str, str], own: dict[str, Any]) -> dict[str, Any]:
    query: dict[str, Any] = {"COUNTRY": country, "FILE": ""}
    query.update({parameter.name: parameter.default for parameter in source.parameters})
    query.update({name: value for name, value in given.items() if value and name in query})
    query.update({name: value for name, value in own.items() if name in query})
    return query


def _step(step: dict[str, Any], country: str, folder: str, given: dict[str, str], client: Client, part: Span,
          feedback: ProcessingFeedback) -> dict[str, Any]:
    """One step by its routes; the row says what came or why nothing did."""
    row: dict[str, Any] = {"step": step["id"], "what": tr(step["title"]), "status": "failed", "source": None,
                           "layers": None, "rows": None, "version": None, "licence": None, "why": None}
    reasons: list[str] = []
    for route in step["routes"]:
        source = catalogue.by_id(route["source"])
        try:
            frames = _load(source, _query(source, country, given, route.get("parameters", {})), country, folder, client,
                           part, feedback)
        except Cancelled:
            raise
        except CommonGroundError as error:
            if error.details:
                QgsMessageLog.logMessage(f"startcountry, {source.id}: {error.details}", "Common Ground")
            reasons.append(f"{tr(source.title)}: {sentence(error)}")
        else:
            first = frames[0].provenance
            row.update(status="loaded", source=tr(source.title), layers=", ".join(frame.name for frame in frames),
                       rows=sum(len(frame) for frame in frames), version=first.version or first.valid_on or None,
                       licence=first.licence or None)
            break
    row["why"] = " ".join(reasons) or None
    return row


def _load(source: catalogue.Source, query: dict[str, Any], country: str, folder: str, client: Client, part: Span,
          feedback: ProcessingFeedback) -> list[Frame]:
    from ..bridge.frames import store

    loader = LoadSource(source)
    if any(parameter.kind == "layer" for parameter in source.parameters):
        loader.areas_from_workspace(folder, query, feedback)
    if source.terms:
        feedback.info(tr(source.terms))
    frames: list[Frame] = source.fetcher()(query, client, Span(part, 0, 80))
    if not frames:
        raise BadInput(N_("{title} gave nothing"), title=tr(source.title))
    for frame in frames:
        frame.provenance = frame.provenance.with_(method=loader.method(query, frame))
        for note in frame.notes:
            feedback.warn(f"{frame.name}: {note}")
    store(folder, country, frames, Span(part, 80, 100))
    for line in told_changes(folder, country, [frame.name for frame in frames]):
        feedback.info(line)
    return frames


def _say(row: dict[str, Any], feedback: ProcessingFeedback) -> None:
    if row["status"] == "failed":
        feedback.warn(tr(N_("{what}: could not be had. {why}"), what=row["what"], why=row["why"] or "-"))
    elif row["status"] == "there":
        feedback.info(tr(N_("{what}: is there already ({layers})"), what=row["what"], layers=row["layers"]))
    else:
        feedback.info(tr(N_("{what}: {rows} rows from {source} ({layers})"), what=row["what"], rows=row["rows"],
                         source=row["source"], layers=row["layers"]))


def _close(rows: list[dict[str, Any]], feedback: ProcessingFeedback) -> None:
    from ..connectors.frame import Counts

    failed = sum(row["status"] == "failed" for row in rows)
    counts = Counts(len(rows), len(rows) - failed, {tr(N_("could not be had")): failed} if failed else {})
    feedback.info(f"steps: {counts.line()}")


def _table(rows: list[dict[str, Any]]) -> Frame:
    import pandas as pd

    from ..connectors.frame import Frame as Table

    table = pd.DataFrame(rows, columns=list(_FIELDS)).astype(object)
    table = table.where(table.notna(), None)
    table["rows"] = table["rows"].astype("Int64")
    return Table("start", table)


ALGORITHMS = (StartCountry,)
