"""The locator filter ``cg``: sources, P-codes, place names, layers of the workspace, actions.

``cg somalia idp`` finds the displacement of Somalia: words that name a country choose it, the rest is searched.
QGIS searches in a thread with a clone of the filter that took a snapshot on the main thread.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtGui import QIcon

from ..base.errors import BadInput, CommonGroundError
from ..bridge import settings
from ..bridge.i18n import tr
from ..connectors import catalogue
from . import messages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .desktop import Desktop

#: what the user types. QGIS takes a plugin's own prefix from three letters on, and a shorter one only as the user's
#: choice, so it is stored as that where nobody chose another
PREFIX, LONG_PREFIX = "cg", "cgr"
_CHOICES = ("gui/locator_filters/prefix_common_ground", "locator-filters/items/common_ground/prefix")
_ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "common_ground.svg"
_MOST = 12
SOURCE, LAYER, PLACE, ACTION = "source", "layer", "place", "action"


def offer_prefix() -> None:
    """Have ``cg`` lead here, unless the user gave this filter another prefix. Before the filter is registered."""
    for name in _CHOICES:
        if not QgsSettings().contains(name):
            QgsSettings().setValue(name, PREFIX)


class PlaceFilter(QgsLocatorFilter):
    """One result is (kind, payload): what :meth:`triggerResult` opens."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.desktop = desktop
        self.folder = ""
        self.setUseWithoutPrefix(False)

    def clone(self) -> PlaceFilter:
        return PlaceFilter(self.desktop)

    def name(self) -> str:
        return "common_ground"

    def displayName(self) -> str:
        return tr("Common Ground: sources, P-codes, places, layers")

    def prefix(self) -> str:
        return LONG_PREFIX

    def priority(self) -> Any:
        return QgsLocatorFilter.Priority.Medium

    def prepare(self, string: str, context: Any) -> list[str]:
        self.folder = settings.WORKSPACE.value()
        return []

    def fetchResults(self, string: str, context: Any, feedback: Any) -> None:
        text = " ".join(string.casefold().split())
        if len(text) < 2:
            return
        for group, title, about, payload in self.found(text, feedback.isCanceled):
            if feedback.isCanceled():
                return
            result = QgsLocatorResult()
            result.filter = self
            result.displayString = title
            result.description = about
            result.group = group
            result.icon = QIcon(str(_ICON))
            result.userData = payload
            self.resultFetched.emit(result)

    def found(self, text: str, stopped: Any) -> Iterator[tuple[str, str, str, tuple[str, str]]]:
        """(group, title, description, payload) of everything that fits ``text``. Any thread."""
        words, country = split_country(text)
        yield from _sources(words, country)
        yield from _actions(words)
        if not stopped():
            yield from self._layers(words, country)
        if not stopped():
            yield from self._places(text, words, country, stopped)

    def _layers(self, words: list[str], country: str) -> Iterator[tuple[str, str, str, tuple[str, str]]]:
        from ..bridge.language import country_name
        from ..bridge.workspace import Workspace
        from .project import is_rejects
        from .search import matches

        if not self.folder or (not words and not country):
            return
        try:
            entries = Workspace.open(self.folder, create=False, wait=1.0).layers()
        except CommonGroundError:
            return  # the panel says what is wrong with the folder
        shown = 0
        for entry in entries:
            heap = f"{entry.title} {entry.table} {entry.provenance.source}".casefold()
            if is_rejects(entry) or (country and entry.country != country) or not matches(heap, words):
                continue
            shown += 1
            if shown > _MOST:
                return
            yield (tr("Layers of the workspace"), entry.title, country_name(entry.country),
                   (LAYER, f"{entry.country}/{entry.table}"))

    def _places(self, text: str, words: list[str], country: str, stopped: Any
                ) -> Iterator[tuple[str, str, str, tuple[str, str]]]:
        from ..bridge.admin_index import INDEX, files_of

        wanted = " ".join(words) or text
        files = [path for path in files_of(self.folder) if not country or path.stem == country]
        first: list[Any] = []
        later: list[Any] = []
        places = INDEX.places(files_of(self.folder), stopped)
        names = {str(path) for path in files}
        for number, place in enumerate(places.values()):
            if number % 2000 == 0 and stopped():
                return
            if place.path not in names:
                continue
            low = place.name.casefold()
            if place.code.casefold() == wanted or low.startswith(wanted):
                first.append(place)
            elif place.code.casefold().startswith(wanted) or any(
                    wanted in other.casefold() for other in (low, *place.names.values())):
                later.append(place)
        for place in [*sorted(first, key=lambda item: item.level), *sorted(later, key=lambda item: item.level)][:_MOST]:
            about = tr("{code}, admin level {level}", code=place.code, level=place.level)
            yield tr("Places"), place.name or place.code, about, (PLACE, place.code.upper())

    def triggerResult(self, result: Any) -> None:
        # until 3.4x the attribute cannot be read safely where it was never set; the method came with 3.18
        data = result.getUserData() if hasattr(result, "getUserData") else result.userData
        self.open_result(str(data[0]), str(data[1]))

    def open_result(self, kind: str, payload: str) -> None:
        """What a result leads to. Main thread."""
        if kind == SOURCE:
            source, _, country = payload.partition("/")
            self.desktop.open_source(source, country)
        elif kind == ACTION:
            _run_action(self.desktop, payload)
        elif kind == PLACE:
            self._zoom(payload)
        elif kind == LAYER:
            code, _, table = payload.partition("/")
            dock = self.desktop.open()
            if dock is None:
                return
            try:
                dock.add_to_project([dock.workspace().entry(table, code)])
            except CommonGroundError as error:
                messages.tell(self.desktop.iface, error)

    def _zoom(self, code: str) -> None:
        from ..bridge.admin_index import INDEX, extent_of, files_of

        place = INDEX.places(files_of(settings.WORKSPACE.value())).get(code)
        box = extent_of(place) if place is not None else None
        if place is None or box is None:
            messages.say(self.desktop.iface, tr("{code} is no longer in the workspace.", code=code))
            return
        canvas = self.desktop.iface.mapCanvas()
        here = QgsCoordinateReferenceSystem.fromWkt(box[4]) if box[4] else QgsCoordinateReferenceSystem("EPSG:4326")
        extent = QgsRectangle(*box[:4])
        try:
            moved = QgsCoordinateTransform(here, canvas.mapSettings().destinationCrs(), QgsProject.instance())
            extent = moved.transformBoundingBox(extent)
        except QgsCsException:
            messages.say(self.desktop.iface, tr("{place} lies outside the map's projection.", place=place.name))
            return
        extent.scale(1.1)
        canvas.setExtent(extent)
        canvas.refresh()
        messages.say(self.desktop.iface, tr("{place} ({code}), admin level {level}", place=place.name,
                                            code=place.code, level=place.level))


def split_country(text: str) -> tuple[list[str], str]:
    """The words without those that name a country, and its code: ``somalia idp`` gives ``[idp], SOM``."""
    from ..connectors.countries import find_country, folded

    words = text.split()
    best: tuple[int, list[str], str] = (2, words, "")  # two letters are a word of many languages
    for first in range(len(words)):
        for last in range(first + 1, len(words) + 1):
            name = " ".join(words[first:last])
            size = len(folded(name))
            if size > best[0]:
                with contextlib.suppress(BadInput):
                    code = find_country(name).iso3
                    if size > 3 or code == name.upper():  # "car" is a word too
                        best = (size, words[:first] + words[last:], code)
    return best[1], best[2]


def _sources(words: list[str], country: str) -> Iterator[tuple[str, str, str, tuple[str, str]]]:
    from ..bridge.language import country_name
    from .search import heap, matches, synonyms

    if not words:
        return
    known = synonyms()
    shown = 0
    for source in list(catalogue.SOURCES):
        if not matches(heap(source), words, known):
            continue
        shown += 1
        if shown > _MOST:
            return
        where = f"{country_name(country)}: " if country else ""
        yield tr("Sources"), f"{where}{tr(source.title)}", tr(source.gives), (SOURCE, f"{source.id}/{country}")


def actions() -> dict[str, str]:
    """What the locator starts, by name: title."""
    return {
        "panel": tr("Open the panel"),
        "import": tr("Import an IMSMA export"),
        "overlay": tr("Count people near hazards"),
        "map": tr("Make a map"),
        "sample": tr("Open the sample pack"),
        "options": tr("Common Ground options"),
    }


def _actions(words: list[str]) -> Iterator[tuple[str, str, str, tuple[str, str]]]:
    for name, title in actions().items():
        if words and all(word in f"{title} {name}".casefold() for word in words):
            yield tr("Actions"), title, "Common Ground", (ACTION, name)


def _run_action(desktop: Desktop, name: str) -> None:
    if name == "options":
        desktop.open_options()
    elif name == "sample":
        desktop.open_sample()
    elif name == "import":
        desktop.open_wizard()
    else:
        dock = desktop.open()
        if dock is not None and name in ("overlay", "map"):
            dock.tabs.setCurrentWidget(dock.overlay if name == "overlay" else dock.map)
