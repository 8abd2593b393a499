"""``load_<source>``: one algorithm for every source of the catalogue, made from its entry."""

from __future__ import annotations

import json
from functools import partial
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..base.apart import apart
from ..base.errors import BadInput
from ..base.feedback import Span
from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import frame_in_words, tr
from ..connectors import catalogue
from ..connectors.catalogue import Parameter, Source
from .base import CommonGroundAlgorithm
from .choices import choice
from .method_note import plugin_version

if TYPE_CHECKING:
    from ..connectors.frame import Counts, Frame

_KEYS = {
    "optional": N_("Works without a key; with your own key, set in the options, there is more."),
    "required": N_("Needs your own key, set in the Common Ground options."),
}


#: Rows of a layer up to which a refresh is compared row by row.
_MOST_COMPARED = 100_000


class LoadSource(CommonGroundAlgorithm):
    """One source of the catalogue. Parameters COUNTRY, the source's own, FILE, WORKSPACE, OUTPUT, COUNTS."""

    GROUP = "load"

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source
        self.ID = f"load_{source.id}"
        self.TITLE = source.title

    def createInstance(self) -> LoadSource:
        return LoadSource(self.source)

    def displayName(self) -> str:
        return tr(N_("Load: {title}"), title=tr(self.source.title))

    def tags(self) -> list[str]:
        return [self.source.id, self.source.group, "hdx", "download", tr(catalogue.GROUPS.get(self.source.group, ""))]

    def shortHelpString(self) -> str:
        source = self.source
        parts = [tr(source.gives) + ".", tr(source.help)]
        parts += [f"<b>{tr(p.label)}</b> ({p.name}): {_help(p)}" for p in source.parameters if p.help or p.choices]
        if source.file:
            parts.append(tr(N_("<b>FILE</b>: a file that was downloaded by hand; then no connection is needed.")))
        parts.append(tr(N_("<b>WORKSPACE</b>: with a folder, the layers are kept there, each with its source.")))
        if source.key in _KEYS:
            parts.append(tr(_KEYS[source.key]))
        if source.licence:
            parts.append(tr(N_("Licence: {licence}."), licence=tr(source.licence)))
        if source.terms:
            parts.append(tr(source.terms))
        return "<br/>".join(part for part in parts if part)

    # -- parameters ------------------------------------------------------------------------------------
    def define(self) -> None:
        source = self.source
        label = N_("Country (three-letter code)") if source.country else N_("Country, for the workspace")
        self.addParameter(QgsProcessingParameterString("COUNTRY", tr(label), optional=not source.country))
        for parameter in source.parameters:
            self.addParameter(_definition(parameter))
        if source.file:
            self.addParameter(QgsProcessingParameterFile(
                "FILE", tr(N_("File downloaded by hand")), QgsProcessingParameterFile.Behavior.File, optional=True))
        self.addParameter(QgsProcessingParameterFile(
            "WORKSPACE", tr(N_("Workspace folder")), QgsProcessingParameterFile.Behavior.Folder, optional=True))
        self.define_outputs()

    def define_outputs(self) -> None:
        """OUTPUT, COUNTS and LAYERS."""
        self.addParameter(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr(N_("Layer or table")), QgsProcessing.SourceType.TypeVector, optional=True,
            createByDefault=True))
        self.addParameter(QgsProcessingParameterFeatureSink(
            "COUNTS", tr(N_("Rows read, used and left out")), QgsProcessing.SourceType.TypeVector, optional=True,
            createByDefault=False))
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", tr(N_("Layers in the workspace"))))

    def query_of(self, parameters: dict[str, Any], context: QgsProcessingContext,
               feedback: ProcessingFeedback) -> dict[str, Any]:
        from ..connectors.countries import find_country

        text = self.parameterAsString(parameters, "COUNTRY", context).strip()
        if self.source.country and not text:
            raise BadInput(N_("No country is given"), hint=N_("give the three-letter code, for example SSD"))
        query: dict[str, Any] = {"COUNTRY": find_country(text).iso3 if text else "", "FILE": ""}
        if self.source.file:
            query["FILE"] = self.parameterAsFile(parameters, "FILE", context)
        for parameter in self.source.parameters:
            query[parameter.name] = self._value(parameter, parameters, context, feedback)
        return query

    def _value(self, parameter: Parameter, parameters: dict[str, Any], context: QgsProcessingContext,
               feedback: ProcessingFeedback) -> Any:
        name = parameter.name
        if parameter.kind == "layer":
            from ..bridge.frames import parameter_frame

            return parameter_frame(self, parameters, name, context, feedback)
        if parameters.get(name) in (None, "") and (name in parameters or parameter.default is None):
            # an emptied text is a choice ("all clusters"); an absent one is the default
            return "" if parameters.get(name) == "" and parameter.kind == "text" else parameter.default
        if parameter.kind == "integer":
            return self.parameterAsInt(parameters, name, context)
        if parameter.kind == "bool":
            return self.parameterAsBool(parameters, name, context)
        if parameter.kind == "choice":
            return self.parameterAsEnumString(parameters, name, context)
        if parameter.kind == "bbox":
            box = self.parameterAsExtent(parameters, name, context, QgsCoordinateReferenceSystem("EPSG:4326"))
            return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        if parameter.kind == "file":
            return self.parameterAsFile(parameters, name, context)
        return self.parameterAsString(parameters, name, context)

    # -- the run ---------------------------------------------------------------------------------------
    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..bridge.frames import store, write_output
        from ..bridge.network import make_client

        workspace = self.parameterAsFile(parameters, "WORKSPACE", context)
        query = self.query_of(parameters, context, feedback)
        if not workspace and parameters.get("OUTPUT") in (None, ""):
            raise BadInput(N_("There is nowhere to write to"), hint=N_("give OUTPUT or a WORKSPACE folder"))
        if workspace and not query["COUNTRY"]:
            raise BadInput(N_("A workspace is kept by country, and none is given"),
                           hint=N_("give COUNTRY, or write OUTPUT only"))
        if not workspace:
            query.update({name: value for name, value in self.source.alone.items() if query.get(name) is None})
        elif any(p.kind == "layer" and query[p.name] is None for p in self.source.parameters):
            self.areas_from_workspace(workspace, query, feedback)
        if workspace:
            query["FOLDER"] = workspace
            query["EARLIER"] = partial(_earlier, workspace, query["COUNTRY"], feedback)
        if self.source.terms:
            feedback.info(tr(self.source.terms))
        client = None if query["FILE"] else make_client(feedback)
        fetch = self.source.fetcher()
        if client is None:  # a file is only read: a cancel need not wait for it
            frames = apart(lambda part: fetch(query, None, part), Span(feedback, 0, 80))
        else:
            frames = fetch(query, client, Span(feedback, 0, 80))
        if not frames:
            raise BadInput(N_("{title} gave nothing"), title=tr(self.source.title))
        for frame in frames:
            frame_in_words(frame)
            frame.provenance = frame.provenance.with_(method=self.method(query, frame))
            _describe(frame, feedback)
        primary = next((frame for frame in frames if getattr(frame, "primary", False)), frames[0])
        results: dict[str, Any] = {}
        layers = store(workspace, query["COUNTRY"], frames, Span(feedback, 80, 90))
        for line in told_changes(workspace, query["COUNTRY"], list(layers)):
            feedback.info(line)
        results["OUTPUT"] = write_output(self, parameters, "OUTPUT", context, primary, Span(feedback, 90, 98))
        results["COUNTS"] = write_output(self, parameters, "COUNTS", context, _counts_frame(frames), feedback)
        results = {name: value for name, value in results.items() if value is not None}
        results["LAYERS"] = list(layers.values())
        named = {name: value for name, value in results.items() if name != "LAYERS"}
        self.close(feedback, {**named, **layers}, {f.name: _counts(f) for f in frames})
        return results

    def areas_from_workspace(self, workspace: str, query: dict[str, Any], feedback: ProcessingFeedback) -> None:
        """Boundaries of the level asked for, where the workspace has them."""
        from ..bridge.workspace import Workspace

        level = query.get("LEVEL")
        folder = Workspace.open(workspace)
        wanted = f"cod_ab_adm{1 if level is None else level}"
        if any(entry.table == wanted for entry in folder.layers(query["COUNTRY"])):
            for parameter in self.source.parameters:
                if parameter.kind == "layer" and query[parameter.name] is None:
                    query[parameter.name] = folder.read(wanted, query["COUNTRY"], feedback)

    def method(self, query: dict[str, Any], frame: Frame) -> str:
        """How the layer was made, without folders of this machine."""
        untouched = {p.name for p in self.source.parameters
                     if p.kind == "bool" and query.get(p.name) == bool(p.default)}
        plain = {name: value for name, value in query.items() if isinstance(value, (str, int, float))
                 and value != "" and name != "FOLDER" and name not in untouched}
        for name in ("FILE", "PRESET"):
            if "/" in str(plain.get(name, "")) or "\\" in str(plain.get(name, "")):
                plain[name] = PureWindowsPath(str(plain[name])).name
        counts = _counts(frame)
        rows = {frame.name: {"read": counts.read, "used": counts.used, "left_out": counts.left_out}}
        return json.dumps({"method": f"commonground:{self.ID}", "plugin": plugin_version(), "parameters": plain,
                           "rows": rows, "notes": frame.notes}, ensure_ascii=False)


def told_changes(workspace: str, country: str, tables: list[str]) -> list[str]:
    """A sentence for each layer that stood there before: what the refresh changed. The earlier state is kept until a
    person accepts the new one."""
    from ..bridge.workspace import Workspace

    if not workspace:
        return []
    folder = Workspace.open(workspace)
    told = []
    for entry in folder.layers(country):
        if entry.table not in tables or not entry.has_previous:
            continue
        if entry.rows > _MOST_COMPARED:
            told.append(tr(N_("{title}: {now} rows now; too many to compare here."), title=entry.title, now=entry.rows))
            continue
        changes = folder.changes(entry.table, country)
        if changes.version_before != changes.version_after:
            told.append(tr(N_("{title}: version {before} became {after}."), title=entry.title,
                           before=changes.version_before or "-", after=changes.version_after or "-"))
        if changes.any():
            told.append(tr(
                N_("{title}: {before} rows before, {now} now; {added} added, {removed} removed, {changed} changed."),
                title=entry.title, before=changes.rows_before, now=changes.rows_after, added=len(changes.added),
                removed=len(changes.removed), changed=len(changes.changed)))
        else:
            told.append(tr(N_("{title}: no row changed."), title=entry.title))
    return told


def _earlier(workspace: str, country: str, feedback: ProcessingFeedback, name: str) -> Frame | None:
    """A layer as the workspace has it now, None when it is not there: for sources that fetch only what changed."""
    from ..bridge.workspace import Workspace

    folder = Workspace.open(workspace, create=True)
    if any(entry.table == name for entry in folder.layers(country)):
        return folder.read(name, country, feedback)
    return None


def _help(parameter: Parameter) -> str:
    said = tr(parameter.help) if parameter.help else ""
    options = ", ".join(f"{value}: {tr(label)}" for value, label in parameter.choices)
    return f"{said} {options}".strip()


def _definition(parameter: Parameter) -> QgsProcessingParameterDefinition:
    """The Processing parameter of a catalogue parameter."""
    name, label, optional = parameter.name, tr(parameter.label), not parameter.required
    if parameter.kind == "integer":
        return QgsProcessingParameterNumber(
            name, label, QgsProcessingParameterNumber.Type.Integer, parameter.default, optional)
    if parameter.kind == "choice":
        values = [value for value, _ in parameter.choices]
        return choice(name, label, values, parameter.default, optional, [tr(said) for _, said in parameter.choices])
    if parameter.kind == "file":
        return QgsProcessingParameterFile(
            name, label, QgsProcessingParameterFile.Behavior.File, "", parameter.default, optional)
    if parameter.kind == "bool":
        return QgsProcessingParameterBoolean(name, label, bool(parameter.default), optional)
    if parameter.kind == "bbox":
        return QgsProcessingParameterExtent(name, label, parameter.default, optional)
    if parameter.kind == "layer":
        return QgsProcessingParameterFeatureSource(
            name, label, [QgsProcessing.SourceType.TypeVectorPolygon], parameter.default, optional)
    return QgsProcessingParameterString(name, label, parameter.default, False, optional)


def _describe(frame: Frame, feedback: ProcessingFeedback) -> None:
    """Source, version and date of a layer on the console; the doubts as warnings."""
    provenance = frame.provenance
    feedback.info(tr(N_("{title}. Source: {source}. Licence: {licence}. Version: {version}. Valid on: {date}."),
                     title=provenance.title or frame.name, source=provenance.source or "-",
                     licence=provenance.licence or "-", version=provenance.version or "-",
                     date=provenance.valid_on or "-"))
    for line in getattr(frame, "told", ()):
        feedback.info(line)
    for note in frame.notes:
        feedback.warn(note)


def _counts(frame: Frame) -> Counts:
    from ..connectors.frame import Counts

    counted = getattr(frame, "counts", None)
    return counted if counted is not None else Counts(len(frame), len(frame))


def _counts_frame(frames: list[Frame]) -> Frame:
    import pandas as pd

    from ..connectors.frame import Frame as Table

    rows = []
    for frame in frames:
        counts = _counts(frame)
        rows.append((frame.name, "read", "", counts.read))
        rows.append((frame.name, "used", "", counts.used))
        rows += [(frame.name, "left out", reason, n) for reason, n in counts.left_out.items()]
    table = pd.DataFrame(rows, columns=["layer", "what", "reason", "rows"])
    return Table("counts", table.astype({"layer": object, "what": object, "reason": object, "rows": "Int64"}))


def __getattr__(name: str) -> Any:
    """``ALGORITHMS`` as the catalogue is now, so that a source that was registered later appears too."""
    if name == "ALGORITHMS":
        from .raster_source import LoadRaster

        makers: tuple[Callable[[], LoadSource], ...] = tuple(
            partial(LoadRaster if s.outputs == ("raster",) else LoadSource, s) for s in catalogue.SOURCES)
        return makers
    raise AttributeError(name)
