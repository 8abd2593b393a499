"""A symbolic link in the place of a workspace's GeoPackage: it is read, and never written through without a word.

Somebody links a country's file to a larger disk, a shared drive or another workspace. Reading through the link is what
she asked for. A write would change a file in a folder that she did not choose as workspace, whose ledger and other
files stay behind; so every write is refused with a sentence that names the place.
"""

import os
import shutil
import zipfile
from pathlib import Path

import pytest
from common_ground.base.errors import BadInput, WorkspaceError
from common_ground.bridge import admin_index, diagnostics, frames, settings
from common_ground.bridge.workspace import Workspace
from common_ground.tests.bridge.test_workspace import check_sound, hazards, ids, people


def link(place, target):
    try:
        os.symlink(target, place)
    except OSError:
        pytest.skip("no symbolic links here")


@pytest.fixture
def elsewhere(qgis_app, tmp_path, recorder):
    """A workspace on "another disk" with an earlier state that waits."""
    (tmp_path / "elsewhere").mkdir()
    held = Workspace.open(tmp_path / "elsewhere")
    held.write("CAF", [hazards(3), people()], recorder)
    held.write("CAF", [hazards(4, version="v2")], recorder)
    return held


@pytest.fixture
def linked(elsewhere, tmp_path, recorder):
    """A workspace whose CAF.gpkg is a link to the other one's, with a country of its own beside it."""
    workspace = Workspace.open(tmp_path / "here")
    workspace.write("TCD", [hazards(2)], recorder)
    link(tmp_path / "here" / "CAF.gpkg", elsewhere.path("CAF"))
    return workspace


def everything(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_a_linked_file_is_read(linked):
    assert linked.countries() == ["CAF", "TCD"]
    assert ids(linked) == ["H0", "H1", "H2", "H3"]
    assert linked.layer(linked.entry("hazard", "CAF")).featureCount() == 4
    assert linked.changes("hazard", "CAF").added == ["H3"]
    assert len(linked.earlier("hazard", "CAF")) == 3


WRITES = {
    "write": lambda held, recorder: held.write("CAF", [hazards(9)], recorder),
    "write a new layer": lambda held, recorder: held.write("caf", [hazards(9, name="other")], recorder),
    "accept": lambda held, recorder: held.accept("hazard", "CAF"),
    "revert": lambda held, recorder: held.revert("hazard", "CAF"),
    "remove": lambda held, recorder: held.remove("hazard", "CAF"),
    "set the level": lambda held, recorder: held.set_sensitivity("hazard", "CAF", "severe"),
}


@pytest.mark.parametrize("write", WRITES)
def test_nothing_is_written_through_a_link(linked, elsewhere, recorder, write):
    before, beside = everything(elsewhere.folder), everything(linked.folder)
    with pytest.raises(WorkspaceError) as caught:
        WRITES[write](linked, recorder)
    assert str(caught.value) == (
        f"{linked.folder / 'CAF.gpkg'} is a link to {elsewhere.path('CAF')}, and nothing is written through a link; "
        "choose the folder of that file as the workspace, or put the file itself in the place of the link.")
    assert everything(elsewhere.folder) == before and everything(linked.folder) == beside
    assert (linked.folder / "CAF.gpkg").is_symlink()
    # the country beside it is written as ever
    assert linked.write("TCD", [hazards(5)], recorder)[0].rows == 5


def test_what_the_sentence_says_to_do_works(linked, elsewhere, recorder):
    assert Workspace.open(elsewhere.folder).write("CAF", [hazards(6)], recorder)[0].rows == 6
    target = elsewhere.path("CAF")
    (linked.folder / "CAF.gpkg").unlink()
    shutil.copy(target, linked.folder / "CAF.gpkg")
    assert linked.write("CAF", [hazards(7)], recorder)[0].rows == 7 and len(ids(elsewhere)) == 6
    check_sound(linked.folder / "CAF.gpkg")


def test_an_algorithm_says_the_same(provider, linked, elsewhere, tmp_path):
    from qgis import processing
    from qgis.core import QgsProcessingException

    (tmp_path / "e.csv").write_text("id,type,status,lat,lon\nH1,SHA,Open,6.1,20.1\n", encoding="utf-8")
    before = everything(elsewhere.folder)
    with pytest.raises(QgsProcessingException, match=r"is a link to .*nothing is written through a link; choose"):
        processing.run("commonground:importimsma", {
            "INPUT": str(tmp_path / "e.csv"), "KIND": "hazard", "COUNTRY": "CAF", "WORKSPACE": str(linked.folder)})
    assert everything(elsewhere.folder) == before


def test_a_target_that_may_only_be_read(linked, elsewhere, recorder):
    """The same sentence, and reading works, whoever asks (as root nothing is read-only)."""
    target = elsewhere.path("CAF")
    target.chmod(0o444)
    elsewhere.folder.chmod(0o555)
    try:
        assert len(ids(linked)) == 4
        assert linked.changes("hazard", "CAF").added == ["H3"]
        with pytest.raises(WorkspaceError, match="nothing is written through a link"):
            linked.write("CAF", [hazards(9)], recorder)
    finally:
        elsewhere.folder.chmod(0o755)
        target.chmod(0o644)
    assert len(ids(elsewhere)) == 4


def nowhere(folder):
    """A link to a file on a drive that is not connected; returns what its sentence names."""
    target = folder.parent / "drive that is not connected" / "CAF.gpkg"
    link(folder / "CAF.gpkg", target)
    return f"is a link to {target}, which is not there; connect the drive it lies on"


def gone(folder):
    """A link to a file that was deleted, in a folder that is there: SQLite would make the file anew over there."""
    target = folder.parent / "gone.gpkg"
    link(folder / "CAF.gpkg", target)
    return f"is a link to {target}, which is not there; connect the drive it lies on"


def to_itself(folder):
    link(folder / "CAF.gpkg", "CAF.gpkg")
    return "is a link that leads back to itself; take the link out of the folder"


def in_a_circle(folder):
    link(folder / "CAF.gpkg", folder / "other.gpkg")
    link(folder / "other.gpkg", folder / "CAF.gpkg")
    return "is a link that leads back to itself; take the link out of the folder"


BROKEN = [nowhere, gone, to_itself, in_a_circle]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_link_that_leads_nowhere_is_told_and_makes_no_file(qgis_app, tmp_path, recorder, broken):
    workspace = Workspace.open(tmp_path / "here")
    workspace.write("TCD", [hazards(2)], recorder)
    said = broken(tmp_path / "here")
    before = set(tmp_path.rglob("*"))
    # the country is not dropped without a word
    assert workspace.countries() == ["CAF", "TCD"]
    for ask in (lambda: workspace.layers(), lambda: workspace.layers("CAF"), lambda: ids(workspace),
                lambda: workspace.write("CAF", [hazards()], recorder), lambda: workspace.remove("hazard", "CAF"),
                lambda: workspace.pack(tmp_path / "p.zip", recorder)):
        with pytest.raises(WorkspaceError) as caught:
            ask()
        assert said in str(caught.value)
    assert set(tmp_path.rglob("*")) == before
    # what does not need it goes on
    assert ids(workspace, country="TCD") == ["H0", "H1"]
    assert workspace.write("TCD", [hazards(3)], recorder)[0].rows == 3
    assert zipfile.ZipFile(workspace.pack(tmp_path / "p.zip", recorder, ["TCD"])).namelist()[0] == "TCD.gpkg"


@pytest.mark.parametrize("broken", BROKEN)
def test_doors_that_only_look_do_not_fall_over_it(qgis_app, tmp_path, broken):
    (tmp_path / "here").mkdir()
    said = broken(tmp_path / "here")
    path = tmp_path / "here" / "CAF.gpkg"
    assert frames.is_workspace_file(str(path)) is False
    assert admin_index.INDEX.places(admin_index.files_of(str(tmp_path / "here"))) == {}
    kept = settings.WORKSPACE.value()
    settings.WORKSPACE.set(str(tmp_path / "here"))
    try:
        assert said.split("/")[0].split("; ")[0] in diagnostics.text()
    finally:
        settings.WORKSPACE.set(kept)


def test_a_folder_that_is_a_link_is_a_workspace_and_one_that_leads_nowhere_is_none(qgis_app, tmp_path, recorder):
    (tmp_path / "real").mkdir()
    link(tmp_path / "chosen", tmp_path / "real")
    assert Workspace.open(tmp_path / "chosen").write("CAF", [hazards(2)], recorder)[0].rows == 2
    assert ids(Workspace.open(tmp_path / "real")) == ["H0", "H1"]
    link(tmp_path / "round", tmp_path / "round")
    link(tmp_path / "lost", tmp_path / "not here" / "deeper")
    for name in ("round", "lost"):
        with pytest.raises(WorkspaceError, match="is not there; connect the drive"):
            Workspace.open(tmp_path / name, create=False)
    with pytest.raises(WorkspaceError, match="cannot be made"):
        Workspace.open(tmp_path / "round")


def test_a_link_is_not_packed_and_that_is_said(linked, elsewhere, tmp_path, recorder):
    with pytest.raises(WorkspaceError, match=r"is a link to .*, and a link is not packed; put the file itself"):
        linked.pack(tmp_path / "p.zip", recorder)
    assert not (tmp_path / "p.zip").exists()
    link(linked.folder / "TCD_notes.csv", elsewhere.path("CAF"))
    linked.pack(tmp_path / "p.zip", recorder, ["TCD"])
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        assert "TCD_notes.csv" not in archive.namelist() and "TCD.gpkg" in archive.namelist()
    assert any("TCD_notes.csv" in line for line in recorder.warnings)


def test_a_pack_does_not_replace_a_link(qgis_app, tmp_path, recorder):
    Workspace.open(tmp_path / "from").write("CAF", [hazards(2)], recorder)
    pack = Workspace.open(tmp_path / "from").pack(tmp_path / "p.zip", recorder)
    (tmp_path / "to").mkdir()
    link(tmp_path / "to" / "CAF.gpkg", tmp_path / "gone.gpkg")
    with pytest.raises(WorkspaceError, match=r"already has CAF\.gpkg"):
        Workspace.unpack(pack, tmp_path / "to", recorder)
    assert (tmp_path / "to" / "CAF.gpkg").is_symlink() and not (tmp_path / "gone.gpkg").exists()


def test_an_output_of_one_algorithm_through_a_link_into_a_workspace_is_refused(provider, linked, elsewhere):
    """``OUTPUT=x.gpkg`` would delete the other tables of the workspace behind the link."""
    from qgis import processing
    from qgis.core import QgsProcessingException

    before = everything(elsewhere.folder)
    link(elsewhere.folder.parent / "mine.gpkg", elsewhere.path("CAF"))
    source = f"{linked.path('TCD')}|layername=hazard"
    with pytest.raises((QgsProcessingException, BadInput), match="workspace"):
        processing.run("commonground:checkimsma", {
            "INPUT": source, "ISSUES": str(elsewhere.folder.parent / "mine.gpkg"), "SUMMARY": "TEMPORARY_OUTPUT"})
    assert everything(elsewhere.folder) == before
    assert Path(elsewhere.path("CAF")).is_file()
