"""`./dev load [--size 1] [--memory 4] [--keep FOLDER]`: a full-size country through the month's work, in one QGIS.

``--size 1`` is 50,000 hazards drawn by 1,000,000 turning points (the two-table form), 3,000 zones with 1.1 million
vertices, 115 million pixels of 100 m, with release products, accidents and casualties, exported twice, a month
apart. One process imports both exports into a workspace, gives P-codes, compares them, measures people and
contamination, makes the baseline, the tables, the protected grid, the map and the report. ``--memory`` is a limit in
GB that the kernel holds where a memory cgroup can be made (root); else the peak is measured and judged. Two cores at
most.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import exposure as country

POINTS = 20
MONTHS = (("2026-05-31", "old"), ("2026-06-30", "new"))
CGROUPS = (Path("/sys/fs/cgroup/memory"), Path("/sys/fs/cgroup"))


# -- the made-up exports -----------------------------------------------------------------------------------
def make(folder: Path, size: float) -> None:
    """people.tif, zones.gpkg, and for each month hazards and points, release products, accidents, casualties."""
    import geopandas
    import numpy as np

    side = size**0.5
    columns, rows = int(12000 * side), int(9600 * side)
    rng = np.random.default_rng(8)
    country.write_people(folder / "people.tif", rows, columns, rng)
    zones, codes = country.make_zones(rng, max(2, round(60 * side)), max(2, round(50 * side)), columns, rows)
    geopandas.GeoDataFrame({"adm1_pcode": codes, "adm1_name": codes}, geometry=zones, crs=4326).to_file(
        folder / "zones.gpkg", engine="pyogrio")
    count = int(50_000 * size)
    centres = rng.uniform((300, 300), (columns - 300, rows - 300), (max(1, count // 40), 2))
    near = centres[rng.integers(len(centres), size=count)] + rng.normal(0, 60, (count, 2))
    anywhere = rng.uniform((200, 200), (columns - 200, rows - 200), (count, 2))
    middle = np.where(np.arange(count)[:, None] % 2, near, anywhere)
    middle = np.clip(middle, 150, (columns - 150, rows - 150))
    angle = np.sort(rng.uniform(0, 2 * np.pi, (count, POINTS)), axis=1)
    radius = rng.uniform(0.3, 3.0, count)[:, None] * rng.uniform(0.6, 1.0, (count, POINTS))
    x = country.WEST + (middle[:, :1] + radius * np.cos(angle)) * country.STEP
    y = country.NORTH - (middle[:, 1:] + radius * np.sin(angle)) * country.STEP
    kinds = rng.choice(["CHA", "SHA"], count)
    donors, operators = rng.integers(9, size=count), rng.integers(12, size=count)
    for number, (_, name) in enumerate(MONTHS):
        # in the second month one in 50 is new, one in 50 is cleared, one in 100 is drawn anew
        here = [i for i in range(count) if number or i % 50]
        closed = {i for i in here if number and i % 50 == 1}
        write(folder / f"hazards_{name}.csv", ["hazard_localid", "hazard_name", "dangerousareatype_enum", "status_enum",
                                               "status_changed_date", "areasize", "org_localid", "donor"],
              ([f"HZ-{i:06d}", f"Place {i}", kinds[i], "Completed" if i in closed else "Open",
                "2026-06-10" if i in closed else "2025-03-01", 1000 + i % 9000, f"Operator {operators[i]}",
                f"Donor {donors[i]}"] for i in here))
        write(folder / f"points_{name}.csv", ["hazard_localid", "ProjName", "PolyID", "PointNo", "PointID", "PointType",
                                              "Xcoord", "Ycoord"],
              ([f"HZ-{i:06d}", "WGS 1984", "P1", k + 1, f"TP{k}", "Turning Point" if k else "Start Point",
                f"{x[i, k] + (0.0002 if number and i % 100 == 7 else 0.0):.7f}", f"{y[i, k]:.7f}"]
               for i in here for k in range(POINTS)))
    write(folder / "release.csv", ["hazreduc_localid", "release_type", "hazard_localid", "areasize", "enddate",
                                   "org_localid", "donor", "latitude", "longitude"],
          ([f"RL-{i}", "Cleared", f"HZ-{i:06d}", 1000 + i % 9000, "2026-06-10", f"Operator {operators[i]}",
            f"Donor {donors[i]}", f"{y[i, 0]:.6f}", f"{x[i, 0]:.6f}"] for i in range(1, count, 50)))
    spots = rng.integers(count, size=max(20, count // 25))
    write(folder / "accidents.csv", ["accident_localid", "accident_date", "latitude", "longitude"],
          ([f"AC-{n}", f"2026-{1 + n % 6:02d}-{1 + n % 28:02d}", f"{y[i, 0]:.6f}", f"{x[i, 0]:.6f}"]
           for n, i in enumerate(spots)))
    write(folder / "casualties.csv", ["victim_localid", "accident_localid", "sex", "age", "outcome", "accident_date"],
          ([f"CS-{n}", f"AC-{n % len(spots)}", "female" if n % 3 else "male", 5 + n % 60,
            "killed" if n % 4 else "injured", f"2026-{1 + n % 6:02d}-{1 + n % 28:02d}"] for n in range(2 * len(spots))))
    print(f"made {columns * rows / 1e6:.1f} million pixels, {count:,} hazards with {count * POINTS:,} points, "
          f"{len(zones):,} zones", flush=True)


def write(path: Path, head, rows) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(head)
        out.writerows(rows)


# -- the month's work, in one process --------------------------------------------------------------------
def steps(folder: Path):
    """Name, algorithm, parameters; later steps read the workspace that earlier ones wrote."""
    workspace = str(folder / "workspace")
    place = {"WORKSPACE": workspace, "COUNTRY": "CAF"}
    wgs = {"CRS": "EPSG:4326", **place}
    zones, people = f"{folder / 'zones.gpkg'}|layername=zones", str(folder / "people.tif")
    table = f"{folder / 'workspace' / 'CAF.gpkg'}|layername="
    period = {"PERIOD_START": "2026-06-01", "PERIOD_END": "2026-06-30"}

    def hazards(month, day):
        return {"INPUT": str(folder / f"hazards_{month}.csv"), "POINTS": str(folder / f"points_{month}.csv"),
                "KIND": "hazard", "PROFILE": "ng", "VALID_ON": day, "RELEASE": table + "imsma_release", **wgs}

    overlay = {"HAZARDS": table + "imsma_hazard", "ZONES": zones, "ZONE_ID": "adm1_pcode"}
    accidents, casualties = table + "imsma_accident", table + "imsma_casualty"
    yield "import release products", "importimsma", {"INPUT": str(folder / "release.csv"), "KIND": "release", **wgs}
    yield "import accidents", "importimsma", {"INPUT": str(folder / "accidents.csv"), "KIND": "accident", **wgs}
    yield "import casualties", "importimsma", {"INPUT": str(folder / "casualties.csv"), "KIND": "casualty", **place}
    yield "import last month's hazards", "importimsma", hazards("old", MONTHS[0][0])
    yield "import this month's hazards", "importimsma", hazards("new", MONTHS[1][0])
    yield "P-codes of hazards", "assignpcodes", {
        "INPUT": table + "imsma_hazard", "ADMIN": zones, "OUTPUT": str(folder / "coded.gpkg")}
    yield "quality checks", "checkimsma", {
        "INPUT": table + "imsma_hazard", "ISSUES": str(folder / "issues.gpkg")}
    yield "land balance", "compareimsma", {
        **place, **period, "CHANGES": str(folder / "changes.gpkg"), "SUMMARY": str(folder / "balance.gpkg"),
        "HTML": str(folder / "balance.html")}
    yield "people near hazards, 4 bands", "exposure", {
        **overlay, **place, "POPULATION": people, "BANDS": "100,500,1000,5000", "OUTPUT": str(folder / "exposure.gpkg")}
    yield "contamination", "contamination", {
        **overlay, **place, **period, "ACCIDENTS": accidents, "CASUALTIES": casualties,
        "RELEASE": table + "imsma_release", "OUTPUT": str(folder / "contamination.gpkg")}
    yield "baseline", "baseline", {
        **place, **period, "LEVEL": 1, "ZONES": zones, "ZONE_ID": "adm1_pcode", "POPULATION": people,
        "GROUP_BY": "organisation", "HTML": str(folder / "baseline.html"), "OUTPUT": str(folder / "baseline.gpkg")}
    yield "reporting tables", "reportingtables", {
        **place, **period, "LEVEL": 1, "ZONES": zones, "PROFILES": "apmbc_article7,donor,cluster_5w",
        "FOLDER": str(folder / "tables")}
    yield "protected grid", "riskgrid", {
        "HAZARDS": table + "imsma_hazard", "ACCIDENTS": accidents, "COUNTRY": "CAF", "POPULATION": people,
        "REPORT": str(folder / "riskgrid.html"), "OUTPUT": str(folder / "riskgrid.gpkg")}
    yield "map", "mapproduct", {
        "LAYERS": [str(folder / "exposure.gpkg"), table + "imsma_hazard", zones], "COUNTRY": "CAF", "DPI": 150,
        "TITLE": "Load", "PDF": str(folder / "map.pdf"), "PNG": str(folder / "map.png")}
    yield "report", "report", {**place, **period, "LEVEL": 1, "MAPS": False, "HTML": str(folder / "report.html")}


def month(folder: Path) -> int:
    """Run the steps; a JSON line for each with seconds, processor seconds and peak MB of the step."""
    keep = start_qgis()
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace
    from common_ground.connectors.vector import read_vector
    from qgis import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    (folder / "workspace").mkdir(exist_ok=True)
    zones = read_vector(folder / "zones.gpkg", feedback=Silent())
    zones.name = "cod_ab_adm1"
    Workspace.open(str(folder / "workspace")).write("CAF", [zones], Silent(), keep_previous=False)
    del zones
    failed = 0
    for what, name, parameters in steps(folder):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        forget_peak()
        start, busy = time.monotonic(), time.process_time()
        said = "ok"
        try:
            processing.run(f"commonground:{name}", parameters, context=context, feedback=feedback)
        except Exception as error:
            said, failed = " ".join(str(error).split())[-300:], 1
        print(json.dumps({"step": what, "seconds": time.monotonic() - start, "processor": time.process_time() - busy,
                          "mb": peak(), "said": said}), flush=True)
    del keep
    return failed


def start_qgis():
    """A QGIS with everything that its window has, but the window; what has to stay alive is returned."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    plugins = Path(tempfile.mkdtemp())
    (plugins / "common_ground").symlink_to(country.ROOT, target_is_directory=True)
    sys.path.insert(0, str(plugins))
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from common_ground.processing.provider import CommonGroundProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = CommonGroundProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def forget_peak() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak() -> float:
    """Largest resident set since :func:`forget_peak`, in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024.0
    return float("nan")


# -- the limit -------------------------------------------------------------------------------------------
@contextlib.contextmanager
def limited(gigabytes: float):
    """A function that puts the calling process under the limit, and how it is held; yields (function, words)."""
    for root in CGROUPS:
        group = root / f"common-ground-load-{os.getpid()}"
        names = {"memory.limit_in_bytes": "v1", "memory.max": "v2"}
        try:
            group.mkdir()
        except OSError:
            continue
        try:
            name = next((n for n in names if (group / n).exists()), None)
            if name is None:
                continue
            (group / name).write_text(str(int(gigabytes * 1024**3)), encoding="ascii")
            if (group / "memory.swap.max").exists():
                (group / "memory.swap.max").write_text("0", encoding="ascii")
            yield (lambda group=group: (group / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii"),
                   f"the kernel kills it above {gigabytes:g} GB (cgroup {names[name]}, page cache counted)")
            return
        except OSError:
            continue
        finally:
            with contextlib.suppress(OSError):
                group.rmdir()
    yield (lambda: None), f"no cgroup can be made here: the peak is measured against {gigabytes:g} GB"


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev load", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=float, default=1.0)
    parser.add_argument("--memory", type=float, default=4.0)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--runner", choices=("make", "month"))
    options = parser.parse_args()
    if options.runner == "make":
        make(options.keep, options.size)
        return 0
    if options.runner == "month":
        status = month(options.keep)
        sys.stdout.flush()
        os._exit(status)  # without QGIS's clean-up
    with tempfile.TemporaryDirectory(prefix="common-ground-load-") as temporary:
        folder = (options.keep or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "casualties.csv").exists():
            subprocess.run([country.python_of("make"), __file__, "--runner", "make", "--keep", str(folder), "--size",
                            str(options.size)], check=True)
        return judge(folder, options)


def judge(folder: Path, options: argparse.Namespace) -> int:
    """Run the month under the limit and print its table."""
    cores = sorted(os.sched_getaffinity(0))[:2]
    print(f"{time.strftime('%Y-%m-%d')}, load {os.getloadavg()[0]:.1f}, {len(cores)} cores, QGIS in one process")
    with limited(options.memory) as (enter, words):
        print(f"memory: {words}\n", flush=True)

        def begin() -> None:
            os.sched_setaffinity(0, cores)
            enter()

        start = time.monotonic()
        process = subprocess.Popen([sys.executable, __file__, "--runner", "month", "--keep", str(folder)],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8",
                                   preexec_fn=begin)
        print("| step | seconds | processor s | peak MB | |\n|---|---|---|---|---|")
        total, highest, failed, done = 0.0, 0.0, 0, 0
        for line in process.stdout:
            if not line.startswith("{"):
                continue
            row = json.loads(line)
            print(f"| {row['step']} | {row['seconds']:.1f} | {row['processor']:.1f} | {row['mb']:,.0f} | "
                  f"{row['said']} |", flush=True)
            total, highest = total + row["processor"], max(highest, row["mb"])
            failed, done = failed + (row["said"] != "ok"), done + 1
        status = process.wait()
        print(f"| all, with the start of QGIS | {time.monotonic() - start:.1f} | {total:.1f} | {highest:,.0f} | "
              f"{'ok' if not status else f'status {status}'} |")
    wanted = sum(1 for _ in steps(folder))
    if done < wanted:
        print(f"MISSED: ended after {done} of {wanted} steps" + (" (killed: out of memory?)" if status == -9 else ""))
    if highest > options.memory * 1024:
        print(f"MISSED: {highest:,.0f} MB are more than {options.memory:g} GB")
    return int(bool(failed or status or done < wanted or highest > options.memory * 1024))


if __name__ == "__main__":
    sys.exit(main())
