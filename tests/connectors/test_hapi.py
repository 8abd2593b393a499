"""HDX HAPI: identifier, paging over the cap, rows without P-code, both routes; recorded extracts."""

import json

import pytest
from common_ground.base.errors import BadInput, ForbiddenError, NotFoundError, UnexpectedPayload
from common_ground.base.feedback import Silent
from common_ground.connectors import hapi
from common_ground.connectors.countries import find_country
from common_ground.connectors.http import Client, make_session
from common_ground.tests.servers import made_up
from common_ground.tests.servers.replay import ReplayServer

LSO = find_country("LSO")


def row(n, code="LS01", own="Distrikt Ä", round_number=1, **more):
    return {
        "location_code": "LSO",
        "admin1_code": code,
        "admin1_name": own if code else None,
        "admin_level": 1,
        "provider_admin1_name": own,
        "provider_admin2_name": "",
        "admin2_code": None,
        "operation": "Floods",
        "assessment_type": "BA",
        "population": n,
        "reporting_round": round_number,
        "reference_period_start": "2025-01-01T00:00:00",
        "reference_period_end": None,
        **more,
    }


@pytest.fixture
def server():
    with ReplayServer() as replay:
        yield replay


@pytest.fixture
def client(server, tmp_path, monkeypatch):
    from common_ground.connectors import http_client

    monkeypatch.setattr(http_client, "_PACE", {})
    overrides = {"hapi": server.url, "hdx": server.url}
    return Client(
        make_session(overrides),
        overrides=overrides,
        cache=tmp_path,
        attempts=1,
        secrets={"hapi": hapi.identifier("sample office", "im@example.org")},
    )


def load(client, **query):
    return hapi.fetch({"COUNTRY": "LSO", "ROUTE": "api", **query}, client, Silent())[0]


def test_the_identifier_goes_in_the_header_and_bad_ones_are_refused_here(server, client):
    server.serve("/api/v2/affected-people/idps", {"data": [row(5)]})
    load(client)
    seen = server.seen[-1]
    assert seen.headers["x-hdx-hapi-app-identifier"] == "c2FtcGxlIG9mZmljZTppbUBleGFtcGxlLm9yZw=="
    assert seen.query == {"location_code": "LSO", "limit": "10000", "offset": "0", "output_format": "json"}
    for name, mail in (("abc", "a@b.org"), ("office", "x@localhost"), ("of:fice", "a@b.org"), ("", "")):
        with pytest.raises(BadInput):
            hapi.identifier(name, mail)


def test_pages_are_asked_for_until_one_is_short(server, client, monkeypatch):
    monkeypatch.setattr(hapi, "PAGE", 2)
    batches = {"0": [row(1, "LS01"), row(2, "LS02")], "2": [row(3, "LS03"), row(4, "LS04")], "4": []}
    server.serve(
        "/api/v2/affected-people/idps",
        lambda seen: (
            200,
            {"Content-Type": "application/json"},
            json.dumps({"data": batches[seen.query["offset"]]}).encode(),
        ),
    )
    assert load(client).table["population"].tolist() == [1, 2, 3, 4]
    assert len(server.seen) == 3


def test_rows_without_a_code_stay_and_are_said_and_the_latest_round_is_marked(server, client):
    rows = [row(5), row(7, round_number=2), row(9, None, "Nowhere")]
    server.serve("/api/v2/affected-people/idps", {"data": rows})
    frame = load(client)
    assert frame.table["matched"].tolist() == [True, True, False]
    assert frame.table["adm1_name"].tolist() == ["Distrikt Ä", "Distrikt Ä", "Nowhere"]
    assert frame.table["latest"].tolist() == [False, True, True]
    assert any("1 rows have no P-code (Nowhere)" in note for note in frame.notes)
    assert str(frame.table["population"].dtype) == "Int64"


def test_filters_go_to_the_server_and_an_unknown_theme_is_refused(server, client):
    server.serve("/api/v2/coordination-context/operational-presence", {"data": [row(1, sector_code="PRO-MIN")]})
    load(client, THEME="presence", SECTOR="PRO-MIN", LEVEL=1, START="2025-01-01")
    assert {"sector_code": "PRO-MIN", "admin_level": "1", "start_date": "2025-01-01"}.items() <= server.seen[
        -1
    ].query.items()
    with pytest.raises(BadInput, match="no theme weather; choose one of: idps"):
        load(client, THEME="weather")


def test_the_hdx_route_needs_no_identifier(server, tmp_path):
    overrides = {"hdx": server.url}
    client = Client(make_session(overrides), overrides=overrides, cache=tmp_path)
    text = (
        "location_code,admin1_code,admin1_name,admin_level,sector_code,org_name\n"
        "LSO,LS01,A,1,PRO-MIN,X\nLSO,LS01,A,1,WSH,Y\n"
    )
    made_up.Hdx(server).publish(
        "hdx-hapi-lso", {"lso_population.csv": ("CSV", b"x"), "lso_operational_presence.csv": ("CSV", text.encode())}
    )
    frame = load(client, ROUTE="hdx", THEME="presence", SECTOR="PRO-MIN")
    assert frame.table["org_name"].tolist() == ["X"] and frame.counts.left_out == {"other sector": 1}
    with pytest.raises(NotFoundError, match="no file about risk; it has"):
        load(client, ROUTE="hdx", THEME="risk")
    with pytest.raises(ForbiddenError, match="ROUTE=hdx"):
        load(client, ROUTE="api")


@pytest.mark.parametrize("payload", [[], {"data": None}, {"data": [1]}, {"detail": []}, None])
def test_answers_that_are_none(payload):
    with pytest.raises(UnexpectedPayload):
        hapi.parse(payload)


def test_refusals_and_no_rows(server, client):
    server.serve("/api/v2/affected-people/idps", {"error": "Invalid app identifier"}, status=403)
    with pytest.raises(ForbiddenError, match="Invalid app identifier"):
        load(client)
    server.serve("/api/v2/affected-people/idps", {"data": []})
    with pytest.raises(NotFoundError, match="no rows of idps for Lesotho"):
        load(client)


def test_recorded_extracts(samples):
    folder = samples / "hapi"
    idps = hapi.fetch(
        {"COUNTRY": "AFG", "THEME": "idps", "LEVEL": 0, "FILE": str(folder / "hdx_hapi_idps_global_first2000.csv")},
        None,
        Silent(),
    )[0]
    latest = idps.table[idps.table["latest"].astype(bool)]
    assert latest["population"].tolist() == [6_557_855]
    needs = hapi.fetch(
        {
            "COUNTRY": "AFG",
            "THEME": "needs",
            "LEVEL": 0,
            "SECTOR": "PRO-MIN",
            "FILE": str(folder / "hdx_hapi_humanitarian_needs_global_2024_first500.csv"),
        },
        None,
        Silent(),
    )[0]
    found = dict(zip(needs.table["population_status"], needs.table["population"]))
    assert found["INN"] == 4_182_879
    people = hapi.fetch(
        {"COUNTRY": "CAF", "THEME": "population", "LEVEL": 1, "FILE": str(folder / "hdx_hapi_population_first300.csv")},
        None,
        Silent(),
    )[0]
    assert people.table["population"][0] == 448_465
