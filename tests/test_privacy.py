"""Nothing is asked of any host that the user did not ask for, and what the plugin writes into QGIS's log and into the
diagnostics holds no key, no name of a victim and no place of a hazard."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.timeout(300)
def test_the_demo_and_a_start_ask_no_host():
    """`./dev privacy --quick`: in a network of its own, whose proxy and name server write down what is asked."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None or shutil.which("ip") is None:
        pytest.skip("needs Linux, unshare and ip")
    site = Path(pytest.__file__).parents[1]
    env = {**os.environ, "COMMONGROUND_PYTHON": sys.executable, "PYTHONPATH": str(site)}
    done = subprocess.run(["bash", str(ROOT / "dev.d" / "privacy.sh"), "--quick"], env=env, capture_output=True,
                          text=True, stdin=subprocess.DEVNULL, timeout=280)
    if done.returncode == 3 or "unshare" in done.stderr:
        pytest.skip("no network namespace can be made here")
    assert done.returncode == 0, done.stdout + done.stderr
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in done.stdout.splitlines()[2:]]
    asked = {what: hosts for what, _, hosts, _ in rows}
    assert asked.pop("load from HDX") == "data.humdata.org", "the watch must be shown to see"
    assert asked.pop("load from HDX without the proxy") == "data.humdata.org"
    assert len(asked) == 2 and set(asked.values()) == {"none"}


# -- what is written down --------------------------------------------------------------------------------
KEY = "planted-key-5f1c9a"  # made up for this test
PEOPLE = ["Zebedeus Quartzovitch", "Ottoline Framptonbury"]
PLACES = [(20.4137291, 6.1983745), (20.5520183, 6.2719382), (20.6611947, 6.3350126)]


def write(path, head, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows(rows)
    return str(path)


@pytest.fixture
def files(tmp_path):
    hazards = write(tmp_path / "hazards.csv", [
        "hazard_localid", "hazard_name", "status", "class", "latitude", "longitude"], [
        [f"HZ-{i}", f"{PEOPLE[i % 2]} field", "Open" if i else "No such status", "CHA", f"{y}", f"{x}"]
        for i, (x, y) in enumerate(PLACES)] + [["HZ-9", "broken", "Open", "CHA", "6.19x83745", "20.41y37291"]])
    victims = write(tmp_path / "victims.csv", [
        "victim_localid", "victim_name", "phone", "age", "sex", "accident_localid", "outcome"], [
        [f"V-{i}", name, "+236 70 12 34 56", "abc" if i else "31", "male", "A-1", "killed"]
        for i, name in enumerate(PEOPLE)])
    accidents = write(tmp_path / "accidents.csv", [
        "accident_localid", "accident_date", "description", "latitude", "longitude"], [
        ["A-1", "2026-01-31", f"{PEOPLE[0]} was hurt at {PLACES[0][1]}, {PLACES[0][0]}", str(PLACES[0][1]),
         str(PLACES[0][0])],
        ["A-2", "31/31/2026", PEOPLE[1], "96.2719382", "20.5520183"]])
    bad = tmp_path / "bad.geojson"
    bad.write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": PEOPLE[0]},
         "geometry": {"type": "Polygon", "coordinates": [[[*PLACES[0]], [*PLACES[1]]]]}}]})[:-30], encoding="utf-8")
    zones = tmp_path / "zones.geojson"
    zones.write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"adm1_pcode": "XX01", "adm1_name": "One"}, "geometry": {
            "type": "Polygon", "coordinates": [[[20, 6], [21, 6], [21, 7], [20, 7], [20, 6]]]}}]}), encoding="utf-8")
    return {"hazard": hazards, "casualty": victims, "accident": accidents, "bad": str(bad), "zones": str(zones)}


def leaks(text):
    """What of the planted things stands in ``text``: whole, in part, or a coordinate of four decimals and more."""
    found = [word for word in (KEY, *PEOPLE, "Quartzovitch", "Framptonbury", "70 12 34 56") if word in text]
    for pair in PLACES:
        for value in pair:
            whole, decimals = f"{value}".split(".")
            found += re.findall(rf"{whole}[.,]{decimals[:3]}\d*", text)
    return found


def test_the_finder_of_leaks_bites():
    assert leaks(f"row 3: {PEOPLE[0]}") and leaks("at 20.4137, 6.1983") and leaks(KEY)
    assert leaks("3 rows, 2026-01-31, 12.5 %, 20.4 km²") == []


class Lines(QgsProcessingFeedback):
    """What the person at the desk reads; their own screen may show places, a log file that travels may not."""

    def __init__(self):
        super().__init__(False)
        self.told = []

    def pushInfo(self, info):
        self.told.append(info)

    pushWarning = pushDebugInfo = pushConsoleInfo = pushCommandInfo = pushInfo

    def reportError(self, error, fatal=False):
        self.told.append(error)


def test_log_and_diagnostics_hold_no_key_name_or_place(provider, files, tmp_path, monkeypatch):
    from common_ground.bridge import diagnostics, recent
    from qgis import processing

    written, told = [], []

    def note(message, tag, level):
        written.append((tag, message))
        recent.keep(message, tag, level)

    QgsApplication.messageLog().messageReceived.connect(note)
    monkeypatch.setenv("COMMONGROUND_ARCGIS_URL", "http://127.0.0.1:9")
    workspace = tmp_path / "ws"
    common = {"COUNTRY": "CAF", "WORKSPACE": str(workspace), "CRS": "EPSG:4326"}
    points = f"{workspace / 'CAF.gpkg'}|layername=imsma_hazard_points"
    runs = [
        *(("importimsma", {"INPUT": files[kind], "KIND": kind, **common})
          for kind in ("hazard", "accident", "casualty")),
        ("importimsma", {"INPUT": files["bad"], "KIND": "hazard", **common}),
        ("importimsma", {"INPUT": files["casualty"], "KIND": "hazard", **common}),
        ("checkimsma", {"INPUT": files["hazard"], "KIND": "hazard", "ISSUES": "TEMPORARY_OUTPUT"}),
        ("contamination", {"HAZARDS": files["bad"], "ZONES": files["zones"], "ZONE_ID": "adm1_pcode",
                           "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("contamination", {"HAZARDS": points, "ZONES": files["zones"], "ZONE_ID": "adm1_pcode",
                           "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("load_arcgis", {"URL": f"https://user:{KEY}@127.0.0.1:9/arcgis/rest/services/x/FeatureServer/0?token={KEY}",
                         "OUTPUT": "TEMPORARY_OUTPUT", **common}),
    ]
    failed = 0
    try:
        for name, parameters in runs:
            feedback = Lines()
            try:
                processing.run(f"commonground:{name}", parameters, context=QgsProcessingContext(), feedback=feedback)
            except QgsProcessingException as error:
                failed += 1
                told.append(str(error))
            told += feedback.told
    finally:
        QgsApplication.messageLog().messageReceived.disconnect(note)
    assert failed >= 2, "runs that fail are the ones that log"
    ours = [line for tag, line in written if tag == "Common Ground"]
    assert ours, "nothing was logged, so nothing is shown"
    assert {line: leaks(line) for line in ours if leaks(line)} == {}
    assert [line for line in told if KEY in line] == []
    report = diagnostics.text()
    assert leaks(report) == []
    assert leaks(diagnostics.plain("\n".join(told))) == [], "what is copied from the screen into an issue"
