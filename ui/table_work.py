"""What the table wizard does off the main thread: look at heads, read a sheet, try without writing. No widget here."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import UnexpectedPayload
from ..base.feedback import checkpoint
from ..base.text import N_
from ..bridge.i18n import tr, words

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.frame import Frame
    from ..connectors.loaded import Loaded
    from ..connectors.table_choices import Choices, Guess
    from ..connectors.table_heads import Head
    from ..connectors.table_wizard import Suggestion, TablePreset

SHOWN = 50


@dataclass
class Looked:
    """A file by its heads: its sheets, the presets that there are, those that fit, and those that cannot be read."""

    file: str
    heads: list[Head]
    known: list[TablePreset]
    fits: list[Suggestion]
    broken: list[str] = field(default_factory=list)

    def head(self, sheet: str) -> Head | None:
        """The head of a sheet, None for another one."""
        return next((head for head in self.heads if head.sheet == sheet), None)


def look(file: str, folder: str, feedback: Feedback) -> Looked:
    """Heads and fitting presets, those of ``folder`` among them. Raises BadInput, UnexpectedPayload, Cancelled."""
    from ..connectors import table_wizard
    from ..connectors.table_heads import heads
    from ..connectors.vector import sniff

    path = Path(file)
    if path.is_file() and path.stat().st_size and sniff(path) == "html":
        raise UnexpectedPayload(N_("{name} is a web page, not data"), name=path.name,
                                hint=N_("download the file again"))
    found = heads(path, feedback)
    checkpoint(feedback, 50)
    broken: list[str] = []
    known = table_wizard.presets(folder, broken)
    return Looked(file, found, known, table_wizard.fitting(found, known), broken)


@dataclass
class Read:
    """A sheet in memory with its guesses; ``preset`` is where they come from."""

    frame: Frame
    preset: TablePreset
    guesses: dict[str, Guess]
    columns: list[str]
    words: list[str]

    def head_rows(self) -> list[list[str]]:
        """The first rows as texts."""
        return rows_of(self.frame.table)


def read(looked: Looked, preset: TablePreset | None, sheet: str, header: int | None, tag: int | None,
         feedback: Feedback) -> Read:
    """The whole sheet, and which column is what by ``preset`` (None: by all of them together)."""
    from ..connectors.table_choices import general, guesses, vocabulary
    from ..connectors.tabular import read_table

    base = preset or general(looked.known)
    frame = read_table(looked.file, sheet or None, header, feedback, tag)
    columns = [str(name) for name in frame.table.columns]
    return Read(frame, base, guesses(frame.table, base, preset is None), columns, vocabulary(looked.known))


def attempt(found: Read, choices: Choices, sheet: str, header: int | None, tag: int | None,
            feedback: Feedback) -> tuple[TablePreset, Loaded]:
    """The preset of these choices, and the table as it would come in. Raises BadInput, UnexpectedPayload, Cancelled."""
    from ..connectors.table_choices import chosen_preset, reads_as_said
    from ..connectors.table_wizard import apply

    preset = chosen_preset(found.preset, choices, sheet, header, tag)
    if not reads_as_said(preset, choices.mapping, found.columns, found.frame.table.attrs.get("hxl_tags")):
        raise UnexpectedPayload(N_("Two columns of the file have names that cannot be told apart"),
                                hint=N_("rename one of them in the file"))
    return preset, apply(found.frame, preset, feedback=feedback)


def rows_of(table: Any) -> list[list[str]]:
    """The first rows of a table as texts, empty cells as empty texts."""
    head = table.head(SHOWN).astype(object)
    head = head.where(head.notna(), None)
    return [["" if value is None else str(value) for value in row] for row in head.itertuples(index=False, name=None)]


def summary(loaded: Loaded) -> str:
    """How many rows and points, and what must be known; as HTML."""
    placed = 0 if loaded.geometry is None else sum(shape is not None for shape in loaded.geometry)
    said = tr("{n} rows would come in, {points} of them as points.", n=len(loaded), points=placed)
    notes = "".join(f"<li>{escape(words(note))}</li>" for note in [*loaded.notes, *loaded.told])
    return f"<h3>{escape(said)}</h3><ul>{notes}</ul>"
