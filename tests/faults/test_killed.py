"""SIGKILL at random moments in the middle of each kind of write: the old state or the new one, never half.

COMMONGROUND_FAULTS is the number of kills over all kinds (13 unless told, one a kind; `./dev faults 200`).
"""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from . import writers

RUNS = int(os.environ.get("COMMONGROUND_FAULTS", str(len(writers.KINDS))))
SEED = int(os.environ.get("COMMONGROUND_SEED", "20261122"))
EACH = max(1, -(-RUNS // len(writers.KINDS)))


class Slow(BaseHTTPRequestHandler):
    """A file that comes in pieces, with ranges and an ETag."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        asked = self.headers.get("Range", "")
        same = self.headers.get("If-Range") in (None, '"one"')
        start = int(asked.split("=")[1].split("-")[0]) if asked and same else 0
        body = writers.BODY[start:]
        self.send_response(206 if start else 200)
        self.send_header("ETag", '"one"')
        self.send_header("Accept-Ranges", "bytes")
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(writers.BODY) - 1}/{len(writers.BODY)}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            for at in range(0, len(body), 65536):
                self.wfile.write(body[at:at + 65536])
                time.sleep(0.004)
        except OSError:
            self.close_connection = True

    def log_message(self, *_):
        pass


class Server:
    """The process that forks writers (see writers.py)."""

    def __init__(self):
        import common_ground

        plugins = str(Path(common_ground.__file__).parent.parent)
        self.process = subprocess.Popen(
            [sys.executable, str(Path(writers.__file__)), plugins], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"})
        assert self.process.stdout.readline() == "server\n"
        self.run = 0

    def begin(self, name, folder, address):
        self.run += 1
        self.process.stdin.write(json.dumps([self.run, name, str(folder), address]) + "\n")
        self.process.stdin.flush()
        return self.next("pid")

    def next(self, what):
        """The next word of this run; AssertionError where the writer failed by itself."""
        while True:
            line = self.process.stdout.readline()
            assert line, "the server of writers ended"
            run, word, value = json.loads(line)
            if run == self.run:
                assert word != "error", value
                if word == what:
                    return value

    def kill(self, pid):
        os.kill(pid, signal.SIGKILL)
        for _ in range(500):
            try:
                os.kill(pid, 0)
            except ProcessLookupError:
                return
            time.sleep(0.01)
        raise AssertionError("the writer did not end")

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(10)


@pytest.fixture(scope="module")
def server():
    server = Server()
    yield server
    server.close()


@pytest.fixture(scope="module")
def address():
    served = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_port}"
    served.shutdown()


@pytest.mark.timeout(120 + 20 * EACH)
@pytest.mark.parametrize("name", writers.KINDS)
def test_killed_in_the_middle_it_is_the_old_or_the_new_state(name, server, address, tmp_path, qgis_app):
    chance = random.Random(f"{SEED} {name}")
    (tmp_path / "address").write_text(address, encoding="utf-8")
    check = writers.KINDS[name][1]
    # one turn to have a state, one to know how long it takes on this machine today
    pid = server.begin(name, tmp_path, address)
    server.next("turn")
    began = time.monotonic()
    server.next("turn")
    turn = time.monotonic() - began
    server.kill(pid)
    seen = [check(tmp_path)]
    for number in range(EACH):
        pid = server.begin(name, tmp_path, address)
        for _ in range(chance.randint(0, 2) if number % 2 else 0):
            server.next("turn")
        time.sleep(chance.uniform(0.0, 1.2) * turn)
        server.kill(pid)
        seen.append(check(tmp_path))
    print(f"{name}: {EACH} kills, a write takes {turn * 1000:.0f} ms, states seen {sorted(set(seen))}")
