"""DTM: the grain, the choices, the refusals; on invented rows, and on recorded ones against a count by hand."""

import csv
import json

import pytest
from common_ground.base.errors import BadInput, NotFoundError, UnexpectedPayload
from common_ground.base.feedback import Silent
from common_ground.connectors import cod, dtm
from common_ground.tests.servers import made_up
from common_ground.tests.servers.made_up import DTM_ROWS, dtm_row


def load(path, **query):
    return dtm.fetch({"COUNTRY": "LSO", "LEVEL": 1, "FILE": str(path), **query}, None, Silent())[0]


@pytest.fixture(params=["api", "csv", "csv without tags"])
def saved(request, tmp_path):
    """Rows as a saved API reply and as the HDX file, with and without its tag row."""

    def save(rows):
        if request.param == "api":
            return made_up.write(tmp_path, "reply.json", made_up.dtm_reply([r for r in rows if r["adminLevel"] == 1]))
        return made_up.write(tmp_path, "dtm.csv", made_up.dtm_csv(rows, request.param == "csv"))

    return save


def figures(frame):
    return {row.adm1_pcode: (row.idps, row.round, row.reporting_date) for row in frame.table.itertuples()}


def test_the_latest_round_of_each_area_is_summed_over_origin_and_reason(saved):
    frame = load(saved(DTM_ROWS))
    assert figures(frame) == {
        "LS01": (120, 3, "2025-03-28"),
        "LS02": (70, 2, "2025-02-28"),
        "LS03": (11, 3, "2025-03-28"),
    }
    assert list(frame.table.columns) == [
        "adm1_pcode",
        "adm1_name",
        "adm0_pcode",
        "adm0_name",
        "idps",
        "males",
        "females",
        "operation",
        "assessment_type",
        "round",
        "reporting_date",
    ]
    assert frame.counts.read == 6 and frame.counts.used == 5 and frame.counts.left_out == {"earlier round": 1}
    assert frame.counts.balanced()
    assert set(frame.table["operation"]) == {"Floods"} and set(frame.table["assessment_type"]) == {"BA"}
    assert "rounds 2 to 3" in frame.provenance.title and frame.provenance.valid_on == "2025-03-28"
    assert any("different rounds (2 to 3)" in note for note in frame.notes)


def test_unknown_sex_stays_unknown_and_is_never_zero(saved):
    frame = load(saved(DTM_ROWS))
    males = dict(
        zip(frame.table["adm1_pcode"], frame.table["males"].astype(object).where(frame.table["males"].notna()))
    )
    assert males["LS01"] == 49 and males["LS03"] == 2
    assert frame.table["males"].isna().tolist() == [False, True, False]
    assert any("for a part of the people only in 1 areas" in note for note in frame.notes)


def test_several_operations_are_refused_with_their_rounds_and_dates(saved):
    path = saved([*DTM_ROWS, dtm_row("LS01", 5000, 1, operation="Return movements")])
    with pytest.raises(BadInput) as caught:
        load(path)
    said = str(caught.value)
    assert "2 operations" in said
    assert "Floods [BA] rounds 2 to 3, 2025-02-28 to 2025-03-28" in said and "Return movements [BA]" in said
    assert figures(load(path, OPERATION="return movements"))["LS01"][0] == 5000
    assert figures(load(path, OPERATION="floods"))["LS01"][0] == 120
    with pytest.raises(NotFoundError, match="no operation War in Lesotho"):
        load(path, OPERATION="War")


def test_several_assessment_types_are_refused(saved):
    path = saved([*DTM_ROWS, dtm_row("LS01", 5000, 9, kind="SA")])
    with pytest.raises(BadInput, match=r"2 types of assessment.*ASSESSMENT_TYPE"):
        load(path)
    frame = load(path, ASSESSMENT_TYPE="ba")
    assert figures(frame)["LS01"][0] == 120
    assert frame.counts.left_out == {"other assessment type": 1, "earlier round": 1}
    with pytest.raises(NotFoundError, match="type ETT"):
        load(path, ASSESSMENT_TYPE="ETT")


def test_a_round_can_be_chosen(saved):
    assert figures(load(saved(DTM_ROWS), ROUND=2)) == {"LS01": (999, 2, "2025-02-28"), "LS02": (70, 2, "2025-02-28")}
    with pytest.raises(NotFoundError, match=r"no round 7 .*choose one of: 2, 3"):
        load(saved(DTM_ROWS), ROUND=7)


def test_words_in_place_of_codes_keep_their_people_and_are_reported(saved):
    rows = [
        dtm_row("LS01", 10, 1),
        dtm_row("Occupied", 20, 1, name="East"),
        dtm_row("Occupied", 30, 1, name="West"),
        dtm_row("Not available", 7, 1, name=""),
    ]
    frame = load(saved(rows))
    assert frame.table["idps"].sum() == 67 and frame.table["adm1_pcode"].isna().sum() == 3
    assert any("3 areas with 57 people have no P-code (Occupied)" in note for note in frame.notes)


def test_a_row_without_a_figure_is_left_out_and_counted(saved):
    frame = load(saved([*DTM_ROWS, dtm_row("LS02", None, 5)]))
    assert figures(frame)["LS02"][0] == 70
    assert frame.counts.left_out == {"no figure": 1, "earlier round": 1}


def test_round_zero_is_a_round(saved):
    assert figures(load(saved([dtm_row("LS01", 3, 0, date="2025-01-01")])))["LS01"] == (3, 0, "2025-01-01")


def test_other_countries_and_levels_of_the_file_are_not_added(tmp_path):
    rows = [
        *DTM_ROWS,
        dtm_row("LS0101", 55, 3, level=2),
        dtm_row("SO11", 900, 9, country="SOM"),
        {**dtm_row("", 201, 3, level=0), "admin1Pcode": None},
    ]
    path = made_up.write(tmp_path, "dtm.csv", made_up.dtm_csv(rows))
    assert load(path).table["idps"].sum() == 201
    two = load(path, LEVEL=2).table
    assert two["adm2_pcode"].tolist() == ["LS0101"] and two["adm1_pcode"].tolist() == ["LS01"]
    country = load(path, LEVEL=0).table
    assert country["adm0_pcode"].tolist() == ["LS"] and country["idps"].tolist() == [201]


def test_figures_go_onto_the_areas_and_what_finds_none_keeps_its_people(tmp_path, saved):
    rows = [*DTM_ROWS, dtm_row("LS77", 4, 3), dtm_row("Occupied", 1, 3)]
    (areas,) = cod.fetch(
        {"COUNTRY": "LSO", "FILE": str(made_up.write(tmp_path, "a.geojson", made_up.boundaries(1)))}, None, Silent()
    )
    frame = load(saved(rows), ADMIN=areas)
    assert frame.table["idps"].sum() == 206
    assert {c: g is None for c, g in zip(frame.table["adm1_pcode"], frame.geometry)} == {
        "LS01": False,
        "LS02": False,
        "LS03": False,
        "LS77": True,
        None: True,
    }
    assert "3 of 5 rows were joined by P-code (60%)" in frame.notes
    assert any("no area for 1 codes: LS77" in note for note in frame.notes)


@pytest.mark.parametrize(
    "reply", [{"result": None, "isSuccess": True}, {"result": [], "isSuccess": True, "totalRecordsCount": 0}]
)
def test_no_data_is_said_in_one_sentence(tmp_path, reply):
    with pytest.raises(NotFoundError, match="no figures of admin level 1 for Lesotho"):
        load(made_up.write(tmp_path, "r.json", reply))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            {"isSuccess": False, "errorMessages": ["Country not found."], "result": None},
            "refused the request: Country not found;",
        ),
        ({"statusCode": 200}, "did not answer as it should"),
        ({"result": {"a": 1}}, "no list of figures"),
        ({"result": [{"operation": "x"}], "isSuccess": True}, "lacks the columns numPresentIdpInd"),
        (b"<!DOCTYPE html><html><body>403</body></html>", "is a web page"),
        (b'{"result": [{"id": 1', "damaged or cut off"),
    ],
)
def test_broken_files_end_in_one_sentence(tmp_path, content, said):
    with pytest.raises(UnexpectedPayload, match=said):
        load(made_up.write(tmp_path, "r.json", content))


def test_an_empty_file(tmp_path):
    with pytest.raises(BadInput, match="is empty"):
        load(made_up.write(tmp_path, "dtm.csv", b""))


def by_hand(rows, level, operation, kind):
    """The same figures with dicts only, as one would do it on paper."""
    key = f"admin{level}Pcode"
    rows = [r for r in rows if r["operation"] == operation and r["assessmentType"] == kind]
    latest = {}
    for row in rows:
        latest[row[key]] = max(latest.get(row[key], -1), int(row["roundNumber"]))
    people = {}
    for row in rows:
        if int(row["roundNumber"]) == latest[row[key]]:
            people[row[key]] = people.get(row[key], 0) + int(row["numPresentIdpInd"])
    return people


@pytest.mark.parametrize(
    ("file", "country", "level", "kind"),
    [
        ("displacement-admin1-admin0pcode-afg.json", "AFG", 1, "BA"),
        ("displacement-admin2-admin0pcode-tcd.json", "TCD", 2, "BA"),
        ("displacement-admin2-admin0pcode-tcd.json", "TCD", 2, "SA"),
        ("displacement-admin1-admin0pcode-tcd.json", "TCD", 1, "BA"),
        ("displacement-admin0-admin0pcode-afg.json", "AFG", 0, "BA"),
    ],
)
def test_recorded_replies_against_a_count_by_hand(samples, file, country, level, kind):
    path = samples / "dtm" / "api_v3" / file
    rows = json.loads(path.read_text(encoding="utf-8"))["result"]
    frame = dtm.fetch({"COUNTRY": country, "LEVEL": level, "FILE": str(path), "ASSESSMENT_TYPE": kind}, None, Silent())[
        0
    ]
    expected = by_hand(rows, level, rows[0]["operation"], kind)
    if level:
        assert dict(zip(frame.table[f"adm{level}_pcode"], frame.table["idps"])) == expected
    assert frame.table["idps"].sum() == sum(expected.values())
    assert frame.counts.read == len(rows) and frame.counts.balanced()


def test_the_recorded_hdx_file_gives_the_same_as_the_api(samples):
    path = samples / "dtm" / "hdx" / "global-iom-dtm-from-api-admin-0-to-2.csv"
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = [r for r in csv.DictReader(stream) if r["admin0Pcode"] == "AFG" and r["adminLevel"] == "1"]
    frame = dtm.fetch({"COUNTRY": "AFG", "LEVEL": 1, "FILE": str(path)}, None, Silent())[0]
    assert dict(zip(frame.table["adm1_pcode"], frame.table["idps"])) == by_hand(rows, 1, rows[0]["operation"], "BA")
    with pytest.raises(BadInput, match="5 operations in Haiti"):
        dtm.fetch({"COUNTRY": "HTI", "LEVEL": 0, "FILE": str(path)}, None, Silent())
