"""Released is earned: every status value of the reference, for every kind."""

import numpy as np
import pandas as pd
import pytest
from common_ground.connectors.frame import Frame
from common_ground.connectors.imsma.importer import import_frame
from common_ground.connectors.imsma.profile import load_profile
from common_ground.connectors.imsma.values import coded
from common_ground.connectors.schema import KINDS, STATUSES, TABLES, TASK_STATUSES

#: value: (hazard status, hazard status with a release product, task status)
WALK = {
    "Active": ("open", "open", "planned"), "Open": ("open", "open", "planned"),
    "Worked on": ("worked_on", "worked_on", "ongoing"), "Ongoing": ("worked_on", "worked_on", "ongoing"),
    "Suspended": ("suspended", "suspended", "suspended"), "Reduced": ("open", "open", "unknown"),
    "Completed": ("unknown", "released", "completed"), "Closed": ("unknown", "released", "completed"),
    "Expired": ("unknown", "released", "unknown"), "handed over": ("unknown", "released", "unknown"),
    "Released": ("released", "released", "unknown"), "Cancelled": ("unknown", "released", "cancelled"),
    "Not closed": ("unknown", "unknown", "unknown"), "": ("unknown", "unknown", "unknown"),
}


def frame(**columns):
    return Frame("x", pd.DataFrame({name: pd.Series(list(cells), dtype=object) for name, cells in columns.items()}))


@pytest.mark.parametrize("value", list(WALK))
@pytest.mark.parametrize("kind", KINDS)
def test_walk(kind, value):
    words = "status" if kind != "task" else "task_status"
    rows = frame(**{TABLES[kind].id_field: ["X-1"], words: [value or None], "latitude": ["4.5"], "longitude": ["18.5"]})
    result = import_frame(rows, kind)
    everything = pd.concat([result.output.table, result.points.table])
    if kind == "hazard":
        assert everything["status"].tolist() == [WALK[value][0]]
        assert everything["status_raw"].tolist() == [value or None]
        linked = import_frame(rows, kind, released=frozenset({"X-1"}))
        assert linked.points.table["status"].tolist() == [WALK[value][1]]
    elif "status" in TABLES[kind].names():
        assert everything["status"].tolist() == [WALK[value][2]]
        assert everything["status"].iloc[0] in TASK_STATUSES
    else:
        # an activity's status stays the programme's own text: nothing of a hazard is read from it
        assert everything["status"].tolist() == [value or None]


def test_a_column_that_names_the_product_earns_it():
    rows = frame(hazard_id=["A", "B"], status=["Closed", "Closed"], land_release_id=["LR-1", None],
                 latitude=["4", "5"], longitude=["18", "19"])
    assert import_frame(rows, "hazard").points.table["status"].tolist() == ["released", "unknown"]


def test_the_profile_may_say_so():
    rows = frame(hazard_id=["A"], status=["Expired"], latitude=["34"], longitude=["69"])
    assert import_frame(rows, "hazard", load_profile("afghanistan")).points.table["status"].tolist() == ["released"]
    for other in ("generic", "ng", "core", "colombia", "vietnam"):
        assert import_frame(rows, "hazard", load_profile(other)).points.table["status"].tolist() == ["unknown"]


@pytest.mark.parametrize("word, status", [
    ("Ouvert", "open"), ("abierta", "open"), ("مفتوح", "open"), ("Відкрито", "open"), ("открыт", "open"),
    ("En cours", "worked_on"), ("en proceso", "worked_on"), ("قيد العمل", "worked_on"), ("В роботі", "worked_on"),
    ("в работе", "worked_on"), ("Suspendu", "suspended"), ("suspendido", "suspended"), ("معلق", "suspended"),
    ("Призупинено", "suspended"), ("приостановлено", "suspended"), ("Fermé", "unknown"), ("cerrado", "unknown"),
    ("مغلق", "unknown"), ("Закрито", "unknown"), ("закрыт", "unknown"), ("Réduite", "open"), ("Liberada", "released"),
])
def test_six_languages(word, status):
    rows = frame(hazard_id=["A"], status=[word], latitude=["4"], longitude=["18"])
    result = import_frame(rows, "hazard")
    assert result.points.table["status"].tolist() == [status]
    assert result.unknown_values() == []


def test_an_unknown_value_is_shown():
    rows = frame(hazard_id=["A", "B"], status=["En attente", "Open"], latitude=["4", "5"], longitude=["18", "19"])
    result = import_frame(rows, "hazard")
    assert [(use.text, use.rows, use.canonical) for use in result.unknown_values()] == [("En attente", 1, "unknown")]
    assert any("En attente (1)" in note for note in result.notes)
    assert set(result.points.table["status"]) <= set(STATUSES)


@pytest.mark.parametrize("kind, name, word, canonical", [
    ("hazard", "hazard_class", "Zone dangereuse confirmée", "CHA"), ("hazard", "hazard_class", "شتبه", None),
    ("hazard", "hazard_class", "Suspected Hazardous Areas", "SHA"),
    ("hazard", "hazard_class", "EOD Spot task", "other"),
    ("casualty", "outcome", "Muerto", "killed"), ("casualty", "outcome", "поранений", "injured"),
    ("casualty", "outcome", "جريح", "injured"), ("casualty", "sex", "أنثى", "female"),
    ("casualty", "sex", "Чоловік", "male"),
    ("casualty", "age_group", "Menor de 18 años", "child"), ("hazard", "eo_type", "Anti-Personnel mine (PMN-2)",
                                                              "anti-personnel mine"),
    ("hazard", "eo_type", "UXO, AP mine", "anti-personnel mine"), ("hazard", "eo_type", "مخلفات الحرب", "other ERW"),
    ("release", "kind", "Depollué", None), ("release", "kind", "Dépollué", None), ("survey", "kind", "Survey2", "TS"),
])
def test_value_maps(kind, name, word, canonical):
    cells = np.empty(1, dtype=object)
    cells[0] = word
    found = coded(cells, kind, name, load_profile(), None).values[0]
    if word in ("Depollué", "Dépollué"):
        canonical = "cleared"
    assert found == canonical
