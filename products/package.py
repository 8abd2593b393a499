"""The package that leaves: data in three forms, a map, what they are and are not, for a person who was not there.

Everything is made in a folder of its own, read once more for what it would give away, written into the ledger, and
only then moved to where it was asked for.
"""

from __future__ import annotations

import csv
import json
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

from ..analysis.gate import AUDIENCES, DECIDED, read_rules
from ..analysis.leak_scan import Planted, scan_file
from ..analysis.ledger import Ledger, Release
from ..analysis.standing import Standing
from ..base.apart import apart
from ..base.cells import safe_cell
from ..base.errors import BadInput, ForbiddenError, WorkspaceError
from ..base.feedback import Silent, checkpoint
from ..base.scratch import scratch_folder
from ..base.text import N_
from ..bridge.frames import crs_from_wkt, features_of, fields_of, geometry_kind, layer_from_frame
from ..bridge.i18n import speaking, tr
from ..bridge.sharing import PROTECTED, Judgement, as_released, require, secrets_of
from ..connectors import geo
from ..connectors.hxl import tag_row
from . import hdx_metadata

if TYPE_CHECKING:
    from ..analysis.disclosure import Protocol
    from ..base.feedback import Feedback
    from ..bridge.workspace import Workspace
    from ..connectors.frame import Frame

FORMATS = ("gpkg", "csv", "geojson", "map", "hdx", "iati", "asks", "forms")
DEFAULT = "gpkg,csv,geojson,map,hdx"
#: rows that are written between two looks at the cancel button
_ROWS = 500
_MAP_AUDIENCE = dict(zip(AUDIENCES, ("own", "operator", "partner", "cluster", "public")))


@dataclass
class Asked:
    """What is asked for beside the judgement. ``hdx``: public, private or connect; ``values``: marks of the forms."""

    formats: tuple[str, ...]
    recipient: str = ""
    organisation: str = ""
    maintainer: str = ""
    hdx: str = "public"
    language: str = "en"
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Package:
    """What was made. ``left_out``: layers that did not go, with the reason."""

    folder: Path
    zip: Path
    files: list[str]
    left_out: dict[str, str]
    release: int


def read_formats(text: str) -> tuple[str, ...]:
    """Comma-separated formats. Raises BadInput for an unknown one."""
    found = tuple(part.strip().lower() for part in (text or DEFAULT).split(",") if part.strip())
    wrong = [part for part in found if part not in FORMATS]
    if wrong:
        raise BadInput(N_("There is no format {names}"), names=", ".join(wrong), hint=N_("choose from {formats}"),
                       formats=", ".join(FORMATS))
    return found


def make_package(
    target: Path, judgement: Judgement, protocol: Protocol, workspace: Workspace | None, asked: Asked,
    feedback: Feedback,
) -> Package:
    """Write the package and its zip. Main thread (it draws a map). Raises ForbiddenError where nothing may go or the
    files hold what they should not, WorkspaceError, BadInput, Cancelled; what was at ``target`` stays then."""
    ledger = Ledger(workspace.folder) if workspace is not None else None
    names = tuple(item.name for item in judgement.items)
    if not judgement.cleared:
        _record(ledger, judgement, asked, "no", names)
        require(judgement)
        raise BadInput(N_("There is no layer to put into a package"), hint=N_("load some, or choose others"))
    if target.exists() and any(target.iterdir()):
        raise BadInput(N_("The folder {folder} is not empty"), folder=target, hint=N_("choose a new folder"))
    with scratch_folder(".package_", _parent(target)) as beside:
        part = beside / target.name
        part.mkdir()
        maps = _write(part, judgement, protocol, workspace, asked, feedback)
        _scan(part, judgement, protocol, workspace, maps, ledger, asked, names, feedback)
        checkpoint(feedback, 95)
        left = {item.name: item.why() for item in judgement.items if item.answer != "yes"}
        release = _record(ledger, judgement, asked, "form" if left else "yes", names)
        for item in judgement.cleared:
            if item.grid_number and workspace is not None:
                Standing(workspace.folder).released(item.grid_number, release)
        archive = _zip(part, beside / f"{target.name}.zip")
        return _moved(part, archive, target, left, release)


def _parent(target: Path) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceError(N_("The folder {folder} cannot be made"), folder=target.parent,
                             details=str(error)) from error
    return target.parent


def _record(
    ledger: Ledger | None, judgement: Judgement, asked: Asked, verdict: str, names: Sequence[str]
) -> int:
    if ledger is None:
        return 0
    gone = verdict != "no"
    measures = {**judgement.measures(), **_about_data(judgement)}
    return ledger.record(
        Release("package", judgement.audience, judgement.purpose, verdict, judgement.country, asked.recipient,
                measures, tuple(names)),
        judgement.claims if gone else None, judgement.told if gone else None)


def _about_data(judgement: Judgement) -> dict[str, Any]:
    """Figures for the metrics: day of the data, kinds, detail kept, completeness."""
    days = [item.provenance.valid_on for item in judgement.cleared if item.provenance.valid_on]
    cells = [float(size) for item in judgement.cleared if item.grid for size in item.grid.statement.size / 1000.0]
    filled = [bool(getattr(item.provenance, name)) for item in judgement.cleared
              for name in ("title", "source", "licence", "valid_on", "sensitivity", "caveats")]
    kinds = {item.verdict.kind for item in judgement.cleared if item.verdict}
    return {"valid_on": max(days, default=""), "kinds": sorted(kinds),
            "mean_cell_km2": sum(c * c for c in cells) / len(cells) if cells else 0.0,
            "cells_km2": sum(c * c for c in cells), "complete": sum(filled) / len(filled) if filled else 0.0,
            "sources": sorted({i.provenance.source for i in judgement.items if i.provenance.source})}


def _scan(
    part: Path, judgement: Judgement, protocol: Protocol, workspace: Workspace | None, maps: Sequence[str],
    ledger: Ledger | None, asked: Asked, names: Sequence[str], feedback: Feedback,
) -> None:
    """Read the finished files again; a leak stops everything."""
    protected = judgement.audience in PROTECTED
    secrets = secrets_of(workspace, judgement.country, judgement.items, feedback)
    exact = {item.name for item in judgement.cleared if item.verdict and not item.planted and protected
             and item.verdict.kind not in DECIDED and "authorised" in item.verdict.sentence()}
    found: list[Planted] = []
    if judgement.audience != AUDIENCES[0]:
        found = apart(lambda inner: scan_file(part, secrets, dict(protocol.minimum), protected=protected and not exact,
                                              made_here=maps, feedback=inner), feedback)
    if found:
        _record(ledger, judgement, asked, "no", names)
        raise ForbiddenError(N_("The package was not made: {leak}"), leak=found[0].line(),
                             details="\n".join(p.line() for p in found), hint=N_("take it out and run again"))


# -- the files ---------------------------------------------------------------------------------------------
def _write(
    part: Path, judgement: Judgement, protocol: Protocol, workspace: Workspace | None, asked: Asked,
    feedback: Feedback,
) -> list[str]:
    frames = {item.name: as_released(item, protocol) for item in judgement.cleared if item.frame is not None}
    maps: list[str] = []
    for position, (name, frame) in enumerate(frames.items()):
        checkpoint(feedback, 60 + 15.0 * position / len(frames))
        if "gpkg" in asked.formats:
            write_geopackage(part / "data.gpkg", name, frame, feedback)
        if "csv" in asked.formats:
            write_csv(part / f"{name}.csv", frame, feedback)
        if "geojson" in asked.formats and frame.geometry is not None:
            write_geojson(part / f"{name}.geojson", frame, feedback)
    checkpoint(feedback, 78)
    if "map" in asked.formats:
        maps = _map(part, frames, judgement, asked, feedback)
    if "iati" in asked.formats:
        from .iati_project import write_activity

        write_activity(part / "iati.xml", workspace, judgement.country)
    if "asks" in asked.formats:
        from .asks import write_asks

        write_asks(part, asked.language)
    if "forms" in asked.formats:
        from .asks import write_forms

        write_forms(part / "forms", asked.language, {**_form_values(judgement, protocol, asked), **asked.values})
    with speaking(asked.language):
        (part / "README.md").write_text(readme(judgement, protocol, asked), encoding="utf-8")
        (part / "LICENCE.md").write_text(licence_text(judgement), encoding="utf-8")
    if "hdx" in asked.formats:
        _hdx(part, judgement, asked)
    return maps


def write_geopackage(path: Path, name: str, frame: Frame, feedback: Feedback | None = None) -> None:
    """One layer of the package's GeoPackage. Raises WorkspaceError, Cancelled (the file is then not whole)."""
    frame = _numbered_anew(frame)
    kind, fields = geometry_kind(frame), fields_of(frame)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = action.CreateOrOverwriteLayer if path.exists() else action.CreateOrOverwriteFile
    writer = QgsVectorFileWriter.create(
        str(path), fields, kind, crs_from_wkt(frame.crs), QgsCoordinateTransformContext(), options)
    good = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
    features = iter(features_of(frame, kind, fields))
    while good and (batch := list(islice(features, _ROWS))):
        checkpoint(feedback or Silent())
        good = writer.addFeatures(batch)
    if not (good and writer.flushBuffer()) or writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise WorkspaceError(N_("{file} cannot be written"), file=path.name, details=str(writer.errorMessage()))
    del writer


def _numbered_anew(frame: Frame) -> Frame:
    """Without a whole-number column ``fid``, which came from another GeoPackage: a table of units by period has each
    several times, and a GeoPackage takes ``fid`` for the key of its rows."""
    import pandas.api.types as kinds

    keys = [at for at, name in enumerate(frame.table.columns)
            if str(name).lower() == "fid" and kinds.is_numeric_dtype(frame.table.dtypes.iloc[at])]
    if not keys:
        return frame
    return replace(frame, table=frame.table.iloc[:, [at for at in range(frame.table.shape[1]) if at not in keys]])


def write_csv(path: Path, frame: Frame, feedback: Feedback | None = None) -> None:
    """UTF-8 with a header and an HXL tag row; no geometry; formulas disarmed, empty stays empty."""
    columns = [str(c) for c in frame.table.columns]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([safe_cell(c) for c in columns])
        writer.writerow(tag_row(columns))
        for position, row in enumerate(frame.table.itertuples(index=False, name=None)):
            if position % _ROWS == 0:
                checkpoint(feedback or Silent())
            writer.writerow(["" if _empty(v) else safe_cell(v) for v in row])


def _empty(value: Any) -> bool:
    return value is None or str(value) in ("<NA>", "nan", "NaT")


def write_geojson(path: Path, frame: Frame, feedback: Feedback | None = None) -> None:
    """RFC 7946: longitude and latitude, six decimals."""
    import shapely

    shapes = geo.transform(frame.geometry, frame.crs, geo.WGS84)
    columns = [str(c) for c in frame.table.columns]
    with path.open("w", encoding="utf-8") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        for position, (shape, row) in enumerate(zip(shapes, frame.table.itertuples(index=False, name=None))):
            if position % _ROWS == 0:
                checkpoint(feedback or Silent())
            properties = {c: None if _empty(v) else (v.item() if hasattr(v, "item") else v)
                          for c, v in zip(columns, row)}
            geometry = None if shape is None else json.loads(shapely.to_geojson(shapely.transform(
                shape, lambda xy: xy.round(6))))
            file.write((", " if position else "") + json.dumps(
                {"type": "Feature", "properties": properties, "geometry": geometry}, ensure_ascii=False, default=str))
        file.write("]}")


def _map(
    part: Path, frames: Mapping[str, Frame], judgement: Judgement, asked: Asked, feedback: Feedback
) -> list[str]:
    """One map of what may go; drawn from the layers of the package and from nothing else."""
    from .map import MapRequest, make_map

    layers = [layer_from_frame(frame) for frame in frames.values() if frame.geometry is not None and len(frame)]
    if not layers:
        return []
    make_map(MapRequest(layers, pdf=str(part / "map.pdf"), png=str(part / "map.png"), country=judgement.country,
                        language=asked.language, audience=_MAP_AUDIENCE[judgement.audience], dpi=150), feedback)
    return ["map.pdf"]


def readme(judgement: Judgement, protocol: Protocol, asked: Asked) -> str:
    """What is in the package, for somebody who was not there."""
    texts = read_rules()["forms"]
    safety = tr("Nothing recorded does not mean safe. Do not use this to decide where it is safe to walk.")
    protected = tr("Protocol: {protocol}. Thresholds for each kind of record, merging of squares, one registered "
                   "geography, classes with fixed breaks; checked against all earlier releases.",
                   protocol=tr(protocol.title))
    lines = [f"# {tr('Mine action data')}: {judgement.country or '–'}", "",
             tr("Made on {date} for: {audience}. Purpose: {purpose}.", date=date.today().isoformat(),
                audience=" – ".join(p for p in (judgement.audience, asked.recipient) if p), purpose=judgement.purpose),
             "", f"**{safety}**",
             "", f"## {tr('What is in it')}", ""]
    for item in judgement.cleared:
        p = item.provenance
        lines += [f"### {p.title or item.name}", ""]
        lines += [f"- {label}: {value}" for label, value in (
            (tr("Table"), item.name), (tr("Source"), p.source), (tr("Data as at"), p.valid_on),
            (tr("Licence"), p.licence or tr("not stated: ask before you pass it on")), (tr("Caveats"), p.caveats),
            (tr("Sensitivity"), item.verdict.level if item.verdict else ""), (tr("May go to"), p.may_go_to)) if value]
        if p.invented:
            lines.append(f"- {tr('The rows are invented')}")
        if item.grid is not None:
            lines += ["", tr("Squares of equal area (EPSG:6933) with a class of recorded contamination: 0 nothing "
                             "recorded, 1 to 8 rising; empty where it is withheld. Each square tells what was recorded "
                             "on the day told_since; a smaller change since then is not shown.")]
        lines.append("")
    left = [item for item in judgement.items if item.answer != "yes"]
    if left:
        lines += [f"## {tr('What is not in it')}", ""]
        for item in left:
            forms = item.verdict.forms if item.verdict else ()
            lines.append(f"- {item.provenance.title or item.name}: {tr(texts[forms[0] if forms else 'metadata'])}")
        lines += ["", tr("Ask the data owner for access and say what you need it for."), ""]
    lines += [f"## {tr('How it was protected')}", "",
              protected, "", f"## {tr('Methods')}", "", "docs/methods/riskgrid.md, docs/methods/disclosure.md", ""]
    return "\n".join(lines)


def licence_text(judgement: Judgement) -> str:
    """The licence of each layer and what it asks for."""
    lines = [f"# {tr('Licences')}", ""]
    for item in judgement.cleared:
        p = item.provenance
        lines.append(f"- {p.title or item.name}: {p.licence or tr('not stated: ask before you pass it on')} "
                     f"({p.owner or p.source or '–'})")
    return "\n".join([*lines, ""])


def _form_values(judgement: Judgement, protocol: Protocol, asked: Asked) -> dict[str, str]:
    levels = sorted({item.verdict.level for item in judgement.items if item.verdict and item.verdict.level})
    return {"country": judgement.country, "purpose": judgement.purpose, "recipient": asked.recipient,
            "owner": asked.organisation, "protocol": protocol.title, "date": date.today().isoformat(),
            "layers": ", ".join(item.provenance.title or item.name for item in judgement.items),
            "sensitivity": ", ".join(levels)}


def _hdx(part: Path, judgement: Judgement, asked: Asked) -> None:
    """Metadata of what goes, and of what does not as HDX Connect: known to exist, given on request."""
    formats = {".gpkg": "Geopackage", ".csv": "CSV", ".geojson": "GeoJSON", ".pdf": "PDF", ".png": "PNG"}
    files = {p.name: (formats[p.suffix], tr("See README.md")) for p in sorted(part.iterdir()) if p.suffix in formats}
    left = [item for item in judgement.items if item.answer != "yes" and item.frame is not None
            and item.verdict is not None and item.verdict.kind not in ("casualty", "victim_assistance")]
    for name, items, kind in (("hdx_dataset.json", judgement.cleared, asked.hdx),
                              ("hdx_connect.json", left, "connect")):
        if not items or (name == "hdx_connect.json" and asked.hdx == "connect"):
            continue
        days = sorted(i.provenance.valid_on for i in items if i.provenance.valid_on)
        rows = sum(len(i.frame) for i in items if i.frame is not None)
        about = hdx_metadata.Dataset(
            title=f"{judgement.country} mine action" + (" (on request)" if kind == "connect" else ""),
            notes="; ".join(i.provenance.title or i.name for i in items),
            source="; ".join(dict.fromkeys(i.provenance.source for i in items if i.provenance.source)),
            organisation=asked.organisation, maintainer=asked.maintainer, country=judgement.country,
            start=days[0] if days else "", end=days[-1] if days else "",
            licences=tuple(i.provenance.licence for i in items), methodology=tr("See README.md"),
            caveats=" ".join(dict.fromkeys([tr("Nothing recorded does not mean safe."),
                                            *(i.provenance.caveats for i in items if i.provenance.caveats)])),
            resources=files, fields=[str(c) for i in items if i.frame is not None for c in i.frame.table.columns],
            # how many hazards there are is itself told only in steps
            rows=max(100, round(rows, -2)) if kind == "connect" else rows)
        (part / name).write_text(json.dumps(hdx_metadata.dataset(about, kind), indent=1, ensure_ascii=False),
                                 encoding="utf-8")


# -- zip and move ------------------------------------------------------------------------------------------
def _zip(part: Path, path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(p for p in part.rglob("*") if p.is_file()):
            archive.write(file, f"{part.name}/{file.relative_to(part).as_posix()}")
    return path


def _moved(part: Path, archive: Path, target: Path, left: dict[str, str], release: int) -> Package:
    final = target.with_name(f"{target.name}.zip")
    try:
        if target.exists():
            target.rmdir()
        shutil.move(str(part), str(target))
        shutil.move(str(archive), str(final))
    except OSError as error:
        raise WorkspaceError(N_("The package cannot be moved to {folder}"), folder=target,
                             details=str(error)) from error
    files = sorted(p.relative_to(target).as_posix() for p in target.rglob("*") if p.is_file())
    return Package(target, final, files, left, release)
