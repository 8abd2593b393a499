"""Links that can be read in a dark theme: Qt takes their colour from the application's palette, which QGIS's themes
leave as it is for a light window."""

from __future__ import annotations

from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from .direction import turn_text

#: on a dark and on a light ground, each with a contrast of at least 4.5 to 1 on the ground of QGIS's themes
_ON_DARK, _ON_LIGHT = "#8ab8ff", "#0b57a4"


def link_colour(widget: QWidget) -> str:
    """Colour of a link in ``widget``, by how light the theme writes its text."""
    widget.ensurePolished()
    light = widget.palette().color(QPalette.ColorRole.WindowText).lightness()
    return _ON_DARK if light > 110 else _ON_LIGHT


def with_links(html: str, widget: QWidget) -> str:
    """``html`` with its links in the colour for ``widget``."""
    return html.replace("<a href=", f'<a style="color: {link_colour(widget)}" href=')


def show_html(browser: QTextBrowser, html: str) -> None:
    """Text in the direction of the language, with links that can be read in the theme of now."""
    browser.document().setDefaultStyleSheet(f"a {{ color: {link_colour(browser)}; }}")
    turn_text(browser)
    browser.setHtml(html)
