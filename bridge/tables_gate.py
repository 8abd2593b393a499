"""The sharing gate for reporting tables: which may be told of, in which form, and what leaves into the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..analysis.disclosure import protocol_for
from ..analysis.gate import AUDIENCES, Offered, ask, check_audience
from ..analysis.reporting_guard import counted, guarded
from ..base.errors import BadInput, ForbiddenError
from ..base.text import N_
from ..connectors.frame import Frame
from ..connectors.provenance import Provenance
from .i18n import tr
from .sharing import PROTECTED, Item, judge, remember, require
from .workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..analysis.disclosure import Protocol
    from ..analysis.reporting import Filled, Report
    from ..base.feedback import Feedback

#: tables of the programme that the gate knows by another name; what is made of single hazards has their level
_KINDS = {"zones": "boundaries", "need": "counts", "need_long": "counts", "balance": "hazard"}
#: tables whose sums over a unit are those of single hazards, so that counting does not protect them
_NO_COUNTS = ("balance",)


class Door:
    """One run for one audience. ``own``: for the own programme, where nothing is asked."""

    def __init__(self, audience: str, purpose: str, agreement: str, folder: str, country: str) -> None:
        self.audience = check_audience(audience)
        self.purpose, self.agreement, self.folder, self.country = purpose.strip(), agreement, folder, country
        self.own = self.audience == AUDIENCES[0]
        self.protocol = protocol_for(country)
        self.by_count = False

    def admitted(self, tables: dict[str, Frame], feedback: Feedback) -> dict[str, Frame]:
        """The tables that may be told of as they are or as counts; the others are named. Raises BadInput without a
        purpose, ForbiddenError where none may."""
        if self.own:
            return tables
        if not self.purpose:
            raise BadInput(N_("A report that leaves the programme needs a purpose"),
                           hint=N_("say in a few words what it is for"))
        allowed: dict[str, Frame] = {}
        for kind, frame in tables.items():
            offered = Offered(kind, tuple(map(str, frame.table.columns)), frame.geometry is not None, frame.provenance,
                              _KINDS.get(kind, kind))
            verdict = ask(offered, self.audience, self.purpose, self.protocol, agreement=self.agreement)
            by_count = verdict.answer == "form" and "district_count" in verdict.forms and kind not in _NO_COUNTS
            if verdict.answer == "yes" or by_count:
                allowed[kind] = frame
                self.by_count |= by_count
            else:
                feedback.warn(tr("Left out for this audience: {table}", table=kind))
        if not set(allowed) - {"zones", "population"}:
            raise ForbiddenError(N_("Nothing in the workspace may go to {audience}"), audience=self.audience,
                                 hint=N_("load figures, or set the sensitivity of the layers"))
        return allowed

    def guarded(self, sheets: list[Filled]) -> list[Filled]:
        """Sheets as they may be told: whole to those who may have the records, else in rows of enough records."""
        if self.own or not (self.by_count or self.audience in PROTECTED):
            return sheets
        return [guarded(sheet, self.protocol) for sheet in sheets]

    def release(self, reports: Sequence[tuple[Report, list[Filled]]], feedback: Feedback) -> None:
        """Hold the sheets to the ledger and write them into it, before any file is made. Raises ForbiddenError,
        WorkspaceError, Cancelled."""
        if self.own:
            return
        items = [Item(f"{report.name} {sheet.sheet.id}", Frame(sheet.sheet.id, sheet.table),
                      Provenance(title=sheet.sheet.title, sensitivity="moderate"), kind="counts",
                      counted=counted(sheet), keys=[name for name, _ in sheet.sheet.keys])
                 for report, sheets in reports for sheet in sheets if len(sheet.table)]
        if not items:
            raise ForbiddenError(N_("Nothing in the workspace may go to {audience}"), audience=self.audience,
                                 hint=N_("load figures, or set the sensitivity of the layers"))
        workspace = Workspace.open(self.folder, create=False) if self.folder else None
        judgement = judge(items, self.audience, self.purpose, self.protocol, feedback, country=self.country,
                          workspace=workspace, agreement=self.agreement)
        require(judgement)
        remember(judgement, "reporting tables")


def _figure(value: Any) -> Any:
    """A number, None for a text that stands where it is withheld."""
    return value if isinstance(value, (int, float)) else None


def hold_report(
    name: str, rows: Sequence[dict[str, Any]], period: tuple[str, str], audience: str, purpose: str,
    protocol: Protocol, workspace: Workspace, country: str, agreement: str, feedback: Feedback,
) -> None:
    """Hold the counts of a situation report to the ledger and write them into it. ``rows``: pcode and figures, texts
    where a figure is withheld. Raises ForbiddenError that says what an earlier release and this one tell together."""
    import pandas as pd

    if audience == AUDIENCES[0]:
        return
    table = pd.DataFrame([dict(row) for row in rows])
    about = Provenance(title=name, sensitivity="moderate")
    items = []
    for columns, span in (({"hazards": "hazard"}, None), ({"accidents": "accident", "casualties": "victim"}, period)):
        there = {column: unit for column, unit in columns.items() if column in table}
        if there and len(table):
            # DataFrame.map came with pandas 2.1
            figures = pd.DataFrame({column: table[column].map(_figure) for column in there})
            items.append(Item(name, Frame(name, pd.concat([table[["pcode"]], figures], axis=1)), about, kind="counts",
                              counted=there, keys=["pcode"], period=span))
    judgement = judge(items, audience, purpose, protocol, feedback, country=country, workspace=workspace,
                      agreement=agreement)
    if items:
        require(judgement)
    remember(judgement, "report")
