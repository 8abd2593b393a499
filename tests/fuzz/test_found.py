"""What the fuzz found, each as the smallest case of it."""

import io
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest
from common_ground.base.errors import BadInput, CommonGroundError, UnexpectedPayload, WorkspaceError
from common_ground.base.feedback import Silent

from .parsers import PARSERS, RESOURCES, SAMPLE, ledger_file, standing_file

HUGE, DEEP = 10**400, "[" * 100_000 + "]" * 100_000


def told(name, file, body, tmp_path):
    """The sentence that a parser ends in."""
    path = tmp_path / file
    path.write_bytes(body if isinstance(body, bytes) else body.encode("utf-8"))
    with pytest.raises(CommonGroundError) as caught:
        PARSERS[name].read(path)
    assert str(caught.value).endswith(".")
    return caught.value


PROFILES = {
    "need profile": "needs/pin.json", "severity profile": "needs/severity.json", "inform bounds": "needs/inform.json",
    "education profile": "needs/risk_education.json", "impact profile": "impact/imsma_default.json",
    "priority profile": "priority/default.json", "protocol": "protocols/default.json",
    "report profile": "reporting/donor.json", "indicator menu": "indicators.json", "gate rules": "gate.json",
    "imsma profile": "imsma/generic.json", "table preset": "", "decisions": ""}


@pytest.mark.parametrize("name", PROFILES)
def test_a_profile_that_is_nested_without_end(name, tmp_path):
    told(name, "a.json", DEEP, tmp_path)


@pytest.mark.parametrize(("name", "change"), [
    ("need profile", lambda d: d.update(dependants_per_survivor=HUGE)),
    ("inform bounds", lambda d: d["bounds"].update(people=[HUGE, 1])),
    ("education profile", lambda d: d.update(half_life_months=HUGE)),
    ("impact profile", lambda d: d.update(ranges=[])),
    ("priority profile", lambda d: d.update(top=[])),
    ("priority profile", lambda d: d.update(concentration=HUGE)),
    ("protocol", lambda d: d["grid"].update(p_percent="é" * 3000)),
])
def test_a_profile_with_a_number_or_part_that_cannot_be(name, change, tmp_path):
    data = json.loads((RESOURCES / PROFILES[name]).read_text(encoding="utf-8"))
    change(data)
    assert isinstance(told(name, "a.json", json.dumps(data), tmp_path), BadInput)


def test_decisions_whose_rows_are_lists(tmp_path):
    told("decisions", "d.json", '{"decisions": [[1, 2]]}', tmp_path)


def test_a_sentence_holds_no_whole_cell_of_a_file():
    assert len(str(BadInput("{what} is wrong", what="é" * 30_000))) < 800


def changed(body, statement, value, path):
    path.write_bytes(body)
    connection = sqlite3.connect(path)
    connection.execute(statement, (value,))
    connection.commit()
    connection.close()
    return path.read_bytes()


@pytest.mark.parametrize(("statement", "value"), [
    ("UPDATE claim SET low = ?", "é"), ("UPDATE release SET measures = ?", "[1"),
    ("UPDATE release SET layers = ?", "7"),
    ("UPDATE told_distance SET lon = ?", "NaN,"), ("UPDATE authorisation SET reason = CAST(? AS TEXT)", b"\xd4\xff")])
def test_a_ledger_that_another_program_wrote_into(statement, value, tmp_path):
    body = changed(ledger_file(), statement, value, tmp_path / "made.sqlite")
    assert isinstance(told("ledger", "l.sqlite", body, tmp_path), WorkspaceError)


@pytest.mark.parametrize(("statement", "value"), [
    ("UPDATE grid SET about = ?", "1e308"), ("UPDATE grid SET about = ?", "{}"), ("UPDATE grid SET arrays = ?", b"PK"),
    ("UPDATE grid SET arrays = ?", None)])
def test_a_standing_book_that_another_program_wrote_into(statement, value, tmp_path):
    if value is None:
        head = b"\x93NUMPY\x01\x00v\x00{'descr': '<f8', 'fortran_order': False, 'shape': (999999999999,), }"
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("s_key.npy", head.ljust(127) + b"\n")
        value = out.getvalue()
    body = changed(standing_file(), statement.replace("NOT NULL", ""), value, tmp_path / "made.sqlite")
    assert isinstance(told("standing", "s.sqlite", body, tmp_path), WorkspaceError)


def test_half_a_sheet_is_refused_and_not_read_as_a_shorter_one(tmp_path):
    from common_ground.connectors.tabular import read_table

    path = tmp_path / "half.xlsx"
    with zipfile.ZipFile(SAMPLE / "sample_hazards_points.xlsx") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            new.writestr(name, body[:len(body) // 2] if "worksheets/sheet1" in name else body)
    with pytest.raises(BadInput, match="cannot be read as a workbook"):
        read_table(path)


def test_a_tag_row_among_odd_line_ends():
    from common_ground.connectors.tabular import read_csv_text

    assert read_csv_text("a,b\r#adm1,x\ry\n")[0][0] == "a"


def test_a_note_of_a_layer_that_is_nested_without_end(qgis_app):
    from common_ground.bridge.layer_metadata import provenance_from_json

    assert provenance_from_json(DEEP) is None


def test_a_sidecar_that_is_nested_without_end(tmp_path):
    from common_ground.connectors.sidecar import read_sidecar

    (tmp_path / "a.csv.provenance.json").write_text(DEEP, encoding="utf-8")
    assert read_sidecar(tmp_path / "a.csv") is None


def test_a_message_of_gdal_that_is_no_text(tmp_path):
    """GDAL quotes the bytes it stumbles over; Python's half of GDAL cannot hand them over."""
    from .test_parsers import one

    file, body = PARSERS["vector"].seeds()[84 % len(PARSERS["vector"].seeds())]
    one(PARSERS["vector"], file, body, "7 vector 84", tmp_path)


@pytest.mark.parametrize("value", [float("inf"), "many", b"\x00"])
def test_a_provenance_table_with_a_count_that_is_no_number(tmp_path, qgis_app, value):
    file, body = PARSERS["workspace"].seeds()[0]
    path = tmp_path / file
    path.write_bytes(body)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE common_ground_provenance SET row_count = ?", (value,))
    connection.close()
    with pytest.raises(WorkspaceError):
        PARSERS["workspace"].read(path)


def odd_zip(how, name="a.csv", body=b"id,date_start\n1,2024-01-01\n" * 200):
    """An archive of another version, or one whose packed bytes are wrong though its directory is sound."""
    out = io.BytesIO()
    packing = zipfile.ZIP_LZMA if how == "lzma" else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(out, "w", packing) as archive:
        archive.writestr(name, body)
    data = bytearray(out.getvalue())
    if how == "version":
        data[data.rfind(b"PK\x01\x02") + 6] = 78
    else:
        start = 30 + len(name) + (9 if how == "lzma" else 0)
        data[start:start + 8] = b"\xff" * 8
    return bytes(data)


@pytest.mark.parametrize("how", ["version", "deflate", "lzma"])
def test_an_archive_of_another_version_or_with_wrong_packed_bytes(how, tmp_path):
    from common_ground.analysis.leak_scan import Secrets, scan_file
    from common_ground.connectors.countries import find_country
    from common_ground.connectors.ucdp import read_file
    from common_ground.ui.drop import _zip_holds_gdb

    statement = "UPDATE grid SET arrays = ?"
    body = changed(standing_file(), statement, odd_zip(how, "s_key.npy"), tmp_path / "made.sqlite")
    assert isinstance(told("standing", "s.sqlite", body, tmp_path), WorkspaceError)
    told("zip", "a.zip", odd_zip(how), tmp_path)
    with pytest.raises(CommonGroundError):
        read_file(tmp_path / "a.zip", find_country("LSO"), "", "", "ged", Silent())
    assert [one.what for one in scan_file(tmp_path / "a.zip", Secrets(), {})] == ["unread"]
    assert not _zip_holds_gdb(tmp_path / "a.zip")


@pytest.mark.parametrize("reader", ["quiet", "heard"])
def test_a_message_of_gdal_that_is_no_text_leaves_no_error_behind(reader):
    """Also a warning about a file that can be read, from whatever call: the next one must not end in it."""
    import ctypes

    from common_ground.connectors import vector_files
    from osgeo import gdal

    def say(level, message):
        # through C, as a driver does: Python's own gdal.Error takes only text
        library.CPLError(level, 1, b"%s", message)

    loaded = Path("/proc/self/maps").read_text(encoding="utf-8").split() if Path("/proc/self/maps").is_file() else []
    names = [one for one in loaded if "/libgdal" in one]
    if not names:
        pytest.skip("no libgdal to be found in this process")
    library = ctypes.PyDLL(names[0])
    library.CPLError.restype = None
    with getattr(vector_files, reader)() as told:
        say(gdal.CE_Warning, b"odd \xff\xfe")
        say(gdal.CE_Failure, b"wrong \xe9")
        say(gdal.CE_Failure, "right é".encode())
        found = told() if callable(told) else told
    if reader == "quiet":
        assert found == "wrong \ufffd; right é"
    else:
        assert [message for _, message in found] == ["odd \ufffd\ufffd", "wrong \ufffd", "right é"]


@pytest.mark.parametrize(("before", "after"), [
    ('type="fill"', 'type="odd"'), ('type="fill"', 'type="marker"'), ('class="SimpleFill"', 'class="FromLater"')])
def test_a_template_whose_symbol_qgis_cannot_build(tmp_path, qgis_app, before, after):
    """QGIS goes on with no symbol and dies of it."""
    text = (RESOURCES / "layouts" / "standard_a4_landscape.qpt").read_text(encoding="utf-8")
    start = text.index("<ComposerMapOverview")
    end = text.index("</ComposerMapOverview>", start)
    inside = text[start:end]
    assert before in inside
    told("layout template", "a.qpt", text[:start] + inside.replace(before, after, 1) + text[end:], tmp_path)


@pytest.mark.parametrize("count", [HUGE, 10**12])
def test_a_server_that_counts_more_rows_than_there_can_be(count):
    """Each page was a job, made before the first was asked for: memory ran out."""
    from types import SimpleNamespace

    from common_ground.connectors.arcgis_query import Rows

    server = SimpleNamespace(name="A server", ask=lambda url, params, feedback: {"count": count})
    layer = SimpleNamespace(url="https://example.org/0", formats=("json",), page=1000, pages=True, object_id="OBJECTID")
    rows = Rows(server, layer, SimpleNamespace(params=dict), Silent())
    with pytest.raises(UnexpectedPayload, match="how many rows"):
        rows.fetch()
