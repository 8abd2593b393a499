"""The pages of people in need, severity and the risk education gap: three significant digits, never one figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..bridge.i18n import tr
from ..bridge.language import fixed
from .page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..analysis.need import NeedProfile
    from ..analysis.need_run import Result
    from ..analysis.severity import SeverityProfile


def need_page(
    result: Result, profile: NeedProfile, ids: Sequence[str], from_severity: int, language: str = "en", *,
    changes: Any = None,
) -> Page:
    """Totals, scenarios, interval, what drives it, units, units without a figure, parameters.

    ``changes``: the table of ``need_change.change``.
    """
    from ..analysis.need import three

    page = Page(tr("People in need of mine action"), profile.name, language)
    page.note(tr("PROPOSED method: no published formula exists. Use low, central and high together."))
    totals = result.totals
    page.heading(tr("All units together"))
    facts = {
        tr("Low"): three(totals.pin["pin_low"]), tr("Central"): three(totals.pin["pin_central"]),
        tr("High"): three(totals.pin["pin_high"]),
    }
    if result.uncertainty is not None:
        low, middle, high = result.uncertainty.total
        facts[tr("Interval of the central figure (P10 to P90)")] = f"{three(low)} – {three(high)}"
        facts[tr("Median of the draws")] = three(middle)
    page.facts(facts)
    if from_severity > 0:
        page.text(tr("Added up: {n} units of severity {level} or worse; {below} units below it are not.",
                     n=totals.counted, level=from_severity, below=totals.below))
    else:
        page.text(tr("Added up: all {n} units that have a figure.", n=totals.counted))
    if totals.listed:
        people = sum(value for _, value in totals.listed if value == value)
        page.note(tr("{n} units with {people} people cannot be classified or have no figure. They are listed below and "
                     "are not in the sums: that is not zero.", n=len(totals.listed), people=three(people)), stop=True)
    if changes is not None:
        _changes(page, changes)
    _groups(page, totals.pin)
    _drivers(page, result)
    _units(page, result, ids)
    if totals.listed:
        page.heading(tr("Not classified or without a figure"))
        page.table([tr("P-code"), tr("People")], [(code, three(value)) for code, value in totals.listed], 500)
    if result.evidence.unknown_origins:
        page.heading(tr("Origins whose contamination is not known: ask for survey"))
        page.items(result.evidence.unknown_origins)
    _parameters(page, profile)
    notes = [tr(note.template, **note.values) for note in result.notes]
    if notes:
        page.heading(tr("Notes")).items(notes)
    page.heading(tr("Rows")).items(f"{name}: {count.line(tr)}" for name, count in result.counts.items())
    return page.footer(tr("Gross of response: risk education given before does not reduce people in need."))


def _groups(page: Page, pin: dict[str, float]) -> None:
    from ..analysis.need import three

    names = {"pin_host": tr("Residents"), "pin_idp": tr("Displaced people"), "pin_returnee": tr("Returnees")}
    page.heading(tr("By group (central)"))
    page.table([tr("Group"), tr("People")], [(label, three(pin[name])) for name, label in names.items()])


def _drivers(page: Page, result: Result) -> None:
    from ..analysis.need import three

    if result.uncertainty is not None:
        names = {"population": tr("Population figures"), "inside the unit": tr("Where people live inside a unit"),
                 "outlines": tr("Outlines of hazards"), "existence": tr("Whether a record is a hazard")}
        page.heading(tr("Where the uncertainty comes from (share of variance, each alone)"))
        page.bars({names[s]: round(100 * v, 1) for s, v in result.uncertainty.variance.items()}, "%")
    if result.tornado:
        central = result.totals.pin["pin_central"]
        page.heading(tr("One parameter at a time: change of the central total"))
        order = sorted(result.tornado, key=lambda row: -abs(row[2] - central))
        page.table([tr("Parameter"), tr("End"), tr("Total"), tr("Change")],
                   [(name, end, three(total), _signed(total - central)) for name, end, total in order])
    if result.rank_p5 == result.rank_p5:
        page.text(tr("Rank of units under drawn parameters (Spearman against central): median {median}, 5 % are below "
                     "{low}.", median=fixed(result.rank_median, 2), low=fixed(result.rank_p5, 2)))


def _changes(page: Page, changes: Any) -> None:
    """All units together, then the units that changed most (central)."""
    from ..analysis.need import SCENARIOS, three
    from ..analysis.need_change import ALL

    names = {
        "units": tr("Units that only one of the runs has"), "known": tr("Units that had no figure, or have none now"),
        "population": tr("Population"), "displacement": tr("Displaced people and returnees"),
        "contamination_more": tr("Contamination: units with more (newly recorded)"),
        "contamination_less": tr("Contamination: units with less (released, cancelled)"),
        "origins": tr("Contamination where displaced people come from"),
        "incidents": tr("Hazards, accidents and events for which returnees count whole"),
        "severity": tr("Severity: which units are added up"), "parameters": tr("Parameters"),
        "rounding": tr("Rounded figures in the earlier table"),
    }
    ends = {"before": tr("Earlier run"), "after": tr("This run")}
    page.heading(tr("Change since the earlier run"))
    whole = changes[changes["unit"] == ALL]
    page.table([tr("Effect (people)"), tr("Low"), tr("Central"), tr("High")], [
        (ends.get(row["part"]) or names[row["effect"]],
         *((_signed if row["part"] == "change" else three)(row[name]) for name in SCENARIOS))
        for _, row in whole.iterrows()])
    page.text(tr("The parts add up to the change; only print rounds them. Each is the mean over all orders in which "
                 "the inputs could have changed (Shapley), under the earlier parameters; the parameters come last. "
                 "Contamination is net in each unit."))
    moved = changes[(changes["unit"] != ALL) & (changes["part"] == "change")]
    order = moved["central"].abs().sort_values(ascending=False, kind="stable").index
    page.table([tr("P-code"), tr("Effect (people)"), tr("Central")],
               [(moved["unit"][i], names[moved["effect"][i]], _signed(moved["central"][i])) for i in order
                if moved["central"][i] != 0], 30)


def _signed(value: float) -> str:
    from ..analysis.need import three

    return ("+" if value > 0 else "−" if value < 0 else "") + three(abs(value))


def _units(page: Page, result: Result, ids: Sequence[str]) -> None:
    from ..analysis.need import three

    table = result.frame.table
    order = table["pin_central"].astype(float).sort_values(ascending=False, na_position="last").index
    grades = table["severity"].astype("float64")
    rows = []
    for i in order:
        row = table.loc[i]
        if row["pin_central"] != row["pin_central"]:
            continue
        grade = grades[i]
        rows.append((ids[i], three(row["population"]), three(row["pin_low"]), three(row["pin_central"]),
                     three(row["pin_high"]), _range(row["pin_p10"], row["pin_p90"]),
                     _whole(grade), row["survey_state"], row["basis"], row["flags"] or ""))
    page.heading(tr("Units"))
    page.table([tr("P-code"), tr("People"), tr("Low"), tr("Central"), tr("High"), tr("P10–P90"), tr("Severity"),
                tr("Survey state"), tr("Rests on"), tr("Flags")], rows, 200)


def _range(low: Any, high: Any) -> str:
    from ..analysis.need import three

    return "–" if low != low else f"{three(low)} – {three(high)}"


def _parameters(page: Page, profile: NeedProfile) -> None:
    page.heading(tr("Parameters"))
    rows = [(f"w ≤ {band:g} m", *(float(v) for v in profile.weights[:, i])) for i, band in enumerate(profile.bands)]
    rows += [(f"q {name}", *(float(v) for v in profile.factors[:, i])) for i, name in enumerate(profile.classes)]
    rows.append((tr("Answers"), *(float(v) for v in profile.answers)))
    rows.append((tr("Look-back (months)"), *profile.look_back))
    page.table([tr("Parameter"), tr("Low"), tr("Central"), tr("High")], rows)


def severity_page(table: Any, ids: Sequence[str], profile: SeverityProfile, listed: Sequence[tuple[str, float]],
                  notes: Sequence[str], language: str = "en") -> Page:
    """Classes, units, what is not classified, thresholds."""
    from ..analysis.need import three

    page = Page(tr("Severity"), profile.name, language)
    page.note(tr("PROPOSED method: the thresholds are a choice, not a finding."))
    grade = table["severity"].astype("float64")
    page.heading(tr("Units by severity")).bars({str(i): int((grade == i).sum()) for i in (5, 4, 3, 2, 1)})
    if listed:
        people = sum(value for _, value in listed if value == value)
        page.note(tr("{n} units with {people} people are not classified: fewer than {least} indicators are known. That "
                     "is neither class 1 nor zero.", n=len(listed), people=three(people), least=profile.known_at_least),
                  stop=True)
    names = [i.id for i in profile.indicators if f"class_{i.id}" in table]
    order = grade.sort_values(ascending=False, na_position="last").index
    classes = [table[f"class_{name}"].astype("float64").to_dict() for name in names]
    flags = table["severity_flag"].to_dict()
    rows = [[ids[i], _whole(grade[i]), *(_whole(of_unit[i]) for of_unit in classes), flags[i] or ""] for i in order]
    page.heading(tr("Units")).table([tr("P-code"), tr("Severity"), *names, tr("Flags")], rows, 300)
    if listed:
        page.heading(tr("Not classified")).table(
            [tr("P-code"), tr("People")], [(code, three(value)) for code, value in listed], 500)
    page.heading(tr("Thresholds (lower ends of classes 2 to 5)")).table(
        [tr("Indicator"), "2", "3", "4", "5"], [(i.title, *i.steps) for i in profile.indicators])
    return page.heading(tr("Notes")).items(notes) if notes else page


def _whole(value: float) -> str:
    return "–" if value != value else f"{value:.0f}"


def gap_page(table: Any, ids: Sequence[str], profile: Any, basis: str, unknown: Sequence[str], notes: Sequence[str],
             language: str = "en") -> Page:
    """Surge first, then the ranked list, what is not known, parameters."""
    from ..analysis.need import three

    page = Page(tr("Risk education gap"), profile.name, language)
    page.note(tr("PROPOSED method: no formula for targeting risk education is published."))
    surge = [ids[i] for i in range(len(ids)) if bool(table["surge"].iloc[i])]
    if surge:
        page.note(tr("Arrivals surge in: {units}. Act within two weeks, whatever the rank.", units=", ".join(surge)),
                  stop=True)
    page.text(tr("People by sex and age rest on: {basis}.", basis=basis))
    order = table["rank"].astype(int).sort_values().index
    rows = [(int(table["rank"][i]), ids[i], three(table["need"][i]), three(table["gap"][i]),
             _percent(table["coverage_gap_pct"][i]), *(three(table[f"gap_{s}"][i]) for s in
             ("boys", "girls", "men", "women")), table["basis"][i])
            for i in order if table["need"][i] == table["need"][i]]
    page.heading(tr("Ranked units")).table(
        [tr("Rank"), tr("P-code"), tr("Need"), tr("Gap"), tr("Not reached"), tr("Boys"), tr("Girls"), tr("Men"),
         tr("Women"), tr("Rests on")], rows, 300)
    lost = [(ids[i], three(table["population"][i])) for i in range(len(ids)) if table["need"][i] != table["need"][i]]
    if lost:
        page.note(tr("{n} units have no figure, because nothing is known of their contamination. That is not zero.",
                     n=len(lost)), stop=True)
        page.heading(tr("Without a figure")).table([tr("P-code"), tr("People")], lost, 500)
    if unknown:
        page.heading(tr("Origins whose contamination is not known: ask for survey")).items(unknown)
    page.heading(tr("Parameters")).facts({
        tr("A session fades by half in (months)"): profile.half_life_months,
        tr("Share of an audience that is new"): profile.repeat_factor,
        tr("Contamination taken for returnees and unsurveyed conflict areas, at least"): profile.contamination_floor,
        tr("Relative risk of a group, at least"): profile.relative_risk_floor,
        tr("Surge: arrivals of 30 days by population, over"): profile.surge_share,
    })
    return page.heading(tr("Notes")).items(notes) if notes else page


def _percent(value: float) -> str:
    return "–" if value != value else f"{value:.0f} %"
