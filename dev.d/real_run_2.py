"""Real run 2: the Bosnian cleared areas and incidents into the schema, by municipality, on a map.

``.dev/venv/bin/python dev.d/real_run_2.py [OUT] [SAMPLES]``, after ``./dev setup``, calls ``./dev run`` for each
step and prints the figures that docs/real-runs.md records. SAMPLES is the folder with
``bih_cleared_areas.geojson``; its rows may not be redistributed, so that they are not in this repository.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from osgeo import ogr

ROOT = Path(__file__).resolve().parents[1]
#: what this file's one status means, said explicitly as "Released is earned" asks
PROFILE = {
    "id": "bih_cleared",
    "extends": "generic",
    "title": "Bosnia and Herzegovina, cleared areas",
    "mapping": {"hazard": {"status": "typeArea"}},
    "values": {"hazard.status": {"released": ["Cleared Areas"]}},
}


def step(algorithm: str, **parameters: Any) -> None:
    """One algorithm through qgis_process; its last lines on the console."""
    given = [f"--{name}={one}" for name, value in parameters.items()
             for one in (value if isinstance(value, list) else [value])]
    print(f"\n$ ./dev run commonground:{algorithm} " + " ".join(given))
    done = subprocess.run([str(ROOT / "dev"), "run", f"commonground:{algorithm}", *given],
                          capture_output=True, text=True, encoding="utf-8")
    wanted = (": in ", "output", "OUTPUT:", "REJECTED:", "PDF", "PNG", "together", "repaired", "rror")
    for line in (done.stdout + done.stderr).splitlines():
        if any(mark in line for mark in wanted):
            print("  " + line.strip())
    if done.returncode:
        sys.exit(f"{algorithm} failed:\n{done.stdout}\n{done.stderr}")


def rows(path: Path) -> list[dict[str, Any]]:
    """Attributes of a file's only layer; none where it was not written."""
    source = ogr.Open(str(path)) if path.exists() else None
    return [feature.items() for feature in source.GetLayer(0)] if source else []


def account(out: Path, kind: str, read: int) -> None:
    """Every row of the input is in exactly one output."""
    parts = {name: rows(out / f"{kind}_{name}.gpkg") for name in ("output", "points", "rejected")}
    total = sum(len(part) for part in parts.values())
    seen = [row["source_row"] for part in parts.values() for row in part]
    print(f"  {kind}: read {read} = " + " + ".join(f"{name} {len(part)}" for name, part in parts.items()))
    if total != read or len(set(seen)) != read:
        sys.exit(f"{kind}: {total} rows accounted for, {len(set(seen))} different, {read} read")
    for reason, number in Counter(row["reason"] for row in parts["rejected"]).items():
        print(f"    rejected, {reason}: {number}")
    repaired = [row for row in parts["output"] if str(row.get("geometry_note") or "").startswith("repaired")]
    area = sum(row.get("area_m2") or 0.0 for row in parts["output"])
    print(f"    repaired {len(repaired)}; area {area / 1e6:.3f} km2")


def by_municipality(path: Path) -> None:
    """The table that the run is for: totals, and the municipalities with most cleared land."""
    table = rows(path)
    names = list(table[0]) if table else []
    print(f"  {len(table)} municipalities; fields {', '.join(names)}")
    released = "released_cleared_m2" if "released_cleared_m2" in names else ""
    for name in ("accidents", released, "hazards"):
        if name in names:
            values = [row[name] for row in table if row[name] is not None]
            print(f"  {name}: {sum(values):,.0f} in {sum(1 for value in values if value)} municipalities")
    if released:
        for row in sorted(table, key=lambda row: -(row[released] or 0))[:5]:
            print(f"    {row.get('shapeName')}: {released} {row[released] or 0:,.0f}, accidents {row.get('accidents')}")


def main(out: Path, samples: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    profile = out / "bih_cleared.json"
    profile.write_text(json.dumps(PROFILE, ensure_ascii=False, indent=2), encoding="utf-8")
    inputs = {"release": ("bih_cleared_areas", "generic"), "hazard": ("bih_cleared_areas", str(profile)),
              "accident": ("bih_incidents", "generic")}
    for kind, (name, used) in inputs.items():
        source = samples / f"{name}.geojson"
        step("importimsma", INPUT=source, KIND=kind, PROFILE=used, OUTPUT=out / f"{kind}_output.gpkg",
             POINT_OUTPUT=out / f"{kind}_points.gpkg", REJECTED=out / f"{kind}_rejected.gpkg",
             HTML=out / f"{kind}.html")
        account(out, kind, len(rows(source)))
    zones = samples / "bih_cantons.geojson"
    step("contamination", HAZARDS=out / "hazard_output.gpkg", ZONES=zones, ZONE_ID="shapeID",
         ACCIDENTS=out / "accident_output.gpkg", RELEASE=out / "release_output.gpkg",
         OUTPUT=out / "by_municipality.gpkg")
    by_municipality(out / "by_municipality.gpkg")
    if (ROOT / "processing" / "mapproduct.py").exists():
        layers = [out / name for name in ("by_municipality.gpkg", "release_output.gpkg", "accident_output.gpkg")]
        step("mapproduct", LAYERS=layers, PDF=out / "bih.pdf", PNG=out / "bih.png")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "real-run-2"),
         Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT.parent / "shared" / "samples" / "imsma" / "bih")
