"""UCDP, DTM over time and by origin, HNA, plans, OpenStreetMap on HDX, settlements, fallback boundaries, explosive
weapons, presets: made-up rows of the real shapes through a loopback server, and the recorded files where they are."""

import io
import json
import zipfile
from datetime import date

import pytest
from common_ground.base.errors import (
    BadInput,
    ByRequestOnly,
    CommonGroundError,
    ForbiddenError,
    NotFoundError,
    UnexpectedPayload,
)
from common_ground.connectors.catalogue import by_id
from common_ground.connectors.countries import find_country
from common_ground.connectors.http import Client, make_session
from common_ground.tests.servers import made_up
from common_ground.tests.servers.made_up import DTM_ROWS, dtm_csv, dtm_row
from common_ground.tests.servers.replay import ReplayServer

SOURCES = ("hdx", "ucdp", "ucdp_files", "hna", "hpc", "geoboundaries", "fieldmaps")
THIS_YEAR = date.today().year


@pytest.fixture
def server():
    with ReplayServer() as replay:
        yield replay


@pytest.fixture
def site(server):
    return made_up.Hdx(server)


@pytest.fixture
def get(server, tmp_path, recorder):
    overrides = dict.fromkeys(SOURCES, server.url)

    def load(source, keys=None, **query):
        client = Client(make_session(overrides), overrides=overrides, secrets=keys or {}, cache=tmp_path / "cache",
                        attempts=1, backoff=0.01)
        given = {"COUNTRY": "LSO", "FILE": "", **query}
        for parameter in by_id(source).parameters:
            given.setdefault(parameter.name, parameter.default)
        return by_id(source).fetcher()(given, None if given["FILE"] else client, recorder)[0]

    return load


# -- UCDP ------------------------------------------------------------------------------------------------
UCDP_COLUMNS = ("id", "type_of_violence", "side_a", "side_b", "where_prec", "where_coordinates", "adm_1", "adm_2",
                "latitude", "longitude", "country", "country_id", "date_prec", "date_start", "date_end", "best", "low",
                "high")


def event(ident, day, country=570, prec=1, best=3):
    return {"id": ident, "type_of_violence": 1, "side_a": "A", "side_b": "B, C", "where_prec": prec,
            "where_coordinates": "Town", "adm_1": "X", "adm_2": "", "latitude": -29.5, "longitude": 27.5,
            "country": "Lesotho", "country_id": country, "date_prec": 1, "date_start": day, "date_end": day,
            "best": best, "low": best, "high": best}


def ucdp_csv(rows, tags=False):
    import csv

    out = io.StringIO()
    writer = csv.DictWriter(out, UCDP_COLUMNS)
    writer.writeheader()
    if tags:
        writer.writerow({"latitude": "#geo+lat", "longitude": "#geo+lon"})
    writer.writerows(rows)
    return out.getvalue()


def test_ucdp_takes_the_countrys_file_and_this_years_candidates(get, site, server):
    day = f"{THIS_YEAR}-01-10"
    site.publish("ucdp-data-for-lesotho", {"conflict_data_LSO.csv": ("CSV", ucdp_csv(
        [event(1, f"{THIS_YEAR - 1}-05-01"), event(2, "2001-05-01"), event(5, day)], tags=True).encode())})
    name = f"GEDEvent_v{THIS_YEAR % 100}_0_1.csv"
    candidates = [event(3, day, prec=5), event(4, day, 625), event(5, day)]
    server.serve(f"/downloads/candidateged/{name}", ucdp_csv(candidates))
    frame = get("ucdp")
    assert sorted(frame.table["event_id"]) == ["1", "3", "5"]
    assert frame.counts.balanced()
    assert frame.counts.left_out == {"outside the period": 1, "other country": 1,
                                     "candidate of an event that is final": 1}
    assert frame.geometry[0].coords[0] == (27.5, -29.5)
    assert dict(zip(frame.table["event_id"], frame.table["series"]))["3"] == "candidate"
    assert any("may still change" in note for note in frame.notes)
    assert any("do not measure distances" in note for note in frame.notes)
    assert frame.provenance.licence == "CC BY 4.0"
    assert f"candidates to {THIS_YEAR}-01" in frame.provenance.version


def test_ucdp_reads_the_zip_of_the_world_and_goes_back_one_release(get, server):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("GEDEvent.csv", ucdp_csv([event(1, "2024-05-01"), event(2, "2024-05-01", 700)]))
    server.serve(f"/downloads/ged/ged{THIS_YEAR % 100 - 1}1-csv.zip", packed.getvalue())
    frame = get("ucdp", ROUTE="world", CANDIDATE=False, START="2020-01-01")
    assert len(frame) == 1
    assert frame.provenance.version == f"GED {THIS_YEAR % 100 - 1}.1"


def test_ucdp_api_needs_a_token_and_follows_pages(get, server):
    with pytest.raises(ForbiddenError, match="ROUTE=hdx"):
        get("ucdp", ROUTE="api")
    assert not server.seen

    def page(seen):
        last = seen.query.get("page") == "1"
        body = {"TotalCount": 2, "TotalPages": 2, "NextPageUrl": "" if last else "https://elsewhere.example/x?page=1",
                "Result": [event(2 if last else 1, "2025-05-01")]}
        return 200, {"Content-Type": "application/json"}, json.dumps(body).encode()

    release = THIS_YEAR % 100 - (date.today().month < 7)
    server.serve(f"/api/gedevents/{release}.1", page)
    frame = get("ucdp", {"ucdp": "tok-planted"}, ROUTE="api", START="2025-01-01")
    assert sorted(frame.table["event_id"]) == ["1", "2"]
    assert server.seen[0].headers["x-ucdp-access-token"] == "tok-planted"
    assert server.seen[0].query["Country"] == "570"
    assert all("tok-planted" not in seen.path for seen in server.seen)


def test_ucdp_says_what_it_cannot_do(get, server, tmp_path):
    with pytest.raises(BadInput, match="year, month and day"):
        get("ucdp", START="01.02.2024")
    wrong = tmp_path / "x.csv"
    wrong.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(UnexpectedPayload, match="UCDP"):
        get("ucdp", FILE=str(wrong))
    wrong.write_text("<html><body>no</body></html>", encoding="utf-8")
    with pytest.raises(UnexpectedPayload, match="web page"):
        get("ucdp", FILE=str(wrong))


def test_ucdp_recorded(get, samples):
    path = samples / "ucdp" / "conflict_data_BGD.csv"
    frame = get("ucdp", COUNTRY="BGD", FILE=str(path), START="1989-01-01")
    lines = path.read_text(encoding="utf-8-sig").count("\n")
    assert 0 < len(frame) <= lines
    assert frame.counts.balanced()
    assert frame.counts.left_out.get("other country", 0) == 0
    assert frame.geometry[0] is not None


# -- DTM -------------------------------------------------------------------------------------------------
def dtm(site, rows):
    site.publish("lso-iom-dtm-from-api", {"lso-iom-dtm.csv": ("CSV", dtm_csv(rows).encode())})


def test_rounds_one_row_an_area_and_round_with_the_change(get, site):
    dtm(site, DTM_ROWS)
    frame = get("dtm_series")
    assert frame.table[["adm1_pcode", "round", "idps"]].values.tolist() == [
        ["LS01", 2, 999], ["LS01", 3, 120], ["LS02", 2, 70], ["LS03", 3, 11]]
    assert frame.table["change"].tolist()[1] == -879
    assert frame.table["change"].isna().tolist() == [True, False, True, True]
    assert frame.counts.balanced()


def test_origins_keep_unknown_ones_and_draw_lines(get, site):
    dtm(site, DTM_ROWS)
    frame = get("dtm_series", WHAT="origin")
    found = {(r.adm1_pcode, r.origin_pcode): r.idps for r in frame.table.itertuples()}
    assert found == {("LS01", "LS02"): 100, ("LS01", "LS03"): 20, ("LS02", None): 70, ("LS03", None): 11}
    assert any("of 201 people the origin of 81 is not known" in note for note in frame.notes)
    import shapely
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.geo import WGS84

    rows = made_up.areas(1)
    import numpy as np
    import pandas as pd

    shapes = np.array([shapely.geometry.shape(made_up.square(a[4], a[5])) for a in rows], dtype=object)
    areas = Frame("a", pd.DataFrame({"adm1_pcode": [a[0] for a in rows]}), shapes, WGS84)
    drawn = get("dtm_series", WHAT="origin", ADMIN=areas)
    line = dict(zip(zip(drawn.table["adm1_pcode"], drawn.table["origin_pcode"]), drawn.geometry))[("LS01", "LS02")]
    assert line.geom_type == "LineString"
    assert line.coords[0][0] > line.coords[-1][0], "it runs from the origin to the place of displacement"
    assert sum(shape is None for shape in drawn.geometry) == 2


def test_several_operations_are_refused_over_time_too(get, site):
    dtm(site, [*DTM_ROWS, dtm_row("LS01", 5, 1, operation="Drought")])
    for what in ("rounds", "origin"):
        with pytest.raises(BadInput, match="must not be added up"):
            get("dtm_series", WHAT=what)


def test_origins_and_rounds_on_the_recorded_chad_reply(get, samples):
    path = samples / "dtm/api_v3/displacement-admin1-admin0pcode-tcd.json"
    raw = json.loads(path.read_text(encoding="utf-8"))["result"]
    operation, kind = next((r["operation"], r["assessmentType"]) for r in raw if r["assessmentType"] == "BA")
    query = {"COUNTRY": "TCD", "FILE": str(path), "OPERATION": operation, "ASSESSMENT_TYPE": kind}
    mine = [r for r in raw if (r["operation"], r["assessmentType"]) == (operation, kind)]
    rounds = get("dtm_series", **query)
    assert int(rounds.table["idps"].sum()) == sum(r["numPresentIdpInd"] or 0 for r in mine)
    latest = {}
    for row in mine:
        latest[row["admin1Pcode"]] = max(latest.get(row["admin1Pcode"], 0), row["roundNumber"])
    origins = get("dtm_series", WHAT="origin", **query)
    assert int(origins.table["idps"].sum()) == sum(
        r["numPresentIdpInd"] or 0 for r in mine if r["roundNumber"] == latest[r["admin1Pcode"]])


def hna_page(rows, page, pages):
    inner = {"data": rows, "pagination": {"page": page, "totalPages": pages, "hasNextPage": page < pages}}
    return {"result": {"result": inner, "statusCode": 200, "isSuccess": True, "errorMessages": []}, "id": 1}


def test_hna_pages_and_names_the_areas(get, server):
    row = {"m0302_meta_adm0_pcode": "LSO", "m3694_meta_adm2_pcode": "LS0101", "m3695_meta_adm2_name": "Ward 1",
           "num_households": 40, "pct_hh_x": 0.25}
    server.serve("/HNA/v1/admin2?Page=1", hna_page([row], 1, 2))
    server.serve("/HNA/v1/admin2?Page=2", hna_page([{**row, "m3694_meta_adm2_pcode": "LS0102"}], 2, 2))
    frame = get("dtm_hna", {"hna": "hna-planted"}, YEAR=2025)
    assert frame.table["adm2_pcode"].tolist() == ["LS0101", "LS0102"]
    assert frame.table["pct_hh_x"].tolist() == [0.25, 0.25]
    assert server.seen[0].headers["ocp-apim-subscription-key"] == "hna-planted"
    assert server.seen[0].query["Admin0Pcode"] == "LSO"


def test_hna_wants_its_own_key_and_says_when_there_is_nothing(get, server):
    with pytest.raises(ForbiddenError, match="HNA"):
        get("dtm_hna", {"dtm": "another"}, YEAR=2025)
    server.serve("/HNA/v1/admin2", hna_page([], 1, 0))
    with pytest.raises(NotFoundError):
        get("dtm_hna", {"hna": "k"}, YEAR=2025)
    server.serve("/HNA/v1/admin2", {"result": {"isSuccess": False, "errorMessages": ["Year is wrong."]}})
    with pytest.raises(UnexpectedPayload, match="Year is wrong"):
        get("dtm_hna", {"hna": "k"}, YEAR=2025)


# -- plans -----------------------------------------------------------------------------------------------
PLANS = {"status": "ok", "data": [
    {"id": 7, "origRequirements": 10, "revisedRequirements": 12, "years": [{"year": "2025"}],
     "categories": [{"group": "planType", "name": "Humanitarian response plan"}],
     "planVersion": {"name": "Plan 2025", "code": "HLSO25", "startDate": "2025-01-01", "endDate": "2025-12-31"}},
    {"id": 8, "origRequirements": 1, "revisedRequirements": 1, "years": [{"year": "2025"}], "categories": [],
     "planVersion": {"name": "Flash appeal", "code": "FLSO25", "startDate": "2025-06-01", "endDate": "2025-09-30"}}]}


def test_plans_clusters_and_indicators(get, server):
    server.serve("/v2/public/plan/country/LSO", PLANS)
    plans = get("hpc_plans")
    assert plans.table["code"].tolist() == ["FLSO25", "HLSO25"]
    assert plans.table["requirements_usd"].tolist() == [1.0, 12.0]
    server.serve("/v1/public/fts/flow?planid=7", {"data": {
        "requirements": {"objects": [{"name": "Protection - Mine Action", "origRequirements": 4,
                                      "revisedRequirements": 5}]},
        "report3": {"fundingTotals": {"objects": [{"singleFundingObjects": [
            {"name": "Protection - Mine Action", "totalFunding": 2},
            {"name": "Not specified", "totalFunding": 1}]}]}}}})
    clusters = get("hpc_plans", WHAT="clusters", YEAR=2025)
    assert clusters.table[["cluster", "requirements_usd", "funding_usd"]].values.tolist()[0] == [
        "Protection - Mine Action", 5.0, 2.0]
    assert clusters.table["funding_usd"].sum() == 3.0
    server.serve("/v2/public/planSummary", {"data": {"planData": [
        {"planId": 7, "clusters": [{"planIndicators": [{"description": "# of people reached with EORE", "target": 9},
                                                       {"description": "# of latrines", "target": 3}]}]},
        {"planId": 9, "indicators": [{"description": "EORE elsewhere", "target": 1}]}]}})
    found = get("hpc_plans", WHAT="indicators", YEAR=2025)
    assert found.table[["description", "target"]].values.tolist() == [["# of people reached with EORE", 9]]
    with pytest.raises(NotFoundError, match="2025"):
        get("hpc_plans", WHAT="clusters", YEAR=1999)


def test_monitoring_keeps_caseloads_of_mine_action_and_camps(get, tmp_path):
    load = {"caseloadDescription": "Mine Action", "availableGlobalClusterCode": "PRO-MIN", "inNeed": 90, "target": 40,
            "disaggregatedAttachments": [{"locationId": 2, "categoryLabel": "Girls",
                                          "dataMatrix": [{"metricType": "inNeed", "value": 5.4}]}]}
    other = {"caseloadDescription": "Health", "availableGlobalClusterCode": "HEA", "inNeed": 1}
    reply = {"data": {"locations": [{"id": 1, "adminLevel": 0, "pcode": "LS", "name": "Lesotho"},
                                    {"id": 2, "adminLevel": 1, "pcode": "LS01", "name": "A"}],
                      "caseloads": [load, other]}}
    path = made_up.write(tmp_path, "monitoring.json", reply)
    frame = get("hpc_plans", FILE=str(path))
    assert frame.table[["pcode", "category", "in_need"]].values.tolist() == [["LS", "total", 90], ["LS01", "Girls", 5]]
    assert len(get("hpc_plans", FILE=str(path), EVERY=True)) == 3
    path.write_text('{"data": {}}', encoding="utf-8")
    with pytest.raises(UnexpectedPayload, match="caseloads"):
        get("hpc_plans", FILE=str(path))
    path.write_text('{"data": ', encoding="utf-8")
    with pytest.raises(BadInput, match="cut off"):
        get("hpc_plans", FILE=str(path))


def test_monitoring_recorded(get, samples):
    frame = get("hpc_plans", COUNTRY="AFG", FILE=str(samples / "hpc/responseMonitoring_1185.json"))
    mine = frame.table[(frame.table["cluster"] == "PRO-MIN") & (frame.table["category"] == "total")]
    assert mine["in_need"].tolist()[0] == 4182879
    assert mine["targeted"].tolist()[0] == 1755108
    sudan = get("hpc_plans", COUNTRY="SDN", FILE=str(samples / "hpc/responseMonitoring_1188.json"))
    assert {"PRO-MIN", "CCM"} <= set(sudan.table["cluster"])


# -- OpenStreetMap, settlements ----------------------------------------------------------------------------
def collection(*features):
    return json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": properties, "geometry": geometry} for properties, geometry in features]})


def zipped(**files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(f"{name}.geojson", text)
    return out.getvalue()


LINE = {"type": "LineString", "coordinates": [[27, -30], [28, -29]]}


def test_places_mapped_as_buildings_become_points(get, site):
    points = collection(({"name": "School A"}, {"type": "Point", "coordinates": [27.1, -29.1]}))
    polygons = collection(({"name": "School B"}, made_up.square(27, -30, 0.1)))
    site.publish("hotosm_lso_education_facilities", {
        "hotosm_lso_education_facilities_points_shp.zip": ("SHP", b"never read"),
        "hotosm_lso_education_facilities_points_geojson.zip": ("GeoJSON", zipped(points=points)),
        "hotosm_lso_education_facilities_polygons_geojson.zip": ("GeoJSON", zipped(polygons=polygons))})
    frame = get("osm", THEME="schools")
    assert frame.table[["name", "geometry_from"]].values.tolist() == [["School A", "point"], ["School B", "area"]]
    assert {shape.geom_type for shape in frame.geometry} == {"Point"}
    assert frame.name == "osm_schools"
    assert frame.style == "site"


def test_roads_of_main_classes_and_what_was_left_out(get, site):
    lines = collection(({"highway": "primary"}, LINE), ({"highway": "track"}, LINE), ({"highway": "trunk_link"}, LINE))
    site.publish("hotosm_lso_roads", {"hotosm_lso_roads_lines_geojson.zip": ("GeoJSON", zipped(roads_lines=lines))})
    frame = get("osm", CLASSES=None)
    assert sorted(frame.table["highway"]) == ["primary", "trunk_link"]
    everything = get("osm", CLASSES="")
    assert len(everything) == 3
    with pytest.raises(BadInput, match="words of OpenStreetMap"):
        get("osm", CLASSES="primary') OR ('1'='1")


def test_older_zips_with_all_kinds_of_geometry_give_the_theme_s(get, site):
    both = zipped(hotosm_lso_roads_lines=collection(({"highway": "primary"}, LINE)),
                  hotosm_lso_roads_polygons=collection(({"highway": "primary"}, made_up.square(27, -30))))
    site.publish("hotosm_lso_roads", {"hotosm_lso_roads_geojson.zip": ("GeoJSON", both)})
    assert {shape.geom_type for shape in get("osm").geometry} == {"LineString"}


def test_settlements_are_found_by_tag_and_never_those_of_osm(get, site, server):
    table = "name,latitude,longitude\nTown,-29.5,27.5\n"
    record = site.publish("lesotho-settlements", {"settlements.csv": ("CSV", table.encode())}, title="Settlements")
    osm = {**record, "id": "o", "name": "hotosm_lso_populated_places"}
    server.serve("/api/3/action/package_search", {"success": True, "result": {"count": 2, "results": [osm, record]}})
    frame = get("places")
    assert frame.geometry[0].coords[0] == (27.5, -29.5)
    assert 'vocab_Topics:"populated places-settlements"' in server.seen[0].query["fq"]
    server.serve("/api/3/action/package_search", {"success": True, "result": {"count": 1, "results": [osm]}})
    with pytest.raises(NotFoundError, match="OpenStreetMap"):
        get("places")


def test_the_gazetteer_stands_beside_the_boundaries(get, site):
    site.publish("cod-ab-lso", {"lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package()),
                                "lso_admgz_2025.csv": ("CSV", b"ADM1_PCODE,ADM1_EN\nLS01,A\n")})
    frame = get("places", WHAT="gazetteer")
    assert frame.table["ADM1_PCODE"].tolist() == ["LS01"]
    site.publish("cod-ab-lso", {"lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package())})
    with pytest.raises(NotFoundError, match="gazetteer"):
        get("places", WHAT="gazetteer")


# -- fallback boundaries ------------------------------------------------------------------------------------
def test_geoboundaries_are_marked_and_have_no_pcodes(get, server):
    shapes = collection(({"shapeName": "Area A", "shapeISO": "", "shapeID": "1", "shapeGroup": "LSO"},
                         made_up.square(27, -30)))
    server.serve("/files/geo.geojson", shapes)
    server.serve("/api/current/gbOpen/LSO/ADM1/", {
        "gjDownloadURL": "https://www.geoboundaries.org/files/geo.geojson", "boundaryLicense": "CC BY 4.0",
        "boundaryYearRepresented": "2019", "boundarySource": "Office", "buildDate": "Dec 12, 2023"})
    frame = get("fallback_ab")
    assert frame.name == "fallback_adm1", "another name than the COD's, so that no join takes it by mistake"
    assert frame.table[["adm1_name", "fallback"]].values.tolist() == [["Area A", "yes"]]
    assert frame.table["adm1_pcode"].isna().all()
    assert any("fallback" in note for note in frame.notes)
    assert (frame.provenance.licence, frame.provenance.valid_on) == ("CC BY 4.0", "2019")
    server.serve("/api/current/gbOpen/LSO/ADM1/", {"detail": "no"})
    with pytest.raises(UnexpectedPayload):
        get("fallback_ab")


def test_fieldmaps_says_what_it_needs_before_it_downloads(get, server):
    from osgeo import gdal

    if gdal.GetDriverByName("Parquet") is not None:
        pytest.skip("this GDAL reads Parquet")
    with pytest.raises(CommonGroundError, match="geoboundaries"):
        get("fallback_ab", PROVIDER="fieldmaps")
    assert not server.seen


def test_fieldmaps_rows_of_one_country_keep_real_codes_only(get, tmp_path):
    path = made_up.write(tmp_path, "adm1.geojson", collection(
        ({"iso_3": "LSO", "adm1_name": "A", "adm1_src": "LS01"}, made_up.square(27, -30)),
        ({"iso_3": "LSO", "adm1_name": "B", "adm1_src": "20231-X"}, made_up.square(28, -30)),
        ({"iso_3": "ZAF", "adm1_name": "C", "adm1_src": "ZA1"}, made_up.square(29, -30))))
    frame = get("fallback_ab", PROVIDER="fieldmaps", FILE=str(path))
    assert [c if c == c else None for c in frame.table["adm1_pcode"]] == ["LS01", None]
    assert frame.counts.left_out == {"other country": 1}


# -- explosive weapons ---------------------------------------------------------------------------------------
EWIPA = ("Date,Event Description,Country ISO,Admin 1,Explosive Weapon Type,Aid Workers Killed,SiND Event ID\n"
         "#date,#description,#country+code,#adm1+name,#type,#affected+killed,#event+id\n"
         "2025-01-02,Shell,LSO,Distrikt A,Shelling,2,11\n2025-01-03,Mine,SDN,Khartoum,Landmine,,12\n")


def test_explosive_weapons_of_the_country(get, site, server):
    record = site.publish("explosive-weapons-monitor", {"ewipa.csv": ("CSV", EWIPA.encode())},
                          title="Explosive weapons monitor")
    other = {**record, "name": "aid-worker-kka", "title": "Aid workers"}
    server.serve("/api/3/action/package_search", {"success": True, "result": {"count": 2, "results": [other, record]}})
    frame = get("explosive_weapons")
    assert frame.table[["event_id", "adm1_name", "weapon", "aid_workers_killed"]].values.tolist() == [
        ["11", "Distrikt A", "Shelling", 2]]
    assert frame.counts.left_out == {"other country": 1}
    server.serve("/api/3/action/package_search", {"success": True, "result": {"count": 0, "results": []}})
    with pytest.raises(NotFoundError, match="FILE"):
        get("explosive_weapons")


def test_explosive_weapons_recorded(get, samples):
    path = samples / "insecurity_insight/2020-2023-explosive-weapons-monitor.xlsx"
    frame = get("explosive_weapons", COUNTRY="UKR", FILE=str(path))
    assert frame.counts.read == 2083
    assert frame.counts.balanced()
    assert frame.table["event_id"].is_unique or len(frame) > 100


# -- presets --------------------------------------------------------------------------------------------------
def test_presets_list_systems_and_find_what_is_open(get, site, server):
    every = get("presets", COUNTRY="")
    assert {"reach", "jips", "cccm", "pim", "acaps_publications", "gama", "imsma_unmas", "logistics", "wfp"} <= set(
        every.table["id"])
    assert every.table["access"].str.len().min() > 10
    record = site.publish("reach-lso", {"a.xlsx": ("XLSX", b"x")}, is_requestdata_type=False)
    server.serve("/api/3/action/package_search", {"success": True, "result": {"count": 1, "results": [record]}})
    found = get("presets", PRESET="reach")
    assert found.table[["dataset", "formats", "access"]].values.tolist() == [["reach-lso", "XLSX", "open"]]
    assert 'organization:"reach-initiative"' in server.seen[-1].query["fq"]
    assert any("Resource Centre" in line for line in found.told)
    server.serve("/api/3/action/package_search", {"success": True, "result": {"count": 0, "results": []}})
    with pytest.raises(NotFoundError, match="how to ask"):
        get("presets", PRESET="gama")


def test_every_preset_says_where_to_go():
    from common_ground.connectors.presets import presets

    for preset in presets():
        assert preset.page.startswith("https://")
        assert preset.title and preset.gives and preset.access
        assert preset.organisation or preset.text


# -- faults all of them share ----------------------------------------------------------------------------------
KEYS = {"ucdp": "k", "hna": "k"}
FAULTY = {"ucdp": {}, "dtm_series": {}, "dtm_hna": {"YEAR": 2025}, "hpc_plans": {}, "osm": {}, "places": {},
          "fallback_ab": {}, "explosive_weapons": {}, "presets": {"PRESET": "reach"}}


@pytest.mark.parametrize("source", sorted(FAULTY))
@pytest.mark.parametrize("fault", ["html", "server_error", "forbidden_html", "cut", "empty", "redirect_loop"])
def test_a_bad_line_gives_one_sentence(get, server, source, fault):
    server.serve("/", {"a": [1, 2, 3]})
    server.fault("*", fault)
    with pytest.raises(CommonGroundError) as caught:
        get(source, KEYS, **FAULTY[source])
    assert str(caught.value).endswith(".")


def test_by_request_says_so(get, site):
    site.publish("hotosm_lso_roads", {}, is_requestdata_type=True)
    with pytest.raises(ByRequestOnly):
        get("osm")


def test_ucdp_knows_every_country_of_the_list_or_says_so():
    from common_ground.connectors.ucdp import numbers_of, slug

    assert numbers_of(find_country("COD")) == [490]
    assert slug(find_country("BGD")) == "ucdp-data-for-bangladesh"
    with pytest.raises(NotFoundError):
        numbers_of(find_country("MCO"))
