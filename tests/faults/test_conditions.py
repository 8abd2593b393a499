"""A full disk, what cannot be written, two QGIS at once, a wrong clock, no locale, long and foreign paths, a lock.

Each goes through the real algorithms, most in a QGIS of its own: it works, or ends in one sentence and loses nothing.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from common_ground.base.errors import CommonGroundError, WorkspaceError
from common_ground.base.feedback import Silent
from common_ground.bridge.workspace import Workspace

from . import writers

ROWS = "hazard_id,status,status_date,longitude,latitude\n" + "".join(
    f"H-{i},Open,2024-01-05,{20 + i / 10000:.4f},5.5\n" for i in range(3000))
NOBODY = 65534


@pytest.fixture
def held(qgis_app, tmp_path):
    """A workspace with something in it that must still be there afterwards."""
    folder = tmp_path / "ws"
    Workspace.open(folder).write("CAF", [writers.hazards(0), writers.hazards(0, "second")], Silent())
    return folder


def still_there(folder):
    return writers.both(folder) == 0


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "export.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def ask(**more):
    import common_ground

    plugins = str(Path(common_ground.__file__).parent.parent)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more.pop("environment", {})}
    before = more.pop("before", [])
    return subprocess.Popen([*before, sys.executable, str(Path(__file__).parent / "run_one.py"), plugins,
                             json.dumps(more)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            encoding="utf-8", env=environment)


def ended(process):
    """(result, sentence) of a process; AssertionError for anything else."""
    out, err = process.communicate(timeout=100)
    assert "Traceback" not in err, err[-2000:]
    last = [line for line in out.splitlines() if line.startswith(("result ", "said "))]
    assert last, out + err[-2000:]
    word, _, text = last[-1].partition(" ")
    if word == "said":
        assert ";" in text and text.endswith(".") and "Error" not in text, text
        return None, text
    return json.loads(text), ""


def importing(export, folder, **more):
    return ask(algorithm="commonground:importimsma", parameters={
        "INPUT": str(export), "KIND": "hazard", "CRS": "EPSG:4326", "WORKSPACE": str(folder), "COUNTRY": "CAF",
        **more.pop("parameters", {})}, **more)


def imported(folder):
    """Tables of hazards that have rows."""
    return [name for name, rows in tables(folder).items() if name in ("imsma_hazard", "imsma_hazard_points") and rows]


def tables(folder):
    return {entry.table: entry.rows for entry in Workspace.open(folder).layers("CAF")}


# -- no room -------------------------------------------------------------------------------------------------------
def test_a_file_that_may_not_grow(held, export):
    limit = (held / "CAF.gpkg").stat().st_size + 40_000
    result, said = ended(importing(export, held, limit=limit))
    assert result is None and ("full" in said or "written" in said), said
    assert still_there(held)
    assert sorted(item.name for item in held.iterdir()) == ["CAF.gpkg"]


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 2 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(disk)], check=False,
                                      capture_output=True).returncode:
        pytest.skip("no small disk can be made here (needs root and mount)")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_disk_that_fills(small_disk, held, export):
    folder = small_disk / "ws"
    shutil.copytree(held, folder)
    free = os.statvfs(small_disk)
    (small_disk / "filler").write_bytes(bytes(max(0, free.f_bavail * free.f_bsize - 300_000)))
    result, said = ended(importing(export, folder))
    assert result is None and ("full" in said or "written" in said), said
    assert still_there(folder)
    assert [item.name for item in folder.iterdir() if item.name.startswith(".")] == []


@pytest.mark.parametrize("writes", ["profile", "preset", "decisions", "page", "ledger", "country pack"])
def test_small_files_on_a_full_disk_keep_what_was_there(small_disk, writes, qgis_app):
    work, check = writers.KINDS[writes]
    work(str(small_disk), 0, "")
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file, pytest.raises(OSError):
        while file.write(bytes(4096)):
            pass
    before = check_state(writes, check, small_disk)
    try:
        work(str(small_disk), 1, "")
    except CommonGroundError as error:
        assert str(error).endswith(".")
    except OSError:
        pass  # of a page and of decisions, which the algorithms turn into a sentence (see below)
    filler.unlink()
    assert check_state(writes, check, small_disk) == before
    assert not [item.name for item in small_disk.rglob("*") if ".part" in item.name]


def check_state(writes, check, folder):
    return (folder / "caf.zip").read_bytes() if writes == "country pack" else check(str(folder))


# -- no right to write ---------------------------------------------------------------------------------------------
def as_nobody(path):
    """A folder that everybody may reach and only root may write to; skipped where nobody can be tried."""
    if os.geteuid():
        pytest.skip("needs root, to become somebody who may not write")
    for parent in path.parents:  # pytest's own folders are for their owner alone
        if "pytest-" in str(parent):
            parent.chmod(0o755)


@pytest.mark.parametrize("exceptions", [False, True])
def test_a_folder_that_is_read_only(held, export, exceptions):
    as_nobody(held)
    export.chmod(0o644)
    held.chmod(0o555)
    (held / "CAF.gpkg").chmod(0o444)
    try:
        result, said = ended(importing(export, held, user=NOBODY, exceptions=exceptions))
    finally:
        held.chmod(0o755)
    assert result is None and "written" in said, said
    assert still_there(held)


def test_a_file_that_is_read_only(held, export):
    as_nobody(held)
    held.chmod(0o777)
    (held / "CAF.gpkg").chmod(0o444)
    result, said = ended(importing(export, held, user=NOBODY))
    assert result is None and "written" in said, said
    assert still_there(held)
    assert [item.name for item in held.iterdir() if item.name.startswith(".")] == []


def test_an_output_page_where_nothing_may_be_written(held, export, provider, tmp_path):
    from qgis import processing
    from qgis.core import QgsProcessingException

    (tmp_path / "page.html").mkdir()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("commonground:importimsma", {
            "INPUT": str(export), "KIND": "hazard", "CRS": "EPSG:4326", "OUTPUT": "memory:",
            "HTML": str(tmp_path / "page.html")})
    text = str(caught.value)
    assert "cannot be" in text and ";" in text and "Errno" not in text, text


# -- others at work ------------------------------------------------------------------------------------------------
def test_two_qgis_at_once_on_one_workspace(held, export):
    first, second = (importing(export, held, times=3, parameters={"KIND": kind}) for kind in ("hazard", "accident"))
    for process in (first, second):
        result, said = ended(process)
        assert result is not None, said
    found = tables(held)
    assert found["hazard"] == writers.SIZE[0] and {"imsma_accident"} <= set(found)
    assert any(name.startswith("imsma_hazard") for name in found), found
    assert still_there_among(held)


def still_there_among(folder):
    opened = Workspace.open(folder)
    frame = opened.read("hazard", "CAF")
    connection = sqlite3.connect(Path(folder) / "CAF.gpkg")
    sound = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    return sound and set(frame.table["status"]) == {"s0"}


LOCKER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.readline()
"""


def test_a_geopackage_locked_by_another_program(held):
    other = subprocess.Popen([sys.executable, "-c", LOCKER, str(held / "CAF.gpkg")], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True)
    assert other.stdout.readline() == "locked\n"
    waiting = Workspace.open(held, wait=0.5)
    for work in (lambda: waiting.write("CAF", [writers.hazards(1)], Silent()), lambda: waiting.layers(),
                 lambda: waiting.remove("hazard", "CAF")):
        with pytest.raises(WorkspaceError, match="being written by another program") as caught:
            work()
        assert "what was there before is unchanged" in str(caught.value)
    other.communicate("\n", timeout=10)
    assert still_there(held)
    waiting.write("CAF", [writers.hazards(1), writers.hazards(1, "second")], Silent())
    assert writers.both(held) == 1


# -- a machine that is set up badly --------------------------------------------------------------------------------
SHIM = """
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
int clock_gettime(clockid_t which, struct timespec *out) {
    int status = syscall(SYS_clock_gettime, which, out);
    if (!status && which == CLOCK_REALTIME) out->tv_sec = MOMENT;
    return status;
}
time_t time(time_t *out) { if (out) *out = MOMENT; return MOMENT; }
int gettimeofday(struct timeval *out, void *zone) { out->tv_sec = MOMENT; out->tv_usec = 0; return 0; }
"""


def wrong_clock(folder, date):
    """A library that stands before the C library and tells another time; skipped without a compiler."""
    from datetime import datetime, timezone

    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("no compiler here to make another clock with")
    moment = int(datetime.fromisoformat(date).replace(tzinfo=timezone.utc).timestamp())
    (folder / "clock.c").write_text(SHIM, encoding="utf-8")
    subprocess.run([compiler, "-shared", "-fPIC", f"-DMOMENT={moment}L", "-o", str(folder / "clock.so"),
                    str(folder / "clock.c")], check=True)
    return str(folder / "clock.so")


@pytest.mark.parametrize("date", ["1970-01-02 00:00:00", "2099-12-31 23:59:00"])
def test_a_clock_that_is_wrong(date, held, export, tmp_path):
    result, said = ended(importing(export, held, environment={"LD_PRELOAD": wrong_clock(tmp_path, date)}))
    assert result is not None, said
    found = {entry.table: entry for entry in Workspace.open(held).layers("CAF")}
    new = [found[name] for name in imported(held)]
    assert new and all(entry.rows for entry in new) and new[0].written_at.startswith(date[:4])
    assert still_there_among(held)


@pytest.mark.parametrize("locale", ["C", "POSIX", "tr_TR.UTF-8", "ar_SA.UTF-8", ""])
def test_a_locale_that_is_unset_or_has_a_dotless_i(locale, held, tmp_path):
    export = tmp_path / "İstanbul ıi.csv"
    export.write_text("HAZARD_ID,STATUS,LONGITUDE,LATITUDE\nI-1,OPEN,20.5,5.5\ni-2,CLOSED,20.6,5.6\n", encoding="utf-8")
    wanted = {"LC_ALL": locale, "LANG": locale, "LANGUAGE": "", "PYTHONIOENCODING": "utf-8"}
    result, said = ended(importing(export, held, environment=wanted))
    assert result is not None, said
    opened = Workspace.open(held)
    names = imported(held)
    statuses = {row for name in names for row in opened.read(name, "CAF").table["status"]}
    assert statuses == {"open", "unknown"}, "upper case I is i in every language"


LONG = "x" * 120


@pytest.mark.parametrize("name", [
    "a folder with spaces", "خريطة الألغام ٢٠٢٦", "it's 100% [odd] #1 & più", f"{LONG}/{LONG}"])
def test_paths_with_spaces_arabic_and_250_characters(name, tmp_path, export):
    place = tmp_path / name
    place.mkdir(parents=True)
    file = place / "export.csv"
    shutil.copy(export, file)
    folder = place / "ws"
    result, said = ended(importing(file, folder, parameters={"HTML": str(place / "page.html")}))
    assert result is not None, said
    assert (place / "page.html").stat().st_size > 500
    opened = Workspace.open(folder)
    (name,) = imported(folder)
    entry = opened.entry(name, "CAF")
    assert entry.rows == 3000 and opened.layer(entry).featureCount() == 3000
    pack = opened.pack(place / "caf.zip", Silent())
    there = Workspace.unpack(pack, place / "there", Silent())
    assert tables(there.folder) == tables(folder)
