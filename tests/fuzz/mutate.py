"""Valid bytes made wrong: flipped, cut, spliced; JSON also with other values, types and depths in its place."""

from __future__ import annotations

import io
import json
import zipfile

ODD = (None, True, -1, 0, 1e308, -1e308, 10**400, float("nan"), float("inf"), "", "\x00", "é" * 3000, "NaN", "1,234",
       "2026-13-45", "../../etc", "=1+1", "<b>x", "{a}", "%s", [], {}, [[]], {"a": None}, [None] * 3, "\ud800")


def deep(levels: int) -> object:
    """A list in a list in a list …"""
    value: object = []
    for _ in range(levels):
        value = [value]
    return value


def places(value: object, found: list) -> list:
    """(container, key) of every value in a JSON document."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found.append((value, key))
        places(inner, found)
    return found


def mutate_json(body: bytes, random) -> bytes:
    """A JSON document in which up to three values are others, gone, twice or swapped."""
    document = json.loads(body)
    for _ in range(random.randint(1, 3)):
        spots = places(document, [])
        if not spots:
            return json.dumps(random.choice(ODD)).encode()
        holder, key = random.choice(spots)
        how = random.randint(0, 5)
        if how == 0:
            del holder[key]
        elif how == 1 and isinstance(holder, list):
            holder.append(holder[key])
        elif how == 2:
            other, at = random.choice(spots)
            holder[key] = json.loads(json.dumps(other[at])) if at in (other if isinstance(other, dict) else range(
                len(other))) else None
        elif how == 3:
            holder[key] = deep(random.choice((3, 50, 400)))
        elif how == 4:
            holder[key] = json.dumps(holder[key])
        else:
            holder[key] = random.choice(ODD)
    return json.dumps(document).encode("utf-8", "surrogatepass")


def mutate_bytes(body: bytes, random) -> bytes:
    """Bytes flipped, cut out, doubled, or replaced; some in another encoding."""
    data = bytearray(body)
    for _ in range(random.randint(1, 4)):
        if not data:
            break
        at = random.randrange(len(data))
        how = random.randint(0, 6)
        if how == 0:
            data[at] ^= 1 << random.randint(0, 7)
        elif how == 1:
            del data[at:at + random.choice((1, 4, 100, len(data)))]
        elif how == 2:
            data[at:at] = data[max(0, at - random.choice((1, 16, 500))):at]
        elif how == 3:
            data[at:at] = random.choice((b"\x00", b"\xff\xfe", b'"', b",,,", b"\r\n", b"\n\n\n", b";", b"\xe9"))
        elif how == 4:
            data[at:at + 8] = random.choice((b"\x00" * 8, b"\xff" * 8, b"99999999", b"-1,-1,-1", b"NaN,inf,"))
        elif how == 5:
            encoding = random.choice(("utf-16", "cp1252", "utf-8-sig"))
            data = bytearray(bytes(data).decode("utf-8", "replace").encode(encoding, "replace"))
        else:
            del data[at:]
    return bytes(data)


def mutate_zip(body: bytes, random) -> bytes:
    """An archive whose members are wrong, renamed, doubled or gone; or the archive itself."""
    if random.random() < 0.4:
        return mutate_bytes(body, random)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            how = random.randint(0, 5)
            if how == 0:
                continue
            if how in (1, 2):
                content = mutate(content, random)
            if how == 3:
                name = random.choice(("../" + name, "a/" + name, name.upper(), name + ".exe", "é\u202e" + name))
            target.writestr(name, content)
    return out.getvalue()


def mutate(body: bytes, random) -> bytes:
    """Wrong bytes from right ones; the same ``random`` state gives the same bytes."""
    if body[:2] == b"PK":
        return mutate_zip(body, random)
    if body[:1] in (b"{", b"[") and random.random() < 0.7:
        try:
            return mutate_json(body, random)
        except (ValueError, RecursionError):
            return mutate_bytes(body, random)
    return mutate_bytes(body, random)
