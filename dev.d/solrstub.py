"""A stand-in for Solr, which Debian does not have: enough of it for a CKAN on loopback to index and to search.

    solrstub.py PORT

Words in any field; ``field:value`` and ``field:(a OR b)`` on the fields of FILTERS; start, rows, facet counts. No
ranking, no other query syntax: what CKAN adds by itself (site, state, permissions) is taken as true.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

FILTERS = ("groups", "res_format", "organization", "tags", "name", "id", "index_id", "permission_labels")
CLAUSE = re.compile(r'([+-]?)(\w+):(\([^)]*\)|"[^"]*"|[^\s()]+)')
documents: dict[str, dict] = {}


def words(text: str) -> list[str]:
    return [word.strip('"') for word in re.split(r"\s+OR\s+|\s+", text.strip("()")) if word]


def fits(document: dict, condition: str) -> bool:
    for sign, field, value in CLAUSE.findall(condition):
        if field not in FILTERS:
            continue
        held = document.get(field)
        held = {str(v).lower() for v in (held if isinstance(held, list) else [held])}
        found = bool(held & {word.lower() for word in words(value)})
        if found == (sign == "-"):
            return False
    return True


def select(asked: dict[str, list[str]]) -> dict:
    query = (asked.get("q") or ["*:*"])[0]
    found = [d for d in documents.values() if all(fits(d, c) for c in [*asked.get("fq", []), query])]
    plain = re.findall(r"\w+", CLAUSE.sub(" ", query.replace("*:*", " ")).lower())
    found = [d for d in found if all(word in json.dumps(d, ensure_ascii=False).lower() for word in plain)]
    start, rows = (int((asked.get(name) or [default])[0]) for name, default in (("start", "0"), ("rows", "10")))
    facets = {}
    for field in asked.get("facet.field", []):
        values = (d.get(field) or [] for d in found)
        count = Counter(v for held in values for v in (held if isinstance(held, list) else [held]))
        facets[field] = [item for pair in count.most_common(50) for item in pair]
    return {"responseHeader": {"status": 0}, "facet_counts": {"facet_fields": facets},
            "response": {"numFound": len(found), "start": start, "docs": found[start:start + rows]}}


def update(body: str) -> None:
    if body.lstrip().startswith("["):
        documents.update({document["index_id"]: document for document in json.loads(body)})
    elif "<delete" in body:
        wanted = set(re.findall(r'(?:\bid|name):"?([\w-]+)', body))
        for key, document in list(documents.items()):
            if not wanted or wanted & {document.get("id"), document.get("name")}:
                del documents[key]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args) -> None:
        pass

    def answer(self) -> None:
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode("utf-8", "replace")
        kind, out = "application/json", json.dumps({"responseHeader": {"status": 0}, "status": "OK"})
        if "/update" in parts.path:
            update(body)
        elif "/select" in parts.path:
            asked = parse_qs(parts.query)
            asked.update(parse_qs(body))
            out = json.dumps(select(asked))
        elif "/schema" in parts.path:
            kind, out = "text/xml", '<?xml version="1.0"?><schema name="ckan-2.12" version="1.7"/>'
        data = out.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = answer


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
