"""Writes the styles of people in need, severity and the risk education gap, with the symbols of make_styles.py.

Run with QGIS's Python: ``python3 tests/products/make_need_styles.py``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication

sys.path.insert(0, str(Path(__file__).resolve().parent))
from make_styles import (
    NOT_SURVEYED,
    POLYGON,
    STATE,
    SUPPRESSED_STATE,
    YLORBR,
    choropleth,
    fill,
    lines,
    no_data,
    rules,
    suppressed,
    symbol,
    write,
)


def severity():
    """Five classes; not classified is a hatch of its own and never the lightest colour."""
    grade = "to_int(\"severity\")"
    entries = [(f"Severity {i}", f"{grade} = {i}", symbol(POLYGON, fill(YLORBR[i - 1], 1, "#8C8C8C", 0.15)))
               for i in (5, 4, 3, 2, 1)]
    entries.append(("Not classified, not surveyed", f"\"severity\" is null and {STATE} = 'not surveyed'",
                    symbol(POLYGON, fill("#FFFFFF", 1, "#8C8C8C", 0.15), lines("#333333", 1.8, 0.22))))
    entries.append(("Not classified", f"\"severity\" is null and {STATE} <> 'not surveyed'", no_data()))
    entries.append(("Suppressed", SUPPRESSED_STATE, suppressed()))
    write("severity", POLYGON, ["severity:integer", "survey_state:string"], rules(*entries))


def main():
    choropleth("people_in_need", "pin_central", (1, 1000, 10000, 50000, 100000),
               "None in reach, hazards recorded", ["pin_central:double"])
    choropleth("risk_education_gap", "gap", (1, 100, 1000, 5000, 20000), "All reached, hazards recorded",
               ["gap:double"])
    severity()
    return NOT_SURVEYED


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    main()
