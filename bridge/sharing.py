"""The gate, the attack suite and the leak scan over layers of a workspace: one answer for every way out.

``judge`` is what all of them call: the check, the package, the map, the country pack, reports and tables.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..analysis.attacks import Claims, Rule
from ..analysis.disclosure import Protocol
from ..analysis.gate import AUDIENCES, Offered, Verdict, ask, check_audience, kind_of
from ..analysis.leak_scan import Planted, Secrets, counted, exact_areas, personal, scan_frame, told_of
from ..analysis.ledger import Ledger, Release, Told
from ..analysis.release_check import Checked, check, rules_of
from ..analysis.standing import TOP_KM2, Standing, claims_of, violations
from ..analysis.standing import Told as Grid
from ..base.apart import apart
from ..base.errors import BadInput, ForbiddenError
from ..base.feedback import Span, checkpoint
from ..base.scratch import scratch_folder
from ..base.text import N_, said, told
from ..connectors.frame import Frame
from .i18n import tr

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.provenance import Provenance
    from .workspace import Workspace

#: the audiences that get no single record
PROTECTED = AUDIENCES[3:]
#: tables of a workspace whose places must not be found again in what leaves
_RECORDS = ("imsma_hazard", "imsma_accident", "imsma_casualty", "imsma_device", "imsma_release", "imsma_task", "hazard",
            "accident")


@dataclass
class Item:
    """One layer to judge: ``name`` of its table, its rows (None for a raster) and provenance."""

    name: str
    frame: Frame | None
    provenance: Provenance
    raster: bool = False
    verdict: Verdict | None = None
    planted: list[Planted] = field(default_factory=list)
    #: what the attack suite or the release rule found against this layer
    findings: list[str] = field(default_factory=list)
    #: the kept grid behind a risk grid, and its number
    grid: Grid | None = None
    grid_number: int = 0
    #: what the rows are, where their columns do not say it
    kind: str = ""
    #: columns that count protected units (hazard, accident, victim), where their names do not say it; and the columns
    #: that name a row
    counted: Mapping[str, str] = field(default_factory=dict)
    keys: Sequence[str] = ()
    #: first and last day (ISO) of what is counted over a period; None for what stands at a day
    period: tuple[str, str] | None = None
    #: columns that were taken out for this audience
    dropped: list[str] = field(default_factory=list)

    @property
    def answer(self) -> str:
        """yes, form or no, all checks taken together."""
        given = self.verdict.answer if self.verdict else "no"
        return "no" if given == "yes" and (self.planted or self.findings) else given

    def why(self, translate: Callable[[str], str] | None = None) -> str:
        """All reasons in one line: in English, as the ledger keeps them, or through ``translate`` for a reader."""
        first = [self.verdict.sentence(translate)] if self.verdict else []
        found = [translate(finding) if translate and type(finding) is str else said(finding, translate)
                 for finding in self.findings]
        return " ".join([*(s for s in first if s), *(f"{p.text.render(translate)}." for p in self.planted), *found])


@dataclass
class Judgement:
    """The answer for a set of layers. ``claims``, ``told``: what the layers tell, for the ledger."""

    audience: str
    purpose: str
    country: str
    items: list[Item]
    checked: Checked = field(default_factory=Checked)
    claims: dict[str, tuple[Claims, bool]] = field(default_factory=dict)
    told: Told | None = None
    #: the workspace whose ledger it was held to
    folder: Path | None = None
    #: the layers behind each claim; a claim leaves when one of them does
    origin: dict[str, list[Item]] = field(default_factory=dict)

    def claim(self, name: str, claims: Claims, stock: bool, item: Item) -> None:
        """Add what a layer tells."""
        self.claims[name] = (claims, stock)
        self.origin.setdefault(name, []).append(item)

    @property
    def cleared(self) -> list[Item]:
        """Layers that may go as they are."""
        return [item for item in self.items if item.answer == "yes"]

    @property
    def answer(self) -> str:
        """yes where every layer may go, form where some may or have another form, else no."""
        answers = {item.answer for item in self.items}
        if answers <= {"yes"}:
            return "yes"
        return "form" if answers & {"yes", "form"} else "no"

    def measures(self) -> dict[str, Any]:
        """Figures for the ledger."""
        return {**self.checked.measures, "layers": len(self.items), "cleared": len(self.cleared),
                "refused": sum(item.answer == "no" for item in self.items),
                "coarsened": sum(item.answer == "form" for item in self.items)}


def items_of_workspace(workspace: Workspace, country: str, feedback: Feedback, names: Sequence[str] = ()) -> list[Item]:
    """The layers of a country; with ``names`` only those tables. Raises BadInput for a table that is not there.

    Rows that an import rejected are nobody's product and are among them only by name.
    """
    entries = workspace.layers(country)
    absent = set(names) - {entry.table for entry in entries}
    if absent:
        raise BadInput(N_("The workspace has no layer {names}"), names=", ".join(sorted(absent)),
                       hint=N_("choose from: {there}"), there=", ".join(entry.table for entry in entries))
    chosen = [entry for entry in entries
              if (entry.table in names if names else not entry.table.endswith(("_rejected", "_history")))]
    out = []
    for position, entry in enumerate(chosen):
        part = Span(feedback, 100.0 * position / len(chosen), 100.0 * (position + 1) / len(chosen))
        out.append(Item(entry.table, workspace.read(entry.table, entry.country, part), entry.provenance))
    return out


def items_of_layers(layers: Sequence[Any], feedback: Feedback) -> list[Item]:
    """QGIS layers, from a workspace or not. Main thread, or layers of this thread."""
    from qgis.core import QgsVectorLayer

    from ..connectors.provenance import Provenance
    from .frames import frame_from_source, layer_provenance, split_uri

    out = []
    for layer in layers:
        provenance = layer_provenance(layer) or Provenance(title=layer.name())
        name = split_uri(layer.source())[1] or layer.name()
        if isinstance(layer, QgsVectorLayer):
            frame = frame_from_source(layer, feedback, name=name)
            frame.table = frame.table.drop(columns=[c for c in frame.table.columns if str(c).lower() == "fid"])
            frame.provenance = provenance
            out.append(Item(name, frame, provenance))
        else:
            out.append(Item(name, None, provenance, raster=True))
    return out


def judge_layers(
    layers: Sequence[Any], audience: str, purpose: str, feedback: Feedback, *, agreement: str = ""
) -> Judgement:
    """The judgement over QGIS layers by themselves: for the map and every door that has no workspace parameter.

    The workspace and the country are those of the first layer that lies in one; without one there is no ledger to
    hold the layers to, and the protocol is the default.
    """
    from ..analysis.disclosure import protocol_for
    from .frames import is_workspace_file, split_uri
    from .workspace import Workspace

    paths = [split_uri(layer.source())[0] for layer in layers]
    home = next((Path(path) for path in paths if path and is_workspace_file(path)), None)
    workspace = Workspace.open(home.parent, create=False) if home else None
    country = home.stem if home else ""
    return judge(items_of_layers(layers, Span(feedback, 0, 30)), audience, purpose, protocol_for(country),
                 Span(feedback, 30, 100), country=country, workspace=workspace, agreement=agreement,
                 series=workspace is not None)


def secrets_of(workspace: Workspace | None, country: str, items: Sequence[Item], feedback: Feedback) -> Secrets:
    """Places of single records: those of the workspace, and of record layers among the items themselves."""
    frames = [item.frame for item in items if item.frame is not None
              and kind_of(offered(item)) in ("hazard", "accident", "casualty", "device")]
    if workspace is not None and country:
        for entry in workspace.layers(country):
            if entry.geometry and entry.table.startswith(_RECORDS):
                frames.append(workspace.read(entry.table, country, feedback))
    return apart(lambda part: Secrets.of(frames, part), feedback)


def offered(item: Item) -> Offered:
    """The layer as the gate sees it."""
    if item.frame is None:
        return Offered(item.name, (), True, item.provenance, item.kind, raster=True)
    return Offered(item.name, tuple(map(str, item.frame.table.columns)), item.frame.geometry is not None,
                   item.provenance, item.kind, personal=tuple(personal(item.frame)))


def judge(
    items: list[Item],
    audience: str,
    purpose: str,
    protocol: Protocol,
    feedback: Feedback,
    *,
    country: str = "",
    workspace: Workspace | None = None,
    agreement: str = "",
    today: date | None = None,
    series: bool = True,
) -> Judgement:
    """Ask the gate, the release rule, the attack suite and the leak scan. Raises BadInput, WorkspaceError, Cancelled.

    For the protected audiences (cluster, public) every layer that the gate lets through is read for what it holds,
    and what it tells is set against all that the ledger holds. ``today`` is the day of counts (for tests). ``series``
    False leaves the release rule out, for layers of no workspace, where no earlier release can be known.
    """
    audience = check_audience(audience)
    protected = audience in PROTECTED
    ledger = Ledger(workspace.folder) if workspace is not None else None
    allowed = ledger.authorised(audience) if ledger else []
    found = Judgement(audience, purpose, country, items, folder=workspace.folder if workspace is not None else None)
    secrets = secrets_of(workspace, country, items, feedback) if protected else Secrets()
    rules = rules_of(protocol)
    tells: list[Told] = []
    for position, item in enumerate(items):
        checkpoint(feedback, 40.0 * position / max(len(items), 1))
        item.verdict = ask(offered(item), audience, purpose, protocol, agreement=agreement, authorised=allowed)
        if protected and item.frame is not None and item.verdict.kind == "counts" and item.name not in allowed:
            item.dropped = exact_areas(map(str, item.frame.table.columns))
            item.frame = replace(item.frame, table=item.frame.table.drop(columns=item.dropped))
        if item.verdict.answer != "yes" or item.frame is None or item.name in allowed:
            continue
        outside = audience != AUDIENCES[0]
        minimum = dict(protocol.minimum)
        looking = partial(_scanned, item.frame, item.name, secrets, minimum, protected)
        item.planted = apart(looking, feedback) if outside else []
        if not protected:
            continue
        if item.verdict.kind not in ("riskgrid", "site_grid_class"):
            claim = _named_counts if item.counted else _counts
            apart(partial(_claimed, partial(claim, item, found, rules, protocol, today or date.today())), feedback)
        elif series:
            apart(partial(_claimed, partial(_grid, item, country, workspace, protocol, found)), feedback)
        told = apart(partial(_told, item.frame), feedback)
        if told is not None:
            tells.append(told)
    if protected:
        _attack(found, ledger, rules, tells, Span(feedback, 40, 80))
        _cross(found, ledger, workspace, country, protocol, Span(feedback, 80, 100))
        # what does not go tells nothing
        found.claims = {name: claims for name, claims in found.claims.items()
                        if any(item.answer == "yes" for item in found.origin[name])}
    return found


def _scanned(frame: Frame, name: str, secrets: Secrets, minimum: dict[str, int], protected: bool,
             feedback: Feedback) -> list[Planted]:
    return scan_frame(frame, name, secrets, minimum, protected=protected, feedback=feedback)


def _claimed(claim: Callable[[], None], _feedback: Feedback) -> None:
    claim()


def _told(frame: Frame, _feedback: Feedback) -> Told | None:
    return told_of(frame)


def _cross(
    found: Judgement, ledger: Ledger | None, workspace: Workspace | None, country: str, protocol: Protocol,
    feedback: Feedback,
) -> None:
    """Counts by district beside the grid: where the two together tell more, the counts stay at home."""
    from .crossed import findings

    going = {name: claims for name, claims in found.claims.items()
             if any(item.answer == "yes" for item in found.origin[name])}
    frames = [item.frame for item in found.items if item.frame is not None]
    for name, lines in findings(going, ledger, workspace, country, frames, _place, protocol, feedback).items():
        for item in found.origin[name]:
            item.findings += lines[:20]


def _grid(item: Item, country: str, workspace: Workspace | None, protocol: Protocol, found: Judgement) -> None:
    """The release rule for one risk grid, and its claims."""
    if item.frame is None:
        return
    kept = Standing(workspace.folder) if workspace is not None else None
    match = _kept_grid(item, country, kept, protocol) if kept else None
    if kept is None or match is None:
        item.findings.append(str(N_("This grid was made outside this workspace or changed by hand, so that nobody can "
                                    "hold it to earlier ones: run riskgrid with WORKSPACE.")))
        return
    item.grid_number, item.grid = match
    if item.grid.undecided:
        item.findings.append(item.grid.undecided)
        return
    broken = violations(item.grid, kept.history(country), protocol)
    if broken:
        item.findings.append(told(
            N_("Too few records changed since an earlier release in: {cells}. Run riskgrid again."),
            cells=", ".join(broken[:20])))
        return
    for variable, claims in claims_of(item.grid.published(protocol), protocol, item.grid.accidents).items():
        found.claim(variable, claims, True, item)


def _kept_grid(item: Item, country: str, kept: Standing, protocol: Protocol) -> tuple[int, Grid] | None:
    """The kept grid that a layer shows, or that the classes beside its sites and roads are read from."""
    if item.frame is None:
        return None
    table = item.frame.table
    if item.verdict is None or item.verdict.kind == "riskgrid":
        return kept.find(country, table)
    inside = table["grid_cell_id"].notna()
    classes = [None if _number(value) is None else value for value in table["grid_class"][inside].astype(object)]
    return kept.telling(country, protocol, table["grid_cell_id"][inside], classes, table["survey_state"][inside])


def _counts(
    item: Item, found: Judgement, rules: dict[str, Rule], protocol: Protocol, today: date
) -> None:
    """What a table of counts by P-code tells. A P-code is a square of a geography of its own, one for each column."""
    frame = item.frame
    codes = [c for c in map(str, frame.table.columns) if c.lower().endswith("pcode")] if frame is not None else []
    if frame is None or not codes:
        return
    code, day = max(codes), today.toordinal()
    for column in map(str, frame.table.columns):
        variable = counted(column)
        if not variable:
            continue
        rows = []
        for place, value in zip(frame.table[code], frame.table[column]):
            if isinstance(place, str) and _number(value) is not None:
                rows.append((0, _place(place), 0, day, day + 1, float(value), float(value)))
        if rows:
            name = f"{variable}: {column} by {code}"
            if name in found.claims:
                name = f"{name} of {item.name}"
            found.claim(name, Claims.of(rows), True, item)
            rules[name] = Rule(name, protocol.minimum[variable], rules["hazard"].finest_km2)


def _named_counts(
    item: Item, found: Judgement, rules: dict[str, Rule], protocol: Protocol, today: date
) -> None:
    """What a reporting table tells: a row is a set of its own, named by all its keys."""
    if item.frame is None:
        return
    day, table = today.toordinal(), item.frame.table
    names = ["|".join(map(str, row)) for row in table[list(item.keys)].to_numpy(dtype=object).tolist()]
    for column, variable in item.counted.items():
        rows = [(0, _place(name), 0, day, day + 1, number, number)
                for name, number in zip(names, map(_number, table[column])) if number is not None]
        if not rows:
            continue
        code = next((key for key in item.keys if key.endswith("pcode")), "")
        alone = len(item.keys) == 1
        name = f"{variable}: {column} by {item.name}" if alone else f"{variable}: {column} by rows of {item.name}"
        told = {name: (Claims.of(rows), True)}
        if code and not alone and item.period is None:
            # the rows of a district add up to what is told of it at least; several together may be anywhere
            sums = table[column].map(_number).groupby(table[code]).sum(min_count=1).dropna()
            told[f"{variable}: {column} by {code} of {item.name}"] = (Claims.of([
                (0, _place(str(place)), 0, day, day + 1, float(number), float("inf"))
                for place, number in sums.items()]), True)
        if item.period is not None:
            # the same period told twice is compared like a stock; periods within one another like flows
            first, last = (date.fromisoformat(text[:10]).toordinal() for text in item.period)
            flow = Claims.of([(*row[:3], first, last + 1, *row[5:]) for row in rows])
            told = {f"{name}, {item.period[0][:10]} to {item.period[1][:10]}": told[name], f"{name},": (flow, False)}
        for title, (claims, stock) in told.items():
            found.claim(title, claims, stock, item)
            rules[title] = Rule(title, protocol.minimum[variable], rules["hazard"].finest_km2)


def _number(value: Any) -> float | None:
    try:
        out = float(value)
    except (TypeError, ValueError):
        return None
    return out if out == out else None


def _place(code: str) -> int:
    """A number for a P-code, the same in every release."""
    return int.from_bytes(sha256(code.encode()).digest()[:4], "big") >> 1


def _attack(
    found: Judgement, ledger: Ledger | None, rules: Mapping[str, Rule], tells: list[Told], feedback: Feedback
) -> None:
    import numpy as np

    told = Told(*(np.concatenate([getattr(t, n) for t in tells]) for n in ("lon", "lat", "nearer", "farther"))
                ) if tells else None
    found.told = told
    if ledger is None:
        with scratch_folder() as nowhere:
            found.checked = check(Ledger(nowhere), found.claims, rules, TOP_KM2, told, feedback)
    else:
        found.checked = check(ledger, found.claims, rules, TOP_KM2, told, feedback)
    lines = [leak.line() for leak in found.checked.leaks] + found.checked.undecided
    if not lines:
        return
    for item in found.items:
        kind = item.verdict.kind if item.verdict else ""
        own = [line for line in lines if _concerns(line, item, kind)]
        item.findings += own[:20]


def _concerns(line: str, item: Item, kind: str) -> bool:
    """Whether a finding is about this layer: distances about tables of sites, squares about grids, counts about
    tables of counts."""
    if item.frame is None or item.answer != "yes":
        return False
    if line.startswith("trilateration"):
        return told_of(item.frame) is not None
    if " by " in line:
        if item.counted:
            return any(f"{by} {item.name}{mark}" in line for by in (" by", " of") for mark in ",:")
        return any(f": {column} by " in line for column in map(str, item.frame.table.columns))
    return kind in ("riskgrid", "site_grid_class")


def require(judgement: Judgement) -> None:
    """Raise ForbiddenError with the first layer that may not go as it is, and what may go in its place."""
    from ..analysis.gate import read_rules

    for item in judgement.items:
        if item.answer == "yes":
            continue
        forms = item.verdict.forms if item.verdict else ()
        texts = read_rules()["forms"]
        raise ForbiddenError(
            N_("The layer {layer} may not go to {audience}: {why}"),
            hint=N_("what may go: {forms}"), layer=item.provenance.title or item.name, audience=judgement.audience,
            why=item.why(tr).rstrip("."), forms="; ".join(tr(texts[f]) for f in forms) or tr(texts["metadata"]))


def judged_for_pack(
    workspace: Workspace, country: str, audience: str, purpose: str, agreement: str, feedback: Feedback
) -> Judgement:
    """The answer for every layer of a country, for a country pack; nothing is recorded."""
    from ..analysis.disclosure import protocol_for

    return judge(items_of_workspace(workspace, country, Span(feedback, 0, 30)), audience, purpose,
                 protocol_for(country), Span(feedback, 30, 100), country=country, workspace=workspace,
                 agreement=agreement)


def tables_for(
    workspace: Workspace, country: str, audience: str, agreement: str, feedback: Feedback,
    purpose: str = "country pack",
) -> dict[str, list[str]]:
    """Tables of a country that may go to ``audience`` in a pack, written into the ledger, each with the columns that
    stay behind. Raises ForbiddenError where none may."""
    found = judged_for_pack(workspace, country, audience, purpose, agreement, feedback)
    if not found.cleared:
        require(found)
    for item in found.items:
        if item.answer != "yes":
            feedback.warn(f"{item.name}: {item.why(tr)}")
    remember(found, "country pack")
    return {item.name: item.dropped for item in found.cleared}


def remember(judgement: Judgement, product: str, recipient: str = "") -> int:
    """Write what leaves into the ledger, and the grids in it into the series; called before the file is made, since
    a release too many in the ledger is safe and one too few is not. Returns the release's number, 0 without a
    workspace or for the own programme. Raises WorkspaceError."""
    if judgement.folder is None or judgement.audience == AUDIENCES[0]:
        return 0
    verdict = "no" if not judgement.cleared else "yes" if judgement.answer == "yes" else "form"
    gone = verdict != "no"
    days = [item.provenance.valid_on for item in judgement.cleared if item.provenance.valid_on]
    kinds = sorted({item.verdict.kind for item in judgement.cleared if item.verdict})
    number = Ledger(judgement.folder).record(
        Release(product, judgement.audience, judgement.purpose, verdict, judgement.country, recipient,
                {**judgement.measures(), "valid_on": max(days, default=""), "kinds": kinds},
                tuple(item.name for item in judgement.items)),
        judgement.claims if gone else None, judgement.told if gone else None)
    for item in judgement.cleared:
        if item.grid_number:
            Standing(judgement.folder).released(item.grid_number, number)
    return number


def as_released(item: Item, protocol: Protocol) -> Frame:
    """The rows as they leave: a risk grid says since when each square is told so."""
    from ..analysis.standing import frame_of

    if item.frame is None:
        raise BadInput(N_("{layer} is a raster"), layer=item.name)
    if item.grid is None or item.verdict is None or item.verdict.kind != "riskgrid":
        return item.frame
    frame = frame_of(item.grid.published(protocol), since=True)
    return replace(frame, provenance=item.provenance)
