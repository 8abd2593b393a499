"""The zip that people install: the same bytes each time, accepted by the site's rules, loads in a new profile."""

import importlib.util
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DEV = ROOT / "dev.d"


def tool(name):
    spec = importlib.util.spec_from_file_location(f"dev_{name}", DEV / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


package = tool("package")
run = tool("run")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A still copy of what is shipped, without git, with a translation."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in [*package.files(ROOT), ".gitattributes", ".gitignore"]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def built(checkout, tmp_path_factory):
    return package.build(checkout, tmp_path_factory.mktemp("zip") / "common_ground.zip")


@pytest.fixture
def new_profile(built, tmp_path):
    """``go(*arguments, first=())``: qgis_process with the unzipped plugin in a profile that never was used."""
    with zipfile.ZipFile(built) as archive:
        archive.extractall(tmp_path / "unzipped")
    config = run.profile(tmp_path / "config", tmp_path / "unzipped" / "common_ground")
    assert "userLocale" not in (config / "profiles/default/QGIS/QGIS3.ini").read_text(encoding="utf-8")
    site = Path(pytest.__file__).parents[1]

    def go(*arguments, first=()):
        env = run.environment(config)
        env.update(PYTHONPATH=os.pathsep.join([*map(str, first), str(site)]), QT_QPA_PLATFORM="offscreen")
        return subprocess.run(
            [run.binary(), *map(str, arguments)],
            env=env,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=100,
        )

    return go


def test_in_an_arabic_qgis_its_algorithms_are_arabic(new_profile, tmp_path):
    """The compiled translations of the zip, loaded by a real QGIS process."""
    settings = tmp_path / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    with settings.open("a", encoding="utf-8") as file:
        file.write("\n[locale]\noverrideFlag=true\nuserLocale=ar\n")
    done = new_profile("list")
    names = {line.split()[0]: line.split(None, 1)[1] for line in done.stdout.splitlines()
             if line.strip().startswith("commonground:")}
    assert len(names) > 50, done.stderr
    english = [name for name, said in names.items() if not re.search("[\u0621-\u064a]", said)]
    assert len(english) < len(names) / 10, english


def test_two_builds_are_the_same_bytes(checkout, built, tmp_path):
    for path in checkout.rglob("*.py"):
        os.utime(path, (1, 1))
    again = package.build(checkout, tmp_path / "again.zip")
    assert again.read_bytes() == built.read_bytes()


def test_a_changed_byte_changes_the_zip(checkout, built, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(checkout, other)
    with (other / "README.md").open("a", encoding="utf-8") as file:
        file.write("\nOne more line.\n")
    assert package.build(other, tmp_path / "again.zip").read_bytes() != built.read_bytes()


def test_the_plugin_site_would_accept_it(built):
    assert package.problems(built) == []


def test_what_is_in_it_and_what_is_not(built):
    with zipfile.ZipFile(built) as archive:
        names = archive.namelist()
    assert names[0] == "common_ground/"
    second = {name.split("/")[1] for name in names}
    assert second >= {"__init__.py", "plugin.py", "metadata.txt", "LICENSE", "resources", "ui", "requirements.txt"}
    assert not second & {"tests", "benchmarks", "docs", "dev", "dev.d", ".ci", "pyproject.toml", "dist"}
    assert not [name for name in names if "/." in name or name.endswith((".pyc", ".sh"))]


def test_git_and_no_git_give_the_same_files(checkout):
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("no git here to compare with")
    assert package.files(checkout) == [name for name in package.files(ROOT) if (checkout / name).exists()]


def test_translations_are_compiled_into_it(checkout, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(checkout, other)
    (other / "i18n").mkdir(exist_ok=True)
    (other / "i18n" / "common_ground_xx.ts").write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="fr"><context>'
        "<name>CommonGround</name><message><source>Get data</source><translation>Obtenir des données</translation>"
        "</message></context></TS>",
        encoding="utf-8",
    )
    with zipfile.ZipFile(package.build(other, tmp_path / "x.zip")) as archive:
        assert archive.read("common_ground/i18n/common_ground_xx.qm")[:4] == b"\x3c\xb8\x64\x18"


def test_the_version_stands_in_one_place():
    found = package.version(ROOT)
    assert f"## [{found}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for path in [ROOT / "pyproject.toml", ROOT / "plugin.py", ROOT / "__init__.py"]:
        assert found not in path.read_text(encoding="utf-8")


GOOD = (ROOT / "metadata.txt").read_text(encoding="utf-8")
MEMBERS = {"common_ground/resources/icons/common_ground.svg"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("about=", "about=100 % ", "cannot be read"),
        ("[general]", "[other]", "cannot be read"),
        ("tracker=", "#tracker=", "no tracker"),
        ("homepage=", "#homepage=", "no homepage"),
        ("author=", "author=A/", "slash"),
        ("version=0", "version=v0", "MAJOR.MINOR.PATCH"),
        ("qgisMaximumVersion=", "#qgisMaximumVersion=", "qgisMaximumVersion"),
        ("category=", "supportsQt6=yes\ncategory=", "deprecated"),
        ("repository=https://", "repository=", "web address"),
        ("icons/common_ground.svg", "icons/other.svg", "icon"),
        ("[general]", "\ufeff[general]", "byte order mark"),
    ],
)
def test_metadata_that_would_be_refused(old, new, said):
    assert old in GOOD
    assert package.metadata_problems(GOOD.encode(), MEMBERS, "common_ground") == []
    bad = GOOD.replace(old, new, 1).encode()
    assert any(said in line for line in package.metadata_problems(bad, MEMBERS, "common_ground"))


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("common_ground/../evil.py", "not a safe path"),
        ("/etc/evil.py", "not a safe path"),
        ("common_ground/a\\b.py", "not a safe path"),
        ("common_ground/x.pyc", "must not be"),
        ("common_ground/__pycache__/x.py", "must not be"),
        ("common_ground/.hidden", "reported"),
        ("common_ground/run.sh", "reported"),
        ("common_ground/tests/test_x.py", "tests or benchmarks"),
        ("common_ground/" + "x" * 140 + ".py", "too long"),
        ("common_ground/aux.py", "device"),
        ("common_ground/com1/x.py", "device"),
        ("common_ground/a:b.py", "Windows"),
        ("common_ground/PLUGIN.py", "one file on Windows"),
        ("other/__init__.py", "more than one top folder"),
    ],
)
def test_a_zip_that_would_be_refused(built, tmp_path, member, said):
    bad = tmp_path / "bad.zip"
    shutil.copyfile(built, bad)
    with zipfile.ZipFile(bad, "a") as archive:
        archive.writestr(zipfile.ZipInfo(member), b"x")
    assert any(said in line for line in package.problems(bad))


def test_a_zip_without_licence_is_refused(built, tmp_path):
    with zipfile.ZipFile(built) as archive, zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
        for item in archive.infolist():
            if not item.filename.endswith("/LICENSE"):
                bad.writestr(item, archive.read(item))
    assert package.problems(tmp_path / "bad.zip") == ["common_ground/LICENSE is missing"]


def test_unzipped_into_a_new_profile_it_loads_headless(new_profile):
    done = new_profile("list")
    listed = [line.strip() for line in done.stdout.splitlines() if line.strip().startswith("commonground:")]
    assert done.returncode == 0
    assert listed, done.stderr
    assert "Traceback" not in done.stderr
    first = listed[0].split()[0]
    told = new_profile("help", first)
    assert told.returncode == 0
    assert first.split(":")[1] in told.stdout


# pandas and shapely hidden from the one place where Python finds files
HIDE = """
import importlib.machinery

_find = importlib.machinery.PathFinder.find_spec


def find_spec(name, path=None, target=None):
    return None if name.split(".")[0] in ("pandas", "shapely") else _find(name, path, target)


importlib.machinery.PathFinder.find_spec = staticmethod(find_spec)
"""


def test_without_pandas_and_shapely_it_loads_and_says_what_installs_them(new_profile, tmp_path):
    hide = tmp_path / "hide"
    hide.mkdir()
    (hide / "sitecustomize.py").write_text(HIDE, encoding="utf-8")
    (tmp_path / "p.geojson").write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"x"},'
        '"geometry":{"type":"Point","coordinates":[1,1]}}]}',
        encoding="utf-8",
    )
    everything = new_profile("list").stdout
    done = new_profile("list", first=[hide])
    assert done.returncode == 0
    assert done.stdout == everything, "the list of algorithms does not depend on the packages"
    inputs = ("--INPUT=p.geojson", "--ADMIN=p.geojson", "--OUTPUT=o.gpkg", "--REVIEW=r.gpkg")
    ran = new_profile("run", "commonground:assignpcodes", *inputs, first=[hide])
    assert ran.returncode != 0
    assert "pandas" in ran.stderr
    assert "shapely>=2" in ran.stderr
    assert "pip install" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / "o.gpkg").exists()


# -- ./dev run, as a script would call it


def dev(*arguments, cwd, **settings):
    env = {name: value for name, value in os.environ.items() if name not in ("HOME", "LANG", "LC_ALL", "PYTHONPATH")}
    return subprocess.run(
        [str(ROOT / "dev"), *arguments],
        cwd=cwd,
        env={**env, **settings},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=110,
    )


def test_run_lists_the_algorithms_one_a_line(tmp_path):
    done = dev("run", "list", cwd=tmp_path)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines
    assert all(line.startswith("commonground:") and "\t" in line for line in lines)


def test_run_fails_when_the_algorithm_fails(tmp_path):
    done = dev("run", "commonground:nosuchthing", "--A=1", cwd=tmp_path)
    assert done.returncode == 1
    done = dev(
        "run", "commonground:assignpcodes", "--INPUT=absent.csv", "--ADMIN=absent.gpkg", "--OUTPUT=o.gpkg", cwd=tmp_path
    )
    assert done.returncode == 1
    assert "absent.csv" in done.stderr
    assert dev("run", cwd=tmp_path).returncode == 2


def test_run_takes_paths_from_the_calling_folder(tmp_path):
    here = tmp_path / "Ouham-Pendé données"
    here.mkdir()
    (here / "in.geojson").write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"x"},'
        '"geometry":{"type":"Point","coordinates":[20,5]}}]}',
        encoding="utf-8",
    )
    done = dev("run", "native:buffer", "--INPUT=in.geojson", "--DISTANCE=1", "--OUTPUT=out.gpkg", cwd=here)
    assert done.returncode == 0, done.stderr
    assert (here / "out.gpkg").exists()
    assert done.stdout.rstrip().splitlines()[-1].strip().startswith("OUTPUT:")
