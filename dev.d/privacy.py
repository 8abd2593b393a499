"""`./dev privacy [--quick] [PYTEST ARGUMENTS]`: which hosts the plugin asks for when nobody told it to.

Runs in a network of its own (a Linux namespace in which every address is this machine): a name server and a proxy on
loopback write down every name asked for, and a raw socket every packet to an address that is not loopback. Nothing can
get out. First it shows that it would see something (a load from HDX must show data.humdata.org); then come the demo, a
start of QGIS with the plugin, and a part of the suite, which must show nothing.
"""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import run

ROOT = Path(__file__).resolve().parents[1]
SUITE = ("tests/bridge", "tests/processing", "tests/products", "tests/ui")
#: names that no one can own (RFC 2606, RFC 6761): tests of "host not found" ask for them
RESERVED = (".127.in-addr.arpa", ".invalid",
            ".test", ".example", ".localhost", "example.org", "example.com", "example.net", "localhost")
_IPV4 = 0x0800


class Watch:
    """What was asked for, by whom it was seen: ``name`` (name server), ``proxy``, ``packet``."""

    def __init__(self) -> None:
        self.seen: set[tuple[str, str]] = set()
        self.proxy = socket.create_server(("127.0.0.1", 0))
        self.port = self.proxy.getsockname()[1]
        threading.Thread(target=self._proxy, daemon=True).start()
        self.names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.names.bind(("127.0.0.1", 53))
        threading.Thread(target=self._names, daemon=True).start()
        self.packets = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_IPV4))
        self.packets.bind(("lo", 0))
        threading.Thread(target=self._packets, daemon=True).start()

    def _proxy(self) -> None:
        while True:
            caller, _ = self.proxy.accept()
            caller.settimeout(2)
            try:
                words = caller.recv(4096).split(b"\r\n")[0].decode("latin-1").split()
                if len(words) > 1:
                    host = words[1].split("://")[-1].split("/")[0].rsplit(":", 1)[0]
                    self.seen.add(("proxy", host))
                caller.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            except OSError as error:
                print(f"dev: the proxy could not answer: {error}", file=sys.stderr)
            finally:
                caller.close()

    def _names(self) -> None:
        while True:
            query, sender = self.names.recvfrom(2048)
            at, labels = 12, []
            while at < len(query) and query[at]:
                labels.append(query[at + 1 : at + 1 + query[at]].decode("latin-1"))
                at += 1 + query[at]
            self.seen.add(("name", ".".join(labels).lower()))
            # the question comes back with "no such name"
            self.names.sendto(query[:2] + b"\x81\x83" + query[4:6] + b"\0\0\0\0\0\0" + query[12 : at + 5], sender)

    def _packets(self) -> None:
        while True:
            frame = self.packets.recv(2048)
            packet = frame[14:]
            if len(packet) < 24 or packet[0] >> 4 != 4:
                continue
            target = socket.inet_ntoa(packet[16:20])
            source = socket.inet_ntoa(packet[12:16])
            if not target.startswith("127.") and not (source.startswith("127.") and target == source):
                head = (packet[0] & 15) * 4
                port = struct.unpack("!H", packet[head + 2 : head + 4])[0]
                # answers of this machine to itself are not what was asked
                if port < 32768 or packet[9] == 17:
                    self.seen.add(("packet", f"{target}:{port}"))

    def taken(self) -> list[tuple[str, str]]:
        """What was seen since the last call."""
        time.sleep(0.5)
        found, self.seen = sorted(self.seen), set()
        return found


def environment(watch: Watch, folder: Path, proxied: bool = True) -> dict[str, str]:
    """A profile of its own; with the proxy in QGIS's settings and in the environment, or without any."""
    proxy = f"http://127.0.0.1:{watch.port}"
    config = run.profile(folder)
    if not proxied:
        found = run.environment(config)
        return {key: value for key, value in found.items() if "proxy" not in key.lower()}
    settings = config / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    with settings.open("a", encoding="utf-8") as file:
        file.write(f"\n[proxy]\nproxyEnabled=true\nproxyType=HttpProxy\nproxyHost=127.0.0.1\nproxyPort={watch.port}\n"
                   "noProxyUrls=http://127.0.0.1|http://localhost\n")
    return {**run.environment(config), "http_proxy": proxy, "https_proxy": proxy, "HTTP_PROXY": proxy,
            "HTTPS_PROXY": proxy, "no_proxy": "127.0.0.1,localhost", "NO_PROXY": "127.0.0.1,localhost"}


def main(arguments: list[str]) -> int:
    quick = "--quick" in arguments
    chosen = [word for word in arguments if word != "--quick"]
    try:
        watch = Watch()
    except OSError as error:
        print(f"dev: no network of its own could be made here ({error}); this needs Linux and root, or user "
              "namespaces", file=sys.stderr)
        return 3
    with tempfile.TemporaryDirectory(prefix="common-ground-privacy-") as name:
        folder = Path(name)
        env = environment(watch, folder / "config")
        load = [run.binary(), "run", "commonground:load_cod_ab", "--COUNTRY=CAF", f"--WORKSPACE={folder / 'ws'}"]
        direct = environment(watch, folder / "direct", proxied=False)
        steps: list[tuple[str, list[str], dict[str, str]]] = [
            ("load from HDX", load, env),
            ("load from HDX without the proxy", load, direct),
            ("QGIS starts with the plugin", [run.binary(), "list"], env),
            ("the demo", [sys.executable, str(ROOT / "dev.d" / "demo.py"), str(folder / "demo")], env),
        ]
        if not quick:
            # the tests set proxies of their own; names and packets are seen anyway
            bare = {key: value for key, value in direct.items() if key != "PYTHONPATH"}
            pytest = [str(Path(sys.executable).with_name("pytest")), "-q", "-p", "no:cacheprovider"]
            steps.append((f"tests: {' '.join(chosen or SUITE)}", [*pytest, *(chosen or SUITE)], bare))
        failed = False
        print("| what ran | status | hosts it would have asked | seen by |\n|---|---|---|---|", flush=True)
        for what, command, settings in steps:
            done = subprocess.run(command, env=settings, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True,
                                  text=True)
            seen = watch.taken()
            hosts = sorted({host for _, host in seen})
            outside = [host for host in hosts if not host.split(":")[0].endswith(RESERVED)]
            told = ", ".join(outside) or "none"
            if len(hosts) > len(outside):
                told += f" ({len(hosts) - len(outside)} reserved names of tests)"
            status = "as it must" if what.startswith("load from HDX") and done.returncode else str(done.returncode)
            print(f"| {what} | {status} | {told} | {', '.join(sorted({by for by, _ in seen})) or '–'} |", flush=True)
            if what.startswith("load from HDX"):
                if "data.humdata.org" not in hosts:
                    print("dev: the watch sees nothing, so what follows proves nothing\n" + done.stderr[-2000:],
                          file=sys.stderr)
                    failed = True
                continue
            if outside or done.returncode:
                print(done.stdout[-2500:] + done.stderr[-1500:], file=sys.stderr)
            failed = failed or bool(outside) or done.returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    if os.environ.get("COMMONGROUND_PRIVACY_INSIDE") != "1":
        sys.exit("dev: use ./dev privacy, which makes the network")
    sys.exit(main(sys.argv[1:]))
