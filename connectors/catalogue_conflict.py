"""Conflict events and accidents. Entries of the catalogue; standard library only."""

from __future__ import annotations

from ..base.text import N_
from .source import Parameter, Source

SOURCES: tuple[Source, ...] = (
    Source(
        "acled", N_("Conflict events (ACLED)"),
        N_("Explosions of mines, IEDs and remote explosives, or every event, as points, with your own account"),
        "acled", "acled", group="conflict", key="required", outputs=("point",), file=False,
        parameters=(
            Parameter("START", "text", N_("From (YYYY-MM-DD)"), help=N_("A year ago where it is empty.")),
            Parameter("END", "text", N_("To (YYYY-MM-DD)"), help=N_("Today where it is empty.")),
            Parameter("KIND", "text", N_("Sub-event type"),
                      help=N_("Not set: remote explosives, landmines and IEDs; empty: every type.")),
        ),
        licence=N_("ACLED terms: no redistribution of the rows"), licence_url="https://acleddata.com/terms-and-conditions",
        terms=N_("ACLED rows may not be passed on. Many accounts may read totals only."), page="https://acleddata.com",
        help=N_("The key is e-mail:password of your account. Example: COUNTRY=SOM, START=2026-01-01."),
    ),
)
