"""`./dev conformance [ckan|featureserver|pygeoapi …]`: the connectors against real servers, on loopback.

Installs what is missing (first time: some minutes), starts each server, runs the connectors, prints what came out and
stops everything. Exit status 1 when something failed.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "dev.d"))

import peers  # noqa: E402


class Report:
    """What was asked, and what came out."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, str]] = []

    def check(self, server: str, what: str, work) -> None:
        """``work()`` returns a short text; an exception is a failure."""
        start = time.monotonic()
        try:
            said, verdict = str(work()), "ok"
        except Exception as error:  # a failed check is a row of the table
            said, verdict = f"{type(error).__name__}: {error}", "FAILED"
        self.add(server, what, verdict, f"{said} ({time.monotonic() - start:.1f} s)")

    def add(self, server: str, what: str, verdict: str, said: str) -> None:
        self.rows.append((server, what, verdict, said))
        print(f"{server:<14} {what:<52} {verdict:<7} {said[:300]}", flush=True)

    def failed(self) -> int:
        return sum(row[2] != "ok" for row in self.rows)


def expect(condition: bool, said: object = "") -> None:
    if not condition:
        raise AssertionError(str(said) or "not as expected")


def raises(kind, work) -> str:
    """The sentence of the error that ``work`` must raise."""
    try:
        work()
    except kind as error:
        return str(error)
    raise AssertionError(f"{kind.__name__} was not raised")


def client(overrides=None, secrets=None, cache=None):
    from common_ground.connectors.http import Client, make_session

    return Client(make_session(overrides or {}), overrides=overrides or {}, secrets=secrets or {}, cache=cache,
                  attempts=2, backoff=0.1)


# -- FeatureServer ---------------------------------------------------------------------------------------
def sites(count: int) -> dict:
    """Made-up sites: points with a number, a name outside ASCII, a date."""
    features = [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [30 + n / 1000, 5 + n / 2000]},
                 "properties": {"OBJECTID": n + 1, "name": f"Süd {n}", "idps": n % 50, "share": n / 3,
                                "edited": "2026-03-01T00:00:00Z" if n >= count - 25 else "2025-03-01T00:00:00Z"}}
                for n in range(count)]
    fields = [{"name": "OBJECTID", "type": "Integer"}, {"name": "name", "type": "String"},
              {"name": "idps", "type": "Integer"}, {"name": "share", "type": "Double"},
              {"name": "edited", "type": "Date"}]
    return {"type": "FeatureCollection", "metadata": {"name": "Sites", "idField": "OBJECTID", "fields": fields},
            "features": features}


def areas() -> dict:
    def ring(x: float, size: float) -> list:
        return [[x, 0], [x + size, 0], [x + size, size], [x, size], [x, 0]]

    shapes = [{"type": "Polygon", "coordinates": [ring(0, 10), [[p[0] + 2, p[1] + 2] for p in ring(0, 4)]]},
              {"type": "MultiPolygon", "coordinates": [[ring(20, 2)], [ring(30, 3)]]}]
    rows = [{"type": "Feature", "geometry": shape, "properties": {"OBJECTID": n + 1, "code": f"XX{n}"}}
            for n, shape in enumerate(shapes)]
    return {"type": "FeatureCollection", "metadata": {"name": "Areas", "idField": "OBJECTID"}, "features": rows}


def featureserver(report: Report, folder: Path) -> None:
    from common_ground.base.errors import ForbiddenError, NotFoundError
    from common_ground.base.feedback import Silent
    from common_ground.connectors import arcgis

    def load(url: str, secrets=None, **query):
        return arcgis.fetch({"URL": url, **query}, client(secrets=secrets), Silent())[0]

    def all_rows(url: str) -> str:
        frame = load(url)
        expect(frame.table["OBJECTID"].tolist() == list(range(1, 2351)), len(frame))
        expect(frame.table["edited"].iloc[0].startswith("2025-03-01"), frame.table["edited"].iloc[0])
        expect(frame.table["name"].iloc[7] == "Süd 7" and abs(frame.geometry[7].x - 30.007) < 1e-9)
        return f"{len(frame)} rows, {len(frame.table.columns)} fields"

    def some(url: str, wanted: int, **query) -> str:
        frame = load(url, **query)
        expect(len(frame) == wanted, f"{len(frame)} rows for {wanted}")
        return f"{len(frame)} rows"

    def shapes(url: str) -> str:
        found = [shape.area for shape in load(url).geometry]
        expect(found == [84.0, 13.0], found)
        return f"areas {found}"

    def in_json(url: str) -> str:
        from common_ground.connectors import arcgis_query, arcgis_server, esri

        server = arcgis_server.Server(client(), url)
        layer = arcgis_server.describe(server, url)
        rows = arcgis_query.Rows(server, layer, arcgis_query.Wanted(), Silent())
        rows.format = "json"
        found = esri.geometries(rows.fetch(), "koop")
        expect([shape.area for shape in found] == [84.0, 13.0], [shape.area for shape in found])
        return "holes and parts by direction"

    (folder / "data").mkdir(parents=True)
    (folder / "data" / "sites.geojson").write_text(json.dumps(sites(2350)), encoding="utf-8")
    (folder / "data" / "areas.geojson").write_text(json.dumps(areas()), encoding="utf-8")
    name = "koop"
    with peers.FeatureServer(folder, page=1000) as server:
        url = server.layer("sites")
        long = "OBJECTID IN (" + ",".join(str(n) for n in range(1, 701)) + ")"
        report.check(name, "2,350 rows in pages of 1,000", lambda: all_rows(url))
        report.check(name, "a condition on the server", lambda: some(url, 47, WHERE="idps = 7"))
        report.check(name, "an extent on the server", lambda: some(url, 11, BBOX=(30.0095, 0, 30.0205, 90)))
        report.check(name, "a long condition, by POST", lambda: some(url, 700, WHERE=long))
        report.check(name, "polygons with holes and parts, GeoJSON", lambda: shapes(server.layer("areas")))
        report.check(name, "polygons with holes and parts, Esri JSON", lambda: in_json(server.layer("areas")))
        report.check(name, "rows edited since", lambda: some(
            url, 25, WHERE="edited >= TIMESTAMP '2026-01-01 00:00:00'"))
        report.check(name, "a service by its address, its one layer", lambda: some(server.service("areas"), 2))
        report.check(name, "a service that is not there", lambda: raises(
            NotFoundError, lambda: load(server.layer("nothing"))))
    with peers.FeatureServer(folder, page=300, key="planted-key") as server:
        url = server.layer("sites")
        report.check(name, "a token that is missing (499)", lambda: raises(ForbiddenError, lambda: load(url)))
        report.check(name, "a token that is wrong (498)", lambda: raises(
            ForbiddenError, lambda: load(url, {"arcgis": "wrong"})))
        report.check(name, "a token in the header, pages of 300", lambda: (
            f"{len(load(url, {'arcgis': 'planted-key'}))} rows"))


# -- CKAN ------------------------------------------------------------------------------------------------
def action(server: peers.Ckan, name: str, fields: dict, file: tuple[str, bytes] | None = None) -> dict:
    """One call of CKAN's action API, with a file as a form."""
    headers = {"Authorization": server.key, "Content-Type": "application/json"}
    body = json.dumps(fields).encode()
    if file:
        mark = "xxBOUNDARYxx"
        headers["Content-Type"] = f"multipart/form-data; boundary={mark}"
        parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
                 for key, value in fields.items()]
        head = (f'--{mark}\r\nContent-Disposition: form-data; name="upload"; filename="{file[0]}"\r\n'
                "Content-Type: application/octet-stream\r\n\r\n").encode()
        body = b"".join([*parts, head, file[1], f"\r\n--{mark}--\r\n".encode()])
    request = urllib.request.Request(f"{server.url}/api/3/action/{name}", body, headers)
    with urllib.request.urlopen(request, timeout=60) as reply:
        return json.load(reply)["result"]


def ckan(report: Report, folder: Path) -> None:
    from common_ground.base.errors import CommonGroundError, ForbiddenError, NotFoundError
    from common_ground.base.feedback import Silent
    from common_ground.connectors import cod, hdx
    from common_ground.tests.servers import made_up

    with peers.Ckan() as server:
        overrides = {"hdx": server.url}
        key = {"hdx": server.key}

        def publish(name: str, file: str, kind: str, body: bytes, **fields) -> None:
            action(server, "package_create", {"name": name, "title": f"Lesotho: {name}", "owner_org": "maps",
                                              "groups": [{"name": "lso"}], **fields})
            action(server, "resource_create", {"package_id": name, "name": file, "format": kind}, (file, body))

        def talk(secrets=None):
            return client(overrides, secrets, folder / "cache")

        def fill() -> str:
            action(server, "organization_create", {"name": "maps", "title": "Office of Invented Maps"})
            action(server, "group_create", {"name": "lso", "title": "Lesotho"})
            publish("cod-ab-lso", "lso_admin_boundaries.geojson.zip", "GeoJSON", made_up.package())
            publish("lesotho-displacement", "dtm.csv", "CSV", made_up.dtm_csv(made_up.DTM_ROWS).encode())
            publish("kept-back", "areas.geojson", "GeoJSON", json.dumps(made_up.boundaries(1)).encode(), private=True)
            for n in range(30):
                filler = {"name": f"filler-{n:02d}", "title": f"Filler {n}", "owner_org": "maps"}
                action(server, "package_create", filler)
            return "33 datasets"

        def search() -> str:
            page = hdx.search(hdx.SearchQuery(text="lesotho", countries=("LSO",)), talk())
            names = sorted(dataset.name for dataset in page.datasets)
            expect(names == ["cod-ab-lso", "lesotho-displacement"], names)
            return f"{page.count} found"

        def pages() -> str:
            found = [d.name for d in hdx.search_all(hdx.SearchQuery(text="filler"), talk())]
            expect(len(set(found)) == 30, len(found))
            return "30 of 30 over pages"

        def boundaries() -> str:
            frame = cod.fetch({"COUNTRY": "LSO", "FILE": "", "LEVEL": 1, "VERSION": None}, talk(), Silent())[0]
            expect(frame.table["adm1_pcode"].tolist() == ["LS01", "LS02", "LS03"], frame.table)
            return f"{len(frame)} areas through the zip"

        def file_of(name: str, secrets=None) -> str:
            frame = hdx.fetch({"DATASET": name, "FILE": ""}, talk(secrets), Silent())[0]
            return f"{len(frame)} rows"

        report.check("CKAN", "organisation, group, datasets, files put in", fill)
        report.check("CKAN", "search by word and country", search)
        report.check("CKAN", "search over several pages", pages)
        report.check("CKAN", "cod_ab from its zip", boundaries)
        report.check("CKAN", "any resource: a CSV", lambda: file_of("lesotho-displacement"))
        report.check("CKAN", "a dataset that is not there", lambda: raises(NotFoundError, lambda: file_of("nothing")))
        report.check("CKAN", "a private dataset without a key", lambda: raises(
            (ForbiddenError, NotFoundError), lambda: file_of("kept-back")))
        report.check("CKAN", "a private dataset with the key", lambda: file_of("kept-back", key))
        report.check("CKAN", "a key that is wrong", lambda: raises(
            CommonGroundError, lambda: file_of("kept-back", {"hdx": "wrong"})))


# -- pygeoapi --------------------------------------------------------------------------------------------
def pygeoapi(report: Report, folder: Path) -> None:
    from common_ground.base.feedback import Silent
    from common_ground.connectors import arcgis_search
    from common_ground.connectors.vector import read_vector

    (folder / "sites.geojson").write_text(json.dumps({
        **sites(120), "features": [{**f, "id": f["properties"]["OBJECTID"]} for f in sites(120)["features"]]}),
        encoding="utf-8")
    box = {"spatial": {"bbox": [-180, -90, 180, 90], "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}}
    about = {"type": "collection", "title": "x", "description": "x", "keywords": ["x"], "extents": box}
    records = {"_default": {str(n): {
        "id": f"r{n}", "externalId": f"r{n}", "type": "Feature", "recordUpdated": "2026-01-01T00:00:00Z",
        "geometry": {"type": "Polygon", "coordinates": [[[n, 0], [n + 1, 0], [n + 1, 1], [n, 1], [n, 0]]]},
        "properties": {"title": f"Minefields {n}", "type": "dataset", "url": f"https://example.org/{n}/FeatureServer",
                       "license": "CC BY", "_metadata-anytext": f"minefields {n}"}, "links": []}
        for n in range(1, 31)}}
    (folder / "records.tinydb").write_text(json.dumps(records), encoding="utf-8")
    resources = {
        "sites": {**about, "providers": [{"type": "feature", "name": "GeoJSON", "data": str(folder / "sites.geojson"),
                                          "id_field": "OBJECTID"}]},
        "dataset": {**about, "providers": [{"type": "record", "name": "TinyDBCatalogue", "title_field": "title",
                                            "data": str(folder / "records.tinydb"), "id_field": "externalId",
                                            "time_field": "recordUpdated"}]},
    }
    with peers.Pygeoapi(folder, resources, "/api/search/v1") as server:

        def features() -> str:
            path = client().download("hub", f"{server.url}/collections/sites/items", folder / "page.geojson",
                                     params={"f": "json", "limit": 100}, expect="geojson")
            frame = read_vector(path)
            expect(len(frame) == 100, len(frame))
            return f"{len(frame)} features of a page"

        def search() -> str:
            found = arcgis_search.search(client(), "minefields", Silent(), site=server.url, limit=25)
            expect(len(found) == 25 and found[0]["west"] is not None, found[:1])
            return f"{len(found)} records"

        report.check("pygeoapi", "a page of features as a layer (OGC API Features)", features)
        report.check("pygeoapi", "search as on a Hub site (OGC API Records)", search)


SERVERS = {"featureserver": featureserver, "ckan": ckan, "pygeoapi": pygeoapi}


def main(wanted: list[str]) -> int:
    unknown = [name for name in wanted if name not in SERVERS]
    if unknown:
        print(f"dev: no server called {', '.join(unknown)} (there are: {', '.join(SERVERS)})", file=sys.stderr)
        return 2
    report = Report()
    with tempfile.TemporaryDirectory(prefix="conformance-") as scratch:
        link = Path(scratch) / "plugins" / "common_ground"
        link.parent.mkdir()
        link.symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, str(link.parent))
        for name in wanted or SERVERS:
            folder = Path(scratch) / name
            folder.mkdir()
            try:
                SERVERS[name](report, folder)
            except peers.Missing as error:
                report.add(name, "install and start", "FAILED", str(error))
    print(f"{len(report.rows)} checks, {report.failed()} failed")
    return 1 if report.failed() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
