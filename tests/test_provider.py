"""The provider as Processing sees it."""


def test_the_provider_registers_under_the_promised_id(provider):
    from qgis.core import QgsApplication

    assert QgsApplication.processingRegistry().providerById("commonground") is not None
    for algorithm in provider.algorithms():
        assert algorithm.id().startswith("commonground:")
        assert len(algorithm.shortHelpString()) > 80, f"{algorithm.id()} needs a help text"
        assert algorithm.group()
