"""The land balance closes to the square metre, and every planted error is listed."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis.balance import TERMS, compare, difference
from common_ground.analysis.balance_report import balance_report
from common_ground.base.errors import BadInput, Cancelled
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from hypothesis import given, settings
from hypothesis import strategies as st

KINDS = ("cancelled", "reduced", "cleared")


def hazards(*rows, geometry=None):
    """Rows of (id, class, status, remaining m2 or area, unit)."""
    names = ("hazard_id", "hazard_class", "status", "area_m2", "adm2_pcode")
    table = pd.DataFrame({name: pd.Series([row[k] for row in rows], dtype=float if name == "area_m2" else object)
                          for k, name in enumerate(names)})
    if geometry is None:
        return Frame("h", table)
    shapes = np.empty(len(rows), dtype=object)
    shapes[:] = geometry
    return Frame("h", table, shapes, geo.WGS84)


def products(*rows):
    """Rows of (product id, hazard id, kind, m2, date)."""
    names = ("product_id", "hazard_id", "kind", "area_m2", "date")
    return Frame("r", pd.DataFrame({
        name: pd.Series([row[k] for row in rows], dtype=float if name == "area_m2" else object)
        for k, name in enumerate(names)}))


def lines(result):
    table = result.summary.table
    return {(row["adm_pcode"], row["hazard_class"]): {name: int(row[name]) for name in TERMS}
            for _, row in table.iterrows()}


def closes(result):
    assert (result.summary.table["difference_m2"] == 0).all()
    assert all(difference(line) == 0 for line in lines(result).values())


def why(result):
    table = result.changes.table
    return sorted(zip(table["hazard_id"][table["explained"] == "no"], table["note"][table["explained"] == "no"]))


def test_by_hand():
    """40,000 open in U1; 15,000 cleared of H1, H2 cancelled, H3 new; H4 goes from SHA to CHA."""
    old = hazards(("H1", "CHA", "open", 25000, "U1"), ("H2", "SHA", "open", 15000, "U1"),
                  ("H4", "SHA", "suspended", 700, "U2"), ("H5", "CHA", "released", 9000, "U2"))
    new = hazards(("H1", "CHA", "worked_on", 10000, "U1"), ("H2", "SHA", "released", 15000, "U1"),
                  ("H3", "CHA", "open", 333, "U1"), ("H4", "CHA", "open", 700, "U2"),
                  ("H5", "CHA", "released", 9000, "U2"))
    result = compare(old, new, release=products(("P1", "H1", "cleared", 15000, "2025-02-01"),
                                                ("P2", "H2", "cancelled", 15000, "2025-03-01")))
    closes(result)
    zero = dict.fromkeys(TERMS, 0)
    assert lines(result) == {
        ("U1", "CHA"): {**zero, "opening_m2": 25000, "new_m2": 333, "cleared_m2": 15000, "closing_m2": 10333},
        ("U1", "SHA"): {**zero, "opening_m2": 15000, "cancelled_m2": 15000},
        ("U2", "CHA"): {**zero, "reclassified_m2": 700, "closing_m2": 700},
        ("U2", "SHA"): {**zero, "opening_m2": 700, "reclassified_m2": -700},
        ("total", "total"): {**zero, "opening_m2": 40700, "new_m2": 333, "cancelled_m2": 15000, "cleared_m2": 15000,
                             "closing_m2": 11033}}
    assert result.unexplained == 0
    changes = result.changes.table
    assert set(zip(changes["hazard_id"], changes["change"])) == {
        ("H1", "status"), ("H2", "status"), ("H3", "added"), ("H4", "status"), ("H4", "class")}


def series(seed):
    """Twelve months of a country: hazards found, reduced, cleared, cancelled, each with its product."""
    rng = np.random.default_rng(seed)
    state = {f"H{n}": ["CHA" if n % 3 else "SHA", "open", int(rng.integers(500, 90000)), f"U{n % 4}"]
             for n in range(40)}
    months, made, number = [], [], 0

    def snapshot():
        return hazards(*[(key, *row) for key, row in state.items()])

    months.append(snapshot())
    for month in range(1, 13):
        released = []
        for key in list(state):
            kind, status, area, _unit = state[key]
            if status == "released" or rng.random() > 0.15:
                continue
            share = area if rng.random() < 0.4 else int(rng.integers(1, area)) if area > 1 else area
            method = KINDS[int(rng.integers(0, 3))]
            number += 1
            released.append((f"P{number}", key, method, share, f"2025-{month:02}-15"))
            state[key][2] = area - share if share < area else area
            state[key][1] = "open" if share < area else "released"
            if kind == "SHA" and share < area and rng.random() < 0.3:
                state[key][0] = "CHA"
        for n in range(int(rng.integers(0, 3))):
            state[f"N{month}-{n}"] = ["CHA", "open", int(rng.integers(500, 9000)), f"U{n}"]
        months.append(snapshot())
        made.append(released)
    return months, made


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_clean_year_closes_every_month(seed):
    months, made = series(seed)
    for before, after, released in zip(months, months[1:], made):
        result = compare(before, after, release=products(*released) if released else products())
        closes(result)
        assert why(result) == []
    year = compare(months[0], months[-1], release=products(*[row for rows in made for row in rows]))
    closes(year)
    assert year.totals["corrections_m2"] == 0


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_planted_errors_are_each_listed(seed):
    months, made = series(seed)
    before, after = months[0], months[1]
    released = list(made[0]) or [("P0", "H0", "cleared", 1, "2025-01-15")]
    busy = {row[1] for row in released}
    idle = [name for name in before.table["hazard_id"] if name not in busy]
    table = after.table.copy()
    deleted, edited, counted = idle[0], idle[1], released[0]
    table.loc[table["hazard_id"] == edited, "area_m2"] += 123
    table = table[table["hazard_id"] != deleted].reset_index(drop=True)
    result = compare(before, Frame("h", table), release=products(*released, counted))
    closes(result)
    listed = dict(why(result))
    assert listed[deleted] == "hazard removed without a release product"
    assert listed[edited] == "area changed without a product" or "area changed" in listed[edited]
    assert listed[counted[1]] == "release product listed twice, counted once"
    assert len(listed) == 3
    gone = int(before.table.set_index("hazard_id").loc[deleted, "area_m2"])
    assert result.totals["corrections_m2"] == 123 - gone


def test_the_same_product_under_two_ids_is_counted_and_listed():
    old, new = hazards(("H", "CHA", "open", 1000, "U")), hazards(("H", "CHA", "open", 600, "U"))
    result = compare(old, new, release=products(("A", "H", "cleared", 400, "2025-01-01"),
                                                ("B", "H", "cleared", 400, "2025-01-01")))
    closes(result)
    assert [note for _, note in why(result)] == ["release product looks like A: counted, check whether it is the same",
                                                 "release products do not explain the change"]


@pytest.mark.parametrize("old_row, new_row, words", [
    (("open", 100), ("released", 100), "released without"), (("released", 100), ("open", 100), "open again"),
    (("open", 100), ("open", 90), "area changed"),
])
def test_reasons(old_row, new_row, words):
    result = compare(hazards(("H", "CHA", *old_row, "U")), hazards(("H", "CHA", *new_row, "U")))
    closes(result)
    assert words in why(result)[0][1]


def test_products_that_fit_nothing():
    result = compare(hazards(("H", "CHA", "open", 100, "U")), hazards(("H", "CHA", "open", 100, "U")), release=products(
        ("A", "X", "cleared", 50, "2025-01-01"), ("B", "H", "", 50, "2025-01-01")))
    closes(result)
    notes = [note for _, note in why(result)]
    assert any("neither export" in note for note in notes) and any("without a kind" in note for note in notes)


def test_only_products_of_the_period():
    old, new = hazards(("H", "CHA", "open", 100, "U")), hazards(("H", "CHA", "open", 60, "U"))
    release = products(("A", "H", "cleared", 40, "2025-02-01"), ("B", "H", "cleared", 5, "2024-02-01"))
    result = compare(old, new, release=release, period_start="2025-01-01", period_end="2025-12-31")
    assert result.unexplained == 0 and any("outside the period" in note for note in result.notes)


def test_moved_reclassified_released_in_part_and_edited_at_once():
    """900 of SHA in U1 become CHA in U2; 200 are cleared and the rest was edited from 700 to 650."""
    old, new = hazards(("H", "SHA", "open", 900, "U1")), hazards(("H", "CHA", "open", 650, "U2"))
    result = compare(old, new, release=products(("A", "H", "cleared", 200, "2025-02-01")))
    closes(result)
    found = lines(result)
    assert found["U1", "SHA"]["reclassified_m2"] == -900 and found["U1", "SHA"]["closing_m2"] == 0
    there = found["U2", "CHA"]
    assert (there["reclassified_m2"], there["cleared_m2"], there["corrections_m2"], there["closing_m2"]) == (
        900, 200, -50, 650)
    assert result.totals["reclassified_m2"] == 0 and len(why(result)) == 1


def test_an_area_below_nothing_is_none():
    result = compare(hazards(("H", "CHA", "open", -5.0, "U")), hazards(("H", "CHA", "open", 60, "U")))
    closes(result)
    assert result.totals["opening_m2"] == 0 and result.totals["closing_m2"] == 60


def test_products_without_a_date_are_told_where_there_is_a_period():
    old, new = hazards(("H", "CHA", "open", 100, "U")), hazards(("H", "CHA", "open", 60, "U"))
    release = products(("A", "H", "cleared", 40, None))
    dated = compare(old, new, release=release, period_start="2025-01-01", period_end="2025-12-31")
    assert any("1 release product(s) without a date" in note for note in dated.notes) and dated.unexplained == 0
    assert not any("without a date" in note for note in compare(old, new, release=release).notes)


def test_geometry_and_attributes():
    square, moved = shapely.box(18, 4, 18.01, 4.01), shapely.box(18.005, 4, 18.015, 4.01)
    again = shapely.Polygon(np.roll(shapely.get_coordinates(square)[:-1], 1, axis=0))
    old = hazards(("A", "CHA", "open", 1, "U"), ("B", "CHA", "open", 1, "U"), ("C", "CHA", "open", 1, "U"),
                  geometry=[square, square, square])
    new = hazards(("A", "CHA", "open", 1, "U"), ("B", "CHA", "open", 1, "U"), ("C", "CHA", "open", 1, "U"),
                  geometry=[again, moved, None])
    old.table["organisation"], new.table["organisation"] = ["x"] * 3, ["y", "x", "x"]
    result = compare(old, new)
    changes = result.changes.table
    assert set(zip(changes["hazard_id"], changes["change"])) == {
        ("A", "attributes"), ("B", "geometry"), ("C", "geometry")}
    half = float(geo.ellipsoidal_area([square], geo.WGS84)[0])
    note = changes.set_index("hazard_id").loc["B", "note"]
    assert float(note.split()[0]) == pytest.approx(half, rel=0.01)
    assert changes.set_index("hazard_id").loc["A", "from_value"] == "organisation=x"


def test_ids_used_twice_and_no_ids():
    old = hazards(("H", "CHA", "open", 10, "U"), ("H", "CHA", "open", 20, "U"))
    result = compare(old, old)
    closes(result)
    assert result.totals["closing_m2"] == 30 and any("more than once" in note for note in result.notes)
    with pytest.raises(BadInput, match="ID_FIELD"):
        compare(old, old, "nummer")


def test_cancel(recorder):
    recorder.cancel_after = 1
    old = hazards(*[(f"H{n}", "CHA", "open", 10, "U") for n in range(10)])
    with pytest.raises(Cancelled):
        compare(old, old, feedback=recorder)


def test_report():
    old, new = hazards(("<b>", "CHA", "open", 1000, "U")), hazards(("<b>", "CHA", "open", 600, "U"))
    html = balance_report(compare(old, new), history=[("January", 1000, 0), ("February", 600, 400)])
    assert "<svg" in html and "&lt;b&gt;" in html and "-400" in html and "February" in html


ids = st.sampled_from(["A", "B", "C", "D", "E", "", "A "])
rows = st.lists(st.tuples(ids, st.sampled_from(["CHA", "SHA", "other", None]),
                          st.sampled_from(["open", "released", "unknown", "worked_on", None]),
                          st.one_of(st.none(), st.floats(0, 1e9)), st.sampled_from(["U1", "U2", None])), max_size=8)
releases = st.lists(st.tuples(st.sampled_from(["P1", "P2", "P3", None]), ids, st.sampled_from([*KINDS, "", None]),
                              st.one_of(st.none(), st.floats(-10, 1e9)), st.sampled_from(["2025-01-01", None])),
                    max_size=6)


@settings(max_examples=200, deadline=None)
@given(rows, rows, releases)
def test_it_always_closes(before, after, released):
    result = compare(hazards(*before), hazards(*after), release=products(*released))
    closes(result)
    assert result.totals["opening_m2"] == sum(
        round(row[3] or 0) for row in before if row[2] in ("open", "unknown", "worked_on", None))
    corrections = result.changes.table[result.changes.table["change"] == "balance"]["area_difference_m2"].sum()
    assert result.totals["corrections_m2"] == corrections
