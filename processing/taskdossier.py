"""``taskdossier``: the map, points, area balance, devices and signature lines of one hazard."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .mapproduct import MapAlgorithm

#: parameter to the table of a workspace
TABLES = {
    "HAZARDS": ("imsma_hazard", N_("Hazards"), QgsProcessing.SourceType.TypeVectorPolygon),
    "POINTS": ("imsma_point", N_("Point table (benchmarks, turning points)"),
               QgsProcessing.SourceType.TypeVectorPoint),
    "RELEASE": ("imsma_release", N_("Land release products"), QgsProcessing.SourceType.TypeVector),
    "DEVICES": ("imsma_device", N_("Devices"), QgsProcessing.SourceType.TypeVector),
    "TASKS": ("imsma_task", N_("Tasks"), QgsProcessing.SourceType.TypeVector),
}


class TaskDossier(MapAlgorithm):
    ID = "taskdossier"
    TITLE = N_("Task dossier and completion map")
    HELP = N_(
        "<p>One hazard on a sheet for the field: its map with a metric grid (UTM of its zone), the points of the point "
        "table with easting, northing and MGRS reference, the area balance (recorded, released by kind, remaining), "
        "the devices found, and lines to sign. Points that do not fit stand on a further page. Without a point table "
        "the corners of the polygon stand in, and the sheet says so.</p>"
        "<p><b>Layers</b>: what is drawn below, such as roads, places and boundaries; nothing is fetched. "
        "<b>Completion</b>: the same sheet as the record of a finished task. MGRS figures are cut to metres.</p>"
        "<p>For the own programme and accredited operators.</p>"
    )

    def define(self) -> None:
        self.addParameter(QgsProcessingParameterString("HAZARD_ID", tr("Id of the hazard")))
        for name, (_table, label, kind) in TABLES.items():
            self.addParameter(QgsProcessingParameterVectorLayer(name, tr(label), [kind], optional=True))
        self.define_layers()
        self.addParameter(QgsProcessingParameterBoolean("COMPLETION", tr("Completion map"), False))
        self.define_page()
        self.advanced(QgsProcessingParameterBoolean(
            "GEOPDF", tr("GeoPDF (puts coordinates into the file; own programme only)"), False))
        self.file("PDF", tr("PDF"), "PDF (*.pdf)")
        self.file("PNG", tr("PNG"), "PNG (*.png)")

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext,
             feedback: ProcessingFeedback) -> dict[str, Any]:
        from ..base.errors import BadInput
        from ..connectors.frame import Counts
        from ..products.dossier import DossierRequest, make_dossier

        layers = list(self.parameterAsLayerList(parameters, "LAYERS", context) or [])
        country = self.parameterAsString(parameters, "COUNTRY", context)
        chosen = {name: self.parameterAsVectorLayer(parameters, name, context) for name in TABLES}
        stored, ground, country = self._stored(parameters, context, country)
        tables = {name: chosen[name] or stored.get(name) for name in TABLES}
        if tables["HAZARDS"] is None:
            raise BadInput(N_("There are no hazards"), hint=N_("choose their layer, or a workspace that has them"))
        base = self.request(parameters, context, layers or ground, country)
        base.pdf = self.parameterAsFileOutput(parameters, "PDF", context)
        base.png = self.parameterAsFileOutput(parameters, "PNG", context)
        base.geopdf = self.parameterAsBoolean(parameters, "GEOPDF", context)
        if base.paper.endswith("landscape") and base.template in ("standard", "dossier"):
            base.paper = base.paper.replace("landscape", "portrait")
        if not (base.pdf or base.png):
            raise BadInput(N_("No output is asked for"), hint=N_("name a PDF or a PNG file"))
        made = make_dossier(DossierRequest(
            base, tables["HAZARDS"], self.parameterAsString(parameters, "HAZARD_ID", context).strip(),
            tables["POINTS"], tables["RELEASE"], tables["DEVICES"], tables["TASKS"],
            self.parameterAsBoolean(parameters, "COMPLETION", context)), feedback)
        outputs = {"PDF": made.pdf, "PNG": made.png}
        total = tables["HAZARDS"].featureCount()
        left = {tr("another hazard"): total - 1} if total > 1 else {}
        self.close(feedback, outputs, {"HAZARDS": Counts(total, 1, left)})
        return {name: path for name, path in outputs.items() if path}

    def _stored(self, parameters: dict[str, Any], context: QgsProcessingContext, country: str
                ) -> tuple[dict[str, QgsVectorLayer], list[QgsVectorLayer], str]:
        """The tables of the workspace, its roads and boundaries for the ground, and the country's code."""
        from ..base.errors import BadInput
        from ..bridge.workspace import Workspace

        folder = self.parameterAsString(parameters, "WORKSPACE", context)
        if not folder:
            return {}, [], country
        workspace = Workspace.open(folder, create=False)
        code = country.strip().upper()
        if not code:
            if len(workspace.countries()) != 1:
                raise BadInput(N_("The workspace holds {n} countries"), n=len(workspace.countries()),
                               hint=N_("say which with COUNTRY, e.g. COUNTRY=CAF"))
            code = workspace.countries()[0]
        entries = {entry.table: entry for entry in workspace.layers(code)}
        tables = {name: workspace.layer(entries[table]) for name, (table, _label, _kind) in TABLES.items()
                  if table in entries}
        ground = [workspace.layer(entry) for entry in entries.values()
                  if entry.geometry and entry.style in ("road", "site", "admin0", "admin1", "admin2")]
        return tables, ground, code


ALGORITHMS = (TaskDossier,)
