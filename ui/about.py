"""About the plugin: version, licence, the languages and who has read them, credits of the sources, the help."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..bridge.diagnostics import version
from ..bridge.help import page_url
from ..bridge.i18n import tr
from ..bridge.language import READ_BY_A_SPEAKER, number, spoken, texts
from ..connectors import catalogue
from .direction import follow_language, own_words
from .links import show_html


def language_notice() -> str:
    """What the reader must know of the language she sees; empty where a native speaker has read it."""
    language = spoken()
    if language in READ_BY_A_SPEAKER:
        return ""
    name = QLocale(language).nativeLanguageName()
    return tr("{language}: no native speaker has read this translation. Where a sentence is unclear, the English one "
              "holds; please send corrections.", language=name)


def about_html() -> str:
    """The whole text, everything escaped."""
    licence = tr("Free software under the GNU General Public License, version 2 or later. No warranty.")
    telemetry = tr("It sends nothing about you or your data anywhere; it asks only the sources that you load.")
    safety = tr("Nothing recorded does not mean safe. Do not use this to decide where it is safe to walk.")
    parts = [f"<h2>Common Ground {escape(version())}</h2>", f"<p>{escape(licence)}</p>", f"<p>{escape(telemetry)}</p>",
             f"<p><b>{escape(safety)}</b></p>"]
    notice = language_notice()
    if notice:
        parts.append(f"<h3>{escape(tr('Language'))}</h3><p>{escape(notice)}</p>")
        parts.append(f"<p>{escape(tr('{n} texts are translated.', n=number(len(texts(spoken())))))}</p>")
    parts.append(f"<h3>{escape(tr('Sources'))}</h3><ul>")
    for source in catalogue.SOURCES:
        if source.licence:
            parts.append(f"<li>{escape(tr(source.title))}: {escape(tr(source.licence))}</li>")
    parts.append("</ul>")
    parts.append(f'<p><a href="{escape(page_url("index"))}">{escape(tr("Help"))}</a></p>')
    return "".join(parts)


class AboutDialog(QDialog):
    """Text that can be copied; links open in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        self.setWindowTitle(tr("About Common Ground"))
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setAccessibleName(tr("About Common Ground"))
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        show_html(self.text, about_html())
        self.buttons = own_words(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.buttons)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 80, width * 70)
