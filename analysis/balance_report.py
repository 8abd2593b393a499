"""The land balance as one HTML page with a chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from ..base.text import N_
from ..connectors.imsma.report import page, table
from .balance import TERMS, Comparison

_TITLES = {
    "opening_m2": N_("Opening"), "new_m2": N_("New"), "cancelled_m2": N_("Cancelled"), "reduced_m2": N_("Reduced"),
    "cleared_m2": N_("Cleared"), "reclassified_m2": N_("Reclassified"), "corrections_m2": N_("Corrections"),
    "closing_m2": N_("Closing"),
}
_COLOURS = {"opening_m2": "#c0392b", "closing_m2": "#c0392b", "new_m2": "#e67e22", "corrections_m2": "#7f8c8d",
            "reclassified_m2": "#95a5a6"}


def balance_report(result: Comparison, tr: Callable[[str], str] = str,
                   history: Sequence[tuple[str, int, int]] = ()) -> str:
    """The page. ``history``: (label, open m², released m²) of the exports kept, oldest first."""
    lines = result.summary.table
    head = [tr(N_("Admin unit")), tr(N_("Class")), *(tr(_TITLES[name]) for name in TERMS), tr(N_("Difference"))]
    rows = [[str(row["adm_pcode"]), str(row["hazard_class"]), *(int(row[name]) for name in TERMS),
             int(row["difference_m2"])] for _, row in lines.iterrows()]
    parts = [f"<p>{tr(N_('All figures in square metres of open land: open, worked on, suspended, unknown.'))}</p>",
             waterfall(result.totals, tr), table(head, rows)]
    if history:
        parts += [f"<h2>{tr(N_('Open and released land over the exports kept'))}</h2>",
                  table([tr(N_("Export")), tr(N_("Open m²")), tr(N_("Released m²"))], [list(row) for row in history])]
    changes = result.changes.table
    open_rows = changes[changes["explained"] == "no"]
    parts += [f"<h2>{tr(N_('Not explained by a release product'))} ({len(open_rows)})</h2>",
              table([tr(N_("Hazard")), tr(N_("Area m²")), tr(N_("Why"))],
                    [[row.hazard_id, "" if row.area_difference_m2 != row.area_difference_m2
                      or str(row.area_difference_m2) == "<NA>" else int(row.area_difference_m2), row.note]
                     for row in open_rows.head(500).itertuples()])]
    parts += [f"<h2>{tr(N_('Changes'))}</h2>",
              table([tr(N_("Change")), tr(N_("Rows"))],
                    [[name, int(number)] for name, number in changes["change"].value_counts().items()])]
    if result.notes:
        parts.append("<ul>" + "".join(f"<li>{escape(note)}</li>" for note in result.notes) + "</ul>")
    return page(tr(N_("Land balance")), parts)


def waterfall(totals: dict[str, int], tr: Callable[[str], str] = str) -> str:
    """Opening to closing as bars (inline SVG)."""
    level, bars = 0, []
    for name in TERMS:
        value = totals[name]
        if name in ("opening_m2", "closing_m2"):
            low, high, level = 0, value, value
        else:
            step = -value if name in ("cancelled_m2", "reduced_m2", "cleared_m2") else value
            low, high = sorted((level, level + step))
            level += step
        bars.append((name, low, high))
    top = max([high for _, _, high in bars] + [1])
    bottom = min([low for _, low, _ in bars] + [0])
    scale = 160.0 / max(top - bottom, 1)
    out = ['<svg viewBox="0 0 680 210" width="680" role="img">']
    for position, (name, low, high) in enumerate(bars):
        x, y = 10 + 83 * position, 20 + (top - high) * scale
        out.append(f'<rect x="{x}" y="{y:.1f}" width="60" height="{max((high - low) * scale, 1):.1f}" '
                   f'fill="{_COLOURS.get(name, "#27ae60")}"/>'
                   f'<text x="{x + 30}" y="{y - 4:.1f}" font-size="10" text-anchor="middle">{totals[name]:,}</text>'
                   f'<text x="{x + 30}" y="202" font-size="11" text-anchor="middle">{escape(tr(_TITLES[name]))}</text>')
    return "".join([*out, "</svg>"])
