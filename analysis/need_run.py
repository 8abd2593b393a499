"""People in need and severity of a set of units, from layers to one table: what algorithms call."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.frame import Frame
from ..connectors.schema import HAZARD_CLASSES
from . import need_draws as draws_of
from . import need_inputs as read
from .exposure_table import NARROWEST, ground_pixel
from .levels import effective_blocks, people_at_levels
from .need import Level, NeedProfile, Totals, Units, add_up, need_table
from .need_change import Earlier, Run, change, counted_units
from .pairs import account, pair
from .records import column, numbers
from .severity import SeverityProfile, severity
from .survey_state import SURVEYED_NONE, zone_states
from .zones import text_ids

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..connectors.frame import Counts
    from .raster import Raster
    from .records import Hazards
    from .zones import Zones

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]
    Bools = NDArray[np.bool_]

CONFLICT = "conflict"
#: event types of conflict data that leave explosive ordnance behind
_EXPLOSIVE = ("explosion", "remote", "shelling", "airstrike", "air strike", "bomb", "mine")


@dataclass
class Inputs:
    """What is given; all but ``zones`` may be None. ``as_at``: ISO day, rows dated later do not count."""

    zones: Zones
    id_field: str
    hazards: Hazards | None = None
    raster: Raster | None = None
    population: Frame | None = None
    displacement: Frame | None = None
    returnees: Frame | None = None
    origins: Frame | None = None
    accidents: Frame | None = None
    casualties: Frame | None = None
    conflict: Frame | None = None
    survey: Frame | None = None
    answers: Frame | None = None
    sites: Frame | None = None
    as_at: str = ""
    #: a table of ``exposure`` (pop_1000, pop_total), in place of hazards and raster
    exposure: Frame | None = None


@dataclass
class Evidence:
    """What is known of each unit before any model: arrays of n, NaN unknown."""

    population: Floats
    grid_people: Floats
    age_years: float
    share_1km: Floats
    known: Bools
    recorded: Bools
    states: NDArray[np.object_]
    idps: Floats
    returnees: Floats
    origin: Floats
    unknown_origins: list[str]
    events: Floats
    exposed_events: Bools
    incidents: Floats
    casualty_rate: Floats
    answers: dict[str, Floats]
    services: Floats
    flags: list[list[str]]
    counts: dict[str, Counts]
    notes: list[Text]
    #: of located hazards: geometry in WGS 84, radius, kind, points without area; names of the kinds
    shapes: NDArray[np.object_]
    radii: Floats
    kinds: Ints
    bare: Bools
    classes: list[str]
    pixel: float
    people: dict[Level, Floats] = field(default_factory=dict)


@dataclass
class Result:
    """``frame``: one row a unit. ``tornado``: parameter, end, total; ``rank_p5``: Spearman of ranks under drawn
    weights, 5th percentile; ``uncertainty``: None without draws."""

    frame: Frame
    totals: Totals
    counts: dict[str, Counts]
    notes: list[Text]
    evidence: Evidence
    uncertainty: draws_of.Uncertainty | None = None
    tornado: list[tuple[str, str, float]] = field(default_factory=list)
    rank_p5: float = float("nan")
    rank_median: float = float("nan")


def gather(
    inputs: Inputs, profile: NeedProfile, settings: list[draws_of.Setting] | None, feedback: Feedback, *,
    population_needed: bool = True,
) -> Evidence:
    """Read every input. ``settings``: weights (for all classes of the profile) under which people will be reckoned;
    None for people within 1 km only.

    Raises BadInput where neither a population raster nor a table is given, Cancelled.
    """
    zones = inputs.zones
    n = len(zones.ids)
    if population_needed and inputs.raster is None and inputs.population is None and inputs.exposure is None:
        raise BadInput(N_("People in need cannot be reckoned without population"),
                       hint=N_("give POPULATION (raster) or POPULATION_TABLE (COD-PS)"))
    last = read.iso_day(inputs.as_at, "AS_AT") or date.today()
    reader = read.Reader(zones, inputs.id_field, last.isoformat(), feedback)
    reader.notes.extend(zones.notes)
    reader.counts["ZONES"] = zones.counts
    recorded, located = np.zeros(n, dtype=bool), np.zeros(n, dtype=bool)
    if inputs.hazards is not None:
        reader.notes.extend(inputs.hazards.notes)
        pairs = pair(inputs.hazards, zones, np.flatnonzero(inputs.hazards.counts), Span(feedback, 0, 10))
        recorded[pairs.zone] = True
        located[pairs.zone[inputs.hazards.located[pairs.hazard]]] = True
        reader.counts["HAZARDS"] = account(inputs.hazards, pairs, zones, outside_counts=True)
    states = zone_states(zones.ids, zones.lonlat, recorded, inputs.survey)
    table_people = reader.people("POPULATION_TABLE", inputs.population, "population")
    idps = reader.people("DISPLACEMENT", inputs.displacement, "idps")
    returnees = reader.people("RETURNEES", inputs.returnees, "returnees")
    look_back = [read.months_before(last, months) for months in profile.look_back]
    incidents = np.zeros((3, n))
    for i, start in enumerate(look_back):
        for name, frame in (("ACCIDENTS", inputs.accidents), ("CASUALTIES", inputs.casualties)):
            incidents[i] += reader.events(name, frame, start)[0]
    explosive = _explosive(inputs.conflict, reader.notes)
    events = np.stack([reader.events("CONFLICT", explosive, start)[0] for start in look_back])
    open_question = (events[1] > 0) & read.unsurveyed(states)
    evidence = Evidence(
        table_people, np.full(n, np.nan), _age(inputs.population, last), np.full(n, np.nan), np.zeros(n, dtype=bool),
        recorded, states, idps, returnees, np.full(n, np.nan), [], events, open_question, incidents,
        np.full(n, np.nan), read.answers(reader, inputs.answers), np.full(n, np.nan), [[] for _ in zones.ids],
        reader.counts, reader.notes, *_shapes(inputs, explosive, open_question, reader, look_back[1], profile), 0.0)
    checkpoint(feedback, 12)
    _measure(inputs, evidence, profile, settings, located, Span(feedback, 12, 70))
    _population(evidence, inputs)
    if inputs.exposure is not None:
        _from_exposure(evidence, inputs.exposure, reader)
    pairs_table = read.origin_pairs(reader, inputs.origins)
    known_origins = read.contaminated_origins(
        pairs_table["origin"].tolist(), zones, evidence.share_1km, evidence.population)
    from .risk_education import origin_share

    evidence.origin, evidence.unknown_origins = origin_share(pairs_table, known_origins, zones.ids)
    looked = read.looked(states, recorded)
    rate = _casualty_rate(inputs, reader, last)
    with np.errstate(invalid="ignore", divide="ignore"):
        per = 1e5 * rate / evidence.population
    evidence.casualty_rate = np.where((rate > 0) | looked, per, np.nan)
    services = read.service_kinds(reader, inputs.sites, inputs.hazards)
    evidence.services = np.where((services > 0) | evidence.known, services, np.nan)
    return evidence


def _explosive(frame: Frame | None, notes: list[Text]) -> Frame | None:
    """Conflict rows that leave ordnance behind; all rows where no type is told."""
    if frame is None:
        return None
    if read.first_column(frame, ("events",)):
        count = numbers(frame, read.first_column(frame, ("events",)).lower())
        frame = frame.take(np.nan_to_num(count) > 0)
    for name in ("sub_event_type", "event_type"):
        values = column(frame, name)
        if values is None:
            continue
        words = [(text or "").lower() for text in text_ids(values.tolist())]
        hit = np.array([any(word in text for word in _EXPLOSIVE) for text in words], dtype=bool)
        if hit.any():
            return frame.take(hit)
    notes.append(Text(N_("CONFLICT does not say which events were explosive: all of them count.")))
    return frame


def _shapes(
    inputs: Inputs, conflict: Frame | None, open_question: Bools, reader: read.Reader, start: str, profile: NeedProfile
) -> tuple[Any, Floats, Ints, Bools, list[str]]:
    """Located hazards, and located explosive events in units that no survey covers, by kind."""
    shapes: list[Any] = [np.full(0, None, dtype=object)]
    radii, names, bare = [np.zeros(0)], [], [np.zeros(0, dtype=bool)]
    if inputs.hazards is not None:
        rows = inputs.hazards.rows()
        values = column(inputs.hazards.frame, "hazard_class")
        words = text_ids(values.tolist()) if values is not None else ["other"] * len(inputs.hazards.frame)
        upper = {name.upper(): name for name in HAZARD_CLASSES}
        names += [upper.get((words[row] or "").upper(), "other") for row in rows]
        shapes.append(inputs.hazards.lonlat[rows])
        radii.append(inputs.hazards.radius[rows])
        point = shapely.get_dimensions(inputs.hazards.lonlat[rows]) == 0
        bare.append(np.asarray(point & (inputs.hazards.radius[rows] <= 0), dtype=bool))
    if conflict is not None and conflict.geometry is not None and CONFLICT in profile.classes:
        unit = read.unit_rows(conflict, reader.zones, reader.id_field, reader.feedback)
        days = read.dates_of(conflict)
        lonlat = geo.transform(np.array(conflict.geometry, dtype=object), conflict.crs, geo.WGS84)
        good = (unit >= 0) & open_question[unit] & (days >= start) & (days <= reader.as_at)
        good &= ~shapely.is_missing(lonlat) & ~shapely.is_empty(lonlat)
        shapes.append(lonlat[good])
        radii.append(np.zeros(int(good.sum())))
        bare.append(np.ones(int(good.sum()), dtype=bool))
        names += [CONFLICT] * int(good.sum())
    known = [name if name in profile.classes else "other" for name in names]
    classes = [name for name in profile.classes if name in set(known)]
    lost = sorted(set(known) - set(profile.classes))
    if lost:
        raise BadInput(N_("The profile has no factor for the class {name}"), name=lost[0],
                       hint=N_("add it under classes"))
    kinds = np.array([classes.index(name) for name in known], dtype=np.intp)
    return np.concatenate(shapes), np.concatenate(radii), kinds, np.concatenate(bare), classes


def _measure(
    inputs: Inputs, evidence: Evidence, profile: NeedProfile, settings: list[draws_of.Setting] | None,
    located: Bools, feedback: Feedback,
) -> None:
    """People at every level that the settings ask for, the share within 1 km, and what is known."""
    n = len(evidence.states)
    none_found = evidence.states == SURVEYED_NONE
    if inputs.raster is None:
        evidence.share_1km = np.where(none_found, 0.0, np.nan)
        evidence.known = none_found.copy()
        return
    evidence.pixel = ground_pixel(inputs.raster, inputs.zones.lonlat)
    one_km = tuple(-1.0 if name == CONFLICT else 1000.0 for name in evidence.classes)
    farthest = tuple(max(profile.bands) for _ in evidence.classes)
    wanted = [one_km, farthest]
    if settings and evidence.classes:
        wanted += draws_of.levels_needed(_for_classes(settings, profile, evidence.classes), profile.bands)
    wanted = list(dict.fromkeys(level for level in wanted if level))
    total, at = people_at_levels(
        inputs.raster, inputs.zones.geometry, inputs.zones.frame.crs, evidence.shapes, evidence.radii, evidence.kinds,
        wanted, evidence.pixel, feedback)
    evidence.grid_people = np.where(shapely.is_missing(inputs.zones.geometry) | (total <= 0), np.nan, total)
    evidence.people = {level: at[:, i] for i, level in enumerate(wanted)}
    near = evidence.people[one_km] if one_km else np.zeros(n)
    reach = evidence.people[farthest] if farthest else np.zeros(n)
    hazard_near = (near > 0) | located
    with np.errstate(invalid="ignore", divide="ignore"):
        share = near / evidence.grid_people
    evidence.share_1km = np.where(hazard_near | none_found, share, np.nan)
    evidence.known = (reach > 0) | located | none_found
    narrow = [f"{band:g}" for band in profile.bands if band < NARROWEST * evidence.pixel]
    if narrow and settings:
        evidence.notes.append(Text(
            N_("Pixels of {pixel} m are wider than the distances {bands} m: people are taken to live evenly inside a "
               "pixel, so the figures near hazards are rough."),
            {"pixel": round(evidence.pixel), "bands": ", ".join(narrow)}))


def _population(evidence: Evidence, inputs: Inputs) -> None:
    """The unit's people: the table's figure, else the grid's; flags where they are far apart or one lacks."""
    with np.errstate(invalid="ignore", divide="ignore"):
        factor = evidence.population / evidence.grid_people
    for i, flags in enumerate(evidence.flags):
        if inputs.population is not None and np.isnan(evidence.population[i]):
            flags.append("no population in the table: grid" if inputs.raster is not None else "no population")
        if factor[i] == factor[i] and not 0.5 <= factor[i] <= 2.0:
            flags.append(f"table is {factor[i]:.2g} × the grid")
        if evidence.exposed_events[i]:
            flags.append("explosive events, no completed survey")
        if inputs.displacement is not None and np.isnan(evidence.idps[i]):
            flags.append("no displacement report")
    evidence.population = np.where(np.isnan(evidence.population), evidence.grid_people, evidence.population)


def _from_exposure(evidence: Evidence, exposure: Frame, reader: read.Reader) -> None:
    """Share within 1 km and, where no other figure is given, people from a table of ``exposure``.

    A unit where it has no hazard and no survey stays unknown.
    """
    unit = read.unit_rows(exposure, reader.zones, reader.id_field, reader.feedback)
    near, total = numbers(exposure, "pop_1000"), numbers(exposure, "pop_total")
    states = column(exposure, "survey_state")
    words = text_ids(states.tolist()) if states is not None else [None] * len(exposure)
    good = (unit >= 0) & ~np.isnan(near) & (total > 0)
    said = np.array([word == "surveyed none found" for word in words], dtype=bool)
    sure = good & ((near > 0) | (np.nan_to_num(numbers(exposure, "hazards")) > 0) | said)
    evidence.share_1km[unit[sure]] = near[sure] / total[sure]
    bare = good & np.isnan(evidence.population[unit])
    evidence.population[unit[bare]] = total[bare]
    evidence.known |= np.isin(np.arange(reader.size), unit[sure])
    reader.account("EXPOSURE", exposure, good,
                   {"in no unit": unit < 0, "no people within 1,000 m": (unit >= 0) & ~good})


def _age(frame: Frame | None, last: date) -> float:
    """Years since the base year of the table; NaN unknown."""
    if frame is None:
        return float("nan")
    years = numbers(frame, "year")
    known = years[~np.isnan(years)]
    return float(last.year - known.max()) if len(known) else float("nan")


def _casualty_rate(inputs: Inputs, reader: read.Reader, last: date) -> Floats:
    """Civilian casualties of 12 months by unit: of CASUALTIES, else killed and injured of ACCIDENTS; NaN without."""
    start = read.months_before(last, 12)
    if inputs.casualties is not None:
        words = column(inputs.casualties, "category")
        frame = inputs.casualties
        if words is not None:
            kind = np.array([(text or "unknown").lower() for text in text_ids(words.tolist())], dtype=object)
            frame = frame.take(~np.isin(kind, ("deminer", "military")))
        kept = dict(reader.counts)
        out = reader.events("CASUALTIES", frame, start)[0]
        reader.counts.update({"CASUALTIES": kept["CASUALTIES"]} if "CASUALTIES" in kept else {})
        return out
    if inputs.accidents is not None:
        kept = dict(reader.counts)
        both = [reader.events("ACCIDENTS", inputs.accidents, start, name)[0] for name in ("killed", "injured")]
        reader.counts.update(kept)
        return np.asarray(both[0] + both[1])
    return np.full(reader.size, np.nan)


def severity_table(evidence: Evidence, profile: SeverityProfile, given: Frame | None = None) -> pd.DataFrame:
    """Severity of each unit from what is known, with the indicators' values.

    ``given``: rows of the units; a field ``value_<indicator>`` in it replaces what the layers gave, where it is filled.
    """
    values = {
        "people": evidence.share_1km,
        "casualties": evidence.casualty_rate,
        "services": evidence.services,
        "reports": evidence.answers["reports"],
        "displaced": read.displaced_share(
            evidence.population, evidence.idps, evidence.returnees, evidence.share_1km, evidence.origin),
    }
    for indicator in profile.indicators if given is not None else ():
        own = numbers(given, f"value_{indicator.id}") if given is not None else np.zeros(0)
        before = values.get(indicator.id, np.full(len(own), np.nan))
        values[indicator.id] = np.where(np.isnan(own), before, own)
    table = severity(values, profile, evidence.exposed_events)
    for name, figures in values.items():
        table[f"value_{name}"] = figures
    return table


def model_units(evidence: Evidence, ids: list[str], shares: Floats, profile: NeedProfile) -> tuple[Units, list[str]]:
    """Units ready for the model, and what each share rests on. ``shares``: scenario × unit, from hazards."""
    basis = np.full(len(ids), "not known", dtype=object)
    out = np.where(evidence.known[None, :], shares, np.nan)
    hazards = evidence.known
    basis[hazards] = "hazards"
    basis[hazards & (np.nan_to_num(shares[2]) == 0) & (evidence.states == SURVEYED_NONE)] = "surveyed, none found"
    basis[hazards & ~evidence.recorded & evidence.exposed_events] = "conflict events"
    told = evidence.answers["reports"]
    use = ~hazards & ~np.isnan(told)
    out = np.where(use[None, :], profile.answers[:, None] * told[None, :], out)
    basis[use] = "answers"
    reason = (evidence.recorded[None, :] | (evidence.incidents > 0)
              | ((evidence.events > 0) & read.unsurveyed(evidence.states)[None, :]))
    flags = [list(own) for own in evidence.flags]
    for i in np.flatnonzero(np.isnan(out[1])):
        flags[i].append("contamination not known")
    for i in np.flatnonzero(evidence.recorded & np.isnan(out[1])):
        flags[i].append("hazards without a place")
    units = Units(ids, evidence.population, out, evidence.idps, evidence.returnees, evidence.origin, reason, flags)
    return units, [str(text) for text in basis]


def people_in_need(
    inputs: Inputs, profile: NeedProfile, grades: SeverityProfile, feedback: Feedback, *, draws: int = 200,
    replicates: int = 10, weight_draws: int = 500, seed: int = 1, from_severity: int | None = None,
) -> Result:
    """The whole table. ``draws``: of the Monte Carlo (0: none), with the overlay run ``replicates`` times for outlines
    and as often for existence; ``weight_draws``: of the profile's parameters (0: no sensitivity).

    Raises BadInput, Cancelled.
    """
    ids = inputs.zones.ids
    lists = _setting_lists(inputs, profile, weight_draws, seed)
    evidence = gather(inputs, profile, [s for part in lists.values() for s in part], Span(feedback, 0, 55))
    scenario, single, drawn = (_for_classes(part, profile, evidence.classes) for part in lists.values())
    total = np.nan_to_num(evidence.grid_people)
    if evidence.classes and inputs.raster is not None:
        shares = draws_of.shares_under(scenario, profile.bands, evidence.people, total)
    else:
        shares = np.where(evidence.known[None, :], np.zeros((3, len(ids))), np.nan)
    units, basis = model_units(evidence, ids, shares, profile)
    table = need_table(units)
    grade = severity_table(evidence, grades)
    for name in grade.columns:
        table[name] = grade[name]
    level = profile.from_severity if from_severity is None else from_severity
    table["survey_state"], table["basis"] = evidence.states, basis
    table["people_1km_share"] = evidence.share_1km
    totals = add_up(table, ids, level)
    frame = inputs.zones.frame.take(np.arange(len(ids)))
    for name in table.columns:
        frame.table[name] = table[name].to_numpy() if table[name].dtype != "Int64" else table[name]
    frame.name, frame.style = "people_in_need", "people_in_need"
    result = Result(frame, totals, evidence.counts, evidence.notes, evidence)
    counted = counted_units(table, level)
    if weight_draws and evidence.classes and inputs.raster is not None:
        _parameters(result, units, single, drawn, table, counted, profile, total, feedback)
    if draws > 0:
        _draws(result, inputs, units, counted, profile, draws, replicates, seed, Span(feedback, 55, 98))
    for name in ("pin_p10", "pin_p50", "pin_p90"):
        frame.table[name] = np.nan if result.uncertainty is None else getattr(result.uncertainty, name[4:])
    checkpoint(feedback, 100)
    return result


def change_since(
    earlier: Earlier, result: Result, inputs: Inputs, profile: NeedProfile, grades: SeverityProfile,
    feedback: Feedback, from_severity: int,
) -> Frame:
    """The change since an earlier run, split by effect (:func:`need_change.change`), a table without geometry.

    Where the earlier parameters were others, the new inputs are reckoned under them once more. Raises BadInput,
    Cancelled.
    """
    ids = inputs.zones.ids
    after = Run(ids, result.frame.table, counted_units(result.frame.table, from_severity))
    level = from_severity if earlier.level is None else earlier.level
    table = result.frame.table
    if earlier.profile is not None and earlier.profile.values != profile.values:
        table = people_in_need(inputs, earlier.profile, grades, feedback, draws=0, weight_draws=0,
                               from_severity=level).frame.table
    split = change(earlier.run, Run(ids, table, counted_units(table, level)), after)
    return Frame("people_in_need_change", split)


def _setting_lists(
    inputs: Inputs, profile: NeedProfile, weight_draws: int, seed: int
) -> dict[str, list[draws_of.Setting]]:
    """Settings for all classes of the profile; those that do not occur are taken out by :func:`_for_classes`."""
    every = list(profile.classes)
    return {"scenario": draws_of.scenario_settings(profile, every),
            "single": draws_of.one_at_a_time(profile, every) if weight_draws else [],
            "drawn": draws_of.drawn_settings(profile, every, weight_draws, seed)}


def _for_classes(settings: list[draws_of.Setting], profile: NeedProfile, classes: list[str]) -> list[draws_of.Setting]:
    """The settings with the factors of the classes that occur."""
    places = [profile.classes.index(name) for name in classes]
    kept = [s for s in settings if not s.name.startswith("q ") or s.name[2:] in classes]
    return [draws_of.Setting(s.weights, tuple(s.factors[i] for i in places), s.name, s.end) for s in kept]


def _parameters(
    result: Result, units: Units, single: list[draws_of.Setting], drawn: list[draws_of.Setting], table: pd.DataFrame,
    counted: Bools, profile: NeedProfile, total: Floats, feedback: Feedback,
) -> None:
    """One parameter at a time, and how ranks hold under drawn ones."""
    from .need import in_need

    def figures(settings: list[draws_of.Setting]) -> list[Floats]:
        shares = draws_of.shares_under(settings, profile.bands, result.evidence.people, total, feedback)
        # answers and surveys do not move with the weights of hazards
        fixed = np.array([text in ("answers", "surveyed, none found") for text in table["basis"]])
        shares = np.where(fixed[None, :] | np.isnan(units.share[1])[None, :], units.share[1][None, :], shares)
        return [np.minimum(in_need(units, s, units.reason[1]).sum(axis=0), units.population) for s in shares]

    for setting, people in zip(single, figures(single)):
        result.tornado.append((setting.name, setting.end, float(np.nansum(people[counted]))))
    for months, row in ((profile.look_back[0], 0), (profile.look_back[2], 2)):
        people = in_need(units, units.share[1], units.reason[row]).sum(axis=0)
        result.tornado.append(("look-back", f"{months} mo", float(np.nansum(people[counted]))))
    central = table["pin_central"].to_numpy(dtype=float)
    ranks = np.array([draws_of.spearman(central, people) for people in figures(drawn)])
    ranks = ranks[~np.isnan(ranks)]
    if len(ranks):
        result.rank_p5, result.rank_median = (float(v) for v in np.percentile(ranks, (5, 50)))


def _draws(
    result: Result, inputs: Inputs, units: Units, counted: Bools, profile: NeedProfile, draws: int, replicates: int,
    seed: int, feedback: Feedback,
) -> None:
    """Run the overlay on drawn hazards and the Monte Carlo on top."""
    evidence, n = result.evidence, len(units.ids)
    rng = np.random.default_rng([seed, 7])
    outlines: list[Floats] = []
    existence: list[Floats] = []
    whole = np.full(n, np.nan)
    blocks = np.full(n, np.nan)
    if inputs.raster is not None:
        blocks = effective_blocks(inputs.raster, inputs.zones.geometry, inputs.zones.frame.crs, evidence.pixel,
                                  Span(feedback, 0, 5))
    if inputs.raster is not None and len(evidence.kinds):
        raster = inputs.raster
        weights = profile.weights[1]
        plans = [(False, False), *[(True, False)] * replicates, *[(False, True)] * replicates]
        for position, (edge, real) in enumerate(plans):
            kinds, levels = draws_of.drawn_kinds(
                evidence.kinds, evidence.bare, evidence.classes, profile, rng, outlines=edge, existence=real)
            part = Span(feedback, 5 + 85 * position / len(plans), 5 + 85 * (position + 1) / len(plans))
            total, at = people_at_levels(raster, inputs.zones.geometry, inputs.zones.frame.crs, evidence.shapes,
                                         evidence.radii, kinds, levels, evidence.pixel, part)
            share = np.divide(draws_of.weighted_people(at, weights), total, out=np.full(n, np.nan), where=total > 0)
            if not edge and not real:
                whole = share
            else:
                (outlines if edge else existence).append(share)
    result.uncertainty = draws_of.monte_carlo(
        units, units.share[1], blocks, outlines, existence, whole, profile, evidence.age_years, counted, draws, seed,
        feedback)
