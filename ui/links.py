"""Links that can be read in a dark theme: Qt takes their colour from the application's palette, which QGIS's themes
leave as it is for a light window."""

from __future__ import annotations

from qgis.PyQt.QtGui import QGuiApplication, QPalette
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from .direction import turn_text


def link_colour(widget: QWidget) -> str:
    """Colour of a link in ``widget``, by how light the theme writes its text."""
    widget.ensurePolished()
    link = QGuiApplication.palette().color(QPalette.ColorRole.Link)
    if widget.palette().color(QPalette.ColorRole.WindowText).lightness() > link.lightness():
        link = link.lighter(165)  # light letters stand on a dark ground
    return str(link.name())


def with_links(html: str, widget: QWidget) -> str:
    """``html`` with its links in the colour for ``widget``."""
    return html.replace("<a href=", f'<a style="color: {link_colour(widget)}" href=')


def show_html(browser: QTextBrowser, html: str) -> None:
    """Text in the direction of the language, with links that can be read in the theme of now."""
    browser.document().setDefaultStyleSheet(f"a {{ color: {link_colour(browser)}; }}")
    turn_text(browser)
    browser.setHtml(html)
