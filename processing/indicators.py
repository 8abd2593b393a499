"""``indicators``: the indicator menu for every P-code of a period."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm

LAYERS = {
    "HAZARDS": ("hazard", N_("Hazards")),
    "RELEASE": ("release", N_("Land release products")),
    "ACCIDENTS": ("accident", N_("Accidents")),
    "CASUALTIES": ("casualty", N_("Casualties")),
    "RISK_EDUCATION": ("risk_education", N_("Risk education sessions")),
    "DEVICES": ("device", N_("Devices")),
    "EXPOSURE": ("exposure", N_("People near hazards (exposure)")),
    "POPULATION": ("population", N_("Population by P-code (COD-PS)")),
    "DISPLACEMENT": ("displacement", N_("Displaced people (DTM)")),
}


class Indicators(CommonGroundAlgorithm):
    ID = "indicators"
    TITLE = N_("Indicators")
    HELP = N_(
        "<p>Computes the indicators of a menu into one table: a row a P-code, period, indicator and breakdown, with "
        "value, unit, numerator, denominator, the number of rows and the rows themselves, so that every figure can "
        "be followed.</p><p><b>Workspace</b> and <b>Country</b>: the tables are taken from there; a layer given "
        "below replaces the workspace's own. <b>Level</b>: admin level of the P-codes. <b>From</b>, <b>To</b>: ISO "
        "dates, both included. <b>Group by</b>: organisation, donor, eo_type or hazard_class. <b>Menu</b>: your own "
        "JSON; start from resources/indicators.json.</p><p>No row is unknown, not zero: the value is empty and the "
        "note says so. Example: 150 m² cleared in XX01 from source rows 1 and 2.</p>"
    )

    def define(self) -> None:
        anything = [QgsProcessing.SourceType.TypeVector]
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Workspace folder"), folder, optional=True))
        self.addParameter(QgsProcessingParameterString("COUNTRY", tr("Country (ISO3)"), optional=True))
        integer = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(QgsProcessingParameterNumber("LEVEL", tr("Admin level"), integer, 1, minValue=1, maxValue=3))
        for name, (_, label) in LAYERS.items():
            self.addParameter(QgsProcessingParameterFeatureSource(name, tr(label), anything, optional=True))
        for name, label in (
            ("PERIOD_START", N_("From (YYYY-MM-DD)")),
            ("PERIOD_END", N_("To (YYYY-MM-DD)")),
            ("GROUP_BY", N_("Group by")),
        ):
            self.addParameter(QgsProcessingParameterString(name, tr(label), optional=True))
        self.addParameter(QgsProcessingParameterFile("MENU", tr("Indicator menu"), extension="json", optional=True))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Indicators"), QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=True
            )
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.indicators import compute, read_menu
        from ..base.apart import apart
        from ..base.errors import BadInput
        from ..base.feedback import Span
        from ..bridge.country_tables import country_tables
        from ..bridge.frames import parameter_frame, store, write_output
        from ..bridge.workspace import Workspace
        from ..connectors.countries import find_country
        from ..connectors.frame import Counts, Frame
        from .method_note import describe

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        level = self.parameterAsInt(parameters, "LEVEL", context)
        workspace, country = text("WORKSPACE"), text("COUNTRY")
        tables: dict[str, Frame] = {}
        if workspace:
            opened = Workspace.open(workspace, create=False)
            code = find_country(country).iso3 if country else _only(opened)
            country = code
            tables = country_tables(opened, code, level, Span(feedback, 0, 20))
        for name, (kind, _) in LAYERS.items():
            frame = parameter_frame(self, parameters, name, context, feedback)
            if frame is not None:
                tables[kind] = frame
        if not tables:
            raise BadInput(N_("There is nothing to compute indicators from"), hint=N_("give WORKSPACE or layers"))
        menu = read_menu(Path(text("MENU")) if text("MENU") else None)
        units = sorted(
            {
                str(code)
                for frame in tables.values()
                if f"adm{level}_pcode" in frame.table
                for code in frame.table[f"adm{level}_pcode"].dropna()
            }
        )
        period = {"start": text("PERIOD_START"), "end": text("PERIOD_END")}
        grouped = text("GROUP_BY")
        result = apart(
            lambda part: compute(tables, menu, units, level, **period, group_by=grouped, feedback=part),
            Span(feedback, 20, 90))
        for indicator, reason in result.absent.items():
            feedback.info(tr("Not computed: {indicator} ({reason})", indicator=indicator, reason=reason))
        for kind, lost in result.unplaced.items():
            feedback.warn(tr("{kind}: {n} rows have no P-code of this level and count nowhere", kind=kind, n=lost))
        for kind, lost in result.undated.items():
            feedback.warn(tr("{kind}: {n} rows have no date and are in no period", kind=kind, n=lost))
        out = Frame(f"indicators_adm{level}", result.table)
        counts = {kind: Counts(len(frame), len(frame)) for kind, frame in tables.items()}
        describe(out, tr("Indicators"), "indicators 1", {**period, "GROUP_BY": text("GROUP_BY")}, tables, counts, [])
        outputs: dict[str, Any] = {"OUTPUT": write_output(self, parameters, "OUTPUT", context, out, feedback)}
        stored = store(workspace, country, [out], feedback) if workspace else {}
        if not outputs["OUTPUT"] and stored:
            outputs["OUTPUT"] = next(iter(stored.values()))
        self.close(feedback, outputs, counts)
        return {name: value for name, value in outputs.items() if value}


def _only(workspace: Any) -> str:
    """The only country of a workspace. Raises BadInput where there are none or several."""
    from ..base.errors import BadInput

    countries = workspace.countries()
    if len(countries) != 1:
        raise BadInput(
            N_("The workspace holds {n} countries"),
            n=len(countries),
            hint=N_("say which with COUNTRY, e.g. COUNTRY=CAF"),
        )
    return str(countries[0])


ALGORITHMS = (Indicators,)
