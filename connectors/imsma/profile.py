"""Profiles: what the columns of a programme's export are called and what its coded values mean. Data, not code.

A profile is a JSON file. It ``extends`` another one and states only what differs; ``mapping`` binds a field to one
column of the user's file, ``values`` says what a value means here. The shipped ones are in resources/imsma.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from ...base.errors import WRONG_SHAPE, BadInput, WorkspaceError
from ...base.scratch import write_whole
from ...base.text import N_
from .text import key, plain

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "imsma"


@dataclass
class Profile:
    """Merged from its ancestors.

    ``fields``: kind to field to column names, the first ones preferred. ``mapping``: kind to field to a column of
    the user's file ("" for: leave empty). ``values``: value-map name (``hazard.status``) to canonical value to the
    texts that mean it; the profile's own come before the inherited ones. ``own_values``: what this profile and its
    ancestors below ``generic`` say, which counts as explicit.
    """

    id: str = "generic"
    title: str = ""
    note: str = ""
    fields: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    mapping: dict[str, dict[str, str]] = field(default_factory=dict)
    values: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    own_values: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    personal: dict[str, list[str]] = field(default_factory=dict)
    dates: dict[str, Any] = field(default_factory=dict)
    pcodes: dict[str, dict[str, Any]] = field(default_factory=dict)
    crs: str = ""
    signature: list[str] = field(default_factory=list)
    #: kind to {"column": [...], "values": [...]}: which rows of a table that holds several kinds are of this one
    rows: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    #: the nearest shipped profile, itself where it is shipped; and the value maps said below it
    ancestor: str = "generic"
    local_values: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    lookups: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict, repr=False)

    def names(self, kind: str) -> dict[str, list[str]]:
        """Field to column names for one kind, those that all kinds share included."""
        merged = {name: list(found) for name, found in self.fields.get("common", {}).items()}
        merged.update({name: list(found) for name, found in self.fields.get(kind, {}).items()})
        return merged

    def lookup(self, kind: str, name: str) -> dict[str, str]:
        """Plain text to canonical value for a field of a kind; empty where the field has no map."""
        if (kind, name) in self.lookups:
            return self.lookups[kind, name]
        table: dict[str, str] = {}
        for where in (f"{kind}.{name}", *_SHARED.get(name, ())):
            own = self.own_values.get(where, {})
            everything = self.values.get(where, {})
            for source in (own, everything):
                for canonical, texts in source.items():
                    for text in (*texts, canonical):
                        table.setdefault(plain(text), canonical)
        self.lookups[kind, name] = table
        return table


#: value maps that several kinds share
_SHARED = {
    "eo_type": ("eo_type",),
    "sex": ("casualty.sex",),
    "age_group": ("casualty.age_group",),
    "status": (),
}


def shipped() -> list[str]:
    """Ids of the profiles in resources/imsma."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def load_profile(source: str | Path | None = None) -> Profile:
    """A shipped profile by id, a JSON file by path, ``generic`` for None or "". Raises BadInput."""
    text = str(source or "generic")
    if text in shipped():
        found = _merged(_read(FOLDER / f"{text}.json"))
        found.ancestor, found.local_values = text, {}
        return found
    path = Path(text)
    if not path.is_file():
        raise BadInput(N_("There is no profile {profile}"), hint=N_("give a JSON file or one of: {ids}"),
                       profile=text, ids=", ".join(shipped()))
    data = _read(path)
    found = _merged(data)
    found.ancestor = str(data.get("extends") or "")
    found.local_values = dict(data.get("values") or {})
    return found


def save_profile(path: str | Path, profile: Profile, kind: str, mapping: dict[str, str], *, title: str = "",
                 values: dict[str, dict[str, list[str]]] | None = None) -> None:
    """Write a mapping and value maps as one file that a colleague can be sent.

    It carries what ``profile`` says beyond its shipped ancestor, so that no other file is needed. ``values`` adds
    to the value maps (``{"hazard.status": {"open": ["offen"]}}``). Raises WorkspaceError.
    """
    own = {where: {canonical: list(texts) for canonical, texts in table.items()}
           for where, table in profile.local_values.items()}
    for where, table in (values or {}).items():
        for canonical, texts in table.items():
            own.setdefault(where, {})[canonical] = [*texts, *own.get(where, {}).get(canonical, [])]
    data: dict[str, Any] = {
        "id": Path(path).stem, "extends": profile.ancestor, "title": title or Path(path).stem,
        "mapping": {**profile.mapping, kind: mapping}, "values": own, "dates": profile.dates,
        "pcodes": profile.pcodes, "crs": profile.crs}
    text = json.dumps({name: value for name, value in data.items() if value}, ensure_ascii=False, indent=2)
    try:
        write_whole(path, text + "\n")
    except OSError as error:
        raise WorkspaceError(N_("The file {file} cannot be written: {reason}"), file=Path(path).name,
                             reason=error.strerror or str(error)) from error


def with_choices(profile: Profile, kind: str, mapping: dict[str, str],
                 values: dict[str, dict[str, list[str]]] | None = None) -> Profile:
    """``profile`` with what a person chose on top, as :func:`save_profile` would keep it. Raises BadInput."""
    found = _over(profile, {"mapping": {kind: mapping}, "values": values or {}}, True)
    found.ancestor, found.local_values, found.note = profile.ancestor, profile.local_values, profile.note
    return found


def proposals(columns: list[str]) -> list[tuple[str, float]]:
    """Shipped profiles whose signature columns are in the file, with the share found, best first."""
    present = {key(column) for column in columns}
    found = []
    for name in shipped():
        signature = {key(column) for column in _read(FOLDER / f"{name}.json").get("signature", [])}
        hits = len(signature & present)
        if hits >= 2:
            found.append((name, hits / len(signature)))
    return sorted(found, key=lambda item: -item[1])


def profile_for(columns: list[str]) -> Profile:
    """The profile to take where none is named: one whose own mark (``recognise``) is among the columns, else generic.

    Only a form that this plugin ships marks its rows so; other likenesses are proposed, never taken.
    """
    present = {key(column.split("/")[-1]) for column in columns}
    for name in shipped():
        marks = _read(FOLDER / f"{name}.json").get("recognise", [])
        if marks and all(key(str(mark)) in present for mark in marks):
            return load_profile(name)
    return load_profile()


@lru_cache(maxsize=32)
def _parsed(path: Path, stamp: float) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError, OSError) as error:
        raise BadInput(N_("The profile {file} cannot be read"), hint=N_("it must be JSON text in UTF-8"),
                       details=str(error), file=path.name) from error
    if not isinstance(data, dict):
        raise BadInput(N_("The profile {file} is not a JSON object"), file=path.name)
    return data


def _read(path: Path) -> dict[str, Any]:
    return _parsed(path, path.stat().st_mtime)


def _merged(data: dict[str, Any], depth: int = 0) -> Profile:
    parent = str(data.get("extends") or "")
    if parent:
        if depth > 5 or parent not in shipped():
            raise BadInput(N_("The profile extends {parent}, which does not exist"), hint=N_("use one of: {ids}"),
                           parent=parent, ids=", ".join(shipped()))
        base = _merged(_read(FOLDER / f"{parent}.json"), depth + 1)
    else:
        base = Profile()
    try:
        return _over(base, data, bool(parent))
    except WRONG_SHAPE as error:
        raise BadInput(N_("The profile {id} has a part of the wrong shape"), details=str(error),
                       hint=N_("compare it with resources/imsma/generic.json"), id=data.get("id", "")) from error


def _over(base: Profile, data: dict[str, Any], child: bool) -> Profile:
    fields = {kind: {name: list(names) for name, names in found.items()} for kind, found in base.fields.items()}
    for kind, found in (data.get("fields") or {}).items():
        into = fields.setdefault(kind, {})
        for name, names in found.items():
            into[name] = list(dict.fromkeys([*map(str, names), *into.get(name, [])]))
    values = {where: {canonical: list(texts) for canonical, texts in table.items()}
              for where, table in base.values.items()}
    own = {where: dict(table) for where, table in base.own_values.items()}
    for where, table in (data.get("values") or {}).items():
        for canonical, texts in table.items():
            values.setdefault(where, {})[canonical] = [*map(str, texts), *values.get(where, {}).get(canonical, [])]
            if child:
                own.setdefault(where, {})
                own[where] = {canonical: [*map(str, texts), *own[where].get(canonical, [])],
                              **{name: list(old) for name, old in own[where].items() if name != canonical}}
    personal = {name: list(words) for name, words in base.personal.items()}
    for name, words in (data.get("personal") or {}).items():
        personal[name] = [*personal.get(name, []), *map(str, words)]
    mapping = {kind: dict(found) for kind, found in base.mapping.items()}
    for kind, found in (data.get("mapping") or {}).items():
        mapping[kind] = {**mapping.get(kind, {}), **{str(name): str(column or "") for name, column in found.items()}}
    return Profile(
        id=str(data.get("id") or base.id), title=str(data.get("title") or base.title),
        note=str(data.get("note") or ""), fields=fields, mapping=mapping, values=values, own_values=own,
        personal=personal, dates={**base.dates, **(data.get("dates") or {})},
        pcodes={**base.pcodes, **(data.get("pcodes") or {})}, crs=str(data.get("crs") or base.crs),
        signature=list(data.get("signature") or []),
        rows={**base.rows, **{kind: {name: list(map(str, texts)) for name, texts in rule.items()}
                              for kind, rule in (data.get("rows") or {}).items()}},
    )
