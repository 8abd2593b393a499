"""What an import did, as one HTML page: guesses, value maps, unknown values, repairs, rows left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from ...base.text import N_, figure, percent, said, told
from ..frame import Counts
from ..schema import title_of
from .importer import KIND_TITLES, Imported

#: how a column was found
WHY = {
    "profile": N_("the profile says so"), "name": N_("its name"), "stump": N_("its shortened name"),
    "words": N_("words in its name"), "values": N_("its values"),
}
_CSS = ("body{font-family:sans-serif;margin:1.5em;max-width:60em;color:#222}"
        "table{border-collapse:collapse;margin:.5em 0}"
        "td,th{border:1px solid #bbb;padding:.2em .6em;text-align:left;vertical-align:top}th{background:#eee}"
        ".bad{background:#fde7d9}.n{text-align:right}h2{margin-top:1.4em}")


def page(title: str, parts: Iterable[str]) -> str:
    """A whole HTML page without anything from outside."""
    return (f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(title)}</title><style>{_CSS}</style>'
            f"</head><body><h1>{escape(title)}</h1>{''.join(parts)}</body></html>\n")


def table(head: Sequence[str], rows: Iterable[Sequence[object]], bad: Callable[[int], bool] | None = None) -> str:
    """An HTML table; every cell is escaped."""
    out = ["<table><tr>", *(f"<th>{escape(str(cell))}</th>" for cell in head), "</tr>"]
    for position, row in enumerate(rows):
        out.append('<tr class="bad">' if bad and bad(position) else "<tr>")
        out += [f'<td class="n">{figure(cell)}</td>' if isinstance(cell, int) else
                f"<td>{escape('' if cell is None else str(cell))}</td>" for cell in row]
        out.append("</tr>")
    out.append("</table>")
    return "".join(out)


def import_report(result: Imported, source: str, tr: Callable[[str], str] = str) -> str:
    """The page for one import. ``source`` is shown as given: pass a file name, not a path."""
    counts = result.counts
    parts = [f"<p>{escape(source)} · {escape(tr(KIND_TITLES.get(result.kind, result.kind)))} · "
             f"{escape(tr(result.profile.title))}</p>",
             f"<h2>{escape(tr(N_('Rows')))}</h2>",
             table([tr(N_("Rows")), tr(N_("Number"))], [
                 [tr(N_("read")), counts.read],
                 [tr(N_("in the output")), len(result.output)],
                 [tr(N_("records that are only points")), len(result.points)],
                 [tr(N_("reference points")), len(result.reference_points)],
                 *[[f"{tr(N_('rejected'))}: {said(reason, tr)}", number] for reason, number in counts.left_out.items()],
             ])]
    if result.point_counts:
        parts.append(f"<p>{escape(tr(N_('Points table')))}: {escape(_line(result.point_counts, tr))}</p>")
    if result.notes:
        parts.append(f"<h2>{escape(tr(N_('To know')))}</h2><ul>"
                     + "".join(f"<li>{escape(said(note, tr))}</li>" for note in result.notes) + "</ul>")
    guesses = list(result.mapping.guesses.values())
    parts += [f"<h2>{escape(tr(N_('Which column is which field')))}</h2>",
              table([tr(N_("Field")), tr(N_("Column")), tr(N_("Confidence")), tr(N_("Found by"))],
                    [[guess.name, guess.column, percent(guess.confidence), tr(WHY.get(guess.why, guess.why))]
                     for guess in guesses],
                    lambda position: guesses[position].confidence < 0.7)]
    uses = sorted(result.values, key=lambda use: (use.name, use.known, -use.rows))
    if uses:
        parts += [f"<h2>{escape(tr(N_('Values')))}</h2>",
                  table([tr(N_("Field")), tr(N_("In the file")), tr(N_("Became")), tr(N_("Rows"))],
                        [[use.name, use.text, _became(use.canonical, use.known, tr), use.rows]
                         for use in uses[:500]],
                        lambda position: not uses[position].known)]
    if result.personal:
        parts.append(f"<h2>{escape(tr(N_('Personal columns left out')))}</h2><p>"
                     + escape(", ".join(result.personal)) + "</p>")
    parts.append(f"<h2>{escape(tr(N_('Repairs')))}</h2>" + _repairs(result, tr))
    return page(tr(N_("IMSMA import")), parts)


def _became(canonical: str, known: bool, tr: Callable[[str], str]) -> str:
    words = " / ".join(said(title_of(word), tr) for word in canonical.split(" / ") if word)
    return words if known else f"{words} (?)"


def _line(counts: Counts, tr: Callable[[str], str]) -> str:
    """The counts of one input in a sentence."""
    out = sum(counts.left_out.values())
    why = ", ".join(f"{said(reason, tr)} {n}" for reason, n in counts.left_out.items() if n)
    text = told(N_("{n} read, {used} used, {out} left out"), n=counts.read, used=counts.used, out=out)
    return said(text, tr) + (f" ({why})" if why else "")


def _repairs(result: Imported, tr: Callable[[str], str]) -> str:
    notes: list[tuple[str, str]] = []
    for frame in (result.output, result.points):
        if "geometry_note" not in frame.table:
            continue
        ids = frame.table.iloc[:, 0]
        for name, note in zip(ids, frame.table["geometry_note"]):
            if isinstance(note, str):
                notes.append((str(name), said(note, tr)))
    if not notes:
        return "<p>0</p>"
    return table(["id", ""], notes[:200]) + (f"<p>… {len(notes)}</p>" if len(notes) > 200 else "")
