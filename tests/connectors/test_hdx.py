"""HDX: requests built, answers parsed, paging while the count moves, downloads; recorded payloads and loopback."""

import json
from datetime import datetime, timedelta

import pytest
from common_ground.base.errors import (
    BadInput,
    ByRequestOnly,
    ForbiddenError,
    NotFoundError,
    RateLimited,
    UnexpectedPayload,
)
from common_ground.base.feedback import Silent
from common_ground.connectors import hdx
from common_ground.connectors.hdx import Dataset, SearchQuery
from common_ground.connectors.http import Client, make_session
from common_ground.tests.servers import made_up
from common_ground.tests.servers.replay import ReplayServer


@pytest.fixture
def server():
    with ReplayServer() as replay:
        yield replay


@pytest.fixture
def client(server, tmp_path):
    overrides = {"hdx": server.url}
    return Client(make_session(overrides), overrides=overrides, cache=tmp_path / "cache", attempts=2, backoff=0.01)


def recorded(samples, name):
    payload = json.loads((samples / "ckan" / name).read_text(encoding="utf-8"))
    return hdx.parse_dataset(payload.get("result", payload))


def test_a_search_becomes_solr_filters():
    query = SearchQuery(
        "landmine",
        ("SOM", "SSD"),
        ("GeoJSON", "SHP"),
        "cod-enhanced",
        geodata=True,
        by_request=False,
        freshness="fresh",
    ).build(20, 10)
    assert query["q"] == "landmine" and query["start"] == 20 and query["rows"] == 10
    for part in (
        "groups:(som OR ssd)",
        'res_format:("GeoJSON" OR "SHP")',
        'cod_level:"cod-enhanced"',
        "has_geodata:true",
        "-extras_is_requestdata_type:true",
    ):
        assert part in query["fq"].split(" AND ") or part in query["fq"]
    assert query["sort"].endswith("desc") and query["ext_update_status"] == "fresh"
    assert '\\"' in SearchQuery(organisation='a"b').build()["fq"]


def test_recorded_search_page(samples):
    name = "hdx-cli-toolkit__2024-08-24-hdx-snapshot-filtered.json"
    payload = json.loads((samples / "ckan" / name).read_text(encoding="utf-8"))
    rows = payload if isinstance(payload, list) else payload["result"]["results"]
    page = hdx.parse_search({"success": True, "result": {"count": len(rows), "results": rows, "search_facets": {}}})
    assert len(page.datasets) == page.count == len(rows) > 30
    assert all(d.name and d.licence for d in page.datasets)


def test_recorded_boundary_dataset(samples):
    dataset = recorded(samples, "dataset-cod-ab-caf.json")
    assert dataset.cod_level == "cod-enhanced" and dataset.countries == ("CAF",)
    assert dataset.date_end == "2024-03-31" and dataset.licence.endswith("(CC BY-IGO)")
    provenance = dataset.provenance(dataset.resources[2], "2026-01-01T00:00:00Z")
    assert provenance.owner == "OCHA Central African Republic" and provenance.sensitivity == "low"
    assert provenance.url == "https://data.humdata.org/dataset/cod-ab-caf"
    shape = dataset.resources[2]
    assert shape.bbox == pytest.approx((14.4, 2.2, 27.5, 11.0), abs=0.2)
    assert "objectid" in shape.fields
    assert dataset.resources[0].sheets


def test_recorded_external_resource_gets_an_ending(samples):
    dataset = recorded(samples, "package_show__afghanistan-humanitarian-needs.json")
    sheet = next(r for r in dataset.resources if "docs.google" in r.url)
    assert sheet.external and hdx.file_name(sheet).endswith(".xlsx")
    assert not dataset.resources[0].external


NOW = datetime(2026, 6, 1)


@pytest.mark.parametrize(
    ("days", "age", "expected"),
    [
        (7, 6, "fresh"),
        (7, 8, "due"),
        (7, 15, "overdue"),
        (7, 22, "delinquent"),
        (30, 45, "overdue"),
        (365, 424, "due"),
        (365, 426, "overdue"),
        (365, 456, "delinquent"),
        (730, 729, "fresh"),
        (730, 791, "overdue"),
        (0, 999, "fresh"),
        (-1, 999, "fresh"),
        (-2, 1, "unknown"),
        (None, 1, "unknown"),
        (1, 3.5, "delinquent"),
    ],
)
def test_freshness_by_hdx_thresholds(days, age, expected):
    changed = (NOW - timedelta(days=age)).isoformat()
    assert Dataset("i", "n", "t", last_modified=changed, update_frequency=days).freshness(NOW) == expected
    reviewed = Dataset("i", "n", "t", last_modified="2001-01-01", reviewed=changed, update_frequency=days)
    assert reviewed.freshness(NOW) == expected


@pytest.mark.parametrize(("days", "ends"), [(30, (30, 44, 60)), (90, (90, 120, 150)), (180, (180, 210, 240)),
                                            (365, (365, 425, 455))])
def test_the_days_of_the_freshness_table(days, ends):
    """hdx-data-freshness: due, overdue and delinquent after so many days."""
    for age, before, after in zip(ends, ("fresh", "due", "overdue"), ("due", "overdue", "delinquent")):
        for hours, expected in ((-1, before), (1, after)):
            changed = (NOW - timedelta(days=age, hours=hours)).isoformat()
            assert Dataset("i", "n", "t", last_modified=changed, update_frequency=days).freshness(NOW) == expected


def test_the_thresholds_are_those_in_a_recorded_payload(samples):
    payload = json.loads((samples / "dtm" / "hdx" / "dataset-global-iom-dtm-from-api.json").read_text(encoding="utf-8"))
    row = payload.get("result", payload)
    dataset = hdx.parse_dataset(row)
    due, overdue = datetime.fromisoformat(row["due_date"]), datetime.fromisoformat(row["overdue_date"])
    assert [dataset.freshness(t + timedelta(minutes=1)) for t in (due - timedelta(days=1), due, overdue)] == [
        "fresh",
        "due",
        "overdue",
    ]


@pytest.mark.parametrize("row", [{}, {"name": ""}, [], None, "x"])
def test_a_record_that_is_none(row):
    with pytest.raises(UnexpectedPayload):
        hdx.parse_dataset(row)


@pytest.mark.parametrize(
    "payload", [[], {"success": False, "error": {"message": "Search Error"}}, {"result": []}, {"a": 1}, None]
)
def test_an_answer_that_is_none(payload):
    with pytest.raises(UnexpectedPayload):
        hdx.parse_search(payload)


def test_odd_values_in_a_record_do_no_harm():
    dataset = hdx.parse_dataset(
        {
            "name": "x",
            "groups": None,
            "organization": None,
            "dataset_date": "[2020-01-01T00:00:00 TO *]",
            "data_update_frequency": "sometimes",
            "resources": [
                {
                    "shape_info": "{broken",
                    "fs_check_info": '[{"hxl_proxy_response": null}]',
                    "size": "many",
                    "url": None,
                }
            ],
        }
    )
    assert (dataset.date_start, dataset.date_end) == ("2020-01-01", "") and dataset.update_frequency is None
    assert dataset.resources[0].bbox is None and dataset.resources[0].size == 0


def pages(server, batches):
    """Serve package_search answers one after the other: (count, ids)."""
    queue = list(batches)

    def answer(seen):
        count, ids = queue.pop(0) if len(queue) > 1 else queue[0]
        rows = [{"id": i, "name": f"d{i}"} for i in ids]
        return (
            200,
            {"Content-Type": "application/json"},
            json.dumps({"success": True, "result": {"count": count, "results": rows}}).encode(),
        )

    server.serve("/api/3/action/package_search", answer)


def test_paging_gives_every_dataset_once(server, client):
    pages(server, [(5, [1, 2]), (5, [3, 4]), (5, [5])])
    assert [d.id for d in hdx.search_all(SearchQuery("x"), client, page=2)] == ["1", "2", "3", "4", "5"]
    assert [s.query["start"] for s in server.seen] == ["0", "2", "4"]
    assert {s.query["sort"] for s in server.seen} == {"metadata_created asc"}


def test_paging_starts_again_when_the_count_moves(server, client):
    pages(server, [(4, [1, 2]), (5, [4, 5]), (5, [1, 2]), (5, [3, 4]), (5, [5])])
    assert sorted(d.id for d in hdx.search_all(SearchQuery("x"), client, page=2)) == ["1", "2", "3", "4", "5"]
    assert len(server.seen) == 5


def test_a_dataset_that_is_not_there_private_or_given_on_request(server, client):
    site = made_up.Hdx(server)
    with pytest.raises(NotFoundError, match="HDX has no dataset nothing"):
        hdx.package_show("nothing", client)
    refusal = {"success": False, "error": {"message": "Access denied", "__type": "Authorization Error"}}
    server.serve("/api/3/action/package_show?id=secret", refusal, status=403)
    with pytest.raises(ForbiddenError, match="is private; ask its organisation"):
        hdx.package_show("secret", client)
    site.publish("asked", {}, is_requestdata_type=True)
    with pytest.raises(ByRequestOnly, match=r"open https://data.humdata.org/dataset/asked and ask"):
        hdx.choose(hdx.package_show("asked", client))
    site.publish("hollow", {})
    with pytest.raises(NotFoundError, match="has no files"):
        hdx.choose(hdx.package_show("hollow", client))


@pytest.mark.parametrize(
    ("files", "taken"),
    [
        (
            {
                "a.xlsx": "XLSX",
                "b.csv": "CSV",
                "c.gdb.zip": "Geodatabase",
                "d.shp.zip": "SHP",
                "e.geojson.zip": "GeoJSON",
            },
            "e.geojson.zip",
        ),
        ({"c.gdb.zip": "Geodatabase", "d.shp.zip": "SHP"}, "d.shp.zip"),
        ({"n.pdf": "PDF", "b.csv": "CSV"}, "b.csv"),
    ],
)
def test_the_resource_that_a_map_uses_best(server, client, files, taken):
    site = made_up.Hdx(server)
    site.publish("d", {name: (kind, b"x") for name, kind in files.items()})
    dataset = hdx.package_show("d", client)
    assert hdx.choose(dataset).name == taken
    assert hdx.choose(dataset, "B.CSV").name == "b.csv" if "b.csv" in files else True
    with pytest.raises(NotFoundError, match="has no file zzz; choose one of"):
        hdx.choose(dataset, "zzz")


def test_a_file_is_downloaded_once_through_its_redirect(server, client):
    site = made_up.Hdx(server)
    site.publish("d", {"points.csv": ("CSV", b"name,lat,lon\na,-29.5,27.5\nb,,\n")})
    query = {"DATASET": "https://data.humdata.org/dataset/d", "COUNTRY": ""}
    for _ in range(2):
        (frame,) = hdx.fetch(query, client, Silent())
    assert site.downloads() == 1
    assert frame.geometry[0].wkt == "POINT (27.5 -29.5)" and frame.geometry[1] is None
    assert any("1 rows have no usable coordinates" in note for note in frame.notes)
    assert frame.provenance.title == "Lesotho: d: points.csv" and frame.provenance.caveats == "See the note."
    assert frame.provenance.retrieved_at.endswith("Z")


def test_a_zip_with_several_layers_asks_which(server, client):
    made_up.Hdx(server).publish("d", {"lso.geojson.zip": ("GeoJSON", made_up.package((1, 2)))})
    with pytest.raises(BadInput, match="lso_admin1, lso_admin2"):
        hdx.fetch({"DATASET": "d"}, client, Silent())
    (frame,) = hdx.fetch({"DATASET": "d", "LAYER": "lso_admin2"}, client, Silent())
    assert len(frame) == 6


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("html", UnexpectedPayload),
        ("rate_limited", RateLimited),
        ("forbidden_html", ForbiddenError),
        ("server_error", UnexpectedPayload),
        ("cut", UnexpectedPayload),
    ],
)
def test_faults_on_the_way(server, client, fault, error):
    made_up.Hdx(server).publish("d", {"lso.geojson.zip": ("GeoJSON", made_up.package((1,)))})
    server.fault("/s3/d/lso.geojson.zip", fault)
    with pytest.raises(error):
        hdx.fetch({"DATASET": "d"}, client, Silent())
    assert not list((client.cache.folder / "files").rglob("*.zip"))
    server.heal()
    server.fault("/api/3/action/package_show", fault)
    with pytest.raises(error):
        hdx.package_show("d", client)


def test_no_dataset_named(client):
    with pytest.raises(BadInput, match="No dataset is named"):
        hdx.fetch({"DATASET": ""}, client, Silent())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cod-ab-caf", "cod-ab-caf"),
        ("https://data.humdata.org/dataset/cod-ab-caf", "cod-ab-caf"),
        ("https://data.humdata.org/dataset/cod-ab-caf/resource/12?x=1", "cod-ab-caf"),
        (" x ", "x"),
    ],
)
def test_dataset_names_from_addresses(text, name):
    assert hdx.dataset_name(text) == name
