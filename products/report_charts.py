"""Charts of the report as SVG: stacked columns over time, bars. Figures that may not be told are hatched, not zero."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING, Any

from ..analysis.report_figures import UNKNOWN, WITHHELD

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..analysis.report_figures import Series

WIDTH = 680
#: dark to light, so that they stay apart in grey
COLOURS = {"killed": "#111111", "injured": "#d95f0e", "unknown": "#b9b9b9", "cancelled": "#fed98e",
           "reduced": "#fe9929", "cleared": "#993404", "all": "#d95f0e"}
#: room for the title, which is part of the picture so that no page break comes between
_TITLE = 24


def _svg(title: str, rtl: bool, height: float, parts: Sequence[str]) -> bytes:
    at = f'x="{WIDTH - 4}" text-anchor="end"' if rtl else 'x="0"'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height + _TITLE:.0f}" '
            f'font-family="Noto Sans, DejaVu Sans, Arial, sans-serif" font-size="11" role="img" direction="ltr">'
            f'<text {at} y="15" font-size="12.5" font-weight="bold" fill="#17375e">{escape(title)}</text>'
            f'<g transform="translate(0,{_TITLE})">{"".join(parts)}</g></svg>').encode()


def _withheld(x: float, y: float, width: float, height: float) -> str:
    """An open box with a stroke through it: there is something, and it is not told."""
    return (f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="#ffffff" stroke="#777777" '
            f'stroke-dasharray="2,2"/><line x1="{x:.1f}" y1="{y + height:.1f}" x2="{x + width:.1f}" y2="{y:.1f}" '
            f'stroke="#777777"/>')


def _top(highest: float) -> float:
    """A round figure at or above ``highest`` that four steps divide well."""
    if highest <= 4:
        return 4.0
    power = 10.0 ** math.floor(math.log10(highest))
    return next(step * power for step in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10) if step * power >= highest)


def columns(title: str, series: Series, name: Callable[[str], str], number: Callable[[float], str], withheld: str,
            rtl: bool = False) -> bytes:
    """Stacked columns, one a label; ``name`` and ``number`` put words and figures into the language."""
    left, right, top, plot = 62, 8, 26, 150
    count = len(series.labels)
    room = (WIDTH - left - right) / max(1, count)
    sums = [sum(float(values[i]) for values in series.values.values() if not isinstance(values[i], str))
            for i in range(count)]
    most = _top(max(sums, default=0.0))
    out = []
    for i in range(5):
        y = top + plot * (1 - i / 4)
        out.append(f'<line x1="{left}" x2="{WIDTH - right}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>'
                   f'<text x="{left - 5}" y="{y + 4:.1f}" text-anchor="end">{escape(number(most * i / 4))}</text>')
    every = math.ceil(count / 12)
    hatched = False
    for i, label in enumerate(series.labels):
        x, y = left + i * room, top + plot
        for key, values in series.values.items():
            value: Any = values[i]
            if value == WITHHELD:
                hatched = True
                out.append(_withheld(x + room * 0.12, top + plot - 14, room * 0.76, 14))
            elif not isinstance(value, str) and value:
                tall = plot * float(value) / most
                y -= tall
                out.append(f'<rect x="{x + room * 0.12:.1f}" y="{y:.1f}" width="{room * 0.76:.1f}" '
                           f'height="{tall:.1f}" fill="{COLOURS.get(key, "#777777")}" stroke="#fff" '
                           f'stroke-width="0.5"><title>{escape(label)}: {escape(number(float(value)))} '
                           f'{escape(name(key))}</title></rect>')
        if i % every == 0:
            middle, half = x + room / 2, 2.9 * len(label)
            middle = min(middle, WIDTH - half)  # the last one is not cut by the edge
            out.append(f'<text x="{middle:.1f}" y="{top + plot + 15}" text-anchor="middle" font-size="10">'
                       f"{escape(label)}</text>")
    keys = [(COLOURS.get(key, "#777777"), name(key)) for key in series.values if key != "all"]
    out += _key(keys + ([("", withheld)] if hatched else []), left)
    return _svg(title, rtl, top + plot + 24, out)


def _key(entries: Sequence[tuple[str, str]], x: float) -> list[str]:
    out = []
    for colour, text in entries:
        out.append((f'<rect x="{x:.0f}" y="4" width="11" height="11" fill="{colour}" stroke="#777777" '
                    f'stroke-width="0.5"/>' if colour else _withheld(x, 4, 11, 11))
                   + f'<text x="{x + 16:.0f}" y="14">{escape(text)}</text>')
        x += 34 + 7.2 * len(text)
    return out


def bars(title: str, labels: Sequence[str], series: Series, name: Callable[[str], str],
         number: Callable[[float], str], words: dict[str, str], rtl: bool = False) -> bytes:
    """Horizontal bars, one a label, stacked by the values of ``series``; the figure stands at the end of each.

    ``words``: what stands in place of a figure that is unknown or withheld.
    """
    left, row, top = 190, 24, 24 if len(series.values) > 1 else 4
    lengths = [sum(float(values[i]) for values in series.values.values() if not isinstance(values[i], str))
               for i in range(len(labels))]
    most = max(lengths, default=0.0) or 1.0
    out = _key([(COLOURS.get(key, "#777777"), name(key)) for key in series.values], left) if top > 4 else []
    for i, label in enumerate(labels):
        x, y = float(left), top + i * row
        out.append(f'<text x="{left - 6}" y="{y + 16}" text-anchor="end">{escape(_short(label))}</text>')
        said = [values[i] for values in series.values.values()]
        for key, values in series.values.items():
            if isinstance(values[i], str) or not values[i]:
                continue
            wide = 360 * float(values[i]) / most
            out.append(f'<rect x="{x:.1f}" y="{y + 3}" width="{wide:.1f}" height="{row - 7}" '
                       f'fill="{COLOURS.get(key, "#777777")}" stroke="#fff" stroke-width="0.5"/>')
            x += wide
        missing = next((word for word in (WITHHELD, UNKNOWN) if all(value == word for value in said)), "")
        text = words.get(missing, "") if missing else number(lengths[i])
        out.append(f'<text x="{x + 6:.1f}" y="{y + 16}">{escape(text)}</text>')
    return _svg(title, rtl, top + row * len(labels) + 6, out)


def _short(text: str, most: int = 30) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
