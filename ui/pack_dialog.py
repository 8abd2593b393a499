"""A country pack for somebody: for whom and what for, what the gate says of each layer, then the file."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..bridge.i18n import tr
from ..bridge.language import country_name
from . import messages, store_work
from .direction import follow_language, own_words
from .links import show_html

if TYPE_CHECKING:
    from ..bridge.sharing import Judgement
    from .dock import Dock

OWN, PARTNER = "own programme", "partner with agreement"


class PackDialog(QDialog):
    """Audience, purpose, agreement. ``audience``, ``purpose`` and ``agreement`` after it closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        self.setWindowTitle(tr("Country pack"))
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        intro = QLabel(tr("For the own programme the pack holds everything. For others it holds what the sharing gate "
                          "lets through as it is; you see its answer before anything is written."))
        intro.setWordWrap(True)
        form.addRow(intro)
        self.for_whom = QComboBox()
        for value, label in (
            (OWN, tr("Own programme")), ("accredited operator", tr("Accredited operator")),
            (PARTNER, tr("Partner with agreement")), ("cluster", tr("Cluster")), ("public", tr("Public")),
        ):
            self.for_whom.addItem(label, value)
        self.why = QLineEdit()
        self.signed = QLineEdit()
        for label, editor in ((tr("For whom"), self.for_whom), (tr("Purpose"), self.why),
                              (tr("Agreement with the partner"), self.signed)):
            editor.setAccessibleName(label)
            form.addRow(label, editor)
        self.why.setPlaceholderText(tr("what the audience needs it for"))
        self.buttons = own_words(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
        self.go = self.buttons.addButton(tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.for_whom.currentIndexChanged.connect(lambda _row: self._enable())
        self.why.textChanged.connect(lambda _text: self._enable())
        self._enable()
        self.resize(self.fontMetrics().averageCharWidth() * 64, self.sizeHint().height())

    @property
    def audience(self) -> str:
        return str(self.for_whom.currentData())

    @property
    def purpose(self) -> str:
        return self.why.text().strip()

    @property
    def agreement(self) -> str:
        return self.signed.text().strip() if self.audience == PARTNER else ""

    def _enable(self) -> None:
        own = self.audience == OWN
        self.why.setEnabled(not own)
        self.signed.setEnabled(self.audience == PARTNER)
        self.go.setEnabled(own or bool(self.purpose))
        self.go.setToolTip("" if self.go.isEnabled() else tr("Say what the audience needs it for."))


def _title(item: Any) -> str:
    return tr(item.provenance.title) if item.provenance.title else str(item.name)


def answer_html(judgements: list[Judgement]) -> str:
    """What goes and what stays behind, with the reason, what may go in its place, and both harms."""
    from ..analysis.gate import read_rules

    forms = read_rules()["forms"]
    parts = []
    for found in judgements:
        parts.append(f"<h2>{escape(country_name(found.country))}</h2>")
        going = [_title(item) for item in found.cleared]
        parts.append(f"<h3>{escape(tr('In the pack: {n}', n=len(going)))}</h3>")
        parts.append("<ul>" + "".join(f"<li>{escape(name)}</li>" for name in going) + "</ul>")
        stay = [item for item in found.items if item.answer != "yes"]
        parts.append(f"<h3>{escape(tr('Stays behind: {n}', n=len(stay)))}</h3>")
        for item in stay:
            parts.append(f"<p><b>{escape(_title(item))}</b>: {escape(item.why(tr))}</p>")
            lines = []
            if item.verdict and item.verdict.forms:
                lines.append((tr("What may go in its place"), "; ".join(tr(forms[f]) for f in item.verdict.forms)))
            if item.verdict:
                lines += [(tr("Harm of sharing"), tr(item.verdict.harm_of_sharing)),
                          (tr("Harm of withholding"), tr(item.verdict.harm_of_withholding))]
            parts.append("<ul>" + "".join(f"<li>{escape(label)}: {escape(text)}</li>" for label, text in lines if text)
                         + "</ul>")
    return "".join(parts)


class AnswerDialog(QDialog):
    """The gate's answer; accepted when the pack is to be written."""

    def __init__(self, judgements: list[Judgement], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        self.setWindowTitle(tr("What goes into the pack"))
        self.text = QTextBrowser()
        show_html(self.text, answer_html(judgements))
        self.text.setAccessibleName(tr("What goes into the pack"))
        self.buttons = own_words(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
        self.save = self.buttons.addButton(tr("Save the pack…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setEnabled(all(found.cleared for found in judgements))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.buttons)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 84, width * 60)


def make_pack(dock: Dock) -> None:
    """Ask for whom, show the gate's answer, then write. Nothing is recorded before the file is chosen."""
    chosen = PackDialog(dock)
    if chosen.exec() != QDialog.DialogCode.Accepted:
        return
    folder = dock.folder
    asked = (chosen.audience, chosen.purpose, chosen.agreement)

    def write() -> None:
        proposed = str(Path(folder).parent / "country_pack.zip")
        path, _ = QFileDialog.getSaveFileName(dock, tr("Country pack"), proposed, tr("Country packs") + " (*.zip)")
        if path:
            dock.run_task(tr("Country pack"), lambda feedback: store_work.pack(folder, path, feedback, *asked),
                          lambda made: messages.say(dock.iface, tr("The country pack is {path}.", path=made),
                                                    Qgis.MessageLevel.Success))

    def answered(judgements: Any) -> None:
        if AnswerDialog(judgements, dock).exec() == QDialog.DialogCode.Accepted:
            write()

    if chosen.audience == OWN:
        write()
    else:
        dock.run_task(tr("What goes into the pack"), lambda feedback: store_work.pack_answer(folder, feedback, *asked),
                      answered)
