"""Real servers to test against, on loopback, installed below .dev/servers when first wanted.

A FeatureServer (koop, npm), CKAN (pip, with PostgreSQL and redis from Debian, and a stand-in for Solr), pygeoapi (pip).
Each is a context manager that starts what it needs and stops what it started.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / ".dev" / "servers"
SOURCE = ROOT / "dev.d" / "featureserver"
PYTHON = "/usr/bin/python3"


class Missing(Exception):
    """A server cannot be had here; the text says why."""


def say(text: str) -> None:
    print(f"dev: {text}", file=sys.stderr, flush=True)


def run(command: list[str], log: Path, **more) -> None:
    """A command whose output goes to ``log``; Missing with its last lines when it fails."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w", encoding="utf-8") as out:
        try:
            done = subprocess.run(command, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, **more)
        except OSError as error:
            raise Missing(f"{command[0]}: {error.strerror}") from None
    if done.returncode:
        last = " | ".join(log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-3:])
        raise Missing(f"{Path(command[0]).name} failed (log {log.relative_to(ROOT)}): {last[:400]}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def debian(packages: dict[str, str]) -> None:
    """Debian packages by the command that each brings."""
    missing = sorted({package for command, package in packages.items() if not find(command)})
    if not missing:
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Missing(f"please install: {' '.join(missing)}")
    say(f"installing {' '.join(missing)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # a server that Debian starts by itself would take the usual ports
    policy = Path("/usr/sbin/policy-rc.d")
    ours = not policy.exists()
    if ours:
        policy.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
        policy.chmod(0o755)
    try:
        run(["apt-get", "update", "-q"], HOME / "apt-update.log", env=env)
        run(["apt-get", "install", "-y", "-q", "--no-install-recommends", *missing], HOME / "apt.log", env=env)
    finally:
        if ours:
            policy.unlink()


def find(command: str) -> str | None:
    """A program on the path or among PostgreSQL's own."""
    found = shutil.which(command)
    if found:
        return found
    places = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{command}"), reverse=True)
    return str(places[0]) if places else None


def venv(name: str, requirements: list[str], *, system: bool = False) -> Path:
    """A virtual environment with ``requirements``; the folder of its programs."""
    folder = HOME / name
    stamp = folder / "requirements.txt"
    wanted = "\n".join(requirements)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted and (folder / "bin" / "python").exists():
        return folder / "bin"
    say(f"Python packages for {name} (log: .dev/servers/{name}-pip.log)")
    shutil.rmtree(folder, ignore_errors=True)
    run([PYTHON, "-m", "venv", *(["--system-site-packages"] if system else []), str(folder)], HOME / f"{name}-venv.log")
    limits = ["-c", str(ROOT / "dev.d" / "constraints-numpy1.txt")] if system else []
    run([str(folder / "bin" / "pip"), "install", "-q", "--disable-pip-version-check", *limits, *requirements],
        HOME / f"{name}-pip.log")
    stamp.write_text(wanted, encoding="utf-8")
    return folder / "bin"


class Process:
    """A server process that is ready when ``url`` answers, and is ended with the block."""

    def __init__(self, name: str, command: list[str], url: str, folder: Path, env: dict[str, str] | None = None,
                 seconds: float = 60.0, user: str | None = None) -> None:
        self.name, self.url, self.log = name, url, folder / f"{name}.log"
        folder.mkdir(parents=True, exist_ok=True)
        more = {"user": user, "group": user, "extra_groups": []} if user else {}
        with self.log.open("w", encoding="utf-8") as out:
            self.process = subprocess.Popen(command, cwd=folder, env={**os.environ, **(env or {})}, stdout=out,
                                            stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, **more)
        end = time.monotonic() + seconds
        while not answers(url):
            if self.process.poll() is not None or time.monotonic() > end:
                self.stop()
                last = self.log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-3:]
                raise Missing(f"{name} did not start: {' | '.join(last)[:400]}")
            time.sleep(0.1)

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *error) -> None:
        self.stop()


def answers(url: str) -> bool:
    """True when something answers at an http:// or tcp:// address."""
    if url.startswith("tcp://"):
        host, port = url[6:].split(":")
        with contextlib.suppress(OSError), socket.create_connection((host, int(port)), 0.5):
            return True
        return False
    try:
        with urllib.request.urlopen(url, timeout=5) as reply:
            return reply.status < 500
    except urllib.error.HTTPError as error:
        return error.code < 500
    except OSError:
        return False


# -- FeatureServer ---------------------------------------------------------------------------------------
class FeatureServer:
    """koop over the GeoJSON files in ``folder/data``. ``key``: the token that every layer wants."""

    def __init__(self, folder: Path, page: int = 1000, key: str = "") -> None:
        node, npm = shutil.which("node"), shutil.which("npm")
        if not node or not npm:
            debian({"node": "nodejs", "npm": "npm"})
            node, npm = shutil.which("node") or "node", shutil.which("npm") or "npm"
        home = HOME / "featureserver"
        home.mkdir(parents=True, exist_ok=True)
        wanted = (SOURCE / "package.json").read_text(encoding="utf-8")
        stamp = home / "installed.json"
        if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
            say("npm packages for the FeatureServer (log: .dev/servers/npm.log)")
            shutil.copy(SOURCE / "package.json", home)
            run([npm, "install", "--no-audit", "--no-fund", "--loglevel=error"], HOME / "npm.log", cwd=home)
            stamp.write_text(wanted, encoding="utf-8")
        shutil.copy(SOURCE / "server.js", home)
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        env = {"SUPPRESS_NO_CONFIG_WARNING": "1", "SERVICE_KEY": key}
        self.process = Process("featureserver", [node, str(home / "server.js"), str(port), str(page)],
                               f"tcp://127.0.0.1:{port}", folder, env)

    def service(self, name: str) -> str:
        return f"{self.url}/files/rest/services/{name}/FeatureServer"

    def layer(self, name: str) -> str:
        return f"{self.service(name)}/0"

    def __enter__(self):
        return self

    def __exit__(self, *error) -> None:
        self.process.stop()


# -- CKAN ------------------------------------------------------------------------------------------------
class Ckan:
    """CKAN with a database, a redis and a stand-in for Solr of its own, all in one scratch folder.

    ``key``: the API token of a sysadmin. ``url``: its address.
    """

    VERSION = "2.12.0"

    def __init__(self) -> None:
        debian({"initdb": "postgresql", "redis-server": "redis-server"})
        programs = venv("ckan", [f"ckan[requirements]=={self.VERSION}"])
        self.stack = contextlib.ExitStack()
        try:
            self._start(programs)
        except BaseException:
            self.stack.close()
            raise

    def _start(self, programs: Path) -> None:
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="ckan-")))
        folder.chmod(0o755)
        database = self._database(folder)
        redis, solr, port = free_port(), free_port(), free_port()
        self.url = f"http://127.0.0.1:{port}"
        command = [find("redis-server") or "", "--bind", "127.0.0.1", "--port", str(redis), "--save", ""]
        self._run(Process("redis", command, f"tcp://127.0.0.1:{redis}", folder))
        self._run(Process("solr", [sys.executable, str(ROOT / "dev.d" / "solrstub.py"), str(solr)],
                          f"tcp://127.0.0.1:{solr}", folder))
        ini, ckan = folder / "ckan.ini", str(programs / "ckan")
        run([ckan, "generate", "config", str(ini)], folder / "config.log")
        settings = {"sqlalchemy.url": database, "ckan.redis.url": f"redis://127.0.0.1:{redis}/0",
                    "solr_url": f"http://127.0.0.1:{solr}/solr/ckan", "ckan.site_url": self.url, "ckan.plugins": "",
                    "ckan.storage_path": str(folder / "storage")}
        run([ckan, "config-tool", str(ini), *(f"{name}={value}" for name, value in settings.items())],
            folder / "settings.log")
        call = [ckan, "-c", str(ini)]
        run([*call, "db", "init"], folder / "db.log")
        self._run(Process("ckan", [*call, "run", "-H", "127.0.0.1", "-p", str(port), "--disable-reloader"],
                          f"{self.url}/api/3/action/status_show", folder))
        run([*call, "user", "add", "tester", "email=tester@example.org", "password=" + os.urandom(12).hex()],
            folder / "user.log")
        run([*call, "sysadmin", "add", "tester"], folder / "sysadmin.log")
        run([*call, "user", "token", "add", "tester", "conformance", "-q"], folder / "key.log")
        self.key = (folder / "key.log").read_text(encoding="utf-8").split()[-1]

    def _run(self, process: Process) -> None:
        self.stack.callback(process.stop)

    def _database(self, folder: Path) -> str:
        """A PostgreSQL cluster of its own; it does not run as root, so as Debian's user for it."""
        data, port, user = folder / "database", free_port(), None
        if os.geteuid() == 0:
            user = "postgres"
            data.mkdir(mode=0o700)
            owner = pwd.getpwnam(user)
            os.chown(data, owner.pw_uid, owner.pw_gid)
        more = {"user": user, "group": user, "extra_groups": [], "cwd": data} if user else {}
        run([find("initdb") or "", "-D", str(data), "-U", "ckan", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"],
            folder / "initdb.log", **more)
        command = [find("postgres") or "", "-D", str(data), "-h", "127.0.0.1", "-p", str(port), "-k", ""]
        self._run(Process("postgres", command, f"tcp://127.0.0.1:{port}", folder, user=user))
        run([find("createdb") or "", "-h", "127.0.0.1", "-p", str(port), "-U", "ckan", "ckan"], folder / "createdb.log")
        return f"postgresql://ckan@127.0.0.1:{port}/ckan"

    def __enter__(self):
        return self

    def __exit__(self, *error) -> None:
        self.stack.close()


# -- pygeoapi --------------------------------------------------------------------------------------------
class Pygeoapi:
    """pygeoapi with the given resources (its own configuration format), below ``prefix`` of its address."""

    VERSION = "0.21.0"

    def __init__(self, folder: Path, resources: dict, prefix: str = "") -> None:
        import json

        programs = venv("pygeoapi", [f"pygeoapi=={self.VERSION}"], system=True)
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        config = {
            "server": {"bind": {"host": "127.0.0.1", "port": port}, "url": self.url + prefix,
                       "mimetype": "application/json", "encoding": "utf-8", "gzip": True, "languages": ["en-US"],
                       "pretty_print": False,
                       "limits": {"default_items": 50, "max_items": 100},
                       "map": {"url": "https://example.org/{z}/{x}/{y}.png", "attribution": "none"}},
            "logging": {"level": "ERROR"},
            "metadata": {"identification": {"title": "x", "description": "x", "keywords": ["x"],
                                            "keywords_type": "theme", "terms_of_service": "x", "url": "https://example.org"},
                         "license": {"name": "x", "url": "https://example.org"},
                         "provider": {"name": "x", "url": "https://example.org"},
                         "contact": {"name": "x", "email": "x@example.org"}},
            "resources": resources,
        }
        folder.mkdir(parents=True, exist_ok=True)
        # JSON is YAML too
        file, described = folder / "pygeoapi.yml", folder / "openapi.yml"
        file.write_text(json.dumps(config), encoding="utf-8")
        env = {"PYGEOAPI_CONFIG": str(file), "PYGEOAPI_OPENAPI": str(described), "SCRIPT_NAME": prefix}
        run([str(programs / "pygeoapi"), "openapi", "generate", str(file), "--output-file", str(described)],
            folder / "openapi.log", env={**os.environ, **env})
        serve = ("import os; from pygeoapi.flask_app import APP; from werkzeug.middleware.dispatcher import "
                 "DispatcherMiddleware as D; from werkzeug.serving import run_simple; "
                 f"run_simple('127.0.0.1', {port}, D(APP, {{'{prefix or '/x'}': APP}}), threaded=True)")
        command = [str(programs / "python"), "-c", serve]
        self.process = Process("pygeoapi", command, f"tcp://127.0.0.1:{port}", folder, env)

    def __enter__(self):
        return self

    def __exit__(self, *error) -> None:
        self.process.stop()
