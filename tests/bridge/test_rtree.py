"""The spatial index written whole: SQLite's own check accepts it, it finds the same rows, and it can be edited."""

import sqlite3

import numpy as np
import pytest
from common_ground.bridge.rtree import fill_index


def made(name="rtree_my \"layer\"_geom"):
    connection = sqlite3.connect(":memory:", isolation_level=None)
    quoted = name.replace('"', '""')
    connection.execute(f'CREATE VIRTUAL TABLE "{quoted}" USING rtree(id, minx, maxx, miny, maxy)')
    return connection, name, quoted


def boxes_of(count, seed=1):
    rng = np.random.default_rng(seed)
    corner = rng.uniform(-180, 170, (count, 2)) * (1, 0.5)
    return np.column_stack([corner, corner + rng.exponential(0.02, (count, 2)) * (rng.random((count, 1)) > 0.3)])


@pytest.mark.parametrize("count", [1, 2, 51, 52, 103, 51 * 51, 51 * 51 + 1, 6000])
def test_it_finds_what_entries_one_by_one_find(count):
    boxes, rows = boxes_of(count), np.random.default_rng(2).permutation(count * 3)[:count].astype(np.int64) + 1
    whole, name, quoted = made()
    assert fill_index(whole, name, rows, boxes)
    single, _, _ = made()
    single.executemany(f'INSERT INTO "{quoted}" VALUES (?, ?, ?, ?, ?)',
                       zip(rows.tolist(), *(boxes[:, i].tolist() for i in (0, 2, 1, 3))))
    assert whole.execute("SELECT rtreecheck(?)", (name,)).fetchone() == ("ok",)
    query = f'SELECT id FROM "{quoted}" WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ? ORDER BY id'
    for west, south in np.random.default_rng(3).uniform(-180, 150, (20, 2)):
        box = (west, west + 25, south / 2, south / 2 + 15)
        assert whole.execute(query, box).fetchall() == single.execute(query, box).fetchall()
    assert whole.execute(f'SELECT count(*) FROM "{quoted}"').fetchone() == (count,)


def test_it_can_be_edited_afterwards():
    boxes = boxes_of(5000)
    connection, name, quoted = made()
    assert fill_index(connection, name, np.arange(1, 5001, dtype=np.int64), boxes)
    for row in range(1, 4900):
        connection.execute(f'DELETE FROM "{quoted}" WHERE id = ?', (row,))
    connection.executemany(f'INSERT INTO "{quoted}" VALUES (?, 1, 2, 3, 4)', [(row,) for row in range(9000, 9200)])
    assert connection.execute("SELECT rtreecheck(?)", (name,)).fetchone() == ("ok",)
    assert connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone() == (301,)


def test_an_index_that_is_not_empty_or_not_there_is_left_alone():
    connection, name, quoted = made()
    connection.execute(f'INSERT INTO "{quoted}" VALUES (7, 1, 2, 3, 4)')
    assert not fill_index(connection, name, np.array([1], dtype=np.int64), boxes_of(1))
    assert connection.execute(f'SELECT id FROM "{quoted}"').fetchall() == [(7,)]
    assert not fill_index(connection, "no such index", np.array([1], dtype=np.int64), boxes_of(1))
