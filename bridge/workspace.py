"""The workspace: a folder the user chose, with one GeoPackage per country, its styles and a provenance table.

Writes are all or nothing. Rows go to a staging file beside the GeoPackage; then one SQLite transaction copies them
in, moves the earlier state aside as ``<table>__previous`` and writes the provenance rows. A kill at any moment
leaves the old or the new state. The file itself is never replaced, since QGIS may have it open (Windows).
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import time
import uuid
from collections import Counter
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timezone
from itertools import islice
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer, QgsWkbTypes

from ..base.errors import WRONG_SHAPE, BadInput, CommonGroundError, WorkspaceError
from ..base.feedback import Silent, Span, checkpoint
from ..base.text import N_
from ..connectors.frame import Frame
from ..connectors.gdal_state import quietly
from ..connectors.provenance import Provenance, highest
from . import geopackage
from .foreign import disarm_form
from .frames import (
    PROVENANCE_TABLE,
    crs_from_wkt,
    dress,
    features_of,
    fields_of,
    frame_from_source,
    geometry_kind,
    style_path,
)
from .links import has_content, is_there, refuse_link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..base.feedback import Feedback

PREVIOUS = "__previous"
#: tables that grow by each import; an earlier state of them says nothing
_GROWING = ("imsma_history",)
#: rows between two looks at the cancel button; seconds of waiting for another writer between two
_BATCH, _TURN = 2000, 0.2
#: the description of a style that came with the plugin; one without it is the user's
_OURS = "Common Ground"
_COUNTRY = re.compile(r"[A-Z]{3}")
_CARRIED = tuple(item.name for item in fields(Provenance))
_OWN = ("table_name", "style", "row_count", "written_at")


@dataclass(frozen=True)
class Entry:
    """One layer or table of a workspace."""

    country: str
    table: str
    path: Path
    rows: int = 0
    written_at: str = ""
    style: str = ""
    provenance: Provenance = field(default_factory=Provenance)
    #: ``MULTIPOLYGON``, ``POINT`` …; empty for a table
    geometry: str = ""
    #: an earlier state waits to be accepted or gone back to
    has_previous: bool = False
    #: the user saved a default style of her own in the file
    styled_by_user: bool = False

    @property
    def title(self) -> str:
        """What a person calls the layer."""
        return self.provenance.title or self.table

    @property
    def uri(self) -> str:
        """The OGR data source."""
        return f"{self.path.as_posix()}|layername={self.table}"


@dataclass(frozen=True)
class Changes:
    """What a refresh changed; ids are those of ``id_field``, or whole rows where no field identifies them."""

    id_field: str
    rows_before: int
    rows_after: int
    version_before: str
    version_after: str
    added: list[Any]
    removed: list[Any]
    #: id to the names of the columns that differ (``geometry`` among them)
    changed: dict[Any, list[str]]

    def any(self) -> bool:
        """True where at least one row differs."""
        return bool(self.added or self.removed or self.changed)


def _plugin_folder() -> Path:
    """Where this plugin is installed. A link stays a link: the checkout behind it is not replaced by an update."""
    installed = Path(__file__).absolute().parents[1]
    return installed.parent.resolve() / installed.name


class Workspace:
    """Open with :meth:`open`. Methods may be used from any thread; :meth:`layer` from the main thread."""

    def __init__(self, folder: Path, wait: float = 30.0) -> None:
        self.folder = folder
        self.wait = wait

    @classmethod
    def open(cls, folder: str | Path, create: bool = True, wait: float = 30.0) -> Workspace:
        """The workspace in ``folder``; ``wait``: seconds to wait for another process that writes.

        Raises WorkspaceError where the folder is the plugin's own, is a file, is absent or cannot be made.
        """
        path = Path(folder).expanduser()
        own = _plugin_folder()
        # Path.resolve raises for links in a circle
        real = Path(os.path.realpath(path))
        if own == real or own in real.parents:
            raise WorkspaceError(
                N_("{folder} belongs to the plugin and is replaced with every update"),
                hint=N_("choose a folder of your own"),
                folder=path,
            )
        if not path.is_dir():
            if not create:
                raise WorkspaceError(
                    N_("The workspace folder {folder} is not there"),
                    hint=N_("connect the drive it lies on, or choose another folder"),
                    folder=path,
                )
            try:
                path.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise WorkspaceError(
                    N_("The folder {folder} cannot be made"), details=str(error), folder=path
                ) from error
        return cls(path, wait)

    # -- what is there ------------------------------------------------------------------------------------
    def path(self, country: str) -> Path:
        """The GeoPackage of a country. Raises BadInput for anything but an ISO 3166 alpha-3 code."""
        code = country.strip().upper()
        if not _COUNTRY.fullmatch(code):
            raise BadInput(
                N_("{country} is not a country code"),
                hint=N_("give the three letters of ISO 3166, e.g. CAF"),
                country=country or N_("An empty text"),
            )
        return self.folder / f"{code}.gpkg"

    def countries(self) -> list[str]:
        """Codes of the countries that have a GeoPackage here, one whose link leads nowhere among them."""
        return sorted(item.stem for item in self.folder.glob("*.gpkg")
                      if _COUNTRY.fullmatch(item.stem) and is_there(item))

    def layers(self, country: str | None = None) -> list[Entry]:
        """What the workspace holds, earlier states left out; by country and table name."""
        found: list[Entry] = []
        for code in [country.strip().upper()] if country else self.countries():
            path = self.path(code)
            if not has_content(path):
                continue
            with _connection(path, self.wait) as connection:
                try:
                    found += _entries(connection, code, path)
                except WRONG_SHAPE as error:  # what another program wrote into our table
                    raise _unreadable(path, repr(error)) from error
        return found

    def entry(self, name: str, country: str) -> Entry:
        """One layer by its table name. Raises WorkspaceError where it is absent."""
        for entry in self.layers(country):
            if entry.table == name:
                return entry
        raise WorkspaceError(
            N_("The workspace has no layer {name} for {country}"),
            hint=N_("load it first"),
            name=name,
            country=country,
        )

    def read(self, name: str, country: str, feedback: Feedback | None = None) -> Frame:
        """One layer as a frame, with its provenance and style."""
        return self._frame(self.entry(name, country), name, feedback or Silent())

    @staticmethod
    def _frame(entry: Entry, name: str, feedback: Feedback) -> Frame:
        layer = QgsVectorLayer(entry.uri, entry.title, "ogr")
        if not layer.isValid():
            raise _unreadable(entry.path, layer.error().message())
        key = layer.primaryKeyAttributes()
        kept = [item.name() for i, item in enumerate(layer.fields()) if i not in key]
        frame = frame_from_source(layer, feedback, name=name, attributes=kept)
        frame.name, frame.style, frame.provenance = name, entry.style, entry.provenance
        return frame

    def layer(self, entry: Entry) -> QgsVectorLayer:
        """A QGIS layer with name, style and metadata. Main thread only. Raises WorkspaceError."""
        layer = QgsVectorLayer(entry.uri, entry.title, "ogr")
        if not layer.isValid():
            raise _unreadable(entry.path, layer.error().message())
        disarm_form(layer)
        # QGIS loaded the style that the user saved in the file; it wins over the one that came with the plugin
        dress(layer, "" if entry.styled_by_user else entry.style, entry.provenance)
        return layer

    # -- writing ------------------------------------------------------------------------------------------
    def write(
        self, country: str, frames: Sequence[Frame], feedback: Feedback, *, keep_previous: bool = True
    ) -> list[Entry]:
        """Write frames as layers named after them, all or none.

        An earlier state with other rows is kept until :meth:`accept`; the oldest state not accepted stays.
        Raises WorkspaceError (what was there before is unchanged), BadInput, Cancelled.
        """
        path = self.path(country)
        names = [geopackage.checked_name(frame.name) for frame in frames]
        twice = [name for name, n in Counter(name.lower() for name in names).items() if n > 1]
        if twice or any(name.endswith(PREVIOUS) or name.lower().startswith(("gpkg_", "sqlite_", "rtree_"))
                        or name in (PROVENANCE_TABLE, "layer_styles") for name in names):
            raise BadInput(
                N_("These layers cannot be written under their names: {names}"),
                hint=N_("give each its own name"),
                names=", ".join(twice or names),
            )
        if not frames:
            return []
        with _writing(path, self.wait, feedback) as connection:
            for stale in self.folder.glob(f".staging_{path.stem}_*"):
                _remove(stale)
            staging = self.folder / f".staging_{path.stem}_{uuid.uuid4().hex}.gpkg"
            try:
                self._stage(connection, frames, staging, Span(feedback, 0, 60))
                self._swap(connection, frames, staging, Span(feedback, 60, 100), keep_previous)
            finally:
                for rest in self.folder.glob(f"{staging.name}*"):
                    _remove(rest)
            checkpoint(feedback)
        wanted = set(names)
        return [entry for entry in self.layers(path.stem) if entry.table in wanted]

    def _stage(
        self, connection: sqlite3.Connection, frames: Sequence[Frame], staging: Path, feedback: Feedback
    ) -> None:
        """Write the frames to a GeoPackage of their own, with the reference systems of the real one."""
        with quietly():
            try:
                made = gdal.GetDriverByName("GPKG").Create(str(staging), 0, 0, 0, gdal.GDT_Unknown)
            except RuntimeError as error:  # GDAL's exceptions are on in QGIS 3.40 and newer
                raise _unwritable(self.folder, str(error)) from error
        if made is None:
            raise _unwritable(self.folder, gdal.GetLastErrorMsg())
        del made
        with contextlib.closing(sqlite3.connect(staging)) as beside:
            if geopackage.has_table(connection, "gpkg_spatial_ref_sys"):
                geopackage.copy_systems(connection, beside)
            beside.commit()
        for position, frame in enumerate(frames):
            share = 100.0 / len(frames)
            self._stage_one(connection, frame, staging, Span(feedback, share * position, share * (position + 1)))

    def _stage_one(self, connection: sqlite3.Connection, frame: Frame, staging: Path, feedback: Feedback) -> None:
        frame = _with_plain_columns(frame)
        kind = geometry_kind(frame)
        if kind == QgsWkbTypes.Type.Point and not any(item is not None for item in frame.geometry):
            known = geopackage.geometry_column(connection, frame.name)[1] if _is_made(connection) else ""
            kind = QgsWkbTypes.parseType(known) if known else kind
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = frame.name
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        taken = {str(column).lower() for column in frame.table.columns}
        options.layerOptions = [f"FID={_free('fid', taken)}"]
        if kind != QgsWkbTypes.Type.NoGeometry:
            # the index is made in the workspace itself: here GDAL would make it in one call at the end
            options.layerOptions += [f"GEOMETRY_NAME={_free('geom', taken)}", "SPATIAL_INDEX=NO"]
        layer_fields = fields_of(frame)
        writer = QgsVectorFileWriter.create(
            str(staging), layer_fields, kind, crs_from_wkt(frame.crs), QgsCoordinateTransformContext(), options
        )
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise _unwritable(self.folder, writer.errorMessage())
        features, done = features_of(frame, kind, layer_fields), 0
        while batch := list(islice(features, 500)):
            checkpoint(feedback, 100.0 * done / max(len(frame), 1))
            if not writer.addFeatures(batch):
                raise _unwritable(self.folder, writer.errorMessage())
            done += len(batch)
        if not writer.flushBuffer() or writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise _unwritable(self.folder, writer.errorMessage())
        del writer

    def _swap(
        self,
        connection: sqlite3.Connection,
        frames: Sequence[Frame],
        staging: Path,
        feedback: Feedback,
        keep_previous: bool,
    ) -> None:
        """Bring the staged layers in, inside the caller's transaction."""
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        with contextlib.closing(sqlite3.connect(staging)) as beside:
            geopackage.copy_core(beside, connection)
            geopackage.copy_systems(beside, connection)
            _make_own_tables(connection)
            for position, frame in enumerate(frames):
                table = frame.name
                if geopackage.count_rows(beside, table) != len(frame):
                    raise _unwritable(self.folder, f"{table}: rows are missing in the staging file")
                level = _level_of(connection, table)
                if keep_previous and table not in _GROWING and geopackage.has_table(connection, table):
                    _set_aside(connection, beside, table, feedback)
                geopackage.drop_layer(connection, table, feedback)
                geopackage.copy_layer(beside, connection, table, feedback, frame.geometry)
                _record(connection, table, frame, now, level)
                checkpoint(feedback, 100.0 * (position + 1) / len(frames))

    def remove(self, name: str, country: str, feedback: Feedback | None = None) -> None:
        """Take a layer and its earlier state out of the workspace. Raises WorkspaceError, Cancelled."""
        self.entry(name, country)
        path = self.path(country)
        with _writing(path, self.wait, feedback) as connection:
            for table in (name, name + PREVIOUS):
                geopackage.drop_layer(connection, table, feedback)
                connection.execute("DELETE FROM common_ground_provenance WHERE table_name = ?", (table,))
                checkpoint(feedback or Silent())

    def set_sensitivity(self, name: str, country: str, level: str) -> None:
        """The level that a person gave a layer (see bridge.sensitivity, which keeps the reason first)."""
        self.entry(name, country)
        with _writing(self.path(country), self.wait) as connection:
            connection.execute("UPDATE common_ground_provenance SET sensitivity = ? WHERE table_name = ?",
                               (level, name))

    # -- the earlier state --------------------------------------------------------------------------------
    def accept(self, name: str, country: str, feedback: Feedback | None = None) -> None:
        """Keep the new state and let the earlier one go. Raises WorkspaceError, Cancelled."""
        path = self._with_previous(name, country)
        with _writing(path, self.wait, feedback) as connection:
            geopackage.drop_layer(connection, name + PREVIOUS, feedback)
            connection.execute("DELETE FROM common_ground_provenance WHERE table_name = ?", (name + PREVIOUS,))
            checkpoint(feedback or Silent())

    def revert(self, name: str, country: str, feedback: Feedback | None = None) -> None:
        """Go back to the earlier state; the new one is gone. Raises WorkspaceError, Cancelled."""
        path = self._with_previous(name, country)
        with _writing(path, self.wait, feedback) as connection:
            geopackage.rename_layer(connection, name + PREVIOUS, name)
            _rename_record(connection, name + PREVIOUS, name)
            checkpoint(feedback or Silent())

    def earlier(self, name: str, country: str, feedback: Feedback | None = None) -> Frame | None:
        """The earlier state of a layer that was not accepted yet, with its own provenance; None where none waits."""
        entry = self.entry(name, country)
        if not entry.has_previous:
            return None
        table = name + PREVIOUS
        with _connection(entry.path, self.wait) as connection:
            cursor = connection.execute("SELECT * FROM common_ground_provenance WHERE table_name = ?", (table,))
            names = [item[0] for item in cursor.description]
            row = dict(zip(names, cursor.fetchone() or ()))
        before = replace(entry, table=table, rows=int(row.get("row_count") or 0),
                         written_at=row.get("written_at") or "",
                         provenance=Provenance(**{item: row.get(item) or "" for item in _CARRIED}))
        frame = self._frame(before, name, feedback or Silent())
        if not (frame.provenance.valid_on or frame.provenance.version or frame.provenance.retrieved_at):
            frame.provenance = frame.provenance.with_(retrieved_at=before.written_at)
        return frame

    def changes(self, name: str, country: str, id_field: str = "", feedback: Feedback | None = None) -> Changes:
        """What differs between the earlier state and the present one, row by row. Raises WorkspaceError, Cancelled."""
        feedback = feedback or Silent()
        path = self._with_previous(name, country)
        with _connection(path, self.wait) as connection:
            before, after = (_rows_of(connection, table, feedback) for table in (name + PREVIOUS, name))
            versions = [_version(connection, table) for table in (name + PREVIOUS, name)]
        return _compare(before, after, versions, id_field, feedback)

    # -- country packs ------------------------------------------------------------------------------------
    def pack(
        self, target: str | Path, feedback: Feedback, countries: Sequence[str] | None = None,
        audience: str = "own programme", agreement: str = "", purpose: str = "country pack",
    ) -> Path:
        """Zip the workspace, or some countries of it, into a country pack that opens with no line.

        For anybody but the own programme the pack holds only the layers that the sharing gate lets through as they
        are (bridge/sharing.py), and no earlier state. Raises ForbiddenError where none is.
        """
        from .pack import write_pack

        wanted = list(countries or self.countries())
        if audience.strip() in ("", "own", "own programme"):
            return write_pack(self.folder, Path(target), feedback, wanted)
        from .sharing import tables_for

        allowed = {code: tables_for(self, code, audience, agreement, feedback, purpose) for code in wanted}
        return write_pack(self.folder, Path(target), feedback, wanted, allowed)

    @classmethod
    def unpack(cls, pack: str | Path, folder: str | Path, feedback: Feedback) -> Workspace:
        """Open a country pack in ``folder``. Raises WorkspaceError where a country is there already."""
        from .pack import read_pack

        workspace = cls.open(folder)
        read_pack(Path(pack), workspace.folder, feedback)
        return workspace

    def _with_previous(self, name: str, country: str) -> Path:
        entry = self.entry(name, country)
        if not entry.has_previous:
            raise WorkspaceError(
                N_("{title} has no earlier state"), hint=N_("nothing needs to be accepted"), title=entry.title
            )
        return entry.path


# -- connections ------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _connection(path: Path, wait: float) -> Iterator[sqlite3.Connection]:
    """A connection that is closed at the end, SQLite's refusals turned into sentences."""
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=wait, isolation_level=None)) as connection:
            connection.execute("PRAGMA legacy_alter_table = ON")
            yield connection
    except (sqlite3.Error, UnicodeError) as error:
        raise _refusal(path, error) from error


@contextlib.contextmanager
def _writing(path: Path, wait: float, feedback: Feedback | None = None) -> Iterator[sqlite3.Connection]:
    """A connection in a transaction. Raises WorkspaceError where the file is a link to another place, Cancelled."""
    refuse_link(path)
    with _connection(path, wait) as connection, _transaction(connection, wait, feedback or Silent()):
        yield connection


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection, wait: float, feedback: Feedback) -> Iterator[None]:
    """BEGIN IMMEDIATE, so that a second process waits here; COMMIT, or ROLLBACK on any error."""
    _begin(connection, wait, feedback)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        # a file that this write began stays, empty: a second process may wait for it with the file open, and what it
        # writes must not go into a file that was deleted
        raise


def _begin(connection: sqlite3.Connection, wait: float, feedback: Feedback) -> None:
    """Wait up to ``wait`` seconds for another writer, in short turns, since SQLite's own wait hears no cancel."""
    end = time.monotonic() + wait
    _wait_up_to(connection, min(wait, _TURN))
    while True:
        try:
            connection.execute("BEGIN IMMEDIATE")
            break
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() >= end:
                raise
        checkpoint(feedback)
    _wait_up_to(connection, wait)


def _wait_up_to(connection: sqlite3.Connection, seconds: float) -> None:
    connection.execute(Template("PRAGMA busy_timeout = $milliseconds").substitute(milliseconds=round(1000 * seconds)))


def _refusal(path: Path, error: Exception) -> CommonGroundError:
    text = str(error)
    if "locked" in text or "busy" in text:
        return WorkspaceError(
            N_("{path} is being written by another program"),
            hint=N_("wait until it is done and try again; what was there before is unchanged"),
            details=text,
            path=path,
        )
    if "full" in text:
        return WorkspaceError(
            N_("The disk with {path} is full"),
            hint=N_("free some space and try again; what was there before is unchanged"),
            details=text,
            path=path,
        )
    if "not a database" in text or "malformed" in text or isinstance(error, UnicodeError):
        return _unreadable(path, text)
    return _unwritable(path, text)


def _unwritable(path: Path, details: str) -> WorkspaceError:
    return WorkspaceError(N_("{path} cannot be written"), details=details, path=path)


def _unreadable(path: Path, details: str) -> WorkspaceError:
    return WorkspaceError(
        N_("{path} cannot be read as a workspace"),
        hint=N_("take it out of the folder, or unpack your last country pack"),
        details=details,
        path=path,
    )


def _remove(path: Path) -> None:
    """Delete a file of our own; one that is still held is swept by the next write."""
    with contextlib.suppress(OSError):
        path.unlink()


# -- tables of our own ------------------------------------------------------------------------------------


def _is_made(connection: sqlite3.Connection) -> bool:
    return geopackage.has_table(connection, "gpkg_contents")


def _make_own_tables(connection: sqlite3.Connection) -> None:
    """The provenance table and QGIS's style table, listed as attributes so that other programs know what they are."""
    if not geopackage.has_table(connection, PROVENANCE_TABLE):
        columns = ", ".join(f'"{name}" TEXT' for name in ("style", "written_at", *_CARRIED))
        connection.execute(
            Template("CREATE TABLE common_ground_provenance "
                     "(table_name TEXT NOT NULL PRIMARY KEY, row_count INTEGER, $columns)").substitute(columns=columns)
        )
    have = set(geopackage.columns_of(connection, PROVENANCE_TABLE))
    for name in _CARRIED:
        if name not in have:
            connection.execute(Template('ALTER TABLE common_ground_provenance ADD COLUMN "$name" TEXT')
                               .substitute(name=name))
    if not geopackage.has_table(connection, "layer_styles"):
        connection.execute(
            'CREATE TABLE layer_styles ("id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "f_table_catalog" TEXT(256), '
            '"f_table_schema" TEXT(256), "f_table_name" TEXT(256), "f_geometry_column" TEXT(256), '
            '"styleName" TEXT(30), "styleQML" TEXT, "styleSLD" TEXT, "useAsDefault" BOOLEAN, "description" TEXT, '
            '"owner" TEXT(30), "ui" TEXT(30), '
            '"update_time" DATETIME DEFAULT (strftime(\'%Y-%m-%dT%H:%M:%fZ\',\'now\')))'
        )
    for table in (PROVENANCE_TABLE, "layer_styles"):
        known = connection.execute("SELECT 1 FROM gpkg_contents WHERE table_name = ?", (table,)).fetchone()
        if known is None:
            geopackage.insert(connection, "gpkg_contents",
                              {"table_name": table, "data_type": "attributes", "identifier": table, "srs_id": 0})


def _level_of(connection: sqlite3.Connection, table: str) -> str:
    """The sensitivity that a layer has so far; empty for a new one."""
    row = connection.execute(
        "SELECT sensitivity FROM common_ground_provenance WHERE table_name = ?", (table,)
    ).fetchone()
    return str(row[0] or "") if row else ""


def _record(connection: sqlite3.Connection, table: str, frame: Frame, now: str, level: str) -> None:
    """The provenance row, what other programs show of it, and the style where the layer has none yet.

    ``level``: the sensitivity before; a refresh never lowers it, since a person may have raised it for a reason.
    """
    carried = frame.provenance.with_(sensitivity=highest(level, frame.provenance.sensitivity)).as_dict()
    geopackage.insert(connection, PROVENANCE_TABLE, {
        "table_name": table, "style": frame.style, "row_count": len(frame), "written_at": now, **carried,
    })
    line = "; ".join(text for text in (carried["title"], carried["source"], carried["licence"]) if text)
    connection.execute("UPDATE gpkg_contents SET description = ? WHERE table_name = ?", (line, table))
    geom, kind = geopackage.geometry_column(connection, table)
    word = next((word for word in ("point", "line", "polygon") if word in kind.lower()), "")
    path = style_path(frame.style, word)
    styled = connection.execute("SELECT 1 FROM layer_styles WHERE f_table_name = ?", (table,)).fetchone()
    if path is not None and styled is None:
        geopackage.insert(connection, "layer_styles", {
            "f_table_catalog": "", "f_table_schema": "", "f_table_name": table, "f_geometry_column": geom,
            "styleName": frame.style, "styleQML": path.read_text(encoding="utf-8"), "styleSLD": "",
            "useAsDefault": 1, "description": _OURS, "owner": "",
        })


def _rename_record(connection: sqlite3.Connection, old: str, new: str) -> None:
    connection.execute("DELETE FROM common_ground_provenance WHERE table_name = ?", (new,))
    connection.execute("UPDATE common_ground_provenance SET table_name = ? WHERE table_name = ?", (new, old))


def _set_aside(connection: sqlite3.Connection, beside: sqlite3.Connection, table: str, feedback: Feedback) -> None:
    """Keep the present rows as the earlier state, unless they are the new ones or an older state waits already."""
    previous = table + PREVIOUS
    if geopackage.has_table(connection, previous):
        return
    states = _rows_of(connection, table, feedback), _rows_of(beside, table, feedback)
    if _compare(*states, ["", ""], "", feedback).any():
        geopackage.rename_layer(connection, table, previous)
        _rename_record(connection, table, previous)


def _entries(connection: sqlite3.Connection, country: str, path: Path) -> list[Entry]:
    if not geopackage.has_table(connection, PROVENANCE_TABLE):
        return []
    cursor = connection.execute("SELECT * FROM common_ground_provenance ORDER BY table_name")
    names = [item[0] for item in cursor.description]
    rows = [dict(zip(names, row)) for row in cursor]
    tables = {row["table_name"] for row in rows}
    found = []
    for row in rows:
        table = row["table_name"]
        if table.endswith(PREVIOUS) or not geopackage.has_table(connection, table):
            continue
        found.append(Entry(
            country, table, path, int(row["row_count"] or 0), row["written_at"] or "", row["style"] or "",
            Provenance(**{name: row.get(name) or "" for name in _CARRIED}),
            geopackage.geometry_column(connection, table)[1], table + PREVIOUS in tables,
            _styled_by_user(connection, table),
        ))
    return found


def _styled_by_user(connection: sqlite3.Connection, table: str) -> bool:
    if not geopackage.has_table(connection, "layer_styles"):
        return False
    return connection.execute(
        "SELECT 1 FROM layer_styles WHERE f_table_name = ? AND useAsDefault AND coalesce(description, '') <> ?",
        (table, _OURS),
    ).fetchone() is not None


def _version(connection: sqlite3.Connection, table: str) -> str:
    row = connection.execute(
        "SELECT version FROM common_ground_provenance WHERE table_name = ?", (table,)
    ).fetchone()
    return (row[0] or "") if row else ""


# -- frames and rows --------------------------------------------------------------------------------------


def _free(wanted: str, taken: set[str]) -> str:
    return wanted if wanted not in taken else _free(f"cg_{wanted}", taken)


def _with_plain_columns(frame: Frame) -> Frame:
    """SQLite takes ``Name`` and ``name`` for one column: the second gets a number."""
    seen: set[str] = set()
    names: list[str] = []
    for column in map(str, frame.table.columns):
        name, number = column or "column", 2
        while name.lower() in seen:
            name, number = f"{column}_{number}", number + 1
        seen.add(name.lower())
        names.append(name)
    if names == list(frame.table.columns):
        return frame
    table = frame.table.copy()
    table.columns = names
    return Frame(frame.name, table, frame.geometry, frame.crs, frame.provenance, frame.style, frame.notes)


def _rows_of(
    connection: sqlite3.Connection, table: str, feedback: Feedback
) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Column names and rows without the key; the geometry column is called ``geometry``."""
    geom, _ = geopackage.geometry_column(connection, table)
    names = geopackage.columns_of(connection, table)[1:]
    rows: list[tuple[Any, ...]] = []
    cursor = geopackage.all_rows(connection, table)
    while batch := cursor.fetchmany(_BATCH):
        checkpoint(feedback)
        rows += [tuple(row[1:]) for row in batch]
    return ["geometry" if geom and name == geom else name for name in names], rows


def _compare(
    before: tuple[list[str], list[tuple[Any, ...]]],
    after: tuple[list[str], list[tuple[Any, ...]]],
    versions: list[str],
    id_field: str,
    feedback: Feedback,
) -> Changes:
    (old_names, old_rows), (new_names, new_rows) = before, after
    key = id_field or _identifying(before, after)
    checkpoint(feedback)
    if not key:
        old, new = Counter(old_rows), Counter(new_rows)
        same_columns = old_names == new_names
        added = list((new - old).elements()) if same_columns else list(new_rows)
        removed = list((old - new).elements()) if same_columns else list(old_rows)
        return Changes("", len(old_rows), len(new_rows), versions[0], versions[1], added, removed, {})
    old_by = {row[old_names.index(key)]: dict(zip(old_names, row)) for row in old_rows}
    new_by = {row[new_names.index(key)]: dict(zip(new_names, row)) for row in new_rows}
    columns = list(dict.fromkeys([*old_names, *new_names]))
    changed = {}
    for done, ident in enumerate(old_by.keys() & new_by.keys()):
        if done % _BATCH == 0:
            checkpoint(feedback)
        differing = [name for name in columns if old_by[ident].get(name) != new_by[ident].get(name)]
        if differing:
            changed[ident] = differing
    return Changes(
        key, len(old_rows), len(new_rows), versions[0], versions[1],
        [ident for ident in new_by if ident not in old_by],
        [ident for ident in old_by if ident not in new_by],
        {ident: changed[ident] for ident in old_by if ident in changed},
    )


def _identifying(
    before: tuple[list[str], list[tuple[Any, ...]]], after: tuple[list[str], list[tuple[Any, ...]]]
) -> str:
    """The first column whose name says that it identifies and whose values do, in both states."""
    candidates = [name for name in before[0] if name in after[0] and name.lower().endswith(("_id", "id", "pcode"))]
    # the finest admin level names the row, so the last P-code goes first
    pcodes = [name for name in reversed(candidates) if name.lower().endswith("pcode")]
    for name in [item for item in candidates if item not in pcodes] + pcodes:
        if all(_unique(rows, names.index(name)) for names, rows in (before, after)):
            return name
    return ""


def _unique(rows: list[tuple[Any, ...]], position: int) -> bool:
    values = [row[position] for row in rows]
    return None not in values and len(set(values)) == len(values)
