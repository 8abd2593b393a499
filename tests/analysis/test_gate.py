"""The gate answers as the protocol and the rules say, and states both harms."""

import json

import pytest


def offered(name="layer", columns=(), level="", **more):
    from common_ground.analysis.gate import Offered
    from common_ground.connectors.provenance import Provenance

    return Offered(name, tuple(columns), provenance=Provenance(sensitivity=level, **more.pop("about", {})), **more)


@pytest.fixture
def protocol():
    from common_ground.analysis.disclosure import protocol_for

    return protocol_for()


HAZARD = ("hazard_id", "hazard_class", "status")


@pytest.mark.parametrize(
    ("audience", "answer"),
    [
        ("own programme", "yes"),
        ("", "yes"),
        ("accredited operator", "yes"),
        ("cluster", "form"),
        ("public", "form"),
    ],
)
def test_raw_hazards_by_audience(protocol, audience, answer):
    from common_ground.analysis.gate import ask

    verdict = ask(offered(columns=HAZARD, spatial=True), audience, "planning returns", protocol)
    assert verdict.answer == answer
    assert verdict.level == "high"
    if answer == "form":
        assert verdict.forms[0] == "grid"
        assert "cluster" in verdict.sentence() or "public" in verdict.sentence()
    assert "contaminated land" in verdict.harm_of_withholding
    assert verdict.harm_of_sharing


def test_a_partner_needs_an_agreement_and_everybody_outside_a_purpose(protocol):
    from common_ground.analysis.gate import ask

    layer = offered(columns=HAZARD, spatial=True)
    assert ask(layer, "partner with agreement", "road works", protocol).answer == "form"
    assert ask(layer, "partner with agreement", "road works", protocol, agreement="MoU 12").answer == "yes"
    assert ask(layer, "accredited operator", " ", protocol).answer == "no"


def test_a_column_of_names_stops_everything_even_at_home(protocol):
    from common_ground.analysis.gate import ask

    verdict = ask(offered(columns=("casualty_id", "name"), personal=("name",)), "own programme", "x", protocol)
    assert verdict.answer == "no"
    assert "name" in verdict.sentence()


def test_victim_records_do_not_go_out_even_when_authorised(protocol):
    from common_ground.analysis.gate import ask

    layer = offered("victims", ("casualty_id", "sex"))
    assert ask(layer, "cluster", "x", protocol, authorised=("victims",)).answer == "form"
    hazards = offered("hazards", HAZARD)
    verdict = ask(hazards, "public", "x", protocol, authorised=("hazards",))
    assert verdict.answer == "yes"
    assert "authorised" in verdict.sentence()


def test_distances_and_surfaces_are_not_for_the_cluster(protocol):
    from common_ground.analysis.gate import ask

    assert (
        ask(offered(columns=("site", "hazard_id", "distance_m")), "cluster", "x", protocol).forms[0]
        == "site_grid_class"
    )
    surface = offered("density", raster=True)
    assert ask(surface, "cluster", "x", protocol).answer == "form"
    made = offered("density", raster=True, level="moderate", about={"method": '{"algorithm": "commonground:riskgrid"}'})
    assert ask(made, "cluster", "x", protocol).answer == "yes"


def test_unknown_layers_are_high_until_somebody_says_otherwise(protocol):
    from common_ground.analysis.gate import ask

    assert ask(offered(columns=("a", "b")), "public", "x", protocol).answer == "form"
    assert ask(offered(columns=("a", "b"), level="low"), "public", "x", protocol).answer == "yes"


def test_the_protocol_can_raise_a_level_but_a_layer_cannot_lower_it(protocol):
    from common_ground.analysis.gate import inherited, level_of
    from common_ground.connectors.provenance import Provenance

    assert level_of(offered(columns=HAZARD, level="low"), protocol)[0] == "high"
    assert level_of(offered(columns=HAZARD, level="severe"), protocol)[0] == "severe"
    assert inherited([Provenance(sensitivity="low"), Provenance(sensitivity="high"), Provenance()]) == "high"


def test_every_protocol_gives_hazards_a_level_that_keeps_them_from_the_public():
    from common_ground.analysis.disclosure import PROTOCOLS, read_protocol
    from common_ground.analysis.gate import ask

    for path in sorted(PROTOCOLS.glob("*.json")):
        assert ask(offered(columns=HAZARD), "public", "x", read_protocol(path)).answer == "form", path.name


def test_bad_audience_and_bad_rules_end_in_a_sentence(protocol, tmp_path):
    from common_ground.analysis.gate import ask, read_rules
    from common_ground.base.errors import BadInput

    with pytest.raises(BadInput, match="own programme"):
        ask(offered(), "everyone", "x", protocol)
    path = tmp_path / "gate.json"
    path.write_text(json.dumps({"audiences": {}}), encoding="utf-8")
    with pytest.raises(BadInput, match=r"gate\.json"):
        read_rules(path)
