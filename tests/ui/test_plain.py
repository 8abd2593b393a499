"""Names and sources that look like HTML are shown as they are written."""

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QLabel

UI = Path(__file__).resolve().parents[2] / "ui"
NASTY = '<img src="file:///etc/hostname"><a href="https://example.org">Ministry</a>'


def seen(text):
    """What a person reads in a tool tip."""
    if "<" not in text:
        return text
    page = QTextDocument()
    page.setHtml(text)
    return page.toPlainText()


def test_a_source_from_someone_elses_workspace_is_text(filled):
    from dataclasses import replace

    entry = next(item for item in filled.stock.entries if item.table == "cod_ab_adm1")
    entry = replace(entry, provenance=entry.provenance.with_(source=NASTY))
    filled.stock.fill([entry])
    item = filled.stock.tree.topLevelItem(0).child(0)
    item.setSelected(True)
    assert filled.stock.source.textFormat() == Qt.TextFormat.PlainText and NASTY in filled.stock.source.text()
    assert NASTY in seen(item.toolTip(0))


def test_a_tip_without_marks_stays_as_it_is():
    from common_ground.ui.plain import plain_tip

    assert plain_tip("Ministry of Health") == "Ministry of Health"
    assert seen(plain_tip("A & B <i>")) == "A & B <i>"


@pytest.mark.parametrize("file", ["paged.py", "work.py", "stock.py", "options.py", "project_page.py", "steps.py"])
def test_labels_that_show_data_are_plain(file):
    """A label that is filled later, with a sentence or a name, is made by plain()."""
    bare = re.findall(r"= (QLabel\(\))", (UI / file).read_text(encoding="utf-8"))
    assert not bare, f"{file}: write plain(QLabel())"


def test_plain_keeps_the_label():
    from common_ground.ui.plain import plain

    label = QLabel(NASTY)
    assert plain(label) is label and label.textFormat() == Qt.TextFormat.PlainText
