"""Text from data stays text: Qt takes a label or a tool tip for HTML as soon as it looks like it."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel


def plain(label: QLabel) -> QLabel:
    """A label that shows names, sentences and sources as they are written; returns ``label``."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def plain_tip(text: str) -> str:
    """A tool tip that shows ``text`` as it is written."""
    return f"<span>{escape(text)}</span>" if "<" in text or "&" in text else text
