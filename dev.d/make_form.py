"""Make the collection form from its parts: resources/forms/*.csv to the workbook and the profile that imports it.

    .dev/venv/bin/python dev.d/make_form.py [OUT]

Everything a person reads stands in the CSV files; the workbook and the profile are made of them, and a test holds
them to it. Two runs give the same bytes.
"""

from __future__ import annotations

import csv
import io
import json
import re
import sys
import zipfile
from pathlib import Path
from typing import Any

from osgeo import ogr

ROOT = Path(__file__).resolve().parents[1]
FORMS = ROOT / "resources" / "forms"
NAME = "common_ground_minimum"
SHEETS = ("survey", "choices", "settings")
#: question to the fields of the minimum schema that it fills, by kind
FIELDS = {
    "hazard": {"hazard_class": "hazard_class", "eo_type": "eo_type", "hazard_status": "status",
               "event_date": "status_date", "area_recorded_m2": "area_recorded_m2", "organisation": "organisation",
               "blockage": "blockage"},
    "accident": {"event_date": "date", "eo_type": "eo_type", "killed": "killed", "injured": "injured"},
    "casualty": {"event_date": "date", "sex": "sex", "age_group": "age_group", "outcome": "outcome",
                 "category": "category", "activity": "activity", "displacement": "displacement",
                 "disability": "disability", "referred": "referred"},
    "common": {"adm1_pcode": "adm1_pcode", "adm2_pcode": "adm2_pcode", "place_name": "place_name"},
}
#: what the three clients call the id of a submission, of a row in a repeat, and of the submission it belongs to
OWN = ["_uuid", "globalid", "KEY", "instanceID", "_id"]
ROW = ["globalid", "KEY", "_index"]
PARENT = ["parentglobalid", "_submission__uuid", "PARENT_KEY"]
CODED = {"hazard.hazard_class": "hazard_class", "eo_type": "eo_type", "casualty.sex": "sex",
         "casualty.age_group": "age_group", "casualty.outcome": "outcome", "casualty.category": "category"}
CANONICAL = {"anti_personnel_mine": "anti-personnel mine", "anti_vehicle_mine": "anti-vehicle mine",
             "improvised_mine": "improvised mine", "cluster_munition_remnants": "cluster munition remnants",
             "other_erw": "other ERW", "cha": "CHA", "sha": "SHA"}


def part(sheet: str) -> list[list[str]]:
    """Rows of a part, the header first."""
    with (FORMS / f"{NAME}_{sheet}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def write_workbook(path: Path) -> None:
    """The parts as sheets; bytes that do not depend on the clock."""
    path.unlink(missing_ok=True)
    data = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    for sheet in SHEETS:
        rows = part(sheet)
        layer = data.CreateLayer(sheet)
        for number in range(len(rows[0])):  # these names keep GDAL from writing a header of its own
            layer.CreateField(ogr.FieldDefn(f"Field{number + 1}", ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for number, cell in enumerate(row):
                if cell:
                    feature.SetField(number, cell)
            layer.CreateFeature(feature)
    del layer, data
    source = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            entry = zipfile.ZipInfo(name, (2026, 10, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))


def profile() -> dict[str, Any]:
    """How submissions are read: question names and their labels in every language, choices and theirs."""
    head, *rows = part("survey")
    spoken = {row[1]: list(dict.fromkeys(cell for name, cell in zip(head, row) if name.startswith("label") and cell))
              for row in rows}
    head, *rows = part("choices")
    answers: dict[str, dict[str, list[str]]] = {}
    for row in rows:
        answers.setdefault(row[0], {})[row[1]] = [row[1], *row[2:]]
    fields: dict[str, dict[str, list[str]]] = {}
    for kind, questions in FIELDS.items():
        for question, field in questions.items():
            fields.setdefault(kind, {})[field] = [question, *spoken[question]]
    fields["hazard"]["hazard_id"] = OWN
    fields["accident"]["accident_id"] = OWN
    fields["casualty"].update(casualty_id=ROW, accident_id=PARENT)
    fields["common"].update(
        latitude=["_gps_point_latitude", "gps_point-Latitude", "y"],
        longitude=["_gps_point_longitude", "gps_point-Longitude", "x"], coordinates=["gps_point", *spoken["gps_point"]])
    values = {where: {CANONICAL.get(code, code): texts for code, texts in answers[name].items()}
              for where, name in CODED.items()}
    return {
        "id": "collection", "extends": "generic", "title": "The collection form of Common Ground",
        "note": "Made by dev.d/make_form.py from resources/forms.", "recognise": ["cg_form"],
        "rows": {kind: {"column": ["report_type", *spoken["report_type"]], "values": answers["report_type"][kind]}
                 for kind in ("hazard", "accident")},
        "personal": {"words": ["submitted by", "submitter name", "submitter id"]},
        "fields": fields, "values": values,
    }


def profile_text() -> str:
    """The profile's file: one line a field."""
    text = json.dumps(profile(), ensure_ascii=False, indent=2)
    return re.sub(r"\[\s+((?:\"[^\"]*\",?\s*)+)\]", lambda m: "[" + " ".join(m.group(1).split()) + "]", text) + "\n"


def main(out: Path) -> None:
    (out / "forms").mkdir(parents=True, exist_ok=True)
    (out / "imsma").mkdir(parents=True, exist_ok=True)
    write_workbook(out / "forms" / f"{NAME}.xlsx")
    (out / "imsma" / "collection.json").write_text(profile_text(), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources")
