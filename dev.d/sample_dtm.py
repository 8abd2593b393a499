"""The invented displacement file of the sample, in the column set of the HDX file (dtm-and-others.md 1.7)."""

from __future__ import annotations

from typing import Any

import numpy as np
from sample_country import Country

COLUMNS = (  # noqa: SIM905
    "id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,"
    "reportingDate,yearReportingDate,monthReportingDate,roundNumber,displacementReason,numberMales,numberFemales,"
    "idpOriginAdmin1Name,idpOriginAdmin1Pcode,assessmentType,operationStatus"
).split(",")
TAGS = (  # noqa: SIM905
    "#id+code,#operation+name,#country+name,#country+code,#adm1+name,#adm1+code,#adm2+name,#adm2+code,#adm+level,"
    "#affected+idps,#date+reported,#date+year+reported,#date+month+reported,#round+code,#cause+type,"
    "#affected+idps+m,#affected+idps+f,#adm1+name+origin,#adm1+code+origin,#assessment+type,#operation+status"
).split(",")
MAIN = "Sample operation: countrywide mobility tracking"
OTHER = "Sample operation: emergency tracking north"
#: round number and reporting date of the main operation
ROUNDS = [(18, "2026-02-28"), (19, "2026-05-31"), (20, "2026-08-31")]
_UNKNOWN = "Not available"


def make_dtm(country: Country, rng: np.random.Generator) -> list[dict[str, Any]]:
    """Rows of two operations and two assessment types; levels 0 and 1 are the sums of level 2 of the round."""
    rows: list[dict[str, Any]] = []
    units = country.admin2[["adm1_pcode", "adm1_name", "adm2_pcode", "adm2_name"]]
    host = units[~units.adm1_pcode.isin(["CF23"])]
    base = {pcode: float(rng.lognormal(7.6, 0.8)) for pcode in host.adm2_pcode}
    names = dict(zip(units.adm1_pcode, units.adm1_name))

    def add(operation: str, unit: Any, people: int, number: int, when: str, kind: str) -> None:
        origins = [unit.adm1_pcode, str(rng.choice(list(names))), _UNKNOWN]
        shares = rng.dirichlet([6, 2, 2])
        parts = np.floor(people * shares).astype(int)
        parts[0] += people - parts.sum()
        for origin, part in zip(origins, parts):
            if not part:
                continue
            men = round(float(part) * float(rng.uniform(0.44, 0.5)))
            rows.append(row(operation, unit, 2, int(part), number, when, kind, origin, names.get(origin, _UNKNOWN),
                            men, "Natural disaster" if rng.random() < 0.15 else "Conflict"))

    for number, when in ROUNDS:
        # a quarter of the units, and one prefecture as a whole, was out of reach in the last round
        reached = host if number < 20 else host[(rng.random(len(host)) > 0.25) & (host.adm1_pcode != "CF63")]
        for unit in reached.itertuples():
            add(MAIN, unit, int(base[unit.adm2_pcode] * rng.uniform(0.8, 1.25)), number, when, "BA")
            if number == 20 and rng.random() < 0.3:
                add(MAIN, unit, int(base[unit.adm2_pcode] * 0.3), number, when, "SA")
    for unit in host[host.adm1_pcode.isin(["CF51", "CF53", "CF32"])].itertuples():
        add(OTHER, unit, int(base[unit.adm2_pcode] * 0.2), 3, "2026-07-15", "ETT")
    return sums(rows) + rows + neighbour()


def row(operation: str, unit: Any, level: int, people: int, number: int, when: str, kind: str, origin: str,
        origin_name: str, men: Any, reason: str) -> dict[str, Any]:
    """One line; the identifier is filled when the file is written."""
    year, month = int(when[:4]), int(when[5:7])
    values = ["", operation, "Central African Republic", "CAF", getattr(unit, "adm1_name", ""),
              getattr(unit, "adm1_pcode", ""), getattr(unit, "adm2_name", ""), getattr(unit, "adm2_pcode", ""), level,
              people, f"{when}T00:00:00", year, month, number, reason, men, people - men if men != "" else "",
              origin_name, origin, kind, "Active"]
    return dict(zip(COLUMNS, values))


def sums(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Levels 0 and 1, as the source publishes them beside level 2."""
    total: dict[tuple[Any, ...], int] = {}
    for line in rows:
        key = (line["operation"], line["roundNumber"], line["reportingDate"], line["assessmentType"])
        total[(0, "", "", *key)] = total.get((0, "", "", *key), 0) + line["numPresentIdpInd"]
        here = (1, line["admin1Name"], line["admin1Pcode"], *key)
        total[here] = total.get(here, 0) + line["numPresentIdpInd"]
    out = []
    for (level, name, pcode, operation, number, when, kind), people in total.items():
        line = row(operation, None, level, people, number, when[:10], kind, _UNKNOWN, _UNKNOWN, "", "Conflict")
        line["admin1Name"], line["admin1Pcode"] = name, pcode
        out.append(line)
    return sorted(out, key=lambda line: (line["adminLevel"], line["roundNumber"], line["admin1Pcode"]))


def neighbour() -> list[dict[str, Any]]:
    """Rows of another country: a reader that forgets to filter by country counts them."""
    out = []
    for n in range(4):
        line = row("Sample operation: neighbour", None, 1, 1000 + n, 7, "2026-06-30", "BA", _UNKNOWN, _UNKNOWN, "",
                   "Conflict")
        line.update(admin0Name="Chad", admin0Pcode="TCD", admin1Name=f"Sample province {n}", admin1Pcode=f"TD9{n}")
        out.append(line)
    return out
