"""COD-AB: every schema and packaging into one shape, on made-up areas and on recorded ones."""

import json

import pytest
from common_ground.base.errors import BadInput, NotFoundError, UnexpectedPayload
from common_ground.base.feedback import Silent
from common_ground.connectors import cod, hdx
from common_ground.tests.servers import made_up

PACKAGES = ("caf_admin_boundaries.gdb.zip", "caf_admin_boundaries.geojson.zip", "caf_admin_boundaries.gpkg",
            "caf_admin_boundaries.shp.zip", "caf_norootdir.gdb.zip")


def load(path, level=None, **more):
    return cod.fetch({"COUNTRY": "LSO", "FILE": str(path), "LEVEL": level, **more}, None, Silent())


@pytest.mark.parametrize(("schema", "version", "since"), [
    ("2017", None, "2016-01-14"), ("2018", None, "2019-05-01"), ("interim", "v02", "2025-01-08"),
    ("2025", "v02", "2025-01-08")])
def test_all_four_schemas_become_one_and_keep_their_own_columns(tmp_path, schema, version, since):
    (frame,) = load(made_up.write(tmp_path, "a.geojson", made_up.boundaries(2, schema)))
    table = frame.table
    assert list(table.columns[:4]) == ["adm2_pcode", "adm2_name", "adm1_pcode", "adm1_name"]
    assert table["adm2_pcode"].tolist() == ["LS0101", "LS0102", "LS0201", "LS0202", "LS0301", "LS0302"]
    assert table["adm1_name"][0] == "Distrikt Ä" and table["adm2_name"][0] == "Ward 1"
    assert set(table["version"]) == {version} and set(table["valid_on"]) == {since}
    originals = {key.lower() for key in made_up.properties(2, made_up.areas(2)[0], schema, 2)}
    assert originals <= {column.lower() for column in table.columns}
    assert len({column.lower() for column in table.columns}) == len(table.columns)
    assert frame.name == "cod_ab_adm2" and frame.provenance.valid_on == since
    assert bool(version) != any("name no version" in note for note in frame.notes)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_recorded_packagings_give_the_same_rows(samples, package):
    frames = cod.fetch({"COUNTRY": "CAF", "FILE": str(samples / "cod" / "caf_packages" / package)}, None, Silent())
    reference = cod.fetch(
        {"COUNTRY": "CAF", "FILE": str(samples / "cod" / "caf_packages" / PACKAGES[1])}, None, Silent())
    assert [len(frame) for frame in frames] == [1, 17, 72]
    for frame, other in zip(frames, reference):
        key = f"adm{frame.name[-1]}_pcode"
        one, two = (f.table.sort_values(key).reset_index(drop=True) for f in (frame, other))
        assert sorted(one.columns) == sorted(two.columns)
        assert one[list(two.columns)].astype(str).equals(two.astype(str))
        areas, others = ({c: round(g.area, 6) for c, g in zip(f.table[key], f.geometry)} for f in (frame, other))
        assert areas == pytest.approx(others, rel=1e-6)
    assert frames[2].provenance.version == "201506"


@pytest.mark.parametrize(("file", "level", "rows", "first_version"), [
    ("som_adm2_v03_2025", 2, 91, "v03"), ("som_adm2_2023", 2, 74, None), ("ssd_adm2_2016", 2, 79, None),
    ("sdn_adm1_2020", 1, 19, None), ("afg_adm1", 1, 34, None), ("nga_adm1", 1, 37, None)])
def test_recorded_layers_of_every_era(samples, file, level, rows, first_version):
    query = {"COUNTRY": file[:3], "FILE": str(samples / "cod" / f"{file}.geojson"), "LEVEL": level}
    (frame,) = cod.fetch(query, None, Silent())
    assert len(frame) == rows
    assert frame.table[f"adm{level}_pcode"].notna().all() and frame.table[f"adm{level}_name"].notna().all()
    assert frame.table["version"][0] == first_version
    assert frame.crs.startswith("GEOGCRS")


def test_a_code_that_is_no_code_and_a_code_that_stands_twice_are_said(tmp_path):
    data = made_up.boundaries(2)
    data["features"][0]["properties"]["adm2_pcode"] = "Unspecified"
    data["features"][1]["properties"]["adm2_pcode"] = data["features"][2]["properties"]["adm2_pcode"]
    (frame,) = load(made_up.write(tmp_path, "a.geojson", data))
    assert "1 P-codes are no codes: Unspecified" in frame.notes
    assert "1 P-codes stand more than once: LS0201" in frame.notes
    assert any("do not begin with the code of their parent: LS0201" in note for note in frame.notes)
    assert len(frame) == 6


def test_levels_come_from_the_layers_and_lines_are_passed_over(tmp_path):
    path = made_up.write(tmp_path, "lso.geojson.zip", made_up.package())
    assert [frame.name for frame in load(path)] == ["cod_ab_adm0", "cod_ab_adm1", "cod_ab_adm2"]
    assert [frame.name for frame in load(path) if frame.primary] == ["cod_ab_adm1"]
    with pytest.raises(NotFoundError, match="no admin level 4; choose one of: 0, 1, 2"):
        load(path, 4)


def test_a_version_is_checked_where_the_file_names_one_and_stamped_where_it_does_not(tmp_path):
    new = made_up.write(tmp_path, "new.geojson", made_up.boundaries(1))
    with pytest.raises(NotFoundError, match="of version v02, not v03"):
        load(new, VERSION="v03")
    assert load(new, VERSION="2")[0].provenance.version == "v02"
    old = made_up.write(tmp_path, "old.geojson", made_up.boundaries(1, "2018"))
    assert set(load(old, VERSION="v01")[0].table["version"]) == {"v01"}


def test_boundaries_without_codes_or_without_areas_are_refused(tmp_path):
    data = made_up.boundaries(1)
    for feature in data["features"]:
        del feature["properties"]["adm1_pcode"], feature["properties"]["adm0_pcode"]
    with pytest.raises(UnexpectedPayload, match="no P-codes"):
        load(made_up.write(tmp_path, "a.geojson", data))
    point = {"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Point", "coordinates": [27, -30]}}
    with pytest.raises(BadInput, match="no layer of admin areas"):
        load(made_up.write(tmp_path, "p.geojson", {"type": "FeatureCollection", "features": [point]}))


def test_another_country_in_the_file_is_said(tmp_path):
    path = made_up.write(tmp_path, "a.geojson", made_up.boundaries(1))
    (frame,) = cod.fetch({"COUNTRY": "SSD", "FILE": str(path)}, None, Silent())
    assert any("begin with LS, not with SS" in note for note in frame.notes)


def test_the_recorded_older_dataset_offers_one_file_a_level(samples):
    payload = json.loads((samples / "ckan" / "dataset-cod-ab-caf.json").read_text(encoding="utf-8"))
    dataset = hdx.parse_dataset(payload.get("result", payload))
    files = cod.resources_for(dataset, None)
    assert [levels for _, levels in files] == [[0], [1], [2], [3], [4]]
    assert all("admbnda" in resource.name for resource, _ in files)
    with pytest.raises(NotFoundError):
        cod.resources_for(dataset, [5])


@pytest.mark.parametrize(("name", "level"), [
    ("caf_admin2", 2), ("sdn_admin2_em", None), ("caf_adminlines", None), ("caf_admbnda_adm3_200k_reach.shp", 3),
    ("caf_admbndl_admALL_200k", None), ("CAF_AdminBoundaries_TabularData.xlsx", None), ("som_adm1.geojson", 1),
    ("adm10", None), ("ssd_admincapitals", None)])
def test_the_level_in_a_name(name, level):
    assert cod.level_of(name) == level


@pytest.mark.parametrize(("value", "label"), [
    ("v03", "v03"), ("V_01", "v01"), (3, "v03"), ("v02.01", "v02.01"), (201506, "201506"), (None, "")])
def test_version_labels(value, label):
    assert cod.version_label(value) == label
