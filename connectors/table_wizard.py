"""Workbooks and CSV of any shape as points or as a table by P-code: sheet, header row and HXL tags found, columns
mapped by a preset that can be corrected, saved and sent to a colleague (resources/tables/presets/*.json).

DTM's components have no common template, so a preset names columns by patterns over header texts (or HXL tags), and
what it does not name stays as it is. The window that shows this to a person calls the same functions.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import WRONG_SHAPE, BadInput, UnexpectedPayload, WorkspaceError
from ..base.feedback import Feedback, Silent, Span, checkpoint
from ..base.scratch import write_whole
from ..base.text import N_, Told
from .frame import Counts, Frame
from .geo import WGS84
from .loaded import Loaded, now_utc, number, whole
from .pcodes import clean_code
from .points import coordinate_columns, no_point, points_of
from .provenance import Provenance
from .sidecar import merged
from .table_heads import Head, heads
from .tabular import list_sheets, read_table
from .vector import sniff

if TYPE_CHECKING:
    import pandas as pd

    from .http import Client

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "tables" / "presets"
TARGET = re.compile(r"[a-z][a-z0-9_]{0,62}")
_LONGEST = 250
#: what the columns of a place are called beside our names
X, Y = "longitude", "latitude"


@dataclass(frozen=True)
class TablePreset:
    """How a table of one shape is read.

    ``sheet``, ``skip``: patterns of sheet names to take and to pass over, best first. ``header_row``: from 1, None
    to find it; ``tag_row``: the HXL row, 0 for none, None to find it. ``columns``: our name to patterns over the header
    text, or over the HXL tag where they begin with #. ``x``, ``y``: patterns of longitude and latitude. ``geometry``:
    points, pcode or none. ``figures``: our columns that are numbers. ``split``: a column "CODE | name" to the names of
    its two parts. ``needs``: our columns without which the preset does not fit.
    """

    id: str
    title: str = ""
    component: str = ""
    geometry: str = "points"
    sheet: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    header_row: int | None = None
    tag_row: int | None = None
    x: str = ""
    y: str = ""
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    figures: tuple[str, ...] = ()
    split: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    sensitivity: str = "moderate"
    caveats: str = ""
    source: str = ""
    licence: str = ""


@dataclass(frozen=True)
class Suggestion:
    """A preset that fits a sheet: ``score`` 0 to 1, ``mapping`` our name to the column of the file."""

    preset: TablePreset
    sheet: str
    score: float
    mapping: Mapping[str, str]


# -- presets as data -----------------------------------------------------------------------------------
def parse_preset(row: Any, name: str = "") -> TablePreset:
    """A preset from JSON. Raises BadInput with the part that is wrong."""
    if not isinstance(row, Mapping):
        raise BadInput(N_("{name} is no preset for tables"), name=name)

    def texts(key: str) -> tuple[str, ...]:
        found = row.get(key) or []
        return tuple(str(v) for v in ([found] if isinstance(found, str) else found))

    try:
        columns = {str(k): tuple(str(p) for p in ([v] if isinstance(v, str) else v))
                   for k, v in (row.get("columns") or {}).items()}
        split = {str(k): (str(v[0]), str(v[1])) for k, v in (row.get("split") or {}).items()}
        header, tag = row.get("header_row"), row.get("tag_row")
        preset = TablePreset(
            id=str(row.get("id") or name), title=str(row.get("title") or row.get("id") or name),
            component=str(row.get("component") or ""), geometry=str(row.get("geometry") or "points"),
            sheet=texts("sheet"), skip=texts("skip"), header_row=None if header is None else int(header),
            tag_row=None if tag is None else int(tag), x=str(row.get("x") or ""), y=str(row.get("y") or ""),
            columns=columns, figures=texts("figures"),
            split=split, needs=texts("needs"), sensitivity=str(row.get("sensitivity") or "moderate"),
            caveats=str(row.get("caveats") or ""), source=str(row.get("source") or ""),
            licence=str(row.get("licence") or ""))
        for pattern in (preset.x, preset.y, *preset.sheet, *preset.skip, *(p for ps in columns.values() for p in ps)):
            if not pattern.startswith("#"):
                re.compile(pattern)
    except (re.error, *WRONG_SHAPE) as error:
        raise BadInput(N_("The preset {name} cannot be read: {reason}"), name=name, reason=str(error)) from error
    wrong = [k for k in (*columns, *(n for pair in split.values() for n in pair)) if not TARGET.fullmatch(k)]
    if wrong or preset.geometry not in ("points", "pcode", "none"):
        raise BadInput(N_("The preset {name} cannot be read: {reason}"), name=name,
                       reason=", ".join(wrong) or preset.geometry)
    return preset


def read_preset(path: Path) -> TablePreset:
    """A preset file. Raises BadInput."""
    try:
        return parse_preset(json.loads(path.read_text(encoding="utf-8-sig")), path.stem)
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(N_("The preset {name} cannot be read: {reason}"), name=path.name, reason=str(error)) from error


def presets(folder: str | Path | None = None, broken: list[str] | None = None) -> list[TablePreset]:
    """The presets that ship, and those of a user's folder, which win over ours of the same id.

    One that cannot be read raises BadInput; with a list as ``broken`` its sentence goes there, and the others count.
    """
    found = {preset.id: preset for preset in map(read_preset, sorted(FOLDER.glob("*.json")))}
    for path in sorted(Path(folder).glob("*.json")) if folder and Path(folder).is_dir() else ():
        try:
            preset = read_preset(path)
        except BadInput as error:
            if broken is None:
                raise
            broken.append(str(error))
        else:
            found[preset.id] = preset
    return list(found.values())


def find_preset(text: str, folder: str | Path | None = None) -> TablePreset:
    """The preset of that id, or in the file of that path. Raises BadInput with the list."""
    if text.lower().endswith(".json"):
        return read_preset(Path(text))
    known = presets(folder)
    for preset in known:
        if preset.id == text:
            return preset
    raise BadInput(N_("There is no preset {name}"), name=text, hint=N_("choose one of: {names}"),
                   names=", ".join(preset.id for preset in known))


def save_preset(preset: TablePreset, path: str | Path) -> Path:
    """Write a preset so that a colleague can use it; the file is whole or not there. Raises WorkspaceError."""
    target = Path(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, json.dumps(asdict(preset), ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise WorkspaceError(N_("The file {file} cannot be written: {reason}"), file=target.name,
                             reason=error.strerror or str(error)) from error
    return target


# -- fitting -------------------------------------------------------------------------------------------
def matches(pattern: str, header: str, tag: str) -> bool:
    """True where a pattern fits a header, or its HXL tag for a pattern that begins with #."""
    text = " ".join(header.split())[:_LONGEST]
    if pattern.startswith("#"):
        return bool(tag) and re.search(pattern, re.sub(r"\s+", "", tag).lower()) is not None
    return re.search(pattern, text, re.IGNORECASE) is not None


def mapping_of(preset: TablePreset, columns: Sequence[str], tags: Sequence[str] | None = None) -> dict[str, str]:
    """Our name to the column of the file, each column once, the first pattern that finds one first."""
    labels = list(tags or [""] * len(columns))
    taken: set[str] = set()
    found: dict[str, str] = {}
    for target, patterns in preset.columns.items():
        for pattern in patterns:
            hit = next((c for c, tag in zip(columns, labels) if c not in taken and matches(pattern, c, tag)), None)
            if hit is not None:
                found[target] = hit
                taken.add(hit)
                break
    return found


def _score(preset: TablePreset, mapping: Mapping[str, str]) -> float:
    if not preset.columns or not set(preset.needs) <= set(mapping):
        return 0.0
    # how much of the preset is there, a little more for presets that ask for more
    return round(len(mapping) / len(preset.columns) * (1 - 0.5 / (1 + len(mapping))), 4)


def sheets_for(preset: TablePreset | None, names: Sequence[str]) -> list[str]:
    """The sheets in the order in which they should be tried."""
    skip = preset.skip if preset else ()
    kept = [n for n in names if not any(re.search(p, n.strip(), re.IGNORECASE) for p in skip)] or list(names)
    patterns = preset.sheet if preset else ()

    def rank(name: str) -> int:
        return next((i for i, p in enumerate(patterns) if re.search(p, name.strip(), re.IGNORECASE)), len(patterns))

    return sorted(kept, key=rank)


def suggest(path: str | Path, feedback: Feedback, folder: str | Path | None = None) -> list[Suggestion]:
    """The presets that fit a file, best first, each with its best sheet; empty where none fits. Raises BadInput."""
    return fitting(heads(path, feedback), presets(folder))


def fitting(found: Sequence[Head], known: Sequence[TablePreset]) -> list[Suggestion]:
    """:func:`suggest` for heads that were read."""
    best: dict[str, Suggestion] = {}
    for head in found:
        columns, tags = head.names()
        for preset in known:
            mapping = mapping_of(preset, columns, tags)
            score = _score(preset, mapping)
            if score > 0 and score > (best[preset.id].score if preset.id in best else 0.0):
                best[preset.id] = Suggestion(preset, head.sheet, score, mapping)
    return sorted(best.values(), key=lambda s: (-s.score, -len(s.mapping), s.preset.id))


def place_columns(preset: TablePreset, columns: Sequence[str], tags: Sequence[str] | None = None) -> tuple[str, str]:
    """The columns of longitude and latitude, ("", "") without both or where the preset has no points."""
    if preset.geometry != "points":
        return "", ""
    x, y = (next((c for c in columns if p and matches(p, c, "")), "") for p in (preset.x, preset.y))
    return (x, y) if x and y else coordinate_columns(columns, tags) or ("", "")


def _sheet(path: str | Path, name: str, preset: TablePreset, feedback: Feedback) -> Frame | None:
    """A sheet, None for an empty one (a cover page must not stop the others)."""
    try:
        return read_table(path, name or None, preset.header_row, feedback, preset.tag_row)
    except BadInput as error:
        feedback.info(str(error))
        return None


# -- applying ------------------------------------------------------------------------------------------
def apply(frame: Frame, preset: TablePreset, mapping: Mapping[str, str] | None = None,
          feedback: Feedback | None = None) -> Loaded:
    """The table with our columns first and every other column as it came, and points where the preset has them.

    A row without usable coordinates keeps its figures and has no point. Raises UnexpectedPayload where a column is
    missing that the preset needs, Cancelled.
    """
    import pandas as pd

    feedback = feedback or Silent()
    table = frame.table
    columns, tags = [str(c) for c in table.columns], table.attrs.get("hxl_tags")
    chosen = dict(mapping_of(preset, columns, tags) if mapping is None else mapping)
    gone = [f"{k} ({v})" for k, v in chosen.items() if v not in columns] + [n for n in preset.needs if n not in chosen]
    if gone:
        raise UnexpectedPayload(N_("The table lacks the columns {columns}"), columns=", ".join(gone),
                                details=", ".join(columns),
                                hint=N_("choose another sheet, header row or preset, or correct the columns"))
    new: dict[str, Any] = {}
    lost_figures: dict[str, int] = {}
    for done, (target, column) in enumerate(chosen.items()):
        checkpoint(feedback, 80.0 * done / len(chosen))
        values = table[column]
        if target in preset.figures:
            numbers = [number(v) for v in values]
            plain = all(v is None or v.is_integer() for v in numbers)
            new[target] = whole(values) if plain else pd.Series(numbers, dtype="float64")
            bad = sum(1 for v, n in zip(values, numbers) if n is None and clean_code(v) not in ("", "-", "NA", "N/A"))
            if bad:
                lost_figures[column] = bad
        elif target.endswith("_pcode"):
            new[target] = pd.Series([clean_code(v) or None for v in values], dtype=object)
        else:
            new[target] = pd.Series([" ".join(str(v).split()) or None if v is not None else None for v in values],
                                    dtype=object)
        if target in preset.split:
            left, right = preset.split[target]
            halves = [re.split(r"\s*\|\s*", str(v), maxsplit=1) if v else [] for v in values]
            new[left] = pd.Series([h[0] if len(h) > 1 else None for h in halves], dtype=object)
            new[right] = pd.Series([h[1] if len(h) > 1 else (h[0] if h else None) for h in halves], dtype=object)
    used, taken = set(chosen.values()), {name.lower() for name in new}
    rest = {c: table[c] for c in columns if c not in used and c.lower() not in taken}
    result = pd.DataFrame({**new, **rest}, index=pd.RangeIndex(len(table)))
    loaded = Loaded(preset.id, result, None, "", frame.provenance, "", list(frame.notes),
                    Counts(len(result), len(result)), primary=True)
    if lost_figures:
        loaded.notes.append(Told(N_("cells that are no number were left empty: {columns}"), {
            "columns": ", ".join(f"{name} ({n})" for name, n in lost_figures.items())}))
    checkpoint(feedback, 80)
    _points(loaded, table, preset, columns, tags, Span(feedback, 80, 100))
    checkpoint(feedback, 100)
    loaded.told.append(Told(N_("Columns: {pairs}"), {
        "pairs": ", ".join(f"{c} → {t}" for t, c in chosen.items()) or "-"}))
    return loaded


def _points(loaded: Loaded, table: pd.DataFrame, preset: TablePreset, columns: Sequence[str],
            tags: Sequence[str] | None, feedback: Feedback) -> None:
    if preset.geometry != "points":
        return
    pair = place_columns(preset, columns, tags)
    if not all(pair):
        loaded.notes.append(str(N_("The table has no coordinates; it comes without points")))
        return
    geometry, lost = points_of(table[pair[0]], table[pair[1]], feedback)
    if lost < len(table):
        loaded.geometry, loaded.crs, loaded.style = geometry, WGS84, "site"
    if lost:
        loaded.notes.append(no_point(lost))


def _general(geometry: str = "points") -> TablePreset:
    """For a table that no preset knows: everything as it came, points where there are coordinates."""
    return TablePreset("table", str(N_("Any table")), geometry=geometry)


def _chosen_preset(text: str, path: Path, query: Mapping[str, Any], feedback: Feedback) -> tuple[TablePreset, str]:
    """The preset to use and the sheet that was found with it ("" where none was)."""
    if text and text != "auto":
        return (_general() if text == "none" else find_preset(text)), ""
    found = suggest(path, feedback)
    if not found:
        feedback.info(str(N_("No preset fits this table; its columns stay as they are")))
        return _general(), ""
    names = ", ".join(s.preset.id for s in found[1:4])
    feedback.info(Told(N_("The preset {name} fits best ({score} of 100){others}"), {
        "name": found[0].preset.id, "score": round(100 * found[0].score), "others": f"; {names}" if names else ""}))
    return found[0].preset, found[0].sheet


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """FILE with PRESET (an id, a file, auto or none), SHEET, HEADER_ROW, X, Y, NAME (of the layer in the workspace)."""
    if not query.get("FILE"):
        raise BadInput(N_("No file is given"), hint=N_("give a CSV or XLSX file as FILE"))
    path = Path(str(query["FILE"]))
    if path.is_file() and path.stat().st_size and sniff(path) == "html":
        raise UnexpectedPayload(N_("{name} is a web page, not data"), name=path.name,
                                hint=N_("download the file again"))
    preset, sheet = _chosen_preset(str(query.get("PRESET") or "auto"), path, query, Span(feedback, 0, 40))
    header = preset.header_row if query.get("HEADER_ROW") is None else int(query["HEADER_ROW"])
    preset = replace(preset, x=exact(query.get("X")) or preset.x, y=exact(query.get("Y")) or preset.y,
                     header_row=header)
    names = list_sheets(path, feedback)
    tried = [str(query["SHEET"])] if query.get("SHEET") else ([sheet] if sheet else sheets_for(preset, names))
    table, best = None, -1
    for position, name in enumerate(tried):
        frame = read_table(path, name or None, header, Span(feedback, 40, 90), preset.tag_row) \
            if len(tried) == 1 else _sheet(path, name, preset, Span(feedback, 40, 90))
        if frame is None:
            continue
        fit = len(mapping_of(preset, [str(c) for c in frame.table.columns], frame.table.attrs.get("hxl_tags")))
        if fit > best:
            table, best = frame, fit
        if (best and best >= len(preset.columns)) or (not preset.columns and position == 0):
            break
    if table is None:
        raise BadInput(N_("{file} has no rows"), file=path.name)
    found = apply(table, preset, feedback=Span(feedback, 90, 100))
    found.name = table_name(str(query.get("NAME") or "") or preset.id)
    used = str(table.table.attrs.get("sheet") or "")
    origin = merged(Provenance(
        title=f"{path.stem}: {used}" if used else path.stem, source=preset.source or path.name,
        licence=preset.licence, sensitivity=preset.sensitivity, caveats=preset.caveats, retrieved_at=now_utc(),
        may_go_to="own programme" if preset.licence else ""), path)
    found.provenance = origin
    found.told.insert(0, Told(N_("Sheet {sheet}, column names in row {row}, preset {preset}"), {
        "sheet": used or "-", "row": table.table.attrs.get("header_row"), "preset": preset.id}))
    return [found]


def exact(text: Any) -> str:
    """The pattern of one header and no other, "" for none."""
    return f"^{re.escape(' '.join(str(text).split())[:_LONGEST])}$" if text else ""


def table_name(text: str) -> str:
    """``text`` as the name of a layer in a workspace."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    name = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:48].strip("_")
    return name if name and name[0].isalpha() else f"table_{name}".rstrip("_")
