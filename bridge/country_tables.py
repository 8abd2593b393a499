"""The tables of a country in a workspace by what they are: hazard, release, accident …, population, displacement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..connectors.frame import Frame
from .workspace import PREVIOUS, Workspace

if TYPE_CHECKING:
    from ..base.feedback import Feedback

#: table name in a workspace to what it is; {level} is the admin level asked for
_NAMES = (
    ("population", r"cod_ps_adm{level}"),
    ("displacement", r"dtm_adm{level}"),
    ("exposure", r"exposure(_adm{level})?"),
    ("contamination", r"contamination(_adm{level})?"),
    ("boundaries", r"cod_ab_adm{level}"),
)
_IMSMA = re.compile(
    r"^imsma_(hazard|survey|release|task|device|accident|casualty|risk_education|victim_assistance|eod_task|qa)(_points)?$"
)


def country_tables(workspace: Workspace, country: str, level: int, feedback: Feedback) -> dict[str, Frame]:
    """What a country's GeoPackage holds, ready for a method. Records that are only points are added to their kind.

    Rejected rows and earlier states are not among them. Raises WorkspaceError, Cancelled.
    """
    found: dict[str, list[Frame]] = {}
    for entry in workspace.layers(country):
        if entry.table.endswith((PREVIOUS, "_rejected")):
            continue
        match = _IMSMA.match(entry.table)
        kind = match.group(1) if match else _kind(entry.table, level)
        if kind:
            frame = workspace.read(entry.table, country, feedback)
            found.setdefault(kind, []).append(frame)
    return {kind: frames[0] if len(frames) == 1 else _together(frames) for kind, frames in found.items()}


def _kind(table: str, level: int) -> str:
    for kind, pattern in _NAMES:
        if re.fullmatch(pattern.replace("{level}", str(level)), table):
            return kind
    return ""


def _together(frames: list[Frame]) -> Frame:
    """Rows of several layers of one kind, without their geometry: for counting, not for drawing."""
    import pandas as pd

    table = pd.concat([frame.table for frame in frames], ignore_index=True)
    return Frame(frames[0].name, table, provenance=frames[0].provenance, notes=[n for f in frames for n in f.notes])
