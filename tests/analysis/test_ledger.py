"""The ledger keeps what was told, and the suite runs against all of it."""

import os
import sqlite3
import threading

import numpy as np
import pytest


def claims(*rows):
    from common_ground.analysis.attacks import Claims

    return Claims.of(list(rows))


@pytest.fixture
def ledger(tmp_path):
    from common_ground.analysis.ledger import Ledger

    return Ledger(tmp_path)


def release(**more):
    from common_ground.analysis.ledger import Release

    return Release("risk grid", "cluster", "planning", more.pop("verdict", "yes"), **more)


def rules():
    from common_ground.analysis.attacks import Rule

    return {"accident": Rule("accident", 10, 100.0), "hazard": Rule("hazard", 3, 100.0)}


def test_what_was_told_comes_back(ledger):
    told = claims((1, 2, 3, 10, 20, 5, float("inf")), (0, 1, 1, 10, 20, 12, 15))
    number = ledger.record(release(measures={"k": 3}, layers=("grid",), country="CAF"), {"accident": (told, False)})
    assert ledger.releases()[0].id == number
    assert ledger.releases()[0].measures == {"k": 3}
    ((back, stock, found),) = ledger.claims("accident")
    assert (back, stock) == (number, False)
    assert [tuple(getattr(found, n)) for n in ("level", "ix", "low", "high")] == [
        (1, 0),
        (2, 1),
        (5, 12),
        (float("inf"), 15),
    ]
    assert ledger.variables() == ["accident"]


def test_no_ledger_yet_is_an_empty_one_and_reading_makes_no_file(ledger):
    assert ledger.releases() == []
    assert ledger.claims("hazard") == []
    assert len(ledger.told()) == 0
    assert not ledger.path.exists()


def test_a_second_release_is_blocked_by_the_first(ledger):
    from common_ground.analysis.release_check import check

    parent = claims((0, 0, 0, 0, 365, 40, 40))
    assert not check(ledger, {"accident": (parent, False)}, rules(), 1600.0).blocked
    ledger.record(release(), {"accident": (parent, False)})
    children = claims((1, 0, 0, 0, 365, 15, 15), (1, 0, 1, 0, 365, 12, 12), (1, 1, 0, 0, 365, 10, 10))
    found = check(ledger, {"accident": (children, False)}, rules(), 1600.0)
    assert found.blocked
    assert found.leaks[0].line() == "parent minus children: accident, cell (0, 0, 0), rest: 3 to 3"
    offset_period = claims((0, 0, 0, 100, 465, 50, 50))
    assert check(ledger, {"accident": (offset_period, False)}, rules(), 1600.0).undecided


def test_a_refused_release_told_nobody_anything(ledger):
    from common_ground.analysis.release_check import check

    ledger.record(release(verdict="no"), {"accident": (claims((0, 0, 0, 0, 31, 30, 30)), False)})
    assert not check(ledger, {"accident": (claims((0, 0, 0, 0, 59, 34, 34)), False)}, rules(), 1600.0).blocked


def test_a_stock_is_compared_with_every_earlier_date(ledger):
    from common_ground.analysis.release_check import check

    ledger.record(release(), {"hazard": (claims((0, 0, 0, 10, 11, 7, 7)), True)})
    ledger.record(release(), {"hazard": (claims((0, 0, 0, 40, 41, 7, 7)), True)})
    same = check(ledger, {"hazard": (claims((0, 0, 0, 70, 71, 7, 7)), True)}, rules(), 1600.0)
    assert not same.blocked, "two releases of the same data tell nothing new"
    one_more = check(ledger, {"hazard": (claims((0, 0, 0, 70, 71, 8, 8)), True)}, rules(), 1600.0)
    assert {leak.attack for leak in one_more.leaks} == {"month against month"}


def test_questions_repeated_over_time_add_up_to_a_place(ledger):
    from common_ground.analysis.ledger import Told
    from common_ground.analysis.release_check import check

    def told(lon, lat, near, far):
        return Told(*(np.array([v], dtype=float) for v in (lon, lat, near, far)))

    one = told(20.0, 5.0, 3000, 12000)
    assert not check(ledger, {}, rules(), 1600.0, one).blocked
    ledger.record(release(), told=one)
    found = check(ledger, {}, rules(), 1600.0, told(20.2, 5.0, 11000, 14000))
    assert found.blocked
    assert "km²" in found.leaks[0].line()


def test_people_s_decisions_need_a_name_and_a_reason(ledger):
    from common_ground.base.errors import WorkspaceError

    for name, reason in (("", "x"), ("A. Owner", " ")):
        with pytest.raises(WorkspaceError, match="reason"):
            ledger.authorise("hazards", "cluster", name, reason)
        with pytest.raises(WorkspaceError, match="reason"):
            ledger.change_level("hazards", "high", "low", name, reason)
    ledger.authorise("hazards", "cluster", "A. Owner", "convoy route, signed 12 May")
    ledger.change_level("roads", "high", "low", "A. Owner", "public already")
    ledger.decided(ledger.asked("OCHA", "hazards by district"), True)
    assert ledger.authorised("cluster") == ["hazards"]
    assert ledger.authorised("public") == []
    kept = ledger.history()
    assert kept["level_changes"][0]["level_to"] == "low"
    assert kept["requests"][0]["granted"] == 1


def test_a_file_that_is_no_ledger_or_cannot_be_written_is_said(ledger, tmp_path):
    from common_ground.base.errors import WorkspaceError

    ledger.path.write_bytes(b"not a database at all, just text" * 10)
    with pytest.raises(WorkspaceError, match="ledger"):
        ledger.releases()
    with pytest.raises(WorkspaceError, match="ledger"):
        ledger.record(release())
    os.remove(ledger.path)
    os.mkdir(ledger.path)
    with pytest.raises(WorkspaceError, match="ledger"):
        ledger.record(release())


def test_two_at_once_wait_for_each_other(ledger):
    ledger.record(release())
    other = sqlite3.connect(ledger.path, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    timer = threading.Timer(0.5, other.rollback)
    timer.start()
    ledger.record(release())
    timer.join()
    assert len(ledger.releases()) == 2
    other.close()
