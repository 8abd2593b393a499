"""Common Ground: mine action and humanitarian data on one map."""


def classFactory(iface):  # noqa: N802  (QGIS calls this name)
    from .plugin import CommonGroundPlugin

    return CommonGroundPlugin(iface)
