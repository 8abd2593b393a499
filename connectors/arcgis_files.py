"""The files that hang on the rows of an ArcGIS layer: listed when asked for, fetched only when asked for.

They are photographs and papers of people and places, so they lie in a folder ``attachments`` beside the workspace's
files, under names that only digits, the server's name of the file and its ending can shape.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..base.errors import Cancelled, CommonGroundError, ForbiddenError, OfflineError, UnexpectedPayload, WorkspaceError
from ..base.feedback import Feedback, Span, checkpoint
from ..base.scratch import forget
from ..base.text import N_, Told
from .arcgis_query import attributes_of
from .arcgis_server import Layer, Server
from .frame import Counts
from .loaded import Loaded
from .provenance import Provenance

FOLDER = "attachments"
#: rows asked for at once when their attachments are listed
_AT_ONCE = 200
_MB = 1_000_000
LARGEST = 20
#: endings of files that a double click may run, or that open with macros
_RUNS = frozenset((
    "app", "apk", "bat", "bin", "cmd", "com", "cpl", "dll", "dmg", "docm", "exe", "hta", "htm", "html", "iqy", "jar",
    "js", "jse", "lnk", "msi", "msp", "pif", "ps1", "py", "reg", "scf", "scr", "sh", "svg", "url", "vb", "vbe", "vbs",
    "wsf", "xlam", "xlsm", "xml"))


@dataclass
class Attachment:
    """One file of a row. ``file``: where it lies, relative to the workspace; ``why``: why it does not."""

    parent: Any
    id: Any
    name: str
    kind: str
    size: int | None
    url: str
    file: str = ""
    why: str = ""


def listed(server: Server, layer: Layer, features: list[dict[str, Any]], feedback: Feedback) -> list[Attachment]:
    """The files that hang on these rows."""
    if not layer.attachments:
        return []
    ids = [one for one in (attributes_of(feature).get(layer.object_id) for feature in features) if isinstance(one, int)]
    out: list[Attachment] = []
    for start in range(0, len(ids), _AT_ONCE):
        checkpoint(feedback, 100.0 * start / len(ids))
        asked = {"objectIds": ",".join(map(str, ids[start:start + _AT_ONCE])), "f": "json"}
        reply = server.ask(f"{layer.url}/queryAttachments", asked, feedback)
        groups = reply.get("attachmentGroups")
        if not isinstance(groups, list):
            raise UnexpectedPayload(N_("{source} sent an answer without the rows it promises"), source=server.name,
                                    details=str(reply)[:300])
        for group in groups:
            parent = group.get("parentObjectId")
            for info in group.get("attachmentInfos") or []:
                size = info.get("size")
                out.append(Attachment(parent, info.get("id"), str(info.get("name") or ""),
                                      str(info.get("contentType") or ""), size if isinstance(size, int) else None,
                                      f"{layer.url}/{parent}/attachments/{info.get('id')}"))
    return out


def safe_name(attachment: Attachment) -> str:
    """``<object id>_<attachment id>_<name>``: letters, digits, dot, dash and underscore, 100 characters at most."""
    plain = unicodedata.normalize("NFC", attachment.name).replace("\\", "/").rsplit("/", 1)
    name = re.sub(r"[^\w.-]+", "_", " ".join(plain).replace("..", " ").strip(" ./"))
    stem, dot, ending = name.rpartition(".")
    stem = re.sub(r"_*\._*|_{2,}", "_", stem if dot else ending).strip("_-")[:60] or "file"
    ending = re.sub(r"[^A-Za-z0-9]", "", ending)[:8] if dot else ""
    numbers = "_".join(re.sub(r"\D", "", str(part)) or "0" for part in (attachment.parent, attachment.id))
    return f"{numbers}_{stem}{'.' if ending else ''}{ending.lower()}"


def fetch_files(server: Server, files: list[Attachment], name: str, query: Mapping[str, Any],
                feedback: Feedback) -> None:
    """Download them below FOLDER, each up to ATTACHMENT_MB; ``file`` or ``why`` of each says what became of it.

    A file that is there with the size that the server tells is not fetched again. One that cannot be had does not stop
    the others; a cancel, a refused token, a lost line or a full disk does.
    """
    most = query.get("ATTACHMENT_MB")
    cap = _MB * (LARGEST if most is None else max(1, int(most)))
    root = Path(str(query["FOLDER"]))
    folder = root / FOLDER / name
    wanted: list[tuple[Attachment, Path]] = []
    for one in files:
        target = folder / safe_name(one)
        if target.suffix.lstrip(".").lower() in _RUNS:
            one.why = str(N_("a kind of file that a computer may run"))
        elif one.size is not None and one.size > cap:
            one.why = Told(N_("larger than {n} MB"), {"n": cap // _MB})
        elif target.is_file() and (one.size is None or target.stat().st_size == one.size):
            one.file = target.relative_to(root).as_posix()
        else:
            wanted.append((one, target))
    total = sum(one.size or 0 for one, _ in wanted)
    if wanted:
        feedback.info(Told(N_("{n} attachments, {mb} MB, are fetched into {folder}"),
                           {"n": len(wanted), "mb": round(total / _MB, 1), "folder": f"{FOLDER}/{name}"}))
    for number, (one, target) in enumerate(wanted):
        checkpoint(feedback, 100.0 * number / len(wanted))
        try:
            _fetch(server, one, target, cap, Span(feedback, 100.0 * number / len(wanted),
                                                  100.0 * (number + 1) / len(wanted)))
            one.file = target.relative_to(root).as_posix()
        except (Cancelled, ForbiddenError, OfflineError, WorkspaceError):
            raise
        except CommonGroundError as error:
            one.why = str(error)


def _fetch(server: Server, one: Attachment, target: Path, cap: int, feedback: Feedback) -> None:
    part = target.with_name(target.name + ".new")
    server.client.download(server.source, one.url, part, max_bytes=cap, resume=False,
                           headers=server.headers_for(one.url, feedback), feedback=feedback)
    if _is_error(part) and not one.name.lower().endswith("json"):
        head = part.read_bytes()[:300]
        forget(part)
        raise UnexpectedPayload(N_("{source} did not send the file {name}"), source=server.name, name=one.name,
                                details=server.client.redact(head.decode("utf-8", "replace")))
    try:
        part.replace(target)
    except OSError as error:
        forget(part)
        raise WorkspaceError(N_("The file {file} cannot be written: {reason}"), file=target.name,
                             reason=error.strerror or str(error)) from error


def _is_error(path: Path) -> bool:
    """True for an answer that came with HTTP 200 in place of the file."""
    with path.open("rb") as stream:
        head = stream.read(300)
    return head.lstrip()[:1] == b"{" and b'"error"' in head


def table_of_files(layer: Layer, files: list[Attachment], name: str, about: Provenance) -> Loaded:
    """One row a file: object id, name, kind, size, address, where it lies, or why it does not."""
    import pandas as pd

    key = layer.object_id or "objectid"
    table = pd.DataFrame({
        key: pd.Series([one.parent for one in files], dtype="Int64"),
        "attachment_id": pd.Series([one.id for one in files], dtype="Int64"),
        **{column: pd.Series([getattr(one, field) or None for one in files], dtype=object) for column, field in (
            ("file_name", "name"), ("content_type", "kind"))},
        "size": pd.Series([one.size for one in files], dtype="Int64"),
        **{column: pd.Series([getattr(one, field) or None for one in files], dtype=object) for column, field in (
            ("url", "url"), ("file", "file"), ("left_out", "why"))}})
    notes: list[str] = []
    if not layer.attachments:
        notes.append(Told(N_("{name} has no attachments"), {"name": layer.name}))
    missing = sum(bool(one.why) for one in files)
    if missing:
        notes.append(Told(N_("{n} attachments stay on the server; the column left_out says why"), {"n": missing}))
    return Loaded(f"{name}_attachments", table, provenance=about, notes=notes, counts=Counts(len(table), len(table)))
