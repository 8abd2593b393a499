"""A made-up HDX: invented figures for Lesotho in the shapes of the real files, served by the replay server.

Nothing here is real but the ISO code: names, codes and figures are invented.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

from .replay import ReplayServer

SITE = "https://data.humdata.org"
SCHEMAS = ("2017", "2018", "interim", "2025")


def square(x, y, size=1.0):
    ring = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


def areas(level):
    """(pcode, name, parent code, parent name, x, y) of the invented areas: 1, 3 and 6 of them."""
    if level == 0:
        return [("LS", "Lesotho", "", "", 27.0, -30.0)]
    if level == 1:
        return [(f"LS0{i + 1}", f"Distrikt {'ÄBC'[i]}", "LS", "Lesotho", 27.0 + i, -30.0) for i in range(3)]
    return [
        (
            f"LS0{i // 2 + 1}0{i % 2 + 1}",
            f"Ward {i + 1}",
            f"LS0{i // 2 + 1}",
            f"Distrikt {'ÄBC'[i // 2]}",
            27.0 + i // 2,
            -30.0 + 0.5 * (i % 2),
        )
        for i in range(6)
    ]


def properties(level, area, schema, version):
    code, name, parent, parent_name = area[:4]
    if schema == "2017":
        row = {f"admin{level}Name": name, f"admin{level}Pcod": code, f"admin{level}RefN": name, "validOn": "2016/01/14"}
        up = {f"admin{level - 1}Name": parent_name, f"admin{level - 1}Pcod": parent} if level else {}
        return {**row, **up, "ValidTo": None}
    if schema == "2018":
        row = {
            f"ADM{level}_EN": name,
            f"ADM{level}_FR": f"{name} (fr)",
            f"ADM{level}_PCODE": code,
            "validOn": "2019-05-01",
        }
        return {**row, **({f"ADM{level - 1}_EN": parent_name, f"ADM{level - 1}_PCODE": parent} if level else {})}
    row = {f"adm{level}_name": name, f"adm{level}_name1": None, f"adm{level}_pcode": code, "valid_on": "2025-01-08"}
    up = {f"adm{level - 1}_name": parent_name, f"adm{level - 1}_pcode": parent} if level else {}
    stamp = {"cod_version": f"V_{version:02d}"} if schema == "interim" else {"version": f"v{version:02d}"}
    return {**row, **up, **stamp, "area_sqkm": 1.5}


def boundaries(level, schema="2025", version=2):
    """GeoJSON of one level."""
    size = 0.5 if level == 2 else 1.0
    rows = [
        {"type": "Feature", "properties": properties(level, a, schema, version), "geometry": square(a[4], a[5], size)}
        for a in areas(level)
    ]
    return {"type": "FeatureCollection", "features": rows}


def package(levels=(0, 1, 2), schema="2025", version=2):
    """The bytes of a ``lso_admin_boundaries.geojson.zip`` with its companion layers."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for level in levels:
            archive.writestr(f"lso_admin{level}.geojson", json.dumps(boundaries(level, schema, version)))
        line = {
            "type": "Feature",
            "properties": {},
            "geometry": {"type": "LineString", "coordinates": [[27, -30], [28, -30]]},
        }
        archive.writestr("lso_adminlines.geojson", json.dumps({"type": "FeatureCollection", "features": [line]}))
    return out.getvalue()


DTM_COLUMNS = (
    "id",
    "operation",
    "admin0Name",
    "admin0Pcode",
    "admin1Name",
    "admin1Pcode",
    "admin2Name",
    "admin2Pcode",
    "adminLevel",
    "numPresentIdpInd",
    "reportingDate",
    "yearReportingDate",
    "monthReportingDate",
    "roundNumber",
    "displacementReason",
    "numberMales",
    "numberFemales",
    "idpOriginAdmin1Name",
    "idpOriginAdmin1Pcode",
    "assessmentType",
    "operationStatus",
)
DTM_TAGS = (
    "#id+code",
    "#operation+name",
    "#country+name",
    "#country+code",
    "#adm1+name",
    "#adm1+code",
    "#adm2+name",
    "#adm2+code",
    "#adm+level",
    "#affected+idps",
    "#date+reported",
    "#date+year+reported",
    "#date+month+reported",
    "#round+code",
    "#cause+type",
    "#affected+idps+m",
    "#affected+idps+f",
    "#adm1+name+origin",
    "#adm1+code+origin",
    "#assessment+type",
    "#operation+status",
)


def dtm_row(
    code,
    idps,
    round_number,
    *,
    operation="Floods",
    kind="BA",
    males=None,
    females=None,
    reason="Conflict",
    origin="Not available",
    level=1,
    name="",
    country="LSO",
    date="",
):
    date = date or f"2025-{round_number % 12:02d}-28"
    return {
        "id": 1,
        "operation": operation,
        "admin0Name": "Lesotho",
        "admin0Pcode": country,
        "admin1Name": name or code,
        "admin1Pcode": code[:4] if level == 2 else code,
        "adminLevel": level,
        "admin2Name": name or code if level == 2 else None,
        "admin2Pcode": code if level == 2 else None,
        "numPresentIdpInd": idps,
        "reportingDate": f"{date}T00:00:00",
        "roundNumber": round_number,
        "displacementReason": reason,
        "numberMales": males,
        "numberFemales": females,
        "idpOriginAdmin1Name": origin,
        "idpOriginAdmin1Pcode": origin,
        "assessmentType": kind,
        "operationStatus": "Active",
    }


#: LS01: two origins in round 3; LS02: last seen in round 2; LS03: two reasons, sex of one row only.
DTM_ROWS = [
    dtm_row("LS01", 999, 2),
    dtm_row("LS01", 100, 3, origin="LS02", males=40, females=60),
    dtm_row("LS01", 20, 3, origin="LS03", males=9, females=11),
    dtm_row("LS02", 70, 2),
    dtm_row("LS03", 5, 3, males=2, females=3),
    dtm_row("LS03", 6, 3, reason="Natural disaster"),
]


def dtm_reply(rows):
    """An answer of API v3; its rows have no adminLevel and no operationStatus."""
    plain = [
        {
            k: v
            for k, v in row.items()
            if k not in ("adminLevel", "operationStatus") and not (k.startswith("admin2") and row["adminLevel"] < 2)
        }
        for row in rows
    ]
    return {"result": plain, "statusCode": 200, "isSuccess": True, "errorMessages": [], "totalRecordsCount": len(plain)}


def dtm_csv(rows, tags=True):
    """The file on HDX: all levels, a tag row under the header."""
    out = io.StringIO()
    writer = csv.DictWriter(out, DTM_COLUMNS)
    writer.writeheader()
    if tags:
        writer.writerow(dict(zip(DTM_COLUMNS, DTM_TAGS)))
    writer.writerows({k: "" if v is None else v for k, v in row.items()} for row in rows)
    return out.getvalue()


NEEDS = """\
Country ISO3,Admin 1 PCode,Admin 1 Name,Admin 2 PCode,Admin 2 Name,Description,Cluster,Category,Population,In Need,\
Targeted,Affected,Reached,Info
LSO,,,,,Final caseload,ALL,,1000,500,400,,,
LSO,,,,,Mine Action,PRO-MIN,,,90,40,,,
LSO,LS01,Distrikt Ä,,,Mine Action,PRO-MIN,Children,,30,12,,,
LSO,LS01,Distrikt Ä,,,Mine Action,PRO-MIN,total,,"1,060",20,,,
LSO,,,LS0101,Ward 1,Mine Action,PRO-MIN,total,,40,10,,,
SDN,,,,,Mine Action,PRO-MIN,,,7,7,,,
"""
POPULATION = (
    "Adm1_name,Adm1_Pcode,Adm2_name,Adm2_Pcode,T_TL,T_TF,T_TM,Enfants_00_18\n"
    'Distrikt Ä,LS01,Ward 1,LS0101,"1,200",700,500,600\nDistrikt Ä,LS01,Ward 2,LS0102,800,NA,NA,400\n'
    "Distrikt B,LS02,Ward 3,LS0201,50,20,30,10\nDistrikt B,LS02,Ward 3,LS0201,5,2,3,1\n"
)


class Hdx:
    """Datasets on a replay server, with downloads that redirect as HDX's do."""

    def __init__(self, server: ReplayServer) -> None:
        self.server = server
        server.serve(
            "/api/3/action/package_show",
            {"success": False, "error": {"message": "Not found", "__type": "Not Found Error"}},
            status=404,
        )

    def publish(self, name, files, **fields):
        """A dataset with files: {resource name: (format, bytes)}; ``fields`` go into its record."""
        resources = []
        for position, (file, (kind, body)) in enumerate(files.items()):
            path = f"/dataset/{name}/resource/{position}/download/{file}"
            self.server.serve(path, status=302, headers={"Location": f"/s3/{name}/{file}"})
            self.server.serve(f"/s3/{name}/{file}", body)
            resources.append(
                {
                    "id": f"{name}-{position}",
                    "name": file,
                    "format": kind,
                    "download_url": SITE + path,
                    "size": len(body),
                    "last_modified": "2026-01-02T03:04:05",
                    "resource_type": "file.upload",
                }
            )
        record = {
            "id": f"id-{name}",
            "name": name,
            "title": f"Lesotho: {name}",
            "dataset_source": "Office of Invented Maps",
            "license_id": "cc-by-igo",
            "license_title": "CC BY-IGO",
            "caveats": "See [the note](https://x.org).",
            "dataset_date": "[2024-01-01T00:00:00 TO 2025-06-30T23:59:59]",
            "organization": {"title": "OCHA Lesotho"},
            "last_modified": "2026-01-02T03:04:05",
            "data_update_frequency": "365",
            "resources": resources,
            **fields,
        }
        self.server.serve(f"/api/3/action/package_show?id={name}", {"success": True, "result": record})
        return record

    def downloads(self):
        """How many files were really sent."""
        return sum(seen.path.startswith("/s3/") for seen in self.server.seen)


def write(folder, name, content):
    """A file with text, bytes or JSON."""
    path = Path(folder) / name
    if isinstance(content, (dict, list)):
        content = json.dumps(content)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path
