"""What is shared is read for places in steps: nothing is lost at a cut, and any look can stop it."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis import leak_scan
from common_ground.analysis.leak_scan import Secrets, scan_file, scan_frame
from common_ground.base.errors import Cancelled
from common_ground.connectors.frame import Frame
from common_ground.connectors.geo import WGS84
from common_ground.tests.looks import Looks, looks_of

rng = np.random.default_rng(7)
PLACES = np.round(np.column_stack([rng.uniform(14, 27, 900), rng.uniform(2, 11, 900)]), 6)


def layer(xy, **columns):
    return Frame("layer", pd.DataFrame({"id": range(len(xy)), **columns}), shapely.points(xy), WGS84)


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(leak_scan, "_PLACES", 40)
    monkeypatch.setattr(leak_scan, "_CELLS", 30)
    monkeypatch.setattr(leak_scan, "_CHARACTERS", 200)
    monkeypatch.setattr(leak_scan, "_PAIR_LONG", 40)


def test_every_place_is_found_and_no_other(small):
    secrets = Secrets.of([layer(PLACES), layer(PLACES[:50])])
    assert len(secrets.xy) == len(PLACES)
    near = PLACES + rng.choice([-1.2e-5, 1.2e-5], (900, 1)) * [1, 0]
    beside = PLACES + np.array([2e-5, 0])
    far = shapely.STRtree(shapely.points(PLACES)).query(shapely.points(beside), "dwithin", 1.5e-5)[0]
    assert secrets.hits(PLACES) == secrets.hits(near) == 900
    assert secrets.hits(beside) == len(set(far)) < 5
    assert secrets.hits(np.vstack([PLACES[:7], beside, [[np.nan, 3.0]]])) == 7 + len(set(far))
    assert Secrets.of([]).hits(PLACES) == Secrets().hits(PLACES) == 0


@pytest.mark.parametrize("what", ["points", "columns", "text"])
def test_looks_grow_with_what_is_read_and_any_look_can_stop_it(small, what):
    """A million vertices were compared in one call: nearly seven seconds without a look."""
    def scan(rows, feedback):
        xy = PLACES[:rows]
        secrets = Secrets.of([layer(xy)], feedback)
        frames = {"points": layer(xy), "columns": layer(xy * 0, lon=xy[:, 0], lat=xy[:, 1]),
                  "text": layer(xy * 0, note=[f"at {x:.6f}, {y:.6f}" for x, y in xy])}
        return scan_frame(frames[what], "sites", secrets, {}, feedback=feedback)

    few, many = looks_of(lambda f: scan(50, f)), looks_of(lambda f: scan(900, f))
    assert many > few + 20
    found, = scan(900, None)
    assert found.what == "hazard place"
    assert found.text.values["count"] == (1800 if what == "points" else 900)  # of points their centres as well
    for most in range(0, many, 5):
        with pytest.raises(Cancelled):
            scan(900, Looks(most))


@pytest.mark.parametrize("gap", ["\n", " ", ""])
def test_a_long_page_is_read_whole(small, tmp_path, gap):
    """Wherever a piece ends, the place and the path that lie across it are found."""
    secrets = Secrets.of([layer(PLACES[:1])])
    x, y = PLACES[0]
    for before in range(150, 260, 7):
        page = tmp_path / "page.html"
        page.write_text(f"{'a' * before}{gap}<td>{x:.6f}, {y:.6f}</td>{gap}{'b' * 500}", encoding="utf-8")
        found = scan_file(page, secrets, {})
        assert [one.what for one in found] == ["hazard place"], before
        page.write_text(f"{'a ' * (before // 2)}{gap}\"/home/somebody/maps/x.qgz\"{gap}{'b ' * 300}", encoding="utf-8")
        assert [str(one.text) for one in scan_file(page, secrets, {})] == [
            "it holds a path of a computer: /home/somebody/maps/x.qgz"], before
    with pytest.raises(Cancelled):
        scan_file(page, secrets, {}, feedback=Looks(2))
