"""Valid bytes made wrong: flipped, cut, spliced; JSON and XML also with other values and parts in their place."""

from __future__ import annotations

import io
import json
import re
import zipfile

ODD = (None, True, -1, 0, 1e308, -1e308, 10**400, float("nan"), float("inf"), "", "\x00", "é" * 3000, "NaN", "1,234",
       "2026-13-45", "../../etc", "=1+1", "<b>x", "{a}", "%s", [], {}, [[]], {"a": None}, [None] * 3, "\ud800")

#: the value of an attribute, or the text of an element
_VALUE = re.compile(rb'="([^"<>]*)"|>([^<>]+)<')
#: an element without elements in it
_LEAF = re.compile(rb"<(\w[\w:.-]*)\b[^<>]*?(?:/>|>[^<>]*</\1>)")
ODD_TEXT = (b"", b"-1", b"0", b"1e308", b"-1e308", b"NaN", b"inf", b"9" * 400, "é".encode() * 3000, b"&#1;", b"&nope;",
            b"&lt;b&gt;x", b"../../etc", b"=1+1", b"2026-13-45", b"1,1 1,1", b"%s{a}", b"true", b"2147483648",
            "\u202eمرحبا".encode())


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
    """An archive whose members are wrong, renamed, doubled or gone (every other time only one of them, so that a
    reader gets further); or the archive itself."""
    if random.random() < 0.2:
        return mutate_bytes(body, random)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as source, \
            zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        only = random.choice(source.namelist()) if random.random() < 0.7 else None
        for name in source.namelist():
            content = source.read(name)
            how = random.randint(0, 5)
            if only is not None:
                how = 5 if name != only else random.choice((0, 1, 1, 1, 1, 3))
            if how == 0:
                continue
            if how in (1, 2):
                content = mutate(content, random)
            if how == 3:
                name = random.choice(("../" + name, "a/" + name, name.upper(), name + ".exe", "é\u202e" + name))
            target.writestr(name, content)
    return out.getvalue()


def mutate_xml(body: bytes, random) -> bytes:
    """A well-formed document, mostly, with other values in its attributes and texts, or elements gone or many times."""
    for _ in range(random.randint(1, 3)):
        how = random.randint(0, 4)
        found = list((_VALUE if how < 3 else _LEAF).finditer(body))
        if not found:
            continue
        one = random.choice(found)
        if how < 3:
            start, end = one.span(one.lastindex)
            other = random.choice(found)
            new = random.choice(ODD_TEXT) if how < 2 else other.group(other.lastindex)
        else:
            start, end = one.span()
            new = b"" if how == 3 else one.group() * random.choice((2, 3, 100))
        body = body[:start] + new + body[end:]
    return body


def mutate(body: bytes, random) -> bytes:
    """Wrong bytes from right ones; the same ``random`` state gives the same bytes."""
    if body[:2] == b"PK":
        return mutate_zip(body, random)
    if body[:100].lstrip()[:1] == b"<" and random.random() < 0.7:
        return mutate_xml(body, random)
    if body[:1] in (b"{", b"[") and random.random() < 0.7:
        try:
            return mutate_json(body, random)
        except (ValueError, RecursionError):
            return mutate_bytes(body, random)
    return mutate_bytes(body, random)
