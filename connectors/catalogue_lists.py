"""Catalogues: what else there is. Entries of the catalogue; standard library only."""

from __future__ import annotations

from ..base.text import N_
from .presets import presets
from .source import TABLE_PARAMETERS, Parameter, Source

SOURCES: tuple[Source, ...] = (
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
            Parameter("ATTACHMENT_FILES", "bool", N_("Download the attachments"), default=False,
                      help=N_("Into the folder attachments of the workspace. They may show people: they are no part "
                              "of a country pack.")),
            Parameter("ATTACHMENT_MB", "integer", N_("Largest attachment (MB)"), default=20),
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
        "table", N_("Any table with points or P-codes (wizard)"),
        N_("A CSV or XLSX of any shape: DTM components, site lists, 3W to 5W, your own"),
        "table_wizard", "hdx", group="catalogues", outputs=("any",), country=False, wizard="table",
        parameters=(
            Parameter("PRESET", "text", N_("Preset"), default="auto",
                      help=N_("auto finds the one that fits, none takes the columns as they are; an id, or the path of "
                              "a saved preset.")),
            *TABLE_PARAMETERS,
        ),
        licence=N_("as the owner of the file says"), page="https://dtm.iom.int/datasets",
        help=N_("Give the file as FILE. Columns that the preset does not name stay as they are. "
                "Example: FILE=sites.xlsx, PRESET=cccm_site_list."),
    ),
    Source(
        "presets", N_("Systems without an interface (presets)"),
        N_("What REACH, JIPS, CCCM, PIM, GAMA, logistics, WFP and others have, and how to get it"),
        "presets", "hdx", group="catalogues", country=False, file=False,
        parameters=(
            Parameter("PRESET", "choice", N_("System"), default="all",
                      choices=(("all", N_("the list of systems")), *((p.id, p.title) for p in presets()))),
        ),
        licence=N_("as each dataset says"), page="https://data.humdata.org",
        help=N_("With a country, its open datasets are listed with format, date, access and page. "
                "Example: PRESET=reach, COUNTRY=SOM."),
    ),
)
