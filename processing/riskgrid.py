"""``riskgrid``: a grid that may leave the office in place of hazards and accidents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from ..bridge.language import fixed
from .base import CommonGroundAlgorithm

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..analysis.disclosure import Protocol
    from ..analysis.riskgrid import RiskGrid

METHOD = "riskgrid 1: nested equal-area squares, thresholds, sibling merging; docs/methods/riskgrid.md"


class RiskGridAlgorithm(CommonGroundAlgorithm):
    ID = "riskgrid"
    TITLE = N_("Protected risk grid")
    GROUP = "sharing"
    HELP = N_(
        "<p>Squares of equal area, with a class of recorded contamination each, that may be shared where hazards "
        "and accidents may not.</p><p><b>Hazards, Accidents</b>: layers of the minimum schema; hazards that are "
        "released do not count.<br><b>Population</b>: people per pixel; people who live in the square, rounded to "
        "10.<br><b>Survey coverage</b>: without it the survey state of every square is unknown.<br><b>Country</b>:"
        " three letters; chooses the protocol.<br><b>Protocol</b>: a JSON profile in place of the "
        "country's.<br><b>Finest</b>: smallest square in km: 1.25, 2.5, 5, 10, 20 or 40; the protocol's own limit "
        "stands where it is coarser. 0: as the protocol says.</p><p>A square with fewer hazards, accidents or "
        "victims than the protocol's minimum, or with one hazard that dominates, is joined with its three "
        "siblings, up to 40 km; what is too few even then is suppressed.</p><p><b>risk_class</b>: 0 nothing "
        "recorded, 1 to 8 rising with weighted hazards per 100 km²; empty where suppressed. Nothing recorded is "
        "not safe: read survey_state.</p><p>Example: four hazards in two neighbouring squares of 10 km, two in "
        "each, are told as one square of 20 km.</p><p>Before a second release run <i>disclosurecheck</i>: what was"
        " released before counts too.</p>"
    )

    def define(self) -> None:
        vector = [QgsProcessing.SourceType.TypeVector]
        self.define_hazards()
        self.addParameter(QgsProcessingParameterFeatureSource("ACCIDENTS", tr("Accidents"), vector, optional=True))
        self.addParameter(
            QgsProcessingParameterRasterLayer("POPULATION", tr("Population (people per pixel)"), optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource("SURVEYED", tr("Survey coverage"), vector, optional=True))
        self.addParameter(QgsProcessingParameterString("COUNTRY", tr("Country (ISO 3)"), optional=True))
        self.addParameter(QgsProcessingParameterFile(
            "PROTOCOL", tr("Protocol (JSON)"), QgsProcessingParameterFile.Behavior.File, "json", optional=True))
        self.addParameter(QgsProcessingParameterNumber(
            "FINEST", tr("Finest square (km)"), QgsProcessingParameterNumber.Type.Double, 0, True, 0, 40))
        self.addParameter(QgsProcessingParameterString(
            "ENGINE", tr("Engine (threads, or a Dask scheduler such as tcp://10.0.0.5:8786)"), "threads",
            optional=True))
        self.addParameter(QgsProcessingParameterFile(
            "WORKSPACE", tr("Workspace folder"), QgsProcessingParameterFile.Behavior.Folder, optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Protected risk grid"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True,
            createByDefault=True))
        self.addParameter(QgsProcessingParameterFileDestination(
            "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=True))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.disclosure import protocol_for
        from ..analysis.engine import read_engine
        from ..analysis.riskgrid import risk_grid
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, store, write_output
        from ..bridge.hazards import hazard_frame
        from .method_note import describe

        country = self.parameterAsString(parameters, "COUNTRY", context).strip().upper()
        engine = read_engine(self.parameterAsString(parameters, "ENGINE", context))
        protocol = protocol_for(country, self.parameterAsFile(parameters, "PROTOCOL", context))
        frames = {name: parameter_frame(self, parameters, name, context, Span(feedback, 5 * i, 5 * i + 5))
                  for i, name in enumerate(("ACCIDENTS", "SURVEYED"), 1)}
        frames["HAZARDS"] = hazard_frame(self, parameters, context, Span(feedback, 0, 5))
        layer = self.parameterAsRasterLayer(parameters, "POPULATION", context)
        asked = self.parameterAsDouble(parameters, "FINEST", context)
        people = layer.source() if layer is not None else ""
        result = apart(
            lambda part: risk_grid(frames["HAZARDS"], protocol, part, accidents=frames["ACCIDENTS"], population=people,
                                   survey=frames["SURVEYED"], asked_km=asked, engine=engine),
            Span(feedback, 15, 90))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        workspace = self.parameterAsString(parameters, "WORKSPACE", context)
        standing = series(workspace, country, result, protocol, frames["ACCIDENTS"] is not None, feedback)
        title = tr("Protected risk grid")
        # the parameters' names only: values and keys would help an attacker, and so would the rows of the inputs
        describe(result.frame, title, METHOD, {"PROTOCOL": protocol.id, "FINEST": f"{result.finest_km:g} km"},
                 {**frames, "POPULATION": layer}, {}, [])
        result.frame.provenance = result.frame.provenance.with_(
            sensitivity="moderate", may_go_to="cluster, public: after disclosurecheck",
            caveats=tr("No record in a square does not mean that it is safe; read the survey state."),
        )
        page = self.parameterAsFileOutput(parameters, "REPORT", context)
        outputs: dict[str, Any] = {"OUTPUT": write_output(
            self, parameters, "OUTPUT", context, result.frame, feedback,
            geometry=QgsWkbTypes.Type.MultiPolygon)}
        stored = store(workspace, country, [result.frame], feedback) if workspace else {}
        if standing is not None:
            standing()
        if page:
            outputs["REPORT"] = write_report(page, result, protocol)
        if not outputs["OUTPUT"] and stored:
            outputs["OUTPUT"] = next(iter(stored.values()))
        self.close(feedback, {**outputs, **{f"WORKSPACE {k}": v for k, v in stored.items()}}, result.counts)
        return {name: value for name, value in outputs.items() if value}


def series(
    workspace: str, country: str, result: RiskGrid, protocol: Protocol, accidents: bool, feedback: ProcessingFeedback
) -> Callable[[], Any] | None:
    """Hold the grid to what was released before (analysis/standing.py): ``result.frame`` becomes what may be told.

    Returns what keeps the grid once it is stored; None without a workspace, where no earlier release is known.
    """
    from datetime import date, datetime, timezone

    from ..analysis.standing import Standing, compose, frame_of
    from ..base.feedback import Span

    if not workspace:
        return None
    kept = Standing(workspace)
    told = compose(result.told(protocol, accidents, date.today().toordinal()), kept.history(country), protocol,
                   Span(feedback, 90, 95))
    if told.undecided:
        feedback.warn(tr(told.undecided))
    if told.held:
        feedback.warn(tr("{count} squares stay as they were released: too few records changed in them. For the own "
                         "programme only: do not pass this number on.", count=told.held))
    if told.stale_clear:
        feedback.warn(tr("Still told as nothing recorded, though something is: {squares}. Tell those who go there "
                         "directly.", squares=", ".join(told.stale_clear)))
    result.frame = frame_of(told.published(protocol))
    made_at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return lambda: kept.keep(country, told, protocol, made_at)


def write_report(path: str, result: RiskGrid, protocol: Protocol) -> str:
    """The measured risk and the detail kept, in words; parameters by name, never their values."""
    from ..products.page import Page

    measures = result.grid.measures
    page = Page(tr("Protected risk grid"), tr("Protocol: {name}", name=tr(protocol.title)))
    hazard = protocol.layers.get("hazard", {})
    page.text(hazard.get("sentence", ""))
    page.note(tr("Nothing recorded does not mean safe: read the survey state of each square."))
    # cells and the mean of 1/f together give the number of hazards
    page.note(tr("For the own programme only: this page says what attacks would find."))
    page.heading(tr("Measured risk"))
    page.facts({
        tr("Fewest hazards in a square that is told"): int(measures["k_min_hazards"]),
        tr("Squares below the minimum, finest size, before"): _share(measures["unsafe_share_before"]),
        tr("Squares below the minimum, as told"): _share(measures["unsafe_share_after"]),
        tr("Mean risk (1/f) of a hazard, before"): _share(measures["mean_risk_before"]),
        tr("Mean risk (1/f) of a hazard, as told"): _share(measures["mean_risk"]),
        tr("Expected error of the best guess of a place, m"): round(measures["localisation_error_m"]),
    })
    page.heading(tr("Detail kept"))
    page.facts({
        tr("Finest square, km"): result.finest_km,
        tr("Squares"): int(measures["cells"]),
        tr("Squares suppressed"): int(measures["suppressed_cells"]),
        tr("Share of the area suppressed"): _share(measures["suppressed_area_share"]),
        tr("Share of finest squares that became coarser"): _share(measures["coarsened_share"]),
        tr("Information loss (1 - correlation of logs)"): round(measures["information_loss"], 3),
    })
    page.heading(tr("Rules"))
    page.items([
        tr("Minimum number of hazards, accidents, victims and people a square"),
        tr("p %-rule on the area of hazards"),
        tr("Four siblings are joined where one is unsafe; a suppressed square is never the only one"),
        tr("People rounded; contamination as a class with fixed breaks"),
        tr("One geography for all countries and releases: EPSG:6933, origin 0, 0"),
    ])
    page.text(tr("The values of these rules stay in the protocol profile and are not part of a release."))
    sizes = {f"{km:g} km": float((result.frame.table["size_km"] == km).sum())
             for km in sorted(set(result.frame.table["size_km"]))}
    page.heading(tr("Squares by size")).bars(sizes)
    # what the run said of single inputs stays on the console: it has counts that must not leave
    page.note(tr("Records without a position are in no square."))
    page.footer(METHOD)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    return page.write(path)


def _share(value: float) -> str:
    return f"{fixed(100 * value, 1)} %"


ALGORITHMS = (RiskGridAlgorithm,)
