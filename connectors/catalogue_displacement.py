"""Displaced people and refugees. Entries of the catalogue; standard library only."""

from __future__ import annotations

from ..base.text import N_
from .source import TABLE_PARAMETERS, Parameter, Source, level

DTM_TERMS = N_("DTM figures may be used for non-commercial purposes only and must not be passed on or changed "
               "without IOM's consent. Credit: International Organization for Migration (IOM), Displacement Tracking "
               "Matrix.")

SOURCES: tuple[Source, ...] = (
    Source(
        "dtm", N_("Displaced people (IOM DTM)"),
        N_("Internally displaced people by admin area: one operation, one assessment type, the latest round"),
        "dtm", "dtm", levels=(0, 1, 2), group="displacement", outputs=("any",), key="optional",
        parameters=(
            level(N_("0 is the country, 1 or 2 its areas."), 1),
            Parameter("OPERATION", "text", N_("Operation"),
                      help=N_("Needed where a country has several; they must not be added up.")),
            Parameter("ASSESSMENT_TYPE", "text", N_("Assessment type"),
                      help=N_("BA baseline, SA site, ETT emergency tracking; needed where there are several.")),
            Parameter("ROUND", "integer", N_("Round"), help=N_("Empty takes the latest round of each area.")),
            Parameter("ROUTE", "choice", N_("Route"), default="hdx",
                      choices=(("hdx", N_("the file on HDX (no key)")), ("api", N_("the DTM API (your own key)"))),
                      help=N_("The API needs a free key from IOM.")),
            Parameter("ADMIN", "layer", N_("Boundaries to put the figures on"),
                      help=N_("Empty takes those of the workspace; without any, OUTPUT is a table.")),
        ),
        licence=N_("IOM DTM terms: non-commercial use, no redistribution"),
        licence_url="https://dtm.iom.int/terms-and-conditions",
        terms=DTM_TERMS,
        page="https://dtm.iom.int",
        help=N_("Figures are added up over place of origin and reason, never over operations, assessment types or "
                "rounds. Figures age: read round and reporting date. "
                "Example: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA."),
    ),
    Source(
        "unhcr", N_("Refugees and others (UNHCR statistics)"),
        N_("Refugees, asylum seekers, returnees and IDPs by country of origin and asylum, five years"),
        "unhcr", "unhcr", group="displacement", file=False,
        parameters=(
            Parameter("YEAR", "integer", N_("Last year"), help=N_("The current one where it is empty.")),
            Parameter("SIDE", "choice", N_("Who"), default="coa",
                      choices=(("coa", N_("people living in the country")), ("coo", N_("people from the country")))),
        ),
        licence="CC BY 4.0", licence_url="https://creativecommons.org/licenses/by/4.0/",
        page="https://www.unhcr.org/refugee-statistics", help=N_("Country level. Example: COUNTRY=TCD, YEAR=2025."),
    ),
    Source(
        "unhcr_sites", N_("Refugee and IDP sites (UNHCR)"),
        N_("Camps, settlements and other places of people whom UNHCR serves, as points"),
        "unhcr_sites", "unhcr_gis", group="displacement", outputs=("point",), file=False, key="optional",
        parameters=(
            Parameter("WHERE", "text", N_("Condition (SQL)"), help=N_("For example loc_subtype = 'Camp'.")),
            Parameter("SINCE", "text", N_("Edited since (YYYY-MM-DD, or last)")),
        ),
        licence=N_("UNHCR terms of use"), licence_url="https://www.unhcr.org/terms-use-data",
        page="https://gis.unhcr.org", help=N_("Places are points, not boundaries. Example: COUNTRY=TCD."),
    ),
    Source(
        "dtm_series", N_("Displaced people over time and by origin (IOM DTM)"),
        N_("Every round of an operation by area, or who came from which province"),
        "dtm_series", "dtm", levels=(0, 1, 2), group="displacement", outputs=("any",), key="optional",
        parameters=(
            Parameter("WHAT", "choice", N_("What"), default="rounds",
                      choices=(("rounds", N_("every round by area")), ("origin", N_("by province of origin")))),
            level(N_("For rounds: 0 is the country, 1 or 2 its areas. Origins are by admin level 1."), 1),
            Parameter("OPERATION", "text", N_("Operation"),
                      help=N_("Needed where a country has several; they must not be added up.")),
            Parameter("ASSESSMENT_TYPE", "text", N_("Assessment type"),
                      help=N_("BA baseline, SA site, ETT emergency tracking; needed where there are several.")),
            Parameter("ROUND", "integer", N_("Round"),
                      help=N_("For origins; empty takes the latest round of each area.")),
            Parameter("ROUTE", "choice", N_("Route"), default="hdx",
                      choices=(("hdx", N_("the file on HDX (no key)")), ("api", N_("the DTM API (your own key)")))),
            Parameter("ADMIN", "layer", N_("Boundaries for lines from origin"),
                      help=N_("For origins: admin level 1; empty takes that of the workspace.")),
        ),
        licence=N_("IOM DTM terms: non-commercial use, no redistribution"),
        licence_url="https://dtm.iom.int/terms-and-conditions",
        terms=DTM_TERMS, page="https://dtm.iom.int",
        help=N_("A round without a row for an area did not cover it, which is not zero. "
                "Example: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA."),
    ),
    Source(
        "dtm_hna", N_("Household needs (IOM DTM HNA)"),
        N_("Shares of households with a need, by admin 2 and population group, with a key of its own"),
        "hna", "hna", levels=(2,), group="displacement", key="required", file=False,
        parameters=(
            Parameter("YEAR", "integer", N_("Year"), required=True),
            Parameter("GROUP", "text", N_("Population group"), help=N_("For example IDP; empty takes all.")),
        ),
        licence=N_("IOM DTM terms: non-commercial use, no redistribution"),
        licence_url="https://dtm.iom.int/terms-and-conditions", terms=DTM_TERMS,
        page="https://dtm-apim-portal.iom.int",
        help=N_("Few countries have one. The key for displacement figures is refused here. "
                "Example: COUNTRY=SSD, YEAR=2025."),
    ),
    Source(
        "dtm_components", N_("DTM components as files (wizard)"),
        N_("Mobility tracking and location assessment, event tracking, registration and master lists, flow monitoring, "
           "surveys, as you downloaded them"),
        "table_wizard", "hdx", group="displacement", outputs=("any",), country=False, wizard="table",
        parameters=(
            Parameter("PRESET", "text", N_("Preset"), default="auto",
                      help=N_("auto finds the one that fits; or an id such as dtm_master_list, or the path of a saved "
                              "preset.")),
            *TABLE_PARAMETERS,
        ),
        licence=N_("IOM DTM terms: non-commercial use, no redistribution"),
        licence_url="https://dtm.iom.int/terms-and-conditions", terms=DTM_TERMS,
        page="https://dtm.iom.int/datasets",
        help=N_("Most files can be downloaded by hand after accepting the terms; give the file as FILE. "
                "Example: FILE=master_list.xlsx, PRESET=dtm_master_list."),
    ),
)
