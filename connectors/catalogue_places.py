"""Places, roads and services. Entries of the catalogue; standard library only."""

from __future__ import annotations

from ..base.text import N_
from .source import Parameter, Source

SOURCES: tuple[Source, ...] = (
    Source(
        "healthsites", N_("Health sites (healthsites.io)"),
        N_("Health facilities from OpenStreetMap as points, with your own key"),
        "healthsites", "healthsites", group="places", key="required", outputs=("point",), file=False,
        licence="ODbL 1.0", licence_url="https://opendatacommons.org/licenses/odbl/1-0/", page="https://healthsites.io",
        help=N_("HOTOSM on HDX has the same without a key. Example: COUNTRY=MLI."),
    ),
    Source(
        "osm", N_("Roads, schools, health sites (OpenStreetMap)"),
        N_("One theme of OpenStreetMap for a country, as HOT exports it to HDX"),
        "osm", "hdx", group="places", outputs=("any",),
        parameters=(
            Parameter("THEME", "choice", N_("Theme"), default="roads", choices=(
                ("roads", N_("roads")), ("schools", N_("schools")), ("health", N_("health sites")),
                ("settlements", N_("settlements")), ("airports", N_("airports")), ("ports", N_("ports")),
                ("railways", N_("railways")), ("waterways", N_("waterways")))),
            Parameter("CLASSES", "text", N_("Road classes"),
                      help=N_("Not set: roads that cars use between places; empty: all, with tracks and paths.")),
        ),
        licence="ODbL 1.0", licence_url="https://opendatacommons.org/licenses/odbl/1-0/",
        page="https://data.humdata.org/organization/hot",
        help=N_("Volunteered data: what is not there may be unmapped. Example: COUNTRY=MLI, THEME=schools."),
    ),
    Source(
        "places", N_("Settlements and gazetteers (national)"),
        N_("Settlements from national sources, or the table of names and codes of admin areas"),
        "places", "hdx", group="places", outputs=("any",),
        parameters=(
            Parameter("WHAT", "choice", N_("What"), default="settlements",
                      choices=(("settlements", N_("settlements")), ("gazetteer", N_("gazetteer")))),
            Parameter("DATASET", "text", N_("Dataset name or address"),
                      help=N_("For settlements; empty takes the latest national one.")),
            Parameter("LAYER", "text", N_("Layer or sheet"), help=N_("Needed where the file has several.")),
        ),
        licence=N_("as the dataset says"), page="https://data.humdata.org",
        help=N_("No name is common to all countries: the dataset is looked for by its tag. "
                "Example: COUNTRY=SDN, WHAT=settlements."),
    ),
)
