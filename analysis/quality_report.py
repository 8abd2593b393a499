"""The quality of an export as one HTML page: checks, and the shares per operator and month."""

from __future__ import annotations

from collections.abc import Callable

from ..base.text import N_, figure, percent, said
from ..connectors.imsma.report import page, table
from .quality import Quality


def quality_report(result: Quality, tr: Callable[[str], str] = str) -> str:
    """The page. ``tr`` translates the literals."""
    summary = result.summary.table
    ran = summary[summary["ran"] == "yes"]
    rows = [[row.check[:2], tr(row.problem), tr(row.severity), int(row.issues), int(row.records), percent(row.share, 1)]
            for row in ran.itertuples()]
    bad = [row.severity == "high" and row.issues > 0 for row in ran.itertuples()]
    parts = [
        f"<p>{figure(result.records_with_issues)} / {figure(result.records)}</p>",
        f"<h2>{tr(N_('Checks'))}</h2>",
        table([tr(N_("No.")), tr(N_("Problem")), tr(N_("Severity")), tr(N_("Issues")), tr(N_("Records")),
               tr(N_("Share"))], rows, lambda position: bad[position]),
        f"<h2>{tr(N_('By operator and month'))}</h2>",
        table([tr(N_("Operator")), tr(N_("Month")), tr(N_("Records")), tr(N_("With issues")), tr(N_("Share"))],
              [[row.organisation or "–", row.month or "–", int(row.records), int(row.with_issues),
                percent(row.share, 1)]
               for row in result.by_operator.itertuples()]),
    ]
    left = summary[summary["ran"] == "no"]
    if len(left):
        parts.append(f"<h2>{tr(N_('Could not run'))}</h2><p>"
                     + ", ".join(tr(problem) for problem in left["problem"]) + "</p>")
    shown = result.issues.table.head(500)
    parts += [f"<h2>{tr(N_('Issues'))}</h2>",
              table([tr(N_("No.")), tr(N_("Record")), tr(N_("Row")), tr(N_("Problem")), tr(N_("Detail")),
               tr(N_("Repair"))],
                    [[row.check[:2], row.record_id, "" if row.source_row is None or row.source_row != row.source_row
                      or str(row.source_row) == "<NA>" else int(row.source_row),
                      said(row.problem, tr), said(row.detail, tr),
                      said(row.repair, tr) if isinstance(row.repair, str) else ""]
                     for row in shown.itertuples()])]
    return page(tr(N_("Quality of the records")), parts)
