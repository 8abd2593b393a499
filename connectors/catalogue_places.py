"""Places, roads and services. Entries of the catalogue; standard library only."""

from __future__ import annotations

from ..base.text import N_
from .source import Source

SOURCES: tuple[Source, ...] = (
    Source(
        "healthsites", N_("Health sites (healthsites.io)"),
        N_("Health facilities from OpenStreetMap as points, with your own key"),
        "healthsites", "healthsites", group="places", key="required", outputs=("point",), file=False,
        licence="ODbL 1.0", licence_url="https://opendatacommons.org/licenses/odbl/1-0/", page="https://healthsites.io",
        help=N_("HOTOSM on HDX has the same without a key. Example: COUNTRY=MLI."),
    ),
)
