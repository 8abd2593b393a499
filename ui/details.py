"""Where a layer comes from, how sensitive it is and why; and the change of that level, with a reason that is kept."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..base.text import isolated
from ..bridge import settings
from ..bridge.i18n import tr
from ..bridge.language import day, right_to_left
from ..connectors.provenance import LEVELS
from .direction import follow_language, own_words
from .links import show_html

if TYPE_CHECKING:
    from ..connectors.provenance import Provenance


def level_title(level: str) -> str:
    """A sensitivity level as people read it."""
    return {"low": tr("low"), "moderate": tr("moderate"), "high": tr("high"),
            "severe": tr("severe")}.get(level, tr("not set"))


def details_html(title: str, provenance: Provenance) -> str:
    """Everything a layer carries, as HTML with every text escaped; what is not known is said."""
    link = escape(provenance.url)
    if provenance.url.startswith(("https://", "http://")):
        link = f'<a href="{link}">{link}</a>'
    rows = (
        (tr("Source"), escape(tr(provenance.source) if provenance.source else "")), (tr("Address"), link),
        (tr("Licence"), escape(tr(provenance.licence) if provenance.licence else "")),
        (tr("Version"), escape(provenance.version)), (tr("Valid on"), escape(day(provenance.valid_on))),
        (tr("Retrieved"), escape(day(provenance.retrieved_at))), (tr("Owner"), escape(provenance.owner)),
        (tr("Agreement"), escape(provenance.agreement)),
        (tr("Caveats"), escape(tr(provenance.caveats) if provenance.caveats else "")),
        (tr("Sensitivity"), escape(level_title(provenance.sensitivity))),
        (tr("May go to"), escape(tr(provenance.may_go_to) if provenance.may_go_to else "")),
        (tr("Note"), escape(tr("The rows are invented")) if provenance.invented else ""),
    )
    unknown = escape(tr("not known"))
    if right_to_left():  # a sentence in Latin letters keeps its full stop at its end
        rows = tuple((label, str(isolated(text))) for label, text in rows)
    cells = "".join(f"<tr><td><b>{escape(label)}</b>&nbsp;</td><td>{text or unknown}</td></tr>"
                    for label, text in rows if text or label != tr("Note"))
    return f"<h3>{escape(title)}</h3><table cellspacing='4'>{cells}</table>"


class DetailsDialog(QDialog):
    """Source, licence, dates, sensitivity of one layer."""

    def __init__(self, title: str, provenance: Provenance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        self.setWindowTitle(tr("Details and source"))
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setAccessibleName(tr("Details and source"))
        show_html(self.text, details_html(title, provenance))
        self.buttons = own_words(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.buttons)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 80, width * 60)


class SensitivityDialog(QDialog):
    """A level, who changes it, and why. OK waits for name and reason."""

    def __init__(self, title: str, before: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        self.before = before
        self.setWindowTitle(tr("Sensitivity"))
        about = QLabel(tr("{layer}: the level is {level}.", layer=title, level=level_title(before)))
        about.setWordWrap(True)
        self.why = QLabel(sentence)
        self.why.setWordWrap(True)
        self.why.setVisible(bool(sentence))
        self.level = QComboBox()
        for level in LEVELS:
            self.level.addItem(level_title(level), level)
        self.level.setCurrentIndex(self.level.findData(before))
        self.name = QLineEdit(settings.CONTACT_NAME.value())
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setMaximumHeight(self.fontMetrics().height() * 6)
        self.note = QLabel(tr("The change is kept in the release ledger of the workspace, with name and reason."))
        self.note.setWordWrap(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, editor in ((tr("New level"), self.level), (tr("Your name"), self.name),
                              (tr("Reason"), self.reason)):
            caption = QLabel(label)
            caption.setBuddy(editor)
            editor.setAccessibleName(label)
            form.addRow(caption, editor)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = own_words(QDialogButtonBox(kinds.Ok | kinds.Cancel))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (about, self.why):
            layout.addWidget(widget)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)
        self.level.currentIndexChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self._check()

    def _check(self, *_ignored: object) -> None:
        whole = bool(self.name.text().strip() and self.reason.toPlainText().strip())
        changed = self.level.currentData() not in (None, self.before)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(whole and changed)
