"""Needs, response, funding and risk. Entries of the catalogue; standard library only."""

from __future__ import annotations

from ..base.text import N_
from .source import CC_BY_IGO, TABLE_PARAMETERS, Parameter, Source, level

SOURCES: tuple[Source, ...] = (
    Source(
        "hpc_needs", N_("People in need (HPC, Humanitarian Needs Overview)"),
        N_("People in need, targeted and reached by admin area and cluster, mine action among them"),
        "hpc", "hdx", levels=(0, 1, 2, 3, 4, 5), group="needs", outputs=("table",),
        parameters=(
            level(N_("Empty takes every level in one table.")),
            Parameter("CLUSTER", "text", N_("Cluster code"), default="PRO-MIN",
                      help=N_("PRO-MIN is mine action; empty takes every cluster.")),
            Parameter("YEAR", "integer", N_("Year"), help=N_("The latest where it is empty.")),
            Parameter("CATEGORY", "text", N_("Category"),
                      help=N_("total, or empty for every category; categories overlap and must not be added up.")),
        ),
        licence=CC_BY_IGO[0], licence_url=CC_BY_IGO[1], page="https://data.humdata.org/dataset/global-hpc-hno",
        help=N_("People in need must not be added up over clusters or categories. "
                "Example: COUNTRY=AFG, CLUSTER=PRO-MIN."),
    ),
    Source(
        "hapi", N_("Humanitarian indicators (HDX HAPI)"),
        N_("IDPs, returnees, refugees, needs, presence, conflict, funding, risk, population, food security by area"),
        "hapi", "hapi", levels=(0, 1, 2), group="needs", key="optional",
        parameters=(
            Parameter("THEME", "choice", N_("Theme"), default="idps", choices=(
                ("idps", N_("displaced people")), ("returnees", N_("returnees")), ("refugees", N_("refugees")),
                ("needs", N_("people in need")), ("presence", N_("operational presence (3W)")),
                ("conflict", N_("conflict events by area")), ("funding", N_("funding of appeals")),
                ("risk", N_("national risk")), ("population", N_("population")), ("food", N_("food security")))),
            level(N_("Empty takes every level in one table.")),
            Parameter("SECTOR", "text", N_("Sector code"), help=N_("For needs and presence; PRO-MIN is mine action.")),
            Parameter("START", "text", N_("From (YYYY-MM-DD)"), help=N_("For the API route.")),
            Parameter("END", "text", N_("To (YYYY-MM-DD)"), help=N_("For the API route.")),
            Parameter("ROUTE", "choice", N_("Route"), default="hdx",
                      choices=(("hdx", N_("the files on HDX")), ("api", N_("the API (name and e-mail)"))),
                      help=N_("The API asks for a name and an e-mail address.")),
        ),
        licence=N_("as the source of each row says"), page="https://hapi.humdata.org/docs",
        help=N_("A row without a P-code keeps the provider's name and is marked. "
                "Example: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN."),
    ),
    Source(
        "funding", N_("Funding by cluster (FTS)"),
        N_("Requirements and funding of mine action by plan and year, in US dollars"),
        "funding", "hdx", group="needs",
        parameters=(
            Parameter("CLUSTER", "text", N_("Words of the cluster's name"),
                      help=N_("Not set: mine action in several languages; empty: every cluster.")),
        ),
        licence=CC_BY_IGO[0], licence_url=CC_BY_IGO[1], page="https://fts.unocha.org",
        help=N_("Mine action is often booked inside Protection; then the table is empty and says so. "
                "Example: COUNTRY=AFG."),
    ),
    Source(
        "inform", N_("INFORM Risk"),
        N_("The risk index of a country with hazard, vulnerability and coping capacity, 0 to 10"),
        "inform", "inform", group="needs", file=False,
        parameters=(Parameter("INDICATORS", "text", N_("Indicator ids, separated by commas"),
                              help=N_("Empty takes the index and the parts that mine action reads.")),),
        licence="CC BY 4.0", licence_url="https://creativecommons.org/licenses/by/4.0/",
        page="https://drmkc.jrc.ec.europa.eu/inform-index", help=N_("Country level only. Example: COUNTRY=TCD."),
    ),
    Source(
        "acaps", N_("Severity, access and risks (ACAPS)"),
        N_("INFORM Severity, humanitarian access or risks of a country, with your own token"),
        "acaps", "acaps", group="needs", key="required", file=False,
        parameters=(
            Parameter("DATASET", "choice", N_("Dataset"), default="severity",
                      choices=(("severity", N_("INFORM Severity")), ("access", N_("humanitarian access")),
                               ("risks", N_("risks")))),
            Parameter("MONTH", "text", N_("Month (YYYY-MM)"),
                      help=N_("For severity; the current one where it is empty.")),
        ),
        licence=N_("ACAPS terms of use"), page="https://api.acaps.org",
        help=N_("A free account gives the token. Example: COUNTRY=SDN."),
    ),
    Source(
        "iati", N_("Mine-action activities (IATI)"),
        N_("Published activities of sector 15250 with organisation, dates, amounts and places"),
        "iati", "dportal", group="needs", outputs=("point",), file=False, licence=N_("as each publisher says"),
        page="https://d-portal.org", help=N_("Amounts repeat over the places of one activity. Example: COUNTRY=SSD."),
    ),
    Source(
        "hpc_plans", N_("Humanitarian plans (HPC, Humanitarian Action)"),
        N_("Plans of a country, requirements and funding by cluster, indicators of mine action, EORE and CCCM"),
        "hpc_plans", "hpc", group="needs",
        parameters=(
            Parameter("WHAT", "choice", N_("What"), default="plans", choices=(
                ("plans", N_("the plans")), ("clusters", N_("clusters of a plan")),
                ("indicators", N_("indicators of a plan that name mine action or camps")))),
            Parameter("YEAR", "integer", N_("Year"), help=N_("Empty takes the latest plan.")),
            Parameter("EVERY", "bool", N_("Every caseload of the file"), default=False,
                      help=N_("For a saved monitoring reply; else those of mine action and camps.")),
        ),
        licence=CC_BY_IGO[0], licence_url=CC_BY_IGO[1], page="https://humanitarianaction.info",
        help=N_("Monitoring by area needs an OCHA login: give the saved reply as FILE. "
                "Example: COUNTRY=AFG, WHAT=clusters, YEAR=2025."),
    ),
    Source(
        "presence_5w", N_("Who does what where: 3W, 4W, 5W from a workbook (wizard)"),
        N_("Organisations, sectors, activities and people reached by P-code, from the cluster's own workbook"),
        "table_wizard", "hdx", group="needs", outputs=("any",), country=False, wizard="table",
        parameters=(
            Parameter("PRESET", "text", N_("Preset"), default="presence_5w",
                      help=N_("The id of a preset, or the path of a saved one.")),
            *TABLE_PARAMETERS,
        ),
        licence=N_("as the owner of the file says"), page="https://3w.unocha.org",
        help=N_("One person may be reached by several activities: do not add people up. Published presence of a "
                "country is in the source hapi. Example: FILE=5w.xlsx."),
    ),
)
