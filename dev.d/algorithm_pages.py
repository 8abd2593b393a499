"""One Markdown page an algorithm for the documentation site, from the algorithms that the provider registers."""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def provider() -> Any:
    """The registered provider with its models; QGIS is started for it, without a window."""
    sys.path.insert(0, str(ROOT / ".dev" / "plugins"))
    from qgis.core import QgsApplication

    if QgsApplication.instance() is None:
        provider.application = QgsApplication([], False)  # type: ignore[attr-defined]
        QgsApplication.initQgis()
    registry = QgsApplication.processingRegistry()
    found = registry.providerById("commonground")
    if found is None:
        from common_ground.processing.provider import CommonGroundProvider

        found = CommonGroundProvider()
        registry.addProvider(found)
        found.add_models()
    return found


def page(algorithm: Any) -> str:
    """The page: help, parameters, outputs, method."""
    from common_ground.processing.help_page import METHODS, parameter_rows

    lines = [f"# {algorithm.displayName()}", "", f"`{algorithm.id()}`", "", str(algorithm.shortHelpString()), "",
             "## Parameters", "", "| name | what | default |", "|---|---|---|"]
    lines += [f"| `{name}` | {_cell(what)} | {_cell(default)} |" for name, what, default in parameter_rows(algorithm)]
    outputs = list(algorithm.outputDefinitions())
    if outputs:
        lines += ["", "## Outputs", "", "| name | what |", "|---|---|"]
        lines += [f"| `{output.name()}` | {_cell(output.description())} |" for output in outputs]
    if algorithm.name() in METHODS:
        lines += ["", f"Method: [formulas, sources, limits](../methods/{METHODS[algorithm.name()]}.md)"]
    return "\n".join([*lines, ""])


def _cell(text: str) -> str:
    return escape(text, quote=False).replace("|", "\\|").replace("\n", " ")


def write(folder: Path) -> list[str]:
    """Write the pages and return their names, ``index.md`` first."""
    folder.mkdir(parents=True, exist_ok=True)
    groups: dict[str, list[Any]] = {}
    for algorithm in sorted(provider().algorithms(), key=lambda item: item.displayName().casefold()):
        groups.setdefault(algorithm.group(), []).append(algorithm)
        (folder / f"{algorithm.name()}.md").write_text(page(algorithm), encoding="utf-8")
    lines = ["# Algorithms", ""]
    for group in sorted(groups):
        lines += [f"## {group}", ""]
        lines += [f"- [{algorithm.displayName()}]({algorithm.name()}.md)" for algorithm in groups[group]]
        lines.append("")
    (folder / "index.md").write_text("\n".join(lines), encoding="utf-8")
    names = sorted(algorithm.name() for members in groups.values() for algorithm in members)
    return ["index.md", *(f"{name}.md" for name in names)]
