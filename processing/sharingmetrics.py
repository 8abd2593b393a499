"""``sharingmetrics``: is sharing getting better?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm

if TYPE_CHECKING:
    from ..analysis.sharing_metrics import Metric
    from ..products.page import Page

_TITLES = {
    "availability": N_("Availability: categories released within a year"),
    "freshness": N_("Freshness: releases with data not older than 90 days"),
    "timeliness": N_("Timeliness: median days"),
    "completeness": N_("Completeness: metadata fields filled"),
    "granularity": N_("Granularity: bits of place left in the grids"),
    "reciprocity": N_("Reciprocity: releases for each layer taken from others"),
    "use": N_("Use: requests granted"),
    "safety": N_("Safety: releases refused or coarsened by the gate"),
}


class SharingMetrics(CommonGroundAlgorithm):
    ID = "sharingmetrics"
    TITLE = N_("Sharing measured")
    GROUP = "sharing"
    HELP = N_(
        "<p>Eight metrics by quarter, from the release ledger of a workspace and the provenance of its layers: "
        "availability, freshness, timeliness, completeness, granularity, reciprocity, use, safety; and which outside "
        "sources the programme's layers come from.</p><p>OUTPUT: <i>quarter, metric, value, numerator, denominator, "
        "median, p90, note</i>. A metric with nothing to divide by is empty, with the reason.</p><p>Downloads, "
        "citations and incidents are not known to the ledger and not counted.</p><p>Example: 1 of 2 releases of a "
        "quarter had data younger than 90 days: freshness 0.5.</p>"
    )

    def define(self) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Workspace folder"),
                                                     QgsProcessingParameterFile.Behavior.Folder))
        self.addParameter(QgsProcessingParameterString("AS_AT", tr("Until (YYYY-MM-DD)"), optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Sharing metrics"), QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=True))
        self.addParameter(QgsProcessingParameterFileDestination(
            "HTML", tr("Report"), "HTML (*.html)", optional=True, createByDefault=True))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from datetime import date

        import pandas as pd

        from ..analysis.ledger import Ledger
        from ..analysis.sharing_metrics import compute, sources_in_use
        from ..base.errors import BadInput
        from ..bridge.frames import write_output
        from ..bridge.workspace import Workspace
        from ..connectors.frame import Counts, Frame

        workspace = Workspace.open(self.parameterAsString(parameters, "WORKSPACE", context), create=False)
        until = self.parameterAsString(parameters, "AS_AT", context).strip() or date.today().isoformat()
        try:
            date.fromisoformat(until)
        except ValueError as error:
            raise BadInput(N_("{text} is not a date"), text=until, hint=N_("write it as 2026-12-31")) from error
        ledger = Ledger(workspace.folder)
        releases = [r for r in ledger.releases() if r.released_at[:10] <= until]
        layers = [entry.provenance for entry in workspace.layers()]
        found = compute(releases, ledger.history(), layers, until)
        if not found:
            raise BadInput(N_("The ledger of this workspace is empty, so there is nothing to measure"),
                           hint=N_("make a package with sharepackage first"))
        columns = ["quarter", "metric", "value", "numerator", "denominator", "median", "p90", "note"]
        table = pd.DataFrame([(m.quarter, m.name, m.value, m.numerator, m.denominator, m.median, m.p90, tr(m.note))
                              for m in found], columns=columns)
        outputs: dict[str, Any] = {"OUTPUT": write_output(self, parameters, "OUTPUT", context,
                                                          Frame("sharing_metrics", table), feedback)}
        path = self.parameterAsFileOutput(parameters, "HTML", context)
        if path:
            outputs["HTML"] = metrics_page(found, sources_in_use(layers)).write(path)
        self.close(feedback, outputs, {"RELEASES": Counts(len(releases), len(releases))})
        return {name: value for name, value in outputs.items() if value}


def metrics_page(found: list[Metric], sources: dict[str, int]) -> Page:
    """One chart a metric over the quarters, with its denominators, and the sources in use."""
    from ..products.page import Page

    page = Page(tr("Sharing measured"), tr("From the release ledger; {first} to {last}.", first=found[0].quarter,
                                           last=found[-1].quarter))
    page.note(tr("More releases are not better by themselves: read availability beside granularity and use."))
    for name, title in _TITLES.items():
        rows = [m for m in found if m.name == name]
        page.heading(tr(title))
        known = {m.quarter: m.value for m in rows if m.value == m.value}
        if known:
            page.bars(known)
        page.table([tr("Quarter"), tr("Value"), tr("Of"), tr("Base"), tr("Median"), tr("P90"), tr("Note")],
                   [(m.quarter, m.value, m.numerator, m.denominator, m.median, m.p90, tr(m.note)) for m in rows])
    page.heading(tr("Outside sources in use"))
    if sources:
        page.bars({name[:40]: float(count) for name, count in sources.items()})
    else:
        page.text(tr("No layer says where it comes from."))
    page.footer(tr("Not counted: downloads, citations, incidents outside this workspace."))
    return page


ALGORITHMS = (SharingMetrics,)
