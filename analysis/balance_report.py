"""The land balance as one HTML page with a chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from ..base.text import N_, figure, said
from ..connectors.imsma.report import page, table
from ..connectors.schema import title_of
from .balance import CHANGES, NO_UNIT, TERMS, TOTAL, Comparison

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
    rows = [[_unit(str(row["adm_pcode"]), tr), _unit(str(row["hazard_class"]), tr), *(int(row[name]) for name in TERMS),
             int(row["difference_m2"])] for _, row in lines.iterrows()]
    parts = [f"<p>{tr(N_('All figures in square metres of open land: open, worked on, suspended, unknown.'))}</p>",
             waterfall(result.totals, tr), table(head, rows)]
    if history:
        parts += [f"<h2>{tr(N_('Open and released land over the exports kept'))}</h2>",
                  timeline(history, tr),
                  table([tr(N_("Export")), tr(N_("Open m²")), tr(N_("Released m²"))], [list(row) for row in history])]
    changes = result.changes.table
    open_rows = changes[changes["explained"] == "no"]
    parts += [f"<h2>{tr(N_('Not explained by a release product'))} ({len(open_rows)})</h2>",
              table([tr(N_("Hazard")), tr(N_("Area m²")), tr(N_("Why"))],
                    [[row.hazard_id, "" if row.area_difference_m2 != row.area_difference_m2
                      or str(row.area_difference_m2) == "<NA>" else int(row.area_difference_m2), said(row.note, tr)]
                     for row in open_rows.head(500).itertuples()])]
    parts += [f"<h2>{tr(N_('Changes'))}</h2>",
              table([tr(N_("Change")), tr(N_("Rows"))],
                    [[tr(CHANGES.get(str(name), str(name))), int(number)]
                     for name, number in changes["change"].value_counts().items()])]
    if result.notes:
        parts.append("<ul>" + "".join(f"<li>{escape(said(note, tr))}</li>" for note in result.notes) + "</ul>")
    return page(tr(N_("Land balance")), parts)


def _unit(text: str, tr: Callable[[str], str]) -> str:
    return said(title_of(text), tr) if text in (TOTAL, NO_UNIT) or text == "other" else text


def timeline(history: Sequence[tuple[str, int, int]], tr: Callable[[str], str] = str) -> str:
    """Open and released land of each export as two lines (inline SVG), told apart by dashes in print too.

    Dated exports stand at their distance in time, others evenly; "" for a single one.
    """
    if len(history) < 2:
        return ""
    places = _places([label for label, _, _ in history])
    top = max([max(open_land, released) for _, open_land, released in history] + [1])
    out = ['<svg viewBox="0 0 680 230" width="680" role="img">',
           '<path d="M70 20V190H670" fill="none" stroke="#888"/>']
    for share in (0.0, 0.5, 1.0):
        out.append(f'<text x="66" y="{194 - 170 * share:.0f}" font-size="10" text-anchor="end">'
                   f'{figure(round(top * share))}</text>')
    for column, colour, dash, title in ((1, "#c0392b", "", N_("Open m²")), (2, "#27ae60", "6 4", N_("Released m²"))):
        points = [(80 + 570 * place, 190 - 170 * int(row[column]) / top) for place, row in zip(places, history)]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        out.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2" '
                   f'stroke-dasharray="{dash}"/>')
        out += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"><title>{escape(str(row[0]))}: '
                f'{figure(int(row[column]))}</title></circle>' for (x, y), row in zip(points, history)]
        out.append(f'<text x="{80 + 150 * (column - 1)}" y="12" font-size="11" fill="{colour}">'
                   f'{escape(tr(title))}</text>')
    step = max(1, -(-len(history) // 8))
    out += [f'<text x="{80 + 570 * place:.1f}" y="206" font-size="10" text-anchor="middle">'
            f'{escape(str(row[0]))}</text>' for place, row in list(zip(places, history))[::step]]
    return "".join([*out, "</svg>"])


def _places(labels: Sequence[str]) -> list[float]:
    """0 to 1 along the axis."""
    from datetime import date

    even = [position / (len(labels) - 1) for position in range(len(labels))]
    try:
        days = [date.fromisoformat(label).toordinal() for label in labels]
    except ValueError:
        return even
    span = days[-1] - days[0]
    return [(day - days[0]) / span for day in days] if span > 0 else even


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
                   f'<text x="{x + 30}" y="{y - 4:.1f}" font-size="10" text-anchor="middle">'
                   f'{figure(totals[name])}</text>'
                   f'<text x="{x + 30}" y="202" font-size="11" text-anchor="middle">{escape(tr(_TITLES[name]))}</text>')
    return "".join([*out, "</svg>"])
