"""A made-up reply for every source of the catalogue, so that one test can run them all.

A source that is new in the catalogue needs a case here: ``CASES["its_id"] = Case(query, register, …)``; a second route
of a source is ``its_id:route``. ``register(server)`` puts the replies on a replay server, whose address replaces the
origins named in ``origins`` and stands for ``{url}`` in the query.
"""

import io
import json
import zipfile
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from . import made_up
from .esri import FeatureServer, TokenServer

KEY = "Planted-Key-7731"


@dataclass(frozen=True)
class Case:
    query: dict
    register: object
    origins: tuple = ("hdx",)
    secrets: dict = field(default_factory=dict)


def published(name, files, **fields):
    return lambda server: made_up.Hdx(server).publish(name, files, **fields)


def replies(*pairs):
    def register(server):
        for path, body in pairs:
            server.serve(path, body if isinstance(body, (dict, list, bytes)) else str(body))

    return register


def searched(name, files, **fields):
    """A dataset that is found by search."""

    def register(server):
        record = made_up.Hdx(server).publish(name, files, **fields)
        server.serve("/api/3/action/package_search", {"success": True, "result": {"count": 1, "results": [record]}})

    return register


def zipped(name, rows):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, json.dumps({"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": properties, "geometry": shape} for properties, shape in rows]}))
    return out.getvalue()


def versions_of_the_world(server):
    """The country as HDX has it now, and the two datasets of the world with an earlier version of it."""
    from common_ground.tests.servers.made_up import Hdx

    head = "country_iso3,version,admin_level_full,admin_level_max,admin_1_count,admin_2_count,date_valid_on,source\n"
    hdx = Hdx(server)
    hdx.publish("cod-ab-lso", {"lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package())})
    hdx.publish("cod-ab-global", {"global_admin_boundaries_metadata_latest.csv": (
        "CSV", f"{head}LSO,v02,2,2,3,6,2025-01-08,Office\nSDN,v03,2,2,19,189,2024-01-01,Other\n".encode())})
    hdx.publish("cod-ab-global-historic", {
        "global_admin_boundaries_matched_historic.gdb.zip": ("Geodatabase", b"not asked for"),
        "global_admin_boundaries_original_historic.gdb.zip": ("Geodatabase", geodatabase_of_the_world()),
        "global_admin_boundaries_metadata_historic.csv": (
            "CSV", f"{head}LSO,v01,2,2,3,6,2019-05-01,Office\nSDN,v01,2,2,18,188,2020-01-01,Other\n".encode())})


@lru_cache(maxsize=1)
def geodatabase_of_the_world():
    """Layers admin1 to admin3 with rows of two countries, zipped without an inner folder as OCHA does."""
    import tempfile

    from osgeo import ogr, osr

    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "world.gdb"
        data = ogr.GetDriverByName("OpenFileGDB").CreateDataSource(str(path))
        for level in (1, 2, 3):
            layer = data.CreateLayer(f"admin{level}", degrees, ogr.wkbMultiPolygon)
            names = [f"adm{n}_{part}" for n in range(level, -1, -1) for part in ("name", "name1", "pcode")]
            for name in (*names, "iso3", "version", "valid_on"):
                layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
            found = made_up.boundaries(min(level, 2))["features"] if level < 3 else []
            for iso3 in ("LSO", "SDN"):
                for one in found or made_up.boundaries(2)["features"][:1] * (iso3 == "SDN"):
                    feature = ogr.Feature(layer.GetLayerDefn())
                    for name in names:
                        if name in one["properties"]:
                            feature.SetField(name, str(one["properties"][name]))
                    for name, value in (("iso3", iso3), ("version", "v01"), ("valid_on", "2019-05-01")):
                        feature.SetField(name, value)
                    feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromJson(json.dumps(one["geometry"]))))
                    layer.CreateFeature(feature)
        layer = data = None
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(path.iterdir()):
                archive.write(file, file.name)
    return out.getvalue()


_LINE = {"type": "LineString", "coordinates": [[27, -30], [28, -29]]}
_UCDP = ("id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,"
         "country_id,date_prec,date_start,date_end,best,low,high\n" + "".join(
             f"{n},1,A,B,1,Town,X,,-29.5,27.5,Lesotho,570,1,2024-05-0{n},2024-05-0{n},3,3,3\n" for n in range(1, 5)))
_HNA = {"result": {"result": {"data": [
    {"m0302_meta_adm0_pcode": "LSO", "m3694_meta_adm2_pcode": f"LS010{n}", "m3695_meta_adm2_name": f"Ward {n}",
     "num_households": 40, "pct_hh_x": 0.25} for n in (1, 2)],
    "pagination": {"page": 1, "totalPages": 1, "hasNextPage": False}},
    "statusCode": 200, "isSuccess": True, "errorMessages": []}, "id": 1}
_PLANS = {"status": "ok", "data": [
    {"id": 7, "origRequirements": 10, "revisedRequirements": 12, "years": [{"year": "2025"}],
     "categories": [{"group": "planType", "name": "Humanitarian response plan"}],
     "planVersion": {"name": "Plan 2025", "code": "HLSO25", "startDate": "2025-01-01", "endDate": "2025-12-31"}}]}
_WEAPONS = ("Date,Event Description,Country ISO,Admin 1,Explosive Weapon Type,Aid Workers Killed,SiND Event ID\n"
            "#date,#description,#country+code,#adm1+name,#type,#affected+killed,#event+id\n"
            "2025-01-02,Shell,LSO,Distrikt A,Shelling,2,11\n2025-01-03,Mine,SDN,Khartoum,Landmine,,12\n")
_BOUNDARY = {"gjDownloadURL": "https://www.geoboundaries.org/files/geo.geojson", "boundaryLicense": "CC BY 4.0",
             "boundaryYearRepresented": "2019", "boundarySource": "Office", "buildDate": "Dec 12, 2023"}
_OUTLINES = {"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"shapeName": f"Area {n}", "shapeISO": "", "shapeID": str(n),
                                       "shapeGroup": "LSO"}, "geometry": made_up.square(27 + n, -30)}
    for n in range(3)]}

_FUNDING = 'year,cluster,requirements,funding\n2025,Mine Action,"1,000",250\n2024,Mine Action,900,50\n'
_IATI = {"rows": [{"aid": f"XM-{n}", "reporting": "Sample", "title": f"Clearance {n}", "status_code": 2,
                   "day_start": 19723, "day_end": 20088, "commitment": "1000", "spend": 500, "location_name": "Town",
                   "location_longitude": 20.5, "location_latitude": 5.5} for n in range(6)]}
_UNHCR = {"page": 1, "maxPages": 1, "items": [
    {"year": 2025 - n, "coo_iso": "SDN", "coa_iso": "LSO", "refugees": 700 + n, "asylum_seekers": "-", "idps": "0"}
    for n in range(4)]}
_ACLED = {"status": 200, "success": True, "count": 3, "data": [
    {"event_id_cnty": f"X{n}", "event_date": "2026-01-02", "latitude": "5.5", "longitude": "20.5", "geo_precision": "1",
     "fatalities": "2", "sub_event_type": "Remote explosive/landmine/IED"} for n in range(3)]}
_ACAPS = {"count": 2, "next": None, "results": [{"iso3": ["LSO"], "severity": 4.1}, {"iso3": ["SSD"], "severity": 4.5}]}
_INFORM = [{"IndicatorId": "INFORM", "FullName": "INFORM Risk Index", "Iso3": "LSO", "GNAYear": 2026,
            "IndicatorScore": 8.1}]
_RELIEFWEB = {"totalCount": 1, "count": 1, "data": [{"id": "1", "fields": {
    "title": "Map", "date": {"original": "2026-02-01T00:00:00+00:00"}, "source": [{"shortname": "OCHA"}],
    "format": [{"name": "Map"}], "url_alias": "https://reliefweb.int/map/x", "file": [{"url": "https://x/y.pdf"}]}}]}
_HEALTH = {"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"name": f"Clinic {n}"},
     "geometry": {"type": "Point", "coordinates": [20.5, 5.5]}} for n in range(3)]}
_PORTAL = {"total": 1, "start": 1, "num": 1, "nextStart": -1, "results": [
    {"id": "a1", "title": "Minefields", "type": "Feature Service", "url": "https://x/FeatureServer", "owner": "o",
     "modified": 1767225600000, "snippet": "All", "extent": [[20, 4], [22, 6]]}]}
_HAPI = {"data": [{
    "location_code": "LSO", "admin1_code": f"LS0{n}", "admin1_name": f"Distrikt {n}", "admin_level": 1,
    "provider_admin1_name": f"Distrikt {n}", "provider_admin2_name": "", "admin2_code": None, "operation": "Floods",
    "assessment_type": "BA", "population": 5 + n, "reporting_round": 1,
    "reference_period_start": "2025-01-01T00:00:00", "reference_period_end": None} for n in range(1, 4)]}
_PRESENCE = ("location_code,admin1_code,admin1_name,admin_level,sector_code,org_name\n"
             "LSO,LS01,A,1,PRO-MIN,X\nLSO,LS01,A,1,WSH,Y\n")

def _grid():
    """The bytes of a small grid of people."""
    from osgeo import gdal

    out = gdal.GetDriverByName("GTiff").Create("/vsimem/lso.tif", 60, 50, 1, gdal.GDT_Float32)
    out.SetGeoTransform((27.0, 1 / 120, 0, -28.5, 0, -1 / 120))
    out.GetRasterBand(1).Fill(2.5)
    out = None
    size = gdal.VSIStatL("/vsimem/lso.tif").size
    file = gdal.VSIFOpenL("/vsimem/lso.tif", "rb")
    try:
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)
        gdal.Unlink("/vsimem/lso.tif")


CASES = {
    "cod_ab": Case({"LEVEL": 1}, published("cod-ab-lso", {
        "lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package())})),
    "cod_ps": Case({"LEVEL": 2}, published("cod-ps-lso", {
        "lso_admpop_adm2_2023.csv": ("CSV", made_up.POPULATION.encode())})),
    "dtm": Case({"LEVEL": 1}, published("lso-iom-dtm-from-api", {
        "lso-dtm.csv": ("CSV", made_up.dtm_csv(made_up.DTM_ROWS).encode())})),
    "dtm:api": Case({"LEVEL": 1, "ROUTE": "api"}, replies(
        ("/v3/displacement/admin1", made_up.dtm_reply(made_up.DTM_ROWS))), ("dtm",), {"dtm": KEY}),
    "hpc_needs": Case({}, published("global-hpc-hno", {"hpc_hno_2025.csv": ("CSV", made_up.NEEDS.encode())})),
    "funding": Case({}, published("fts-requirements-and-funding-data-for-lesotho", {
        "fts_requirements_funding_cluster_lso.csv": ("CSV", _FUNDING.encode())})),
    "hdx": Case({"DATASET": "some-areas"}, published("some-areas", {
        "areas.geojson": ("GeoJSON", json.dumps(made_up.boundaries(1)).encode())}), secrets={"hdx": KEY}),
    "hapi:api": Case({"ROUTE": "api"}, replies(("/api/v2/affected-people/idps", _HAPI)), ("hapi", "hdx"),
                     {"hapi": KEY}),
    "hapi": Case({"THEME": "presence", "LEVEL": 1}, published("hdx-hapi-lso", {
        "lso_operational_presence.csv": ("CSV", _PRESENCE.encode())})),
    "inform": Case({}, replies(("/inform-index/API/InformAPI/countries/Scores/", _INFORM)), ("inform",)),
    "acaps": Case({"MONTH": "2026-02"}, replies(("/api/v1/inform-severity-index/Feb2026/", _ACAPS)), ("acaps",),
                  {"acaps": KEY}),
    "unhcr": Case({"YEAR": 2025}, replies(("/population/v1/population/", _UNHCR)), ("unhcr",)),
    "acled": Case({"START": "2026-01-01", "END": "2026-02-01"}, replies(
        ("/api/acled/read", _ACLED), ("/oauth/token", {"access_token": "day-pass", "expires_in": 86400})), ("acled",),
        {"acled": f"me@example.org:{KEY}"}),
    "iati": Case({}, replies(("/q.json", _IATI)), ("dportal",)),
    "reliefweb": Case({}, replies(("/v2/reports", _RELIEFWEB)), ("reliefweb",), {"reliefweb": KEY}),
    "healthsites": Case({}, replies(("/api/v3/facilities/", _HEALTH)), ("healthsites",), {"healthsites": KEY}),
    "arcgis": Case({"URL": "{url}/arcgis/rest/services/ima/FeatureServer/0"}, lambda server: FeatureServer(
        server, formats="JSON", token=KEY), ("arcgis",), {"arcgis": KEY}),
    "arcgis:geojson": Case({"URL": "{url}/arcgis/rest/services/ima/FeatureServer/0"}, FeatureServer, ("arcgis",)),
    "arcgis:login": Case({"URL": "{url}/arcgis/rest/services/ima/FeatureServer/0"}, lambda server: FeatureServer(
        server, formats="JSON", token=TokenServer(server, password=KEY)), ("arcgis",), {"arcgis": f"officer:{KEY}"}),
    "cod_ab:earlier": Case({"LEVEL": 1, "VERSION": "v01"}, versions_of_the_world),
    "arcgis_search": Case({"TEXT": "mines"}, replies(("/sharing/rest/search", _PORTAL)), ("arcgis",)),
    "unhcr_sites": Case({}, lambda server: FeatureServer(
        server, path="/arcgis/rest/services/core_v2/wrl_prp_p_unhcr_PoC"), ("unhcr_gis",)),
    "ucdp": Case({"CANDIDATE": False, "START": "2020-01-01"}, published("ucdp-data-for-lesotho", {
        "conflict_data_LSO.csv": ("CSV", _UCDP.encode())}), ("hdx", "ucdp", "ucdp_files")),
    "dtm_series": Case({}, published("lso-iom-dtm-from-api", {
        "lso-dtm.csv": ("CSV", made_up.dtm_csv(made_up.DTM_ROWS).encode())})),
    "dtm_hna": Case({"YEAR": 2025}, replies(("/HNA/v1/admin2", _HNA)), ("hna",), {"hna": KEY}),
    "hpc_plans": Case({}, replies(("/v2/public/plan/country/LSO", _PLANS)), ("hpc",)),
    "osm": Case({}, published("hotosm_lso_roads", {"hotosm_lso_roads_lines_geojson.zip": ("GeoJSON", zipped(
        "roads_lines.geojson", [({"highway": "primary"}, _LINE), ({"highway": "trunk_link"}, _LINE)]))})),
    "places": Case({}, searched("lesotho-settlements", {"settlements.csv": (
        "CSV", b"name,latitude,longitude\nTown,-29.5,27.5\nOther town,-29.6,27.6\n")}, title="Settlements")),
    "fallback_ab": Case({}, replies(("/files/geo.geojson", _OUTLINES), ("/api/current/gbOpen/LSO/ADM1/", _BOUNDARY)),
                        ("geoboundaries", "fieldmaps")),
    "explosive_weapons": Case({}, searched("explosive-weapons-monitor", {
        "ewipa.csv": ("CSV", _WEAPONS.encode())}, title="Explosive weapons monitor")),
    "worldpop": Case({"YEAR": 2026}, lambda server: replies(
        ("/GIS/lso.tif", _grid()), ("/rest/data/pop/G2_CN_POP_R25A_100m", {"data": [
            {"popyear": "2026", "date": "2025-06-01", "files": ["https://data.worldpop.org/GIS/lso.tif"]}]}))(server),
        ("worldpop", "worldpop_files")),
    "presets": Case({"PRESET": "reach"}, searched("reach-lso", {"a.xlsx": ("XLSX", b"x")}, is_requestdata_type=False)),
}
#: sources that read a file of the user's and make no request
NO_REQUEST = frozenset({"table", "dtm_components", "presence_5w"})


def run(name, server, cache, feedback, secrets=None, **more):
    """The frames of a case, with its replies on ``server``."""
    from common_ground.connectors.catalogue import by_id
    from common_ground.connectors.http import Client, make_session

    case = CASES[name]
    overrides = dict.fromkeys(case.origins, server.url)
    query = {key: value.replace("{url}", server.url) if isinstance(value, str) else value
             for key, value in case.query.items()}
    source = by_id(name.partition(":")[0])
    asked = {parameter.name: parameter.default for parameter in source.parameters}
    asked.update({"COUNTRY": "LSO" if source.country or name == "presets" else "", "FILE": ""}, **query)
    if source.outputs == ("raster",):
        Path(cache).mkdir(parents=True, exist_ok=True)
        asked["TARGET"] = str(Path(cache) / "out.tif")
    options = {"attempts": 1, "backoff": 0.01, "timeout": (0.5, 0.5), **more}
    client = Client(make_session(overrides), overrides=overrides, secrets=case.secrets if secrets is None else secrets,
                    cache=cache, **options)
    try:
        return source.fetcher()(asked, client, feedback)
    finally:
        client.close()
