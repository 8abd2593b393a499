"""The help page of an algorithm, in the user's language: what it does, parameters, outputs, the page of its method.

Made when somebody asks for it, from the algorithm itself, so that it is never older than the algorithm; it lies in the
profile's folder, and no line is needed to read it.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QUrl

from ..bridge.help import HOMEPAGE, page_url
from ..bridge.i18n import tr
from ..bridge.language import right_to_left, spoken
from .choices import labels_of

#: algorithm to the page of docs/methods that says how it computes; the others say it in their help
METHODS = {
    "exposure": "exposure", "scalepopulation": "population", "nearesthazard": "proximity",
    "lineexposure": "proximity", "contamination": "contamination", "baseline": "baseline", "indicators": "indicators",
    "peopleinneed": "people-in-need", "severity": "severity", "riskeducationgap": "risk-education-gap",
    "impactscore": "priorities", "priority": "priorities", "riskgrid": "riskgrid", "disclosurecheck": "disclosure",
    "sharepackage": "disclosure", "assignpcodes": "pcoding",
    "compareboundaries": "boundary-versions", "comparecasualties": "comparecasualties",
    "reportingtables": "reporting", "informcomponent": "inform", "load_worldpop": "population",
}
_STYLE = ("body{font:15px/1.5 'Noto Sans','DejaVu Sans',Arial,sans-serif;color:#222;background:#fff;margin:2em auto;"
          "max-width:56em;padding:0 1em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #d0d0d0;"
          "padding:.3em .5em;text-align:start;vertical-align:top}th{background:#f2f2f2}code{background:#f4f4f4}")


def help_folder() -> Path:
    """Where the pages are put: the profile's own folder of this plugin."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "common_ground" / "help"


def help_url(algorithm: QgsProcessingAlgorithm) -> str:
    """Address of the page, which is written anew; the homepage where the folder takes no file."""
    target = help_folder() / f"{algorithm.name()}_{spoken()}.html"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(help_html(algorithm), encoding="utf-8")
    except OSError:
        return HOMEPAGE
    return str(QUrl.fromLocalFile(str(target)).toString())


def help_html(algorithm: QgsProcessingAlgorithm) -> str:
    """The page. The help text is ours and may hold tags; all else is escaped."""
    parts = [f"<h1>{escape(algorithm.displayName())}</h1>", f"<p><code>{escape(algorithm.id())}</code></p>",
             f"<div>{algorithm.shortHelpString()}</div>", f"<h2>{escape(tr('Parameters'))}</h2>",
             _table((tr("Name"), tr("What"), tr("Default")), parameter_rows(algorithm))]
    outputs = [(output.name(), output.description(), "") for output in algorithm.outputDefinitions()]
    if outputs:
        parts += [f"<h2>{escape(tr('Outputs'))}</h2>", _table((tr("Name"), tr("What")), [o[:2] for o in outputs])]
    links = [("index", tr("All help pages")), ("troubleshooting", tr("When something goes wrong"))]
    if algorithm.name() in METHODS:
        links.insert(0, (f"methods/{METHODS[algorithm.name()]}", tr("Method: formulas, sources, limits (in English)")))
    parts += [f'<p><a href="{escape(page_url(page))}">{escape(title)}</a></p>' for page, title in links]
    command = f"qgis_process run {algorithm.id()} -- …"
    parts.append(f"<p>{escape(tr('On the command line:'))} <code dir=ltr>{escape(command)}</code></p>")
    direction = "rtl" if right_to_left() else "ltr"
    return (f'<!doctype html><html lang="{spoken()}" dir="{direction}"><head><meta charset="utf-8">'
            f"<title>{escape(algorithm.displayName())}</title><style>{_STYLE}</style></head>"
            f"<body>{''.join(parts)}</body></html>")


def parameter_rows(algorithm: QgsProcessingAlgorithm) -> list[tuple[str, str, str]]:
    """Name, what it is, default of every input."""
    return [_row(definition) for definition in algorithm.parameterDefinitions()
            if not isinstance(definition, QgsProcessingDestinationParameter)]


def _row(definition: QgsProcessingParameterDefinition) -> tuple[str, str, str]:
    what = definition.description()
    if isinstance(definition, QgsProcessingParameterEnum):
        labels = labels_of(definition) if spoken() != "en" else {}
        what += " (" + ", ".join(f"{value}: {labels[value]}" if value in labels else value
                                 for value in definition.options()) + ")"
    if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
        what += " – " + tr("required")
    default = definition.defaultValue()
    return definition.name(), what, "" if default in (None, "") else str(default)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return "<table><tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + f"</tr>{body}</table>"
