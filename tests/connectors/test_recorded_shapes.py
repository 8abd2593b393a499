"""Replies of shapes that were found recorded in public repositories (docs/sources.md says where), on made-up rows."""

import json

import pytest
from common_ground.base.errors import ForbiddenError, NotFoundError
from common_ground.base.feedback import Silent
from common_ground.connectors import fallback_ab, hpc, hpc_plans, ucdp
from common_ground.connectors.countries import find_country
from common_ground.connectors.http import Client, make_session
from common_ground.tests.servers import made_up
from common_ground.tests.servers.replay import ReplayServer


@pytest.fixture
def replay():
    with ReplayServer() as server:
        yield server


@pytest.fixture
def get(replay, tmp_path):
    overrides = dict.fromkeys(("hdx", "hpc", "ucdp", "geoboundaries"), replay.url)

    def run(module, secrets=None, **query):
        client = Client(make_session(overrides), overrides=overrides, cache=tmp_path / "cache", attempts=1,
                        secrets=secrets or {})
        return module.fetch({"COUNTRY": "LSO", "FILE": "", **query}, client, Silent())[0]

    return run


# -- HPC: requirements and funding by cluster ------------------------------------------------------------------
def cluster(number, name, before, now):
    return {"id": number, "name": name, "tags": [], "objectType": "Cluster", "origRequirements": before,
            "revisedRequirements": now}


FLOW = {"status": "ok", "meta": {"language": "en"}, "data": {
    "requirements": {"totalRevisedReqs": 900, "totalOrigReqs": 500, "objects": [
        cluster(1, "Protection", 200, 300), cluster(2, "Mine Action", 300, 400),
        cluster(3, "Health COVID-19", None, 200)]},
    "report3": {"fundingTotals": {"total": 700, "objects": [{
        "type": "Cluster", "direction": "destination", "singleFundingTotal": 600,
        "singleFundingObjects": [
            {"type": "Cluster", "direction": "destination", "id": "1", "name": "Protection", "totalFunding": 250,
             "onBoundaryFunding": 0, "behavior": "single"},
            {"type": "Cluster", "direction": "destination", "id": "2", "name": "Mine Action", "totalFunding": 150,
             "onBoundaryFunding": 0, "behavior": "single"},
            {"type": "Cluster", "direction": "destination", "name": "Not specified", "totalFunding": 200,
             "behavior": "single"}],
        "sharedFundingTotal": 100, "sharedFundingObjects": [
            {"type": "Cluster", "direction": "destination", "id": ["1", "2"], "onBoundaryFunding": 0,
             "name": ["Protection", "Mine Action"], "totalFunding": 100, "behavior": "shared"}],
        "objectsBreakdown": [], "totalBreakdown": {}}]}, "pledgeTotals": {"total": 0, "objects": []}}}}


def test_clusters_add_up_to_the_totals_of_the_reply():
    rows = hpc_plans.parse_clusters(FLOW)
    assert sum(row["funding_usd"] or 0 for row in rows) == FLOW["data"]["report3"]["fundingTotals"]["total"]
    assert sum(row["requirements_usd"] or 0 for row in rows) == FLOW["data"]["requirements"]["totalRevisedReqs"]
    found = {row["cluster"]: row for row in rows}
    assert found["Mine Action"]["funding_usd"] == 150 and found["Health COVID-19"]["requirements_original_usd"] is None
    assert found["shared: Protection; Mine Action"]["funding_usd"] == 100
    assert found["Not specified"]["requirements_usd"] is None


def test_a_country_without_a_plan_id_gives_no_requirements():
    """What the service sends where the plan is not named: totals null, no objects."""
    rows = hpc_plans.parse_clusters({"status": "ok", "data": {
        "requirements": {"totalRevisedReqs": None, "objects": []},
        "report3": {"fundingTotals": {"total": 0, "objects": []}, "pledgeTotals": {"total": 0, "objects": []}}}})
    assert rows == []


def plan(number, name, year, code, kind, now):
    return {"id": number, "planVersion": {"id": number * 10, "name": name, "shortName": name, "subtitle": None,
                                          "startDate": f"{year}-01-01", "endDate": f"{year}-12-31", "code": code},
            "categories": [{"id": 5, "name": kind, "group": "planType", "code": "HRP"},
                           {"id": 6, "name": "Cluster requirements only", "group": "planCosting"}],
            "years": [{"id": 45, "year": str(year)}], "origRequirements": now - 1, "revisedRequirements": now}


def test_plans_as_the_service_sends_them(get, replay):
    replay.serve("/v2/public/plan/country/LSO", {"status": "ok", "data": [
        plan(7, "Flash appeal 2024", 2024, "FLSO24", "Flash appeal", 5),
        plan(8, "Lesotho Humanitarian Response Plan 2025", 2025, "HLSO25", "Humanitarian response plan", 12)]})
    replay.serve("/v1/public/fts/flow", FLOW)
    table = get(hpc_plans).table
    assert table[["code", "type", "years", "requirements_usd"]].to_numpy().tolist() == [
        ["HLSO25", "Humanitarian response plan", "2025", 12.0], ["FLSO24", "Flash appeal", "2024", 5.0]]
    clusters = get(hpc_plans, WHAT="clusters")
    assert replay.seen[-1].query["planid"] == "8" and replay.seen[-1].query["groupby"] == "cluster"
    assert clusters.table["funding_usd"].sum() == 700 and not clusters.notes


def test_caseloads_of_a_plan_summary_lie_under_the_plan(get, replay):
    replay.serve("/v2/public/plan/country/LSO", {"status": "ok", "data": [
        plan(8, "Response plan", 2025, "HLSO25", "Humanitarian response plan", 12)]})
    replay.serve("/v2/public/planSummary", {"status": "ok", "data": {"planData": [
        {"planId": 8, "planType": "Humanitarian response plan", "planYear": 2025, "planCountries": [{"country": "X"}],
         "caseloads": [{"caseloadCustomRef": "PRO-MIN", "caseloadDescription": "Mine Action", "inNeed": 90,
                        "target": 40},
                       {"caseloadCustomRef": "BP1", "caseloadDescription": "Overall", "inNeed": 900, "target": 1}]},
        {"planId": 9, "caseloads": [{"caseloadCustomRef": "PRO-MIN", "caseloadDescription": "Mine Action",
                                     "inNeed": 7}]}]}})
    frame = get(hpc_plans, WHAT="indicators")
    assert frame.table[["caseloadCustomRef", "inNeed", "target"]].to_numpy().tolist() == [["PRO-MIN", 90, 40]]


# -- HPC: the file of a new cycle is thin -------------------------------------------------------------------------
def test_the_year_before_is_taken_where_the_new_cycle_has_nothing_yet(get, replay):
    head = made_up.NEEDS.splitlines()
    other = "\n".join([*head[:2], *(line.replace("LSO", "SDN") for line in head[2:])])
    made_up.Hdx(replay).publish("global-hpc-hno", {
        "hpc_hno_2026.csv": ("CSV", other.encode()), "hpc_hno_2025.csv": ("CSV", made_up.NEEDS.encode())})
    frame = get(hpc)
    assert set(frame.table["year"]) == {2025} and frame.provenance.valid_on == "2025"
    assert any("2026: nothing" in note for note in frame.notes)
    with pytest.raises(NotFoundError):
        get(hpc, YEAR=2026)
    with pytest.raises(NotFoundError, match="no row of cluster"):
        get(hpc, COUNTRY="CAF")


# -- geoBoundaries ----------------------------------------------------------------------------------------------
RELEASE = {
    "boundaryID": "LSO-ADM1-00000000", "boundaryName": "Lesotho", "boundaryISO": "LSO",
    "boundaryYearRepresented": "2018", "boundaryType": "ADM1", "boundaryCanonical": "Districts",
    "boundarySource": "Office of Invented Maps", "boundaryLicense": "nan", "licenseDetail": "nan",
    "licenseSource": "example.org/terms", "boundarySourceURL": "example.org", "sourceDataUpdateDate":
    "Thu Jan 19 07:31:04 2023", "buildDate": "Dec 12, 2023", "Continent": "Africa", "admUnitCount": "10",
    "meanVertices": "526.0", "staticDownloadLink": "https://www.geoboundaries.org/raw/all.zip",
    "gjDownloadURL": "https://www.geoboundaries.org/raw/geoBoundaries-LSO-ADM1.geojson",
    "tjDownloadURL": "https://www.geoboundaries.org/raw/geoBoundaries-LSO-ADM1.topojson",
    "imagePreview": "https://www.geoboundaries.org/raw/preview.png",
    "simplifiedGeometryGeoJSON": "https://www.geoboundaries.org/raw/simplified.geojson"}


def test_a_release_of_geoboundaries(get, replay):
    replay.serve("/api/current/gbOpen/LSO/ADM1/", RELEASE)
    replay.serve("/raw/geoBoundaries-LSO-ADM1.geojson", status=302, headers={"Location": "/media/geo.geojson"})
    replay.serve("/media/geo.geojson", json.dumps({
        "type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
        "features": [{"type": "Feature", "properties": {
            "shapeName": "Berea", "shapeISO": "LS-D", "shapeID": "1B1", "shapeGroup": "LSO", "shapeType": "ADM1"},
            "geometry": made_up.square(27, -30)}]}).encode())
    frame = get(fallback_ab)
    assert frame.table[["adm1_name", "shapeISO", "fallback"]].to_numpy().tolist() == [["Berea", "LS-D", "yes"]]
    assert frame.table["adm1_pcode"].isna().all(), "LS-D is an ISO 3166-2 code, not a P-code"
    assert frame.provenance.licence == "" and "nan" not in frame.provenance.as_dict().values()
    assert frame.provenance.version == "Dec 12, 2023" and "Invented Maps" in frame.provenance.source


def test_a_level_that_geoboundaries_does_not_have(get, replay):
    with pytest.raises(NotFoundError):
        get(fallback_ab, LEVEL=5)


# -- UCDP: pages of the API ---------------------------------------------------------------------------------------
def event(number):
    return {"id": number, "relid": f"LSO-{number}", "year": 2024, "active_year": True, "code_status": "Clear",
            "type_of_violence": 1, "conflict_new_id": 1, "conflict_name": "X", "dyad_new_id": 2, "dyad_name": "A - B",
            "side_a": "A", "side_b": "B", "number_of_sources": -1, "source_article": "made up", "source_office": "",
            "where_prec": 1, "where_coordinates": "Town", "where_description": "", "adm_1": "Berea", "adm_2": None,
            "latitude": -29.5, "longitude": 27.5, "geom_wkt": "POINT (27.5 -29.5)", "priogrid_gid": 1,
            "country": "Lesotho", "country_id": 570, "region": "Africa", "event_clarity": 1, "date_prec": 1,
            "date_start": "2024-05-01T00:00:00", "date_end": "2024-05-01T00:00:00", "deaths_a": 0, "deaths_b": 3,
            "deaths_civilians": 0, "deaths_unknown": 0, "best": 3, "high": 3, "low": 3, "gwnoa": 570, "gwnob": None}


def test_the_pages_of_the_api(get, replay):
    def reply(seen):
        page = int(seen.query.get("page", 0))
        following = "" if page == 1 else f"https://elsewhere.example/api/gedevents/26.1?pagesize=1000&page={page + 1}"
        return 200, {"Content-Type": "application/json"}, json.dumps({
            "TotalCount": 3, "TotalPages": 2, "PreviousPageUrl": "" if page == 0 else "x", "NextPageUrl": following,
            "Result": [event(1), event(2)] if page == 0 else [event(3)]}).encode()

    for release in range(24, 28):
        replay.serve(f"/api/gedevents/{release}.1", reply)
    frame = get(ucdp, secrets={"ucdp": "planted-token"}, ROUTE="api", START="2024-01-01", END="2024-12-31")
    assert frame.table["event_id"].tolist() == ["1", "2", "3"] and set(frame.table["date_start"]) == {"2024-05-01"}
    assert [seen.query.get("page") for seen in replay.seen] == [None, "1"]
    assert all(seen.headers["x-ucdp-access-token"] == "planted-token" for seen in replay.seen)
    assert replay.seen[0].query["Country"] == "570"


def test_a_refused_token_is_said(get, replay):
    for release in range(24, 28):
        replay.serve(f"/api/gedevents/{release}.1", b"API token required. Add header: x-ucdp-access-token", status=401)
    with pytest.raises(ForbiddenError):
        get(ucdp, secrets={"ucdp": "planted-token"}, ROUTE="api")


#: Gleditsch and Ward's numbers of countries with mines, conflict or both, from a public list of state codes
GLEDITSCH_WARD = {
    "AFG": 700, "AGO": 540, "AZE": 373, "ARM": 371, "BDI": 516, "BFA": 439, "BGD": 771, "BIH": 346, "CAF": 482,
    "CHN": 710, "CMR": 471, "COD": 490, "COG": 484, "COL": 100, "CYP": 352, "DZA": 615, "ECU": 130, "EGY": 651,
    "ERI": 531, "ETH": 530, "GEO": 372, "GNB": 404, "GTM": 90, "HND": 91, "HRV": 344, "HTI": 41, "IND": 750, "IRN": 630,
    "IRQ": 645, "ISR": 666, "JOR": 663, "KEN": 501, "KGZ": 703, "KHM": 811, "LAO": 812, "LBN": 660, "LBR": 450,
    "LBY": 620, "LKA": 780, "MAR": 600, "MEX": 70, "MLI": 432, "MMR": 775, "MOZ": 541, "MRT": 435, "NER": 436,
    "NGA": 475, "NIC": 93, "NPL": 790, "PAK": 770, "PER": 135, "PHL": 840, "RUS": 365, "RWA": 517, "SAU": 670,
    "SDN": 625, "SEN": 433, "SLE": 451, "SOM": 520, "SSD": 626, "SYR": 652, "TCD": 483, "THA": 800, "TJK": 702,
    "TUR": 640, "TZA": 510, "UGA": 500, "UKR": 369, "UZB": 704, "ZMB": 551, "ZWE": 552}


@pytest.mark.parametrize("iso3", sorted(GLEDITSCH_WARD))
def test_country_numbers_are_those_of_gleditsch_and_ward(iso3):
    assert ucdp.numbers_of(find_country(iso3)) == [GLEDITSCH_WARD[iso3]]


def test_countries_that_ucdp_counts_otherwise():
    numbers = {iso3: ucdp.numbers_of(find_country(iso3)) for iso3 in ("SRB", "YEM", "VNM", "PSE", "ESH")}
    assert numbers == {"SRB": [340, 345], "YEM": [678], "VNM": [816], "PSE": [666], "ESH": [600]}


# -- servers that do not turn the page ----------------------------------------------------------------------------
@pytest.mark.parametrize("source", ["acled", "healthsites", "iati"])
def test_a_server_that_sends_the_same_page_for_ever_is_left(replay, source, monkeypatch):
    from common_ground.base.errors import UnexpectedPayload
    from common_ground.connectors import acled, healthsites, iati

    module = {"acled": acled, "healthsites": healthsites, "iati": iati}[source]
    monkeypatch.setattr(module, "_PAGE", 3)
    activity = {"aid": "X-1", "title": "t", "lat": -29.5, "lng": 27.5}
    body = {
        "acled": {"success": True, "data": [{"event_id_cnty": f"LSO{n}", "latitude": "-29", "longitude": "27"}
                                            for n in range(3)]},
        "healthsites": {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"name": f"Clinic {n}"},
             "geometry": {"type": "Point", "coordinates": [27, -29]}} for n in range(3)]},
        "iati": {"rows": [activity, activity, activity], "count": 9999},
    }[source]

    def reply(seen):
        if "token" in seen.path:
            return 200, {"Content-Type": "application/json"}, b'{"access_token": "made-up-token"}'
        return 200, {"Content-Type": "application/json"}, json.dumps(body).encode()

    for path in ("/oauth/token", "/api/acled/read", "/api/v3/facilities/", "/q.json"):
        replay.serve(path, reply)
    overrides = dict.fromkeys(("acled", "healthsites", "dportal"), replay.url)
    client = Client(make_session(overrides), overrides=overrides, attempts=1,
                    secrets={"acled": "me@example.org:planted-word", "healthsites": "planted-key"})
    with pytest.raises(UnexpectedPayload, match="same page"):
        module.fetch({"COUNTRY": "LSO", "FILE": ""}, client, Silent())
    assert len(replay.seen) < 10


def test_a_year_back_from_the_29th_of_february(replay, monkeypatch):
    from common_ground.connectors import acled

    monkeypatch.setattr(acled, "now_utc", lambda: "2028-02-29T10:00:00Z")
    replay.serve("/oauth/token", {"access_token": "made-up-token"})
    replay.serve("/api/acled/read", {"success": True, "data": [
        {"event_id_cnty": "LSO1", "latitude": "-29", "longitude": "27"}]})
    client = Client(make_session({"acled": replay.url}), overrides={"acled": replay.url}, attempts=1,
                    secrets={"acled": "me@example.org:planted-word"})
    acled.fetch({"COUNTRY": "LSO", "FILE": ""}, client, Silent())
    assert replay.seen[-1].query["event_date"] == "2027-02-28|2028-02-29"
