"""A folder for a while: gone at the end, and never a reason to fail."""

import shutil
import tempfile

import pytest


def test_it_is_there_and_then_gone():
    from common_ground.base.scratch import scratch_folder

    with scratch_folder("x-") as folder:
        (folder / "below").mkdir()
        assert folder.is_dir()
        assert folder.name.startswith("x-")
    assert not folder.exists()


def test_it_goes_when_the_work_fails(tmp_path):
    from common_ground.base.scratch import scratch_folder

    with pytest.raises(ValueError, match="work"), scratch_folder(folder=tmp_path):
        raise ValueError("work")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_still_held_does_not_stop_the_work(monkeypatch):
    """On Windows GDAL and SQLite let go late; TemporaryDirectory raises then, and cannot be told not to on 3.9."""
    from common_ground.base.scratch import scratch_folder

    real = shutil.rmtree

    def held(path, ignore_errors=False, **more):
        if not ignore_errors:
            raise PermissionError("[WinError 32] in use by another process")
        real(path, ignore_errors=True)

    monkeypatch.setattr(shutil, "rmtree", held)
    monkeypatch.setattr(tempfile, "TemporaryDirectory", None)
    with scratch_folder() as folder:
        (folder / "held").write_bytes(b"x")
