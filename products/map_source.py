"""What a map of a workspace shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..base.errors import BadInput
from ..base.feedback import checkpoint
from ..base.text import N_
from ..bridge.i18n import tr
from ..bridge.workspace import Entry, Workspace
from .map_layers import MapLayer, closed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsVectorLayer

    from ..base.feedback import Feedback

_ADMIN = re.compile(r"adm(\d)$")
#: at most one of these fills the areas of a map; the first that is there
_FILLS = ("exposure", "contamination", "riskgrid")


def layers_of_workspace(
    folder: str, country: str, feedback: Feedback, audience: str = "own"
) -> tuple[list[QgsVectorLayer], str]:
    """Layers for one map of a country, and its ISO 3 code. Main thread only.

    Everything with a geometry, except that of several figures by area only one can fill the map (exposure, else
    contamination, else the risk grid), and of the boundaries the country and level 1. For an audience outside the
    programme only what :func:`map_layers.allowed` lets through. What is left out is said.

    Raises WorkspaceError, BadInput (several countries and none named, nothing there).
    """
    workspace = Workspace.open(folder, create=False)
    countries = workspace.countries()
    code = country.strip().upper()
    if not code:
        if len(countries) != 1:
            raise BadInput(N_("The workspace {folder} has {n} countries"), n=len(countries), folder=folder,
                           hint=N_("name one of them: {countries}"), countries=", ".join(countries) or "-")
        code = countries[0]
    entries = [entry for entry in workspace.layers(code) if entry.geometry and entry.rows]
    if not entries:
        raise BadInput(N_("The workspace {folder} has no layer to draw for {country}"), folder=folder, country=code,
                       hint=N_("load boundaries and hazards first"))
    layers = {}
    for done, entry in enumerate(entries):
        checkpoint(feedback, done / len(entries))  # the window is served between two layers
        layers[entry.table] = workspace.layer(entry)
    may = [entry for entry in entries
           if not closed(MapLayer(layers[entry.table], entry.style, "", entry.provenance), audience)]
    chosen = select(may)
    if not chosen:
        raise BadInput(N_("The workspace {folder} has no layer for {country} that may go to {audience}"), folder=folder,
                       country=code, audience=audience, hint=N_("run riskgrid first"))
    left = [entry.title for entry in entries if entry not in chosen]
    if left:
        feedback.info(tr("Not on the map: {layers}", layers=", ".join(left)))
    return [layers[entry.table] for entry in chosen], code


def select(entries: Sequence[Entry]) -> list[Entry]:
    """The entries that make one readable map (see :func:`layers_of_workspace`)."""
    fill = next((style for style in _FILLS if any(entry.style == style for entry in entries)), "")
    newest = max((entry for entry in entries if entry.style == fill), key=lambda entry: entry.written_at, default=None)
    chosen = []
    for entry in entries:
        level = _ADMIN.search(entry.table)
        if level and entry.style.startswith("admin"):
            if int(level.group(1)) <= 1:
                chosen.append(entry)
        elif entry.style in _FILLS:
            if entry is newest:
                chosen.append(entry)
        else:
            chosen.append(entry)
    return chosen


def boundaries(folder: str, country: str, level: int) -> QgsVectorLayer | None:
    """The boundaries of one admin level in a workspace; None where it has none. Main thread only."""
    workspace = Workspace.open(folder, create=False)
    for entry in workspace.layers(country):
        found = _ADMIN.search(entry.table)
        if found and int(found.group(1)) == level and entry.style.startswith("admin") and entry.geometry:
            return workspace.layer(entry)
    return None
