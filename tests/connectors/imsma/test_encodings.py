"""A CSV export in any encoding, with any delimiter and line end: as many rows come in as were written."""

import csv
import io
import os

import pytest
from common_ground.connectors.imsma.importer import import_frame
from common_ground.connectors.imsma.profile import load_profile
from common_ground.connectors.imsma.source import open_source
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CASES = int(os.environ.get("COMMONGROUND_FUZZ", "200"))
PROFILE = load_profile("generic")
pytestmark = pytest.mark.timeout(120 + CASES // 5)
#: encoding to names and words that it can hold
WORDS = {
    "utf-8": ["Ouham Péndé", "الأنبار", "Чернігів", "Quảng Trị"], "utf-8-sig": ["Ouham Péndé", "الأنبار"],
    "utf-16": ["Чернігів", "الأنبار"], "cp1252": ["Mambéré", "Nariño"], "latin-1": ["Mambéré", "Huíla"],
    "cp1256": ["الأنبار", "نينوى"], "cp1251": ["Чернігів", "Донецк"],
}
PLAIN = ["Open", "CHA", "17/05/2024", "2024-05-17", "1,234", "18,5", "4°30'N", "a \"quoted\" word",
         "two\nlines", "x;y", "", "0"]


@st.composite
def files(draw):
    encoding = draw(st.sampled_from(sorted(WORDS)))
    delimiter = draw(st.sampled_from([",", ";", "\t", "|"]))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    words = WORDS[encoding] + [w for w in PLAIN if _holds(w, encoding)]
    rows = draw(st.lists(st.lists(st.sampled_from(words), min_size=4, max_size=4), min_size=1, max_size=6))
    head = ["hazard_id", "status", "date", draw(st.sampled_from(["name", *WORDS[encoding]]))]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    writer.writerow(head)
    writer.writerows([f"H{n}", *row[1:]] for n, row in enumerate(rows))
    return out.getvalue().encode(encoding), len(rows)


def _holds(word, encoding):
    try:
        word.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("encodings")


@settings(max_examples=CASES, deadline=None, suppress_health_check=list(HealthCheck))
@given(files())
def test_rows_written_are_rows_in_and_rows_out_or_rejected(folder, made):
    content, count = made
    path = folder / "export.csv"
    path.write_bytes(content)
    source = open_source(str(path))
    assert len(source) == count
    result = import_frame(source, "hazard", PROFILE)
    assert result.counts.read == count
    assert len(result.output) + len(result.points) + len(result.rejected) == count
    assert result.counts.balanced()
