"""One self-contained HTML page: headings, tables, notes, bars as inline SVG. Everything from data is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path

from ..base.scratch import write_whole
from ..bridge.language import number, speaking, spoken

_STYLE = """
body{font:14px/1.45 'Noto Sans','DejaVu Sans',Arial,sans-serif;
color:#222;background:#fff;margin:2em auto;max-width:60em;padding:0 1em}
h1{font-size:1.6em;margin:0 0 .2em}h2{font-size:1.15em;margin:1.6em 0 .4em;border-bottom:1px solid #ccc}
p.lead{color:#555;margin-top:0}table{border-collapse:collapse;margin:.5em 0;width:100%}
th,td{border:1px solid #d0d0d0;padding:.25em .5em;text-align:start;vertical-align:top}th{background:#f2f2f2}
td.n{text-align:end;font-variant-numeric:tabular-nums}
.note{background:#fff7e0;border-inline-start:4px solid #f4a718;
padding:.4em .8em;margin:.5em 0}
.stop{background:#fde8e8;border-inline-start-color:#c00}footer{margin-top:2em;color:#666;font-size:.85em}
@media print{body{margin:0;max-width:none}h2{page-break-after:avoid}tr{page-break-inside:avoid}}
"""


class Page:
    """Builds the page piece by piece; :meth:`write` puts it into a file as UTF-8.

    ``language``: of its texts, if it is not the one spoken now; figures are written as that language writes them.
    """

    def __init__(self, title: str, lead: str = "", language: str = "") -> None:
        self.title, self.language = title, language or spoken()
        #: the language of the figures where it is not the one spoken now
        self._figures = "" if self.language == spoken() else self.language
        self._parts = [f"<h1>{escape(title)}</h1>"]
        if lead:
            self._parts.append(f'<p class="lead">{escape(lead)}</p>')

    def heading(self, text: str) -> Page:
        self._parts.append(f"<h2>{escape(text)}</h2>")
        return self

    def text(self, text: str) -> Page:
        self._parts.append(f"<p>{escape(text)}</p>")
        return self

    def note(self, text: str, stop: bool = False) -> Page:
        """A sentence that the reader must not miss; ``stop`` for what blocks."""
        self._parts.append(f'<p class="note{" stop" if stop else ""}">{escape(text)}</p>')
        return self

    def items(self, texts: Iterable[str]) -> Page:
        self._parts.append("<ul>" + "".join(f"<li>{escape(str(t))}</li>" for t in texts) + "</ul>")
        return self

    def facts(self, values: Mapping[str, object]) -> Page:
        """Two columns: what, value."""
        rows = "".join(f"<tr><th>{escape(str(name))}</th>{self._cell(value)}</tr>" for name, value in values.items())
        self._parts.append(f"<table>{rows}</table>")
        return self

    def table(self, head: Sequence[str], rows: Iterable[Sequence[object]], most: int = 0) -> Page:
        """A table; numbers to the right. ``most``: rows shown, the rest is counted in a line below."""
        rows = list(rows)
        shown = rows[:most] if most else rows
        body = "".join("<tr>" + "".join(self._cell(v) for v in row) + "</tr>" for row in shown)
        self._parts.append(
            "<table><thead><tr>"
            + "".join(f"<th>{escape(str(h))}</th>" for h in head)
            + f"</tr></thead><tbody>{body}</tbody></table>"
        )
        if len(shown) < len(rows):
            self.text(f"+ {len(rows) - len(shown)}")
        return self

    def bars(self, values: Mapping[str, float], unit: str = "", colour: str = "#d95f0e") -> Page:
        """Horizontal bars, one a label, longest first as given; the figure stands beside each."""
        top = max([abs(v) for v in values.values()] or [0]) or 1
        height, lines = 22, []
        for i, (label, value) in enumerate(values.items()):
            y, width = i * height, 300 * abs(value) / top
            lines.append(
                f'<text x="185" y="{y + 15}" text-anchor="end">{escape(str(label))}</text>'
                f'<rect x="190" y="{y + 3}" width="{width:.1f}" height="{height - 6}" fill="{colour}"/>'
                f'<text x="{195 + width:.1f}" y="{y + 15}">{escape(self._shown(value))} {escape(unit)}</text>'
            )
        self._parts.append(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 {len(values) * height}" '
            f'width="100%" font-size="12" role="img">{"".join(lines)}</svg>'
        )
        return self

    def footer(self, text: str) -> Page:
        self._parts.append(f"<footer>{escape(text)}</footer>")
        return self

    def html(self) -> str:
        direction = "rtl" if self.language.split("_")[0] in ("ar", "fa", "ps", "ur") else "ltr"
        return (
            f'<!doctype html><html lang="{escape(self.language)}" dir="{direction}"><head><meta charset="utf-8">'
            f"<title>{escape(self.title)}</title><style>{_STYLE}</style></head><body>{''.join(self._parts)}</body></html>"
        )

    def write(self, path: str | Path) -> str:
        """Write the page and return its path."""
        write_whole(path, self.html())
        return str(path)

    def _shown(self, value: object) -> str:
        if value is None or value != value:
            return "–"
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            with speaking(self._figures):
                return number(value)
        return str(value)

    def _cell(self, value: object) -> str:
        figure = isinstance(value, (int, float)) and not isinstance(value, bool)
        mark = ' class="n"' if figure else ""
        return f"<td{mark}>{escape(self._shown(value))}</td>"
