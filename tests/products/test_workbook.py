"""The workbook of reporting tables: what other programs read in it, and how soon it stops."""

import time
import zipfile

import numpy as np
import pytest
from common_ground.base.errors import Cancelled
from common_ground.products.workbook import write_workbook


class Looks:
    """Feedback that notes when it is asked, and says cancel from the ``stop``-th time on."""

    def __init__(self, stop=None):
        self.stop, self.times = stop, []

    def set_progress(self, percent):
        pass

    def is_cancelled(self):
        self.times.append(time.process_time())
        return self.stop is not None and len(self.times) >= self.stop

    def info(self, text):
        pass

    warn = info


HEAD = ["P-code", "area", "text"]
ROWS = [["XA01", 12.5, "=1+1"], [None, 3, "<b> & \u0441\u0435\u043b\u043e\n  two \x07lines"], ["XA03", None, "007"],
        ["XA04", np.float64(0.25), float("inf")]]


def test_read_back_by_others(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "book.xlsx"
    write_workbook(path, [("first", HEAD, ROWS), ("FIRST", ["a"], []), ("x" * 40 + "[1]", ["a"], [[1]])], Looks())
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["first", "FIRST_2", "x" * 31]
    rows = [[cell.value for cell in row] for row in book["first"].iter_rows()]
    assert rows[0] == HEAD
    assert rows[1] == ["XA01", 12.5, "=1+1"] and book["first"]["C2"].data_type in ("s", "inlineStr")  # no formula
    assert rows[2] == [None, 3, "<b> & \u0441\u0435\u043b\u043e\n  two lines"]
    assert rows[3][2] == "007"
    assert rows[4][1:] == [0.25, "inf"]
    assert [[cell.value for cell in row] for row in book["FIRST_2"].iter_rows()] == [["a"]]


def test_read_back_by_gdal(tmp_path):
    from osgeo import ogr

    path = tmp_path / "book.xlsx"
    wide = [f"c{n}" for n in range(60)]
    write_workbook(path, [("first", HEAD, ROWS[:3]), ("wide", wide, [list(range(60))])], Looks())
    source = ogr.Open(str(path))
    layer = source.GetLayerByName("first")
    assert [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(3)] == HEAD
    found = [[f.GetField(i) for i in range(3)] for f in layer]
    assert found[0] == ["XA01", 12.5, "=1+1"] and found[2][0] == "XA03"
    row = source.GetLayerByName("wide").GetNextFeature()
    assert [row.GetField(i) for i in range(60)] == list(range(60))  # past column Z


def test_the_same_tables_give_the_same_file(tmp_path):
    for name in ("a.xlsx", "b.xlsx"):
        write_workbook(tmp_path / name, [("first", HEAD, ROWS)], Looks())
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    assert zipfile.ZipFile(tmp_path / "a.xlsx").testzip() is None


def test_looks_at_the_cancel_button_all_the_time(tmp_path):
    """200,000 rows of the trace: never more than half a second of work between two looks."""
    rows = (["released", n, "cleared_m2", n * 1.5, "release", f"LR-{n}", n] for n in range(200_000))
    looks = Looks()
    start = time.process_time()
    write_workbook(tmp_path / "large.xlsx", [("trace", [*HEAD, "d", "e", "f", "g"], rows)], looks)
    gaps = np.diff([start, *looks.times, time.process_time()])
    assert gaps.max() < 0.5
    stopped = Looks(stop=3)
    with pytest.raises(Cancelled):
        write_workbook(tmp_path / "stopped.xlsx", [("trace", ["n"], ([n] for n in range(10**9)))], stopped)


def test_cancel_keeps_the_tables_of_before(tmp_path):
    from types import SimpleNamespace

    import pandas as pd
    from common_ground.products.tables import write_tables

    sheet = SimpleNamespace(id="s", title="S", keys=(("pcode", "P-code"),), columns=(("n", "n"),))
    filled = SimpleNamespace(sheet=sheet, table=pd.DataFrame({"pcode": ["XA"] * 5000, "n": range(5000)}),
                             trace=pd.DataFrame())
    report = SimpleNamespace(name="Made up")
    write_tables(tmp_path, report, [filled], ["xlsx"], Looks(), trace=False)
    before = (tmp_path / "made_up.xlsx").read_bytes()
    with pytest.raises(Cancelled):
        write_tables(tmp_path, report, [filled], ["xlsx"], Looks(stop=3), trace=False)
    assert (tmp_path / "made_up.xlsx").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["made_up.xlsx"]
