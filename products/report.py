"""The situation report of a country or a district: one HTML page and the same as PDF. Main thread only (it draws maps).

Every table asks the gate first: what may not go to the audience as it is, is counted under the protocol's rules or
left out and named. The figures come from analysis/report_figures.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsLayoutExporter, QgsRectangle, QgsReferencedRectangle

from ..analysis.disclosure import Protocol, protocol_for
from ..analysis.gate import AUDIENCES, Offered, Verdict, ask, check_audience
from ..analysis.records import zone_by_pcode
from ..analysis.report_figures import UNKNOWN, WITHHELD, Figures, Period, Series, checked_period, figures, three
from ..analysis.survey_state import zone_states
from ..base.errors import BadInput, Cancelled, ForbiddenError, WorkspaceError
from ..base.feedback import Silent, Span, Unheard, checkpoint
from ..base.scratch import forget, scratch_folder
from ..base.text import N_
from ..bridge.country_tables import country_tables
from ..bridge.frames import layer_from_frame
from ..bridge.i18n import tr
from ..bridge.layer_metadata import put_provenance
from ..bridge.tables_gate import hold_report
from ..bridge.workspace import Workspace
from ..connectors import geo
from ..connectors.countries import find_country, name_in
from ..connectors.frame import Counts, Frame
from ..connectors.provenance import highest
from .map import MapRequest, make_map, part_of, swap
from .map_source import layers_of_workspace
from .map_texts import Texts, texts_for
from .report_charts import bars, columns
from .report_page import ReportPage
from .report_words import words_for
from .style import guess_style

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer

    from ..base.feedback import Feedback

#: tables of a country to the gate's kind of layer
_KINDS = {"exposure": "counts", "contamination": "counts"}
#: figures on the cards and columns of the table, in this order
_COLUMNS = ("people", "within", "hazards", "area_m2", "accidents", "casualties", "released_m2", "reached", "idps")
_PEOPLE = ("people", "within_", "idps")
_USED = ("boundaries", "population", "exposure", "contamination", "hazard", "survey", "release", "accident",
         "casualty", "risk_education", "displacement")


@dataclass
class ReportRequest:
    """``pcode``: of an admin unit, for the report of a district. ``html``, ``pdf``: paths, empty for none."""

    workspace: str
    country: str = ""
    level: int = 1
    pcode: str = ""
    as_at: str = ""
    start: str = ""
    end: str = ""
    group_by: str = ""
    language: str = "en"
    audience: str = "own"
    purpose: str = ""
    agreement: str = ""
    html: str = ""
    pdf: str = ""
    maps: bool = True


@dataclass
class ReportResult:
    """``counts``: table to rows read, used, left out; ``withheld``: tables that the gate kept back."""

    html: str
    pdf: str
    pages: int
    counts: dict[str, Counts]
    withheld: list[str] = field(default_factory=list)
    figures: Figures | None = None


@dataclass
class _Report:
    """What the parts of the page share."""

    request: ReportRequest
    country: str
    texts: Texts
    words: dict[str, str]
    tables: dict[str, Frame]
    figures: Figures
    period: Period
    units: list[tuple[str, str]]
    protocol: Protocol | None
    kept_back: list[Verdict]
    as_at: str

    def number(self, value: float) -> str:
        """A figure as the language writes it."""
        return self.texts.number(round(value)) if abs(value) >= 10 or value == round(value) else (
            self.texts.decimal(value))

    def shown(self, name: str, value: Any) -> str:
        """A figure of column ``name``; people with three significant digits; words where there is no figure."""
        if value == UNKNOWN:
            return self.words["no_record"]
        if value == WITHHELD:
            return self.words["withheld"]
        if name.startswith(_PEOPLE) or name == "reached":
            value = three(float(value))
        return self.number(float(value))

    def head(self, name: str) -> str:
        """The heading of a column."""
        if name.startswith("within_"):
            metres = int(name[7:])
            return self.words["within"].format(distance=self.distance(metres))
        return self.words[name]

    def distance(self, metres: int) -> str:
        """``500 m`` or ``5 km``."""
        if metres % 1000:
            return f"{self.texts.number(metres)}\u00a0m"
        return f"{self.texts.number(metres // 1000)}\u00a0{self.texts.text('km')}"

    def names(self) -> list[str]:
        """The columns that there are figures for, in print order."""
        out: list[str] = []
        for name in _COLUMNS:
            out += [f"within_{band}" for band in self.figures.bands] if name == "within" else [name]
        return [name for name in out if name in self.figures.totals]


def make_report(request: ReportRequest, feedback: Feedback | None = None) -> ReportResult:
    """Read, compute, draw, write. Files that were there stay until the new one is whole.

    Raises BadInput, WorkspaceError, ForbiddenError (nothing may go to the audience), Cancelled.
    """
    feedback = feedback or Silent()
    report = _gathered(request, Span(feedback, 0, 30))
    page = _page(report, Span(feedback, 30, 85))
    checkpoint(feedback, 85)
    pages = _write(report, page, Span(feedback, 85, 100))
    feedback.set_progress(100)
    counts = {}
    for kind, (read, used, outside, late) in report.figures.rows.items():
        left = {N_("not dated in the period"): late} if late else {}
        if read - used - late:
            left[N_("elsewhere")] = read - used - late
        if outside and not request.pcode:
            feedback.warn(tr("{kind}: {n} rows are in no unit of the table, only in the totals", kind=kind, n=outside))
        counts[kind] = Counts(read, used, left)
    return ReportResult(request.html, request.pdf, pages, counts, [v.layer for v in report.kept_back], report.figures)


# -- what goes in -------------------------------------------------------------------------------------------------
def _gathered(request: ReportRequest, feedback: Feedback) -> _Report:
    audience = check_audience(request.audience)
    if audience != AUDIENCES[0] and not request.purpose.strip():
        raise BadInput(N_("A report that leaves the programme needs a purpose"),
                       hint=N_("say in a few words what it is for"))
    texts, words = texts_for(request.language), words_for(request.language)
    workspace = Workspace.open(request.workspace, create=False)
    code = find_country(request.country).iso3 if request.country else _only(workspace)
    tables = country_tables(workspace, code, request.level, feedback)
    tables = {kind: frame for kind, frame in tables.items() if kind in _USED}
    checkpoint(feedback, 80)
    protocol = protocol_for(code)
    allowed, kept_back, counted = _through_the_gate(tables, audience, request, protocol)
    as_at = request.as_at or _latest(allowed)
    period = checked_period(request.start, request.end, as_at)
    units = _units(allowed, request)
    guarded = protocol if counted else None
    made = figures(allowed, units, period, group_by=request.group_by.strip().lower(), protocol=guarded,
                   only_these=bool(request.pcode), states=_states(tables, units, request.level))
    told = [*made.units, *([] if request.pcode else [{**made.totals, "pcode": "total"}])]
    hold_report(f"report adm{request.level}", told, (period.start or "1900-01-01", period.end or as_at or "2100-01-01"),
                audience, request.purpose, protocol, workspace, code, request.agreement, feedback)
    return _Report(request, code, texts, words, allowed, made, period, units, guarded, kept_back, as_at)


def _only(workspace: Workspace) -> str:
    countries = workspace.countries()
    if len(countries) != 1:
        raise BadInput(N_("The workspace holds {n} countries"), n=len(countries),
                       hint=N_("say which with COUNTRY, e.g. COUNTRY=CAF"))
    return str(countries[0])


def _through_the_gate(
    tables: dict[str, Frame], audience: str, request: ReportRequest, protocol: Protocol
) -> tuple[dict[str, Frame], list[Verdict], bool]:
    """The tables that may be told of, the verdicts of those that may not, and whether counts must be protected."""
    allowed: dict[str, Frame] = {}
    kept_back: list[Verdict] = []
    counted = False
    for kind, frame in tables.items():
        offered = Offered(kind, tuple(map(str, frame.table.columns)), frame.geometry is not None, frame.provenance,
                          _KINDS.get(kind, kind))
        verdict = ask(offered, audience, request.purpose, protocol, agreement=request.agreement)
        by_count = verdict.answer == "form" and "district_count" in verdict.forms
        # A zone's figures are made from single hazards: beyond those who may have these, small zones are withheld.
        if _KINDS.get(kind) and audience not in AUDIENCES[:2]:
            by_count = True
        if verdict.answer == "yes" or by_count:
            allowed[kind] = frame
            counted |= by_count
        else:
            kept_back.append(verdict)
    if not set(allowed) - {"boundaries"}:
        raise ForbiddenError(N_("Nothing in the workspace may go to {audience}"), audience=audience,
                             hint=N_("load figures, or set the sensitivity of the layers"),
                             details="; ".join(verdict.sentence() for verdict in kept_back))
    return allowed, kept_back, counted


def _latest(tables: dict[str, Frame]) -> str:
    """The latest day that the mine-action tables speak for."""
    return max((frame.provenance.valid_on[:10] or frame.provenance.retrieved_at[:10]
                for kind, frame in tables.items() if kind not in ("boundaries", "population")), default="")


def _units(tables: dict[str, Frame], request: ReportRequest) -> list[tuple[str, str]]:
    """P-code and name of the units: of the boundaries, else of the first table that has the level's codes."""
    code, name = f"adm{request.level}_pcode", f"adm{request.level}_name"
    found: dict[str, str] = {}
    for kind in _USED:
        frame = tables.get(kind)
        if frame is None or code not in frame.table or (name not in frame.table and found):
            continue
        names = frame.table[name] if name in frame.table else frame.table[code]
        found = {str(c): str(n) for c, n in zip(frame.table[code], names) if isinstance(c, str) and c}
        if found and name in frame.table:
            break
    units = sorted(found.items())
    if request.pcode:
        wanted = request.pcode.strip()
        units = [unit for unit in units if unit[0] == wanted or unit[0].startswith(wanted)]
        if not units:
            raise BadInput(N_("There is no unit {pcode} of admin level {level} in the workspace"), pcode=wanted,
                           level=request.level, hint=N_("choose the level of the P-code, or a lower one"))
    return units


def _states(tables: dict[str, Frame], units: list[tuple[str, str]], level: int) -> dict[str, str]:
    """The survey state of each unit from the survey table and the boundaries; empty where one of them is missing.

    By admin unit it goes to every audience: that nobody looked is what a reader must not miss."""
    survey, areas, code = tables.get("survey"), tables.get("boundaries"), f"adm{level}_pcode"
    if survey is None or not len(survey) or areas is None or areas.geometry is None or code not in areas.table:
        return {}
    import numpy as np

    codes = [one for one, _name in units]
    shape = {str(one): geometry for one, geometry in zip(areas.table[code], geo.transform(
        areas.geometry, areas.crs, geo.WGS84))}
    zones = np.full(len(codes), None, dtype=object)
    zones[:] = [shape.get(one) for one in codes]
    recorded = np.zeros(len(codes), dtype=bool)
    for kind in ("hazard", "accident"):
        if kind in tables:
            unit = zone_by_pcode(tables[kind], codes)
            recorded[unit[unit >= 0]] = True
    return dict(zip(codes, zone_states(codes, zones, recorded, survey)))


# -- the page -----------------------------------------------------------------------------------------------------
def _page(report: _Report, feedback: Feedback) -> ReportPage:
    words, texts = report.words, report.texts
    place = texts.isolate(_place(report))
    lead = " – ".join(part for part in (place, _period(report), texts.text("as_at", date=texts.date(report.as_at))
                                        if report.as_at else "") if part)
    page = ReportPage(words["title"], lead, texts.language)
    if any(frame.provenance.invented for frame in report.tables.values()):
        page.note(texts.text("invented"), stop=True)
    page.text(f"{texts.text('sensitivity', level=texts.text(f'level_{_level(report)}'))} – "
              f"{texts.text(f'audience_{_audience_id(report.request.audience)}')}")
    _cards(report, page)
    if report.request.maps:
        _maps(report, page, feedback)
    checkpoint(feedback, 80)
    _charts(report, page)
    _table(report, page)
    _groups(report, page)
    _survey(report, page)
    _method(report, page)
    page.footer(texts.text("safety"))
    return page


def _place(report: _Report) -> str:
    country = name_in(report.country, report.texts.language)
    return f"{_unit_name(report)}, {country}" if report.request.pcode else country


def _unit_name(report: _Report) -> str:
    """The name of the district, from any table that has its level."""
    wanted = report.request.pcode.strip()
    for level in (1, 2, 3):
        for frame in report.tables.values():
            code, name = f"adm{level}_pcode", f"adm{level}_name"
            if code in frame.table and name in frame.table:
                found = frame.table.loc[frame.table[code] == wanted, name]
                if len(found) and isinstance(found.iloc[0], str):
                    return str(found.iloc[0])
    return wanted


def _period(report: _Report) -> str:
    texts, period = report.texts, report.period
    name = "period" if period.start and period.end else "period_from" if period.start else "period_until"
    if not (period.start or period.end):
        return ""
    return report.words[name].format(start=texts.date(period.start), end=texts.date(period.end))


def _audience_id(audience: str) -> str:
    return ("own", "operator", "partner", "cluster", "public")[AUDIENCES.index(check_audience(audience))]


def _level(report: _Report) -> str:
    """What is printed as its sensitivity: the tables' highest; of protected counts moderate at most."""
    level = highest(*(frame.provenance.sensitivity for frame in report.tables.values()))
    return "moderate" if report.protocol is not None and level in ("high", "severe") else level


def _cards(report: _Report, page: ReportPage) -> None:
    page.heading(report.words["key"])
    page.cards([(report.shown(name, report.figures.totals[name]), report.head(name), "") for name in report.names()])
    page.note(report.words["zero_note"])


def _charts(report: _Report, page: ReportPage) -> None:
    words, made = report.words, report.figures
    page.heading(words["charts"])

    def name(key: str) -> str:
        return words.get(key, key)

    instead = {UNKNOWN: words["no_record"], WITHHELD: words["withheld"]}
    within = [made.totals.get(f"within_{band}") for band in made.bands]
    if any(isinstance(value, float) for value in within):
        people = Series([], {"all": [three(v) if isinstance(v, float) else v for v in within]})
        svg = bars(words["chart_bands"], [report.distance(band) for band in made.bands], people, name, report.number,
                   instead, page.rtl)
        page.picture("bands", svg, "svg")
    for series, title in ((made.time, "chart_time"), (made.released, "chart_released")):
        if series.labels:
            svg = columns(words[f"{title}_{made.step}"], series, name, report.number, words["withheld"], page.rtl)
            page.picture(title, svg, "svg")
    if made.people.labels:
        svg = bars(words["chart_people"], [words[label] for label in made.people.labels], made.people, name,
                   report.number, instead, page.rtl)
        page.picture("people", svg, "svg")


def _table(report: _Report, page: ReportPage) -> None:
    words, names = report.words, report.names()
    page.heading(words["table"].format(level=report.request.level))
    people = [name for name in names if name.startswith(_PEOPLE)]
    # Two tables, so that either fits the width of a sheet.
    for part in (people, [name for name in names if name not in people]):
        if not part:
            continue
        code = words["pcode"].replace("-", "\u2011")  # not broken at its hyphen
        head = [code, words["name"], words["survey"], *(report.head(name) for name in part)]
        rows = [[row["pcode"], row["name"], words[f"state_{row['survey_state']}"],
                 *(report.shown(name, row[name]) for name in part)] for row in report.figures.units]
        total = ["", words["total"], "", *(report.shown(name, report.figures.totals[name]) for name in part)]
        page.units(head, rows, total, words=3)


def _groups(report: _Report, page: ReportPage) -> None:
    group = report.request.group_by.strip().lower()
    for kind, series in report.figures.groups.items():
        page.heading(report.words[f"group_{kind}"].format(group=report.words[f"by_{group}"]))
        values = series.values["all"]
        page.units([report.words[f"by_{group}"], ""],
                   [[label or report.words["not_stated"], report.shown(kind, value)]
                    for label, value in zip(series.labels, values)], [], words=1)


def _survey(report: _Report, page: ReportPage) -> None:
    page.heading(report.words["survey"]).text(report.words["survey_lead"])
    page.facts({report.words[f"state_{state}"]: count for state, count in report.figures.states.items()})
    page.note(report.texts.text("safety"))


def _method(report: _Report, page: ReportPage) -> None:
    words, texts = report.words, report.texts
    page.heading(words["method"])
    notes = [words["m_period"]]
    notes += [words["m_within"]] if report.figures.bands else []
    notes += [words["m_hazards"]] if "hazard" in report.tables else []
    notes += [words["m_protected"], report.protocol.title] if report.protocol is not None else []
    notes += [words["left_out"].format(table=words.get(f"t_{verdict.layer}", verdict.layer), why=verdict.sentence())
              for verdict in report.kept_back]
    absent = [kind for kind in _USED if kind not in report.tables
              and kind not in [verdict.layer for verdict in report.kept_back]]
    if absent:
        notes.append(words["no_table"].format(tables=", ".join(words[f"t_{kind}"] for kind in absent)))
    page.items(notes)
    if report.protocol is None:
        # exact numbers of records, and how many lie elsewhere or came late, are small counts themselves
        page.heading(words["rows"])
        elsewhere = words["r_outside_district" if report.request.pcode else "r_outside"]
        page.table([words["r_table"], words["r_read"], words["r_used"], elsewhere, words["r_late"]],
                   [[words.get(f"t_{kind}", kind), *counts] for kind, counts in report.figures.rows.items()])
    page.heading(words["sources"])
    rows = [[frame.provenance.title or words.get(f"t_{kind}", kind), frame.provenance.source,
             ", ".join(part for part in (frame.provenance.version, texts.date(frame.provenance.valid_on)) if part),
             frame.provenance.licence or texts.text("licence_unknown"), texts.date(frame.provenance.retrieved_at)]
            for kind, frame in report.tables.items()]
    head = [words["r_table"], words["source"], words["version"], words["licence"], words["retrieved"]]
    shown = len(head) - (not any(row[-1] for row in rows))  # the last column where any table has its day
    page.table(head[:shown], [row[:shown] for row in rows])


# -- maps ---------------------------------------------------------------------------------------------------------
def _maps(report: _Report, page: ReportPage, feedback: Feedback) -> None:
    request, words = report.request, report.words
    audience = _audience_id(request.audience)
    extent = _extent(report)
    wanted: list[tuple[str, list[QgsMapLayer]]] = []
    try:
        layers, _code = layers_of_workspace(request.workspace, report.country, feedback, audience)
        if report.protocol is not None and _withheld(report):
            # Zones whose figures the table withholds are not coloured by them either.
            layers = [layer for layer in layers if guess_style(layer) not in ("exposure", "contamination")]
        if layers:
            wanted.append(("map_situation", list(layers)))
    except BadInput as error:
        feedback.warn(str(error))
    survey = _survey_layer(report)
    if survey is not None:
        wanted.append(("map_survey", [survey]))
    if not wanted:
        return
    page.heading(words["maps"])
    for i, (name, layers) in enumerate(wanted):
        checkpoint(feedback, 100.0 * i / len(wanted))
        with scratch_folder() as folder:
            path = folder / "map.png"
            make_map(MapRequest(layers, png=str(path), title=words[name], country=report.country,
                                language=request.language, audience=audience, as_at=report.as_at, dpi=150,
                                extent=extent, sources_elsewhere=words["sources_end"]), Unheard(feedback, 0, 80))
            page.picture(name, path.read_bytes(), "png")


def _withheld(report: _Report) -> bool:
    return any(value == WITHHELD for row in report.figures.units for value in row.values())


def _survey_layer(report: _Report) -> QgsMapLayer | None:
    """The units by survey state; None without boundaries, or where nobody knows anything."""
    frame = report.tables.get("boundaries")
    code = f"adm{report.request.level}_pcode"
    states = {row["pcode"]: row["survey_state"] for row in report.figures.units}
    if frame is None or frame.geometry is None or code not in frame.table or set(states.values()) <= {"unknown"}:
        return None
    import pandas as pd

    keep = frame.table[code].isin(list(states)).to_numpy(dtype=bool)
    table = pd.DataFrame({"pcode": frame.table[code][keep].tolist()})
    table["survey_state"] = [states[one] for one in table["pcode"]]
    invented = any(one.provenance.invented for one in report.tables.values())
    about = report.tables.get("survey") or report.tables.get("exposure") or frame
    made = Frame("survey_state", table, frame.geometry[keep], frame.crs, about.provenance.with_(
        sensitivity="low", invented="yes" if invented else ""))
    layer = layer_from_frame(made)
    put_provenance(layer, made.provenance)
    layer.setCustomProperty("common_ground/style", "survey_state")
    return layer


def _extent(report: _Report) -> QgsReferencedRectangle | None:
    """The box of the district; None for the country."""
    frame = report.tables.get("boundaries")
    if not report.request.pcode or frame is None or frame.geometry is None:
        return None
    import shapely

    codes = {code for code, _name in report.units}
    keep = frame.table[f"adm{report.request.level}_pcode"].isin(list(codes)).to_numpy(dtype=bool)
    west, south, east, north = shapely.total_bounds(frame.geometry[keep])
    if west != west:
        return None
    pad = 0.05 * max(east - west, north - south)
    return QgsReferencedRectangle(QgsRectangle(west - pad, south - pad, east + pad, north + pad),
                                  QgsCoordinateReferenceSystem.fromWkt(frame.crs))


# -- files --------------------------------------------------------------------------------------------------------
def _write(report: _Report, page: ReportPage, feedback: Feedback) -> int:
    request, pages = report.request, 0
    done = QgsLayoutExporter.ExportResult.Success
    if request.pdf:
        part = part_of(request.pdf)
        foot = f"{page.title} – {_place(report)}. {report.texts.text('safety')}"
        pages = page.pdf(part, foot, report.words["page"], feedback)
        if feedback.is_cancelled():
            forget(part)
            raise Cancelled()
        swap(part, request.pdf, done)
    if request.html:
        part = part_of(request.html)
        try:
            page.write(part)
        except OSError as error:
            forget(part)
            raise WorkspaceError(N_("The report cannot be written to {file}"), file=request.html,
                                 details=str(error)) from error
        swap(part, request.html, done)
    return pages


__all__ = ["ReportRequest", "ReportResult", "make_report"]
