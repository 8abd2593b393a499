"""The exports that a workspace keeps: the hazards as they are, their earlier state, and the figures of all imports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from ..base.errors import BadInput
from ..base.text import N_
from ..connectors.frame import Frame
from .hazards import POINTS, joined
from .workspace import Entry, Workspace

if TYPE_CHECKING:
    from ..base.feedback import Feedback

HAZARDS = "imsma_hazard"


def kept_exports(folder: str, country: str, feedback: Feedback) -> tuple[Frame | None, Frame, Frame | None]:
    """Earlier hazards (None where no earlier state waits), the present ones, the release products (None for none).

    Areas and records that are only points together; a layer that a refresh did not change is its own earlier state.
    Raises BadInput where the workspace has no hazards, WorkspaceError, Cancelled.
    """
    workspace = Workspace.open(folder, create=False)
    present = {entry.table: entry for entry in workspace.layers(country)}
    if HAZARDS not in present:
        raise BadInput(N_("The workspace has no hazards of {country}"), country=country,
                       hint=N_("import an export of hazards into it first"))
    now, before = [], []
    waits: Frame | None = None
    for table in (HAZARDS, HAZARDS + POINTS):
        if table not in present:
            continue
        frame = workspace.read(table, country, feedback)
        earlier = workspace.earlier(table, country, feedback)
        waits = waits or earlier
        now.append(_dated(frame, present[table].written_at))
        before.append(frame if earlier is None else earlier)
    release = workspace.read("imsma_release", country, feedback) if "imsma_release" in present else None
    if waits is None:
        return None, _one(now), release
    old = _one(before)
    old.provenance = waits.provenance  # areas that did not change carry the date of the present export
    return old, _one(now), release


def kept_figures(folder: str, country: str) -> dict[str, tuple[int, int]]:
    """Day to open and released land (m²) of the imports; empty for a workspace without any."""
    from ..analysis.export_history import TABLE, figures

    workspace = Workspace.open(folder, create=False)
    present = {entry.table: entry for entry in workspace.layers(country)}
    if TABLE not in present or HAZARDS not in present:
        return {}
    return figures(workspace.read(TABLE, country), _written(present))


def exports_with(folder: str, country: str, frames: Sequence[Frame]) -> Frame:
    """The table of figures with a new export, to be written with it."""
    from ..analysis.export_history import TABLE, day_of, with_export

    workspace = Workspace.open(folder)
    present = {entry.table: entry for entry in workspace.layers(country)}
    kept = workspace.read(TABLE, country) if TABLE in present else None
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return with_export(kept, frames, day_of(frames[0].provenance, now), now, current=_written(present))


def _written(present: dict[str, Entry]) -> str:
    """When the hazards that stand now were written; going back takes the figures of later imports with it."""
    return min((present[table].written_at for table in (HAZARDS, HAZARDS + POINTS) if table in present), default="")


def _dated(frame: Frame, written_at: str) -> Frame:
    if not (frame.provenance.valid_on or frame.provenance.version or frame.provenance.retrieved_at):
        frame.provenance = frame.provenance.with_(retrieved_at=written_at)
    return frame


def _one(frames: list[Frame]) -> Frame:
    return frames[0] if len(frames) == 1 else joined(frames[0], frames[1])
