"""Translation of the texts that the pure rooms mark and of the plugin's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..base.errors import CommonGroundError
from ..base.feedback import checkpoint
from ..base.text import Told, isolated, runs_right_to_left, said, without_isolates
from .language import I18N, qm_file, speaking, texts, translate, user_locale

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.frame import Frame

__all__ = ["frame_in_words", "install_translator", "languages", "remove_translator", "sentence", "speaking", "tr",
           "user_locale", "words"]


def tr(text: str, **values: object) -> str:
    """Translate an English template of this plugin and fill its ``{name}`` marks."""
    translated = translate(text)
    if not values:
        return translated
    if runs_right_to_left(translated):
        values = {name: isolated(value) for name, value in values.items()}
    try:
        return translated.format_map(values)
    except (KeyError, IndexError, ValueError):
        return text.format_map(values)


def sentence(error: CommonGroundError) -> str:
    """The error's one sentence in the user's language."""
    return error.sentence(translate)


def words(text: str) -> str:
    """A note or reason of a pure room in the user's language, as plain text."""
    return said(text, translate)


def frame_in_words(frame: Frame, columns: Sequence[str] = (), feedback: Feedback | None = None) -> None:
    """The notes, the title and the remarks in ``columns`` of a frame in the user's language; in place.

    Raises Cancelled where a ``feedback`` says so.
    """
    frame.notes = [words(note) for note in frame.notes]
    frame.provenance = frame.provenance.with_(title=without_isolates(words(frame.provenance.title)))
    for name in columns:
        if name in frame.table:
            import pandas as pd

            cells = frame.table[name].tolist()
            if any(isinstance(cell, Told) for cell in cells):
                told = []
                for position, cell in enumerate(cells):
                    if feedback is not None and position % 2000 == 0:
                        checkpoint(feedback)
                    told.append(words(cell) if isinstance(cell, str) else None)
                frame.table[name] = pd.Series(told, dtype=object, index=frame.table.index)


def languages() -> tuple[Callable[[str], str], ...]:
    """A translating function for each language that is here: to recognise remarks that another one wrote."""
    return tuple(partial(_in, texts(path.stem[len("common_ground_"):])) for path in sorted(I18N.glob("*.qm")))


def _in(known: Mapping[str, str], text: str) -> str:
    return known.get(text, text)


def install_translator() -> QTranslator | None:
    """Load ``i18n/common_ground_<lang>.qm`` for the user's language; None where there is none."""
    path = qm_file(user_locale())
    if path is not None:
        translator = QTranslator()
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def remove_translator(translator: QTranslator) -> None:
    """Undo :func:`install_translator`."""
    QCoreApplication.removeTranslator(translator)
