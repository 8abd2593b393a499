"""Boundaries and population: the common operational datasets. Entries of the catalogue; standard library only."""

from __future__ import annotations

from ..base.text import N_
from .source import CC_BY_IGO, Parameter, Source, level

SOURCES: tuple[Source, ...] = (
    Source(
        "cod_ab", N_("Administrative boundaries (COD-AB)"),
        N_("Admin areas with P-codes, names, version and date, as agreed in the country"),
        "cod", "hdx", levels=(0, 1, 2, 3, 4, 5), group="boundaries", outputs=("polygon",), alone={"LEVEL": 1},
        parameters=(
            level(N_("Empty loads all levels into the workspace, and level 1 into OUTPUT.")),
            Parameter("VERSION", "text", N_("Version"),
                      help=N_("Empty takes the current one. An earlier one, for example v02, comes beside it; list "
                              "gives a table of those that there are. On boundaries of a file that name none, it is "
                              "written on them.")),
            Parameter("BESIDE", "bool", N_("Keep the file beside the current version"), default=False,
                      help=N_("For a file of another version: its layers are named by version and replace nothing.")),
        ),
        licence=CC_BY_IGO[0], licence_url=CC_BY_IGO[1], page="https://data.humdata.org/dataset/cod-ab-{iso3}",
        help=N_("P-codes are reused with another meaning between versions, so every row says its version and date. "
                "Example: COUNTRY=CAF, LEVEL=2."),
    ),
    Source(
        "cod_ps", N_("Population by admin area (COD-PS)"),
        N_("Population figures by admin area, sex and age where there are any"),
        "codps", "hdx", levels=(0, 1, 2, 3, 4), group="population", outputs=("table",), alone={"LEVEL": 1},
        parameters=(
            level(N_("Empty loads all levels into the workspace, and level 1 into OUTPUT.")),
            Parameter("YEAR", "integer", N_("Year"), help=N_("The latest where it is empty.")),
            Parameter("DUPLICATES", "choice", N_("Areas that occur more than once"), default="keep",
                      choices=(("keep", N_("keep all rows and say so")), ("stop", N_("stop")),
                               ("sum", N_("add them up")), ("first", N_("take the first"))),
                      help=N_("A P-code that stands twice with different totals cannot be joined.")),
        ),
        licence=CC_BY_IGO[0], licence_url=CC_BY_IGO[1], page="https://data.humdata.org/dataset/cod-ps-{iso3}",
        help=N_("Population projections age: read the year. Example: COUNTRY=CAF, LEVEL=2."),
    ),
    Source(
        "fallback_ab", N_("Fallback boundaries (geoBoundaries, fieldmaps)"),
        N_("Outlines for countries without agreed boundaries, marked as a fallback"),
        "fallback_ab", "geoboundaries", levels=(0, 1, 2, 3, 4, 5), group="boundaries", outputs=("polygon",),
        parameters=(
            level(N_("0 is the country."), 1),
            Parameter("PROVIDER", "choice", N_("Provider"), default="geoboundaries",
                      choices=(("geoboundaries", N_("geoBoundaries (no P-codes)")),
                               ("fieldmaps", N_("fieldmaps (large, needs GDAL with Parquet)")))),
            Parameter("RELEASE", "text", N_("Release of geoBoundaries"),
                      help=N_("gbOpen where it is empty; gbHumanitarian or gbAuthoritative.")),
        ),
        licence=N_("as each boundary says"), page="https://www.geoboundaries.org",
        help=N_("Use COD-AB where there is one: without P-codes no figures can be joined. "
                "Example: COUNTRY=COL, LEVEL=1."),
    ),
    Source(
        "worldpop", N_("Population grid (WorldPop)"),
        N_("People per cell of 100 m for a year from 2015 to 2030, the country or a part of it"),
        "worldpop", "worldpop", group="population", outputs=("raster",),
        parameters=(
            Parameter("YEAR", "integer", N_("Year"), help=N_("This year where it is empty.")),
            Parameter("SERIES", "choice", N_("Series"), default="constrained", choices=(
                ("constrained", N_("constrained to buildings, R2025A, 2015 to 2030")),
                ("unadjusted", N_("unconstrained, to 2020")),
                ("un_adjusted", N_("unconstrained, adjusted to UN totals, to 2020")))),
            Parameter("ADMIN", "layer", N_("Areas to clip to"),
                      help=N_("Cells whose middle lies inside are kept.")),
            Parameter("BBOX", "bbox", N_("Extent"), help=N_("Only this part of the country.")),
        ),
        licence="CC BY 4.0", licence_url="https://creativecommons.org/licenses/by/4.0/",
        page="https://hub.worldpop.org",
        help=N_("Modelled people, not counted: check the sum against COD-PS. Whole countries take 10 to 250 MB. "
                "Example: COUNTRY=CAF, YEAR=2026."),
    ),
)
