"""Every source, declared once. Toolbox, dock, Browser panel and locator are drawn from here.

A new source is one module with ``fetch(query, client, feedback) -> list[Frame]`` and one entry in a
``catalogue_<group>.py`` (or a call of :func:`register`). ``query`` has COUNTRY (ISO3 in upper case, "" where the
source has none), FILE ("" or the path of a file downloaded by hand) and the source's own parameters under their
names, None where not set. With FILE the client is None. Standard library only: this module is imported at start-up.
"""

from __future__ import annotations

from . import (
    catalogue_boundaries,
    catalogue_conflict,
    catalogue_displacement,
    catalogue_lists,
    catalogue_needs,
    catalogue_places,
)
from .source import GROUPS, Parameter, Source

__all__ = ["GROUPS", "SOURCES", "Parameter", "Source", "by_id", "register", "unregister"]

_SOURCES: tuple[Source, ...] = (
    *catalogue_boundaries.SOURCES, *catalogue_displacement.SOURCES, *catalogue_needs.SOURCES,
    *catalogue_conflict.SOURCES, *catalogue_places.SOURCES, *catalogue_lists.SOURCES,
)

_registered: dict[str, Source] = {source.id: source for source in _SOURCES}
#: All sources in the order of the catalogue.
SOURCES: list[Source] = list(_SOURCES)


def by_id(source_id: str) -> Source:
    """The source of that id. Raises KeyError."""
    return _registered[source_id]


def register(source: Source) -> None:
    """Add a source, or replace one of the same id (another plugin, a test)."""
    unregister(source.id)
    _registered[source.id] = source
    SOURCES.append(source)


def unregister(source_id: str) -> None:
    """Take a source out again; nothing happens where there is none."""
    _registered.pop(source_id, None)
    SOURCES[:] = [source for source in SOURCES if source.id != source_id]
