"""The verdict of the gate and of the attack suite as a table and as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..analysis.gate import read_rules
from ..bridge.i18n import tr
from ..connectors.frame import Frame
from .page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..analysis.disclosure import Protocol
    from ..analysis.leak_scan import Planted
    from ..bridge.sharing import Item, Judgement

_COLUMNS = ("layer", "kind", "level", "answer", "why", "forms", "harm_of_sharing", "harm_of_withholding")


def verdict_frame(judgement: Judgement, files: Sequence[Planted] = ()) -> Frame:
    """One row a layer, and one a leak that was found in a file."""
    import pandas as pd

    rows = []
    for item in judgement.items:
        verdict = item.verdict
        rows.append((item.name, verdict.kind if verdict else "", verdict.level if verdict else "", item.answer,
                     item.why(), ",".join(verdict.forms) if verdict and item.answer != "yes" else "",
                     verdict.harm_of_sharing if verdict else "", verdict.harm_of_withholding if verdict else ""))
    rows += [(p.layer, "file", "", "no", str(p.text), "", "", "") for p in files]
    return Frame("verdict", pd.DataFrame(rows, columns=list(_COLUMNS), dtype=object))


def verdict_page(judgement: Judgement, protocol: Protocol, files: Sequence[Planted] = ()) -> Page:
    """For the own programme: it names cells, and how many squares are held, which nobody outside should know."""
    page = Page(tr("What sharing would give away"),
                tr("Audience: {audience}. Purpose: {purpose}. Protocol: {protocol}.", audience=tr(judgement.audience),
                   purpose=judgement.purpose or "–", protocol=tr(protocol.title)))
    page.note(tr("For the own programme only: this page says what attacks would find."))
    answers = {"yes": tr("may go"), "form": tr("may go in another form"), "no": tr("may not go")}
    page.heading(tr("Layers"))
    page.table(
        [tr("Layer"), tr("Kind"), tr("Level"), tr("Answer"), tr("Why")],
        [(item.provenance.title or item.name, item.verdict.kind if item.verdict else "",
          item.verdict.level if item.verdict else "", answers[item.answer], item.why(tr)) for item in judgement.items])
    held_back = [item for item in judgement.items if item.answer != "yes"]
    if held_back:
        page.heading(tr("What may go in their place, and both harms"))
        for item in held_back:
            _instead(page, item)
    if files:
        page.heading(tr("Found in the files"))
        page.table([tr("File"), tr("What")], [(p.layer, p.text.render(tr)) for p in files])
    _attacks(page, judgement)
    return page


def _instead(page: Page, item: Item) -> None:
    verdict = item.verdict
    texts = read_rules()["forms"]
    forms = verdict.forms if verdict and verdict.forms else ("metadata",)
    page.facts({
        tr("Layer"): item.provenance.title or item.name,
        tr("What may go"): "; ".join(tr(texts[form]) for form in forms),
        tr("Harm of sharing"): tr(verdict.harm_of_sharing) if verdict else "",
        tr("Harm of withholding"): tr(verdict.harm_of_withholding) if verdict else "",
    })


def _attacks(page: Page, judgement: Judgement) -> None:
    """What the attack suite did, square by square where it succeeded."""
    checked = judgement.checked
    page.heading(tr("Attack suite"))
    if not checked.measures:
        page.text(tr("Nothing was told to attack: no grid, no count, no distance."))
    else:
        page.facts(checked.measures)
    if checked.leaks:
        page.note(tr("{count} attacks succeed; the release is blocked.", count=len(checked.leaks)), stop=True)
        page.items([leak.line() for leak in checked.leaks[:200]])
    elif checked.measures:
        page.note(tr("No attack tells more than the published squares and counts."))
    if checked.undecided:
        page.note(tr("Some released sets cross each other: it cannot be decided what they tell together."), stop=True)
        page.items(checked.undecided[:50])
    for item in judgement.items:
        if item.grid is None:
            continue
        page.heading(tr("Earlier releases of the grid"))
        page.facts({tr("Squares that stay as they were told"): item.grid.held})
        if item.grid.stale_clear:
            page.note(tr("These squares are still told as nothing recorded, though something is. Tell those who go "
                         "there directly, or let the data owner authorise an exact release."), stop=True)
            page.items(item.grid.stale_clear)
