"""The map package that relief agencies hand on: PDF, JPEG, and what the map is, as JSON and XML, in a zip."""

from __future__ import annotations

import json
import re
import zipfile
from html import escape
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsLayoutExporter, QgsProject

from ..base.errors import WorkspaceError
from ..base.scratch import forget, scratch_folder
from ..base.text import N_
from .map_layers import WGS84

if TYPE_CHECKING:
    from .map_layers import MapLayer
    from .map_layout import Sheet

_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


def about(sheet: Sheet, items: list[MapLayer], request: Any) -> dict[str, Any]:
    """What is known of a map, in the fields of a map catalogue; texts without direction marks."""
    values = {name: _MARKS.sub("", text) for name, text in sheet.values.items()}
    box = QgsCoordinateTransform(sheet.crs, QgsCoordinateReferenceSystem(WGS84), QgsProject()).transformBoundingBox(
        sheet.map.extent())
    page = sheet.layout.pageCollection().page(0).pageSize()
    return {
        "map_number": values["cg_map_number"],
        "title": values["cg_title"],
        "summary": values["cg_subtitle"],
        "country": values["cg_country"],
        "language": request.language,
        "created": request.created,
        "data_as_at": request.as_at or values["cg_as_at"],
        "producer": values["cg_producer"],
        "paper": request.paper,
        "page_mm": [round(page.width()), round(page.height())],
        "dots_per_inch": request.dpi,
        "scale": round(sheet.map.scale()),
        "spatial_reference": sheet.crs.authid() or sheet.crs.toProj(),
        "projection": values["cg_projection"],
        "extent": {"west": round(box.xMinimum(), 3), "south": round(box.yMinimum(), 3),
                   "east": round(box.xMaximum(), 3), "north": round(box.yMaximum(), 3)},
        "sensitivity": values["cg_level"],
        "audience": request.audience,
        "restrictions": values["cg_safety"],
        "disclaimer": values["cg_disclaimer"],
        "invented_data": bool(values["cg_invented"]),
        "sources": [{"title": item.provenance.title or item.layer.name(), "source": item.provenance.source,
                     "version": item.provenance.version, "valid_on": item.provenance.valid_on,
                     "retrieved_at": item.provenance.retrieved_at, "licence": item.provenance.licence,
                     "url": item.provenance.url} for item in items],
    }


def as_xml(fields: dict[str, Any]) -> str:
    """The same as XML: an element a field, lists as repeated elements; everything from data escaped."""
    def element(name: str, value: Any) -> str:
        if isinstance(value, dict):
            inner = "".join(element(key, one) for key, one in value.items())
        elif isinstance(value, list):
            single = "source" if name == "sources" else "value"
            inner = "".join(element(single, one) for one in value)
        elif isinstance(value, bool):
            inner = str(value).lower()
        else:
            inner = escape("".join(c for c in str(value) if c >= " " or c in "\n\t"))
        return f"<{name}>{inner}</{name}>"

    return '<?xml version="1.0" encoding="UTF-8"?>\n' + element("map", fields) + "\n"


def write_package(sheet: Sheet, items: list[MapLayer], request: Any, path: str) -> str:
    """Write the zip: files named by the map number. Raises WorkspaceError, BadInput; what was there stays till then."""
    from .map import export_pdf, export_png, part_of, swap

    fields = about(sheet, items, request)
    stem = re.sub(r"[^\w.-]+", "_", fields["map_number"]).strip("._") or "map"
    part = part_of(path)
    with scratch_folder() as folder:
        pdf, jpeg = folder / f"{stem}.pdf", folder / f"{stem}.jpg"
        export_pdf(sheet.layout, str(pdf), request.dpi)
        export_png(sheet.layout, str(jpeg), request.dpi)
        files = sorted(folder.iterdir())
        fields["files"] = [one.name for one in files]
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
                for one in files:
                    archive.write(one, one.name)
                archive.writestr(f"{stem}.json", json.dumps(fields, ensure_ascii=False, indent=1) + "\n")
                archive.writestr(f"{stem}.xml", as_xml(fields))
        except OSError as error:
            forget(part)
            raise WorkspaceError(N_("The map package cannot be written to {file}"), file=path,
                                 details=str(error)) from error
    swap(part, path, QgsLayoutExporter.ExportResult.Success)
    return path
