"""Scores against figures reckoned by hand."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from common_ground.analysis import priority
from common_ground.base.feedback import Silent
from common_ground.tests.looks import looks_of


def frame(**columns):
    from common_ground.connectors.frame import Frame

    return Frame("t", pd.DataFrame(columns))


def profile(**kinds):
    from common_ground.analysis.impact import Factor, ImpactProfile

    return ImpactProfile("t", tuple(Factor(k, k, (k,), kind, w) for k, (kind, w) in kinds.items()), frozenset({"yes"}))


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "low"), (-3, "low"), (5, "low"), (6, "medium"), (10, "medium"), (11, "high")]
)
def test_the_ranges_of_imsma_have_inclusive_maxima(count, expected):
    from common_ground.analysis.impact import impact_score

    result = impact_score(frame(n=[count]), "", profile(n=("count", 1)))
    assert result.table["impact_class"].tolist() == [expected]


def test_the_example_of_the_field_report_two_roads_and_a_hospital():
    """GeoWorld Feb 2012: two roads nearer than 300 m and one hospital nearer than 350 m: 2x2 + 1x3 = 7."""
    from common_ground.analysis.impact import impact_score

    table = impact_score(
        frame(roads=[2], hospital=["yes"]), "", profile(roads=("count", 2), hospital=("yes_no", 3))
    ).table
    assert table["impact_score"].tolist() == [7]


def test_a_factor_counts_once_a_location_and_negative_weights_count():
    from common_ground.analysis.impact import impact_score

    data = frame(loc=["a", "a", "b"], road=["yes", "yes", "no"], victims=[3, 3, 0], cleared=["no", "yes", "yes"])
    rules = profile(road=("yes_no", 1), victims=("count", 2), cleared=("yes_no", -4), absent=("yes_no", 9))
    result = impact_score(data, "loc", rules)
    assert dict(zip(result.table["loc"], result.table["impact_score"])) == {"a": 1 + 6 - 4, "b": -4}
    assert result.table["impact_class"].tolist() == ["low", "low"]
    assert [f.id for f in result.absent] == ["absent"]
    assert result.first_row == [0, 2]


def test_shipped_profiles_read_and_broken_ones_say_so(tmp_path):
    from common_ground.analysis import impact, priority
    from common_ground.base.errors import BadInput

    assert len(impact.read_profile().factors) == 13
    assert sum(c.weight for c in priority.read_profile().criteria) == pytest.approx(1)
    for text in (
        "{",
        "[]",
        '{"factors": [{"id": 1}]}',
        json.dumps({"factors": [{"id": "a", "fields": ["a"], "kind": "odd", "weight": 1}]}),
    ):
        path = tmp_path / "p.json"
        path.write_text(text, encoding="utf-8")
        for module in (impact, priority):
            with pytest.raises(BadInput, match="profile"):
                module.read_profile(path)


def criteria(*rows, **more):
    from common_ground.analysis.priority import Criterion, PriorityProfile

    return PriorityProfile("t", tuple(Criterion(i, i, (i,), w, 0, hi, **kw) for i, w, hi, kw in rows), **more)


def test_weighted_sum_by_hand_and_ties_share_a_rank():
    from common_ground.analysis.priority import prioritise

    rules = criteria(("people", 0.6, 100, {}), ("accidents", 0.4, 10, {}))
    table = prioritise(frame(people=[50, 100, 50, 0], accidents=[10, 0, 10, 0]), rules, draws=200).table
    assert table["priority_score"].tolist() == pytest.approx([0.7, 0.6, 0.7, 0.0])
    assert table["priority_rank"].tolist() == [1, 3, 1, 4]
    assert table["priority_band"].tolist()[3] > table["priority_band"].tolist()[0]


def test_scaling_does_not_depend_on_the_other_rows_of_the_run():
    from common_ground.analysis.priority import prioritise

    rules = criteria(("people", 1.0, 1000, {"log": True}))
    alone = prioritise(frame(people=[10.0]), rules).table["priority_score"][0]
    among = prioritise(frame(people=[10.0, 900.0, 5.0]), rules).table["priority_score"][0]
    assert alone == among == pytest.approx(np.log1p(10) / np.log1p(1000))


def test_an_empty_cell_is_unknown_not_zero():
    from common_ground.analysis.priority import prioritise

    rules = criteria(("people", 0.5, 100, {"unknown": True}), ("road", 0.5, 1, {"unknown": True}))
    table = prioritise(frame(people=[None, 100, None], road=["yes", "yes", None]), rules).table
    assert table["priority_score"].tolist()[:2] == [1.0, 1.0]
    assert np.isnan(table["priority_score"][2])
    assert table["missing"].tolist() == [1, 0, 2]
    assert table["priority_rank"].tolist()[2] == 3


def test_promethee_by_hand():
    """Three rows, usual criterion, weights 0.7 and 0.3: phi = (sum pi(a, b) - pi(b, a)) / 2."""
    from common_ground.analysis.priority import prioritise

    rules = criteria(("a", 0.7, 10, {}), ("b", 0.3, 10, {}))
    table = prioritise(frame(a=[1, 2, 3], b=[9, 5, 5]), rules).table
    assert table["promethee_phi"].tolist() == pytest.approx(
        [(-0.7 * 2 + 0.3 * 2) / 2, (0.0 - 0.3) / 2, (0.7 * 2 - 0.3) / 2]
    )


def test_draws_are_seeded_and_a_clear_winner_is_always_on_top():
    from common_ground.analysis.priority import prioritise

    rules = criteria(("a", 0.5, 10, {}), ("b", 0.5, 10, {}), top=1)
    data = frame(a=[10, 1, 2, 9], b=[10, 2, 1, 0])
    first, again = (prioritise(data, rules, seed=3).table for _ in range(2))
    pd.testing.assert_frame_equal(first, again)
    assert first["p_top"][0] == 1.0
    assert first["rank_p5"][0] == first["rank_p95"][0] == 1
    assert first["rank_p5"][1] < first["rank_p95"][1], "1 and 2 swap when the weights do"


def test_ahp_saaty_example_and_contradiction():
    """Saaty 1980: a consistent matrix gives its weights back; a contradictory one is refused."""
    from common_ground.analysis.priority import ahp_weights
    from common_ground.base.errors import BadInput

    w = np.array([0.6, 0.3, 0.1])
    assert ahp_weights(w[:, None] / w[None]).tolist() == pytest.approx(w.tolist())
    with pytest.raises(BadInput, match="contradict"):
        ahp_weights(np.array([[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]]))
    with pytest.raises(BadInput, match="reciprocal"):
        ahp_weights(np.array([[1, 2], [2, 1]], dtype=float))


def test_cost_criteria_and_no_columns():
    from common_ground.analysis.priority import prioritise
    from common_ground.base.errors import BadInput

    rules = criteria(("days", 1.0, 10, {"cost": True}))
    assert prioritise(frame(days=[0, 10]), rules).table["priority_rank"].tolist() == [1, 2]
    with pytest.raises(BadInput, match="No criterion"):
        prioritise(frame(other=[1]), rules)


def test_both_algorithms_in_the_toolbox(provider, tmp_path):
    from qgis import processing
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(
        "None?field=loc:string&field=mines:string&field=victims:integer&field=pop_500:double", "l", "memory"
    )
    rows = []
    for values in (["a", "yes", 5, 100.0], ["b", "no", 0, 20000.0]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        rows.append(feature)
    layer.dataProvider().addFeatures(rows)
    html = str(tmp_path / "impact.html")
    out = processing.run(
        "commonground:impactscore", {"INPUT": layer, "ID_FIELD": "loc", "OUTPUT": "memory:", "HTML": html}
    )
    assert {f["loc"]: (f["impact_score"], f["impact_class"]) for f in out["OUTPUT"].getFeatures()} == {
        "a": (12, "high"),
        "b": (0, "low"),
    }
    assert "Roads blocked" in Path(html).read_text(encoding="utf-8")
    html = str(tmp_path / "priority.html")
    out = processing.run(
        "commonground:priority", {"INPUT": layer, "ID_FIELD": "loc", "OUTPUT": "memory:", "HTML": html}
    )
    assert {f["loc"]: f["priority_rank"] for f in out["OUTPUT"].getFeatures()} == {"b": 1, "a": 2}
    assert "PROPOSED" in Path(html).read_text(encoding="utf-8")


def test_looks_grow_with_the_rows_and_the_ranks_are_those_of_one_call(monkeypatch):
    """The draws of all rows were sorted in one call: three seconds at 50,000 rows, without a look."""
    ranks = np.random.default_rng(3).integers(1, 500, (41, 730)).astype(np.int32)
    best, low, high = priority._spread(ranks, 10, Silent())
    assert best.tolist() == (ranks <= 10).mean(axis=0).tolist()
    for found, percent in ((low, 5), (high, 95)):
        assert found.tolist() == np.percentile(ranks, percent, axis=0, method="nearest").tolist()
    monkeypatch.setattr(priority, "_ROWS", 10)
    assert looks_of(lambda feedback: priority._spread(ranks, 10, feedback)) == 73
    assert priority._spread(ranks, 10, Silent())[1].tolist() == low.tolist()
