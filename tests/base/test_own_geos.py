"""Shapely inside a program that has another GEOS in front, as QGIS on Linux has."""

import ctypes.util
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "RTLD_DEEPBIND"), reason="only where symbols are looked up by scope (Linux)")
def test_shapely_works_with_another_geos_in_front():
    import common_ground

    system = ctypes.util.find_library("geos_c")
    if not system:
        pytest.skip("no system GEOS here")
    code = textwrap.dedent(f"""
        import sys
        sys.path.insert(0, {str(Path(common_ground.__file__).parent.parent)!r})
        import common_ground.connectors
        import shapely
        area = shapely.box(0, 0, 10, 10).buffer(3)
        print(shapely.contains_xy(area, [1.0, 40.0], [1.0, 40.0]).tolist())
    """)
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60,
                         env={**os.environ, "LD_PRELOAD": system})
    assert out.stdout.strip() == "[True, False]", (out.returncode, out.stderr[-500:])


def test_the_finder_is_there_once():
    import common_ground.base.own_geos as own_geos

    own_geos.install()
    own_geos.install()
    names = [type(finder).__name__ for finder in sys.meta_path]
    assert names.count("OwnGeosFinder") == (1 if hasattr(os, "RTLD_DEEPBIND") else 0)


@pytest.mark.skipif(not hasattr(os, "RTLD_DEEPBIND"), reason="only where symbols are looked up by scope (Linux)")
@pytest.mark.parametrize("first", [False, True])
def test_a_shapely_that_others_loaded_is_told_before_it_kills_qgis(first):
    """QGIS 3.40 and newer import shapely before any plugin."""
    import common_ground

    system = ctypes.util.find_library("geos_c")
    if not system:
        pytest.skip("no system GEOS here")
    code = textwrap.dedent(f"""
        import sys
        sys.path.insert(0, {str(Path(common_ground.__file__).parent.parent)!r})
        {"import shapely" if first else "import common_ground.connectors, shapely"}
        from common_ground.base.own_geos import mixed
        try:
            shapely.to_wkb(shapely.box(0, 0, 1, 1).buffer(1))
            works = True
        except shapely.GEOSException:
            works = False
        print(mixed(), works)
    """)
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60,
                         env={**os.environ, "LD_PRELOAD": system})
    told, works = out.stdout.split()
    assert told != works, (out.returncode, out.stderr[-500:])
    assert first or works == "True"


def test_a_shapely_that_cannot_be_used_is_named_with_the_command(qgis_app, monkeypatch):
    from importlib import metadata

    from common_ground.base import own_geos
    from common_ground.processing import base

    monkeypatch.setattr(own_geos, "mixed", lambda: True)
    assert base.missing_packages() == ["shapely 2.0"]
    said = base.missing_sentence(base.missing_packages())
    assert "two versions of GEOS" in said and '"shapely>=2,<2.1"' in said
    monkeypatch.setattr(metadata, "version", lambda name: "1.8.5")
    assert base.missing_packages() == ["shapely"]
    assert '"shapely>=2"' in base.missing_sentence(["shapely"])
