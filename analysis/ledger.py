"""The ledger: every release with what it told, and every authorisation, in one SQLite file of the workspace.

Only what was released is in it (cells, classes, rounded figures), never the data behind; it may be lost to nobody
outside the programme all the same, since together the releases tell more than each. Rows are added, never changed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from ..base.errors import WRONG_SHAPE, WorkspaceError
from ..base.text import N_
from .attacks import INFINITY, Claims

FILE = "common_ground_ledger.sqlite"
_TABLES = (
    """CREATE TABLE IF NOT EXISTS release (
        id INTEGER PRIMARY KEY, released_at TEXT NOT NULL, country TEXT NOT NULL, product TEXT NOT NULL,
        audience TEXT NOT NULL, recipient TEXT NOT NULL, purpose TEXT NOT NULL, verdict TEXT NOT NULL,
        measures TEXT NOT NULL, layers TEXT NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS claim (
        release_id INTEGER NOT NULL REFERENCES release (id), variable TEXT NOT NULL, stock INTEGER NOT NULL,
        level INTEGER NOT NULL, ix INTEGER NOT NULL, iy INTEGER NOT NULL, day_from INTEGER NOT NULL,
        day_to INTEGER NOT NULL, low REAL NOT NULL, high REAL)""",
    "CREATE INDEX IF NOT EXISTS claim_variable ON claim (variable, release_id)",
    """CREATE TABLE IF NOT EXISTS told_distance (
        release_id INTEGER NOT NULL REFERENCES release (id), lon REAL NOT NULL, lat REAL NOT NULL,
        nearer_m REAL NOT NULL, farther_m REAL)""",
    """CREATE TABLE IF NOT EXISTS authorisation (
        id INTEGER PRIMARY KEY, given_at TEXT NOT NULL, layer TEXT NOT NULL, audience TEXT NOT NULL,
        given_by TEXT NOT NULL, reason TEXT NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS level_change (
        id INTEGER PRIMARY KEY, changed_at TEXT NOT NULL, layer TEXT NOT NULL, level_from TEXT NOT NULL,
        level_to TEXT NOT NULL, changed_by TEXT NOT NULL, reason TEXT NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS request (
        id INTEGER PRIMARY KEY, asked_at TEXT NOT NULL, asked_by TEXT NOT NULL, what TEXT NOT NULL,
        decided_at TEXT, granted INTEGER)""",
)


@dataclass(frozen=True)
class Release:
    """One release. ``verdict``: yes, form or no (a refusal is kept too); ``measures``: figures by name."""

    product: str
    audience: str
    purpose: str
    verdict: str
    country: str = ""
    recipient: str = ""
    measures: Mapping[str, Any] = field(default_factory=dict)
    layers: tuple[str, ...] = ()
    released_at: str = ""
    id: int = 0


@dataclass(frozen=True)
class Told:
    """Distances told of sites: longitude, latitude, and the metres between which the nearest hazard lies."""

    lon: np.ndarray[Any, np.dtype[np.float64]]
    lat: np.ndarray[Any, np.dtype[np.float64]]
    nearer: np.ndarray[Any, np.dtype[np.float64]]
    farther: np.ndarray[Any, np.dtype[np.float64]]

    def __len__(self) -> int:
        return len(self.lon)


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


class Ledger:
    """Open with a workspace folder; every write is one transaction. Raises WorkspaceError."""

    def __init__(self, folder: str | Path) -> None:
        self.path = Path(folder) / FILE

    @contextmanager
    def _connect(self, write: bool = False) -> Iterator[sqlite3.Connection]:
        if not write and not self.path.is_file():
            empty = sqlite3.connect(":memory:")
            for statement in _TABLES:
                empty.execute(statement)
            yield empty
            empty.close()
            return
        try:
            connection = sqlite3.connect(self.path, timeout=20)
        except sqlite3.Error as error:
            raise self._failed(error) from error
        try:
            with connection:
                if write:
                    for statement in _TABLES:
                        connection.execute(statement)
                yield connection
        except (sqlite3.Error, UnicodeError) as error:
            raise self._failed(error) from error
        finally:
            connection.close()

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """Rows that this plugin did not write so are a ledger that cannot be read."""
        try:
            yield
        except WRONG_SHAPE as error:
            raise self._failed(error) from error

    def _failed(self, error: Exception) -> WorkspaceError:
        return WorkspaceError(
            N_("The release ledger {file} cannot be read or written"),
            file=str(self.path),
            details=repr(error),
            hint=N_("check the folder; without its ledger nothing is released"),
        )

    # -- releases ----------------------------------------------------------------------------------------
    def record(
        self, release: Release, claims: Mapping[str, tuple[Claims, bool]] | None = None, told: Told | None = None
    ) -> int:
        """Keep a release with what it tells; returns its number. ``claims``: variable to (claims, is it a stock)."""
        with self._connect(write=True) as connection:
            number = connection.execute(
                "INSERT INTO release (released_at, country, product, audience, recipient, purpose, verdict, measures,"
                " layers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    release.released_at or _now(),
                    release.country,
                    release.product,
                    release.audience,
                    release.recipient,
                    release.purpose,
                    release.verdict,
                    json.dumps(dict(release.measures), default=float),
                    json.dumps(list(release.layers), ensure_ascii=False),
                ),
            ).lastrowid
            for variable, (told_claims, stock) in (claims or {}).items():
                connection.executemany(
                    "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    ((number, variable, int(stock), *row) for row in _rows(told_claims)),
                )
            if told is not None and len(told):
                connection.executemany(
                    "INSERT INTO told_distance VALUES (?, ?, ?, ?, ?)",
                    (
                        (number, float(x), float(y), float(a), None if np.isinf(b) else float(b))
                        for x, y, a, b in zip(told.lon, told.lat, told.nearer, told.farther)
                    ),
                )
        return int(number or 0)

    def releases(self) -> list[Release]:
        """All releases and refusals, oldest first."""
        with self._connect() as connection:
            found = connection.execute(
                "SELECT id, released_at, country, product, audience, recipient, purpose, verdict, measures, layers"
                " FROM release ORDER BY released_at, id"
            ).fetchall()
        with self._understood():
            return [Release(row[3], row[4], row[6], row[7], row[2], row[5], dict(json.loads(row[8])),
                            tuple(json.loads(row[9])), row[1], row[0]) for row in found]

    def claims(self, variable: str) -> list[tuple[int, bool, Claims]]:
        """What went out about a variable: (release, is it a stock, claims) for each release, oldest first."""
        with self._connect() as connection:
            found = connection.execute(
                "SELECT c.release_id, c.stock, c.level, c.ix, c.iy, c.day_from, c.day_to, c.low, c.high FROM claim c"
                " JOIN release r ON r.id = c.release_id WHERE c.variable = ? AND r.verdict <> 'no'"
                " ORDER BY r.released_at, c.release_id",
                (variable,),
            ).fetchall()
        groups: dict[int, list[tuple[Any, ...]]] = {}
        for row in found:
            groups.setdefault(row[0], []).append(row)
        with self._understood():
            return [
                (number, bool(rows[0][1]), Claims.of([(*r[2:8], INFINITY if r[8] is None else r[8]) for r in rows]))
                for number, rows in groups.items()
            ]

    def variables(self) -> list[str]:
        """Variables that anything was told of."""
        with self._connect() as connection:
            return [row[0] for row in connection.execute("SELECT DISTINCT variable FROM claim ORDER BY variable")]

    def told(self) -> Told:
        """Every distance ever told of a site."""
        with self._connect() as connection:
            found = connection.execute(
                "SELECT t.lon, t.lat, t.nearer_m, t.farther_m FROM told_distance t"
                " JOIN release r ON r.id = t.release_id WHERE r.verdict <> 'no' ORDER BY t.rowid"
            ).fetchall()
        with self._understood():
            table = np.array([(a, b, c, INFINITY if d is None else d) for a, b, c, d in found],
                             dtype=float).reshape(-1, 4)
        return Told(table[:, 0], table[:, 1], table[:, 2], table[:, 3])

    # -- what people decided -----------------------------------------------------------------------------
    def authorise(self, layer: str, audience: str, given_by: str, reason: str) -> None:
        """The data owner lets a layer go out exactly. Raises WorkspaceError without a name or a reason."""
        if not given_by.strip() or not reason.strip():
            raise WorkspaceError(
                N_("An exact release needs the name of the data owner and a reason"), hint=N_("fill in both")
            )
        with self._connect(write=True) as connection:
            connection.execute(
                "INSERT INTO authorisation (given_at, layer, audience, given_by, reason) VALUES (?, ?, ?, ?, ?)",
                (_now(), layer, audience, given_by, reason),
            )

    def authorised(self, audience: str) -> list[str]:
        """Layers that may go to ``audience`` exactly."""
        with self._connect() as connection:
            return [
                row[0]
                for row in connection.execute(
                    "SELECT DISTINCT layer FROM authorisation WHERE audience = ? ORDER BY layer", (audience,)
                )
            ]

    def change_level(self, layer: str, before: str, after: str, changed_by: str, reason: str) -> None:
        """Keep that a person changed a layer's sensitivity, and why. Raises WorkspaceError without a reason."""
        if not changed_by.strip() or not reason.strip():
            raise WorkspaceError(N_("A change of sensitivity needs a name and a reason"), hint=N_("fill in both"))
        with self._connect(write=True) as connection:
            connection.execute(
                "INSERT INTO level_change (changed_at, layer, level_from, level_to, changed_by, reason)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (_now(), layer, before, after, changed_by, reason),
            )

    def asked(self, asked_by: str, what: str, asked_at: str = "") -> int:
        """A request for data came in; returns its number."""
        with self._connect(write=True) as connection:
            found = connection.execute(
                "INSERT INTO request (asked_at, asked_by, what) VALUES (?, ?, ?)", (asked_at or _now(), asked_by, what)
            )
            return int(found.lastrowid or 0)

    def decided(self, number: int, granted: bool, decided_at: str = "") -> None:
        """A request was decided."""
        with self._connect(write=True) as connection:
            connection.execute(
                "UPDATE request SET decided_at = ?, granted = ? WHERE id = ?",
                (decided_at or _now(), int(granted), number),
            )

    def history(self) -> dict[str, list[dict[str, Any]]]:
        """Authorisations, level changes and requests, for the report and the metrics."""
        with self._connect() as connection:
            connection.row_factory = sqlite3.Row
            return {
                "authorisations": [dict(r) for r in connection.execute("SELECT * FROM authorisation ORDER BY id")],
                "level_changes": [dict(r) for r in connection.execute("SELECT * FROM level_change ORDER BY id")],
                "requests": [dict(r) for r in connection.execute("SELECT * FROM request ORDER BY id")],
            }


def _rows(claims: Claims) -> Iterator[tuple[Any, ...]]:
    for i in range(len(claims)):
        high = float(claims.high[i])
        yield (
            int(claims.level[i]),
            int(claims.ix[i]),
            int(claims.iy[i]),
            int(claims.start[i]),
            int(claims.end[i]),
            float(claims.low[i]),
            None if np.isinf(high) else high,
        )
