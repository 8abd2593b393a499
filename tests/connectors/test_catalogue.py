"""The catalogue: complete entries, one place for all sources, standard library only."""

import subprocess
import sys
from pathlib import Path

import pytest
from common_ground.connectors import catalogue
from common_ground.connectors.catalogue import Parameter, Source
from common_ground.connectors.endpoints import ORIGINS

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("source", catalogue.SOURCES, ids=lambda source: source.id)
def test_every_entry_is_complete(source):
    assert source.id.replace("_", "").isalnum() and source.id == source.id.lower()
    assert source.title and source.gives and source.licence and source.help
    assert source.group in catalogue.GROUPS
    assert source.key in ("none", "optional", "required")
    assert source.origin in ORIGINS
    assert callable(source.fetcher())
    names = [parameter.name for parameter in source.parameters]
    assert len(set(names)) == len(names) and all(name == name.upper() for name in names)
    assert not set(names) & {"COUNTRY", "FILE", "WORKSPACE", "OUTPUT", "COUNTS", "LAYERS"}
    for parameter in source.parameters:
        assert parameter.kind in ("text", "integer", "choice", "file", "bool", "bbox", "layer")
        assert bool(parameter.choices) == (parameter.kind == "choice")
        assert parameter.kind != "choice" or parameter.default in dict(parameter.choices)
    assert set(source.alone) <= set(names)


def test_ids_stand_once_and_are_found():
    ids = [source.id for source in catalogue.SOURCES]
    assert len(set(ids)) == len(ids)
    assert catalogue.by_id("cod_ab").parameter("LEVEL").kind == "integer"
    with pytest.raises(KeyError):
        catalogue.by_id("nothing")


def test_a_source_is_added_replaced_and_taken_out():
    before = list(catalogue.SOURCES)
    try:
        catalogue.register(Source("made_up", "One", "x", "nothing", "hdx"))
        catalogue.register(Source("made_up", "Two", "x", "nothing", "hdx", parameters=(Parameter("A", "text", "a"),)))
        assert [s.title for s in catalogue.SOURCES if s.id == "made_up"] == ["Two"]
        assert catalogue.by_id("made_up").title == "Two"
    finally:
        catalogue.unregister("made_up")
    assert before == catalogue.SOURCES


def test_start_up_imports_nothing_heavy(tmp_path):
    (tmp_path / "common_ground").symlink_to(ROOT, target_is_directory=True)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import common_ground.connectors.catalogue; "
        "heavy = {'pandas', 'numpy', 'shapely', 'requests', 'osgeo', 'qgis'} & set(sys.modules); "
        "sys.exit(repr(heavy) if heavy else 0)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60).returncode == 0


def test_what_a_source_did_not_foresee_is_a_sentence_and_names_no_key(monkeypatch):
    import sys
    import types

    from common_ground.base.errors import BadInput, UnexpectedPayload
    from common_ground.connectors.source import Source

    module = types.ModuleType("made_up_source")

    def fetch(query, client, feedback):
        return [{}[f"https://example.org/?key={query['KEY']}"]]

    module.fetch = fetch
    monkeypatch.setitem(sys.modules, "made_up_source", module)
    known = catalogue.by_id("unhcr")
    source = Source(**{**{f: getattr(known, f) for f in Source.__dataclass_fields__}, "module": "x:made_up_source",
                       "title": "Made-up source"})
    with pytest.raises(UnexpectedPayload) as said:
        source.fetcher()({"COUNTRY": "LSO", "FILE": "", "KEY": "Planted-7731"}, None, None)
    assert str(said.value).startswith("The reply of Made-up source could not be understood; ")
    assert "KeyError" in said.value.details and "Planted" not in said.value.details + str(said.value)
    with pytest.raises(BadInput, match=r"The file week 3\.csv cannot be read as Made-up source"):
        source.fetcher()({"COUNTRY": "LSO", "FILE": "/x/week 3.csv", "KEY": ""}, None, None)
