"""COD-PS and the Humanitarian Needs Overview: header variants, years, double rows, overlapping categories."""

import json

import pytest
from common_ground.base.errors import BadInput, NotFoundError, UnexpectedPayload
from common_ground.base.feedback import Silent
from common_ground.connectors import codps, hdx, hpc
from common_ground.connectors.countries import find_country
from common_ground.connectors.loaded import number
from common_ground.tests.servers import made_up


def people(path, level=None, duplicate="keep"):
    return codps.read_population(path, level, None, duplicate, Silent())[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
def test_headers_figures_and_accents(tmp_path, encoding):
    path = made_up.write(tmp_path, "lso_admpop_adm2_2023.csv", made_up.POPULATION.encode(encoding))
    frame = people(path)
    assert frame.name == "cod_ps_adm2"
    assert list(frame.table.columns)[:8] == [
        "adm2_pcode", "adm2_name", "adm1_pcode", "adm1_name", "population", "females", "males", "year"]
    assert frame.table["population"].tolist() == [1200, 800, 50, 5]
    assert frame.table["females"].isna().tolist() == [False, True, False, False]
    assert set(frame.table["year"]) == {2023} and frame.table["adm1_name"][0] == "Distrikt Ä"
    assert frame.table["Enfants_00_18"].tolist() == [600, 400, 10, 1]


def test_a_code_that_stands_twice_is_kept_and_said_or_handled_as_asked(tmp_path):
    path = made_up.write(tmp_path, "lso_admpop_adm2_2023.csv", made_up.POPULATION)
    kept = people(path)
    assert len(kept) == 4 and any("LS0201: 50, 5; decide before joining" in note for note in kept.notes)
    with pytest.raises(BadInput, match=r"LS0201 \(2\)"):
        people(path, duplicate="stop")
    summed = people(path, duplicate="sum")
    assert summed.table["population"].tolist() == [1200, 800, 55] and summed.counts.balanced()
    first = people(path, duplicate="first")
    assert first.table["population"].tolist() == [1200, 800, 50]
    assert first.left_out["population"].tolist() == [5] and first.counts.left_out == {"P-code stands more than once": 1}


def test_only_women_and_men_make_a_total_and_damaged_codes_are_said(tmp_path):
    text = "admin1Name_fr,admin1Pcode,F_TL,M_TL\nA,1.0E+05,10,20\n,,1,1\n"
    frame = people(made_up.write(tmp_path, "x_2020.csv", text))
    assert frame.table["population"].tolist() == [30]
    assert any("damaged by a spreadsheet" in note for note in frame.notes)
    assert frame.counts.left_out == {"no P-code": 1} and len(frame.left_out) == 1


@pytest.mark.parametrize(("text", "error"), [
    ("a,b\n1,2\n3,4\n", UnexpectedPayload), ("Adm1_Pcode,Adm1_name\nLS01,A\n", UnexpectedPayload),
    ("<html><body>no</body></html>", UnexpectedPayload), ("", BadInput)])
def test_tables_that_are_none(tmp_path, text, error):
    with pytest.raises(error):
        people(made_up.write(tmp_path, "x.csv", text))


def test_the_year_asked_for_or_the_latest_and_gazetteers_passed_over(samples):
    payload = json.loads((samples / "ckan" / "package_show__cod-ps-sdn_2024.json").read_text(encoding="utf-8"))
    dataset = hdx.parse_dataset(payload.get("result", payload))
    (resource, year) = codps.resources_for(dataset, 2, None)[2]
    assert (resource.name, year) == ("sdn_admpop_adm2_2024.csv", 2024)
    assert sorted(codps.resources_for(dataset, None, 2024)) == [0, 1, 2]
    (book, year) = codps.resources_for(dataset, 1, 2022)[-1]
    assert (book.name, year) == ("sdn_admpop_2022.xlsx", 2022)
    with pytest.raises(NotFoundError, match="no figures for 2019; choose one of: 2022, 2024"):
        codps.resources_for(dataset, 1, 2019)


def test_recorded_tables(samples):
    folder = samples / "cod_ps"
    caf = people(folder / "download-caf-admpop-adm2-2015-v2.csv")
    assert caf.table["population"].sum() == 4_953_021 and len(caf) == 73
    assert caf.table["adm1_name"][2] == "Mambéré Kadéi"
    cod = people(folder / "download-cod-admpop-adm2-2020.csv")
    assert len(cod) == 189 and cod.table["population"].sum() == 103_199_358 and set(cod.table["year"]) == {2020}
    long_form = people(folder / "cod_population_admin2_first400.csv")
    caf_rows = long_form.table[long_form.table["ISO3"] == "CAF"]
    assert sorted(caf_rows["population"]) == sorted(caf.table["population"])


@pytest.mark.parametrize(("text", "value"), [
    ("1,234", 1234), ("1 234", 1234), ("1.5", 1.5), ("1,5", 1.5), ("12,345,678", 12345678), ("NA", None), ("", None),
    (None, None), ("1.0E+05", 100000), ("inf", None), (7, 7), (float("nan"), None)])
def test_figures_as_people_write_them(text, value):
    assert number(text) == value


# -- needs -------------------------------------------------------------------------------------------------
def needs(path, **query):
    return hpc.fetch({"COUNTRY": "LSO", "FILE": str(path), **query}, None, Silent())[0]


@pytest.fixture
def needs_file(tmp_path):
    return made_up.write(tmp_path, "hpc_hno_2025.csv", made_up.NEEDS)


def test_mine_action_at_every_level_and_nothing_added_up(needs_file):
    frame = needs(needs_file)
    table = frame.table
    assert table["admin_level"].tolist() == [0, 1, 1, 2]
    assert table["in_need"].tolist() == [90, 30, 1060, 40] and table["targeted"].tolist() == [40, 12, 20, 10]
    assert table["reached"].isna().all() and set(table["year"]) == {2025}
    assert any("categories overlap" in note for note in frame.notes)
    assert any("1 rows lack the P-code of their parent" in note for note in frame.notes)
    assert frame.counts.balanced() and frame.counts.left_out == {"other country": 1, "other cluster": 1}


def test_level_category_and_cluster_are_chosen(needs_file):
    assert needs(needs_file, LEVEL=1, CATEGORY="total").table["in_need"].tolist() == [1060]
    assert needs(needs_file, CATEGORY="total").table["in_need"].tolist() == [90, 1060, 40]
    assert len(needs(needs_file, CLUSTER="")) == 5
    with pytest.raises(NotFoundError, match="has these clusters: ALL, PRO-MIN"):
        needs(needs_file, CLUSTER="WSH")


def test_the_recorded_needs(samples):
    query = {"COUNTRY": "AFG", "FILE": str(samples / "hpc" / "hpc_hno_2024.csv")}
    table = hpc.fetch(query, None, Silent())[0].table
    national = table[table["admin_level"] == 0]
    assert national["in_need"].tolist() == [4_182_879] and national["targeted"].tolist() == [1_755_108]
    kabul = table[(table["adm1_pcode"] == "AF01") & (table["category"] == "total")]
    assert kabul["in_need"].tolist() == [184_750]
    district = table[(table["adm2_pcode"] == "AF0101") & (table["category"] == "total")]
    assert district["adm1_pcode"].isna().all() and district["in_need"].tolist() == [124_800]


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "<html></html>"])
def test_needs_files_that_are_none(tmp_path, text):
    with pytest.raises(UnexpectedPayload):
        needs(made_up.write(tmp_path, "n.csv", text))


@pytest.mark.parametrize(("text", "iso3"), [
    ("SSD", "SSD"), (" ss ", "SSD"), ("south sudan", "SSD"), ("DRC", "COD"), ("Côte d'Ivoire", "CIV"),
    ("the Sudan", "SDN"), ("Central African Republic", "CAF"), ("Bosnia and Herzegovina", "BIH")])
def test_countries_as_people_type_them(text, iso3):
    assert find_country(text).iso3 == iso3


def test_an_unknown_country():
    with pytest.raises(BadInput, match="Atlantis is no country"):
        find_country("Atlantis")
