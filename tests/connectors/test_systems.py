"""The smaller systems: replies of the recorded or documented shape through a loopback server, and broken ones.

INFORM and ReliefWeb are tested on recorded replies too where ../shared is there. For ACAPS, ACLED, IATI, UNHCR and
healthsites.io no recorded reply could be had: the shapes are those that reference documents name.
"""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "servers"))

IATI = [
    {
        "aid": "XM-1",
        "reporting": "Sample",
        "title": "Clearance",
        "status_code": 2,
        "day_start": 19723,
        "day_end": 20088,
        "commitment": "1000",
        "spend": 500,
        "location_name": "Town",
        "location_longitude": 20.5,
        "location_latitude": 5.5,
    },
    {"aid": "XM-2", "reporting": "Sample", "title": "EORE", "location_longitude": None, "location_latitude": None},
]
UNHCR = {
    "page": 1,
    "maxPages": 2,
    "items": [
        {"year": 2025, "coo_iso": "SDN", "coa_iso": "TCD", "refugees": 700000, "asylum_seekers": "-", "idps": "0"}
    ],
}
ACLED = {
    "status": 200,
    "success": True,
    "count": 1,
    "data": [
        {
            "event_id_cnty": "X1",
            "event_date": "2026-01-02",
            "latitude": "5.5",
            "longitude": "20.5",
            "geo_precision": "1",
            "fatalities": "2",
            "sub_event_type": "Remote explosive/landmine/IED",
        }
    ],
}
ACAPS = {"count": 2, "next": None, "results": [{"iso3": ["CAF"], "severity": 4.1}, {"iso3": ["SSD"], "severity": 4.5}]}
INFORM = [
    {"IndicatorId": "INFORM", "FullName": "INFORM Risk Index", "Iso3": "CAF", "GNAYear": 2026, "IndicatorScore": 8.1},
    {"IndicatorId": "INFORM", "FullName": "INFORM Risk Index", "Iso3": "TCD", "GNAYear": 2026, "IndicatorScore": 7.9},
]
RELIEFWEB = {
    "totalCount": 1,
    "count": 1,
    "data": [
        {
            "id": "1",
            "fields": {
                "title": "Map",
                "date": {"original": "2026-02-01T00:00:00+00:00"},
                "source": [{"shortname": "OCHA"}],
                "format": [{"name": "Map"}],
                "url_alias": "https://reliefweb.int/map/x",
                "file": [{"url": "https://x/y.pdf"}],
            },
        }
    ],
}
HEALTH = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": "Clinic"},
            "geometry": {"type": "Point", "coordinates": [20.5, 5.5]},
        },
        {
            "type": "Feature",
            "properties": {"name": "Hospital"},
            "geometry": None,
            "centroid": {"coordinates": [20.6, 5.6]},
        },
    ],
}
CASES = {
    "inform": ("/inform-index/API/InformAPI/countries/Scores/", INFORM, {}),
    "acaps": ("/api/v1/inform-severity-index/Feb2026/", ACAPS, {"MONTH": "2026-02"}),
    "acled": ("/api/acled/read", ACLED, {"START": "2026-01-01", "END": "2026-02-01"}),
    "iati": ("/q.json", {"rows": IATI}, {}),
    "unhcr": ("/population/v1/population/", UNHCR, {"YEAR": 2025}),
    "reliefweb": ("/v2/reports", RELIEFWEB, {}),
    "healthsites": ("/api/v3/facilities/", HEALTH, {}),
}
ORIGIN = {"iati": "dportal"}
SECRETS = {
    "acaps": "tok-planted",
    "acled": "me@example.org:pass-planted",
    "reliefweb": "app-planted",
    "healthsites": "hs-planted",
}


@pytest.fixture
def served():
    from replay import ReplayServer

    with ReplayServer() as server:
        for name, (path, reply, _) in CASES.items():
            server.serve(path, json.dumps(reply))
            del name
        server.serve("/population/v1/population/?page=2", json.dumps({"page": 2, "maxPages": 2, "items": []}))
        server.serve("/oauth/token", json.dumps({"access_token": "day-token", "expires_in": 86400}))
        yield server


def client(server, source, secrets=SECRETS):
    from common_ground.connectors.http import Client, make_session

    overrides = {ORIGIN.get(source, source): server.url}
    return Client(make_session(overrides), overrides=overrides, secrets=secrets, attempts=1, backoff=0.01)


def fetch(server, source, recorder, **more):
    from common_ground.connectors.catalogue import by_id

    query = {"COUNTRY": "CAF", "FILE": "", **CASES[source][2], **more}
    return by_id(source).fetcher()(query, client(server, source), recorder)[0]


def test_inform_keeps_only_the_country_asked_for(served, recorder):
    frame = fetch(served, "inform", recorder)
    assert frame.table[["iso3", "score", "year"]].values.tolist() == [["CAF", 8.1, 2026]]
    assert "CC BY" in frame.provenance.licence
    assert served.seen[-1].query["WorkflowId"] == "0"


def test_inform_on_the_recorded_reply(samples):
    from common_ground.connectors.inform import parse

    rows = parse(json.loads((samples / "inform/trends_first20.json").read_text(encoding="utf-8")), "SGP")
    assert [(r["score"], r["year"]) for r in rows] == [(0.6, 2024)]


def test_reliefweb_asks_for_mine_action_and_keeps_links(served, recorder):
    frame = fetch(served, "reliefweb", recorder, THEME="Mine Action")
    assert frame.table.loc[0, ["title", "source", "file"]].tolist() == ["Map", "OCHA", "https://x/y.pdf"]
    asked = json.loads(served.seen[-1].body)
    assert {"field": "theme.name", "value": "Mine Action"} in asked["filter"]["conditions"]


def test_acled_logs_in_and_gives_points(served, recorder):
    frame = fetch(served, "acled", recorder)
    assert frame.geometry[0].coords[0] == (20.5, 5.5)
    assert frame.table.loc[0, "fatalities"] == 2
    assert served.seen[-1].headers["authorization"] == "Bearer day-token"
    assert served.seen[-1].query["sub_event_type"] == "Remote explosive/landmine/IED"
    assert "redistribution" in frame.provenance.licence


def test_acled_says_what_the_account_may_not_read(served, recorder):
    from common_ground.base.errors import ForbiddenError

    served.serve("/api/acled/read", json.dumps({"success": False, "message": "aggregated only"}))
    with pytest.raises(ForbiddenError, match="aggregated only"):
        fetch(served, "acled", recorder)


def test_unhcr_dash_is_missing_not_zero(served, recorder):
    frame = fetch(served, "unhcr", recorder)
    row = frame.table.iloc[0]
    assert row["refugees"] == 700000
    assert row["idps"] == 0
    assert frame.table["asylum_seekers"].isna().all()


def test_iati_days_amounts_and_places(served, recorder):
    frame = fetch(served, "iati", recorder)
    assert frame.table.loc[0, ["start", "end", "commitment_usd"]].tolist() == ["2024-01-01", "2024-12-31", 1000.0]
    assert frame.geometry[1] is None, "an activity without a place stays in the table"
    assert "15250" in served.seen[-1].query["sector_code"]


def test_healthsites_takes_the_centroid_where_there_is_no_point(served, recorder):
    frame = fetch(served, "healthsites", recorder)
    assert [g.x for g in frame.geometry] == [20.5, 20.6]


def test_acaps_keeps_the_country(served, recorder):
    frame = fetch(served, "acaps", recorder)
    assert frame.table["severity"].tolist() == [4.1]
    assert served.seen[-1].headers["authorization"] == "Token tok-planted"


@pytest.mark.parametrize("source", sorted(SECRETS))
def test_without_a_key_one_sentence_says_where_to_put_it(served, recorder, source):
    from common_ground.base.errors import ForbiddenError
    from common_ground.connectors.catalogue import by_id

    with pytest.raises(ForbiddenError, match="options") as caught:
        by_id(source).fetcher()({"COUNTRY": "CAF", **CASES[source][2]}, client(served, source, {}), recorder)
    assert not any(seen.path.startswith(CASES[source][0]) for seen in served.seen)
    assert "planted" not in str(caught.value)


@pytest.mark.parametrize("source", sorted(CASES))
@pytest.mark.parametrize(
    "bad", ["{}", "[1, 2]", '{"data": 3, "rows": 3, "items": 3, "results": 3, "features": 3}', "null"]
)
def test_a_reply_of_another_shape_is_refused(served, recorder, source, bad):
    from common_ground.base.errors import UnexpectedPayload

    served.serve(CASES[source][0], bad)
    with pytest.raises(UnexpectedPayload):
        fetch(served, source, recorder)


@pytest.mark.parametrize("source", sorted(CASES))
def test_nothing_found_is_said(served, recorder, source):
    from common_ground.base.errors import NotFoundError

    empty = {
        "inform": [],
        "acaps": {"results": []},
        "acled": {"success": True, "data": []},
        "iati": {"rows": []},
        "unhcr": {"items": []},
        "reliefweb": {"data": [], "totalCount": 0},
        "healthsites": {"features": []},
    }[source]
    served.serve(CASES[source][0], json.dumps(empty))
    with pytest.raises(NotFoundError):
        fetch(served, source, recorder)


def test_funding_finds_mine_action_or_says_that_there_is_none(samples, recorder):
    from common_ground.connectors.catalogue import by_id

    query = {"COUNTRY": "AFG", "FILE": str(samples / "fts/fts_requirements_funding_cluster_afg.csv"), "CLUSTER": None}
    frame = by_id("funding").fetcher()(query, None, recorder)[0]
    every = by_id("funding").fetcher()({**query, "CLUSTER": ""}, None, recorder)[0]
    assert frame.counts.balanced()
    assert len(every) > len(frame)
    assert len(frame) or frame.notes


def test_funding_on_made_up_rows(tmp_path, recorder):
    from common_ground.base.errors import UnexpectedPayload
    from common_ground.connectors.funding import fetch

    path = tmp_path / "f.csv"
    path.write_text(
        'year,cluster,requirements,funding\n2025,Mine Action,"1,000",250\n2025,Health,5,5\n', encoding="utf-8"
    )
    frame = fetch({"COUNTRY": "AFG", "FILE": str(path)}, None, recorder)[0]
    assert frame.table[["requirements", "funding"]].values.tolist() == [[1000.0, 250.0]]
    assert frame.counts.left_out == {"another cluster": 1}
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(UnexpectedPayload, match="year"):
        fetch({"COUNTRY": "AFG", "FILE": str(path)}, None, recorder)
