"""A grid and counts by district for the same readers: the two go only where they tell no more together."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.tests.processing import sharing_data as made

#: a border that cuts a square of 10 km: 20.0 degrees east is 1,929,714 m in EASE2
BORDER = 20.10


@pytest.fixture
def country(provider, tmp_path):
    from common_ground.analysis.disclosure import protocol_for
    from common_ground.base.feedback import Silent
    from common_ground.bridge import sharing
    from common_ground.bridge.workspace import Workspace

    class Country:
        workspace = Workspace.open(tmp_path / "ws")

        def fill(self, west, east):
            """``west``: hazards beside the border, ``east``: far from it."""
            xy = np.vstack([np.c_[BORDER - 0.004 - 0.001 * np.arange(west), np.full(west, 5.52)],
                            np.c_[20.75 + 0.001 * np.arange(east), np.full(east, 5.52)]])
            n = len(xy)
            hazards = made.frame("imsma_hazard", {
                "hazard_id": [f"H{i}" for i in range(n)], "hazard_class": "CHA", "status": "open",
                "area_m2": np.full(n, 4e4)}, [shapely.Point(*p) for p in xy], "high", "Hazards")
            shapes = [shapely.box(20, 5, BORDER, 6), shapely.box(BORDER, 5, 21, 6)]
            areas = made.frame("cod_ab_adm1", {"adm1_pcode": ["XC01", "XC02"], "version": "v01"}, shapes, "low")
            table = {"adm1_pcode": ["XC01", "XC02"], "open_hazards": [west, east]}
            counts = made.frame("contamination_adm1", table, None, "moderate", "Contamination")
            self.workspace.write(made.COUNTRY, [hazards, areas, counts], Silent(), keep_previous=False)
            made.grid(self.workspace)

        def judged(self, *names):
            return sharing.judge(sharing.items_of_workspace(self.workspace, made.COUNTRY, Silent(), names), "cluster",
                                 "planning", protocol_for(), Silent(), country=made.COUNTRY, workspace=self.workspace)

        def answers(self, *names):
            return {item.name: item.answer for item in self.judged(*names).items}

        def release(self, *names):
            sharing.remember(self.judged(*names), "package")

    return Country()


def test_three_hazards_that_must_lie_west_of_a_border_are_not_told_by_the_two_together(country):
    country.fill(3, 30)
    assert country.answers("riskgrid") == {"riskgrid": "yes"}
    assert country.answers("contamination_adm1") == {"contamination_adm1": "yes"}
    both = country.judged("riskgrid", "contamination_adm1")
    assert {i.name: i.answer for i in both.items} == {"riskgrid": "yes", "contamination_adm1": "no"}
    (counts,) = (i for i in both.items if i.name == "contamination_adm1")
    assert "counts and grid together: hazard: open_hazards, XC01" in counts.why()
    assert set(both.claims) == {"hazard"}, "what does not go tells nothing"


@pytest.mark.parametrize(("first", "second"), [("riskgrid", "contamination_adm1"), ("contamination_adm1", "riskgrid")])
def test_nor_one_after_the_other(country, first, second):
    country.fill(3, 30)
    country.release(first)
    assert country.answers(second) == {second: "no"}


def test_where_the_counts_leave_room_both_go(country):
    """Without hazards beside the border, no square holds a district's number alone."""
    country.fill(0, 30)
    assert set(country.answers("riskgrid", "contamination_adm1").values()) == {"yes"}


def test_a_district_that_is_withheld_is_not_told_by_its_province(country):
    """40 and 12 told, one withheld, 54 in the province: two. Whoever was told the one may not be told the other."""
    from common_ground.base.feedback import Silent

    country.fill(3, 30)
    shapes = [shapely.box(20 + i / 3, 5, 20 + (i + 1) / 3, 6) for i in range(3)]
    fine = made.frame("contamination_adm2", {
        "adm1_pcode": "XC01", "adm2_pcode": ["XC0101", "XC0102", "XC0103"],
        "hazards": pd.array([40, 12, None], dtype="Int64")}, shapes, "moderate")
    for total, answer in ((54, "no"), (60, "yes")):
        coarse = made.frame("totals_adm1", {"adm1_pcode": ["XC01"], "hazards": [total]},
                            [shapely.box(20, 5, 21, 6)], "moderate")
        country.workspace.write(made.COUNTRY, [fine, coarse], Silent(), keep_previous=False)
        assert country.answers("contamination_adm2") == {"contamination_adm2": "yes"}
        assert country.answers("contamination_adm2", "totals_adm1")["totals_adm1"] == answer
