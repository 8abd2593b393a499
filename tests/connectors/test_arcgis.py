"""ArcGIS layers from a made-up FeatureServer on loopback, and geometries of the documented shapes."""

import math
import time

import pytest
import shapely
from common_ground.base.errors import (
    BadInput,
    Cancelled,
    CommonGroundError,
    ForbiddenError,
    NotFoundError,
    RateLimited,
    UnexpectedPayload,
)
from common_ground.connectors import arcgis, arcgis_search, esri
from common_ground.connectors.arcgis_server import error_of, split_address
from common_ground.connectors.http import Client, make_session
from common_ground.tests.servers.esri import DAY, EDITED, FIELDS, FeatureServer, TokenServer, row, square
from common_ground.tests.servers.replay import ReplayServer
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.fixture
def replay():
    with ReplayServer() as server:
        yield server


def client(overrides=None, secrets=None, **more):
    return Client(make_session(overrides or {}), overrides=overrides or {}, secrets=secrets or {}, attempts=2,
                  backoff=0.01, **more)


def load(url, recorder, secrets=None, **query):
    return arcgis.fetch({"COUNTRY": "", "URL": url, **query}, client(secrets=secrets), recorder)


# -- rows ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("formats", ["JSON", "JSON, geoJSON, PBF"])
@pytest.mark.parametrize("pages", [True, False], ids=["pages", "ids"])
@pytest.mark.parametrize("says_more", [True, False], ids=["says", "silent"])
@pytest.mark.parametrize("page", [1, 7, 25, 1000])
def test_all_rows_come_whatever_the_page(replay, recorder, formats, pages, says_more, page):
    server = FeatureServer(replay, formats=formats, pages=pages, says_more=says_more, page=page)
    frame = load(server.url + "/0", recorder)[0]
    assert frame.table["OBJECTID"].tolist() == list(range(1, 26))
    assert [g.x for g in frame.geometry] == pytest.approx([20 + n / 100 for n in range(1, 26)])
    assert frame.counts.balanced() and frame.counts.used == 25
    assert not frame.notes or "label" in frame.notes[0]


def test_values_are_typed_dated_and_labelled(replay, recorder):
    frame = load(FeatureServer(replay).url, recorder, LAYER="hazards")[0]
    first = frame.table.iloc[0]
    assert first["status"] == "Open" and first["status_code"] == 1
    assert first["surveyed"] == "1970-01-02T00:00:00Z"
    assert first["name"] == "Ħazard 1" and first["area"] == 0.5
    assert "SHAPE" not in frame.table
    assert str(frame.table["OBJECTID"].dtype) == "Int64"
    assert frame.table["status"].iloc[2] == "0", "a code without a label is kept"
    assert any("8 values of status" in note for note in frame.notes)
    assert frame.name == "arcgis_hazards" and frame.crs.startswith("GEOGCRS")
    about = frame.provenance
    assert about.source == "Office of Maps" and about.version == "2026-01-01"
    assert about.url.endswith("/FeatureServer/0")


def test_filters_work_on_the_server(replay, recorder):
    server = FeatureServer(replay)
    frame = load(server.url + "/0", recorder, WHERE="OBJECTID <= 20", BBOX=(20.105, 0.0, 20.205, 10.0))[0]
    assert frame.table["OBJECTID"].tolist() == list(range(11, 21))
    asked = [seen.query for seen in replay.seen if seen.path.endswith("query")]
    assert all(a["where"] == "OBJECTID <= 20" and a["inSR"] == "4326" for a in asked)
    assert all(a["orderByFields"] == "OBJECTID" for a in asked if "outFields" in a)


def test_a_long_condition_is_posted(replay, recorder):
    server = FeatureServer(replay)
    where = "OBJECTID <= 3 AND name IN (" + ",".join(f"'{n}'" for n in range(900)) + ")"
    frame = load(server.url + "/0", recorder, WHERE=where)[0]
    assert len(frame) == 3
    assert {seen.method for seen in replay.seen if seen.path.endswith("query")} == {"POST"}
    assert max(len(seen.target) for seen in replay.seen) < 2000


def test_rows_that_move_between_pages_are_neither_lost_nor_doubled(replay, recorder):
    server = FeatureServer(replay, page=5)
    inner, calls = server.query, []

    def shuffled(asked):
        if asked.get("resultOffset", "0") != "0":
            calls.append(asked)
            asked = {**asked, "resultOffset": str(int(asked["resultOffset"]) - 2)}
        return inner(asked)

    replay.serve(f"{server.path}/0/query", server.guarded(shuffled))
    frame = load(server.url + "/0", recorder)[0]
    assert calls and frame.table["OBJECTID"].tolist() == list(range(1, 26))


def test_rows_that_the_server_keeps_back_are_counted(replay, recorder):
    server = FeatureServer(replay)
    inner = server.query

    def one_more(asked):
        reply = inner(asked)
        return {"count": reply["count"] + 2} if "count" in reply else reply

    replay.serve(f"{server.path}/0/query", server.guarded(one_more))
    frame = load(server.url + "/0", recorder)[0]
    assert frame.counts.left_out == {"not sent by the server": 2} and frame.counts.read == 27
    assert any("did not send 2" in note for note in frame.notes)


def test_a_format_that_the_server_names_and_refuses_is_not_needed(replay, recorder):
    server = FeatureServer(replay)
    server.refuse_format = "geojson"
    assert len(load(server.url + "/0", recorder)[0]) == 25


def test_no_row_that_fits_is_an_empty_layer_that_says_so(replay, recorder):
    frame = load(FeatureServer(replay).url + "/0", recorder, WHERE="OBJECTID <= 0")[0]
    assert len(frame) == 0 and "status_code" in frame.table and "no row" in frame.notes[0]


def test_a_table_without_geometry(replay, recorder):
    server = FeatureServer(replay, kind="", formats="JSON", shape=lambda r: None)
    frame = load(server.url + "/0", recorder)[0]
    assert frame.geometry is None and frame.crs == "" and len(frame) == 25


def test_labels_of_subtypes(replay, recorder):
    server = FeatureServer(replay)
    server.description = {"typeIdField": "status", "types": [
        {"id": 1, "name": "Minefield", "domains": {"area": {"type": "codedValue",
                                                            "codedValues": [{"code": 0.5, "name": "small"}]}}}]}
    frame = load(server.url + "/0", recorder)[0]
    assert frame.table["area"].iloc[0] == "small" and frame.table["area_code"].iloc[0] == 0.5
    assert frame.table["area"].iloc[3] == "2", "other values stay as they are"


def test_attachments_only_when_asked(replay, recorder):
    server = FeatureServer(replay)
    assert len(load(server.url + "/0", recorder)) == 1
    assert not any(seen.path.endswith("Attachments") for seen in replay.seen)
    frame = load(server.url + "/0", recorder, ATTACHMENTS=True)[1]
    assert frame.table.iloc[0].tolist()[:5] == [1, 5, "sketch.jpg", "image/jpeg", 1234]
    assert frame.table["url"][0].endswith("/0/1/attachments/5")


# -- since -----------------------------------------------------------------------------------------------
def test_only_rows_edited_since_come_and_it_is_said(replay, recorder):
    frame = load(FeatureServer(replay).url + "/0", recorder, SINCE="2026-01-22")[0]
    assert frame.table["OBJECTID"].tolist() == list(range(21, 26))
    assert any("edited since 2026-01-22" in note for note in frame.notes)


def test_a_refresh_merges_what_changed_and_drops_what_is_gone(replay, recorder):
    server = FeatureServer(replay)
    before = load(server.url + "/0", recorder)[0]
    server.rows = [dict(r) for r in server.rows if r["OBJECTID"] != 4]
    server.rows[9].update(name="changed", last_edited_date=EDITED + 90 * DAY)
    server.rows.append({**row(40), "last_edited_date": EDITED + 90 * DAY})
    replay.seen.clear()
    frame = load(server.url + "/0", recorder, SINCE="2026-03-01", EARLIER=lambda name: before)[0]
    assert frame.table["OBJECTID"].tolist() == [1, 2, 3, *range(5, 26), 40]
    assert frame.table.set_index("OBJECTID").loc[11, "name"] == "changed"
    assert frame.geometry[3].x == pytest.approx(20.05)
    assert "2 rows are new or changed, 1 are gone, 23 are as before" in frame.notes[0]
    assert list(frame.table.dtypes) == list(before.table.dtypes)
    sent = [seen for seen in replay.seen if "outFields" in seen.query]
    assert len(sent) == 1, "only the changed rows were fetched"


def test_since_last_uses_the_time_of_the_earlier_state(replay, recorder):
    server = FeatureServer(replay)
    before = load(server.url + "/0", recorder, SINCE="last", EARLIER=lambda name: None)[0]
    assert len(before) == 25
    replay.seen.clear()
    load(server.url + "/0", recorder, SINCE="last", EARLIER=lambda name: before)
    assert any("last_edited_date >= TIMESTAMP" in seen.query.get("where", "") for seen in replay.seen)


def test_since_needs_an_edit_date_and_a_date(replay, recorder):
    server = FeatureServer(replay)
    with pytest.raises(BadInput, match="no date"):
        load(server.url + "/0", recorder, SINCE="yesterday")
    server.description = {"editFieldsInfo": None}
    server.fields = [f for f in FIELDS if f["name"] != "last_edited_date"]
    with pytest.raises(BadInput, match="when its rows were edited"):
        load(server.url + "/0", recorder, SINCE="2026-01-01")


# -- choice of the layer and errors ----------------------------------------------------------------------
def test_a_service_with_several_layers_lists_them(replay, recorder):
    server = FeatureServer(replay)
    with pytest.raises(BadInput, match="0: Hazards; 1: Devices"):
        load(server.url, recorder)
    with pytest.raises(NotFoundError, match=r"no layer Roads.*Hazards"):
        load(server.url, recorder, LAYER="Roads")
    assert len(load(server.url, recorder, LAYER="0")[0]) == 25


@pytest.mark.parametrize("url", ["", "https://example.org/x", "ftp://a/FeatureServer", "FeatureServer"])
def test_an_address_that_is_none(recorder, url):
    with pytest.raises(BadInput, match="address"):
        load(url, recorder)


@pytest.mark.parametrize(("text", "wanted"), [
    ("https://a.b/rest/services/x/FeatureServer/3?token=abc", ("https://a.b/rest/services/x/FeatureServer", 3)),
    ("a.b/rest/services/x/MapServer/0/query?where=1", ("https://a.b/rest/services/x/MapServer", 0)),
    ("https://me" + ":pw@a.b/x/FeatureServer/", ("https://a.b/x/FeatureServer", None)),
])
def test_addresses_lose_queries_and_logins(text, wanted):
    assert split_address(text) == wanted


def test_the_item_page_of_arcgis_online_leads_to_the_layer(replay, recorder):
    server = FeatureServer(replay)
    item = "0123456789abcdef" * 2
    replay.serve(f"/sharing/rest/content/items/{item}", {"url": server.url + "/0", "title": "Cleared land",
                                                         "owner": "imas", "licenseInfo": "<p>CC BY</p>"})
    overrides = {"arcgis": replay.url}
    frame = arcgis.fetch({"URL": f"https://www.arcgis.com/home/item.html?id={item}"},
                         client(overrides), recorder)[0]
    assert (frame.provenance.title, frame.provenance.licence) == ("Cleared land", "CC BY") and len(frame) == 25


@pytest.mark.parametrize(("code", "kind"), [
    (499, ForbiddenError), (498, ForbiddenError), (403, ForbiddenError), (400, BadInput), (404, NotFoundError),
    (429, RateLimited), (500, UnexpectedPayload), (None, UnexpectedPayload)])
def test_errors_with_http_200(replay, recorder, code, kind):
    server = FeatureServer(replay)
    replay.serve(f"{server.path}/0/query", {"error": {"code": code, "message": "It went wrong", "details": ["so"]}})
    with pytest.raises(kind, match="It went wrong"):
        load(server.url + "/0", recorder)


def test_a_wrong_condition_says_what_the_server_said(replay, recorder):
    with pytest.raises(BadInput, match="Invalid field: nofield"):
        load(FeatureServer(replay).url + "/0", recorder, WHERE="nofield = 1")


@pytest.mark.parametrize("bad", ["[]", "{}", "null", '{"fields": 3}', "3"])
@pytest.mark.parametrize("part", ["", "/query"])
def test_answers_of_another_shape(replay, recorder, bad, part):
    server = FeatureServer(replay)
    replay.serve(f"{server.path}/0{part}", bad)
    with pytest.raises(UnexpectedPayload):
        load(server.url + "/0", recorder)


def test_error_texts_carry_no_secret():
    said = {"code": 498, "message": "bad tok-planted"}
    error = error_of(said, "ArcGIS", "d", redact=lambda text: text.replace("tok-planted", "*"))
    assert "planted" not in str(error)


# -- token -----------------------------------------------------------------------------------------------
def test_a_token_goes_in_the_header_only_where_it_is_asked_for(replay, recorder):
    locked = FeatureServer(replay, token="tok-planted", path="/locked")
    open_one = FeatureServer(replay, path="/open")
    with pytest.raises(ForbiddenError, match="wants a token"):
        load(locked.url + "/0", recorder)
    with pytest.raises(ForbiddenError, match="refused your token"):
        load(locked.url + "/0", recorder, secrets={"arcgis": "other"})
    assert len(load(locked.url + "/0", recorder, secrets={"arcgis": "tok-planted"})[0]) == 25
    replay.seen.clear()
    assert len(load(open_one.url + "/0", recorder, secrets={"arcgis": "tok-planted"})[0]) == 25
    assert not any("x-esri-authorization" in seen.headers for seen in replay.seen)
    assert not any("tok-planted" in seen.target for seen in replay.seen)


def test_a_token_of_one_server_is_used_there(replay, recorder):
    locked = FeatureServer(replay, token="tok-planted")
    assert len(load(locked.url + "/0", recorder, secrets={"arcgis:127.0.0.1": "tok-planted"})[0]) == 25
    assert all("x-esri-authorization" in seen.headers for seen in replay.seen)


def test_no_token_over_an_open_line(replay, recorder, monkeypatch):
    server = arcgis.Server(client(secrets={"arcgis": "tok-planted"}), "http://maps.example.org/FeatureServer")
    with pytest.raises(ForbiddenError, match="without encryption"):
        server._may_give()


LOGIN = {"arcgis:127.0.0.1": "officer:planted pass:word"}


def test_a_login_becomes_a_token_that_stands_in_no_address(replay, recorder):
    tokens = TokenServer(replay)
    server = FeatureServer(replay, token=tokens, page=7)
    frame = load(server.url + "/0", recorder, secrets=LOGIN)[0]
    assert len(frame) == 25 and tokens.given == ["made-token-1"]
    assert tokens.asked[0]["client"] == "referer" and tokens.asked[0]["referer"] == replay.url
    for seen in replay.seen:
        assert "planted" not in seen.target and "made-token" not in seen.target and "officer" not in seen.target
        assert "planted" not in str(seen.headers), "the password is sent to generateToken only"
    assert "planted" not in str(frame.provenance) and "made-token" not in str(frame.provenance)


def test_a_login_for_any_server_is_used_when_one_asks(replay, recorder):
    tokens = TokenServer(replay)
    server = FeatureServer(replay, token=tokens)
    open_one = FeatureServer(replay, path="/open")
    assert len(load(open_one.url + "/0", recorder, secrets={"arcgis": "officer:planted pass:word"})[0]) == 25
    assert not tokens.given
    assert len(load(server.url + "/0", recorder, secrets={"arcgis": "officer:planted pass:word"})[0]) == 25


def test_an_expired_token_is_renewed_once(replay, recorder):
    tokens = TokenServer(replay)
    server = FeatureServer(replay, token=tokens, page=5)
    inner, calls = server.query, []

    def expires_in_the_middle(asked):
        calls.append(asked)
        if len(calls) == 2:
            tokens.expire()
        return inner(asked)

    replay.serve(f"{server.path}/0/query", server.guarded(expires_in_the_middle))
    assert len(load(server.url + "/0", recorder, secrets=LOGIN)[0]) == 25
    assert tokens.given == ["made-token-1", "made-token-2"], "once, also for pages that were asked for in parallel"


def test_a_token_near_its_end_is_renewed_before_it_is_used(replay, recorder):
    tokens = TokenServer(replay, lifetime=5)
    server = FeatureServer(replay, token=tokens)
    assert len(load(server.url + "/0", recorder, secrets=LOGIN)[0]) == 25
    assert len(tokens.given) >= 2


def test_a_token_that_is_refused_after_the_renewal_is_the_end(replay, recorder):
    tokens = TokenServer(replay)
    server = FeatureServer(replay, token=tokens)
    tokens.valid = type("Never", (set,), {"add": lambda self, one: None})()
    with pytest.raises(ForbiddenError, match="refused your token"):
        load(server.url + "/0", recorder, secrets=LOGIN)
    assert len(tokens.given) == 2


def test_a_wrong_password_is_said_and_not_tried_again(replay, recorder):
    tokens = TokenServer(replay)
    server = FeatureServer(replay, token=tokens)
    with pytest.raises(ForbiddenError, match="refused your user name or password") as caught:
        load(server.url + "/0", recorder, secrets={"arcgis:127.0.0.1": "officer:planted wrong"})
    assert len(tokens.asked) == 1, "accounts are locked after a few tries"
    assert "planted" not in caught.value.details + str(caught.value)


def test_a_password_goes_to_its_own_host_only(replay, recorder):
    with ReplayServer(host="127.0.0.2") as other:
        tokens = TokenServer(replay, at=other)
        server = FeatureServer(replay, token=tokens)
        with pytest.raises(ForbiddenError, match=r"127\.0\.0\.2"):
            load(server.url + "/0", recorder, secrets=LOGIN)
        assert not other.seen
        both = {**LOGIN, "arcgis:127.0.0.2": LOGIN["arcgis:127.0.0.1"]}
        assert len(load(server.url + "/0", recorder, secrets=both)[0]) == 25, "a portal whose login is stored, too"


@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_password_does_not_follow_a_redirect_to_another_host(replay, recorder, status):
    with ReplayServer(host="127.0.0.2") as other:
        tokens = TokenServer(replay)
        server = FeatureServer(replay, token=tokens)
        replay.serve("/arcgis/tokens/generateToken", status=status,
                     headers={"Location": f"{other.url}/arcgis/tokens/generateToken"})
        other.serve("/arcgis/tokens/generateToken", {"token": "stolen"})
        with pytest.raises(CommonGroundError):
            load(server.url + "/0", recorder, secrets=LOGIN)
        assert not any(b"planted" in seen.body for seen in other.seen)


def test_a_server_that_names_no_token_service(replay, recorder):
    server = FeatureServer(replay, token="x")
    replay.serve("/arcgis/rest/info", {"currentVersion": 11.2, "authInfo": {"isTokenBasedSecurity": False}})
    with pytest.raises(ForbiddenError, match="no tokens"):
        load(server.url + "/0", recorder, secrets=LOGIN)


def test_a_login_is_never_sent_as_a_token(replay, recorder):
    """The key of a source goes to the source's own address by itself; a password must not."""
    own = client({"arcgis": replay.url}, {"arcgis": "officer:planted pass:word"})
    replay.serve("/sharing/rest/search", {"total": 0, "results": [], "nextStart": -1})
    own.get_json("arcgis", "https://www.arcgis.com/sharing/rest/search", {"q": "x"})
    assert "planted" not in str(replay.seen[-1].headers)


# -- files that hang on rows -----------------------------------------------------------------------------
def attached(replay, **more):
    server = FeatureServer(replay, rows=[row(n) for n in range(1, 5)], **more)
    server.attach(1, 5, "../../sketch of\\site?.jpg", b"\xff\xd8 jpeg")
    server.attach(1, 6, "sketch.jpg", b"\xff\xd8 another")
    server.attach(2, 7, "run me.exe", b"MZ", "application/octet-stream")
    server.attach(3, 8, "film.mp4", b"x" * 2_000_000, "video/mp4")
    server.attach(4, 9, "محضر.pdf", b"%PDF-1.4", "application/pdf")
    return server


def test_files_come_only_when_asked_into_a_folder_with_safe_names(replay, recorder, tmp_path):
    server = attached(replay)
    folder = tmp_path / "attachments"
    frame = load(server.url + "/0", recorder, ATTACHMENTS=True, FOLDER=str(tmp_path))[1]
    assert not folder.exists() and frame.table["file"].isna().all()
    frame = load(server.url + "/0", recorder, ATTACHMENT_FILES=True, ATTACHMENT_MB=1, FOLDER=str(tmp_path))[1]
    rows = frame.table.set_index("attachment_id")
    files = sorted(path.name for path in tmp_path.rglob("*") if path.is_file())
    assert files == ["1_5_sketch_of_site.jpg", "1_6_sketch.jpg", "4_9_محضر.pdf"]
    assert all(path.resolve().is_relative_to(folder.resolve()) for path in tmp_path.rglob("*") if path.is_file())
    assert rows["file"][5].endswith("1_5_sketch_of_site.jpg") and not rows["file"][5].startswith("/")
    assert (tmp_path / rows["file"][9]).read_bytes() == b"%PDF-1.4"
    assert "run" in rows["left_out"][7] and "MB" in rows["left_out"][8]
    assert frame.counts.used == 5 and any("2 attachments stay on the server" in note for note in frame.notes)
    replay.seen.clear()
    load(server.url + "/0", recorder, ATTACHMENT_FILES=True, ATTACHMENT_MB=1, FOLDER=str(tmp_path))
    assert not any("/attachments/" in seen.path for seen in replay.seen), "what is there is not fetched again"


def test_files_of_a_locked_layer_and_an_error_in_place_of_one(replay, recorder, tmp_path):
    server = attached(replay, token="tok-planted")
    frame = load(server.url + "/0", recorder, secrets={"arcgis": "tok-planted"}, ATTACHMENT_FILES=True,
                 FOLDER=str(tmp_path))[1]
    assert frame.table["file"].notna().sum() == 4
    server.attach(1, 6, "sketch.jpg", b'{"error":{"code":500,"message":"gone"}}', size=9)
    replay.serve(f"{server.path}/0/4/attachments/9", b'{"error":{"code":500,"message":"Attachment not found"}}')
    for path in tmp_path.rglob("4_9*"):
        path.unlink()
    frame = load(server.url + "/0", recorder, secrets={"arcgis": "tok-planted"}, ATTACHMENT_FILES=True,
                 FOLDER=str(tmp_path))[1]
    rows = frame.table.set_index("attachment_id")
    assert rows["file"].isna()[9] and rows["left_out"][9] and not list(tmp_path.rglob("4_9*"))


def test_a_size_that_was_told_wrong_does_not_fill_the_disk(replay, recorder, tmp_path):
    server = FeatureServer(replay, rows=[row(1)])
    server.attach(1, 5, "large.jpg", b"x" * 3_000_000, size=10)
    frame = load(server.url + "/0", recorder, ATTACHMENT_FILES=True, ATTACHMENT_MB=1, FOLDER=str(tmp_path))[1]
    assert frame.table["file"].isna().all() and frame.table["left_out"].notna().all()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_files_need_a_folder(replay, recorder):
    with pytest.raises(BadInput, match="workspace"):
        load(attached(replay).url + "/0", recorder, ATTACHMENT_FILES=True)


def test_cancel_stops_within_a_second(replay, recorder):
    server = FeatureServer(replay, page=1)
    inner = server.query

    def slow(asked):
        time.sleep(0.2)
        return inner(asked)

    replay.serve(f"{server.path}/0/query", server.guarded(slow))
    started = []

    class Stop:
        warn = info = set_progress = staticmethod(lambda *a: None)

        def is_cancelled(self):
            started.append(time.monotonic())
            return started[-1] - started[0] > 0.8

    begin = time.monotonic()
    with pytest.raises(Cancelled):
        arcgis.fetch({"URL": server.url + "/0"}, client(), Stop())
    assert time.monotonic() - begin < 1.8


# -- search and preset -----------------------------------------------------------------------------------
PORTAL = {"total": 2, "start": 1, "num": 1, "nextStart": 2, "results": [
    {"id": "a1", "title": "Minefields", "type": "Feature Service", "url": "https://x/FeatureServer", "owner": "o",
     "modified": EDITED, "snippet": "All <b>of</b> them", "extent": [[20, 4], [22, 6]]}]}
HUB = {"type": "FeatureCollection", "numberMatched": 1, "features": [
    {"id": "b2", "type": "Feature", "geometry": {"type": "Polygon", "coordinates": [square(1, 2)]},
     "properties": {"title": "Roads", "type": "Feature Service", "url": "https://y/FeatureServer/0",
                    "license": "CC BY", "modified": "2026-02-03"}}]}


def test_search_on_arcgis_online_pages_to_the_end(replay, recorder):
    replay.serve("/sharing/rest/search", PORTAL)
    replay.serve("/sharing/rest/search?start=2", {**PORTAL, "nextStart": -1})
    frame = arcgis_search.fetch({"TEXT": "mines", "BBOX": (20, 4, 22, 6)}, client({"arcgis": replay.url}), recorder)[0]
    assert frame.table["title"].tolist() == ["Minefields"] * 2
    assert frame.table["modified"][0] == "2026-01-01T00:00:00Z" and frame.table["summary"][0] == "All of them"
    assert frame.geometry[0].bounds == (20, 4, 22, 6)
    assert replay.seen[0].query["bbox"].startswith("20.0")


def test_search_on_a_hub_site(replay, recorder):
    replay.serve("/api/search/v1/collections/dataset/items", HUB)
    frame = arcgis_search.fetch({"TEXT": "roads", "SITE": replay.url}, client(), recorder)[0]
    assert frame.table.iloc[0][["title", "licence", "url"]].tolist() == ["Roads", "CC BY", "https://y/FeatureServer/0"]
    assert frame.geometry[0].bounds == (1, 2, 2, 3)


def test_search_without_words_or_finds(replay, recorder):
    replay.serve("/sharing/rest/search", {"results": [], "nextStart": -1})
    with pytest.raises(BadInput):
        arcgis_search.fetch({"TEXT": " "}, client(), recorder)
    with pytest.raises(NotFoundError):
        arcgis_search.fetch({"TEXT": "x"}, client({"arcgis": replay.url}), recorder)


def test_unhcr_sites_of_a_country(replay, recorder):
    from common_ground.connectors import unhcr_sites

    server = FeatureServer(replay, path="/arcgis/rest/services/core_v2/wrl_prp_p_unhcr_PoC")
    frame = unhcr_sites.fetch({"COUNTRY": "TCD", "WHERE": "OBJECTID <= 5"}, client({"unhcr_gis": replay.url}),
                              recorder)[0]
    assert len(frame) == 5 and frame.name == "unhcr_sites" and "Chad" in frame.provenance.title
    assert all(s.query["where"] == "iso3 = 'TCD' AND (OBJECTID <= 5)" for s in replay.seen if s.path.endswith("query"))
    assert server.url


# -- geometries ------------------------------------------------------------------------------------------
def one(shape):
    return esri.geometries([{"geometry": shape}], "x")[0]


@pytest.mark.parametrize("shape", [None, {}, {"x": None, "y": None}, {"x": "NaN", "y": "NaN"}, {"rings": []},
                                   {"paths": []}, {"points": []}, {"type": "Point", "coordinates": []},
                                   {"rings": [[[0, 0], [1, 1]]]}])
def test_empty_geometries_are_none(shape):
    assert one(shape) is None


@pytest.mark.parametrize("shape", [{"y": 3}, {"rings": 3}, {"type": "Point", "coordinates": ["a", "b"]},
                                   {"type": "Blob", "coordinates": [1]}, {"rings": [[["x"]], 3]}])
def test_geometries_that_are_none_are_refused(shape):
    with pytest.raises(UnexpectedPayload):
        one(shape)


def test_parts_and_holes_by_direction():
    hole, island = square(2, 2, 4, clockwise=False), square(3, 3, 1)
    found = one({"rings": [square(0, 0, 10), hole, island, square(20, 0, 2)]})
    assert found.geom_type == "MultiPolygon" and found.is_valid
    assert sorted(part.area for part in found.geoms) == [1, 4, 84]
    assert one({"rings": [square(0, 0, 10), hole]}).area == 84


def test_rings_the_wrong_way_round():
    found = one({"rings": [square(0, 0, 10, False), square(20, 0, 2, False)]})
    assert found.area == 104
    assert one({"rings": [square(0, 0, 10, False)]}).area == 100


def test_z_and_m_are_dropped_also_where_they_are_null():
    assert one({"x": 1, "y": 2, "z": 3}).wkt == "POINT (1 2)"
    line = one({"hasM": True, "paths": [[[0, 0, 5, None], [1, 1, 5, 2]], [[2, 2, 5, 1], [3, 3, 5, 1]]]})
    assert line.geom_type == "MultiLineString" and not line.has_z
    assert one({"type": "Point", "coordinates": [1, 2, 3]}).wkt == "POINT (1 2)"
    assert one({"points": [[1, 2], [3, 4, 5]]}).geom_type == "MultiPoint"


def test_a_circular_arc_is_round_to_a_thousandth():
    half = one({"curveRings": [[[0, 0], {"c": [[10, 0], [5, 5]]}, [0, 0]]]})
    assert half.area == pytest.approx(math.pi * 25 / 2, rel=2e-3)
    full = one({"curveRings": [[[0, 0], {"c": [[0, 0], [10, 0]]}]]})
    assert full.area == pytest.approx(math.pi * 25, rel=2e-3)
    other_way = one({"curvePaths": [[[0, 0], {"c": [[10, 0], [5, -5]]}]]})
    assert other_way.bounds[1] == pytest.approx(-5, abs=0.02)
    assert other_way.length == pytest.approx(math.pi * 5, rel=1e-3)


def test_elliptic_arcs_and_bezier_curves():
    quarter = one({"curvePaths": [[[5, 0], {"a": [[0, 5], [0, 0], 1, 0]}]]})
    assert quarter.length == pytest.approx(math.pi * 2.5, rel=1e-3)
    long_way = one({"curvePaths": [[[5, 0], {"a": [[0, 5], [0, 0], 0, 1]}]]})
    assert long_way.length == pytest.approx(math.pi * 7.5, rel=1e-3)
    ellipse = one({"curveRings": [[[10, 0], {"a": [[10, 0], [0, 0], 0, 1, 0, 10, 0.5]}]]})
    assert ellipse.area == pytest.approx(math.pi * 50, rel=2e-3)
    bezier = one({"curvePaths": [[[0, 0], {"b": [[3, 0], [1, 1], [2, 1]]}]]})
    assert bezier.bounds[3] == pytest.approx(0.75, abs=1e-3)
    straight = one({"curvePaths": [[[0, 0], {"c": [[2, 0], [1, 0]]}]]})
    assert straight.length == 2


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 4), st.booleans()), min_size=1, max_size=12))
def test_every_feature_keeps_its_place(plan):
    """Parts and holes of many features at once end up with their own feature."""
    features, areas = [], []
    for number, (parts, holed) in enumerate(plan):
        rings, area = [], 0
        for part in range(parts):
            rings.append(square(number * 100 + part * 20, 0, 10))
            area += 100
            if holed:
                rings.insert(0, square(number * 100 + part * 20 + 1, 1, 3, clockwise=False))
                area -= 9
        features.append({"geometry": {"rings": rings}})
        features.append({"geometry": None})
        areas += [area, 0]
    found = esri.geometries(features, "x")
    assert [0 if g is None else g.area for g in found] == areas
    assert all(g is None or (shapely.is_valid(g) and int(g.bounds[0] // 100) == n // 2) for n, g in enumerate(found))
