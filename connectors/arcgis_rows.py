"""Attributes of ArcGIS layers as a table: dates in ISO 8601, coded values as labels, codes beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from ..base.text import N_, Told

if TYPE_CHECKING:
    import pandas as pd

_WHOLE = ("OID", "Integer", "SmallInteger", "BigInteger")
_DECIMAL = ("Double", "Single")
_LEFT_OUT = ("Geometry", "Blob", "Raster", "XML")
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Field:
    """A field of a layer. ``kind``: Esri's type without its prefix (Date, Integer, String …).

    ``labels``: code as text to label, for a domain of coded values; ``by_type``: the same where a subtype has its own.
    """

    name: str
    kind: str = "String"
    alias: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    by_type: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def fields_of(layer: Mapping[str, Any]) -> list[Field]:
    """The fields of a layer's description that a table can hold, with the labels of their codes."""
    types = [t for t in layer.get("types") or [] if isinstance(t, Mapping)]
    type_field = str(layer.get("typeIdField") or "")
    out = []
    for described in layer.get("fields") or []:
        name, kind = str(described.get("name") or ""), str(described.get("type") or "").replace("esriFieldType", "")
        if not name or kind in _LEFT_OUT:
            continue
        labels = _coded(described.get("domain"))
        if not labels and name == type_field:
            labels = {_code(t.get("id")): str(t.get("name") or "") for t in types}
        own = {_code(t.get("id")): _coded((t.get("domains") or {}).get(name)) for t in types}
        out.append(Field(name, kind, str(described.get("alias") or name), labels, {k: v for k, v in own.items() if v}))
    return out


def _coded(domain: Any) -> dict[str, str]:
    if not isinstance(domain, Mapping) or not isinstance(domain.get("codedValues"), list):
        return {}
    return {_code(pair.get("code")): str(pair.get("name")) for pair in domain["codedValues"]
            if isinstance(pair, Mapping) and pair.get("name") is not None}


def _code(value: Any) -> str:
    """A code as text: 1 and 1.0 are one code."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def table_of(rows: Sequence[Mapping[str, Any]], fields: Sequence[Field], type_field: str = ""
             ) -> tuple[pd.DataFrame, list[str]]:
    """Rows of attributes as a table, and notes.

    Whole numbers are Int64, decimals float64, all else text; a date is ``2025-05-11T00:00:00Z``. A field with coded
    values holds the labels, and ``<field>_code`` the codes; a code without a label stays as it is and is counted.
    """
    import pandas as pd

    columns: dict[str, Any] = {}
    notes: list[str] = []
    names = {f.name for f in fields}
    kinds = [_code(row.get(type_field)) for row in rows] if type_field else [""] * len(rows)
    for item in fields:
        values = [row.get(item.name) for row in rows]
        if not item.labels and not item.by_type:
            columns[item.name] = column(values, item.kind)
            continue
        labels, unknown = _labelled(values, kinds, item)
        columns[item.name] = _texts(labels)
        columns[_free(f"{item.name}_code", names | set(columns))] = column(values, item.kind)
        if unknown:
            notes.append(Told(N_("{n} values of {field} have no label on the server; their codes stand there"),
                              {"n": unknown, "field": item.name}))
    return pd.DataFrame(columns, index=pd.RangeIndex(len(rows))), notes


def _labelled(values: list[Any], kinds: list[str], item: Field) -> tuple[list[str | None], int]:
    out: list[str | None] = []
    unknown = 0
    for value, kind in zip(values, kinds):
        if value is None:
            out.append(None)
            continue
        code = _code(value)
        label = item.by_type.get(kind, item.labels).get(code)
        unknown += label is None
        out.append(code if label is None else label)
    return out, unknown


def _free(name: str, taken: Iterable[str]) -> str:
    lower = {one.lower() for one in taken}
    free, number = name, 2
    while free.lower() in lower:
        free, number = f"{name}_{number}", number + 1
    return free


def column(values: list[Any], kind: str) -> pd.Series[Any]:
    """One field's values as a column of its Esri type; text where a value does not fit it."""
    import pandas as pd

    if kind in _WHOLE:
        try:
            return pd.Series(pd.array(values, dtype="Int64"))
        except (TypeError, ValueError, OverflowError):
            return _texts(values)
    if kind in _DECIMAL:
        try:
            return pd.Series([float("nan") if v is None else float(v) for v in values], dtype="float64")
        except (TypeError, ValueError):
            return _texts(values)
    return _texts(_dates(values) if kind == "Date" else values)


def _texts(values: Iterable[Any]) -> pd.Series[Any]:
    import pandas as pd

    return pd.Series([v if v is None or isinstance(v, str) else str(v) for v in values], dtype=object)


def _dates(values: Sequence[Any]) -> list[str | None]:
    return [_date(value) for value in values]


def _date(value: Any) -> str | None:
    """Milliseconds since 1970 as ISO 8601 in UTC; a text (koop's GeoJSON) as it came."""
    if value is None or isinstance(value, str):
        return value or None
    try:
        return (_EPOCH + timedelta(milliseconds=float(value))).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, ValueError, TypeError):
        return str(value)
