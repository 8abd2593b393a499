"""Country packs: a workspace as one zip, without a path of the machine that made it."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sqlite3
import zipfile
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from ..base.errors import BadInput, UnexpectedPayload, WorkspaceError
from ..base.feedback import checkpoint
from ..base.scratch import scratch_folder
from ..base.text import N_
from ..connectors import archive as zips
from .foreign import REFUSED, disarm_geopackage, disarmed_text
from .i18n import tr
from .links import refuse_to_pack

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from ..base.feedback import Feedback

MANIFEST = "common_ground_pack.json"
_CHUNK = 1024 * 1024
#: pages of a copy, and steps of SQLite, between two looks at the cancel button
_PAGES, _STEPS = 2_000, 200_000
#: a file of a country: CAF.gpkg, CAF_population.tif
_COUNTRYS = re.compile(r"[A-Za-z]{3}[._][^/\\]*")
#: the ledger and what lies behind the released grids; they stay at home (and COM is the code of the Comoros)
_OURS = "common_ground_"


def write_pack(
    folder: Path, target: Path, feedback: Feedback, countries: Sequence[str],
    allowed: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
) -> Path:
    """Zip the GeoPackages and the other files of ``countries``; the zip appears only when it is whole.

    GeoPackages go through SQLite's backup, so that one open in QGIS is packed in a consistent state. ``allowed``:
    country to the tables that may leave, each with its columns that may not; all else is taken out of the copy, with
    the numbers of rows that the layers were made from, and nothing but GeoPackages goes.
    Raises BadInput (nothing to pack), WorkspaceError (also for a GeoPackage that is a link), Cancelled.
    """
    for code in countries:
        refuse_to_pack(folder / f"{code}.gpkg")
    found = [path for path in sorted(folder.iterdir())
             if not path.name.startswith((".", _OURS)) and path.name[:3].upper() in countries
             and not path.name.endswith(("-wal", "-shm", "-journal"))]
    # a link in a folder of others may lead to any file of this machine
    files = [path for path in found if not path.is_symlink() and path.is_file()]
    links = [path.name for path in found if path.is_symlink()]
    if allowed is not None:
        files = [path for path in files if path.suffix == ".gpkg" and allowed.get(path.stem.upper())]
    if not files:
        raise BadInput(N_("The workspace has no country to pack"), hint=N_("load layers first"))
    if links:
        feedback.warn(tr("Links are not packed, and what they lead to is left out: {names}",
                         names=", ".join(links[:20])))
    part = target.with_name(target.name + ".part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive, \
                scratch_folder(".packing_", folder) as clean:
            for position, path in enumerate(files):
                checkpoint(feedback, 100.0 * position / len(files))
                copy = _clean_copy(path, clean, feedback) if path.suffix == ".gpkg" else path
                if allowed is not None:
                    _keep_only(copy, allowed[path.stem.upper()], feedback)
                _add(archive, copy, path.name, feedback)
            archive.writestr(MANIFEST, json.dumps({
                "format": 1, "countries": list(countries), "files": [path.name for path in files],
                "packed_at": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            }, indent=1))
        checkpoint(feedback, 99.0)  # the last moment: a cancel leaves no file behind
        part.replace(target)
    except (OSError, RuntimeError, sqlite3.Error) as error:  # the second: GDAL, where its exceptions are on
        raise WorkspaceError(N_("The country pack {path} cannot be written"), details=str(error),
                             path=target) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    feedback.set_progress(100.0)
    return target


def _clean_copy(path: Path, folder: Path, feedback: Feedback) -> Path:
    copy = folder / path.name
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as source, \
            contextlib.closing(sqlite3.connect(copy)) as sink:
        source.backup(sink, pages=_PAGES, progress=lambda *_: checkpoint(feedback))
        # a copy of a file in WAL mode would ask for a second file beside it
        sink.execute("PRAGMA journal_mode = DELETE")
    return copy


def _keep_only(copy: Path, tables: Mapping[str, Sequence[str]], feedback: Feedback) -> None:
    """Take every other layer out of a GeoPackage, with its provenance and style, and columns that stay behind; nothing
    of them stays in free pages."""
    from . import geopackage

    _without_columns(copy, tables)

    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection, _stoppable(
            connection, feedback):
        connection.execute("PRAGMA legacy_alter_table = ON")
        named = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")]
        own = [row[0] for row in connection.execute("SELECT table_name FROM common_ground_provenance")]
        for table in sorted(set(named + own) - set(tables) - {"common_ground_provenance", "layer_styles"}):
            geopackage.drop_layer(connection, table)
            connection.execute("DELETE FROM common_ground_provenance WHERE table_name = ?", (table,))
            if geopackage.has_table(connection, "layer_styles"):
                connection.execute("DELETE FROM layer_styles WHERE f_table_name = ?", (table,))
        for table, made in connection.execute("SELECT table_name, method FROM common_ground_provenance").fetchall():
            connection.execute("UPDATE common_ground_provenance SET method = ? WHERE table_name = ?",
                               (_without_numbers(made), table))
        connection.execute("VACUUM")


@contextlib.contextmanager
def _stoppable(connection: sqlite3.Connection, feedback: Feedback) -> Iterator[None]:
    """One statement may take seconds (VACUUM): SQLite asks on the way. Raises Cancelled."""
    connection.set_progress_handler(lambda: int(feedback.is_cancelled()), _STEPS)
    try:
        yield
    except sqlite3.OperationalError:
        checkpoint(feedback)
        raise


def _without_columns(copy: Path, tables: Mapping[str, Sequence[str]]) -> None:
    from osgeo import gdal

    if not any(tables.values()):
        return
    opened = gdal.OpenEx(str(copy), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for table, columns in tables.items():
        layer = opened.GetLayerByName(table)
        for column in columns:
            layer.DeleteField(layer.GetLayerDefn().GetFieldIndex(column))
    opened.FlushCache()
    del layer, opened


def _without_numbers(made: str | None) -> str | None:
    """How a layer was made, without how many records went in: exact totals, and small counts of what was left out."""
    try:
        found = json.loads(made or "")
    except ValueError:
        return made
    if isinstance(found, dict):
        found.update(rows={}, notes=[])
        return json.dumps(found, ensure_ascii=False)
    return made


def _add(archive: zipfile.ZipFile, path: Path, name: str, feedback: Feedback) -> None:
    with path.open("rb") as source, archive.open(zipfile.ZipInfo.from_file(path, name), "w") as sink:
        while chunk := source.read(_CHUNK):
            checkpoint(feedback)
            sink.write(chunk)


def read_pack(pack: Path, folder: Path, feedback: Feedback) -> list[Path]:
    """Unpack into ``folder``, all files or none; a file that is there already is never replaced.

    Raises BadInput (not a pack), WorkspaceError, UnexpectedPayload (damaged), TooLarge, Cancelled.
    """
    members = zips.check_zip(pack)
    wanted = [name for name in members if _belongs(name)]
    if MANIFEST not in members and not any(name.lower().endswith(".gpkg") for name in wanted):
        raise BadInput(N_("{name} is not a country pack"), hint=N_("choose a zip that Common Ground packed"),
                       name=pack.name)
    there = [name for name in wanted if os.path.lexists(folder / name)]
    if there:
        raise WorkspaceError(
            N_("The folder {folder} already has {names}"),
            hint=N_("open the pack in an empty folder; nothing was replaced"),
            folder=folder,
            names=", ".join(there),
        )
    try:
        with scratch_folder(".unpacking_", folder) as beside:
            fresh = zips.extract(pack, beside, wanted, feedback, flat=True)
            left = [name for name in members if name not in wanted and name != MANIFEST]
            kept = [(path, name) for path, name in zip(fresh, wanted) if _harmless(path)]
            left += [name for path, name in zip(fresh, wanted) if (path, name) not in kept]
            checkpoint(feedback, 99.0)
            made = [_moved(path, folder / name) for path, name in kept]
    except sqlite3.Error as error:
        raise UnexpectedPayload(N_("The country pack {path} is damaged"), details=str(error), path=pack.name,
                                hint=N_("ask for it again; nothing was unpacked")) from error
    except OSError as error:
        raise WorkspaceError(N_("The country pack cannot be unpacked into {folder}"), details=str(error),
                             folder=folder) from error
    if left:
        feedback.warn(tr("Left in the pack, since a country pack has no need of it: {names}",
                         names=", ".join(left[:20])))
    return made


def _belongs(name: str) -> bool:
    """True for a file of a country: no ledger of others, no project, no program, nothing in a folder."""
    return bool(_COUNTRYS.match(name)) and not name.lower().startswith(_OURS) and not name.lower().endswith(REFUSED)


def _harmless(path: Path) -> bool:
    """False for a file that GDAL would take for a list of others to fetch. Code in styles is taken out.

    Raises sqlite3.Error for a GeoPackage that is none.
    """
    if path.suffix.lower() == ".gpkg":
        disarm_geopackage(path)
        return True
    if path.suffix.lower() == ".qml":
        text, _ = disarmed_text(path.read_text(encoding="utf-8", errors="replace"))
        if text:
            path.write_text(text, encoding="utf-8")
        return bool(text)
    with path.open("rb") as file:
        head = file.read(1024).lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return not head.startswith((b"<vrtdataset", b"<ogrvrt", b"<gdal_wms", b"<ogrwfs", b"<wms_", b"<gdal_"))


def _moved(path: Path, target: Path) -> Path:
    """The file at its place. Raises OSError, which read_pack tells."""
    shutil.move(str(path), str(target))
    return target
