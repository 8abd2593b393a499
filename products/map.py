"""The map product: layers in, one laid-out page as PDF and PNG out. Main thread only (layouts need it)."""

from __future__ import annotations

import contextlib
import re
import shutil
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsLayoutExporter, QgsLayoutItemMap, QgsProject, QgsVectorLayer

from ..analysis.gate import check_audience, read_rules
from ..base.errors import BadInput, WorkspaceError
from ..base.feedback import Silent, checkpoint
from ..base.scratch import forget
from ..base.text import N_
from ..bridge.i18n import tr
from ..bridge.settings import Setting
from ..connectors.gdal_state import quietly
from ..connectors.provenance import LEVELS
from .map_layers import (
    MapLayer,
    allowed,
    as_at,
    classes,
    country_name,
    may_hold_coordinates,
    prepare,
    sensitivity_of,
    source_lines,
    surveyed_shown,
)
from .map_layout import Sheet
from .map_package import write_package
from .map_tables import fill_tables
from .map_texts import Texts, texts_for
from .report_words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qgis.core import QgsMapLayer, QgsPrintLayout, QgsReferencedRectangle

    from ..base.feedback import Feedback

PAPERS = ("A4 landscape", "A4 portrait", "A3 landscape", "A3 portrait")
#: who makes the maps, printed on each
PRODUCER = Setting("producer", "")


@dataclass
class MapRequest:
    """What is asked for. ``pdf``, ``png``, ``package`` (a zip): paths, empty for none; dates are ISO text."""

    layers: Sequence[QgsMapLayer]
    #: the same layers as they were, for a template with a second map ``cg_map_before``
    before: Sequence[QgsMapLayer] = ()
    pdf: str = ""
    png: str = ""
    package: str = ""
    title: str = ""
    subtitle: str = ""
    country: str = ""
    language: str = "en"
    template: str = "standard"
    paper: str = PAPERS[0]
    audience: str = "own"
    as_at: str = ""
    producer: str = ""
    map_number: str = ""
    un_wording: bool = False
    #: printed in place of sources that are too many for the page, where a report that holds the map lists them
    sources_elsewhere: str = ""
    geopdf: bool = False
    dpi: int = 300
    extent: QgsReferencedRectangle | None = None
    created: str = field(default_factory=lambda: date.today().isoformat())


@dataclass
class MapResult:
    """What was made. ``pages``: 2 where the legend needed a page of its own."""

    pdf: str
    png: str
    title: str
    map_number: str
    pages: int
    drawn: list[str]
    left_out: int
    warnings: list[str]
    package: str = ""


def make_map(request: MapRequest, feedback: Feedback | None = None) -> MapResult:
    """Draw and write the map in a project of its own, so that the open project does not matter.

    Raises BadInput (nothing to draw, no such template or language), ForbiddenError (:func:`map_layers.allowed`),
    WorkspaceError (a file cannot be written), Cancelled. Files that were there stay as they were unless all the new
    ones are whole.
    """
    feedback = feedback or Silent()
    checkpoint(feedback, 0)
    project = QgsProject()
    sheet, items = compose(project, request, feedback=feedback)
    try:
        sheet.finish(feedback=feedback)
        served(feedback, 30)
        for warning in sheet.warnings:
            feedback.warn(warning)
        with aside(request.pdf, request.png, request.package) as places:
            if request.pdf:
                export_pdf(sheet.layout, places[request.pdf], request.dpi, geopdf=sheet.registered)
                served(feedback, 65)
            if request.png:
                export_png(sheet.layout, places[request.png], request.dpi)
                served(feedback, 85)
            if request.package:
                write_package(sheet, items, request, places[request.package])
            served(feedback, 99)
        feedback.set_progress(100)
        return MapResult(request.pdf, request.png, sheet.values["cg_title"], sheet.values["cg_map_number"],
                         sheet.layout.pageCollection().pageCount(), [item.layer.name() for item in items],
                         len(request.layers) - len(items), sheet.warnings, request.package)
    finally:
        sheet.close()  # a layout that lives until Python ends takes QGIS with it


def keep_layout(request: MapRequest, project: QgsProject) -> str:
    """Put the same layout into ``project`` (the open one), with its layers, for editing. Returns its name."""
    sheet, _items = compose(project, request, keep=True)
    sheet.finish()
    manager = project.layoutManager()
    name, n = sheet.values["cg_title"], 1
    while manager.layoutByName(name) is not None:
        n += 1
        name = f"{sheet.values['cg_title']} {n}"
    sheet.layout.setName(name)
    manager.addLayout(sheet.layout)
    return name


def compose(project: QgsProject, request: MapRequest, *, keep: bool = False,
            feedback: Feedback | None = None) -> tuple[Sheet, list[MapLayer]]:
    """The page in ``project`` and the layers on it, all but :meth:`Sheet.finish`; for the single map and the atlas.

    With ``keep`` the drawn copies of the layers go into a hidden part of ``project``, so that the user's own layers
    and their symbols are not touched. Raises Cancelled.
    """
    texts = texts_for(request.language)
    open_layers = QgsProject.instance().mapLayers()
    styled = any(layer.id() in open_layers for layer in request.layers)
    items = prepare(request.layers, project, keep_styles=styled, feedback=feedback)
    allowed(items, request.audience, feedback)
    sheet = Sheet(project, request.template, request.paper, texts)
    sheet.sources_elsewhere = request.sources_elsewhere
    sheet.banner(any(item.provenance.invented for item in items))
    registered = request.geopdf and may_hold_coordinates(items, request.audience)
    if request.geopdf and not registered:
        sheet.warnings.append(tr("The PDF has no coordinates: for this audience only a map of the protected grid may "
                                 "have them"))
    sheet.set_layers(items, request.extent, registered=registered)
    earlier = _before(sheet, request, project, feedback)
    sheet.set_values(values_for(request, [*items, *earlier], texts, sheet))
    if earlier:
        words = words_for(texts.language)
        sheet.set_values({name: texts.line(words[name[3:]].format(date=texts.date(as_at(some)) or "–"))
                          for name, some in (("cg_before", earlier), ("cg_after", items))})
    for name in fill_tables(sheet, items):
        sheet.warnings.append(tr("No layer has figures for the table {name} of the template", name=name))
    if keep:
        for item in [*items, *earlier]:
            item.layer.setFlags(item.layer.flags() | item.layer.LayerFlag.Private)
    else:
        # Else the files name the user of this computer as their author.
        about = project.metadata()
        about.setTitle(sheet.values["cg_title"])
        about.setAuthor(sheet.values["cg_producer"])
        project.setMetadata(about)
    return sheet, items


def _before(sheet: Sheet, request: MapRequest, project: QgsProject, feedback: Feedback | None) -> list[MapLayer]:
    """Draw ``request.before`` on the template's second map, at the extent of the first. Raises BadInput without any."""
    second = sheet.layout.itemById("cg_map_before")
    if not isinstance(second, QgsLayoutItemMap):
        return []
    if not request.before:
        raise BadInput(N_("The template shows before and after and has no layers for before"),
                       hint=N_("choose the earlier layers as well"))
    earlier = prepare(request.before, project, feedback=feedback)
    allowed(earlier, request.audience, feedback)
    second.setCrs(sheet.crs)
    second.setLayers([item.layer for item in earlier])
    second.setKeepLayerSet(True)
    second.setExtent(sheet.map.extent())
    second.setScale(sheet.map.scale())
    # Both maps are explained by one legend: a class may be on either.
    sheet.also_shown = frozenset().union(*(classes(item.layer) for item in earlier
                                           if isinstance(item.layer, QgsVectorLayer)))
    return earlier


def _beyond(level: str, audience: str) -> bool:
    """Whether data of ``level`` may go to ``audience`` only in a protected form, such as the grid that is drawn."""
    most = str(read_rules()["audiences"][check_audience(audience)]["levels"])
    return level in LEVELS and most in LEVELS and LEVELS.index(level) > LEVELS.index(most)


def values_for(request: MapRequest, items: list[MapLayer], texts: Texts, sheet: Sheet) -> dict[str, str]:
    """The layout variables ``cg_*`` that templates print. A template of the user's may use any of them."""
    line = texts.line
    title = request.title or texts.text("default_title")
    country = country_name(items, request.country, texts.language)
    day = request.as_at or as_at(items)
    subtitle = request.subtitle or " – ".join(
        part for part in (texts.isolate(country), texts.text("as_at", date=texts.date(day)) if day else "") if part)
    kind = "" if request.template == "standard" else re.sub(r"[^A-Za-z0-9]", "", Path(request.template).stem) + "_"
    short = f"{request.country.upper() or 'MAP'}_{kind}{request.paper.replace(' ', '_')}".replace("_landscape", "")
    number = request.map_number or f"CG_{short}_{request.created.replace('-', '')}"
    producer = request.producer or PRODUCER.value()
    lines = source_lines(items, texts)
    disclaimer = [texts.text("disclaimer_un" if request.un_wording else "disclaimer")]
    if not surveyed_shown(items):
        disclaimer.append(texts.text("coverage"))
    level = sensitivity_of(items)
    invented = any(item.provenance.invented for item in items)
    return {
        "cg_title": line(title),
        "cg_subtitle": line(subtitle),
        "cg_country": line(country),
        "cg_as_at": texts.date(day) if day else "",
        "cg_legend": line(texts.text("legend")),
        "cg_locator": line(texts.text("locator")),
        "cg_sources": line("\n".join([f"{texts.text('sources')}", *lines])),
        "cg_safety": line(texts.text("safety")),
        "cg_disclaimer": line("\n".join(disclaimer)),
        "cg_details": details(request, texts, sheet, producer, number),
        "cg_level": level,
        "cg_sensitivity": line(texts.text(
            "sensitivity_protected" if _beyond(level, request.audience) else "sensitivity",
            level=texts.text(f"level_{level}"))),
        "cg_audience": line(texts.text(f"audience_{request.audience}")),
        "cg_invented": line(texts.text("invented")) if invented else "",
        "cg_producer": producer,
        "cg_created": texts.date(request.created),
        "cg_map_number": number,
        "cg_projection": line(sheet.projection_text()),
    }


def details(request: MapRequest, texts: Texts, sheet: Sheet, producer: str, number: str, page: str = "") -> str:
    """Projection, scale, producer, date, number: what changes with the page of an atlas."""
    lines = [f"{texts.text('projection')}{texts.colon}{sheet.projection_text()}", sheet.scale_text()]
    if producer:
        lines.append(f"{texts.text('producer')}{texts.colon}{texts.isolate(producer)}")
    lines.append(f"{texts.text('created')}{texts.colon}{texts.date(request.created)}")
    lines.append(f"{texts.text('map_number')} {texts.isolate(number)}" + (f" – {page}" if page else ""))
    return texts.line("\n".join(lines))


# -- export -------------------------------------------------------------------------------------------------------
def part_of(path: str) -> Path:
    target = Path(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceError(N_("The folder {folder} cannot be made"), folder=str(target.parent),
                             details=str(error)) from error
    # The format is read from the ending, so the ending stays last.
    return target.with_name(f".{target.stem}.part{target.suffix}")


def swap(part: Path, path: str, code: int, message: str = "") -> None:
    """Put the finished file in place of ``path``; an export that failed leaves what was there."""
    if code != QgsLayoutExporter.ExportResult.Success or not part.is_file() or part.stat().st_size == 0:
        forget(part)
        if code == QgsLayoutExporter.ExportResult.MemoryError:
            raise BadInput(N_("The map does not fit in memory"), hint=N_("choose fewer dots per inch or smaller paper"))
        raise WorkspaceError(N_("The map cannot be written to {file}"), file=path,
                             details=f"export result {code} {message}")
    try:
        part.replace(path)
    except OSError as error:
        forget(part)
        raise WorkspaceError(N_("The map cannot be written to {file}, perhaps another program has it open"),
                             hint=N_("close it there, or choose another name"), file=path,
                             details=str(error)) from error


def served(feedback: Feedback, percent: float) -> None:
    """Tell the progress, which lets the window take a press of Cancel, and then look at it. Raises Cancelled."""
    feedback.set_progress(percent)
    checkpoint(feedback)


@contextlib.contextmanager
def aside(*paths: str) -> Iterator[dict[str, str]]:
    """Where to write each of ``paths`` first. At the end all go to their places; where an error or a cancel comes
    before, none does. Raises WorkspaceError."""
    places: dict[str, str] = {}
    folders: dict[Path, Path] = {}
    try:
        for path in filter(None, paths):
            folder = part_of(path).parent / f".{Path(path).stem}.parts"
            if folder not in folders:
                shutil.rmtree(folder, ignore_errors=True)  # of one that was killed
                try:
                    folder.mkdir()
                except OSError as error:
                    raise WorkspaceError(N_("The map cannot be written to {file}"), file=path,
                                         details=str(error)) from error
            folders[folder] = Path(path).parent
            places[path] = str(folder / Path(path).name)
        yield places
        for folder, parent in folders.items():
            for one in sorted(folder.iterdir()):
                swap(one, str(parent / one.name), QgsLayoutExporter.ExportResult.Success)
    finally:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)


def pdf_settings(dpi: int, *, geopdf: bool = False) -> QgsLayoutExporter.PdfExportSettings:
    """Text stays text, so that it can be searched; no coordinates in the file unless ``geopdf``."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.writeGeoPdf = geopdf
    settings.appendGeoreference = geopdf
    settings.includeGeoPdfFeatures = False
    settings.exportMetadata = True
    return settings


def export_pdf(layout: QgsPrintLayout, path: str, dpi: int, *, geopdf: bool = False) -> None:
    """Write ``layout`` to ``path``. Raises WorkspaceError, BadInput."""
    part = part_of(path)
    with quietly():
        code = QgsLayoutExporter(layout).exportToPdf(str(part), pdf_settings(dpi, geopdf=geopdf))
    swap(part, path, code)


def export_png(layout: QgsPrintLayout, path: str, dpi: int) -> None:
    """Write the first page of ``layout`` to ``path``, further pages to ``<name>_2.png``. Raises as export_pdf."""
    for page in range(layout.pageCollection().pageCount()):
        target = Path(path) if page == 0 else Path(path).with_name(f"{Path(path).stem}_{page + 1}{Path(path).suffix}")
        part = part_of(str(target))
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = dpi
        settings.pages = [page]
        settings.exportMetadata = False
        with quietly():
            code = QgsLayoutExporter(layout).exportToImage(str(part), settings)
        if page and not part.is_file():
            # QGIS numbers the files of later pages itself.
            numbered = part.with_name(f"{part.stem}_{page + 1}{part.suffix}")
            part = numbered if numbered.is_file() else part
        swap(part, str(target), code)
