"""The other direction: what mine action asks from other clusters, and the forms of an agreement."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from pathlib import Path
from string import Template

from ..base.errors import BadInput
from ..base.text import N_
from ..bridge.i18n import speaking, tr
from .page import Page

TEMPLATES = Path(__file__).resolve().parents[1] / "resources" / "templates"
LANGUAGES = ("en", "fr", "es", "ar")
FORMS = ("agreement", "impact", "request")


def write_asks(folder: Path, language: str = "en") -> list[Path]:
    """``mine_action_asks.csv`` (a table to fill, with HXL tags) and a page that says why each figure is asked for."""
    with speaking(language):
        return _write_asks(folder)


def _write_asks(folder: Path) -> list[Path]:
    asks = json.loads((TEMPLATES / "asks.json").read_text(encoding="utf-8"))["asks"]
    table = folder / "mine_action_asks.csv"
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["cluster", "what", "unit", "level", "how_often", "file", "as_at", "contact", "remark"])
        writer.writerow(["#sector", "#indicator+name", "#indicator+unit", "#adm+level", "#meta+frequency", "#meta+url",
                         "#date", "#contact", "#description"])
        for ask in asks:
            told = [ask["cluster"], tr(ask["what"]), ask["unit"], tr(ask["level"]), tr(ask["how_often"])]
            writer.writerow([*told, "", "", "", ""])
    page = Page(tr("What mine action asks from other clusters"))
    page.text(tr("Aggregated figures are enough. No names, no single households, no exact places of people."))
    page.table([tr("Cluster"), tr("What"), tr("Level"), tr("How often"), tr("What mine action does with it")],
               [tuple(tr(ask[key]) for key in ("cluster", "what", "level", "how_often", "why")) for ask in asks])
    page.write(folder / "mine_action_asks.html")
    return [table, folder / "mine_action_asks.html"]


def write_forms(folder: Path, language: str, values: Mapping[str, str]) -> list[Path]:
    """Data-sharing agreement, data impact assessment and information request, filled as far as the project knows.

    Where nothing is known a line to write on stays. Raises BadInput for a language that has no forms.
    """
    code = language if language in LANGUAGES else "en"
    folder.mkdir(parents=True, exist_ok=True)
    out = []
    for form in FORMS:
        source = TEMPLATES / f"{form}_{code}.md"
        try:
            text = source.read_text(encoding="utf-8")
        except OSError as error:
            raise BadInput(N_("The form {file} is not there"), file=source.name,
                           hint=N_("install the plugin from its zip again"), details=str(error)) from error
        marks = {name: value for name, value in values.items() if value}
        filled = Template(text).safe_substitute(_Blank(marks))
        path = folder / source.name
        path.write_text(filled, encoding="utf-8")
        out.append(path)
    return out


class _Blank(dict):  # type: ignore[type-arg]
    """What the project does not know is a line to write on."""

    def __missing__(self, key: str) -> str:
        return "________________"
