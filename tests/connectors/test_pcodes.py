"""Joins by P-code: what they match, what they warn of, what they propose and never do."""

import pandas as pd
import pytest
from common_ground.base.errors import BadInput
from common_ground.base.feedback import Silent
from common_ground.connectors import cod, codps
from common_ground.connectors.frame import Frame
from common_ground.connectors.pcodes import join_by_pcode, propose_repairs, same_name


def frame(codes, names=None, version=None):
    table = pd.DataFrame({"code": pd.Series(codes, dtype=object)})
    table["name"] = pd.Series(names or [None] * len(codes), dtype=object)
    table["version"] = pd.Series([version] * len(codes), dtype=object)
    return Frame("areas", table)


def join(left, right, **more):
    return join_by_pcode(left, right, "code", left_name="name", right_name="name", **more)


def test_codes_are_compared_as_trimmed_text_and_the_rate_is_told():
    found = join(frame([" LS01", "LS02", None, "LS09"]), frame(["LS02 ", "LS01", "LS03"]))
    assert found.positions.tolist() == [1, 0, -1, -1]
    assert found.notes()[0] == "2 of 4 rows were joined by P-code (50%)"
    assert found.left_codes == ["LS09"] and found.right_codes == ["LS03"]


def test_a_reused_code_shows_by_its_name_and_its_version():
    found = join(frame(["LS01", "LS02"], ["Whole region", "Beta"], "v02"),
                 frame(["LS01", "LS02"], ["Old town", "Béta"], "v03"))
    assert found.rate == 1.0
    assert found.other_names == [("LS01", "Whole region", "Old town")]
    assert any("versions differ: v02 and v03" in note for note in found.notes())


def test_duplicate_keys_stop_the_join_and_are_named():
    with pytest.raises(BadInput, match=r"1 P-codes stand more than once in areas: LS01 \(2\)"):
        join(frame(["LS02"]), frame(["LS01", "LS01", "LS02"]))
    with pytest.raises(BadInput, match="LS02"):
        join(frame(["LS02", "LS02"]), frame(["LS01", "LS02"]))
    assert join(frame(["LS02", "LS02"]), frame(["LS01", "LS02"]), many=True).matched == 2


def test_repairs_are_proposed_and_not_applied():
    found = join(frame(["NG01", "NG02"], ["Abia", "Adamawa"]), frame(["NG001", "NG002"], ["Abia", "Adamawa"]))
    assert found.matched == 0
    assert [(r.kind, dict(r.codes), r.names_agree) for r in found.repairs] == [
        ("width", {"NG01": "NG001", "NG02": "NG002"}, 1.0)]
    assert "like NG001 instead of NG01" in found.notes()[-1]
    (repair,) = propose_repairs(["05893"], ["CO05893", "CO05001"])
    assert (repair.kind, dict(repair.codes)) == ("prefix", {"05893": "CO05893"})
    assert dict(propose_repairs(["CO05893"], ["05893"])[0].codes) == {"CO05893": "05893"}
    assert propose_repairs(["NG1", "NG01"], ["NG001"]) == []  # two would become one


@pytest.mark.parametrize(("one", "other", "same"), [
    ("Nana-Mambéré", "Nana Mambere", True), ("Banadir", "Bondhere", False), ("Sudan (the)", "Sudan", True),
    (None, "Juba", True), ("Kajo-keji", "Kajokeji", True), ("Upper Nile", "Unity", False)])
def test_names_that_are_alike(one, other, same):
    assert same_name(one, other) is same


def load(samples, file, country):
    return cod.fetch({"COUNTRY": country, "FILE": str(samples / "cod" / f"{file}.geojson")}, None, Silent())[0]


def test_somalia_joins_whole_and_only_the_names_tell_that_mogadishu_is_wrong(samples):
    found = join_by_pcode(load(samples, "som_adm2_2023", "SOM"), load(samples, "som_adm2_v03_2025", "SOM"),
                          "adm2_pcode", left_name="adm2_name", right_name="adm2_name")
    assert found.rate == 1.0
    assert found.other_names == [("SO2201", "Banadir", "Bondhere")]
    assert any("versions differ" in note for note in found.notes())


def test_south_sudan_of_2016_has_no_code_in_common_but_its_names(samples):
    found = join_by_pcode(load(samples, "ssd_adm2_2016", "SSD"), load(samples, "ssd_adm2_2018", "SSD"),
                          "adm2_pcode", left_name="adm2_name", right_name="adm2_name")
    assert found.rate == 0.0 and found.renumbered in (77, 78)  # one differs in punctuation


def test_car_population_stops_on_bangui(samples):
    path = samples / "cod_ps" / "download-caf-admpop-adm2-2015-v2.csv"
    (people,) = codps.read_population(path, 2, None, "keep", Silent())
    package = samples / "cod" / "caf_packages" / "caf_admin_boundaries.geojson.zip"
    (areas,) = cod.read_boundaries(package, [2], Silent())
    with pytest.raises(BadInput, match=r"CF711 \(2\)"):
        join_by_pcode(people, areas, "adm2_pcode")
    (summed,) = codps.read_population(path, 2, None, "sum", Silent())
    assert join_by_pcode(summed, areas, "adm2_pcode").rate == 1.0
