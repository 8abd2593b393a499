"""WorldPop: the recorded catalogue, a made-up grid clipped and compared with a count by hand, ranges and downloads."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
import shapely
from common_ground.base.errors import BadInput, Cancelled, CommonGroundError, NotFoundError, UnexpectedPayload
from common_ground.base.feedback import Silent
from common_ground.connectors import worldpop
from common_ground.connectors.countries import find_country
from common_ground.connectors.frame import Frame
from common_ground.connectors.geo import WGS84
from common_ground.connectors.http import Client, make_session
from common_ground.tests.servers.replay import ReplayServer

LSO = find_country("LSO")
WEST, NORTH, CELL, NODATA = 27.0, -28.5, 1 / 120, -99999.0


def grid(path, width=200, height=300, seed=4):
    """A grid like WorldPop's: float, -99999 outside, one value a cell."""
    from osgeo import gdal, osr

    values = np.random.default_rng(seed).random((height, width), dtype=np.float32) * 9
    values[:20] = NODATA
    values[50, :] = 0.0
    out = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Float32, ["COMPRESS=LZW"])
    out.SetGeoTransform((WEST, CELL, 0, NORTH, 0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    out.SetProjection(reference.ExportToWkt())
    out.GetRasterBand(1).SetNoDataValue(NODATA)
    out.GetRasterBand(1).WriteArray(values)
    out = None
    return values


def read(path):
    from osgeo import gdal

    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetGeoTransform(), dataset.GetRasterBand(1).GetNoDataValue()


def frame(*shapes):
    import pandas as pd

    table = pd.DataFrame({"n": range(len(shapes))})
    return Frame("areas", table, np.array(shapes, dtype=object), WGS84)


def test_the_recorded_catalogue(samples):
    reply = json.loads((samples / "worldpop/pop_G2_CN_POP_R25A_100m_AFG.json").read_text(encoding="utf-8"))
    years = worldpop.parse_catalogue(reply)
    assert sorted(years) == list(range(2015, 2031))
    assert years[2026]["url"].endswith("afg_pop_2026_CN_100m_R2025A_v1.tif")
    afg = find_country("AFG")
    assert worldpop.choose_year(years, None, 2026, afg) == 2026
    assert worldpop.choose_year(years, None, 2040, afg) == 2030
    assert worldpop.choose_year(years, 2017, 2026, afg) == 2017
    with pytest.raises(NotFoundError, match="2015"):
        worldpop.choose_year(years, 1999, 2026, afg)


def test_the_whole_grid_keeps_every_cell(tmp_path, recorder):
    values = grid(tmp_path / "in.tif")
    people, cells = worldpop.clip(str(tmp_path / "in.tif"), tmp_path / "out.tif", None, None, recorder)
    found, _, nodata = read(tmp_path / "out.tif")
    assert np.array_equal(found, values)
    assert nodata == NODATA
    there = values != NODATA
    assert cells == there.sum()
    assert people == pytest.approx(values[there].sum(dtype=np.float64))


def test_a_clip_keeps_the_cells_whose_middle_lies_inside_and_moves_none(tmp_path, recorder):
    values = grid(tmp_path / "in.tif")
    shape = shapely.Polygon([(27.11, -30.7), (28.4, -30.2), (28.02, -29.013), (27.3, -28.66)]).difference(
        shapely.Point(27.9, -29.9).buffer(0.2))
    people, cells = worldpop.clip(str(tmp_path / "in.tif"), tmp_path / "out.tif", None, shape, recorder)
    x = WEST + CELL * (np.arange(200) + 0.5)
    y = NORTH - CELL * (np.arange(300) + 0.5)
    inside = shapely.contains_xy(shape, *np.meshgrid(x, y)) & (values != NODATA)
    assert cells == pytest.approx(inside.sum(), abs=2)
    assert people == pytest.approx(values[inside].sum(dtype=np.float64), rel=1e-4)
    found, transform, _ = read(tmp_path / "out.tif")
    column, row = round((transform[0] - WEST) / CELL), round((NORTH - transform[3]) / CELL)
    assert transform[0] == pytest.approx(WEST + column * CELL, abs=1e-12)
    part = values[row:row + found.shape[0], column:column + found.shape[1]]
    kept = found != NODATA
    assert np.array_equal(found[kept], part[kept])


def test_an_extent_and_areas_together_and_one_outside(tmp_path, recorder):
    grid(tmp_path / "in.tif")
    box = (27.5, -29.5, 27.7, -29.2)
    worldpop.clip(str(tmp_path / "in.tif"), tmp_path / "out.tif", box, shapely.box(27.6, -31, 29, -28), recorder)
    _, transform, _ = read(tmp_path / "out.tif")
    assert transform[0] == pytest.approx(27.6, abs=CELL)
    with pytest.raises(BadInput, match="outside"):
        worldpop.clip(str(tmp_path / "in.tif"), tmp_path / "no.tif", (10, 10, 11, 11), None, recorder)
    assert not (tmp_path / "no.tif").exists()


def test_the_file_grows_between_the_looks_and_not_at_the_end(tmp_path):
    """GDAL kept the whole country and packed it when the file was closed: ten seconds without a look."""
    grid(tmp_path / "in.tif", 700, 3000)
    sizes = []

    class Sizes(Silent):
        def is_cancelled(self):
            sizes.append((tmp_path / "out.tif.part").stat().st_size if sizes else 0)
            return False

    worldpop.clip(str(tmp_path / "in.tif"), tmp_path / "out.tif", None, None, Sizes())
    whole = (tmp_path / "out.tif").stat().st_size
    assert len(sizes) == 12
    assert sizes[6] > 0.35 * whole and sizes[-1] > 0.8 * whole


def test_a_damaged_grid_and_a_cancel_leave_nothing(tmp_path, recorder):
    grid(tmp_path / "in.tif", height=1200)
    whole = (tmp_path / "in.tif").read_bytes()
    (tmp_path / "cut.tif").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UnexpectedPayload):
        worldpop.clip(str(tmp_path / "cut.tif"), tmp_path / "a.tif", None, None, recorder)
    (tmp_path / "text.tif").write_text("no grid", encoding="utf-8")
    with pytest.raises(UnexpectedPayload):
        worldpop.clip(str(tmp_path / "text.tif"), tmp_path / "a.tif", None, None, recorder)
    recorder.cancel_after = recorder.checks + 2
    with pytest.raises(Cancelled):
        worldpop.clip(str(tmp_path / "in.tif"), tmp_path / "a.tif", None, None, recorder)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cut.tif", "in.tif", "text.tif"]


# -- over the network ----------------------------------------------------------------------------------------
class Ranges(BaseHTTPRequestHandler):
    """A file server that gives parts, as WorldPop's does; it counts the bytes."""

    protocol_version = "HTTP/1.1"
    body, sent, catalogue, lengthened = b"", 0, b"", 0

    def log_message(self, *args):
        pass

    def _answer(self):
        body, status, headers = type(self).body, 200, {"Accept-Ranges": "bytes", "ETag": '"a"'}
        if "/rest/data" in self.path:
            body = type(self).catalogue
            headers = {"Content-Type": "application/json"}
        elif self.headers.get("Range"):
            first, last = self.headers["Range"][6:].split("-")
            last = min(int(last or len(body) - 1), len(body) - 1)
            headers["Content-Range"] = f"bytes {first}-{last}/{len(body)}"
            body, status = body[int(first):last + 1], 206
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)
            type(self).sent += len(body)

    do_GET = do_HEAD = _answer


@pytest.fixture
def ranged(tmp_path):
    grid(tmp_path / "world.tif", width=1200, height=2400)
    Ranges.body, Ranges.sent = (tmp_path / "world.tif").read_bytes(), 0
    url = "https://data.worldpop.org/GIS/lso_pop_2026.tif"
    Ranges.catalogue = json.dumps({"data": [{"popyear": "2026", "files": [url], "doi": "10.1/x", "date": "2025-06-01"},
                                            {"popyear": "2020", "files": [url], "date": "2025-06-01"}]}).encode()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Ranges)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def client(url, tmp_path):
    overrides = {"worldpop": url, "worldpop_files": url}
    return Client(make_session(overrides), overrides=overrides, cache=tmp_path / "cache", attempts=1, backoff=0.01)


def fetch(url, tmp_path, recorder, **query):
    asked = {"COUNTRY": "LSO", "FILE": "", "TARGET": str(tmp_path / "out.tif"), "YEAR": 2026, **query}
    return worldpop.fetch(asked, client(url, tmp_path), recorder)[0]


def test_a_part_of_a_large_file_is_read_by_ranges(ranged, tmp_path, recorder, monkeypatch):
    monkeypatch.setattr(worldpop, "_LARGE", 1_000_000)
    box = (28.0, -30.0, 28.3, -29.8)
    found = fetch(ranged, tmp_path, recorder, BBOX=box)
    assert Ranges.sent < 0.5 * len(Ranges.body), "a part, not the file"
    assert not list((tmp_path / "cache").rglob("*.tif"))
    other = fetch(ranged, tmp_path, recorder, BBOX=box, TARGET=str(tmp_path / "b.tif"),
                  FILE=str(tmp_path / "world.tif"))
    assert found.people == pytest.approx(other.people)
    assert np.array_equal(read(tmp_path / "out.tif")[0], read(tmp_path / "b.tif")[0])


def test_without_ranges_it_is_downloaded_once(tmp_path, recorder, monkeypatch):
    monkeypatch.setattr(worldpop, "_LARGE", 1_000)
    grid(tmp_path / "world.tif")
    with ReplayServer() as server:
        server.serve("/rest/data/pop/G2_CN_POP_R25A_100m", {"data": [{"popyear": "2026", "date": "2025-06-01",
                     "files": ["https://data.worldpop.org/GIS/lso.tif"], "doi": "10.1/x"}]})
        server.serve("/GIS/lso.tif", (tmp_path / "world.tif").read_bytes())
        areas = frame(shapely.box(27.2, -30.0, 27.9, -29.0))
        found = fetch(server.url, tmp_path, recorder, ADMIN=areas)
        again = fetch(server.url, tmp_path, recorder, ADMIN=areas, TARGET=str(tmp_path / "again.tif"))
        assert found.people == again.people > 0
        assert len(list((tmp_path / "cache").rglob("lso.tif"))) == 1
    assert found.provenance.valid_on == "2026"
    assert found.provenance.licence == "CC BY 4.0"
    assert "Modelled" in found.provenance.caveats
    beside = json.loads((tmp_path / "out.tif.provenance.json").read_text(encoding="utf-8"))
    assert beside["url"] == "https://doi.org/10.1/x"


@pytest.mark.parametrize("fault", ["html", "server_error", "cut", "empty", "forbidden_html"])
def test_a_bad_line_gives_one_sentence_and_no_file(tmp_path, recorder, fault):
    with ReplayServer() as server:
        server.fault("*", fault)
        with pytest.raises(CommonGroundError) as caught:
            fetch(server.url, tmp_path, recorder)
    assert str(caught.value).endswith(".")
    assert not (tmp_path / "out.tif").exists()


def test_areas_in_another_system_are_taken_to_the_grids(tmp_path, recorder):
    grid(tmp_path / "world.tif")
    from common_ground.connectors.geo import transform
    from osgeo import osr

    metric = osr.SpatialReference()
    metric.ImportFromEPSG(32735)
    shape = shapely.segmentize(shapely.box(27.2, -30.0, 27.9, -29.0), 0.01)
    moved = Frame("a", frame(shape).table, transform(np.array([shape], dtype=object), WGS84, metric.ExportToWkt()),
                  metric.ExportToWkt())
    one = fetch("http://127.0.0.1:9", tmp_path, recorder, ADMIN=frame(shape), FILE=str(tmp_path / "world.tif"))
    two = fetch("http://127.0.0.1:9", tmp_path, recorder, ADMIN=moved, FILE=str(tmp_path / "world.tif"))
    assert one.people == pytest.approx(two.people, rel=1e-3)
