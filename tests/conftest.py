"""The plugin under its own name: a symlink ``common_ground`` in a folder of its own goes first on sys.path.

The root has a folder ``processing``; putting the root itself on sys.path would shadow QGIS's package.
"""

import shutil
import sys
import tempfile
from pathlib import Path

import pytest

PLUGIN = "common_ground"
ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
_DIR = pytest.StashKey()


def pytest_configure(config):
    plugins_dir = Path(tempfile.mkdtemp(prefix="qgis-plugins-"))
    (plugins_dir / PLUGIN).symlink_to(ROOT, target_is_directory=True)
    config.stash[_DIR] = plugins_dir
    sys.path.insert(0, str(plugins_dir))
    import qgis.utils

    qgis.utils.plugin_paths.insert(0, str(plugins_dir))
    qgis.utils.updateAvailablePlugins()


def pytest_unconfigure(config):
    plugins_dir = config.stash.get(_DIR, None)
    if plugins_dir:
        (plugins_dir / PLUGIN).unlink()
        shutil.rmtree(plugins_dir, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def layers_go_before_qgis(qgis_app):
    """What Python still holds of QGIS's layers goes before QGIS: GDAL is gone when the interpreter ends.

    A layer that a cycle or a traceback kept until then closed its file through a driver that was no longer there, and
    a run in which every test had passed ended with a segmentation fault.
    """
    yield
    import gc

    from qgis.core import QgsMapLayer, QgsProject
    from qgis.PyQt import sip

    QgsProject.instance().clear()
    gc.collect()
    for kept in gc.get_objects():
        if isinstance(kept, QgsMapLayer) and not sip.isdeleted(kept) and sip.ispyowned(kept):
            sip.delete(kept)


@pytest.fixture
def samples():
    """The folder of recorded payloads; a test that needs it is skipped, saying so, where it is absent."""
    folder = SHARED / "samples"
    if not folder.is_dir():
        pytest.skip("../shared/samples is not here")
    return folder


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The registered provider; algorithms then run by ``processing.run('commonground:…')``."""
    from common_ground.processing.provider import CommonGroundProvider
    from qgis.core import QgsApplication

    provider = CommonGroundProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


class Recorder:
    """A pure-room feedback that keeps what it was told and can be cancelled after n checks."""

    def __init__(self, cancel_after=None):
        self.infos, self.warnings, self.percents = [], [], []
        self.cancel_after, self.checks = cancel_after, 0

    def is_cancelled(self):
        self.checks += 1
        return self.cancel_after is not None and self.checks > self.cancel_after

    def set_progress(self, percent):
        self.percents.append(percent)

    def info(self, text):
        self.infos.append(text)

    def warn(self, text):
        self.warnings.append(text)


@pytest.fixture
def recorder():
    return Recorder()
