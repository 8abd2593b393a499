"""XLSForm: what the questions and choices of a Survey123, Kobo or ODK form are called, in the user's language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ...base.errors import BadInput
from ...base.feedback import Feedback
from ...base.text import N_
from ..tabular import list_sheets, read_table
from .text import key

if TYPE_CHECKING:
    import pandas as pd

_LABEL = re.compile(r"label(?:\s*::?\s*(?P<language>.+))?", re.IGNORECASE)
_CODE = re.compile(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\)\s*$")
#: languages that forms name by word, without a code in brackets
_NAMES = {"english": "en", "french": "fr", "francais": "fr", "spanish": "es", "espanol": "es", "arabic": "ar",
          "العربيه": "ar", "عربي": "ar", "ukrainian": "uk", "українська": "uk", "russian": "ru", "русскии": "ru",
          "русский": "ru", "portuguese": "pt", "portugues": "pt", "tamil": "ta", "sinhala": "si"}
_OPEN = ("begin group", "begin_group", "begin repeat", "begin_repeat")
_CLOSE = ("end group", "end_group", "end repeat", "end_repeat")


@dataclass(frozen=True)
class Question:
    """One field. ``kind``: the first word of its type (select_one, date, geopoint …); ``choices``: its list.

    ``labels``: language code ("" where the form names none) to text; ``repeat``: the repeat it stands in, or "".
    """

    name: str
    kind: str
    choices: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    repeat: str = ""

    @property
    def multiple(self) -> bool:
        """True where several answers stand in one cell."""
        return self.kind in ("select_multiple", "select_multiple_from_file", "rank")


@dataclass
class Form:
    """``questions``: by name. ``choices``: list name to code to language to label."""

    title: str = ""
    language: str = ""
    questions: dict[str, Question] = field(default_factory=dict)
    choices: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)

    def languages(self) -> list[str]:
        """Codes of the languages that labels are written in, in the order of the form."""
        found: dict[str, None] = {}
        for labels in [q.labels for q in self.questions.values()] + [
                labels for codes in self.choices.values() for labels in codes.values()]:
            found.update(dict.fromkeys(labels))
        return [language for language in found if language]

    def repeats(self) -> list[str]:
        """Names of the repeats, whose rows come as sub-tables."""
        return list(dict.fromkeys(q.repeat for q in self.questions.values() if q.repeat))

    def say(self, labels: Mapping[str, str], language: str = "") -> str:
        """A label in ``language`` (``fr`` or ``fr_FR``), else the form's own, else the one without a language."""
        short = language.replace("-", "_").split("_")[0].lower()
        for wanted in (short, self.language, "", "en", *labels):
            if labels.get(wanted):
                return labels[wanted]
        return ""

    def labels_of(self, name: str, language: str = "") -> dict[str, str]:
        """Code to label for a question with choices; empty for another."""
        found = self.choices.get(self.questions[name].choices, {}) if name in self.questions else {}
        return {code: self.say(labels, language) or code for code, labels in found.items()}

    def question_for(self, column: str) -> Question | None:
        """The question of an export's column: ``group/name``, ``group-name`` and ten-character stumps too."""
        by_key = {key(name): question for name, question in self.questions.items()}
        last = re.split(r"[/.]", column)[-1]
        for text in (column, last, last.split("-")[-1]):
            if key(text) in by_key:
                return by_key[key(text)]
        if len(column) == 10:
            stumps = [q for name, q in self.questions.items() if name[:10].casefold() == column.casefold()]
            return stumps[0] if len(stumps) == 1 else None
        return None


def read_xlsform(path: str | Path, feedback: Feedback | None = None) -> Form:
    """The survey, choices and settings sheets of a workbook. Raises BadInput where it is no XLSForm."""
    path = Path(path)
    sheets = {sheet.strip().casefold(): sheet for sheet in list_sheets(path)}
    if "survey" not in sheets:
        raise BadInput(N_("{file} is no XLSForm: it has no sheet called survey"), file=path.name,
                       hint=N_("choose the workbook that the form was published from"))
    survey = _sheet(path, sheets["survey"], feedback)
    if not {"type", "name"} <= {str(column).casefold() for column in survey.columns}:
        raise BadInput(N_("{file} is no XLSForm: its survey sheet has no columns type and name"), file=path.name,
                       hint=N_("choose the workbook that the form was published from"))
    form = Form(title=path.stem)
    if "settings" in sheets:
        _settings(form, _sheet(path, sheets["settings"], feedback))
    if "choices" in sheets:
        _choices(form, _sheet(path, sheets["choices"], feedback))
    _questions(form, survey)
    return form


def _sheet(path: Path, sheet: str, feedback: Feedback | None) -> pd.DataFrame:
    """A sheet whose header is its first row, as the standard says; an empty one has no rows."""
    import pandas as pd

    try:
        table = read_table(path, sheet, 1, feedback).table
    except BadInput:  # a form without choices has an empty sheet
        table = pd.DataFrame()
    return table.rename(columns={column: str(column).strip() for column in table.columns})


def _column(table: pd.DataFrame, *names: str) -> list[str]:
    """The texts of the first of these columns that is there, "" for empty cells."""
    by_name = {str(column).casefold(): column for column in table.columns}
    for name in names:
        if name in by_name:
            return ["" if cell is None or cell != cell else str(cell).strip() for cell in table[by_name[name]]]
    return [""] * len(table)


def language_code(text: str) -> str:
    """``fr`` of ``French (fr)``, ``Français``, ``fr`` and ``fr_FR``; the text in lower case where none is known."""
    found = _CODE.search(text.strip())
    code = found.group(1) if found else _NAMES.get(key(text), text.strip())
    short = re.fullmatch(r"([A-Za-z]{2,3})[-_]\w+", code)
    return (short.group(1) if short else code).lower()


def _labels(table: pd.DataFrame) -> list[dict[str, str]]:
    out: list[dict[str, str]] = [{} for _ in range(len(table))]
    for column in table.columns:
        found = _LABEL.fullmatch(str(column).strip())
        if not found:
            continue
        language = language_code(found.group("language")) if found.group("language") else ""
        for row, cell in enumerate(table[column]):
            if isinstance(cell, str) and cell.strip():
                out[row][language] = cell.strip()
    return out


def _settings(form: Form, table: pd.DataFrame) -> None:
    title, language = _column(table, "form_title"), _column(table, "default_language")
    form.title = next((text for text in title if text), form.title)
    form.language = language_code(next((text for text in language if text), ""))


def _choices(form: Form, table: pd.DataFrame) -> None:
    names, codes = _column(table, "list_name", "list name"), _column(table, "name", "value")
    for name, code, labels in zip(names, codes, _labels(table)):
        if name and code:
            form.choices.setdefault(name, {}).setdefault(code, labels)


def _questions(form: Form, table: pd.DataFrame) -> None:
    inside: list[tuple[str, str]] = []
    for said, name, labels in zip(_column(table, "type"), _column(table, "name"), _labels(table)):
        kind = " ".join(said.split())
        lower = kind.casefold()
        if lower.startswith(_OPEN):
            inside.append(("repeat" if "repeat" in lower else "group", name))
        elif lower.startswith(_CLOSE):
            if inside:
                inside.pop()
        elif kind and name:
            words = lower.replace("select one ", "select_one ").replace("select multiple ", "select_multiple ").split()
            repeat = next((title for what, title in reversed(inside) if what == "repeat"), "")
            listed = kind.split()[-1] if len(words) > 1 and words[0].startswith(("select", "rank")) else ""
            if "or_other" in words:
                listed = kind.split()[-2]
            form.questions[name] = Question(name, words[0], listed, labels, repeat)
