"""A made-up reply for every source of the catalogue, so that one test can run them all.

A source that is new in the catalogue needs a case here: ``CASES["its_id"] = Case(query, register, …)``; a second route
of a source is ``its_id:route``. ``register(server)`` puts the replies on a replay server, whose address replaces the
origins named in ``origins`` and stands for ``{url}`` in the query.
"""

import json
from dataclasses import dataclass, field

from . import made_up
from .esri import FeatureServer

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
    "arcgis_search": Case({"TEXT": "mines"}, replies(("/sharing/rest/search", _PORTAL)), ("arcgis",)),
    "unhcr_sites": Case({}, lambda server: FeatureServer(
        server, path="/arcgis/rest/services/core_v2/wrl_prp_p_unhcr_PoC"), ("unhcr_gis",)),
}


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
    asked.update({"COUNTRY": "LSO" if source.country else "", "FILE": ""}, **query)
    options = {"attempts": 1, "backoff": 0.01, "timeout": (0.5, 0.5), **more}
    client = Client(make_session(overrides), overrides=overrides, secrets=case.secrets if secrets is None else secrets,
                    cache=cache, **options)
    try:
        return source.fetcher()(asked, client, feedback)
    finally:
        client.close()
