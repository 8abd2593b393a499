"""The collection form: valid, the same in four languages, and its submissions import with nothing to map."""

import csv
import importlib.util
import zipfile
from pathlib import Path

import pytest
from common_ground.connectors.imsma.importer import OTHER_KIND, import_frame
from common_ground.connectors.imsma.profile import load_profile, profile_for
from common_ground.connectors.imsma.records import Reading, open_records
from common_ground.connectors.imsma.xlsform import read_xlsform
from common_ground.connectors.schema import TABLES
from common_ground.tests.connectors.imsma.test_core import workbook

ROOT = Path(__file__).resolve().parents[3]
FORM = ROOT / "resources" / "forms" / "common_ground_minimum.xlsx"
LANGUAGES = ["en", "fr", "es", "ar"]


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location("make_form", ROOT / "dev.d" / "make_form.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_workbook_and_the_profile_are_made_of_the_parts(maker, tmp_path):
    maker.main(tmp_path)
    assert (tmp_path / "imsma" / "collection.json").read_text(encoding="utf-8") == (
        ROOT / "resources" / "imsma" / "collection.json").read_text(encoding="utf-8")
    with zipfile.ZipFile(FORM) as ours, zipfile.ZipFile(tmp_path / "forms" / FORM.name) as made:
        assert {name: ours.read(name) for name in ours.namelist() if "sheet" in name} == {
            name: made.read(name) for name in made.namelist() if "sheet" in name}


def test_pyxform_accepts_it_without_a_warning():
    convert = pytest.importorskip("pyxform.xls2xform").convert
    done = convert(str(FORM), validate=False)
    assert done.warnings == [] and "common_ground_minimum_1" in done.xform


def test_every_text_is_there_in_every_language():
    form = read_xlsform(FORM)
    assert form.languages() == LANGUAGES
    for question in form.questions.values():
        if question.kind != "calculate":
            assert sorted(question.labels) == sorted(LANGUAGES), question.name
    for codes in form.choices.values():
        assert all(sorted(labels) == sorted(LANGUAGES) for labels in codes.values())


def test_it_asks_for_nobodys_name():
    words = ("first_name", "victim_name", "phone", "address", "birth", "email", "id_number")
    names = list(read_xlsform(FORM).questions)
    assert not [name for name in names if any(word in name for word in words)]


def test_survey123_allows_every_name(samples):
    sheet = samples / "imsma" / "survey123" / "srilanka_eore_xlsform.xlsx"
    from common_ground.connectors.tabular import read_table

    reserved = {str(cell).upper() for cell in read_table(sheet, "Reserved", 1).table.iloc[:, 0]}
    assert len(reserved) > 500
    for name in read_xlsform(FORM).questions:
        assert name.upper() not in reserved and name.isascii() and name == name.lower() and len(name) <= 31


# -- what each client sends -----------------------------------------------------------------------------
HAZARD = {"cg_form": "common_ground_minimum_1", "report_type": "hazard", "organisation": "Operator 1",
          "event_date": "2026-03-05", "date_precision": "day", "adm1_pcode": "CF11", "adm2_pcode": "CF111",
          "place_name": "Village A", "eo_type": "cluster_munition_remnants", "hazard_class": "cha",
          "hazard_status": "open", "area_recorded_m2": "2500", "blockage": "roads water"}
ACCIDENT = {"cg_form": "common_ground_minimum_1", "report_type": "accident", "organisation": "Operator 1",
            "event_date": "2026-03-06", "date_precision": "day", "adm1_pcode": "CF11", "adm2_pcode": "CF112",
            "place_name": "Village B", "eo_type": "improvised_mine", "killed": "1", "injured": "1"}
PEOPLE = [{"sex": "female", "age_group": "child", "outcome": "killed", "category": "civilian", "activity": "playing"},
          {"sex": "male", "age_group": "adult", "outcome": "injured", "category": "deminer", "referred": "yes"}]


def sheet(rows):
    names = list(dict.fromkeys(name for row in rows for name in row))
    return [names, *[[row.get(name) for name in names] for row in rows]]


def kobo(tmp_path):
    """One workbook, repeats on a sheet of their own, groups before names, a position in four columns."""
    place = {"gps_point": "4.5 18.5 350 5", "_gps_point_latitude": "4.5", "_gps_point_longitude": "18.5"}
    rows = [{**HAZARD, **place, "_id": "101", "_uuid": "aaaa-1", "_submitted_by": "planted", "_index": "1"},
            {**ACCIDENT, **place, "_id": "102", "_uuid": "aaaa-2", "_submitted_by": "planted", "_index": "2"}]
    people = [{**{f"casualties/{name}": value for name, value in one.items()}, "_index": str(number),
               "_parent_table_name": "form", "_parent_index": "2", "_submission__id": "102",
               "_submission__uuid": "aaaa-2"} for number, one in enumerate(PEOPLE, 1)]
    path = workbook(tmp_path / "kobo.xlsx", {"form": sheet(rows), "casualties": sheet(people)})
    return (path, "form", ""), (path, "casualties", "")


def odk(tmp_path):
    """A CSV for submissions and one for each repeat, joined by KEY."""
    place = {"gps_point-Latitude": "4.5", "gps_point-Longitude": "18.5", "gps_point-Altitude": "350"}
    rows = [{"SubmissionDate": "2026-03-07T08:00:00.000Z", **one, **place, "KEY": f"uuid:aaaa-{n}",
             "SubmitterName": "planted"} for n, one in enumerate((HAZARD, ACCIDENT), 1)]
    people = [{**one, "PARENT_KEY": "uuid:aaaa-2", "KEY": f"uuid:aaaa-2/casualties[{n}]"}
              for n, one in enumerate(PEOPLE, 1)]
    for name, made in (("form.csv", rows), ("form-casualties.csv", people)):
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(sheet(made))
    parent = str(tmp_path / "form.csv")
    return (parent, "", ""), (str(tmp_path / "form-casualties.csv"), "", parent)


def survey123(tmp_path):
    """Sheets with ids in braces, dates at local noon as UTC, x and y, several answers with commas."""
    rows = [{"ObjectID": str(n), "GlobalID": f"{{AAAA-{n}}}", **one, "event_date": f"{one['event_date']} 11:00:00",
             "blockage": "roads,water" if n == 1 else None, "x": "18.5", "y": "4.5", "Creator": "planted"}
            for n, one in enumerate((HAZARD, ACCIDENT), 1)]
    people = [{"ObjectID": str(n), "GlobalID": f"v{n}", **one, "ParentGlobalID": "aaaa-2"}
              for n, one in enumerate(PEOPLE, 1)]
    path = workbook(tmp_path / "s123.xlsx", {"survey": sheet(rows), "casualties": sheet(people)})
    return (path, "survey", ""), (path, "casualties", "")


@pytest.mark.parametrize("client", [kobo, odk, survey123])
def test_submissions_import_with_nothing_to_map(tmp_path, client):
    (path, layer, _), (below, sub_layer, parent) = client(tmp_path)
    rows = open_records(path, layer)
    profile = profile_for([str(column) for column in rows.table.columns])
    assert profile.id == "collection"
    hazard = import_frame(rows, "hazard", profile)
    assert hazard.counts.balanced() and hazard.counts.left_out == {OTHER_KIND: 1}
    one = hazard.points.table.iloc[0]
    assert one[["hazard_class", "eo_type", "status", "status_date", "area_recorded_m2", "organisation",
                "adm2_pcode"]].tolist() == [
        "CHA", "cluster munition remnants", "open", "2026-03-05", 2500.0, "Operator 1", "CF111"]
    assert "aaaa-1" in one["hazard_id"].lower() and (hazard.points.geometry[0].x, hazard.points.geometry[0].y) == (
        18.5, 4.5)
    accident = import_frame(rows, "accident", profile)
    assert accident.counts.left_out == {OTHER_KIND: 1}
    two = accident.output.table.iloc[0]
    assert two[["date", "eo_type", "killed", "injured", "adm2_pcode"]].tolist() == [
        "2026-03-06", "improvised mine", 1, 1, "CF112"]
    people = open_records(below, sub_layer, Reading(parent=parent))
    casualty = import_frame(people, "casualty", profile_for([str(column) for column in people.table.columns]))
    out = casualty.output.table
    assert len(out) == 2 and list(out["date"]) == ["2026-03-06"] * 2 and list(out["adm2_pcode"]) == ["CF112"] * 2
    assert out[["sex", "age_group", "outcome", "category"]].to_numpy().tolist() == [
        ["female", "child", "killed", "civilian"], ["male", "adult", "injured", "deminer"]]
    assert out["casualty_id"].is_unique and set(out["accident_id"].str.strip("{}").str.lower().str.split(":").str[-1]
                                                ) == {"aaaa-2"}
    for result in (hazard, accident, casualty):
        assert not result.unknown_values()
        assert "planted" not in "".join(frame.table.to_csv() for frame in (result.output, result.points,
                                                                          result.rejected))
        assert set(TABLES[result.kind].names()) <= set(result.output.table)


@pytest.mark.parametrize("language", LANGUAGES)
def test_exports_with_labels_import_too(language):
    """Kobo and Survey123 can export the words instead of the names."""
    import pandas as pd
    from common_ground.connectors.frame import Frame

    form = read_xlsform(FORM)
    said = {}
    for name, value in HAZARD.items():
        question = form.questions[name]
        labels = form.labels_of(name, language)
        head = form.say(question.labels, language) or name
        said[head] = [", ".join(labels.get(part, part) for part in value.split()) if labels else value]
    rows = Frame("x", pd.DataFrame(said, dtype=object))
    result = import_frame(rows, "hazard", profile_for(list(said)))
    one = result.output.table.iloc[0]
    assert one[["hazard_class", "eo_type", "status", "status_date", "area_recorded_m2"]].tolist() == [
        "CHA", "cluster munition remnants", "open", "2026-03-05", 2500.0]
    assert load_profile("collection").lookup("casualty", "sex")
