"""Translatable text for rooms that know no Qt.

A pure room marks a literal with :func:`N_`; the string stays English until a room with Qt translates
the template and fills it in. The template, not the filled sentence, is what translators see.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field


def N_(text: str) -> str:
    """Mark ``text`` as translatable and return it unchanged."""
    return text


_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u058f]")
_FSI, _PDI = "\u2068", "\u2069"
_JOINT = "{first}; {second}"


def isolated(value: object) -> object:
    """A text with Latin letters that keeps its own direction inside a sentence from right to left; others unchanged."""
    if isinstance(value, str) and _LEFT_TO_RIGHT.search(value) and not value.startswith(_FSI):
        return f"{_FSI}{value}{_PDI}"
    return value


def runs_right_to_left(text: str) -> bool:
    """Is there a letter of such a script?"""
    return _RIGHT_TO_LEFT.search(text) is not None


def without_isolates(text: str) -> str:
    """``text`` without the invisible marks of :func:`isolated`: for what is stored and compared."""
    return text.replace(_FSI, "").replace(_PDI, "")


def _english(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


_writer: list[Callable[[float, int], str]] = [_english]


def write_figures_with(write: Callable[[float, int], str]) -> None:
    """``write(value, decimals)``: what a room with Qt has for figures in the user's language."""
    _writer[0] = write


def figure(value: float, decimals: int = 0) -> str:
    """``1,234.5`` with the separators of the user's language, in a report that a pure room writes."""
    return _writer[0](value, decimals)


def percent(share: float, decimals: int = 0) -> str:
    """A share of 1 as ``12.5%``."""
    return f"{figure(100 * share, decimals)}%"


def _fill(template: str, values: Mapping[str, object]) -> str:
    """Fill ``{name}`` marks; a translation with a wrong mark must not hide the message."""
    if runs_right_to_left(template):
        values = {name: isolated(value) for name, value in values.items()}
    try:
        return template.format_map(values)
    except (KeyError, IndexError, ValueError):
        return template


@dataclass(frozen=True)
class Text:
    """A template and its values: ``Text(N_("{n} rows left out"), {"n": 3})``."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def render(self, translate: Callable[[str], str] | None = None) -> str:
        """Return the filled sentence, the template first passed through ``translate``."""
        template = translate(self.template) if translate else self.template
        values = {name: said(value, translate) if isinstance(value, str) else value
                  for name, value in self.values.items()}
        return _fill(template, values)

    def __str__(self) -> str:
        return self.render()


class Told(str):
    """A filled English sentence that remembers its template, so that a room with Qt can say it in another language.

    It is a ``str`` everywhere a note, a reason or a cell of text is wanted; :func:`said` translates it. Values may be
    such sentences themselves.
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object] | None = None) -> Told:
        values = values or {}
        made = super().__new__(cls, _fill(template, values) if values else template)
        made.template, made.values = template, values
        return made

    def __str__(self) -> str:
        return str.__str__(self)


def told(template: str, /, **values: object) -> Told:
    """``told(N_("{n} points dropped"), n=3)``."""
    return Told(template, values)


def joined(first: str | None, second: str) -> str:
    """Two remarks about one thing as one, each in its own words."""
    return second if not first else Told(_JOINT, {"first": first, "second": second})


def said(text: str, translate: Callable[[str], str] | None = None) -> str:
    """``text`` as plain ``str``, in the user's language where it is a :class:`Told`."""
    if not isinstance(text, Told):
        return text
    template = translate(text.template) if translate else text.template
    if not text.values:
        return template
    values = {name: said(value, translate) if isinstance(value, str) else value for name, value in text.values.items()}
    if template == _JOINT and runs_right_to_left(str(values["first"])):
        template = _JOINT.replace(";", "\u061b")
    return _fill(template, values)


def pattern(template: str, languages: Iterable[Callable[[str], str]] = ()) -> re.Pattern[str]:
    """Finds a filled ``template`` inside a text, in English and in each of ``languages``."""
    forms = dict.fromkeys([template, *(translate(template) for translate in languages)])
    parts = (".*?".join(re.escape(part) for part in re.split(r"\{[A-Za-z_]\w*\}", form)) for form in forms)
    return re.compile("|".join(parts), re.DOTALL)
