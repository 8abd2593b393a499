"""Open whatever an export comes in: a table, a layer of a file or geodatabase, a database connection."""

from __future__ import annotations

from pathlib import Path

from ...base.errors import BadInput
from ...base.feedback import Feedback, Silent
from ...base.text import N_
from ..frame import Frame
from ..sidecar import merged
from ..tabular import is_workbook, list_sheets, read_table
from ..vector import read_vector
from .pointtable import is_points_table
from .profile import Profile

_TEXT = (".csv", ".tsv", ".txt", ".tab.txt")


def open_source(text: str, layer: str = "", feedback: Feedback | None = None) -> Frame:
    """The rows of a path, ``path|layername=…`` or a database connection (``PG:…``), as they come.

    ``layer``: a layer, a sheet or a table. Raises BadInput (not there, empty, several layers and none named),
    NotFoundError, UnexpectedPayload, Cancelled.
    """
    feedback = feedback or Silent()
    path_text, name = split_layer(text)
    name = layer or name
    if is_connection(path_text):
        from .database import read_connection

        return read_connection(path_text, name, feedback)
    path = Path(path_text)
    if not path.exists():
        raise BadInput(N_("{file} is not there"), hint=N_("choose the file again"), file=path.name or path_text)
    if path.is_file() and (path.suffix.lower() in _TEXT or is_workbook(path)):
        frame = read_table(path, name or None, None, feedback)
    else:
        frame = read_vector(path, name or None, feedback=feedback)
    frame.provenance = merged(frame.provenance, path)
    return frame


def open_points(text: str, profile: Profile, feedback: Feedback | None = None) -> Frame:
    """The points table: of a workbook whose sheet is not named, the sheet that has PolyID and PointNo."""
    path, name = split_layer(text)
    if not name and is_workbook(path):
        sheets = points_sheets(path, profile, feedback)
        if sheets:
            return open_source(path, sheets[0], feedback)
    return open_source(text, "", feedback)


def points_sheets(path: str, profile: Profile, feedback: Feedback | None = None) -> list[str]:
    """The sheets of a workbook that are points tables. Raises BadInput; with a ``feedback`` Cancelled."""
    found = []
    for sheet in list_sheets(path, feedback):
        try:
            frame = read_table(path, sheet, feedback=feedback)
        except BadInput:  # an empty sheet beside the others is usual
            frame = None
        if frame is not None and is_points_table(frame, profile):
            found.append(sheet)
    return found


def split_layer(text: str) -> tuple[str, str]:
    """Path and layer of ``file.xlsx|layername=Points``; a Windows path has no such mark."""
    path, _, rest = text.partition("|")
    for part in rest.split("|"):
        key, _, value = part.partition("=")
        if key.strip().lower() in ("layername", "sheet", "layer") and value:
            return path.strip(), value.strip()
    return path.strip(), ""


def is_connection(text: str) -> bool:
    """True for a database connection, not a file."""
    return text.lower().startswith(("pg:", "postgresql://", "postgres://", "mysql:"))
