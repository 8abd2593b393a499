"""IMSMA Core over its feature service: a layer or table as rows, and which of them could be a sub-table's parent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.feedback import Feedback
from .. import arcgis
from ..arcgis_server import Server, describe, list_layers
from ..frame import Frame
from .records import Reading

if TYPE_CHECKING:
    from ..http import Client


def reading(client: Client, form: str = "", language: str = "", parent: str = "") -> Reading:
    """A :class:`Reading` whose feature services are asked through ``client``. Both calls raise the family."""

    def rows(url: str, layer: str, feedback: Feedback) -> Frame:
        return arcgis.fetch({"URL": url, "LAYER": layer}, client, feedback)[0]

    def layers(service: str, feedback: Feedback) -> list[tuple[str, list[str]]]:
        server = Server(client, service)
        out = []
        for entry in list_layers(server, service, feedback):
            layer = describe(server, f"{service}/{entry.id}", feedback)
            out.append((str(entry.id), [column.name for column in layer.fields]))
        return out

    return Reading(form, language, parent, rows, layers)
