"""Humanitarian plans of a country (HPC tools): plans, what their clusters need and got, and what they monitor.

PLANS: every plan with requirements. CLUSTERS: requirements and funding of one plan by cluster. INDICATORS: the
caseloads and indicators of one plan that name explosive ordnance, mine action or camp coordination. The monitoring
reply with figures by area asks for an OCHA login, so it comes as a FILE that a colleague in OCHA saved.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..base.errors import BadInput, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback
from ..base.text import N_, Told
from .countries import Country, find_country
from .endpoints import ORIGINS
from .frame import Frame
from .http import Client
from .loaded import Loaded, now_utc, number
from .provenance import Provenance
from .rows import loaded, rows_of

_API = ORIGINS["hpc"]
#: Words by which a plan speaks of our work and of camps, in the languages of plans.
WORDS = re.compile(
    r"\bEORE\b|\bMRE\b|\bCCCM\b|\bUXO\b|\bERW\b|PRO-MIN|mine action|mine risk|landmine|explosive|déminage|antimines?|"
    r"engins explosifs|minas|artefactos explosivos|camp coordination|gestion des camps", re.IGNORECASE)
_FIGURES = {"totalPopulation": "population", "affected": "affected", "inNeed": "in_need", "target": "targeted",
            "expectedReach": "expected_reach", "reached": "reached", "cumulativeReach": "reached"}


def parse_plans(reply: Any) -> list[dict[str, Any]]:
    """One row a plan, latest first: ``plan_id, code, name, type, start, end, years, requirements_original_usd,
    requirements_usd``. Raises UnexpectedPayload."""
    out = []
    for plan in rows_of(reply, "data", source="HPC"):
        inner = plan.get("planVersion")
        version: Mapping[str, Any] = inner if isinstance(inner, Mapping) else plan
        kinds = [c.get("name") for c in plan.get("categories") or [] if isinstance(c, Mapping)
                 and c.get("group") == "planType"]
        years = sorted(str(y.get("year")) for y in plan.get("years") or [] if isinstance(y, Mapping))
        out.append({
            "plan_id": plan.get("id"), "code": version.get("code"), "name": version.get("name"),
            "type": kinds[0] if kinds else None, "start": str(version.get("startDate") or "")[:10] or None,
            "end": str(version.get("endDate") or "")[:10] or None, "years": "; ".join(years),
            "requirements_original_usd": number(plan.get("origRequirements")),
            "requirements_usd": number(plan.get("revisedRequirements"))})
    return sorted(out, key=lambda row: (str(row["start"] or ""), str(row["plan_id"])), reverse=True)


def parse_clusters(reply: Any) -> list[dict[str, Any]]:
    """One row a cluster: ``cluster, requirements_original_usd, requirements_usd, funding_usd``.

    Funding that is booked to several clusters at once stands in a row of its own. Raises UnexpectedPayload.
    """
    data = reply.get("data") if isinstance(reply, Mapping) else None
    if not isinstance(data, Mapping):
        raise UnexpectedPayload(N_("HPC sent no figures by cluster"), details=str(reply)[:500])
    found: dict[str, dict[str, Any]] = {}

    def row(name: Any) -> dict[str, Any]:
        return found.setdefault(str(name or "-"), {
            "cluster": str(name or "-"), "requirements_original_usd": None, "requirements_usd": None,
            "funding_usd": None})

    for one in (data.get("requirements") or {}).get("objects") or []:
        row(one.get("name")).update(requirements_original_usd=number(one.get("origRequirements")),
                                    requirements_usd=number(one.get("revisedRequirements")))
    for group in ((data.get("report3") or {}).get("fundingTotals") or {}).get("objects") or []:
        for one in group.get("singleFundingObjects") or []:
            mine = row(one.get("name"))
            mine["funding_usd"] = (mine["funding_usd"] or 0.0) + (number(one.get("totalFunding")) or 0.0)
        for one in group.get("sharedFundingObjects") or []:
            names = one.get("name") or [o.get("name") for o in one.get("objects") or [] if isinstance(o, Mapping)]
            label = "; ".join(str(n) for n in names) if isinstance(names, list) else str(names)
            row(Told(N_("shared: {clusters}"), {"clusters": label}))["funding_usd"] = number(
                one.get("totalFunding"))
    return list(found.values())


def _caseloads(reply: Any) -> Iterator[Mapping[str, Any]]:
    data = reply.get("data") if isinstance(reply, Mapping) else None
    rows = data.get("caseloads") if isinstance(data, Mapping) else None
    if not isinstance(rows, list):
        raise UnexpectedPayload(N_("The file has no caseloads of a response plan"), details=str(reply)[:500],
                                hint=N_("give the reply of responseMonitoring as it was saved"))
    yield from (row for row in rows if isinstance(row, Mapping))


def parse_monitoring(reply: Any, every: bool = False) -> list[dict[str, Any]]:
    """Caseloads of a monitoring reply that name our work, national and by area; all of them with ``every``.

    One row a caseload, area and category: ``caseload, cluster, ref, admin_level, pcode, area, category, population,
    affected, in_need, targeted, expected_reach, reached``. Raises UnexpectedPayload.
    """
    out: list[dict[str, Any]] = []
    places = {row.get("id"): row for row in (reply.get("data") or {}).get("locations") or []} if isinstance(
        reply, Mapping) and isinstance(reply.get("data"), Mapping) else {}
    national: Mapping[str, Any] = next((p for p in places.values() if p.get("adminLevel") == 0), {})
    for load in _caseloads(reply):
        named = " ".join(str(load.get(k) or "") for k in ("caseloadDescription", "caseloadCustomRef",
                                                         "availableGlobalClusterCode"))
        if not every and not WORDS.search(named) and load.get("availableGlobalClusterCode") not in ("CCM", "PRO-MIN"):
            continue
        base = {"caseload": load.get("caseloadDescription"), "cluster": load.get("availableGlobalClusterCode"),
                "ref": load.get("caseloadCustomRef")}
        out.append({**base, "admin_level": 0, "pcode": national.get("pcode"), "area": national.get("name"),
                    "category": "total", **_figures(load)})
        for part in load.get("disaggregatedAttachments") or []:
            place = places.get(part.get("locationId")) or {}
            figures = {str(m.get("metricType")): m.get("value") for m in part.get("dataMatrix") or []
                       if isinstance(m, Mapping)}
            out.append({**base, "admin_level": place.get("adminLevel"), "pcode": place.get("pcode"),
                        "area": place.get("name"), "category": part.get("categoryLabel") or part.get("categoryName"),
                        **_figures(figures)})
    return out


def _figures(row: Mapping[str, Any]) -> dict[str, float | None]:
    out: dict[str, float | None] = dict.fromkeys(_FIGURES.values())
    for source, target in _FIGURES.items():
        if number(row.get(source)) is not None:
            out[target] = number(row.get(source))
    return out


def indicators(plan: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every entry below a key that speaks of indicators or caseloads and whose text names our work, with its plain
    values; how plans nest them differs, so they are looked for, not addressed."""
    out: list[dict[str, Any]] = []

    def walk(value: Any, kind: str) -> None:
        if isinstance(value, Mapping):
            words = " ".join(text for key, text in value.items() if isinstance(text, str))
            if kind and WORDS.search(words):
                out.append({"kind": kind, **{str(k): v for k, v in value.items()
                                             if v is None or isinstance(v, (str, int, float))}})
            for key, below in value.items():
                found = re.search(r"indicator|caseload", str(key), re.IGNORECASE)
                walk(below, found.group(0).lower() if found else kind)
        elif isinstance(value, list):
            for one in value:
                walk(one, kind)

    walk(plan, "")
    return out


def _chosen(plans: list[dict[str, Any]], year: Any, country: Country) -> dict[str, Any]:
    fitting = [row for row in plans if year is None or str(year) in row["years"].split("; ")]
    if not fitting:
        raise NotFoundError(N_("{country} has no plan of {year}"), country=country.name, year=year or "-",
                            hint=N_("choose one of: {years}"),
                            years=", ".join(sorted({y for row in plans for y in row["years"].split("; ") if y})) or "-")
    # the plan of the country before the appeals beside it
    return next((row for row in fitting if "response plan" in str(row["type"] or row["name"]).lower()), fitting[0])


def _about(title: str, url: str, version: str = "") -> Provenance:
    return Provenance(title=title, source="OCHA, HPC tools", url=url, licence="CC BY-IGO", owner="OCHA",
                      retrieved_at=now_utc(), sensitivity="low", version=version, valid_on=version[:4],
                      caveats=N_("People stand under several clusters; do not add clusters up."))


def _from_file(query: Mapping[str, Any], country: Country) -> list[Frame]:
    path = Path(str(query["FILE"]))
    try:
        reply = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise BadInput(N_("{name} is damaged or cut off and cannot be read"), name=path.name,
                       details=str(error)) from error
    rows = parse_monitoring(reply, bool(query.get("EVERY")))
    title = Told(N_("{country}: monitoring of the response"), {"country": country.name})
    return [_whole(loaded(rows, "hpc_monitoring", _about(title, path.name), points=False,
                          nothing=N_("No caseload of this plan names mine action, EORE or camps")))]


def _whole(frame: Loaded) -> Loaded:
    for name in ("admin_level", *_FIGURES.values()):
        if name in frame.table:
            frame.table[name] = frame.table[name].astype("float64").round().astype("Int64")
    return frame


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """WHAT (plans, clusters or indicators) of COUNTRY: YEAR, EVERY, FILE (a monitoring reply)."""
    country = find_country(str(query["COUNTRY"]))
    if query.get("FILE"):
        return _from_file(query, country)
    if client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    what, year = str(query.get("WHAT") or "plans"), query.get("YEAR")
    url = f"{_API}/v2/public/plan/country/{country.iso3}"
    plans = parse_plans(client.get_json("hpc", url))
    nothing = N_("HPC has no plan of this country")
    title = Told(N_("{country}: humanitarian plans"), {"country": country.name})
    if what == "plans" or not plans:
        return [loaded(plans, "hpc_plans", _about(title, url), points=False, nothing=nothing)]
    plan = _chosen(plans, year, country)
    if what == "clusters":
        url = f"{_API}/v1/public/fts/flow"
        rows = parse_clusters(client.get_json("hpc", url, {"planid": plan["plan_id"], "groupby": "cluster"}))
        title = Told(N_("{plan}: requirements and funding by cluster"), {"plan": plan["name"]})
        mine = any(WORDS.search(row["cluster"]) for row in rows)
        frame = loaded([{"plan": plan["code"], **row} for row in rows], "hpc_clusters",
                       _about(title, url, str(plan["start"] or "")), points=False,
                       nothing=N_("HPC has no figures by cluster for this plan"))
        if not mine:
            frame.notes.append(str(N_("No cluster names mine action: it is booked inside Protection")))
        return [frame]
    url = f"{_API}/v2/public/planSummary"
    asked = {"year": (plan["years"].split("; ") or [str(year)])[-1], "includeIndicators": "true",
             "includeCaseloads": "true", "includeFinancials": "false"}
    summaries = rows_of(client.get_json("hpc", url, asked, feedback=feedback), "data", "planData", source="HPC")
    own = [s for s in summaries if s.get("planId") == plan["plan_id"]]
    title = Told(N_("{plan}: indicators of mine action and camps"), {"plan": plan["name"]})
    return [loaded([row for s in own for row in indicators(s)], "hpc_indicators",
                   _about(title, url, str(plan["start"] or "")), points=False,
                   nothing=N_("No indicator of this plan names mine action, EORE or camps"))]
