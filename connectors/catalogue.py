"""Every source, declared once. Toolbox, dock, Browser panel and locator are drawn from here.

A new source is one module with ``fetch(query, client, feedback) -> list[Frame]`` and one entry here (or a call of
:func:`register`). ``query`` has COUNTRY (ISO3 in upper case, "" where the source has none), FILE ("" or the path of a
file downloaded by hand) and the source's own parameters under their names, None where not set. With FILE the client
is None. Standard library only: this module is imported at start-up.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, field
from typing import Any, Callable

from ..base.text import N_


@dataclass(frozen=True)
class Parameter:
    """One input of a source. ``kind``: text, integer, choice, file, bool, bbox or layer (a layer of areas).

    ``choices`` are (value, label) pairs of a choice; ``default`` is a value. ``help`` is one sentence.
    """

    name: str
    kind: str
    label: str
    required: bool = False
    default: Any = None
    choices: tuple[tuple[str, str], ...] = ()
    help: str = ""


@dataclass(frozen=True)
class Source:
    """One source of the catalogue.

    ``id``: the algorithm is ``commonground:load_<id>``. ``gives``: one sentence. ``levels``: admin levels it can give.
    ``key``: none, optional or required. ``origin``: its id in endpoints.ORIGINS. ``module``: below ``connectors``, or a
    full module name where it has a dot in front of no package of ours. ``terms``: shown before the first load.
    ``outputs``: geometry of what it gives, in order: polygon, point, line, table, any. ``alone``: values for parameters
    that are not set when only OUTPUT is written. ``country``: True where COUNTRY is needed. ``page``: where a person
    reads about it.
    """

    id: str
    title: str
    gives: str
    module: str
    origin: str
    levels: tuple[int, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    licence: str = ""
    licence_url: str = ""
    key: str = "none"
    terms: str = ""
    group: str = "other"
    outputs: tuple[str, ...] = ("table",)
    alone: dict[str, Any] = field(default_factory=dict)
    country: bool = True
    file: bool = True
    page: str = ""
    help: str = ""

    def fetcher(self) -> Callable[..., list[Any]]:
        """The module's ``fetch``, imported now."""
        name = self.module if ":" not in self.module else self.module.split(":")[1]
        module = importlib.import_module(name) if ":" in self.module else importlib.import_module(
            f".{name}", __package__)
        fetch: Callable[..., list[Any]] = module.fetch
        return fetch

    def parameter(self, name: str) -> Parameter:
        """The parameter of that name. Raises KeyError."""
        return next(p for p in self.parameters if p.name == name)


#: Facets of the dock, in its order.
GROUPS = {
    "boundaries": N_("Boundaries"),
    "population": N_("Population"),
    "displacement": N_("Displacement"),
    "needs": N_("Needs and response"),
    "conflict": N_("Conflict and accidents"),
    "places": N_("Places and roads"),
    "catalogues": N_("Catalogues"),
    "other": N_("Other"),
}

_CC_BY_IGO = ("CC BY-IGO", "https://creativecommons.org/licenses/by/3.0/igo/legalcode")


def _level(text: str, default: int | None = None) -> Parameter:
    return Parameter("LEVEL", "integer", N_("Admin level"), default=default, help=text)


_SOURCES: tuple[Source, ...] = (
    Source(
        "cod_ab", N_("Administrative boundaries (COD-AB)"),
        N_("Admin areas with P-codes, names, version and date, as agreed in the country"),
        "cod", "hdx", levels=(0, 1, 2, 3, 4, 5), group="boundaries", outputs=("polygon",), alone={"LEVEL": 1},
        parameters=(
            _level(N_("Empty loads all levels into the workspace, and level 1 into OUTPUT.")),
            Parameter("VERSION", "text", N_("Version"),
                      help=N_("Only this version, for example v03; written on boundaries that name none.")),
        ),
        licence=_CC_BY_IGO[0], licence_url=_CC_BY_IGO[1], page="https://data.humdata.org/dataset/cod-ab-{iso3}",
        help=N_("P-codes are reused with another meaning between versions, so every row says its version and date. "
                "Example: COUNTRY=CAF, LEVEL=2."),
    ),
    Source(
        "cod_ps", N_("Population by admin area (COD-PS)"),
        N_("Population figures by admin area, sex and age where there are any"),
        "codps", "hdx", levels=(0, 1, 2, 3, 4), group="population", outputs=("table",), alone={"LEVEL": 1},
        parameters=(
            _level(N_("Empty loads all levels into the workspace, and level 1 into OUTPUT.")),
            Parameter("YEAR", "integer", N_("Year"), help=N_("The latest where it is empty.")),
            Parameter("DUPLICATES", "choice", N_("Areas that occur more than once"), default="keep",
                      choices=(("keep", N_("keep all rows and say so")), ("stop", N_("stop")),
                               ("sum", N_("add them up")), ("first", N_("take the first"))),
                      help=N_("A P-code that stands twice with different totals cannot be joined.")),
        ),
        licence=_CC_BY_IGO[0], licence_url=_CC_BY_IGO[1], page="https://data.humdata.org/dataset/cod-ps-{iso3}",
        help=N_("Population projections age: read the year. Example: COUNTRY=CAF, LEVEL=2."),
    ),
    Source(
        "dtm", N_("Displaced people (IOM DTM)"),
        N_("Internally displaced people by admin area: one operation, one assessment type, the latest round"),
        "dtm", "dtm", levels=(0, 1, 2), group="displacement", outputs=("any",), key="optional",
        parameters=(
            _level(N_("0 is the country, 1 or 2 its areas."), 1),
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
        licence="IOM DTM terms: non-commercial use, no redistribution",
        licence_url="https://dtm.iom.int/terms-and-conditions",
        terms=N_("DTM figures may be used for non-commercial purposes only and must not be passed on or changed "
                 "without IOM's consent. Credit: International Organization for Migration (IOM), Displacement Tracking "
                 "Matrix."),
        page="https://dtm.iom.int",
        help=N_("Figures are added up over place of origin and reason, never over operations, assessment types or "
                "rounds. Figures age: read round and reporting date. "
                "Example: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA."),
    ),
    Source(
        "hpc_needs", N_("People in need (HPC, Humanitarian Needs Overview)"),
        N_("People in need, targeted and reached by admin area and cluster, mine action among them"),
        "hpc", "hdx", levels=(0, 1, 2, 3, 4, 5), group="needs", outputs=("table",),
        parameters=(
            _level(N_("Empty takes every level in one table.")),
            Parameter("CLUSTER", "text", N_("Cluster code"), default="PRO-MIN",
                      help=N_("PRO-MIN is mine action; empty takes every cluster.")),
            Parameter("YEAR", "integer", N_("Year"), help=N_("The latest where it is empty.")),
            Parameter("CATEGORY", "text", N_("Category"),
                      help=N_("total, or empty for every category; categories overlap and must not be added up.")),
        ),
        licence=_CC_BY_IGO[0], licence_url=_CC_BY_IGO[1], page="https://data.humdata.org/dataset/global-hpc-hno",
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
            _level(N_("Empty takes every level in one table.")),
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
        "hdx", N_("Any resource of HDX"),
        N_("One file of a dataset on the Humanitarian Data Exchange: map layers, CSV and XLSX"),
        "hdx", "hdx", group="catalogues", outputs=("any",), country=False, key="optional",
        parameters=(
            Parameter("DATASET", "text", N_("Dataset name or address"),
                      help=N_("The last part of the dataset's address on data.humdata.org.")),
            Parameter("RESOURCE", "text", N_("Resource name"), help=N_("Empty takes the one that a map can use best.")),
            Parameter("LAYER", "text", N_("Layer or sheet"), help=N_("Needed where the file has several.")),
        ),
        licence=N_("as the dataset says"), page="https://data.humdata.org",
        help=N_("Datasets that are given out by request say so. Example: DATASET=cod-ab-caf."),
    ),
    Source(
        "funding", N_("Funding by cluster (FTS)"),
        N_("Requirements and funding of mine action by plan and year, in US dollars"),
        "funding", "hdx", group="needs",
        parameters=(
            Parameter("CLUSTER", "text", N_("Words of the cluster's name"),
                      help=N_("Not set: mine action in several languages; empty: every cluster.")),
        ),
        licence=_CC_BY_IGO[0], licence_url=_CC_BY_IGO[1], page="https://fts.unocha.org",
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
        licence="ACAPS terms of use", page="https://api.acaps.org",
        help=N_("A free account gives the token. Example: COUNTRY=SDN."),
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
        "iati", N_("Mine-action activities (IATI)"),
        N_("Published activities of sector 15250 with organisation, dates, amounts and places"),
        "iati", "dportal", group="needs", outputs=("point",), file=False, licence=N_("as each publisher says"),
        page="https://d-portal.org", help=N_("Amounts repeat over the places of one activity. Example: COUNTRY=SSD."),
    ),
    Source(
        "reliefweb", N_("Maps and reports (ReliefWeb)"),
        N_("A list of maps and reports about the country with links, with your organisation's appname"),
        "reliefweb", "reliefweb", group="catalogues", key="required", file=False,
        parameters=(
            Parameter("THEME", "text", N_("Theme"), default="Mine Action", help=N_("Empty takes every theme.")),
            Parameter("FORMAT", "text", N_("Format"), help=N_("For example Map or Situation Report.")),
            Parameter("LIMIT", "integer", N_("Rows at most"), default=200),
        ),
        licence=N_("as each report says"), page="https://reliefweb.int",
        help=N_("ReliefWeb approves appnames by e-mail. Example: COUNTRY=AFG, FORMAT=Map."),
    ),
    Source(
        "healthsites", N_("Health sites (healthsites.io)"),
        N_("Health facilities from OpenStreetMap as points, with your own key"),
        "healthsites", "healthsites", group="places", key="required", outputs=("point",), file=False,
        licence="ODbL 1.0", licence_url="https://opendatacommons.org/licenses/odbl/1-0/", page="https://healthsites.io",
        help=N_("HOTOSM on HDX has the same without a key. Example: COUNTRY=MLI."),
    ),
    Source(
        "arcgis", N_("Layer of an ArcGIS server"),
        N_("One layer of any ArcGIS feature service: IMSMA Core, UNHCR, ArcGIS Online, Hub"),
        "arcgis", "arcgis", group="catalogues", outputs=("any",), country=False, file=False, key="optional",
        parameters=(
            Parameter("URL", "text", N_("Address of the service, the layer or the item"), required=True,
                      help=N_("It ends in FeatureServer, FeatureServer/0 or item.html?id=….")),
            Parameter("LAYER", "text", N_("Layer name or number"), help=N_("Needed where the service has several.")),
            Parameter("WHERE", "text", N_("Condition (SQL)"),
                      help=N_("Filtered on the server, for example status = 'Open'.")),
            Parameter("BBOX", "bbox", N_("Extent"), help=N_("Only what touches it; filtered on the server.")),
            Parameter("SINCE", "text", N_("Edited since (YYYY-MM-DD, or last)"),
                      help=N_("Only rows edited since then; in a workspace they are merged into the layer that is "
                              "there.")),
            Parameter("ATTACHMENTS", "bool", N_("List the attachments"), default=False,
                      help=N_("A second table names the files and their addresses.")),
        ),
        licence=N_("as the layer says"), page="https://www.arcgis.com",
        help=N_("Coded values become labels; the codes stand in <field>_code. Your token goes only to the server of "
                "URL, and only when it asks for one. Example: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'."),
    ),
    Source(
        "arcgis_search", N_("Search ArcGIS Online and Hub"),
        N_("A list of published layers with address, owner, licence and extent"),
        "arcgis_search", "arcgis", group="catalogues", outputs=("polygon",), country=False, file=False,
        parameters=(
            Parameter("TEXT", "text", N_("Words"), required=True, help=N_("For example: minefields Ukraine.")),
            Parameter("SITE", "text", N_("Hub site"), help=N_("Empty searches ArcGIS Online.")),
            Parameter("BBOX", "bbox", N_("Extent")),
            Parameter("LIMIT", "integer", N_("Rows at most"), default=200),
        ),
        licence=N_("as each layer says"), page="https://hub.arcgis.com",
        help=N_("Load what was found by its address. Example: TEXT=contaminated land, SITE=hub.arcgis.com."),
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
)

_registered: dict[str, Source] = {source.id: source for source in _SOURCES}
#: All sources in the order of the catalogue.
SOURCES: list[Source] = list(_SOURCES)


def by_id(source_id: str) -> Source:
    """The source of that id. Raises KeyError."""
    return _registered[source_id]


def register(source: Source) -> None:
    """Add a source, or replace one of the same id (another plugin, a test)."""
    unregister(source.id)
    _registered[source.id] = source
    SOURCES.append(source)


def unregister(source_id: str) -> None:
    """Take a source out again; nothing happens where there is none."""
    _registered.pop(source_id, None)
    SOURCES[:] = [source for source in SOURCES if source.id != source_id]
