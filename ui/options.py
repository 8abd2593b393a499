"""The page "Common Ground" in QGIS's own options: data, keys, network, diagnostics."""

from __future__ import annotations

from typing import Any, Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..base.errors import Cancelled, CommonGroundError
from ..base.feedback import checkpoint
from ..bridge import auth, settings
from ..bridge.i18n import sentence, tr
from ..connectors import catalogue
from ..connectors.endpoints import KEY_HEADERS, LOGINS, ORIGINS, TOKENS, name_of, usable
from . import messages, state
from .direction import follow_language
from .plain import plain

#: languages in which names are known to come, by their own name
LANGUAGES = (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"), ("uk", "Українська"),
             ("pt", "Português"), ("ru", "Русский"))


def keyed_sources() -> list[str]:
    """Origins that take a key, by the name people know; each name once."""
    wanted = {source.origin for source in catalogue.SOURCES if source.key != "none"} | set(KEY_HEADERS) | set(LOGINS)
    required = {source.origin for source in catalogue.SOURCES if source.key == "required"}
    return sorted(wanted, key=lambda item: (item not in required, name_of(item).lower()))


class OptionsPage(QgsOptionsPageWidget):
    """What is typed is kept when the options are accepted; keys go into QGIS's authentication store at once."""

    def __init__(self, changed: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        self.changed = changed
        self._task: Any = None
        self.tabs = QTabWidget()
        self.tabs.addTab(self._data(), tr("Data"))
        self.tabs.addTab(self._keys(), tr("Keys"))
        self.tabs.addTab(self._network(), tr("Network"))
        self.tabs.addTab(self._diagnostics(), tr("Diagnostics"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        self.destroyed.connect(_Stopper(self))

    # -- data ---------------------------------------------------------------------------------------------
    def _data(self) -> QWidget:
        page = QWidget()
        form = _form(page)
        self.workspace = _folder(settings.WORKSPACE.value())
        _row(form, tr("Data folder"), self.workspace, tr("Each country is one file in this folder of yours."))
        self.folder_note = _note()
        self.workspace.fileChanged.connect(self._check_folder)
        form.addRow(self.folder_note)
        self.language = QComboBox()
        self.language.addItem(tr("language of QGIS"), "")
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(self.language.findData(settings.NAME_LANGUAGE.value()), 0))
        _row(form, tr("Language of place names"), self.language, tr("Where a source has names in several languages."))
        self.cache = _folder(settings.CACHE_FOLDER.value())
        self.cache.lineEdit().setPlaceholderText(str(settings.cache_folder()))
        _row(form, tr("Folder for downloads"), self.cache, tr("Downloads are kept there and not fetched twice."))
        self.limit = QSpinBox()
        self.limit.setRange(10, 100000)
        self.limit.setSuffix(" " + tr("MB"))
        self.limit.setValue(settings.MAX_DOWNLOAD_MB.value())
        _row(form, tr("Largest download"), self.limit)
        self.contact = QLineEdit(settings.CONTACT_NAME.value())
        _row(form, tr("Your name"), self.contact, tr("Goes into the metadata of packages, and to HDX HAPI."))
        self.mail = QLineEdit(settings.CONTACT_EMAIL.value())
        _row(form, tr("Your e-mail"), self.mail, tr("Goes into the metadata of packages, and to HDX HAPI."))
        return page

    def _check_folder(self, *_ignored: Any) -> None:
        """Say at once why a folder cannot be used."""
        text = self.workspace.filePath().strip()
        self.folder_note.setText("")
        if text and text != settings.WORKSPACE.value():
            try:
                state.check_folder(text, create=False)
            except CommonGroundError as error:
                self.folder_note.setText(sentence(error))
        self.folder_note.setVisible(bool(self.folder_note.text()))

    # -- keys ---------------------------------------------------------------------------------------------
    def _keys(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        about = QLabel(tr("Keys are kept in QGIS's authentication store, encrypted, and nowhere else."))
        about.setWordWrap(True)
        layout.addWidget(about)
        self.keys = QTableWidget(0, 2)
        self.keys.setHorizontalHeaderLabels([tr("Source"), tr("Key")])
        self.keys.setAccessibleName(tr("Keys"))
        self.keys.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.keys.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.keys.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        _stretch(self.keys)
        self.keys.itemSelectionChanged.connect(self._key_chosen)
        layout.addWidget(self.keys, 1)
        row = QHBoxLayout()
        self.enter = QPushButton(tr("Enter a key…"))
        self.enter.clicked.connect(lambda _checked=False: self.enter_key())
        self.forget = QPushButton(tr("Remove the key"))
        self.forget.clicked.connect(lambda _checked=False: self.forget_key())
        row.addWidget(self.enter)
        row.addWidget(self.forget)
        row.addStretch(1)
        layout.addLayout(row)
        self.key_note = _note()
        layout.addWidget(self.key_note)
        self._fill_keys()
        return page

    def _fill_keys(self) -> None:
        chosen = self.keys.currentRow()
        required = {source.origin for source in catalogue.SOURCES if source.key == "required"}
        sources = keyed_sources()
        self.keys.setRowCount(len(sources))
        for row, source in enumerate(sources):
            item = QTableWidgetItem(name_of(source))
            item.setData(Qt.ItemDataRole.UserRole, source)
            self.keys.setItem(row, 0, item)
            stored = tr("stored") if auth.has_key(source) else tr("needed") if source in required else tr("optional")
            self.keys.setItem(row, 1, QTableWidgetItem(stored))
        self.keys.setCurrentCell(max(chosen, 0), 0)
        self._key_chosen()

    def key_source(self) -> str:
        """The origin of the selected row; empty where none is."""
        item = self.keys.item(self.keys.currentRow(), 0)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _key_chosen(self) -> None:
        source = self.key_source()
        self.enter.setEnabled(bool(source))
        self.forget.setEnabled(bool(source) and auth.has_key(source))

    def enter_key(self) -> None:
        """Ask for the key of the selected source and store it."""
        source = self.key_source()
        dialog = KeyDialog(source, self)
        if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.key.text().strip():
            return
        self._with_store(lambda: auth.store_key(source, dialog.key.text().strip(), dialog.user.text().strip()))

    def forget_key(self) -> None:
        """Take the key of the selected source out of the store."""
        source = self.key_source()
        if messages.ask(self, tr("Keys"), tr("Remove the key of {source}? It has to be entered again to be used.",
                                             source=name_of(source))):
            self._with_store(lambda: auth.forget_key(source))

    def _with_store(self, work: Callable[[], Any]) -> None:
        try:
            work()
            self.key_note.setText("")
        except CommonGroundError as error:
            self.key_note.setText(sentence(error))
        self.key_note.setVisible(bool(self.key_note.text()))
        self._fill_keys()

    # -- network ------------------------------------------------------------------------------------------
    def _network(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        self.offline = QCheckBox(tr("Work offline: nothing is fetched, what was downloaded is used"))
        self.offline.setChecked(settings.OFFLINE.value())
        layout.addWidget(self.offline)
        about = QLabel(tr("Proxy and certificates are those of QGIS. The second column takes the address of a mirror."))
        about.setWordWrap(True)
        layout.addWidget(about)
        self.mirrors = QTableWidget(0, 2)
        self.mirrors.setAccessibleName(tr("Addresses of the sources"))
        self.mirrors.setHorizontalHeaderLabels([tr("Source"), tr("Mirror")])
        self.mirrors.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        _stretch(self.mirrors)
        layout.addWidget(self.mirrors, 1)
        self._fill_mirrors()
        self.mirrors.itemChanged.connect(lambda _item: self._check_mirrors())
        self.mirror_note = _note()
        layout.addWidget(self.mirror_note)
        row = QHBoxLayout()
        self.test = QPushButton(tr("Test connection"))
        self.test.clicked.connect(lambda _checked=False: self.test_connection())
        self.stop = QPushButton(tr("Cancel"))
        self.stop.clicked.connect(lambda _checked=False: self.stop_test())
        self.stop.setEnabled(False)
        row.addWidget(self.test)
        row.addWidget(self.stop)
        row.addStretch(1)
        layout.addLayout(row)
        self.tested = QPlainTextEdit()
        self.tested.setReadOnly(True)
        self.tested.setAccessibleName(tr("Result of the test"))
        self.tested.setPlaceholderText(tr("Address, proxy, certificate and status of the selected source"))
        layout.addWidget(self.tested, 1)
        return page

    def _fill_mirrors(self) -> None:
        overrides = settings.url_overrides()
        # a mirror replaces an address for every source on it, so each address is one row
        rows: dict[str, str] = {}
        for source, own in ORIGINS.items():
            if own not in rows.values() or source in overrides:
                rows[source] = own
        self.mirrors.setRowCount(len(rows))
        for row, (source, own) in enumerate(rows.items()):
            item = QTableWidgetItem(f"{name_of(source)} ({own.partition('://')[2]})")
            item.setData(Qt.ItemDataRole.UserRole, source)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.mirrors.setItem(row, 0, item)
            self.mirrors.setItem(row, 1, QTableWidgetItem(overrides.get(source, "")))
        self.mirrors.setCurrentCell(0, 0)

    def typed_mirrors(self) -> dict[str, str]:
        """Source to what stands in its second column."""
        found = {}
        for row in range(self.mirrors.rowCount()):
            source = self.mirrors.item(row, 0).data(Qt.ItemDataRole.UserRole)
            found[source] = self.mirrors.item(row, 1).text().strip()
        return found

    def _check_mirrors(self) -> None:
        wrong = [name_of(source) for source, url in self.typed_mirrors().items() if url and not usable(url)]
        self.mirror_note.setText(tr("No address that starts with https:// is given for {sources}; it is not kept.",
                                    sources=", ".join(wrong)) if wrong else "")
        self.mirror_note.setVisible(bool(wrong))

    def test_connection(self) -> None:
        """Ask the selected source's address in a task; also what was typed and not accepted yet is asked."""
        from ..bridge import connection
        from ..bridge.tasks import WorkTask

        item = self.mirrors.item(max(self.mirrors.currentRow(), 0), 0)
        source = str(item.data(Qt.ItemDataRole.UserRole))
        typed = self.typed_mirrors()[source]
        url = typed if typed and usable(typed) else connection.address_of(source)
        proxy = connection.proxy_for(url)
        self.test.setEnabled(False)
        self.stop.setEnabled(True)
        self.tested.setPlainText(tr("Asking {url} …", url=connection.bare(url)))
        self._task = WorkTask(tr("Test connection"), lambda feedback: connection.ask(source, url, proxy, feedback),
                              lambda found: self._was_tested(found.line()),
                              lambda error: self._was_tested(sentence(error)
                                                             if not isinstance(error, Cancelled) else tr("Cancelled")))
        self._task.start()

    def stop_test(self) -> None:
        """Stop the test."""
        if self._task is not None:
            self._task.cancel()

    def _was_tested(self, text: str) -> None:
        from qgis.PyQt import sip

        self._task = None
        if sip.isdeleted(self):
            return
        self.tested.setPlainText(text)
        self.test.setEnabled(True)
        self.stop.setEnabled(False)

    # -- diagnostics --------------------------------------------------------------------------------------
    def _diagnostics(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        about = QLabel(tr("For a question or an issue: versions, settings and the last messages, without keys, names, "
                          "paths and coordinates. Read it before you send it."))
        about.setWordWrap(True)
        layout.addWidget(about)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Diagnostics"))
        layout.addWidget(self.report, 1)
        self.copy = QPushButton(tr("Copy"))
        self.copy.clicked.connect(lambda _checked=False: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.tabs.currentChanged.connect(self._opened)
        return page

    def _opened(self, index: int) -> None:
        if not self.tabs.widget(index).isAncestorOf(self.report):
            return
        from ..bridge import connection
        from ..bridge.tasks import WorkTask

        proxy = connection.proxy_for(ORIGINS["hdx"])
        self.copy.setEnabled(False)
        self.report.setPlainText(tr("Collecting…"))
        WorkTask(tr("Diagnostics"), lambda feedback: _diagnose(proxy, feedback), self._was_diagnosed,
                 lambda error: self._was_diagnosed(sentence(error))).start()

    def _was_diagnosed(self, text: str) -> None:
        from qgis.PyQt import sip

        if not sip.isdeleted(self):
            self.report.setPlainText(text)
            self.copy.setEnabled(True)

    # -- accepted -----------------------------------------------------------------------------------------
    def apply(self) -> None:
        """Keep what was typed; what cannot be used is left as it was."""
        folder = self.workspace.filePath().strip()
        if folder and folder != settings.WORKSPACE.value():
            try:
                state.check_folder(folder)
                settings.WORKSPACE.set(folder)
            except CommonGroundError as error:
                self.folder_note.setText(sentence(error))
                self.folder_note.show()
        settings.NAME_LANGUAGE.set(str(self.language.currentData()))
        settings.CACHE_FOLDER.set(self.cache.filePath().strip())
        settings.MAX_DOWNLOAD_MB.set(self.limit.value())
        settings.CONTACT_NAME.set(self.contact.text().strip())
        settings.CONTACT_EMAIL.set(self.mail.text().strip())
        settings.OFFLINE.set(self.offline.isChecked())
        for source, url in self.typed_mirrors().items():
            if not url or usable(url):
                settings.set_url_override(source, url)
        self.changed()


def _diagnose(proxy: str, feedback: Any) -> str:
    """In a task: it imports what is heavy and reads the workspace. Raises Cancelled."""
    checkpoint(feedback, 10)
    from ..bridge import diagnostics

    checkpoint(feedback, 30)
    text = diagnostics.text(proxy)
    checkpoint(feedback, 100)
    return text


class _Stopper:
    """Cancels the test of a page that goes away; holds no widget itself."""

    def __init__(self, page: OptionsPage) -> None:
        self.held = page.__dict__

    def __call__(self, *_ignored: Any) -> None:
        task = self.held.get("_task")
        if task is not None:
            task.cancel()


class KeyDialog(QDialog):
    """The key of one source; for a source with a login also the user."""

    def __init__(self, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_language(self)
        self.setWindowTitle(name_of(source))
        form = _form(self)
        self.user = QLineEdit()
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        if source in LOGINS or source in TOKENS:
            _row(form, tr("User"), self.user, "" if source in LOGINS else tr("Empty where the key is a token."))
        _row(form, tr("Password") if source in LOGINS else tr("Token or password") if source in TOKENS else tr("Key"),
             self.key)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)


def _form(page: QWidget) -> QFormLayout:
    form = QFormLayout(page)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _row(form: QFormLayout, label: str, editor: QWidget, help_text: str = "") -> None:
    caption = QLabel(label)
    caption.setBuddy(editor)
    for widget in (caption, editor):
        widget.setToolTip(help_text)
    editor.setAccessibleName(label)
    form.addRow(caption, editor)


def _folder(path: str) -> QgsFileWidget:
    chooser = QgsFileWidget()
    chooser.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    chooser.setFilePath(path)
    return chooser


def _note() -> QLabel:
    note = plain(QLabel())
    note.setWordWrap(True)
    note.hide()
    return note


def _stretch(table: QTableWidget) -> None:
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
