"""The panel: workspace and country above, the steps of the work as pages, progress and cancel below."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDockWidget,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..base.errors import Cancelled, CommonGroundError, WorkspaceError
from ..base.text import N_
from ..bridge.help import page_url
from ..bridge.i18n import sentence, tr
from ..bridge.language import number
from ..bridge.tasks import log_error
from ..connectors import catalogue
from . import messages, project, sample, state, store_work
from .country import CountryBox
from .direction import follow_language
from .first_steps import FirstSteps
from .grids import show_grids
from .jobs import algorithm_step
from .plain import plain_tip
from .questions import IMSMA, QuestionsPage
from .sources import SourcesPage
from .steps import ImportPage, MapPage, OverlayPage
from .stock import StockPage
from .tabs import FittingTabs
from .work import WorkRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..bridge.workspace import Entry, Workspace
    from .about import AboutDialog

#: a read in the window must not wait for a writer
_WAIT = 2.0


def import_tables(kind: str) -> dict[str, str]:
    """Table names of what ``importimsma`` gives."""
    return {"OUTPUT": f"imsma_{kind}", "POINT_OUTPUT": f"imsma_{kind}_points", "REJECTED": f"imsma_{kind}_rejected"}


class Dock(QDockWidget):
    """Built when it is first opened. Everything long runs in tasks; one job at a time."""

    #: the workspace's list was read anew
    stock_changed = pyqtSignal()

    def __init__(self, iface: Any) -> None:
        super().__init__("Common Ground", iface.mainWindow())
        follow_language(self)
        self.setObjectName("CommonGroundDock")
        self.iface = iface
        self.folder = state.text("workspace")
        self._warnings: list[str] = []
        self._landing = False
        self.stack = QStackedWidget()
        self.stack.addWidget(self._welcome())
        self.stack.addWidget(self._pages())
        self.steps = FirstSteps((self.choose_folder, self.open_sample, self._to_overlay))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.steps)
        column.addWidget(self.stack, 1)
        self.setWidget(whole)
        self._order_tabs()
        self._show_place()

    # -- building -----------------------------------------------------------------------------------------
    def _welcome(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        head = QLabel(tr("Where shall the data be kept?"))
        font = head.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        head.setFont(font)
        head.setWordWrap(True)
        text = QLabel(tr("Common Ground keeps each country in one file, in a folder of yours: layers, styles and "
                         "sources together. It works there without a line, too."))
        text.setWordWrap(True)
        layout.addWidget(head)
        layout.addWidget(text)
        self.choose_first = QPushButton(tr("Choose a workspace folder…"))
        self.choose_first.clicked.connect(lambda _checked=False: self.choose_folder())
        self.unpack_first = QPushButton(tr("Open a country pack…"))
        self.unpack_first.clicked.connect(lambda _checked=False: self.unpack())
        self.sample_first = QPushButton(tr("Try it with the sample pack"))
        self.sample_first.setToolTip(tr("Invented records of one country, into {folder}.",
                                        folder=sample.default_folder()))
        self.sample_first.clicked.connect(lambda _checked=False: self.open_sample())
        for button in (self.choose_first, self.unpack_first, self.sample_first):
            layout.addWidget(button)
        layout.addStretch(1)
        return page

    def _pages(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addLayout(self._header())
        self.tabs = FittingTabs()
        self.questions = QuestionsPage()
        self.questions.source.connect(self.get_source)
        self.questions.algorithm.connect(self.open_algorithm)
        self.sources = SourcesPage()
        self.sources.load.connect(self.load)
        self.sources.search_hdx.connect(lambda text: self.search_hdx(text))
        self.sources.open_preset.connect(self.open_preset)
        self.sources.open_table.connect(lambda source_id: self.open_table("", source_id))
        self.importing = ImportPage()
        self.importing.run.connect(self.import_export)
        self.overlay = OverlayPage()
        self.overlay.run.connect(self.run_overlay)
        self.map = MapPage()
        self.map.run.connect(self.make_map)
        self.stock = StockPage()
        self.stock.add.connect(self.add_to_project)
        self.stock.compare.connect(self.compare)
        self.stock.accept.connect(lambda entry: self._decide("accept", entry))
        self.stock.revert.connect(lambda entry: self._decide("revert", entry))
        self.stock.remove.connect(self.remove)
        for widget, title, icon in ((self.questions, tr("Questions"), "/mActionHelpContents.svg"),
                                    (self.sources, tr("Data"), "/mActionDataSourceManager.svg"),
                                    (self.importing, tr("IMSMA"), "/mActionSharingImport.svg"),
                                    (self.overlay, tr("Overlay"), "/algorithms/mAlgorithmIntersect.svg"),
                                    (self.map, tr("Map"), "/mActionNewLayout.svg"),
                                    (self.stock, tr("Layers"), "/mActionShowAllLayers.svg")):
            self.tabs.add(widget, title, icon)
        self.tabs.currentChanged.connect(lambda _index: self._page_opened())
        layout.addWidget(self.tabs, 1)
        self.work = WorkRow()
        self.work.busy_changed.connect(self._busy)
        layout.addWidget(self.work)
        return page

    def _header(self) -> QHBoxLayout:
        self.country = CountryBox()
        self.country.set_code(state.text("country"))
        self.country.currentIndexChanged.connect(lambda _index: self._country_changed())
        self.place = QPushButton(tr("Workspace"))
        self.place.setAccessibleName(tr("Workspace"))
        menu = QMenu(self.place)
        self.menu_actions = {
            "choose": menu.addAction(tr("Choose another folder…"), self.choose_folder),
            "open": menu.addAction(tr("Show the folder"), self.show_folder),
            "pack": menu.addAction(tr("Make a country pack…"), self.pack),
            "unpack": menu.addAction(tr("Open a country pack…"), self.unpack),
            "sample": menu.addAction(tr("Open the sample pack"), self.open_sample),
            "help": menu.addAction(tr("Help"), self.help),
            "about": menu.addAction(tr("About Common Ground…"), self.about),
        }
        self.place.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(self.country, 1)
        row.addWidget(self.place)
        return row

    def help(self) -> None:
        """The help pages, in the browser; they come with the plugin."""
        QDesktopServices.openUrl(QUrl(page_url("index")))

    def about(self) -> AboutDialog:
        """Version, licence, language, credits; modeless."""
        from .about import AboutDialog

        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def _order_tabs(self) -> None:
        """The tab key walks from the header through the page to the progress row."""
        for first, second in ((self.country, self.place), (self.place, self.tabs), (self.tabs, self.questions.tree),
                              (self.questions.tree, self.sources.search), (self.sources.search, self.sources.tree)):
            QWidget.setTabOrder(first, second)

    # -- where we are -------------------------------------------------------------------------------------
    def workspace(self) -> Workspace:
        """The chosen workspace. Raises WorkspaceError."""
        from ..bridge.workspace import Workspace

        return Workspace.open(self.folder, create=False, wait=_WAIT)

    def iso3(self) -> str:
        """The chosen country. Raises CommonGroundError where the text names none."""
        return self.country.iso3()

    def set_country(self, code: str) -> None:
        """Choose a country by its code."""
        self.country.set_code(code)

    def ready(self) -> bool:
        """True where a workspace is chosen; else the first page asks for one."""
        return bool(self.stack.currentIndex() == 1)

    def follow_options(self) -> None:
        """The options were accepted: another folder or country may be chosen."""
        folder = state.text("workspace")
        if folder != self.folder and not self.is_busy():
            self.folder = folder
            self._show_place()

    def open_wizard(self, file: str = "", kind: str = "") -> Any:
        """The import wizard, modeless; None where no workspace is chosen or a job runs."""
        from .import_wizard import ImportWizard

        if not self.ready() and not self.choose_folder():
            return None
        wizard = ImportWizard(self.import_export, self)
        wizard.open_on(file, kind)
        wizard.show()
        return wizard

    def open_table(self, file: str = "", source_id: str = "table") -> Any:
        """The table wizard, modeless; None where no workspace is chosen or the source's terms are not accepted."""
        from .table_door import open_wizard

        source = catalogue.by_id(source_id)
        if (not self.ready() and not self.choose_folder()) or (source.terms and not self._accepts(source)):
            return None
        return open_wizard(self, file, source, self._start, self._warn)

    def open_preset(self, preset_id: str) -> Any:
        """What HDX has of a system without an interface, for the country that is chosen."""
        from ..connectors.presets import by_id

        preset = by_id(preset_id)
        return self.search_hdx(preset.text, preset)

    def search_hdx(self, text: str, preset: Any = None) -> Any:
        """The search of HDX, modeless; a file that is chosen there fills the form of the source HDX."""
        from .hdx_search import HdxSearch

        dialog = HdxSearch(text, str(self.country.currentData() or ""), self._chosen_on_hdx, self, preset)
        dialog.show()
        if text or preset is not None:
            dialog.search()
        return dialog

    def _chosen_on_hdx(self, dataset: str, resource: str) -> None:
        self.tabs.setCurrentWidget(self.sources)
        self.sources.fill_in("hdx", {"DATASET": dataset, "RESOURCE": resource})

    def get_source(self, name: str) -> None:
        """A source of a question: the page that loads it, or the wizard for a kind of IMSMA record."""
        if name.startswith(IMSMA):
            self.open_wizard(kind=name[len(IMSMA):])
            return
        self.tabs.setCurrentWidget(self.sources)
        self.sources.select(name)

    def open_algorithm(self, name: str) -> None:
        """An algorithm of a question: its page here, or its own dialog with workspace and country filled in."""
        if name == "exposure":
            self._to_overlay()
            return
        algorithm = QgsApplication.processingRegistry().algorithmById(f"commonground:{name}")
        if algorithm is None:
            return
        try:
            from qgis.processing import execAlgorithmDialog
        except ImportError:
            messages.tell(self.iface, WorkspaceError(
                N_("The plugin Processing is switched off"), hint=N_("switch it on under Plugins")))
            return
        known = {definition.name() for definition in algorithm.parameterDefinitions()}
        offered = {"WORKSPACE": self.folder, "COUNTRY": str(self.country.currentData() or "")}
        execAlgorithmDialog(algorithm.id(), {key: value for key, value in offered.items() if key in known})
        self.refresh()

    def _to_overlay(self) -> None:
        self.tabs.setCurrentWidget(self.overlay)

    def _country_changed(self) -> None:
        code = self.country.currentData()
        if code:
            state.remember("country", str(code))
        self.refresh()

    def _show_place(self) -> None:
        self.stack.setCurrentIndex(1 if self.folder and Path(self.folder).is_dir() else 0)
        self.place.setToolTip(plain_tip(self.folder))
        self.refresh()

    def refresh(self) -> None:
        """Read the workspace's list anew."""
        if self.stack.currentIndex() == 0:
            self.steps.follow(False, [])
            return
        try:
            held = self.workspace()
            code = self.country.currentData()
            if not code and len(held.countries()) == 1:
                self.set_country(held.countries()[0])
                return
            self.stock.fill(held.layers(code) if code else held.layers())
        except CommonGroundError as error:
            self.stock.fill([])
            messages.tell(self.iface, error)
        title = tr("Layers ({n})", n=len(self._entries())) if self._entries() else tr("Layers")
        self.tabs.rename(self.stock, title)
        self.questions.follow(self._entries())
        self.steps.follow(True, self._entries())
        self.stock_changed.emit()

    def _entries(self) -> list[Entry]:
        return self.stock.entries

    def _page_opened(self) -> None:
        if self.tabs.currentWidget() is self.overlay:
            self.overlay.guess()
        elif self.tabs.currentWidget() is self.map:
            self.map.refresh()

    # -- the folder ---------------------------------------------------------------------------------------
    def choose_folder(self) -> bool:
        """Ask for the workspace folder; False where the user did not choose one that can be used."""
        folder = QFileDialog.getExistingDirectory(self, tr("Workspace folder"), self.folder or str(Path.home()))
        return bool(folder) and self.use_folder(folder)

    def use_folder(self, folder: str) -> bool:
        """Work in ``folder`` from now on; False, with a sentence, where that cannot be."""
        try:
            state.check_folder(folder)
        except CommonGroundError as error:
            messages.tell(self.iface, error)
            return False
        self.folder = folder
        state.remember("workspace", folder)
        self._show_place()
        return True

    def show_folder(self) -> None:
        """The folder in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder))

    # -- work ---------------------------------------------------------------------------------------------
    def load(self, wanted: Sequence[tuple[str, dict[str, Any]]]) -> None:
        """Load sources into the workspace and show them."""
        sources = [(catalogue.by_id(source_id), values) for source_id, values in wanted]
        for source, _ in sources:
            if source.terms and not self._accepts(source):
                return

        def steps(code: str) -> list[tuple[str, Callable[..., Any]]]:
            return [(tr(source.title), algorithm_step(self.folder, code, f"load_{source.id}", values, {
                "OUTPUT": source.id}, self._warn)) for source, values in sources]

        self._start(steps)

    def _accepts(self, source: catalogue.Source) -> bool:
        """The source's terms, shown before the first load."""
        key = f"terms/{source.id}"
        if state.text(key) == source.terms:
            return True
        if not messages.ask(self, tr(source.title), tr(source.terms) + "\n\n" + tr("Do you accept these terms?")):
            return False
        state.remember(key, source.terms)
        return True

    def import_export(self, parameters: dict[str, Any]) -> None:
        """An IMSMA export into the workspace."""
        kind = parameters["KIND"]
        self._start(lambda code: [(tr("Import"), algorithm_step(
            self.folder, code, "importimsma", parameters, import_tables(kind), self._warn))])

    def run_overlay(self, parameters: dict[str, Any]) -> None:
        """People living near hazards, per zone."""
        table = f"exposure_{parameters['ZONE_ID'].lower()}"
        led = self.steps.isVisible()

        def onward(_results: list[Any]) -> None:
            if led:  # the first steps end with the map
                self.tabs.setCurrentWidget(self.map)

        self._start(lambda code: [(tr("Overlay"), algorithm_step(
            self.folder, code, "exposure", parameters, {"OUTPUT": table}, self._warn))], onward)

    def make_map(self, parameters: dict[str, Any]) -> None:
        """The map product in the workspace's folder ``maps``."""

        def steps(code: str) -> list[tuple[str, Callable[..., Any]]]:
            folder = Path(self.folder) / "maps"
            folder.mkdir(exist_ok=True)
            stem = f"{code}_{datetime.now():%Y%m%d_%H%M%S}"
            outputs = {"PDF": str(folder / f"{stem}.pdf"), "PNG": str(folder / f"{stem}.png")}
            wanted = {**parameters, **outputs, "COUNTRY": code, "WORKSPACE": ""}
            return [(tr("Map"), algorithm_step(self.folder, code, "mapproduct", wanted, None, self._warn))]

        self._start(steps, self._map_made, writes=False)

    def _map_made(self, results: list[Any]) -> None:
        path = str((results[0] or {}).get("PDF") or "")
        if path:
            messages.say(self.iface, tr("The map is in {path}.", path=path), Qgis.MessageLevel.Success,
                         (tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path))))

    def open_sample(self) -> None:
        """Fill the workspace with the sample pack, through the same algorithms as real data."""
        if not sample.is_here():
            messages.tell(self.iface, WorkspaceError(
                N_("This package of the plugin has no sample"), hint=N_("install the plugin from its zip again")))
            return
        if not (self.folder and Path(self.folder).is_dir()) and not self._sample_folder() and not self.choose_folder():
            return
        self.set_country(sample.COUNTRY)
        self._start(lambda code: sample.steps(self.folder, import_tables, self._warn), self._sample_ready)

    def _sample_folder(self) -> bool:
        """A folder of its own for the sample in the user's documents; False where none can be made there."""
        folder = sample.default_folder()
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        return folder.is_dir() and self.use_folder(str(folder))

    def _sample_ready(self, _results: list[Any]) -> None:
        messages.say(self.iface, tr("The sample is open; its hazards, people and records are invented."),
                     Qgis.MessageLevel.Success)
        self.tabs.setCurrentWidget(self.overlay)

    def pack(self) -> None:
        """The workspace, or what of it may go to somebody, as one zip."""
        from .pack_dialog import make_pack

        make_pack(self)

    def unpack(self) -> None:
        """A colleague's zip into a folder of the user's."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Country pack"), str(Path.home()),
                                              tr("Country packs") + " (*.zip)")
        if not path:
            return
        before = self.folder
        folder = QFileDialog.getExistingDirectory(self, tr("Unpack into this folder"), self.folder or str(Path.home()))
        if not folder or not self.use_folder(folder):
            return

        def opened(_result: Any) -> None:
            self.country.setCurrentIndex(-1)
            self._landed("", lambda _fresh: None)

        def stopped(error: CommonGroundError) -> None:
            self._go_back(before)
            messages.tell(self.iface, error)

        self.work.run_task(tr("Country pack"), lambda feedback: store_work.unpack(path, folder, feedback), opened,
                           stopped)

    def _go_back(self, folder: str) -> None:
        """To the folder that was chosen before, or to none."""
        self.folder = folder
        state.remember("workspace", folder)
        self._show_place()

    # -- the workspace's layers ---------------------------------------------------------------------------
    def add_to_project(self, entries: list[Entry]) -> None:
        """Layers of the workspace into the project."""
        try:
            project.zoom(self.iface, project.show(self.workspace(), entries))
            project.play(self.iface)
        except CommonGroundError as error:
            messages.tell(self.iface, error)

    def compare(self, entry: Entry) -> None:
        """What the refresh changed; then accept, go back, or decide later."""
        folder = self.folder

        def show(changes: Any) -> None:
            from .changes import ChangesDialog

            dialog = ChangesDialog(entry, changes, self)
            if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.choice:
                return
            if dialog.choice == "balance":
                self.land_balance(entry.country)
            else:
                self._decide(dialog.choice, entry, sure=True)

        self._task(tr("What changed"), lambda feedback: store_work.changes(folder, entry, feedback), show)

    def land_balance(self, country: str) -> None:
        """The land balance between the kept export and the present one, as a page in the folder ``reports``."""

        def steps(_code: str) -> list[tuple[str, Callable[..., Any]]]:
            folder = Path(self.folder) / "reports"
            folder.mkdir(exist_ok=True)
            page = str(folder / f"{country}_land_balance_{datetime.now():%Y%m%d_%H%M%S}.html")
            wanted = {"WORKSPACE": self.folder, "COUNTRY": country, "HTML": page}
            step = algorithm_step(self.folder, country, "compareimsma", wanted, None, self._warn)
            return [(tr("Land balance"), step)]

        self._start(steps, self._balance_made, writes=False)

    def _balance_made(self, results: list[Any]) -> None:
        path = str((results[0] or {}).get("HTML") or "")
        if path:
            messages.say(self.iface, tr("The land balance is in {path}.", path=path), Qgis.MessageLevel.Success,
                         (tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path))))

    def _decide(self, choice: str, entry: Entry, sure: bool = False) -> None:
        question = tr("Go back to the earlier state? The new rows are lost.") if choice == "revert" else \
            tr("Accept the new state? The earlier rows are lost.")
        if self._edits(entry.country) or (not sure and not messages.ask(self, entry.title, question)):
            return
        folder = self.folder
        self._task(entry.title, lambda feedback: store_work.decided(folder, choice, entry, feedback),
                   lambda _result: self._decided(entry))

    def _decided(self, entry: Entry) -> None:
        self.refresh()
        layer = project.find_layer(entry)
        if layer is not None:
            project.refresh(layer, self.workspace().entry(entry.table, entry.country))

    def remove(self, entry: Entry) -> None:
        """A layer out of the workspace, and out of the project."""
        if self._edits(entry.country) or not messages.ask(
                self, entry.title, tr("Remove this layer and its earlier state from the workspace?")):
            return
        folder = self.folder

        def removed(_result: Any) -> None:
            layer = project.find_layer(entry)
            if layer is not None:
                QgsProject.instance().removeMapLayer(layer.id())
            self.refresh()

        self._task(entry.title, lambda feedback: store_work.removed(folder, entry, feedback), removed)

    # -- running ------------------------------------------------------------------------------------------
    def _start(
        self,
        make_steps: Callable[[str], list[tuple[str, Callable[..., Any]]]],
        finished: Callable[[list[Any]], None] | None = None,
        writes: bool = True,
    ) -> None:
        """Run steps one after the other; results that landed in the workspace are shown in the project."""
        if self.is_busy():
            return
        self._warnings = []
        try:
            if writes and self._edits(self.iso3()):
                return
            steps = make_steps(self.iso3())
        except (CommonGroundError, OSError) as error:
            messages.tell(self.iface, error if isinstance(error, CommonGroundError) else WorkspaceError(
                N_("The workspace cannot be written"), details=str(error)))
            return
        since = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

        def ended(results: list[Any], errors: list[tuple[str, CommonGroundError]]) -> None:
            def shown(landed: list[Entry]) -> None:
                self._report(results, errors, landed, len(steps))
                stopped = any(isinstance(error, Cancelled) for _, error in errors)
                if finished is not None and not stopped and any(result is not None for result in results):
                    finished(results)

            self._landed(since, shown)

        self.work.run_steps(steps, ended)

    def _edits(self, country: str) -> bool:
        """True, with a sentence, where a layer of the country has edits that are not saved: the rows that they belong
        to would be others after a write."""
        layer = project.unsaved(Path(self.folder) / f"{country}.gpkg")
        if layer is not None:
            messages.tell(self.iface, WorkspaceError(
                N_("{layer} has unsaved edits"), hint=N_("save them or drop them first; nothing was changed"),
                layer=layer.name()))
        return layer is not None

    def _task(self, title: str, job: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """One piece of work without an algorithm."""
        self.work.run_task(title, job, done, lambda error: messages.tell(self.iface, error))

    def run_task(self, title: str, job: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """One piece of work without an algorithm, for a window of the panel."""
        self._task(title, job, done)

    def is_busy(self) -> bool:
        """True while a job runs, and until what it gave is in the project."""
        return self.work.is_busy() or self._landing

    def _busy(self, busy: bool) -> None:
        """One job at a time: what would start another waits."""
        self.place.setEnabled(not busy)
        self.country.setEnabled(not busy)
        if busy:
            for page in (self.sources, self.importing, self.overlay, self.map, self.stock):
                page.button.setEnabled(False)
            self.stock.more.setEnabled(False)
            return
        self.sources.label_button()
        for page in (self.importing, self.overlay, self.map):
            page.refresh()
        self.stock.enable()

    def _warn(self, warnings: list[str]) -> None:
        self._warnings += [text for text in warnings if text not in self._warnings]

    def _landed(self, since: str, then: Callable[[list[Entry]], None]) -> None:
        """Show what the workspace got since then, a layer at each turn of the event loop, so that the window answers;
        grids are picked up, too. ``then`` gets the new entries."""
        fresh: list[Entry] = []
        shown: list[Any] = []
        waiting: list[Entry] = []
        try:
            held = self.workspace()
            fresh = [entry for entry in held.layers() if entry.written_at >= since]
            waiting = project.in_drawing_order(entry for entry in fresh if not project.is_rejects(entry))
        except CommonGroundError as error:
            messages.tell(self.iface, error)

        def over() -> None:
            self._landing = False
            self._busy(False)
            self.refresh()
            then(fresh)

        def one() -> None:
            if not self._landing or sip.isdeleted(self):
                return  # the panel went away
            try:
                if waiting:
                    shown.extend(project.show(held, [waiting.pop(0)]))
                    QTimer.singleShot(0, one)
                    return
                project.play(self.iface)
                grids = show_grids(self.folder)
                if fresh or grids:
                    project.zoom(self.iface, shown or grids)
            except CommonGroundError as error:
                messages.tell(self.iface, error)
            over()

        self._landing = True
        self._busy(True)
        one()

    def _report(
        self, results: list[Any], errors: list[tuple[str, CommonGroundError]], landed: list[Entry], total: int
    ) -> None:
        """One message for the whole job of ``total`` steps."""
        real = [(title, error) for title, error in errors if not isinstance(error, Cancelled)]
        done = sum(result is not None for result in results)
        for _, error in real[1:]:
            log_error(error)
        if real:
            title, error = real[0]
            if len(errors) == 1:
                messages.tell(self.iface, error)
            else:
                log_error(error)
                text = tr("{n} of {total} steps failed, first {title}: {error}", n=len(real), total=total,
                          title=title, error=sentence(error))
                messages.say(self.iface, text, Qgis.MessageLevel.Warning,
                             (tr("Details"), lambda: messages.open_log(self.iface)))
        elif errors and done:
            messages.say(self.iface, tr("Cancelled after {n} of {total} steps; what they brought is in the workspace.",
                                        n=done, total=total))
        elif errors:
            messages.tell(self.iface, errors[0][1])
        elif landed:
            rows = sum(entry.rows for entry in landed)
            text = tr("{n} layers with {rows} rows are in the workspace.", n=len(landed), rows=number(rows))
            messages.say(self.iface, text, Qgis.MessageLevel.Success)
        if self._warnings:
            first = self._warnings[0]
            rest = len(self._warnings) - 1
            text = first if not rest else tr("{first} (and {n} more notes)", first=first, n=rest)
            messages.say(self.iface, text, Qgis.MessageLevel.Warning,
                         (tr("Read all"), lambda: self._read_warnings(list(self._warnings))))

    def _read_warnings(self, warnings: list[str]) -> None:
        QMessageBox.information(self, "Common Ground", "\n\n".join(warnings))

    def let_go(self) -> None:
        """Before the plugin goes: stop the work and the signals of the project."""
        self._landing = False
        self.work.let_go()
        self.map.let_go()
