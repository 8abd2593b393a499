"""A made-up ArcGIS FeatureServer on the replay server: pages, ids, formats, errors with HTTP 200, token.

Only what a test needs of the protocol; conformance with a real one is `./dev conformance`.
"""

import re


def square(x, y, size=1.0, clockwise=True):
    ring = [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]
    return ring if clockwise else ring[::-1]


FIELDS = [
    {"name": "OBJECTID", "type": "esriFieldTypeOID"},
    {"name": "name", "type": "esriFieldTypeString"},
    {"name": "status", "type": "esriFieldTypeSmallInteger",
     "domain": {"type": "codedValue", "name": "st",
                "codedValues": [{"code": 1, "name": "Open"}, {"code": 2, "name": "Closed"}]}},
    {"name": "surveyed", "type": "esriFieldTypeDate"},
    {"name": "area", "type": "esriFieldTypeDouble"},
    {"name": "last_edited_date", "type": "esriFieldTypeDate"},
    {"name": "SHAPE", "type": "esriFieldTypeGeometry"},
]
DAY = 86_400_000
EDITED = 1_767_225_600_000  # 2026-01-01


def row(number):
    """Attributes of one made-up hazard."""
    return {"OBJECTID": number, "name": f"Ħazard {number}", "status": number % 3, "surveyed": DAY * number,
            "area": number / 2, "last_edited_date": EDITED + DAY * number}


class TokenServer:
    """``generateToken`` of a server or a portal. Tokens live until ``expire`` is called; ``given`` lists them.

    ``at``: another replay server on which it stands (a portal on its own host). ``lifetime``: seconds in ``expires``.
    """

    def __init__(self, replay, user="officer", password="planted pass:word", *, at=None, root="/arcgis",
                 path="/arcgis/tokens/generateToken", lifetime=3600):
        import time

        self.user, self.password, self.given, self.valid, self.asked = user, password, [], set(), []
        self.lifetime, self.now = lifetime, time.time
        home = at or replay
        replay.serve(f"{root}/rest/info", {"currentVersion": 11.2, "authInfo": {
            "isTokenBasedSecurity": True, "tokenServicesUrl": home.url + path.rsplit("/generateToken", 1)[0] + "/"}})
        home.serve(path, self.reply)
        home.serve(path.rsplit("/generateToken", 1)[0] + "/", b"<html>log in</html>")

    def expire(self):
        """What was given is refused from now on."""
        self.valid.clear()

    def reply(self, seen):
        from json import dumps
        from urllib.parse import parse_qsl

        if seen.method != "POST" or seen.query:
            return 405, {"Content-Type": "application/json"}, b'{"error":{"code":405,"message":"POST only"}}'
        asked = dict(parse_qsl(seen.body.decode()))
        self.asked.append(asked)
        out = {"error": {"code": 400, "message": "Unable to generate token.",
                         "details": ["Invalid username or password."]}}
        if (asked.get("username"), asked.get("password")) == (self.user, self.password) and asked.get("f") == "json":
            token = f"made-token-{len(self.given) + 1}"
            self.given.append(token)
            self.valid.add(token)
            out = {"token": token, "expires": int(1000 * (self.now() + self.lifetime)), "ssl": True}
        return 200, {"Content-Type": "application/json"}, dumps(out).encode()


class FeatureServer:
    """``rows``: attributes; ``shape``: geometry of a row in Esri JSON. Registers itself below ``path``."""

    def __init__(self, replay, rows=None, *, page=10, pages=True, formats="JSON, geoJSON", shape=None, token="",
                 kind="esriGeometryPoint", says_more=True, name="Hazards", path="/arcgis/rest/services/ima"):
        self.rows = [row(n) for n in range(1, 26)] if rows is None else rows
        self.page, self.pages, self.formats, self.token, self.says_more = page, pages, formats, token, says_more
        self.kind, self.name = kind, name
        self.shape = shape or (lambda r: {"x": 20 + r["OBJECTID"] / 100, "y": 5.0})
        self.refuse_format = ""
        self.hidden = set()
        self.description = {}
        self.fields = FIELDS
        self.path = f"{path}/FeatureServer"
        self.url = replay.url + self.path
        self.replay = replay
        replay.serve(self.path, self.guarded(self.service))
        replay.serve(f"{self.path}/0", self.guarded(self.layer))
        replay.serve(f"{self.path}/0/query", self.guarded(self.query))
        replay.serve(f"{self.path}/0/queryAttachments", self.guarded(self.attachments))
        self.files = {}

    def guarded(self, answer):
        from json import dumps
        from urllib.parse import parse_qsl

        def reply(seen):
            asked = {**seen.query, **dict(parse_qsl(seen.body.decode(), keep_blank_values=True))}
            assert "token" not in asked
            given = seen.headers.get("x-esri-authorization", "")
            if self.token and not given:
                out = {"error": {"code": 499, "message": "Token Required", "details": []}}
            elif self.token and not self.holds(given, seen):
                out = {"error": {"code": 498, "message": "Invalid Token", "details": []}}
            else:
                out = answer(asked)
            return 200, {"Content-Type": "application/json"}, dumps(out).encode()

        return reply

    def holds(self, given, seen):
        """True for a token that is ours and, where it was made for a referer, comes with that."""
        if isinstance(self.token, TokenServer):
            return (given.removeprefix("Bearer ") in self.token.valid
                    and seen.headers.get("referer") == self.token.asked[-1].get("referer"))
        return given == f"Bearer {self.token}"

    def service(self, asked):
        return {"currentVersion": 11.2, "layers": [{"id": 0, "name": self.name, "geometryType": self.kind},
                                                   {"id": 7, "name": "Group", "subLayerIds": [0]}],
                "tables": [{"id": 1, "name": "Devices"}]}

    def layer(self, asked):
        return {"id": 0, "name": self.name, "type": "Feature Layer", "geometryType": self.kind, "fields": self.fields,
                "objectIdField": "OBJECTID", "maxRecordCount": self.page, "supportedQueryFormats": self.formats,
                "advancedQueryCapabilities": {"supportsPagination": self.pages, "supportsOrderBy": True},
                "editFieldsInfo": {"editDateField": "last_edited_date"}, "copyrightText": "Office of <b>Maps</b>",
                "editingInfo": {"lastEditDate": EDITED}, "hasAttachments": True, **self.description}

    def chosen(self, asked):
        rows = [r for r in self.rows if r["OBJECTID"] not in self.hidden]
        where = asked.get("where", "1=1")
        if "nofield" in where:
            return None
        if found := re.search(r"OBJECTID <= (\d+)", where):
            rows = [r for r in rows if r["OBJECTID"] <= int(found[1])]
        if found := re.search(r"last_edited_date >= TIMESTAMP '(\d+)-(\d+)-(\d+) 00:00:00'", where):
            from datetime import datetime, timezone

            day = datetime(*map(int, found.groups()), tzinfo=timezone.utc).timestamp() * 1000
            rows = [r for r in rows if r["last_edited_date"] >= day]
        if box := asked.get("geometry"):
            west, _, east, _ = map(float, box.split(","))
            rows = [r for r in rows if west <= self.shape(r)["x"] <= east]
        if ids := asked.get("objectIds"):
            rows = [r for r in rows if str(r["OBJECTID"]) in ids.split(",")]
        return rows

    def query(self, asked):
        rows = self.chosen(asked)
        if rows is None or asked["f"] == self.refuse_format:
            return {"error": {"code": 400, "message": "Cannot perform query. Invalid query parameters.",
                              "details": ["'Invalid field: nofield' parameter is invalid"]}}
        if asked.get("returnCountOnly"):
            return {"count": len(rows)}
        if asked.get("returnIdsOnly"):
            return {"objectIdFieldName": "OBJECTID", "objectIds": [r["OBJECTID"] for r in rows] or None}
        start = int(asked.get("resultOffset", 0)) if self.pages else 0
        size = min(self.page, int(asked.get("resultRecordCount", self.page)))
        more = len(rows) > start + size
        rows = rows[start:start + size]
        out = {"fields": self.fields}
        if asked["f"] == "geojson":
            out = {"type": "FeatureCollection"}
            out["features"] = [{"type": "Feature", "id": r["OBJECTID"], "properties": r,
                                "geometry": {"type": "Point", "coordinates": list(self.shape(r).values())}}
                               for r in rows]
            if more and self.says_more:
                out["properties"] = {"exceededTransferLimit": True}
        else:
            out["features"] = [{"attributes": r, "geometry": self.shape(r)} for r in rows]
            if more and self.says_more:
                out["exceededTransferLimit"] = True
        return out

    def attach(self, parent, number, name, data, content_type="image/jpeg", size=None):
        """A file on a row."""
        self.files[(parent, number)] = {"id": number, "name": name, "contentType": content_type,
                                        "size": len(data) if size is None else size}

        def reply(seen):
            given = seen.headers.get("x-esri-authorization", "")
            if self.token and given != f"Bearer {self.token}":
                return 200, {"Content-Type": "application/json"}, b'{"error":{"code":499,"message":"Token Required"}}'
            return 200, {"Content-Type": content_type}, data

        self.replay.serve(f"{self.path}/0/{parent}/attachments/{number}", reply)

    def attachments(self, asked):
        if self.files:
            return {"attachmentGroups": [{"parentObjectId": int(one), "attachmentInfos": [
                info for (parent, _), info in self.files.items() if parent == int(one)]}
                for one in asked["objectIds"].split(",")]}
        return {"attachmentGroups": [
            {"parentObjectId": int(one), "attachmentInfos": [
                {"id": 5, "name": "sketch.jpg", "contentType": "image/jpeg", "size": 1234}]}
            for one in asked["objectIds"].split(",")[:1]]}
