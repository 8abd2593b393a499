"""The plumbing of a GeoPackage under SQLite's own hands: copy, rename and drop a layer inside one transaction.

Python's sqlite3 has no spatial functions, so a layer's rows are copied before its triggers exist, and the
triggers (as the GeoPackage standard words them, annex F.3) are made anew under the new name. Every statement that
names a table goes through :func:`_statement`, which refuses anything that is not a plain name.
"""

from __future__ import annotations

import re
import sqlite3
from itertools import islice
from string import Template
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput
from ..base.feedback import checkpoint
from ..base.text import N_
from .i18n import tr

if TYPE_CHECKING:
    import numpy as np

    from ..base.feedback import Feedback

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,127}")
_BATCH = 500
#: the tables that name a layer, and the column that does
_REGISTERS = (
    ("gpkg_contents", "table_name"),
    ("gpkg_geometry_columns", "table_name"),
    ("gpkg_extensions", "table_name"),
    ("gpkg_ogr_contents", "table_name"),
    ("gpkg_metadata_reference", "table_name"),
    ("gpkg_data_columns", "table_name"),
)

_RTREE_TRIGGERS = (
    """CREATE TRIGGER "rtree_${table}_${geom}_insert" AFTER INSERT ON "$table"
    WHEN (new."$geom" NOT NULL AND NOT ST_IsEmpty(NEW."$geom")) BEGIN
    INSERT OR REPLACE INTO "rtree_${table}_${geom}" VALUES (NEW."$fid", ST_MinX(NEW."$geom"), ST_MaxX(NEW."$geom"),
    ST_MinY(NEW."$geom"), ST_MaxY(NEW."$geom")); END""",
    """CREATE TRIGGER "rtree_${table}_${geom}_update1" AFTER UPDATE OF "$geom" ON "$table"
    WHEN OLD."$fid" = NEW."$fid" AND (NEW."$geom" NOTNULL AND NOT ST_IsEmpty(NEW."$geom")) BEGIN
    INSERT OR REPLACE INTO "rtree_${table}_${geom}" VALUES (NEW."$fid", ST_MinX(NEW."$geom"), ST_MaxX(NEW."$geom"),
    ST_MinY(NEW."$geom"), ST_MaxY(NEW."$geom")); END""",
    """CREATE TRIGGER "rtree_${table}_${geom}_update2" AFTER UPDATE OF "$geom" ON "$table"
    WHEN OLD."$fid" = NEW."$fid" AND (NEW."$geom" ISNULL OR ST_IsEmpty(NEW."$geom")) BEGIN
    DELETE FROM "rtree_${table}_${geom}" WHERE id = OLD."$fid"; END""",
    """CREATE TRIGGER "rtree_${table}_${geom}_update3" AFTER UPDATE ON "$table"
    WHEN OLD."$fid" != NEW."$fid" AND (NEW."$geom" NOTNULL AND NOT ST_IsEmpty(NEW."$geom")) BEGIN
    DELETE FROM "rtree_${table}_${geom}" WHERE id = OLD."$fid";
    INSERT OR REPLACE INTO "rtree_${table}_${geom}" VALUES (NEW."$fid", ST_MinX(NEW."$geom"), ST_MaxX(NEW."$geom"),
    ST_MinY(NEW."$geom"), ST_MaxY(NEW."$geom")); END""",
    """CREATE TRIGGER "rtree_${table}_${geom}_update4" AFTER UPDATE ON "$table"
    WHEN OLD."$fid" != NEW."$fid" AND (NEW."$geom" ISNULL OR ST_IsEmpty(NEW."$geom")) BEGIN
    DELETE FROM "rtree_${table}_${geom}" WHERE id IN (OLD."$fid", NEW."$fid"); END""",
    """CREATE TRIGGER "rtree_${table}_${geom}_delete" AFTER DELETE ON "$table"
    WHEN old."$geom" NOT NULL BEGIN DELETE FROM "rtree_${table}_${geom}" WHERE id = OLD."$fid"; END""",
)
_COUNT_TRIGGERS = (
    """CREATE TRIGGER "trigger_insert_feature_count_$table" AFTER INSERT ON "$table" BEGIN
    UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1 WHERE lower(table_name) = lower('$table'); END""",
    """CREATE TRIGGER "trigger_delete_feature_count_$table" AFTER DELETE ON "$table" BEGIN
    UPDATE gpkg_ogr_contents SET feature_count = feature_count - 1 WHERE lower(table_name) = lower('$table'); END""",
)


def checked_name(name: str) -> str:
    """``name`` where it is a plain identifier. Raises BadInput."""
    if not _NAME.fullmatch(name):
        raise BadInput(
            N_("{name} cannot be the name of a layer in a workspace"),
            hint=N_("use letters, digits and underscores, starting with a letter"),
            name=name,
        )
    return name


def _statement(template: str, **names: str) -> str:
    return Template(template).substitute({key: checked_name(name) for key, name in names.items()})


def has_table(connection: sqlite3.Connection, name: str) -> bool:
    """True where the database has a table ``name``."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)).fetchone()
    return found is not None


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """The column names of a table."""
    return [row[1] for row in connection.execute(_statement('PRAGMA table_info("$table")', table=table))]


def geometry_column(connection: sqlite3.Connection, table: str) -> tuple[str, str]:
    """Name and type (``MULTIPOLYGON``) of a layer's geometry column; two empty texts for a table."""
    row = connection.execute(
        "SELECT column_name, geometry_type_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
    ).fetchone()
    return (row[0], row[1]) if row else ("", "")


def _fid(connection: sqlite3.Connection, table: str) -> str:
    rows = connection.execute(_statement('PRAGMA table_info("$table")', table=table)).fetchall()
    return next((row[1] for row in rows if row[5]), "fid")


def all_rows(connection: sqlite3.Connection, table: str) -> sqlite3.Cursor:
    """Every row of a table in the order of its key."""
    return connection.execute(_statement('SELECT * FROM "$table" ORDER BY 1', table=table))


def count_rows(connection: sqlite3.Connection, table: str) -> int:
    """How many rows a table has."""
    return int(connection.execute(_statement('SELECT count(*) FROM "$table"', table=table)).fetchone()[0])


def insert(connection: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    """Insert or replace one row given as column name to value."""
    names = ", ".join(f'"{checked_name(name)}"' for name in row)
    marks = ", ".join("?" for _ in row)
    connection.execute(
        Template('INSERT OR REPLACE INTO "$table" ($names) VALUES ($marks)').substitute(
            table=checked_name(table), names=names, marks=marks
        ),
        tuple(row.values()),
    )


def copy_core(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Make an empty database a GeoPackage like ``source``, inside the caller's transaction."""
    core = source.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name GLOB 'gpkg_*' AND sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    for kind, name, sql in core:
        if kind in ("table", "trigger") and not _exists(target, name):
            target.execute(sql)
    for pragma in ("application_id", "user_version"):
        (value,) = source.execute(f"PRAGMA {pragma}").fetchone()
        target.execute(f"PRAGMA {pragma} = {int(value)}")


def _exists(connection: sqlite3.Connection, name: str) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is not None


def copy_systems(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Bring over the reference systems that ``target`` does not have yet; their ids stay."""
    names = columns_of(source, "gpkg_spatial_ref_sys")
    known = {row[0] for row in target.execute("SELECT srs_id FROM gpkg_spatial_ref_sys")}
    for row in source.execute("SELECT * FROM gpkg_spatial_ref_sys").fetchall():
        values = dict(zip(names, row))
        if values["srs_id"] not in known:
            shared = set(columns_of(target, "gpkg_spatial_ref_sys"))
            insert(target, "gpkg_spatial_ref_sys", {key: value for key, value in values.items() if key in shared})


def copy_layer(
    source: sqlite3.Connection, target: sqlite3.Connection, table: str, feedback: Feedback,
    shapes: np.ndarray[Any, Any] | None = None,
) -> None:
    """Copy a layer with its registration and spatial index; ``target`` must not have it. Cancels within a batch.

    ``shapes``: the geometries of the rows, in the order of their ids; the index is then made of them.
    """
    sql = source.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()[0]
    target.execute(sql)
    marks = ", ".join("?" for _ in columns_of(source, table))
    _pour(all_rows(source, table), target, table, marks, feedback)
    for register, column in _REGISTERS:
        if not (has_table(source, register) and has_table(target, register)):
            continue
        names = columns_of(source, register)
        shared = set(columns_of(target, register))
        rows = source.execute(
            _statement('SELECT * FROM "$register" WHERE "$column" = ?', register=register, column=column), (table,)
        ).fetchall()
        for row in rows:
            values = {key: value for key, value in zip(names, row) if key in shared}
            if values.get("extension_name") == "gpkg_rtree_index":
                continue  # written below, where the index really exists
            insert(target, register, values)
    geom, _ = geometry_column(source, table)
    if geom and shapes is not None:
        _new_index(target, table, geom, shapes, feedback)
    elif geom and _exists(source, f"rtree_{table}_{geom}"):
        _copy_index(source, target, table, geom, feedback)
    if has_table(target, "gpkg_ogr_contents"):
        insert(target, "gpkg_ogr_contents", {"table_name": table, "feature_count": count_rows(target, table)})
    _make_triggers(target, table, geom)


def _pour(rows: sqlite3.Cursor, target: sqlite3.Connection, table: str, marks: str, feedback: Feedback) -> None:
    into = Template('INSERT INTO "$table" VALUES ($marks)').substitute(table=checked_name(table), marks=marks)
    while True:
        batch = rows.fetchmany(_BATCH)
        if not batch:
            return
        checkpoint(feedback)
        target.executemany(into, batch)


def _copy_index(
    source: sqlite3.Connection, target: sqlite3.Connection, table: str, geom: str, feedback: Feedback
) -> None:
    index = f"rtree_{table}_{geom}"
    if _empty_index(target, index, feedback):
        _pour(all_rows(source, index), target, index, "?, ?, ?, ?, ?", feedback)
        _register_index(target, table, geom)


def _new_index(target: sqlite3.Connection, table: str, geom: str, shapes: np.ndarray[Any, Any], feedback: Feedback
               ) -> None:
    import numpy as np
    import shapely

    from .rtree import fill_index

    index = f"rtree_{table}_{geom}"
    if not _empty_index(target, index, feedback):
        return
    named = _statement('SELECT "$fid" FROM "$table" ORDER BY "$fid"', table=table, fid=_fid(target, table))
    ids = np.array([row[0] for row in target.execute(named)], dtype=np.int64)
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    ids, boxes = ids[there], shapely.bounds(shapes[there])
    if len(ids) and not fill_index(target, index, ids, boxes, lambda: checkpoint(feedback)):
        entries = zip(ids.tolist(), *(boxes[:, side].tolist() for side in (0, 2, 1, 3)))
        into = _statement('INSERT INTO "$index" VALUES (?, ?, ?, ?, ?)', index=index)
        while batch := list(islice(entries, _BATCH)):
            checkpoint(feedback)
            target.executemany(into, batch)
    _register_index(target, table, geom)


def _empty_index(target: sqlite3.Connection, index: str, feedback: Feedback) -> bool:
    """Make the R-tree; False where this SQLite has none."""
    try:
        target.execute(_statement('CREATE VIRTUAL TABLE "$index" USING rtree(id, minx, maxx, miny, maxy)', index=index))
    except sqlite3.OperationalError:
        feedback.info(tr("The SQLite of this Python has no spatial index; the layer is complete without one."))
        return False
    return True


def _register_index(connection: sqlite3.Connection, table: str, geom: str) -> None:
    if not has_table(connection, "gpkg_extensions"):
        connection.execute(
            "CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
            "definition TEXT NOT NULL, scope TEXT NOT NULL, "
            "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"
        )
    insert(connection, "gpkg_extensions", {
        "table_name": table, "column_name": geom, "extension_name": "gpkg_rtree_index",
        "definition": "http://www.geopackage.org/spec120/#extension_rtree", "scope": "write-only",
    })


def _make_triggers(connection: sqlite3.Connection, table: str, geom: str) -> None:
    names = {"table": table, "geom": geom or "geom", "fid": _fid(connection, table)}
    wanted = _RTREE_TRIGGERS if geom and _exists(connection, f"rtree_{table}_{geom}") else ()
    for template in wanted:
        connection.execute(_statement(template, **names))
    if has_table(connection, "gpkg_ogr_contents"):
        for template in _COUNT_TRIGGERS:
            connection.execute(_statement(template, table=table))


def _drop_triggers(connection: sqlite3.Connection, table: str) -> None:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for (name,) in names:
        connection.execute(_statement('DROP TRIGGER "$name"', name=name))


def drop_layer(connection: sqlite3.Connection, table: str, feedback: Feedback | None = None) -> None:
    """Remove a layer, its index and its registration; nothing happens where it is absent. Raises Cancelled."""
    if not has_table(connection, table):
        return
    geom, _ = geometry_column(connection, table)
    _drop_triggers(connection, table)
    if geom and _exists(connection, f"rtree_{table}_{geom}"):
        connection.execute(_statement('DROP TABLE "$index"', index=f"rtree_{table}_{geom}"))
    if feedback is not None:
        _empty(connection, table, feedback)
    connection.execute(_statement('DROP TABLE "$table"', table=table))
    for register, column in reversed(_REGISTERS):
        if has_table(connection, register):
            connection.execute(
                _statement('DELETE FROM "$register" WHERE "$column" = ?', register=register, column=column), (table,)
            )


def _empty(connection: sqlite3.Connection, table: str, feedback: Feedback) -> None:
    """Take the rows out, part by part: SQLite drops a table of many megabytes in one call of a second and more."""
    try:
        named = connection.execute(_statement('SELECT rowid FROM "$table" ORDER BY rowid', table=table))
    except sqlite3.OperationalError:  # a table of others that has none
        return
    ids = [row[0] for row in named]
    gone = _statement('DELETE FROM "$table" WHERE rowid BETWEEN ? AND ?', table=table)
    for start in range(0, len(ids), _BATCH):
        checkpoint(feedback)
        connection.execute(gone, (ids[start], ids[min(start + _BATCH, len(ids)) - 1]))


def rename_layer(connection: sqlite3.Connection, old: str, new: str) -> None:
    """Give a layer another name; a layer that has it already is dropped first."""
    drop_layer(connection, new)
    geom, _ = geometry_column(connection, old)
    _drop_triggers(connection, old)
    # the newer ALTER TABLE re-reads every trigger of the file and stumbles over the spatial functions in them
    connection.execute("PRAGMA legacy_alter_table = ON")
    if geom and _exists(connection, f"rtree_{old}_{geom}"):
        connection.execute(_statement('ALTER TABLE "$old" RENAME TO "$new"',
                                      old=f"rtree_{old}_{geom}", new=f"rtree_{new}_{geom}"))
    connection.execute(_statement('ALTER TABLE "$old" RENAME TO "$new"', old=old, new=new))
    for register, column in _REGISTERS:
        if has_table(connection, register):
            change = _statement('UPDATE "$register" SET "$column" = ? WHERE "$column" = ?',
                                register=register, column=column)
            connection.execute(change, (new, old))
    connection.execute(
        "UPDATE gpkg_contents SET identifier = ? WHERE table_name = ? AND identifier = ?", (new, new, old)
    )
    _make_triggers(connection, new, geom)
