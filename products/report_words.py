"""The words of reports and of tables on maps: resources/report/<language>.json."""

from __future__ import annotations

import json
from pathlib import Path

from ..base.errors import BadInput
from ..base.text import N_
from .style import resource


def words_for(language: str) -> dict[str, str]:
    """The report's words in ``language``; a user's own file in resources/report may hold a few of them only."""
    out: dict[str, str] = {}
    code = language.split("_")[0]
    shipped = Path(__file__).resolve().parents[1] / "resources" / "report"
    for path in (shipped / "en.json", shipped / f"{code}.json", resource("report", f"{code}.json")):
        if path is None or not path.is_file():
            raise BadInput(N_("There are no report texts in the language {language}"), language=language)
        try:
            out.update(json.loads(path.read_text(encoding="utf-8"))["report"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise BadInput(N_("The report texts in {file} cannot be read"), file=str(path),
                           hint=N_("correct or remove this file"), details=str(error)) from error
    return out
