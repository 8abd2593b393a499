"""Keys in QGIS's authentication store, each run in a QGIS of its own with a store of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
START = """
import os, sys, types
package = types.ModuleType("common_ground"); package.__path__ = [sys.argv[1]]; sys.modules["common_ground"] = package
from qgis.core import QgsApplication
app = QgsApplication([], True); app.initQgis()
from common_ground.bridge import auth
from common_ground.base.errors import ForbiddenError
"""
KEY = "planted-4711-key"


def run(code, folder, password=True, timeout=60):
    """Run ``code`` in a new QGIS; ``password``: whether QGIS_AUTH_PASSWORD_FILE names a file."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QGIS_AUTH")}
    environment.update(QGIS_AUTH_DB_DIR_PATH=str(folder), QT_QPA_PLATFORM="offscreen",
                       QGIS_CUSTOM_CONFIG_PATH=str(folder))
    if password:
        (folder / "master").write_text("made up for the test", encoding="utf-8")
        environment["QGIS_AUTH_PASSWORD_FILE"] = str(folder / "master")
    done = subprocess.run([sys.executable, "-c", START + code + "\nsys.stdout.flush(); os._exit(0)", str(ROOT)],
                          capture_output=True, text=True, timeout=timeout, env=environment, stdin=subprocess.DEVNULL,
                          check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip().splitlines(), done.stdout + done.stderr


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """A folder whose store holds a key for dtm."""
    folder = tmp_path_factory.mktemp("auth")
    run(f"print(auth.store_key('dtm', {KEY!r}))", folder)
    return folder


def test_a_key_comes_back_in_a_later_session_and_not_in_any_output(store):
    lines, said = run("print(auth.has_key('dtm'), auth.has_key('hapi'), repr(auth.read_key('hapi')),"
                      " auth.read_key('dtm') == 'planted' + '-4711-key')", store)
    assert lines[-1] == "True False '' True"
    assert KEY not in said


def test_the_entry_is_a_basic_configuration_named_by_source(store):
    lines, _ = run("c = QgsApplication.authManager().availableAuthMethodConfigs()[auth.config_id('dtm')]\n"
                   "print(c.name(), c.method())", store)
    assert lines[-1] == "Common Ground: dtm Basic"


def test_a_key_typed_by_hand_under_the_sources_id_is_found(store):
    lines, _ = run("""
from qgis.core import QgsAuthMethodConfig
c = QgsAuthMethodConfig('Basic'); c.setName('ucdp'); c.setConfig('username', ''); c.setConfig('password', 'by hand')
QgsApplication.authManager().storeAuthenticationConfig(c)
print(auth.read_key('ucdp'))
""", store)
    assert lines[-1] == "by hand"


def test_replace_and_forget(store):
    lines, _ = run("""
first = auth.store_key('acaps', 'one', user='me@example.org')
second = auth.store_key('acaps', 'two', user='me@example.org')
print(first == second, auth.read_login('acaps'))
auth.forget_key('acaps')
print(auth.has_key('acaps'), repr(auth.read_key('acaps')))
""", store)
    assert lines[-2:] == ["True ('me@example.org', 'two')", "False ''"]


def test_without_the_password_file_one_sentence_and_no_prompt(store):
    lines, _ = run("""
print(auth.has_key('dtm'))
try:
    auth.read_key('dtm')
except ForbiddenError as error:
    print(error)
print(repr(auth.read_key('hapi')))
""", store, password=False, timeout=30)
    assert lines == [
        "True",
        "The authentication store is locked and nobody can be asked for its password; "
        "write the master password into a file and name it in QGIS_AUTH_PASSWORD_FILE.",
        "''",
    ]


def test_a_worker_thread_reads_through_the_main_thread(store):
    lines, _ = run("""
import threading, time
found = []
worker = threading.Thread(target=lambda: found.append(auth.read_key('dtm')))
worker.start()
while worker.is_alive():
    app.processEvents(); time.sleep(0.01)
print(found == ['planted' + '-4711-key'])
""", store)
    assert lines[-1] == "True"


def test_asking_whether_there_is_a_key_does_not_wait_for_the_main_thread(store):
    """A task that the main thread waits for must not wait for the main thread."""
    lines, _ = run("""
import threading, time
found, began = [], time.monotonic()
worker = threading.Thread(target=lambda: found.append((auth.has_key('dtm'), auth.read_key('hapi'))))
worker.start(); worker.join(20)
print(found, time.monotonic() - began < 5)
""", store)
    assert lines[-1] == "[(True, '')] True"


def test_a_client_sends_the_stored_key_and_no_text_shows_it(store):
    lines, said = run("""
from common_ground.tests.servers.replay import ReplayServer
server = ReplayServer(); server.fault('/v3/x', 'key_refused')
os.environ['COMMONGROUND_DTM_URL'] = server.url
from common_ground.bridge.network import make_client
from common_ground.base.errors import CommonGroundError
try:
    make_client().get_json('dtm', 'https://dtmapi.iom.int/v3/x')
except CommonGroundError as error:
    print(error, error.details, repr(error))
print(server.seen[-1].headers['ocp-apim-subscription-key'] == 'planted' + '-4711-key')
""", store)
    assert lines[-1] == "True"
    assert "refused your key" in said
    assert KEY not in said


def test_user_and_password_of_an_arcgis_server_from_the_store(tmp_path):
    """The whole way: a Basic entry of QGIS's store, generateToken on loopback, the rows; no secret in any output."""
    from common_ground.tests.servers.esri import FeatureServer, TokenServer
    from common_ground.tests.servers.replay import ReplayServer

    with ReplayServer() as server:
        tokens = TokenServer(server)
        made = FeatureServer(server, token=tokens)
        lines, said = run(f"""
from common_ground.bridge.network import make_client
from common_ground.connectors import arcgis
from common_ground.base.feedback import Silent
auth.store_key('arcgis:127.0.0.1', 'planted pass:word', user='officer')
client = make_client(Silent())
print(len(arcgis.fetch({{'URL': '{made.url}/0'}}, client, Silent())[0]), 'rows')
""", tmp_path)
        assert lines[-1].startswith("25") and tokens.given == ["made-token-1"]
        assert not any("planted" in seen.target or "made-token" in seen.target for seen in server.seen)
    assert "planted" not in said and "made-token" not in said
    for path in tmp_path.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert b"planted pass" not in data and b"made-token" not in data, path.name
