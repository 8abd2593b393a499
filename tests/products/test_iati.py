"""The IATI activity against the official schema, and rule by rule where the schema is not at hand."""

from dataclasses import replace

import pytest


@pytest.fixture
def activity():
    from common_ground.products.iati import Activity, Organisation

    return Activity(
        identifier="XM-EX-MA-2026",
        title="Survey & clearance <in> District X",
        description="Aggregated; no hazard locations.",
        reporting=Organisation("Sample operator", "XM-EX", "21"),
        participating=(Organisation("Donor", "", "10", "1"), Organisation("Sample operator", "XM-EX", "21", "4")),
        country="CF",
        start="2026-01-01",
        end="2026-12-31",
        places={"CF32": "Ouham"},
        plan="HCAF26",
    )


@pytest.fixture
def figures():
    from common_ground.products.iati import Figure

    return [
        Figure("Land released", "Area cleared (m2)", 432100.0, "2026-01-01", "2026-06-30", "CF32"),
        Figure("EORE", "People reached", 4120, "2026-01-01", "2026-06-30", "", {"sex": "female", "age": "0-17"}),
        Figure("EORE", "People reached", 3000, "2026-01-01", "2026-06-30", "", {"sex": "male", "age": "0-17"}),
    ]


def test_valid_against_the_official_schema(samples, activity, figures):
    from common_ground.products.iati import iati_xml

    etree = pytest.importorskip("lxml.etree")
    schema = etree.XMLSchema(etree.parse(str(samples / "iati/iati-activities-schema.xsd")))
    for one in (activity, replace(activity, end="", plan="", glide="CE-2026-000001-CAF", places={})):
        given = figures if one.places else figures[1:]
        document = etree.fromstring(iati_xml(one, given).encode())
        assert schema.validate(document), schema.error_log


def test_the_order_and_content_that_the_schema_asks_for(activity, figures):
    from common_ground.products.iati import iati_xml
    from qgis.PyQt.QtXml import QDomDocument

    document = QDomDocument()
    assert document.setContent(iati_xml(activity, figures))
    top = document.documentElement().firstChildElement()
    names, child = [], top.firstChildElement()
    while not child.isNull():
        names.append(child.tagName())
        child = child.nextSiblingElement()
    assert names == [
        "iati-identifier",
        "reporting-org",
        "title",
        "description",
        "participating-org",
        "participating-org",
        "activity-status",
        "activity-date",
        "activity-date",
        "recipient-country",
        "location",
        "sector",
        "humanitarian-scope",
        "result",
        "result",
    ]
    assert top.firstChildElement("title").text() == "Survey & clearance <in> District X"
    assert top.firstChildElement("sector").attribute("code") == "15250"


def test_no_point_is_ever_written(activity, figures):
    from common_ground.products.iati import iati_xml

    text = iati_xml(activity, figures)
    assert "<point" not in text
    assert "<pos" not in text
    assert 'ref="CF32"' in text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"identifier": ""}, "identifier is missing"),
        ({"identifier": "OTHER-1"}, "must begin with"),
        ({"country": "CAF"}, "two-letter"),
        ({"status": "9"}, "code list"),
        ({"participating": ()}, "participating"),
        ({"start": "1 May"}, "not a date"),
        ({"places": {}}, "does not list"),
    ],
)
def test_what_is_missing_or_wrong_is_listed(activity, figures, change, words):
    from common_ground.base.errors import BadInput
    from common_ground.products.iati import iati_xml

    with pytest.raises(BadInput, match=words):
        iati_xml(replace(activity, **change), figures)


def test_an_empty_figure_is_not_zero_and_controls_are_dropped(activity, figures):
    from common_ground.base.errors import BadInput
    from common_ground.products.iati import Figure, iati_xml

    with pytest.raises(BadInput, match="not zero"):
        iati_xml(activity, [Figure("x", "y", float("nan"), "2026-01-01", "2026-01-31")])
    assert "\x0b" not in iati_xml(replace(activity, title="a\x0bb"), figures)
