"""The words on a map in its own language, whatever language QGIS runs in: resources/layouts/texts/<lang>.json."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QDate, QLocale

from ..base.errors import BadInput
from ..base.text import N_
from .style import resource

LANGUAGES = ("en", "fr", "es", "ar", "uk", "pt")
#: a figure with the thousands separator of any of our languages
_ANY_NUMBER = re.compile(r"\d{1,3}(?:[,.\u00a0\u202f]\d{3})+|\d+")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
#: first strong character for a line of right-to-left text that begins with a figure or a Latin name
RLM = "\u200f"
#: keep a Latin run (a licence, a P-code) in one piece inside right-to-left text
_LRI, _PDI = "\u2066", "\u2069"
_SEPARATOR = {"en": ",", "ar": ","}
_DECIMAL = {"en": ".", "ar": "."}
#: north, south, east, west as they stand behind a coordinate
_COMPASS = {"en": ("N", "S", "E", "W"), "fr": ("N", "S", "E", "O"), "es": ("N", "S", "E", "O"),
            "pt": ("N", "S", "E", "O"), "uk": ("пн. ш.", "пд. ш.", "сх. д.", "зх. д."),
            "ar": ("شمالاً", "جنوباً", "شرقاً", "غرباً")}


class Degrees(NamedTuple):
    """A coordinate among the values of a text; ``axis``: NS or EW."""

    value: float
    axis: str


@dataclass(frozen=True)
class Texts:
    """The texts of one language. Figures and dates are written with Latin digits in every language."""

    language: str
    rtl: bool
    texts: dict[str, str]
    layers: dict[str, str]
    legend: dict[str, str]

    def text(self, name: str, **values: object) -> str:
        """Text ``name`` with its ``{marks}`` filled."""
        template = self.texts[name]
        values = {mark: self.degrees(value.value, value.axis) if isinstance(value, Degrees) else value
                  for mark, value in values.items()}
        return template.format(**values) if values else template

    @property
    def colon(self) -> str:
        """What stands between a word and what it is about: French has a space before its colon."""
        return "\u00a0: " if self.language == "fr" else ": "

    def line(self, text: str) -> str:
        """``text`` so that each of its lines runs in the direction of the language."""
        if not self.rtl:
            return text
        return "\n".join(line if line.startswith(RLM) else RLM + line for line in text.split("\n"))

    def isolate(self, text: str) -> str:
        """A name or licence that keeps its own direction inside a right-to-left line."""
        return f"{_LRI}{text}{_PDI}" if self.rtl and text and text[0].isascii() else text

    def number(self, value: int) -> str:
        """``value`` with the language's thousands separator (a no-break space in most)."""
        return f"{value:,}".replace(",", _SEPARATOR.get(self.language, "\u00a0"))

    def decimal(self, value: float) -> str:
        """``value`` with one decimal."""
        return f"{value:.1f}".replace(".", _DECIMAL.get(self.language, ","))

    def degrees(self, value: float, axis: str) -> str:
        """A latitude (``axis`` NS) or longitude (EW) with one decimal at most and the language's letters."""
        north, south, east, west = _COMPASS.get(self.language, _COMPASS["en"])
        letter = (north if value >= 0 else south) if axis == "NS" else (east if value >= 0 else west)
        figure = self.decimal(abs(value)) if value != round(value) else str(abs(round(value)))
        return f"{figure}°\u00a0{letter}"

    def date(self, iso: str) -> str:
        """``2025-01-31`` as ``31 January 2025``; text that is no date stays as it is."""
        date = QDate.fromString(iso[:10], "yyyy-MM-dd")
        if not date.isValid():
            return iso
        month = QLocale(self.language).monthName(date.month(), QLocale.FormatType.LongFormat)
        joint = " de " if self.language in ("es", "pt") else " "
        return joint.join((str(date.day()), month, str(date.year())))

    def label(self, english: str) -> str:
        """A legend entry of a shipped style, in whatever language it stands, in this one; an entry that we did not
        write stays as it is."""
        english = english_of(english)
        if english in self.legend:
            return self.legend[english]
        if " × " in english:  # two figures of one class
            return " × ".join(self.label(part) for part in english.split(" × "))
        numbers = [int(found.replace(",", "")) for found in _NUMBER.findall(english)]
        marks = iter(range(len(numbers)))
        pattern = _NUMBER.sub(lambda _: "{" + str(next(marks)) + "}", english)
        known = {"{0}", "{0} – {1}"} | self.legend.keys()
        if not numbers or pattern not in known:
            return english
        return self.legend.get(pattern, pattern).format(*(self.number(number) for number in numbers))


def english_of(label: str) -> str:
    """A legend entry of a shipped style as our files have it: layers of a project carry the user's language."""
    english, patterns = _sources()
    if label in english or label in patterns:
        return patterns.get(label, label)
    if " × " in label:  # two figures of one class
        return " × ".join(english_of(part) for part in label.split(" × "))
    numbers = _ANY_NUMBER.findall(label)
    marks = iter(range(len(numbers)))
    pattern = _ANY_NUMBER.sub(lambda _: "{" + str(next(marks)) + "}", label)
    found = patterns.get(pattern)
    if found is None:
        return label
    return found.format(*(f"{int(re.sub(r'[^0-9]', '', number)):,}" for number in numbers)) if numbers else found


@lru_cache(maxsize=1)
def _sources() -> tuple[frozenset[str], dict[str, str]]:
    """English entries, and the entries of all languages to their English one."""
    loaded = {code: texts_for(code).legend for code in LANGUAGES}
    backwards = {text: english for code in LANGUAGES[1:] for english, text in loaded[code].items()}
    return frozenset(loaded["en"]), {**backwards, "{0}": "{0}", "{0} – {1}": "{0} – {1}"}


def texts_for(language: str) -> Texts:
    """The texts of ``language`` (``fr`` or ``fr_FR``). Raises BadInput where there are none."""
    code = language.strip().lower().replace("-", "_").split("_")[0]
    path = resource("layouts/texts", f"{code}.json") if re.fullmatch(r"[a-z]{2,3}", code) else None
    if path is None:
        raise BadInput(
            N_("There are no map texts in the language {language}"),
            hint=N_("choose one of {languages}"),
            language=language, languages=", ".join(LANGUAGES),
        )
    return _load(path, path.stat().st_mtime_ns, code)


@lru_cache(maxsize=16)
def _load(path: Path, _changed: int, code: str) -> Texts:
    shipped = _read(Path(__file__).resolve().parents[1] / "resources" / "layouts" / "texts" / "en.json")
    own = _read(path)
    # A user's file may hold only the texts that she changed.
    base = _read(shipped_path) if (shipped_path := _shipped(code)).is_file() else shipped
    parts = {name: {**shipped[name], **base.get(name, {}), **own.get(name, {})}
             for name in ("texts", "layers", "legend")}
    return Texts(code, own.get("direction", base.get("direction")) == "rtl", **parts)


def _shipped(code: str) -> Path:
    return Path(__file__).resolve().parents[1] / "resources" / "layouts" / "texts" / f"{code}.json"


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(
            N_("The map texts in {file} cannot be read"), hint=N_("correct or remove this file"),
            file=str(path), details=str(error),
        ) from error
    if not isinstance(content, dict):
        raise BadInput(N_("The map texts in {file} cannot be read"), hint=N_("correct or remove this file"),
                       file=str(path))
    return content
