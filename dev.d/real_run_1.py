"""Real run 1: Afghan provinces, recorded DTM replies and the needs overview, against a count by hand.

``.dev/venv/bin/python dev.d/real_run_1.py [OUT] [SAMPLES]`` (after ``./dev setup``). The recorded replies are served
on loopback by a server that asks for a key as DTM's does; the key lies in a QGIS authentication store made for this
run. SAMPLES (default ../shared/samples) is not part of this repository, since DTM rows may not be redistributed:
without it the status is 3. The status is 1 when a figure differs from the one counted by hand.
"""

from __future__ import annotations

import csv
import json
import os
import secrets
import sys
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
REFUSAL = {"statusCode": 401, "message": "Access denied due to missing subscription key."}


# -- by hand: json and csv, dicts and sums, nothing of the plugin ----------------------------------------
def displaced_by_hand(rows: list[dict[str, Any]]) -> dict[str, int]:
    """People by province: one operation, one type, the latest round of each province, summed over origin and reason."""
    if len({(row["operation"], row["assessmentType"]) for row in rows}) != 1:
        sys.exit("the recorded reply has several operations or types: choose one")
    latest: dict[str, int] = {}
    for row in rows:
        code = row["admin1Pcode"]
        latest[code] = max(latest.get(code, -1), row["roundNumber"])
    people: dict[str, int] = {}
    for row in rows:
        code = row["admin1Pcode"]
        if row["roundNumber"] == latest[code] and row["numPresentIdpInd"] is not None:
            people[code] = people.get(code, 0) + row["numPresentIdpInd"]
    return people


def needs_by_hand(path: Path) -> dict[str, tuple[int, int]]:
    """In need and targeted of PRO-MIN: the national row, and the row "total" of AF01 and of AF0101."""
    found = {}
    with path.open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            if row["Country ISO3"] != "AFG" or row["Cluster"] != "PRO-MIN" or row["Category"] not in ("", "total"):
                continue
            code = row["Admin 2 PCode"] or row["Admin 1 PCode"] or "AFG"
            found[code] = (int(row["In Need"]), int(row["Targeted"]))
    return found


# -- with the plugin ---------------------------------------------------------------------------------------
class Run:
    """Processing with a loopback DTM and HDX."""

    def __init__(self, out: Path, server: Any) -> None:
        self.out, self.server, self.wrong = out, server, 0

    def load(self, source: str, **parameters: Any) -> Any:
        """One load algorithm; its warnings and last lines on the console. The layer."""
        from qgis import processing
        from qgis.core import QgsProcessingContext, QgsProcessingFeedback

        told: list[str] = []

        class Lines(QgsProcessingFeedback):
            def pushInfo(self, text: str) -> None:
                told.append(text)

            def pushWarning(self, text: str) -> None:
                told.append(f"warning: {text}")

        shown = " ".join(f"--{k}={v}" for k, v in parameters.items() if k not in ("OUTPUT", "WORKSPACE", "FILE"))
        print(f"\n$ commonground:load_{source} {shown}")
        results = processing.run(f"commonground:load_{source}", {"OUTPUT": "memory:", **parameters},
                                 context=QgsProcessingContext(), feedback=Lines(False))
        for line in told:
            if "left out" in line or line.startswith("warning") or "Source: " in line or "joined" in line:
                print("  " + line)
        return results["OUTPUT"]

    def check(self, what: str, got: Any, hand: Any) -> None:
        """A figure beside the one counted by hand."""
        same = got == hand
        self.wrong += not same
        show = [f"{value:,}" if isinstance(value, int) else str(value) for value in (got, hand)]
        print(f"  {what}: {show[0]}; by hand {show[1]}; {'equal' if same else 'DIFFERENT'}")


def start() -> Any:
    """QGIS, Processing, the plugin, and an authentication store of its own."""
    home = Path(tempfile.mkdtemp(prefix="common-ground-run-"))
    (home / "common_ground").symlink_to(ROOT, target_is_directory=True)
    (home / "master").write_text(secrets.token_urlsafe(16), encoding="utf-8")
    os.environ.update(QGIS_CUSTOM_CONFIG_PATH=str(home / "profile"), QGIS_AUTH_PASSWORD_FILE=str(home / "master"),
                      QGIS_AUTH_DB_DIR_PATH=str(home))
    sys.path[:0] = [str(home)]
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    from common_ground.processing.provider import CommonGroundProvider

    provider = CommonGroundProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def serve(server: Any, samples: Path, key: str) -> None:
    """DTM that answers 401 without the key, and HDX with the record and the file of DTM's dataset."""
    def guarded(path: Path) -> Any:
        def answer(seen: Any) -> tuple[int, dict[str, str], bytes]:
            head = {"Content-Type": "application/json"}
            if seen.headers.get("ocp-apim-subscription-key") != key:
                return 401, head, json.dumps(REFUSAL).encode()
            return 200, head, path.read_bytes()
        return answer

    for level in (0, 1):
        reply = samples / "dtm" / "api_v3" / f"displacement-admin{level}-admin0pcode-afg.json"
        server.serve(f"/v3/displacement/admin{level}?Admin0Pcode=AFG", guarded(reply))
    record = json.loads((samples / "dtm" / "hdx" / "dataset-global-iom-dtm-from-api.json").read_text(encoding="utf-8"))
    record = record.get("result", record)
    server.serve("/api/3/action/package_show", {"success": False, "error": {"message": "Not found"}}, status=404)
    server.serve(f"/api/3/action/package_show?id={record['name']}", {"success": True, "result": record})
    path = record["resources"][0]["download_url"].split("data.humdata.org", 1)[1]
    server.serve(path, status=302, headers={"Location": "/s3/dtm.csv"})
    server.serve("/s3/dtm.csv", samples / "dtm" / "hdx" / "global-iom-dtm-from-api-admin-0-to-2.csv")


def displacement(run: Run, samples: Path, workspace: str) -> None:
    """Boundaries and displacement; both routes against the count by hand."""
    areas = run.load("cod_ab", COUNTRY="AFG", LEVEL=1, FILE=str(samples / "cod" / "afg_adm1.geojson"),
                     WORKSPACE=workspace)
    codes = {feature["adm1_pcode"] for feature in areas.getFeatures()}
    reply = samples / "dtm" / "api_v3" / "displacement-admin1-admin0pcode-afg.json"
    hand = displaced_by_hand(json.loads(reply.read_text(encoding="utf-8"))["result"])
    for route in ("api", "hdx"):
        layer = run.load("dtm", COUNTRY="AFG", LEVEL=1, ROUTE=route, WORKSPACE=workspace)
        features = list(layer.getFeatures())
        people = {feature["adm1_pcode"]: feature["idps"] for feature in features}
        first = features[0]
        print(f"  operation: {first['operation']}; type {first['assessment_type']}; "
              f"rounds {sorted({f['round'] for f in features})}; "
              f"reported {sorted({f['reporting_date'] for f in features})}")
        run.check("provinces joined to their area", sum(f.hasGeometry() for f in features), len(codes))
        run.check("provinces", len(people), len(hand))
        run.check("displaced people", sum(people.values()), sum(hand.values()))
        run.check("provinces that differ", sum(people.get(code) != n for code, n in hand.items()), 0)
        top = max(hand, key=lambda code: hand[code])
        run.check(f"the most, in {top}", people[top], hand[top])


def needs(run: Run, samples: Path, workspace: str) -> None:
    """People in need of mine action: national, Kabul province, Kabul district."""
    path = samples / "hpc" / "hpc_hno_2024.csv"
    table = run.load("hpc_needs", COUNTRY="AFG", CATEGORY="total", FILE=str(path), WORKSPACE=workspace)
    got = {}
    for feature in table.getFeatures():
        codes = [feature[name] for name in ("adm2_pcode", "adm1_pcode") if feature[name]]
        got[str(codes[0]) if codes else "AFG"] = (feature["in_need"], feature["targeted"])
    hand = needs_by_hand(path)
    for code in ("AFG", "AF01", "AF0101"):
        run.check(f"{code} in need of mine action", got[code][0], hand[code][0])
        run.check(f"{code} targeted", got[code][1], hand[code][1])


def refused(run: Run) -> None:
    """Without a key the API route ends in a sentence."""
    from common_ground.bridge import auth
    from qgis.core import QgsProcessingException

    auth.forget_key("dtm")
    try:
        run.load("dtm", COUNTRY="AFG", ROUTE="api")
    except QgsProcessingException as error:
        print(f"  without a key: {error}")
    else:
        run.wrong += 1
        print("  without a key: NOT refused")


def main(out: Path, samples: Path) -> int:
    """Print the figures; 0 when all are equal to those counted by hand."""
    if not samples.is_dir():
        print(f"{samples} is not here: this run needs the recorded payloads, which may not be redistributed")
        return 3
    out.mkdir(parents=True, exist_ok=True)
    application, _provider = start()
    from common_ground.bridge import auth
    from common_ground.tests.servers.replay import ReplayServer

    key = secrets.token_hex(16)
    auth.store_key("dtm", key)
    with ReplayServer() as server:
        os.environ.update(COMMONGROUND_DTM_URL=server.url, COMMONGROUND_HDX_URL=server.url)
        serve(server, samples, key)
        run, workspace = Run(out, server), str(out / "workspace")
        displacement(run, samples, workspace)
        needs(run, samples, workspace)
        refused(run)
        hosts = {seen.headers.get("host", "") for seen in server.seen}
        print(f"\n{len(server.seen)} requests, all to {', '.join(sorted(hosts))}; workspace {workspace}")
    print("all figures equal to the count by hand" if not run.wrong else f"{run.wrong} figures differ")
    del application
    return 1 if run.wrong else 0


if __name__ == "__main__":
    status = main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="real-run-1-")),
                  Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT.parent / "shared" / "samples")
    sys.stdout.flush()
    os._exit(status)  # QGIS without a window does not always end by itself
