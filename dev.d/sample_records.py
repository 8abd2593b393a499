"""The invented records of the sample: hazards, products, surveys, accidents, sessions, displacement, sites.

Used by make_sample.py only. Shapes and quirks are those of real exports; every value is made up, and the
identifiers, organisations and names say so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import numpy as np
import shapely
from sample_country import Country
from shapely.geometry import Point, Polygon

ORGS = ["Sample Operator A", "Sample Operator B", "Sample Operator C"]
DONORS = ["Sample Donor North", "Sample Donor South"]
#: prefectures with invented contamination; CF12 is surveyed and clean, the rest are not surveyed
CONTAMINATED = ["CF32", "CF41", "CF42", "CF43", "CF52", "CF61"]
CLEAN = "CF12"
STATUSES = (
    ["Open"] * 46 + ["Active"] * 8 + ["Worked on"] * 16 + ["Ongoing"] * 5 + ["Suspended"] * 9 + ["Closed"] * 16
    + ["Completed"] * 9 + ["Reduced"] * 8 + ["Expired"] * 14 + ["En attente QA"] * 3 + [""] * 2
)
TYPES = {
    "CHA": ["MineField", "MineField", "CM Strike", "IED Area", "Battle Area"],
    "SHA": ["Suspected Minefield", "Suspected Minefield", "Suspected CM Strike", "Suspected IED Area"],
}
#: what the multi-select "Type Of Contamination" of NG holds for each hazard type; taken in turn, so that no random
#: number moves. An empty cell and a bare "Mines" are as usual as a clear answer
CONTAMINATION = {
    "MineField": ["AP Mines", "AP Mines|AT Mines", "AT Mines", "AP Mines", "Mines", "AT Mines|AP Mines"],
    "CM Strike": ["Cluster Munitions", "Cluster Munitions|UXO", "Cluster Munitions"],
    "IED Area": ["IED", "IED|UXO", "IED"],
    "Battle Area": ["UXO", "UXO|AXO", "ERW"],
}
BLOCKAGES = ["", "", "Road", "Agriculture", "Road, Agriculture", "Housing", "Infrastructure", "Agriculture, Housing"]
_START = date(2021, 1, 4)


@dataclass
class Records:
    """Everything invented, in metres of the UTM zone (``xy``) where it has geometry."""

    hazards: list[dict[str, Any]] = field(default_factory=list)
    points: list[dict[str, Any]] = field(default_factory=list)
    point_hazards: list[dict[str, Any]] = field(default_factory=list)
    releases: list[dict[str, Any]] = field(default_factory=list)


def blob(x: float, y: float, radius: float, rng: np.random.Generator) -> Polygon:
    """An irregular polygon of 5 to 9 corners round (x, y), in metres."""
    n = int(rng.integers(5, 10))
    turn = np.sort(rng.uniform(0, 2 * np.pi, n)) if n > 6 else np.arange(n) * 2 * np.pi / n
    far = radius * rng.uniform(0.6, 1.3, n)
    polygon = Polygon(np.round(np.c_[x + far * np.cos(turn), y + far * np.sin(turn)], 2))
    return polygon if polygon.is_valid and polygon.area > 400 else Point(x, y).buffer(radius, quad_segs=2)


def day(rng: np.random.Generator, first: date = _START, last: date = date(2026, 9, 30)) -> date:
    """A day between two days."""
    return first + timedelta(days=int(rng.integers(0, (last - first).days)))


def clusters(country: Country, rng: np.random.Generator) -> list[tuple[str, float, float]]:
    """Where invented contamination lies: near roads, a few kilometres outside towns; (admin 2, lon, lat)."""
    found = []
    for _, town in country.towns[country.towns.adm1_pcode.isin(CONTAMINATED)].iterrows():
        here = Point(town.x, town.y)
        near = [line for _, line in country.roads if line.distance(here) < 0.01]
        polygon = country.admin2.set_index("adm2_pcode").geometry[town.adm2_pcode].buffer(-0.03)
        for line in near[: 1 + int(rng.integers(0, 2))]:
            at = line.project(here) + rng.choice([-1, 1]) * rng.uniform(0.015, 0.1)
            spot = line.interpolate(min(max(at, 0), line.length))
            if polygon.contains(spot):
                found.append((town.adm2_pcode, spot.x, spot.y))
    return found


def make_hazards(country: Country, to_utm: Any, rng: np.random.Generator) -> list[dict[str, Any]]:
    """One dict a hazard record with ``geom`` in UTM (None for some) and the columns of the shapefile."""
    where = clusters(country, rng)
    names = country.admin2.set_index("adm2_pcode")
    statuses = [STATUSES[i] for i in rng.permutation(len(STATUSES))]
    rows: list[dict[str, Any]] = []
    for n, status in enumerate(statuses, start=1):
        pcode, lon, lat = where[int(rng.integers(0, len(where)))]
        x, y = to_utm(lon, lat)
        shift = rng.normal(0, 900, 2)
        klass = "CHA" if rng.random() < 0.62 else "SHA"
        radius = float(rng.uniform(40, 180)) if klass == "CHA" else float(rng.uniform(120, 420))
        geom = blob(x + shift[0], y + shift[1], radius, rng)
        changed, unit = day(rng), names.loc[pcode]
        rows.append({
            "id": f"SAMPLE-HA-{n:04d}", "geom": geom, "class": klass, "status": status, "pcode": pcode,
            "type": TYPES[klass][int(rng.integers(0, len(TYPES[klass])))], "adm1": unit.adm1_name,
            "adm2": unit.adm2_name, "area": round(geom.area * float(rng.uniform(0.85, 1.2))), "changed": changed,
            "org": ORGS[int(rng.integers(0, len(ORGS)))], "block": BLOCKAGES[int(rng.integers(0, len(BLOCKAGES)))],
            "start": changed - timedelta(days=int(rng.integers(20, 400))),
        })
    plant(rows, rng)
    return rows


def plant(rows: list[dict[str, Any]], rng: np.random.Generator) -> None:
    """The faults of real exports: bow-ties, records without geometry, ids that occur twice, an odd class."""
    for n in (11, 38, 64, 90):  # two corners swapped: the outline crosses itself
        x, y = rows[n]["geom"].centroid.coords[0]
        r = rows[n]["geom"].length / 8
        rows[n]["geom"] = Polygon([(x - r, y - r), (x + r, y + r), (x + r, y - r), (x - r, y + r * 0.7)])
        rows[n]["status"] = "Open"
    for n in (5, 22, 47, 58, 77, 103, 119, 130):
        rows[n]["geom"] = None
    rows[17]["class"], rows[18]["class"] = "cha", ""
    rows[70]["class"], rows[70]["type"] = "Ammunition storage", "Stockpile"
    for n in (8, 41, 95):  # submitted twice; the third time with another outline
        again = dict(rows[n])
        if n == 95:
            again["geom"] = shapely.affinity.translate(again["geom"], 35, -20) if again["geom"] else None
        rows.append(again)


def contamination(row: dict[str, Any], n: int) -> str:
    """The multi-select of a record; empty for every seventh and for what is no contamination."""
    kind = next((name for name in CONTAMINATION if name.lower() in row["type"].lower()), "")
    if not kind or n % 7 == 0:
        return ""
    words = CONTAMINATION[kind]
    return words[n % len(words)]


def shapefile_row(row: dict[str, Any], n: int) -> dict[str, Any]:
    """The record under the 10-character names of an NG shapefile export (imsma.md 1.3)."""
    area = f"{row['area']:,}" if n % 3 == 0 else str(row["area"])
    return {
        "OBJECTID_1": n, "ObjectUID": f"sample-{n:05d}", "FeatureID": row["id"], "IsChild": 0, "ParentFeat": "",
        "Annotation": row["id"], "Subtype": "", "Type": "Hazard", "Status": "", "UserDefine": "", "UserDefi_1": "",
        "GazetteerR": f"{row['adm1']} / {row['adm2']}", "LocationID": f"SAMPLE-LOC-{n % 40:03d}", "FilterToke": 0,
        "Shape_Leng": round(row["geom"].length, 3) if row["geom"] else 0.0, "hazard_loc": row["id"],
        "Region": "Sample region", "Province": row["adm1"], "District": row["adm2"],
        "Village": f"Sample village {n % 60}", "ADM2_PCODE": row["pcode"], "Name": f"Sample hazard {n}",
        "areasize": area, "Stauts": row["status"] if n % 2 else "", "Agency": row["org"],
        "Status_1": row["status"], "Start_Date": row["start"], "Hazard_Cla": row["class"],
        "Hazard_Typ": row["type"], "Status_Cha": f"{row['changed'].isoformat()} 00:00:00",
        "Status_C_1": row["changed"].year, "Blockages": row["block"], "IMSMA_ID": f"S-{n:06d}",
        "Type_Of_Co": contamination(row, n),
        "REPORTSTAR": row["start"].strftime("%d/%m/%Y"), "ENTRYDATE": row["changed"].strftime("%d/%m/%Y"),
        "ORGANISATI": row["org"],
    }


def make_releases(rows: list[dict[str, Any]], rng: np.random.Generator) -> list[dict[str, Any]]:
    """Release products in UTM: whole for closed land, a part for reduced land, none for some that are closed."""
    products: list[dict[str, Any]] = []
    seen: set[str] = set()
    for row in rows:
        if row["geom"] is None or not row["geom"].is_valid or row["id"] in seen:
            continue
        seen.add(row["id"])
        if row["status"] in ("Closed", "Completed") and len(products) % 4 != 3:
            kind, part = ("Cleared" if row["class"].upper() == "CHA" else "Cancelled"), row["geom"]
        elif row["status"] == "Reduced":
            xmin, ymin, xmax, ymax = row["geom"].bounds
            kind, part = "Reduced", row["geom"].intersection(shapely.box(xmin, ymin, (xmin + xmax) / 2, ymax))
        elif row["status"] == "Closed":
            products.append({})  # keeps the count going: this one was closed without a product
            continue
        else:
            continue
        spaces = " " if len(products) % 5 == 0 else ""
        products.append({
            "geom": part, "product_id": f"SAMPLE-LR-{len(products) + 1:04d}", "hazard_id": row["id"] + spaces,
            "kind": kind, "area_m2": round(part.area), "date": day(rng, date(2024, 1, 1)).isoformat(),
            "organisation": row["org"], "donor": DONORS[int(rng.integers(0, 2))], "adm2_pcode": row["pcode"],
        })
    return [p for p in products if p]


def make_points(country: Country, to_utm: Any, from_utm: Any, rng: np.random.Generator) -> tuple[list, list]:
    """The two sheets of the NG points form: attributes, and points in WGS 84 (imsma.md 2.2)."""
    where = clusters(country, rng)
    names = country.admin2.set_index("adm2_pcode")
    attributes: list[dict[str, Any]] = []
    points: list[dict[str, Any]] = []

    def add(name: str, poly: str, no: Any, kind: str, x: float, y: float, text: str = "", **leg: Any) -> None:
        lon, lat = from_utm(x, y)
        comma = len(points) % 6 in (4, 5)
        shown = [f"{v:.6f}".replace(".", ",") if comma else round(v, 6) for v in (lon, lat)]
        if leg:
            shown = ["", ""]
        points.append({"ProjName": "WGS 1984", "PolyID": poly, "PointNo": no, "PointID": name, "PointType": kind,
                       "Xcoord": shown[0], "Ycoord": shown[1], "Distance": leg.get("distance", ""),
                       "Bearing": leg.get("bearing", ""), "FrPointID": leg.get("start", ""), "PointDesc": text})

    for n in range(1, 13):
        ident = f"SAMPLE-HA-{500 + n:04d}"
        pcode, lon, lat = where[int(rng.integers(0, len(where)))]
        x, y = to_utm(lon, lat)
        x, y = x + rng.normal(0, 600), y + rng.normal(0, 600)
        unit, geom = names.loc[pcode], blob(x, y, float(rng.uniform(50, 150)), rng)
        here = from_utm(x, y)
        attributes.append({
            "hazard_localid": ident, "Hazard name": f"Sample points hazard {n}",
            "Hazard classification": "CHA" if n % 3 else "SHA", "Hazard type": "MineField",
            "Status": ["Open", "Worked on", "Suspended"][n % 3], "Status changed date": day(rng).strftime("%d/%m/%Y"),
            "Estimated area": f"{round(geom.area):,}", "Organisation": ORGS[n % 3], "Admin 1": unit.adm1_name,
            "Admin 2": unit.adm2_name, "Admin 2 P-code": pcode, "Longitude": f"{here[0]:.6f}".replace(".", ","),
            "Latitude": f"{here[1]:.6f}".replace(".", ","),
        })
        rp = geom.exterior.interpolate(0).buffer(60).exterior.coords[0]
        add(f"{ident}-RP", "", "", "Reference Point", *rp, text="Sample: made-up landmark")
        add(f"{ident}-BM", "", "", "Benchmark", rp[0] + 20, rp[1], text="Sample benchmark")
        if n in (10, 11):
            continue  # known by its points only: the record has a position and an area, no outline
        ring = list(geom.exterior.coords)[:-1]
        if n == 12:
            ring = ring[:2]  # two corners make no area
        for i, (px, py) in enumerate(ring, start=1):
            kind = "Start Point" if i == 1 else "Turning Point"
            leg: dict[str, Any] = {}
            if n == 6 and i > 1:  # this team measured by tape and compass
                dx, dy = px - ring[i - 2][0], py - ring[i - 2][1]
                leg = {"distance": round(float(np.hypot(dx, dy)), 1), "start": f"{ident}-P{i - 1}",
                       "bearing": round(float(np.degrees(np.arctan2(dx, dy)) % 360), 1)}
            add(f"{ident}-P{i}", ident, i, kind, px, py, **leg)
    return attributes, points


def make_accidents(country: Country, rng: np.random.Generator) -> tuple[list, list]:
    """Accidents and casualties; names are plainly made up and stand there to be left out."""
    where = clusters(country, rng)
    names = country.admin2.set_index("adm2_pcode")
    accidents: list[dict[str, Any]] = []
    victims: list[dict[str, Any]] = []
    for n in range(1, 43):
        pcode, lon, lat = where[int(rng.integers(0, len(where)))]
        when, unit = day(rng, date(2024, 1, 1)), names.loc[pcode]
        people = int(rng.choice([1, 1, 1, 2, 2, 3]))
        outcomes = [bool(rng.random() < 0.35) for _ in range(people)]
        ident = f"SAMPLE-AC-{n:03d}"
        where_known = n % 7 != 0
        accidents.append({
            "accident_localid": ident,
            "Date of accident": when.strftime("%m/%Y") if n % 9 == 0 else when.strftime("%d/%m/%Y"),
            "Accident class": ["Mine", "UXO/AXO", "IED", "Cluster"][int(rng.integers(0, 4))],
            "Device category": ["Anti-vehicle mine", "UXO", "Improvised mine", "Unknown"][int(rng.integers(0, 4))],
            "Longitude": round(lon + rng.normal(0, 0.02), 5) if where_known else "",
            "Latitude": round(lat + rng.normal(0, 0.02), 5) if where_known else "",
            "Admin 1": unit.adm1_name, "Admin 2": unit.adm2_name, "Admin 2 P-code": pcode,
            "Killed": sum(outcomes), "Injured": people - sum(outcomes),
        })
        for killed in outcomes:
            victims.append(victim(len(victims) + 1, ident, accidents[-1], killed, rng))
    for _ in range(2):  # reported by a hospital; nobody knows which accident
        victims.append(victim(len(victims) + 1, "", accidents[int(rng.integers(0, 42))], False, rng))
    return accidents, victims


def victim(n: int, ident: str, accident: dict[str, Any], killed: bool, rng: np.random.Generator) -> dict[str, Any]:
    """One casualty."""
    age = int(rng.integers(4, 70))
    return {
        "victim_localid": f"SAMPLE-VI-{n:03d}", "accident_localid": ident,
        "Date of accident": accident["Date of accident"], "Victim name": f"Invented Name {n}",
        "Phone": f"+000 000 {n:04d}", "Gender": ["Female", "Male", "Male", "Male", "Unknown"][int(rng.integers(0, 5))],
        "Age": "" if n % 11 == 0 else age, "Age group": "" if n % 11 == 0 else ("Child" if age < 18 else "Adult"),
        "Killed or injured": "Killed" if killed else "Injured", "Category": "Deminer" if n == 20 else "Civilian",
        "Activity at time of accident": ["Farming", "Travelling", "Collecting wood", "Playing"][n % 4],
        "Displacement status": ["IDP", "Host community", "Returnee", ""][n % 4],
        "Admin 2 P-code": accident["Admin 2 P-code"],
    }


def make_survey(country: Country, hazards: list[dict[str, Any]], from_utm: Any, rng: np.random.Generator) -> list:
    """Survey coverage in degrees: circles round found hazards, whole units without any, the rest not surveyed."""
    rows: list[dict[str, Any]] = []

    def add(geom: Any, kind: str, result: str, pcode: str) -> None:
        parts = [g for g in getattr(geom, "geoms", [geom]) if g.geom_type == "Polygon" and not g.is_empty]
        if not parts:
            return
        rows.append({"geom": shapely.MultiPolygon(parts), "survey_id": f"SAMPLE-SU-{len(rows) + 1:03d}",
                     "kind": kind, "result": result, "date": day(rng, date(2023, 1, 1)).isoformat(),
                     "organisation": ORGS[len(rows) % 3], "adm2_pcode": pcode})

    units = country.admin2.set_index("adm2_pcode")
    for pcode, unit in units.iterrows():
        if unit.adm1_pcode == CLEAN:
            add(shapely.set_precision(unit.geometry.simplify(0.002), 1e-5), "NTS", "None found", pcode)
    for pcode in sorted({h["pcode"] for h in hazards if h["geom"] is not None}):
        here = [Point(from_utm(*h["geom"].centroid.coords[0])) for h in hazards
                if h["geom"] is not None and h["pcode"] == pcode]
        round_them = shapely.union_all([p.buffer(0.07, quad_segs=3) for p in here]).intersection(units.geometry[pcode])
        kind = "TS" if len(rows) % 4 == 3 else "NTS"
        add(shapely.set_precision(round_them, 1e-4), kind, "Found" if len(rows) % 6 else "Inconclusive", pcode)
        if len(rows) % 2:
            aside = country.towns.set_index("adm2_pcode").loc[pcode]
            circle = Point(aside.x, aside.y).buffer(0.12, quad_segs=4).difference(round_them)
            add(shapely.set_precision(circle.intersection(units.geometry[pcode]), 1e-4), "NTS", "None found", pcode)
    return rows


def make_sessions(country: Country, rng: np.random.Generator) -> list[dict[str, Any]]:
    """Risk education sessions; some rows have a P-code, some only names, some names as people type them."""
    towns = country.towns[country.towns.adm1_pcode.isin([*CONTAMINATED, CLEAN, "CF71"])]
    rows = []
    for n in range(1, 121):
        town = towns.iloc[int(rng.integers(0, len(towns)))]
        name = town.adm2_name.upper() if n % 10 == 0 else town.adm2_name
        people = [int(v) for v in rng.integers(3, 60, 4)]
        rows.append({
            "session_id": f"SAMPLE-RE-{n:03d}", "date": day(rng, date(2025, 1, 1)).isoformat(),
            "method": ["Interpersonal", "School session", "Radio", "Community theatre"][n % 4], "boys": people[0],
            "girls": people[1], "men": people[2], "women": people[3], "organisation": ORGS[n % 3],
            "donor": DONORS[n % 2], "Admin 1": town.adm1_name, "Admin 2": name,
            "Admin 2 P-code": "" if n % 8 == 0 else town.adm2_pcode,
        })
    return rows


def make_sites(country: Country, rng: np.random.Generator) -> list[dict[str, Any]]:
    """Schools, health posts, water points and displacement sites near towns and villages."""
    inside = shapely.union_all(country.admin2.geometry.values).buffer(-0.02)
    kinds = [("school", "primary school", 90), ("health", "health post", 40), ("water", "borehole", 60),
             ("idp_site", "displacement site", 18)]
    rows = []
    for kind, text, how_many in kinds:
        made = 0
        while made < how_many:
            if rng.random() < 0.5:
                x, y = country.villages[int(rng.integers(0, len(country.villages)))]
            else:
                town = country.towns.iloc[int(rng.integers(0, len(country.towns)))]
                x, y = town.x + rng.normal(0, 0.02), town.y + rng.normal(0, 0.02)
            if not shapely.contains_xy(inside, x, y):
                continue
            made += 1
            rows.append({"geom": Point(round(float(x), 5), round(float(y), 5)), "site_type": kind,
                         "site_id": f"SAMPLE-{kind.upper().replace('_', '')}-{made:03d}",
                         "name": f"Sample {text} {made}"})
    return rows
