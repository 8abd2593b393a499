"""Common Ground: mine action and humanitarian data on one map."""


def classFactory(iface):
    from .plugin import CommonGroundPlugin

    return CommonGroundPlugin(iface)
