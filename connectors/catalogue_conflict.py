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
    Source(
        "ucdp", N_("Conflict events (UCDP)"),
        N_("Deadly events as points with dates, parties and how exact place and date are"),
        "ucdp", "ucdp", group="conflict", key="optional", outputs=("point",),
        parameters=(
            Parameter("START", "text", N_("From (YYYY-MM-DD)"), help=N_("Five years ago where it is empty.")),
            Parameter("END", "text", N_("To (YYYY-MM-DD)"), help=N_("Today where it is empty.")),
            Parameter("ROUTE", "choice", N_("Route"), default="hdx", choices=(
                ("hdx", N_("the country's file on HDX")), ("world", N_("the file of the world (large)")),
                ("api", N_("the API (your own token)")))),
            Parameter("CANDIDATE", "bool", N_("Candidate events of this year"), default=True,
                      help=N_("They may still change; about 1 MB a month.")),
        ),
        licence="CC BY 4.0", licence_url="https://creativecommons.org/licenses/by/4.0/", page="https://ucdp.uu.se",
        help=N_("where_prec above 2 is a district or more: do not measure distances from such a point. "
                "Example: COUNTRY=SSD, START=2024-01-01."),
    ),
    Source(
        "explosive_weapons", N_("Explosive weapons monitor (Insecurity Insight)"),
        N_("Incidents with explosive weapons that hit aid, health and education, by province"),
        "insecurity", "hdx", levels=(1,), group="conflict",
        licence=N_("as the dataset says"), page="https://data.humdata.org/organization/insecurity-insight",
        help=N_("Places are province names. Example: COUNTRY=UKR."),
    ),
)
