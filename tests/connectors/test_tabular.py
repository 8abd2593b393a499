"""Tables as people keep them: encodings, delimiters, titles above the header, HXL rows, ragged rows."""

import numpy as np
import pytest
from common_ground.base.errors import BadInput, Cancelled
from common_ground.connectors import tabular
from common_ground.tests.looks import Looks, looks_of
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr


def put(tmp_path, text, name="a.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def workbook(path, sheets):
    """A workbook of text cells: {sheet: rows}; numbers and ``date`` tuples are written as such."""
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    for name, rows in sheets.items():
        layer = source.CreateLayer(name)
        width = max(len(row) for row in rows)
        for position in range(width):
            layer.CreateField(ogr.FieldDefn(f"Field{position + 1}", ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for position, cell in enumerate(row):
                if cell is not None:
                    feature.SetField(position, cell)
            layer.CreateFeature(feature)
    source = None
    return path


def rows_of(frame):
    return frame.table.astype(object).where(frame.table.notna(), None).to_numpy().tolist()


@pytest.mark.parametrize("encoding, word", [
    ("utf-8", "Bouaké"), ("utf-8-sig", "مأرب"), ("utf-16", "Харків"), ("cp1252", "Préfecture Ñariño"),
    ("cp1251", "Ізюмський район Харківської області"), ("cp1256", "محافظة صعدة مديرية رازح"),
])
def test_encodings(tmp_path, encoding, word):
    path = put(tmp_path, f"id;name\n01;{word}\n02;x\n", encoding=encoding)
    assert rows_of(tabular.read_table(path)) == [["01", word], ["02", "x"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_and_text_as_it_came(tmp_path, delimiter):
    lines = [delimiter.join(row) for row in (["code", "area", "note"], ["007", "1.50", "NA"], ["2E5", "", "null"])]
    frame = tabular.read_table(put(tmp_path, "\n".join(lines)))
    assert rows_of(frame) == [["007", "1.50", "NA"], ["2E5", None, "null"]]
    assert all(frame.table[name].dtype == object for name in frame.table)


def test_decimal_commas_do_not_win_over_semicolons(tmp_path):
    frame = tabular.read_table(put(tmp_path, "id;lat;lon\na;4,5;18,5\nb;4,6;18,6\n"))
    assert rows_of(frame) == [["a", "4,5", "18,5"], ["b", "4,6", "18,6"]]


def test_ragged_rows_lose_no_cell(tmp_path):
    frame = tabular.read_table(put(tmp_path, "a,b\n1\n1,2,3\n\n4,5\n"))
    assert rows_of(frame) == [["1", None, None], ["1", "2", "3"], ["4", "5", None]]
    assert frame.table.attrs["first_row"] == [2, 3, 5]


def test_header_under_titles_and_merged_groups(tmp_path):
    text = ("Programme national,,,,\nExport du 1er mai,,,,\n,Lieu,,Victimes,\nid,lat,lon,killed,injured\n"
            "A-1,4.5,18.5,1,0\nA-2,4.6,18.6,0,2\n")
    frame = tabular.read_table(put(tmp_path, text))
    assert list(frame.table) == ["id", "lat", "lon", "killed", "injured"]
    assert frame.table.attrs["header_row"] == 4
    assert len(frame) == 2
    assert any("row 4" in note for note in frame.notes)


def test_header_row_can_be_named(tmp_path):
    frame = tabular.read_table(put(tmp_path, "x,y\nid,v\n1,2\n"), header_row=2)
    assert list(frame.table) == ["id", "v"]
    with pytest.raises(BadInput, match="no row 9"):
        tabular.read_table(put(tmp_path, "x,y\n1,2\n"), header_row=9)


def test_hxl_row_is_dropped_and_kept_aside(tmp_path):
    text = "Title,,\nName,P-code,IDPs\n#adm1+name,#adm1 +code,#affected+idps\nOuham,CF31,120\n"
    frame = tabular.read_table(put(tmp_path, text))
    assert rows_of(frame) == [["Ouham", "CF31", "120"]]
    assert frame.table.attrs["hxl_tags"] == ["#adm1+name", "#adm1 +code", "#affected+idps"]


def test_names_become_unique_whatever_their_case(tmp_path):
    frame = tabular.read_table(put(tmp_path, "Status,STATUS,,status_2\na,b,c,d\n"))
    names = list(frame.table)
    assert names[0] == "Status" and names[3] == "status_2"
    assert len({name.casefold() for name in names}) == 4


def test_nothing_to_read(tmp_path):
    for name, text in (("a.csv", ""), ("b.csv", "\n\n")):
        with pytest.raises(BadInput):
            tabular.read_table(put(tmp_path, text, name))
    with pytest.raises(BadInput, match="not there"):
        tabular.read_table(tmp_path / "none.csv")
    (tmp_path / "c.xlsx").write_bytes(b"PK\x03\x04 cut")
    with pytest.raises(BadInput, match="workbook"):
        tabular.read_table(tmp_path / "c.xlsx")


def test_header_only_gives_no_rows(tmp_path):
    frame = tabular.read_table(put(tmp_path, "id,name,status\n"))
    assert list(frame.table) == ["id", "name", "status"] and len(frame) == 0


def test_workbook_with_header_on_row_4(tmp_path):
    path = workbook(tmp_path / "a.xlsx", {"Notes": [["read me"]], "Data": [
        ["National programme"], ["Export"], [None, "Place"], ["id", "lat", "lon"], ["007", "4.5", "18.5"]]})
    assert tabular.list_sheets(path) == ["Notes", "Data"]
    frame = tabular.read_table(path)
    assert frame.table.attrs["sheet"] == "Data"
    assert rows_of(frame) == [["007", "4.5", "18.5"]]
    with pytest.raises(BadInput, match="Notes, Data"):
        tabular.read_table(path, sheet="x")


def test_dates_and_fractions_as_the_sheet_shows_them():
    assert tabular.as_shown("2024/01/02") == "2024-01-02"
    assert tabular.as_shown("2024/01/02 06:30:00") == "2024-01-02 06:30:00"
    assert tabular.as_shown("37.100532016800003") == "37.1005320168"
    assert tabular.as_shown("1.7E+9") == "1700000000"
    assert tabular.as_shown("2E5") == "2E5"  # a code


def test_cancel(tmp_path, recorder):
    path = put(tmp_path, "a,b\n" + "1,2\n" * 50000)
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        tabular.read_table(path, feedback=recorder)


cell = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=8).map(
    lambda text: text.strip()).filter(lambda text: text and not text.startswith("#"))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(cell, cell, cell), min_size=1, max_size=20))
def test_rows_in_rows_out(tmp_path_factory, rows):
    import csv

    path = tmp_path_factory.mktemp("t") / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
        writer.writerow(["identifier", "name", "place"])
        writer.writerows(rows)
    frame = tabular.read_table(path, header_row=1)
    blank = [row for row in rows if not any(text.replace("\u00a0", " ").strip().strip("\ufeff") for text in row)]
    assert len(frame) == len(rows) - len(blank)


def test_real_workbook(samples):
    frame = tabular.read_table(samples / "insecurity_insight" / "2020-2023-explosive-weapons-monitor.xlsx")
    assert frame.table["Date"].iloc[0] == "2023-09-28"
    assert frame.table.attrs["hxl_tags"][0] == "#date"
    assert len(frame) == 2083
    assert not np.asarray(frame.table.isna().all(axis=1)).any()


@pytest.mark.parametrize("quoted", [False, True])
def test_looks_grow_with_rows_and_columns_and_any_look_can_stop_it(tmp_path, monkeypatch, quoted):
    """A million rows were read in one call, and their columns shaped in another: seconds without a look."""
    monkeypatch.setattr(tabular, "_TOGETHER", 50)
    mark = '"' if quoted else ""

    def read(rows, columns, feedback):
        head = ",".join(f"name {n}" for n in range(columns))
        body = "".join(",".join(f"{mark}a{row % 7}{mark}" for _ in range(columns)) + "\n" for row in range(rows))
        return tabular.read_table(put(tmp_path, f"{head}\n{body}"), feedback=feedback)

    few, long, wide = (looks_of(lambda f, r=r, c=c: read(r, c, f)) for r, c in ((50, 3), (1000, 3), (50, 30)))
    assert long > few + 15 and wide > few + 50
    assert rows_of(read(1000, 3, None)) == [[f"a{row % 7}"] * 3 for row in range(1000)]
    for most in range(0, long, 3):
        with pytest.raises(Cancelled):
            read(1000, 3, Looks(most))
