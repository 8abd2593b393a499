"""Translatable text for rooms that know no Qt.

A pure room marks a literal with :func:`N_`; the string stays English until a room with Qt translates
the template and fills it in. The template, not the filled sentence, is what translators see.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def N_(text: str) -> str:
    """Mark ``text`` as translatable and return it unchanged."""
    return text


def _fill(template: str, values: Mapping[str, object]) -> str:
    """Fill ``{name}`` marks; a translation with a wrong mark must not hide the message."""
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
        return _fill(template, self.values)

    def __str__(self) -> str:
        return self.render()
