"""The pure parts: addresses, redaction, payloads, archives, statuses. See tests/bridge/test_network.py too."""

import io
import json
import logging
import stat
import zipfile

import pytest
import requests
from common_ground.base import errors
from common_ground.connectors import endpoints, payload
from common_ground.connectors.archive import check_zip, extract
from common_ground.connectors.http import Client, make_session, redact
from common_ground.connectors.http_cache import Cache, safe_name
from common_ground.connectors.http_errors import error_for, error_from, reason_of
from common_ground.tests.servers.replay import Pattern, ReplayServer, gzip_zeros, zip_bomb, zip_many, zip_traversal

HDX = "https://data.humdata.org"


# -- addresses -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(("url", "expected"), [
    (HDX + "/api/3/action/package_show?id=x#y", "http://127.0.0.1:8000/api/3/action/package_show?id=x#y"),
    ("https://DATA.humdata.org:443/a", "http://127.0.0.1:8000/a"),
    ("http://data.humdata.org/a", "http://127.0.0.1:8000/a"),
    (HDX, "http://127.0.0.1:8000"),
    (HDX + ":8443/a", HDX + ":8443/a"),
    ("https://feature.data.humdata.org/a", "https://feature.data.humdata.org/a"),
    ("https://data.humdata.org.evil.example/a", "https://data.humdata.org.evil.example/a"),
    ("https://evil.example/?u=https://data.humdata.org/a", "https://evil.example/?u=https://data.humdata.org/a"),
    ("https://data.humdata.org@evil.example/a", "https://data.humdata.org@evil.example/a"),
    ("not a url", "not a url"),
])
def test_an_override_replaces_the_sources_own_origin_only(url, expected):
    assert endpoints.rewrite(url, {"hdx": "http://127.0.0.1:8000/"}) == expected


def test_sources_on_one_origin_share_its_override_and_their_own_wins():
    one, other = "http://127.0.0.1:1", "http://127.0.0.1:2"
    assert endpoints.rewrite(HDX + "/a", {"hdx": one}, "cod_ab") == one + "/a"
    assert endpoints.rewrite(HDX + "/a", {"cod_ab": other}, "hdx") == other + "/a"
    assert endpoints.rewrite(HDX + "/a", {"hdx": one, "cod_ab": other}, "cod_ab") == other + "/a"
    assert endpoints.rewrite(HDX + "/a", {"hdx": one, "cod_ab": other}) == one + "/a"


def test_the_path_of_an_override_goes_in_front_once():
    overrides = {"hdx": "https://mirror.example/hdx", "dtm": "https://dtmapi.iom.int/proxy"}
    assert endpoints.rewrite(HDX + "/a?b=1", overrides) == "https://mirror.example/hdx/a?b=1"
    once = endpoints.rewrite("https://dtmapi.iom.int/v3/x", overrides)
    assert once == "https://dtmapi.iom.int/proxy/v3/x"
    assert endpoints.rewrite(once, overrides) == once


def test_overrides_come_from_the_environment_then_the_settings():
    env = {"COMMONGROUND_HDX_URL": "http://127.0.0.1:1/", "COMMONGROUND_DTM_URL": "no address",
           "COMMONGROUND_UCDP_FILES_URL": "ftp://x"}
    found = endpoints.overrides_from(env, {"hdx": "http://x", "dtm": "https://y", "hapi": "", "nobody": "https://z"})
    assert found == {"hdx": "http://127.0.0.1:1", "dtm": "https://y"}


def test_every_source_has_an_https_origin_and_a_name():
    for source, own in endpoints.ORIGINS.items():
        assert endpoints.origin(own) == own
        assert own.startswith("https://")
        assert endpoints.variable(source).startswith("COMMONGROUND_")
    assert set(endpoints.ALIASES) <= set(endpoints.ORIGINS)
    assert set(endpoints.KEY_HEADERS) <= set(endpoints.ORIGINS)


# -- keys ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("text", [
    "GET https://x/y?subscription-key=PLANTED&b=1", "https://x/?a=1&app_identifier=PLANTED",
    "https://x/?appname=PLANTED", "https://u" + ":PLANTED" + "@x/", "Authorization: Bearer PLANTED",
    '{"token": "PLANTED"}', "{'Ocp-Apim-Subscription-Key': 'PLANTED'}", "password=PLANTED",
    "https://s3/x?X-Amz-Signature=PLANTED&X-Amz-Credential=PLANTED",
])
def test_keys_are_redacted_by_the_name_they_go_under(text):
    assert "PLANTED" not in redact(text)
    assert "***" in redact(text)


def test_known_keys_are_redacted_in_every_form():
    key = "a+b/c=d e"
    text = "plain a+b/c=d e, quoted a%2Bb%2Fc%3Dd%20e, form a%2Bb%2Fc%3Dd+e, base64 YStiL2M9ZCBl"
    assert redact(text, [key]) == "plain ***, quoted ***, form ***, base64 ***"


def test_harmless_text_stays():
    text = 'GET https://data.humdata.org/api?id=cod-ab-caf&rows=5 -> HTTP 404: {"success": false}'
    assert redact(text) == text


def test_a_key_is_required_with_a_sentence():
    client = Client(make_session({}), secrets={"hdx": "abc"})
    assert client.require_key("hdx") == "abc"
    with pytest.raises(errors.ForbiddenError) as caught:
        client.require_key("dtm")
    assert str(caught.value) == (
        "DTM needs a key of your own; set your own key for this source in the Common Ground options.")


def test_logins_in_netrc_are_not_used(tmp_path, monkeypatch):
    (tmp_path / "netrc").write_text("default login somebody password something\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with ReplayServer() as server:
        server.serve("/x", {})
        make_session({}).get(server.url + "/x", timeout=5)
        assert "authorization" not in server.seen[-1].headers


def test_log_records_carry_no_key_header(caplog):
    caplog.set_level(logging.DEBUG)
    with ReplayServer() as server:
        server.serve("/x", {})
        Client(make_session({"dtm": server.url}), secrets={"dtm": "planted"}).get_json("dtm", "https://dtmapi.iom.int/x")
    assert "planted" not in caplog.text


# -- payloads ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("head", "kind"), [
    (b"PK\x03\x04rest", "zip"), (b"PK\x05\x06" + bytes(18), "zip"), (b"\xef\xbb\xbf {\"a\": 1}", "json"),
    (b"[1]", "json"), ("{\"a\": 1}".encode("utf-16"), "json"), (b"SQLite format 3\x00", "gpkg"),
    (b"II*\x00", "tif"), (b"II+\x00", "tif"), (b"a,b\n1,2", "csv"), ("n\u00e9,b\n".encode("latin-1"), "csv"),
    (b"<?xml version='1.0'?><kml/>", "kml"), (b"anything", ""),
])
def test_first_bytes_that_fit(head, kind):
    assert payload.matches(head, kind)


@pytest.mark.parametrize(("head", "kind"), [
    (b"<!DOCTYPE html><html>", "json"), (b"\n\n  <html lang='en'>", "csv"), (b"<!-- x --><HTML>", "zip"),
    (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC '-'>", "xml"), (b"PK\x03\x04", "csv"), (b"\x00\x00\x00", "csv"),
    (b"", "csv"), (b"", "json"), (b"\x00" * 100, "json"), (b"{}", "zip"), (b"oops", "json"),
])
def test_first_bytes_that_do_not(head, kind):
    assert not payload.matches(head, kind)


def test_text_in_the_encodings_that_come():
    for encoding in ("utf-8", "utf-8-sig", "latin-1", "utf-16"):
        assert payload.text_of("préfecture".encode(encoding)) == "préfecture"


@pytest.mark.parametrize("data", [
    b"{", b'{"a": 1', b"[1,]", b"{" * 100_000, b'{"a": ' + b"[" * 50_000, b"[" + b"9" * 5000 + b"]x"])
def test_json_that_is_cut_short(data):
    with pytest.raises(errors.UnexpectedPayload, match="damaged or cut short"):
        payload.json_of(data, "HDX")


def test_not_a_number_becomes_nothing():
    assert payload.json_of(b'{"a": NaN, "b": [-Infinity, 1]}', "HDX") == {"a": None, "b": [None, 1]}


def test_decoder_stops_at_its_cap_and_sees_a_cut():
    decoder = payload.Decoder("gzip", 10_000_000, "X")
    with pytest.raises(errors.TooLarge):
        for _ in decoder.feed(gzip_zeros(200_000_000)):
            pass
    import gzip

    packed = gzip.compress(b"a" * 1000) + gzip.compress(b"b" * 1000)
    whole = payload.Decoder("gzip", 10_000, "X")
    assert b"".join(whole.feed(packed)) == b"a" * 1000 + b"b" * 1000
    whole.finish()
    cut = payload.Decoder("gzip", 10_000, "X")
    list(cut.feed(gzip.compress(b"abc" * 1000)[:-9]))
    with pytest.raises(errors.UnexpectedPayload):
        cut.finish()


# -- statuses ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("status", "body", "kind", "words"), [
    (404, {"success": False, "error": {"message": "Not found", "__type": "Not Found Error"}}, errors.NotFoundError,
     "Not found"),
    (403, {"success": False, "error": {"message": "Access denied: User  not authorized to read package x",
                                       "__type": "Authorization Error"}}, errors.ForbiddenError, "Access denied"),
    (409, {"success": False, "error": {"__type": "Validation Error", "rows": ["Invalid integer"]}}, errors.BadInput,
     "rows: Invalid integer"),
    (400, {"error": {"__type": "Search Query Error", "message": "Search Query is invalid"}}, errors.BadInput,
     "Search Query is invalid"),
    (403, {"error": "Missing app identifier"}, errors.ForbiddenError, "Missing app identifier"),
    (422, {"detail": [{"loc": ["query", "limit"], "msg": "ensure this value is less than 10000"}]}, errors.BadInput,
     "less than 10000"),
    (401, {"statusCode": 401, "message": "Access denied due to missing subscription key."}, errors.ForbiddenError,
     "missing subscription key"),
    (406, {"error": "Blocked due to bot activity."}, errors.ForbiddenError, "firewall"),
    (407, "", errors.ProxyOrTlsError, "proxy"),
    (410, {}, errors.NotFoundError, "410"),
    (413, "", errors.TooLarge, "size"),
    (429, {}, errors.RateLimited, "slow down"),
    (500, {"isSuccess": False, "errorMessages": ["Object reference not set"]}, errors.UnexpectedPayload,
     "Object reference"),
    (504, "<html>Gateway Timeout</html>", errors.TimeoutExceeded, "504"),
    (511, "<html>", errors.OfflineError, "log in"),
])
def test_statuses_and_bodies_of_the_sources(status, body, kind, words):
    data = json.dumps(body).encode() if not isinstance(body, str) else body.encode()
    error = error_for("HDX", status, data, "details")
    assert type(error) is kind
    assert words in str(error)
    assert str(error).count(".") >= 1
    assert "{" not in str(error)


def test_recorded_error_bodies(samples):
    for path in sorted((samples / "ckan" / "errors").glob("*.json")):
        recorded = json.loads(path.read_text(encoding="utf-8"))
        assert reason_of(json.dumps(recorded["body"]).encode()), path.name


@pytest.mark.parametrize(("error", "kind"), [
    (requests.exceptions.SSLError("self signed certificate"), errors.ProxyOrTlsError),
    (requests.exceptions.ProxyError("x"), errors.ProxyOrTlsError),
    (requests.exceptions.ConnectTimeout("x"), errors.TimeoutExceeded),
    (requests.exceptions.TooManyRedirects("x"), errors.UnexpectedPayload),
    (requests.exceptions.InvalidURL("x"), errors.BadInput),
    (requests.exceptions.ConnectionError("Name or service not known"), errors.OfflineError),
    (ConnectionResetError(104, "reset by peer"), errors.TimeoutExceeded),
])
def test_what_a_transport_raises(error, kind):
    assert type(error_from("HDX", error, "")) is kind


def test_a_bug_of_ours_stays_a_bug():
    with pytest.raises(KeyError):
        error_from("HDX", KeyError("x"), "")


# -- archives ------------------------------------------------------------------------------------------
def write(tmp_path, *members, name="a.zip"):
    path = tmp_path / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in members:
            archive.writestr(member, data)
    return path


def test_an_honest_archive(tmp_path, recorder):
    path = write(tmp_path, ("caf.gdb/a00000001.gdbtable", "x" * 1000), ("sub/b.txt", "é"))
    assert check_zip(path) == ["caf.gdb/a00000001.gdbtable", "sub/b.txt"]
    files = extract(path, tmp_path / "out", feedback=recorder)
    assert [file.relative_to(tmp_path / "out").as_posix() for file in files] == check_zip(path)
    assert files[1].read_text(encoding="utf-8") == "é"


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/etc/x", "C:\\x", "c:/x", "..\\x", "\\\\host\\x"])
def test_paths_that_leave_the_folder(tmp_path, name):
    with pytest.raises(errors.UnexpectedPayload, match="outside its folder"):
        check_zip(write(tmp_path, (name, "x")))


def test_links_passwords_and_overlaps(tmp_path):
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(errors.UnexpectedPayload, match="link"):
        check_zip(write(tmp_path, (link, "/etc/passwd")))
    data = bytearray(write(tmp_path, ("a.txt", "x")).read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(data)
    with pytest.raises(errors.UnexpectedPayload, match="password"):
        check_zip(tmp_path / "locked.zip")
    data[at + 20:at + 24] = (10**6).to_bytes(4, "little")
    (tmp_path / "overlap.zip").write_bytes(data)
    with pytest.raises(errors.UnexpectedPayload, match="overlap"):
        check_zip(tmp_path / "overlap.zip")


@pytest.mark.parametrize(("data", "kind"), [
    (b"", errors.UnexpectedPayload), (b"PK\x03\x04", errors.UnexpectedPayload), (b"x" * 1000, errors.UnexpectedPayload),
    (zip_bomb, errors.TooLarge), (zip_many, errors.TooLarge), (zip_traversal, errors.UnexpectedPayload),
])
def test_archives_of_ill_will(tmp_path, data, kind):
    path = tmp_path / "a.zip"
    path.write_bytes(data() if callable(data) else data)
    with pytest.raises(kind) as caught:
        check_zip(path)
    assert "a.zip" in str(caught.value)


def test_a_truncated_archive(tmp_path):
    path = write(tmp_path, ("a.txt", "x" * 10_000), ("b.txt", "y" * 10_000))
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(errors.UnexpectedPayload, match="damaged or cut short"):
        check_zip(path)


def test_a_member_that_lies_about_its_bytes(tmp_path):
    data = bytearray(write(tmp_path, ("a.txt", b"x" * 1000)).read_bytes())
    data[data.index(b"x" * 2) if b"x" * 2 in data else 40] ^= 0xFF
    (tmp_path / "b.zip").write_bytes(data)
    with pytest.raises(errors.UnexpectedPayload, match="damaged"):
        extract(tmp_path / "b.zip", tmp_path / "out")
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]


def test_an_office_file_is_an_archive_too(tmp_path):
    with ReplayServer() as server:
        server.serve("/x.xlsx", write(tmp_path, ("[Content_Types].xml", "<a/>"), name="w.xlsx").read_bytes())
        client = Client(make_session({"hdx": server.url}))
        assert client.download("hdx", HDX + "/x.xlsx", tmp_path / "x.xlsx", expect="xlsx").is_file()


# -- the cache and the disk ----------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["../../x", "..", "", "a/b\\c:d", "con?*", "x" * 300 + ".gdb.zip"])
def test_names_in_the_cache_stay_in_it(tmp_path, name):
    path = Cache(tmp_path).file("../id", "2025", name)
    assert tmp_path in path.parents
    assert len(safe_name(name)) <= 80
    assert ".." not in path.relative_to(tmp_path).parts


def test_the_name_keeps_its_endings():
    assert safe_name("caf_admin_boundaries.gdb.zip") == "caf_admin_boundaries.gdb.zip"


def test_a_new_version_replaces_the_old_one(tmp_path):
    with ReplayServer() as server:
        server.serve("/f.csv", "a,b\n")
        client = Client(make_session({"hdx": server.url}), cache=tmp_path)
        old, new = (client.cached_download("hdx", HDX + "/f.csv", resource_id="r", last_modified=version, name="f.csv",
                                           expect="csv") for version in ("1", "2"))
    assert new.is_file()
    assert not old.exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with ReplayServer() as server:
        server.serve("/f.csv", "a,b\n")
        client = Client(make_session({"hdx": server.url}))
        with pytest.raises(errors.WorkspaceError, match="cannot be written"):
            client.download("hdx", HDX + "/f.csv", tmp_path / "file" / "f.csv")


def test_a_disk_that_is_full_is_named_before_the_download(tmp_path, monkeypatch):
    import shutil

    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 10, 1_000_000))
    with ReplayServer() as server:
        server.serve("/big", Pattern(5_000_000))
        client = Client(make_session({"hdx": server.url}))
        with pytest.raises(errors.WorkspaceError, match="The disk has 1 MB left"):
            client.download("hdx", HDX + "/big", tmp_path / "big")
    assert not list(tmp_path.glob("big*"))


def test_the_pace_that_terms_ask_for(monkeypatch):
    slept = []
    client = Client(make_session({}))
    monkeypatch.setattr(Client, "_sleep", lambda self, seconds, feedback: slept.append(seconds))
    for _ in range(3):
        client._pace("hapi", True, client.feedback)
    client._pace("hapi", False, client.feedback)
    client._pace("hdx", True, client.feedback)
    assert [round(seconds) for seconds in slept] == [0, 1, 2]


def test_a_pattern_serves_the_same_bytes_from_any_offset():
    pattern = Pattern(100_000)
    whole = pattern.read(0, 100_000)
    assert pattern.read(777, 5000) == whole[777:5777]
    assert io.BytesIO(whole).getbuffer().nbytes == 100_000


def test_only_encodings_that_are_decoded_are_asked_for(monkeypatch):
    """With a brotli package installed requests asks for it, and Node servers then send it."""
    usual = requests.structures.CaseInsensitiveDict({"Accept-Encoding": "br"})
    monkeypatch.setattr("requests.sessions.default_headers", lambda: usual)
    with ReplayServer() as server:
        server.serve("/x", {"a": 1})
        assert Client(make_session()).get_json("hdx", f"{server.url}/x") == {"a": 1}
        assert server.seen[-1].headers["accept-encoding"] == "gzip, deflate"


def test_a_zip_with_a_damaged_file_in_it_is_not_kept(tmp_path):
    """Its directory is whole, so only reading shows it; kept in the cache it would fail for good."""
    from common_ground.base.errors import UnexpectedPayload

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.geojson", json.dumps({"rows": list(range(5000))}))
    body = bytearray(out.getvalue())
    body[3000] ^= 0xFF
    with ReplayServer() as server:
        server.serve("/a.zip", bytes(body))
        with pytest.raises(UnexpectedPayload, match="damaged"):
            Client(make_session()).download("hdx", f"{server.url}/a.zip", tmp_path / "a.zip", expect="zip")
    assert not list(tmp_path.iterdir())


def test_a_key_that_an_answer_repeats_goes_no_further():
    with ReplayServer() as server:
        server.serve("/x", {"message": "bad key Planted-Key-7731", "self": "https://x/?appname=Planted-Key-7731"})
        overrides = {"reliefweb": server.url}
        client = Client(make_session(overrides), overrides=overrides, secrets={"reliefweb": "Planted-Key-7731"})
        client.key("reliefweb")
        for reply in (client.get_json("reliefweb", f"{server.url}/x"), client.post("reliefweb", f"{server.url}/x")):
            assert reply == {"message": "bad key ***", "self": "https://x/?appname=***"}
